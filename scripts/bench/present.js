// @ts-check
/** Which peers are here, of which version, and why the others are not. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Those that can be asked, and for the others why not. @param {import('./peers.js').Peer[]} peers @param {string} folder */
export function present(peers, folder) {
  const file = join(folder, 'notes.json');
  /** @type {Record<string, string>} */
  const reasons = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  /** @type {Record<string, string>} */
  const versions = {};
  /** @type {Record<string, string>} */
  const skipped = {};
  for (const { name, version } of peers) {
    try {
      versions[name] = version();
    } catch {
      skipped[name] = reasons[name] ?? 'not installed; node scripts/bench/install.js fetches it';
    }
  }
  return { peers: peers.filter(({ name }) => versions[name] !== undefined), versions, skipped };
}

/** `go install` leaves the version in the program; what it says of itself is nothing. @param {string} program */
export function moduleOf(program) {
  if (!existsSync(program)) throw new Error(`There is no ${program}.`);
  try {
    return /^\tmod\t\S+\t(\S+)/mu.exec(execFileSync('go', ['version', '-m', program], { encoding: 'utf8' }))?.[1] ?? '';
  } catch {
    return 'of unknown version';
  }
}

/** @param {string} program @param {string[]} args */
export function ask(program, args) {
  const said = execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return /\d[\w.]*/u.exec(said)?.[0] ?? '';
}
