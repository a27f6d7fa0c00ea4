/** Goes over the rest of a string that begins with a quote; -1 where it does not end. */
export type EndOfString = (open: number, mayBeLong: boolean) => number;

const [lineFeed, backslash] = [0x0a, 0x5c];

/** Strings end with the next quote of their kind, and with their line where they may not be long. */
export function createStrings(text: string): EndOfString {
  /** Up to where quotes of a kind were looked through and none ends: tried again at each, a line would cost its square. */
  const endless = new Map<number, number>();
  return (open, mayBeLong) => {
    const quote = text.charCodeAt(open);
    if (open < (endless.get(quote) ?? 0)) return -1;
    let at = open + 1;
    for (let code = text.charCodeAt(at); code !== quote; code = text.charCodeAt(at)) {
      if (at >= text.length || (code === lineFeed && !mayBeLong)) {
        endless.set(quote, at);
        return -1;
      }
      at += code === backslash ? 2 : 1;
    }
    return at;
  };
}
