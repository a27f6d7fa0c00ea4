export const id = 662;
export const ids = [662];
export const modules = {

/***/ 4087:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  g5: () => (/* binding */ failureOf),
  kL: () => (/* binding */ isTimeout),
  sG: () => (/* binding */ outcomeOf)
});
// build/github/failure.js
async function outcomeOf(attempt, request) {
  try {
    return { ok: true, value: await request() };
  } catch (error) {
    return { ok: false, failure: failureOf(error, attempt) };
  }
}
var isRecord = (value) => typeof value === "object" && value !== null;
var answerOf = (error) => {
  if (!isRecord(error) || typeof error["status"] !== "number")
    return void 0;
  const response = isRecord(error["response"]) ? error["response"] : void 0;
  if (response === void 0)
    return void 0;
  const data = isRecord(response["data"]) ? response["data"] : {};
  return {
    status: error["status"],
    message: typeof data["message"] === "string" ? data["message"] : "",
    headers: isRecord(response["headers"]) ? response["headers"] : {}
  };
};
var isRateLimit = ({ status, message, headers }) => status === 429 || status === 403 && (headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0 || /rate limit/i.test(message));
var readOnly = " Pull requests from forks and from Dependabot get a read-only token whatever the workflow says.";
var forbidden = ({ message }, { doing, permission }) => {
  if (/(advanced|code) security|code scanning is not enabled/i.test(message)) {
    return {
      reason: `GitHub refused to ${doing}: code scanning is not enabled for this repository.`,
      mend: "Enable GitHub Code Security in the settings of the repository (public repositories have it), or set `upload-sarif: false`."
    };
  }
  return {
    reason: `GitHub refused to ${doing}: the token lacks a permission (403).`,
    mend: `Give the job \`permissions: ${permission}\`.${permission.endsWith("write") ? readOnly : ""}`,
    permission
  };
};
var sentences = {
  400: ({ doing }) => ({
    reason: `GitHub could not read the request to ${doing} (400).`,
    mend: "This is a defect of piicloak: please report it."
  }),
  401: ({ doing }) => ({
    reason: `GitHub did not accept the token to ${doing} (401).`,
    mend: "Pass a token that is valid, such as the `github.token` of the job."
  }),
  404: ({ doing, permission }) => ({
    reason: `GitHub found nothing there when asked to ${doing} (404), which is also what it says to a token that may not look.`,
    mend: `Check that the repository, the commit and the reference are on GitHub, and give the job \`permissions: ${permission}\`.`
  }),
  413: ({ doing }) => ({
    reason: `GitHub refused to ${doing}: it is too large (413).`,
    mend: "Scan fewer files at a time, for instance with `paths`, or raise `threshold`."
  }),
  422: ({ doing }) => ({
    reason: `GitHub refused to ${doing}: it does not accept the commit, the reference or the content (422).`,
    mend: "Check that the commit is pushed to this repository and that the reference is a full one, such as `refs/heads/main`."
  })
};
var unanswered = ({ doing }, error) => ({
  reason: `GitHub could not be reached to ${doing} (${networkProblem(error)}).`,
  mend: "Check the network and the proxy of the runner, then run the job again."
});
function whenToRetry({ headers }) {
  const seconds = Number(headers["retry-after"]);
  if (seconds > 0)
    return `after ${seconds} seconds`;
  const reset = new Date(Number(headers["x-ratelimit-reset"]) * 1e3);
  return Number.isNaN(reset.getTime()) ? "in an hour" : `after ${reset.toISOString().slice(11, 16)} UTC`;
}
function networkProblem(error) {
  if (!(error instanceof Error))
    return "no reason given";
  if ("code" in error && typeof error.code === "string")
    return error.code;
  if (error.name === "AbortError" || error.name === "TimeoutError")
    return noAnswer;
  return error.cause === void 0 ? "no reason given" : networkProblem(error.cause);
}
var noAnswer = "no answer in time";
var isTimeout = (error) => answerOf(error) === void 0 && networkProblem(error) === noAnswer;
var failureOf = (error, attempt) => {
  const answer = answerOf(error);
  if (answer === void 0)
    return unanswered(attempt, error);
  const { doing } = attempt;
  if (isRateLimit(answer)) {
    return {
      reason: `GitHub refused to ${doing}: its rate limit is used up (${answer.status}).`,
      mend: `Run the job again ${whenToRetry(answer)}.`
    };
  }
  if (answer.status >= 500) {
    return {
      reason: `GitHub failed to ${doing} (${answer.status}).`,
      mend: "Look at githubstatus.com, and run the job again later."
    };
  }
  if (answer.status === 403)
    return forbidden(answer, attempt);
  const known = sentences[answer.status];
  if (known !== void 0)
    return known(attempt);
  return {
    reason: `GitHub refused to ${doing} (${answer.status}).`,
    mend: "Run the job again, and report it when it stays so."
  };
};




/***/ }),

/***/ 2617:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  D3: () => (/* binding */ commitOf),
  FM: () => (/* binding */ findBlob),
  T: () => (/* binding */ comparedFiles),
  Xi: () => (/* binding */ GitFailure),
  _L: () => (/* binding */ patience),
  d7: () => (/* binding */ openBlobs),
  fq: () => (/* binding */ findCommit),
  "in": () => (/* binding */ emptyTree),
  lo: () => (/* binding */ inTurn),
  os: () => (/* binding */ asking),
  sI: () => (/* binding */ pullRequestFiles),
  uM: () => (/* binding */ localBlobs),
  w9: () => (/* binding */ maxListed),
  wu: () => (/* binding */ mergeBase),
  zY: () => (/* binding */ openGit)
});
var chunk_7UYKAF4Q = __webpack_require__(4087);
var chunk_PFSRETJQ = __webpack_require__(9472);
var chunk_KNBV2T2Z = __webpack_require__(9100);
var chunk_ETNKDGEJ = __webpack_require__(2843);
var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);
var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
var node_child_process__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1421);
var node_fs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3024);
var node_os__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8161);





// build/changes/asking.js
async function asking(attempt, request) {
  try {
    return await request();
  } catch (error) {
    if (!(error instanceof Error && "status" in error))
      throw error;
    const { reason, mend } = (0,chunk_7UYKAF4Q/* .failureOf */ .g5)(error, attempt);
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`${reason} ${mend}`);
  }
}

// build/changes/api-files.js
var patience = () => ({ signal: AbortSignal.timeout(3e5) });
var maxCompared = 300;
var perPage = 100;
var maxListed = 3e3;
async function comparedFiles({ client, repository }, base, head) {
  const { data } = await asking({ doing: "compare the commits", permission: "contents: read" }, () => client.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
    ...repository,
    basehead: `${base.replace(/^refs\/heads\//, "")}...${head}`,
    // Commits are paginated and not wanted; files stand whole on the first page.
    per_page: 1,
    page: 1,
    request: patience()
  }));
  const files = listOf(data?.files);
  if (files.length >= maxCompared) {
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`GitHub's comparison shows no more than ${maxCompared} files, and there may be more.`);
  }
  return files;
}
async function pullRequestFiles({ client, repository }, number) {
  const files = [];
  for (let page = 1; page <= maxListed / perPage; page += 1) {
    const { data } = await asking({ doing: "list the files of the pull request", permission: "pull-requests: read" }, () => client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
      ...repository,
      pull_number: number,
      per_page: perPage,
      page,
      request: patience()
    }));
    const listed = listOf(data);
    files.push(...listed);
    if (listed.length < perPage)
      break;
  }
  return files;
}
function listOf(data) {
  if (Array.isArray(data))
    return data;
  throw new chunk_ETNKDGEJ/* .UserError */ .y("GitHub's API did not answer with a list of files.");
}

// build/changes/api-blobs.js


function blobId(bytes, digits) {
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)(digits === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
async function findBlob(id, path, { workspace, api }) {
  if (workspace) {
    const stored = await unlessMissing(workspace.blob(id));
    if (stored !== void 0)
      return stored;
    const onDisk = await (0,chunk_PFSRETJQ/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(workspace.root, path)).catch(() => void 0);
    if (onDisk !== void 0 && blobId(onDisk, id.length) === id)
      return onDisk;
  }
  if (!api)
    throw new chunk_KNBV2T2Z/* .ReadFailure */ .lm("unreadable", "This checkout does not hold the content of the file.");
  const bytes = await download(id, api);
  if (blobId(bytes, id.length) === id)
    return bytes;
  throw new chunk_KNBV2T2Z/* .ReadFailure */ .lm("unreadable", "GitHub's API sent other content than it was asked for. Run again.");
}
async function download(id, { client, repository }) {
  try {
    const { data } = await asking({ doing: "send a file", permission: "contents: read" }, () => client.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
      ...repository,
      file_sha: id,
      request: patience()
    }));
    (0,chunk_PFSRETJQ/* .assertReadable */ .DE)(data.size ?? 0);
    return Buffer.from(data.content, data.encoding === "utf-8" ? "utf8" : "base64");
  } catch (error) {
    if (error instanceof chunk_ETNKDGEJ/* .UserError */ .y)
      throw new chunk_KNBV2T2Z/* .ReadFailure */ .lm("unreadable", error.message);
    throw error;
  }
}
async function unlessMissing(reading) {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof chunk_KNBV2T2Z/* .ReadFailure */ .lm && error.reason === "unreadable")
      return void 0;
    throw error;
  }
}

// build/changes/git.js




// build/changes/find-git.js




// build/changes/git-failure.js
var GitFailure = class extends chunk_ETNKDGEJ/* .UserError */ .y {
  kind;
  exitCode;
  constructor(kind, sentence, exitCode) {
    super(sentence);
    this.kind = kind;
    this.exitCode = exitCode;
  }
};
var usageError = 129;
function explain(args, code, complaint, root) {
  if (/not a git repository/.test(complaint)) {
    return new GitFailure("no-repository", `${root} is not inside a git repository.`);
  }
  if (/dubious ownership|unsafe repository/.test(complaint)) {
    return new GitFailure("untrusted", `Git does not trust the repository around ${root}, because it belongs to another user. Scan from its top folder, or run: git config --global --add safe.directory <its top folder>`);
  }
  const said = /^fatal: (.*)/m.exec(complaint)?.[1]?.replace(/\/\/[^/@\s]*@/g, "//").slice(0, 200);
  const isOld = code === usageError || /is not a git command/.test(complaint);
  const because = isOld ? "it does not know what it is asked for. Install git 2.30 or later." : said;
  const ending = because === void 0 ? "." : `: ${because.replace(/\.?$/, ".")}`;
  const command = args.find((arg, at) => !arg.startsWith("-") && !["-c", "-C"].includes(args[at - 1] ?? ""));
  return new GitFailure("failed", `\`git ${command}\` ended with ${code}${ending}`, typeof code === "number" ? code : void 0);
}

// build/changes/find-git.js
function findGit(path) {
  const name = (0,node_os__WEBPACK_IMPORTED_MODULE_8__.platform)() === "win32" ? "git.exe" : "git";
  const found = path.split(node_path__WEBPACK_IMPORTED_MODULE_5__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_5__.isAbsolute).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, name)).find(isExecutable);
  if (found === void 0) {
    throw new GitFailure("no-git", "Git was not found on the PATH. Install git 2.30 or later.");
  }
  return found;
}
function isExecutable(file) {
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_7__.constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// build/changes/git.js
function openGit(root, { inherit = [], env: more = {}, timeLimit } = {}) {
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)(root))
    throw new GitFailure("no-repository", `There is no such folder: ${root}`);
  const binary = findGit(process.env["PATH"] ?? "");
  const settings = safeSettings(root);
  const env = { ...environment(inherit), ...more };
  const start = (args) => (0,node_child_process__WEBPACK_IMPORTED_MODULE_6__.spawn)(binary, [...settings, ...args], { cwd: root, env, ...timeLimit && { timeout: timeLimit } });
  async function* stream(args, complaints = []) {
    const child = start(args);
    child.stdin.on("error", () => void 0).end();
    child.stderr.setEncoding("utf8").on("data", (text2) => complaints.push(text2));
    const ended = endOf(child);
    let isRead = false;
    try {
      yield* child.stdout;
      isRead = true;
    } finally {
      if (!isRead)
        child.kill();
    }
    const code = await ended;
    if (code !== 0)
      throw explain(args, code, complaints.join(""), root);
  }
  const run = async (args) => {
    const complaints = [];
    const chunks = [];
    for await (const chunk of stream(args, complaints))
      chunks.push(chunk);
    return { stdout: Buffer.concat(chunks), warnings: complaints.join("") };
  };
  const text = async (args) => (await run(args)).stdout.toString("utf8").replace(/\r?\n$/, "");
  return { run, text, stream, start };
}
function safeSettings(root) {
  return [
    "--no-pager",
    "--no-optional-locks",
    "--no-replace-objects",
    // Empty means off both before git 2.36, where it was a hook's path, and since, where it is a boolean.
    ...["-c", "core.fsmonitor="],
    ...["-c", `core.hooksPath=${node_os__WEBPACK_IMPORTED_MODULE_8__.devNull}`],
    ...["-c", "diff.suppressBlankEmpty=false"],
    // In a container job the workspace belongs to another user, and git would refuse it. Whoever asks for a scan of
    // this folder vouches for it, and nothing in it is run. Respected on the command line since git 2.38.
    ...["-c", `safe.directory=${(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.realpathSync)(root).replaceAll("\\", "/")}`]
  ];
}
function environment(inherit) {
  const needed = ["PATH", "HOME", "XDG_CONFIG_HOME", "USERPROFILE", "HOMEDRIVE", "HOMEPATH", "SYSTEMROOT", "TMPDIR"];
  const inherited = [...needed, ...inherit].flatMap((name) => {
    const value = process.env[name];
    return value === void 0 ? [] : [[name, value]];
  });
  return {
    ...Object.fromEntries(inherited),
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_ATTR_NOSYSTEM: "1",
    // A partial clone fetches what it lacks on its own: no network from here. Older versions know only the second.
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "none"
  };
}
function endOf(child) {
  return new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("close", (code, signal) => resolve(code ?? signal ?? "an unknown signal"));
  });
}

// build/changes/in-turn.js
function inTurn(work) {
  let turn = Promise.resolve();
  return (...parameters) => {
    const result = turn.then(() => work(...parameters));
    turn = result.catch(() => void 0);
    return result;
  };
}

// build/changes/git-blobs.js
var idleMs = 1e3;
function openBlobs(git) {
  let batch;
  let timer;
  const close = () => {
    batch?.close();
    batch = void 0;
  };
  const readNow = async (id) => {
    clearTimeout(timer);
    batch ??= startBatch(git);
    batch.isAwaited(true);
    try {
      return await batch.read(id);
    } catch (error) {
      close();
      throw error;
    } finally {
      batch?.isAwaited(false);
      timer = setTimeout(close, idleMs).unref();
    }
  };
  return inTurn(readNow);
}
function startBatch(git) {
  const child = git.start(["cat-file", "--batch"]);
  child.on("error", () => void 0);
  child.stdin.on("error", () => void 0);
  child.stderr.resume();
  const chunks = child.stdout[Symbol.asyncIterator]();
  let rest = Buffer.alloc(0);
  const more = async () => {
    const { value } = await chunks.next();
    if (Buffer.isBuffer(value))
      return value;
    throw new chunk_KNBV2T2Z/* .ReadFailure */ .lm("unreadable", "Git ended before it handed over the file. The clone may be partial or damaged.");
  };
  const readHeader = async () => {
    while (!rest.includes(10))
      rest = Buffer.concat([rest, await more()]);
    const end = rest.indexOf(10);
    const header = rest.toString("latin1", 0, end);
    rest = rest.subarray(end + 1);
    return header;
  };
  const readBytes = async (size) => {
    const bytes = Buffer.allocUnsafe(size);
    for (let at = 0; at < size; ) {
      if (rest.length === 0)
        rest = await more();
      const copied = rest.copy(bytes, at);
      rest = rest.subarray(copied);
      at += copied;
    }
    return bytes;
  };
  const read = async (id) => {
    child.stdin.write(`${id}
`);
    const [, type, size] = (await readHeader()).split(" ");
    if (type !== "blob") {
      throw new chunk_KNBV2T2Z/* .ReadFailure */ .lm("unreadable", "This checkout does not hold the content of the file.");
    }
    (0,chunk_PFSRETJQ/* .assertReadable */ .DE)(Number(size));
    const bytes = await readBytes(Number(size));
    await readHeader();
    return bytes;
  };
  const close = () => {
    child.kill();
  };
  const handles = [child, child.stdin, child.stdout, child.stderr];
  const isAwaited = (isSo) => {
    for (const handle of handles)
      handle[isSo ? "ref" : "unref"]();
  };
  return { read, isAwaited, close };
}

// build/changes/local-blobs.js
function localBlobs(root) {
  try {
    return openBlobs(openGit(root));
  } catch {
    return () => Promise.reject(new chunk_KNBV2T2Z/* .ReadFailure */ .lm("unreadable", "There is no git here."));
  }
}

// build/changes/revisions.js
async function findCommit(git, revision) {
  if (revision === "" || revision.startsWith("-") || revision.includes("\0")) {
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`${JSON.stringify(revision)} is no name of a commit. Give a commit id, a branch or a tag.`);
  }
  return orNothing(git.text(["rev-parse", "--verify", "--quiet", `${revision}^{commit}`]));
}
async function commitOf(git, revision) {
  const commit = await findCommit(git, revision);
  if (commit !== void 0)
    return commit;
  throw new chunk_ETNKDGEJ/* .UserError */ .y(`This checkout does not hold the commit ${JSON.stringify(revision)}. Fetch it with \`git fetch origin <commit>\`, or set \`fetch-depth: 0\` for actions/checkout.`);
}
async function mergeBase(git, base, head) {
  const ancestor = await orNothing(git.text(["merge-base", base, head]));
  if (ancestor !== void 0)
    return ancestor;
  const isShallow = await git.text(["rev-parse", "--is-shallow-repository"]) === "true";
  throw new chunk_ETNKDGEJ/* .UserError */ .y(isShallow ? "This checkout is shallow and ends before the commit where base and head parted. Set `fetch-depth: 0` for actions/checkout, or run `git fetch --unshallow`." : "Base and head have no common history, so there is no change between them. Scan the files instead.");
}
var emptyTree = (git) => git.text(["hash-object", "-t", "tree", "--stdin"]);
async function orNothing(answer) {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof GitFailure && error.kind === "failed")
      return void 0;
    throw error;
  }
}




/***/ }),

/***/ 6781:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  FL: () => (/* binding */ workspaceRevision),
  bJ: () => (/* binding */ planFor),
  fF: () => (/* binding */ options)
});
var chunk_7UYKAF4Q = __webpack_require__(4087);
var chunk_THOK4G4Q = __webpack_require__(6051);
var chunk_ETNKDGEJ = __webpack_require__(2843);




// build/github/pulls.js
var attempt = { doing: "find the pull request", permission: "pull-requests: read" };
function findPullRequest(client, repository, head) {
  return (0,chunk_7UYKAF4Q/* .outcomeOf */ .sG)(attempt, async () => {
    const { data } = await client.request("GET /repos/{owner}/{repo}/pulls", {
      ...repository,
      head: `${head.owner}:${head.branch}`,
      state: "all",
      sort: "updated",
      direction: "desc",
      per_page: 100
    });
    const found = data.find((pull) => pull.head.sha === head.sha) ?? data[0];
    return found && { number: found.number, base: found.base.sha, head: found.head.sha };
  });
}

// build/action/plan.js
var decisions = {
  pull_request: (environment, means) => pullRequest(environment, means) ?? wholeTree(environment, means, missing(environment)),
  pull_request_target: (environment, means) => {
    const plan = pullRequest(environment, means, true);
    if (plan)
      return { ...plan, warnings: [privileged] };
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`${missing(environment)} On pull_request_target that is the base and not the change.`);
  },
  workflow_run: deliveredLater,
  merge_group: (environment, means) => mergeGroup(environment, means) ?? wholeTree(environment, means, missing(environment)),
  push: (environment, means) => branch(environment, means) ?? wholeTree(environment, means, ...narrowed(environment, means)),
  schedule: (environment, means) => wholeTree(environment, means, ...narrowed(environment, means)),
  workflow_dispatch: (environment, means) => wholeTree(environment, means, ...narrowed(environment, means)),
  release: (environment, means) => wholeTree(environment, means, ...narrowed(environment, means))
};
async function planFor(environment, means) {
  const { eventName } = environment;
  const decide = Object.hasOwn(decisions, eventName) ? decisions[eventName] : void 0;
  if (decide)
    return decide(environment, means);
  const event = eventName === "" ? "an unknown event" : `the event “${eventName}”`;
  return wholeTree(environment, means, `On ${event} the whole tree is scanned, because it names no change.`);
}
var commit = (0,chunk_THOK4G4Q/* .object */ .Ik)({ sha: (0,chunk_THOK4G4Q/* .string */ .Yj)() });
var repositoryNamed = (0,chunk_THOK4G4Q/* .object */ .Ik)({ full_name: (0,chunk_THOK4G4Q/* .string */ .Yj)() });
var login = (0,chunk_THOK4G4Q/* .object */ .Ik)({ login: (0,chunk_THOK4G4Q/* .string */ .Yj)() });
var pullRequestEvent = (0,chunk_THOK4G4Q/* .object */ .Ik)({
  pull_request: (0,chunk_THOK4G4Q/* .object */ .Ik)({
    number: (0,chunk_THOK4G4Q/* .number */ .ai)(),
    changed_files: (0,chunk_THOK4G4Q/* .optional */ .lq)((0,chunk_THOK4G4Q/* .number */ .ai)()),
    user: (0,chunk_THOK4G4Q/* .nullish */ .cl)(login),
    base: commit,
    // A fork may be gone.
    head: (0,chunk_THOK4G4Q/* .object */ .Ik)({ sha: (0,chunk_THOK4G4Q/* .string */ .Yj)(), repo: (0,chunk_THOK4G4Q/* .nullish */ .cl)(repositoryNamed) })
  })
});
var mergeGroupEvent = (0,chunk_THOK4G4Q/* .object */ .Ik)({ merge_group: (0,chunk_THOK4G4Q/* .object */ .Ik)({ base_sha: (0,chunk_THOK4G4Q/* .string */ .Yj)(), head_sha: (0,chunk_THOK4G4Q/* .string */ .Yj)() }) });
var pushEvent = (0,chunk_THOK4G4Q/* .object */ .Ik)({
  after: (0,chunk_THOK4G4Q/* .pipe */ .Fs)((0,chunk_THOK4G4Q/* .string */ .Yj)(), (0,chunk_THOK4G4Q/* .regex */ .yG)(/^(?!0+$)[0-9a-f]{40,64}$/)),
  ref: (0,chunk_THOK4G4Q/* .pipe */ .Fs)((0,chunk_THOK4G4Q/* .string */ .Yj)(), (0,chunk_THOK4G4Q/* .startsWith */ .w1)("refs/heads/")),
  repository: (0,chunk_THOK4G4Q/* .object */ .Ik)({ default_branch: (0,chunk_THOK4G4Q/* .pipe */ .Fs)((0,chunk_THOK4G4Q/* .string */ .Yj)(), (0,chunk_THOK4G4Q/* .nonEmpty */ .hq)()) })
});
var workflowRunEvent = (0,chunk_THOK4G4Q/* .object */ .Ik)({
  workflow_run: (0,chunk_THOK4G4Q/* .object */ .Ik)({
    event: (0,chunk_THOK4G4Q/* .string */ .Yj)(),
    head_sha: (0,chunk_THOK4G4Q/* .string */ .Yj)(),
    head_branch: (0,chunk_THOK4G4Q/* .string */ .Yj)(),
    head_repository: (0,chunk_THOK4G4Q/* .object */ .Ik)({ owner: login })
  })
});
function pullRequest(environment, means, apiOnly = false) {
  const { repository, payload } = environment;
  const event = (0,chunk_THOK4G4Q/* .safeParse */ .xL)(pullRequestEvent, payload);
  if (!event.success || !repository)
    return void 0;
  const { number: number3, changed_files: changedFiles, base, head, user } = event.output.pull_request;
  const isFork = head.repo?.full_name.toLowerCase() !== fullName(repository);
  const isDependabot = environment.actor === dependabot || user?.login === dependabot;
  const readOnly = isFork ? "fork" : isDependabot ? "dependabot" : void 0;
  return {
    ...change(environment, repository, means, {
      number: number3,
      base: base.sha,
      head: head.sha,
      ...changedFiles === void 0 ? {} : { changedFiles },
      ...apiOnly ? { apiOnly } : {}
    }),
    revision: { sha: head.sha, ref: `refs/pull/${number3}/head` },
    // The token of the base repository is not that of the one who proposes.
    pull: { number: number3, ...readOnly && !apiOnly ? { readOnly } : {} }
  };
}
var dependabot = "dependabot[bot]";
var fullName = ({ owner, repo }) => `${owner}/${repo}`.toLowerCase();
var privileged = "pull_request_target runs with the secrets of the base repository. Nothing of the pull request is checked out or run here: its files are read through GitHub’s API. Never check out its head in this workflow; prefer pull_request.";
function mergeGroup(environment, means) {
  const { repository, payload, ref } = environment;
  const event = (0,chunk_THOK4G4Q/* .safeParse */ .xL)(mergeGroupEvent, payload);
  if (!event.success || !repository)
    return void 0;
  const { base_sha: base, head_sha: head } = event.output.merge_group;
  return { ...change(environment, repository, means, { base, head }), revision: { sha: head, ref } };
}
function branch(environment, means) {
  const { repository, payload } = environment;
  const event = (0,chunk_THOK4G4Q/* .safeParse */ .xL)(pushEvent, payload);
  if (!event.success || !repository || means.scope === "all")
    return void 0;
  const { after, ref, repository: pushed } = event.output;
  const base = `refs/heads/${pushed.default_branch}`;
  if (ref === base)
    return void 0;
  const plan = change(environment, repository, means, { base, head: after });
  return { ...plan, revision: { sha: after, ref }, part: "branch" };
}
async function deliveredLater(environment, means) {
  const { repository, payload } = environment;
  const { client } = means;
  const event = (0,chunk_THOK4G4Q/* .safeParse */ .xL)(workflowRunEvent, payload);
  if (!event.success || !repository)
    return wholeTree(environment, means, missing(environment));
  const { event: of, head_sha: sha, head_branch: headBranch, head_repository: from } = event.output.workflow_run;
  if (of !== "pull_request")
    return wholeTree(environment, means, `The workflow ran on ${of}, so the whole tree is scanned.`);
  if (!client)
    throw new chunk_ETNKDGEJ/* .UserError */ .y("On workflow_run the pull request is read through GitHub’s API: give a token.");
  const found = await findPullRequest(client, repository, { owner: from.owner.login, branch: headBranch, sha });
  if (!found.ok)
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`${found.failure.reason} ${found.failure.mend}`);
  if (!found.value)
    throw new chunk_ETNKDGEJ/* .UserError */ .y("The workflow ran on a pull request that GitHub no longer lists.");
  const { number: number3, base, head } = found.value;
  return {
    ...change(environment, repository, means, { number: number3, base, head, apiOnly: true }),
    revision: { sha: head, ref: `refs/pull/${number3}/head` },
    pull: { number: number3 }
  };
}
var change = ({ workspace: root }, repository, { scope, client, remote }, range) => ({
  source: {
    kind: "pull-request",
    root,
    repository,
    ...range,
    scope: scope === "auto" ? "added-lines" : scope,
    ...client && { client },
    ...remote && { remote }
  },
  notices: [],
  warnings: []
});
var missing = ({ payloadProblem, eventName }) => `${payloadProblem ?? `The event payload does not describe a ${eventName}.`} The checkout is scanned instead of the change.`;
var wholeTree = (environment, { remote }, ...notices) => ({
  source: {
    kind: "tree",
    root: environment.workspace,
    paths: ["."],
    ...remote && environment.sha !== "" ? { instead: { commit: environment.sha, remote } } : {}
  },
  revision: workspaceRevision(environment),
  notices,
  warnings: []
});
var workspaceRevision = ({ sha, ref }) => ({ sha, ref });
var narrowed = ({ eventName }, { scope }) => scope === "added-lines" || scope === "changed-files" ? [`On ${eventName} the whole tree is scanned: the scope ${scope} is for pull requests and branches.`] : [];

// build/inputs/options.js
var option = (description, fallback, expects, schema) => ({ description, fallback, expects, schema });
var setting = (description, expects, schema) => option(description, "", expects, (0,chunk_THOK4G4Q/* .union */ .KC)([
  (0,chunk_THOK4G4Q/* .pipe */ .Fs)((0,chunk_THOK4G4Q/* .literal */ .eu)(""), (0,chunk_THOK4G4Q/* .transform */ .pd)(() => void 0)),
  schema
]));
var number2 = (0,chunk_THOK4G4Q/* .pipe */ .Fs)((0,chunk_THOK4G4Q/* .string */ .Yj)(), (0,chunk_THOK4G4Q/* .trim */ .Bq)(), (0,chunk_THOK4G4Q/* .regex */ .yG)(/^\d+(?:\.\d+)?$/), (0,chunk_THOK4G4Q/* .transform */ .pd)(Number));
var text = (0,chunk_THOK4G4Q/* .pipe */ .Fs)((0,chunk_THOK4G4Q/* .string */ .Yj)(), (0,chunk_THOK4G4Q/* .trim */ .Bq)());
var most = (0,chunk_THOK4G4Q/* .pipe */ .Fs)(text, (0,chunk_THOK4G4Q/* .toLowerCase */ .PX)(), (0,chunk_THOK4G4Q/* .transform */ .pd)((value) => /^\d+$/.test(value) ? Number(value) : value), chunk_THOK4G4Q/* .rules */ .aO.most.schema);
var flag = (0,chunk_THOK4G4Q/* .pipe */ .Fs)(text, (0,chunk_THOK4G4Q/* .toLowerCase */ .PX)(), (0,chunk_THOK4G4Q/* .picklist */ .KI)(["true", "false"]), (0,chunk_THOK4G4Q/* .transform */ .pd)((value) => value === "true"));
var lines = (0,chunk_THOK4G4Q/* .pipe */ .Fs)((0,chunk_THOK4G4Q/* .string */ .Yj)(), (0,chunk_THOK4G4Q/* .transform */ .pd)((value) => splitBy(value, /\r?\n/)));
var list = (0,chunk_THOK4G4Q/* .pipe */ .Fs)((0,chunk_THOK4G4Q/* .string */ .Yj)(), (0,chunk_THOK4G4Q/* .transform */ .pd)((value) => splitBy(value, /[,\s]+/)));
var oneOf = (names) => (0,chunk_THOK4G4Q/* .pipe */ .Fs)(text, (0,chunk_THOK4G4Q/* .toLowerCase */ .PX)(), (0,chunk_THOK4G4Q/* .picklist */ .KI)(names));
var splitBy = (value, separator) => value.split(separator).map((part) => part.trim()).filter((part) => part !== "");
var options = {
  threshold: setting("Least confidence, from 0 to 1, for a match to count as a finding: 0.5 unless set.", chunk_THOK4G4Q/* .rules */ .aO.confidence.expects, (0,chunk_THOK4G4Q/* .pipe */ .Fs)(number2, chunk_THOK4G4Q/* .rules */ .aO.confidence.schema)),
  "fail-on": setting("Least severity that fails the build: critical, high, medium (unless set), low or never. IP and MAC addresses are low; e-mail addresses, telephone numbers and names are medium.", chunk_THOK4G4Q/* .rules */ .aO.failOn.expects, (0,chunk_THOK4G4Q/* .pipe */ .Fs)(text, (0,chunk_THOK4G4Q/* .toLowerCase */ .PX)(), chunk_THOK4G4Q/* .rules */ .aO.failOn.schema)),
  "max-findings": setting("How many failing findings may stand before the build fails, or any: 0 unless set.", chunk_THOK4G4Q/* .rules */ .aO.most.expects, most),
  "max-subjects": setting("How many people failing findings may speak of before the build fails: any unless set.", chunk_THOK4G4Q/* .rules */ .aO.most.expects, most),
  mode: setting("strict (every value that is not reserved counts), balanced (unless set) or lenient (only what is severe and sure).", chunk_THOK4G4Q/* .rules */ .aO.mode.expects, (0,chunk_THOK4G4Q/* .pipe */ .Fs)(text, (0,chunk_THOK4G4Q/* .toLowerCase */ .PX)(), chunk_THOK4G4Q/* .rules */ .aO.mode.schema)),
  "warn-only": setting("Whether to report everything and fail nothing: true or false.", chunk_THOK4G4Q/* .rules */ .aO.flag.expects, flag),
  paths: setting("Globs of the files to scan, one a line. Empty: all.", "globs, one a line", lines),
  "paths-ignore": setting("Globs of the files not to scan, one a line.", "globs, one a line", lines),
  generated: setting("What becomes of lockfiles, vendored trees, minified and generated files: skip (unless set; they are counted in every report) or scan.", chunk_THOK4G4Q/* .rules */ .aO.generated.expects, (0,chunk_THOK4G4Q/* .pipe */ .Fs)(text, (0,chunk_THOK4G4Q/* .toLowerCase */ .PX)(), chunk_THOK4G4Q/* .rules */ .aO.generated.schema)),
  "file-timeout": setting("The most seconds that looking at a file may take, and again for each megabyte of it: 60 unless set. What takes longer is ended, and the scan incomplete.", chunk_THOK4G4Q/* .rules */ .aO.seconds.expects, (0,chunk_THOK4G4Q/* .pipe */ .Fs)(number2, chunk_THOK4G4Q/* .rules */ .aO.seconds.schema)),
  scope: option("What to scan: added-lines, changed-files, all, or auto: what a pull request, a merge group or a branch adds, and the whole tree of the default branch, of tags and on a schedule.", "auto", "auto, added-lines, changed-files or all", oneOf(["auto", "added-lines", "changed-files", "all"])),
  entities: setting("Entity types to look for, separated by commas, or all. Empty: those that are on by default.", "names of entity types", list),
  "inline-ignores": setting("What becomes of comments that say piicloak:ignore: they count (allow), they count and every report lists them (report, unless set), or they do not count (deny).", chunk_THOK4G4Q/* .rules */ .aO.inlineIgnores.expects, (0,chunk_THOK4G4Q/* .pipe */ .Fs)(text, (0,chunk_THOK4G4Q/* .toLowerCase */ .PX)(), chunk_THOK4G4Q/* .rules */ .aO.inlineIgnores.schema)),
  config: option("The policy file, relative to the top of the repository. Empty: .piicloak.yml, .yaml or .json, or piicloak in package.json.", "", "a path", text),
  "baseline-key": option("The key of a baseline that was made with one: a secret. Empty: its tags are salted and cut short.", "", "a key", text),
  "config-from": option("Whose policy holds for a pull request: that of its base, so that it cannot disarm its own gate, or that of its head.", "base", "base or head", oneOf(["base", "head"])),
  "sarif-file": option("Where to write the SARIF report, relative to the workspace.", "piicloak.sarif", "a path", text),
  "upload-sarif": option("Whether to deliver the findings to code scanning: auto (a refusal is a notice), true (a refusal fails the build) or false.", "auto", "auto, true or false", oneOf(["auto", "true", "false"])),
  "json-file": option("Where to write the report as JSON, relative to the workspace.", "piicloak.json", "a path", text),
  "audit-log": option("A log to which each scan appends a line, chained by hash. Empty: none. PIICLOAK_AUDIT_KEY in the environment signs it.", "", "a path", text),
  cache: option("A folder that remembers what was in the files of a whole tree, for actions/cache to keep. Empty: none.", "", "a path", text),
  "cache-key": option("Seals that folder, and lets it remember files with findings as well: a secret. Empty: those are looked at each time.", "", "a key", text),
  comment: option("Whether to comment on the pull request: auto (when code scanning does not show the findings), always, on-failure or never. One comment is kept up to date. Needs pull-requests: write.", "auto", "auto, always, on-failure or never", oneOf(["auto", "always", "on-failure", "never"])),
  category: option("Names this analysis in code scanning, where each upload replaces the last one of its category. Unless you set it, the jobs of a matrix have one each.", "piicloak", "a name", text),
  "github-timeout": option("The most seconds to wait for GitHub, once for reading the change and once for delivering the findings.", "300", chunk_THOK4G4Q/* .rules */ .aO.amount.expects, (0,chunk_THOK4G4Q/* .pipe */ .Fs)(number2, chunk_THOK4G4Q/* .rules */ .aO.amount.schema)),
  token: option("Reads the changed files of a pull request and delivers the findings. Needs contents: read, pull-requests: read and security-events: write.", "${{ github.token }}", "a token", text),
  matrix: option("Filled in by the runner, to tell the jobs of a matrix apart. Leave it out.", "${{ toJson(matrix) }}", "the matrix as JSON", text)
};




/***/ }),

/***/ 3662:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});
var chunk_BHFRRS4M = __webpack_require__(2617);
var chunk_US33XFPV = __webpack_require__(6781);
var chunk_7UYKAF4Q = __webpack_require__(4087);
var chunk_FLIAZM5V = __webpack_require__(4393);
var chunk_WKCUFEN6 = __webpack_require__(1952);
var chunk_THOK4G4Q = __webpack_require__(6051);
var chunk_PFSRETJQ = __webpack_require__(9472);
var chunk_KNBV2T2Z = __webpack_require__(9100);
var chunk_6VIDTXFS = __webpack_require__(2729);
var chunk_7NOS2OKQ = __webpack_require__(635);
var chunk_3WYFJZ3P = __webpack_require__(5553);
var chunk_2MLAZIAX = __webpack_require__(7909);
var chunk_ETNKDGEJ = __webpack_require__(2843);
var chunk_CZ7CSFO4 = __webpack_require__(8882);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6760);
var node_fs__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3024);
var node_os__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8161);

















// build/action/run.js



// build/inputs/parse.js
function parseOptions(lookup) {
  const names = Object.keys(chunk_US33XFPV/* .options */ .fF);
  return Object.fromEntries(names.map((name) => [name, parseOption(name, lookup(name))]));
}
function parseOption(name, given) {
  const { schema, fallback, expects } = chunk_US33XFPV/* .options */ .fF[name];
  const value = given?.trim() || (fallback.startsWith("${{") ? "" : fallback);
  const result = (0,chunk_THOK4G4Q/* .safeParse */ .xL)(schema, value);
  if (result.success)
    return result.output;
  throw new chunk_ETNKDGEJ/* .UserError */ .y(`The input “${name}” is “${value}”, but it must be ${expects}.`);
}
function toSettings(parsed) {
  const { paths, "paths-ignore": pathsIgnore, entities, threshold, mode } = parsed;
  const all = {
    threshold,
    failOn: parsed["fail-on"],
    maxFindings: parsed["max-findings"],
    maxSubjects: parsed["max-subjects"],
    mode,
    warnOnly: parsed["warn-only"],
    paths,
    pathsIgnore,
    generated: parsed.generated,
    fileTimeout: parsed["file-timeout"],
    entities,
    inlineIgnores: parsed["inline-ignores"]
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== void 0));
}

// build/changes/policy-files.js


async function policyPlace(source, from) {
  if (source.kind === "content")
    return onDisk(".");
  if (source.kind === "tree" && source.instead && isEmpty(source.root))
    throw new chunk_ETNKDGEJ/* .UserError */ .y("Nothing is checked out.");
  if (source.kind !== "pull-request")
    return onDisk(source.root);
  if (from === "head" && !source.apiOnly)
    return onDisk(source.root);
  const ref = from === "base" ? source.base : source.head;
  const where = from === "base" ? "the base of the change" : "the head of the change";
  const local = source.apiOnly ? void 0 : await inCommit(source, where);
  const { client, repository } = source;
  const files = local ?? (client && await throughApi(source, { client, repository }, ref, where));
  if (files)
    return { files, folder: "" };
  throw new chunk_ETNKDGEJ/* .UserError */ .y("The checkout does not hold the base of the change, and there is no token to ask GitHub with.");
}
var isEmpty = (folder) => !(0,node_fs__WEBPACK_IMPORTED_MODULE_16__.existsSync)(folder) || (0,node_fs__WEBPACK_IMPORTED_MODULE_16__.readdirSync)(folder).length === 0;
var localRef = (ref) => ref.replace(/^refs\/heads\//, "refs/remotes/origin/");
function onDisk(root) {
  const start = (0,node_fs__WEBPACK_IMPORTED_MODULE_16__.existsSync)(root) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_16__.realpathSync)(root) : root;
  const top = topOf(start);
  const read = async (path) => {
    try {
      return textOf(await (0,chunk_PFSRETJQ/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(top, path)));
    } catch (error2) {
      if (error2 instanceof chunk_KNBV2T2Z/* .ReadFailure */ .lm && (0,node_fs__WEBPACK_IMPORTED_MODULE_16__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(top, path)))
        throw new chunk_ETNKDGEJ/* .UserError */ .y(`${path}: ${error2.message}`);
      return void 0;
    }
  };
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_14__.relative)(top, start).split(node_path__WEBPACK_IMPORTED_MODULE_14__.sep).join("/");
  return { files: { where: "the working directory", read }, folder };
}
function topOf(start) {
  for (let folder = start; ; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_14__.dirname)(folder)) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_16__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(folder, ".git")))
      return folder;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_14__.dirname)(folder) === folder)
      return start;
  }
}
async function inCommit(pull, where) {
  const { root, base, client, repository } = pull;
  try {
    const git = (0,chunk_BHFRRS4M/* .openGit */ .zY)(root);
    const commit = await (0,chunk_BHFRRS4M/* .findCommit */ .fq)(git, localRef(base));
    if (commit === void 0)
      return void 0;
    await git.run(["ls-tree", commit]);
    const places = { workspace: { root, blob: (0,chunk_BHFRRS4M/* .localBlobs */ .uM)(root) }, ...client && { api: { client, repository } } };
    return { where, read: (path) => readInCommit(git, commit, path, places) };
  } catch (error2) {
    if (error2 instanceof chunk_ETNKDGEJ/* .UserError */ .y)
      return void 0;
    throw error2;
  }
}
async function readInCommit(git, commit, path, places) {
  const listed = await git.text(["--literal-pathspecs", "ls-tree", commit, "--", path]);
  const [, id] = /^\d+ blob ([0-9a-f]{40,64})\t/.exec(listed) ?? [];
  return id === void 0 ? void 0 : readBlob(id, path, places);
}
async function readBlob(id, path, places) {
  try {
    return textOf(await (0,chunk_BHFRRS4M/* .findBlob */ .FM)(id, path, places));
  } catch (error2) {
    if (error2 instanceof chunk_KNBV2T2Z/* .ReadFailure */ .lm)
      throw new chunk_ETNKDGEJ/* .UserError */ .y(`${path}: ${error2.message}`);
    throw error2;
  }
}
async function throughApi(pull, api, ref, where) {
  const places = pull.apiOnly ? { api } : { workspace: { root: pull.root, blob: (0,chunk_BHFRRS4M/* .localBlobs */ .uM)(pull.root) }, api };
  const inFolder = /* @__PURE__ */ new Map();
  const list = (folder) => {
    const listed = inFolder.get(folder) ?? listFolder(api, ref, folder);
    inFolder.set(folder, listed);
    return listed;
  };
  const read = async (path) => {
    const at = path.lastIndexOf("/");
    const id = (await list(path.slice(0, Math.max(at, 0)))).get(path.slice(at + 1));
    return id === void 0 ? void 0 : readBlob(id, path, places);
  };
  await list("");
  return { where, read };
}
var attempt = { doing: "list the files of the base", permission: "contents: read" };
async function listFolder({ client, repository }, ref, folder) {
  const at = ref.replace(/^refs\/heads\//, "");
  if (folder === "") {
    const { data: data2 } = await (0,chunk_BHFRRS4M/* .asking */ .os)(attempt, () => client.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
      ...repository,
      tree_sha: at,
      request: (0,chunk_BHFRRS4M/* .patience */ ._L)()
    }));
    return new Map(data2.tree.flatMap(({ path, sha, type }) => type === "blob" && path && sha ? [[path, sha]] : []));
  }
  const { data } = await (0,chunk_BHFRRS4M/* .asking */ .os)(attempt, () => client.request("GET /repos/{owner}/{repo}/contents/{path}", {
    ...repository,
    path: folder,
    ref: at,
    request: (0,chunk_BHFRRS4M/* .patience */ ._L)()
  }));
  return new Map(Array.isArray(data) ? data.flatMap(({ type, name, sha }) => type === "file" ? [[name, sha]] : []) : []);
}
var textOf = (bytes) => new TextDecoder().decode(bytes);

// build/policy-for.js
async function policyFor(source, given, choice) {
  const place = await policyPlace(source, choice.from).catch(sentence);
  if (typeof place === "string") {
    if (choice.file !== "")
      throw new chunk_ETNKDGEJ/* .UserError */ .y(`The policy “${choice.file}” could not be read. ${place}`);
    const remark = `No policy could be read, so the defaults hold. ${place}`;
    return { settings: given, source: { files: [], from: "", remarks: [remark] }, policy: chunk_KNBV2T2Z/* .noPolicy */ .Wo };
  }
  const { files, folder } = place;
  const policy = choice.file === "" ? await (0,chunk_KNBV2T2Z/* .loadPolicy */ .tb)(files, folder) : await (0,chunk_KNBV2T2Z/* .loadPolicyFile */ .n$)(files, choice.file);
  (0,chunk_7NOS2OKQ/* .packsFor */ .o)(policy.settings.packs ?? [], policy.packPlaces);
  const settings = { ...policy.settings, ...given };
  const known = choice.ignoreBaseline ? void 0 : await baselineIn(files, settings.baseline ?? "", choice.baselineKey);
  return {
    settings,
    source: {
      files: [...policy.files, ...known ? [known.path] : []],
      from: files.where,
      ...known && { baseline: known.baseline }
    },
    policy
  };
}
var usualBaseline = ".piicloak-baseline";
async function baselineIn(files, named, key) {
  const path = named === "" ? usualBaseline : named.replace(/^\.\//, "");
  const text = await files.read(path);
  if (text !== void 0)
    return { path, baseline: (0,chunk_KNBV2T2Z/* .readBaseline */ .mF)(path, text, key) };
  if (named === "")
    return void 0;
  throw new chunk_ETNKDGEJ/* .UserError */ .y(`There is no baseline “${path}”. Make one with \`piicloak baseline create\`.`);
}
function sentence(error2) {
  if (error2 instanceof chunk_ETNKDGEJ/* .UserError */ .y)
    return error2.message;
  throw error2;
}

// build/action/proxy.js
function proxyFor(address, variables) {
  if (isDirect(address, variables["no_proxy"] || variables["NO_PROXY"] || ""))
    return void 0;
  const scheme = address.protocol.slice(0, -1);
  const named = variables[`${scheme}_proxy`] || variables[`${scheme.toUpperCase()}_PROXY`] || "";
  const proxy = /^https?:\/\//i.test(named) ? named : `http://${named}`;
  return named !== "" && URL.canParse(proxy) ? new URL(proxy) : void 0;
}
function isDirect({ hostname, host, port, protocol }, exceptions) {
  if (/^(?:localhost$|127\.|\[::1\])/i.test(hostname))
    return true;
  const full = port === "" ? `${host}:${protocol === "https:" ? 443 : 80}` : host;
  const names = [hostname, full].map((name) => `.${name.toLowerCase()}`);
  return exceptions.split(",").map((name) => name.trim().toLowerCase().replace(/^\./, "")).some((name) => name === "*" || name !== "" && names.some((own) => own.endsWith(`.${name}`)));
}

// build/action/connect.js
var patience2 = 6e4;
var retries = 2;
async function connect(token, seconds, { apiUrl, variables }) {
  if (token === "")
    return void 0;
  const { Octokit, retry, throttling } = await __webpack_require__.e(/* import() */ 749).then(__webpack_require__.bind(__webpack_require__, 3749));
  const proxy = proxyFor(new URL(apiUrl), variables);
  const end = Date.now() + seconds * 1e3;
  const whole = AbortSignal.timeout(seconds * 1e3);
  const impatience = (octokit) => {
    octokit.hook.wrap("request", async (request, options2) => {
      const given = options2.request;
      const signals = [whole, AbortSignal.timeout(patience2), given?.signal ?? []].flat();
      options2.request = { ...given, signal: AbortSignal.any(signals) };
      try {
        const answer = await request(options2);
        if (isCut(answer))
          throw Object.assign(new Error("Cut short."), cutShort, { request: { ...options2 } });
        return answer;
      } finally {
        options2.request = { ...given, ...whole.aborted && { retries: 0 } };
      }
    });
    return {};
  };
  const mayWait = (retryAfter, _options, _octokit, retryCount) => retryCount < retries && Date.now() + retryAfter * 1e3 < end;
  const Patient = Octokit.plugin(impatience, retry, throttling);
  return new Patient({
    auth: token,
    baseUrl: apiUrl,
    // Its warnings name addresses, which name repositories and files.
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    request: proxy ? { fetch: (await __webpack_require__.e(/* import() */ 754).then(__webpack_require__.bind(__webpack_require__, 4754))).fetchThrough(proxy) } : {},
    retry: { retries },
    throttle: { onRateLimit: mayWait, onSecondaryRateLimit: mayWait }
  });
}
var isCut = ({ data, headers }) => typeof data === "string" && /json/i.test(String(headers["content-type"]));
var cutShort = { status: 500, code: "the answer was cut short" };
var ignore = () => void 0;

// build/action/environment.js


async function readEnvironment(env, workingDirectory) {
  const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  const serverUrl = env["GITHUB_SERVER_URL"] || "https://github.com";
  const runId = env["GITHUB_RUN_ID"] ?? "";
  return {
    workspace: env["GITHUB_WORKSPACE"] || workingDirectory,
    repository: owner !== "" && repo !== "" ? { owner, repo } : void 0,
    serverUrl,
    apiUrl: env["GITHUB_API_URL"] || "https://api.github.com",
    runUrl: runId === "" ? "" : `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`,
    temp: env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_17__.tmpdir)(),
    actor: env["GITHUB_ACTOR"] ?? "",
    eventName: env["GITHUB_EVENT_NAME"] ?? "",
    sha: env["GITHUB_SHA"] ?? "",
    ref: env["GITHUB_REF"] ?? "",
    ...await readPayload(env["GITHUB_EVENT_PATH"])
  };
}
async function readPayload(path) {
  if (!path)
    return { payload: void 0, payloadProblem: "The runner names no event payload (GITHUB_EVENT_PATH is not set)." };
  try {
    return { payload: JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.readFile)(path, "utf8")), payloadProblem: void 0 };
  } catch {
    return {
      payload: void 0,
      payloadProblem: "The event payload that GITHUB_EVENT_PATH names cannot be read as JSON."
    };
  }
}

// build/action/run.js
async function run(entry) {
  const startedAt = /* @__PURE__ */ new Date();
  const options2 = parseOptions(chunk_FLIAZM5V/* .input */ .hF);
  for (const secret of [options2.token, options2["baseline-key"], options2["cache-key"]])
    if (secret !== "")
      (0,chunk_FLIAZM5V/* .mask */ .dK)(secret);
  const environment = await readEnvironment(process.env, process.cwd());
  const { scan } = await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(570)]).then(__webpack_require__.bind(__webpack_require__, 4570));
  const scratch = await makeScratch(environment);
  try {
    const client = await clientFor(environment, options2);
    const remote = remoteOf(environment, options2, scratch);
    const plan = await (0,chunk_US33XFPV/* .planFor */ .bJ)(environment, { scope: options2.scope, client, remote });
    for (const notice2 of plan.notices)
      (0,chunk_FLIAZM5V/* .notice */ .lm)(notice2);
    for (const warning2 of plan.warnings)
      (0,chunk_FLIAZM5V/* .warning */ .$e)(warning2);
    const choice = { from: options2["config-from"], file: options2.config, baselineKey: options2["baseline-key"] };
    const { settings, source } = await policyFor(plan.source, toSettings(options2), choice);
    const how = { workers: { entry }, ...cacheFor(plan.source, options2, environment) };
    const report = await scan(plan.source, settings, void 0, source, how);
    tellOfPaths(report, settings);
    const { publish, recognizersUnder, recordScan } = await Promise.all(/* import() */[__webpack_require__.e(723), __webpack_require__.e(265)]).then(__webpack_require__.bind(__webpack_require__, 5899));
    const recognizers = await recognizersUnder(settings);
    const about = { options: options2, environment, plan, startedAt, recognizers };
    const exitCode = await publish(report, about, () => clientFor(environment, options2));
    const record = (file, context) => recordScan(file, report, context);
    return await isRecorded(record, settings, environment, options2) ? exitCode : exitCode || chunk_FLIAZM5V/* .failed */ .gz;
  } finally {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.rm)(scratch, { recursive: true, force: true });
  }
}
async function makeScratch({ temp }) {
  try {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(temp, "piicloak-"));
  } catch (error2) {
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`No folder can be made in “${temp}” (${(0,chunk_WKCUFEN6/* .whyUnsaved */ .NW)(error2)}), which RUNNER_TEMP names.`);
  }
}
var cacheFor = ({ kind }, options2, { workspace }) => kind === "tree" && options2.cache !== "" ? { cache: (0,node_path__WEBPACK_IMPORTED_MODULE_14__.resolve)(workspace, options2.cache), cacheKey: options2["cache-key"] } : {};
async function isRecorded(record, settings, { workspace, sha }, { "audit-log": file }) {
  if (file === "")
    return true;
  const key = process.env["PIICLOAK_AUDIT_KEY"];
  const time = (/* @__PURE__ */ new Date()).toISOString();
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_14__.resolve)(workspace, file);
  try {
    if ((0,chunk_WKCUFEN6/* .leadsOut */ .qm)(path, workspace))
      throw new chunk_ETNKDGEJ/* .UserError */ .y(`The scan could not be recorded in “${file}”: a symbolic link leads out of the workspace.`);
    await record(path, { time, commit: sha, settings, ...key ? { key } : {} });
    return true;
  } catch (error2) {
    if (!(error2 instanceof chunk_ETNKDGEJ/* .UserError */ .y))
      throw error2;
    (0,chunk_FLIAZM5V/* .error */ .z3)(error2.message);
    return false;
  }
}
var clientFor = async ({ payloadProblem, apiUrl }, { token, "github-timeout": seconds }) => payloadProblem === void 0 ? connect(token, seconds, { apiUrl, variables: process.env }) : void 0;
function remoteOf({ repository, serverUrl }, { token, "github-timeout": seconds }, folder) {
  if (!repository)
    return void 0;
  const url = `${serverUrl}/${repository.owner}/${repository.repo}.git`;
  return { url, folder, until: Date.now() + seconds * 1e3, ...token === "" ? {} : { token } };
}
function tellOfPaths({ totals }, { paths = [] }) {
  if (paths.length > 0 && totals.filesScanned + totals.filesSkipped === 0) {
    (0,chunk_FLIAZM5V/* .notice */ .lm)("No file to scan matches the input paths. Look at its globs if that is a surprise.");
  }
}



/***/ })

};
