import { multitoolIsHere, multitoolProblems } from './sarif/multitool.js';
import { schemaErrors } from './sarif/schema.js';

/** Whether `validateSarif` also asks Microsoft's Multitool here: on Linux, where the package installs its program. */
export const asksMultitool = multitoolIsHere;

/**
 * Everything that the SARIF 2.1.0 schema and, on Linux, Microsoft's Multitool with the rules of the standard and of
 * GitHub find wrong in a log, errors and warnings alike. Empty when there is nothing to say.
 */
export async function validateSarif(log: unknown): Promise<string[]> {
  const errors = schemaErrors(log);
  return multitoolIsHere ? [...errors, ...(await multitoolProblems(log))] : errors;
}
