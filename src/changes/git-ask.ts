import type { Git } from './git.js';

/** What git writes when it is given text on standard input; as much as it wrote, where it failed. */
export async function askGit(git: Pick<Git, 'start'>, args: readonly string[], input: string): Promise<Buffer> {
  const child = git.start(args);
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined).end(input);
  child.stderr.resume();
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export interface GitObject {
  readonly id: string;
  readonly type: string;
}

/**
 * Those of the paths that a commit or tree holds, by path; a folder's has `/` at its end. In a partial clone some
 * versions of git end at the first object that is not here: what they leave unanswered counts as not there.
 */
export async function objectsIn(
  git: Pick<Git, 'start'>,
  tree: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, GitObject>> {
  // A question is a line.
  const asked = paths.filter((path) => !path.includes('\n'));
  if (asked.length === 0) return new Map();
  const questions = asked.map((path) => `${tree}:${path.replace(/\/$/, '')}\n`).join('');
  const answers = (await askGit(git, ['cat-file', '--batch-check'], questions)).toString('utf8').split('\n');
  return new Map(
    asked.flatMap((path, at): [string, GitObject][] => {
      const [, id, type] = /^([0-9a-f]{40,64}) (blob|tree) \d+$/.exec(answers[at] ?? '') ?? [];
      const isMeant = type === (path.endsWith('/') ? 'tree' : 'blob');
      return id !== undefined && type !== undefined && isMeant ? [[path, { id, type }]] : [];
    }),
  );
}
