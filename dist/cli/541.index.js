export const id = 541;
export const ids = [541];
export const modules = {

/***/ 541:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  choiceOf: () => (/* reexport safe */ _chunk_Z5BOX5XP_js__WEBPACK_IMPORTED_MODULE_0__.FH),
  runScan: () => (/* reexport safe */ _chunk_Z5BOX5XP_js__WEBPACK_IMPORTED_MODULE_0__.Hk)
});
var _chunk_Z5BOX5XP_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6808);
var _chunk_V6U6JMNJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9187);
var _chunk_WP5TH2W7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6683);
var _chunk_A6H6FXBG_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3661);
var _chunk_B4LF3XYT_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2415);
var _chunk_MYXGYIVO_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1267);
var _chunk_U6COGMK4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4031);
var _chunk_VOUAO2OA_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8029);
var _chunk_4OZ3JLMN_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2174);
var _chunk_IGNLEI5W_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3021);
var _chunk_X2WU3CND_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5619);
var _chunk_FLWVWAI2_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1149);
var _chunk_6VIDTXFS_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7283);
var _chunk_V5KBMKBM_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9588);
var _chunk_3WYFJZ3P_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(283);
var _chunk_2MLAZIAX_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2567);
var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2920);


























/***/ })

};
