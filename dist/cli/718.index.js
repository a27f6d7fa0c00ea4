export const id = 718;
export const ids = [718];
export const modules = {

/***/ 9718:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAllow: () => (/* binding */ runAllow)
/* harmony export */ });
/* harmony import */ var _chunk_YBEVFNEM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7139);
/* harmony import */ var _chunk_RQ6ZKCO3_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1760);
/* harmony import */ var _chunk_IC3RNO5K_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2275);
/* harmony import */ var _chunk_WP5TH2W7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6683);
/* harmony import */ var _chunk_B4LF3XYT_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2415);
/* harmony import */ var _chunk_JLDAQWPT_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7232);
/* harmony import */ var _chunk_VNFNFMCN_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8569);
/* harmony import */ var _chunk_N53XVWVD_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1386);
/* harmony import */ var _chunk_U6COGMK4_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4031);
/* harmony import */ var _chunk_AJRQZXEJ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8882);
/* harmony import */ var _chunk_6VIDTXFS_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7283);
/* harmony import */ var _chunk_MDJPJXN5_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6885);
/* harmony import */ var _chunk_FKWFOFHD_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5618);
/* harmony import */ var _chunk_HQ3NR4VF_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(3221);
/* harmony import */ var _chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5606);
/* harmony import */ var _chunk_NAFFFL6F_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3082);
/* harmony import */ var _chunk_2RWF5PJC_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(454);
/* harmony import */ var _chunk_3WYFJZ3P_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(283);
/* harmony import */ var _chunk_XGBJYETZ_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3488);
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
  const [recognizer] = (0,_chunk_NAFFFL6F_js__WEBPACK_IMPORTED_MODULE_13__/* .recognizersFor */ .f)([values.entity], await (0,_chunk_YBEVFNEM_js__WEBPACK_IMPORTED_MODULE_0__/* .customHere */ .I)((0,_chunk_FKWFOFHD_js__WEBPACK_IMPORTED_MODULE_11__/* .readOptions */ .Tt)({ config: values.config })));
  const entity = recognizer?.entity ?? values.entity;
  const rules = [];
  for await (const { line } of (0,_chunk_RQ6ZKCO3_js__WEBPACK_IMPORTED_MODULE_21__/* .linesOf */ .D)(process.stdin)) {
    const value = line.trim();
    if (value === "")
      continue;
    rules.push(`  - value: ${(0,_chunk_AJRQZXEJ_js__WEBPACK_IMPORTED_MODULE_8__/* .allowedValue */ .iC)(entity, value, (0,node_crypto__WEBPACK_IMPORTED_MODULE_19__.randomBytes)(16).toString("hex"))}`);
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




/***/ }),

/***/ 7139:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ customHere),
/* harmony export */   S: () => (/* binding */ settingsHere)
/* harmony export */ });
/* harmony import */ var _chunk_IC3RNO5K_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2275);
/* harmony import */ var _chunk_AJRQZXEJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8882);



// build/cli/custom-here.js
async function settingsHere(options) {
  const source = { kind: "tree", root: process.cwd(), paths: ["."] };
  return (await (0,_chunk_IC3RNO5K_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFor */ .KV)(source, {}, (0,_chunk_IC3RNO5K_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceOf */ .FH)(options))).settings;
}
var customHere = async (options) => (0,_chunk_AJRQZXEJ_js__WEBPACK_IMPORTED_MODULE_1__/* .customRecognizers */ .h_)((await settingsHere(options)).recognizers);




/***/ })

};
