import { field } from '../detection/define.js';
import { familyLabels } from '../detection/families.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'TAX_ID',
  title: 'tax number',
  severity: 'high',
  shapes: [field(/^(?=(?:[A-Z]*\d){6})[A-Z]{0,3}\d[A-Z\d]{5,16}$/, 0.7)],
  context: [],
  labels: familyLabels.tax,
  mask: {},
  laws: ['GDPR Art. 87', 'CCPA'],
  help: {
    what: 'A number under which a tax office knows somebody, of a country that its label does not name.',
    why: 'It stays the same for life in most countries and opens doors at banks and authorities.',
    instead: 'Use digits that nobody can have been given, such as 000000000.',
    example: '000000000',
    sources: ['OECD, Tax identification numbers by jurisdiction', 'Regulation (EU) 2016/679, Article 87'],
  },
};
