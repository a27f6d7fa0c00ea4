import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { shapeOf } from '../../src/detection/cell-shape.js';
import { codedText } from '../../src/detection/coded.js';
import type { Finding } from '../../src/model/finding.js';
import type { Report } from '../../src/model/report.js';
import { scan } from '../../src/scan.js';
import { generators } from '../helpers/generators.js';
import { people } from '../helpers/same-people.js';
import { ask } from '../provenance/ask.js';

describe('a long log of requests between machines', () => {
  const lines = 36_000;
  const at = Math.floor(lines * 0.9);
  const somebody = [81, 2, 69, 142].join('.');
  let report: Report;
  let text = '';

  beforeAll(async () => {
    const { pick } = generators(3);
    const octets = Array.from({ length: 256 }, (_, octet) => octet);
    const hex = (length: number) => Array.from({ length }, () => pick([...'0123456789abcdef'])).join('');
    const line = (number: number): string => {
      const inside = [10, pick(octets), pick(octets), pick(octets)].join('.');
      const request = [8, 4, 4, 4, 12].map(hex).join('-');
      return `2026-03-01T10:00:00Z INFO [web] GET /orders from ${number === at ? somebody : inside} request=${request} span=${hex(16)}`;
    };
    text = `${Array.from({ length: lines }, (_, number) => line(number)).join('\n')}\n`;
    report = await scan({ kind: 'content', path: 'web.log', bytes: new TextEncoder().encode(text) });
  }, 60_000);

  const found = (provenance: string): readonly Finding[] =>
    report.verdicts.map(({ finding }) => finding).filter((finding) => finding.provenance === provenance);

  it('has the one address of somebody at its place', () =>
    expect(found('plausible')).toMatchObject([{ entity: 'IP_ADDRESS', startLine: at + 1, occurrences: 1 }]));

  it('has all others counted, as addresses of a private network', () =>
    expect(found('infrastructure')).toMatchObject([{ entity: 'IP_ADDRESS', occurrences: lines - 1 }]));

  it('is not looked at line by line', () => {
    const [gap, ...others] = report.gaps;
    expect([gap?.reason, others]).toEqual(['sampled', []]);
    expect(Number(/^\d+/.exec(gap?.detail ?? '')?.[0])).toBeGreaterThan(lines * 0.8);
  });
});

test('addresses in one cell look alike if the same is published of them, and in no other case', () => {
  const octet = fc.oneof(fc.nat(255), fc.constantFrom(0, 10, 127, 168, 172, 192, 198, 203, 224, 240, 255));
  const address = fc.tuple(octet, octet, octet, octet).map((octets) => octets.join('.'));
  const around = fc.constantFrom(['', ''], ['from ', ' to'], ['ip=', ':8080'], ['(', ')'], ['[', '/24]']);
  const published = (text: string) => {
    const origin = ask('IP_ADDRESS', text);
    return origin?.isToldByShape && origin.because;
  };
  fc.assert(
    fc.property(address, address, around, (one, other, [before, behind]) => {
      const [first, second] = [one, other].map((text) => {
        const cell = `${before}${text}${behind}`;
        return shapeOf(codedText(cell), 0, cell.length);
      });
      expect(first === second).toBe(published(one) === published(other));
    }),
    { numRuns: 2000 },
  );
});

test('what a program seldom says is looked at, though something else that it always says has the same shape', async () => {
  const [before, behind] = [22_000, 3_000];
  const names = people(6, 30).map(({ first_name, last_name }) => `${first_name} ${last_name}`);
  const line = (said: string, number: number): string =>
    `2026-03-01T10:00:00Z INFO [jobs] ${said} in ${number % 90} ms, ${number % 7} of them twice, and none was left`;
  const lines = Array.from({ length: before + behind }, (_, number) => {
    const name = number >= before && number % 100 === 0 ? names[(number - before) / 100] : undefined;
    return line(name ? `Invoice approved by ${name}` : 'Queue emptied by Night Sweeper', number);
  });
  const tell = async (entries: readonly string[]) => {
    const bytes = new TextEncoder().encode(`${entries.join('\n')}\n`);
    const { verdicts, gaps } = await scan({ kind: 'content', path: 'jobs.log', bytes });
    const found = verdicts.filter(({ finding }) => finding.entity === 'PERSON');
    return {
      people: found.reduce((sum, { finding }) => sum + finding.occurrences, 0),
      gaps: gaps.map(({ reason }) => reason),
    };
  };
  const alone = await tell(lines.filter((entry) => entry.includes('Invoice')));
  expect(alone.people).toBeGreaterThan(20);
  expect(await tell(lines)).toEqual({ people: alone.people, gaps: ['sampled'] });
});

test('people that stand now and then beside the address of a machine are found, though most lines hold the machine alone', async () => {
  const names = people(6, 600).map(({ first_name, last_name }) => `${first_name} ${last_name}`);
  const machine = [10, 20, 30, 40].join('.');
  const filler = 'and the rest of it went on as it does on each other day of the week';
  const lines = Array.from({ length: 16_000 }, (_, number) => {
    const who = number % 27 === 0 ? (names[Math.floor(number / 27)] ?? '') : 'Night Sweeper';
    return `2026-03-01T10:00:00Z INFO [jobs] request from ${machine} approved by ${who}, ${filler}`;
  });
  const peopleIn = async (entries: readonly string[]): Promise<number> => {
    const bytes = new TextEncoder().encode(`${entries.join('\n')}\n`);
    const { verdicts } = await scan({ kind: 'content', path: 'jobs.log', bytes });
    const found = verdicts.filter(({ finding }) => finding.entity === 'PERSON');
    return found.reduce((sum, { finding }) => sum + finding.occurrences, 0);
  };
  const alone = await peopleIn(lines.filter((line) => !line.includes('Night Sweeper')));
  expect(alone).toBeGreaterThan(300);
  expect(await peopleIn(lines)).toBe(alone);
});
