import { phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'POLITICAL_OPINION',
  title: 'political opinion or party',
  severity: 'high',
  onRequest: true,
  shapes: [
    // No list holds every party: whatever begins with a capital, or in another script, counts under these labels.
    writtenField(
      /^(?!(?:Unknown|Undefined|Null|NULL|None|NONE|Not .+|N\/?A|String|Text|True|False|Other|TBD)$)[\p{Upper}\p{Lo}\d][\p{Alpha}\p{M}\d .&’'/()-]{1,49}$/u,
      0.65,
    ),
    writtenField(
      /^(?:left|right|centre|center)(?:[- ](?:left|right|wing))?$|^(?:conservative|liberal|socialist|communist|libertarian|progressive|republican|democrat|green|independent|nationalist|anarchist|monarchist)s?$/iu,
      0.7,
    ),
  ],
  context: [],
  labels: phrases(`
    political opinion, political opinions, political party, political affiliation, party affiliation, party membership
    political belief, political beliefs, political orientation, political view, political views, voter party
    parteizugehorigkeit, parteizugehoerigkeit, politische partei, politische meinung, parteimitgliedschaft
    parti politique, opinion politique, opinions politiques, appartenance politique, affiliation politique
    afiliacion politica, ideologia politica, partido politico, filiacao partidaria, filiacao politica, opiniao politica, opinion politica
    partito politico, opinione politica, appartenenza politica, politieke partij, politieke voorkeur
    politieke overtuiging, partijlidmaatschap, partia polityczna, przynaleznosc partyjna, poglady polityczne
    politiskt parti, politisk asikt, partitillhorighet, politisk tillhorighet, siyasi parti, siyasi gorus, parti uyeligi
    支持政党, 政治的信条, 所属政党, 政治面貌, 党派, 지지정당, 소속정당, 정치성향
  `),
  mask: {},
  laws: ['GDPR Art. 9'],
  help: {
    what: 'What somebody thinks of politics, or the party they belong to, under a label that says so.',
    why: 'The law protects it in particular, because people are persecuted and turned away for it.',
    instead: 'Leave the field out, or write that it is unknown; a test seldom needs anything else of it.',
    example: 'unknown',
    sources: ['Regulation (EU) 2016/679, Article 9(1)'],
  },
};
