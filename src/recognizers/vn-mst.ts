import { validate } from 'stdnum/lib/cjs/vn/mst.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'VN_MST',
  title: 'Vietnamese tax number (MST)',
  severity: 'medium',
  country: 'VN',
  family: 'tax',
  shapes: [...layouts({ '9999999999-999': 0.4, '9999999999': 0.1, '9999999999999': 0.1 }), field(/^\d{10}(?:\d{3})?$/)],
  check: { name: 'province and check digit modulo 11', passes: ({ compact }) => validate(compact).isValid },
  context: phrases('mst, ma so thue, ma so doanh nghiep'),
  labels: phrases(`
    mst, ma so thue, so thue ca nhan, mst ca nhan, ma so doanh nghiep, vietnam tax number, vietnamese tax number
    vietnamese tax code
  `),
  mask: {},
  help: {
    what: 'The ten-digit tax code of a firm, household or person in Vietnam, with three digits more for a branch.',
    why: 'The tax office’s public enquiry turns it into the name and address of a person.',
    instead: 'Write ten zeros: 0000000000.',
    example: '0000000000',
    sources: ['Luật Quản lý thuế số 38/2019/QH14', 'Thông tư 105/2020/TT-BTC'],
  },
};
