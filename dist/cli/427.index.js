export const id = 427;
export const ids = [427];
export const modules = {

/***/ 9808:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  runBaseline: () => (/* binding */ runBaseline)
});
var chunk_VZU2PDVE = __webpack_require__(7587);
var chunk_IJG7DO5H = __webpack_require__(5616);
var chunk_VBHDIZFW = __webpack_require__(849);
var chunk_CMNUNZET = __webpack_require__(3325);
var chunk_MHXWNSZH = __webpack_require__(2740);
var chunk_U6COGMK4 = __webpack_require__(4031);
var chunk_WP5TH2W7 = __webpack_require__(6683);
var chunk_A6H6FXBG = __webpack_require__(3661);
var chunk_7TGEQLQH = __webpack_require__(7534);
var chunk_4OZ3JLMN = __webpack_require__(2174);
var chunk_FLWVWAI2 = __webpack_require__(1149);
var chunk_B4LF3XYT = __webpack_require__(2415);
var chunk_6VIDTXFS = __webpack_require__(7283);
var chunk_IGNLEI5W = __webpack_require__(3021);
var chunk_HQ3NR4VF = __webpack_require__(3221);
var chunk_ETTZZHES = __webpack_require__(5408);
var chunk_BBS6KRH3 = __webpack_require__(4244);
var chunk_V5KBMKBM = __webpack_require__(9588);
var chunk_AN73HVCW = __webpack_require__(8660);
var chunk_HXPOV5ZE = __webpack_require__(7708);
var chunk_ZSU76XQR = __webpack_require__(5347);
var chunk_3WYFJZ3P = __webpack_require__(283);
var chunk_X2WU3CND = __webpack_require__(5619);
var chunk_2MLAZIAX = __webpack_require__(2567);
var chunk_ETNKDGEJ = __webpack_require__(3437);
var chunk_CZ7CSFO4 = __webpack_require__(2920);
var node_crypto__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(6760);
































// build/cli/baseline-command.js



var actions = ["create", "update", "prune", "diff"];
var flags = { ...chunk_IGNLEI5W/* .settingFlags */ .KB, quiet: { type: "boolean", short: "q" } };
async function runBaseline(args) {
  const { values, positionals } = (0,chunk_IGNLEI5W/* .parse */ .qg)(args, flags);
  const action = actions.find((name) => name === positionals[0]);
  if (!action || positionals.length > 1)
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`Say which: \`piicloak baseline ${actions.join(" | ")}\`.`);
  const options = (0,chunk_IGNLEI5W/* .readOptions */ .Tt)(values);
  const root = process.cwd();
  const source = { kind: "tree", root, paths: ["."] };
  const key = process.env["PIICLOAK_BASELINE_KEY"] ?? "";
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_26__.join)(root, chunk_VBHDIZFW/* .usualBaseline */ .wc);
  const before = baselineAt(path, action, key);
  const { settings, source: policy } = await (0,chunk_VBHDIZFW/* .policyFor */ .KV)(source, (0,chunk_IGNLEI5W/* .toSettings */ .R4)(options), {
    ...(0,chunk_VBHDIZFW/* .choiceOf */ .FH)(options),
    ignoreBaseline: true
  });
  const records = [];
  const progress = (0,chunk_VBHDIZFW/* .createProgress */ .mf)(process.stderr, values.quiet === true);
  const everything = { ...settings, generated: "scan" };
  const exempt = await collecting(before, settings, (record) => records.push(record));
  const report = await (0,chunk_VZU2PDVE/* .scan */ .S)(source, everything, progress.update, { ...policy, exempt }).finally(progress.clear);
  const change = changeOf(before, records);
  if (action !== "diff")
    (0,chunk_CMNUNZET/* .save */ .UN)(path, (0,chunk_FLWVWAI2/* .writeBaseline */ .B9)({ ...before, entries: entriesAfter(action, change) }), "The baseline");
  await (0,chunk_HQ3NR4VF/* .print */ .y)(told(action, report, change));
  return action === "diff" && change.fresh > 0 ? 1 : 0;
}
function changeOf(before, records) {
  const { ofFile, toEntries } = (0,chunk_FLWVWAI2/* .createTags */ .An)(before.secret);
  const files = new Set(records.map(({ path }) => ofFile(path)));
  const knownOf = (0,chunk_IJG7DO5H/* .createKnown */ .Qd)(before, (file) => !files.has(file));
  const known = /* @__PURE__ */ new Set();
  let fresh = 0;
  for (const { tags, path } of records) {
    const stood = knownOf(tags, ofFile(path));
    for (const tag of stood)
      known.add(tag);
    fresh += tags.size - stood.size;
  }
  const isKept = (entry) => [...(0,chunk_FLWVWAI2/* .parseEntry */ .ER)(entry).tags].some((tag) => known.has(tag));
  const all = [...before.entries];
  return {
    now: new Set(records.flatMap(({ tags, path }) => toEntries(tags, path))),
    kept: all.filter(isKept),
    gone: all.filter((entry) => !isKept(entry)),
    fresh
  };
}
function baselineAt(path, action, key) {
  const isThere = (0,node_fs__WEBPACK_IMPORTED_MODULE_25__.existsSync)(path);
  if (action === "create") {
    if (isThere)
      throw new chunk_ETNKDGEJ/* .UserError */ .y(`There is a ${chunk_VBHDIZFW/* .usualBaseline */ .wc} already: \`piicloak baseline update\` adds to it.`);
    return { secret: { salt: (0,node_crypto__WEBPACK_IMPORTED_MODULE_24__.randomBytes)(16).toString("hex"), ...key === "" ? {} : { key } }, entries: /* @__PURE__ */ new Set() };
  }
  if (!isThere)
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`There is no ${chunk_VBHDIZFW/* .usualBaseline */ .wc} here. Make one with \`piicloak baseline create\`.`);
  return (0,chunk_FLWVWAI2/* .readBaseline */ .mF)(chunk_VBHDIZFW/* .usualBaseline */ .wc, (0,node_fs__WEBPACK_IMPORTED_MODULE_25__.readFileSync)(path, "utf8"), key);
}
async function collecting({ secret }, settings, note) {
  const effective = (0,chunk_CMNUNZET/* .checkSettings */ .EW)(settings);
  const known = await (0,chunk_ETTZZHES/* .recognizersUnder */ .S)(effective);
  const severityOf = new Map(known.map(({ entity, severity }) => [entity, severity]));
  const isOfConcern = (0,chunk_FLWVWAI2/* .couldFail */ .OJ)(effective, (entity) => severityOf.get(entity));
  const tags = (0,chunk_FLWVWAI2/* .createTags */ .An)(secret);
  return (path, matches, view) => {
    for (const record of (0,chunk_IJG7DO5H/* .recordsOf */ .M$)(matches.filter(isOfConcern), view, tags))
      note({ path, tags: new Set(record.values()) });
    return () => void 0;
  };
}
function entriesAfter(action, { now, kept, gone }) {
  return action === "prune" ? new Set(kept) : /* @__PURE__ */ new Set([...kept, ...gone, ...now]);
}
function told(action, report, change) {
  const { fresh, kept, gone } = change;
  const unread = report.outcome === "incomplete" ? " Not everything could be read: `piicloak scan` says what." : "";
  const all = `${entriesAfter(action, change).size} entries`;
  switch (action) {
    case "create":
      return `Wrote ${chunk_VBHDIZFW/* .usualBaseline */ .wc} with ${fresh} values in ${all}. Commit it; what is added from now on fails.${unread}
`;
    case "update":
      return `Added ${fresh} values to ${chunk_VBHDIZFW/* .usualBaseline */ .wc}, which has ${all} now. Of ${gone.length}, nothing is left in the tree.${unread}
`;
    case "prune":
      return `Took ${gone.length} entries out of ${chunk_VBHDIZFW/* .usualBaseline */ .wc} of which nothing is left in the tree; ${kept.length} stay.${unread}
`;
    case "diff":
      return `${fresh} values are new since the baseline, and of ${gone.length} entries nothing is left.${unread}
`;
  }
}



/***/ }),

/***/ 8660:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ customRecognizers)
});
var chunk_HXPOV5ZE = __webpack_require__(7708);
var chunk_ETNKDGEJ = __webpack_require__(3437);



// build/custom-recognizers.js
var built = /* @__PURE__ */ new WeakMap();
function customRecognizers(described = []) {
  if (described.length === 0)
    return Promise.resolve([]);
  const made = built.get(described) ?? make(described);
  built.set(described, made);
  return made;
}
async function make(described) {
  for (const [index, custom] of described.entries())
    requireFree(custom, index, described);
  const { customRecognizer } = await __webpack_require__.e(/* import() */ 808).then(__webpack_require__.bind(__webpack_require__, 6808));
  const recognizers = await Promise.all(described.map((custom, index) => customRecognizer(custom, placeOf(custom, index))));
  if (described.some(({ examples }) => examples !== void 0)) {
    const { wrongExample } = await Promise.all(/* import() */[__webpack_require__.e(330), __webpack_require__.e(769)]).then(__webpack_require__.bind(__webpack_require__, 7769));
    const wrong = wrongExample(described, recognizers);
    if (wrong)
      throw new chunk_ETNKDGEJ/* .UserError */ .y(`${placeOf(wrong.custom, wrong.index)}: ${wrong.because}`);
  }
  return recognizers;
}
var placeOf = ({ where }, index) => where ?? `recognizers[${index}]`;
function requireFree(custom, index, all) {
  const { entity } = custom;
  const place = placeOf(custom, index);
  if ((0,chunk_HXPOV5ZE/* .isBuiltIn */ .qi)(entity))
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`${place}: ${entity} is the name of a built-in type. Give yours another, such as OUR_${entity}.`);
  const first = all.findIndex((other) => other.entity === entity);
  if (first === index)
    return;
  const before = all[first];
  throw new chunk_ETNKDGEJ/* .UserError */ .y(`${place}: ${entity} is defined at ${before ? placeOf(before, first) : "another place"} already.`);
}




/***/ }),

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

/***/ 7708:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  H6: () => (/* binding */ isByName),
  Qg: () => (/* binding */ inRegion),
  f: () => (/* binding */ recognizersFor),
  qi: () => (/* binding */ isBuiltIn)
});
var chunk_ZSU76XQR = __webpack_require__(5347);
var chunk_ETNKDGEJ = __webpack_require__(3437);



// build/entities.js
function recognizersFor(entities, custom = []) {
  const all = custom.length === 0 ? chunk_ZSU76XQR/* .recognizers */ .yy : [...chunk_ZSU76XQR/* .recognizers */ .yy, ...custom];
  const wanted = normalised(entities);
  if (wanted.length === 0)
    return all.filter(({ onRequest }) => onRequest !== true);
  if (wanted.includes("ALL"))
    return all;
  const known = new Set(all.map(({ entity }) => entity));
  const unknown = wanted.find((entity) => !known.has(entity));
  if (unknown !== void 0) {
    const alike = [...known].filter((entity) => sharesWord(entity, unknown)).slice(0, 5);
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`The input “entities” names “${unknown}”, which is no entity type. ${alike.length > 0 ? `Is it one of ${alike.join(", ")}? ` : ""}\`piicloak entities\` lists them all.`);
  }
  return all.filter(({ entity }) => wanted.includes(entity));
}
var isBuiltIn = (name) => normalised([name]).some((wanted) => wanted === "ALL" || chunk_ZSU76XQR/* .recognizers */ .yy.some(({ entity }) => entity === wanted));
var inRegion = (recognizers2, region) => {
  const country = region.trim().toUpperCase();
  if (!(0,chunk_ZSU76XQR/* .isSupportedCountry */ .J_)(country))
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`The region “${region}” is not known. Name it by its code in ISO 3166-1: US, GB, DE.`);
  return recognizers2.map((each) => each.entity === "PHONE_NUMBER" ? (0,chunk_ZSU76XQR/* .phoneNumberIn */ .pM)(country) : each);
};
var isByName = (entities) => {
  const wanted = normalised(entities);
  return wanted.length > 0 && !wanted.includes("ALL");
};
var aliases = {
  ADDRESS: "STREET_ADDRESS",
  ZIP_CODE: "POSTAL_CODE",
  DOMAIN_NAME: "DOMAIN"
};
var normalised = (entities) => entities.map((entity) => entity.trim().toUpperCase()).filter((entity) => entity !== "").map((entity) => aliases[entity] ?? entity);
var sharesWord = (entity, wanted) => wanted.split("_").some((word) => word.length > 2 && entity.split("_").includes(word));




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

/***/ 7587:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ scan)
});
var chunk_CMNUNZET = __webpack_require__(3325);


// build/scan.js
async function scan(source, settings = {}, onProgress, policy = { files: [], from: "" }, how = {}) {
  const { looked, rules } = await (0,chunk_CMNUNZET/* .look */ .Op)(source, (0,chunk_CMNUNZET/* .checkSettings */ .EW)(settings), policy, how, onProgress);
  return (0,chunk_CMNUNZET/* .reportOf */ .EI)(looked, rules, policy);
}




/***/ })

};
