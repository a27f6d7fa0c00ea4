import type { Delimiter } from './delimiters.js';

/** A multipart that is open: its parts follow its boundary (RFC 2046 §5.1). */
interface Multipart {
  readonly boundary: string;
  readonly section: string;
  /** The number of one around it that has the same boundary. */
  readonly shadowed: number | undefined;
  parts: number;
}

/** The multiparts that are open at some place of a message, and the number of the part there. */
export interface Multiparts {
  /** The number of each by its boundary. */
  readonly open: ReadonlyMap<string, number>;
  readonly isEmpty: () => boolean;
  /** Numbers of parts as IMAP counts them (RFC 9051 §6.4.5): `2.1` is the first part of the second. */
  readonly section: () => string;
  readonly enter: (boundary: string) => void;
  /** Goes on behind a delimiter. */
  readonly pass: (delimiter: Delimiter) => void;
}

export function createMultiparts(): Multiparts {
  const all: Multipart[] = [];
  const open = new Map<string, number>();
  let section = '';

  const close = (level: number): void => {
    while (all.length > level) {
      const last = all.pop();
      if (last?.shadowed === undefined) open.delete(last?.boundary ?? '');
      else open.set(last.boundary, last.shadowed);
    }
  };
  return {
    open,
    isEmpty: () => all.length === 0,
    section: () => section || '1',
    enter: (boundary) => {
      all.push({ boundary, section, shadowed: open.get(boundary), parts: 0 });
      open.set(boundary, all.length - 1);
    },
    pass: ({ level, closes }) => {
      close(closes ? Math.max(level, 0) : level + 1);
      if (level < 0) section = '';
      const multipart = all[level];
      if (!multipart || closes) return;
      multipart.parts++;
      section = `${multipart.section === '' ? '' : `${multipart.section}.`}${multipart.parts}`;
    },
  };
}
