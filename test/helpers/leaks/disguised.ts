/** Masks keep at most four characters at an end, and a card's first six and last four may stand (PCI DSS 3.4.1). */
const tellingLength = 6;

/**
 * All ways to write a value that whoever reads a report can undo: plain, in part, backwards, with the case turned,
 * escaped, percent-encoded, in base64 at each alignment and in hexadecimal. In lower case; none is shorter than six.
 * @param isOurs whether a word is one of the program's own, which says nothing
 */
export function disguised(value: string, isOurs: (word: string) => boolean = () => false): readonly string[] {
  const compact = value.replace(/[^\p{L}\p{N}]/gu, '');
  const words = value.split(/[^\p{L}\p{N}]+/u).filter((word) => !/^\p{L}+$/u.test(word) || !isOurs(word.toLowerCase()));
  const isOneWord = /^\p{L}*$/u.test(compact) && isOurs(compact.toLowerCase());
  const ends = /\p{N}/u.test(compact) ? [compact.slice(0, tellingLength), compact.slice(-tellingLength)] : [];
  const written = [
    value,
    ...(isOneWord ? [] : [compact, [...compact].reverse().join('')]),
    ...ends,
    ...words,
    percent(value),
    JSON.stringify(value).slice(1, -1),
    Buffer.from(value).toString('hex'),
    ...base64(value),
    ...base64(turned(value)),
  ];
  const all = written.map((text) => text.toLowerCase()).filter((text) => text.length >= tellingLength);
  return [...new Set(all)];
}

/** As queries of URLs write it. Half a character has no such form. */
const percent = (value: string): string =>
  new URLSearchParams([['', value]]).toString().slice(1).replaceAll('+', '%20');

/** What of the value is the same in base64 whatever stands before and behind it, for each place modulo three. */
const base64 = (value: string): readonly string[] =>
  [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(value)]);
    return bytes.toString('base64').slice(before === 0 ? 0 : before + 1, Math.floor((bytes.length * 4) / 3));
  });

const turned = (value: string): string =>
  [...value].map((each) => (each === each.toLowerCase() ? each.toUpperCase() : each.toLowerCase())).join('');
