import * as v from 'valibot';
import { severities } from '../model/finding.js';

/** What a setting may be, and the words that complete “… must be …”. Held once for text and for typed values. */
export const rules = {
  confidence: { schema: v.pipe(v.number(), v.minValue(0), v.maxValue(1)), expects: 'a number from 0 to 1' },
  amount: { schema: v.pipe(v.number(), v.integer(), v.minValue(0)), expects: 'a whole number, 0 or more' },
  failOn: { schema: v.picklist([...severities, 'never']), expects: `${severities.join(', ')} or never` },
} as const;
