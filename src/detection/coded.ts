/** A text, and its UTF-16 code units, which are read in half the time from a list of numbers. */
export interface Coded {
  readonly text: string;
  /** As many as the text has, a zero, and what was there before. */
  readonly codes: Uint16Array;
}

/**
 * Codes one text after the other, in the same place: a text is to be read before the next one is coded. The same as before
 * is not coded again.
 */
export function createCoder(): (text: string) => Coded {
  let codes = new Uint16Array(1);
  let bytes = Buffer.alloc(0);
  let last = '';
  return (text) => {
    if (last === text) return { text, codes };
    last = text;
    if (text.length >= codes.length) {
      codes = new Uint16Array(text.length + 1);
      bytes = Buffer.from(codes.buffer);
    }
    if (text.length < short) for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
    else {
      bytes.write(text, 'utf16le');
      if (isBigEndian) bytes.subarray(0, 2 * text.length).swap16();
    }
    codes[text.length] = 0;
    return { text, codes };
  };
}

/** To call the function that is made for it takes as long as to copy so many by hand. */
const short = 50;

/** One text. */
export const codedText = (text: string): Coded => createCoder()(text);

const isBigEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;
