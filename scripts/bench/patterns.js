// @ts-check
/** What a plain search can look for of what piicloak finds: patterns, without checks of digits, labels or context. */
export const patterns = [
  '[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}',
  '\\b[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}\\b',
  '\\b[0-9]{3}-[0-9]{2}-[0-9]{4}\\b',
  '\\+[0-9]{1,3}[ -]?[0-9]{2,4}[ -]?[0-9]{3,4}[ -]?[0-9]{3,4}\\b',
  '\\b(?:[0-9]{4}[ -]?){3}[0-9]{1,7}\\b',
  '\\b(?:[0-9]{1,3}\\.){3}[0-9]{1,3}\\b',
  '\\b(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]\\b',
];
