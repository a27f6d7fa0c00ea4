export const id = 532;
export const ids = [532];
export const modules = {

/***/ 2532:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  createLooker: () => (/* reexport safe */ chunk_PQ4UJOP7.X)
});
var chunk_PQ4UJOP7 = __webpack_require__(7269);
var chunk_6NDG7OSZ = __webpack_require__(9257);
var chunk_KNBV2T2Z = __webpack_require__(9100);
var chunk_6VIDTXFS = __webpack_require__(2729);
var chunk_LYMXQBV5 = __webpack_require__(3143);
var chunk_HV77GBGN = __webpack_require__(6639);
var chunk_N5S6LHZO = __webpack_require__(792);
var chunk_7NOS2OKQ = __webpack_require__(635);
var chunk_VHR2ERVC = __webpack_require__(7785);
var chunk_YBIRVCV3 = __webpack_require__(1623);
var chunk_3WYFJZ3P = __webpack_require__(5553);
var chunk_OFYTTWZI = __webpack_require__(3907);
var chunk_2MLAZIAX = __webpack_require__(7909);
var chunk_CZ7CSFO4 = __webpack_require__(8882);























/***/ })

};
