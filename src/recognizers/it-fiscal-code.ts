import { validate as isCode } from 'stdnum/lib/cjs/it/codicefiscale.js';
import { validate as isCompany } from 'stdnum/lib/cjs/it/iva.js';
import { field, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** Where two people would have the same code, letters stand for digits; for women 40 is added to the day. */
const digit = '[\\dLMNP-V]';
const code = new RegExp(
  `^[A-Z]{6}${digit}{2}[A-EHLMPRST](?:[04LQ][1-9M-V]|[1256MNRS]${digit}|[37PT][01LM])[A-Z]${digit}{3}[A-Z]$`,
);

export const recognizer: Recognizer = {
  entity: 'IT_FISCAL_CODE',
  title: 'Italian tax code (codice fiscale)',
  severity: 'high',
  country: 'IT',
  family: 'tax',
  shapes: [
    {
      kind: 'word',
      pattern: /^[A-Z]{6}[\dL-V]{2}[A-T][\dL-V]{2}[A-Z][\dL-V]{3}[A-Z]$/i,
      lengths: [16, 16],
      score: 0.85,
    },
    field(/^(?:[A-Z]{6}[\dL-V]{2}[A-T][\dL-V]{2}[A-Z][\dL-V]{3}[A-Z]|\d{11})$/, 0.9),
  ],
  check: { name: 'date of birth and check letter', passes: ({ compact }) => passes(compact.toUpperCase()) },
  context: phrases(`
    codice fiscale, cod fiscale, cod fisc, cf, c f, tessera sanitaria, agenzia delle entrate
  `),
  labels: phrases(`
    codice fiscale, cod fiscale, cod fisc, codfisc, codicefiscale, cf, c f, codice fiscale cliente, italian tax code
    italian fiscal code, italy tax code, italian tax number
  `),
  laws: ['GDPR', 'GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The sixteen characters under which Italy knows a person: letters of the name, date and place of birth, sex and a check letter.',
    why: 'Name, birthday, birthplace and sex can be read from it, and it opens contracts and health care.',
    instead: 'Use a documented example, such as RSSMRA85T10A562S.',
    example: 'RSSMRA85T10A562S',
    sources: ['Decreto del Presidente della Repubblica 605/1973', 'Decreto del Ministero delle Finanze 12 marzo 1974'],
  },
};

/** That of an organisation is its eleven-digit VAT number. */
const passes = (value: string): boolean =>
  /^\d+$/.test(value) ? !/^0+$/.test(value) && isCompany(value).isValid : code.test(value) && isCode(value).isValid;
