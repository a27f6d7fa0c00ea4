import { phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

const orientations =
  'heterosexual|homosexual|bisexual|pansexual|asexual|demisexual|straight|gay|lesbian|queer|questioning|gay or lesbian|' +
  'heterosexuell|homosexuell|bisexuell|pansexuell|asexuell|schwul|lesbisch|h[eé]t[eé]rosexuel(?:le)?|homosexuel(?:le)?|' +
  'bisexuel(?:le)?|lesbienne|lesbiana|l[eé]sbica|eterosessuale|omosessuale|bisessuale|lesbica|heteroseksueel|homoseksueel|' +
  'biseksueel|heteroseksualn[ay]|homoseksualn[ay]|biseksualn[ay]|gej|lesbijka|heterosexuell|heteroseks[uü]el|e[sş]cinsel|' +
  'biseks[uü]el|異性愛(?:者)?|同性愛(?:者)?|両性愛(?:者)?|异性恋|同性恋|双性恋|異性戀|同性戀|雙性戀|이성애자?|동성애자?|양성애자?';

export const recognizer: Recognizer = {
  entity: 'SEXUAL_ORIENTATION',
  title: 'sexual orientation',
  severity: 'high',
  onRequest: true,
  shapes: [writtenField(new RegExp(`^(?:${orientations})$`, 'iu'), 0.85)],
  context: [],
  labels: phrases(`
    sexual orientation, sexuality, sexual preference, sexual identity, sexuelle orientierung, sexuelle identitat
    orientation sexuelle, orientacion sexual, preferencia sexual, orientacao sexual, orientamento sessuale
    seksuele geaardheid, seksuele gerichtheid, seksuele orientatie, orientacja seksualna, sexuell laggning
    cinsel yonelim, 性的指向, 性取向, 性傾向, 성적지향, 성적 지향
  `),
  mask: {},
  laws: ['GDPR Art. 9', 'CCPA'],
  help: {
    what: 'Whom somebody loves, under a label that says so.',
    why: 'In many countries people are punished for it, and in all of them some are turned away.',
    instead: 'Leave the field out, or write that it is unknown; a test seldom needs anything else of it.',
    example: 'unknown',
    sources: ['Regulation (EU) 2016/679, Article 9(1)', 'Cal. Civ. Code § 1798.140(ae)(2)(C)'],
  },
};
