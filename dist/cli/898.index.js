export const id = 898;
export const ids = [898];
export const modules = {

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

/***/ 2740:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  B7: () => (/* binding */ titlesOf),
  BB: () => (/* binding */ what),
  Ej: () => (/* binding */ size),
  MG: () => (/* binding */ others),
  N4: () => (/* binding */ tally),
  Pl: () => (/* binding */ headline),
  QR: () => (/* binding */ foundIn),
  Q_: () => (/* binding */ longestValue),
  Tw: () => (/* binding */ noPromise),
  U9: () => (/* binding */ count),
  d8: () => (/* binding */ why),
  em: () => (/* binding */ sentence),
  ik: () => (/* binding */ place),
  mG: () => (/* binding */ tallied),
  p0: () => (/* binding */ duration),
  sL: () => (/* binding */ provisionsByType),
  uy: () => (/* binding */ provisionsOf),
  zD: () => (/* binding */ grouped)
});
var chunk_U6COGMK4 = __webpack_require__(4031);
var chunk_A6H6FXBG = __webpack_require__(3661);
var chunk_4OZ3JLMN = __webpack_require__(2174);




// build/reporters/wording.js
var longestValue = 80;
var count = (amount, one, many = `${one}s`) => `${grouped(amount)} ${amount === 1 ? one : many}`;
var grouped = (amount) => String(amount).replace(/\B(?=(?:\d{3})+$)/g, ",");
var size = (bytes) => {
  if (bytes < 1e3)
    return `${bytes} B`;
  if (bytes < 1e6)
    return `${(bytes / 1e3).toFixed(1)} kB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
};
var duration = (milliseconds) => milliseconds < 1e3 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1e3).toFixed(1)} s`;
var sentence = (text) => {
  const line = text.replace(/\s+/g, " ").trim();
  return /[.!?]$/.test(line) ? line : `${line}.`;
};
var titlesOf = (recognizers) => {
  const titles = new Map(recognizers.map(({ entity, title }) => [entity, title]));
  return (entity) => titles.get(entity) ?? entity;
};
var why = ({ finding, status, because }) => {
  const evidence = finding.evidence.join("; ");
  return (status === "failing" ? evidence : because) || evidence || "its shape alone";
};
var what = ({ finding }, titleOf) => {
  const label = finding.label === void 0 ? "" : ` under the label “${finding.label}”`;
  const cell = finding.cell === void 0 ? "" : ` at ${finding.cell}`;
  const more = finding.occurrences === 1 ? "" : `, and ${others(finding)}`;
  return `${titleOf(finding.entity)} ${(0,chunk_A6H6FXBG/* .clipped */ .cz)(finding.masked, longestValue)}${label}${cell}${more}`;
};
var others = ({ occurrences, isRest }) => `${grouped(occurrences - 1)} more ${isRest ? "of its kind in the file" : "in its column"}`;
var places = {
  "added-lines": "the lines that this change adds",
  "changed-files": "the files that this change touches",
  all: "the whole tree"
};
var place = (scope) => places[scope];
var tally = ({ verdicts }) => {
  const having = (status) => verdicts.filter((verdict) => verdict.status === status).length;
  return { failing: having("failing"), reported: having("reported"), suppressed: having("suppressed") };
};
var leftOut = ({ gaps }) => {
  const files = (0,chunk_4OZ3JLMN/* .countSkipped */ ._2)(gaps);
  return files === 0 ? void 0 : `${count(files, "generated or vendored file")} ${files === 1 ? "was" : "were"} not read`;
};
var cleanHeadline = (report) => {
  const { failing, reported, suppressed } = tally(report);
  if (failing > 0)
    return `Within what is allowed: ${count(failing, "finding")} may stand, and the check passes.`;
  const aside = suppressed > 0 ? `${count(suppressed, "finding")} suppressed by the rules` : "";
  if (reported > 0) {
    return `Nothing blocks: ${count(reported, "finding")} reported for information${aside === "" ? "" : `, ${aside}`}.`;
  }
  if (suppressed > 0)
    return `Nothing blocks: ${aside}.`;
  const left = leftOut(report);
  if (report.totals.filesScanned === 0)
    return `Nothing was scanned: ${left ?? "no file had text to look at"}.`;
  return `No personal data found in ${count(report.totals.filesScanned, "file")}${left === void 0 ? "" : `; ${left}`}.`;
};
var headline = (report) => {
  const unread = report.gaps.filter(chunk_4OZ3JLMN/* .isBlocking */ .Us).length;
  switch (report.outcome) {
    case "findings": {
      const { failing } = tally(report);
      const tail = unread > 0 ? ` The scan is incomplete as well: ${count(unread, "gap")}.` : "";
      return `Personal data found: ${count(failing, "finding")} ${failing === 1 ? "fails" : "fail"} this check.${tail}`;
    }
    case "incomplete":
      if (unread === 0) {
        const subject = report.scope === "all" ? "the tree" : "the change";
        return `Incomplete: no file could be read as text, so this scan cannot say that ${subject} is clean.`;
      }
      return `Incomplete: ${count(unread, "gap")} left text unread, so this scan cannot say that it is clean.`;
    case "clean":
      return cleanHeadline(report);
  }
};

// build/reporters/provisions.js
var noPromise = "This says what was looked for in text and what was found. That nothing was found does not mean that a law or a standard is complied with.";
function provisionsOf({ coverage = [] }) {
  const named = provisionsByType(coverage);
  return ({ finding, status }) => (0,chunk_U6COGMK4/* .touchesProvisions */ ._)(finding.provenance, status === "failing") ? named.get(finding.entity) ?? [] : [];
}
function provisionsByType(coverage) {
  const named = /* @__PURE__ */ new Map();
  for (const { name, clauses } of coverage) {
    for (const { id, entities } of clauses) {
      for (const entity of entities)
        named.set(entity, [...named.get(entity) ?? [], `${name} ${id}`]);
    }
  }
  return named;
}
var foundIn = ({ entities, found, failing }) => entities.length === 0 ? "cannot be checked" : `${grouped(found)}${failing > 0 ? `, ${grouped(failing)} failing` : ""}`;
function tallied({ clauses }) {
  const having = (test) => clauses.filter(test).length;
  const failing = having((clause) => clause.failing > 0);
  const unchecked = having(({ entities }) => entities.length === 0);
  return [
    `${having(({ found }) => found > 0)} of ${count(clauses.length, "provision")} touched${failing > 0 ? `, ${failing} by what fails` : ""}`,
    ...unchecked > 0 ? [`${unchecked} cannot be checked in text`] : []
  ].join("; ");
}




/***/ }),

/***/ 4031:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ touchesProvisions)
});
// build/model/pack.js
var somebodys = /* @__PURE__ */ new Set(["plausible", "attribution"]);
var touchesProvisions = (provenance, isFailing) => isFailing || somebodys.has(provenance);




/***/ }),

/***/ 6898:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  runPacks: () => (/* binding */ runPacks)
});
var chunk_MHXWNSZH = __webpack_require__(2740);
var chunk_U6COGMK4 = __webpack_require__(4031);
var chunk_A6H6FXBG = __webpack_require__(3661);
var chunk_4OZ3JLMN = __webpack_require__(2174);
var chunk_IGNLEI5W = __webpack_require__(3021);
var chunk_HQ3NR4VF = __webpack_require__(3221);
var chunk_BBS6KRH3 = __webpack_require__(4244);
var chunk_V5KBMKBM = __webpack_require__(9588);
var chunk_ZSU76XQR = __webpack_require__(5347);
var chunk_3WYFJZ3P = __webpack_require__(283);
var chunk_X2WU3CND = __webpack_require__(5619);
var chunk_2MLAZIAX = __webpack_require__(2567);
var chunk_ETNKDGEJ = __webpack_require__(3437);
var chunk_CZ7CSFO4 = __webpack_require__(2920);



















// build/reporters/packs.js
var packList = (packs2) => `${JSON.stringify(packs2, null, 2)}
`;
function packTable(packs2) {
  const rows = packs2.map(({ name, title, clauses }) => [name, String(clauses.length), String(typesOf(clauses)), title]);
  const all = [["PACK", "PROVISIONS", "TYPES", "WHAT"], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd());
  return `${lines.join("\n")}
`;
}
var typesOf = (clauses) => new Set(clauses.flatMap(({ entities }) => entities)).size;
var packText = ({ name, title, source, verified, clauses }) => [
  `${name}: ${title}`,
  `Source: ${source}`,
  `Citations: ${verified}`,
  "",
  ...clauses.flatMap(clauseLines),
  `Apply it in .piicloak.yml with “extends: ${name}”. ${chunk_MHXWNSZH/* .noPromise */ .Tw}`,
  ""
].join("\n");
var clauseLines = ({ id, title, citation, entities, severity, cannot }) => [
  `${id}  ${title}`,
  `  ${citation}`,
  entities.length > 0 ? `  Looked for: ${entities.join(", ")}` : "  Cannot be checked in text.",
  ...severity === void 0 ? [] : [`  At least ${severity}.`],
  ...cannot === void 0 ? [] : [`  ${cannot}`],
  ""
];

// build/cli/packs-command.js
var flags = { format: { type: "string" } };
async function runPacks(args) {
  const { values, positionals } = (0,chunk_IGNLEI5W/* .parse */ .qg)(args, flags);
  const format = values.format ?? "text";
  if (positionals.length > 1)
    throw new chunk_ETNKDGEJ/* .UserError */ .y("`piicloak packs` takes one name, or none to list them all.");
  if (format !== "text" && format !== "json")
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`The flag “--format” is “${format}”, but it must be text or json.`);
  const named = (0,chunk_V5KBMKBM/* .packsFor */ .o)(positionals);
  const shown = positionals.length === 0 ? chunk_V5KBMKBM/* .packs */ .t : named;
  if (format === "json")
    await (0,chunk_HQ3NR4VF/* .print */ .y)(packList(shown));
  else
    await (0,chunk_HQ3NR4VF/* .print */ .y)(positionals.length === 0 ? packTable(shown) : named.map(packText).join("\n"));
  return 0;
}



/***/ })

};
