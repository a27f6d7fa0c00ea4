import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** Behind EU or IM stands the member state of identification: its number in ISO 3166-1, and 900 for Northern Ireland. */
const states = new Set(
  '040 056 100 191 196 203 208 233 246 250 276 300 348 372 380 428 440 442 470 528 616 620 642 703 705 724 752 900'.split(
    ' ',
  ),
);

export const recognizer: Recognizer = {
  entity: 'EU_OSS',
  title: 'EU One Stop Shop VAT number',
  severity: 'low',
  family: 'vat',
  shapes: [
    ...layouts({ AA999999999: 0.5, 'AA 999999999': 0.5, AA9999999999: 0.5, 'AA 9999999999': 0.5 }),
    field(/^(?:EU\d{9}|IM\d{10})$/),
  ],
  check: {
    name: 'member state of identification',
    passes: ({ compact }) => /^(?:EU\d{9}|IM\d{10})$/.test(compact) && states.has(compact.slice(2, 5)),
  },
  context: ['oss', 'ioss', 'moss', 'one stop shop', 'import one stop shop', 'voes'],
  labels: phrases(`
    oss, oss number, ioss, ioss number, moss, moss number, one stop shop number, import one stop shop
    oss vat number, ioss vat number, oss vat, eu oss
  `),
  mask: {},
  laws: ['GDPR'],
  help: {
    what: 'The number under which a seller outside the Union, or its intermediary, declares VAT for all member states.',
    why: 'It names a seller, who may be a sole trader, and is misused to bring in goods free of VAT.',
    instead: 'Use digits that nobody can have been given, such as EU000000000.',
    example: 'EU000000000',
    sources: ['Directive 2006/112/EC, articles 362 and 369q', 'Commission Implementing Regulation (EU) 2020/194'],
  },
};
