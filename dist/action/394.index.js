export const id = 394;
export const ids = [394];
export const modules = {

/***/ 8394:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  readPolicy: () => (/* binding */ readPolicy)
});
var chunk_THOK4G4Q = __webpack_require__(6051);
var chunk_2MLAZIAX = __webpack_require__(7909);
var chunk_W5BICCCD = __webpack_require__(9547);
var chunk_ETNKDGEJ = __webpack_require__(2843);
var chunk_CZ7CSFO4 = __webpack_require__(8882);
var yaml__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8737);







// build/inputs/policy-text.js


// build/inputs/policy-schema.js
var list = (0,chunk_THOK4G4Q/* .pipe */ .Fs)((0,chunk_THOK4G4Q/* .union */ .KC)([(0,chunk_THOK4G4Q/* .string */ .Yj)(), (0,chunk_THOK4G4Q/* .array */ .YO)((0,chunk_THOK4G4Q/* .string */ .Yj)())], "a text or a list of texts"), (0,chunk_THOK4G4Q/* .transform */ .pd)((value) => typeof value === "string" ? [value] : value));
var said = ({ schema, expects }) => (0,chunk_THOK4G4Q/* .optional */ .lq)((0,chunk_THOK4G4Q/* .message */ .iU)(schema, expects));
var told = (text, schema) => (0,chunk_THOK4G4Q/* .pipe */ .Fs)(schema, (0,chunk_THOK4G4Q/* .description */ .h_)(text));
var match = { paths: (0,chunk_THOK4G4Q/* .optional */ .lq)(list), entities: (0,chunk_THOK4G4Q/* .optional */ .lq)(list) };
var override = (0,chunk_THOK4G4Q/* .strictObject */ .re)({
  ...match,
  provenance: (0,chunk_THOK4G4Q/* .optional */ .lq)((0,chunk_THOK4G4Q/* .pipe */ .Fs)(list, (0,chunk_THOK4G4Q/* .check */ .z6)((names) => names.every((name) => (0,chunk_THOK4G4Q.is)(chunk_THOK4G4Q/* .rules */ .aO.provenance.schema, name)), chunk_THOK4G4Q/* .rules */ .aO.provenance.expects))),
  threshold: said(chunk_THOK4G4Q/* .rules */ .aO.confidence),
  "fail-on": said(chunk_THOK4G4Q/* .rules */ .aO.failOn),
  "max-findings": said(chunk_THOK4G4Q/* .rules */ .aO.most),
  "max-subjects": said(chunk_THOK4G4Q/* .rules */ .aO.most)
});
var answered = {
  reason: (0,chunk_THOK4G4Q/* .pipe */ .Fs)((0,chunk_THOK4G4Q/* .string */ .Yj)("a text that says why"), (0,chunk_THOK4G4Q/* .trim */ .Bq)(), (0,chunk_THOK4G4Q/* .nonEmpty */ .hq)("a text that says why")),
  owner: said(chunk_THOK4G4Q/* .rules */ .aO.text),
  expires: said(chunk_THOK4G4Q/* .rules */ .aO.day)
};
var pointers = (0,chunk_THOK4G4Q/* .pipe */ .Fs)(list, (0,chunk_THOK4G4Q/* .check */ .z6)((all) => all.every((each) => /^(?:\/[^/]*)*$/.test(each)), "JSON Pointers, such as /users/*/email"));
var suppress = (0,chunk_THOK4G4Q/* .pipe */ .Fs)((0,chunk_THOK4G4Q/* .strictObject */ .re)({
  ...match,
  labels: (0,chunk_THOK4G4Q/* .optional */ .lq)(list),
  cells: (0,chunk_THOK4G4Q/* .optional */ .lq)(list),
  pointers: (0,chunk_THOK4G4Q/* .optional */ .lq)(pointers),
  fingerprints: (0,chunk_THOK4G4Q/* .optional */ .lq)(list),
  ...answered
}), (0,chunk_THOK4G4Q/* .check */ .z6)(({ fingerprints, labels, cells, pointers: places }) => !fingerprints || !(labels || cells || places), "either fingerprints or labels, cells and pointers: a fingerprint says where already"));
var allow = (0,chunk_THOK4G4Q/* .pipe */ .Fs)((0,chunk_THOK4G4Q/* .strictObject */ .re)({
  value: (0,chunk_THOK4G4Q/* .optional */ .lq)((0,chunk_THOK4G4Q/* .pipe */ .Fs)((0,chunk_THOK4G4Q/* .string */ .Yj)("what `piicloak allow` prints"), (0,chunk_THOK4G4Q/* .regex */ .yG)(/^[A-Z][A-Z\d_]*:[0-9a-f]{32}:[0-9a-f]{1,20}$/, "what `piicloak allow` prints"))),
  pattern: said(chunk_THOK4G4Q/* .rules */ .aO.text),
  entities: (0,chunk_THOK4G4Q/* .optional */ .lq)(list),
  ...answered
}), (0,chunk_THOK4G4Q/* .check */ .z6)(({ value, pattern }) => value === void 0 !== (pattern === void 0), "either a value, as `piicloak allow` prints it, or a pattern"), (0,chunk_THOK4G4Q/* .check */ .z6)(({ value, entities }) => value === void 0 || entities === void 0, "a value without entities: it names its type"));
var domains = (0,chunk_THOK4G4Q/* .pipe */ .Fs)(list, (0,chunk_THOK4G4Q/* .check */ .z6)((names) => names.every((name) => /^(?:[a-z\d-]+\.)+[a-z\d-]+$/i.test(name)), "domains, such as acme.com"));
var numbers = (0,chunk_THOK4G4Q/* .pipe */ .Fs)(list, (0,chunk_THOK4G4Q/* .check */ .z6)((all) => all.every((each) => /^\+\d[\dx ()/.-]{4,30}$/.test(each)), "telephone numbers with their country code, such as +49 30 xxxx xxx"));
var recognizer = (0,chunk_THOK4G4Q/* .strictObject */ .re)({
  entity: (0,chunk_THOK4G4Q/* .pipe */ .Fs)((0,chunk_THOK4G4Q/* .string */ .Yj)("a name in capitals"), (0,chunk_THOK4G4Q/* .regex */ .yG)(/^[A-Z][A-Z\d_]{2,63}$/, "a name in capitals, such as CUSTOMER_NUMBER")),
  title: said(chunk_THOK4G4Q/* .rules */ .aO.text),
  severity: said(chunk_THOK4G4Q/* .rules */ .aO.severity),
  patterns: (0,chunk_THOK4G4Q/* .optional */ .lq)(list),
  "deny-list": (0,chunk_THOK4G4Q/* .optional */ .lq)(list),
  check: said(chunk_THOK4G4Q/* .rules */ .aO.text),
  context: (0,chunk_THOK4G4Q/* .optional */ .lq)(list),
  labels: (0,chunk_THOK4G4Q/* .optional */ .lq)(list),
  score: said(chunk_THOK4G4Q/* .rules */ .aO.confidence),
  examples: (0,chunk_THOK4G4Q/* .optional */ .lq)((0,chunk_THOK4G4Q/* .strictObject */ .re)({ match: (0,chunk_THOK4G4Q/* .optional */ .lq)(list), "no-match": (0,chunk_THOK4G4Q/* .optional */ .lq)(list) }, "a map of match and no-match"))
});
var policySchema = (0,chunk_THOK4G4Q/* .strictObject */ .re)({
  $schema: (0,chunk_THOK4G4Q/* .optional */ .lq)((0,chunk_THOK4G4Q/* .string */ .Yj)()),
  extends: told("Packs by name and files by path (./more.yml), in order: later ones overrule earlier ones, and this file all.", (0,chunk_THOK4G4Q/* .optional */ .lq)(list)),
  mode: told("strict: every value that is not reserved counts. balanced (default). lenient: only what is severe and sure.", said(chunk_THOK4G4Q/* .rules */ .aO.mode)),
  threshold: told("Least confidence of a finding, 0 to 1. Default 0.5.", said(chunk_THOK4G4Q/* .rules */ .aO.confidence)),
  "fail-on": told("Least severity that fails the build. Default medium.", said(chunk_THOK4G4Q/* .rules */ .aO.failOn)),
  "max-findings": told("How many failing findings may stand. Default 0.", said(chunk_THOK4G4Q/* .rules */ .aO.most)),
  "max-subjects": told("How many people failing findings may speak of. Default any.", said(chunk_THOK4G4Q/* .rules */ .aO.most)),
  "warn-only": told("Report everything, fail nothing.", said(chunk_THOK4G4Q/* .rules */ .aO.flag)),
  paths: told("Globs of the files to scan. Default all.", (0,chunk_THOK4G4Q/* .optional */ .lq)(list)),
  "paths-ignore": told("Globs of the files not to scan.", (0,chunk_THOK4G4Q/* .optional */ .lq)(list)),
  generated: told("Lockfiles, vendored trees, minified and generated files: skip (default) or scan.", said(chunk_THOK4G4Q/* .rules */ .aO.generated)),
  "file-timeout": told("The most seconds that looking at a file may take, and again for each megabyte. Default 60.", said(chunk_THOK4G4Q/* .rules */ .aO.seconds)),
  entities: told("Types to look for. Default those that are on by default.", (0,chunk_THOK4G4Q/* .optional */ .lq)(list)),
  overrides: told("What holds for some findings instead.", (0,chunk_THOK4G4Q/* .optional */ .lq)((0,chunk_THOK4G4Q/* .array */ .YO)(override, "a list of overrides"))),
  suppress: told("Findings that do not count, each with a reason.", (0,chunk_THOK4G4Q/* .optional */ .lq)((0,chunk_THOK4G4Q/* .array */ .YO)(suppress, "a list of rules"))),
  allow: told("Values that may stand, as `piicloak allow` prints them.", (0,chunk_THOK4G4Q/* .optional */ .lq)((0,chunk_THOK4G4Q/* .array */ .YO)(allow, "a list of values"))),
  baseline: told("The file of values that stood there before. Default .piicloak-baseline.", said(chunk_THOK4G4Q/* .rules */ .aO.text)),
  "our-domains": told("Domains of the organisation.", (0,chunk_THOK4G4Q/* .optional */ .lq)(domains)),
  "our-numbers": told("Telephone numbers of the organisation, x for any digit.", (0,chunk_THOK4G4Q/* .optional */ .lq)(numbers)),
  recognizers: told("Types of your own.", (0,chunk_THOK4G4Q/* .optional */ .lq)((0,chunk_THOK4G4Q/* .array */ .YO)(recognizer, "a list of recognizers"))),
  "inline-ignores": told("Comments that say piicloak:ignore count (allow), are listed as well (report, default), or do not (deny).", said(chunk_THOK4G4Q/* .rules */ .aO.inlineIgnores)),
  "require-reason": told("Such comments count only with a reason.", said(chunk_THOK4G4Q/* .rules */ .aO.flag))
});

// build/inputs/policy-text.js
var longest = 2e5;
var deepest = 200;
var tooWide = new RegExp(`^(?:[ \\t]|[-?:](?=[ \\t])){${deepest}}`, "m");
function readPolicy(path, text, under) {
  if (text.length > longest)
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`${path} is longer than a policy can be.`);
  if (depthOf(text) > deepest || tooWide.test(text))
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`${path} is nested deeper than a policy can be.`);
  const lines = new yaml__WEBPACK_IMPORTED_MODULE_3__/* .LineCounter */ .HN();
  const document = (0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .parseDocument */ .Tp)(text, { lineCounter: lines, schema: "core", ...quiet });
  const [problem] = document.errors;
  if (problem)
    throw faultAt(path, lines.linePos(problem.pos[0]).line, `it is no YAML: ${saidOf(problem.message)}.`);
  const unnamed = keyThatIsNone(document);
  if (unnamed !== void 0)
    throw faultAt(path, lines.linePos(unnamed).line, "a key must be a word.");
  const root = under === void 0 ? [] : [under];
  const lineOf = (at2) => lines.linePos(offsetOf(document, [...root, ...at2])).line;
  const value = contentOf(path, document, root);
  if (value !== void 0 && value !== null && (!isRecord(value) || Array.isArray(value))) {
    throw faultAt(path, lineOf([]), "it must be a map of settings.");
  }
  const result = (0,chunk_THOK4G4Q/* .safeParse */ .xL)(policySchema, value ?? {}, { abortEarly: true });
  if (result.success)
    return { policy: result.output, lineOf };
  const [issue] = result.issues;
  const at = (issue.path ?? []).map(({ key }) => key);
  throw faultAt(path, lineOf(at), faultOf(issue, at));
}
var quiet = { merge: false, prettyErrors: false, logLevel: "error" };
function keyThatIsNone(document) {
  let found;
  (0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .visit */ .YR)(document, {
    Pair: (_, { key }) => {
      if (key === null || (0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .isScalar */ .jn)(key))
        return void 0;
      found = (0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .isNode */ .Ll)(key) ? key.range?.[0] ?? 0 : 0;
      return yaml__WEBPACK_IMPORTED_MODULE_3__/* .visit */ .YR.BREAK;
    }
  });
  return found;
}
function depthOf(text) {
  let depth = 0;
  let most = 0;
  for (const bracket of text.match(/[[\]{}]/g) ?? []) {
    depth = Math.max(0, depth + (bracket === "[" || bracket === "{" ? 1 : -1));
    most = Math.max(most, depth);
  }
  return most;
}
var saidOf = (message2) => (message2.split(/[:"'`\\]/)[0] ?? "").trim();
function contentOf(path, document, root) {
  try {
    const all = document.toJS({ maxAliasCount: 20 });
    return root.reduce((value, key) => isRecord(value) ? value[key] : void 0, all);
  } catch {
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`${path} names too much by its aliases. Write it out.`);
  }
}
var isRecord = (value) => typeof value === "object" && value !== null;
function faultOf(issue, at) {
  const key = at.filter((part) => typeof part === "string").join(" › ");
  if (issue.type === "strict_object" && issue.expected === "never") {
    const last = String(at.at(-1));
    const known = (0,chunk_W5BICCCD/* .nearest */ .p)(last, keysAround(at));
    return `there is no key “${key}”.${known === void 0 ? "" : ` Is it “${known}”?`}`;
  }
  if (issue.type === "strict_object" && issue.received === "undefined")
    return `the key “${key}” is missing.`;
  const expected = issue.type === "strict_object" ? "a map" : issue.message;
  return `“${key}” must be ${expected}.`;
}
function keysAround(at) {
  const entries = policySchema.entries;
  const list2 = at.length > 2 ? entries[String(at[0])] : void 0;
  const inner = list2 === void 0 ? void 0 : innerEntries(list2);
  return Object.keys(inner ?? entries);
}
function innerEntries(schema) {
  const wrapped = isRecord(schema) ? schema["wrapped"] : void 0;
  const item = isRecord(wrapped) ? wrapped["item"] : void 0;
  const entries = isRecord(item) ? item["entries"] : void 0;
  return isRecord(entries) ? entries : void 0;
}
function offsetOf(document, at) {
  for (let length = at.length; length > 0; length -= 1) {
    const around = document.getIn(at.slice(0, length - 1), true) ?? document.contents;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(around)) {
      const pair = around.items.find(({ key: key2 }) => (0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .isScalar */ .jn)(key2) && key2.value === at[length - 1]);
      const key = pair?.key;
      if ((0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .isScalar */ .jn)(key) && key.range)
        return key.range[0];
    }
    const node = document.getIn(at.slice(0, length), true);
    const range = isRecord(node) ? node["range"] : void 0;
    if (Array.isArray(range) && typeof range[0] === "number")
      return range[0];
  }
  return 0;
}
var faultAt = (path, line, fault) => new chunk_ETNKDGEJ/* .UserError */ .y(`${path}:${line}: ${fault}`);



/***/ })

};
