export const id = 374;
export const ids = [374];
export const modules = {

/***/ 5374:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  runAudit: () => (/* binding */ runAudit)
});
var chunk_B4LF3XYT = __webpack_require__(2415);
var chunk_6VIDTXFS = __webpack_require__(7283);
var chunk_IGNLEI5W = __webpack_require__(3021);
var chunk_HQ3NR4VF = __webpack_require__(3221);
var chunk_3WYFJZ3P = __webpack_require__(283);
var chunk_X2WU3CND = __webpack_require__(5619);
var chunk_2MLAZIAX = __webpack_require__(2567);
var chunk_ETNKDGEJ = __webpack_require__(3437);
var chunk_CZ7CSFO4 = __webpack_require__(2920);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1455);











// build/cli/audit-command.js

async function runAudit(args) {
  const { positionals } = (0,chunk_IGNLEI5W/* .parse */ .qg)(args, {});
  const [action, file] = positionals;
  if (action !== "verify" || file === void 0 || positionals.length > 2) {
    throw new chunk_ETNKDGEJ/* .UserError */ .y("Name the log: `piicloak audit verify FILE`.");
  }
  const { lines, broken } = (0,chunk_B4LF3XYT/* .verifyAudit */ .R)(await textOf(file), process.env["PIICLOAK_AUDIT_KEY"] || void 0);
  if (broken)
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`${file}:${broken.line}: ${broken.problem}.`);
  await (0,chunk_HQ3NR4VF/* .print */ .y)(`${lines} ${lines === 1 ? "scan is" : "scans are"} on record, each as it was written.
`);
  return 0;
}
async function textOf(file) {
  try {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readFile)(file, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`“${file}” cannot be read (${code}).`);
  }
}



/***/ }),

/***/ 7283:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ hmac)
});
var chunk_3WYFJZ3P = __webpack_require__(283);


// node_modules/@noble/hashes/hmac.js
var _HMAC = class {
  oHash;
  iHash;
  blockLen;
  outputLen;
  canXOF = false;
  finished = false;
  destroyed = false;
  constructor(hash, key) {
    (0,chunk_3WYFJZ3P/* .ahash */ .sd)(hash);
    (0,chunk_3WYFJZ3P/* .abytes */ .DO)(key, void 0, "key");
    this.iHash = hash.create();
    if (typeof this.iHash.update !== "function")
      throw new Error("expected Hash instance");
    this.blockLen = this.iHash.blockLen;
    this.outputLen = this.iHash.outputLen;
    const blockLen = this.blockLen;
    const pad = new Uint8Array(blockLen);
    pad.set(key.length > blockLen ? hash.create().update(key).digest() : key);
    for (let i = 0; i < pad.length; i++)
      pad[i] ^= 54;
    this.iHash.update(pad);
    this.oHash = hash.create();
    for (let i = 0; i < pad.length; i++)
      pad[i] ^= 54 ^ 92;
    this.oHash.update(pad);
    (0,chunk_3WYFJZ3P/* .clean */ .uH)(pad);
  }
  update(buf) {
    (0,chunk_3WYFJZ3P/* .aexists */ .CC)(this);
    this.iHash.update(buf);
    return this;
  }
  digestInto(out) {
    (0,chunk_3WYFJZ3P/* .aexists */ .CC)(this);
    (0,chunk_3WYFJZ3P/* .aoutput */ .Ht)(out, this);
    this.finished = true;
    const buf = out.subarray(0, this.outputLen);
    this.iHash.digestInto(buf);
    this.oHash.update(buf);
    this.oHash.digestInto(buf);
    this.destroy();
  }
  digest() {
    const out = new Uint8Array(this.oHash.outputLen);
    this.digestInto(out);
    return out;
  }
  _cloneInto(to) {
    to ||= Object.create(Object.getPrototypeOf(this), {});
    const { oHash, iHash, finished, destroyed, blockLen, outputLen, canXOF } = this;
    to = to;
    to.finished = finished;
    to.destroyed = destroyed;
    to.blockLen = blockLen;
    to.outputLen = outputLen;
    to.canXOF = canXOF;
    to.oHash = oHash._cloneInto(to.oHash);
    to.iHash = iHash._cloneInto(to.iHash);
    return to;
  }
  clone() {
    return this._cloneInto();
  }
  destroy() {
    this.destroyed = true;
    this.oHash.destroy();
    this.iHash.destroy();
  }
};
var hmac = /* @__PURE__ */ (() => {
  const hmac_ = ((hash, key, message) => new _HMAC(hash, key).update(message).digest());
  hmac_.create = (hash, key) => new _HMAC(hash, key);
  return hmac_;
})();




/***/ }),

/***/ 2415:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ verifyAudit),
  k: () => (/* binding */ auditLine)
});
var chunk_6VIDTXFS = __webpack_require__(7283);
var chunk_3WYFJZ3P = __webpack_require__(283);



// build/reporters/audit.js
var digest = (text) => (0,chunk_3WYFJZ3P/* .bytesToHex */ .My)((0,chunk_3WYFJZ3P/* .sha256 */ .sc)((0,chunk_3WYFJZ3P/* .utf8ToBytes */ .AI)(text)));
var signature = (key, text) => (0,chunk_3WYFJZ3P/* .bytesToHex */ .My)((0,chunk_6VIDTXFS/* .hmac */ .w)(chunk_3WYFJZ3P/* .sha256 */ .sc, (0,chunk_3WYFJZ3P/* .utf8ToBytes */ .AI)(key), (0,chunk_3WYFJZ3P/* .utf8ToBytes */ .AI)(text)));
var beginning = "0".repeat(64);
function auditLine(report, context, last) {
  const { tool, outcome, scope, totals, policy, gaps, ignores, verdicts } = report;
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
    totals,
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
  const text = JSON.stringify(entry);
  const signed = key === void 0 ? {} : { signature: signature(key, text) };
  return `${JSON.stringify({ ...entry, hash: digest(text), ...signed })}
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
function verifyAudit(text, key) {
  const lines = text.split("\n").filter((line) => line !== "");
  let previous = beginning;
  for (const [index, line] of lines.entries()) {
    const problem = problemOf(line, previous, key);
    if (problem !== void 0)
      return { lines: lines.length, broken: { line: index + 1, problem } };
    previous = hashOf(line);
  }
  return { lines: lines.length };
}
function problemOf(line, previous, key) {
  const entry = entryOf(line);
  if (!entry)
    return "it is no entry of a log";
  const { hash, signature: signed, ...rest } = entry;
  const text = JSON.stringify(rest);
  if (digest(text) !== hash)
    return "it was changed after it was written";
  if (rest["previous"] !== previous)
    return "the line before it was changed or taken out";
  if (key === void 0)
    return void 0;
  return signature(key, text) === signed ? void 0 : "its signature is not of this key";
}
function entryOf(line) {
  try {
    const entry = JSON.parse(line);
    return typeof entry === "object" && entry !== null && !Array.isArray(entry) ? { ...entry } : void 0;
  } catch {
    return void 0;
  }
}




/***/ })

};
