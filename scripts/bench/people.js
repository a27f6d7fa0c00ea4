// @ts-check
/**
 * People who do not exist, with values that a scanner has to take for somebody's. Everything is put together here at run
 * time, so that the repository, which is scanned itself, holds none of them.
 */

/** @typedef {import('./random.js').Random} Random */
/** @typedef {{ given: string, family: string, email: string, phone: string, iban: string, ssn: string, born: string, city: string, street: string, zip: string }} Person */

const given =
  'anna bruno carla david elena felix greta hugo irene jonas klara lukas maria nils olga paul ruth simon thea viktor laura peter julia martin sofia daniel emma oscar nina robert'.split(
    ' ',
  );
const family =
  'weber schneider fischer wagner becker hoffmann krueger lehmann novak horvath rossi ferrari moreau girard lambert jensen nielsen larsen andersson lindberg kowalski nowak garcia romero santos oliveira murphy bennett harrison coleman'.split(
    ' ',
  );
const hosts = 'nordlicht bergwerk talmuehle seeblick waldhof sternberg lindenau kupferhaus'.split(' ');
const suffixes = ['.de', '.com', '.net', '.fr', '.it'];
const cities = 'berlin hamburg lyon turin porto malmo bergen dublin krakow graz'.split(' ');
const streets = 'garten linden schiller ring mozart wiesen'.split(' ');

/** @param {Random} random @returns {Person} */
export function person(random) {
  const [first, last] = [random.pick(given), random.pick(family)];
  return {
    given: capital(first),
    family: capital(last),
    email: email(random, first, last),
    phone: phone(random),
    iban: iban(random),
    ssn: ssn(random),
    born: `${1940 + random.number(65)}-${two(1 + random.number(12))}-${two(1 + random.number(28))}`,
    city: capital(random.pick(cities)),
    street: `${capital(random.pick(streets))}str. ${1 + random.number(180)}`,
    zip: String(10000 + random.number(89000)),
  };
}

/** @param {Random} random @param {string} [first] @param {string} [last] */
export function email(random, first = random.pick(given), last = random.pick(family)) {
  const mark = random.chance(30) ? String(random.number(100)) : '';
  return `${first}${random.pick(['.', '_', ''])}${last}${mark}@${random.pick(hosts)}${random.pick(suffixes)}`;
}

/** @param {Random} random */
export function phone(random) {
  return random.chance(50)
    ? `+49 ${random.pick(['30', '40', '89', '221'])} ${2 + random.number(7)}${random.digits(6)}`
    : `+1 ${random.pick(['212', '312', '415', '617'])}-${2 + random.number(7)}${random.digits(2)}-${random.digits(4)}`;
}

/** German, with check digits that are right. @param {Random} random */
export function iban(random) {
  const account = random.digits(18);
  const check = 98n - (BigInt(`${account}131400`) % 97n);
  return `DE${two(Number(check))}${account}`;
}

/** @param {Random} random */
export function ssn(random) {
  const area = 100 + random.number(560);
  return `${area}-${two(1 + random.number(99))}-${String(1 + random.number(9999)).padStart(4, '0')}`;
}

/** @param {string} word */
export function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** @param {number} number */
export function two(number) {
  return String(number).padStart(2, '0');
}
