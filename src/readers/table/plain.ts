import type { Plain } from '../../model/skim.js';
import type { Dialect } from './cells.js';

/** Cells with quotes around them or without, but not those that hold a quote, a formula or a document, or have blanks around them. */
export function plainIn({ delimiter, quote }: Dialect): Plain {
  const [part, mark] = [escaped(delimiter), escaped(quote)];
  const cell = `(?!${blank}|[={[<])[^${mark}]*(?<!${blank})`;
  return {
    value: new RegExp(`^(?:${mark}${cell}(?<!\\\\)${mark}|[${part}\\r\\n]${cell}[${part}\\r\\n])$`),
    between: new RegExp(`^[${mark}${part}]*(?:\\r\\n?|\\n)?$`),
    isFlat: true,
  };
}

/** As `isBlank` tells it. */
const blank = '[\\0-\\x20\\xa0\\u3000\\ufeff]';

const escaped = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;
