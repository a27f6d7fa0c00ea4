import { lazily } from '../../model/lazily.js';
import { type Around, phraseAfter, phraseBefore } from './around.js';
import { isFirm, partnerJoint, withPartners } from './partners.js';
import type { Run } from './runs.js';
import { brand, common, family } from './vocabulary.js';
import type { Word } from './word.js';

/**
 * `legal`: a legal form ends the name. `kind`: a word for a sort of organisation does. `partners`: family names joined as
 * firms join them. `said`: the sentence speaks of an organisation. `listed`: others stand beside it in an enumeration.
 * `line`: between a name and an address.
 */
export type OrganizationForm = 'legal' | 'kind' | 'partners' | 'said' | 'listed' | 'line';
export type ReportOrganization = (form: OrganizationForm, start: number, end: number) => void;

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const list = (words: string): ReadonlyMap<string, true> =>
  new Map(
    words
      .trim()
      .split(/\s*[,\n]\s*/)
      .map((phrase) => [phrase.replaceAll(';', ','), true]),
  );

const legalForms = set(`
  inc incorporated llc llp lp ltd limited plc corp corporation gmbh ag kg kgaa ohg gbr ug se sa sas sarl srl spa bv nv oy oyj
  ab as asa aps pty pvt kk co company ev
`);
/** At the end of a name they make it that of an organisation. */
const kinds = set(`
  foundation university college institute association society committee council agency authority bureau ministry department
  bank insurance holdings holding partners associates consulting consultants technologies technology solutions systems industries
  enterprises ventures capital investments laboratories labs software group networks networking analytics pharmaceuticals
  airlines airways motors electric energy petroleum hospital clinic school academy museum church press publishing
  records studios pictures entertainment media brothers sons supercomputing services supplies
  logistics transport transit movers insights resources advisors advisers
`);

/** After these words stands the name of one, whatever it is. */
const certain = lazily(() =>
  list(`
    work for, works for, worked for, working for, work at, works at, worked at, working at, employed by, employed at, hired by
    job at, intern at, interned at, year at, years at, months at, founder of, co-founder of, ceo of, chairman of, director of
    president of, employee of, employees of, employees at, later became, renamed to, acquired by, merged with, owned by
    subsidiary of, headquarters of, offices of, office of, address of, shares of, customers of, to support, joined, on behalf of
    according to the, is a partner at, manager at, engineer at, director at, consultant at, analyst at, company called
  `),
);
const followed = lazily(() =>
  list(`
    office, offices, orchestra, website, headquarters, employees, customers, shareholders, is the brainchild, is a design
    is a company, is an agency, is a startup, is a firm, is a nonprofit, is a non-profit, is a bank, announced, 's ceo, is the keynote
    is the publisher, is hiring, is a leading, is a provider, was acquired, has acquired, stock, shares, orchestra was
    is a 5 0, is a consulting, is a software
  `),
);

/** Organisations among capitalised words. */
export function findOrganizations(text: string, run: Run, around: Around, report: ReportOrganization): void {
  const words = withoutProperty(withoutArticle(run.words));
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return;
  const owns = last !== run.words.at(-1);
  if (words.length > 1 && legalForms.has(last.key)) {
    report(
      'legal',
      withPartners(text, first.start),
      text[last.end] === '.' && last.key !== 'company' ? last.end + 1 : last.end,
    );
    return;
  }
  const named =
    (around.before().at(-1) === 'at' && /^, \d/.test(text.slice(last.end, last.end + 3))) ||
    phraseBefore(around.before(), certain()) === true ||
    owns ||
    phraseAfter(around.after(), followed()) === true;
  const known = words.length === 1 && (first.flags & (common | brand | family)) === common;
  if (named && !known && !run.joined) report('said', withPartners(text, first.start), last.end);
  else if (words.length > 1 && kinds.has(last.key)) report('kind', first.start, last.end);
  else if (isFirm(words)) report('partners', first.start, last.end);
}

const withoutArticle = (words: readonly Word[]): readonly Word[] =>
  words[0]?.key === 'the' || words[0]?.key === 'our' ? words.slice(1) : words;

/** `The Acme Office` is the office of Acme. */
const properties = set('office offices website orchestra headquarters campus');
const withoutProperty = (words: readonly Word[]): readonly Word[] =>
  words.length > 1 && properties.has(words.at(-1)?.key ?? '') ? words.slice(0, -1) : words;

/** Whether words end like the name of an organisation. */
export function isOrganization(words: readonly Word[]): boolean {
  const last = words.at(-1)?.key ?? '';
  return words.length > 1 && (legalForms.has(last) || kinds.has(last));
}

/**
 * What stands in an enumeration with organisations is one: `Acme, Globex Corporation and Initech`. Three words of which
 * the sentence calls the first an organisation are one together. `named` holds where those begin.
 */
export function findListed(
  text: string,
  runs: readonly Run[],
  named: ReadonlySet<number>,
  report: ReportOrganization,
): void {
  const [first, second, third] = runs;
  if (!first || !second || !third) return;
  if (runs.length === 3 && named.has(first.start) && isJoinedLikePartners(text, [first, second, third])) {
    report('said', first.start, third.end);
  }
  if (!runs.some(({ words }) => isOrganization(words))) return;
  for (const { words, joined, start, end } of runs) {
    if (!joined && !isOrganization(words)) report('listed', start, end);
  }
}

/** `Fox, Hunt and Roe`: one word each. */
const isJoinedLikePartners = (text: string, [first, second, third]: readonly [Run, Run, Run]): boolean =>
  text.slice(first.end, second.start) === ', ' &&
  partnerJoint.test(text.slice(second.end, third.start)) &&
  [first, second, third].every(({ words, joined }) => words.length === 1 && !joined);
