import { describe, expect, test } from 'vitest';
import type { Placed } from '../../src/model/finding.js';
import type { InnerView, View } from '../../src/model/view.js';
import { readText } from '../../src/readers/text.js';
import { detected } from '../helpers/detected.js';

describe('what is written in something else', () => {
  const inside = (text: string, about: Partial<InnerView> = {}): InnerView => ({
    view: readText('b.txt', text),
    toSource: (start, end) => ({ start: start + 100, end: end + 200 }),
    namesIn: () => ['base64', 'an URL'],
    ...about,
  });
  const within = (text: string, ...inner: readonly InnerView[]): Placed[] =>
    detected({ ...readText('a.txt', text), inner: () => inner });

  test('stands where that stands, and says so', () => {
    expect(within('', inside('x 482-17'))).toMatchObject([
      { start: 102, end: 208, disguised: true, evidence: expect.arrayContaining(['written in base64, an URL']) },
    ]);
  });

  test('is no disguise where it reads the same there', () => {
    const [match] = within('', inside('x 482-17', { namesIn: () => [] }));
    expect(match).toMatchObject({ start: 102, end: 208 });
    expect(match).not.toHaveProperty('disguised');
    expect(match?.evidence.join()).not.toContain('written in');
  });

  test('is nothing where it stands in no disguise', () => {
    expect(within('', inside('x 482-17', { namesIn: () => undefined }))).toEqual([]);
  });

  test('is told by the reader of a document before the text around it', () => {
    const same = { toSource: (start: number, end: number) => ({ start, end }), namesIn: () => [] };
    const text = 'x 482-17';
    const evidence = (...inner: readonly InnerView[]) => within(text, ...inner).map((match) => match.record);
    const numbered = (record: number): View => ({ ...readText('b.txt', text), recordAt: () => record });
    expect(evidence(inside(text, { ...same, view: numbered(7) }))).toEqual([1]);
    expect(evidence(inside(text, { ...same, view: numbered(7), path: 'b.json' }))).toEqual([7]);
  });

  test('is read as the file around it is, or as the document that it is', () => {
    const names = (about: Partial<InnerView>) => {
      const text = `Hello, my name is ${['Zorvan', 'Qelthari'].join(' ')}.`;
      const view = { ...readText('a.txt', ''), inner: () => [inside(text, about)] };
      return detected(view, { path: 'locale/de.json' }).length;
    };
    expect([names({}), names({ path: 'a.md' })]).toEqual([0, 1]);
  });

  test('is observed at its place, too', () => {
    const heard: number[] = [];
    const view = { ...readText('a.txt', ''), inner: () => [inside('482-13')] };
    detected(view, { observe: ({ start }) => heard.push(start) });
    expect(heard).toEqual([100]);
  });
});
