export const id = 81;
export const ids = [81];
export const modules = {

/***/ 7081:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  createLooker: () => (/* reexport safe */ chunk_24DTD7WG.X)
});
var chunk_24DTD7WG = __webpack_require__(7964);
var chunk_OSBZQC64 = __webpack_require__(3753);
var chunk_IJG7DO5H = __webpack_require__(5616);
var chunk_FLWVWAI2 = __webpack_require__(1149);
var chunk_6VIDTXFS = __webpack_require__(7283);
var chunk_XBGDFMEQ = __webpack_require__(9855);
var chunk_2NXBOR5D = __webpack_require__(6891);
var chunk_YZMRZ43X = __webpack_require__(9800);
var chunk_GZ6MQQQI = __webpack_require__(3109);
var chunk_AJXTA5OJ = __webpack_require__(5145);
var chunk_V5KBMKBM = __webpack_require__(9588);
var chunk_A5TSVWEE = __webpack_require__(6903);
var chunk_EI2HGVJT = __webpack_require__(9430);
var chunk_LDM4ZVB6 = __webpack_require__(2404);
var chunk_3WYFJZ3P = __webpack_require__(283);
var chunk_2MLAZIAX = __webpack_require__(2567);
var chunk_CZ7CSFO4 = __webpack_require__(2920);


























/***/ })

};
