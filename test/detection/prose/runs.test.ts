import { describe, expect, test } from 'vitest';
import { type Run, runsIn } from '../../../src/detection/prose/runs.js';
import { written } from '../../helpers/written.js';

/** `[Jane Roe]`, and what is said of the run. */
function shown(text: string, run: Run): string {
  const words = run.words.map(({ kind, start, end }) => text.slice(start, end) + (kind === 'particle' ? '*' : ''));
  const said = [run.joined && 'joined', run.numbered && 'numbered', run.possessive && 'possessive'].filter(Boolean);
  return [`[${words.join(' ')}]`, ...said].join(' ');
}

const runs = (template: string): string[] => {
  const text = written(template);
  return [...runsIn(text)].map((run) => shown(text, run));
};

describe('capitalised words are one run', () => {
  test.each([
    ['with a blank between', 'by {Zorvan} {Qelthari} again', ['[Zorvan Qelthari]']],
    ['with a fixed blank between', 'by {Zorvan}\u00a0{Qelthari} again', ['[Zorvan Qelthari]']],
    ['not with two blanks', 'by {Zorvan}  {Qelthari} again', ['[Zorvan]', '[Qelthari]']],
    ['not with a comma', 'by {Zorvan}, {Qelthari} again', ['[Zorvan]', '[Qelthari]']],
    ['not with a full stop', 'by {Zorvan}. {Qelthari} again', ['[Zorvan]', '[Qelthari]']],
    ['behind the stop of an initial', 'by J. R. {Qelthari} again', ['[J R Qelthari]']],
    ['behind the stop of a title', 'by {Dr}. {Qelthari} again', ['[{Dr} {Qelthari}]']],
    ['not behind a possessive', 'by {Zorvan}’s {Qelthari} again', ['[Zorvan] possessive', '[Qelthari]']],
    ['around a particle', 'by {Zorvan} van {Qelthari} again', ['[Zorvan van* Qelthari]']],
    ['around two particles', 'by {Zorvan} van der {Qelthari} again', ['[Zorvan van der* Qelthari]']],
    ['not around three', 'by {Zorvan} van der den {Qelthari} again', ['[Zorvan]', '[Qelthari]']],
    ['not around another word', 'by {Zorvan} with {Qelthari} again', ['[Zorvan]', '[Qelthari]']],
    ['not around a particle and a comma', 'by {Zorvan} van, {Qelthari} again', ['[Zorvan]', '[Qelthari]']],
    ['not with a particle at the end', 'by {Zorvan} van again', ['[Zorvan]']],
    ['of nine words', 'Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj', ['[Aa Bb Cc Dd Ee Ff Gg Hh Ii]', '[Jj]']],
    ['of nine words and no particle', 'Aa Bb Cc Dd Ee Ff Gg Hh Ii van Jj', ['[Aa Bb Cc Dd Ee Ff Gg Hh Ii]', '[Jj]']],
    ['before an identifier', 'by {Zorvan} Studio2 again', ['[Zorvan] joined']],
    ['before a particle and an identifier', 'by {Zorvan} van Studio2 again', ['[Zorvan] joined']],
    ['not behind an identifier', 'by {Zorvan} Studio2 {Qelthari} again', ['[Zorvan] joined', '[Qelthari]']],
    ['before the number of a house', 'Elm Road {12}', ['[Elm Road] numbered']],
    ['before a number with a letter', 'Elm Road {12}b', ['[Elm Road] numbered']],
    ['before a year', 'Elm Road 1999', ['[Elm Road]']],
    ['before a long number', 'Elm Road 12345', ['[Elm Road]']],
    ['not an identifier alone', 'ZorVan Zorvan2', []],
    ['not small letters beyond ASCII', 'é Zorvan', ['[Zorvan]']],
  ])('%s', (_, text, expected) => expect(runs(text)).toEqual(expected.map(written)));

  test.each([
    ...[...'/@\\#$=-.&%~`+:_'].map((sign) => `x${sign}Zorvan`),
    ...[...'/@\\#$=.&%~`+'].map((sign) => `x ${sign}Zorvan`),
    'xZorvan',
    'éZorvan',
    '2Zorvan',
    '2_Zorvan',
    '__Zorvan',
    '--Zorvan',
  ])('not what %s ends in', (text) => expect(runs(text)).toEqual([]));

  test.each(['x -Zorvan', 'x (:Zorvan', 'x *Zorvan*', 'x "Zorvan"', 'x [Zorvan]', '(Zorvan)', '_Zorvan'])(
    'what %s emphasises',
    (text) => expect(runs(text).map((run) => run.slice(0, 8))).toEqual(['[Zorvan]']),
  );
});
