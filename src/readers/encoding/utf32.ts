/** The two bytes orders of UTF-32, which no decoder of the platform knows (Unicode Standard §3.10, D99–D101). */
export type Utf32 = 'utf-32le' | 'utf-32be';

const marks: readonly (readonly [Utf32, readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
];

/** Other bytes may begin like a mark; few of them are code points, one after the other. */
const leastValid = 0.98;
const sampleLength = 4096;

/** UTF-32 by its mark. What begins like UTF-32 and is none is left to others. */
export function utf32Label(bytes: Uint8Array): Utf32 | undefined {
  const [label] = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? [];
  if (!label || bytes.length % 4 !== 0) return undefined;
  const units = unitsOf(label, bytes.subarray(4, sampleLength));
  return units.filter(isText).length >= units.length * leastValid ? label : undefined;
}

/** Text of whole units, without its mark; what is no code point is replaced. */
export function decodeUtf32(label: Utf32, bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += sampleLength) {
    const units = unitsOf(label, bytes.subarray(at, at + sampleLength));
    pieces.push(String.fromCodePoint(...units.map((unit) => (isCodePoint(unit) ? unit : 0xfffd))));
  }
  return pieces.join('').replace(/^\ufeff/, '');
}

function unitsOf(label: Utf32, bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length - (bytes.length % 4));
  return Array.from({ length: view.byteLength / 4 }, (_, at) => view.getUint32(at * 4, label === 'utf-32le'));
}

const isCodePoint = (unit: number): boolean => unit <= 0x10ffff && (unit < 0xd800 || unit > 0xdfff);
const isText = (unit: number): boolean => unit > 0 && isCodePoint(unit);
