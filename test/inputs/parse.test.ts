import { describe, expect, it, test } from 'vitest';
import { type OptionName, options } from '../../src/inputs/options.js';
import { parseOptions, toSettings } from '../../src/inputs/parse.js';
import { UserError } from '../../src/model/errors.js';

/** The value of one option when it alone is given. */
const parsed = (name: OptionName, value: string): unknown =>
  parseOptions((asked) => (asked === name ? value : undefined))[name];

describe('an option that is not given', () => {
  test.each<[OptionName, unknown]>([
    ['threshold', undefined],
    ['fail-on', undefined],
    ['max-findings', undefined],
    ['max-subjects', undefined],
    ['mode', undefined],
    ['warn-only', undefined],
    ['paths', undefined],
    ['paths-ignore', undefined],
    ['generated', undefined],
    ['file-timeout', undefined],
    ['scope', 'auto'],
    ['entities', undefined],
    ['inline-ignores', undefined],
    ['config', ''],
    ['baseline-key', ''],
    ['config-from', 'base'],
    ['sarif-file', 'piicloak.sarif'],
    ['upload-sarif', 'auto'],
    ['json-file', 'piicloak.json'],
    ['audit-log', ''],
    ['cache', ''],
    ['cache-key', ''],
    ['comment', 'auto'],
    ['category', 'piicloak'],
    ['github-timeout', 300],
    ['token', ''],
    ['matrix', ''],
  ])('%s is %j, and so when it is empty or blank', (name, value) => {
    expect(parseOptions(() => undefined)[name]).toEqual(value);
    expect(parsed(name, '')).toEqual(value);
    expect(parsed(name, ' \n ')).toEqual(value);
  });

  it('is in the table above, each of them', () => {
    expect(Object.keys(parseOptions(() => undefined))).toEqual(Object.keys(options));
    expect(Object.keys(options)).toHaveLength(27);
  });
});

it('who sets nothing says nothing, so that a policy file has its say', () => {
  expect(toSettings(parseOptions(() => undefined))).toEqual({});
});

describe('a good value', () => {
  test.each<[OptionName, string, unknown]>([
    ['threshold', '0', 0],
    ['threshold', '1', 1],
    ['threshold', '1.0', 1],
    ['threshold', ' 0.75 ', 0.75],
    ['fail-on', 'critical', 'critical'],
    ['fail-on', 'Never', 'never'],
    ['generated', ' Scan ', 'scan'],
    ['file-timeout', '2.5', 2.5],
    ['fail-on', ' LOW ', 'low'],
    ['max-findings', '0', 0],
    ['max-findings', '25', 25],
    ['paths', '**/*.{csv,json}', ['**/*.{csv,json}']],
    ['paths', 'src/**\r\n\n  test/**  \n', ['src/**', 'test/**']],
    ['paths', 'a folder/**', ['a folder/**']],
    ['paths-ignore', 'vendor/**', ['vendor/**']],
    ['scope', 'Added-Lines', 'added-lines'],
    ['scope', 'all', 'all'],
    ['entities', 'US_SSN, EMAIL_ADDRESS', ['US_SSN', 'EMAIL_ADDRESS']],
    ['entities', 'US_SSN\nEMAIL_ADDRESS,,', ['US_SSN', 'EMAIL_ADDRESS']],
    ['sarif-file', 'out/report.sarif', 'out/report.sarif'],
    ['upload-sarif', 'TRUE', 'true'],
    ['upload-sarif', 'false', 'false'],
    ['category', 'nightly scan', 'nightly scan'],
    ['token', ' abc ', 'abc'],
  ])('%s %j is read', (name, value, result) => {
    expect(parsed(name, value)).toEqual(result);
  });
});

describe('a wrong value is an error that names it and what is allowed', () => {
  const share = 'a number from 0 to 1';
  const count = 'a whole number, 0 or more, or any';
  test.each<[OptionName, string, string]>([
    ['threshold', '1.1', share],
    ['threshold', '-0.1', share],
    ['threshold', '50%', share],
    ['threshold', '0,5', share],
    ['threshold', 'high', share],
    ['threshold', '1e-1', share],
    ['threshold', 'NaN', share],
    ['threshold', '.5', share],
    ['fail-on', 'error', 'critical, high, medium, low or never'],
    ['fail-on', 'critical,high', 'critical, high, medium, low or never'],
    ['max-findings', '-1', count],
    ['max-findings', '1.5', count],
    ['max-findings', 'ten', count],
    ['max-findings', 'Infinity', count],
    ['scope', 'diff', 'auto, added-lines, changed-files or all'],
    ['upload-sarif', 'yes', 'auto, true or false'],
  ])('%s %j', (name, value, allowed) => {
    const work = () => parsed(name, value);
    expect(work).toThrow(UserError);
    expect(work).toThrow(new UserError(`The input “${name}” is “${value}”, but it must be ${allowed}.`));
  });
});

it('takes every option from the one who looks it up, once', () => {
  const asked: string[] = [];
  parseOptions((name) => {
    asked.push(name);
    return undefined;
  });
  expect(asked).toEqual(Object.keys(options));
});
