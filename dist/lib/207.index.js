export const id = 207;
export const ids = [207];
export const modules = {

/***/ 661:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ detectionFor)
});
var chunk_W5Q3GHAO = __webpack_require__(749);
var chunk_UOTA5U2W = __webpack_require__(56);
var chunk_RF3PFEFU = __webpack_require__(869);
var chunk_DT36WPU7 = __webpack_require__(152);





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
  const { customRecognizer } = await __webpack_require__.e(/* import() */ 388).then(__webpack_require__.bind(__webpack_require__, 388));
  const recognizers2 = await Promise.all(described.map((custom, index) => customRecognizer(custom, placeOf(custom, index))));
  if (described.some(({ examples }) => examples !== void 0)) {
    const { wrongExample } = await __webpack_require__.e(/* import() */ 558).then(__webpack_require__.bind(__webpack_require__, 558));
    const wrong = wrongExample(described, recognizers2);
    if (wrong)
      throw new chunk_DT36WPU7/* .UserError */ .y(`${placeOf(wrong.custom, wrong.index)}: ${wrong.because}`);
  }
  return recognizers2;
}
var placeOf = ({ where }, index) => where ?? `recognizers[${index}]`;
function requireFree(custom, index, all) {
  const { entity } = custom;
  const place = placeOf(custom, index);
  if ((0,chunk_UOTA5U2W/* .isBuiltIn */ .qi)(entity))
    throw new chunk_DT36WPU7/* .UserError */ .y(`${place}: ${entity} is the name of a built-in type. Give yours another, such as OUR_${entity}.`);
  const first = all.findIndex((other) => other.entity === entity);
  if (first === index)
    return;
  const before = all[first];
  throw new chunk_DT36WPU7/* .UserError */ .y(`${place}: ${entity} is defined at ${before ? placeOf(before, first) : "another place"} already.`);
}

// build/packs-for.js
function underPacks(chosen, names) {
  const clauses = (0,chunk_W5Q3GHAO/* .packsFor */ .o)(names).flatMap((pack) => pack.clauses);
  if (clauses.length === 0)
    return chosen;
  const named = new Set(clauses.flatMap((clause) => clause.entities));
  const taken = new Map(chosen.map((recognizer) => [recognizer.entity, recognizer]));
  const known = chunk_UOTA5U2W/* .recognizers */ .yy.flatMap((each) => taken.get(each.entity) ?? (named.has(each.entity) ? each : []));
  return [.../* @__PURE__ */ new Set([...known, ...chosen])].map((recognizer) => {
    const asked = clauses.filter(({ entities }) => entities.includes(recognizer.entity));
    return { ...recognizer, severity: mostSevere([recognizer.severity, ...asked.map(({ severity }) => severity)]) };
  });
}
var mostSevere = (asked) => chunk_RF3PFEFU/* .severities */ .gO.find((severity) => asked.includes(severity)) ?? "low";

// build/recognizers-for.js
async function recognizersUnder(settings) {
  const custom = await customRecognizers(settings.recognizers);
  return underPacks((0,chunk_UOTA5U2W/* .recognizersFor */ .f)(settings.entities ?? [], custom), settings.packs ?? []);
}

// build/detection-for.js
async function detectionFor(settings) {
  const chosen = await recognizersUnder(settings);
  const detect = (0,chunk_UOTA5U2W/* .createDetector */ .Fz)(chosen, withOwn(settings));
  return {
    recognizers: new Map(chosen.map((recognizer) => [recognizer.entity, recognizer])),
    defined: new Set(settings.recognizers.map(({ entity }) => entity)),
    detect,
    discreet: (text) => detect((0,chunk_UOTA5U2W/* .readText */ .yR)("", text), "", chunk_RF3PFEFU/* .defaults */ .NT.threshold).reduceRight((said, { start, end, provenance }) => provenance === "plausible" ? `${said.slice(0, start)}***${said.slice(end)}` : said, text)
  };
}
function withOwn(settings) {
  const own = ownValues(settings);
  return own ? (entity, candidate, place) => (0,chunk_UOTA5U2W/* .originOf */ .yv)(entity, candidate, place) ?? own(entity, candidate) : chunk_UOTA5U2W/* .originOf */ .yv;
}




/***/ }),

/***/ 207:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  detectionFor: () => (/* reexport safe */ chunk_GHTLNDEM.t)
});
var chunk_GHTLNDEM = __webpack_require__(661);
var chunk_W5Q3GHAO = __webpack_require__(749);
var chunk_UOTA5U2W = __webpack_require__(56);
var chunk_LUDLKMFZ = __webpack_require__(961);
var chunk_RF3PFEFU = __webpack_require__(869);
var chunk_CZ7CSFO4 = __webpack_require__(719);











/***/ })

};
