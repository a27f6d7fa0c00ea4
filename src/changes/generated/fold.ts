import { type Gap, isSkip } from '../../model/gap.js';
import type { Claim } from './claim.js';

/** So many files or folders are named one by one; a repository may hold any number. */
const mostNamed = 10;

const opening = 'Not read, because it is ';
const remedy = (them: string): string => `: \`generated: scan\` reads ${them}.`;

/** Why one file was left out, and how it is read. */
export const sentenceOf = ({ what }: Claim): string => `${opening}${what}${remedy('it')}`;

/**
 * One gap for each vendored folder, and one for each rule that left out many files. All others stay as they are, and
 * what was left out stands behind them.
 */
export function foldSkips(gaps: readonly Gap[]): readonly Gap[] {
  const skips = gaps.filter(isSkip);
  if (skips.length === 0) return gaps;
  const folders = grouped(skips.filter(isBelow), ({ below, detail }) => `${below} ${detail}`).map(asFolder);
  const rules = grouped([...folders, ...skips.filter((gap) => !isBelow(gap))], ({ detail }) => detail);
  return [...gaps.filter((gap) => !isSkip(gap)), ...rules.flatMap(asRule)];
}

const isBelow = ({ below }: Gap): boolean => below !== undefined;

function grouped(gaps: readonly Gap[], keyOf: (gap: Gap) => string): readonly (readonly Gap[])[] {
  const groups = new Map<string, Gap[]>();
  for (const gap of gaps) {
    const group = groups.get(keyOf(gap));
    if (group) group.push(gap);
    else groups.set(keyOf(gap), [gap]);
  }
  return [...groups.values()];
}

/** Keeps the sentence of its rule, by which folders are told apart from others. */
const asFolder = (group: readonly Gap[]): Gap => {
  const [{ path: only, below: path, ...rest } = noGap] = group;
  return group.length === 1 || path === undefined
    ? { ...rest, ...(only !== undefined && { path: only }) }
    : { ...rest, path, files: group.length };
};

const noGap: Gap = { stage: 'changes', reason: 'generated', detail: '' };

function asRule(group: readonly Gap[]): readonly Gap[] {
  if (group.length <= mostNamed) return group.map(asNamed);
  const [{ path: example = '', files: _, detail, ...rest } = noGap] = group;
  const files = group.reduce((sum, { files: more = 1 }) => sum + more, 0);
  const where = group.some((gap) => gap.files !== undefined) ? `in ${amount(group.length)} places` : 'in all';
  return [
    {
      ...rest,
      files,
      detail: `${amount(files)} files ${where}, such as ${JSON.stringify(example)}, were not read, because each is ${whatOf(detail)}${remedy('them')}`,
    },
  ];
}

const asNamed = (gap: Gap): Gap =>
  gap.files === undefined
    ? gap
    : {
        ...gap,
        detail: `${amount(gap.files)} files below it were not read, because each is ${whatOf(gap.detail)}${remedy('them')}`,
      };

const whatOf = (detail: string): string => detail.slice(opening.length, detail.length - remedy('it').length);

const amount = (files: number): string => files.toLocaleString('en-US');
