export const id = 14;
export const ids = [14];
export const modules = {

/***/ 1014:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  createLooker: () => (/* reexport safe */ chunk_3AJ4GQSS.X)
});
var chunk_3AJ4GQSS = __webpack_require__(801);
var chunk_5JYHVH64 = __webpack_require__(5915);
var chunk_IJG7DO5H = __webpack_require__(5616);
var chunk_FLWVWAI2 = __webpack_require__(1149);
var chunk_6VIDTXFS = __webpack_require__(7283);
var chunk_WC6DQ6U3 = __webpack_require__(2890);
var chunk_X6NSLGDK = __webpack_require__(5456);
var chunk_CDTYDZJZ = __webpack_require__(6379);
var chunk_4EQUHDSK = __webpack_require__(5818);
var chunk_BBS6KRH3 = __webpack_require__(4244);
var chunk_V5KBMKBM = __webpack_require__(9588);
var chunk_WPBV2J2S = __webpack_require__(5525);
var chunk_HXPOV5ZE = __webpack_require__(7708);
var chunk_ZSU76XQR = __webpack_require__(5347);
var chunk_3WYFJZ3P = __webpack_require__(283);
var chunk_2MLAZIAX = __webpack_require__(2567);
var chunk_CZ7CSFO4 = __webpack_require__(2920);


























/***/ })

};
