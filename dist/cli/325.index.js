export const id = 325;
export const ids = [325];
export const modules = {

/***/ 3325:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  EI: () => (/* binding */ reportOf),
  EW: () => (/* binding */ checkSettings),
  Ec: () => (/* binding */ today),
  FM: () => (/* binding */ findBlob),
  NH: () => (/* binding */ isGap),
  Op: () => (/* binding */ look),
  Sz: () => (/* binding */ decodeResult),
  UN: () => (/* binding */ save2),
  Y0: () => (/* binding */ encodeResult),
  _L: () => (/* binding */ patience2),
  fq: () => (/* binding */ findCommit),
  os: () => (/* binding */ asking),
  uK: () => (/* binding */ parseShard),
  uM: () => (/* binding */ localBlobs),
  xU: () => (/* binding */ rulesetDigest),
  zY: () => (/* binding */ openGit)
});
var chunk_U6COGMK4 = __webpack_require__(4031);
var chunk_7TGEQLQH = __webpack_require__(7534);
var chunk_4OZ3JLMN = __webpack_require__(2174);
var chunk_FLWVWAI2 = __webpack_require__(1149);
var chunk_ZC5NHVNK = __webpack_require__(1696);
var chunk_V5KBMKBM = __webpack_require__(9588);
var chunk_ZFO77YNL = __webpack_require__(5293);
var chunk_X2WU3CND = __webpack_require__(5619);
var chunk_2MLAZIAX = __webpack_require__(2567);
var chunk_IRVRAGTD = __webpack_require__(2742);
var chunk_W5BICCCD = __webpack_require__(9857);
var chunk_ETNKDGEJ = __webpack_require__(3437);
var node_crypto__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);
var node_util__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7975);
var node_os__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8161);
var node_child_process__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1421);
var node_buffer__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4573);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8500);
var node_worker_threads__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(5919);













// build/cache/ruleset.js



function rulesetDigest(entry, { settings: settings2, baseline, gone, policyFiles, today: today2 }) {
  const hash2 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("sha256");
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.dirname)(entry);
  for (const name2 of (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(folder).sort())
    if (name2.endsWith(".js"))
      hash2.update((0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, name2)));
  const isOver = ({ expires }) => expires !== void 0 && expires < today2;
  const expired = [...settings2.suppress, ...settings2.allow].map(isOver);
  const known = baseline && [baseline.secret.salt, [...baseline.entries].sort(), [...gone].sort()];
  return hash2.update(JSON.stringify([settings2, expired, policyFiles, known ?? []])).digest("hex");
}

// build/inputs/custom-settings.js
var rule = ({ schema, expects }) => (0,chunk_X2WU3CND/* .optional */ .lq)((0,chunk_X2WU3CND/* .message */ .iU)(schema, expects));
var texts = rule(chunk_X2WU3CND/* .rules */ .aO.texts);
var custom = (0,chunk_X2WU3CND/* .strictObject */ .re)({
  entity: (0,chunk_X2WU3CND/* .message */ .iU)((0,chunk_X2WU3CND/* .pipe */ .Fs)((0,chunk_X2WU3CND/* .string */ .Yj)(), (0,chunk_X2WU3CND/* .regex */ .yG)(/^[A-Z][A-Z\d_]{2,63}$/)), "a name in capitals, such as CUSTOMER_NUMBER"),
  title: rule(chunk_X2WU3CND/* .rules */ .aO.text),
  severity: rule(chunk_X2WU3CND/* .rules */ .aO.severity),
  patterns: texts,
  denyList: texts,
  check: rule(chunk_X2WU3CND/* .rules */ .aO.text),
  context: texts,
  labels: texts,
  score: rule(chunk_X2WU3CND/* .rules */ .aO.confidence),
  examples: (0,chunk_X2WU3CND/* .optional */ .lq)((0,chunk_X2WU3CND/* .strictObject */ .re)({ match: texts, noMatch: texts }, "an object with match and noMatch")),
  where: rule(chunk_X2WU3CND/* .rules */ .aO.text)
}, "an object that describes a type");
function checkCustom(given2) {
  for (const [index, each] of given2.entries()) {
    const result = (0,chunk_X2WU3CND/* .safeParse */ .xL)(custom, each, { abortEarly: true });
    if (!result.success)
      throw new chunk_ETNKDGEJ/* .UserError */ .y(faultOf(result.issues[0], `recognizers[${index}]`));
  }
}
function faultOf(issue, place) {
  const keys = (issue.path ?? []).map(({ key }) => String(key));
  const at = [place, ...keys].join(".");
  if (issue.type === "strict_object" && issue.expected === "never") {
    const around = keys.length > 1 ? ["match", "noMatch"] : Object.keys(custom.entries);
    const known = (0,chunk_W5BICCCD/* .nearest */ .p)(keys.at(-1) ?? "", around);
    return `The setting “${at}” does not exist.${known === void 0 ? "" : ` Is it “${known}”?`}`;
  }
  const expected = issue.type === "strict_object" && keys.at(-1) === "entity" ? "given: the name of the type" : issue.message;
  return `The setting “${at}” must be ${expected}.`;
}

// build/inputs/settings.js
var globs = { ...chunk_X2WU3CND/* .rules */ .aO.texts, expects: "a list of globs" };
var objects = { schema: (0,chunk_X2WU3CND/* .array */ .YO)((0,chunk_X2WU3CND/* .looseObject */ ._H)({})), expects: "a list of objects" };
var settings = {
  mode: chunk_X2WU3CND/* .rules */ .aO.mode,
  threshold: chunk_X2WU3CND/* .rules */ .aO.confidence,
  failOn: chunk_X2WU3CND/* .rules */ .aO.failOn,
  maxFindings: chunk_X2WU3CND/* .rules */ .aO.most,
  maxSubjects: chunk_X2WU3CND/* .rules */ .aO.most,
  warnOnly: chunk_X2WU3CND/* .rules */ .aO.flag,
  paths: globs,
  pathsIgnore: globs,
  generated: chunk_X2WU3CND/* .rules */ .aO.generated,
  fileTimeout: chunk_X2WU3CND/* .rules */ .aO.seconds,
  entities: { ...chunk_X2WU3CND/* .rules */ .aO.texts, expects: "a list of entity types" },
  overrides: objects,
  suppress: objects,
  allow: objects,
  baseline: { schema: (0,chunk_X2WU3CND/* .string */ .Yj)(), expects: "a path" },
  ourDomains: { ...chunk_X2WU3CND/* .rules */ .aO.texts, expects: "a list of domains" },
  ourNumbers: { ...chunk_X2WU3CND/* .rules */ .aO.texts, expects: "a list of telephone numbers" },
  packs: { ...chunk_X2WU3CND/* .rules */ .aO.texts, expects: "a list of packs" },
  recognizers: { ...objects, schema: (0,chunk_X2WU3CND/* .array */ .YO)((0,chunk_X2WU3CND/* .unknown */ .L5)()) },
  inlineIgnores: chunk_X2WU3CND/* .rules */ .aO.inlineIgnores,
  requireReason: chunk_X2WU3CND/* .rules */ .aO.flag
};
function checkSettings(given2) {
  const set = Object.entries(given2).filter(([, value]) => value !== void 0);
  const mode = chunk_X2WU3CND/* .rules */ .aO.mode.schema.options.find((name2) => name2 === given2.mode) ?? chunk_2MLAZIAX/* .defaults */ .NT.mode;
  const complete = { ...chunk_2MLAZIAX/* .defaults */ .NT, ...chunk_2MLAZIAX/* .presets */ .v4[mode], ...Object.fromEntries(set) };
  for (const name2 of Object.keys(settings)) {
    const { schema, expects } = settings[name2];
    if (!(0,chunk_X2WU3CND.is)(schema, complete[name2]))
      throw new chunk_ETNKDGEJ/* .UserError */ .y(`The setting “${name2}” must be ${expects}.`);
  }
  checkCustom(complete.recognizers);
  return complete;
}

// build/parts/shard.js

function parseShard(text) {
  const [, number = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (number >= 1 && number <= of)
    return { number, of };
  throw new chunk_ETNKDGEJ/* .UserError */ .y(`The shard “${text}” must be a part of a whole, such as 1/4.`);
}
function inShard(files, shard) {
  if (!shard)
    return { files, places: [...files.keys()] };
  const places2 = [...files.keys()].filter((place) => isIn(files[place]?.path ?? "", shard));
  return { files: places2.flatMap((place) => files[place] ?? []), places: places2 };
}
var isIn = (path, { number, of }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("sha256").update(path).digest().readUInt32BE() % of === number - 1;

// build/cache/cache.js




// build/changes/save-file.js




function saveFile(named, text, { mode, checkout } = {}) {
  if (checkout !== void 0 && leadsOut((0,node_path__WEBPACK_IMPORTED_MODULE_9__.dirname)(named), checkout))
    throw new LeadsOut();
  (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.dirname)(named), { recursive: true });
  const isForeign = checkout !== void 0 && isBelow(checkout, named);
  const path = isForeign ? named : followed(named);
  const before = (isForeign ? node_fs__WEBPACK_IMPORTED_MODULE_8__.lstatSync : node_fs__WEBPACK_IMPORTED_MODULE_8__.statSync)(path, { throwIfNoEntry: false });
  if (before && !before.isFile() && !before.isSymbolicLink())
    (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.writeFileSync)(path, text);
  else
    replace(path, text, mode, before);
}
function replace(path, text, mode, before) {
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.dirname)(path);
  sweep(folder);
  const aside = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, `.piicloak-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.randomBytes)(6).toString("hex")}.part`);
  try {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.openSync)(aside, "wx", mode ?? 438);
    try {
      if (mode === void 0 && before?.isFile())
        (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.fchmodSync)(file, before.mode & 511);
      (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.writeFileSync)(file, text);
      (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.fsyncSync)(file);
    } finally {
      (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.closeSync)(file);
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.renameSync)(aside, path);
  } catch (error) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.rmSync)(aside, { force: true });
    throw error;
  }
}
var leftover = /^\.piicloak-[\da-f]{12}\.part$/;
var abandonedMs = 6e4;
function sweep(folder) {
  for (const name2 of (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(folder).filter((each) => leftover.test(each))) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, name2);
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.lstatSync)(path, { throwIfNoEntry: false });
    if (stats?.isFile() && Math.abs(Date.now() - stats.mtimeMs) > abandonedMs)
      (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.rmSync)(path, { force: true });
  }
}
function followed(path) {
  const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.statSync)(path, { throwIfNoEntry: false });
  if (stats)
    return stats.isFile() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.realpathSync)(path) : path;
  const isLink = (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink();
  return isLink ? followed((0,node_path__WEBPACK_IMPORTED_MODULE_9__.resolve)((0,node_fs__WEBPACK_IMPORTED_MODULE_8__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.dirname)(path)), (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readlinkSync)(path))) : path;
}
function leadsOut(path, checkout) {
  if (!isBelow(checkout, path))
    return false;
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_8__.lstatSync)(path, { throwIfNoEntry: false }))
    return path !== checkout && leadsOut((0,node_path__WEBPACK_IMPORTED_MODULE_9__.dirname)(path), checkout);
  try {
    return !isBelow((0,node_fs__WEBPACK_IMPORTED_MODULE_8__.realpathSync)(checkout), (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.realpathSync)(path));
  } catch {
    return true;
  }
}
function isBelow(folder, path) {
  const way = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.relative)(folder, path);
  return way.split(node_path__WEBPACK_IMPORTED_MODULE_9__.sep)[0] !== ".." && !(0,node_path__WEBPACK_IMPORTED_MODULE_9__.isAbsolute)(way);
}
var LeadsOut = class extends Error {
  name = "LeadsOut";
};
function whyUnsaved(error) {
  if (error instanceof LeadsOut)
    return "a symbolic link leads out of the workspace";
  const errno = error instanceof Error && "errno" in error ? Number(error.errno) : Number.NaN;
  const [code, words] = (0,node_util__WEBPACK_IMPORTED_MODULE_12__.getSystemErrorMap)().get(errno) ?? [];
  return code === void 0 ? "unknown error" : `${code}, ${words}`;
}

// build/cache/blob-id.js

var isBlob = (id, bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)(id.length === 40 ? "sha1" : "sha256").update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === id;

// build/cache/believed.js
var isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var isText = (value) => typeof value === "string";
var isCount = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
var isTexts = (value) => Array.isArray(value) && value.every(isText);
var mayBe = (value, is2) => value === void 0 || is2(value);
var isRegion = (value) => isMap(value) && [value["startLine"], value["startColumn"], value["endLine"], value["endColumn"]].every((each) => isCount(each) && each > 0);
var isCell = (value) => isMap(value) && isRegion(value) && mayBe(value["cell"], isText);
function isFinding(value) {
  if (!isMap(value) || !isRegion(value))
    return false;
  const { score, severity, provenance, occurrences, record, isRecord: isRecord2, cells } = value;
  const texts2 = [value["entity"], value["path"], value["masked"], value["fingerprint"], value["lineHash"]];
  return texts2.every(isText) && [value["label"], value["cell"], value["ignored"]].every((each) => mayBe(each, isText)) && isTexts(value["evidence"]) && typeof score === "number" && chunk_IRVRAGTD/* .severities */ .g.some((known) => known === severity) && chunk_IRVRAGTD/* .provenances */ .x.some((known) => known === provenance) && [occurrences, record].every(isCount) && typeof isRecord2 === "boolean" && mayBe(cells, (each) => Array.isArray(each) && each.every(isCell));
}
var isGap = (value) => isMap(value) && [value["stage"], value["reason"], value["detail"]].every(isText) && [value["path"], value["below"]].every((each) => mayBe(each, isText)) && mayBe(value["files"], isCount);
var isIgnore = (value) => isMap(value) && [value["path"], value["form"]].every(isText) && isCount(value["line"]) && isTexts(value["entities"]) && mayBe(value["reason"], isText);
var arePages = (value) => Array.isArray(value) && value.every((pair) => Array.isArray(pair) && isCount(pair[0]) && Array.isArray(pair[1]) && pair[1].every((word) => isWord(word)));
var isWord = (value) => isCount(value) && value < 2 ** 32;

// build/cache/codec.js
var encodeResult = (result) => isBare(result) ? String(result.bytes) : JSON.stringify(result, (_, value) => value instanceof Map ? encodeRecords(value) : value);
var bare = { scanned: true, bytes: 0, findings: [], gaps: [], ignores: [], rules: [] };
var isBare = ({ scanned, findings, gaps, ignores, rules: rules2 }) => scanned && [findings, gaps, ignores, rules2].every(({ length }) => length === 0);
function decodeResult(text) {
  if (/^\d{1,15}$/.test(text))
    return { ...bare, bytes: Number(text) };
  const result = parsed(text);
  if (!isMap(result))
    throw noResult();
  const { scanned, bytes, findings, gaps, ignores, rules: rules2 } = result;
  if (typeof scanned !== "boolean" || typeof bytes !== "number")
    throw noResult();
  return {
    scanned,
    bytes,
    findings: listOf(findings, isMap).map(decodeFinding),
    gaps: listOf(gaps, isGap),
    ignores: listOf(ignores, isIgnore),
    rules: listOf(rules2, (rule2) => typeof rule2 === "number")
  };
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw noResult();
  }
}
function listOf(values, is2) {
  if (Array.isArray(values) && values.every(is2))
    return values;
  throw noResult();
}
var noResult = () => new TypeError("no result");
function decodeFinding({ records, ...finding }) {
  if (!isFinding(finding) || !(records === void 0 || arePages(records)))
    throw noResult();
  return { ...finding, ...records && { records: decodeRecords(records) } };
}
var encodeRecords = (records) => [...records].map(([page, words]) => [page, [...words]]);
var decodeRecords = (pages) => new Map(pages.map(([page, words]) => [page, Uint32Array.from(words)]));

// build/cache/cache.js
var oldest = 10;
var name = "results.jsonl";
function openCache(folder, ruleset, secret) {
  makeFolder(folder);
  const file = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, name);
  const { salt, entries } = readEntries(file, ruleset, secret) ?? {
    salt: (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.randomBytes)(16).toString("hex"),
    entries: /* @__PURE__ */ new Map()
  };
  const used = /* @__PURE__ */ new Map();
  let isNew2 = false;
  const own = (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHmac)("sha256", `${salt}${secret}`).update(ruleset).digest("hex");
  const keyUnread = ({ path, blob, disk, mayBeGenerated = false }) => blob && disk && keyedName(own, `${path}\0${blob} ${disk.size} ${mayBeGenerated}\0`);
  return {
    keyOf: (file2, bytes) => {
      const { path, blob, disk } = file2;
      const isItsOwn = blob && disk?.size === bytes.length && isBlob(blob, bytes);
      return isItsOwn && keyUnread(file2) || keyedContent(own, path, bytes);
    },
    keyUnread,
    find: (key) => {
      const entry = entries.get(key);
      if (!entry)
        return void 0;
      try {
        const result = decodeResult(entry.text);
        used.set(key, entry.text);
        return result;
      } catch {
        return void 0;
      }
    },
    keep: (key, result) => {
      if (!isSettled(result) || secret === "" && isSomebodys(result))
        return;
      used.set(key, encodeResult(result));
      isNew2 = true;
    },
    save: () => {
      const isAsItWas = !isNew2 && used.size === entries.size && [...entries.values()].every(({ age }) => age === 0);
      if (isAsItWas)
        return void 0;
      const kept = [...entries].filter(([key, { age }]) => !used.has(key) && age < oldest);
      const lines = [
        ...[...used].map(([key, text]) => `${key} 0 ${text}`),
        ...kept.map(([key, { age, text }]) => `${key} ${age + 1} ${text}`)
      ];
      return save(folder, file, written(ruleset, salt, secret, lines));
    }
  };
}
var keyedContent = (key, path, bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHmac)("sha256", key).update(`${path}\0`).update(bytes).digest("base64url");
var keyedName = (key, named) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.hash)("sha256", key + named, "base64url");
var isSomebodys = ({ findings }) => findings.some(({ provenance }) => provenance === "plausible" || provenance === "placeholder");
var isSettled = ({ gaps }) => !gaps.some(({ reason }) => passing.has(reason));
var passing = /* @__PURE__ */ new Set(["failed", "unreadable", "timeout"]);
var magic = "piicloak-cache-1";
function written(ruleset, salt, secret, lines) {
  const body = `${[`${magic} ${ruleset} ${salt}`, ...lines].join("\n")}
`;
  return `${body}${sealOf(body, secret)}
`;
}
var sealOf = (body, secret) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHmac)("sha256", secret).update(body).digest("hex");
function readEntries(file, ruleset, secret) {
  let text;
  try {
    text = (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readFileSync)(file, "utf8");
  } catch {
    return void 0;
  }
  const end = text.lastIndexOf("\n", text.length - 2) + 1;
  const body = text.slice(0, end);
  if (text.slice(end).trim() !== sealOf(body, secret))
    return void 0;
  const [header2 = "", ...lines] = body.trimEnd().split("\n");
  const [kind, rules2, salt = ""] = header2.split(" ");
  if (kind !== magic || rules2 !== ruleset)
    return void 0;
  return { salt, entries: new Map(lines.map(parseEntry2)) };
}
function parseEntry2(line) {
  const first = line.indexOf(" ");
  const second = line.indexOf(" ", first + 1);
  return [line.slice(0, first), { age: Number(line.slice(first + 1, second)), text: line.slice(second + 1) }];
}
function save(folder, file, text) {
  try {
    saveFile(file, text, { mode: 384 });
    return void 0;
  } catch (error) {
    const detail = `The cache was not written to “${folder}” (${whyUnsaved(error)}): the next scan looks at everything again.`;
    return { stage: "delivery", reason: "undelivered", detail };
  }
}
function makeFolder(folder) {
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.mkdirSync)(folder, { recursive: true });
  } catch (error) {
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`The cache cannot be kept in “${folder}” (${whyUnsaved(error)}).`);
  }
}

// build/changes/git-ask.js
async function askGit(git, args, input) {
  const child = git.start(args);
  child.on("error", () => void 0);
  child.stdin.on("error", () => void 0).end(input);
  child.stderr.resume();
  const chunks = [];
  for await (const chunk of child.stdout)
    chunks.push(chunk);
  return Buffer.concat(chunks);
}
async function objectsIn(git, tree, paths) {
  const asked = paths.filter((path) => !path.includes("\n"));
  if (asked.length === 0)
    return /* @__PURE__ */ new Map();
  const questions = asked.map((path) => `${tree}:${path.replace(/\/$/, "")}
`).join("");
  const answers = (await askGit(git, ["cat-file", "--batch-check"], questions)).toString("utf8").split("\n");
  return new Map(asked.flatMap((path, at) => {
    const [, id, type] = /^([0-9a-f]{40,64}) (blob|tree) \d+$/.exec(answers[at] ?? "") ?? [];
    const isMeant = type === (path.endsWith("/") ? "tree" : "blob");
    return id !== void 0 && type !== void 0 && isMeant ? [[path, { id, type }]] : [];
  }));
}

// build/changes/generated/marks.js




// build/changes/git.js




// build/changes/find-git.js




// build/changes/git-failure.js
var GitFailure = class extends chunk_ETNKDGEJ/* .UserError */ .y {
  kind;
  exitCode;
  constructor(kind, sentence2, exitCode) {
    super(sentence2);
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
  const name2 = (0,node_os__WEBPACK_IMPORTED_MODULE_14__.platform)() === "win32" ? "git.exe" : "git";
  const found = path.split(node_path__WEBPACK_IMPORTED_MODULE_9__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_9__.isAbsolute).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, name2)).find(isExecutable);
  if (found === void 0) {
    throw new GitFailure("no-git", "Git was not found on the PATH. Install git 2.30 or later.");
  }
  return found;
}
function isExecutable(file) {
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_8__.constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// build/changes/git.js
function openGit(root, { inherit = [], env: more = {}, timeLimit } = {}) {
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_8__.existsSync)(root))
    throw new GitFailure("no-repository", `There is no such folder: ${root}`);
  const binary = findGit(process.env["PATH"] ?? "");
  const settings2 = safeSettings(root);
  const env = { ...environment(inherit), ...more };
  const start = (args) => (0,node_child_process__WEBPACK_IMPORTED_MODULE_15__.spawn)(binary, [...settings2, ...args], { cwd: root, env, ...timeLimit && { timeout: timeLimit } });
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
    ...["-c", `core.hooksPath=${node_os__WEBPACK_IMPORTED_MODULE_14__.devNull}`],
    ...["-c", "diff.suppressBlankEmpty=false"],
    // In a container job the workspace belongs to another user, and git would refuse it. Whoever asks for a scan of
    // this folder vouches for it, and nothing in it is run. Respected on the command line since git 2.38.
    ...["-c", `safe.directory=${(0,node_fs__WEBPACK_IMPORTED_MODULE_8__.realpathSync)(root).replaceAll("\\", "/")}`]
  ];
}
function environment(inherit) {
  const needed = ["PATH", "HOME", "XDG_CONFIG_HOME", "USERPROFILE", "HOMEDRIVE", "HOMEPATH", "SYSTEMROOT", "TMPDIR"];
  const inherited = [...needed, ...inherit].flatMap((name2) => {
    const value = process.env[name2];
    return value === void 0 ? [] : [[name2, value]];
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
  return new Promise((resolve5) => {
    child.once("error", (error) => resolve5(error.message));
    child.once("close", (code, signal) => resolve5(code ?? signal ?? "an unknown signal"));
  });
}

// build/changes/generated/marks.js
var attributesName = ".gitattributes";
var names = { "linguist-generated": "generated", "linguist-vendored": "vendored" };
var meanings = { set: true, true: true, unset: false, false: false };
var checkAttr = ["-c", `core.attributesFile=${node_os__WEBPACK_IMPORTED_MODULE_14__.devNull}`, "check-attr", "-z", "--stdin"];
var marksOnDisk = (git, top, attributes) => async (paths) => {
  const mayMark = (await Promise.all(attributes.map(mayName))).includes(true);
  return mayMark ? marksOf(git, ["-C", top, ...checkAttr, ...Object.keys(names)], paths) : /* @__PURE__ */ new Map();
};
async function mayName(file) {
  try {
    return Buffer.from(await (0,chunk_7TGEQLQH/* .readRegularFile */ .XF)(file)).includes("linguist-");
  } catch {
    return true;
  }
}
var marksIn = (git, tree) => async (paths) => {
  const files = Array.from(foldersAround(paths), (folder2) => `${folder2}${attributesName}`);
  const found = await objectsIn(git, tree, files);
  const blobs = [...found].filter(([, { type }]) => type === "blob");
  if (blobs.length === 0)
    return /* @__PURE__ */ new Map();
  const folder = await makeTemporary();
  try {
    const elsewhere = openGit(folder, {
      env: {
        GIT_DIR: await git.text(["rev-parse", "--absolute-git-dir"]),
        GIT_WORK_TREE: folder,
        GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, "index")
      }
    });
    const entries = blobs.map(([path, { id }]) => `100644 ${id}	${path}\0`).join("");
    await askGit(elsewhere, ["update-index", "-z", "--index-info"], entries);
    return await marksOf(elsewhere, [...checkAttr, "--cached", ...Object.keys(names)], paths);
  } finally {
    await node_fs__WEBPACK_IMPORTED_MODULE_8__.promises.rm(folder, { recursive: true, force: true });
  }
};
async function makeTemporary() {
  const where = (0,node_os__WEBPACK_IMPORTED_MODULE_14__.tmpdir)();
  try {
    return await node_fs__WEBPACK_IMPORTED_MODULE_8__.promises.mkdtemp((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(where, "piicloak-"));
  } catch (error) {
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`No folder can be made in “${where}” (${(0,chunk_7TGEQLQH/* .systemCode */ .xU)(error)}). Set TMPDIR to one that is writable.`);
  }
}
async function marksOf(git, args, paths) {
  const marks = /* @__PURE__ */ new Map();
  const inside = paths.filter((path) => !/(?:^|\/)\.{0,2}(?:\/|$)|^[A-Za-z]:/.test(path));
  if (inside.length === 0)
    return marks;
  const fields = (await askGit(git, args, inside.map((path) => `${path}\0`).join(""))).toString("utf8").split("\0");
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [path = "", attribute = "", value = ""] = fields.slice(at, at + 3);
    const meaning = Object.hasOwn(meanings, value) ? meanings[value] : void 0;
    const name2 = Object.entries(names).find(([each]) => each === attribute)?.[1];
    if (meaning !== void 0 && name2)
      marks.set(path, { ...marks.get(path), [name2]: meaning });
  }
  return marks;
}
function foldersAround(paths) {
  const folders = /* @__PURE__ */ new Set([""]);
  for (const path of paths) {
    for (let end = path.lastIndexOf("/"); end >= 0; end = path.lastIndexOf("/", end - 1)) {
      const folder = path.slice(0, end + 1);
      if (folders.has(folder))
        break;
      folders.add(folder);
    }
  }
  return folders;
}

// build/changes/generated/witness.js
var noMarks = async () => /* @__PURE__ */ new Map();
var ownWord = (files, marks = noMarks) => ({
  marks,
  held: async (asked) => {
    const all = new Set(files.map(({ path }) => path));
    return new Set(asked.filter((path) => path.endsWith("/") || all.has(path)));
  },
  trustsContent: true
});
var baseInGit = (git, tree) => ({
  marks: marksIn(git, tree),
  held: async (asked) => new Set((await objectsIn(git, tree, asked)).keys()),
  trustsContent: false
});
var baseOfListed = (former) => {
  const all = new Set(former.flatMap((path) => [path, ...foldersOf(path)]));
  return {
    marks: noMarks,
    held: async (asked) => new Set(asked.filter((path) => all.has(path))),
    trustsContent: false
  };
};
var nobody = { marks: noMarks, held: async () => /* @__PURE__ */ new Set(), trustsContent: false };
var foldersOf = (path) => Array.from(path.matchAll(/\//g), ({ index }) => path.slice(0, index + 1));

// build/changes/git-fetch.js



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
  let batch2;
  let timer;
  const close = () => {
    batch2?.close();
    batch2 = void 0;
  };
  const readNow = async (id) => {
    clearTimeout(timer);
    batch2 ??= startBatch(git);
    batch2.isAwaited(true);
    try {
      return await batch2.read(id);
    } catch (error) {
      close();
      throw error;
    } finally {
      batch2?.isAwaited(false);
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
    throw new chunk_FLWVWAI2/* .ReadFailure */ .lm("unreadable", "Git ended before it handed over the file. The clone may be partial or damaged.");
  };
  const readHeader = async () => {
    while (!rest.includes(10))
      rest = Buffer.concat([rest, await more()]);
    const end = rest.indexOf(10);
    const header2 = rest.toString("latin1", 0, end);
    rest = rest.subarray(end + 1);
    return header2;
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
      throw new chunk_FLWVWAI2/* .ReadFailure */ .lm("unreadable", "This checkout does not hold the content of the file.");
    }
    (0,chunk_7TGEQLQH/* .assertReadable */ .DE)(Number(size));
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

// build/changes/hunks.js
var [plus, minus, space, backslash] = [43, 45, 32, 92];
var hunkHeader = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
function followHunks() {
  const added = [];
  let oldLeft = 0;
  let newLeft = 0;
  let line = 0;
  const isOpen = () => oldLeft > 0 || newLeft > 0;
  const begin2 = (header2) => {
    const match = hunkHeader.exec(header2);
    if (match === null || isOpen())
      return false;
    oldLeft = Number(match[1] ?? 1);
    newLeft = Number(match[3] ?? 1);
    line = Number(match[2]);
    return true;
  };
  const note = () => {
    const last = added.at(-1);
    if (last?.last === line - 1)
      added[added.length - 1] = { first: last.first, last: line };
    else
      added.push({ first: line, last: line });
  };
  const take2 = (mark) => {
    switch (mark) {
      case plus:
        note();
        newLeft -= 1;
        line += 1;
        break;
      case minus:
        oldLeft -= 1;
        break;
      case space:
        oldLeft -= 1;
        newLeft -= 1;
        line += 1;
        break;
      case backslash:
        break;
      default:
        return false;
    }
    return oldLeft >= 0 && newLeft >= 0;
  };
  return { added, isOpen, begin: begin2, take: take2 };
}
var isUncountable = (bytes, start, end, hasNul) => hasNul || end - start > 1 && isByteOrderMark(bytes[start], bytes[start + 1]);
var isByteOrderMark = (first = 0, second = 0) => first === 255 && second === 254 || first === 254 && second === 255;

// build/changes/git-patch.js
var prefixBytes = 256;
var [newline, plus2, backslash2] = [10, 43, 92];
var indexLine = /^index ([0-9a-f]{40,64}\.\.[0-9a-f]{40,64})/;
var blobPair = (oldId, id) => `${oldId}..${id}`;
async function readPatch(patch) {
  const addedLines = /* @__PURE__ */ new Map();
  let pair;
  let hunks = followHunks();
  const takeContent = (bytes, start, end, hasNul) => {
    const mark = bytes[start];
    if (!hunks.take(mark))
      throw malformed();
    if (pair !== void 0 && mark === plus2 && isUncountable(bytes, start + 1, end, hasNul))
      addedLines.set(pair, "all");
  };
  const takeHeader = (line) => {
    if (line.startsWith("diff --git ")) {
      pair = void 0;
      hunks = followHunks();
    } else if (line.startsWith("index ")) {
      pair = indexLine.exec(line)?.[1];
    } else if (line.startsWith("@@ ")) {
      if (pair === void 0 || !hunks.begin(line))
        throw malformed();
      if (addedLines.get(pair) !== "all")
        addedLines.set(pair, hunks.added);
    }
  };
  const splitter = splitLines((bytes, start, end, hasNul) => {
    const isContent = hunks.isOpen() || bytes[start] === backslash2;
    if (isContent)
      takeContent(bytes, start, end, hasNul);
    else
      takeHeader(bytes.toString("latin1", start, Math.min(end, start + prefixBytes)));
  });
  for await (const chunk of patch)
    splitter.feed(chunk);
  splitter.end();
  if (hunks.isOpen())
    throw malformed();
  return addedLines;
}
var malformed = () => new Error("git wrote a patch in an unknown format");
function splitLines(take2) {
  let begun = Buffer.alloc(0);
  let begunHasNul = false;
  const extend = (piece, hasNul) => {
    begunHasNul ||= hasNul;
    const room = prefixBytes - begun.length;
    if (room > 0)
      begun = Buffer.concat([begun, piece.subarray(0, room)]);
  };
  const end = () => {
    if (begun.length > 0)
      take2(begun, 0, begun.length, begunHasNul);
    begun = Buffer.alloc(0);
    begunHasNul = false;
  };
  const feed = (chunk) => {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let start = 0;
    let nul = bytes.indexOf(0);
    for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, start)) {
      if (nul !== -1 && nul < start)
        nul = bytes.indexOf(0, start);
      const hasNul = nul !== -1 && nul < at;
      if (begun.length > 0) {
        extend(bytes.subarray(start, at), hasNul);
        end();
      } else if (at > start)
        take2(bytes, start, at, hasNul);
      start = at + 1;
    }
    if (start < bytes.length)
      extend(bytes.subarray(start), bytes.includes(0, start));
  };
  return { feed, end };
}

// build/changes/raw-diff.js
var header = /^:\d+ (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/;
function parseRawDiff(output) {
  const fields = output.toString("utf8").split("\0");
  const entries = [];
  if (fields.pop() !== "")
    throw unknownFormat();
  for (let at = 0; at < fields.length; ) {
    const entry = entryAt(fields, at);
    entries.push(entry);
    at += entry.oldPath === void 0 ? 2 : 3;
  }
  return entries;
}
function entryAt(fields, at) {
  const [, mode, oldId, id, status] = header.exec(fields[at] ?? "") ?? [];
  const [first, second] = fields.slice(at + 1, at + 3);
  const hasTwoPaths = status === "R" || status === "C";
  const path = hasTwoPaths ? second : first;
  if (!mode || !oldId || !id || !status || path === void 0)
    throw unknownFormat();
  return { status, mode, oldId, id, path, ...hasTwoPaths && first !== void 0 && { oldPath: first } };
}
var unknownFormat = () => new chunk_ETNKDGEJ/* .UserError */ .y("Git wrote a list of changes in an unknown format. See which git is the first on the PATH.");

// build/changes/unscanned.js
var symlinkGap = (path) => ({
  path,
  stage: "changes",
  reason: "symlink",
  detail: "A symbolic link. Its target is scanned where it lies, if it lies in the repository."
});
var submoduleGap = (path) => ({
  path,
  stage: "changes",
  reason: "submodule",
  detail: "Another repository. Scan it there."
});
var unreadableGap = (path, detail) => ({
  path,
  stage: "changes",
  reason: "unreadable",
  detail
});

// build/changes/git-diff.js
var options = ["-M", "-l1000", "--text", "--no-ext-diff", "--no-textconv", "--ignore-submodules=none"];
var patchFormat = ["-p", "-U1", "--full-index"];
async function compare(git, comparison, scope) {
  const patch = scope === "added-lines" ? beginPatch(git, comparison) : void 0;
  const all = await entriesOf(git, comparison).catch((error) => {
    patch?.end();
    throw error;
  });
  const entries = all.filter(({ status }) => status !== "D");
  const touched = scope === "all" ? void 0 : all.flatMap(({ path, oldPath }) => [path, ...oldPath ? [oldPath] : []]);
  const listed2 = toChanges(entries, openBlobs(git));
  const base2 = baseInGit(git, comparison.from);
  const changes = (linesOf2, witness2 = base2) => ({
    ...listed2.with(linesOf2),
    ...touched && { touched },
    witness: witness2
  });
  if (!patch || !entries.some(canNarrow)) {
    patch?.end();
    return changes(() => "all");
  }
  const witness = withMarks(base2, listed2.paths);
  try {
    const addedLines = await patch.read();
    return changes((entry) => narrow(entry, addedLines), await witness);
  } catch (error) {
    const { gaps, ...whole } = changes(() => "all", await witness);
    const because = error instanceof chunk_ETNKDGEJ/* .UserError */ .y ? error.message : "the patch could not be read.";
    const detail = `The added lines could not be told apart, so changed files are scanned whole. Reason: ${because}`;
    return { ...whole, gaps: [...gaps, { stage: "changes", reason: "widened", detail }] };
  }
}
async function entriesOf(git, comparison) {
  const { stdout } = await git.run(diff(comparison, ["--raw", "-z", "--no-abbrev"]));
  return parseRawDiff(stdout);
}
function beginPatch(git, comparison) {
  const patch = git.stream(diff(comparison, patchFormat));
  const read = readPatch(patch);
  read.catch(() => void 0);
  return { read: () => read, end: () => void patch.return() };
}
async function withMarks(witness, paths) {
  const marks = witness.marks(paths);
  await Promise.allSettled([marks]);
  return { ...witness, marks: () => marks };
}
var diff = ({ from, to }, format) => to === "index" ? ["diff-index", "--cached", ...options, ...format, from] : ["diff-tree", "-r", ...options, ...format, from, to];
var canNarrow = ({ status }) => status === "M" || status === "R";
function narrow(entry, addedLines) {
  if (!canNarrow(entry))
    return "all";
  if (entry.oldId === entry.id)
    return [];
  return addedLines.get(blobPair(entry.oldId, entry.id)) ?? "all";
}
function toChanges(entries, read) {
  const gaps = entries.flatMap((entry) => gapOf(entry) ?? []);
  const readable = entries.filter((entry) => gapOf(entry) === void 0);
  return {
    paths: readable.map(({ path }) => path),
    with: (linesOf2) => ({
      files: readable.map((entry) => ({ path: entry.path, addedLines: linesOf2(entry), read: () => read(entry.id) })).filter(addsSomething),
      gaps
    })
  };
}
var addsSomething = ({ addedLines }) => addedLines.length > 0;
function gapOf({ mode, path, status }) {
  if (status === "U") {
    return unreadableGap(path, "The file has merge conflicts. Resolve them and stage the file.");
  }
  if (mode === "120000")
    return symlinkGap(path);
  if (mode === "160000")
    return submoduleGap(path);
  return void 0;
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
async function mergeBase(git, base2, head2) {
  const ancestor = await orNothing(git.text(["merge-base", base2, head2]));
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

// build/changes/git-fetch.js
var depths = [50, 1e3, 2e4];
var patience = 12e4;
var least = 1e4;
var base = "refs/piicloak/base";
var head = "refs/piicloak/head";
async function fetchedChanges(pull, remote, scope) {
  const parted = await partedAt(pull, remote);
  const git = await createRepository((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(remote.folder, "content.git"), remote);
  await borrow(pull.root, (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(remote.folder, "content.git"));
  await git.run(["fetch", ...quietly, "--depth=1", remote.url, `+${parted}:${base}`, `+${pull.head}:${head}`]);
  return compare(git, { from: parted, to: pull.head }, scope);
}
async function fetchedCommit(commit, remote) {
  const git = await createRepository((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(remote.folder, "commit.git"), remote);
  await git.run(["fetch", ...quietly, "--depth=1", remote.url, `+${commit}:${head}`]);
  const changes = await compare(git, { from: await emptyTree(git), to: commit }, "all");
  return { ...changes, witness: ownWord(changes.files, marksIn(git, commit)) };
}
var quietly = ["--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--no-auto-maintenance"];
async function partedAt(pull, remote) {
  const git = await createRepository((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(remote.folder, "history.git"), remote);
  const named = [`remote.origin.url=${remote.url}`, "remote.origin.promisor=true"].flatMap((setting) => [
    "-c",
    setting
  ]);
  for (const depth of depths) {
    const wanted = [`--depth=${depth}`, "--filter=tree:0", "origin", `+${pull.base}:${base}`, `+${pull.head}:${head}`];
    await git.run([...named, "fetch", ...quietly, ...wanted]);
    const found = await unlessUnknown(mergeBase(git, base, head));
    if (found !== void 0)
      return found;
  }
  throw new chunk_ETNKDGEJ/* .UserError */ .y(`Base and head parted more than ${depths.at(-1)} commits ago, which is too far to fetch.`);
}
async function unlessUnknown(answer) {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof GitFailure || !(error instanceof chunk_ETNKDGEJ/* .UserError */ .y))
      throw error;
    return void 0;
  }
}
async function createRepository(folder, remote) {
  const { url, token, until = Number.POSITIVE_INFINITY } = remote;
  const left = Math.min(patience, Math.max(until - Date.now(), least));
  await node_fs__WEBPACK_IMPORTED_MODULE_8__.promises.mkdir(folder, { recursive: true });
  const git = openGit(folder, {
    inherit: network,
    timeLimit: left,
    env: {
      GIT_ALLOW_PROTOCOL: new URL(url).protocol.replace(":", ""),
      ...settingsInEnvironment([
        // Neither a stored password nor a program that asks for one.
        ["credential.helper", ""],
        ["http.followRedirects", "false"],
        ["http.lowSpeedLimit", "1000"],
        ["http.lowSpeedTime", String(Math.min(30, Math.ceil(left / 1e3)))],
        ...token === void 0 ? [] : [[`http.${url}.extraHeader`, `Authorization: Basic ${basic(token)}`]]
      ])
    }
  });
  await git.run(["init", "--quiet", "--bare", "--template="]);
  return git;
}
var network = [
  ...["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "NO_PROXY", "no_proxy", "ALL_PROXY", "all_proxy"],
  ...["GIT_SSL_CAINFO", "GIT_SSL_CAPATH", "SSL_CERT_FILE", "SSL_CERT_DIR"]
];
var basic = (token) => Buffer.from(`x-access-token:${token}`).toString("base64");
var settingsInEnvironment = (settings2) => ({
  GIT_CONFIG_COUNT: String(settings2.length),
  ...Object.fromEntries(settings2.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value]
  ]))
});
async function borrow(root, folder) {
  try {
    const git = openGit(root);
    if (await isPartial(git))
      return;
    const inGit = async (name2) => {
      const path = await git.text(["rev-parse", "--git-path", name2]);
      return (0,node_path__WEBPACK_IMPORTED_MODULE_9__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(root, path);
    };
    await node_fs__WEBPACK_IMPORTED_MODULE_8__.promises.mkdir((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, "objects", "info"), { recursive: true });
    await node_fs__WEBPACK_IMPORTED_MODULE_8__.promises.appendFile((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, "objects", "info", "alternates"), `${await inGit("objects")}
`);
    const isShallow = await git.text(["rev-parse", "--is-shallow-repository"]) === "true";
    if (isShallow)
      await node_fs__WEBPACK_IMPORTED_MODULE_8__.promises.cp(await inGit("shallow"), (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, "shallow"));
  } catch (error) {
    if (!(error instanceof GitFailure))
      throw error;
  }
}
var isPartial = async (git) => {
  try {
    return await git.text(["config", "--get-regexp", "^(extensions\\.partialclone|remote\\..*\\.promisor)$"]) !== "";
  } catch (error) {
    if (error instanceof GitFailure && error.exitCode === 1)
      return false;
    throw error;
  }
};

// build/changes/api-blobs.js



// build/github/failure.js
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
var isRateLimit = ({ status, message: message2, headers }) => status === 429 || status === 403 && (headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0 || /rate limit/i.test(message2));
var readOnly = " Pull requests from forks and from Dependabot get a read-only token whatever the workflow says.";
var forbidden = ({ message: message2 }, { doing, permission }) => {
  if (/(advanced|code) security|code scanning is not enabled/i.test(message2)) {
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

// build/changes/asking.js
async function asking(attempt, request) {
  try {
    return await request();
  } catch (error) {
    if (!(error instanceof Error && "status" in error))
      throw error;
    const { reason, mend } = failureOf(error, attempt);
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`${reason} ${mend}`);
  }
}

// build/changes/api-files.js
var patience2 = () => ({ signal: AbortSignal.timeout(3e5) });
var maxCompared = 300;
var perPage = 100;
var maxListed = 3e3;
async function comparedFiles({ client, repository }, base2, head2) {
  const { data } = await asking({ doing: "compare the commits", permission: "contents: read" }, () => client.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
    ...repository,
    basehead: `${base2.replace(/^refs\/heads\//, "")}...${head2}`,
    // Commits are paginated and not wanted; files stand whole on the first page.
    per_page: 1,
    page: 1,
    request: patience2()
  }));
  const files = listOf2(data?.files);
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
      request: patience2()
    }));
    const listed2 = listOf2(data);
    files.push(...listed2);
    if (listed2.length < perPage)
      break;
  }
  return files;
}
function listOf2(data) {
  if (Array.isArray(data))
    return data;
  throw new chunk_ETNKDGEJ/* .UserError */ .y("GitHub's API did not answer with a list of files.");
}

// build/changes/api-blobs.js
function blobId(bytes, digits) {
  const hash2 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)(digits === 64 ? "sha256" : "sha1");
  return hash2.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
async function findBlob(id, path, { workspace, api }) {
  if (workspace) {
    const stored = await unlessMissing(workspace.blob(id));
    if (stored !== void 0)
      return stored;
    const onDisk3 = await (0,chunk_7TGEQLQH/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(workspace.root, path)).catch(() => void 0);
    if (onDisk3 !== void 0 && blobId(onDisk3, id.length) === id)
      return onDisk3;
  }
  if (!api)
    throw new chunk_FLWVWAI2/* .ReadFailure */ .lm("unreadable", "This checkout does not hold the content of the file.");
  const bytes = await download(id, api);
  if (blobId(bytes, id.length) === id)
    return bytes;
  throw new chunk_FLWVWAI2/* .ReadFailure */ .lm("unreadable", "GitHub's API sent other content than it was asked for. Run again.");
}
async function download(id, { client, repository }) {
  try {
    const { data } = await asking({ doing: "send a file", permission: "contents: read" }, () => client.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
      ...repository,
      file_sha: id,
      request: patience2()
    }));
    (0,chunk_7TGEQLQH/* .assertReadable */ .DE)(data.size ?? 0);
    return Buffer.from(data.content, data.encoding === "utf-8" ? "utf8" : "base64");
  } catch (error) {
    if (error instanceof chunk_ETNKDGEJ/* .UserError */ .y)
      throw new chunk_FLWVWAI2/* .ReadFailure */ .lm("unreadable", error.message);
    throw error;
  }
}
async function unlessMissing(reading) {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof chunk_FLWVWAI2/* .ReadFailure */ .lm && error.reason === "unreadable")
      return void 0;
    throw error;
  }
}

// build/changes/api-patch.js
function addedLinesOf(patch, additions) {
  const hunks = followHunks();
  for (const line of patch.replace(/\n$/, "").split("\n")) {
    const mark = line.charCodeAt(0);
    const isContent = hunks.isOpen() || line.startsWith("\\");
    const isUnderstood = isContent ? hunks.take(mark) && !line.includes("\0") : hunks.begin(line);
    if (!isUnderstood)
      return "all";
  }
  const count = hunks.added.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  return hunks.isOpen() || count !== additions ? "all" : hunks.added;
}
var isSubmodulePatch = (patch, id) => patch.split("\n").some((line) => line === `+Subproject commit ${id}`);

// build/changes/local-blobs.js
function localBlobs(root) {
  try {
    return openBlobs(openGit(root));
  } catch {
    return () => Promise.reject(new chunk_FLWVWAI2/* .ReadFailure */ .lm("unreadable", "There is no git here."));
  }
}

// build/changes/api-changes.js
function apiChanges(listed2, { scope, root, apiOnly }, api) {
  const places2 = apiOnly ? { api } : { workspace: { root, blob: localBlobs(root) }, api };
  const find = inTurn((sha, path) => findBlob(sha, path, places2));
  const present = listed2.filter(({ status }) => status !== "removed");
  const gaps = present.flatMap((file) => gapOf2(file) ?? []);
  const files = present.flatMap((file) => {
    const { filename: path, sha } = file;
    if (sha === null || gapOf2(file))
      return [];
    return [{ path, addedLines: scope === "added-lines" ? linesOf(file) : "all", read: () => find(sha, path) }];
  });
  const isWidened = ({ path, addedLines }) => addedLines === "all" && changed.has(path);
  const changed = new Set(present.filter((file) => !isNew(file)).map(({ filename }) => filename));
  const widened2 = scope === "added-lines" ? files.filter(isWidened).length : 0;
  const touched = listed2.flatMap(({ filename, previous_filename: former }) => [filename, ...former ? [former] : []]);
  return {
    files: files.filter(addsSomething),
    gaps: widened2 > 0 ? [...gaps, widenedGap(widened2)] : gaps,
    touched,
    witness: baseOfListed(listed2.flatMap(formerPath))
  };
}
function gapOf2({ filename: path, sha, patch = "" }) {
  if (sha === null) {
    return unreadableGap(path, "GitHub names no content for this file. Set `fetch-depth: 0` for actions/checkout.");
  }
  return isSubmodulePatch(patch, sha) ? submoduleGap(path) : void 0;
}
var formerPath = (file) => isNew(file) ? [] : [file.previous_filename ?? file.filename];
var isNew = ({ status }) => status === "added" || status === "copied";
var linesOf = (file) => isNew(file) || file.patch === void 0 ? "all" : addedLinesOf(file.patch, file.additions);
var widenedGap = (count) => ({
  stage: "changes",
  reason: "widened",
  detail: `GitHub shows no complete patch for ${count === 1 ? "one changed file" : `${count} changed files`}, so all their lines count. Set \`fetch-depth: 0\` for actions/checkout, so that git can tell the added ones.`
});

// build/changes/range.js
async function rangeChanges(root, base2, head2, scope) {
  const git = openGit(root);
  const [from, to] = await Promise.all([commitOf(git, base2), commitOf(git, head2)]);
  return compare(git, { from: await mergeBase(git, from, to), to }, scope);
}
async function stagedChanges(root, scope) {
  const git = openGit(root, { inherit: ["GIT_INDEX_FILE"] });
  const from = await findCommit(git, "HEAD") ?? await emptyTree(git);
  return compare(git, { from, to: "index" }, scope);
}

// build/changes/tree.js



// build/changes/folder.js



function folderFiles(folder) {
  const names2 = [];
  const unreadable = [];
  const unnamed = [];
  const folders = [""];
  for (const below2 of folders) {
    const entries = entriesOf2((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, below2));
    if (entries === void 0)
      unreadable.push(below2);
    const start = below2 === "" ? "" : below2 + node_path__WEBPACK_IMPORTED_MODULE_9__.sep;
    for (const { name: name2, isFolder, isNamed } of entries ?? []) {
      const list = isNamed ? isFolder ? folders : names2 : unnamed;
      list.push(start + name2);
    }
  }
  return { names: names2.sort(), unreadable, unnamed };
}
function entriesOf2(folder) {
  try {
    const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(folder, { withFileTypes: true });
    const found = entries.some(({ name: name2 }) => name2.includes(replacement)) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(folder, { withFileTypes: true, encoding: "buffer" }).map((entry) => ({
      name: entry.name.toString("utf8"),
      isFolder: entry.isDirectory(),
      isNamed: (0,node_buffer__WEBPACK_IMPORTED_MODULE_16__.isUtf8)(entry.name)
    })) : entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory(), isNamed: true }));
    return found.filter(({ name: name2 }) => name2 !== ".git");
  } catch {
    return void 0;
  }
}
var replacement = "�";

// build/changes/git-folder.js


// build/changes/sparse.js
async function sparseFiles(git, entries) {
  const files = [...entries.values()].filter(({ mode }) => mode.startsWith("100"));
  const ids = [...new Set(files.map(({ id }) => id))];
  const held = ids.length === 0 ? /* @__PURE__ */ new Set() : await heldBlobs(git, ids);
  const read = openBlobs(git);
  const classify = ({ mode, id }, path) => {
    if (mode === "120000")
      return { files: [], gaps: [symlinkGap(path)] };
    if (mode === "160000")
      return { files: [], gaps: [submoduleGap(path)] };
    if (!held.has(id))
      return { files: [], gaps: [unreadableGap(path, notCheckedOut)] };
    return { files: [{ path, addedLines: "all", read: () => read(id) }], gaps: [] };
  };
  return new Map(Array.from(entries, ([name2, entry]) => [name2, (path) => classify(entry, path)]));
}
async function heldBlobs(git, ids) {
  const child = git.start(["cat-file", "--batch-check"]);
  child.on("error", () => void 0);
  child.stdin.on("error", () => void 0).end(ids.map((id) => `${id}
`).join(""));
  child.stderr.resume();
  let answers = "";
  for await (const chunk of child.stdout.setEncoding("utf8"))
    answers += chunk;
  return new Set(Array.from(answers.matchAll(/^(\w+) blob /gm), ([, id = ""]) => id));
}
var remedy = "Widen the sparse checkout, check out without `sparse-checkout`, or narrow the scan with paths or paths-ignore.";
var notCheckedOut = `Not in this sparse checkout, and its content is not in this clone. ${remedy}`;
function foldSparse(gaps) {
  const absent = gaps.filter(({ detail: detail2 }) => detail2 === notCheckedOut);
  const [first] = absent;
  if (first === void 0 || absent.length === 1)
    return gaps;
  const { path: example = "", ...rest } = first;
  const amount = absent.length.toLocaleString("en-US");
  const detail = `${amount} tracked files, such as ${JSON.stringify(example)}, are not in this sparse checkout, and their content is not in this clone. ${remedy}`;
  return [...gaps.filter((gap2) => !absent.includes(gap2)), { ...rest, detail }];
}

// build/changes/git-folder.js
var listing = ["ls-files", "-z", "-v"];
async function trackedFiles(git, folder, wantsStats = false) {
  const inside = below(git, folder);
  try {
    const list = inside.run([...listing, "--stage", ...wantsStats ? ["--debug"] : []]);
    const [ignored, output] = await Promise.all([isIgnored(inside), list]);
    if (ignored)
      return void 0;
    const found = listed(output);
    const absent = [...found.entries].filter(([, { tag }]) => tag.toUpperCase() === "S");
    return { ...found, sparse: await sparseFiles(inside, new Map(absent)) };
  } catch (error) {
    if (error instanceof GitFailure && error.kind === "no-repository")
      return void 0;
    throw error;
  }
}
var untrackedFiles = async (git, folder) => listed(await below(git, folder).run([...listing, "--others", "--exclude-standard"]));
function listed({ stdout, warnings }) {
  const { entries, spoilt } = entriesOf3(stdout);
  const unreadable = [...warnings.matchAll(/^warning: could not open directory '(.*)\/': /gm)];
  return {
    entries,
    names: [...entries.keys()],
    unreadable: unreadable.map(([, path]) => path ?? ""),
    unnamed: [...new Set(spoilt.map(({ name: name2 }) => name2))]
  };
}
function entriesOf3(output) {
  const { pieces, spoilt } = piecesOf(output);
  const entries = /* @__PURE__ */ new Map();
  const unnamed = [];
  let line = "";
  for (const [place, piece] of pieces.entries()) {
    const end = endOfStat(piece);
    if (place > 0) {
      const entry = parseEntry3(line, piece.slice(0, end));
      if (spoilt.has(place - 1))
        unnamed.push(entry);
      else
        entries.set(entry.name, entry);
    }
    line = piece.slice(end);
  }
  if (line !== "")
    throw new chunk_ETNKDGEJ/* .UserError */ .y("Git wrote a list of files in an unknown format. See which git is the first on the PATH.");
  return { entries, spoilt: unnamed };
}
function piecesOf(output) {
  const pieces = output.toString("utf8").split("\0");
  const spoilt = /* @__PURE__ */ new Set();
  if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_16__.isUtf8)(output))
    return { pieces, spoilt };
  for (let start = 0, place = 0; place < pieces.length; place++) {
    const end = output.indexOf(0, start);
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_16__.isUtf8)(output.subarray(start, end < 0 ? output.length : end)))
      spoilt.add(place);
    start = end + 1;
  }
  return { pieces, spoilt };
}
function endOfStat(piece) {
  if (!piece.startsWith("  ctime: "))
    return 0;
  const end = piece.indexOf("\n", piece.indexOf("	flags: "));
  return end < 0 ? piece.length : end + 1;
}
function parseEntry3(line, stat2) {
  const tag = line.slice(0, 1);
  if (tag === "?")
    return { tag, name: line.slice(2), mode: "", id: "", stat: stat2 };
  const endOfMode = line.indexOf(" ", 2);
  const endOfId = line.indexOf(" ", endOfMode + 1);
  const name2 = line.slice(line.indexOf("	", endOfId) + 1);
  return { tag, name: name2, mode: line.slice(2, endOfMode), id: line.slice(endOfMode + 1, endOfId), stat: stat2 };
}
var below = (git, folder) => ({
  run: (args) => git.run(["-C", folder, ...args]),
  start: (args) => git.start(["-C", folder, ...args])
});
async function isIgnored(git) {
  try {
    await git.run(["check-ignore", "--quiet", "."]);
    return true;
  } catch (error) {
    if (error instanceof GitFailure && error.exitCode === 1)
      return false;
    throw error;
  }
}

// build/changes/surroundings.js


function openRepository(start) {
  try {
    const git = openGit(start);
    return { opened: git, surroundings: told(git, start).catch((error) => without(start, error)) };
  } catch (error) {
    return { opened: void 0, surroundings: Promise.resolve(without(start, error)) };
  }
}
async function told(git, start) {
  const answer = await git.text(["rev-parse", "--git-path", "info/attributes", "--show-cdup"]);
  const [attributes = "", wayUp = ""] = answer.split("\n");
  return { git, top: (0,node_path__WEBPACK_IMPORTED_MODULE_9__.resolve)(start, wayUp), attributes: (0,node_path__WEBPACK_IMPORTED_MODULE_9__.resolve)(start, attributes), gaps: [] };
}
function without(start, error) {
  if (!(error instanceof GitFailure) || error.kind === "untrusted")
    throw error;
  const detail = `Files that git ignores are scanned too, because git could not list the others. ${error.message}`;
  const gaps = (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(start, ".git")) ? [{ stage: "changes", reason: "widened", detail }] : [];
  return { git: void 0, top: start, attributes: "", gaps };
}

// build/changes/unchanged.js


async function indexWritten(git, folder) {
  try {
    const path = await git.text(["-C", folder, "rev-parse", "--git-path", "index"]);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.resolve)(folder, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  } catch {
    return 0;
  }
}
var stat = /^ {2}ctime: (\d+):(\d+)\n {2}mtime: (\d+):(\d+)\n {2}dev: \d+\tino: (\d+)\n {2}uid: \d+\tgid: \d+\n {2}size: (\d+)\tflags: [\da-f]+\n?$/;
function blobOf(entry, now, written2) {
  if (entry.tag !== "H" || !entry.mode.startsWith("100") || now.ctimeMs >= written2)
    return void 0;
  const [, ctime, ctimeNs, mtime, mtimeNs, ino, size] = stat.exec(entry.stat) ?? [];
  const isSame = Number(size) === now.size && Number(ino) === now.ino % places && inMilliseconds(mtime, mtimeNs) === now.mtimeMs && inMilliseconds(ctime, ctimeNs) === now.ctimeMs;
  return isSame ? entry.id : void 0;
}
var inMilliseconds = (seconds, nanoseconds) => Number(seconds) * 1e3 + Number(nanoseconds) / 1e6;
var places = 2 ** 32;

// build/changes/tree.js
async function listTree(root, paths, wantsBlobs = false) {
  const start = existing(root, ".");
  const named = paths.map((each) => existing(start, each));
  const folders = new Set(named.filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.statSync)(path).isDirectory()));
  const { opened, surroundings } = openRepository(start);
  const [first] = folders;
  const asked = opened && first !== void 0 ? ask(opened, first, wantsBlobs) : void 0;
  const { git, top, attributes, gaps } = await surroundings;
  const found = {
    files: [],
    gaps: [],
    unlisted: [],
    attributes: [attributes, ...attributesAround(top, named)].filter(node_fs__WEBPACK_IMPORTED_MODULE_8__.existsSync)
  };
  const isNew2 = paths.length > 1 ? isNewIn(/* @__PURE__ */ new Set()) : () => true;
  const below2 = (path) => {
    const around = reportPath(top, path);
    return { ...found, top, isNew: isNew2, ...around !== "" && { named: around } };
  };
  for (const path of named.filter((each) => !folders.has(each)))
    take(path, below2(path));
  for (const folder of folders)
    await takeFolder(folder, git && (folder === first ? asked : ask(git, folder, wantsBlobs)), below2(folder));
  return {
    files: found.files,
    gaps: [...gaps, ...found.unlisted, ...found.gaps],
    witness: ownWord(found.files, git && marksOnDisk(git, top, found.attributes))
  };
}
var isNewIn = (seen) => (file) => seen.size < seen.add(file).size;
function ask(git, folder, wantsBlobs) {
  const asked = {
    tracked: trackedFiles(git, folder, wantsBlobs),
    untracked: untrackedFiles(git, folder),
    written: wantsBlobs ? indexWritten(git, folder) : Promise.resolve(0)
  };
  for (const answer of Object.values(asked))
    answer.catch(() => void 0);
  return asked;
}
async function takeFolder(folder, asked, taking) {
  const tracked = await asked?.tracked;
  if (!asked || !tracked)
    return takeListed(folderFiles(folder), folder, taking);
  takeListed(tracked, folder, taking, { ...tracked, written: await asked.written });
  takeListed(await asked.untracked, folder, taking);
}
function takeListed(list, folder, taking, indexed) {
  const { names: names2, unnamed, unreadable } = list;
  const { top, unlisted, attributes } = taking;
  attributes.push(...names2.filter((name2) => name2.endsWith(attributesName)).map((name2) => (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, name2)));
  const start = folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_9__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_9__.sep;
  for (const name2 of names2) {
    const file = start + (node_path__WEBPACK_IMPORTED_MODULE_9__.sep === "/" ? name2 : name2.split("/").join(node_path__WEBPACK_IMPORTED_MODULE_9__.sep));
    const sparse = indexed?.sparse.get(name2);
    if (sparse && !(0,node_fs__WEBPACK_IMPORTED_MODULE_8__.existsSync)(file))
      takeSparse(file, sparse, taking);
    else
      take(file, taking, indexed && ((stats) => blobIn(indexed, name2, stats)));
  }
  const nameless = unnamed.map((name2) => reportPath(top, (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, name2)));
  const closed = unreadable.map((inner) => `${reportPath(top, (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, inner)) || "."}/`);
  for (const path of nameless)
    unlisted.push(unreadableGap(path, "Its name is not UTF-8. Rename it."));
  for (const path of closed)
    unlisted.push(unreadableGap(path, "The permission to read this folder is missing."));
}
function blobIn({ entries, written: written2 }, name2, stats) {
  const entry = entries.get(name2);
  return entry && blobOf(entry, stats, written2);
}
function takeSparse(path, sparse, { top, files, gaps, named, isNew: isNew2 }) {
  if (!isNew2(path))
    return;
  const absent = sparse(reportPath(top, path));
  files.push(...absent.files.map((file) => named === void 0 ? file : { ...file, named }));
  gaps.push(...absent.gaps);
}
function take(file, taking, blobAt) {
  const { top, files, gaps, named, isNew: isNew2 } = taking;
  if (!isNew2(file))
    return;
  const path = reportPath(top, file);
  try {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.lstatSync)(file, { throwIfNoEntry: false });
    if (stats === void 0)
      return;
    if (stats.isSymbolicLink())
      gaps.push(symlinkGap(path));
    else if (stats.isDirectory())
      gaps.push(submoduleGap(path.replace(/\/$/, "")));
    else if (!stats.isFile())
      gaps.push(unreadableGap(path, chunk_7TGEQLQH/* .notRegular */ .oQ));
    else {
      const blob = blobAt?.(stats);
      const known = { ...blob && { blob }, ...named !== void 0 && { named } };
      files.push({ path, addedLines: "all", ...(0,chunk_7TGEQLQH/* .onDisk */ .FC)(file, stats.size), ...known });
    }
  } catch (error) {
    gaps.push(unreadableGap(path, (0,chunk_7TGEQLQH/* .sentenceOf */ .$N)((0,chunk_7TGEQLQH/* .systemCode */ .xU)(error))));
  }
}
function existing(start, named) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.resolve)(start, named));
  } catch (error) {
    const code = (0,chunk_7TGEQLQH/* .systemCode */ .xU)(error);
    const problem = code === "ENOENT" || code === "ENOTDIR" ? "There is no such file or folder." : (0,chunk_7TGEQLQH/* .sentenceOf */ .$N)(code);
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`Cannot scan ${JSON.stringify(named)}. ${problem}`);
  }
}
function attributesAround(top, paths) {
  const folders = /* @__PURE__ */ new Set();
  for (const path of paths) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.dirname)(path); isWithin(top, folder) && !folders.has(folder); folder = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.dirname)(folder))
      folders.add(folder);
  }
  return Array.from(folders, (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, attributesName));
}
var isWithin = (top, path) => path === top || path.startsWith(top + node_path__WEBPACK_IMPORTED_MODULE_9__.sep);
function reportPath(top, file) {
  const path = file.startsWith(top + node_path__WEBPACK_IMPORTED_MODULE_9__.sep) ? file.slice(top.length + 1) : (0,node_path__WEBPACK_IMPORTED_MODULE_9__.relative)(top, file);
  return node_path__WEBPACK_IMPORTED_MODULE_9__.sep === "/" ? path : path.split(node_path__WEBPACK_IMPORTED_MODULE_9__.sep).join("/");
}

// build/changes/pull-request.js
async function pullRequestChanges(pull) {
  const { root, scope } = pull;
  if (scope === "all") {
    if (pull.apiOnly)
      throw new chunk_ETNKDGEJ/* .UserError */ .y(noTreeThroughApi);
    return { ...await wholeCommit(pull) ?? await onDisk2(root), scope };
  }
  const reasons = [];
  const changes = await firstOf(waysOf(pull, scope), reasons);
  if (changes && !isCut(changes))
    return { ...changes, scope };
  if (!pull.client)
    reasons.push("There is no token to ask GitHub with.");
  const because = [...reasons, ...changes ? cutsOf(changes) : []].join(" ");
  const whole = pull.apiOnly ? void 0 : await wholeCommit(pull);
  if (whole)
    return { ...whole, gaps: [...whole.gaps, widened(because)], scope: "all" };
  if (changes)
    return { ...changes, scope };
  if (pull.apiOnly)
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`The change could not be read. ${because}`);
  return { ...await onDisk2(root, because), scope: "all" };
}
var cutsOf = ({ gaps }) => gaps.filter(({ reason }) => reason === "truncated").map(({ detail }) => detail);
var isCut = (changes) => cutsOf(changes).length > 0;
var widened = (because) => gap("widened", `All files were scanned, not only what the change adds. ${because}`);
var noTreeThroughApi = "On this event the checkout is not that of the change, so its whole tree cannot be scanned. Set `scope` to added-lines or changed-files, or leave it out.";
function waysOf(pull, scope) {
  const { root, base: base2, head: head2, client, repository, number, remote, apiOnly } = pull;
  const api = client && { client, repository };
  return [
    ...apiOnly ? [] : [() => rangeChanges(root, localName(base2), head2, scope)],
    ...api ? [() => fromComparison(pull, api)] : [],
    ...remote && !apiOnly ? [() => fetchedChanges(pull, remote, scope)] : [],
    ...api && number !== void 0 ? [() => fromList(pull, number, api)] : []
  ];
}
var localName = (base2) => base2.replace(/^refs\/heads\//, "refs/remotes/origin/");
async function firstOf(ways, reasons) {
  let inexact;
  for (const way of ways) {
    try {
      const changes = await way();
      if (!isCut(changes) && !changes.gaps.some(({ reason }) => reason === "widened"))
        return changes;
      if (!inexact || isCut(inexact))
        inexact = changes;
    } catch (error) {
      reasons.push(sentence(error));
    }
  }
  return inexact;
}
async function fromComparison(pull, api) {
  const files = await comparedFiles(api, pull.base, pull.head);
  if (files.length < (pull.changedFiles ?? 0)) {
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`GitHub's comparison shows ${files.length} of ${pull.changedFiles} changed files.`);
  }
  return apiChanges(files, pull, api);
}
async function fromList(pull, number, api) {
  const listed2 = await pullRequestFiles(api, number);
  const { gaps, ...changes } = apiChanges(listed2, pull, api);
  const isComplete = pull.changedFiles === void 0 ? listed2.length < maxListed : listed2.length >= pull.changedFiles;
  if (isComplete)
    return { ...changes, gaps };
  const of = pull.changedFiles === void 0 ? "" : ` of ${pull.changedFiles}`;
  const missing = `GitHub lists only ${listed2.length}${of} changed files, and the others were not scanned. Set \`fetch-depth: 0\` for actions/checkout, so that git can tell them.`;
  return { ...changes, gaps: [...gaps, gap("truncated", missing)] };
}
async function onDisk2(root, because = "") {
  const { files, gaps } = await listTree(root, ["."]);
  if (files.length === 0)
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`There is nothing to scan. ${because}`.trim());
  const unproven = `The files in the workspace were scanned, but nothing shows that they are those of the change. Check its head out. ${because}`;
  return { files, gaps: [...gaps, gap("truncated", unproven.trim())] };
}
async function wholeCommit({ root, base: base2, head: head2 }) {
  try {
    const git = openGit(root);
    const [header2 = ""] = (await git.text(["cat-file", "commit", "HEAD"])).split("\n\n");
    const isMerge = header2.split("\n").includes(`parent ${head2}`);
    const to = isMerge ? await git.text(["rev-parse", "HEAD"]) : await findCommit(git, head2);
    if (to === void 0)
      return void 0;
    const { files, gaps } = await compare(git, { from: await emptyTree(git), to }, "all");
    return { files, gaps, ...await judgedBy(git, base2) };
  } catch (error) {
    sentence(error);
    return void 0;
  }
}
async function judgedBy(git, base2) {
  const before = base2 === "" ? void 0 : await findCommit(git, localName(base2));
  return before === void 0 ? {} : { witness: baseInGit(git, before) };
}
function sentence(error) {
  if (error instanceof chunk_ETNKDGEJ/* .UserError */ .y)
    return error.message;
  throw error;
}
var gap = (reason, detail) => ({ stage: "changes", reason, detail });

// build/changes/collect.js
async function collect(source, selection, wantsBlobs = false) {
  const { scope, files, gaps, touched, witness = nobody } = await changesOf(source, wantsBlobs);
  if (source.kind === "content")
    return { scope, files, gaps };
  const chosen = (0,chunk_FLWVWAI2/* .selector */ .gD)(selection);
  const selected = files.filter(({ path }) => chosen.selects(path));
  const all = { files: selected, gaps: [] };
  const left = selection.generated === "scan" ? all : await (0,chunk_7TGEQLQH/* .leaveOut */ .ov)(selected, witness, selection.paths);
  return {
    scope,
    files: left.files,
    gaps: [...foldSparse(gaps.filter((gap2) => concerns(gap2, chosen))), ...left.gaps],
    ...touched && { touched }
  };
}
async function changesOf(source, wantsBlobs) {
  switch (source.kind) {
    case "tree":
      return { ...await treeChanges(source, wantsBlobs), scope: "all" };
    case "range":
      return { ...await rangeChanges(source.root, source.base, source.head, source.scope), scope: source.scope };
    case "staged":
      return { ...await stagedChanges(source.root, source.scope), scope: source.scope };
    case "content":
      return { files: [given(source.path, source.bytes)], gaps: [], scope: "all" };
    case "pull-request":
      return pullRequestChanges(source);
    default:
      throw new chunk_ETNKDGEJ/* .UserError */ .y("The source to scan must be of kind tree, range, staged, content or pull-request.");
  }
}
async function treeChanges({ root, paths, instead }, wantsBlobs) {
  const onDisk3 = await listTree(root, paths, wantsBlobs);
  const isEmpty = onDisk3.files.length === 0 && onDisk3.gaps.length === 0;
  if (!isEmpty || !instead)
    return onDisk3;
  try {
    return await fetchedCommit(instead.commit, instead.remote);
  } catch (error) {
    if (!(error instanceof chunk_ETNKDGEJ/* .UserError */ .y))
      throw error;
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`There is no file to scan: run actions/checkout first. Nor could the commit be fetched. ${error.message}`);
  }
}
var given = (path, bytes) => ({
  path,
  addedLines: "all",
  read: async () => {
    (0,chunk_7TGEQLQH/* .assertReadable */ .DE)(bytes.length);
    return bytes;
  }
});
var concerns = ({ path }, { selects, ignores }) => path === void 0 || (path.endsWith("/") ? !ignores(`${path}x`) : selects(path));

// build/workers/scan-files.js



// build/workers/crew.js

var most = 1e6;
var usualMegabytes = 1024;
var batch = 25e4;
function createCrew(entry, count, job, take2, megabytes = usualMegabytes) {
  let dropped = [];
  let tell = () => void 0;
  const workerData = { piicloak: "worker", job };
  const members = Array.from({ length: count }, () => {
    const resourceLimits = { maxOldGenerationSizeMb: megabytes };
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_18__.Worker(entry, { workerData, argv: [], stdout: true, stderr: true, resourceLimits });
    const helper = {
      give: (task, bytes) => {
        member.tasks.set(task.index, { task, bytes });
        member.unsent.push(task);
        member.load += bytes;
        member.unsentBytes += bytes;
        if (member.unsentBytes >= batch)
          post(member);
      }
    };
    const member = { worker, helper, tasks: /* @__PURE__ */ new Map(), unsent: [], load: 0, unsentBytes: 0, isGone: false };
    worker.on("message", (answer) => {
      for (const each of answer) {
        member.load -= member.tasks.get(each.index)?.bytes ?? 0;
        member.tasks.delete(each.index);
        take2(each);
      }
      tell();
    });
    const drop = () => {
      member.isGone = true;
      dropped = [...dropped, ...[...member.tasks.values()].map(({ task }) => task)];
      member.tasks.clear();
      tell();
    };
    worker.on("error", drop);
    worker.on("exit", drop);
    return member;
  });
  const post = (member) => {
    if (member.unsent.length > 0)
      member.worker.postMessage(member.unsent.splice(0));
    member.unsentBytes = 0;
  };
  return {
    free: (bytesLeft) => {
      const enough = Math.min(most, Math.max(batch, bytesLeft / (2 * count)));
      const [member] = members.filter(({ isGone, load }) => !isGone && load < enough).sort((a, b) => a.load - b.load);
      return member?.helper;
    },
    send: () => members.forEach(post),
    dropped: () => {
      const all = dropped;
      dropped = [];
      return all;
    },
    isBusy: () => dropped.length > 0 || members.some(({ tasks }) => tasks.size > 0),
    news: () => new Promise((done) => {
      tell = done;
    }),
    end: async () => {
      await Promise.all(members.map(({ worker }) => worker.terminate()));
    }
  };
}

// build/read-ahead.js
var ahead = 4;
function* readAhead(files) {
  const begun = /* @__PURE__ */ new Map();
  for (const [index, file] of files.entries()) {
    if (file.disk) {
      yield { file, bytes: file.read };
      continue;
    }
    for (const next of files.slice(index, index + 1 + ahead))
      if (!next.disk && !begun.has(next))
        begun.set(next, begin(next));
    const read = begun.get(file) ?? begin(file);
    begun.delete(file);
    yield { file, bytes: async () => (await read)() };
  }
}
var begin = async ({ read }) => {
  try {
    const bytes = await read();
    return () => bytes;
  } catch (error) {
    return () => {
      throw error;
    };
  }
};

// build/workers/queue.js
var usualBytes = 1e4;
var sizeOf = ({ disk }) => disk?.size ?? usualBytes;
function createQueue(files, places2) {
  const kinds = kindsOf(files, places2);
  let bytesLeft = kinds.reduce((bytes, kind) => bytes + kind.bytesLeft, 0);
  return {
    next: (hand) => {
      if (!hand.kind || !isLeft(hand.kind))
        turnToAnother(hand, kinds.filter(isLeft));
      const next = hand.kind && nextOf(hand.kind);
      bytesLeft -= next ? sizeOf(next.file) : 0;
      return next;
    },
    bytesLeft: () => bytesLeft
  };
}
var mostKinds = 100;
function kindsOf(files, places2) {
  const byKind = /* @__PURE__ */ new Map();
  const others = [];
  for (const place of places2) {
    const kind = kindOf(files[place]?.path ?? "");
    if (!byKind.has(kind) && byKind.size < mostKinds)
      byKind.set(kind, []);
    (byKind.get(kind) ?? others).push(place);
  }
  return [...byKind.values(), others].map((own) => kindWith(files, own));
}
function turnToAnother(hand, kinds) {
  if (hand.kind)
    hand.kind.hands--;
  delete hand.kind;
  const [kind] = kinds.toSorted((a, b) => a.hands - b.hands || b.bytesLeft - a.bytesLeft);
  if (!kind)
    return;
  kind.hands++;
  hand.kind = kind;
}
var isLeft = ({ places: places2, next }) => next < places2.length;
function nextOf(kind) {
  const index = kind.places[kind.next++] ?? -1;
  const { value } = kind.opened.next();
  if (!value)
    return void 0;
  kind.bytesLeft -= sizeOf(value.file);
  return { ...value, index };
}
function kindWith(files, places2) {
  const own = places2.flatMap((place) => files[place] ?? []);
  const bytesLeft = own.reduce((bytes, file) => bytes + sizeOf(file), 0);
  return { opened: readAhead(own)[Symbol.iterator](), places: places2, next: 0, bytesLeft, hands: 0 };
}
var kindOf = (path) => /\.[^./]*$/.exec(path)?.[0] ?? "";

// build/workers/twins.js
var telling = /^(?:locales?|i18n|l10n|lang|languages|translations?|values(?:-[\w-]+)?|\..*|licen[cs]es?)$/i;
var tellingFolders = (folders) => folders.split("/").flatMap((folder) => telling.test(folder) ? `${folder}/` : []).join("");
function twinsOf(files, places2 = files.keys()) {
  const firsts = /* @__PURE__ */ new Map();
  const foldersOf2 = (0,chunk_7TGEQLQH/* .perFolder */ .QH)(tellingFolders);
  const twins = /* @__PURE__ */ new Map();
  for (const index of places2) {
    const { path = "", addedLines, disk } = files[index] ?? {};
    if (!disk || disk.size === 0 || addedLines !== "all")
      continue;
    const key = `${disk.size} ${foldersOf2(path)}${path.slice(path.lastIndexOf("/") + 1)}`;
    const first = firsts.get(key);
    if (first === void 0)
      firsts.set(key, index);
    else
      twins.set(index, first);
  }
  return twins;
}
async function resultOfTwin(file, first, result) {
  if (!file || !first || !result?.scanned)
    return void 0;
  const { findings, ignores, rules: rules2, gaps } = result;
  if (findings.length > 0 || ignores.length > 0 || rules2.length > 0)
    return void 0;
  try {
    const [one, other] = [await first.read(), await file.read()];
    if (Buffer.compare(one, other) !== 0)
      return void 0;
    return { ...result, gaps: gaps.map((gap2) => ({ ...gap2, path: file.path })) };
  } catch {
    return void 0;
  }
}

// build/workers/scan-files.js
var worthBytes = 3e6;
var mostWorkers = 8;
async function scanFiles(files, looker, job, { workers, cache, dependsOnFolders = false }, onFile = () => void 0) {
  const results = [];
  const keys = /* @__PURE__ */ new Map();
  let done = 0;
  const take2 = (index, result) => {
    const key = keys.get(index);
    if (key !== void 0)
      cache?.keep(key, result);
    results[index] = result;
    onFile(++done);
  };
  const helpers = workers ? helpersFor(files, workers) : 0;
  let crew;
  const help = () => {
    if (workers && helpers > 0)
      crew ??= createCrew(workers.entry, helpers, job, ({ index, result }) => take2(index, result));
    return crew;
  };
  const places2 = cache ? unknownTo(cache, files, take2) : [...files.keys()];
  const twins = dependsOnFolders ? /* @__PURE__ */ new Map() : twinsOf(files, places2);
  const pass = (places3) => share(files, places3, { looker, help, cache, keys }, take2);
  try {
    if (!cache)
      help();
    await pass(places2.filter((index) => !twins.has(index)));
    const unlike = [];
    for (const [index, first] of twins) {
      const result = await resultOfTwin(files[index], files[first], results[first]);
      if (result)
        take2(index, result);
      else
        unlike.push(index);
    }
    await pass(unlike);
  } finally {
    await crew?.end();
  }
  return files.map(({ path }, index) => results[index] ?? (0,chunk_FLWVWAI2/* .failed */ .gz)(path, new Error("lost")));
}
function helpersFor(files, { count = (0,node_os__WEBPACK_IMPORTED_MODULE_14__.availableParallelism)() }) {
  const bytes = files.reduce((total, file) => total + sizeOf(file), 0);
  return Math.max(0, Math.min(count, mostWorkers, Math.floor(bytes / worthBytes)) - 1);
}
async function share(files, places2, tools, take2) {
  const { looker, help, cache } = tools;
  const queue = createQueue(files, places2);
  const here = {};
  let own;
  const lookHere = async ({ index, file, bytes }) => {
    const { open, finish: finish2 } = await looker();
    own ??= (0,chunk_7TGEQLQH/* .createBatch */ .Xm)(finish2, take2);
    own.add(index, await open(file, bytes));
    if (own.isFull())
      await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_17__.setImmediate)(own.finish());
  };
  let crew = cache ? void 0 : help();
  let helper = crew?.free(queue.bytesLeft());
  for (let next = queue.next(helper ?? here); next; next = queue.next(helper ?? here)) {
    const unknown2 = await unlessKnown(next, tools, take2);
    if (unknown2) {
      crew ??= help();
      if (!helper || !await isGiven(unknown2, helper))
        await lookHere(unknown2);
    }
    helper = crew?.free(queue.bytesLeft());
    if (!helper)
      crew?.send();
  }
  own?.finish();
  await finish(crew, async (index) => {
    const file = files[index];
    if (file)
      take2(index, await (await looker()).look(file, file.read));
  });
}
async function isGiven(next, helper) {
  const task = await taskOf(next);
  if (task)
    helper.give(task, task.bytes?.length ?? sizeOf(next.file));
  return task !== void 0;
}
async function finish(crew, look2) {
  crew?.send();
  while (crew?.isBusy()) {
    for (const { index } of crew.dropped())
      await look2(index);
    if (crew.isBusy())
      await crew.news();
  }
}
function unknownTo(cache, files, take2) {
  return [...files.keys()].filter((index) => {
    const file = files[index];
    const key = file?.addedLines === "all" ? cache.keyUnread(file) : void 0;
    const result = key === void 0 ? void 0 : cache.find(key);
    if (result)
      take2(index, result);
    return !result;
  });
}
async function unlessKnown(next, { cache, keys }, take2) {
  const { index, file } = next;
  if (!cache || file.addedLines !== "all")
    return next;
  try {
    const read = await next.bytes();
    const key = cache.keyOf(file, read);
    const known = cache.find(key);
    if (known)
      take2(index, known);
    else
      keys.set(index, key);
    return known ? void 0 : { ...next, read, bytes: async () => read };
  } catch {
    return next;
  }
}
async function taskOf({ file, index, read, bytes }) {
  const { path, addedLines, disk, mayBeGenerated } = file;
  if (disk && !read)
    return { index, path, addedLines, disk, ...mayBeGenerated && { mayBeGenerated } };
  try {
    return { index, path, addedLines, bytes: new Uint8Array(await bytes()) };
  } catch {
    return void 0;
  }
}

// build/look.js
async function look(source, settings2, policy, how = {}, onProgress) {
  const started = performance.now();
  const { clock = chunk_FLWVWAI2/* .noClock */ .M5 } = how;
  const detection = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => loadDetection(settings2));
  const begin2 = how.cache ? async () => void 0 : detection;
  const changes = await clock.wait("listing", () => meanwhile(collect(source, settings2, Boolean(how.cache)), soon[source.kind === "tree" ? "tree" : "change"], begin2));
  if (source.kind === "tree" && changes.files.length === 0 && changes.gaps.length === 0)
    throw nothingThere(source.root);
  const { baseline, exempt } = policy;
  const gone = baseline ? goneOf(changes, baseline) : /* @__PURE__ */ new Set();
  const job = { settings: settings2, ...baseline && { baseline }, gone, policyFiles: policy.files, today: today() };
  const { workers, cache: folder = "", cacheKey = "" } = exempt ? {} : how;
  const cache = folder === "" || !workers ? void 0 : openCache(folder, rulesetDigest(workers.entry, job), cacheKey);
  const { files, places: places2 } = inShard(changes.files, how.shard);
  const rules2 = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => (0,chunk_FLWVWAI2/* .rulesFor */ .NP)(settings2, job.today, detection));
  const looker = (0,chunk_ZFO77YNL/* .lazily */ .q)(async () => {
    const { createLooker } = await Promise.all(/* import() */[__webpack_require__.e(347), __webpack_require__.e(330), __webpack_require__.e(193), __webpack_require__.e(890), __webpack_require__.e(558)]).then(__webpack_require__.bind(__webpack_require__, 2558));
    return createLooker(job, await detection(), await rules2(), exempt, how.clock);
  });
  if (files.length === 0)
    await looker();
  const dependsOnFolders = exempt !== void 0 || settings2.suppress.some(chunk_FLWVWAI2/* .saysWhere */ .M1);
  const means = { workers: how.clock ? void 0 : workers, cache, dependsOnFolders };
  const found = await scanFiles(files, looker, job, means, (done) => onProgress?.(done, files.length));
  const unsaved = cache?.save();
  const results = changes.files.map(() => void 0);
  for (const [at, place] of places2.entries())
    results[place] = found[at];
  return {
    looked: {
      scope: changes.scope,
      results,
      gaps: [...changes.gaps, ...unsaved ? [unsaved] : []],
      ...changes.touched && { touched: changes.touched },
      durationMs: Math.round(performance.now() - started)
    },
    rules: await rules2(),
    job
  };
}
var soon = { tree: 40, change: 200 };
function meanwhile(waited, milliseconds, begin2) {
  const timer = setTimeout(() => begin2().catch(() => void 0), milliseconds);
  return waited.finally(() => clearTimeout(timer));
}
async function loadDetection(settings2) {
  const { detectionFor } = await Promise.all(/* import() */[__webpack_require__.e(347), __webpack_require__.e(330), __webpack_require__.e(161)]).then(__webpack_require__.bind(__webpack_require__, 161));
  return detectionFor(settings2);
}
var today = () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
function goneOf({ scope, files, gaps, touched = [] }, baseline) {
  const { ofFile } = (0,chunk_FLWVWAI2/* .createTags */ .An)(baseline.secret);
  const here = new Set([...files, ...gaps].map(({ path }) => ofFile(path ?? "")));
  const former = new Set(touched.map(ofFile));
  const known = [...baseline.entries].flatMap((entry) => (0,chunk_FLWVWAI2/* .parseEntry */ .ER)(entry).file ?? []);
  return new Set(known.filter((file) => !here.has(file) && (scope === "all" || former.has(file))));
}
var nothingThere = (root) => new chunk_ETNKDGEJ/* .UserError */ .y(`There is no file to scan in “${root}”. In a workflow, run actions/checkout first; otherwise look at the paths, and at paths and paths-ignore.`);

// build/policy/conclude.js
function conclude(verdicts, coverage, settings2, budgetOf = () => void 0) {
  if (budgets(verdicts, settings2, budgetOf).some(isExceeded))
    return "findings";
  return coverage.gaps.some(chunk_4OZ3JLMN/* .isBlocking */ .Us) || readNothing(coverage) ? "incomplete" : "clean";
}
function budgets(verdicts, { maxFindings, maxSubjects, overrides }, budgetOf) {
  const failing = verdicts.filter(({ status }) => status === "failing");
  const of = (budget) => failing.filter(({ finding }) => budgetOf(finding) === budget);
  const own = overrides.map((override, index) => ({
    maxFindings: override.maxFindings ?? "any",
    maxSubjects: override.maxSubjects ?? "any",
    verdicts: of(index)
  }));
  return [{ maxFindings, maxSubjects, verdicts: of(void 0) }, ...own];
}
var isExceeded = ({ verdicts, maxFindings, maxSubjects }) => maxFindings !== "any" && verdicts.length > maxFindings || maxSubjects !== "any" && countSubjects(verdicts) > maxSubjects;
var readNothing = ({ scope, filesScanned, gaps }) => filesScanned === 0 && (scope === "all" ? gaps.length > 0 : gaps.some(({ reason }) => reason === "binary"));
var countFailing = (verdicts) => verdicts.filter(({ status }) => status === "failing").length;
function countSubjects(verdicts) {
  const files = /* @__PURE__ */ new Map();
  for (const { finding, status } of verdicts) {
    if (finding.provenance !== "plausible" || status === "suppressed")
      continue;
    const kinds = files.get(finding.path) ?? /* @__PURE__ */ new Map();
    const kind = finding.isRecord ? "" : `${finding.entity}\0${finding.label ?? ""}`;
    const records = kinds.get(kind) ?? (0,chunk_FLWVWAI2/* .createRecords */ .t6)();
    if (finding.records)
      records.addAll(finding.records);
    else
      records.add(finding.record);
    files.set(finding.path, kinds.set(kind, records));
  }
  return [...files.values()].reduce((total, kinds) => total + Math.max(...[...kinds.values()].map((records) => records.size())), 0);
}

// build/policy/coverage.js
function coverageOf(packs, looked, verdicts) {
  const counts = countsOf(verdicts.filter(({ finding, status }) => (0,chunk_U6COGMK4/* .touchesProvisions */ ._)(finding.provenance, status === "failing")));
  return packs.map(({ name: name2, title, source, clauses }) => ({
    name: name2,
    title,
    source,
    clauses: clauses.map(({ severity: _, ...clause }) => {
      const entities = clause.entities.filter((entity) => looked.has(entity));
      const sum = (of) => entities.reduce((total, entity) => total + (counts.get(entity)?.[of] ?? 0), 0);
      return { ...clause, entities, found: sum("found"), failing: sum("failing") };
    })
  }));
}
function countsOf(verdicts) {
  const counts = /* @__PURE__ */ new Map();
  for (const { finding, status } of verdicts) {
    const { found, failing } = counts.get(finding.entity) ?? { found: 0, failing: 0 };
    counts.set(finding.entity, { found: found + 1, failing: failing + (status === "failing" ? 1 : 0) });
  }
  return counts;
}

// build/policy/judge.js
function createJudge(settings2, matchPaths, suppressedBy = () => void 0) {
  const rulesFor2 = (0,chunk_FLWVWAI2/* .createRules */ .Sc)(settings2, matchPaths);
  return {
    judge: (finding) => {
      const rules2 = rulesFor2(finding);
      if (finding.score < rules2.threshold)
        return void 0;
      const suppressed = finding.ignored ?? suppressedBy(finding);
      if (suppressed !== void 0)
        return { finding, status: "suppressed", because: suppressed };
      const because = excuse(finding, rules2, settings2);
      return because === void 0 ? { finding, status: "failing" } : { finding, status: "reported", because };
    },
    budgetOf: (finding) => rulesFor2(finding).budget
  };
}
function excuse(finding, { failOn }, { mode, warnOnly }) {
  const { provenance, severity, evidence } = finding;
  if (!(0,chunk_FLWVWAI2/* .mayBlock */ .ZH)(provenance, mode))
    return evidence.at(-1) ?? provenance;
  if (warnOnly)
    return "nothing fails the build (warn-only)";
  if (failOn === "never")
    return "nothing fails the build (fail-on: never)";
  return (0,chunk_FLWVWAI2/* .reaches */ .O6)(severity, failOn) ? void 0 : `its severity is below ${failOn}`;
}

// build/policy/order.js
var statuses = ["failing", "reported", "suppressed"];
var inOrder = (verdicts) => [...verdicts].sort(byUrgency);
var byUrgency = (a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status) || rank(a.finding.severity) - rank(b.finding.severity) || compareText(a.finding.path, b.finding.path) || a.finding.startLine - b.finding.startLine || a.finding.startColumn - b.finding.startColumn || compareText(a.finding.entity, b.finding.entity);
var rank = (severity) => chunk_IRVRAGTD/* .severities */ .g.indexOf(severity);
var compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// build/report-of.js
function reportOf(looked, rules2, policy) {
  const { settings: spoken, suppressions } = rules2;
  const results = looked.results.filter((result) => result !== void 0);
  const { judge, budgetOf } = createJudge(spoken, chunk_FLWVWAI2/* .pathMatcher */ .kZ, suppressions.reasonFor);
  const verdicts = inOrder(results.flatMap(({ findings }) => findings).flatMap((finding) => judge(finding) ?? []));
  const used = new Set(results.flatMap(({ rules: rules3 }) => rules3));
  const gaps = (0,chunk_7TGEQLQH/* .foldSkips */ .A8)([...looked.gaps, ...results.flatMap((result) => result.gaps)]);
  const scanned = results.filter((result) => result.scanned);
  const coverage = { scope: looked.scope, filesScanned: scanned.length, gaps };
  return {
    tool: { name: "piicloak", version: chunk_ZC5NHVNK/* .version */ .r },
    outcome: conclude(verdicts, coverage, spoken, budgetOf),
    scope: looked.scope,
    totals: {
      filesScanned: scanned.length,
      filesSkipped: results.length - scanned.length + looked.gaps.filter(({ path }) => path !== void 0).length,
      bytesScanned: scanned.reduce((total, { bytes }) => total + bytes, 0),
      findings: verdicts.length,
      failing: countFailing(verdicts),
      subjects: countSubjects(verdicts),
      durationMs: looked.durationMs
    },
    verdicts,
    gaps,
    ignores: results.flatMap(({ ignores }) => ignores),
    policy: {
      files: policy.files,
      from: policy.from,
      changed: (looked.touched ?? []).filter((path) => (0,chunk_FLWVWAI2/* .isPolicyName */ .oj)(path) || policy.files.includes(path)),
      remarks: [
        ...policy.remarks ?? [],
        ...suppressions.remarks(looked.scope === "all", used),
        ...(0,chunk_FLWVWAI2/* .allowRemarks */ .ze)(spoken.allow, today())
      ]
    },
    ...spoken.packs.length > 0 && {
      coverage: coverageOf((0,chunk_V5KBMKBM/* .packsFor */ .o)(spoken.packs), rules2.entities, verdicts)
    }
  };
}

// build/cli/save.js
function save2(path, text, what) {
  try {
    saveFile(path, text);
  } catch (error) {
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`${what} cannot be written to “${path}” (${whyUnsaved(error)}).`);
  }
}




/***/ }),

/***/ 4031:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ touchesProvisions)
});
// build/model/pack.js
var somebodys = /* @__PURE__ */ new Set(["plausible", "attribution"]);
var touchesProvisions = (provenance, isFailing) => isFailing || somebodys.has(provenance);




/***/ })

};
