import { describe, expect, it } from 'vitest';
import { alarms, selections } from '../helpers/alarms.js';
import { generators } from '../helpers/generators.js';
import { deaLike, machine, some, withLuhn, withModulus11 } from '../helpers/machine-values.js';
import { containers } from '../helpers/recognize.js';

/**
 * Families of values that scanners take for somebody's, made so that they pass the check digit, and set beside the words
 * that speak for the wrong reading. `@` is where the value stands.
 */
const families = [
  {
    family: 'a commit that ends like a DEA number',
    values: machine.hex(31).chain((head) => deaLike.map((tail) => head + tail)),
    texts: ['DEA commit @', '"sha": "@"', 'prescriber: commit @', 'Merge @ into main', 'dea number in @'],
  },
  {
    family: 'a short commit that is like a DEA number',
    values: deaLike,
    texts: ['commit @', 'Merge @ into 9f3ab12', 'index @..9f3ab12 100644', '* @ (HEAD -> main)', '@ Fix the build'],
  },
  {
    family: 'the path of a drawing',
    values: machine.path,
    texts: ['<path d="@"/>', '<svg class="phone"><path d="@"/></svg>', '  d="@"  # phone icon', 'phone icon: @'],
  },
  {
    family: 'the numbers of a drawing',
    values: machine.viewBox,
    texts: ['viewBox="@"', '<svg viewBox="@"><title>mobile phone</title>', 'points="@" class="phone"'],
  },
  {
    family: 'points of a polygon',
    values: machine.points,
    texts: ['points="@"', '<polygon points="@" class="phone"/>'],
  },
  {
    family: 'a decimal beside telephones',
    values: machine.decimal,
    texts: ['phone ratio @', 'call took @ s', 'tel @', '[@, @]', 'cell @'],
  },
  {
    family: 'the share of telephones',
    values: machine.share,
    texts: ['mobile: @', '"phone": @', 'cell = @', 'tel: @'],
  },
  {
    family: 'the pseudo-version of a Go module',
    values: machine.goVersion,
    texts: ['\tgithub.com/acme/phone @', 'require github.com/acme/card @ // indirect', 'call: @', 'tel @/go.mod h1:'],
  },
  {
    family: 'the time in a reflog',
    values: machine.seconds.chain((seconds) => machine.zone.map((zone) => `${seconds} ${zone}`)),
    texts: [
      '9049f12 4b825dc Phone Team <> @\tcommit: call',
      'committer Mobile <> @',
      'author call <> @',
      'date: @ phone',
    ],
  },
  {
    family: 'seconds that pass the check of an NHS number',
    values: withModulus11(machine.seconds),
    texts: [
      'patient import started @',
      '"nhs_synced_at": @',
      'exp: @, patient',
      '@ patient created',
      'updated @ (patient)',
    ],
  },
  {
    family: 'seconds beside telephones',
    values: machine.seconds,
    texts: ['phone @', 'call @', 'mobile updated @', 'tel @', 'call ended @'],
  },
  {
    family: 'milliseconds',
    values: withLuhn(machine.milliseconds),
    texts: ['phone @', 'mobile @', 'card @', 'credit card charged at @', 'visa @', 'patient @', 'updated_at=@ card'],
  },
  {
    family: 'microseconds that pass Luhn',
    values: withLuhn(machine.microseconds),
    texts: ['card @', 'visa @', 'credit @', '[@]', 'ts @ card'],
  },
  {
    family: 'digits that count',
    values: machine.digits(0).map(() => '0123456789'),
    texts: ['patient @', 'nhs @', 'npi @', 'const digits = "@"; // nhs', 'call @', 'provider @', 'CHARSET = "@"'],
  },
  {
    family: 'a decimal that looks like a card',
    values: withLuhn(machine.digits(15).map((rest) => `4${rest}`)).chain((card) =>
      machine.digits(2).map((cents) => `${card}.${cents}`),
    ),
    texts: ['card @', 'visa @', 'credit: @', 'cc=@', '[@, 0.@]', 'card 0.@'],
  },
  {
    family: 'the address of a thread',
    values: withLuhn(machine.thread),
    texts: ['[thread @] card', 'Thread-@', '(Thread 0x7f @)', 'pthread @ credit', 'thread id @ of the card worker'],
  },
  {
    family: 'the date and time of DICOM',
    values: machine.dicomTime,
    texts: ['DT [@]', 'card scan @', 'patient @', 'AcquisitionDateTime: @', 'call @', 'phone @'],
  },
  {
    family: 'a date and time as digits',
    values: withLuhn(machine.compactTime),
    texts: [
      'DT [@]',
      'card scan @',
      'visa @',
      'phone @',
      'call @',
      'migrations/@_create_cards.rb',
      'define(version: @)',
    ],
  },
  {
    family: 'an object identifier',
    values: machine.objectIdentifier,
    texts: ['ip @', 'server address @', 'snmpget host @', 'ip address: @', 'OBJECT IDENTIFIER @'],
  },
  {
    family: 'a version of four parts',
    values: machine.fourPartVersion,
    texts: [
      'v@',
      '"version": "@"',
      'Version=@',
      'version @',
      'Chrome/@ Safari',
      'app-@.tar.gz',
      'app:@-alpine',
      '/app/@/lib',
    ],
  },
  {
    family: 'bytes of a certificate',
    values: machine.fingerprint.filter((value) => value.length > 'aa:bb:cc:dd:ee:ff'.length),
    texts: [
      'fingerprint @',
      'X509v3 Subject Key Identifier:\n    @',
      'Serial Number: @',
      'mac @',
      '    @:\n    04:1b:21',
    ],
  },
] as const;

describe.each(selections)('with %s', (_, entities) => {
  it.each(families)('$family is nobody’s', ({ values, texts }) => {
    const lines = texts.flatMap((text) => some(values, 25).map((value) => text.replaceAll('@', () => value)));
    expect(lines.flatMap((line) => alarms(line, entities).map((alarm) => `${alarm} in ${line}`))).toEqual([]);
  });
});

describe('a slice of a longer token', () => {
  const next = generators(11);
  const values = {
    card: next.card,
    iban: next.iban,
    ssn: next.ssn,
    phone: next.usPhone,
    nir: next.nir,
    nie: next.nie,
    address: () => ['81', '2', '69', '142'].join('.'),
    hardware: () => ['3C', '52', '82', '4A', '9B', '17'].join('-'),
  };

  it.each(Object.entries(values))('is no %s in any container', (_, value) => {
    const lines = containers.map(([, around]) => around(value()));
    expect(lines.flatMap((line) => alarms(line, ['all']).map((alarm) => `${alarm} in ${line}`))).toEqual([]);
  });
});

describe('beside what is vetoed, people are still found', () => {
  const phone = ['415', '664', '0132'].join('-');

  it.each([
    ['a suite with a letter', `Suite C5, ${phone}`],
    ['a floor and a room', `Floor 3 A4 12, ${phone}`],
    ['a drawing that is over', `<path d="M1 2.5c3-4 5"/><span>${phone}</span>`],
    ['a version', `v1.2.3 ${phone}`],
    ['a time', `1617654321 call ${phone}`],
    ['a commit', `9049f12 ${phone}`],
    ['a UUID', `3f2504e0-4f89-11d3-9a0c-0305e82c3301 ${phone}`],
  ])('behind %s', (_, line) => {
    expect(alarms(line, [])).toEqual([`PHONE_NUMBER ${phone}`]);
  });
});
