import type { Outcome } from './model/report.js';

/** Of both front doors. 2 is also the code of a wrong call: in neither case has the scan said that there is nothing to find. */
export const exitCodes: Readonly<Record<Outcome, number>> = { clean: 0, findings: 1, incomplete: 2 };
export const failed = 2;
