import type { InlineIgnore, Report } from '../model/report.js';
import { count } from './wording.js';

/** What a reader should know of the rules that were applied; each is a sentence or two. */
export interface PolicyLine {
  /** Something that takes findings out of the count, or will: it stands where nobody overlooks it. */
  readonly isProminent: boolean;
  readonly text: string;
  /** Where it stands, if it stands somewhere. */
  readonly path?: string;
  readonly line?: number;
}

/** So many comments are told one by one. */
const mostIgnores = 50;

export function policyLines(report: Report): PolicyLine[] {
  const { policy, ignores } = report;
  const { files, from, remarks } = policy;
  const told = ignores.slice(0, mostIgnores).map(ignoreLine);
  const more = ignores.length - told.length;
  return [
    ...changesIn(report).map((change): PolicyLine => ({ isProminent: true, ...change })),
    ...told,
    ...(more > 0 ? [{ isProminent: true, text: `${count(more, 'more comment')} of this kind.` }] : []),
    ...remarks.map((text): PolicyLine => ({ isProminent: true, text })),
    ...(files.length > 0 ? [{ isProminent: false, text: `The policy is ${files.join(', ')} of ${from}.` }] : []),
  ];
}

/** Of these, the files of a policy that the change touches. */
export const changesIn = ({ policy }: Report): { readonly path: string; readonly text: string }[] =>
  policy.changed.map((path) => ({ path, text: changeText(policy.from) }));

const changeText = (from: string): string =>
  from.startsWith('the base')
    ? 'The change edits the policy of this scan. It was judged by the policy of its base; what it edits holds once it is merged.'
    : `The change edits the policy of this scan, and was judged by what it makes of it (${from}).`;

function ignoreLine({ path, line, form, entities, reason, isAdded, isAccepted, suppressed }: InlineIgnore): PolicyLine {
  const what = `${isAdded ? 'Added here: a' : 'A'} comment “piicloak:${form}”${entities.length > 0 ? ` for ${entities.join(', ')}` : ''}`;
  const why = reason === undefined ? 'with no reason given' : `with the reason “${reason}”`;
  const effect = isAccepted
    ? suppressed > 0
      ? `takes ${count(suppressed, 'finding')} out of the count`
      : isAdded
        ? 'suppresses nothing: remove it'
        : 'suppresses nothing that was looked at'
    : 'does not count: the policy does not accept it';
  return { isProminent: isAdded, path, line, text: `${what}, ${why}, ${effect}.` };
}
