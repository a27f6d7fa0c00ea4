/**
 * A copy of a part of a text. V8 keeps a text in memory for as long as any part of it that it cut out (13 characters or
 * more) is remembered, and whoever remembers one of each slice of a long file remembers the file.
 */
export const detached = (part: string): string => Buffer.from(part, 'utf16le').toString('utf16le');
