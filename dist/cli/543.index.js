export const id = 543;
export const ids = [543];
export const modules = {

/***/ 5543:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  createLooker: () => (/* reexport safe */ chunk_M3ET2DGX.X)
});
var chunk_M3ET2DGX = __webpack_require__(5145);
var chunk_IQFHU7X4 = __webpack_require__(7389);
var chunk_IJG7DO5H = __webpack_require__(5616);
var chunk_FLWVWAI2 = __webpack_require__(1149);
var chunk_6VIDTXFS = __webpack_require__(7283);
var chunk_DASFVGCC = __webpack_require__(322);
var chunk_SYRBED6M = __webpack_require__(1445);
var chunk_OFYTTWZI = __webpack_require__(1485);
var chunk_OHDMYVBR = __webpack_require__(8330);
var chunk_AJXTA5OJ = __webpack_require__(7526);
var chunk_V5KBMKBM = __webpack_require__(9588);
var chunk_OXZORQG2 = __webpack_require__(1373);
var chunk_EI2HGVJT = __webpack_require__(9430);
var chunk_LDM4ZVB6 = __webpack_require__(2404);
var chunk_3WYFJZ3P = __webpack_require__(283);
var chunk_2MLAZIAX = __webpack_require__(2567);
var chunk_CZ7CSFO4 = __webpack_require__(2920);


























/***/ })

};
