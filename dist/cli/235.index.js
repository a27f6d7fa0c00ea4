export const id = 235;
export const ids = [235];
export const modules = {

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

/***/ 4235:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  runExplain: () => (/* binding */ runExplain)
});
var chunk_LWHQVERU = __webpack_require__(2615);
var chunk_5JQBGA6J = __webpack_require__(5153);
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
var chunk_7RYU4OKZ = __webpack_require__(1330);
var chunk_CDTYDZJZ = __webpack_require__(6379);
var chunk_BBS6KRH3 = __webpack_require__(4244);
var chunk_V5KBMKBM = __webpack_require__(9588);
var chunk_AN73HVCW = __webpack_require__(8660);
var chunk_HXPOV5ZE = __webpack_require__(7708);
var chunk_ZSU76XQR = __webpack_require__(5347);
var chunk_3WYFJZ3P = __webpack_require__(283);
var chunk_X2WU3CND = __webpack_require__(5619);
var chunk_2MLAZIAX = __webpack_require__(2567);
var chunk_ETNKDGEJ = __webpack_require__(3437);
var chunk_CZ7CSFO4 = __webpack_require__(2920);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(1455);

































// build/cli/explain-command.js


// build/explain.js
function explain({ path, bytes, line, threshold, entities, custom, packs = [] }) {
  const { views: whole, slices = [], gaps } = (0,chunk_LWHQVERU/* .read */ .LF)(path, bytes);
  const parts = [...whole.map((view) => ({ view, own: void 0 })), ...Array.from(slices, partOf)];
  const last = parts.map(({ view }) => view.positionAt(view.text.length).line);
  if (parts.length > 0 && line > Math.max(...last))
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`“${path}” ends at line ${Math.max(...last)}.`);
  if (parts.length === 0)
    throw new chunk_ETNKDGEJ/* .UserError */ .y(gaps[0]?.detail ?? `“${path}” cannot be read.`);
  const detect = (0,chunk_7RYU4OKZ/* .createDetector */ .Fz)((0,chunk_BBS6KRH3/* .underPacks */ .l)((0,chunk_HXPOV5ZE/* .recognizersFor */ .f)(entities, custom), packs), chunk_7RYU4OKZ/* .originOf */ .yv);
  return parts.flatMap(({ view, own }) => {
    const seen = [];
    const matches = detect(view, path, threshold, (weighed) => void seen.push(weighed));
    return seen.filter(({ start }) => !own || (0,chunk_LWHQVERU/* .isIn */ .S1)(own, start)).filter(({ start, end }) => view.positionAt(start).line <= line && view.positionAt(end).line >= line).sort((a, b) => a.start - b.start || b.score - a.score).map((weighed) => explanationOf(weighed, matches, view, threshold));
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
    masked: (0,chunk_LWHQVERU/* .mask */ .dK)(view.text.slice(start, end), disguised || !match ? {} : recognizer.mask),
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
    return `${(0,chunk_A6H6FXBG/* .visible */ .RK)(path)}:${line}: nothing there has the shape of personal data.
`;
  const places = [...new Set(readings.map(placeOf))];
  return places.flatMap((place) => {
    const about = readings.filter((reading) => placeOf(reading) === place);
    return [`${(0,chunk_A6H6FXBG/* .visible */ .RK)(path)}:${place}  ${(0,chunk_A6H6FXBG/* .visible */ .RK)(about[0]?.masked ?? "")}`, ...told(about), ""];
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
  const { values, positionals } = (0,chunk_IGNLEI5W/* .parse */ .qg)(args, flags);
  const { path, line } = placeOf2(positionals);
  const options = (0,chunk_IGNLEI5W/* .readOptions */ .Tt)(values);
  const { threshold = chunk_2MLAZIAX/* .defaults */ .NT.threshold, entities = [] } = options;
  const { recognizers, packs = [] } = await (0,chunk_5JQBGA6J/* .settingsHere */ .S)(options);
  const custom = await (0,chunk_AN73HVCW/* .customRecognizers */ .h)(recognizers);
  const readings = explain({ path, bytes: await bytesOf(path), line, threshold, entities, custom, packs });
  await (0,chunk_HQ3NR4VF/* .print */ .y)(explanation(path, line, readings));
  return 0;
}
function placeOf2(positionals) {
  const [, path, line] = /^(.+?):([1-9]\d*)(?::\d+)?$/.exec(positionals[0] ?? "") ?? [];
  if (positionals.length === 1 && path !== void 0)
    return { path: path.replaceAll("\\", "/"), line: Number(line) };
  throw new chunk_ETNKDGEJ/* .UserError */ .y("Name one line of one file: `piicloak explain test/users.json:12`.");
}
async function bytesOf(path) {
  try {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_25__.readFile)(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`“${path}” cannot be read (${code}).`);
  }
}



/***/ })

};
