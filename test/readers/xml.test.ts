import { describe, expect, test } from 'vitest';
import { xml } from '../../src/readers/markup/xml.js';
import { amanda, berta } from '../helpers/invented.js';
import { expectSoundOutlines } from '../helpers/outlines.js';
import { scanText } from '../helpers/planted.js';

const ssn = ['4255', '79745'].join('');
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Entity and text of everything in a file. */
async function found(text: string, path = 'people.xml'): Promise<string[]> {
  const { seen } = await scanText(path, text);
  return seen.map(({ entity, text }) => `${entity} ${text}`);
}

describe('a value in XML stands under', () => {
  test.each([
    ['its element', `<people><ssn>${ssn}</ssn></people>`],
    ['its element, on a line of its own', `<people>\r\n  <ssn>\r\n    ${ssn}\r\n  </ssn>\r\n</people>`],
    ['an element with a namespace', `<a:people xmlns:a="urn:a"><a:ssn>${ssn}</a:ssn></a:people>`],
    ['an element with attributes', `<people><ssn verified="true">${ssn}</ssn></people>`],
    ['its attribute', `<person id="7" ssn="${ssn}"/>`],
    ['its attribute in single quotes', `<person ssn='${ssn}'/>`],
    ['the name of a field', `<row><field name="ssn">${ssn}</field></row>`],
    ['the name of a string', `<resources><string name="ssn">${ssn}</string></resources>`],
    ['the name of a property', `<bean><property name="ssn" value="${ssn}"/></bean>`],
    ['the name of a property behind its value', `<bean><property value="${ssn}" name="ssn"/></bean>`],
    ['the name of anything with a value', `<beans><constructor-arg name="ssn" value="${ssn}"/></beans>`],
    ['the key of an entry', `<properties><entry key="ssn">${ssn}</entry></properties>`],
    ['the key of a setting', `<appSettings><add key="ssn" value="${ssn}"/></appSettings>`],
    ['the name of data', `<root><data name="ssn"><value>${ssn}</value></data></root>`],
    [
      'the friendly name of an attribute',
      `<s><Attribute Name="urn:oid:1" FriendlyName="ssn"><AttributeValue>${ssn}</AttributeValue></Attribute></s>`,
    ],
    ['the name beside it', `<member><name>ssn</name><value><string>${ssn}</string></value></member>`],
    [
      'the element around its type',
      `<md><ssn><gco:CharacterString xmlns:gco="urn:g">${ssn}</gco:CharacterString></ssn></md>`,
    ],
    ['the element around many', `<p><ssn><string>x</string><string>${ssn}</string></ssn></p>`],
    ['its element, in CDATA', `<people><ssn><![CDATA[${ssn}]]></ssn></people>`],
    ['its element behind a comment', `<people><ssn><!-- old -->${ssn}</ssn></people>`],
    ['its element in a document cut short', `<people><person><ssn>${ssn}</ssn><na`],
    ['its element among crossed tags', `<people><a><b></a></c><ssn>${ssn}</ssn></people>`],
    ['a label in a comment', `<people><!-- ssn: ${ssn} --></people>`],
    ['a label in mixed text', `<p>Call <b>us</b>, ssn: ${ssn} <i>soon</i></p>`],
  ])('%s', async (_, text) => {
    expect(await found(declaration + text)).toEqual([`US_SSN ${ssn}`]);
  });

  test('the key before it in a property list', async () => {
    const value = `<dict><key>build</key><string>${ssn}</string><key>ssn</key><string>${ssn}</string></dict>`;
    const { seen } = await scanText('a.plist', `${declaration}<plist version="1.0">\n${value}\n</plist>`);
    expect(seen.map(({ label, at }) => [label, at])).toEqual([['ssn', `3:${value.lastIndexOf(ssn) + 1}`]]);
  });

  test('no label of its neighbours', async () => {
    const rest = `<id>${ssn}</id><build version="${ssn}"/><field name="checksum">${ssn}</field>`;
    expect(await found(`<people><person><ssn>none</ssn>${rest}</person></people>`)).toEqual([]);
  });
});

describe('records of XML', () => {
  const person = (id: number, { first, last, email }: typeof amanda, more = ''): string =>
    `<person id="${id}"><name><first>${first}</first><last>${last}</last></name><email>${email}</email>${more}</person>\n`;

  test('are elements of one name beside each other', async () => {
    const { seen, subjects } = await scanText('a.xml', `<people>\n${person(1, amanda)}${person(2, berta)}</people>`);
    expect(seen.map(({ at, text }) => [at.split(':')[0], text])).toEqual([
      ['2', amanda.first],
      ['2', amanda.last],
      ['2', amanda.email],
      ['3', berta.first],
      ['3', berta.last],
      ['3', berta.email],
    ]);
    expect(new Set(seen.slice(0, 3).map(({ record }) => record)).size).toBe(1);
    expect(new Set(seen.map(({ record }) => record)).size).toBe(2);
    expect(subjects).toBe(2);
  });

  test('are no parts of a person', async () => {
    const parts = `<emails><email>${amanda.email}</email><email type="work">${berta.email}</email></emails>`;
    const { subjects } = await scanText('a.xml', `<people>\n${person(1, amanda, parts)}</people>`);
    expect(subjects).toBe(1);
  });

  test('are found between others, and in attributes', async () => {
    const row = (email: string): string => `<user email="${email}"/><log/>`;
    const { seen, subjects } = await scanText('a.xml', `<users>${row(amanda.email)}${row(berta.email)}</users>`);
    expect([seen.length, subjects]).toEqual([2, 2]);
  });
});

describe('documents in XML', () => {
  test.each([
    ['JSON in CDATA', `<![CDATA[{"ssn": "${ssn}"}]]>`],
    ['JSON with its quotes escaped', `{&quot;ssn&quot;: &quot;${ssn}&quot;}`],
    ['XML in CDATA', `<![CDATA[<person><ssn>${ssn}</ssn></person>]]>`],
    ['XML with its brackets escaped', `&lt;person&gt;&lt;ssn&gt;${ssn}&lt;/ssn&gt;&lt;/person&gt;`],
    ['HTML in CDATA', `<![CDATA[<p><b>SSN:</b> ${ssn}</p>]]>`],
    ['an HL7 message', `MSH|^~\\&amp;|A|B|C|D|2020||ADT^A01|1|P|2.5&#13;PID|1||||||||||||||||||${ssn}`],
  ])('are read as such: %s', async (_, value) => {
    expect(await found(`${declaration}<event><payload>${value}</payload></event>`)).toEqual([`US_SSN ${ssn}`]);
  });
});

describe('XML that is', () => {
  test.each([
    [
      'made of entities without end',
      `<!DOCTYPE a [<!ENTITY b "&c;&c;"><!ENTITY c "&b;&b;">]><a><b>&b;</b><ssn>${ssn}</ssn></a>`,
    ],
    ['one document after the other', `<a><b>1</b></a>\n<a><ssn>${ssn}</ssn></a>`],
    ['full of end tags for nothing', `<a>${'</b>'.repeat(5000)}<ssn>${ssn}</ssn></a>`],
  ])('%s costs nothing', async (_, text) => {
    const { seen, gaps } = await scanText('a.xml', declaration + text);
    expect([seen.map(({ label }) => label), gaps]).toEqual([['ssn'], []]);
  });

  test('nested without end is read as text from there on, and says so', async () => {
    const { seen, gaps } = await scanText('a.xml', `${'<a>'.repeat(100_000)}</a>\nssn: ${ssn}\n`);
    expect([seen.map(({ label }) => label), gaps]).toEqual([['ssn'], ['unstructured']]);
  });

  test('a drawing has values in its texts alone', async () => {
    const text = `<text x="1">SSN: ${ssn}</text><path ssn="${ssn}"/>`;
    const { seen } = await scanText('a.svg', `<svg xmlns="http://www.w3.org/2000/svg">\n${text}</svg>`);
    expect(seen.map(({ at }) => at)).toContain(`2:${text.indexOf(ssn) + 1}`);
  });

  test('a report of tests has its output as prose', async () => {
    const output = `${'starting the server\n'.repeat(10)}user ssn: ${ssn}\nid ${ssn.slice(1)}\n`;
    const { seen } = await scanText(
      'TEST-a.xml',
      `<testsuite><system-out><![CDATA[${output}]]></system-out></testsuite>`,
    );
    expect(seen.map(({ label }) => label)).toEqual(['user ssn']);
  });
});

test.each([
  ['a.xml', '<a></a>', true],
  ['a.xml', 'no markup', false],
  ['a.xml', '<% if a %><a></a>', false],
  ['a.plist', '<plist/>', true],
  ['a.txt', '<?xml version="1.0"?><a/>', true],
  ['a.txt', '<a xmlns="urn:a"/>', true],
  ['a.txt', '<a></a>', false],
  ['a.md', '<?xml version="1.0"?><a/>', false],
  ['a.php', '<?php echo 1; ?><a/>', false],
  ['a.ts', '<?xml version="1.0"?><a/>', false],
  ['value.xml', `<${amanda.email}>`, false],
])('%s with %j is XML: %s', (path, text, is) => {
  expect(xml.is(path, text)).toBe(is);
});

test('any text is gone through, and every field lies inside it', () => {
  expectSoundOutlines(
    xml,
    ...['<a>', '</a>', '<b c="d" ', 'name="e"', '/>', '>', '<field name="f">', '</field>', '<dict>', '<key>', '</key>'],
    ...[
      '<string>',
      '</string>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<?pi ?>',
      '<!DOCTYPE g>',
      'text',
      ' ',
      '\r\n',
      '<',
      '&amp;',
    ],
    ...['{"h": "i"}', '"', "'", '<svg>', '</svg>', 'value="j"', '<k/>', '\uFEFF'],
  );
});
