import { describe, expect, it, test } from 'vitest';
import type { InnerView } from '../../src/model/view.js';
import { readText } from '../../src/readers/text.js';
import { scan } from '../../src/scan.js';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const mail = 'jane.doe@example.com';

/** The first disguised reading of a text that says `value`, and where it says so. */
function reading(text: string, value: string): InnerView & { readonly at: number } {
  for (const disguised of readText('a.yml', text).inner()) {
    const at = disguised.view.text.indexOf(value);
    if (at >= 0) return { ...disguised, at };
  }
  throw new Error('no disguise says so');
}

describe('what a text says in disguise', () => {
  const percent = `first: 1\nsecond: 2\n  email: ${encodeURIComponent(mail)}`;

  test('stands where the file writes it', () => {
    const { view, toSource, namesIn, at } = reading(percent, mail);
    const { start, end } = toSource(at, at + mail.length);
    expect(percent.slice(start, end)).toBe(encodeURIComponent(mail));
    expect(view.positionAt(at)).toEqual({ line: 3, column: 10 });
    expect(namesIn(at, at + mail.length)).toHaveLength(1);
  });

  test('belongs to the record that the file writes it in', () => {
    const outer = readText('a.yml', percent);
    const { view, at } = reading(percent, mail);
    expect(view.recordAt(at)).toBe(outer.recordAt(percent.indexOf('jane')));
    expect(view.reach).toBe(outer.reach);
  });

  test('is named where a disguise says it, and not beside it', () => {
    const { view, namesIn } = reading(percent, mail);
    const at = view.text.indexOf('email');
    expect(at).toBeGreaterThanOrEqual(0);
    expect(namesIn(at, at + 'email'.length)).toBeUndefined();
  });

  test('stands under the label of the file', () => {
    const { view, at } = reading(`contact: ${base64(`write to ${mail} at any time`)}`, mail);
    expect(view.labelAt(at)).toEqual({ name: 'contact' });
  });

  test('stands under a label of its own before that of the file', () => {
    const { view, at } = reading(`payload: ${base64(`{"open": 1, "reply_to": "${mail}"}`)}`, mail);
    expect(view.labelAt(at)).toEqual({ name: 'reply_to' });
  });

  test('offers the values under its own labels', () => {
    const { view } = reading(`payload: ${base64(`{"open": 1, "reply_to": "${mail}"}`)}`, mail);
    const values = [...view.fieldsUnder(({ name }) => name === 'reply_to')].map(({ start, end }) =>
      view.text.slice(start, end),
    );
    expect(values).toEqual([mail]);
  });

  test('has no further disguise: each layer is an answer of the file', () => {
    const twice = `payload: ${base64(`to=${encodeURIComponent(mail)}&kind=open`)}`;
    const { view } = reading(twice, mail);
    expect([...view.inner()]).toEqual([]);
    expect([...readText('a.yml', twice).inner()].length).toBeGreaterThan(1);
  });

  test('is nothing where nothing is disguised', () => {
    expect([...readText('a.yml', `email: ${mail}`).inner()]).toEqual([]);
  });
});

describe('a view that says more than is decoded', () => {
  const wrapped = (times: number): string => {
    let text = `mail: ${['jane.q.roe', 'corvina-energy.com'].join('@')}, and so on`;
    for (let time = 0; time < times; time++) text = Buffer.from(text).toString('base64');
    return text;
  };

  it.each([
    [3, false],
    [4, true],
  ])('%i layers deep knows: %s', (times, isCut) => {
    const view = readText('a.txt', `data: ${wrapped(times)}\n`);
    expect([...view.inner()].length).toBeGreaterThan(0);
    expect(view.isCutShort()).toBe(isCut);
  });

  it('is a gap in the report', async () => {
    const bytes = new TextEncoder().encode(`data: ${wrapped(4)}\n`);
    const report = await scan({ kind: 'content', path: 'a.txt', bytes });
    expect(report.gaps).toEqual([expect.objectContaining({ path: 'a.txt', reason: 'disguised' })]);
  });
});
