import { phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

const offences =
  'theft|larceny|burglary|robbery|assault|battery|fraud|forgery|embezzlement|perjury|arson|murder|manslaughter|homicide|rape|' +
  'kidnapping|extortion|blackmail|bribery|smuggling|trafficking|vandalism|trespass(?:ing)?|stalking|dui|dwi|drunk driving|' +
  'drink driving|drug possession|possession|money laundering|tax evasion|domestic violence|shoplifting|felony|misdemeanou?r|' +
  'diebstahl|betrug|raub|körperverletzung|mord|totschlag|brandstiftung|urkundenfälschung|steuerhinterziehung|trunkenheitsfahrt|' +
  'vol|escroquerie|meurtre|viol|agression|fraude|robo|hurto|estafa|homicidio|asesinato|furto|roubo|homicídio|estelionato|' +
  'rapina|truffa|omicidio|diefstal|mishandeling|kradzież|oszustwo|rozbój|stöld|misshandel|bedrägeri|hırsızlık|dolandırıcılık|' +
  '窃盗|傷害|詐欺|盗窃|诈骗|절도|사기';

export const recognizer: Recognizer = {
  entity: 'CRIMINAL_RECORD',
  title: 'criminal conviction or offence',
  severity: 'high',
  onRequest: true,
  shapes: [
    writtenField(/^(?:yes|true|y|ja|oui|s[ií]|sim|tak|evet|はい|是|예|네)$/iu, 0.7),
    writtenField(new RegExp(`^(?:[\\p{Alpha}'’-]+ ){0,4}(?:${offences})(?:[ ,;(/-][^\\n]{1,60})?$`, 'iu'), 0.8),
  ],
  context: [],
  labels: phrases(`
    criminal record, criminal records, criminal history, criminal conviction, criminal convictions, prior conviction
    prior convictions, criminal offence, criminal offense, criminal offences, criminal offenses, felony conviction
    vorstrafe, vorstrafen, vorbestraft, verurteilung, verurteilungen, straftat, strafregister
    casier judiciaire, condamnation penale, condamnations penales, antecedents judiciaires
    antecedentes penales, antecedentes penais, antecedentes criminais, condena penal, condenacao criminal
    precedenti penali, condanna penale, condanne penali, casellario giudiziale, strafblad, strafrechtelijk verleden
    karalnosc, niekaralnosc, brottsregister, sabika kaydi, adli sicil kaydi, 前科, 犯罪歴, 犯罪记录, 전과, 범죄경력
  `),
  mask: {},
  laws: ['GDPR'],
  help: {
    what: 'What somebody was convicted of or is charged with, under a label that says so.',
    why: 'It costs work and homes long after the sentence is served; only public authority may keep a register of it.',
    instead: 'Leave the field out, or write that it is unknown; a test seldom needs anything else of it.',
    example: 'unknown',
    sources: ['Regulation (EU) 2016/679, Article 10', 'Data Protection Act 2018 (UK), section 11(2)'],
  },
};
