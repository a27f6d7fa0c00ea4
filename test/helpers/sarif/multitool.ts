import { execFile } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { temporaryDirectory } from '../temporary.js';

const run = promisify(execFile);

/** The program itself: the package's own wrapper hands its arguments to a shell, where `;` ends them. */
const program = fileURLToPath(
  new URL('../../../node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool', import.meta.url),
);

/** The package for Linux is for x64 alone; elsewhere only the schema is asked. */
export const multitoolIsHere = process.platform === 'linux' && process.arch === 'x64' && existsSync(program);

const level = v.optional(v.string(), 'warning');

const message = v.optional(
  v.object({
    id: v.optional(v.string()),
    text: v.optional(v.string()),
    arguments: v.optional(v.array(v.string()), []),
  }),
  {},
);

const output = v.object({
  runs: v.array(
    v.object({
      tool: v.object({
        driver: v.object({
          rules: v.optional(
            v.array(
              v.object({
                id: v.string(),
                messageStrings: v.optional(v.record(v.string(), v.object({ text: v.string() })), {}),
              }),
            ),
            [],
          ),
        }),
      }),
      results: v.optional(v.array(v.object({ ruleId: v.string(), level, message })), []),
      invocations: v.optional(
        v.array(
          v.object({
            executionSuccessful: v.boolean(),
            toolExecutionNotifications: v.optional(v.array(v.object({ level, message })), []),
            toolConfigurationNotifications: v.optional(v.array(v.object({ level, message })), []),
          }),
        ),
        [],
      ),
    }),
  ),
});

type Run = v.InferOutput<typeof output>['runs'][number];

function sentence(
  run: Run,
  ruleId: string,
  { id = '', text, arguments: values }: v.InferOutput<typeof message>,
): string {
  const strings = run.tool.driver.rules.find((rule) => rule.id === ruleId)?.messageStrings ?? {};
  const template = text ?? strings[id]?.text ?? id;
  return template.replaceAll(/\{(\d+)\}/g, (whole, at: string) => values[Number(at)] ?? whole);
}

function problemsOf(run: Run): string[] {
  const serious = run.results.filter((result) => result.level === 'error' || result.level === 'warning');
  const troubles = run.invocations.flatMap((invocation) => [
    ...(invocation.executionSuccessful
      ? []
      : [{ level: 'error', message: { text: 'did not succeed', arguments: [] } }]),
    ...invocation.toolExecutionNotifications,
    ...invocation.toolConfigurationNotifications,
  ]);
  return [
    ...serious.map((result) => `${result.ruleId}: ${sentence(run, result.ruleId, result.message)}`),
    ...troubles.filter((one) => one.level !== 'note').map((one) => `Multitool: ${sentence(run, '', one.message)}`),
  ];
}

/**
 * What Microsoft's Multitool says of a SARIF log by the rules of the standard and of GitHub, as `ruleId: message`, errors
 * and warnings only. Its exit code is 0 whatever it finds, and another only where it gives up. Linux only.
 */
export async function multitoolProblems(log: unknown): Promise<string[]> {
  // Where npm runs no install scripts, nothing has made it executable.
  chmodSync(program, 0o755);
  const folder = temporaryDirectory('multitool');
  const [given, found] = [join(folder, 'log.sarif'), join(folder, 'found.sarif')];
  writeFileSync(given, JSON.stringify(log, null, 2));
  const levels = ['--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning', '--kind', 'Fail'];
  const crash = await run(program, ['validate', given, '--output', found, ...levels, '--quiet']).then(
    () => [],
    (error: unknown) => [`Multitool: could not judge this log: ${String(error)}`],
  );
  const text = existsSync(found) ? readFileSync(found, 'utf8').replace(/^\uFEFF/, '') : '{ "runs": [] }';
  rmSync(folder, { recursive: true });
  return [...crash, ...v.parse(output, JSON.parse(text)).runs.flatMap(problemsOf)];
}
