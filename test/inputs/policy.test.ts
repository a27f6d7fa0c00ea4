import { describe, expect, it, test } from 'vitest';
import { loadPolicy, loadPolicyFile } from '../../src/inputs/policy-load.js';
import { UserError } from '../../src/model/errors.js';
import type { Files } from '../../src/model/files.js';

const files = (texts: Readonly<Record<string, string>>): Files => ({
  where: 'a test',
  read: async (path) => texts[path],
});
const load = (texts: Readonly<Record<string, string>>, folder = '') => loadPolicy(files(texts), folder);
const name = '.piicloak.yml';
const fault = async (text: string): Promise<string> => {
  const outcome = await load({ [name]: text }).catch((error: unknown) => error);
  if (!(outcome instanceof UserError)) throw new Error(`It was read: ${JSON.stringify(outcome)}`);
  return outcome.message;
};

/** What a file may hold that somebody names as its policy by mistake. */
const secret = ['jane', 'roe', '4711'].join('-');

describe('a policy', () => {
  const whole = `# Ours
mode: strict
threshold: 0.6
fail-on: high
max-findings: any
max-subjects: 5
warn-only: false
paths-ignore: vendor/**
entities: [EMAIL_ADDRESS, US_SSN]
inline-ignores: deny
require-reason: true
overrides:
  - paths: [docs/**]
    provenance: attribution
    threshold: 0.9
    max-findings: 3
suppress:
  - paths: test/users.json
    cells: B2:B9
    reason: invented
    owner: '@data'
    expires: '2027-01-31'
`;

  it('says everything in one file, and where it says it', async () => {
    const { settings, origins, files } = await load({ [name]: whole });
    expect(settings).toEqual({
      mode: 'strict',
      threshold: 0.6,
      failOn: 'high',
      maxFindings: 'any',
      maxSubjects: 5,
      warnOnly: false,
      pathsIgnore: ['vendor/**'],
      entities: ['EMAIL_ADDRESS', 'US_SSN'],
      inlineIgnores: 'deny',
      requireReason: true,
      overrides: [{ paths: ['docs/**'], provenance: ['attribution'], threshold: 0.9, maxFindings: 3 }],
      suppress: [
        {
          paths: ['test/users.json'],
          cells: ['B2:B9'],
          reason: 'invented',
          owner: '@data',
          expires: '2027-01-31',
          where: `${name}:18`,
        },
      ],
    });
    expect(origins).toMatchObject({ mode: `${name}:2`, maxSubjects: `${name}:6`, suppress: `${name}:17` });
    expect(files).toEqual([name]);
  });

  test.each([
    ['.piicloak.yaml', 'threshold: 0.7'],
    ['.piicloak.json', '{\n  "threshold": 0.7\n}'],
    ['package.json', '{"name": "shop", "piicloak": {"threshold": 0.7}}'],
  ])('may be %s', async (path, text) => {
    expect((await load({ [path]: text })).settings).toEqual({ threshold: 0.7 });
  });

  it('may be empty, or nothing but comments', async () => {
    expect((await load({ [name]: '' })).settings).toEqual({});
    expect((await load({ [name]: '# nothing yet\n' })).settings).toEqual({});
  });

  it('is looked for upward, and the nearest holds', async () => {
    const texts = { [name]: 'threshold: 0.1', 'a/b/.piicloak.yml': 'threshold: 0.2' };
    expect((await load(texts, 'a/b/c')).settings).toEqual({ threshold: 0.2 });
    expect((await load(texts, 'a')).settings).toEqual({ threshold: 0.1 });
    expect((await load({}, 'a/b')).settings).toEqual({});
  });

  it('is not a package that is called so, nor a broken manifest', async () => {
    expect((await load({ 'package.json': '{"name": "piicloak"}' })).files).toEqual([]);
    expect((await load({ 'package.json': '{"piicloak": {' })).files).toEqual([]);
  });

  it('is one: two in a folder are an error', async () => {
    await expect(load({ [name]: '', '.piicloak.json': '{}' })).rejects.toThrow(/two policies.*Keep one/);
  });

  it('may be named', async () => {
    const named = files({ 'ci/strict.yml': 'mode: strict' });
    expect((await loadPolicyFile(named, 'ci/strict.yml')).settings).toEqual({ mode: 'strict' });
    await expect(loadPolicyFile(named, 'ci/missing.yml')).rejects.toThrow('There is no policy file “ci/missing.yml”.');
  });
});

describe('a policy that extends another', () => {
  it('adds up lists of exceptions, and overrules everything else', async () => {
    const { settings, files: read } = await load({
      [name]: 'extends: [./ci/base.yml, ./ci/more.yml]\nthreshold: 0.9\npaths-ignore: [c]',
      'ci/base.yml': 'threshold: 0.1\nfail-on: low\npaths-ignore: [a]\nextends: ../deep.yml',
      'ci/more.yml': 'fail-on: high\npaths-ignore: [b]',
      'deep.yml': 'mode: strict\npaths-ignore: [z]',
    });
    expect(settings).toEqual({ mode: 'strict', threshold: 0.9, failOn: 'high', pathsIgnore: ['z', 'a', 'b', 'c'] });
    expect(read).toEqual([name, 'ci/more.yml', 'ci/base.yml', 'deep.yml']);
  });

  test.each([
    ['itself', { [name]: 'extends: ./.piicloak.yml' }, /extends itself/],
    ['in a circle', { [name]: 'extends: ./a.yml', 'a.yml': 'extends: ./.piicloak.yml' }, /extends itself/],
    [
      'what is not there',
      { [name]: 'mode: strict\nextends: ./gone.yml' },
      /\.piicloak\.yml:2: there is no file “gone.yml”/,
    ],
    ['what lies outside', { [name]: 'extends: ../../etc/passwd' }, /lies outside/],
    ['a web page', { [name]: 'extends: https://example.com/a.yml' }, /is no file/],
  ])('%s is an error', async (_, texts, message) => {
    await expect(load(texts)).rejects.toThrow(message);
  });

  it('does not go on for ever', async () => {
    const chain = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at}.yml`, `extends: ./${at + 1}.yml`]));
    await expect(load({ [name]: 'extends: ./0.yml', ...chain })).rejects.toThrow(/no more/);
  });
});

describe('what is wrong is named with its line', () => {
  test.each([
    ['an unknown key', 'mode: strict\nfail_on: high', '.piicloak.yml:2: there is no key “fail_on”. Is it “fail-on”?'],
    ['one like nothing', 'colour: red', '.piicloak.yml:1: there is no key “colour”.'],
    [
      'one in a list',
      'overrides:\n  - path: a\n',
      '.piicloak.yml:2: there is no key “overrides › path”. Is it “paths”?',
    ],
    [
      'one in a rule',
      'suppress:\n  - reason: x\n    expiry: x\n',
      '.piicloak.yml:3: there is no key “suppress › expiry”. Is it “expires”?',
    ],
    ['a wrong number', '\nthreshold: 7', '.piicloak.yml:2: “threshold” must be a number from 0 to 1.'],
    ['a wrong word', 'fail-on: severe', '.piicloak.yml:1: “fail-on” must be critical, high, medium, low or never.'],
    ['a wrong type', 'paths: 7', '.piicloak.yml:1: “paths” must be a text or a list of texts.'],
    [
      'a wrong day',
      'suppress:\n  - reason: x\n    expires: soon',
      '.piicloak.yml:3: “suppress › expires” must be a day, such as 2027-01-31.',
    ],
    ['a rule without a reason', 'suppress:\n  - paths: a', '.piicloak.yml:2: the key “suppress › reason” is missing.'],
    ['a list for a map', '- a\n- b', '.piicloak.yml:1: it must be a map of settings.'],
    ['a text', 'strict', '.piicloak.yml:1: it must be a map of settings.'],
  ])('%s', async (_, text, message) => {
    expect(await fault(text)).toBe(message);
  });

  it('no YAML at all', async () => {
    expect(await fault('mode: strict\n  threshold: [')).toMatch(/^\.piicloak\.yml:1: it is no YAML: /);
  });

  it('no YAML, without what the parser quotes of it', async () => {
    for (const text of [
      `a: *${secret}`,
      `? ${secret}: x: y`,
      `- !${secret} x\n\t- y`,
      `a: "${secret}\\q"`,
      `a: |${secret}\n x`,
      `a: "\\u${secret}"`,
      `%${secret}\n---\na: [`,
    ]) {
      expect(await fault(text)).not.toContain('jane');
    }
  });

  it('in package.json, too', async () => {
    const text = '{\n  "name": "shop",\n  "piicloak": {\n    "treshold": 1\n  }\n}';
    await expect(load({ 'package.json': text })).rejects.toThrow(
      'package.json:4: there is no key “treshold”. Is it “threshold”?',
    );
  });

  test.each([
    ['a tag', 'mode: !!js/function "function () { return 1 }"'],
    [
      'a bomb of aliases',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
        .split('')
        .map((k, i) => `${k}: &${k} [${`*${'abcdefgh'[i]},`.repeat(9)}x]`)
        .join('\n')}`,
    ],
    ['a prototype', '__proto__:\n  mode: strict'],
  ])('and data alone is read: %s', async (_, text) => {
    expect(await fault(text)).toMatch(/^\.piicloak\.yml/);
  });
});
