import type { Signature } from './attribution-lines.js';

/** What a repository writes about itself, in lower case. A `.txt` may be anybody's letter. */
export const PROSE_FILE =
  /\.(?:md|mdx|mkd|markdown|rst|adoc|asciidoc|org|pod|rdoc|textile|tex|html?)$|(?:^|\/)(?:readme|news|history|changes|change-?log|release-?notes|whatsnew|todo)[^/]*$/;
const CHANGES = /(?:^|\/)(?:change-?logs?|changes|history|news|releases?|release[-_]?notes|whats-?new)[^/]*$/;
/** A blog's page begins with fields between two lines of dashes; nothing else in prose stands at the line's start so. */
const PAGE = /\.(?:md|mdx|markdown|html?|rst|adoc|asciidoc)$/;

const credit = (what: string, source: string, rest: Omit<Signature, 'provenance' | 'what' | 'source'>): Signature => ({
  provenance: 'attribution',
  what,
  source,
  ...rest,
});

const MADE = [
  'written|authored|created|developed|designed|built|made|maintained|contributed|ported|implemented|invented|packaged',
  'translated|edited|illustrated|drawn|photographed|inspired|published',
].join('|');
const WORKS =
  'work|code|idea|patch|library|script|package|plugin|theme|template|design|logo|icon|photo|image|picture|artwork|book|paper|article|talk|post|essay|video|tutorial|course|blog|thesis|lecture|quote';

const FORGES = 'git ?hub|git ?lab|codeberg|bitbucket|twitter|mastodon|bluesky';
const PROFILE = String.raw`https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org|twitter\.com|x\.com|bsky\.app|mastodon\.|linkedin\.com\/in|medium\.com\/@|orcid\.org|scholar\.google|keybase\.io|[\w-]+\.github\.io|en\.wikipedia\.org)`;

/** Each is read up to the name, within the sentence that gives the credit. */
export const CREDITS: readonly Signature[] = [
  credit('someone whom the project thanks', 'GNU Coding Standards, THANKS; acknowledgements in prose', {
    path: PROSE_FILE,
    before:
      /\b(?:(?:many |special |big |huge )?thanks(?: also| again)?(?: go(?:es)?)?(?: out)? to|thank you,?|thanks,|credits?(?: goes| go)? to|kudos to|courtesy of|hat tip to|shout-?out to|props to|h\/t)\s[^.!?]{0,120}$|\bthanks,?\s$/i,
  }),
  credit('someone who made what the text is about', 'by-lines in prose', {
    path: PROSE_FILE,
    before: new RegExp(
      String.raw`\b(?:(?:originally |first |initially |actively )?(?:${MADE})(?: (?:in|on|at|for|with|using) [^.!?,;:]{1,40})?|(?:${WORKS})s?(?: (?:is|was|are|were))?) by\s[^.!?]{0,100}$`,
      'i',
    ),
  }),
  credit('the author of a work that the text names', 'by-lines in prose', {
    path: PROSE_FILE,
    // The work stands in quotes or emphasis, or is a link; what follows is who made it.
    before: /(?:["”’»*_>]|\]\([^()\s]*\))\s*,?\s+by\s[^.!?]{0,100}$/,
  }),
  credit('the author of a page', 'Jekyll, Hugo and Docusaurus, front matter; AsciiDoc, author line', {
    path: PAGE,
    before:
      /^(?:[-*>#\s]{0,6}[*_]{0,2})(?:authors?|editors?|translators?|maintainers?|contributors?|reviewers?|illustrators?|speakers?|by)[*_]{0,2}\s*:[*_]{0,2}\s.{0,200}$/i,
  }),
  credit('the author of a document', 'Docutils, bibliographic fields; AsciiDoc attributes; Org mode keywords', {
    path: /\.(?:rst|txt|adoc|asciidoc|org|py|md)$/,
    before:
      /^\s*(?::(?:authors?|maintainers?|contact|organization|copyright|revision|email):|#\+(?:author|email):)\s.{0,200}$/i,
  }),
  credit('the author of a document', 'LaTeX, \\author and \\thanks; Texinfo, @author', {
    path: /\.(?:tex|cls|sty|dtx|texi|texinfo)$/,
    before: /(?:\\(?:author|thanks|address|email)\b|@author\s).{0,200}$/,
  }),
  credit('the author of a cited work', 'BibTeX, author and editor fields', {
    path: /\.(?:md|mdx|rst|txt|tex|cff|org|html?|r?py)$/,
    before: /^\s*(?:author|editor)\s*=\s*[{"].{0,300}$/i,
  }),
  credit('the author of a cited work', 'ISO 690, numbered references', {
    before: /^[\s/*#;%|-]{0,8}\[\^?[\w.+:-]{1,24}\]:?\s.{0,200}$/,
    from: /\bet al\b|\b(?:19|20)\d\d\b|\bdoi\b|\barxiv\b|\bISBN\b|\bRFC ?\d/i,
  }),
  credit('the author of a cited work', 'ISO 690, author and date', {
    path: PROSE_FILE,
    before: /^[\s*+-]{0,6}(?:\d{1,3}\.\s)?(?:[^.!?]{0,80}(?:,|&|\band)\s)?$/,
    from: /^[^.!?]{1,40}(?:,\s*[A-Z]\.)*(?:,? (?:et al\.?|&|and)[^(]{0,80})?\s\((?:19|20)\d\d[a-z]?\)[.,:]/,
  }),
  credit('whose words are quoted', 'the dash under a quotation', {
    path: PROSE_FILE,
    // Markdown writes `\-` for a dash that begins no list.
    before: /(?:^|["”»*_>]\s*)\s*(?:[>#*/]\s*)*(?:—|–|―|--|\\-)\s*[*_[]{0,2}$/,
  }),
  credit('someone named with a link to the profile they publish', 'Markdown and HTML links to forges and networks', {
    path: PROSE_FILE,
    before: /(?:\[|<a\s[^>]*>|^)[^\]]{0,40}$/,
    from: new RegExp(String.raw`^[^\][()]{1,60}\]\(<?${PROFILE}`),
  }),
  credit('someone named with a link to the profile they publish', 'Markdown, the network as the text of the link', {
    path: PROSE_FILE,
    before: /^/,
    from: new RegExp(String.raw`^[^\][()|]{1,60}[\s(]\[(?:${FORGES})\]\(<?${PROFILE}`, 'i'),
  }),
  credit('someone named with the handle they publish', 'GitHub Docs, mentioning people', {
    path: PROSE_FILE,
    before: /^/,
    from: new RegExp(
      String.raw`^[^()|<>]{1,60} \((?:@[\w-]{1,39}\)|(?:${FORGES})\b[^()@]{0,10}@[\w-]|<?[^()\s@]+@[^()\s@]+ \/ @[\w-])`,
      'i',
    ),
  }),
  credit('someone named with a link to the profile they publish', 'All Contributors, table of contributors', {
    path: PROSE_FILE,
    before: /(?:https:\/\/(?:github|gitlab)\.com\/[\w-]+\/?["')].{0,200}|<sub><b>)$/,
  }),
  credit('a contributor, named in a change log', 'GNU Coding Standards, change logs; Keep a Changelog', {
    path: CHANGES,
    before:
      /(?:\b(?:thanks?(?: you)?(?: to)?|by|from|credits?|reported|suggested|patch|via|cc)\b|@[\w-]{1,39})[\s:(,@]{1,4}[^.!?]{0,80}$/i,
  }),
  credit('a contributor, named in a change log', 'Rails and Perl change logs, the name at the end of an entry', {
    path: CHANGES,
    before: /(?:^|\s)[*_[(]{1,2}$/,
    from: /^[^*_[\]()]{1,80}[*_\])]{1,2}\s*[.;]?\s*$/,
  }),
  credit('a contributor, named in a change log', 'change logs, the list of contributors itself is changed', {
    path: CHANGES,
    before: /\badd(?:s|ed)?\s$/i,
    from: /^[^.!?]{1,60} (?:to|in|as) (?:a |an |the )?(?:list of )?(?:contributor|author|maintainer|committer|credit)s?\b/i,
  }),
  credit('a holder of copyright', '17 U.S.C. § 401, form of notice, the year behind the name', {
    before: /(?:\bcopyright|\(c\)|©|&copy;)(?:\s+(?:by|held by))?[\s:]{1,3}$/i,
    from: /^[^\d]{1,80}[\s,]\(?(?:19|20)\d\d\b/,
  }),
  credit('someone who works on a patch', 'Linux kernel, Submitting patches, Cc', {
    path: /\.(?:patch|diff|mbox)$/,
    before: /^Cc:\s.{0,200}$/i,
  }),
];
