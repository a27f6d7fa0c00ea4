export const id = 711;
export const ids = [711];
export const modules = {

/***/ 711:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  createLooker: () => (/* reexport safe */ _chunk_HKGMD7XD_js__WEBPACK_IMPORTED_MODULE_0__.X)
});
var _chunk_HKGMD7XD_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7127);
var _chunk_6NDG7OSZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9257);
var _chunk_KNBV2T2Z_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9100);
var _chunk_6VIDTXFS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2729);
var _chunk_LYMXQBV5_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3143);
var _chunk_EKYCNXA6_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2078);
var _chunk_NRHSOMYI_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3308);
var _chunk_7NOS2OKQ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(635);
var _chunk_LTL5P2LP_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1302);
var _chunk_YBIRVCV3_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1623);
var _chunk_3WYFJZ3P_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5553);
var _chunk_OFYTTWZI_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3907);
var _chunk_2MLAZIAX_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7909);
var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8882);























/***/ })

};
