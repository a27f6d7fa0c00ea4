export const id = 265;
export const ids = [265];
export const modules = {

/***/ 5521:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ touchesProvisions)
});
// build/model/pack.js
var somebodys = /* @__PURE__ */ new Set(["plausible", "attribution"]);
var touchesProvisions = (provenance, isFailing) => isFailing || somebodys.has(provenance);




/***/ }),

/***/ 5747:
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




/***/ }),

/***/ 5899:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish),
  recognizersUnder: () => (/* reexport safe */ chunk_KGDLFCCV.S),
  recordScan: () => (/* binding */ recordScan)
});
var chunk_U6COGMK4 = __webpack_require__(5521);
var chunk_US33XFPV = __webpack_require__(6781);
var chunk_7UYKAF4Q = __webpack_require__(4087);
var chunk_KOIRUXXC = __webpack_require__(3862);
var chunk_EHNWCCP2 = __webpack_require__(145);
var chunk_FLIAZM5V = __webpack_require__(4393);
var chunk_WKCUFEN6 = __webpack_require__(1952);
var chunk_THOK4G4Q = __webpack_require__(6051);
var chunk_4OZ3JLMN = __webpack_require__(5632);
var chunk_6VIDTXFS = __webpack_require__(2729);
var chunk_LYMXQBV5 = __webpack_require__(3143);
var chunk_KGDLFCCV = __webpack_require__(8723);
var chunk_7NOS2OKQ = __webpack_require__(635);
var chunk_AWJGG7DQ = __webpack_require__(9449);
var chunk_3WYFJZ3P = __webpack_require__(5553);
var chunk_2MLAZIAX = __webpack_require__(7909);
var chunk_IRVRAGTD = __webpack_require__(3756);
var chunk_ETNKDGEJ = __webpack_require__(2843);
var chunk_CZ7CSFO4 = __webpack_require__(8882);
var node_fs__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6760);
var node_util__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7975);
var node_zlib__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(8522);
var node_crypto__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(7598);























// node_modules/picocolors/picocolors.js
var require_picocolors = (0,chunk_CZ7CSFO4/* .__commonJS */ .P$)({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open, close, replace = open) => (input) => {
      let string = "" + input, index = string.indexOf(close, open.length);
      return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
    };
    var replaceClose = (string, close, replace, index) => {
      let result2 = "", cursor = 0;
      do {
        result2 += string.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string.indexOf(close, cursor);
      } while (~index);
      return result2 + string.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});

// build/changes/log-file.js


var longest = 8e6;
async function lastLineOf(path) {
  try {
    const file = await node_fs__WEBPACK_IMPORTED_MODULE_17__.promises.open(path, "r");
    try {
      const { size: size2 } = await file.stat();
      const { buffer, bytesRead } = await file.read({
        buffer: Buffer.alloc(Math.min(size2, longest)),
        position: Math.max(0, size2 - longest)
      });
      return buffer.toString("utf8", 0, bytesRead).trimEnd().split("\n").at(-1);
    } finally {
      await file.close();
    }
  } catch (error2) {
    if (error2 instanceof Error && "code" in error2 && error2.code === "ENOENT")
      return void 0;
    throw error2;
  }
}
async function appendToFile(path, text2) {
  await node_fs__WEBPACK_IMPORTED_MODULE_17__.promises.mkdir((0,node_path__WEBPACK_IMPORTED_MODULE_18__.dirname)(path), { recursive: true });
  const file = await node_fs__WEBPACK_IMPORTED_MODULE_17__.promises.open(path, "a");
  try {
    const { size: size2 } = await file.stat();
    try {
      await file.appendFile(text2);
    } catch (error2) {
      await file.truncate(size2).catch(() => void 0);
      throw error2;
    }
  } finally {
    await file.close();
  }
}

// build/reporters/audit.js
var digest = (text2) => (0,chunk_3WYFJZ3P/* .bytesToHex */ .My)((0,chunk_3WYFJZ3P/* .sha256 */ .sc)((0,chunk_3WYFJZ3P/* .utf8ToBytes */ .AI)(text2)));
var signature = (key, text2) => (0,chunk_3WYFJZ3P/* .bytesToHex */ .My)((0,chunk_6VIDTXFS/* .hmac */ .w)(chunk_3WYFJZ3P/* .sha256 */ .sc, (0,chunk_3WYFJZ3P/* .utf8ToBytes */ .AI)(key), (0,chunk_3WYFJZ3P/* .utf8ToBytes */ .AI)(text2)));
var beginning = "0".repeat(64);
function auditLine(report, context, last) {
  const { tool, outcome, scope, totals: totals2, policy, gaps, ignores, verdicts } = report;
  const { time, commit, settings, key } = context;
  const entry = {
    v: 1,
    time,
    tool: `${tool.name} ${tool.version}`,
    ...commit === void 0 ? {} : { commit },
    policy: {
      files: policy.files,
      from: policy.from,
      changed: policy.changed,
      digest: digest(JSON.stringify(settings))
    },
    scope,
    totals: totals2,
    gaps: gaps.map(({ path, reason, files }) => ({ path, reason, files })),
    suppressions: counted(verdicts.flatMap(({ status, because }) => status === "suppressed" ? [because ?? ""] : [])),
    ignores: ignores.map(({ path, line, reason, isAccepted, suppressed }) => ({
      path,
      line,
      reason,
      isAccepted,
      suppressed
    })),
    outcome,
    previous: last === void 0 || last === "" ? beginning : hashOf(last)
  };
  const text2 = JSON.stringify(entry);
  const signed = key === void 0 ? {} : { signature: signature(key, text2) };
  return `${JSON.stringify({ ...entry, hash: digest(text2), ...signed })}
`;
}
function counted(reasons) {
  const counts = /* @__PURE__ */ new Map();
  for (const reason of reasons)
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([because, findings]) => ({ because, findings }));
}
var hashOf = (line) => {
  const entry = JSON.parse(line);
  return typeof entry === "object" && entry !== null && "hash" in entry ? String(entry.hash) : "";
};

// build/audit-log.js
async function recordScan(file, report, context) {
  try {
    await appendToFile(file, auditLine(report, context, await lastLineOf(file)));
  } catch (error2) {
    const code2 = error2 instanceof Error && "code" in error2 ? String(error2.code) : "it is no log";
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`The scan could not be recorded in “${file}” (${code2}).`);
  }
}

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
var sentence = (text2) => {
  const line = text2.replace(/\s+/g, " ").trim();
  return /[.!?]$/.test(line) ? line : `${line}.`;
};
var titlesOf = (recognizers) => {
  const titles = new Map(recognizers.map(({ entity, title }) => [entity, title]));
  return (entity) => titles.get(entity) ?? entity;
};
var why = ({ finding: finding2, status, because }) => {
  const evidence = finding2.evidence.join("; ");
  return (status === "failing" ? evidence : because) || evidence || "its shape alone";
};
var what = ({ finding: finding2 }, titleOf) => {
  const label = finding2.label === void 0 ? "" : ` under the label “${finding2.label}”`;
  const cell = finding2.cell === void 0 ? "" : ` at ${finding2.cell}`;
  const more = finding2.occurrences === 1 ? "" : `, and ${others(finding2)}`;
  return `${titleOf(finding2.entity)} ${(0,chunk_KOIRUXXC/* .clipped */ .cz)(finding2.masked, longestValue)}${label}${cell}${more}`;
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
  return ({ finding: finding2, status }) => (0,chunk_U6COGMK4/* .touchesProvisions */ ._)(finding2.provenance, status === "failing") ? named.get(finding2.entity) ?? [] : [];
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

// build/reporters/rule-id.js
var ruleId = ({ entity, provenance: provenance2 }) => provenance2 === "plausible" ? entity : `${entity}/${provenance2}`;

// build/reporters/json.js
var finding = ({ finding: found, status, because }, rules) => ({
  ruleId: ruleId(found),
  entity: found.entity,
  path: found.path,
  startLine: found.startLine,
  startColumn: found.startColumn,
  endLine: found.endLine,
  endColumn: found.endColumn,
  label: found.label,
  cell: found.cell,
  score: found.score,
  severity: found.severity,
  provenance: found.provenance,
  status,
  because,
  masked: found.masked,
  evidence: found.evidence,
  occurrences: found.occurrences,
  cells: found.cells,
  fingerprint: found.fingerprint,
  rules
});
var gapEntry = ({ path, stage, reason, detail, files }) => ({ path, stage, reason, detail, files });
var json = (scanned) => {
  const { tool, outcome, scope, totals: totals2, verdicts, gaps, ignores, policy, coverage } = scanned;
  const provisions = coverage && provisionsOf(scanned);
  const report = {
    schemaVersion: 1,
    tool: { name: tool.name, version: tool.version },
    outcome,
    scope,
    totals: {
      filesScanned: totals2.filesScanned,
      filesSkipped: totals2.filesSkipped,
      bytesScanned: totals2.bytesScanned,
      findings: totals2.findings,
      failing: totals2.failing,
      subjects: totals2.subjects,
      durationMs: totals2.durationMs
    },
    findings: verdicts.map((verdict) => finding(verdict, provisions?.(verdict))),
    gaps: gaps.map(gapEntry),
    ignores,
    policy: { files: policy.files, from: policy.from, changed: policy.changed, remarks: policy.remarks },
    coverage
  };
  return `${(0,chunk_KOIRUXXC/* .jsonText */ .s$)(report, 2)}
`;
};

// build/reporters/policy-lines.js
var mostIgnores = 50;
function policyLines(report) {
  const { policy, ignores } = report;
  const { files, from, remarks } = policy;
  const told = ignores.slice(0, mostIgnores).map(ignoreLine);
  const more = ignores.length - told.length;
  return [
    ...changesIn(report).map((change) => ({ isProminent: true, ...change })),
    ...told,
    ...more > 0 ? [{ isProminent: true, text: `${count(more, "more comment")} of this kind.` }] : [],
    ...remarks.map((text2) => ({ isProminent: true, text: text2 })),
    ...files.length > 0 ? [{ isProminent: false, text: `The policy is ${files.join(", ")} of ${from}.` }] : []
  ];
}
var changesIn = ({ policy }) => policy.changed.map((path) => ({ path, text: changeText(policy.from) }));
var changeText = (from) => from.startsWith("the base") ? "The change edits the policy of this scan. It was judged by the policy of its base; what it edits holds once it is merged." : `The change edits the policy of this scan, and was judged by what it makes of it (${from}).`;
function ignoreLine({ path, line, form, entities, reason, isAdded, isAccepted, suppressed }) {
  const what4 = `${isAdded ? "Added here: a" : "A"} comment “piicloak:${form}”${entities.length > 0 ? ` for ${entities.join(", ")}` : ""}`;
  const why2 = reason === void 0 ? "with no reason given" : `with the reason “${reason}”`;
  const effect = isAccepted ? suppressed > 0 ? `takes ${count(suppressed, "finding")} out of the count` : isAdded ? "suppresses nothing: remove it" : "suppresses nothing that was looked at" : "does not count: the policy does not accept it";
  return { isProminent: isAdded, path, line, text: `${what4}, ${why2}, ${effect}.` };
}

// build/reporters/policy-rule.js
var what2 = "The change edits the policy, an ignore list or another rule of the scan that it is judged by.";
var help = `${what2} It was judged by the rules of its base. Review what it lets through from now on.`;
var policyRule = {
  id: "POLICY_CHANGE",
  name: "PolicyChange",
  shortDescription: { text: "A change of the rules of this scan." },
  fullDescription: { text: what2 },
  help: { text: help, markdown: `# A change of the rules of this scan

${help}` },
  defaultConfiguration: { level: "warning" },
  properties: { tags: ["privacy", "pii"], precision: "very-high", "problem.severity": "warning" }
};

// build/reporters/sarif-fold.js
var mostResults = 5e3;
var mostPlaces = 100;
function foldResults(verdicts) {
  if (verdicts.length <= mostResults)
    return { folds: verdicts.map((verdict) => fold([verdict])), folded: 0, leftOut: 0 };
  const alike = /* @__PURE__ */ new Map();
  for (const verdict of verdicts) {
    const { finding: finding2, status } = verdict;
    const key = [ruleId(finding2), finding2.path, finding2.label ?? "", finding2.severity, status].join("\0");
    const group = alike.get(key);
    if (group)
      group.push(verdict);
    else
      alike.set(key, [verdict]);
  }
  const groups = [...alike.values()];
  const shown = groups.slice(0, mostResults);
  const leftOut2 = sum(groups.slice(mostResults).map((group) => group.length));
  return { folds: shown.map(fold), folded: verdicts.length - leftOut2 - shown.length, leftOut: leftOut2 };
}
function foldGaps({ folded: folded2, leftOut: leftOut2 }) {
  const most = `Code scanning shows ${grouped(mostResults)} results. The job summary and the JSON report have all the figures.`;
  return [
    ...folded2 > 0 ? [
      gap("folded", `In the SARIF report ${count(folded2, "finding")} stand folded into one like them in the same file. ${most}`)
    ] : [],
    ...leftOut2 > 0 ? [
      gap("left-out", `The SARIF report leaves out the ${count(leftOut2, "least severe finding")}. They count all the same. ${most}`)
    ] : []
  ];
}
var gap = (reason, detail) => ({ stage: "delivery", reason, detail });
function fold(group) {
  const [verdict] = group;
  const places2 = group.flatMap(({ finding: finding2 }) => finding2.cells ?? [finding2]);
  return {
    verdict,
    findings: group.length,
    occurrences: sum(group.map(({ finding: finding2 }) => finding2.occurrences)),
    others: places2.slice(1, mostPlaces)
  };
}
var sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

// build/reporters/sarif-help.js
var list = (items, mark) => items.map((item, index) => `${mark(index)} ${item}`).join("\n");
var bullets = (items) => list(items, () => "-");
var steps = (items) => list(items, (index) => `${index + 1}.`);
var remedies = (instead) => [
  sentence(instead),
  "If it was pushed, it stays readable in the history after a later commit removes it: rewrite the branch, for instance with git filter-repo, and have cached views purged.",
  "Where the value can be changed, as a card or an account can, have it changed. Tell whoever answers for data protection: a leak may have to be notified within days."
];
var plausibleHelp = ({ title, help: help2 }) => {
  const todo = remedies(help2.instead);
  const sources = help2.sources.length > 0 ? ["**Sources**", bullets(help2.sources)] : [];
  return {
    text: [sentence(help2.what), sentence(help2.why), `What to do:
${steps(todo)}`].join("\n\n"),
    markdown: [
      `# ${title}`,
      sentence(help2.what),
      `**Why it matters.** ${sentence(help2.why)}`,
      "**What to do**",
      steps(todo),
      ...sources
    ].join("\n\n")
  };
};

// build/reporters/sarif-rules.js
var securitySeverity = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "2.0"
};
var problemSeverity = { critical: "error", high: "error", medium: "warning", low: "recommendation" };
var levels = { critical: "error", high: "error", medium: "warning", low: "note" };
var longestDescription = 1024;
var mostTags = 20;
var harmless = {
  reserved: {
    name: "reserved value",
    what: "A standard or a regulator set this value aside, so it belongs to nobody. It is the right thing to write."
  },
  documented: {
    name: "published example",
    what: "Those who issue such values publish this one as an example, so it belongs to nobody."
  },
  placeholder: {
    name: "placeholder",
    what: "This value is typed where nobody is meant. A reserved value would say so beyond doubt."
  },
  attribution: {
    name: "published author",
    what: "An author signed with this value, in a licence, a package manifest or a trailer. Check that it is meant to be public."
  },
  infrastructure: {
    name: "machine or function",
    what: "This value belongs to a machine or to a function, not to a person."
  },
  own: {
    name: "own value",
    what: "The policy of this repository says that this value is the team’s own: a domain or a number of its organisation."
  }
};
var pascalCase = (id) => id.split(/[^A-Za-z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join("");
var nameOf = ({ entity, title }) => [entity, title, `${entity} value`].map(pascalCase).find((name) => name.toUpperCase() !== entity) ?? entity;
var nameless = ({ entity, severity }) => ({
  entity,
  title: entity,
  severity,
  shapes: [],
  context: [],
  labels: [],
  mask: {},
  help: {
    what: `A value of the type ${entity}`,
    why: "It can identify a person",
    instead: "Replace it by a value that belongs to nobody",
    example: "",
    sources: []
  }
});
var plausibleRule = (recognizer, severity, provisions) => {
  const { entity, title, country, check, help: help2 } = recognizer;
  return {
    id: entity,
    name: nameOf(recognizer),
    shortDescription: { text: (0,chunk_KOIRUXXC/* .clipped */ .cz)(sentence(`Personal data: ${title}`), longestDescription) },
    fullDescription: { text: (0,chunk_KOIRUXXC/* .clipped */ .cz)(`${sentence(help2.what)} ${sentence(help2.why)}`, longestDescription) },
    help: plausibleHelp(recognizer),
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: [
        "security",
        "privacy",
        "pii",
        `entity:${entity}`,
        ...country === void 0 ? [] : [`country:${country}`],
        ...provisions
      ].slice(0, mostTags),
      precision: check === void 0 ? "medium" : "high",
      "problem.severity": problemSeverity[severity],
      "security-severity": securitySeverity[severity]
    }
  };
};
var harmlessRule = ({ entity, title, country }, provenance2) => {
  const { name, what: what4 } = harmless[provenance2];
  const id = ruleId({ entity, provenance: provenance2 });
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: (0,chunk_KOIRUXXC/* .clipped */ .cz)(sentence(`${title}: ${name}`), longestDescription) },
    fullDescription: { text: what4 },
    help: { text: what4, markdown: `# ${title}: ${name}

${what4}` },
    defaultConfiguration: { level: "note" },
    properties: {
      tags: ["privacy", "pii", `entity:${entity}`, `provenance:${provenance2}`].concat(country === void 0 ? [] : [`country:${country}`]),
      precision: "high",
      "problem.severity": "recommendation"
    }
  };
};
var mostSevere = (kinds) => chunk_IRVRAGTD/* .severities */ .g.find((severity) => kinds.some((kind) => kind.severity === severity)) ?? "low";
var groupedById = (kinds) => {
  const groups = /* @__PURE__ */ new Map();
  for (const kind of kinds) {
    const id = ruleId(kind);
    const group = groups.get(id);
    if (group === void 0)
      groups.set(id, [kind]);
    else
      group.push(kind);
  }
  return [...groups].sort(([a], [b]) => a < b ? -1 : 1).map(([, group]) => group);
};
var sarifRules = (findings, recognizers, provisions = /* @__PURE__ */ new Map()) => {
  const kinds = findings.length > 0 ? findings : recognizers.map((it) => ({ ...it, provenance: "plausible" }));
  const known = new Map(recognizers.map((recognizer) => [recognizer.entity, recognizer]));
  const rule = (alike) => alike.slice(0, 1).map((kind) => {
    const recognizer = known.get(kind.entity) ?? nameless(kind);
    return kind.provenance === "plausible" ? plausibleRule(recognizer, mostSevere(alike), provisions.get(kind.entity) ?? []) : harmlessRule(recognizer, kind.provenance);
  });
  return groupedById(kinds).flatMap(rule);
};

// build/reporters/sarif.js
var informationUri = "https://github.com/piicloak/piicloak-action";
var schema = "https://json.schemastore.org/sarif-2.1.0.json";
var root = "%SRCROOT%";
var artifact = (path) => ({ artifactLocation: { uri: (0,chunk_KOIRUXXC/* .uriPath */ .kq)(path), uriBaseId: root } });
var location = ({ finding: finding2 }) => ({
  physicalLocation: {
    ...artifact(finding2.path),
    region: regionOf(finding2)
  }
});
var related = ({ path }, cell, id) => ({
  id,
  message: { text: "Another value like it." },
  physicalLocation: { ...artifact(path), region: regionOf(cell) }
});
var regionOf = ({ startLine, startColumn, endLine, endColumn }) => ({
  startLine,
  startColumn,
  endLine,
  endColumn
});
var message = ({ verdict, findings }, titleOf) => {
  const reason = verdict.status === "failing" ? "It counts because" : "It does not block";
  const alike = findings === 1 ? [] : [`It stands for ${grouped(findings - 1)} more like it in this file`];
  return [what(verdict, titleOf), ...alike, `${reason}: ${why(verdict)}`].map((part) => (0,chunk_KOIRUXXC/* .sarifText */ .BC)(sentence(part))).join(" ");
};
var result = (fold2, { titleOf, ruleIndexes, rulesOf }) => {
  const { verdict, others: others2, occurrences } = fold2;
  const { finding: finding2, status, because } = verdict;
  const id = ruleId(finding2);
  return {
    ruleId: id,
    ruleIndex: ruleIndexes.get(id) ?? -1,
    level: status === "failing" ? "error" : "note",
    message: { text: message(fold2, titleOf) },
    locations: [location(verdict)],
    ...others2.length > 0 ? { relatedLocations: others2.map((cell, at) => related(finding2, cell, at + 1)) } : {},
    partialFingerprints: { primaryLocationLineHash: finding2.lineHash, "piicloak/v1": finding2.fingerprint },
    ...status === "suppressed" ? { suppressions: [{ kind: "external", ...because === void 0 ? {} : { justification: because } }] } : {},
    properties: {
      status,
      severity: finding2.severity,
      score: finding2.score,
      provenance: finding2.provenance,
      occurrences,
      ...rulesOf && { rules: rulesOf(verdict) }
    }
  };
};
var policyResult = (path, text2) => ({
  ruleId: policyRule.id,
  level: "warning",
  message: { text: (0,chunk_KOIRUXXC/* .sarifText */ .BC)(sentence(text2)) },
  locations: [
    { physicalLocation: { ...artifact(path), region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 } } }
  ],
  partialFingerprints: { primaryLocationLineHash: "policy:1", "piicloak/v1": `policy ${path}` }
});
var policyNotification = ({ text: text2, path, line }) => ({
  descriptor: { id: "policy" },
  level: "note",
  message: { text: (0,chunk_KOIRUXXC/* .sarifText */ .BC)(sentence(text2)) },
  ...path === void 0 ? {} : { locations: [{ physicalLocation: { ...artifact(path), region: { startLine: line ?? 1 } } }] }
});
var notification = (gap2) => ({
  descriptor: { id: `gap/${gap2.reason}` },
  level: (0,chunk_4OZ3JLMN/* .isBlocking */ .Us)(gap2) ? "error" : (0,chunk_4OZ3JLMN/* .isSkip */ .yL)(gap2) ? "note" : "warning",
  message: { text: (0,chunk_KOIRUXXC/* .sarifText */ .BC)(sentence(gap2.detail)) },
  ...gap2.path === void 0 ? {} : { locations: [{ physicalLocation: artifact(gap2.path) }] }
});
var provenance = ({ repositoryUri, revisionId }) => repositoryUri === void 0 ? {} : {
  versionControlProvenance: [
    { repositoryUri, ...revisionId === void 0 ? {} : { revisionId }, mappedTo: { uriBaseId: root } }
  ]
};
var sarif = (report, options2) => {
  const { recognizers, category, includeSuppressed = false } = options2;
  const wanted = report.verdicts.filter(({ status }) => includeSuppressed || status !== "suppressed");
  const { folds, ...fold2 } = foldResults(wanted);
  const gaps = foldGaps(fold2);
  const rules = sarifRules(folds.map(({ verdict }) => verdict.finding), recognizers, provisionsByType(report.coverage ?? []));
  const told = {
    titleOf: titlesOf(recognizers),
    ruleIndexes: new Map(rules.map(({ id }, index) => [id, index])),
    rulesOf: report.coverage && provisionsOf(report)
  };
  const changes = changesIn(report).map(({ path, text: text2 }) => policyResult(path, text2));
  const run = {
    tool: {
      driver: {
        name: report.tool.name,
        informationUri,
        version: report.tool.version,
        semanticVersion: report.tool.version,
        rules: [...rules, ...changes.length > 0 ? [policyRule] : []]
      }
    },
    automationDetails: { id: category.endsWith("/") ? category : `${category}/` },
    ...provenance(options2),
    originalUriBaseIds: { [root]: { description: { text: "The root of the repository." } } },
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: !report.gaps.some(chunk_4OZ3JLMN/* .isBlocking */ .Us),
        toolExecutionNotifications: [
          ...[...report.gaps, ...gaps].map(notification),
          ...policyLines(report).map(policyNotification)
        ]
      }
    ],
    results: [...changes, ...folds.map((fold3) => result(fold3, told))]
  };
  return { log: { $schema: schema, version: "2.1.0", runs: [run] }, gaps };
};

// build/reporters/alike-gaps.js
var mostNamed = 10;
function foldAlike(gaps) {
  return [...grouped2(gaps).values()].flatMap((group) => group.length > mostNamed ? [asOne(group)] : group);
}
function grouped2(gaps) {
  const groups = /* @__PURE__ */ new Map();
  for (const [at, gap2] of gaps.entries()) {
    const isOne = (0,chunk_4OZ3JLMN/* .isBlocking */ .Us)(gap2) || gap2.path === void 0 || gap2.files !== void 0;
    const key = isOne ? `${at}` : `${gap2.reason} ${gap2.detail}`;
    const group = groups.get(key);
    if (group)
      group.push(gap2);
    else
      groups.set(key, [gap2]);
  }
  return groups;
}
function asOne(group) {
  const [{ path, detail, ...rest } = { stage: "readers", reason: "binary", detail: "" }] = group;
  const files = `${group.length.toLocaleString("en-US")} files, such as ${JSON.stringify(path)}`;
  return { ...rest, files: group.length, detail: `${files}: ${detail}` };
}

// build/reporters/ranking.js
var blockingFirst = (gaps) => [...gaps].sort((a, b) => Number((0,chunk_4OZ3JLMN/* .isBlocking */ .Us)(b)) - Number((0,chunk_4OZ3JLMN/* .isBlocking */ .Us)(a)));
var withStatus = (verdicts, status) => verdicts.filter((verdict) => verdict.status === status);

// build/reporters/summary-table.js
var text = (value, limit) => (0,chunk_KOIRUXXC/* .html */ .qy)((0,chunk_KOIRUXXC/* .clipped */ .cz)(value, limit)).replace(mentions, "$&<wbr>");
var mentions = /@(?=\w)|(?<!&)#(?=\w)/g;
var code = (value, limit) => `<code>${(0,chunk_KOIRUXXC/* .html */ .qy)((0,chunk_KOIRUXXC/* .clipped */ .cz)(value, limit))}</code>`;
var pathCode = (path, line) => `<code>${(0,chunk_KOIRUXXC/* .html */ .qy)((0,chunk_KOIRUXXC/* .clippedPath */ .Ti)(path, 80)).replaceAll("/", "/<wbr>")}${line === void 0 ? "" : `:${line}`}</code>`;
var link = (url, inner) => `<a href="${(0,chunk_KOIRUXXC/* .html */ .qy)(url)}">${inner}</a>`;
var bytesOf = (value) => new TextEncoder().encode(value).length;
var row = (cells2) => `<tr>${cells2.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
var table = (heads2, items, cells2, limits) => {
  const lines2 = [];
  let bytes = 0;
  for (const item of items) {
    if (lines2.length === limits.rows)
      break;
    const line = row(cells2(item));
    bytes += bytesOf(line) + 1;
    if (bytes > limits.bytes)
      break;
    lines2.push(line);
  }
  const head = `<tr>${heads2.map((title) => `<th align="left">${(0,chunk_KOIRUXXC/* .html */ .qy)(title)}</th>`).join("")}</tr>`;
  return { html: ["<table>", head, ...lines2, "</table>"].join("\n"), leftOut: items.length - lines2.length };
};

// build/reporters/summary-cells.js
var longestUrl = 2e3;
var marks = { critical: "🔴", high: "🟠", medium: "🟡", low: "🔵" };
var lines = (start, end) => start === end ? `#L${start}` : `#L${start}-L${end}`;
var where = ({ finding: finding2 }, source) => {
  const { path, startLine, endLine, cell } = finding2;
  const shown = pathCode(path, startLine);
  const inner = cell === void 0 ? shown : `${shown} ${text(cell, 60)}`;
  if (source === void 0 || path.length > longestUrl)
    return inner;
  const target = `${(0,chunk_KOIRUXXC/* .uriPath */ .kq)(path)}?plain=1${lines(startLine, endLine)}`;
  const url = `${source.serverUrl}/${source.repository}/blob/${source.sha}/${target}`;
  return url.length > longestUrl ? inner : link(url, inner);
};
var mostProvisions = 2;
var touched = (provisions) => {
  if (provisions.length === 0)
    return "";
  const more = provisions.length - mostProvisions;
  const told = provisions.slice(0, mostProvisions).map((provision) => text(provision, 80));
  return `<br><sub>${told.join(", ")}${more > 0 ? ` and ${more} more` : ""}</sub>`;
};
var what3 = (finding2, titleOf) => {
  const { entity, label, masked, occurrences } = finding2;
  const under = label === void 0 ? "" : ` under ${code(label, 60)}`;
  const more = occurrences === 1 ? "" : `<br>and ${others(finding2)}`;
  return `${text(titleOf(entity), 80)}<br>${code(masked, longestValue)}${under}${more}`;
};
var findingCells = (titleOf, source, provisionsOf2) => (verdict) => {
  const { finding: finding2 } = verdict;
  return [
    `${marks[finding2.severity]}&nbsp;${finding2.severity}`,
    what3(finding2, titleOf) + touched(provisionsOf2(verdict)),
    where(verdict, source),
    text(why(verdict), 400)
  ];
};
var gapCells = (gap2) => [
  (0,chunk_4OZ3JLMN/* .isBlocking */ .Us)(gap2) ? "⚠️ unread" : "note",
  gap2.path === void 0 ? "" : pathCode(gap2.path),
  gap2.reason,
  text(gap2.detail, 400)
];

// build/reporters/page.js
var icon = ({ outcome, totals: totals2 }) => {
  if (outcome === "findings")
    return "❌";
  return outcome === "incomplete" || totals2.filesScanned === 0 ? "⚠️" : "✅";
};
var figures = (report) => {
  const { failing, reported, suppressed } = tally(report);
  const { filesScanned, filesSkipped, subjects } = report.totals;
  const cells2 = [
    [failing, "failing"],
    [reported, "reported"],
    [suppressed, "suppressed"],
    [subjects, subjects === 1 ? "subject" : "subjects"],
    [filesScanned, filesScanned === 1 ? "file read" : "files read"],
    [filesSkipped, "skipped"]
  ];
  const row2 = cells2.map(([amount, label]) => `<td align="center"><strong>${grouped(amount)}</strong><br>${label}</td>`);
  return `<table>
<tr>${row2.join("")}</tr>
</table>`;
};
var tableOf = (heads2, items, cells2, limits) => {
  const { html: html2, leftOut: leftOut2 } = table(heads2, items, cells2, limits);
  return leftOut2 === 0 ? html2 : `${html2}

… and ${count(leftOut2, "more row")}, left out to keep this page readable.`;
};
var folded = (title, body) => `<details>
<summary>${title}</summary>

${body}

</details>`;
var findingsTable = (report, { recognizers, source }, status, reason, limits, frame) => {
  const verdicts = withStatus(report.verdicts, status);
  if (verdicts.length === 0)
    return void 0;
  const heads2 = ["Severity", "What", "Where", reason];
  const cells2 = findingCells(titlesOf(recognizers), source, provisionsOf(report));
  return frame(count(verdicts.length, "finding"), tableOf(heads2, verdicts, cells2, limits));
};
var gapsTable = ({ gaps }, limits) => {
  if (gaps.length === 0)
    return void 0;
  const body = tableOf(["", "File", "Reason", "What to know"], blockingFirst(foldAlike(gaps)), gapCells, limits);
  return folded(`${count(gaps.length, "gap")}: not looked at, or not fully`, body);
};
var policySection = (report) => {
  const lines2 = policyLines(report);
  if (lines2.length === 0)
    return void 0;
  const items = lines2.map(({ path, line, text: said }) => {
    const where2 = path === void 0 ? "" : `${pathCode(path, line)}: `;
    return `<li>${where2}${text(said, 600)}</li>`;
  });
  const shown = items.filter((_, at) => lines2[at]?.isProminent).slice(0, mostLines);
  const quiet = items.filter((_, at) => !lines2[at]?.isProminent).slice(0, mostLines);
  return [
    ...shown.length > 0 ? [`### By whose rules

<ul>
${shown.join("\n")}
</ul>`] : [],
    ...quiet.length > 0 ? [`<ul>
${quiet.join("\n")}
</ul>`] : []
  ].join("\n\n");
};
var mostLines = 30;
var nextSteps = (report, { recognizers }) => {
  const failing = new Set(withStatus(report.verdicts, "failing").map(({ finding: finding2 }) => finding2.entity));
  const advice = [...failing].flatMap((entity) => recognizers.filter((recognizer) => recognizer.entity === entity)).slice(0, 5).map(({ title, help: help2 }) => `- **${(0,chunk_KOIRUXXC/* .prose */ .CS)(title)}:** ${(0,chunk_KOIRUXXC/* .prose */ .CS)(sentence((0,chunk_KOIRUXXC/* .clipped */ .cz)(help2.instead, 400)))}`);
  const history = "- **Pushed already?** Deleting the line in a further commit leaves it in the history. Rewrite the branch, and tell whoever answers for data protection.";
  const unread = "- **Unread text:** see below what could not be looked at; until then nobody knows what it holds.";
  const todo = [...failing.size > 0 ? [...advice, history] : [], ...report.gaps.some(chunk_4OZ3JLMN/* .isBlocking */ .Us) ? [unread] : []];
  return todo.length > 0 ? `### What to do next

${todo.join("\n")}` : void 0;
};
var footer = ({ tool, totals: totals2, scope }, more = "") => {
  const amount = `${size(totals2.bytesScanned)} in ${duration(totals2.durationMs)}`;
  return `<sub>${text(`${tool.name} ${tool.version}`, 80)} looked at ${place(scope)}: ${amount}.${more}</sub>`;
};
var joined = (sections) => `${sections.filter((section) => section !== void 0).join("\n\n")}
`;

// build/reporters/coverage.js
var mostBytes = 9e4;
var coverageSection = ({ coverage = [] }) => {
  if (coverage.length === 0)
    return void 0;
  const limits = { rows: 60, bytes: mostBytes / coverage.length };
  return [...coverage.map((pack) => packSection(pack, limits)), noPromise].join("\n\n");
};
var heads = ["Provision", "What", "Looked for", "Found", "What text does not tell"];
function packSection(pack, limits) {
  const { html: html2, leftOut: leftOut2 } = table(heads, pack.clauses, cells, limits);
  const more = leftOut2 === 0 ? "" : `

… and ${count(leftOut2, "more provision")}, left out to keep this page readable.`;
  return folded(`${text(pack.name, 80)}: ${tallied(pack)}`, `${text(pack.title, 200)}: ${text(pack.source, 300)}

${html2}${more}`);
}
var cells = ({ id, title, entities, cannot = "", ...counts }) => [
  text(id, 80),
  text(title, 200),
  entities.length === 0 ? "nothing" : code(entities.join(", "), 300),
  foundIn({ entities, ...counts }),
  text(cannot, 400)
];

// build/reporters/summary-chart.js
var pie = (verdicts, titleOf) => {
  const amounts = /* @__PURE__ */ new Map();
  for (const { finding: finding2, status } of verdicts) {
    if (status === "suppressed")
      continue;
    const label = (0,chunk_KOIRUXXC/* .mermaidLabel */ ._b)(titleOf(finding2.entity));
    amounts.set(label, (amounts.get(label) ?? 0) + 1);
  }
  if (amounts.size === 0)
    return void 0;
  const sorted = [...amounts].sort(([, a], [, b]) => b - a);
  const others2 = sorted.slice(8).reduce((sum2, [, amount]) => sum2 + amount, 0);
  const slices = [...sorted.slice(0, 8), ...others2 > 0 ? [["all others", others2]] : []];
  return [
    "```mermaid",
    "pie showData title What was found",
    ...slices.map(([label, amount]) => `  "${label}" : ${amount}`),
    "```"
  ].join("\n");
};

// build/reporters/summary.js
var failingBytes = 5e5;
var otherBytes = 12e4;
var summary = (report, options2) => {
  const { maxRows = 200 } = options2;
  const many = { rows: maxRows, bytes: failingBytes };
  const few = { rows: Math.ceil(maxRows / 2), bytes: otherBytes };
  return joined([
    `## ${icon(report)} ${headline(report)}`,
    figures(report),
    policySection(report),
    findingsTable(report, options2, "failing", "Why it counts", many, (_, body) => `### What fails

${body}`),
    nextSteps(report, options2),
    pie(report.verdicts, titlesOf(options2.recognizers)),
    findingsTable(report, options2, "reported", "Why it does not block", few, (amount, body) => folded(`${amount} reported, not blocking`, body)),
    findingsTable(report, options2, "suppressed", "Why it is suppressed", few, (amount, body) => folded(`${amount} suppressed`, body)),
    coverageSection(report),
    gapsTable(report, few),
    footer(report)
  ]);
};

// build/action/category.js
var longest2 = 200;
function categoryOf(given, matrix) {
  if (given !== chunk_US33XFPV/* .options */ .fF.category.fallback)
    return given;
  const values = valuesOf(matrix).map(([name, value]) => `${name}:${typeof value === "string" ? value : JSON.stringify(value)}`);
  return [given, ...values].join("/").replace(/[^\p{Alpha}\p{N}:./_-]+/gu, "-").slice(0, longest2);
}
function valuesOf(matrix) {
  try {
    const values = JSON.parse(matrix || "null");
    return values !== null && typeof values === "object" ? Object.entries(values) : [];
  } catch {
    return [];
  }
}

// build/github/comment.js
var perPage = 100;
var mostPages = 30;
var reading = { doing: "read the comments of the pull request", permission: "pull-requests: read" };
var writing = { doing: "comment on the pull request", permission: "pull-requests: write" };
function seekComment(comment2) {
  const found = (0,chunk_7UYKAF4Q/* .outcomeOf */ .sG)(reading, () => find(comment2));
  return async (bodyFor) => {
    const there = await found;
    if (!there.ok)
      return bodyFor(false) === void 0 ? nothing : there;
    const id = there.value;
    const body = bodyFor(id !== void 0);
    if (body === void 0)
      return nothing;
    return (0,chunk_7UYKAF4Q/* .outcomeOf */ .sG)(writing, () => id === void 0 ? create(comment2, body) : update(comment2, id, body));
  };
}
var nothing = { ok: true, value: void 0 };
async function find({ client, repository, number, marker }) {
  for (let page = 1; page <= mostPages; page += 1) {
    const { data } = await client.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      ...repository,
      issue_number: number,
      per_page: perPage,
      page
    });
    const listed = Array.isArray(data) ? data : [];
    const own = listed.find((each) => each.body?.startsWith(marker) && isTrusted(each));
    if (own)
      return Number(own.id);
    if (listed.length < perPage)
      break;
  }
  return void 0;
}
var isTrusted = ({ user, author_association: association = "" }) => user?.type === "Bot" || ["OWNER", "MEMBER", "COLLABORATOR"].includes(association);
async function create({ client, repository, number }, body) {
  const { data } = await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    ...repository,
    issue_number: number,
    body,
    // One that GitHub made although its answer was lost would be made twice.
    request: { retries: 0 }
  });
  return data.html_url;
}
async function update({ client, repository }, id, body) {
  const { data } = await client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
    ...repository,
    comment_id: id,
    body
  });
  return data.html_url;
}

// build/github/upload-sarif.js


var mostBytes2 = 1e7;
var pollDelays = [50, 950, 2e3, 4e3, 8e3, 15e3, 3e4, 3e4];
var uploading = { doing: "upload the SARIF report", permission: "security-events: write" };
var compress = (0,node_util__WEBPACK_IMPORTED_MODULE_21__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_22__.gzip);
var sleep = (0,node_util__WEBPACK_IMPORTED_MODULE_21__.promisify)(setTimeout);
var oneLine = (text2) => text2.replace(/\p{Cc}+/gu, " ").slice(0, 1e3);
var post = async (upload, compressed) => {
  const { client, repository, commitSha, ref, startedAt, checkoutUri } = upload;
  const { data } = await client.request("POST /repos/{owner}/{repo}/code-scanning/sarifs", {
    ...repository,
    commit_sha: commitSha,
    ref,
    sarif: compressed.toString("base64"),
    started_at: startedAt.toISOString(),
    ...checkoutUri === void 0 ? {} : { checkout_uri: checkoutUri }
  });
  return data.id ?? "";
};
var decision = async (upload, id) => {
  const { client, repository } = upload;
  try {
    const { data } = await client.request("GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}", {
      ...repository,
      sarif_id: id
    });
    if (data.processing_status === "complete")
      return { kind: "processed", id };
    if (data.processing_status !== "failed")
      return void 0;
    const reason = "GitHub took the SARIF report but could not process it, or only a part of it.";
    return { kind: "failed", id, reason, errors: (data.errors ?? []).map(oneLine) };
  } catch (error2) {
    return (0,chunk_7UYKAF4Q/* .isTimeout */ .kL)(error2) ? { kind: "pending", id } : void 0;
  }
};
var uploadSarif = async (upload) => {
  const wait = upload.wait ?? sleep;
  const compressed = await compress(upload.sarif);
  if (compressed.length > mostBytes2) {
    const megabytes = (compressed.length / 1e6).toFixed(1);
    const reason = `The SARIF report has ${megabytes} MB compressed, and GitHub takes 10 MB.`;
    const mend = "Scan fewer files at a time, for instance with `paths`, or raise `threshold`.";
    return { kind: "refused", failure: { reason, mend } };
  }
  const posted = await (0,chunk_7UYKAF4Q/* .outcomeOf */ .sG)(uploading, () => post(upload, compressed));
  if (!posted.ok)
    return { kind: "refused", failure: posted.failure };
  const id = posted.value;
  for (const delay of pollDelays) {
    await wait(delay);
    const outcome = await decision(upload, id);
    if (outcome !== void 0)
      return outcome;
  }
  return { kind: "pending", id };
};

// build/reporters/comment.js
var longest3 = 65536;
var failingRows = { rows: 25, bytes: 26e3 };
var otherRows = { rows: 10, bytes: 9e3 };
var commentMarker = (category) => `<!-- piicloak:${encodeURIComponent((0,chunk_KOIRUXXC/* .clipped */ .cz)(category, 200)).replaceAll("--", "-%2D")} -->`;
var comment = (report, options2, isThere) => {
  const isResolved = isThere && report.outcome === "clean" && report.totals.failing === 0;
  const told = isResolved ? "✅ Resolved: nothing that this pull request adds counts as personal data any more." : `${icon(report)} ${headline(report)}`;
  const body = joined([
    `${commentMarker(options2.category)}
### ${told}`,
    findingsTable(report, options2, "failing", "Why it counts", failingRows, (_, rows) => rows),
    nextSteps(report, options2)?.replace("###", "####"),
    figures(report),
    policySection(report)?.replace("###", "####"),
    findingsTable(report, options2, "reported", "Why it does not block", otherRows, (amount, rows) => folded(`${amount} reported, not blocking`, rows)),
    findingsTable(report, options2, "suppressed", "Why it is suppressed", otherRows, (amount, rows) => folded(`${amount} suppressed`, rows)),
    gapsTable(report, otherRows),
    footer(report, seeRun(options2))
  ]);
  return (0,chunk_KOIRUXXC/* .clipped */ .cz)(body, longest3);
};
var seeRun = ({ runUrl, source }) => {
  const commit = source === void 0 ? "" : ` of ${source.sha.slice(0, 7)}`;
  const all = runUrl === void 0 ? "" : ` All of it stands in ${link(runUrl, "the job summary")}.`;
  return `${commit === "" ? "" : ` As${commit}.`}${all} This comment follows the pull request.`;
};

// build/github/check-run.js
var perRequest = 50;
var attempt = { doing: "create a check run", permission: "checks: write" };
function createCheckRun(run) {
  const { client, repository, headSha, name, conclusion, detailsUrl } = run;
  const parts = inParts(run.annotations);
  const output = (part) => ({
    title: run.title,
    summary: run.summary,
    annotations: [...part]
  });
  return (0,chunk_7UYKAF4Q/* .outcomeOf */ .sG)(attempt, async () => {
    const { data } = await client.request("POST /repos/{owner}/{repo}/check-runs", {
      ...repository,
      name,
      head_sha: headSha,
      status: "completed",
      conclusion,
      ...detailsUrl === void 0 ? {} : { details_url: detailsUrl },
      output: output(parts[0] ?? []),
      // One that GitHub made although its answer was lost would be made twice.
      request: { retries: 0 }
    });
    for (const part of parts.slice(1)) {
      await client.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
        ...repository,
        check_run_id: data.id,
        output: output(part),
        request: { retries: 0 }
      });
    }
    return data.html_url ?? "";
  });
}
var inParts = (annotations2) => Array.from({ length: Math.ceil(annotations2.length / perRequest) }, (_, part) => annotations2.slice(part * perRequest, (part + 1) * perRequest));

// build/reporters/annotations.js
var longestTitle = 255;
var longestMessage = 4e3;
var madeUp = "replace it by a value that belongs to nobody";
var describing = (recognizers) => {
  const titleOf = titlesOf(recognizers);
  const advice = new Map(recognizers.map(({ entity, help: help2 }) => [entity, help2.instead]));
  return (verdict) => {
    const { finding: finding2, status } = verdict;
    const lines2 = [
      sentence(what(verdict, titleOf)),
      sentence(status === "failing" ? `Why: ${why(verdict)}` : `Does not block: ${why(verdict)}`),
      ...status === "failing" ? [sentence(`What to do: ${advice.get(finding2.entity) ?? madeUp}`)] : []
    ];
    return {
      title: `${titleOf(finding2.entity)} (${finding2.severity})`,
      message: lines2.map(chunk_KOIRUXXC/* .visible */ .RK).join("\n")
    };
  };
};
var columns = ({ finding: finding2 }) => finding2.startLine === finding2.endLine ? { startColumn: finding2.startColumn, endColumn: finding2.endColumn } : {};
var ofVerdict = (level, describe) => (verdict) => () => ({
  level,
  ...describe(verdict),
  path: verdict.finding.path,
  startLine: verdict.finding.startLine,
  endLine: verdict.finding.endLine,
  ...columns(verdict)
});
var gapTitle = (gap2) => {
  if ((0,chunk_4OZ3JLMN/* .isBlocking */ .Us)(gap2))
    return "Not scanned: this scan is incomplete";
  return gap2.stage === "delivery" ? "A report is missing or shortened" : "Not scanned, or not fully";
};
var ofGap = (level) => (gap2) => () => ({
  level,
  title: gapTitle(gap2),
  message: (0,chunk_KOIRUXXC/* .visible */ .RK)(gap2.path === void 0 ? gap2.detail : `${gap2.path}: ${gap2.detail}`),
  ...gap2.path === void 0 ? {} : { path: gap2.path }
});
var policyDrafts = (report) => policyLines(report).filter(({ isProminent, path }) => isProminent && path !== void 0).map(({ text: text2, path, line }) => () => ({
  level: "warning",
  title: "The rules of this scan",
  message: (0,chunk_KOIRUXXC/* .visible */ .RK)(text2),
  ...path === void 0 ? {} : { path },
  ...line === void 0 ? {} : { startLine: line, endLine: line }
}));
var within = (level, drafts, limit) => {
  if (drafts.length <= limit)
    return drafts;
  const shown = Math.max(limit - 1, 0);
  const rest = () => ({
    level,
    title: `${count(drafts.length - shown, "more message")} like these`,
    message: `GitHub shows ${limit} annotations of a level. All of them stand in the job summary and in the report files.`
  });
  return [...drafts.slice(0, shown), rest].slice(0, limit);
};
var fitting = (annotation) => ({
  ...annotation,
  title: (0,chunk_KOIRUXXC/* .clipped */ .cz)((0,chunk_KOIRUXXC/* .visible */ .RK)(annotation.title), longestTitle),
  message: (0,chunk_KOIRUXXC/* .clipped */ .cz)(annotation.message, longestMessage)
});
var annotations = (report, { recognizers, limit = 10 }) => {
  const describe = describing(recognizers);
  const urgent = report.gaps.filter(chunk_4OZ3JLMN/* .isBlocking */ .Us);
  const undelivered = report.gaps.filter((gap2) => !(0,chunk_4OZ3JLMN/* .isBlocking */ .Us)(gap2) && gap2.stage === "delivery");
  const harmless2 = report.gaps.filter((gap2) => !(0,chunk_4OZ3JLMN/* .isBlocking */ .Us)(gap2) && gap2.stage !== "delivery" && !(0,chunk_4OZ3JLMN/* .isSkip */ .yL)(gap2));
  const notes = [
    ...withStatus(report.verdicts, "reported").map(ofVerdict("notice", describe)),
    ...harmless2.map(ofGap("notice"))
  ];
  return [
    ...within("error", withStatus(report.verdicts, "failing").map(ofVerdict("error", describe)), limit),
    ...within("warning", [...urgent, ...undelivered].map(ofGap("warning")).concat(policyDrafts(report)), limit),
    ...within("notice", notes, limit)
  ].map((draft) => fitting(draft()));
};

// build/action/deliver/check.js
var mostAnnotations = 500;
var longestSummary = 65535;
var longestTitle2 = 255;
var showCheck = (report, options2, to) => createCheckRun({
  ...to,
  name: options2.category,
  conclusion: report.outcome === "clean" ? "success" : "failure",
  title: headline(report).slice(0, longestTitle2),
  summary: comment(report, options2, false).slice(0, longestSummary),
  ...options2.runUrl === void 0 ? {} : { detailsUrl: options2.runUrl },
  annotations: annotations(report, { recognizers: options2.recognizers, limit: mostAnnotations }).flatMap(asCheck)
});
var levels2 = { error: "failure", warning: "warning", notice: "notice" };
function asCheck(annotation) {
  const { level, title, message: message2, path, startLine = 1, endLine = startLine, startColumn, endColumn } = annotation;
  if (path === void 0)
    return [];
  return [
    {
      path,
      start_line: startLine,
      end_line: endLine,
      ...startColumn === void 0 ? {} : { start_column: startColumn },
      ...endColumn === void 0 ? {} : { end_column: endColumn },
      annotation_level: levels2[level],
      message: message2,
      title
    }
  ];
}

// build/action/deliver/ladder.js
async function deliver(delivery) {
  const { client, repository, options: options2 } = delivery;
  const isWanted = options2["upload-sarif"] !== "false";
  if (!client || !repository) {
    const refusals = isWanted || options2.comment === "always" ? [noClient] : [];
    return { isAnnotated: false, refusals, isUploadMissing: isWanted };
  }
  const to = { ...delivery, client, repository };
  const putComment = commentOn(to);
  const upload = isWanted ? await uploadTo(to) : void 0;
  const isShown = upload?.ok === true;
  const check = isShown || !hasTrouble(delivery) ? void 0 : await checkFor(to);
  const commented = await putComment?.((isThere) => commentFor(to, isShown, isThere));
  const outcomes = [upload, check, commented].filter((outcome) => outcome !== void 0);
  return {
    ...upload?.ok ? { sarifId: upload.value } : {},
    ...commented?.ok && commented.value !== void 0 ? { commentUrl: commented.value } : {},
    isAnnotated: check?.ok === true,
    refusals: outcomes.flatMap((outcome) => outcome.ok ? [] : [outcome.failure]),
    isUploadMissing: isWanted && !isShown
  };
}
var noClient = {
  reason: "The findings were not delivered to GitHub: the token or the repository is not known here.",
  mend: "Leave the input token out, or give it a token that is valid."
};
async function uploadTo({ sarif: sarif2, client, repository, revision, startedAt }) {
  const { sha: commitSha, ref } = revision;
  if (commitSha === "" || ref === "")
    return { ok: false, failure: noCommit };
  const outcome = await uploadSarif({ client, repository, sarif: sarif2, commitSha, ref, startedAt });
  switch (outcome.kind) {
    case "processed":
      (0,chunk_FLIAZM5V/* .info */ .pq)(`Code scanning has processed the findings for ${ref}.`);
      return { ok: true, value: outcome.id };
    case "pending":
      (0,chunk_FLIAZM5V/* .info */ .pq)(`Code scanning has the findings for ${ref} and is still processing them.`);
      return { ok: true, value: outcome.id };
    case "refused":
      return { ok: false, failure: outcome.failure };
    case "failed":
      return { ok: false, failure: { reason: [outcome.reason, ...outcome.errors].join(" "), mend: reportIt } };
  }
}
var noCommit = {
  reason: "The findings were not uploaded to code scanning: the runner names no commit or no ref.",
  mend: "Run the Action in a workflow of GitHub Actions."
};
var reportIt = "This is a defect of piicloak: please report it.";
var hasTrouble = ({ report }) => report.totals.failing > 0 || report.outcome !== "clean";
async function checkFor(to) {
  const { report, page, client, repository, revision } = to;
  if (revision.sha === "")
    return void 0;
  const outcome = await showCheck(report, page, { client, repository, headSha: revision.sha });
  if (outcome.ok)
    (0,chunk_FLIAZM5V/* .info */ .pq)(`The findings stand beside their lines in a check run: ${outcome.value}`);
  return outcome;
}
function commentOn({ page, client, repository, pull, options: options2 }) {
  if (!pull || options2.comment === "never")
    return void 0;
  return seekComment({ client, repository, number: pull.number, marker: commentMarker(page.category) });
}
function commentFor(to, isShown, isThere) {
  const { report, page, options: options2 } = to;
  const isWanted = { auto: !isShown && hasTrouble(to), always: true, "on-failure": hasTrouble(to), never: false };
  return isThere || isWanted[options2.comment] ? comment(report, page, isThere) : void 0;
}

// build/action/deliver/log.js


// build/reporters/console.js
var import_picocolors = (0,chunk_CZ7CSFO4/* .__toESM */ .f1)(require_picocolors(), 1);
var byFile = (verdicts) => {
  const files = /* @__PURE__ */ new Map();
  for (const verdict of verdicts) {
    const file = files.get(verdict.finding.path);
    if (file === void 0)
      files.set(verdict.finding.path, [verdict]);
    else
      file.push(verdict);
  }
  return [...files.values()];
};
var byPlace = ({ finding: a }, { finding: b }) => a.startLine - b.startLine || a.startColumn - b.startColumn;
var widest = (cells2) => cells2.reduce((width, cell) => Math.max(width, cell.length), 0);
var inBrackets = (finding2) => {
  const more = finding2.occurrences === 1 ? void 0 : others(finding2);
  const known = [finding2.label, finding2.cell, more].filter((part) => part !== void 0);
  return known.length > 0 ? [`(${known.join(", ")})`] : [];
};
var fileBlock = (verdicts, titleOf, colours) => {
  const tint = { critical: colours.red, high: colours.red, medium: colours.yellow, low: colours.cyan };
  const rows = [...verdicts].sort(byPlace).map((verdict) => {
    const { finding: finding2, status } = verdict;
    const fails = status === "failing";
    return {
      fails,
      severity: finding2.severity,
      where: (0,chunk_KOIRUXXC/* .visible */ .RK)(`${finding2.path}:${finding2.startLine}:${finding2.startColumn}`),
      what: (0,chunk_KOIRUXXC/* .visible */ .RK)([titleOf(finding2.entity), ...inBrackets(finding2)].join(" ")),
      masked: (0,chunk_KOIRUXXC/* .visible */ .RK)((0,chunk_KOIRUXXC/* .clipped */ .cz)(finding2.masked, longestValue)),
      why: (0,chunk_KOIRUXXC/* .visible */ .RK)(`${fails ? "" : "does not block: "}${why(verdict)}`)
    };
  });
  const widths = {
    where: widest(rows.map(({ where: where2 }) => where2)),
    what: widest(rows.map(({ what: what4 }) => what4)),
    masked: widest(rows.map(({ masked }) => masked))
  };
  return rows.map((row2) => {
    const severity = row2.severity.padEnd("critical".length);
    const columns2 = [
      row2.where.padEnd(widths.where),
      row2.fails ? tint[row2.severity](severity) : severity,
      row2.fails ? colours.bold(row2.what.padEnd(widths.what)) : row2.what.padEnd(widths.what),
      `${row2.masked.padEnd(widths.masked)}  — ${row2.why}`
    ];
    return row2.fails ? columns2.join("  ") : colours.dim(columns2.join("  "));
  });
};
var gapLines = ({ gaps }, colours) => {
  if (gaps.length === 0)
    return [];
  const lines2 = blockingFirst(foldAlike(gaps)).map((gap2) => {
    const text2 = (0,chunk_KOIRUXXC/* .visible */ .RK)(gap2.path === void 0 ? gap2.detail : `${gap2.path}: ${gap2.detail}`);
    return (0,chunk_4OZ3JLMN/* .isBlocking */ .Us)(gap2) ? `  ${colours.red("unread")}  ${text2}` : colours.dim(`  note    ${text2}`);
  });
  return ["", colours.bold("What was not looked at, or not fully:"), ...lines2];
};
var policyBlock = (report, colours) => {
  const lines2 = policyLines(report);
  if (lines2.length === 0)
    return [];
  const told = lines2.map(({ isProminent, text: text2, path, line }) => {
    const where2 = path === void 0 ? "" : `${path}${line === void 0 ? "" : `:${line}`}: `;
    const shown = (0,chunk_KOIRUXXC/* .visible */ .RK)(`${where2}${text2}`);
    return isProminent ? `  ${colours.yellow("policy")}  ${shown}` : colours.dim(`  note    ${shown}`);
  });
  return ["", colours.bold("By whose rules:"), ...told];
};
var calledOf = ({ id, title }) => id.endsWith(` ${title}`) ? id : `${id}  ${title}`;
var packBlock = ({ coverage = [] }, colours) => {
  if (coverage.length === 0)
    return [];
  const told = coverage.flatMap((pack) => [
    `  ${pack.name}: ${tallied(pack)}`,
    ...pack.clauses.filter(({ found }) => found > 0).map((clause) => colours.dim(`    ${calledOf(clause)}: ${foundIn(clause)}`))
  ]);
  return ["", colours.bold("What of the packs was touched:"), ...told, colours.dim(`  ${noPromise}`)];
};
var totals = (report) => {
  const { filesScanned, filesSkipped, bytesScanned, subjects, durationMs } = report.totals;
  const { failing, reported, suppressed } = tally(report);
  const found = `${failing} failing, ${reported} reported, ${suppressed} suppressed`;
  const people = subjects > 0 ? `, about ${count(subjects, "subject")}` : "";
  const read = `${count(filesScanned, "file")} read (${size(bytesScanned)}), ${filesSkipped} skipped`;
  return `${found}${people}. ${read}, in ${duration(durationMs)}; looked at ${place(report.scope)}.`;
};
var tints = { findings: "red", incomplete: "yellow", clean: "green" };
var mostReported = 20;
var mostFailing = 1e3;
var moreFailing = (more, colours) => more > 0 ? [colours.red(`${count(more, "more failing finding")}: the JSON report lists all.`), ""] : [];
var moreReported = (more, colours) => more > 0 ? [
  colours.dim(`${count(more, "more finding")} that ${more === 1 ? "does" : "do"} not block: --format json lists all.`),
  ""
] : [];
var consoleText = (report, { recognizers, colour }) => {
  const colours = import_picocolors.default.createColors(colour);
  const titleOf = titlesOf(recognizers);
  const reported = withStatus(report.verdicts, "reported");
  const failing = withStatus(report.verdicts, "failing");
  const shown = [...failing.slice(0, mostFailing), ...reported.slice(0, mostReported)];
  const nothingRead = report.outcome === "clean" && report.totals.filesScanned === 0;
  const tint = colours[nothingRead ? "yellow" : tints[report.outcome]];
  return [
    ...byFile(shown).flatMap((file) => [...fileBlock(file, titleOf, colours), ""]),
    ...moreFailing(failing.length - mostFailing, colours),
    ...moreReported(reported.length - mostReported, colours),
    colours.bold(tint(headline(report))),
    totals(report),
    ...gapLines(report, colours),
    ...packBlock(report, colours),
    ...policyBlock(report, colours),
    ""
  ].join("\n");
};

// build/action/deliver/log.js
function printReport(report, recognizers) {
  const resume = (0,node_crypto__WEBPACK_IMPORTED_MODULE_23__.randomUUID)();
  process.stdout.write(`::stop-commands::${resume}
${consoleText(report, { recognizers, colour: true })}
::${resume}::
`);
}
function annotate2(report, recognizers) {
  for (const annotation of annotations(report, { recognizers })) {
    (0,chunk_FLIAZM5V/* .annotate */ .fz)(annotation.level, annotation.message, annotation);
  }
}

// build/action/deliver/notice.js
var recipe = "https://github.com/piicloak/piicloak-action/blob/main/docs/GITHUB.md#pull-requests-from-forks";
var readers = {
  fork: `The token of a pull request from a fork may only read, whatever the workflow says: a second workflow can deliver for it (${recipe}).`,
  dependabot: `The token of a pull request from Dependabot may only read, whatever the workflow says: a second workflow can deliver for it (${recipe}).`
};
function refusalText(failures, readOnly) {
  if (failures.length === 0)
    return void 0;
  const permissions = failures.flatMap(({ permission }) => permission ?? []);
  const others2 = failures.filter(({ permission }) => permission === void 0).map(({ mend }) => mend);
  const grant = permissions.length === 0 ? [] : readOnly ? [readers[readOnly]] : [`Give the job \`permissions:\` with ${permissions.map((line) => `\`${line}\``).join(", ")}.`];
  const kept = "The findings stand in the log and in the job summary, and they alone decide whether the build fails.";
  return [...failures.map(({ reason }) => reason), ...new Set(others2), ...grant, kept].join(" ");
}

// build/action/publish.js
async function publish(scanned, { options: options2, environment, plan, startedAt, recognizers }, connect) {
  const revision = scanned.scope === "all" ? (0,chunk_US33XFPV/* .workspaceRevision */ .FL)(environment) : plan.revision;
  const category = [categoryOf(options2.category, options2.matrix), plan.part ?? []].flat().join("/");
  const page = { recognizers, category, ...linksOf(environment, revision) };
  const about = { recognizers, category, revisionId: revision.sha, ...repositoryOf(environment) };
  const uploaded = sarif(scanned, about);
  const report = { ...scanned, gaps: [...scanned.gaps, ...uploaded.gaps] };
  printReport(report, recognizers);
  await (0,chunk_KOIRUXXC/* .writeSummary */ .Sy)(summary(report, page));
  const local = (0,chunk_KOIRUXXC/* .jsonText */ .s$)(sarif(scanned, { ...about, includeSuppressed: true }).log);
  const sarifFile = (0,chunk_KOIRUXXC/* .save */ .UN)(local, environment.workspace, options2["sarif-file"], "sarif-file");
  const jsonFile = (0,chunk_KOIRUXXC/* .save */ .UN)(json(report), environment.workspace, options2["json-file"], "json-file");
  const delivered = await deliver({
    report,
    sarif: (0,chunk_KOIRUXXC/* .jsonText */ .s$)(uploaded.log),
    options: options2,
    page,
    client: await connect(),
    repository: environment.repository,
    revision,
    pull: plan.pull,
    startedAt
  });
  if (!delivered.isAnnotated)
    annotate2(report, recognizers);
  const mustUpload = options2["upload-sarif"] === "true";
  await tellRefusals(delivered, plan, mustUpload);
  const isTold = (0,chunk_KOIRUXXC/* .setOutputs */ .n0)(report, { sarifFile, jsonFile, ...delivered });
  const isShort = mustUpload && delivered.isUploadMissing && report.outcome === "clean";
  return chunk_FLIAZM5V/* .exitCodes */ .hS[isShort ? "incomplete" : report.outcome] || (isTold ? 0 : chunk_FLIAZM5V/* .failed */ .gz);
}
async function tellRefusals({ refusals }, { pull }, mustUpload) {
  const text2 = refusalText(refusals, pull?.readOnly);
  if (text2 === void 0)
    return;
  if (mustUpload)
    (0,chunk_FLIAZM5V/* .error */ .z3)(text2, { title: "Delivery" });
  else
    (0,chunk_FLIAZM5V/* .notice */ .lm)(text2, { title: "Delivery" });
  await (0,chunk_KOIRUXXC/* .writeSummary */ .Sy)(`
> **Not delivered everywhere.** ${text2}
`);
}
function linksOf({ repository, serverUrl, runUrl }, { sha }) {
  return {
    ...runUrl === "" ? {} : { runUrl },
    ...repository && sha !== "" ? { source: { serverUrl, repository: `${repository.owner}/${repository.repo}`, sha } } : {}
  };
}
var repositoryOf = ({ repository, serverUrl }) => repository ? { repositoryUri: `${serverUrl}/${repository.owner}/${repository.repo}` } : {};



/***/ })

};
