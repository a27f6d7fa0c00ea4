import { phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** Who has a name that is a person's: `customer_name`, `patientName`. A bare `name` may be anything's. */
const roles = phrases(`
  customer, patient, employee, person, member, student, client, guest, passenger, contact, applicant, borrower
  cardholder, policyholder, subscriber, candidate, caller, donor, tenant, resident, physician, doctor, nurse
  teacher, parent, guardian, spouse, beneficiary, insured, victim, witness, plaintiff, defendant, buyer, seller
  recipient, real, given
`);

export const recognizer: Recognizer = {
  entity: 'PERSON',
  title: 'personal name',
  severity: 'medium',
  shapes: [
    { kind: 'name', form: 'full', score: 0.45 },
    { kind: 'name', form: 'given', score: 0.3 },
    { kind: 'name', form: 'middle', score: 0.3 },
    { kind: 'name', form: 'family', score: 0.3 },
    { kind: 'name', form: 'half', score: 0.3 },
    // In prose, in comments and in strings: what stands around them is counted already.
    { kind: 'name', form: 'titled', score: 0.7 },
    { kind: 'name', form: 'prose', score: 0.65 },
    { kind: 'name', form: 'told', score: 0.6 },
    { kind: 'name', form: 'prose-likely', score: 0.55 },
    { kind: 'name', form: 'remark', score: 0.55 },
    { kind: 'name', form: 'mention', score: 0.52 },
    { kind: 'name', form: 'prose-weak', score: 0.35 },
  ],
  context: [],
  labels: [
    ...roles.map((role) => `${role} name`),
    ...phrases(`
      first name, firstname, fname, givenname, forename, middle name, last name, lastname, lname, surname
      family name, familyname, maiden name, full name, fullname, display name, displayname, person, patient
      account holder, card holder, employee, customer, recipient, holder, attendee, participant, sender, assignee
      cardholder, name on card, next of kin, emergency contact, mother maiden name, vorname, nachname
      familienname, geburtsname, vollstandiger name, kundenname, prenom, nom de famille, nom complet
      nombre completo, apellido, apellidos, primer apellido, nome completo, sobrenome, apelido, cognome
      voornaam, achternaam, imie, nazwisko, imie i nazwisko, fornamn, efternamn, soyad, soyadi, ad soyad, 氏名, 名前
      姓名, 名字, 성명, 이름
    `),
  ],
  mask: {},
  laws: ['GDPR', 'HIPAA', 'CCPA'],
  help: {
    what: 'The name of a person, in a field whose label says so, or in a sentence.',
    why: 'A name beside any other fact makes the fact personal data, and names in fixtures are most often those of real customers.',
    instead: 'Use a placeholder person such as Jane Doe, or a generated name that you mark as such.',
    example: 'Jane Doe',
    sources: ['Regulation (EU) 2016/679, article 4(1)', '45 CFR § 164.514(b)(2)(i)(A)'],
  },
};
