import { outlineText } from '../document/running-text.js';
import type { Format } from '../format.js';
import { alignedTableAt } from './aligned-table.js';
import { createSeries } from './series.js';

/** What programs print: text, and tables in it as pandas, databases and `ps` print them. */
export const printedText: Format = {
  name: 'printed text',
  is: (path) => /\.(?:out|stdout)$/i.test(path),
  isText: true,
  outline: (text, writer) => {
    let tables = 0;
    const seriesAt = createSeries(text, writer);
    outlineText(text, 0, writer, (at) => seriesAt(at) ?? alignedTableAt(text, at, tables++, writer));
  },
};
