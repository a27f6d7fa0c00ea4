/** A text, and its UTF-16 code units, which are read in half the time from a list of numbers. */
export interface Coded {
  readonly text: string;
  /** As many as the text has, and what was there before. */
  readonly codes: Uint16Array;
}

/**
 * Codes one text after the other, in the same place: a text is to be read before the next one is coded. With what one
 * begins the next may be, which is not coded again.
 */
export function createCoder(): (text: string) => Coded {
  let codes = new Uint16Array();
  let last = '';
  return (text) => {
    if (last.startsWith(text)) return { text, codes };
    last = text;
    if (text.length > codes.length) codes = new Uint16Array(text.length);
    const bytes = Buffer.from(codes.buffer, 0, 2 * text.length);
    bytes.write(text, 'utf16le');
    if (isBigEndian) bytes.swap16();
    return { text, codes };
  };
}

/** One text. */
export const codedText = (text: string): Coded => createCoder()(text);

const isBigEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;
