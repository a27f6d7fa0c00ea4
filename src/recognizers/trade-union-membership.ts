import { phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'TRADE_UNION_MEMBERSHIP',
  title: 'trade union membership',
  severity: 'high',
  onRequest: true,
  shapes: [
    // A yes, or the union: a name in capitals or of several words. A no says of nobody that they belong.
    writtenField(/^(?:yes|true|y|member|ja|mitglied|oui|s[ií]|sim|lid|tak|evet|はい|是|예|네)$/iu, 0.75),
    writtenField(
      /^(?!(?:UNKNOWN|UNDEFINED|NULL|NONE|NO|NOT .+|N\/?A|STRING|TEXT|FALSE|OTHER|TBD)$)(?:[\p{Upper}][\p{Upper}\d&.-]{1,11}|[\p{Upper}][\p{Alpha}\p{M}]+(?: [\p{Alpha}\p{M}\d&.’'-]+){1,7}|ver\.di|[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]{3,20})$/u,
      0.7,
    ),
  ],
  context: [],
  labels: phrases(`
    trade union, trade union membership, trade union member, labor union, labour union, union membership, union member
    union affiliation, union name, is union member, member of union
    gewerkschaft, gewerkschaftsmitglied, gewerkschaftszugehorigkeit, gewerkschaftszugehoerigkeit
    gewerkschaftsmitgliedschaft, appartenance syndicale, adhesion syndicale, affiliation syndicale
    afiliacion sindical, pertenencia a sindicato, filiacao sindical, filiacao a sindicato, iscrizione sindacale
    appartenenza sindacale, iscrizione al sindacato, vakbond, vakbondslidmaatschap, lidmaatschap vakbond
    zwiazek zawodowy, przynaleznosc zwiazkowa, fackforbund, facklig tillhorighet, fackligt medlemskap
    sendika, sendika uyeligi, 労働組合, 労働組合加入, 工会会员, 노동조합, 노동조합 가입
  `),
  mask: {},
  laws: ['GDPR Art. 9', 'CCPA'],
  help: {
    what: 'That somebody belongs to a trade union, or to which, under a label that says so.',
    why: 'Employers have turned people away for it, so the law protects it in particular.',
    instead: 'Leave the field out, or write that it is unknown; a test seldom needs anything else of it.',
    example: 'unknown',
    sources: ['Regulation (EU) 2016/679, Article 9(1)', 'Cal. Civ. Code § 1798.140(ae)(1)(D)'],
  },
};
