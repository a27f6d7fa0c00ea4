import type { Format } from '../format.js';
import type { OutlineWriter } from '../outline.js';

/** A form body or a query in a value (URL Standard §5.1): `email=…&first_name=…`. */
export const form: Format = {
  name: 'form body',
  is: (path) => path === 'value.form',
  outline: outlineForm,
};

function outlineForm(text: string, writer: OutlineWriter): void {
  for (const { 0: written, 1: name = '', index } of text.matchAll(pair)) {
    const start = index + name.length + 1;
    const end = index + written.length;
    writer.field(
      start,
      end,
      writer.column(name, () => ({ label: { name: plain(name) } })),
      0,
    );
  }
}

const pair = /([^=&?\s]{1,200})=[^&]*/g;

/** `user[email]` and `user%5Bemail%5D` are the `user.email` of the other formats. */
function plain(name: string): string {
  return name
    .replace(/%5B/gi, '[')
    .replace(/%5D/gi, ']')
    .replace(/\+|%20/g, ' ')
    .replace(/\[\]$/, '')
    .replace(/\[([^[\]]*)\]/g, '.$1');
}
