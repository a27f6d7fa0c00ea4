import { describe, expect, it, test } from 'vitest';
import { pathMatcher } from '../../src/changes/select.js';
import type { SuppressRule } from '../../src/model/settings.js';
import { createSuppressions } from '../../src/policy/suppress.js';
import { scan } from '../../src/scan.js';
import { report } from '../helpers/report.js';

const today = '2026-11-22';
const reason = 'invented by the marketing team';
const rule: SuppressRule = { paths: ['fixtures/**'], reason, where: '.piicloak.yml:7' };
const suppressionsWith = (more: Partial<SuppressRule>) =>
  createSuppressions({ suppress: [{ ...rule, ...more }] }, pathMatcher, today);

const findingOf = (row: object) => {
  const [verdict] = report([row]).verdicts;
  if (!verdict) throw new Error('no verdict');
  return verdict.finding;
};

describe('of a finding, a rule', () => {
  test.each<[string, Partial<SuppressRule>, boolean]>([
    ['by path', {}, true],
    ['by another path', { paths: ['other/**'] }, false],
    ['by type', { entities: ['email_address'] }, true],
    ['by another type', { entities: ['US_SSN'] }, false],
    ['by fingerprint', { fingerprints: ['fingerprint-0'] }, true],
    ['by another fingerprint', { fingerprints: ['fingerprint-1'] }, false],
  ])('%s', (_, more, isSuppressed) => {
    const because = suppressionsWith(more).reasonFor(findingOf({}));
    expect(because).toBe(isSuppressed ? `suppressed by .piicloak.yml:7: ${reason}` : undefined);
  });

  it('no longer counts behind its last day, and says so', () => {
    const expired = suppressionsWith({ expires: '2026-11-21', owner: '@data' });
    expect(expired.reasonFor(findingOf({}))).toBeUndefined();
    expect(expired.remarks(true, new Set()).join()).toMatch(/\.piicloak\.yml:7 .* expired on 2026-11-21.*Ask @data/);
    expect(suppressionsWith({ expires: today }).reasonFor(findingOf({}))).toBeDefined();
  });

  it('that nobody wrote into a file, and for which nobody answers, is told of all the same', () => {
    const { where: _, ...nowhere } = rule;
    const made = (more: object = {}) => createSuppressions({ suppress: [{ ...nowhere, ...more }] }, pathMatcher, today);
    expect(made().reasonFor(findingOf({}))).toBe(`suppressed by a rule: ${reason}`);
    expect(made().remarks(true, new Set())).toEqual([
      `The suppression at a rule (${reason}) suppresses nothing any more. Remove it.`,
    ]);
    expect(made({ expires: '2026-11-21' }).remarks(false, new Set())).toEqual([
      `The suppression at a rule (${reason}) expired on 2026-11-21 and no longer counts.`,
    ]);
    expect(made({ owner: '@data' }).remarks(true, new Set())[0]).toMatch(/Remove it\. Ask @data\.$/);
  });

  it('that has expired gives way to the next, and both were of use', () => {
    const rules = [
      { ...rule, expires: '2026-11-21' },
      { ...rule, reason: 'still' },
      { ...rule, reason: 'never asked' },
    ];
    const { reasonFor, remarks, exempt } = createSuppressions({ suppress: rules }, pathMatcher, today);
    expect(reasonFor(findingOf({}))).toBe('suppressed by .piicloak.yml:7: still');
    expect(remarks(true, new Set()).map((remark) => /expired|never asked/.exec(remark)?.[0])).toEqual([
      'expired',
      'never asked',
    ]);
    expect(exempt).toBeUndefined();
  });

  it('that says where in a file is asked of values, and of no finding', () => {
    const inside = suppressionsWith({ labels: ['email'] });
    expect(inside.exempt).toBeDefined();
    expect(inside.reasonFor(findingOf({}))).toBeUndefined();
  });

  it('that suppresses nothing is named, where everything was looked at', () => {
    const idle = suppressionsWith({});
    expect(idle.remarks(false, new Set())).toEqual([]);
    expect(idle.remarks(true, new Set()).join()).toContain('suppresses nothing any more');
    idle.reasonFor(findingOf({}));
    expect(idle.remarks(true, new Set())).toEqual([]);
    expect(suppressionsWith({}).remarks(true, new Set([0]))).toEqual([]);
  });
});

const address = (name: string): string => [name, 'corvina-energy.com'].join('@');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The lines of the findings that are not suppressed. */
async function left(path: string, text: string, more: Partial<SuppressRule>): Promise<number[]> {
  const suppress = [{ reason, ...more }];
  const { verdicts, policy } = await scan({ kind: 'content', path, bytes: bytes(text) }, { suppress });
  const isUsed = verdicts.some(({ status }) => status === 'suppressed');
  expect(policy.remarks.some((remark) => remark.includes('suppresses nothing'))).toBe(!isUsed);
  return verdicts.filter(({ status }) => status === 'failing').map(({ finding }) => finding.startLine);
}

describe('inside a table, a rule', () => {
  const table = `name,e-mail,xq7\n,${address('amanda')},\n,${address('berta')},${address('carla')}\n`;

  test.each<[string, Partial<SuppressRule>, number[]]>([
    ['by the label of a column, in any case', { labels: ['E-Mail'] }, [3]],
    ['by the name of a column that no lexicon knows', { labels: ['XQ7'] }, [2, 3]],
    ['by a label that is not there', { labels: ['phone'] }, [2, 3, 3]],
    ['by cell', { cells: ['B2'] }, [3, 3]],
    ['by cells', { cells: ['b2', 'C3'] }, [3]],
    ['by a range of cells', { cells: ['B2:B3'] }, [3]],
    ['by whole columns', { cells: ['B:D'] }, []],
    ['by another column', { cells: ['BA'] }, [2, 3, 3]],
    ['by cell and label, both', { cells: ['B'], labels: ['xq7'] }, [2, 3, 3]],
    ['by cell in another file', { cells: ['B'], paths: ['other/**'] }, [2, 3, 3]],
    ['by cell and type, both', { cells: ['B'], entities: ['PERSON'] }, [2, 3, 3]],
  ])('%s', async (_, more, lines) => {
    expect(await left('users.csv', table, more)).toEqual(lines);
  });

  it('no longer counts behind its last day', async () => {
    const source = { kind: 'content', path: 'users.csv', bytes: bytes(table) } as const;
    const { verdicts, policy } = await scan(source, { suppress: [{ reason, cells: ['B'], expires: '2020-01-01' }] });
    expect(verdicts.map(({ status }) => status)).toEqual(['failing', 'failing', 'failing']);
    expect(policy.remarks.join()).toContain('expired on 2020-01-01');
  });

  it('takes single cells out of a column that is folded', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => `${address(`person${at}`)}\n`).join('');
    const suppress = [{ reason, cells: ['A2:A11'] }];
    const source = { kind: 'content', path: 'users.csv', bytes: bytes(`email\n${rows}`) } as const;
    const { verdicts } = await scan(source, { suppress });
    const counts = (status: string) =>
      verdicts.filter((each) => each.status === status).reduce((sum, { finding }) => sum + finding.occurrences, 0);
    expect([counts('failing'), counts('suppressed')]).toEqual([30, 10]);
  });

  it('by the place of a field in HL7', async () => {
    const message = `MSH|^~\\&|A|B|C|D|20200101||ADT^A01|1|P|2.5\rPID|1||77||${['Vasquez', 'Tobias'].join('^')}\r`;
    expect(await left('a.hl7', message, {})).toEqual([]);
    expect(await left('a.hl7', message, { cells: ['PID-5.1', 'PID-5.2'] })).toEqual([]);
    expect((await left('a.hl7', message, { cells: ['PID-3'] })).length).toBeGreaterThan(0);
  });
});

describe('inside a tree, a rule by JSON Pointer', () => {
  const users = { users: [{ email: address('amanda') }, { email: address('berta'), 'a/b~c': [[address('carla')]] }] };
  const pretty = JSON.stringify(users, null, 1);
  const [first, second, third] = ['amanda', 'berta', 'carla'].map(
    (name) => pretty.slice(0, pretty.indexOf(name)).split('\n').length,
  );

  test.each<[string, string[], (number | undefined)[]]>([
    ['names a value', ['/users/0/email'], [second, third]],
    ['names what a value stands in', ['/users/1'], [first]],
    ['names any member', ['/users/*/email'], [third]],
    ['escapes the signs of its own (RFC 6901 §3)', ['/users/1/a~1b~0c/0/0'], [first, second]],
    ['counts the members of lists in lists', ['/users/1/a~1b~0c/0/1', '/users/1/a~1b~0c/1'], [first, second, third]],
    ['names the whole document', [''], []],
    ['names no part of a step', ['/users/0/e'], [first, second, third]],
    ['is one of several', ['/users/0', '/users/1/email'], [third]],
    ['does not reach behind a value', ['/users/0/email/0'], [first, second, third]],
  ])('%s', async (_, pointers, lines) => {
    expect(await left('users.json', pretty, { pointers })).toEqual(lines);
  });

  test.each<[string, string, string, string[]]>([
    [
      'YAML',
      'users.yaml',
      `users:\n  - email: ${address('amanda')}\n  - email: ${address('berta')}\n`,
      ['/users/0/email'],
    ],
    [
      'TOML',
      'users.toml',
      `[[users]]\n[[users.old]]\n[[users]]\n[[users.old]]\nemail = "${address('berta')}"\n`,
      ['/users/1/old/0/email'],
    ],
    [
      'TOML, a table in the last member of an array',
      'users.toml',
      `[[users]]\n[[users]]\nemail = "${address('berta')}"\n`,
      ['/users/1/email'],
    ],
    [
      'NDJSON, each line a document',
      'users.ndjson',
      `${JSON.stringify({ email: address('amanda') })}\n${JSON.stringify({ email: address('berta') })}\n`,
      ['/email'],
    ],
    [
      'a value that is itself a document, named as a whole',
      'users.json',
      JSON.stringify({ body: JSON.stringify({ email: address('amanda') }), n: [null, 1, true] }),
      ['/body'],
    ],
  ])('is understood in %s', async (_, path, text, pointers) => {
    const before = await left(path, text, { paths: ['other'] });
    expect((await left(path, text, { pointers })).length).toBeLessThan(before.length);
    expect(await left(path, text, { pointers: ['/nobody'] })).toEqual(before);
  });

  it('is not understood where there is no tree', async () => {
    expect(await left('a.txt', `write to ${address('amanda')}\n`, { pointers: ['/a'] })).toEqual([1]);
  });
});
