import { lastUpTo } from '../model/sorted.js';
import { createOutline, type OutlineWriter } from './outline.js';

/** The JSON Pointer (RFC 6901) of the value at an offset, in its document; nothing where no value stands. */
export type PointerAt = (offset: number) => string | undefined;

/**
 * Reads a text a second time, on the first question: pointers are as long as the paths they name, and a policy that asks
 * for one is rare.
 */
export function createPointers(outline: (writer: OutlineWriter) => void): PointerAt {
  let known: Places | undefined;
  return (offset) => {
    known ??= placesIn(outline);
    const { starts, ends, pointers } = known;
    const index = lastUpTo(starts, offset);
    return offset < (ends[index] ?? -1) ? pointers[index] : undefined;
  };
}

interface Places {
  readonly starts: number[];
  readonly ends: number[];
  readonly pointers: string[];
}

function placesIn(outline: (writer: OutlineWriter) => void): Places {
  const places: Places = { starts: [], ends: [], pointers: [] };
  outline({
    ...createOutline(),
    place: (start, end, pointer) => {
      places.starts.push(start);
      places.ends.push(end);
      places.pointers.push(pointer());
    },
  });
  return places;
}

/** One step of a pointer, as it is written (RFC 6901 §4). */
export const toStep = (key: string | number): string => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
