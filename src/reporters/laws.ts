import type { Recognizer } from '../model/recognizer.js';

/** Members of the European Economic Area, where the General Data Protection Regulation is law. */
const gdpr = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);

/** The general statute on personal data of other countries, by ISO 3166-1 code; a few have none. */
const statutes: Readonly<Record<string, string>> = {
  AD: 'Llei 29/2021',
  AL: 'Ligji 124/2024',
  AR: 'Ley 25.326',
  AU: 'Privacy Act 1988',
  AZ: 'Law on Personal Data (2010)',
  BR: 'LGPD',
  BY: 'Law 99-Z (2021)',
  CA: 'PIPEDA',
  CH: 'FADP',
  CL: 'Ley 21.719',
  CN: 'PIPL',
  CO: 'Ley 1581 de 2012',
  CR: 'Ley 8968',
  CU: 'Ley 149/2022',
  DO: 'Ley 172-13',
  DZ: 'Loi 18-07',
  EC: 'LOPDP',
  EG: 'Law 151/2020',
  FO: 'Data Protection Act (2020)',
  GB: 'UK GDPR',
  GH: 'Data Protection Act 2012',
  GN: 'Loi L/2016/037/AN',
  ID: 'UU 27/2022',
  IL: 'Privacy Protection Law',
  IN: 'DPDP Act 2023',
  JP: 'APPI',
  KE: 'Data Protection Act 2019',
  KR: 'PIPA',
  MA: 'Loi 09-08',
  MC: 'Loi 1.565',
  MD: 'Legea 195/2024',
  ME: 'ZZPL',
  MK: 'ZZLP (2020)',
  MU: 'Data Protection Act 2017',
  MX: 'LFPDPPP',
  MY: 'PDPA 2010',
  NG: 'NDPA 2023',
  NZ: 'Privacy Act 2020',
  OM: 'PDPL (2022)',
  PE: 'Ley 29733',
  PH: 'Data Privacy Act of 2012',
  RS: 'ZZPL (2018)',
  RU: '152-FZ',
  SG: 'PDPA 2012',
  SM: 'Legge 171/2018',
  SN: 'Loi 2008-12',
  SV: 'Ley de Protección de Datos Personales (2024)',
  TH: 'PDPA 2019',
  TN: 'Loi 2004-63',
  TR: 'KVKK',
  TW: 'PDPA',
  UA: 'Law 2297-VI',
  US: 'CCPA',
  UY: 'Ley 18.331',
  VN: 'Decree 13/2023',
  ZA: 'POPIA',
};

/** The statutes that name this kind of data, and the one that protects it in its country. */
export function lawsOf({ laws = [], country = '' }: Recognizer): readonly string[] {
  const general = gdpr.has(country) ? 'GDPR' : statutes[country];
  const isNamed = general === undefined || laws.some((law) => law.startsWith(general));
  return isNamed ? laws : [...laws, general];
}
