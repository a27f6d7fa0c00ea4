/**
 * A copy of a part of a text. V8 keeps a text in memory for as long as any part of it that it cut out (13 characters or
 * more; what is shorter it copies itself) is remembered, and whoever remembers one of each slice of a long file remembers
 * the file.
 */
export const detached = (part: string): string =>
  part.length < shortestCut ? part : Buffer.from(part, 'utf16le').toString('utf16le');

const shortestCut = 13;
