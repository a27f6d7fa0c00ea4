import type { Gap } from '../model/gap.js';

export const symlinkGap = (path: string): Gap => ({
  path,
  stage: 'changes',
  reason: 'symlink',
  detail: 'A symbolic link. Its target is scanned where it lies, if it lies in the repository.',
});

export const submoduleGap = (path: string): Gap => ({
  path,
  stage: 'changes',
  reason: 'submodule',
  detail: 'Another repository. Scan it there.',
});

/** @param detail What is wrong and what to do, in one sentence or two. */
export const unreadableGap = (path: string, detail: string): Gap => ({
  path,
  stage: 'changes',
  reason: 'unreadable',
  detail,
});
