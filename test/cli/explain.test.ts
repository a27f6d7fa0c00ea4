import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { piicloak } from '../helpers/cli.js';
import { generators } from '../helpers/generators.js';
import { temporaryDirectory } from '../helpers/temporary.js';
import { written } from '../helpers/written.js';

const make = generators(41);
const ssn = make.ssn();
const mail = make.email();
const folder = temporaryDirectory('explain');

beforeAll(() => {
  writeFileSync(join(folder, 'users.json'), `{\n  "ssn": "${ssn}", "npi": "1234567893",\n  "mail": "${mail}"\n}\n`);
  writeFileSync(join(folder, 'photo.png'), Uint8Array.of(0x89, 0x50, 0, 0));
});

const explain = (...args: readonly string[]) => piicloak(['explain', ...args], { cwd: folder });

describe('explain', () => {
  it('prints each candidate of the line with all that speaks for and against it, and the score that makes', async () => {
    const { code, stdout, stderr } = await explain('users.json:2');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('users.json:2:11-22  ***-**-****');
    expect(stdout).toMatch(
      /US_SSN {2}1 {2}finding \(plausible\)\n {4}written as 999-99-9999 \(0\.\d+\)\n {4}the label says so/,
    );
    expect(stdout).toMatch(/US_NPI {2}0\.85 {2}finding \(documented\)/);
    expect(stdout).toMatch(/fails the check of .*UK_NHS/);
  });

  it('says what is below the threshold, and what another reading wins', async () => {
    const { stdout } = await explain('users.json:2', '--threshold', '1');
    expect(stdout).toMatch(/US_NPI {2}0\.8 {2}below the threshold/);
  });

  it('never shows the value', async () => {
    for (const line of [2, 3]) {
      const { stdout } = await explain(`users.json:${line}`, '--entities', 'all');
      expect(stdout).not.toContain(ssn);
      expect(stdout).not.toContain(mail);
      expect(stdout).not.toContain(mail.slice(0, mail.indexOf('@')));
    }
  });

  it('shows nothing of what is no value of the kind whose mask it would have', async () => {
    writeFileSync(join(folder, 'digits.txt'), `${ssn.replaceAll('-', '')}\n`);
    const { stdout } = await explain('digits.txt:1', '--entities', 'all');
    expect(stdout.split('\n')[0]).toMatch(/ {2}\*+$/);
  });

  it('tells a value of several lines on each of them', async () => {
    const address = written('{12} Elm Road\nLeeds {LS1} 4AP\nUnited Kingdom');
    writeFileSync(join(folder, 'letter.txt'), `My address is:\n${address}\n`);
    for (const line of [2, 3]) {
      const { stdout } = await explain(`letter.txt:${line}`);
      expect(stdout).toMatch(/letter\.txt:2:1-\d:\d+ {2}/);
      expect(stdout).toContain('STREET_ADDRESS');
    }
  });

  it('says of half a name that it is alone', async () => {
    writeFileSync(join(folder, 'half.yml'), `first_name: ${['Zbig', 'niewa'].join('')}\n`);
    expect((await explain('half.yml:1')).stdout).toContain('half a name, alone');
  });

  it('says so when nothing is there', async () => {
    const { code, stdout } = await explain('users.json:1');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'users.json:1: nothing there has the shape of personal data.\n',
    });
  });

  test.each([
    [['users.json'], 'Name one line of one file'],
    [['users.json:0'], 'Name one line of one file'],
    [['users.json:2', 'users.json:3'], 'Name one line of one file'],
    [['missing.json:2'], 'cannot be read (ENOENT)'],
    [['users.json:99'], 'ends at line 5'],
    [['users.json:2', '--entities', 'NOPE'], 'names “NOPE”'],
    [['photo.png:1'], 'Not read'],
  ])('%j is refused in one sentence', async (args, sentence) => {
    const { code, stdout, stderr } = await explain(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
