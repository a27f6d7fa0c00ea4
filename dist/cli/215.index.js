export const id = 215;
export const ids = [215];
export const modules = {

/***/ 5215:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  createLooker: () => (/* reexport safe */ chunk_2TJAAYCZ.X)
});
var chunk_2TJAAYCZ = __webpack_require__(5133);
var chunk_MBJ5MVQD = __webpack_require__(485);
var chunk_IJG7DO5H = __webpack_require__(5616);
var chunk_FLWVWAI2 = __webpack_require__(1149);
var chunk_6VIDTXFS = __webpack_require__(7283);
var chunk_2KEU7WSW = __webpack_require__(2820);
var chunk_WVE2SNJV = __webpack_require__(4646);
var chunk_YZMRZ43X = __webpack_require__(9800);
var chunk_AA6BH3JM = __webpack_require__(6439);
var chunk_BBS6KRH3 = __webpack_require__(4244);
var chunk_V5KBMKBM = __webpack_require__(9588);
var chunk_MJZFBJ7E = __webpack_require__(9026);
var chunk_HXPOV5ZE = __webpack_require__(7708);
var chunk_ZSU76XQR = __webpack_require__(5347);
var chunk_3WYFJZ3P = __webpack_require__(283);
var chunk_2MLAZIAX = __webpack_require__(2567);
var chunk_CZ7CSFO4 = __webpack_require__(2920);


























/***/ })

};
