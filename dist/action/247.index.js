const id = 247;
const ids = [247];
const modules = {
  /***/
  3247: (
    /***/
    (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        serve: () => (
          /* binding */
          serve
        )
        /* harmony export */
      });
      var _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5233);
      var _chunk_FD3O2TSK_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6511);
      var _chunk_KZQ4ZW3O_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(778);
      var node_worker_threads__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5919);
      async function serve() {
        const { job } = node_worker_threads__WEBPACK_IMPORTED_MODULE_3__.workerData;
        const { look } = await (0, _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_0__.X3)(job);
        node_worker_threads__WEBPACK_IMPORTED_MODULE_3__.parentPort?.on("message", async (tasks) => {
          const answer = [];
          for (const task of tasks) {
            const file = toFile(task);
            answer.push({ index: task.index, result: await look(file, file.read) });
          }
          node_worker_threads__WEBPACK_IMPORTED_MODULE_3__.parentPort?.postMessage(answer);
        });
      }
      var toFile = ({ path, addedLines, disk, bytes = new Uint8Array() }) => ({
        path,
        addedLines,
        ...disk ? (0, _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_0__.FC)(disk.file, disk.size) : { read: async () => bytes }
      });
    })
  )
};
export {
  id,
  ids,
  modules
};
