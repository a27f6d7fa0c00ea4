import { describe, expect, test } from 'vitest';
import { generators } from '../helpers/generators.js';
import { found, provenanceOf, surroundings } from '../helpers/recognize.js';

const entity = 'EMAIL_ADDRESS';
const email = generators(14).email();
const [local = '', domain = ''] = email.split('@');
const at = (before: string, behind = domain): string => [before, behind].join('@');

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
