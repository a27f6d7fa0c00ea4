import { describe, expect, test } from 'vitest';
import { generators } from '../helpers/generators.js';
import { found, provenanceOf, surroundings } from '../helpers/recognize.js';

const entity = 'EMAIL_ADDRESS';
const email = generators(14).email();
const [local = '', domain = ''] = email.split('@');
const at = (before: string, behind = domain): string => [before, behind].join('@');
const encoded = (sign: string): string => `${local}${sign}${domain}`;

describe('an e-mail address', () => {
  test.each(surroundings)('is found in %s', (_, around) => {
    expect(found(around(email), { entity })).toEqual([email]);
  });

  test.each([
    ['a tag', at(`${local}+news`)],
    ['digits and dashes', at('lena-hartwig_84')],
    ['a dash in the domain', at(local, 'post-amt.de')],
    ['a deep domain', at(local, 'mail.uni.ac.uk')],
    ['capitals', email.toUpperCase()],
    ['umlauts', at('jörg.schäfer')],
    ['a domain with umlauts', at(local, 'müller.de')],
    ['a domain in Chinese', at('用户', '例子.中国')],
    ['an apostrophe', at("o'hara")],
    ['an apostrophe behind a name', at("mia.d'angelo")],
  ])('is found with %s', (_, address) => {
    expect(found(`They sent us ${address}, which we passed on.`, { entity })).toEqual([address]);
  });

  test.each([
    ['angle brackets', `From: Somebody <${email}>`],
    ['a mailto link', `<a href="mailto:${email}?subject=hi">`],
    ['a mailto link with slashes', `<telecom value="mailto://${email}"/>`],
    ['a Markdown link', `[write](mailto:${email})`],
    ['a query', `/search?email=${email}&page=2`],
    ['an assignment', `EMAIL=${email}`],
    ['a quoted word', `'${email}'`],
    ['a template', `\`${email}\``],
    ['a list', `${email};${email}`.slice(0, email.length + 1)],
    ['a pipe', `a|${email}|b`],
    ['a shell variable', `\${MAIL:-${email}}`],
    ['a comment', `# ${email}`],
    ['brackets', `["${email}"]`],
    ['escaped quotes', `\\"${email}\\"`],
    ['a string literal behind \\t', `"a\\t${email}"`],
  ])('is found in %s', (_, text) => {
    expect(found(text, { entity })).toEqual([email]);
  });

  test.each([
    ['a URL', `https://example.com/?email=${encoded('%40')}&page=2`, '%40'],
    ['the host of a URL without a path', `https://example.com?email=${encoded('%40')}`, '%40'],
    ['a string literal', `"${encoded('\\u0040')}"`, '\\u0040'],
    ['HTML', `<b>${encoded('&#64;')}</b>`, '&#64;'],
    ['HTML, in hexadecimal', `<b>${encoded('&#x40;')}</b>`, '&#x40;'],
  ])('is found encoded in %s, and told apart there too', (_, text, sign) => {
    expect(found(text, { entity })).toEqual([encoded(sign)]);
    expect(provenanceOf(text, { entity })).toBe('plausible');
    expect(provenanceOf(text.replace(encoded(sign), `anna.weber${sign}example.com`), { entity })).toBe('reserved');
  });

  test.each(['https://medium.com/%40someone', 'pkg:npm/%40types/node', '/-/pkg%401.2.3.tgz', '/blob/module%40main.py'])(
    'is not the sign in %s',
    (text) => expect(found(text, { entity })).toEqual([]),
  );

  test.each([
    ['git@github.com:org/repo.git'],
    ['ssh://git@github.com/org/repo.git'],
    ['https://user:secret@db.internal.net/path'],
    ['postgres://app:hunter2@db.myshop.com:5432/app'],
    ['https://user@myshop.com/'],
    ['npm install pkg@1.2.3'],
    ['lodash@4.17.21.tgz'],
    ['uses: actions/checkout@v4.1.0'],
    ['logo@2x.png'],
    ['icon@3x.zip'],
    ['@decorator.call()'],
    ['@app.route("/")'],
    ['@media.print'],
    ['@types/node'],
    ['some.name@localhost'],
    ['some.name@server'],
    ['a@b.c'],
    ['@@double.com'],
    ['x@.com'],
    ['module@main.py'],
    ['.name@host.de.'.replace('.name', '..')],
  ])('is not %s', (text) => {
    expect(found(text, { entity })).toEqual([]);
  });

  test.each([
    ['reserved', 'anna.weber@example.com'],
    ['reserved', 'anna@shop.test'],
    ['placeholder', at('john.doe')],
    ['infrastructure', at('noreply')],
    ['plausible', email],
  ])('is %s: %#', (provenance, address) => {
    expect(provenanceOf(address, { entity })).toBe(provenance);
  });
});
