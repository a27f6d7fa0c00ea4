export const id = 393;
export const ids = [393];
export const modules = {

/***/ 2393:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   choiceOf: () => (/* reexport safe */ _chunk_OS3IM7FD_js__WEBPACK_IMPORTED_MODULE_0__.FH),
/* harmony export */   runScan: () => (/* reexport safe */ _chunk_OS3IM7FD_js__WEBPACK_IMPORTED_MODULE_0__.Hk)
/* harmony export */ });
/* harmony import */ var _chunk_OS3IM7FD_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(557);
/* harmony import */ var _chunk_V6U6JMNJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9187);
/* harmony import */ var _chunk_WP5TH2W7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6683);
/* harmony import */ var _chunk_A6H6FXBG_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3661);
/* harmony import */ var _chunk_B4LF3XYT_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2415);
/* harmony import */ var _chunk_ANXPHMHV_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3591);
/* harmony import */ var _chunk_U6COGMK4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4031);
/* harmony import */ var _chunk_VOUAO2OA_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8029);
/* harmony import */ var _chunk_4OZ3JLMN_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2174);
/* harmony import */ var _chunk_IGNLEI5W_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3021);
/* harmony import */ var _chunk_X2WU3CND_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5619);
/* harmony import */ var _chunk_FLWVWAI2_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1149);
/* harmony import */ var _chunk_6VIDTXFS_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7283);
/* harmony import */ var _chunk_V5KBMKBM_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9588);
/* harmony import */ var _chunk_3WYFJZ3P_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(283);
/* harmony import */ var _chunk_2MLAZIAX_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2567);
/* harmony import */ var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2920);


























/***/ })

};
