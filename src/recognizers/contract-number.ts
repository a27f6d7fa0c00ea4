import { phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'CONTRACT_NUMBER',
  title: 'contract number',
  severity: 'low',
  onRequest: true,
  shapes: [writtenField(/^(?=.*\d)[\p{L}\p{N}][\p{L}\p{N} ./-]{3,28}[\p{L}\p{N}]$/u, 0.7)],
  context: [],
  labels: phrases(`
    contract number, contract no, contract id, contractid, contractnumber, contract ref, agreement number, agreement no
    agreement id, subscription number, loan number, lease number, vertragsnummer, vertragsnr, vertrag nr, darlehensnummer
    numero de contrat, contrat no, reference du contrat, numero de contrato, numero do contrato, numero di contratto
    numero contratto, contractnummer, overeenkomstnummer, numer umowy, nr umowy, avtalsnummer, kontraktsnummer
    sozlesme no, sozlesme numarasi, 契約番号, 合同编号, 合同号, 계약번호
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
