import { lazily } from '../../model/lazily.js';

/**
 * How much the words around say: `any` word there is the name of a person, `several` words are, or `some` of it must be
 * known as a name.
 */
export type Cue = 'any' | 'several' | 'some';

/** A comma that is part of a phrase is written `;`. */
const list = (words: string): string[] =>
  words
    .trim()
    .split(/\s*[,\n]\s*/)
    .map((phrase) => phrase.replaceAll(';', ','));

const possessives = list('my, your, his, her, our, their, s');
const kin = list(`
  husband, wife, spouse, partner, son, daughter, brother, sister, father, mother, dad, mom, mum, uncle, aunt, cousin, nephew
  niece, grandfather, grandmother, grandson, granddaughter, kid, child, baby, boyfriend, girlfriend, fiance, fiancee
  friend, neighbor, neighbour, colleague, coworker, roommate, boss, twin, stepson, stepdaughter, in-law
`);
const roles = list(`
  patient, plaintiff, defendant, claimant, appellant, respondent, petitioner, witness, victim, suspect, applicant, tenant
  landlord, beneficiary, decedent, attorney, lawyer, solicitor, barrister, judge, justice, magistrate, detective, officer
  sergeant, inspector, physician, surgeon, nurse, midwife, therapist, teacher, professor, lecturer, principal, pastor
  bishop, rabbi, imam, singer, guitarist, drummer, bassist, pianist, violinist, composer, songwriter, rapper, actor, actress
  comedian, director, producer, novelist, poet, playwright, painter, sculptor, photographer, journalist, reporter, columnist
  commenter, player, striker, goalkeeper, coach, footballer, golfer, sprinter, swimmer, boxer, president, senator
  congressman, congresswoman, governor, mayor, chancellor, minister, king, queen, prince, princess, emperor, mathematician
  physicist, chemist, biologist, economist, philosopher, historian, astronomer, scientist, astronaut, entrepreneur
  businessman, businesswoman, founder, cofounder, co-founder, co-author, coauthor, passenger, pilot, captain, customer
  employee, cardholder, policyholder, insured, borrower, resident, inmate, deceased
  angeklagter, klager, klagerin, beklagter, beklagte, patientin, zeuge, zeugin, mandant, versicherter
  demandeur, defendeur, temoin, paciente, demandante, demandado, testigo, paziente, ricorrente, pacjent
`);

/** Before a name, nearest word last. */
const named = list(`
  name is, names are, my name was, was named him, named him, named her, call me, calls me, called me, call him, call her
  name ?, named his son, named her son, named his daughter, named her daughter, named their son, named their daughter
  gender of, directed by, written by, produced by, composed by, painted by, photographed by, narrated by, edited by
  directed by :, written by :, assistant to, assistant of, widow of, husband of, wife of, son of, daughter of, father of
  mother of, brother of, sister of, born to, married to, in memory of, in loving memory of, tribute to, biography of
  life of, death of, signed by, signed :, sincerely ;, regards ;, ich heisse, mein name ist, je mappelle, me llamo, mi chiamo
  mijn naam is, jag heter, nazywam sie, meu nome e, mi nombre es, mon nom est, il mio nome e
`);
const hinted = list(`
  by, under, under :, meet, met, tell, told, ask, asked, heard, saw, thanks to, thank, thank you, credits to, credit to, courtesy of
  features, features :, feat, feat ., featuring, starring, between him and, between her and, dear, hi, hello, hey, im, i am, you tell
  change it to, correct it to, partners name, name, authors :, author :, author, who is, whos, why is, why was
  where is, how is, interview with, according to, guest, directed by :, written by :
  bonjour, hallo, liebe, lieber, hola, estimado, estimada, querido, querida, ciao, caro, cara, beste, hej, cher, chere, gentile
  von, par, por, di, av, af, door, przez
`);

const quoted = list(`
  says, said, its under, replied, asked, wrote, recalled, explained, commented, added, signed off by, reviewed by, guardian
`);

/** After a name, nearest word first. */
const acting = list(`
  lives, lived, grew up, was born, were born, began writing, spent a year, spent a day, points out, pointed out, had given
  had told, will be talking, will be speaking, will speak, will talk, speak yet, concert, just has to, smiled, laughed, nodded
  sighed, shrugged, whispered, cried, frowned, is a doctor, is my, is his, is her, passed away, got married, s daughter, s son
  s wife, s husband, s kid, s kids, s children, s brother, s sister, s mother, s father, s mom, s dad, s parents, s friend
  s girlfriend, s boyfriend, s uncle, s aunt, as guardian, listed his, listed her, was arrested
  was convicted, pleaded, ; can i, ; could you, ; can you, ; would you, ; will you, ; who lives, ; aged
`);
const doing = list(`
  said, says, wrote, writes, asked, asks, replied, thinks, thought, told, tells, spoke, speaks, died, retired, married, divorced
  moved to, works at, worked at, works for, worked for, works as, is very, is so, so, is a, was a, who, joined, called, knew, knows
  loves, hates, wants, wanted, went, came, felt, fan, himself, herself, and his, and her, and i, is my
`);

const table = (phrases: Readonly<Record<Cue, readonly string[]>>): ReadonlyMap<string, Cue> =>
  new Map([
    ...phrases.some.map((phrase): [string, Cue] => [phrase, 'some']),
    ...phrases.several.map((phrase): [string, Cue] => [phrase, 'several']),
    ...phrases.any.map((phrase): [string, Cue] => [phrase, 'any']),
  ]);

export const cuesBefore = lazily(() =>
  table({
    any: [...named, ...possessives.flatMap((whose) => kin.map((relation) => `${whose} ${relation}`))],
    several: quoted,
    some: [...hinted, ...kin],
  }),
);

export const cuesAfter = lazily(() => table({ any: acting, several: ['is the keynote'], some: doing }));

/** Offices and parts of people, named before them: `Plaintiff Jane Roe`, `Patient: …`. */
export const roleWords = lazily((): ReadonlySet<string> => new Set(roles));
