import type { Statement } from './published.js';

/** A line that names an author, in whatever file it stands. */
export interface Signature extends Statement {
  /** Only in files whose path, in lower case, matches; everywhere when left out. */
  readonly path?: RegExp;
  /** Tested against the line up to the value. */
  readonly before: RegExp;
  /** Tested against the line from the value on. */
  readonly from?: RegExp;
}

const attribution = (what: string, source: string, rest: Omit<Signature, keyof Statement>): Signature => ({
  provenance: 'attribution',
  what,
  source,
  ...rest,
});

/** Files of records, where the word `author` names a column and copyright a field. */
export const DATA_FILE =
  /\.(?:csv|tsv|psv|jsonl?|ndjson|json5|avro|parquet|xlsx?|ods|sqlite|db|dump|eml|mbox|log|har|vcf|ics|ldif)$/;

/** Programs and their settings, where a `#` or a `*` opens a comment and no heading or item. */
const NO_TEXT = /^(?!.*\.(?:txt|text|md|markdown|mdx|rst|adoc|html?|org|sql)$)/;

/** Twice where a comment shows code that is commented. */
const COMMENT = String.raw`^\s*(?:(?:\/\/[\/!]?|\/\*+!?|\*+|#+!?|--+\[*|;+|%+|<!--|\{-|\(\*|\.\\"|@?rem\b|dnl\b|\.\.)\s*){1,2}`;

const TRAILERS =
  'signed-off|co-authored|co-developed|reviewed|acked|reported|tested|suggested|helped|mentored|approved|reported-and-tested|authored|committed';

export const SIGNATURES: readonly Signature[] = [
  attribution('someone who signed a commit', 'git-interpret-trailers(1); Linux kernel, Submitting patches', {
    before: new RegExp(`^[\\s#>*|]*(?:${TRAILERS})-by:\\s.{0,100}$`, 'i'),
    // The form of a trailer is `Name <mail>`; a log that says who reported what is not one.
    from: /^[^<>]{0,100}<[^<>\s]+@[^<>\s]+>\s*$|^[^<>\s]+@[^<>\s]+>\s*$/,
  }),
  attribution('a holder of copyright', '17 U.S.C. § 401, form of notice', {
    before: /(?:\bcopyright\b.{0,60}?(?:\b(?:19|20)\d\d\b|\(c\)|©)|(?:\(c\)|©)\s*(?:19|20)\d\d\b).{0,200}$/i,
  }),
  attribution('who gives the licence', 'licence notices in the head of a file', {
    before:
      /\b(?:released|licen[cs]ed|distributed|published)\s[^.!?]{0,60}\blicen[cs]es?\b[^.!?]{0,20}\bby\s[^.!?]{0,60}$/i,
  }),
  attribution('who gives the licence', 'the Beerware licence', {
    before: /^/,
    from: /^[^<>]{0,60}>? wrote this (?:file|code|script|software|program)\b/i,
  }),
  attribution('a holder of copyright', 'REUSE Specification, SPDX tags', {
    before: /\bSPDX-(?:File|Snippet)(?:CopyrightText|Contributor):/i,
  }),
  attribution('an author, by a documentation tag', 'Javadoc, JSDoc and phpDocumentor, @author', {
    before: /(?:^|[\s*#/])[@\\](?:authors?|maintainer)\b:?\s.{0,200}$/,
  }),
  attribution('an author, by the head of a file', 'the comment that begins a source file', {
    before: new RegExp(
      `${COMMENT}(?:original\\s+)?(?:authors?|maintainers?|written by|created by|contributors?)(?:\\(s\\))?\\s*:?\\s.{0,200}$`,
      'i',
    ),
  }),
  attribution('an author, by the head of a file', 'RFC 5322 §3.4, a name and its address alone in a comment', {
    // In a list of people every line is one, and `Customer:` or `To:` before a name says that nobody signs.
    path: NO_TEXT,
    before: new RegExp(`${COMMENT}(?:[-*+]\\s+)?(?:[^<>@:]{1,60}<)?$`, 'i'),
    from: /^(?:[^<>@:]{1,60}<)?[^<>\s@]+@[^<>\s@]+>[\s,;]*(?:\*\/)?\s*$/,
  }),
  attribution('the author of a commit', 'git-log(1), git-reflog(1), git-cat-file(1)', {
    before: /^(?:[0-9a-f]{40} [0-9a-f]{40}|author|committer|tagger) .{0,100}$/,
    from: /^[^<>]{0,80}<?[^<>\s]*>? \d{9,11} [+-]\d{4}(?!\d)/,
  }),
  attribution('the author of a commit', 'git-log(1)', {
    before: /^\s*(?:Author|Commit|Committer):\s+.{0,80}$/,
    from: /^[^<>]{0,80}<[^<>\s]+@[^<>\s]+>\s*$|^[^<>\s]+@[^<>\s]+>\s*$/,
  }),
  attribution('an identity for commits', 'git-config(1), user.name; git(1), environment', {
    before:
      /\bgit\s+(?:config|-c)\s.{0,60}\buser\.(?:name|email)[\s=]+["']?[^"']{0,60}$|\bGIT_(?:AUTHOR|COMMITTER)_(?:NAME|EMAIL)["']?\s*[:=]\s*["']?[^"']{0,60}$/,
  }),
  attribution('an identity for commits', 'GitHub Actions, inputs of actions that commit', {
    path: /(?:^|\/)(?:\.github|\.gitea|\.forgejo|\.circleci)\/.*\.ya?ml$|(?:^|\/)\.(?:gitlab-ci|travis)\.ya?ml$/,
    before:
      /^\s*-?\s*["']?(?:commit[-_ ]?)?(?:user[-_ ]?|git[-_ ]?|committer[-_ ]?|author[-_ ]?)?(?:author|committer|(?:user[-_ ]?)?(?:name|e?mail))["']?\s*:\s.{0,120}$/i,
  }),
  attribution('an author, by a module variable', 'Python, __author__; Linux kernel, MODULE_AUTHOR; Erlang, -author', {
    before: /^\s*(?:__(?:author|maintainer|email|credits|copyright|contact)__\s*=|MODULE_AUTHOR\s*\(|-author\s*\()/,
  }),
  attribution('the author of a page', 'HTML Standard, standard metadata names', {
    before: /<meta\s[^>]*\bname=["']?author\b[^>]*\bcontent=["']?[^"'>]*$/i,
  }),
  attribution('an author of a manual page', 'mdoc(7), author macros', {
    path: /\.[1-9][a-z]?(?:\.in)?$/,
    before: /^\.\s*(?:An|Aq|Mt)\b/,
  }),
  attribution('a packager', 'Debian Policy §4.4; RPM packaging guide; GNU Coding Standards, change logs', {
    path: /(?:^|\/)(?:change-?logs?[^/]*|[^/]+\.(?:spec|changes|dch))$/,
    before: /^(?: -- |[*=#]+ (?:mon|tue|wed|thu|fri|sat|sun) |\d{4}-\d\d-\d\d {1,3}).{0,100}$/i,
  }),
  attribution('the author of a patch', 'git-format-patch(1)', {
    path: /\.(?:patch|diff)$/,
    before: /^(?:From:|#\s*(?:User|Author))\s.{0,100}$/i,
  }),
  attribution('the maintainer of an image', 'Dockerfile reference, MAINTAINER and LABEL', {
    path: /(?:^|\/)(?:[^/]+\.)?(?:docker|container)file(?:[-.][^/]*)?$/,
    before:
      /^\s*(?:MAINTAINER\s|(?:LABEL\s+)?["']?(?:org\.opencontainers\.image\.(?:authors|vendor)|maintainer)["']?[ =])/i,
  }),
];
