const id = 86;
const ids = [86];
const modules = {
  /***/
  1074: (
    /***/
    (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        a: () => (
          /* binding */
          rules
        )
        /* harmony export */
      });
      var _chunk_KZQ4ZW3O_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(778);
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
      var rules = {
        confidence: { schema: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.aig(), valibot__WEBPACK_IMPORTED_MODULE_1__.Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_1__.cGV(1)), expects: "a number from 0 to 1" },
        amount: { schema: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.aig(), valibot__WEBPACK_IMPORTED_MODULE_1__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__.Wwf(0)), expects: "a whole number, 0 or more" },
        most: {
          schema: valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.aig(), valibot__WEBPACK_IMPORTED_MODULE_1__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__.Wwf(0)), valibot__WEBPACK_IMPORTED_MODULE_1__.euz("any")]),
          expects: "a whole number, 0 or more, or any"
        },
        failOn: { schema: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO([..._chunk_KZQ4ZW3O_js__WEBPACK_IMPORTED_MODULE_0__.gO, "never"]), expects: `${_chunk_KZQ4ZW3O_js__WEBPACK_IMPORTED_MODULE_0__.gO.join(", ")} or never` },
        severity: { schema: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(_chunk_KZQ4ZW3O_js__WEBPACK_IMPORTED_MODULE_0__.gO), expects: _chunk_KZQ4ZW3O_js__WEBPACK_IMPORTED_MODULE_0__.gO.join(", ") },
        mode: { schema: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(_chunk_KZQ4ZW3O_js__WEBPACK_IMPORTED_MODULE_0__.nI), expects: "strict, balanced or lenient" },
        inlineIgnores: { schema: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(_chunk_KZQ4ZW3O_js__WEBPACK_IMPORTED_MODULE_0__.d3), expects: "allow, report or deny" },
        flag: { schema: valibot__WEBPACK_IMPORTED_MODULE_1__.zMY(), expects: "true or false" },
        provenance: { schema: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(_chunk_KZQ4ZW3O_js__WEBPACK_IMPORTED_MODULE_0__.xl), expects: _chunk_KZQ4ZW3O_js__WEBPACK_IMPORTED_MODULE_0__.xl.join(", ") },
        day: { schema: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__._$n()), expects: "a day, such as 2027-01-31" },
        text: { schema: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.hq()), expects: "a text" },
        texts: { schema: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()), expects: "a list of texts" }
      };
    })
  ),
  /***/
  86: (
    /***/
    (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        readPolicy: () => (
          /* binding */
          readPolicy
        )
        /* harmony export */
      });
      var _chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1074);
      var _chunk_KZQ4ZW3O_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(778);
      var _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6226);
      var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
      var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1196);
      var list = valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.KCZ([valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP())], "a text or a list of texts"), valibot__WEBPACK_IMPORTED_MODULE_3__.pdi((value) => typeof value === "string" ? [value] : value));
      var said = ({ schema, expects }) => valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.iUO(schema, expects));
      var told = (text, schema) => valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(schema, valibot__WEBPACK_IMPORTED_MODULE_3__.h_(text));
      var match = { paths: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(list), entities: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(list) };
      var override = valibot__WEBPACK_IMPORTED_MODULE_3__.rej({
        ...match,
        provenance: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(list, valibot__WEBPACK_IMPORTED_MODULE_3__.z6Y((names) => names.every((name) => valibot__WEBPACK_IMPORTED_MODULE_3__.is(_chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.provenance.schema, name)), _chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.provenance.expects))),
        threshold: said(_chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.confidence),
        "fail-on": said(_chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.failOn),
        "max-findings": said(_chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.most),
        "max-subjects": said(_chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.most)
      });
      var answered = {
        reason: valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP("a text that says why"), valibot__WEBPACK_IMPORTED_MODULE_3__.Bqr(), valibot__WEBPACK_IMPORTED_MODULE_3__.hq("a text that says why")),
        owner: said(_chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.text),
        expires: said(_chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.day)
      };
      var pointers = valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(list, valibot__WEBPACK_IMPORTED_MODULE_3__.z6Y((all) => all.every((each) => /^(?:\/[^/]*)*$/.test(each)), "JSON Pointers, such as /users/*/email"));
      var suppress = valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.rej({
        ...match,
        labels: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(list),
        cells: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(list),
        pointers: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(pointers),
        fingerprints: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(list),
        ...answered
      }), valibot__WEBPACK_IMPORTED_MODULE_3__.z6Y(({ fingerprints, labels, cells, pointers: places }) => !fingerprints || !(labels || cells || places), "either fingerprints or labels, cells and pointers: a fingerprint says where already"));
      var allow = valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.rej({
        value: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP("what `piicloak allow` prints"), valibot__WEBPACK_IMPORTED_MODULE_3__.yGV(/^[A-Z][A-Z\d_]*:[0-9a-f]{32}:[0-9a-f]{1,20}$/, "what `piicloak allow` prints"))),
        pattern: said(_chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.text),
        entities: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(list),
        ...answered
      }), valibot__WEBPACK_IMPORTED_MODULE_3__.z6Y(({ value, pattern }) => value === void 0 !== (pattern === void 0), "either a value, as `piicloak allow` prints it, or a pattern"), valibot__WEBPACK_IMPORTED_MODULE_3__.z6Y(({ value, entities }) => value === void 0 || entities === void 0, "a value without entities: it names its type"));
      var domains = valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(list, valibot__WEBPACK_IMPORTED_MODULE_3__.z6Y((names) => names.every((name) => /^(?:[a-z\d-]+\.)+[a-z\d-]+$/i.test(name)), "domains, such as acme.com"));
      var numbers = valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(list, valibot__WEBPACK_IMPORTED_MODULE_3__.z6Y((all) => all.every((each) => /^\+\d[\dx ()/.-]{4,30}$/.test(each)), "telephone numbers with their country code, such as +49 30 xxxx xxx"));
      var recognizer = valibot__WEBPACK_IMPORTED_MODULE_3__.rej({
        entity: valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP("a name in capitals"), valibot__WEBPACK_IMPORTED_MODULE_3__.yGV(/^[A-Z][A-Z\d_]{2,63}$/, "a name in capitals, such as CUSTOMER_NUMBER")),
        title: said(_chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.text),
        severity: said(_chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.severity),
        patterns: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(list),
        "deny-list": valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(list),
        check: said(_chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.text),
        context: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(list),
        labels: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(list),
        score: said(_chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.confidence),
        examples: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.rej({ match: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(list), "no-match": valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(list) }, "a map of match and no-match"))
      });
      var policySchema = valibot__WEBPACK_IMPORTED_MODULE_3__.rej({
        $schema: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),
        extends: told("Packs by name and files by path (./more.yml), in order: later ones overrule earlier ones, and this file all.", valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(list)),
        mode: told("strict: every value that is not reserved counts. balanced (default). lenient: only what is severe and sure.", said(_chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.mode)),
        threshold: told("Least confidence of a finding, 0 to 1. Default 0.5.", said(_chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.confidence)),
        "fail-on": told("Least severity that fails the build. Default medium.", said(_chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.failOn)),
        "max-findings": told("How many failing findings may stand. Default 0.", said(_chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.most)),
        "max-subjects": told("How many people failing findings may speak of. Default any.", said(_chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.most)),
        "warn-only": told("Report everything, fail nothing.", said(_chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.flag)),
        paths: told("Globs of the files to scan. Default all.", valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(list)),
        "paths-ignore": told("Globs of the files not to scan.", valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(list)),
        entities: told("Types to look for. Default those that are on by default.", valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(list)),
        overrides: told("What holds for some findings instead.", valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(override, "a list of overrides"))),
        suppress: told("Findings that do not count, each with a reason.", valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(suppress, "a list of rules"))),
        allow: told("Values that may stand, as `piicloak allow` prints them.", valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(allow, "a list of values"))),
        baseline: told("The file of values that stood there before. Default .piicloak-baseline.", said(_chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.text)),
        "our-domains": told("Domains of the organisation.", valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(domains)),
        "our-numbers": told("Telephone numbers of the organisation, x for any digit.", valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(numbers)),
        recognizers: told("Types of your own.", valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(recognizer, "a list of recognizers"))),
        "inline-ignores": told("Comments that say piicloak:ignore count (allow), are listed as well (report, default), or do not (deny).", said(_chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.inlineIgnores)),
        "require-reason": told("Such comments count only with a reason.", said(_chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.flag))
      });
      var longest = 2e5;
      function readPolicy(path, text, under) {
        if (text.length > longest)
          throw new _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_4__.yo(`${path} is longer than a policy can be.`);
        const lines = new yaml__WEBPACK_IMPORTED_MODULE_2__.HN();
        const document = (0, yaml__WEBPACK_IMPORTED_MODULE_2__.Tp)(text, { lineCounter: lines, schema: "core", merge: false, prettyErrors: false });
        const [problem] = document.errors;
        if (problem)
          throw faultAt(path, lines.linePos(problem.pos[0]).line, `it is no YAML: ${saidOf(problem.message)}.`);
        const root = under === void 0 ? [] : [under];
        const lineOf = (at2) => lines.linePos(offsetOf(document, [...root, ...at2])).line;
        const value = contentOf(path, document, root);
        if (value !== void 0 && value !== null && (!isRecord(value) || Array.isArray(value))) {
          throw faultAt(path, lineOf([]), "it must be a map of settings.");
        }
        const result = valibot__WEBPACK_IMPORTED_MODULE_3__.xLC(policySchema, value ?? {}, { abortEarly: true });
        if (result.success)
          return { policy: result.output, lineOf };
        const [issue] = result.issues;
        const at = (issue.path ?? []).map(({ key }) => key);
        throw faultAt(path, lineOf(at), faultOf(issue, at));
      }
      var saidOf = (message2) => (message2.split(/[:"'`]/)[0] ?? "").trim();
      function contentOf(path, document, root) {
        try {
          const all = document.toJS({ maxAliasCount: 20 });
          return root.reduce((value, key) => isRecord(value) ? value[key] : void 0, all);
        } catch {
          throw new _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_4__.yo(`${path} names too much by its aliases. Write it out.`);
        }
      }
      var isRecord = (value) => typeof value === "object" && value !== null;
      function faultOf(issue, at) {
        const key = at.filter((part) => typeof part === "string").join(" › ");
        if (issue.type === "strict_object" && issue.expected === "never") {
          const last = String(at.at(-1));
          const known = (0, _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_4__.pA)(last, keysAround(at));
          return `there is no key “${key}”.${known === void 0 ? "" : ` Is it “${known}”?`}`;
        }
        if (issue.type === "strict_object" && issue.received === "undefined")
          return `the key “${key}” is missing.`;
        const expected = issue.type === "strict_object" ? "a map" : issue.message;
        return `“${key}” must be ${expected}.`;
      }
      function keysAround(at) {
        const entries = policySchema.entries;
        const list2 = at.length > 2 ? entries[String(at[0])] : void 0;
        const inner = list2 === void 0 ? void 0 : innerEntries(list2);
        return Object.keys(inner ?? entries);
      }
      function innerEntries(schema) {
        const wrapped = isRecord(schema) ? schema["wrapped"] : void 0;
        const item = isRecord(wrapped) ? wrapped["item"] : void 0;
        const entries = isRecord(item) ? item["entries"] : void 0;
        return isRecord(entries) ? entries : void 0;
      }
      function offsetOf(document, at) {
        for (let length = at.length; length > 0; length -= 1) {
          const around = document.getIn(at.slice(0, length - 1), true) ?? document.contents;
          if ((0, yaml__WEBPACK_IMPORTED_MODULE_2__.jh)(around)) {
            const pair = around.items.find(({ key: key2 }) => (0, yaml__WEBPACK_IMPORTED_MODULE_2__.jn)(key2) && key2.value === at[length - 1]);
            const key = pair?.key;
            if ((0, yaml__WEBPACK_IMPORTED_MODULE_2__.jn)(key) && key.range)
              return key.range[0];
          }
          const node = document.getIn(at.slice(0, length), true);
          const range = isRecord(node) ? node["range"] : void 0;
          if (Array.isArray(range) && typeof range[0] === "number")
            return range[0];
        }
        return 0;
      }
      var faultAt = (path, line, fault) => new _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_4__.yo(`${path}:${line}: ${fault}`);
    })
  )
};
export {
  id,
  ids,
  modules
};
