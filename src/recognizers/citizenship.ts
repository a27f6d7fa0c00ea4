import { phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'CITIZENSHIP',
  title: 'citizenship or immigration status',
  severity: 'low',
  onRequest: true,
  shapes: [
    // A name, or a code of ISO 3166-1. In small letters it is as often a word of a program.
    writtenField(
      /^(?!(?:Unknown|Undefined|Null|None|Not .+|String|Text|True|False|Other|NULL|NONE|N\/?A|TBD)$)(?:[A-Z]{2,3}|[\p{Upper}][\p{Alpha}\p{M}]+(?:[ '’/-][\p{Alpha}\p{M}]+){0,5}|[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]{2,12}|[FHJLOPKTUVB][-]?[1-6][AB]?)$/u,
      0.7,
    ),
    writtenField(
      /^(?:(?:us |u\.s\. )?citizen|permanent resident|lawful permanent resident|green card(?: holder)?|asylum seeker|asylee|refugee|undocumented|visa holder|naturali[sz]ed|stateless|daca)$/iu,
      0.8,
    ),
  ],
  context: [],
  labels: phrases(`
    citizenship, citizenship status, citizenship country, country of citizenship, nationality, nationality code
    immigration status, visa status, visa type, residency status, residence permit type
    staatsangehorigkeit, staatsangehoerigkeit, staatsburgerschaft, staatsbuergerschaft, nationalitat, aufenthaltsstatus
    aufenthaltstitel, nationalite, nationalites, citoyennete, statut migratoire, nacionalidad, ciudadania
    estatus migratorio, situacion migratoria, pais de nacionalidad, nacionalidade, cidadania, situacao migratoria
    nazionalita, cittadinanza, nationaliteit, staatsburgerschap, verblijfsstatus, narodowosc, obywatelstwo
    nationalitet, medborgarskap, uyruk, uyrugu, vatandaslik, 国籍, 国籍名, 在留資格, 國籍, 국적, 국적명, 체류자격
  `),
  mask: {},
  laws: ['CCPA'],
  help: {
    what: 'Whose citizen somebody is, or by what right they live where they do, under a label that says so.',
    why: 'People are turned away, reported and deported for it.',
    instead: 'Leave the field out, or write that it is unknown; a test seldom needs anything else of it.',
    example: 'unknown',
    sources: ['Cal. Civ. Code § 1798.140(ae)(1)(D)', 'ISO 3166-1'],
  },
};
