import { apostrophes } from './apostrophes.js';
import { backslashEscapes } from './backslash-escapes.js';
import { base64 } from './base64.js';
import { decodedText } from './decoded-text.js';
import { type Disguise, within } from './disguise.js';
import { encodedWords } from './encoded-words.js';
import { formSpaces } from './form-spaces.js';
import { hexLiterals } from './hex-literals.js';
import { hl7Escapes } from './hl7-escapes.js';
import { htmlEscapes } from './html-escapes.js';
import { invisibleCharacters } from './invisible-characters.js';
import { percentEncoding } from './percent-encoding.js';
import { type Encoding, piecesOf } from './piece.js';
import { quotedPrintable } from './quoted-printable.js';
import { type Region, regionsAround } from './regions.js';
import { unicodeStrings } from './unicode-strings.js';
import { wideCharacters } from './wide-characters.js';
import { writtenOutAddresses } from './written-out-addresses.js';

export type { Disguise } from './disguise.js';

/** A token in a JSON string in a form body has three layers; what is wrapped more often is not written by people. */
const maxLayers = 3;
/** All that is decoded is at most so many times as long as the text. */
const budget = 2;

const encodings: readonly Encoding[] = [
  encodedWords,
  quotedPrintable,
  base64,
  hexLiterals,
  unicodeStrings,
  backslashEscapes,
  apostrophes,
  htmlEscapes,
  hl7Escapes,
  percentEncoding,
  formSpaces,
  writtenOutAddresses,
  wideCharacters,
  invisibleCharacters,
];

/**
 * What a text says in disguise, one answer for each layer of it; none for a text without any. The first has everything
 * decoded that is written in it, the next what is disguised within that.
 * @param leaveOut called when something is left undecoded
 */
export function* disguisesOf(text: string, leaveOut: () => void = () => undefined): Iterable<Disguise> {
  let outer: Disguise | undefined;
  let left = text.length * budget;
  for (let layer = 0; layer < maxLayers; layer++) {
    const says = outer?.text ?? text;
    const pieces = piecesOf(says, encodings);
    if (pieces.length === 0) return;
    const all = regionsAround(says, pieces);
    const regions = affordable(all, left);
    if (regions.length < all.length) leaveOut();
    if (regions.length === 0) return;
    const inner = decodedText(says, regions);
    outer = outer ? within(outer, inner) : inner;
    left -= inner.text.length;
    yield outer;
  }
  if (outer && regionsAround(outer.text, piecesOf(outer.text, encodings)).length > 0) leaveOut();
}

/** As many regions as may be read; what they say is hardly ever longer than what they write. */
function affordable(regions: readonly Region[], limit: number): readonly Region[] {
  let left = limit;
  const firstTooMuch = regions.findIndex(({ start, end }) => {
    left -= end - start;
    return left < 0;
  });
  return firstTooMuch < 0 ? regions : regions.slice(0, firstTooMuch);
}
