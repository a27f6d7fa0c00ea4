import { readTokens } from '../json/json-tokens.js';
import type { Broken } from '../outline.js';

/** A value of a JSON document and where it stands; a string without its quotes. */
export interface JsonValue {
  readonly kind: 'map' | 'list' | 'string' | 'word';
  readonly start: number;
  end: number;
  readonly members: Map<string, JsonValue>;
  readonly items: JsonValue[];
}

const jsonValue = (kind: JsonValue['kind'], start: number, end: number): JsonValue => ({
  kind,
  start,
  end,
  members: new Map(),
  items: [],
});

/** The document as a whole, for formats whose parts are read in another order than they are written. */
export function readValues(text: string): { root: JsonValue; broken: Broken | undefined } {
  const root = jsonValue('list', 0, text.length);
  const stack = [root];
  let key: string | undefined;
  /** Behind the last token: between two there are only blanks and punctuation. */
  let behind = 0;
  const top = (): JsonValue => stack.at(-1) ?? root;
  const add = (value: JsonValue): void => {
    const parent = top();
    if (parent.kind === 'list') parent.items.push(value);
    else if (key !== undefined) parent.members.set(key, value);
    key = undefined;
  };
  const broken = readTokens(
    text,
    {
      open: (bracket) => {
        const value = jsonValue(bracket === '{' ? 'map' : 'list', text.indexOf(bracket, behind), text.length);
        behind = value.start + 1;
        add(value);
        stack.push(value);
      },
      close: (bracket) => {
        const value = top();
        behind = text.indexOf(bracket, behind) + 1;
        value.end = behind;
        return stack.length > 1 && stack.pop()?.kind === (bracket === '}' ? 'map' : 'list');
      },
      comma: () => {
        key = undefined;
      },
      colon: () => undefined,
      text: (start, end, isQuoted) => {
        behind = isQuoted ? end + 1 : end;
        if (top().kind === 'map' && key === undefined) key = text.slice(start, end);
        else add(jsonValue(isQuoted ? 'string' : 'word', start, end));
      },
      comment: (_, end) => {
        behind = end;
      },
    },
    0,
    text.length,
  );
  const unclosed = stack.length > 1 ? { at: text.length, problem: 'a bracket that nothing closes' } : undefined;
  return { root: root.items[0] ?? root, broken: broken ?? unclosed };
}
