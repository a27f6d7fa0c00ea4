export const id = 105;
export const ids = [105];
export const modules = {

/***/ 9105:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  createLooker: () => (/* reexport safe */ chunk_VDSCHKAI.X)
});
var chunk_VDSCHKAI = __webpack_require__(8560);
var chunk_6NDG7OSZ = __webpack_require__(9257);
var chunk_KNBV2T2Z = __webpack_require__(9100);
var chunk_6VIDTXFS = __webpack_require__(2729);
var chunk_LYMXQBV5 = __webpack_require__(3143);
var chunk_XCOWJROR = __webpack_require__(593);
var chunk_BGJP6SRJ = __webpack_require__(1361);
var chunk_7NOS2OKQ = __webpack_require__(635);
var chunk_SINXLKVK = __webpack_require__(2991);
var chunk_AWJGG7DQ = __webpack_require__(9449);
var chunk_3WYFJZ3P = __webpack_require__(5553);
var chunk_YZMRZ43X = __webpack_require__(9534);
var chunk_2MLAZIAX = __webpack_require__(7909);
var chunk_CZ7CSFO4 = __webpack_require__(8882);























/***/ })

};
