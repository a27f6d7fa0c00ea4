import { describe, expect, test } from 'vitest';
import { runPullRequest } from '../helpers/pull-request.js';
import { validateSarif } from '../helpers/sarif.js';

/** Invented, and joined here so that this file holds no address or number itself. */
const email = ['amanda.jordan', 'corvina-energy.com'].join('@');
const card = ['4539', '1488', '0343', '6467'].join(' ');
const ssn = ['219', '46', '8713'].join('-');
const phone = ['+44', '7911', '123457'].join(' ');

const before = {
  'README.md': '# Shop\n',
  'test/fixtures/users.json': '[\n  { "id": 1, "email": "jane@example.com" }\n]\n',
};
const leak = {
  'test/fixtures/users.json': `[\n  { "id": 1, "email": "jane@example.com" },\n  { "id": 2, "email": "${email}", "ssn": "${ssn}" }\n]\n`,
  'logs/app.log': `2026-01-02 login ok\n2026-01-02 payment card=${card} phone=${phone}\n`,
};

describe.concurrent('a pull request that leaks', () => {
  test.each([1, 'full'] as const)(
    'is blocked on the exact lines, delivered and summarised (checkout depth %s)',
    async (depth) => {
      const { result, server, head, emitted } = await runPullRequest({
        before,
        change: leak,
        depth,
        run: { debug: true },
      });

      expect(result.exitCode).toBe(1);
      expect(result.outputs).toMatchObject({ outcome: 'findings', findings: '5', failing: '4' });
      const errors = result.annotations.filter(({ level }) => level === 'error');
      expect(errors.map(({ path, startLine }) => `${path}:${startLine}`).sort()).toEqual([
        'logs/app.log:2',
        'logs/app.log:2',
        'test/fixtures/users.json:3',
        'test/fixtures/users.json:3',
      ]);

      server.assertClean();
      const [upload] = server.repository('octo/shop').uploads;
      expect(upload).toMatchObject({ commitSha: head, ref: 'refs/pull/7/head' });
      expect(await validateSarif(JSON.parse(upload?.text ?? ''))).toEqual([]);
      expect(result.summary).toContain('logs/app.log');
      expect(result.summary).toContain(head);

      for (const value of [email, card, ssn, phone]) {
        expect(emitted).not.toContain(value);
        expect(emitted).not.toContain(value.replaceAll(/[ -]/g, ''));
      }
    },
  );

  test('passes with reserved values only', async () => {
    const change = {
      'test/fixtures/users.json': '[\n  { "id": 2, "email": "amanda@example.org", "phone": "+1 202-555-0100" }\n]\n',
      'logs/app.log': 'payment card=4242 4242 4242 4242 from 203.0.113.9\n',
    };
    const { result, server } = await runPullRequest({ before, change });
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({ outcome: 'clean', findings: '4', failing: '0' });
    expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([]);
    server.assertClean();
  });

  test('does not fail for what stood there before', async () => {
    const { result } = await runPullRequest({
      before: { ...before, ...leak },
      change: { 'README.md': '# The shop\n' },
    });
    expect(result.exitCode).toBe(0);
    expect(result.outputs['findings']).toBe('0');
  });
});
