import { describe, expect, test } from 'vitest';
import { generators } from '../helpers/generators.js';
import { found, provenanceOf, surroundings } from '../helpers/recognize.js';

const entity = 'CRYPTO';
const { bitcoin: next, digits } = generators(13);
const bitcoin = next();
/** Published test vectors: BIP-173, BIP-350 and ERC-55. */
const segwit = 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4';
const taproot = 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0';
const ethereum = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed';
const swapCase = (text: string): string => text.replace('aA', 'Aa');

describe('the address of a wallet', () => {
  test.each(surroundings)('is found in %s', (_, around) => {
    for (const address of [bitcoin, segwit, ethereum]) expect(found(around(address), { entity })).toEqual([address]);
  });

  test.each([
    ['Bitcoin, to a script', next(5)],
    ['Bitcoin, segwit', segwit],
    ['Bitcoin, segwit in capitals', segwit.toUpperCase()],
    ['Bitcoin, taproot', taproot],
    ['Ethereum', ethereum],
  ])('is found: %s', (_, address) => {
    expect(found(`They sent us ${address}, which we passed on.`, { entity })).toEqual([address]);
  });

  test('is found behind the scheme of a payment link', () => {
    expect(found(`<a href="bitcoin:${bitcoin}?amount=0.1">`, { entity })).toEqual([bitcoin]);
  });

  test('without capitals has no checksum, and needs a word or a label', () => {
    const plain = `0x${digits(20)}abcdefabcdefabcdefab`;
    expect(found(`call(${plain})`, { entity })).toEqual([]);
    expect(found(`my wallet is ${plain}`, { entity })).toEqual([plain]);
    expect(found(`{"eth_address": "${plain}"}`, { entity })).toEqual([plain]);
  });

  test.each([
    ['a Bitcoin address with a wrong checksum', bitcoin.slice(0, -1) + (bitcoin.endsWith('2') ? '3' : '2')],
    ['a segwit address with a wrong checksum', `${segwit.slice(0, -1)}5`],
    ['a segwit address in mixed case', segwit.replace('w508', 'W508')],
    ['a taproot address with the checksum of segwit', taproot.replace('bc1p', 'bc1q')],
    ['an Ethereum address with wrong capitals', swapCase(ethereum)],
    ['a slice of a longer word', `x${bitcoin}`],
    ['a slice of a path', `/wallet/${bitcoin}/tx`],
    ['a hash of 64 digits', `0x${'5aAeb6053F3E94C9'.repeat(4)}`],
  ])('is not %s', (_, text) => {
    expect(found(text, { entity, label: 'wallet' })).toEqual([]);
  });

  test.each([
    ['the first block', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
    ['the test vectors of ERC-55', ethereum],
    ['zeros', `0x${'0'.repeat(40)}`],
  ])('is told apart from the address of %s', (_, address) => {
    expect(provenanceOf(address, { entity, label: 'wallet' })).toBe('documented');
  });
});
