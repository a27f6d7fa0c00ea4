import type { Run } from './runs.js';
import { isHonorific } from './segments.js';

export type TitleForm = 'honorific' | 'job';
type Report = (form: TitleForm, start: number, end: number) => void;

/** Honorifics before a name, with their stop: `Dr. Doe`. */
export function findHonorifics(text: string, run: Run, report: Report): void {
  for (const [index, word] of run.words.entries()) {
    if (isHonorific(run.words, index))
      report('honorific', word.start, text[word.end] === '.' ? word.end + 1 : word.end);
  }
}

/** The last word of what a trade is called; after the groups of the Standard Occupational Classification. */
const trades = new Set(
  `
    accountant actor actress actuary administrator adviser advisor agent analyst animator architect artist
    assembler assistant associate astronomer attendant attorney auditor bailiff baker barber bartender biologist
    blaster boilermaker bookkeeper broker butcher buyer captain caretaker carpenter cashier ceo cfo chauffeur
    chef chemist chiropractor cleaner clerk coach collector columnist commissioner composer conductor
    conservator consultant controller coo cook coordinator counsellor counselor cto curator dancer dealer
    dentist designer detective developer dietitian director dispatcher doctor draftsman driver economist editor
    educator electrician embalmer engineer engraver environmentalist estimator examiner executive farmer fighter
    firefighter fisher fitter foreman forester founder gardener geographer geologist grader guard guide
    hairdresser handler helper historian host hostess housekeeper hygienist illustrator inspector installer
    instructor interpreter interviewer investigator janitor journalist judge keeper laborer lawyer lecturer
    librarian lifeguard loader logger machinist maid maker manager marshal mason mathematician mechanic mediator
    merchandiser messenger midwife miner mixer model mover musician nurse nutritionist officer operator optician
    optometrist orderly packer painter paralegal paramedic pathologist pharmacist photographer physician
    physicist pilot planner plasterer plumber podiatrist police postmaster preparer president presser printer
    producer professor programmer proofreader psychiatrist psychologist publicist ranger realtor receptionist
    recruiter repairer repairman reporter representative researcher roofer sailor salesman salesperson
    saleswoman scientist scout sculptor secretary setter singer sociologist sorter specialist statistician
    steward stewardess strategist superintendent supervisor surgeon surveyor tailor teacher technician
    technologist teller tender therapist trader trainer translator treasurer tutor typist umpire undertaker
    underwriter usher vendor veterinarian waiter waitress watchman weaver welder worker writer
  `
    .trim()
    .split(/\s+/),
);
const trade = /^[a-z]{2,20}(?:ographer|ologist|ician|ographers)$/;
const isTrade = (word: string): boolean => trades.has(word.toLowerCase()) || trade.test(word.toLowerCase());

const longestJob = 6;
const longestWord = 24;
/** What stands in the name of a job besides letters: `Engineer, electronics`, `Hospital/clinic nurse`. */
const wordsOfJob = /^[\p{Alpha}&/-]+$/u;

/** Whether a line is the name of a job and nothing else: `Leasing consultant`, `Engineer, electronics`. */
export function isJob(line: string): boolean {
  const words = line.split(/,? /);
  if (words.length > longestJob || line.length > longestJob * longestWord) return false;
  const [head, ...rest] = line.split(', ');
  const last = head?.split(' ').at(-1) ?? '';
  return rest.length < 2 && isTrade(last) && words.every((word) => wordsOfJob.test(word));
}

/** Somebody works `as X`, `as an X`: as far as the last word that is a trade. */
export function findJobs(text: string, report: Report): void {
  for (let at = text.indexOf(' as '); at >= 0; at = text.indexOf(' as ', at + 4)) {
    const article = /^an? /i.exec(text.slice(at + 4, at + 7))?.[0].length ?? 0;
    // `as the director` speaks of a part that somebody plays, more often than of what a person is.
    if (text.startsWith('the ', at + 4)) continue;
    const start = at + 4 + article;
    const stretch = /^[\p{Alpha}&/ -]+/u.exec(text.slice(start, start + longestJob * longestWord))?.[0] ?? '';
    // `as well as a nurse`: what stands behind the second is a job of its own.
    const words = stretch
      .replace(/ as .*/, '')
      .split(' ')
      .slice(0, longestJob);
    const last = words.findIndex(isTrade);
    if (last >= 0) report('job', start, start + words.slice(0, last + 1).join(' ').length);
  }
}
