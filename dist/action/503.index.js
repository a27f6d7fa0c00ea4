export const id = 503;
export const ids = [503];
export const modules = {

/***/ 4503:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  createLooker: () => (/* reexport safe */ chunk_ZKBELNHB.X)
});
var chunk_ZKBELNHB = __webpack_require__(9945);
var chunk_6NDG7OSZ = __webpack_require__(9257);
var chunk_KNBV2T2Z = __webpack_require__(9100);
var chunk_6VIDTXFS = __webpack_require__(2729);
var chunk_LYMXQBV5 = __webpack_require__(3143);
var chunk_6UKZHB2W = __webpack_require__(2754);
var chunk_KGDLFCCV = __webpack_require__(8723);
var chunk_7NOS2OKQ = __webpack_require__(635);
var chunk_YMWBXWFN = __webpack_require__(9877);
var chunk_AWJGG7DQ = __webpack_require__(9449);
var chunk_3WYFJZ3P = __webpack_require__(5553);
var chunk_CDTYDZJZ = __webpack_require__(5489);
var chunk_2MLAZIAX = __webpack_require__(7909);
var chunk_CZ7CSFO4 = __webpack_require__(8882);























/***/ })

};
