import { describe, expect, test } from 'vitest';
import { isSourceCode } from '../../src/readers/source-code.js';

describe('isSourceCode', () => {
  test.each(['a.ts', 'src/a.py', 'src/A.JAVA', 'a.test.tsx', 'x/y.z/main.go', 'Model.swift'])(
    'takes %s for code',
    (path) => {
      expect(isSourceCode(path)).toBe(true);
    },
  );

  test.each(['a.json', 'a.csv', 'README.md', 'Makefile', '.ts', 'src/.py', 'go', 'src.ts/notes', 'a.txt', '', 'a.'])(
    'takes %s for no code',
    (path) => {
      expect(isSourceCode(path)).toBe(false);
    },
  );
});
