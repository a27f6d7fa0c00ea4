import { describe, expect, test } from 'vitest';
import { askIn, whole } from './ask.js';

const DAY = whole('1984', '-09-', '07');
const asked = (path: string, line: string) => askIn('DATE_OF_BIRTH', path, line.replace('DAY', `«${DAY}»`));

describe('the birthday of an animal', () => {
  test.each([
    ['db/data.sql', "INSERT INTO pets (name, birth_date) VALUES ('Leo', 'DAY');"],
    ['db/data.sql', 'insert into `dogs` (name, birth_date) values (1, DAY);'],
    ['db/data.sql', "UPDATE shop.horses SET birth_date = 'DAY'"],
    ['src/app.ts', "pet.setBirthDate('DAY');"],
    ['src/app.ts', "const petBirthDate = 'DAY';"],
    ['config.yml', 'dog_dob: DAY'],
    ['test/PetControllerTests.java', '.param("birthDate", "DAY")'],
    ['test\\pets.test.ts', "birthDate: 'DAY',"],
    ['fixtures/horses.json', '"birthDate": "DAY"'],
  ])('%s: %s', (path, line) => expect(asked(path, line)?.because).toContain('animal'));
});

describe('the birthday of whoever keeps it', () => {
  test.each([
    ['db/data.sql', "INSERT INTO pet_owners (name, birth_date) VALUES ('Leo', 'DAY');"],
    ['db/data.sql', "INSERT INTO petitions (name, birth_date) VALUES ('Leo', 'DAY');"],
    ['db/data.sql', "INSERT INTO owners (pets, birth_date) VALUES (2, 'DAY');"],
    ['src/app.ts', "carpetBirthDate = 'DAY';"],
    ['test/PetControllerTests.java', '.param("ownerBirthDate", "DAY")'],
    ['test/PetOwnerTests.java', '.param("birthDate", "DAY")'],
    ['test/PetitionTests.java', '.param("birthDate", "DAY")'],
    ['pets/customers.csv', 'birthDate: DAY'],
    ['catalog.json', '"birthDate": "DAY"'],
  ])('%s: %s', (path, line) => expect(asked(path, line)).toBeUndefined());
});
