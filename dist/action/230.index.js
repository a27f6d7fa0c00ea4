export const id = 230;
export const ids = [230];
export const modules = {

/***/ 5632:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Us: () => (/* binding */ isBlocking),
  _2: () => (/* binding */ countSkipped),
  yL: () => (/* binding */ isSkip)
});
// build/model/gap.js
var blocking = {
  /** Not text: an archive, a document format that has no reader. */
  binary: false,
  /** An image, a font, a recording: what people see and hear, which no text scanner reads. */
  media: false,
  /** The link's target is not followed. */
  symlink: false,
  submodule: false,
  /** Read after all, with characters replaced or guessed. */
  "not-utf8": false,
  /** Read after all, as plain text. */
  malformed: false,
  /** Read after all, but from some place on without its structure: what labels and columns would tell is missing. */
  unstructured: false,
  /** Read, but of a long table not every record was looked at: those like many before were counted. */
  sampled: false,
  /** Read as it stands; what it says in disguise is wrapped more often, or is longer, than is decoded. */
  disguised: false,
  /** The change could not be narrowed to its added lines, and more was scanned instead. */
  widened: false,
  /** Binary although the name promises text: a table, a log or source code that an encoding or one byte hides. */
  "not-text": true,
  /** Git holds a pointer in place of the content. */
  "lfs-pointer": true,
  "too-large": true,
  unreadable: true,
  /** The list of changed files stops before its end. */
  truncated: true,
  /** Looking at it took longer than it may. */
  timeout: true,
  /** A stage failed on this file. */
  failed: true,
  /** A report did not reach its destination. The findings decide the outcome, not the delivery. */
  undelivered: false,
  /** More results than the destination shows: those alike became one there. */
  folded: false,
  /** More results than the destination takes: the least severe were left out of that report alone. */
  "left-out": false,
  /** Written by a package manager. */
  lockfile: false,
  /** Written by others: `node_modules/`. */
  vendored: false,
  /** Nobody writes such lines; what they are made of is read where it lies. */
  minified: false,
  /** Source code that a program wrote. */
  generated: false
};
var skips = /* @__PURE__ */ new Set(["lockfile", "vendored", "minified", "generated"]);
var isSkip = ({ reason }) => skips.has(reason);
var countSkipped = (gaps) => gaps.filter(isSkip).reduce((sum, { files = 1 }) => sum + files, 0);
var isBlocking = (gap) => blocking[gap.reason];




/***/ }),

/***/ 8882:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  P$: () => (/* binding */ __commonJS),
  VA: () => (/* binding */ __export),
  f1: () => (/* binding */ __toESM)
});
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));




/***/ }),

/***/ 145:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Ep: () => (/* binding */ conclude),
  Xj: () => (/* binding */ countSubjects),
  aO: () => (/* binding */ countFailing),
  qq: () => (/* binding */ highestSeverity)
});
var chunk_4OZ3JLMN = __webpack_require__(5632);
var chunk_LYMXQBV5 = __webpack_require__(3143);
var chunk_IRVRAGTD = __webpack_require__(3756);




// build/policy/conclude.js
function conclude(verdicts, coverage, settings, budgetOf = () => void 0) {
  if (budgets(verdicts, settings, budgetOf).some(isExceeded))
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
var highestSeverity = (verdicts) => chunk_IRVRAGTD/* .severities */ .g.find((severity) => verdicts.some(({ finding, status }) => finding.severity === severity && finding.provenance === "plausible" && status !== "suppressed")) ?? "none";
var countFailing = (verdicts) => verdicts.filter(({ status }) => status === "failing").length;
function countSubjects(verdicts) {
  const files = /* @__PURE__ */ new Map();
  for (const { finding, status } of verdicts) {
    if (finding.provenance !== "plausible" || status === "suppressed")
      continue;
    const kinds = files.get(finding.path) ?? /* @__PURE__ */ new Map();
    const kind = finding.isRecord ? "" : `${finding.entity}\0${finding.label ?? ""}`;
    const records = kinds.get(kind) ?? (0,chunk_LYMXQBV5/* .createRecords */ .t)();
    if (finding.records)
      records.addAll(finding.records);
    else
      records.add(finding.record);
    files.set(finding.path, kinds.set(kind, records));
  }
  return [...files.values()].reduce((total, kinds) => total + Math.max(...[...kinds.values()].map((records) => records.size())), 0);
}




/***/ }),

/***/ 2843:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ describeDefect),
  y: () => (/* binding */ UserError)
});
// build/model/errors.js
var UserError = class extends Error {
  name = "UserError";
};
function describeDefect(error) {
  const name = error instanceof Error ? error.name : typeof error;
  const stack = error instanceof Error ? (error.stack ?? "").replace(error.message, "") : "";
  const frames = stack.split("\n").filter((line) => /^\s+at /.test(line));
  return [`An unexpected ${name}. This is a defect of piicloak; please report it with these lines:`, ...frames].join("\n");
}




/***/ }),

/***/ 4393:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $e: () => (/* binding */ warning),
  CG: () => (/* binding */ output),
  Dg: () => (/* binding */ addToSummary),
  dK: () => (/* binding */ mask),
  fz: () => (/* binding */ annotate),
  gz: () => (/* binding */ failed),
  hF: () => (/* binding */ input),
  hS: () => (/* binding */ exitCodes),
  lm: () => (/* binding */ notice),
  pq: () => (/* binding */ info),
  z3: () => (/* binding */ error)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
// build/exit-codes.js
var exitCodes = { clean: 0, findings: 1, incomplete: 2 };
var failed = 2;

// build/action/runner.js




var input = (name) => (process.env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
var mask = (secret) => command("add-mask", {}, secret);
var info = (text) => void process.stdout.write(`${text}${node_os__WEBPACK_IMPORTED_MODULE_3__.EOL}`);
var annotate = (level, text, place = {}) => {
  const { title, path, startLine, endLine, startColumn, endColumn } = place;
  command(level, { title, file: path, line: startLine, endLine, col: startColumn, endColumn }, text);
};
var error = (text, place) => annotate("error", text, place);
var warning = (text) => annotate("warning", text);
var notice = (text, place) => annotate("notice", text, place);
function output(name, value) {
  const file = process.env["GITHUB_OUTPUT"];
  if (!file)
    return;
  const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
  (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, [`${name}<<${delimiter}`, value, delimiter, ""].join(node_os__WEBPACK_IMPORTED_MODULE_3__.EOL));
}
async function addToSummary(page) {
  const file = process.env["GITHUB_STEP_SUMMARY"];
  if (!file)
    throw new Error("The runner names no file for the summary.");
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.appendFile)(file, page, { flag: existing });
}
var existing = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_APPEND | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY;
function command(name, properties, text) {
  const written = Object.entries(properties).filter(([, value]) => value !== void 0 && value !== "").map(([key, value]) => `${key}=${escaped(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C")}`);
  const head = [name, written.join(",")].filter((part) => part !== "").join(" ");
  process.stdout.write(`::${head}::${escaped(text)}${node_os__WEBPACK_IMPORTED_MODULE_3__.EOL}`);
}
var escaped = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");




/***/ }),

/***/ 3756:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ severities),
  x: () => (/* binding */ provenances)
});
// build/model/finding.js
var severities = ["critical", "high", "medium", "low"];
var provenances = [
  "plausible",
  /** Set aside by a standard or regulator: example.com, 555-0100. */
  "reserved",
  /** Published as an example by those who issue such values: test cards, the IBAN registry's samples. */
  "documented",
  /** Typed where nobody is meant: john.doe@, 123-45-6789. */
  "placeholder",
  /** An author who signed: LICENSE, package manifests, trailers. */
  "attribution",
  /** A machine's or a function's: noreply@, 10.0.0.1. */
  "infrastructure",
  /** The team's own, by its policy. */
  "own"
];




/***/ }),

/***/ 3862:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  BC: () => (/* binding */ sarifText),
  CS: () => (/* binding */ prose),
  RK: () => (/* binding */ visible),
  Sy: () => (/* binding */ writeSummary),
  Ti: () => (/* binding */ clippedPath),
  UN: () => (/* binding */ save),
  _b: () => (/* binding */ mermaidLabel),
  cz: () => (/* binding */ clipped),
  fY: () => (/* binding */ areSet),
  kq: () => (/* binding */ uriPath),
  n0: () => (/* binding */ setOutputs),
  qy: () => (/* binding */ html),
  s$: () => (/* binding */ jsonText)
});
var chunk_EHNWCCP2 = __webpack_require__(145);
var chunk_FLIAZM5V = __webpack_require__(4393);
var chunk_WKCUFEN6 = __webpack_require__(1952);
var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




// build/reporters/text-safety.js
var unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
var shortEscapes = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
var escapeOf = (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
var visible = (text) => text.replace(unseen, (character) => shortEscapes[character] ?? escapeOf(character));
var clipped = (text, limit) => {
  if (text.length <= limit)
    return text;
  const characters = [...text.slice(0, 2 * limit + 2)];
  return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join("")}…`;
};
var clippedPath = (path, limit) => {
  if (path.length <= limit)
    return path;
  const characters = [...path.slice(-2 * limit - 2)];
  return characters.length <= limit ? path : `…${characters.slice(1 - limit).join("")}`;
};
var htmlEntities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
var html = (text) => visible(text).replace(/[&<>"']/g, (character) => htmlEntities[character] ?? "");
var prose = (text) => visible(text).replace(/(`[^`]*`)|[&<>[\]|]/g, (character, code) => code ?? `&#${character.charCodeAt(0)};`);
var mermaidLabel = (text) => clipped(clipped(text, 200).replace(/[^\p{L}\p{M}\p{N}()/.,_-]+/gu, " ").trim(), 60) || "other";
var sarifText = (text) => visible(text).replace(/[\\[\]]/g, "\\$&").replace(/[{}]/g, "$&$&");
var uriPath = (path) => path.replace(/\p{Cs}/gu, "�").split("/").map(encodeURIComponent).join("/");
var steering = /[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu;
var escaped = (character) => Array.from({ length: character.length }, (_, at) => {
  const unit = character.charCodeAt(at).toString(16).padStart(4, "0");
  return `\\u${unit}`;
}).join("");
var jsonText = (value, indent) => JSON.stringify(value, void 0, indent).replace(steering, escaped);

// build/action/deliver/files.js

async function writeSummary(page) {
  try {
    await (0,chunk_FLIAZM5V/* .addToSummary */ .Dg)(page);
  } catch (error2) {
    const why = process.env["GITHUB_STEP_SUMMARY"] ? (0,chunk_WKCUFEN6/* .whyUnsaved */ .NW)(error2) : "the runner names no file for it: GITHUB_STEP_SUMMARY";
    (0,chunk_FLIAZM5V/* .notice */ .lm)(`The job summary was not written (${why}).`);
  }
}
function save(text, workspace, file, input) {
  if (file === "")
    return void 0;
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, file);
  try {
    (0,chunk_WKCUFEN6/* .saveFile */ .OJ)(path, text, { checkout: workspace });
    return path;
  } catch (error2) {
    const why = (0,chunk_WKCUFEN6/* .whyUnsaved */ .NW)(error2);
    (0,chunk_FLIAZM5V/* .warning */ .$e)(`A report was not written to “${file}” (${why}). Set the input ${input} to a path that is writable.`);
    return void 0;
  }
}

// build/action/deliver/outputs.js
var setOutputs = ({ outcome, totals, verdicts }, places) => areSet({
  outcome,
  findings: totals.findings,
  failing: totals.failing,
  subjects: totals.subjects,
  "highest-severity": (0,chunk_EHNWCCP2/* .highestSeverity */ .qq)(verdicts),
  "sarif-file": places.sarifFile ?? "",
  "json-file": places.jsonFile ?? "",
  "comment-url": places.commentUrl ?? "",
  "sarif-id": places.sarifId ?? ""
});
function areSet(outputs) {
  try {
    for (const [name, value] of Object.entries(outputs))
      (0,chunk_FLIAZM5V/* .output */ .CG)(name, value);
    return true;
  } catch (error2) {
    (0,chunk_FLIAZM5V/* .error */ .z3)(`The outputs of this step were not written (${(0,chunk_WKCUFEN6/* .whyUnsaved */ .NW)(error2)}), so that the steps behind lack them.`);
    return false;
  }
}




/***/ }),

/***/ 3143:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ createRecords)
});
// build/model/records.js
var width = 32;
var pageWords = 1024;
var pageRecords = width * pageWords;
function createRecords(...members) {
  const pages = /* @__PURE__ */ new Map();
  const pageOf = (number) => {
    const page2 = pages.get(number) ?? new Uint32Array(pageWords);
    pages.set(number, page2);
    return page2;
  };
  let first = 0;
  let page;
  const add = (record) => {
    if (!page || record < first || record >= first + pageRecords) {
      const number = Math.floor(record / pageRecords);
      first = number * pageRecords;
      page = pageOf(number);
    }
    const within = record - first;
    const word = within >>> 5;
    page[word] = (page[word] ?? 0) | 1 << (within & 31);
  };
  for (const member of members)
    add(member);
  return {
    add,
    addAll: (others) => {
      for (const [number, theirs] of others) {
        const ours = pageOf(number);
        for (const [at, bits] of theirs.entries())
          ours[at] = (ours[at] ?? 0) | bits;
      }
    },
    size: () => [...pages.values()].reduce((total, page2) => page2.reduce((sum, bits) => sum + ones(bits), total), 0),
    pages
  };
}
function ones(bits) {
  let left = bits;
  let count = 0;
  for (; left !== 0; count++)
    left &= left - 1;
  return count;
}




/***/ }),

/***/ 1952:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  NW: () => (/* binding */ whyUnsaved),
  OJ: () => (/* binding */ saveFile),
  qm: () => (/* binding */ leadsOut)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
// build/changes/save-file.js




function saveFile(named, text, { mode, checkout } = {}) {
  if (checkout !== void 0 && leadsOut((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(named), checkout))
    throw new LeadsOut();
  (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(named), { recursive: true });
  const isForeign = checkout !== void 0 && isBelow(checkout, named);
  const path = isForeign ? named : followed(named);
  const before = (isForeign ? node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync : node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
  if (before && !before.isFile() && !before.isSymbolicLink())
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(path, text);
  else
    replace(path, text, mode, before);
}
function replace(path, text, mode, before) {
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
  sweep(folder);
  const aside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.piicloak-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.part`);
  try {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(aside, "wx", mode ?? 438);
    try {
      if (mode === void 0 && before?.isFile())
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(file, before.mode & 511);
      (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, text);
      (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
    } finally {
      (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(aside, path);
  } catch (error) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(aside, { force: true });
    throw error;
  }
}
var leftover = /^\.piicloak-[\da-f]{12}\.part$/;
var abandonedMs = 6e4;
function sweep(folder) {
  for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).filter((each) => leftover.test(each))) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    if (stats?.isFile() && Math.abs(Date.now() - stats.mtimeMs) > abandonedMs)
      (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
  }
}
function followed(path) {
  const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
  if (stats)
    return stats.isFile() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path) : path;
  const isLink = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink();
  return isLink ? followed((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(path))) : path;
}
function leadsOut(path, checkout) {
  if (!isBelow(checkout, path))
    return false;
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false }))
    return path !== checkout && leadsOut((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), checkout);
  try {
    return !isBelow((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(checkout), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path));
  } catch {
    return true;
  }
}
function isBelow(folder, path) {
  const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path);
  return way.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)[0] !== ".." && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way);
}
var LeadsOut = class extends Error {
  name = "LeadsOut";
};
function whyUnsaved(error) {
  if (error instanceof LeadsOut)
    return "a symbolic link leads out of the workspace";
  const errno = error instanceof Error && "errno" in error ? Number(error.errno) : Number.NaN;
  const [code, words] = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.getSystemErrorMap)().get(errno) ?? [];
  return code === void 0 ? "unknown error" : `${code}, ${words}`;
}




/***/ }),

/***/ 4230:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  start: () => (/* binding */ start)
});
var chunk_KOIRUXXC = __webpack_require__(3862);
var chunk_EHNWCCP2 = __webpack_require__(145);
var chunk_FLIAZM5V = __webpack_require__(4393);
var chunk_WKCUFEN6 = __webpack_require__(1952);
var chunk_4OZ3JLMN = __webpack_require__(5632);
var chunk_LYMXQBV5 = __webpack_require__(3143);
var chunk_ETNKDGEJ = __webpack_require__(2843);
var chunk_CZ7CSFO4 = __webpack_require__(8882);
var node_v8__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8877);










// build/workers/compile-less.js

var inlined = 200;
var compileLess = () => (0,node_v8__WEBPACK_IMPORTED_MODULE_7__.setFlagsFromString)(`--max-inlined-bytecode-size-cumulative=${inlined}`);

// build/action/publish-failure.js
async function publishFailure(sentence) {
  (0,chunk_FLIAZM5V/* .error */ .z3)(sentence);
  (0,chunk_KOIRUXXC/* .areSet */ .fY)({ outcome: "incomplete" });
  await (0,chunk_KOIRUXXC/* .writeSummary */ .Sy)(`## ⚠️ Nothing was scanned

${(0,chunk_KOIRUXXC/* .prose */ .CS)(sentence)}
`);
}

// build/action/start.js
async function start(entry) {
  let isHeard = true;
  process.stdout.on("error", () => {
    isHeard = false;
  });
  try {
    compileLess();
    const { run } = await Promise.all(/* import() */[__webpack_require__.e(538), __webpack_require__.e(51), __webpack_require__.e(662)]).then(__webpack_require__.bind(__webpack_require__, 3662));
    const code = await run(entry);
    return isHeard ? code : code || chunk_FLIAZM5V/* .failed */ .gz;
  } catch (error2) {
    await publishFailure(error2 instanceof chunk_ETNKDGEJ/* .UserError */ .y ? error2.message : (0,chunk_ETNKDGEJ/* .describeDefect */ .Z)(error2));
    return chunk_FLIAZM5V/* .failed */ .gz;
  }
}



/***/ })

};
