export const id = 656;
export const ids = [656];
export const modules = {

/***/ 7656:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runBaseline: () => (/* binding */ runBaseline)
/* harmony export */ });
/* harmony import */ var _chunk_E3YSTA3L_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9649);
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
/* harmony import */ var _chunk_HQ3NR4VF_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3221);
/* harmony import */ var _chunk_CLBT7E6L_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5606);
/* harmony import */ var _chunk_NAFFFL6F_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3082);
/* harmony import */ var _chunk_2RWF5PJC_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(454);
/* harmony import */ var _chunk_3WYFJZ3P_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(283);
/* harmony import */ var _chunk_XGBJYETZ_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3488);
/* harmony import */ var _chunk_N4V4O3LK_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7470);
/* harmony import */ var _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(3437);
/* harmony import */ var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2920);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(6760);


























// build/cli/baseline-command.js



var actions = ["create", "update", "prune", "diff"];
var flags = { ..._chunk_FKWFOFHD_js__WEBPACK_IMPORTED_MODULE_11__/* .settingFlags */ .KB, quiet: { type: "boolean", short: "q" } };
async function runBaseline(args) {
  const { values, positionals } = (0,_chunk_FKWFOFHD_js__WEBPACK_IMPORTED_MODULE_11__/* .parse */ .qg)(args, flags);
  const action = actions.find((name) => name === positionals[0]);
  if (!action || positionals.length > 1)
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_22__/* .UserError */ .y(`Say which: \`piicloak baseline ${actions.join(" | ")}\`.`);
  const options = (0,_chunk_FKWFOFHD_js__WEBPACK_IMPORTED_MODULE_11__/* .readOptions */ .Tt)(values);
  const root = process.cwd();
  const source = { kind: "tree", root, paths: ["."] };
  const key = process.env["PIICLOAK_BASELINE_KEY"] ?? "";
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_21__.join)(root, _chunk_IC3RNO5K_js__WEBPACK_IMPORTED_MODULE_1__/* .usualBaseline */ .wc);
  const before = baselineAt(path, action, key);
  const { settings, source: policy } = await (0,_chunk_IC3RNO5K_js__WEBPACK_IMPORTED_MODULE_1__/* .policyFor */ .KV)(source, (0,_chunk_FKWFOFHD_js__WEBPACK_IMPORTED_MODULE_11__/* .toSettings */ .R4)(options), {
    ...(0,_chunk_IC3RNO5K_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceOf */ .FH)(options),
    ignoreBaseline: true
  });
  const records = [];
  const progress = (0,_chunk_IC3RNO5K_js__WEBPACK_IMPORTED_MODULE_1__/* .createProgress */ .mf)(process.stderr, values.quiet === true);
  const everything = { ...settings, generated: "scan" };
  const exempt = await collecting(before, settings, (record) => records.push(record));
  const report = await (0,_chunk_E3YSTA3L_js__WEBPACK_IMPORTED_MODULE_0__/* .scan */ .S)(source, everything, progress.update, { ...policy, exempt }).finally(progress.clear);
  const change = changeOf(before, records);
  if (action !== "diff")
    (0,_chunk_JLDAQWPT_js__WEBPACK_IMPORTED_MODULE_4__/* .save */ .UN)(path, (0,_chunk_AJRQZXEJ_js__WEBPACK_IMPORTED_MODULE_8__/* .writeBaseline */ .B9)({ ...before, entries: entriesAfter(action, change) }), "The baseline");
  await (0,_chunk_HQ3NR4VF_js__WEBPACK_IMPORTED_MODULE_23__/* .print */ .y)(told(action, report, change));
  return action === "diff" && change.fresh > 0 ? 1 : 0;
}
function changeOf(before, records) {
  const { ofFile, toEntries } = (0,_chunk_AJRQZXEJ_js__WEBPACK_IMPORTED_MODULE_8__/* .createTags */ .An)(before.secret);
  const files = new Set(records.map(({ path }) => ofFile(path)));
  const knownOf = (0,_chunk_AJRQZXEJ_js__WEBPACK_IMPORTED_MODULE_8__/* .createKnown */ .Qd)(before, (file) => !files.has(file));
  const known = /* @__PURE__ */ new Set();
  let fresh = 0;
  for (const { tags, path } of records) {
    const stood = knownOf(tags, ofFile(path));
    for (const tag of stood)
      known.add(tag);
    fresh += tags.size - stood.size;
  }
  const isKept = (entry) => [...(0,_chunk_AJRQZXEJ_js__WEBPACK_IMPORTED_MODULE_8__/* .parseEntry */ .ER)(entry).tags].some((tag) => known.has(tag));
  const all = [...before.entries];
  return {
    now: new Set(records.flatMap(({ tags, path }) => toEntries(tags, path))),
    kept: all.filter(isKept),
    gone: all.filter((entry) => !isKept(entry)),
    fresh
  };
}
function baselineAt(path, action, key) {
  const isThere = (0,node_fs__WEBPACK_IMPORTED_MODULE_20__.existsSync)(path);
  if (action === "create") {
    if (isThere)
      throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_22__/* .UserError */ .y(`There is a ${_chunk_IC3RNO5K_js__WEBPACK_IMPORTED_MODULE_1__/* .usualBaseline */ .wc} already: \`piicloak baseline update\` adds to it.`);
    return { secret: { salt: (0,node_crypto__WEBPACK_IMPORTED_MODULE_19__.randomBytes)(16).toString("hex"), ...key === "" ? {} : { key } }, entries: /* @__PURE__ */ new Set() };
  }
  if (!isThere)
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_22__/* .UserError */ .y(`There is no ${_chunk_IC3RNO5K_js__WEBPACK_IMPORTED_MODULE_1__/* .usualBaseline */ .wc} here. Make one with \`piicloak baseline create\`.`);
  return (0,_chunk_AJRQZXEJ_js__WEBPACK_IMPORTED_MODULE_8__/* .readBaseline */ .mF)(_chunk_IC3RNO5K_js__WEBPACK_IMPORTED_MODULE_1__/* .usualBaseline */ .wc, (0,node_fs__WEBPACK_IMPORTED_MODULE_20__.readFileSync)(path, "utf8"), key);
}
async function collecting({ secret }, settings, note) {
  const effective = (0,_chunk_JLDAQWPT_js__WEBPACK_IMPORTED_MODULE_4__/* .checkSettings */ .EW)(settings);
  const { entities, recognizers, packs } = effective;
  const known = (0,_chunk_MDJPJXN5_js__WEBPACK_IMPORTED_MODULE_10__/* .underPacks */ .lC)((0,_chunk_NAFFFL6F_js__WEBPACK_IMPORTED_MODULE_13__/* .recognizersFor */ .f)(entities, await (0,_chunk_AJRQZXEJ_js__WEBPACK_IMPORTED_MODULE_8__/* .customRecognizers */ .h_)(recognizers)), packs);
  const severityOf = new Map(known.map(({ entity, severity }) => [entity, severity]));
  const isOfConcern = (0,_chunk_AJRQZXEJ_js__WEBPACK_IMPORTED_MODULE_8__/* .couldFail */ .OJ)(effective, (entity) => severityOf.get(entity));
  const tags = (0,_chunk_AJRQZXEJ_js__WEBPACK_IMPORTED_MODULE_8__/* .createTags */ .An)(secret);
  return (path, matches, view) => {
    for (const record of (0,_chunk_AJRQZXEJ_js__WEBPACK_IMPORTED_MODULE_8__/* .recordsOf */ .M$)(matches.filter(isOfConcern), view, tags))
      note({ path, tags: new Set(record.values()) });
    return () => void 0;
  };
}
function entriesAfter(action, { now, kept, gone }) {
  return action === "prune" ? new Set(kept) : /* @__PURE__ */ new Set([...kept, ...gone, ...now]);
}
function told(action, report, change) {
  const { fresh, kept, gone } = change;
  const unread = report.outcome === "incomplete" ? " Not everything could be read: `piicloak scan` says what." : "";
  const all = `${entriesAfter(action, change).size} entries`;
  switch (action) {
    case "create":
      return `Wrote ${_chunk_IC3RNO5K_js__WEBPACK_IMPORTED_MODULE_1__/* .usualBaseline */ .wc} with ${fresh} values in ${all}. Commit it; what is added from now on fails.${unread}
`;
    case "update":
      return `Added ${fresh} values to ${_chunk_IC3RNO5K_js__WEBPACK_IMPORTED_MODULE_1__/* .usualBaseline */ .wc}, which has ${all} now. Of ${gone.length}, nothing is left in the tree.${unread}
`;
    case "prune":
      return `Took ${gone.length} entries out of ${_chunk_IC3RNO5K_js__WEBPACK_IMPORTED_MODULE_1__/* .usualBaseline */ .wc} of which nothing is left in the tree; ${kept.length} stay.${unread}
`;
    case "diff":
      return `${fresh} values are new since the baseline, and of ${gone.length} entries nothing is left.${unread}
`;
  }
}



/***/ }),

/***/ 9649:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ scan)
/* harmony export */ });
/* harmony import */ var _chunk_JLDAQWPT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7232);


// build/scan.js
async function scan(source, settings = {}, onProgress, policy = { files: [], from: "" }, how = {}) {
  const { looked, looker } = await (0,_chunk_JLDAQWPT_js__WEBPACK_IMPORTED_MODULE_0__/* .look */ .Op)(source, (0,_chunk_JLDAQWPT_js__WEBPACK_IMPORTED_MODULE_0__/* .checkSettings */ .EW)(settings), policy, how, onProgress);
  return (0,_chunk_JLDAQWPT_js__WEBPACK_IMPORTED_MODULE_0__/* .reportOf */ .EI)(looked, looker, policy);
}




/***/ })

};
