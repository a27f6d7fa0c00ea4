import { field, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'HEALTH_PLAN_NUMBER',
  title: 'health plan beneficiary number',
  severity: 'high',
  country: 'US',
  shapes: [field(/^(?=(?:[A-Z]*\d){4})[A-Z\d]{6,20}$/, 0.75)],
  context: [],
  labels: phrases(`
    health plan number, health plan id, health plan beneficiary number, health plan member id, plan member id
    insurance member id, insurance member number, beneficiary number, beneficiary id, medicaid number, medicaid id
    subscriber id, group policy number, policy holder id, policyholder id, hicn
  `),
  mask: {},
  laws: ['HIPAA'],
  help: {
    what: 'The number under which an American health plan knows a member.',
    why: 'Treatment and medicines can be had on the member’s account, and claims say what they suffer from.',
    instead: 'Use digits that nobody can have been given, such as 000000000.',
    example: '000000000',
    sources: ['45 CFR § 164.514(b)(2)(i)(I)'],
  },
};
