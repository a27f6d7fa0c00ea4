export const id = 610;
export const ids = [610];
export const modules = {

/***/ 7610:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  createLooker: () => (/* reexport safe */ chunk_73OFL6AN.X)
});
var chunk_73OFL6AN = __webpack_require__(3391);
var chunk_MFE2IVTK = __webpack_require__(2771);
var chunk_IJG7DO5H = __webpack_require__(5616);
var chunk_FLWVWAI2 = __webpack_require__(1149);
var chunk_6VIDTXFS = __webpack_require__(7283);
var chunk_624IVDQN = __webpack_require__(1827);
var chunk_B4VVZALS = __webpack_require__(9275);
var chunk_OFYTTWZI = __webpack_require__(1485);
var chunk_3XCBFR4C = __webpack_require__(7894);
var chunk_AJXTA5OJ = __webpack_require__(5145);
var chunk_V5KBMKBM = __webpack_require__(9588);
var chunk_VUBH4JEB = __webpack_require__(3271);
var chunk_EI2HGVJT = __webpack_require__(9430);
var chunk_LDM4ZVB6 = __webpack_require__(2404);
var chunk_3WYFJZ3P = __webpack_require__(283);
var chunk_2MLAZIAX = __webpack_require__(2567);
var chunk_CZ7CSFO4 = __webpack_require__(2920);


























/***/ })

};
