export const id = 36;
export const ids = [36];
export const modules = {

/***/ 3661:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  BC: () => (/* binding */ sarifText),
  CS: () => (/* binding */ prose),
  RK: () => (/* binding */ visible),
  Ti: () => (/* binding */ clippedPath),
  _b: () => (/* binding */ mermaidLabel),
  cz: () => (/* binding */ clipped),
  kq: () => (/* binding */ uriPath),
  qy: () => (/* binding */ html),
  s$: () => (/* binding */ jsonText)
});
// build/reporters/text-safety.js
var unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
var shortEscapes = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
var escapeOf = (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
var visible = (text) => text.replace(unseen, (character) => shortEscapes[character] ?? escapeOf(character));
var clipped = (text, limit) => {
  if (text.length <= limit)
    return text;
  const characters = [...text.slice(0, 2 * limit + 2)];
  return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join("")}…`;
};
var clippedPath = (path, limit) => {
  if (path.length <= limit)
    return path;
  const characters = [...path.slice(-2 * limit - 2)];
  return characters.length <= limit ? path : `…${characters.slice(1 - limit).join("")}`;
};
var htmlEntities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
var html = (text) => visible(text).replace(/[&<>"']/g, (character) => htmlEntities[character] ?? "");
var prose = (text) => visible(text).replace(/(`[^`]*`)|[&<>[\]|]/g, (character, code) => code ?? `&#${character.charCodeAt(0)};`);
var mermaidLabel = (text) => clipped(clipped(text, 200).replace(/[^\p{L}\p{M}\p{N}()/.,_-]+/gu, " ").trim(), 60) || "other";
var sarifText = (text) => visible(text).replace(/[\\[\]]/g, "\\$&").replace(/[{}]/g, "$&$&");
var uriPath = (path) => path.replace(/\p{Cs}/gu, "�").split("/").map(encodeURIComponent).join("/");
var steering = /[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu;
var escaped = (character) => Array.from({ length: character.length }, (_, at) => {
  const unit = character.charCodeAt(at).toString(16).padStart(4, "0");
  return `\\u${unit}`;
}).join("");
var jsonText = (value, indent) => JSON.stringify(value, void 0, indent).replace(steering, escaped);




/***/ }),

/***/ 3437:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ describeDefect),
  y: () => (/* binding */ UserError)
});
// build/model/errors.js
var UserError = class extends Error {
  name = "UserError";
};
function describeDefect(error) {
  const name = error instanceof Error ? error.name : typeof error;
  const stack = error instanceof Error ? (error.stack ?? "").replace(error.message, "") : "";
  const frames = stack.split("\n").filter((line) => /^\s+at /.test(line));
  return [`An unexpected ${name}. This is a defect of piicloak; please report it with these lines:`, ...frames].join("\n");
}




/***/ }),

/***/ 3221:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ watchOutput),
  y: () => (/* binding */ print)
});
var chunk_ETNKDGEJ = __webpack_require__(3437);


// build/cli/output.js
var print = (text) => new Promise((resolve, reject) => {
  process.stdout.write(text, (error) => {
    if (!error)
      resolve(true);
    else if (hasLeft(error))
      resolve(false);
    else
      reject(new chunk_ETNKDGEJ/* .UserError */ .y(`The report cannot be written to standard output (${error.name} ${codeOf(error)}).`));
  });
});
var watchOutput = () => {
  process.stdout.on("error", ignore);
};
var ignore = () => void 0;
var hasLeft = (error) => ["EPIPE", "EOF", "ERR_STREAM_DESTROYED"].includes(codeOf(error));
var codeOf = (error) => "code" in error ? String(error.code) : "";




/***/ }),

/***/ 6683:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ failed),
  h: () => (/* binding */ exitCodes)
});
// build/exit-codes.js
var exitCodes = { clean: 0, findings: 1, incomplete: 2 };
var failed = 2;




/***/ }),

/***/ 36:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});
var chunk_WP5TH2W7 = __webpack_require__(6683);
var chunk_A6H6FXBG = __webpack_require__(3661);
var chunk_HQ3NR4VF = __webpack_require__(3221);
var chunk_ZC5NHVNK = __webpack_require__(1696);
var chunk_ETNKDGEJ = __webpack_require__(3437);
var chunk_CZ7CSFO4 = __webpack_require__(2920);
var node_v8__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8877);







// build/workers/compile-less.js

var inlined = 200;
var compileLess = () => (0,node_v8__WEBPACK_IMPORTED_MODULE_3__.setFlagsFromString)(`--max-inlined-bytecode-size-cumulative=${inlined}`);

// build/cli/help.js
var help = `piicloak finds personal data in files and in what a change adds.

Usage:
  piicloak scan [paths…]                 a tree or files; the working directory when none is named
  piicloak scan --base REF --head REF    the lines that a range of commits adds
  piicloak scan --staged                 the lines that the next commit adds
  piicloak scan -                        standard input
  piicloak analyze                       JSON lines {"id", "text"} in, JSON lines {"id", "matches"} out
  piicloak explain FILE:LINE             every candidate on a line, and what speaks for and against it
  piicloak init                          write a policy to begin with: .piicloak.yml
  piicloak config                        the policy that holds here, and where each value comes from
  piicloak baseline ACTION               create, update, prune or diff: what stands there today does not fail
  piicloak merge FILE…                   one report of the parts that the shards of a scan have written
  piicloak audit verify FILE             whether a log of scans is as it was written
  piicloak allow --entity TYPE           values from standard input, as the policy may list them
  piicloak entities                      the types it knows: country, severity, example, laws
  piicloak packs [NAME]                  the laws and standards that a policy may extend, by provision

Options of scan:
  --threshold N        least confidence, 0 to 1 (default 0.5)
  --fail-on SEVERITY   critical, high, medium, low or never (default medium)
  --max-findings N     how many failing findings may stand, or any (default 0)
  --max-subjects N     how many people they may speak of (default any)
  --mode MODE          strict, balanced (default) or lenient
  --warn-only          report everything, fail nothing
  --inline-ignores X   comments that say piicloak:ignore count (allow), are listed as well (report), or do not (deny)
  --config FILE        the policy file (default .piicloak.yml, looked for upward)
  --paths GLOB         only files that match; may be repeated
  --paths-ignore GLOB  no files that match; may be repeated
  --generated CHOICE   lockfiles, vendored, minified and generated files: skip (default) or scan
  --file-timeout N     most seconds for a file, and again for each megabyte of it (default 60)
  --entities LIST      entity types, separated by commas, or all (default those of \`piicloak entities\` that are on)
  --scope SCOPE        of a change: added-lines (default) or changed-files
  --stdin-path PATH    the name under which standard input is reported
  --format FORMAT      text (default), json, sarif or markdown
  --output, -o FILE    write the report there instead of to standard output
  --category NAME      the code scanning category of a SARIF report (default piicloak)
  --audit-log FILE     append a line on this scan to a log that shows when it is changed
  --cache DIR          remember there what was in files that have not changed since
  --shard N/M          look at one of several parts of the files, with --format part, for piicloak merge
  --profile            tell how long each stage took, on one thread
  --workers N          threads that look at files (default as many as there are cores)
  --quiet, -q          no progress
  --color, --no-color  colours regardless of the terminal

Options of analyze:
  --min-score N        least score of what is printed (default 0.5)
  --entities LIST      entity types, or all (default as for scan)

Options of explain:
  --threshold N        least confidence of a finding (default 0.5)
  --entities LIST      entity types, or all (default as for scan)
  --config FILE        the policy file whose types are looked for, too (as for scan)

Options of entities and packs:
  --format FORMAT      text (default) or json

Exit codes:
  0  nothing counts against the threshold
  1  findings
  2  a wrong call, or a scan that could not read all it was asked to
`;

// build/cli/run.js
async function run(args, entry) {
  (0,chunk_HQ3NR4VF/* .watchOutput */ .X)();
  compileLess();
  try {
    return await dispatch(args, entry);
  } catch (error) {
    process.stderr.write(`piicloak: ${error instanceof chunk_ETNKDGEJ/* .UserError */ .y ? (0,chunk_A6H6FXBG/* .visible */ .RK)(error.message) : (0,chunk_ETNKDGEJ/* .describeDefect */ .Z)(error)}
`);
    return chunk_WP5TH2W7/* .failed */ .g;
  }
}
async function dispatch([command, ...rest], entry) {
  if (rest.some((flag) => flag === "--help" || flag === "-h"))
    return dispatch(["--help"], entry);
  switch (command) {
    case "scan":
      return (await Promise.all(/* import() */[__webpack_require__.e(619), __webpack_require__.e(994), __webpack_require__.e(65), __webpack_require__.e(534), __webpack_require__.e(325), __webpack_require__.e(849), __webpack_require__.e(541)]).then(__webpack_require__.bind(__webpack_require__, 6541))).runScan(rest, entry);
    case "analyze":
      return (await Promise.all(/* import() */[__webpack_require__.e(347), __webpack_require__.e(619), __webpack_require__.e(994), __webpack_require__.e(330), __webpack_require__.e(533)]).then(__webpack_require__.bind(__webpack_require__, 7929))).runAnalyze(rest);
    case "baseline":
      return (await Promise.all(/* import() */[__webpack_require__.e(347), __webpack_require__.e(619), __webpack_require__.e(994), __webpack_require__.e(65), __webpack_require__.e(534), __webpack_require__.e(325), __webpack_require__.e(849), __webpack_require__.e(427)]).then(__webpack_require__.bind(__webpack_require__, 9808))).runBaseline(rest);
    case "allow":
      return (await Promise.all(/* import() */[__webpack_require__.e(347), __webpack_require__.e(619), __webpack_require__.e(994), __webpack_require__.e(65), __webpack_require__.e(534), __webpack_require__.e(325), __webpack_require__.e(849), __webpack_require__.e(867)]).then(__webpack_require__.bind(__webpack_require__, 9867))).runAllow(rest);
    case "audit":
      return (await Promise.all(/* import() */[__webpack_require__.e(619), __webpack_require__.e(994), __webpack_require__.e(374)]).then(__webpack_require__.bind(__webpack_require__, 5374))).runAudit(rest);
    case "config":
      return (await Promise.all(/* import() */[__webpack_require__.e(347), __webpack_require__.e(619), __webpack_require__.e(994), __webpack_require__.e(65), __webpack_require__.e(534), __webpack_require__.e(325), __webpack_require__.e(849), __webpack_require__.e(855)]).then(__webpack_require__.bind(__webpack_require__, 2855))).runConfig(rest);
    case "init":
      return (await Promise.all(/* import() */[__webpack_require__.e(619), __webpack_require__.e(994), __webpack_require__.e(65), __webpack_require__.e(534), __webpack_require__.e(325), __webpack_require__.e(287)]).then(__webpack_require__.bind(__webpack_require__, 7287))).runInit(rest);
    case "explain":
      return (await Promise.all(/* import() */[__webpack_require__.e(347), __webpack_require__.e(619), __webpack_require__.e(994), __webpack_require__.e(65), __webpack_require__.e(534), __webpack_require__.e(325), __webpack_require__.e(330), __webpack_require__.e(849), __webpack_require__.e(193), __webpack_require__.e(235)]).then(__webpack_require__.bind(__webpack_require__, 4235))).runExplain(rest);
    case "entities":
      return (await Promise.all(/* import() */[__webpack_require__.e(347), __webpack_require__.e(619), __webpack_require__.e(994), __webpack_require__.e(65), __webpack_require__.e(534), __webpack_require__.e(325), __webpack_require__.e(849), __webpack_require__.e(318)]).then(__webpack_require__.bind(__webpack_require__, 318))).runEntities(rest);
    case "merge":
      return (await Promise.all(/* import() */[__webpack_require__.e(347), __webpack_require__.e(619), __webpack_require__.e(994), __webpack_require__.e(65), __webpack_require__.e(534), __webpack_require__.e(325), __webpack_require__.e(330), __webpack_require__.e(849), __webpack_require__.e(797)]).then(__webpack_require__.bind(__webpack_require__, 1797))).runMerge(rest, entry);
    case "packs":
      return (await Promise.all(/* import() */[__webpack_require__.e(347), __webpack_require__.e(619), __webpack_require__.e(994), __webpack_require__.e(65), __webpack_require__.e(898)]).then(__webpack_require__.bind(__webpack_require__, 6898))).runPacks(rest);
    case "--version":
    case "-v":
      await (0,chunk_HQ3NR4VF/* .print */ .y)(`${chunk_ZC5NHVNK/* .version */ .r}
`);
      return 0;
    case "--help":
    case "-h":
    case "help":
      await (0,chunk_HQ3NR4VF/* .print */ .y)(help);
      return 0;
    default:
      throw new chunk_ETNKDGEJ/* .UserError */ .y(`${command === void 0 ? "No command is given" : `There is no command “${command}”`}. Try \`piicloak scan .\` or \`piicloak --help\`.`);
  }
}



/***/ })

};
