import { describe, expect, test } from 'vitest';
import { fold, toWords } from '../../src/detection/words.js';

describe('toWords', () => {
  test.each([
    ['custTelNo', 'cust tel no'],
    ['cust_tel_no', 'cust tel no'],
    ['CUST_TEL_NO', 'cust tel no'],
    ['Cust. Tel. No', 'cust tel no'],
    ['cust-tel-no', 'cust tel no'],
    ['userSSN', 'user ssn'],
    ['SSNNumber', 'ssn number'],
    ['parseHTTPResponse', 'parse http response'],
    ['customerSSNs', 'customer ssns'],
    ['IDsOfUsers', 'ids of users'],
    ['numéroSSNs', 'numero ssns'],
    ['SSNset', 'ss nset'],
    ['phone2', 'phone'],
    ['address1Line', 'address line'],
    ['  e-mail:  ', 'e mail'],
    ['user.contact[email]', 'user contact email'],
    ['prénom', 'prenom'],
    ['PRÉNOM', 'prenom'],
    ['pre\u0301nom', 'prenom'],
    ['Straße', 'strasse'],
    ['GROẞ', 'gross'],
    ['Doğum Tarihi', 'dogum tarihi'],
    ['İsim', 'isim'],
    ['año', 'ano'],
    ['姓名', '姓名'],
    ['メール', 'メール'],
    ['メールアドレス', 'メールアドレス'],
    ['이메일', '이메일'],
    ['имя', 'имя'],
    ['й', 'й'],
    ['prénomClient', 'prenom client'],
    ['année2Naissance', 'annee naissance'],
    ['ÉTATCivil', 'etat civil'],
    ['  né -- le: ', 'ne le'],
    ['我的SSN', '我的 ssn'],
    ['SSN番号', 'ssn 番号'],
    ['Tiếng Việt', 'tieng viet'],
    ['12-34', ''],
    ['', ''],
  ])('reads %j as %j', (text, words) => {
    expect(toWords(text)).toBe(words);
  });

  test('gives the same words again for words', () => {
    for (const text of ['custTelNo', 'Straße', '生年月日', 'date-of-birth', 'ÉCOLE']) {
      expect(toWords(toWords(text))).toBe(toWords(text));
    }
  });
});

describe('fold', () => {
  test.each([
    ['NACIO', 'nacio'],
    ['NACIÓ', 'nacio'],
    ['Tiếng', 'tieng'],
    ['Łódź', 'łodz'],
    ['가', '가'],
    ['が', 'が'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});
