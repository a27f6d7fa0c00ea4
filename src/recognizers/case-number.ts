import { phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'CASE_NUMBER',
  title: 'case number',
  severity: 'low',
  onRequest: true,
  shapes: [writtenField(/^(?=.*\d)[\p{L}\p{N}][\p{L}\p{N} .:/()-]{3,38}[\p{L}\p{N})]$/u, 0.7)],
  context: [],
  labels: phrases(`
    case number, case no, case id, caseid, casenumber, case ref, case reference, docket, docket number, docket no, court case
    claim number, claim no, aktenzeichen, geschaftszeichen, fallnummer, vorgangsnummer, schadennummer, numero de dossier
    numero d affaire, numero de expediente, expediente, numero de caso, numero do processo, processo, numero di pratica
    numero di causa, zaaknummer, dossiernummer, numer sprawy, sygnatura akt, arendenummer, malnummer, dosya no, esas no
    事件番号, 案号, 案件编号, 사건번호
  `),
  mask: {},
  laws: ['GDPR'],
  help: {
    what: 'The number of a matter at a court, authority, insurer or service desk.',
    why: 'Court registers can be searched by it, and name the parties.',
    instead: 'Use digits that nobody can have been given, such as 00-000000.',
    example: '00-000000',
    sources: ['Regulation (EU) 2016/679, Article 10'],
  },
};
