import { randomUUID } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { resolve } from './git.js';
import { ingestionErrors } from './ingestion.js';
import { type Answer, type Handler, notFound, ok, type Repository, refuse } from './model.js';

/** Gzip-compressed SARIF above this is refused (GitHub's documentation of SARIF limits). */
const largest = 10 * 1024 * 1024;

const upload = v.object({
  commit_sha: v.string(),
  ref: v.string(),
  sarif: v.string(),
  tool_name: v.optional(v.string()),
});

const base64 = /^[A-Za-z0-9+/\s]+={0,2}\s*$/;

/** GitHub's own words for a repository that may not use code scanning. */
export function codeScanningRefusal({ codeScanning }: Repository): Answer | undefined {
  if (codeScanning === 'enabled') return undefined;
  const product = codeScanning === 'disabled' ? 'Code Security' : 'Advanced Security';
  return refuse(403, `${product} must be enabled for this repository to use code scanning.`);
}

function unzipped(file: Buffer): string | undefined {
  try {
    return gunzipSync(file).toString('utf8');
  } catch {
    return undefined;
  }
}

function parsed(text: string): { sarif: unknown; errors: string[] } {
  try {
    const sarif: unknown = JSON.parse(text);
    return { sarif, errors: ingestionErrors(sarif) };
  } catch (error) {
    return { sarif: undefined, errors: [`invalid json: ${error instanceof Error ? error.message : String(error)}`] };
  }
}

/** POST /repos/{owner}/{repo}/code-scanning/sarifs */
export const uploadSarif: Handler = async (call) => {
  const { repository } = call;
  const refused = codeScanningRefusal(repository);
  if (refused !== undefined) return refused;
  const sent = v.parse(upload, call.body);
  if ((await resolve(repository, sent.commit_sha, 'commit')) === undefined) return refuse(404, 'commit not found');

  const file = Buffer.from(sent.sarif, 'base64');
  if (file.byteLength > largest) return { status: 413, json: undefined };
  const text = base64.test(sent.sarif) ? unzipped(file) : undefined;
  if (text === undefined) return refuse(400, 'sarif is not a gzip file in base64');

  const id = randomUUID();
  const { commit_sha: commitSha, ref, tool_name: toolName } = sent;
  repository.uploads.push({ id, commitSha, ref, toolName, text, ...parsed(text) });
  return { status: 202, json: { id, url: `${call.url}/${id}` } };
};

/** GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id} */
export const getSarif: Handler = ({ repository, params, limits, root }) => {
  const refused = codeScanningRefusal(repository);
  if (refused !== undefined) return refused;
  const found = repository.uploads.find(({ id }) => id === params['sarif_id']);
  if (found === undefined) return notFound();

  const polls = repository.polls.get(found.id) ?? 0;
  repository.polls.set(found.id, polls + 1);
  if (polls < limits.pendingPolls) return ok({ processing_status: 'pending', analyses_url: null, errors: null });
  if (found.errors.length > 0) return ok({ processing_status: 'failed', analyses_url: null, errors: found.errors });
  const analyses = `${root}/repos/${repository.fullName}/code-scanning/analyses?sarif_id=${found.id}`;
  return ok({ processing_status: 'complete', analyses_url: analyses, errors: null });
};
