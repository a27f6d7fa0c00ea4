export const id = 598;
export const ids = [598];
export const modules = {

/***/ 217:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   customRecognizers: () => (/* reexport safe */ _chunk_DM4DENPM_js__WEBPACK_IMPORTED_MODULE_4__.h_),
/* harmony export */   publish: () => (/* binding */ publish),
/* harmony export */   recordScan: () => (/* binding */ recordScan),
/* harmony export */   scan: () => (/* binding */ scan)
/* harmony export */ });
/* harmony import */ var _chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(245);
/* harmony import */ var _chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(238);
/* harmony import */ var _chunk_QDXVWZBM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36);
/* harmony import */ var _chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51);
/* harmony import */ var _chunk_DM4DENPM_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(760);
/* harmony import */ var _chunk_NVIWOOVV_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(957);
/* harmony import */ var _chunk_5VEDVZRH_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(367);
/* harmony import */ var _chunk_JFAENZS3_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(295);
/* harmony import */ var _chunk_2MLAZIAX_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(909);
/* harmony import */ var _chunk_IRVRAGTD_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(756);
/* harmony import */ var _chunk_W5BICCCD_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(547);
/* harmony import */ var _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(843);
/* harmony import */ var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(882);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(379);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(161);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(573);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(500);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(919);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(522);














// node_modules/picocolors/picocolors.js
var require_picocolors = (0,_chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_9__/* .__commonJS */ .P$)({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open, close, replace = open) => (input) => {
      let string2 = "" + input, index = string2.indexOf(close, open.length);
      return ~index ? open + replaceClose(string2, close, replace, index) + close : open + string2 + close;
    };
    var replaceClose = (string2, close, replace, index) => {
      let result2 = "", cursor = 0;
      do {
        result2 += string2.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string2.indexOf(close, cursor);
      } while (~index);
      return result2 + string2.substring(cursor);
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

// build/changes/log-file.js


var longest = 8e6;
async function lastLineOf(path) {
  try {
    const file = await node_fs__WEBPACK_IMPORTED_MODULE_10__.promises.open(path, "r");
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
  } catch (error2) {
    if (error2 instanceof Error && "code" in error2 && error2.code === "ENOENT")
      return void 0;
    throw error2;
  }
}
async function appendToFile(path, text2) {
  await node_fs__WEBPACK_IMPORTED_MODULE_10__.promises.mkdir((0,node_path__WEBPACK_IMPORTED_MODULE_11__.dirname)(path), { recursive: true });
  const file = await node_fs__WEBPACK_IMPORTED_MODULE_10__.promises.open(path, "a");
  try {
    const { size: size2 } = await file.stat();
    try {
      await file.appendFile(text2);
    } catch (error2) {
      await file.truncate(size2).catch(() => void 0);
      throw error2;
    }
  } finally {
    await file.close();
  }
}

// build/reporters/audit.js
var digest = (text2) => (0,_chunk_NVIWOOVV_js__WEBPACK_IMPORTED_MODULE_5__/* .bytesToHex */ .My)((0,_chunk_NVIWOOVV_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)((0,_chunk_NVIWOOVV_js__WEBPACK_IMPORTED_MODULE_5__/* .utf8ToBytes */ .AI)(text2)));
var signature = (key, text2) => (0,_chunk_NVIWOOVV_js__WEBPACK_IMPORTED_MODULE_5__/* .bytesToHex */ .My)((0,_chunk_NVIWOOVV_js__WEBPACK_IMPORTED_MODULE_5__/* .hmac */ .w8)(_chunk_NVIWOOVV_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc, (0,_chunk_NVIWOOVV_js__WEBPACK_IMPORTED_MODULE_5__/* .utf8ToBytes */ .AI)(key), (0,_chunk_NVIWOOVV_js__WEBPACK_IMPORTED_MODULE_5__/* .utf8ToBytes */ .AI)(text2)));
var beginning = "0".repeat(64);
function auditLine(report, context, last) {
  const { tool, outcome, scope, totals: totals2, policy, gaps, ignores, verdicts } = report;
  const { time, commit, settings: settings2, key } = context;
  const entry = {
    v: 1,
    time,
    tool: `${tool.name} ${tool.version}`,
    ...commit === void 0 ? {} : { commit },
    policy: {
      files: policy.files,
      from: policy.from,
      changed: policy.changed,
      digest: digest(JSON.stringify(settings2))
    },
    scope,
    totals: totals2,
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
  const text2 = JSON.stringify(entry);
  const signed = key === void 0 ? {} : { signature: signature(key, text2) };
  return `${JSON.stringify({ ...entry, hash: digest(text2), ...signed })}
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

// build/audit-log.js
async function recordScan(file, report, context) {
  try {
    await appendToFile(file, auditLine(report, context, await lastLineOf(file)));
  } catch (error2) {
    const code2 = error2 instanceof Error && "code" in error2 ? String(error2.code) : "it is no log";
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .y(`The scan could not be recorded in “${file}” (${code2}).`);
  }
}

// build/inputs/custom-settings.js
var rule = ({ schema: schema2, expects }) => (0,_chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)(schema2, expects));
var texts = rule(_chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .aO.texts);
var custom = (0,_chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .re)({
  entity: (0,_chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)((0,_chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs)((0,_chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)(), (0,_chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yG)(/^[A-Z][A-Z\d_]{2,63}$/)), "a name in capitals, such as CUSTOMER_NUMBER"),
  title: rule(_chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .aO.text),
  severity: rule(_chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .aO.severity),
  patterns: texts,
  denyList: texts,
  check: rule(_chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .aO.text),
  context: texts,
  labels: texts,
  score: rule(_chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .aO.confidence),
  examples: (0,_chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .re)({ match: texts, noMatch: texts }, "an object with match and noMatch")),
  where: rule(_chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .aO.text)
}, "an object that describes a type");
function checkCustom(given2) {
  for (const [index, each] of given2.entries()) {
    const result2 = (0,_chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xL)(custom, each, { abortEarly: true });
    if (!result2.success)
      throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .y(faultOf(result2.issues[0], `recognizers[${index}]`));
  }
}
function faultOf(issue, place2) {
  const keys = (issue.path ?? []).map(({ key }) => String(key));
  const at = [place2, ...keys].join(".");
  if (issue.type === "strict_object" && issue.expected === "never") {
    const around = keys.length > 1 ? ["match", "noMatch"] : Object.keys(custom.entries);
    const known = (0,_chunk_W5BICCCD_js__WEBPACK_IMPORTED_MODULE_13__/* .nearest */ .p)(keys.at(-1) ?? "", around);
    return `The setting “${at}” does not exist.${known === void 0 ? "" : ` Is it “${known}”?`}`;
  }
  const expected = issue.type === "strict_object" && keys.at(-1) === "entity" ? "given: the name of the type" : issue.message;
  return `The setting “${at}” must be ${expected}.`;
}

// build/inputs/settings.js
var globs = { ..._chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .aO.texts, expects: "a list of globs" };
var objects = { schema: (0,_chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YO)((0,_chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H)({})), expects: "a list of objects" };
var settings = {
  mode: _chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .aO.mode,
  threshold: _chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .aO.confidence,
  failOn: _chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .aO.failOn,
  maxFindings: _chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .aO.most,
  maxSubjects: _chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .aO.most,
  warnOnly: _chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .aO.flag,
  paths: globs,
  pathsIgnore: globs,
  generated: _chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .aO.generated,
  fileTimeout: _chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .aO.seconds,
  entities: { ..._chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .aO.texts, expects: "a list of entity types" },
  overrides: objects,
  suppress: objects,
  allow: objects,
  baseline: { schema: (0,_chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)(), expects: "a path" },
  ourDomains: { ..._chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .aO.texts, expects: "a list of domains" },
  ourNumbers: { ..._chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .aO.texts, expects: "a list of telephone numbers" },
  packs: { ..._chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .aO.texts, expects: "a list of packs" },
  recognizers: { ...objects, schema: (0,_chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YO)((0,_chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)()) },
  inlineIgnores: _chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .aO.inlineIgnores,
  requireReason: _chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .aO.flag
};
function checkSettings(given2) {
  const set = Object.entries(given2).filter(([, value]) => value !== void 0);
  const mode = _chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .aO.mode.schema.options.find((name2) => name2 === given2.mode) ?? _chunk_2MLAZIAX_js__WEBPACK_IMPORTED_MODULE_8__/* .defaults */ .NT.mode;
  const complete = { ..._chunk_2MLAZIAX_js__WEBPACK_IMPORTED_MODULE_8__/* .defaults */ .NT, ..._chunk_2MLAZIAX_js__WEBPACK_IMPORTED_MODULE_8__/* .presets */ .v4[mode], ...Object.fromEntries(set) };
  for (const name2 of Object.keys(settings)) {
    const { schema: schema2, expects } = settings[name2];
    if (!(0,_chunk_THOK4G4Q_js__WEBPACK_IMPORTED_MODULE_3__.is)(schema2, complete[name2]))
      throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .y(`The setting “${name2}” must be ${expects}.`);
  }
  checkCustom(complete.recognizers);
  return complete;
}

// build/cache/cache.js




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
  const { score, severity, provenance: provenance2, occurrences, record, isRecord, cells: cells2 } = value;
  const texts2 = [value["entity"], value["path"], value["masked"], value["fingerprint"], value["lineHash"]];
  return texts2.every(isText) && [value["label"], value["cell"], value["ignored"]].every((each) => mayBe(each, isText)) && isTexts(value["evidence"]) && typeof score === "number" && _chunk_IRVRAGTD_js__WEBPACK_IMPORTED_MODULE_15__/* .severities */ .g.some((known) => known === severity) && _chunk_IRVRAGTD_js__WEBPACK_IMPORTED_MODULE_15__/* .provenances */ .x.some((known) => known === provenance2) && [occurrences, record].every(isCount) && typeof isRecord === "boolean" && mayBe(cells2, (each) => Array.isArray(each) && each.every(isCell));
}
var isGap = (value) => isMap(value) && [value["stage"], value["reason"], value["detail"]].every(isText) && [value["path"], value["below"]].every((each) => mayBe(each, isText)) && mayBe(value["files"], isCount);
var isIgnore = (value) => isMap(value) && [value["path"], value["form"]].every(isText) && isCount(value["line"]) && isTexts(value["entities"]) && mayBe(value["reason"], isText);
var arePages = (value) => Array.isArray(value) && value.every((pair) => Array.isArray(pair) && isCount(pair[0]) && Array.isArray(pair[1]) && pair[1].every((word) => isWord(word)));
var isWord = (value) => isCount(value) && value < 2 ** 32;

// build/cache/codec.js
var encodeResult = (result2) => JSON.stringify(result2, (_, value) => value instanceof Map ? encodeRecords(value) : value);
function decodeResult(text2) {
  const result2 = parsed(text2);
  if (!isMap(result2))
    throw noResult();
  const { scanned, bytes, findings, gaps, ignores, rules: rules2 } = result2;
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
function parsed(text2) {
  try {
    return JSON.parse(text2);
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
function decodeFinding({ records, ...finding2 }) {
  if (!isFinding(finding2) || !(records === void 0 || arePages(records)))
    throw noResult();
  return { ...finding2, ...records && { records: decodeRecords(records) } };
}
var encodeRecords = (records) => [...records].map(([page, words]) => [page, [...words]]);
var decodeRecords = (pages) => new Map(pages.map(([page, words]) => [page, Uint32Array.from(words)]));

// build/cache/cache.js
var oldest = 10;
var name = "results.jsonl";
function openCache(folder, ruleset, secret) {
  makeFolder(folder);
  const file = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(folder, name);
  const { salt, entries } = readEntries(file, ruleset, secret) ?? {
    salt: (0,node_crypto__WEBPACK_IMPORTED_MODULE_14__.randomBytes)(16).toString("hex"),
    entries: /* @__PURE__ */ new Map()
  };
  const used = /* @__PURE__ */ new Map();
  let isNew2 = false;
  return {
    keyOf: (path, bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_14__.createHmac)("sha256", `${salt}${secret}`).update(`${ruleset}\0${path}\0`).update(bytes).digest("base64url"),
    find: (key) => {
      const entry = entries.get(key);
      if (!entry)
        return void 0;
      try {
        const result2 = decodeResult(entry.text);
        used.set(key, entry.text);
        return result2;
      } catch {
        return void 0;
      }
    },
    keep: (key, result2) => {
      if (!isSettled(result2) || secret === "" && isSomebodys(result2))
        return;
      used.set(key, encodeResult(result2));
      isNew2 = true;
    },
    save: () => {
      const isAsItWas = !isNew2 && used.size === entries.size && [...entries.values()].every(({ age }) => age === 0);
      if (isAsItWas)
        return void 0;
      const kept = [...entries].filter(([key, { age }]) => !used.has(key) && age < oldest);
      const lines2 = [
        ...[...used].map(([key, text2]) => `${key} 0 ${text2}`),
        ...kept.map(([key, { age, text: text2 }]) => `${key} ${age + 1} ${text2}`)
      ];
      return save2(folder, file, written(ruleset, salt, secret, lines2));
    }
  };
}
var isSomebodys = ({ findings }) => findings.some(({ provenance: provenance2 }) => provenance2 === "plausible" || provenance2 === "placeholder");
var isSettled = ({ gaps }) => !gaps.some(({ reason }) => passing.has(reason));
var passing = /* @__PURE__ */ new Set(["failed", "unreadable", "timeout"]);
var magic = "piicloak-cache-1";
function written(ruleset, salt, secret, lines2) {
  const body = `${[`${magic} ${ruleset} ${salt}`, ...lines2].join("\n")}
`;
  return `${body}${sealOf(body, secret)}
`;
}
var sealOf = (body, secret) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_14__.createHmac)("sha256", secret).update(body).digest("hex");
function readEntries(file, ruleset, secret) {
  let text2;
  try {
    text2 = (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readFileSync)(file, "utf8");
  } catch {
    return void 0;
  }
  const end = text2.lastIndexOf("\n", text2.length - 2) + 1;
  const body = text2.slice(0, end);
  if (text2.slice(end).trim() !== sealOf(body, secret))
    return void 0;
  const [header2 = "", ...lines2] = body.trimEnd().split("\n");
  const [kind, rules2, salt = ""] = header2.split(" ");
  if (kind !== magic || rules2 !== ruleset)
    return void 0;
  return { salt, entries: new Map(lines2.map(parseEntry2)) };
}
function parseEntry2(line) {
  const first = line.indexOf(" ");
  const second = line.indexOf(" ", first + 1);
  return [line.slice(0, first), { age: Number(line.slice(first + 1, second)), text: line.slice(second + 1) }];
}
function save2(folder, file, text2) {
  try {
    (0,_chunk_QDXVWZBM_js__WEBPACK_IMPORTED_MODULE_2__/* .saveFile */ .OJ)(file, text2, { mode: 384 });
    return void 0;
  } catch (error2) {
    const detail = `The cache was not written to “${folder}” (${(0,_chunk_QDXVWZBM_js__WEBPACK_IMPORTED_MODULE_2__/* .whyUnsaved */ .NW)(error2)}): the next scan looks at everything again.`;
    return { stage: "delivery", reason: "undelivered", detail };
  }
}
function makeFolder(folder) {
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.mkdirSync)(folder, { recursive: true });
  } catch (error2) {
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .y(`The cache cannot be kept in “${folder}” (${(0,_chunk_QDXVWZBM_js__WEBPACK_IMPORTED_MODULE_2__/* .whyUnsaved */ .NW)(error2)}).`);
  }
}

// build/cache/ruleset.js



function rulesetDigest(entry, { settings: settings2, baseline, gone, policyFiles, today: today2 }) {
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_14__.createHash)("sha256");
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.dirname)(entry);
  for (const name2 of (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readdirSync)(folder).sort())
    if (name2.endsWith(".js"))
      hash.update((0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(folder, name2)));
  const isOver = ({ expires }) => expires !== void 0 && expires < today2;
  const expired = [...settings2.suppress, ...settings2.allow].map(isOver);
  const known = baseline && [baseline.secret.salt, [...baseline.entries].sort(), [...gone].sort()];
  return hash.update(JSON.stringify([settings2, expired, policyFiles, known ?? []])).digest("hex");
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



var names = { "linguist-generated": "generated", "linguist-vendored": "vendored" };
var meanings = { set: true, true: true, unset: false, false: false };
var checkAttr = ["-c", `core.attributesFile=${node_os__WEBPACK_IMPORTED_MODULE_16__.devNull}`, "check-attr", "-z", "--stdin"];
var marksOnDisk = (git, top) => (paths) => marksOf(git, ["-C", top, ...checkAttr, ...Object.keys(names)], paths);
var marksIn = (git, tree) => async (paths) => {
  const files = [...new Set(paths.flatMap(foldersOf))].map((folder2) => `${folder2}.gitattributes`);
  const found = await objectsIn(git, tree, files);
  const blobs = [...found].filter(([, { type }]) => type === "blob");
  if (blobs.length === 0)
    return /* @__PURE__ */ new Map();
  const folder = await makeTemporary();
  try {
    const elsewhere = (0,_chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .openGit */ .zY)(folder, {
      env: {
        GIT_DIR: await git.text(["rev-parse", "--absolute-git-dir"]),
        GIT_WORK_TREE: folder,
        GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(folder, "index")
      }
    });
    const entries = blobs.map(([path, { id }]) => `100644 ${id}	${path}\0`).join("");
    await askGit(elsewhere, ["update-index", "-z", "--index-info"], entries);
    return await marksOf(elsewhere, [...checkAttr, "--cached", ...Object.keys(names)], paths);
  } finally {
    await node_fs__WEBPACK_IMPORTED_MODULE_10__.promises.rm(folder, { recursive: true, force: true });
  }
};
async function makeTemporary() {
  const where2 = (0,node_os__WEBPACK_IMPORTED_MODULE_16__.tmpdir)();
  try {
    return await node_fs__WEBPACK_IMPORTED_MODULE_10__.promises.mkdtemp((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(where2, "piicloak-"));
  } catch (error2) {
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .y(`No folder can be made in “${where2}” (${(0,_chunk_NVIWOOVV_js__WEBPACK_IMPORTED_MODULE_5__/* .systemCode */ .xU)(error2)}). Set TMPDIR to one that is writable.`);
  }
}
async function marksOf(git, args, paths) {
  const marks2 = /* @__PURE__ */ new Map();
  const inside = paths.filter((path) => !/(?:^|\/)\.{0,2}(?:\/|$)|^[A-Za-z]:/.test(path));
  if (inside.length === 0)
    return marks2;
  const fields = (await askGit(git, args, inside.map((path) => `${path}\0`).join(""))).toString("utf8").split("\0");
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [path = "", attribute = "", value = ""] = fields.slice(at, at + 3);
    const meaning = Object.hasOwn(meanings, value) ? meanings[value] : void 0;
    const name2 = Object.entries(names).find(([each]) => each === attribute)?.[1];
    if (meaning !== void 0 && name2)
      marks2.set(path, { ...marks2.get(path), [name2]: meaning });
  }
  return marks2;
}
var foldersOf = (path) => [
  "",
  ...Array.from(path.matchAll(/\//g), ({ index }) => path.slice(0, index + 1))
];

// build/changes/generated/witness.js
var noMarks = async () => /* @__PURE__ */ new Map();
var ownWord = (paths, marks2 = noMarks) => {
  const all = new Set(paths);
  return {
    marks: marks2,
    held: async (asked) => new Set(asked.filter((path) => path.endsWith("/") || all.has(path))),
    trustsContent: true
  };
};
var baseInGit = (git, tree) => ({
  marks: marksIn(git, tree),
  held: async (asked) => new Set((await objectsIn(git, tree, asked)).keys()),
  trustsContent: false
});
var baseOfListed = (former) => {
  const all = new Set(former.flatMap((path) => [path, ...foldersOf2(path)]));
  return {
    marks: noMarks,
    held: async (asked) => new Set(asked.filter((path) => all.has(path))),
    trustsContent: false
  };
};
var nobody = { marks: noMarks, held: async () => /* @__PURE__ */ new Set(), trustsContent: false };
var foldersOf2 = (path) => Array.from(path.matchAll(/\//g), ({ index }) => path.slice(0, index + 1));

// build/changes/git-fetch.js



// build/changes/hunks.js
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
  const take = (mark) => {
    switch (mark) {
      case "+":
        note();
        newLeft -= 1;
        line += 1;
        break;
      case "-":
        oldLeft -= 1;
        break;
      case " ":
        oldLeft -= 1;
        newLeft -= 1;
        line += 1;
        break;
      case "\\":
        break;
      default:
        return false;
    }
    return oldLeft >= 0 && newLeft >= 0;
  };
  return { added, isOpen, begin: begin2, take };
}
var isUncountable = (line, hasNul) => hasNul || line[0] === 255 && line[1] === 254 || line[0] === 254 && line[1] === 255;

// build/changes/git-patch.js
var prefixBytes = 256;
var newline = 10;
var indexLine = /^index ([0-9a-f]{40,64}\.\.[0-9a-f]{40,64})/;
var blobPair = (oldId, id) => `${oldId}..${id}`;
async function readPatch(patch) {
  const addedLines = /* @__PURE__ */ new Map();
  let pair;
  let hunks = followHunks();
  const takeContent = (line, hasNul) => {
    if (!hunks.take(line.toString("latin1", 0, 1)))
      throw malformed();
    if (pair !== void 0 && line[0] === 43 && isUncountable(line.subarray(1), hasNul))
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
  const splitter = splitLines((line, hasNul) => {
    const isContent = hunks.isOpen() || line[0] === 92;
    if (isContent)
      takeContent(line, hasNul);
    else
      takeHeader(line.toString("latin1"));
  });
  for await (const chunk of patch)
    splitter.feed(chunk);
  splitter.end();
  if (hunks.isOpen())
    throw malformed();
  return addedLines;
}
var malformed = () => new Error("git wrote a patch in an unknown format");
function splitLines(take) {
  let prefix = Buffer.alloc(0);
  let hasNul = false;
  const extend = (piece) => {
    hasNul ||= piece.includes(0);
    const room = prefixBytes - prefix.length;
    if (room > 0)
      prefix = prefix.length === 0 ? piece.subarray(0, room) : Buffer.concat([prefix, piece.subarray(0, room)]);
  };
  const end = () => {
    if (prefix.length > 0)
      take(prefix, hasNul);
    prefix = Buffer.alloc(0);
    hasNul = false;
  };
  const feed = (chunk) => {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let start = 0;
    for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, start)) {
      extend(bytes.subarray(start, at));
      end();
      start = at + 1;
    }
    extend(bytes.subarray(start));
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
var unknownFormat = () => new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .y("Git wrote a list of changes in an unknown format. See which git is the first on the PATH.");

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
var options2 = ["-M", "-l1000", "--text", "--no-ext-diff", "--no-textconv", "--ignore-submodules=none"];
var patchFormat = ["-p", "-U1", "--full-index"];
async function compare(git, comparison, scope) {
  const { stdout } = await git.run(diff(comparison, ["--raw", "-z", "--no-abbrev"]));
  const all = parseRawDiff(stdout);
  const entries = all.filter(({ status }) => status !== "D");
  const touched2 = scope === "all" ? void 0 : all.flatMap(({ path, oldPath }) => [path, ...oldPath ? [oldPath] : []]);
  const listed = toChanges(entries, (0,_chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .openBlobs */ .d7)(git));
  const changes = (linesOf3) => ({
    ...listed(linesOf3),
    ...touched2 && { touched: touched2 },
    witness: baseInGit(git, comparison.from)
  });
  const narrowable = scope === "added-lines" && entries.some(canNarrow);
  if (!narrowable)
    return changes(() => "all");
  try {
    const addedLines = await readPatch(git.stream(diff(comparison, patchFormat)));
    return changes((entry) => narrow(entry, addedLines));
  } catch (error2) {
    const { gaps, ...whole } = changes(() => "all");
    const because = error2 instanceof _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .y ? error2.message : "the patch could not be read.";
    const detail = `The added lines could not be told apart, so changed files are scanned whole. Reason: ${because}`;
    return { ...whole, gaps: [...gaps, { stage: "changes", reason: "widened", detail }] };
  }
}
var diff = ({ from, to }, format) => to === "index" ? ["diff-index", "--cached", ...options2, ...format, from] : ["diff-tree", "-r", ...options2, ...format, from, to];
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
  return (linesOf3) => ({
    files: readable.map((entry) => ({ path: entry.path, addedLines: linesOf3(entry), read: () => read(entry.id) })).filter(addsSomething),
    gaps
  });
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

// build/changes/git-fetch.js
var depths = [50, 1e3, 2e4];
var patience = 12e4;
var least = 1e4;
var base = "refs/piicloak/base";
var head = "refs/piicloak/head";
async function fetchedChanges(pull, remote, scope) {
  const parted = await partedAt(pull, remote);
  const git = await createRepository((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(remote.folder, "content.git"), remote);
  await borrow(pull.root, (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(remote.folder, "content.git"));
  await git.run(["fetch", ...quietly, "--depth=1", remote.url, `+${parted}:${base}`, `+${pull.head}:${head}`]);
  return compare(git, { from: parted, to: pull.head }, scope);
}
async function fetchedCommit(commit, remote) {
  const git = await createRepository((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(remote.folder, "commit.git"), remote);
  await git.run(["fetch", ...quietly, "--depth=1", remote.url, `+${commit}:${head}`]);
  const changes = await compare(git, { from: await (0,_chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyTree */ ["in"])(git), to: commit }, "all");
  const paths = changes.files.map(({ path }) => path);
  return { ...changes, witness: ownWord(paths, marksIn(git, commit)) };
}
var quietly = ["--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--no-auto-maintenance"];
async function partedAt(pull, remote) {
  const git = await createRepository((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(remote.folder, "history.git"), remote);
  const named = [`remote.origin.url=${remote.url}`, "remote.origin.promisor=true"].flatMap((setting) => [
    "-c",
    setting
  ]);
  for (const depth of depths) {
    const wanted = [`--depth=${depth}`, "--filter=tree:0", "origin", `+${pull.base}:${base}`, `+${pull.head}:${head}`];
    await git.run([...named, "fetch", ...quietly, ...wanted]);
    const found = await unlessUnknown((0,_chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeBase */ .wu)(git, base, head));
    if (found !== void 0)
      return found;
  }
  throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .y(`Base and head parted more than ${depths.at(-1)} commits ago, which is too far to fetch.`);
}
async function unlessUnknown(answer) {
  try {
    return await answer;
  } catch (error2) {
    if (error2 instanceof _chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .GitFailure */ .Xi || !(error2 instanceof _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .y))
      throw error2;
    return void 0;
  }
}
async function createRepository(folder, remote) {
  const { url, token, until = Number.POSITIVE_INFINITY } = remote;
  const left = Math.min(patience, Math.max(until - Date.now(), least));
  await node_fs__WEBPACK_IMPORTED_MODULE_10__.promises.mkdir(folder, { recursive: true });
  const git = (0,_chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .openGit */ .zY)(folder, {
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
async function borrow(root2, folder) {
  try {
    const git = (0,_chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .openGit */ .zY)(root2);
    if (await isPartial(git))
      return;
    const inGit = async (name2) => {
      const path = await git.text(["rev-parse", "--git-path", name2]);
      return (0,node_path__WEBPACK_IMPORTED_MODULE_11__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(root2, path);
    };
    await node_fs__WEBPACK_IMPORTED_MODULE_10__.promises.mkdir((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(folder, "objects", "info"), { recursive: true });
    await node_fs__WEBPACK_IMPORTED_MODULE_10__.promises.appendFile((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(folder, "objects", "info", "alternates"), `${await inGit("objects")}
`);
    const isShallow = await git.text(["rev-parse", "--is-shallow-repository"]) === "true";
    if (isShallow)
      await node_fs__WEBPACK_IMPORTED_MODULE_10__.promises.cp(await inGit("shallow"), (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(folder, "shallow"));
  } catch (error2) {
    if (!(error2 instanceof _chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .GitFailure */ .Xi))
      throw error2;
  }
}
var isPartial = async (git) => {
  try {
    return await git.text(["config", "--get-regexp", "^(extensions\\.partialclone|remote\\..*\\.promisor)$"]) !== "";
  } catch (error2) {
    if (error2 instanceof _chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .GitFailure */ .Xi && error2.exitCode === 1)
      return false;
    throw error2;
  }
};

// build/changes/api-patch.js
function addedLinesOf(patch, additions) {
  const hunks = followHunks();
  for (const line of patch.replace(/\n$/, "").split("\n")) {
    const mark = line.charAt(0);
    const isContent = hunks.isOpen() || mark === "\\";
    const isUnderstood = isContent ? hunks.take(mark) && !line.includes("\0") : hunks.begin(line);
    if (!isUnderstood)
      return "all";
  }
  const count2 = hunks.added.reduce((sum2, { first, last }) => sum2 + last - first + 1, 0);
  return hunks.isOpen() || count2 !== additions ? "all" : hunks.added;
}
var isSubmodulePatch = (patch, id) => patch.split("\n").some((line) => line === `+Subproject commit ${id}`);

// build/changes/api-changes.js
function apiChanges(listed, { scope, root: root2, apiOnly }, api) {
  const places2 = apiOnly ? { api } : { workspace: { root: root2, blob: (0,_chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .localBlobs */ .uM)(root2) }, api };
  const find2 = (0,_chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .inTurn */ .lo)((sha, path) => (0,_chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .findBlob */ .FM)(sha, path, places2));
  const present = listed.filter(({ status }) => status !== "removed");
  const gaps = present.flatMap((file) => gapOf2(file) ?? []);
  const files = present.flatMap((file) => {
    const { filename: path, sha } = file;
    if (sha === null || gapOf2(file))
      return [];
    return [{ path, addedLines: scope === "added-lines" ? linesOf(file) : "all", read: () => find2(sha, path) }];
  });
  const isWidened = ({ path, addedLines }) => addedLines === "all" && changed.has(path);
  const changed = new Set(present.filter((file) => !isNew(file)).map(({ filename }) => filename));
  const widened2 = scope === "added-lines" ? files.filter(isWidened).length : 0;
  const touched2 = listed.flatMap(({ filename, previous_filename: former }) => [filename, ...former ? [former] : []]);
  return {
    files: files.filter(addsSomething),
    gaps: widened2 > 0 ? [...gaps, widenedGap(widened2)] : gaps,
    touched: touched2,
    witness: baseOfListed(listed.flatMap(formerPath))
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
var widenedGap = (count2) => ({
  stage: "changes",
  reason: "widened",
  detail: `GitHub shows no complete patch for ${count2 === 1 ? "one changed file" : `${count2} changed files`}, so all their lines count. Set \`fetch-depth: 0\` for actions/checkout, so that git can tell the added ones.`
});

// build/changes/range.js
async function rangeChanges(root2, base2, head2, scope) {
  const git = (0,_chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .openGit */ .zY)(root2);
  const [from, to] = [await (0,_chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .commitOf */ .D3)(git, base2), await (0,_chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .commitOf */ .D3)(git, head2)];
  return compare(git, { from: await (0,_chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeBase */ .wu)(git, from, to), to }, scope);
}
async function stagedChanges(root2, scope) {
  const git = (0,_chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .openGit */ .zY)(root2, { inherit: ["GIT_INDEX_FILE"] });
  const from = await (0,_chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .findCommit */ .fq)(git, "HEAD") ?? await (0,_chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyTree */ ["in"])(git);
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
    const entries = entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(folder, below2));
    if (entries === void 0)
      unreadable.push(below2);
    for (const entry of entries ?? []) {
      const list2 = (0,node_buffer__WEBPACK_IMPORTED_MODULE_17__.isUtf8)(entry.name) ? entry.isDirectory() ? folders : names2 : unnamed;
      list2.push((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(below2, entry.name.toString("utf8")));
    }
  }
  return { names: names2.sort(), unreadable, unnamed };
}
function entriesOf(folder) {
  try {
    const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readdirSync)(folder, { withFileTypes: true, encoding: "buffer" });
    return entries.filter(({ name: name2 }) => !name2.equals(dotGit));
  } catch {
    return void 0;
  }
}
var dotGit = Buffer.from(".git");

// build/changes/git-folder.js


// build/changes/sparse.js
async function sparseFiles(git, entries) {
  const files = [...entries.values()].filter(({ mode }) => mode.startsWith("100"));
  const ids = [...new Set(files.map(({ id }) => id))];
  const held = ids.length === 0 ? /* @__PURE__ */ new Set() : await heldBlobs(git, ids);
  const read = (0,_chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .openBlobs */ .d7)(git);
  const classify2 = ({ mode, id }, path) => {
    if (mode === "120000")
      return { files: [], gaps: [symlinkGap(path)] };
    if (mode === "160000")
      return { files: [], gaps: [submoduleGap(path)] };
    if (!held.has(id))
      return { files: [], gaps: [unreadableGap(path, notCheckedOut)] };
    return { files: [{ path, addedLines: "all", read: () => read(id) }], gaps: [] };
  };
  return new Map(Array.from(entries, ([name2, entry]) => [name2, (path) => classify2(entry, path)]));
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
  return [...gaps.filter((gap4) => !absent.includes(gap4)), { ...rest, detail }];
}

// build/changes/git-folder.js
var listing = ["ls-files", "-z", "-t", "--stage", "--cached", "--others", "--exclude-standard"];
async function gitFiles(git, folder) {
  const inside = below(git, folder);
  try {
    if (await isIgnored(inside))
      return void 0;
    const { stdout, warnings } = await inside.run(listing);
    const lines2 = linesOf2(stdout);
    const entries = lines2.filter(node_buffer__WEBPACK_IMPORTED_MODULE_17__.isUtf8).map((line) => parseEntry3(line.toString("utf8")));
    const unnamed = lines2.filter((line) => !(0,node_buffer__WEBPACK_IMPORTED_MODULE_17__.isUtf8)(line)).map((line) => parseEntry3(line.toString("utf8")).name);
    const absent = new Map(entries.flatMap(({ name: name2, ...entry }) => entry.tag === "S" ? [[name2, entry]] : []));
    const unreadable = [...warnings.matchAll(/^warning: could not open directory '(.*)\/': /gm)];
    return {
      // Unmerged files stand there once for each side.
      names: [...new Set(entries.map(({ name: name2 }) => name2))],
      unreadable: unreadable.map(([, path]) => path ?? ""),
      unnamed: [...new Set(unnamed)],
      sparse: await sparseFiles(inside, absent)
    };
  } catch (error2) {
    if (error2 instanceof _chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .GitFailure */ .Xi && error2.kind === "no-repository")
      return void 0;
    throw error2;
  }
}
function linesOf2(output) {
  const lines2 = [];
  let start = 0;
  for (let end = output.indexOf(0); end >= 0; end = output.indexOf(0, start)) {
    lines2.push(output.subarray(start, end));
    start = end + 1;
  }
  if (start < output.length)
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .y("Git wrote a list of files in an unknown format. See which git is the first on the PATH.");
  return lines2;
}
function parseEntry3(line) {
  const tag = line.slice(0, 1);
  if (tag === "?")
    return { tag, name: line.slice(2), mode: "", id: "" };
  const tab = line.indexOf("	");
  const [, mode = "", id = ""] = line.slice(0, tab).split(" ");
  return { tag, name: line.slice(tab + 1), mode, id };
}
var below = (git, folder) => ({
  run: (args) => git.run(["-C", folder, ...args]),
  start: (args) => git.start(["-C", folder, ...args])
});
async function isIgnored(git) {
  try {
    await git.run(["check-ignore", "--quiet", "."]);
    return true;
  } catch (error2) {
    if (error2 instanceof _chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .GitFailure */ .Xi && error2.exitCode === 1)
      return false;
    throw error2;
  }
}

// build/changes/tree.js
async function listTree(root2, paths) {
  const start = existing(root2, ".");
  const repository = await findRepository(start);
  const found = /* @__PURE__ */ new Map();
  const gaps = [...repository.gaps];
  for (const named of paths) {
    const path = existing(start, named);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_10__.statSync)(path).isDirectory()) {
      const reported = reportPath(repository.top, path);
      found.set(path, namedBy(reported, classify(path, reported)));
      continue;
    }
    const around = reportPath(repository.top, path);
    const inGit = repository.git && await gitFiles(repository.git, path);
    const listing2 = inGit ?? folderFiles(path);
    for (const name2 of listing2.names) {
      const file = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(path, name2);
      if (found.has(file))
        continue;
      const reported = reportPath(repository.top, file);
      const sparse = inGit?.sparse.get(name2);
      found.set(file, namedBy(around, sparse && !(0,node_fs__WEBPACK_IMPORTED_MODULE_10__.existsSync)(file) ? sparse(reported) : classify(file, reported)));
    }
    const nameless2 = listing2.unnamed.map((name2) => reportPath(repository.top, (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(path, name2)));
    gaps.push(...nameless2.map((name2) => unreadableGap(name2, "Its name is not UTF-8. Rename it.")));
    const folders = listing2.unreadable.map((folder) => `${reportPath(repository.top, (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(path, folder)) || "."}/`);
    gaps.push(...folders.map((folder) => unreadableGap(folder, "The permission to read this folder is missing.")));
  }
  const all = [...found.values()];
  const files = all.flatMap((changes) => changes.files);
  return {
    files,
    gaps: [...gaps, ...all.flatMap((changes) => changes.gaps)],
    witness: ownWord(files.map(({ path }) => path), repository.git && marksOnDisk(repository.git, repository.top))
  };
}
var namedBy = (named, changes) => named === "" ? changes : { ...changes, files: changes.files.map((file) => ({ ...file, named })) };
async function findRepository(start) {
  try {
    const git = (0,_chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .openGit */ .zY)(start);
    const wayUp = await git.text(["rev-parse", "--show-cdup"]);
    return { git, top: (0,node_path__WEBPACK_IMPORTED_MODULE_11__.resolve)(start, wayUp), gaps: [] };
  } catch (error2) {
    if (!(error2 instanceof _chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .GitFailure */ .Xi) || error2.kind === "untrusted")
      throw error2;
    const detail = `Files that git ignores are scanned too, because git could not list the others. ${error2.message}`;
    const gaps = (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(start, ".git")) ? [{ stage: "changes", reason: "widened", detail }] : [];
    return { git: void 0, top: start, gaps };
  }
}
function existing(start, named) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.resolve)(start, named));
  } catch (error2) {
    const code2 = (0,_chunk_NVIWOOVV_js__WEBPACK_IMPORTED_MODULE_5__/* .systemCode */ .xU)(error2);
    const problem = code2 === "ENOENT" || code2 === "ENOTDIR" ? "There is no such file or folder." : (0,_chunk_NVIWOOVV_js__WEBPACK_IMPORTED_MODULE_5__/* .sentenceOf */ .$N)(code2);
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .y(`Cannot scan ${JSON.stringify(named)}. ${problem}`);
  }
}
var nothing = { files: [], gaps: [] };
var gap = (only) => ({ files: [], gaps: [only] });
function classify(file, path) {
  try {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.lstatSync)(file, { throwIfNoEntry: false });
    if (stats === void 0)
      return nothing;
    if (stats.isSymbolicLink())
      return gap(symlinkGap(path));
    if (stats.isDirectory())
      return gap(submoduleGap(path.replace(/\/$/, "")));
    if (!stats.isFile())
      return gap(unreadableGap(path, _chunk_NVIWOOVV_js__WEBPACK_IMPORTED_MODULE_5__/* .notRegular */ .oQ));
    return { files: [{ path, addedLines: "all", ...(0,_chunk_NVIWOOVV_js__WEBPACK_IMPORTED_MODULE_5__/* .onDisk */ .FC)(file, stats.size) }], gaps: [] };
  } catch (error2) {
    return gap(unreadableGap(path, (0,_chunk_NVIWOOVV_js__WEBPACK_IMPORTED_MODULE_5__/* .sentenceOf */ .$N)((0,_chunk_NVIWOOVV_js__WEBPACK_IMPORTED_MODULE_5__/* .systemCode */ .xU)(error2))));
  }
}
var reportPath = (top, file) => (0,node_path__WEBPACK_IMPORTED_MODULE_11__.relative)(top, file).split(node_path__WEBPACK_IMPORTED_MODULE_11__.sep).join("/");

// build/changes/pull-request.js
async function pullRequestChanges(pull) {
  const { root: root2, scope } = pull;
  if (scope === "all") {
    if (pull.apiOnly)
      throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .y(noTreeThroughApi);
    return { ...await wholeCommit(pull) ?? await onDisk2(root2), scope };
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
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .y(`The change could not be read. ${because}`);
  return { ...await onDisk2(root2, because), scope: "all" };
}
var cutsOf = ({ gaps }) => gaps.filter(({ reason }) => reason === "truncated").map(({ detail }) => detail);
var isCut = (changes) => cutsOf(changes).length > 0;
var widened = (because) => gap2("widened", `All files were scanned, not only what the change adds. ${because}`);
var noTreeThroughApi = "On this event the checkout is not that of the change, so its whole tree cannot be scanned. Set `scope` to added-lines or changed-files, or leave it out.";
function waysOf(pull, scope) {
  const { root: root2, base: base2, head: head2, client, repository, number, remote, apiOnly } = pull;
  const api = client && { client, repository };
  return [
    ...apiOnly ? [] : [() => rangeChanges(root2, localName(base2), head2, scope)],
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
    } catch (error2) {
      reasons.push(sentence(error2));
    }
  }
  return inexact;
}
async function fromComparison(pull, api) {
  const files = await (0,_chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .comparedFiles */ .T)(api, pull.base, pull.head);
  if (files.length < (pull.changedFiles ?? 0)) {
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .y(`GitHub's comparison shows ${files.length} of ${pull.changedFiles} changed files.`);
  }
  return apiChanges(files, pull, api);
}
async function fromList(pull, number, api) {
  const listed = await (0,_chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .pullRequestFiles */ .sI)(api, number);
  const { gaps, ...changes } = apiChanges(listed, pull, api);
  const isComplete = pull.changedFiles === void 0 ? listed.length < _chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .maxListed */ .w9 : listed.length >= pull.changedFiles;
  if (isComplete)
    return { ...changes, gaps };
  const of = pull.changedFiles === void 0 ? "" : ` of ${pull.changedFiles}`;
  const missing = `GitHub lists only ${listed.length}${of} changed files, and the others were not scanned. Set \`fetch-depth: 0\` for actions/checkout, so that git can tell them.`;
  return { ...changes, gaps: [...gaps, gap2("truncated", missing)] };
}
async function onDisk2(root2, because = "") {
  const { files, gaps } = await listTree(root2, ["."]);
  if (files.length === 0)
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .y(`There is nothing to scan. ${because}`.trim());
  const unproven = `The files in the workspace were scanned, but nothing shows that they are those of the change. Check its head out. ${because}`;
  return { files, gaps: [...gaps, gap2("truncated", unproven.trim())] };
}
async function wholeCommit({ root: root2, base: base2, head: head2 }) {
  try {
    const git = (0,_chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .openGit */ .zY)(root2);
    const [header2 = ""] = (await git.text(["cat-file", "commit", "HEAD"])).split("\n\n");
    const isMerge = header2.split("\n").includes(`parent ${head2}`);
    const to = isMerge ? await git.text(["rev-parse", "HEAD"]) : await (0,_chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .findCommit */ .fq)(git, head2);
    if (to === void 0)
      return void 0;
    const { files, gaps } = await compare(git, { from: await (0,_chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyTree */ ["in"])(git), to }, "all");
    return { files, gaps, ...await judgedBy(git, base2) };
  } catch (error2) {
    sentence(error2);
    return void 0;
  }
}
async function judgedBy(git, base2) {
  const before = base2 === "" ? void 0 : await (0,_chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .findCommit */ .fq)(git, localName(base2));
  return before === void 0 ? {} : { witness: baseInGit(git, before) };
}
function sentence(error2) {
  if (error2 instanceof _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .y)
    return error2.message;
  throw error2;
}
var gap2 = (reason, detail) => ({ stage: "changes", reason, detail });

// build/changes/collect.js
async function collect(source, selection) {
  const { scope, files, gaps, touched: touched2, witness = nobody } = await changesOf(source);
  if (source.kind === "content")
    return { scope, files, gaps };
  const chosen = (0,_chunk_DM4DENPM_js__WEBPACK_IMPORTED_MODULE_4__/* .selector */ .gD)(selection);
  const selected = files.filter(({ path }) => chosen.selects(path));
  const all = { files: selected, gaps: [] };
  const left = selection.generated === "scan" ? all : await (0,_chunk_DM4DENPM_js__WEBPACK_IMPORTED_MODULE_4__/* .leaveOut */ .ov)(selected, witness, selection.paths);
  return {
    scope,
    files: left.files,
    gaps: [...foldSparse(gaps.filter((gap4) => concerns(gap4, chosen))), ...left.gaps],
    ...touched2 && { touched: touched2 }
  };
}
async function changesOf(source) {
  switch (source.kind) {
    case "tree":
      return { ...await treeChanges(source), scope: "all" };
    case "range":
      return { ...await rangeChanges(source.root, source.base, source.head, source.scope), scope: source.scope };
    case "staged":
      return { ...await stagedChanges(source.root, source.scope), scope: source.scope };
    case "content":
      return { files: [given(source.path, source.bytes)], gaps: [], scope: "all" };
    case "pull-request":
      return pullRequestChanges(source);
    default:
      throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .y("The source to scan must be of kind tree, range, staged, content or pull-request.");
  }
}
async function treeChanges({ root: root2, paths, instead }) {
  const onDisk3 = await listTree(root2, paths);
  const isEmpty = onDisk3.files.length === 0 && onDisk3.gaps.length === 0;
  if (!isEmpty || !instead)
    return onDisk3;
  try {
    return await fetchedCommit(instead.commit, instead.remote);
  } catch (error2) {
    if (!(error2 instanceof _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .y))
      throw error2;
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .y(`There is no file to scan: run actions/checkout first. Nor could the commit be fetched. ${error2.message}`);
  }
}
var given = (path, bytes) => ({
  path,
  addedLines: "all",
  read: async () => {
    (0,_chunk_NVIWOOVV_js__WEBPACK_IMPORTED_MODULE_5__/* .assertReadable */ .DE)(bytes.length);
    return bytes;
  }
});
var concerns = ({ path }, { selects, ignores }) => path === void 0 || (path.endsWith("/") ? !ignores(`${path}x`) : selects(path));

// build/parts/shard.js

function inShard(files, shard) {
  const places2 = [...files.keys()].filter((place2) => !shard || isIn(files[place2]?.path ?? "", shard));
  return { files: places2.flatMap((place2) => files[place2] ?? []), places: places2 };
}
var isIn = (path, { number, of }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_14__.createHash)("sha256").update(path).digest().readUInt32BE() % of === number - 1;

// build/workers/scan-files.js



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
  } catch (error2) {
    return () => {
      throw error2;
    };
  }
};

// build/workers/crew.js

var most = 1e6;
var usualMegabytes = 1024;
var batch = 25e4;
function createCrew(entry, count2, job, take, megabytes = usualMegabytes) {
  let dropped = [];
  let tell = () => void 0;
  const workerData = { piicloak: "worker", job };
  const hands = Array.from({ length: count2 }, () => {
    const resourceLimits = { maxOldGenerationSizeMb: megabytes };
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_19__.Worker(entry, { workerData, argv: [], stdout: true, stderr: true, resourceLimits });
    const hand = { worker, tasks: /* @__PURE__ */ new Map(), unsent: [], load: 0, unsentBytes: 0, isGone: false };
    worker.on("message", (answer) => {
      for (const each of answer) {
        hand.load -= hand.tasks.get(each.index)?.bytes ?? 0;
        hand.tasks.delete(each.index);
        take(each);
      }
      tell();
    });
    const drop = () => {
      hand.isGone = true;
      dropped = [...dropped, ...[...hand.tasks.values()].map(({ task }) => task)];
      hand.tasks.clear();
      tell();
    };
    worker.on("error", drop);
    worker.on("exit", drop);
    return hand;
  });
  const post2 = (hand) => {
    if (hand.unsent.length > 0)
      hand.worker.postMessage(hand.unsent.splice(0));
    hand.unsentBytes = 0;
  };
  return {
    give: (task, bytes) => {
      const [hand] = hands.filter(({ isGone, load }) => !isGone && load < most).sort((a, b) => a.load - b.load);
      if (!hand)
        return false;
      hand.tasks.set(task.index, { task, bytes });
      hand.unsent.push(task);
      hand.load += bytes;
      hand.unsentBytes += bytes;
      if (hand.unsentBytes >= batch)
        post2(hand);
      return true;
    },
    send: () => hands.forEach(post2),
    dropped: () => {
      const all = dropped;
      dropped = [];
      return all;
    },
    isBusy: () => dropped.length > 0 || hands.some(({ tasks }) => tasks.size > 0),
    news: () => new Promise((done) => {
      tell = done;
    }),
    end: async () => {
      await Promise.all(hands.map(({ worker }) => worker.terminate()));
    }
  };
}

// build/workers/twins.js
var telling = /^(?:locales?|i18n|l10n|lang|languages|translations?|values(?:-[\w-]+)?|\..*|licen[cs]es?)$/i;
var tellingPart = (path) => {
  const folders = path.split("/");
  const name2 = folders.pop() ?? "";
  return [...folders.filter((folder) => telling.test(folder)), name2].join("/");
};
function twinsOf(files) {
  const firsts = /* @__PURE__ */ new Map();
  const twins = /* @__PURE__ */ new Map();
  for (const [index, { path, addedLines, disk }] of files.entries()) {
    if (!disk || disk.size === 0 || addedLines !== "all")
      continue;
    const key = `${disk.size} ${tellingPart(path)}`;
    const first = firsts.get(key);
    if (first === void 0)
      firsts.set(key, index);
    else
      twins.set(index, first);
  }
  return twins;
}
async function resultOfTwin(file, first, result2) {
  if (!file || !first || !result2?.scanned)
    return void 0;
  const { findings, ignores, rules: rules2, gaps } = result2;
  if (findings.length > 0 || ignores.length > 0 || rules2.length > 0)
    return void 0;
  try {
    const [one, other] = [await first.read(), await file.read()];
    if (Buffer.compare(one, other) !== 0)
      return void 0;
    return { ...result2, gaps: gaps.map((gap4) => ({ ...gap4, path: file.path })) };
  } catch {
    return void 0;
  }
}

// build/workers/scan-files.js
var worthBytes = 3e6;
var usualBytes = 1e4;
var mostWorkers = 8;
async function scanFiles(files, looker, job, { workers, cache }, onFile = () => void 0) {
  const results = [];
  const keys = /* @__PURE__ */ new Map();
  let done = 0;
  const take = (index, result2) => {
    const key = keys.get(index);
    if (key !== void 0)
      cache?.keep(key, result2);
    results[index] = result2;
    onFile(++done);
  };
  const helpers = workers ? helpersFor(files, workers) : 0;
  let crew;
  const help2 = () => {
    if (workers && helpers > 0)
      crew ??= createCrew(workers.entry, helpers, job, ({ index, result: result2 }) => take(index, result2));
    return crew;
  };
  const twins = looker.dependsOnFolders ? /* @__PURE__ */ new Map() : twinsOf(files);
  const pass = (places2) => share(files, places2, { looker, help: help2, cache, keys }, take);
  try {
    await pass([...files.keys()].filter((index) => !twins.has(index)));
    const unlike = [];
    for (const [index, first] of twins) {
      const result2 = await resultOfTwin(files[index], files[first], results[first]);
      if (result2)
        take(index, result2);
      else
        unlike.push(index);
    }
    await pass(unlike);
  } finally {
    await crew?.end();
  }
  return files.map(({ path }, index) => results[index] ?? (0,_chunk_DM4DENPM_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)(path, new Error("lost")));
}
function helpersFor(files, { count: count2 = (0,node_os__WEBPACK_IMPORTED_MODULE_16__.availableParallelism)() }) {
  const bytes = files.reduce((total, { disk }) => total + (disk?.size ?? usualBytes), 0);
  return Math.max(0, Math.min(count2, mostWorkers, Math.floor(bytes / worthBytes)) - 1);
}
async function share(files, places2, { looker, help: help2, cache, keys }, take) {
  const ordered = places2.flatMap((place2) => files[place2] ?? []);
  const own = (0,_chunk_DM4DENPM_js__WEBPACK_IMPORTED_MODULE_4__/* .createBatch */ .Xm)(looker, take);
  let next = 0;
  for (const opened of readAhead(ordered)) {
    const index = places2[next++] ?? -1;
    const { known, key, bytes } = await lookUp(opened, cache);
    if (key !== void 0 && !known)
      keys.set(index, key);
    if (known)
      take(index, known);
    else if (!await isGiven(opened, index, bytes, help2())) {
      own.add(index, await looker.open(opened.file, bytes ? async () => bytes : opened.bytes));
      if (own.isFull())
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_18__.setImmediate)(own.finish());
    }
  }
  own.finish();
  await finish(help2(), async (index) => {
    const file = files[index];
    if (file)
      take(index, await looker.look(file, file.read));
  });
}
async function isGiven(opened, index, bytes, crew) {
  if (!crew)
    return false;
  const task = await taskOf(opened, index, bytes);
  if (task && crew.give(task, task.bytes?.length ?? task.disk?.size ?? usualBytes))
    return true;
  crew.send();
  return false;
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
async function lookUp({ file, bytes: read }, cache) {
  if (!cache || file.addedLines !== "all")
    return {};
  try {
    const bytes = await read();
    const key = cache.keyOf(file.path, bytes);
    return { bytes, key, known: cache.find(key) };
  } catch {
    return {};
  }
}
async function taskOf({ file, bytes: read }, index, bytes) {
  const { path, addedLines, disk, mayBeGenerated } = file;
  if (disk && !bytes)
    return { index, path, addedLines, disk, ...mayBeGenerated && { mayBeGenerated } };
  try {
    return { index, path, addedLines, bytes: new Uint8Array(bytes ?? await read()) };
  } catch {
    return void 0;
  }
}

// build/look.js
async function look(source, settings2, policy, how = {}, onProgress) {
  const started = performance.now();
  const { clock = _chunk_DM4DENPM_js__WEBPACK_IMPORTED_MODULE_4__/* .noClock */ .M5 } = how;
  const changes = await clock.wait("listing", () => collect(source, settings2));
  if (source.kind === "tree" && changes.files.length === 0 && changes.gaps.length === 0)
    throw nothingThere(source.root);
  const { baseline, exempt } = policy;
  const gone = baseline ? goneOf(changes, baseline) : /* @__PURE__ */ new Set();
  const job = { settings: settings2, ...baseline && { baseline }, gone, policyFiles: policy.files, today: today() };
  const looker = await (0,_chunk_DM4DENPM_js__WEBPACK_IMPORTED_MODULE_4__/* .createLooker */ .X3)(job, exempt, how.clock);
  const { workers, cache: folder = "", cacheKey = "" } = exempt ? {} : how;
  const cache = folder === "" || !workers ? void 0 : openCache(folder, rulesetDigest(workers.entry, job), cacheKey);
  const { files, places: places2 } = inShard(changes.files, how.shard);
  const found = await scanFiles(files, looker, job, { workers: how.clock ? void 0 : workers, cache }, (done) => onProgress?.(done, files.length));
  const unsaved = cache?.save();
  const results = changes.files.map(() => void 0);
  for (const [at, place2] of places2.entries())
    results[place2] = found[at];
  return {
    looked: {
      scope: changes.scope,
      results,
      gaps: [...changes.gaps, ...unsaved ? [unsaved] : []],
      ...changes.touched && { touched: changes.touched },
      durationMs: Math.round(performance.now() - started)
    },
    looker,
    job
  };
}
var today = () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
function goneOf({ scope, files, gaps, touched: touched2 = [] }, baseline) {
  const { ofFile } = (0,_chunk_NVIWOOVV_js__WEBPACK_IMPORTED_MODULE_5__/* .createTags */ .An)(baseline.secret);
  const here = new Set([...files, ...gaps].map(({ path }) => ofFile(path ?? "")));
  const former = new Set(touched2.map(ofFile));
  const known = [...baseline.entries].flatMap((entry) => (0,_chunk_NVIWOOVV_js__WEBPACK_IMPORTED_MODULE_5__/* .parseEntry */ .ER)(entry).file ?? []);
  return new Set(known.filter((file) => !here.has(file) && (scope === "all" || former.has(file))));
}
var nothingThere = (root2) => new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .y(`There is no file to scan in “${root2}”. In a workflow, run actions/checkout first; otherwise look at the paths, and at paths and paths-ignore.`);

// build/model/pack.js
var somebodys = /* @__PURE__ */ new Set(["plausible", "attribution"]);
var touchesProvisions = (provenance2, isFailing) => isFailing || somebodys.has(provenance2);

// build/policy/coverage.js
function coverageOf(packs, looked, verdicts) {
  const counts = countsOf(verdicts.filter(({ finding: finding2, status }) => touchesProvisions(finding2.provenance, status === "failing")));
  return packs.map(({ name: name2, title, source, clauses }) => ({
    name: name2,
    title,
    source,
    clauses: clauses.map(({ severity: _, ...clause }) => {
      const entities = clause.entities.filter((entity) => looked.has(entity));
      const sum2 = (of) => entities.reduce((total, entity) => total + (counts.get(entity)?.[of] ?? 0), 0);
      return { ...clause, entities, found: sum2("found"), failing: sum2("failing") };
    })
  }));
}
function countsOf(verdicts) {
  const counts = /* @__PURE__ */ new Map();
  for (const { finding: finding2, status } of verdicts) {
    const { found, failing } = counts.get(finding2.entity) ?? { found: 0, failing: 0 };
    counts.set(finding2.entity, { found: found + 1, failing: failing + (status === "failing" ? 1 : 0) });
  }
  return counts;
}

// build/policy/judge.js
function createJudge(settings2, matchPaths, suppressedBy = () => void 0) {
  const rulesFor = (0,_chunk_DM4DENPM_js__WEBPACK_IMPORTED_MODULE_4__/* .createRules */ .Sc)(settings2, matchPaths);
  return {
    judge: (finding2) => {
      const rules2 = rulesFor(finding2);
      if (finding2.score < rules2.threshold)
        return void 0;
      const suppressed = finding2.ignored ?? suppressedBy(finding2);
      if (suppressed !== void 0)
        return { finding: finding2, status: "suppressed", because: suppressed };
      const because = excuse(finding2, rules2, settings2);
      return because === void 0 ? { finding: finding2, status: "failing" } : { finding: finding2, status: "reported", because };
    },
    budgetOf: (finding2) => rulesFor(finding2).budget
  };
}
function excuse(finding2, { failOn }, { mode, warnOnly }) {
  const { provenance: provenance2, severity, evidence } = finding2;
  if (!(0,_chunk_DM4DENPM_js__WEBPACK_IMPORTED_MODULE_4__/* .mayBlock */ .ZH)(provenance2, mode))
    return evidence.at(-1) ?? provenance2;
  if (warnOnly)
    return "nothing fails the build (warn-only)";
  if (failOn === "never")
    return "nothing fails the build (fail-on: never)";
  return (0,_chunk_DM4DENPM_js__WEBPACK_IMPORTED_MODULE_4__/* .reaches */ .O6)(severity, failOn) ? void 0 : `its severity is below ${failOn}`;
}

// build/policy/order.js
var statuses = ["failing", "reported", "suppressed"];
var inOrder = (verdicts) => [...verdicts].sort(byUrgency);
var byUrgency = (a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status) || rank(a.finding.severity) - rank(b.finding.severity) || compareText(a.finding.path, b.finding.path) || a.finding.startLine - b.finding.startLine || a.finding.startColumn - b.finding.startColumn || compareText(a.finding.entity, b.finding.entity);
var rank = (severity) => _chunk_IRVRAGTD_js__WEBPACK_IMPORTED_MODULE_15__/* .severities */ .g.indexOf(severity);
var compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// build/version.generated.js
var version = "0.1.0";

// build/report-of.js
function reportOf(looked, looker, policy) {
  const { settings: spoken, suppressions } = looker;
  const results = looked.results.filter((result2) => result2 !== void 0);
  const { judge, budgetOf } = createJudge(spoken, _chunk_DM4DENPM_js__WEBPACK_IMPORTED_MODULE_4__/* .pathMatcher */ .kZ, suppressions.reasonFor);
  const verdicts = inOrder(results.flatMap(({ findings }) => findings).flatMap((finding2) => judge(finding2) ?? []));
  const used = new Set(results.flatMap(({ rules: rules2 }) => rules2));
  const gaps = (0,_chunk_DM4DENPM_js__WEBPACK_IMPORTED_MODULE_4__/* .foldSkips */ .A8)([...looked.gaps, ...results.flatMap((result2) => result2.gaps)]);
  const scanned = results.filter((result2) => result2.scanned);
  const coverage = { scope: looked.scope, filesScanned: scanned.length, gaps };
  return {
    tool: { name: "piicloak", version },
    outcome: (0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .conclude */ .Ep)(verdicts, coverage, spoken, budgetOf),
    scope: looked.scope,
    totals: {
      filesScanned: scanned.length,
      filesSkipped: results.length - scanned.length + looked.gaps.filter(({ path }) => path !== void 0).length,
      bytesScanned: scanned.reduce((total, { bytes }) => total + bytes, 0),
      findings: verdicts.length,
      failing: (0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .countFailing */ .aO)(verdicts),
      subjects: (0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .countSubjects */ .Xj)(verdicts),
      durationMs: looked.durationMs
    },
    verdicts,
    gaps,
    ignores: results.flatMap(({ ignores }) => ignores),
    policy: {
      files: policy.files,
      from: policy.from,
      changed: (looked.touched ?? []).filter((path) => (0,_chunk_NVIWOOVV_js__WEBPACK_IMPORTED_MODULE_5__/* .isPolicyName */ .oj)(path) || policy.files.includes(path)),
      remarks: [
        ...policy.remarks ?? [],
        ...suppressions.remarks(looked.scope === "all", used),
        ...(0,_chunk_DM4DENPM_js__WEBPACK_IMPORTED_MODULE_4__/* .allowRemarks */ .ze)(spoken.allow, today())
      ]
    },
    ...spoken.packs.length > 0 && {
      coverage: coverageOf((0,_chunk_NVIWOOVV_js__WEBPACK_IMPORTED_MODULE_5__/* .packsFor */ .o5)(spoken.packs), new Set(looker.recognizers.keys()), verdicts)
    }
  };
}

// build/scan.js
async function scan(source, settings2 = {}, onProgress, policy = { files: [], from: "" }, how = {}) {
  const { looked, looker } = await look(source, checkSettings(settings2), policy, how, onProgress);
  return reportOf(looked, looker, policy);
}

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
var sentence2 = (text2) => {
  const line = text2.replace(/\s+/g, " ").trim();
  return /[.!?]$/.test(line) ? line : `${line}.`;
};
var titlesOf = (recognizers) => {
  const titles = new Map(recognizers.map(({ entity, title }) => [entity, title]));
  return (entity) => titles.get(entity) ?? entity;
};
var why = ({ finding: finding2, status, because }) => {
  const evidence = finding2.evidence.join("; ");
  return (status === "failing" ? evidence : because) || evidence || "its shape alone";
};
var what = ({ finding: finding2 }, titleOf) => {
  const label = finding2.label === void 0 ? "" : ` under the label “${finding2.label}”`;
  const cell = finding2.cell === void 0 ? "" : ` at ${finding2.cell}`;
  const more = finding2.occurrences === 1 ? "" : `, and ${others(finding2)}`;
  return `${titleOf(finding2.entity)} ${(0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(finding2.masked, longestValue)}${label}${cell}${more}`;
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
  const files = (0,_chunk_5VEDVZRH_js__WEBPACK_IMPORTED_MODULE_6__/* .countSkipped */ ._2)(gaps);
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
  const unread = report.gaps.filter(_chunk_5VEDVZRH_js__WEBPACK_IMPORTED_MODULE_6__/* .isBlocking */ .Us).length;
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
  return ({ finding: finding2, status }) => touchesProvisions(finding2.provenance, status === "failing") ? named.get(finding2.entity) ?? [] : [];
}
function provisionsByType(coverage) {
  const named = /* @__PURE__ */ new Map();
  for (const { name: name2, clauses } of coverage) {
    for (const { id, entities } of clauses) {
      for (const entity of entities)
        named.set(entity, [...named.get(entity) ?? [], `${name2} ${id}`]);
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

// build/reporters/rule-id.js
var ruleId = ({ entity, provenance: provenance2 }) => provenance2 === "plausible" ? entity : `${entity}/${provenance2}`;

// build/reporters/json.js
var finding = ({ finding: found, status, because }, rules2) => ({
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
  rules: rules2
});
var gapEntry = ({ path, stage, reason, detail, files }) => ({ path, stage, reason, detail, files });
var json = (scanned) => {
  const { tool, outcome, scope, totals: totals2, verdicts, gaps, ignores, policy, coverage } = scanned;
  const provisions = coverage && provisionsOf(scanned);
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
  return `${(0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)(report, 2)}
`;
};

// build/reporters/policy-lines.js
var mostIgnores = 50;
function policyLines(report) {
  const { policy, ignores } = report;
  const { files, from, remarks } = policy;
  const told = ignores.slice(0, mostIgnores).map(ignoreLine);
  const more = ignores.length - told.length;
  return [
    ...changesIn(report).map((change) => ({ isProminent: true, ...change })),
    ...told,
    ...more > 0 ? [{ isProminent: true, text: `${count(more, "more comment")} of this kind.` }] : [],
    ...remarks.map((text2) => ({ isProminent: true, text: text2 })),
    ...files.length > 0 ? [{ isProminent: false, text: `The policy is ${files.join(", ")} of ${from}.` }] : []
  ];
}
var changesIn = ({ policy }) => policy.changed.map((path) => ({ path, text: changeText(policy.from) }));
var changeText = (from) => from.startsWith("the base") ? "The change edits the policy of this scan. It was judged by the policy of its base; what it edits holds once it is merged." : `The change edits the policy of this scan, and was judged by what it makes of it (${from}).`;
function ignoreLine({ path, line, form, entities, reason, isAdded, isAccepted, suppressed }) {
  const what4 = `${isAdded ? "Added here: a" : "A"} comment “piicloak:${form}”${entities.length > 0 ? ` for ${entities.join(", ")}` : ""}`;
  const why2 = reason === void 0 ? "with no reason given" : `with the reason “${reason}”`;
  const effect = isAccepted ? suppressed > 0 ? `takes ${count(suppressed, "finding")} out of the count` : isAdded ? "suppresses nothing: remove it" : "suppresses nothing that was looked at" : "does not count: the policy does not accept it";
  return { isProminent: isAdded, path, line, text: `${what4}, ${why2}, ${effect}.` };
}

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
  const leftOut2 = sum(groups.slice(mostResults).map((group) => group.length));
  return { folds: shown.map(fold), folded: verdicts.length - leftOut2 - shown.length, leftOut: leftOut2 };
}
function foldGaps({ folded: folded2, leftOut: leftOut2 }) {
  const most2 = `Code scanning shows ${grouped(mostResults)} results. The job summary and the JSON report have all the figures.`;
  return [
    ...folded2 > 0 ? [
      gap3("folded", `In the SARIF report ${count(folded2, "finding")} stand folded into one like them in the same file. ${most2}`)
    ] : [],
    ...leftOut2 > 0 ? [
      gap3("left-out", `The SARIF report leaves out the ${count(leftOut2, "least severe finding")}. They count all the same. ${most2}`)
    ] : []
  ];
}
var gap3 = (reason, detail) => ({ stage: "delivery", reason, detail });
function fold(group) {
  const [verdict] = group;
  const places2 = group.flatMap(({ finding: finding2 }) => finding2.cells ?? [finding2]);
  return {
    verdict,
    findings: group.length,
    occurrences: sum(group.map(({ finding: finding2 }) => finding2.occurrences)),
    others: places2.slice(1, mostPlaces)
  };
}
var sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

// build/reporters/sarif-help.js
var list = (items, mark) => items.map((item, index) => `${mark(index)} ${item}`).join("\n");
var bullets = (items) => list(items, () => "-");
var steps = (items) => list(items, (index) => `${index + 1}.`);
var remedies = (instead) => [
  sentence2(instead),
  "If it was pushed, it stays readable in the history after a later commit removes it: rewrite the branch, for instance with git filter-repo, and have cached views purged.",
  "Where the value can be changed, as a card or an account can, have it changed. Tell whoever answers for data protection: a leak may have to be notified within days."
];
var plausibleHelp = ({ title, help: help2 }) => {
  const todo = remedies(help2.instead);
  const sources = help2.sources.length > 0 ? ["**Sources**", bullets(help2.sources)] : [];
  return {
    text: [sentence2(help2.what), sentence2(help2.why), `What to do:
${steps(todo)}`].join("\n\n"),
    markdown: [
      `# ${title}`,
      sentence2(help2.what),
      `**Why it matters.** ${sentence2(help2.why)}`,
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
var nameOf = ({ entity, title }) => [entity, title, `${entity} value`].map(pascalCase).find((name2) => name2.toUpperCase() !== entity) ?? entity;
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
    shortDescription: { text: (0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(sentence2(`Personal data: ${title}`), longestDescription) },
    fullDescription: { text: (0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(`${sentence2(help2.what)} ${sentence2(help2.why)}`, longestDescription) },
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
  const { name: name2, what: what4 } = harmless[provenance2];
  const id = ruleId({ entity, provenance: provenance2 });
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: (0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(sentence2(`${title}: ${name2}`), longestDescription) },
    fullDescription: { text: what4 },
    help: { text: what4, markdown: `# ${title}: ${name2}

${what4}` },
    defaultConfiguration: { level: "note" },
    properties: {
      tags: ["privacy", "pii", `entity:${entity}`, `provenance:${provenance2}`].concat(country === void 0 ? [] : [`country:${country}`]),
      precision: "high",
      "problem.severity": "recommendation"
    }
  };
};
var mostSevere = (kinds) => _chunk_IRVRAGTD_js__WEBPACK_IMPORTED_MODULE_15__/* .severities */ .g.find((severity) => kinds.some((kind) => kind.severity === severity)) ?? "low";
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
  const rule2 = (alike) => alike.slice(0, 1).map((kind) => {
    const recognizer = known.get(kind.entity) ?? nameless(kind);
    return kind.provenance === "plausible" ? plausibleRule(recognizer, mostSevere(alike), provisions.get(kind.entity) ?? []) : harmlessRule(recognizer, kind.provenance);
  });
  return groupedById(kinds).flatMap(rule2);
};

// build/reporters/sarif.js
var informationUri = "https://github.com/piicloak/piicloak-action";
var schema = "https://json.schemastore.org/sarif-2.1.0.json";
var root = "%SRCROOT%";
var artifact = (path) => ({ artifactLocation: { uri: (0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .uriPath */ .kq)(path), uriBaseId: root } });
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
var message2 = ({ verdict, findings }, titleOf) => {
  const reason = verdict.status === "failing" ? "It counts because" : "It does not block";
  const alike = findings === 1 ? [] : [`It stands for ${grouped(findings - 1)} more like it in this file`];
  return [what(verdict, titleOf), ...alike, `${reason}: ${why(verdict)}`].map((part) => (0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .sarifText */ .BC)(sentence2(part))).join(" ");
};
var result = (fold2, { titleOf, ruleIndexes, rulesOf }) => {
  const { verdict, others: others2, occurrences } = fold2;
  const { finding: finding2, status, because } = verdict;
  const id = ruleId(finding2);
  return {
    ruleId: id,
    ruleIndex: ruleIndexes.get(id) ?? -1,
    level: status === "failing" ? "error" : "note",
    message: { text: message2(fold2, titleOf) },
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
  message: { text: (0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .sarifText */ .BC)(sentence2(text2)) },
  locations: [
    { physicalLocation: { ...artifact(path), region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 } } }
  ],
  partialFingerprints: { primaryLocationLineHash: "policy:1", "piicloak/v1": `policy ${path}` }
});
var policyNotification = ({ text: text2, path, line }) => ({
  descriptor: { id: "policy" },
  level: "note",
  message: { text: (0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .sarifText */ .BC)(sentence2(text2)) },
  ...path === void 0 ? {} : { locations: [{ physicalLocation: { ...artifact(path), region: { startLine: line ?? 1 } } }] }
});
var notification = (gap4) => ({
  descriptor: { id: `gap/${gap4.reason}` },
  level: (0,_chunk_5VEDVZRH_js__WEBPACK_IMPORTED_MODULE_6__/* .isBlocking */ .Us)(gap4) ? "error" : (0,_chunk_5VEDVZRH_js__WEBPACK_IMPORTED_MODULE_6__/* .isSkip */ .yL)(gap4) ? "note" : "warning",
  message: { text: (0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .sarifText */ .BC)(sentence2(gap4.detail)) },
  ...gap4.path === void 0 ? {} : { locations: [{ physicalLocation: artifact(gap4.path) }] }
});
var provenance = ({ repositoryUri, revisionId }) => repositoryUri === void 0 ? {} : {
  versionControlProvenance: [
    { repositoryUri, ...revisionId === void 0 ? {} : { revisionId }, mappedTo: { uriBaseId: root } }
  ]
};
var sarif = (report, options3) => {
  const { recognizers, category, includeSuppressed = false } = options3;
  const wanted = report.verdicts.filter(({ status }) => includeSuppressed || status !== "suppressed");
  const { folds, ...fold2 } = foldResults(wanted);
  const gaps = foldGaps(fold2);
  const rules2 = sarifRules(folds.map(({ verdict }) => verdict.finding), recognizers, provisionsByType(report.coverage ?? []));
  const told = {
    titleOf: titlesOf(recognizers),
    ruleIndexes: new Map(rules2.map(({ id }, index) => [id, index])),
    rulesOf: report.coverage && provisionsOf(report)
  };
  const changes = changesIn(report).map(({ path, text: text2 }) => policyResult(path, text2));
  const run = {
    tool: {
      driver: {
        name: report.tool.name,
        informationUri,
        version: report.tool.version,
        semanticVersion: report.tool.version,
        rules: [...rules2, ...changes.length > 0 ? [policyRule] : []]
      }
    },
    automationDetails: { id: category.endsWith("/") ? category : `${category}/` },
    ...provenance(options3),
    originalUriBaseIds: { [root]: { description: { text: "The root of the repository." } } },
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: !report.gaps.some(_chunk_5VEDVZRH_js__WEBPACK_IMPORTED_MODULE_6__/* .isBlocking */ .Us),
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

// build/reporters/alike-gaps.js
var mostNamed = 10;
function foldAlike(gaps) {
  return [...grouped2(gaps).values()].flatMap((group) => group.length > mostNamed ? [asOne(group)] : group);
}
function grouped2(gaps) {
  const groups = /* @__PURE__ */ new Map();
  for (const [at, gap4] of gaps.entries()) {
    const isOne = (0,_chunk_5VEDVZRH_js__WEBPACK_IMPORTED_MODULE_6__/* .isBlocking */ .Us)(gap4) || gap4.path === void 0 || gap4.files !== void 0;
    const key = isOne ? `${at}` : `${gap4.reason} ${gap4.detail}`;
    const group = groups.get(key);
    if (group)
      group.push(gap4);
    else
      groups.set(key, [gap4]);
  }
  return groups;
}
function asOne(group) {
  const [{ path, detail, ...rest } = { stage: "readers", reason: "binary", detail: "" }] = group;
  const files = `${group.length.toLocaleString("en-US")} files, such as ${JSON.stringify(path)}`;
  return { ...rest, files: group.length, detail: `${files}: ${detail}` };
}

// build/reporters/ranking.js
var blockingFirst = (gaps) => [...gaps].sort((a, b) => Number((0,_chunk_5VEDVZRH_js__WEBPACK_IMPORTED_MODULE_6__/* .isBlocking */ .Us)(b)) - Number((0,_chunk_5VEDVZRH_js__WEBPACK_IMPORTED_MODULE_6__/* .isBlocking */ .Us)(a)));
var withStatus = (verdicts, status) => verdicts.filter((verdict) => verdict.status === status);

// build/reporters/summary-table.js
var text = (value, limit) => (0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)((0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(value, limit)).replace(mentions, "$&<wbr>");
var mentions = /@(?=\w)|(?<!&)#(?=\w)/g;
var code = (value, limit) => `<code>${(0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)((0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(value, limit))}</code>`;
var pathCode = (path, line) => `<code>${(0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)((0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .clippedPath */ .Ti)(path, 80)).replaceAll("/", "/<wbr>")}${line === void 0 ? "" : `:${line}`}</code>`;
var link = (url, inner) => `<a href="${(0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(url)}">${inner}</a>`;
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
  const head2 = `<tr>${heads2.map((title) => `<th align="left">${(0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(title)}</th>`).join("")}</tr>`;
  return { html: ["<table>", head2, ...lines2, "</table>"].join("\n"), leftOut: items.length - lines2.length };
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
  const target = `${(0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .uriPath */ .kq)(path)}?plain=1${lines(startLine, endLine)}`;
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
  const more = occurrences === 1 ? "" : `<br>and ${others(finding2)}`;
  return `${text(titleOf(entity), 80)}<br>${code(masked, longestValue)}${under}${more}`;
};
var findingCells = (titleOf, source, provisionsOf2) => (verdict) => {
  const { finding: finding2 } = verdict;
  return [
    `${marks[finding2.severity]}&nbsp;${finding2.severity}`,
    what3(finding2, titleOf) + touched(provisionsOf2(verdict)),
    where(verdict, source),
    text(why(verdict), 400)
  ];
};
var gapCells = (gap4) => [
  (0,_chunk_5VEDVZRH_js__WEBPACK_IMPORTED_MODULE_6__/* .isBlocking */ .Us)(gap4) ? "⚠️ unread" : "note",
  gap4.path === void 0 ? "" : pathCode(gap4.path),
  gap4.reason,
  text(gap4.detail, 400)
];

// build/reporters/page.js
var icon = ({ outcome, totals: totals2 }) => {
  if (outcome === "findings")
    return "❌";
  return outcome === "incomplete" || totals2.filesScanned === 0 ? "⚠️" : "✅";
};
var figures = (report) => {
  const { failing, reported, suppressed } = tally(report);
  const { filesScanned, filesSkipped, subjects } = report.totals;
  const cells2 = [
    [failing, "failing"],
    [reported, "reported"],
    [suppressed, "suppressed"],
    [subjects, subjects === 1 ? "subject" : "subjects"],
    [filesScanned, filesScanned === 1 ? "file read" : "files read"],
    [filesSkipped, "skipped"]
  ];
  const row2 = cells2.map(([amount, label]) => `<td align="center"><strong>${grouped(amount)}</strong><br>${label}</td>`);
  return `<table>
<tr>${row2.join("")}</tr>
</table>`;
};
var tableOf = (heads2, items, cells2, limits) => {
  const { html: html2, leftOut: leftOut2 } = table(heads2, items, cells2, limits);
  return leftOut2 === 0 ? html2 : `${html2}

… and ${count(leftOut2, "more row")}, left out to keep this page readable.`;
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
  const cells2 = findingCells(titlesOf(recognizers), source, provisionsOf(report));
  return frame(count(verdicts.length, "finding"), tableOf(heads2, verdicts, cells2, limits));
};
var gapsTable = ({ gaps }, limits) => {
  if (gaps.length === 0)
    return void 0;
  const body = tableOf(["", "File", "Reason", "What to know"], blockingFirst(foldAlike(gaps)), gapCells, limits);
  return folded(`${count(gaps.length, "gap")}: not looked at, or not fully`, body);
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
  const advice = [...failing].flatMap((entity) => recognizers.filter((recognizer) => recognizer.entity === entity)).slice(0, 5).map(({ title, help: help2 }) => `- **${(0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(title)}:** ${(0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(sentence2((0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(help2.instead, 400)))}`);
  const history = "- **Pushed already?** Deleting the line in a further commit leaves it in the history. Rewrite the branch, and tell whoever answers for data protection.";
  const unread = "- **Unread text:** see below what could not be looked at; until then nobody knows what it holds.";
  const todo = [...failing.size > 0 ? [...advice, history] : [], ...report.gaps.some(_chunk_5VEDVZRH_js__WEBPACK_IMPORTED_MODULE_6__/* .isBlocking */ .Us) ? [unread] : []];
  return todo.length > 0 ? `### What to do next

${todo.join("\n")}` : void 0;
};
var footer = ({ tool, totals: totals2, scope }, more = "") => {
  const amount = `${size(totals2.bytesScanned)} in ${duration(totals2.durationMs)}`;
  return `<sub>${text(`${tool.name} ${tool.version}`, 80)} looked at ${place(scope)}: ${amount}.${more}</sub>`;
};
var joined = (sections) => `${sections.filter((section) => section !== void 0).join("\n\n")}
`;

// build/reporters/coverage.js
var mostBytes = 9e4;
var coverageSection = ({ coverage = [] }) => {
  if (coverage.length === 0)
    return void 0;
  const limits = { rows: 60, bytes: mostBytes / coverage.length };
  return [...coverage.map((pack) => packSection(pack, limits)), noPromise].join("\n\n");
};
var heads = ["Provision", "What", "Looked for", "Found", "What text does not tell"];
function packSection(pack, limits) {
  const { html: html2, leftOut: leftOut2 } = table(heads, pack.clauses, cells, limits);
  const more = leftOut2 === 0 ? "" : `

… and ${count(leftOut2, "more provision")}, left out to keep this page readable.`;
  return folded(`${text(pack.name, 80)}: ${tallied(pack)}`, `${text(pack.title, 200)}: ${text(pack.source, 300)}

${html2}${more}`);
}
var cells = ({ id, title, entities, cannot = "", ...counts }) => [
  text(id, 80),
  text(title, 200),
  entities.length === 0 ? "nothing" : code(entities.join(", "), 300),
  foundIn({ entities, ...counts }),
  text(cannot, 400)
];

// build/reporters/summary-chart.js
var pie = (verdicts, titleOf) => {
  const amounts = /* @__PURE__ */ new Map();
  for (const { finding: finding2, status } of verdicts) {
    if (status === "suppressed")
      continue;
    const label = (0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .mermaidLabel */ ._b)(titleOf(finding2.entity));
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
var summary = (report, options3) => {
  const { maxRows = 200 } = options3;
  const many = { rows: maxRows, bytes: failingBytes };
  const few = { rows: Math.ceil(maxRows / 2), bytes: otherBytes };
  return joined([
    `## ${icon(report)} ${headline(report)}`,
    figures(report),
    policySection(report),
    findingsTable(report, options3, "failing", "Why it counts", many, (_, body) => `### What fails

${body}`),
    nextSteps(report, options3),
    pie(report.verdicts, titlesOf(options3.recognizers)),
    findingsTable(report, options3, "reported", "Why it does not block", few, (amount, body) => folded(`${amount} reported, not blocking`, body)),
    findingsTable(report, options3, "suppressed", "Why it is suppressed", few, (amount, body) => folded(`${amount} suppressed`, body)),
    coverageSection(report),
    gapsTable(report, few),
    footer(report)
  ]);
};

// build/action/category.js
var longest2 = 200;
function categoryOf(given2, matrix) {
  if (given2 !== _chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .options */ .fF.category.fallback)
    return given2;
  const values = valuesOf(matrix).map(([name2, value]) => `${name2}:${typeof value === "string" ? value : JSON.stringify(value)}`);
  return [given2, ...values].join("/").replace(/[^\p{Alpha}\p{N}:./_-]+/gu, "-").slice(0, longest2);
}
function valuesOf(matrix) {
  try {
    const values = JSON.parse(matrix || "null");
    return values !== null && typeof values === "object" ? Object.entries(values) : [];
  } catch {
    return [];
  }
}

// build/github/comment.js
var perPage = 100;
var mostPages = 30;
var reading = { doing: "read the comments of the pull request", permission: "pull-requests: read" };
var writing = { doing: "comment on the pull request", permission: "pull-requests: write" };
function seekComment(comment2) {
  const found = (0,_chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(reading, () => find(comment2));
  return async (bodyFor) => {
    const there = await found;
    if (!there.ok)
      return bodyFor(false) === void 0 ? nothing2 : there;
    const id = there.value;
    const body = bodyFor(id !== void 0);
    if (body === void 0)
      return nothing2;
    return (0,_chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(writing, () => id === void 0 ? create(comment2, body) : update(comment2, id, body));
  };
}
var nothing2 = { ok: true, value: void 0 };
async function find({ client, repository, number, marker }) {
  for (let page = 1; page <= mostPages; page += 1) {
    const { data } = await client.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      ...repository,
      issue_number: number,
      per_page: perPage,
      page
    });
    const listed = Array.isArray(data) ? data : [];
    const own = listed.find((each) => each.body?.startsWith(marker) && isTrusted(each));
    if (own)
      return Number(own.id);
    if (listed.length < perPage)
      break;
  }
  return void 0;
}
var isTrusted = ({ user, author_association: association = "" }) => user?.type === "Bot" || ["OWNER", "MEMBER", "COLLABORATOR"].includes(association);
async function create({ client, repository, number }, body) {
  const { data } = await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    ...repository,
    issue_number: number,
    body,
    // One that GitHub made although its answer was lost would be made twice.
    request: { retries: 0 }
  });
  return data.html_url;
}
async function update({ client, repository }, id, body) {
  const { data } = await client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
    ...repository,
    comment_id: id,
    body
  });
  return data.html_url;
}

// build/github/upload-sarif.js


var mostBytes2 = 1e7;
var pollDelays = [50, 950, 2e3, 4e3, 8e3, 15e3, 3e4, 3e4];
var uploading = { doing: "upload the SARIF report", permission: "security-events: write" };
var compress = (0,node_util__WEBPACK_IMPORTED_MODULE_20__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_21__.gzip);
var sleep = (0,node_util__WEBPACK_IMPORTED_MODULE_20__.promisify)(setTimeout);
var oneLine = (text2) => text2.replace(/\p{Cc}+/gu, " ").slice(0, 1e3);
var post = async (upload, compressed) => {
  const { client, repository, commitSha, ref, startedAt, checkoutUri } = upload;
  const { data } = await client.request("POST /repos/{owner}/{repo}/code-scanning/sarifs", {
    ...repository,
    commit_sha: commitSha,
    ref,
    sarif: compressed.toString("base64"),
    started_at: startedAt.toISOString(),
    ...checkoutUri === void 0 ? {} : { checkout_uri: checkoutUri }
  });
  return data.id ?? "";
};
var decision = async (upload, id) => {
  const { client, repository } = upload;
  try {
    const { data } = await client.request("GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}", {
      ...repository,
      sarif_id: id
    });
    if (data.processing_status === "complete")
      return { kind: "processed", id };
    if (data.processing_status !== "failed")
      return void 0;
    const reason = "GitHub took the SARIF report but could not process it, or only a part of it.";
    return { kind: "failed", id, reason, errors: (data.errors ?? []).map(oneLine) };
  } catch (error2) {
    return (0,_chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .isTimeout */ .kL)(error2) ? { kind: "pending", id } : void 0;
  }
};
var uploadSarif = async (upload) => {
  const wait = upload.wait ?? sleep;
  const compressed = await compress(upload.sarif);
  if (compressed.length > mostBytes2) {
    const megabytes = (compressed.length / 1e6).toFixed(1);
    const reason = `The SARIF report has ${megabytes} MB compressed, and GitHub takes 10 MB.`;
    const mend = "Scan fewer files at a time, for instance with `paths`, or raise `threshold`.";
    return { kind: "refused", failure: { reason, mend } };
  }
  const posted = await (0,_chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(uploading, () => post(upload, compressed));
  if (!posted.ok)
    return { kind: "refused", failure: posted.failure };
  const id = posted.value;
  for (const delay of pollDelays) {
    await wait(delay);
    const outcome = await decision(upload, id);
    if (outcome !== void 0)
      return outcome;
  }
  return { kind: "pending", id };
};

// build/reporters/comment.js
var longest3 = 65536;
var failingRows = { rows: 25, bytes: 26e3 };
var otherRows = { rows: 10, bytes: 9e3 };
var commentMarker = (category) => `<!-- piicloak:${encodeURIComponent((0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(category, 200)).replaceAll("--", "-%2D")} -->`;
var comment = (report, options3, isThere) => {
  const isResolved = isThere && report.outcome === "clean" && report.totals.failing === 0;
  const told = isResolved ? "✅ Resolved: nothing that this pull request adds counts as personal data any more." : `${icon(report)} ${headline(report)}`;
  const body = joined([
    `${commentMarker(options3.category)}
### ${told}`,
    findingsTable(report, options3, "failing", "Why it counts", failingRows, (_, rows) => rows),
    nextSteps(report, options3)?.replace("###", "####"),
    figures(report),
    policySection(report)?.replace("###", "####"),
    findingsTable(report, options3, "reported", "Why it does not block", otherRows, (amount, rows) => folded(`${amount} reported, not blocking`, rows)),
    findingsTable(report, options3, "suppressed", "Why it is suppressed", otherRows, (amount, rows) => folded(`${amount} suppressed`, rows)),
    gapsTable(report, otherRows),
    footer(report, seeRun(options3))
  ]);
  return (0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(body, longest3);
};
var seeRun = ({ runUrl, source }) => {
  const commit = source === void 0 ? "" : ` of ${source.sha.slice(0, 7)}`;
  const all = runUrl === void 0 ? "" : ` All of it stands in ${link(runUrl, "the job summary")}.`;
  return `${commit === "" ? "" : ` As${commit}.`}${all} This comment follows the pull request.`;
};

// build/github/check-run.js
var perRequest = 50;
var attempt = { doing: "create a check run", permission: "checks: write" };
function createCheckRun(run) {
  const { client, repository, headSha, name: name2, conclusion, detailsUrl } = run;
  const parts = inParts(run.annotations);
  const output = (part) => ({
    title: run.title,
    summary: run.summary,
    annotations: [...part]
  });
  return (0,_chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(attempt, async () => {
    const { data } = await client.request("POST /repos/{owner}/{repo}/check-runs", {
      ...repository,
      name: name2,
      head_sha: headSha,
      status: "completed",
      conclusion,
      ...detailsUrl === void 0 ? {} : { details_url: detailsUrl },
      output: output(parts[0] ?? []),
      // One that GitHub made although its answer was lost would be made twice.
      request: { retries: 0 }
    });
    for (const part of parts.slice(1)) {
      await client.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
        ...repository,
        check_run_id: data.id,
        output: output(part),
        request: { retries: 0 }
      });
    }
    return data.html_url ?? "";
  });
}
var inParts = (annotations2) => Array.from({ length: Math.ceil(annotations2.length / perRequest) }, (_, part) => annotations2.slice(part * perRequest, (part + 1) * perRequest));

// build/reporters/annotations.js
var longestTitle = 255;
var longestMessage = 4e3;
var madeUp = "replace it by a value that belongs to nobody";
var describing = (recognizers) => {
  const titleOf = titlesOf(recognizers);
  const advice = new Map(recognizers.map(({ entity, help: help2 }) => [entity, help2.instead]));
  return (verdict) => {
    const { finding: finding2, status } = verdict;
    const lines2 = [
      sentence2(what(verdict, titleOf)),
      sentence2(status === "failing" ? `Why: ${why(verdict)}` : `Does not block: ${why(verdict)}`),
      ...status === "failing" ? [sentence2(`What to do: ${advice.get(finding2.entity) ?? madeUp}`)] : []
    ];
    return {
      title: `${titleOf(finding2.entity)} (${finding2.severity})`,
      message: lines2.map(_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK).join("\n")
    };
  };
};
var columns = ({ finding: finding2 }) => finding2.startLine === finding2.endLine ? { startColumn: finding2.startColumn, endColumn: finding2.endColumn } : {};
var ofVerdict = (level, describe) => (verdict) => () => ({
  level,
  ...describe(verdict),
  path: verdict.finding.path,
  startLine: verdict.finding.startLine,
  endLine: verdict.finding.endLine,
  ...columns(verdict)
});
var gapTitle = (gap4) => {
  if ((0,_chunk_5VEDVZRH_js__WEBPACK_IMPORTED_MODULE_6__/* .isBlocking */ .Us)(gap4))
    return "Not scanned: this scan is incomplete";
  return gap4.stage === "delivery" ? "A report is missing or shortened" : "Not scanned, or not fully";
};
var ofGap = (level) => (gap4) => () => ({
  level,
  title: gapTitle(gap4),
  message: (0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(gap4.path === void 0 ? gap4.detail : `${gap4.path}: ${gap4.detail}`),
  ...gap4.path === void 0 ? {} : { path: gap4.path }
});
var policyDrafts = (report) => policyLines(report).filter(({ isProminent, path }) => isProminent && path !== void 0).map(({ text: text2, path, line }) => () => ({
  level: "warning",
  title: "The rules of this scan",
  message: (0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text2),
  ...path === void 0 ? {} : { path },
  ...line === void 0 ? {} : { startLine: line, endLine: line }
}));
var within = (level, drafts, limit) => {
  if (drafts.length <= limit)
    return drafts;
  const shown = Math.max(limit - 1, 0);
  const rest = () => ({
    level,
    title: `${count(drafts.length - shown, "more message")} like these`,
    message: `GitHub shows ${limit} annotations of a level. All of them stand in the job summary and in the report files.`
  });
  return [...drafts.slice(0, shown), rest].slice(0, limit);
};
var fitting = (annotation) => ({
  ...annotation,
  title: (0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)((0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(annotation.title), longestTitle),
  message: (0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(annotation.message, longestMessage)
});
var annotations = (report, { recognizers, limit = 10 }) => {
  const describe = describing(recognizers);
  const urgent = report.gaps.filter(_chunk_5VEDVZRH_js__WEBPACK_IMPORTED_MODULE_6__/* .isBlocking */ .Us);
  const undelivered = report.gaps.filter((gap4) => !(0,_chunk_5VEDVZRH_js__WEBPACK_IMPORTED_MODULE_6__/* .isBlocking */ .Us)(gap4) && gap4.stage === "delivery");
  const harmless2 = report.gaps.filter((gap4) => !(0,_chunk_5VEDVZRH_js__WEBPACK_IMPORTED_MODULE_6__/* .isBlocking */ .Us)(gap4) && gap4.stage !== "delivery" && !(0,_chunk_5VEDVZRH_js__WEBPACK_IMPORTED_MODULE_6__/* .isSkip */ .yL)(gap4));
  const notes = [
    ...withStatus(report.verdicts, "reported").map(ofVerdict("notice", describe)),
    ...harmless2.map(ofGap("notice"))
  ];
  return [
    ...within("error", withStatus(report.verdicts, "failing").map(ofVerdict("error", describe)), limit),
    ...within("warning", [...urgent, ...undelivered].map(ofGap("warning")).concat(policyDrafts(report)), limit),
    ...within("notice", notes, limit)
  ].map((draft) => fitting(draft()));
};

// build/action/deliver/check.js
var mostAnnotations = 500;
var longestSummary = 65535;
var longestTitle2 = 255;
var showCheck = (report, options3, to) => createCheckRun({
  ...to,
  name: options3.category,
  conclusion: report.outcome === "clean" ? "success" : "failure",
  title: headline(report).slice(0, longestTitle2),
  summary: comment(report, options3, false).slice(0, longestSummary),
  ...options3.runUrl === void 0 ? {} : { detailsUrl: options3.runUrl },
  annotations: annotations(report, { recognizers: options3.recognizers, limit: mostAnnotations }).flatMap(asCheck)
});
var levels2 = { error: "failure", warning: "warning", notice: "notice" };
function asCheck(annotation) {
  const { level, title, message: message3, path, startLine = 1, endLine = startLine, startColumn, endColumn } = annotation;
  if (path === void 0)
    return [];
  return [
    {
      path,
      start_line: startLine,
      end_line: endLine,
      ...startColumn === void 0 ? {} : { start_column: startColumn },
      ...endColumn === void 0 ? {} : { end_column: endColumn },
      annotation_level: levels2[level],
      message: message3,
      title
    }
  ];
}

// build/action/deliver/ladder.js
async function deliver(delivery) {
  const { client, repository, options: options3 } = delivery;
  const isWanted = options3["upload-sarif"] !== "false";
  if (!client || !repository) {
    const refusals = isWanted || options3.comment === "always" ? [noClient] : [];
    return { isAnnotated: false, refusals, isUploadMissing: isWanted };
  }
  const to = { ...delivery, client, repository };
  const putComment = commentOn(to);
  const upload = isWanted ? await uploadTo(to) : void 0;
  const isShown = upload?.ok === true;
  const check = isShown || !hasTrouble(delivery) ? void 0 : await checkFor(to);
  const commented = await putComment?.((isThere) => commentFor(to, isShown, isThere));
  const outcomes = [upload, check, commented].filter((outcome) => outcome !== void 0);
  return {
    ...upload?.ok ? { sarifId: upload.value } : {},
    ...commented?.ok && commented.value !== void 0 ? { commentUrl: commented.value } : {},
    isAnnotated: check?.ok === true,
    refusals: outcomes.flatMap((outcome) => outcome.ok ? [] : [outcome.failure]),
    isUploadMissing: isWanted && !isShown
  };
}
var noClient = {
  reason: "The findings were not delivered to GitHub: the token or the repository is not known here.",
  mend: "Leave the input token out, or give it a token that is valid."
};
async function uploadTo({ sarif: sarif2, client, repository, revision, startedAt }) {
  const { sha: commitSha, ref } = revision;
  if (commitSha === "" || ref === "")
    return { ok: false, failure: noCommit };
  const outcome = await uploadSarif({ client, repository, sarif: sarif2, commitSha, ref, startedAt });
  switch (outcome.kind) {
    case "processed":
      (0,_chunk_QDXVWZBM_js__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq)(`Code scanning has processed the findings for ${ref}.`);
      return { ok: true, value: outcome.id };
    case "pending":
      (0,_chunk_QDXVWZBM_js__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq)(`Code scanning has the findings for ${ref} and is still processing them.`);
      return { ok: true, value: outcome.id };
    case "refused":
      return { ok: false, failure: outcome.failure };
    case "failed":
      return { ok: false, failure: { reason: [outcome.reason, ...outcome.errors].join(" "), mend: reportIt } };
  }
}
var noCommit = {
  reason: "The findings were not uploaded to code scanning: the runner names no commit or no ref.",
  mend: "Run the Action in a workflow of GitHub Actions."
};
var reportIt = "This is a defect of piicloak: please report it.";
var hasTrouble = ({ report }) => report.totals.failing > 0 || report.outcome !== "clean";
async function checkFor(to) {
  const { report, page, client, repository, revision } = to;
  if (revision.sha === "")
    return void 0;
  const outcome = await showCheck(report, page, { client, repository, headSha: revision.sha });
  if (outcome.ok)
    (0,_chunk_QDXVWZBM_js__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq)(`The findings stand beside their lines in a check run: ${outcome.value}`);
  return outcome;
}
function commentOn({ page, client, repository, pull, options: options3 }) {
  if (!pull || options3.comment === "never")
    return void 0;
  return seekComment({ client, repository, number: pull.number, marker: commentMarker(page.category) });
}
function commentFor(to, isShown, isThere) {
  const { report, page, options: options3 } = to;
  const isWanted = { auto: !isShown && hasTrouble(to), always: true, "on-failure": hasTrouble(to), never: false };
  return isThere || isWanted[options3.comment] ? comment(report, page, isThere) : void 0;
}

// build/action/deliver/log.js


// build/reporters/console.js
var import_picocolors = (0,_chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_9__/* .__toESM */ .f1)(require_picocolors(), 1);
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
  const more = finding2.occurrences === 1 ? void 0 : others(finding2);
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
      where: (0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(`${finding2.path}:${finding2.startLine}:${finding2.startColumn}`),
      what: (0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)([titleOf(finding2.entity), ...inBrackets(finding2)].join(" ")),
      masked: (0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(finding2.masked, longestValue)),
      why: (0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(`${fails ? "" : "does not block: "}${why(verdict)}`)
    };
  });
  const widths = {
    where: widest(rows.map(({ where: where2 }) => where2)),
    what: widest(rows.map(({ what: what4 }) => what4)),
    masked: widest(rows.map(({ masked }) => masked))
  };
  return rows.map((row2) => {
    const severity = row2.severity.padEnd("critical".length);
    const columns2 = [
      row2.where.padEnd(widths.where),
      row2.fails ? tint[row2.severity](severity) : severity,
      row2.fails ? colours.bold(row2.what.padEnd(widths.what)) : row2.what.padEnd(widths.what),
      `${row2.masked.padEnd(widths.masked)}  — ${row2.why}`
    ];
    return row2.fails ? columns2.join("  ") : colours.dim(columns2.join("  "));
  });
};
var gapLines = ({ gaps }, colours) => {
  if (gaps.length === 0)
    return [];
  const lines2 = blockingFirst(foldAlike(gaps)).map((gap4) => {
    const text2 = (0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(gap4.path === void 0 ? gap4.detail : `${gap4.path}: ${gap4.detail}`);
    return (0,_chunk_5VEDVZRH_js__WEBPACK_IMPORTED_MODULE_6__/* .isBlocking */ .Us)(gap4) ? `  ${colours.red("unread")}  ${text2}` : colours.dim(`  note    ${text2}`);
  });
  return ["", colours.bold("What was not looked at, or not fully:"), ...lines2];
};
var policyBlock = (report, colours) => {
  const lines2 = policyLines(report);
  if (lines2.length === 0)
    return [];
  const told = lines2.map(({ isProminent, text: text2, path, line }) => {
    const where2 = path === void 0 ? "" : `${path}${line === void 0 ? "" : `:${line}`}: `;
    const shown = (0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(`${where2}${text2}`);
    return isProminent ? `  ${colours.yellow("policy")}  ${shown}` : colours.dim(`  note    ${shown}`);
  });
  return ["", colours.bold("By whose rules:"), ...told];
};
var calledOf = ({ id, title }) => id.endsWith(` ${title}`) ? id : `${id}  ${title}`;
var packBlock = ({ coverage = [] }, colours) => {
  if (coverage.length === 0)
    return [];
  const told = coverage.flatMap((pack) => [
    `  ${pack.name}: ${tallied(pack)}`,
    ...pack.clauses.filter(({ found }) => found > 0).map((clause) => colours.dim(`    ${calledOf(clause)}: ${foundIn(clause)}`))
  ]);
  return ["", colours.bold("What of the packs was touched:"), ...told, colours.dim(`  ${noPromise}`)];
};
var totals = (report) => {
  const { filesScanned, filesSkipped, bytesScanned, subjects, durationMs } = report.totals;
  const { failing, reported, suppressed } = tally(report);
  const found = `${failing} failing, ${reported} reported, ${suppressed} suppressed`;
  const people = subjects > 0 ? `, about ${count(subjects, "subject")}` : "";
  const read = `${count(filesScanned, "file")} read (${size(bytesScanned)}), ${filesSkipped} skipped`;
  return `${found}${people}. ${read}, in ${duration(durationMs)}; looked at ${place(report.scope)}.`;
};
var tints = { findings: "red", incomplete: "yellow", clean: "green" };
var mostReported = 20;
var mostFailing = 1e3;
var moreFailing = (more, colours) => more > 0 ? [colours.red(`${count(more, "more failing finding")}: the JSON report lists all.`), ""] : [];
var moreReported = (more, colours) => more > 0 ? [
  colours.dim(`${count(more, "more finding")} that ${more === 1 ? "does" : "do"} not block: --format json lists all.`),
  ""
] : [];
var consoleText = (report, { recognizers, colour }) => {
  const colours = import_picocolors.default.createColors(colour);
  const titleOf = titlesOf(recognizers);
  const reported = withStatus(report.verdicts, "reported");
  const failing = withStatus(report.verdicts, "failing");
  const shown = [...failing.slice(0, mostFailing), ...reported.slice(0, mostReported)];
  const nothingRead = report.outcome === "clean" && report.totals.filesScanned === 0;
  const tint = colours[nothingRead ? "yellow" : tints[report.outcome]];
  return [
    ...byFile(shown).flatMap((file) => [...fileBlock(file, titleOf, colours), ""]),
    ...moreFailing(failing.length - mostFailing, colours),
    ...moreReported(reported.length - mostReported, colours),
    colours.bold(tint(headline(report))),
    totals(report),
    ...gapLines(report, colours),
    ...packBlock(report, colours),
    ...policyBlock(report, colours),
    ""
  ].join("\n");
};

// build/action/deliver/log.js
function printReport(report, recognizers) {
  const resume = (0,node_crypto__WEBPACK_IMPORTED_MODULE_14__.randomUUID)();
  process.stdout.write(`::stop-commands::${resume}
${consoleText(report, { recognizers, colour: true })}
::${resume}::
`);
}
function annotate2(report, recognizers) {
  for (const annotation of annotations(report, { recognizers })) {
    (0,_chunk_QDXVWZBM_js__WEBPACK_IMPORTED_MODULE_2__/* .annotate */ .fz)(annotation.level, annotation.message, annotation);
  }
}

// build/action/deliver/notice.js
var recipe = "https://github.com/piicloak/piicloak-action/blob/main/docs/GITHUB.md#pull-requests-from-forks";
var readers = {
  fork: `The token of a pull request from a fork may only read, whatever the workflow says: a second workflow can deliver for it (${recipe}).`,
  dependabot: `The token of a pull request from Dependabot may only read, whatever the workflow says: a second workflow can deliver for it (${recipe}).`
};
function refusalText(failures, readOnly) {
  if (failures.length === 0)
    return void 0;
  const permissions = failures.flatMap(({ permission }) => permission ?? []);
  const others2 = failures.filter(({ permission }) => permission === void 0).map(({ mend }) => mend);
  const grant = permissions.length === 0 ? [] : readOnly ? [readers[readOnly]] : [`Give the job \`permissions:\` with ${permissions.map((line) => `\`${line}\``).join(", ")}.`];
  const kept = "The findings stand in the log and in the job summary, and they alone decide whether the build fails.";
  return [...failures.map(({ reason }) => reason), ...new Set(others2), ...grant, kept].join(" ");
}

// build/action/publish.js
async function publish(scanned, { options: options3, environment, plan, startedAt, entities, custom: custom2, packs }, connect) {
  const recognizers = (0,_chunk_DM4DENPM_js__WEBPACK_IMPORTED_MODULE_4__/* .underPacks */ .lC)((0,_chunk_DM4DENPM_js__WEBPACK_IMPORTED_MODULE_4__/* .recognizersFor */ .f)(entities, custom2), packs);
  const revision = scanned.scope === "all" ? (0,_chunk_NHZDVKVI_js__WEBPACK_IMPORTED_MODULE_0__/* .workspaceRevision */ .FL)(environment) : plan.revision;
  const category = [categoryOf(options3.category, options3.matrix), plan.part ?? []].flat().join("/");
  const page = { recognizers, category, ...linksOf(environment, revision) };
  const about = { recognizers, category, revisionId: revision.sha, ...repositoryOf(environment) };
  const uploaded = sarif(scanned, about);
  const report = { ...scanned, gaps: [...scanned.gaps, ...uploaded.gaps] };
  printReport(report, recognizers);
  await (0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSummary */ .Sy)(summary(report, page));
  const local = (0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)(sarif(scanned, { ...about, includeSuppressed: true }).log);
  const sarifFile = (0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .save */ .UN)(local, environment.workspace, options3["sarif-file"], "sarif-file");
  const jsonFile = (0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .save */ .UN)(json(report), environment.workspace, options3["json-file"], "json-file");
  const delivered = await deliver({
    report,
    sarif: (0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)(uploaded.log),
    options: options3,
    page,
    client: await connect(),
    repository: environment.repository,
    revision,
    pull: plan.pull,
    startedAt
  });
  if (!delivered.isAnnotated)
    annotate2(report, recognizers);
  const mustUpload = options3["upload-sarif"] === "true";
  await tellRefusals(delivered, plan, mustUpload);
  const isTold = (0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .setOutputs */ .n0)(report, { sarifFile, jsonFile, ...delivered });
  const isShort = mustUpload && delivered.isUploadMissing && report.outcome === "clean";
  return _chunk_QDXVWZBM_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS[isShort ? "incomplete" : report.outcome] || (isTold ? 0 : _chunk_QDXVWZBM_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz);
}
async function tellRefusals({ refusals }, { pull }, mustUpload) {
  const text2 = refusalText(refusals, pull?.readOnly);
  if (text2 === void 0)
    return;
  if (mustUpload)
    (0,_chunk_QDXVWZBM_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)(text2, { title: "Delivery" });
  else
    (0,_chunk_QDXVWZBM_js__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm)(text2, { title: "Delivery" });
  await (0,_chunk_UDTBSGHD_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSummary */ .Sy)(`
> **Not delivered everywhere.** ${text2}
`);
}
function linksOf({ repository, serverUrl, runUrl }, { sha }) {
  return {
    ...runUrl === "" ? {} : { runUrl },
    ...repository && sha !== "" ? { source: { serverUrl, repository: `${repository.owner}/${repository.repo}`, sha } } : {}
  };
}
var repositoryOf = ({ repository, serverUrl }) => repository ? { repositoryUri: `${serverUrl}/${repository.owner}/${repository.repo}` } : {};



/***/ })

};
