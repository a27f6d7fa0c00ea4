export const id = 114;
export const ids = [114];
export const modules = {

/***/ 5456:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ compiledOf),
  U: () => (/* binding */ wholeValues)
});
var chunk_ETNKDGEJ = __webpack_require__(2843);


// build/custom/compiled.js
var longestPattern = 2e3;
async function compiledOf(patterns, fault) {
  if (patterns.length === 0)
    return [];
  const { compilePattern } = await __webpack_require__.e(/* import() */ 513).then(__webpack_require__.bind(__webpack_require__, 6513));
  return patterns.map((source) => {
    const shown = source.length > 100 ? `${source.slice(0, 100)}…` : source;
    if (source.length > longestPattern)
      throw fault(`the pattern “${shown}” is longer than a pattern can be.`);
    const result = compilePattern(source);
    if ("refused" in result)
      throw fault(`the pattern “${shown}” ${result.refused}.`);
    return result;
  });
}
async function wholeValues(pattern, where) {
  const [compiled] = await compiledOf([pattern], (text) => new chunk_ETNKDGEJ/* .UserError */ .y(`${where}: ${text}`));
  return (value) => compiled?.isWhole(value) === true;
}




/***/ }),

/***/ 5489:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  AU: () => (/* binding */ fold),
  D$: () => (/* binding */ isLetter),
  Hg: () => (/* binding */ isUpper),
  LT: () => (/* binding */ codeAt),
  Oj: () => (/* binding */ isEscapeLetter),
  UI: () => (/* binding */ opens),
  UR: () => (/* binding */ closes),
  cs: () => (/* binding */ isLower),
  gQ: () => (/* binding */ isAlphanumeric),
  pX: () => (/* binding */ standsAlone),
  qv: () => (/* binding */ isHex),
  x4: () => (/* binding */ toWords),
  y8: () => (/* binding */ unspaced),
  yp: () => (/* binding */ isDigit)
});
// build/detection/words.js
function toWords(text) {
  if (isAscii(text))
    return text.match(asciiWords)?.join(" ").toLowerCase() ?? "";
  const spaced = text.replace(/(\p{Lower}|\p{N})(\p{Upper})/gu, "$1 $2").replace(/(\p{Upper})(?!\p{Upper}s(?!\p{Lower}))(\p{Upper}\p{Lower})/gu, "$1 $2").replace(/[^\p{Alpha}\p{M}]+/gu, " ");
  return fold(isAscii(spaced) ? spaced : spaced.replace(betweenScripts, " ")).trim();
}
var asciiWords = /[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;
var fold = (text) => isAscii(text) ? text.toLowerCase() : text.toLowerCase().normalize("NFD").replace(/\p{Script=Latin}\p{M}+/gu, (letters) => letters[0] ?? "").normalize("NFC").replaceAll("ß", "ss");
var isAscii = (text) => !/[^\0-\x7f]/.test(text);
var unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
var betweenScripts = new RegExp(`(?<=${unspaced.source})(?=\\p{Script=Latin})|(?<=\\p{Script=Latin})(?=${unspaced.source})`, "gu");

// build/model/code-at.js
var codeAt = (text, at) => at >= 0 && at < text.length ? text.charCodeAt(at) : 0;

// build/detection/spot/characters.js
var isDigit = (code) => code >= 48 && code <= 57;
var isUpper = (code) => code >= 65 && code <= 90;
var isLower = (code) => code >= 97 && code <= 122;
var isLetter = (code) => isLower(code) || isUpper(code);
var isAlphanumeric = (code) => isDigit(code) || isLetter(code);
var isHex = (code) => isDigit(code) || code >= 97 && code <= 102 || code >= 65 && code <= 70;
var firstUnspacedScript = 11904;
var isJoiningLetter = (code) => code >= 170 && code < firstUnspacedScript && /\p{Alpha}/u.test(String.fromCharCode(code));

// build/detection/spot/boundary.js
var standsAlone = (text, start, end) => opens(text, start) && closes(text, end);
var joinsBefore = table("-._/+@%$&^\\");
var joinsAfter = table("_/@%^$");
var opens = (text, start) => {
  const before = codeAt(text, start - 1);
  if (isAlphanumeric(before))
    return isEscapeLetter(text, start - 1);
  if (before === hash)
    return !isAlphanumeric(codeAt(text, start - 2));
  return joinsBefore[before] !== 1 && !isJoiningLetter(before);
};
var closes = (text, end) => {
  const after = codeAt(text, end);
  if (isAlphanumeric(after) || isJoiningLetter(after))
    return false;
  if (after === dot || after === dash)
    return !isAlphanumeric(codeAt(text, end + 1));
  return joinsAfter[after] !== 1 && after !== euro && after !== pound;
};
var isEscapeLetter = (text, at) => isEscaped(codeAt(text, at)) && codeAt(text, at - 1) === backslash;
var isEscaped = (code) => code === 110 || code === 114 || code === 116;
var [hash, dash, dot, backslash] = [35, 45, 46, 92];
var [pound, euro] = [163, 8364];
function table(characters) {
  return Uint8Array.from({ length: 128 }, (_, code) => characters.includes(String.fromCharCode(code)) ? 1 : 0);
}




/***/ }),

/***/ 8114:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  customRecognizer: () => (/* binding */ customRecognizer)
});
var chunk_AUS7YPLJ = __webpack_require__(5456);
var chunk_CDTYDZJZ = __webpack_require__(5489);
var chunk_2QDSXXO7 = __webpack_require__(1577);
var chunk_W5BICCCD = __webpack_require__(9547);
var chunk_ETNKDGEJ = __webpack_require__(2843);
var chunk_CZ7CSFO4 = __webpack_require__(8882);







// build/custom/checks.js
var digitsOf = (compact) => compact.replace(/\D/g, "");
var fewest = 2;
var ofDigits = (passes) => (compact) => {
  const digits = digitsOf(compact);
  return digits.length >= fewest && passes(digits);
};
var ofDigitsAndX = (passes) => (compact) => {
  const digits = digitsOf(compact) + (compact.endsWith("X") ? "X" : "");
  return digits.length >= fewest && passes(digits);
};
var values = (text) => Array.from(text, (sign) => Number.parseInt(sign, 36));
var withTen = (text) => Array.from(text, (sign) => sign === "X" ? 10 : Number(sign));
var isPure = (signs, modulus, radix) => signs.reduce((sum, sign) => (sum * radix + sign) % modulus, 0) === 1;
var isHybrid = (signs, modulus) => {
  const last = signs.at(-1) ?? 0;
  const carried = signs.slice(0, -1).reduce((product, sign) => ((product + sign) % modulus || modulus) * 2 % (modulus + 1), modulus);
  return (carried + last) % modulus === 1;
};
var isMod11 = (text) => withTen(text).reduceRight((sum, digit, at) => sum + digit * (text.length - at), 0) % 11 === 0;
var damm = [
  "0317598642",
  "7092154863",
  "4206871359",
  "1750983426",
  "6123045978",
  "3674209581",
  "5869720134",
  "8945362017",
  "9438617205",
  "2581436790"
].map(values);
var isDamm = (digits) => values(digits).reduce((row, digit) => damm[row]?.[digit] ?? 0, 0) === 0;
var isMod97 = (compact) => compact.length > fewest && isPure(Array.from(values(compact).join(""), Number), 97, 10);
var table = {
  luhn: { title: "Luhn check digit", passes: ofDigits(chunk_2QDSXXO7/* .isLuhn */ .oV) },
  mod11: { title: "check digit modulo 11", passes: ofDigitsAndX(isMod11) },
  verhoeff: { title: "Verhoeff check digit", passes: ofDigits(chunk_2QDSXXO7/* .verhoeffValidate */ .yu) },
  damm: { title: "Damm check digit", passes: ofDigits(isDamm) },
  mod97: { title: "check digits by ISO 7064 MOD 97-10", passes: isMod97 },
  "iso7064-mod97-10": { title: "check digits by ISO 7064 MOD 97-10", passes: isMod97 },
  "iso7064-mod11-2": {
    title: "check digit by ISO 7064 MOD 11-2",
    passes: ofDigitsAndX((text) => isPure(withTen(text), 11, 2))
  },
  "iso7064-mod11-10": {
    title: "check digit by ISO 7064 MOD 11,10",
    passes: ofDigits((digits) => isHybrid(values(digits), 10))
  },
  "iso7064-mod37-36": {
    title: "check character by ISO 7064 MOD 37,36",
    passes: (compact) => compact.length >= fewest && isHybrid(values(compact), 36)
  }
};
var checkNames = Object.keys(table);
function checkNamed(name) {
  const named = Object.hasOwn(table, name) ? table[name] : void 0;
  return named && { name: named.title, passes: ({ compact }) => named.passes(compact) };
}

// build/custom/deny-list.js
var mostSpaces = 40;
var word = /[\p{L}\p{M}\p{N}_]+/gu;
var asciiWord = /\w+/g;
var isAscii = (text) => !/[^\0-\x7f]/.test(text);
var unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
function createDenyList(listed) {
  const byWord = /* @__PURE__ */ new Map();
  const plain = listed.map((each) => each.trim().normalize("NFC"));
  const spaced = plain.filter((each) => !unspaced.test(each));
  for (const phrase of spaced) {
    const [first = ""] = phrase.match(word) ?? [];
    const at = phrase.indexOf(first);
    const entry = {
      pattern: new RegExp(`${spacesIn(phrase.slice(at))}${closing(phrase)}`, "iuy"),
      before: phrase.slice(0, at)
    };
    const key = (0,chunk_CDTYDZJZ/* .fold */ .AU)(first);
    byWord.set(key, [...byWord.get(key) ?? [], entry]);
  }
  const anywhere = plain.filter((each) => unspaced.test(each)).map((each) => new RegExp(spacesIn(each), "giu"));
  return (text, take) => {
    if (byWord.size > 0)
      searchWords(text, byWord, take);
    for (const pattern of anywhere)
      for (const found of text.matchAll(pattern))
        take(found.index, found.index + found[0].length);
  };
}
function searchWords(text, byWord, take) {
  const words = isAscii(text) ? asciiWord : word;
  let behind = 0;
  const takeAt = (at, first) => {
    const phrase = byWord.get((0,chunk_CDTYDZJZ/* .fold */ .AU)(first))?.find((each) => isAt(text, at, behind, each));
    if (!phrase)
      return false;
    behind = phrase.pattern.lastIndex;
    take(at - phrase.before.length, behind);
    return true;
  };
  for (const { 0: first, index } of text.matchAll(words)) {
    if (!takeAt(index, first) && (0,chunk_CDTYDZJZ/* .isEscapeLetter */ .Oj)(text, index))
      takeAt(index + 1, first.slice(1));
  }
}
function isAt(text, at, behind, { pattern, before }) {
  const start = at - before.length;
  if (start < behind || text.slice(start, at).toLowerCase() !== before.toLowerCase())
    return false;
  pattern.lastIndex = at;
  return pattern.test(text);
}
var spacesIn = (phrase) => phrase.split(/\s+/).map(escaped).join(`(?:\\s|\\\\[nrt]){1,${mostSpaces}}`);
var escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
var closing = (phrase) => /[\p{L}\p{M}\p{N}_]$/u.test(phrase) ? "(?![\\p{L}\\p{M}\\p{N}_])" : "";

// build/custom/search.js
var longestValue = 1e4;
var block = 32768;
function searchPattern(text, pattern, take) {
  for (let start = 0; start < text.length; ) {
    const end = endOfBlock(text, start);
    const part = text.slice(start, end);
    if (pattern.isOfLines || pattern.occursIn(part))
      searchLines(part, start, pattern, (from, to) => keep(text, from, to, pattern, take));
    start = end;
  }
}
function endOfBlock(text, start) {
  if (start + block >= text.length)
    return text.length;
  const lineEnd = text.lastIndexOf("\n", start + block);
  if (lineEnd > start)
    return lineEnd + 1;
  const next = text.indexOf("\n", start + block);
  return next < 0 ? text.length : next + 1;
}
function searchLines(part, offset, pattern, take) {
  for (let start = 0; start < part.length; ) {
    const lineEnd = part.indexOf("\n", start);
    const next = lineEnd < 0 ? part.length : lineEnd + 1;
    const line = part.slice(start, lineEnd < 0 ? next : lineEnd).replace(/\r$/, "");
    const from = offset + start;
    if (pattern.occursIn(line))
      searchLine(line, pattern, (first, behind) => take(from + first, from + behind));
    start = next;
  }
}
var far = 2 * longestValue;
var near = 192;
var tail = 64;
function searchLine(line, pattern, take) {
  let size = far;
  for (let at = 0; at < line.length; ) {
    const found = size === near ? findNear(line, at, pattern) ?? findFar(line, at, pattern) : findFar(line, at, pattern);
    if (found) {
      if (found.end > found.start)
        take(found.start, Math.min(found.end, found.start + longestValue));
      at = Math.max(found.behind, at + 1);
      size = near;
    } else {
      at += longestValue;
      size = far;
    }
  }
}
function findNear(line, at, pattern) {
  const end = Math.min(line.length, at + near);
  const found = findIn(line, at, end, pattern);
  return found && (found.behind + tail <= end || end === line.length) ? found : void 0;
}
function findFar(line, at, pattern) {
  const end = Math.min(line.length, at + far);
  const found = findIn(line, at, end, pattern);
  return found && (found.start + longestValue <= end || end === line.length) ? found : void 0;
}
function findIn(line, at, end, pattern) {
  const from = Math.max(0, at - 1);
  const found = pattern.find(line.slice(from, end), at - from);
  return found && { start: from + found.start, end: from + found.end, behind: from + found.behind };
}
var wordCharacter = /[\p{L}\p{N}]/u;
function keep(text, start, end, pattern, take) {
  if (!pattern.opens && wordCharacter.test(text[start] ?? "") && !(0,chunk_CDTYDZJZ/* .opens */ .UI)(text, start))
    return;
  const isCut = end - start === longestValue;
  if (!isCut && !pattern.closes && wordCharacter.test(text[end - 1] ?? "") && !(0,chunk_CDTYDZJZ/* .closes */ .UR)(text, end))
    return;
  take(start, end);
}

// build/custom/recognizer.js
var defaultScore = 0.5;
var listedScore = 0.95;
var fieldScore = 0.85;
async function customRecognizer(custom, place) {
  const { entity, patterns = [], denyList = [], labels = [], context = [], severity = "medium" } = custom;
  const fault = (text) => new chunk_ETNKDGEJ/* .UserError */ .y(`${place}: ${text}`);
  if (patterns.length + denyList.length + labels.length === 0)
    throw fault(`${entity} finds nothing. Give it patterns, a deny-list or labels.`);
  const title = titleOf(custom, fault);
  const compiled = await (0,chunk_AUS7YPLJ/* .compiledOf */ .F)(patterns, fault);
  const check = checkOf(custom, fault);
  const search = searchOf(entity, compiled, denyListOf(denyList, fault));
  return {
    entity,
    title,
    severity,
    shapes: [...shapesOf(custom), ...labels.length > 0 ? [fieldOf(compiled)] : []],
    ...check && { check },
    context: context.map((phrase) => wordsOf(phrase, "context", fault)),
    labels: labels.flatMap((phrase) => spellings(wordsOf(phrase, "labels", fault))),
    mask: {},
    help: helpOf(title, place),
    ...search && { search }
  };
}
var namePattern = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .,'’()/&+-]{0,79}$/u;
function titleOf({ entity, title }, fault) {
  if (title === void 0)
    return entity.toLowerCase().replaceAll("_", " ");
  if (!namePattern.test(title))
    throw fault("“title” must be a few words, at most 80 characters on one line.");
  return title;
}
function checkOf({ check }, fault) {
  if (check === void 0)
    return void 0;
  const known = checkNamed(check);
  if (known)
    return known;
  const alike = (0,chunk_W5BICCCD/* .nearest */ .p)(check, checkNames);
  const question = alike === void 0 ? "" : ` Is it “${alike}”?`;
  throw fault(`there is no check “${check.slice(0, 40)}”.${question} There are ${checkNames.join(", ")}.`);
}
function denyListOf(listed, fault) {
  const wrong = listed.findIndex((each) => !/[\p{L}\p{N}]/u.test(each) || each.length > 200);
  if (wrong >= 0)
    throw fault(`number ${wrong + 1} of “deny-list” must be a word or a few of them.`);
  return listed.length === 0 ? void 0 : createDenyList(listed);
}
var formOf = (entity, index) => `pattern ${index + 1} of ${entity}`;
var listedForm = (entity) => `deny-list of ${entity}`;
function shapesOf({ entity, patterns = [], denyList = [], score = defaultScore }) {
  const ofPatterns = patterns.map((_, index) => ({ kind: "custom", form: formOf(entity, index), score }));
  const listed = { kind: "custom", form: listedForm(entity), score: listedScore, isListed: true };
  return denyList.length === 0 ? ofPatterns : [...ofPatterns, listed];
}
function searchOf(entity, patterns, denied) {
  if (patterns.length === 0 && !denied)
    return void 0;
  return (text, found) => {
    for (const [index, pattern] of patterns.entries()) {
      const form = formOf(entity, index);
      searchPattern(text, pattern, (start, end) => found(form, start, end));
    }
    denied?.(text, (start, end) => found(listedForm(entity), start, end));
  };
}
var noValue = /^(?:null|none|nil|undefined|true|false|n\/?a|unknown)$/i;
var someValue = /^(?=.*[\p{L}\p{N}])[\p{L}\p{M}\p{N} ._/:#+,;'’@&-]{1,60}$/u;
var anyValue = { test: (text) => someValue.test(text) && !noValue.test(text) };
var fieldOf = (patterns) => ({
  kind: "field",
  pattern: patterns.length === 0 ? anyValue : { test: (text) => patterns.some((pattern) => pattern.isWhole(text)) },
  reads: "text",
  score: fieldScore
});
function wordsOf(phrase, key, fault) {
  const words = (0,chunk_CDTYDZJZ/* .toWords */ .x4)(phrase);
  if (words === "" || words.split(" ").length > 6)
    throw fault(`“${phrase.slice(0, 60)}” among “${key}” must be one to six words.`);
  return words;
}
var spellings = (words) => [.../* @__PURE__ */ new Set([words, words.replaceAll(" ", "")])];
var helpOf = (title, place) => ({
  what: `A ${title}, which is a type that the policy of this repository defines (${place})`,
  why: "The team that wrote the policy says that such values are personal or confidential",
  instead: "Replace it by a made-up value, or leave it out",
  example: "",
  sources: [place]
});



/***/ })

};
