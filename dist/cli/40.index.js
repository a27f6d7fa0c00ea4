export const id = 40;
export const ids = [40];
export const modules = {

/***/ 6040:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runMerge: () => (/* binding */ runMerge)
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
/* harmony import */ var _chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5606);
/* harmony import */ var _chunk_NAFFFL6F_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3082);
/* harmony import */ var _chunk_2RWF5PJC_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(454);
/* harmony import */ var _chunk_3WYFJZ3P_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(283);
/* harmony import */ var _chunk_XGBJYETZ_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3488);
/* harmony import */ var _chunk_N4V4O3LK_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7470);
/* harmony import */ var _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3437);
/* harmony import */ var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2920);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3024);

























// build/cli/merge-command.js


// build/parts/merge.js
function mergeParts(parts, rules) {
  const [first] = parts;
  if (!first)
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_19__/* .UserError */ .y("There is no part to merge. Name the files that the shards have written.");
  const { of } = first.shard;
  requireAll(parts, of);
  if (parts.some((part) => part.rules !== rules))
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_19__/* .UserError */ .y("The parts were made by another version, with other settings, or under another policy. Give the same flags to each shard and to merge.");
  const lists = parts.map(({ looked }) => listOf(looked));
  if (new Set(lists).size > 1)
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_19__/* .UserError */ .y("The parts are of different trees. Check out the same commit in each.");
  const results = first.looked.results.map((_, place) => parts.map(({ looked }) => looked.results[place]).find((result) => result !== void 0));
  if (results.includes(void 0))
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_19__/* .UserError */ .y("The parts do not hold every file. Run the shards again.");
  return { ...first.looked, results, durationMs: Math.max(...parts.map(({ looked }) => looked.durationMs)) };
}
function requireAll(parts, of) {
  const numbers = parts.map(({ shard }) => shard.number);
  if (parts.some(({ shard }) => shard.of !== of))
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_19__/* .UserError */ .y("The parts are of scans that were split differently.");
  const twice = numbers.find((number, at) => numbers.indexOf(number) !== at);
  if (twice !== void 0)
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_19__/* .UserError */ .y(`Part ${twice}/${of} is there twice.`);
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((number) => !numbers.includes(number));
  if (missing.length > 0)
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_19__/* .UserError */ .y(`Part ${missing.map((number) => `${number}/${of}`).join(", ")} is missing.`);
}
var listOf = ({ scope, results, gaps, touched }) => JSON.stringify([scope, results.length, gaps.filter(({ reason }) => reason !== "undelivered"), touched]);

// build/cli/merge-command.js
var flags = { ..._chunk_FKWFOFHD_js__WEBPACK_IMPORTED_MODULE_10__/* .settingFlags */ .KB, ..._chunk_IC3RNO5K_js__WEBPACK_IMPORTED_MODULE_0__/* .reportFlags */ .kY };
async function runMerge(args, entry) {
  const { values, positionals } = (0,_chunk_FKWFOFHD_js__WEBPACK_IMPORTED_MODULE_10__/* .parse */ .qg)(args, flags);
  const options = (0,_chunk_FKWFOFHD_js__WEBPACK_IMPORTED_MODULE_10__/* .readOptions */ .Tt)(values);
  const format = (0,_chunk_IC3RNO5K_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .be)(values.format);
  const parts = positionals.map((file) => (0,_chunk_IC3RNO5K_js__WEBPACK_IMPORTED_MODULE_0__/* .readPart */ .on)(file, textOf(file)));
  const source = { kind: "tree", root: process.cwd(), paths: ["."] };
  const { settings, source: policy } = await (0,_chunk_IC3RNO5K_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFor */ .KV)(source, (0,_chunk_FKWFOFHD_js__WEBPACK_IMPORTED_MODULE_10__/* .toSettings */ .R4)(options), (0,_chunk_IC3RNO5K_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceOf */ .FH)(options));
  const { baseline } = policy;
  const job = {
    settings: (0,_chunk_JLDAQWPT_js__WEBPACK_IMPORTED_MODULE_3__/* .checkSettings */ .EW)(settings),
    ...baseline && { baseline },
    gone: /* @__PURE__ */ new Set(),
    policyFiles: policy.files,
    today: (0,_chunk_JLDAQWPT_js__WEBPACK_IMPORTED_MODULE_3__/* .today */ .Ec)()
  };
  const looked = mergeParts(parts, (0,_chunk_JLDAQWPT_js__WEBPACK_IMPORTED_MODULE_3__/* .rulesetDigest */ .xU)(entry, job));
  const report = (0,_chunk_JLDAQWPT_js__WEBPACK_IMPORTED_MODULE_3__/* .reportOf */ .EI)(looked, await (0,_chunk_AJRQZXEJ_js__WEBPACK_IMPORTED_MODULE_7__/* .createLooker */ .X3)(job), policy);
  await (0,_chunk_IC3RNO5K_js__WEBPACK_IMPORTED_MODULE_0__/* .handOver */ .Cl)(report, settings, values, format, options.category);
  return _chunk_WP5TH2W7_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h[report.outcome];
}
function textOf(file) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.readFileSync)(file, "utf8");
  } catch (error) {
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_19__/* .UserError */ .y(`“${file}” cannot be read (${error.code ?? "unknown"}).`);
  }
}



/***/ })

};
