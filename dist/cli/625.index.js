const id = 625;
const ids = [625];
const modules = {
  /***/
  9625: (
    /***/
    (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        compilePattern: () => (
          /* binding */
          compilePattern
        )
        /* harmony export */
      });
      var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);
      var largest = 1e3;
      var valueGroup = "value";
      var texts = ["", "a", "0 a", " -"];
      function compilePattern(source) {
        try {
          const compiled = re2js__WEBPACK_IMPORTED_MODULE_0__.L3.compile(source);
          if (compiled.programSize() > largest)
            return { refused: "is too large. Repeat less often, or make two patterns of it" };
          if (texts.some((text) => matchesNothing(compiled, text)))
            return { refused: "matches the empty text. Require one character at least: `+` for `*`" };
          return patternOf(compiled, source);
        } catch (error) {
          if (error instanceof re2js__WEBPACK_IMPORTED_MODULE_0__.o_)
            return { refused: reasonOf(source, error) };
          throw error;
        }
      }
      function matchesNothing(compiled, text) {
        const matcher = compiled.matcher(text);
        while (matcher.find())
          if (matcher.start() === matcher.end())
            return true;
        return false;
      }
      function patternOf(compiled, source) {
        const group = valueGroup in compiled.namedGroups() ? valueGroup : 0;
        return {
          occursIn: (text) => compiled.test(text),
          isOfLines: /(?<!\[)\^|\$|\\[Az]/.test(source),
          isWhole: (text) => compiled.testExact(text),
          find: (text, from) => {
            const matcher = compiled.matcher(text);
            if (!matcher.find(from))
              return void 0;
            const [start, end] = [matcher.start(group), matcher.end(group)];
            return { start, end, behind: matcher.end() };
          },
          opens: group !== 0 || /^(?:\(\?[a-z]+\))?(?:\\[bBA]|\^)/.test(source),
          closes: group !== 0 || /(?<!\\)(?:\\\\)*(?:\\[bBz]|\$)$/.test(source)
        };
      }
      var value = "`Customer (?P<value>\\d{6})` finds the digits alone";
      var reasons = [
        [
          /\(\?<[=!]/,
          `looks behind, which takes more than linear time. Match what stands before as well, and name the value: ${value}`
        ],
        [
          /\(\?[=!]/,
          `looks ahead, which takes more than linear time. Match what stands behind as well, and name the value: ${value}`
        ],
        [
          /\\[1-9k]|\(\?P=/,
          "refers back to a group, which takes more than linear time. Write the repeated part out, or name a `check`"
        ],
        [/\(\?>|[*+?}]\+/, "is possessive. Leave that out: nothing is tried twice anyway"],
        [/\{\d+(?:,\d*)?\}/, "repeats more than 1000 times. Repeat less often"]
      ];
      function reasonOf(source, error) {
        const { message } = error;
        const named = /`(.*)`/su.exec(message)?.[1] ?? source;
        const begun = named === "(?P" ? "(?P=" : named;
        const known = reasons.find(([syntax]) => new RegExp(`^(?:${syntax.source})`).test(begun));
        if (known)
          return known[1];
        const said = message.replace(/^error parsing regexp: /, "").replaceAll("`", "");
        return `is no regular expression of RE2: ${said}`;
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
