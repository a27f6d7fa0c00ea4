export const id = 197;
export const ids = [197];
export const modules = {

/***/ 4197:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAnalyze: () => (/* binding */ runAnalyze)
/* harmony export */ });
/* harmony import */ var _chunk_RQ6ZKCO3_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1760);
/* harmony import */ var _chunk_FKWFOFHD_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5618);
/* harmony import */ var _chunk_HQ3NR4VF_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3221);
/* harmony import */ var _chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5606);
/* harmony import */ var _chunk_NAFFFL6F_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3082);
/* harmony import */ var _chunk_2RWF5PJC_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(454);
/* harmony import */ var _chunk_3WYFJZ3P_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(283);
/* harmony import */ var _chunk_XGBJYETZ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3488);
/* harmony import */ var _chunk_N4V4O3LK_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7470);
/* harmony import */ var _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3437);
/* harmony import */ var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2920);













// build/analyze.js
function analyzeText(text, options = {}) {
  const { label, path = "", entities = [], region = "", minScore = 0.5 } = options;
  const view = (0,_chunk_NAFFFL6F_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(path, text);
  const matches = detectorFor(entities, region)(label === void 0 ? view : underLabel(view, { name: label }), path, minScore);
  return matches.map(({ record: _, column: __, cell: ___, isToldByShape: ____, ...match }) => match);
}
function underLabel(view, label) {
  const { text } = view;
  const start = text.length - text.trimStart().length;
  const whole = { label, start, end: text.trimEnd().length };
  return {
    ...view,
    labelAt: (offset) => view.labelAt(offset) ?? label,
    fieldsUnder: (wanted2) => wanted2(label) ? [whole] : view.fieldsUnder(wanted2)
  };
}
var detectors = /* @__PURE__ */ new Map();
function detectorFor(entities, region) {
  const key = `${region} ${entities.join(",")}`;
  const detector = detectors.get(key) ?? (0,_chunk_NAFFFL6F_js__WEBPACK_IMPORTED_MODULE_2__/* .createDetector */ .Fz)(wanted(entities, region), _chunk_NAFFFL6F_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .yv, { byName: (0,_chunk_NAFFFL6F_js__WEBPACK_IMPORTED_MODULE_2__/* .isByName */ .H6)(entities) });
  detectors.set(key, detector);
  return detector;
}
var wanted = (entities, region) => region === "" ? (0,_chunk_NAFFFL6F_js__WEBPACK_IMPORTED_MODULE_2__/* .recognizersFor */ .f)(entities) : (0,_chunk_NAFFFL6F_js__WEBPACK_IMPORTED_MODULE_2__/* .inRegion */ .Qg)((0,_chunk_NAFFFL6F_js__WEBPACK_IMPORTED_MODULE_2__/* .recognizersFor */ .f)(entities), region);

// build/cli/analyze-command.js
var request = (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
  id: (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([(0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)()]),
  text: (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
  label: (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()),
  path: (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()),
  region: (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()),
  entities: (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([(0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)())]))
});
var flags = { "min-score": { type: "string" }, entities: { type: "string" } };
async function runAnalyze(args) {
  const { values, positionals } = (0,_chunk_FKWFOFHD_js__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(args, flags);
  if (positionals.length > 0) {
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .y("`piicloak analyze` reads standard input and takes no files. For files use `piicloak scan`.");
  }
  const minScore = scoreOf(values["min-score"]);
  const everywhere = list(values.entities ?? "");
  for await (const { line, number: number2 } of (0,_chunk_RQ6ZKCO3_js__WEBPACK_IMPORTED_MODULE_9__/* .linesOf */ .D)(process.stdin)) {
    if (line.trim() === "")
      continue;
    const asked = parseLine(line, number2);
    const matches = atLine(number2, () => matchesOf(asked, everywhere, minScore));
    if (!await (0,_chunk_HQ3NR4VF_js__WEBPACK_IMPORTED_MODULE_10__/* .print */ .y)(`${JSON.stringify({ id: asked.id, matches })}
`))
      break;
  }
  return 0;
}
function matchesOf({ text, label, path, region, entities }, everywhere, minScore) {
  return analyzeText(text, {
    ...label === void 0 ? {} : { label },
    ...path === void 0 ? {} : { path },
    ...region === void 0 ? {} : { region },
    entities: entities === void 0 ? everywhere : typeof entities === "string" ? list(entities) : entities,
    minScore
  }).map(({ entity, start, end, score, provenance }) => ({ entity, start, end, score, provenance }));
}
function atLine(number2, work) {
  try {
    return work();
  } catch (error) {
    throw error instanceof _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .y ? new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .y(`Line ${number2}: ${error.message}`) : error;
  }
}
function parseLine(line, number2) {
  const result = (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xL)(request, parseJson(line));
  if (result.success)
    return result.output;
  throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .y(`Line ${number2} is not a request. Each line must be a JSON object with “id” and “text”.`);
}
function parseJson(line) {
  try {
    return JSON.parse(line);
  } catch {
    return void 0;
  }
}
function scoreOf(value = "0.5") {
  const score = /^[\d.]+$/.test(value) ? Number(value) : Number.NaN;
  if (score >= 0 && score <= 1)
    return score;
  throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .y(`The flag “--min-score” is “${value}”, but it must be a number from 0 to 1.`);
}
var list = (value) => value.split(/[,\s]+/).filter((name) => name !== "");



/***/ }),

/***/ 5618:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KB: () => (/* binding */ settingFlags),
/* harmony export */   R4: () => (/* binding */ toSettings),
/* harmony export */   Tt: () => (/* binding */ readOptions),
/* harmony export */   qg: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var _chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5606);
/* harmony import */ var _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3437);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);



// build/inputs/options.js
var option = (description, fallback, expects, schema) => ({ description, fallback, expects, schema });
var setting = (description, expects, schema) => option(description, "", expects, (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([
  (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs)((0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(""), (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd)(() => void 0)),
  schema
]));
var number = (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs)((0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(), (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yG)(/^\d+(?:\.\d+)?$/), (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd)(Number));
var text = (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs)((0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)());
var most = (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs)(text, (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .toLowerCase */ .PX)(), (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd)((value) => /^\d+$/.test(value) ? Number(value) : value), _chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO.most.schema);
var flag = (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs)(text, (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .toLowerCase */ .PX)(), (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KI)(["true", "false"]), (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd)((value) => value === "true"));
var lines = (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs)((0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd)((value) => splitBy(value, /\r?\n/)));
var list = (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs)((0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd)((value) => splitBy(value, /[,\s]+/)));
var oneOf = (names) => (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs)(text, (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .toLowerCase */ .PX)(), (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KI)(names));
var splitBy = (value, separator) => value.split(separator).map((part) => part.trim()).filter((part) => part !== "");
var options = {
  threshold: setting("Least confidence, from 0 to 1, for a match to count as a finding: 0.5 unless set.", _chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO.confidence.expects, (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs)(number, _chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO.confidence.schema)),
  "fail-on": setting("Least severity that fails the build: critical, high, medium (unless set), low or never. IP and MAC addresses are low; e-mail addresses, telephone numbers and names are medium.", _chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO.failOn.expects, (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs)(text, (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .toLowerCase */ .PX)(), _chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO.failOn.schema)),
  "max-findings": setting("How many failing findings may stand before the build fails, or any: 0 unless set.", _chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO.most.expects, most),
  "max-subjects": setting("How many people failing findings may speak of before the build fails: any unless set.", _chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO.most.expects, most),
  mode: setting("strict (every value that is not reserved counts), balanced (unless set) or lenient (only what is severe and sure).", _chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO.mode.expects, (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs)(text, (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .toLowerCase */ .PX)(), _chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO.mode.schema)),
  "warn-only": setting("Whether to report everything and fail nothing: true or false.", _chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO.flag.expects, flag),
  paths: setting("Globs of the files to scan, one a line. Empty: all.", "globs, one a line", lines),
  "paths-ignore": setting("Globs of the files not to scan, one a line.", "globs, one a line", lines),
  generated: setting("What becomes of lockfiles, vendored trees, minified and generated files: skip (unless set; they are counted in every report) or scan.", _chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO.generated.expects, (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs)(text, (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .toLowerCase */ .PX)(), _chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO.generated.schema)),
  "file-timeout": setting("The most seconds that looking at a file may take, and again for each megabyte of it: 60 unless set. What takes longer is ended, and the scan incomplete.", _chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO.seconds.expects, (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs)(number, _chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO.seconds.schema)),
  scope: option("What to scan: added-lines, changed-files, all, or auto: what a pull request, a merge group or a branch adds, and the whole tree of the default branch, of tags and on a schedule.", "auto", "auto, added-lines, changed-files or all", oneOf(["auto", "added-lines", "changed-files", "all"])),
  entities: setting("Entity types to look for, separated by commas, or all. Empty: those that are on by default.", "names of entity types", list),
  "inline-ignores": setting("What becomes of comments that say piicloak:ignore: they count (allow), they count and every report lists them (report, unless set), or they do not count (deny).", _chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO.inlineIgnores.expects, (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs)(text, (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .toLowerCase */ .PX)(), _chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO.inlineIgnores.schema)),
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
  "github-timeout": option("The most seconds to wait for GitHub, once for reading the change and once for delivering the findings.", "300", _chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO.amount.expects, (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs)(number, _chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO.amount.schema)),
  token: option("Reads the changed files of a pull request and delivers the findings. Needs contents: read, pull-requests: read and security-events: write.", "${{ github.token }}", "a token", text),
  matrix: option("Filled in by the runner, to tell the jobs of a matrix apart. Leave it out.", "${{ toJson(matrix) }}", "the matrix as JSON", text)
};

// build/inputs/parse.js
function parseOptions(lookup) {
  const names = Object.keys(options);
  return Object.fromEntries(names.map((name) => [name, parseOption(name, lookup(name))]));
}
function parseOption(name, given) {
  const { schema, fallback, expects } = options[name];
  const value = given?.trim() || (fallback.startsWith("${{") ? "" : fallback);
  const result = (0,_chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xL)(schema, value);
  if (result.success)
    return result.output;
  throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The input “${name}” is “${value}”, but it must be ${expects}.`);
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

// build/cli/arguments.js

var settingFlags = {
  threshold: { type: "string" },
  "fail-on": { type: "string" },
  "max-findings": { type: "string" },
  "max-subjects": { type: "string" },
  mode: { type: "string" },
  "warn-only": { type: "boolean" },
  "inline-ignores": { type: "string" },
  config: { type: "string" },
  paths: { type: "string", multiple: true },
  "paths-ignore": { type: "string", multiple: true },
  generated: { type: "string" },
  "file-timeout": { type: "string" },
  entities: { type: "string" },
  scope: { type: "string" },
  category: { type: "string" }
};
function parse(args, options2) {
  try {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({ args: [...args], options: options2, allowPositionals: true, strict: true });
  } catch (error) {
    const sentence = error instanceof Error ? error.message.split(/\.\s/)[0] : "The arguments cannot be read";
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${sentence}. Try \`piicloak --help\`.`);
  }
}
function readOptions(values) {
  const lookup = (name) => {
    const value = values[name];
    if (Array.isArray(value))
      return value.join("\n");
    return value === void 0 ? void 0 : String(value);
  };
  return parseOptions(lookup);
}




/***/ }),

/***/ 1760:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
// build/cli/lines-of.js
async function* linesOf(stream) {
  const decoder = new TextDecoder();
  let number = 0;
  let pending = [];
  for await (const chunk of stream) {
    const [first = "", ...rest] = decoder.decode(chunk, { stream: true }).split("\n");
    pending.push(first);
    for (const next of rest) {
      yield { line: pending.join("").replace(/\r$/, ""), number: ++number };
      pending = [next];
    }
  }
  const last = pending.join("") + decoder.decode();
  if (last !== "")
    yield { line: last.replace(/\r$/, ""), number: ++number };
}




/***/ })

};
