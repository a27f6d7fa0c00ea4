import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { phrases, writtenField } from '../detection/define.js';
import { lazily } from '../model/lazily.js';
import type { Candidate, Recognizer } from '../model/recognizer.js';

/** Tried in turn for numbers without a country code: among them the national plans of most of the world's repositories. */
const regions = phrases(`
  US, GB, DE, FR, ES, IT, NL, PL, SE, CH, AT, BE, BR, MX, IN, JP, CN, KR, AU, TR, ZA, RU, PT, IE, DK, NO, FI, CZ, GR, AR
  NG, PH, ID
`);
/** What is known of them is loaded when the first number is looked at. */
const regionsOfPlans = lazily(() => regions.filter((region) => isSupportedCountry(region)));
const northAmerican: readonly CountryCode[] = ['US', 'CA'];
const groupedAsNorthAmerican = ['parenthesised', 'hyphenated', 'dotted', 'spaced'];
/** Eight digits without a leading 0 are a number to dial only where there is no trunk prefix (ITU-T E.164 supplement 2). */
const eightDigits: readonly CountryCode[] = ['DK', 'NO'];

/** `phone_de`, `tel_uk`: columns where numbers of several countries stand side by side. `phone_id` is no Indonesian one. */
const byCountry = ['phone', 'tel', 'mobile', 'telephone'].flatMap((word) =>
  [...regions.filter((region) => region !== 'ID'), 'UK', 'USA', 'INTL'].map(
    (region) => `${word} ${region.toLowerCase()}`,
  ),
);

export const recognizer: Recognizer = {
  entity: 'PHONE_NUMBER',
  title: 'telephone number',
  severity: 'medium',
  shapes: [
    { kind: 'phone', form: 'international', score: 0.8 },
    { kind: 'phone', form: 'parenthesised', score: 0.75 },
    { kind: 'phone', form: 'hyphenated', score: 0.65 },
    { kind: 'phone', form: 'dotted', score: 0.4 },
    { kind: 'phone', form: 'spaced', score: 0.3 },
    { kind: 'phone', form: 'national', score: 0.1 },
    { kind: 'phone', form: 'solid', score: 0.05 },
    { kind: 'phone', form: 'seconds', score: 0.05 },
    { kind: 'phone', form: 'announced', score: 0.65 },
    // Under `mobile` and `cell` stand decimals and days, too.
    writtenField(
      /^(?!(?:0|[1-9]\d?)\.\d+$|[1-9]\d*\.\d{1,3}$|(?:19|20)\d\d([-./])(?:0\d|1[0-2])\1[0-3]\d$)[+(\d][\d ()./\u00a0\u2010-\u2013-]{4,24}\d(?:,? ?(?:x|ext\.?|extension) ?\d{1,6})?$/i,
      0.85,
    ),
  ],
  check: { name: 'national numbering plan', passes: isDiallable },
  context: phrases(`
    phone, telephone, tel, cellphone, fax, sms, whatsapp, telefon, telefono, telefone, telefoon
  `),
  labels: [
    ...new Set([
      ...phrases(`
        phone, phone number, phonenumber, phone no, telephone, telephone number, tel, tel no, tel nr, mobile
        mobile number, mobile phone, mob, cell, cell phone, cellphone, ph no, ph number, msisdn, fax, fax number, whatsapp
        contact number, desk, desk phone, office phone, work phone, home phone, landline, direct line, hotline
        phone home, phone work, phone mobile, telefon, telefonnummer, rufnummer, handynummer, handy, mobilnummer
        telephone portable, numero de telephone, telefono, numero de telefono, movil, celular, telefone, cellulare
        numero di telefono, telefoonnummer, mobiel, numer telefonu, telefonnr, cep telefonu, 電話番号, 電話, 携帯, 电话, 手机, 手机号
        전화번호, 휴대폰
        telno, phoneno, phonenum, mobileno, mobilephone, mobilenumber, telnumber, cell no, cell number, cellnumber
        homephone, workphone, faxno, fax no, daytime phone, evening phone, contact no, contact phone, contact tel
        cust tel, cust phone, ph no, ph num, mob no, phone cell, telephone home, telephone work, whatsapp number
        extension number
        telefon nr, tel nummer, telnr, telnummer, fon, festnetz, festnetznummer, mobil, mobil nr, mobiltelefon
        mobilfunk, mobilfunknummer, mobiltel, mobilnr, handynr, handy nr, faxnummer, telefax, faxnr, ruf nr, durchwahl
        telefon privat, telefon geschaftlich, telefon geschaeftlich, telefon dienstlich, telprivat, kundentelefon
        tel priv, tel gesch
        numero telephone, numero tel, num tel, numtel, no tel, n telephone, n tel, tel portable, tel fixe, tel mobile
        telephone fixe, telephone mobile, telephone domicile, telephone bureau, numero portable, numero de portable
        numero mobile, tel domicile, tel bureau, tel client, numero de fax, telecopie, telecopieur, gsm, telfixe
        telportable
        numero telefono, numerotelefono, num telefono, nro telefono, nro tel, no telefono, telefono movil
        telefonomovil, telefono fijo, telefonofijo, telefono celular, telefono casa, telefono trabajo
        telefono contacto, telefono de contacto, tel movil, tel fijo, numero movil, numero de movil, numero celular
        numero de celular, nro celular, num celular, telf, tlf, tfno, tfno movil, tlfno, telefono cliente
        tel contacto
        numero de telefone, numero telefone, num telefone, nr telefone, telefone celular, telefone fixo
        telefone residencial, telefone comercial, telefone contato, telefone de contato, telemovel, nr telemovel
        numero telemovel, tel celular, fone, fone celular, fone residencial, fone comercial, tel contato, ddd telefone
        telefonecliente, nr celular, telefone contacto, fax numero
        n telefono, nr telefono, numero cellulare, numero di cellulare, cell numero, telefono cellulare
        telefono fisso, telefono ufficio, telefono abitazione, recapito telefonico, recapiti telefonici, tel ufficio
        tel casa, tel abitazione, utenza telefonica
        telefoon, telefoon nr, telefoonnr, mobiel nummer, mobielnummer, mobiele nummer, mobiele telefoon
        telefoon mobiel, telefoon thuis, telefoon werk, telefoon prive, gsm nummer, gsmnummer, vaste telefoon
        vast nummer, telefoonnummer klant, tel mobiel, tel prive
        telefon komorkowy, telefon stacjonarny, telefon kontaktowy, telefon domowy, telefon słuzbowy, telefon sluzbowy
        nr telefonu, nr tel, nrtel, numer tel, numertelefonu, nrtelefonu, nr komorkowy, numer komorkowy, numer komorki
        tel kom, tel komorkowy, nr kom, nr faksu, faks, telefon klienta
        telefon hem, telefon arbete, telefon mobil, mobiltelefonnummer, hemtelefon, arbetstelefon, tfn, tfnr, tfn nr
        telefonnr kund, direktnummer
        telefon no, telefonno, telefon numarası, telefon numarasi, telefonu, cep, cep no, cep tel, cep telefon
        cep telefonu no, cep numarası, cep numarasi, ceptel, ceptelefonu, gsm no, gsm numarası, gsm numarasi
        ev telefonu, is telefonu, sabit telefon, faks no, faks numarası, faks numarasi, mobil telefon
        musteri telefonu, irtibat no, irtibat telefonu, iletisim numarası, iletisim numarasi
        телефон, номер телефона, мобильный, мобильный телефон, домашний телефон, рабочий телефон, контактный телефон, тел
        でんわ, tel 番号, 携帯電話, 携帯番号, 携帯電話番号, 固定電話, 自宅電話, 自宅電話番号, 勤務先電話, 勤務先電話番号, 連絡先電話番号, 連絡先電話, スマホ番号, ファックス, ファックス番号
        fax 番号, お電話番号
        電話號碼, 电话号码, 联系电话, 聯絡電話, 聯繫電話, 手机号码, 手機, 手機號碼, 手機號, 移动电话, 行動電話, 固定电话, 固话, 座机, 座机号, 家庭电话, 办公电话, 公司电话, 住宅电话, 联系方式
        聯絡方式, 传真, 傳真, 传真号码
        전화, 휴대전화, 휴대전화번호, 휴대폰번호, 휴대폰 번호, 핸드폰, 핸드폰번호, 핸드폰 번호, 휴대전화 번호, 전화 번호, 집전화, 집 전화, 자택전화, 직장전화, 연락처, 연락 전화, 비상연락처
        팩스, 팩스번호, 모바일
        telefon nummer, handy nummer, mobil nummer, telefoon nummer, festnetz nummer, mobilfunk nummer
        mobiltelefon nummer, direkt nummer
      `),
      ...byCountry,
    ]),
  ],
  mask: { keepLast: 2 },
  laws: ['GDPR', 'HIPAA', 'CCPA'],
  help: {
    what: 'A telephone number that a national numbering plan can dial.',
    why: 'It reaches a person directly, is a second factor for their accounts, and is reused across services for years.',
    instead: 'Use a number set aside for fiction, such as +1 202-555-0123 or +44 20 7946 0958.',
    example: '+1 202-555-0123',
    sources: ['ITU-T E.164', 'libphonenumber metadata', 'NANPA 555-0100 to 555-0199', 'Ofcom numbers for drama use'],
  },
};

/**
 * The recognizer for texts of one country: numbers in its national form count wherever they stand, and under a label
 * those that are too short for elsewhere.
 */
export const phoneNumberIn = (region: CountryCode): Recognizer => ({
  ...recognizer,
  shapes: recognizer.shapes.map((shape) =>
    shape.kind === 'phone' && /^(?:national|dotted|spaced)$/.test(shape.form) ? { ...shape, score: 0.5 } : shape,
  ),
  check: {
    name: `numbering plan of ${region}`,
    passes: (candidate) => isValid(candidate.text, region) || (candidate.form !== 'national' && isDiallable(candidate)),
  },
});

function isDiallable({ kind, form, text }: Candidate): boolean {
  // Nothing says that this is one; by its shape it has been seen before.
  if (form === 'all there is') return false;
  if (form === 'international') return isValid(text);
  // Written with the international prefix of most of the world (ITU-T E.164 §7.3): 00.
  if (/^\(?00/.test(text) && isValid(text.replace(/^\(?00/, '+'))) return true;
  if ((kind === 'field' || form === 'announced') && (isGrouped(text) || isPossible(text))) return true;
  return plansFor(form, text).some((region) => isValid(text, region));
}

const isValid = (text: string, region?: CountryCode): boolean =>
  parsePhoneNumberFromString(text, region)?.isValid() === true;

/** With its country code, as long as the numbers of that country are. */
const isPossible = (text: string): boolean =>
  text.startsWith('+') && parsePhoneNumberFromString(text)?.isPossible() === true;

/**
 * Groups as people dial them. Where a label or a word says telephone that is enough: the plans of 240 countries change
 * faster than any copy of them, and invented numbers reach nobody but look the same.
 */
function isGrouped(text: string): boolean {
  const groups = text.replace(/[\s,]*(?:x|ext\.?|extension)\s?\d+$/i, '').match(/\d+/g) ?? [];
  const digits = groups.join('').length;
  const single = groups.filter((group) => group.length === 1).length;
  return digits >= 7 && digits <= 15 && groups.length >= 2 && groups.length <= 7 && single <= 2 && !isOtherNumber(text);
}

function plansFor(form: string, text: string): readonly CountryCode[] {
  if (/^[1-9]\d{6,7}$/.test(text)) return eightDigits;
  return groupedAsNorthAmerican.includes(form) ? northAmerican : regionsOfPlans();
}

/** A day, a dotted quad, a version, a decimal. */
const isOtherNumber = (text: string): boolean =>
  /^(?:19|20)\d\d([-./ ])\d{1,2}\1\d{1,2}(?!\d)|^\d{1,2}([-./])\d{1,2}\2(?:19|20)\d\d(?!\d)|^\d{1,3}(?:\.\d{1,3}){3}$|^\+?\d+\.\d+$/.test(
    text,
  );
