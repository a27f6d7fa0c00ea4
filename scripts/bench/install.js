// @ts-check
/**
 * Fetches the programs that piicloak is measured against: `node scripts/bench/install.js [FOLDER]`, by default into the
 * temporary folder, where they are kept. Each comes by the ordinary client of its registry. What cannot be had is no
 * failure: the reason is written to notes.json beside the programs, and the benchmark tells it in place of figures.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defaultFolder } from './folder.js';

const asked = process.argv[2] ?? join(defaultFolder, 'peers');
if (asked.startsWith('-')) {
  console.error('Usage: node scripts/bench/install.js [FOLDER]');
  process.exit(2);
}
const folder = resolve(asked);
const python = join(folder, 'py', 'bin', 'python');
/** @type {Record<string, string>} */
const notes = {};

mkdirSync(join(folder, 'bin'), { recursive: true });
install('gitleaks', () => go('github.com/zricethezav/gitleaks/v8'));
install('trufflehog', () => go('github.com/trufflesecurity/trufflehog/v3'));
install('secretlint', () =>
  run('npm', [
    ...['install', '--no-fund', '--no-audit', '--prefix', join(folder, 'npm')],
    ...['secretlint', '@secretlint/secretlint-rule-preset-recommend'],
  ]),
);
// One at a time: pip installs nothing when one of several does not exist.
for (const name of ['presidio-analyzer', 'detect-secrets', 'phi-scan', 'piilint']) install(name, () => pip(name));
install('ripgrep', () => {
  if (!runs('rg')) run('apt-get', ['install', '-y', '-qq', 'ripgrep']);
});
writeFileSync(join(folder, 'notes.json'), `${JSON.stringify(notes, null, 2)}\n`);

/** @param {string} name @param {() => void} act */
function install(name, act) {
  try {
    act();
    console.log(`${name}: installed`);
  } catch (error) {
    notes[name] = reasonOf(error);
    console.log(`${name}: not installed. ${notes[name]}`);
  }
}

/** @param {string} module */
function go(module) {
  run('go', ['install', `${module}@latest`], { GOBIN: join(folder, 'bin') });
}

/** @param {string} name */
function pip(name) {
  if (!existsSync(python)) run(newestPython(), ['-m', 'venv', join(folder, 'py')]);
  run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', name]);
}

/** Some peers ask for a newer Python than the one that is called python3; the variable PYTHON may name it. */
function newestPython() {
  return process.env['PYTHON'] ?? ['python3.14', 'python3.13', 'python3.12'].find(runs) ?? 'python3';
}

/** @param {string} program */
function runs(program) {
  try {
    run(program, ['--version']);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} program @param {string[]} args @param {Record<string, string>} [environment] */
function run(program, args, environment = {}) {
  const env = { ...process.env, ...environment };
  execFileSync(program, args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 2 ** 26 });
}

/** The line that says what is the matter, without the address of whatever registry is configured. @param {unknown} error */
function reasonOf(error) {
  const { stderr = '', message } = /** @type {{ stderr?: string, message: string }} */ (error);
  const lines = (stderr || message).split('\n').filter((line) => line.trim() !== '');
  const telling =
    lines.find((line) => /Requires-Python|^ERROR: Could not|\b[45]\d\d [A-Z]|ENOENT|not found/u.test(line)) ??
    lines.at(-1) ??
    '';
  return telling.replace(/https?:\/\/\S+?(?=:? |$)/gu, '…').trim();
}
