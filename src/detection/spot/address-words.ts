import { fold } from '../words.js';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What a street is called behind its name where the number stands before both: `N Fleet Street`. Folded, without the dot. */
const endingsBehindNumber = set(`
  street st str road rd avenue ave lane ln boulevard blvd drive dr terrace crescent cres highway hwy parkway pkwy court ct place pl
  close gardens mews square sq
`);

/** The same where it stands behind: `Rákóczi utca N`, `Atatürk Cad. N`, `Luite tee N`; in India, too, `MG Road N`. */
const endingsBeforeNumber = set(`
  street road str marg nagar salai utca ut utja ter korut fasor koz sokak sokagi sok sk caddesi cad bulvari mahallesi mah
  strasse gasse allee platz weg ufer ring damm chaussee straat laan plein gracht kade dijk singel gatan gata vagen torg
  gate veien vegen plads vej gade katu tie kuja tee mnt pst iela gatve ulice namesti trg ulica cesta poik
`);

/** Behind a name they may also mean other things: a way of doing, a loop of code. Something else has to speak, too. */
const weakEndings = set(
  'way row loop pass run walk park view circle trail path hill grove ridge crossing hall u kapu point green',
);

/** What a street is called before its own name: `rue de la Paix`, `Via Roma`, `ul. Długa`. */
const beginnings = set(`
  rue avenue av ave boulevard bd blvd chemin allee allees impasse quai rte sentier faubourg
  calle c/ avenida avda avd paseo pso plaza pza carrera cra ronda travesia carretera ctra glorieta callejon jiron calzada
  via viale v.le piazza p.za corso vicolo strada piazzale contrada lungomare borgo salita traversa
  rua travessa alameda praca estrada rodovia ladeira beco
  ul ulica aleja aleje ulitsa улица ул οδος leoforos odos bulevardul calea jalan
`);
/** In small letters, too, before a name: `12 place des Vosges`. */
const smallBeginnings = set('place route cours passage square');
/** Words of other things as well: `Place Order`, `Route Table`. */
const weakBeginnings = set('place pl route passage cours camino largo al os am an auf c r square platz');

/** The same as the end of one word: `Hauptstraße`, `Storgatan`, `Mannerheimintie`, `Kerkstraat`. Folded. */
const compound =
  /\p{Alpha}{2}(?:strasse|str|gasse|platz|allee|damm|ufer|chaussee|straat|laan|plein|gracht|kade|dijk|singel|gatan|vagen|veien|vegen|vej|gade|straede|gata|katu|kuja|braut|vegur|stigur|utca|weg|steig|markt|berg|hof|tie)$/u;
/** Among them, those that many other words end in. */
const commonCompound = /(?:weg|tie|berg|hof|gata|str|markt|steig)$/;

/** Words with a capital that begin no street and end one that seemed to begin. */
const others = set(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct
  nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
  the a an i we he she it they you my our his her their this that these those at in on is are was were and or but if for from to with
  address version page port rfc iso section chapter figure fig table step line lines issue pr item number no day days year years
  week weeks month months hour hours minute minutes second seconds meet visit see call fax tel phone mobile email copyright since
  python node java windows android ios ubuntu release level type class test case copyright error http https api
`);

const bare = (word: string): string => {
  const folded = fold(word);
  return folded.endsWith('.') ? folded.slice(0, -1) : folded;
};

export const isOtherWord = (word: string): boolean => others.has(bare(word)) || /^I+V?$/.test(word);

/**
 * How surely the words are the name of a street: one of its kinds must stand where its language puts it.
 * @param numberFirst a number stands before the words; else one stands behind them
 */
export function streetiness(words: readonly string[], numberFirst: boolean): 'sure' | 'weak' | 'none' {
  const [first = ''] = words;
  const endings = words.slice(1).map(bare);
  if (words.length > 1 && isBeginning(first)) return 'sure';
  if (endings.some((word) => (numberFirst ? endingsBehindNumber : endingsBeforeNumber).has(word))) return 'sure';
  const compounds = words.filter((word) => compound.test(bare(word)));
  if (compounds.some((word) => isSureCompound(word)) && !numberFirst) return 'sure';
  if (compounds.length > 0 || endings.some((word) => weakEndings.has(word) || endingsBehindNumber.has(word)))
    return 'weak';
  return words.length > 1 && weakBeginnings.has(bare(first)) ? 'weak' : 'none';
}

export const isCompound = (word: string): boolean => compound.test(bare(word));

const isSureCompound = (word: string, folded = bare(word)): boolean =>
  word.length >= 7 && compound.test(folded) && !commonCompound.test(folded);

/** In lower case some of them are words of English: `via`. */
export const isBeginning = (word: string, folded = bare(word)): boolean =>
  beginnings.has(folded) && (!smallWords.has(folded) || /^\p{Upper}/u.test(word));
const smallWords = set('via strada plaza av bd st carrera');

/** A small word that leads to the name of a street, if a name follows. */
export const leadsToName = (word: string): boolean => addressParticles.has(word) || smallBeginnings.has(word);

/** What streets are called before their names, or other things, too. */
export const mayBegin = (word: string): boolean => isBeginning(word) || weakBeginnings.has(bare(word));

/** The number stands before them, and a comma may stand between: `N, rue de la Paix`. Elsewhere it would end another address. */
const french = set(
  'rue avenue av ave boulevard bd blvd chemin allee allees impasse quai rte route sentier faubourg place cours passage square',
);
export const isFrench = (word: string): boolean => french.has(bare(word));

/** Lower-case words that stand in the name of a street. */
export function isStreetWord(word: string): boolean {
  const folded = bare(word);
  return (
    isBeginning(word, folded) ||
    endingsBeforeNumber.has(folded) ||
    endingsBehindNumber.has(folded) ||
    (weakEndings.has(folded) && (word.endsWith('.') || folded === 'kapu')) ||
    isSureCompound(word, folded)
  );
}

export const isEnding = (word: string): boolean =>
  endingsBehindNumber.has(bare(word)) || endingsBeforeNumber.has(bare(word));

/** Small words between the capitalised ones: `Rua da Moeda`, `Karl van het Reve`. */
export const addressParticles = set(
  'de da do dos das del della delle dei degli di du des la le les lo los las el al von van vom der den dem het ten ter zu zum zur im am an auf of the y e i na nad pod und z ze u v ob bei sur sous en aan op ibn d’ l’ og och',
);

/** Boxes at a post office stand in for a street. */
export const postBox =
  /(?:P\.? ?O\.? ?Box|Post Office Box|Postfach|Apartado(?: Postal)?|Apdo\.?|Casella Postale|C\.P\.|Postbus|Bo[iî]te Postale|B\.P\.|Caixa Postal|Skr(?:ytka|\.) [Pp]ocztowa|Postboks|Postboks|Postilokero|P\.K\.) ?$/u;

/** A part of a building: `Apt. 4B`, `Suite 210`, `Wohnung 3`, `2º piso` is not among them. */
export const unitWords =
  'apartment|appartement|appartamento|apartamento|apartado|apt|apto|app|suite|ste|unit|flat|floor|room|rm|bldg|building|block|wohnung|whg|top|t[uü]r|stiege|piso|interno|int|bloco|lgh|mieszkanie|m|daire|d|kat|no|shop|office';
