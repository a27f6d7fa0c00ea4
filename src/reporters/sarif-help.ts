import type { Recognizer } from '../model/recognizer.js';
import { sentence } from './wording.js';

const list = (items: readonly string[], mark: (index: number) => string): string =>
  items.map((item, index) => `${mark(index)} ${item}`).join('\n');

const bullets = (items: readonly string[]): string => list(items, () => '-');
const steps = (items: readonly string[]): string => list(items, (index) => `${index + 1}.`);

const remedies = (instead: string): readonly string[] => [
  sentence(instead),
  'If it was pushed, it stays readable in the history after a later commit removes it: rewrite the branch, for ' +
    'instance with git filter-repo, and have cached views purged.',
  'Where the value can be changed, as a card or an account can, have it changed. Tell whoever answers for data ' +
    'protection: a leak may have to be notified within days.',
];

/** What code scanning shows beside an alert: what it is, why it matters, what to do, and who says so. */
export const plausibleHelp = ({ title, help }: Recognizer): { readonly text: string; readonly markdown: string } => {
  const todo = remedies(help.instead);
  const sources = help.sources.length > 0 ? ['**Sources**', bullets(help.sources)] : [];
  return {
    text: [sentence(help.what), sentence(help.why), `What to do:\n${steps(todo)}`].join('\n\n'),
    markdown: [
      `# ${title}`,
      sentence(help.what),
      `**Why it matters.** ${sentence(help.why)}`,
      '**What to do**',
      steps(todo),
      ...sources,
    ].join('\n\n'),
  };
};
