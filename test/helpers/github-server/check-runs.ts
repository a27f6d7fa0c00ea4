import * as v from 'valibot';
import { resolve } from './git.js';
import { type Call, type CheckRun, type Handler, notFound, ok, refuse } from './model.js';
import { nodeId } from './people.js';
import { moment } from './repositories.js';

/** The description has checked the request; this names what the stage keeps of it. */
const sent = v.object({
  name: v.optional(v.string()),
  status: v.optional(v.string()),
  conclusion: v.optional(v.string()),
  details_url: v.optional(v.string()),
  external_id: v.optional(v.string()),
  output: v.optional(
    v.object({
      title: v.optional(v.string()),
      summary: v.string(),
      text: v.optional(v.string()),
      annotations: v.optional(v.array(v.unknown()), []),
    }),
  ),
});

function apply(run: CheckRun, body: unknown): void {
  const change = v.parse(sent, body);
  run.name = change.name ?? run.name;
  run.conclusion = change.conclusion ?? run.conclusion;
  // A conclusion completes the run.
  run.status = change.conclusion === undefined ? (change.status ?? run.status) : 'completed';
  run.detailsUrl = change.details_url ?? run.detailsUrl;
  run.externalId = change.external_id ?? run.externalId;
  run.title = change.output?.title ?? run.title;
  run.summary = change.output?.summary ?? run.summary;
  run.text = change.output?.text ?? run.text;
  // Every request adds to the annotations that are there.
  run.annotations.push(...(change.output?.annotations ?? []));
}

function checkRunShape({ root, site, repository }: Call, run: CheckRun) {
  const url = `${root}/repos/${repository.fullName}/check-runs/${run.id}`;
  return {
    id: run.id,
    node_id: nodeId('CheckRun', run.id),
    head_sha: run.headSha,
    name: run.name,
    external_id: run.externalId ?? '',
    url,
    html_url: `${site}/${repository.fullName}/runs/${run.id}`,
    details_url: run.detailsUrl,
    status: run.status,
    conclusion: run.conclusion,
    started_at: moment,
    completed_at: run.status === 'completed' ? moment : null,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: 5 },
    app: null,
    pull_requests: [],
  };
}

const head = v.object({ name: v.string(), head_sha: v.string() });

/** POST /repos/{owner}/{repo}/check-runs */
export const createCheckRun: Handler = async (call) => {
  const { name, head_sha: headSha } = v.parse(head, call.body);
  if ((await resolve(call.repository, headSha, 'commit')) === undefined) {
    return refuse(422, `No commit found for SHA: ${headSha}`);
  }
  const run: CheckRun = {
    id: call.nextId(),
    headSha,
    name,
    status: 'queued',
    conclusion: null,
    title: null,
    summary: null,
    text: null,
    detailsUrl: null,
    externalId: null,
    annotations: [],
  };
  apply(run, call.body);
  call.repository.checkRuns.set(run.id, run);
  return { status: 201, json: checkRunShape(call, run) };
};

function find({ repository, params }: Call): CheckRun | undefined {
  return repository.checkRuns.get(Number(params['check_run_id']));
}

/** GET /repos/{owner}/{repo}/check-runs/{check_run_id} */
export const getCheckRun: Handler = (call) => {
  const run = find(call);
  return run === undefined ? notFound() : ok(checkRunShape(call, run));
};

/** PATCH /repos/{owner}/{repo}/check-runs/{check_run_id} */
export const updateCheckRun: Handler = (call) => {
  const run = find(call);
  if (run === undefined) return notFound();
  apply(run, call.body);
  return ok(checkRunShape(call, run));
};
