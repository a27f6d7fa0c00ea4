/** What people write right before an address, and seldom before a name with a number that is none. */
const dwelling =
  /(?:\b(?:lives?|lived|living|resid(?:es?|ed|ing)|dwells?|stays?|stayed|staying|domiciled) (?:at|on)|\b(?:wohnhaft|habite(?: au)?|domicili[ée]e?(?: au)?|domiciliad[oa] en|residente (?:a|em|en))|\b(?:located|situated|office is|offices are|meet (?:you|me|us|her|him|them)|delivered|shipped|arrived) at) (?:the )?$/i;
const whose =
  '(?:my|your|his|her|its|our|their|the|new|old|current|former|home|postal|mailing|billing|shipping|delivery|street|work|office|business|primary|secondary|residential|permanent|temporary)';
const joint = '(?: is| to| with| at| as| was|[:：]|[:：]? the same:)';
/**
 * The word itself, with as much between as `the address of the office has changed to` has. It is a verb, too: whose
 * address it is tells them apart, or a colon; and computers have addresses of their own.
 */
const address = new RegExp(
  `(?:\\b${whose} |(?<!\\b(?:ip|mac|e-?mail|web|memory|base|host|bus|device|wallet|contract) )(?=address[:：]))address\\b[\\p{Alpha} '’-]{0,40}${joint}\\s{1,8}$`,
  'iu',
);
const elsewhere =
  /\b(?:adresse|anschrift|direcci[oó]n|domicilio|endere[cç]o|morada|indirizzo|adres)\b[\p{Alpha} '’-]{0,24}(?: ist| lautet| est| es| [eé]|[:：])\s{1,8}$/iu;
const reach = 80;

/** Where two streets meet. */
export const corner = /(?:the )?corner of $/i;
/** The first of them, when the number is the second’s: `Elm and Kossuth u. N`. */
export const firstOfTwo = /(?<!\p{Alpha})\p{Upper}[\p{Alpha}\p{M}'’-]{1,24} (?:and|&) $/u;

/** Whether the words before `start` announce an address. */
export function introduction(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  return [dwelling, address, elsewhere].some((pattern) => pattern.test(before));
}
