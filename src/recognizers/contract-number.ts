import { phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'CONTRACT_NUMBER',
  title: 'contract number',
  severity: 'low',
  onRequest: true,
  shapes: [writtenField(/^(?=.*\d)[\p{Alpha}\p{N}][\p{Alpha}\p{N} ./-]{3,28}[\p{Alpha}\p{N}]$/u, 0.7)],
  context: [],
  labels: phrases(`
    contract number, contract no, contract id, contractid, contractnumber, contract ref, agreement number, agreement no
    agreement id, subscription number, loan number, lease number, vertragsnummer, vertragsnr, vertrag nr, darlehensnummer
    numero de contrat, contrat no, reference du contrat, numero de contrato, numero do contrato, numero di contratto
    numero contratto, contractnummer, overeenkomstnummer, numer umowy, nr umowy, avtalsnummer, kontraktsnummer
    sozlesme no, sozlesme numarasi, 契約番号, 合同编号, 合同号, 계약번호
    contract num, contractno, contractnum, contract reference, contract code, agreementno, agreementnumber, loan no
    loan id, loan account number, lease no, policy contract number, subscription no, mortgage number
    vertrags nr, vertrags nummer, vertrag nummer, vertrags id, vertragskonto, vertragskontonummer, darlehens nr
    darlehensnr, kreditvertragsnummer, kreditnummer, mietvertragsnummer, bausparvertragsnummer
    no contrat, num contrat, numero contrat, numcontrat, ref contrat, reference contrat, id contrat, numero de bail
    numero abonnement, numero d abonnement, numero de pret, numero pret
    numero contrato, num contrato, nro contrato, no contrato, n contrato, ref contrato, referencia contrato
    codigo contrato, numero de prestamo, numero prestamo, numcontrato, id contrato, nro prestamo
    nr contrato, referencia do contrato, codigo do contrato, numero emprestimo, numero do emprestimo
    num contratto, nr contratto, n contratto, cod contratto, codice contratto, rif contratto, id contratto
    numero del contratto, numero mutuo, numero finanziamento
    contract nummer, contractnr, contract nr, overeenkomst nummer, overeenkomstnr, leningnummer, lening nummer
    kredietnummer, huurcontractnummer, abonnementsnummer
    umowa nr, nr umowy kredytowej, numer umowy kredytowej, numer kredytu, nr kredytu, nrumowy, numerumowy
    numer umowy najmu, id umowy
    avtal nr, avtalsnr, avtals nr, avtals nummer, kontrakt nr, kontraktsnr, kontrakts nr, lanenummer, lane nr
    avtals id, abonnemangsnummer
    sozlesme numarası, sozlesmeno, kontrat no, kontrat numarası, kontrat numarasi, kredi no, kredi sozlesme no
    kredi numarası, kredi numarasi, abonelik no
    契約 no, 契約 id, 契約書番号, 契約コード, 約定番号, ローン番号, 融資番号, ご契約番号
    合同号码, 合約編號, 合約號碼, 合同編號, 协议编号, 协议号, 協議編號, 贷款合同号, 贷款编号, 贷款号, 契約編號
    계약 번호, 계약서번호, 계약서 번호, 대출번호, 대출계약번호, 대출 번호, 약정번호, 가입번호
    darlehens nummer, kontrakts nummer, vertragskonto nummer, kreditvertrags nummer, kredit nummer
    mietvertrags nummer, bausparvertrags nummer, overeenkomst nr, krediet nummer, huurcontract nummer
    abonnements nummer, lane nummer, abonnemangs nummer
  `),
  mask: {},
  laws: ['GDPR'],
  help: {
    what: 'The number of a contract that somebody has signed.',
    why: 'Whoever calls with it and a name passes for the customer.',
    instead: 'Use digits that nobody can have been given, such as 00000000.',
    example: '00000000',
    sources: ['Regulation (EU) 2016/679, Article 4(1)'],
  },
};
