import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Gap } from '../model/gap.js';
import { type Git, openGit } from './git.js';
import { GitFailure } from './git-failure.js';

/** The repository that a folder lies in, if it lies in one. */
export interface Surroundings {
  readonly git: Git | undefined;
  /** The folder that reports name paths from. */
  readonly top: string;
  /** The file of attributes that is no part of the tree; there need be none. */
  readonly attributes: string;
  readonly gaps: readonly Gap[];
}

/** Git in a folder, where there is a git, and what it says of the place: others can be asked before it has answered. */
export function openRepository(start: string): {
  readonly opened: Git | undefined;
  readonly surroundings: Promise<Surroundings>;
} {
  try {
    const git = openGit(start);
    return { opened: git, surroundings: told(git, start).catch((error: unknown) => without(start, error)) };
  } catch (error) {
    return { opened: undefined, surroundings: Promise.resolve(without(start, error)) };
  }
}

async function told(git: Git, start: string): Promise<Surroundings> {
  // Not --show-toplevel, which on Windows spells the path in git's own way.
  // It comes last: in a bare repository, beside whose worktrees one may stand, git says nothing of it.
  const answer = await git.text(['rev-parse', '--git-path', 'info/attributes', '--show-cdup']);
  const [attributes = '', wayUp = ''] = answer.split('\n');
  return { git, top: resolve(start, wayUp), attributes: resolve(start, attributes), gaps: [] };
}

/** @throws what is no answer of git, and what git says of a folder that it does not trust */
function without(start: string, error: unknown): Surroundings {
  if (!(error instanceof GitFailure) || error.kind === 'untrusted') throw error;
  const detail = `Files that git ignores are scanned too, because git could not list the others. ${error.message}`;
  const gaps: readonly Gap[] = existsSync(join(start, '.git')) ? [{ stage: 'changes', reason: 'widened', detail }] : [];
  return { git: undefined, top: start, attributes: '', gaps };
}
