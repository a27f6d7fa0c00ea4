import { UserError } from '../model/errors.js';

/** Why git gave no answer, in a sentence for people. */
export class GitFailure extends UserError {
  readonly kind: 'no-git' | 'no-repository' | 'untrusted' | 'failed';
  readonly exitCode: number | undefined;

  constructor(kind: GitFailure['kind'], sentence: string, exitCode?: number) {
    super(sentence);
    this.kind = kind;
    this.exitCode = exitCode;
  }
}

/** An option that this git has not heard of. */
const usageError = 129;

/** What git's complaint means for people. Only its own sentence is quoted, without the credentials of an address. */
export function explain(args: readonly string[], code: number | string, complaint: string, root: string): GitFailure {
  if (/not a git repository/.test(complaint)) {
    return new GitFailure('no-repository', `${root} is not inside a git repository.`);
  }
  if (/dubious ownership|unsafe repository/.test(complaint)) {
    return new GitFailure(
      'untrusted',
      `Git does not trust the repository around ${root}, because it belongs to another user. ` +
        'Scan from its top folder, or run: git config --global --add safe.directory <its top folder>',
    );
  }
  const said = /^fatal: (.*)/m
    .exec(complaint)?.[1]
    ?.replace(/\/\/[^/@\s]*@/g, '//')
    .slice(0, 200);
  const isOld = code === usageError || /is not a git command/.test(complaint);
  const because = isOld ? 'it does not know what it is asked for. Install git 2.30 or later.' : said;
  const ending = because === undefined ? '.' : `: ${because.replace(/\.?$/, '.')}`;
  const command = args.find((arg, at) => !arg.startsWith('-') && !['-c', '-C'].includes(args[at - 1] ?? ''));
  return new GitFailure(
    'failed',
    `\`git ${command}\` ended with ${code}${ending}`,
    typeof code === 'number' ? code : undefined,
  );
}
