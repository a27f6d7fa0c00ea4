import { field, layouts, phrases, solid } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'MEDICAL_RECORD_NUMBER',
  title: 'medical record number',
  severity: 'high',
  // Each hospital counts in its own way: nothing but a label or a word nearby tells.
  shapes: [field(/^(?=(?:[A-Z]*\d){4})[A-Z\d]{5,16}$/, 0.8), ...solid(6, 10, 0.05), ...layouts({ '999-99-99': 0.05 })],
  context: phrases(`
    mrn, medical record, medical record number, health record number, chart number, patientenakte
  `),
  labels: phrases(`
    mrn, medical record number, medical record no, medical record id, medical record, medrec, medrec no, health record number
    chart number, chart no, patient id, patientid, patient no, patient number, patient identifier, hospital number
    patientennummer, patienten id, fallnummer, krankenaktennummer, numero de dossier medical, numero patient, ipp
    numero de historia clinica, historia clinica, nhc, numero do prontuario, prontuario, cartella clinica
    numero cartella clinica, patientnummer, dossiernummer, numer pacjenta, numer kartoteki, journalnummer, hasta no
    protokol no, 患者番号, 患者 id, カルテ番号, 病历号, 病案号, 住院号, 환자번호, 등록번호
  `),
  mask: {},
  laws: ['HIPAA', 'GDPR Art. 9'],
  help: {
    what: 'The number of a patient’s record in a hospital or practice.',
    why: 'It opens the record, and says that the person was treated there.',
    instead: 'Use digits that nobody can have been given, such as 000000.',
    example: '000000',
    sources: ['45 CFR § 164.514(b)(2)(i)(H)'],
  },
};
