import { describe, expect, test } from 'vitest';
import { scanText } from '../../helpers/planted.js';
import { written } from '../../helpers/written.js';

const mail = (who: string): string => [who, 'posteo-mail.net'].join('@');
const ssn = (...parts: readonly number[]): string => parts.join('-');
const [first, last] = [written('{Zorvan}'), written('{Qelthari}')];
const [jane, joe] = [ssn(536, 22, 8471), ssn(524, 61, 9921)];

/** `entity line:column label` of each finding, the label without what is around it. */
async function found(
  path: string,
  text: string,
): Promise<{ seen: string[]; subjects: number; gaps: readonly string[] }> {
  const { seen, subjects, gaps } = await scanText(path, text);
  for (const { at, text: value } of seen) expect(text.split('\n')[Number(at.split(':')[0]) - 1]).toContain(value);
  return {
    seen: seen.map(({ entity, at, label }) => `${entity} ${at} ${label?.replace(/^.*\./, '')}`),
    subjects,
    gaps,
  };
}

describe('people in programs', () => {
  test('in a list of objects of TypeScript', async () => {
    const text = `export const users = [
  { name: { first: '${first}', last: '${last}' }, email: '${mail('zq')}', ids: [
    { system: 'ssn', value: '${jane}' } ] },
  {
    ssns: [
      "${joe}",
    ],
    email: '${mail('ak')}',
  },
];
`;
    expect(await found('seeds.ts', text)).toEqual({
      seen: [
        'PERSON 2:21 first',
        'PERSON 2:37 last',
        'EMAIL_ADDRESS 2:58 email',
        'US_SSN 3:30 ssn',
        'US_SSN 6:8 ssns',
        'EMAIL_ADDRESS 8:13 email',
      ],
      subjects: 2,
      gaps: [],
    });
  });

  test('in a factory of Ruby and a statement in a here-document', async () => {
    const text = `User.create!(
  first_name:
    "${first}",
  last_name: "${last}",
)
sql = <<~SQL
  INSERT INTO patients (first_name, last_name, ssn)
  VALUES ('${first}', '${last}', '${jane}');
SQL
`;
    const { seen } = await found('seeds.rb', text);
    expect(seen).toEqual([
      'PERSON 3:6 first_name',
      'PERSON 4:15 last_name',
      'PERSON 8:12 first_name',
      `PERSON 8:${16 + first.length} last_name`,
      `US_SSN 8:${20 + first.length + last.length} ssn`,
    ]);
  });

  test('in structs of Go and JSON in backticks', async () => {
    const text = `var people = []Person{
	{
		FirstName: "${first}",
		LastName:  "${last}",
	},
}
var body = \`{
  "patient": {"firstName": "${first}", "ssn": "${jane}"}
}\`
`;
    const { seen } = await found('seeds.go', text);
    expect(seen).toEqual([
      'PERSON 3:15 FirstName',
      'PERSON 4:15 LastName',
      'PERSON 8:29 firstName',
      `US_SSN 8:${40 + first.length} ssn`,
    ]);
  });

  test('in constants and escaped JSON of Java', async () => {
    const text = `class Seed {
  static final String SSN =
      "${jane}";
  static final String BODY = "{\\"patient\\": {\\"firstName\\": \\"${first}\\", \\"lastName\\": \\"${last}\\"}}";
}
`;
    const { seen } = await found('Seed.java', text);
    expect(seen).toEqual(['US_SSN 3:8 SSN', 'PERSON 4:63 firstName', `PERSON 4:${83 + first.length} lastName`]);
  });

  test('in lists and keywords of Python', async () => {
    const text = `SSNS = [
    "${jane}",
    "${joe}",
]
create_patient(
    last_name=(
        "${last}"
    ),
    first_name="${first}",
)
`;
    const { seen } = await found('fixtures.py', text);
    expect(seen).toEqual(['US_SSN 2:6 SSNS', 'US_SSN 3:6 SSNS', 'PERSON 7:10 last_name', 'PERSON 9:17 first_name']);
  });
});

test('what programs are full of stays silent', async () => {
  const text = `import { Name } from './first_name';
const name = /[A-Z]"'/.test(lastName) ? 'First Name' : \`\${firstName}\`;
const columns = ['first_name', 'last_name', 'email', 'ssn'];
const labels = { first_name: 'First name', last_name: t('Last name'), email: 'E-mail address', phone: 'Phone' };
const names = [
  'version',
  'sha256-${'0a'.repeat(16)}',
];
class Email { ssn = process.env.SSN ?? ''; phone?: string = undefined; id = '536228471a'; }
describe('patient name', () => {
  it('reads the last name', () => expect(patient.name).toBe('name'));
});
`;
  expect((await found('form.ts', text)).seen).toEqual([]);
});
