/** What the products disagree about when they read a text. */
export interface Dialect {
  /** Whether `\'` is a quote in a string, or a backslash and the end of the string. */
  readonly backslash: 'escapes' | 'plain' | 'either';
  /** Whether `"…"` may be a string: MySQL by default, SQLite when it knows no such column. */
  readonly doubleQuotes: 'strings' | 'names' | 'either';
  /** `# a comment`: MySQL. */
  readonly hashComments: boolean;
  /** `$$ … $$`: PostgreSQL. In MySQL it is a delimiter that somebody chose. */
  readonly dollarQuotes: boolean;
  /** `--` opens a comment before a space only: MySQL, where `5--3` is 8. */
  readonly spacedDashes: boolean;
}

const mysql: Dialect = {
  backslash: 'escapes',
  doubleQuotes: 'strings',
  hashComments: true,
  dollarQuotes: false,
  spacedDashes: true,
};
/** SQL-92 and all who keep to it: PostgreSQL since 9.1, Oracle, SQL Server, SQLite, H2. */
const standard: Dialect = {
  backslash: 'plain',
  doubleQuotes: 'names',
  hashComments: false,
  dollarQuotes: true,
  spacedDashes: false,
};
const unknown: Dialect = { ...standard, backslash: 'either', doubleQuotes: 'either' };

/** How much of a file tells. */
const probed = 65_536;

/** The first that speaks decides: what only one product writes comes before what several do. */
const evidence: readonly (readonly [RegExp, Dialect])[] = [
  [/-- PostgreSQL database|standard_conforming_strings = on/, standard],
  [/standard_conforming_strings = off/, { ...standard, backslash: 'escapes' }],
  [
    /-- (?:MySQL|MariaDB) dump|phpMyAdmin|\/\*!\d{5}|\) ?ENGINE ?=|^DELIMITER |\bAUTO_INCREMENT\b|\bINSERT IGNORE\b/im,
    mysql,
  ],
  [/\bON DUPLICATE KEY\b/i, mysql],
  [
    /\bPRAGMA \w+ ?[=(;]|\bAUTOINCREMENT\b|\bsqlite_sequence\b|\bINSERT OR (?:IGNORE|REPLACE)\b/i,
    { ...standard, doubleQuotes: 'either' },
  ],
  [/\bnextval ?\(|\bON CONFLICT\b|\b(?:big)?serial\b|'::[a-z]|\bLANGUAGE '?(?:plpg)?sql\b|\bE'|\$\$/i, standard],
  [/^GO\r?$|\[dbo\]|\bSET IDENTITY_INSERT\b|\bNVARCHAR\b|[(,=] ?N'/im, standard],
  [/\bVARCHAR2\b|^SET DEFINE OFF|^REM |\bto_date ?\(|\bFROM dual\b/im, standard],
  [/`\w+`/, mysql],
];

/** Which product's rules a text keeps to; where nothing tells, each string decides for itself. */
export function dialectOf(text: string): Dialect {
  const head = text.slice(0, probed);
  return evidence.find(([tells]) => tells.test(head))?.[1] ?? unknown;
}
