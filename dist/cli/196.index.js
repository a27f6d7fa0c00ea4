export const id = 196;
export const ids = [196];
export const modules = {

/***/ 8474:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  runAnalyze: () => (/* binding */ runAnalyze)
});
var _chunk_RQ6ZKCO3_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1760);
var _chunk_IGNLEI5W_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3021);
var _chunk_HQ3NR4VF_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3221);
var _chunk_X2WU3CND_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5619);
var _chunk_SYRBED6M_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1445);
var _chunk_OFYTTWZI_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1485);
var _chunk_EI2HGVJT_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9430);
var _chunk_LDM4ZVB6_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2404);
var _chunk_3WYFJZ3P_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(283);
var _chunk_2MLAZIAX_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2567);
var _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3437);
var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2920);
















// build/analyze.js
function analyzeText(text, options = {}) {
  const { label, path = "", entities = [], region = "", minScore = 0.5 } = options;
  const view = (0,_chunk_SYRBED6M_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(path, text);
  const matches = detectorFor(entities, region)(label === void 0 ? view : underLabel(view, { name: label }), path, minScore);
  return matches.map(({ record: _, column: __, cell: ___, isToldByShape: ____, ...match }) => match);
}
function underLabel(view, label) {
  const { text } = view;
  const start = text.length - text.trimStart().length;
  const whole = { label, start, end: text.trimEnd().length };
  return {
    ...view,
    labelAt: (offset) => view.labelAt(offset) ?? label,
    fieldsUnder: (wanted2) => wanted2(label) ? [whole] : view.fieldsUnder(wanted2)
  };
}
var detectors = /* @__PURE__ */ new Map();
function detectorFor(entities, region) {
  const key = `${region} ${entities.join(",")}`;
  const detector = detectors.get(key) ?? (0,_chunk_SYRBED6M_js__WEBPACK_IMPORTED_MODULE_2__/* .createDetector */ .Fz)(wanted(entities, region), _chunk_SYRBED6M_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .yv, { byName: (0,_chunk_EI2HGVJT_js__WEBPACK_IMPORTED_MODULE_4__/* .isByName */ .H6)(entities) });
  detectors.set(key, detector);
  return detector;
}
var wanted = (entities, region) => region === "" ? (0,_chunk_EI2HGVJT_js__WEBPACK_IMPORTED_MODULE_4__/* .recognizersFor */ .f)(entities) : (0,_chunk_EI2HGVJT_js__WEBPACK_IMPORTED_MODULE_4__/* .inRegion */ .Qg)((0,_chunk_EI2HGVJT_js__WEBPACK_IMPORTED_MODULE_4__/* .recognizersFor */ .f)(entities), region);

// build/cli/analyze-command.js
var request = (0,_chunk_X2WU3CND_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
  id: (0,_chunk_X2WU3CND_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([(0,_chunk_X2WU3CND_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_chunk_X2WU3CND_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)()]),
  text: (0,_chunk_X2WU3CND_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
  label: (0,_chunk_X2WU3CND_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_chunk_X2WU3CND_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()),
  path: (0,_chunk_X2WU3CND_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_chunk_X2WU3CND_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()),
  region: (0,_chunk_X2WU3CND_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_chunk_X2WU3CND_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()),
  entities: (0,_chunk_X2WU3CND_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_chunk_X2WU3CND_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([(0,_chunk_X2WU3CND_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_chunk_X2WU3CND_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_chunk_X2WU3CND_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)())]))
});
var flags = { "min-score": { type: "string" }, entities: { type: "string" } };
async function runAnalyze(args) {
  const { values, positionals } = (0,_chunk_IGNLEI5W_js__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(args, flags);
  if (positionals.length > 0) {
    throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_9__/* .UserError */ .y("`piicloak analyze` reads standard input and takes no files. For files use `piicloak scan`.");
  }
  const minScore = scoreOf(values["min-score"]);
  const everywhere = list(values.entities ?? "");
  for await (const { line, number: number2 } of (0,_chunk_RQ6ZKCO3_js__WEBPACK_IMPORTED_MODULE_10__/* .linesOf */ .D)(process.stdin)) {
    if (line.trim() === "")
      continue;
    const asked = parseLine(line, number2);
    const matches = atLine(number2, () => matchesOf(asked, everywhere, minScore));
    if (!await (0,_chunk_HQ3NR4VF_js__WEBPACK_IMPORTED_MODULE_11__/* .print */ .y)(`${JSON.stringify({ id: asked.id, matches })}
`))
      break;
  }
  return 0;
}
function matchesOf({ text, label, path, region, entities }, everywhere, minScore) {
  return analyzeText(text, {
    ...label === void 0 ? {} : { label },
    ...path === void 0 ? {} : { path },
    ...region === void 0 ? {} : { region },
    entities: entities === void 0 ? everywhere : typeof entities === "string" ? list(entities) : entities,
    minScore
  }).map(({ entity, start, end, score, provenance }) => ({ entity, start, end, score, provenance }));
}
function atLine(number2, work) {
  try {
    return work();
  } catch (error) {
    throw error instanceof _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_9__/* .UserError */ .y ? new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_9__/* .UserError */ .y(`Line ${number2}: ${error.message}`) : error;
  }
}
function parseLine(line, number2) {
  const result = (0,_chunk_X2WU3CND_js__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xL)(request, parseJson(line));
  if (result.success)
    return result.output;
  throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_9__/* .UserError */ .y(`Line ${number2} is not a request. Each line must be a JSON object with “id” and “text”.`);
}
function parseJson(line) {
  try {
    return JSON.parse(line);
  } catch {
    return void 0;
  }
}
function scoreOf(value = "0.5") {
  const score = /^[\d.]+$/.test(value) ? Number(value) : Number.NaN;
  if (score >= 0 && score <= 1)
    return score;
  throw new _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_9__/* .UserError */ .y(`The flag “--min-score” is “${value}”, but it must be a number from 0 to 1.`);
}
var list = (value) => value.split(/[,\s]+/).filter((name) => name !== "");



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

/***/ 5293:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ lazily)
});
// build/model/lazily.js
function lazily(make) {
  let made;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}




/***/ })

};
