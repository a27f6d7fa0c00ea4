export const id = 541;
export const ids = [541];
export const modules = {

/***/ 6541:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  choiceOf: () => (/* reexport safe */ chunk_VBHDIZFW.FH),
  runScan: () => (/* reexport safe */ chunk_VBHDIZFW.Hk)
});
var chunk_VBHDIZFW = __webpack_require__(849);
var chunk_CMNUNZET = __webpack_require__(3325);
var chunk_MHXWNSZH = __webpack_require__(2740);
var chunk_U6COGMK4 = __webpack_require__(4031);
var chunk_WP5TH2W7 = __webpack_require__(6683);
var chunk_A6H6FXBG = __webpack_require__(3661);
var chunk_7TGEQLQH = __webpack_require__(7534);
var chunk_4OZ3JLMN = __webpack_require__(2174);
var chunk_FLWVWAI2 = __webpack_require__(1149);
var chunk_B4LF3XYT = __webpack_require__(2415);
var chunk_6VIDTXFS = __webpack_require__(7283);
var chunk_IGNLEI5W = __webpack_require__(3021);
var chunk_V5KBMKBM = __webpack_require__(9588);
var chunk_3WYFJZ3P = __webpack_require__(283);
var chunk_X2WU3CND = __webpack_require__(5619);
var chunk_2MLAZIAX = __webpack_require__(2567);
var chunk_CZ7CSFO4 = __webpack_require__(2920);


























/***/ })

};
