import { phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'CASE_NUMBER',
  title: 'case number',
  severity: 'low',
  onRequest: true,
  shapes: [writtenField(/^(?=.*\d)[\p{Alpha}\p{N}][\p{Alpha}\p{N} .:/()-]{3,38}[\p{Alpha}\p{N})]$/u, 0.7)],
  context: [],
  labels: phrases(`
    case number, case no, case id, caseid, casenumber, case ref, case reference, docket, docket number, docket no, court case
    claim number, claim no, aktenzeichen, geschaftszeichen, fallnummer, vorgangsnummer, schadennummer, numero de dossier
    numero d affaire, numero de expediente, expediente, numero de caso, numero do processo, processo, numero di pratica
    numero di causa, zaaknummer, dossiernummer, numer sprawy, sygnatura akt, arendenummer, malnummer, dosya no, esas no
    事件番号, 案号, 案件编号, 사건번호
    case num, casenum, caseno, case file number, docketnumber, docketno, court case number, court file number
    matter number, police report number, incident report number, claim id, claimno, claimnumber, claim ref
    file reference
    aktenz, az aktenzeichen, akten zeichen, aktennummer, akten nr, aktennr, fall nummer, fallnr, vorgangs nr
    vorgangsnr, schaden nr, schadennr, schadensnummer, geschafts zeichen, geschaefts zeichen, geschaftsnummer
    geschaeftsnummer, gerichtsaktenzeichen, az gericht
    no dossier, num dossier, numero dossier, reference dossier, reference du dossier, ref dossier, numero affaire
    no affaire, numero sinistre, numero de sinistre, numero de role, numero rg, numero de parquet
    numero expediente, num expediente, nro expediente, no expediente, n expediente, referencia expediente, numero caso
    nro caso, numero siniestro, numero de siniestro, numero causa, numero de causa, nro causa, numero de procedimiento
    numero procedimiento, autos numero
    numero processo, nr processo, num processo, no processo, processo judicial, numero processo judicial
    numero sinistro, numero do sinistro, numero de sinistro, numero do caso, processo n, referencia do processo
    numero pratica, num pratica, nr pratica, n pratica, numero procedimento, numero di procedimento, numero fascicolo
    numero di fascicolo, ruolo generale, numero ruolo, numero di sinistro, rg numero
    zaak nummer, zaaknr, zaak nr, dossier nummer, dossiernr, dossier nr, rolnummer, schadenummer, schade nummer
    parketnummer, kenmerk zaak, zaak id
    nr sprawy, numer akt, nr akt, sygnatura, sygn akt, sygnatura sprawy, numer szkody, nr szkody, nrsprawy
    znak sprawy
    arende nr, arendenr, arende nummer, mal nr, malnr, mal nummer, diarienummer, diarie nr, dnr diarie, skadenummer
    skade nr, skadenr, arende id
    dosya numarası, dosya numarasi, dava no, dava dosya no, dosyano, esas numarası, esas numarasi, karar no, hasar no
    hasar dosya no, hasar numarası, hasar numarasi, vaka no, sorusturma no, dava numarası, dava numarasi
    案件番号, 事案番号, 事件 no, 案件 no, 受付番号 事件, 事故受付番号, ケース番号, 訴訟番号
    案件号, 案件號, 案號, 案件編號, 卷宗号, 立案号, 报案号, 赔案号, 理赔号, 案件号码, 工单案号
    사건 번호, 사고접수번호, 사고번호, 접수번호 사건, 소송번호, 판례번호, 케이스번호, 사건접수번호
    vorgangs nummer, schaden nummer, akten nummer, fall nr, schadens nummer, geschafts nummer, geschaefts nummer
    parket nummer, diarie nummer, skade nummer
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
