export const id = 755;
export const ids = [755];
export const modules = {

/***/ 9755:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  createLooker: () => (/* reexport safe */ chunk_FOSC6X7A.X)
});
var chunk_FOSC6X7A = __webpack_require__(7956);
var chunk_6NDG7OSZ = __webpack_require__(9257);
var chunk_KNBV2T2Z = __webpack_require__(9100);
var chunk_6VIDTXFS = __webpack_require__(2729);
var chunk_LYMXQBV5 = __webpack_require__(3143);
var chunk_JAOZCHKP = __webpack_require__(6707);
var chunk_IROPPU3T = __webpack_require__(3467);
var chunk_7NOS2OKQ = __webpack_require__(635);
var chunk_4G7XXAEE = __webpack_require__(4584);
var chunk_YBIRVCV3 = __webpack_require__(1623);
var chunk_3WYFJZ3P = __webpack_require__(5553);
var chunk_YZMRZ43X = __webpack_require__(9534);
var chunk_2MLAZIAX = __webpack_require__(7909);
var chunk_CZ7CSFO4 = __webpack_require__(8882);























/***/ })

};
