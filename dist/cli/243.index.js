export const id = 243;
export const ids = [243];
export const modules = {

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

/***/ 4031:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ touchesProvisions)
/* harmony export */ });
// build/model/pack.js
var somebodys = /* @__PURE__ */ new Set(["plausible", "attribution"]);
var touchesProvisions = (provenance, isFailing) => isFailing || somebodys.has(provenance);




/***/ }),

/***/ 8569:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ titlesOf),
/* harmony export */   BB: () => (/* binding */ what),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   MG: () => (/* binding */ others),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   QR: () => (/* binding */ foundIn),
/* harmony export */   Q_: () => (/* binding */ longestValue),
/* harmony export */   Tw: () => (/* binding */ noPromise),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   d8: () => (/* binding */ why),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   mG: () => (/* binding */ tallied),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   sL: () => (/* binding */ provisionsByType),
/* harmony export */   uy: () => (/* binding */ provisionsOf),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _chunk_N53XVWVD_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1386);
/* harmony import */ var _chunk_U6COGMK4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4031);
/* harmony import */ var _chunk_MDJPJXN5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6885);




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
  return `${titleOf(finding.entity)} ${(0,_chunk_N53XVWVD_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .cz)(finding.masked, longestValue)}${label}${cell}${more}`;
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
  const files = (0,_chunk_MDJPJXN5_js__WEBPACK_IMPORTED_MODULE_2__/* .countSkipped */ ._2)(gaps);
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
  const unread = report.gaps.filter(_chunk_MDJPJXN5_js__WEBPACK_IMPORTED_MODULE_2__/* .isBlocking */ .Us).length;
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
  return ({ finding, status }) => (0,_chunk_U6COGMK4_js__WEBPACK_IMPORTED_MODULE_1__/* .touchesProvisions */ ._)(finding.provenance, status === "failing") ? named.get(finding.entity) ?? [] : [];
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

/***/ 243:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPacks: () => (/* binding */ runPacks)
/* harmony export */ });
/* harmony import */ var _chunk_VNFNFMCN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8569);
/* harmony import */ var _chunk_N53XVWVD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1386);
/* harmony import */ var _chunk_U6COGMK4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4031);
/* harmony import */ var _chunk_MDJPJXN5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6885);
/* harmony import */ var _chunk_FKWFOFHD_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5618);
/* harmony import */ var _chunk_HQ3NR4VF_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3221);
/* harmony import */ var _chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5606);
/* harmony import */ var _chunk_2RWF5PJC_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(454);
/* harmony import */ var _chunk_3WYFJZ3P_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(283);
/* harmony import */ var _chunk_N4V4O3LK_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7470);
/* harmony import */ var _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3437);
/* harmony import */ var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2920);















// build/reporters/packs.js
var packList = (packs2) => `${JSON.stringify(packs2, null, 2)}
`;
function packTable(packs2) {
  const rows = packs2.map(({ name, title, clauses }) => [name, String(clauses.length), String(typesOf(clauses)), title]);
  const all = [["PACK", "PROVISIONS", "TYPES", "WHAT"], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd());
  return `${lines.join("\n")}
`;
}
var typesOf = (clauses) => new Set(clauses.flatMap(({ entities }) => entities)).size;
var packText = ({ name, title, source, verified, clauses }) => [
  `${name}: ${title}`,
  `Source: ${source}`,
  `Citations: ${verified}`,
  "",
  ...clauses.flatMap(clauseLines),
  `Apply it in .piicloak.yml with “extends: ${name}”. ${_chunk_VNFNFMCN_js__WEBPACK_IMPORTED_MODULE_0__/* .noPromise */ .Tw}`,
  ""
].join("\n");
var clauseLines = ({ id, title, citation, entities, severity, cannot }) => [
  `${id}  ${title}`,
  `  ${citation}`,
  entities.length > 0 ? `  Looked for: ${entities.join(", ")}` : "  Cannot be checked in text.",
  ...severity === void 0 ? [] : [`  At least ${severity}.`],
  ...cannot === void 0 ? [] : [`  ${cannot}`],
  ""
];

// build/cli/packs-command.js
var flags = { format: { type: "string" } };
async function runPacks(args) {
  const { values, positionals } = (0,_chunk_FKWFOFHD_js__WEBPACK_IMPORTED_MODULE_4__/* .parse */ .qg)(args, flags);
  const format = values.format ?? "text";
  if (positionals.length > 1)
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_10__/* .UserError */ .y("`piicloak packs` takes one name, or none to list them all.");
  if (format !== "text" && format !== "json")
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_10__/* .UserError */ .y(`The flag “--format” is “${format}”, but it must be text or json.`);
  const named = (0,_chunk_MDJPJXN5_js__WEBPACK_IMPORTED_MODULE_3__/* .packsFor */ .o5)(positionals);
  const shown = positionals.length === 0 ? _chunk_MDJPJXN5_js__WEBPACK_IMPORTED_MODULE_3__/* .packs */ .tm : named;
  if (format === "json")
    await (0,_chunk_HQ3NR4VF_js__WEBPACK_IMPORTED_MODULE_11__/* .print */ .y)(packList(shown));
  else
    await (0,_chunk_HQ3NR4VF_js__WEBPACK_IMPORTED_MODULE_11__/* .print */ .y)(positionals.length === 0 ? packTable(shown) : named.map(packText).join("\n"));
  return 0;
}



/***/ })

};
