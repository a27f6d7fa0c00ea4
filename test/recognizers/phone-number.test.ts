import { describe, expect, test } from 'vitest';
import { createDetector } from '../../src/detection/detect.js';
import { readText } from '../../src/readers/text.js';
import { phoneNumberIn } from '../../src/recognizers/phone-number.js';
import { generators } from '../helpers/generators.js';
import { containers, found, provenanceOf, surroundings } from '../helpers/recognize.js';

const entity = 'PHONE_NUMBER';
const { usPhone, digits } = generators(15);
const us = usPhone();
const [area, exchange, line] = [us.slice(0, 3), us.slice(3, 6), us.slice(6)];
const international = `+1 ${area} ${exchange} ${line}`;
const berlin = `30 23${digits(6)}`;
const paris = `6 12 ${digits(2)} ${digits(2)} ${digits(2)}`;

describe('a telephone number', () => {
  test.each(surroundings)('is found in %s', (_, around) => {
    expect(found(around(international), { entity })).toEqual([international]);
  });

  test.each([
    ['E.164', `+1${us}`],
    ['a country code and dashes', `+1-${area}-${exchange}-${line}`],
    ['a country code and parentheses', `+1 (${area}) ${exchange}-${line}`],
    ['a country code and dots', `+1.${area}.${exchange}.${line}`],
    ['the area code in parentheses', `(${area}) ${exchange}-${line}`],
    ['nothing behind the parentheses', `(${area})${exchange}-${line}`],
    ['dashes', `${area}-${exchange}-${line}`],
    ['Germany', `+49 ${berlin}`],
    ['Germany, the zero in parentheses', `+49 (0)${berlin}`],
    ['France', `+33 ${paris}`],
    ['Great Britain', `+44 20 79${digits(2)} ${digits(4)}`],
    ['Japan', `+81 90-${digits(4).replace(/^0/, '1')}-${digits(4)}`],
    ['China', `+86 138 ${digits(4)} ${digits(4)}`],
    ['India', `+91 98${digits(3)} ${digits(5)}`],
  ])('is found with %s', (_, written) => {
    expect(found(`They sent us ${written}, which we passed on.`, { entity })).toEqual([written]);
  });

  test.each([
    ['spaces', `${area} ${exchange} ${line}`],
    ['dots', `${area}.${exchange}.${line}`],
    ['digits alone', us],
    ['Germany', `0${berlin}`],
    ['Germany with a slash', `030/23${digits(6)}`],
    ['France', `0${paris}`],
    ['the prefix 00', `0049 ${berlin}`],
    ['China', `138${digits(8)}`],
    ['Japan', `090-1${digits(3)}-${digits(4)}`],
  ])('is found with %s only where something says what it is', (_, written) => {
    expect(found(`They sent us ${written}, which we passed on.`, { entity })).toEqual([]);
    expect(found(`Call her on ${written}, she waits.`, { entity })).toEqual([written]);
    expect(found(written, { entity, label: 'mobilePhone' })).toEqual([written]);
    expect(found(`{"phone_number": "${written}"}`, { entity })).toEqual([written]);
  });

  test.each([
    ['a label of two letters', `Ph: ${area}.${exchange}.${line}`],
    ['an abbreviation', `Ph. ${area}.${exchange}.${line}`],
    ['another', `Mob. ${us}`],
    ['a plural label', `{"phoneNumbers": ["${us}"]}`],
    ['a plural label of two words', `mobileNumbers=${us}`],
    ['call', `call ${us}`],
    ['words between', `Please call us at ${us} today`],
    ['Mobile', `Mobile 0${berlin}`],
    ['Handy', `Handy 0${berlin}`],
    ['her mobile number', `Her mobile number is ${us}`],
    ['a desk', `Desk: ${area}.${exchange}.${line}`],
    ['registered', `no message on my registered 0${berlin}`],
    ['answering at', `They're not answering at 0${berlin}`],
    ['nothing, and a line name follows', `0${berlin} office`],
    ['nothing, and a line name follows in parentheses', `${area} ${exchange} ${line} (mobile)`],
    ['the form of domain registries', `Registrant: +49.${berlin.replace(' ', '')}`],
  ])('is found behind %s', (_, text) => {
    expect(found(text, { entity })).toHaveLength(1);
  });

  test.each([
    ['seven digits in two groups', () => `${digits(3).replace(/^[01]/, '4')} ${digits(4)}`],
    ['pairs', () => `${digits(2)}-${digits(2)}-${digits(2)}-${digits(2)}`.replace(/^0/, '4')],
    ['a country code, and a number nobody has yet', () => `+41 (0)96 4${digits(2)} ${digits(2)} ${digits(2)}`],
  ])('is believed to be one under a label or behind a word with %s', (_, make) => {
    const written = make();
    expect(found(`phone: ${written}`, { entity })).toEqual([written]);
    expect(found(`Can someone call me on ${written}? Thank you.`, { entity })).toEqual([written]);
  });

  test.each(['phone_de', 'tel_uk', 'mobile-us', 'phoneIntl', 'uk_phone'])('is found under %s', (label) => {
    expect(found(`${label}: 0${berlin}`, { entity })).toEqual([`0${berlin}`]);
  });

  test('is found without a word beside it where the country is known', () => {
    const german = createDetector([phoneNumberIn('DE')], () => undefined);
    const british = createDetector([phoneNumberIn('PL')], () => undefined);
    const view = readText('', `They sent us 0${berlin}, which we passed on.`);
    expect(german(view, '', 0.5)).toHaveLength(1);
    expect(british(view, '', 0.5)).toEqual([]);
  });

  test('is found twice on one line', () => {
    const other = usPhone().replace(/(...)(...)/, '$1-$2-');
    expect(found(`${area}-${exchange}-${line}, ${other}`, { entity })).toEqual([`${area}-${exchange}-${line}`, other]);
    expect(found(`Tel. ${area} ${exchange} ${line} / ${other}`, { entity })).toEqual([
      `${area} ${exchange} ${line}`,
      other,
    ]);
  });

  test.each(['x4587', ' x4587', ' ext. 12', ', ext 12', ' extension 12'])('goes with its extension%s', (extension) => {
    const whole = `+1 ${area}-${exchange}-${line}${extension}`;
    expect(found(`They sent us ${whole}, which we passed on.`, { entity })).toEqual([whole]);
    expect(found(`Desk: (${area})${exchange}-${line}${extension}`, { entity })).toHaveLength(1);
  });

  test.each(containers)('is not seen inside %s', (_, around) => {
    expect(found(`see ${around(`${area}-${exchange}-${line}`)} there`, { entity })).toEqual([]);
  });

  // Under a label, more digits than a national number has may be another country's.
  test.each(containers.filter(([name]) => !/number|decimal|version/.test(name)))(
    'is not seen inside %s under a label either',
    (_, around) => expect(found(around(us), { entity, label: 'phone' })).toEqual([]),
  );

  test.each([
    ['an area code that starts with 1', `(1${area?.slice(1)}) ${exchange}-${line}`],
    ['a country that does not exist', `+999 ${us}`],
    ['too few digits', '+49 30 12'],
    ['too many digits', `+1${us}${digits(6)}`],
  ])('is not found with %s', (_, written) => {
    expect(found(written, { entity })).toEqual([]);
  });

  test.each([
    ['an ISBN', 'isbn: 0-9751108-6-1'],
    ['a call with an ISBN', 'tel(978-0-306-40615-7)'],
    ['SVG path data', '<path d="M212.4 98.6c4-1.3 7.5-4.8 12.7-10.2l415.2-232.6 317-80z"/>'],
    ['a date and time', '2024-05-01 10:20:30 INFO call handled'],
    ['a German date', 'Bitte nicht vor dem 23.07.2024 anrufen, Telefon folgt'],
    ['a Go pseudo-version', 'golang.org/x/net v0.0.0-20210405180319-a5a99cb37ef4'],
    ['a reflog line', '9f1b6c2e Somebody <a@example.com> 1617654321 +0200\tcommit: call'],
    ['seven digits beside a word', `call ${4_155_552} took long, see cell ${6_033_391}`],
    ['a row of numbers', 'call 0 0 0 0 0 0 0 0 4000 5000 6000 0 0 0 0 0 0 0 0'],
    ['seconds since 1970', `{"calledAt": ${1_617_654_321}}`],
    ['an addition', 'a+12125550100'],
    ['years beside the name of a company', '/* Copyright (C) 2016-2020 Endless Mobile, Inc */'],
    ['years with spaces beside a telephone', 'phone, 1999 - 2004'],
    ['a number of a program with a call', `R.call(P); L.uid+=${us}`],
    ['a decimal beside a cell', '353207.547 # max cell rate, phone'],
    ['a decimal with a sign', "phone = Decimal('+35236450.6')"],
    ['seconds beside a browser', 'Opera Mobile 1617654321'],
    ['seconds beside a telephone', 'the phone rang 1617654321'],
    ['a number some words behind a call', `the call took longer, ${us}`],
    ['a number behind a recall', `recall ${us}`],
  ])('is not seen in %s', (_, text) => {
    expect(found(text, { entity })).toEqual([]);
  });

  test.each([
    ['reserved', '(202) 555-0123'],
    ['reserved', '+44 20 7946 0958'],
    ['plausible', international],
  ])('is %s: %#', (provenance, written) => {
    expect(provenanceOf(written, { entity })).toBe(provenance);
  });
});
