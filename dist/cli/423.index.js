export const id = 423;
export const ids = [423];
export const modules = {

/***/ 3437:
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

/***/ 3859:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serve: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var _chunk_AJRQZXEJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8882);
/* harmony import */ var _chunk_6VIDTXFS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7283);
/* harmony import */ var _chunk_MDJPJXN5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6885);
/* harmony import */ var _chunk_NAFFFL6F_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3082);
/* harmony import */ var _chunk_2RWF5PJC_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(454);
/* harmony import */ var _chunk_3WYFJZ3P_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(283);
/* harmony import */ var _chunk_XGBJYETZ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3488);
/* harmony import */ var _chunk_N4V4O3LK_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7470);
/* harmony import */ var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2920);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5919);














// build/workers/worker.js

async function serve() {
  const { job } = node_worker_threads__WEBPACK_IMPORTED_MODULE_9__.workerData;
  const looker = await (0,_chunk_AJRQZXEJ_js__WEBPACK_IMPORTED_MODULE_0__/* .createLooker */ .X3)(job);
  node_worker_threads__WEBPACK_IMPORTED_MODULE_9__.parentPort?.on("message", async (tasks) => {
    const answer = [];
    const batch = (0,_chunk_AJRQZXEJ_js__WEBPACK_IMPORTED_MODULE_0__/* .createBatch */ .Xm)(looker, (index, result) => void answer.push({ index, result }));
    for (const task of tasks) {
      const file = toFile(task);
      batch.add(task.index, await looker.open(file, file.read));
    }
    batch.finish();
    node_worker_threads__WEBPACK_IMPORTED_MODULE_9__.parentPort?.postMessage(answer);
  });
}
function toFile({ path, addedLines, disk, bytes = new Uint8Array(), mayBeGenerated }) {
  const read = disk ? (0,_chunk_AJRQZXEJ_js__WEBPACK_IMPORTED_MODULE_0__/* .onDisk */ .FC)(disk.file, disk.size) : { read: async () => bytes };
  const file = { path, addedLines, ...read };
  return mayBeGenerated ? (0,_chunk_AJRQZXEJ_js__WEBPACK_IMPORTED_MODULE_0__/* .unlessItSays */ .yN)(file) : file;
}



/***/ })

};
