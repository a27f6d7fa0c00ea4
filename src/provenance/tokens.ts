import { base64urlnopad } from '@scure/base';
import { lazily } from '../model/lazily.js';
import { emailInquiries } from './email.js';
import { peopleInquiries } from './people.js';
import { phoneInquiries } from './phone.js';
import type { Inquiry } from './place.js';
import { documented, type Inquiries, indexed, originFrom, type Statement } from './published.js';

/** The payload alone: the same claims are signed in many ways. Case carries meaning. */
const PAYLOADS = [
  documented(
    'the example token of its website',
    'jwt.io, debugger',
    `
    eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ
    eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiYWRtaW4iOnRydWV9
    eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiYWRtaW4iOnRydWUsImlhdCI6MTUxNjIzOTAyMn0
  `,
  ),
  documented(
    'the example token of the standard',
    'RFC 7519 §3.1, RFC 7515 Appendix A',
    'eyJpc3MiOiJqb2UifQ, eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ',
  ),
];

const payloads = lazily(() => indexed(PAYLOADS, (payload) => payload));

const ofExampleToken: Inquiry = ({ text }) =>
  text
    .split('.')
    .map((part) => payloads().get(part))
    .find(Boolean);

/** Claims that say who somebody is (OpenID Connect Core §5.1), and what is asked of each. */
const CLAIMS: Readonly<Record<string, readonly Inquiry[]>> = {
  email: emailInquiries['EMAIL_ADDRESS'] ?? [],
  name: peopleInquiries['PERSON'] ?? [],
  phone_number: phoneInquiries['PHONE_NUMBER'] ?? [],
  preferred_username: emailInquiries['USERNAME'] ?? [],
};

/** Claims that add to a name, and without it say nobody. */
const PARTS: readonly string[] = [
  'given_name',
  'family_name',
  'middle_name',
  'nickname',
  'birthdate',
  'address',
  'upn',
];

export const NOBODYS_TOKEN: Statement = {
  provenance: 'placeholder',
  what: 'a token for somebody who does not exist: each claim about them is reserved, published or made up',
  source: 'OpenID Connect Core 1.0 §5.1',
};

const ofNobody: Inquiry = (candidate, place) => {
  const payload = payloadOf(candidate.text.split('.')[1] ?? '');
  const claims = Object.entries(CLAIMS).filter(([claim]) => payload[claim] !== undefined);
  const isFiction = ([claim, inquiries]: (typeof claims)[number]): boolean => {
    const asked = { ...candidate, text: String(payload[claim]) };
    return inquiries.some((ask) => ask(asked, place) !== undefined);
  };
  const isComplete = claims.length > 0 && (payload['name'] !== undefined || !PARTS.some((part) => part in payload));
  return isComplete && claims.every(isFiction) ? originFrom(NOBODYS_TOKEN) : undefined;
};

function payloadOf(segment: string): Readonly<Record<string, unknown>> {
  try {
    const payload: unknown = JSON.parse(new TextDecoder().decode(base64urlnopad.decode(segment)));
    return typeof payload === 'object' && payload !== null ? { ...payload } : {};
  } catch {
    return {};
  }
}

export const tokenInquiries: Inquiries = { JWT: [ofExampleToken, ofNobody] };
