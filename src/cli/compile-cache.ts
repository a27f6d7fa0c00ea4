import { mkdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import module from 'node:module';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';

/** Since Node 22.1: https://nodejs.org/api/module.html#moduleenablecompilecachecachedir */
const { enableCompileCache } = module as { readonly enableCompileCache?: (folder: string) => unknown };

/**
 * Lets Node keep what it has compiled of this program, which is a fifth of a scan of few files: nothing of what is scanned.
 * Where it knows how, it fills the folder itself, by its own version and by what it compiled, and says nothing if it cannot.
 */
export function keepCompiled(): void {
  const folder = enableCompileCache && compiledFolder(process.env, homedir(), process.getuid?.());
  if (folder !== undefined) enableCompileCache?.(folder);
}

/**
 * Where that is kept. Code is run from there, so that it is only a folder that nobody else can write to or put another in the
 * place of; and none on a machine that is thrown away afterwards, or where somebody has chosen for all programs.
 * @param uid whose process this is; nobody's on Windows, where everybody has a folder of their own
 */
export function compiledFolder(env: NodeJS.ProcessEnv, home: string, uid: number | undefined): string | undefined {
  if (env['CI'] || env['NODE_COMPILE_CACHE'] || env['NODE_DISABLE_COMPILE_CACHE']) return undefined;
  const base = env['XDG_CACHE_HOME'] || env['LOCALAPPDATA'] || join(home, '.cache');
  // A relative one would lie in the repository under scan.
  if (!isAbsolute(base)) return undefined;
  try {
    const folder = join(base, 'piicloak');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const real = realpathSync(folder);
    return uid === undefined || isOnlyFor(uid, real) ? real : undefined;
  } catch {
    return undefined;
  }
}

/** As sshd is strict about the files of its users: neither the folder nor one above it is in the hands of others. */
function isOnlyFor(uid: number, folder: string): boolean {
  const { uid: owner, mode } = statSync(folder);
  return owner === uid && (mode & othersWrite) === 0 && above(folder).every((path) => isSafe(statSync(path), uid));
}

/** In a folder with the sticky bit, such as /tmp, others put nothing in the place of what is one's own. */
const isSafe = ({ uid: owner, mode }: Stats, uid: number): boolean =>
  (owner === uid || owner === 0) && ((mode & othersWrite) === 0 || (mode & sticky) !== 0);

const othersWrite = 0o022;
const sticky = 0o1000;

const above = (path: string): string[] => (dirname(path) === path ? [] : [dirname(path), ...above(dirname(path))]);
