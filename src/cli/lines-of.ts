/**
 * The lines of a stream of UTF-8 text, numbered from 1, without their LF or CRLF. Not by `node:readline`, which also
 * ends a line at U+2028 and U+2029: JSON allows both inside a string.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncIterable<{ line: string; number: number }> {
  const decoder = new TextDecoder();
  let number = 0;
  let pending: string[] = [];
  for await (const chunk of stream) {
    const [first = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n');
    pending.push(first);
    for (const next of rest) {
      yield { line: pending.join('').replace(/\r$/, ''), number: ++number };
      pending = [next];
    }
  }
  const last = pending.join('') + decoder.decode();
  if (last !== '') yield { line: last.replace(/\r$/, ''), number: ++number };
}
