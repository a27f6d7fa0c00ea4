import { assignments } from '../readers/every-format/assignments.js';
import { directories } from '../readers/every-format/directories.js';
import { documents } from '../readers/every-format/documents.js';
import { encodings } from '../readers/every-format/encodings.js';
import { health } from '../readers/every-format/health.js';
import { logs } from '../readers/every-format/logs.js';
import { harvest } from '../readers/every-format/planting.js';
import { programs } from '../readers/every-format/programs.js';
import { recordings } from '../readers/every-format/recordings.js';
import { scripts } from '../readers/every-format/scripts.js';
import { settings } from '../readers/every-format/settings.js';
import { snapshots } from '../readers/every-format/snapshots.js';
import { spellings } from '../readers/every-format/spellings.js';
import { tables } from '../readers/every-format/tables.js';
import { trees } from '../readers/every-format/trees.js';
import type { Input } from './target.js';

const rows = [
  ...[...tables, ...directories, ...trees, ...settings, ...recordings, ...snapshots, ...logs, ...health],
  ...[...documents, ...programs, ...scripts, ...encodings],
  ...Object.values({ ...assignments, ...spellings }).map((excerpt) => ({ ...excerpt, encode: undefined })),
];

/** Bytes as code units. */
export const unitsOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
export const bytesOf = (units: string): Uint8Array => new Uint8Array(Buffer.from(units, 'latin1'));

/** A realistic file of every format, by its path. Its text, and as bytes. */
export const files: readonly { readonly path: string; readonly text: string; readonly bytes: string }[] = rows.map(
  ({ path, document, encode }) => {
    const { text } = harvest(document);
    return { path, text, bytes: unitsOf(encode?.(text) ?? Buffer.from(text)) };
  },
);

export const texts: readonly Input[] = files.map(({ path, text }) => ({ variant: path, text }));
