export const id = 983;
export const ids = [983];
export const modules = {

/***/ 3983:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLooker: () => (/* reexport safe */ _chunk_N2ASCXKG_js__WEBPACK_IMPORTED_MODULE_0__.X)
/* harmony export */ });
/* harmony import */ var _chunk_N2ASCXKG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3169);
/* harmony import */ var _chunk_6NDG7OSZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9257);
/* harmony import */ var _chunk_KNBV2T2Z_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9100);
/* harmony import */ var _chunk_6VIDTXFS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2729);
/* harmony import */ var _chunk_LYMXQBV5_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3143);
/* harmony import */ var _chunk_ESY5VSQX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8831);
/* harmony import */ var _chunk_RO4HUSI3_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5408);
/* harmony import */ var _chunk_7NOS2OKQ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(635);
/* harmony import */ var _chunk_XXPF2GJK_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2541);
/* harmony import */ var _chunk_YBIRVCV3_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1623);
/* harmony import */ var _chunk_3WYFJZ3P_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5553);
/* harmony import */ var _chunk_OFYTTWZI_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3907);
/* harmony import */ var _chunk_2MLAZIAX_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7909);
/* harmony import */ var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8882);























/***/ })

};
