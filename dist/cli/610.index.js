export const id = 610;
export const ids = [610];
export const modules = {

/***/ 610:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runConfig: () => (/* binding */ runConfig)
/* harmony export */ });
/* harmony import */ var _chunk_IC3RNO5K_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2275);
/* harmony import */ var _chunk_WP5TH2W7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6683);
/* harmony import */ var _chunk_B4LF3XYT_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2415);
/* harmony import */ var _chunk_JLDAQWPT_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7232);
/* harmony import */ var _chunk_VNFNFMCN_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8569);
/* harmony import */ var _chunk_N53XVWVD_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1386);
/* harmony import */ var _chunk_U6COGMK4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4031);
/* harmony import */ var _chunk_AJRQZXEJ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8882);
/* harmony import */ var _chunk_6VIDTXFS_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7283);
/* harmony import */ var _chunk_MDJPJXN5_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6885);
/* harmony import */ var _chunk_FKWFOFHD_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5618);
/* harmony import */ var _chunk_HQ3NR4VF_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3221);
/* harmony import */ var _chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5606);
/* harmony import */ var _chunk_NAFFFL6F_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3082);
/* harmony import */ var _chunk_2RWF5PJC_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(454);
/* harmony import */ var _chunk_3WYFJZ3P_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(283);
/* harmony import */ var _chunk_XGBJYETZ_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3488);
/* harmony import */ var _chunk_N4V4O3LK_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7470);
/* harmony import */ var _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3437);
/* harmony import */ var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2920);

























// build/cli/config-command.js
var flags = { ..._chunk_FKWFOFHD_js__WEBPACK_IMPORTED_MODULE_10__/* .settingFlags */ .KB, format: { type: "string" } };
async function runConfig(args) {
  const { values, positionals } = (0,_chunk_FKWFOFHD_js__WEBPACK_IMPORTED_MODULE_10__/* .parse */ .qg)(args, flags);
  if (positionals.length > 0)
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_18__/* .UserError */ .y("`piicloak config` takes no files: it shows the policy of this folder.");
  const options = (0,_chunk_FKWFOFHD_js__WEBPACK_IMPORTED_MODULE_10__/* .readOptions */ .Tt)(values);
  const given = (0,_chunk_FKWFOFHD_js__WEBPACK_IMPORTED_MODULE_10__/* .toSettings */ .R4)(options);
  const source = { kind: "tree", root: process.cwd(), paths: ["."] };
  const { settings, policy } = await (0,_chunk_IC3RNO5K_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFor */ .KV)(source, given, (0,_chunk_IC3RNO5K_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceOf */ .FH)(options));
  const effective = (0,_chunk_JLDAQWPT_js__WEBPACK_IMPORTED_MODULE_3__/* .checkSettings */ .EW)(settings);
  await (0,_chunk_AJRQZXEJ_js__WEBPACK_IMPORTED_MODULE_7__/* .customRecognizers */ .h_)(effective.recognizers);
  const rows = Object.keys(_chunk_N4V4O3LK_js__WEBPACK_IMPORTED_MODULE_16__/* .defaults */ .NT).map((name) => ({
    name: kebabCase(name),
    value: effective[name],
    from: originOf(name, given, policy.origins, effective)
  }));
  if (values.format === "json")
    await (0,_chunk_HQ3NR4VF_js__WEBPACK_IMPORTED_MODULE_19__/* .print */ .y)(`${JSON.stringify(Object.fromEntries(rows.map((row) => [row.name, row])), null, 2)}
`);
  else
    await (0,_chunk_HQ3NR4VF_js__WEBPACK_IMPORTED_MODULE_19__/* .print */ .y)(tableOf(rows.map(({ name, value, from }) => [name, shown(value), from])));
  return 0;
}
function originOf(name, given, origins, { mode }) {
  if (given[name] !== void 0)
    return "the command line";
  const file = origins[name];
  if (file !== void 0)
    return file;
  return mode !== "balanced" && name in _chunk_N4V4O3LK_js__WEBPACK_IMPORTED_MODULE_16__/* .presets */ .v4[mode] ? `mode ${mode}` : "default";
}
var kebabCase = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
function shown(value) {
  if (!Array.isArray(value))
    return String(value) || "-";
  if (value.length === 0)
    return "-";
  return value.every((each) => typeof each === "string") ? value.join(", ") : `${value.length}`;
}
function tableOf(rows) {
  const widths = [0, 1].map((column) => Math.min(60, Math.max(...rows.map((row) => row[column]?.length ?? 0))));
  const lines = rows.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ").trimEnd());
  return `${lines.join("\n")}
`;
}



/***/ })

};
