import { phrases } from '../detection/define.js';
import type { Candidate, Recognizer } from '../model/recognizer.js';

/** Claims that identify a person (RFC 7519 §4.1.2; OpenID Connect Core §5.1). */
const claims = phrases(`
  email, name, given_name, family_name, middle_name, nickname, preferred_username, phone_number, birthdate, address, upn
  unique_name
`);

export const recognizer: Recognizer = {
  entity: 'JWT',
  title: 'JSON Web Token with identity',
  severity: 'medium',
  shapes: [{ kind: 'token', form: 'jwt', score: 0.8 }],
  check: { name: 'claims that identify a person', passes: identifies },
  context: [],
  labels: phrases('jwt, id token, access token, bearer token, bearer'),
  laws: ['GDPR', 'CCPA'],
  mask: {},
  help: {
    what: 'A signed token whose payload, readable by anybody, names or reaches a person.',
    why: 'The payload is encoded and not encrypted; as long as the token is valid it also logs in as that person.',
    instead:
      'Sign a token for a placeholder person when the test runs, or write one that nobody signed: eyJhbGciOiJub25lIn0.eyJpc3MiOiJqb2UifQ.',
    example: 'eyJhbGciOiJub25lIn0.eyJpc3MiOiJqb2UifQ.',
    sources: ['RFC 7519 §4, §6.1', 'OpenID Connect Core 1.0 §5.1'],
  },
};

function identifies({ text }: Candidate): boolean {
  const payload = payloadOf(text.split('.')[1] ?? '');
  return (
    payload !== undefined &&
    (claims.some((claim) => isFilled(payload[claim])) || /^[^@\s]+@[^@\s]+$/.test(String(payload['sub'])))
  );
}

const isFilled = (value: unknown): boolean =>
  (typeof value === 'string' && value.trim() !== '') || (typeof value === 'object' && value !== null);

function payloadOf(segment: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const payload: unknown = JSON.parse(Buffer.from(segment, 'base64url').toString('utf8'));
    return typeof payload === 'object' && payload !== null ? { ...payload } : undefined;
  } catch {
    return undefined;
  }
}
