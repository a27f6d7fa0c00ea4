import { describe, expect, test } from 'vitest';
import { html } from '../../src/readers/markup/html.js';
import { amanda, berta } from '../helpers/invented.js';
import { expectSoundOutlines } from '../helpers/outlines.js';
import { scanText } from '../helpers/planted.js';
import { written } from '../helpers/written.js';

const ssn = ['4255', '79745'].join('');
const street = written('1847 {Ordway} Lane');
const page = (body: string): string => `<!DOCTYPE html>\n<html lang="en">\n<body>\n${body}\n</body></html>`;

async function found(body: string): Promise<string[]> {
  const { seen } = await scanText('a.html', page(body));
  return seen.map(({ entity, text }) => `${entity} ${text}`);
}

describe('a value in HTML stands under', () => {
  test.each([
    ['the label before it', `<p><b>SSN:</b> ${ssn}</p>`],
    ['the label before it, in its own text', `<p>Jan<br>SSN: ${ssn}<br>gone`],
    ['the label in the block before it', `<div class="k">SSN:</div>\n<div class="v">${ssn}</div>`],
    ['an element for labels', `<span class="field-label">SSN</span><span>${ssn}</span>`],
    ['the header of its column', `<table><tr><th>Id</th><th>SSN</th></tr><tr><td>7</td><td>${ssn}</td></tr></table>`],
    ['a header without end tags', `<table><tr><th>Id<th>SSN<tr><td>7<td>${ssn}</table>`],
    [
      'the head of its table',
      `<table><thead><tr><td>Id</td><td>SSN</td></tr></thead><tbody><tr><td>7</td><td>${ssn}</td></tr></tbody></table>`,
    ],
    ['a first row of words', `<table><tr><td>Id<td>SSN<td>City<tr><td>7<td>${ssn}<td>Bonn</table>`],
    [
      'a header over two columns',
      `<table><tr><th colspan=2>Id</th><th>SSN</th></tr><tr><td>7</td><td>8</td><td>${ssn}</td></tr></table>`,
    ],
    ['the header of its row', `<table><tr><th>Id</th><td>7</td></tr><tr><th>SSN</th><td>${ssn}</td></tr></table>`],
    [
      'the cell before it',
      `<table><tr><td>City:</td><td>Bonn</td></tr><tr><td>SSN:</td><td><b>${ssn}</b></td></tr></table>`,
    ],
    ['the cell before it, without a colon', `<table><tr><td>City<td>Bonn<tr><td>SSN<td>${ssn}</table>`],
    ['one of several cells before it', `<table><tr><td>A:</td><td>1</td><td>SSN:</td><td>${ssn}</td></tr></table>`],
    ['its term', `<dl><dt>City</dt><dd>Bonn</dd><dt>SSN</dt><dd>${ssn}</dd></dl>`],
    ['the name of a field', `<input type="text" name="ssn" value="${ssn}">`],
    ['the name of a field with brackets', `<input name="user[ssn]" value=${ssn}>`],
    ['the label of a field', `<label for="a">SSN</label><input id="a" name="f_1" value="${ssn}">`],
    ['the label around a field', `<label>SSN <input value="${ssn}"></label>`],
    ['the name of an area', `<textarea name="ssn">${ssn}</textarea>`],
    ['the name of metadata', `<meta name="ssn" content="${ssn}">`],
    ['a property', `<span itemprop="ssn">${ssn}</span>`],
    ['a data attribute', `<div data-ssn="${ssn}"></div>`],
    ['an element of no standard', `<ssn>${ssn}</ssn>`],
    ['a label in a comment', `<!-- ssn: ${ssn} -->`],
    ['a label in a title', `<a title="SSN: ${ssn}">x</a>`],
    ['a key of linked data', `<script type="application/ld+json">{"ssn": "${ssn}"}</script>`],
    ['a key in a script', `<script>if (1 < 2) load({"ssn": "${ssn}"})</script>`],
    ['a key in an attribute', `<div data-props="{&quot;a&quot;: 1, &quot;ssn&quot;: &quot;${ssn}&quot;}"></div>`],
    ['a key in an example', `<pre>{"ssn": "${ssn}"}</pre>`],
  ])('%s', async (_, body) => {
    expect(await found(body)).toEqual([`US_SSN ${ssn}`]);
  });

  test('its place in the file', async () => {
    const { seen } = await scanText('a.html', page(`<dl>\n<dt>SSN\n<dd>  ${ssn}\n</dl>`));
    expect(seen.map(({ at, label }) => [at, label])).toEqual([['6:7', 'SSN']]);
  });

  test('a form of address that links have', async () => {
    const phone = written('+1415{823}4471');
    expect(await found(`<a href="mailto:${amanda.email}?subject=x">a</a> <a href="tel:${phone}">b</a>`)).toEqual([
      `EMAIL_ADDRESS ${amanda.email}`,
      `PHONE_NUMBER ${phone}`,
    ]);
  });

  test('an address', async () => {
    expect(await found(`<address>${street}<br>Bonn</address>`)).toEqual([`STREET_ADDRESS ${street}`]);
  });

  test.each([
    ['ids and versions', `<div id="${ssn}" data-id="${ssn}" data-version="${ssn}"></div><p>Build: ${ssn}</p>`],
    ['styles', `<style>.ssn{width:${ssn}px}</style>`],
    ['drawings', `<svg><path d="M${ssn} 1"/><path d="M2"/></svg>`],
    ['other columns', `<table><tr><th>SSN<th>Order id<tr><td>none<td>${ssn}</table>`],
  ])('none of its neighbours: %s', async (_, body) => {
    expect(await found(body)).toEqual([]);
  });
});

describe('records of HTML', () => {
  const people = [amanda, berta];

  test.each([
    [
      'rows',
      `<table><tr><th>First name<th>Last name<th>E-mail</tr>\n${people.map(({ first, last, email }) => `<tr><td>${first}<td>${last}<td>${email}`).join('\n')}</table>`,
    ],
    [
      'items',
      `<ul>${people.map(({ first, last, email }) => `<li>First name: ${first}<br>Last name: ${last}<p>${email}`).join('\n')}</ul>`,
    ],
    [
      'cards',
      people
        .map(
          ({ first, last, email }) =>
            `<div class="card"><span itemprop="givenName">${first}</span><span itemprop="familyName">${last}</span><i>${email}</i></div>`,
        )
        .join('\n'),
    ],
  ])('are %s', async (_, body) => {
    const { seen, subjects } = await scanText('a.html', page(body));
    expect(seen.map(({ text }) => text)).toEqual(people.flatMap(({ first, last, email }) => [first, last, email]));
    expect([new Set(seen.map(({ record }) => record)).size, subjects]).toEqual([2, 2]);
  });

  test('are no rows of a table that speaks of one person', async () => {
    const rows = [
      ['First name', amanda.first],
      ['Last name', amanda.last],
      ['E-mail', amanda.email],
    ].map(([label, value]) => `<tr><td>${label}:</td><td>${value}</td></tr>`);
    const { seen, subjects } = await scanText('a.html', page(`<table>${rows.join('\n')}</table>`));
    expect([seen.length, new Set(seen.map(({ record }) => record)).size, subjects]).toEqual([3, 1, 1]);
  });
});

describe('HTML that is', () => {
  test.each([
    ['cut short', `<table><tr><th>SSN<th>Id<tr><td>${ssn}<td`],
    ['crossed', `<b><i></b></i></u><p>SSN: ${ssn}`],
    ['full of tags', `${'<span></span>'.repeat(200_000)}<p>SSN: ${ssn}`],
    ['full of cells', `<table><tr>${'<td></td>'.repeat(100_000)}</tr></table><p>SSN: ${ssn}`],
    ['full of tables in tables', `${'<table><tr><td>'.repeat(150)}<p>SSN: ${ssn}`],
    ['a template', `{{#each users}}<p>{{name}}</p>{{/each}}<% if a < b %><p>SSN: ${ssn}</p>`],
  ])('%s is read without a gap', async (_, body) => {
    const { seen, gaps } = await scanText('a.html', page(body));
    expect([seen.map(({ text }) => text), gaps]).toEqual([[ssn], []]);
  });
});

test.each([
  ['a.html', '<p>x', true],
  ['a.htm', '<!-- x --><p>x', true],
  ['a.html', 'text', false],
  ['a.html', '<p><?php echo $a->b; ?></p>', false],
  ['a.txt', '<!doctype html><p>x', true],
  ['a.txt', '<html><p>x', true],
  ['a.txt', '<p>x', false],
  ['a.vue', '<html></html>', false],
  ['a.md', '<html></html>', false],
  ['value.xml', '<p>x</p>', true],
  ['value.xml', '<person>x</person>', false],
])('%s with %j is HTML: %s', (path, text, is) => {
  expect(html.is(path, text)).toBe(is);
});

test('any text is gone through, and every field lies inside it', () => {
  expectSoundOutlines(
    html,
    ...[
      '<table>',
      '</table>',
      '<tr>',
      '<td>',
      '<th>',
      '</tr>',
      '<dl>',
      '<dt>',
      '<dd>',
      '<p>',
      '<b>SSN:</b>',
      '<label>a</label>',
    ],
    ...[
      '<input name="b" value="c">',
      '<script type="application/json">',
      '</script>',
      '<style>',
      '</style>',
      '{"d": 1}',
      'text: ',
    ],
    ...[
      '<!-- e -->',
      '<br>',
      '<div class="f">',
      '</div>',
      '<a href="mailto:g">',
      '<textarea name=h>',
      '<svg><path/>',
      '<',
      '"',
      '\n',
    ],
    ...[
      '<td colspan=1e9>',
      '<meta content="i">',
      '<x-y>',
      '<j>',
      '<p itemprop=k>',
      '<!',
      '</',
      '<title>',
      '&lt;',
      '<textarea',
      '</title',
    ],
  );
});
