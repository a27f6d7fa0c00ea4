export const id = 87;
export const ids = [87];
export const modules = {

/***/ 87:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAllow: () => (/* binding */ runAllow)
/* harmony export */ });
/* harmony import */ var _chunk_FKEST52P_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6335);
/* harmony import */ var _chunk_RQ6ZKCO3_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1760);
/* harmony import */ var _chunk_4DF77CCT_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7143);
/* harmony import */ var _chunk_WP5TH2W7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6683);
/* harmony import */ var _chunk_B4LF3XYT_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2415);
/* harmony import */ var _chunk_3MUBYCGC_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2184);
/* harmony import */ var _chunk_PNBG4PIV_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8959);
/* harmony import */ var _chunk_A6H6FXBG_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3661);
/* harmony import */ var _chunk_U6COGMK4_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4031);
/* harmony import */ var _chunk_GEAUSFH3_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4775);
/* harmony import */ var _chunk_6VIDTXFS_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7283);
/* harmony import */ var _chunk_5DTSD7ER_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8271);
/* harmony import */ var _chunk_FKWFOFHD_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5618);
/* harmony import */ var _chunk_HQ3NR4VF_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(3221);
/* harmony import */ var _chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5606);
/* harmony import */ var _chunk_AGMIVCHC_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9785);
/* harmony import */ var _chunk_PHKXL54K_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1400);
/* harmony import */ var _chunk_3WYFJZ3P_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(283);
/* harmony import */ var _chunk_L42SC24M_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8992);
/* harmony import */ var _chunk_N4V4O3LK_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7470);
/* harmony import */ var _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3437);
/* harmony import */ var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2920);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7598);



























// build/cli/allow-command.js

var flags = { entity: { type: "string" }, reason: { type: "string" }, config: { type: "string" } };
async function runAllow(args) {
  const { values, positionals } = (0,_chunk_FKWFOFHD_js__WEBPACK_IMPORTED_MODULE_11__/* .parse */ .qg)(args, flags);
  if (positionals.length > 0 || values.entity === void 0) {
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_20__/* .UserError */ .y('Write the value to standard input, where no history keeps it: `piicloak allow --entity EMAIL_ADDRESS --reason "press contact"`.');
  }
  const [recognizer] = (0,_chunk_AGMIVCHC_js__WEBPACK_IMPORTED_MODULE_13__/* .recognizersFor */ .f)([values.entity], await (0,_chunk_FKEST52P_js__WEBPACK_IMPORTED_MODULE_0__/* .customHere */ .I)((0,_chunk_FKWFOFHD_js__WEBPACK_IMPORTED_MODULE_11__/* .readOptions */ .Tt)({ config: values.config })));
  const entity = recognizer?.entity ?? values.entity;
  const rules = [];
  for await (const { line } of (0,_chunk_RQ6ZKCO3_js__WEBPACK_IMPORTED_MODULE_21__/* .linesOf */ .D)(process.stdin)) {
    const value = line.trim();
    if (value === "")
      continue;
    rules.push(`  - value: ${(0,_chunk_GEAUSFH3_js__WEBPACK_IMPORTED_MODULE_8__/* .allowedValue */ .iC)(entity, value, (0,node_crypto__WEBPACK_IMPORTED_MODULE_19__.randomBytes)(16).toString("hex"))}`);
    rules.push(`    reason: ${JSON.stringify(values.reason ?? "say why")}`);
  }
  if (rules.length === 0)
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_20__/* .UserError */ .y("Standard input is empty: there is no value to allow.");
  await (0,_chunk_HQ3NR4VF_js__WEBPACK_IMPORTED_MODULE_22__/* .print */ .y)(`allow:
${rules.join("\n")}
`);
  return 0;
}



/***/ }),

/***/ 6335:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ customHere),
/* harmony export */   S: () => (/* binding */ settingsHere)
/* harmony export */ });
/* harmony import */ var _chunk_4DF77CCT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7143);
/* harmony import */ var _chunk_GEAUSFH3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4775);



// build/cli/custom-here.js
async function settingsHere(options) {
  const source = { kind: "tree", root: process.cwd(), paths: ["."] };
  return (await (0,_chunk_4DF77CCT_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFor */ .KV)(source, {}, (0,_chunk_4DF77CCT_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceOf */ .FH)(options))).settings;
}
var customHere = async (options) => (0,_chunk_GEAUSFH3_js__WEBPACK_IMPORTED_MODULE_1__/* .customRecognizers */ .h_)((await settingsHere(options)).recognizers);




/***/ }),

/***/ 1760:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
// build/cli/lines-of.js
async function* linesOf(stream) {
  const decoder = new TextDecoder();
  let number = 0;
  let pending = [];
  for await (const chunk of stream) {
    const [first = "", ...rest] = decoder.decode(chunk, { stream: true }).split("\n");
    pending.push(first);
    for (const next of rest) {
      yield { line: pending.join("").replace(/\r$/, ""), number: ++number };
      pending = [next];
    }
  }
  const last = pending.join("") + decoder.decode();
  if (last !== "")
    yield { line: last.replace(/\r$/, ""), number: ++number };
}




/***/ })

};
