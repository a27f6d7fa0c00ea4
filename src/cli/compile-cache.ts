import { mkdirSync, type Stats, statSync } from 'node:fs';
import module from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

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
  const folder = join(base, 'piicloak');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const isOwn = uid === undefined || [folder, base, dirname(base)].every((path) => isSafe(statSync(path), uid));
    return isOwn ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** Nobody but its owner, who runs this, writes to it. */
const isSafe = (stats: Stats, uid: number): boolean => stats.uid === uid && (stats.mode & othersWrite) === 0;
const othersWrite = 0o022;
