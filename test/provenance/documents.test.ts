import { describe, expect, test } from 'vitest';
import { PLACEHOLDER_STREETS } from '../../src/provenance/addresses.js';
import { PLACEHOLDER_ORGANIZATIONS } from '../../src/provenance/organizations.js';
import { PLACEHOLDER_PEOPLE } from '../../src/provenance/placeholder-people.js';
import { ask, askIn, whole } from './ask.js';

describe('passports and cards of specimens', () => {
  test.each([
    ['DE_PASSPORT', 'C01X00T47'],
    ['DE_ID_CARD', 'T22000129'],
    ['DE_ID_CARD', 'L01X00T47'],
    ['PASSPORT_NUMBER', 'L898902C3'],
    ['PASSPORT_NUMBER', 'SPECI2014'],
    ['MRZ', 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<'],
    ['MRZ', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'],
    ['MRZ', 'I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<'],
    ['MRZ', 'P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<'],
    ['MRZ', 'C01X00T478D<<6408125F2702283<<<<<<<<<<<<<<<4'],
    ['MRZ', 'IDD<<T220001293<<<<<<<<<<<<<<<'],
  ])('%s %s', (entity, text) => expect(ask(entity, text)?.provenance).toBe('documented'));

  test.each([
    ['DE_PASSPORT', 'C01X00', 'T48'],
    ['DE_ID_CARD', 'T2200', '0130'],
    ['MRZ', 'P<USASMITH', '<<OUTOLA<UTO<<<<<<<<<<<<<<<<<<<<<<'],
    ['MRZ', 'P<D<<WEBER', '<<ERIKA<<<<<<<<<<<<<<<<<<<<<<<<<<'],
    ['MRZ', 'C01X11T47', '8D<<6408125F2702283<<<<<<<<<<<<<<<4'],
  ])('%s %s%s is somebody’s', (entity, start, end) => expect(ask(entity, whole(start, end))).toBeUndefined());
});

describe('devices, vehicles and tokens', () => {
  const jwt = (payload: string): string => `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.${payload}.c2ln`;
  const encoded = (claims: object): string => Buffer.from(JSON.stringify(claims)).toString('base64url');

  test.each([
    ['IMEI', '49-015420-323751-8', 'documented'],
    ['IMEI', '352099001761481', 'documented'],
    ['IMEI', '358240051111110', 'documented'],
    ['IMEI', '004999010640000', 'documented'],
    ['IMEI', '001012345678907', 'reserved'],
    ['IMEI', '000000000000000', 'reserved'],
    ['VIN', '1M8GDM9AXKP042788', 'documented'],
    ['VIN', '11111111111111111', 'documented'],
    ['JWT', jwt(encoded({ sub: '1234567890', name: 'John Doe', iat: 1516239022 })), 'documented'],
    ['JWT', jwt(encoded({ sub: '17', name: 'Jane Doe', email: 'jane.doe@example.com' })), 'placeholder'],
    ['JWT', jwt(encoded({ email: 'anna@example.com' })), 'placeholder'],
  ])('%s %s is %s', (entity, text, provenance) => expect(ask(entity, text)?.provenance).toBe(provenance));

  test.each([
    ['IMEI', whole('3520990017', '61499')],
    ['IMEI', whole('0130123456', '78907')],
    ['VIN', whole('1M8GDM9A1', 'KP042789')],
    ['JWT', jwt(encoded({ sub: '1234567890', name: ['Anna', 'Weber'].join(' ') }))],
    ['JWT', jwt(encoded({ name: ['Anna', 'Weber'].join(' '), email: 'anna@example.com' }))],
    ['JWT', jwt(encoded({ given_name: 'Anna', email: 'anna@example.com' }))],
    ['JWT', jwt(encoded({ iat: 1516239022 }))],
    ['JWT', jwt('e30x')],
    ['JWT', 'no token'],
  ])('%s %s is somebody’s', (entity, text) => expect(ask(entity, text)).toBeUndefined());
});

describe('addresses where nobody lives', () => {
  test.each(
    PLACEHOLDER_STREETS.flatMap(({ values, provenance }) => values.map((street) => [street, provenance] as const)),
  )('%s is %s, with a town and without', (street, provenance) => {
    for (const text of [street, street.toUpperCase(), `${street}, Springfield, IL 62704`, `${street}\nBoston`]) {
      expect(ask('STREET_ADDRESS', text)?.provenance).toBe(provenance);
    }
  });

  test.each([
    '17 Lindenweg, Musterstadt',
    '2040 Lake Shore Drive, Anytown, CA 91234',
    'Lindenweg 17, 10115 Musterstadt',
    '51 Franklin Street, Fifth Floor, Boston, MA 02110-1301',
    '1600 Amphitheatre Parkway, Mountain View, CA',
  ])('%s', (text) => expect(ask('STREET_ADDRESS', text)).toBeDefined());

  test.each([
    ['124 Main', ' Street'],
    ['1234 Maine', ' Street'],
    ['2123 Main', ' Street'],
    ['123 Main', ' Street West'],
    ['221 Baker', ' Street'],
    ['Musterstraße', 'nweg 1'],
    ['Lindenweg 17, 10115', ' Berlin'],
    ['17 Anytown', 'er Road, Leeds'],
  ])('%s%s is somebody’s', (start, end) => expect(ask('STREET_ADDRESS', whole(start, end))).toBeUndefined());

  test.each(['12345', '90210', '12345-6789', 'SW1A 1AA', '1234 AB', 'a1a1a1'])('postcode %s', (text) => {
    expect(ask('POSTAL_CODE', text)).toBeDefined();
  });

  test.each(['10115', '90211', 'SW1A 1AB', '1234 AC'])('postcode %s is a place like any other', (text) => {
    expect(ask('POSTAL_CODE', text)).toBeUndefined();
  });
});

describe('people and firms of nobody', () => {
  test.each(PLACEHOLDER_PEOPLE.flatMap(({ values, provenance }) => values.map((name) => [name, provenance] as const)))(
    '%s',
    (name) => {
      for (const text of [name, name.toUpperCase(), name.replace(/^(\S+) (\S+)$/, '$2, $1')]) {
        expect(['placeholder', 'documented']).toContain(ask('PERSON', text)?.provenance);
      }
    },
  );

  test.each([
    ['Ada', 'Lovelady'],
    ['Alan', 'Turner'],
    ['Homer', 'Sampson'],
    ['Jan', 'Kowalczyk'],
    ['John', 'Smithson'],
    ['Mary', 'Smith'],
    ['Steven', 'Sample'],
    ['Jon', 'Tester'],
    ['Ahmet', 'Demir'],
    ['Grace', 'Hopperman'],
    ['田中', '次郎'],
    ['김철', '민'],
  ])('%s %s may be somebody', (given, family) => {
    expect(ask('PERSON', /\p{L}{3}/u.test(given) ? `${given} ${family}` : given + family)).toBeUndefined();
  });

  test.each([
    'Test Berggren',
    'Patient, Test',
    'Anna Testing',
    'Test2 Person',
    'テスト太郎',
    '测试用户',
    'Jane Example',
  ])('%s says it itself', (name) => expect(ask('PERSON', name)?.provenance).toBe('placeholder'));

  test.each(PLACEHOLDER_ORGANIZATIONS.flatMap(({ values }) => values))('%s', (name) => {
    expect(ask('ORGANIZATION', name)).toBeDefined();
  });

  test.each(['Acme Bakery', 'Globe Corporation', 'Contoso Bakery'])('%s may exist', (name) => {
    expect(ask('ORGANIZATION', name)).toBeUndefined();
  });
});

describe('telephone numbers that libphonenumber prints', () => {
  test.each([
    '+33 6 12 34 56 78',
    '06 12 34 56 78',
    '+44 7400 123456',
    '07400 123456',
    '+49 1512 3456789',
    '+39 312 345 6789',
  ])('%s', (text) => expect(ask('PHONE_NUMBER', text)?.provenance).toBe('documented'));

  test.each([
    ['+33 6 12 34 ', '56 79'],
    ['07400 12', '3457'],
    ['7400 ', '123456'],
  ])('%s%s is somebody’s', (start, end) => expect(ask('PHONE_NUMBER', whole(start, end))).toBeUndefined());
});

describe('hosts and logins', () => {
  test.each([
    ['DOMAIN', 'example.com', 'reserved'],
    ['DOMAIN', 'db.localhost', 'reserved'],
    ['DOMAIN', 'beispiel.de', 'placeholder'],
    ['URL', 'https://www.example.org/a?b#c', 'reserved'],
    ['URL', 'https://user@shop.test:8080/', 'reserved'],
    ['USERNAME', 'johndoe', 'placeholder'],
    ['USERNAME', 'octocat', 'documented'],
    ['USERNAME', 'root', 'infrastructure'],
    ['URL_IDENTITY', 'Jane', 'placeholder'],
    ['URL_IDENTITY', 'John Doe', 'placeholder'],
  ])('%s %s is %s', (entity, text, provenance) => expect(ask(entity, text)?.provenance).toBe(provenance));

  test.each([
    ['DOMAIN', 'example.com.some-firm.de'],
    ['URL', 'https://some-firm.de/example.com'],
    ['URL', 'https://example.com@some-firm.de/'],
    ['USERNAME', 'anna.weber'],
    ['URL_IDENTITY', 'Amanda'],
  ])('%s %s may be somebody’s', (entity, text) => expect(ask(entity, text)).toBeUndefined());

  test('who opens a reserved host opens nothing', () => {
    const at = (host: string) => askIn('URL_CREDENTIALS', 'app.env', `DB=postgres://«anna:geheim»@${host}/db`);
    expect(at('db.example.com')?.provenance).toBe('reserved');
    expect(at('db.some-firm.de')).toBeUndefined();
  });

  test.each([
    [['anna', 'deadbeef'], 'placeholder'],
    [['cafebabe', 'D3ADB33F'], 'placeholder'],
    [['deadbeef', 'geheim'], undefined],
    [['anna', 'deadbeef7'], undefined],
  ])('a password in hexspeak is no password: %s', (parts, provenance) => {
    const line = `DB=postgres://«${parts.join(':')}»@db.some-host.org/db`;
    expect(askIn('URL_CREDENTIALS', 'app.env', line)?.provenance).toBe(provenance);
  });
});

describe('what no country hands out', () => {
  test.each([
    ['API_KEY', 'AKIAIOSFODNN7EXAMPLE'],
    ['CARD_SECURITY_CODE', '737'],
    ['CARD_SECURITY_CODE', '000'],
    ['CARD_EXPIRY', '12/34'],
    ['CARD_EXPIRY', '01/20'],
    ['CARD_EXPIRY', '12/2019'],
    ['IMSI', '001010123456789'],
    ['ISNI', '0000-0002-1825-0097'],
    ['SALESFORCE_ID', '001000000000000AAA'],
    ['SEPA_CREDITOR_ID', 'DE98ZZZ09999999999'],
    ['SWIFT_CODE', 'ABCDDEF0'],
    ['UK_POSTCODE', 'ZZ99 9ZZ'],
    ['UK_VEHICLE_REGISTRATION', 'AA00 AAA'],
    ['UK_VEHICLE_REGISTRATION', 'BD51 SMR'],
    ['LICENSE_PLATE', 'AAA-000'],
    ['US_ITIN', '900-00-0000'],
  ])('%s %s is nobody’s', (entity, text) => expect(ask(entity, text)).toBeDefined());

  test.each([
    ['CARD_SECURITY_CODE', '738'],
    ['CARD_EXPIRY', '12/35'],
    ['CARD_EXPIRY', '01/21'],
    ['IMSI', whole('26201', '1234567890')],
    ['ISNI', '0000-0002-1825-0098'],
    ['SALESFORCE_ID', '00100000000A000AAA'],
    ['SWIFT_CODE', 'ABCDDEF1'],
    ['UK_POSTCODE', 'ZE99 9ZZ'],
    ['UK_VEHICLE_REGISTRATION', whole('BD51', ' SMS')],
    ['LICENSE_PLATE', whole('AAA', '-001')],
  ])('%s %s may be somebody’s', (entity, text) => expect(ask(entity, text)).toBeUndefined());
});
