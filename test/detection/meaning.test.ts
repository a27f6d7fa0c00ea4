import { describe, expect, test } from 'vitest';
import { createLexicon, type Meaning } from '../../src/detection/lexicon.js';
import type { Recognizer } from '../../src/model/recognizer.js';
import type { Label } from '../../src/model/view.js';
import { recognizer as any } from '../../src/recognizers/passport-number.js';

const { family: _, ...blank }: Recognizer = { ...any, labels: [], context: [] };
const who = (entity: string, ...labels: readonly string[]): Recognizer => ({ ...blank, entity, labels });

const read = () =>
  createLexicon([
    who('CALL', 'phone', 'home phone', '電話'),
    who('NAME', 'name', 'first name', 'customer', '担当', '名'),
    who('CARD', 'card number', 'card'),
    who('DAY', 'birth day', 'birth card'),
    who('WHERE', 'address', 'email address', '電話会社'),
    who('MAIL', 'email'),
    { ...blank, entity: 'VAT', family: 'tax' },
    { ...blank, entity: 'COMPANY', family: 'company' },
  ]);

const unknown: Meaning = { entities: [], kin: [], neutral: false, silent: false, known: false };
const silent: Meaning = { ...unknown, silent: true };
const neutral: Meaning = { ...unknown, neutral: true };
const version: Meaning = { ...neutral, isVersion: true };
const about = (...entities: readonly string[]): Meaning => ({ ...unknown, entities, known: true });
const hidden = (...entities: readonly string[]): Meaning => ({ ...unknown, entities });
const tax: Meaning = { ...unknown, kin: ['VAT'], known: true };

describe('a name of one value', () => {
  test.each<[string, Meaning]>([
    ['phone', about('CALL')],
    ['homePhone', about('CALL')],
    ['phone_customer', about('CALL', 'NAME')],
    ['customer_phone', about('CALL')],
    ['phones', about('CALL')],
    ['zorv_phone', hidden('CALL')],
    ['phone_zorv', neutral],
    ['phone_verified_at', neutral],
    ['phone_number', about('CALL')],
    ['phone_id', neutral],
    ['customer', about('NAME')],
    ['customer_address', about('WHERE')],
    ['emailAddress', about('WHERE')],
    ['email', about('MAIL')],
    ['email_customer', about('MAIL', 'NAME')],
    ['first', silent],
    ['value', silent],
    ['td', silent],
    ['value td', silent],
    ['value zorv', unknown],
    ['zorv', unknown],
    ['', silent],
    ['12', silent],
    ['version', version],
    ['app_version', version],
    ['version_zorv', neutral],
    ['order_number', neutral],
    ['tax_id', tax],
    ['taxNumbers', tax],
    ['電話', about('CALL')],
    ['電話番号', hidden('CALL')],
    ['お客様電話', hidden('CALL')],
    ['御電話会社', hidden('WHERE')],
    ['名', about('NAME')],
    ['部署名', unknown],
    ['phonex', unknown],
    ['電話画面', neutral],
    ['birth', unknown],
    ['day', unknown],
    ['birth day', about('DAY')],
    ['day birth', unknown],
  ])('%s', (name, meaning) => expect(read().meaningOf({ name })).toEqual(meaning));

  test.each([
    ['phone12', true],
    ['phone123', false],
    ['phone1x', false],
    ['1phone', false],
    ['phone Ⓐ', false],
    ['phone 1\n', false],
  ])('may be shown as far as it counts: %s', (name, known) => expect(read().meaningOf({ name }).known).toBe(known));
});

describe('a name of several parts', () => {
  test.each<[string, Meaning]>([
    ['Phone (Card)', about('CALL', 'CARD')],
    ['Phone / Card; Email | Name', about('CALL', 'CARD', 'MAIL', 'NAME')],
    ['Phone, home phone', about('CALL')],
    ['Phone (zorv)', hidden('CALL')],
    ['Phone (value)', about('CALL')],
    ['Tax ID (Phone)', { ...tax, entities: ['CALL'] }],
    ['Tax ID / tax number', tax],
    ['Phone (12)', hidden('CALL')],
    ['(Phone)', about('CALL')],
    ['Order (zorv)', neutral],
    ['Order (phone)', hidden('CALL')],
    ['Version (zorv)', version],
    ['Version (phone)', hidden('CALL')],
    ['zorv (qelt)', unknown],
    ['value (td)', silent],
    ['value (zorv)', unknown],
    ['(zorv)', unknown],
  ])('%s', (name, meaning) => expect(read().meaningOf({ name })).toEqual(meaning));
});

describe('a name within another', () => {
  test.each<[string, string, Meaning]>([
    ['phone', 'value', about('CALL')],
    ['name', 'first', about('NAME')],
    ['card', 'number', about('CARD')],
    ['birth', 'day', hidden('DAY')],
    ['day', 'birth', about('DAY')],
    ['customer', 'phone', about('CALL')],
    ['zorv', 'phone', hidden('CALL')],
    ['zorv', 'size', neutral],
    ['phone', 'size', neutral],
    ['phone', 'zorv', neutral],
    ['zorv', 'qelt', unknown],
    ['phone', 'td', about('CALL')],
    ['value', 'td', silent],
    ['tax', 'id', { ...tax, known: false }],
    ['zorv', 'value', unknown],
  ])('%s.%s', (under, name, meaning) => expect(read().meaningOf({ name, under })).toEqual(meaning));

  test('means the same when it is asked for again', () => {
    const lexicon = read();
    for (const _ of [1, 2]) {
      expect(lexicon.meaningOf({ name: 'value', under: 'phone' })).toEqual(about('CALL'));
      expect(lexicon.meaningOf({ name: 'value', under: 'card' })).toEqual(about('CARD'));
      expect(lexicon.meaningOf({ name: 'value' })).toEqual(silent);
    }
  });
});

test('what values tell goes before the name', () => {
  const label = { name: 'zorv', under: 'phone', means: 'first name' };
  expect(read().meaningOf(label)).toEqual({ ...about('NAME'), isVoted: true });
});

describe('of a label is shown', () => {
  test.each<[Label, string | undefined]>([
    [{ name: 'homePhone' }, 'homePhone'],
    [{ name: 'zorv_phone' }, undefined],
    [{ name: 'zorv' }, undefined],
    [{ name: 'customer_value' }, 'customer_value'],
    [{ name: 'user' }, 'user'],
    [{ name: 'user zorv' }, undefined],
    [{ name: 'user1' }, undefined],
    [{ name: '' }, undefined],
    [{ name: '', means: 'first name' }, 'first name'],
    [{ name: 'value', under: 'phone' }, 'phone'],
    [{ name: 'value', under: 'zorv phone' }, 'value'],
    [{ name: 'number', under: 'card' }, 'card'],
    [{ name: 'day', under: 'birth' }, undefined],
    [{ name: 'phone', under: 'home' }, 'phone'],
    [{ name: 'birth', under: 'day' }, 'day.birth'],
    [{ name: 'birth', under: 'card' }, 'card.birth'],
    [{ name: 'zorv', under: 'phone' }, undefined],
    [{ name: 'phone', under: 'zorv' }, 'phone'],
  ])('%j: %s', (label, shown) => expect(read().shown(label)).toBe(shown));
});

test('the word name reveals nothing, where nobody claims it', () => {
  const { shown } = createLexicon([who('CALL', 'phone')]);
  expect([shown({ name: 'user_name' }), shown({ name: 'zorv_name' })]).toEqual(['user_name', undefined]);
});

test('a label announces the entities that it names, and those of its sort', () => {
  const announces = (name: string, ...entities: readonly string[]) => read().announces({ name }, new Set(entities));
  expect(announces('phone', 'CARD', 'CALL')).toBe(true);
  expect(announces('phone', 'CARD')).toBe(false);
  expect(announces('tax id', 'VAT')).toBe(true);
  expect(announces('tax id', 'COMPANY')).toBe(false);
  expect(announces('zorv', 'CALL')).toBe(false);
});
