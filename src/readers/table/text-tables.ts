import type { Format } from '../format.js';
import { findPipeTable } from './pipe-tables.js';
import { outlineProseAndTables } from './prose-and-tables.js';

const extensions = /\.(?:txt|text|output|lst|dat|psql|mysql|console|result|expected)$/i;

/** A table has begun by then, or the text is not one of tables. */
const probedLength = 8192;

/** Tables as psql, mysql and their kin print them, with bars and dashes, and the text around them. */
export const textTables: Format = {
  name: 'text table',
  is: (path, text) =>
    extensions.test(path) && findPipeTable(text, 0, Math.min(text.length, probedLength)) !== undefined,
  outline: (text, writer) => void outlineProseAndTables(text, 0, text.length, writer, 0),
};
