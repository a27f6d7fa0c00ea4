import type { Label } from '../../model/view.js';
import { toWords, unspaced } from '../words.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Small words between the parts of a name, and before a family name: `von der Heide`. */
export const particles = set('al bin da das de del della den der di do dos du e el ibn la le ten ter van von y zu');

/** What forms and their translations print where a name goes: `firstName=Nombre`. The lexicon knows the longer ones. */
export const fieldNames = set(
  'name names nom noms nome nombre nombres nazwa naam namn navn nimi ime ad isim adı adi soyadı soyad soyadi soyisim имя фамилия отчество ' +
    'ім’я прізвище نام الاسم שם ชื่อ tên họ first last given family middle full header your vorname nachname prénom ' +
    'apellido apellidos sobrenome apelido cognome voornaam achternaam förnamn efternamn fornavn efternavn etternavn mellomnavn etunimi sukunimi eesnimi perekonnanimi jméno ' +
    'příjmení křestní meno priezvisko imię nazwisko keresztnév vezetéknév utónév családnév prenume nume prezime ' +
    'prezimek priimek 氏名 姓名 お名前 フリガナ 이름 성명 성함 vardas pavardė vārds uzvārds име όνομα επώνυμο ονοματεπώνυμο',
);

/** Legal forms of companies, as they are written at the end of the name. */
const legalForms = set(
  'GmbH AG KG KGaA OHG GbR UG SE Inc INC LLC LLP LP Ltd LTD Limited PLC Plc Corp CORP Corporation Company Co SA SAS ' +
    'SARL Sarl SRL Srl SpA BV NV Oy OY Oyj AB AS ASA ApS Pty Pvt KK',
);

/** What an organisation or one of its functions ends in: `Support Team`, `Standard Delivery`. */
const functions = set(
  'team support sales delivery shipping department dept service services group foundation university college school ' +
    'institute bank store shop office center centre association committee council agency partners holdings solutions ' +
    'systems technologies software labs industries insurance hospital clinic verlag stiftung verein helpdesk hotline ' +
    'community project authors contributors maintainers developers organization organisation alliance initiative network',
);

export function isOrganisation(written: string): boolean {
  const last = (written.split(' ').at(-1) ?? '').replace(/\.$/, '');
  return legalForms.has(last) || functions.has(last.toLowerCase());
}

/** Which part of a name a label asks for. A `role` says whose it is, and may hold a number or a company as well. */
export type NamePart = 'given' | 'middle' | 'family' | 'whole' | 'shown' | 'role';

export function partOf({ name, under = '', means }: Label): NamePart {
  const text = toWords(means ?? `${under} ${name}`).trim();
  const words = text.split(' ');
  return (
    partWords.find(([, asked]) => words.some((word) => asked.has(word)))?.[0] ?? (asksForName(text) ? 'whole' : 'role')
  );
}

/** In this order, so that a mother’s maiden name is a family name. */
const partWords: readonly (readonly [NamePart, ReadonlySet<string>])[] = [
  ['shown', set('display')],
  ['middle', set('middle middlename segundonombre gobek mellannamn отчество')],
  [
    'family',
    set(
      'last family maiden lastname familyname lname surname nname nachname zuname familienname geburtsname nomfamille nomnaissance ' +
        'madchenname maedchenname famille jeune usage marital apellido apellidos primerapellido segundoapellido apellidopaterno ' +
        'apellidomaterno paterno materno sobrenome apelido ultimonome cognome achternaam familienaam geslachtsnaam ' +
        'meisjesnaam nazwisko nazwiska efternamn flicknamn soyad soyadi soyadı soyisim фамилия 姓 姓氏 氏 苗字 旧姓 セイ 성',
    ),
  ],
  [
    'given',
    set(
      'first given firstname givenname fname forename vname vorname rufname prenom prenoms nombres primernombre ' +
        'primeironome pila proprio battesimo voornaam voornamen roepnaam imie imiona fornamn tilltalsnamn имя 名 メイ',
    ),
  ],
];

/** `Kundenname`, `klantnaam`, `müşteri adı`: the word for a name ends the label or one of its words. */
const asksForName = (words: string): boolean =>
  /(?:name|nom|nombre|nome|naam|namn|nominativo|nazwa)\b|(?:^| )(?:ad|adi|adı|isim)(?: |$)/.test(words) ||
  unspaced.test(words);
