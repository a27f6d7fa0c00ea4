export const id = 34;
export const ids = [34];
export const modules = {

/***/ 2034:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  runAllow: () => (/* binding */ runAllow)
});
var _chunk_PQ3MVZYI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6300);
var _chunk_RQ6ZKCO3_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(1760);
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
var _chunk_HQ3NR4VF_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(3221);
var _chunk_X2WU3CND_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5619);
var _chunk_FLWVWAI2_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1149);
var _chunk_6VIDTXFS_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7283);
var _chunk_TIXZMLJG_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2914);
var _chunk_V5KBMKBM_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9588);
var _chunk_EI2HGVJT_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9430);
var _chunk_LDM4ZVB6_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2404);
var _chunk_3WYFJZ3P_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(283);
var _chunk_2MLAZIAX_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2567);
var _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(3437);
var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2920);
var node_crypto__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7598);






























// build/cli/allow-command.js

var flags = { entity: { type: "string" }, reason: { type: "string" }, config: { type: "string" } };
async function runAllow(args) {
  const { values, positionals } = (0,_chunk_IGNLEI5W_js__WEBPACK_IMPORTED_MODULE_10__/* .parse */ .qg)(args, flags);
  if (positionals.length > 0 || values.entity === void 0) {
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_22__/* .UserError */ .y('Write the value to standard input, where no history keeps it: `piicloak allow --entity EMAIL_ADDRESS --reason "press contact"`.');
  }
  const [recognizer] = (0,_chunk_EI2HGVJT_js__WEBPACK_IMPORTED_MODULE_16__/* .recognizersFor */ .f)([values.entity], await (0,_chunk_PQ3MVZYI_js__WEBPACK_IMPORTED_MODULE_0__/* .customHere */ .I)((0,_chunk_IGNLEI5W_js__WEBPACK_IMPORTED_MODULE_10__/* .readOptions */ .Tt)({ config: values.config })));
  const entity = recognizer?.entity ?? values.entity;
  const rules = [];
  for await (const { line } of (0,_chunk_RQ6ZKCO3_js__WEBPACK_IMPORTED_MODULE_23__/* .linesOf */ .D)(process.stdin)) {
    const value = line.trim();
    if (value === "")
      continue;
    rules.push(`  - value: ${(0,_chunk_FLWVWAI2_js__WEBPACK_IMPORTED_MODULE_12__/* .allowedValue */ .iC)(entity, value, (0,node_crypto__WEBPACK_IMPORTED_MODULE_21__.randomBytes)(16).toString("hex"))}`);
    rules.push(`    reason: ${JSON.stringify(values.reason ?? "say why")}`);
  }
  if (rules.length === 0)
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_22__/* .UserError */ .y("Standard input is empty: there is no value to allow.");
  await (0,_chunk_HQ3NR4VF_js__WEBPACK_IMPORTED_MODULE_24__/* .print */ .y)(`allow:
${rules.join("\n")}
`);
  return 0;
}



/***/ }),

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

/***/ 1760:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ linesOf)
});
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




/***/ })

};
