export const id = 589;
export const ids = [589];
export const modules = {

/***/ 2078:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ detectionFor)
});
var _chunk_NRHSOMYI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3308);
var _chunk_LTL5P2LP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1302);
var _chunk_2MLAZIAX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7909);




// build/policy/own.js
var withDomain = /* @__PURE__ */ new Set(["EMAIL_ADDRESS", "DOMAIN", "URL", "URL_IDENTITY"]);
function ownValues({ ourDomains, ourNumbers }) {
  if (ourDomains.length === 0 && ourNumbers.length === 0)
    return void 0;
  const domains = ourDomains.map((name) => name.toLowerCase());
  const numbers = ourNumbers.map((written) => ({ written, pattern: digitsOf(written) }));
  return (entity, { text }) => {
    if (withDomain.has(entity)) {
      const host = hostOf(text);
      const own2 = domains.find((domain) => host === domain || host.endsWith(`.${domain}`));
      return own2 === void 0 ? void 0 : origin(own2, "our-domains");
    }
    if (entity !== "PHONE_NUMBER")
      return void 0;
    const digits = text.replace(/\D/g, "");
    const own = numbers.find(({ pattern }) => isOne(digits, pattern));
    return own && origin(own.written, "our-numbers");
  };
}
var origin = (name, key) => ({
  provenance: "own",
  because: `${name} is the team’s own (${key} in the policy)`
});
var hostOf = (text) => text.toLowerCase().replace(/^[a-z][a-z\d+.-]*:\/\//, "").replace(/[/?#].*$/s, "").replace(/^.*@/s, "").replace(/:\d+$/, "");
var digitsOf = (written) => written.toLowerCase().replace(/[^\dx]/g, "");
var isOne = (digits, pattern) => [pattern, ...[1, 2, 3].map((code) => `0${pattern.slice(code)}`)].some((each) => each.length === digits.length && [...each].every((digit, at) => digit === "x" || digit === digits[at]));

// build/detection-for.js
async function detectionFor(settings) {
  const chosen = await (0,_chunk_NRHSOMYI_js__WEBPACK_IMPORTED_MODULE_0__/* .recognizersUnder */ .S)(settings);
  const detect = (0,_chunk_LTL5P2LP_js__WEBPACK_IMPORTED_MODULE_1__/* .createDetector */ .Fz)(chosen, withOwn(settings));
  return {
    recognizers: new Map(chosen.map((recognizer) => [recognizer.entity, recognizer])),
    defined: new Set(settings.recognizers.map(({ entity }) => entity)),
    detect,
    discreet: (text) => detect((0,_chunk_LTL5P2LP_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)("", text), "", _chunk_2MLAZIAX_js__WEBPACK_IMPORTED_MODULE_2__/* .defaults */ .NT.threshold).reduceRight((said, { start, end, provenance }) => provenance === "plausible" ? `${said.slice(0, start)}***${said.slice(end)}` : said, text)
  };
}
function withOwn(settings) {
  const own = ownValues(settings);
  return own ? (entity, candidate, place) => (0,_chunk_LTL5P2LP_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(entity, candidate, place) ?? own(entity, candidate) : _chunk_LTL5P2LP_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv;
}




/***/ }),

/***/ 3589:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  detectionFor: () => (/* reexport safe */ _chunk_EKYCNXA6_js__WEBPACK_IMPORTED_MODULE_0__.t)
});
var _chunk_EKYCNXA6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2078);
var _chunk_NRHSOMYI_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3308);
var _chunk_7NOS2OKQ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(635);
var _chunk_LTL5P2LP_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1302);
var _chunk_YBIRVCV3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1623);
var _chunk_3WYFJZ3P_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5553);
var _chunk_OFYTTWZI_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3907);
var _chunk_2MLAZIAX_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7909);
var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8882);

















/***/ })

};
