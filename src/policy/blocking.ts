import { type Match, type Provenance, type Severity, severities } from '../model/finding.js';
import type { Mode, Settings } from '../model/settings.js';

/** Values of these origins may block, by mode. */
const blocking: Readonly<Record<Mode, readonly Provenance[]>> = {
  // Whoever is strict wants values that a standard sets aside, and no made-up ones that could be somebody's.
  strict: ['plausible', 'placeholder'],
  balanced: ['plausible'],
  lenient: ['plausible'],
};

export const mayBlock = (provenance: Provenance, mode: Mode): boolean => blocking[mode].includes(provenance);

/** Whether a severity reaches the least that fails. */
export const reaches = (severity: Severity, least: Severity | 'never'): boolean =>
  least !== 'never' && severities.indexOf(severity) <= severities.indexOf(least);

/** Whether a value could fail the build, whatever of the overrides holds for it. */
export type CouldFail = (match: Pick<Match, 'entity' | 'provenance'>) => boolean;

/** @param severityOf that of a type; none counts as the most severe */
export function couldFail(
  { mode, failOn, overrides }: Settings,
  severityOf: (entity: string) => Severity | undefined,
): CouldFail {
  const asked = [failOn, ...overrides.flatMap((override) => override.failOn ?? [])];
  // Where nothing fails today, anything might tomorrow.
  const least = asked.every((each) => each === 'never') ? ['low' as const] : asked;
  return ({ entity, provenance }) =>
    mayBlock(provenance, mode) && least.some((each) => reaches(severityOf(entity) ?? 'critical', each));
}
