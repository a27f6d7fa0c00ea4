import type { OrganizationForm } from './organizations.js';
import { isJob, type TitleForm } from './titles.js';

/** How far below a name its title and its organisation are looked for, in characters. */
const reach = 200;
/** Marks of quotation before a line. */
const marks = /^[ >?|]*/;

interface Line {
  readonly text: string;
  readonly start: number;
}

/**
 * A signature: below a name in a line of its own the title of the person, or the organisation, when the line below
 * holds the number of a house.
 */
export function findSignature(
  text: string,
  end: number,
  title: (form: TitleForm, start: number, end: number) => void,
  organization: (form: OrganizationForm, start: number, end: number) => void,
): void {
  const [first, second, third, fourth] = linesBelow(text, end);
  if (!first || first.text === '') return;
  const job = isJob(first.text);
  if (job) title('job', first.start, first.start + first.text.length);
  const [named, ...below] = job ? [second, third, fourth] : [first, second, third];
  if (named && isOrganization(named.text) && below.some((line) => line && /\d/.test(line.text))) {
    organization('line', named.start, named.start + named.text.length);
  }
}

/** The next lines, without marks of quotation. */
function linesBelow(text: string, end: number): Line[] {
  const lines: Line[] = [];
  let at = end + 1;
  for (const line of text
    .slice(at, at + reach)
    .split('\n')
    .slice(0, 4)) {
    const skipped = marks.exec(line)?.[0].length ?? 0;
    lines.push({ text: line.slice(skipped).trimEnd(), start: at + skipped });
    at += line.length + 1;
  }
  return lines;
}

/** A short line of words that are no sentence. */
const isOrganization = (line: string): boolean =>
  line.length < 60 && /^[\p{Alpha}\d][\p{Alpha}\d&,.' -]*$/u.test(line) && !/^\d+$|\.\s/.test(line);
