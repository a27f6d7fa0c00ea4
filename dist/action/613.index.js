export const id = 613;
export const ids = [613];
export const modules = {

/***/ 2754:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ detectionFor)
});
var chunk_KGDLFCCV = __webpack_require__(8723);
var chunk_YMWBXWFN = __webpack_require__(9877);
var chunk_2MLAZIAX = __webpack_require__(7909);




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
  const chosen = await (0,chunk_KGDLFCCV/* .recognizersUnder */ .S)(settings);
  const detect = (0,chunk_YMWBXWFN/* .createDetector */ .Fz)(chosen, withOwn(settings));
  return {
    recognizers: new Map(chosen.map((recognizer) => [recognizer.entity, recognizer])),
    defined: new Set(settings.recognizers.map(({ entity }) => entity)),
    detect,
    discreet: (text) => detect((0,chunk_YMWBXWFN/* .readText */ .yR)("", text), "", chunk_2MLAZIAX/* .defaults */ .NT.threshold).reduceRight((said, { start, end, provenance }) => provenance === "plausible" ? `${said.slice(0, start)}***${said.slice(end)}` : said, text)
  };
}
function withOwn(settings) {
  const own = ownValues(settings);
  return own ? (entity, candidate, place) => (0,chunk_YMWBXWFN/* .originOf */ .yv)(entity, candidate, place) ?? own(entity, candidate) : chunk_YMWBXWFN/* .originOf */ .yv;
}




/***/ }),

/***/ 2613:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  detectionFor: () => (/* reexport safe */ chunk_6UKZHB2W.t)
});
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
