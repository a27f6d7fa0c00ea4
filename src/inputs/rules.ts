import * as v from 'valibot';
import { provenances, severities } from '../model/finding.js';
import { generatedChoices, inlineIgnores, modes } from '../model/settings.js';

/** What a setting may be, and the words that complete “… must be …”. Held once for text and for typed values. */
export const rules = {
  confidence: { schema: v.pipe(v.number(), v.minValue(0), v.maxValue(1)), expects: 'a number from 0 to 1' },
  amount: { schema: v.pipe(v.number(), v.integer(), v.minValue(0)), expects: 'a whole number, 0 or more' },
  seconds: { schema: v.pipe(v.number(), v.minValue(0.001), v.maxValue(3600)), expects: 'seconds, from 0.001 to 3600' },
  most: {
    schema: v.union([v.pipe(v.number(), v.integer(), v.minValue(0)), v.literal('any')]),
    expects: 'a whole number, 0 or more, or any',
  },
  failOn: { schema: v.picklist([...severities, 'never']), expects: `${severities.join(', ')} or never` },
  severity: { schema: v.picklist(severities), expects: severities.join(', ') },
  mode: { schema: v.picklist(modes), expects: 'strict, balanced or lenient' },
  inlineIgnores: { schema: v.picklist(inlineIgnores), expects: 'allow, report or deny' },
  generated: { schema: v.picklist(generatedChoices), expects: 'skip or scan' },
  flag: { schema: v.boolean(), expects: 'true or false' },
  provenance: { schema: v.picklist(provenances), expects: provenances.join(', ') },
  day: { schema: v.pipe(v.string(), v.isoDate()), expects: 'a day, such as 2027-01-31' },
  text: { schema: v.pipe(v.string(), v.nonEmpty()), expects: 'a text' },
  texts: { schema: v.array(v.string()), expects: 'a list of texts' },
} as const;
