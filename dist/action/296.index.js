export const id = 296;
export const ids = [296];
export const modules = {

/***/ 882:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ __commonJS),
/* harmony export */   VA: () => (/* binding */ __export),
/* harmony export */   f1: () => (/* binding */ __toESM)
/* harmony export */ });
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));




/***/ }),

/***/ 843:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ describeDefect),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
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

/***/ 393:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   CG: () => (/* binding */ output),
/* harmony export */   Dg: () => (/* binding */ addToSummary),
/* harmony export */   dK: () => (/* binding */ mask),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hF: () => (/* binding */ input),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   lm: () => (/* binding */ notice),
/* harmony export */   pq: () => (/* binding */ info),
/* harmony export */   z3: () => (/* binding */ error)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(161);
// build/exit-codes.js
var exitCodes = { clean: 0, findings: 1, incomplete: 2 };
var failed = 2;

// build/action/runner.js




var input = (name) => (process.env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
var mask = (secret) => command("add-mask", {}, secret);
var info = (text) => void process.stdout.write(`${text}${node_os__WEBPACK_IMPORTED_MODULE_3__.EOL}`);
var annotate = (level, text, place = {}) => {
  const { title, path, startLine, endLine, startColumn, endColumn } = place;
  command(level, { title, file: path, line: startLine, endLine, col: startColumn, endColumn }, text);
};
var error = (text, place) => annotate("error", text, place);
var warning = (text) => annotate("warning", text);
var notice = (text, place) => annotate("notice", text, place);
function output(name, value) {
  const file = process.env["GITHUB_OUTPUT"];
  if (!file)
    return;
  const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
  (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, [`${name}<<${delimiter}`, value, delimiter, ""].join(node_os__WEBPACK_IMPORTED_MODULE_3__.EOL));
}
async function addToSummary(page) {
  const file = process.env["GITHUB_STEP_SUMMARY"];
  if (!file)
    throw new Error("The runner names no file for the summary.");
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.appendFile)(file, page, { flag: existing });
}
var existing = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_APPEND | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY;
function command(name, properties, text) {
  const written = Object.entries(properties).filter(([, value]) => value !== void 0 && value !== "").map(([key, value]) => `${key}=${escaped(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C")}`);
  const head = [name, written.join(",")].filter((part) => part !== "").join(" ");
  process.stdout.write(`::${head}::${escaped(text)}${node_os__WEBPACK_IMPORTED_MODULE_3__.EOL}`);
}
var escaped = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");




/***/ }),

/***/ 6:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ sarifText),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   Ti: () => (/* binding */ clippedPath),
/* harmony export */   UN: () => (/* binding */ save),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   cz: () => (/* binding */ clipped),
/* harmony export */   kq: () => (/* binding */ uriPath),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _chunk_FLIAZM5V_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(393);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(760);


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

// build/action/deliver/files.js


async function writeSummary(page) {
  try {
    await (0,_chunk_FLIAZM5V_js__WEBPACK_IMPORTED_MODULE_0__/* .addToSummary */ .Dg)(page);
  } catch {
    (0,_chunk_FLIAZM5V_js__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm)("The job summary was not written: the runner names no file for it (GITHUB_STEP_SUMMARY).");
  }
}
async function save(text, workspace, file, input) {
  if (file === "")
    return void 0;
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, file);
  try {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(`${path}.part`, text);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(`${path}.part`, path);
    return path;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    (0,_chunk_FLIAZM5V_js__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(`A report was not written to “${file}” (${code}). Set the input ${input} to a path that is writable.`);
    return void 0;
  }
}




/***/ }),

/***/ 296:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   start: () => (/* binding */ start)
/* harmony export */ });
/* harmony import */ var _chunk_M5XNY5CX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6);
/* harmony import */ var _chunk_FLIAZM5V_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(393);
/* harmony import */ var _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(843);
/* harmony import */ var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(882);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(877);





// build/workers/compile-less.js

var inlined = 200;
var compileLess = () => (0,node_v8__WEBPACK_IMPORTED_MODULE_3__.setFlagsFromString)(`--max-inlined-bytecode-size-cumulative=${inlined}`);

// build/action/publish-failure.js
async function publishFailure(sentence) {
  (0,_chunk_FLIAZM5V_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)(sentence);
  (0,_chunk_FLIAZM5V_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG)("outcome", "incomplete");
  await (0,_chunk_M5XNY5CX_js__WEBPACK_IMPORTED_MODULE_0__/* .writeSummary */ .Sy)(`## ⚠️ Nothing was scanned

${(0,_chunk_M5XNY5CX_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(sentence)}
`);
}

// build/action/start.js
async function start(entry) {
  try {
    compileLess();
    const { run } = await Promise.all(/* import() */[__webpack_require__.e(230), __webpack_require__.e(129), __webpack_require__.e(335)]).then(__webpack_require__.bind(__webpack_require__, 335));
    return await run(entry);
  } catch (error2) {
    await publishFailure(error2 instanceof _chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y ? error2.message : (0,_chunk_ETNKDGEJ_js__WEBPACK_IMPORTED_MODULE_4__/* .describeDefect */ .Z)(error2));
    return _chunk_FLIAZM5V_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz;
  }
}



/***/ })

};
