import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { analyzeText } from '../../src/analyze.js';
import { alarms, selections } from '../helpers/alarms.js';
import { machine, some } from '../helpers/machine-values.js';

/** What users of such tools complain about, each with the thread it was told in. */
const complaints: readonly (readonly [thread: string, ...lines: readonly string[]])[] = [
  [
    'presidio#1063: words as driver licences',
    'INTRODUCTORY',
    'H1',
    'drivers license: INTRODUCTORY',
    'driver license H1',
    'dl: H1',
    '## License H12 INTRODUCTORY COURSE 1',
  ],
  [
    'gram#3172: `lic` inside of another word',
    'public m2, duplicate h1, replica a1234567',
    'duplicate public sha512-0f1e2d3c4b5a69788796a5b4c3d2e1f0m2',
    'republic publication A1234567',
    '"public": "A1234567"',
  ],
  [
    'gram#3175: placeholder domains in fixtures',
    'jane.doe@example.com, john@example.org, ops@mail.example.net',
    'user@test.invalid, admin@localhost, you@your-domain.example',
    '{"email": "alice@example.com", "backup": "bob+news@sub.example.com"}',
  ],
  [
    'cli-printing-press#1589: example.com and 555-01XX',
    'Call 202-555-0123 or (415) 555-0199, or write to sales@example.com',
    'phone: +1 617 555 0100',
    '{"tel": "2125550147"}',
  ],
  [
    'cli-printing-press#3173: times, products, commits, versions and dates',
    '"last_seen": 1617654321, "product": 4155550132',
    'https://shop.example/dp/2125550132 and item 6175550132',
    'sha 9049f1265b7d61be4a8904a9a27120d2064dab3b, tree 4155552',
    'upgrade from v1.2.3.4 to v1.2.3.5, see release 10.0.19041.1',
    'valid from 2024-05-01 to 2024-05-31T23:59:59Z',
  ],
  [
    'presidio#786: people in the noise of logs',
    '-0.96',
    '6033391',
    '08:51:06',
    '08:51:06.123 6033391 -0.96 [worker-3] INFO Request Handled',
    'Jun  3 08:51:06 host kernel: [6033391.96] Memory Cgroup Stats',
  ],
];

describe.each(selections)('with %s, nobody is seen in', (_, entities) => {
  test.each(complaints)('%s', (_thread, ...lines) => {
    expect(lines.flatMap((line) => alarms(line, entities).map((alarm) => `${alarm} in ${line}`))).toEqual([]);
  });

  test.each(['phone', 'tel', 'card', 'credit card', 'aadhaar', 'ssn', 'patient', 'account', 'iban'])(
    'presidio#71: a slice of a UUID beside the word %s',
    (word) => {
      const uuids = [...some(machine.uuid, 40), ...some(machine.digitalUuid, 80)];
      const lines = uuids.flatMap((uuid) => [`${word} ${uuid}`, `${word}: ${uuid}`, `{"${word}_id": "${uuid}"}`]);
      expect(lines.flatMap((line) => alarms(line, entities).map((alarm) => `${alarm} in ${line}`))).toEqual([]);
    },
  );
});

describe('presidio#2074: what stands beside a reserved value', () => {
  const join = (...parts: readonly string[]): string => parts.join('');

  it.each([
    ['a telephone number', `call ${join('202-555-', '0123')}`, `call ${join('202-556-', '0123')}`],
    ['the range of telephone numbers', `call ${join('202-555-', '0199')}`, `call ${join('202-554-', '0199')}`],
    ['a social security number', `ssn ${join('078-05-', '1120')}`, `ssn ${join('078-05-', '1121')}`],
    ['a domain', join('jane.roe', '@example.com'), join('jane.roe', '@examples-of-ours.com')],
    ['a suffix', join('jane.roe', '@mail.example'), join('jane.roe', '@examples.co.jp')],
    ['a network', `ip ${join('203.0.113', '.9')}`, `ip ${join('203.0.114', '.9')}`],
    ['a card', `card ${join('4242 4242 ', '4242 4242')}`, `card ${join('4242 4242 ', '4242 4259')}`],
  ])('%s stays somebody’s', (_, reserved, neighbour) => {
    const origins = [reserved, neighbour].map((text) => analyzeText(text).map(({ provenance }) => provenance));
    expect(origins[0]).not.toContain('plausible');
    expect(origins[0]).toHaveLength(1);
    expect(origins[1]).toEqual(['plausible']);
  });

  it('is found for every number that may be given, but for the few that were published', () => {
    const areas = fc.integer({ min: 1, max: 899 }).filter((area) => area !== 666);
    const number = fc.tuple(areas, fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9999 }));
    const written = number.map(([area, group, serial]) =>
      [String(area).padStart(3, '0'), String(group).padStart(2, '0'), String(serial).padStart(4, '0')].join('-'),
    );
    const lost = some(written, 300).filter((ssn) => analyzeText(`ssn: ${ssn}`, { entities: ['US_SSN'] }).length === 0);
    expect(lost).toEqual([]);
  });
});

describe('gitleaks#2055: a string inside a string', () => {
  const email = ['jane.roe', 'acme-mail.com'].join('@');

  it.each([
    ['a notebook', 'a.ipynb', JSON.stringify({ cells: [{ cell_type: 'code', source: [`email = "${email}"\n`] }] })],
    ['JSON in JSON', 'a.json', JSON.stringify({ body: JSON.stringify({ email }) })],
    ['JSON in JSON in JSON', 'a.json', JSON.stringify({ log: JSON.stringify({ body: JSON.stringify({ email }) }) })],
    ['a literal', 'a.py', `body = "{\\"email\\": \\"${email}\\"}"`],
    ['a template', 'a.ts', `const body = '{\\n  \\"email\\": \\"${email}\\"\\n}';`],
  ])('%s hides nothing', (_, path, text) => {
    const found = analyzeText(text, { path }).map(({ entity, start, end }) => `${entity} ${text.slice(start, end)}`);
    expect(found).toEqual([`EMAIL_ADDRESS ${email}`]);
  });
});
