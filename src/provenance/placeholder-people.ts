import { FAMOUS_PEOPLE } from './famous-people.js';
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
    Joe Sixpack, Joe Soap, John Citizen, Jane Citizen, A N Other, Average Joe, John Smith, Jane Smith, John Q Citizen
    Jane Q Citizen, Jack Robinson, Tommy Atkins, Tom Dick Harry
  `,
  ),
  stockNames(
    'German',
    `
    Max Mustermann, Erika Mustermann, Maria Mustermann, Otto Normalverbraucher, Lieschen Müller, Hans Mustermann
    Petra Mustermann, Anna Mustermann, Moritz Mustermann, Marta Musterfrau, Maria Musterfrau, Erika Musterfrau
    Max Muster, Hans Muster, Petra Muster, Maria Muster, Anna Muster, Peter Muster, Herr Mustermann, Frau Musterfrau
  `,
  ),
  stockNames(
    'French',
    `
    Jean Dupont, Marie Dupont, Jeanne Dupont, Jean Dupond, Pierre Dupont, Paul Dupont, Jacques Dupont, Jean Durand
    Monsieur Tout-le-monde, Jean Untel, Monsieur Untel, Madame Unetelle, Pierre Paul Jacques
  `,
  ),
  stockNames(
    'Italian',
    'Mario Rossi, Maria Rossi, Mario Bianchi, Tizio Caio, Pinco Pallino, Pinco Pallo, Tal dei Tali',
  ),
  stockNames(
    'Spanish',
    `
    Fulano de Tal, Fulana de Tal, Fulanita de Tal, Fulano Mengano, Perico de los Palotes, Juan Pérez, Juan Nadie
    Juana Pérez, Pepito Pérez, Juan Pérez López, Juan Pérez García, Juan Español, Pepe Pérez
  `,
  ),
  stockNames(
    'Portuguese',
    `
    Fulano de Tal, Beltrano de Tal, Sicrano de Tal, Ciclano de Tal, Fulano da Silva, João Ninguém, Zé Ninguém
    Zé das Couves, João Silva, João da Silva, José da Silva, José Silva, Maria da Silva, Maria Silva, Zé da Silva
  `,
  ),
  stockNames(
    'Dutch or Afrikaans',
    'Jan Jansen, Jan Janssen, Jan Modaal, Jan met de Pet, Piet Pietersen, Jan Publiek, Jan Alleman',
  ),
  stockNames(
    'Nordic',
    `
    Ola Nordmann, Kari Nordmann, Peder Ås, Lars Holm, Navn Navnesen, Svenne Banan, Medel Svensson, Medelsvensson
    Sven Svensson, Anders Andersson, Nils Nilsson, Tolvan Tolvansson, Test Testsson, Testare Testsson
    Matti Meikäläinen, Maija Meikäläinen, Matti Virtanen, Teemu Teekkari, Jón Jónsson, Jóna Jónsdóttir
  `,
  ),
  stockNames(
    'Polish, Czech or Slovak',
    `
    Jan Kowalski, Anna Kowalska, Jan Nowak, Anna Nowak, Jan Novák, Jana Nováková, Josef Novák, Karel Novák
    Jozef Mrkvička, Janko Mrkvička
  `,
  ),
  stockNames(
    'Hungarian, Romanian or Greek',
    `
    Gipsz Jakab, Teszt Elek, Minta János, Minta Pál, Kovács János, Ion Popescu, Ion Ionescu, Cutare Cutărescu
    Γιάννης Παπαδόπουλος, Giannis Papadopoulos
  `,
  ),
  stockNames(
    'Baltic',
    'Vardenis Pavardenis, Vardenė Pavardenė, Jonas Jonaitis, Jānis Bērziņš, Mari Maasikas, Jaan Tamm',
  ),
  stockNames(
    'Slavic',
    `
    Ivan Ivanov, Ivan Ivanovich Ivanov, Иван Иванов, Иванов Иван Иванович, Пётр Петров, Петров Пётр Петрович
    Сидоров Сидор Сидорович, Иван Петров, Ivan Petrov, Вася Пупкин, Василий Пупкин, Vasya Pupkin, Іван Іванов
    Іван Іваненко, Петро Петренко, Pera Perić, Petar Petrović, Петар Петровић, Marko Marković, Ivan Horvat, Ivo Ivić
    Janez Novak
  `,
  ),
  stockNames(
    'Turkish, Arabic or Hebrew',
    `
    Ali Veli, Falan Filan, Ahmet Yılmaz, Mehmet Yılmaz, Ayşe Yılmaz, Fulan al-Fulani, فلان الفلاني, فلان بن فلان
    ישראל ישראלי, ישראלה ישראלי, פלוני אלמוני, Israel Israeli, Israela Israeli, Ploni Almoni
  `,
  ),
  stockNames(
    'Chinese',
    `
    张三, 李四, 王五, 赵六, 張三, 趙六, 小明, 王小明, 陳小明, 陳大文, 李雷, 韩梅梅, 路人甲, 某某某, Zhang San, Li Si, Wang Wu
    Zhao Liu, Li Lei, Han Meimei, Chan Tai Man, Wang Xiaoming
  `,
  ),
  stockNames(
    'Japanese',
    `
    山田太郎, 山田花子, 山田一郎, 田中太郎, 佐藤太郎, 鈴木太郎, 日本太郎, 日本花子, 甲野太郎, 乙野花子, 番号花子, 名無しの権兵衛
    やまだたろう, やまだはなこ, ヤマダタロウ, ヤマダハナコ, Taro Yamada, Hanako Yamada, Tarō Yamada, Yamada Tarou, Taro Tanaka
  `,
  ),
  stockNames(
    'Korean',
    '홍길동, 홍길순, 아무개, 김철수, 김영희, 이영희, Hong Gildong, Hong Gil-dong, Hong Kildong, Kim Cheolsu',
  ),
  stockNames(
    'Asian',
    `
    Nguyễn Văn A, Nguyễn Văn B, Trần Văn A, Trần Thị B, Lê Văn C, Juan dela Cruz, Juan de la Cruz, Maria dela Cruz, Si Fulan
    Fulan bin Fulan, Ali bin Abu, Ahmad bin Abu, สมชาย ใจดี, สมหญิง ใจดี, Somchai Jaidee
  `,
  ),
  {
    provenance: 'documented',
    what: 'the bearer of a specimen of a passport, licence or identity card',
    source:
      'ICAO Doc 9303; Bundesdruckerei; Rijksdienst voor Identiteitsgegevens; Policía Nacional; ANTS; DVLA; California DMV; SK ID Solutions',
    values: valuesOf(`
      Anna Maria Eriksson, Anna Eriksson, Erika Mustermann, Erika Mustermann Gabler, Willeke Liselotte de Bruijn
      Willeke de Bruijn, Carmen Española Española, Maëlis Gaëlle Martin, Maëlis-Gaëlle Marie Martin
      Sarah Meredyth Morgan, Ima Cardholder, Ima A Cardholder, Alexander Joseph Sample, Happy Traveler, Michael Motorist
      Angela Zoe UK Specimen, Mary Änn O’Connež-Šuslik, Jaak-Kristjan Jõeorg, Mari-Liis Männik
      Nancy Ann Berggren, Nancy Berggren, Nancy Ann Test Berggren
    `),
  },
  {
    provenance: 'documented',
    what: 'an invented user of a published demonstration',
    source: 'Microsoft 365 developer sandbox; JSONPlaceholder, users; GitHub Docs; Stripe API reference',
    values: valuesOf(`
      Adele Vance, Alex Wilber, Diego Siciliani, Grady Archie, Henrietta Mueller, Isaiah Langer, Johanna Lorenz
      Joni Sherman, Lidia Holloway, Lynne Robbins, Megan Bowen, Miriam Graham, Nestor Wilke, Patti Fernandez
      Leanne Graham, Ervin Howell, Clementine Bauch, Patricia Lebsack, Chelsey Dietrich, Mrs Dennis Schulist
      Kurtis Weissnat, Nicholas Runolfsdottir V, Glenna Reichert, Clementina DuBuque, Mona Lisa Octocat, Monalisa Octocat
      Monalisa, Octocat, Jenny Rosen, Jane Diaz
    `),
  },
  {
    provenance: 'placeholder',
    what: 'a party of the textbook examples of cryptography',
    source: 'Rivest, Shamir, Adleman, A Method for Obtaining Digital Signatures, 1978; Wikipedia, Alice and Bob',
    values: valuesOf(`
      Alice, Bob, Mallory, Alice Bob, Alice Smith, Bob Smith, Alice Jones, Bob Jones, Alice Johnson, Bob Johnson
      Alice Doe, Bob Doe, Alice Roe, Bob Roe, Alice Example, Bob Example, Alice Wonderland, Alice in Wonderland, Alice Liddell
      Bob Builder, Bob the Builder
    `),
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
  ...FAMOUS_PEOPLE,
];
