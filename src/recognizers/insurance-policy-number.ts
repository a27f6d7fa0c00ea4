import { field, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'INSURANCE_POLICY_NUMBER',
  title: 'insurance policy number',
  severity: 'medium',
  shapes: [field(/^(?=(?:[A-Z]*\d){5})[A-Z\d]{6,20}$/, 0.7)],
  context: [],
  labels: phrases(`
    insurance policy number, insurance policy no, insurance policy, policy number, policy no, policynumber, versicherungsnummer
    versicherungsscheinnummer, vsnr, policennummer, numero de police, police d assurance, numero de contrat d assurance
    numero de poliza, poliza, numero da apolice, apolice, numero di polizza, polizza, verzekeringspolis, numer polisy
    forsakringsnummer, police no, polisenummer, 証券番号, 保険証券番号, 保单号, 保单号码, 증권번호
  `),
  mask: {},
  laws: ['CCPA'],
  help: {
    what: 'The number of an insurance policy that somebody holds.',
    why: 'With the name of its holder it is enough to change a contract or to file a claim.',
    instead: 'Use digits that nobody can have been given, such as 000000000.',
    example: '000000000',
    sources: ['California Civil Code § 1798.81.5(d)(1)'],
  },
};
