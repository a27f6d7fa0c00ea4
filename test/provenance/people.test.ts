import { describe, expect, test } from 'vitest';
import { ask } from './ask.js';

describe('names of nobody in particular', () => {
  test.each([
    ['John Doe', 'placeholder'],
    ['JOHN DOE', 'placeholder'],
    ['Doe, Jane', 'placeholder'],
    ['Mr. John Doe', 'placeholder'],
    ['John Q. Public', 'placeholder'],
    ['Doe', 'placeholder'],
    ['Max Mustermann', 'placeholder'],
    ['Lieschen Mueller'.replace('ue', 'ü'), 'placeholder'],
    ['Lieschen Muller', 'placeholder'],
    ['Fulano de Tal', 'placeholder'],
    ['Juan Perez', 'placeholder'],
    ['Иван Иванов', 'placeholder'],
    ['Matti Meikäläinen', 'placeholder'],
    ['山田太郎', 'placeholder'],
    ['山田 太郎', 'placeholder'],
    ['张三', 'placeholder'],
    ['홍길동', 'placeholder'],
    ['Hong Gil-dong', 'placeholder'],
    ['Israel Israeli', 'placeholder'],
    ['Alice', 'placeholder'],
    ['Test User', 'placeholder'],
    ['Foo Bar', 'placeholder'],
    ['firstname', 'placeholder'],
    ['Your Name', 'placeholder'],
    ['Anna Maria Eriksson', 'documented'],
  ])('%s is %s', (name, provenance) => expect(ask('PERSON', name)?.provenance).toBe(provenance));

  test.each([
    ['John', 'Doerr'],
    ['John', 'Donne'],
    ['Emily', 'Doe'],
    ['Alice', 'Walker'],
    ['Maria', 'Mustermeier'],
    ['Testa', 'Usher'],
    ['Jean', 'Dupontel'],
    ['Juan', 'Perezoso'],
    ['山田', '次郎'],
    ['Mr', ''],
  ])('%s %s may be somebody', (given, family) => {
    expect(ask('PERSON', [given, family].join(' ').trim())).toBeUndefined();
  });
});

describe('dates that stand where none is known', () => {
  test.each([
    '1970-01-01',
    '01/01/1970',
    '1/1/1970',
    '1.1.1970',
    '19700101',
    '1970-01-01T00:00:00Z',
    '1 January 1970',
    'Jan 1, 1970',
    '1900-01-01',
    '12/30/1899',
    '0001-01-01',
    '9999-12-31',
    '31.12.9999',
    '31 Dec 9999',
    '1601-01-01',
    '11/11/1111',
  ])('%s', (date) => expect(ask('DATE_OF_BIRTH', date)?.provenance).toBe('placeholder'));

  test.each([
    ['1970-01-', '02'],
    ['1980-01-', '01'],
    ['2000-01-', '01'],
    ['01/02/', '1970'],
    ['1 June ', '1970'],
    ['1911-11-', '11'],
    ['1 Jul ', '1900'],
    ['', '1970'],
    ['', '01/01/70'],
  ])('%s%s may be a birthday', (start, end) => expect(ask('DATE_OF_BIRTH', `${start}${end}`)).toBeUndefined());
});
