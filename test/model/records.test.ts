import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRecords, recordsIn } from '../../src/model/records.js';

const numbers = fc.array(fc.oneof(fc.nat(200), fc.nat(100_000), fc.nat(2 ** 40)), { maxLength: 50 });

it('a set of records is a set', () => {
  fc.assert(
    fc.property(numbers, numbers, (some, others) => {
      const records = createRecords(...some);
      records.addAll(createRecords(...others).pages);
      const all = new Set([...some, ...others]);
      expect(records.size()).toBe(all.size);
      expect(recordsIn(records.pages)).toEqual([...all].sort((a, b) => a - b));
    }),
  );
});
