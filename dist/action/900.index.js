export const id = 900;
export const ids = [900];
export const modules = {

/***/ 7900:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLooker: () => (/* reexport safe */ _chunk_QJKMOF2P_js__WEBPACK_IMPORTED_MODULE_0__.X)
/* harmony export */ });
/* harmony import */ var _chunk_QJKMOF2P_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8839);
/* harmony import */ var _chunk_6NDG7OSZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9257);
/* harmony import */ var _chunk_KNBV2T2Z_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9100);
/* harmony import */ var _chunk_6VIDTXFS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2729);
/* harmony import */ var _chunk_LYMXQBV5_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3143);
/* harmony import */ var _chunk_OYSR7W6V_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2840);
/* harmony import */ var _chunk_RXFVCAEN_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7306);
/* harmony import */ var _chunk_7NOS2OKQ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(635);
/* harmony import */ var _chunk_LWRJONW7_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7677);
/* harmony import */ var _chunk_YBIRVCV3_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1623);
/* harmony import */ var _chunk_3WYFJZ3P_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5553);
/* harmony import */ var _chunk_OFYTTWZI_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3907);
/* harmony import */ var _chunk_2MLAZIAX_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7909);
/* harmony import */ var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8882);























/***/ })

};
