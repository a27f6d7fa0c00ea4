export const id = 533;
export const ids = [533];
export const modules = {

/***/ 7929:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  runAnalyze: () => (/* binding */ runAnalyze)
});
var chunk_RQ6ZKCO3 = __webpack_require__(1760);
var chunk_IGNLEI5W = __webpack_require__(3021);
var chunk_HQ3NR4VF = __webpack_require__(3221);
var chunk_7RYU4OKZ = __webpack_require__(1330);
var chunk_CDTYDZJZ = __webpack_require__(6379);
var chunk_HXPOV5ZE = __webpack_require__(7708);
var chunk_ZSU76XQR = __webpack_require__(5347);
var chunk_3WYFJZ3P = __webpack_require__(283);
var chunk_X2WU3CND = __webpack_require__(5619);
var chunk_2MLAZIAX = __webpack_require__(2567);
var chunk_ETNKDGEJ = __webpack_require__(3437);
var chunk_CZ7CSFO4 = __webpack_require__(2920);
















// build/analyze.js
function analyzeText(text, options = {}) {
  const { label, path = "", entities = [], region = "", minScore = 0.5 } = options;
  const view = (0,chunk_7RYU4OKZ/* .readText */ .yR)(path, text);
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
  const detector = detectors.get(key) ?? (0,chunk_7RYU4OKZ/* .createDetector */ .Fz)(wanted(entities, region), chunk_7RYU4OKZ/* .originOf */ .yv, { byName: (0,chunk_HXPOV5ZE/* .isByName */ .H6)(entities) });
  detectors.set(key, detector);
  return detector;
}
var wanted = (entities, region) => region === "" ? (0,chunk_HXPOV5ZE/* .recognizersFor */ .f)(entities) : (0,chunk_HXPOV5ZE/* .inRegion */ .Qg)((0,chunk_HXPOV5ZE/* .recognizersFor */ .f)(entities), region);

// build/cli/analyze-command.js
var request = (0,chunk_X2WU3CND/* .object */ .Ik)({
  id: (0,chunk_X2WU3CND/* .union */ .KC)([(0,chunk_X2WU3CND/* .string */ .Yj)(), (0,chunk_X2WU3CND/* .number */ .ai)()]),
  text: (0,chunk_X2WU3CND/* .string */ .Yj)(),
  label: (0,chunk_X2WU3CND/* .optional */ .lq)((0,chunk_X2WU3CND/* .string */ .Yj)()),
  path: (0,chunk_X2WU3CND/* .optional */ .lq)((0,chunk_X2WU3CND/* .string */ .Yj)()),
  region: (0,chunk_X2WU3CND/* .optional */ .lq)((0,chunk_X2WU3CND/* .string */ .Yj)()),
  entities: (0,chunk_X2WU3CND/* .optional */ .lq)((0,chunk_X2WU3CND/* .union */ .KC)([(0,chunk_X2WU3CND/* .string */ .Yj)(), (0,chunk_X2WU3CND/* .array */ .YO)((0,chunk_X2WU3CND/* .string */ .Yj)())]))
});
var flags = { "min-score": { type: "string" }, entities: { type: "string" } };
async function runAnalyze(args) {
  const { values, positionals } = (0,chunk_IGNLEI5W/* .parse */ .qg)(args, flags);
  if (positionals.length > 0) {
    throw new chunk_ETNKDGEJ/* .UserError */ .y("`piicloak analyze` reads standard input and takes no files. For files use `piicloak scan`.");
  }
  const minScore = scoreOf(values["min-score"]);
  const everywhere = list(values.entities ?? "");
  for await (const { line, number: number2 } of (0,chunk_RQ6ZKCO3/* .linesOf */ .D)(process.stdin)) {
    if (line.trim() === "")
      continue;
    const asked = parseLine(line, number2);
    const matches = atLine(number2, () => matchesOf(asked, everywhere, minScore));
    if (!await (0,chunk_HQ3NR4VF/* .print */ .y)(`${JSON.stringify({ id: asked.id, matches })}
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
    throw error instanceof chunk_ETNKDGEJ/* .UserError */ .y ? new chunk_ETNKDGEJ/* .UserError */ .y(`Line ${number2}: ${error.message}`) : error;
  }
}
function parseLine(line, number2) {
  const result = (0,chunk_X2WU3CND/* .safeParse */ .xL)(request, parseJson(line));
  if (result.success)
    return result.output;
  throw new chunk_ETNKDGEJ/* .UserError */ .y(`Line ${number2} is not a request. Each line must be a JSON object with “id” and “text”.`);
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
  throw new chunk_ETNKDGEJ/* .UserError */ .y(`The flag “--min-score” is “${value}”, but it must be a number from 0 to 1.`);
}
var list = (value) => value.split(/[,\s]+/).filter((name) => name !== "");



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
