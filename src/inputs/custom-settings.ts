import * as v from 'valibot';
import { UserError } from '../model/errors.js';
import { nearest } from './nearest.js';
import { rules } from './rules.js';

const rule = <Schema extends v.GenericSchema>({ schema, expects }: { schema: Schema; expects: string }) =>
  v.optional(v.message(schema, expects));

const texts = rule(rules.texts);

/** A type of a team's own, as a program describes it. What each value must be completes “… must be …”. */
const custom = v.strictObject(
  {
    entity: v.message(
      v.pipe(v.string(), v.regex(/^[A-Z][A-Z\d_]{2,63}$/)),
      'a name in capitals, such as CUSTOMER_NUMBER',
    ),
    title: rule(rules.text),
    severity: rule(rules.severity),
    patterns: texts,
    denyList: texts,
    check: rule(rules.text),
    context: texts,
    labels: texts,
    score: rule(rules.confidence),
    examples: v.optional(v.strictObject({ match: texts, noMatch: texts }, 'an object with match and noMatch')),
    where: rule(rules.text),
  },
  'an object that describes a type',
);

/** @throws UserError that names the place in the list, what is wrong there, and the nearest right name. */
export function checkCustom(given: readonly unknown[]): void {
  for (const [index, each] of given.entries()) {
    const result = v.safeParse(custom, each, { abortEarly: true });
    if (!result.success) throw new UserError(faultOf(result.issues[0], `recognizers[${index}]`));
  }
}

function faultOf(issue: v.BaseIssue<unknown>, place: string): string {
  const keys = (issue.path ?? []).map(({ key }) => String(key));
  const at = [place, ...keys].join('.');
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const around = keys.length > 1 ? ['match', 'noMatch'] : Object.keys(custom.entries);
    const known = nearest(keys.at(-1) ?? '', around);
    return `The setting “${at}” does not exist.${known === undefined ? '' : ` Is it “${known}”?`}`;
  }
  const expected =
    issue.type === 'strict_object' && keys.at(-1) === 'entity' ? 'given: the name of the type' : issue.message;
  return `The setting “${at}” must be ${expected}.`;
}
