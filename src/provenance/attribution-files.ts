import type { Statement } from './published.js';

/** A file whose whole purpose is to name authors, holders or contacts. */
export interface Register extends Statement {
  /** Tested against the path, with `/`. */
  readonly path: RegExp;
}

const attribution = (what: string, source: string, path: RegExp): Register => ({
  provenance: 'attribution',
  what,
  source,
  path,
});

/** Prose only: `licenses.csv` and `contributors.json` are data, whatever their names. */
const PROSE = String.raw`(?:\.(?:md|mkd|markdown|txt|text|rst|adoc|asciidoc|org|in))?$`;
/** `LICENSE-MIT`, `LICENSE.BSD-3-Clause`, `LICENSE-APACHE-2.0`. */
const LICENCE = String.raw`[-_.](?:mit|apache|[al]?gpl|bsd|mpl|isc|cc0|cc-by|boost|zlib|lesser|third-party)[-a-z0-9]*(?:\.\d)?`;

const file = (stems: string, flags = ''): RegExp => new RegExp(`(?:^|/)(?:${stems})${PROSE}`, flags);

export const REGISTERS: readonly Register[] = [
  attribution(
    'a holder of rights, named in a licence',
    'the licence file of the repository; REUSE Specification',
    file(`(?:(?:un)?licen[cs]es?|copying|copyright)(?:${LICENCE})?`, 'i'),
  ),
  attribution(
    'someone credited by the project',
    'GNU Coding Standards, AUTHORS and THANKS; GitHub Docs, CODEOWNERS',
    file('authors|contributors|maintainers|codeowners|third[-_]party[-_](?:notices?|licen[cs]es)', 'i'),
  ),
  // In capitals only: a notice.txt may be a letter, and owners.txt the owners of pets.
  attribution(
    'someone credited by the project',
    'GNU Coding Standards, THANKS; Apache licence §4, NOTICE; Kubernetes OWNERS',
    file('NOTICES?|CREDITS|THANKS|ACKNOWLEDGE?MENTS|OWNERS|OWNERS_ALIASES|BACKERS|SPONSORS|EMERITUS'),
  ),
  attribution('an identity of an author, as Git shows it', 'gitmailmap(5)', /(?:^|\/)\.mailmap$/),
  attribution('an author, named for citation', 'Citation File Format', /(?:^|\/)CITATION(?:\.cff|\.bib)?$/),
  attribution('the author of a cited work', 'BibTeX, RIS and EndNote', /\.(?:bib|bbl|ris|enw)$/i),
  // In capitals only: a meta.json may hold anything.
  attribution('an author of a distribution', 'CPAN::Meta::Spec; PGXN Meta Spec', /(?:^|\/)META\.(?:json|yml)$/),
  attribution(
    'someone who is credited or funded',
    'Zenodo, .zenodo.json; GitHub Docs, FUNDING.yml; all-contributors',
    /(?:^|\/)(?:\.zenodo\.json|FUNDING\.ya?ml|\.all-contributorsrc)$/,
  ),
  attribution('someone who made the site', 'humanstxt.org', /(?:^|\/)humans\.txt$/i),
  attribution(
    'a contact that the project publishes for reports',
    'GitHub Docs, community health files',
    file('security|support|governance|contributing|code[-_]of[-_]conduct|(?:issue|pull_request)_template', 'i'),
  ),
  attribution('a contact for reports of vulnerabilities', 'RFC 9116', /(?:^|\/)\.well-known\/security\.txt$/),
  attribution(
    'a maintainer or holder of rights of a Debian package',
    'Debian Policy §5.6.2, §12.5',
    /(?:^|\/)debian\/(?:[^/]+\.)?(?:copyright|control|changelog)$/,
  ),
  attribution(
    'what the author of a package published with it',
    'the lock files of npm, Yarn, pnpm, Bun, Deno, Composer, Bundler, Cargo and their like: copies of manifests',
    /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|(?:yarn|bun|deno|composer|Gemfile|Cargo|poetry|uv|pdm|Pipfile|mix|pubspec|Podfile|flake)\.lock)$/,
  ),
  attribution(
    'someone whom the site of the project presents',
    'Jekyll, data files; Docusaurus, authors.yml',
    /(?:^|\/)(?:_data\/(?:authors|contributors|maintainers|team)|blog\/authors)\.(?:ya?ml|json|toml)$/,
  ),
  // Not the records that documentation shows of an interface.
  attribution(
    'someone whom the site of the project presents',
    'VitePress, team page: the data beside it',
    /^(?!.*(?:api|example|fixture|mock|sample|test))(?:.*\/)?(?:docs|website)\/(?:.+\/)?(?:team|authors|contributors|maintainers)(?:\/[^/]+)?\.(?:json|ya?ml|toml)$/i,
  ),
  // The folder decides: access.log.1 is a rotated log.
  attribution('an author of a manual page', 'man-pages(7)', /(?:^|\/)man(?:\d[a-z]*)?\/(?:.+\/)?[^/]+\.[1-8][a-z]?$/),
];
