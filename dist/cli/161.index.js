export const id = 161;
export const ids = [161];
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

/***/ 4943:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ detectionFor)
});
var chunk_7RYU4OKZ = __webpack_require__(1330);
var chunk_ETTZZHES = __webpack_require__(5408);
var chunk_2MLAZIAX = __webpack_require__(2567);




// build/policy/own.js
var withDomain = /* @__PURE__ */ new Set(["EMAIL_ADDRESS", "DOMAIN", "URL", "URL_IDENTITY"]);
function ownValues({ ourDomains, ourNumbers }) {
  if (ourDomains.length === 0 && ourNumbers.length === 0)
    return void 0;
  const domains = ourDomains.map((name) => name.toLowerCase());
  const numbers = ourNumbers.map((written) => ({ written, pattern: digitsOf(written) }));
  return (entity, { text }) => {
    if (withDomain.has(entity)) {
      const host = hostOf(text);
      const own2 = domains.find((domain) => host === domain || host.endsWith(`.${domain}`));
      return own2 === void 0 ? void 0 : origin(own2, "our-domains");
    }
    if (entity !== "PHONE_NUMBER")
      return void 0;
    const digits = text.replace(/\D/g, "");
    const own = numbers.find(({ pattern }) => isOne(digits, pattern));
    return own && origin(own.written, "our-numbers");
  };
}
var origin = (name, key) => ({
  provenance: "own",
  because: `${name} is the team’s own (${key} in the policy)`
});
var hostOf = (text) => text.toLowerCase().replace(/^[a-z][a-z\d+.-]*:\/\//, "").replace(/[/?#].*$/s, "").replace(/^.*@/s, "").replace(/:\d+$/, "");
var digitsOf = (written) => written.toLowerCase().replace(/[^\dx]/g, "");
var isOne = (digits, pattern) => [pattern, ...[1, 2, 3].map((code) => `0${pattern.slice(code)}`)].some((each) => each.length === digits.length && [...each].every((digit, at) => digit === "x" || digit === digits[at]));

// build/detection-for.js
async function detectionFor(settings) {
  const chosen = await (0,chunk_ETTZZHES/* .recognizersUnder */ .S)(settings);
  const detect = (0,chunk_7RYU4OKZ/* .createDetector */ .Fz)(chosen, withOwn(settings));
  return {
    recognizers: new Map(chosen.map((recognizer) => [recognizer.entity, recognizer])),
    defined: new Set(settings.recognizers.map(({ entity }) => entity)),
    detect,
    discreet: (text) => detect((0,chunk_7RYU4OKZ/* .readText */ .yR)("", text), "", chunk_2MLAZIAX/* .defaults */ .NT.threshold).reduceRight((said, { start, end, provenance }) => provenance === "plausible" ? `${said.slice(0, start)}***${said.slice(end)}` : said, text)
  };
}
function withOwn(settings) {
  const own = ownValues(settings);
  return own ? (entity, candidate, place) => (0,chunk_7RYU4OKZ/* .originOf */ .yv)(entity, candidate, place) ?? own(entity, candidate) : chunk_7RYU4OKZ/* .originOf */ .yv;
}




/***/ }),

/***/ 161:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  detectionFor: () => (/* reexport safe */ chunk_VW2APTA3.t)
});
var chunk_VW2APTA3 = __webpack_require__(4943);
var chunk_7RYU4OKZ = __webpack_require__(1330);
var chunk_CDTYDZJZ = __webpack_require__(6379);
var chunk_ETTZZHES = __webpack_require__(5408);
var chunk_BBS6KRH3 = __webpack_require__(4244);
var chunk_V5KBMKBM = __webpack_require__(9588);
var chunk_AN73HVCW = __webpack_require__(8660);
var chunk_HXPOV5ZE = __webpack_require__(7708);
var chunk_ZSU76XQR = __webpack_require__(5347);
var chunk_3WYFJZ3P = __webpack_require__(283);
var chunk_2MLAZIAX = __webpack_require__(2567);
var chunk_CZ7CSFO4 = __webpack_require__(2920);




















/***/ })

};
