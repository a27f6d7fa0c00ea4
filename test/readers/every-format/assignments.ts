import { written } from '../../helpers/written.js';
import { name, one, type Row, ssn, two } from './planting.js';

/** A file of a line or two, which need not show what else its format may hold. */
export type Excerpt = Pick<Row, 'path' | 'document' | 'subjects'>;

/** Digits alone, which are a number of somebody's by their label only. */
const number = (label: string): string => ssn(label, two.ssn.replaceAll('-', ''));
const full = (label: string): string => name(label, one.full);

/** What gives a value its name, as the languages write it: `path|code`. */
const naming: readonly (readonly [path: string, line: string])[] = [
  ['a.R', `ssn <- "${number('ssn')}"`],
  ['a.R', `person$ssn <<- "${number('ssn')}"`],
  ['a.R', `patient_names <- c("${full('patient_names')}")`],
  ['a.rs', `const SSN: &str = "${number('SSN')}";`],
  ['a.rs', `static PATIENT_NAME: &'static str = "${full('PATIENT_NAME')}";`],
  ['a.rs', `Person::ssn = "${number('ssn')}";`],
  ['a.cpp', `std::string ssn = "${number('ssn')}";`],
  ['a.cpp', `std::string patient_name{"${full('patient_name')}"};`],
  ['a.cpp', `const QString ssn("${number('ssn')}");`],
  ['a.cpp', `QString patientName = "${full('patientName')}";`],
  ['a.cpp', `auto ssn = "${number('ssn')}";`],
  ['a.cpp', `const std::vector<std::pair<std::string, std::string>> rows = {{"ssn", "${number('ssn')}"}};`],
  ['a.cpp', `std::map<std::string, std::string> row = {{"id", "x"}, {"patient_name", "${full('patient_name')}"}};`],
  ['a.c', `char ssn[] = "${number('ssn')}";`],
  ['a.c', `const char ssn[12] = "${number('ssn')}";`],
  ['a.c', `#define SSN "${number('SSN')}"`],
  ['a.c', `#  define PATIENT_NAME "${full('PATIENT_NAME')}"`],
  ['a.c', `strcpy(person->ssn, "${number('ssn')}");`],
  ['a.c', `struct person person = { .patient_name = "${full('patient_name')}" };`],
  ['a.ts', `const ssn: string | undefined = '${number('ssn')}';`],
  ['a.ts', `const ssn: string[] = ['${number('ssn')}'];`],
  ['a.ts', `const ssns: Array<string> = ['${number('ssns')}'];`],
  ['a.ts', `const patientName: Name | undefined = '${full('patientName')}';`],
  ['a.ts', `form.append('patient_name', '${full('patient_name')}');`],
  ['a.ts', `const row = new Map([['id', '7'], ['ssn', '${number('ssn')}']]);`],
  ['a.py', `ssn: Optional[str] = "${number('ssn')}"`],
  ['a.py', `ssn: str | None = "${number('ssn')}"`],
  ['a.py', `patient_name: typing.Optional[str] = "${full('patient_name')}"`],
  ['a.py', `row = dict([("id", "7"), ("patient_name", "${full('patient_name')}")])`],
  ['a.py', `if ssn: patient_name = "${full('patient_name')}"`],
  ['a.kt', `mapOf("ssn" to "${number('ssn')}", "patient_name" to "${full('patient_name')}")`],
  ['a.scala', `Map("ssn" -> "${number('ssn')}")`],
  ['a.scala', `val patientName: Option[String] = Some("${full('patientName')}")`],
  ['a.groovy', `def row = ['ssn': '${number('ssn')}']`],
  ['a.java', `Map.of("ssn", "${number('ssn')}", "patient_name", "${full('patient_name')}")`],
  ['a.java', `row.put("ssn",\n    "${number('ssn')}");`],
  ['a.java', `Map.entry("patient_name", "${full('patient_name')}")`],
  ['a.java', `new Patient()\n    .setPatientName("${full('patientName')}");`],
  ['a.cs', `public string Ssn { get; set; } = "${number('Ssn')}";`],
  ['a.cs', `public string? PatientName { get; init; } = "${full('PatientName')}";`],
  ['a.php', `self::$ssn = "${number('ssn')}";`],
  ['a.php', `$ssn = "${number('ssn')}";`],
  ['a.php', `define('SSN', '${number('SSN')}');`],
  ['a.pl', `$self->{ssn} = "${number('ssn')}";`],
  ['a.pl', `$row{'patient_name'} = "${full('patient_name')}";`],
  ['a.rb', `SSN ||= "${number('SSN')}"`],
  ['a.rb', `row = { 'patient_name' => '${full('patient_name')}' }`],
  ['a.ex', `@ssn "${number('ssn')}"`],
];

/** A name by its label only. */
const unheardOf = written('{Zorvan} {Qelthari}');

/** Strings beside each other that are no name and value. */
const beside: readonly (readonly [path: string, line: string])[] = [
  ['a.ts', `log('patient_name', '${unheardOf}');`],
  ['a.ts', `t('patient_name', '${unheardOf}');`],
  ['a.ts', `expect(order).toEqual('patient_name', '${unheardOf}');`],
  ['a.ts', `f('patient_name', g('${unheardOf}'));`],
  ['a.ts', `const names = ['patient_name', '${unheardOf}'];`],
  ['a.ts', `const names = new Set(['patient_name', '${unheardOf}']);`],
  ['a.ts', `const shown = key === 'patient_name' ? 'a' : '${unheardOf}';`],
  ['a.ts', `row.put('patient_name', '', '${unheardOf}');`],
  ['a.java', `List.of("patient_name", "${unheardOf}")`],
  ['a.java', `String[] names = {"patient_name", "${unheardOf}"};`],
  ['a.go', `_ = Person{"patient_name", "${unheardOf}"}`],
  ['a.cpp', `return PatientName{"${unheardOf}"};`],
  ['a.cpp', `strcmp(person->patient_name, "${unheardOf}");`],
  ['a.py', `if patient_name: note = "${unheardOf}"`],
  ['a.rb', `limit = patient_name <-"${unheardOf}"`],
];

const excerpts = (
  lines: readonly (readonly [path: string, line: string])[],
  subjects: number,
): Readonly<Record<string, Excerpt>> =>
  Object.fromEntries(
    lines.map(([path, line]) => [
      `${path}: ${line.replace(/\ue000[^\ue002]*\ue002/g, '…')}`,
      { subjects, path, document: `${line}\n` },
    ]),
  );

export const assignments = excerpts(naming, 1);
export const noPairs = excerpts(beside, 0);
