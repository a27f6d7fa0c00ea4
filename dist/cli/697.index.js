export const id = 697;
export const ids = [697];
export const modules = {

/***/ 6300:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ customHere),
  S: () => (/* binding */ settingsHere)
});
var _chunk_Z5BOX5XP_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6808);
var _chunk_TIXZMLJG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2914);



// build/cli/custom-here.js
async function settingsHere(options) {
  const source = { kind: "tree", root: process.cwd(), paths: ["."] };
  return (await (0,_chunk_Z5BOX5XP_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFor */ .KV)(source, {}, (0,_chunk_Z5BOX5XP_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceOf */ .FH)(options))).settings;
}
var customHere = async (options) => (0,_chunk_TIXZMLJG_js__WEBPACK_IMPORTED_MODULE_1__/* .customRecognizers */ .h)((await settingsHere(options)).recognizers);




/***/ }),

/***/ 2697:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  runExplain: () => (/* binding */ runExplain)
});
var _chunk_PQ3MVZYI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6300);
var _chunk_Z5BOX5XP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6808);
var _chunk_V6U6JMNJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9187);
var _chunk_WP5TH2W7_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6683);
var _chunk_A6H6FXBG_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3661);
var _chunk_B4LF3XYT_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2415);
var _chunk_MYXGYIVO_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1267);
var _chunk_U6COGMK4_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4031);
var _chunk_VOUAO2OA_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8029);
var _chunk_4OZ3JLMN_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2174);
var _chunk_IGNLEI5W_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3021);
var _chunk_HQ3NR4VF_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(3221);
var _chunk_X2WU3CND_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5619);
var _chunk_IQFHU7X4_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7389);
var _chunk_FLWVWAI2_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1149);
var _chunk_6VIDTXFS_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7283);
var _chunk_SYRBED6M_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1445);
var _chunk_OFYTTWZI_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1485);
var _chunk_AJXTA5OJ_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5145);
var _chunk_TIXZMLJG_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2914);
var _chunk_V5KBMKBM_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(9588);
var _chunk_EI2HGVJT_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(9430);
var _chunk_LDM4ZVB6_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2404);
var _chunk_3WYFJZ3P_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(283);
var _chunk_2MLAZIAX_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(2567);
var _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(3437);
var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(2920);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(1455);

































// build/cli/explain-command.js


// build/explain.js
function explain({ path, bytes, line, threshold, entities, custom, packs = [] }) {
  const { views: whole, slices = [], gaps } = (0,_chunk_IQFHU7X4_js__WEBPACK_IMPORTED_MODULE_12__/* .read */ .LF)(path, bytes);
  const parts = [...whole.map((view) => ({ view, own: void 0 })), ...Array.from(slices, partOf)];
  const last = parts.map(({ view }) => view.positionAt(view.text.length).line);
  if (parts.length > 0 && line > Math.max(...last))
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_26__/* .UserError */ .y(`“${path}” ends at line ${Math.max(...last)}.`);
  if (parts.length === 0)
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_26__/* .UserError */ .y(gaps[0]?.detail ?? `“${path}” cannot be read.`);
  const detect = (0,_chunk_SYRBED6M_js__WEBPACK_IMPORTED_MODULE_15__/* .createDetector */ .Fz)((0,_chunk_AJXTA5OJ_js__WEBPACK_IMPORTED_MODULE_17__/* .underPacks */ .l)((0,_chunk_EI2HGVJT_js__WEBPACK_IMPORTED_MODULE_20__/* .recognizersFor */ .f)(entities, custom), packs), _chunk_SYRBED6M_js__WEBPACK_IMPORTED_MODULE_15__/* .originOf */ .yv);
  return parts.flatMap(({ view, own }) => {
    const seen = [];
    const matches = detect(view, path, threshold, (weighed) => void seen.push(weighed));
    return seen.filter(({ start }) => !own || (0,_chunk_IQFHU7X4_js__WEBPACK_IMPORTED_MODULE_12__/* .isIn */ .S1)(own, start)).filter(({ start, end }) => view.positionAt(start).line <= line && view.positionAt(end).line >= line).sort((a, b) => a.start - b.start || b.score - a.score).map((weighed) => explanationOf(weighed, matches, view, threshold));
  });
}
var partOf = ({ view, own }) => ({ view, own });
function explanationOf(weighed, matches, view, threshold) {
  const { recognizer, start, end, failed, disguised } = weighed;
  const match = matches.find((each) => each.entity === recognizer.entity && each.start === start && each.end === end && each.evidence[0] === weighed.evidence[0]);
  const from = view.positionAt(start);
  const to = view.positionAt(end);
  return {
    entity: recognizer.entity,
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    // What is none of this kind may be something of which nothing is shown.
    masked: (0,_chunk_IQFHU7X4_js__WEBPACK_IMPORTED_MODULE_12__/* .mask */ .dK)(view.text.slice(start, end), disguised || !match ? {} : recognizer.mask),
    score: match?.score ?? weighed.score,
    evidence: match?.evidence ?? weighed.evidence,
    outcome: match ? "finding" : outcomeOf(weighed, matches, threshold),
    ...failed === void 0 ? {} : { failed },
    ...match ? { provenance: match.provenance } : {}
  };
}
function outcomeOf({ failed, score, start, end, candidate }, matches, threshold) {
  if (failed !== void 0)
    return "fails its check";
  if (score < threshold)
    return "below the threshold";
  if (matches.some((match) => match.start < end && start < match.end))
    return "another reading is surer";
  return candidate.kind === "name" ? "half a name, alone" : "by chance: most of its column that looks the same is none";
}

// build/reporters/explanation.js
function explanation(path, line, readings) {
  if (readings.length === 0)
    return `${(0,_chunk_A6H6FXBG_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(path)}:${line}: nothing there has the shape of personal data.
`;
  const places = [...new Set(readings.map(placeOf))];
  return places.flatMap((place) => {
    const about = readings.filter((reading) => placeOf(reading) === place);
    return [`${(0,_chunk_A6H6FXBG_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(path)}:${place}  ${(0,_chunk_A6H6FXBG_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(about[0]?.masked ?? "")}`, ...told(about), ""];
  }).join("\n");
}
var placeOf = ({ startLine, startColumn, endLine, endColumn }) => `${startLine}:${startColumn}-${endLine === startLine ? "" : `${endLine}:`}${endColumn}`;
function told(readings) {
  const standing = readings.filter(({ outcome }) => outcome !== "fails its check");
  const failing = readings.filter(({ outcome }) => outcome === "fails its check");
  return [
    ...standing.flatMap(({ entity, score, outcome, provenance, evidence }) => [
      `  ${entity}  ${score}  ${outcome}${provenance === void 0 ? "" : ` (${provenance})`}`,
      ...evidence.map((clause) => `    ${clause}`)
    ]),
    ...failing.length === 0 ? [] : [`  fails the check of ${[...new Set(failing.map(nameWithCheck))].join(", ")}`]
  ];
}
var nameWithCheck = ({ entity, failed }) => `${entity} (${failed})`;

// build/cli/explain-command.js
var flags = { threshold: { type: "string" }, entities: { type: "string" }, config: { type: "string" } };
async function runExplain(args) {
  const { values, positionals } = (0,_chunk_IGNLEI5W_js__WEBPACK_IMPORTED_MODULE_10__/* .parse */ .qg)(args, flags);
  const { path, line } = placeOf2(positionals);
  const options = (0,_chunk_IGNLEI5W_js__WEBPACK_IMPORTED_MODULE_10__/* .readOptions */ .Tt)(values);
  const { threshold = _chunk_2MLAZIAX_js__WEBPACK_IMPORTED_MODULE_23__/* .defaults */ .NT.threshold, entities = [] } = options;
  const { recognizers, packs = [] } = await (0,_chunk_PQ3MVZYI_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsHere */ .S)(options);
  const custom = await (0,_chunk_TIXZMLJG_js__WEBPACK_IMPORTED_MODULE_18__/* .customRecognizers */ .h)(recognizers);
  const readings = explain({ path, bytes: await bytesOf(path), line, threshold, entities, custom, packs });
  await (0,_chunk_HQ3NR4VF_js__WEBPACK_IMPORTED_MODULE_27__/* .print */ .y)(explanation(path, line, readings));
  return 0;
}
function placeOf2(positionals) {
  const [, path, line] = /^(.+?):([1-9]\d*)(?::\d+)?$/.exec(positionals[0] ?? "") ?? [];
  if (positionals.length === 1 && path !== void 0)
    return { path: path.replaceAll("\\", "/"), line: Number(line) };
  throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_26__/* .UserError */ .y("Name one line of one file: `piicloak explain test/users.json:12`.");
}
async function bytesOf(path) {
  try {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_25__.readFile)(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_26__/* .UserError */ .y(`“${path}” cannot be read (${code}).`);
  }
}



/***/ })

};
