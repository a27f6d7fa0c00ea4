import { phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'API_KEY',
  title: 'API key',
  severity: 'high',
  // Secret scanners know hundreds of issuers; here it is for teams that want one gate.
  onRequest: true,
  shapes: [
    { kind: 'word', pattern: /^(?:AKIA|ASIA)[A-Z2-7]{16}$/, lengths: [20, 20], score: 0.85 },
    { kind: 'word', pattern: /^AIza[0-9A-Za-z]{35}$/, lengths: [39, 39], score: 0.85 },
    writtenField(/^(?=.*\d)(?=.*[A-Za-z])[\w+/=.-]{16,128}$/, 0.7),
  ],
  context: phrases('api key, access key, secret key, apikey'),
  labels: phrases(`
    api key, apikey, api token, access key, access key id, secret key, secret access key, access token, auth token
    client secret, private key id, api schlussel, cle api, clave api, chave api, chiave api, api sleutel, klucz api
    api nyckel, api anahtari, api キー, api 密钥, api 키
  `),
  mask: {},
  help: {
    what: 'A key that lets its holder call a service in somebody’s name.',
    why: 'Whoever reads it can read the data behind it.',
    instead: 'Use the example of the AWS documentation, AKIAIOSFODNN7EXAMPLE.',
    example: 'AKIAIOSFODNN7EXAMPLE',
    sources: ['AWS IAM User Guide, Understanding unique ID prefixes', 'Google Cloud, API keys'],
  },
};
