import { type Publication, valuesOf } from './published.js';

const WIKIPEDIA = 'Wikipedia, List of placeholder names by language';

const stockNames = (language: string, table: string): Publication => ({
  provenance: 'placeholder',
  what: `the ${language} name for nobody in particular`,
  source: WIKIPEDIA,
  values: valuesOf(table),
});

/** Whole names, in any order of given and family name. Most are borne by someone, but by themselves they say nobody. */
export const PLACEHOLDER_PEOPLE: readonly Publication[] = [
  {
    provenance: 'placeholder',
    what: 'the name of a party who is not known',
    source: 'Wikipedia, John Doe; Black’s Law Dictionary',
    values: valuesOf(`
      John Doe, Jane Doe, Jon Doe, Johnny Doe, Janie Doe, Baby Doe, John Roe, Jane Roe, Richard Roe, Mary Major
      John Stiles, Richard Miles, Nomen Nescio, Numerius Negidius, Aulus Agerius
    `),
  },
  stockNames(
    'English',
    `
    John Q Public, Jane Q Public, John Public, Joe Public, Joe Bloggs, Jo Bloggs, Fred Bloggs, Joe Blow, Joe Schmoe
    Joe Sixpack, Joe Soap, John Citizen, Jane Citizen, A N Other, Average Joe
  `,
  ),
  stockNames(
    'German',
    `
    Max Mustermann, Erika Mustermann, Maria Mustermann, Otto Normalverbraucher, Lieschen Müller, Hans Mustermann
    Petra Mustermann, Anna Mustermann, Moritz Mustermann, Marta Musterfrau, Maria Musterfrau, Erika Musterfrau
  `,
  ),
  stockNames('French', 'Jean Dupont, Marie Dupont, Jeanne Dupont, Jean Dupond, Monsieur Tout-le-monde, Madame Michu'),
  stockNames('Italian', 'Mario Rossi, Tizio Caio, Pinco Pallino, Pinco Pallo, Tal dei Tali'),
  stockNames(
    'Spanish',
    `
    Fulano de Tal, Fulana de Tal, Fulanita de Tal, Fulano Mengano, Perico de los Palotes, Juan Pérez, Juan Nadie
  `,
  ),
  stockNames('Portuguese', 'Fulano de Tal, João Ninguém, Zé Ninguém, Zé das Couves'),
  stockNames('Dutch', 'Jan Jansen, Jan Modaal, Jan met de Pet'),
  stockNames(
    'Nordic',
    `
    Ola Nordmann, Kari Nordmann, Peder Ås, Navn Navnesen, Svenne Banan, Medel Svensson
    Matti Meikäläinen, Maija Meikäläinen, Jón Jónsson
  `,
  ),
  stockNames('Polish, Czech or Slovak', 'Jan Kowalski, Anna Kowalska, Jan Novák, Jana Nováková, Jozef Mrkvička'),
  stockNames('Hungarian or Romanian', 'Gipsz Jakab, Teszt Elek, Ion Popescu'),
  stockNames(
    'Slavic',
    `
    Ivan Ivanov, Ivan Ivanovich Ivanov, Иван Иванов, Иванов Иван Иванович, Пётр Петров, Вася Пупкин, Vasya Pupkin
    Pera Perić, Петар Петровић
  `,
  ),
  stockNames(
    'Turkish, Arabic or Hebrew',
    `
    Ali Veli, Fulan al-Fulani, فلان الفلاني, ישראל ישראלי, ישראלה ישראלי, פלוני אלמוני, Israel Israeli, Israela Israeli
    Ploni Almoni
  `,
  ),
  stockNames('Chinese', '张三, 李四, 王五, 張三, 王小明, Zhang San, Li Si, Wang Wu'),
  stockNames('Japanese', '山田太郎, 山田花子, 日本太郎, 名無しの権兵衛, Taro Yamada, Hanako Yamada, Tarō Yamada'),
  stockNames('Korean', '홍길동, 홍길순, 아무개, Hong Gildong, Hong Gil-dong'),
  stockNames('Asian', 'Nguyễn Văn A, Trần Thị B, Juan dela Cruz, Juan de la Cruz, Si Fulan'),
  {
    provenance: 'documented',
    what: 'the bearer of a specimen of a passport or identity card',
    source: 'ICAO Doc 9303; Bundesdruckerei; Rijksdienst voor Identiteitsgegevens; Policía Nacional',
    values: valuesOf(`
      Anna Maria Eriksson, Anna Eriksson, Erika Mustermann, Willeke Liselotte de Bruijn, Willeke de Bruijn
      Carmen Española Española
    `),
  },
  {
    provenance: 'placeholder',
    what: 'a party of the textbook examples of cryptography',
    source: 'Rivest, Shamir, Adleman, A Method for Obtaining Digital Signatures, 1978',
    values: valuesOf('Alice, Bob, Mallory, Alice Bob'),
  },
  {
    provenance: 'placeholder',
    what: 'a family name that stands for any',
    source: WIKIPEDIA,
    values: valuesOf(
      'Doe, Mustermann, Musterfrau, Bloggs, Normalverbraucher, Fulano, Mengano, Zutano, Beltrano, Sicrano',
    ),
  },
  {
    provenance: 'placeholder',
    what: 'words that say whose name belongs here',
    source: 'the words themselves',
    values: valuesOf(`
      First, Last, First Last, Firstname, Lastname, Firstname Lastname, First Name, Last Name, Full Name, Your Name
      My Name, Name Surname, Given Family, Vorname, Nachname, Vorname Nachname, Prénom Nom, Nombre Apellido
      Nome Cognome, Nome Sobrenome, Voornaam Achternaam, Some One, Someone, Somebody, Nobody, Anybody, Anonymous
      Unknown, User, Username, User Name, Some User, Guest User, Customer, Customer Name, Admin, Administrator
    `),
  },
  {
    provenance: 'placeholder',
    what: 'words typed to try something out',
    source: 'RFC 3092, Etymology of “Foo”; the words themselves',
    values: valuesOf(`
      Test, Tester, Test User, User Test, Test Test, Test Testerson, Testy McTestface, Test Person, Test Name
      Test Account, Test Customer, Test Patient, Test Admin, Testuser, Demo, Demo User, Sample User, Dummy
      Dummy User, Fake Name, Fake User, Example User, Example Name, Foo, Bar, Baz, Qux, Foobar, Foo Bar, Bar Foo
      Foo Baz, Bar Baz, Lorem Ipsum, Lorem, Ipsum, Asdf, Qwerty, Abc, Xyz, Aaa, Bbb, Xxx
    `),
  },
];
