import type { Failure } from '../../github/failure.js';
import type { ReadOnly } from '../plan.js';

const recipe = 'https://github.com/piicloak/piicloak-action/blob/main/docs/GITHUB.md#pull-requests-from-forks';

const readers: Readonly<Record<ReadOnly, string>> = {
  fork: `The token of a pull request from a fork may only read, whatever the workflow says: a second workflow can deliver for it (${recipe}).`,
  dependabot: `The token of a pull request from Dependabot may only read, whatever the workflow says: a second workflow can deliver for it (${recipe}).`,
};

/**
 * All that was not delivered, in one text: what GitHub refused, and the lines that `permissions:` lacks. Nothing when all
 * of it was.
 */
export function refusalText(failures: readonly Failure[], readOnly: ReadOnly | undefined): string | undefined {
  if (failures.length === 0) return undefined;
  const permissions = failures.flatMap(({ permission }) => permission ?? []);
  const others = failures.filter(({ permission }) => permission === undefined).map(({ mend }) => mend);
  const grant =
    permissions.length === 0
      ? []
      : readOnly
        ? [readers[readOnly]]
        : [`Give the job \`permissions:\` with ${permissions.map((line) => `\`${line}\``).join(', ')}.`];
  const kept = 'The findings stand in the log and in the job summary, and they alone decide whether the build fails.';
  return [...failures.map(({ reason }) => reason), ...new Set(others), ...grant, kept].join(' ');
}
