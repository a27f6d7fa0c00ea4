export const id = 890;
export const ids = [890];
export const modules = {

/***/ 5890:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ createLooker),
  s: () => (/* binding */ lookerFor)
});
var chunk_LWHQVERU = __webpack_require__(2615);
var chunk_IJG7DO5H = __webpack_require__(5616);
var chunk_FLWVWAI2 = __webpack_require__(1149);
var chunk_AUS7YPLJ = __webpack_require__(2670);
var chunk_VW2APTA3 = __webpack_require__(4943);
var chunk_7RYU4OKZ = __webpack_require__(1330);
var chunk_CDTYDZJZ = __webpack_require__(6379);
var chunk_ZFO77YNL = __webpack_require__(5293);
var chunk_3WYFJZ3P = __webpack_require__(283);
var node_vm__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(714);










// build/detection/groups.js
var mostCells = 10;
var createGroup = (isRest) => ({ members: [], isRest, count: 0, byShape: 0 });
function addTo(group, record) {
  group.count++;
  if (group.count > mostCells)
    setOf(group).add(record);
  else
    group.records?.add(record);
}
function addByShape(group, record) {
  group.count++;
  group.byShape++;
  setOf(group).add(record);
}
function setOf(group) {
  group.records ??= (0,chunk_FLWVWAI2/* .createRecords */ .t6)(...group.members.map(({ record }) => record));
  return group.records;
}
function findingsOf(group, fingerprintOf) {
  const { members, count } = group;
  const [first] = members;
  if (!first || count <= mostCells)
    return members;
  return [
    {
      ...first,
      evidence: [...first.evidence, ...remarksOn(group)],
      occurrences: count,
      cells: members.map(cellOf),
      records: setOf(group).pages,
      fingerprint: fingerprintOf(first),
      ...group.isRest && { isRest: true }
    }
  ];
}
var remarksOn = ({ byShape }) => byShape === 0 ? [] : [`${byShape} cells counted by their shape`];
var cellOf = ({ startLine, startColumn, endLine, endColumn, cell }) => ({
  startLine,
  startColumn,
  endLine,
  endColumn,
  ...cell === void 0 ? {} : { cell }
});

// build/detection/hash-of.js
var spare = 2097151;
function hashOf(text) {
  let one = 2166136261;
  let other2 = 2654435769;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 16777619);
    other2 = Math.imul(other2 << 5 ^ other2 >>> 27 ^ unit, 2246822507);
  }
  return (other2 & spare) * 2 ** 32 + (one >>> 0);
}

// build/detection/line-hash.js
var blockSize = 100;
var multiplier = 37n;
var endOfFile = 65535;
function lineHash(shape) {
  const units = [...units16(hashedPart(shape)), endOfFile].slice(0, blockSize);
  let hash = 0n;
  for (let index = 0; index < blockSize; index++) {
    hash = BigInt.asUintN(64, hash * multiplier + BigInt(units[index] ?? 0));
  }
  return hash.toString(16);
}
var hashedPart = (shape) => shape.replace(/[ \t\r\n]/g, "").slice(0, blockSize);
var units16 = (text) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

// build/detection/identity.js
function createIdentities(path) {
  const nextFingerprint = counter();
  const nextLineHash = counter();
  return {
    next: (text, match) => {
      const { entity, label = "" } = match;
      const line = shapeOfLine(text, match);
      const key = [entity, path, label, line].join("\0");
      const alike = nextFingerprint(key);
      const occurrence = nextLineHash(`${entity}\0${hashedPart(line)}`);
      return () => ({ fingerprint: digest(`${key}\0${alike}`), lineHash: `${lineHash(line)}:${occurrence}` });
    },
    ofColumn: ({ entity, label = "", provenance }) => {
      const key = ["column", entity, path, label, provenance].join("\0");
      return digest(`${key}\0${nextFingerprint(key)}`);
    }
  };
}
function counter() {
  const counts = /* @__PURE__ */ new Map();
  return (key) => {
    const hash = hashOf(key);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    return count;
  };
}
var reach = 200;
function shapeOfLine(text, match) {
  const line = (0,chunk_7RYU4OKZ/* .lineAround */ .kk)(text, match, reach);
  const before = withoutWords(text.slice(line.start, match.start));
  return `${before}<${match.entity}>${withoutWords(text.slice(match.end, line.end))}`.trim().replace(/\s+/g, " ");
}
var withoutWords = (text) => text.replace(/[\p{L}\p{M}\p{N}_]+/gu, "w");
var digest = (text) => (0,chunk_3WYFJZ3P/* .bytesToHex */ .My)((0,chunk_3WYFJZ3P/* .sha256 */ .sc)((0,chunk_3WYFJZ3P/* .utf8ToBytes */ .AI)(text))).slice(0, 32);

// build/detection/locate.js
var mostAlone = 1e4;
function createLocator(path, addedLines, known, exempt = () => () => void 0) {
  const counts = addedLines === "all" ? () => true : within(addedLines);
  const identities = createIdentities(path);
  const groups = /* @__PURE__ */ new Map();
  let alone = 0;
  const groupAt = (key, isRest = false) => {
    const known2 = groups.get(key);
    if (known2)
      return known2;
    const group = createGroup(isRest);
    groups.set(key, group);
    return group;
  };
  const groupFor = (match, kind) => {
    const isAlone = match.column === void 0;
    if (isAlone && alone < mostAlone)
      return groupAt(`${alone++}`);
    return groupAt(`${keyOf(match)}${isAlone ? `\0\0${match.score}` : ""}${kind}`, isAlone);
  };
  const placeOf = (match, { from, to }, exemptionOf) => {
    if (!counts(from.line, to.line))
      return void 0;
    const exemption = exemptionOf(match, from.line, to.line);
    const group = groupFor(match, exemption ? `\0${exemption.kind}` : "");
    return { group, ...exemption && { ignored: exemption.because } };
  };
  const take = (match, view, exemptionOf) => {
    const ends = { from: view.positionAt(match.start), to: view.positionAt(match.end) };
    const place = placeOf(match, ends, exemptionOf);
    if (place) {
      addTo(place.group, match.record);
      if (place.group.members.length >= mostCells)
        return;
    }
    const identity = identities.next(view.text, match);
    if (!place)
      return;
    const { group, ignored } = place;
    group.members.push({ ...findingOf(match, view, ends, identity()), ...ignored !== void 0 && { ignored } });
  };
  function findingOf(match, view, { from, to }, identity) {
    const { entity, label, cell, score, provenance, evidence, disguised, record } = match;
    const recognizer = known.get(entity);
    return {
      entity,
      path,
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      ...label === void 0 ? {} : { label: (0,chunk_7RYU4OKZ/* .detached */ .ht)(label) },
      ...cell === void 0 ? {} : { cell },
      score,
      severity: recognizer?.severity ?? "critical",
      provenance,
      masked: (0,chunk_LWHQVERU/* .mask */ .dK)(view.text.slice(match.start, match.end), disguised ? {} : recognizer?.mask ?? {}),
      evidence,
      occurrences: 1,
      ...identity,
      record,
      isRecord: view.reach === 0
    };
  }
  return {
    // Most files hold nothing, and so cost nothing here.
    take: (matches, view) => {
      if (matches.length === 0)
        return;
      const exemptionOf = exempt(matches, view);
      for (const match of matches)
        take(match, view, exemptionOf);
    },
    groupOf: (match) => (match.provenance === "plausible" || match.isToldByShape) && match.column !== void 0 ? keyOf(match) : "",
    counterOf: (key) => {
      const group = groupAt(key);
      return (record) => addByShape(group, record);
    },
    findings: () => [...groups.values()].flatMap((group) => findingsOf(group, identities.ofColumn)).sort(byPlace)
  };
}
var keyOf = ({ entity, provenance, label = "", column = "" }) => [entity, provenance, label, column].join("\0");
var byPlace = (a, b) => a.startLine - b.startLine || a.startColumn - b.startColumn;
var within = (ranges) => (first, last) => ranges.some((range) => first <= range.last && last >= range.first);

// build/detection/experience.js
var enough = 32;
var enoughOfNothing = 512;
var tolerance = 20;
function settles({ isSure, isNobodys, alike, others }) {
  if (isNobodys)
    return others === 0 && alike >= enoughOfNothing;
  return alike >= enough && others * tolerance <= alike && isSure;
}

// build/detection/skim/template.js
var createRoom = () => ({ left: 3e3 });
var createTemplate = (room) => ({ root: [], slots: /* @__PURE__ */ new Map(), room });
var mostBranches = 24;
function branchAt(place, codes, start, limit) {
  for (const branch of place)
    if (standsAt(branch.codes, codes, start, limit))
      return branch;
  return void 0;
}
function standsAt(wanted, codes, start, limit) {
  const { length } = wanted;
  if (start + length > limit)
    return false;
  let at = 0;
  while (at < length && wanted[at] === codes[start + at])
    at++;
  return at === length;
}
function branchOf({ room }, place, made) {
  const { length } = made.codes;
  const before = place.find(({ codes }) => codes.length === length && standsAt(codes, made.codes, 0, length));
  if (before || place.length >= mostBranches || room.left === 0)
    return before;
  room.left--;
  place.push(made);
  place.sort((a, b) => b.codes.length - a.codes.length);
  return made;
}
function slotOf({ slots: byColumn }, { slots }, stop, column) {
  const here = slots.find((slot2) => slot2.stop === stop);
  if (here)
    return here;
  const key = `${stop} ${column}`;
  const shared = column === void 0 ? void 0 : byColumn.get(key);
  const slot = shared ?? { stop, lessons: [], next: [] };
  if (column !== void 0)
    byColumn.set(key, slot);
  slots.push(slot);
  return slot;
}
function teach({ lessons }, make, lesson) {
  while (lessons.length <= make)
    lessons.push(void 0);
  const before = lessons[make];
  const isAlike = before?.offset === lesson.offset && before.experience.key === lesson.experience.key;
  lessons[make] = isAlike || before === void 0 ? lesson : null;
}

// build/detection/skim/follow.js
function createFollower(makes) {
  const passed = [];
  let count = 0;
  let next = 0;
  let valueEnd = 0;
  const pass = (lesson) => {
    if (!settles(lesson.experience))
      return false;
    passed[count++] = lesson;
    return true;
  };
  const passLetters = (place, codes, limit) => {
    const branch = branchAt(place, codes, next, limit);
    if (!branch)
      return void 0;
    if (branch.lessons.length > 0 && !branch.lessons.every(pass))
      return void 0;
    if (branch.valueEnd > 0)
      valueEnd = next + branch.valueEnd;
    next += branch.codes.length;
    return branch;
  };
  const passValue = (slots, coded, limit) => {
    for (const { stop, lessons, next: behind2 } of slots) {
      const make = makes.walk(coded, next, limit, stop);
      const lesson = lessons[make];
      const end = makes.walkedTo();
      if (!lesson || end - next > chunk_7RYU4OKZ/* .longestCell */ .Nm || !pass(lesson))
        continue;
      next = end;
      valueEnd = end;
      return behind2;
    }
    return void 0;
  };
  return {
    follow: (root, coded, start, limit) => {
      count = 0;
      next = start;
      valueEnd = start;
      for (let place = root; place; ) {
        const branch = passLetters(place, coded.codes, limit);
        if (!branch || branch.span > 0)
          return branch;
        place = passValue(branch.slots, coded, limit);
      }
      return void 0;
    },
    next: () => next,
    valueEnd: () => valueEnd,
    count: (record) => {
      for (let value = 0; value < count; value++) {
        const lesson = passed[value];
        for (const each of lesson?.counters ?? [])
          each(record + (lesson?.offset ?? 0));
      }
    }
  };
}

// build/detection/skim/learn.js
function learnStretch({ start, end, record, cell, span }, template, makes, coded, plain, { cells, experienceOf, countersOf }) {
  const held = /* @__PURE__ */ new Set();
  let place = template.root;
  let at = start;
  let within2 = [];
  let valueEnd = 0;
  const branchTo = (until, isLast) => {
    if (!plain.between.test(coded.text.slice(at, until)))
      return void 0;
    const ends = isLast ? { span, held: held.size } : { span: 0, held: 0 };
    return branchOf(template, place, {
      codes: coded.codes.slice(at, until),
      lessons: within2,
      valueEnd,
      slots: [],
      ...ends
    });
  };
  const columnOf = (index) => plain.isFlat ? cells.columns[cells.columnOf[index] ?? -1]?.id : void 0;
  const learnValue = (from, to, lesson, column) => {
    const stop = coded.codes[to] ?? 0;
    const make = endsValue(stop, coded, from, to) ? makes.learn(coded, from, to) : 0;
    const branch = make > 0 ? branchTo(from, false) : void 0;
    if (!branch || branch.span > 0)
      return false;
    const slot = slotOf(template, branch, stop, column);
    teach(slot, make, lesson);
    place = slot.next;
    at = to;
    within2 = [];
    valueEnd = 0;
    return true;
  };
  for (let index = cell; (cells.starts[index] ?? end) < end; index++) {
    const [from = 0, to = 0] = [cells.starts[index], cells.ends[index]];
    const experience = experienceOf(index);
    if (!experience || from < at || to >= end)
      return;
    const offset = (cells.recordOf[index] ?? record) - record;
    const lesson = { offset, experience, counters: countersOf(experience) };
    held.add(offset);
    if (plain.value.test(coded.text.slice(from - 1, to + 1))) {
      if (!learnValue(from, to, lesson, columnOf(index)))
        return;
    } else {
      within2.push(lesson);
      valueEnd = to - at;
    }
  }
  if (held.size > 0)
    branchTo(end, true);
}
function endsValue(stop, { text }, start, end) {
  const sign = String.fromCharCode(stop);
  return stop < 128 && !/[\w.+-]/.test(sign) && !text.slice(start, end).includes(sign);
}

// build/detection/skim/machine-token.js
function tokenAt(coded, first, at, end) {
  const { codes } = coded;
  const code = codes[at] ?? 0;
  if (!(0,chunk_CDTYDZJZ/* .isHex */ .qv)(code))
    return void 0;
  const before = at > first ? codes[at - 1] ?? 0 : 0;
  const quad = (0,chunk_CDTYDZJZ/* .isDigit */ .yp)(code) && !(0,chunk_CDTYDZJZ/* .isDigit */ .yp)(before) ? quadAt(coded, at, end) : void 0;
  return quad ?? ((0,chunk_CDTYDZJZ/* .isAlphanumeric */ .gQ)(before) ? void 0 : idAt(coded, at, end));
}
var mark = "";
function idAt(coded, start, limit) {
  const end = (0,chunk_7RYU4OKZ/* .idEnd */ .x0)(coded, start, limit);
  return end > 0 ? { sign: `${mark}i${end - start};`, end } : void 0;
}
function quadAt({ codes }, start, limit) {
  const end = (0,chunk_7RYU4OKZ/* .quadEnd */ .t1)(codes, start, limit);
  return end > 0 ? { sign: `${mark}q${(0,chunk_7RYU4OKZ/* .publishedNetwork */ .hE)((0,chunk_7RYU4OKZ/* .addressAt */ .c)(codes, start, end))};`, end } : void 0;
}

// build/detection/skim/make.js
var nothingYet = () => ({
  done: "",
  word: "",
  wordFrom: 0,
  isInWord: false,
  uuid: "",
  uuidFrom: 0,
  quad: "",
  quadFrom: 0,
  jumps: /* @__PURE__ */ new Map()
});
var [figure, smallHex, small, capitalHex, capital] = ["0", "h", "a", "H", "A"];
var [other, blank] = ["", " "];
var classes = [figure, smallHex, small, capitalHex, capital, other, blank];
var ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
var symbols = [...classes, ...ascii.filter((_, code) => classOf(code) === void 0)];
var isWhole = symbols.length;
var numberOfKinds = symbols.length;
var symbolOf = (kind) => symbols[kind] ?? other;
var kindOf = new Uint8Array(65536).fill(symbols.indexOf(other));
for (const [code, character] of ascii.entries())
  kindOf[code] = symbols.indexOf(classOf(code) ?? character);
for (const character of "  \u2028\u2029  　\uFEFF")
  kindOf[character.charCodeAt(0)] = symbols.indexOf(blank);
kindOf.fill(symbols.indexOf(blank), 8192, 8203);
function classOf(code) {
  if ((0,chunk_CDTYDZJZ/* .isDigit */ .yp)(code))
    return figure;
  if ((0,chunk_CDTYDZJZ/* .isLower */ .cs)(code))
    return (0,chunk_CDTYDZJZ/* .isHex */ .qv)(code) ? smallHex : small;
  if ((0,chunk_CDTYDZJZ/* .isUpper */ .Hg)(code))
    return (0,chunk_CDTYDZJZ/* .isHex */ .qv)(code) ? capitalHex : capital;
  return void 0;
}
function behind(make, from, symbol) {
  return {
    ...nothingYet(),
    ...wordBehind(make, from, symbol),
    ...uuidBehind(make, from, symbol),
    ...quadBehind(make, from, symbol)
  };
}
function wordBehind(make, from, symbol) {
  const { done, word, wordFrom, isInWord } = make;
  const ended = { word: "", wordFrom: 0 };
  if (!letters.test(symbol))
    return { ...ended, done: done + word + symbol, isInWord: false };
  if (!isInWord && mayBeId.test(word + symbol))
    return { done, word: word + symbol, wordFrom: word === "" ? from : wordFrom, isInWord };
  let said = done;
  let isIn2 = isInWord;
  for (const each of word + symbol) {
    said = joined(said, isIn2, each === smallHex ? small : each === capitalHex ? capital : each);
    isIn2 = true;
  }
  return { ...ended, done: said, isInWord: true };
}
var letters = /^[0hHaA]$/;
var mayBeId = /^(?:[0h]+|[0H]+|[0hH]{1,12})$/;
function joined(done, isInWord, symbol) {
  if (symbol === figure)
    return done + symbol;
  if (isInWord)
    return done.endsWith(symbol) ? done : done + symbol;
  return symbol === small && done.endsWith(`${small} `) ? done.slice(0, -1) : done + symbol;
}
function uuidBehind({ word, isInWord, uuid, uuidFrom }, from, symbol) {
  if (mayBeUuid.test(uuid + symbol) && uuid !== "")
    return { uuid: uuid + symbol, uuidFrom };
  const begins = word === "" && !isInWord && mayBeUuid.test(symbol);
  return begins ? { uuid: symbol, uuidFrom: from } : { uuid: "", uuidFrom: 0 };
}
var mayBeUuid = /^[0hH]{1,8}$|^[0hH]{8}-(?:[0hH]{4}-){0,2}[0hH]{0,4}$|^[0hH]{8}-(?:[0hH]{4}-){3}[0hH]{0,12}$/;
function quadBehind({ done, word, quad, quadFrom }, from, symbol) {
  const begins = quad === "" && symbol === figure && !(done + word).endsWith(figure);
  const longer = quad === "" && !begins ? "" : quad + symbol;
  return mayBeQuad.test(longer) ? { quad: longer, quadFrom: begins ? from : quadFrom } : { quad: "", quadFrom: 0 };
}
var mayBeQuad = /^(?:0{1,3}\.){0,3}0{1,3}$|^(?:0{1,3}\.){1,3}$/;

// build/detection/skim/makes.js
var waysBack = ({ word, wordFrom, uuid, uuidFrom, quad, quadFrom }) => [
  { from: uuidFrom, length: uuid.length, read: idAt },
  { from: wordFrom, length: word.length, read: idAt },
  { from: quadFrom, length: quad.length, read: quadAt }
].sort((a, b) => b.length - a.length);
var mostMakes = 3e3;
var width = numberOfKinds + 1;
function createMakes() {
  let table = new Int32Array(64 * width);
  const makes = [];
  const known = /* @__PURE__ */ new Map();
  let walkedTo = 0;
  const placeOf = (make) => {
    const key = `${make.done}${make.word}${make.isInWord}`;
    const before = known.get(key);
    if (before !== void 0 || makes.length >= mostMakes)
      return before ?? 0;
    makes.push(make);
    const place = makes.length * width;
    known.set(key, place);
    if (place + width > table.length) {
      const longer = new Int32Array(2 * table.length);
      longer.set(table);
      table = longer;
    }
    return place;
  };
  const makeAt = (place) => makes[place / width - 1] ?? nothingYet();
  const start = placeOf(nothingYet());
  const step = (from, code) => {
    const kind = kindOf[code] ?? 0;
    const next = table[from + kind] || placeOf(behind(makeAt(from), from, symbolOf(kind)));
    table[from + kind] = next;
    return next;
  };
  const jump = (from, { sign }) => {
    const { done, word, jumps } = makeAt(from);
    const next = jumps.get(sign) ?? placeOf({ ...nothingYet(), done: done + word + sign, isInWord: true });
    if (next > 0)
      jumps.set(sign, next);
    return next;
  };
  const walkFrom = (from, codes, start2, limit, stop) => {
    const steps = table;
    const kinds = kindOf;
    let place = from;
    let at = start2;
    for (; at < limit; at++) {
      const code = codes[at] ?? 0;
      const next = code === stop ? 0 : steps[place + (kinds[code] ?? 0)] ?? 0;
      if (next === 0)
        break;
      place = next;
    }
    walkedTo = at;
    return place;
  };
  const goBack = (place, coded, first, limit) => {
    const at = walkedTo;
    const way = waysBack(makeAt(place)).map(({ from, length, read: read2 }) => wayOn(from, length > 0 ? read2(coded, at - length, limit) : void 0)).find((each) => each !== void 0) ?? wayOn(place, tokenAt(coded, first, at, limit));
    walkedTo = way?.end ?? at;
    return way?.place ?? 0;
  };
  const wayOn = (from, token) => token ? { place: makeAt(from).jumps.get(token.sign) ?? 0, end: token.end } : void 0;
  return {
    learn: (coded, first, end) => {
      let place = start;
      for (let at = first; at < end; ) {
        const token = tokenAt(coded, first, at, end);
        place = token ? jump(place, token) : step(place, coded.codes[at] ?? 0);
        if (place === 0)
          return 0;
        at = token?.end ?? at + 1;
      }
      table[place + isWhole] = 1;
      return place / width;
    },
    walk: (coded, first, limit, stop) => {
      const { codes } = coded;
      let place = walkFrom(start, codes, first, limit, stop);
      while (place > 0 && (table[place + isWhole] !== 1 || walkedTo === limit || codes[walkedTo] !== stop)) {
        place = goBack(place, coded, first, limit);
        if (place > 0)
          place = walkFrom(place, codes, walkedTo, limit, stop);
      }
      return place / width;
    },
    walkedTo: () => walkedTo
  };
}

// build/detection/skim/skim.js
var sampling = 499;
var isSampled = (record) => record % sampling === 0;
function createSkimmer(code) {
  const makes = createMakes();
  const follower = createFollower(makes);
  const room = createRoom();
  const templates = /* @__PURE__ */ new Map();
  let part;
  let missed = [];
  let gone = 0;
  const from = (text, firstRecord, plain) => {
    const coded = code(text);
    part = { coded, plain, firstRecord };
    missed = [];
    let record = 0;
    let start = 0;
    let last;
    return {
      begin: (first, at) => {
        if (last) {
          last.end = at;
          last.behind = first;
          last = void 0;
        }
        record = first;
        start = at;
      },
      over: (context, limit) => {
        const known = isSampled(record) ? void 0 : templates.get(context);
        const branch = known && follower.follow(known.root, coded, start, limit);
        if (!branch || isAnySampled(record + 1, branch.span - 1)) {
          last = { context, record, start, end: start, behind: record };
          missed.push(last);
          return void 0;
        }
        follower.count(firstRecord + record);
        gone += branch.held;
        return { valueEnd: follower.valueEnd(), next: follower.next(), records: branch.span };
      }
    };
  };
  const templateOf = (context) => {
    const template = templates.get(context) ?? createTemplate(room);
    templates.set(context, template);
    return template;
  };
  return {
    from,
    codedBehind: (firstRecord) => part?.firstRecord === firstRecord ? part.coded : void 0,
    teach: (taught) => {
      if (!part)
        return;
      const { coded, plain } = part;
      const { starts } = taught.cells;
      let cell = 0;
      for (const { context, record, start, end, behind: behind2 } of missed) {
        while ((starts[cell] ?? start) < start)
          cell++;
        const stretch = { start, end, record, span: behind2 - record, cell };
        if (end > start)
          learnStretch(stretch, templateOf(context), makes, coded, plain, taught);
      }
      missed = [];
    },
    gone: () => {
      const count = gone;
      gone = 0;
      return count;
    }
  };
}
var isAnySampled = (first, count) => {
  for (let record = first; record < first + count; record++)
    if (isSampled(record))
      return true;
  return false;
};

// build/detection/settled.js
var mostShapes = 2e4;
function createSettled(counterOf) {
  const columns = /* @__PURE__ */ new Map();
  const columnsOf = (cells) => cells.columns.map(({ id, kind = id }) => {
    const before = columns.get(kind);
    if (before)
      return before;
    const column = /* @__PURE__ */ new Map();
    columns.set((0,chunk_7RYU4OKZ/* .detached */ .ht)(kind), column);
    return column;
  });
  const countersOf = (experience) => {
    experience.counters ??= experience.groups.map(counterOf);
    return experience.counters;
  };
  const countAll = ({ recordOf }, firstRecord, experienceOf) => {
    for (const [cell, record] of recordOf.entries()) {
      const experience = experienceOf(cell);
      for (const count of experience ? countersOf(experience) : [])
        count(record + firstRecord);
    }
  };
  const code = (0,chunk_7RYU4OKZ/* .createCoder */ .SJ)();
  const skimmer = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => createSkimmer(code));
  return {
    skimFrom: (...part) => skimmer().from(...part),
    open: (text, cells, firstRecord, isUnsettled) => {
      const byNumber = columnsOf(cells);
      const coded = skimmer().codedBehind(firstRecord) ?? code(text);
      const open = /* @__PURE__ */ new Set();
      const settled = /* @__PURE__ */ new Set();
      const experiences = [];
      const look = (record, first, behind2) => {
        const isLooked = isSampled(record) || behind2 === cells.starts.length;
        const taught = isLooked ? void 0 : experiencesOf(coded, cells, byNumber, first, behind2);
        const isSettled = taught && !isUnsettled?.(startOf(cells, first), endOf(cells, behind2 - 1), groupsOf(taught));
        (isSettled ? settled : open).add(record);
        for (const [at, experience] of (taught ?? []).entries())
          experiences[first + at] = experience;
      };
      for (let first = 0; first < cells.starts.length; ) {
        const behind2 = endOfRecord(cells, first);
        if (!isGoneOver(cells, first))
          look(cells.recordOf[first] ?? 0, first, behind2);
        else if (behind2 === cells.starts.length)
          open.add(cells.recordOf[first] ?? 0);
        first = behind2;
      }
      for (const record of open)
        settled.delete(record);
      const experienceOf = (cell) => settled.has(cells.recordOf[cell] ?? -1) ? experiences[cell] : void 0;
      countAll(cells, firstRecord, experienceOf);
      skimmer().teach({ cells, experienceOf, countersOf });
      return { open, left: settled.size + skimmer().gone() };
    },
    learn: (cells, text, matches, groupOf) => {
      const byNumber = columnsOf(cells);
      const within2 = matchesWithin(matches);
      const coded = code(text);
      for (const [index, end] of cells.ends.entries()) {
        const behind2 = Math.max(endOf(cells, index - 1), lastCut(cells, index));
        const matched = within2(behind2, end);
        const groups = matched.map(groupOf);
        const isNobodys = matched.every(({ isToldByShape }) => isToldByShape);
        remember(byNumber[cells.columnOf[index] ?? -1], shapeAt(coded, cells, index, behind2), groups, isNobodys);
      }
    }
  };
}
var punctuation = 4;
function shapeAt(coded, { starts, ends, columns, columnOf }, index, behind2 = ends[index - 1] ?? 0) {
  const start = starts[index] ?? 0;
  const isText = columns[columnOf[index] ?? -1]?.isText === true;
  const shape = (0,chunk_7RYU4OKZ/* .shapeOf */ .F5)(coded, start, ends[index] ?? start, isText);
  if (shape === void 0 || start - behind2 <= punctuation)
    return shape;
  return (0,chunk_7RYU4OKZ/* .mix */ .jh)(shape, (0,chunk_7RYU4OKZ/* .wholeShapeOf */ .A$)(coded, behind2, start));
}
var lastCut = ({ cuts, starts }, index) => cuts ? cuts[(0,chunk_7RYU4OKZ/* .lastUpTo */ .jr)(cuts, starts[index] ?? 0)] ?? 0 : 0;
var isGoneOver = ({ columns, columnOf }, index) => columns[columnOf[index] ?? -1]?.isGoneOver === true;
var startOf = ({ starts }, index) => starts[index] ?? 0;
var endOf = ({ ends }, index) => ends[index] ?? 0;
function endOfRecord({ recordOf }, first) {
  let index = first + 1;
  while (recordOf[index] === recordOf[first])
    index++;
  return index;
}
function experiencesOf(coded, cells, columns, first, behind2) {
  const taught = [];
  for (let index = first; index < behind2; index++) {
    const shape = shapeAt(coded, cells, index);
    const experience = shape === void 0 ? void 0 : columns[cells.columnOf[index] ?? -1]?.get(shape);
    if (!experience || !settles(experience))
      return void 0;
    taught.push(experience);
  }
  return taught;
}
var groupsOf = (taught) => taught.flatMap(({ groups }) => groups);
function matchesWithin(matches) {
  let next = 0;
  return (start, end) => {
    while (next < matches.length && (matches[next]?.end ?? 0) <= start)
      next++;
    let behind2 = next;
    while (behind2 < matches.length && (matches[behind2]?.start ?? end) < end)
      behind2++;
    return matches.slice(next, behind2);
  };
}
function remember(column, shape, groups, isNobodys) {
  if (!column || shape === void 0)
    return;
  const key = groups.join("\n");
  const experience = column.get(shape);
  if (!experience && column.size >= mostShapes)
    return;
  if (experience?.key === key)
    experience.alike++;
  else if (!experience || ++experience.others > experience.alike) {
    column.set(shape, { groups, key, isSure: !groups.includes(""), isNobodys, alike: 1, others: 0 });
  }
}

// build/detection/unsettled.js
function createUnsettled(recognizers) {
  const searching = [...recognizers].filter(({ search }) => search !== void 0);
  if (searching.length === 0)
    return void 0;
  return (text) => {
    const hits = searching.flatMap((recognizer) => hitsOf(text, recognizer)).sort((a, b) => a.start - b.start);
    let next = 0;
    return (start, end, groups) => {
      while ((hits[next]?.start ?? end) < start)
        next++;
      const first = next;
      while ((hits[next]?.start ?? end) < end)
        next++;
      return hits.slice(first, next).some(({ entity }) => !groups.some((group) => group.startsWith(`${entity}\0`)));
    };
  };
}
function hitsOf(text, { entity, search, check, shapes }) {
  const listed = new Set(shapes.flatMap((shape) => "isListed" in shape && shape.isListed ? shape.form : []));
  const hits = [];
  search?.(text, (form, start, end) => {
    const isOne = !check || listed.has(form) || check.passes((0,chunk_7RYU4OKZ/* .candidate */ .QU)("custom", form, text, start, end));
    if (isOne)
      hits.push({ entity, start });
  });
  return hits;
}

// build/policy/inline-syntax.js
var marker = "piicloak:ignore";
var directive = /\bpiicloak:ignore(?<form>-next-line|-start|-end|-file)?(?!\w|-(?!->))/g;
var anyComment = /(?:#|\/\/|\/\*|^\s*\*|--|<!--|[;%]|\bREM|\{\{!)[*!#/;%-]{0,9}\s{0,9}$/;
var markupComment = /<!--\s{0,9}$/;
var markup = /\.(?:md|markdown|mdx|html?|xhtml|xml|svg)$/i;
var withoutComments = /\.(?:json|ndjson|jsonl|geojson|csv|tsv|psv|ipynb|har|snap)$/i;
var reach2 = 300;
var ending = /(?:\*\/|-->|#\}|\}\})$/;
var typeName = /^[A-Z][A-Z_\d]+$/;
function* commentsIn(text, path) {
  if (withoutComments.test(path) || !text.includes(marker))
    return;
  const comment = markup.test(path) ? markupComment : anyComment;
  for (const found of text.matchAll(directive)) {
    const from = found.index + found[0].length;
    const before = text.slice(Math.max(0, found.index - reach2), found.index).split(/[\n\r]/).at(-1) ?? "";
    const behind2 = text.slice(from, from + reach2).split(/[\n\r]/, 1)[0] ?? "";
    if (comment.test(before))
      yield { form: found.groups?.["form"] ?? "", at: found.index, from, behind: behind2, ...partsOf(behind2) };
  }
}
function partsOf(behind2) {
  const words = behind2.trim().replace(ending, "").trim().split(/[,\s]+/);
  const others = words.findIndex((word) => !typeName.test(word));
  const entities = others < 0 ? words : words.slice(0, others);
  const reason = others < 0 ? "" : words.slice(others).join(" ").replace(/^(?:--|:)\s*/, "");
  return { entities, ...reason === "" ? {} : { reason } };
}

// build/policy/inline.js
function createInlineIgnores(path, isAdded, { inlineIgnores, requireReason }) {
  const directives = [];
  const close = (line) => {
    const open2 = directives.findLast(({ form, last }) => form === "ignore-start" && last === Number.POSITIVE_INFINITY);
    if (open2)
      open2.last = line;
  };
  const open = (line, { form, entities }, reason) => {
    directives.push({
      path,
      line,
      form: `ignore${form}`,
      entities,
      ...reason === void 0 ? {} : { reason },
      isAdded: isAdded(line),
      isAccepted: inlineIgnores !== "deny" && (!requireReason || reason !== void 0),
      suppressed: 0,
      ...linesOf(form, line)
    });
  };
  return {
    take: (view, matches, own) => {
      for (const said of commentsIn(view.text, path)) {
        if (own && !(0,chunk_LWHQVERU/* .isIn */ .S1)(own, said.at))
          continue;
        const { line } = view.positionAt(said.at);
        if (said.form === "-end")
          close(line);
        else
          open(line, said, discreet(said, matches));
      }
    },
    reasonFor: (entity, firstLine, lastLine) => {
      const found = directives.find(({ entities, first, last, isAccepted }) => isAccepted && firstLine >= first && lastLine <= last && (entities.length === 0 || entities.includes(entity)));
      if (!found)
        return void 0;
      found.suppressed += 1;
      return `ignored by a comment on line ${found.line}: ${found.reason ?? "no reason given"}`;
    },
    all: () => directives.map(({ first: _, last: __, ...shown }) => shown)
  };
}
function linesOf(form, line) {
  switch (form) {
    case "-file":
      return { first: 1, last: Number.POSITIVE_INFINITY };
    case "-start":
      return { first: line, last: Number.POSITIVE_INFINITY };
    case "-next-line":
      return { first: line + 1, last: line + 1 };
    default:
      return { first: line, last: line };
  }
}
function discreet({ behind: behind2, from }, matches) {
  let covered = behind2;
  for (const { start, end } of matches) {
    const [first, last] = [Math.max(0, start - from), Math.min(behind2.length, end - from)];
    if (first < last)
      covered = covered.slice(0, first) + cover.repeat(last - first) + covered.slice(last);
  }
  return partsOf(covered).reason?.replaceAll(covers, "***");
}
var cover = "";
var covers = /\ue000+/g;

// build/readers/read-stream.js
async function* readStream(path, chunks, tell, skimFrom) {
  const slicer = (0,chunk_LWHQVERU/* .createSlicer */ .jV)(path, chunk_LWHQVERU/* .formats */ .Fx, skimFrom);
  let decode;
  for await (const bytes of chunks) {
    decode ??= openDecoder(path, bytes, tell);
    if (!decode)
      return;
    yield* slicer.push(decode(bytes), false);
  }
  yield* slicer.push(decode?.() ?? "", true);
}
function openDecoder(path, first, tell) {
  const encoding = (0,chunk_LWHQVERU/* .encodingOf */ .P$)(path, first, false);
  if (encoding.gap)
    tell(encoding.gap);
  if (!("label" in encoding))
    return void 0;
  const { label } = encoding;
  if (label === "windows-1252")
    return decodeBytes(path, tell);
  if (label.startsWith("utf-32")) {
    tell({
      path,
      stage: "readers",
      reason: "too-large",
      detail: "Not read: UTF-32 of more than 64 MiB. Save it as UTF-8."
    });
    return void 0;
  }
  const decoder = new TextDecoder(label);
  let isTold = encoding.gap !== void 0;
  return (bytes) => {
    const text = bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    if (!isTold && text.includes("�")) {
      isTold = true;
      tell(replaced(path, label));
    }
    return text;
  };
}
function decodeBytes(path, tell) {
  let isTold = false;
  return (bytes) => {
    if (!bytes)
      return "";
    const readable = (0,chunk_LWHQVERU/* .withoutNoise */ .J3)(bytes);
    if (readable !== bytes && !isTold) {
      isTold = true;
      tell((0,chunk_LWHQVERU/* .partlyNoise */ .DG)(path));
    }
    return (0,chunk_7RYU4OKZ/* .decodeWindows1252 */ .Ok)(readable);
  };
}
var replaced = (path, label) => ({
  path,
  stage: "readers",
  reason: "not-utf8",
  detail: `Read as ${label.toUpperCase()}, which it is not throughout: the invalid characters were replaced.`
});

// build/scan-file.js
async function openFile(file, readBytes, looking) {
  const { clock = chunk_FLWVWAI2/* .noClock */ .M5 } = looking;
  try {
    const bytes = await clock.wait("reading", readBytes);
    return workOn(file, bytes, looking);
  } catch (error) {
    const isLong = error instanceof chunk_FLWVWAI2/* .ReadFailure */ .lm && error.reason === "too-large";
    return isLong && file.stream ? scanStream(file, file.stream(), looking) : (0,chunk_FLWVWAI2/* .failed */ .gz)(file.path, error);
  }
}
function workOn(file, bytes, looking) {
  const { path } = file;
  const { clock = chunk_FLWVWAI2/* .noClock */ .M5 } = looking;
  let look;
  const orFailed = (result) => {
    try {
      return result();
    } catch (error) {
      return (0,chunk_FLWVWAI2/* .failed */ .gz)(path, error);
    }
  };
  return {
    bytes: bytes.length,
    run: () => orFailed(() => {
      const begun = createLook(file, looking);
      look = begun;
      const { views, slices = [], gaps } = clock.time("decoding", () => (0,chunk_LWHQVERU/* .read */ .LF)(path, bytes, begun.skimFrom));
      for (const gap of gaps)
        begun.tell(gap);
      for (const view of views)
        begun.at(view);
      for (const slice of slices)
        begun.atSlice(slice);
      const result = begun.result(bytes.length);
      look = void 0;
      return result;
    }),
    overdue: () => orFailed(() => (look ?? createLook(file, looking)).ended(bytes.length))
  };
}
async function scanStream(file, chunks, looking) {
  const look = createLook(file, looking);
  let length = 0;
  const counted = counting(chunks, (bytes) => {
    length += bytes;
  });
  try {
    for await (const slice of readStream(file.path, counted, look.tell, look.skimFrom)) {
      const isDone = () => {
        look.atSlice(slice);
        return true;
      };
      const work = { bytes: slice.view.text.length, run: isDone, overdue: () => false };
      if (!looking.watchdog.finish([work])[0])
        return look.ended(length);
    }
  } catch (error) {
    if (!(error instanceof chunk_FLWVWAI2/* .ReadFailure */ .lm) || length === 0)
      return (0,chunk_FLWVWAI2/* .failed */ .gz)(file.path, error);
    look.tell((0,chunk_FLWVWAI2/* .failureGap */ .V7)(file.path, error));
  }
  return look.result(length);
}
function createLook({ path, addedLines }, { detect, recognizers, threshold, comments, exempt, clock = chunk_FLWVWAI2/* .noClock */ .M5 }) {
  const isAdded = (line) => addedLines === "all" || addedLines.some(({ first, last }) => line >= first && line <= last);
  const ignores = createInlineIgnores(path, isAdded, comments);
  const rules = /* @__PURE__ */ new Set();
  const locator = createLocator(path, addedLines, recognizers, (matches, view) => {
    const exemptionOf = exempt?.(path, matches, view);
    return (match, first, last) => {
      const because = ignores.reasonFor(match.entity, first, last);
      if (because !== void 0)
        return { kind: "comment", because };
      const exemption = exemptionOf?.(match);
      if (exemption?.rule !== void 0)
        rules.add(exemption.rule);
      return exemption;
    };
  });
  const settled = createSettled(locator.counterOf);
  const canCount = addedLines === "all" && !exempt;
  const unsettledIn = createUnsettled(recognizers.values());
  const gaps = /* @__PURE__ */ new Map();
  let views = 0;
  let recordsLeft = 0;
  const tell = (gap) => {
    if (!gaps.has(gap.reason))
      gaps.set(gap.reason, gap);
  };
  const at = (view, own) => {
    views++;
    const found = clock.time("detection", () => detect(view, path, threshold));
    const matches = own ? found.filter(({ start }) => (0,chunk_LWHQVERU/* .isIn */ .S1)(own, start)) : found;
    clock.time("placing", () => {
      ignores.take(view, found, own);
      locator.take(matches, view);
    });
    for (const gap of gapsOf(view, path))
      tell(gap);
    return matches;
  };
  const openPart = (slice) => {
    const { cells, view, firstRecord } = slice;
    if (!cells || cells.starts.length === 0 || !canCount)
      return slice;
    const { open, left } = settled.open(view.text, cells, firstRecord, unsettledIn?.(view.text));
    recordsLeft += left;
    return open.size === 0 ? void 0 : slice.only(open);
  };
  const result = (bytes) => ({
    scanned: views > 0,
    bytes,
    findings: locator.findings(),
    ignores: ignores.all(),
    rules: [...rules],
    gaps: [...gaps.values(), ...recordsLeft > 0 ? [sampledGap(path, recordsLeft)] : []]
  });
  return {
    tell,
    at,
    skimFrom: canCount && !unsettledIn ? settled.skimFrom : void 0,
    atSlice: (slice) => {
      const part = openPart(slice);
      for (const gap of brokenGap(slice.view, path))
        tell(gap);
      const matches = part ? at(part.view, slice.own) : [];
      if (part?.cells)
        settled.learn(part.cells, part.view.text, matches, locator.groupOf);
    },
    result,
    /** What was found until it was ended, which is not all. */
    ended: (bytes) => {
      tell(overdueGap(path));
      return result(bytes);
    }
  };
}
async function* counting(chunks, count) {
  for await (const bytes of chunks) {
    count(bytes.length);
    yield bytes;
  }
}
var overdueGap = (path) => ({
  path,
  stage: "detection",
  reason: "timeout",
  detail: "Looking at it took longer than file-timeout allows, and was ended: it was not looked at to its end. If the file is no attack, this is a defect of piicloak; please report it. A higher file-timeout gives it more time."
});
var gapsOf = (view, path) => [
  ...view.isCutShort() ? [undecodedGap(path)] : [],
  ...brokenGap(view, path),
  ...leftOutGap(view, path)
];
var sampledGap = (path, records) => ({
  path,
  stage: "detection",
  reason: "sampled",
  detail: `${records} records were counted without being looked at: each of their cells has the shape of many before it in the same column that all came to the same. Split the file below 2,000,000 characters to have every record looked at.`
});
var undecodedGap = (path) => ({
  path,
  stage: "readers",
  reason: "disguised",
  detail: "Read as it stands, but not all that it holds in base64, percent signs or other escapes was decoded: three layers are, and no more than twice the length of the file."
});
function brokenGap(view, path) {
  const broken = view.broken();
  if (!broken)
    return [];
  const { format, at, problem } = broken;
  const { line } = view.positionAt(at);
  const detail = `From line ${line} on read as plain text, because it is no ${format} there: ${problem}.`;
  return [{ path, stage: "readers", reason: "unstructured", detail }];
}
var mostKinds = 5;
function leftOutGap(view, path) {
  const leftOut = view.leftOut();
  const [first] = leftOut;
  if (!first)
    return [];
  const kinds = [...new Set(leftOut.map(({ what }) => what))];
  const named = `${kinds.slice(0, mostKinds).join(", ")}${kinds.length > mostKinds ? " and others" : ""}`;
  const { line } = view.positionAt(first.at);
  const count = leftOut.length === 1 ? "one attachment that is" : `${leftOut.length} attachments that are`;
  const detail = `Read but for ${count} no text: ${named}, from line ${line} on.`;
  return [{ path, stage: "readers", reason: "binary", detail }];
}

// build/workers/watchdog.js

function createWatchdog(seconds) {
  const budgetOf = ({ bytes }) => Math.ceil(seconds * (1 + bytes / megabyte) * 1e3);
  const watch = createWatch();
  const finish = (works) => {
    const results = [];
    const runFor = (budget, until) => {
      for (let work = works[results.length]; work; work = works[results.length]) {
        if (budgetOf(work) > budget || performance.now() > until)
          return;
        results.push(work.run());
      }
    };
    for (let work = works[0]; work; work = works[results.length]) {
      const budget = budgetOf(work);
      const until = performance.now() + budget;
      const isDone = watch(2 * budget, () => runFor(budget, until));
      if (!isDone)
        results.push((works[results.length] ?? work).overdue());
    }
    return results;
  };
  return { finish };
}
var megabyte = 1e6;
function createWatch() {
  const stage = { run: () => void 0 };
  const context = (0,node_vm__WEBPACK_IMPORTED_MODULE_8__.createContext)(stage);
  const script = new node_vm__WEBPACK_IMPORTED_MODULE_8__.Script("run()");
  return (milliseconds, run) => {
    stage.run = run;
    try {
      script.runInContext(context, { timeout: milliseconds });
      return true;
    } catch (error) {
      if (isTimeout(error))
        return false;
      throw error;
    } finally {
      stage.run = () => void 0;
    }
  };
}
var isTimeout = (error) => typeof error === "object" && error !== null && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";

// build/looker.js
async function lookerFor(job) {
  const detection = await (0,chunk_VW2APTA3/* .detectionFor */ .t)(job.settings);
  return createLooker(job, detection, await (0,chunk_FLWVWAI2/* .rulesFor */ .NP)(job.settings, job.today, async () => detection));
}
async function createLooker(job, { detect, recognizers, defined }, { settings, suppressions }, exemptInstead, clock) {
  const isOfConcern = (0,chunk_FLWVWAI2/* .couldFail */ .OJ)(settings, (entity) => recognizers.get(entity)?.severity);
  const exempt = exemptInstead ?? (0,chunk_IJG7DO5H/* .anyOf */ .EB)([
    suppressions.exempt,
    (0,chunk_IJG7DO5H/* .exemptAllowed */ .Cb)(await (0,chunk_FLWVWAI2/* .allowedOf */ .mr)(settings.allow, job.today, chunk_AUS7YPLJ/* .wholeValues */ .U), isOfConcern),
    job.baseline && (0,chunk_IJG7DO5H/* .exemptKnown */ .xg)(job.baseline, isOfConcern, (file) => job.gone.has(file))
  ]);
  const watchdog = createWatchdog(job.settings.fileTimeout);
  const looking = {
    detect,
    recognizers,
    threshold: (0,chunk_FLWVWAI2/* .leastThreshold */ .nP)(settings),
    comments: settings,
    exempt,
    ...clock && { clock },
    watchdog
  };
  const inPolicy = { ...looking, exempt: (0,chunk_IJG7DO5H/* .anyOf */ .EB)([(0,chunk_IJG7DO5H/* .exemptDefined */ .hR)(defined), exempt]) };
  const open = (file, readBytes) => {
    const isDefining = defined.size > 0 && isAmong(job.policyFiles, file.path);
    return openFile(file, readBytes, isDefining ? inPolicy : looking);
  };
  return {
    look: async (file, readBytes) => {
      const opened = await open(file, readBytes);
      return (0,chunk_FLWVWAI2/* .isWork */ .cD)(opened) ? watchdog.finish([opened])[0] ?? opened.overdue() : opened;
    },
    open,
    finish: watchdog.finish
  };
}
var isAmong = (files, path) => files.some((file) => file === path || (0,chunk_FLWVWAI2/* .isPolicyName */ .oj)(path) && file.endsWith(`/${path}`));




/***/ }),

/***/ 2670:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ compiledOf),
  U: () => (/* binding */ wholeValues)
});
var chunk_ETNKDGEJ = __webpack_require__(3437);


// build/custom/compiled.js
var longestPattern = 2e3;
async function compiledOf(patterns, fault) {
  if (patterns.length === 0)
    return [];
  const { compilePattern } = await __webpack_require__.e(/* import() */ 147).then(__webpack_require__.bind(__webpack_require__, 9147));
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

/***/ 5408:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ recognizersUnder)
});
var chunk_BBS6KRH3 = __webpack_require__(4244);
var chunk_AN73HVCW = __webpack_require__(8660);
var chunk_HXPOV5ZE = __webpack_require__(7708);




// build/recognizers-for.js
async function recognizersUnder(settings) {
  const custom = await (0,chunk_AN73HVCW/* .customRecognizers */ .h)(settings.recognizers);
  return (0,chunk_BBS6KRH3/* .underPacks */ .l)((0,chunk_HXPOV5ZE/* .recognizersFor */ .f)(settings.entities ?? [], custom), settings.packs ?? []);
}




/***/ }),

/***/ 5616:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Cb: () => (/* binding */ exemptAllowed),
  EB: () => (/* binding */ anyOf),
  M$: () => (/* binding */ recordsOf),
  Qd: () => (/* binding */ createKnown),
  hR: () => (/* binding */ exemptDefined),
  xg: () => (/* binding */ exemptKnown)
});
var chunk_FLWVWAI2 = __webpack_require__(1149);


// build/policy/known.js
var enough = 20;
var most = 1e3;
function createKnown({ secret, entries }, isGone) {
  const parsed = [...entries].map(chunk_FLWVWAI2/* .parseEntry */ .ER);
  const anywhere = indexOf(parsed);
  const inFile = perFile(parsed, isGone);
  const bits = (tag) => (0,chunk_FLWVWAI2/* .bitsOf */ .e4)(typeOf(tag), secret.key !== void 0);
  return (tags, file) => {
    const alike = entriesWithAny(tags, anywhere);
    const sure = tagsOfSameRecord(tags, alike, bits);
    if (sure.size === tags.size)
      return sure;
    const here = inFile(file);
    const left = [...tags].filter((tag) => !sure.has(tag));
    if (!left.every((tag) => here.has(tag)))
      return sure;
    const nearby = entriesWithAny(tags, here);
    if (nearby.some((entry) => [...tags].every((tag) => entry.tags.has(tag))))
      return tags;
    const around = [...nearby, ...alike.filter((entry) => holdsAny(entry, sure))];
    return /* @__PURE__ */ new Set([...sure, ...left.filter((tag) => !around.some((entry) => contradicts(entry, tag, tags)))]);
  };
}
function tagsOfSameRecord(tags, entries, bits) {
  const shared = entries.map((entry) => [...tags].filter((tag) => entry.tags.has(tag)));
  return new Set(shared.filter((each) => sum(each.map(bits)) >= enough).flat());
}
var holdsAny = (entry, tags) => [...entry.tags].some((tag) => tags.has(tag));
var contradicts = (entry, tag, tags) => !entry.tags.has(tag) && [...entry.tags].some((other) => typeOf(other) === typeOf(tag) && !tags.has(other));
var typeOf = (tag) => tag.slice(0, tag.indexOf(":"));
function indexOf(entries) {
  const index = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    for (const tag of entry.tags) {
      const those = index.get(tag);
      if (those)
        those.push(entry);
      else
        index.set(tag, [entry]);
    }
  }
  return index;
}
function entriesWithAny(tags, index) {
  const lists = [...tags].flatMap((tag) => [index.get(tag) ?? []]).sort((a, b) => a.length - b.length);
  return [...new Set(lists.flat().slice(0, most))];
}
function perFile(entries, isGone) {
  const gone = entries.filter(({ file }) => file !== void 0 && isGone(file));
  const indexes = /* @__PURE__ */ new Map();
  return (file) => {
    const index = indexes.get(file) ?? indexOf([...entries.filter((entry) => entry.file === file), ...gone]);
    indexes.set(file, index);
    return index;
  };
}
var sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

// build/policy/exempt.js
function anyOf(exempts) {
  const asked = exempts.filter((exempt) => exempt !== void 0);
  if (asked.length === 0)
    return void 0;
  return (...place) => {
    const answers = asked.map((exempt) => exempt(...place));
    return (match) => {
      for (const answer of answers) {
        const exemption = answer(match);
        if (exemption)
          return exemption;
      }
      return void 0;
    };
  };
}
var exemptDefined = (defined) => () => ({ entity }) => defined.has(entity) ? { kind: "allowed", because: "the policy that defines the type stands there" } : void 0;
function exemptAllowed(allowed, couldFail) {
  if (allowed.length === 0)
    return void 0;
  return (_, __, { text }) => (match) => {
    if (!couldFail(match))
      return void 0;
    const seen = { entity: match.entity, value: text.slice(match.start, match.end) };
    const may = allowed.find((each) => each.matches(seen));
    return may && { kind: "allowed", because: may.because };
  };
}
function exemptKnown(baseline, couldFail, isGone) {
  const tags = (0,chunk_FLWVWAI2/* .createTags */ .An)(baseline.secret);
  const knownOf = createKnown(baseline, isGone);
  return (path, matches, view) => {
    let known;
    return (match) => {
      if (!couldFail(match))
        return void 0;
      known ??= knownIn(recordsOf(matches.filter(couldFail), view, tags), (record) => knownOf(record, tags.ofFile(path)));
      return known.has(match) ? { kind: "baseline", because: "it stood there when the baseline was made" } : void 0;
    };
  };
}
function recordsOf(matches, { text }, tags) {
  const records = /* @__PURE__ */ new Map();
  for (const match of matches) {
    const record = records.get(match.record) ?? /* @__PURE__ */ new Map();
    records.set(match.record, record);
    record.set(match, tags.ofValue({ entity: match.entity, value: text.slice(match.start, match.end) }));
  }
  return [...records.values()];
}
function knownIn(records, knownOf) {
  const all = /* @__PURE__ */ new Set();
  for (const record of records) {
    const known = knownOf(new Set(record.values()));
    for (const [match, tag] of record)
      if (known.has(tag))
        all.add(match);
  }
  return all;
}




/***/ }),

/***/ 4943:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ detectionFor)
});
var chunk_7RYU4OKZ = __webpack_require__(1330);
var chunk_ETTZZHES = __webpack_require__(5408);
var chunk_2MLAZIAX = __webpack_require__(2567);




// build/policy/own.js
var withDomain = /* @__PURE__ */ new Set(["EMAIL_ADDRESS", "DOMAIN", "URL", "URL_IDENTITY"]);
function ownValues({ ourDomains, ourNumbers }) {
  if (ourDomains.length === 0 && ourNumbers.length === 0)
    return void 0;
  const domains = ourDomains.map((name) => name.toLowerCase());
  const numbers = ourNumbers.map((written) => ({ written, pattern: digitsOf(written) }));
  return (entity, { text }) => {
    if (withDomain.has(entity)) {
      const host = hostOf(text);
      const own2 = domains.find((domain) => host === domain || host.endsWith(`.${domain}`));
      return own2 === void 0 ? void 0 : origin(own2, "our-domains");
    }
    if (entity !== "PHONE_NUMBER")
      return void 0;
    const digits = text.replace(/\D/g, "");
    const own = numbers.find(({ pattern }) => isOne(digits, pattern));
    return own && origin(own.written, "our-numbers");
  };
}
var origin = (name, key) => ({
  provenance: "own",
  because: `${name} is the team’s own (${key} in the policy)`
});
var hostOf = (text) => text.toLowerCase().replace(/^[a-z][a-z\d+.-]*:\/\//, "").replace(/[/?#].*$/s, "").replace(/^.*@/s, "").replace(/:\d+$/, "");
var digitsOf = (written) => written.toLowerCase().replace(/[^\dx]/g, "");
var isOne = (digits, pattern) => [pattern, ...[1, 2, 3].map((code) => `0${pattern.slice(code)}`)].some((each) => each.length === digits.length && [...each].every((digit, at) => digit === "x" || digit === digits[at]));

// build/detection-for.js
async function detectionFor(settings) {
  const chosen = await (0,chunk_ETTZZHES/* .recognizersUnder */ .S)(settings);
  const detect = (0,chunk_7RYU4OKZ/* .createDetector */ .Fz)(chosen, withOwn(settings));
  return {
    recognizers: new Map(chosen.map((recognizer) => [recognizer.entity, recognizer])),
    defined: new Set(settings.recognizers.map(({ entity }) => entity)),
    detect,
    discreet: (text) => detect((0,chunk_7RYU4OKZ/* .readText */ .yR)("", text), "", chunk_2MLAZIAX/* .defaults */ .NT.threshold).reduceRight((said, { start, end, provenance }) => provenance === "plausible" ? `${said.slice(0, start)}***${said.slice(end)}` : said, text)
  };
}
function withOwn(settings) {
  const own = ownValues(settings);
  return own ? (entity, candidate, place) => (0,chunk_7RYU4OKZ/* .originOf */ .yv)(entity, candidate, place) ?? own(entity, candidate) : chunk_7RYU4OKZ/* .originOf */ .yv;
}




/***/ })

};
