import { ReadFailure } from '../model/change.js';

const mebibyte = 1024 * 1024;

/** Larger files are not held in memory. */
const maxFileBytes = 64 * mebibyte;

/** @throws ReadFailure when a file of so many bytes is too large to read. */
export function assertReadable(bytes: number): void {
  if (bytes <= maxFileBytes) return;
  const size = Math.ceil(bytes / mebibyte);
  throw new ReadFailure(
    'too-large',
    `The file has ${size} MiB; at most ${maxFileBytes / mebibyte} MiB are read. Split it, or leave it out with paths-ignore.`,
  );
}
