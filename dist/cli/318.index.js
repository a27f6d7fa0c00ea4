export const id = 318;
export const ids = [318];
export const modules = {

/***/ 5153:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ customHere),
  S: () => (/* binding */ settingsHere)
});
var chunk_VBHDIZFW = __webpack_require__(849);
var chunk_AN73HVCW = __webpack_require__(8660);



// build/cli/custom-here.js
async function settingsHere(options) {
  const source = { kind: "tree", root: process.cwd(), paths: ["."] };
  return (await (0,chunk_VBHDIZFW/* .policyFor */ .KV)(source, {}, (0,chunk_VBHDIZFW/* .choiceOf */ .FH)(options))).settings;
}
var customHere = async (options) => (0,chunk_AN73HVCW/* .customRecognizers */ .h)((await settingsHere(options)).recognizers);




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

/***/ 318:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  runEntities: () => (/* binding */ runEntities)
});
var chunk_5JQBGA6J = __webpack_require__(5153);
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
var chunk_V5KBMKBM = __webpack_require__(9588);
var chunk_AN73HVCW = __webpack_require__(8660);
var chunk_HXPOV5ZE = __webpack_require__(7708);
var chunk_ZSU76XQR = __webpack_require__(5347);
var chunk_3WYFJZ3P = __webpack_require__(283);
var chunk_X2WU3CND = __webpack_require__(5619);
var chunk_2MLAZIAX = __webpack_require__(2567);
var chunk_ETNKDGEJ = __webpack_require__(3437);
var chunk_CZ7CSFO4 = __webpack_require__(2920);





























// build/reporters/laws.js
var gdpr = new Set("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(" "));
var statutes = {
  AD: "Llei 29/2021",
  AL: "Ligji 124/2024",
  AR: "Ley 25.326",
  AU: "Privacy Act 1988",
  AZ: "Law on Personal Data (2010)",
  BR: "LGPD",
  BY: "Law 99-Z (2021)",
  CA: "PIPEDA",
  CH: "FADP",
  CL: "Ley 21.719",
  CN: "PIPL",
  CO: "Ley 1581 de 2012",
  CR: "Ley 8968",
  CU: "Ley 149/2022",
  DO: "Ley 172-13",
  DZ: "Loi 18-07",
  EC: "LOPDP",
  EG: "Law 151/2020",
  FO: "Data Protection Act (2020)",
  GB: "UK GDPR",
  GH: "Data Protection Act 2012",
  GN: "Loi L/2016/037/AN",
  ID: "UU 27/2022",
  IL: "Privacy Protection Law",
  IN: "DPDP Act 2023",
  JP: "APPI",
  KE: "Data Protection Act 2019",
  KR: "PIPA",
  MA: "Loi 09-08",
  MC: "Loi 1.565",
  MD: "Legea 195/2024",
  ME: "ZZPL",
  MK: "ZZLP (2020)",
  MU: "Data Protection Act 2017",
  MX: "LFPDPPP",
  MY: "PDPA 2010",
  NG: "NDPA 2023",
  NZ: "Privacy Act 2020",
  OM: "PDPL (2022)",
  PE: "Ley 29733",
  PH: "Data Privacy Act of 2012",
  RS: "ZZPL (2018)",
  RU: "152-FZ",
  SG: "PDPA 2012",
  SM: "Legge 171/2018",
  SN: "Loi 2008-12",
  SV: "Ley de Protección de Datos Personales (2024)",
  TH: "PDPA 2019",
  TN: "Loi 2004-63",
  TR: "KVKK",
  TW: "PDPA",
  UA: "Law 2297-VI",
  US: "CCPA",
  UY: "Ley 18.331",
  VN: "Decree 13/2023",
  ZA: "POPIA"
};
function lawsOf({ laws = [], country = "" }) {
  const general = gdpr.has(country) ? "GDPR" : statutes[country];
  const isNamed = general === void 0 || laws.some((law) => law.startsWith(general));
  return isNamed ? laws : [...laws, general];
}

// build/reporters/entities.js
var entityList = (recognizers) => `${JSON.stringify(sorted(recognizers).map(described), null, 2)}
`;
function entityTable(recognizers) {
  const rows = sorted(recognizers).map(described).map((each) => [
    each.entity,
    each.default ? "on" : "off",
    each.severity,
    each.country ?? "",
    each.laws.join(", "),
    each.example,
    each.title
  ]);
  const table = [["ENTITY", "DEFAULT", "SEVERITY", "COUNTRY", "LAWS", "EXAMPLE", "WHAT"], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd();
  return `${table.map(line).join("\n")}
`;
}
var described = (recognizer) => {
  const { entity, title, country, onRequest, severity, help, labels, mask } = recognizer;
  return {
    entity,
    title,
    ...country === void 0 ? {} : { country },
    default: onRequest !== true,
    severity,
    laws: lawsOf(recognizer),
    shown: shownOf(mask),
    example: help.example,
    labels,
    help
  };
};
var shownOf = ({ keepFirst = 0, keepLast = 0 }) => [keepFirst > 0 ? `first ${keepFirst}` : "", keepLast > 0 ? `last ${keepLast}` : ""].filter((part) => part !== "").join(", ") || "nothing";
var sorted = (recognizers) => [...recognizers].sort((a, b) => a.entity < b.entity ? -1 : 1);

// build/cli/entities-command.js
var flags = { format: { type: "string" }, config: { type: "string" } };
async function runEntities(args) {
  const { values, positionals } = (0,chunk_IGNLEI5W/* .parse */ .qg)(args, flags);
  const format = values.format ?? "text";
  if (positionals.length > 0)
    throw new chunk_ETNKDGEJ/* .UserError */ .y("`piicloak entities` takes no names: it lists every type.");
  if (format !== "text" && format !== "json")
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`The flag “--format” is “${format}”, but it must be text or json.`);
  const recognizers = (0,chunk_HXPOV5ZE/* .recognizersFor */ .f)(["all"], await (0,chunk_5JQBGA6J/* .customHere */ .I)((0,chunk_IGNLEI5W/* .readOptions */ .Tt)(values)));
  await (0,chunk_HQ3NR4VF/* .print */ .y)(format === "json" ? entityList(recognizers) : entityTable(recognizers));
  return 0;
}



/***/ })

};
