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
  const encoder = new TextEncoder();
  let bytes = new Uint8Array();
  let codes = new Uint16Array();
  let last = '';
  return (text) => {
    if (last.startsWith(text)) return { text, codes };
    last = text;
    if (text.length > codes.length) {
      bytes = new Uint8Array(text.length);
      codes = new Uint16Array(text.length);
    }
    const { read, written } = encoder.encodeInto(text, bytes);
    // ASCII is the same in UTF-8.
    const isAscii = read === text.length && written === text.length;
    if (isAscii) codes.set(bytes.subarray(0, written));
    else for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
    return { text, codes };
  };
}

/** One text. */
export const codedText = (text: string): Coded => createCoder()(text);
