/**
 * Whether literals of a program may hold documents of their own: what begins like JSON, markup, a statement of SQL or a
 * form, and literals of several lines. Most programs have none, and are not gone through for them.
 */
export const mayHoldDocuments = (text: string): boolean => opening.test(text);

const opening =
  /["'`](?:(?:\s|\\[nrt])*(?:(?:\[(?:\s|\\[nrt])*)?\{(?:\s|\\[nrt])*\\?["']|<[?!a-zA-Z])|\s*(?:INSERT|REPLACE|UPDATE|MERGE)\s|[\w.%[\]-]{1,64}=[^"'`\s&]{0,200}&)|"""|'''|<<[-~]?['"\w]|`[^`\n]*\n/i;
