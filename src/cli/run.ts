import { failed } from '../exit-codes.js';
import { describeDefect, UserError } from '../model/errors.js';
import { visible } from '../reporters/text-safety.js';
import { version } from '../version.generated.js';
import { compileLess } from '../workers/compile-less.js';
import { help } from './help.js';
import { print, watchOutput } from './output.js';

/**
 * Runs the command line and returns its exit code: 0 clean, 1 findings, 2 a wrong call or an incomplete scan.
 * @param entry the file that was started, which other threads start from as well
 */
export async function run(args: readonly string[], entry: string): Promise<number> {
  watchOutput();
  compileLess();
  try {
    return await dispatch(args, entry);
  } catch (error) {
    process.stderr.write(`piicloak: ${error instanceof UserError ? visible(error.message) : describeDefect(error)}\n`);
    return failed;
  }
}

async function dispatch([command, ...rest]: readonly string[], entry: string): Promise<number> {
  if (rest.some((flag) => flag === '--help' || flag === '-h')) return dispatch(['--help'], entry);
  switch (command) {
    case 'scan':
      return (await import('./scan-command.js')).runScan(rest, entry);
    case 'analyze':
      return (await import('./analyze-command.js')).runAnalyze(rest);
    case 'baseline':
      return (await import('./baseline-command.js')).runBaseline(rest);
    case 'allow':
      return (await import('./allow-command.js')).runAllow(rest);
    case 'audit':
      return (await import('./audit-command.js')).runAudit(rest);
    case 'config':
      return (await import('./config-command.js')).runConfig(rest);
    case 'init':
      return (await import('./init-command.js')).runInit(rest);
    case 'explain':
      return (await import('./explain-command.js')).runExplain(rest);
    case 'entities':
      return (await import('./entities-command.js')).runEntities(rest);
    case 'merge':
      return (await import('./merge-command.js')).runMerge(rest, entry);
    case 'packs':
      return (await import('./packs-command.js')).runPacks(rest);
    case '--version':
    case '-v':
      await print(`${version}\n`);
      return 0;
    case '--help':
    case '-h':
    case 'help':
      await print(help);
      return 0;
    default:
      throw new UserError(
        `${command === undefined ? 'No command is given' : `There is no command “${command}”`}. Try \`piicloak scan .\` or \`piicloak --help\`.`,
      );
  }
}
