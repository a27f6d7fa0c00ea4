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
    medicalrecordnumber, med rec no, med record no, med rec number, record number patient, patient record number
    patient mrn, patientno, patientnumber, hospital id, hospital no, clinic number, chartno
    patienten nr, patientennr, patientenakte nr, patientenaktennummer, patientenakte, fallnr, fall nr, aufnahmenummer
    krankenakte, krankenakten nr, krankengeschichte nr
    dossier medical, no dossier medical, num dossier medical, numero dossier medical, numero dossier patient
    numero de dossier patient, no patient, num patient, id patient, identifiant patient, ipp patient
    numero du patient
    numero historia clinica, num historia clinica, nro historia clinica, nro hc, no historia clinica
    n historia clinica, numero de historia, expediente clinico, numero expediente clinico, expediente medico
    numero de expediente medico, id paciente, numero paciente, numero de paciente, nhc paciente
    numero prontuario, nr prontuario, no prontuario, num prontuario, prontuario medico, numero do paciente
    processo clinico, numero processo clinico, numero do processo clinico, registro hospitalar
    numero de processo clinico
    numero cartella, num cartella clinica, nr cartella clinica, id paziente, numero paziente, codice paziente
    codice nosologico, numero nosologico, cartella medica
    patient nummer, patientnr, patient nr, dossier nummer, medisch dossiernummer, medisch dossier, epd nummer
    patientendossier nummer
    nr pacjenta, id pacjenta, numer kartoteki pacjenta, nr kartoteki, numer historii choroby, nr historii choroby
    historia choroby, numer dokumentacji medycznej, nr dokumentacji medycznej, numer ksiegi głownej
    numer ksiegi glownej
    journal nr, journalnr, journal nummer, patientjournal, patientjournalnummer, patientens journalnummer
    hasta numarası, hasta numarasi, hasta dosya no, hasta protokol no, hastano, hasta kayıt no, hasta kayit no
    hasta kimlik, hasta dosya numarası, hasta dosya numarasi, protokol numarası, protokol numarasi
    診察券番号, 診療録番号, カルテ no, カルテ id, 患者 no, 患者コード, 病歴番号, 入院番号
    病案号码, 病历号码, 病歷號, 病歷號碼, 住院号码, 门诊号, 就诊号, 就诊卡号, 患者编号, 病人编号, 患者号, 病人号, 病案编号
    환자 번호, 차트번호, 차트 번호, 의무기록번호, 의무 기록 번호, 병록번호, 진료번호, 환자등록번호, 환자 id
    patienten nummer, fall nummer, krankenakten nummer, patientenakten nummer, aufnahme nummer, patientjournal nummer
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
