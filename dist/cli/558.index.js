export const id = 558;
export const ids = [558];
export const modules = {

/***/ 2558:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  createLooker: () => (/* reexport safe */ chunk_3BC5LFNF.X)
});
var chunk_3BC5LFNF = __webpack_require__(5890);
var chunk_LWHQVERU = __webpack_require__(2615);
var chunk_IJG7DO5H = __webpack_require__(5616);
var chunk_FLWVWAI2 = __webpack_require__(1149);
var chunk_6VIDTXFS = __webpack_require__(7283);
var chunk_VW2APTA3 = __webpack_require__(4943);
var chunk_7RYU4OKZ = __webpack_require__(1330);
var chunk_CDTYDZJZ = __webpack_require__(6379);
var chunk_ETTZZHES = __webpack_require__(5408);
var chunk_BBS6KRH3 = __webpack_require__(4244);
var chunk_V5KBMKBM = __webpack_require__(9588);
var chunk_AN73HVCW = __webpack_require__(8660);
var chunk_HXPOV5ZE = __webpack_require__(7708);
var chunk_ZSU76XQR = __webpack_require__(5347);
var chunk_3WYFJZ3P = __webpack_require__(283);
var chunk_2MLAZIAX = __webpack_require__(2567);
var chunk_CZ7CSFO4 = __webpack_require__(2920);


























/***/ })

};
