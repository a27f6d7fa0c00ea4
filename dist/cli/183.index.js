export const id = 183;
export const ids = [183];
export const modules = {

/***/ 7183:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLooker: () => (/* reexport safe */ _chunk_2NTSDF7Y_js__WEBPACK_IMPORTED_MODULE_0__.X)
/* harmony export */ });
/* harmony import */ var _chunk_2NTSDF7Y_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4446);
/* harmony import */ var _chunk_DLUO7T27_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8629);
/* harmony import */ var _chunk_IJG7DO5H_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5616);
/* harmony import */ var _chunk_FLWVWAI2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1149);
/* harmony import */ var _chunk_6VIDTXFS_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7283);
/* harmony import */ var _chunk_7YKSMTF6_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1142);
/* harmony import */ var _chunk_JE4JYRU3_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3853);
/* harmony import */ var _chunk_OFYTTWZI_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1485);
/* harmony import */ var _chunk_NTPVWMSB_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(312);
/* harmony import */ var _chunk_AJXTA5OJ_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5145);
/* harmony import */ var _chunk_ZVCGAAZM_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8584);
/* harmony import */ var _chunk_V5KBMKBM_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9588);
/* harmony import */ var _chunk_EI2HGVJT_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9430);
/* harmony import */ var _chunk_LDM4ZVB6_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2404);
/* harmony import */ var _chunk_3WYFJZ3P_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(283);
/* harmony import */ var _chunk_2MLAZIAX_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2567);
/* harmony import */ var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2920);


























/***/ })

};
