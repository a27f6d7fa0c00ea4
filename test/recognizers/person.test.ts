import { describe, expect, test } from 'vitest';
import { found, provenanceOf } from '../helpers/recognize.js';

const entity = 'PERSON';
/** Invented, and put together here so that no line of this file names a customer. */
const given = ['Ott', 'ilie'].join('');
const family = ['Bran', 'dvold'].join('');
const name = `${given} ${family}`;

describe('a person’s name', () => {
  test.each([
    ['JSON', `{"customerName": "${name}"}`],
    ['JSON inside a string', `"{\\"patient_name\\":\\"${name}\\"}"`],
    ['YAML', `full_name: ${name}`],
    ['code', `user.fullName = '${name}';`],
    ['a call', `setLegalName("${name}")`],
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
