export const id = 852;
export const ids = [852];
export const modules = {

/***/ 8660:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ customRecognizers)
});
var chunk_HXPOV5ZE = __webpack_require__(7708);
var chunk_ETNKDGEJ = __webpack_require__(3437);



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
  const { customRecognizer } = await __webpack_require__.e(/* import() */ 808).then(__webpack_require__.bind(__webpack_require__, 6808));
  const recognizers = await Promise.all(described.map((custom, index) => customRecognizer(custom, placeOf(custom, index))));
  if (described.some(({ examples }) => examples !== void 0)) {
    const { wrongExample } = await Promise.all(/* import() */[__webpack_require__.e(330), __webpack_require__.e(769)]).then(__webpack_require__.bind(__webpack_require__, 7769));
    const wrong = wrongExample(described, recognizers);
    if (wrong)
      throw new chunk_ETNKDGEJ/* .UserError */ .y(`${placeOf(wrong.custom, wrong.index)}: ${wrong.because}`);
  }
  return recognizers;
}
var placeOf = ({ where }, index) => where ?? `recognizers[${index}]`;
function requireFree(custom, index, all) {
  const { entity } = custom;
  const place = placeOf(custom, index);
  if ((0,chunk_HXPOV5ZE/* .isBuiltIn */ .qi)(entity))
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`${place}: ${entity} is the name of a built-in type. Give yours another, such as OUR_${entity}.`);
  const first = all.findIndex((other) => other.entity === entity);
  if (first === index)
    return;
  const before = all[first];
  throw new chunk_ETNKDGEJ/* .UserError */ .y(`${place}: ${entity} is defined at ${before ? placeOf(before, first) : "another place"} already.`);
}




/***/ }),

/***/ 4244:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ underPacks)
});
var chunk_V5KBMKBM = __webpack_require__(9588);
var chunk_ZSU76XQR = __webpack_require__(5347);
var chunk_IRVRAGTD = __webpack_require__(2742);




// build/packs-for.js
function underPacks(chosen, names) {
  const clauses = (0,chunk_V5KBMKBM/* .packsFor */ .o)(names).flatMap((pack) => pack.clauses);
  if (clauses.length === 0)
    return chosen;
  const named = new Set(clauses.flatMap((clause) => clause.entities));
  const taken = new Map(chosen.map((recognizer) => [recognizer.entity, recognizer]));
  const known = chunk_ZSU76XQR/* .recognizers */ .yy.flatMap((each) => taken.get(each.entity) ?? (named.has(each.entity) ? each : []));
  return [.../* @__PURE__ */ new Set([...known, ...chosen])].map((recognizer) => {
    const asked = clauses.filter(({ entities }) => entities.includes(recognizer.entity));
    return { ...recognizer, severity: mostSevere([recognizer.severity, ...asked.map(({ severity }) => severity)]) };
  });
}
var mostSevere = (asked) => chunk_IRVRAGTD/* .severities */ .g.find((severity) => asked.includes(severity)) ?? "low";




/***/ }),

/***/ 5408:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ recognizersUnder)
});
var chunk_BBS6KRH3 = __webpack_require__(4244);
var chunk_AN73HVCW = __webpack_require__(8660);
var chunk_HXPOV5ZE = __webpack_require__(7708);




// build/recognizers-for.js
async function recognizersUnder(settings) {
  const custom = await (0,chunk_AN73HVCW/* .customRecognizers */ .h)(settings.recognizers);
  return (0,chunk_BBS6KRH3/* .underPacks */ .l)((0,chunk_HXPOV5ZE/* .recognizersFor */ .f)(settings.entities ?? [], custom), settings.packs ?? []);
}




/***/ }),

/***/ 7708:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  H6: () => (/* binding */ isByName),
  Qg: () => (/* binding */ inRegion),
  f: () => (/* binding */ recognizersFor),
  qi: () => (/* binding */ isBuiltIn)
});
var chunk_ZSU76XQR = __webpack_require__(5347);
var chunk_ETNKDGEJ = __webpack_require__(3437);



// build/entities.js
function recognizersFor(entities, custom = []) {
  const all = custom.length === 0 ? chunk_ZSU76XQR/* .recognizers */ .yy : [...chunk_ZSU76XQR/* .recognizers */ .yy, ...custom];
  const wanted = normalised(entities);
  if (wanted.length === 0)
    return all.filter(({ onRequest }) => onRequest !== true);
  if (wanted.includes("ALL"))
    return all;
  const known = new Set(all.map(({ entity }) => entity));
  const unknown = wanted.find((entity) => !known.has(entity));
  if (unknown !== void 0) {
    const alike = [...known].filter((entity) => sharesWord(entity, unknown)).slice(0, 5);
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`The input “entities” names “${unknown}”, which is no entity type. ${alike.length > 0 ? `Is it one of ${alike.join(", ")}? ` : ""}\`piicloak entities\` lists them all.`);
  }
  return all.filter(({ entity }) => wanted.includes(entity));
}
var isBuiltIn = (name) => normalised([name]).some((wanted) => wanted === "ALL" || chunk_ZSU76XQR/* .recognizers */ .yy.some(({ entity }) => entity === wanted));
var inRegion = (recognizers2, region) => {
  const country = region.trim().toUpperCase();
  if (!(0,chunk_ZSU76XQR/* .isSupportedCountry */ .J_)(country))
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`The region “${region}” is not known. Name it by its code in ISO 3166-1: US, GB, DE.`);
  return recognizers2.map((each) => each.entity === "PHONE_NUMBER" ? (0,chunk_ZSU76XQR/* .phoneNumberIn */ .pM)(country) : each);
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

/***/ 1852:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  recognizersUnder: () => (/* reexport safe */ chunk_ETTZZHES.S)
});
var chunk_ETTZZHES = __webpack_require__(5408);
var chunk_BBS6KRH3 = __webpack_require__(4244);
var chunk_V5KBMKBM = __webpack_require__(9588);
var chunk_AN73HVCW = __webpack_require__(8660);
var chunk_HXPOV5ZE = __webpack_require__(7708);
var chunk_ZSU76XQR = __webpack_require__(5347);
var chunk_3WYFJZ3P = __webpack_require__(283);
var chunk_CZ7CSFO4 = __webpack_require__(2920);
















/***/ })

};
