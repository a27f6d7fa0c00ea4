export const id = 262;
export const ids = [262];
export const modules = {

/***/ 5145:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ underPacks)
});
var _chunk_V5KBMKBM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9588);
var _chunk_LDM4ZVB6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2404);
var _chunk_IRVRAGTD_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2742);




// build/packs-for.js
function underPacks(chosen, names) {
  const clauses = (0,_chunk_V5KBMKBM_js__WEBPACK_IMPORTED_MODULE_0__/* .packsFor */ .o)(names).flatMap((pack) => pack.clauses);
  if (clauses.length === 0)
    return chosen;
  const named = new Set(clauses.flatMap((clause) => clause.entities));
  const taken = new Map(chosen.map((recognizer) => [recognizer.entity, recognizer]));
  const known = _chunk_LDM4ZVB6_js__WEBPACK_IMPORTED_MODULE_1__/* .recognizers */ .yy.flatMap((each) => taken.get(each.entity) ?? (named.has(each.entity) ? each : []));
  return [.../* @__PURE__ */ new Set([...known, ...chosen])].map((recognizer) => {
    const asked = clauses.filter(({ entities }) => entities.includes(recognizer.entity));
    return { ...recognizer, severity: mostSevere([recognizer.severity, ...asked.map(({ severity }) => severity)]) };
  });
}
var mostSevere = (asked) => _chunk_IRVRAGTD_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .g.find((severity) => asked.includes(severity)) ?? "low";




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

/***/ 5160:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ recognizersUnder)
});
var _chunk_AJXTA5OJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
var _chunk_TIXZMLJG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2914);
var _chunk_EI2HGVJT_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9430);




// build/recognizers-for.js
async function recognizersUnder(settings) {
  const custom = await (0,_chunk_TIXZMLJG_js__WEBPACK_IMPORTED_MODULE_1__/* .customRecognizers */ .h)(settings.recognizers);
  return (0,_chunk_AJXTA5OJ_js__WEBPACK_IMPORTED_MODULE_0__/* .underPacks */ .l)((0,_chunk_EI2HGVJT_js__WEBPACK_IMPORTED_MODULE_2__/* .recognizersFor */ .f)(settings.entities ?? [], custom), settings.packs ?? []);
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




/***/ }),

/***/ 6262:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  recognizersUnder: () => (/* reexport safe */ _chunk_FSZA5WOL_js__WEBPACK_IMPORTED_MODULE_0__.S)
});
var _chunk_FSZA5WOL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5160);
var _chunk_AJXTA5OJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5145);
var _chunk_TIXZMLJG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2914);
var _chunk_V5KBMKBM_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9588);
var _chunk_EI2HGVJT_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9430);
var _chunk_LDM4ZVB6_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2404);
var _chunk_3WYFJZ3P_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(283);
var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2920);















/***/ })

};
