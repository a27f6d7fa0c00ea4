export const id = 849;
export const ids = [849];
export const modules = {

/***/ 2415:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ verifyAudit),
  k: () => (/* binding */ auditLine)
});
var chunk_6VIDTXFS = __webpack_require__(7283);
var chunk_3WYFJZ3P = __webpack_require__(283);



// build/reporters/audit.js
var digest = (text) => (0,chunk_3WYFJZ3P/* .bytesToHex */ .My)((0,chunk_3WYFJZ3P/* .sha256 */ .sc)((0,chunk_3WYFJZ3P/* .utf8ToBytes */ .AI)(text)));
var signature = (key, text) => (0,chunk_3WYFJZ3P/* .bytesToHex */ .My)((0,chunk_6VIDTXFS/* .hmac */ .w)(chunk_3WYFJZ3P/* .sha256 */ .sc, (0,chunk_3WYFJZ3P/* .utf8ToBytes */ .AI)(key), (0,chunk_3WYFJZ3P/* .utf8ToBytes */ .AI)(text)));
var beginning = "0".repeat(64);
function auditLine(report, context, last) {
  const { tool, outcome, scope, totals, policy, gaps, ignores, verdicts } = report;
  const { time, commit, settings, key } = context;
  const entry = {
    v: 1,
    time,
    tool: `${tool.name} ${tool.version}`,
    ...commit === void 0 ? {} : { commit },
    policy: {
      files: policy.files,
      from: policy.from,
      changed: policy.changed,
      digest: digest(JSON.stringify(settings))
    },
    scope,
    totals,
    gaps: gaps.map(({ path, reason, files }) => ({ path, reason, files })),
    suppressions: counted(verdicts.flatMap(({ status, because }) => status === "suppressed" ? [because ?? ""] : [])),
    ignores: ignores.map(({ path, line, reason, isAccepted, suppressed }) => ({
      path,
      line,
      reason,
      isAccepted,
      suppressed
    })),
    outcome,
    previous: last === void 0 || last === "" ? beginning : hashOf(last)
  };
  const text = JSON.stringify(entry);
  const signed = key === void 0 ? {} : { signature: signature(key, text) };
  return `${JSON.stringify({ ...entry, hash: digest(text), ...signed })}
`;
}
function counted(reasons) {
  const counts = /* @__PURE__ */ new Map();
  for (const reason of reasons)
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([because, findings]) => ({ because, findings }));
}
var hashOf = (line) => {
  const entry = JSON.parse(line);
  return typeof entry === "object" && entry !== null && "hash" in entry ? String(entry.hash) : "";
};
function verifyAudit(text, key) {
  const lines = text.split("\n").filter((line) => line !== "");
  let previous = beginning;
  for (const [index, line] of lines.entries()) {
    const problem = problemOf(line, previous, key);
    if (problem !== void 0)
      return { lines: lines.length, broken: { line: index + 1, problem } };
    previous = hashOf(line);
  }
  return { lines: lines.length };
}
function problemOf(line, previous, key) {
  const entry = entryOf(line);
  if (!entry)
    return "it is no entry of a log";
  const { hash, signature: signed, ...rest } = entry;
  const text = JSON.stringify(rest);
  if (digest(text) !== hash)
    return "it was changed after it was written";
  if (rest["previous"] !== previous)
    return "the line before it was changed or taken out";
  if (key === void 0)
    return void 0;
  return signature(key, text) === signed ? void 0 : "its signature is not of this key";
}
function entryOf(line) {
  try {
    const entry = JSON.parse(line);
    return typeof entry === "object" && entry !== null && !Array.isArray(entry) ? { ...entry } : void 0;
  } catch {
    return void 0;
  }
}




/***/ }),

/***/ 2740:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  B7: () => (/* binding */ titlesOf),
  BB: () => (/* binding */ what),
  Ej: () => (/* binding */ size),
  MG: () => (/* binding */ others),
  N4: () => (/* binding */ tally),
  Pl: () => (/* binding */ headline),
  QR: () => (/* binding */ foundIn),
  Q_: () => (/* binding */ longestValue),
  Tw: () => (/* binding */ noPromise),
  U9: () => (/* binding */ count),
  d8: () => (/* binding */ why),
  em: () => (/* binding */ sentence),
  ik: () => (/* binding */ place),
  mG: () => (/* binding */ tallied),
  p0: () => (/* binding */ duration),
  sL: () => (/* binding */ provisionsByType),
  uy: () => (/* binding */ provisionsOf),
  zD: () => (/* binding */ grouped)
});
var chunk_U6COGMK4 = __webpack_require__(4031);
var chunk_A6H6FXBG = __webpack_require__(3661);
var chunk_4OZ3JLMN = __webpack_require__(2174);




// build/reporters/wording.js
var longestValue = 80;
var count = (amount, one, many = `${one}s`) => `${grouped(amount)} ${amount === 1 ? one : many}`;
var grouped = (amount) => String(amount).replace(/\B(?=(?:\d{3})+$)/g, ",");
var size = (bytes) => {
  if (bytes < 1e3)
    return `${bytes} B`;
  if (bytes < 1e6)
    return `${(bytes / 1e3).toFixed(1)} kB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
};
var duration = (milliseconds) => milliseconds < 1e3 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1e3).toFixed(1)} s`;
var sentence = (text) => {
  const line = text.replace(/\s+/g, " ").trim();
  return /[.!?]$/.test(line) ? line : `${line}.`;
};
var titlesOf = (recognizers) => {
  const titles = new Map(recognizers.map(({ entity, title }) => [entity, title]));
  return (entity) => titles.get(entity) ?? entity;
};
var why = ({ finding, status, because }) => {
  const evidence = finding.evidence.join("; ");
  return (status === "failing" ? evidence : because) || evidence || "its shape alone";
};
var what = ({ finding }, titleOf) => {
  const label = finding.label === void 0 ? "" : ` under the label “${finding.label}”`;
  const cell = finding.cell === void 0 ? "" : ` at ${finding.cell}`;
  const more = finding.occurrences === 1 ? "" : `, and ${others(finding)}`;
  return `${titleOf(finding.entity)} ${(0,chunk_A6H6FXBG/* .clipped */ .cz)(finding.masked, longestValue)}${label}${cell}${more}`;
};
var others = ({ occurrences, isRest }) => `${grouped(occurrences - 1)} more ${isRest ? "of its kind in the file" : "in its column"}`;
var places = {
  "added-lines": "the lines that this change adds",
  "changed-files": "the files that this change touches",
  all: "the whole tree"
};
var place = (scope) => places[scope];
var tally = ({ verdicts }) => {
  const having = (status) => verdicts.filter((verdict) => verdict.status === status).length;
  return { failing: having("failing"), reported: having("reported"), suppressed: having("suppressed") };
};
var leftOut = ({ gaps }) => {
  const files = (0,chunk_4OZ3JLMN/* .countSkipped */ ._2)(gaps);
  return files === 0 ? void 0 : `${count(files, "generated or vendored file")} ${files === 1 ? "was" : "were"} not read`;
};
var cleanHeadline = (report) => {
  const { failing, reported, suppressed } = tally(report);
  if (failing > 0)
    return `Within what is allowed: ${count(failing, "finding")} may stand, and the check passes.`;
  const aside = suppressed > 0 ? `${count(suppressed, "finding")} suppressed by the rules` : "";
  if (reported > 0) {
    return `Nothing blocks: ${count(reported, "finding")} reported for information${aside === "" ? "" : `, ${aside}`}.`;
  }
  if (suppressed > 0)
    return `Nothing blocks: ${aside}.`;
  const left = leftOut(report);
  if (report.totals.filesScanned === 0)
    return `Nothing was scanned: ${left ?? "no file had text to look at"}.`;
  return `No personal data found in ${count(report.totals.filesScanned, "file")}${left === void 0 ? "" : `; ${left}`}.`;
};
var headline = (report) => {
  const unread = report.gaps.filter(chunk_4OZ3JLMN/* .isBlocking */ .Us).length;
  switch (report.outcome) {
    case "findings": {
      const { failing } = tally(report);
      const tail = unread > 0 ? ` The scan is incomplete as well: ${count(unread, "gap")}.` : "";
      return `Personal data found: ${count(failing, "finding")} ${failing === 1 ? "fails" : "fail"} this check.${tail}`;
    }
    case "incomplete":
      if (unread === 0) {
        const subject = report.scope === "all" ? "the tree" : "the change";
        return `Incomplete: no file could be read as text, so this scan cannot say that ${subject} is clean.`;
      }
      return `Incomplete: ${count(unread, "gap")} left text unread, so this scan cannot say that it is clean.`;
    case "clean":
      return cleanHeadline(report);
  }
};

// build/reporters/provisions.js
var noPromise = "This says what was looked for in text and what was found. That nothing was found does not mean that a law or a standard is complied with.";
function provisionsOf({ coverage = [] }) {
  const named = provisionsByType(coverage);
  return ({ finding, status }) => (0,chunk_U6COGMK4/* .touchesProvisions */ ._)(finding.provenance, status === "failing") ? named.get(finding.entity) ?? [] : [];
}
function provisionsByType(coverage) {
  const named = /* @__PURE__ */ new Map();
  for (const { name, clauses } of coverage) {
    for (const { id, entities } of clauses) {
      for (const entity of entities)
        named.set(entity, [...named.get(entity) ?? [], `${name} ${id}`]);
    }
  }
  return named;
}
var foundIn = ({ entities, found, failing }) => entities.length === 0 ? "cannot be checked" : `${grouped(found)}${failing > 0 ? `, ${grouped(failing)} failing` : ""}`;
function tallied({ clauses }) {
  const having = (test) => clauses.filter(test).length;
  const failing = having((clause) => clause.failing > 0);
  const unchecked = having(({ entities }) => entities.length === 0);
  return [
    `${having(({ found }) => found > 0)} of ${count(clauses.length, "provision")} touched${failing > 0 ? `, ${failing} by what fails` : ""}`,
    ...unchecked > 0 ? [`${unchecked} cannot be checked in text`] : []
  ].join("; ");
}




/***/ }),

/***/ 849:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Cl: () => (/* binding */ handOver),
  FH: () => (/* binding */ choiceOf),
  Hk: () => (/* binding */ runScan),
  KV: () => (/* binding */ policyFor),
  be: () => (/* binding */ formatOf),
  kY: () => (/* binding */ reportFlags),
  mf: () => (/* binding */ createProgress),
  on: () => (/* binding */ readPart),
  wc: () => (/* binding */ usualBaseline)
});
var chunk_CMNUNZET = __webpack_require__(3325);
var chunk_MHXWNSZH = __webpack_require__(2740);
var chunk_WP5TH2W7 = __webpack_require__(6683);
var chunk_A6H6FXBG = __webpack_require__(3661);
var chunk_7TGEQLQH = __webpack_require__(7534);
var chunk_4OZ3JLMN = __webpack_require__(2174);
var chunk_FLWVWAI2 = __webpack_require__(1149);
var chunk_B4LF3XYT = __webpack_require__(2415);
var chunk_IGNLEI5W = __webpack_require__(3021);
var chunk_HQ3NR4VF = __webpack_require__(3221);
var chunk_V5KBMKBM = __webpack_require__(9588);
var chunk_IRVRAGTD = __webpack_require__(2742);
var chunk_ETNKDGEJ = __webpack_require__(3437);
var chunk_CZ7CSFO4 = __webpack_require__(2920);
var node_fs__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6760);















// node_modules/picocolors/picocolors.js
var require_picocolors = (0,chunk_CZ7CSFO4/* .__commonJS */ .P$)({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open, close, replace = open) => (input) => {
      let string = "" + input, index = string.indexOf(close, open.length);
      return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
    };
    var replaceClose = (string, close, replace, index) => {
      let result2 = "", cursor = 0;
      do {
        result2 += string.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string.indexOf(close, cursor);
      } while (~index);
      return result2 + string.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});

// build/parts/part.js
var magic = "piicloak part 1";
function writePart({ shard, rules, looked }) {
  const { results, ...rest } = looked;
  const head = JSON.stringify({ kind: magic, shard, rules, files: results.length, ...rest });
  const lines2 = results.flatMap((result2, place2) => result2 ? [`${place2} ${(0,chunk_CMNUNZET/* .encodeResult */ .Y0)(result2)}`] : []);
  return `${[head, ...lines2, `end ${lines2.length}`].join("\n")}
`;
}
function readPart(name, text2) {
  const [first = "", ...lines2] = text2.trimEnd().split("\n");
  const end = lines2.pop();
  try {
    const head = readHead(first);
    if (end !== `end ${lines2.length}`)
      throw new TypeError("cut short");
    const results = Array.from({ length: head.files }, () => void 0);
    for (const line of lines2) {
      const space = line.indexOf(" ");
      const place2 = Number(line.slice(0, space));
      if (!(place2 in results))
        throw new TypeError("no such file");
      results[place2] = (0,chunk_CMNUNZET/* .decodeResult */ .Sz)(line.slice(space + 1));
    }
    const { shard, rules, rest } = head;
    return { shard, rules, looked: { ...rest, results } };
  } catch {
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`“${name}” is no part of a scan, or not all of one. Write it with \`piicloak scan --shard 1/4 --format part\`.`);
  }
}
var mostFiles = 1e7;
function readHead(text2) {
  const { kind, shard, rules, files, scope, gaps, touched: touched2, durationMs } = JSON.parse(text2);
  if (kind !== magic)
    throw new TypeError("another kind");
  const { number, of } = (0,chunk_CMNUNZET/* .parseShard */ .uK)(`${shard?.number}/${shard?.of}`);
  const isOne = typeof rules === "string" && Number.isSafeInteger(files) && files >= 0 && files <= mostFiles && scopes.includes(scope) && typeof durationMs === "number" && Array.isArray(gaps) && gaps.every(chunk_CMNUNZET/* .isGap */ .NH) && (touched2 === void 0 || Array.isArray(touched2) && touched2.every((path) => typeof path === "string"));
  if (!isOne)
    throw new TypeError("no head");
  return { shard: { number, of }, rules, files, rest: { scope, gaps, ...touched2 && { touched: touched2 }, durationMs } };
}
var scopes = ["added-lines", "changed-files", "all"];

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
  const where2 = from === "base" ? "the base of the change" : "the head of the change";
  const local = source.apiOnly ? void 0 : await inCommit(source, where2);
  const { client, repository } = source;
  const files = local ?? (client && await throughApi(source, { client, repository }, ref, where2));
  if (files)
    return { files, folder: "" };
  throw new chunk_ETNKDGEJ/* .UserError */ .y("The checkout does not hold the base of the change, and there is no token to ask GitHub with.");
}
var isEmpty = (folder) => !(0,node_fs__WEBPACK_IMPORTED_MODULE_12__.existsSync)(folder) || (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.readdirSync)(folder).length === 0;
var localRef = (ref) => ref.replace(/^refs\/heads\//, "refs/remotes/origin/");
function onDisk(root2) {
  const start = (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.existsSync)(root2) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.realpathSync)(root2) : root2;
  const top = topOf(start);
  const read = async (path) => {
    try {
      return textOf(await (0,chunk_7TGEQLQH/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(top, path)));
    } catch (error) {
      if (error instanceof chunk_FLWVWAI2/* .ReadFailure */ .lm && (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(top, path)))
        throw new chunk_ETNKDGEJ/* .UserError */ .y(`${path}: ${error.message}`);
      return void 0;
    }
  };
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_13__.relative)(top, start).split(node_path__WEBPACK_IMPORTED_MODULE_13__.sep).join("/");
  return { files: { where: "the working directory", read }, folder };
}
function topOf(start) {
  for (let folder = start; ; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_13__.dirname)(folder)) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_12__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(folder, ".git")))
      return folder;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_13__.dirname)(folder) === folder)
      return start;
  }
}
async function inCommit(pull, where2) {
  const { root: root2, base, client, repository } = pull;
  try {
    const git = (0,chunk_CMNUNZET/* .openGit */ .zY)(root2);
    const commit = await (0,chunk_CMNUNZET/* .findCommit */ .fq)(git, localRef(base));
    if (commit === void 0)
      return void 0;
    await git.run(["ls-tree", commit]);
    const places = { workspace: { root: root2, blob: (0,chunk_CMNUNZET/* .localBlobs */ .uM)(root2) }, ...client && { api: { client, repository } } };
    return { where: where2, read: (path) => readInCommit(git, commit, path, places) };
  } catch (error) {
    if (error instanceof chunk_ETNKDGEJ/* .UserError */ .y)
      return void 0;
    throw error;
  }
}
async function readInCommit(git, commit, path, places) {
  const listed = await git.text(["--literal-pathspecs", "ls-tree", commit, "--", path]);
  const [, id] = /^\d+ blob ([0-9a-f]{40,64})\t/.exec(listed) ?? [];
  return id === void 0 ? void 0 : readBlob(id, path, places);
}
async function readBlob(id, path, places) {
  try {
    return textOf(await (0,chunk_CMNUNZET/* .findBlob */ .FM)(id, path, places));
  } catch (error) {
    if (error instanceof chunk_FLWVWAI2/* .ReadFailure */ .lm)
      throw new chunk_ETNKDGEJ/* .UserError */ .y(`${path}: ${error.message}`);
    throw error;
  }
}
async function throughApi(pull, api, ref, where2) {
  const places = pull.apiOnly ? { api } : { workspace: { root: pull.root, blob: (0,chunk_CMNUNZET/* .localBlobs */ .uM)(pull.root) }, api };
  const inFolder = /* @__PURE__ */ new Map();
  const list2 = (folder) => {
    const listed = inFolder.get(folder) ?? listFolder(api, ref, folder);
    inFolder.set(folder, listed);
    return listed;
  };
  const read = async (path) => {
    const at = path.lastIndexOf("/");
    const id = (await list2(path.slice(0, Math.max(at, 0)))).get(path.slice(at + 1));
    return id === void 0 ? void 0 : readBlob(id, path, places);
  };
  await list2("");
  return { where: where2, read };
}
var attempt = { doing: "list the files of the base", permission: "contents: read" };
async function listFolder({ client, repository }, ref, folder) {
  const at = ref.replace(/^refs\/heads\//, "");
  if (folder === "") {
    const { data: data2 } = await (0,chunk_CMNUNZET/* .asking */ .os)(attempt, () => client.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
      ...repository,
      tree_sha: at,
      request: (0,chunk_CMNUNZET/* .patience */ ._L)()
    }));
    return new Map(data2.tree.flatMap(({ path, sha, type }) => type === "blob" && path && sha ? [[path, sha]] : []));
  }
  const { data } = await (0,chunk_CMNUNZET/* .asking */ .os)(attempt, () => client.request("GET /repos/{owner}/{repo}/contents/{path}", {
    ...repository,
    path: folder,
    ref: at,
    request: (0,chunk_CMNUNZET/* .patience */ ._L)()
  }));
  return new Map(Array.isArray(data) ? data.flatMap(({ type, name, sha }) => type === "file" ? [[name, sha]] : []) : []);
}
var textOf = (bytes) => new TextDecoder().decode(bytes);

// build/policy-for.js
async function policyFor(source, given, choice) {
  const place2 = await policyPlace(source, choice.from).catch(sentence2);
  if (typeof place2 === "string") {
    if (choice.file !== "")
      throw new chunk_ETNKDGEJ/* .UserError */ .y(`The policy “${choice.file}” could not be read. ${place2}`);
    const remark = `No policy could be read, so the defaults hold. ${place2}`;
    return { settings: given, source: { files: [], from: "", remarks: [remark] }, policy: chunk_FLWVWAI2/* .noPolicy */ .Wo };
  }
  const { files, folder } = place2;
  const policy = choice.file === "" ? await (0,chunk_FLWVWAI2/* .loadPolicy */ .tb)(files, folder) : await (0,chunk_FLWVWAI2/* .loadPolicyFile */ .n$)(files, choice.file);
  (0,chunk_V5KBMKBM/* .packsFor */ .o)(policy.settings.packs ?? [], policy.packPlaces);
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
  const text2 = await files.read(path);
  if (text2 !== void 0)
    return { path, baseline: (0,chunk_FLWVWAI2/* .readBaseline */ .mF)(path, text2, key) };
  if (named === "")
    return void 0;
  throw new chunk_ETNKDGEJ/* .UserError */ .y(`There is no baseline “${path}”. Make one with \`piicloak baseline create\`.`);
}
function sentence2(error) {
  if (error instanceof chunk_ETNKDGEJ/* .UserError */ .y)
    return error.message;
  throw error;
}

// build/reporters/profile.js
function profileText({ spent }, { bytesScanned, filesScanned }) {
  const stages = Object.entries(spent());
  const whole = stages.reduce((sum2, [, milliseconds]) => sum2 + milliseconds, 0);
  const rows = stages.map(([stage, milliseconds]) => {
    const share = whole === 0 ? 0 : 100 * milliseconds / whole;
    const speed = milliseconds === 0 ? "" : (bytesScanned / 1e3 / milliseconds).toFixed(1);
    return [
      stage.padEnd(10),
      milliseconds.toFixed(0).padStart(9),
      `${share.toFixed(0)} %`.padStart(6),
      speed.padStart(8)
    ].join("  ");
  });
  const head = ["stage".padEnd(10), "ms".padStart(9), "share".padStart(6), "MB/s".padStart(8)].join("  ");
  return `${[head, ...rows].join("\n")}
${filesScanned} files, ${(bytesScanned / 1e6).toFixed(1)} MB
`;
}

// build/cli/progress.js
var patienceMs = 800;
var intervalMs = 100;
function createProgress(stream, quiet) {
  const started = performance.now();
  let shownAt = started + patienceMs - intervalMs;
  let shown = false;
  return {
    update: (done, total) => {
      const now = performance.now();
      if (quiet || !stream.isTTY || now - shownAt < intervalMs)
        return;
      shownAt = now;
      shown = true;
      stream.write(`\r\x1B[2KScanning… ${done} of ${total} files`);
    },
    clear: () => {
      if (shown)
        stream.write("\r\x1B[2K");
    }
  };
}

// build/changes/log-file.js


var longest = 8e6;
async function lastLineOf(path) {
  try {
    const file = await node_fs__WEBPACK_IMPORTED_MODULE_12__.promises.open(path, "r");
    try {
      const { size: size2 } = await file.stat();
      const { buffer, bytesRead } = await file.read({
        buffer: Buffer.alloc(Math.min(size2, longest)),
        position: Math.max(0, size2 - longest)
      });
      return buffer.toString("utf8", 0, bytesRead).trimEnd().split("\n").at(-1);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
      return void 0;
    throw error;
  }
}
async function appendToFile(path, text2) {
  await node_fs__WEBPACK_IMPORTED_MODULE_12__.promises.mkdir((0,node_path__WEBPACK_IMPORTED_MODULE_13__.dirname)(path), { recursive: true });
  const file = await node_fs__WEBPACK_IMPORTED_MODULE_12__.promises.open(path, "a");
  try {
    const { size: size2 } = await file.stat();
    try {
      await file.appendFile(text2);
    } catch (error) {
      await file.truncate(size2).catch(() => void 0);
      throw error;
    }
  } finally {
    await file.close();
  }
}

// build/audit-log.js
async function recordScan(file, report, context) {
  try {
    await appendToFile(file, (0,chunk_B4LF3XYT/* .auditLine */ .k)(report, context, await lastLineOf(file)));
  } catch (error) {
    const code2 = error instanceof Error && "code" in error ? String(error.code) : "it is no log";
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`The scan could not be recorded in “${file}” (${code2}).`);
  }
}

// build/reporters/console.js
var import_picocolors = (0,chunk_CZ7CSFO4/* .__toESM */ .f1)(require_picocolors(), 1);

// build/reporters/alike-gaps.js
var mostNamed = 10;
function foldAlike(gaps) {
  return [...grouped2(gaps).values()].flatMap((group) => group.length > mostNamed ? [asOne(group)] : group);
}
function grouped2(gaps) {
  const groups = /* @__PURE__ */ new Map();
  for (const [at, gap2] of gaps.entries()) {
    const isOne = (0,chunk_4OZ3JLMN/* .isBlocking */ .Us)(gap2) || gap2.path === void 0 || gap2.files !== void 0;
    const key = isOne ? `${at}` : `${gap2.reason} ${gap2.detail}`;
    const group = groups.get(key);
    if (group)
      group.push(gap2);
    else
      groups.set(key, [gap2]);
  }
  return groups;
}
function asOne(group) {
  const [{ path, detail, ...rest } = { stage: "readers", reason: "binary", detail: "" }] = group;
  const files = `${group.length.toLocaleString("en-US")} files, such as ${JSON.stringify(path)}`;
  return { ...rest, files: group.length, detail: `${files}: ${detail}` };
}

// build/reporters/policy-lines.js
var mostIgnores = 50;
function policyLines(report) {
  const { policy, ignores } = report;
  const { files, from, remarks } = policy;
  const told = ignores.slice(0, mostIgnores).map(ignoreLine);
  const more = ignores.length - told.length;
  return [
    ...changesIn(report).map((change2) => ({ isProminent: true, ...change2 })),
    ...told,
    ...more > 0 ? [{ isProminent: true, text: `${(0,chunk_MHXWNSZH/* .count */ .U9)(more, "more comment")} of this kind.` }] : [],
    ...remarks.map((text2) => ({ isProminent: true, text: text2 })),
    ...files.length > 0 ? [{ isProminent: false, text: `The policy is ${files.join(", ")} of ${from}.` }] : []
  ];
}
var changesIn = ({ policy }) => policy.changed.map((path) => ({ path, text: changeText(policy.from) }));
var changeText = (from) => from.startsWith("the base") ? "The change edits the policy of this scan. It was judged by the policy of its base; what it edits holds once it is merged." : `The change edits the policy of this scan, and was judged by what it makes of it (${from}).`;
function ignoreLine({ path, line, form, entities, reason, isAdded, isAccepted, suppressed }) {
  const what4 = `${isAdded ? "Added here: a" : "A"} comment “piicloak:${form}”${entities.length > 0 ? ` for ${entities.join(", ")}` : ""}`;
  const why2 = reason === void 0 ? "with no reason given" : `with the reason “${reason}”`;
  const effect = isAccepted ? suppressed > 0 ? `takes ${(0,chunk_MHXWNSZH/* .count */ .U9)(suppressed, "finding")} out of the count` : isAdded ? "suppresses nothing: remove it" : "suppresses nothing that was looked at" : "does not count: the policy does not accept it";
  return { isProminent: isAdded, path, line, text: `${what4}, ${why2}, ${effect}.` };
}

// build/reporters/ranking.js
var blockingFirst = (gaps) => [...gaps].sort((a, b) => Number((0,chunk_4OZ3JLMN/* .isBlocking */ .Us)(b)) - Number((0,chunk_4OZ3JLMN/* .isBlocking */ .Us)(a)));
var withStatus = (verdicts, status) => verdicts.filter((verdict) => verdict.status === status);

// build/reporters/console.js
var byFile = (verdicts) => {
  const files = /* @__PURE__ */ new Map();
  for (const verdict of verdicts) {
    const file = files.get(verdict.finding.path);
    if (file === void 0)
      files.set(verdict.finding.path, [verdict]);
    else
      file.push(verdict);
  }
  return [...files.values()];
};
var byPlace = ({ finding: a }, { finding: b }) => a.startLine - b.startLine || a.startColumn - b.startColumn;
var widest = (cells2) => cells2.reduce((width, cell) => Math.max(width, cell.length), 0);
var inBrackets = (finding2) => {
  const more = finding2.occurrences === 1 ? void 0 : (0,chunk_MHXWNSZH/* .others */ .MG)(finding2);
  const known = [finding2.label, finding2.cell, more].filter((part) => part !== void 0);
  return known.length > 0 ? [`(${known.join(", ")})`] : [];
};
var fileBlock = (verdicts, titleOf, colours) => {
  const tint = { critical: colours.red, high: colours.red, medium: colours.yellow, low: colours.cyan };
  const rows = [...verdicts].sort(byPlace).map((verdict) => {
    const { finding: finding2, status } = verdict;
    const fails = status === "failing";
    return {
      fails,
      severity: finding2.severity,
      where: (0,chunk_A6H6FXBG/* .visible */ .RK)(`${finding2.path}:${finding2.startLine}:${finding2.startColumn}`),
      what: (0,chunk_A6H6FXBG/* .visible */ .RK)([titleOf(finding2.entity), ...inBrackets(finding2)].join(" ")),
      masked: (0,chunk_A6H6FXBG/* .visible */ .RK)((0,chunk_A6H6FXBG/* .clipped */ .cz)(finding2.masked, chunk_MHXWNSZH/* .longestValue */ .Q_)),
      why: (0,chunk_A6H6FXBG/* .visible */ .RK)(`${fails ? "" : "does not block: "}${(0,chunk_MHXWNSZH/* .why */ .d8)(verdict)}`)
    };
  });
  const widths = {
    where: widest(rows.map(({ where: where2 }) => where2)),
    what: widest(rows.map(({ what: what4 }) => what4)),
    masked: widest(rows.map(({ masked }) => masked))
  };
  return rows.map((row2) => {
    const severity = row2.severity.padEnd("critical".length);
    const columns = [
      row2.where.padEnd(widths.where),
      row2.fails ? tint[row2.severity](severity) : severity,
      row2.fails ? colours.bold(row2.what.padEnd(widths.what)) : row2.what.padEnd(widths.what),
      `${row2.masked.padEnd(widths.masked)}  — ${row2.why}`
    ];
    return row2.fails ? columns.join("  ") : colours.dim(columns.join("  "));
  });
};
var gapLines = ({ gaps }, colours) => {
  if (gaps.length === 0)
    return [];
  const lines2 = blockingFirst(foldAlike(gaps)).map((gap2) => {
    const text2 = (0,chunk_A6H6FXBG/* .visible */ .RK)(gap2.path === void 0 ? gap2.detail : `${gap2.path}: ${gap2.detail}`);
    return (0,chunk_4OZ3JLMN/* .isBlocking */ .Us)(gap2) ? `  ${colours.red("unread")}  ${text2}` : colours.dim(`  note    ${text2}`);
  });
  return ["", colours.bold("What was not looked at, or not fully:"), ...lines2];
};
var policyBlock = (report, colours) => {
  const lines2 = policyLines(report);
  if (lines2.length === 0)
    return [];
  const told = lines2.map(({ isProminent, text: text2, path, line }) => {
    const where2 = path === void 0 ? "" : `${path}${line === void 0 ? "" : `:${line}`}: `;
    const shown = (0,chunk_A6H6FXBG/* .visible */ .RK)(`${where2}${text2}`);
    return isProminent ? `  ${colours.yellow("policy")}  ${shown}` : colours.dim(`  note    ${shown}`);
  });
  return ["", colours.bold("By whose rules:"), ...told];
};
var calledOf = ({ id, title }) => id.endsWith(` ${title}`) ? id : `${id}  ${title}`;
var packBlock = ({ coverage = [] }, colours) => {
  if (coverage.length === 0)
    return [];
  const told = coverage.flatMap((pack) => [
    `  ${pack.name}: ${(0,chunk_MHXWNSZH/* .tallied */ .mG)(pack)}`,
    ...pack.clauses.filter(({ found }) => found > 0).map((clause) => colours.dim(`    ${calledOf(clause)}: ${(0,chunk_MHXWNSZH/* .foundIn */ .QR)(clause)}`))
  ]);
  return ["", colours.bold("What of the packs was touched:"), ...told, colours.dim(`  ${chunk_MHXWNSZH/* .noPromise */ .Tw}`)];
};
var totals = (report) => {
  const { filesScanned, filesSkipped, bytesScanned, subjects, durationMs } = report.totals;
  const { failing, reported, suppressed } = (0,chunk_MHXWNSZH/* .tally */ .N4)(report);
  const found = `${failing} failing, ${reported} reported, ${suppressed} suppressed`;
  const people = subjects > 0 ? `, about ${(0,chunk_MHXWNSZH/* .count */ .U9)(subjects, "subject")}` : "";
  const read = `${(0,chunk_MHXWNSZH/* .count */ .U9)(filesScanned, "file")} read (${(0,chunk_MHXWNSZH/* .size */ .Ej)(bytesScanned)}), ${filesSkipped} skipped`;
  return `${found}${people}. ${read}, in ${(0,chunk_MHXWNSZH/* .duration */ .p0)(durationMs)}; looked at ${(0,chunk_MHXWNSZH/* .place */ .ik)(report.scope)}.`;
};
var tints = { findings: "red", incomplete: "yellow", clean: "green" };
var mostReported = 20;
var mostFailing = 1e3;
var moreFailing = (more, colours) => more > 0 ? [colours.red(`${(0,chunk_MHXWNSZH/* .count */ .U9)(more, "more failing finding")}: the JSON report lists all.`), ""] : [];
var moreReported = (more, colours) => more > 0 ? [
  colours.dim(`${(0,chunk_MHXWNSZH/* .count */ .U9)(more, "more finding")} that ${more === 1 ? "does" : "do"} not block: --format json lists all.`),
  ""
] : [];
var consoleText = (report, { recognizers, colour }) => {
  const colours = import_picocolors.default.createColors(colour);
  const titleOf = (0,chunk_MHXWNSZH/* .titlesOf */ .B7)(recognizers);
  const reported = withStatus(report.verdicts, "reported");
  const failing = withStatus(report.verdicts, "failing");
  const shown = [...failing.slice(0, mostFailing), ...reported.slice(0, mostReported)];
  const nothingRead = report.outcome === "clean" && report.totals.filesScanned === 0;
  const tint = colours[nothingRead ? "yellow" : tints[report.outcome]];
  return [
    ...byFile(shown).flatMap((file) => [...fileBlock(file, titleOf, colours), ""]),
    ...moreFailing(failing.length - mostFailing, colours),
    ...moreReported(reported.length - mostReported, colours),
    colours.bold(tint((0,chunk_MHXWNSZH/* .headline */ .Pl)(report))),
    totals(report),
    ...gapLines(report, colours),
    ...packBlock(report, colours),
    ...policyBlock(report, colours),
    ""
  ].join("\n");
};

// build/reporters/rule-id.js
var ruleId = ({ entity, provenance: provenance2 }) => provenance2 === "plausible" ? entity : `${entity}/${provenance2}`;

// build/reporters/json.js
var finding = ({ finding: found, status, because }, rules) => ({
  ruleId: ruleId(found),
  entity: found.entity,
  path: found.path,
  startLine: found.startLine,
  startColumn: found.startColumn,
  endLine: found.endLine,
  endColumn: found.endColumn,
  label: found.label,
  cell: found.cell,
  score: found.score,
  severity: found.severity,
  provenance: found.provenance,
  status,
  because,
  masked: found.masked,
  evidence: found.evidence,
  occurrences: found.occurrences,
  cells: found.cells,
  fingerprint: found.fingerprint,
  rules
});
var gapEntry = ({ path, stage, reason, detail, files }) => ({ path, stage, reason, detail, files });
var json = (scanned) => {
  const { tool, outcome, scope, totals: totals2, verdicts, gaps, ignores, policy, coverage } = scanned;
  const provisions = coverage && (0,chunk_MHXWNSZH/* .provisionsOf */ .uy)(scanned);
  const report = {
    schemaVersion: 1,
    tool: { name: tool.name, version: tool.version },
    outcome,
    scope,
    totals: {
      filesScanned: totals2.filesScanned,
      filesSkipped: totals2.filesSkipped,
      bytesScanned: totals2.bytesScanned,
      findings: totals2.findings,
      failing: totals2.failing,
      subjects: totals2.subjects,
      durationMs: totals2.durationMs
    },
    findings: verdicts.map((verdict) => finding(verdict, provisions?.(verdict))),
    gaps: gaps.map(gapEntry),
    ignores,
    policy: { files: policy.files, from: policy.from, changed: policy.changed, remarks: policy.remarks },
    coverage
  };
  return `${(0,chunk_A6H6FXBG/* .jsonText */ .s$)(report, 2)}
`;
};

// build/reporters/policy-rule.js
var what2 = "The change edits the policy, an ignore list or another rule of the scan that it is judged by.";
var help = `${what2} It was judged by the rules of its base. Review what it lets through from now on.`;
var policyRule = {
  id: "POLICY_CHANGE",
  name: "PolicyChange",
  shortDescription: { text: "A change of the rules of this scan." },
  fullDescription: { text: what2 },
  help: { text: help, markdown: `# A change of the rules of this scan

${help}` },
  defaultConfiguration: { level: "warning" },
  properties: { tags: ["privacy", "pii"], precision: "very-high", "problem.severity": "warning" }
};

// build/reporters/sarif-fold.js
var mostResults = 5e3;
var mostPlaces = 100;
function foldResults(verdicts) {
  if (verdicts.length <= mostResults)
    return { folds: verdicts.map((verdict) => fold([verdict])), folded: 0, leftOut: 0 };
  const alike = /* @__PURE__ */ new Map();
  for (const verdict of verdicts) {
    const { finding: finding2, status } = verdict;
    const key = [ruleId(finding2), finding2.path, finding2.label ?? "", finding2.severity, status].join("\0");
    const group = alike.get(key);
    if (group)
      group.push(verdict);
    else
      alike.set(key, [verdict]);
  }
  const groups = [...alike.values()];
  const shown = groups.slice(0, mostResults);
  const leftOut = sum(groups.slice(mostResults).map((group) => group.length));
  return { folds: shown.map(fold), folded: verdicts.length - leftOut - shown.length, leftOut };
}
function foldGaps({ folded: folded2, leftOut }) {
  const most = `Code scanning shows ${(0,chunk_MHXWNSZH/* .grouped */ .zD)(mostResults)} results. The job summary and the JSON report have all the figures.`;
  return [
    ...folded2 > 0 ? [
      gap("folded", `In the SARIF report ${(0,chunk_MHXWNSZH/* .count */ .U9)(folded2, "finding")} stand folded into one like them in the same file. ${most}`)
    ] : [],
    ...leftOut > 0 ? [
      gap("left-out", `The SARIF report leaves out the ${(0,chunk_MHXWNSZH/* .count */ .U9)(leftOut, "least severe finding")}. They count all the same. ${most}`)
    ] : []
  ];
}
var gap = (reason, detail) => ({ stage: "delivery", reason, detail });
function fold(group) {
  const [verdict] = group;
  const places = group.flatMap(({ finding: finding2 }) => finding2.cells ?? [finding2]);
  return {
    verdict,
    findings: group.length,
    occurrences: sum(group.map(({ finding: finding2 }) => finding2.occurrences)),
    others: places.slice(1, mostPlaces)
  };
}
var sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

// build/reporters/sarif-help.js
var list = (items, mark) => items.map((item, index) => `${mark(index)} ${item}`).join("\n");
var bullets = (items) => list(items, () => "-");
var steps = (items) => list(items, (index) => `${index + 1}.`);
var remedies = (instead) => [
  (0,chunk_MHXWNSZH/* .sentence */ .em)(instead),
  "If it was pushed, it stays readable in the history after a later commit removes it: rewrite the branch, for instance with git filter-repo, and have cached views purged.",
  "Where the value can be changed, as a card or an account can, have it changed. Tell whoever answers for data protection: a leak may have to be notified within days."
];
var plausibleHelp = ({ title, help: help2 }) => {
  const todo = remedies(help2.instead);
  const sources = help2.sources.length > 0 ? ["**Sources**", bullets(help2.sources)] : [];
  return {
    text: [(0,chunk_MHXWNSZH/* .sentence */ .em)(help2.what), (0,chunk_MHXWNSZH/* .sentence */ .em)(help2.why), `What to do:
${steps(todo)}`].join("\n\n"),
    markdown: [
      `# ${title}`,
      (0,chunk_MHXWNSZH/* .sentence */ .em)(help2.what),
      `**Why it matters.** ${(0,chunk_MHXWNSZH/* .sentence */ .em)(help2.why)}`,
      "**What to do**",
      steps(todo),
      ...sources
    ].join("\n\n")
  };
};

// build/reporters/sarif-rules.js
var securitySeverity = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "2.0"
};
var problemSeverity = { critical: "error", high: "error", medium: "warning", low: "recommendation" };
var levels = { critical: "error", high: "error", medium: "warning", low: "note" };
var longestDescription = 1024;
var mostTags = 20;
var harmless = {
  reserved: {
    name: "reserved value",
    what: "A standard or a regulator set this value aside, so it belongs to nobody. It is the right thing to write."
  },
  documented: {
    name: "published example",
    what: "Those who issue such values publish this one as an example, so it belongs to nobody."
  },
  placeholder: {
    name: "placeholder",
    what: "This value is typed where nobody is meant. A reserved value would say so beyond doubt."
  },
  attribution: {
    name: "published author",
    what: "An author signed with this value, in a licence, a package manifest or a trailer. Check that it is meant to be public."
  },
  infrastructure: {
    name: "machine or function",
    what: "This value belongs to a machine or to a function, not to a person."
  },
  own: {
    name: "own value",
    what: "The policy of this repository says that this value is the team’s own: a domain or a number of its organisation."
  }
};
var pascalCase = (id) => id.split(/[^A-Za-z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join("");
var nameOf = ({ entity, title }) => [entity, title, `${entity} value`].map(pascalCase).find((name) => name.toUpperCase() !== entity) ?? entity;
var nameless = ({ entity, severity }) => ({
  entity,
  title: entity,
  severity,
  shapes: [],
  context: [],
  labels: [],
  mask: {},
  help: {
    what: `A value of the type ${entity}`,
    why: "It can identify a person",
    instead: "Replace it by a value that belongs to nobody",
    example: "",
    sources: []
  }
});
var plausibleRule = (recognizer, severity, provisions) => {
  const { entity, title, country, check, help: help2 } = recognizer;
  return {
    id: entity,
    name: nameOf(recognizer),
    shortDescription: { text: (0,chunk_A6H6FXBG/* .clipped */ .cz)((0,chunk_MHXWNSZH/* .sentence */ .em)(`Personal data: ${title}`), longestDescription) },
    fullDescription: { text: (0,chunk_A6H6FXBG/* .clipped */ .cz)(`${(0,chunk_MHXWNSZH/* .sentence */ .em)(help2.what)} ${(0,chunk_MHXWNSZH/* .sentence */ .em)(help2.why)}`, longestDescription) },
    help: plausibleHelp(recognizer),
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: [
        "security",
        "privacy",
        "pii",
        `entity:${entity}`,
        ...country === void 0 ? [] : [`country:${country}`],
        ...provisions
      ].slice(0, mostTags),
      precision: check === void 0 ? "medium" : "high",
      "problem.severity": problemSeverity[severity],
      "security-severity": securitySeverity[severity]
    }
  };
};
var harmlessRule = ({ entity, title, country }, provenance2) => {
  const { name, what: what4 } = harmless[provenance2];
  const id = ruleId({ entity, provenance: provenance2 });
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: (0,chunk_A6H6FXBG/* .clipped */ .cz)((0,chunk_MHXWNSZH/* .sentence */ .em)(`${title}: ${name}`), longestDescription) },
    fullDescription: { text: what4 },
    help: { text: what4, markdown: `# ${title}: ${name}

${what4}` },
    defaultConfiguration: { level: "note" },
    properties: {
      tags: ["privacy", "pii", `entity:${entity}`, `provenance:${provenance2}`].concat(country === void 0 ? [] : [`country:${country}`]),
      precision: "high",
      "problem.severity": "recommendation"
    }
  };
};
var mostSevere = (kinds) => chunk_IRVRAGTD/* .severities */ .g.find((severity) => kinds.some((kind) => kind.severity === severity)) ?? "low";
var groupedById = (kinds) => {
  const groups = /* @__PURE__ */ new Map();
  for (const kind of kinds) {
    const id = ruleId(kind);
    const group = groups.get(id);
    if (group === void 0)
      groups.set(id, [kind]);
    else
      group.push(kind);
  }
  return [...groups].sort(([a], [b]) => a < b ? -1 : 1).map(([, group]) => group);
};
var sarifRules = (findings, recognizers, provisions = /* @__PURE__ */ new Map()) => {
  const kinds = findings.length > 0 ? findings : recognizers.map((it) => ({ ...it, provenance: "plausible" }));
  const known = new Map(recognizers.map((recognizer) => [recognizer.entity, recognizer]));
  const rule = (alike) => alike.slice(0, 1).map((kind) => {
    const recognizer = known.get(kind.entity) ?? nameless(kind);
    return kind.provenance === "plausible" ? plausibleRule(recognizer, mostSevere(alike), provisions.get(kind.entity) ?? []) : harmlessRule(recognizer, kind.provenance);
  });
  return groupedById(kinds).flatMap(rule);
};

// build/reporters/sarif.js
var informationUri = "https://github.com/piicloak/piicloak-action";
var schema = "https://json.schemastore.org/sarif-2.1.0.json";
var root = "%SRCROOT%";
var artifact = (path) => ({ artifactLocation: { uri: (0,chunk_A6H6FXBG/* .uriPath */ .kq)(path), uriBaseId: root } });
var location = ({ finding: finding2 }) => ({
  physicalLocation: {
    ...artifact(finding2.path),
    region: regionOf(finding2)
  }
});
var related = ({ path }, cell, id) => ({
  id,
  message: { text: "Another value like it." },
  physicalLocation: { ...artifact(path), region: regionOf(cell) }
});
var regionOf = ({ startLine, startColumn, endLine, endColumn }) => ({
  startLine,
  startColumn,
  endLine,
  endColumn
});
var message = ({ verdict, findings }, titleOf) => {
  const reason = verdict.status === "failing" ? "It counts because" : "It does not block";
  const alike = findings === 1 ? [] : [`It stands for ${(0,chunk_MHXWNSZH/* .grouped */ .zD)(findings - 1)} more like it in this file`];
  return [(0,chunk_MHXWNSZH/* .what */ .BB)(verdict, titleOf), ...alike, `${reason}: ${(0,chunk_MHXWNSZH/* .why */ .d8)(verdict)}`].map((part) => (0,chunk_A6H6FXBG/* .sarifText */ .BC)((0,chunk_MHXWNSZH/* .sentence */ .em)(part))).join(" ");
};
var result = (fold2, { titleOf, ruleIndexes, rulesOf }) => {
  const { verdict, others: others2, occurrences } = fold2;
  const { finding: finding2, status, because } = verdict;
  const id = ruleId(finding2);
  return {
    ruleId: id,
    ruleIndex: ruleIndexes.get(id) ?? -1,
    level: status === "failing" ? "error" : "note",
    message: { text: message(fold2, titleOf) },
    locations: [location(verdict)],
    ...others2.length > 0 ? { relatedLocations: others2.map((cell, at) => related(finding2, cell, at + 1)) } : {},
    partialFingerprints: { primaryLocationLineHash: finding2.lineHash, "piicloak/v1": finding2.fingerprint },
    ...status === "suppressed" ? { suppressions: [{ kind: "external", ...because === void 0 ? {} : { justification: because } }] } : {},
    properties: {
      status,
      severity: finding2.severity,
      score: finding2.score,
      provenance: finding2.provenance,
      occurrences,
      ...rulesOf && { rules: rulesOf(verdict) }
    }
  };
};
var policyResult = (path, text2) => ({
  ruleId: policyRule.id,
  level: "warning",
  message: { text: (0,chunk_A6H6FXBG/* .sarifText */ .BC)((0,chunk_MHXWNSZH/* .sentence */ .em)(text2)) },
  locations: [
    { physicalLocation: { ...artifact(path), region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 } } }
  ],
  partialFingerprints: { primaryLocationLineHash: "policy:1", "piicloak/v1": `policy ${path}` }
});
var policyNotification = ({ text: text2, path, line }) => ({
  descriptor: { id: "policy" },
  level: "note",
  message: { text: (0,chunk_A6H6FXBG/* .sarifText */ .BC)((0,chunk_MHXWNSZH/* .sentence */ .em)(text2)) },
  ...path === void 0 ? {} : { locations: [{ physicalLocation: { ...artifact(path), region: { startLine: line ?? 1 } } }] }
});
var notification = (gap2) => ({
  descriptor: { id: `gap/${gap2.reason}` },
  level: (0,chunk_4OZ3JLMN/* .isBlocking */ .Us)(gap2) ? "error" : (0,chunk_4OZ3JLMN/* .isSkip */ .yL)(gap2) ? "note" : "warning",
  message: { text: (0,chunk_A6H6FXBG/* .sarifText */ .BC)((0,chunk_MHXWNSZH/* .sentence */ .em)(gap2.detail)) },
  ...gap2.path === void 0 ? {} : { locations: [{ physicalLocation: artifact(gap2.path) }] }
});
var provenance = ({ repositoryUri, revisionId }) => repositoryUri === void 0 ? {} : {
  versionControlProvenance: [
    { repositoryUri, ...revisionId === void 0 ? {} : { revisionId }, mappedTo: { uriBaseId: root } }
  ]
};
var sarif = (report, options) => {
  const { recognizers, category, includeSuppressed = false } = options;
  const wanted = report.verdicts.filter(({ status }) => includeSuppressed || status !== "suppressed");
  const { folds, ...fold2 } = foldResults(wanted);
  const gaps = foldGaps(fold2);
  const rules = sarifRules(folds.map(({ verdict }) => verdict.finding), recognizers, (0,chunk_MHXWNSZH/* .provisionsByType */ .sL)(report.coverage ?? []));
  const told = {
    titleOf: (0,chunk_MHXWNSZH/* .titlesOf */ .B7)(recognizers),
    ruleIndexes: new Map(rules.map(({ id }, index) => [id, index])),
    rulesOf: report.coverage && (0,chunk_MHXWNSZH/* .provisionsOf */ .uy)(report)
  };
  const changes = changesIn(report).map(({ path, text: text2 }) => policyResult(path, text2));
  const run = {
    tool: {
      driver: {
        name: report.tool.name,
        informationUri,
        version: report.tool.version,
        semanticVersion: report.tool.version,
        rules: [...rules, ...changes.length > 0 ? [policyRule] : []]
      }
    },
    automationDetails: { id: category.endsWith("/") ? category : `${category}/` },
    ...provenance(options),
    originalUriBaseIds: { [root]: { description: { text: "The root of the repository." } } },
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: !report.gaps.some(chunk_4OZ3JLMN/* .isBlocking */ .Us),
        toolExecutionNotifications: [
          ...[...report.gaps, ...gaps].map(notification),
          ...policyLines(report).map(policyNotification)
        ]
      }
    ],
    results: [...changes, ...folds.map((fold3) => result(fold3, told))]
  };
  return { log: { $schema: schema, version: "2.1.0", runs: [run] }, gaps };
};

// build/reporters/summary-table.js
var text = (value, limit) => (0,chunk_A6H6FXBG/* .html */ .qy)((0,chunk_A6H6FXBG/* .clipped */ .cz)(value, limit)).replace(mentions, "$&<wbr>");
var mentions = /@(?=\w)|(?<!&)#(?=\w)/g;
var code = (value, limit) => `<code>${(0,chunk_A6H6FXBG/* .html */ .qy)((0,chunk_A6H6FXBG/* .clipped */ .cz)(value, limit))}</code>`;
var pathCode = (path, line) => `<code>${(0,chunk_A6H6FXBG/* .html */ .qy)((0,chunk_A6H6FXBG/* .clippedPath */ .Ti)(path, 80)).replaceAll("/", "/<wbr>")}${line === void 0 ? "" : `:${line}`}</code>`;
var link = (url, inner) => `<a href="${(0,chunk_A6H6FXBG/* .html */ .qy)(url)}">${inner}</a>`;
var bytesOf = (value) => new TextEncoder().encode(value).length;
var row = (cells2) => `<tr>${cells2.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
var table = (heads2, items, cells2, limits) => {
  const lines2 = [];
  let bytes = 0;
  for (const item of items) {
    if (lines2.length === limits.rows)
      break;
    const line = row(cells2(item));
    bytes += bytesOf(line) + 1;
    if (bytes > limits.bytes)
      break;
    lines2.push(line);
  }
  const head = `<tr>${heads2.map((title) => `<th align="left">${(0,chunk_A6H6FXBG/* .html */ .qy)(title)}</th>`).join("")}</tr>`;
  return { html: ["<table>", head, ...lines2, "</table>"].join("\n"), leftOut: items.length - lines2.length };
};

// build/reporters/summary-cells.js
var longestUrl = 2e3;
var marks = { critical: "🔴", high: "🟠", medium: "🟡", low: "🔵" };
var lines = (start, end) => start === end ? `#L${start}` : `#L${start}-L${end}`;
var where = ({ finding: finding2 }, source) => {
  const { path, startLine, endLine, cell } = finding2;
  const shown = pathCode(path, startLine);
  const inner = cell === void 0 ? shown : `${shown} ${text(cell, 60)}`;
  if (source === void 0 || path.length > longestUrl)
    return inner;
  const target = `${(0,chunk_A6H6FXBG/* .uriPath */ .kq)(path)}?plain=1${lines(startLine, endLine)}`;
  const url = `${source.serverUrl}/${source.repository}/blob/${source.sha}/${target}`;
  return url.length > longestUrl ? inner : link(url, inner);
};
var mostProvisions = 2;
var touched = (provisions) => {
  if (provisions.length === 0)
    return "";
  const more = provisions.length - mostProvisions;
  const told = provisions.slice(0, mostProvisions).map((provision) => text(provision, 80));
  return `<br><sub>${told.join(", ")}${more > 0 ? ` and ${more} more` : ""}</sub>`;
};
var what3 = (finding2, titleOf) => {
  const { entity, label, masked, occurrences } = finding2;
  const under = label === void 0 ? "" : ` under ${code(label, 60)}`;
  const more = occurrences === 1 ? "" : `<br>and ${(0,chunk_MHXWNSZH/* .others */ .MG)(finding2)}`;
  return `${text(titleOf(entity), 80)}<br>${code(masked, chunk_MHXWNSZH/* .longestValue */ .Q_)}${under}${more}`;
};
var findingCells = (titleOf, source, provisionsOf2) => (verdict) => {
  const { finding: finding2 } = verdict;
  return [
    `${marks[finding2.severity]}&nbsp;${finding2.severity}`,
    what3(finding2, titleOf) + touched(provisionsOf2(verdict)),
    where(verdict, source),
    text((0,chunk_MHXWNSZH/* .why */ .d8)(verdict), 400)
  ];
};
var gapCells = (gap2) => [
  (0,chunk_4OZ3JLMN/* .isBlocking */ .Us)(gap2) ? "⚠️ unread" : "note",
  gap2.path === void 0 ? "" : pathCode(gap2.path),
  gap2.reason,
  text(gap2.detail, 400)
];

// build/reporters/page.js
var icon = ({ outcome, totals: totals2 }) => {
  if (outcome === "findings")
    return "❌";
  return outcome === "incomplete" || totals2.filesScanned === 0 ? "⚠️" : "✅";
};
var figures = (report) => {
  const { failing, reported, suppressed } = (0,chunk_MHXWNSZH/* .tally */ .N4)(report);
  const { filesScanned, filesSkipped, subjects } = report.totals;
  const cells2 = [
    [failing, "failing"],
    [reported, "reported"],
    [suppressed, "suppressed"],
    [subjects, subjects === 1 ? "subject" : "subjects"],
    [filesScanned, filesScanned === 1 ? "file read" : "files read"],
    [filesSkipped, "skipped"]
  ];
  const row2 = cells2.map(([amount, label]) => `<td align="center"><strong>${(0,chunk_MHXWNSZH/* .grouped */ .zD)(amount)}</strong><br>${label}</td>`);
  return `<table>
<tr>${row2.join("")}</tr>
</table>`;
};
var tableOf = (heads2, items, cells2, limits) => {
  const { html: html2, leftOut } = table(heads2, items, cells2, limits);
  return leftOut === 0 ? html2 : `${html2}

… and ${(0,chunk_MHXWNSZH/* .count */ .U9)(leftOut, "more row")}, left out to keep this page readable.`;
};
var folded = (title, body) => `<details>
<summary>${title}</summary>

${body}

</details>`;
var findingsTable = (report, { recognizers, source }, status, reason, limits, frame) => {
  const verdicts = withStatus(report.verdicts, status);
  if (verdicts.length === 0)
    return void 0;
  const heads2 = ["Severity", "What", "Where", reason];
  const cells2 = findingCells((0,chunk_MHXWNSZH/* .titlesOf */ .B7)(recognizers), source, (0,chunk_MHXWNSZH/* .provisionsOf */ .uy)(report));
  return frame((0,chunk_MHXWNSZH/* .count */ .U9)(verdicts.length, "finding"), tableOf(heads2, verdicts, cells2, limits));
};
var gapsTable = ({ gaps }, limits) => {
  if (gaps.length === 0)
    return void 0;
  const body = tableOf(["", "File", "Reason", "What to know"], blockingFirst(foldAlike(gaps)), gapCells, limits);
  return folded(`${(0,chunk_MHXWNSZH/* .count */ .U9)(gaps.length, "gap")}: not looked at, or not fully`, body);
};
var policySection = (report) => {
  const lines2 = policyLines(report);
  if (lines2.length === 0)
    return void 0;
  const items = lines2.map(({ path, line, text: said }) => {
    const where2 = path === void 0 ? "" : `${pathCode(path, line)}: `;
    return `<li>${where2}${text(said, 600)}</li>`;
  });
  const shown = items.filter((_, at) => lines2[at]?.isProminent).slice(0, mostLines);
  const quiet = items.filter((_, at) => !lines2[at]?.isProminent).slice(0, mostLines);
  return [
    ...shown.length > 0 ? [`### By whose rules

<ul>
${shown.join("\n")}
</ul>`] : [],
    ...quiet.length > 0 ? [`<ul>
${quiet.join("\n")}
</ul>`] : []
  ].join("\n\n");
};
var mostLines = 30;
var nextSteps = (report, { recognizers }) => {
  const failing = new Set(withStatus(report.verdicts, "failing").map(({ finding: finding2 }) => finding2.entity));
  const advice = [...failing].flatMap((entity) => recognizers.filter((recognizer) => recognizer.entity === entity)).slice(0, 5).map(({ title, help: help2 }) => `- **${(0,chunk_A6H6FXBG/* .prose */ .CS)(title)}:** ${(0,chunk_A6H6FXBG/* .prose */ .CS)((0,chunk_MHXWNSZH/* .sentence */ .em)((0,chunk_A6H6FXBG/* .clipped */ .cz)(help2.instead, 400)))}`);
  const history = "- **Pushed already?** Deleting the line in a further commit leaves it in the history. Rewrite the branch, and tell whoever answers for data protection.";
  const unread = "- **Unread text:** see below what could not be looked at; until then nobody knows what it holds.";
  const todo = [...failing.size > 0 ? [...advice, history] : [], ...report.gaps.some(chunk_4OZ3JLMN/* .isBlocking */ .Us) ? [unread] : []];
  return todo.length > 0 ? `### What to do next

${todo.join("\n")}` : void 0;
};
var footer = ({ tool, totals: totals2, scope }, more = "") => {
  const amount = `${(0,chunk_MHXWNSZH/* .size */ .Ej)(totals2.bytesScanned)} in ${(0,chunk_MHXWNSZH/* .duration */ .p0)(totals2.durationMs)}`;
  return `<sub>${text(`${tool.name} ${tool.version}`, 80)} looked at ${(0,chunk_MHXWNSZH/* .place */ .ik)(scope)}: ${amount}.${more}</sub>`;
};
var joined = (sections) => `${sections.filter((section) => section !== void 0).join("\n\n")}
`;

// build/reporters/coverage.js
var mostBytes = 9e4;
var coverageSection = ({ coverage = [] }) => {
  if (coverage.length === 0)
    return void 0;
  const limits = { rows: 60, bytes: mostBytes / coverage.length };
  return [...coverage.map((pack) => packSection(pack, limits)), chunk_MHXWNSZH/* .noPromise */ .Tw].join("\n\n");
};
var heads = ["Provision", "What", "Looked for", "Found", "What text does not tell"];
function packSection(pack, limits) {
  const { html: html2, leftOut } = table(heads, pack.clauses, cells, limits);
  const more = leftOut === 0 ? "" : `

… and ${(0,chunk_MHXWNSZH/* .count */ .U9)(leftOut, "more provision")}, left out to keep this page readable.`;
  return folded(`${text(pack.name, 80)}: ${(0,chunk_MHXWNSZH/* .tallied */ .mG)(pack)}`, `${text(pack.title, 200)}: ${text(pack.source, 300)}

${html2}${more}`);
}
var cells = ({ id, title, entities, cannot = "", ...counts }) => [
  text(id, 80),
  text(title, 200),
  entities.length === 0 ? "nothing" : code(entities.join(", "), 300),
  (0,chunk_MHXWNSZH/* .foundIn */ .QR)({ entities, ...counts }),
  text(cannot, 400)
];

// build/reporters/summary-chart.js
var pie = (verdicts, titleOf) => {
  const amounts = /* @__PURE__ */ new Map();
  for (const { finding: finding2, status } of verdicts) {
    if (status === "suppressed")
      continue;
    const label = (0,chunk_A6H6FXBG/* .mermaidLabel */ ._b)(titleOf(finding2.entity));
    amounts.set(label, (amounts.get(label) ?? 0) + 1);
  }
  if (amounts.size === 0)
    return void 0;
  const sorted = [...amounts].sort(([, a], [, b]) => b - a);
  const others2 = sorted.slice(8).reduce((sum2, [, amount]) => sum2 + amount, 0);
  const slices = [...sorted.slice(0, 8), ...others2 > 0 ? [["all others", others2]] : []];
  return [
    "```mermaid",
    "pie showData title What was found",
    ...slices.map(([label, amount]) => `  "${label}" : ${amount}`),
    "```"
  ].join("\n");
};

// build/reporters/summary.js
var failingBytes = 5e5;
var otherBytes = 12e4;
var summary = (report, options) => {
  const { maxRows = 200 } = options;
  const many = { rows: maxRows, bytes: failingBytes };
  const few = { rows: Math.ceil(maxRows / 2), bytes: otherBytes };
  return joined([
    `## ${icon(report)} ${(0,chunk_MHXWNSZH/* .headline */ .Pl)(report)}`,
    figures(report),
    policySection(report),
    findingsTable(report, options, "failing", "Why it counts", many, (_, body) => `### What fails

${body}`),
    nextSteps(report, options),
    pie(report.verdicts, (0,chunk_MHXWNSZH/* .titlesOf */ .B7)(options.recognizers)),
    findingsTable(report, options, "reported", "Why it does not block", few, (amount, body) => folded(`${amount} reported, not blocking`, body)),
    findingsTable(report, options, "suppressed", "Why it is suppressed", few, (amount, body) => folded(`${amount} suppressed`, body)),
    coverageSection(report),
    gapsTable(report, few),
    footer(report)
  ]);
};

// build/titles.generated.js
var titles = {
  ABA_ROUTING_NUMBER: "US bank routing number",
  ACCOUNT_ID: "account identifier",
  AD_NRT: "Andorran tax number (NRT)",
  AGE: "age of a person",
  AL_NIPT: "Albanian tax number (NIPT)",
  API_KEY: "API key",
  AR_CBU: "Argentine bank account number (CBU)",
  AR_CUIT: "Argentine tax number (CUIT, CUIL)",
  AR_DNI: "Argentine identity document number (DNI)",
  AT_BUSINESSID: "Austrian company register number",
  AT_TIN: "Austrian tax number (Abgabenkontonummer)",
  AT_UID: "Austrian VAT number",
  AT_VNR: "Austrian social security number",
  AU_ABN: "Australian business number",
  AU_ACN: "Australian company number",
  AU_MEDICARE: "Australian Medicare card number",
  AU_TFN: "Australian tax file number",
  AZ_VOEN: "Azerbaijani tax number (VÖEN)",
  BANK_ACCOUNT: "bank account number",
  BE_BIS: "Belgian number of a person outside the national register (BIS)",
  BE_EID: "Belgian identity card number",
  BE_NN: "Belgian national number",
  BE_OGM_VCS: "Belgian structured payment reference",
  BE_SSN: "Belgian social security number (INSZ, NISS)",
  BE_VAT: "Belgian enterprise number",
  BG_EGN: "Bulgarian personal number (EGN)",
  BG_PNF: "Bulgarian number of a foreigner (LNCh)",
  BG_VAT: "Bulgarian VAT number",
  BIOMETRIC_DATA: "biometric data",
  BR_CNPJ: "Brazilian company number (CNPJ)",
  BR_CPF: "Brazilian taxpayer number (CPF)",
  BR_DRIVER_LICENSE: "Brazilian driving licence number (CNH)",
  BR_PASSPORT: "Brazilian passport number",
  BY_UNP: "Belarusian taxpayer number (UNP)",
  CA_BC_PHN: "British Columbia personal health number",
  CA_BN: "Canadian business number",
  CA_DRIVER_LICENSE: "Canadian driving licence number",
  CA_PASSPORT: "Canadian passport number",
  CA_SIN: "Canadian social insurance number",
  CARD_EXPIRY: "expiry date of a payment card",
  CARD_PIN: "PIN of a payment card",
  CARD_SECURITY_CODE: "card security code (CVV)",
  CASE_NUMBER: "case number",
  CH_ESR: "Swiss payment slip reference",
  CH_SSN: "Swiss social security number (AHV, AVS)",
  CH_UID: "Swiss business number (UID)",
  CH_VAT: "Swiss VAT number",
  CITIZENSHIP: "citizenship or immigration status",
  CL_RUT: "Chilean identity and tax number (RUT, RUN)",
  CN_PASSPORT: "Chinese passport number",
  CN_RIC: "Chinese resident identity number",
  CN_USCC: "Chinese unified social credit code",
  CO_NIT: "Colombian tax number (NIT)",
  CONTRACT_NUMBER: "contract number",
  COORDINATES: "geographic coordinates",
  CR_CPF: "Costa Rican identity number",
  CR_CPJ: "Costa Rican company number",
  CR_CR: "Costa Rican residence number (DIMEX)",
  CREDIT_CARD: "payment card number",
  CRIMINAL_RECORD: "criminal conviction or offence",
  CRYPTO: "cryptocurrency address",
  CU_NI: "Cuban identity number",
  CY_VAT: "Cypriot VAT number",
  CZ_BANKACCOUNT: "Czech bank account number",
  CZ_DIC: "Czech tax number (DIČ)",
  CZ_ICO: "Czech business number (IČO)",
  CZ_RC: "Czech birth number",
  DATE_OF_BIRTH: "date of birth",
  DATE_TIME: "date or time",
  DE_BSNR: "German medical practice number (BSNR)",
  DE_FUEHRERSCHEIN: "German driving licence number",
  DE_HANDELSREGISTER: "German register number",
  DE_HEALTH_INSURANCE: "German health insurance number (KVNR)",
  DE_ID_CARD: "German identity card number",
  DE_KFZ: "German licence plate",
  DE_LANR: "German physician number (LANR)",
  DE_PASSPORT: "German passport number",
  DE_PLZ: "German postal code",
  DE_SOCIAL_SECURITY: "German pension insurance number",
  DE_TAX_ID: "German tax identification number",
  DE_TAX_NUMBER: "German tax number (Steuernummer)",
  DE_VAT_ID: "German VAT number",
  DEVICE_ID: "device identifier",
  DK_CPR: "Danish personal number (CPR)",
  DK_CVR: "Danish company number (CVR)",
  DO_CEDULA: "Dominican identity number",
  DO_RNC: "Dominican tax number (RNC)",
  DOMAIN: "domain name",
  DRIVER_LICENSE: "driving licence number",
  DZ_NIF: "Algerian tax number (NIF)",
  EC_CI: "Ecuadorian identity number (cédula)",
  EC_RUC: "Ecuadorian taxpayer number (RUC)",
  EE_IK: "Estonian personal identification code (isikukood)",
  EE_KMKR: "Estonian VAT number (KMKR)",
  EE_REGISTRIKOOD: "Estonian register code",
  EG_TN: "Egyptian tax registration number",
  EMAIL_ADDRESS: "e-mail address",
  ES_CAE: "Spanish excise establishment code (CAE)",
  ES_CCC: "Spanish bank account number (CCC)",
  ES_CIF: "Spanish company tax number (CIF)",
  ES_CUPS: "Spanish supply point code (CUPS)",
  ES_NIE: "Spanish foreigner identity number (NIE)",
  ES_NIF: "Spanish tax number (NIF, DNI)",
  ES_PASSPORT: "Spanish passport number",
  ES_POSTAL_CODE: "Spanish postal code",
  ES_REFERENCIACATASTRAL: "Spanish land register reference",
  ES_VAT: "Spanish VAT number",
  ETHNICITY: "racial or ethnic origin",
  EU_OSS: "EU One Stop Shop VAT number",
  EU_VAT: "EU VAT number",
  FI_ALV: "Finnish VAT number",
  FI_ASSOCIATIONID: "Finnish association register number",
  FI_PERSONAL_IDENTITY_CODE: "Finnish personal identity code (henkilötunnus)",
  FI_VERONUMERO: "Finnish individual tax number (veronumero)",
  FI_YTUNNUS: "Finnish business identifier (Y-tunnus)",
  FO_VN: "Faroese tax registration number (V-tal)",
  FR_ACCISE: "French excise number (numéro d’accise)",
  FR_NIF: "French tax number (numéro fiscal)",
  FR_NIR: "French social security number",
  FR_RCS: "French trade register number (RCS)",
  FR_SIREN: "French company number (SIREN)",
  FR_SIRET: "French establishment number (SIRET)",
  FR_TVA: "French VAT number",
  GENDER: "sex or gender",
  GENETIC_DATA: "genetic data",
  GH_TIN: "Ghanaian taxpayer number (TIN)",
  GN_NIFP: "Guinean permanent tax number (NIFp)",
  GR_AMKA: "Greek social security number (AMKA)",
  GR_VAT: "Greek tax number (AFM)",
  GT_NIT: "Guatemalan tax number (NIT)",
  HEALTH_CONDITION: "health condition",
  HEALTH_INSURANCE_NUMBER: "health insurance number",
  HEALTH_PLAN_NUMBER: "health plan beneficiary number",
  HR_OIB: "Croatian personal identification number (OIB)",
  HU_ANUM: "Hungarian tax number (adószám)",
  IBAN_CODE: "bank account number (IBAN)",
  ID_NIK: "Indonesian identity number (NIK)",
  ID_NPWP: "Indonesian taxpayer number (NPWP)",
  IE_PPS: "Irish Personal Public Service number (PPS)",
  IE_VAT: "Irish VAT number",
  IL_HP: "Israeli company number (ח.פ.)",
  IL_IDNR: "Israeli identity number (Mispar Zehut)",
  IMEI: "mobile device number (IMEI)",
  IMSI: "mobile subscriber number (IMSI)",
  IN_AADHAAR: "Indian Aadhaar number",
  IN_GSTIN: "Indian goods and services tax number (GSTIN)",
  IN_PAN: "Indian Permanent Account Number (PAN)",
  IN_PASSPORT: "Indian passport number",
  IN_VEHICLE_REGISTRATION: "Indian vehicle registration number",
  IN_VID: "Indian Aadhaar virtual ID",
  IN_VOTER: "Indian voter identity number (EPIC)",
  INSURANCE_POLICY_NUMBER: "insurance policy number",
  IP_ADDRESS: "IP address",
  IS_KENNITALA: "Icelandic identity number (kennitala)",
  IS_VSK: "Icelandic VAT number (VSK)",
  ISNI: "name identifier of a researcher or artist (ISNI, ORCID)",
  IT_DRIVER_LICENSE: "Italian driving licence number",
  IT_FISCAL_CODE: "Italian tax code (codice fiscale)",
  IT_IDENTITY_CARD: "Italian identity card number",
  IT_PASSPORT: "Italian passport number",
  IT_VAT_CODE: "Italian VAT number (partita IVA)",
  JP_CN: "Japanese corporate number",
  JP_IN: "Japanese individual number (My Number)",
  JWT: "JSON Web Token with identity",
  KE_PIN: "Kenyan tax number (KRA PIN)",
  KR_BRN: "Korean business registration number",
  KR_DRIVER_LICENSE: "Korean driver’s licence number",
  KR_FRN: "Korean foreigner registration number",
  KR_PASSPORT: "Korean passport number",
  KR_RRN: "Korean resident registration number",
  LI_PEID: "Liechtenstein person identification number (PEID)",
  LICENSE_PLATE: "vehicle licence plate",
  LOCATION: "place",
  LT_ASMENS: "Lithuanian personal code",
  LT_PVM: "Lithuanian VAT number",
  LU_TVA: "Luxembourg VAT number",
  LV_PERSONAS_KODS: "Latvian personal code",
  LV_PVN: "Latvian VAT number",
  MA_ICE: "Moroccan company identifier (ICE)",
  MAC_ADDRESS: "hardware (MAC) address",
  MC_TVA: "Monaco VAT number",
  MD_IDNO: "Moldovan identification number of firms (IDNO)",
  ME_PIB: "Montenegrin tax number (PIB)",
  MEDICAL_LICENSE: "US DEA registration number",
  MEDICAL_RECORD_NUMBER: "medical record number",
  MEID: "mobile equipment identifier (MEID)",
  MK_EDB: "North Macedonian tax number",
  MRZ: "machine-readable zone of a passport or identity card",
  MT_VAT: "Maltese VAT number",
  MU_NID: "Mauritian identity number",
  MX_CURP: "Mexican population registry code (CURP)",
  MX_RFC: "Mexican tax number (RFC)",
  MY_NRIC: "Malaysian identity card number",
  MZ_NUIT: "Mozambican tax number (NUIT)",
  NATIONAL_ID: "national identity number",
  NG_NIN: "Nigerian national identification number",
  NG_VEHICLE_REGISTRATION: "Nigerian vehicle registration number",
  NL_BRIN: "Dutch school number (BRIN)",
  NL_BSN: "Dutch citizen service number (BSN)",
  NL_BTW: "Dutch VAT number",
  NL_IDENTITEITSKAARTNUMMER: "Dutch passport or identity card number",
  NL_ONDERWIJSNUMMER: "Dutch education number",
  NL_POSTCODE: "Dutch postal code",
  NO_FODSELSNUMMER: "Norwegian national identity number",
  NO_KONTONR: "Norwegian bank account number",
  NO_MVA: "Norwegian VAT number",
  NO_ORGNR: "Norwegian organisation number",
  NRP: "nationality, religion or political group",
  NZ_BANKACCOUNT: "New Zealand bank account number",
  NZ_IRD: "New Zealand tax number (IRD)",
  OM_VAT: "Omani VAT number",
  ORGANIZATION: "name of an organisation",
  PASSPORT_NUMBER: "passport number",
  PE_CUI: "Peruvian identity number (DNI, CUI)",
  PE_RUC: "Peruvian taxpayer number (RUC)",
  PERSON: "personal name",
  PH_MOBILE_NUMBER: "Philippine mobile number",
  PH_TIN: "Philippine taxpayer number (TIN)",
  PHONE_NUMBER: "telephone number",
  PK_CNIC: "Pakistani identity card number (CNIC)",
  PL_NIP: "Polish tax number (NIP)",
  PL_PESEL: "Polish national identity number (PESEL)",
  PL_REGON: "Polish business register number (REGON)",
  POLITICAL_OPINION: "political opinion or party",
  POSTAL_CODE: "postal code",
  PT_CC: "Portuguese citizen card number",
  PT_NIF: "Portuguese tax number (NIF)",
  PY_RUC: "Paraguayan taxpayer number (RUC)",
  RELIGION: "religion or belief",
  RO_CF: "Romanian VAT number",
  RO_CNP: "Romanian personal numerical code (CNP)",
  RO_CUI: "Romanian company identifier (CUI)",
  RO_ONRC: "Romanian trade register number",
  RS_PIB: "Serbian tax number (PIB)",
  RU_INN: "Russian taxpayer number (INN)",
  RU_OGRN: "Russian state registration number (OGRN)",
  SALESFORCE_ID: "Salesforce record identifier",
  SE_ORGANISATIONSNUMMER: "Swedish organisation number",
  SE_PERSONNUMMER: "Swedish personal identity number",
  SE_POSTNUMMER: "Swedish postal code",
  SE_VAT: "Swedish VAT number",
  SEPA_CREDITOR_ID: "SEPA creditor identifier",
  SEXUAL_ORIENTATION: "sexual orientation",
  SG_NRIC_FIN: "Singapore identity number (NRIC or FIN)",
  SG_UEN: "Singapore unique entity number",
  SI_DDV: "Slovenian tax number",
  SI_EMSO: "Slovenian personal number (EMŠO)",
  SI_MATICNA: "Slovenian business register number",
  SK_DPH: "Slovak VAT number",
  SK_ICO: "Slovak organisation number (IČO)",
  SK_RC: "Slovak birth number (rodné číslo)",
  SM_COE: "San Marino economic operator code (COE)",
  SN_NINEA: "Senegalese enterprise and tax number (NINEA)",
  STREET_ADDRESS: "postal address",
  SV_NIT: "Salvadoran tax number (NIT)",
  SWIFT_CODE: "bank identifier code (BIC, SWIFT)",
  TAX_ID: "tax number",
  TH_MOA: "Thai company registration number",
  TH_TIN: "Thai taxpayer number",
  TH_TNIN: "Thai national identification number",
  TITLE: "form of address or title of a job",
  TN_MF: "Tunisian tax number (matricule fiscal)",
  TR_LICENSE_PLATE: "Turkish vehicle registration",
  TR_NATIONAL_ID: "Turkish identity number",
  TR_PHONE_NUMBER: "Turkish telephone number",
  TR_VKN: "Turkish tax number (VKN)",
  TRACK_DATA: "magnetic stripe of a payment card",
  TRADE_UNION_MEMBERSHIP: "trade union membership",
  TW_UBN: "Taiwanese unified business number",
  UA_EDRPOU: "Ukrainian company code (EDRPOU)",
  UA_RNTRC: "Ukrainian taxpayer number (RNTRC)",
  UK_DRIVING_LICENCE: "UK driving licence number",
  UK_NHS: "NHS number",
  UK_NINO: "UK National Insurance number",
  UK_PASSPORT: "UK passport number",
  UK_POSTCODE: "UK postcode",
  UK_UPN: "English unique pupil number (UPN)",
  UK_UTR: "UK unique taxpayer reference (UTR)",
  UK_VAT: "UK VAT registration number",
  UK_VEHICLE_REGISTRATION: "UK vehicle registration mark",
  URL: "web address",
  URL_CREDENTIALS: "user and password in a URL",
  URL_IDENTITY: "name of a person in a URL",
  US_ATIN: "US adoption taxpayer identification number",
  US_BANK_NUMBER: "US bank account number",
  US_DRIVER_LICENSE: "US driver’s license number",
  US_EIN: "US employer identification number",
  US_ITIN: "US individual taxpayer identification number",
  US_MBI: "US Medicare beneficiary identifier",
  US_NPI: "US national provider identifier",
  US_PASSPORT: "US passport number",
  US_PTIN: "US preparer tax identification number",
  US_SSN: "US Social Security number",
  USERNAME: "user name",
  UY_RUT: "Uruguayan tax number (RUT)",
  VAT_ID: "VAT number",
  VE_RIF: "Venezuelan tax number (RIF)",
  VIN: "vehicle identification number (VIN)",
  VN_MST: "Vietnamese tax number (MST)",
  ZA_ID_NUMBER: "South African identity number",
  ZA_TIN: "South African income tax reference number"
};

// build/titled.js
async function titled(custom = []) {
  const known = Object.entries(titles).map(([entity, title]) => ({ entity, title }));
  if (custom.length === 0)
    return known;
  const { customRecognizers } = await Promise.all(/* import() */[__webpack_require__.e(347), __webpack_require__.e(884)]).then(__webpack_require__.bind(__webpack_require__, 7884));
  return [...known, ...await customRecognizers(custom)];
}

// build/cli/report-output.js
var formats = ["text", "json", "sarif", "markdown"];
var reportFlags = {
  format: { type: "string" },
  output: { type: "string", short: "o" },
  "audit-log": { type: "string" },
  color: { type: "boolean" },
  "no-color": { type: "boolean" }
};
function formatOf(value) {
  const format = formats.find((name) => name === (value ?? "text"));
  if (format !== void 0)
    return format;
  throw new chunk_ETNKDGEJ/* .UserError */ .y(`The flag “--format” is “${value}”, but it must be one of ${formats.join(", ")}.`);
}
async function handOver(report, settings, values, format, category) {
  if (values["audit-log"] !== void 0) {
    const key = secret("PIICLOAK_AUDIT_KEY");
    const about = { time: (/* @__PURE__ */ new Date()).toISOString(), settings, ...key !== "" && { key } };
    await recordScan(values["audit-log"], report, about);
  }
  const colour = values.color === true || values["no-color"] !== true && values.output === void 0 && wantsColour();
  await write(await render(report, format, { settings, category, colour }), values.output);
}
async function write(text2, file) {
  if (file === void 0)
    await (0,chunk_HQ3NR4VF/* .print */ .y)(text2);
  else
    (0,chunk_CMNUNZET/* .save */ .UN)(file, text2, "The report");
}
var secret = (name) => process.env[name] ?? "";
async function render(report, format, { settings, category, colour }) {
  if (format === "json")
    return json(report);
  if (format === "text")
    return consoleText(report, { recognizers: await titled(settings.recognizers), colour });
  const { recognizersUnder } = await Promise.all(/* import() */[__webpack_require__.e(347), __webpack_require__.e(852)]).then(__webpack_require__.bind(__webpack_require__, 1852));
  const recognizers = await recognizersUnder(settings);
  return format === "markdown" ? summary(report, { recognizers }) : `${(0,chunk_A6H6FXBG/* .jsonText */ .s$)(sarif(report, { recognizers, category, includeSuppressed: true }).log, 2)}
`;
}
function wantsColour() {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR)
    return false;
  if (FORCE_COLOR)
    return FORCE_COLOR !== "0";
  return process.stdout.isTTY === true && TERM !== "dumb";
}

// build/cli/source.js
var sourceFlags = {
  base: { type: "string" },
  head: { type: "string" },
  staged: { type: "boolean" },
  "stdin-path": { type: "string" }
};
async function sourceOf(values, paths, scope) {
  const isRange = values.base !== void 0 || values.head !== void 0;
  if (isRange && values.staged)
    throw new chunk_ETNKDGEJ/* .UserError */ .y("Give either --staged or --base and --head, not both.");
  return isRange || values.staged === true ? change(values, paths, scope) : content(values, paths, scope);
}
function change({ base = "HEAD", head = "HEAD", staged }, paths, asked) {
  if (paths.length > 0) {
    throw new chunk_ETNKDGEJ/* .UserError */ .y("A change is scanned as a whole: narrow it with --paths and --paths-ignore, not by naming files.");
  }
  if (asked === "all")
    throw new chunk_ETNKDGEJ/* .UserError */ .y("--scope all is the whole tree: leave out --base, --head and --staged.");
  const root2 = process.cwd();
  const scope = asked === "changed-files" ? asked : "added-lines";
  return staged ? { kind: "staged", root: root2, scope } : { kind: "range", root: root2, base, head, scope };
}
async function content(values, paths, scope) {
  if (scope === "added-lines" || scope === "changed-files") {
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`--scope ${scope} needs a change to look at: give --base and --head, or --staged.`);
  }
  const stdinPath = values["stdin-path"];
  if (paths.length === 1 && paths[0] === "-") {
    return { kind: "content", path: stdinPath ?? "stdin", bytes: await readStandardInput() };
  }
  if (stdinPath !== void 0 || paths.includes("-")) {
    throw new chunk_ETNKDGEJ/* .UserError */ .y("Standard input is scanned by itself: `piicloak scan -`, with --stdin-path to name it.");
  }
  return { kind: "tree", root: process.cwd(), paths: paths.length === 0 ? ["."] : paths };
}
async function readStandardInput() {
  const chunks = [];
  for await (const chunk of process.stdin)
    chunks.push(chunk);
  if (chunks.length === 0)
    throw new chunk_ETNKDGEJ/* .UserError */ .y("Standard input is empty: there is nothing to scan.");
  return Buffer.concat(chunks);
}

// build/cli/scan-command.js
var flags = {
  ...chunk_IGNLEI5W/* .settingFlags */ .KB,
  ...sourceFlags,
  ...reportFlags,
  workers: { type: "string" },
  cache: { type: "string" },
  shard: { type: "string" },
  profile: { type: "boolean" },
  quiet: { type: "boolean", short: "q" }
};
async function runScan(args, entry) {
  const { values, positionals } = (0,chunk_IGNLEI5W/* .parse */ .qg)(args, flags);
  const options = (0,chunk_IGNLEI5W/* .readOptions */ .Tt)(values);
  const isPart = values.format === "part";
  const format = formatOf(isPart ? void 0 : values.format);
  const shard = values.shard === void 0 ? void 0 : (0,chunk_CMNUNZET/* .parseShard */ .uK)(values.shard);
  if (isPart && !shard)
    throw new chunk_ETNKDGEJ/* .UserError */ .y("The format “part” is that of a shard: give --shard 1/4 as well.");
  if (shard && !isPart)
    throw new chunk_ETNKDGEJ/* .UserError */ .y("A shard has no verdict of its own: give --format part, and join the parts with `piicloak merge`.");
  const source = await sourceOf(values, positionals, options.scope);
  const { settings, source: policy } = await policyFor(source, (0,chunk_IGNLEI5W/* .toSettings */ .R4)(options), choiceOf(options));
  const clock = values.profile === true ? (0,chunk_FLWVWAI2/* .createClock */ .ts)() : void 0;
  const how = {
    workers: { entry, ...countOf(values.workers) },
    ...values.cache !== void 0 && { cache: values.cache, cacheKey: secret("PIICLOAK_CACHE_KEY") },
    ...shard && { shard },
    ...clock && { clock }
  };
  const progress = createProgress(process.stderr, values.quiet === true);
  const { looked, rules, job } = await (0,chunk_CMNUNZET/* .look */ .Op)(source, (0,chunk_CMNUNZET/* .checkSettings */ .EW)(settings), policy, how, progress.update).finally(progress.clear);
  if (isPart && shard) {
    const rules2 = (0,chunk_CMNUNZET/* .rulesetDigest */ .xU)(entry, { ...job, gone: /* @__PURE__ */ new Set() });
    await write(writePart({ shard, rules: rules2, looked }), values.output);
    return chunk_WP5TH2W7/* .exitCodes */ .h.clean;
  }
  const report = (clock ?? chunk_FLWVWAI2/* .noClock */ .M5).time("policy", () => (0,chunk_CMNUNZET/* .reportOf */ .EI)(looked, rules, policy));
  if (clock)
    process.stderr.write(profileText(clock, report.totals));
  await handOver(report, settings, values, format, options.category);
  return chunk_WP5TH2W7/* .exitCodes */ .h[report.outcome];
}
var choiceOf = ({ config }) => ({
  from: "head",
  file: config,
  baselineKey: secret("PIICLOAK_BASELINE_KEY")
});
function countOf(workers) {
  if (workers === void 0)
    return {};
  if (/^[1-9]\d?$/.test(workers))
    return { count: Number(workers) };
  throw new chunk_ETNKDGEJ/* .UserError */ .y(`The flag “--workers” is “${workers}”, but it must be a whole number from 1 to 99.`);
}




/***/ })

};
