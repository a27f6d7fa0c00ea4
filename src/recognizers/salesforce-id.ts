import { phrases } from '../detection/define.js';
import type { Candidate, Recognizer } from '../model/recognizer.js';

/** Key prefixes of the objects that stand for people and their matters (Salesforce, standard object prefixes). */
const prefixes = '001|003|005|00Q|006|500|00e|00T|00U|701|800';

export const recognizer: Recognizer = {
  entity: 'SALESFORCE_ID',
  title: 'Salesforce record identifier',
  severity: 'low',
  onRequest: true,
  shapes: [
    // Exports call it `Id`, which says nothing of it; of 32,768 words one has the checksum.
    { kind: 'word', pattern: new RegExp(`^(?:${prefixes})[0-9A-Za-z]{15}$`), lengths: [18, 18], score: 0.9 },
    { kind: 'word', pattern: new RegExp(`^(?:${prefixes})[0-9A-Za-z]{12}$`), lengths: [15, 15], score: 0.1 },
  ],
  check: { name: 'case checksum', passes: hasCaseChecksum },
  context: ['salesforce', 'sfdc', 'contact id', 'lead id', 'opportunity id'],
  labels: phrases(`
    salesforce id, salesforceid, sfdc id, sfid, sf id, salesforce contact id, salesforce account id, salesforce lead id
    contact id, lead id, opportunity id
  `),
  mask: {},
  laws: ['GDPR'],
  help: {
    what: 'The identifier of a record in Salesforce: a contact, lead, account or case.',
    why: 'It leads everyone with access to that organisation’s Salesforce to the person.',
    instead: 'Use an identifier of zeros, 001000000000000AAA.',
    example: '001000000000000AAA',
    sources: ['Salesforce, Object Reference, ID field type'],
  },
};

/** Of 18 characters, each of the last three says which of five before it are capitals. Fifteen have no check. */
function hasCaseChecksum({ text }: Candidate): boolean {
  if (text.length === 15) return /[a-z]/.test(text) && /[A-Z]/.test(text);
  const suffix = [0, 5, 10].map((start) => {
    const capitals = [...text.slice(start, start + 5)].map((letter, at) => (/[A-Z]/.test(letter) ? 1 << at : 0));
    return 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'[capitals.reduce((sum, bit) => sum + bit, 0)] ?? '';
  });
  return suffix.join('') === text.slice(15).toUpperCase();
}
