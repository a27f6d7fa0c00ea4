export const id = 93;
export const ids = [93];
export const modules = {

/***/ 882:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ __commonJS),
/* harmony export */   VA: () => (/* binding */ __export),
/* harmony export */   f1: () => (/* binding */ __toESM)
/* harmony export */ });
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

/***/ 843:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ describeDefect),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
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

/***/ 563:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serve: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var _chunk_NSG5DV4D_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(322);
/* harmony import */ var _chunk_PWOEOPZD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(847);
/* harmony import */ var _chunk_DJXY2HBS_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(499);
/* harmony import */ var _chunk_N4V4O3LK_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(432);
/* harmony import */ var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(882);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(919);








// build/workers/worker.js

async function serve() {
  const { job } = node_worker_threads__WEBPACK_IMPORTED_MODULE_5__.workerData;
  const looker = await (0,_chunk_NSG5DV4D_js__WEBPACK_IMPORTED_MODULE_0__/* .createLooker */ .X3)(job);
  node_worker_threads__WEBPACK_IMPORTED_MODULE_5__.parentPort?.on("message", async (tasks) => {
    const answer = [];
    const batch = (0,_chunk_NSG5DV4D_js__WEBPACK_IMPORTED_MODULE_0__/* .createBatch */ .Xm)(looker, (index, result) => void answer.push({ index, result }));
    for (const task of tasks) {
      const file = toFile(task);
      batch.add(task.index, await looker.open(file, file.read));
    }
    batch.finish();
    node_worker_threads__WEBPACK_IMPORTED_MODULE_5__.parentPort?.postMessage(answer);
  });
}
function toFile({ path, addedLines, disk, bytes = new Uint8Array(), mayBeGenerated }) {
  const read = disk ? (0,_chunk_PWOEOPZD_js__WEBPACK_IMPORTED_MODULE_1__/* .onDisk */ .FC)(disk.file, disk.size) : { read: async () => bytes };
  const file = { path, addedLines, ...read };
  return mayBeGenerated ? (0,_chunk_NSG5DV4D_js__WEBPACK_IMPORTED_MODULE_0__/* .unlessItSays */ .yN)(file) : file;
}



/***/ })

};
