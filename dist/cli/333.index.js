export const id = 333;
export const ids = [333];
export const modules = {

/***/ 5333:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   choiceOf: () => (/* reexport safe */ _chunk_IC3RNO5K_js__WEBPACK_IMPORTED_MODULE_0__.FH),
/* harmony export */   runScan: () => (/* reexport safe */ _chunk_IC3RNO5K_js__WEBPACK_IMPORTED_MODULE_0__.Hk)
/* harmony export */ });
/* harmony import */ var _chunk_IC3RNO5K_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2275);
/* harmony import */ var _chunk_WP5TH2W7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6683);
/* harmony import */ var _chunk_B4LF3XYT_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2415);
/* harmony import */ var _chunk_JLDAQWPT_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7232);
/* harmony import */ var _chunk_VNFNFMCN_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8569);
/* harmony import */ var _chunk_N53XVWVD_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1386);
/* harmony import */ var _chunk_U6COGMK4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4031);
/* harmony import */ var _chunk_AJRQZXEJ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8882);
/* harmony import */ var _chunk_6VIDTXFS_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7283);
/* harmony import */ var _chunk_MDJPJXN5_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6885);
/* harmony import */ var _chunk_FKWFOFHD_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5618);
/* harmony import */ var _chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5606);
/* harmony import */ var _chunk_NAFFFL6F_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3082);
/* harmony import */ var _chunk_2RWF5PJC_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(454);
/* harmony import */ var _chunk_3WYFJZ3P_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(283);
/* harmony import */ var _chunk_XGBJYETZ_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3488);
/* harmony import */ var _chunk_N4V4O3LK_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7470);
/* harmony import */ var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2920);



























/***/ })

};
