import { describe, expect, test } from 'vitest';
import { analyzeText } from '../../src/analyze.js';
import { found, provenanceOf } from '../helpers/recognize.js';

const entity = 'PERSON';
/** Words of no language: nothing but the label makes them a name. Names that lists know are found in prose, too. */
const given = 'Zorvan';
const family = 'Qelthari';
const name = `${given} ${family}`;

describe('a person’s name', () => {
  test.each([
    ['JSON', `{"customerName": "${name}"}`],
    ['JSON inside a string', `"{\\"patient_name\\":\\"${name}\\"}"`],
    ['YAML', `full_name: ${name}`],
    ['code', `user.fullName = '${name}';`],
    ['a call', `setGuardianName("${name}")`],
    ['XML', `<PatientName>${name}</PatientName>`],
    ['XML with attributes', `<name:lastName xml:lang="en">${name}</name:lastName>`],
    ['a form', `Patient name: ${name}`],
    ['a log line', `lookup cardholder="${name}" ok`],
    ['a list', `- Emergency contact: ${name}`],
    ['German', `Vollständiger Name: ${name}`],
    ['French', `Nom complet : ${name}`],
    ['a title', `guardianName: Dr. ${name}`],
  ])('is found under a label in %s', (_, text) => {
    expect(found(text, { entity })).toEqual([name]);
  });

  test.each([
    ['last name first', `${family}, ${given}`],
    ['capitals', name.toUpperCase()],
    ['a middle initial', `${given} J. ${family}`],
    ['a double name', `${given}-Ann O’${family}`],
    ['particles', `${given} van der ${family}`],
    ['Japanese', ['山田', '太郎'].join('')],
    ['Chinese', ['王', '小明'].join('')],
    ['Cyrillic', ['Ольга ', 'Брандвольд'].join('')],
  ])('is found as %s', (_, written) => {
    expect(found(written, { entity, label: 'full_name' })).toEqual([written]);
  });

  test('half of it counts only in company', () => {
    expect(found(`firstName: ${given}`, { entity })).toEqual([]);
    expect(found(`{"firstName": "${given}", "lastName": "${family}"}`, { entity })).toEqual([given, family]);
  });

  test.each(['von der Heide', 'de la Cruz', 'van Dijk', 'O’Hara'])('is found with the family name %s', (written) => {
    expect(found(`{"firstName": "${given}", "lastName": "${written}"}`, { entity })).toEqual([given, written]);
  });

  test.each(['employee', 'Customer', 'recipient', 'policyHolder', 'attendee', 'participant', 'sender', 'assignee'])(
    'is found under the role %s, but one word is not',
    (role) => {
      expect(found(`{"${role}": "${name}"}`, { entity })).toEqual([name]);
      expect(found(`{"${role}": "${given}", "phone": "+1 202-555-0123"}`, { entity: 'PERSON' })).toEqual([]);
    },
  );

  // Themes, columns and jobs have a display name, too.
  test('is found under a display name only in company', () => {
    expect(found(`displayName: ${name}`, { entity })).toEqual([]);
    const beside = `{"displayName": "${name}", "mail": "jane@example.com"}`;
    const people = analyzeText(beside).filter((match) => match.entity === entity);
    expect(people.map(({ start, end }) => beside.slice(start, end))).toEqual([name]);
  });

  test.each([
    ['French', '{"customerName": "Client", "recipientName": "Destinataire"}'],
    ['Hungarian', '{"firstName": "Keresztnév", "lastName": "Vezetéknév"}'],
    ['Czech', '{"firstName": "Jméno", "lastName": "Příjmení"}'],
    ['Norwegian', '{"firstName": "Fornavn", "lastName": "Etternavn"}'],
    ['Finnish', '{"firstName": "Etunimi", "lastName": "Sukunimi"}'],
    ['Romanian', '{"firstName": "Prenume", "lastName": "Nume"}'],
    ['Greek', '{"firstName": "Όνομα", "lastName": "Επώνυμο"}'],
  ])('is not the name of a field in %s', (_, text) => {
    expect(found(text, { entity })).toEqual([]);
  });

  test.each([
    'locales/xx.json',
    'web/i18n/xx/forms.json',
    'lang/xx.php',
    'translations/messages.xx.yaml',
    'messages_pt_BR.properties',
    'po/xx.po',
    'app/src/main/res/values-xx/strings.xml',
  ])('is not seen in the translation %s', (path) => {
    const text = `{"firstName": "${given}", "lastName": "${family}"}`;
    expect(found(text, { entity, path })).toEqual([]);
    expect(found(text, { entity, path: 'src/language/people.json' })).toEqual([given, family]);
  });

  test.each(['lang/customers.csv', 'locales/seed.sql', 'i18n/requests.log', 'translations/users.jsonl'])(
    'is seen in %s: a folder of translations does not make data one',
    (path) => {
      const text = `{"firstName": "${given}", "lastName": "${family}"}`;
      expect(found(text, { entity, path })).toEqual([given, family]);
    },
  );

  test.each([
    'Acme GmbH',
    'Nordwind Verlag AG',
    'Acme Inc.',
    'Support Team',
    'Standard Delivery',
    'Nordwind University',
  ])('is not the organisation %s', (written) => expect(found(written, { entity, label: 'customerName' })).toEqual([]));

  test.each(['legalName', 'shippingName', 'billing_name'])(
    'is not claimed by %s, which is a company’s, too',
    (label) => {
      expect(found(name, { entity, label })).toEqual([]);
    },
  );

  test.each([
    ['without a label', `We met ${name} on the train.`],
    ['under a name of anything', `{"name": "${name}"}`],
    ['under the name of a file', `fileName: ${name}`],
    ['under the name of a product', `product_name: ${name}`],
    ['in a type', 'firstName: String'],
    ['in an identifier', 'const fullName = UserName'],
    ['in a key of a translation', 'firstName=Nombre'],
    ['in a label', 'lastName: First Name'],
    ['in a query method', 'findByLastNameStartingWith("Xy")'],
    ['in small letters', 'fullName: not provided yet'],
    ['in a sentence', 'customerName: The name that is printed on every invoice we send'],
    ['in a template', 'fullName: {{ user.fullName }}'],
    ['in a number', 'customerName: 6033391'],
    ['in a negative number', 'lastName: -0.96'],
    ['in a time', 'lastName: 08:51:06'],
    ['in a constant', 'firstName: FIRST_NAME'],
  ])('is not seen %s', (_, text) => {
    expect(found(text, { entity, path: 'src/form.ts' })).toEqual([]);
  });

  test.each([
    ['placeholder', 'Jane Doe'],
    ['placeholder', 'Max Mustermann'],
    ['plausible', name],
  ])('is %s: %#', (provenance, written) => {
    expect(provenanceOf(written, { entity, label: 'customerName' })).toBe(provenance);
  });
});
