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
    writtenField(/^(?=.*\p{Alpha})[\p{Upper}\p{Lo}\d][\p{Alpha}\p{M}\d &.,'’()/+-]{1,59}$/u, 0.7),
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
    companyname, org name, orgname, organizationname, organisationname, businessname, employername, current employer
    employing company, institution name
    firmen name, firmenbezeichnung, unternehmensname, name der firma, arbeitgeber name, betrieb, schule, universitat
    universitaet, verein
    nom entreprise, nom de l entreprise, nom societe, nom de la societe, denomination sociale, raisonsociale
    etablissement, nom employeur, nom organisation, ecole, universite
    nombre empresa, nombreempresa, denominacion social, razonsocial, nombre comercial, nombre organizacion, compania
    sociedad, institucion, escuela, universidad, nombre empleador
    nome empresa, nomeempresa, razaosocial, nome fantasia, denominacao social, instituicao, nome organizacao
    nome empregador, companhia, escola, universidade
    nome azienda, nomeazienda, nome societa, denominazione sociale, denominazione azienda, ragionesociale, ditta
    societa, ente, impresa, nome datore di lavoro, scuola, universita
    bedrijf naam, naam bedrijf, naam organisatie, organisatienaam, handelsnaam, statutaire naam, onderneming
    instelling, school, universiteit
    firma nazwa, nazwafirmy, nazwa organizacji, nazwa przedsiebiorstwa, nazwa społki, nazwa spolki, społka, spolka
    instytucja, zakład pracy, zaklad pracy, uczelnia, szkoła, szkola
    foretags namn, bolag, bolagsnamn, organisation namn, organisationsnamn, skola, universitet, forening
    firma adı, firma adi, sirket adı, sirket unvanı, sirket unvani, kurum adı, kurum adi, kurulus, kurulus adı
    kurulus adi, isyeri, isyeri adı, isyeri adi, isveren adı, isveren adi, okul, ticari unvan
    企業名, 法人名, 団体名, 所属会社, 勤務先名, 勤務先名称, 所属, 学校名, 会社名称, 事業所名, 屋号
    公司名, 公司名稱, 企业名称, 企業名稱, 单位名称, 單位名稱, 工作单位, 机构名称, 組織名稱, 组织名称, 学校名称, 雇主名称, 任职公司
    회사 이름, 회사이름, 기업명, 상호, 상호명, 직장명, 기관명, 단체명, 소속, 소속기관, 학교명, 법인명, 업체명
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
