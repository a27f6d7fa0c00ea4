import { createDetector } from '../../../src/detection/detect.js';
import { recognizersFor } from '../../../src/entities.js';
import type { View } from '../../../src/model/view.js';
import { originOf } from '../../../src/provenance/index.js';
import { read } from '../../../src/readers/read.js';

/** A value that may be somebody's. */
export interface Value {
  readonly entity: string;
  readonly text: string;
}

/** Longer files are made of many such values, and looked through elsewhere. */
const longest = 200_000;
const most = 300;

let detect: ReturnType<typeof createDetector> | undefined;

/** What of a file may be somebody's, as the engine sees it. None where it cannot be read: nothing was found there, either. */
export function valuesIn(path: string, bytes: Uint8Array): readonly Value[] {
  if (bytes.length === 0 || bytes.length > longest) return [];
  detect ??= createDetector(recognizersFor([]), originOf);
  return viewsOf(path, bytes)
    .flatMap((view) => found(view, path))
    .slice(0, most);
}

function viewsOf(path: string, bytes: Uint8Array): readonly View[] {
  try {
    return read(path, bytes).views;
  } catch {
    return [];
  }
}

const found = (view: View, path: string): Value[] =>
  (detect?.(view, path, 0.5) ?? [])
    .filter(({ provenance }) => provenance === 'plausible')
    .map(({ entity, start, end }) => ({ entity, text: view.text.slice(start, end) }));
