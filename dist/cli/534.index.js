export const id = 534;
export const ids = [534];
export const modules = {

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

/***/ 7534:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $N: () => (/* binding */ sentenceOf),
  A8: () => (/* binding */ foldSkips),
  DE: () => (/* binding */ assertReadable),
  FC: () => (/* binding */ onDisk),
  QH: () => (/* binding */ perFolder),
  XF: () => (/* binding */ readRegularFile),
  Xm: () => (/* binding */ createBatch),
  oQ: () => (/* binding */ notRegular),
  ov: () => (/* binding */ leaveOut),
  xU: () => (/* binding */ systemCode),
  yN: () => (/* binding */ unlessItSays)
});
var chunk_4OZ3JLMN = __webpack_require__(2174);
var chunk_FLWVWAI2 = __webpack_require__(1149);
var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);



// build/changes/disk.js


// build/changes/size-limit.js
var mebibyte = 1024 * 1024;
var maxFileBytes = 64 * mebibyte;
function assertReadable(bytes) {
  if (bytes <= maxFileBytes)
    return;
  const size = Math.ceil(bytes / mebibyte);
  throw new chunk_FLWVWAI2/* .ReadFailure */ .lm("too-large", `The file has ${size} MiB; at most ${maxFileBytes / mebibyte} MiB are read. Split it, or leave it out with paths-ignore.`);
}

// build/changes/disk.js
var flags = node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NONBLOCK ?? 0);
var readRegularFile = async (path) => readNow(path);
var onDisk = (file, size) => ({
  disk: { file, size },
  read: () => readRegularFile(file),
  stream: () => streamRegularFile(file)
});
function readNow(path) {
  try {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(path, flags);
    try {
      const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.fstatSync)(file);
      if (!stats.isFile())
        throw new chunk_FLWVWAI2/* .ReadFailure */ .lm("unreadable", notRegular);
      assertReadable(stats.size);
      const bytes = contentOf(file, stats.size);
      assertReadable(bytes.length);
      assertUnchanged(stats, (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.fstatSync)(file));
      return bytes;
    } finally {
      (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(file);
    }
  } catch (error) {
    throw failureOf(error);
  }
}
function contentOf(file, size) {
  if (size === 0)
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(file);
  const bytes = Buffer.allocUnsafe(size);
  for (let at = 0; at < size; ) {
    const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readSync)(file, bytes, at, size - at, null);
    if (read === 0)
      return bytes.subarray(0, at);
    at += read;
  }
  return bytes;
}
var partLength = 1024 * 1024;
async function* streamRegularFile(path) {
  try {
    const file = await openRegular(path);
    try {
      const stats = await file.stat();
      for (let left = stats.size; left > 0; ) {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(partLength), 0, Math.min(partLength, left));
        if (bytesRead === 0)
          break;
        left -= bytesRead;
        yield buffer.subarray(0, bytesRead);
      }
      assertUnchanged(stats, await file.stat());
    } finally {
      await file.close();
    }
  } catch (error) {
    throw failureOf(error);
  }
}
function assertUnchanged(before, after) {
  if (before.size === after.size && before.mtimeMs === after.mtimeMs)
    return;
  throw new chunk_FLWVWAI2/* .ReadFailure */ .lm("unreadable", "It was written to while it was read. Scan again when nothing writes to it.");
}
async function openRegular(path) {
  const file = await node_fs__WEBPACK_IMPORTED_MODULE_2__.promises.open(path, flags);
  const stats = await file.stat();
  if (stats.isFile())
    return file;
  await file.close();
  throw new chunk_FLWVWAI2/* .ReadFailure */ .lm("unreadable", notRegular);
}
function failureOf(error) {
  if (error instanceof chunk_FLWVWAI2/* .ReadFailure */ .lm)
    return error;
  const code = systemCode(error);
  if (code === "ELOOP")
    return new chunk_FLWVWAI2/* .ReadFailure */ .lm("symlink", "The file became a symbolic link during the scan.");
  return new chunk_FLWVWAI2/* .ReadFailure */ .lm("unreadable", sentenceOf(code));
}
var notRegular = "No regular file but a pipe, a socket or a device. Pass its content on standard input.";
var sentenceOf = (code) => sentences[code] ?? `The operating system refuses it with ${code}.`;
var permission = "The permission to read it is missing.";
var sentences = {
  EACCES: permission,
  EPERM: permission,
  ENOENT: "It was removed during the scan. Scan again."
};
var systemCode = (error) => error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "an unknown error";

// build/model/per-folder.js
function perFolder(make) {
  const known = /* @__PURE__ */ new Map();
  return (path) => {
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const one = known.get(folder) ?? { value: make(folder) };
    known.set(folder, one);
    return one.value;
  };
}

// build/changes/generated/fold.js
var mostNamed = 10;
var opening = "Not read, because it is ";
var remedy = (them) => `: \`generated: scan\` reads ${them}.`;
var sentenceOf2 = ({ what }) => `${opening}${what}${remedy("it")}`;
function foldSkips(gaps) {
  const skips = gaps.filter(chunk_4OZ3JLMN/* .isSkip */ .yL);
  if (skips.length === 0)
    return gaps;
  const folders = grouped(skips.filter(isBelow), ({ below, detail }) => `${below} ${detail}`).map(asFolder);
  const rules = grouped([...folders, ...skips.filter((gap) => !isBelow(gap))], ({ detail }) => detail);
  return [...gaps.filter((gap) => !(0,chunk_4OZ3JLMN/* .isSkip */ .yL)(gap)), ...rules.flatMap(asRule)];
}
var isBelow = ({ below }) => below !== void 0;
function grouped(gaps, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const gap of gaps) {
    const group = groups.get(keyOf(gap));
    if (group)
      group.push(gap);
    else
      groups.set(keyOf(gap), [gap]);
  }
  return [...groups.values()];
}
var asFolder = (group) => {
  const [{ path: only, below: path, ...rest } = noGap] = group;
  return group.length === 1 || path === void 0 ? { ...rest, ...only !== void 0 && { path: only } } : { ...rest, path, files: group.length };
};
var noGap = { stage: "changes", reason: "generated", detail: "" };
function asRule(group) {
  if (group.length <= mostNamed)
    return group.map(asNamed);
  const [{ path: example = "", files: _, detail, ...rest } = noGap] = group;
  const files = group.reduce((sum, { files: more = 1 }) => sum + more, 0);
  const where = group.some((gap) => gap.files !== void 0) ? `in ${amount(group.length)} places` : "in all";
  return [
    {
      ...rest,
      files,
      detail: `${amount(files)} files ${where}, such as ${JSON.stringify(example)}, were not read, because each is ${whatOf(detail)}${remedy("them")}`
    }
  ];
}
var asNamed = (gap) => gap.files === void 0 ? gap : {
  ...gap,
  detail: `${amount(gap.files)} files below it were not read, because each is ${whatOf(gap.detail)}${remedy("them")}`
};
var whatOf = (detail) => detail.slice(opening.length, detail.length - remedy("it").length);
var amount = (files) => files.toLocaleString("en-US");

// build/changes/generated/headers.js
var source = /\.(?:[cm]?[jt]sx?|css|scss|less|pyi?|go|rs|java|kts?|scala|groovy|c|h|cc|hh|cpp|hpp|cxx|hxx|mm?|cs|vb|fs|swift|dart|php|rbi?|p[lm]|lua|r|jl|exs?|[eh]rl|clj[sc]?|hs|mli?|elm|sol|zig|nim|cr|pas|f90|proto|thrift|sh)$/i;
var data = /(?:^|\/)[_.]*(?:fixtures?|test[-_]?data|data|snapshots?|cassettes?|recordings?|seeds?|seeders?|mocks?|mock[-_]?data|dumps?|samples?|stubs?)[_.]*\//i;
var mayHaveHeader = (path) => source.test(path) && !data.test(path);
var longest = 8192;
var mostLines = 40;
function headerOf(bytes) {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, longest)).toString("utf8");
  const header = [];
  let closing = "";
  for (const line of firstLines(text)) {
    if (closing === "" && line !== "" && !opening2.test(line))
      break;
    const [, block = ""] = closing === "" ? /^r?(\/\*|<!--|\(\*|\{-|"""|''')/.exec(line) ?? [] : [];
    const isBlock = block !== "";
    if (isBlock)
      closing = ends[block] ?? "";
    if (line.indexOf(closing, isBlock ? block.length : 0) !== -1)
      closing = "";
    header.push(line.replace(/^[^\p{Alpha}\p{N}@<]+/u, ""));
  }
  return header.join(" ");
}
function* firstLines(text) {
  for (let start = 0, count = 0; count < mostLines && start <= text.length; count++) {
    const end = text.indexOf("\n", start);
    yield text.slice(start, end === -1 ? text.length : end).trim();
    start = end === -1 ? text.length + 1 : end + 1;
  }
}
var opening2 = /^(?:\/\/|\/\*|\*|#(?!\s*(?:include|define|if|pragma|import)\b)|--|;|%|<!--|\(\*|\{-|r?"""|r?'''|' |<\?php|['"]use strict['"])/;
var ends = {
  "/*": "*/",
  "<!--": "-->",
  "(*": "*)",
  "{-": "-}",
  '"""': '"""',
  "'''": "'''"
};
var generated = String.raw`(?:[Gg]enerated|GENERATED)\b`;
var itIsGenerated = String.raw`\b(?:file|code|source|class|module|header) (?:is|was|has been) (?:\S+ )?\S*generated\b`;
var phrases = [
  /\bCode generated .{0,200}?DO NOT EDIT\b/,
  /<auto-generated\b/,
  /(?:^|\s)@generated(?=$|[\s.:])/,
  new RegExp(`${generated}.{0,120}?\\bDO NOT (?:EDIT|MODIFY)\\b`),
  new RegExp(`\\bDO NOT (?:EDIT|MODIFY)\\b.{0,120}?${generated}`),
  new RegExp(`${itIsGenerated}.{0,120}?\\bdo not (?:edit|modify)\\b`, "i"),
  new RegExp(`\\bdo not (?:edit|modify)\\b.{0,120}?${itIsGenerated}`, "i"),
  /\b(?:Autog|G)enerated by (?:the protocol buffer compiler|the gRPC|Thrift Compiler|PEG\.js|Peggy|Cython|Haxe|CoffeeScript)/,
  /\bautogenerated by go-to-protobuf|\bgenerated by (?:jOOQ|Racc|JFlex|jison)/,
  /\bThis is a generated file\. Not intended for manual editing\./
];
function generatedByHeader(path, bytes) {
  if (!mayHaveHeader(path))
    return void 0;
  const header = headerOf(bytes);
  if (!phrases.some((phrase) => phrase.test(header)))
    return void 0;
  return { reason: "generated", what: "generated, by its own header" };
}

// build/changes/generated/lockfiles.js
var names = /* @__PURE__ */ new Set([
  ...["package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock", "bun.lockb", "deno.lock"],
  ...[".pnp.cjs", ".pnp.js", ".pnp.data.json", ".pnp.loader.mjs"],
  ...["poetry.lock", "Pipfile.lock", "uv.lock", "pdm.lock", "pixi.lock", "pylock.toml", "conda-lock.yml"],
  ...["Gemfile.lock", "gems.locked", "composer.lock", "Cargo.lock", "mix.lock", "rebar.lock", "pubspec.lock"],
  ...["go.sum", "go.work.sum", "Gopkg.lock", "glide.lock"],
  ...["packages.lock.json", "paket.lock", "gradle.lockfile", "buildscript-gradle.lockfile"],
  ...["Podfile.lock", "Package.resolved", "Cartfile.resolved"],
  ...["flake.lock", "esy.lock", "shard.lock", "stack.yaml.lock", "MODULE.bazel.lock", ".terraform.lock.hcl"],
  ...["Chart.lock", "buf.lock"]
]);
var lockfile = (path) => names.has(path.slice(path.lastIndexOf("/") + 1)) ? [{ reason: "lockfile", what: "a lockfile, which a package manager writes", proof: path }] : [];

// build/changes/generated/minified.js
var byName = /[.-]min\.(?:[cm]?js|css)$|\.(?:[cm]?js|css)\.map$/;
var namedMinified = (path) => byName.test(path) ? [{ reason: "minified", what: "minified or a source map, by its name", proof: path }] : [];
var longLines = 110;
var least = 5e3;
var mostWithoutCode = 1e3;
var part = 1e5;
var mayBeMinified = (path) => /\.(?:[cm]?js|css)$/.test(path);
function minified(path, bytes) {
  if (!mayBeMinified(path) || bytes.length < least || averageLine(bytes) <= longLines)
    return void 0;
  const code = path.endsWith(".css") ? /\{/g : /\bfunction\b|=>|\breturn\b/g;
  for (let at = 0; at < bytes.length; at += part) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(part, bytes.length - at)).toString("latin1");
    const found = text.match(code)?.length ?? 0;
    if ((found + 1) * mostWithoutCode < text.length)
      return void 0;
  }
  return { reason: "minified", what: `minified: its lines have more than ${longLines} characters on average` };
}
function averageLine(bytes) {
  let lines = 1;
  for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1))
    lines++;
  return bytes.length / lines;
}
var newline = 10;

// build/changes/generated/named.js
function createAskedFor(globs, claimsOf) {
  const patterns = globs.map((glob) => glob.trim().replace(/^(?:\.?\/)+/, "")).filter((glob) => glob !== "" && !glob.startsWith("!")).map((glob) => ({
    matches: (0,chunk_FLWVWAI2/* .pathMatcher */ .kZ)([glob]) ?? (() => false),
    claims: claimsOf(glob),
    file: new chunk_FLWVWAI2/* .Minimatch */ .VR(glob.slice(glob.lastIndexOf("/") + 1), { dot: true, nocomment: true, platform: "linux" }),
    isOpen: /[*?[]/.test(glob.slice(glob.lastIndexOf("/") + 1))
  }));
  return (file, claim2) => {
    const { path, named } = file;
    if (named === path)
      return true;
    if (named !== void 0 && claim2?.below !== void 0 && `${named}/`.startsWith(claim2.below))
      return true;
    const base = path.slice(path.lastIndexOf("/") + 1);
    return patterns.some(({ matches, claims, file: name, isOpen }) => matches(path) && (!isOpen && name.match(base) || claims.some(({ reason }) => reason === claim2?.reason)));
  };
}

// build/changes/generated/vendored.js
var always = [
  /(?:^|\/)(?:node_modules|bower_components|site-packages)\//,
  /(?:^|\/)\.yarn\/(?:cache|plugins|releases|sdks|unplugged)\//,
  /(?:^|\/)(?:Carthage\/(?:Build|Checkouts)|Godeps\/_workspace|vendor\/bundle)\//,
  // Go's folders of hosts: linguist, `go_vendor?`.
  /(?:^|\/)vendor\/(?:[\dA-Za-z](?:[-\dA-Za-z]*[\dA-Za-z])?\.)+(?:com|edu|gov|in|me|net|org|fm|io)\//
];
var proven = [
  [/(?:^|\/)vendor\//, "modules.txt"],
  [/(?:^|\/)vendor\//, "composer/installed.json"],
  [/(?:^|\/)vendor\/[^/]+\//, ".cargo-checksum.json"],
  [/(?:^|\/)Pods\//, "Manifest.lock"]
];
var vendored = (path) => [
  ...always.flatMap((folder) => claim(folder, "", path)),
  ...proven.flatMap(([folder, proof]) => claim(folder, proof, path))
];
function claim(folder, proof, path) {
  const found = folder.exec(path);
  if (!found)
    return [];
  const below = path.slice(0, found.index + found[0].length);
  return [{ reason: "vendored", what: "code of others, by its folder", below, proof: `${below}${proof}` }];
}

// build/changes/generated/leave-out.js
var byName2 = (path) => [
  ...vendored(path),
  ...lockfile(path),
  ...namedMinified(path)
];
var byContent = (path, bytes) => generatedByHeader(path, bytes) ?? minified(path, bytes);
async function leaveOut(files, witness, globs) {
  const isAskedFor = createAskedFor(globs, byName2);
  const marks = await witness.marks(files.map(({ path }) => path));
  const vendoredIn = perFolder(vendored);
  const claims = /* @__PURE__ */ new Map();
  for (const { path } of files) {
    const named = [...vendoredIn(path), ...lockfile(path), ...namedMinified(path)];
    if (named.length > 0)
      claims.set(path, named);
  }
  const proofs = new Set([...claims.values()].flatMap((all) => all.map(({ proof }) => proof)));
  const held = proofs.size === 0 ? proofs : await witness.held([...proofs]);
  const claimOn = (file) => {
    const said = marks.get(file.path) ?? nothing;
    if (said === nothing && !claims.has(file.path))
      return void 0;
    const named = (claims.get(file.path) ?? []).filter((claim2) => held.has(claim2.proof) && !isDenied(claim2, said));
    return [...bySaying(said), ...named].find((claim2) => !isAskedFor(file, claim2));
  };
  const kept = [];
  const gaps = [];
  for (const file of files) {
    const claim2 = claimOn(file);
    const isOpen = witness.trustsContent && marks.get(file.path)?.generated !== false && !isAskedFor(file);
    if (claim2)
      gaps.push(gapOf(file.path, claim2));
    else
      kept.push(isOpen ? unlessItSays(file) : file);
  }
  return { files: kept, gaps };
}
var nothing = {};
var bySaying = ({ generated: generated2, vendored: isVendored }) => [
  ...isVendored ? [{ reason: "vendored", what: "code of others, by .gitattributes" }] : [],
  ...generated2 ? [{ reason: "generated", what: "generated, by .gitattributes" }] : []
];
var isDenied = ({ reason }, { generated: generated2, vendored: isVendored }) => (reason === "vendored" ? isVendored : generated2) === false;
function unlessItSays(file) {
  const { path } = file;
  if (!mayHaveHeader(path) && !mayBeMinified(path))
    return file;
  const { read: readWhole, ...rest } = file;
  const read = async () => {
    const bytes = await readWhole();
    const claim2 = byContent(path, bytes);
    if (claim2)
      throw new chunk_FLWVWAI2/* .ReadFailure */ .lm(claim2.reason, sentenceOf2(claim2));
    return bytes;
  };
  return { read, mayBeGenerated: true, ...rest };
}
var gapOf = (path, claim2) => ({
  path,
  stage: "changes",
  reason: claim2.reason,
  detail: sentenceOf2(claim2),
  ...claim2.below === void 0 ? {} : { below: claim2.below }
});

// build/workers/batch.js
var batchBytes = 256e3;
var batchFiles = 256;
function createBatch(finish, take) {
  let works = [];
  let bytes = 0;
  return {
    add: (index, opened) => {
      if ((0,chunk_FLWVWAI2/* .isWork */ .cD)(opened)) {
        works.push({ index, work: opened });
        bytes += opened.bytes;
      } else
        take(index, opened);
    },
    isFull: () => bytes >= batchBytes || works.length >= batchFiles,
    finish: () => {
      const batch = works;
      works = [];
      bytes = 0;
      const results = finish(batch.map(({ work }) => work));
      for (const [at, { index }] of batch.entries()) {
        const result = results[at];
        if (result)
          take(index, result);
      }
    }
  };
}




/***/ }),

/***/ 1149:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  An: () => (/* binding */ createTags),
  B9: () => (/* binding */ writeBaseline),
  ER: () => (/* binding */ parseEntry),
  M1: () => (/* binding */ saysWhere),
  M5: () => (/* binding */ noClock),
  NP: () => (/* binding */ rulesFor),
  O6: () => (/* binding */ reaches),
  OJ: () => (/* binding */ couldFail),
  Sc: () => (/* binding */ createRules),
  V7: () => (/* binding */ failureGap),
  VR: () => (/* binding */ Minimatch),
  Wo: () => (/* binding */ noPolicy),
  ZH: () => (/* binding */ mayBlock),
  cD: () => (/* binding */ isWork),
  e4: () => (/* binding */ bitsOf),
  gD: () => (/* binding */ selector),
  gz: () => (/* binding */ failed),
  iC: () => (/* binding */ allowedValue),
  kZ: () => (/* binding */ pathMatcher),
  lm: () => (/* binding */ ReadFailure),
  mF: () => (/* binding */ readBaseline),
  mr: () => (/* binding */ allowedOf),
  n$: () => (/* binding */ loadPolicyFile),
  nP: () => (/* binding */ leastThreshold),
  oj: () => (/* binding */ isPolicyName),
  t6: () => (/* binding */ createRecords),
  tb: () => (/* binding */ loadPolicy),
  ts: () => (/* binding */ createClock),
  ze: () => (/* binding */ allowRemarks)
});
var chunk_6VIDTXFS = __webpack_require__(7283);
var chunk_3WYFJZ3P = __webpack_require__(283);
var chunk_IRVRAGTD = __webpack_require__(2742);
var chunk_ETNKDGEJ = __webpack_require__(3437);





// build/model/change.js
var ReadFailure = class extends Error {
  name = "ReadFailure";
  reason;
  constructor(reason, detail) {
    super(detail);
    this.reason = reason;
  }
};

// build/file-result.js
var isWork = (opened) => "run" in opened;
var failed = (path2, error) => ({
  scanned: false,
  bytes: 0,
  findings: [],
  ignores: [],
  rules: [],
  gaps: [failureGap(path2, error)]
});
function failureGap(path2, error) {
  if (error instanceof ReadFailure)
    return { path: path2, stage: "changes", reason: error.reason, detail: error.message };
  const kind = error instanceof Error ? error.name : typeof error;
  const detail = `Not scanned: the scanner failed on this file (${kind}). This is a defect of piicloak; please report it.`;
  return { path: path2, stage: "detection", reason: "failed", detail };
}

// build/inputs/policy-load.js
var noPolicy = { settings: {}, origins: {}, files: [], packPlaces: {} };
var names = [".piicloak.yml", ".piicloak.yaml", ".piicloak.json"];
var manifest = "package.json";
var key = "piicloak";
var mostFiles = 20;
var isPolicyName = (path2) => [...names, ".piicloak-baseline"].includes(path2.replace(/^.*\//, ""));
async function loadPolicy(files, folder = "") {
  for (const around of upward(folder)) {
    const found = await findIn(files, around);
    if (found)
      return layered(files, found, [], { count: 0 });
  }
  return noPolicy;
}
async function loadPolicyFile(files, path2) {
  const text = await files.read(path2);
  if (text === void 0)
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`There is no policy file “${path2}”.`);
  return layered(files, { path: path2, text: await readText(path2, text) }, [], { count: 0 });
}
var readText = async (path2, text, under) => (await Promise.all(/* import() */[__webpack_require__.e(737), __webpack_require__.e(619), __webpack_require__.e(380)]).then(__webpack_require__.bind(__webpack_require__, 2380))).readPolicy(path2, text, under);
var upward = (folder) => {
  const parts = folder.split("/").filter((part) => part !== "" && part !== ".");
  return Array.from({ length: parts.length + 1 }, (_, at) => parts.slice(0, parts.length - at).join("/"));
};
async function findIn(files, folder) {
  const found = [];
  for (const name of names) {
    const path3 = join(folder, name);
    const text2 = await files.read(path3);
    if (text2 !== void 0)
      found.push({ path: path3, text: await readText(path3, text2) });
  }
  const path2 = join(folder, manifest);
  const text = await files.read(path2);
  if (text?.includes(`"${key}"`) && isUnderKey(text))
    found.push({ path: path2, text: await readText(path2, text, key) });
  const [first, second] = found;
  if (second)
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`There are two policies, ${first?.path} and ${second.path}. Keep one.`);
  return first;
}
function isUnderKey(manifest2) {
  try {
    const { [key]: value } = JSON.parse(manifest2);
    return typeof value === "object" && value !== null;
  } catch {
    return false;
  }
}
var join = (folder, name) => folder === "" ? name : `${folder}/${name}`;
async function layered(files, { path: path2, text: { policy, lineOf } }, around, read) {
  if (around.includes(path2))
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`${path2} extends itself: ${[...around, path2].join(" → ")}.`);
  read.count += 1;
  if (read.count > mostFiles)
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`${path2}: a policy may extend ${mostFiles} files, and no more.`);
  let below = noPolicy;
  for (const [index, name] of (policy.extends ?? []).entries()) {
    if (isPack(name))
      continue;
    const where = `${path2}:${lineOf(["extends", index])}`;
    const target = resolve(path2, name, where);
    const text = await files.read(target);
    if (text === void 0)
      throw new chunk_ETNKDGEJ/* .UserError */ .y(`${where}: there is no file “${target}” to extend.`);
    below = merged(below, await layered(files, { path: target, text: await readText(target, text) }, [...around, path2], read));
  }
  return merged(below, own(path2, policy, lineOf));
}
var isPack = (name) => /^[a-z][a-z\d-]*$/.test(name);
function resolve(from, name, where) {
  const parts = from.split("/").slice(0, -1);
  if (!/^\.\.?\//.test(name))
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`${where}: “${name}” is no file. Begin its path with ./ or ../`);
  for (const part of name.split("/")) {
    if (part === ".." && parts.pop() === void 0)
      throw new chunk_ETNKDGEJ/* .UserError */ .y(`${where}: “${name}” lies outside.`);
    if (part !== ".." && part !== "." && part !== "")
      parts.push(part);
  }
  return parts.join("/");
}
var sums = [
  "pathsIgnore",
  "overrides",
  "suppress",
  "allow",
  "ourDomains",
  "ourNumbers",
  "packs",
  "recognizers"
];
function merged(below, above) {
  const added = sums.filter((name) => below.settings[name] !== void 0 && above.settings[name] !== void 0).map((name) => [name, [...asList(below.settings[name]), ...asList(above.settings[name])]]);
  return {
    settings: { ...below.settings, ...above.settings, ...Object.fromEntries(added) },
    origins: { ...below.origins, ...above.origins },
    files: [...above.files, ...below.files],
    packPlaces: { ...below.packPlaces, ...above.packPlaces }
  };
}
var asList = (value) => Array.isArray(value) ? value : [];
function own(path2, policy, lineOf) {
  const { $schema: _, extends: extended, ...rest } = policy;
  const given = Object.entries(rest).filter(([, value]) => value !== void 0);
  const settings = Object.fromEntries(given.map(([name, value]) => [camelCase(name), inCamelCase(value)]));
  const placed = ["suppress", "allow", "recognizers"].filter((name) => settings[name] !== void 0).map((name) => {
    const members = asList(settings[name]);
    return [name, members.map((member, at) => ({ ...member, where: `${path2}:${lineOf([name, at])}` }))];
  });
  const packPlaces = (extended ?? []).flatMap((name, index) => isPack(name) ? [[name, `${path2}:${lineOf(["extends", index])}`]] : []);
  const packs = packPlaces.map(([name]) => name);
  return {
    settings: { ...settings, ...Object.fromEntries(placed), ...packs.length > 0 && { packs } },
    origins: {
      ...Object.fromEntries(given.map(([name]) => [camelCase(name), `${path2}:${lineOf([name])}`])),
      ...packs.length > 0 && { packs: `${path2}:${lineOf(["extends"])}` }
    },
    files: [path2],
    packPlaces: Object.fromEntries(packPlaces)
  };
}
var camelCase = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
var inCamelCase = (value) => {
  if (Array.isArray(value))
    return value.map(inCamelCase);
  if (value === null || typeof value !== "object")
    return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [camelCase(name), inCamelCase(inner)]));
};

// build/policy/match.js
function matcherOf({ paths = [], entities = [] }, matchPaths) {
  const isPath = matchPaths(paths) ?? (() => true);
  const names2 = new Set(entities.map((name) => name.toUpperCase()));
  return ({ path: path2, entity }) => isPath(path2) && (names2.size === 0 || names2.has(entity));
}

// build/policy/tags.js
var bitsByType = {
  // 36,500 days in a century, a hundred ages, a hundred thousand codes: 5, and no fewer than 4.
  DATE_OF_BIRTH: 5,
  AGE: 4,
  GENDER: 4,
  POSTAL_CODE: 6,
  // The million most frequent names of a language cover most of its people.
  PERSON: 10,
  STREET_ADDRESS: 16,
  ORGANIZATION: 10,
  LOCATION: 6,
  // Over four billion mailboxes, and as many telephone numbers in use.
  EMAIL_ADDRESS: 22,
  PHONE_NUMBER: 22
};
var usualBits = 20;
var keyedBits = 80;
function createTagger({ salt, key: key2 = "" }) {
  const secret = (0,chunk_3WYFJZ3P/* .utf8ToBytes */ .AI)(`piicloak\0${salt}\0${key2}`);
  return (entity, value) => {
    const bits = bitsOf(entity, key2 !== "");
    const digest = (0,chunk_3WYFJZ3P/* .bytesToHex */ .My)((0,chunk_6VIDTXFS/* .hmac */ .w)(chunk_3WYFJZ3P/* .sha256 */ .sc, secret, (0,chunk_3WYFJZ3P/* .utf8ToBytes */ .AI)(`${entity}\0${plain(value)}`)));
    return shortened(digest, bits);
  };
}
var bitsOf = (entity, isKeyed) => isKeyed ? keyedBits : bitsByType[entity] ?? usualBits;
function shortened(digest, bits) {
  const whole = Math.floor(bits / 4);
  const rest = bits % 4;
  if (rest === 0)
    return digest.slice(0, whole);
  const last = Number.parseInt(digest[whole] ?? "0", 16) & 15 << 4 - rest;
  return digest.slice(0, whole) + last.toString(16);
}
var plain = (value) => {
  const text = value.normalize("NFKC").toLowerCase();
  return text.includes("@") ? text.replace(/\s/g, "") : text.replace(/[^\p{L}\p{N}]/gu, "");
};

// build/policy/allow.js
var allowedValue = (entity, value, salt) => `${entity}:${salt}:${createTagger({ salt })(entity, value)}`;
var allowedOf = (rules, today, compile3) => Promise.all(rules.filter(({ expires }) => expires === void 0 || expires >= today).map((rule) => toAllowed(rule, compile3)));
var allowRemarks = (rules, today) => rules.flatMap(({ expires, where, reason, owner }) => expires !== void 0 && expires < today ? [`The value allowed at ${where ?? "a rule"} (${reason}) expired on ${expires}.${owner ? ` Ask ${owner}.` : ""}`] : []);
async function toAllowed(rule, compile3) {
  const { value = "", pattern, reason, where = "a rule" } = rule;
  return {
    matches: pattern === void 0 ? matchesTag(value) : await matchesPattern(rule, pattern, where, compile3),
    because: `allowed by ${where}: ${reason}`
  };
}
function matchesTag(allowed) {
  const [entity = "", salt = "", tag2 = ""] = allowed.split(":");
  const tagger = createTagger({ salt });
  return (seen) => seen.entity === entity && tagger(entity, seen.value) === tag2;
}
async function matchesPattern(rule, pattern, where, compile3) {
  const isWhole = await compile3(pattern, where);
  const isMeant = matcherOf({ entities: rule.entities ?? [] }, () => void 0);
  return ({ entity, value }) => isMeant({ path: "", entity }) && isWhole(value);
}

// build/policy/blocking.js
var blocking = {
  // Whoever is strict wants values that a standard sets aside, and no made-up ones that could be somebody's.
  strict: ["plausible", "placeholder"],
  balanced: ["plausible"],
  lenient: ["plausible"]
};
var mayBlock = (provenance, mode) => blocking[mode].includes(provenance);
var reaches = (severity, least) => least !== "never" && chunk_IRVRAGTD/* .severities */ .g.indexOf(severity) <= chunk_IRVRAGTD/* .severities */ .g.indexOf(least);
function couldFail({ mode, failOn, overrides }, severityOf) {
  const asked = [failOn, ...overrides.flatMap((override) => override.failOn ?? [])];
  const least = asked.every((each) => each === "never") ? ["low"] : asked;
  return ({ entity, provenance }) => mayBlock(provenance, mode) && least.some((each) => reaches(severityOf(entity) ?? "critical", each));
}

// build/policy/baseline.js
var magic = "# piicloak baseline";
var header = /^# piicloak baseline 2 (?<kind>salt|keyed):(?<salt>[0-9a-f]{32})$/;
var tag = "[A-Z][A-Z\\d_]*:[0-9a-f]{1,20}";
var entry = new RegExp(`^${tag}(?: ${tag})*(?: @[0-9a-f]{5})?$`);
var mostTags = 32;
function readBaseline(path2, text, key2) {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const headers = new Set(lines.filter((line) => line.startsWith(magic)));
  const [first] = headers;
  const { kind, salt = "" } = header.exec(first ?? "")?.groups ?? {};
  if (kind === void 0)
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`${path2} is no baseline. Make one with \`piicloak baseline create\`.`);
  if (headers.size > 1) {
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`${path2} holds two baselines that were made apart. Keep one, and run \`piicloak baseline update\`.`);
  }
  if (kind === "keyed" && key2 === "") {
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`${path2} was made with a key. Give it in the environment as PIICLOAK_BASELINE_KEY.`);
  }
  const wrong = lines.findIndex((line) => line !== "" && !line.startsWith("#") && !entry.test(line));
  if (wrong >= 0)
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`${path2}:${wrong + 1}: this is no entry. Is a merge left unfinished?`);
  const entries = lines.filter((line) => entry.test(line));
  return { secret: { salt, ...kind === "keyed" ? { key: key2 } : {} }, entries: new Set(entries) };
}
function writeBaseline({ secret, entries }) {
  const kind = secret.key === void 0 ? "salt" : "keyed";
  return `${[`${magic} 2 ${kind}:${secret.salt}`, ...[...entries].sort()].join("\n")}
`;
}
function parseEntry(line) {
  const words = line.split(" ");
  const file = words.at(-1)?.startsWith("@") ? words.pop() : void 0;
  return { tags: new Set(words), ...file !== void 0 && { file } };
}
function createTags(secret) {
  const tagger = createTagger(secret);
  const ofFile = (path2) => `@${tagger("", path2.replace(/^.*\//, "")).slice(0, 5)}`;
  return {
    ofValue: ({ entity, value }) => `${entity}:${tagger(entity, value)}`,
    ofFile,
    toEntries: (tags, path2) => {
      const sorted = [...new Set(tags)].sort();
      const file = sorted.some((each) => isShort(each)) ? [ofFile(path2)] : [];
      return Array.from({ length: Math.ceil(sorted.length / mostTags) }, (_, at) => [...sorted.slice(at * mostTags, (at + 1) * mostTags), ...file].join(" "));
    }
  };
}
var isShort = (tag2) => tag2.length - tag2.indexOf(":") <= 5;

// build/policy/rules.js
function createRules(settings, matchPaths) {
  const overrides = settings.overrides.map((override) => ({ override, matches: matching(override, matchPaths) }));
  return (finding) => {
    let rules = settings;
    for (const [index, { override, matches }] of overrides.entries()) {
      if (matches(finding))
        rules = over(rules, override, index);
    }
    return rules;
  };
}
var leastThreshold = ({ threshold, overrides }) => Math.min(threshold, ...overrides.flatMap((override) => override.threshold ?? []));
function matching({ provenance, ...match2 }, matchPaths) {
  const matches = matcherOf(match2, matchPaths);
  return (finding) => (provenance === void 0 || provenance.includes(finding.provenance)) && matches(finding);
}
var over = (rules, { threshold, failOn, maxFindings, maxSubjects }, index) => ({
  threshold: threshold ?? rules.threshold,
  failOn: failOn ?? rules.failOn,
  ...maxFindings !== void 0 || maxSubjects !== void 0 ? { budget: index } : rules.budget === void 0 ? {} : { budget: rules.budget }
});

// node_modules/balanced-match/dist/esm/index.js
var range = (a, b, str) => {
  let begs, beg, left, right = void 0, result;
  let ai = str.indexOf(a);
  let bi = str.indexOf(b, ai + 1);
  let i = ai;
  if (ai >= 0 && bi > 0) {
    if (a === b) {
      return [ai, bi];
    }
    begs = [];
    left = str.length;
    while (i >= 0 && !result) {
      if (i === ai) {
        begs.push(i);
        ai = str.indexOf(a, i + 1);
      } else if (begs.length === 1) {
        const r = begs.pop();
        if (r !== void 0)
          result = [r, bi];
      } else {
        beg = begs.pop();
        if (beg !== void 0 && beg < left) {
          left = beg;
          right = bi;
        }
        bi = str.indexOf(b, i + 1);
      }
      i = ai < bi && ai >= 0 ? ai : bi;
    }
    if (begs.length && right !== void 0) {
      result = [left, right];
    }
  }
  return result;
};

// node_modules/brace-expansion/dist/esm/index.js
var escSlash = "\0SLASH" + Math.random().toFixed(16) + "\0";
var escOpen = "\0OPEN" + Math.random().toFixed(16) + "\0";
var escClose = "\0CLOSE" + Math.random().toFixed(16) + "\0";
var escComma = "\0COMMA" + Math.random().toFixed(16) + "\0";
var escPeriod = "\0PERIOD" + Math.random().toFixed(16) + "\0";
var escSlashPattern = new RegExp(escSlash, "g");
var escOpenPattern = new RegExp(escOpen, "g");
var escClosePattern = new RegExp(escClose, "g");
var escCommaPattern = new RegExp(escComma, "g");
var escPeriodPattern = new RegExp(escPeriod, "g");
var slashPattern = /\\\\/g;
var openPattern = /\\{/g;
var closePattern = /\\}/g;
var commaPattern = /\\,/g;
var periodPattern = /\\\./g;
var EXPANSION_MAX = 1e5;
var EXPANSION_MAX_LENGTH = 4e6;
var EXPANSION_MAX_DEPTH = 1e3;
var EXPANSION_MAX_REWRITES = 1e3;
var EXPANSION_MAX_STEPS = 2e7;
var CALL_STEPS = 16;
function numeric(str) {
  return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
}
function escapeBraces(str) {
  return str.replace(slashPattern, escSlash).replace(openPattern, escOpen).replace(closePattern, escClose).replace(commaPattern, escComma).replace(periodPattern, escPeriod);
}
function unescapeBraces(str) {
  return str.replace(escSlashPattern, "\\").replace(escOpenPattern, "{").replace(escClosePattern, "}").replace(escCommaPattern, ",").replace(escPeriodPattern, ".");
}
function pushAll(target, items) {
  for (let i = 0; i < items.length; i++) {
    target.push(items[i]);
  }
}
function balancedWithBudget(str, masked, budget) {
  if (budget.remaining < 0) {
    return void 0;
  }
  const r = range("{", "}", masked);
  const unmatched = r !== void 0 && masked.indexOf("{") < r[0];
  budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
  if (!r || budget.remaining < 0) {
    return void 0;
  }
  return {
    end: r[1],
    pre: str.slice(0, r[0]),
    body: str.slice(r[0] + 1, r[1]),
    post: str.slice(r[1] + 1),
    unmatched
  };
}
function maskUnmatchedOpens(masked, budget) {
  budget.remaining -= masked.length;
  const open = [];
  for (let i = 0; i < masked.length; i++) {
    const c = masked.charCodeAt(i);
    if (c === 123) {
      open.push(i);
    } else if (c === 125 && open.length) {
      open.pop();
    }
  }
  let out = "";
  let last = 0;
  for (let i = 0; i < open.length; i++) {
    const at = open[i];
    out += masked.slice(last, at) + "\0";
    last = at + 1;
  }
  return out + masked.slice(last);
}
function commaSetFollows(str, budget) {
  budget.remaining -= str.length;
  if (budget.remaining < 0) {
    return false;
  }
  let close = false;
  for (let i = str.length - 1; i >= 0; i--) {
    const c = str.charCodeAt(i);
    if (c === 125) {
      close = true;
    } else if (c === 10 || c === 13 || c === 8232 || c === 8233) {
      close = false;
    } else if (c === 44 && close && str.charCodeAt(i + 1) !== 44) {
      return true;
    }
  }
  return false;
}
function parseCommaParts(str, budget) {
  const parts = [];
  let carry = "";
  for (; ; ) {
    const m = balancedWithBudget(str, str, budget);
    if (budget.remaining < 0) {
      return void 0;
    }
    if (!m) {
      const tail = str.split(",");
      tail[0] = carry + tail[0];
      pushAll(parts, tail);
      return parts;
    }
    const { pre, body, post } = m;
    const p = pre.split(",");
    p[0] = carry + p[0];
    p[p.length - 1] += "{" + body + "}";
    if (!post.length) {
      pushAll(parts, p);
      return parts;
    }
    carry = p.pop();
    pushAll(parts, p);
    str = post;
  }
}
function bound(value, fallback) {
  return value === void 0 || isNaN(value) ? fallback : value;
}
function expand(str, options = {}) {
  if (!str) {
    return [];
  }
  const max = bound(options.max, EXPANSION_MAX);
  const maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
  const maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
  const maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
  const maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
  if (str.slice(0, 2) === "{}") {
    str = "\\{\\}" + str.slice(2);
  }
  return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
}
function embrace(str) {
  return "{" + str + "}";
}
function isPadded(el) {
  return /^-?0\d/.test(el);
}
function lte(i, y) {
  return i <= y;
}
function gte(i, y) {
  return i >= y;
}
function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
  const out = [];
  let length = 0;
  let nonEmpty;
  outer: for (let a = 0; a < acc.length; a++) {
    const prefix2 = acc[a] + pre;
    let vs = values;
    if (dropEmpties && !prefix2) {
      if (!nonEmpty)
        nonEmpty = values.filter((v) => v);
      vs = nonEmpty;
    }
    for (let v = 0; v < vs.length; v++) {
      if (out.length >= max)
        break outer;
      const expansion = prefix2 + vs[v];
      if (length + expansion.length > maxLength)
        break outer;
      out.push(expansion);
      length += expansion.length;
    }
  }
  budget.remaining -= out.length;
  return out;
}
function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
  const n = body.split(/\.\./);
  const N = [];
  if (n[0] === void 0 || n[1] === void 0) {
    return N;
  }
  const x = numeric(n[0]);
  const y = numeric(n[1]);
  const width2 = Math.max(n[0].length, n[1].length);
  let incr = n.length === 3 && n[2] !== void 0 ? Math.max(Math.abs(numeric(n[2])), 1) : 1;
  let test = lte;
  const reverse = y < x;
  if (reverse) {
    incr *= -1;
    test = gte;
  }
  const pad = n.some(isPadded);
  const cost = pad ? width2 : 1;
  let length = 0;
  for (let i = x; test(i, y) && N.length < max; i += incr) {
    budget.remaining -= cost;
    if (budget.remaining < 0) {
      return void 0;
    }
    let c;
    if (isAlphaSequence) {
      c = String.fromCharCode(i);
      if (c === "\\") {
        c = "";
      }
    } else {
      c = String(i);
      if (pad) {
        const need = width2 - c.length;
        if (need > 0) {
          const z = new Array(need + 1).join("0");
          if (i < 0) {
            c = "-" + z + c.slice(1);
          } else {
            c = z + c;
          }
        }
      }
    }
    if (length + c.length > maxLength)
      break;
    N.push(c);
    length += c.length;
  }
  return N;
}
function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
  budget.remaining -= CALL_STEPS;
  if (depth > maxDepth) {
    return [str];
  }
  let acc = [""];
  let rewrites = 0;
  let dropEmpties = false;
  let firstGroup = true;
  let masked = str;
  for (; ; ) {
    const m = balancedWithBudget(str, masked, budget);
    if (!m) {
      return combine(acc, str, [""], max, maxLength, dropEmpties, budget);
    }
    if (m.unmatched) {
      masked = maskUnmatchedOpens(masked, budget);
    }
    const pre = m.pre;
    const literal2 = () => combine(acc, pre + "{" + m.body + "}" + m.post, [""], max, maxLength, dropEmpties, budget);
    if (/\$$/.test(pre)) {
      acc = combine(acc, pre + "{" + m.body + "}", [""], max, maxLength, dropEmpties && !m.post.length, budget);
      firstGroup = false;
      if (!m.post.length)
        break;
      str = m.post;
      masked = masked.slice(m.end + 1);
      continue;
    }
    const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
    const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
    const isSequence = isNumericSequence || isAlphaSequence;
    const isOptions = m.body.indexOf(",") >= 0;
    if (!isSequence && !isOptions) {
      if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
        rewrites++;
        str = m.pre + "{" + m.body + escClose + m.post;
        masked = masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
        isTop = true;
        continue;
      }
      return literal2();
    }
    if (firstGroup) {
      dropEmpties = isTop && !isSequence;
      firstGroup = false;
    }
    let values;
    if (isSequence) {
      values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
      if (!values) {
        return literal2();
      }
    } else {
      let n = parseCommaParts(m.body, budget);
      if (!n) {
        return literal2();
      }
      if (n.length === 1 && n[0] !== void 0) {
        n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
        if (budget.remaining < 0) {
          return literal2();
        }
        if (n.length === 1) {
          const next2 = combine(acc, pre + n[0], [""], max, maxLength, dropEmpties && !m.post.length, budget);
          if (budget.remaining < 0) {
            return literal2();
          }
          acc = next2;
          if (!m.post.length)
            break;
          str = m.post;
          masked = masked.slice(m.end + 1);
          continue;
        }
      }
      let dropsEmpties = dropEmpties && !m.post.length && !pre;
      for (let d = 0; dropsEmpties && d < acc.length; d++) {
        if (acc[d]) {
          dropsEmpties = false;
        }
      }
      values = [];
      let valuesLength = 0;
      outer: for (let j = 0; j < n.length; j++) {
        const expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
        if (budget.remaining < 0) {
          return literal2();
        }
        for (let k = 0; k < expanded.length; k++) {
          const v = expanded[k];
          if (dropsEmpties && !v)
            continue;
          if (values.length >= max || valuesLength + v.length > maxLength) {
            break outer;
          }
          values.push(v);
          valuesLength += v.length;
        }
      }
    }
    const next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
    if (budget.remaining < 0) {
      return literal2();
    }
    acc = next;
    if (!m.post.length)
      break;
    str = m.post;
    masked = masked.slice(m.end + 1);
  }
  return acc;
}

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/numeric-range.js
var digit = (a, b) => a === b ? { t: "lit", ch: String(a) } : { t: "class", re: new RegExp(`^[${a}-${b}]$`) };
var prefix = (d, alts) => alts.map((s) => [digit(d, d), ...s]);
var fixed = (a, b) => {
  if (!a)
    return [[]];
  let lo = +a[0];
  let hi = +b[0];
  const ra = a.slice(1);
  const rb = b.slice(1);
  if (lo === hi)
    return prefix(lo, fixed(ra, rb));
  const zeros = "0".repeat(ra.length);
  const nines = "9".repeat(ra.length);
  const out = [];
  if (ra !== zeros)
    out.push(...prefix(lo++, fixed(ra, nines)));
  const last = rb === nines ? [] : prefix(hi--, fixed(zeros, rb));
  if (lo <= hi) {
    out.push([digit(lo, hi), ...Array.from(ra, () => digit(0, 9))]);
  }
  out.push(...last);
  return out;
};
var nonneg = (a, b, width2) => {
  if (width2) {
    return fixed(String(a).padStart(width2, "0"), String(b).padStart(width2, "0"));
  }
  const out = [];
  for (let len = String(a).length; len <= String(b).length; len++) {
    const lo = Math.max(a, len === 1 ? 0 : 10 ** (len - 1));
    const hi = Math.min(b, 10 ** len - 1);
    out.push(...fixed(String(lo), String(hi)));
  }
  return out;
};
var numericRange = (loStr, hiStr) => {
  let lo = Number(loStr);
  let hi = Number(hiStr);
  if (!Number.isSafeInteger(lo) || !Number.isSafeInteger(hi))
    return;
  if (lo > hi)
    [lo, hi] = [hi, lo];
  const padded = /^-?0\d/.test(loStr) || /^-?0\d/.test(hiStr);
  const width2 = padded ? Math.max(loStr.length, hiStr.length) : 0;
  const out = [];
  if (lo < 0) {
    const neg = nonneg(Math.max(-hi, 1), -lo, width2 && width2 - 1);
    out.push(...neg.map((s) => [{ t: "lit", ch: "-" }, ...s]));
  }
  if (hi >= 0)
    out.push(...nonneg(Math.max(lo, 0), hi, width2));
  return out;
};

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/parse-class.js
var posixClasses = {
  "[:alnum:]": ["\\p{L}\\p{Nl}\\p{Nd}"],
  "[:alpha:]": ["\\p{L}\\p{Nl}"],
  "[:ascii:]": ["\\x00-\\x7f"],
  "[:blank:]": ["\\p{Zs}\\t"],
  "[:cntrl:]": ["\\p{Cc}"],
  "[:digit:]": ["\\p{Nd}"],
  "[:graph:]": ["\\p{Z}\\p{C}", true],
  "[:lower:]": ["\\p{Ll}"],
  "[:print:]": ["\\p{C}", true],
  "[:punct:]": ["\\p{P}\\p{S}"],
  "[:space:]": ["\\p{Z}\\t\\r\\n\\v\\f"],
  "[:upper:]": ["\\p{Lu}"],
  "[:word:]": ["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],
  "[:xdigit:]": ["A-Fa-f0-9"]
};
var braceEscape = (s) => s.replace(/[[\]\\-]/g, "\\$&");
var noMatch = /$./;
var parseClass = (glob, position, nocase = false, form) => {
  const norm = (c) => {
    const n = form ? c.normalize(form) : c;
    return [...n].length === 1 ? n : c;
  };
  const pos = position;
  if (glob.charAt(pos) !== "[") {
    throw new Error("not in a brace expression");
  }
  const ranges = [];
  const negs = [];
  let i = pos + 1;
  let sawStart = false;
  let escaping = false;
  let negate = false;
  let endPos = pos;
  let rangeStart = "";
  WHILE: while (i < glob.length) {
    const c = String.fromCodePoint(glob.codePointAt(i));
    if ((c === "!" || c === "^") && i === pos + 1) {
      negate = true;
      i++;
      continue;
    }
    if (c === "]" && sawStart && !escaping) {
      endPos = i + 1;
      break;
    }
    sawStart = true;
    if (c === "\\") {
      if (!escaping) {
        escaping = true;
        i++;
        continue;
      }
    }
    if (c === "[" && !escaping) {
      for (const [cls, [unip, neg]] of Object.entries(posixClasses)) {
        if (glob.startsWith(cls, i)) {
          if (rangeStart) {
            return [noMatch, glob.length - pos];
          }
          i += cls.length;
          if (neg)
            negs.push(unip);
          else
            ranges.push(unip);
          continue WHILE;
        }
      }
    }
    escaping = false;
    const n = norm(c);
    if (rangeStart) {
      if (n.codePointAt(0) > rangeStart.codePointAt(0)) {
        ranges.push(braceEscape(rangeStart) + "-" + braceEscape(n));
      } else if (n === rangeStart) {
        ranges.push(braceEscape(n));
      }
      rangeStart = "";
      i += c.length;
      continue;
    }
    if (glob.startsWith("-]", i + c.length)) {
      ranges.push(braceEscape(n + "-"));
      i += c.length + 1;
      continue;
    }
    if (glob.startsWith("-", i + c.length)) {
      rangeStart = n;
      i += c.length + 1;
      continue;
    }
    ranges.push(braceEscape(n));
    i += c.length;
  }
  if (endPos < i) {
    return [noMatch, 0];
  }
  if (!ranges.length && !negs.length) {
    return [noMatch, glob.length - pos];
  }
  const sranges = "[" + (negate ? "^" : "") + ranges.join("") + "]";
  const snegs = "[" + (negate ? "" : "^") + negs.join("") + "]";
  const comb = "^" + (ranges.length && negs.length ? "(" + sranges + "|" + snegs + ")" : ranges.length ? sranges : snegs);
  return [new RegExp(comb, nocase ? "iu" : "u"), endPos - pos];
};

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/index.js
var MATCH = { t: "match", id: 0 };
var extTypes = "!?+*@";
var lit = (ch) => ({ t: "lit", ch });
var reEscape = (s) => s.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
var newFoldRe = (s) => new RegExp(`^${reEscape(s)}$`, "iu");
var foldCache = /* @__PURE__ */ new Map();
var foldRe = (ch) => {
  let re = foldCache.get(ch);
  if (!re) {
    re = newFoldRe(ch);
    if (foldCache.size >= 1e3)
      foldCache.clear();
    foldCache.set(ch, re);
  }
  return re;
};
var litMatch = (l, c) => {
  if (c === l.ch)
    return true;
  if (!l.re)
    return false;
  const code = c.charCodeAt(0);
  if (code >= 128)
    return l.re.test(c);
  const ascii = l.ascii ??= new Uint8Array(128);
  ascii[code] ||= l.re.test(c) ? 1 : 2;
  return ascii[code] === 1;
};
var tokenize = (p, nocase, noext, form, mark) => {
  const toks = [];
  for (let i = 0; i < p.length; ) {
    const c = String.fromCodePoint(p.codePointAt(i));
    if (mark) {
      const m = c === "\\" && p.startsWith(mark, i + 1) ? 1 : 0;
      if (m || c === mark) {
        const start = i + m + mark.length;
        const end = p.indexOf(mark, start);
        const r = /^(-?\d+)\.\.(-?\d+)$/.exec(p.slice(start, end));
        const alts = end !== -1 && r && numericRange(r[1], r[2]);
        if (alts) {
          toks.push({ t: "ext", type: "@", alts });
          i = end + mark.length;
          continue;
        }
      }
    }
    if (c === "\\") {
      const e = p.codePointAt(i + 1);
      const ch = e === void 0 ? c : String.fromCodePoint(e);
      toks.push(lit(ch));
      i += 1 + ch.length;
      continue;
    }
    if (c === "[") {
      const [re, consumed] = parseClass(p, i, nocase, form);
      if (consumed) {
        toks.push({ t: "class", re });
        i += consumed;
        continue;
      }
    }
    if (!noext && extTypes.includes(c) && p[i + 1] === "(") {
      toks.push({ t: "open", type: c });
      i += 2;
      continue;
    }
    toks.push(!noext && c === "|" ? { t: "bar" } : !noext && c === ")" ? { t: "close" } : c === "*" ? { t: "star" } : c === "?" ? { t: "any" } : lit(c));
    i += c.length;
  }
  return toks;
};
var pair = (toks) => {
  const pairs = /* @__PURE__ */ new Map();
  const stack = [];
  toks.forEach((tok, i) => {
    if (tok.t === "open")
      stack.push(i);
    else if (tok.t === "close" && stack.length)
      pairs.set(stack.pop(), i);
  });
  return pairs;
};
var build = (toks, pairs, start, end, top) => {
  let seq = [];
  const alts = [seq];
  for (let i = start; i < end; i++) {
    const tok = toks[i];
    const close = pairs.get(i);
    if (tok.t === "open" && close !== void 0) {
      const sub = build(toks, pairs, i + 1, close, false);
      seq.push({ t: "ext", type: tok.type, alts: sub });
      i = close;
    } else if (tok.t === "bar" && !top) {
      alts.push(seq = []);
    } else if (tok.t === "open") {
      seq.push(lit(tok.type), lit("("));
    } else if (tok.t === "bar") {
      seq.push(lit("|"));
    } else if (tok.t === "close") {
      seq.push(lit(")"));
    } else {
      seq.push(tok);
    }
  }
  return alts;
};
var normalize = (items, form) => {
  const out = [];
  let run = "";
  const flush = () => {
    for (const ch of run.normalize(form))
      out.push(lit(ch));
    run = "";
  };
  for (const it of items) {
    if (it.t === "lit") {
      run += it.ch;
      continue;
    }
    flush();
    out.push(it.t === "ext" ? { ...it, alts: it.alts.map((a) => normalize(a, form)) } : it);
  }
  flush();
  return out;
};
var compile = (items, nocase) => {
  let id = 1;
  const split = (out) => ({ t: "split", id: id++, out });
  const seq = (items2, next) => items2.reduceRight((next2, it) => item(it, next2), next);
  const item = (it, next) => {
    switch (it.t) {
      case "lit":
        const re = nocase ? foldRe(it.ch) : void 0;
        return { t: "lit", id: id++, ch: it.ch, re, next };
      case "any":
      case "star":
        return { t: it.t, id: id++, next };
      case "class":
        return { t: "class", id: id++, re: it.re, next };
    }
    const alts = (next2) => it.alts.map((a) => seq(a, next2));
    switch (it.type) {
      case "@":
        return split(alts(next));
      case "?":
        return split([next, ...alts(next)]);
      case "!":
        return { t: "neg", id: id++, sub: split(alts(MATCH)), next };
    }
    const after = split([]);
    const entry2 = split(alts(after));
    after.out.push(next, entry2);
    return it.type === "*" ? after : entry2;
  };
  const start = seq(items, MATCH);
  return [start, id];
};
var show = (start) => {
  const lines = [];
  const seen = /* @__PURE__ */ new Set();
  const ref = (n) => n.t === "match" ? "match" : String(n.id);
  const walk = (n, indent) => {
    if (n.t === "match" || seen.has(n))
      return;
    seen.add(n);
    const line = (desc) => lines.push(`${indent}${n.id}: ${desc}`);
    switch (n.t) {
      case "split":
        line(`split -> ${n.out.map(ref).join(", ")}`);
        for (const o of n.out)
          walk(o, indent);
        return;
      case "neg":
        line(`!(${ref(n.sub)}) -> ${ref(n.next)}`);
        walk(n.sub, indent + "  ");
        return walk(n.next, indent);
      case "lit":
        line(`${JSON.stringify(n.ch)} -> ${ref(n.next)}`);
        break;
      case "class":
        line(`${n.re} -> ${ref(n.next)}`);
        break;
      default:
        line(`${n.t === "any" ? "?" : "*"} -> ${ref(n.next)}`);
    }
    walk(n.next, indent);
  };
  walk(start, "");
  return [`start -> ${ref(start)}`, ...lines].join("\n");
};
var State = class {
  // set by the Sim, to mark the nodes that this state has
  gen;
  threads = [];
  match = false;
  runs = [];
  // the sorted ids of the threads, with 0 for a match, once the
  // state is done
  ids = [];
  constructor(gen) {
    this.gen = gen;
  }
  // no threads, so nothing more can match
  get dead() {
    return !this.threads.length && !this.match && !this.runs.length;
  }
};
var sameState = (a, b) => {
  if (a.ids.length !== b.ids.length)
    return false;
  if (a.runs.length !== b.runs.length)
    return false;
  if (a.ids.some((id, i) => id !== b.ids[i]))
    return false;
  return a.runs.every((r) => b.runs.some((o) => o.neg === r.neg && sameState(o.state, r.state)));
};
var marks = (size) => ({
  has: new Float64Array(size),
  seen: new Float64Array(size),
  gen: 0
});
var Sim = class {
  // `.` and `..` only match literal dots, even with `dot:true`
  dots;
  // the string starts with `.`, and `dot:true` is not set
  dotStart;
  #marks;
  constructor(dots, dotStart, marks2) {
    this.dots = dots;
    this.dotStart = dotStart;
    this.#marks = marks2;
  }
  state() {
    return new State(++this.#marks.gen);
  }
  // sort the ids of a state, once it has all of its threads
  done(state) {
    state.ids = state.threads.map((n) => n.id).sort((a, b) => a - b);
    if (state.match)
      state.ids.unshift(MATCH.id);
    return state;
  }
  // true the first time that the state walks through the node, so
  // that loops in the graph stop
  #visit(state, node) {
    const { seen } = this.#marks;
    if (seen[node.id] === state.gen)
      return false;
    seen[node.id] = state.gen;
    return true;
  }
  #addThread(state, node) {
    const { has } = this.#marks;
    if (has[node.id] === state.gen)
      return false;
    has[node.id] = state.gen;
    state.threads.push(node);
    return true;
  }
  // wildcards only match a leading dot if `dot:true`. In a negated
  // sub-pattern, this does not apply, because the negation itself
  // can not match a leading dot.
  restricted(i, top) {
    return top && (this.dots || this.dotStart && i === 0);
  }
  add(state, node, i, top) {
    switch (node.t) {
      case "split":
        if (!this.#visit(state, node))
          return;
        for (const o of node.out)
          this.add(state, o, i, top);
        return;
      case "neg":
        if (!this.#visit(state, node))
          return;
        const sub = this.state();
        this.add(sub, node.sub, i, false);
        this.done(sub);
        return this.addRun(state, { t: "run", neg: node, state: sub }, i, top);
      case "star":
        if (this.restricted(i, top))
          return;
        if (this.#addThread(state, node))
          this.add(state, node.next, i, top);
        return;
      case "match":
        state.match = true;
        return;
      default:
        this.#addThread(state, node);
    }
  }
  addRun(state, run, i, top) {
    for (const r of state.runs) {
      if (r.neg === run.neg && sameState(r.state, run.state))
        return;
    }
    state.runs.push(run);
    if (!run.state.match) {
      this.add(state, run.neg.next, i, top);
    }
  }
  // the threads after char `c`, at index `i`
  step(state, c, i, top) {
    const next = this.state();
    for (const th of state.threads) {
      switch (th.t) {
        case "lit":
          if (litMatch(th, c)) {
            this.add(next, th.next, i + 1, top);
          }
          break;
        case "any":
          if (!this.restricted(i, top))
            this.add(next, th.next, i + 1, top);
          break;
        case "class":
          if (!this.restricted(i, top) && th.re.test(c)) {
            this.add(next, th.next, i + 1, top);
          }
          break;
        case "star":
          if (!this.restricted(i, top))
            this.add(next, th, i + 1, top);
      }
    }
    if (!this.restricted(i, top)) {
      for (const run of state.runs) {
        if (run.state.dead) {
          this.addRun(next, run, i + 1, top);
          continue;
        }
        const sub = this.step(run.state, c, i, false);
        this.addRun(next, { t: "run", neg: run.neg, state: sub }, i + 1, top);
      }
    }
    return this.done(next);
  }
};
var stateKey = (state) => {
  const ids = state.ids.join();
  if (!state.runs.length)
    return ids;
  const runs = state.runs.map((r) => `${r.neg.id}(${stateKey(r.state)})`);
  return `${ids}|${runs.sort().join("|")}`;
};
var DFA_BUDGET = 1 << 18;
var Dfa = class {
  #start;
  #states = /* @__PURE__ */ new Map();
  #size = 0;
  #plain;
  #dotStart;
  #sim;
  #dotSim;
  constructor(start, marks2) {
    this.#start = start;
    this.#sim = new Sim(false, false, marks2);
    this.#dotSim = new Sim(false, true, marks2);
  }
  #make(state) {
    return {
      state,
      match: state.match,
      dead: state.dead,
      next: /* @__PURE__ */ new Map()
    };
  }
  #intern(state) {
    const key2 = stateKey(state);
    const found = this.#states.get(key2);
    if (found)
      return found;
    if (this.#size > DFA_BUDGET)
      this.#clear();
    const d = this.#make(state);
    this.#states.set(key2, d);
    this.#size += key2.length + 1;
    return d;
  }
  #clear() {
    this.#states.clear();
    this.#size = 0;
    this.#plain = void 0;
    this.#dotStart = void 0;
  }
  start(dotStart) {
    if (dotStart) {
      if (this.#dotStart)
        return this.#dotStart;
      const state2 = this.#dotSim.state();
      this.#dotSim.add(state2, this.#start, 0, true);
      return this.#dotStart = this.#make(this.#dotSim.done(state2));
    }
    if (this.#plain)
      return this.#plain;
    const state = this.#sim.state();
    this.#sim.add(state, this.#start, 0, true);
    return this.#plain = this.#intern(this.#sim.done(state));
  }
  // the next state, after a miss in `d.ascii`
  next(d, c) {
    const code = c.charCodeAt(0);
    const found = code < 128 ? void 0 : d.next.get(c);
    if (found)
      return found;
    const n = d === this.#dotStart ? this.#intern(this.#dotSim.step(d.state, c, 0, true)) : this.#intern(this.#sim.step(d.state, c, 1, true));
    if (code < 128) {
      if (!d.ascii) {
        d.ascii = new Array(128);
        this.#size += 128;
      }
      d.ascii[code] = n;
    } else {
      d.next.set(c, n);
    }
    this.#size++;
    return n;
  }
};
var linear = (start) => {
  const nodes = [];
  for (let n = start; n.t !== "match"; n = n.next) {
    if (n.t === "split" || n.t === "neg")
      return void 0;
    nodes.push(n);
  }
  return nodes;
};
var testLinear = (nodes, chars, start, end) => {
  let ni = 0;
  let ci = start;
  let starNi = -1;
  let starCi = 0;
  while (ci < end) {
    const n = nodes[ni];
    if (n?.t === "star") {
      starNi = ni++;
      starCi = ci;
      continue;
    }
    const c = chars[ci];
    if (n && (n.t === "any" || n.t === "lit" && litMatch(n, c) || n.t === "class" && n.re.test(c))) {
      ni++;
      ci++;
      continue;
    }
    if (starNi === -1)
      return false;
    ni = starNi + 1;
    ci = ++starCi;
  }
  while (nodes[ni]?.t === "star")
    ni++;
  return ni === nodes.length;
};
var lengths = (items) => {
  let min = 0;
  let max = 0;
  for (const it of items) {
    const [lo, hi] = itemLengths(it);
    min += lo;
    max += hi;
  }
  return [min, max];
};
var itemLengths = (it) => {
  if (it.t === "star")
    return [0, Infinity];
  if (it.t !== "ext")
    return [1, 1];
  if (it.type === "!")
    return [0, Infinity];
  const alts = it.alts.map(lengths);
  const min = Math.min(...alts.map((a) => a[0]));
  const max = Math.max(...alts.map((a) => a[1]));
  const loop = max === 0 ? 0 : Infinity;
  return it.type === "@" ? [min, max] : it.type === "?" ? [0, max] : it.type === "*" ? [0, loop] : [min, loop];
};
var hasAffix = (lits, chars, start) => {
  for (let j = 0; j < lits.length; j++) {
    if (!litMatch(lits[j], chars[start + j]))
      return false;
  }
  return true;
};
var slashOrSurrogate = /[/\ud800-\udfff]/;
var surrogate = /[\ud800-\udfff]/;
var codePoints = (s) => surrogate.test(s) ? [...s] : s;
var noSlash = (s) => {
  if (s.includes("/")) {
    throw new Error("can only match a single path portion, got: " + s);
  }
};
var Matcher = class {
  pattern;
  options;
  #start;
  // the number of node ids
  #size;
  #marks;
  // the Sim for strings that are only `.` or `..`
  #dotsSim;
  // the string to compare, if the pattern has no magic. With
  // `nocase:true`, the RegExp that folds case is made when it is
  // first used.
  #literal;
  #literalFold = false;
  #literalRe;
  // the nodes between the prefix and suffix, if the graph is a
  // single chain
  #linear;
  // the linear nodes are only `*` and `?`, so the length bounds and
  // the prefix and suffix decide the match
  #wild = false;
  // the least and most chars that a match can have
  #min = 0;
  #max = Infinity;
  // the literals that a match must start and end with. Each one
  // matches exactly one char, and they are distinct items in the
  // pattern, so a string that does not have them can not match.
  #prefix = [];
  #suffix = [];
  // the prefix and suffix as strings, if they do not fold case
  #prefixStr;
  #suffixStr;
  // there is a prefix or suffix to check
  #affix = false;
  #dfa;
  #form;
  constructor(pattern, options = {}) {
    if (pattern.includes("/")) {
      throw new Error("can only match a single path portion, got pattern: " + pattern);
    }
    this.pattern = pattern;
    this.options = options;
    const { nocase = false, noext = false, normalize: n } = options;
    this.#form = n === true ? "NFC" : n || void 0;
    const literal2 = /^[?*+@]\(\)$/.test(pattern);
    const toks = tokenize(pattern, nocase, noext || literal2, this.#form, options.rangeMark);
    let [items] = build(toks, pair(toks), 0, toks.length, true);
    if (this.#form)
      items = normalize(items, this.#form);
    const [start, size] = compile(items, nocase);
    this.#start = start;
    this.#size = size;
    if (items.every((it) => it.t === "lit")) {
      this.#literal = items.map((it) => it.ch).join("");
      this.#literalFold = nocase;
    } else {
      const lit2 = (it) => it.t !== "lit" ? void 0 : nocase ? { ch: it.ch, re: foldRe(it.ch) } : { ch: it.ch };
      for (const it of items) {
        const l = lit2(it);
        if (!l)
          break;
        this.#prefix.push(l);
      }
      for (let j = items.length - 1; j >= 0; j--) {
        const l = lit2(items[j]);
        if (!l)
          break;
        this.#suffix.unshift(l);
      }
      this.#affix = !!(this.#prefix.length || this.#suffix.length);
      if (!nocase) {
        this.#prefixStr = this.#prefix.map((l) => l.ch).join("");
        this.#suffixStr = this.#suffix.map((l) => l.ch).join("");
      }
      this.#linear = linear(this.#start)?.slice(this.#prefix.length, -this.#suffix.length || void 0);
      this.#wild = !!this.#linear?.every((n2) => n2.t === "star" || n2.t === "any");
      const [min, max] = lengths(items);
      this.#min = min;
      this.#max = max;
    }
  }
  test(s) {
    if (this.#form) {
      noSlash(s);
      return this.#test(s.normalize(this.#form));
    }
    if (slashOrSurrogate.test(s)) {
      noSlash(s);
      return this.#test(s, [...s]);
    }
    return this.#test(s, s);
  }
  /**
   * The same as {@link Matcher#test}, but the string is not checked
   * for `/` chars, so the result for a string that has one is not
   * defined. Only use it for a string that is known to be one path
   * portion, such as a part of a path that was split on `/`. It can
   * be faster, because some patterns do not need to look at each char
   * of the string.
   */
  testUnchecked(s) {
    return this.#test(this.#form ? s.normalize(this.#form) : s);
  }
  // Test a string that has no `/`. `chars` indexes it by code point.
  // If it is not given, it is only found if a step needs it.
  #test(s, chars) {
    if (this.#literal !== void 0) {
      return this.#literalFold ? (this.#literalRe ??= newFoldRe(this.#literal)).test(s) : s === this.#literal;
    }
    const min = this.#min;
    const max = this.#max;
    if (chars === void 0) {
      const most = s.length;
      const least = most + 1 >> 1;
      if (most < min || least > max)
        return false;
      if (least < min || most > max)
        chars = codePoints(s);
    }
    if (chars !== void 0 && (chars.length < min || chars.length > max)) {
      return false;
    }
    const prefix2 = this.#prefix.length;
    if (this.#affix) {
      if (this.#prefixStr !== void 0 && this.#suffixStr !== void 0) {
        if (!s.startsWith(this.#prefixStr) || !s.endsWith(this.#suffixStr)) {
          return false;
        }
      } else {
        chars ??= codePoints(s);
        const end = chars.length - this.#suffix.length;
        if (!hasAffix(this.#prefix, chars, 0) || !hasAffix(this.#suffix, chars, end)) {
          return false;
        }
      }
    }
    const dotStart = !this.options.dot && s.startsWith(".");
    if (this.#linear) {
      if (s === "." || s === "..")
        return false;
      if (dotStart && !prefix2)
        return false;
      if (this.#wild)
        return true;
      chars ??= codePoints(s);
      const end = chars.length - this.#suffix.length;
      return testLinear(this.#linear, chars, prefix2, end);
    }
    chars ??= codePoints(s);
    if (s === "." || s === "..") {
      this.#marks ??= marks(this.#size);
      const sim = this.#dotsSim ??= new Sim(true, false, this.#marks);
      const start = sim.state();
      sim.add(start, this.#start, 0, true);
      let state = sim.done(start);
      for (let i = 0; i < chars.length; i++) {
        state = sim.step(state, chars[i], i, true);
      }
      return state.match;
    }
    this.#marks ??= marks(this.#size);
    const dfa = this.#dfa ??= new Dfa(this.#start, this.#marks);
    let d = dfa.start(dotStart);
    const str = chars === s;
    for (let i = 0; i < chars.length; i++) {
      if (d.dead)
        return false;
      const code = str ? s.charCodeAt(i) : chars[i].charCodeAt(0);
      d = d.ascii?.[code] ?? dfa.next(d, chars[i]);
    }
    return d.match;
  }
  /** a readable listing of the state machine */
  toString() {
    return show(this.#start);
  }
};

// node_modules/minimatch/dist/esm/assert-valid-pattern.js
var MAX_PATTERN_LENGTH = 1024 * 64;
var assertValidPattern = (pattern) => {
  if (typeof pattern !== "string") {
    throw new TypeError("invalid pattern");
  }
  if (pattern.length > MAX_PATTERN_LENGTH) {
    throw new TypeError("pattern is too long");
  }
};

// node_modules/minimatch/dist/esm/escape.js
var escape = (s, { windowsPathsNoEscape = false, magicalBraces = false } = {}) => {
  const e = magicalBraces ? windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, "[$&]") : s.replace(/[?*()[\]\\{}]/g, "\\$&") : windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, "[$&]") : s.replace(/[?*()[\]\\]/g, "\\$&");
  const c = e.charAt(0);
  if (c === "#") {
    return (windowsPathsNoEscape ? "[#]" : "\\#") + e.slice(1);
  }
  if (c === "!") {
    return (windowsPathsNoEscape ? "@(!)" : "\\!") + e.slice(1);
  }
  return e;
};

// node_modules/minimatch/dist/esm/unescape.js
var unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true } = {}) => {
  if (windowsPathsNoEscape && s.startsWith("@(!)")) {
    return "!" + unescape(s.slice(4), { windowsPathsNoEscape, magicalBraces });
  }
  if (magicalBraces) {
    return windowsPathsNoEscape ? s.replace(/\[([^/\\])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1");
  }
  return windowsPathsNoEscape ? s.replace(/\[([^/\\{}])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1");
};

// node_modules/minimatch/dist/esm/index.js
var DEFAULT_BRACE_EXPAND_MAX = 1e5;
var DEFAULT_GLOB_STAR_RECURSION_MAX = 200;
var AWE_KEY = "allowWindowsEscape";
var minimatch = (p, pattern, options) => {
  assertValidPattern(pattern);
  if (!options?.nocomment && pattern.charAt(0) === "#") {
    return false;
  }
  return cachedMinimatch(pattern, options).match(p);
};
var cache = /* @__PURE__ */ new Map();
var oldCache = /* @__PURE__ */ new Map();
var cacheSize = 0;
var cacheTotalWeight = 0;
var cacheMax = 256;
var cacheMaxWeight = 1 << 15;
var cacheMaxEntryWeight = 1 << 12;
var cacheWeight = (mm) => {
  let w = mm.pattern.length;
  for (const s of mm.globSet) {
    w += s.length + 1;
    if (w > cacheMaxEntryWeight)
      break;
  }
  return w;
};
var tri = (v) => v === void 0 ? 0 : v ? 2 : 1;
var booleanWeights = new Map(Object.keys({
  nobrace: 0,
  nocomment: 0,
  nonegate: 0,
  noglobstar: 0,
  noext: 0,
  nonull: 0,
  partial: 0,
  dot: 0,
  nocase: 0,
  nocaseMagicOnly: 0,
  magicalBraces: 0,
  matchBase: 0,
  flipNegate: 0,
  preserveMultipleSlashes: 0,
  windowsNoMagicRoot: 0
}).map((k, i) => [k, 24 * 3 ** i]));
var optionsKey = (o) => {
  let n = 0;
  let wpe = false;
  for (const k in o) {
    const v = o[k];
    switch (k) {
      // the same test as the Minimatch constructor
      case "windowsPathsNoEscape":
        if (v)
          wpe = true;
        break;
      case AWE_KEY:
        if (v === false)
          wpe = true;
        break;
      case "platform": {
        const p = v || defaultPlatform;
        if (p === defaultPlatform)
          break;
        if (p === "darwin")
          n += 3;
        else if (p === "win32")
          n += 6;
        else if (p === "linux")
          n += 9;
        else
          return JSON.stringify(o);
        break;
      }
      case "optimizationLevel":
        if (v === void 0)
          break;
        n += v >= 2 ? 1 : v >= 1 ? 0 : 2;
        break;
      case "braceExpandMax":
        if (v !== void 0 && v !== DEFAULT_BRACE_EXPAND_MAX) {
          return JSON.stringify(o);
        }
        break;
      case "maxGlobstarRecursion":
        if (v !== void 0 && v !== DEFAULT_GLOB_STAR_RECURSION_MAX) {
          return JSON.stringify(o);
        }
        break;
      case "normalize":
        if (v !== void 0)
          return JSON.stringify(o);
        break;
      default:
        n += (booleanWeights.get(k) ?? 0) * tri(v);
    }
  }
  return wpe ? n + 12 : n;
};
var copyOptions = (o) => {
  const copy = {};
  for (const k in o)
    copy[k] = o[k];
  return copy;
};
var cachedMinimatch = (pattern, options) => {
  const key2 = options ? optionsKey(options) : 0;
  let mm = cache.get(key2)?.get(pattern);
  if (mm)
    return mm;
  mm = oldCache.get(key2)?.get(pattern) ?? new Minimatch(pattern, copyOptions(options));
  const weight = cacheWeight(mm);
  if (weight > cacheMaxEntryWeight)
    return mm;
  if (cacheSize >= cacheMax || cacheTotalWeight + weight > cacheMaxWeight) {
    oldCache = cache;
    cache = /* @__PURE__ */ new Map();
    cacheSize = 0;
    cacheTotalWeight = 0;
  }
  let byPattern = cache.get(key2);
  if (!byPattern)
    cache.set(key2, byPattern = /* @__PURE__ */ new Map());
  byPattern.set(pattern, mm);
  cacheSize++;
  cacheTotalWeight += weight;
  return mm;
};
var defaultPlatform = typeof process === "object" && process ? process.env?.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix";
var path = {
  win32: { sep: "\\" },
  posix: { sep: "/" }
};
var sep = defaultPlatform === "win32" ? path.win32.sep : path.posix.sep;
minimatch.sep = sep;
var GLOBSTAR = /* @__PURE__ */ Symbol("globstar **");
minimatch.GLOBSTAR = GLOBSTAR;
var filter = (pattern, options) => {
  let mm;
  return (p) => (mm ??= cachedMinimatch(pattern, options)).match(p);
};
minimatch.filter = filter;
var ext = (a, b = {}) => Object.assign({}, a, b);
var defaults = (def) => {
  if (!def || typeof def !== "object" || !Object.keys(def).length) {
    return minimatch;
  }
  const orig = minimatch;
  const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
  return Object.assign(m, {
    Minimatch: class Minimatch extends orig.Minimatch {
      constructor(pattern, options = {}) {
        super(pattern, ext(def, options));
      }
      static defaults(options) {
        return orig.defaults(ext(def, options)).Minimatch;
      }
    },
    unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
    escape: (s, options = {}) => orig.escape(s, ext(def, options)),
    filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
    defaults: (options) => orig.defaults(ext(def, options)),
    braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
    match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
    sep: orig.sep,
    GLOBSTAR
  });
};
minimatch.defaults = defaults;
var braceExpand = (pattern, options = {}) => {
  assertValidPattern(pattern);
  if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) {
    return [pattern];
  }
  let p = pattern.replace(/\\\\/g, "\\\\\\\\");
  if (options.windowsPathsNoEscape || options[AWE_KEY] === false) {
    p = p.replace(/\[([{}])\]/g, "[\\$1]");
  }
  return expand(p, { max: options.braceExpandMax });
};
minimatch.braceExpand = braceExpand;
var RANGE_MIN = 100;
var rangeRe = /(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g;
var inRepeatOrNegExt = (portion, mark) => {
  const stack = [];
  for (let i = 0; i < portion.length; i++) {
    const c = portion.charAt(i);
    if (c === "\\") {
      i++;
    } else if (c === mark) {
      if (stack.some((t) => t !== "@" && t !== "?"))
        return true;
    } else if (portion.charAt(i + 1) === "(" && "!?+*@".includes(c)) {
      stack.push(c);
      i++;
    } else if (c === ")") {
      stack.pop();
    }
  }
  return false;
};
var match = (list, pattern, options = {}) => {
  const mm = new Minimatch(pattern, options);
  list = list.filter((f) => mm.match(f));
  if (mm.options.nonull && !list.length) {
    list.push(pattern);
  }
  return list;
};
minimatch.match = match;
var globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
var classEnd = (pattern, start) => {
  let i = start + 1;
  if (pattern.charAt(i) === "!" || pattern.charAt(i) === "^")
    i++;
  let sawStart = false;
  for (; i < pattern.length; i++) {
    const c = pattern.charAt(i);
    if (c === "]" && sawStart)
      return i;
    sawStart = true;
    if (c === "\\")
      i++;
  }
  return -1;
};
var literal = (pattern, noext) => {
  if (!noext && (pattern === "+()" || pattern === "@()"))
    return pattern;
  let lit2 = "";
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern.charAt(i);
    if (c === "\\") {
      lit2 += pattern.charAt(++i) || c;
    } else if (c === "*" || c === "?") {
      return void 0;
    } else if (c === "[") {
      const close = classEnd(pattern, i);
      if (close === -1) {
        lit2 += c;
        continue;
      }
      let body = pattern.slice(i + 1, close);
      if (body.startsWith("\\"))
        body = body.slice(1);
      if ([...body].length !== 1 || "!^".includes(pattern.charAt(i + 1))) {
        return void 0;
      }
      lit2 += body;
      i = close;
    } else if (!noext && "+@!".includes(c) && pattern.charAt(i + 1) === "(" && pattern.includes(")", i + 2)) {
      return void 0;
    } else {
      lit2 += c;
    }
  }
  return lit2;
};
var MAX_EXTGLOBS = 256;
var extglobCount = (pattern) => {
  let n = 0;
  for (let i = 0; i < pattern.length - 1; i++) {
    const c = pattern.charAt(i);
    if (c === "\\") {
      i++;
    } else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
      n++;
      i++;
    }
  }
  return n;
};
var assertValidExtglobs = (pattern) => {
  if (extglobCount(pattern) > MAX_EXTGLOBS) {
    throw new TypeError("pattern has too many extglobs");
  }
};
var extSafe = (pattern) => {
  if (/^[?*+@]\(\)$/.test(pattern) || pattern.includes("[:"))
    return false;
  let depth = 0;
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern.charAt(i);
    if (c === "\\") {
      if (++i === pattern.length)
        return false;
    } else if (c === "[") {
      const close = classEnd(pattern, i);
      if (close !== -1)
        i = close;
    } else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
      depth++;
      i++;
    } else if (c === ")") {
      if (!depth--)
        return false;
    } else if (c === "|" && !depth) {
      return false;
    }
  }
  return !depth;
};
var lastSplit;
var lastChecked;
var portionMatch = (p, f) => typeof p === "string" ? f === p : f !== "" && p.testUnchecked(f);
var endIndex = (p, last, lastStart, prev, prevStart) => portionMatch(p, last) ? lastStart : prev !== void 0 && portionMatch(p, prev) ? prevStart : -1;
var isDots = (p) => p === "." || p === "..";
var isDrive = (p) => typeof p === "string" && /^[a-z]:$/i.test(p);
var isLongUNC = (p) => typeof p === "string" && /^unc$/i.test(p);
var uncHost = (p) => {
  if (p[0] !== "" || p[1] !== "")
    return -1;
  const h = p[2] !== "?" ? 2 : isLongUNC(p[3]) ? 4 : -1;
  const host = p[h];
  const share = p[h + 1];
  return h !== -1 && host !== void 0 && host !== "" && host !== GLOBSTAR && share !== void 0 && share !== "" && share !== GLOBSTAR ? h : -1;
};
var walkable = (p, dot) => !isDots(p) && (dot || !p.startsWith("."));
var dotPortion = (f, start, end, dot, sep2) => {
  for (let k = start; k < end; ) {
    if (f.charCodeAt(k) === 46) {
      if (!dot)
        return true;
      const n = f.charCodeAt(k + 1) === 46 ? k + 2 : k + 1;
      if (n >= end || isSep(f.charCodeAt(n), sep2))
        return true;
    }
    const s = nextSep(f, k, sep2);
    if (s === -1)
      return false;
    k = s + 1;
    while (k < end && isSep(f.charCodeAt(k), sep2))
      k++;
  }
  return false;
};
var isSep = (c, sep2) => sep2 === "/" ? c === 47 : sep2 === "\\" ? c === 92 : c === 47 || c === 92;
var nextSep = (f, from, sep2) => {
  if (sep2 !== "both")
    return f.indexOf(sep2, from);
  const s = f.indexOf("/", from);
  const b = f.indexOf("\\", from);
  return s === -1 ? b : b === -1 ? s : Math.min(s, b);
};
var lastSep = (f, from, sep2) => sep2 !== "both" ? f.lastIndexOf(sep2, from) : Math.max(f.lastIndexOf("/", from), f.lastIndexOf("\\", from));
var PENDING = {};
var Minimatch = class {
  options;
  set;
  pattern;
  windowsPathsNoEscape;
  nonegate;
  negate;
  comment;
  empty;
  preserveMultipleSlashes;
  partial;
  globSet;
  globParts;
  nocase;
  isWindows;
  platform;
  windowsNoMagicRoot;
  maxGlobstarRecursion;
  // the path can be checked against the last portion, and the string
  // portions, of each row before it is split. See #canMatch.
  #endCheck;
  #literalCheck;
  // level 2 resolves `.` and `..` portions in the path
  #level2;
  // the unicode normalization form, if any
  #form;
  // the string portions of each row in the set
  #literals = [];
  // the rows that #canMatch can match without splitting the path
  #shapes = [];
  // the rows whose last portion can be checked against the path's
  #endRows = [];
  // brace expansion can make the same portion in many rows, so they
  // share one Matcher, and the states that it caches
  #matchers = /* @__PURE__ */ new Map();
  // parse() returns PENDING in place of a Matcher
  #pending = false;
  // the char that marks numeric ranges in globSet, if any
  #rangeMark;
  // the GlobstarParts of each pattern row, by start index and partial
  #globstarParts = /* @__PURE__ */ new WeakMap();
  constructor(pattern, options = {}) {
    assertValidPattern(pattern);
    options = options || {};
    this.options = options;
    this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? DEFAULT_GLOB_STAR_RECURSION_MAX;
    this.pattern = pattern;
    this.platform = options.platform || defaultPlatform;
    this.isWindows = this.platform === "win32";
    this.windowsPathsNoEscape = !!options.windowsPathsNoEscape || options[AWE_KEY] === false;
    if (this.windowsPathsNoEscape) {
      this.pattern = this.pattern.replace(/\\/g, "/");
    }
    this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
    this.negate = false;
    this.nonegate = !!options.nonegate;
    this.comment = false;
    this.empty = false;
    this.partial = !!options.partial;
    this.nocase = !!this.options.nocase;
    this.windowsNoMagicRoot = options.windowsNoMagicRoot !== void 0 ? options.windowsNoMagicRoot : !!(this.isWindows && this.nocase);
    this.globSet = [];
    this.globParts = [];
    this.set = [];
    this.#endCheck = !this.preserveMultipleSlashes;
    this.#level2 = (options.optimizationLevel ?? 1) >= 2;
    const n = options.normalize;
    this.#form = n === true ? "NFC" : n || void 0;
    this.make();
    const drives = this.set.map((row) => this.#rootIndex(row));
    this.#endRows = this.set.map((row, r) => this.#endCheck && row.length - 1 > drives[r]);
    this.#literals = this.set.map((row, r) => {
      const end = this.#endRows[r] ? row.length - 1 : row.length;
      const lits = row.slice(drives[r] + 1, end).filter((p) => typeof p === "string" && !!p);
      return [...new Set(lits)];
    });
    this.#literalCheck = this.#literals.some((l) => l.length);
    this.#shapes = this.set.map((row, r) => {
      const [p0, p1, p2] = row;
      if (this.#endRows[r] && row.length === 2) {
        if (p0 === GLOBSTAR && p1 !== GLOBSTAR)
          return "tail";
      }
      if (this.#endRows[r] && options.matchBase && row.length === 1 && p0 !== GLOBSTAR && p0 !== "") {
        return "base";
      }
      if (!this.#endCheck || drives[r] !== -1)
        return void 0;
      if (row.length === 3 && p0 === GLOBSTAR && p2 === GLOBSTAR && p1 !== GLOBSTAR && p1 !== "" && // the portion between is only matched below this limit
      this.maxGlobstarRecursion > 0) {
        return "mid";
      }
      if (row.length === 2 && p1 === GLOBSTAR && p0 !== GLOBSTAR && p0 !== "") {
        return "head";
      }
      return void 0;
    });
  }
  // a string portion of a pattern, normalized if the option is set
  #norm(p) {
    return this.#form ? p.normalize(this.#form) : p;
  }
  // On Windows, the index of the last root portion of a row, as
  // #matchRow finds it: 0 for `c:/...`, 3 for `//?/c:/...` and
  // `//host/share/...`, and 5 for `//?/UNC/host/share/...`. Otherwise
  // -1.
  #rootIndex(row) {
    if (!this.isWindows)
      return -1;
    if (isDrive(row[0]))
      return 0;
    const uncDrive = row[0] === "" && row[1] === "" && row[2] === "?" && isDrive(row[3]);
    if (uncDrive)
      return 3;
    const h = uncHost(row);
    return h === -1 ? -1 : h + 1;
  }
  hasMagic() {
    if (this.options.magicalBraces && this.set.length > 1) {
      return true;
    }
    for (const pattern of this.set) {
      for (const part of pattern) {
        if (typeof part !== "string")
          return true;
      }
    }
    return false;
  }
  make() {
    const pattern = this.pattern;
    const options = this.options;
    if (!options.nocomment && pattern.charAt(0) === "#") {
      this.comment = true;
      return;
    }
    if (!pattern) {
      this.empty = true;
      return;
    }
    this.parseNegate();
    this.globSet = [...new Set(this.#expandBraces())];
    const rawGlobParts = this.globSet.map((s) => this.#slashSplit(s));
    this.globParts = this.preprocess(rawGlobParts);
    this.#pending = true;
    let set = this.globParts.map((s, _, __) => {
      if (this.isWindows && this.windowsNoMagicRoot) {
        const n = s[2] === "?" && isLongUNC(s[3]) ? 6 : 4;
        const isUNC = s[0] === "" && s[1] === "" && (s[2] === "?" || !globMagic.test(s[2])) && s.slice(3, n).every((p) => !globMagic.test(p));
        const isDrive2 = /^[a-z]:/i.test(s[0]);
        if (isUNC) {
          return [
            ...s.slice(0, n).map((p) => this.#norm(p)),
            ...s.slice(n).map((ss) => this.parse(ss))
          ];
        } else if (isDrive2) {
          return [
            this.#norm(s[0]),
            ...s.slice(1).map((ss) => this.parse(ss))
          ];
        }
      }
      return s.map((ss) => this.parse(ss));
    });
    this.set = set.filter((s) => s.indexOf(false) === -1);
    if (this.isWindows) {
      for (let i = 0; i < this.set.length; i++) {
        const p = this.set[i];
        if (p[0] === "" && p[1] === "" && this.globParts[i][2] === "?" && (isDrive(p[3]) || isLongUNC(this.globParts[i][3]))) {
          if (isLongUNC(this.globParts[i][3]))
            p[3] = "UNC";
          p[2] = "?";
        }
      }
    }
    if (!options.noext)
      this.mergeRows();
    this.#pending = false;
    this.set.forEach((row, i) => {
      for (let k = 0; k < row.length; k++) {
        if (row[k] === PENDING) {
          row[k] = this.parse(this.globParts[i][k]);
        }
      }
    });
  }
  // Merge rows that only differ in one portion, where each of them
  // is a Matcher, into one row that matches any of them with
  // `@(a|b|...)`. Then a path is only walked once for all of them,
  // for example with `**/*.{js,ts}`.
  mergeRows() {
    let merged2 = true;
    while (merged2) {
      merged2 = false;
      if (this.set.length < 2)
        return;
      let keys = this.#mergeKeys();
      const len = Math.max(0, ...this.set.map((r) => r.length));
      for (let k = 0; k < len; k++) {
        const groups = /* @__PURE__ */ new Map();
        const R = this.set.length + 1;
        this.set.forEach((row, i) => {
          if (!(row[k] instanceof Matcher || row[k] === PENDING) || !extSafe(this.globParts[i][k])) {
            return;
          }
          const { pre, suf } = keys[i];
          const key2 = pre[k] * R + suf[k + 1];
          const g = groups.get(key2);
          if (g)
            g.push(i);
          else
            groups.set(key2, [i]);
        });
        const drop = /* @__PURE__ */ new Set();
        for (const g of groups.values()) {
          if (g.length < 2)
            continue;
          const [first, ...rest] = g;
          const alts = g.map((i) => this.globParts[i][k]);
          const glob = `@(${alts.join("|")})`;
          if (extglobCount(glob) > MAX_EXTGLOBS)
            continue;
          this.globParts[first][k] = glob;
          this.set[first][k] = this.parse(glob);
          for (const i of rest)
            drop.add(i);
        }
        if (drop.size) {
          merged2 = true;
          this.set = this.set.filter((_, i) => !drop.has(i));
          this.globParts = this.globParts.filter((_, i) => !drop.has(i));
          if (this.set.length < 2)
            return;
          keys = this.#mergeKeys();
        }
      }
    }
  }
  // For each row, number ids for its prefixes and suffixes, such that
  // pre[k] identifies parts[0..k) and suf[k] identifies parts[k..n).
  // Two rows are the same other than at portion k exactly when they
  // have the same pre[k] and suf[k + 1]. This is linear in the size of
  // the rows, where joining the whole row for every k was quadratic.
  #mergeKeys() {
    const partIds = /* @__PURE__ */ new Map();
    const ids = this.globParts.map((parts) => parts.map((s) => {
      let id = partIds.get(s);
      if (id === void 0)
        partIds.set(s, id = partIds.size);
      return id;
    }));
    const P = partIds.size;
    const len = Math.max(0, ...ids.map((r) => r.length));
    const keys = ids.map((r) => ({
      pre: [0],
      suf: new Array(r.length + 1).fill(0)
    }));
    for (let k = 0; k < len; k++) {
      const m = /* @__PURE__ */ new Map();
      ids.forEach((r, i) => {
        if (k >= r.length)
          return;
        const { pre } = keys[i];
        const key2 = pre[k] * P + r[k];
        let id = m.get(key2);
        if (id === void 0)
          m.set(key2, id = m.size + 1);
        pre.push(id);
      });
    }
    for (let k = len - 1; k >= 0; k--) {
      const m = /* @__PURE__ */ new Map();
      ids.forEach((r, i) => {
        if (k >= r.length)
          return;
        const { suf } = keys[i];
        const key2 = suf[k + 1] * P + r[k];
        let id = m.get(key2);
        if (id === void 0)
          m.set(key2, id = m.size + 1);
        suf[k] = id;
      });
    }
    return keys;
  }
  // various transforms to equivalent pattern sets that are
  // faster to process in a filesystem walk.  The goal is to
  // eliminate what we can, and push all ** patterns as far
  // to the right as possible, even if it increases the number
  // of patterns that we have to process.
  preprocess(globParts) {
    if (this.options.noglobstar) {
      for (const partset of globParts) {
        for (let j = 0; j < partset.length; j++) {
          if (partset[j] === "**") {
            partset[j] = "*";
          }
        }
      }
    }
    const { optimizationLevel = 1 } = this.options;
    if (optimizationLevel >= 2) {
      globParts = this.firstPhasePreProcess(globParts);
      globParts = this.secondPhasePreProcess(globParts);
    } else if (optimizationLevel >= 1) {
      globParts = this.levelOneOptimize(globParts);
    } else {
      globParts = this.adjascentGlobstarOptimize(globParts);
    }
    return globParts;
  }
  // just get rid of adjascent ** portions
  adjascentGlobstarOptimize(globParts) {
    return globParts.map((parts) => {
      let gs = -1;
      while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
        let i = gs;
        while (parts[i + 1] === "**") {
          i++;
        }
        if (i !== gs) {
          parts.splice(gs, i - gs);
        }
      }
      return parts;
    });
  }
  // get rid of adjascent ** and resolve .. portions
  levelOneOptimize(globParts) {
    return globParts.map((parts) => {
      const root = this.#rootIndex(parts) + 1;
      parts = parts.reduce((set, part) => {
        const prev = set[set.length - 1];
        if (part === "**" && prev === "**") {
          return set;
        }
        if (part === "..") {
          if (set.length > root && prev && prev !== ".." && prev !== "." && prev !== "**") {
            set.pop();
            return set;
          }
        }
        set.push(part);
        return set;
      }, []);
      return parts.length === 0 ? [""] : parts;
    });
  }
  // Check the path against each row before it is split. 'no' if no
  // row can match, so it does not need to be split. 'yes' if a row of
  // `**` and one more portion matches. 'maybe' if it must be split to
  // know. None of this applies with partial, where the path can end
  // before the row does.
  //
  // On Windows, `\` is a separator in the path too, and the portions of
  // a row up to its drive letter or UNC share are not checked (see
  // #rootIndex).
  //
  // Each string portion of a row must be a portion of the path, so the
  // path must contain it. Level 2 can only take portions out of the
  // path, so this is still true then.
  //
  // The last portion of a row must match the last portion of the path,
  // or the one before a trailing `/` (as a/* and a/**/* match a/b/).
  // This does not apply to rows that end in **, rows that end in a
  // root, or preserveMultipleSlashes (which can leave more
  // than one '' at the end). At level 2, it does not apply if that
  // portion is `.` or `..`, which can be
  // resolved away. Level 2 only takes other portions out of the
  // middle of the path.
  //
  // A row of `**/x` then matches if the ** can walk the portions
  // before the one that x matches, the same as #matchGlobstar. At
  // level 2, this is only known if none of them are `.` or `..`, so
  // that the path does not change when it is resolved.
  #canMatch(f) {
    const sep2 = !this.isWindows || !f.includes("\\") ? "/" : f.includes("/") ? "both" : "\\";
    let ends = this.#endCheck ? 0 : -1;
    let last = "";
    let lastStart = 0;
    let prev;
    let prevStart = 0;
    const dot = !!this.options.dot;
    ROWS: for (let r = 0; r < this.set.length; r++) {
      const row = this.set[r];
      const p = row[row.length - 1];
      let end = ends !== -1 && this.#endRows[r] && p !== GLOBSTAR;
      if (end && ends === 0) {
        const i = lastSep(f, f.length, sep2);
        lastStart = i + 1;
        last = f.slice(lastStart);
        if (last === "" && i >= 0) {
          let j = i;
          while (j > 0 && isSep(f.charCodeAt(j - 1), sep2))
            j--;
          prevStart = j === 0 ? 0 : lastSep(f, j - 1, sep2) + 1;
          prev = f.slice(prevStart, j);
        }
        const resolves = this.#level2 && (isDots(last) || last === "" && prev !== void 0 && isDots(prev));
        ends = resolves ? -1 : 1;
        end = !resolves;
      }
      let tailStart = -1;
      if (end && typeof p === "string") {
        tailStart = endIndex(p, last, lastStart, prev, prevStart);
        if (tailStart === -1)
          continue;
      }
      if (this.#literalCheck) {
        for (const l of this.#literals[r]) {
          if (!f.includes(l))
            continue ROWS;
        }
      }
      if (end && typeof p === "object") {
        tailStart = endIndex(p, last, lastStart, prev, prevStart);
        if (tailStart === -1)
          continue;
      }
      const shape = this.#shapes[r];
      if (shape === "base" && end)
        return "yes";
      if (shape === "tail" && end) {
        if (this.#level2 && dotPortion(f, 0, tailStart, true, sep2)) {
          return "maybe";
        }
        if (!dotPortion(f, 0, tailStart, dot, sep2))
          return "yes";
        continue;
      }
      if (shape === "mid" || shape === "head") {
        const m = this.#walk(f, row, shape === "head", dot, sep2);
        if (m !== "no")
          return m;
        continue;
      }
      return "maybe";
    }
    return "no";
  }
  // Match a row of a known shape against the split path, the same as
  // #matchGlobstar and #matchGlobStarBodySections do. None of these
  // rows have a drive letter, so they start at the first portion.
  #matchShape(file, row, shape) {
    const dot = !!this.options.dot;
    const n = file.length;
    if (shape === "head") {
      if (n < 2 || !portionMatch(row[0], file[0])) {
        return false;
      }
      for (let i = 1; i < n; i++)
        if (!walkable(file[i], dot))
          return false;
      return true;
    }
    const x = row[1];
    if (shape === "tail") {
      let t = n - 1;
      if (!portionMatch(x, file[t])) {
        if (file[t] !== "" || n === 1 || !portionMatch(x, file[--t])) {
          return false;
        }
      }
      for (let i = 0; i < t; i++)
        if (!walkable(file[i], dot))
          return false;
      return true;
    }
    for (let k = 0; k < n; k++) {
      if (portionMatch(x, file[k]) && k + 1 < n) {
        let i = k + 1;
        while (i < n && walkable(file[i], dot))
          i++;
        if (i === n)
          return true;
      }
      if (!walkable(file[k], dot))
        return false;
    }
    return false;
  }
  // Match a row of `**/x/**` or `x/**` against the path, the same as
  // #matchGlobstar and #matchGlobStarBodySections do once it is split.
  // x must match a portion (the first one, for `x/**`), the ** before
  // it must be able to walk the portions before that one, and there
  // must be a portion after it, which the ** after it can walk. At
  // level 2, this is only known if no portion is `.` or `..`.
  #walk(f, row, head, dot, sep2) {
    if (this.#level2 && dotPortion(f, 0, f.length, true, sep2))
      return "maybe";
    const x = row[head ? 0 : 1];
    let s = 0;
    for (let e = nextSep(f, s, sep2); e !== -1; e = nextSep(f, s, sep2)) {
      let next = e + 1;
      while (next < f.length && isSep(f.charCodeAt(next), sep2))
        next++;
      const hit = typeof x === "string" ? e - s === x.length && f.startsWith(x, s) : e > s && x.testUnchecked(f.slice(s, e));
      if (hit && !dotPortion(f, next, f.length, dot, sep2))
        return "yes";
      if (head || dotPortion(f, s, next, dot, sep2))
        return "no";
      s = next;
    }
    return "no";
  }
  // the last split, if it was the same path with the same split
  // settings
  #cachedSplit(f) {
    const last = lastSplit;
    return last?.f === f && last.isWindows === this.isWindows && last.preserveMultipleSlashes === this.preserveMultipleSlashes && last.normalize === this.#form ? last : void 0;
  }
  // split a path for match(), and keep the parts for the next call
  #split(f) {
    const { isWindows, preserveMultipleSlashes } = this;
    let parts = this.#slashSplit(isWindows ? f.split("\\").join("/") : f);
    const normalize2 = this.#form;
    if (normalize2)
      parts = parts.map((p) => p.normalize(normalize2));
    lastSplit = {
      f,
      isWindows,
      preserveMultipleSlashes,
      normalize: normalize2,
      parts
    };
    return lastSplit;
  }
  // resolve `.` and `..` portions of a path, for level 2
  #levelTwoFileOptimize(file) {
    const parts = [...file];
    let didSomething = false;
    do {
      didSomething = false;
      if (!this.preserveMultipleSlashes) {
        for (let i = 1; i < parts.length - 1; i++) {
          const p = parts[i];
          if (i === 1 && p === "" && parts[0] === "")
            continue;
          if (p === "." || p === "") {
            didSomething = true;
            parts.splice(i, 1);
            i--;
          }
        }
        if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
          didSomething = true;
          parts.pop();
        }
      }
      const root = this.#rootIndex(parts) + 1;
      let dd = root;
      while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
        const p = parts[dd - 1];
        if (p && p !== "." && p !== ".." && p !== "**") {
          didSomething = true;
          parts.splice(dd - 1, 2);
          dd = Math.max(dd - 2, root);
        }
      }
    } while (didSomething);
    return parts.length === 0 ? [""] : parts;
  }
  // First phase: single-pattern processing
  // <pre> is 1 or more portions
  // <rest> is 1 or more portions
  // <p> is any portion other than ., .., '', or **
  // <e> is . or ''
  //
  // **/.. is *brutal* for filesystem walking performance, because
  // it effectively resets the recursive walk each time it occurs,
  // and ** cannot be reduced out by a .. pattern part like a regexp
  // or most strings (other than .., ., and '') can be.
  //
  // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
  // <pre>/<e>/<rest> -> <pre>/<rest>
  // <pre>/<p>/../<rest> -> <pre>/<rest>
  // **/**/<rest> -> **/<rest>
  //
  // **/*/<rest> -> */**/<rest> <== not valid because ** doesn't follow
  // this WOULD be allowed if ** did follow symlinks, or * didn't
  firstPhasePreProcess(globParts) {
    const { braceExpandMax = DEFAULT_BRACE_EXPAND_MAX } = this.options;
    let splitCells = 0;
    const maxSplitCells = 1e6;
    let didSomething = false;
    do {
      didSomething = false;
      for (let parts of globParts) {
        let gs = -1;
        while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
          let gss = gs;
          while (parts[gss + 1] === "**") {
            gss++;
          }
          if (gss > gs) {
            parts.splice(gs + 1, gss - gs);
          }
          let next = parts[gs + 1];
          const p = parts[gs + 2];
          const p2 = parts[gs + 3];
          if (next !== "..")
            continue;
          if (!p || p === "." || p === ".." || !p2 || p2 === "." || p2 === "..") {
            continue;
          }
          const addedCells = parts.length - 1;
          if (globParts.length >= braceExpandMax || splitCells + addedCells > maxSplitCells) {
            throw new RangeError(`optimizationLevel 2: too many patterns from '**/..'`);
          }
          didSomething = true;
          parts.splice(gs, 1);
          const other = parts.slice(0);
          other[gs] = "**";
          splitCells += addedCells;
          globParts.push(other);
          gs--;
        }
        if (!this.preserveMultipleSlashes) {
          for (let i = 1; i < parts.length - 1; i++) {
            const p = parts[i];
            if (i === 1 && p === "" && parts[0] === "")
              continue;
            if (p === "." || p === "") {
              didSomething = true;
              parts.splice(i, 1);
              i--;
            }
          }
          if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
            didSomething = true;
            parts.pop();
          }
        }
        const root = this.#rootIndex(parts) + 1;
        let dd = root;
        while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
          const p = parts[dd - 1];
          if (p && p !== "." && p !== ".." && p !== "**") {
            didSomething = true;
            const needDot = dd === 1 && parts[dd + 1] === "**";
            const splin = needDot ? ["."] : [];
            parts.splice(dd - 1, 2, ...splin);
            if (parts.length === 0)
              parts.push("");
            dd = Math.max(dd - 2, root);
          }
        }
      }
    } while (didSomething);
    return globParts;
  }
  // second phase: multi-pattern dedupes
  // {<pre>/<rest>,<pre>/<rest>} -> <pre>/<rest>
  // {<pre>/*/<rest>,<pre>/<p>/<rest>} -> <pre>/*/<rest>
  secondPhasePreProcess(globParts) {
    const keys = /* @__PURE__ */ new Set();
    const rows = globParts.filter((parts) => {
      const key2 = parts.join("/");
      if (keys.has(key2))
        return false;
      keys.add(key2);
      return true;
    });
    const stars = /* @__PURE__ */ new Map();
    for (const parts of rows) {
      const s = [];
      for (let i = 0; i < parts.length; i++) {
        if (parts[i] === "*")
          s.push(i);
      }
      if (s.length)
        stars.set(s.join(","), s);
    }
    if (!stars.size || rows.length * stars.size > 1e5)
      return rows;
    const { dot } = this.options;
    return rows.filter((parts) => {
      for (const s of stars.values()) {
        if (s[s.length - 1] >= parts.length)
          continue;
        const c = [...parts];
        let ok = true;
        let changed = false;
        for (const i of s) {
          const p = parts[i];
          if (p === "*")
            continue;
          if (!p || p === "**" || !dot && p.startsWith(".")) {
            ok = false;
            break;
          }
          c[i] = "*";
          changed = true;
        }
        if (ok && changed && keys.has(c.join("/")))
          return false;
      }
      return true;
    });
  }
  parseNegate() {
    if (this.nonegate)
      return;
    const pattern = this.pattern;
    let negate = false;
    let negateOffset = 0;
    for (let i = 0; i < pattern.length && pattern.charAt(i) === "!"; i++) {
      negate = !negate;
      negateOffset++;
    }
    if (negateOffset)
      this.pattern = pattern.slice(negateOffset);
    this.negate = negate;
  }
  // Match the parts of a path against one row of the set. `resolved`
  // is the parts after level 2 resolves `.` and `..` in them, or the
  // same parts below level 2. Set partial to true to test if, for
  // example, "/a/b" matches the start of "/*/b/*/d". Partial means, if
  // you run out of file before you run out of pattern, then that's
  // fine, as long as all the parts match.
  #matchRow(file, resolved, pattern, partial) {
    let fileStartIndex = 0;
    let patternStartIndex = 0;
    const fh = this.isWindows ? uncHost(resolved) : -1;
    const ph = fh === -1 ? -1 : uncHost(pattern);
    if (ph !== -1) {
      const host = pattern[ph];
      const share = pattern[ph + 1];
      if (typeof host !== "string" || typeof share !== "string") {
        fileStartIndex = fh;
        patternStartIndex = ph;
      } else if (resolved[fh].toLowerCase() === host.toLowerCase() && resolved[fh + 1].toLowerCase() === share.toLowerCase()) {
        fileStartIndex = fh + 2;
        patternStartIndex = ph + 2;
      }
    } else if (this.isWindows) {
      const fileDrive = typeof file[0] === "string" && /^[a-z]:$/i.test(file[0]);
      const fileUNC = !fileDrive && file[0] === "" && file[1] === "" && file[2] === "?" && /^[a-z]:$/i.test(file[3]);
      const patternDrive = typeof pattern[0] === "string" && /^[a-z]:$/i.test(pattern[0]);
      const patternUNC = !patternDrive && pattern[0] === "" && pattern[1] === "" && pattern[2] === "?" && typeof pattern[3] === "string" && /^[a-z]:$/i.test(pattern[3]);
      const fdi = fileUNC ? 3 : fileDrive ? 0 : void 0;
      const pdi = patternUNC ? 3 : patternDrive ? 0 : void 0;
      if (typeof fdi === "number" && typeof pdi === "number") {
        const [fd, pd] = [
          file[fdi],
          pattern[pdi]
        ];
        if (fd.toLowerCase() === pd.toLowerCase()) {
          patternStartIndex = pdi + 1;
          fileStartIndex = fdi + 1;
        }
      }
    }
    file = resolved;
    if (pattern.includes(GLOBSTAR)) {
      return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
    }
    return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
  }
  #matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
    const { head, body, tail, segments } = this.#getGlobstarParts(pattern, partial, patternIndex);
    if (head.length) {
      const headEnd = fileIndex + head.length;
      if (!this.#matchOne(file, head, partial, fileIndex, 0, headEnd)) {
        return false;
      }
      fileIndex += head.length;
      patternIndex += head.length;
    }
    let fileTailMatch = 0;
    if (tail.length) {
      if (tail.length + fileIndex > file.length)
        return false;
      let tailStart = file.length - tail.length;
      if (this.#matchOne(file, tail, partial, tailStart, 0)) {
        fileTailMatch = tail.length;
      } else {
        if (file[file.length - 1] !== "" || fileIndex + tail.length === file.length) {
          return false;
        }
        tailStart--;
        if (!this.#matchOne(file, tail, partial, tailStart, 0)) {
          return false;
        }
        fileTailMatch = tail.length + 1;
      }
    }
    if (!body.length) {
      let sawSome = !!fileTailMatch;
      for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
        const f = String(file[i]);
        sawSome = true;
        if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
          return false;
        }
      }
      return partial || sawSome;
    }
    return !!this.#matchGlobStarBodySections(file, segments, file.length - fileTailMatch, fileIndex, 0, partial, 0, !!fileTailMatch, /* @__PURE__ */ new Set());
  }
  // Split the pattern into head, tail, and middle of ** delimited
  // parts. The tail has to be at the end, and the others just have to
  // be found in order from the head. These only depend on the pattern
  // row, so they are kept for the next path.
  #getGlobstarParts(pattern, partial, patternIndex) {
    let byStart = this.#globstarParts.get(pattern);
    if (!byStart) {
      byStart = [];
      this.#globstarParts.set(pattern, byStart);
    }
    const key2 = patternIndex * 2 + (partial ? 1 : 0);
    const found = byStart[key2];
    if (found)
      return found;
    const firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
    const lastgs = pattern.lastIndexOf(GLOBSTAR);
    const head = pattern.slice(patternIndex, firstgs);
    const body = pattern.slice(firstgs + 1, partial ? void 0 : lastgs);
    const tail = partial ? [] : pattern.slice(lastgs + 1);
    const segments = [[[], 0]];
    let current = segments[0];
    let nonGsParts = 0;
    const nonGsPartsSums = [0];
    for (const b of body) {
      if (b === GLOBSTAR) {
        nonGsPartsSums.push(nonGsParts);
        current = [[], 0];
        segments.push(current);
      } else {
        current[0].push(b);
        nonGsParts++;
      }
    }
    segments.forEach((b, i) => {
      b[1] = nonGsParts - nonGsPartsSums[i];
    });
    const parts = { head, body, tail, segments };
    byStart[key2] = parts;
    return parts;
  }
  // return false for "nope, not matching"
  // return null for "not matching, cannot keep trying"
  #matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex, bodyIndex, partial, globStarDepth, sawTail, tried) {
    const bs = bodySegments[bodyIndex];
    if (!bs) {
      if (partial) {
        return fileIndex >= fileLength || fileIndex === fileLength - 1 && file[fileIndex] === "";
      }
      for (let i = fileIndex; i < fileLength; i++) {
        sawTail = true;
        const f = file[i];
        if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
          return false;
        }
      }
      return sawTail;
    }
    const [body, need] = bs;
    const after = partial ? fileLength : fileLength - need;
    while (fileIndex <= after) {
      const key2 = bodyIndex * (file.length + 1) + fileIndex;
      if (tried.has(key2))
        return false;
      tried.add(key2);
      const m = this.#matchOne(file, body, partial, fileIndex, 0, fileIndex + body.length);
      if (m && globStarDepth < this.maxGlobstarRecursion) {
        const sub = this.#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail, tried);
        if (sub !== false) {
          return sub;
        }
      }
      if (fileIndex === after)
        break;
      const f = file[fileIndex];
      if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
        return false;
      }
      fileIndex++;
    }
    return partial || null;
  }
  #matchOne(file, pattern, partial, fileIndex, patternIndex, fileEnd = file.length) {
    let fi;
    let pi;
    let pl;
    let fl;
    for (fi = fileIndex, pi = patternIndex, fl = Math.min(fileEnd, file.length), pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
      let p = pattern[pi];
      let f = file[fi];
      if (p === false || p === GLOBSTAR) {
        return false;
      }
      if (!portionMatch(p, f))
        return false;
    }
    if (fi === fl && pi === pl) {
      return true;
    } else if (fi === fl) {
      return partial;
    } else if (pi === pl) {
      return fi === fl - 1 && file[fi] === "";
    } else {
      throw new Error("wtf?");
    }
  }
  braceExpand() {
    return braceExpand(this.pattern, this.options);
  }
  // Expand braces, except numeric ranges such as {0..999} with at
  // least RANGE_MIN values. Each of those stays in its pattern as
  // `<mark>0..999<mark>`, for the Matcher to test. If a range might
  // be inside a [...] class, expand all of them instead.
  #expandBraces() {
    const { pattern } = this;
    if (this.options.nobrace)
      return this.braceExpand();
    let code = 57344;
    while (pattern.includes(String.fromCharCode(code))) {
      if (++code > 63743)
        return this.braceExpand();
    }
    const mark = String.fromCharCode(code);
    let found = false;
    const marked = pattern.replace(rangeRe, (m, lo, hi) => {
      const a = Number(lo);
      const b = Number(hi);
      if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b) || Math.abs(a - b) + 1 < RANGE_MIN) {
        return m;
      }
      found = true;
      return `${mark}${lo}..${hi}${mark}`;
    });
    if (!found)
      return this.braceExpand();
    const set = braceExpand(marked, this.options);
    for (const p of set) {
      for (const portion of p.split("/")) {
        const c = portion.indexOf("[");
        if (c !== -1 && c < portion.lastIndexOf(mark)) {
          return this.braceExpand();
        }
        if (!this.options.noext && inRepeatOrNegExt(portion, mark)) {
          return this.braceExpand();
        }
      }
    }
    this.#rangeMark = mark;
    return set;
  }
  parse(pattern) {
    assertValidPattern(pattern);
    const options = this.options;
    if (pattern === "**")
      return GLOBSTAR;
    if (pattern === "")
      return "";
    const { nocase, nocaseMagicOnly, noext = false, dot, normalize: normalize2 } = options;
    const rangeMark = this.#rangeMark;
    const lit2 = rangeMark && pattern.includes(rangeMark) ? void 0 : literal(pattern, noext);
    if (lit2 !== void 0 && !(nocase && !nocaseMagicOnly && pattern.toUpperCase() !== pattern.toLowerCase())) {
      return this.#norm(lit2);
    }
    if (this.#pending)
      return PENDING;
    let m = this.#matchers.get(pattern);
    if (!m) {
      if (!noext)
        assertValidExtglobs(pattern);
      m = new Matcher(pattern, {
        nocase,
        noext,
        dot,
        normalize: normalize2,
        ...rangeMark && { rangeMark }
      });
      this.#matchers.set(pattern, m);
    }
    return m;
  }
  #slashSplit(p) {
    if (this.preserveMultipleSlashes) {
      return p.split("/");
    } else if (this.isWindows && /^\/\/[^/]+/.test(p)) {
      return ["", ...p.split(/\/+/)];
    } else {
      return p.split(/\/+/);
    }
  }
  match(f, partial = this.partial) {
    if (this.comment) {
      return false;
    }
    if (this.empty) {
      return f === "";
    }
    if (f === "/" && partial) {
      return true;
    }
    const options = this.options;
    let split = this.#cachedSplit(f);
    if (!split) {
      if (!partial && !this.#form && (this.#endCheck || this.#literalCheck) && lastChecked !== f) {
        lastChecked = f;
        const can = this.#canMatch(f);
        if (can === "no")
          return options.flipNegate ? false : this.negate;
        if (can === "yes")
          return options.flipNegate ? true : !this.negate;
      }
      split = this.#split(f);
    }
    const ff = split.parts;
    const resolved = this.#level2 ? split.resolved ??= this.#levelTwoFileOptimize(ff) : ff;
    const set = this.set;
    let filename = ff[ff.length - 1];
    if (!filename) {
      for (let i = ff.length - 2; !filename && i >= 0; i--) {
        filename = ff[i];
      }
    }
    for (let r = 0; r < set.length; r++) {
      const pattern = set[r];
      const shape = partial ? void 0 : this.#shapes[r];
      const hit = shape === "base" ? portionMatch(pattern[0], filename) : shape ? this.#matchShape(resolved, pattern, shape) : options.matchBase && pattern.length === 1 ? this.#matchRow([filename], [filename], pattern, partial) : this.#matchRow(ff, resolved, pattern, partial);
      if (hit) {
        if (options.flipNegate) {
          return true;
        }
        return !this.negate;
      }
    }
    if (options.flipNegate) {
      return false;
    }
    return this.negate;
  }
  static defaults(def) {
    return minimatch.defaults(def).Minimatch;
  }
};
minimatch.Minimatch = Minimatch;
minimatch.escape = escape;
minimatch.unescape = unescape;

// build/changes/select.js
function selector({ paths, pathsIgnore }) {
  const wanted = pathMatcher(paths);
  const ignores = pathMatcher(pathsIgnore) ?? (() => false);
  return { selects: (path2) => (wanted?.(path2) ?? true) && !ignores(path2), ignores };
}
function pathMatcher(patterns) {
  const rules = patterns.map((pattern) => pattern.trim()).filter((pattern) => pattern !== "").map(toRule);
  const [first] = rules;
  if (first === void 0)
    return void 0;
  return (path2) => rules.findLast(({ matches }) => matches(path2))?.includes ?? !first.includes;
}
function toRule(pattern) {
  const includes = !pattern.startsWith("!");
  const glob = pattern.slice(includes ? 0 : 1).replace(/^(?:\.?\/)+/, "");
  const folder = glob.replace(/(?<!\/)\/+$/, "");
  const globs = [...folder === glob ? [glob] : [], ...namesFolder(glob) ? [join2(folder)] : []].map(compile2);
  return { includes, matches: (path2) => globs.some((compiled) => compiled.match(path2)) };
}
var namesFolder = (glob) => glob === "." || !/[*?[\](){}!+@]/.test(glob.slice(glob.lastIndexOf("/") + 1));
var join2 = (folder) => folder === "" || folder === "." ? "**" : `${folder}/**`;
var mostAlternatives = 1e3;
var mostOpen = 4;
var longest = 1e3;
function compile2(glob) {
  const open = glob.split("/").map((part) => part.replace(/\*{2,}/g, "*").match(/[*]|[?+@!]\(/g)?.length ?? 0);
  const isTooOpen = glob.length > longest || Math.max(...open) > mostOpen;
  const alternatives = isTooOpen ? 0 : braceExpand(glob, { braceExpandMax: mostAlternatives + 1 }).length;
  if (isTooOpen || alternatives > mostAlternatives) {
    const shown = glob.length > 60 ? `${glob.slice(0, 60)}…` : glob;
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`The glob “${shown}” leaves too much open. Write it as several plain ones.`);
  }
  return new Minimatch(glob, { dot: true, nocomment: true, nonegate: true, platform: "linux" });
}

// build/policy/cells.js
function inCells(wanted) {
  const tests = wanted.map(cellTest);
  return (cell) => cell !== void 0 && tests.some((test) => test(cell));
}
function cellTest(wanted) {
  const [from = "", to = from] = wanted.split(":");
  const first = gridPlace(from);
  const last = gridPlace(to);
  if (!first || !last)
    return (cell) => cell.toLowerCase() === wanted.toLowerCase();
  return (cell) => {
    const at = gridPlace(cell);
    return at !== void 0 && at.column >= first.column && at.column <= last.column && at.row >= (first.row || 1) && at.row <= (last.row || Number.POSITIVE_INFINITY);
  };
}
function gridPlace(cell) {
  const [, letters, digits = "0"] = /^([A-Za-z]{1,3})(\d{1,7})?$/.exec(cell.trim()) ?? [];
  if (letters === void 0)
    return void 0;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { column, row: Number(digits) };
}

// build/policy/pointers.js
function underPointers(wanted) {
  const tests = wanted.map(stepsOf);
  return (pointer) => {
    if (pointer === void 0)
      return false;
    const steps = stepsOf(pointer);
    return tests.some((test) => test.every((step, at) => step === "*" && at < steps.length || step === steps[at]));
  };
}
var stepsOf = (pointer) => pointer.split("/").slice(1);

// build/policy/suppress.js
function createSuppressions({ suppress }, matchPaths, today) {
  const rules = suppress.map((rule, number) => ({ ...rule, number, isExpired: rule.expires !== void 0 && rule.expires < today }));
  const usedOutside = /* @__PURE__ */ new Set();
  const [inside, outside] = [rules.filter(saysWhere), rules.filter((rule) => !saysWhere(rule))];
  const asked = outside.map((rule) => ({ rule, matches: matchesFinding(rule, matchPaths) }));
  return {
    ...inside.length > 0 && { exempt: exemptInside(inside, matchPaths) },
    reasonFor: (finding) => {
      for (const { rule, matches } of asked) {
        if (!matches(finding))
          continue;
        usedOutside.add(rule.number);
        if (!rule.isExpired)
          return becauseOf(rule);
      }
      return void 0;
    },
    remarks: (isWhole, used) => rules.flatMap((rule) => remarkOn(rule, isWhole, used.has(rule.number) || usedOutside.has(rule.number)))
  };
}
var saysWhere = ({ labels, cells, pointers }) => Boolean(labels || cells || pointers);
var becauseOf = ({ where, reason }) => `suppressed by ${where ?? "a rule"}: ${reason}`;
function matchesFinding(rule, matchPaths) {
  const matches = matcherOf(rule, matchPaths);
  const fingerprints = rule.fingerprints && new Set(rule.fingerprints);
  return (finding) => matches(finding) && (!fingerprints || fingerprints.has(finding.fingerprint));
}
function exemptInside(rules, matchPaths) {
  const asked = rules.map((rule) => ({ rule, matches: matcherOf(rule, matchPaths), isThere: matchesPlace(rule) }));
  return (path2, _, view) => (match2) => {
    for (const { rule, matches, isThere } of asked) {
      if (rule.isExpired || !matches({ path: path2, entity: match2.entity }) || !isThere(match2, view))
        continue;
      return { kind: `rule ${rule.number}`, because: becauseOf(rule), rule: rule.number };
    }
    return void 0;
  };
}
function matchesPlace(rule) {
  const labels = rule.labels && new Set(rule.labels.map(plain2));
  const isCell = rule.cells && inCells(rule.cells);
  const isPointer = rule.pointers && underPointers(rule.pointers);
  return (match2, view) => {
    if (labels && !labels.has(plain2(match2.label)) && !labels.has(plain2(view.labelAt(match2.start)?.name)))
      return false;
    if (isCell && !isCell(match2.cell))
      return false;
    return !isPointer || isPointer(view.pointerAt(match2.start));
  };
}
var plain2 = (label = "") => label.toLowerCase();
function remarkOn({ where, reason, expires, owner, isExpired }, isWhole, isUsed) {
  const place = `The suppression at ${where ?? "a rule"} (${reason})`;
  const whose = owner === void 0 ? "" : ` Ask ${owner}.`;
  if (isExpired)
    return [`${place} expired on ${expires} and no longer counts.${whose}`];
  return isWhole && !isUsed ? [`${place} suppresses nothing any more. Remove it.${whose}`] : [];
}

// build/rules-for.js
async function rulesFor(given, today, detection) {
  const isWordless = given.suppress.length === 0 && given.allow.length === 0;
  const settings = isWordless ? given : discreetly(given, (await detection()).discreet);
  const entities = given.packs.length === 0 ? [] : (await detection()).recognizers.keys();
  return { settings, suppressions: createSuppressions(settings, pathMatcher, today), entities: new Set(entities) };
}
function discreetly(settings, discreet) {
  const spoken = (rule) => ({
    ...rule,
    reason: discreet(rule.reason),
    ...rule.owner === void 0 ? {} : { owner: discreet(rule.owner) }
  });
  return { ...settings, suppress: settings.suppress.map(spoken), allow: settings.allow.map(spoken) };
}

// build/clock.js
var noClock = {
  time: (_, run) => run(),
  wait: (_, run) => run(),
  spent: () => nothing
};
var nothing = { listing: 0, reading: 0, decoding: 0, detection: 0, placing: 0, policy: 0 };
function createClock() {
  const spent = { ...nothing };
  return {
    time: (stage, run) => {
      const started = performance.now();
      try {
        return run();
      } finally {
        spent[stage] += performance.now() - started;
      }
    },
    wait: async (stage, run) => {
      const started = performance.now();
      try {
        return await run();
      } finally {
        spent[stage] += performance.now() - started;
      }
    },
    spent: () => spent
  };
}

// build/model/records.js
var width = 32;
var pageWords = 1024;
var pageRecords = width * pageWords;
function createRecords(...members) {
  const pages = /* @__PURE__ */ new Map();
  const pageOf = (number) => {
    const page2 = pages.get(number) ?? new Uint32Array(pageWords);
    pages.set(number, page2);
    return page2;
  };
  let first = 0;
  let page;
  const add = (record) => {
    if (!page || record < first || record >= first + pageRecords) {
      const number = Math.floor(record / pageRecords);
      first = number * pageRecords;
      page = pageOf(number);
    }
    const within = record - first;
    const word = within >>> 5;
    page[word] = (page[word] ?? 0) | 1 << (within & 31);
  };
  for (const member of members)
    add(member);
  return {
    add,
    addAll: (others) => {
      for (const [number, theirs] of others) {
        const ours = pageOf(number);
        for (const [at, bits] of theirs.entries())
          ours[at] = (ours[at] ?? 0) | bits;
      }
    },
    size: () => [...pages.values()].reduce((total, page2) => page2.reduce((sum, bits) => sum + ones(bits), total), 0),
    pages
  };
}
function ones(bits) {
  let left = bits;
  let count = 0;
  for (; left !== 0; count++)
    left &= left - 1;
  return count;
}




/***/ })

};
