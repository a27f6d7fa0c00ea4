import type { Explanation } from '../model/explanation.js';
import { visible } from './text-safety.js';

/** What was seen on one line of a file, for people: each candidate, surest reading first, with all its evidence. */
export function explanation(path: string, line: number, readings: readonly Explanation[]): string {
  if (readings.length === 0) return `${visible(path)}:${line}: nothing there has the shape of personal data.\n`;
  const places = [...new Set(readings.map(placeOf))];
  return places
    .flatMap((place) => {
      const about = readings.filter((reading) => placeOf(reading) === place);
      return [`${visible(path)}:${place}  ${visible(about[0]?.masked ?? '')}`, ...told(about), ''];
    })
    .join('\n');
}

const placeOf = ({ startLine, startColumn, endLine, endColumn }: Explanation): string =>
  `${startLine}:${startColumn}-${endLine === startLine ? '' : `${endLine}:`}${endColumn}`;

function told(readings: readonly Explanation[]): readonly string[] {
  const standing = readings.filter(({ outcome }) => outcome !== 'fails its check');
  const failing = readings.filter(({ outcome }) => outcome === 'fails its check');
  return [
    ...standing.flatMap(({ entity, score, outcome, provenance, evidence }) => [
      `  ${entity}  ${score}  ${outcome}${provenance === undefined ? '' : ` (${provenance})`}`,
      ...evidence.map((clause) => `    ${clause}`),
    ]),
    ...(failing.length === 0 ? [] : [`  fails the check of ${[...new Set(failing.map(nameWithCheck))].join(', ')}`]),
  ];
}

const nameWithCheck = ({ entity, failed }: Explanation): string => `${entity} (${failed})`;
