// @ts-check
/**
 * @typedef {'passed' | 'failed' | 'not run'} Outcome
 * @typedef {{ name: string, by: string, outcome: Outcome, result: string }} Check
 * @typedef {{ threat: string, tests: readonly string[], outcome: Outcome, passed: number, failed: number }} Defence
 * @typedef {{ commit: string, date: string, isChanged: boolean, version: string, node: string, checks: readonly Check[], threats: readonly Defence[] }} Facts
 */

/** The page of the facts, and of nothing else: the same facts give the same text. @param {Facts} facts */
export function page(facts) {
  const { commit, date, isChanged, version, node, checks, threats } = facts;
  return `${[
    '# Security report',
    '',
    'What was checked, by what, and what came of it. Written by `npm run security-report`; not to be edited by hand.',
    '',
    `Commit \`${commit}\` of ${date}, version ${version}, under Node ${node}.${isChanged ? ' **The working tree held changes that are not committed.**' : ''}`,
    summary([...checks, ...threats]),
    '',
    '## Checks',
    '',
    '| what | by | outcome | result |',
    '|---|---|---|---|',
    ...checks.map(({ name, by, outcome, result }) => row(name, by, shown(outcome), result)),
    '',
    '## Threats and the tests of their defences',
    '',
    ...defences(threats),
  ].join('\n')}\n`;
}

/** @param {readonly Defence[]} threats */
function defences(threats) {
  if (threats.length === 0) return ['The table of threats in SECURITY.md names no test.'];
  return [
    '| threat | outcome | passed | failed | tests |',
    '|---|---|---:|---:|---|',
    ...threats.map(({ threat, tests, outcome, passed, failed }) =>
      row(threat, shown(outcome), String(passed), String(failed), tests.map((test) => `\`${test}\``).join(', ')),
    ),
  ];
}

/** @param {readonly { outcome: Outcome }[]} all */
function summary(all) {
  const count = (/** @type {Outcome} */ wanted) => all.filter(({ outcome }) => outcome === wanted).length;
  return `${count('passed')} passed, ${count('failed')} failed, ${count('not run')} not run.`;
}

/** @param {Outcome} outcome */
const shown = (outcome) => (outcome === 'passed' ? 'passed' : `**${outcome}**`);

/** @param {string[]} cells */
const row = (...cells) =>
  `| ${cells.map((cell) => cell.replaceAll(/(?<!\\)\|/gu, '\\|').replaceAll(/\s+/gu, ' ')).join(' | ')} |`;
