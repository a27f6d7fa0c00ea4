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
    policynum, policy num, policyno, policy id, insurancepolicynumber, life policy number, car insurance policy number
    insurance certificate number, insurance contract number
    versicherungs nr, versicherungsnr, versicherungsschein, versicherungsschein nr, versicherungsscheinnr, police nr
    police nummer, policen nr, policennr, policenr, versicherungspolice, versicherungsvertragsnummer
    versicherungsvertrag nr
    numero police, num police, numero de police d assurance, numero police assurance, police assurance
    numero contrat assurance, numero assurance, numero d assurance, contrat assurance
    numero poliza, num poliza, nro poliza, no poliza, n poliza, numero de poliza de seguro, poliza de seguro
    poliza seguro, numero seguro, numero de seguro, numpoliza
    numero apolice, nr apolice, num apolice, no apolice, apolice de seguro, apolice seguro
    numero da apolice de seguro, numero do seguro, numapolice
    numero polizza, num polizza, nr polizza, n polizza, polizza assicurativa, numero polizza assicurativa
    polizza assicurazione, numpolizza, numero assicurazione
    polis nr, polisnr, polis nummer, verzekeringsnummer, verzekeringspolisnummer, verzekering nummer, verzekeringsnr
    verzekeringspolis nummer
    nr polisy, numer polisy ubezpieczeniowej, nr polisy ubezpieczeniowej, polisa, polisa nr, polisa ubezpieczeniowa
    nrpolisy, seria i numer polisy
    forsakring nr, forsakringsnr, forsakrings nummer, forsakringsbrev nummer, forsakringsbrevsnummer
    forsakringspolicy, polis nummer forsakring
    police numarası, police numarasi, policeno, sigorta police no, sigorta police numarası, sigorta police numarasi
    sigorta policesi, sigorta no
    保険証書番号, 保険契約番号, 保険番号, 証書番号, 保険証券 no
    保險單號, 保單號碼, 保单编号, 保險單號碼, 保險單編號, 保险单号码, 保险单号, 保险合同号, 保單編號
    보험증권번호, 증권 번호, 보험 증권 번호, 보험번호, 보험계약번호, 보험 번호
    versicherungs nummer, versicherungsschein nummer, policen nummer, polise nummer, versicherungsvertrags nummer
    verzekerings nummer, verzekerings nr, forsakrings nr, forsakringsbrevs nummer
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
