import fc from 'fast-check';

/** Text that means something to a terminal, a runner, Markdown, HTML, Mermaid or SARIF. */
export const attacks = [
  '\n::error::pwned',
  '%0A::add-mask::',
  '\r\n\r\n# heading',
  '\u001b[31mred\u001b[0m\u0007',
  '\u009b2J',
  '\u202egnp.exe',
  '\u2066isolate\u2069',
  '\u2028line\u2029paragraph',
  '\u200bzero\ufeffwidth',
  '<img src=x onerror=alert(1)>',
  '</code></td></tr></table>',
  '<!--',
  '&lt;b&gt;',
  '" onmouseover="x',
  "' href='javascript:1",
  '](javascript:alert(1))',
  '[text](https://example.com)',
  '| a | b |',
  '```\n',
  '`code`',
  '\\',
  '{0}',
  '{{',
  '%%{init: {}}%%',
  '"; click a',
  '@everyone #1',
  '..',
  '?#%:',
] as const;

/** Any text at all, with the attacks often among it. Never empty. */
export const hostile = fc
  .array(fc.oneof(fc.constantFrom(...attacks), fc.string({ unit: 'binary', maxLength: 8 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join('') || 'x');
