import { describe, expect, it, test } from 'vitest';
import { formats } from '../../src/readers/formats.js';
import { formatOf } from '../../src/readers/structured.js';
import { type Planted, scanText } from '../helpers/planted.js';
import { assignments, noPairs } from './every-format/assignments.js';
import { directories } from './every-format/directories.js';
import { documents } from './every-format/documents.js';
import { encodings } from './every-format/encodings.js';
import { health } from './every-format/health.js';
import { logs } from './every-format/logs.js';
import { harvest, lookAlikes, type Row, shapes } from './every-format/planting.js';
import { programs } from './every-format/programs.js';
import { recordings } from './every-format/recordings.js';
import { scripts } from './every-format/scripts.js';
import { settings } from './every-format/settings.js';
import { snapshots } from './every-format/snapshots.js';
import { spellings } from './every-format/spellings.js';
import { tables } from './every-format/tables.js';
import { trees } from './every-format/trees.js';

const families: Readonly<Record<string, readonly Row[]>> = {
  tables,
  directories,
  trees,
  settings,
  recordings,
  snapshots,
  logs,
  health,
  documents,
  programs,
  scripts,
  encodings,
};

/** What is found and nobody's excuse covers, as it is planted. */
const reported = ({ seen }: Planted): string[] =>
  seen
    .filter(({ provenance }) => provenance === 'plausible')
    .map(({ entity, at, label, text }) => `${at} ${entity} <${label ?? '-'}> ${text}`);

test('every format has a file', () => {
  const rows = Object.values(families).flat();
  const shown = new Set(rows.map(({ path, document }) => formatOf(path, harvest(document).text, formats)));
  expect(formats.filter((format) => !shown.has(format)).map(({ name }) => name)).toEqual([]);
});

describe.each(Object.entries(families))('%s', (_, family) => {
  describe.each(family.map((row) => [row.path, row] as const))('%s', (path, row) => {
    const { text, planted, shown } = harvest(row.document);

    it('shows people where they stand and under their labels, and nothing else', async () => {
      const scanned = await scanText(path, row.encode?.(text) ?? text, text);
      const { subjects, gaps } = scanned;
      expect({ found: reported(scanned), subjects, gaps }).toEqual({
        found: planted,
        subjects: row.subjects,
        gaps: row.gaps ?? [],
      });
    });

    it('holds values of every shape, and what looks like them', () => {
      expect([...shown, ...(row.without ?? [])].sort()).toEqual([...shapes].sort());
      expect(Object.values(lookAlikes).filter((value) => !text.includes(value))).toEqual([]);
    });
  });
});

describe.each(Object.entries({ assignments, noPairs, spellings }))('%s', (_, excerpts) => {
  it.each(Object.entries(excerpts))('%s', async (_, { path, document, subjects }) => {
    const { text, planted } = harvest(document);
    const scanned = await scanText(path, text);
    expect({ found: reported(scanned), subjects: scanned.subjects }).toEqual({ found: planted, subjects });
  });
});
