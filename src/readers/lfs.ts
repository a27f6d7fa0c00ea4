const longestPointer = 1024;

/**
 * Whether the file is what Git LFS leaves in git in place of the content: under 1024 bytes of text, `version` first.
 * https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
 */
export function isLfsPointer(bytes: Uint8Array): boolean {
  if (bytes.length >= longestPointer) return false;
  const text = new TextDecoder('latin1').decode(bytes);
  return text.startsWith('version https://git-lfs.github.com/spec/v1') && /^oid sha256:[0-9a-f]{64}\r?$/m.test(text);
}
