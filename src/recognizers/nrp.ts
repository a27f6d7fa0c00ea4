import { phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'NRP',
  title: 'nationality, religion or political group',
  severity: 'low',
  onRequest: true,
  shapes: [
    { kind: 'group', form: 'said', score: 0.6 },
    { kind: 'group', form: 'known', score: 0.54 },
    { kind: 'group', form: 'weak', score: 0.3 },
    writtenField(/^[\p{L}][\p{L}\p{M} '’/-]{2,39}$/u, 0.75),
  ],
  context: [],
  labels: phrases(`
    nationality, citizenship, ethnicity, ethnic group, ethnic origin, race, religion, religious affiliation, faith
    denomination, political party, political affiliation, party membership, political opinion
    staatsangehorigkeit, nationalitat, staatsburgerschaft, konfession, ethnie, partei, nationalite, citoyennete
    appartenance religieuse, origine ethnique, parti politique, nacionalidad, ciudadania, etnia
    partido politico, nacionalidade, cidadania, religiao, partido, nazionalita, cittadinanza, religione, partito
    nationaliteit, staatsburgerschap, godsdienst, etniciteit, politieke partij, narodowosc, obywatelstwo, wyznanie
    partia polityczna, nationalitet, medborgarskap, politiskt parti, uyruk, vatandaslik, din, 国籍, 宗教, 民族, 政党, 국적, 종교
  `),
  mask: {},
  laws: ['GDPR Art. 9', 'CCPA'],
  help: {
    what: 'To which people, religion or party somebody belongs.',
    why: 'The law protects it in particular, because people are persecuted and turned away for it.',
    instead: 'Leave the field out, or write that it is unknown; a test seldom needs anything else of it.',
    example: 'unknown',
    sources: ['Regulation (EU) 2016/679, article 9(1)', 'Presidio, supported entities: NRP'],
  },
};
