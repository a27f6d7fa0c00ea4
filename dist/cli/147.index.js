export const id = 147;
export const ids = [147];
export const modules = {

/***/ 3147:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  createLooker: () => (/* reexport safe */ _chunk_BBUXKYU7_js__WEBPACK_IMPORTED_MODULE_0__.X)
});
var _chunk_BBUXKYU7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(768);
var _chunk_IQFHU7X4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7389);
var _chunk_IJG7DO5H_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5616);
var _chunk_FLWVWAI2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1149);
var _chunk_6VIDTXFS_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7283);
var _chunk_BG65LMOT_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9703);
var _chunk_SYRBED6M_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1445);
var _chunk_OFYTTWZI_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1485);
var _chunk_FSZA5WOL_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5160);
var _chunk_AJXTA5OJ_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5145);
var _chunk_TIXZMLJG_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2914);
var _chunk_V5KBMKBM_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9588);
var _chunk_EI2HGVJT_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9430);
var _chunk_LDM4ZVB6_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2404);
var _chunk_3WYFJZ3P_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(283);
var _chunk_2MLAZIAX_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2567);
var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2920);


























/***/ })

};
