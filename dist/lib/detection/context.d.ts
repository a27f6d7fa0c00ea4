import type { Span } from '../model/position.js';
import type { Recognizer } from '../model/recognizer.js';
/**
 * What stands around `[start, end)`, whole words of it: of its line, and of the end of the line before it if that is
 * `wanted`; `within` a part.
 */
export declare function textAround(text: string, start: number, end: number, wanted?: (lineBefore: string) => boolean, within?: Span): string;
/** `Date of birth:`, `geboren am`: a short line that goes on below, and no statement that is over. */
export declare const announces: (line: string) => boolean;
/** Entities that words speak for, each with the phrase that does. */
export type Mentions = ReadonlyMap<string, string>;
/**
 * Finds what the text around a value speaks for. One lookup a word, however many recognizers there are. Labels count
 * wherever they stand, but for short ones that are not named as context, too.
 */
export declare function createContext(recognizers: readonly Recognizer[], declared?: import("./phrases.js").Phrases): (text: string) => Mentions;
