// @ts-check
/** The licences under which others may have put what we pass on: each lets everybody use it, and asks for no more than to be named. */
export const allowed = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/**
 * What a package says of its licence, as SPDX writes it, and whether one of the choices it leaves is allowed.
 *
 * @param {string | undefined} said
 */
export function licenseOf(said = 'none') {
  const choices = said.replace(/^\((.*)\)$/u, '$1').split(/ or /iu);
  return {
    expression: choices.join(' OR '),
    isExpression: choices.length > 1,
    isAllowed: choices.some((choice) => allowed.includes(choice)),
  };
}
