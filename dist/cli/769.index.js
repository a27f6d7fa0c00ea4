export const id = 769;
export const ids = [769];
export const modules = {

/***/ 7769:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  wrongExample: () => (/* binding */ wrongExample)
});
var chunk_7RYU4OKZ = __webpack_require__(1330);
var chunk_CDTYDZJZ = __webpack_require__(6379);
var chunk_HXPOV5ZE = __webpack_require__(7708);
var chunk_ZSU76XQR = __webpack_require__(5347);
var chunk_3WYFJZ3P = __webpack_require__(283);
var chunk_CZ7CSFO4 = __webpack_require__(2920);










// build/custom-examples.js
var usual = 0.5;
function wrongExample(described, recognizers) {
  const detect = (0,chunk_7RYU4OKZ/* .createDetector */ .Fz)((0,chunk_HXPOV5ZE/* .recognizersFor */ .f)([], recognizers), chunk_7RYU4OKZ/* .originOf */ .yv);
  for (const [index, custom] of described.entries()) {
    const because = whyWrong(custom, recognizers[index], detect);
    if (because !== void 0)
      return { custom, index, because };
  }
  return void 0;
}
function whyWrong({ entity, examples: { match = [], noMatch = [] } = {}, score = usual }, recognizer, detect) {
  const look = (text) => {
    const seen = [];
    const matches = detect((0,chunk_7RYU4OKZ/* .readText */ .yR)("", text), "", Math.min(usual, score), (weighed) => void seen.push(weighed));
    return { entities: matches.map((each) => each.entity), seen };
  };
  const isFound = (text) => look(text).entities.includes(entity);
  const [label] = recognizer?.search === void 0 ? recognizer?.labels ?? [] : [];
  const isMissed = (text) => !isFound(text) && (label === void 0 || !isFound(`${label}: ${text}`));
  const missed = match.findIndex(isMissed);
  if (missed >= 0)
    return `example ${missed + 1} of match is not found as ${entity}.${whyNot(entity, look(match[missed] ?? ""))}`;
  const found = noMatch.findIndex(isFound);
  return found < 0 ? void 0 : `example ${found + 1} of no-match is found as ${entity}.`;
}
function whyNot(entity, { entities, seen }) {
  const own = seen.filter(({ recognizer }) => recognizer.entity === entity);
  const failed = own.find((weighed) => weighed.failed !== void 0)?.failed;
  if (failed !== void 0)
    return ` It fails the check: ${failed}.`;
  const [other] = entities;
  if (own.length > 0 && other !== void 0)
    return ` ${other} is surer of it: raise the score.`;
  return own.length === 0 ? " No pattern, word or label finds it where it stands alone." : " Its score is too low.";
}



/***/ })

};
