export const id = 867;
export const ids = [867];
export const modules = {

/***/ 9867:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  runAllow: () => (/* binding */ runAllow)
});
var chunk_5JQBGA6J = __webpack_require__(5153);
var chunk_RQ6ZKCO3 = __webpack_require__(1760);
var chunk_VBHDIZFW = __webpack_require__(849);
var chunk_CMNUNZET = __webpack_require__(3325);
var chunk_MHXWNSZH = __webpack_require__(2740);
var chunk_U6COGMK4 = __webpack_require__(4031);
var chunk_WP5TH2W7 = __webpack_require__(6683);
var chunk_A6H6FXBG = __webpack_require__(3661);
var chunk_7TGEQLQH = __webpack_require__(7534);
var chunk_4OZ3JLMN = __webpack_require__(2174);
var chunk_FLWVWAI2 = __webpack_require__(1149);
var chunk_B4LF3XYT = __webpack_require__(2415);
var chunk_6VIDTXFS = __webpack_require__(7283);
var chunk_IGNLEI5W = __webpack_require__(3021);
var chunk_HQ3NR4VF = __webpack_require__(3221);
var chunk_V5KBMKBM = __webpack_require__(9588);
var chunk_AN73HVCW = __webpack_require__(8660);
var chunk_HXPOV5ZE = __webpack_require__(7708);
var chunk_ZSU76XQR = __webpack_require__(5347);
var chunk_3WYFJZ3P = __webpack_require__(283);
var chunk_X2WU3CND = __webpack_require__(5619);
var chunk_2MLAZIAX = __webpack_require__(2567);
var chunk_ETNKDGEJ = __webpack_require__(3437);
var chunk_CZ7CSFO4 = __webpack_require__(2920);
var node_crypto__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7598);






























// build/cli/allow-command.js

var flags = { entity: { type: "string" }, reason: { type: "string" }, config: { type: "string" } };
async function runAllow(args) {
  const { values, positionals } = (0,chunk_IGNLEI5W/* .parse */ .qg)(args, flags);
  if (positionals.length > 0 || values.entity === void 0) {
    throw new chunk_ETNKDGEJ/* .UserError */ .y('Write the value to standard input, where no history keeps it: `piicloak allow --entity EMAIL_ADDRESS --reason "press contact"`.');
  }
  const [recognizer] = (0,chunk_HXPOV5ZE/* .recognizersFor */ .f)([values.entity], await (0,chunk_5JQBGA6J/* .customHere */ .I)((0,chunk_IGNLEI5W/* .readOptions */ .Tt)({ config: values.config })));
  const entity = recognizer?.entity ?? values.entity;
  const rules = [];
  for await (const { line } of (0,chunk_RQ6ZKCO3/* .linesOf */ .D)(process.stdin)) {
    const value = line.trim();
    if (value === "")
      continue;
    rules.push(`  - value: ${(0,chunk_FLWVWAI2/* .allowedValue */ .iC)(entity, value, (0,node_crypto__WEBPACK_IMPORTED_MODULE_21__.randomBytes)(16).toString("hex"))}`);
    rules.push(`    reason: ${JSON.stringify(values.reason ?? "say why")}`);
  }
  if (rules.length === 0)
    throw new chunk_ETNKDGEJ/* .UserError */ .y("Standard input is empty: there is no value to allow.");
  await (0,chunk_HQ3NR4VF/* .print */ .y)(`allow:
${rules.join("\n")}
`);
  return 0;
}



/***/ }),

/***/ 5153:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ customHere),
  S: () => (/* binding */ settingsHere)
});
var chunk_VBHDIZFW = __webpack_require__(849);
var chunk_AN73HVCW = __webpack_require__(8660);



// build/cli/custom-here.js
async function settingsHere(options) {
  const source = { kind: "tree", root: process.cwd(), paths: ["."] };
  return (await (0,chunk_VBHDIZFW/* .policyFor */ .KV)(source, {}, (0,chunk_VBHDIZFW/* .choiceOf */ .FH)(options))).settings;
}
var customHere = async (options) => (0,chunk_AN73HVCW/* .customRecognizers */ .h)((await settingsHere(options)).recognizers);




/***/ }),

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




/***/ })

};
