import { createHash } from 'node:crypto';

/**
 * Whether git names these bytes so: by SHA-1, or SHA-256 where the repository was made with it, over a header and the
 * bytes as they are. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_object_storage
 * @param id in hexadecimal
 */
export const isBlob = (id: string, bytes: Uint8Array): boolean =>
  createHash(id.length === 40 ? 'sha1' : 'sha256')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex') === id;
