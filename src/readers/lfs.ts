const longestPointer = 1024;

/** Its lines and no other: what somebody writes below them is no pointer. */
const pointer =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n(?:ext-\d-[\w.-]+ sha256:[\da-f]{64}\r?\n)*oid sha256:[\da-f]{64}\r?\n(?:size \d+\r?\n?)?$/;

/**
 * Whether the file is what Git LFS leaves in git in place of the content: under 1024 bytes of text, `version` first.
 * https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
 */
export function isLfsPointer(bytes: Uint8Array): boolean {
  if (bytes.length >= longestPointer) return false;
  const text = new TextDecoder('latin1').decode(bytes);
  return pointer.test(text);
}
