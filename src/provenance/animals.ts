import type { Inquiry } from './place.js';
import { originFrom, type Statement } from './published.js';

export const ANIMAL: Statement = {
  provenance: 'infrastructure',
  what: 'the birthday of an animal, which is no personal data by itself',
  source: 'GDPR Art. 4 (1), natural person; the word in the statement, label or name of the file',
};

const ANIMALS = 'pet|animal|dog|cat|horse|puppy|kitten|cattle|cow|haustier|huisdier|mascota';

/** `INSERT INTO pets (…)`. Not `pet_owners`. */
const IN_STATEMENT = new RegExp(
  String.raw`\b(?:into|update|table)\s+(?:ignore\s+)?["'\`[]?(?:\w+\.)?(?:${ANIMALS})s?["'\`\]]?(?=[\s(]|$)`,
  'i',
);

/** `pet.setBirthDate(`, `dog_dob:`, `petBirthDate=`. */
const IN_LABEL = new RegExp(
  String.raw`(?<![a-z])(?:${ANIMALS})s?(?:\[\w*\])?[._-]?(?:set_?)?(?:birth|born|dob|date_?of_?birth)\w*\W{1,8}$`,
  'i',
);

/** `PetControllerTests.java`, `horses.json`; not `Petition.java`, `cattle-breeders.csv`. */
const NAMES_FILE = new RegExp(
  `(?:^|/)(?:${ANIMALS}|${capitalised(ANIMALS)})(?:s(?![a-z])|(?![a-z]))(?![^/]*(?:[Oo]wner|[Kk]eeper|[Bb]reeder))[^/]*$`,
);

/** Somebody's of whom the line speaks as well. */
const PERSON = /\b(?:owner|customer|client|user|person|patient|keeper|vet)(?:s|\b|_|[A-Z])/i;

/** Animals have birthdays, too, in the records of those who keep and treat them. */
export const ofAnimal: Inquiry = (_candidate, { path, line, column }) => {
  const before = line.slice(0, column);
  if (IN_STATEMENT.test(before) || IN_LABEL.test(before)) return originFrom(ANIMAL);
  return NAMES_FILE.test(path.replaceAll('\\', '/')) && !PERSON.test(before) ? originFrom(ANIMAL) : undefined;
};

function capitalised(words: string): string {
  return words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
