export const id = 524;
export const ids = [524];
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

/***/ 6041:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  serve: () => (/* binding */ serve)
});
var chunk_5XZZ2H43 = __webpack_require__(2769);
var chunk_PFSRETJQ = __webpack_require__(9472);
var chunk_4OZ3JLMN = __webpack_require__(5632);
var chunk_ZKBELNHB = __webpack_require__(9945);
var chunk_6NDG7OSZ = __webpack_require__(9257);
var chunk_KNBV2T2Z = __webpack_require__(9100);
var chunk_6VIDTXFS = __webpack_require__(2729);
var chunk_LYMXQBV5 = __webpack_require__(3143);
var chunk_6UKZHB2W = __webpack_require__(2754);
var chunk_KGDLFCCV = __webpack_require__(8723);
var chunk_7NOS2OKQ = __webpack_require__(635);
var chunk_YMWBXWFN = __webpack_require__(9877);
var chunk_AWJGG7DQ = __webpack_require__(9449);
var chunk_3WYFJZ3P = __webpack_require__(5553);
var chunk_CDTYDZJZ = __webpack_require__(5489);
var chunk_2MLAZIAX = __webpack_require__(7909);
var chunk_CZ7CSFO4 = __webpack_require__(8882);
var node_worker_threads__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5919);
























// build/workers/worker.js

async function serve() {
  const { job } = node_worker_threads__WEBPACK_IMPORTED_MODULE_17__.workerData;
  const looker = await (0,chunk_ZKBELNHB/* .lookerFor */ .s)(job);
  node_worker_threads__WEBPACK_IMPORTED_MODULE_17__.parentPort?.on("message", async (tasks) => {
    const answer = [];
    const batch = (0,chunk_5XZZ2H43/* .createBatch */ .Xm)(looker.finish, (index, result) => void answer.push({ index, result }));
    for (const task of tasks) {
      const file = toFile(task);
      batch.add(task.index, await looker.open(file, file.read));
    }
    batch.finish();
    node_worker_threads__WEBPACK_IMPORTED_MODULE_17__.parentPort?.postMessage(answer);
  });
}
function toFile({ path, addedLines, disk, bytes = new Uint8Array(), mayBeGenerated }) {
  const read = disk ? (0,chunk_PFSRETJQ/* .onDisk */ .FC)(disk.file, disk.size) : { read: async () => bytes };
  const file = { path, addedLines, ...read };
  return mayBeGenerated ? (0,chunk_5XZZ2H43/* .unlessItSays */ .yN)(file) : file;
}



/***/ })

};
