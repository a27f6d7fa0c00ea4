import { describe, expect, it, test } from 'vitest';
import { createDetector, type Detector } from '../../src/detection/detect.js';
import { createLocator } from '../../src/detection/locate.js';
import { recognizersFor } from '../../src/entities.js';
import type { Finding } from '../../src/model/finding.js';
import type { LineRange } from '../../src/model/position.js';
import type { Recognizer } from '../../src/model/recognizer.js';
import { recordsIn } from '../../src/model/records.js';
import { originOf } from '../../src/provenance/index.js';
import { read } from '../../src/readers/read.js';
import { readText } from '../../src/readers/text.js';
import { written } from '../helpers/written.js';

const byEntity = (all: readonly Recognizer[]) => new Map(all.map((recognizer) => [recognizer.entity, recognizer]));

interface Options {
  readonly path?: string;
  readonly least?: number;
  readonly added?: readonly LineRange[] | 'all';
  readonly entities?: readonly string[];
}

const detectors = new Map<string, Detector>();

/** To prepare one takes longer than most of these texts do. */
function detectorOf(entities: readonly string[]): Detector {
  const key = entities.join();
  const detector = detectors.get(key) ?? createDetector(recognizersFor(entities), originOf);
  detectors.set(key, detector);
  return detector;
}

function findingsIn(
  text: string,
  { path = 'a.txt', least = 0.5, added = 'all', entities = [] }: Options = {},
): Finding[] {
  const recognizers = recognizersFor(entities);
  const view = readText(path, text);
  const locator = createLocator(path, added, byEntity(recognizers));
  locator.take(detectorOf(entities)(view, path, least), view);
  return locator.findings();
}

const ssn = (serial: number): string => ['536', '22', String(serial)].join('-');
const mail = (name: string): string => [name, 'gmail.com'].join('@');

/** What identifies a finding to those who compare two scans. */
const identities = (findings: readonly Finding[]) => findings.map(({ fingerprint }) => fingerprint);
const identity = (text: string, options?: Options) => identities(findingsIn(text, options));

describe('a finding', () => {
  it('stands at its line and columns, and shows no value', () => {
    const [finding] = findingsIn(`first\n  "ssn": "${ssn(1234)}"\n`);
    expect(finding).toMatchObject({
      entity: 'US_SSN',
      path: 'a.txt',
      startLine: 2,
      startColumn: 11,
      endLine: 2,
      endColumn: 22,
      label: 'ssn',
      masked: '***-**-****',
      provenance: 'plausible',
      occurrences: 1,
      record: 2,
    });
  });

  it('counts columns in UTF-16 units', () => {
    expect(findingsIn(`😀 ${mail('jane.q')}`)[0]).toMatchObject({ startColumn: 4, endColumn: 20 });
  });
});

describe('only added lines count', () => {
  const text = [1, 2, 3, 4, 5].map((line) => `ssn ${ssn(1000 + line)}`).join('\n');

  test.each([
    ['all', 'all', [1, 2, 3, 4, 5]],
    ['one', [{ first: 3, last: 3 }], [3]],
    [
      'ranges, both ends included',
      [
        { first: 1, last: 2 },
        { first: 5, last: 9 },
      ],
      [1, 2, 5],
    ],
    ['none', [], []],
  ] as const)('%s', (_, added, lines) => {
    expect(findingsIn(text, { added }).map(({ startLine }) => startLine)).toEqual(lines);
  });

  it('and a finding is the same one in a scan of the whole file', () => {
    const [third] = identity(text, { added: [{ first: 3, last: 3 }] });
    expect(third).toBe(identity(text)[2]);
  });

  it('and has the line hash that a scan of the whole file gives it', () => {
    const [third] = findingsIn(text, { added: [{ first: 3, last: 3 }] });
    expect(third?.lineHash).toBe(findingsIn(text)[2]?.lineHash);
  });
});

describe('a fingerprint', () => {
  const line = `patient ssn: ${ssn(1234)}, mail ${mail('jane.q')}`;
  const known = identity(line);

  test.each([
    ['the line moves', `\n\n\n${line}`],
    ['the line is indented', `\t  ${line}`],
    ['the line ends otherwise', `${line}\r\n`],
    ['spaces multiply', line.replaceAll(' ', '   ')],
    ['other lines come and go', `about\n${line}\nmore`],
    ['a value changes', line.replace('1234', '4321')],
    ['another value changes its length', line.replace('jane.q', 'jo.q')],
    ['words are others', line.replace(', mail', ', post')],
  ])('stays when %s', (_, text) => {
    expect(identity(text)).toEqual(known);
  });

  test.each([
    ['the path', line, 'b.txt'],
    ['the label', line.replace('ssn:', 'social security:'), 'a.txt'],
    ['the shape of the line', line.replace('patient', '[patient]'), 'a.txt'],
  ])('is another when %s is', (_, text, path) => {
    for (const each of identity(text, { path })) expect(known).not.toContain(each);
  });

  it('is another for each entity and each ordinal', () => {
    const all = identity(`${line}\n${line}\n${line}`);
    expect(new Set(all).size).toBe(6);
  });

  it('is the same for the same line, whatever stands in the other lines', () => {
    expect(identity(`${line}\nssn ${ssn(7777)}`).slice(0, 2)).toEqual(known);
  });

  it('does not depend on what stands far away on a long line', () => {
    const long = (far: string) => `${far} ${'word '.repeat(60)}ssn: ${ssn(1234)} ${'word '.repeat(60)}${far}`;
    expect(identity(long('one'))).toEqual(identity(long('two')));
  });
});

describe('nothing in a finding tells which number it was', () => {
  /** Everything of a finding that gets out, for each of many values in the same place. */
  const outputs = (serials: readonly number[], text: (serial: number) => string, options: Options = {}): Set<string> =>
    new Set(serials.map((serial) => JSON.stringify(findingsIn(text(serial), options))));
  const serials = Array.from({ length: 40 }, (_, index) => 1001 + index * 211);

  test.each([
    ['with separators', (serial: number) => `ssn: ${ssn(serial)}`],
    ['solid', (serial: number) => `ssn: ${ssn(serial).replaceAll('-', '')}`],
    ['beside an e-mail address', (serial: number) => `${mail('jane.q')} ssn: ${ssn(serial)}`],
    ['twice on a line', (serial: number) => `ssn: ${ssn(serial)} ssn: ${ssn(serial)}`],
    [
      'beside itself without separators',
      (serial: number) => `ssn: ${ssn(serial)} id ${ssn(serial).replaceAll('-', '')}`,
    ],
    ['in the key of a field', (serial: number) => `{"ssn ${ssn(serial)}": "${mail('jane.q')}"}`],
  ])('%s', (_, text) => {
    expect(outputs(serials, text).size).toBe(1);
  });

  it('not even of a solid number that stayed below the threshold', () => {
    const text = (serial: number) => `${mail('jane.q')} order ${ssn(serial).replaceAll('-', '')}`;
    expect(findingsIn(text(1001))).toHaveLength(1);
    expect(outputs(serials, text).size).toBe(1);
  });

  it('not even of a number in groups that stayed below the threshold', () => {
    expect(outputs(serials, (serial) => `${mail('jane.q')} ${ssn(serial)}`, { least: 0.9 }).size).toBe(1);
  });

  it('not even of a number in groups that nobody asked for', () => {
    const entities = ['EMAIL_ADDRESS'];
    expect(outputs(serials, (serial) => `${mail('jane.q')} ${ssn(serial)}`, { entities }).size).toBe(1);
  });

  it('nor which name stood beside an address, however few names there are', () => {
    const names = ['{Anna} Kowalska', '{Bert} Nowak', '{Zoe} Li'].map(written);
    const all = names.map((name) => findingsIn(`- ${name} <${mail('jane.q')}>`));
    expect(all.map((findings) => findings.map(({ entity }) => entity))).toEqual(
      names.map(() => ['PERSON', 'EMAIL_ADDRESS']),
    );
    const told = all.map((findings) => findings.map(({ fingerprint, lineHash }) => [fingerprint, lineHash]).join());
    expect(new Set(told).size).toBe(1);
  });

  it('nor an address that nobody asked for', () => {
    const entities = ['US_SSN'];
    const all = ['anna.k', 'bert.n'].map((name) => identity(`x;${ssn(1234)};${mail(name)}`, { entities }).join());
    expect(new Set(all).size).toBe(1);
  });

  it('and the line hash, which is no secret, is that of the masked line alone', () => {
    const hashes = new Set(serials.map((serial) => findingsIn(`ssn: ${ssn(serial)}\nnext ${serial}`)[0]?.lineHash));
    expect(hashes.size).toBe(1);
  });
});

describe('the values of a column', () => {
  const table = (rows: number): string =>
    `id,email,note\n${Array.from({ length: rows }, (_, row) => `${row},${mail(`jane.q${row}`)},none\n`).join('')}`;
  const fold = (rows: number, added: readonly LineRange[] | 'all' = 'all'): Finding[] => {
    const recognizers = recognizersFor([]);
    const locator = createLocator('a.csv', added, byEntity(recognizers));
    for (const view of read('a.csv', new TextEncoder().encode(table(rows))).views)
      locator.take(detectorOf([])(view, 'a.csv', 0.5), view);
    return locator.findings();
  };

  it('are one finding when there are many, with the first ones located', () => {
    const [finding, ...others] = fold(60);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ startLine: 2, startColumn: 3, occurrences: 60, label: 'email', cell: 'B2' });
    expect(finding?.cells?.map(({ startLine, cell }) => [startLine, cell])).toEqual(
      Array.from({ length: 10 }, (_, index) => [index + 2, `B${index + 2}`]),
    );
    expect(finding?.records && recordsIn(finding.records)).toHaveLength(60);
  });

  it('stand by themselves when they are few', () => {
    expect(fold(10).map(({ startLine, occurrences }) => [startLine, occurrences])).toEqual(
      Array.from({ length: 10 }, (_, index) => [index + 2, 1]),
    );
  });

  it('are counted on added lines alone, and the finding stands on the first of these', () => {
    expect(fold(60, [{ first: 31, last: 45 }])[0]).toMatchObject({ startLine: 31, occurrences: 15 });
    expect(fold(60, [{ first: 31, last: 33 }]).map(({ startLine }) => startLine)).toEqual([31, 32, 33]);
  });

  it('keep their fingerprint when rows come and go', () => {
    expect(fold(60)[0]?.fingerprint).toBe(fold(70)[0]?.fingerprint);
  });
});
