import { apostrophes } from '../../../src/readers/disguises/apostrophes.js';
import { backslashEscapes } from '../../../src/readers/disguises/backslash-escapes.js';
import { base64 } from '../../../src/readers/disguises/base64.js';
import { encodedWords } from '../../../src/readers/disguises/encoded-words.js';
import { formSpaces } from '../../../src/readers/disguises/form-spaces.js';
import { hexLiterals } from '../../../src/readers/disguises/hex-literals.js';
import { hl7Escapes } from '../../../src/readers/disguises/hl7-escapes.js';
import { htmlEscapes } from '../../../src/readers/disguises/html-escapes.js';
import { disguisesOf } from '../../../src/readers/disguises/index.js';
import { invisibleCharacters } from '../../../src/readers/disguises/invisible-characters.js';
import { percentEncoding } from '../../../src/readers/disguises/percent-encoding.js';
import { type Encoding, piecesOf } from '../../../src/readers/disguises/piece.js';
import { quotedPrintable } from '../../../src/readers/disguises/quoted-printable.js';
import { unicodeStrings } from '../../../src/readers/disguises/unicode-strings.js';
import { wideCharacters } from '../../../src/readers/disguises/wide-characters.js';
import { writtenOutAddresses } from '../../../src/readers/disguises/written-out-addresses.js';
import { decode, encodingOf } from '../../../src/readers/encoding/decode.js';
import { readStream } from '../../../src/readers/read-stream.js';
import { harvest } from '../../readers/every-format/planting.js';
import { spellings } from '../../readers/every-format/spellings.js';
import { bytesOf, files, texts } from '../seeds.js';
import { type Input, must, type Target } from '../target.js';

const encodings: Readonly<Record<string, Encoding>> = {
  ...{ apostrophes, backslashEscapes, base64, encodedWords, formSpaces, hexLiterals, hl7Escapes, htmlEscapes },
  ...{ invisibleCharacters, percentEncoding, quotedPrintable, unicodeStrings, wideCharacters, writtenOutAddresses },
};

/** One of every disguise, so that a mutation has something to break. */
const disguised: readonly string[] = [
  ...[
    'caf\\u00e9 \\x41\\101\\U0001F600 \\"a\\" \\ud83d\\ude00',
    'O&#39;Neil &amp;amp; &#x1F600; &eacute;',
    'a%20b%E9%c3%a9+c',
  ],
  ...[
    '=?utf-8?Q?caf=C3=A9?= =?iso-8859-1?B?4Q==?=',
    'caf=C3=A9=\nnext',
    "X'636166c3a9' 0x636166",
    'U&"\\0441\\+000442"',
  ],
  ...[
    '\\E\\T\\F\\ \\X41\\ \\.br\\',
    '１２３－４５ ａ＠ｅｘａｍｐｌｅ．ｃｏｍ 𝟏𝟐𝟑',
    'a\u200bb\u00ad\u2060c\u{e0041}',
    'jane [at] example (dot) com',
  ],
  ...[Buffer.from('{"note": "nothing at all", "items": [1, 2, 3]}').toString('base64'), "it''s 'O''Neil'"],
];

const seeds: readonly Input[] = [
  ...disguised.map((text) => ({ variant: '', text })),
  ...Object.values(spellings).map(({ document }) => ({ variant: '', text: harvest(document).text })),
  ...texts.map(({ text }) => ({ variant: '', text: text.slice(0, 2000) })),
];

export const decoders: readonly Target[] = [
  ...Object.entries(encodings).map(([name, encoding]) => ({
    name: `disguise ${name}`,
    seeds: () => seeds,
    longest: 2000,
    run: ({ text }: Input) => pieces(text, encoding),
  })),
  { name: 'disguise all', seeds: () => seeds, longest: 2000, run: layers },
  {
    name: 'encoding whole',
    isOfBytes: true,
    seeds: () => files.map(({ path, bytes }) => ({ variant: path, text: bytes })),
    run: decoded,
  },
  {
    name: 'encoding stream',
    isOfBytes: true,
    seeds: () => files.map(({ path, bytes }) => ({ variant: path, text: bytes })),
    run: streamed,
  },
];

function pieces(text: string, encoding: Encoding): void {
  let behind = 0;
  for (const { start, end, text: says, sourceOf } of piecesOf(text, [encoding])) {
    must(start >= behind && end > start && end <= text.length, 'pieces are in order and never overlap');
    must(says.length <= 8 * (end - start) + 8, 'what is decoded is hardly longer than what is written');
    behind = end;
    if (!sourceOf) continue;
    for (const at of [0, says.length >> 1, says.length - 1]) {
      if (at < 0 || at >= says.length) continue;
      const source = sourceOf(at, at + 1);
      must(source.start >= start && source.start <= source.end && source.end <= end, 'a part is written in its piece');
    }
  }
}

function layers({ text }: Input): void {
  for (const disguise of disguisesOf(text)) {
    const { length } = disguise.text;
    for (const at of [0, length >> 2, length >> 1, length - 1].filter((place) => place >= 0)) {
      const source = disguise.toSource(at, Math.min(length, at + 7));
      must(source.start >= 0 && source.start <= source.end, 'what is decoded is written from a start to an end');
      must(source.end <= text.length, 'what is decoded is written in the text');
      disguise.namesIn(at, at + 1);
    }
    for (const at of [0, text.length >> 1, text.length - 1].filter((place) => place >= 0)) {
      const span = disguise.fromSource(at, at + 1);
      must(!span || (span.start >= 0 && span.start <= span.end && span.end <= length), 'what is written is decoded');
    }
  }
}

function decoded({ text, variant }: Input): void {
  const said = decode(variant, bytesOf(text));
  must('text' in said || said.gap !== undefined, 'what has no text is a gap');
  if ('text' in said) must(said.text.length <= text.length, 'a byte is a character at the most');
}

/** A file that comes in parts says what it says as a whole. */
async function streamed({ text, variant }: Input): Promise<void> {
  const bytes = bytesOf(text);
  const first = bytes.subarray(0, Math.ceil(bytes.length / 2));
  async function* chunks(): AsyncIterable<Uint8Array> {
    yield first;
    for (let at = first.length; at < bytes.length; at += 700) yield bytes.subarray(at, at + 700);
  }
  let said = '';
  for await (const { view, own } of readStream(variant, chunks(), () => undefined))
    said += own ? view.text.slice(own.start, own.end) : view.text;
  const [whole, begun] = [encodingOf(variant, bytes), encodingOf(variant, first, false)];
  if (!('label' in whole && 'label' in begun) || whole.label !== begun.label || whole.label.startsWith('utf-32'))
    return;
  const all = decode(variant, bytes);
  must('text' in all && all.text === said, 'a stream says what the whole does');
}
