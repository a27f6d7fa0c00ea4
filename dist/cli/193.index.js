export const id = 193;
export const ids = [193];
export const modules = {

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

/***/ 2615:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  DG: () => (/* binding */ partlyNoise),
  Fx: () => (/* binding */ formats),
  J3: () => (/* binding */ withoutNoise),
  LF: () => (/* binding */ read),
  P$: () => (/* binding */ encodingOf),
  S1: () => (/* binding */ isIn),
  dK: () => (/* binding */ mask),
  jV: () => (/* binding */ createSlicer)
});
var chunk_7RYU4OKZ = __webpack_require__(1330);


// build/detection/mask.js
var shortest = 8;
var character = /[\p{Alpha}\p{N}\p{M}]/u;
function mask(value, { keepFirst = 0, keepLast = 0 }) {
  const characters = [...value];
  const total = characters.filter((each2) => character.test(each2)).length;
  const isShort2 = total < shortest;
  let seen = 0;
  const starred = characters.map((each2) => {
    if (!character.test(each2))
      return each2;
    seen++;
    if (!isShort2 && (seen <= keepFirst || seen > total - keepLast))
      return each2;
    return /\p{N}/u.test(each2) ? "*" : wordMark;
  });
  return starred.join("").replace(hidden, (run) => run.includes(wordMark) ? "***" : run);
}
var wordMark = "";
var hidden = /[\ue000*]+/g;

// build/model/position.js
var isIn = ({ start, end }, offset) => offset >= start && offset < end;

// build/readers/file-names.js
var textual = new Set("adoc bash bat cfg cmd conf css csv diff eml env geojson har htm html ics ini ipynb json json5 jsonc jsonl ldif log markdown md ndjson patch properties psv rst sh sql srt svg tab tex toml tsv txt vcf xhtml xml yaml yml zsh".split(" "));
var media = new Set("aac ai aif aiff apng avi avif bmp cur eot eps flac flv gif heic heif icns ico jpe jpeg jpg jxl m4a m4v mid midi mkv mov mp3 mp4 mpeg mpg oga ogg ogv opus otf png psd tga tif tiff ttc ttf wav weba webm webp wma wmv woff woff2 xcf".split(" "));
var isNamedText = (path) => textual.has(extensionOf(path)) || (0,chunk_7RYU4OKZ/* .isSourceCode */ .Rk)(path) || /(?:^|\/)\.env(?:\.[^/]*)?$/i.test(path);
var isNamedMedia = (path) => media.has(extensionOf(path));
var extensionOf = (path) => /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";

// build/model/lookup.js
function lookup(table2) {
  const values = new Map(Object.entries(table2));
  return (word2) => values.get(word2);
}

// build/readers/encoding/declared.js
var head = 2048;
var tail = 512;
var name = `(?:["'][ \\t]*)?([A-Za-z][\\w.:-]{1,39})`;
var declarations = [
  // XML 1.0 §4.3.3.
  new RegExp(`^\\s*<\\?xml\\s[^>]{0,200}?\\bencoding\\s*=\\s*${name}`),
  // HTML §4.2.5.4, with `http-equiv` and without.
  new RegExp(`<meta\\s[^>]{0,200}?\\bcharset\\s*=\\s*${name}`, "i"),
  // CSS Syntax §3.2.
  new RegExp(`^@charset\\s+${name}`),
  // PEP 263, the magic comment of Ruby and the variables of Emacs: in one of the first two lines, behind a comment's sign.
  new RegExp(`^(?:[^\\n]{0,400}\\n)?[ \\t\\f]*(?:#|//|/\\*|;|--|%|<!--)[^\\n]{0,400}?coding[:=][ \\t]*${name}`),
  // Vim's modeline.
  new RegExp(`\\b(?:vim?|ex):[^\\n]{0,200}?\\b(?:fileencoding|fenc)=${name}`),
  // RFC 2045 §5.1, as mail and the headers of gettext's catalogues write it.
  new RegExp(`\\bContent-Type:[^\\n]{0,80}?;\\s*charset\\s*=\\s*${name}`, "i"),
  // MySQL's and PostgreSQL's dumps.
  new RegExp(`\\bSET\\s+(?:NAMES|client_encoding\\s*(?:=|TO))\\s*${name}`, "i")
];
var aliases = lookup({
  cp932: "shift_jis",
  eucjp: "euc-jp",
  eucjpms: "euc-jp",
  euckr: "euc-kr",
  gbk: "gb18030",
  gb2312: "gb18030",
  euccn: "gb18030",
  cp936: "gb18030",
  cp949: "euc-kr",
  uhc: "euc-kr",
  ascii: "none",
  usascii: "none",
  cp950: "big5",
  koi8: "koi8-r",
  koi8r: "koi8-r",
  koi8u: "koi8-u",
  ujis: "euc-jp"
});
function declaredEncoding(bytes) {
  const text = latin(bytes.subarray(0, head));
  const end = bytes.length > head ? latin(bytes.subarray(Math.max(head, bytes.length - tail))) : "";
  for (const declaration of declarations) {
    const label3 = labelOf((declaration.exec(text) ?? declaration.exec(end))?.[1]);
    if (label3 !== void 0)
      return label3;
  }
  return void 0;
}
var isOfBytes = (label3) => !label3.startsWith("utf-") && label3 !== "replacement";
function labelOf(declared3) {
  if (declared3 === void 0)
    return void 0;
  const written2 = declared3.toLowerCase().replace(/-(?:unix|dos|mac)$/, "");
  const short3 = written2.replace(/[^a-z0-9]/g, "");
  const windows = short3.replace(/^(?:cp|win)(?=125\d$)/, "windows-").replace(/^latin-?(?=\d)/, "latin");
  for (const label3 of [aliases(short3), written2, written2.replaceAll("_", "-"), windows]) {
    if (label3 === "none")
      return void 0;
    const known2 = label3 === void 0 ? void 0 : platformName(label3);
    if (known2 !== void 0)
      return isOfBytes(known2) ? known2 : void 0;
  }
  return void 0;
}
function platformName(label3) {
  try {
    return new TextDecoder(label3).encoding;
  } catch {
    return void 0;
  }
}
var latin = (bytes) => String.fromCharCode(...bytes);

// build/readers/encoding/letters.js
var simplified = "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗梁郑谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁余叶杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石贾韦夏邱侯邹熊孟秦江白伟芳娜秀英敏静丽强磊洋艳勇杰娟涛超刚平辉玲桂丹文华红玉兰建志梅晓海燕婷宇浩欣佳姓名电话邮箱址身份证号码别男女省市区县路街室楼村镇客户患医院手北京广州深圳南东西四川山河湖浙编备注联系";
var traditional = "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重王李張劉陳楊黃趙吳周徐孫馬朱胡郭何林羅梁鄭謝宋唐許鄧馮韓曹曾彭蕭蔡潘田董袁余葉杜蘇魏程呂丁沈任姚盧傅鍾姜崔譚廖范汪陸金石賈韋夏邱侯鄒熊孟秦江白偉芳娜秀英敏靜麗強磊洋豔勇傑娟濤超剛平輝玲桂丹文華紅玉蘭建志梅曉海燕婷宇浩欣佳淑美惠雅怡君俊宏姓名電話郵箱址身份證號碼別男女省市區縣路街室樓村鎮鄉巷弄客戶患醫院手臺台北雄香港新竹南東西編備註聯絡";
var kanji = "一右雨円王音下火花学気九休玉金空月犬見五口校左三山子四糸字耳七車手十出女小上森人水正生青夕石赤千川先早草足村大男竹中虫町天田土二日入年白八百文木本名目立力林六引何科夏家歌画回会海間顔記帰近兄形計元言原戸古午後語工公広考行高合国今才作市矢姉思紙寺自時室社弱首秋週春書少場色食心新親数西声星線前組走多太体地池知長朝直通弟店点電刀冬当東答頭同道読内南馬買番父風分聞米歩母方北毎万明鳴野友用理里話佐藤鈴橋渡辺伊加吉々松井斎清阿部崎岡谷坂遠福島県区府都京阪神奈愛浜札幌丁号宅様郵便住所氏性別客顧患者株式絡了健翔美優陽葵結衣真由紀恵和裕隆浩誠智";
var hangul = "이다는을의에가은하고지를도로한서사기자리시인그어나대해아정부수일보있만들면주구전장으것할과게니까요습했었없여원조김박최강윤임오신권황안송홍유문양손배백허남심노곽성차우민현준연예영진희경숙동호재울산광천세종충북제특별역길번름화소생년월메휴객환병락처회록담당등급용중상공개계국방법선설실무물모든위음입출";
var cyrillic = { common: "оеаинтсрвлкмдпу", rarer: "яызьбгчйхжшюцщэфъёіїєґў" };
var western = [
  "äöüßéèàáçñ",
  "àâæçéèêëîïôœùûüÿñ",
  "áéíóúñüç",
  "áâãàçéêíóôõúü",
  "åäöæøéüè",
  "àèéìòùü",
  "áðéíóúýþæö"
];
var central = ["ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţ", "čćđšž"];

// build/readers/encoding/weights.js
var fullWidth = /[、。，．・：；？！（）「」『』《》“”‘’【】〔〕…—～〜｜￥＠＃％＆＊＋－／＝＿\u3000\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/u;
var ideograph = /[\u4e00-\u9fff]/u;
var kana = /[\u3041-\u3094\u30a1-\u30f6ー]/u;
var halfWidthKana = /[\uff61-\uff9f]/u;
var syllable = /[\uac00-\ud7a3]/u;
var byCharacter = (common, rarer) => {
  const known2 = new Set(common);
  return (text) => {
    let sum = 0;
    let count3 = 0;
    for (const [character3] of text.matchAll(/[^\0-\x7f]/gu)) {
      count3++;
      sum += known2.has(character3) ? 1 : fullWidth.test(character3) ? 0.3 : rarer(character3);
    }
    return count3 < 2 ? 0 : sum / count3;
  };
};
var chinese = (character3) => ideograph.test(character3) ? 0 : -1;
function japanese(character3) {
  if (kana.test(character3))
    return 1;
  if (halfWidthKana.test(character3))
    return 0.2;
  return ideograph.test(character3) ? 0 : -1;
}
var korean = (character3) => syllable.test(character3) ? 0.2 : -0.8;
var isLetter = (character3) => /\p{Alpha}/u.test(character3);
var russian = (text) => {
  let sum = 0;
  let count3 = 0;
  for (const [word2] of text.matchAll(/(?:(?<![\p{Alpha}\p{M}])[\p{Alpha}\p{M}]+)?[^\0-\x7f]+[\p{Alpha}\p{M}]*/gu)) {
    for (const [at, character3] of [...word2].entries()) {
      if (character3 <= "")
        continue;
      count3++;
      sum += cyrillicWeight(character3, word2.charAt(at - 1));
    }
  }
  return count3 < 3 ? 0 : sum / count3;
};
function cyrillicWeight(character3, before3) {
  if (/[«»—–“”„№…]/.test(character3))
    return 0.3;
  const small = character3.toLowerCase();
  const isMisplaced = small !== character3 && before3 !== "" && before3 === before3.toLowerCase() && isLetter(before3);
  if (isMisplaced || /[a-z]/i.test(before3))
    return -1;
  if (cyrillic.common.includes(small))
    return 1;
  return cyrillic.rarer.includes(small) ? 0.3 : -1;
}
var latin2 = (alphabets) => (text) => {
  const letters4 = [];
  let wrong = 0;
  for (const [word2] of text.matchAll(/(?:(?<![a-z])[a-z]+)?[^\0-\x7f]+[a-z]*/giu)) {
    const accented = [...word2].filter((character3) => character3 > "");
    const isWord3 = accented.every(isLetter) && accented.length <= Math.max(1, word2.length * 0.75);
    if (isWord3)
      letters4.push(...accented.map((character3) => character3.toLowerCase()));
    else if (word2.length > accented.length || accented.length > 1)
      wrong += accented.length;
  }
  const fit = alphabets.map((alphabet2) => letters4.filter((letter) => alphabet2.includes(letter)).length);
  return letters4.length + wrong === 0 ? 0 : (Math.max(...fit) - wrong) / (letters4.length + wrong);
};
var candidates = [
  { label: "shift_jis", name: "Shift_JIS", weigh: byCharacter(kanji, japanese), least: 0.25 },
  { label: "euc-jp", name: "EUC-JP", weigh: byCharacter(kanji, japanese), least: 0.25 },
  { label: "gb18030", name: "GB18030", weigh: byCharacter(simplified, chinese), least: 0.25 },
  { label: "big5", name: "Big5", weigh: byCharacter(traditional, chinese), least: 0.25 },
  { label: "euc-kr", name: "EUC-KR", weigh: byCharacter(hangul, korean), least: 0.25 },
  { label: "windows-1251", name: "Windows-1251", weigh: russian, least: 0.7 },
  { label: "koi8-u", name: "KOI8-U", weigh: russian, least: 0.7 },
  { label: "ibm866", name: "IBM866", weigh: russian, least: 0.7 },
  { label: "windows-1250", name: "Windows-1250", weigh: latin2(central), least: 0.85 },
  { label: "windows-1252", name: "Windows-1252", weigh: latin2(western), least: 0 }
];

// build/readers/encoding/guess.js
var leastLead = 0.04;
var validPerInvalid = 200;
function guessEncoding(sample) {
  if (sample.some(isControl))
    return void 0;
  const ranked = candidates.map(({ label: label3, name: name4, weigh, least: least2 }) => ({ label: label3, name: name4, least: least2, weight: weightOf(sample, label3, weigh) })).filter(({ weight, least: least2 }) => weight >= least2).sort((one, other2) => other2.weight - one.weight);
  const [best, next2] = ranked;
  const isClear = best !== void 0 && best.weight >= (next2?.weight ?? 0) + leastLead;
  return isClear && best.label !== "windows-1252" ? best : void 0;
}
function weightOf(sample, label3, weigh) {
  const text = label3 === "windows-1252" ? (0,chunk_7RYU4OKZ/* .decodeWindows1252 */ .Ok)(sample) : new TextDecoder(label3).decode(sample, { stream: true });
  const invalid = count(text, /[\ufffd\x80-\x9f]/g);
  return invalid > 0 && invalid * validPerInvalid > count(text, /[^\0-\x7f]/g) ? -1 : weigh(text);
}
var count = (text, pattern) => text.match(pattern)?.length ?? 0;
var isControl = (byte) => byte < 32 && !(byte >= 8 && byte <= 13) && byte !== 27;

// build/readers/encoding/iso-2022-jp.js
var escapeByte = 27;
var newline = 10;
var space = 32;
var calls = (bytes, at) => bytes[at + 1] === 36 && (bytes[at + 2] === 64 || bytes[at + 2] === 66);
function callsJapanese(bytes) {
  for (let at = bytes.indexOf(escapeByte); at >= 0; at = bytes.indexOf(escapeByte, at + 1))
    if (calls(bytes, at))
      return true;
  return false;
}
var callsAway = (bytes, at) => calls(bytes, at) || bytes[at + 1] === 40 && bytes[at + 2] === 73;
function japaneseAsAscii(bytes) {
  const shown3 = bytes.map((byte) => byte === newline ? byte : space);
  for (let at = bytes.indexOf(escapeByte); at >= 0; at = bytes.indexOf(escapeByte, at + 1)) {
    if (!callsAway(bytes, at))
      continue;
    const end = bytes.indexOf(escapeByte, at + 1);
    const run = bytes.subarray(at + 3, end < 0 ? bytes.length : end);
    shown3.set(run, at + 3);
  }
  return new TextDecoder().decode(shown3);
}

// build/readers/encoding/nul.js
function judgeNul(sample) {
  if (isUtf16(sample, 0))
    return "utf-16le";
  if (isUtf16(sample, 1))
    return "utf-16be";
  return isTextWithNul(sample) ? "text" : "binary";
}
var leastLatin = 0.7;
function isUtf16(sample, low) {
  const pairs = Math.floor(sample.length / 2);
  let latin3 = 0;
  for (let pair2 = 0; pair2 < pairs; pair2++) {
    const character3 = sample[2 * pair2 + low] ?? 0;
    const other2 = sample[2 * pair2 + 1 - low] ?? 0;
    if (other2 === 0 && !isControl2(character3))
      latin3++;
  }
  return pairs > 0 && latin3 >= pairs * leastLatin;
}
var mostNul = (length) => Math.max(1, length / 10);
var mostControl = 0.01;
function isTextWithNul(sample) {
  const nul = count2(sample, (byte) => byte === 0);
  const control2 = count2(sample, isControl2) - nul;
  return nul <= mostNul(sample.length) && control2 <= sample.length * mostControl;
}
function count2(sample, matches2) {
  return sample.reduce((total, byte) => total + (matches2(byte) ? 1 : 0), 0);
}
var isControl2 = (byte) => byte < 32 && !(byte >= 8 && byte <= 13) && byte !== 27 || byte === 127;

// build/readers/encoding/noise.js
var stretch = 512;
var mostKinds = 12;
var shortestRun = 6;
function withoutNoise(bytes) {
  let printed2;
  for (let at = 0; at < bytes.length; at += stretch) {
    const end = Math.min(at + stretch, bytes.length);
    if (kindsOfControl(bytes, at, end) <= mostKinds)
      continue;
    printed2 ??= new Uint8Array(bytes);
    blank(printed2, at, end);
  }
  return printed2 ?? bytes;
}
function kindsOfControl(bytes, start, end) {
  const kinds2 = /* @__PURE__ */ new Set();
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (isControl2(byte))
      kinds2.add(byte);
  }
  return kinds2.size;
}
function blank(bytes, start, end) {
  for (let at = start; at < end; ) {
    let stop = at;
    while (stop < end && isPrintable(bytes[stop] ?? 0))
      stop++;
    if (at > start && stop < end && stop - at < shortestRun)
      bytes.fill(space2, at, stop);
    if (stop < end && !endsLine(bytes[stop] ?? 0))
      bytes[stop] = space2;
    at = stop + 1;
  }
}
var space2 = 32;
var isPrintable = (byte) => byte >= space2 && byte < 127;
var endsLine = (byte) => byte === 10 || byte === 13;

// build/readers/encoding/sample.js
var most = 65536;
var before = 80;
function sampleOf(bytes) {
  const sample = new Uint8Array(Math.min(most, bytes.length));
  let size = 0;
  for (let at = 0; at < bytes.length && size < most; at++) {
    if ((bytes[at] ?? 0) < 128)
      continue;
    const start = Math.max(bytes.lastIndexOf(lineFeed, at) + 1, at - before, 0);
    const found = bytes.indexOf(lineFeed, at);
    const end = found < 0 ? bytes.length : found + 1;
    const piece = bytes.subarray(start, Math.min(end, start + most - size));
    sample.set(piece, size);
    size += piece.length;
    at = end - 1;
  }
  return sample.subarray(0, size);
}
var lineFeed = 10;

// build/readers/encoding/utf32.js
var marks = [
  ["utf-32le", [255, 254, 0, 0]],
  ["utf-32be", [0, 0, 254, 255]]
];
var leastValid = 0.98;
var sampleLength = 4096;
function utf32Label(bytes) {
  const [label3] = marks.find(([, mark2]) => mark2.every((byte, at) => bytes[at] === byte)) ?? [];
  if (!label3 || bytes.length % 4 !== 0)
    return void 0;
  const units = unitsOf(label3, bytes.subarray(4, sampleLength));
  return units.filter(isText).length >= units.length * leastValid ? label3 : void 0;
}
function decodeUtf32(label3, bytes) {
  const pieces2 = [];
  for (let at = 0; at < bytes.length; at += sampleLength) {
    const units = unitsOf(label3, bytes.subarray(at, at + sampleLength));
    pieces2.push(String.fromCodePoint(...units.map((unit) => isCodePoint(unit) ? unit : 65533)));
  }
  return pieces2.join("").replace(/^\ufeff/, "");
}
function unitsOf(label3, bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length - bytes.length % 4);
  return Array.from({ length: view.byteLength / 4 }, (_, at) => view.getUint32(at * 4, label3 === "utf-32le"));
}
var isCodePoint = (unit) => unit <= 1114111 && (unit < 55296 || unit > 57343);
var isText = (unit) => unit > 0 && isCodePoint(unit);

// build/readers/encoding/decode.js
var binaryProbe = 8e3;
function decode(path, bytes) {
  const encoding = encodingOf(path, bytes);
  if (!("label" in encoding))
    return encoding;
  const { label: label3, gap } = encoding;
  if (label3 === "windows-1252")
    return decodeBytes(path, bytes, gap);
  return {
    text: decodeAs(label3, bytes),
    ...label3 === "iso-2022-jp" && { asAscii: japaneseAsAscii(bytes) },
    ...gap && { gap }
  };
}
function decodeBytes(path, bytes, gap) {
  const readable = withoutNoise(bytes);
  const gaps = [...gap ? [gap] : [], ...readable === bytes ? [] : [partlyNoise(path)]];
  const detail = gaps.map(({ detail: detail2 }) => detail2).join(" ");
  return { text: (0,chunk_7RYU4OKZ/* .decodeWindows1252 */ .Ok)(readable), ...gaps[0] && { gap: { ...gaps[0], detail } } };
}
function encodingOf(path, bytes, isWhole = true) {
  const wide = utf32Label(bytes);
  if (wide)
    return { label: wide };
  const marked = utf16Label(bytes);
  if (marked)
    return encodingOfUtf16(path, bytes, marked, isWhole);
  const sample = bytes.subarray(0, binaryProbe);
  if (!sample.includes(0))
    return encodingOfBytes(path, bytes, isWhole);
  const kind = judgeNul(sample);
  if (kind === "binary")
    return unread(path, bytes);
  if (kind === "text")
    return { gap: withNul(path), ...encodingOfBytes(path, bytes, isWhole) };
  return guessed(path, kind, "Read as UTF-16, which its bytes look like, because it has no byte order mark.");
}
function decodeAs(label3, bytes) {
  if (label3 === "utf-32le" || label3 === "utf-32be")
    return decodeUtf32(label3, bytes);
  return label3 === "windows-1252" ? (0,chunk_7RYU4OKZ/* .decodeWindows1252 */ .Ok)(bytes) : new TextDecoder(label3).decode(bytes);
}
function encodingOfBytes(path, bytes, isWhole) {
  if (callsJapanese(bytes) && isValid("iso-2022-jp", bytes, false))
    return { label: "iso-2022-jp" };
  if (isValid("utf-8", bytes, isWhole))
    return { label: "utf-8" };
  const sample = sampleOf(bytes);
  if (isMostlyUtf8(sample)) {
    return guessed(path, "utf-8", "Read as UTF-8, which it is not throughout: the invalid characters were replaced.");
  }
  const declared3 = declaredEncoding(bytes);
  if (declared3 !== void 0 && isValid(declared3, bytes, isWhole))
    return { label: declared3 };
  const guess = guessEncoding(sample);
  if (guess) {
    const detail2 = `Read as ${guess.name}, which its bytes look like, because it is not valid UTF-8 and declares no other encoding.`;
    return guessed(path, guess.label, detail2);
  }
  const detail = "Read as Windows-1252, because it is not valid UTF-8: characters outside ASCII may be misread.";
  return guessed(path, "windows-1252", detail);
}
function isValid(label3, bytes, isWhole) {
  try {
    new TextDecoder(label3, { fatal: true }).decode(bytes, { stream: !isWhole });
    return true;
  } catch {
    return false;
  }
}
function isMostlyUtf8(sample) {
  const text = new TextDecoder().decode(sample, { stream: true });
  const invalid = text.match(/\ufffd/g)?.length ?? 0;
  const others2 = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
  return others2 > 0 && invalid * 10 <= others2;
}
function encodingOfUtf16(path, bytes, label3, isWhole) {
  const sample = new TextDecoder(label3).decode(bytes.subarray(0, 2 * binaryProbe + 2));
  const nul = sample.split("\0").length - 1;
  if (nul > mostNul(sample.length))
    return unread(path, bytes);
  if (isValid(label3, bytes, isWhole))
    return nul > 0 ? { label: label3, gap: withNul(path) } : { label: label3 };
  if (nul > 0)
    return unread(path, bytes);
  return guessed(path, label3, "Read as UTF-16, which it is not throughout: the invalid characters were replaced.");
}
function utf16Label([first, second]) {
  if (first === 255 && second === 254)
    return "utf-16le";
  return first === 254 && second === 255 ? "utf-16be" : void 0;
}
function unread(path, bytes) {
  if (isNamedText(path) && !startOf(bytes).startsWith("\0GITCRYPT\0")) {
    const remedy = "Save it as UTF-8, or leave it out with paths-ignore.";
    return gapAlone(path, "not-text", `Not read: its name promises text, and its bytes are binary. ${remedy}`);
  }
  if (isNamedMedia(path) && !isContainer(bytes)) {
    return gapAlone(path, "media", "Not read: an image, a font or a recording. Only text is scanned.");
  }
  return gapAlone(path, "binary", "Not read: it is binary, and no reader knows its format.");
}
var containers = ["PK", "%PDF", "SQLite format 3", "", "ÐÏà"];
function isContainer(bytes) {
  const start = startOf(bytes);
  return containers.some((signature2) => start.startsWith(signature2));
}
var startOf = (bytes) => String.fromCharCode(...bytes.subarray(0, 16));
var gapAlone = (path, reason, detail) => ({
  gap: { path, stage: "readers", reason, detail }
});
var withNul = (path) => ({
  path,
  stage: "readers",
  reason: "malformed",
  detail: "Read as text although it holds NUL bytes: a value that one of them cuts in two is not found. Remove them."
});
var partlyNoise = (path) => ({
  path,
  stage: "readers",
  reason: "not-utf8",
  detail: "Where it is compressed or encrypted, only runs of six printable characters or more were read."
});
var guessed = (path, label3, detail) => ({
  label: label3,
  gap: { path, stage: "readers", reason: "not-utf8", detail }
});

// build/readers/document/blocks.js
var withoutMargin = (width) => (text) => Array.from(text.matchAll(new RegExp(`^[ \\t>]{1,${width}}`, "gm")), ({ 0: margin, index }) => ({
  name: "",
  start: index,
  end: index + margin.length,
  text: ""
}));
function embedBlock(writer, start, end, path, margin = 0) {
  const column = writer.column("block", () => ({ kind: "", isOpaque: true }));
  writer.field(start, end, column, 0);
  const encodings = margin > 0 ? [withoutMargin(margin)] : [];
  if (end > start)
    writer.embed({ start, end, path, encodings, orText: true });
}

// build/readers/document/descriptions.js
var descriptionsLike = (term2) => (text, at, writer) => {
  term2.lastIndex = at;
  const [written2, name4 = ""] = term2.exec(text) ?? [];
  if (written2 === void 0)
    return void 0;
  const start = at + written2.length;
  const end = start + text.slice(start, (0,chunk_7RYU4OKZ/* .endOfLine */ .vT)(text, start)).trimEnd().length;
  const column = () => writer.column(`term ${name4}`, () => ({ label: { name: name4 }, kind: "" }));
  return { start, next: end, outline: () => writer.field(start, end, column(), 0) };
};

// build/readers/document/languages.js
var extensions = new Map(Object.entries({
  bash: "sh",
  batch: "bat",
  cfg: "ini",
  console: "sh",
  csharp: "cs",
  "c#": "cs",
  "c++": "cpp",
  conf: "ini",
  dotenv: "env",
  elixir: "ex",
  email: "eml",
  golang: "go",
  graphqls: "graphql",
  gql: "graphql",
  haskell: "hs",
  ipython: "py",
  ipython3: "py",
  javascript: "js",
  "json-object": "json",
  json5: "json5",
  "json-lines": "ndjson",
  jsonlines: "ndjson",
  kotlin: "kt",
  mysql: "sql",
  node: "js",
  nodejs: "js",
  "objective-c": "m",
  patch: "diff",
  perl: "pl",
  pgsql: "sql",
  plpgsql: "sql",
  plsql: "sql",
  postgres: "sql",
  postgresql: "sql",
  powershell: "ps1",
  protobuf: "proto",
  psql: "sql",
  pwsh: "ps1",
  pycon: "py",
  python: "py",
  python3: "py",
  rest: "http",
  ruby: "rb",
  rust: "rs",
  shell: "sh",
  soap: "xml",
  sqlite: "sql",
  terraform: "tf",
  tsql: "sql",
  typescript: "ts",
  vcard: "vcf",
  "x-sh": "sh",
  yml: "yaml",
  zsh: "sh"
}));
var prose = /^(?:|text|txt|plain|plaintext|none|output|md|markdown|mdx|rst|adoc|asciidoc|org|mermaid|math|latex|tex)$/;
var beginsAsJson = /^\s{0,64}(?:\[\s{0,64})?\{\s{0,64}"/;
function blockPath(language, block) {
  const name4 = language.toLowerCase();
  if (prose.test(name4))
    return beginsAsJson.test(block.slice(0, 256)) ? "block.json" : void 0;
  const extension = extensions.get(name4) ?? name4;
  return /^[a-z0-9]{1,12}$/.test(extension) ? `block.${extension}` : void 0;
}

// build/readers/table/names.js
var isName = (cell) => cell.length <= 64 && /\p{Alpha}/u.test(cell) && !/[@\n\r]|\d{4}/.test(cell) || isSign.test(cell) || isQuestion.test(cell) || /^[\p{IDS}_]{1,40}_(?:19|20)\d\d$/u.test(cell);
var isSign = /^[^\p{Alpha}\p{N}\s]{1,3}$/u;
var isQuestion = /^\p{Upper}[^@\n\r]{10,300}\?$/u;
function readsAsNames(cells2) {
  const filled3 = cells2.filter((cell) => cell !== "");
  const names7 = filled3.filter(isName).length;
  return names7 === filled3.length || names7 >= 3 && names7 >= filled3.length * 0.7 && !filled3.some(isValue);
}
var isValue = (cell) => cell.length > 64 || /[@\n\r]|\d{5}|\d[-/.]\d/.test(cell);
var isDataLike = (cell) => cell.includes("@") || /^\W{0,3}\d|\d{3}/.test(cell);

// build/readers/table/pipe-pairs.js
var fieldWords = /^(?:.*[ _-])?(?:(?:first|last|given|family|full|user|sur|nick|middle|maiden|display)?[ _-]?names?|e-?mail|mail|phone|mobile|tel|telephone|cell|fax|address|street|city|town|state|zip|zip ?code|post(?:al)?[ _-]?code|country|birth ?date|birthday|dob|date|birth|ssn|gender|sex|age|role|title|company|login|password|token|id|number|iban|bic|account|card|type|status|nationality|passport)$/i;
var valueWords = /^(?:values?|wert|valeur|valor|valore|waarde|example|data|content|details?|information)$/i;
function isPairs(rows3) {
  if (rows3.length < 2 || !rows3.every((cells2) => cells2.length === 2))
    return false;
  const [top = []] = rows3;
  const [head9 = "", beside2 = ""] = top;
  const below = rows3.slice(1);
  const keys = below.map(([key3 = ""]) => key3.replace(/(?<![:*])[:*]+$/, ""));
  if (!keys.every((key3) => isName(key3) && !isDataLike(key3)) || new Set(keys).size < keys.length)
    return false;
  const named6 = keys.filter((key3) => fieldWords.test(key3)).length;
  if (valueWords.test(beside2))
    return named6 > 0;
  if (fieldWords.test(beside2) || !isName(head9) || isDataLike(head9))
    return false;
  return fieldWords.test(head9) && (named6 > 0 || isDataLike(beside2));
}

// build/readers/table/pipe-rows.js
function lineAt(text, start, end) {
  let at = start;
  for (; at < end; at++) {
    const code6 = text.charCodeAt(at);
    if (code6 === lineFeed2 || code6 === carriageReturn)
      break;
  }
  const isPair2 = text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === lineFeed2;
  return { start, end: at, next: Math.min(at + (isPair2 ? 2 : 1), end) };
}
function startOfLine(text, offset, from2) {
  let at = offset;
  for (; at > from2; at--) {
    const code6 = text.charCodeAt(at - 1);
    if (code6 === lineFeed2 || code6 === carriageReturn)
      break;
  }
  return at;
}
var lineFeed2 = "\n".charCodeAt(0);
var carriageReturn = "\r".charCodeAt(0);
function shapeOf(text, { start, end }) {
  let bars = 0;
  let crossings = 0;
  let lines2 = 0;
  let others2 = 0;
  for (let at = start; at < end; at++) {
    const code6 = text.charCodeAt(at);
    if (isBar(code6))
      bars++;
    else if (code6 === plus || isBoxCorner(code6))
      crossings++;
    else if (code6 === dash || code6 === equals || isBoxLine(code6))
      lines2++;
    else if (code6 !== colon && code6 !== space3 && code6 !== tab)
      others2++;
  }
  const isRule = others2 === 0 && lines2 > 0 && bars + crossings > 0;
  return {
    isRule,
    isRow: !isRule && bars > 0,
    isFramed: bars > 0 && isBar(text.charCodeAt(behindSpaces(text, start)))
  };
}
function behindSpaces(text, start) {
  let at = start;
  while (text.charCodeAt(at) === space3 || text.charCodeAt(at) === tab)
    at++;
  return at;
}
function cellsIn(text, { start, end }) {
  const line2 = trimmed(text, start, end);
  const cells2 = [];
  const isFramed = isBar(text.charCodeAt(line2.start));
  let from2 = isFramed ? line2.start + 1 : line2.start;
  for (let at = from2; at < line2.end; at++) {
    const code6 = text.charCodeAt(at);
    if (code6 === backslash)
      at++;
    else if (isBar(code6)) {
      cells2.push(plain(text, trimmed(text, from2, at)));
      from2 = at + 1;
    }
  }
  if (from2 < line2.end || !isFramed)
    cells2.push(plain(text, trimmed(text, Math.min(from2, line2.end), line2.end)));
  return cells2;
}
function trimmed(text, start, end) {
  let from2 = start;
  let to = end;
  while (from2 < to && isSpace(text.charCodeAt(from2)))
    from2++;
  while (to > from2 && isSpace(text.charCodeAt(to - 1)))
    to--;
  return { start: from2, end: to };
}
var isSpace = (code6) => code6 <= 32 || code6 === 160 || code6 === 12288;
function plain(text, { start, end }) {
  let from2 = start;
  let to = end;
  while (to - from2 > 2 && isMark(text.charCodeAt(from2)) && text.charCodeAt(from2) === text.charCodeAt(to - 1)) {
    from2++;
    to--;
  }
  return { start: from2, end: to };
}
var codes = (characters) => Array.from(characters, (character3) => character3.charCodeAt(0));
var [bar = 0, plus = 0, dash = 0, equals = 0, colon = 0, space3 = 0, tab = 0, backslash = 0] = codes("|+-=: 	\\");
var marks2 = codes('*_`~"');
var isMark = (code6) => marks2.includes(code6);
var isBar = (code6) => code6 === bar || code6 === 9474 || code6 === 9475 || code6 === 9553;
var isBoxLine = (code6) => code6 === 9472 || code6 === 9473 || code6 === 9552;
var isBoxCorner = (code6) => code6 > 9475 && code6 <= 9599 && !isBoxLine(code6) && !isBar(code6);

// build/readers/table/pipe-tables.js
function findPipeTable(text, from2, end, ruled = true) {
  let before3;
  for (let at = drawnFrom(text, from2, end); at < end; ) {
    const line2 = drawnLine(text, at, end);
    if (begins(text, line2, before3, end, ruled)) {
      const first = before3 && isHead(before3, line2) ? before3 : line2;
      return { start: first.start, end: endOfTable(text, line2, end) };
    }
    at = line2.isRow || line2.isRule || line2.isRecord ? line2.next : drawnFrom(text, line2.next, end);
    before3 = at === line2.next ? line2 : void 0;
  }
  return void 0;
}
function drawnFrom(text, from2, end) {
  const found = text.slice(from2, end).search(drawn);
  return found < 0 ? end : startOfLine(text, from2 + found, from2);
}
var drawn = /[|+\u2500-\u257f]|-\[ /;
function drawnLine(text, start, end) {
  const line2 = lineAt(text, start, end);
  const isRecord3 = text.startsWith("-[ ", start) && record.test(text.slice(start, Math.min(line2.end, start + 40)));
  const { isRow: isRow2, isRule, isFramed } = shapeOf(text, line2);
  return { start: line2.start, end: line2.end, next: line2.next, isRow: isRow2, isRule, isFramed, isRecord: isRecord3 };
}
var record = /^-\[ \p{Upper}+ \d+ \]/u;
function begins(text, line2, before3, end, ruled) {
  if (line2.isRecord)
    return drawnLine(text, line2.next, end).isRow;
  if (line2.isRow)
    return !ruled && line2.isFramed;
  if (!line2.isRule)
    return false;
  if (before3 && isHead(before3, line2))
    return cellsIn(text, before3).length >= 2 || before3.isFramed;
  return drawnLine(text, line2.next, end).isFramed;
}
var isHead = (before3, line2) => before3.isRow && line2.isRule;
function endOfTable(text, first, end) {
  let last3 = first;
  while (last3.next < end && last3.next > last3.end) {
    const line2 = drawnLine(text, last3.next, end);
    if (!line2.isRow && !line2.isRule && !line2.isRecord)
      break;
    last3 = line2;
  }
  return last3.end;
}
function outlinePipeTable(text, start, end, writer, firstRecord) {
  const lines2 = [];
  for (let at = start; at < end; at = lines2.at(-1)?.next ?? end)
    lines2.push(drawnLine(text, at, end));
  const rows3 = lines2.filter(({ isRow: isRow2 }) => isRow2).map((line2) => cellsIn(text, line2));
  if (lines2[0]?.isRecord)
    return outlineRecords(text, lines2, writer, firstRecord);
  if (isPairs(rows3.map((cells2) => cells2.map((cell) => text.slice(cell.start, cell.end))))) {
    for (const cells2 of rows3)
      outlinePair(text, cells2, writer, firstRecord);
    return firstRecord + 1;
  }
  const [header2 = [], ...values] = rows3;
  const names7 = header2.map((cell) => text.slice(cell.start, cell.end));
  const columns = columnsUnder(names7, start, writer);
  for (const [index, cells2] of values.entries()) {
    for (const [at, cell] of cells2.entries())
      writer.field(cell.start, cell.end, columns(at), firstRecord + index);
  }
  return firstRecord + values.length;
}
var longestHeader = 400;
function columnsUnder(names7, start, writer) {
  const joined2 = names7.join("|");
  const table2 = joined2.length <= longestHeader ? joined2 : `${start}`;
  const columns = names7.map((name4, index) => writer.column(`|${table2}|${index}`, () => isName(name4) ? { label: { name: name4 } } : {}));
  return (index) => columns[index] ?? writer.column("|", () => ({}));
}
function outlinePair(text, cells2, writer, record2) {
  const [key3, value] = cells2;
  if (!key3 || !value)
    return;
  const name4 = text.slice(key3.start, key3.end).replace(/(?<![:*])[:*]+$/, "");
  const column = writer.column(`|=${name4}`, () => isName(name4) ? { label: { name: name4 } } : {});
  writer.field(value.start, Math.max(value.end, cells2.at(-1)?.end ?? 0), column, record2);
}
function outlineRecords(text, lines2, writer, firstRecord) {
  let record2 = firstRecord - 1;
  for (const line2 of lines2) {
    if (line2.isRecord)
      record2++;
    else if (line2.isRow)
      outlinePair(text, cellsIn(text, line2), writer, record2);
  }
  return record2 + 1;
}

// build/readers/document/running-text.js
function outlineText(text, from2, writer, blockAt4) {
  let behind4 = from2;
  for (let at = from2; at < text.length; ) {
    const block = blockAt4(at);
    if (block) {
      outlineProse(text, behind4, block.start, writer);
      block.outline();
      behind4 = Math.max(block.next, at + 1);
      at = behind4;
    } else
      at = (0,chunk_7RYU4OKZ/* .endOfLine */ .vT)(text, at) + 1;
  }
  outlineProse(text, behind4, text.length, writer);
}
function outlineProse(text, start, end, writer) {
  let behind4 = start;
  for (let table2 = findPipeTable(text, start, end); table2; table2 = findPipeTable(text, behind4, end)) {
    writer.prose(behind4, table2.start, 0);
    outlinePipeTable(text, table2.start, table2.end, writer, 0);
    if (table2.end <= behind4)
      break;
    behind4 = table2.end;
  }
  writer.prose(behind4, end, 0);
}

// build/readers/markdown/fences.js
var opening = /((?:[ \t>]{0,16}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}){0,4}[ \t>]{0,32})(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})[ \t]*\{{0,2}[ \t]*\.?([\w+#.-]{0,40})/y;
var longestFence = 64;
function fenceAt(text, at) {
  opening.lastIndex = at;
  const [, prefix = "", fence = "", language = ""] = opening.exec(text) ?? [];
  if (fence === "" || fence.length > longestFence)
    return void 0;
  const start = Math.min(text.length, (0,chunk_7RYU4OKZ/* .endOfLine */ .vT)(text, at) + 1);
  const closing7 = new RegExp(`[ \\t>]{0,64}${fence.charAt(0)}{${fence.length},}[ \\t\\r]*(?:\\n|$)`, "y");
  for (let line2 = start; line2 < text.length; line2 = (0,chunk_7RYU4OKZ/* .endOfLine */ .vT)(text, line2) + 1) {
    closing7.lastIndex = line2;
    if (closing7.test(text)) {
      return { language, start, end: Math.max(start, line2 - 1), margin: prefix.length, next: closing7.lastIndex };
    }
  }
  return { language, start, end: text.length, margin: prefix.length, next: text.length };
}

// build/readers/document/cells.js
var longestName = 64;
function createTable(text, number3, writer) {
  let names7 = [];
  const columnOf = (index) => writer.column(`table ${number3}.${index}`, () => {
    const name4 = names7[index] ?? "";
    return name4.length <= longestName && /\p{Alpha}/u.test(name4) ? { label: { name: name4 } } : {};
  });
  return {
    row: (cells2, isHeader3 = false) => {
      const spans = cells2.map((cell) => trimmed2(text, cell));
      if (isHeader3) {
        names7 = spans.map(({ start, end }, index) => `${names7[index] ?? ""} ${withoutMarks(text.slice(start, end))}`.trim());
      }
      for (const [index, { start, end }] of spans.entries()) {
        if (isHeader3)
          writer.prose(start, end, 0);
        else
          writer.field(start, end, columnOf(index), 0);
      }
    }
  };
}
var withoutMarks = (name4) => name4.replace(/^[*_`+]+|(?<![*_`+])[*_`+]+$/g, "");
function trimmed2(text, { start, end }) {
  const written2 = text.slice(start, end);
  const marks4 = /^\s*(\*\*|``|[*`_]|)(\S(?:[\s\S]*\S)?)\1\s*$/.exec(written2);
  const says = marks4?.[1] ? marks4[2] ?? "" : written2.trim();
  const from2 = start + (says === "" ? 0 : written2.indexOf(says));
  return { start: from2, end: from2 + says.length };
}
var areNames = (cells2) => cells2.length > 0 && cells2.every((cell) => cell.length <= longestName && !/[@\d]/.test(cell)) && cells2.some((cell) => /\p{Alpha}/u.test(cell));

// build/readers/asciidoc/table.js
var opening2 = /[|,:!]={3,}[ \t\r]*(?:\n|$)/y;
function tableAt(text, at, attributes2, number3, writer) {
  opening2.lastIndex = at;
  const [written2] = opening2.exec(text) ?? [];
  if (written2 === void 0)
    return void 0;
  const fence = written2.trim();
  const start = at + written2.length;
  let end = start;
  while (end < text.length && text.slice(end, (0,chunk_7RYU4OKZ/* .endOfLine */ .vT)(text, end)).trimEnd() !== fence)
    end = (0,chunk_7RYU4OKZ/* .endOfLine */ .vT)(text, end) + 1;
  if (end >= text.length)
    return void 0;
  const next2 = Math.min(text.length, (0,chunk_7RYU4OKZ/* .endOfLine */ .vT)(text, end) + 1);
  const format = /\bformat\s*=\s*"?(csv|tsv|dsv)/.exec(attributes2)?.[1] ?? (fence.startsWith(",") ? "csv" : void 0);
  const outline = () => {
    if (format)
      embedBlock(writer, start, end, `block.${format}`);
    else if (fence.startsWith("|"))
      outlineCells(text, { start, end }, attributes2, number3, writer);
    else
      writer.prose(start, end, 0);
  };
  return { start, next: next2, outline };
}
function outlineCells(text, body, attributes2, number3, writer) {
  const { cells: cells2, firstLine: firstLine2, isSetApart } = cellsOf(text, body);
  const width = columnsOf(attributes2) ?? firstLine2;
  const hasHeader = isSetApart || /%[\w%]*header|options\s*=\s*"?[\w,]*header|opts\s*=\s*"?[\w,]*header/.test(attributes2);
  const table2 = createTable(text, number3, writer);
  const isHeaderAt = (at) => at === 0 && hasHeader && !/%noheader/.test(attributes2);
  if (width > 0)
    for (let at = 0; at < cells2.length; at += width)
      table2.row(cells2.slice(at, at + width), isHeaderAt(at));
}
function columnsOf(attributes2) {
  const cols = /\bcols\s*=\s*(?:"([^"]{1,200})"|([^\],\s]{1,20}))/.exec(attributes2);
  const written2 = cols?.[1] ?? cols?.[2];
  if (written2 === void 0)
    return void 0;
  const counts = written2.split(/[,;]/).map((column) => Number(/^\s*(\d{1,3})\*/.exec(column)?.[1] ?? 1));
  return counts.reduce((sum, count3) => sum + count3, 0);
}
var bar2 = /(?:^|(?<=[ \t|]))(?:\d{0,3}(?:\.\d{1,3})?[+*])?[<^>]?(?:\.[<^>])?[a-z]?\|/gm;
function cellsOf(text, { start, end }) {
  const body = text.slice(start, end);
  const bars = Array.from(body.matchAll(bar2), ({ 0: written2, index }) => ({ from: index, to: index + written2.length }));
  const cells2 = bars.map(({ to }, index) => ({
    start: start + to,
    end: start + (bars[index + 1]?.from ?? body.length)
  }));
  const lineEnd5 = (0,chunk_7RYU4OKZ/* .endOfLine */ .vT)(text, cells2[0]?.start ?? start);
  return {
    cells: cells2,
    firstLine: cells2.filter((cell) => cell.start <= lineEnd5).length,
    isSetApart: /^\n[ \t\r]*(?:\n|$)/.test(text.slice(lineEnd5, lineEnd5 + 80))
  };
}

// build/readers/asciidoc/asciidoc.js
var asciidoc = {
  name: "AsciiDoc",
  is: (path) => /\.(?:adoc|asciidoc|asc)$/i.test(path),
  isText: true,
  outline: (text, writer) => {
    let tables = 0;
    const unclosed = /* @__PURE__ */ new Set();
    outlineText(text, 0, writer, (at) => blockAt(text, at, { number: tables++, unclosed }, writer));
  }
};
var attributes = /\[[^\n\]]{0,200}\][ \t\r]*$/;
function attributesAbove(text, at) {
  const lines2 = text.slice(Math.max(0, at - 400), at).split("\n").slice(0, -1);
  const above = lines2.at(-1)?.startsWith(".") ? lines2.at(-2) : lines2.at(-1);
  return attributes.exec(above ?? "")?.[0] ?? "";
}
function blockAt(text, at, { number: number3, unclosed }, writer) {
  const first = text[at];
  if (first === "|" || first === "," || first === ":") {
    const fence = text.slice(at, Math.min((0,chunk_7RYU4OKZ/* .endOfLine */ .vT)(text, at), at + 80)).trimEnd();
    if (!/^[|,:]={3,}$/.test(fence) || unclosed.has(fence))
      return void 0;
    const table2 = tableAt(text, at, attributesAbove(text, at), number3, writer);
    if (!table2)
      unclosed.add(fence);
    return table2;
  }
  if (first === "-" || first === ".")
    return listingAt(text, at, unclosed, writer);
  if (first === "`")
    return fencedAt(text, at, writer);
  return descriptionAt(text, at, writer);
}
var delimiter = /(?:-{4,80}|\.{4,80})[ \t\r]*(?:\n|$)/y;
var source = /^\[(?:source|,)?[%\w]*,\s*["']?([\w+#.-]{1,30})/;
function listingAt(text, at, unclosed, writer) {
  delimiter.lastIndex = at;
  const [written2] = delimiter.exec(text) ?? [];
  const fence = written2?.trimEnd() ?? "";
  if (written2 === void 0 || unclosed.has(fence))
    return void 0;
  const start = at + written2.length;
  const closing7 = new RegExp(`^${fence.replaceAll(".", "\\.")}[ \\t\\r]*$`, "gm");
  closing7.lastIndex = start;
  const close8 = closing7.exec(text);
  if (!close8) {
    unclosed.add(fence);
    return void 0;
  }
  const language = source.exec(attributesAbove(text, at))?.[1] ?? "";
  return codeBlock(text, start, Math.max(start, close8.index - 1), closing7.lastIndex, language, writer);
}
function fencedAt(text, at, writer) {
  const fence = fenceAt(text, at);
  return fence && codeBlock(text, fence.start, fence.end, fence.next, fence.language, writer);
}
function codeBlock(text, start, end, next2, language, writer) {
  const path = blockPath(language, text.slice(start, Math.min(end, start + 256)));
  const outline = path ? () => embedBlock(writer, start, end, path) : () => writer.prose(start, end, 0);
  return { start, next: next2, outline };
}
var description = /[ \t]{0,16}(?:[*_`]{0,2})(\p{Alpha}[\p{Alpha}\p{N} '/()-]{0,50}?)[*_`]{0,2}(?::{2,4}|;;)(?:[ \t]+|[ \t\r]*\n[ \t]*)(?=\S)/uy;
var descriptionAt = descriptionsLike(description);

// build/readers/directory/content-lines.js
function contentLineAt(text, start) {
  let end = lineEnd(text, start);
  let next2 = behindLineEnd(text, end);
  let isFolded = false;
  while (next2 < text.length && isFold(text.charCodeAt(next2))) {
    isFolded = true;
    end = lineEnd(text, next2);
    next2 = behindLineEnd(text, end);
  }
  return { start, end, next: next2, isFolded };
}
function softLineAt(text, line2) {
  let { end, next: next2 } = line2;
  while (next2 < text.length && text[end - 1] === "=") {
    end = lineEnd(text, next2);
    next2 = behindLineEnd(text, end);
  }
  return { ...line2, end, next: next2 };
}
function lineEnd(text, start) {
  let at = start;
  for (; at < text.length; at++) {
    const code6 = text.charCodeAt(at);
    if (code6 === lineFeed3 || code6 === carriageReturn2)
      break;
  }
  return at;
}
var behindLineEnd = (text, end) => Math.min(text.length, text.startsWith("\r\n", end) ? end + 2 : end + 1);
var isFold = (code6) => code6 === 32 || code6 === 9;
var lineFeed3 = "\n".charCodeAt(0);
var carriageReturn2 = "\r".charCodeAt(0);
function* unfolding(text) {
  for (const { 0: fold, index } of text.matchAll(/(?:\r\n|\n|\r)[ \t]/g)) {
    yield { start: index, end: index + fold.length, text: "", name: "folded lines" };
  }
}

// build/readers/directory/labelled-lines.js
function createLabelled(text, writer) {
  const labelled = {
    record: 0,
    field: (value, cell, label3) => {
      const { start, end } = trimmed(text, value.start, value.end);
      const name4 = shown(cell);
      const place2 = name4 === void 0 ? {} : { cell: () => name4 };
      const column = writer.column(`${cell}=${label3}`, () => label3 === void 0 ? place2 : { label: { name: label3 }, ...place2 });
      writer.field(start, end, column, labelled.record);
    },
    named: (value, name4, label3, words3) => {
      if (label3 !== void 0)
        return labelled.field(value, name4, label3);
      const { start, end } = trimmed(text, value.start, value.end);
      const column = writer.column(`${name4}?`, () => ({ label: { name: words3 } }));
      writer.field(start, end, column, labelled.record);
    },
    opaque: ({ start, end }) => writer.field(start, end, writer.column("opaque", () => ({ kind: "", isOpaque: true })), labelled.record),
    prose: (value) => {
      const { start, end } = trimmed(text, value.start, value.end);
      writer.prose(start, end, labelled.record);
    }
  };
  return labelled;
}
var shown = (cell) => /^[A-Za-z][A-Za-z-]{0,39}(?:\.\d{1,2})?$/.test(cell) ? cell : void 0;
var wordsOf = (name4) => name4.replace(/^X-/i, "").replaceAll("-", " ").toLowerCase();

// build/readers/directory/properties.js
var mostParams = 64;
function propertyIn(text, { start, end }) {
  const params = [];
  let name4;
  let from2 = start;
  let isQuoted2 = false;
  for (let at = start; at < end; at++) {
    const code6 = text.charCodeAt(at);
    if (code6 === quote)
      isQuoted2 = !isQuoted2;
    if (isQuoted2 || code6 !== semicolon && code6 !== colon2)
      continue;
    if (name4 === void 0)
      name4 = text.slice(from2, at).replace(/^.*\./, "").trim().toUpperCase();
    else if (params.length < mostParams)
      params.push(paramIn(text, from2, at));
    if (code6 === colon2)
      return { name: name4, params, value: { start: at + 1, end } };
    from2 = at + 1;
  }
  return void 0;
}
function paramIn(text, start, end) {
  const equals9 = text.indexOf("=", start);
  if (equals9 < 0 || equals9 >= end)
    return { name: "", start, end };
  const isQuoted2 = text.charCodeAt(equals9 + 1) === quote && text.charCodeAt(end - 1) === quote && end - equals9 > 2;
  const name4 = text.slice(start, equals9).trim().toUpperCase();
  return isQuoted2 ? { name: name4, start: equals9 + 2, end: end - 1 } : { name: name4, start: equals9 + 1, end };
}
function componentsOf(text, { start, end }) {
  const parts3 = [];
  let from2 = start;
  for (let at = start; at < end; at++) {
    const code6 = text.charCodeAt(at);
    if (code6 === backslash2)
      at++;
    else if (code6 === semicolon) {
      parts3.push({ start: from2, end: at });
      from2 = at + 1;
    }
  }
  parts3.push({ start: Math.min(from2, end), end });
  return parts3;
}
function withoutScheme(text, { start, end }) {
  const scheme2 = /^\s*(?:mailto|tel|sms|xmpp|sip):/i.exec(text.slice(start, Math.min(end, start + 16)))?.[0] ?? "";
  return { start: start + scheme2.length, end };
}
var [quote = 0, semicolon = 0, colon2 = 0, backslash2 = 0] = Array.from('";:\\', (character3) => character3.charCodeAt(0));

// build/readers/directory/calendar.js
var unfolded = "unfolded.ics";
var calendar = {
  name: "iCalendar",
  is: (path, text) => path === unfolded || /\.(?:ics|ical|icalendar|ifb|vcs)$/i.test(path) && /^\s*BEGIN:VCALENDAR\b/i.test(text),
  outline: outlineCalendar
};
var prose2 = new Set("SUMMARY DESCRIPTION LOCATION COMMENT CONTACT CATEGORIES X-ALT-DESC".split(" "));
var users = new Set("ATTENDEE ORGANIZER".split(" "));
var silent = new Set("BEGIN END VERSION PRODID ATTACH".split(" "));
var labels = /* @__PURE__ */ new Map([
  ["X-WR-CALNAME", "calendar name"],
  ["X-WR-CALDESC", "calendar description"]
]);
var components = /^V(?:EVENT|TODO|JOURNAL|FREEBUSY)$/i;
function outlineCalendar(text, writer) {
  const labelled = createLabelled(text, writer);
  for (let at = 0; at < text.length; ) {
    const line2 = contentLineAt(text, at);
    at = line2.next;
    const property = propertyIn(text, line2);
    if (!property)
      continue;
    const { name: name4, value } = property;
    if (name4 === "BEGIN" && components.test(text.slice(value.start, value.end).trim()))
      labelled.record++;
    if (silent.has(name4))
      continue;
    if (line2.isFolded) {
      labelled.opaque(line2);
      writer.embed({ start: line2.start, end: line2.end, path: unfolded, encodings: [unfolding] });
    } else
      outlineProperty(text, property, labelled);
  }
}
function outlineProperty(text, { name: name4, params, value }, labelled) {
  const place2 = users.has(name4) ? name4 : "X";
  for (const param of params) {
    if (param.name === "CN")
      labelled.field(param, `${place2}-CN`, "full name");
    else if (addresses.has(param.name))
      labelled.field(withoutScheme(text, param), `${place2}-${param.name}`, "email");
  }
  if (prose2.has(name4))
    labelled.prose(value);
  else if (users.has(name4))
    labelled.field(withoutScheme(text, value), name4, addressLabel(text, value));
  else
    labelled.named(value, name4, labels.get(name4), wordsOf(name4));
}
var addresses = new Set("EMAIL SENT-BY DELEGATED-TO DELEGATED-FROM MEMBER".split(" "));
var addressLabel = (text, { start, end }) => text.slice(start, end).includes("@") ? "email" : void 0;

// build/readers/directory/attributes.js
var attributeLabels = new Map(Object.entries({
  "full name": "cn commonname displayname gecos legalname",
  "family name": "sn surname",
  "given name": "givenname gn",
  "middle name": "middlename",
  initials: "initials",
  email: "mail rfc822mailbox email emailaddress mailalternateaddress mailforwardingaddress userprincipalname proxyaddresses",
  phone: "telephonenumber homephone homephonenumber homtelephonenumber hometelephonenumber mobile mobiletelephonenumber pager pagertelephonenumber facsimiletelephonenumber fax otherhomephone othermobile othertelephone ipphone",
  "street address": "street streetaddress homepostaladdress postaladdress registeredaddress",
  city: "l localityname",
  state: "st stateorprovincename",
  "postal code": "postalcode",
  country: "c co countryname friendlycountryname",
  username: "uid userid samaccountname mailnickname unixuid",
  company: "o organizationname company",
  "job title": "title",
  "employee number": "employeenumber employeeid",
  password: "userpassword unicodepwd",
  "date of birth": "dateofbirth birthdate",
  gender: "gender",
  "license plate": "carlicense"
}).flatMap(([label3, names7]) => names7.split(" ").map((name4) => [name4, label3])));
var nameAttributes = new Set("manager secretary assistant owner managedby personaltitleof".split(" "));
var memberAttributes = new Set("member uniquemember memberof seealso roleoccupant".split(" "));
var silentAttributes = new Set("jpegphoto photo thumbnailphoto audio usercertificate cacertificate usersmimecertificate objectguid objectsid objectclass version changetype control add delete replace newrdn deleteoldrdn entryuuid entrycsn structuralobjectclass createtimestamp modifytimestamp".split(" "));

// build/readers/directory/ldif.js
var unfolded2 = "unfolded.ldif";
var opening3 = /^\uFEFF?(?:(?:(?:[# \t]|version:)[^\n\r]*)?(?:\r\n|\n|\r(?!\n))){0,2000}dn::?[ \t]?\S/i;
var ldif = {
  name: "LDIF",
  is: (path, text) => path === unfolded2 || /\.(?:ldif|ldf|ldi)$/i.test(path) && opening3.test(text),
  outline: outlineEntries
};
function outlineEntries(text, writer) {
  const labelled = createLabelled(text, writer);
  let isInEntry = false;
  let isPerson = true;
  for (let at = 0; at < text.length; ) {
    const line2 = contentLineAt(text, at);
    const isEmpty3 = line2.end === line2.start;
    if (!isEmpty3 && !isInEntry && line2.start > 0)
      labelled.record++;
    if (!isEmpty3 && !isInEntry && text[at] !== "#")
      isPerson = describesPerson(text, at);
    if (!isEmpty3 && line2.isFolded && text[at] !== "#")
      embedLine(text, line2, labelled, writer);
    else if (text[at] === "#")
      labelled.prose(line2);
    else if (!isEmpty3)
      outlineAttribute(text, line2, isPerson, labelled, writer);
    isInEntry = !isEmpty3;
    at = line2.next;
  }
}
var longestEntry = 8192;
function describesPerson(text, start) {
  const head9 = text.slice(start, start + longestEntry);
  const entry = head9.slice(0, emptyLine.exec(head9)?.index ?? head9.length);
  return person.test(entry) || !/^objectclass:/im.test(entry);
}
var emptyLine = /(?:\r\n|\n|\r(?!\n))[ \t]*[\n\r]/;
var person = /^(?:sn|surname|givenname)(?:;[^:\n\r]{0,80})?:|^objectclass:[ \t]*(?:\w*person|user|contact|posixaccount|account)[ \t]*$/im;
function embedLine(text, line2, labelled, writer) {
  const name4 = nameOf(text, line2);
  if (name4 === void 0 || silentAttributes.has(name4.toLowerCase()))
    return;
  labelled.opaque(line2);
  writer.embed({ start: line2.start, end: line2.end, path: unfolded2, encodings: [unfolding, base64Value] });
}
var nameOf = (text, { start, end }) => /^([A-Za-z][A-Za-z\d-]{0,79})(?:;[^:\n\r]{0,200})?:/.exec(text.slice(start, Math.min(end, start + 300)))?.[1];
function outlineAttribute(text, line2, isPerson, labelled, writer) {
  const written2 = nameOf(text, line2);
  if (written2 === void 0)
    return;
  const name4 = written2.toLowerCase();
  const colon7 = text.indexOf(":", line2.start);
  const value = { start: colon7 + 1, end: line2.end };
  if (silentAttributes.has(name4) || text[colon7 + 1] === "<")
    return;
  if (text[colon7 + 1] === ":") {
    if (line2.start > 0 || line2.end + 2 < text.length)
      embedLine(text, line2, labelled, writer);
  } else if (name4 === "description" || name4 === "info" || name4 === "comment")
    labelled.prose(value);
  else if (name4 === "dn" || nameAttributes.has(name4))
    outlineName(text, value, written2, isPerson, labelled);
  else if (memberAttributes.has(name4))
    outlineName(text, value, written2, ofPeople.test(text.slice(colon7, line2.end)), labelled);
  else
    labelled.named(value, written2, labelOf2(name4, isPerson), written2);
}
var ofPeople = /\bou=(?:people|users?|persons?|staff|employees|accounts|members|customers|contacts)\b/i;
var labelOf2 = (name4, isPerson) => (name4 === "cn" || name4 === "displayname") && !isPerson ? "group" : attributeLabels.get(name4);
function outlineName(text, value, cell, isPerson, labelled) {
  let from2 = value.start;
  for (let at = value.start; at <= value.end; at++) {
    const character3 = at < value.end ? text[at] : ",";
    if (character3 === "\\")
      at++;
    if (character3 !== "," && character3 !== "+")
      continue;
    const equals9 = text.indexOf("=", from2);
    if (equals9 >= 0 && equals9 < at) {
      const name4 = text.slice(from2, equals9).trim().toLowerCase();
      labelled.field({ start: equals9 + 1, end: at }, cell, isNaming.has(name4) ? labelOf2(name4, isPerson) : void 0);
    }
    from2 = at + 1;
  }
}
var isNaming = new Set("cn uid sn givenname mail telephonenumber employeenumber samaccountname".split(" "));
function* base64Value(text) {
  const colons = text.indexOf("::");
  if (colons < 0 || text.slice(0, colons).includes(" "))
    return;
  const start = text.length - text.slice(colons + 2).trimStart().length;
  const end = text.trimEnd().replace(/(?<!=)=+$/, "").length;
  if (end <= start)
    return;
  const said2 = (0,chunk_7RYU4OKZ/* .textInBase64 */ .YS)(text, [{ start, end }], "base64");
  if (!said2)
    return;
  yield { start: colons, end: colons + 2, text: ":", name: "base64" };
  yield said2;
}

// build/readers/directory/vcard.js
var unfolded3 = "unfolded.vcf";
var vcard = {
  name: "vCard",
  is: (path, text) => path === unfolded3 || /\.(?:vcf|vcard)$/i.test(path) && /^\s*BEGIN:VCARD\b/i.test(text),
  outline: outlineCards
};
var components2 = {
  N: ["family name", "given name", "middle name", "name prefix", void 0],
  ADR: [void 0, "address line", "street address", "city", "state", "postal code", "country"],
  ORG: ["company", void 0, void 0],
  GENDER: ["gender", void 0]
};
var labels2 = /* @__PURE__ */ new Map([
  ["FN", "full name"],
  ["NICKNAME", "nickname"],
  ["TEL", "phone"],
  ["EMAIL", "email"],
  ["BDAY", "date of birth"],
  ["BIRTHPLACE", "place of birth"],
  ["LABEL", "address"],
  ["TITLE", "job title"],
  ["ROLE", "occupation"],
  ["X-BIRTHDAY", "date of birth"],
  ["X-MAIDENNAME", "maiden name"],
  ["X-PHONETIC-FIRST-NAME", "given name"],
  ["X-PHONETIC-LAST-NAME", "family name"]
]);
var silent2 = new Set("BEGIN END VERSION PRODID UID REV KIND PHOTO LOGO SOUND KEY CLASS MAILER TZ SOURCE XML CLIENTPIDMAP X-ABLABEL".split(" "));
function outlineCards(text, writer) {
  const labelled = createLabelled(text, writer);
  for (let at = 0; at < text.length; ) {
    const line2 = contentLineAt(text, at);
    const property = propertyIn(text, line2);
    at = property ? outlineLine(text, line2, property, labelled, writer) : line2.next;
  }
}
function outlineLine(text, plain7, property, labelled, writer) {
  const isQuotedPrintable = property.params.some((param) => isNamed(text, param, "QUOTED-PRINTABLE"));
  const line2 = isQuotedPrintable ? softLineAt(text, plain7) : plain7;
  const { start, end, next: next2 } = line2;
  if (property.name === "BEGIN" && isNamed(text, property.value, "VCARD"))
    labelled.record++;
  if (silent2.has(property.name))
    return next2;
  if ((line2.isFolded || isQuotedPrintable) && !(start === 0 && end === text.length)) {
    labelled.opaque(line2);
    writer.embed({ start, end, path: unfolded3, encodings: [isQuotedPrintable ? chunk_7RYU4OKZ/* .quotedPrintable */ .Cm : unfolding] });
  } else
    outlineProperty2(text, property, labelled);
  return next2;
}
var isNamed = (text, { start, end }, name4) => text.slice(start, Math.min(end, start + 40)).trim().toUpperCase() === name4;
function outlineProperty2(text, { name: name4, value }, labelled) {
  const parts3 = components2[name4];
  if (name4 === "NOTE")
    labelled.prose(value);
  else if (parts3) {
    for (const [index, part] of componentsOf(text, value).entries()) {
      labelled.field(part, `${name4}.${index + 1}`, parts3[index]);
    }
  } else
    labelled.named(withoutScheme(text, value), name4, labels2.get(name4), wordsOf(name4));
}

// build/readers/fields.js
function listFields() {
  const starts = [];
  const ends = [];
  const columnOf = [];
  const recordOf2 = [];
  return {
    add: (start, end, column, record2) => {
      starts.push(start);
      ends.push(end);
      columnOf.push(column);
      recordOf2.push(record2);
    },
    extend: (end, record2) => {
      ends[ends.length - 1] = end;
      recordOf2[recordOf2.length - 1] = record2;
    },
    lastEnd: () => ends.at(-1) ?? 0,
    lastRecord: () => recordOf2.at(-1) ?? -1,
    all: () => ({ starts, ends, columnOf, recordOf: recordOf2 })
  };
}
function listManyFields(room) {
  let starts = new Int32Array(room);
  let ends = new Int32Array(room);
  let columnOf = new Int32Array(room);
  let recordOf2 = new Int32Array(room);
  let count3 = 0;
  const grow = () => {
    starts = twiceAsLong(starts);
    ends = twiceAsLong(ends);
    columnOf = twiceAsLong(columnOf);
    recordOf2 = twiceAsLong(recordOf2);
  };
  return {
    add: (start, end, column, record2) => {
      if (count3 === starts.length)
        grow();
      starts[count3] = start;
      ends[count3] = end;
      columnOf[count3] = column;
      recordOf2[count3] = record2;
      count3++;
    },
    extend: (end, record2) => {
      ends[count3 - 1] = end;
      recordOf2[count3 - 1] = record2;
    },
    lastEnd: () => ends[count3 - 1] ?? 0,
    lastRecord: () => recordOf2[count3 - 1] ?? -1,
    all: () => ({
      starts: starts.subarray(0, count3),
      ends: ends.subarray(0, count3),
      columnOf: columnOf.subarray(0, count3),
      recordOf: recordOf2.subarray(0, count3)
    })
  };
}
function twiceAsLong(numbers) {
  const longer = new Int32Array(2 * numbers.length + 1);
  longer.set(numbers);
  return longer;
}

// build/readers/outline.js
function createOutline(fields2 = listFields()) {
  const columns = [];
  const known2 = /* @__PURE__ */ new Map();
  const embedded = [];
  const leftOut = [];
  let broken2;
  let lost;
  const column = (id, make) => {
    const number3 = known2.get(id) ?? columns.length;
    if (number3 === columns.length) {
      known2.set(id, number3);
      columns.push({ id, ...make() });
    }
    return number3;
  };
  let isGoingOver = false;
  const field2 = (start, end, number3, record2) => {
    if (end <= start)
      return;
    isGoingOver = false;
    fields2.add(start, end, number3, record2);
  };
  const skip = (start, end, record2) => {
    if (isGoingOver)
      fields2.extend(end, record2);
    else
      fields2.add(start, end, column(goneOver, () => ({ isGoneOver: true })), record2);
    isGoingOver = true;
  };
  const prose4 = (start, end, record2) => field2(start, end, column("", runningText), record2);
  return {
    column,
    field: field2,
    skip,
    prose: prose4,
    embed: (document) => void embedded.push(document),
    leaveOut: (at, what) => void leftOut.push({ at, what }),
    breakOff: (at, problem, until) => {
      broken2 ??= { at, problem };
      if (until === void 0)
        lost ??= at;
      else
        prose4(Math.max(at, fields2.lastEnd()), until, Math.max(0, fields2.lastRecord()));
    },
    finish: (length) => {
      if (lost !== void 0)
        prose4(Math.max(lost, fields2.lastEnd()), length, fields2.lastRecord() + 1);
      return { columns, ...fields2.all(), embedded, leftOut, ...broken2 ? { broken: broken2 } : {} };
    }
  };
}
var goneOver = "\0gone over";
var runningText = () => ({ isText: true });

// build/readers/pointers.js
function createPointers(outline) {
  let known2;
  return (offset) => {
    known2 ??= placesIn(outline);
    const { starts, ends, pointers } = known2;
    const index = (0,chunk_7RYU4OKZ/* .lastUpTo */ .jr)(starts, offset);
    return offset < (ends[index] ?? -1) ? pointers[index] : void 0;
  };
}
function placesIn(outline) {
  const places = { starts: [], ends: [], pointers: [] };
  outline({
    ...createOutline(),
    place: (start, end, pointer2) => {
      places.starts.push(start);
      places.ends.push(end);
      places.pointers.push(pointer2());
    }
  });
  return places;
}
var toStep = (key3) => `/${String(key3).replaceAll("~", "~0").replaceAll("/", "~1")}`;

// build/readers/tree/records.js
var parts = /(?:^|[_. -])(?:names?|e-?mails?|phones?|telephones?|mobiles?|telecoms?|addresse?s?|identifiers?|contact_?points?|communications?|birth|locations?|coding|codings|line|given|family|extensions?|headers?|params?|parameters?|query_?strings?|cookies?|attr(?:ibute)?s?|properties|tags?|fields?|values?|variables?|request|response|body|patterns?|post_?data|schema)$/i;
var isPartOfRecord = (key3) => parts.test(key3.replace(/[a-z](?=[A-Z])/g, "$&_"));
var naming = ["name", "key", "field", "label", "system", "header", "property", "attribute", "id", "type"];
var valued = /* @__PURE__ */ new Set(["value", "val", "content", "text", "data", "#text", "valueString"]);
var exemplary = /* @__PURE__ */ new Set(["example", "default"]);
var leastExemplary = naming.indexOf("label");
var turns = /^(?:raw_?)?(?:headers|trailers)$|^(?:query|form|params|cookies)$/i;
var takesTurns = (key3) => turns.test(key3);
var mayBePaired = (key3) => valued.has(key3) || exemplary.has(key3);
function pairOf(node, text, start, end) {
  if (valued.has(node.key))
    return node.pair;
  if (exemplary.has(node.key))
    return (node.rank ?? naming.length) <= leastExemplary ? node.pair : void 0;
  const rank = naming.indexOf(node.key);
  if (rank < 0 || end - start > 64 || rank >= (node.rank ?? naming.length))
    return void 0;
  const label3 = labelIn(text, start, end);
  if (label3) {
    node.pair = label3;
    node.rank = rank;
  }
  return void 0;
}
function inheritPair(node, around) {
  if (!around.pair || around.rank === void 0 || around.rank > leastExemplary)
    return;
  node.pair = around.pair;
  node.rank = around.rank;
}
function labelIn(text, start, end) {
  if (end - start > 64)
    return void 0;
  const name4 = text.slice(start, end).replace(/^.*[/#]/, "");
  return isLabel.test(name4) ? { name: name4 } : void 0;
}
var isLabel = /^[\p{IDS}_][\p{Alpha}\p{M}\p{N}_ .:[\]-]{0,63}$/u;

// build/readers/tree/values.js
var least = 8;
function embeddedIn(text, start, end) {
  const path = embeddedPath(text, start, end);
  if (path !== void 0)
    return { path, encodings: [] };
  return isJsonInBase64(text, start, end) ? { path: "value.json", encodings: [chunk_7RYU4OKZ/* .base64 */ .K3] } : void 0;
}
function embeddedPath(text, start, end) {
  if (end - start < least)
    return void 0;
  switch (text.charCodeAt(start)) {
    case openBrace:
    case openBracket:
      return matches(json, text, start, end) ? "value.json" : void 0;
    case less:
      return /[?!a-zA-Z]/.test(text.charAt(start + 1)) && hasStructure(text, start, end) ? "value.xml" : void 0;
    case letterM:
      return text.startsWith("MSH|^~", start) ? "value.hl7" : void 0;
    case ampersand:
      return /^&(?:lt|#60|#x3[cC]);[?!a-zA-Z]/.test(text.slice(start, start + least)) ? "value.xml" : void 0;
    case dash2:
      return matches(parts2, text, start, end) ? "value.form-data" : void 0;
    default:
      return isForm(text, start, end) ? "value.form" : void 0;
  }
}
var [openBrace, openBracket, less, ampersand, dash2, letterM] = [123, 91, 60, 38, 45, 77];
var hasStructure = (text, start, end) => tag.test(text.slice(start, Math.min(end, start + looked)));
var looked = 4e3;
var tag = /<(?!\/|(?:a|b|br|code|div|em|h[1-6]|i|important|li|note|ol|p|pre|span|strong|ul)\b)[a-z!?]|<\w+\s[^>]*\b(?:xmlns|name|value|content|data-\w+)=/i;
function matches(opening17, text, start, end) {
  opening17.lastIndex = start;
  return opening17.test(text) && opening17.lastIndex <= end;
}
var json = /(?:\[(?:\s|\\[nrt])*)?\{(?:\s|\\[nrt])*(?:\\{0,3}"|&(?:quot|#34);)/y;
var form = /\??[\w.%[\]+-]{1,64}=[^\s&="'<>]{0,2048}&[\w.%[\]+-]{1,64}=/y;
function isForm(text, start, end) {
  const until = Math.min(end, start + longestName2);
  let at = start + 1;
  while (at < until && isInName(text.charCodeAt(at)))
    at++;
  return text.charCodeAt(at) === equals2 && matches(form, text, start, end);
}
var longestName2 = 65;
var isInName = (code6) => code6 > 32 && code6 !== equals2;
var equals2 = 61;
var parts2 = /--[\w'()+,./:=?-]{1,70}(?:\s|\\[rn]){1,4}content-disposition: ?form-data/iy;
function isJsonInBase64(text, start, end) {
  const first = text.charCodeAt(start);
  if (first !== smallE && first !== capitalW || end - start < leastBase64)
    return false;
  if (!/^(?:eyJ|eyAi|ewo|ew0K|eyAg|W3si|W3sK|W3sg|Wwog|WyB7|Ww0K|W1si)/.test(text.slice(start, start + 4)))
    return false;
  alphabet.lastIndex = start;
  return alphabet.test(text) && alphabet.lastIndex === end;
}
var [smallE, capitalW] = [101, 87];
var leastBase64 = 24;
var alphabet = /(?:[\w+/-]|\\[nr]|\s)+={0,2}(?:\\[nr]|\s)*/y;

// build/readers/tree/tree.js
var deepest = 1e3;
var each = "[]";
var itself = "#text";
var envelope = "data";
function createTree(text, writer, recordOf2) {
  let paths = 0;
  let records2 = 0;
  let documents = 0;
  let mayPair = false;
  let beyond = 0;
  const pathBelow = (parent, key3, isMember2 = false) => {
    const known2 = parent.children?.get(key3);
    if (known2)
      return known2;
    const kind = `${parent.kind}.${isMember2 ? "*" : key3}`;
    const path = {
      key: key3,
      parent,
      id: paths++,
      kind,
      named: namedBelow(parent, key3)
    };
    parent.children ??= /* @__PURE__ */ new Map();
    parent.children.set(key3, path);
    return path;
  };
  const origin = { key: "", parent: void 0, id: paths++, kind: "", named: void 0 };
  const root = {
    kind: "map",
    path: origin,
    record: 0,
    around: 0,
    key: "",
    hasValues: false,
    count: 0,
    index: -1
  };
  const stack = [root];
  const top = () => stack[stack.length - 1] ?? root;
  const columnOf = (path, pair2) => {
    if (pair2) {
      return writer.column(`${path.id}=${pair2.name}`, () => ({ label: pair2, kind: `${path.kind}=${pair2.name}` }));
    }
    path.column ??= writer.column(`${path.id}`, () => {
      const label3 = labelOf3(path);
      return label3 ? { label: label3, kind: path.kind } : { kind: path.kind };
    });
    return path.column;
  };
  return {
    begin: () => {
      if (recordOf2)
        records2 = recordOf2();
      else if (documents++ > 0)
        records2++;
      stack.length = 0;
      beyond = 0;
      stack.push({ ...root, record: records2, around: records2 });
    },
    open: (kind, isPart2 = false, first = 0) => {
      if (stack.length > deepest) {
        beyond++;
        return;
      }
      const parent = top();
      parent.index++;
      const isMember2 = kind === "map" && !isPart2 && isMemberOf(parent);
      const path = parent.kind === "list" ? pathBelow(parent.path, each) : pathBelow(parent.path, parent.key, isMember2);
      const record2 = isMember2 && !recordOf2 ? ++records2 : parent.record;
      const node = {
        kind,
        path,
        record: record2,
        around: parent.record,
        key: "",
        hasValues: false,
        count: 0,
        index: first - 1
      };
      if (describesItsParent(path))
        inheritPair(node, parent);
      stack.push(node);
    },
    key: (name4) => {
      top().key = name4;
    },
    value: (start, end, encodings = []) => {
      const node = top();
      const path = pathBelow(node.path, node.kind === "list" ? each : node.key);
      node.hasValues = true;
      node.index++;
      mayPair ||= node.kind === "map" ? mayBePaired(node.key) : takesTurns(listOf(node)?.key ?? "");
      const pair2 = node.kind === "map" ? pairOf(node, text, start, end) : turnOf(node, text, start, end);
      writer.field(start, end, columnOf(path, pair2), pair2 ? node.around : node.record);
      writer.place?.(start, end, () => pointerTo(stack));
      const document = embeddedIn(text, start, end);
      if (document)
        writer.embed({ start, end, path: document.path, encodings: [...encodings, ...document.encodings] });
    },
    prose: (start, end) => writer.prose(start, end, top().record),
    close: () => {
      if (beyond > 0)
        beyond--;
      else if (stack.length > 1)
        stack.pop();
    },
    depth: () => stack.length,
    skip: (count3) => {
      records2 += documents++ > 0 ? count3 : count3 - 1;
    },
    nextRecord: () => documents > 0 ? records2 + 1 : 0,
    mayPair: () => mayPair
  };
}
var pointerTo = (stack) => stack.slice(1).map(({ kind, key: key3, index }) => toStep(kind === "list" ? index : key3)).join("");
function isMemberOf(parent) {
  if (isPart(named(parent.path) ?? parent.path))
    return false;
  if (parent.kind === "list")
    return true;
  const isAlone = !parent.hasValues && parent.path.parent !== void 0 && parent.path.key !== each;
  if (!isAlone || describesProperty(parent.path))
    return false;
  const known2 = parent.path.children?.get(parent.key);
  return !(known2 ? isPart(known2) : isPartOfRecord(parent.key));
}
function isPart(path) {
  path.isPart ??= isPartOfRecord(plainKey(path));
  return path.isPart;
}
var describesProperty = ({ parent }) => parent?.key === "properties" || parent?.parent?.key === "properties";
var describesItsParent = ({ key: key3, parent }) => key3 === "schema" || key3 === "examples" || parent?.key === "examples";
var listOf = ({ path }) => path.key === each ? path.parent : path;
function turnOf(node, text, start, end) {
  const { path } = node;
  const list = listOf(node);
  if (!takesTurns(list?.key ?? "") || list === path && !/^raw/i.test(path.key))
    return void 0;
  const pair2 = node.count++ % 2 === 1 ? node.pair : void 0;
  if (node.count % 2 === 1) {
    const label3 = labelIn(text, start, end);
    if (label3)
      node.pair = label3;
    else
      delete node.pair;
  }
  return pair2;
}
var named = (path) => path?.named ?? path;
function namedBelow(parent, key3) {
  if (key3 === each || key3 === itself)
    return named(parent);
  if (parent.parent?.key === "properties" && isExample.test(key3))
    return named(parent);
  return key3 === "value" && parent.parent?.key === "examples" ? named(parent.parent) : void 0;
}
var isExample = /^(?:x-)?examples?$|^(?:default|const|enum)$/;
var nameOf2 = (path) => {
  const own = named(path);
  return own ? plainKey(own) : "";
};
var plainKey = ({ key: key3 }) => key3.startsWith("@") ? key3.slice(1) : key3;
function labelOf3(path) {
  const own = named(path);
  const name4 = nameOf2(own);
  if (name4 === "")
    return void 0;
  const under = nameOf2(own?.parent);
  return under === "" || under === envelope ? { name: name4 } : { name: name4, under };
}

// build/readers/disguises/string-escapes.js
var single = {
  '"': '"',
  "'": "'",
  "\\": "\\",
  "/": "/",
  b: " ",
  f: " ",
  n: "\n",
  r: "\r",
  t: "	"
};
function* stringEscapes(text) {
  if (!text.includes("\\"))
    return;
  const coded2 = /* @__PURE__ */ new Map();
  for (const piece of (0,chunk_7RYU4OKZ/* .backslashEscapes */ .Tj)(text))
    if (isPlain(text, piece.start))
      coded2.set(piece.start, piece);
  for (let at = text.indexOf("\\"); at >= 0; ) {
    const piece = coded2.get(at) ?? simple(text, at);
    if (piece)
      yield piece;
    at = text.indexOf("\\", piece?.end ?? at + 2);
  }
}
var isPlain = (text, at) => text[at + 1] !== "\\";
function simple(text, at) {
  const says = single[text[at + 1] ?? ""];
  return says === void 0 ? void 0 : { name: "", start: at, end: at + 2, text: says };
}

// build/readers/graphql/tokens.js
function readTokens(text, take4) {
  const token2 = /[\s,\ufeff]+|#[^\r\n]*|[\p{IDS}_][\p{Alpha}\p{N}_]*|-?\d[\w.+-]*|"""|"|./gsu;
  for (let found = token2.exec(text); found; found = token2.exec(text)) {
    const { 0: written2, index: start } = found;
    const type = typeOf(written2);
    if (type === void 0)
      continue;
    const string2 = type === "string" ? stringAt(text, start, written2) : void 0;
    if (type === "string" && !string2)
      return { at: start, problem: "a quote that nothing closes" };
    const end = start + written2.length;
    const broken2 = take4({ type, start: string2?.start ?? start, end: string2?.end ?? end });
    if (broken2)
      return broken2;
    if (string2)
      token2.lastIndex = string2.behind;
  }
  return void 0;
}
function typeOf(written2) {
  if (/^[\s,\ufeff]/.test(written2))
    return void 0;
  if (written2.startsWith("#"))
    return "comment";
  if (written2.startsWith('"'))
    return "string";
  if (/^-?\d/.test(written2))
    return "number";
  return /^[\p{IDS}_]/u.test(written2) ? "name" : "sign";
}
function stringAt(text, open7, quotes) {
  const from2 = open7 + quotes.length;
  const end = quotes === '"' ? endOfString(text, from2) : endOfBlock(text, from2);
  if (end < 0)
    return void 0;
  if (quotes === '"')
    return { start: from2, end, behind: end + 1 };
  const content = text.slice(from2, end);
  const start = from2 + content.length - content.trimStart().length;
  return { start, end: Math.max(start, from2 + content.trimEnd().length), behind: end + quotes.length };
}
function endOfString(text, from2) {
  for (let at = from2; at < text.length && text[at] !== "\n"; at++) {
    if (text[at] === '"')
      return at;
    if (text[at] === "\\")
      at++;
  }
  return -1;
}
function endOfBlock(text, from2) {
  let end = text.indexOf('"""', from2);
  while (end > 0 && text[end - 1] === "\\")
    end = text.indexOf('"""', end + 3);
  return end;
}

// build/readers/graphql/structure.js
var opening4 = /* @__PURE__ */ new Set(["(", "{", "["]);
var closing = {
  ")": ["arguments", "other"],
  "}": ["object", "other"],
  "]": ["list", "other"]
};
var definitions = new Set("directive enum extend input interface scalar schema type union".split(" "));
var operations = /* @__PURE__ */ new Set(["fragment", "mutation", "query", "subscription"]);
var longestName3 = 200;
var escapes = [stringEscapes];
var innerLevel = (sign) => sign === "[" ? "list" : "object";
function readGraphql(text, tree) {
  const levels = [];
  let inside = 0;
  let isDefinition = false;
  let name4 = "";
  let before3 = "";
  const open7 = (sign) => {
    const level2 = inside > 0 ? innerLevel(sign) : sign === "(" && !isDefinition ? "arguments" : "other";
    const isPart2 = levels.at(-1) === "arguments";
    levels.push(level2);
    if (level2 === "other")
      return;
    inside++;
    if (level2 === "arguments") {
      tree.key(name4);
      tree.open("list");
    }
    tree.open(level2 === "list" ? "list" : "map", isPart2);
  };
  const close8 = (sign) => {
    const level2 = levels.pop();
    if (level2 === void 0 || !closing[sign]?.includes(level2))
      return false;
    if (level2 === "other")
      return true;
    inside--;
    tree.close();
    if (level2 === "arguments")
      tree.close();
    return true;
  };
  const takeSign2 = (sign) => {
    if (opening4.has(sign))
      open7(sign);
    else if (sign in closing)
      return close8(sign);
    else if (sign === ":" && inside > 0)
      tree.key(name4);
    return true;
  };
  const takeName = (written2) => {
    name4 = written2;
    if (levels.length > 0)
      return;
    if (definitions.has(written2))
      isDefinition = true;
    else if (operations.has(written2))
      isDefinition = false;
  };
  const takeValue3 = ({ type, start, end }) => {
    const isValue3 = inside > 0 && (before3 === ":" || before3 === "=" || levels.at(-1) === "list");
    if (isValue3)
      tree.value(start, end, type === "string" ? escapes : []);
    else if (type === "string")
      tree.prose(start, end);
  };
  tree.begin();
  tree.open("map");
  const broken2 = readTokens(text, (token2) => {
    const { type, start, end } = token2;
    if (type === "comment") {
      tree.prose(start, end);
      return void 0;
    }
    const written2 = text.slice(start, Math.min(end, start + longestName3));
    const isPossible = type !== "sign" || takeSign2(written2);
    if (type === "name")
      takeName(written2);
    else if (type !== "sign")
      takeValue3(token2);
    before3 = type === "sign" ? written2 : "";
    return isPossible ? void 0 : { at: start, problem: "a bracket that closes nothing" };
  });
  return broken2 ?? (levels.length > 0 ? { at: text.length, problem: "a bracket that nothing closes" } : void 0);
}

// build/readers/graphql/graphql.js
var graphql = {
  name: "GraphQL",
  is: (path, text) => /\.(?:graphqls?|gql)$/i.test(path) && /^[\s,\ufeff]*(?:[#"{]|[a-z]+\b)/.test(text),
  outline: (text, writer) => {
    const broken2 = readGraphql(text, createTree(text, writer));
    if (broken2)
      writer.breakOff(broken2.at, broken2.problem);
  }
};

// build/readers/markup/elements.js
var isElement = (node) => node?.kind === "element";
var elementsIn = (element) => element.children.filter(isElement);
var attributeOf = (element, name4) => element.attributes.find((attribute) => attribute.name === name4);
function attributeText(element, name4, text) {
  const attribute = attributeOf(element, name4);
  return attribute ? text.slice(attribute.start, attribute.end) : "";
}
function textIn(element) {
  const said2 = element.children.filter(({ kind }) => kind !== "comment");
  const [only] = said2;
  return said2.length === 1 && only && !isElement(only) ? only : void 0;
}
function trimmed3(text, start, end) {
  let [first, behind4] = [start, end];
  while (first < behind4 && isSpace2(text.charCodeAt(first)))
    first++;
  while (behind4 > first && isSpace2(text.charCodeAt(behind4 - 1)))
    behind4--;
  return { start: first, end: behind4 };
}
var isSpace2 = (code6) => code6 <= 32 || code6 === 160 || code6 === 65279;

// build/readers/markup/html-tables.js
var longestLabel = 60;
var widest = 100;
var label = /^\p{Alpha}[^\d@:<>{}]{0,39}$/u;
function readTable(table2, text) {
  const rows3 = rowsOf(table2);
  const said2 = (cell) => wordsIn(cell, text);
  const head9 = headerOf(rows3, said2);
  const labels3 = /* @__PURE__ */ new Map();
  const records2 = /* @__PURE__ */ new Set();
  const take4 = (cell, name4 = "") => {
    if (label.test(name4))
      labels3.set(cell, name4);
  };
  if (!head9) {
    const isPairs2 = rows3.every(({ cells: cells2 }) => cells2.length <= 2);
    for (const { cells: cells2 } of rows3)
      for (const [cell, name4] of beside(cells2, isPairs2, said2))
        take4(cell, name4);
    return { labels: labels3, records: records2 };
  }
  const columns = columnsOf2(head9, said2, text);
  for (const { element, cells: cells2 } of rows3.slice(rows3.indexOf(head9) + 1)) {
    records2.add(element);
    let column = 0;
    for (const cell of cells2) {
      take4(cell, columns[column]);
      column += spanOf(cell, text);
    }
  }
  return { labels: labels3, records: records2 };
}
function beside(cells2, isPairs2, said2) {
  return cells2.flatMap((cell, index) => {
    const before3 = cells2[index - 1];
    const isLabelled = before3 && cell.name === "td" && (isPairs2 || before3.name === "th");
    return isLabelled ? [[cell, said2(before3).replace(/(?<!\s)\s*:$/, "")]] : [];
  });
}
function rowsOf(table2) {
  const groups = elementsIn(table2).flatMap((child) => child.name === "tr" ? [child] : elementsIn(child));
  return groups.filter(({ name: name4 }) => name4 === "tr").map((element) => ({
    element,
    cells: elementsIn(element).filter(({ name: name4 }) => name4 === "td" || name4 === "th"),
    isHead: element.parent?.name === "thead"
  })).filter(({ cells: cells2 }) => cells2.length > 0);
}
function headerOf(rows3, said2) {
  const marked = rows3.findLast(({ isHead: isHead2 }) => isHead2) ?? rows3.find(({ cells: cells2 }) => cells2.length > 1 && cells2.every(({ name: name4 }) => name4 === "th"));
  if (marked)
    return marked;
  const [first, second] = rows3;
  if (!first || !second || first.cells.length < 3 || first.cells.length !== second.cells.length)
    return void 0;
  return first.cells.every((cell) => label.test(said2(cell))) ? first : void 0;
}
function columnsOf2({ cells: cells2 }, said2, text) {
  const columns = [];
  for (const cell of cells2) {
    const free = widest - columns.length;
    if (free <= 0)
      break;
    columns.push(...Array(Math.min(free, spanOf(cell, text))).fill(said2(cell)));
  }
  return columns;
}
function spanOf(cell, text) {
  const span = Number(attributeText(cell, "colspan", text));
  return Number.isInteger(span) && span > 0 ? Math.min(span, widest) : 1;
}
var isSilent = (name4) => name4 === "style" || name4 === "script";
var mostNodes = 200;
function wordsIn(cell, text) {
  const rest = [cell];
  let words3 = "";
  let left = mostNodes;
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (isElement(node)) {
      left -= node.children.length + 1;
      if (isSilent(node.name))
        continue;
      if (node.name === "table" || left < 0)
        return "";
      rest.push(...node.children.toReversed());
    } else if (node.kind === "text")
      words3 = `${words3} ${text.slice(node.start, node.end)}`.trim();
    if (words3.length > longestLabel)
      return "";
  }
  return words3.replace(/\s+/g, " ");
}

// node_modules/entities/dist/decode-codepoint.js
var c1 = [
  8364,
  0,
  8218,
  402,
  8222,
  8230,
  8224,
  8225,
  710,
  8240,
  352,
  8249,
  338,
  0,
  381,
  0,
  0,
  8216,
  8217,
  8220,
  8221,
  8226,
  8211,
  8212,
  732,
  8482,
  353,
  8250,
  339,
  0,
  382,
  376
];
function isInvalidCodePoint(codePoint) {
  return codePoint === 0 || codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111;
}
function replaceCodePoint(codePoint) {
  if (isInvalidCodePoint(codePoint)) {
    return 65533;
  }
  if (codePoint >= 128 && codePoint <= 159) {
    return c1[codePoint - 128] || codePoint;
  }
  return codePoint;
}
function replaceCodePointXML(codePoint) {
  return isInvalidCodePoint(codePoint) ? 65533 : codePoint;
}

// node_modules/entities/dist/internal/decode-shared.js
var BASE91_INVERSE = /* @__PURE__ */ (() => {
  const table2 = new Uint8Array(127);
  let code6 = 0;
  for (let char = 33; char <= 126; char++) {
    if (char !== 34 && char !== 36 && char !== 92) {
      table2[char] = code6++;
    }
  }
  return table2;
})();
function decodeTrieDict(input, resultLength, atomCount, dict1AtomCount, ngramCount, dictSize) {
  const base = 91;
  const inputLength = input.length;
  const twoCharBias = dictSize * (base - 1);
  let pos = 0;
  const readSlotCode = () => {
    const c12 = BASE91_INVERSE[input.charCodeAt(pos++)];
    return c12 < dictSize ? c12 : c12 * base - twoCharBias + BASE91_INVERSE[input.charCodeAt(pos++)];
  };
  const dict2AtomCount = atomCount - dict1AtomCount;
  const slotCount = atomCount + ngramCount;
  const single3 = new Int32Array(slotCount);
  single3.fill(-1, dict1AtomCount, dictSize);
  single3.fill(-1, dictSize + dict2AtomCount, slotCount);
  const start = new Int32Array(slotCount);
  const length = new Int32Array(slotCount);
  function decodeDelta(count3, off) {
    let previous = 0;
    let slot = off;
    const end = off + count3;
    while (slot < end) {
      const code6 = BASE91_INVERSE[input.charCodeAt(pos++)];
      if (code6 < 89) {
        previous += code6;
        single3[slot++] = previous;
      } else if (code6 === 89) {
        let runLength = BASE91_INVERSE[input.charCodeAt(pos++)] + 2;
        while (runLength--)
          single3[slot++] = ++previous;
      } else {
        const next2 = BASE91_INVERSE[input.charCodeAt(pos++)];
        previous += 89 + // eslint-disable-next-line unicorn/prefer-minimal-ternary -- branches read a different number of side-effecting input bytes
        (next2 < 90 ? next2 * base + BASE91_INVERSE[input.charCodeAt(pos++)] : BASE91_INVERSE[input.charCodeAt(pos++)] * 8281 + BASE91_INVERSE[input.charCodeAt(pos++)] * base + BASE91_INVERSE[input.charCodeAt(pos++)]);
        single3[slot++] = previous;
      }
    }
  }
  decodeDelta(dict1AtomCount, 0);
  decodeDelta(dict2AtomCount, dictSize);
  const references = new Int32Array(ngramCount * 2);
  let poolSize = 0;
  let ngramIndex = 0;
  function readNgramReferences(count3, startSlot) {
    for (let index = 0; index < count3; index++) {
      const slot = startSlot + index;
      const a = readSlotCode();
      const b = readSlotCode();
      references[ngramIndex * 2] = a;
      references[ngramIndex * 2 + 1] = b;
      ngramIndex += 1;
      start[slot] = poolSize;
      const entryLength = (single3[a] < 0 ? length[a] : 1) + (single3[b] < 0 ? length[b] : 1);
      length[slot] = entryLength;
      poolSize += entryLength;
    }
  }
  readNgramReferences(ngramCount - dictSize + dict1AtomCount, dictSize + dict2AtomCount);
  readNgramReferences(dictSize - dict1AtomCount, dict1AtomCount);
  const pool = new Uint16Array(poolSize);
  let write = 0;
  for (let index = 0; index < ngramIndex; index++) {
    for (let half = 0; half < 2; half++) {
      const source2 = references[index * 2 + half];
      const value = single3[source2];
      if (value < 0) {
        let read2 = start[source2];
        const readEnd = read2 + length[source2];
        while (read2 < readEnd)
          pool[write++] = pool[read2++];
      } else {
        pool[write++] = value;
      }
    }
  }
  const out = new Uint16Array(resultLength);
  let outIndex = 0;
  while (pos < inputLength) {
    let slot = BASE91_INVERSE[input.charCodeAt(pos++)];
    if (slot >= dictSize) {
      slot = slot * base - twoCharBias + BASE91_INVERSE[input.charCodeAt(pos++)];
    }
    const value = single3[slot];
    if (value < 0) {
      let read2 = start[slot];
      const readEnd = read2 + length[slot];
      while (read2 < readEnd)
        out[outIndex++] = pool[read2++];
    } else {
      out[outIndex++] = value;
    }
  }
  return out;
}

// node_modules/entities/dist/generated/decode-data-html.js
var htmlDecodeTree = /* @__PURE__ */ decodeTrieDict("!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##%#)%''%&%#%#'%#%%#%%}%%%#%#&(23#%%#&-%0%('1#(##%#'##+%'*.:1}#%#6-+(%'%%#%%%}#L'2351&('%}&/N'(0(/*-%(%%}#'+&T%7.2}#&%&#%#36/5##%&%%#&#%%#))2%%##%&&'0~!#*+&'%1~!%).'3q?&%'1~!.##%6(~!+%%%(Gw'rT~!E#<nA%#jZ~!H%(~!42##~!*31&~!G%U~#)5~#`3~!J~!Z~%]~%Y~%C~!q~!u~#kz~%#~!6'~!D~!U~!?~#T~!c%~!G#'~%7|~!G~!J~!G&~#pb~(Df}#%}*&}#%##%##%##&#-}&'#'&%#.++}%mI,#,@&(}*%}*'%&##&#%##%}&0}#.},U},%}+%}&%}#%##&}B%(}(%}+%)})%##%#&}&%##%&}<%}>%#%&}*%}(%}9%}/%})%}*%}*%}?&}&%}3%}&*#%})%#%#)}#&#-#+*%E%%'%'#%}#*V##&##I}#&&##%&%#&&Qf%%))w/0+&%#(#.%-''''++++7}>%4'',##1,#%#&%##&#'##&#*#9)%&%}#*}%,#+P(%A&%#'&##wSD',9E00#y#@}(+}&%&>~!#~!X}#*}(&&}(&}(,%}%&#+&}#&}I%#%}%)#(},'%#*}4%%#%}(''}#/##(##),%-##%%)#&}(.}&%#&}%%}*&#%},&&}&%}#%*'#%})%}D&}&%}-&}6&#&}-,%}#%})-(~+`~,=?~I9'9%~!,#%})%})%}@%}?%}(~!?~#<~#pP~#BG~#=1#%K+~#?#~%;)~#A~#mF1~#A'~'X%'~#lR~#N~'N~#r~#m#-~#i'?%#'%~#B%##%,%#~#_%#0%~#]732~,w~2+#:&#%&'0%&>%}#>##F+)#%&&#(+_}4&}-%}(&}@&}O7Fdf0@+/v4}&WU##&/0#&'('B#%}.%}'+#%}#%%&#&%#%##+#&#)#6#'#.},%}c%},%#%##%&#&%#&~#>'*-.%##%##%}#%%}%'~#)D1}#%*&~#_%%'(~#S2%'.}#~#=##*'*-%}&'%'##&&~'E%.#&~#M4}%%##&'%#~#O1##%&#'+~#<B%##%%'%+~#;#@%}#&%#&&%#(~#H1}'%'##&&~#?A}&'~#D#%32}'&&&&~#[}'(#%}'~#;C})&}%%#%~#=&%,3}%'(#%%~#^'#&&)#%'~#Y%-~#d-%'~#^%%&#&&&}#~#b~2t*&'~&(~&@~0%~e~3}%*''0})&}+~!9##-}#%-hD*)1fC#%/&/fB#40~!+#)*4~!+~!K'&:~!/*7~!.#~!H~!L':~%x&~!H#~!*~%1~!I#~!+A~#p'~!F~~#-#~,,(~.Z~!V~%;'B'mq-W~!N~%I%#&&#&}#%},%%}'%}+X#%}#&}(%}'%}<%}#%}%%'}'%}:~![)9@~%>~#UA%-%##&~!C%~!-.9:~!1~!-^2/:a~!y,D*J#-5)/4~%23,~#G~!L1~!0X3`~!2+~!!0-~&E~!W~!o,>Y&]~%cZx_&~#O*9#A#'#+I'%#)~!0B*-5A+-((F&*M#)(-7-5+'-3a5Vi~!Y~!?+[)%3),ERHm~!+:D,VG.+)?fB%%*(%)'(#&80%1'8`K8?`+'Z#&O&'H5#*9)A%%5&3))0%39+.*7#()&&*=4@**L)<'_&*+..;(#*+)./&0#3)%')-8(4ixD(&.}%,('aI:,)%,k2231T)I'#/-W7,/'Q#.'Y24+h')37</31&83##&0#),H(?'&?/1##%#&&#%''-%&&&#(&''&#.-'%#%%(,')*'&#&#'##%(%(#%('#&##%%%%('%#%#%%#%#&%##h>w+v<ayvyvcg.uuhKr}g/v|g>u9i[~>g5uI~=RvdwEg;v/g;uk!!TTSx]@RT!U!#!@VBRUU!'UTe-d0c`e&gSdicedFcrdTaqb.kYcAohdYd@a3e+d}dMdtd.aJ#bqcK`dle/e.e'dwdPdodddjbEb}ogd^ofdpduc6j?l%d{drdqc)d7bacOdQ%T#Y)X.sR[yH>6Vyv3[xwLu>vo'!*.[yBacahoj>6Rew3[xqdZa#!a&#^(X-[yG>6Vyu3[xvg3sEr|g.u/Ri9db0T#^(Xa)!-[y;>6Vylg4wKs{JwNZt3@3r=c4Z([xlg;wKt!cpq's@v7A'*a(a+!-a#[y<3Dt?3Dt'>6Vym3[xmg9rxsNJwLZt4~?r?db1T#`-!(Xa,!0[yS>6Vz%NuQs.g4wKtnJwNZtS@3r>c4Z([y%g;wKtrdga8!a(!#&T*Y-Xa#!a0<or[yc3Dtq>6Vz43[y3JwNZtf@3s!Ju}!%Dti:pm3c_%X#tjB5pkd6q!r]u?voC'*-a.a2!0a&a+[yI3DtI3Ds~3DtH>6Vyw3[xx;:s#~<5pKJwNZtE@3r~d`a)!a2T#a.(!+U.X1[yT3Dt`3Dtv>6Vz&3[y&g9rxwzcxstPu.<rAJwLZtT~?r@dZa%!a.&^*Za(/Reu[ya>6Vz23[y1g3sEr}wkg{NuQRg{ci(U#5@b`~,cg#U(2WnH5wugcRh7dX#T(Y,a'Ta!!a,[yZ<]mj>6Vz,3[y+Pv#5ReZKu+=,%!H}7ABwkaS?Rh:BcW(X#<]mrj:ubv/ARekdg%!(!a.*Ta(Y.X1!#sP>Rl*Dt6[y>>6Vyo3Wf*jOvuumvuRgRJuq*!:9<B@bX~3jVv&v@s@5Re[d/rQt{uAvo&a&a*)a2!,0Wf!3Dt0=Bs'>6Re}3[xy~<5s%JwJZt1~Gs)c;&!#2sJkNuXvzq7rxu,Re8dka4!a8(aEZ+a@Y.X1Xa)[yd=Bs(3DtP>6Vz53[y4cX#X&Re:avRe9~<5s&JwJZtQ~Gs*i^rzvdRg+Jv{%!2sbB@bX}kdga,!Za?&^*T1/!a'Dt+[y6>6Vyf3Wf%g/u;s4hGu6?Rh-JvZ,!c%#&RoX54Rivj7uyvf8RgTKvZB%*!2sGh<vu5Rgq<=C::9bb~#dZ#T&Ta6Y.X*Dt>[y93Wf)coZ(T,6VyifluvRgC@95@B@bX~/hFu34cC#T,k/unq8w8Q5RkUklwQuzunq8w8Q5Rk8d/rJu?v8w9)-&!a0a;a&aIWejg3sEr/h1s<DtDJvyZqY5aws3Jvy!&Wei~Hr1:au5@Bag>23E~5c:Z&bX};kKv?w&unuVu5Rjc;>bs)#~@:Rh.=ay<a]C;b`}Vd6s/t{uAvoaxa()!a,a7%-a#a2Dt,[yF2Wo[>6Vyt3[xuNuPRi&NuPwpi#RoWh?vf8Ri%Jv]!%Ri:KvxD!.'2WeAjZu`q9rxu,Re7woeAg-unLq(qA_/*2Wg_g3u5q^9:4E}/jTrxrzv=Wkkd~0UX#^^Xa-a1a5T&a=U1a'*aEa]!a*aPaA-adok[y54Rn>;:p3~Dp5g9rpsFNvZqjg3uJp4~<5p0Pw;5qlJwNZt*@3p1Pw:5p/Ou!5p2JvG'!6Vye=<qnJvh_[xhg3v,Rh3kOwOw-sDuev/Re^dha[a%!%!a+#Ta7)-5TaCaO!aka!a)sf[yb2>Rl!9ARiq5E}Qg=ucRkBE|oJrJ_@Wk~@Wk{JrJ_@Wk|@WkyJrJ_@Wk}@WkzJvO_[y2g-vMRmiKuYC!)&>Ri;>Ri<@3RkNc](X#@9Rk=g5vuRmhKvDB!+'=]meg3u4Rmgd)#Y'Vz3CARmfd`a+!%T'!+#Ta1Ta6TaM-sTDt9[yA9sYd'%Y#s[[xpj:ueunaXRgEjRq,v-vuqdd2'`#6Rev<32@5>:2<E}5xIo9a*X#Y(;5RePJvD_g>vyRgNj8w)v8<wggs:RgXiZt|vjx,hSq3ah!-(~@:Ro/Ou!5RhWj^v(pyw8unRhUdx-UY#^Ua.a3a70!)%UX1TaDa)'omRiRRhE[y:3Dsz=Br,>6Vyj3[xkg6ruwjcqsrPw;5r*Ku]D'Zt-@3r(~?r.i[vwv]dU1a--U#`a4(g/vsRhPOu!5RhLj:rmu9Wo!~@:wdh@g/vsRiTjXuvvNr}:RhBj^v(pyw8unRn]dz1UYa'a+^Y(!aETZalaRY.Ta?a4[yDJw1!#qLsW>6Vyrfzq-pLflpwRe|Js>%!Dt@3Dt&Jvy_[xs~HrnjMuwpsw'RecKu+D#'!t<~Grl~?rjg5u-x,gwp{ah!-(~@:Rg~Ou!5Rh'jXuvvNr}:Rh#cW#X/c;&!#2sLi[v7u7RgpJv)(!iLrxu,Re6j7v@s@5Se[e7d`aW!Za(a`T.a#!a3!&aDa-!9)Dt_=6s+3[x~~DR|h~DS6avhGun5RkZj3w)v-]mkKunB!&*]kb97R|i<ARk<c:Z(6Vy}Juh'!wziMRoS:F|vkLuauJv5vtvQRh1d='T+Y#VyO~DR|jcF#T'7R|g97R|kJv3'!ay<Rj,Jvh&!:ReXcsa6*a+#a#_aIRf9aLRf?c,Z&Rf5Rf7c.Z&Rf;Rf>cQ#%T'p-Rf8Rf=ct#%'(*!,p,Rf4p+Rf6Rf:Rf<d~'Ua%U*^UYa(!a,-!#a4YaTalaEX0a8a<Weo3Dt/3Dsx=Br93Wen~Dr;~<5p<JwNZt2@3p=Pw:5p;Ou!5r3c7&!#:p>3Ds}KvGB)_6Vyk2sM=<r7x'eovA(!hFu1ARf}cV#X&@r5j6rvwQa^Rf3c=Za'wkghJv__g;unRggA53B9=b^}%j6uduo5Jq;!(hIv%2Re`Ou4ARe_e%a#^^^Xa&!a*a2!&a6YaP!*ad!#a:aE/5Rn?[y@>6Vyp;:pE~DrY~<5pBJwNZt8@3pCh=rt3rWPw:5pAJup_[xoNuPpF9c!#'45pD5ARn)d8#X'X*3@rU72s]h>v<<sSjJpqvewOJq/(!hNw'5ReBk0s2u3w/w'5ReE5@Jq.!a+JQ!&WeU23d(#Y&RjG5]jBk!u7w&u0udARjEe#+^^^Ub#!a2/a`Z(agT1!a-a;|@TaG!aS[yV=Re~fow'RguNuPRe?bz#'>RoUWeL>:Cbb|?JwPZtVg6ruRmzJvD'!6Vz(g/vmRh~Jvy_[y(g9voRgyx*cy(#2>Ri2B9b]~9kIw9u7rluJu3Rg]dI#a%UY'@=p%CAx.gQZ&RhwwygtRm{x5g_Z'+ABqR9Woa=Bp&dV#^*Xa'!&@o{g4v]Rk;Jv{!%Rk[wkkiA5RkiwwfUB=x,fUuqC&*!>RfTg8v0RfV~ARfSd;rJsAuAv9wR'ae+/aO!a@aza/a#[yQ@Wg!2Wemg3sEr0JvB_g>uvReWg2v+Re=KupB_+[y!2AbY~-~Hr2AJwD!(h<~El>h<~El?Kun@+_:9b`}Kg-v/Ri3g;vtwyk_9]k_d=&T#*U.6qh@Ab`|K9:H|CJv[!&3Dtex'fDwC%!Rf[9WlMd[(^X,!a%Z06Vz!@WgBg=v~Rgvg,QRe@awd,#Y+jTv|Q~EfWj]uNr|~FRfXdy#Y&^Ua%!aO.!(a)Ua;=!a@aKap!a-,a!Ta]a[rSa]p?[y82sK=Bq~;:p:~<5p8Pw:5p7d'#Y'Wf(;RnRi[u4w&RgJJvG'!6Vyh=<r#ijuuv/sIKuYD'ZtG@3p9~Gr&d2#`(g<vtRgFj`u5w&rqpxRf2CJuY!+:wfnTOu!5Rg}jNs1ucv&RfwJvA!&3@q|BDcC#T,k/unq8w8Q5RkTklwQuzunq8w8Q5Rk9dga#!a'!a=#a0!:+Tb*b@aO.a4!aba8aFJv^}?!VyR~Dr<g;u%Rn.~<5p[x'e`wNZtR@3p]Pw:5pZhNvjBp.woe_g5u-r4JwF!%DtO3:ooc7&!#:p^3DtpLuGw(!+%)Dtk6Vz#2sd=<r8d'#Y([y#<x3gJt`w@!)%}MRiowzikRij=]ilxAf3,U(#B2Rf#g0v-Rm[ck{`U#]giKv3>)!&6Ri154s,KuGB_%@r68r:dJ|t`#X(9<E|u2@H|rx3gJu?w'!+'1Nu7Reg4=H~+9<wxgY95Rm]xLggZ-`(X}U2:Ri4h<uOawRmsJv__5@bb{jbV~3dka#a'a]!,#a+U=a>b6a3b%!/aKa/)!arwve^VyJ;:pR~DpTg3uJpS~<5pOPw;5qmPw:5pNOu!5pQJvG'!6Vyx=<qoJvA!{~Jup!%@qk7Rn/KvyD!}''[xz;>wkh'?Rh,x8gyt`w5D!&),(SgyccRgztJ@3pPB5p#d'(Y#<]mmifubw&RgoJvE&!82s^JvF&!8Rf,ADb]~;x=h'rNu]vK!,%'*0RnORh)4Rh*AqQg-vaRnNg;wHwkh'ba~4cE#Ta*x3gctyw@'!+%RnFRnD<4Rn@hFvK5RnCxWg[#`&a0Ua()`1Rm75Rg[c]%X#qi8Rg^NvdRj>BwzgZauwji7Rm6A4wgg]d1#&(*,.0a#Rm;Rm<Rm=Rm>Rm?Rm@RmARmBe%#^^^Xaea?aC/b+(,!a+a#!a/!>a&Ta<aKbD!2wphBRnk[yPw}hE|.=Br-3Dtm>6Vy~g6urRf.x,hPrNav!%'RnqRo%Ro#Nu;q[Pw;5r+JwNZtM@3r)d'#Y'Weh;xChL#`&RnmRnoKu}>%(!Rne~Bs-;2wjcussJv+'!aYSO}6@B<5?ba~8LrNvj!.%*ROwungw~ng~:9;Ri^>wtnig;wHRnixDh@|(UZ.x1h@|)!#:2<H|*xHn]#-UX'3Ro)z=iT}6ARns=Bwsn_wpnaRncw]aR(#UXa&Ua*a/=]iPd'#Y&Ro'WnXf{QRm2hNvj]nZd`'T~&1`{|`#9b]{}c:'!#Wl{>@=be}]?cl{{U#:5Abb}Jds#^YaF!a*b4a#a3aPa>&Tb!bH!*a_!Eau?/a&RjY<]gj>6Vz*;:pe~DrZg,QRj1JwNZtX@wihspcJvZ&!VyX9WmOJu|!|N2WmHJvh&!]ht~Bpbcn&T(!#RmQ<s7Nu;padH#X'`+WmJ@>RmKCARhnKup=!)&Wf+:RhqNuPpf9c!#'45pd5AwghpARn(Ls@w!%,)!RmP@Wfe<E|IJva!&WmNg8vsRmLd`*.`#Y'Xa!axRn*]hrA8Rhug5s@rXg8u!RmMd8#X'X*3@rV72smdI*#UY&RmICARho~GsgxVgd)Ta'U-Y&Xa!T#RnEWnA@Wffg1uDRi0hFvK5RnBxGnG&#`%owp)@wsf+bX}Ze-*1!a*^^^Ua|!#a.aq&Ya2!a>.a6!a:aO`aJDtL[y`@Wg#>6Vz12@wzoYRoZNuPRi!NuPRhzg=ucRi,@=b`{Yg=ucRi-ACJvB!&Sh[ebSh]ebi`wUuFRm4Jw2_[y0JvB!.<Ju(!&SoG}6Shd}6<Ju(!&SoH}6She}6Kur@._g5vHRieJvx!{L2G{Kx6gd'T#?Rh82Wi5cZ#X(g1w)Rm5dW-Y(Ta#!a)!#aYa=wnfE=su2>>bU{0j9udv:<svj8uQv-7RgHdE%#^'sq9sp=>Bb_{TJv`!&g/r|snj6v(us5d,#Y(56H}[978H}]Jw5!&g1rushJvB!+j;v{u5?zDhd}6}bj;v{u5?zDhe}6}ce*#`(^^^a[aea!=!a6a*aoXb1a.!aAbL!b>,b'aL!aV@Wf|2Wlg3[y/JwNZt^@3piPw:5pgJunZou3@rsJva&!Vy_g<v~Rm#JvG'!6Vz0=<r{Ju{%!:pj@WfsiXuJu3Rm:JvZ&!WfA~Bph@c4Z&Dtwax5rubx(#:awRk1@d,#Y&RfjRfid1#,Y(@Wfp2Wlrg5s@ryKu[@!,'=]ig9wlk?Rk>g5u-rqJvy'!@9RkQcH(T#=>Ri~@<wkj(Wj(KuZB*!&<7rw@9RkRcH(T#=>Ri}@<wkj)Wj)dg(Ta2Xa9X#`-!a*CARhg@@=I}d9x;c~#X%so=<sj>2@@=aybb}XjWv0Q~EfEj3vLv;<d,#Y(56H}`978H}_dgaPaFa'a/!#a3Y0a_a;a|!1(a7-[yE3[xt;:pJNvZrrg3uJrvJwNZt=@3pIh=rt3rxPw:5pGOu!5rpJvG'!6Vys=<rz@c4Z&Dt(ax5rtJvZ!&~BpH@wsfNg-vaRlNci*U#=<wei<F}a5@Jq.!a*JQ!%@qZ23d(#Y&RjH5]jCk!u7w&u0udARjFd/prq=tyvpaEa(a:.!a1aZ(@@=I}:9wpd%=<sX55w_h}@@=I{t=ay<aU@@=I}T=ay<2@@=I})?C9:9au@9Cb]}DP~=x-fAZ(2Wl1=ay<aU@@=I}>5@d##Y+jTv|vV~EfFj]uNpn~FRfGdgaK!Z2&!a8a-Tb({E!acTbM*!a(DtY[yYd'%Y#sl[y*hHvh>Re5x2c{Z}.j4uCvcawRiMd+#X+_x&d!},<5RkX;2Hzw@x,gavfB-!{CcF&T#Roe;RodwWbBg5urRgaKvHC*_6Vz+<4opieuew&Rmq@d]&Y)X,T#X0Rh}<BqP=4qS9:ReMg/ujReNJw0!/<Jui%!bd{kawwnemRelAxUa?a3#*.&UX(Ya+a/RhvRnQ<o}9Wmtd-#Y&RgSRmw9;Rmxay=Rmyg-vaRmuxEhSrNu,v-voC!%(aR.a(a7+1Ro1>Ro5CE{A9b]{@;5x#eO{:g;urRi+KrNA!%(Ro3>Ro79;Ri_Ku@>{;&!x%gX|{KunA_+g5QRj/g3u5Rj#g>uERj%wio/xRhS&!,!#^1U}wba{8>>@=be}qC@:D5ba{7Ku+A&!}x?ba}t>>@=be}se(aA^^^Uat!b0#{pa+awUazbGa#aLb9bgaWac'a5TbS=Br!d1#`%scp_Jvl!#rT>Re0JvX&!VyN=H{Fcm#U&:pY=ReaJv2&!]h0=]nUJvG'!6Vy|=<r%JrM_=]h2@Wlud'#)U'Wf'b]{i=]h/Jvh!&~BpWg=v]RnMx+ny#'Nu;pVwjnu=]nwxJnx,T#`&Reqwjnt=]nvieu9vrRjLLuYwP(#+!th@wih5pX~Gr'g5v/Rh4KunA'!-CARnP@wwiN:Rm_9x'cvw>!|l=<saKvAA!0&3@q}>w^e1bp#&Re2Re3BDx7gH#T|f5H|eKuZ>!%(:qNAH{]Jv6!+3B2B9=b^{X<5<B92:E{ZLvhwA(a;a%!igQuyRmad+#Y}m@3Rh5d8#X'X*:AqUAHzmaxwbh<aXRnVcF}RT#Nw&cj#U(BWnug/vsRntdka)(a3+.Zb7aYYan1!bVa@Xa}[y^@b[{G=H{+hFu73Rj&Pv#5ReQcK%T#sig1v{Rj'Ku+D#'!t]~Grm~?rkKuMB!01d5#`'Vy.ta3Dtu~Hroc8#'{^45s85AwZbP&!#Rn!wghxWn#KvEA!)&2RlA2RlBx:h|#(T,=]j09Wobz>x]z/@awRoTd+#Y(az]hFhCrm4d,#Y+jTv|Q~EfMj]uNr|~FRfOdCa!Xa9_X#@<plJvf!%b`{(9;Rgwc;.!#2x7cw#T|UDb]|T5Ju={(!=@E{&Jv)&!Ab`{'awJvf!~*>>@=be{#KuY>!+&4Ezyi[ugv&RjIdea+T)#UXa&T-T&a!Rh9auRmW=]kLg5vuRn+g3u4Rn-Ow6ARn,hHus5xNk?#UX(U~)/g8v0RkD~AwkkF?Ri.OuNBwkkA?Ri/d|a2`a*^UYa.!aBTZaTa'Xa;!(!2!-a#b2[yC>6Vyq3[xr2Wi?g1rusVh%s?DtF~<5rbJs;%!DtBfswKtCj[uvuSsEu3RgVx3o:u+wN'*Zt;@3rd~Grh~?rfg8w)Lq)qE&-a%!>bI|`jWv0vV~EfCjTv|vV~Ef@j]uNpn~FRfBcK#T']gWNu7x,k7q4ai(0!hHv8<RhmkMu9vrsBuev/RhlCJvB!,g<v{wchh~@:Rhji[vrv{wchi~@:RhkdS&a5UY#Ta!RgPwwiI5BwciI~@:Rh`x'iJvj'!5]iJPu8Bwch]~@:Rhach)U#h3rp]gLh@t|Ax,hTq3ah!-(~@:Ro0Ou!5RhXj^v(pyw8unRhVd|)`,^UYas!a?/a2Z'a^Ta{Tb7Ta(a#!a,Wf&9sZ3DtAadamov=Bqt3[xig8vsRm~>waiL2b`{QJv*_Ouv2qgj<v]v2BqfdR'X*X#Y-@3qr~Gqv~?p6hHv-]glPup5Lq+q?_%*b_{qF{n9b^{rOu4ARhpKvCD!+&~Bqp:5Dbb}nwoiKl&unuTuBv]v+ueunaXRf0=Jvh!0nKufu8v1w&w7q%w&uHrz:Rgnj5w,uxDJq/(!hNw'5ReCk0s2u3w/w'5ReFd>Za&!*UaA=<wkgsRnSJv^!%Refifw3vyRgOKu_B'!,<]gkiiu:w&Rh<=C@a^<B57@2F{[<B5@aW:=3away9A5aW=<B=C@a^<B57@2F{Ie-#`(^^^bCara.b8aza6!/bZ,!adTbnTbOb+aFaS!aAT9@Wf~2Wli3Dtl2@d,#Y&RfnRfmJwJZtN~GqyJva&!VyMg<v~Rm%iXuJu3Rm9Jv[_=]ih9wlkDRkCd1#`(@Wg>2Wls3cH#T(@<Rj*=>Ri|b~'#23s9h<~El.d'#Y&Dtxi^rzvdRl#d*#U%(o|B2s`hJwSaxRmDKv4B&!1:Rmdd5#`'Vx}to~Hq{x'f1v3(!BA5ba|bJv_&!Wfug1v]ReIdO+U/Y#&G}-8wze=Rh{g1v]ReHg/uQRf/by#)ibQwERl/cH#T(@<Rj+=>Ri{cNu+vlax-!(#a0qa9<Rii2;;bU{H;x<i=&X#Rk`<4wwi=C9H~8xAI(Y#<azRi@45wXI<B9;5bb~7dL(X#Xa(+!aL6Vy{g5QqOau:5au2@ay547EzbxOcU(UX-T#Ta#:Cbb|A?wjh/b_|SOw6ARgtihr}u7Rhy<d1#T)X1@@=I|~=ay<2@@=aybb}Sj3vLv;<d,#Y(56H}A978H}@dGpvs@uAu`vcw9*!aFa+ai%(b!aXa8.a?a[ozWey=sU2@G}Nch&U#Rf_WexKu+D#'!t:~Gr`~?r^j]uNr|~FRg*j^psurwJt|RmcKv)@&!)7Rkv~Br[@wxfO:Rl3co#U'6Rezj_q#vIuavjRltwzeyh@vr5JqD0!>aY?C9:9au@9Cb]}9cl#U*5;5<H||jbuus1ucv&Rfvg1v~d/pppzqFr^a--a~!aMat1(hFv;Wiz@@=Izoj5uuv-7Rix~Cw`fk2WlVcZ#X,k)u3vWs@u2]ktg;wEx'fBq(_2Wg/jTv|vV~EfoJv]!15x'hzqG!(P~EfU~CRl_j6v(us5x4i-#T(2WmZ?C2F|d>Kq<aj1!*jTqIsBv=Wl`~Cw`fi2WlWj`v0u*~>RlR=c>Z,k#u3vWs@u2]kr<c1Z+jTqIsBv=Wla~Cw`fm2WlXdmb3!a{(arZa`bkTa%TbQTa-a9+c'!aM!/[yL=Bqug.w'RifhFvyDRj.g>vgwyk^9]k^Jv3_@WfbAARkhJw2_[x|JvB_wkoIRoKwkoJRoLd'(Y#<]gm=<9<H|yd'%_X#skDtb3awwqkgNulRkgdB#^',9:p'hJwSaxRmEBwVb8@4=H|qLu+w50&!)@3qs~?pU>Awwn;;Rn=c:Z'ARn<=<qwKvC@!/&~BqqJv6!&]eVb^z^xRge'/a%+^`#Sge}6<4Rn3=]n0Pw2>Rn8Jw0!&>Rn:>Rn6cY#a7+!a&=<wkaNw~h3z_c5Z{=wjh#=]nLKv^D!&)Vyz=bW|swYb<WetcG#T(2wxa@qVx@gD#Y&b^|V5JwG&!5bb|pg/w&RgD@x=kHs=uAvn!a%%/'+RmSRh694Ro`g-vaRmRhHv-]mlxCcS#`&ba~.5cD#Ta)P~=d,#Y(56H{>978H{Dd_#{2^Y%_+qbbb{6g3sERhsbU{?dfa.,`a(Xa<!aiX#(55RiG54RiHcI#T'WiU3RiVNvdwtfcRlKNvdd,#Y&RlHRlExQgf.1*^T'X#Sgf}6Wn4=]hfPrk>Rn7Jw0!&>Rn5>Rn9Lunw?&a2!,5<oq@@wqfdRlJj5Q~=d,#Y(~ARfcOuN]fdDKw;ay(}i!547E}j?cI#T(@5bV}iCbV}hdv(^^Tb?a40,b##Tbo!a*bR!a<b|a/!aKai!aU[yK=]o^g:v>ReGJwPZtK<7Rh+h<~El,Pv#5ReR@awwxjCg,ulRjDJv6&!]j!z?aQeeg>w=Sh<eeJw;!&axEzOg,Qosc!#*:wkeJ]eJ>x'h-u(!%Ro.w~h.zPdNZ(X,Ya![x{;9ReY;wkgxRiF:x?ap#Y&RmUg<s2Rkod]+UY0TZ'!a&A9sw<=bczLNvuw{gqzNhJwSaxRmCKuLay!#&s_Rf-55b^{uJvZa!!c%#(55Ri654wmiu5RiuawLu,vp!+}^%b_}Y9;wkgxba}o>A9:=b^}zKuh=a''!3awRk3c*'!#aHRk6c+Z&Rk5Rk4Jv)&!awRjSawd9*`#0?C2@EzMj8u<uJ5RmbjQrquJu3x,k>uq@_+=ayb^|W~ARkEOuN]k@7dhzV^X/X&a-#zRzSb`zXcJzTT#2WkVKvDBzW!%FzY9;5bbzWjQrquJu3Jw3%!b`zU=ayb^zQd:#X(T-a!6Vyywxh}=b]{Jg=u1RiAdGp~qHtzv!w(wA+a+a;<!aJaYai'anasb(=azRmV:Cbb{MLq2vb!%')RjuRjrRjtRjqx3jnqCw3!%')Rk(Rk+Rk&Rk)Lq2vb!%')Rj{RjxRjzRjwLq2vb!%')RjsRjpRjfRjex3jcqCw3!%')Rk'Rk*RjkRjl9<CbbzfOu4ARhxLq2vb!%')RjyRjvRjhRjgx=joq*uKvb!%')+-Rk.Rk%Rj~Rk-Rk#Rj}x=jdq*uKvb!%')+-Rk,Rk!Rj|RjmRjjRjidAq&qKs@uAv8Aa.'*-a@a&0!aM@a5[y73Dsy3Ds|3Dt):wxgI2sHJwJZt.~Gqxwsf0ikrzt}Rl0Jvy_[xj~HqzKv_A|D!&WfP8axRoVcf,U#k(v]v+ueunaXRf1Ju}'!g8u#Ri=jQw!sCunLprq>!,')~<5qeGzq9F{W=c##%s5au:5aU3CBE|;d4#X(D!a&6Vygx(b;#(=]ed?C2F{N<capoq2r[a&!aPa9,'Pw;5s:@@=I|,55w_h|@@=IzcP~=x'fCqB_2Wl2>aU@@=I|1OuNBc1Z+jTqIsBv=Wlc~Cw`fl2WlZ~AcTa%!Z+jTqIsBv=Wlb~Cw`fh2WlYk+uNqJsBv=WlSg,u3dca3#UXaMYa)TaB-=cM|7T#<bI}l5@B932:aV2G{BOuNBJq:|M!5Ezt=<B=C@a^<B57@2F{v>cB{/T#=ay<bI{3Jv6!a.6BKq0ah&+!5E}HP~Ef{978BaU@@=Iza<7d#.Y#978BaU@@=IzH~AJq0!(@@=IzG978BaU@@=IzFe,aU*Y&^^^bvJb,b:bFad!a,c2Ta>aL.bo6!a#CbTa'T#Re{2Wlh2@G{yg6t~Ro_NvdRfticuRQRllJv3&!x&c|zs@Jw3!%RflwpfkRlpKuL;%(!Re<@G|C2GzdhIvuBwgjAg-u0RjAKQB%!(GzZ@G|5NuuRl7d='T+Y#Vy[g<v~Rm!==G|>JvA!)@wma=]m1ifuaw&RmnLs@vT'!|/+[y,g:v>ReTJw1!#qX=x!eC{bLu+wT&)ZtZauq_~Graci&U#F|89:r_Lupvq!.)&2RlG8RfaC=x!eF{_h?rpWlmd&'!#X|&]k::xJey#`'T|+<E|&2@H|%dE#(^,g;u.RiEg6vjRiC9xCkA{O|zY#g=ucRmXKs0@!&*@G|m@awRknJuh!,3d(}gY}eJvj!%Rm):Jw3!%Rm+Rm-Ls0w(&!a(a#@b[|6cZ#X'7RkxWgAOu4ARn'dH'U#Y*Vz-Wm'CARm}d]*#a%^a*T'aK!a<9bV{PC=p*Jw4!&SgxcbB5r]idw(wBRmF7xFkt#&`(Rm/Rm8E|!JuY_9:Rl5=wrgr2:bbxd@xXfB(a*#T+!.X0X1Ta/a'T&RlDRfL>RlyARl9b[z[>RfZ:RlL:RfRwlg/ARl;9;RlxKv,A/!%7s69<74=BA5ba{-8Bde#`a<XaKYa1,a'P~=wxfB2bZ}}?C972@@=I}r8@55B9;5bb}G978B2@@=aybb}3j3vLv;<Jw3&!>Rfk=ayb^}4~Ad1#`*@@=aybb{w2@>==<bbz]dx+UY#^UaF!a9!bB'Ya1.!ajXa#%olRhD[y=3Dt#Ov5BrHKuMB%!(Rf^Wep~HrJwkiQjKr|~FRg)Ku+D#'!t5~GrF~?rDdV)UY,Z/_7RkuG{<~BrBg,rlsO:235B@bX}|d?a1!#`(6Vyn5@d##Y+jTv|vV~EfIj]uNpn~FRfH7Lq2vb1!a9-978BaU@@=Iz9978BbU}#~AJq0!(@@=Iz8978BaU@@=Iz7~AJQ|}!978BbU}!JvkaK!AdUa21-U#`a+(g/vsRn~Ou!5RPj:rmu9WhOjXuvvNr}:RhAj^v(pyw8unRn[kPr}p|u7vwv]RiSBd;pppzq@qHQa?(b.!a.a`@.|xa(hFv;Wiyj5uuv-7Riw~Cw`fg2WlU978BbU|wOuNBJqG!(P~EfD~CRlQcZ#X,k)u3vWs@u2]ksg;wEx'f@q1_2Wg.j]uNpn~FRfqJv]!15x'h{qG!(@@=IzK~CRl^j6v(us5x4i,#T(2WmY?C2F{1>Kq<aj1!*jTqIsBv=Wld~Cw`fj2Wl[j`v0u*~>RlT=c>Z,k#u3vWs@u2]kq<c1Z+jTqIsBv=Wle~Cw`fn2Wl]dn1#c(a(b^a2!b/bAT(bj!aDa7bu,a_a{c0!2T0g:v>ReD2@G{42@G{5~DpM~<5rc=Bx6i>{RT#RnI@zCx]y]z:2Jv[!zr5Awyk]9]k]dD(Y+X#6Vz.g=wKtgwhaCwgmTWj2Lu,w%_+/[y-B;b^xeg3u3Rj-2@bX{*KrJ<!+'@Wg(g?QRlC@Jv`!%b[zIwsfII}8JQ_@w|kW|=Jv(%!AqcOuNBJvEzh!bYzjLs@wP#(0!oy@>RkdJwMZtc3Dtd@BcG#T'9bWxg2@2Fznd*#Y+;2x'c}w<zizixNgwa#Z'U+!/!a'!a+w~g~z6wcn{Rn}wcnzRn|5Rh%=]nJg5vuRmvNvdRlvcprJu}w*az*a#!%.a.'Bot9qT]kj@Wg'ay2Gzv@Jv`!%b[zEwsfHI}1;ck#Ux`<Cbbx_Lu+w!a&0*!wko*wwo,So,}6Juqxf!E}PigQuyRm`d3(`#8>Rn%:A5B;bZ~%KvhCa!a2!x>k7#Uxb@b{#xaRk7Jw0!)>wwhlShl}6>wwhmShm}6CJvB!.x'hhvj{!!5Bwkhhbaz}x'hivjz~!5Bwkhibaz|xEhTrNu,v-vpD!a%&/)a3a.,%Ro2t[CE{)@3re9b]{%wjo09:rgc:Z&Ro6=<riifuaw&RmoKrNA!%(Ro4>Ro89;Ri`dSaL'UYzxZb)7Rka3xRhT&!,!#^1U}vbaz{>>@=be}yC@:D5bazzKu+A&!}{?ba}y>>@=be}wxBh[t`u~vJvr!%a!a()a,a0a4RoC=]o;Ju(!%RoGRhdwjh`=]oAg>w#Ro?g5vuRo=NvdRl|Ku]C.!&;RoEJvB!%RoORoMBx'h[v+_?w~h`}~5?w~hd~!xKh]oiptu-utv.vp!#%&a30a@a'a+(a/aOp(o~p!RoDJu(!%RoHRhewjha=]oBNvdRl}g>w#Ro@g5vuRo>c[#X']o<CauRoRAd-#Y':RkpauRoQKu]C.!&;RoFJvB!%RoNRoPBx'h]v+_?w~ha}t5?w~he}ue!/UbhYacXaW^Tc&a;b:a-c/#b&aja1(!cL+!bKbt!bmcRc9aIc?8[yW3Dtt94Rg`Jv}!&SiRMzBhEebShEMNuPRe>x7gL#TzuwjirRipc<Z&>on;>z=h-MSh.Mwqczx'a7vj&!>Re4@=ResJt__NuPRi*NuPRi)j]uNr|~FRfzKrJ>_+@Wfy@Wf]2WocKrJ<!+'@Wg%g/QRl@@Jv`!&awRl<wsfFIzgLu(w*!.*&ShBMwvhIRhI9;RhNx1hK'!#Sn]Mx1hK~0!#:2<H~7cNu+w7D*'1ZtW>Rn1~?rOc:Z&Rn2=<rQ<7wjh&=BSnLMc]#X(6Vz)w[b=a!U#9wzgMc3#&(RgMRitRis<x,gKt`ax!&+SioM=BSilMc3#&(RgKRinRimKurB,!&SiQMzBhDebShDM6BJQ!(P~Efx978B2@@=I}WLrJw!!,a*&@G}O@9wkibRid@@x'fKwC!&SlDMSfLMjUv~Q~EfKKv3@a+!(hFv-]mpx/hYZ(C5RiWz<o/MwkhY?So/M@x,gbvfB*&!SgEM:SoeeehFu3:Rgbda(,^TZa)X/7Sg[eb:2RgI~BrMC@wgkc:wwkcRerx3h(uUvK!&*,SnOM4Sh*MArRg;wHRh(x=h;rJvPwI!a4',a'0@Wg&=BSh/Mg>w=Rh=g3w*wwgGRgGcW(X#;Sg}M2Gzk@Jv`!&awRl=wsfGIz`dKZ*T'Y-:RhR7RhQg5u-p`j6v(us5d,#Y+~Awkia?RicOuNBwkibba}Ld6p~tyu_vbAa'a+!a/'a3aEa8a!>Sh,ebJv{!&Sh@ebSaReb9;SgwebNuPRi(NvdRl)NuPRi'hHu^<Rm^Jvv_@Wl(g;u1Si/ebKu'B&!*Sh?eb@Wl'z@aPeb95Si.ebcpputyvjB)!,&a+0a%ShAMWeK@G}C@WfJ9;RhMwvhH9w{ia}ix,hJvRA1(!zAn[MRhHx1hJ~*!#hFv(BSn[MBJQ!(@@=I~'978B2@@=I}2db.Ua<'X}+T#a0XaG2G}E;wkg|wuh!Rh!x,hZu,@)!&So0MVy)C5RiXACJvB!&5RiY5RiZg8w)cG}*T#2@bU}=KsA>(!a.3wkhZba~(x,h^u(A!&(SoCMRhb5Bz=h[eb?w~hb~6x,h_u(A!&(SoDMRhc5Bz=h]eb?w~hc~6e)aA1T#T,^^^c-bMb&blcPaP(a/!0!bA=b5c@a(!bfbrc#2afwmhARnjwchORnp2Wlf3DtsNvdRl-2@wpa<]m0bx(#:awRk2@Jw3!%RfhwpfgRlnKQB%!(G{V@G|'NuuRl6d='T+Y#VyUg<v~Rl~==G|<Jv+'!aYShC}6@B<5?ba~8@Jw3'!g2QRljhLrpWlOd+#Y'g.w'rIg>w*wgj@g-u0Rj@Lu+wT&)ZtUauq]~GrGci&U#F|39:rELrNvj!.%*RhCwunfw~nf~:9;Ri]>wtnhg;wHRnhx3hDs@v~!/+'@Wfr@9RkSNu&Rlo=@<5GzoKs0@_+@Wl+@awRkmJuh!-3d(}pY#qWJvj!%Rm(:Jw3!%Rm,Rm*de&!1U-U#`)Re;@G|.@9Ri82@wjfvRlq=@<5GzpLvOvr!).&2RlF8Rf`C=x!eE{.Jw3_g2QRlkhLrpWlPde(!#U{s,UXa*Ta'[y'g:v>ReS;x0PZ&RnlRnn~HrKJw1}f!=x!eB|2w]aP(#Xa&a*Ta.Ua2a7=]iOd'#Y&Ro&WnWg;u.RiDg6vjRiBNvdRlzhNvj]nYJuW_2Wm3x)kFze{9d])!a.!,Y01!#&aC!a3RndC=ox~BrC@2b^{pg,rlse7x'ksuq!%Rm.E{xidw(wBRmGx9o+)X#wwo-So-}69:Rl4@xSf@a#XZ'X)X,Ta(/ARl8b[xc>RfY:RlI:RfQwlg.ARl:9;Rlwdn'#^XafaQa1X1TaHTa)@b[{zcZ#X'7RkwWg@Ou4ARn&x)kG#{,g7u/RkGdH'U#Y*Vz'Wm&CARm|bx#(A]gUbUzJj9Q~=d,#Y(56H}l978H{U7d,0#U*2>ABb_xZ978BbU{e~AJQ{g!978BbU{hxMh?ad{oUYZ.x1h?{l!#:2<H{mx3n[t{vl!,&a%3Ro(z=iS}6ARnr=Bwsn^wvn`Rnbd`*T}B0!#^X'BG{c9b]{a>>@=be}F?JvS!&BG{d7BG}(Bde#`a1X,Ya@!a'P~=wxf@2bZ}I56B2@@=aybb}08@55B9;5bb}<j3vLv;<Jw3&!>Rfg=ayb^}&OuNBKuLA!)a!P~=x#fD{f2@>==<bbzl?C972@@=Ix^d6rSu,v7w*C(0a)a6#B+a%!sQ[y?3Dt%3[xn~<5rLOu!5p@Ku+D#'!t7~GrP~?rNKvlaya7'!h+v-5qMg=t|cd,U#5AAaa5Abb{S@52B5@a[@52B5Gx[iXueu;d<#`a(!/549C;ag>23ExY5@Dah89b^~689Jv)!~2b[~1Lv'w(%*!a#bX|aPrmawRe]keu7uhv-q6rxu,q`xTo]/a5aU!bNaDXbi!b-!ao!b<bwA!#5@B932:aV2G|:d-)Y#hJrL>RhG<7@C5<H|_=Cau:5aj5@B932:bJ|ng>vIbs)#?C2F|9jPv0w.vISh-MKvUaz(.!9ABbb|[5;5<H|Eg>unwfh;9:4E|YjQsBt|vjx'hYq3!(?C2F|J:2<BaY?C2F|GOu!5x,g|p{ah!-(?C2F|c9:4E|OjXuvvNr}:Rh&i[w*t|cd+U#jJvsu)vsSn~Mkfrmu9p}u7vwv]So!McW#Xa!ax5@A5aY:5;5<H|>kJv~vYrquJu3x4ib#T)2@SmZM?C2F|Bj:rmu9@xPhI(a*a#U#`a3-5Abb|L~@:RhK9:4E|0@52B5G|#C::aY?C2F|-:2<BaY?C2F|.5Jvk!a)javYrquJu3x4ia#T)2@SmYM?C2F|HAxPhH(!a#U#`a*-5Abb|4~@:RhJ9:4E|R@52B5G|F:2<BaY?C2F|Sc^#Xa2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C2F|QOu!5ShXM:2<BaY?C2F|P", 13494, 2713, 49, 25, 61);

// node_modules/entities/dist/generated/decode-data-xml.js
var xmlDecodeTree = /* @__PURE__ */ new Uint16Array([
  512,
  26465,
  29036,
  7,
  0,
  2,
  4,
  116,
  24638,
  116,
  24636,
  8693,
  29807,
  24610,
  621,
  1,
  0,
  0,
  3,
  112,
  24614,
  111,
  115,
  24615
]);

// node_modules/entities/dist/internal/bin-trie-flags.js
var BinTrieFlags;
(function(BinTrieFlags2) {
  BinTrieFlags2[BinTrieFlags2["VALUE_LENGTH"] = 49152] = "VALUE_LENGTH";
  BinTrieFlags2[BinTrieFlags2["FLAG13"] = 8192] = "FLAG13";
  BinTrieFlags2[BinTrieFlags2["BRANCH_LENGTH"] = 8064] = "BRANCH_LENGTH";
  BinTrieFlags2[BinTrieFlags2["JUMP_TABLE"] = 127] = "JUMP_TABLE";
  BinTrieFlags2[BinTrieFlags2["VALUE_MASK"] = 8191] = "VALUE_MASK";
})(BinTrieFlags || (BinTrieFlags = {}));

// node_modules/entities/dist/decode.js
var CharCodes;
(function(CharCodes3) {
  CharCodes3[CharCodes3["AMP"] = 38] = "AMP";
  CharCodes3[CharCodes3["NUM"] = 35] = "NUM";
  CharCodes3[CharCodes3["SEMI"] = 59] = "SEMI";
  CharCodes3[CharCodes3["EQUALS"] = 61] = "EQUALS";
  CharCodes3[CharCodes3["ZERO"] = 48] = "ZERO";
  CharCodes3[CharCodes3["NINE"] = 57] = "NINE";
  CharCodes3[CharCodes3["LOWER_A"] = 97] = "LOWER_A";
  CharCodes3[CharCodes3["LOWER_X"] = 120] = "LOWER_X";
})(CharCodes || (CharCodes = {}));
var TO_LOWER_BIT = 32;
function isNumber(code6) {
  return code6 - CharCodes.ZERO >>> 0 <= 9;
}
function isHexadecimalCharacter(code6) {
  return (code6 | TO_LOWER_BIT) - CharCodes.LOWER_A >>> 0 <= 5;
}
function isAlpha(code6) {
  return (code6 | TO_LOWER_BIT) - CharCodes.LOWER_A >>> 0 <= 25;
}
function isEntityInAttributeInvalidEnd(code6) {
  return code6 === CharCodes.EQUALS || isAlpha(code6) || isNumber(code6);
}
var EntityDecoderState;
(function(EntityDecoderState2) {
  EntityDecoderState2[EntityDecoderState2["EntityStart"] = 0] = "EntityStart";
  EntityDecoderState2[EntityDecoderState2["NumericStart"] = 1] = "NumericStart";
  EntityDecoderState2[EntityDecoderState2["NumericDecimal"] = 2] = "NumericDecimal";
  EntityDecoderState2[EntityDecoderState2["NumericHex"] = 3] = "NumericHex";
  EntityDecoderState2[EntityDecoderState2["NamedEntity"] = 4] = "NamedEntity";
})(EntityDecoderState || (EntityDecoderState = {}));
var DecodingMode;
(function(DecodingMode2) {
  DecodingMode2[DecodingMode2["Legacy"] = 0] = "Legacy";
  DecodingMode2[DecodingMode2["Strict"] = 1] = "Strict";
  DecodingMode2[DecodingMode2["Attribute"] = 2] = "Attribute";
})(DecodingMode || (DecodingMode = {}));
var EntityDecoder = class {
  decodeTree;
  emitCodePoint;
  errors;
  /** The current state of the decoder. */
  state = EntityDecoderState.EntityStart;
  /** Characters that were consumed while parsing an entity. */
  consumed = 1;
  /**
   * The result of the entity.
   *
   * For named entities: the trie index of the best legacy match so far
   * (0 = none). For numeric entities: the accumulated code point.
   */
  result = 0;
  /** The current index in the decode tree. */
  treeIndex = 0;
  /**
   * Characters consumed since the last recorded legacy match, plus one.
   * Invariant at the top of the `stateNamedEntity` loop: `excess` equals
   * the number of unrecorded consumed characters + 1.
   */
  // biome-ignore lint/correctness/noUnusedPrivateClassMembers: False positive (read via destructuring)
  excess = 1;
  /** The mode in which the decoder is operating. */
  decodeMode = DecodingMode.Strict;
  /** The number of characters that have been consumed in the current run. */
  // biome-ignore lint/correctness/noUnusedPrivateClassMembers: False positive
  runConsumed = 0;
  constructor(decodeTree, emitCodePoint, errors) {
    this.decodeTree = decodeTree;
    this.emitCodePoint = emitCodePoint;
    this.errors = errors;
  }
  /**
   * Resets the instance to make it reusable.
   * @param decodeMode Entity decoding mode to use.
   */
  startEntity(decodeMode) {
    this.decodeMode = decodeMode;
    this.state = EntityDecoderState.EntityStart;
    this.result = 0;
    this.treeIndex = 0;
    this.excess = 1;
    this.consumed = 1;
    this.runConsumed = 0;
  }
  /**
   * Write an entity to the decoder. This can be called multiple times with partial entities.
   * If the entity is incomplete, the decoder will return -1.
   *
   * Mirrors the non-streaming `decodeWithTrie`, but with the ability to stop decoding if the
   * entity is incomplete, and resume when the next string is written.
   * @param input The string containing the entity (or a continuation of the entity).
   * @param offset The offset at which the entity begins. Should be 0 if this is not the first call.
   * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
   */
  write(input, offset) {
    switch (this.state) {
      case EntityDecoderState.EntityStart: {
        if (input.charCodeAt(offset) === CharCodes.NUM) {
          this.state = EntityDecoderState.NumericStart;
          this.consumed += 1;
          return this.stateNumericStart(input, offset + 1);
        }
        this.state = EntityDecoderState.NamedEntity;
        return this.stateNamedEntity(input, offset);
      }
      case EntityDecoderState.NumericStart: {
        return this.stateNumericStart(input, offset);
      }
      case EntityDecoderState.NumericDecimal: {
        return this.stateNumericDecimal(input, offset);
      }
      case EntityDecoderState.NumericHex: {
        return this.stateNumericHex(input, offset);
      }
      default: {
        return this.stateNamedEntity(input, offset);
      }
    }
  }
  /**
   * Switches between the numeric decimal and hexadecimal states.
   *
   * Equivalent to the `Numeric character reference state` in the HTML spec.
   * @param input The string containing the entity (or a continuation of the entity).
   * @param offset The current offset.
   * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
   */
  // eslint-disable-next-line unicorn/consistent-class-member-order
  stateNumericStart(input, offset) {
    if (offset >= input.length) {
      return -1;
    }
    if ((input.charCodeAt(offset) | TO_LOWER_BIT) === CharCodes.LOWER_X) {
      this.state = EntityDecoderState.NumericHex;
      this.consumed += 1;
      return this.stateNumericHex(input, offset + 1);
    }
    this.state = EntityDecoderState.NumericDecimal;
    return this.stateNumericDecimal(input, offset);
  }
  /**
   * Parses a hexadecimal numeric entity.
   *
   * Equivalent to the `Hexademical character reference state` in the HTML
   * spec. Digit parsing matches the hex loop in `parseNumericEntity`.
   * The accumulated value is preserved for numeric validation callbacks.
   * @param input The string containing the entity (or a continuation of the entity).
   * @param offset The current offset.
   * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
   */
  stateNumericHex(input, offset) {
    const inputLength = input.length;
    let { result } = this;
    let { consumed } = this;
    while (offset < inputLength) {
      const char = input.charCodeAt(offset);
      if (isNumber(char) || isHexadecimalCharacter(char)) {
        const digit = char <= CharCodes.NINE ? char - CharCodes.ZERO : (char | TO_LOWER_BIT) - CharCodes.LOWER_A + 10;
        result = result * 16 + digit;
        consumed += 1;
        offset += 1;
      } else {
        this.result = result;
        this.consumed = consumed;
        return this.emitNumericEntity(char, 3);
      }
    }
    this.result = result;
    this.consumed = consumed;
    return -1;
  }
  /**
   * Parses a decimal numeric entity.
   *
   * Equivalent to the `Decimal character reference state` in the HTML
   * spec. Digit parsing matches the decimal loop in `parseNumericEntity`.
   * The accumulated value is preserved for numeric validation callbacks.
   * @param input The string containing the entity (or a continuation of the entity).
   * @param offset The current offset.
   * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
   */
  stateNumericDecimal(input, offset) {
    const inputLength = input.length;
    let { result } = this;
    let { consumed } = this;
    while (offset < inputLength) {
      const digit = input.charCodeAt(offset) - CharCodes.ZERO;
      if (digit >>> 0 > 9) {
        this.result = result;
        this.consumed = consumed;
        return this.emitNumericEntity(digit + CharCodes.ZERO, 2);
      }
      result = result * 10 + digit;
      consumed += 1;
      offset += 1;
    }
    this.result = result;
    this.consumed = consumed;
    return -1;
  }
  /**
   * Validate and emit a numeric entity.
   *
   * Implements the logic from the `Hexademical character reference start
   * state` and `Numeric character reference end state` in the HTML spec.
   * @param lastCp The last code point of the entity. Used to see if the
   *               entity was terminated with a semicolon.
   * @param expectedLength The minimum number of characters that should be
   *                       consumed. Used to validate that at least one digit
   *                       was consumed.
   * @returns The number of characters that were consumed.
   */
  emitNumericEntity(lastCp, expectedLength) {
    if (this.consumed <= expectedLength) {
      this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed);
      return 0;
    }
    if (lastCp === CharCodes.SEMI) {
      this.consumed += 1;
    } else if (this.decodeMode === DecodingMode.Strict) {
      return 0;
    }
    this.emitCodePoint((this.decodeTree === xmlDecodeTree ? replaceCodePointXML : replaceCodePoint)(this.result), this.consumed);
    if (this.errors) {
      if (lastCp !== CharCodes.SEMI) {
        this.errors.missingSemicolonAfterCharacterReference();
      }
      this.errors.validateNumericCharacterReference(this.result);
    }
    return this.consumed;
  }
  /**
   * Flush locally-tracked walk state back to the fields, then emit the
   * recorded legacy match or reject (cold path — at most once per
   * entity). Called after failed navigation (leaf node, branch miss, or
   * compact-run mismatch). In attribute mode, reject if no legacy was
   * recorded at the current node, if we descended past it, or if the
   * pending input character is an invalid attribute terminator.
   * @param consumed Locally-tracked consumed count.
   * @param excess Locally-tracked excess count.
   * @param char Pending input character (may be the mismatching char).
   * @param valueLength Value length at the current trie node.
   */
  flushAndEmitLegacyOrReject(consumed, excess, char, valueLength) {
    this.consumed = consumed;
    this.excess = excess;
    return this.result === 0 || this.decodeMode === DecodingMode.Attribute && (valueLength === 0 || excess > 1 || isEntityInAttributeInvalidEnd(char)) ? 0 : this.emitNotTerminatedNamedEntity();
  }
  /**
   * Parses a named entity.
   *
   * Equivalent to the `Named character reference state` in the HTML spec.
   * @param input The string containing the entity (or a continuation of the entity).
   * @param offset The current offset.
   * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
   */
  stateNamedEntity(input, offset) {
    const { decodeTree } = this;
    const inputLength = input.length;
    const isStrict = this.decodeMode === DecodingMode.Strict;
    let { treeIndex } = this;
    let { excess } = this;
    let { consumed } = this;
    let current = decodeTree[treeIndex];
    while (offset < inputLength) {
      while ((current & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === 0 && (current & BinTrieFlags.JUMP_TABLE) !== 0) {
        const char2 = input.charCodeAt(offset);
        const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
        const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
        if (branchCount === 0) {
          if (char2 !== jumpOffset) {
            return this.flushAndEmitLegacyOrReject(consumed, excess, char2, 0);
          }
          treeIndex += 1;
        } else {
          const slot = char2 - jumpOffset;
          if (slot >>> 0 >= branchCount) {
            return this.flushAndEmitLegacyOrReject(consumed, excess, char2, 0);
          }
          const stored = decodeTree[treeIndex + 1 + slot];
          if (stored === 0) {
            return this.flushAndEmitLegacyOrReject(consumed, excess, char2, 0);
          }
          treeIndex = treeIndex + branchCount + stored & 65535;
        }
        current = decodeTree[treeIndex];
        offset += 1;
        excess += 1;
        if (offset >= inputLength)
          break;
      }
      if (offset >= inputLength)
        break;
      if ((current & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === BinTrieFlags.FLAG13) {
        const runLength = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
        let { runConsumed } = this;
        if (runConsumed === 0) {
          const char2 = input.charCodeAt(offset);
          if (char2 !== (current & BinTrieFlags.JUMP_TABLE)) {
            return this.flushAndEmitLegacyOrReject(consumed, excess, char2, 0);
          }
          offset += 1;
          excess += 1;
          runConsumed = 1;
        }
        while (runConsumed < runLength) {
          if (offset >= inputLength) {
            this.treeIndex = treeIndex;
            this.excess = excess;
            this.consumed = consumed;
            this.runConsumed = runConsumed;
            return -1;
          }
          const charIndexInPacked = runConsumed - 1;
          const packedWord = decodeTree[treeIndex + 1 + (charIndexInPacked >> 1)];
          const expectedChar = packedWord >> ((charIndexInPacked & 1) << 3) & 255;
          const char2 = input.charCodeAt(offset);
          if (char2 !== expectedChar) {
            this.runConsumed = 0;
            return this.flushAndEmitLegacyOrReject(consumed, excess, char2, 0);
          }
          offset += 1;
          excess += 1;
          runConsumed += 1;
        }
        this.runConsumed = 0;
        treeIndex += 1 + (runLength >> 1);
        current = decodeTree[treeIndex];
        continue;
      }
      const valueLength = current >>> 14;
      const char = input.charCodeAt(offset);
      if (valueLength !== 0) {
        if (!isStrict && (current & BinTrieFlags.FLAG13) === 0) {
          this.result = treeIndex;
          consumed += excess - 1;
          excess = 1;
        }
        if (char === CharCodes.SEMI) {
          return this.emitNamedEntityData(treeIndex, valueLength, consumed + excess);
        }
        if (valueLength === 1) {
          return this.flushAndEmitLegacyOrReject(consumed, excess, char, valueLength);
        }
      }
      const next2 = determineBranch(decodeTree, current, treeIndex + (valueLength || 1), char);
      if (next2 < 0) {
        return this.flushAndEmitLegacyOrReject(consumed, excess, char, valueLength);
      }
      treeIndex = next2;
      current = decodeTree[treeIndex];
      offset += 1;
      excess += 1;
    }
    if (!isStrict && current >>> 14 !== 0 && (current & BinTrieFlags.FLAG13) === 0) {
      this.result = treeIndex;
      consumed += excess - 1;
      excess = 1;
    }
    this.treeIndex = treeIndex;
    this.excess = excess;
    this.consumed = consumed;
    return -1;
  }
  /**
   * Emit a named entity that was not terminated with a semicolon.
   * @returns The number of characters consumed.
   */
  emitNotTerminatedNamedEntity() {
    const { result, decodeTree } = this;
    const valueLength = decodeTree[result] >>> 14;
    this.emitNamedEntityData(result, valueLength, this.consumed);
    this.errors?.missingSemicolonAfterCharacterReference();
    return this.consumed;
  }
  /**
   * Emit a named entity.
   * @param result The index of the entity in the decode tree.
   * @param valueLength Encoded value length (header plus any value words).
   * @param consumed The number of characters consumed.
   * @returns The number of characters consumed.
   */
  emitNamedEntityData(result, valueLength, consumed) {
    const { decodeTree } = this;
    this.emitCodePoint(valueLength === 1 ? decodeTree[result] & BinTrieFlags.VALUE_MASK : decodeTree[result + 1], consumed);
    if (valueLength === 3) {
      this.emitCodePoint(decodeTree[result + 2], consumed);
    }
    return consumed;
  }
  /**
   * Signal to the parser that the end of the input was reached.
   *
   * Remaining data will be emitted and relevant errors will be produced.
   * @returns The number of characters consumed.
   */
  end() {
    switch (this.state) {
      case EntityDecoderState.NamedEntity: {
        return this.result !== 0 && (this.decodeMode !== DecodingMode.Attribute || this.result === this.treeIndex) ? this.emitNotTerminatedNamedEntity() : 0;
      }
      // Otherwise, emit a numeric entity if we have one.
      case EntityDecoderState.NumericDecimal: {
        return this.emitNumericEntity(0, 2);
      }
      case EntityDecoderState.NumericHex: {
        return this.emitNumericEntity(0, 3);
      }
      case EntityDecoderState.NumericStart: {
        this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed);
        return 0;
      }
      default: {
        return 0;
      }
    }
  }
};
function determineBranch(decodeTree, current, nodeIndex, char) {
  const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
  const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
  if (jumpOffset) {
    if (branchCount === 0) {
      return char === jumpOffset ? nodeIndex : -1;
    }
    const slot = char - jumpOffset;
    if (slot >>> 0 >= branchCount)
      return -1;
    const stored = decodeTree[nodeIndex + slot];
    return stored === 0 ? -1 : nodeIndex + branchCount + stored - 1 & 65535;
  }
  if (branchCount === 0)
    return -1;
  const packedKeySlots = branchCount + 1 >> 1;
  const branchEnd = nodeIndex + packedKeySlots + branchCount;
  for (let index = 0; index < branchCount; index++) {
    const packed = decodeTree[nodeIndex + (index >> 1)];
    const key3 = packed >> ((index & 1) << 3) & 255;
    if (key3 === char) {
      const pointerIndex = nodeIndex + packedKeySlots + index;
      return branchEnd + decodeTree[pointerIndex] & 65535;
    }
    if (key3 > char)
      return -1;
  }
  return -1;
}

// node_modules/htmlparser2/dist/Tokenizer.js
var CharCodes2;
(function(CharCodes3) {
  CharCodes3[CharCodes3["Tab"] = 9] = "Tab";
  CharCodes3[CharCodes3["NewLine"] = 10] = "NewLine";
  CharCodes3[CharCodes3["FormFeed"] = 12] = "FormFeed";
  CharCodes3[CharCodes3["CarriageReturn"] = 13] = "CarriageReturn";
  CharCodes3[CharCodes3["Space"] = 32] = "Space";
  CharCodes3[CharCodes3["ExclamationMark"] = 33] = "ExclamationMark";
  CharCodes3[CharCodes3["Number"] = 35] = "Number";
  CharCodes3[CharCodes3["Amp"] = 38] = "Amp";
  CharCodes3[CharCodes3["SingleQuote"] = 39] = "SingleQuote";
  CharCodes3[CharCodes3["DoubleQuote"] = 34] = "DoubleQuote";
  CharCodes3[CharCodes3["Dash"] = 45] = "Dash";
  CharCodes3[CharCodes3["Slash"] = 47] = "Slash";
  CharCodes3[CharCodes3["Zero"] = 48] = "Zero";
  CharCodes3[CharCodes3["Nine"] = 57] = "Nine";
  CharCodes3[CharCodes3["Semi"] = 59] = "Semi";
  CharCodes3[CharCodes3["Lt"] = 60] = "Lt";
  CharCodes3[CharCodes3["Eq"] = 61] = "Eq";
  CharCodes3[CharCodes3["Gt"] = 62] = "Gt";
  CharCodes3[CharCodes3["Questionmark"] = 63] = "Questionmark";
  CharCodes3[CharCodes3["UpperA"] = 65] = "UpperA";
  CharCodes3[CharCodes3["LowerA"] = 97] = "LowerA";
  CharCodes3[CharCodes3["UpperF"] = 70] = "UpperF";
  CharCodes3[CharCodes3["LowerF"] = 102] = "LowerF";
  CharCodes3[CharCodes3["UpperZ"] = 90] = "UpperZ";
  CharCodes3[CharCodes3["LowerZ"] = 122] = "LowerZ";
  CharCodes3[CharCodes3["LowerX"] = 120] = "LowerX";
  CharCodes3[CharCodes3["OpeningSquareBracket"] = 91] = "OpeningSquareBracket";
})(CharCodes2 || (CharCodes2 = {}));
var State;
(function(State2) {
  State2[State2["Text"] = 1] = "Text";
  State2[State2["BeforeTagName"] = 2] = "BeforeTagName";
  State2[State2["InTagName"] = 3] = "InTagName";
  State2[State2["InSelfClosingTag"] = 4] = "InSelfClosingTag";
  State2[State2["BeforeClosingTagName"] = 5] = "BeforeClosingTagName";
  State2[State2["InClosingTagName"] = 6] = "InClosingTagName";
  State2[State2["AfterClosingTagName"] = 7] = "AfterClosingTagName";
  State2[State2["BeforeAttributeName"] = 8] = "BeforeAttributeName";
  State2[State2["InAttributeName"] = 9] = "InAttributeName";
  State2[State2["AfterAttributeName"] = 10] = "AfterAttributeName";
  State2[State2["BeforeAttributeValue"] = 11] = "BeforeAttributeValue";
  State2[State2["InAttributeValueDq"] = 12] = "InAttributeValueDq";
  State2[State2["InAttributeValueSq"] = 13] = "InAttributeValueSq";
  State2[State2["InAttributeValueNq"] = 14] = "InAttributeValueNq";
  State2[State2["BeforeDeclaration"] = 15] = "BeforeDeclaration";
  State2[State2["InDeclaration"] = 16] = "InDeclaration";
  State2[State2["InProcessingInstruction"] = 17] = "InProcessingInstruction";
  State2[State2["BeforeComment"] = 18] = "BeforeComment";
  State2[State2["CDATASequence"] = 19] = "CDATASequence";
  State2[State2["DeclarationSequence"] = 20] = "DeclarationSequence";
  State2[State2["InSpecialComment"] = 21] = "InSpecialComment";
  State2[State2["InCommentLike"] = 22] = "InCommentLike";
  State2[State2["SpecialStartSequence"] = 23] = "SpecialStartSequence";
  State2[State2["InSpecialTag"] = 24] = "InSpecialTag";
  State2[State2["InPlainText"] = 25] = "InPlainText";
  State2[State2["InEntity"] = 26] = "InEntity";
})(State || (State = {}));
function isWhitespace(c2) {
  return c2 === CharCodes2.Space || c2 === CharCodes2.NewLine || c2 === CharCodes2.Tab || c2 === CharCodes2.FormFeed || c2 === CharCodes2.CarriageReturn;
}
function isEndOfTagSection(c2) {
  return c2 === CharCodes2.Slash || c2 === CharCodes2.Gt || isWhitespace(c2);
}
function isASCIIAlpha(c2) {
  return c2 >= CharCodes2.LowerA && c2 <= CharCodes2.LowerZ || c2 >= CharCodes2.UpperA && c2 <= CharCodes2.UpperZ;
}
var QuoteType;
(function(QuoteType2) {
  QuoteType2[QuoteType2["NoValue"] = 0] = "NoValue";
  QuoteType2[QuoteType2["Unquoted"] = 1] = "Unquoted";
  QuoteType2[QuoteType2["Single"] = 2] = "Single";
  QuoteType2[QuoteType2["Double"] = 3] = "Double";
})(QuoteType || (QuoteType = {}));
var Sequences = {
  Empty: new Uint8Array(0),
  Cdata: new Uint8Array([67, 68, 65, 84, 65, 91]),
  // CDATA[
  CdataEnd: new Uint8Array([93, 93, 62]),
  // ]]>
  CommentEnd: new Uint8Array([45, 45, 33, 62]),
  // `--!>`
  Doctype: new Uint8Array([100, 111, 99, 116, 121, 112, 101]),
  // `doctype`
  IframeEnd: new Uint8Array([60, 47, 105, 102, 114, 97, 109, 101]),
  // `</iframe`
  NoembedEnd: new Uint8Array([
    60,
    47,
    110,
    111,
    101,
    109,
    98,
    101,
    100
  ]),
  // `</noembed`
  NoframesEnd: new Uint8Array([
    60,
    47,
    110,
    111,
    102,
    114,
    97,
    109,
    101,
    115
  ]),
  // `</noframes`
  Plaintext: new Uint8Array([
    60,
    47,
    112,
    108,
    97,
    105,
    110,
    116,
    101,
    120,
    116
  ]),
  // `</plaintext`
  ScriptEnd: new Uint8Array([60, 47, 115, 99, 114, 105, 112, 116]),
  // `</script`
  StyleEnd: new Uint8Array([60, 47, 115, 116, 121, 108, 101]),
  // `</style`
  TitleEnd: new Uint8Array([60, 47, 116, 105, 116, 108, 101]),
  // `</title`
  TextareaEnd: new Uint8Array([
    60,
    47,
    116,
    101,
    120,
    116,
    97,
    114,
    101,
    97
  ]),
  // `</textarea`
  XmpEnd: new Uint8Array([60, 47, 120, 109, 112])
  // `</xmp`
};
var specialStartSequences = /* @__PURE__ */ new Map([
  [Sequences.IframeEnd[2], Sequences.IframeEnd],
  [Sequences.NoembedEnd[2], Sequences.NoembedEnd],
  [Sequences.Plaintext[2], Sequences.Plaintext],
  [Sequences.ScriptEnd[2], Sequences.ScriptEnd],
  [Sequences.TitleEnd[2], Sequences.TitleEnd],
  [Sequences.XmpEnd[2], Sequences.XmpEnd]
]);
var Tokenizer = class {
  cbs;
  /** The current state the tokenizer is in. */
  state = State.Text;
  /** The read buffer. */
  buffer = "";
  /** The beginning of the section that is currently being read. */
  sectionStart = 0;
  /** The index within the buffer that we are currently looking at. */
  index = 0;
  /** The start of the last entity. */
  entityStart = 0;
  /** Some behavior, eg. when decoding entities, is done while we are in another state. This keeps track of the other state type. */
  baseState = State.Text;
  /** For special parsing behavior inside of script and style tags. */
  isSpecial = false;
  /** Indicates whether the tokenizer has been paused. */
  running = true;
  /** The offset of the current buffer. */
  offset = 0;
  xmlMode;
  decodeEntities;
  recognizeSelfClosing;
  entityDecoder;
  constructor({ xmlMode = false, decodeEntities = true, recognizeSelfClosing = xmlMode }, cbs) {
    this.cbs = cbs;
    this.xmlMode = xmlMode;
    this.decodeEntities = decodeEntities;
    this.recognizeSelfClosing = recognizeSelfClosing;
    this.entityDecoder = new EntityDecoder(xmlMode ? xmlDecodeTree : htmlDecodeTree, (cp, consumed) => this.emitCodePoint(cp, consumed));
  }
  reset() {
    this.state = State.Text;
    this.buffer = "";
    this.sectionStart = 0;
    this.index = 0;
    this.baseState = State.Text;
    this.isSpecial = false;
    this.currentSequence = Sequences.Empty;
    this.sequenceIndex = 0;
    this.running = true;
    this.offset = 0;
  }
  write(chunk) {
    this.offset += this.buffer.length;
    this.buffer = chunk;
    this.parse();
  }
  end() {
    if (this.running)
      this.finish();
  }
  pause() {
    this.running = false;
  }
  resume() {
    this.running = true;
    if (this.index < this.buffer.length + this.offset) {
      this.parse();
    }
  }
  stateText(c2) {
    if (c2 === CharCodes2.Lt || !this.decodeEntities && this.fastForwardTo(CharCodes2.Lt)) {
      if (this.index > this.sectionStart) {
        this.cbs.ontext(this.sectionStart, this.index);
      }
      this.state = State.BeforeTagName;
      this.sectionStart = this.index;
    } else if (this.decodeEntities && c2 === CharCodes2.Amp) {
      this.startEntity();
    }
  }
  currentSequence = Sequences.Empty;
  sequenceIndex = 0;
  enterTagBody() {
    if (this.currentSequence === Sequences.Plaintext) {
      this.currentSequence = Sequences.Empty;
      this.state = State.InPlainText;
    } else if (this.isSpecial) {
      this.state = State.InSpecialTag;
      this.sequenceIndex = 0;
    } else {
      this.state = State.Text;
    }
  }
  /**
   * Match the opening tag name against an HTML text-only tag sequence.
   *
   * Some tags share an initial prefix (`script`/`style`, `title`/`textarea`,
   * `noembed`/`noframes`), so we may switch to an alternate sequence at the
   * first distinguishing byte.  On a successful full match we fall back to
   * the normal tag-name state; a later `>` will enter raw-text, RCDATA, or
   * plaintext mode based on `currentSequence` / `isSpecial`.
   * @param c Current character code point.
   */
  stateSpecialStartSequence(c2) {
    const lower = c2 | 32;
    if (this.sequenceIndex < this.currentSequence.length) {
      if (lower === this.currentSequence[this.sequenceIndex]) {
        this.sequenceIndex++;
        return;
      }
      if (this.sequenceIndex === 3) {
        if (this.currentSequence === Sequences.ScriptEnd && lower === Sequences.StyleEnd[3]) {
          this.currentSequence = Sequences.StyleEnd;
          this.sequenceIndex = 4;
          return;
        }
        if (this.currentSequence === Sequences.TitleEnd && lower === Sequences.TextareaEnd[3]) {
          this.currentSequence = Sequences.TextareaEnd;
          this.sequenceIndex = 4;
          return;
        }
      } else if (this.sequenceIndex === 4 && this.currentSequence === Sequences.NoembedEnd && lower === Sequences.NoframesEnd[4]) {
        this.currentSequence = Sequences.NoframesEnd;
        this.sequenceIndex = 5;
        return;
      }
    } else if (isEndOfTagSection(c2)) {
      this.sequenceIndex = 0;
      this.state = State.InTagName;
      this.stateInTagName(c2);
      return;
    }
    this.isSpecial = false;
    this.currentSequence = Sequences.Empty;
    this.sequenceIndex = 0;
    this.state = State.InTagName;
    this.stateInTagName(c2);
  }
  stateCDATASequence(c2) {
    if (c2 === Sequences.Cdata[this.sequenceIndex]) {
      if (++this.sequenceIndex === Sequences.Cdata.length) {
        this.state = State.InCommentLike;
        this.currentSequence = Sequences.CdataEnd;
        this.sequenceIndex = 0;
        this.sectionStart = this.index + 1;
      }
    } else {
      this.sequenceIndex = 0;
      if (this.xmlMode) {
        this.state = State.InDeclaration;
        this.stateInDeclaration(c2);
      } else {
        this.state = State.InSpecialComment;
        this.stateInSpecialComment(c2);
      }
    }
  }
  /**
   * When we wait for one specific character, we can speed things up
   * by skipping through the buffer until we find it.
   * @param c Current character code point.
   * @returns Whether the character was found.
   */
  fastForwardTo(c2) {
    while (++this.index < this.buffer.length + this.offset) {
      if (this.buffer.charCodeAt(this.index - this.offset) === c2) {
        return true;
      }
    }
    this.index = this.buffer.length + this.offset - 1;
    return false;
  }
  /**
   * Emit a comment token and return to the text state.
   * @param offset Number of characters in the end sequence that have already been matched.
   */
  emitComment(offset) {
    this.cbs.oncomment(this.sectionStart, this.index, offset);
    this.sequenceIndex = 0;
    this.sectionStart = this.index + 1;
    this.state = State.Text;
  }
  /**
   * Comments and CDATA end with `-->` and `]]>`.
   *
   * Their common qualities are:
   * - Their end sequences have a distinct character they start with.
   * - That character is then repeated, so we have to check multiple repeats.
   * - All characters but the start character of the sequence can be skipped.
   * @param c Current character code point.
   */
  stateInCommentLike(c2) {
    if (!this.xmlMode && this.currentSequence === Sequences.CommentEnd && this.sequenceIndex <= 1 && /*
     * We're still at the very start of the comment: the only
     * characters consumed since `<!--` are the dashes that
     * advanced sequenceIndex (0 for `<!-->`, 1 for `<!--->`).
     */
    this.index === this.sectionStart + this.sequenceIndex && c2 === CharCodes2.Gt) {
      this.emitComment(this.sequenceIndex);
    } else if (this.currentSequence === Sequences.CommentEnd && this.sequenceIndex === 2 && c2 === CharCodes2.Gt) {
      this.emitComment(2);
    } else if (this.currentSequence === Sequences.CommentEnd && this.sequenceIndex === this.currentSequence.length - 1 && c2 !== CharCodes2.Gt) {
      this.sequenceIndex = Number(c2 === CharCodes2.Dash);
    } else if (c2 === this.currentSequence[this.sequenceIndex]) {
      if (++this.sequenceIndex === this.currentSequence.length) {
        if (this.currentSequence === Sequences.CdataEnd) {
          this.cbs.oncdata(this.sectionStart, this.index, 2);
        } else {
          this.cbs.oncomment(this.sectionStart, this.index, 3);
        }
        this.sequenceIndex = 0;
        this.sectionStart = this.index + 1;
        this.state = State.Text;
      }
    } else if (this.sequenceIndex === 0) {
      if (this.fastForwardTo(this.currentSequence[0])) {
        this.sequenceIndex = 1;
      }
    } else if (c2 !== this.currentSequence[this.sequenceIndex - 1]) {
      this.sequenceIndex = 0;
    }
  }
  /**
   * HTML only allows ASCII alpha characters (a-z and A-Z) at the beginning of a tag name.
   *
   * XML allows a lot more characters here (@see https://www.w3.org/TR/REC-xml/#NT-NameStartChar).
   * We allow anything that wouldn't end the tag.
   * @param c Current character code point.
   */
  isTagStartChar(c2) {
    return this.xmlMode ? !isEndOfTagSection(c2) : isASCIIAlpha(c2);
  }
  /**
   * Scan raw-text / RCDATA content for the matching end tag.
   *
   * For RCDATA tags (`<title>`, `<textarea>`) entities are decoded inline.
   * For raw-text tags (`<script>`, `<style>`, etc.) we fast-forward to `<`.
   * @param c Current character code point.
   */
  stateInSpecialTag(c2) {
    if (this.sequenceIndex === this.currentSequence.length) {
      if (isEndOfTagSection(c2)) {
        const endOfText = this.index - this.currentSequence.length;
        if (this.sectionStart < endOfText) {
          const actualIndex = this.index;
          this.index = endOfText;
          this.cbs.ontext(this.sectionStart, endOfText);
          this.index = actualIndex;
        }
        this.isSpecial = false;
        this.sectionStart = endOfText + 2;
        this.stateInClosingTagName(c2);
        return;
      }
      this.sequenceIndex = 0;
    }
    if ((c2 | 32) === this.currentSequence[this.sequenceIndex]) {
      this.sequenceIndex += 1;
    } else if (this.sequenceIndex === 0) {
      if (this.currentSequence === Sequences.TitleEnd || this.currentSequence === Sequences.TextareaEnd) {
        if (this.decodeEntities && c2 === CharCodes2.Amp) {
          this.startEntity();
        }
      } else if (this.fastForwardTo(CharCodes2.Lt)) {
        this.sequenceIndex = 1;
      }
    } else {
      this.sequenceIndex = Number(c2 === CharCodes2.Lt);
    }
  }
  stateBeforeTagName(c2) {
    if (c2 === CharCodes2.ExclamationMark) {
      this.state = State.BeforeDeclaration;
      this.sectionStart = this.index + 1;
    } else if (c2 === CharCodes2.Questionmark) {
      if (this.xmlMode) {
        this.state = State.InProcessingInstruction;
        this.sequenceIndex = 0;
        this.sectionStart = this.index + 1;
      } else {
        this.state = State.InSpecialComment;
        this.sectionStart = this.index;
      }
    } else if (this.isTagStartChar(c2)) {
      this.sectionStart = this.index;
      const special = this.xmlMode || this.cbs.isInForeignContext?.() ? void 0 : specialStartSequences.get(c2 | 32);
      if (special === void 0) {
        this.state = State.InTagName;
      } else {
        this.isSpecial = true;
        this.currentSequence = special;
        this.sequenceIndex = 3;
        this.state = State.SpecialStartSequence;
      }
    } else if (c2 === CharCodes2.Slash) {
      this.state = State.BeforeClosingTagName;
    } else {
      this.state = State.Text;
      this.stateText(c2);
    }
  }
  stateInTagName(c2) {
    if (isEndOfTagSection(c2)) {
      this.cbs.onopentagname(this.sectionStart, this.index);
      this.sectionStart = -1;
      this.state = State.BeforeAttributeName;
      this.stateBeforeAttributeName(c2);
    }
  }
  stateBeforeClosingTagName(c2) {
    if (isWhitespace(c2)) {
      if (this.xmlMode) {
      } else {
        this.state = State.InSpecialComment;
        this.sectionStart = this.index;
      }
    } else if (c2 === CharCodes2.Gt) {
      this.state = State.Text;
      if (!this.xmlMode) {
        this.sectionStart = this.index + 1;
      }
    } else {
      this.state = this.isTagStartChar(c2) ? State.InClosingTagName : State.InSpecialComment;
      this.sectionStart = this.index;
    }
  }
  stateInClosingTagName(c2) {
    if (isEndOfTagSection(c2)) {
      this.cbs.onclosetag(this.sectionStart, this.index);
      this.sectionStart = -1;
      this.state = State.AfterClosingTagName;
      this.stateAfterClosingTagName(c2);
    }
  }
  stateAfterClosingTagName(c2) {
    if (c2 === CharCodes2.Gt || this.fastForwardTo(CharCodes2.Gt)) {
      this.state = State.Text;
      this.sectionStart = this.index + 1;
    }
  }
  stateBeforeAttributeName(c2) {
    if (c2 === CharCodes2.Gt) {
      this.cbs.onopentagend(this.index);
      this.enterTagBody();
      this.sectionStart = this.index + 1;
    } else if (c2 === CharCodes2.Slash) {
      this.state = State.InSelfClosingTag;
    } else if (!isWhitespace(c2)) {
      this.state = State.InAttributeName;
      this.sectionStart = this.index;
    }
  }
  /**
   * Handle `/` before `>` in an opening tag.
   *
   * In HTML mode, text-only tags ignore the self-closing flag and still enter
   * their raw-text/RCDATA/plaintext state unless self-closing tags are being
   * recognized. In XML mode, or for ordinary tags, the tokenizer returns to
   * regular text parsing after emitting the self-closing callback.
   * @param c Current character code point.
   */
  stateInSelfClosingTag(c2) {
    if (c2 === CharCodes2.Gt) {
      this.cbs.onselfclosingtag(this.index);
      this.sectionStart = this.index + 1;
      if (!this.recognizeSelfClosing) {
        this.enterTagBody();
        return;
      }
      this.state = State.Text;
      this.isSpecial = false;
      this.currentSequence = Sequences.Empty;
    } else if (!isWhitespace(c2)) {
      this.state = State.BeforeAttributeName;
      this.stateBeforeAttributeName(c2);
    }
  }
  stateInAttributeName(c2) {
    if (c2 === CharCodes2.Eq || isEndOfTagSection(c2)) {
      this.cbs.onattribname(this.sectionStart, this.index);
      this.sectionStart = this.index;
      this.state = State.AfterAttributeName;
      this.stateAfterAttributeName(c2);
    }
  }
  stateAfterAttributeName(c2) {
    if (c2 === CharCodes2.Eq) {
      this.state = State.BeforeAttributeValue;
    } else if (c2 === CharCodes2.Slash || c2 === CharCodes2.Gt) {
      this.cbs.onattribend(QuoteType.NoValue, this.sectionStart);
      this.sectionStart = -1;
      this.state = State.BeforeAttributeName;
      this.stateBeforeAttributeName(c2);
    } else if (!isWhitespace(c2)) {
      this.cbs.onattribend(QuoteType.NoValue, this.sectionStart);
      this.state = State.InAttributeName;
      this.sectionStart = this.index;
    }
  }
  stateBeforeAttributeValue(c2) {
    if (c2 === CharCodes2.DoubleQuote) {
      this.state = State.InAttributeValueDq;
      this.sectionStart = this.index + 1;
    } else if (c2 === CharCodes2.SingleQuote) {
      this.state = State.InAttributeValueSq;
      this.sectionStart = this.index + 1;
    } else if (!isWhitespace(c2)) {
      this.sectionStart = this.index;
      this.state = State.InAttributeValueNq;
      this.stateInAttributeValueNoQuotes(c2);
    }
  }
  handleInAttributeValue(c2, quote2) {
    if (c2 === quote2 || !this.decodeEntities && this.fastForwardTo(quote2)) {
      this.cbs.onattribdata(this.sectionStart, this.index);
      this.sectionStart = -1;
      this.cbs.onattribend(quote2 === CharCodes2.DoubleQuote ? QuoteType.Double : QuoteType.Single, this.index + 1);
      this.state = State.BeforeAttributeName;
    } else if (this.decodeEntities && c2 === CharCodes2.Amp) {
      this.startEntity();
    }
  }
  stateInAttributeValueDoubleQuotes(c2) {
    this.handleInAttributeValue(c2, CharCodes2.DoubleQuote);
  }
  stateInAttributeValueSingleQuotes(c2) {
    this.handleInAttributeValue(c2, CharCodes2.SingleQuote);
  }
  stateInAttributeValueNoQuotes(c2) {
    if (isWhitespace(c2) || c2 === CharCodes2.Gt) {
      this.cbs.onattribdata(this.sectionStart, this.index);
      this.sectionStart = -1;
      this.cbs.onattribend(QuoteType.Unquoted, this.index);
      this.state = State.BeforeAttributeName;
      this.stateBeforeAttributeName(c2);
    } else if (this.decodeEntities && c2 === CharCodes2.Amp) {
      this.startEntity();
    }
  }
  /**
   * Distinguish between CDATA, declarations, HTML comments, and HTML bogus
   * comments after `<!`.
   *
   * In HTML mode, only real comments and doctypes stay on declaration paths;
   * everything else becomes a bogus comment terminated by the next `>`.
   * @param c Current character code point.
   */
  stateBeforeDeclaration(c2) {
    if (c2 === CharCodes2.OpeningSquareBracket) {
      this.state = State.CDATASequence;
      this.sequenceIndex = 0;
    } else if (this.xmlMode) {
      this.state = c2 === CharCodes2.Dash ? State.BeforeComment : State.InDeclaration;
    } else if ((c2 | 32) === Sequences.Doctype[0]) {
      this.state = State.DeclarationSequence;
      this.currentSequence = Sequences.Doctype;
      this.sequenceIndex = 1;
    } else if (c2 === CharCodes2.Gt) {
      this.cbs.oncomment(this.sectionStart, this.index, 0);
      this.state = State.Text;
      this.sectionStart = this.index + 1;
    } else if (c2 === CharCodes2.Dash) {
      this.state = State.BeforeComment;
    } else {
      this.state = State.InSpecialComment;
    }
  }
  /**
   * Continue matching `doctype` after `<!d`.
   *
   * A full `doctype` match stays on the declaration path; any other name falls
   * back to an HTML bogus comment, which matches browser behavior for
   * non-doctype `<!...>` constructs.
   * @param c Current character code point.
   */
  stateDeclarationSequence(c2) {
    if (this.sequenceIndex === this.currentSequence.length) {
      this.state = State.InDeclaration;
      this.stateInDeclaration(c2);
    } else if ((c2 | 32) === this.currentSequence[this.sequenceIndex]) {
      this.sequenceIndex += 1;
    } else if (c2 === CharCodes2.Gt) {
      this.cbs.oncomment(this.sectionStart, this.index, 0);
      this.state = State.Text;
      this.sectionStart = this.index + 1;
    } else {
      this.state = State.InSpecialComment;
    }
  }
  stateInDeclaration(c2) {
    if (c2 === CharCodes2.Gt || this.fastForwardTo(CharCodes2.Gt)) {
      this.cbs.ondeclaration(this.sectionStart, this.index);
      this.state = State.Text;
      this.sectionStart = this.index + 1;
    }
  }
  /**
   * XML processing instructions (`<?...?>`).
   *
   * In HTML mode `<?` is routed to `InSpecialComment` instead, so this
   * state is only reachable in XML mode.
   * @param c Current character code point.
   */
  stateInProcessingInstruction(c2) {
    if (c2 === CharCodes2.Questionmark) {
      this.sequenceIndex = 1;
    } else if (c2 === CharCodes2.Gt && this.sequenceIndex === 1) {
      this.cbs.onprocessinginstruction(this.sectionStart, this.index - 1);
      this.sequenceIndex = 0;
      this.state = State.Text;
      this.sectionStart = this.index + 1;
    } else {
      this.sequenceIndex = Number(this.fastForwardTo(CharCodes2.Questionmark));
    }
  }
  stateBeforeComment(c2) {
    if (c2 === CharCodes2.Dash) {
      this.state = State.InCommentLike;
      this.currentSequence = Sequences.CommentEnd;
      this.sequenceIndex = 0;
      this.sectionStart = this.index + 1;
    } else if (this.xmlMode) {
      this.state = State.InDeclaration;
    } else if (c2 === CharCodes2.Gt) {
      this.cbs.oncomment(this.sectionStart, this.index, 0);
      this.state = State.Text;
      this.sectionStart = this.index + 1;
    } else {
      this.state = State.InSpecialComment;
    }
  }
  stateInSpecialComment(c2) {
    if (c2 === CharCodes2.Gt || this.fastForwardTo(CharCodes2.Gt)) {
      this.cbs.oncomment(this.sectionStart, this.index, 0);
      this.state = State.Text;
      this.sectionStart = this.index + 1;
    }
  }
  startEntity() {
    this.baseState = this.state;
    this.state = State.InEntity;
    this.entityStart = this.index;
    this.entityDecoder.startEntity(this.xmlMode ? DecodingMode.Strict : this.baseState === State.Text || this.baseState === State.InSpecialTag ? DecodingMode.Legacy : DecodingMode.Attribute);
  }
  stateInEntity() {
    const indexInBuffer = this.index - this.offset;
    const length = this.entityDecoder.write(this.buffer, indexInBuffer);
    if (length >= 0) {
      this.state = this.baseState;
      if (length === 0) {
        this.index -= 1;
      }
    } else {
      if (indexInBuffer < this.buffer.length && this.buffer.charCodeAt(indexInBuffer) === CharCodes2.Amp) {
        this.state = this.baseState;
        this.index -= 1;
        return;
      }
      this.index = this.offset + this.buffer.length - 1;
    }
  }
  /**
   * Remove data that has already been consumed from the buffer.
   */
  cleanup() {
    if (this.running && this.sectionStart !== this.index) {
      if (this.state === State.Text || this.state === State.InPlainText || this.state === State.InSpecialTag && this.sequenceIndex === 0) {
        this.cbs.ontext(this.sectionStart, this.index);
        this.sectionStart = this.index;
      } else if (this.state === State.InAttributeValueDq || this.state === State.InAttributeValueSq || this.state === State.InAttributeValueNq) {
        this.cbs.onattribdata(this.sectionStart, this.index);
        this.sectionStart = this.index;
      }
    }
  }
  shouldContinue() {
    return this.index < this.buffer.length + this.offset && this.running;
  }
  /**
   * Iterates through the buffer, calling the function corresponding to the current state.
   *
   * States that are more likely to be hit are higher up, as a performance improvement.
   */
  parse() {
    while (this.shouldContinue()) {
      const c2 = this.buffer.charCodeAt(this.index - this.offset);
      switch (this.state) {
        case State.Text: {
          this.stateText(c2);
          break;
        }
        case State.InPlainText: {
          this.index = this.buffer.length + this.offset - 1;
          break;
        }
        case State.SpecialStartSequence: {
          this.stateSpecialStartSequence(c2);
          break;
        }
        case State.InSpecialTag: {
          this.stateInSpecialTag(c2);
          break;
        }
        case State.CDATASequence: {
          this.stateCDATASequence(c2);
          break;
        }
        case State.DeclarationSequence: {
          this.stateDeclarationSequence(c2);
          break;
        }
        case State.InAttributeValueDq: {
          this.stateInAttributeValueDoubleQuotes(c2);
          break;
        }
        case State.InAttributeName: {
          this.stateInAttributeName(c2);
          break;
        }
        case State.InCommentLike: {
          this.stateInCommentLike(c2);
          break;
        }
        case State.InSpecialComment: {
          this.stateInSpecialComment(c2);
          break;
        }
        case State.BeforeAttributeName: {
          this.stateBeforeAttributeName(c2);
          break;
        }
        case State.InTagName: {
          this.stateInTagName(c2);
          break;
        }
        case State.InClosingTagName: {
          this.stateInClosingTagName(c2);
          break;
        }
        case State.BeforeTagName: {
          this.stateBeforeTagName(c2);
          break;
        }
        case State.AfterAttributeName: {
          this.stateAfterAttributeName(c2);
          break;
        }
        case State.InAttributeValueSq: {
          this.stateInAttributeValueSingleQuotes(c2);
          break;
        }
        case State.BeforeAttributeValue: {
          this.stateBeforeAttributeValue(c2);
          break;
        }
        case State.BeforeClosingTagName: {
          this.stateBeforeClosingTagName(c2);
          break;
        }
        case State.AfterClosingTagName: {
          this.stateAfterClosingTagName(c2);
          break;
        }
        case State.InAttributeValueNq: {
          this.stateInAttributeValueNoQuotes(c2);
          break;
        }
        case State.InSelfClosingTag: {
          this.stateInSelfClosingTag(c2);
          break;
        }
        case State.InDeclaration: {
          this.stateInDeclaration(c2);
          break;
        }
        case State.BeforeDeclaration: {
          this.stateBeforeDeclaration(c2);
          break;
        }
        case State.BeforeComment: {
          this.stateBeforeComment(c2);
          break;
        }
        case State.InProcessingInstruction: {
          this.stateInProcessingInstruction(c2);
          break;
        }
        case State.InEntity: {
          this.stateInEntity();
          break;
        }
      }
      this.index++;
    }
    this.cleanup();
  }
  finish() {
    if (this.state === State.InEntity) {
      this.entityDecoder.end();
      this.state = this.baseState;
    }
    this.handleTrailingData();
    this.cbs.onend();
  }
  handleTrailingCommentLikeData(endIndex) {
    if (this.state !== State.InCommentLike) {
      return false;
    }
    if (this.currentSequence === Sequences.CdataEnd) {
      if (this.xmlMode) {
        if (this.sectionStart < endIndex) {
          this.cbs.oncdata(this.sectionStart, endIndex, 0);
        }
      } else {
        const cdataStart = this.sectionStart - Sequences.Cdata.length - 1;
        this.cbs.oncomment(cdataStart, endIndex, 0);
      }
    } else {
      const offset = this.xmlMode ? 0 : Math.min(this.sequenceIndex, Sequences.CommentEnd.length - 1);
      this.cbs.oncomment(this.sectionStart, endIndex, offset);
    }
    return true;
  }
  handleTrailingMarkupDeclaration(endIndex) {
    if (this.xmlMode) {
      switch (this.state) {
        case State.InSpecialComment:
        case State.BeforeComment:
        case State.CDATASequence:
        case State.DeclarationSequence:
        case State.InDeclaration: {
          this.cbs.ontext(this.sectionStart, endIndex);
          return true;
        }
        default: {
          return false;
        }
      }
    }
    switch (this.state) {
      case State.BeforeDeclaration:
      case State.InSpecialComment:
      case State.BeforeComment:
      case State.CDATASequence: {
        this.cbs.oncomment(this.sectionStart, endIndex, 0);
        return true;
      }
      case State.DeclarationSequence: {
        if (this.sequenceIndex !== Sequences.Doctype.length) {
          this.cbs.oncomment(this.sectionStart, endIndex, 0);
        }
        return true;
      }
      case State.InDeclaration: {
        return true;
      }
      default: {
        return false;
      }
    }
  }
  /** Handle any trailing data. */
  handleTrailingData() {
    const endIndex = this.buffer.length + this.offset;
    if (this.handleTrailingCommentLikeData(endIndex) || this.handleTrailingMarkupDeclaration(endIndex)) {
      return;
    }
    if (this.sectionStart >= endIndex) {
      return;
    }
    switch (this.state) {
      case State.InTagName:
      case State.BeforeAttributeName:
      case State.BeforeAttributeValue:
      case State.AfterAttributeName:
      case State.InAttributeName:
      case State.InAttributeValueSq:
      case State.InAttributeValueDq:
      case State.InAttributeValueNq:
      case State.InClosingTagName: {
        break;
      }
      default: {
        this.cbs.ontext(this.sectionStart, endIndex);
      }
    }
  }
  emitCodePoint(cp, consumed) {
    if (this.baseState !== State.Text && this.baseState !== State.InSpecialTag) {
      if (this.sectionStart < this.entityStart) {
        this.cbs.onattribdata(this.sectionStart, this.entityStart);
      }
      this.sectionStart = this.entityStart + consumed;
      this.index = this.sectionStart - 1;
      this.cbs.onattribentity(cp);
    } else {
      if (this.sectionStart < this.entityStart) {
        this.cbs.ontext(this.sectionStart, this.entityStart);
      }
      this.sectionStart = this.entityStart + consumed;
      this.index = this.sectionStart - 1;
      this.cbs.ontextentity(cp, this.sectionStart);
    }
  }
};

// build/readers/markup/parse.js
var deepest2 = 500;
var none = [];
var farthest = 20;
var xmlSyntax = { isXml: true, isVoid: () => false, endsBefore: () => false };
function parseMarkup(text, syntax) {
  const nodes = [];
  const stack = [];
  const open7 = /* @__PURE__ */ new Map();
  const names7 = /* @__PURE__ */ new Map();
  const interned = (written2) => {
    const known2 = names7.get(written2);
    if (known2 === void 0)
      names7.set(written2, written2);
    return known2 ?? written2;
  };
  const attributes2 = [];
  let [name4, begin2, attribute] = ["", 0, ""];
  let [from2, to] = [0, 0];
  let tooDeep;
  const add = (node) => void (stack.at(-1)?.children ?? nodes).push(node);
  const addText = (kind, start, end) => {
    if (tooDeep !== void 0 || start < 0)
      return;
    const span = trimmed3(text, start, end);
    if (span.start === span.end)
      return;
    const siblings = stack.at(-1)?.children ?? nodes;
    const before3 = siblings.at(-1);
    const joins = kind === "text" && before3?.kind === "text" && text.slice(before3.end, start).trim() === "";
    if (joins)
      siblings[siblings.length - 1] = { kind, start: before3.start, end: span.end };
    else
      siblings.push({ kind, ...span });
  };
  const pop = (end) => {
    const element = stack.pop();
    if (!element)
      return;
    element.end = end;
    element.children = element.children.slice();
    open7.set(element.name, (open7.get(element.name) ?? 1) - 1);
  };
  const endOthers = () => {
    for (let at = stack.length - 1, last3 = Math.max(0, stack.length - farthest); at >= last3; at--) {
      const ends = syntax.endsBefore(stack[at]?.name ?? "", name4);
      if (ends === false)
        return;
      while (ends && stack.length > at)
        pop(begin2);
    }
  };
  const push = (end, isClosed) => {
    if (tooDeep !== void 0)
      return;
    endOthers();
    const parent = stack.at(-1);
    const own = attributes2.length === 0 ? none : attributes2.slice();
    const element = { kind: "element", name: name4, attributes: own, children: [], parent, start: begin2, end };
    add(element);
    if (isClosed || syntax.isVoid(name4))
      return;
    if (stack.length >= deepest2)
      tooDeep = begin2;
    stack.push(element);
    open7.set(name4, (open7.get(name4) ?? 0) + 1);
  };
  const callbacks = {
    onopentagname: (start, end) => {
      name4 = interned(localName(text.slice(start, end), syntax));
      begin2 = start - 1;
      attributes2.length = 0;
    },
    onattribname: (start, end) => {
      attribute = interned(syntax.isXml ? text.slice(start, end) : text.slice(start, end).toLowerCase());
      [from2, to] = [end, end];
    },
    onattribdata: (start, end) => {
      if (from2 === to)
        from2 = start;
      to = end;
    },
    onattribend: () => void attributes2.push({ name: attribute, ...trimmed3(text, from2, to) }),
    onopentagend: (end) => push(end + 1, false),
    onselfclosingtag: (end) => push(end + 1, syntax.isXml),
    onclosetag: (start, end) => {
      const closed = localName(text.slice(start, end), syntax);
      if (tooDeep !== void 0 || (open7.get(closed) ?? 0) === 0)
        return;
      while (stack.at(-1)?.name !== closed)
        pop(start - 2);
      pop(end + 1);
    },
    ontext: (start, end) => addText("text", start, end),
    oncdata: (start, end, offset) => addText("cdata", start, end - offset),
    oncomment: (start, end, offset) => addText("comment", start, end - offset),
    ondeclaration: (start, end) => addText("comment", start, end),
    onprocessinginstruction: (start, end) => addText("comment", start, end),
    onattribentity: () => void 0,
    ontextentity: () => void 0,
    onend: () => void 0
  };
  const tokenizer = new Tokenizer({ xmlMode: syntax.isXml, decodeEntities: false }, callbacks);
  tokenizer.write(text);
  tokenizer.end();
  while (stack.length > 0)
    pop(text.length);
  return { nodes, ...tooDeep === void 0 ? {} : { tooDeep } };
}
function localName(written2, { isXml: isXml2 }) {
  const name4 = written2.slice(written2.lastIndexOf(":") + 1);
  return isXml2 ? name4 : name4.toLowerCase();
}

// build/readers/health/identifier-kinds.js
var table = (rows3) => new Map(rows3.trim().split("\n").map((row) => {
  const [kind = "", label3 = ""] = row.trim().split(/ +: +/);
  return [kind, label3];
}));
var types = table(`
  MR : medical record number
  MRT : medical record number
  PI : medical record number
  PT : medical record number
  PN : medical record number
  U : medical record number
  SS : ssn
  DL : driver license number
  PPN : passport number
  MC : medicare number
  MCR : medicare number
  MA : medicaid number
  MCD : medicaid number
  HC : health insurance number
  JHN : health insurance number
  NH : health insurance number
  NIIP : health insurance number
  MB : health insurance number
  SN : subscriber id
  PEN : account id
  AN : account id
  NPI : npi
  TAX : tax id
  NI : national id
  CZ : national id
  INS : health insurance number
  BA : bank account number
  BC : credit card number
  MD : medical license number
  VN :
  VS :
  XX :
  EN :
  EI :
  FI :
  PLAC :
  FILL :
  ACSN :
`);
var systems = table(`
  2.16.840.1.113883.4.1 : ssn
  2.16.840.1.113883.4.2 : tax id
  2.16.840.1.113883.4.6 : npi
  2.16.840.1.113883.4.572 : medicare number
  2.16.840.1.113883.4.927 : medicare number
  2.16.840.1.113883.2.1.4.1 : nhs number
  2.16.840.1.113883.2.4.6.3 : bsn
  2.16.840.1.113883.2.9.4.3.2 : codice fiscale
  2.16.756.5.32 : ahv nummer
  1.2.276.0.76.4.8 : krankenversichertennummer
  1.2.250.1.213.1.4.8 : numero de securite sociale
  1.2.246.21 : henkilotunnus
  1.2.752.129.2.1.3.1 : personnummer
  2.16.578.1.12.4.1.4.1 : fodselsnummer
  1.2.208.176.1.2 : cpr nummer
  hl7.org/fhir/sid/us-ssn : ssn
  hl7.org/fhir/sid/us-npi : npi
  hl7.org/fhir/sid/us-mbi : medicare number
  hl7.org/fhir/sid/us-medicare : medicare number
  fhir.nhs.uk/id/nhs-number : nhs number
  fhir.nl/fhir/namingsystem/bsn : bsn
  fhir.de/sid/gkv/kvid-10 : krankenversichertennummer
  fhir.de/namingsystem/gkv/kvid-10 : krankenversichertennummer
  electronicidentification.nl : bsn
`);
var branches = [
  [/^2\.16\.840\.1\.113883\.4\.3\.\d+$/, "driver license number"],
  [/^2\.16\.840\.1\.113883\.4\.330(?:\.\d+)?$/, "passport number"],
  [/^hl7\.org\/fhir\/sid\/passport/, "passport number"]
];
var labelOfType = (type) => types.get(type) ?? (/^NN[A-Z]{3}$/.test(type) ? "national id" : void 0);
function labelOfSystem(written2) {
  const system = written2.toLowerCase().replace(/^(?:https?:\/\/|urn:oid:)/, "").replace(/\/$/, "");
  return systems.get(system) ?? branches.find(([pattern]) => pattern.test(system))?.[1];
}

// build/readers/health/ccda.js
var set = (words3) => new Set(words3.split(" "));
var participations = set("recordTarget guardian author dataEnterer informant custodian informationRecipient legalAuthenticator authenticator participant performer subject responsibleParty encounterParticipant consultedPerson providerOrganization representedOrganization receivedOrganization representedCustodianOrganization scopingOrganization wholeOrganization");
var texts = lookup({
  family: "family name",
  given: "given name",
  streetAddressLine: "street address",
  streetName: "street address",
  city: "city",
  state: "state",
  county: "county",
  postalCode: "postal code",
  country: "country"
});
var coded = lookup({
  administrativeGenderCode: "sex",
  raceCode: "race",
  ethnicGroupCode: "ethnicity",
  religiousAffiliationCode: "religion"
});
var head2 = 1e4;
var ccda = {
  name: "CDA",
  is: (_path, text) => {
    const beginning3 = text.slice(0, head2);
    return /^[\s\uFEFF]*</.test(beginning3) && /xmlns(?::\w{1,20})?\s?=\s?["']urn:hl7-org:v3["']/.test(beginning3);
  },
  outline: outlineCcda
};
function outlineCcda(text, writer) {
  const { nodes, tooDeep } = parseMarkup(text, xmlSyntax);
  let records2 = 0;
  let table2;
  const stack = nodes.toReversed().map((node) => ({ node, record: 0, role: "", label: void 0, place: "" }));
  for (let frame2 = stack.pop(); frame2; frame2 = stack.pop()) {
    const { node } = frame2;
    if (!isElement(node)) {
      readText2(writer, node, frame2);
      continue;
    }
    const isSomebody = participations.has(node.name) && node.parent?.name !== "intendedRecipient";
    const around = isSomebody ? { record: ++records2, role: node.name } : { record: frame2.record, role: frame2.role };
    readAttributes(text, node, noteIn(writer, around));
    if (node.name === "table")
      table2 = readTable(node, text);
    const label3 = labelOf4(node) ?? labelInTable(node, frame2, table2);
    for (const child of node.children.toReversed())
      stack.push({ node: child, ...around, label: label3, place: placeOf(node) });
  }
  if (tooDeep !== void 0)
    writer.breakOff(tooDeep, "elements within elements without end");
}
function readText2(writer, { kind, start, end }, { record: record2, role, label: label3, place: place2 }) {
  if (label3 === void 0 || kind === "comment")
    writer.prose(start, end, record2);
  else
    noteIn(writer, { record: record2, role })(start, end, label3, place2);
}
var noteIn = (writer, { record: record2, role }) => (start, end, label3, place2) => {
  const cell = role === "" ? place2 : `${role}/${place2}`;
  const column = writer.column(`${cell}=${label3}`, () => ({
    label: { name: label3, ...isPartOfName(place2) && { isStandard: true } },
    cell: () => cell
  }));
  writer.field(start, end, column, record2);
};
function readAttributes(text, element, note3) {
  const { name: name4 } = element;
  const value = attributeOf(element, "value");
  if (name4 === "telecom" && value) {
    const written2 = text.slice(value.start, value.end);
    const scheme2 = /^(?:([a-z]+):\s*(?:\/\/)?)?/i.exec(written2);
    const label3 = contactLabel(scheme2?.[1] ?? "", written2);
    if (label3)
      note3(value.start + (scheme2?.[0].length ?? 0), value.end, label3, name4);
  }
  if (name4 === "birthTime" && value)
    note3(value.start, value.end, "date of birth", name4);
  if (name4 === "id")
    readIdentifier(text, element, note3);
  const shown3 = attributeOf(element, "displayName");
  const meaning = coded(name4);
  if (meaning && shown3)
    note3(shown3.start, shown3.end, meaning, name4);
}
function readIdentifier(text, element, note3) {
  const extension = attributeOf(element, "extension");
  if (!extension)
    return;
  const isPatient = element.parent?.name === "patientRole" || element.parent?.name === "patient";
  const label3 = labelOfSystem(attributeText(element, "root", text)) ?? (isPatient ? "medical record number" : "id");
  note3(extension.start, extension.end, label3, element.name);
}
function contactLabel(scheme2, written2) {
  switch (scheme2.toLowerCase()) {
    case "":
      return written2.includes("@") ? "email" : "phone";
    case "tel":
    case "sms":
      return "phone";
    case "fax":
      return "fax";
    case "mailto":
      return "email";
    default:
      return void 0;
  }
}
function labelOf4({ name: name4, parent, children }) {
  const around = parent?.name ?? "";
  if (name4 === "addr")
    return children.some(isElement) ? void 0 : "address";
  if (name4 !== "name")
    return around === "name" || around === "addr" ? texts(name4) : void 0;
  if (/organization$/i.test(around))
    return "organization name";
  if (around === "place")
    return "birth place";
  return /person$|^(?:patient|subject|informationRecipient)$/i.test(around) ? "full name" : void 0;
}
function labelInTable(element, { label: label3 }, table2) {
  return table2?.labels.get(element) ?? (inCell.test(element.name) ? label3 : void 0);
}
var inCell = /^(?:content|paragraph|list|item|sub|sup|br|caption|linkHtml)$/;
var isPartOfName = (place2) => place2.startsWith("name/");
var placeOf = ({ name: name4, parent }) => parent?.name === "name" || parent?.name === "addr" ? `${parent.name}/${name4}` : name4;

// build/readers/json/json-tokens.js
function readTokens2(text, taker, from2, to) {
  for (let at = from2; at < to; ) {
    const character3 = text.charAt(at);
    switch (character3) {
      case "{":
      case "[":
        taker.open(character3);
        at++;
        break;
      case "}":
      case "]":
        if (!taker.close(character3))
          return { at, problem: "a bracket that closes nothing" };
        at++;
        break;
      case ",":
        taker.comma();
        at++;
        break;
      case ":":
        taker.colon();
        at++;
        break;
      case '"':
      case "'": {
        const end = endOfString2(text, at, to);
        if (end < 0)
          return { at, problem: "a quote that nothing closes" };
        taker.text(at + 1, end, true);
        at = end + 1;
        break;
      }
      default:
        at = readRest(text, at, to, taker);
    }
  }
  return void 0;
}
function readRest(text, start, to, taker) {
  const code6 = text.charCodeAt(start);
  if (code6 <= 32 || code6 === 160 || code6 === 65279)
    return start + 1;
  const end = Math.min(to, endOfComment(text, start));
  if (end > start) {
    taker.comment(start, end);
    return end;
  }
  wordEnd.lastIndex = start + 1;
  const behind4 = Math.min(to, wordEnd.test(text) ? wordEnd.lastIndex - 1 : to);
  taker.text(start, behind4, false);
  return behind4;
}
var wordEnd = /[\s,:{}[\]"'/]/g;
function endOfString2(text, open7, to) {
  const quote2 = text.charCodeAt(open7);
  for (let at = open7 + 1; at < to; at++) {
    const code6 = text.charCodeAt(at);
    if (code6 === quote2)
      return at;
    if (code6 === backslash3)
      at++;
  }
  return -1;
}
var backslash3 = "\\".charCodeAt(0);
function endOfComment(text, start) {
  if (text[start] !== "/")
    return start;
  const next2 = text[start + 1];
  if (next2 !== "/" && next2 !== "*")
    return start;
  const end = next2 === "/" ? text.indexOf("\n", start) : text.indexOf("*/", start + 2);
  return end < 0 ? text.length : next2 === "/" ? end : end + 2;
}

// build/readers/json/json.js
var extensions2 = /\.(?:json|json5|jsonc|geojson|webmanifest|har|avsc|topojson|code-workspace|map)$/i;
var json2 = {
  name: "JSON",
  is: (path, text) => extensions2.test(path) && /^\s*(?:[[{"'/]|-?\d|true|false|null)/.test(text),
  outline: outlineJson
};
function outlineJson(text, writer) {
  const broken2 = readJson(text, createTree(text, writer));
  if (broken2)
    writer.breakOff(broken2.at, broken2.problem);
}
var escapes2 = [stringEscapes];
function readJson(text, tree, from2 = 0, to = text.length) {
  const open7 = [];
  let expectsKey = false;
  const takeText2 = (start, end, isQuoted2) => {
    if (expectsKey)
      tree.key(text.slice(start, end));
    else
      tree.value(start, end, isQuoted2 ? escapes2 : []);
  };
  const taker = {
    open: (bracket3) => {
      if (open7.length === 0)
        tree.begin();
      open7.push(bracket3);
      tree.open(bracket3 === "{" ? "map" : "list");
      expectsKey = bracket3 === "{";
    },
    close: (bracket3) => {
      if (open7.pop() !== opening5[bracket3])
        return false;
      tree.close();
      expectsKey = false;
      return true;
    },
    comma: () => {
      expectsKey = open7.at(-1) === "{";
    },
    colon: () => {
      expectsKey = false;
    },
    text: takeText2,
    comment: tree.prose
  };
  const broken2 = readTokens2(text, taker, from2, to);
  return broken2 ?? (open7.length > 0 ? { at: to, problem: "a bracket that nothing closes" } : void 0);
}
var opening5 = { "}": "{", "]": "[" };

// build/readers/health/resource.js
var newPart = (key3, parent) => {
  const part = { key: key3, parent, children: [] };
  parent?.children.push(part);
  return part;
};
var finish = (part) => {
  part.children = part.children.slice();
};
var remark = "#remark";
var childOf = (part, key3) => part?.children.find((child) => child.key === key3);
function saidBy(part, key3, text) {
  const value = childOf(part, key3)?.value;
  return value ? text.slice(value.start, value.end) : "";
}

// build/readers/health/fhir-labels.js
var rows = (table2) => lookup(Object.fromEntries(table2.trim().split("\n").map((row) => row.trim().split(/ +: +/))));
var names = rows(`
  family : family name
  given : given name
  text : full name
  prefix : name prefix
`);
var addresses2 = rows(`
  line : street address
  text : address
  city : city
  district : county
  state : state
  postalCode : postal code
  country : country
`);
var contacts = rows(`
  phone : phone
  sms : phone
  pager : phone
  fax : fax
  email : email
  url : url
`);
var people = /^(?:subject|patient|individual|practitioner|performer|author|actor|member|owner|requester|recorder|asserter|informant|sender|recipient|provider|enterer|beneficiary|subscriber|policyHolder|payor|generalPractitioner|participant|party|attester|source|agent|who|attendingPractitioner)$/i;
var refersToPerson = /(?:^|\/)(?:Patient|Practitioner|PractitionerRole|RelatedPerson|Person)(?:\/|\?|$)/;
var refersToOther = /(?:^|\/)[A-Z][A-Za-z]+\/[\w.-]+(?:\/|$)/;
var isMachinery = (key3) => machinery.has(key3);
var machinery = new Set("id reference url uri system code resourceType fullUrl use status type language linkId version versionId lastUpdated profile source contentType hash mode rank".split(" "));
function meaningOf(part, text) {
  const { key: key3, parent } = part;
  const around = parent?.key ?? "";
  if (/^(?:name|valueHumanName)$/.test(around))
    return from(names(key3), `name.${key3}`);
  if (/address$/i.test(around))
    return from(addresses2(key3), `address.${key3}`);
  if (key3 === "value" && /identifier$/i.test(around))
    return from(identifierLabel(parent, text), "identifier.value");
  if (key3 === "value")
    return from(contacts(saidBy(parent, "system", text)), "telecom.value");
  if (key3 === "display")
    return from(referenceLabel(parent, text), "reference.display");
  if (key3 === "name" && resourceAround(part) === "Organization")
    return from("organization name", "name");
  if (key3 === "birthDate")
    return from(key3, key3);
  if (key3.startsWith("value"))
    return from(askedFor(parent, text), parent?.key === "answer" ? "answer" : "extension");
  return void 0;
}
var from = (label3, place2) => label3 && label3 !== "" ? { label: label3, place: place2 } : void 0;
function identifierLabel(identifier, text) {
  const bySystem = labelOfSystem(saidBy(identifier, "system", text));
  if (bySystem !== void 0)
    return bySystem;
  const type = childOf(identifier, "type");
  const codes2 = type?.children.filter(({ key: key3 }) => key3 === "coding") ?? [];
  for (const coding of codes2) {
    const byType = labelOfType(saidBy(coding, "code", text));
    if (byType !== void 0)
      return byType;
  }
  const words3 = saidBy(type, "text", text);
  if (isLabel2.test(words3))
    return words3;
  return resourceAround(identifier) === "Patient" ? "medical record number" : void 0;
}
var isLabel2 = /^\p{Alpha}[\p{Alpha}\p{M} .'/()-]{1,60}$/u;
function referenceLabel(reference, text) {
  const target = saidBy(reference, "reference", text);
  if (refersToPerson.test(target))
    return "full name";
  return !refersToOther.test(target) && people.test(reference?.key ?? "") ? "full name" : void 0;
}
function askedFor(part, text) {
  const url2 = saidBy(part, "url", text);
  const question2 = part?.key === "answer" ? saidBy(part.parent, "text", text) : "";
  const name4 = url2 === "" ? question2 : url2.replace(/^.*[/#]/, "").replace(/^(?:us-core-|patient-)/, "");
  if (name4 === "mothersMaidenName")
    return "mother maiden name";
  return isLabel2.test(name4) ? name4 : void 0;
}
function resourceAround(part) {
  let around = part;
  while (around && around.resource === void 0)
    around = around.parent;
  return around?.resource;
}

// build/readers/health/fhir.js
var head3 = 5e3;
var fhirJson = {
  name: "FHIR",
  is: (path, text) => /\.(?:json|jsonl|ndjson|fhir)$/i.test(path) && /^[\s\uFEFF]*[[{]/.test(text) && /"resourceType"\s{0,9}:\s{0,9}"[A-Z]/.test(text.slice(0, head3)),
  outline: outlineJson2
};
var fhirXml = {
  name: "FHIR",
  is: (_path, text) => {
    const beginning3 = text.slice(0, head3);
    return /^[\s\uFEFF]*</.test(beginning3) && /xmlns\s?=\s?["']http:\/\/hl7\.org\/fhir["']/.test(beginning3);
  },
  outline: outlineXml
};
var records = /* @__PURE__ */ new Set(["entry", "contained", "contact"]);
var resources = /^(?:Patient|Practitioner|PractitionerRole|RelatedPerson|Person|Organization|Location|Coverage|Encounter|Claim|ExplanationOfBenefit|Observation|Appointment|Account|Consent)$/;
function createNotes(text, writer) {
  let count3 = 0;
  return (root) => {
    const first = count3++;
    const rest = [{ part: root, record: first, resource: "" }];
    for (let next2 = rest.pop(); next2; next2 = rest.pop()) {
      const { part } = next2;
      const record2 = isRecord(part) ? count3++ : next2.record;
      const resource = part.resource ?? next2.resource;
      note(text, writer, part, record2, resource);
      for (const child of part.children.toReversed())
        rest.push({ part: child, record: record2, resource });
    }
  };
}
var isRecord = ({ key: key3, parent, children }) => children.length > 0 && (records.has(key3) || key3 === "" && parent !== void 0);
function note(text, writer, part, record2, resource) {
  const { key: key3, value, parent } = part;
  if (!value)
    return;
  const { start, end, encodings } = value;
  if (key3 === remark) {
    writer.prose(start, end, record2);
    return;
  }
  const path = embeddedPath(text, start, end);
  if (path !== void 0)
    writer.embed({ start, end, path, encodings });
  if (text[start] === "<" && path !== void 0)
    return;
  const meaning = meaningOf(part, text);
  const around = parent?.key ?? "";
  const label3 = labelOf5(part, meaning);
  const kind = resources.test(resource) ? resource : "Resource";
  const isContact = around !== "contact" && parent?.parent?.key === "contact";
  const place2 = meaning && `${kind}.${isContact ? "contact." : ""}${meaning.place}`;
  const id = `${resource}.${parent?.parent?.key ?? ""}.${around}.${key3}=${label3.name}`;
  const column = writer.column(id, () => ({ label: label3, ...place2 === void 0 ? {} : { cell: () => place2 } }));
  writer.field(start, end, column, record2);
}
function labelOf5({ key: key3, parent }, meaning) {
  if (meaning?.place.startsWith("name."))
    return { name: meaning.label, isStandard: true };
  if (meaning)
    return { name: meaning.label };
  const around = parent?.key ?? "";
  return isMachinery(key3) || around === "" ? { name: key3 } : { name: key3, under: around };
}
function outlineJson2(text, writer) {
  const take4 = createNotes(text, writer);
  let top;
  const open7 = [];
  const lists = [];
  const keys = /* @__PURE__ */ new Map();
  let key3 = "";
  const flush = () => {
    if (top)
      take4(top);
    top = void 0;
    open7.length = 0;
    key3 = "";
  };
  const around = () => {
    top ??= newPart("", void 0);
    return open7.at(-1) ?? top;
  };
  const tree = {
    begin: flush,
    // A list is no part of its own: its members have its key.
    open: (kind) => {
      const parent = around();
      open7.push(kind === "list" || open7.length >= deepest3 ? parent : newPart(key3, parent));
      lists.push(kind === "list" ? key3 : void 0);
    },
    key: (name4) => {
      const known2 = keys.get(name4) ?? name4.replace(/^_/, "");
      keys.set(name4, known2);
      key3 = known2;
    },
    value: (start, end, encodings = []) => {
      const parent = around();
      if (key3 === "resourceType")
        parent.resource = text.slice(start, end);
      newPart(key3, parent).value = { start, end, encodings };
    },
    prose: (start, end) => {
      newPart(remark, around()).value = { start, end, encodings: [] };
    },
    close: () => {
      const part = open7.pop();
      const isMap = lists.pop() === void 0;
      if (part && isMap && open7.length < deepest3)
        finish(part);
      key3 = lists.at(-1) ?? key3;
    },
    depth: () => open7.length
  };
  const broken2 = readJson(text, tree);
  flush();
  if (broken2)
    writer.breakOff(broken2.at, broken2.problem);
}
var deepest3 = 500;
function outlineXml(text, writer) {
  const take4 = createNotes(text, writer);
  const { nodes, tooDeep } = parseMarkup(text, xmlSyntax);
  for (const node of nodes)
    take4(resourceIn(node));
  if (tooDeep !== void 0)
    writer.breakOff(tooDeep, "elements within elements without end");
}
function resourceIn(root) {
  const top = newPart("", void 0);
  const rest = [[root, top]];
  for (let next2 = rest.pop(); next2; next2 = rest.pop()) {
    const [node, parent] = next2;
    if (!isElement(node)) {
      newPart(remark, parent).value = { start: node.start, end: node.end, encodings: [] };
      continue;
    }
    const part = partOf(node, parent);
    if (node.name === "div")
      part.value = { start: node.start, end: node.end, encodings: [] };
    else
      for (const child of node.children.toReversed())
        rest.push([child, part]);
  }
  return top;
}
function partOf(element, parent) {
  const [value, url2] = [attributeOf(element, "value"), attributeOf(element, "url")];
  const isResource = !value && /^[A-Z]/.test(element.name);
  const part = isResource ? parent : newPart(element.name, parent);
  if (isResource)
    part.resource = element.name;
  if (value)
    part.value = { start: value.start, end: value.end, encodings: [chunk_7RYU4OKZ/* .htmlEscapes */ .mw] };
  else if (url2)
    newPart("url", part).value = { start: url2.start, end: url2.end, encodings: [chunk_7RYU4OKZ/* .htmlEscapes */ .mw] };
  return part;
}

// build/readers/health/hl7-types.js
var components3 = {
  // A family name has parts of its own: with its prefix, without, and that of the partner.
  XPN: { 1: "family name", 2: "given name", 3: "middle name" },
  XCN: { 1: "", 2: "family name", 3: "given name", 4: "middle name" },
  XTN: { 1: "phone", 4: "email", 7: "phone", 12: "phone" },
  XAD: { 1: "street address", 3: "city", 4: "state", 5: "postal code", 6: "country", 9: "county" },
  XON: { 1: "organization name" }
};
var familyNameParts = /* @__PURE__ */ new Set([1, 3, 5]);
var isFamilyName = (label3) => label3 === "family name" || label3 === maidenName;
var maidenName = "mother maiden name";
function componentLabel(type, component, isMother = false) {
  if (isMother)
    return component === 1 ? maidenName : component === 2 ? "mother first name" : "";
  return components3[type]?.[component] ?? "";
}
var isPlain2 = (type) => type === "ST" || type === "DT";

// build/readers/health/hl7-fields.js
function readRepetition({ text, writer }, delimiters2, field2, place2, span, record2) {
  const { component, subcomponent } = delimiters2;
  const { type, label: label3 } = field2;
  if (type === "TX") {
    writer.prose(span.start, span.end, record2);
    return;
  }
  const parts3 = [...partsOf(text, span.start, span.end, component)];
  const note3 = (part, name4, cell) => {
    if (!part || name4 === "")
      return;
    const { start, end } = trimmed3(text, part.start, part.end);
    const column = writer.column(`${cell}=${name4}`, () => ({ label: { name: name4, isStandard: true }, cell: () => cell }));
    writer.field(start, end, column, record2);
  };
  if (isPlain2(type))
    note3(parts3[0], label3, place2);
  else if (type === "CE")
    note3(isEmpty(parts3[1]) ? parts3[0] : parts3[1], label3, place2);
  else if (type === "CX")
    note3(parts3[0], identifierLabel2(said(text, parts3[4]), label3), `${place2}.1`);
  else if (type === "XTN")
    readPhone(parts3, place2, note3);
  else if (type === "NDL" && !/^\p{Alpha}/u.test(said(text, parts3[1]))) {
    const names7 = [...partsOf(text, span.start, parts3[0]?.end ?? span.end, subcomponent)];
    for (const [index, part] of names7.entries())
      note3(part, componentLabel("XCN", index + 1), `${place2}.1`);
  } else
    readComponents(text, subcomponent, field2, place2, parts3, note3);
}
function readPhone(parts3, place2, note3) {
  for (const [index, part] of parts3.entries()) {
    const area = index === 6 ? parts3[5] : void 0;
    const whole = area && !isEmpty(area) && !isEmpty(part) ? { start: area.start, end: part.end } : part;
    note3(whole, componentLabel("XTN", index + 1), `${place2}.${index + 1}`);
  }
}
function readComponents(text, subcomponent, { type, label: label3 }, place2, parts3, note3) {
  const isPerson = ["XCN", "PPL", "NDL"].includes(type);
  for (const [index, part] of parts3.entries()) {
    const cell = `${place2}.${index + 1}`;
    const name4 = isPerson && index === 0 ? providerLabel(text, parts3) : componentLabel(isPerson ? "XCN" : type, index + 1, label3 === "maiden");
    const pieces2 = isFamilyName(name4) ? familyNames(text, part, subcomponent) : [part];
    for (const piece of pieces2)
      note3(piece, name4, cell);
  }
}
var familyNames = (text, { start, end }, subcomponent) => [...partsOf(text, start, end, subcomponent)].filter((_, index) => familyNameParts.has(index + 1));
var isEmpty = (part) => !part || part.start === part.end;
var said = (text, part) => part ? text.slice(part.start, part.end) : "";
function identifierLabel2(type, otherwise) {
  const label3 = labelOfType(type) ?? otherwise;
  return otherwise === "health insurance number" && label3 !== "ssn" ? otherwise : label3;
}
function providerLabel(text, parts3) {
  if (said(text, parts3[12]) === "NPI")
    return "npi";
  return parts3.length === 1 && nameForNumber.test(said(text, parts3[0])) ? "full name" : "";
}
var nameForNumber = /^(?:\p{Alpha}[\p{Alpha}.'-]* \p{Alpha}|\p{Upper}\p{Lower}+\p{Upper}\p{Lower}+$)/u;
function* partsOf(text, start, end, delimiter2) {
  const code6 = delimiter2.charCodeAt(0);
  let from2 = start;
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== code6)
      continue;
    yield { start: from2, end: at };
    from2 = at + 1;
  }
  yield { start: from2, end };
}

// build/readers/health/hl7-segments.js
var fields = {
  PID: "2=CX.mrn 3=CX.mrn 4=CX.mrn 5=XPN 6=XPN.maiden 7=DT.date+of+birth 8=ST.sex 9=XPN 10=CE.race 11=XAD 13=XTN 14=XTN 17=CE.religion 18=CX.account+id 19=ST.ssn 20=ST.driver+license+number 21=CX.mrn 22=CE.ethnicity 23=ST.birth+place 26=CE.citizenship 28=CE.nationality 40=XTN",
  PD1: "4=XCN",
  NK1: "2=XPN 4=XAD 5=XTN 6=XTN 10=ST.job+title 13=XON 15=ST.sex 16=DT.date+of+birth 25=CE.religion 26=XPN.maiden 27=CE.nationality 28=CE.ethnicity 30=XPN* 31=XTN* 32=XAD* 33=CX 35=CE.race 37=ST.ssn 38=ST.birth+place 40=XTN 41=XTN*",
  GT1: "2=CX.account+id 3=XPN 4=XPN* 5=XAD 6=XTN 7=XTN 8=DT.date+of+birth 9=ST.sex 12=ST.ssn 16=XPN* 17=XAD* 18=XTN* 19=CX 21=XON 41=CE.religion 42=XPN.maiden 43=CE.nationality 44=CE.ethnicity 45=XPN* 46=XTN* 49=ST.job+title 51=XON 55=CE.race 56=ST.birth+place",
  IN1: "4=XON 5=XAD* 6=XPN* 7=XTN* 9=XON 10=CX 11=XON 16=XPN 18=DT.date+of+birth 19=XAD 36=ST.insurance+policy+number 43=ST.sex 44=XAD* 49=CX.health+insurance+number",
  IN2: "1=CX 2=ST.ssn 3=XCN 6=ST.medicare+number 7=XPN 8=ST.medicaid+number 9=XPN* 10=ST.national+id 25=CX.subscriber+id 26=CX.subscriber+id 39=CE.religion 40=XPN.maiden 41=CE.nationality 42=CE.ethnicity 46=ST.job+title 49=XPN* 50=XTN* 52=XPN* 53=XTN* 58=XTN* 61=CX.health+insurance+number 63=XTN 64=XTN* 69=XON 70=XON 71=CE.race",
  MRG: "1=CX.mrn 2=CX.mrn 3=CX.account+id 4=CX.mrn 7=XPN",
  STF: "2=CX 3=XPN 5=ST.sex 6=DT.date+of+birth 10=XTN 11=XAD 15=ST.email 18=ST.job+title 22=ST.driver+license+number 27=CE.race 28=CE.ethnicity 30=CE.citizenship",
  PRD: "2=XPN 3=XAD 5=XTN 7=CX",
  CTD: "2=XPN 3=XAD 5=XTN 7=CX",
  ROL: "4=PPL 11=XAD 12=XTN",
  PRT: "5=PPL 14=XAD 15=XTN",
  CON: "5=TX 6=TX 23=XPN 24=XPN",
  EVN: "5=XCN",
  PV1: "7=XCN 8=XCN 9=XCN 17=XCN 52=XCN",
  PV2: "12=TX 13=XCN",
  ORC: "10=XCN 11=XCN 12=XCN 14=XTN 19=XCN 21=XON* 22=XAD* 23=XTN* 24=XAD*",
  OBR: "10=XCN 13=TX 16=XCN 17=XTN* 28=XCN 32=NDL 33=NDL 34=NDL 35=NDL 39=TX",
  OBX: "5=OBX 16=XCN 23=XON* 24=XAD* 25=XCN",
  NTE: "3=TX 5=XCN",
  TXA: "5=XCN 9=XCN 10=XCN 11=XCN 22=XCN 23=XCN",
  DG1: "3=TX 4=TX 16=XCN",
  PR1: "3=TX 4=TX 8=XCN 11=XCN 12=XCN",
  AL1: "3=TX 5=TX",
  FT1: "20=XCN 21=XCN 24=XCN",
  RF1: "14=TX 20=XCN 24=TX",
  ACC: "3=TX 7=XCN 8=TX 11=XAD*",
  PDA: "5=XCN 9=XCN",
  SCH: "7=TX 12=XCN 13=XTN* 14=XAD* 16=XCN 17=XTN* 18=XAD* 20=XCN 21=XTN*",
  AIP: "3=XCN",
  RXA: "10=XCN",
  RXO: "14=XCN",
  RXE: "13=XCN 14=XCN",
  DB1: "3=CX",
  QRD: "8=XCN"
};
var personal = /* @__PURE__ */ new Set(["NK1", "GT1", "IN1", "STF", "PRD", "CTD", "ROL", "PRT", "CON"]);
var goesOn = /* @__PURE__ */ new Set(["IN2", "IN3"]);
var short = { mrn: "medical record number" };
function readField(written2) {
  const [, number3 = "", type = "", other2 = "", label3 = ""] = /^(\d+)=([A-Z\d]+)(\*?)\.?(.*)$/.exec(written2) ?? [];
  return { number: Number(number3), type, isOther: other2 !== "", label: short[label3] ?? label3.replaceAll("+", " ") };
}
var segments = new Map(Object.entries(fields).map(([name4, written2]) => [
  name4,
  new Map(written2.split(" ").map(readField).map((field2) => [field2.number, field2]))
]));
var fieldsOf = (segment) => segments.get(segment);

// build/readers/health/hl7.js
var header = /^(?:MSH|FHS|BHS)([^\w\s])([^\w\s])([^\w\s])([^\w\s]?)([^\w\s]?)#?\1/;
var beginning = /^[\s\uFEFF]*(?=(?:MSH|FHS|BHS)\W)/;
var hl7 = {
  name: "HL7 v2",
  is: (_path, text) => {
    const start = beginning.exec(text.slice(0, 100));
    return start !== null && header.test(text.slice(start[0].length, start[0].length + 12));
  },
  outline: outlineHl7
};
function outlineHl7(text, writer) {
  const delimiters2 = { field: "|", component: "^", repetition: "~", subcomponent: "&" };
  const reading = { text, writer, delimiters: delimiters2, records: 0, patient: 0, person: 0, other: 0 };
  for (const line2 of text.matchAll(/[^\r\n\v]+/g)) {
    const start = line2.index + (line2[0].startsWith("\uFEFF") ? 1 : 0);
    readSegment(reading, start, line2.index + line2[0].length);
  }
}
function readSegment(reading, start, end) {
  const { text, writer } = reading;
  const name4 = text.slice(start, start + 3);
  const marks4 = header.exec(text.slice(start, start + 12));
  if (marks4) {
    const [, field2 = "|", component = "^", repetition = "~", , subcomponent = "&"] = marks4;
    reading.delimiters = { field: field2, component, repetition, subcomponent };
    if (name4 === "MSH")
      reading.patient = ++reading.records;
    return;
  }
  const known2 = fieldsOf(name4);
  if (!known2 || text[start + 3] !== reading.delimiters.field) {
    writer.prose(start, end, reading.patient);
    return;
  }
  if (personal.has(name4))
    reading.person = ++reading.records;
  else if (!goesOn.has(name4))
    reading.person = reading.patient;
  reading.other = 0;
  const parts3 = [...partsOf(text, start, end, reading.delimiters.field)];
  for (const [number3, span] of parts3.entries()) {
    const field2 = known2.get(number3);
    if (field2)
      readField2(reading, field2.type === "OBX" ? asked(reading, field2, parts3) : field2, name4, span);
  }
}
function asked({ text, delimiters: { component } }, field2, parts3) {
  const type = said(text, parts3[2]);
  if (["TX", "FT", "ED", "RP"].includes(type))
    return { ...field2, type: "TX" };
  if (["XPN", "XCN", "XAD", "XTN", "CX"].includes(type))
    return { ...field2, type };
  const [code6, words3] = parts3[3] ? [...partsOf(text, parts3[3].start, parts3[3].end, component)] : [];
  const label3 = said(text, isEmpty(words3) ? code6 : words3);
  if (!/^\p{Alpha}[\p{Alpha}\p{M}\p{N} .'/()-]{0,60}$/u.test(label3))
    return { ...field2, type: "TX" };
  return { ...field2, type: ["CE", "CWE", "CNE"].includes(type) ? "CE" : "ST", label: label3 };
}
function readField2(reading, field2, segment, { start, end }) {
  const { text } = reading;
  if (field2.isOther && reading.other === 0 && end > start)
    reading.other = ++reading.records;
  const whose = field2.isOther ? reading.other : reading.person;
  for (const span of partsOf(text, start, end, reading.delimiters.repetition)) {
    if (span.end === span.start)
      continue;
    const isOwn = field2.type === "XCN" || field2.type === "NDL";
    readRepetition(reading, reading.delimiters, field2, `${segment}-${field2.number}`, span, isOwn ? ++reading.records : whose);
  }
}

// build/readers/json/form.js
var form2 = {
  name: "form body",
  is: (path) => path === "value.form",
  outline: outlineForm
};
function outlineForm(text, writer) {
  for (const { 0: written2, 1: name4 = "", index } of text.matchAll(pair)) {
    const start = index + name4.length + 1;
    const end = index + written2.length;
    writer.field(start, end, writer.column(name4, () => ({ label: { name: plain2(name4) } })), 0);
  }
}
var pair = /([^=&?\s]{1,200})=[^&]*/g;
function plain2(name4) {
  return name4.replace(/%5B/gi, "[").replace(/%5D/gi, "]").replace(/\+|%20/g, " ").replace(/\[\]$/, "").replace(/\[([^[\]]*)\]/g, ".$1");
}

// build/readers/json/form-data.js
var formData = {
  name: "form data",
  is: (path) => path === "value.form-data",
  outline: outlineParts
};
function outlineParts(text, writer) {
  const boundary = /^--[^\s]{1,70}/.exec(text)?.[0];
  if (boundary === void 0)
    return;
  for (let at = 0; at >= 0 && at < text.length; ) {
    const next2 = text.indexOf(boundary, at + boundary.length);
    const end = next2 < 0 ? text.length : next2;
    outlinePart(text, at + boundary.length, end, writer);
    at = next2;
  }
}
function outlinePart(text, start, end, writer) {
  empty.lastIndex = start;
  const found = empty.exec(text);
  if (!found || empty.lastIndex > end)
    return;
  const name4 = named2.exec(text.slice(start, found.index))?.[1];
  const from2 = empty.lastIndex;
  let last3 = end;
  while (last3 > from2 && text.charCodeAt(last3 - 1) <= space4)
    last3--;
  if (name4 === void 0) {
    writer.prose(from2, last3, 0);
    return;
  }
  writer.field(from2, last3, writer.column(name4, () => ({ label: { name: name4 } })), 0);
  const document = embeddedIn(text, from2, last3);
  if (document)
    writer.embed({ start: from2, end: last3, ...document });
}
var empty = /\r?\n\r?\n/g;
var named2 = /;\s*name="([^"\r\n]{1,200})"/i;
var space4 = 32;

// build/readers/json/ndjson.js
var ndjson = {
  name: "NDJSON",
  is: (path, text) => named3.test(path) && /^\s*[[{]/.test(text) || isJson.test(path) && lines.test(text),
  outline: (text, writer) => createLineReader()(text, writer),
  slices: () => {
    const read2 = createLineReader();
    return {
      outline: (text, writer, isLast2, skim) => {
        const end = (0,chunk_7RYU4OKZ/* .wholeLines */ .zo)(text, isLast2);
        read2(text.slice(0, end), writer, skim);
        return end;
      },
      plain: plain3
    };
  }
};
var plain3 = {
  value: /^"[^"]*(?<!\\)"$|^[[,:\s]-?\d[\w.+-]*[\]},\s]$/,
  between: /^"?(?:[{}[\],: \r\n]|"[^"\\]*"(?= ?:)|""(?=[,\]}])|\b(?:true|false|null)\b)*"?$/
};
var named3 = /\.(?:jsonl|ndjson|ldjson)$/i;
var isJson = /\.json$/i;
var lines = /^\s*\{[^\n]{0,20000}\}[ \t]*\r?\n\{"/;
function createLineReader() {
  let isBehindDocument = false;
  let mayPair = false;
  return (text, writer, skim) => {
    const tree = createTree(text, writer);
    const read2 = (start, end) => {
      const broken2 = readJson(text, tree, start, end);
      if (broken2)
        writer.breakOff(broken2.at, broken2.problem, end);
      isBehindDocument = !broken2 && text.charCodeAt(start) === brace;
      mayPair ||= tree.mayPair();
    };
    const goOver = (start, end, by) => {
      const first = tree.nextRecord();
      by.begin(first, start);
      const isAmongDocuments = isBehindDocument && (end + 1 >= text.length || text.charCodeAt(end + 1) === brace);
      if (mayPair || !isAmongDocuments || text.charCodeAt(start) !== brace)
        return false;
      const skimmed = by.over("", Math.min(end + 1, text.length));
      if (!skimmed)
        return false;
      const { valueEnd, records: records2 } = skimmed;
      tree.skip(records2);
      writer.skip(start, valueEnd, first + records2 - 1);
      return true;
    };
    for (let start = 0; start < text.length; ) {
      const newline2 = text.indexOf("\n", start);
      const end = newline2 < 0 ? text.length : newline2;
      if (!skim || !goOver(start, end, skim))
        read2(start, end);
      start = end + 1;
    }
  };
}
var brace = "{".charCodeAt(0);

// build/readers/log/entry.js
function createEntries(text, writer) {
  let record2 = 0;
  const columns = /* @__PURE__ */ new Map();
  const columnOf = (name4) => {
    const known2 = columns.get(name4);
    if (known2 !== void 0)
      return known2;
    const column = writer.column(`=${name4}`, () => ({ label: { name: name4 } }));
    columns.set(name4, column);
    return column;
  };
  const message = writer.column("message", () => ({ isText: true }));
  const field2 = (name4, start, end) => writer.field(start, end, columnOf(name4), record2);
  return {
    next: () => {
      record2++;
    },
    field: field2,
    embed: (name4, start, end, path, encodings) => {
      field2(name4, start, end);
      writer.embed({ start, end, path, encodings });
    },
    say: (start, end) => {
      const from2 = skipSpaces(text, start, end);
      let last3 = end;
      while (last3 > from2 && text.charCodeAt(last3 - 1) <= space5)
        last3--;
      if (last3 - from2 >= shortest2)
        writer.field(from2, last3, message, record2);
    },
    tree: createTree(text, writer, () => record2)
  };
}
var shortest2 = 3;
var space5 = 32;
function skipSpaces(text, start, end) {
  let at = start;
  while (at < end && text.charCodeAt(at) <= space5)
    at++;
  return at;
}
function indexIn(text, code6, start, end) {
  for (let at = start; at < end; at++)
    if (text.charCodeAt(at) === code6)
      return at;
  return -1;
}

// build/readers/log/query.js
function readQuery(text, name4, start, end, entry) {
  let at = indexIn(text, question, start, end);
  if (at < 0) {
    entry.field(name4, start, end);
    return;
  }
  entry.field(name4, start, at);
  let behind4 = at;
  for (let pair2 = pairAt(text, at + 1, end); pair2; pair2 = pairAt(text, at + 1, end)) {
    if (pair2.start > at)
      entry.field(pair2.name, pair2.start, pair2.end);
    behind4 = pair2.end;
    if (text[behind4] !== "&" && text[behind4] !== ";")
      break;
    at = behind4;
  }
  if (behind4 > start && behind4 + 1 < end)
    entry.field(name4, behind4 + (text[behind4] === " " ? 1 : 0), end);
}
function pairAt(text, start, end) {
  key.lastIndex = start;
  const name4 = key.exec(text)?.[1];
  if (name4 === void 0 || key.lastIndex > end)
    return void 0;
  const from2 = key.lastIndex;
  let behind4 = from2;
  while (behind4 < end && !endsValue(text.charCodeAt(behind4)))
    behind4++;
  return { name: name4, start: from2, end: behind4 };
}
var question = 63;
var key = /([^\s=&;?#"'<>]{1,64})=/y;
var endsValue = (code6) => code6 === 38 || code6 === 59 || code6 === 35 || code6 === 34 || code6 <= 32;

// build/readers/log/access.js
var opening6 = /(?:[\w.-]{1,255}:\d{1,5} )?([\w.:%-]{1,255}(?:, ?[\w.:-]{1,60}){0,9}) (\S{1,255}) ([^["\n]{1,255}) \[\d\d\/[A-Z][a-z]{2}\/\d{4}:[^\]\n]{8,16}\] (?=")/y;
function isAccess(text, start) {
  opening6.lastIndex = start;
  return opening6.test(text);
}
function readAccess(text, start, end, entry) {
  opening6.lastIndex = start;
  const found = opening6.exec(text);
  if (!found || opening6.lastIndex > end)
    return false;
  const [whole, client2 = "", ident = "", user = ""] = found;
  const from2 = start + whole.indexOf(client2, whole.startsWith(client2) ? 0 : whole.indexOf(" "));
  const userAt = from2 + client2.length + ident.length + 2;
  entry.next();
  entry.field("client ip", from2, from2 + client2.length);
  if (user !== "-")
    entry.field("user name", userAt, userAt + user.length);
  entry.field("time", userAt + user.length + 2, start + whole.length - 2);
  const request = quotedFrom(text, start + whole.length, end);
  readQuery(text, "request", request.start, request.end, entry);
  readRest2(text, request.end + 1, end, entry);
  return true;
}
function readRest2(text, start, end, entry) {
  const names7 = ["referer", "user agent"];
  let at = start;
  let number3 = 0;
  while (at < end) {
    const quote2 = indexIn(text, quoteCode, at, end);
    const until = quote2 < 0 ? end : quote2;
    number3 = readNumbers(text, at, until, number3, entry);
    if (until === end)
      return;
    const value = quotedFrom(text, quote2, end);
    const name4 = names7.shift() ?? "x forwarded for";
    if (value.end > value.start + 1)
      readQuery(text, name4, value.start, value.end, entry);
    at = value.end + 1;
  }
}
var numberNames = ["status", "size", "duration"];
function readNumbers(text, start, end, before3, entry) {
  let number3 = before3;
  for (let at = start; at < end; ) {
    while (at < end && text.charCodeAt(at) === space6)
      at++;
    let behind4 = at;
    while (behind4 < end && text.charCodeAt(behind4) !== space6)
      behind4++;
    entry.field(numberNames[number3] ?? "duration", at, behind4);
    number3++;
    at = behind4;
  }
  return number3;
}
var space6 = 32;
var quoteCode = 34;
var backslash4 = 92;
function quotedFrom(text, open7, end) {
  let at = open7 + 1;
  while (at < end && text.charCodeAt(at) !== quoteCode)
    at += text.charCodeAt(at) === backslash4 ? 2 : 1;
  return { start: open7 + 1, end: Math.min(at, end) };
}

// build/readers/log/head.js
var level = "(?:TRACE|DEBUG|DBG|VERBOSE|FINE(?:R|ST)?|INFO(?:RMATION)?|INF|NOTICE|WARN(?:ING)?|WRN|ERROR|ERR|FATAL|CRIT(?:ICAL)?|SEVERE|ALERT|EMERG|PANIC)(?![\\w.])";
var clock = "\\d\\d:\\d\\d:\\d\\d(?:[.,:]\\d{1,9})?";
var zone = "(?: ?(?:Z|UTC|GMT|[AP]M|[+-]\\d\\d:?\\d\\d)(?!\\w))?";
var month = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
var stamp = [
  // ISO 8601, and what Go, Java and Python write instead.
  `\\d{4}[-/.]\\d\\d[-/.]\\d\\d(?:[T_]|,? )(?:${clock}|\\d\\d:\\d\\d(?!\\d))${zone}`,
  // `01-Jan-2026 10:00:00.123`, `01/02/26, 10:00:00`.
  `\\d{1,2}[-/. ](?:\\d\\d|${month})[-/. ]\\d{2,4}(?::|,? )${clock}${zone}`,
  // RFC 3164, Apache's error log, java.util.logging.
  `(?:[a-z]{3} )?${month} [ \\d]?\\d (?:\\d{4} )?${clock}(?: \\d{4})?`,
  `${month} \\d{1,2}, \\d{4} \\d{1,2}:\\d\\d:\\d\\d [AP]M`,
  // Google's logging.
  `[IWEF]\\d{4} ${clock}`,
  `${clock}(?=[ \\]])`,
  "1\\d{9}(?:\\.\\d{1,9}|\\d{3})?(?=[ \\t])"
].join("|");
var colour = "(?:\\u001b\\[[\\d;]{0,12}m)?";
var container = "(?:[\\w.-]{1,60} +\\| )?";
var before2 = `${container}${colour}(?:[DIWEFAU], )?(?:<\\d{1,3}>(?:\\d )?)?(?:\\[?${level}\\]?[ \\t]*:?[ \\t]*)?`;
var stamped = new RegExp(`${before2}\\[?((?:${stamp}))(?: #\\d{1,10})?\\]?${colour}`, "iy");
var levelled = new RegExp(`${container}${colour}(?:\\[${level}\\]|${level}[ \\t]*(?::(?:[\\w.]{1,80}:)?|[ \\t]-|[ \\t]\\[)|Started [A-Z]{3,7} (?="))${colour}`, "iy");
var marks3 = new RegExp(`(?:[ \\t]*${colour}(?:${level}|\\[(?!client |remote )[^\\]\\n=@"]{0,80}\\]|\\d{1,10}(?:#\\d{1,10})?(?=[ \\t:])|-{1,3}(?= )|[|:](?= )|\\*\\d{1,12})${colour})+:?`, "iy");
var speaker = /[ \t]*[\w$-]{1,80}(?:[./][\w$-]{1,80}){1,20}(?:\(\))?(?::\d{1,7})?(?:[ \t]*\[[^\]\n=@"]{0,80}\])?[ \t]*(?:[:|\]]|-+)(?=[ \t])/y;
var program = /[ \t]+[\w.:-]{1,255}[ \t]+[\w./@()-]{1,80}\[\d{1,10}\]:(?=[ \t]|$)/y;
var anyProgram = /[ \t]+[\w.:-]{1,255}[ \t]+[\w./@()-]{1,80}(?:\[\d{1,10}\])?:(?=[ \t]|$)/y;
var legacyTime = /(?:<\d{1,3}>)?[A-Z][a-z]{2} [ \d]\d \d\d:/y;
var header5424 = /(?: +[!-~]{1,255}){4}(?= (?:\[|-))/y;
var version5424 = /<\d{1,3}>\d /y;
function headOf(text, start, end) {
  stamped.lastIndex = start;
  const time = stamped.exec(text);
  if (time && stamped.lastIndex <= end) {
    const written2 = time[1] ?? "";
    const behind5 = stamped.lastIndex;
    const from2 = text.indexOf(written2, start);
    return { start: from2, end: from2 + written2.length, message: behindMarks(text, start, behind5, end) };
  }
  const behind4 = behindMatch(levelled, text, start, end);
  return behind4 === start ? void 0 : { start, end: start, message: behindMarks(text, start, behind4, end) };
}
function behindMarks(text, start, from2, end) {
  if (text[start] === "<" && behindMatch(version5424, text, start, end) > start) {
    const behind5 = behindMatch(header5424, text, from2, end);
    if (behind5 > from2)
      return behind5;
  }
  const isLegacy = behindMatch(legacyTime, text, start, end) > start;
  const behind4 = behindMatch(isLegacy ? anyProgram : program, text, from2, end);
  if (behind4 > from2)
    return behind4;
  const behindMark = behindMatch(marks3, text, from2, end);
  const behindSpeaker = behindMatch(speaker, text, behindMark, end);
  return behindSpeaker > behindMark ? behindMatch(marks3, text, behindSpeaker, end) : behindMark;
}
function behindMatch(pattern, text, from2, end) {
  pattern.lastIndex = from2;
  return pattern.test(text) && pattern.lastIndex <= end ? pattern.lastIndex : from2;
}

// build/readers/log/json-part.js
function readJsonIn(text, at, end, entry, before3) {
  opening7.lastIndex = at;
  if (!opening7.test(text) || opening7.lastIndex > end)
    return at;
  const behind4 = closingOf(text, at, end);
  if (behind4 < 0)
    return -1;
  before3();
  readJson(text, entry.tree, at, behind4);
  return behind4;
}
var opening7 = /(?:\[\s*)?\{\s*(?:"[^"\n]{0,120}"|'[^'\n]{0,120}')\s*:/y;
function closingOf(text, open7, end) {
  let depth = 0;
  for (let at = open7; at < end; at++) {
    switch (text.charCodeAt(at)) {
      case 123:
      case 91:
        depth++;
        break;
      case 125:
      case 93:
        if (--depth === 0)
          return at + 1;
        break;
      case 34:
      case 39:
        at = endOfString3(text, at, end);
        if (at < 0)
          return -1;
        break;
      default:
    }
  }
  return -1;
}
function endOfString3(text, open7, end) {
  const quote2 = text.charCodeAt(open7);
  for (let at = open7 + 1; at < end; at++) {
    const code6 = text.charCodeAt(at);
    if (code6 === quote2)
      return at;
    if (code6 === 92)
      at++;
  }
  return -1;
}

// build/readers/log/key.js
var longest = 64;
function equalsKeyBefore(text, at, from2) {
  const next2 = text.charCodeAt(at + 1);
  if (next2 === equals3)
    return void 0;
  let end = at;
  while (end > from2 && isJoint(text.charCodeAt(end - 1)))
    end--;
  return quotedKey(text, end, from2) ?? wordKey(text, end, from2);
}
function colonKeyBefore(text, at, from2, isInside) {
  const next2 = text.charCodeAt(at + 1);
  if (next2 === colon3 || next2 === slash || next2 === equals3)
    return void 0;
  const quoted2 = quotedKey(text, at, from2);
  if (quoted2)
    return quoted2;
  if (!isInside && next2 !== space7)
    return void 0;
  const last3 = wordKey(text, at, from2);
  return last3 && next2 === space7 ? withWordsBefore(text, last3, at, from2) : last3;
}
function quotedKey(text, end, from2) {
  const quote2 = text.charCodeAt(end - 1);
  if (quote2 !== doubleQuote && quote2 !== singleQuote || end - 1 <= from2)
    return void 0;
  const closing7 = text.charCodeAt(end - 2) === backslash5 ? end - 2 : end - 1;
  const least2 = Math.max(from2, closing7 - longest);
  let start = closing7 - 1;
  while (start >= least2 && text.charCodeAt(start) !== quote2)
    start--;
  if (start < least2 || closing7 - start < 2)
    return void 0;
  const name4 = text.slice(start + 1, closing7);
  return isName2.test(name4) ? { name: name4, start } : void 0;
}
function wordKey(text, end, from2) {
  const least2 = Math.max(from2, end - longest - 1);
  let start = end;
  while (start > least2 && isWord(text.charCodeAt(start - 1)))
    start--;
  while (start < end && !isLetter2(text.charCodeAt(start)))
    start++;
  return start === end || end - start > longest ? void 0 : { name: text.slice(start, end), start };
}
var mostBefore = 2;
function withWordsBefore(text, last3, end, from2) {
  let { start } = last3;
  for (let words3 = 0; words3 < mostBefore && text.charCodeAt(start - 1) === space7 && start - 1 > from2; words3++) {
    let begin2 = start - 1;
    while (begin2 > from2 && isLetter2(text.charCodeAt(begin2 - 1)))
      begin2--;
    if (begin2 === start - 1 || end - begin2 > longest || isWord(text.charCodeAt(begin2 - 1)))
      break;
    start = begin2;
  }
  return { name: text.slice(start, end), start };
}
var isName2 = /^[\p{IDS}_@$][\p{Alpha}\p{M}\p{N}_@$. -]*$/u;
var [equals3, colon3, slash, space7, doubleQuote, singleQuote, backslash5] = [61, 58, 47, 32, 34, 39, 92];
var letters = codesOf(/[A-Za-z_]/);
var wordSigns = codesOf(/[\w.@-]/);
var isJoint = (code6) => code6 === space7 || code6 === colon3;
var isLetter2 = (code6) => code6 > 191 || letters[code6] === 1;
var isWord = (code6) => code6 > 191 || wordSigns[code6] === 1;
function codesOf(pattern) {
  return Uint8Array.from({ length: 192 }, (_, code6) => pattern.test(String.fromCharCode(code6)) ? 1 : 0);
}

// build/readers/log/value.js
function valueAfterEquals(text, at, end, isInside) {
  let start = at + 1;
  if (text.charCodeAt(start) === greater)
    start++;
  if (text.charCodeAt(start) === space8 && (text.charCodeAt(at - 1) === space8 || start > at + 1))
    start++;
  return quoted(text, start, end) ?? (isInside ? inBrackets(text, start, end) : words(text, start, end));
}
function valueAfterColon(text, at, end, isInside) {
  const start = skipSpaces(text, at + 1, end);
  return quoted(text, start, end) ?? (isInside ? inBrackets(text, start, end) : phrase(text, start, end));
}
function quoted(text, open7, end) {
  const isEscaped2 = text.charCodeAt(open7) === backslash6;
  const start = open7 + (isEscaped2 ? 2 : 1);
  const quote2 = text.charCodeAt(start - 1);
  if (quote2 !== doubleQuote2 && quote2 !== singleQuote2 && quote2 !== backtick)
    return void 0;
  const last3 = Math.min(end, start + longestQuoted);
  const closing7 = isEscaped2 ? escapedQuote(text, quote2, start, last3) : plainQuote(text, quote2, start, last3);
  if (closing7 < 0 || !isEnd(text.charCodeAt(closing7 + start - open7)))
    return void 0;
  return { start, end: closing7, isQuoted: true };
}
function plainQuote(text, quote2, start, end) {
  for (let at = start; at < end; at++) {
    const code6 = text.charCodeAt(at);
    if (code6 === quote2)
      return at;
    if (code6 === backslash6)
      at++;
  }
  return -1;
}
function escapedQuote(text, quote2, start, end) {
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) === backslash6 && text.charCodeAt(at + 1) === quote2)
      return at;
  }
  return -1;
}
var longestQuoted = 2e4;
var isEnd = (code6) => !(code6 >= 48 && code6 <= 57) && !(code6 >= 97 && code6 <= 122);
function words(text, start, end) {
  bare.lastIndex = start;
  if (!bare.test(text))
    return void 0;
  let behind4 = Math.min(bare.lastIndex, end);
  if (opensObject(text, behind4))
    return void 0;
  if (text.charCodeAt(start) === plus2)
    return { start, end: behindNumber(text, start, end), isQuoted: false };
  const isCapital = (at) => {
    const code6 = text.charCodeAt(at);
    return code6 >= 65 && code6 <= 90 || code6 > 191;
  };
  for (let count3 = 0; count3 < 3 && isCapital(start); count3++) {
    if (text.charCodeAt(behind4) !== space8 || !isCapital(behind4 + 1))
      break;
    bare.lastIndex = behind4 + 1;
    if (!bare.test(text) || bare.lastIndex > end || text.charCodeAt(bare.lastIndex) === equals4)
      break;
    behind4 = bare.lastIndex;
  }
  return { start, end: trimmed4(text, start, behind4), isQuoted: false };
}
function behindNumber(text, start, end) {
  number.lastIndex = start;
  return number.test(text) && number.lastIndex <= end ? number.lastIndex : Math.min(bare.lastIndex, end);
}
var number = /\+\d{1,15}(?:[ .-]?\(\d{1,5}\)|(?:[ .-]|(?<=\)))\d{1,15}){0,8}(?![\w:=])/y;
var bare = /(?:[^\s,;|"'<>(){}[\]&]|&(?![\w.%[\]-]{1,64}=)){1,512}/y;
var opensObject = (text, at) => {
  const code6 = text.charCodeAt(at);
  return code6 === 123 || code6 === 40 || code6 === 91;
};
function inBrackets(text, start, end) {
  member.lastIndex = start;
  if (!member.test(text))
    return void 0;
  const behind4 = Math.min(member.lastIndex, end);
  if (opensObject(text, behind4) && text.charCodeAt(behind4) !== 40)
    return void 0;
  if (text.charCodeAt(behind4) === 40 && text.charCodeAt(behind4 - 1) !== space8)
    return void 0;
  return { start, end: trimmed4(text, start, behind4), isQuoted: false };
}
var member = /(?:[^\s,;|"<>(){}[\]&]|&(?![\w.%[\]-]{1,64}=)| (?!["'(]?[\p{IDS}_][\w.-]{0,63}["']?(?:[=:]|\s=))){1,512}/uy;
function phrase(text, start, end) {
  url.lastIndex = start;
  if (url.test(text))
    return { start, end: Math.min(url.lastIndex, end), isQuoted: false };
  short2.lastIndex = start;
  if (!short2.test(text))
    return void 0;
  const behind4 = Math.min(short2.lastIndex, end);
  if (behind4 - start >= longest2 || opensObject(text, behind4) || text.charCodeAt(behind4) === equals4)
    return void 0;
  return { start, end: trimmed4(text, start, behind4), isQuoted: false };
}
var url = /[a-z][a-z\d+.-]{1,15}:\/\/[^\s"'<>,;]+/y;
var longest2 = 80;
var short2 = /(?:[^\s,;|"<>(){}[\]=]| (?![\p{IDS}_][\w.-]{0,63}(?:=|: ))){1,80}/uy;
function trimmed4(text, start, end) {
  let behind4 = end;
  while (behind4 > start && text.charCodeAt(behind4 - 1) <= 32)
    behind4--;
  return behind4;
}
var [space8, doubleQuote2, singleQuote2, plus2, equals4, greater, backslash6, backtick] = [
  32,
  34,
  39,
  43,
  61,
  62,
  92,
  96
];

// build/readers/log/message.js
var told = /^(?:msg|message|log|text|error|err|exception|event|details?|reason|cause|description|stack|trace|params?|parameters|args|body|payload|data)$/i;
function readMessage(text, start, end, entry) {
  let depth = 0;
  let behind4 = start;
  let jsonEnd = end;
  for (let at = start; at < end; at++) {
    const sign = signs[text.charCodeAt(at)];
    let next2 = at;
    if (sign === closes)
      depth = Math.max(0, depth - 1);
    else if (sign === names2)
      next2 = takePair(text, at, behind4, end, depth > 0, entry);
    else if (sign === opens) {
      next2 = takeOpened(text, at, behind4, jsonEnd, entry);
      if (next2 < 0)
        jsonEnd = at;
      if (next2 <= at)
        depth++;
    }
    if (next2 > at) {
      behind4 = next2;
      at = next2 - 1;
    }
  }
  entry.say(behind4, end);
}
var opens = 1;
var closes = 2;
var names2 = 3;
var signs = Uint8Array.from({ length: 128 }, (_, code6) => {
  const character3 = String.fromCharCode(code6);
  if ("{[(".includes(character3))
    return opens;
  return "}])".includes(character3) ? closes : "=:".includes(character3) ? names2 : 0;
});
function takeOpened(text, at, behind4, end, entry) {
  bound.lastIndex = at;
  const found = bound.exec(text);
  if (!found || bound.lastIndex > end)
    return readJsonIn(text, at, end, entry, () => entry.say(behind4, at));
  const [, opening17 = "", given, key3 = "", value = ""] = found;
  const name4 = given ?? key3;
  entry.say(behind4, at);
  entry.field(name4, at + opening17.length, at + opening17.length + value.length);
  return bound.lastIndex;
}
var bound = /(\["(\w{1,64})", "|\((\w{1,64})\)=\()([^"()\n]{1,400})(?:"\]|\))/y;
function takePair(text, at, behind4, end, isInside, entry) {
  const isEquals = text.charCodeAt(at) === equals5;
  const key3 = isEquals ? equalsKeyBefore(text, at, behind4) : colonKeyBefore(text, at, behind4, isInside);
  if (!key3)
    return at;
  const value = isEquals ? valueAfterEquals(text, at, end, isInside) : valueAfterColon(text, at, end, isInside);
  if (!value || isTold(text, key3, value))
    return at;
  entry.say(behind4, key3.start);
  takeValue(text, key3.name, value, entry);
  return value.end;
}
var [openBrace2, openBracket2, equals5] = [123, 91, 61];
function isTold(text, { name: name4 }, { start, end, isQuoted: isQuoted2 }) {
  if (!isQuoted2)
    return isForm2(text, start, text.length);
  return told.test(name4) && !isEscapedJson(text, start) || isForm2(text, start, end);
}
function isForm2(text, start, end) {
  let at = start;
  while (at < end && isWord(text.charCodeAt(at)))
    at++;
  const sign = text.charCodeAt(at);
  if (at >= end || sign !== equals5 && sign !== percent && sign !== openBracket2)
    return false;
  form3.lastIndex = start;
  return form3.test(text) && form3.lastIndex <= end;
}
var percent = 37;
var form3 = /[\w.%[\]-]{1,64}=[^\s&="']*&[\w.%[\]-]{1,64}=/y;
function isEscapedJson(text, start) {
  const first = text.charCodeAt(start);
  if (first !== openBrace2 && first !== openBracket2)
    return false;
  escapedJson.lastIndex = start;
  return escapedJson.test(text);
}
var escapedJson = /\[?\{\\{1,7}"/y;
var peers = /^(?:client|rhost|remote|peer)$/i;
var address = /[\da-f]{1,4}[.:][\da-f:.]{2,}/iy;
function nameOf3(text, name4, start) {
  if (!peers.test(name4))
    return name4;
  address.lastIndex = start;
  return address.test(text) ? "client ip" : name4;
}
function takeValue(text, written2, { start, end, isQuoted: isQuoted2 }, entry) {
  const name4 = nameOf3(text, written2, start);
  if (isQuoted2 && isEscapedJson(text, start))
    entry.embed(name4, start, end, "value.json", [stringEscapes]);
  else
    readQuery(text, name4, skipSpaces(text, start, end), end, entry);
}

// build/readers/log/sessions.js
var client = /[ \t]*\[(?:client|remote) ([\w.:%-]{2,64})\]/y;
var session = /[ \t]*(?:(?:Accepted|Failed|Postponed) [\w/-]{1,40} for (?:invalid user )?|Invalid user |(?:Disconnected from|Connection (?:closed|reset) by) (?:(?:authenticating |invalid )?user )?|Received disconnect )([^\s"']{1,64}) (?:from )?([\d.a-fA-F:]{3,45})(?: port (\d{1,5}))?/y;
function readPrivate(text, start, end, entry) {
  const first = text.charCodeAt(skipSpaces(text, start, end));
  if (first !== bracket && !(first >= capitalA && first <= capitalR))
    return start;
  const one = matchIn(client, text, start, end);
  if (one) {
    const behind4 = client.lastIndex;
    entry.field("client ip", behind4 - 1 - one.length, behind4 - 1);
    return behind4;
  }
  session.lastIndex = start;
  const found = session.exec(text);
  if (!found || session.lastIndex > end)
    return start;
  const [whole, user = "", address2 = "", port = ""] = found;
  const at = start + whole.lastIndexOf(`${user} `, whole.lastIndexOf(address2) - 1);
  const from2 = start + whole.lastIndexOf(address2);
  if (user !== "from")
    entry.field("user name", at, at + user.length);
  entry.field("client ip", from2, from2 + address2.length);
  if (port !== "")
    entry.field("port", start + whole.length - port.length, start + whole.length);
  return start + whole.length;
}
var [bracket, capitalA, capitalR] = [91, 65, 82];
function matchIn(pattern, text, start, end) {
  pattern.lastIndex = start;
  const found = pattern.exec(text)?.[1];
  return found !== void 0 && pattern.lastIndex <= end ? found : void 0;
}

// build/readers/log/log.js
var named4 = /(?:^|\/)(?:[^/]*\.log(?:\.\d+)?|[^/]*[_-]log|syslog(?:\.\d+)?|messages(?:\.\d+)?)$/i;
var mayBe = /(?:^|\/)(?:[^/]*\.(?:out|err|txt|text)|[^/]*[._-]logs?[.-][^/]*)$/i;
var log = {
  name: "log",
  is: (path, content) => named4.test(path) ? isLog(content, false) : mayBe.test(path) && isLog(content, true),
  outline: outlineLog,
  slices: () => ({
    outline: (part, writer, isLast2) => {
      const end = (0,chunk_7RYU4OKZ/* .wholeLines */ .zo)(part, isLast2);
      outlineLog(part.slice(0, end), writer);
      return end;
    }
  })
};
var looked2 = 20;
var longestLooked = 4096;
function isLog(content, mayBeAnything) {
  let entries = 0;
  let others2 = 0;
  let at = 0;
  for (let line2 = 0; line2 < looked2 && at < content.length; line2++) {
    const end = endOfLine2(content, at);
    if (!isContinued(content, at)) {
      if (isEntry(content, at, Math.min(end, at + longestLooked)))
        entries++;
      else
        others2++;
    }
    at = end + 1;
  }
  return mayBeAnything ? entries > 2 && entries > others2 : entries > 0 && (entries > 1 || others2 === 0);
}
function isEntry(content, start, end) {
  if (content[start] === "{")
    return jsonEntry.test(content.slice(start, end));
  return isAccess(content, start) || headOf(content, start, end) !== void 0 || isLogfmt(content.slice(start, end));
}
var jsonEntry = /^\{\s*"[^"]{0,120}"\s*:/;
var isLogfmt = (line2) => /^(?:[\w.@-]{1,64}=(?:"(?:[^"\\]|\\.)*"|[^\s"]*)(?:\s+|$)){3}/.test(line2);
function outlineLog(content, writer) {
  const entry = createEntries(content, writer);
  let hasTime = false;
  for (let at = 0; at < content.length; ) {
    const end = endOfLine2(content, at);
    const last3 = content.charCodeAt(end - 1) === carriageReturn3 ? end - 1 : end;
    hasTime = readLine(content, at, last3, hasTime, entry);
    at = end + 1;
  }
}
function readLine(content, start, end, hasTime, entry) {
  if (start >= end)
    return hasTime;
  if (isContinued(content, start)) {
    if (!isFrame(content, start))
      readMessage(content, start, end, entry);
    return hasTime;
  }
  if (content.charCodeAt(start) === openBrace3) {
    const behind4 = readJsonIn(content, start, end, entry, entry.next);
    if (behind4 > start) {
      readMessage(content, behind4, end, entry);
      return false;
    }
  }
  const head9 = headOf(content, start, end);
  if (!head9 && readAccess(content, start, end, entry))
    return false;
  if (!head9 && hasTime) {
    readMessage(content, start, end, entry);
    return true;
  }
  entry.next();
  if (!head9)
    readMessage(content, start, end, entry);
  else
    readEntry(content, head9, end, entry);
  return head9 !== void 0;
}
function readEntry(content, { start, end, message }, last3, entry) {
  if (end > start)
    entry.field("time", start, end);
  const behind4 = readPrivate(content, message, last3, entry);
  readMessage(content, behind4, last3, entry);
}
var [tab2, space9, openBrace3] = [9, 32, 123];
var carriageReturn3 = 13;
function isContinued(content, start) {
  const first = content.charCodeAt(start);
  if (first === space9 || first === tab2)
    return true;
  if (first !== 67 && first !== 84 && first !== 125 && first !== 46)
    return false;
  trace.lastIndex = start;
  return trace.test(content);
}
var trace = /(?:Caused by: |Traceback \(|\}|\.\.\. \d)/y;
function isFrame(content, start) {
  frame.lastIndex = start;
  return frame.test(content);
}
var frame = /[ \t]+(?:at |File "|\.\.\. \d|from \/)/y;
function endOfLine2(content, start) {
  const end = content.indexOf("\n", start);
  return end < 0 ? content.length : end;
}

// build/readers/mail/part-path.js
var extensions3 = /* @__PURE__ */ new Map([
  ["text/html", "html"],
  ["application/xhtml+xml", "html"],
  ["text/csv", "csv"],
  ["application/csv", "csv"],
  ["text/comma-separated-values", "csv"],
  ["text/tab-separated-values", "tsv"],
  ["text/calendar", "ics"],
  ["text/vcard", "vcf"],
  ["text/x-vcard", "vcf"],
  ["text/directory", "vcf"],
  ["text/markdown", "md"],
  ["text/xml", "xml"],
  ["application/xml", "xml"],
  ["image/svg+xml", "svg"],
  ["application/json", "json"],
  ["application/ld+json", "json"],
  ["application/yaml", "yaml"],
  ["application/sql", "sql"],
  ["message/rfc822", "eml"]
]);
var longestName4 = 200;
function pathOf({ type, fileName: fileName2 }) {
  const own = (fileName2 ?? "").slice(-longestName4).replace(/^.*[/\\]/s, "");
  const known2 = extensions3.get(type) ?? (/\+(json|xml)$/.exec(type)?.[1] || void 0);
  if (known2 === void 0)
    return /\.\w{1,12}$/.test(own) ? own : "part.txt";
  return own.toLowerCase().endsWith(`.${known2}`) ? own : `part.${known2}`;
}
var kinds = [
  [/^(?:image|audio|video|font)\//, "pictures, sound or film"],
  [/pdf/, "PDF"],
  [/zip|compressed|x-tar|rar|7z/, "archives"],
  [/officedocument|msword|ms-(?:excel|powerpoint|word|tnef)|opendocument/, "office documents"],
  [/encrypted|pkcs7-mime/, "encrypted messages"]
];
var signature = /(?:pkcs7|pgp|cms)-?(?:signature|keys)/;
var isSignature = ({ type }) => signature.test(type);
var binaryKind = ({ type }) => type === "image/svg+xml" ? void 0 : kinds.find(([pattern]) => pattern.test(type))?.[1];

// build/readers/mail/transfer-encodings.js
var base64Body = (charset) => (text) => {
  const lines2 = linesOf(text);
  const [first] = lines2;
  const last3 = lines2.at(-1);
  if (!first || !last3)
    return [];
  const bytes = (0,chunk_7RYU4OKZ/* .bytesOfBase64 */ .G1)(lines2.map(({ start, end }) => text.slice(start, end)).join(""));
  const { text: says, byteAt } = (0,chunk_7RYU4OKZ/* .decodeCharset */ .NW)(bytes, charset);
  const sourceOf = (start, end) => ({
    start: placeOf2(lines2, Math.floor(byteAt(start) * 4 / 3)),
    end: placeOf2(lines2, Math.max(0, Math.ceil(byteAt(end) * 4 / 3) - 1)) + 1
  });
  return [{ name: "base64", text: says, start: first.start, end: last3.end, sourceOf }];
};
function linesOf(text) {
  const lines2 = [];
  let first = 0;
  for (const { 0: run, index } of text.matchAll(/[A-Za-z0-9+/]+=?/g)) {
    const end = index + run.length - (run.endsWith("=") ? 1 : 0);
    lines2.push({ start: index, end, first });
    first += end - index;
    if (run.endsWith("="))
      break;
  }
  return lines2;
}
function placeOf2(lines2, number3) {
  let low = 0;
  let high = lines2.length;
  while (high - low > 1) {
    const middle = low + high >>> 1;
    if ((lines2[middle]?.first ?? 0) <= number3)
      low = middle;
    else
      high = middle;
  }
  const line2 = lines2[low];
  return line2 ? Math.min(line2.start + number3 - line2.first, Math.max(line2.start, line2.end - 1)) : 0;
}
var quotedPrintableBody = (charset) => (text) => differences(text, unquoted(text, charset), charset, "quoted-printable");
var foreignBody = (charset) => (text) => {
  const bytes = new Uint8Array(text.length);
  const starts = new Uint32Array(text.length + 1);
  for (let at = 0; at < text.length; at++) {
    const byte = (0,chunk_7RYU4OKZ/* .byteOfWindows1252 */ .DS)(text.charCodeAt(at));
    if (byte === void 0)
      return [];
    bytes[at] = byte;
    starts[at] = at;
  }
  starts[text.length] = text.length;
  return differences(text, { bytes, starts, length: text.length }, charset, "another character set");
};
function unquoted(text, charset) {
  const bytes = new Uint8Array(text.length * 3);
  const starts = new Uint32Array(text.length * 3 + 1);
  let length = 0;
  for (let at = 0; at < text.length; ) {
    const { end, says } = nextBytes(text, at, charset);
    for (const byte of says) {
      bytes[length] = byte;
      starts[length++] = at;
    }
    at = end;
  }
  starts[length] = text.length;
  return { bytes: bytes.subarray(0, length), starts, length };
}
var escaped = /=(?:([0-9A-Fa-f]{2})|[ \t]{0,32}(?:\r?\n|$))/y;
function nextBytes(text, at, charset) {
  const code6 = text.charCodeAt(at);
  if (text[at] !== "=")
    return { end: at + 1, says: code6 < 128 ? [code6] : bytesOf(code6, charset) };
  escaped.lastIndex = at;
  const [written2, digits] = escaped.exec(text) ?? [];
  if (written2 === void 0)
    return { end: at + 1, says: [code6] };
  return { end: at + written2.length, says: digits === void 0 ? [] : [Number.parseInt(digits, 16)] };
}
var bytesOf = (code6, charset) => /^utf-?8$/i.test(charset) ? [...new TextEncoder().encode(String.fromCharCode(code6))] : [(0,chunk_7RYU4OKZ/* .byteOfWindows1252 */ .DS)(code6) ?? "?".charCodeAt(0)];
function* differences(text, written2, charset, name4) {
  const { text: says, byteAt } = (0,chunk_7RYU4OKZ/* .decodeCharset */ .NW)(written2.bytes, charset);
  const { starts, length } = written2;
  for (let offset = 0; offset < says.length; ) {
    const character3 = String.fromCodePoint(says.codePointAt(offset) ?? 0);
    const next2 = offset + character3.length;
    const start = starts[byteAt(offset)] ?? text.length;
    const behind4 = next2 < says.length ? byteAt(next2) : length;
    const end = endOfByte(text, starts[Math.max(0, behind4 - 1)] ?? text.length);
    const isPlain3 = text.startsWith(character3, start) && end - start <= character3.length;
    if (!isPlain3 && end > start)
      yield { name: name4, start, end, text: character3 };
    const following = starts[behind4] ?? text.length;
    if (following > end && end >= start)
      yield { name: name4, start: end, end: following, text: "" };
    offset = next2;
  }
}
function endOfByte(text, start) {
  return /^=[0-9A-Fa-f]{2}/.test(text.slice(start, start + 3)) ? start + 3 : Math.min(text.length, start + 1);
}

// build/readers/mail/bodies.js
function outlineBody(text, place2, entity, writer) {
  const { start, end, record: record2, cell } = place2;
  if (isSignature(entity) || end <= start)
    return;
  const what = binaryKind(entity) ?? (isBytes(entity) ? unreadable(text, place2) : void 0);
  if (what !== void 0) {
    writer.leaveOut(start, what);
    return;
  }
  const encodings = encodingsOf(text, place2, entity);
  const path = pathOf(entity);
  const isPlain3 = encodings.length === 0 && path === "part.txt";
  const named6 = (record3) => nameOf6(record3, cell);
  const column = isPlain3 ? writer.column(cell, () => ({ kind: "", cell: named6 })) : writer.column(`${cell} `, () => ({ kind: "", cell: named6, isOpaque: true }));
  writer.field(start, end, column, record2);
  if (!isPlain3)
    writer.embed({ start, end, path, encodings, orText: true });
  function nameOf6(number3, part) {
    return number3 > 1 ? `message ${number3}, ${part}` : part;
  }
}
function encodingsOf(text, { start, end }, { encoding, charset }) {
  if (encoding === "base64")
    return [base64Body(charset)];
  if (encoding === "quoted-printable") {
    const first = text.indexOf("=", start);
    return first >= 0 && first < end ? [quotedPrintableBody(charset)] : [];
  }
  return (0,chunk_7RYU4OKZ/* .isOrdinary */ .P)(charset) || !isForeign.test(text.slice(start, end)) ? [] : [foreignBody(charset)];
}
var isForeign = /[^\t\n\r -~]/;
var isBytes = ({ encoding, charset }) => encoding === "base64" && !/^(?:utf-?16|ucs-?2)/i.test(charset);
var probe = 1500;
function unreadable(text, { start, end }) {
  const head9 = text.slice(start, Math.min(end, start + probe * 2)).replace(/[^A-Za-z0-9+/]+/g, "");
  const bytes = (0,chunk_7RYU4OKZ/* .bytesOfBase64 */ .G1)(head9).subarray(0, probe);
  if (bytes[0] === 255 || bytes[0] === 254)
    return void 0;
  const strange = bytes.reduce((count3, byte) => count3 + (isControl3(byte) ? 1 : 0), 0);
  return strange * 20 > bytes.length ? "binary data" : void 0;
}
var isControl3 = (byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 27;

// build/readers/mail/delimiters.js
var fromLine = /From [^\n]*?\b(?:\d\d:\d\d|\d{4})\b[^\n]*/y;
var longestLine = 200;
function nextDelimiter(text, start, open7, isMailbox) {
  for (let at = start; at < text.length; ) {
    const end = (0,chunk_7RYU4OKZ/* .endOfLine */ .vT)(text, at);
    const found = delimiterAt(text, at, end, open7, isMailbox);
    if (found) {
      const next2 = found.level < 0 ? at : Math.min(text.length, end + 1);
      return { bodyEnd: endBefore(text, start, at), next: next2, ...found };
    }
    at = end + 1;
  }
  return { bodyEnd: text.length, next: text.length, level: -1, closes: true };
}
function delimiterAt(text, at, end, open7, isMailbox) {
  if (text[at] === "-") {
    if (text[at + 1] !== "-" || open7.size === 0 || end - at > longestLine)
      return void 0;
    const line2 = text.slice(at + 2, end).trimEnd();
    const level2 = open7.get(line2);
    if (level2 !== void 0)
      return { level: level2, closes: false };
    const closed = line2.endsWith("--") ? open7.get(line2.slice(0, -2).trimEnd()) : void 0;
    return closed === void 0 ? void 0 : { level: closed, closes: true };
  }
  if (!isMailbox || text[at] !== "F" || !followsEmptyLine(text, at))
    return void 0;
  fromLine.lastIndex = at;
  return fromLine.test(text) ? { level: -1, closes: false } : void 0;
}
var followsEmptyLine = (text, at) => at === 0 || text.startsWith("\n\n", at - 2) || text.startsWith("\n\r\n", at - 3);
function endBefore(text, start, at) {
  const end = text[at - 1] === "\n" ? at - 1 : at;
  return Math.max(start, text[end - 1] === "\r" ? end - 1 : end);
}

// build/readers/mail/addresses.js
function* mailboxesIn(text, start, end) {
  let first = start;
  let angle;
  let comment3;
  const unclosed = /* @__PURE__ */ new Set();
  const closingOf4 = (open7, sign) => {
    const close8 = unclosed.has(sign) ? open7 : closing2(text, open7, end, sign);
    if (close8 === open7)
      unclosed.add(sign);
    return close8;
  };
  for (let at = start; at <= end; at++) {
    const character3 = at < end ? text[at] : ",";
    switch (character3) {
      case '"':
        at = closingOf4(at, '"');
        break;
      case "(": {
        const close8 = closingOf4(at, ")");
        comment3 ??= { start: at + 1, end: close8 };
        at = close8;
        break;
      }
      case "<": {
        const close8 = closing2(text, at, end, ">");
        angle ??= { start: at, end: close8 };
        at = close8;
        break;
      }
      case ":":
        first = at + 1;
        break;
      case ",":
      case ";": {
        const mailbox = mailboxOf(text, { start: first, end: Math.min(at, end) }, angle, comment3);
        if (mailbox.name || mailbox.address)
          yield mailbox;
        first = at + 1;
        angle = void 0;
        comment3 = void 0;
        break;
      }
      default:
    }
  }
}
function closing2(text, open7, end, close8) {
  for (let at = open7 + 1; at < end; at++) {
    if (text[at] === "\\")
      at++;
    else if (text[at] === close8)
      return at;
    else if (close8 === ">" && text[at] === "<")
      return open7;
  }
  return Math.min(open7 + longestOpen, end - 1);
}
var longestOpen = 0;
function mailboxOf(text, whole, angle, comment3) {
  if (angle) {
    const name4 = nameIn(text, whole.start, angle.start) ?? (comment3 && nameIn(text, comment3.start, comment3.end));
    return withAddress(text, name4, trimmed5(text, angle.start + 1, angle.end));
  }
  const bare3 = trimmed5(text, whole.start, comment3 ? comment3.start - 1 : whole.end);
  if (!text.slice(bare3.start, bare3.end).includes("@"))
    return { ...optional(nameIn(text, bare3.start, bare3.end)) };
  return withAddress(text, comment3 && nameIn(text, comment3.start, comment3.end), bare3);
}
function withAddress(text, name4, address2) {
  const local = text.slice(address2.start, Math.min(address2.end, address2.start + longestLocal));
  const isNamed2 = name4 !== void 0 && !machine.test(local) && !text.slice(name4.start, name4.end).includes("@");
  return { ...isNamed2 ? { name: name4 } : {}, ...address2.end > address2.start ? { address: address2 } : {} };
}
var longestLocal = 64;
var machine = /^(?:mailto:)?(?:[\w.+-]*(?:no|do-?not|donot)[._-]?reply|(?:news(?:letter)?|notifications?|info|support|help|billing|invoices?|sales|contact|hello|team|admin|postmaster|mailer-daemon|root|bounces?|alerts?|marketing|service|updates?|digest|jobs|security|webmaster|abuse|office|mail|list)(?=[@+._-]))/i;
var optional = (name4) => name4 ? { name: name4 } : {};
function nameIn(text, start, end) {
  let span = trimmed5(text, start, end);
  for (const quote2 of ['"', "'"]) {
    const { start: first, end: last3 } = span;
    if (last3 - first >= 2 && text[first] === quote2 && text[last3 - 1] === quote2)
      span = trimmed5(text, first + 1, last3 - 1);
  }
  return span.end > span.start ? span : void 0;
}
function trimmed5(text, start, end) {
  let [first, last3] = [start, end];
  while (first < last3 && blank2.test(text.charAt(first)))
    first++;
  while (last3 > first && blank2.test(text.charAt(last3 - 1)))
    last3--;
  return { start: first, end: last3 };
}
var blank2 = /\s/;

// build/readers/mail/header-fields.js
var senders = /^(?:(?:x-|resent-|x-google-original-)?(?:from|sender)|reply-to|resent-reply-to|mail-reply-to|return-path)$/;
var recipients = /^(?:(?:x-|resent-)?(?:to|cc|bcc)|delivered-to|x-original-to|envelope-to|x-forwarded-to|x-envelope-to|mail-followup-to|disposition-notification-to|return-receipt-to)$/;
var unstructured = /* @__PURE__ */ new Set(["subject", "comments", "thread-topic", "keywords"]);
function outlineHeaders(text, { fields: fields2 }, record2, writer) {
  for (const field2 of fields2) {
    const role = senders.test(field2.name) ? "sender" : recipients.test(field2.name) ? "recipient" : void 0;
    if (role)
      outlineMailboxes(text, field2, role, record2, writer);
    else
      writer.field(unstructured.has(field2.name) ? field2.value : field2.start, field2.end, plainColumn(field2.name, writer), record2);
  }
}
function plainColumn(name4, writer) {
  const isNamed2 = unstructured.has(name4);
  return writer.column(isNamed2 ? name4 : "header", () => ({ kind: "", ...isNamed2 ? { cell: cellOf(name4) } : {} }));
}
function outlineMailboxes(text, { name: name4, value, end }, role, record2, writer) {
  const nameColumn = writer.column(`${name4} name`, () => ({ label: { name: role }, cell: cellOf(name4) }));
  const addressColumn = writer.column(`${name4} address`, () => ({
    label: { name: "email", under: role },
    cell: cellOf(name4)
  }));
  for (const mailbox of mailboxesIn(text, value, end)) {
    const spans = [
      { span: mailbox.name, column: nameColumn },
      { span: mailbox.address, column: addressColumn }
    ].sort((one, other2) => (one.span?.start ?? 0) - (other2.span?.start ?? 0));
    for (const { span, column } of spans)
      if (span)
        writer.field(span.start, span.end, column, record2);
  }
}
var cellOf = (name4) => (record2) => `${record2 > 1 ? `message ${record2}, ` : ""}header ${titled(name4)}`;
var titled = (name4) => name4.replace(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase());

// build/readers/mail/headers.js
var fieldName = /([!-9;-~]{1,80})[ \t]{0,8}:[ \t]*/y;
var stray = />{0,8}From [^\n]*/y;
function readHeaders(text, start) {
  const fields2 = [];
  let at = start;
  while (at < text.length) {
    const lineEnd5 = (0,chunk_7RYU4OKZ/* .endOfLine */ .vT)(text, at);
    if (isEmpty2(text, at, lineEnd5))
      return { fields: fields2, end: Math.min(text.length, lineEnd5 + 1) };
    fieldName.lastIndex = at;
    const [written2, name4 = ""] = fieldName.exec(text) ?? [];
    if (written2 === void 0) {
      stray.lastIndex = at;
      if (!stray.test(text))
        return { fields: fields2, end: at };
      at = lineEnd5 + 1;
      continue;
    }
    const end = endOfField(text, lineEnd5);
    fields2.push({ name: name4.toLowerCase(), start: at, value: Math.min(at + written2.length, end), end });
    at = behindLine(text, end);
  }
  return { fields: fields2, end: Math.min(at, text.length) };
}
function endOfField(text, firstEnd) {
  let end = firstEnd;
  while (text[end + 1] === " " || text[end + 1] === "	") {
    const next2 = (0,chunk_7RYU4OKZ/* .endOfLine */ .vT)(text, end + 1);
    if (isEmpty2(text, end + 1, next2))
      break;
    end = next2;
  }
  return text[end - 1] === "\r" ? end - 1 : end;
}
var behindLine = (text, end) => (0,chunk_7RYU4OKZ/* .endOfLine */ .vT)(text, end) + 1;
function isEmpty2(text, start, end) {
  for (let at = start; at < end; at++)
    if (!/\s/.test(text.charAt(at)))
      return false;
  return true;
}

// build/readers/mail/media-type.js
var longest3 = 4e3;
function entityOf(text, { fields: fields2 }) {
  const headerOf3 = (name4) => valueIn(text, fields2, name4);
  const contentType = headerOf3("content-type");
  const parameters = parametersIn(contentType);
  const fileName2 = parametersIn(headerOf3("content-disposition")).get("filename") ?? parameters.get("name");
  return {
    type: /^\s*([\w.+-]+\/[\w.+-]+)/.exec(contentType)?.[1]?.toLowerCase() ?? "text/plain",
    charset: (parameters.get("charset") ?? "").trim(),
    boundary: parameters.get("boundary") || void 0,
    encoding: /^[\w-]+/.exec(headerOf3("content-transfer-encoding").trim())?.[0].toLowerCase() ?? "",
    fileName: fileName2
  };
}
function valueIn(text, fields2, name4) {
  const field2 = fields2.find((candidate) => candidate.name === name4);
  return field2 ? text.slice(field2.value, Math.min(field2.end, field2.value + longest3)).replace(/\r?\n(?=[ \t])/g, "") : "";
}
var parameter = /;\s*([\w!#$&+^`{}~.-]+?)(\*\d{1,3})?(\*)?\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))/g;
function parametersIn(value) {
  const found = /* @__PURE__ */ new Map();
  for (const [, name4 = "", piece, extended, quoted2, token2 = ""] of value.matchAll(parameter)) {
    const written2 = quoted2 === void 0 ? token2 : quoted2.replace(/\\(.)/g, "$1");
    const says = extended ? undoPercents(written2.replace(/^[\w-]*'[\w-]*'/, "")) : written2;
    const key3 = name4.toLowerCase();
    if (piece)
      found.set(key3, `${found.get(key3) ?? ""}${says}`);
    else if (!found.has(key3) || extended)
      found.set(key3, says);
  }
  return found;
}
function undoPercents(written2) {
  try {
    return decodeURIComponent(written2);
  } catch {
    return written2;
  }
}

// build/readers/mail/multiparts.js
function createMultiparts() {
  const all = [];
  const open7 = /* @__PURE__ */ new Map();
  let section = "";
  const close8 = (level2) => {
    while (all.length > level2) {
      const last3 = all.pop();
      if (last3?.shadowed === void 0)
        open7.delete(last3?.boundary ?? "");
      else
        open7.set(last3.boundary, last3.shadowed);
    }
  };
  return {
    open: open7,
    isEmpty: () => all.length === 0,
    section: () => section || "1",
    enter: (boundary) => {
      all.push({ boundary, section, shadowed: open7.get(boundary), parts: 0 });
      open7.set(boundary, all.length - 1);
    },
    pass: ({ level: level2, closes: closes2 }) => {
      close8(closes2 ? Math.max(level2, 0) : level2 + 1);
      if (level2 < 0)
        section = "";
      const multipart = all[level2];
      if (!multipart || closes2)
        return;
      multipart.parts++;
      section = `${multipart.section === "" ? "" : `${multipart.section}.`}${multipart.parts}`;
    }
  };
}

// build/readers/mail/mail.js
var named5 = /(?:\.(?:eml|email|mbox|mbx|mht|mhtml)|(?:^|\/)mbox)$/i;
var unnamed = /(?:^|\/)(?:[^/.]*|\d+\.|[^/]*\.(?:txt|msg|mail|mime|[\w]*:2,\w*))$/i;
var field = /^\ufeff?(?:From [^\n]{1,200}\n)?(?:[!-9;-~]{1,76}:[ \t\r\n]|[!-9;-~]{1,76}:[^\s/])/;
var telling = /^(?:from|to|cc|subject|date|message-id|received|return-path|mime-version|delivered-to)[ \t]*:/gim;
var mail = {
  name: "e-mail",
  is: (path, text) => named5.test(path) && field.test(text) || unnamed.test(path) && beginsAsMessage(text),
  outline: outlineMail
};
var head4 = 4e3;
function beginsAsMessage(text) {
  if (!field.test(text))
    return false;
  const beginning3 = text.slice(0, head4);
  const header2 = beginning3.split(/\r?\n\r?\n/, 1)[0] ?? "";
  const names7 = new Set(Array.from(header2.matchAll(telling), ([name4]) => name4.toLowerCase().replace(/(?<![ \t])[ \t]*:$/, "")));
  const isMail = ["message-id", "received", "return-path", "mime-version", "delivered-to"].some((name4) => names7.has(name4));
  return names7.has("from") && isMail && names7.size >= 3;
}
function outlineMail(text, writer) {
  const isMailbox = /^\ufeff?From /.test(text);
  const multiparts = createMultiparts();
  let record2 = 0;
  const begin2 = (start) => {
    for (let at = start; ; record2++) {
      const headers = readHeaders(text, at);
      const entity = entityOf(text, headers);
      outlineHeaders(text, headers, record2, writer);
      at = headers.end;
      if (isMultipart(entity))
        multiparts.enter(entity.boundary ?? "");
      const isMessage = entity.type === "message/rfc822" && !/base64|quoted/.test(entity.encoding);
      if (!isMessage || headers.fields.length === 0 || at >= text.length)
        return { at, entity };
    }
  };
  for (let at = 0, isHeader3 = true; at < text.length; ) {
    let entity;
    if (isHeader3 && multiparts.isEmpty())
      at = behindFromLine(text, at, ++record2, writer);
    if (isHeader3)
      ({ at, entity } = begin2(at));
    const delimiter2 = nextDelimiter(text, at, multiparts.open, isMailbox);
    const place2 = { start: at, end: delimiter2.bodyEnd, record: record2, cell: `part ${multiparts.section()}` };
    if (entity && !isMultipart(entity))
      outlineBody(text, place2, entity, writer);
    else
      writer.prose(place2.start, place2.end, record2);
    multiparts.pass(delimiter2);
    isHeader3 = !delimiter2.closes;
    at = delimiter2.next;
  }
}
var isMultipart = ({ type, boundary }) => boundary !== void 0 && type.startsWith("multipart/");
function behindFromLine(text, at, record2, writer) {
  const start = text[at] === "\uFEFF" ? at + 1 : at;
  if (!text.startsWith("From ", start))
    return at;
  const end = (0,chunk_7RYU4OKZ/* .endOfLine */ .vT)(text, start);
  writer.prose(start, end, record2);
  return Math.min(text.length, end + 1);
}

// build/readers/markdown/front-matter.js
var opening8 = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n(?=[\w"'#-]|\r?\n)/;
var longest4 = 64 * 1024;
function frontMatterOf(text) {
  const [opened, fence] = opening8.exec(text.slice(0, 64)) ?? [];
  if (opened === void 0)
    return void 0;
  const closing7 = fence === "---" ? /^(?:---|\.\.\.)[ \t]*\r?$/gm : /^\+\+\+[ \t]*\r?$/gm;
  closing7.lastIndex = opened.length;
  const close8 = closing7.exec(text.slice(0, longest4));
  if (!close8)
    return void 0;
  const body = text.slice(opened.length, close8.index);
  if (fence === "---" && !/^["'\w.-]+[ \t]*:(?:\s|$)/m.test(body))
    return void 0;
  return {
    path: fence === "---" ? "front-matter.yaml" : "front-matter.toml",
    start: opened.length,
    end: Math.max(opened.length, close8.index - 1),
    next: close8.index + close8[0].length
  };
}

// build/readers/markdown/markdown.js
var markdown = {
  name: "Markdown",
  is: (path) => /\.(?:md|markdown|mdown|mkdn?|mdx|mdc|[qr]md|livemd)$/i.test(path),
  isText: true,
  outline: outlineMarkdown
};
function outlineMarkdown(text, writer) {
  const matter = frontMatterOf(text);
  const unclosed = /* @__PURE__ */ new Set();
  if (matter)
    embedBlock(writer, matter.start, matter.end, matter.path);
  outlineText(text, matter?.next ?? 0, writer, (at) => blockAt2(text, at, writer, unclosed));
}
function blockAt2(text, at, writer, unclosed) {
  const fence = fenceAt(text, at);
  if (fence) {
    const { start, end, next: next2, margin, language } = fence;
    const path = blockPath(language, text.slice(start, Math.min(end, start + 256)));
    const outline = path ? () => embedBlock(writer, start, end, path, margin) : () => writer.prose(start, end, 0);
    return { start, next: next2, outline };
  }
  return htmlAt(text, at, writer, unclosed);
}
var htmlTable = /[ \t>]{0,16}<(table|dl)\b/iy;
function htmlAt(text, at, writer, unclosed) {
  htmlTable.lastIndex = at;
  const [, tag2] = htmlTable.exec(text) ?? [];
  if (tag2 === void 0 || unclosed.has(tag2))
    return void 0;
  const closing7 = new RegExp(`</${tag2}\\s*>`, "gi");
  closing7.lastIndex = at;
  if (!closing7.test(text)) {
    unclosed.add(tag2);
    return void 0;
  }
  const next2 = closing7.lastIndex;
  return { start: at, next: next2, outline: () => embedBlock(writer, at, next2, "block.html") };
}

// build/readers/markup/html-attributes.js
var texts2 = /* @__PURE__ */ new Set(["title", "alt", "placeholder", "aria-label", "label", "summary", "aria-description"]);
var valued2 = /* @__PURE__ */ new Set(["value", "content", "datetime"]);
var scheme = /^(tel|mailto|sms|callto|fax):(?:\/\/)?/i;
var isName3 = /^[\p{IDS}_][\p{Alpha}\p{M}\p{N}_ .:$[\]-]{0,99}$/u;
function attributeValues(element, text, before3) {
  return element.attributes.flatMap((attribute) => attributeValue(element, attribute, text, before3) ?? []);
}
function attributeValue(element, { name: name4, start, end }, text, before3) {
  if (valued2.has(name4)) {
    const label4 = nameOf4(element, text, before3);
    return label4 ? { start, end, label: label4 } : { start, end };
  }
  if (name4.startsWith("data-") || name4.startsWith("x-"))
    return { start, end, label: { name: name4.replace(/^\w+-/, "") } };
  if (texts2.has(name4))
    return { start, end };
  if (name4 === "srcdoc")
    return { start, end, isMarkup: true };
  if (name4 !== "href" && name4 !== "action")
    return void 0;
  const [written2, kind] = scheme.exec(text.slice(start, Math.min(end, start + 16))) ?? [];
  if (!written2 || !kind)
    return void 0;
  const label3 = { name: /^mailto$/i.test(kind) ? "email" : kind.toLowerCase() };
  return { start: start + written2.length, end, label: label3 };
}
var counted = /^(?:[a-z]{0,2}|field|input|question|entry|answer|col(?:umn)?|control|element|item)[^a-z]*\d+$/i;
function nameOf4(element, text, before3) {
  for (const attribute of ["itemprop", "name", "property", "id", "aria-label", "placeholder"]) {
    const name4 = attributeText(element, attribute, text);
    if (!isName3.test(name4))
      continue;
    if (before3 === void 0)
      return { name: name4 };
    return counted.test(name4) ? { name: before3, under: name4 } : { name: name4, under: before3 };
  }
  return before3 === void 0 ? void 0 : { name: before3 };
}

// build/readers/markup/html-records.js
var members = /* @__PURE__ */ new Set(["li", "article", "section", "div", "fieldset", "form", "dl", "tr"]);
function kindsOf(siblings, text) {
  const kinds2 = /* @__PURE__ */ new Map();
  for (const node of siblings) {
    if (!isElement(node) || !members.has(node.name))
      continue;
    const kind = kindOf(node, text);
    kinds2.set(kind, (kinds2.get(kind) ?? 0) + 1);
  }
  return kinds2;
}
var kindOf = (element, text) => `${element.name}.${attributeText(element, "class", text)}`;
function isRecord2(element, kinds2, table2, text) {
  if (!members.has(element.name))
    return false;
  if (element.name === "tr")
    return table2?.records.has(element) === true;
  const kind = kindOf(element, text);
  return (kinds2.get(kind) ?? 0) > 1 && kind !== "div.";
}

// build/readers/markup/html-syntax.js
var set2 = (words3) => new Set(words3.split(" "));
var voids = set2("area base br col embed hr img input link meta param source track wbr");
var blocks = "address article aside blockquote center details dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul";
var rows2 = "tr tbody thead tfoot";
var endings = /* @__PURE__ */ new Map([
  ["li", set2("li")],
  ["dt", set2("dt dd")],
  ["dd", set2("dt dd")],
  ["p", set2(blocks)],
  ["option", set2("option optgroup")],
  ["optgroup", set2("optgroup")],
  ["td", set2(`td th ${rows2}`)],
  ["th", set2(`td th ${rows2}`)],
  ["tr", set2(rows2)],
  ["thead", set2("tbody tfoot")],
  ["tbody", set2("tbody tfoot")],
  ["head", set2("body")]
]);
var closing3 = new Set([...endings.values()].flatMap((names7) => [...names7]));
var cells = set2(`td th ${rows2}`);
var keepsRow = set2("table");
var keepsItem = set2("ul ol menu dl table td th");
var keepsBlock = set2(`${blocks} li dd dt td th body button`);
function endsBefore(open7, next2) {
  if (!closing3.has(next2))
    return false;
  if (endings.get(open7)?.has(next2))
    return true;
  const keeps = cells.has(next2) ? keepsRow : blockNames.has(next2) || next2 === "body" ? keepsBlock : keepsItem;
  return keeps.has(open7) ? false : void 0;
}
var blockNames = set2(blocks);
var htmlSyntax = {
  isXml: false,
  isVoid: (name4) => voids.has(name4),
  endsBefore
};
var known = set2(`${blocks} ${rows2} ${[...voids].join(" ")} a abbr acronym applet audio b basefont bdi bdo big body button canvas caption cite code colgroup data datalist dd del dfn dir dt em font frame frameset head hgroup html i iframe ins kbd label legend li map mark marquee math menu meter nobr noframes noscript object option optgroup output picture plaintext progress q rp rt ruby s samp script search select slot small span strike strong style sub summary sup svg td template textarea th time title tt u var video xmp g path text tspan`);
var isMarkup = (name4) => name4 !== "address" && (known.has(name4) || name4.includes("-"));

// build/readers/markup/html.js
var head5 = 1e4;
var page = /^[\s\uFEFF]*(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*|<\?xml[^>]{0,200}\?>\s*){0,3}<(?:!doctype\s+html|html)\b/i;
var fragment = /^\s*<(?:p|div|span|br|body|h[1-6]|strong|em|ul|ol|img|font|b|i|a\s+href|table(?=[^<]*>\s*<t(?:r|head|body)))\b/i;
var html = {
  name: "HTML",
  is: (path, text) => {
    const beginning3 = text.slice(0, head5);
    return begins2(path, beginning3) && !/<\?(?:php|=)/.test(beginning3);
  },
  outline: outlineHtml
};
function begins2(path, text) {
  if (/\.(?:html?|xhtml|xht|shtml)$/i.test(path))
    return /^[\s\uFEFF]*</.test(text);
  if (path.endsWith("value.xml"))
    return page.test(text) || fragment.test(text);
  return !(0,chunk_7RYU4OKZ/* .isSourceCode */ .Rk)(path) && !/\.(?:php|jspx?|md|mdx|markdown)$/i.test(path) && page.test(text);
}
function outlineHtml(text, writer) {
  const { nodes, tooDeep } = parseMarkup(text, htmlSyntax);
  const reading = { text, writer, records: 0, before: void 0 };
  const stack = [frameOf(void 0, nodes, { record: 0, label: void 0, table: void 0 }, text)];
  for (let frame2 = stack.at(-1); frame2; frame2 = stack.at(-1)) {
    const node = frame2.siblings[frame2.at++];
    if (!node)
      stack.pop();
    else if (isElement(node)) {
      const inner = readElement(reading, node, frame2);
      if (inner)
        stack.push(inner);
    } else
      readText3(reading, node, frame2);
  }
  if (tooDeep !== void 0)
    writer.breakOff(tooDeep, "elements within elements without end");
}
var frameOf = (around, siblings, inherited, text) => ({ around, siblings, at: 0, ...inherited, kinds: kindsOf(siblings, text) });
function readElement(reading, element, frame2) {
  const { text, writer } = reading;
  const { name: name4 } = element;
  const record2 = isRecord2(element, frame2.kinds, frame2.table, text) ? ++reading.records : frame2.record;
  if (name4 === "tr")
    reading.before = void 0;
  for (const { start, end, label: label4, isMarkup: isPage } of attributeValues(element, text, reading.before)) {
    if (isPage)
      writer.embed({ start, end, path: "value.xml", encodings: [chunk_7RYU4OKZ/* .htmlEscapes */ .mw] });
    else
      note2(reading, { start, end }, label4, record2, element.name);
  }
  if (name4 === "style")
    return void 0;
  if (name4 === "script") {
    readScript(reading, element, record2);
    return void 0;
  }
  if (name4 === "dt")
    frame2.term = wordsIn(element, text).replace(/(?<!\s)\s*:$/, "");
  const table2 = name4 === "table" ? readTable(element, text) : frame2.table;
  const label3 = name4 === "textarea" ? nameOf4(element, text, reading.before) : labelIn2(element, frame2, text);
  if (name4 === "input" || name4 === "textarea" || name4 === "select")
    reading.before = void 0;
  return frameOf(element, element.children, { record: record2, label: label3, table: table2 }, text);
}
function labelIn2(element, frame2, text) {
  const property = attributeText(element, "itemprop", text);
  if (/^[A-Za-z]{2,40}$/.test(property))
    return { name: property };
  const { name: name4 } = element;
  if (name4 === "td" || name4 === "th") {
    const label3 = frame2.table?.labels.get(element);
    return label3 === void 0 ? void 0 : { name: label3 };
  }
  if (name4 === "dd" && frame2.term)
    return { name: frame2.term };
  if (!isMarkup(name4))
    return { name: name4 };
  return name4 === "table" || name4 === "dt" ? void 0 : frame2.label;
}
var json3 = /json$|^(?:importmap|speculationrules)$/i;
function readScript({ text, writer }, script, record2) {
  const isJson2 = json3.test(attributeText(script, "type", text));
  for (const { start, end } of script.children) {
    writer.prose(start, end, record2);
    if (isJson2)
      writer.embed({ start, end, path: "value.json", encodings: [] });
  }
}
function readText3(reading, node, frame2) {
  const { text, writer } = reading;
  if (node.kind === "comment") {
    writer.prose(node.start, node.end, frame2.record);
    return;
  }
  const said2 = node.end - node.start <= longestLabel2 ? text.slice(node.start, node.end) : "";
  const words3 = /^(\p{Alpha}[^:<>{}@\d]{0,48}?)\s*(:?)$/u.exec(said2);
  const isLabel4 = words3 !== null && (words3[2] === ":" || isForLabels(frame2, text));
  const before3 = reading.before;
  reading.before = isLabel4 ? words3?.[1]?.replace(/\s+/g, " ") : void 0;
  const label3 = isLabel4 ? void 0 : before3 === void 0 ? frame2.label : { name: before3 };
  note2(reading, node, label3, frame2.record, "text");
}
var longestLabel2 = 60;
function isForLabels({ around, siblings }, text) {
  if (!around || around.name === "label")
    return around !== void 0;
  return siblings.length === 1 && labelling.test(attributeText(around, "class", text));
}
var labelling = /(?:^|[\s_-])(?:label|key|term)(?:$|[\s_-])/;
function note2({ text, writer }, { start, end }, label3, record2, place2) {
  if (label3) {
    const id = `${place2} ${label3.under ?? ""} ${label3.name}`;
    const column = writer.column(id, () => ({ label: label3, ...place2 === "a" ? { kind: "" } : {} }));
    writer.field(start, end, column, record2);
  } else
    writer.prose(start, end, record2);
  const path = embeddedPath(text, start, end);
  if (path !== void 0)
    writer.embed({ start, end, path, encodings: [chunk_7RYU4OKZ/* .htmlEscapes */ .mw] });
}

// build/readers/markup/naming.js
var set3 = (words3) => new Set(words3.split(" "));
var generic = set3("field formfield property prop entry param parameter attribute attr item data simpledata value var variable setting option add header column col cell meta metadata tag string str text int integer long float double bool boolean date arr lst extension");
var naming2 = ["friendlyname", "name", "key", "field", "column", "property", "label", "attribute"];
var types2 = set3("string str characterstring attributevalue value val text int integer i4 i8 long");
var machinery2 = /^xmlns(?::|$)|^(?:xml|xsi|xlink):/i;
var label2 = /^[\p{IDS}_][\p{Alpha}\p{M}\p{N}_ .:[\]-]{0,63}$/u;
var ownText = "#text";
function namingOf(element, text) {
  const isPair2 = element.attributes.some(({ name: name4 }) => isValue2(name4));
  if (!isPair2 && !generic.has(element.name.toLowerCase()))
    return void 0;
  for (const wanted of naming2) {
    const attribute = element.attributes.find(({ name: name5 }) => name5.toLowerCase() === wanted);
    if (!attribute || attribute.end - attribute.start > 100)
      continue;
    const name4 = text.slice(attribute.start, attribute.end).replace(/^.*[/#]/, "");
    if (label2.test(name4))
      return { attribute, name: name4 };
  }
  return void 0;
}
var isValue2 = (attribute) => attribute.toLowerCase() === "value";
function keyOf(element, text) {
  const named6 = namingOf(element, text);
  if (named6)
    return named6.name;
  return types2.has(element.name.toLowerCase()) ? ownText : element.name;
}
function valuesOf(element, text) {
  const named6 = namingOf(element, text);
  return element.attributes.filter((attribute) => attribute !== named6?.attribute && !machinery2.test(attribute.name)).map((attribute) => {
    const key3 = isValue2(attribute.name) ? ownText : `@${attribute.name.replace(/^.*:/, "")}`;
    return { ...attribute, key: key3 };
  });
}
function saidIn(element) {
  const [child, ...others2] = elementsIn(element);
  if (!child)
    return textIn(element);
  if (others2.length > 0 || child.attributes.some(({ name: name4 }) => !machinery2.test(name4)))
    return void 0;
  const isAlone = element.children.every((node) => node === child || node.kind === "comment");
  return isAlone && types2.has(child.name.toLowerCase()) ? textIn(child) : void 0;
}
function* keyed(nodes, text) {
  let before3;
  for (const node of nodes) {
    if (!isElement(node))
      yield [node, ""];
    else if (isKey(node))
      before3 = textOf(node, text);
    else {
      yield [node, before3 ?? keyOf(node, text)];
      before3 = void 0;
    }
  }
}
var isKey = (element) => element.name === "key" && element.parent?.name === "dict";
function textOf(element, text) {
  const said2 = textIn(element);
  return said2 && text.slice(said2.start, said2.end);
}

// build/readers/markup/xml.js
var extensions4 = /\.(?:xml|xsd|xslt?|svg|plist|resx|resw|xlf|xliff|rss|atom|rdf|owl|gpx|kml|tcx|wsdl|wadl|pom|ccda|cda|config|props|targets|[cfv]s?proj|csproj|vbproj|nuspec|xaml|storyboard|xib|iml|tei|dita|ditamap|musicxml|opf|ncx|fxml|jrxml|xmi|fb2|xbrl|ttml|strings|nfo)$/i;
var others = /\.(?:erb|ejs|jspx?|tag|mustache|hbs|handlebars|liquid|j2|jinja2?|twig|tmpl|tpl|md|mdx|markdown)$/i;
var declared = /^[\s\uFEFF]*<(?:\?xml\s|[A-Za-z_][\w.:-]{0,60}(?:\s[^<>]{0,1000})?\sxmlns(?::\w{1,60})?\s?=)/;
var beginsAsXml = /^[\s\uFEFF]*<(?:[?!]|[A-Za-z_][\w.:-]{0,60}[\s/>])/;
var endsTags = /<\/[A-Za-z_]|\/>/;
var templates = /<%|<\?(?:php|=)/;
var head6 = 1e4;
var xml = {
  name: "XML",
  is: isXml,
  outline: outlineXml2
};
function isXml(path, text) {
  const beginning3 = text.slice(0, head6);
  if (!beginsAsXml.test(beginning3) || templates.test(beginning3) || others.test(path))
    return false;
  return extensions4.test(path) ? endsTags.test(text) : !(0,chunk_7RYU4OKZ/* .isSourceCode */ .Rk)(path) && declared.test(beginning3);
}
function outlineXml2(text, writer) {
  const { nodes, tooDeep } = parseMarkup(text, xmlSyntax);
  walk(text, nodes, shapeOf2(nodes, text), createTree(text, writer));
  if (tooDeep !== void 0)
    writer.breakOff(tooDeep, "elements within elements without end");
}
function shapeOf2(nodes, text) {
  const root = { children: /* @__PURE__ */ new Map(), repeats: false };
  const rest = [[nodes, root]];
  for (let next2 = rest.pop(); next2; next2 = rest.pop()) {
    const [siblings, around] = next2;
    const seen = /* @__PURE__ */ new Set();
    for (const [node, key3] of keyed(siblings, text)) {
      if (!isElement(node))
        continue;
      const shape = around.children.get(key3) ?? { children: /* @__PURE__ */ new Map(), repeats: false };
      around.children.set(key3, shape);
      if (seen.has(key3))
        shape.repeats = true;
      seen.add(key3);
      if (node.children.length > 0)
        rest.push([node.children, shape]);
    }
  }
  return root;
}
function walk(text, nodes, shape, tree) {
  const stack = [];
  const enter = (children, of, isDrawing) => void stack.push({ siblings: keyed(children, text)[Symbol.iterator](), shape: of, isDrawing });
  enter(nodes, shape, false);
  for (let frame2 = stack.at(-1); frame2; frame2 = stack.at(-1)) {
    const next2 = frame2.siblings.next();
    if (next2.done) {
      leave(stack, tree);
      continue;
    }
    const [node, key3] = next2.value;
    if (!isElement(node)) {
      tree.prose(node.start, node.end);
      continue;
    }
    if (stack.length === 1)
      tree.begin();
    const own = frame2.shape.children.get(key3) ?? shape;
    const isDrawing = frame2.isDrawing || node.name === "svg";
    place(frame2, key3, own.repeats && stack.length > 1, tree);
    if (isOpened(text, node, tree, own.repeats, isDrawing))
      enter(node.children, own, isDrawing);
  }
}
function leave(stack, tree) {
  const frame2 = stack.pop();
  if (frame2?.list !== void 0)
    tree.close();
  if (stack.length > 0)
    tree.close();
}
function place(frame2, key3, repeats, tree) {
  if (frame2.list !== void 0 && frame2.list !== key3) {
    tree.close();
    delete frame2.list;
  }
  if (frame2.list === void 0)
    tree.key(key3);
  if (!repeats || frame2.list === key3)
    return;
  tree.open("list");
  frame2.list = key3;
}
function isOpened(text, element, tree, repeats, isDrawing) {
  const attributes2 = isDrawing ? [] : valuesOf(element, text);
  const said2 = saidIn(element);
  if (said2 && attributes2.length === 0) {
    takeText(text, said2, tree);
    return false;
  }
  tree.open("map", !repeats);
  for (const { key: key3, start, end } of attributes2) {
    tree.key(key3);
    tree.value(start, end, escapes3);
  }
  if (!said2)
    return true;
  tree.key(ownText);
  takeText(text, said2, tree);
  tree.close();
  return false;
}
var escapes3 = [chunk_7RYU4OKZ/* .htmlEscapes */ .mw];
var longest5 = 120;
function takeText(text, { kind, start, end }, tree) {
  const isLong = end - start > longest5 && text.slice(start, end).includes("\n");
  if (isLong && embeddedPath(text, start, end) === void 0)
    tree.prose(start, end);
  else
    tree.value(start, end, kind === "cdata" ? [] : escapes3);
}

// build/readers/notebook/joined-strings.js
function* betweenStrings(text) {
  for (let at = nextQuote(text, 0); at >= 0; at = nextQuote(text, at)) {
    const open7 = text.indexOf('"', at + 1);
    const end = open7 < 0 ? text.length : open7 + 1;
    yield { name: "", start: at, end, text: "" };
    at = end;
  }
}
function nextQuote(text, from2) {
  quoteOrEscape.lastIndex = from2;
  for (let found = quoteOrEscape.exec(text); found; found = quoteOrEscape.exec(text))
    if (found[0] === '"')
      return found.index;
  return -1;
}
var quoteOrEscape = /"|\\[\s\S]?/g;
var joinedStrings = [betweenStrings, stringEscapes];

// build/readers/notebook/values.js
var jsonValue = (kind, start, end) => ({
  kind,
  start,
  end,
  members: /* @__PURE__ */ new Map(),
  items: []
});
function readValues(text) {
  const root = jsonValue("list", 0, text.length);
  const stack = [root];
  let key3;
  let behind4 = 0;
  const top = () => stack.at(-1) ?? root;
  const add = (value) => {
    const parent = top();
    if (parent.kind === "list")
      parent.items.push(value);
    else if (key3 !== void 0)
      parent.members.set(key3, value);
    key3 = void 0;
  };
  const broken2 = readTokens2(text, {
    open: (bracket3) => {
      const value = jsonValue(bracket3 === "{" ? "map" : "list", text.indexOf(bracket3, behind4), text.length);
      behind4 = value.start + 1;
      add(value);
      stack.push(value);
    },
    close: (bracket3) => {
      const value = top();
      behind4 = text.indexOf(bracket3, behind4) + 1;
      value.end = behind4;
      return stack.length > 1 && stack.pop()?.kind === (bracket3 === "}" ? "map" : "list");
    },
    comma: () => {
      key3 = void 0;
    },
    colon: () => void 0,
    text: (start, end, isQuoted2) => {
      behind4 = isQuoted2 ? end + 1 : end;
      if (top().kind === "map" && key3 === void 0)
        key3 = text.slice(start, end);
      else
        add(jsonValue(isQuoted2 ? "string" : "word", start, end));
    },
    comment: (_, end) => {
      behind4 = end;
    }
  }, 0, text.length);
  const unclosed = stack.length > 1 ? { at: text.length, problem: "a bracket that nothing closes" } : void 0;
  return { root: root.items[0] ?? root, broken: broken2 ?? unclosed };
}

// build/readers/notebook/notebook.js
var notebook = {
  name: "Jupyter notebook",
  is: (path, text) => /\.ipynb$/i.test(path) && /^\s*\{/.test(text),
  isText: true,
  outline: outlineNotebook
};
function outlineNotebook(text, writer) {
  const { root, broken: broken2 } = readValues(text);
  const language = languageOf(text, root);
  const parts3 = cellsOf2(root).flatMap((cell, index) => partsOf2(text, cell, `cell ${index + 1}`, language));
  parts3.sort((one, other2) => one.start - other2.start);
  let behind4 = 0;
  for (const { start, end, path, cell, encodings } of parts3) {
    if (start < behind4 || end <= start)
      continue;
    writer.field(start, end, writer.column(cell, () => ({ kind: "", cell: () => cell, isOpaque: true })), 0);
    writer.embed({ start, end, path, encodings, orText: true });
    behind4 = end;
  }
  if (broken2)
    writer.breakOff(broken2.at, broken2.problem);
}
var cellsOf2 = (root) => {
  const sheets = root.members.get("worksheets")?.items ?? [];
  return [root, ...sheets].flatMap((holder2) => holder2.members.get("cells")?.items ?? []);
};
function languageOf(text, root) {
  const metadata = root.members.get("metadata");
  const info = metadata?.members.get("language_info");
  const extension = textOf2(text, info?.members.get("file_extension")).replace(/^\./, "");
  const language = textOf2(text, metadata?.members.get("kernelspec")?.members.get("language")).toLowerCase();
  const known2 = extension || (/^r$|^julia$|^scala$|^sql$|^ruby$/.exec(language)?.[0] ?? "").replace("julia", "jl").replace("ruby", "rb");
  return /^\w{1,10}$/.test(known2) ? known2 : "py";
}
var textOf2 = (text, value) => value?.kind === "string" && value.end - value.start < 40 ? text.slice(value.start, value.end) : "";
var magic = /^\s*%%(\w{1,12})/;
var magicPaths = lookup({
  bash: "cell.sh",
  sh: "cell.sh",
  html: "cell.html",
  javascript: "cell.js",
  js: "cell.js",
  markdown: "cell.md",
  sql: "cell.sql",
  bigquery: "cell.sql",
  writefile: "cell.txt"
});
function partsOf2(text, cell, name4, language) {
  const kind = textOf2(text, cell.members.get("cell_type"));
  const source2 = cell.members.get("source") ?? cell.members.get("input");
  const first = linesOf2(source2)[0];
  const head9 = first ? text.slice(first.start, Math.min(first.end, first.start + 40)) : "";
  const code6 = magicPaths(magic.exec(head9)?.[1] ?? "") ?? `cell.${language}`;
  const path = kind === "code" ? code6 : kind === "raw" ? "cell.txt" : "cell.md";
  const outputs = cell.members.get("outputs")?.items ?? [];
  return [
    ...partOf2(source2, path, name4),
    ...outputs.flatMap((output, index) => outputOf(output, `${name4}, output ${index + 1}`))
  ];
}
var outputPaths = lookup({
  "text/plain": "output.out",
  "text/html": "output.html",
  "text/markdown": "output.md",
  "text/csv": "output.csv",
  "application/json": "output.json",
  "application/geo+json": "output.json",
  "application/vnd.dataresource+json": "output.json",
  "application/xml": "output.xml",
  text: "output.out",
  html: "output.html",
  json: "output.json",
  evalue: "output.out",
  traceback: "output.out"
});
function outputOf(output, name4) {
  const holders = [output, output.members.get("data")];
  return holders.flatMap((holder2) => [...holder2?.members ?? []].flatMap(([key3, value]) => {
    const path = outputPaths(key3);
    return path === void 0 ? [] : partOf2(value, path, name4);
  }));
}
function partOf2(value, path, cell) {
  const lines2 = linesOf2(value);
  const [first] = lines2;
  const last3 = lines2.at(-1);
  if (first && last3)
    return [{ start: first.start, end: last3.end, path, cell, encodings: joinedStrings }];
  const isJson2 = value && path.endsWith(".json") && (value.kind === "map" || value.kind === "list");
  return isJson2 ? [{ start: value.start, end: value.end, path, cell, encodings: [] }] : [];
}
function linesOf2(value) {
  if (value?.kind === "string")
    return [value];
  const items = value?.kind === "list" ? value.items : [];
  return items.every(({ kind }) => kind === "string") ? items : [];
}

// build/readers/org/org.js
var org = {
  name: "Org",
  is: (path) => /\.org$/i.test(path),
  isText: true,
  outline: (text, writer) => {
    let tables = 0;
    let isUnclosed = false;
    outlineText(text, 0, writer, (at) => {
      const source2 = isUnclosed ? void 0 : sourceAt(text, at, writer);
      isUnclosed ||= source2 === "unclosed";
      return typeof source2 === "object" ? source2 : tableAt2(text, at, tables++, writer) ?? descriptionAt2(text, at, writer);
    });
  }
};
var begin = /[ \t]{0,32}#\+begin_(src|example)[ \t]*([\w+#.-]{0,30})[^\n]*(?:\n|$)/iy;
function sourceAt(text, at, writer) {
  begin.lastIndex = at;
  const [written2, kind = "", language = ""] = begin.exec(text) ?? [];
  if (written2 === void 0)
    return void 0;
  const start = at + written2.length;
  const closing7 = kind.toLowerCase() === "src" ? /^[ \t]*#\+end_src/gim : /^[ \t]*#\+end_example/gim;
  closing7.lastIndex = start;
  const close8 = closing7.exec(text);
  if (!close8)
    return "unclosed";
  const end = Math.max(start, close8.index - 1);
  const path = blockPath(kind.toLowerCase() === "src" ? language : "", text.slice(start, Math.min(end, start + 256)));
  const margin = /^[ \t]*/.exec(written2)?.[0].length ?? 0;
  const outline = path ? () => embedBlock(writer, start, end, path, margin) : () => writer.prose(start, end, 0);
  return { start, next: closing7.lastIndex, outline };
}
function tableAt2(text, at, number3, writer) {
  if (!isRow(text, at))
    return void 0;
  let next2 = at;
  let rule2 = -1;
  for (let line2 = 0; next2 < text.length && isRow(text, next2); line2++) {
    if (rule2 < 0 && /^\s*\|-/.test(text.slice(next2, next2 + 40)))
      rule2 = line2;
    next2 = Math.min(text.length, (0,chunk_7RYU4OKZ/* .endOfLine */ .vT)(text, next2) + 1);
  }
  const outline = () => {
    const table2 = createTable(text, number3, writer);
    for (let start = at, line2 = 0; start < next2; line2++) {
      const end = (0,chunk_7RYU4OKZ/* .endOfLine */ .vT)(text, start);
      if (!/^\s*\|-/.test(text.slice(start, Math.min(end, start + 40))))
        table2.row(cellsOf3(text, start, end), line2 < rule2);
      start = end + 1;
    }
  };
  return { start: at, next: next2, outline };
}
var isRow = (text, at) => /^[ \t]*\|/.test(text.slice(at, at + 40));
function cellsOf3(text, start, end) {
  const bars = Array.from(text.slice(start, end).matchAll(/\|/g), ({ index }) => start + index);
  return bars.map((bar3, index) => ({ start: bar3 + 1, end: bars[index + 1] ?? end })).slice(0, Math.max(1, bars.length - 1));
}
var description2 = /[ \t]{0,32}[-+*][ \t]+(\p{Alpha}[\p{Alpha}\p{N} '/()-]{0,50}?)[ \t]+::[ \t]+(?=\S)/uy;
var descriptionAt2 = descriptionsLike(description2);

// build/readers/printed-text/aligned-table.js
var longestLine2 = 2e3;
var longestName5 = 40;
var probedRows = 50;
var rule = /^[-=+| \t]+$/;
function alignedTableAt(text, at, number3, writer) {
  const header2 = lineAt2(text, at);
  const written2 = text.slice(header2.start, header2.end);
  const names7 = written2.trim().split(/ {2,}|\t+/);
  if (!isHeader(written2, names7))
    return void 0;
  const { rows: rows3, columns, next: next2 } = rowsBelow(text, header2, names7.length);
  if (rows3.length === 0 || columns.length > names7.length + 1)
    return void 0;
  const outline = () => {
    const table2 = createTable(text, number3, writer);
    const parted = columns.flatMap((column) => [...partsOf3(text, column, header2, rows3)]);
    for (const [index, line2] of [header2, ...rows3].entries())
      table2.row(cellsOf4(line2, parted), index === 0);
  };
  return { start: at, next: Math.min(next2, text.length), outline };
}
function rowsBelow(text, header2, names7) {
  let filled3 = new Uint8Array(longestLine2 + 2);
  fill(filled3, text, header2);
  const rows3 = [];
  let columns = [];
  let next2 = (0,chunk_7RYU4OKZ/* .endOfLine */ .vT)(text, header2.start) + 1;
  for (; next2 < text.length; next2 = (0,chunk_7RYU4OKZ/* .endOfLine */ .vT)(text, next2) + 1) {
    const row = lineAt2(text, next2);
    if (row.end - row.start > longestLine2 || row.end === row.start)
      break;
    if (rule.test(text.slice(row.start, row.end)))
      continue;
    const wider = filled3.slice();
    fill(wider, text, row);
    const apart = extentsOf(wider);
    if (apart.length < Math.max(2, names7, columns.length))
      break;
    filled3 = wider;
    columns = apart;
    rows3.push(row);
    if (rows3.length >= probedRows && columns.length > names7 + 1)
      break;
  }
  return { rows: rows3, columns, next: next2 };
}
function lineAt2(text, start) {
  const end = (0,chunk_7RYU4OKZ/* .endOfLine */ .vT)(text, start);
  return { start, end: start + text.slice(start, Math.min(end, start + longestLine2 + 1)).trimEnd().length };
}
var isHeader = (line2, names7) => line2.length <= longestLine2 && (names7.length > 1 || /^ {2,}\S+$/.test(line2)) && names7.every((name4) => name4.length <= longestName5 && /[\p{Alpha}#]/u.test(name4) && !/[:=@{}"|]|\d{4}/.test(name4));
function fill(filled3, text, { start, end }) {
  for (let at = start; at < end; at++)
    if (!/\s/.test(text.charAt(at)))
      filled3[at - start] = 1;
}
function extentsOf(filled3) {
  const extents = [];
  for (let at = filled3.indexOf(1); at >= 0; ) {
    let end = at;
    while (filled3[end] === 1 || filled3[end + 1] === 1)
      end++;
    extents.push({ start: at, end });
    at = filled3.indexOf(1, end);
  }
  return extents;
}
function* partsOf3(text, column, header2, rows3) {
  const isBlank3 = (line2, at) => line2.start + at >= line2.end || text[line2.start + at] === " ";
  const endsAt = (line2, at) => isBlank3(line2, at) && !isBlank3(line2, at - 1);
  const first = text.slice(header2.start, header2.end).search(/\S/);
  const isIndex = (row, at) => /^\S+ +$/.test(text.slice(row.start, row.start + at + 1));
  const isGap = (at) => at === first - 1 ? rows3.every((row) => isIndex(row, at)) : endsAt(header2, at) && rows3.every((row) => endsAt(row, at));
  let { start } = column;
  for (let at = start + 1; first > 0 && at < column.end; at++) {
    if (!isGap(at))
      continue;
    yield { start, end: at };
    start = at + 1;
  }
  yield { start, end: column.end };
}
var cellsOf4 = ({ start, end }, columns) => columns.map((column) => ({
  start: Math.min(end, start + column.start),
  end: Math.min(end, start + column.end)
}));

// build/readers/printed-text/series.js
var line = /(\S[^\n]{0,80}?) {2,}(\S[^\n]{0,400}?)[ \r]*(?:\n|$)/y;
var footer = /Name: ([^\n,]{1,64}), (?:Length: \d+, )?dtype: \w+/y;
function createSeries(text, writer) {
  let searched = 0;
  return (at) => {
    if (at < searched)
      return void 0;
    const items = [];
    let next2 = at;
    for (line.lastIndex = at; line.lastIndex < text.length; line.lastIndex = next2) {
      const [written2, key3 = "", value = ""] = line.exec(text) ?? [];
      if (written2 === void 0 || key3.startsWith("Name: "))
        break;
      const start = next2 + written2.lastIndexOf(value);
      items.push({ key: key3, start, end: start + value.length });
      next2 += written2.length;
    }
    footer.lastIndex = next2;
    const name4 = footer.exec(text)?.[1];
    searched = next2;
    if (name4 === void 0 || items.length === 0)
      return void 0;
    const isRow2 = /^\d+$/.test(name4);
    const outline = () => {
      for (const { key: key3, start, end } of items) {
        const label3 = { name: isRow2 ? key3 : name4 };
        writer.field(start, end, writer.column(`series ${label3.name}`, () => ({ label: label3, kind: "" })), 0);
      }
    };
    return { start: at, next: (0,chunk_7RYU4OKZ/* .endOfLine */ .vT)(text, next2), outline };
  };
}

// build/readers/printed-text/printed-text.js
var printedText = {
  name: "printed text",
  is: (path) => /\.(?:out|stdout)$/i.test(path),
  isText: true,
  outline: (text, writer) => {
    let tables = 0;
    const seriesAt = createSeries(text, writer);
    outlineText(text, 0, writer, (at) => seriesAt(at) ?? alignedTableAt(text, at, tables++, writer));
  }
};

// build/readers/document/grid-table.js
var border = /[ \t]{0,32}\+(?:[-=:]{1,400}\+){1,200}[ \t\r]*(?:\n|$)/y;
function gridTableAt(text, at, number3, writer) {
  border.lastIndex = at;
  if (!border.test(text))
    return void 0;
  const lines2 = linesOf3(text, at);
  const last3 = lines2.at(-1);
  if (!last3)
    return void 0;
  const outline = () => {
    const table2 = createTable(text, number3, writer);
    const header2 = headerEnd(text, lines2);
    for (const [index, { start, end, isBorder }] of lines2.entries()) {
      if (!isBorder)
        table2.row(cellsOf5(text, start, end), index < header2);
    }
  };
  return { start: at, next: Math.min(text.length, last3.end + 1), outline };
}
function linesOf3(text, from2) {
  const lines2 = [];
  for (let at = from2; at < text.length; ) {
    const end = (0,chunk_7RYU4OKZ/* .endOfLine */ .vT)(text, at);
    const mark2 = /^[ \t]*([+|])/.exec(text.slice(at, Math.min(end, at + 40)))?.[1];
    if (mark2 === void 0)
      break;
    lines2.push({ start: at, end, isBorder: mark2 === "+" });
    at = end + 1;
  }
  return lines2;
}
function headerEnd(text, lines2) {
  const double2 = lines2.findIndex(({ start, end, isBorder }) => isBorder && text.slice(start, end).includes("=="));
  if (double2 > 0)
    return double2;
  const first = lines2.findIndex(({ isBorder }) => !isBorder);
  const line2 = lines2[first];
  const isAlone = lines2[first + 1]?.isBorder === true;
  const names7 = line2 ? cellsOf5(text, line2.start, line2.end).map(({ start, end }) => text.slice(start, end).trim()) : [];
  return isAlone && areNames(names7) ? first + 1 : 0;
}
function cellsOf5(text, start, end) {
  const bars = [];
  for (let at = text.indexOf("|", start); at >= 0 && at < end; at = text.indexOf("|", at + 1))
    bars.push(at);
  return bars.slice(1).map((bar3, index) => ({ start: (bars[index] ?? start) + 1, end: bar3 }));
}

// build/readers/rst/directives.js
var directive = /([ \t]{0,32})\.\.[ \t]+(code-block|code|sourcecode|highlight|raw|list-table|csv-table)::[ \t]*([^\n]*)/y;
var option = /[ \t]+:([\w-]+):[ \t]*([^\n]*)(?:\n|$)/y;
var empty2 = /[ \t\r]*(?:\n|$)/y;
function directiveAt(text, at, number3, writer) {
  directive.lastIndex = at;
  const [written2, indentation = "", name4 = "", argument = ""] = directive.exec(text) ?? [];
  if (written2 === void 0)
    return void 0;
  const body = bodyOf(text, (0,chunk_7RYU4OKZ/* .endOfLine */ .vT)(text, at) + 1, indentation.length);
  if (body.end <= body.start)
    return void 0;
  const outline = () => {
    const { start: start2, end, margin } = body;
    if (name4 === "list-table")
      outlineList(text, body, number3, writer);
    else if (name4 === "csv-table")
      outlineCsv(text, body, number3, writer);
    else {
      const path = blockPath(argument.trim(), text.slice(start2, Math.min(end, start2 + 256)));
      if (path)
        embedBlock(writer, start2, end, path, margin);
      else
        writer.prose(start2, end, 0);
    }
  };
  const start = name4 === "csv-table" ? body.optionSpans.get("header")?.start ?? body.start : body.start;
  return { start, next: body.end, outline };
}
function bodyOf(text, from2, indentation) {
  const options = /* @__PURE__ */ new Map();
  const optionSpans = /* @__PURE__ */ new Map();
  let at = from2;
  option.lastIndex = at;
  for (let found = option.exec(text); found; found = option.exec(text)) {
    const [written2, key3 = "", value = ""] = found;
    const start = found.index + written2.trimEnd().length - value.trim().length;
    options.set(key3, value.trim());
    optionSpans.set(key3, { start, end: start + value.trim().length });
    at = option.lastIndex;
  }
  at = behindEmpty(text, at);
  const margin = indentationAt(text, at);
  let end = at;
  for (let line2 = at; line2 < text.length && margin > indentation; ) {
    const lineEnd5 = (0,chunk_7RYU4OKZ/* .endOfLine */ .vT)(text, line2);
    empty2.lastIndex = line2;
    const isEmpty3 = empty2.test(text);
    if (!isEmpty3 && indentationAt(text, line2) <= indentation)
      break;
    if (!isEmpty3)
      end = lineEnd5;
    line2 = lineEnd5 + 1;
  }
  return { start: at, end, options, optionSpans, margin };
}
function behindEmpty(text, from2) {
  let at = from2;
  for (empty2.lastIndex = at; at < text.length && empty2.test(text); empty2.lastIndex = at)
    at = empty2.lastIndex;
  return Math.min(at, text.length);
}
function indentationAt(text, line2) {
  let at = line2;
  while (text[at] === " " || text[at] === "	")
    at++;
  return at - line2;
}
var item = /^[ \t]*(\*[ \t]+)?-(?:[ \t]+|(?=\r?$))([^\n]*)/;
function outlineList(text, { start, end, options }, number3, writer) {
  const headerRows = Number(options.get("header-rows") ?? 0) || 0;
  const table2 = createTable(text, number3, writer);
  let cells2 = [];
  let rows3 = 0;
  const flush = () => {
    if (cells2.length > 0)
      table2.row(cells2, rows3++ < headerRows);
    cells2 = [];
  };
  for (let at = start; at < end; at = (0,chunk_7RYU4OKZ/* .endOfLine */ .vT)(text, at) + 1) {
    const lineEnd5 = Math.min(end, (0,chunk_7RYU4OKZ/* .endOfLine */ .vT)(text, at));
    const found = item.exec(text.slice(at, lineEnd5));
    const last3 = cells2.at(-1);
    if (!found) {
      if (last3)
        cells2[cells2.length - 1] = { start: last3.start, end: lineEnd5 };
      continue;
    }
    if (found[1] !== void 0)
      flush();
    cells2.push({ start: lineEnd5 - (found[2] ?? "").length, end: lineEnd5 });
  }
  flush();
}
function outlineCsv(text, body, number3, writer) {
  const header2 = body.optionSpans.get("header");
  if (!header2) {
    embedBlock(writer, body.start, body.end, "block.csv", body.margin);
    return;
  }
  const table2 = createTable(text, number3, writer);
  table2.row(csvCells(text, header2.start, header2.end), true);
  for (let at = body.start; at < body.end; at = (0,chunk_7RYU4OKZ/* .endOfLine */ .vT)(text, at) + 1) {
    table2.row(csvCells(text, at, Math.min(body.end, (0,chunk_7RYU4OKZ/* .endOfLine */ .vT)(text, at))));
  }
}
function csvCells(text, start, end) {
  const cells2 = text.slice(start, end).matchAll(/(?:^|,)[ \t]*(?:"((?:[^"]|"")*)"|([^,]*))/g);
  return Array.from(cells2, ({ 0: written2, 1: quoted2, 2: bare3 = "", index }) => {
    const behind4 = start + index + written2.length;
    return quoted2 === void 0 ? { start: behind4 - bare3.length, end: behind4 } : { start: behind4 - 1 - quoted2.length, end: behind4 - 1 };
  });
}

// build/readers/rst/simple-table.js
var border2 = /[ \t]{0,32}={2,400}(?:[ \t]{1,40}={1,400}){1,100}[ \t\r]*(?:\n|$)/y;
var mostLines = 1e5;
function simpleTableAt(text, at, number3, writer) {
  border2.lastIndex = at;
  if (!border2.test(text))
    return void 0;
  const lines2 = [];
  const borders = [];
  for (let line2 = at; line2 < text.length && lines2.length < mostLines; ) {
    const end = (0,chunk_7RYU4OKZ/* .endOfLine */ .vT)(text, line2);
    border2.lastIndex = line2;
    const isBorder = border2.test(text);
    if (isBorder)
      borders.push(lines2.length);
    lines2.push({ start: line2, end });
    line2 = end + 1;
    const isEmpty3 = text.slice(line2, Math.min(text.length, line2 + 200)).search(/^[ \t\r]*(?:\n|$)/) === 0;
    if (isEmpty3 && (isBorder ? borders.length > 1 : true))
      break;
  }
  const last3 = lines2.at(-1);
  if (!last3 || borders.length < 2)
    return void 0;
  const outline = () => {
    const [first] = lines2;
    const table2 = createTable(text, number3, writer);
    const rules = new Set(borders);
    const extents = first ? extentsOf2(text, first) : [];
    for (const [index, line2] of lines2.entries()) {
      if (rules.has(index))
        continue;
      table2.row(cellsOf6(line2, extents), borders.length > 2 && index < (borders[1] ?? 0));
    }
  };
  return { start: at, next: Math.min(text.length, last3.end + 1), outline };
}
function extentsOf2(text, { start, end }) {
  return Array.from(text.slice(start, end).matchAll(/=+/g), ({ 0: rule2, index }) => ({
    start: index,
    end: index + rule2.length
  }));
}
var cellsOf6 = ({ start, end }, extents) => extents.map((extent, index) => ({
  start: Math.min(end, start + extent.start),
  end: index === extents.length - 1 ? end : Math.min(end, start + extent.end)
}));

// build/readers/rst/rst.js
var rst = {
  name: "reStructuredText",
  is: (path) => /\.(?:rst|rstx)$/i.test(path),
  isText: true,
  outline: (text, writer) => {
    let tables = 0;
    outlineText(text, 0, writer, (at) => blockAt3(text, at, tables++, writer));
  }
};
function blockAt3(text, at, number3, writer) {
  return gridTableAt(text, at, number3, writer) ?? simpleTableAt(text, at, number3, writer) ?? directiveAt(text, at, number3, writer) ?? definitionAt(text, at, writer);
}
var term = /([\p{Alpha}][\p{Alpha}\p{N} ()/'-]{0,50})[ \t]*(?: : [^\n]{0,60})?\r?\n([ \t]{1,16})(?=\S)/uy;
function definitionAt(text, at, writer) {
  if (at > 0 && !/\n[ \t\r]*\n$/.test(text.slice(Math.max(0, at - 40), at)))
    return void 0;
  term.lastIndex = at;
  const [written2, name4 = ""] = term.exec(text) ?? [];
  if (written2 === void 0)
    return void 0;
  const start = at + written2.length;
  const line2 = text.slice(start, (0,chunk_7RYU4OKZ/* .endOfLine */ .vT)(text, start));
  const end = start + line2.trimEnd().length;
  const outline = () => writer.field(start, end, writer.column(`term ${name4.trim()}`, () => ({ label: { name: name4.trim() }, kind: "" })), 0);
  return { start, next: end, outline };
}

// build/readers/settings/lines.js
function* linesOf4(text, from2 = 0) {
  const lineEnd5 = /\r\n?|\n/g;
  for (let start = from2; start < text.length; ) {
    lineEnd5.lastIndex = start;
    const end = lineEnd5.test(text) ? lineEnd5.lastIndex : text.length;
    const line2 = trimmed6(text, start, end);
    if (line2.end > line2.start)
      yield line2;
    start = end;
  }
}
function trimmed6(text, start, end) {
  const part = text.slice(start, end);
  const first = start + part.length - part.trimStart().length;
  return { start: first, end: Math.max(first, start + part.trimEnd().length) };
}
var head7 = 4096;
function firstLine(text, comment3) {
  const beginning3 = text.slice(0, head7).replace(/^\ufeff/, "");
  for (const { start, end } of linesOf4(beginning3)) {
    const line2 = beginning3.slice(start, end);
    if (!comment3.test(line2))
      return line2;
  }
  return void 0;
}

// build/readers/settings/pairs.js
function createPairs(text, writer) {
  let record2 = 0;
  let under = "";
  return {
    section: (name4) => {
      record2++;
      under = name4;
    },
    pair: (name4, start, end, encodings = []) => {
      const make = () => under === "" ? { label: { name: name4 } } : { label: { name: name4, under }, kind: `*.${name4}` };
      writer.field(start, end, writer.column(`${under}\0${name4}`, make), record2);
      const path = embeddedPath(text, start, end);
      if (path !== void 0)
        writer.embed({ start, end, path, encodings });
    },
    prose: (start, end) => writer.prose(start, end, record2)
  };
}

// build/readers/settings/dotenv.js
var dotenv = {
  name: "dotenv",
  is: (path, text) => names3.test(path) && opening9.test(firstLine(text, /^#/) ?? ""),
  outline: outlineDotenv
};
var names3 = /(?:^|\/)(?:[^/]*\.env|\.env\.[^/]*|\.envrc|\.flaskenv)$/i;
var opening9 = /^(?:(?:export|set|setx)\s+)?[A-Za-z_][\w.-]*\s*[=:]|^(?:dotenv|source|layout|use|PATH_add)\b/;
var assignment = /[ \t]*(?:(?:export|set|setx)[ \t]+)?([\p{IDS}_][\p{Alpha}\p{N}_.-]{0,200})[ \t]*(?:=|:(?=[ \t]))[ \t]*/uy;
function outlineDotenv(text, writer) {
  const pairs = createPairs(text, writer);
  for (let at = text.startsWith("\uFEFF") ? 1 : 0; at < text.length; ) {
    assignment.lastIndex = at;
    const key3 = assignment.exec(text)?.[1];
    const end = key3 === void 0 ? at : takeValue2(text, key3, assignment.lastIndex, pairs);
    const behind4 = endOfLine3(text, end);
    const rest = trimmed6(text, end, behind4);
    if (rest.end > rest.start)
      pairs.prose(rest.start, rest.end);
    at = behind4 + 1;
  }
}
function takeValue2(text, key3, start, pairs) {
  const end = quotedEnd(text, start);
  if (end > start) {
    pairs.pair(key3, start + 1, end - 1, text[start] === '"' ? escapes4 : []);
    return end;
  }
  const line2 = text.slice(start, endOfLine3(text, start));
  const note3 = line2.search(/(?:^|\s)#/);
  const length = note3 < 0 ? line2.length : note3;
  pairs.pair(key3, start, start + line2.slice(0, length).trimEnd().length);
  return start + length;
}
var escapes4 = [stringEscapes];
function endOfLine3(text, from2) {
  lineEnd2.lastIndex = from2;
  return lineEnd2.test(text) ? lineEnd2.lastIndex - 1 : text.length;
}
var lineEnd2 = /[\r\n]/g;
var longest6 = 2e4;
function quotedEnd(text, start) {
  const quote2 = text.charAt(start);
  if (quote2 !== '"' && quote2 !== "'" && quote2 !== "`")
    return start;
  for (let at = start + 1; at < Math.min(text.length, start + longest6); at++) {
    if (text[at] === "\\" && quote2 === '"')
      at++;
    else if (text[at] === quote2)
      return isLast(text, at + 1) ? at + 1 : start;
  }
  return start;
}
function isLast(text, at) {
  last.lastIndex = at;
  return last.test(text);
}
var last = /[ \t]*(?:#|[\r\n]|$)/y;

// build/readers/settings/gettext.js
var gettext = {
  name: "gettext",
  is: (path, text) => /\.pot?$/i.test(path) && /^(?:#|msg(?:id|ctxt)\b|domain\b)/.test(firstLine(text, /^$/) ?? ""),
  outline: outlineGettext
};
function outlineGettext(text, writer) {
  let record2 = 0;
  let keyword4 = "";
  let hasSource = false;
  const begin2 = (string2) => {
    if (keyword4 !== "msgstr" || string2 && !opensEntry.has(string2.keyword))
      return;
    record2++;
    hasSource = false;
    keyword4 = "";
  };
  const take4 = (string2) => {
    keyword4 = string2.keyword || keyword4;
    if (keyword4 === "msgid" && string2.end > string2.start)
      hasSource = true;
    const header2 = keyword4 === "msgstr" && !hasSource ? headerIn(text, string2) : void 0;
    if (header2)
      takeHeader(text, header2, writer, record2);
    else
      writer.prose(string2.start, string2.end, record2);
  };
  for (const line2 of linesOf4(text, text.startsWith("\uFEFF") ? 1 : 0)) {
    const string2 = stringIn(text, line2);
    begin2(string2);
    if (string2)
      take4(string2);
    else if (!mark.test(text.slice(line2.start, line2.start + 2)))
      writer.prose(line2.start, line2.end, record2);
  }
}
var opensEntry = /* @__PURE__ */ new Set(["msgctxt", "msgid", "domain"]);
var mark = /^#[:,]/;
function stringIn(text, { start, end }) {
  const opening17 = /^(?:#[~|][ \t]*)*(msgid_plural|msgid|msgstr|msgctxt|domain)?(?:\[\d{1,3}\])?[ \t]*"/.exec(text.slice(start, Math.min(end, start + 100)));
  if (!opening17 || text[end - 1] !== '"')
    return void 0;
  const from2 = start + opening17[0].length;
  return from2 > end - 1 ? void 0 : { start: from2, end: end - 1, keyword: opening17[1] ?? "" };
}
function headerIn(text, { start, end }) {
  const written2 = text.slice(start, end);
  const opening17 = /^([A-Za-z][A-Za-z-]{0,60}):[ \t]*/.exec(written2);
  const [before3 = "", name4] = opening17 ?? [];
  if (name4 === void 0)
    return void 0;
  const length = written2.replace(/(?<!\\[nrt])(?:\\[nrt])+$/, "").trimEnd().length;
  return { name: name4, start: start + before3.length, end: Math.max(start + before3.length, start + length) };
}
function takeHeader(text, { name: name4, start, end }, writer, record2) {
  const column = writer.column(name4, () => ({ label: { name: name4 } }));
  const address2 = text[end - 1] === ">" ? text.slice(start, end).lastIndexOf("<") : -1;
  const nameLength = address2 < 0 ? end - start : text.slice(start, start + address2).trimEnd().length;
  writer.field(start, start + nameLength, column, record2);
  if (address2 < 0)
    return;
  const addresses3 = writer.column(`<${name4}>`, () => ({ label: { name: name4 } }));
  writer.field(start + address2 + 1, end - 1, addresses3, record2);
}

// build/readers/settings/ini.js
var ini = {
  name: "INI",
  is: (path, text) => names4.test(path) && opening10.test(firstLine(text, comment) ?? ""),
  outline: outlineIni
};
var names4 = /(?:\.(?:ini|cfg|conf|cnf|inf|desktop|service|socket|timer|network|gitconfig|hgrc|npmrc|pypirc|editorconfig|reg)(?:\.[a-z0-9_-]{1,12})?|(?:^|\/)(?:\.git\/config|git-?config))$/i;
var comment = /^(?:[;#]|\/\/|rem\s)/i;
var opening10 = /^(?:\[[^\]"'{}[]+(?:"[^"]*")?\]\s*(?:[;#].*)?|Windows Registry Editor.*|[\p{Alpha}\p{N}_.$"-][\p{Alpha}\p{N}_. \t$"/-]*[=:](?!\s*\{)(?!.*\{\s*$).*)$/iu;
function outlineIni(text, writer) {
  const pairs = createPairs(text, writer);
  let last3;
  const flush = () => {
    if (last3)
      pairs.pair(last3.key, last3.value.start, last3.value.end);
    last3 = void 0;
  };
  for (const line2 of linesOf4(text, text.startsWith("\uFEFF") ? 1 : 0)) {
    const pair2 = pairIn(text, line2);
    if (last3 && !isNote(text, line2) && goesOn2(text, last3.value, line2, pair2)) {
      last3 = { key: last3.key, value: { start: last3.value.start, end: line2.end } };
      continue;
    }
    flush();
    if (!pair2) {
      if (!takeSection(text, line2, pairs))
        pairs.prose(line2.start, line2.end);
    } else if (!takeWhole(text, pair2, pairs))
      last3 = pair2;
  }
  flush();
}
var longestName6 = 200;
var isNote = (text, line2) => comment.test(text.slice(line2.start, line2.start + 4));
function goesOn2(text, value, line2, pair2) {
  if (value.end > value.start && text[value.end - 1] === "\\")
    return true;
  const isIndented = text[line2.start - 1] === " " || text[line2.start - 1] === "	";
  return isIndented && !pair2 && text[line2.start] !== "[";
}
function takeSection(text, { start, end }, pairs) {
  const header2 = /^\[+((?:[^[\]][^\]]*)?)\]/.exec(text.slice(start, Math.min(end, start + longestName6)));
  if (!header2)
    return false;
  pairs.section((header2[1] ?? "").trim());
  const behind4 = trimmed6(text, start + header2[0].length, end);
  if (behind4.end > behind4.start)
    pairs.prose(behind4.start, behind4.end);
  return true;
}
function pairIn(text, line2) {
  if (text[line2.start] === "[" || isNote(text, line2))
    return void 0;
  const head9 = text.slice(line2.start, Math.min(line2.end, line2.start + longestName6));
  const upToSign = /^(?:"[^"]*"\s*|[^=:"]*)[=:]/.exec(head9)?.[0] ?? "";
  const key3 = upToSign.slice(0, -1).trim().replaceAll('"', "");
  return key3 === "" ? void 0 : { key: key3, value: trimmed6(text, line2.start + upToSign.length, line2.end) };
}
function takeWhole(text, { key: key3, value }, pairs) {
  const written2 = text.slice(value.start, value.end);
  const quoted2 = /^(?:"(?:[^"\\]|\\.){0,4000}"|'[^']*')(?=\s*(?:[;#].*)?$)/.exec(written2)?.[0].length ?? 0;
  const length = quoted2 > 0 ? quoted2 : written2.search(/(?:^|\s)[;#]\s/);
  if (length < 0)
    return false;
  const { start, end } = trimmed6(text, value.start, value.start + length);
  if (quoted2 > 0)
    pairs.pair(key3, start + 1, end - 1, escapes5);
  else
    pairs.pair(key3, start, end);
  const note3 = trimmed6(text, end, value.end);
  if (note3.end > note3.start)
    pairs.prose(note3.start, note3.end);
  return true;
}
var escapes5 = [stringEscapes];

// build/readers/yaml/escapes.js
var name2 = "backslash escapes";
var letters2 = { n: "\n", r: "\r", t: "	", _: " ", N: "\n", L: "\n", P: "\n" };
var doubleQuoted = function* (text) {
  const escapes10 = /\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|\r?\n[ \t]*|.)|\r?\n[ \t]*/g;
  for (const { 0: written2, index } of text.matchAll(escapes10)) {
    const said2 = written2.startsWith("\\") ? escaped2(written2) : " ";
    const isCode = /^\\[xuU]./.test(written2);
    if (said2 !== void 0)
      yield { name: isCode ? name2 : "", start: index, end: index + written2.length, text: said2 };
  }
};
function escaped2(written2) {
  const letter = written2.charAt(1);
  if (written2.length === 2)
    return letter === "\n" ? "" : letters2[letter] ?? letter;
  if (/\s/.test(letter))
    return "";
  const code6 = Number.parseInt(written2.slice(2), 16);
  if ((0,chunk_7RYU4OKZ/* .isSurrogate */ .Fo)(code6))
    return String.fromCharCode(code6);
  return (0,chunk_7RYU4OKZ/* .isReadable */ .hS)(code6) ? String.fromCodePoint(code6) : void 0;
}
var singleQuoted = function* (text) {
  if (!text.includes("''"))
    return;
  for (const { index } of text.matchAll(/''/g))
    yield { name: "", start: index, end: index + 2, text: "'" };
};

// build/readers/settings/properties.js
var properties = {
  name: "properties",
  is: (path, text) => /\.properties(?:\.[a-z0-9_-]{1,12})?$/i.test(path) && /^[^\s<{[].*[=:]|^[^\s<{[]\S*$/.test(firstLine(text, comment2) ?? ""),
  outline: outlineProperties
};
var joined = "joined.properties";
var comment2 = /^[#!]/;
var escapes6 = [doubleQuoted];
function outlineProperties(text, writer) {
  const pairs = createPairs(text, writer);
  let first;
  const take4 = (whole, isJoined) => isJoined ? embedLines(whole, writer) : takeLine(text, whole, pairs.pair);
  for (const line2 of linesOf4(text, text.startsWith("\uFEFF") ? 1 : 0)) {
    const whole = { start: first?.start ?? line2.start, end: line2.end };
    const isNote2 = !first && comment2.test(text.charAt(line2.start));
    const isFirst = first === void 0;
    first = !isNote2 && goesOn3(text, line2) ? whole : void 0;
    if (isNote2)
      pairs.prose(line2.start, line2.end);
    else if (!first)
      take4(whole, !isFirst);
  }
  if (first)
    takeLine(text, first, pairs.pair);
}
function embedLines({ start, end }, writer) {
  const column = writer.column("several lines", () => ({ kind: "", isOpaque: true }));
  writer.field(start, end, column, 0);
  writer.embed({ start, end, path: joined, encodings: [joining], orText: true });
}
var joining = function* (text) {
  for (const { 0: written2, index } of text.matchAll(/\\(?:\r\n?|\n)[ \t\f]*/g))
    yield { start: index, end: index + written2.length, text: "", name: "joined lines" };
};
function goesOn3(text, { start, end }) {
  let backslashes = 0;
  while (end - backslashes > start && text[end - backslashes - 1] === "\\")
    backslashes++;
  return backslashes % 2 === 1 && !/\S/.test(text.charAt(end));
}
var keyEnd = /(?:[^\\\s=:]|\\.){0,1000}/sy;
var separator = /[ \t\f]*[=:]?/y;
function takeLine(text, { start, end }, pair2) {
  keyEnd.lastIndex = start;
  keyEnd.test(text);
  separator.lastIndex = Math.min(end, keyEnd.lastIndex);
  const key3 = text.slice(start, separator.lastIndex).replace(/\\(.)/gs, "$1");
  separator.test(text);
  const value = trimmed6(text, Math.min(end, separator.lastIndex), end);
  pair2(key3, value.start, value.end, escapes6);
}

// build/readers/snapshots/tokens.js
var [backslash7, lineFeed4, space10] = [92, 10, 32];
function readPrinted(text, taker) {
  const open7 = [];
  const endOfString4 = createStrings(text);
  for (let at = 0; at < text.length; )
    at = readSign(text, at, open7, endOfString4, taker);
  taker.ends();
}
function readSign(text, at, open7, endOfString4, taker) {
  switch (text.charAt(at)) {
    case '"':
    case "'":
    case "`":
      return readQuoted(at, endOfString4(at), taker);
    case "{":
    case "[":
    case "(":
      return openAt(text, at, open7, taker);
    case "}":
    case "]":
    case ")":
      taker.ends();
      if (open7.pop() === shown2)
        taker.close();
      return at + 1;
    case ",":
    case "\n":
      taker.ends();
      return at + 1;
    case ":":
    case "=":
      taker.names();
      return at + (text[at + 1] === ">" ? 2 : 1);
    default:
      return text.charCodeAt(at) <= space10 ? at + 1 : readWords(text, at, taker);
  }
}
var shown2 = "shown";
var hidden2 = "hidden";
function openAt(text, at, open7, taker) {
  const sign = text.charAt(at);
  const inside = sign === "(" ? text.slice(at + 1, at + 200).trimStart() : "";
  const isAround = /^(?:[\w.:]{1,80} ?)?[({[]/.test(inside);
  open7.push(isAround ? hidden2 : shown2);
  const isMap = sign === "{" || /^\w{1,80} ?[=:]/.test(inside);
  if (!isAround)
    taker.open(isMap ? "map" : "list");
  return at + 1;
}
function readQuoted(open7, end, taker) {
  if (end === void 0)
    return open7 + 1;
  taker.text(open7 + 1, end);
  return end + 1;
}
function createStrings(text) {
  const unclosed = /* @__PURE__ */ new Map();
  return (open7) => {
    const quote2 = text.charCodeAt(open7);
    if (open7 < (unclosed.get(quote2) ?? 0))
      return void 0;
    let at = open7 + 1;
    for (; at < text.length; at++) {
      const code6 = text.charCodeAt(at);
      if (code6 === quote2)
        return at;
      if (code6 === backslash7)
        at++;
      else if (code6 === lineFeed4 && quote2 !== doubleQuote3)
        break;
    }
    unclosed.set(quote2, at);
    return void 0;
  };
}
var doubleQuote3 = 34;
function readWords(text, start, taker) {
  words2.lastIndex = start;
  const end = words2.test(text) ? words2.lastIndex : start + 1;
  behind.lastIndex = end;
  if (!behind.test(text))
    taker.text(start, end);
  return end;
}
var words2 = /[^\s,:="'`(){}[\]]+/y;
var behind = / ?[({[]/y;

// build/readers/snapshots/printed.js
var printed = {
  name: "printed value",
  is: (path) => path === printedPath,
  outline: outlinePrinted
};
var printedPath = "value.printed.snap";
var escapes7 = [stringEscapes];
function outlinePrinted(text, writer) {
  const tree = createTree(text, writer);
  let start = 0;
  let end = 0;
  const take4 = () => {
    if (end > start)
      tree.value(start, end, escapes7);
    end = start;
  };
  tree.begin();
  readPrinted(text, {
    open: (kind) => {
      take4();
      tree.open(kind);
    },
    close: tree.close,
    names: () => {
      if (end > start)
        tree.key(text.slice(start, end));
      end = start;
    },
    ends: take4,
    text: (from2, to) => {
      if (end <= start)
        start = from2;
      end = to;
    }
  });
}

// build/readers/snapshots/snapshots.js
var snapshots = {
  name: "snapshot",
  is: (path, text) => path !== printedPath && (/\.(?:snap|snapshot)$/i.test(path) ? isJest(text) || isInsta(text) : isSyrupy(path, text)),
  outline: outlineSnapshots
};
var isJest = (text) => /^(?:\/\/[^\n]*\n|\s)*exports\[/.test(text);
var isInsta = (text) => /^\uFEFF?---\r?\n(?:[^\n]{0,2000}\n){1,40}?---\r?\n/.test(text.slice(0, 2e4));
var isSyrupy = (path, text) => /\.ambr$/i.test(path) && /^(?:#[^\n]*\n|\s)*# name: /.test(text);
function outlineSnapshots(text, writer) {
  if (isJest(text))
    outlineJest(text, writer);
  else if (/^\uFEFF?---/.test(text))
    outlineInsta(text, writer);
  else
    outlineSyrupy(text, writer);
}
function outlineJest(text, writer) {
  let record2 = 0;
  for (let at = 0; ; ) {
    opening11.lastIndex = at;
    if (!opening11.test(text))
      return;
    const start = opening11.lastIndex;
    const end = endOfTemplate(text, start);
    if (end < 0) {
      writer.breakOff(start, "a template that nothing closes");
      return;
    }
    if (isDocument.test(text.slice(start, end)))
      take(text, start, end, record2++, [templateEscapes], writer);
    else
      takeScalar(text, start, end, record2++, titleOf(text, at, start), writer);
    at = end + 1;
  }
}
var opening11 = /(?<![^\n])exports\[[^\n]{1,2000}\] = `/g;
var isDocument = /\n|^[\\"']*[[{<]/;
function titleOf(text, from2, start) {
  const line2 = text.slice(Math.max(from2, text.lastIndexOf("\n", start) + 1), start);
  const title = /^exports\[[`'"](.*?)(?: \d+)?[`'"]\] = `$/.exec(line2)?.[1] ?? "";
  return title.split(" > ").slice(-2).join(" ").slice(-longestTitle);
}
var longestTitle = 64;
function takeScalar(text, start, end, record2, title, writer) {
  const isQuoted2 = text[start] === '"' && text[end - 1] === '"' && end - start > 1;
  const column = writer.column(`scalar ${title}`, () => ({
    ...title === "" ? {} : { label: { name: title } },
    kind: ""
  }));
  writer.field(isQuoted2 ? start + 1 : start, isQuoted2 ? end - 1 : end, column, record2);
}
function endOfTemplate(text, start) {
  for (let at = start; at < text.length; at++) {
    const code6 = text.charCodeAt(at);
    if (code6 === backtick2)
      return at;
    if (code6 === backslash8)
      at++;
  }
  return -1;
}
var [backtick2, backslash8] = [96, 92];
function* templateEscapes(text) {
  for (const { 0: written2, index } of text.matchAll(/\\[\\`$]/g))
    yield { name: "", start: index, end: index + 2, text: written2.charAt(1) };
}
function outlineInsta(text, writer) {
  const head9 = text.indexOf("\n---", text.indexOf("---") + 3);
  const start = text.indexOf("\n", head9 + 1) + 1;
  writer.prose(0, head9, 0);
  if (head9 > 0 && start > 0)
    take(text, start, text.length, 0, [], writer);
}
function outlineSyrupy(text, writer) {
  let record2 = 0;
  const names7 = /(?<![^\n])# name: [^\n]*\n/g;
  while (names7.test(text)) {
    const start = names7.lastIndex;
    const end = text.indexOf("\n# ---", start - 1);
    take(text, start, end < 0 ? text.length : end, record2++, [], writer);
    if (end < 0)
      return;
    names7.lastIndex = Math.max(start, end);
  }
}
function take(text, start, end, record2, encodings, writer) {
  const column = writer.column("snapshot", () => ({ kind: "", isOpaque: true }));
  writer.field(start, end, column, record2);
  writer.embed({ start, end, path: pathOf2(text.slice(start, start + 400)), encodings, orText: true });
}
function pathOf2(beginning3) {
  if (/^\s*</.test(beginning3))
    return "value.xml";
  if (/^\s*(?:- )?[\w"' -]{1,64}:(?: [^\s{[(]|\s*\n)/.test(beginning3))
    return "value.yaml";
  return printedPath;
}

// build/readers/source/frame.js
var openFrame = (bracket3, open7, parent) => ({
  bracket: bracket3,
  open: open7,
  parent,
  depth: parent ? parent.depth + 1 : 0,
  slot: open7 + 1,
  index: 0,
  separator: -1,
  annotation: -1,
  closed: -1,
  role: void 0,
  record: void 0,
  inside: void 0,
  pairing: void 0,
  under: void 0
});
function beginMember(frame2, at) {
  frame2.slot = at;
  frame2.index++;
  frame2.separator = -1;
  frame2.annotation = -1;
}
var [brace2, square, round] = [123, 91, 40];
var deepest4 = 100;
var holding = /(?:^|[^\w])(?:listOf|mutableListOf|setOf|arrayOf|asList|(?:List|Set|Stream|Array)\.of|vec!|Array|List|Set|Seq|IndexedSeq|Vector|ListBuffer|ArrayBuffer|array|list|set|tuple|c)$/;
function roleOf(text, frame2) {
  frame2.role ??= readRole(text, frame2);
  return frame2.role;
}
function readRole(text, { bracket: bracket3, open: open7, parent }) {
  if (!parent || parent.depth >= deepest4)
    return "code";
  const beside2 = text.charAt(open7 - 1);
  const before3 = text.slice(Math.max(parent.open + 1, open7 - 80), open7).trimEnd();
  if (bracket3 === square)
    return /[\w)\]"']/.test(beside2) ? "code" : "list";
  if (bracket3 !== brace2) {
    if (!/[\w!?>]/.test(beside2))
      return "list";
    if (control.test(before3))
      return "code";
    return holding.test(before3) ? "list" : "call";
  }
  return opensMap(text, before3, beside2, parent) ? "map" : "code";
}
var control = /\b(?:if|for|foreach|while|switch|match|catch|elseif|elif|unless|until|return|function|func|fn|def)$/;
function opensMap(text, before3, beside2, parent) {
  const last3 = before3.at(-1) ?? (parent.bracket === brace2 && parent.parent ? "{" : "(");
  if (last3 === ">")
    return before3.at(-2) !== "=" && before3.at(-2) !== "-";
  if ("=:(,[{?&|%]".includes(last3))
    return !/(?:[=!<>]=|\[&?=?\])$/.test(before3);
  if (last3 === ")")
    return parent.closed >= 0 && /\bnew\s+[\w.<>]+$/.test(text.slice(Math.max(0, parent.closed - 60), parent.closed));
  if (!/\w/.test(last3))
    return false;
  return beside2 === last3 ? !/\b(?:struct|interface|else|try|do|finally|unsafe|async|move|loop)$/.test(before3) : literalOfType.test(before3);
}
var literalOfType = /(?:(?:^|[^=!<>])=|[:(,[>]|\breturn|\bnew)\s*(?:new\s+)?&?[A-Z][\w.:<>]*$/;

// build/readers/source/languages.js
var slashes = { lineComments: ["//"], blockComments: [["/*", "*/"]] };
var hash = { lineComments: ["#"], blockComments: [] };
var tripleDouble = ['"""', '"""'];
var tripleSingle = ["'''", "'''"];
var backtick3 = ["`", "`"];
var javascript = { ...slashes, quotes: `"'`, longQuotes: [], hasTemplates: true, hasRegexes: true };
var c = {
  ...slashes,
  quotes: '"',
  longQuotes: [],
  hasCharacters: true,
  hasBraceValues: true,
  naming: /^[ \t]*#[ \t]*define[ \t]+(\w{1,64})[ \t]+$/,
  rawString: { opening: /R"([^\s()\\]{0,16})\(/y, closing: (tag2) => `)${tag2}"` }
};
var java = { ...slashes, quotes: '"', longQuotes: [tripleDouble], hasCharacters: true, hasPairs: true };
var csharp = { ...java, longQuotes: [tripleDouble, ['@"', '"'], ['$@"', '"'], ['@$"', '"']] };
var rust = {
  ...slashes,
  quotes: '"',
  isMultiline: true,
  longQuotes: [],
  hasCharacters: true,
  rawString: { opening: /r(#{0,16})"/y, closing: (hashes) => `"${hashes}` }
};
var go = { ...slashes, quotes: '"', longQuotes: [backtick3], hasCharacters: true };
var dart = { ...slashes, quotes: `"'`, longQuotes: [tripleDouble, tripleSingle] };
var php = {
  lineComments: ["//", "#"],
  blockComments: [["/*", "*/"]],
  quotes: `"'`,
  isMultiline: true,
  longQuotes: [],
  heredoc: /<<<[ \t]*["']?(\w{1,40})["']?\r?\n/y,
  hasArrowMaps: true
};
var ruby = {
  lineComments: ["#"],
  blockComments: [["\n=begin", "\n=end"]],
  quotes: "\"'`",
  isMultiline: true,
  longQuotes: [],
  hasRegexes: true,
  heredoc: /<<[~-]?["'`]?([A-Z]\w{0,40})["'`]?/y,
  hasArrowMaps: true
};
var perl = { ...ruby, blockComments: [["\n=pod", "\n=cut"]], heredoc: /<<~?["']?([A-Z]\w{0,40})["']?;/y };
var python = { ...hash, quotes: `"'`, longQuotes: [tripleDouble, tripleSingle] };
var elixir = { ...python, hasArrowMaps: true, naming: /^[ \t]*@(\w{1,64})[ \t]+$/ };
var lua = {
  lineComments: ["--"],
  blockComments: [["--[[", "]]"]],
  quotes: `"'`,
  longQuotes: [["[[", "]]"]]
};
var r = { ...hash, quotes: `"'`, isMultiline: true, longQuotes: [], hasLeftArrows: true };
var byExtensions = [
  ["js mjs cjs jsx ts mts cts tsx", javascript],
  ["c h cc cpp cxx hpp hxx m mm", c],
  ["java kt kts scala", java],
  ["cs", csharp],
  ["go", go],
  ["rs", rust],
  ["swift", { ...slashes, quotes: '"', longQuotes: [tripleDouble] }],
  ["dart groovy", dart],
  ["php", php],
  ["rb", ruby],
  ["pl", perl],
  ["py pyi", python],
  ["ex exs", elixir],
  ["lua", lua],
  ["r", r]
];
var languages = byExtensions.map(([, language]) => language);
var byExtension = new Map(byExtensions.flatMap(([extensions8, language]) => extensions8.split(" ").map((extension) => [extension, language])));
var last2;
function languageOf2(path) {
  if (last2?.path !== path)
    last2 = { path, language: languageNamed(path) };
  return last2.language;
}
function languageNamed(path) {
  const extension = /[^/]\.(\w+)$/.exec(path)?.[1];
  return extension === void 0 ? void 0 : byExtension.get(extension.toLowerCase());
}

// build/readers/source/surroundings.js
function keyOf2(text, frame2) {
  const { separator: separator2, annotation, slot } = frame2;
  if (separator2 < 0)
    return void 0;
  const from2 = Math.max(0, slot - 1);
  const name4 = annotation < 0 || (0,chunk_7RYU4OKZ/* .opensStatement */ .fW)(text, annotation) ? void 0 : (0,chunk_7RYU4OKZ/* .labelBefore */ .kK)(text, annotation, from2, true);
  return name4 ?? (0,chunk_7RYU4OKZ/* .labelBefore */ .kK)(text, separator2, from2, true);
}
function labelOf6(text, frame2) {
  const name4 = keyOf2(text, frame2);
  if (name4 === void 0)
    return void 0;
  const under = labelAround(text, frame2);
  return under === void 0 ? { name: name4 } : { name: name4, under };
}
function between(text, frame2, at) {
  const start = frame2.separator < 0 ? frame2.slot : frame2.separator + 1;
  return at - start > 80 ? void 0 : text.slice(start, at).trim();
}
var holder = /^(?:new\s+)?[&*@%#]*(?:(?:[\w.:]*[.:])?(?:listOf|mutableListOf|setOf|arrayOf|asList|of|from|list|set|tuple|frozenset|array|vec!|c|Array|List|Set|ArrayList|HashSet|LinkedList|Seq|Vector|Some|Just|String|string|QString|QStringLiteral|QLatin1String|str|to|ofNullable|StringPtr|NewString)(?:<[^()]*>)?|(?:\[\d*\]\*?)+[\w.]*|[\w.<>?, ]+\[\d*\]|(?:[\w.]*)(?:List|Set|Array|Collection|IEnumerable)<[^()]*>(?:\s*\(\))?)?$/;
function labelInside(text, frame2) {
  if (frame2.inside === void 0)
    frame2.inside = readInside(text, frame2) ?? null;
  return frame2.inside ?? void 0;
}
function readInside(text, frame2) {
  const { parent } = frame2;
  if (!parent || roleOf(text, frame2) === "code")
    return void 0;
  const written2 = between(text, parent, frame2.open);
  if (written2 === void 0 || !holder.test(written2))
    return void 0;
  if (parent.separator >= 0)
    return labelOf6(text, parent);
  const isFirst = parent.slot === parent.open + 1 && parent.bracket === round && roleOf(text, parent) === "list";
  return isFirst ? labelInside(text, parent) : void 0;
}
function labelAround(text, frame2) {
  if (frame2.under === void 0)
    frame2.under = readUnder(text, frame2) ?? null;
  return frame2.under ?? void 0;
}
function readUnder(text, frame2) {
  const { parent } = frame2;
  if (!parent || roleOf(text, frame2) === "code")
    return void 0;
  const written2 = between(text, parent, frame2.open);
  if (written2 === void 0 || !isConstruction(frame2, written2))
    return void 0;
  return parent.separator >= 0 ? keyOf2(text, parent) : labelAround(text, parent);
}
var isConstruction = ({ bracket: bracket3 }, written2) => bracket3 === brace2 || bracket3 === square ? holder.test(written2) || construction.test(written2) : construction.test(written2) || written2 === "";
var construction = /^(?:new\s+|await\s+)*[&*%]?(?:[\w.:]*[.:])?(?:[A-Z][\w<>]*(?:[.:]{1,2}(?:new|create!?|build))?)(?:\([^()]*\))?$/;
function recordOf(text, frame2) {
  frame2.record ??= readRecord(text, frame2);
  return frame2.record;
}
function readRecord(text, frame2) {
  const { parent, bracket: bracket3, open: open7 } = frame2;
  const role = roleOf(text, frame2);
  if (!parent || role === "code")
    return 0;
  const around = recordOf(text, parent);
  const own = open7 + 1;
  if (isMember(text, parent)) {
    return around > 0 && isPartOfRecord(nameOf5(text, parent)) ? around : own;
  }
  if (bracket3 === brace2 && role === "map")
    return around > 0 && isPartOfRecord(keyOf2(text, parent) ?? "") ? around : own;
  if (role === "list" || around > 0)
    return around;
  return own;
}
var isMember = (text, parent) => parent.separator < 0 && ["list", "map"].includes(roleOf(text, parent));
function listAround(text, frame2) {
  for (let inner = frame2; inner?.parent; inner = inner.parent) {
    const { parent } = inner;
    if (roleOf(text, inner) === "code")
      return void 0;
    if (isMember(text, parent))
      return parent.open;
  }
  return void 0;
}
var nameOf5 = (text, list) => (list.parent && keyOf2(text, list.parent)) ?? "";

// build/readers/source/pairs.js
function* standingNames(text, language) {
  const { naming: naming3, hasBraceValues, hasLeftArrows, hasPairs } = language;
  yield* storedNames(text);
  if (hasPairs)
    yield* namesBy(pointing, text);
  if (hasPairs && text.includes("Map.of("))
    yield* namesBy(inTurns, text);
  if (hasBraceValues)
    yield* namesBy(variables, text);
  if (hasLeftArrows)
    yield* namesBy(assigned, text);
  if (naming3)
    yield* namesBy(definitions2, text);
}
function* namesBy(pattern, text) {
  for (const [, name4 = ""] of text.matchAll(pattern))
    yield name4;
}
function* storedNames(text) {
  for (const { 0: pair2, 1: name4 = "", index } of text.matchAll(firstOfTwo)) {
    const callee = pair2.startsWith("(") ? text.slice(Math.max(0, index - longestCallee), index) : "";
    if (!/\w$/.test(callee) || storing.test(callee))
      yield name4;
  }
}
var firstOfTwo = /[({[]\s{0,40}[a-zA-Z@&$]{0,3}["']([A-Za-z_][\w.-]{0,63})["'],\s{0,40}[a-zA-Z@&$]{0,3}["'`]/g;
var inTurns = /"(\w[\w.-]{0,63})",\s{0,40}"/g;
var pointing = /"(\w[\w.-]{0,63})" (?:to|->) /g;
var variables = /([a-zA-Z]\w{0,63})(?:,\s{0,40}|\{)"/g;
var assigned = /([\p{IDS}_]\w{0,63})\s{0,8}<-\s/gu;
var definitions2 = /[@ \t](\w{1,64})[ \t]{1,40}"/g;
var farthest2 = 100;
function standingLabel(text, language, frame2, literal, before3) {
  const key3 = before3 && keyBefore(text, frame2, literal, before3);
  const label3 = key3 && labelIn(text, key3.start, key3.end);
  if (label3) {
    const under = labelAround(text, frame2) ?? labelInside(text, frame2)?.name;
    return under === void 0 ? label3 : { ...label3, under };
  }
  const name4 = definedBefore(text, language, literal.open) ?? variableOf(text, language, frame2, literal);
  return name4 === void 0 ? void 0 : { name: name4 };
}
function keyBefore(text, frame2, literal, before3) {
  const from2 = before3.end + 1;
  if (literal.open - from2 > farthest2 || before3.open < frame2.open || frame2.separator > before3.open)
    return void 0;
  between2.lastIndex = from2;
  const mark2 = between2.exec(text)?.[1];
  if (mark2 === void 0 || between2.lastIndex < literal.open)
    return void 0;
  if (mark2 !== ",")
    return before3;
  return isPair(text, frame2, literal.end) && beginsMember(text, before3.open) ? before3 : void 0;
}
var between2 = /\s*(,|(?<=\s)(?:to|->)(?=\s))\s*[a-zA-Z@&$]{0,3}/y;
var beginsMember = (text, open7) => /[([{,]\s*[a-zA-Z@&$]{0,3}$/.test(text.slice(Math.max(0, open7 - farthest2), open7));
function isPair(text, frame2, end) {
  const { bracket: bracket3, open: open7, index, parent } = frame2;
  if (!parent)
    return false;
  const callee = bracket3 === round ? text.slice(Math.max(parent.open + 1, open7 - longestCallee), open7) : "";
  if (mapping.test(callee))
    return index % 2 === 1;
  if (index !== 1)
    return false;
  if (storing.test(callee))
    return true;
  if (/\w$/.test(callee) || parent.bracket === round || !isMember(text, parent))
    return false;
  closing4.lastIndex = end + 1;
  if (!closing4.test(text))
    return false;
  if (roleOf(text, frame2) !== "code")
    frame2.record = recordOf(text, parent);
  return true;
}
var longestCallee = 60;
var closing4 = /\s*(?:,\s*)?[)}\]]/y;
var mapping = /Map\.of$/;
var storing = /(?:(?:^|[^\w])(?:define|[mM]ake_?[pP]air|Pair|entry|pair)|[.>:](?:set|add|append|with|put|insert|emplace|store|param|header|cookie|attr|entry|field)|\w\.(?:put|set|add|append|with)[A-Z]\w{0,30}|(?:^|[^\w])put)$/;
function definedBefore(text, { naming: naming3 }, open7) {
  if (!naming3 || !/[ \t]/.test(text.charAt(open7 - 1)))
    return void 0;
  const from2 = Math.max(0, open7 - farthest2);
  const line2 = text.slice(from2, open7);
  return naming3.exec(line2.slice(line2.lastIndexOf("\n") + 1))?.[1];
}
function variableOf(text, { hasBraceValues }, frame2, { open: quote2 }) {
  const { bracket: bracket3, open: open7, slot, index, parent } = frame2;
  if (!hasBraceValues || !parent || quote2 - slot > farthest2 || text.slice(slot, quote2).trim() !== "")
    return void 0;
  const before3 = text.slice(Math.max(parent.slot, open7 - longestCallee), open7);
  if (bracket3 === round && index === 1)
    return copying.test(before3) ? (0,chunk_7RYU4OKZ/* .labelBefore */ .kK)(text, slot - 1, open7 + 1, true) : void 0;
  if (bracket3 !== brace2 || index !== 0 || !declared2.test(before3))
    return void 0;
  frame2.record = recordOf(text, parent);
  return (0,chunk_7RYU4OKZ/* .labelBefore */ .kK)(text, open7, parent.slot, true);
}
var copying = /\b(?:(?:g_)?str(?:n|l)?cpy|lstrcpy[AW]?|strcpy_s)$/;
var declared2 = /^\s*(?!(?:return|new|throw|case|co_return|else)\b)(?:[\w:<>,*&]+[ \t]+)*[\w:<>,*&]*[\w>*&][ \t]+[*&]?[a-zA-Z_]\w*$/;

// build/readers/source/literals.js
function createLiterals(text, language, writer) {
  let before3;
  const columnOf = (label3, list) => {
    const name4 = `${label3.under ?? ""}.${label3.name}`;
    const id = list === void 0 ? name4 : `${list}.${name4}`;
    return writer.column(id, () => ({ label: label3, kind: list === void 0 ? "" : id }));
  };
  return (frame2, open7, start, end) => {
    if (end <= start)
      return;
    const literal = { open: open7, start, end };
    const label3 = isKey2(text, end) ? void 0 : standingLabel(text, language, frame2, literal, before3) ?? labelAt(text, frame2, open7, start, end);
    before3 = literal;
    const record2 = recordOf(text, frame2);
    if (label3 && end - start <= longest7)
      writer.field(start, end, columnOf(label3, record2 > 0 ? listAround(text, frame2) : void 0), record2);
    else if (record2 > 0)
      writer.prose(start, end, record2);
    const path = documentIn(text, start, end);
    if (path)
      writer.embed({ start, end, path, encodings: [stringEscapes] });
  };
}
var longest7 = 200;
var isKey2 = (text, end) => {
  key2.lastIndex = end;
  return key2.test(text);
};
var key2 = /.[ \t]{0,8}(?::(?!:)|=>)/y;
function labelAt(text, frame2, open7, start, end) {
  if (frame2.separator >= 0) {
    if (!isBehind(text, frame2.separator + 1, open7))
      return void 0;
    return pairedWith(text, frame2, start, end) ?? labelOf6(text, frame2);
  }
  if (!isBehind(text, frame2.slot, open7))
    return void 0;
  const label3 = labelInside(text, frame2);
  const name4 = label3 ? void 0 : argumentOf(text, frame2);
  return name4 === void 0 ? label3 : { name: name4 };
}
function pairedWith(text, frame2, start, end) {
  const key3 = frame2.parent && keyOf2(text, frame2);
  if (key3 === void 0)
    return void 0;
  frame2.pairing ??= { key: key3 };
  frame2.pairing.key = key3;
  return pairOf(frame2.pairing, text, start, end);
}
function argumentOf(text, { bracket: bracket3, slot, open: open7, role }) {
  return bracket3 === round2 && slot === open7 + 1 && role !== "list" ? (0,chunk_7RYU4OKZ/* .labelBefore */ .kK)(text, open7, 0, true) : void 0;
}
var round2 = 40;
function isBehind(text, from2, open7) {
  let at = open7;
  while (at > from2 && open7 - at < 3 && isPrefix.test(text.charAt(at - 1)))
    at--;
  while (at > from2 && text.charCodeAt(at - 1) <= 32)
    at--;
  return at === from2;
}
var isPrefix = /[A-Za-z0-9&@$#]/;
function documentIn(text, start, end) {
  if (end - start < shortest3)
    return void 0;
  let first = start;
  while (first < end && text.charCodeAt(first) <= 32)
    first++;
  const path = embeddedPath(text, first, end) ?? pathOf3(text, first, end);
  return path !== void 0 && !/[$#]\{/.test(text.slice(start, end)) ? path : void 0;
}
var shortest3 = 16;
function pathOf3(text, start, end) {
  const beginning3 = text.slice(start, Math.min(end, start + longestHead));
  if (sql.test(beginning3))
    return "value.sql";
  return isTable(beginning3) ? "value.csv" : void 0;
}
var longestHead = 1e3;
var sql = /^(?:insert\s+(?:or\s+\w+\s+|ignore\s+)?into|update\s+[\w."`[\]]+\s+set)\s/i;
function isTable(beginning3) {
  const [head9 = "", ...below] = beginning3.split("\n", probedRows2);
  const delimiter2 = /[,;\t]/.exec(head9)?.[0];
  const rows3 = below.length > 1 ? below.slice(0, -1) : below;
  if (delimiter2 === void 0 || rows3.length === 0)
    return false;
  const names7 = head9.split(delimiter2);
  const cells2 = rows3.map((row) => row.split(delimiter2));
  return names7.every((name4) => columnName.test(name4)) && cells2.every((row) => row.length === names7.length) && cells2.flat().some((cell) => !columnName.test(cell));
}
var probedRows2 = 5;
var columnName = /^\s*"?[\p{IDS}_][\p{Alpha}\p{N}_ .-]{0,40}"?\s*$/u;

// build/readers/source/lexemes.js
var character2 = /'(?:\\[^\n]{1,9}?|[^'\\\n]{1,2})'/y;
var regex = /\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n]){0,200}\]|[^/\\\n[]){1,300}\/[a-z]{0,8}/y;
function matchAt(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
function createFinder(text) {
  const missing = /* @__PURE__ */ new Set();
  return (closing7, from2) => {
    if (missing.has(closing7))
      return -1;
    const found = text.indexOf(closing7, from2);
    if (found < 0)
      missing.add(closing7);
    return found;
  };
}
var beforeOperand = new Set(Array.from("=([{,;:!&|?+-*%^~>.", (before3) => before3.charCodeAt(0)));
var keyword = /(?:^|[^\w$.])(?:return|case|typeof|when|if|elsif|unless|and|or|not|in|puts|yield)$/;
function isOperand(text, at) {
  let before3 = at - 1;
  while (text.charCodeAt(before3) === 32 || text.charCodeAt(before3) === 9)
    before3--;
  const code6 = text.charCodeAt(before3);
  if (before3 < 0 || code6 === 10 || beforeOperand.has(code6))
    return true;
  return code6 > 96 && code6 < 123 && keyword.test(text.slice(Math.max(0, before3 - 9), before3 + 1));
}

// build/readers/source/strings.js
var [lineFeed5, backslash9] = [10, 92];
function createStrings2(text) {
  const endless2 = /* @__PURE__ */ new Map();
  return (open7, mayBeLong) => {
    const quote2 = text.charCodeAt(open7);
    if (open7 < (endless2.get(quote2) ?? 0))
      return -1;
    let at = open7 + 1;
    for (let code6 = text.charCodeAt(at); code6 !== quote2; code6 = text.charCodeAt(at)) {
      if (at >= text.length || code6 === lineFeed5 && !mayBeLong) {
        endless2.set(quote2, at);
        return -1;
      }
      at += code6 === backslash9 ? 2 : 1;
    }
    return at;
  };
}

// build/readers/source/templates.js
var [backtick4, backslash10, dollar, openBrace4] = [96, 92, 36, 123];
function createTemplates(text, taker) {
  const open7 = [];
  let braces = 0;
  const read2 = (start) => {
    let at = start;
    for (let code6 = text.charCodeAt(at); code6 !== backtick4 && at < text.length; code6 = text.charCodeAt(at)) {
      if (code6 === dollar && text.charCodeAt(at + 1) === openBrace4) {
        open7.push(braces);
        taker.open(openBrace4, at + 1);
        return at + 2;
      }
      at += code6 === backslash10 ? 2 : 1;
    }
    if (text.charCodeAt(start - 1) === backtick4 && at < text.length)
      taker.literal(start - 1, start, at);
    return at + 1;
  };
  return {
    begin: read2,
    brace: (isOpening, at) => {
      if (isOpening)
        braces++;
      else if (open7.at(-1) === braces) {
        open7.pop();
        return read2(at);
      } else
        braces--;
      return at;
    }
  };
}

// build/readers/source/skipper.js
var mostUnended = 20;
function createSkipper(text, language, taker) {
  const { lineComments, blockComments, longQuotes, quotes, rawString, heredoc } = language;
  const find = createFinder(text);
  const templates2 = createTemplates(text, taker);
  const endOfString4 = createStrings2(text);
  let pending;
  let unended = 0;
  const literal = (open7, start, end, behind4) => {
    taker.literal(open7, start, end);
    return behind4;
  };
  const comment3 = (at) => {
    for (const [start, end2] of blockComments) {
      if (!text.startsWith(start, at))
        continue;
      const close8 = find(end2, at + start.length);
      if (close8 >= 0)
        return close8 + end2.length;
    }
    if (!lineComments.some((start) => text.startsWith(start, at)))
      return at;
    const end = text.indexOf("\n", at);
    return end < 0 ? text.length : end;
  };
  const long = (at) => {
    for (const [start, end] of longQuotes) {
      if (!text.startsWith(start, at))
        continue;
      const close8 = find(end, at + start.length);
      if (close8 >= 0)
        return literal(at, at + start.length, close8, close8 + end.length);
    }
    return at;
  };
  const raw = (at) => {
    if (!rawString)
      return at;
    let from2 = at - 1;
    while (text.charCodeAt(from2) === hashSign)
      from2--;
    const written2 = matchAt(rawString.opening, text, from2);
    if (!written2 || from2 + written2[0].length <= at)
      return at;
    const closing7 = rawString.closing(written2[1] ?? "");
    const start = from2 + written2[0].length;
    const close8 = find(closing7, start);
    return close8 < 0 ? at : literal(from2, start, close8, close8 + closing7.length);
  };
  const short3 = (at) => {
    if (!quotes.includes(text.charAt(at)))
      return at;
    const end = endOfString4(at, language.isMultiline === true && isOperand(text, at));
    return end < 0 ? at : literal(at, at + 1, end, end + 1);
  };
  const arrow2 = (at) => {
    if (text.charCodeAt(at + 1) !== dash3)
      return at;
    taker.separator(at + 1);
    return at + 2;
  };
  const here = (at) => {
    const name4 = heredoc && unended < mostUnended ? matchAt(heredoc, text, at)?.[1] : void 0;
    if (name4 === void 0)
      return at;
    pending = name4;
    return text.charCodeAt(at + 1) === less2 ? at + 2 : at;
  };
  const document = (at) => {
    const name4 = pending;
    pending = void 0;
    if (name4 === void 0)
      return at;
    const closing7 = new RegExp(`\\n[ \\t]*${name4}\\b`, "g");
    closing7.lastIndex = at;
    const close8 = closing7.exec(text);
    if (!close8) {
      unended++;
      return at;
    }
    return literal(at, at + 1, Math.max(at + 1, close8.index), close8.index + close8[0].length);
  };
  const mark2 = (at) => {
    switch (text.charCodeAt(at)) {
      case backtick5:
        return language.hasTemplates ? templates2.begin(at + 1) : at;
      case singleQuote3:
        return language.hasCharacters ? at + lengthAt(character2, text, at) : at;
      case slash2:
        return language.hasRegexes && isOperand(text, at) ? at + lengthAt(regex, text, at) : at;
      case less2:
        return language.hasLeftArrows ? arrow2(at) : here(at);
      case lineFeed6:
        return document(at);
      default:
        return at;
    }
  };
  const steps = [comment3, long, raw, short3, mark2];
  return {
    skip: (at) => {
      for (const step2 of steps) {
        const end = step2(at);
        if (end > at)
          return end;
      }
      return at;
    },
    brace: templates2.brace
  };
}
var lengthAt = (pattern, text, at) => matchAt(pattern, text, at)?.[0].length ?? 0;
var [lineFeed6, backtick5, singleQuote3, less2, slash2, hashSign, dash3] = [10, 96, 39, 60, 47, 35, 45];

// build/readers/source/tokens.js
var codesOf2 = (characters) => Array.from(characters, (character3) => character3.charCodeAt(0));
var [lineFeed7, openBrace5, openSquare, openRound, closeBrace, closeSquare, closeRound] = codesOf2("\n{[(}])");
var [comma, semicolon2, colon4, equals6, greater2] = codesOf2(",;:=>");
var [other, structural, skippable] = [0, 1, 2];
var kindsOf2 = /* @__PURE__ */ new Map();
function kindsIn(language) {
  const known2 = kindsOf2.get(language);
  if (known2)
    return known2;
  const kinds2 = new Uint8Array(128).fill(other);
  for (const code6 of codesOf2("\n{[(}]),;:="))
    kinds2[code6] = structural;
  for (const code6 of codesOf2(startsOf(language)))
    kinds2[code6] = skippable;
  kindsOf2.set(language, kinds2);
  return kinds2;
}
function startsOf(language) {
  const { lineComments, blockComments, longQuotes, quotes, rawString, heredoc } = language;
  const { hasCharacters, hasTemplates, hasRegexes, hasLeftArrows } = language;
  const written2 = [...lineComments, ...[...blockComments, ...longQuotes].map(([start]) => start)];
  const starts = [
    ...written2.map((start) => start.charAt(0)),
    ...rawString ? ['"'] : [],
    ...heredoc ? ["<", "\n"] : [],
    ...hasCharacters ? ["'"] : [],
    ...hasTemplates ? ["`"] : [],
    ...hasRegexes ? ["/"] : [],
    ...hasLeftArrows ? ["<"] : []
  ];
  return quotes + starts.join("");
}
function readTokens3(text, language, taker) {
  const kinds2 = kindsIn(language);
  const skipper = createSkipper(text, language, taker);
  for (let at = 0; at < text.length; ) {
    const code6 = text.charCodeAt(at);
    const kind = code6 < 128 ? kinds2[code6] : other;
    if (kind === other) {
      at++;
      continue;
    }
    const end = kind === skippable ? skipper.skip(at) : at;
    if (end > at)
      at = end;
    else {
      tell(taker, text, code6, at);
      at++;
      if (code6 === openBrace5 || code6 === closeBrace)
        at = skipper.brace(code6 === openBrace5, at);
    }
  }
}
function tell(taker, text, code6, at) {
  switch (code6) {
    case lineFeed7:
      taker.lineEnd(at);
      break;
    case openBrace5:
    case openSquare:
    case openRound:
      taker.open(code6, at);
      break;
    case closeBrace:
    case closeSquare:
    case closeRound:
      taker.close(code6);
      break;
    case comma:
    case semicolon2:
      taker.comma(at);
      break;
    case colon4:
    case equals6: {
      const separator2 = separatorAt(text, code6, at);
      if (separator2 >= 0)
        taker.separator(separator2);
    }
  }
}
function separatorAt(text, code6, at) {
  const next2 = text.charCodeAt(at + 1);
  const before3 = text.charCodeAt(at - 1);
  if (code6 === colon4)
    return next2 === colon4 || next2 === equals6 || before3 === colon4 ? -1 : at;
  if (next2 === greater2)
    return at + 1;
  return next2 === equals6 || comparing.includes(before3) ? -1 : at;
}
var comparing = codesOf2("=!<>");

// build/readers/source/source.js
var sourceCode = languages.map((language) => ({
  name: "source code",
  is: (path) => languageOf2(path) === language,
  isProgram: true,
  outline: (text, writer) => outlineSource(text, language, writer)
}));
function outlineSource(text, language, writer) {
  const root = openFrame(0, -1, void 0);
  let frame2 = root;
  const open7 = /* @__PURE__ */ new Map();
  const takeLiteral2 = createLiterals(text, language, writer);
  readTokens3(text, language, {
    open: (bracket3, at) => {
      open7.set(bracket3, (open7.get(bracket3) ?? 0) + 1);
      frame2 = openFrame(bracket3, at, frame2);
    },
    close: (closing7) => {
      const wanted = openingOf(closing7);
      if ((open7.get(wanted) ?? 0) === 0)
        return;
      for (let closed = 0; closed !== wanted && frame2.parent; frame2 = frame2.parent) {
        closed = frame2.bracket;
        open7.set(closed, (open7.get(closed) ?? 0) - 1);
        frame2.parent.closed = frame2.open;
      }
    },
    comma: (at) => beginMember(frame2, at + 1),
    lineEnd: (at) => {
      if (endsStatement(text, frame2, at))
        beginMember(frame2, at + 1);
    },
    separator: (at) => {
      if (text.charCodeAt(at) === equals7 && text.charCodeAt(frame2.separator) === colon5)
        frame2.annotation = frame2.separator;
      frame2.separator = at;
    },
    literal: (quote2, start, end) => takeLiteral2(frame2, quote2, start, end)
  });
}
var [colon5, equals7] = [58, 61];
var openingOf = (closing7) => closing7 === 41 ? 40 : closing7 - 2;
var brace3 = 123;
function endsStatement(text, frame2, at) {
  if (frame2.parent && frame2.bracket !== brace3)
    return false;
  let last3 = at - 1;
  while (isSpace3(text.charCodeAt(last3)))
    last3--;
  const before3 = text.charAt(last3);
  if (before3 === "\n")
    return false;
  if (before3 === ":")
    return frame2.bracket !== brace3 || roleOf(text, frame2) !== "map";
  return !goesOn4.has(before3);
}
var isSpace3 = (code6) => code6 === 32 || code6 === 9 || code6 === 13;
var goesOn4 = new Set("=([{,+\\|&?.>");

// build/readers/sql/holding.js
var prose3 = -1;
function holding2(writer) {
  const fields2 = [];
  const embedded = [];
  return {
    writer: {
      ...writer,
      field: (start, end, column, record2) => void fields2.push(start, end, column, record2),
      prose: (start, end, record2) => void fields2.push(start, end, prose3, record2),
      embed: (document) => void embedded.push(document)
    },
    keep: () => {
      for (let at = 0; at < fields2.length; at += 4) {
        const [start = 0, end = 0, column = 0, record2 = 0] = [
          fields2[at],
          fields2[at + 1],
          fields2[at + 2],
          fields2[at + 3]
        ];
        if (column === prose3)
          writer.prose(start, end, record2);
        else
          writer.field(start, end, column, record2);
      }
      for (const document of embedded)
        writer.embed(document);
      fields2.length = 0;
      embedded.length = 0;
    }
  };
}

// build/readers/sql/strings.js
var backslash11 = "\\".charCodeAt(0);
function closingQuote(text, from2, end, quote2, escapes10) {
  for (let at = from2; at < end; at++) {
    if (text.charCodeAt(at) !== quote2 || isEscaped(text, from2, at, quote2, escapes10))
      continue;
    if (text.charCodeAt(at + 1) !== quote2 || at + 1 >= end)
      return at;
    at++;
  }
  return -1;
}
function isEscaped(text, from2, at, code6, escapes10) {
  if (escapes10 === "plain" || text.charCodeAt(at - 1) !== backslash11)
    return false;
  let first = at;
  while (first > from2 && text.charCodeAt(first - 1) === backslash11)
    first--;
  if ((at - first) % 2 === 0)
    return false;
  if (escapes10 === "escapes")
    return true;
  if (text.charCodeAt(at + 1) === code6)
    return endsValue2(text, at + 2);
  return !endsValue2(text, at + 1);
}
function endsValue2(text, at) {
  behindValue.lastIndex = at;
  return behindValue.test(text);
}
var behindValue = /\s*(?:$|;|\)\s*(?:$|[,;)]|\w)|,\s*(?:$|[\d'"(+-]|null\b|default\b|true\b|false\b|\w{1,30}[('])|\b(?:and|or|where|from|as)\b)/iy;
function isKeyword(text, at) {
  keyword2.lastIndex = at;
  return keyword2.test(text);
}
var keyword2 = /(?:and|as|asc|at|between|by|collate|desc|do|else|end|escape|except|from|go|group|having|ilike|in|intersect|into|is|like|limit|not|on|or|order|over|returning|separator|then|uescape|union|values|when|where|with)\b/iy;
function behindApostrophe(text, from2, close8) {
  const content = text.slice(from2, Math.min(close8, from2 + longestName7));
  if (close8 - from2 > longestName7 || between3.test(content))
    return -1;
  for (let at = text.indexOf("'", close8 + 1); at >= 0 && at - from2 <= longestName7; at = text.indexOf("'", at + 1)) {
    if (broken.test(text.slice(close8, at)))
      return -1;
    if (endsTuplePart.test(text.slice(at + 1, at + 4)))
      return at;
  }
  return -1;
}
var longestName7 = 120;
var between3 = /^\s*(?:$|[,;()=|])|[(,=]\s*$|[\r\n]/;
var broken = /\n|[,(][ \t]*$/;
var endsTuplePart = /^\s{0,2}[,);]/;

// build/readers/sql/tokens.js
var createCursor = (text, dialect, comment3, at = 0, end = text.length) => ({
  text,
  dialect,
  comment: comment3,
  end,
  at,
  kind: "end",
  from: at,
  start: at,
  stop: at,
  code: 0,
  hasEscapes: false
});
var ahead = (cursor) => ({ ...cursor, comment: () => void 0 });
var codeOf = (character3) => character3.charCodeAt(0);
var singleQuote4 = codeOf("'");
var doubleQuote4 = codeOf('"');
var backtick6 = codeOf("`");
var openBracket3 = codeOf("[");
var openBrace6 = codeOf("{");
var dollar2 = codeOf("$");
var dash4 = codeOf("-");
var plus3 = codeOf("+");
var slash3 = codeOf("/");
var star = codeOf("*");
var hash2 = codeOf("#");
var dot = codeOf(".");
var lineFeed8 = 10;
var carriageReturn4 = 13;
var isWordCode = Array.from({ length: 128 }, (_, code6) => /[\w$#@]/.test(String.fromCharCode(code6)));
var isWord2 = (code6) => code6 > 127 || isWordCode[code6] === true;
var isDigit = (code6) => code6 >= 48 && code6 <= 57;
function next(cursor) {
  const at = behindSpace(cursor);
  const { text, end } = cursor;
  cursor.from = at;
  cursor.start = at;
  if (at >= end)
    return close(cursor, "end", end, end);
  const code6 = text.charCodeAt(at);
  const isSigned = (code6 === dash4 || code6 === plus3) && isDigit(text.charCodeAt(at + 1)) && !followsValue(cursor);
  cursor.code = code6;
  cursor.hasEscapes = false;
  if (isDigit(code6) || isSigned || code6 === dot && isDigit(text.charCodeAt(at + 1)))
    return number2(cursor, at);
  switch (code6) {
    case singleQuote4:
      return string(cursor, at, cursor.dialect.backslash);
    case doubleQuote4:
      return string(cursor, at, cursor.dialect.doubleQuotes === "strings" ? "escapes" : "plain");
    case backtick6:
    case openBracket3:
      return quotedName(cursor, at);
    case openBrace6:
      return template(cursor, at);
    case dollar2:
      return dollarQuoted(cursor, at);
    default:
      return isWord2(code6) ? word(cursor, at) : close(cursor, "symbol", at + 1, at + 1);
  }
}
function back(cursor) {
  cursor.at = cursor.from;
}
var isSymbol = (cursor, code6) => cursor.kind === "symbol" && cursor.code === code6;
function close(cursor, kind, stop, at) {
  cursor.kind = kind;
  cursor.stop = stop;
  cursor.at = at;
  return cursor;
}
function lose(cursor, at, problem) {
  cursor.broken ??= { at, problem };
  return close(cursor, "end", cursor.end, cursor.end);
}
var followsValue = ({ kind, code: code6 }) => kind === "number" || kind === "name" || kind === "symbol" && code6 === codeOf(")");
function behindSpace(cursor) {
  const { text, end } = cursor;
  let { at } = cursor;
  while (at < end) {
    const code6 = text.charCodeAt(at);
    if (code6 <= 32 || code6 === 160 || code6 === 65279) {
      at++;
      continue;
    }
    const behind4 = code6 === dash4 || code6 === slash3 || code6 === hash2 ? behindComment(cursor, at, code6) : at;
    if (behind4 === at)
      return at;
    at = behind4;
  }
  return end;
}
function behindComment(cursor, at, code6) {
  const { text, dialect, end } = cursor;
  const following = text.charCodeAt(at + 1);
  if (code6 === slash3) {
    if (following !== star)
      return at;
    if (text[at + 2] === "!")
      return behindVersion(text, at + 3);
    const closing7 = text.indexOf("*/", at + 2);
    if (closing7 < 0 || closing7 >= end)
      return noted(cursor, at + 2, end, end);
    return noted(cursor, at + 2, closing7, closing7 + 2);
  }
  if (code6 === dash4) {
    if (following !== dash4 || dialect.spacedDashes && text.charCodeAt(at + 2) > 32)
      return at;
  } else if (!opensHashComment(cursor, at))
    return at;
  const last3 = endOfLine4(text, at, end);
  return noted(cursor, code6 === dash4 ? at + 2 : at + 1, last3, last3);
}
function noted(cursor, start, stop, behind4) {
  cursor.comment(start, stop);
  return behind4;
}
function behindVersion(text, at) {
  let behind4 = at;
  while (isDigit(text.charCodeAt(behind4)))
    behind4++;
  return behind4;
}
var opensHashComment = ({ text, dialect }, at) => dialect.hashComments || /[\s#]/.test(text.charAt(at + 1)) && (at === 0 || /[\r\n]/.test(text.charAt(at - 1)));
function endOfLine4(text, at, end) {
  let last3 = at;
  for (; last3 < end; last3++) {
    const code6 = text.charCodeAt(last3);
    if (code6 === lineFeed8 || code6 === carriageReturn4)
      break;
  }
  return last3;
}
function number2(cursor, from2) {
  const { text, end } = cursor;
  let at = from2 + 1;
  while (at < end) {
    const code6 = text.charCodeAt(at);
    const isExponent = (code6 === dash4 || code6 === plus3) && /\d[eE]/.test(text.slice(at - 2, at));
    if (!isWord2(code6) && code6 !== dot && !isExponent)
      break;
    at++;
  }
  return close(cursor, "number", at, at);
}
function word(cursor, from2) {
  const { text, end } = cursor;
  let at = from2 + 1;
  while (at < end && isWord2(text.charCodeAt(at)))
    at++;
  const behind4 = text.charCodeAt(at);
  const length = at - from2;
  if (behind4 === singleQuote4 && (length <= 2 || text[from2] === "_"))
    return prefixed(cursor, from2, at);
  if (behind4 === codeOf("&") && length === 1 && /u/i.test(text.charAt(from2)) && text[at + 1] === "'") {
    return string(cursor, at + 1, "plain");
  }
  return close(cursor, "word", at, at);
}
function prefixed(cursor, from2, quote2) {
  const prefix = cursor.text.slice(from2, quote2).toLowerCase();
  if (prefix === "q" || prefix === "nq")
    return alternativelyQuoted(cursor, quote2);
  const { backslash: backslash16 } = cursor.dialect;
  return string(cursor, quote2, prefix === "e" ? "escapes" : backslash16);
}
function alternativelyQuoted(cursor, quote2) {
  const { text, end } = cursor;
  const opening17 = text.charAt(quote2 + 1);
  const closing7 = text.indexOf(`${closers.get(opening17) ?? opening17}'`, quote2 + 2);
  if (closing7 < 0 || closing7 >= end)
    return lose(cursor, cursor.from, unclosedQuote);
  cursor.start = quote2 + 2;
  cursor.code = singleQuote4;
  return close(cursor, "string", closing7, closing7 + 2);
}
var closers = /* @__PURE__ */ new Map([
  ["[", "]"],
  ["{", "}"],
  ["(", ")"],
  ["<", ">"]
]);
var quoteAmidValue = "a quote amid a value";
var unclosedQuote = "a quote that nothing closes";
function string(cursor, open7, backslash16) {
  const { text, end } = cursor;
  const code6 = text.charCodeAt(open7);
  const isName5 = code6 === doubleQuote4 && cursor.dialect.doubleQuotes !== "strings";
  cursor.code = code6;
  cursor.start = open7 + 1;
  cursor.hasEscapes = backslash16 !== "plain";
  let closing7 = closingQuote(text, open7 + 1, end, code6, backslash16);
  if (closing7 < 0)
    return lose(cursor, open7, unclosedQuote);
  if (code6 === singleQuote4 && isLetter3(text.charCodeAt(closing7 + 1)) && !isKeyword(text, closing7 + 1)) {
    closing7 = behindApostrophe(text, open7 + 1, closing7);
    if (closing7 < 0 || closing7 >= end)
      return lose(cursor, open7, quoteAmidValue);
  }
  return close(cursor, isName5 ? "name" : "string", closing7, closing7 + 1);
}
var isLetter3 = (code6) => isWord2(code6) && code6 !== dollar2 && code6 !== hash2;
var longestName8 = 128;
function quotedName(cursor, open7) {
  const { text } = cursor;
  const closing7 = text.charCodeAt(open7) === backtick6 ? "`" : "]";
  const name4 = text.slice(open7 + 1, open7 + 1 + longestName8);
  const length = name4.indexOf(closing7);
  const isArray = closing7 === "]" && (!/^[^\W\d]/u.test(name4) || isWord2(text.charCodeAt(open7 - 1)));
  if (length < 1 || isArray || /['"\r\n]/.test(name4.slice(0, length))) {
    return close(cursor, "symbol", open7 + 1, open7 + 1);
  }
  cursor.start = open7 + 1;
  return close(cursor, "name", open7 + 1 + length, open7 + 2 + length);
}
var longestTag = 4096;
function template(cursor, open7) {
  const { text } = cursor;
  const closing7 = tags.get(text.slice(open7, open7 + 2));
  const length = closing7 === void 0 ? -1 : text.slice(open7, open7 + longestTag).indexOf(closing7);
  const behind4 = length < 0 ? open7 + 1 : Math.min(open7 + length + 2, cursor.end);
  return close(cursor, "symbol", behind4, behind4);
}
var tags = /* @__PURE__ */ new Map([
  ["{{", "}}"],
  ["{%", "%}"],
  ["{#", "#}"]
]);
function dollarQuoted(cursor, open7) {
  const { text, end, dialect } = cursor;
  dollarTag.lastIndex = open7;
  const tag2 = dialect.dollarQuotes ? dollarTag.exec(text)?.[0] : void 0;
  if (tag2 === void 0)
    return word(cursor, open7);
  const closing7 = text.indexOf(tag2, open7 + tag2.length);
  if (closing7 < 0 || closing7 + tag2.length > end)
    return lose(cursor, open7, "a dollar quote that nothing closes");
  cursor.start = open7 + tag2.length;
  return close(cursor, "dollar", closing7, closing7 + tag2.length);
}
var dollarTag = /\$(?:[\p{IDS}_][\p{Alpha}\p{N}_]{0,62})?\$/uy;

// build/readers/sql/names.js
var comma2 = ",".charCodeAt(0);
var closing5 = ")".charCodeAt(0);
var dot2 = ".".charCodeAt(0);
var mostNames = 3e4;
var textOf3 = ({ text, start, stop }) => text.slice(start, stop);
var wordOf = (cursor) => cursor.kind === "word" ? textOf3(cursor).toLowerCase() : "";
function readName(cursor) {
  let name4;
  while (isName4(next(cursor))) {
    name4 = textOf3(cursor);
    if (!isSymbol(next(cursor), dot2))
      break;
  }
  back(cursor);
  return name4;
}
var isName4 = ({ kind }) => kind === "word" || kind === "name" || kind === "string";
function readNames(cursor) {
  const names7 = [];
  while (names7.length < mostNames) {
    const name4 = readName(cursor);
    if (name4 === void 0)
      return void 0;
    names7.push(name4);
    if (isSymbol(next(cursor), closing5))
      return names7;
    if (!isSymbol(cursor, comma2))
      return void 0;
  }
  return void 0;
}

// build/readers/sql/conditions.js
var comparing2 = new Set(Array.from("=<>!~", (character3) => character3.charCodeAt(0)));
var code = (character3) => character3.charCodeAt(0);
var [open, close2, comma3, arrow] = [code("("), code(")"), code(","), code(">")];
var [openList, closeList] = [code("["), code("]")];
var clauses = "and or where set on when having order group by select returning from using limit union join inner left right full cross outer values insert into update delete begin if elsif while loop declare exec execute call return with";
var roles = new Map([
  ...spread("like ilike rlike regexp glob", "pattern"),
  ...spread("in any some array", "list"),
  ...spread("between", "between"),
  ...spread("default", "default"),
  ...spread("case then else end", "case"),
  ...spread(clauses, "clause"),
  ...spread("not is binary distinct null true false all date timestamp", "silent")
]);
function spread(words3, role) {
  return words3.split(" ").map((word2) => [word2, role]);
}
function createConditions(notes) {
  let table2;
  let last3;
  let first;
  let label3;
  let values = "one";
  let isPattern = false;
  let ofCase;
  let depth = 0;
  let labelDepth = 0;
  let isKey3 = false;
  let before3 = { kind: "end", code: 0 };
  const forget = () => {
    last3 = void 0;
    first = void 0;
    label3 = void 0;
    isPattern = false;
  };
  const expect = (name4, many = "one") => {
    if (name4 === void 0)
      return;
    label3 = name4;
    values = many;
    labelDepth = depth;
    isPattern = false;
  };
  const isBehind2 = (character3) => before3.kind === "symbol" && before3.code === code(character3);
  const takeName = (name4) => {
    const goesOn6 = before3.kind === "word" || before3.kind === "name" || isBehind2(")");
    if (!goesOn6 || first === void 0)
      first = name4;
    last3 = name4;
  };
  const takeCase = (word2) => {
    if (word2 === "case")
      ofCase = label3;
    if (word2 === "end")
      ofCase = void 0;
    forget();
    if (word2 === "then" || word2 === "else")
      expect(ofCase);
  };
  const takeWord3 = (cursor) => {
    const word2 = wordOf(cursor);
    switch (roles.get(word2)) {
      case "pattern":
        expect(last3);
        isPattern = true;
        break;
      case "list":
        if (label3 === void 0 || values !== "list")
          expect(label3 ?? last3, "list");
        break;
      case "between":
        expect(last3, "two");
        break;
      case "default":
        expect(first);
        break;
      case "case":
        takeCase(word2);
        break;
      case "clause":
        if (word2 === "and" && values === "two" && label3 !== void 0)
          values = "one";
        else
          forget();
        break;
      case "silent":
        break;
      default:
        takeName(cursor.text.slice(cursor.start, cursor.stop));
    }
  };
  const takeSymbol3 = ({ code: symbol }) => {
    if (comparing2.has(symbol))
      takeOperator(symbol);
    else if (symbol === open || symbol === openList)
      depth++;
    else if (symbol === close2 || symbol === closeList) {
      depth--;
      if (depth <= labelDepth && values === "list")
        label3 = void 0;
    } else if (symbol === comma3 && depth <= labelDepth) {
      ofCase = void 0;
      forget();
    }
  };
  const takeOperator = (symbol) => {
    if (symbol === arrow && (isBehind2("-") || isKey3))
      isKey3 = true;
    else
      expect(first?.startsWith("@") || isBehind2(":") ? first : last3);
  };
  const takeLiteral2 = (cursor) => {
    if (isKey3) {
      takeName(cursor.text.slice(cursor.start, cursor.stop));
      isKey3 = false;
      return;
    }
    const name4 = label3 ?? aliasBehind(cursor);
    if (name4 !== void 0)
      notes.value(isPattern ? trimPattern(cursor) : cursor, notes.columnOf(table2, bare2(name4)));
    else if (cursor.kind !== "number")
      notes.text(cursor);
    if (values === "one")
      label3 = void 0;
  };
  return {
    expect,
    within: (of) => {
      table2 ??= of;
    },
    reset: (of) => {
      table2 = of;
      depth = 0;
      ofCase = void 0;
      isKey3 = false;
      forget();
    },
    take: (cursor) => {
      const { kind } = cursor;
      if (kind === "word")
        takeWord3(cursor);
      else if (kind === "symbol")
        takeSymbol3(cursor);
      else if (kind !== "name" || label3 !== void 0 && mayBeString(cursor))
        takeLiteral2(cursor);
      else
        takeName(cursor.text.slice(cursor.start, cursor.stop));
      before3 = { kind, code: cursor.code };
    }
  };
}
var mayBeString = ({ text, at, code: quote2, dialect }) => quote2 === code('"') && dialect.doubleQuotes === "either" && text[at] !== ".";
var bare2 = (name4) => name4.replace(/^[@:]+/, "") || name4;
function aliasBehind({ text, at, kind }) {
  if (kind === "number")
    return void 0;
  alias.lastIndex = at;
  const [, as, word2, quoted2] = alias.exec(text) ?? [];
  if (as !== void 0)
    return word2 ?? quoted2;
  return word2 === void 0 || isKeyword(`${word2} `, 0) ? void 0 : word2;
}
var alias = /(?:::[\w.]{1,40}(?:\(\d{1,4}\))?)?[ \t\r\n]{1,20}(as[ \t\r\n]{1,20})?(?:([\p{IDS}_][\p{Alpha}\p{N}_$]{0,63})|["`[]([^"`\]\r\n]{1,64})["`\]])(?=[ \t\r\n]{0,20}(?:$|[,;)]|from\b|union\b))/iuy;
function trimPattern(cursor) {
  const { text } = cursor;
  while (cursor.start < cursor.stop && text.charCodeAt(cursor.start) === percent2)
    cursor.start++;
  while (cursor.stop > cursor.start && text.charCodeAt(cursor.stop - 1) === percent2)
    cursor.stop--;
  return cursor;
}
var percent2 = code("%");

// build/readers/sql/dialect.js
var mysql = {
  backslash: "escapes",
  doubleQuotes: "strings",
  hashComments: true,
  dollarQuotes: false,
  spacedDashes: true
};
var standard = {
  backslash: "plain",
  doubleQuotes: "names",
  hashComments: false,
  dollarQuotes: true,
  spacedDashes: false
};
var unknown = { ...standard, backslash: "either", doubleQuotes: "either" };
var probed = 65536;
var evidence = [
  [/-- PostgreSQL database|standard_conforming_strings = on/, standard],
  [/standard_conforming_strings = off/, { ...standard, backslash: "escapes" }],
  [
    /-- (?:MySQL|MariaDB) dump|phpMyAdmin|\/\*!\d{5}|\) ?ENGINE ?=|^DELIMITER |\bAUTO_INCREMENT\b|\bINSERT IGNORE\b/im,
    mysql
  ],
  [/\bON DUPLICATE KEY\b/i, mysql],
  [
    /\bPRAGMA \w+ ?[=(;]|\bAUTOINCREMENT\b|\bsqlite_sequence\b|\bINSERT OR (?:IGNORE|REPLACE)\b/i,
    { ...standard, doubleQuotes: "either" }
  ],
  [/\bnextval ?\(|\bON CONFLICT\b|\b(?:big)?serial\b|'::[a-z]|\bLANGUAGE '?(?:plpg)?sql\b|\bE'|\$\$/i, standard],
  [/^GO\r?$|\[dbo\]|\bSET IDENTITY_INSERT\b|\bNVARCHAR\b|[(,=] ?N'/im, standard],
  [/\bVARCHAR2\b|^SET DEFINE OFF|^REM |\bto_date ?\(|\bFROM dual\b/im, standard],
  [/`\w+`/, mysql]
];
function dialectOf(text) {
  const head9 = text.slice(0, probed);
  return evidence.find(([tells]) => tells.test(head9))?.[1] ?? unknown;
}

// build/readers/sql/escapes.js
var name3 = "SQL escapes";
var doubled = (quote2) => (text) => pieces(text, new RegExp(`${quote2}${quote2}`, "g"), () => quote2);
var backslashed = (quote2) => (text) => pieces(text, new RegExp(`${quote2}${quote2}|\\\\[^]`, "g"), (written2) => written2.startsWith("\\") ? controls.get(written2.charAt(1)) ?? written2.charAt(1) : quote2);
var controls = /* @__PURE__ */ new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"],
  ["b", " "],
  ["f", " "],
  ["v", " "],
  ["0", " "],
  ["Z", " "]
]);
function* pieces(text, written2, says) {
  for (const { 0: found, index } of text.matchAll(written2)) {
    yield { name: name3, start: index, end: index + found.length, text: says(found) };
  }
}
var copyEscapes = [backslashed("	")];
var byQuote = (encoding) => new Map(["'", '"'].map((quote2) => [quote2.charCodeAt(0), [encoding(quote2)]]));
var plain4 = byQuote(doubled);
var escaped3 = byQuote(backslashed);
var encodingsOf2 = (quote2, hasBackslashes) => (hasBackslashes ? escaped3 : plain4).get(quote2) ?? [];

// build/readers/sql/notes.js
var isSpace4 = (code6) => code6 <= 32 || code6 === 160;
var isLabel3 = /^[^\r\n]{1,64}$/;
function createNotes2(writer, record2) {
  const columnOf = (table2, name4) => writer.column(`${table2?.toLowerCase() ?? ""}.${name4.toLowerCase()}`, () => {
    if (!isLabel3.test(name4))
      return {};
    return { label: table2 && isLabel3.test(table2) ? { name: name4, under: table2 } : { name: name4 } };
  });
  const note3 = (text, from2, to, column, encodings) => {
    let [start, end] = [from2, to];
    while (start < end && isSpace4(text.charCodeAt(start)))
      start++;
    while (end > start && isSpace4(text.charCodeAt(end - 1)))
      end--;
    writer.field(start, end, column, record2());
    const path = embeddedPath(text, start, end);
    if (path)
      writer.embed({ start, end, path, encodings: encodings() });
  };
  return {
    columnOf,
    columnsOf: ({ table: table2, columns }) => {
      const known2 = [];
      const make = (index) => {
        const name4 = columns?.[index];
        if (name4 !== void 0)
          return columnOf(table2, name4);
        return writer.column(`${table2.toLowerCase()}.${index + 1}`, () => ({ cell: () => `column ${index + 1}` }));
      };
      return (index) => {
        const column = known2[index] ?? make(index);
        known2[index] = column;
        return column;
      };
    },
    value: (cursor, column) => note3(cursor.text, cursor.start, cursor.stop, column, () => encodingsAt(cursor)),
    text: ({ start, stop }) => writer.prose(start, stop, record2()),
    cell: (text, start, end, column, encodings) => note3(text, start, end, column, () => encodings),
    prose: (start, end) => writer.prose(start, end, record2())
  };
}
var encodingsAt = ({ kind, code: code6, hasEscapes }) => kind === "dollar" ? [] : encodingsOf2(code6, hasEscapes);

// build/readers/sql/script.js
function createScript(text, writer, state, isLast2, keep, skim) {
  let record2 = 0;
  let isUsed = false;
  state.dialect ??= dialectOf(text);
  const { dialect } = state;
  const notes = createNotes2(writer, () => {
    isUsed = true;
    return record2;
  });
  const nextRecord = () => {
    if (isUsed)
      record2++;
    isUsed = false;
    skim?.begin(record2, cursor.at);
  };
  const cursor = createCursor(text, dialect, notes.prose);
  return {
    cursor,
    notes,
    conditions: createConditions(notes),
    state,
    isLast: isLast2,
    isBody: false,
    nextRecord,
    commit: (pending) => {
      state.pending = pending;
      nextRecord();
      state.consumed = cursor.at;
      keep();
    },
    goOver: (target) => {
      const skimmed = skim?.over(target, cursor.end);
      if (!skimmed)
        return false;
      writer.skip(cursor.at, skimmed.valueEnd, record2);
      cursor.at = skimmed.next;
      isUsed = true;
      return true;
    }
  };
}
function scriptWithin(script, start, end) {
  const { cursor, nextRecord } = script;
  return {
    ...script,
    cursor: createCursor(cursor.text, cursor.dialect, cursor.comment, start, end),
    isLast: true,
    isBody: true,
    commit: nextRecord,
    goOver: () => false
  };
}

// build/readers/sql/state.js
var createSqlState = () => ({ tables: /* @__PURE__ */ new Map(), consumed: 0 });

// build/readers/table/cells.js
var nothingUnclosed = () => ({ from: 0, until: 0, inner: -1, lineEnds: [] });
var remembering = (dialect) => ({ ...dialect, unclosed: nothingUnclosed() });
function readRow(text, start, dialect, take4) {
  const { delimiter: delimiter2 } = dialect;
  const here = dialect.unclosed ? dialect : remembering(dialect);
  let at = start;
  for (let index = 0; ; index++) {
    at = readCell(text, at, index, here, take4);
    if (at >= text.length)
      return text.length;
    at++;
    if (text.charCodeAt(at - 1) !== delimiter2)
      return at;
  }
}
function readCell(text, start, index, dialect, take4) {
  const { delimiter: delimiter2, newline: newline2, quote: quote2 } = dialect;
  const from2 = behindBlanks(text, start, dialect);
  const open7 = openingQuote(text, from2, quote2);
  const close8 = open7 < 0 ? -1 : closingQuote2(text, open7, dialect);
  if (close8 >= 0) {
    takeTrimmed(text, open7 + 1, close8, index, take4);
    return behindBlanks(text, close8 + 1, dialect);
  }
  if (dialect.isCut && open7 >= 0 && open7 + longestCell > text.length)
    return text.length;
  let at = from2;
  for (; at < text.length; at++) {
    const code6 = text.charCodeAt(at);
    if (code6 === delimiter2 || code6 === newline2)
      break;
  }
  takeTrimmed(text, from2, at, index, take4);
  return at;
}
function openingQuote(text, from2, quote2) {
  const code6 = text.charCodeAt(from2);
  if (code6 === quote2)
    return from2;
  return code6 === equals8 && text.charCodeAt(from2 + 1) === quote2 ? from2 + 1 : -1;
}
var longestCell = 65536;
function closingQuote2(text, open7, dialect) {
  const { quote: quote2, unclosed = nothingUnclosed() } = dialect;
  const limit = Math.min(text.length, open7 + longestCell);
  const seen = { inner: -1, lineEnds: [] };
  let isOwn = true;
  let at = open7 + 1;
  while (at < limit) {
    isOwn &&= text.charCodeAt(at) === quote2;
    if (!isOwn)
      at = behindUnclosed(unclosed, at, open7, seen);
    if (at < 0)
      return -1;
    const role = roleOf2(text, at, dialect);
    if (role === "closing" && !(breaksBehind(open7, seen) > 2 && holdsRows(text, open7, at, dialect)))
      return at;
    if (role === "closing" || !goesOn5(role, at, open7, seen))
      break;
    at += role === "escape" ? 2 : 1;
  }
  Object.assign(unclosed, { from: open7, until: at, ...seen });
  return -1;
}
function behindUnclosed(unclosed, at, open7, seen) {
  if (at <= unclosed.from || at >= unclosed.until)
    return at;
  if (seen.inner > open7 && breaksBehind(open7, unclosed) > 0)
    return -1;
  if (unclosed.inner >= at)
    seen.inner = unclosed.inner;
  seen.lineEnds = unclosed.lineEnds;
  return unclosed.until;
}
var breaksBehind = (open7, { lineEnds }) => lineEnds.filter((at) => at > open7).length;
function goesOn5(role, at, open7, seen) {
  if (role === "line end") {
    if (seen.inner > open7)
      return false;
    seen.lineEnds = [at, ...seen.lineEnds.slice(0, 2)];
  } else if (role === "inner") {
    if (breaksBehind(open7, seen) > 0)
      return false;
    seen.inner = at;
  }
  return role !== "opening";
}
function roleOf2(text, at, dialect) {
  const { quote: quote2, newline: newline2, delimiter: delimiter2, escapes: escapes10 } = dialect;
  const code6 = text.charCodeAt(at);
  if (code6 === newline2)
    return "line end";
  if (code6 !== quote2)
    return escapes10 && code6 === backslash12 ? "escape" : void 0;
  if (text.charCodeAt(at + 1) === quote2)
    return "escape";
  if (endsCell(text, at + 1, dialect))
    return "closing";
  return text.charCodeAt(at - 1) === delimiter2 ? "opening" : "inner";
}
function endsCell(text, from2, dialect) {
  const at = behindBlanks(text, from2, dialect);
  const code6 = text.charCodeAt(at);
  return at >= text.length || code6 === dialect.delimiter || code6 === dialect.newline;
}
var probedLines = 8;
function holdsRows(text, open7, close8, { delimiter: delimiter2, newline: newline2, width }) {
  if (width < 2)
    return false;
  const lineBreak = String.fromCharCode(newline2);
  let start = text.indexOf(lineBreak, open7) + 1;
  for (let line2 = 0; line2 < probedLines; line2++) {
    let cells2 = 1;
    let at = start;
    for (; at < close8 && text.charCodeAt(at) !== newline2; at++)
      if (text.charCodeAt(at) === delimiter2)
        cells2++;
    if (at >= close8)
      return true;
    if (cells2 !== width)
      return false;
    start = at + 1;
  }
  return true;
}
function behindBlanks(text, from2, { delimiter: delimiter2, newline: newline2 }) {
  let at = from2;
  for (; at < text.length; at++) {
    const code6 = text.charCodeAt(at);
    if (!isBlank(code6) || code6 === delimiter2 || code6 === newline2)
      break;
  }
  return at;
}
var isBlank = (code6) => code6 <= 32 || code6 === 160 || code6 === 12288 || code6 === 65279;
function takeTrimmed(text, start, end, index, take4) {
  let from2 = start;
  let to = end;
  while (from2 < to && isBlank(text.charCodeAt(from2)))
    from2++;
  while (to > from2 && isBlank(text.charCodeAt(to - 1)))
    to--;
  if (text.charCodeAt(from2) === equals8 && to - from2 > 5 && text.startsWith('""', from2 + 1) && text.endsWith('""', to)) {
    from2 += 3;
    to -= 2;
  }
  take4(from2, to, index);
}
var equals8 = "=".charCodeAt(0);
var backslash12 = "\\".charCodeAt(0);

// build/readers/sql/values.js
var code2 = (character3) => character3.charCodeAt(0);
var [open2, close3, comma4, semicolon3] = [code2("("), code2(")"), code2(","), code2(";")];
var [openList2, closeList2, doubleQuote5] = [code2("["), code2("]"), code2('"')];
var behindSelect = new Set("from where union except intersect minus limit order group having on returning into go".split(" "));
function readValues2(script, columnAt2, isSelect = false, place2 = beginning2()) {
  const { cursor } = script;
  while (next(cursor).kind !== "end") {
    if (cursor.kind === "symbol") {
      if (endsWith(cursor, place2, isSelect))
        return true;
      takeSymbol(script, place2);
    } else if (cursor.kind !== "word")
      takeLiteral(script, place2, columnAt2);
    else if (place2.depth > 0)
      takeWord(script, place2);
    else if (isSelect && behindSelect.has(wordOf(cursor))) {
      back(cursor);
      return true;
    }
  }
  if (!isSelect)
    script.state.place = place2;
  return isSelect && script.isLast && !cursor.broken;
}
var beginning2 = () => ({ index: 0, depth: 0, isNoted: false, listDepth: 0, isQuery: false });
function endsWith(cursor, { depth }, isSelect) {
  const isOver = cursor.code === semicolon3 || depth === 0 && cursor.code === close3;
  if (isOver && (isSelect || cursor.code === semicolon3))
    back(cursor);
  return isOver;
}
function takeSymbol({ cursor, conditions }, place2) {
  if (place2.isQuery)
    conditions.take(cursor);
  switch (cursor.code) {
    case openList2:
      if (place2.listDepth === 0)
        place2.listDepth = place2.depth + 1;
      place2.depth++;
      break;
    case open2:
      place2.depth++;
      break;
    case close3:
    case closeList2:
      closeBracket(place2);
      break;
    case comma4:
      if (place2.depth > 0)
        break;
      place2.index++;
      place2.isNoted = false;
  }
}
function closeBracket(place2) {
  if (place2.depth === place2.listDepth)
    place2.listDepth = 0;
  if (place2.depth > 0)
    place2.depth--;
  if (place2.depth === 0)
    place2.isQuery = false;
}
function takeWord({ cursor, conditions }, place2) {
  if (!place2.isQuery && wordOf(cursor) === "select") {
    place2.isQuery = true;
    conditions.reset();
  }
  if (place2.isQuery)
    conditions.take(cursor);
}
function takeLiteral({ cursor, notes, conditions }, place2, columnAt2) {
  const isOwn = !place2.isNoted || place2.listDepth > 0;
  if (place2.isQuery)
    conditions.take(cursor);
  else if (cursor.kind === "number") {
    if (place2.depth > 0 || place2.isNoted)
      return;
    place2.isNoted = true;
    notes.value(cursor, columnAt2(place2.index));
  } else if (cursor.kind === "name" && !isQuoted(cursor))
    return;
  else if (isOwn) {
    place2.isNoted = true;
    notes.value(cursor, columnAt2(place2.index));
  } else
    notes.text(cursor);
}
var isQuoted = (cursor) => cursor.code === doubleQuote5;
var silentNotes = {
  columnOf: () => 0,
  columnsOf: () => () => 0,
  value: () => void 0,
  text: () => void 0,
  cell: () => void 0,
  prose: () => void 0
};
var silentConditions = {
  take: () => void 0,
  reset: () => void 0,
  within: () => void 0,
  expect: () => void 0
};

// build/readers/sql/torn.js
var longest8 = 65536;
var dollar3 = "$".charCodeAt(0);
var isTearable = (text, row) => row === 0 && text.length > longest8;
function tear({ cursor, state, notes }) {
  const { text, broken: broken2, code: code6, start, hasEscapes } = cursor;
  const { place: place2, pending } = state;
  if (!place2 || !pending || !isTearable(text, state.consumed))
    return 0;
  if (broken2 && (broken2.problem !== unclosedQuote || code6 === dollar3))
    return 0;
  const length = text.length - (broken2 ? /[\\'"]{0,8}$/.exec(text.slice(-8))?.[0].length ?? 0 : 0);
  state.torn = { place: place2, ...broken2 ? { quote: code6, hasEscapes } : {} };
  if (broken2) {
    notes.cell(text, start, length, notes.columnsOf(pending)(place2.index), []);
    place2.isNoted = true;
  }
  return length;
}
function readTorn(script, columnAt2) {
  const { cursor, state, notes } = script;
  const { torn } = state;
  state.torn = void 0;
  if (!torn)
    return true;
  const { place: place2, quote: quote2, hasEscapes = false } = torn;
  if (quote2 !== void 0) {
    const closing7 = closingQuote(cursor.text, 0, cursor.end, quote2, hasEscapes ? "escapes" : "plain");
    if (closing7 < 0) {
      Object.assign(cursor, { at: cursor.end, kind: "end", start: 0, code: quote2, hasEscapes });
      cursor.broken = { at: 0, problem: unclosedQuote };
      state.place = place2;
      return false;
    }
    notes.cell(cursor.text, 0, closing7, columnAt2(place2.index), []);
    cursor.at = closing7 + 1;
  }
  return readValues2(script, columnAt2, false, place2);
}

// build/readers/sql/insert.js
var code3 = (character3) => character3.charCodeAt(0);
var [open3, close4, comma5] = [code3("("), code3(")"), code3(",")];
var queries = /* @__PURE__ */ new Set(["select", "with", "values", "table"]);
function readTarget({ cursor, state }) {
  const table2 = readName(cursor);
  if (table2 === void 0)
    return void 0;
  const columns = readList(cursor) ?? state.tables.get(table2.toLowerCase());
  return columns ? { table: table2, columns } : { table: table2 };
}
function readList(cursor) {
  const probe3 = ahead(cursor);
  if (!isSymbol(next(probe3), open3))
    return void 0;
  if (queries.has(wordOf(next(probe3))))
    return void 0;
  back(probe3);
  if (!readNames(probe3))
    return void 0;
  next(cursor);
  return readNames(cursor);
}
function readTuples(script, target) {
  const { cursor, commit } = script;
  const columnAt2 = script.notes.columnsOf(target);
  const pending = { kind: "insert", ...target };
  const known2 = [target.table, ...target.columns ?? []].join("\0");
  commit(pending);
  if (script.state.torn && !readTorn(script, columnAt2))
    return;
  while (script.goOver(known2))
    commit(pending);
  for (; ; ) {
    next(cursor);
    if (isSymbol(cursor, comma5) || wordOf(cursor) === "row")
      continue;
    if (!isSymbol(cursor, open3))
      break;
    if (!readValues2(script, columnAt2))
      return;
    do
      commit(pending);
    while (script.goOver(known2));
  }
  if (cursor.kind !== "end")
    back(cursor);
}
function columnsBehind(script) {
  const probe3 = ahead(script.cursor);
  const silent3 = { ...script, cursor: probe3, notes: silentNotes, conditions: silentConditions };
  do {
    if (!isSymbol(next(probe3), open3) || !readValues2(silent3, () => 0))
      return void 0;
  } while (isSymbol(next(probe3), comma5));
  if (!isSymbol(probe3, close4))
    return void 0;
  if (wordOf(next(probe3)) !== "as")
    back(probe3);
  const table2 = readName(probe3);
  const columns = table2 === void 0 ? void 0 : readList(probe3);
  return table2 !== void 0 && columns ? { table: table2, columns } : void 0;
}
var longestList = 500;
function columnsBefore({ text, from: from2 }) {
  const [, table2, names7] = commonTable.exec(text.slice(Math.max(0, from2 - longestList), from2)) ?? [];
  const columns = names7?.split(",").map((name4) => name4.replace(/^[\s"`[]+|(?<![\s"`\]])[\s"`\]]+$/g, ""));
  return table2 === void 0 || !columns ? void 0 : { table: table2, columns };
}
var commonTable = /([\p{IDS}_]\w{0,62})\s{0,9}\(([^()'\r\n]{1,400})\)\s{1,9}as\s{0,9}\(\s{0,99}$/iu;

// build/readers/sql/copy.js
var doubledQuotes = encodingsOf2('"'.charCodeAt(0), false);
var semicolon4 = ";".charCodeAt(0);
var backslash13 = "\\".charCodeAt(0);
var carriageReturn5 = 13;
function readCopy(script) {
  const { cursor } = script;
  const target = readTarget(script);
  if (!target || wordOf(next(cursor)) !== "from" || wordOf(next(cursor)) !== "stdin")
    return;
  const copy = { ...target, ...readOptions(script) };
  if (cursor.kind === "end")
    return;
  cursor.at = lineBehind(cursor.text, cursor.at);
  if (copy.hasHeader)
    cursor.at = lineBehind(cursor.text, cursor.at);
  readRows(script, copy);
}
function readOptions({ cursor }) {
  let delimiter2;
  let isCsv = false;
  let hasHeader = false;
  let option2 = "";
  while (next(cursor).kind !== "end" && !isSymbol(cursor, semicolon4)) {
    const word2 = wordOf(cursor);
    isCsv ||= word2 === "csv";
    hasHeader = word2 === "header" || hasHeader && !(option2 === "header" && word2 === "false");
    if (cursor.kind === "string" && (option2 === "delimiter" || option2 === "delimiters"))
      delimiter2 = written(textOf3(cursor));
    if (word2 !== "" && word2 !== "as")
      option2 = word2;
  }
  return { delimiter: delimiter2 ?? (isCsv ? "," : "	"), isCsv, hasHeader };
}
var written = (delimiter2) => delimiter2 === "\\t" ? "	" : delimiter2.charAt(0);
function lineBehind(text, at) {
  const end = endOfLine4(text, at, text.length);
  return text.charCodeAt(end) === carriageReturn5 && text[end + 1] === "\n" ? end + 2 : Math.min(end + 1, text.length);
}
function readRows(script, copy) {
  const { cursor, commit } = script;
  const { text } = cursor;
  const read2 = copy.isCsv ? readCsvRow : readLine2;
  const columnAt2 = script.notes.columnsOf(copy);
  const pending = { kind: "copy", ...copy };
  commit(pending);
  while (cursor.at < text.length) {
    const row = cursor.at;
    const isOver = endOfLine4(text, row, text.length) === row + 2 && text.startsWith("\\.", row);
    const behind4 = isOver ? lineBehind(text, row) : read2(script, copy, columnAt2);
    cursor.at = behind4;
    if (behind4 === text.length && !script.isLast && (copy.isCsv || !endsLine2(text)))
      return;
    commit(isOver ? void 0 : pending);
    if (isOver)
      return;
  }
}
var endsLine2 = (text) => text.endsWith("\n");
function readLine2(script, { delimiter: delimiter2 }, columnAt2) {
  const { cursor, state, isLast: isLast2 } = script;
  const { text, at: row } = cursor;
  const first = row === 0 ? state.torn?.place.index ?? 0 : 0;
  const last3 = readRow2(script, delimiter2, columnAt2, row, endOfLine4(text, row, text.length), first);
  const behind4 = lineBehind(text, row);
  if (behind4 === text.length && !isLast2 && !endsLine2(text) && isTearable(text, row))
    state.place = { ...beginning2(), index: last3 };
  else
    state.torn = void 0;
  return behind4;
}
function readRow2({ cursor, notes }, delimiter2, columnAt2, row, end, first = 0) {
  const { text } = cursor;
  const between4 = delimiter2.charCodeAt(0);
  let start = row;
  let index = first;
  for (let at = row; at < end; at++) {
    const code6 = text.charCodeAt(at);
    if (code6 === backslash13)
      at++;
    else if (code6 === between4) {
      if (!isNull(text, start, at))
        notes.cell(text, start, at, columnAt2(index), copyEscapes);
      index++;
      start = at + 1;
    }
  }
  if (!isNull(text, start, end))
    notes.cell(text, start, end, columnAt2(index), copyEscapes);
  return index;
}
var isNull = (text, start, end) => end - start === 2 && text.charCodeAt(start) === backslash13 && text[start + 1] === "N";
var readCsvRow = ({ cursor, notes }, { delimiter: delimiter2 }, columnAt2) => readRow(cursor.text, cursor.at, { ...csv, delimiter: delimiter2.charCodeAt(0) }, (start, end, index) => notes.cell(cursor.text, start, end, columnAt2(index), doubledQuotes));
var csv = { quote: '"'.charCodeAt(0), newline: 10, escapes: false, width: 0 };

// build/readers/sql/tables.js
var code4 = (character3) => character3.charCodeAt(0);
var [open4, close5, comma6, semicolon5] = [code4("("), code4(")"), code4(","), code4(";")];
var constraints = new Set("primary foreign unique key index constraint check fulltext spatial exclude period partition like inherits".split(" "));
var statements = /* @__PURE__ */ new Set(["go", "insert", "create", "update", "delete", "select", "set", "begin", "commit", "alter"]);
var conditional = /* @__PURE__ */ new Set(["if", "not", "exists", "only", "column"]);
function readTable2(script) {
  const { cursor, state } = script;
  skipWords(script);
  const table2 = readName(cursor);
  if (table2 === void 0 || !isSymbol(next(cursor), open4)) {
    back(cursor);
    return;
  }
  const columns = readDefinitions(script, table2);
  if (columns.length > 0)
    state.tables.set(table2.toLowerCase(), columns);
}
function skipWords({ cursor }) {
  while (conditional.has(wordOf(next(cursor))))
    ;
  back(cursor);
}
function readDefinitions(script, table2) {
  const { cursor, state } = script;
  const columns = [];
  let name4;
  do {
    if (wordOf(next(cursor)) === "like")
      columns.push(...state.tables.get(readName(cursor)?.toLowerCase() ?? "") ?? []);
    name4 = beginsColumn(cursor) ? textOf3(cursor) : void 0;
    if (name4 !== void 0)
      columns.push(name4);
    else
      back(cursor);
  } while (readDefinition(script, table2, name4));
  return columns;
}
var beginsColumn = (cursor) => cursor.kind === "name" || cursor.kind === "word" && !constraints.has(wordOf(cursor));
function readDefinition(script, table2, name4) {
  const { cursor } = script;
  const place2 = { depth: 0, isDefault: false };
  while (next(cursor).kind !== "end") {
    if (isText2(cursor))
      noteText(script, table2, place2.isDefault ? name4 : void 0);
    if (cursor.kind !== "symbol")
      place2.isDefault = mayBeDefault(cursor, place2);
    else if (place2.depth === 0 && cursor.code === comma6)
      return true;
    else if (endsDefinitions(cursor, place2.depth))
      return false;
    else
      place2.depth = depthBehind(cursor, place2.depth);
  }
  return false;
}
var isText2 = ({ kind }) => kind === "string" || kind === "dollar";
function noteText({ cursor, notes }, table2, name4) {
  if (name4 === void 0)
    notes.text(cursor);
  else
    notes.value(cursor, notes.columnOf(table2, name4));
}
function endsDefinitions(cursor, depth) {
  if (cursor.code === semicolon5)
    back(cursor);
  return cursor.code === semicolon5 || depth === 0 && cursor.code === close5;
}
var depthBehind = ({ code: symbol }, depth) => symbol === open4 ? depth + 1 : symbol === close5 ? depth - 1 : depth;
function mayBeDefault(cursor, { depth, isDefault }) {
  if (cursor.kind !== "word")
    return false;
  const word2 = wordOf(cursor);
  return word2 === "default" || isDefault && (depth > 0 || !isAttribute(word2));
}
var isAttribute = (word2) => word2 === "comment" || word2 === "check" || word2 === "collate";
function readAlteration(script) {
  const { cursor, state } = script;
  skipWords(script);
  const table2 = readName(cursor);
  if (table2 === void 0)
    return;
  const key3 = table2.toLowerCase();
  const columns = [...state.tables.get(key3) ?? []];
  const before3 = columns.length;
  while (!endsAlteration(script)) {
    const verb = wordOf(cursor);
    if (verb === "after")
      moveBehind(columns, readName(cursor));
    else
      change(script, table2, columns, verb);
  }
  if (columns.length > 0 || before3 > 0)
    state.tables.set(key3, columns);
}
function endsAlteration({ cursor, notes }) {
  for (; ; ) {
    next(cursor);
    const isOver = cursor.kind === "end" || isSymbol(cursor, semicolon5) || statements.has(wordOf(cursor));
    if (isOver && !isColumnClause(cursor)) {
      if (cursor.kind !== "end")
        back(cursor);
      return true;
    }
    if (cursor.kind === "string" || cursor.kind === "dollar")
      notes.text(cursor);
    if (changes.has(wordOf(cursor)))
      return false;
  }
}
function isColumnClause({ text, from: from2, kind }) {
  if (kind !== "word")
    return false;
  clause.lastIndex = from2;
  return clause.test(text);
}
var clause = /(?:alter\s{1,9}column|set\s{1,9}(?:default|not|data|statistics|storage)|(?:update|delete)\s{1,9}(?:cascade|set|restrict|no))\b/iy;
var changes = /* @__PURE__ */ new Set(["add", "drop", "rename", "change", "after"]);
function moveBehind(columns, name4) {
  const index = columns.findIndex((column) => column.toLowerCase() === name4?.toLowerCase());
  if (index >= 0 && index < columns.length - 1)
    columns.splice(index + 1, 0, ...columns.splice(-1));
}
function change(script, table2, columns, verb) {
  const { cursor } = script;
  skipWords(script);
  next(cursor);
  if (verb === "add" && isSymbol(cursor, open4)) {
    columns.push(...readDefinitions(script, table2));
    return;
  }
  if (!beginsColumn(cursor) || wordOf(cursor) === "to") {
    back(cursor);
    return;
  }
  const name4 = textOf3(cursor);
  if (verb === "add") {
    columns.push(name4);
    return;
  }
  const index = columns.findIndex((column) => column.toLowerCase() === name4.toLowerCase());
  if (verb === "rename" && wordOf(next(cursor)) !== "to")
    back(cursor);
  const renamed = verb === "drop" ? [] : [readName(cursor)].filter((one) => one !== void 0);
  if (index >= 0)
    columns.splice(index, 1, ...renamed);
}

// build/readers/sql/statements.js
var code5 = (character3) => character3.charCodeAt(0);
var [open5, close6, semicolon6, backslash14, dot3] = [code5("("), code5(")"), code5(";"), code5("\\"), code5(".")];
function readStatements(script) {
  const { pending } = script.state;
  if (pending?.kind === "copy")
    readRows(script, pending);
  else if (pending)
    readTuples(script, pending);
  walk2(script);
}
function walk2(script) {
  const { cursor } = script;
  const steps = {
    script,
    isStart: true,
    verb: "",
    target: void 0,
    targetDepth: 0,
    depth: 0,
    word: "",
    symbol: 0
  };
  while (next(cursor).kind !== "end")
    step(steps, cursor);
}
function step(steps, cursor) {
  const { conditions } = steps.script;
  const { kind } = cursor;
  const word2 = wordOf(cursor);
  const symbol = kind === "symbol" ? cursor.code : 0;
  const isTaken = kind === "word" ? takeWord2(steps, word2) : kind === "symbol" ? takeSymbol2(steps, symbol) : takeBody(steps);
  if (!isTaken)
    conditions.take(cursor);
  steps.isStart = symbol === semicolon6 || steps.isStart && isTaken && word2 !== "insert";
  steps.word = word2;
  steps.symbol = symbol;
}
function takeSymbol2(steps, symbol) {
  const { cursor } = steps.script;
  if (symbol === semicolon6)
    endStatement(steps);
  else if (symbol === open5)
    steps.depth++;
  else if (symbol === close6)
    steps.depth--;
  else if ((symbol === backslash14 || symbol === dot3 && steps.isStart) && beginsLine(cursor)) {
    skipLine(steps.script);
    return true;
  }
  return false;
}
function endStatement(steps) {
  const { script } = steps;
  script.commit();
  script.conditions.reset();
  Object.assign(steps, { verb: "", target: void 0, targetDepth: 0, depth: 0 });
}
var beginsLine = ({ text, from: from2 }) => /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, from2 - 8), from2));
function skipLine({ cursor, notes }) {
  const end = endOfLine4(cursor.text, cursor.at, cursor.end);
  notes.prose(cursor.at, end);
  cursor.at = end;
}
function takeBody({ script, word: word2, verb }) {
  const { cursor, notes, conditions } = script;
  if (cursor.kind !== "dollar" || word2 !== "as" && word2 !== "do" && verb !== "create")
    return false;
  if (script.isBody)
    return false;
  const inner = scriptWithin(script, cursor.start, cursor.stop);
  conditions.reset();
  walk2(inner);
  conditions.reset();
  const { broken: broken2 } = inner.cursor;
  if (broken2)
    notes.prose(broken2.at, cursor.stop);
  return true;
}
function takeWord2(steps, word2) {
  return takers.get(word2)?.(steps, word2) ?? false;
}
var takers = /* @__PURE__ */ new Map([
  ["create", takeVerb],
  ["alter", takeVerb],
  ["drop", takeVerb],
  ["table", takeTable],
  ["copy", takeCopy],
  ["insert", takeInsert],
  ["replace", takeInsert],
  ["upsert", takeInsert],
  ["into", takeInto],
  ["values", takeValues],
  ["value", takeValues],
  ["select", takeSelect],
  ["update", takeUpdate],
  ["from", takeFrom],
  ["go", takeGo],
  ["delimiter", takeClientLine],
  ["prompt", takeClientLine],
  ["rem", takeClientLine],
  ["remark", takeClientLine]
]);
function takeVerb(steps, word2) {
  steps.verb = word2;
  return false;
}
function takeTable({ script, verb }) {
  if (verb === "create")
    readTable2(script);
  else if (verb === "alter")
    readAlteration(script);
  else
    return false;
  return true;
}
function takeCopy({ script, isStart }) {
  if (isStart)
    readCopy(script);
  return isStart;
}
var modifiers = new Set("ignore low_priority high_priority delayed overwrite or rollback abort fail replace table only".split(" "));
var beforeUpdate = new Set("before after of or for do key then grant and insert delete".split(" "));
var behindEvent = new Set("on or of to with privilege set as do function view procedure trigger package materialized type temp temporary rule synonym editionable noneditionable force aggregate language cascade restrict no current_timestamp now".split(" "));
function meetsName(cursor) {
  const probe3 = ahead(cursor);
  return !behindEvent.has(wordOf(next(probe3))) && (probe3.kind === "word" || probe3.kind === "name");
}
function takeInsert(steps, word2) {
  const { script } = steps;
  const { cursor, conditions } = script;
  const probe3 = ahead(cursor);
  if (isSymbol(next(probe3), open5))
    return takeMergeInsert(steps, word2);
  if (steps.word === "or")
    return false;
  back(probe3);
  skipInto(probe3);
  if (!meetsName(probe3))
    return false;
  skipInto(cursor);
  conditions.reset();
  return aim(steps);
}
function skipInto(cursor) {
  skipModifiers(cursor);
  if (wordOf(next(cursor)) !== "into")
    back(cursor);
}
function skipModifiers(cursor) {
  while (modifiers.has(wordOf(next(cursor))))
    ;
  back(cursor);
}
function takeMergeInsert(steps, word2) {
  const { cursor } = steps.script;
  if (word2 !== "insert" || steps.word !== "then")
    return false;
  const columns = readList(cursor);
  if (columns)
    steps.target = { table: steps.target?.table ?? "", columns };
  return true;
}
function takeInto(steps) {
  const { cursor } = steps.script;
  return meetsName(cursor) && aim(steps);
}
function aim(steps) {
  const { script } = steps;
  const target = readTarget(script);
  steps.target = target;
  steps.targetDepth = steps.depth;
  script.conditions.reset(target?.table);
  return true;
}
function takeValues(steps) {
  const { script, symbol } = steps;
  const isTable2 = symbol === open5;
  if (!isTable2 && !steps.target && !steps.isStart && steps.word !== "using" && steps.word !== "all")
    return false;
  const named6 = isTable2 ? columnsBefore(script.cursor) ?? columnsBehind(script) : void 0;
  const target = named6 ?? steps.target ?? { table: "" };
  if (!isTable2)
    steps.target = void 0;
  readTuples(script, target);
  return true;
}
function takeSelect(steps) {
  const { script, target, targetDepth, depth } = steps;
  if (!target?.columns || depth > targetDepth + 1)
    return false;
  script.conditions.reset(target.table);
  const { cursor } = script;
  while (["all", "distinct"].includes(wordOf(next(cursor))))
    ;
  back(cursor);
  script.nextRecord();
  readValues2(script, script.notes.columnsOf(target), true);
  return true;
}
function takeUpdate(steps) {
  const { script, word: word2 } = steps;
  const { cursor, conditions } = script;
  const probe3 = ahead(cursor);
  skipModifiers(probe3);
  if (beforeUpdate.has(word2) || !meetsName(probe3))
    return false;
  skipModifiers(cursor);
  const table2 = readName(cursor);
  if (!steps.isStart)
    script.nextRecord();
  conditions.reset(table2);
  return true;
}
function takeFrom({ script, depth }) {
  const { cursor, conditions } = script;
  conditions.take(cursor);
  const { kind } = next(cursor);
  back(cursor);
  const table2 = depth <= 0 && (kind === "word" || kind === "name") ? readName(cursor) : void 0;
  if (table2 !== void 0)
    conditions.within(table2);
  return true;
}
function takeGo(steps) {
  const { cursor } = steps.script;
  if (!beginsLine(cursor) || !/^[ \t]*(?:$|[;\r\n])/.test(cursor.text.slice(cursor.at, cursor.at + 8)))
    return false;
  endStatement(steps);
  return true;
}
function takeClientLine({ script, isStart }) {
  if (isStart)
    skipLine(script);
  return isStart;
}

// build/readers/sql/sql.js
var extensions5 = /\.(?:sql|ddl|dml|psql|pgsql|mysql|tsql|plsql|cql|hql)$/i;
var perhaps = /(?:\.(?:dump|bak|backup|txt|out)|\/[^./]+|^[^./]+)$/i;
var probed2 = 16384;
var opening12 = /^\s*(?:(?:--|#)[^\n]{0,200}\n\s*){0,4}?(?:-- (?:PostgreSQL database (?:cluster )?dump|(?:MySQL|MariaDB) dump|phpMyAdmin SQL Dump)|\/\*M?!\d{5}|\/\*{3,} Object:|PRAGMA foreign_keys ?=|BEGIN TRANSACTION;|REM INSERTING into|CREATE TABLE \S+ ?\(|INSERT INTO \S+ (?:\(|VALUES))/i;
var keyword3 = /(?:^|[\s;(])(?:insert|select|create|update|alter|delete|merge|replace|copy|drop|set|use|exec|execute|call|declare|with|values|grant|begin|do|pragma|truncate|upsert|comment)\s/i;
var sql2 = {
  name: "SQL",
  is: (path, text) => {
    if (extensions5.test(path))
      return keyword3.test(text.slice(0, probed2));
    return perhaps.test(path) && opening12.test(text.slice(0, probed2));
  },
  outline: (text, writer) => void outlineSql(text, writer, createSqlState()),
  slices: () => {
    const state = createSqlState();
    return { outline: (text, writer, isLast2, skim) => outlineSql(text, writer, state, isLast2, skim), plain: plain5 };
  }
};
var plain5 = {
  value: /^'(?![\s\0-\x20])[^']*(?<![\s\0-\x20\\])'$|^[(, ]-?\d(?:[\w.+]|-(?!-))*[,)]$/,
  between: /^(?:,?\s*\(|'(?=[,)]))?(?:[, ]|''(?=[,)])|[a-z_]\w*(?=[,)]))*[')]?$/i,
  isFlat: true
};
function outlineSql(text, writer, state, isLast2 = true, skim) {
  const held = isLast2 ? { writer, keep: () => void 0 } : holding2(writer);
  state.consumed = 0;
  state.place = void 0;
  const script = createScript(text, held.writer, state, isLast2, held.keep, skim);
  readStatements(script);
  const { cursor, commit } = script;
  for (let tries = 0; cursor.broken && (isLast2 || isOutOfStep(cursor.broken)); tries++) {
    const { at, problem } = cursor.broken;
    const until = tries < mostTries ? nextStatement(text, at + 1) : text.length;
    held.keep();
    writer.breakOff(at, problem, until < text.length ? until : void 0);
    delete cursor.broken;
    cursor.at = until;
    commit();
    readStatements(script);
  }
  if (isLast2 || state.consumed > 0)
    return isLast2 ? text.length : state.consumed;
  const length = tear(script);
  if (length > 0)
    held.keep();
  return length;
}
var mostTries = 20;
var isOutOfStep = ({ problem }) => problem === quoteAmidValue;
function nextStatement(text, from2) {
  statement.lastIndex = from2;
  return statement.exec(text)?.index ?? text.length;
}
var statement = /^(?:insert|replace|create|copy|update|delete|alter|drop|merge|begin|commit|lock|set|go)[ ;\r\n]/gim;

// build/readers/table/dialect.js
var delimiters = ["", "", "	", "|", ";", "~", "^", ","];
var probedRows3 = 60;
var probedLength = 32768;
function probe2(text, start, wanted = delimiters) {
  const head9 = text.slice(start, start + probedLength);
  const probes = wanted.flatMap((delimiter2) => {
    const rows3 = head9.includes(delimiter2) ? probeWith(text, start, dialectFor(head9, delimiter2)) : void 0;
    return rows3 ? [rows3] : [];
  });
  const best = Math.max(...probes.map(({ share }) => share));
  const rankOf = ({ share, dialect }) => {
    if (share < best - tolerance)
      return share;
    return isComma(dialect) && decimalComma.test(head9) ? 1 : 2 + dialect.width;
  };
  return probes.sort((one, other2) => rankOf(other2) - rankOf(one));
}
var tolerance = 0.05;
var decimalComma = /\d,\d/;
var isComma = ({ delimiter: delimiter2 }) => delimiter2 === ",".charCodeAt(0);
var undivided = (text) => ({
  ...dialectFor(text.slice(0, probedLength), ","),
  delimiter: -1
});
function rowsFrom(text, start, dialect, most2 = probedRows3) {
  const rows3 = [];
  let at = start;
  for (let read2 = 0; at < text.length && at - start < probedLength && read2 < most2; read2++) {
    const cells2 = [];
    const row = at;
    at = readRow(text, at, dialect, (from2, to) => void cells2.push(text.slice(from2, to)));
    if (cells2.some((cell) => cell !== ""))
      rows3.push({ start: row, cells: cells2 });
  }
  return rows3;
}
function probeWith(text, start, dialect) {
  const rows3 = rowsFrom(text, start, dialect);
  const counts = /* @__PURE__ */ new Map();
  for (const { cells: cells2 } of rows3)
    if (cells2.length > 1)
      counts.set(cells2.length, (counts.get(cells2.length) ?? 0) + 1);
  let width = 0;
  for (const [cells2, count3] of counts)
    if (count3 > (counts.get(width) ?? 0))
      width = cells2;
  if (width === 0)
    return void 0;
  return { dialect: { ...dialect, width }, rows: rows3, share: (counts.get(width) ?? 0) / rows3.length };
}
function dialectFor(head9, delimiter2) {
  return {
    delimiter: delimiter2.charCodeAt(0),
    quote: quoteOf(head9, delimiter2).charCodeAt(0),
    newline: (head9.includes("\r") && !head9.includes("\n") ? "\r" : "\n").charCodeAt(0),
    escapes: /[^\\"]\\"[^\s,;|"]/.test(head9) && !/[^\s,;|"\\]""/.test(head9),
    width: 0
  };
}
function quoteOf(head9, delimiter2) {
  const around = (quote2) => {
    let cells2 = 0;
    for (let at = head9.indexOf(delimiter2 + quote2); at >= 0; at = head9.indexOf(delimiter2 + quote2, at + 1)) {
      const close8 = head9.indexOf(quote2, at + 2);
      const behind4 = close8 < 0 ? "" : head9.charAt(close8 + 1);
      if (close8 >= 0 && (behind4 === "" || behind4 === delimiter2 || behind4 === "\n" || behind4 === "\r"))
        cells2++;
    }
    return cells2;
  };
  return around("'") >= 2 && around('"') === 0 ? "'" : '"';
}

// build/readers/table/header.js
var probedTitles = 12;
var leastShare = 0.8;
function readHeader(text, delimiters2) {
  const { first, said: said2 } = preamble(text);
  const start = behindComments(text, first);
  const probes = probe2(text, start, said2 === void 0 ? delimiters2 : [said2]);
  for (const { dialect, rows: rows3, share } of probes) {
    const header2 = headerOf2(rows3, dialect.width);
    if (header2) {
      return { dialect, first, start: header2.start, labels: withoutRowNames(labelsOf(header2.cells), header2, rows3) };
    }
    const values = rows3.find(({ cells: cells2 }) => filled(cells2) > 1);
    if (values && rows3.length > 1 && share >= leastShare)
      return { dialect, first, start: values.start };
  }
  return probes.length === 0 && !delimiters2 ? columnAt(text, first, start) : void 0;
}
function namesAbove(row, below, width) {
  const isOther = row.cells.length !== width && below[0]?.cells.length === row.cells.length;
  const isOne = filled(row.cells) >= 2 && readsAsNames(row.cells) && (isOther || contrasts(row.cells, below));
  return isOne ? labelsOf(row.cells) : void 0;
}
function preamble(text) {
  const found = /^\uFEFF?(?:"?sep=([^\s"]|\t)"?(?:\r\n?|\n))?/i.exec(text);
  const said2 = found?.[1];
  return { first: found?.[0].length ?? 0, ...said2 === void 0 ? {} : { said: said2 } };
}
function behindComments(text, from2) {
  const skipped = /[ \t]*(?:\r\n?|\n)|#(?![\p{IDS}_][^\n\r,;|\t]*[,;|\t])[^\n\r]*(?:\r\n?|\n)/uy;
  let start = from2;
  skipped.lastIndex = start;
  while (skipped.test(text))
    start = skipped.lastIndex;
  return start;
}
function headerOf2(rows3, width) {
  const isOne = (row, index2) => rows3.slice(0, index2).every(({ cells: cells2 }) => filled(cells2) < filled(row.cells)) && isHeader2(row, rows3.slice(index2 + 1), width);
  const top = rows3.slice(0, probedTitles);
  const index = top.findIndex(isOne);
  const found = top[index];
  if (!found || found.cells.length >= width)
    return found;
  const better = top.slice(index + 1).find(({ cells: cells2 }, at) => filled(cells2) === width && contrasts(cells2, rows3.slice(index + at + 2)));
  return better && readsAsNames(better.cells) ? better : found;
}
function isHeader2({ cells: cells2 }, below, width) {
  const most2 = Math.max(...below.map((row) => filled(row.cells)), 0);
  if (filled(cells2) < 2 || filled(cells2) * 2 < Math.min(most2, width))
    return false;
  if (contrasts(cells2, below))
    return readsAsNames(cells2);
  return cells2.every((cell) => cell === "" || isName(cell)) && !comesAgain(cells2, below);
}
var filled = (cells2) => cells2.reduce((sum, cell) => cell === "" ? sum : sum + 1, 0);
function contrasts(cells2, below) {
  return cells2.some((cell, index) => {
    if (cell === "" || isDataLike(cell))
      return false;
    const values = below.map((row) => row.cells[index] ?? "").filter((value) => value !== "" && value !== cell);
    return values.length > 0 && values.filter(isDataLike).length >= values.length * leastShare;
  });
}
function comesAgain(cells2, below) {
  const values = below.filter((row) => row.cells.some((value, index) => value !== (cells2[index] ?? "")));
  return cells2.some((cell, index) => cell !== "" && values.some((row) => row.cells[index] === cell));
}
var labelsOf = (cells2) => cells2.map((cell) => /\p{Alpha}/u.test(cell) ? cell : void 0);
function withoutRowNames(labels3, header2, rows3) {
  const below = rows3.slice(rows3.indexOf(header2) + 1);
  const isNumbered = below.every(({ cells: cells2 }, index) => cells2.length === labels3.length + 1 && cells2[0] === `${index + 1}`);
  return isNumbered && below.length > 0 ? [void 0, ...labels3] : labels3;
}
var probedRows4 = 20;
function columnAt(text, first, start) {
  const dialect = undivided(text);
  const [name4 = "", ...values] = rowsFrom(text, start, dialect).slice(0, probedRows4).map(({ cells: cells2 }) => cells2[0] ?? "");
  const isColumn = isName(name4) && isColumnName.test(name4) && values.length > 0 && values.every(isShort);
  return isColumn ? { dialect, first, start, labels: [name4] } : void 0;
}
var isColumnName = /^[\p{IDS}_][\p{Alpha}\p{M}\p{N}_./()-]{0,39}(?: [\p{Alpha}\p{M}\p{N}_./()-]{1,39}){0,3}$/u;
var isShort = (value) => value.length <= 64 && value.split(/\s+/).length <= 6 && !/^[\p{IDS}_ -]+(?:=|: )/u.test(value);

// build/readers/table/plain.js
function plainIn({ delimiter: delimiter2, quote: quote2 }) {
  const [part, mark2] = [escaped4(delimiter2), escaped4(quote2)];
  const cell = `(?!${blank3}|[={[<])[^${mark2}]*(?<!${blank3})`;
  return {
    value: new RegExp(`^(?:${mark2}${cell}(?<!\\\\)${mark2}|[${part}\\r\\n]${cell}[${part}\\r\\n])$`),
    between: new RegExp(`^[${mark2}${part}]*(?:\\r\\n?|\\n)?$`),
    isFlat: true
  };
}
var blank3 = "[\\0-\\x20\\xa0\\u3000\\ufeff]";
var escaped4 = (code6) => `\\u${code6.toString(16).padStart(4, "0")}`;

// build/readers/table/columns.js
var mostColumns = 16384;
function createColumns(writer, labels3, table2) {
  const known2 = [];
  const prefix = table2 === 0 ? "" : `${table2}/`;
  return (index) => {
    const at = Math.min(index, mostColumns);
    const column = known2[at];
    if (column !== void 0)
      return column;
    const name4 = labels3[at];
    const letter = letters3(at);
    const cell = (record2) => `${letter}${record2 + 1}`;
    const made = writer.column(`${prefix}${at}`, () => name4 === void 0 ? { cell } : { label: { name: name4 }, cell });
    known2[at] = made;
    return made;
  };
}
function letters3(index) {
  const last3 = String.fromCharCode("A".charCodeAt(0) + index % 26);
  return index < 26 ? last3 : `${letters3(Math.floor(index / 26) - 1)}${last3}`;
}

// build/readers/table/quotes.js
function* doubledQuotes2(text) {
  for (let start = text.indexOf('""'); start >= 0; start = text.indexOf('""', start + 2)) {
    yield { start, end: start + 2, text: '"', name: "doubled quotes" };
  }
}

// build/readers/table/rows.js
function createRowReader({ dialect, first, start, labels: labels3 }) {
  let table2 = { labels: labels3 ?? [], header: "", number: 0 };
  let row = 0;
  let base = 0;
  let above = { start: first, end: start };
  let isBehindGap = false;
  let isBehindValues = false;
  const begin2 = (text, writer, isLast2) => {
    if (!above)
      return 0;
    const end = above.end <= text.length ? above.end : (0,chunk_7RYU4OKZ/* .wholeLines */ .zo)(text, isLast2) || text.length;
    writer.prose(above.start, end, 0);
    row += linesBetween(text, above.start, end, dialect);
    const isBehind2 = end === above.end && (end < text.length || isLast2);
    above = isBehind2 ? void 0 : { start: 0, end: above.end - end };
    if (labels3 && isBehind2)
      table2 = { ...table2, header: rowText(text, end, dialect) };
    return end;
  };
  const lastAbove = (at) => at > 0 ? Math.min(base, row - 1) : base - 1;
  const enter = (text, at, writer) => {
    const below = isBehindGap ? tableBelow(text, at, dialect) : void 0;
    if (!below)
      return at;
    table2 = { labels: below.labels, header: rowText(text, below.start, dialect), number: table2.number + 1 };
    writer.prose(at, below.start, row - base);
    row += linesBetween(text, at, below.start, dialect);
    return below.start;
  };
  const holdsValues = (text, at, cells2) => {
    const isHeader3 = isHeaderAt(text, at);
    isBehindGap = cells2.isEmpty() && !isHeader3;
    return !isHeader3 && !isBehindGap;
  };
  const isHeaderAt = (text, at) => table2.header !== "" && text.startsWith(table2.header, at);
  const seesOn = (text, at, isLast2) => isLast2 || !isBehindGap || at === 0 || text.length - at > lookAheadLength;
  const goOver = (text, at, skim) => {
    skim.begin(row - base, at);
    return isBehindValues && !isHeaderAt(text, at) ? skim.over(table2.number, text.length) : void 0;
  };
  return (text, writer, isLast2, skim) => {
    const here = remembering(isLast2 ? dialect : { ...dialect, isCut: true });
    const cells2 = createCells();
    let at = begin2(text, writer, isLast2);
    let last3 = lastAbove(at);
    let columns = createColumns(writer, table2.labels, table2.number);
    let goesOn6 = false;
    const readOn = (from2) => {
      const before3 = table2;
      const start2 = enter(text, from2, writer);
      if (table2 !== before3)
        columns = createColumns(writer, table2.labels, table2.number);
      cells2.clear();
      const next2 = readRow(text, start2, here, cells2.take);
      goesOn6 = next2 >= text.length && !isLast2;
      if (goesOn6)
        return start2;
      isBehindValues = holdsValues(text, start2, cells2);
      if (isBehindValues) {
        cells2.write(text, columns, row - base, dialect, writer);
        last3 = row;
      }
      row++;
      return next2;
    };
    while (!goesOn6 && at < text.length && seesOn(text, at, isLast2)) {
      const skimmed = skim && goOver(text, at, skim);
      if (skimmed) {
        writer.skip(at, skimmed.valueEnd, row - base);
        last3 = row++;
      }
      at = skimmed?.next ?? readOn(at);
    }
    base = last3 + 1;
    return at;
  };
}
var rowText = (text, start, dialect) => text.slice(start, readRow(text, start, dialect, ignore));
var ignore = () => void 0;
function createCells() {
  const starts = [];
  const ends = [];
  let count3 = 0;
  let isEmpty3 = true;
  return {
    clear: () => {
      count3 = 0;
      isEmpty3 = true;
    },
    take: (start, end, index) => {
      starts[index] = start;
      ends[index] = end;
      count3 = index + 1;
      if (end > start)
        isEmpty3 = false;
    },
    isEmpty: () => isEmpty3,
    write: (text, columns, record2, dialect, writer) => {
      for (let index = 0; index < count3; index++) {
        const start = starts[index] ?? 0;
        const end = ends[index] ?? 0;
        if (end <= start)
          continue;
        writer.field(start, end, columns(index), record2);
        embedDocument(text, start, end, dialect, writer);
      }
    }
  };
}
function linesBetween(text, start, end, { newline: newline2 }) {
  let lines2 = 0;
  for (let at = start; at < end; at++)
    if (text.charCodeAt(at) === newline2)
      lines2++;
  return lines2;
}
var lookAhead = 4;
var lookAheadLength = 4096;
function tableBelow(text, at, dialect) {
  const [one, two, ...rest] = rowsFrom(text, at, dialect, lookAhead);
  if (!one || !two || one.start !== at)
    return void 0;
  const isTitled = one.cells.filter((cell) => cell !== "").length === 1;
  const [header2, ...below] = isTitled ? [two, ...rest] : [one, two, ...rest];
  const labels3 = header2 && below.length > 0 ? namesAbove(header2, below, dialect.width) : void 0;
  return header2 && labels3 ? { start: header2.start, labels: labels3 } : void 0;
}
function embedDocument(text, start, end, { quote: quote2 }, writer) {
  const code6 = text.charCodeAt(start);
  if (code6 !== brace4 && code6 !== bracket2 && code6 !== less3)
    return;
  const isQuoted2 = text.charCodeAt(start - 1) === quote2;
  const isDoubled = isQuoted2 && doubledJson.test(text.slice(start, start + 8));
  const path = isDoubled ? "value.json" : embeddedPath(text, start, end);
  if (path)
    writer.embed({ start, end, path, encodings: isQuoted2 ? [doubledQuotes2, chunk_7RYU4OKZ/* .backslashEscapes */ .Tj] : [] });
}
var [brace4 = 0, bracket2 = 0, less3 = 0] = Array.from("{[<", (character3) => character3.charCodeAt(0));
var doubledJson = /^(?:\[\s*)?\{\s*""/;

// build/readers/table/delimited.js
var extensions6 = /\.(?:csv|tsv|tab|psv|ssv)$/i;
var textExtensions = /\.(?:txt|dat|asc|lst|unl|text|data|export|dump)$/i;
var delimited = {
  name: "CSV",
  is: (path, text) => extensions6.test(path) ? readHeader(text) !== void 0 : textExtensions.test(path) && textTable(text) !== void 0,
  isTable: true,
  outline: (text, writer) => {
    const header2 = readHeader(text);
    if (header2)
      createRowReader(header2)(text, writer, true);
  },
  slices: (beginning3) => {
    const header2 = readHeader(beginning3);
    return header2 ? { outline: createRowReader(header2), plain: plainIn(header2.dialect) } : { outline: () => 0 };
  }
};
var telling2 = ["", "", "	", "|", ";"];
var leastRows = 3;
var leastWidth = 3;
function textTable(text) {
  const line2 = /^[^\n\r]{0,4096}/.exec(text)?.[0] ?? "";
  if (!telling2.some((delimiter2) => line2.includes(delimiter2)))
    return void 0;
  const header2 = readHeader(text, telling2);
  if (!header2?.labels || header2.dialect.width < leastWidth || header2.start !== header2.first)
    return void 0;
  const rows3 = rowsFrom(text, header2.start, header2.dialect);
  const isEven = rows3.length >= leastRows && rows3.every(({ cells: cells2 }) => cells2.length === header2.dialect.width);
  const isDrawn = rows3[0]?.cells[0] === "" && rows3[0].cells.at(-1) === "";
  return isEven && !isDrawn && header2.labels.every((label3) => label3 !== void 0 && label3.length <= 40) ? header2 : void 0;
}

// build/readers/table/prose-and-tables.js
function outlineProseAndTables(text, start, end, writer, firstRecord, ruled = true) {
  let record2 = firstRecord;
  let at = start;
  while (at < end) {
    const table2 = findPipeTable(text, at, end, ruled);
    record2 = outlineParagraphs(text, at, table2?.start ?? end, writer, record2);
    if (!table2)
      break;
    record2 = outlinePipeTable(text, table2.start, table2.end, writer, record2);
    at = table2.end;
  }
  return record2;
}
function outlineParagraphs(text, start, end, writer, firstRecord) {
  let record2 = firstRecord;
  let paragraph = start;
  for (let at = start; at < end; ) {
    const line2 = lineAt(text, at, end);
    const { start: from2, end: to } = trimmed(text, line2.start, line2.end);
    if (from2 === to) {
      if (paragraph < at)
        writer.prose(paragraph, at, record2++);
      paragraph = line2.next;
    }
    at = line2.next;
  }
  if (paragraph < end)
    writer.prose(paragraph, end, record2++);
  return record2;
}

// build/readers/table/gherkin.js
var opening13 = /^\uFEFF?(?:[ \t]*(?:[#@][^\n\r]*)?(?:\r\n|\n|\r(?!\n))){0,200}[ \t]*\p{Alpha}[\p{Alpha}\p{M} ]{2,40}:/u;
var gherkin = {
  name: "Gherkin",
  is: (path, text) => /\.feature$/i.test(path) && opening13.test(text),
  outline: outlineGherkin
};
function outlineGherkin(text, writer) {
  let record2 = 0;
  let behind4 = 0;
  for (let at = 0; at < text.length; ) {
    const line2 = lineAt(text, at, text.length);
    at = line2.next;
    const fence = fenceOf(text, line2.start, line2.end);
    if (fence === void 0)
      continue;
    record2 = outlineProseAndTables(text, behind4, line2.start, writer, record2, false);
    const close8 = closingLine(text, at, fence.mark);
    outlineDocString(text, at, close8, fence.mediaType, writer, record2++);
    behind4 = lineAt(text, close8, text.length).next;
    at = behind4;
  }
  outlineProseAndTables(text, behind4, text.length, writer, record2, false);
}
function fenceOf(text, start, end) {
  const line2 = trimmed(text, start, end);
  const mark2 = text.slice(line2.start, line2.start + 3);
  if (mark2 !== '"""' && mark2 !== "```")
    return void 0;
  const mediaType = text.slice(line2.start + 3, Math.min(line2.end, line2.start + 40)).trim();
  return /^[\w/+.-]*$/.test(mediaType) ? { mark: mark2, mediaType } : void 0;
}
function closingLine(text, start, mark2) {
  for (let at = start; at < text.length; ) {
    const line2 = lineAt(text, at, text.length);
    const { start: from2, end } = trimmed(text, line2.start, line2.end);
    if (end - from2 === mark2.length && text.startsWith(mark2, from2))
      return line2.start;
    at = line2.next;
  }
  return text.length;
}
function outlineDocString(text, from2, to, mediaType, writer, record2) {
  const { start, end } = trimmed(text, from2, to);
  writer.prose(start, end, record2);
  const subtype = /^(?:\w+\/)?(?:[\w.-]+\+)?(json|xml|yaml|csv|html)$/i.exec(mediaType)?.[1]?.toLowerCase();
  const path = subtype ? `value.${subtype}` : embeddedPath(text, start, end);
  if (path && end > start)
    writer.embed({ start, end, path, encodings: [] });
}

// build/readers/table/text-tables.js
var extensions7 = /\.(?:txt|text|output|lst|dat|psql|mysql|console|result|expected)$/i;
var probedLength2 = 8192;
var textTables = {
  name: "text table",
  is: (path, text) => extensions7.test(path) && findPipeTable(text, 0, Math.min(text.length, probedLength2)) !== void 0,
  outline: (text, writer) => void outlineProseAndTables(text, 0, text.length, writer, 0)
};

// build/readers/text-proto/tokens.js
var token = /\s+|#[^\r\n]*|\[[A-Za-z_][\w./-]{0,200}\](?=\s{0,20}[:{<])|[^\s#{}<>[\]:,;"']+|[{}<>[\]:,;"']/y;
function readTokens4(text, taker) {
  for (let at = text.startsWith("\uFEFF") ? 1 : 0; at < text.length; ) {
    token.lastIndex = at;
    const end = token.test(text) ? token.lastIndex : at + 1;
    const first = text.charAt(at);
    const close8 = first === '"' || first === "'" ? closing6(text, at, first) : end;
    if (close8 < 0)
      return { at, problem: "a quote that nothing closes" };
    if (!take2(text, at, close8, taker))
      return { at, problem: "a bracket that closes nothing" };
    at = first === '"' || first === "'" ? close8 + 1 : end;
  }
  return void 0;
}
function take2(text, start, end, taker) {
  const first = text.charAt(start);
  if (first === '"' || first === "'")
    taker.string(start + 1, end);
  else if (first === "#")
    taker.comment(start, end);
  else if (end - start === 1 && signs2.has(first))
    return taker.sign(first);
  else if (first.trim() !== "")
    taker.word(start, end);
  return true;
}
var signs2 = new Set("{}<>[]:,;");
function closing6(text, open7, quote2) {
  for (let at = open7 + 1; at < text.length; at++) {
    const character3 = text[at];
    if (character3 === "\\")
      at++;
    else if (character3 === quote2)
      return at;
    else if (character3 === "\n")
      return -1;
  }
  return -1;
}

// build/readers/text-proto/repeated.js
var deepest5 = 1e3;
function repeatedMessages(text) {
  const repeated = /* @__PURE__ */ new Set();
  const levels = [{ first: /* @__PURE__ */ new Map() }];
  let name4 = "";
  let message = 0;
  let beyond = 0;
  const open7 = () => {
    if (levels.length > deepest5)
      beyond++;
    else {
      const names7 = levels.at(-1)?.first;
      const before3 = names7?.get(name4);
      if (before3 === void 0)
        names7?.set(name4, message);
      else
        repeated.add(before3).add(message);
      levels.push({ first: /* @__PURE__ */ new Map() });
    }
    message++;
  };
  const close8 = () => {
    if (beyond > 0)
      beyond--;
    else if (levels.length > 1)
      levels.pop();
  };
  readTokens4(text, {
    word: (start, end) => {
      name4 = text.slice(start, end);
    },
    string: () => void 0,
    sign: (sign) => {
      if (sign === "{" || sign === "<")
        open7();
      else if (sign === "}" || sign === ">")
        close8();
      return true;
    },
    comment: () => void 0
  });
  return (number3) => repeated.has(number3);
}

// build/readers/text-proto/structure.js
var closingOf2 = { "{": "}", "<": ">", "[": "]" };
var escapes8 = [stringEscapes];
function readTextProto(text, tree, isRepeated) {
  const levels = [];
  let name4 = "";
  let isValueNext = false;
  let message = 0;
  tree.begin();
  tree.open("map");
  const inList = () => levels.at(-1)?.closing === "]";
  const open7 = (sign) => {
    const isMember2 = sign !== "[" && !inList() && isRepeated(message++);
    if (sign !== "[" && inList())
      message++;
    if (isMember2)
      tree.open("list");
    tree.open(sign === "[" ? "list" : "map");
    levels.push({ closing: closingOf2[sign] ?? "", isMember: isMember2 });
    isValueNext = false;
  };
  const close8 = (sign) => {
    const level2 = levels.pop();
    if (level2?.closing !== sign)
      return false;
    tree.close();
    if (level2.isMember)
      tree.close();
    isValueNext = false;
    return true;
  };
  const value = (start, end, isString) => {
    tree.value(start, end, isString ? escapes8 : []);
    isValueNext = false;
  };
  const broken2 = readTokens4(text, {
    word: (start, end) => {
      if (isValueNext || inList())
        return value(start, end, false);
      name4 = text.slice(start, end).replace(/^\[(?:.*[./])?|\]$/g, "");
      tree.key(name4);
    },
    // Strings beside each other are one, written on several lines: each is a value under the name.
    string: (start, end) => value(start, end, true),
    sign: (sign) => {
      if (sign in closingOf2)
        open7(sign);
      else if (sign === ":")
        isValueNext = true;
      else if (sign === "," || sign === ";")
        isValueNext = false;
      else
        return close8(sign);
      return true;
    },
    comment: tree.prose
  });
  return broken2 ?? (levels.length > 0 ? { at: text.length, problem: "a bracket that nothing closes" } : void 0);
}

// build/readers/text-proto/text-proto.js
var textProto = {
  name: "Protocol Buffers text format",
  is: (path, text) => /\.(?:textproto|textpb|pbtxt|prototxt|txtpb|pbascii|asciipb|proto\.txt)$/i.test(path) && opening14.test(firstLine(text, /^#/) ?? ""),
  outline: outlineTextProto
};
var opening14 = /^(?:[\p{IDS}_][\p{Alpha}\p{N}_]*|\[[\w./-]+\])[ \t]*[:{<]|^[\p{IDS}_][\p{Alpha}\p{N}_]*$/u;
function outlineTextProto(text, writer) {
  const isRepeated = repeatedMessages(text);
  const broken2 = readTextProto(text, createTree(text, writer), isRepeated);
  if (broken2)
    writer.breakOff(broken2.at, broken2.problem);
}

// build/readers/templates.js
var tags2 = { "<%": "%>", "{{": "}}", "{%": "%}" };
var longest9 = 2e3;
var filler = "";
function withoutTemplates(text) {
  const lines2 = text.includes("\r") ? text.replace(/\r(?!\n)/g, "\n") : text;
  if (!/<%|\{[{%]/.test(lines2))
    return lines2;
  return filled2(lines2).replace(/^[ \t]*\ue000[\ue000 \t]*$/gm, (line2) => line2.replace(/\ue000/g, "#"));
}
function filled2(lines2) {
  const parts3 = [];
  const closes2 = /* @__PURE__ */ new Map();
  let behind4 = 0;
  for (const { 0: opening17, index } of lines2.matchAll(/<%|\{[{%]/g)) {
    if (index < behind4)
      continue;
    const end = closingOf3(lines2, opening17, index, closes2);
    if (end < 0 || end - index > longest9)
      continue;
    parts3.push(lines2.slice(behind4, index), lines2.slice(index, end).replace(/[^\r\n]/g, filler));
    behind4 = end;
  }
  parts3.push(lines2.slice(behind4));
  return parts3.join("");
}
function closingOf3(lines2, opening17, from2, closes2) {
  const known2 = closes2.get(opening17);
  if (known2 !== void 0 && (known2 < 0 || known2 > from2))
    return known2;
  const closing7 = tags2[opening17] ?? "";
  const at = lines2.indexOf(closing7, from2 + opening17.length);
  const end = at < 0 ? -1 : at + closing7.length;
  closes2.set(opening17, end);
  return end;
}
var isTemplate = (lines2, start, end) => lines2[start] === filler && lines2[end - 1] === filler && !/[^\ue000\s]/.test(lines2.slice(start, end));

// build/readers/toml/tables.js
function nextMember(arrays, names7) {
  let array = arrays;
  for (const name4 of names7) {
    const inner = array.inside.get(name4) ?? { members: 0, inside: /* @__PURE__ */ new Map() };
    array.inside.set(name4, inner);
    array = inner;
  }
  array.inside.clear();
  return array.members++;
}
function createTables(tree) {
  const open7 = [];
  const arrays = { members: 0, inside: /* @__PURE__ */ new Map() };
  const close8 = () => {
    const table2 = open7.pop();
    tree.close();
    if (table2?.isMember)
      tree.close();
  };
  const sharedWith = (names7, isMember2) => {
    const most2 = Math.min(open7.length, isMember2 ? names7.length - 1 : names7.length);
    let same = 0;
    while (same < most2 && open7[same]?.key === names7[same])
      same++;
    return same;
  };
  return {
    enter: (names7, isMember2) => {
      const same = sharedWith(names7, isMember2);
      while (open7.length > same)
        close8();
      for (const key3 of names7.slice(same)) {
        const table2 = { key: key3, isMember: isMember2 && open7.length === names7.length - 1 };
        open7.push(table2);
        tree.key(key3);
        if (table2.isMember)
          tree.open("list", false, nextMember(arrays, names7));
        tree.open("map");
      }
    }
  };
}

// build/readers/toml/tokens.js
function quotedAt(text, open7) {
  const quote2 = text.charAt(open7);
  const isBasic = quote2 === '"';
  const isLong = text.startsWith(quote2.repeat(3), open7);
  const closing7 = isLong ? quote2.repeat(3) : quote2;
  const start = open7 + closing7.length;
  let end = closingAt(text, start, closing7);
  if (end < 0)
    return void 0;
  while (isLong && text[end + 3] === quote2)
    end++;
  return { start, end, behind: end + closing7.length, isBasic };
}
function closingAt(text, start, closing7) {
  const isLong = closing7.length > 1;
  for (let at = start; at < text.length && (isLong || text[at] !== "\n"); at++) {
    if (text.startsWith(closing7, at))
      return at;
    if (text[at] === "\\" && closing7.startsWith('"'))
      at++;
  }
  return -1;
}
var bareKey = /[\p{Alpha}\p{N}_\-\ue000]+/uy;
var blanks = /[ \t]*/y;
var blanksAndLines = /[ \t\r\n]*/y;
var bareValue = /[^\s,#[\]{}]+(?: [0-9][^\s,#[\]{}]*)?/y;
var behind2 = (pattern, text, at) => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};
var skipBlanks = (text, at) => behind2(blanks, text, at);
var skipLines = (text, at) => behind2(blanksAndLines, text, at);
var skipBare = (text, at) => behind2(bareValue, text, at);
var lineEnd3 = (text, at) => {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
};
function keysAt(text, start) {
  const names7 = [];
  for (let at = start; ; ) {
    const character3 = text[at];
    const quoted2 = character3 === '"' || character3 === "'" ? quotedAt(text, at) : void 0;
    const end = quoted2 ? quoted2.behind : behind2(bareKey, text, at);
    if (end === at)
      return void 0;
    names7.push(quoted2 ? text.slice(quoted2.start, quoted2.end) : text.slice(at, end));
    const next2 = skipBlanks(text, end);
    if (text[next2] !== ".")
      return { names: names7, end: next2 };
    at = skipBlanks(text, next2 + 1);
  }
}

// build/readers/toml/values.js
function readPair(text, start, tree) {
  const whole = { kind: "map", dotted: 0, isKeyNext: true };
  const key3 = takeKey(text, start, whole, tree);
  if (typeof key3 !== "number")
    return key3;
  const end = readValue(text, key3, tree);
  closeDotted(whole, tree);
  return end;
}
function takeKey(text, start, level2, tree) {
  const keys = keysAt(text, start);
  if (!keys || text[keys.end] !== "=")
    return { at: start, problem: "neither a key with a value nor a table" };
  for (const [index, name4] of keys.names.entries()) {
    if (index > 0)
      tree.open("map", true);
    tree.key(name4);
  }
  level2.dotted = keys.names.length - 1;
  level2.isKeyNext = false;
  return skipBlanks(text, keys.end + 1);
}
function closeDotted(level2, tree) {
  for (; level2.dotted > 0; level2.dotted--)
    tree.close();
}
function readValue(text, start, tree) {
  const levels = [];
  let at = start;
  do {
    const step2 = take3(text, at, levels, tree);
    if (typeof step2 !== "number")
      return step2;
    at = levels.length > 0 ? skipLines(text, step2) : step2;
    if (at >= text.length && levels.length > 0)
      return { at: text.length, problem: "a bracket that nothing closes" };
  } while (levels.length > 0);
  return at;
}
function take3(text, at, levels, tree) {
  const level2 = levels.at(-1);
  switch (text[at]) {
    case "#": {
      const end = lineEnd3(text, at);
      if (level2)
        tree.prose(at, end);
      return end;
    }
    case "[":
      return open6("list", at, levels, tree);
    case "{":
      return open6("map", at, levels, tree);
    case "]":
    case "}":
      return close7(text, at, levels, tree);
    case ",":
      if (level2)
        closeDotted(level2, tree);
      if (level2?.kind === "map")
        level2.isKeyNext = true;
      return at + 1;
    default:
      return level2?.isKeyNext ? takeKey(text, at, level2, tree) : takeScalar2(text, at, tree);
  }
}
function open6(kind, at, levels, tree) {
  levels.push({ kind, dotted: 0, isKeyNext: kind === "map" });
  tree.open(kind);
  return at + 1;
}
function close7(text, at, levels, tree) {
  const level2 = levels.pop();
  if (level2?.kind !== (text[at] === "}" ? "map" : "list"))
    return { at, problem: "a bracket that closes nothing" };
  closeDotted(level2, tree);
  tree.close();
  return at + 1;
}
function takeScalar2(text, at, tree) {
  if (text[at] === '"' || text[at] === "'") {
    const quoted2 = quotedAt(text, at);
    if (!quoted2)
      return { at, problem: "a quote that nothing closes" };
    const start = skipLines(text, quoted2.start);
    const isEmpty3 = isTemplate(text, quoted2.start, quoted2.end);
    tree.value(Math.min(start, quoted2.end), isEmpty3 ? start : quoted2.end, quoted2.isBasic ? escapes9 : []);
    return quoted2.behind;
  }
  const end = skipBare(text, at);
  if (end === at)
    return { at, problem: "a key without a value" };
  tree.value(at, isTemplate(text, at, end) ? at : end);
  return end;
}
var escapes9 = [stringEscapes];

// build/readers/toml/document.js
function readToml(text, tree) {
  const tables = createTables(tree);
  tree.begin();
  tree.open("map");
  for (let at = skipLines(text, text.startsWith("\uFEFF") ? 1 : 0); at < text.length; ) {
    const end = statement2(text, at, tree, tables);
    if (typeof end !== "number")
      return end;
    at = skipLines(text, end);
  }
  return void 0;
}
function statement2(text, at, tree, tables) {
  if (text[at] === "#") {
    const end = lineEnd3(text, at);
    tree.prose(at, end);
    return end;
  }
  if (text[at] !== "[")
    return readPair(text, at, tree);
  const isMember2 = text[at + 1] === "[";
  const brackets = isMember2 ? 2 : 1;
  const keys = keysAt(text, skipLines(text, at + brackets));
  if (!keys || !text.startsWith("]".repeat(brackets), keys.end))
    return { at, problem: "a header that nothing closes" };
  tables.enter(keys.names, isMember2);
  return keys.end + brackets;
}

// build/readers/toml/toml.js
var toml = {
  name: "TOML",
  is: (path, text) => names5.test(path) && opening15.test(text),
  outline: outlineToml
};
var names5 = /(?:\.toml(?:\.[a-z0-9_-]{1,12})?|(?:^|\/)(?:cargo|poetry|uv|pdm)\.lock|(?:^|\/)pipfile)$/i;
var opening15 = /^\ufeff?(?:\s*#[^\r\n]*[\r\n]){0,200}\s*(?:#|\[|["']|[\p{Alpha}\p{N}_-]+\s*[.=]|\{[{%])/u;
function outlineToml(text, writer) {
  const broken2 = readToml(withoutTemplates(text), createTree(text, writer));
  if (broken2)
    writer.breakOff(broken2.at, broken2.problem);
}

// build/readers/yaml/block-document.js
var fileName = /^[\w./-]{0,200}?(?:\.[a-z]\w{0,11}|\.env)$/i;
function blockDocument(text, start, end, key3) {
  if (!fileName.test(key3))
    return void 0;
  let first = start;
  while (text[first - 1] === " " || text[first - 1] === "	")
    first--;
  return { start: first, end, path: key3, encodings: [] };
}
var head8 = 32;
function binaryDocument(text, start, end) {
  const bytes = (0,chunk_7RYU4OKZ/* .bytesOfBase64 */ .G1)(text.slice(start, Math.min(end, start + head8)).replace(/\s.*/s, ""));
  const begins3 = String.fromCharCode(...bytes);
  const path = /^\s*[[{][\s[{]*"/.test(begins3) ? "value.json" : /^\s*<[?!a-zA-Z]/.test(begins3) ? "value.xml" : void 0;
  return path === void 0 ? void 0 : { start, end, path, encodings: [chunk_7RYU4OKZ/* .base64 */ .K3] };
}

// build/readers/yaml/levels.js
function createLevels(tree) {
  const levels = [];
  const top = () => levels[levels.length - 1];
  const open7 = (level2) => {
    levels.push(level2);
    tree.open(level2.kind);
  };
  const close8 = () => {
    levels.pop();
    tree.close();
  };
  const closeImplicit = () => {
    if (top()?.isImplicit)
      close8();
  };
  return {
    isFlow: () => levels.length > 0 && top()?.indent === void 0,
    closeAll: () => {
      while (levels.length > 0)
        close8();
    },
    /** Blocks that are indented deeper are over, and a list whose dashes stand here, unless this is one. */
    dedent: (column, isItem) => {
      for (let level2 = top(); level2?.indent !== void 0; level2 = top()) {
        const isBesides = level2.indent === column && level2.kind === "list" && !isItem;
        if (level2.indent <= column && !isBesides)
          return;
        close8();
      }
    },
    /** A key of a block map. */
    keyAt: (column) => {
      const level2 = top();
      if (level2?.kind !== "map" || level2.indent !== column)
        open7({ kind: "map", indent: column, isKeyed: true });
    },
    /** Whether the keys of the innermost map stand in this column. */
    isMapAt: (column) => {
      const level2 = top();
      return level2?.kind === "map" && level2.indent === column;
    },
    /** A dash of a block list. */
    itemAt: (column) => {
      const level2 = top();
      if (level2?.kind !== "list" || level2.indent !== column)
        open7({ kind: "list", indent: column, isKeyed: false });
    },
    openFlow: (kind) => open7({ kind, indent: void 0, isKeyed: false }),
    /** Answers whether a bracket was open. */
    closeFlow: () => {
      closeImplicit();
      if (levels.length === 0 || top()?.indent !== void 0)
        return false;
      close8();
      return true;
    },
    /** A colon between brackets. */
    keyInFlow: () => {
      if (top()?.kind === "list")
        open7({ kind: "map", indent: void 0, isImplicit: true, isKeyed: true });
      const level2 = top();
      if (level2)
        level2.isKeyed = true;
    },
    /** A comma between brackets. */
    next: () => {
      closeImplicit();
      const level2 = top();
      if (level2?.indent === void 0 && level2)
        level2.isKeyed = false;
    },
    /** Whether a scalar here, between brackets, is a key without a value. */
    takesKey: () => {
      const level2 = top();
      return level2?.kind === "map" && level2.indent === void 0 && !level2.isKeyed;
    }
  };
}

// build/readers/yaml/scalars.js
function isBlank2(code6) {
  return !(code6 > 32) && (code6 === 32 || code6 === 9 || code6 === 10 || code6 === 13 || Number.isNaN(code6));
}
var lineFeed9 = "\n".charCodeAt(0);
var space11 = " ".charCodeAt(0);
var colon6 = ":".charCodeAt(0);
var hash3 = "#".charCodeAt(0);
var backslash15 = "\\".charCodeAt(0);
var doubleQuote6 = '"'.charCodeAt(0);
var [comma7, openList3, closeList3, openMap, closeMap] = Array.from(",[]{}", (sign) => sign.charCodeAt(0));
var isFlowSign = (code6) => code6 === comma7 || code6 === openList3 || code6 === closeList3 || code6 === openMap || code6 === closeMap;
function isMarker(text, at) {
  return (text.startsWith("---", at) || text.startsWith("...", at)) && isBlank2(text.charCodeAt(at + 3));
}
function skipSpaces2(text, from2) {
  let at = from2;
  while (text.charCodeAt(at) === space11)
    at++;
  return at;
}
function nextContent(text, lineStart) {
  let line2 = lineStart;
  for (let at = lineStart; at < text.length; at++) {
    const code6 = text.charCodeAt(at);
    if (code6 === lineFeed9)
      line2 = at + 1;
    else if (!isBlank2(code6))
      return { line: line2, at };
  }
  return { line: line2, at: text.length };
}
function plainEnd(text, start, isFlow, indent) {
  let end = start;
  for (let at = start; at < text.length; at++) {
    const code6 = text.charCodeAt(at);
    if (code6 === lineFeed9) {
      const next2 = continuation(text, at + 1, isFlow, indent);
      if (next2 < 0)
        return end;
      at = next2 - 1;
    } else if (isBlank2(code6)) {
      if (text.charCodeAt(at + 1) === hash3)
        return end;
    } else if (endsPlain(text, at, code6, isFlow))
      return end;
    else
      end = at + 1;
  }
  return end;
}
function endsPlain(text, at, code6, isFlow) {
  if (code6 !== colon6)
    return isFlow && isFlowSign(code6);
  const next2 = text.charCodeAt(at + 1);
  return isBlank2(next2) || isFlow && isFlowSign(next2);
}
function continuation(text, lineStart, isFlow, indent) {
  const { line: line2, at } = nextContent(text, lineStart);
  if (at >= text.length || text.charCodeAt(at) === hash3 || isMarker(text, line2))
    return -1;
  if (isFlow)
    return isForgotten(text, line2, indent) ? -1 : at;
  return skipSpaces2(text, line2) - line2 >= indent ? at : -1;
}
function isForgotten(text, line2, indent) {
  const content = skipSpaces2(text, line2);
  blockLine.lastIndex = content;
  return content - line2 < indent && blockLine.test(text);
}
var blockLine = /-[ \t]|["']?[\p{IDS}_][^\n"',:[\]{}]{0,100}["']?:[ \t\r\n]/uy;
var behindValue2 = /[ \t]*(?:[\r\n,\]}:]|#|$)/y;
function quotedEnd2(text, open7, indent) {
  const quote2 = text.charCodeAt(open7);
  let isDoubtful = false;
  for (let at = open7 + 1; at < text.length; at++) {
    const code6 = text.charCodeAt(at);
    if (code6 === lineFeed9)
      isDoubtful ||= skipSpaces2(text, at + 1) - at <= indent;
    else if (code6 === backslash15 && quote2 === doubleQuote6)
      at++;
    else if (code6 === quote2 && quote2 !== doubleQuote6 && text.charCodeAt(at + 1) === quote2)
      at++;
    else if (code6 === quote2) {
      behindValue2.lastIndex = at + 1;
      return isDoubtful && !behindValue2.test(text) ? -1 : at + 1;
    }
  }
  return -1;
}
var blockHeader = /[|>][-+]?([1-9])?[-+]?(?=[ \t]*(?:[\r\n]|$)|[ \t]+#)/y;
function blockEnd(text, lineStart, least2, given) {
  const first = nextContent(text, lineStart);
  const indent = given ?? skipSpaces2(text, first.line) - first.line;
  if (indent < least2)
    return first.line;
  for (let line2 = lineStart; line2 < text.length; ) {
    const next2 = nextContent(text, line2);
    const isOver = skipSpaces2(text, next2.line) - next2.line < indent || indent === 0 && isMarker(text, next2.line);
    if (next2.at >= text.length || isOver)
      return next2.line;
    const end = text.indexOf("\n", next2.at);
    if (end < 0)
      return text.length;
    line2 = end + 1;
  }
  return text.length;
}

// build/readers/yaml/tokens.js
var signs3 = {
  "-": "item",
  "?": "key",
  ":": "value",
  "{": "flow-map",
  "[": "flow-list",
  "}": "flow-end",
  "]": "flow-end",
  ",": "comma",
  "&": "anchor",
  "*": "alias",
  "!": "tag",
  "#": "comment",
  '"': "double",
  "'": "single",
  "|": "block-header",
  ">": "block-header"
};
var byCode = Array.from({ length: 128 }, (_, code6) => signs3[String.fromCharCode(code6)]);
function readTokens5(text, take4) {
  const place2 = { at: 0, flow: 0, indent: 0, least: 0, isBehindJson: false, isBeforeDocument: true };
  if (text.startsWith("\uFEFF"))
    place2.at = 1;
  let goesOn6 = beginLine(text, place2, take4);
  while (goesOn6 && place2.at < text.length)
    goesOn6 = takeNext(text, place2, take4);
}
function beginLine(text, place2, take4) {
  const start = place2.at;
  const content = skipSpaces2(text, start);
  const next2 = text.charAt(content);
  if (content >= text.length || next2 === "\n" || next2 === "\r" || next2 === "#")
    return true;
  if (isMarker(text, start)) {
    if (place2.flow > 0)
      return take4("flow-cut", start, start);
    Object.assign(place2, { at: start + 3, indent: 0, least: 0, isBeforeDocument: next2 === "." });
    return take4("document", start, start + 3);
  }
  if (place2.flow > 0)
    return !isForgotten(text, start, place2.least) || take4("flow-cut", start, start);
  if (next2 === "%" && place2.isBeforeDocument)
    place2.at = lineEnd4(text, start);
  place2.isBeforeDocument = false;
  place2.indent = content - start;
  place2.least = Math.min(place2.least, place2.indent);
  return true;
}
function takeNext(text, place2, take4) {
  const start = place2.at;
  const character3 = text.charAt(start);
  if (character3 === "\n") {
    place2.at = start + 1;
    return take4("newline", start, place2.at) && beginLine(text, place2, take4);
  }
  if (isBlank2(text.charCodeAt(start))) {
    place2.at = start + 1;
    return true;
  }
  const type = typeAt(text, place2, character3);
  const isJson2 = type === "double" || type === "single" || type === "flow-end";
  const goesOn6 = takeToken(text, place2, type, take4);
  place2.isBehindJson = isJson2;
  return goesOn6;
}
function typeAt(text, place2, character3) {
  const type = byCode[character3.charCodeAt(0)];
  return type && isSign2(text, place2, character3) ? type : "plain";
}
function isSign2(text, { at, flow, isBehindJson }, character3) {
  switch (character3) {
    case "-":
    case "?":
    case ":": {
      const next2 = text.charCodeAt(at + 1);
      return isBlank2(next2) || flow > 0 && (isFlowSign(next2) || character3 === ":" && isBehindJson);
    }
    case ",":
      return flow > 0;
    case "#":
      return flow > 0 || at === 0 || isBlank2(text.charCodeAt(at - 1));
    case "|":
    case ">":
      blockHeader.lastIndex = at;
      return flow === 0 && blockHeader.test(text);
    default:
      return true;
  }
}
function takeToken(text, place2, type, take4) {
  const start = place2.at;
  switch (type) {
    case "item":
    case "key":
    case "value":
      place2.at++;
      takeSign(text, place2, type);
      return take4(type, start, start + 1);
    case "flow-map":
    case "flow-list":
      place2.flow++;
      break;
    case "flow-end":
      place2.flow = Math.max(0, place2.flow - 1);
      break;
    case "block-header":
      return takeBlock(text, place2, take4);
    default:
      return takeLong(text, place2, type, take4);
  }
  place2.at++;
  return take4(type, start, place2.at);
}
function takeSign(text, place2, type) {
  if (place2.flow > 0)
    return;
  place2.least = place2.indent + 1;
  if (type !== "value")
    place2.indent += skipSpaces2(text, place2.at) - place2.at + 1;
}
function takeLong(text, place2, type, take4) {
  const start = place2.at;
  const end = endOf(text, place2, type);
  if (end < 0)
    return take4("open-quote", start, start);
  place2.at = Math.max(end, start + 1);
  return take4(type, start, place2.at);
}
function endOf(text, { at, flow, least: least2 }, type) {
  switch (type) {
    case "double":
    case "single":
      return quotedEnd2(text, at, least2);
    case "comment":
      return lineEnd4(text, at);
    case "alias":
    case "anchor":
    case "tag":
      return nameEnd(text, at);
    case "comma":
      return at + 1;
    default:
      return plainEnd(text, at, flow > 0, least2);
  }
}
function takeBlock(text, place2, take4) {
  const start = place2.at;
  blockHeader.lastIndex = start;
  const digit = blockHeader.exec(text)?.[1];
  const head9 = lineEnd4(text, start);
  if (!take4("block-header", start, head9))
    return false;
  const given = digit === void 0 ? void 0 : Number(digit) + Math.max(0, place2.least - 1);
  const content = Math.min(text.length, text.startsWith("\r", head9) ? head9 + 2 : head9 + 1);
  place2.at = blockEnd(text, content, place2.least, given);
  return take4("block", content, place2.at) && beginLine(text, place2, take4);
}
function lineEnd4(text, from2) {
  const end = text.indexOf("\n", from2);
  if (end < 0)
    return text.length;
  return text[end - 1] === "\r" ? Math.max(from2, end - 1) : end;
}
function nameEnd(text, start) {
  let at = start + 1;
  while (at < text.length && !isBlank2(text.charCodeAt(at)) && !isFlowSign(text.charCodeAt(at)))
    at++;
  return at;
}

// build/readers/yaml/structure.js
function readYaml(text, tree, takeBlock2) {
  const levels = createLevels(tree);
  let broken2;
  let line2 = 0;
  let keyLine = -1;
  let isFresh = true;
  let column;
  let isBinary = false;
  let isExplicit = false;
  let lastKey = "";
  let pending;
  const breakOff = (at, problem) => {
    broken2 = { at, problem };
  };
  const named6 = (name4) => {
    lastKey = name4;
    tree.key(name4);
  };
  const nameOf6 = (scalar2) => scalar2 ? text.slice(scalar2.start, scalar2.end) : "";
  const take4 = (start, end, encodings, isBlock) => {
    tree.value(start, isTemplate(text, start, end) ? start : end, encodings);
    if (isBlock || isBinary)
      takeBlock2(start, end, lastKey, isBinary);
    isBinary = false;
  };
  const flush = () => {
    if (!pending)
      return;
    const { start, end } = pending.encodings === plain6 ? pending : contentOf(text, pending.start, pending.end);
    const { encodings } = pending;
    pending = void 0;
    isExplicit = false;
    if (levels.takesKey())
      named6("");
    take4(start, end, encodings, false);
  };
  const begin2 = () => {
    flush();
    levels.closeAll();
    if (!isFresh)
      tree.begin();
    isFresh = true;
    keyLine = -1;
  };
  const place2 = (start, isItem = false) => {
    isFresh = false;
    column ??= start - line2;
    if (!levels.isFlow())
      levels.dedent(column, isItem);
  };
  const endLine = () => {
    column = void 0;
  };
  const scalar = (from2, to, encodings) => {
    const quotes = encodings === plain6 ? 0 : 1;
    const [start, end] = [from2 + quotes, to - quotes];
    const lastLine = lastLineIn(text, start, end) ?? line2;
    if (pending && pending.lastLine === line2 && !levels.isFlow())
      pending = { ...pending, end, lastLine };
    else {
      flush();
      place2(from2);
      pending = { start, end, encodings, line: line2, column: column ?? 0, lastLine };
    }
    line2 = lastLine;
  };
  const block = (start, end) => {
    const content = contentOf(text, start, end);
    isFresh = false;
    take4(content.start, content.end, [], true);
    line2 = end;
    endLine();
  };
  const ownLine = (scalar2) => {
    const { line: first, lastLine, end, encodings } = scalar2;
    if (lastLine === first || encodings.length > 0)
      return scalar2;
    const { start } = contentOf(text, lastLine, end);
    pending = { ...scalar2, end: contentOf(text, scalar2.start, lastLine).end };
    flush();
    column = start - lastLine;
    place2(start);
    return { ...scalar2, start, column };
  };
  const colonInBlock = (start) => {
    if (pending && keyLine === pending.line)
      return;
    if (levels.isMapAt(start - line2) && (isExplicit || !pending)) {
      if (isExplicit)
        named6(nameOf6(pending));
    } else {
      const key3 = pending && ownLine(pending);
      levels.keyAt(key3?.column ?? column ?? start - line2);
      named6(nameOf6(key3));
      keyLine = line2;
    }
    pending = void 0;
    isExplicit = false;
    endLine();
  };
  const takers2 = {
    alias: (start) => {
      if (!pending)
        place2(start);
    },
    anchor: (start) => {
      if (!pending)
        place2(start);
    },
    tag: (start, end) => {
      if (!pending)
        place2(start);
      isBinary = /^!!?(?:binary|<tag:yaml\.org,2002:binary>)$/.test(text.slice(start, end));
    },
    block,
    "block-header": (start) => {
      flush();
      place2(start);
    },
    comma: () => {
      flush();
      levels.next();
    },
    comment: (start, end) => {
      flush();
      tree.prose(start, end);
    },
    document: begin2,
    double: (start, end) => scalar(start, end, double),
    single: (start, end) => scalar(start, end, single2),
    "open-quote": (start) => breakOff(start, "a quote that nothing closes"),
    plain: (start, end) => scalar(start, end, plain6),
    "flow-cut": (start) => breakOff(start, "a bracket that nothing closes"),
    "flow-map": (start) => {
      flush();
      place2(start);
      levels.openFlow("map");
    },
    "flow-list": (start) => {
      flush();
      place2(start);
      levels.openFlow("list");
    },
    "flow-end": (start) => {
      flush();
      if (!levels.closeFlow())
        breakOff(start, "a bracket that closes nothing");
    },
    item: (start) => {
      flush();
      if (levels.isFlow())
        return;
      place2(start, true);
      levels.itemAt(start - line2);
      keyLine = -1;
      endLine();
    },
    key: (start) => {
      flush();
      if (levels.isFlow())
        return;
      place2(start);
      levels.keyAt(start - line2);
      named6("");
      isExplicit = true;
      endLine();
    },
    newline: (_, end) => {
      if (!levels.isFlow() && !isExplicit)
        flush();
      line2 = end;
      endLine();
    },
    value: (start) => {
      if (!levels.isFlow())
        return colonInBlock(start);
      levels.keyInFlow();
      named6(nameOf6(pending));
      pending = void 0;
    }
  };
  tree.begin();
  readTokens5(text, (type, start, end) => {
    takers2[type]?.(start, end);
    return broken2 === void 0;
  });
  flush();
  return broken2 ?? (levels.isFlow() ? { at: text.length, problem: "a bracket that nothing closes" } : void 0);
}
var plain6 = [];
var double = [doubleQuoted];
var single2 = [singleQuoted];
function lastLineIn(text, start, end) {
  for (let at = end - 1; at >= start; at--)
    if (text.charCodeAt(at) === lineFeed10)
      return at + 1;
  return void 0;
}
var lineFeed10 = 10;
var [space12, tilde] = [32, 126];
function contentOf(text, start, end) {
  if (isVisible(text.charCodeAt(start)) && isVisible(text.charCodeAt(end - 1)))
    return { start, end };
  const part = text.slice(start, end);
  const from2 = start + part.length - part.trimStart().length;
  return { start: from2, end: Math.max(from2, start + part.trimEnd().length) };
}
var isVisible = (code6) => code6 > space12 && code6 <= tilde;

// build/readers/yaml/yaml.js
var names6 = /\.(?:(?:e?ya?ml|sls)(?:\.[a-z0-9_-]{1,12})?|cff)$/i;
var yaml = {
  name: "YAML",
  is: (path, text) => names6.test(path) && !/^\s*<[?!a-zA-Z]/.test(text),
  outline: outlineYaml
};
function outlineYaml(text, writer) {
  const broken2 = readYaml(withoutTemplates(text), createTree(text, writer), (start, end, key3, isBinary) => {
    const document = isBinary ? binaryDocument(text, start, end) : blockDocument(text, start, end, key3);
    if (document)
      writer.embed(document);
  });
  if (broken2)
    writer.breakOff(broken2.at, broken2.problem);
}

// build/readers/formats.js
var formats = [
  mail,
  markdown,
  notebook,
  rst,
  asciidoc,
  org,
  printedText,
  delimited,
  textTables,
  gherkin,
  vcard,
  calendar,
  ldif,
  ccda,
  fhirXml,
  html,
  xml,
  hl7,
  fhirJson,
  ndjson,
  json2,
  yaml,
  toml,
  ini,
  properties,
  dotenv,
  gettext,
  textProto,
  graphql,
  sql2,
  log,
  snapshots,
  printed,
  form2,
  formData,
  ...sourceCode
];

// build/readers/lfs.js
var longestPointer = 1024;
var pointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n(?:ext-\d-[\w.-]+ sha256:[\da-f]{64}\r?\n)*oid sha256:[\da-f]{64}\r?\n(?:size \d+\r?\n?)?$/;
function isLfsPointer(bytes) {
  if (bytes.length >= longestPointer)
    return false;
  const text = new TextDecoder("latin1").decode(bytes);
  return pointer.test(text);
}

// build/model/numbers.js
function largest(numbers) {
  let most2 = -1;
  for (const number3 of numbers)
    most2 = Math.max(most2, number3);
  return most2;
}

// build/readers/cut-line.js
var overlap = 1e3;
function createPieces() {
  let before3 = "";
  return {
    next: (text, isLast2) => {
      const length = (0,chunk_7RYU4OKZ/* .wholeLines */ .zo)(text, isLast2) || wholeValues(withoutLookahead(text));
      const own = text.slice(0, length);
      const isWithin = !isLast2 && !own.endsWith("\n");
      const piece = before3 + own + (isWithin ? text.slice(length, length + overlap) : "");
      const start = before3.length;
      before3 = isWithin ? endOf2(before3 + own) : "";
      return { text: piece, own: { start, end: start + length } };
    },
    isWithinLine: () => before3 !== ""
  };
}
var withoutLookahead = (text) => text.length > 2 * overlap ? text.slice(0, -overlap) : text;
function endOf2(text) {
  const start = text.lastIndexOf("\n") + 1;
  const from2 = Math.max(start, text.length - overlap);
  if (from2 === start)
    return text.slice(from2);
  const space13 = text.slice(from2, from2 + overlap / 2).search(/\s/);
  return text.slice(from2 + Math.max(0, space13));
}
var dividers = ["\r", "}", ">", ";", ",", " "];
var nearEnd = 2e3;
function wholeValues(text) {
  const from2 = Math.max(0, text.length - nearEnd);
  const end = text.slice(from2);
  const divider2 = dividers.find((sign) => end.includes(sign));
  if (divider2 !== void 0)
    return from2 + end.lastIndexOf(divider2) + 1;
  if (/[\ud800-\udbff]$/.test(end))
    return text.length - 1;
  let run = text.length;
  while (run > 0 && (0,chunk_7RYU4OKZ/* .isBase64 */ .Q2)(text.charCodeAt(run - 1)))
    run--;
  return text.length - (text.length - run) % 4;
}

// build/readers/outlined-view.js
function outlinedView(path, text, outlineOf2, kind, pointerAt, start = { positionAt: (0,chunk_7RYU4OKZ/* .createLines */ .OM)(text).positionAt, record: 0 }) {
  const isCode = (0,chunk_7RYU4OKZ/* .isSourceCode */ .Rk)(path);
  const fieldBefore = (offset) => (0,chunk_7RYU4OKZ/* .lastUpTo */ .jr)(outlineOf2().starts, offset);
  const fieldAround = (offset) => {
    const index = fieldBefore(offset);
    return offset < (outlineOf2().ends[index] ?? -1) ? index : void 0;
  };
  const columnAround = (offset) => {
    const index = fieldAround(offset);
    const { columns, columnOf } = outlineOf2();
    return index === void 0 ? void 0 : columns[columnOf[index] ?? -1];
  };
  const recordAt = kind.isText ? (offset) => start.positionAt(offset).line : (offset) => (outlineOf2().recordOf[fieldBefore(offset)] ?? 0) + start.record;
  return {
    text,
    isCode,
    positionAt: start.positionAt,
    labelAt: (offset) => {
      const index = fieldAround(offset);
      if (index === void 0)
        return void 0;
      const { starts, columns, columnOf } = outlineOf2();
      const { label: outer, isOpaque } = columns[columnOf[index] ?? -1] ?? {};
      if (isOpaque)
        return void 0;
      const inner = (0,chunk_7RYU4OKZ/* .fieldAt */ .UK)(text, offset, starts[index], isCode);
      return inner === void 0 ? outer : { name: inner, ...outer ? { under: outer.name } : {} };
    },
    fieldsUnder: (wanted) => fieldsOf2(text, outlineOf2(), wanted, isCode),
    recordAt,
    reach: kind.isText ? chunk_7RYU4OKZ/* .reach */ .gl : 0,
    isTable: kind.isTable === true,
    columnAt: (offset) => {
      const column = columnAround(offset);
      return (column?.kind ?? column?.id) || void 0;
    },
    cells: outlineOf2,
    cellAt: (offset) => columnAround(offset)?.cell?.(recordAt(offset)),
    pointerAt
  };
}
function* fieldsOf2(text, { columns, columnOf, starts, ends }, wanted, isCode) {
  const asked2 = columns.map(({ label: label3 }) => label3 !== void 0 && wanted(label3));
  for (const [index, start] of starts.entries()) {
    const column = columnOf[index] ?? -1;
    const end = ends[index] ?? start;
    const { label: label3, isOpaque } = columns[column] ?? {};
    if (isOpaque)
      continue;
    if (label3 && asked2[column])
      yield { label: label3, start, end };
    else
      yield* (0,chunk_7RYU4OKZ/* .fieldsIn */ .t5)(text, wanted, isCode, { start, end }, label3);
  }
}

// build/readers/source/documents.js
var mayHoldDocuments = (text) => opening16.test(text);
var opening16 = /["'`](?:(?:\s|\\[nrt])*(?:(?:\[(?:\s|\\[nrt])*)?\{(?:\s|\\[nrt])*\\?["']|<[?!a-zA-Z])|\s*(?:INSERT|REPLACE|UPDATE|MERGE)\s|[\w.%[\]-]{1,64}=[^"'`\s&]{0,200}&)|"""|'''|<<[-~]?['"\w]|`[^`\n]*\n/i;

// build/readers/source/view.js
function sourceView(path, text, outlineOf2) {
  const plain7 = (0,chunk_7RYU4OKZ/* .readPlainText */ .Sg)(path, text);
  const literalBefore = (offset) => (0,chunk_7RYU4OKZ/* .lastUpTo */ .jr)(outlineOf2().starts, offset);
  const labelled = (offset) => {
    const index = literalBefore(offset);
    const { columns, columnOf, starts, ends } = outlineOf2();
    const [start = offset, end = offset] = [starts[index], ends[index]];
    const { label: label3, kind } = columns[columnOf[index] ?? -1] ?? {};
    return label3 && offset < end ? { label: label3, start, end, kind } : void 0;
  };
  return {
    text,
    isCode: plain7.isCode,
    positionAt: plain7.positionAt,
    labelAt: (offset) => {
      const literal = followsQuote(text, offset) ? labelled(offset) : void 0;
      if (!literal)
        return plain7.labelAt(offset);
      const inner = (0,chunk_7RYU4OKZ/* .fieldAt */ .UK)(text, offset, literal.start, true);
      return inner === void 0 ? literal.label : within(inner, literal);
    },
    fieldsUnder: (wanted) => fieldsOf3(plain7, path, outlineOf2, labelled, wanted),
    recordAt: (offset) => {
      const { recordOf: recordOf2, ends } = outlineOf2();
      const index = literalBefore(offset);
      const record2 = recordOf2[index] ?? 0;
      const isInside = offset < (ends[index] ?? -1) || record2 === recordOf2[index + 1];
      return plain7.recordAt(record2 > 0 && isInside ? record2 - 1 : offset);
    },
    reach: plain7.reach,
    isTable: false,
    columnAt: (offset) => labelled(offset)?.kind || void 0,
    cellAt: plain7.cellAt,
    pointerAt: plain7.pointerAt,
    cells: plain7.cells
  };
}
var within = (name4, { label: label3 }) => ({ name: name4, under: label3.name });
function* fieldsOf3({ text, fieldsUnder }, path, outlineOf2, literalAt, wanted) {
  const language = languageOf2(path);
  let isAsked = false;
  const noting = (label3) => {
    const isWanted = wanted(label3);
    isAsked ||= isWanted || isPartOfName2(label3.name);
    return isWanted;
  };
  const fields2 = [...fieldsUnder(wanted.next ? Object.assign(noting, { next: wanted.next }) : noting)];
  if (!isAsked && !(language && isAskedFor(standingNames(text, language), wanted)))
    return;
  yield* literalsUnder(outlineOf2(), wanted);
  for (const field2 of fields2) {
    const literal = literalAt(field2.start);
    const label3 = literal ? within(field2.label.name, literal) : field2.label;
    if (literal?.start !== field2.start && (!literal || wanted(label3)))
      yield { ...field2, label: label3 };
  }
}
function isAskedFor(names7, wanted) {
  for (const name4 of names7)
    if (wanted({ name: name4 }))
      return true;
  return false;
}
var isPartOfName2 = (name4) => chunk_7RYU4OKZ/* .partsOfName */ .zC.includes(name4.toLowerCase());
var reach2 = 500;
function followsQuote(text, offset) {
  const before3 = text.slice(Math.max(0, offset - reach2), offset);
  return before3.includes('"') || before3.includes("'") || before3.includes("`") || before3.includes("<<");
}
function* literalsUnder(outline, wanted) {
  const { columns, columnOf, starts, ends } = outline;
  const asked2 = columns.map(({ label: label3 }) => label3 !== void 0 && wanted(label3));
  for (const [index, start] of starts.entries()) {
    const column = columnOf[index] ?? -1;
    const label3 = columns[column]?.label;
    if (label3 && asked2[column])
      yield { label: label3, start, end: ends[index] ?? start };
  }
}

// build/readers/structured.js
var deepest6 = 6;
var formatOf = (path, text, formats2) => formats2.find(({ is }) => is(path, text));
function readStructured(path, text, formats2, depth = 0) {
  const format = formatOf(path, text, formats2);
  return format && readAs(format, path, text, formats2, depth);
}
function readAs(format, path, text, formats2, depth) {
  let known2;
  let isTooDeep = false;
  const outlineOf2 = () => {
    if (known2)
      return known2;
    const writer = createOutline();
    format.outline(text, writer);
    known2 = writer.finish(text.length);
    return known2;
  };
  const readEmbedded = embeddedBy(formats2, depth, () => {
    isTooDeep = true;
  });
  const pointerAt = createPointers((writer) => format.outline(text, writer));
  const view = format.isProgram ? sourceView(path, text, outlineOf2) : outlinedView(path, text, outlineOf2, format, pointerAt);
  const documents = () => format.isProgram && !mayHoldDocuments(text) ? [] : outlineOf2().embedded;
  return (0,chunk_7RYU4OKZ/* .withInner */ .rW)(path, view, documents, readEmbedded, {
    isTooDeep: () => isTooDeep,
    broken: () => known2?.broken && { format: format.name, ...known2.broken },
    leftOut: () => known2?.leftOut ?? []
  });
}
var embeddedBy = (formats2, depth, onTooDeep) => (name4, document, orText) => {
  if (depth < deepest6) {
    return readStructured(name4, document, formats2, depth + 1) ?? (orText ? (0,chunk_7RYU4OKZ/* .readText */ .yR)(name4, document) : void 0);
  }
  onTooDeep();
  return void 0;
};

// build/readers/excerpt.js
var divider = "\n";
function excerptOf(text, outline, wanted) {
  const { starts, ends, columnOf, recordOf: recordOf2, columns, embedded } = outline;
  const parts3 = [];
  const sources = [];
  const offsets = [];
  const kept = { starts: [], ends: [], columnOf: [], recordOf: [] };
  const documents = [];
  let nextDocument = 0;
  let length = 0;
  const shift = (document, by) => ({
    ...document,
    start: document.start + by,
    end: document.end + by
  });
  const isGoneOver = (index) => columns[columnOf[index] ?? -1]?.isGoneOver === true;
  const addRun = (first, behind4) => {
    const from2 = ends[first - 1] ?? 0;
    const to = starts[behind4] ?? text.length;
    sources.push(from2);
    offsets.push(length);
    for (let index = first; index < behind4; index++) {
      kept.starts.push((starts[index] ?? 0) - from2 + length);
      kept.ends.push((ends[index] ?? 0) - from2 + length);
      kept.columnOf.push(columnOf[index] ?? 0);
      kept.recordOf.push(recordOf2[index] ?? 0);
    }
    for (; (embedded[nextDocument]?.start ?? to) < to; nextDocument++) {
      const document = embedded[nextDocument];
      if (document && document.start >= from2)
        documents.push(shift(document, length - from2));
    }
    parts3.push(text.slice(from2, to), divider);
    length += to - from2 + divider.length;
  };
  for (let index = 0; index < starts.length; ) {
    const first = index;
    const isWanted = wanted(recordOf2[index] ?? 0);
    const isGone = isGoneOver(index);
    while (index < starts.length && wanted(recordOf2[index] ?? 0) === isWanted && isGoneOver(index) === isGone)
      index++;
    if (isWanted)
      addRun(isGone ? index : first, index);
  }
  return {
    text: parts3.join(""),
    // What broke the whole is told of the whole.
    outline: { columns, ...kept, cuts: offsets, embedded: documents, leftOut: [] },
    toSource: (offset) => {
      const run = (0,chunk_7RYU4OKZ/* .lastUpTo */ .jr)(offsets, offset);
      return (sources[run] ?? 0) + offset - (offsets[run] ?? 0);
    }
  };
}

// build/readers/table-slice.js
function tableSlice(text, outline, format, around) {
  const { path, formats: formats2, first, firstRecord } = around;
  const { positionAt } = (0,chunk_7RYU4OKZ/* .createLines */ .OM)(text, first);
  const partOf3 = (says, cells2, start) => {
    let isTooDeep = false;
    const pointerAt = createPointers((writer) => format.outline(says, writer));
    const readEmbedded = embeddedBy(formats2, 0, () => {
      isTooDeep = true;
    });
    const view = (0,chunk_7RYU4OKZ/* .withInner */ .rW)(path, outlinedView(path, says, () => cells2, format, pointerAt, start), () => cells2.embedded, readEmbedded, {
      isTooDeep: () => isTooDeep,
      broken: () => cells2.broken && { format: format.name, ...cells2.broken },
      leftOut: () => cells2.leftOut
    });
    return { view, cells: cells2 };
  };
  return {
    ...partOf3(text, outline, { positionAt, record: firstRecord }),
    firstRecord,
    only: (wanted) => {
      const excerpt = excerptOf(text, outline, (record2) => wanted.has(record2));
      return partOf3(excerpt.text, excerpt.outline, {
        positionAt: (offset) => positionAt(excerpt.toSource(offset)),
        record: firstRecord
      });
    }
  };
}

// build/readers/slices.js
var longText = 2e6;
var firstSlice = 1e5;
var longestSlice = 5e5;
function canSlice(path, text, formats2) {
  if (text.length <= longText)
    return false;
  const format = formatOf(path, text, formats2);
  return format === void 0 || format.slices !== void 0;
}
function createSlicer(path, formats2, skimFrom) {
  let rest = "";
  let cut;
  let sliceLength = firstSlice;
  return {
    *push(text, isLast2) {
      rest += text;
      let at = 0;
      for (let left = rest.length; left > 0 && (isLast2 || left >= sliceLength); left = rest.length - at) {
        cut ??= createCutter(path, rest, formats2, skimFrom);
        const { slice, length } = cut(rest.slice(at, at + sliceLength), isLast2 && left <= sliceLength);
        yield slice;
        at += length;
        sliceLength = Math.min(2 * sliceLength, longestSlice);
      }
      rest = rest.slice(at);
    }
  };
}
function createCutter(path, beginning3, formats2, skimFrom) {
  const format = formatOf(path, beginning3, formats2);
  const reader = format?.slices?.(beginning3);
  const pieces2 = createPieces();
  let first = { line: 1, column: 1 };
  let firstRecord = 0;
  const recordsOf = (text, isLast2, around) => {
    const isReadable2 = format && reader && !pieces2.isWithinLine();
    const cut = isReadable2 ? outlineOf(reader, text, isLast2, reader.plain && skimFrom?.(text, firstRecord, reader.plain)) : void 0;
    if (!cut || !format)
      return void 0;
    const { outline, length } = cut;
    const slice = tableSlice(text.slice(0, length), outline, format, around);
    return { slice, length, records: largest(outline.recordOf) + 1 };
  };
  const linesOf5 = (text, isLast2, around) => {
    const read2 = reader ? text.slice(0, text.indexOf("\n") + 1) || text : text;
    const piece = pieces2.next(read2, isLast2 && read2.length === text.length);
    const { start, end } = piece.own;
    const problem = reader ? endless : "a document too long to be held at once";
    const broken2 = format && { format: format.name, at: start, problem };
    return { slice: textSlice(piece, around, broken2), length: end - start, records: 0 };
  };
  return (text, isLast2) => {
    const around = { path, formats: formats2, first, firstRecord };
    const cut = recordsOf(text, isLast2, around) ?? linesOf5(text, isLast2, around);
    first = behind3(text.slice(0, cut.length), first);
    firstRecord += cut.records;
    return cut;
  };
}
var endless = "a record that does not end";
var shortField = (skim) => skim ? 100 : 10;
function outlineOf(reader, text, isLast2, skim) {
  const writer = createOutline(listManyFields(Math.ceil(text.length / shortField(skim))));
  const length = reader.outline(text, writer, isLast2, skim);
  if (length > 0)
    return { outline: writer.finish(length), length };
  if (!isLast2 && !text.includes("\n"))
    return void 0;
  const whole = createOutline();
  whole.breakOff(0, endless);
  const lines2 = (0,chunk_7RYU4OKZ/* .wholeLines */ .zo)(text, isLast2);
  return { outline: whole.finish(lines2), length: lines2 };
}
function textSlice({ text, own }, around, broken2) {
  const { path, first, firstRecord } = around;
  const start = { line: first.line, column: first.column - own.start };
  const view = { ...(0,chunk_7RYU4OKZ/* .withInner */ .rW)(path, (0,chunk_7RYU4OKZ/* .readPlainText */ .Sg)(path, text, start)), broken: () => broken2 };
  return { view, firstRecord, own, only: () => ({ view }) };
}
function behind3(text, first) {
  let line2 = first.line;
  let lineStart = -1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
    line2++;
    lineStart = at + 1;
  }
  return lineStart < 0 ? { line: line2, column: first.column + text.length } : { line: line2, column: text.length - lineStart + 1 };
}

// build/readers/read.js
function read(path, bytes, skimFrom) {
  if (isLfsPointer(bytes))
    return { views: [], gaps: [elsewhere(path)] };
  const decoded = decode(path, bytes);
  const gaps = decoded.gap ? [decoded.gap] : [];
  if (!("text" in decoded))
    return { views: [], gaps };
  const { text, asAscii } = decoded;
  const other2 = asAscii === void 0 ? [] : [(0,chunk_7RYU4OKZ/* .readText */ .yR)(path, asAscii)];
  if (canSlice(path, text, formats))
    return { views: other2, slices: createSlicer(path, formats, skimFrom).push(text, true), gaps };
  return { views: [readStructured(path, text, formats) ?? (0,chunk_7RYU4OKZ/* .readText */ .yR)(path, text), ...other2], gaps };
}
var elsewhere = (path) => ({
  path,
  stage: "readers",
  reason: isNamedMedia(path) ? "media" : "lfs-pointer",
  detail: "Not read: a Git LFS pointer, whose content is not in git. Set `lfs: true` for actions/checkout and scan the whole tree, or leave the file out with paths-ignore."
});




/***/ })

};
