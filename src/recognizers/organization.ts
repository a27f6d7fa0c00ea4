import { phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'ORGANIZATION',
  title: 'name of an organisation',
  severity: 'low',
  onRequest: true,
  shapes: [
    { kind: 'organization', form: 'legal', score: 0.65 },
    { kind: 'organization', form: 'said', score: 0.57 },
    { kind: 'organization', form: 'line', score: 0.56 },
    { kind: 'organization', form: 'partners', score: 0.55 },
    { kind: 'organization', form: 'listed', score: 0.53 },
    { kind: 'organization', form: 'kind', score: 0.5 },
    writtenField(/^(?=.*\p{L})[\p{Lu}\p{Lo}\d][\p{L}\p{M}\d &.,'’()/+-]{1,59}$/u, 0.7),
  ],
  context: [],
  labels: phrases(`
    company, company name, organization, organization name, organisation, organisation name, employer, employer name
    business name, firm, firm name, corporation, institution, school name, university, vendor name, supplier name
    firma, firmenname, unternehmen, arbeitgeber, gesellschaft, hochschule, entreprise, societe, nom de lentreprise
    raison sociale, employeur, empresa, nombre de la empresa, razon social, empleador, organizacion, nome da empresa
    razao social, empregador, organizacao, azienda, ragione sociale, datore di lavoro, organizzazione, bedrijf
    bedrijfsnaam, werkgever, organisatie, nazwa firmy, przedsiebiorstwo, pracodawca, organizacja, foretag, foretagsnamn
    arbetsgivare, sirket, sirket adi, isveren, kurum, 会社, 会社名, 勤務先, 組織名, 公司, 公司名称, 单位, 雇主, 회사, 회사명, 직장
  `),
  mask: {},
  help: {
    what: 'The name of a company, an authority, a school or another organisation.',
    why: 'It names nobody by itself; where somebody works, beside a role or a town, is often enough to find the one person meant.',
    instead: 'Leave the name out, or write an invented one that says so, such as Example Company.',
    example: 'Example Company',
    sources: ['Regulation (EU) 2016/679, recital 14 and article 4(1)', 'ISO 20275, entity legal forms'],
  },
};
