import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { options } from '../../src/inputs/options.js';
import { root } from '../project/project.js';

const actionFile = v.object({
  inputs: v.record(v.string(), v.strictObject({ description: v.string(), default: v.string() })),
  outputs: v.record(v.string(), v.strictObject({ description: v.string() })),
});

const { inputs, outputs } = v.parse(actionFile, parse(readFileSync(join(root, 'action.yml'), 'utf8')));

describe('action.yml', () => {
  it('has an input for every option, in the same order', () => {
    expect(Object.keys(inputs)).toEqual(Object.keys(options));
  });

  test.each(Object.entries(options))(
    'describes %s as the option does, with its default',
    (name, { description, fallback }) => {
      expect(inputs[name]).toEqual({ description, default: fallback });
    },
  );

  it('names what the Action puts out', () => {
    expect(Object.keys(outputs)).toEqual([
      'outcome',
      'findings',
      'failing',
      'subjects',
      'highest-severity',
      'sarif-file',
      'json-file',
      'comment-url',
      'sarif-id',
    ]);
  });
});
