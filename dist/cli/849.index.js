export const id = 849;
export const ids = [849];
export const modules = {

/***/ 8849:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   choiceOf: () => (/* reexport safe */ _chunk_2BBHOTAC_js__WEBPACK_IMPORTED_MODULE_0__.FH),
/* harmony export */   runScan: () => (/* reexport safe */ _chunk_2BBHOTAC_js__WEBPACK_IMPORTED_MODULE_0__.Hk)
/* harmony export */ });
/* harmony import */ var _chunk_2BBHOTAC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5004);
/* harmony import */ var _chunk_WP5TH2W7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6683);
/* harmony import */ var _chunk_3QP6LADX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1336);
/* harmony import */ var _chunk_QU2ELTXY_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4441);
/* harmony import */ var _chunk_OXNB3BFU_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1950);
/* harmony import */ var _chunk_OJQ7MF42_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(977);
/* harmony import */ var _chunk_I3ZJSUKF_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9888);
/* harmony import */ var _chunk_FOPNSO3J_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4815);
/* harmony import */ var _chunk_6VIDTXFS_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7283);
/* harmony import */ var _chunk_QBGES74S_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4453);
/* harmony import */ var _chunk_X6VOOBPL_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9345);
/* harmony import */ var _chunk_HSEA2MAF_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5368);
/* harmony import */ var _chunk_OBMDG7QR_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1920);
/* harmony import */ var _chunk_XC2T2KAD_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7116);
/* harmony import */ var _chunk_3WYFJZ3P_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(283);
/* harmony import */ var _chunk_UWDX2KQ5_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1960);
/* harmony import */ var _chunk_KZQ4ZW3O_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1020);
/* harmony import */ var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2920);



























/***/ })

};
