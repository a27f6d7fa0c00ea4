import { describe, expect, test } from 'vitest';
import { found } from '../helpers/recognize.js';
import { written } from '../helpers/written.js';

const entity = 'STREET_ADDRESS';

/** The address is what stands between the brackets. */
const finds = (template: string): void => {
  const text = written(template);
  const values = [...text.matchAll(/⟦([^⟧]*)⟧/g)].map(([, value]) => value);
  expect(found(text.replace(/[⟦⟧]/g, ''), { entity })).toEqual(values);
};

describe('an address', () => {
  test.each([
    ['US', 'Ship to: ⟦{742} Willow Terrace, Springfield, IL {62704}⟧'],
    ['US, with a country', 'Office: ⟦{1600} Cypress Ave NW, Washington, DC {20500}, USA⟧.'],
    ['US, over lines', 'Jane\n⟦{12} Elm Street\nApt. 4B\nPortland, OR {97201}⟧\nThank you'],
    ['US, with a suite', 'It is ⟦{350} Poplar Place, Suite {330}, Boston, MA {02111}⟧ since May'],
    ['US, a box', '⟦P.O. Box {1234}, Springfield, IL {62704}⟧'],
    ['US, military', 'Send it to ⟦PSC {3}, Box {8144}\nAPO AE {09021}⟧ please'],
    ['US, a ship', 'Send it to ⟦USS Nowhere\nFPO AP {96601}⟧.'],
    ['US, a unit in lower case', 'to ⟦unit {12} box {13}\ndpo ap {96267}⟧'],
    ['GB', 'She moved to ⟦{221}B Baxter Street, London NW1 6XE, United Kingdom⟧.'],
    ['CA', '⟦{45} King Street West, Toronto, ON M5H 1J8⟧'],
    ['AU', '⟦{12} Collins Street, Melbourne VIC {3000}⟧'],
    ['IN', '⟦{12} MG Road, Bengaluru {560001}⟧'],
    ['IN, the number last', '⟦Anna Salai {15}, Chennai - {600002}⟧'],
    ['DE', 'Er wohnt in der ⟦Lindenstraße {14}, {10969} Berlin⟧.'],
    ['DE, abbreviated', 'Musterfirma, ⟦Hauptstr. {5}, {80331} München, Deutschland⟧'],
    ['AT', '⟦Mariahilfer Straße {88}a/12, {1070} Wien⟧'],
    ['CH', '⟦Bahnhofstrasse {12}, {8001} Zürich⟧'],
    ['FR', 'Elle habite au ⟦{12} rue de la Paix, {75002} Paris, France⟧.'],
    ['FR, with a comma behind the number', 'Il vit ⟦{12}, rue des Lilas, {69003} Lyon⟧.'],
    ['FR, a square', '⟦{12} place des Vosges, {75004} Paris⟧'],
    ['FR, a square, with a comma', '⟦{5}, place de la Mairie\n{31000} Toulouse⟧'],
    ['FR, a road', '⟦{12}, route de Lyon, {38000} Grenoble⟧'],
    ['FR, bis with a comma', 'Son adresse est ⟦{7} bis, avenue de la République, {75011} Paris⟧.'],
    ['US, a box without a comma', 'Write to ⟦P.O. Box {4711} Springfield, IL {62704}⟧.'],
    ['NZ, a box', 'Send it to ⟦PO Box {882} Wellington {6140}⟧'],
    ['FR, bis', '⟦{12} bis avenue Victor Hugo, {69003} Lyon⟧'],
    ['ES', 'Vive en ⟦Calle de Alcalá {45}, 3º B, {28014} Madrid⟧'],
    ['ES, before another', '⟦Calle Mayor, {12}⟧, ⟦Calle Menor {34}⟧'],
    ['ES, abbreviated', '⟦C/ Mayor, {12}, {28013} Madrid, España⟧'],
    ['IT', '⟦Via Roma {15}, {20121} Milano MI, Italia⟧'],
    ['NL', '⟦Keizersgracht {123}, {1015} CJ Amsterdam⟧'],
    ['PL', '⟦ul. Marszałkowska {10}/15, {00}-590 Warszawa, Polska⟧'],
    ['BR', '⟦Rua Augusta, {1500}, São Paulo - SP, {01304}-001⟧'],
    ['PT', '⟦Rua das Flores {12}, {4050}-262 Porto⟧'],
    ['SE', '⟦Storgatan {12}, {114} 55 Stockholm, Sweden⟧'],
    ['NO', '⟦Karl Johans gate {5}, {0154} Oslo⟧'],
    ['DK', '⟦Nørrebrogade {44}, {2200} København N⟧'],
    ['FI', '⟦Mannerheimintie {12} B, {00100} Helsinki⟧'],
    ['HU', '⟦Rákóczi út {42}, {1072} Budapest⟧'],
    ['JP', '住所は⟦東京都港区芝公園{4}-2-8⟧です'],
    ['JP, with blocks', '⟦〒{105}-0011 東京都港区芝公園{4}丁目2番8号⟧'],
    ['CN', '⟦北京市朝阳区建国路{88}号⟧'],
    ['KR', '⟦서울특별시 강남구 테헤란로 {152}⟧'],
  ])('of %s is found whole', (_, template) => finds(template));

  test.each([
    ['lives at', 'Jane lives at ⟦Ibirapita {8057}⟧, they say.'],
    ['his address', 'This is his address: ⟦Golfvangur {78}⟧'],
    ['Anschrift', 'Ihre Anschrift lautet ⟦Große Bleichen {12}⟧'],
    ['a corner', 'Meet me at ⟦the corner of Elm Road {12} and Oak Avenue⟧.'],
    ['two streets', 'Our office is at ⟦Maple and Kossuth u. {15}⟧.'],
    ['a box', 'Her new address is ⟦P.O. Box {104}⟧'],
  ])('is found behind %s', (_, template) => finds(template));

  test.each([
    'see chapter {12}, place the order, 10 times',
    'We took {3} place cards, 2020 Paper',
    '{12} route tables, 100 Hosts',
    'In 2012, Avenue Q won.',
    'points {3}, {4}, rue and {5}',
  ])('is not seen in %s', (template) => finds(template));

  test('has one house number: what stands before it is a part of its own', () => {
    finds('Jane lives at ⟦{3820}⟧ ⟦Rua do Ouro {1634}⟧, Lisboa');
  });

  test.each(['> ', '// ', ' * ', '# '])('is found line by line behind “%s”', (mark) => {
    finds(
      ['Jane Roe', '⟦{12} Elm Road⟧', '⟦Flat 3⟧', 'Leeds', 'United Kingdom ⟦LS1 4AP⟧']
        .map((line) => mark + line)
        .join('\n'),
    );
  });

  test.each([
    ['address', 'Hauptstr. {5}'],
    ['billingAddress', 'Lindenweg {7}, Köln'],
    ['home_address', '{12} Elm'],
    ['straße', 'Am Ring {3}a'],
    ['direccion', 'Gran Vía {12}, 3º'],
    ['endereço', 'R. Direita {9}'],
    ['indirizzo', 'Corso Como {10}'],
    ['ulica', 'Długa {5} m. 3'],
    ['adres', 'Kerkpad {2}'],
    ['住所', '渋谷区道玄坂{2}-10'],
    ['주소', '강남대로 {12}길 5'],
    ['地址', '人民路{12}号'],
  ])('is found under %s', (label, template) => {
    const value = written(template);
    expect(found(value, { entity, label })).toEqual([value]);
  });

  test.each([
    ['a host', 'db1.example.com'],
    ['an IP address', '203.0.113.7'],
    ['an e-mail address', 'jane@example.com'],
    ['a pointer', '0x7ffe4000'],
    ['a path', '/var/run/socket 1'],
    ['a sentence of a manual', 'the first primary IPv6 address found'],
    ['no number', 'Example Street, Springfield'],
    ['a socket', '10.0.0.1:8080'],
  ])('is not seen in %s under such a label', (_, value) => {
    expect(found(value, { entity, label: 'address' })).toEqual([]);
  });

  test.each([
    ['a version', 'Rails 5 and Python 3, Ubuntu 22 LTS'],
    ['a heading', 'Chapter 12 Street Fighting. Step 3 Place the item'],
    ['counted things', 'Order 12 Main Dishes, 3 Court cases, 4 Way Split'],
    ['a test report', 'Suite 200, Test Suite 12 passed, Unit 5 tests'],
    ['a product', 'moved to Google Drive 5 on 2024-05-01'],
    ['an operating system', 'Windows 10 Pro, 64 Bit, Berlin'],
    ['a path of SVG', '<path d="M 293 305 L 293 290 Q 293 280 293 270 L 293 255"/>'],
    ['a preposition', 'exposes them via Remote Write 2. #18062'],
    ['a verb', 'We address this issue with Rails 5'],
    ['a licence header', '// Copyright 2024 The Authors. Licensed under the Apache License, Version 2.0'],
    ['an RFC', 'see RFC 5321 Section 4.5, Table 3 Row 12'],
    ['code', 'if (n > 12) { return Place(3, Street.MAIN) }'],
    ['a date', 'On Monday 12 May 2024 Court was held'],
    ['a year', 'lived in Berlin 1990'],
    [
      'lines of copyright',
      'Copyright:\n 2012 Jane Lane\n 2011 Jane Roe\n 2002-2004 Example Networks\n 2016 Example GmbH, Germany',
    ],
    ['a range of years', 'Copyright 1998-2003 VIA Example, Inc.'],
    ['a year behind a name', 'Copyright Calle Roe, 2017'],
  ])('is not seen in %s', (_, text) => {
    expect(found(text, { entity })).toEqual([]);
  });
});
