import { documented, type Samples } from './published.js';

/** Numbers that the authorities of western and southern Europe, and works of reference on them, print as examples. */
export const WESTERN_SAMPLES: Samples = {
  AT_VNR: [
    documented('the example of an Austrian insurance number', 'Wikipedia, Sozialversicherungsnummer', '1237 010180'),
  ],
  AT_UID: [
    documented('the worked example of the check digit', 'BMF, Konstruktionsregeln der UID', 'ATU13585627, U13585627'),
  ],
  BE_NN: [
    documented(
      'the example of a Belgian national number',
      'Wikipedia, Rijksregisternummer; python-stdnum, be.nn',
      '93.05.18-223.61, 85.07.30-033 28',
    ),
  ],
  CH_SSN: [
    documented(
      'the number on the specimen of the insurance card',
      'Zentrale Ausgleichsstelle, AHV-Nummer; Bundesamt für Sozialversicherungen',
      '756.9217.0769.85, 756.1234.5678.97',
    ),
  ],
  DE_TAX_NUMBER: [
    documented(
      'the example of its federal state’s Steuernummer',
      'ELSTER, Aufbau der Steuernummer; Wikipedia, Steuernummer',
      `
      93815/08152, 181/815/08155, 21/815/08150, 048/815/08155, 75 815 08152, 02/815/08156, 013 815 08153
      079/815/08151, 24/815/08151, 133/8150/8159, 22/815/08154, 010/815/08182, 201/123/12340, 101/815/08154
      29/815/08158, 151/815/08156
      2893081508152, 9181081508155, 1121081508150, 3048081508155, 2475081508152, 2202081508156, 2613081508153
      4079081508151, 2324081508151, 5133081508159, 2722081508154, 1010081508182, 3201012312340, 3101081508154
      2129081508158, 4151081508156
    `,
    ),
  ],
  DE_VAT_ID: [
    documented('the worked example of the check digit', 'Wikipedia, Umsatzsteuer-Identifikationsnummer', 'DE136695976'),
  ],
  DE_SOCIAL_SECURITY: [
    documented(
      'the example of a Rentenversicherungsnummer',
      'Wikipedia, Versicherungsnummer',
      '15 070649 C 103, 65 170839 J 003',
    ),
  ],
  ES_CIF: [
    documented('the worked example of the control digit', 'Wikipedia, Código de identificación fiscal', 'A58818501'),
  ],
  FR_SIREN: [documented('the worked example of the check digit', 'Wikipédia, SIREN and SIRET', '732 829 320')],
  FR_SIRET: [documented('the worked example of the check digit', 'Wikipédia, SIREN and SIRET', '732 829 320 00074')],
  IT_FISCAL_CODE: [
    documented(
      'the code of Mario Rossi or of his like in the worked example',
      'Wikipedia, Codice fiscale; the manuals of the Agenzia delle Entrate and of libraries',
      'RSSMRA85T10A562S, RSSMRA80A01H501U, MRTMTT25D09F205Z, MRTMTT91D08F205J',
    ),
  ],
  IT_VAT_CODE: [
    documented('the worked example of the check digit', 'Wikipedia, Partita IVA', '07643520567, 12345670017'),
  ],
  NL_BSN: [
    documented(
      'a number on the specimen of the passport, or of a test person',
      'Rijksdienst voor Identiteitsgegevens, modellen van reisdocumenten; BRP testpersonen',
      '999999990, 999990019, 999993653',
    ),
  ],
  PT_NIF: [documented('the worked example of the check digit', 'python-stdnum, pt.nif', '501 964 843')],
  UK_DRIVING_LICENCE: [
    documented(
      'the number on the specimen of the driving licence',
      'DVLA, driving licence specimen and view-driving-licence service',
      'MORGA657054SM9IJ, MORGA657054SM9IJ35, MORGA753116SM9IJ, MORGA753116SM9IJ35, MORGA607054SM9IJ',
    ),
  ],
};
