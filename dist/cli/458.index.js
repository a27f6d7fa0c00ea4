export const id = 458;
export const ids = [458];
export const modules = {

/***/ 9430:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  H6: () => (/* binding */ isByName),
  Qg: () => (/* binding */ inRegion),
  f: () => (/* binding */ recognizersFor),
  qi: () => (/* binding */ isBuiltIn)
});
var _chunk_LDM4ZVB6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2404);
var _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3437);



// build/entities.js
function recognizersFor(entities, custom = []) {
  const all = custom.length === 0 ? _chunk_LDM4ZVB6_js__WEBPACK_IMPORTED_MODULE_0__/* .recognizers */ .yy : [..._chunk_LDM4ZVB6_js__WEBPACK_IMPORTED_MODULE_0__/* .recognizers */ .yy, ...custom];
  const wanted = normalised(entities);
  if (wanted.length === 0)
    return all.filter(({ onRequest }) => onRequest !== true);
  if (wanted.includes("ALL"))
    return all;
  const known = new Set(all.map(({ entity }) => entity));
  const unknown = wanted.find((entity) => !known.has(entity));
  if (unknown !== void 0) {
    const alike = [...known].filter((entity) => sharesWord(entity, unknown)).slice(0, 5);
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The input “entities” names “${unknown}”, which is no entity type. ${alike.length > 0 ? `Is it one of ${alike.join(", ")}? ` : ""}\`piicloak entities\` lists them all.`);
  }
  return all.filter(({ entity }) => wanted.includes(entity));
}
var isBuiltIn = (name) => normalised([name]).some((wanted) => wanted === "ALL" || _chunk_LDM4ZVB6_js__WEBPACK_IMPORTED_MODULE_0__/* .recognizers */ .yy.some(({ entity }) => entity === wanted));
var inRegion = (recognizers2, region) => {
  const country = region.trim().toUpperCase();
  if (!(0,_chunk_LDM4ZVB6_js__WEBPACK_IMPORTED_MODULE_0__/* .isSupportedCountry */ .J_)(country))
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The region “${region}” is not known. Name it by its code in ISO 3166-1: US, GB, DE.`);
  return recognizers2.map((each) => each.entity === "PHONE_NUMBER" ? (0,_chunk_LDM4ZVB6_js__WEBPACK_IMPORTED_MODULE_0__/* .phoneNumberIn */ .pM)(country) : each);
};
var isByName = (entities) => {
  const wanted = normalised(entities);
  return wanted.length > 0 && !wanted.includes("ALL");
};
var aliases = {
  ADDRESS: "STREET_ADDRESS",
  ZIP_CODE: "POSTAL_CODE",
  DOMAIN_NAME: "DOMAIN"
};
var normalised = (entities) => entities.map((entity) => entity.trim().toUpperCase()).filter((entity) => entity !== "").map((entity) => aliases[entity] ?? entity);
var sharesWord = (entity, wanted) => wanted.split("_").some((word) => word.length > 2 && entity.split("_").includes(word));




/***/ }),

/***/ 2914:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ customRecognizers)
});
var _chunk_EI2HGVJT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9430);
var _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3437);



// build/custom-recognizers.js
var built = /* @__PURE__ */ new WeakMap();
function customRecognizers(described = []) {
  if (described.length === 0)
    return Promise.resolve([]);
  const made = built.get(described) ?? make(described);
  built.set(described, made);
  return made;
}
async function make(described) {
  for (const [index, custom] of described.entries())
    requireFree(custom, index, described);
  const { customRecognizer } = await __webpack_require__.e(/* import() */ 178).then(__webpack_require__.bind(__webpack_require__, 7178));
  const recognizers = await Promise.all(described.map((custom, index) => customRecognizer(custom, placeOf(custom, index))));
  if (described.some(({ examples }) => examples !== void 0)) {
    const { wrongExample } = await Promise.all(/* import() */[__webpack_require__.e(445), __webpack_require__.e(238)]).then(__webpack_require__.bind(__webpack_require__, 2238));
    const wrong = wrongExample(described, recognizers);
    if (wrong)
      throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${placeOf(wrong.custom, wrong.index)}: ${wrong.because}`);
  }
  return recognizers;
}
var placeOf = ({ where }, index) => where ?? `recognizers[${index}]`;
function requireFree(custom, index, all) {
  const { entity } = custom;
  const place = placeOf(custom, index);
  if ((0,_chunk_EI2HGVJT_js__WEBPACK_IMPORTED_MODULE_0__/* .isBuiltIn */ .qi)(entity))
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${place}: ${entity} is the name of a built-in type. Give yours another, such as OUR_${entity}.`);
  const first = all.findIndex((other) => other.entity === entity);
  if (first === index)
    return;
  const before = all[first];
  throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${place}: ${entity} is defined at ${before ? placeOf(before, first) : "another place"} already.`);
}




/***/ }),

/***/ 4458:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  runConfig: () => (/* binding */ runConfig)
});
var _chunk_Z5BOX5XP_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6808);
var _chunk_V6U6JMNJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9187);
var _chunk_WP5TH2W7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6683);
var _chunk_A6H6FXBG_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3661);
var _chunk_B4LF3XYT_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2415);
var _chunk_MYXGYIVO_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1267);
var _chunk_U6COGMK4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4031);
var _chunk_VOUAO2OA_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8029);
var _chunk_4OZ3JLMN_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2174);
var _chunk_IGNLEI5W_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3021);
var _chunk_HQ3NR4VF_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(3221);
var _chunk_X2WU3CND_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5619);
var _chunk_FLWVWAI2_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1149);
var _chunk_6VIDTXFS_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7283);
var _chunk_TIXZMLJG_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2914);
var _chunk_V5KBMKBM_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9588);
var _chunk_EI2HGVJT_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9430);
var _chunk_LDM4ZVB6_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2404);
var _chunk_3WYFJZ3P_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(283);
var _chunk_2MLAZIAX_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2567);
var _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3437);
var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2920);




























// build/cli/config-command.js
var flags = { ..._chunk_IGNLEI5W_js__WEBPACK_IMPORTED_MODULE_9__/* .settingFlags */ .KB, format: { type: "string" } };
async function runConfig(args) {
  const { values, positionals } = (0,_chunk_IGNLEI5W_js__WEBPACK_IMPORTED_MODULE_9__/* .parse */ .qg)(args, flags);
  if (positionals.length > 0)
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_20__/* .UserError */ .y("`piicloak config` takes no files: it shows the policy of this folder.");
  const options = (0,_chunk_IGNLEI5W_js__WEBPACK_IMPORTED_MODULE_9__/* .readOptions */ .Tt)(values);
  const given = (0,_chunk_IGNLEI5W_js__WEBPACK_IMPORTED_MODULE_9__/* .toSettings */ .R4)(options);
  const source = { kind: "tree", root: process.cwd(), paths: ["."] };
  const { settings, policy } = await (0,_chunk_Z5BOX5XP_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFor */ .KV)(source, given, (0,_chunk_Z5BOX5XP_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceOf */ .FH)(options));
  const effective = (0,_chunk_MYXGYIVO_js__WEBPACK_IMPORTED_MODULE_5__/* .checkSettings */ .EW)(settings);
  await (0,_chunk_TIXZMLJG_js__WEBPACK_IMPORTED_MODULE_13__/* .customRecognizers */ .h)(effective.recognizers);
  const rows = Object.keys(_chunk_2MLAZIAX_js__WEBPACK_IMPORTED_MODULE_18__/* .defaults */ .NT).map((name) => ({
    name: kebabCase(name),
    value: effective[name],
    from: originOf(name, given, policy.origins, effective)
  }));
  if (values.format === "json")
    await (0,_chunk_HQ3NR4VF_js__WEBPACK_IMPORTED_MODULE_21__/* .print */ .y)(`${JSON.stringify(Object.fromEntries(rows.map((row) => [row.name, row])), null, 2)}
`);
  else
    await (0,_chunk_HQ3NR4VF_js__WEBPACK_IMPORTED_MODULE_21__/* .print */ .y)(tableOf(rows.map(({ name, value, from }) => [name, shown(value), from])));
  return 0;
}
function originOf(name, given, origins, { mode }) {
  if (given[name] !== void 0)
    return "the command line";
  const file = origins[name];
  if (file !== void 0)
    return file;
  return mode !== "balanced" && name in _chunk_2MLAZIAX_js__WEBPACK_IMPORTED_MODULE_18__/* .presets */ .v4[mode] ? `mode ${mode}` : "default";
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
