import { phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** The categories that censuses ask for, and the peoples that registers name; with the codes of the CDC (OMB 1997). */
const origins =
  'white|black|white (?:british|irish|other)|irish traveller|gypsy(?: or irish traveller)?|roma|sinti(?: (?:und|and) roma)?|' +
  '(?:black or )?african[- ]american|black (?:african|caribbean|british)|african|caribbean|asian(?: (?:british|american|indian))?|' +
  'south asian|east asian|(?:not )?hispanic(?: or latin[oax])?|latin[oax]|native american|american indian(?: or alaska native)?|' +
  'alaska native|native hawaiian(?: or (?:other )?pacific islander)?|pacific islander|caucasian|arab|middle eastern|mixed(?: race)?|' +
  'multiracial|two or more races|indigenous|aboriginal|torres strait islander|m[aā]ori|first nations|inuit|m[eé]tis|jewish|kurd(?:ish)?|' +
  'pakistani|bangladeshi|indian|chinese|japanese|korean|filipino|vietnamese|malay|tamil|han|zulu|xhosa|coloured|berber|' +
  'branc[oa]|pret[oa]|pard[oa]|amarel[oa]|ind[ií]gena|negr[oa]|mestiz[oa]|mulat[oa]|blanc[oa]|afrodescendiente|git[ao]n[oa]?|' +
  'kaukasisch|schwarz|wei(?:ss|ß)|arabisch|kurdisch|noir|arabe|rom|汉族|漢族|壮族|回族|满族|维吾尔族|苗族|藏族|蒙古族|アイヌ|' +
  '2106-3|2054-5|2028-9|1002-5|2076-8|2131-1|2135-2|2186-5';

export const recognizer: Recognizer = {
  entity: 'ETHNICITY',
  title: 'racial or ethnic origin',
  severity: 'high',
  onRequest: true,
  shapes: [writtenField(new RegExp(`^(?:${origins})$`, 'iu'), 0.8)],
  context: [],
  labels: phrases(`
    ethnicity, ethnic group, ethnic origin, ethnic background, race, racial origin, race ethnicity, race and ethnicity
    ethnie, ethnische herkunft, ethnische zugehorigkeit, ethnische zugehoerigkeit, volkszugehorigkeit, volkszugehoerigkeit
    origine ethnique, origine raciale, etnia, grupo etnico, origen etnico, raza, raca, raca cor, cor raca, origem etnica
    gruppo etnico, origine etnica, razza, etniciteit, etnische afkomst, etnische achtergrond, etnische groep
    pochodzenie etniczne, grupa etniczna, rasa, etnicitet, etniskt ursprung, etnisk grupp, etnik koken, etnik grup, irk
    民族, 人種, 种族, 種族, 族裔, 민족, 인종
  `),
  mask: {},
  laws: ['GDPR Art. 9', 'CCPA'],
  help: {
    what: 'The race or people that somebody is counted to, under a label that says so.',
    why: 'The law protects it in particular, because people are persecuted and turned away for it.',
    instead: 'Leave the field out, or write that it is unknown; a test seldom needs anything else of it.',
    example: 'unknown',
    sources: [
      'Regulation (EU) 2016/679, Article 9(1)',
      'Cal. Civ. Code § 1798.140(ae)(1)(D)',
      'OMB Statistical Policy Directive No. 15 (1997), CDC Race and Ethnicity Code Set',
    ],
  },
};
