import { failed } from '../exit-codes.js';
import { describeDefect, UserError } from '../model/errors.js';
import { visible } from '../reporters/text-safety.js';
import { version } from '../version.generated.js';
import { runAllow } from './allow-command.js';
import { runAnalyze } from './analyze-command.js';
import { runAudit } from './audit-command.js';
import { runBaseline } from './baseline-command.js';
import { runConfig } from './config-command.js';
import { runEntities } from './entities-command.js';
import { runExplain } from './explain-command.js';
import { help } from './help.js';
import { runInit } from './init-command.js';
import { runMerge } from './merge-command.js';
import { print, watchOutput } from './output.js';
import { runPacks } from './packs-command.js';
import { runScan } from './scan-command.js';

/**
 * Runs the command line and returns its exit code: 0 clean, 1 findings, 2 a wrong call or an incomplete scan.
 * @param entry the file that was started, which other threads start from as well
 */
export async function run(args: readonly string[], entry: string): Promise<number> {
  watchOutput();
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
      return runScan(rest, entry);
    case 'analyze':
      return runAnalyze(rest);
    case 'baseline':
      return runBaseline(rest);
    case 'allow':
      return runAllow(rest);
    case 'audit':
      return runAudit(rest);
    case 'config':
      return runConfig(rest);
    case 'init':
      return runInit(rest);
    case 'explain':
      return runExplain(rest);
    case 'entities':
      return runEntities(rest);
    case 'merge':
      return runMerge(rest, entry);
    case 'packs':
      return runPacks(rest);
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
