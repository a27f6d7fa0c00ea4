import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { ReadFailure } from '../model/change.js';
import { UserError } from '../model/errors.js';
import { type Api, patience } from './api-files.js';
import { asking } from './asking.js';
import { readRegularFile } from './disk.js';
import type { ReadBlob } from './git-blobs.js';
import { assertReadable } from './size-limit.js';

/**
 * The id that git gives to content, which proves that bytes are the ones meant, wherever they came from. Git hashes
 * with SHA-1, or with SHA-256 where ids have 64 digits.
 */
export function blobId(bytes: Uint8Array, digits: number): string {
  const hash = createHash(digits === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Where content may be had. */
export interface Places {
  readonly workspace?: { readonly root: string; readonly blob: ReadBlob };
  readonly api?: Api;
}

/**
 * A file's bytes by their blob id, from the nearest place that has them: the local repository, the file on disk,
 * GitHub. Rejects with a `ReadFailure`.
 */
export async function findBlob(id: string, path: string, { workspace, api }: Places): Promise<Uint8Array> {
  if (workspace) {
    const stored = await unlessMissing(workspace.blob(id));
    if (stored !== undefined) return stored;
    const onDisk = await readRegularFile(join(workspace.root, path)).catch(() => undefined);
    if (onDisk !== undefined && blobId(onDisk, id.length) === id) return onDisk;
  }
  if (!api) throw new ReadFailure('unreadable', 'This checkout does not hold the content of the file.');
  const bytes = await download(id, api);
  if (blobId(bytes, id.length) === id) return bytes;
  throw new ReadFailure('unreadable', "GitHub's API sent other content than it was asked for. Run again.");
}

async function download(id: string, { client, repository }: Api): Promise<Uint8Array> {
  try {
    const { data } = await asking({ doing: 'send a file', permission: 'contents: read' }, () =>
      client.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
        ...repository,
        file_sha: id,
        request: patience(),
      }),
    );
    assertReadable(data.size ?? 0);
    return Buffer.from(data.content, data.encoding === 'utf-8' ? 'utf8' : 'base64');
  } catch (error) {
    if (error instanceof UserError) throw new ReadFailure('unreadable', error.message);
    throw error;
  }
}

/** Too large here is too large everywhere. */
async function unlessMissing(reading: Promise<Uint8Array>): Promise<Uint8Array | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof ReadFailure && error.reason === 'unreadable') return undefined;
    throw error;
  }
}
