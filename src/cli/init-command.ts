import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { starterPolicy } from '../inputs/policy-starter.js';
import { UserError } from '../model/errors.js';
import { scan } from '../scan.js';
import { parse } from './arguments.js';
import { print } from './output.js';
import { save } from './save.js';

const file = '.piicloak.yml';

/** Folders that others wrote, by their usual names. */
const foreign = ['vendor', 'third_party', 'third-party', 'node_modules', 'Pods', 'Carthage'];

/** `piicloak init`: writes a policy to begin with, after a look at the repository. */
export async function runInit(args: readonly string[]): Promise<number> {
  const { positionals } = parse(args, {});
  if (positionals.length > 0) throw new UserError('`piicloak init` takes no arguments: it writes .piicloak.yml here.');
  const root = process.cwd();
  if (existsSync(join(root, file)))
    throw new UserError(`There is a ${file} already. \`piicloak config\` shows what it says.`);
  const ignored = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && foreign.includes(entry.name))
    .map(({ name }) => `${name}/**`);
  const report = await scan({ kind: 'tree', root, paths: ['.'] }, { pathsIgnore: ignored });
  const domain = domainOf(root);
  const look = { ignored, hasFindings: report.totals.failing > 0, ...(domain === undefined ? {} : { domain }) };
  save(join(root, file), starterPolicy(look), 'The policy');
  const { failing, subjects } = report.totals;
  await print(
    failing === 0
      ? `Wrote ${file}. Nothing fails today.\n`
      : `Wrote ${file}. Today ${failing} findings fail, of about ${subjects} people. Mend them, or run \`piicloak baseline create\`.\n`,
  );
  return 0;
}

/** The domain of the package's own pages, which its addresses share as a rule. */
function domainOf(root: string): string | undefined {
  try {
    const { homepage }: { readonly homepage?: unknown } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const host = typeof homepage === 'string' ? new URL(homepage).hostname.replace(/^www\./, '') : '';
    return /^(?:[a-z\d-]+\.)+[a-z\d-]+$/.test(host) && !/(?:^|\.)(?:github|gitlab|npmjs|bitbucket)\.[a-z]+$/.test(host)
      ? host
      : undefined;
  } catch {
    return undefined;
  }
}
