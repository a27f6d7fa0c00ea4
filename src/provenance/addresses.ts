import type { Inquiry } from './place.js';
import {
  documented,
  type Inquiries,
  listed,
  originFrom,
  type Publication,
  type Statement,
  valuesOf,
} from './published.js';

/** Whole streets with their numbers, as people write them where no address is meant. The town behind them is free. */
export const PLACEHOLDER_STREETS: readonly Publication[] = [
  {
    provenance: 'placeholder',
    what: 'the stock address of nobody in particular',
    source: 'Wikipedia, Anytown, USA; the words and digits themselves',
    values: valuesOf(`
      123 Main St, 123 Main Street, 1234 Main St, 1234 Main Street, 12345 Main St, 12345 Main Street, 456 Main St
      456 Main Street, 123 Any Street, 123 Any St, 1234 Any Street, 123 Fake Street, 123 Fake St, 123 Example Street
      123 Example St, 1 Example Street, 123 Sample Street, 123 Sample St, 123 Test Street, 123 Test St, 1 Test Street
      123 Street, 123 Your Street, 123 Some Street, 123 Somewhere St, 123 Elm Street, 123 Elm St
      123 High Street, 1 Any Street, 123 Maple Street, 123 Oak Street
    `),
  },
  {
    provenance: 'placeholder',
    what: 'a street named after a pattern or an example',
    source: 'the word itself: Muster, ejemplo, exemple, esempio, voorbeeld',
    values: valuesOf(`
      Musterstraße 1, Musterstr. 1, Musterstrasse 1, Musterstraße 12, Musterstraße 123, Musterstr. 12, Musterstr. 123
      Mustermannstr. 1, Mustermannstraße 1, Beispielstraße 1, Beispielstr. 1, Musterweg 1, Beispielweg 1
      Calle Falsa 123, Calle Ejemplo 123, 1 rue de l’Exemple, 1 rue de l'Exemple, Via Esempio 1, Voorbeeldstraat 1
      Rua Exemplo 123
    `),
  },
  {
    provenance: 'placeholder',
    what: 'an address of fiction',
    source:
      'Wikipedia, List of fictional addresses: Sherlock Holmes, The Simpsons, Harry Potter, The Munsters, Finding Nemo',
    values: valuesOf(`
      221B Baker Street, 221B Baker St, 221 B Baker Street, 742 Evergreen Terrace, 4 Privet Drive
      1313 Mockingbird Lane, 42 Wallaby Way, 124 Conch Street, 12 Grimmauld Place
    `),
  },
  {
    provenance: 'infrastructure',
    what: 'the seat of a government',
    source: 'the White House; 10 Downing Street; Élysée; Deutscher Bundestag',
    values: valuesOf(`
      1600 Pennsylvania Avenue, 1600 Pennsylvania Ave, 1600 Pennsylvania Avenue NW, 1600 Pennsylvania Ave NW
      10 Downing Street, 10 Downing St, 55 rue du Faubourg Saint-Honoré, Platz der Republik 1, Willy-Brandt-Straße 1
    `),
  },
  {
    provenance: 'infrastructure',
    what: 'the seat of a company or organisation, not a home',
    source: 'the imprints of Google, Apple, Microsoft, Meta, GitHub, Amazon, Creative Commons',
    values: valuesOf(`
      1600 Amphitheatre Parkway, 1600 Amphitheatre Pkwy, 1 Infinite Loop, One Infinite Loop, One Apple Park Way
      1 Apple Park Way, One Microsoft Way, 1 Microsoft Way, 1 Hacker Way, 1601 Willow Road, 88 Colin P. Kelly Jr. Street
      88 Colin P Kelly Jr St, 410 Terry Avenue North, 410 Terry Ave N, 559 Nathan Abbott Way, 171 Second Street
      444 Castro Street
    `),
  },
  {
    provenance: 'attribution',
    what: 'the seat of the Free Software Foundation, in the notice of a licence',
    source: 'GNU General Public License, how to apply these terms',
    values: valuesOf(`
      51 Franklin Street, 51 Franklin St, 59 Temple Place, 675 Mass Ave, 675 Massachusetts Avenue, 31 Milk Street
    `),
  },
];

export const ANYTOWN: Statement = {
  provenance: 'placeholder',
  what: 'a town that means any town',
  source: 'Wikipedia, Anytown, USA; Musterstadt',
};

/** A town, whole between commas or line ends: `Anytown, CA 12345`. */
const ANY_TOWN =
  /(?:^|[,\n]|\d)\s*(?:any ?town|anywhere|your ?town|your city|some ?city|some ?town|sample ?city|example ?(?:city|town|ville)|smallville|metropolis|gotham(?: city)?|springfield, usa|musterstadt|musterhausen|musterort|beispielstadt|beispielhausen|exempleville|voorbeeldstad|ciudad ejemplo|città esempio)(?=\s*(?:$|[,\n\d])|\s+[a-z]{2}\b)/i;

/** Case, diacritics and punctuation aside. */
const comparable = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{Alpha}\p{N}]+/gu, ' ')
    .trim();

const street = listed(PLACEHOLDER_STREETS, comparable);

/** The street is what stands before the town: the value up to one of its first commas or line ends. */
const streetAlone: Inquiry = (candidate, place) => {
  const parts = candidate.text.split(/[,\n;]/);
  for (let size = 1; size <= Math.min(parts.length, 3); size++) {
    const origin = street({ ...candidate, text: parts.slice(0, size).join(' ') }, place);
    if (origin !== undefined) return origin;
  }
  return undefined;
};

const inAnyTown: Inquiry = ({ text }) => (ANY_TOWN.test(text) ? originFrom(ANYTOWN) : undefined);

export const EXAMPLE_STREET: Statement = {
  provenance: 'placeholder',
  what: 'a street that says it is an example',
  source: 'the word itself',
};

/** Not `Test Lane`: the Test is a river. */
const EXAMPLE =
  /(?<!\p{Alpha})(?:(?:example|sample|dummy|fake) (?:street|st|road|rd|avenue|ave|lane|drive|way)|(?:muster|mustermann|beispiel)(?:stra(?:ß|ss)e|str|weg|allee|platz|gasse)|voorbeeldstraat|rue de l['’]exemple|calle (?:falsa|ejemplo)|via (?:esempio|dell['’]esempio)|rua exemplo)(?!\p{Alpha})/iu;

const onExampleStreet: Inquiry = ({ text }) => (EXAMPLE.test(text) ? originFrom(EXAMPLE_STREET) : undefined);

export const PLACEHOLDER_POSTCODES: readonly Publication[] = [
  {
    provenance: 'placeholder',
    what: 'digits or letters that only count: typed to fill a field',
    source: 'the characters themselves',
    values: valuesOf(
      '12345, 54321, 12345-6789, 01234, 00000, 11111, 99999, 123456, 1234, 1234 AB, 1234AB, A1A 1A1, A1B 2C3, AB1 2CD, AA1 1AA',
    ),
  },
  documented(
    'the postcode that examples name',
    'Beverly Hills, 90210; Royal Mail and GOV.UK, SW1A 1AA and SW1A 2AA',
    `
    90210, SW1A 1AA, SW1A 2AA
  `,
  ),
];

const postcode: readonly Inquiry[] = [listed(PLACEHOLDER_POSTCODES)];

export const addressInquiries: Inquiries = {
  STREET_ADDRESS: [streetAlone, inAnyTown, onExampleStreet],
  POSTAL_CODE: postcode,
  UK_POSTCODE: postcode,
  DE_PLZ: postcode,
  NL_POSTCODE: postcode,
  ES_POSTAL_CODE: postcode,
  SE_POSTNUMMER: postcode,
};
