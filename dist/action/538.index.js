export const id = 538;
export const ids = [538];
export const modules = {

/***/ 7909:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  MA: () => (/* binding */ generatedChoices),
  NT: () => (/* binding */ defaults),
  d3: () => (/* binding */ inlineIgnores),
  nI: () => (/* binding */ modes),
  v4: () => (/* binding */ presets)
});
// build/model/settings.js
var modes = ["strict", "balanced", "lenient"];
var inlineIgnores = ["allow", "report", "deny"];
var generatedChoices = ["skip", "scan"];
var defaults = {
  mode: "balanced",
  threshold: 0.5,
  failOn: "medium",
  maxFindings: 0,
  maxSubjects: "any",
  warnOnly: false,
  paths: [],
  pathsIgnore: [],
  generated: "skip",
  fileTimeout: 60,
  entities: [],
  overrides: [],
  suppress: [],
  allow: [],
  baseline: "",
  ourDomains: [],
  ourNumbers: [],
  packs: [],
  recognizers: [],
  inlineIgnores: "report",
  requireReason: false
};
var presets = {
  strict: { threshold: 0.4, failOn: "low", generated: "scan" },
  balanced: { threshold: defaults.threshold, failOn: defaults.failOn, generated: defaults.generated },
  lenient: { threshold: 0.7, failOn: "high", generated: defaults.generated }
};




/***/ }),

/***/ 5553:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  AI: () => (/* binding */ utf8ToBytes),
  CC: () => (/* binding */ aexists),
  DH: () => (/* binding */ u32),
  DO: () => (/* binding */ abytes),
  Fe: () => (/* binding */ anumber),
  Ht: () => (/* binding */ aoutput),
  My: () => (/* binding */ bytesToHex),
  e8: () => (/* binding */ abool),
  fd: () => (/* binding */ swap32IfBE),
  lD: () => (/* binding */ split),
  qj: () => (/* binding */ createHasher),
  sc: () => (/* binding */ sha256),
  sd: () => (/* binding */ ahash),
  uH: () => (/* binding */ clean)
});
// node_modules/@noble/hashes/utils.js
function isBytes(a) {
  return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
var atitle = (title) => title ? `"${title}" ` : "";
function anumber(n, title = "") {
  if (typeof n !== "number")
    throw new TypeError(atitle(title) + "expected number, got " + typeof n);
  if (!Number.isSafeInteger(n) || n < 0)
    throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
  return n;
}
function abool(value, title = "") {
  if (typeof value !== "boolean")
    throw new TypeError(atitle(title) + "expected boolean, got type=" + typeof value);
  return value;
}
function abytes(value, length, title = "") {
  if (isBytes(value) && (length === void 0 || value.length === length))
    return value;
  if (length !== void 0)
    anumber(length, "length");
  const bytes = isBytes(value);
  const ofLen = length !== void 0 ? ` of length ${length}` : "";
  const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
  const message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
  if (!bytes)
    throw new TypeError(message);
  throw new RangeError(message);
}
function ahash(h) {
  if (typeof h !== "function" || typeof h.create !== "function")
    throw new TypeError("expected hash wrapped by utils.createHasher");
  anumber(h.outputLen);
  anumber(h.blockLen);
  if (h.outputLen < 1 || h.blockLen < 1)
    throw new Error("hash blockLen / outputLen must be >= 1");
}
var aobject = (value, label) => {
  if (value === null || typeof value !== "object" || Array.isArray(value))
    throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
};
var aopts = (value, label) => {
  aobject(value, label);
  const proto = Object.getPrototypeOf(value);
  if (proto !== Object.prototype && proto !== null)
    throw new TypeError(`"${label}" expected plain object`);
  if (Object.hasOwn(value, "__proto__"))
    throw new TypeError(`"${label}.__proto__" is not allowed`);
};
function aexists(instance, checkFinished = true) {
  if (instance.destroyed)
    throw new Error("hash was destroyed");
  if (checkFinished && instance.finished)
    throw new Error("digest() was already called");
}
function aoutput(out, instance) {
  abytes(out, void 0, "output");
  const min = instance.outputLen;
  if (!(out.length >= min)) {
    throw new RangeError('"output" expected length >= ' + min);
  }
}
function u32(arr) {
  return new Uint32Array(arr.buffer, arr.byteOffset, Math.floor(arr.byteLength / 4));
}
function clean(...arrays) {
  for (let i = 0; i < arrays.length; i++) {
    arrays[i].fill(0);
  }
}
function createView(arr) {
  return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
function rotr(word, shift) {
  return word << 32 - shift | word >>> shift;
}
var isLE = /* @__PURE__ */ (() => new Uint8Array(new Uint32Array([287454020]).buffer)[0] === 68)();
function byteSwap(word) {
  return word << 24 & 4278190080 | word << 8 & 16711680 | word >>> 8 & 65280 | word >>> 24 & 255;
}
function byteSwap32(arr) {
  for (let i = 0; i < arr.length; i++) {
    arr[i] = byteSwap(arr[i]);
  }
  return arr;
}
var swap32IfBE = isLE ? (u) => u : byteSwap32;
var hasHexBuiltin = /* @__PURE__ */ (() => (
  // @ts-ignore
  typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function"
))();
var hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bytesToHex(bytes) {
  abytes(bytes);
  if (hasHexBuiltin)
    return bytes.toHex();
  let hex = "";
  for (let i = 0; i < bytes.length; i++) {
    hex += hexes[bytes[i]];
  }
  return hex;
}
function utf8ToBytes(str) {
  if (typeof str !== "string")
    throw new TypeError("string expected");
  const encoded = new TextEncoder().encode(str);
  try {
    return new Uint8Array(encoded);
  } finally {
    clean(encoded);
  }
}
function checkOpts(defaults, opts, title = "opts") {
  aopts(defaults, "defaults");
  if (opts !== void 0)
    aopts(opts, title);
  const merged = Object.assign(/* @__PURE__ */ Object.create(null), defaults, opts);
  return merged;
}
function createHasher(hashCons, info = {}) {
  if (typeof hashCons !== "function")
    throw new TypeError('"hashCons" expected function, got type=' + typeof hashCons);
  info = checkOpts({}, info, "info");
  const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
  const tmp = hashCons(void 0);
  hashC.outputLen = tmp.outputLen;
  hashC.blockLen = tmp.blockLen;
  hashC.canXOF = tmp.canXOF;
  hashC.create = (opts) => hashCons(opts);
  Object.assign(hashC, info);
  return Object.freeze(hashC);
}
var oidNist = (suffix) => ({
  // Current NIST hashAlgs suffixes used here fit in one DER subidentifier octet.
  // Larger suffix values would need base-128 OID encoding and a different length byte.
  oid: Uint8Array.from([6, 9, 96, 134, 72, 1, 101, 3, 4, 2, suffix])
});

// node_modules/@noble/hashes/_u64.js
var U32_MASK64 = /* @__PURE__ */ (() => BigInt(2 ** 32 - 1))();
var _32n = /* @__PURE__ */ BigInt(32);
function fromBig(n, le = false) {
  if (le)
    return { h: Number(n & U32_MASK64), l: Number(n >> _32n & U32_MASK64) };
  return { h: Number(n >> _32n & U32_MASK64) | 0, l: Number(n & U32_MASK64) | 0 };
}
function split(lst, le = false) {
  const len = lst.length;
  let Ah = new Uint32Array(len);
  let Al = new Uint32Array(len);
  for (let i = 0; i < len; i++) {
    const { h, l } = fromBig(lst[i], le);
    [Ah[i], Al[i]] = [h, l];
  }
  return [Ah, Al];
}
var fromNumH = (n) => n / 2 ** 32 | 0;
var fromNumL = (n) => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE2) {
  const h = fromNumH(n);
  const l = fromNumL(n);
  view.setUint32(byteOffset, isLE2 ? l : h, isLE2);
  view.setUint32(byteOffset + 4, isLE2 ? h : l, isLE2);
}

// node_modules/@noble/hashes/_md.js
function Chi(a, b, c) {
  return a & b ^ ~a & c;
}
function Maj(a, b, c) {
  return a & b ^ a & c ^ b & c;
}
var HashMD = class {
  blockLen;
  outputLen;
  canXOF = false;
  padOffset;
  isLE;
  // For partial updates less than block size
  buffer;
  view;
  finished = false;
  length = 0;
  pos = 0;
  destroyed = false;
  constructor(blockLen, outputLen, padOffset, isLE2) {
    this.blockLen = blockLen;
    this.outputLen = outputLen;
    this.padOffset = padOffset;
    this.isLE = isLE2;
    this.buffer = new Uint8Array(blockLen);
    this.view = createView(this.buffer);
  }
  update(data) {
    aexists(this);
    abytes(data);
    const { view, buffer, blockLen } = this;
    const len = data.length;
    let processed = false;
    for (let pos = 0; pos < len; ) {
      const take = Math.min(blockLen - this.pos, len - pos);
      if (take === blockLen) {
        const dataView = createView(data);
        for (; blockLen <= len - pos; pos += blockLen)
          this.process(dataView, pos);
        processed = true;
        continue;
      }
      buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
      this.pos += take;
      pos += take;
      if (this.pos === blockLen) {
        this.process(view, 0);
        this.pos = 0;
        processed = true;
      }
    }
    this.length += data.length;
    if (processed)
      this.roundClean();
    return this;
  }
  digestInto(out) {
    aexists(this);
    aoutput(out, this);
    this.finished = true;
    const { buffer, view, blockLen, isLE: isLE2 } = this;
    let { pos } = this;
    buffer[pos++] = 128;
    buffer.fill(0, pos);
    if (this.padOffset > blockLen - pos) {
      this.process(view, 0);
      buffer.fill(0);
    }
    setU64FromNum(view, blockLen - 8, this.length * 8, isLE2);
    this.process(view, 0);
    this.roundClean();
    const oview = out === buffer ? view : createView(out);
    const len = this.outputLen;
    const outLen = len / 4;
    const state = this.get();
    if (len % 4 || outLen > state.length)
      throw new Error("invalid outputLen");
    for (let i = 0; i < outLen; i++)
      oview.setUint32(4 * i, state[i], isLE2);
  }
  digest() {
    const { buffer, outputLen } = this;
    this.digestInto(buffer);
    const res = buffer.slice(0, outputLen);
    this.destroy();
    return res;
  }
  _cloneIntoMeta(to) {
    const { buffer, length, finished, destroyed, pos } = this;
    to.destroyed = destroyed;
    to.finished = finished;
    to.length = length;
    to.pos = pos;
    if (pos)
      to.buffer.set(buffer);
    return to;
  }
  clone() {
    return this._cloneInto();
  }
};
var SHA256_IV = /* @__PURE__ */ Uint32Array.from([
  1779033703,
  3144134277,
  1013904242,
  2773480762,
  1359893119,
  2600822924,
  528734635,
  1541459225
]);

// node_modules/@noble/hashes/sha2.js
var SHA256_K = /* @__PURE__ */ Uint32Array.from([
  1116352408,
  1899447441,
  3049323471,
  3921009573,
  961987163,
  1508970993,
  2453635748,
  2870763221,
  3624381080,
  310598401,
  607225278,
  1426881987,
  1925078388,
  2162078206,
  2614888103,
  3248222580,
  3835390401,
  4022224774,
  264347078,
  604807628,
  770255983,
  1249150122,
  1555081692,
  1996064986,
  2554220882,
  2821834349,
  2952996808,
  3210313671,
  3336571891,
  3584528711,
  113926993,
  338241895,
  666307205,
  773529912,
  1294757372,
  1396182291,
  1695183700,
  1986661051,
  2177026350,
  2456956037,
  2730485921,
  2820302411,
  3259730800,
  3345764771,
  3516065817,
  3600352804,
  4094571909,
  275423344,
  430227734,
  506948616,
  659060556,
  883997877,
  958139571,
  1322822218,
  1537002063,
  1747873779,
  1955562222,
  2024104815,
  2227730452,
  2361852424,
  2428436474,
  2756734187,
  3204031479,
  3329325298
]);
var SHA256_W = /* @__PURE__ */ new Uint32Array(64);
var SHA2_32B = class extends HashMD {
  // We cannot use array here since array allows indexing by variable
  // which means optimizer/compiler cannot use registers.
  // Numeric initializers matter: starting the fields as `undefined` changes
  // V8's field representation and makes sha256 3x slower (measured).
  A = 0;
  B = 0;
  C = 0;
  D = 0;
  E = 0;
  F = 0;
  G = 0;
  H = 0;
  constructor(outputLen, IV) {
    super(64, outputLen, 8, false);
    this.A = IV[0] | 0;
    this.B = IV[1] | 0;
    this.C = IV[2] | 0;
    this.D = IV[3] | 0;
    this.E = IV[4] | 0;
    this.F = IV[5] | 0;
    this.G = IV[6] | 0;
    this.H = IV[7] | 0;
  }
  get() {
    const { A, B, C, D, E, F, G, H } = this;
    return [A, B, C, D, E, F, G, H];
  }
  // prettier-ignore
  set(A, B, C, D, E, F, G, H) {
    this.A = A | 0;
    this.B = B | 0;
    this.C = C | 0;
    this.D = D | 0;
    this.E = E | 0;
    this.F = F | 0;
    this.G = G | 0;
    this.H = H | 0;
  }
  _cloneInto(to) {
    (to ||= new this.constructor()).set(...this.get());
    return this._cloneIntoMeta(to);
  }
  process(view, offset) {
    for (let i = 0; i < 16; i++, offset += 4)
      SHA256_W[i] = view.getUint32(offset, false);
    for (let i = 16; i < 64; i++) {
      const W15 = SHA256_W[i - 15];
      const W2 = SHA256_W[i - 2];
      const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
      const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
      SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
    }
    let { A, B, C, D, E, F, G, H } = this;
    for (let i = 0; i < 64; i++) {
      const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
      const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
      const sigma0 = rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22);
      const T2 = sigma0 + Maj(A, B, C) | 0;
      H = G;
      G = F;
      F = E;
      E = D + T1 | 0;
      D = C;
      C = B;
      B = A;
      A = T1 + T2 | 0;
    }
    A = A + this.A | 0;
    B = B + this.B | 0;
    C = C + this.C | 0;
    D = D + this.D | 0;
    E = E + this.E | 0;
    F = F + this.F | 0;
    G = G + this.G | 0;
    H = H + this.H | 0;
    this.set(A, B, C, D, E, F, G, H);
  }
  roundClean() {
    clean(SHA256_W);
  }
  destroy() {
    this.destroyed = true;
    this.set(0, 0, 0, 0, 0, 0, 0, 0);
    clean(this.buffer);
  }
};
var _SHA256 = class extends SHA2_32B {
  constructor() {
    super(32, SHA256_IV);
  }
};
var sha256 = /* @__PURE__ */ createHasher(
  () => new _SHA256(),
  /* @__PURE__ */ oidNist(1)
);




/***/ }),

/***/ 2729:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ hmac)
});
var chunk_3WYFJZ3P = __webpack_require__(5553);


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

/***/ 635:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ packsFor)
});
var chunk_W5BICCCD = __webpack_require__(9547);
var chunk_ETNKDGEJ = __webpack_require__(2843);



// build/packs/ccpa.js
var at = (provision) => ({
  id: `1798.140${provision}`,
  citation: `Cal. Civ. Code § 1798.140${provision}`
});
var underLabels = "It is found only under a label that names it; what is said of somebody in prose is not told.";
var ccpa = {
  name: "ccpa",
  title: "California Consumer Privacy Act: personal information and sensitive personal information",
  source: "Cal. Civ. Code § 1798.140(v)(1) and (ae), as amended by AB 947 (2023) and SB 1223 (2024)",
  verified: "The list of (v)(1)(D) to (L) and that of (ae)(1)(A) to (G) were compared with published copies; (v)(1)(A) to (C) with summaries, and (ae)(2)(A) to (C) with none. The code itself was not at hand.",
  clauses: [
    {
      ...at("(v)(1)(A)"),
      title: "identifiers",
      entities: [
        "PERSON",
        "STREET_ADDRESS",
        "POSTAL_CODE",
        "EMAIL_ADDRESS",
        "IP_ADDRESS",
        "USERNAME",
        "ACCOUNT_ID",
        "DEVICE_ID",
        "IMEI",
        "IMSI",
        "MEID",
        "MAC_ADDRESS",
        "URL_IDENTITY",
        "JWT"
      ],
      cannot: "A cookie, a beacon or a pseudonym has no shape, so that it is found only under a label."
    },
    {
      ...at("(v)(1)(B)"),
      title: "the customer records of § 1798.80(e)",
      entities: [
        "PHONE_NUMBER",
        "INSURANCE_POLICY_NUMBER",
        "BANK_ACCOUNT",
        "US_BANK_NUMBER",
        "CREDIT_CARD",
        "HEALTH_PLAN_NUMBER",
        "MEDICAL_RECORD_NUMBER"
      ],
      cannot: "Signatures, physical descriptions, education and employment are not told from other text."
    },
    {
      ...at("(v)(1)(C)"),
      title: "characteristics of protected classifications",
      entities: ["GENDER", "AGE", "DATE_OF_BIRTH", "RELIGION", "ETHNICITY", "SEXUAL_ORIENTATION", "CITIZENSHIP"],
      cannot: underLabels
    },
    {
      ...at("(v)(1)(D)"),
      title: "commercial information",
      entities: [],
      cannot: "What was bought or considered is not told from other text."
    },
    {
      ...at("(v)(1)(E)"),
      title: "biometric information",
      entities: ["BIOMETRIC_DATA"],
      cannot: "Images and recordings are no text; templates and hashes are found under labels that name them."
    },
    {
      ...at("(v)(1)(F)"),
      title: "internet or other electronic network activity",
      entities: [],
      cannot: "Whose history a list of addresses is, is not told from the list."
    },
    { ...at("(v)(1)(G)"), title: "geolocation data", entities: ["COORDINATES"] },
    {
      ...at("(v)(1)(H)"),
      title: "audio, electronic, visual, thermal, olfactory or similar information",
      entities: [],
      cannot: "Images and recordings are not looked at."
    },
    {
      ...at("(v)(1)(I)"),
      title: "professional or employment-related information",
      entities: [],
      cannot: "It is not told from other text."
    },
    { ...at("(v)(1)(J)"), title: "education information", entities: [], cannot: "It is not told from other text." },
    {
      ...at("(v)(1)(K)"),
      title: "inferences drawn to create a profile",
      entities: [],
      cannot: "They are not told from other text."
    },
    {
      ...at("(ae)(1)(A)"),
      title: "social security, driver’s license, state identification card and passport numbers",
      entities: [
        "US_SSN",
        "US_ITIN",
        "US_ATIN",
        "DRIVER_LICENSE",
        "US_DRIVER_LICENSE",
        "NATIONAL_ID",
        "PASSPORT_NUMBER",
        "US_PASSPORT",
        "MRZ"
      ],
      severity: "high"
    },
    {
      ...at("(ae)(1)(B)"),
      title: "accounts and cards with what gives access to them",
      entities: [
        "CREDIT_CARD",
        "CARD_SECURITY_CODE",
        "CARD_PIN",
        "BANK_ACCOUNT",
        "US_BANK_NUMBER",
        "URL_CREDENTIALS",
        "API_KEY"
      ],
      severity: "medium",
      cannot: "Whether number and code belong together is left to the reader, and passwords by themselves to scanners of secrets."
    },
    {
      ...at("(ae)(1)(C)"),
      title: "precise geolocation",
      entities: ["COORDINATES"],
      cannot: "Whether a place is that of a consumer, and how near it comes to one, is not told."
    },
    {
      ...at("(ae)(1)(D)"),
      title: "racial or ethnic origin, citizenship or immigration status, beliefs, union membership",
      entities: ["ETHNICITY", "CITIZENSHIP", "RELIGION", "TRADE_UNION_MEMBERSHIP"],
      severity: "medium",
      cannot: underLabels
    },
    {
      ...at("(ae)(1)(E)"),
      title: "contents of mail, e-mail and text messages",
      entities: [],
      cannot: "That a text is a message to somebody else is not told; messages are read as any other text."
    },
    {
      ...at("(ae)(1)(F)"),
      title: "genetic data",
      entities: ["GENETIC_DATA"],
      cannot: "Files of sequences without labels are not told from any other."
    },
    {
      ...at("(ae)(1)(G)"),
      title: "neural data",
      entities: [],
      cannot: "Measurements of nerves are not told from other numbers."
    },
    {
      ...at("(ae)(2)(A)"),
      title: "biometric information that identifies a consumer",
      entities: ["BIOMETRIC_DATA"],
      cannot: "Images and recordings are no text."
    },
    {
      ...at("(ae)(2)(B)"),
      title: "health",
      entities: [
        "HEALTH_CONDITION",
        "MEDICAL_RECORD_NUMBER",
        "HEALTH_PLAN_NUMBER",
        "HEALTH_INSURANCE_NUMBER",
        "US_MBI"
      ],
      cannot: underLabels
    },
    {
      ...at("(ae)(2)(C)"),
      title: "sex life or sexual orientation",
      entities: ["SEXUAL_ORIENTATION"],
      cannot: underLabels
    }
  ]
};

// build/packs/eu-national-numbers.js
var euNationalNumbers = "AT_VNR BE_BIS BE_NN BE_SSN BG_EGN BG_PNF CZ_RC DE_SOCIAL_SECURITY DE_TAX_ID DK_CPR EE_IK ES_NIE ES_NIF FI_PERSONAL_IDENTITY_CODE FR_NIR FR_NIF GR_AMKA HR_OIB IE_PPS IS_KENNITALA IT_FISCAL_CODE LI_PEID LT_ASMENS LV_PERSONAS_KODS NL_BSN NL_ONDERWIJSNUMMER NO_FODSELSNUMMER PL_PESEL PT_CC PT_NIF RO_CNP SE_PERSONNUMMER SI_DDV SI_EMSO SK_RC".split(" ");
var euDocuments = "BE_EID DE_FUEHRERSCHEIN DE_ID_CARD DE_PASSPORT ES_PASSPORT IT_DRIVER_LICENSE IT_IDENTITY_CARD IT_PASSPORT NL_IDENTITEITSKAARTNUMMER".split(" ");

// build/packs/gdpr.js
var regulation = "Regulation (EU) 2016/679, ";
var about = (article, word) => ({
  id: `${article} ${word}`,
  citation: regulation + article.replace("Art.", "Article")
});
var whole = (article) => ({
  id: article,
  citation: regulation + article.replace("Art.", "Article")
});
var underLabels2 = "It is found only under a label that names it; what is said of somebody in prose is not told.";
var gdpr = {
  name: "gdpr",
  title: "General Data Protection Regulation: identifiers, special categories, national numbers, offences",
  source: "Regulation (EU) 2016/679, Articles 4, 9, 10 and 87",
  verified: "Articles 10 and 87 were compared with published copies of their wording, 4(1) and 9(1) with summaries that repeat it. The Official Journal itself was not at hand.",
  clauses: [
    {
      ...about("Art. 4(1)", "name"),
      title: "a name, and what people are reached by",
      entities: ["PERSON", "EMAIL_ADDRESS", "PHONE_NUMBER", "STREET_ADDRESS", "URL_IDENTITY"]
    },
    {
      ...about("Art. 4(1)", "identification number"),
      title: "identification numbers",
      entities: ["DRIVER_LICENSE", "PASSPORT_NUMBER", "MRZ", "VIN", "LICENSE_PLATE", "DE_KFZ", ...euDocuments],
      cannot: "Numbers that a firm made up are found when the policy describes them."
    },
    {
      ...about("Art. 4(1)", "location data"),
      title: "location data",
      entities: ["COORDINATES", "POSTAL_CODE"],
      cannot: "Places in prose are not told from the places of anybody; name LOCATION in `entities` to see them."
    },
    {
      ...about("Art. 4(1)", "online identifier"),
      title: "online identifiers",
      entities: [
        "IP_ADDRESS",
        "MAC_ADDRESS",
        "USERNAME",
        "DEVICE_ID",
        "IMEI",
        "IMSI",
        "MEID",
        "JWT",
        "URL_CREDENTIALS"
      ],
      cannot: "A cookie or an advertising id has no shape, so that it is found only under a label."
    },
    {
      ...about("Art. 4(1)", "factors"),
      title: "factors specific to the physical, economic or social identity",
      entities: ["DATE_OF_BIRTH", "AGE", "GENDER", "CITIZENSHIP", "IBAN_CODE", "BANK_ACCOUNT", "CREDIT_CARD", "CRYPTO"],
      cannot: "Any information that relates to a person is personal data; a scanner knows these kinds."
    },
    {
      ...about("Art. 9(1)", "racial or ethnic origin"),
      title: "racial or ethnic origin",
      entities: ["ETHNICITY"],
      cannot: underLabels2
    },
    {
      ...about("Art. 9(1)", "political opinions"),
      title: "political opinions",
      entities: ["POLITICAL_OPINION"],
      cannot: underLabels2
    },
    {
      ...about("Art. 9(1)", "religious or philosophical beliefs"),
      title: "religious or philosophical beliefs",
      entities: ["RELIGION"],
      cannot: underLabels2
    },
    {
      ...about("Art. 9(1)", "trade union membership"),
      title: "trade union membership",
      entities: ["TRADE_UNION_MEMBERSHIP"],
      cannot: underLabels2
    },
    {
      ...about("Art. 9(1)", "genetic data"),
      title: "genetic data",
      entities: ["GENETIC_DATA"],
      cannot: "Files of sequences without labels are not told from any other."
    },
    {
      ...about("Art. 9(1)", "biometric data"),
      title: "biometric data that identifies a person",
      entities: ["BIOMETRIC_DATA"],
      cannot: "Images and recordings are no text; templates and hashes are found under labels that name them."
    },
    {
      ...about("Art. 9(1)", "health"),
      title: "data concerning health",
      entities: ["HEALTH_CONDITION", "MEDICAL_RECORD_NUMBER", "HEALTH_INSURANCE_NUMBER", "DE_HEALTH_INSURANCE"],
      cannot: underLabels2
    },
    {
      ...about("Art. 9(1)", "sexual orientation"),
      title: "sex life or sexual orientation",
      entities: ["SEXUAL_ORIENTATION"],
      cannot: underLabels2
    },
    {
      ...whole("Art. 10"),
      title: "criminal convictions and offences",
      entities: ["CRIMINAL_RECORD"],
      cannot: underLabels2
    },
    {
      ...whole("Art. 87"),
      title: "national identification numbers and identifiers of general application",
      entities: ["NATIONAL_ID", "TAX_ID", ...euNationalNumbers],
      severity: "high",
      cannot: "The conditions of their processing are for each member state to set."
    }
  ]
};

// build/packs/glba.js
var at2 = (provision) => ({
  id: `313.3${provision}`,
  citation: `16 CFR § 313.3${provision}`
});
var glba = {
  name: "glba",
  title: "Gramm-Leach-Bliley Act, FTC Privacy Rule: nonpublic personal information",
  source: "16 CFR § 313.3(n) to (p), Federal Trade Commission (for motor vehicle dealers; 12 CFR part 1016 for others)",
  verified: "That part 313 speaks of motor vehicle dealers was compared with a published copy of § 313.1. The paragraphs of § 313.3 were cited from knowledge of the rule and compared with no copy.",
  clauses: [
    {
      ...at2("(n)(1)(i)"),
      title: "nonpublic personal information: who the consumer is",
      entities: ["PERSON", "STREET_ADDRESS", "POSTAL_CODE", "PHONE_NUMBER", "EMAIL_ADDRESS", "DATE_OF_BIRTH"],
      cannot: "That somebody is a customer of a financial institution is not in a name."
    },
    {
      ...at2("(n)(1)(ii)"),
      title: "lists of consumers derived from it",
      entities: [],
      cannot: "From what a list was derived is not in the list. Subjects are counted where files have records."
    },
    {
      ...at2("(o)(1)(i)"),
      title: "what a consumer provides to obtain a financial product or service",
      entities: [
        "US_SSN",
        "US_ITIN",
        "TAX_ID",
        "DRIVER_LICENSE",
        "US_DRIVER_LICENSE",
        "PASSPORT_NUMBER",
        "US_PASSPORT",
        "NATIONAL_ID"
      ],
      severity: "high",
      cannot: "Income, assets and debts are not told from other amounts."
    },
    {
      ...at2("(o)(1)(ii)"),
      title: "what results from a transaction: accounts and cards",
      entities: [
        "BANK_ACCOUNT",
        "US_BANK_NUMBER",
        "ABA_ROUTING_NUMBER",
        "IBAN_CODE",
        "CREDIT_CARD",
        "CARD_EXPIRY",
        "CARD_SECURITY_CODE",
        "ACCOUNT_ID",
        "INSURANCE_POLICY_NUMBER",
        "CONTRACT_NUMBER"
      ],
      cannot: "Balances, payments and overdrafts are not told from other amounts."
    },
    {
      ...at2("(o)(1)(iii)"),
      title: "what is otherwise obtained about a consumer",
      entities: [],
      cannot: "How information was obtained is not in the text; consumer reports are read as any other text."
    },
    {
      ...at2("(o)(2)(i)(F)"),
      title: "what is collected through an internet cookie",
      entities: ["IP_ADDRESS", "DEVICE_ID", "USERNAME"],
      cannot: "A cookie has no shape, so that it is found only under a label."
    },
    {
      ...at2("(p)"),
      title: "publicly available information, which is none of it",
      entities: [],
      cannot: "Whether information is lawfully public is not in the text: whatever is found counts as nonpublic."
    }
  ]
};

// build/packs/hipaa-safe-harbor.js
var rule = "45 CFR § ";
var at3 = "164.514(b)(2)(i)";
var clause = (letter) => ({
  id: `${at3}(${letter})`,
  citation: `${rule}${at3}(${letter})`
});
var hipaaSafeHarbor = {
  name: "hipaa-safe-harbor",
  title: "HIPAA Privacy Rule: the eighteen identifiers of the safe harbor method of de-identification",
  source: "45 CFR § 164.514(b)(2)(i)(A)–(R), US Department of Health and Human Services",
  verified: "The wording of (A) to (C) and the order of all eighteen were compared with published copies of the rule; the letters (D) to (R) follow from that order. The Code of Federal Regulations itself was not at hand.",
  clauses: [
    { ...clause("A"), title: "names", entities: ["PERSON", "URL_IDENTITY"] },
    {
      ...clause("B"),
      title: "geographic subdivisions smaller than a State",
      entities: ["STREET_ADDRESS", "POSTAL_CODE", "COORDINATES", "LOCATION"],
      cannot: "Whether the three first digits of a ZIP code stand for more than 20,000 people is a matter of the census; they are not found by themselves."
    },
    {
      ...clause("C"),
      title: "dates directly related to an individual, and ages over 89",
      entities: ["DATE_OF_BIRTH", "DATE_TIME", "AGE"],
      cannot: "To whom a date relates is told by a label or not at all, and ages are found whatever they are."
    },
    { ...clause("D"), title: "telephone numbers", entities: ["PHONE_NUMBER"] },
    {
      ...clause("E"),
      title: "fax numbers",
      entities: ["PHONE_NUMBER"],
      cannot: "A fax number looks like any telephone number, so that it is found as one."
    },
    { ...clause("F"), title: "electronic mail addresses", entities: ["EMAIL_ADDRESS"] },
    { ...clause("G"), title: "Social Security numbers", entities: ["US_SSN"] },
    { ...clause("H"), title: "medical record numbers", entities: ["MEDICAL_RECORD_NUMBER"] },
    {
      ...clause("I"),
      title: "health plan beneficiary numbers",
      entities: ["HEALTH_PLAN_NUMBER", "HEALTH_INSURANCE_NUMBER", "US_MBI", "INSURANCE_POLICY_NUMBER"]
    },
    {
      ...clause("J"),
      title: "account numbers",
      entities: ["ACCOUNT_ID", "BANK_ACCOUNT", "US_BANK_NUMBER", "IBAN_CODE", "CREDIT_CARD", "CRYPTO"],
      severity: "medium"
    },
    {
      ...clause("K"),
      title: "certificate and license numbers",
      entities: ["DRIVER_LICENSE", "US_DRIVER_LICENSE", "MEDICAL_LICENSE", "US_NPI", "PASSPORT_NUMBER", "US_PASSPORT"]
    },
    {
      ...clause("L"),
      title: "vehicle identifiers and serial numbers, including license plate numbers",
      entities: ["VIN", "LICENSE_PLATE"]
    },
    {
      ...clause("M"),
      title: "device identifiers and serial numbers",
      entities: ["DEVICE_ID", "IMEI", "IMSI", "MEID", "MAC_ADDRESS"],
      severity: "medium",
      cannot: "A serial number has no shape, so that it is found only under a label that names a device."
    },
    {
      ...clause("N"),
      title: "web universal resource locators (URLs)",
      entities: ["URL", "URL_IDENTITY", "URL_CREDENTIALS"]
    },
    {
      ...clause("O"),
      title: "Internet Protocol (IP) address numbers",
      entities: ["IP_ADDRESS"],
      cannot: "The number of a section or a version can look like an address, so that addresses stay of low severity."
    },
    {
      ...clause("P"),
      title: "biometric identifiers, including finger and voice prints",
      entities: ["BIOMETRIC_DATA"],
      cannot: "Recordings and images are no text; templates and hashes are found under labels that name them."
    },
    {
      ...clause("Q"),
      title: "full face photographs and any comparable images",
      entities: [],
      cannot: "Images are not looked at. Each file that is none of text is a gap of the report."
    },
    {
      ...clause("R"),
      title: "any other unique identifying number, characteristic, or code",
      entities: ["NATIONAL_ID", "TAX_ID", "US_ITIN", "USERNAME", "CASE_NUMBER", "CONTRACT_NUMBER", "GENETIC_DATA"],
      cannot: "What is unique in a set of data is not told by one value; only these types are looked for."
    }
  ]
};

// build/packs/india-dpdp.js
var rule3 = (roman) => ({
  id: `SPDI r. 3(${roman})`,
  citation: `Information Technology (Reasonable Security Practices and Procedures and Sensitive Personal Data or Information) Rules, 2011, rule 3(${roman})`
});
var aadhaar = "Aadhaar (Targeted Delivery of Financial and Other Subsidies, Benefits and Services) Act, 2016, section ";
var indiaDpdp = {
  name: "india-dpdp",
  title: "India: Digital Personal Data Protection Act, Aadhaar Act, SPDI Rules",
  source: "Digital Personal Data Protection Act, 2023 (22 of 2023), section 2(t); Aadhaar Act, 2016, section 29; SPDI Rules, 2011 (G.S.R. 313(E)), rule 3",
  verified: "Section 2(t), section 29 and rule 3 were compared with published copies. Section 29(4) was amended in 2019, and its present wording was seen only in a summary. The Rules rest on section 43A of the Information Technology Act, which section 44 of the Act of 2023 is to omit: whether that is in force was not found out.",
  clauses: [
    {
      id: "DPDP s. 2(t)",
      citation: "Digital Personal Data Protection Act, 2023, section 2(t)",
      title: "data about an individual who is identifiable by or in relation to it",
      entities: [
        "PERSON",
        "EMAIL_ADDRESS",
        "PHONE_NUMBER",
        "STREET_ADDRESS",
        "POSTAL_CODE",
        "DATE_OF_BIRTH",
        "AGE",
        "IN_PAN",
        "IN_VOTER",
        "IN_PASSPORT",
        "IN_VEHICLE_REGISTRATION",
        "NATIONAL_ID",
        "DRIVER_LICENSE",
        "PASSPORT_NUMBER",
        "MRZ",
        "LICENSE_PLATE",
        "IP_ADDRESS",
        "DEVICE_ID",
        "IMEI",
        "COORDINATES",
        "USERNAME"
      ],
      cannot: "Any data about an individual counts; a scanner knows these kinds."
    },
    {
      id: "Aadhaar s. 29(1)",
      citation: `${aadhaar}29(1)`,
      title: "core biometric information is not shared",
      entities: ["BIOMETRIC_DATA"],
      severity: "critical",
      cannot: "Images and recordings are no text; templates and hashes are found under labels that name them."
    },
    {
      id: "Aadhaar s. 29(4)",
      citation: `${aadhaar}29(4)`,
      title: "no Aadhaar number is published, displayed or posted publicly",
      entities: ["IN_AADHAAR", "IN_VID"],
      severity: "critical",
      cannot: "Demographic information and photographs that were collected under the Act are not told from others."
    },
    {
      ...rule3("i"),
      title: "passwords",
      entities: ["URL_CREDENTIALS", "CARD_PIN", "API_KEY"],
      cannot: "Passwords by themselves are left to scanners of secrets."
    },
    {
      ...rule3("ii"),
      title: "financial information: accounts, cards and other payment instruments",
      entities: ["BANK_ACCOUNT", "CREDIT_CARD", "CARD_SECURITY_CODE", "CARD_EXPIRY", "TRACK_DATA", "IBAN_CODE"],
      severity: "medium",
      cannot: "Addresses of the Unified Payments Interface are not told from user names."
    },
    {
      ...rule3("iii"),
      title: "physical, physiological and mental health condition",
      entities: ["HEALTH_CONDITION"],
      cannot: "It is found only under a label that names it; what is said of somebody in prose is not told."
    },
    {
      ...rule3("iv"),
      title: "sexual orientation",
      entities: ["SEXUAL_ORIENTATION"],
      cannot: "It is found only under a label that names it; what is said of somebody in prose is not told."
    },
    {
      ...rule3("v"),
      title: "medical records and history",
      entities: ["MEDICAL_RECORD_NUMBER", "HEALTH_INSURANCE_NUMBER", "HEALTH_CONDITION"],
      cannot: "Records that name neither number nor diagnosis under a label are read as any other text."
    },
    {
      ...rule3("vi"),
      title: "biometric information",
      entities: ["BIOMETRIC_DATA", "GENETIC_DATA"],
      cannot: "Images and recordings are no text; templates and hashes are found under labels that name them."
    },
    {
      ...rule3("vii"),
      title: "details of these, provided to a body corporate for a service",
      entities: [],
      cannot: "For what data was provided is not in the text."
    },
    {
      ...rule3("viii"),
      title: "such information, received for processing under lawful contract or otherwise",
      entities: [],
      cannot: "How data was received is not in the text."
    }
  ]
};

// build/packs/lgpd.js
var law = "Lei nº 13.709/2018, ";
var about2 = (article, word) => ({
  id: word === "" ? article : `${article} ${word}`,
  citation: law + article
});
var underLabels3 = "It is found only under a label that names it; what is said of somebody in prose is not told.";
var lgpd = {
  name: "lgpd",
  title: "Lei Geral de Proteção de Dados: personal data and sensitive personal data",
  source: "Lei nº 13.709, de 14 de agosto de 2018 (Brazil), arts. 5, 11 and 14",
  verified: "The definitions of art. 5, I and II, and the first sentence of art. 14 were compared with published copies; art. 11 with none. The compiled text of the Presidency was not at hand.",
  clauses: [
    {
      ...about2("art. 5, I", ""),
      title: "information related to an identified or identifiable natural person",
      entities: [
        "PERSON",
        "EMAIL_ADDRESS",
        "PHONE_NUMBER",
        "STREET_ADDRESS",
        "POSTAL_CODE",
        "DATE_OF_BIRTH",
        "AGE",
        "BR_CPF",
        "BR_DRIVER_LICENSE",
        "BR_PASSPORT",
        "NATIONAL_ID",
        "DRIVER_LICENSE",
        "PASSPORT_NUMBER",
        "MRZ",
        "IP_ADDRESS",
        "DEVICE_ID",
        "COORDINATES",
        "BANK_ACCOUNT",
        "CREDIT_CARD",
        "LICENSE_PLATE",
        "USERNAME"
      ],
      cannot: "Any information that relates to a person is personal data; a scanner knows these kinds."
    },
    {
      ...about2("art. 5, II", "origem racial ou étnica"),
      title: "racial or ethnic origin",
      entities: ["ETHNICITY"],
      cannot: underLabels3
    },
    {
      ...about2("art. 5, II", "convicção religiosa"),
      title: "religious belief",
      entities: ["RELIGION"],
      cannot: underLabels3
    },
    {
      ...about2("art. 5, II", "opinião política"),
      title: "political opinion",
      entities: ["POLITICAL_OPINION"],
      cannot: underLabels3
    },
    {
      ...about2("art. 5, II", "filiação"),
      title: "membership of a union, or of a religious, philosophical or political organisation",
      entities: ["TRADE_UNION_MEMBERSHIP", "RELIGION", "POLITICAL_OPINION"],
      cannot: underLabels3
    },
    {
      ...about2("art. 5, II", "saúde"),
      title: "health",
      entities: ["HEALTH_CONDITION", "MEDICAL_RECORD_NUMBER", "HEALTH_INSURANCE_NUMBER"],
      cannot: underLabels3
    },
    { ...about2("art. 5, II", "vida sexual"), title: "sex life", entities: ["SEXUAL_ORIENTATION"], cannot: underLabels3 },
    {
      ...about2("art. 5, II", "dado genético"),
      title: "genetic data",
      entities: ["GENETIC_DATA"],
      cannot: "Files of sequences without labels are not told from any other."
    },
    {
      ...about2("art. 5, II", "dado biométrico"),
      title: "biometric data",
      entities: ["BIOMETRIC_DATA"],
      cannot: "Images and recordings are no text; templates and hashes are found under labels that name them."
    },
    {
      ...about2("art. 11", ""),
      title: "legal bases for the processing of sensitive personal data",
      entities: [],
      cannot: "Consent and necessity are not in the text."
    },
    {
      ...about2("art. 14", ""),
      title: "personal data of children and adolescents",
      entities: ["DATE_OF_BIRTH", "AGE"],
      cannot: "Whether a person is a child is told by no more than a birthday or an age."
    }
  ]
};

// build/packs/pci-dss.js
var clause2 = (number) => ({
  id: number,
  citation: `PCI DSS v4.0.1 requirement ${number}`
});
var pciDss = {
  name: "pci-dss",
  title: "Payment Card Industry Data Security Standard: stored account data",
  source: "PCI DSS v4.0.1 (June 2024), requirements 3.2 to 3.5, PCI Security Standards Council",
  verified: "The wording of the three requirements under 3.3.1 was compared with copies of v4.0 and v4.0.1 in public repositories, the subjects of the others with published lists. The document of the Council itself was not at hand.",
  clauses: [
    {
      ...clause2("3.2.1"),
      title: "storage of account data is kept to a minimum",
      entities: ["CREDIT_CARD", "CARD_EXPIRY"],
      cannot: "Retention periods and deletion are matters of procedure. An expiry date is account data only beside its card number; the name of the holder and the service code are not told from other names and numbers."
    },
    {
      ...clause2("3.3.1.1"),
      title: "the full contents of any track are not stored",
      entities: ["TRACK_DATA"],
      severity: "critical",
      cannot: "When a transaction was authorised is not in the text: whatever is found counts as stored."
    },
    {
      ...clause2("3.3.1.2"),
      title: "the card verification code is not stored",
      entities: ["CARD_SECURITY_CODE"],
      severity: "high",
      cannot: "Three digits have no shape, so that they are found only under a label."
    },
    {
      ...clause2("3.3.1.3"),
      title: "the PIN and the PIN block are not stored",
      entities: ["CARD_PIN"],
      severity: "critical",
      cannot: "A PIN has no shape, so that it is found only under a label that names a card."
    },
    {
      ...clause2("3.3.2"),
      title: "sensitive authentication data is encrypted until authorisation is complete",
      entities: ["TRACK_DATA", "CARD_SECURITY_CODE", "CARD_PIN"],
      cannot: "What is found is in the clear; whether what is not found is encrypted well is not told from text."
    },
    {
      ...clause2("3.4.1"),
      title: "the card number is masked when displayed",
      entities: ["CREDIT_CARD"],
      severity: "critical",
      cannot: "What a program displays is not run; card numbers in its sources, fixtures and logs are found."
    },
    {
      ...clause2("3.4.2"),
      title: "no copying of card numbers over remote access",
      entities: [],
      cannot: "It is a control of remote-access technology."
    },
    {
      ...clause2("3.5.1"),
      title: "the card number is unreadable anywhere it is stored",
      entities: ["CREDIT_CARD"],
      severity: "critical",
      cannot: "Hashes, tokens and ciphers are not tested for strength; card numbers in the clear or merely encoded are found."
    }
  ]
};

// build/packs/uk.js
var about3 = (article, word) => ({
  id: `${article} ${word}`,
  citation: `UK GDPR (assimilated Regulation (EU) 2016/679), ${article.replace("Art.", "Article")}`
});
var underLabels4 = "It is found only under a label that names it; what is said of somebody in prose is not told.";
var uk = {
  name: "uk",
  title: "UK GDPR and Data Protection Act 2018: identifiers, special categories, offences",
  source: "UK GDPR, Articles 4, 9 and 10; Data Protection Act 2018 (c. 12), sections 10 and 11",
  verified: "That Schedule 1 of the Act hangs on its section 10 was compared with the Act as enacted; Articles 4(1) and 9(1) with summaries of the EU text. Section 11(2) was cited from knowledge, and whether Article 87 still stands in UK law was not found out: national numbers are listed under Article 4(1) instead.",
  clauses: [
    {
      ...about3("Art. 4(1)", "name"),
      title: "a name, and what people are reached by",
      entities: ["PERSON", "EMAIL_ADDRESS", "PHONE_NUMBER", "STREET_ADDRESS", "UK_POSTCODE", "URL_IDENTITY"]
    },
    {
      ...about3("Art. 4(1)", "identification number"),
      title: "identification numbers",
      entities: [
        "UK_NINO",
        "UK_UTR",
        "UK_PASSPORT",
        "UK_DRIVING_LICENCE",
        "UK_UPN",
        "UK_VEHICLE_REGISTRATION",
        "NATIONAL_ID",
        "TAX_ID",
        "PASSPORT_NUMBER",
        "DRIVER_LICENSE",
        "LICENSE_PLATE",
        "VIN",
        "MRZ"
      ],
      cannot: "Numbers that a firm made up are found when the policy describes them."
    },
    {
      ...about3("Art. 4(1)", "location data"),
      title: "location data",
      entities: ["COORDINATES"],
      cannot: "Places in prose are not told from the places of anybody; name LOCATION in `entities` to see them."
    },
    {
      ...about3("Art. 4(1)", "online identifier"),
      title: "online identifiers",
      entities: [
        "IP_ADDRESS",
        "MAC_ADDRESS",
        "USERNAME",
        "DEVICE_ID",
        "IMEI",
        "IMSI",
        "MEID",
        "JWT",
        "URL_CREDENTIALS"
      ],
      cannot: "A cookie or an advertising id has no shape, so that it is found only under a label."
    },
    {
      ...about3("Art. 4(1)", "factors"),
      title: "factors specific to the physical, economic or social identity",
      entities: ["DATE_OF_BIRTH", "AGE", "GENDER", "CITIZENSHIP", "BANK_ACCOUNT", "IBAN_CODE", "CREDIT_CARD"],
      cannot: "Any information that relates to a person is personal data; a scanner knows these kinds."
    },
    {
      ...about3("Art. 9(1)", "racial or ethnic origin"),
      title: "racial or ethnic origin",
      entities: ["ETHNICITY"],
      cannot: underLabels4
    },
    {
      ...about3("Art. 9(1)", "political opinions"),
      title: "political opinions",
      entities: ["POLITICAL_OPINION"],
      cannot: underLabels4
    },
    {
      ...about3("Art. 9(1)", "religious or philosophical beliefs"),
      title: "religious or philosophical beliefs",
      entities: ["RELIGION"],
      cannot: underLabels4
    },
    {
      ...about3("Art. 9(1)", "trade union membership"),
      title: "trade union membership",
      entities: ["TRADE_UNION_MEMBERSHIP"],
      cannot: underLabels4
    },
    {
      ...about3("Art. 9(1)", "genetic data"),
      title: "genetic data",
      entities: ["GENETIC_DATA"],
      cannot: "Files of sequences without labels are not told from any other."
    },
    {
      ...about3("Art. 9(1)", "biometric data"),
      title: "biometric data that identifies a person",
      entities: ["BIOMETRIC_DATA"],
      cannot: "Images and recordings are no text; templates and hashes are found under labels that name them."
    },
    {
      ...about3("Art. 9(1)", "health"),
      title: "data concerning health",
      entities: ["HEALTH_CONDITION", "UK_NHS", "MEDICAL_RECORD_NUMBER", "HEALTH_INSURANCE_NUMBER"],
      cannot: underLabels4
    },
    {
      ...about3("Art. 9(1)", "sexual orientation"),
      title: "sex life or sexual orientation",
      entities: ["SEXUAL_ORIENTATION"],
      cannot: underLabels4
    },
    {
      id: "DPA 2018 s. 11(2)",
      citation: "UK GDPR, Article 10; Data Protection Act 2018, section 11(2)",
      title: "criminal convictions and offences, alleged ones included",
      entities: ["CRIMINAL_RECORD"],
      cannot: underLabels4
    },
    {
      id: "DPA 2018 Sch. 1",
      citation: "Data Protection Act 2018, section 10 and Schedule 1",
      title: "conditions for the processing of special categories and criminal data",
      entities: [],
      cannot: "Conditions and policy documents are matters of procedure."
    }
  ]
};

// build/packs/index.js
var packs = [ccpa, gdpr, glba, hipaaSafeHarbor, indiaDpdp, lgpd, pciDss, uk];

// build/packs-named.js
function packsFor(names, places = {}) {
  const known = packs.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === void 0)
    return packs.filter(({ name }) => names.includes(name));
  const place = places[unknown];
  const alike = (0,chunk_W5BICCCD/* .nearest */ .p)(unknown, known);
  throw new chunk_ETNKDGEJ/* .UserError */ .y(`${place === void 0 ? "" : `${place}: `}there is no pack “${unknown}”.${alike === void 0 ? "" : ` Is it “${alike}”?`} There are ${known.join(", ")}; a file of one’s own begins with ./`);
}




/***/ }),

/***/ 9100:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  An: () => (/* binding */ createTags),
  BL: () => (/* binding */ createTagger),
  ER: () => (/* binding */ parseEntry),
  Wo: () => (/* binding */ noPolicy),
  e4: () => (/* binding */ bitsOf),
  lm: () => (/* binding */ ReadFailure),
  mF: () => (/* binding */ readBaseline),
  n$: () => (/* binding */ loadPolicyFile),
  oj: () => (/* binding */ isPolicyName),
  tb: () => (/* binding */ loadPolicy)
});
var chunk_6VIDTXFS = __webpack_require__(2729);
var chunk_3WYFJZ3P = __webpack_require__(5553);
var chunk_ETNKDGEJ = __webpack_require__(2843);




// build/inputs/policy-load.js
var noPolicy = { settings: {}, origins: {}, files: [], packPlaces: {} };
var names = [".piicloak.yml", ".piicloak.yaml", ".piicloak.json"];
var manifest = "package.json";
var key = "piicloak";
var mostFiles = 20;
var isPolicyName = (path) => [...names, ".piicloak-baseline"].includes(path.replace(/^.*\//, ""));
async function loadPolicy(files, folder = "") {
  for (const around of upward(folder)) {
    const found = await findIn(files, around);
    if (found)
      return layered(files, found, [], { count: 0 });
  }
  return noPolicy;
}
async function loadPolicyFile(files, path) {
  const text = await files.read(path);
  if (text === void 0)
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`There is no policy file “${path}”.`);
  return layered(files, { path, text: await readText(path, text) }, [], { count: 0 });
}
var readText = async (path, text, under) => (await Promise.all(/* import() */[__webpack_require__.e(737), __webpack_require__.e(51), __webpack_require__.e(394)]).then(__webpack_require__.bind(__webpack_require__, 8394))).readPolicy(path, text, under);
var upward = (folder) => {
  const parts = folder.split("/").filter((part) => part !== "" && part !== ".");
  return Array.from({ length: parts.length + 1 }, (_, at) => parts.slice(0, parts.length - at).join("/"));
};
async function findIn(files, folder) {
  const found = [];
  for (const name of names) {
    const path2 = join(folder, name);
    const text2 = await files.read(path2);
    if (text2 !== void 0)
      found.push({ path: path2, text: await readText(path2, text2) });
  }
  const path = join(folder, manifest);
  const text = await files.read(path);
  if (text?.includes(`"${key}"`) && isUnderKey(text))
    found.push({ path, text: await readText(path, text, key) });
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
async function layered(files, { path, text: { policy, lineOf } }, around, read) {
  if (around.includes(path))
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`${path} extends itself: ${[...around, path].join(" → ")}.`);
  read.count += 1;
  if (read.count > mostFiles)
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`${path}: a policy may extend ${mostFiles} files, and no more.`);
  let below = noPolicy;
  for (const [index, name] of (policy.extends ?? []).entries()) {
    if (isPack(name))
      continue;
    const where = `${path}:${lineOf(["extends", index])}`;
    const target = resolve(path, name, where);
    const text = await files.read(target);
    if (text === void 0)
      throw new chunk_ETNKDGEJ/* .UserError */ .y(`${where}: there is no file “${target}” to extend.`);
    below = merged(below, await layered(files, { path: target, text: await readText(target, text) }, [...around, path], read));
  }
  return merged(below, own(path, policy, lineOf));
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
function own(path, policy, lineOf) {
  const { $schema: _, extends: extended, ...rest } = policy;
  const given = Object.entries(rest).filter(([, value]) => value !== void 0);
  const settings = Object.fromEntries(given.map(([name, value]) => [camelCase(name), inCamelCase(value)]));
  const placed = ["suppress", "allow", "recognizers"].filter((name) => settings[name] !== void 0).map((name) => {
    const members = asList(settings[name]);
    return [name, members.map((member, at) => ({ ...member, where: `${path}:${lineOf([name, at])}` }))];
  });
  const packPlaces = (extended ?? []).flatMap((name, index) => isPack(name) ? [[name, `${path}:${lineOf(["extends", index])}`]] : []);
  const packs = packPlaces.map(([name]) => name);
  return {
    settings: { ...settings, ...Object.fromEntries(placed), ...packs.length > 0 && { packs } },
    origins: {
      ...Object.fromEntries(given.map(([name]) => [camelCase(name), `${path}:${lineOf([name])}`])),
      ...packs.length > 0 && { packs: `${path}:${lineOf(["extends"])}` }
    },
    files: [path],
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

// build/model/change.js
var ReadFailure = class extends Error {
  name = "ReadFailure";
  reason;
  constructor(reason, detail) {
    super(detail);
    this.reason = reason;
  }
};

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

// build/policy/baseline.js
var magic = "# piicloak baseline";
var header = /^# piicloak baseline 2 (?<kind>salt|keyed):(?<salt>[0-9a-f]{32})$/;
var tag = "[A-Z][A-Z\\d_]*:[0-9a-f]{1,20}";
var entry = new RegExp(`^${tag}(?: ${tag})*(?: @[0-9a-f]{5})?$`);
var mostTags = 32;
function readBaseline(path, text, key2) {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const headers = new Set(lines.filter((line) => line.startsWith(magic)));
  const [first] = headers;
  const { kind, salt = "" } = header.exec(first ?? "")?.groups ?? {};
  if (kind === void 0)
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`${path} is no baseline. Make one with \`piicloak baseline create\`.`);
  if (headers.size > 1) {
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`${path} holds two baselines that were made apart. Keep one, and run \`piicloak baseline update\`.`);
  }
  if (kind === "keyed" && key2 === "") {
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`${path} was made with a key. Give it in the environment as PIICLOAK_BASELINE_KEY.`);
  }
  const wrong = lines.findIndex((line) => line !== "" && !line.startsWith("#") && !entry.test(line));
  if (wrong >= 0)
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`${path}:${wrong + 1}: this is no entry. Is a merge left unfinished?`);
  const entries = lines.filter((line) => entry.test(line));
  return { secret: { salt, ...kind === "keyed" ? { key: key2 } : {} }, entries: new Set(entries) };
}
function parseEntry(line) {
  const words = line.split(" ");
  const file = words.at(-1)?.startsWith("@") ? words.pop() : void 0;
  return { tags: new Set(words), ...file !== void 0 && { file } };
}
function createTags(secret) {
  const tagger = createTagger(secret);
  const ofFile = (path) => `@${tagger("", path.replace(/^.*\//, "")).slice(0, 5)}`;
  return {
    ofValue: ({ entity, value }) => `${entity}:${tagger(entity, value)}`,
    ofFile,
    toEntries: (tags, path) => {
      const sorted = [...new Set(tags)].sort();
      const file = sorted.some((each) => isShort(each)) ? [ofFile(path)] : [];
      return Array.from({ length: Math.ceil(sorted.length / mostTags) }, (_, at) => [...sorted.slice(at * mostTags, (at + 1) * mostTags), ...file].join(" "));
    }
  };
}
var isShort = (tag2) => tag2.length - tag2.indexOf(":") <= 5;




/***/ }),

/***/ 9472:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $N: () => (/* binding */ sentenceOf),
  DE: () => (/* binding */ assertReadable),
  FC: () => (/* binding */ onDisk),
  XF: () => (/* binding */ readRegularFile),
  oQ: () => (/* binding */ notRegular),
  xU: () => (/* binding */ systemCode)
});
var chunk_KNBV2T2Z = __webpack_require__(9100);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);


// build/changes/disk.js


// build/changes/size-limit.js
var mebibyte = 1024 * 1024;
var maxFileBytes = 64 * mebibyte;
function assertReadable(bytes) {
  if (bytes <= maxFileBytes)
    return;
  const size = Math.ceil(bytes / mebibyte);
  throw new chunk_KNBV2T2Z/* .ReadFailure */ .lm("too-large", `The file has ${size} MiB; at most ${maxFileBytes / mebibyte} MiB are read. Split it, or leave it out with paths-ignore.`);
}

// build/changes/disk.js
var flags = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
var readRegularFile = async (path) => readNow(path);
var onDisk = (file, size) => ({
  disk: { file, size },
  read: () => readRegularFile(file),
  stream: () => streamRegularFile(file)
});
function readNow(path) {
  try {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, flags);
    try {
      const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
      if (!stats.isFile())
        throw new chunk_KNBV2T2Z/* .ReadFailure */ .lm("unreadable", notRegular);
      assertReadable(stats.size);
      const bytes = contentOf(file, stats.size);
      assertReadable(bytes.length);
      assertUnchanged(stats, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file));
      return bytes;
    } finally {
      (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
  } catch (error) {
    throw failureOf(error);
  }
}
function contentOf(file, size) {
  if (size === 0)
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
  const bytes = Buffer.allocUnsafe(size);
  for (let at = 0; at < size; ) {
    const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, bytes, at, size - at, null);
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
  throw new chunk_KNBV2T2Z/* .ReadFailure */ .lm("unreadable", "It was written to while it was read. Scan again when nothing writes to it.");
}
async function openRegular(path) {
  const file = await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.open(path, flags);
  const stats = await file.stat();
  if (stats.isFile())
    return file;
  await file.close();
  throw new chunk_KNBV2T2Z/* .ReadFailure */ .lm("unreadable", notRegular);
}
function failureOf(error) {
  if (error instanceof chunk_KNBV2T2Z/* .ReadFailure */ .lm)
    return error;
  const code = systemCode(error);
  if (code === "ELOOP")
    return new chunk_KNBV2T2Z/* .ReadFailure */ .lm("symlink", "The file became a symbolic link during the scan.");
  return new chunk_KNBV2T2Z/* .ReadFailure */ .lm("unreadable", sentenceOf(code));
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




/***/ }),

/***/ 9547:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ nearest)
});
// build/inputs/nearest.js
function nearest(word, words) {
  const wanted = plain(word);
  const ranked = words.map((each) => ({ each, distance: distanceOf(wanted, plain(each)) })).sort((a, b) => a.distance - b.distance);
  const [first] = ranked;
  return first && first.distance <= Math.max(1, Math.floor(first.each.length / 3)) ? first.each : void 0;
}
var plain = (word) => word.toLowerCase().replace(/[^a-z\d]/g, "");
function distanceOf(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1];
    for (const [at, other] of [...b].entries()) {
      const changed = (row[at] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}




/***/ })

};
