import { expect, it } from 'vitest';
import { decodeWindows1252 } from '../../src/readers/encoding/windows-1252.js';

it('reads typographic characters, which some versions of Node read as control characters', () => {
  expect(decodeWindows1252(Uint8Array.of(0x80, 0x4f, 0x92, 0x42, 0x96, 0x9f))).toBe('€O’B–Ÿ');
});

it('gives each of the 256 bytes one character of its own', () => {
  const all = decodeWindows1252(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  expect(all).toHaveLength(256);
  expect(new Set(all).size).toBe(256);
});

it('keeps the bytes that have the same meaning in Latin-1', () => {
  const same = Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => byte < 0x80 || byte > 0x9f);
  expect(decodeWindows1252(Uint8Array.from(same))).toBe(String.fromCharCode(...same));
});
