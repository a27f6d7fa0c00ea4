const id = 837;
const ids = [837];
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
  7837: (
    /***/
    (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        start: () => (
          /* binding */
          start
        )
        /* harmony export */
      });
      var _chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1074);
      var _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5233);
      var _chunk_FD3O2TSK_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6511);
      var _chunk_KZQ4ZW3O_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(778);
      var _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6226);
      var _actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6421);
      var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7934);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1455);
      var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
      var node_util__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7975);
      var node_zlib__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8522);
      var node_crypto__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7598);
      var picocolors__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7336);
      var node_fs__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3024);
      var _noble_hashes_hmac_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9737);
      var _noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9017);
      var _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2565);
      var node_child_process__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1421);
      var node_os__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8161);
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(8500);
      var node_worker_threads__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(5919);
      var exitCodes = { clean: 0, findings: 1, incomplete: 2 };
      var failed = 2;
      var somebodys = /* @__PURE__ */ new Set(["plausible", "attribution"]);
      var touchesProvisions = (provenance2, isFailing) => isFailing || somebodys.has(provenance2);
      var blocking = {
        /** Not text: an archive, a document format that has no reader. */
        binary: false,
        /** An image, a font, a recording: what people see and hear, which no text scanner reads. */
        media: false,
        /** The link's target is not followed. */
        symlink: false,
        submodule: false,
        /** Read after all, with characters replaced or guessed. */
        "not-utf8": false,
        /** Read after all, as plain text. */
        malformed: false,
        /** Read after all, but from some place on without its structure: what labels and columns would tell is missing. */
        unstructured: false,
        /** Read, but of a long table not every record was looked at: those like many before were counted. */
        sampled: false,
        /** Read as it stands; what it says in disguise is wrapped more often, or is longer, than is decoded. */
        disguised: false,
        /** The change could not be narrowed to its added lines, and more was scanned instead. */
        widened: false,
        /** Binary although the name promises text: a table, a log or source code that an encoding or one byte hides. */
        "not-text": true,
        /** Git holds a pointer in place of the content. */
        "lfs-pointer": true,
        "too-large": true,
        unreadable: true,
        /** The list of changed files stops before its end. */
        truncated: true,
        /** A stage failed on this file. */
        failed: true,
        /** A report did not reach its destination. The findings decide the outcome, not the delivery. */
        undelivered: false,
        /** More results than the destination shows: those alike became one there. */
        folded: false,
        /** More results than the destination takes: the least severe were left out of that report alone. */
        "left-out": false
      };
      var isBlocking = (gap4) => blocking[gap4.reason];
      var unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
      var shortEscapes = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
      var escapeOf = (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
      var visible = (text3) => text3.replace(unseen, (character) => shortEscapes[character] ?? escapeOf(character));
      var clipped = (text3, limit) => {
        if (text3.length <= limit)
          return text3;
        const characters = [...text3.slice(0, 2 * limit + 2)];
        return characters.length <= limit ? text3 : `${characters.slice(0, limit - 1).join("")}…`;
      };
      var clippedPath = (path, limit) => {
        if (path.length <= limit)
          return path;
        const characters = [...path.slice(-2 * limit - 2)];
        return characters.length <= limit ? path : `…${characters.slice(1 - limit).join("")}`;
      };
      var htmlEntities = {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        '"': "&quot;",
        "'": "&#39;"
      };
      var html = (text3) => visible(text3).replace(/[&<>"']/g, (character) => htmlEntities[character] ?? "");
      var prose = (text3) => visible(text3).replace(/(`[^`]*`)|[&<>[\]|]/g, (character, code2) => code2 ?? `&#${character.charCodeAt(0)};`);
      var mermaidLabel = (text3) => clipped(clipped(text3, 200).replace(/[^\p{L}\p{M}\p{N}()/.,_-]+/gu, " ").trim(), 60) || "other";
      var sarifText = (text3) => visible(text3).replace(/[\\[\]]/g, "\\$&").replace(/[{}]/g, "$&$&");
      var uriPath = (path) => path.replace(/\p{Cs}/gu, "�").split("/").map(encodeURIComponent).join("/");
      var longestValue = 80;
      var count = (amount, one, many = `${one}s`) => `${grouped(amount)} ${amount === 1 ? one : many}`;
      var grouped = (amount) => String(amount).replace(/\B(?=(?:\d{3})+$)/g, ",");
      var size = (bytes) => {
        if (bytes < 1e3)
          return `${bytes} B`;
        if (bytes < 1e6)
          return `${(bytes / 1e3).toFixed(1)} kB`;
        return `${(bytes / 1e6).toFixed(1)} MB`;
      };
      var duration = (milliseconds) => milliseconds < 1e3 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1e3).toFixed(1)} s`;
      var sentence = (text3) => {
        const line = text3.replace(/\s+/g, " ").trim();
        return /[.!?]$/.test(line) ? line : `${line}.`;
      };
      var titlesOf = (recognizers) => {
        const titles = new Map(recognizers.map(({ entity, title }) => [entity, title]));
        return (entity) => titles.get(entity) ?? entity;
      };
      var why = ({ finding: finding2, status, because }) => {
        const evidence = finding2.evidence.join("; ");
        return (status === "failing" ? evidence : because) || evidence || "its shape alone";
      };
      var what = ({ finding: finding2 }, titleOf) => {
        const label = finding2.label === void 0 ? "" : ` under the label “${finding2.label}”`;
        const cell = finding2.cell === void 0 ? "" : ` at ${finding2.cell}`;
        const more = finding2.occurrences === 1 ? "" : `, and ${others(finding2)}`;
        return `${titleOf(finding2.entity)} ${clipped(finding2.masked, longestValue)}${label}${cell}${more}`;
      };
      var others = ({ occurrences }) => `${grouped(occurrences - 1)} more in its column`;
      var places = {
        "added-lines": "the lines that this change adds",
        "changed-files": "the files that this change touches",
        all: "the whole tree"
      };
      var place = (scope) => places[scope];
      var tally = ({ verdicts }) => {
        const having = (status) => verdicts.filter((verdict) => verdict.status === status).length;
        return { failing: having("failing"), reported: having("reported"), suppressed: having("suppressed") };
      };
      var cleanHeadline = (report) => {
        const { failing, reported, suppressed } = tally(report);
        if (failing > 0)
          return `Within what is allowed: ${count(failing, "finding")} may stand, and the check passes.`;
        const aside = suppressed > 0 ? `${count(suppressed, "finding")} suppressed by the rules` : "";
        if (reported > 0) {
          return `Nothing blocks: ${count(reported, "finding")} reported for information${aside === "" ? "" : `, ${aside}`}.`;
        }
        if (suppressed > 0)
          return `Nothing blocks: ${aside}.`;
        if (report.totals.filesScanned === 0)
          return "Nothing was scanned: no file had text to look at.";
        return `No personal data found in ${count(report.totals.filesScanned, "file")}.`;
      };
      var headline = (report) => {
        const unread = report.gaps.filter(isBlocking).length;
        switch (report.outcome) {
          case "findings": {
            const { failing } = tally(report);
            const tail = unread > 0 ? ` The scan is incomplete as well: ${count(unread, "gap")}.` : "";
            return `Personal data found: ${count(failing, "finding")} ${failing === 1 ? "fails" : "fail"} this check.${tail}`;
          }
          case "incomplete":
            if (unread === 0) {
              const subject = report.scope === "all" ? "the tree" : "the change";
              return `Incomplete: no file could be read as text, so this scan cannot say that ${subject} is clean.`;
            }
            return `Incomplete: ${count(unread, "gap")} left text unread, so this scan cannot say that it is clean.`;
          case "clean":
            return cleanHeadline(report);
        }
      };
      var noPromise = "This says what was looked for in text and what was found. That nothing was found does not mean that a law or a standard is complied with.";
      function provisionsOf({ coverage = [] }) {
        const named = provisionsByType(coverage);
        return ({ finding: finding2, status }) => touchesProvisions(finding2.provenance, status === "failing") ? named.get(finding2.entity) ?? [] : [];
      }
      function provisionsByType(coverage) {
        const named = /* @__PURE__ */ new Map();
        for (const { name: name2, clauses } of coverage) {
          for (const { id: id2, entities } of clauses) {
            for (const entity of entities)
              named.set(entity, [...named.get(entity) ?? [], `${name2} ${id2}`]);
          }
        }
        return named;
      }
      var foundIn = ({ entities, found, failing }) => entities.length === 0 ? "cannot be checked" : `${grouped(found)}${failing > 0 ? `, ${grouped(failing)} failing` : ""}`;
      function tallied({ clauses }) {
        const having = (test) => clauses.filter(test).length;
        const failing = having((clause) => clause.failing > 0);
        const unchecked = having(({ entities }) => entities.length === 0);
        return [
          `${having(({ found }) => found > 0)} of ${count(clauses.length, "provision")} touched${failing > 0 ? `, ${failing} by what fails` : ""}`,
          ...unchecked > 0 ? [`${unchecked} cannot be checked in text`] : []
        ].join("; ");
      }
      var ruleId = ({ entity, provenance: provenance2 }) => provenance2 === "plausible" ? entity : `${entity}/${provenance2}`;
      var finding = ({ finding: found, status, because }, rules2) => ({
        ruleId: ruleId(found),
        entity: found.entity,
        path: found.path,
        startLine: found.startLine,
        startColumn: found.startColumn,
        endLine: found.endLine,
        endColumn: found.endColumn,
        label: found.label,
        cell: found.cell,
        score: found.score,
        severity: found.severity,
        provenance: found.provenance,
        status,
        because,
        masked: found.masked,
        evidence: found.evidence,
        occurrences: found.occurrences,
        cells: found.cells,
        fingerprint: found.fingerprint,
        rules: rules2
      });
      var gapEntry = ({ path, stage, reason, detail }) => ({ path, stage, reason, detail });
      var steering = /[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu;
      var escaped = (character) => Array.from({ length: character.length }, (_, at) => {
        const unit = character.charCodeAt(at).toString(16).padStart(4, "0");
        return `\\u${unit}`;
      }).join("");
      var json = (scanned) => {
        const { tool, outcome, scope, totals: totals2, verdicts, gaps, ignores, policy, coverage } = scanned;
        const provisions = coverage && provisionsOf(scanned);
        const report = {
          schemaVersion: 1,
          tool: { name: tool.name, version: tool.version },
          outcome,
          scope,
          totals: {
            filesScanned: totals2.filesScanned,
            filesSkipped: totals2.filesSkipped,
            bytesScanned: totals2.bytesScanned,
            findings: totals2.findings,
            failing: totals2.failing,
            subjects: totals2.subjects,
            durationMs: totals2.durationMs
          },
          findings: verdicts.map((verdict) => finding(verdict, provisions?.(verdict))),
          gaps: gaps.map(gapEntry),
          ignores,
          policy: { files: policy.files, from: policy.from, changed: policy.changed, remarks: policy.remarks },
          coverage
        };
        return `${JSON.stringify(report, void 0, 2).replace(steering, escaped)}
`;
      };
      var mostIgnores = 50;
      function policyLines(report) {
        const { policy, ignores } = report;
        const { files, from, remarks } = policy;
        const told = ignores.slice(0, mostIgnores).map(ignoreLine);
        const more = ignores.length - told.length;
        return [
          ...changesIn(report).map((change2) => ({ isProminent: true, ...change2 })),
          ...told,
          ...more > 0 ? [{ isProminent: true, text: `${count(more, "more comment")} of this kind.` }] : [],
          ...remarks.map((text3) => ({ isProminent: true, text: text3 })),
          ...files.length > 0 ? [{ isProminent: false, text: `The policy is ${files.join(", ")} of ${from}.` }] : []
        ];
      }
      var changesIn = ({ policy }) => policy.changed.map((path) => ({ path, text: changeText(policy.from) }));
      var changeText = (from) => from.startsWith("the base") ? "The change edits the policy of this scan. It was judged by the policy of its base; what it edits holds once it is merged." : `The change edits the policy of this scan, and was judged by what it makes of it (${from}).`;
      function ignoreLine({ path, line, form, entities, reason, isAdded, isAccepted, suppressed }) {
        const what4 = `${isAdded ? "Added here: a" : "A"} comment “piicloak:${form}”${entities.length > 0 ? ` for ${entities.join(", ")}` : ""}`;
        const why2 = reason === void 0 ? "with no reason given" : `with the reason “${reason}”`;
        const effect = isAccepted ? suppressed > 0 ? `takes ${count(suppressed, "finding")} out of the count` : isAdded ? "suppresses nothing: remove it" : "suppresses nothing that was looked at" : "does not count: the policy does not accept it";
        return { isProminent: isAdded, path, line, text: `${what4}, ${why2}, ${effect}.` };
      }
      var what2 = "The change edits the policy, an ignore list or another rule of the scan that it is judged by.";
      var help = `${what2} It was judged by the rules of its base. Review what it lets through from now on.`;
      var policyRule = {
        id: "POLICY_CHANGE",
        name: "PolicyChange",
        shortDescription: { text: "A change of the rules of this scan." },
        fullDescription: { text: what2 },
        help: { text: help, markdown: `# A change of the rules of this scan

${help}` },
        defaultConfiguration: { level: "warning" },
        properties: { tags: ["privacy", "pii"], precision: "very-high", "problem.severity": "warning" }
      };
      var mostResults = 5e3;
      var mostPlaces = 100;
      function foldResults(verdicts) {
        if (verdicts.length <= mostResults)
          return { folds: verdicts.map((verdict) => fold([verdict])), folded: 0, leftOut: 0 };
        const alike = /* @__PURE__ */ new Map();
        for (const verdict of verdicts) {
          const { finding: finding2, status } = verdict;
          const key = [ruleId(finding2), finding2.path, finding2.label ?? "", finding2.severity, status].join("\0");
          const group = alike.get(key);
          if (group)
            group.push(verdict);
          else
            alike.set(key, [verdict]);
        }
        const groups = [...alike.values()];
        const shown = groups.slice(0, mostResults);
        const leftOut = sum(groups.slice(mostResults).map((group) => group.length));
        return { folds: shown.map(fold), folded: verdicts.length - leftOut - shown.length, leftOut };
      }
      function foldGaps({ folded: folded2, leftOut }) {
        const most3 = `Code scanning shows ${grouped(mostResults)} results. The job summary and the JSON report have all the figures.`;
        return [
          ...folded2 > 0 ? [
            gap("folded", `In the SARIF report ${count(folded2, "finding")} stand folded into one like them in the same file. ${most3}`)
          ] : [],
          ...leftOut > 0 ? [
            gap("left-out", `The SARIF report leaves out the ${count(leftOut, "least severe finding")}. They count all the same. ${most3}`)
          ] : []
        ];
      }
      var gap = (reason, detail) => ({ stage: "delivery", reason, detail });
      function fold(group) {
        const [verdict] = group;
        const places2 = group.flatMap(({ finding: finding2 }) => finding2.cells ?? [finding2]);
        return {
          verdict,
          findings: group.length,
          occurrences: sum(group.map(({ finding: finding2 }) => finding2.occurrences)),
          others: places2.slice(1, mostPlaces)
        };
      }
      var sum = (numbers) => numbers.reduce((total, number3) => total + number3, 0);
      var list = (items, mark) => items.map((item, index) => `${mark(index)} ${item}`).join("\n");
      var bullets = (items) => list(items, () => "-");
      var steps = (items) => list(items, (index) => `${index + 1}.`);
      var remedies = (instead) => [
        sentence(instead),
        "If it was pushed, it stays readable in the history after a later commit removes it: rewrite the branch, for instance with git filter-repo, and have cached views purged.",
        "Where the value can be changed, as a card or an account can, have it changed. Tell whoever answers for data protection: a leak may have to be notified within days."
      ];
      var plausibleHelp = ({ title, help: help2 }) => {
        const todo = remedies(help2.instead);
        const sources = help2.sources.length > 0 ? ["**Sources**", bullets(help2.sources)] : [];
        return {
          text: [sentence(help2.what), sentence(help2.why), `What to do:
${steps(todo)}`].join("\n\n"),
          markdown: [
            `# ${title}`,
            sentence(help2.what),
            `**Why it matters.** ${sentence(help2.why)}`,
            "**What to do**",
            steps(todo),
            ...sources
          ].join("\n\n")
        };
      };
      var securitySeverity = {
        critical: "9.5",
        high: "8.0",
        medium: "5.5",
        low: "2.0"
      };
      var problemSeverity = { critical: "error", high: "error", medium: "warning", low: "recommendation" };
      var levels = { critical: "error", high: "error", medium: "warning", low: "note" };
      var longestDescription = 1024;
      var mostTags = 20;
      var harmless = {
        reserved: {
          name: "reserved value",
          what: "A standard or a regulator set this value aside, so it belongs to nobody. It is the right thing to write."
        },
        documented: {
          name: "published example",
          what: "Those who issue such values publish this one as an example, so it belongs to nobody."
        },
        placeholder: {
          name: "placeholder",
          what: "This value is typed where nobody is meant. A reserved value would say so beyond doubt."
        },
        attribution: {
          name: "published author",
          what: "An author signed with this value, in a licence, a package manifest or a trailer. Check that it is meant to be public."
        },
        infrastructure: {
          name: "machine or function",
          what: "This value belongs to a machine or to a function, not to a person."
        },
        own: {
          name: "own value",
          what: "The policy of this repository says that this value is the team’s own: a domain or a number of its organisation."
        }
      };
      var pascalCase = (id2) => id2.split(/[^A-Za-z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join("");
      var nameOf = ({ entity, title }) => [entity, title, `${entity} value`].map(pascalCase).find((name2) => name2.toUpperCase() !== entity) ?? entity;
      var nameless = ({ entity, severity }) => ({
        entity,
        title: entity,
        severity,
        shapes: [],
        context: [],
        labels: [],
        mask: {},
        help: {
          what: `A value of the type ${entity}`,
          why: "It can identify a person",
          instead: "Replace it by a value that belongs to nobody",
          example: "",
          sources: []
        }
      });
      var plausibleRule = (recognizer, severity, provisions) => {
        const { entity, title, country, check, help: help2 } = recognizer;
        return {
          id: entity,
          name: nameOf(recognizer),
          shortDescription: { text: clipped(sentence(`Personal data: ${title}`), longestDescription) },
          fullDescription: { text: clipped(`${sentence(help2.what)} ${sentence(help2.why)}`, longestDescription) },
          help: plausibleHelp(recognizer),
          defaultConfiguration: { level: levels[severity] },
          properties: {
            tags: [
              "security",
              "privacy",
              "pii",
              `entity:${entity}`,
              ...country === void 0 ? [] : [`country:${country}`],
              ...provisions
            ].slice(0, mostTags),
            precision: check === void 0 ? "medium" : "high",
            "problem.severity": problemSeverity[severity],
            "security-severity": securitySeverity[severity]
          }
        };
      };
      var harmlessRule = ({ entity, title, country }, provenance2) => {
        const { name: name2, what: what4 } = harmless[provenance2];
        const id2 = ruleId({ entity, provenance: provenance2 });
        return {
          id: id2,
          name: pascalCase(id2),
          shortDescription: { text: clipped(sentence(`${title}: ${name2}`), longestDescription) },
          fullDescription: { text: what4 },
          help: { text: what4, markdown: `# ${title}: ${name2}

${what4}` },
          defaultConfiguration: { level: "note" },
          properties: {
            tags: ["privacy", "pii", `entity:${entity}`, `provenance:${provenance2}`].concat(country === void 0 ? [] : [`country:${country}`]),
            precision: "high",
            "problem.severity": "recommendation"
          }
        };
      };
      var mostSevere = (kinds) => _chunk_KZQ4ZW3O_js__WEBPACK_IMPORTED_MODULE_3__.gO.find((severity) => kinds.some((kind) => kind.severity === severity)) ?? "low";
      var groupedById = (kinds) => {
        const groups = /* @__PURE__ */ new Map();
        for (const kind of kinds) {
          const id2 = ruleId(kind);
          const group = groups.get(id2);
          if (group === void 0)
            groups.set(id2, [kind]);
          else
            group.push(kind);
        }
        return [...groups].sort(([a], [b]) => a < b ? -1 : 1).map(([, group]) => group);
      };
      var sarifRules = (findings, recognizers, provisions = /* @__PURE__ */ new Map()) => {
        const kinds = findings.length > 0 ? findings : recognizers.map((it) => ({ ...it, provenance: "plausible" }));
        const known = new Map(recognizers.map((recognizer) => [recognizer.entity, recognizer]));
        const rule2 = (alike) => alike.slice(0, 1).map((kind) => {
          const recognizer = known.get(kind.entity) ?? nameless(kind);
          return kind.provenance === "plausible" ? plausibleRule(recognizer, mostSevere(alike), provisions.get(kind.entity) ?? []) : harmlessRule(recognizer, kind.provenance);
        });
        return groupedById(kinds).flatMap(rule2);
      };
      var informationUri = "https://github.com/piicloak/piicloak-action";
      var schema = "https://json.schemastore.org/sarif-2.1.0.json";
      var root = "%SRCROOT%";
      var artifact = (path) => ({ artifactLocation: { uri: uriPath(path), uriBaseId: root } });
      var location = ({ finding: finding2 }) => ({
        physicalLocation: {
          ...artifact(finding2.path),
          region: regionOf(finding2)
        }
      });
      var related = ({ path }, cell, id2) => ({
        id: id2,
        message: { text: "Another value like it." },
        physicalLocation: { ...artifact(path), region: regionOf(cell) }
      });
      var regionOf = ({ startLine, startColumn, endLine, endColumn }) => ({
        startLine,
        startColumn,
        endLine,
        endColumn
      });
      var message = ({ verdict, findings }, titleOf) => {
        const reason = verdict.status === "failing" ? "It counts because" : "It does not block";
        const alike = findings === 1 ? [] : [`It stands for ${grouped(findings - 1)} more like it in this file`];
        return [what(verdict, titleOf), ...alike, `${reason}: ${why(verdict)}`].map((part) => sarifText(sentence(part))).join(" ");
      };
      var result = (fold2, { titleOf, ruleIndexes, rulesOf }) => {
        const { verdict, others: others2, occurrences } = fold2;
        const { finding: finding2, status, because } = verdict;
        const id2 = ruleId(finding2);
        return {
          ruleId: id2,
          ruleIndex: ruleIndexes.get(id2) ?? -1,
          level: status === "failing" ? "error" : "note",
          message: { text: message(fold2, titleOf) },
          locations: [location(verdict)],
          ...others2.length > 0 ? { relatedLocations: others2.map((cell, at) => related(finding2, cell, at + 1)) } : {},
          partialFingerprints: { primaryLocationLineHash: finding2.lineHash, "piicloak/v1": finding2.fingerprint },
          ...status === "suppressed" ? { suppressions: [{ kind: "external", ...because === void 0 ? {} : { justification: because } }] } : {},
          properties: {
            status,
            severity: finding2.severity,
            score: finding2.score,
            provenance: finding2.provenance,
            occurrences,
            ...rulesOf && { rules: rulesOf(verdict) }
          }
        };
      };
      var policyResult = (path, text3) => ({
        ruleId: policyRule.id,
        level: "warning",
        message: { text: sarifText(sentence(text3)) },
        locations: [
          { physicalLocation: { ...artifact(path), region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 } } }
        ],
        partialFingerprints: { primaryLocationLineHash: "policy:1", "piicloak/v1": `policy ${path}` }
      });
      var policyNotification = ({ text: text3, path, line }) => ({
        descriptor: { id: "policy" },
        level: "note",
        message: { text: sarifText(sentence(text3)) },
        ...path === void 0 ? {} : { locations: [{ physicalLocation: { ...artifact(path), region: { startLine: line ?? 1 } } }] }
      });
      var notification = (gap4) => ({
        descriptor: { id: `gap/${gap4.reason}` },
        level: isBlocking(gap4) ? "error" : "warning",
        message: { text: sarifText(sentence(gap4.detail)) },
        ...gap4.path === void 0 ? {} : { locations: [{ physicalLocation: artifact(gap4.path) }] }
      });
      var provenance = ({ repositoryUri, revisionId }) => repositoryUri === void 0 ? {} : {
        versionControlProvenance: [
          { repositoryUri, ...revisionId === void 0 ? {} : { revisionId }, mappedTo: { uriBaseId: root } }
        ]
      };
      var sarif = (report, options3) => {
        const { recognizers, category, includeSuppressed = false } = options3;
        const wanted = report.verdicts.filter(({ status }) => includeSuppressed || status !== "suppressed");
        const { folds, ...fold2 } = foldResults(wanted);
        const gaps = foldGaps(fold2);
        const rules2 = sarifRules(folds.map(({ verdict }) => verdict.finding), recognizers, provisionsByType(report.coverage ?? []));
        const told = {
          titleOf: titlesOf(recognizers),
          ruleIndexes: new Map(rules2.map(({ id: id2 }, index) => [id2, index])),
          rulesOf: report.coverage && provisionsOf(report)
        };
        const changes = changesIn(report).map(({ path, text: text3 }) => policyResult(path, text3));
        const run2 = {
          tool: {
            driver: {
              name: report.tool.name,
              informationUri,
              version: report.tool.version,
              semanticVersion: report.tool.version,
              rules: [...rules2, ...changes.length > 0 ? [policyRule] : []]
            }
          },
          automationDetails: { id: category.endsWith("/") ? category : `${category}/` },
          ...provenance(options3),
          originalUriBaseIds: { [root]: { description: { text: "The root of the repository." } } },
          columnKind: "utf16CodeUnits",
          invocations: [
            {
              executionSuccessful: !report.gaps.some(isBlocking),
              toolExecutionNotifications: [
                ...[...report.gaps, ...gaps].map(notification),
                ...policyLines(report).map(policyNotification)
              ]
            }
          ],
          results: [...changes, ...folds.map((fold3) => result(fold3, told))]
        };
        return { log: { $schema: schema, version: "2.1.0", runs: [run2] }, gaps };
      };
      var blockingFirst = (gaps) => [...gaps].sort((a, b) => Number(isBlocking(b)) - Number(isBlocking(a)));
      var withStatus = (verdicts, status) => verdicts.filter((verdict) => verdict.status === status);
      var text = (value, limit) => html(clipped(value, limit)).replace(mentions, "$&<wbr>");
      var mentions = /@(?=\w)|(?<!&)#(?=\w)/g;
      var code = (value, limit) => `<code>${html(clipped(value, limit))}</code>`;
      var pathCode = (path, line) => `<code>${html(clippedPath(path, 80)).replaceAll("/", "/<wbr>")}${line === void 0 ? "" : `:${line}`}</code>`;
      var link = (url, inner) => `<a href="${html(url)}">${inner}</a>`;
      var bytesOf = (value) => new TextEncoder().encode(value).length;
      var row = (cells2) => `<tr>${cells2.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
      var table = (heads2, items, cells2, limits) => {
        const lines3 = [];
        let bytes = 0;
        for (const item of items) {
          if (lines3.length === limits.rows)
            break;
          const line = row(cells2(item));
          bytes += bytesOf(line) + 1;
          if (bytes > limits.bytes)
            break;
          lines3.push(line);
        }
        const head2 = `<tr>${heads2.map((title) => `<th align="left">${html(title)}</th>`).join("")}</tr>`;
        return { html: ["<table>", head2, ...lines3, "</table>"].join("\n"), leftOut: items.length - lines3.length };
      };
      var longestUrl = 2e3;
      var marks = { critical: "🔴", high: "🟠", medium: "🟡", low: "🔵" };
      var lines = (start2, end) => start2 === end ? `#L${start2}` : `#L${start2}-L${end}`;
      var where = ({ finding: finding2 }, source) => {
        const { path, startLine, endLine, cell } = finding2;
        const shown = pathCode(path, startLine);
        const inner = cell === void 0 ? shown : `${shown} ${text(cell, 60)}`;
        if (source === void 0 || path.length > longestUrl)
          return inner;
        const target = `${uriPath(path)}?plain=1${lines(startLine, endLine)}`;
        const url = `${source.serverUrl}/${source.repository}/blob/${source.sha}/${target}`;
        return url.length > longestUrl ? inner : link(url, inner);
      };
      var mostProvisions = 2;
      var touched = (provisions) => {
        if (provisions.length === 0)
          return "";
        const more = provisions.length - mostProvisions;
        const told = provisions.slice(0, mostProvisions).map((provision) => text(provision, 80));
        return `<br><sub>${told.join(", ")}${more > 0 ? ` and ${more} more` : ""}</sub>`;
      };
      var what3 = ({ entity, label, masked, occurrences }, titleOf) => {
        const under = label === void 0 ? "" : ` under ${code(label, 60)}`;
        const more = occurrences === 1 ? "" : `<br>and ${others({ occurrences })}`;
        return `${text(titleOf(entity), 80)}<br>${code(masked, longestValue)}${under}${more}`;
      };
      var findingCells = (titleOf, source, provisionsOf2) => (verdict) => {
        const { finding: finding2 } = verdict;
        return [
          `${marks[finding2.severity]}&nbsp;${finding2.severity}`,
          what3(finding2, titleOf) + touched(provisionsOf2(verdict)),
          where(verdict, source),
          text(why(verdict), 400)
        ];
      };
      var gapCells = (gap4) => [
        isBlocking(gap4) ? "⚠️ unread" : "note",
        gap4.path === void 0 ? "" : pathCode(gap4.path),
        gap4.reason,
        text(gap4.detail, 400)
      ];
      var icon = ({ outcome, totals: totals2 }) => {
        if (outcome === "findings")
          return "❌";
        return outcome === "incomplete" || totals2.filesScanned === 0 ? "⚠️" : "✅";
      };
      var figures = (report) => {
        const { failing, reported, suppressed } = tally(report);
        const { filesScanned, filesSkipped, subjects } = report.totals;
        const cells2 = [
          [failing, "failing"],
          [reported, "reported"],
          [suppressed, "suppressed"],
          [subjects, subjects === 1 ? "subject" : "subjects"],
          [filesScanned, filesScanned === 1 ? "file read" : "files read"],
          [filesSkipped, "skipped"]
        ];
        const row2 = cells2.map(([amount, label]) => `<td align="center"><strong>${grouped(amount)}</strong><br>${label}</td>`);
        return `<table>
<tr>${row2.join("")}</tr>
</table>`;
      };
      var tableOf = (heads2, items, cells2, limits) => {
        const { html: html2, leftOut } = table(heads2, items, cells2, limits);
        return leftOut === 0 ? html2 : `${html2}

… and ${count(leftOut, "more row")}, left out to keep this page readable.`;
      };
      var folded = (title, body) => `<details>
<summary>${title}</summary>

${body}

</details>`;
      var findingsTable = (report, { recognizers, source }, status, reason, limits, frame) => {
        const verdicts = withStatus(report.verdicts, status);
        if (verdicts.length === 0)
          return void 0;
        const heads2 = ["Severity", "What", "Where", reason];
        const cells2 = findingCells(titlesOf(recognizers), source, provisionsOf(report));
        return frame(count(verdicts.length, "finding"), tableOf(heads2, verdicts, cells2, limits));
      };
      var gapsTable = ({ gaps }, limits) => {
        if (gaps.length === 0)
          return void 0;
        const body = tableOf(["", "File", "Reason", "What to know"], blockingFirst(gaps), gapCells, limits);
        return folded(`${count(gaps.length, "gap")}: not looked at, or not fully`, body);
      };
      var policySection = (report) => {
        const lines3 = policyLines(report);
        if (lines3.length === 0)
          return void 0;
        const items = lines3.map(({ path, line, text: said }) => {
          const where2 = path === void 0 ? "" : `${pathCode(path, line)}: `;
          return `<li>${where2}${text(said, 600)}</li>`;
        });
        const shown = items.filter((_, at) => lines3[at]?.isProminent).slice(0, mostLines);
        const quiet = items.filter((_, at) => !lines3[at]?.isProminent).slice(0, mostLines);
        return [
          ...shown.length > 0 ? [`### By whose rules

<ul>
${shown.join("\n")}
</ul>`] : [],
          ...quiet.length > 0 ? [`<ul>
${quiet.join("\n")}
</ul>`] : []
        ].join("\n\n");
      };
      var mostLines = 30;
      var nextSteps = (report, { recognizers }) => {
        const failing = new Set(withStatus(report.verdicts, "failing").map(({ finding: finding2 }) => finding2.entity));
        const advice = [...failing].flatMap((entity) => recognizers.filter((recognizer) => recognizer.entity === entity)).slice(0, 5).map(({ title, help: help2 }) => `- **${prose(title)}:** ${prose(sentence(clipped(help2.instead, 400)))}`);
        const history = "- **Pushed already?** Deleting the line in a further commit leaves it in the history. Rewrite the branch, and tell whoever answers for data protection.";
        const unread = "- **Unread text:** see below what could not be looked at; until then nobody knows what it holds.";
        const todo = [...failing.size > 0 ? [...advice, history] : [], ...report.gaps.some(isBlocking) ? [unread] : []];
        return todo.length > 0 ? `### What to do next

${todo.join("\n")}` : void 0;
      };
      var footer = ({ tool, totals: totals2, scope }, more = "") => {
        const amount = `${size(totals2.bytesScanned)} in ${duration(totals2.durationMs)}`;
        return `<sub>${text(`${tool.name} ${tool.version}`, 80)} looked at ${place(scope)}: ${amount}.${more}</sub>`;
      };
      var joined = (sections) => `${sections.filter((section) => section !== void 0).join("\n\n")}
`;
      var mostBytes = 9e4;
      var coverageSection = ({ coverage = [] }) => {
        if (coverage.length === 0)
          return void 0;
        const limits = { rows: 60, bytes: mostBytes / coverage.length };
        return [...coverage.map((pack) => packSection(pack, limits)), noPromise].join("\n\n");
      };
      var heads = ["Provision", "What", "Looked for", "Found", "What text does not tell"];
      function packSection(pack, limits) {
        const { html: html2, leftOut } = table(heads, pack.clauses, cells, limits);
        const more = leftOut === 0 ? "" : `

… and ${count(leftOut, "more provision")}, left out to keep this page readable.`;
        return folded(`${text(pack.name, 80)}: ${tallied(pack)}`, `${text(pack.title, 200)}: ${text(pack.source, 300)}

${html2}${more}`);
      }
      var cells = ({ id: id2, title, entities, cannot = "", ...counts }) => [
        text(id2, 80),
        text(title, 200),
        entities.length === 0 ? "nothing" : code(entities.join(", "), 300),
        foundIn({ entities, ...counts }),
        text(cannot, 400)
      ];
      var pie = (verdicts, titleOf) => {
        const amounts = /* @__PURE__ */ new Map();
        for (const { finding: finding2, status } of verdicts) {
          if (status === "suppressed")
            continue;
          const label = mermaidLabel(titleOf(finding2.entity));
          amounts.set(label, (amounts.get(label) ?? 0) + 1);
        }
        if (amounts.size === 0)
          return void 0;
        const sorted = [...amounts].sort(([, a], [, b]) => b - a);
        const others2 = sorted.slice(8).reduce((sum2, [, amount]) => sum2 + amount, 0);
        const slices = [...sorted.slice(0, 8), ...others2 > 0 ? [["all others", others2]] : []];
        return [
          "```mermaid",
          "pie showData title What was found",
          ...slices.map(([label, amount]) => `  "${label}" : ${amount}`),
          "```"
        ].join("\n");
      };
      var failingBytes = 5e5;
      var otherBytes = 12e4;
      var summary = (report, options3) => {
        const { maxRows = 200 } = options3;
        const many = { rows: maxRows, bytes: failingBytes };
        const few = { rows: Math.ceil(maxRows / 2), bytes: otherBytes };
        return joined([
          `## ${icon(report)} ${headline(report)}`,
          figures(report),
          policySection(report),
          findingsTable(report, options3, "failing", "Why it counts", many, (_, body) => `### What fails

${body}`),
          nextSteps(report, options3),
          pie(report.verdicts, titlesOf(options3.recognizers)),
          findingsTable(report, options3, "reported", "Why it does not block", few, (amount, body) => folded(`${amount} reported, not blocking`, body)),
          findingsTable(report, options3, "suppressed", "Why it is suppressed", few, (amount, body) => folded(`${amount} suppressed`, body)),
          coverageSection(report),
          gapsTable(report, few),
          footer(report)
        ]);
      };
      var option = (description, fallback, expects, schema2) => ({ description, fallback, expects, schema: schema2 });
      var setting = (description, expects, schema2) => option(description, "", expects, valibot__WEBPACK_IMPORTED_MODULE_5__.KCZ([
        valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.euz(""), valibot__WEBPACK_IMPORTED_MODULE_5__.pdi(() => void 0)),
        schema2
      ]));
      var number = valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__.Bqr(), valibot__WEBPACK_IMPORTED_MODULE_5__.yGV(/^\d+(?:\.\d+)?$/), valibot__WEBPACK_IMPORTED_MODULE_5__.pdi(Number));
      var text2 = valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__.Bqr());
      var most = valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(text2, valibot__WEBPACK_IMPORTED_MODULE_5__.PXX(), valibot__WEBPACK_IMPORTED_MODULE_5__.pdi((value) => /^\d+$/.test(value) ? Number(value) : value), _chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.most.schema);
      var flag = valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(text2, valibot__WEBPACK_IMPORTED_MODULE_5__.PXX(), valibot__WEBPACK_IMPORTED_MODULE_5__.KIO(["true", "false"]), valibot__WEBPACK_IMPORTED_MODULE_5__.pdi((value) => value === "true"));
      var lines2 = valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__.pdi((value) => splitBy(value, /\r?\n/)));
      var list2 = valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__.pdi((value) => splitBy(value, /[,\s]+/)));
      var oneOf = (names) => valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(text2, valibot__WEBPACK_IMPORTED_MODULE_5__.PXX(), valibot__WEBPACK_IMPORTED_MODULE_5__.KIO(names));
      var splitBy = (value, separator) => value.split(separator).map((part) => part.trim()).filter((part) => part !== "");
      var options = {
        threshold: setting("Least confidence, from 0 to 1, for a match to count as a finding: 0.5 unless set.", _chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.confidence.expects, valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(number, _chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.confidence.schema)),
        "fail-on": setting("Least severity that fails the build: critical, high, medium (unless set), low or never. IP and MAC addresses are low; e-mail addresses, telephone numbers and names are medium.", _chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.failOn.expects, valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(text2, valibot__WEBPACK_IMPORTED_MODULE_5__.PXX(), _chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.failOn.schema)),
        "max-findings": setting("How many failing findings may stand before the build fails, or any: 0 unless set.", _chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.most.expects, most),
        "max-subjects": setting("How many people failing findings may speak of before the build fails: any unless set.", _chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.most.expects, most),
        mode: setting("strict (every value that is not reserved counts), balanced (unless set) or lenient (only what is severe and sure).", _chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.mode.expects, valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(text2, valibot__WEBPACK_IMPORTED_MODULE_5__.PXX(), _chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.mode.schema)),
        "warn-only": setting("Whether to report everything and fail nothing: true or false.", _chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.flag.expects, flag),
        paths: setting("Globs of the files to scan, one a line. Empty: all.", "globs, one a line", lines2),
        "paths-ignore": setting("Globs of the files not to scan, one a line.", "globs, one a line", lines2),
        scope: option("What to scan: added-lines, changed-files, all, or auto: what a pull request, a merge group or a branch adds, and the whole tree of the default branch, of tags and on a schedule.", "auto", "auto, added-lines, changed-files or all", oneOf(["auto", "added-lines", "changed-files", "all"])),
        entities: setting("Entity types to look for, separated by commas, or all. Empty: those that are on by default.", "names of entity types", list2),
        "inline-ignores": setting("What becomes of comments that say piicloak:ignore: they count (allow), they count and every report lists them (report, unless set), or they do not count (deny).", _chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.inlineIgnores.expects, valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(text2, valibot__WEBPACK_IMPORTED_MODULE_5__.PXX(), _chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.inlineIgnores.schema)),
        config: option("The policy file, relative to the top of the repository. Empty: .piicloak.yml, .yaml or .json, or piicloak in package.json.", "", "a path", text2),
        "baseline-key": option("The key of a baseline that was made with one: a secret. Empty: its tags are salted and cut short.", "", "a key", text2),
        "config-from": option("Whose policy holds for a pull request: that of its base, so that it cannot disarm its own gate, or that of its head.", "base", "base or head", oneOf(["base", "head"])),
        "sarif-file": option("Where to write the SARIF report, relative to the workspace.", "piicloak.sarif", "a path", text2),
        "upload-sarif": option("Whether to deliver the findings to code scanning: auto (a refusal is a notice), true (a refusal fails the build) or false.", "auto", "auto, true or false", oneOf(["auto", "true", "false"])),
        "json-file": option("Where to write the report as JSON, relative to the workspace.", "piicloak.json", "a path", text2),
        "audit-log": option("A log to which each scan appends a line, chained by hash. Empty: none. PIICLOAK_AUDIT_KEY in the environment signs it.", "", "a path", text2),
        cache: option("A folder that remembers what was in the files of a whole tree, for actions/cache to keep. Empty: none.", "", "a path", text2),
        "cache-key": option("Seals that folder, and lets it remember files with findings as well: a secret. Empty: those are looked at each time.", "", "a key", text2),
        comment: option("Whether to comment on the pull request: auto (when code scanning does not show the findings), always, on-failure or never. One comment is kept up to date. Needs pull-requests: write.", "auto", "auto, always, on-failure or never", oneOf(["auto", "always", "on-failure", "never"])),
        category: option("Names this analysis in code scanning, where each upload replaces the last one of its category. Unless you set it, the jobs of a matrix have one each.", "piicloak", "a name", text2),
        "github-timeout": option("The most seconds to wait for GitHub, once for reading the change and once for delivering the findings.", "300", _chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.amount.expects, valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(number, _chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.amount.schema)),
        token: option("Reads the changed files of a pull request and delivers the findings. Needs contents: read, pull-requests: read and security-events: write.", "${{ github.token }}", "a token", text2),
        matrix: option("Filled in by the runner, to tell the jobs of a matrix apart. Leave it out.", "${{ toJson(matrix) }}", "the matrix as JSON", text2)
      };
      var longest = 200;
      function categoryOf(given2, matrix) {
        if (given2 !== options.category.fallback)
          return given2;
        const values = valuesOf(matrix).map(([name2, value]) => `${name2}:${typeof value === "string" ? value : JSON.stringify(value)}`);
        return [given2, ...values].join("/").replace(/[^\p{L}\p{N}:./_-]+/gu, "-").slice(0, longest);
      }
      function valuesOf(matrix) {
        try {
          const values = JSON.parse(matrix || "null");
          return values !== null && typeof values === "object" ? Object.entries(values) : [];
        } catch {
          return [];
        }
      }
      async function writeSummary(page) {
        try {
          await _actions_core__WEBPACK_IMPORTED_MODULE_4__.z.addRaw(page).write();
          _actions_core__WEBPACK_IMPORTED_MODULE_4__.z.emptyBuffer();
        } catch {
          _actions_core__WEBPACK_IMPORTED_MODULE_4__.lm("The job summary was not written: the runner names no file for it (GITHUB_STEP_SUMMARY).");
        }
      }
      async function save(text3, workspace, file, input) {
        if (file === "")
          return void 0;
        const path = (0, node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(workspace, file);
        try {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(path), { recursive: true });
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.writeFile)(`${path}.part`, text3);
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.rename)(`${path}.part`, path);
          return path;
        } catch (error4) {
          const code2 = error4 instanceof Error && "code" in error4 ? String(error4.code) : "unknown error";
          _actions_core__WEBPACK_IMPORTED_MODULE_4__.$e(`A report was not written to “${file}” (${code2}). Set the input ${input} to a path that is writable.`);
          return void 0;
        }
      }
      async function outcomeOf(attempt4, request) {
        try {
          return { ok: true, value: await request() };
        } catch (error4) {
          return { ok: false, failure: failureOf(error4, attempt4) };
        }
      }
      var isRecord = (value) => typeof value === "object" && value !== null;
      var answerOf = (error4) => {
        if (!isRecord(error4) || typeof error4["status"] !== "number")
          return void 0;
        const response = isRecord(error4["response"]) ? error4["response"] : void 0;
        if (response === void 0)
          return void 0;
        const data = isRecord(response["data"]) ? response["data"] : {};
        return {
          status: error4["status"],
          message: typeof data["message"] === "string" ? data["message"] : "",
          headers: isRecord(response["headers"]) ? response["headers"] : {}
        };
      };
      var isRateLimit = ({ status, message: message3, headers }) => status === 429 || status === 403 && (headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0 || /rate limit/i.test(message3));
      var readOnly = " Pull requests from forks and from Dependabot get a read-only token whatever the workflow says.";
      var forbidden = ({ message: message3 }, { doing, permission }) => {
        if (/(advanced|code) security|code scanning is not enabled/i.test(message3)) {
          return {
            reason: `GitHub refused to ${doing}: code scanning is not enabled for this repository.`,
            mend: "Enable GitHub Code Security in the settings of the repository (public repositories have it), or set `upload-sarif: false`."
          };
        }
        return {
          reason: `GitHub refused to ${doing}: the token lacks a permission (403).`,
          mend: `Give the job \`permissions: ${permission}\`.${permission.endsWith("write") ? readOnly : ""}`,
          permission
        };
      };
      var sentences = {
        400: ({ doing }) => ({
          reason: `GitHub could not read the request to ${doing} (400).`,
          mend: "This is a defect of piicloak: please report it."
        }),
        401: ({ doing }) => ({
          reason: `GitHub did not accept the token to ${doing} (401).`,
          mend: "Pass a token that is valid, such as the `github.token` of the job."
        }),
        404: ({ doing, permission }) => ({
          reason: `GitHub found nothing there when asked to ${doing} (404), which is also what it says to a token that may not look.`,
          mend: `Check that the repository, the commit and the reference are on GitHub, and give the job \`permissions: ${permission}\`.`
        }),
        413: ({ doing }) => ({
          reason: `GitHub refused to ${doing}: it is too large (413).`,
          mend: "Scan fewer files at a time, for instance with `paths`, or raise `threshold`."
        }),
        422: ({ doing }) => ({
          reason: `GitHub refused to ${doing}: it does not accept the commit, the reference or the content (422).`,
          mend: "Check that the commit is pushed to this repository and that the reference is a full one, such as `refs/heads/main`."
        })
      };
      var unanswered = ({ doing }, error4) => ({
        reason: `GitHub could not be reached to ${doing} (${networkProblem(error4)}).`,
        mend: "Check the network and the proxy of the runner, then run the job again."
      });
      function whenToRetry({ headers }) {
        const seconds = Number(headers["retry-after"]);
        if (seconds > 0)
          return `after ${seconds} seconds`;
        const reset = new Date(Number(headers["x-ratelimit-reset"]) * 1e3);
        return Number.isNaN(reset.getTime()) ? "in an hour" : `after ${reset.toISOString().slice(11, 16)} UTC`;
      }
      function networkProblem(error4) {
        if (!(error4 instanceof Error))
          return "no reason given";
        if ("code" in error4 && typeof error4.code === "string")
          return error4.code;
        if (error4.name === "AbortError" || error4.name === "TimeoutError")
          return noAnswer;
        return error4.cause === void 0 ? "no reason given" : networkProblem(error4.cause);
      }
      var noAnswer = "no answer in time";
      var isTimeout = (error4) => answerOf(error4) === void 0 && networkProblem(error4) === noAnswer;
      var failureOf = (error4, attempt4) => {
        const answer = answerOf(error4);
        if (answer === void 0)
          return unanswered(attempt4, error4);
        const { doing } = attempt4;
        if (isRateLimit(answer)) {
          return {
            reason: `GitHub refused to ${doing}: its rate limit is used up (${answer.status}).`,
            mend: `Run the job again ${whenToRetry(answer)}.`
          };
        }
        if (answer.status >= 500) {
          return {
            reason: `GitHub failed to ${doing} (${answer.status}).`,
            mend: "Look at githubstatus.com, and run the job again later."
          };
        }
        if (answer.status === 403)
          return forbidden(answer, attempt4);
        const known = sentences[answer.status];
        if (known !== void 0)
          return known(attempt4);
        return {
          reason: `GitHub refused to ${doing} (${answer.status}).`,
          mend: "Run the job again, and report it when it stays so."
        };
      };
      var perPage = 100;
      var mostPages = 30;
      var reading = { doing: "read the comments of the pull request", permission: "pull-requests: read" };
      var writing = { doing: "comment on the pull request", permission: "pull-requests: write" };
      async function putComment(comment2) {
        let attempt4 = reading;
        try {
          const id2 = await find(comment2);
          const body = comment2.bodyFor(id2 !== void 0);
          if (body === void 0)
            return { ok: true, value: void 0 };
          attempt4 = writing;
          return { ok: true, value: id2 === void 0 ? await create(comment2, body) : await update(comment2, id2, body) };
        } catch (error4) {
          return refused(failureOf(error4, attempt4), comment2);
        }
      }
      var refused = (failure, { bodyFor }) => bodyFor(false) === void 0 ? { ok: true, value: void 0 } : { ok: false, failure };
      async function find({ client, repository, number: number3, marker }) {
        for (let page = 1; page <= mostPages; page += 1) {
          const { data } = await client.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
            ...repository,
            issue_number: number3,
            per_page: perPage,
            page
          });
          const listed = Array.isArray(data) ? data : [];
          const own = listed.find((each) => each.body?.startsWith(marker) && isTrusted(each));
          if (own)
            return Number(own.id);
          if (listed.length < perPage)
            break;
        }
        return void 0;
      }
      var isTrusted = ({ user, author_association: association = "" }) => user?.type === "Bot" || ["OWNER", "MEMBER", "COLLABORATOR"].includes(association);
      async function create({ client, repository, number: number3 }, body) {
        const { data } = await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
          ...repository,
          issue_number: number3,
          body,
          // One that GitHub made although its answer was lost would be made twice.
          request: { retries: 0 }
        });
        return data.html_url;
      }
      async function update({ client, repository }, id2, body) {
        const { data } = await client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
          ...repository,
          comment_id: id2,
          body
        });
        return data.html_url;
      }
      var mostBytes2 = 1e7;
      var pollDelays = [1e3, 2e3, 4e3, 8e3, 15e3, 3e4, 3e4];
      var uploading = { doing: "upload the SARIF report", permission: "security-events: write" };
      var compress = (0, node_util__WEBPACK_IMPORTED_MODULE_8__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_9__.gzip);
      var sleep = (0, node_util__WEBPACK_IMPORTED_MODULE_8__.promisify)(setTimeout);
      var oneLine = (text3) => text3.replace(/\p{Cc}+/gu, " ").slice(0, 1e3);
      var post = async (upload, compressed) => {
        const { client, repository, commitSha, ref, startedAt, checkoutUri } = upload;
        const { data } = await client.request("POST /repos/{owner}/{repo}/code-scanning/sarifs", {
          ...repository,
          commit_sha: commitSha,
          ref,
          sarif: compressed.toString("base64"),
          started_at: startedAt.toISOString(),
          ...checkoutUri === void 0 ? {} : { checkout_uri: checkoutUri }
        });
        return data.id ?? "";
      };
      var decision = async (upload, id2) => {
        const { client, repository } = upload;
        try {
          const { data } = await client.request("GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}", {
            ...repository,
            sarif_id: id2
          });
          if (data.processing_status === "complete")
            return { kind: "processed", id: id2 };
          if (data.processing_status !== "failed")
            return void 0;
          const reason = "GitHub took the SARIF report but could not process it, or only a part of it.";
          return { kind: "failed", id: id2, reason, errors: (data.errors ?? []).map(oneLine) };
        } catch (error4) {
          return isTimeout(error4) ? { kind: "pending", id: id2 } : void 0;
        }
      };
      var uploadSarif = async (upload) => {
        const wait = upload.wait ?? sleep;
        const compressed = await compress(upload.sarif);
        if (compressed.length > mostBytes2) {
          const megabytes = (compressed.length / 1e6).toFixed(1);
          const reason = `The SARIF report has ${megabytes} MB compressed, and GitHub takes 10 MB.`;
          const mend = "Scan fewer files at a time, for instance with `paths`, or raise `threshold`.";
          return { kind: "refused", failure: { reason, mend } };
        }
        const posted = await outcomeOf(uploading, () => post(upload, compressed));
        if (!posted.ok)
          return { kind: "refused", failure: posted.failure };
        const id2 = posted.value;
        for (const delay of pollDelays) {
          await wait(delay);
          const outcome = await decision(upload, id2);
          if (outcome !== void 0)
            return outcome;
        }
        return { kind: "pending", id: id2 };
      };
      var longest2 = 65536;
      var failingRows = { rows: 25, bytes: 26e3 };
      var otherRows = { rows: 10, bytes: 9e3 };
      var commentMarker = (category) => `<!-- piicloak:${encodeURIComponent(clipped(category, 200)).replaceAll("--", "-%2D")} -->`;
      var comment = (report, options3, isThere) => {
        const isResolved = isThere && report.outcome === "clean" && report.totals.failing === 0;
        const told = isResolved ? "✅ Resolved: nothing that this pull request adds counts as personal data any more." : `${icon(report)} ${headline(report)}`;
        const body = joined([
          `${commentMarker(options3.category)}
### ${told}`,
          findingsTable(report, options3, "failing", "Why it counts", failingRows, (_, rows) => rows),
          nextSteps(report, options3)?.replace("###", "####"),
          figures(report),
          policySection(report)?.replace("###", "####"),
          findingsTable(report, options3, "reported", "Why it does not block", otherRows, (amount, rows) => folded(`${amount} reported, not blocking`, rows)),
          findingsTable(report, options3, "suppressed", "Why it is suppressed", otherRows, (amount, rows) => folded(`${amount} suppressed`, rows)),
          gapsTable(report, otherRows),
          footer(report, seeRun(options3))
        ]);
        return clipped(body, longest2);
      };
      var seeRun = ({ runUrl, source }) => {
        const commit2 = source === void 0 ? "" : ` of ${source.sha.slice(0, 7)}`;
        const all = runUrl === void 0 ? "" : ` All of it stands in ${link(runUrl, "the job summary")}.`;
        return `${commit2 === "" ? "" : ` As${commit2}.`}${all} This comment follows the pull request.`;
      };
      var perRequest = 50;
      var attempt = { doing: "create a check run", permission: "checks: write" };
      function createCheckRun(run2) {
        const { client, repository, headSha, name: name2, conclusion, detailsUrl } = run2;
        const parts = inParts(run2.annotations);
        const output = (part) => ({
          title: run2.title,
          summary: run2.summary,
          annotations: [...part]
        });
        return outcomeOf(attempt, async () => {
          const { data } = await client.request("POST /repos/{owner}/{repo}/check-runs", {
            ...repository,
            name: name2,
            head_sha: headSha,
            status: "completed",
            conclusion,
            ...detailsUrl === void 0 ? {} : { details_url: detailsUrl },
            output: output(parts[0] ?? []),
            // One that GitHub made although its answer was lost would be made twice.
            request: { retries: 0 }
          });
          for (const part of parts.slice(1)) {
            await client.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
              ...repository,
              check_run_id: data.id,
              output: output(part),
              request: { retries: 0 }
            });
          }
          return data.html_url ?? "";
        });
      }
      var inParts = (annotations2) => Array.from({ length: Math.ceil(annotations2.length / perRequest) }, (_, part) => annotations2.slice(part * perRequest, (part + 1) * perRequest));
      var longestTitle = 255;
      var longestMessage = 4e3;
      var madeUp = "replace it by a value that belongs to nobody";
      var describing = (recognizers) => {
        const titleOf = titlesOf(recognizers);
        const advice = new Map(recognizers.map(({ entity, help: help2 }) => [entity, help2.instead]));
        return (verdict) => {
          const { finding: finding2, status } = verdict;
          const lines3 = [
            sentence(what(verdict, titleOf)),
            sentence(status === "failing" ? `Why: ${why(verdict)}` : `Does not block: ${why(verdict)}`),
            ...status === "failing" ? [sentence(`What to do: ${advice.get(finding2.entity) ?? madeUp}`)] : []
          ];
          return {
            title: `${titleOf(finding2.entity)} (${finding2.severity})`,
            message: lines3.map(visible).join("\n")
          };
        };
      };
      var columns = ({ finding: finding2 }) => finding2.startLine === finding2.endLine ? { startColumn: finding2.startColumn, endColumn: finding2.endColumn } : {};
      var ofVerdict = (level, describe) => (verdict) => () => ({
        level,
        ...describe(verdict),
        path: verdict.finding.path,
        startLine: verdict.finding.startLine,
        endLine: verdict.finding.endLine,
        ...columns(verdict)
      });
      var gapTitle = (gap4) => {
        if (isBlocking(gap4))
          return "Not scanned: this scan is incomplete";
        return gap4.stage === "delivery" ? "A report is missing or shortened" : "Not scanned, or not fully";
      };
      var ofGap = (level) => (gap4) => () => ({
        level,
        title: gapTitle(gap4),
        message: visible(gap4.path === void 0 ? gap4.detail : `${gap4.path}: ${gap4.detail}`),
        ...gap4.path === void 0 ? {} : { path: gap4.path }
      });
      var policyDrafts = (report) => policyLines(report).filter(({ isProminent, path }) => isProminent && path !== void 0).map(({ text: text3, path, line }) => () => ({
        level: "warning",
        title: "The rules of this scan",
        message: visible(text3),
        ...path === void 0 ? {} : { path },
        ...line === void 0 ? {} : { startLine: line, endLine: line }
      }));
      var within = (level, drafts, limit) => {
        if (drafts.length <= limit)
          return drafts;
        const shown = Math.max(limit - 1, 0);
        const rest = () => ({
          level,
          title: `${count(drafts.length - shown, "more message")} like these`,
          message: `GitHub shows ${limit} annotations of a level. All of them stand in the job summary and in the report files.`
        });
        return [...drafts.slice(0, shown), rest].slice(0, limit);
      };
      var fitting = (annotation) => ({
        ...annotation,
        title: clipped(visible(annotation.title), longestTitle),
        message: clipped(annotation.message, longestMessage)
      });
      var annotations = (report, { recognizers, limit = 10 }) => {
        const describe = describing(recognizers);
        const urgent = report.gaps.filter(isBlocking);
        const undelivered = report.gaps.filter((gap4) => !isBlocking(gap4) && gap4.stage === "delivery");
        const harmless2 = report.gaps.filter((gap4) => !isBlocking(gap4) && gap4.stage !== "delivery");
        const notes = [
          ...withStatus(report.verdicts, "reported").map(ofVerdict("notice", describe)),
          ...harmless2.map(ofGap("notice"))
        ];
        return [
          ...within("error", withStatus(report.verdicts, "failing").map(ofVerdict("error", describe)), limit),
          ...within("warning", [...urgent, ...undelivered].map(ofGap("warning")).concat(policyDrafts(report)), limit),
          ...within("notice", notes, limit)
        ].map((draft) => fitting(draft()));
      };
      var mostAnnotations = 500;
      var longestSummary = 65535;
      var longestTitle2 = 255;
      var showCheck = (report, options3, to) => createCheckRun({
        ...to,
        name: options3.category,
        conclusion: report.outcome === "clean" ? "success" : "failure",
        title: headline(report).slice(0, longestTitle2),
        summary: comment(report, options3, false).slice(0, longestSummary),
        ...options3.runUrl === void 0 ? {} : { detailsUrl: options3.runUrl },
        annotations: annotations(report, { recognizers: options3.recognizers, limit: mostAnnotations }).flatMap(asCheck)
      });
      var levels2 = { error: "failure", warning: "warning", notice: "notice" };
      function asCheck(annotation) {
        const { level, title, message: message3, path, startLine = 1, endLine = startLine, startColumn, endColumn } = annotation;
        if (path === void 0)
          return [];
        return [
          {
            path,
            start_line: startLine,
            end_line: endLine,
            ...startColumn === void 0 ? {} : { start_column: startColumn },
            ...endColumn === void 0 ? {} : { end_column: endColumn },
            annotation_level: levels2[level],
            message: message3,
            title
          }
        ];
      }
      async function deliver(delivery) {
        const { client, repository, options: options3 } = delivery;
        const isWanted = options3["upload-sarif"] !== "false";
        if (!client || !repository) {
          const refusals = isWanted || options3.comment === "always" ? [noClient] : [];
          return { isAnnotated: false, refusals, isUploadMissing: isWanted };
        }
        const to = { ...delivery, client, repository };
        const upload = isWanted ? await uploadTo(to) : void 0;
        const isShown = upload?.ok === true;
        const check = isShown || !hasTrouble(delivery) ? void 0 : await checkFor(to);
        const commented = await commentFor(to, isShown);
        const outcomes = [upload, check, commented].filter((outcome) => outcome !== void 0);
        return {
          ...upload?.ok ? { sarifId: upload.value } : {},
          ...commented?.ok && commented.value !== void 0 ? { commentUrl: commented.value } : {},
          isAnnotated: check?.ok === true,
          refusals: outcomes.flatMap((outcome) => outcome.ok ? [] : [outcome.failure]),
          isUploadMissing: isWanted && !isShown
        };
      }
      var noClient = {
        reason: "The findings were not delivered to GitHub: the token or the repository is not known here.",
        mend: "Leave the input token out, or give it a token that is valid."
      };
      async function uploadTo({ sarif: sarif2, client, repository, revision, startedAt }) {
        const { sha: commitSha, ref } = revision;
        if (commitSha === "" || ref === "")
          return { ok: false, failure: noCommit };
        const outcome = await uploadSarif({ client, repository, sarif: sarif2, commitSha, ref, startedAt });
        switch (outcome.kind) {
          case "processed":
            _actions_core__WEBPACK_IMPORTED_MODULE_4__.pq(`Code scanning has processed the findings for ${ref}.`);
            return { ok: true, value: outcome.id };
          case "pending":
            _actions_core__WEBPACK_IMPORTED_MODULE_4__.pq(`Code scanning has the findings for ${ref} and is still processing them.`);
            return { ok: true, value: outcome.id };
          case "refused":
            return { ok: false, failure: outcome.failure };
          case "failed":
            return { ok: false, failure: { reason: [outcome.reason, ...outcome.errors].join(" "), mend: reportIt } };
        }
      }
      var noCommit = {
        reason: "The findings were not uploaded to code scanning: the runner names no commit or no ref.",
        mend: "Run the Action in a workflow of GitHub Actions."
      };
      var reportIt = "This is a defect of piicloak: please report it.";
      var hasTrouble = ({ report }) => report.totals.failing > 0 || report.outcome !== "clean";
      async function checkFor(to) {
        const { report, page, client, repository, revision } = to;
        if (revision.sha === "")
          return void 0;
        const outcome = await showCheck(report, page, { client, repository, headSha: revision.sha });
        if (outcome.ok)
          _actions_core__WEBPACK_IMPORTED_MODULE_4__.pq(`The findings stand beside their lines in a check run: ${outcome.value}`);
        return outcome;
      }
      async function commentFor(to, isShown) {
        const { report, page, client, repository, pull, options: options3 } = to;
        if (!pull || options3.comment === "never")
          return void 0;
        const isWanted = { auto: !isShown && hasTrouble(to), always: true, "on-failure": hasTrouble(to) }[options3.comment];
        const bodyFor = (isThere) => isThere || isWanted ? comment(report, page, isThere) : void 0;
        return putComment({ client, repository, number: pull.number, marker: commentMarker(page.category), bodyFor });
      }
      var byFile = (verdicts) => {
        const files = /* @__PURE__ */ new Map();
        for (const verdict of verdicts) {
          const file = files.get(verdict.finding.path);
          if (file === void 0)
            files.set(verdict.finding.path, [verdict]);
          else
            file.push(verdict);
        }
        return [...files.values()];
      };
      var byPlace = ({ finding: a }, { finding: b }) => a.startLine - b.startLine || a.startColumn - b.startColumn;
      var widest = (cells2) => cells2.reduce((width, cell) => Math.max(width, cell.length), 0);
      var inBrackets = (finding2) => {
        const more = finding2.occurrences === 1 ? void 0 : others(finding2);
        const known = [finding2.label, finding2.cell, more].filter((part) => part !== void 0);
        return known.length > 0 ? [`(${known.join(", ")})`] : [];
      };
      var fileBlock = (verdicts, titleOf, colours) => {
        const tint = { critical: colours.red, high: colours.red, medium: colours.yellow, low: colours.cyan };
        const rows = [...verdicts].sort(byPlace).map((verdict) => {
          const { finding: finding2, status } = verdict;
          const fails = status === "failing";
          return {
            fails,
            severity: finding2.severity,
            where: visible(`${finding2.path}:${finding2.startLine}:${finding2.startColumn}`),
            what: visible([titleOf(finding2.entity), ...inBrackets(finding2)].join(" ")),
            masked: visible(clipped(finding2.masked, longestValue)),
            why: visible(`${fails ? "" : "does not block: "}${why(verdict)}`)
          };
        });
        const widths = {
          where: widest(rows.map(({ where: where2 }) => where2)),
          what: widest(rows.map(({ what: what4 }) => what4)),
          masked: widest(rows.map(({ masked }) => masked))
        };
        return rows.map((row2) => {
          const severity = row2.severity.padEnd("critical".length);
          const columns2 = [
            row2.where.padEnd(widths.where),
            row2.fails ? tint[row2.severity](severity) : severity,
            row2.fails ? colours.bold(row2.what.padEnd(widths.what)) : row2.what.padEnd(widths.what),
            `${row2.masked.padEnd(widths.masked)}  — ${row2.why}`
          ];
          return row2.fails ? columns2.join("  ") : colours.dim(columns2.join("  "));
        });
      };
      var gapLines = ({ gaps }, colours) => {
        if (gaps.length === 0)
          return [];
        const lines3 = blockingFirst(gaps).map((gap4) => {
          const text3 = visible(gap4.path === void 0 ? gap4.detail : `${gap4.path}: ${gap4.detail}`);
          return isBlocking(gap4) ? `  ${colours.red("unread")}  ${text3}` : colours.dim(`  note    ${text3}`);
        });
        return ["", colours.bold("What was not looked at, or not fully:"), ...lines3];
      };
      var policyBlock = (report, colours) => {
        const lines3 = policyLines(report);
        if (lines3.length === 0)
          return [];
        const told = lines3.map(({ isProminent, text: text3, path, line }) => {
          const where2 = path === void 0 ? "" : `${path}${line === void 0 ? "" : `:${line}`}: `;
          const shown = visible(`${where2}${text3}`);
          return isProminent ? `  ${colours.yellow("policy")}  ${shown}` : colours.dim(`  note    ${shown}`);
        });
        return ["", colours.bold("By whose rules:"), ...told];
      };
      var calledOf = ({ id: id2, title }) => id2.endsWith(` ${title}`) ? id2 : `${id2}  ${title}`;
      var packBlock = ({ coverage = [] }, colours) => {
        if (coverage.length === 0)
          return [];
        const told = coverage.flatMap((pack) => [
          `  ${pack.name}: ${tallied(pack)}`,
          ...pack.clauses.filter(({ found }) => found > 0).map((clause) => colours.dim(`    ${calledOf(clause)}: ${foundIn(clause)}`))
        ]);
        return ["", colours.bold("What of the packs was touched:"), ...told, colours.dim(`  ${noPromise}`)];
      };
      var totals = (report) => {
        const { filesScanned, filesSkipped, bytesScanned, subjects, durationMs } = report.totals;
        const { failing, reported, suppressed } = tally(report);
        const found = `${failing} failing, ${reported} reported, ${suppressed} suppressed`;
        const people = subjects > 0 ? `, about ${count(subjects, "subject")}` : "";
        const read = `${count(filesScanned, "file")} read (${size(bytesScanned)}), ${filesSkipped} skipped`;
        return `${found}${people}. ${read}, in ${duration(durationMs)}; looked at ${place(report.scope)}.`;
      };
      var tints = { findings: "red", incomplete: "yellow", clean: "green" };
      var mostReported = 20;
      var mostFailing = 1e3;
      var moreFailing = (more, colours) => more > 0 ? [colours.red(`${count(more, "more failing finding")}: the JSON report lists all.`), ""] : [];
      var moreReported = (more, colours) => more > 0 ? [
        colours.dim(`${count(more, "more finding")} that ${more === 1 ? "does" : "do"} not block: --format json lists all.`),
        ""
      ] : [];
      var consoleText = (report, { recognizers, colour }) => {
        const colours = picocolors__WEBPACK_IMPORTED_MODULE_11__.createColors(colour);
        const titleOf = titlesOf(recognizers);
        const reported = withStatus(report.verdicts, "reported");
        const failing = withStatus(report.verdicts, "failing");
        const shown = [...failing.slice(0, mostFailing), ...reported.slice(0, mostReported)];
        const nothingRead = report.outcome === "clean" && report.totals.filesScanned === 0;
        const tint = colours[nothingRead ? "yellow" : tints[report.outcome]];
        return [
          ...byFile(shown).flatMap((file) => [...fileBlock(file, titleOf, colours), ""]),
          ...moreFailing(failing.length - mostFailing, colours),
          ...moreReported(reported.length - mostReported, colours),
          colours.bold(tint(headline(report))),
          totals(report),
          ...gapLines(report, colours),
          ...packBlock(report, colours),
          ...policyBlock(report, colours),
          ""
        ].join("\n");
      };
      function printReport(report, recognizers) {
        const resume = (0, node_crypto__WEBPACK_IMPORTED_MODULE_10__.randomUUID)();
        process.stdout.write(`::stop-commands::${resume}
${consoleText(report, { recognizers, colour: true })}
::${resume}::
`);
      }
      function annotate(report, recognizers) {
        for (const annotation of annotations(report, { recognizers })) {
          const print = { error: _actions_core__WEBPACK_IMPORTED_MODULE_4__.z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_4__.$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_4__.lm }[annotation.level];
          print(annotation.message, properties(annotation));
        }
      }
      function properties({ title, path, startLine, endLine, startColumn, endColumn }) {
        return {
          title,
          ...path === void 0 ? {} : { file: path },
          ...startLine === void 0 ? {} : { startLine },
          ...endLine === void 0 ? {} : { endLine },
          ...startColumn === void 0 ? {} : { startColumn },
          ...endColumn === void 0 ? {} : { endColumn }
        };
      }
      var recipe = "https://github.com/piicloak/piicloak-action/blob/main/docs/GITHUB.md#pull-requests-from-forks";
      var readers = {
        fork: `The token of a pull request from a fork may only read, whatever the workflow says: a second workflow can deliver for it (${recipe}).`,
        dependabot: `The token of a pull request from Dependabot may only read, whatever the workflow says: a second workflow can deliver for it (${recipe}).`
      };
      function refusalText(failures, readOnly2) {
        if (failures.length === 0)
          return void 0;
        const permissions = failures.flatMap(({ permission }) => permission ?? []);
        const others2 = failures.filter(({ permission }) => permission === void 0).map(({ mend }) => mend);
        const grant = permissions.length === 0 ? [] : readOnly2 ? [readers[readOnly2]] : [`Give the job \`permissions:\` with ${permissions.map((line) => `\`${line}\``).join(", ")}.`];
        const kept = "The findings stand in the log and in the job summary, and they alone decide whether the build fails.";
        return [...failures.map(({ reason }) => reason), ...new Set(others2), ...grant, kept].join(" ");
      }
      function conclude(verdicts, coverage, settings2, budgetOf = () => void 0) {
        if (budgets(verdicts, settings2, budgetOf).some(isExceeded))
          return "findings";
        return coverage.gaps.some(isBlocking) || readNothing(coverage) ? "incomplete" : "clean";
      }
      function budgets(verdicts, { maxFindings, maxSubjects, overrides }, budgetOf) {
        const failing = verdicts.filter(({ status }) => status === "failing");
        const of = (budget) => failing.filter(({ finding: finding2 }) => budgetOf(finding2) === budget);
        const own = overrides.map((override, index) => ({
          maxFindings: override.maxFindings ?? "any",
          maxSubjects: override.maxSubjects ?? "any",
          verdicts: of(index)
        }));
        return [{ maxFindings, maxSubjects, verdicts: of(void 0) }, ...own];
      }
      var isExceeded = ({ verdicts, maxFindings, maxSubjects }) => maxFindings !== "any" && verdicts.length > maxFindings || maxSubjects !== "any" && countSubjects(verdicts) > maxSubjects;
      var readNothing = ({ scope, filesScanned, gaps }) => filesScanned === 0 && (scope === "all" ? gaps.length > 0 : gaps.some(({ reason }) => reason === "binary"));
      var highestSeverity = (verdicts) => _chunk_KZQ4ZW3O_js__WEBPACK_IMPORTED_MODULE_3__.gO.find((severity) => verdicts.some(({ finding: finding2, status }) => finding2.severity === severity && finding2.provenance === "plausible" && status !== "suppressed")) ?? "none";
      var countFailing = (verdicts) => verdicts.filter(({ status }) => status === "failing").length;
      function countSubjects(verdicts) {
        const files = /* @__PURE__ */ new Map();
        for (const { finding: finding2, status } of verdicts) {
          if (finding2.provenance !== "plausible" || status === "suppressed")
            continue;
          const kinds = files.get(finding2.path) ?? /* @__PURE__ */ new Map();
          const kind = finding2.isRecord ? "" : `${finding2.entity}\0${finding2.label ?? ""}`;
          const records = kinds.get(kind) ?? (0, _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.t6)();
          if (finding2.records)
            records.addAll(finding2.records);
          else
            records.add(finding2.record);
          files.set(finding2.path, kinds.set(kind, records));
        }
        return [...files.values()].reduce((total, kinds) => total + Math.max(...[...kinds.values()].map((records) => records.size())), 0);
      }
      function setOutputs({ outcome, totals: totals2, verdicts }, places2) {
        _actions_core__WEBPACK_IMPORTED_MODULE_4__.uH("outcome", outcome);
        _actions_core__WEBPACK_IMPORTED_MODULE_4__.uH("findings", totals2.findings);
        _actions_core__WEBPACK_IMPORTED_MODULE_4__.uH("failing", totals2.failing);
        _actions_core__WEBPACK_IMPORTED_MODULE_4__.uH("subjects", totals2.subjects);
        _actions_core__WEBPACK_IMPORTED_MODULE_4__.uH("highest-severity", highestSeverity(verdicts));
        _actions_core__WEBPACK_IMPORTED_MODULE_4__.uH("sarif-file", places2.sarifFile ?? "");
        _actions_core__WEBPACK_IMPORTED_MODULE_4__.uH("json-file", places2.jsonFile ?? "");
        _actions_core__WEBPACK_IMPORTED_MODULE_4__.uH("comment-url", places2.commentUrl ?? "");
        _actions_core__WEBPACK_IMPORTED_MODULE_4__.uH("sarif-id", places2.sarifId ?? "");
      }
      var attempt2 = { doing: "find the pull request", permission: "pull-requests: read" };
      function findPullRequest(client, repository, head2) {
        return outcomeOf(attempt2, async () => {
          const { data } = await client.request("GET /repos/{owner}/{repo}/pulls", {
            ...repository,
            head: `${head2.owner}:${head2.branch}`,
            state: "all",
            sort: "updated",
            direction: "desc",
            per_page: 100
          });
          const found = data.find((pull) => pull.head.sha === head2.sha) ?? data[0];
          return found && { number: found.number, base: found.base.sha, head: found.head.sha };
        });
      }
      var decisions = {
        pull_request: (environment2, means) => pullRequest(environment2, means) ?? wholeTree(environment2, means, missing(environment2)),
        pull_request_target: (environment2, means) => {
          const plan = pullRequest(environment2, means, true);
          if (plan)
            return { ...plan, warnings: [privileged] };
          throw new _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo(`${missing(environment2)} On pull_request_target that is the base and not the change.`);
        },
        workflow_run: deliveredLater,
        merge_group: (environment2, means) => mergeGroup(environment2, means) ?? wholeTree(environment2, means, missing(environment2)),
        push: (environment2, means) => branch(environment2, means) ?? wholeTree(environment2, means, ...narrowed(environment2, means)),
        schedule: (environment2, means) => wholeTree(environment2, means, ...narrowed(environment2, means)),
        workflow_dispatch: (environment2, means) => wholeTree(environment2, means, ...narrowed(environment2, means)),
        release: (environment2, means) => wholeTree(environment2, means, ...narrowed(environment2, means))
      };
      async function planFor(environment2, means) {
        const { eventName } = environment2;
        const decide = Object.hasOwn(decisions, eventName) ? decisions[eventName] : void 0;
        if (decide)
          return decide(environment2, means);
        const event = eventName === "" ? "an unknown event" : `the event “${eventName}”`;
        return wholeTree(environment2, means, `On ${event} the whole tree is scanned, because it names no change.`);
      }
      var commit = valibot__WEBPACK_IMPORTED_MODULE_5__.Ikc({ sha: valibot__WEBPACK_IMPORTED_MODULE_5__.YjP() });
      var repositoryNamed = valibot__WEBPACK_IMPORTED_MODULE_5__.Ikc({ full_name: valibot__WEBPACK_IMPORTED_MODULE_5__.YjP() });
      var login = valibot__WEBPACK_IMPORTED_MODULE_5__.Ikc({ login: valibot__WEBPACK_IMPORTED_MODULE_5__.YjP() });
      var pullRequestEvent = valibot__WEBPACK_IMPORTED_MODULE_5__.Ikc({
        pull_request: valibot__WEBPACK_IMPORTED_MODULE_5__.Ikc({
          number: valibot__WEBPACK_IMPORTED_MODULE_5__.aig(),
          changed_files: valibot__WEBPACK_IMPORTED_MODULE_5__.lqM(valibot__WEBPACK_IMPORTED_MODULE_5__.aig()),
          user: valibot__WEBPACK_IMPORTED_MODULE_5__.cl6(login),
          base: commit,
          // A fork may be gone.
          head: valibot__WEBPACK_IMPORTED_MODULE_5__.Ikc({ sha: valibot__WEBPACK_IMPORTED_MODULE_5__.YjP(), repo: valibot__WEBPACK_IMPORTED_MODULE_5__.cl6(repositoryNamed) })
        })
      });
      var mergeGroupEvent = valibot__WEBPACK_IMPORTED_MODULE_5__.Ikc({ merge_group: valibot__WEBPACK_IMPORTED_MODULE_5__.Ikc({ base_sha: valibot__WEBPACK_IMPORTED_MODULE_5__.YjP(), head_sha: valibot__WEBPACK_IMPORTED_MODULE_5__.YjP() }) });
      var pushEvent = valibot__WEBPACK_IMPORTED_MODULE_5__.Ikc({
        after: valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__.yGV(/^(?!0+$)[0-9a-f]{40,64}$/)),
        ref: valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__.w1_("refs/heads/")),
        repository: valibot__WEBPACK_IMPORTED_MODULE_5__.Ikc({ default_branch: valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__.hq()) })
      });
      var workflowRunEvent = valibot__WEBPACK_IMPORTED_MODULE_5__.Ikc({
        workflow_run: valibot__WEBPACK_IMPORTED_MODULE_5__.Ikc({
          event: valibot__WEBPACK_IMPORTED_MODULE_5__.YjP(),
          head_sha: valibot__WEBPACK_IMPORTED_MODULE_5__.YjP(),
          head_branch: valibot__WEBPACK_IMPORTED_MODULE_5__.YjP(),
          head_repository: valibot__WEBPACK_IMPORTED_MODULE_5__.Ikc({ owner: login })
        })
      });
      function pullRequest(environment2, means, apiOnly = false) {
        const { repository, payload } = environment2;
        const event = valibot__WEBPACK_IMPORTED_MODULE_5__.xLC(pullRequestEvent, payload);
        if (!event.success || !repository)
          return void 0;
        const { number: number3, changed_files: changedFiles, base: base2, head: head2, user } = event.output.pull_request;
        const isFork = head2.repo?.full_name.toLowerCase() !== fullName(repository);
        const isDependabot = environment2.actor === dependabot || user?.login === dependabot;
        const readOnly2 = isFork ? "fork" : isDependabot ? "dependabot" : void 0;
        return {
          ...change(environment2, repository, means, {
            number: number3,
            base: base2.sha,
            head: head2.sha,
            ...changedFiles === void 0 ? {} : { changedFiles },
            ...apiOnly ? { apiOnly } : {}
          }),
          revision: { sha: head2.sha, ref: `refs/pull/${number3}/head` },
          // The token of the base repository is not that of the one who proposes.
          pull: { number: number3, ...readOnly2 && !apiOnly ? { readOnly: readOnly2 } : {} }
        };
      }
      var dependabot = "dependabot[bot]";
      var fullName = ({ owner, repo }) => `${owner}/${repo}`.toLowerCase();
      var privileged = "pull_request_target runs with the secrets of the base repository. Nothing of the pull request is checked out or run here: its files are read through GitHub’s API. Never check out its head in this workflow; prefer pull_request.";
      function mergeGroup(environment2, means) {
        const { repository, payload, ref } = environment2;
        const event = valibot__WEBPACK_IMPORTED_MODULE_5__.xLC(mergeGroupEvent, payload);
        if (!event.success || !repository)
          return void 0;
        const { base_sha: base2, head_sha: head2 } = event.output.merge_group;
        return { ...change(environment2, repository, means, { base: base2, head: head2 }), revision: { sha: head2, ref } };
      }
      function branch(environment2, means) {
        const { repository, payload } = environment2;
        const event = valibot__WEBPACK_IMPORTED_MODULE_5__.xLC(pushEvent, payload);
        if (!event.success || !repository || means.scope === "all")
          return void 0;
        const { after, ref, repository: pushed } = event.output;
        const base2 = `refs/heads/${pushed.default_branch}`;
        if (ref === base2)
          return void 0;
        const plan = change(environment2, repository, means, { base: base2, head: after });
        return { ...plan, revision: { sha: after, ref }, part: "branch" };
      }
      async function deliveredLater(environment2, means) {
        const { repository, payload } = environment2;
        const { client } = means;
        const event = valibot__WEBPACK_IMPORTED_MODULE_5__.xLC(workflowRunEvent, payload);
        if (!event.success || !repository)
          return wholeTree(environment2, means, missing(environment2));
        const { event: of, head_sha: sha, head_branch: headBranch, head_repository: from } = event.output.workflow_run;
        if (of !== "pull_request")
          return wholeTree(environment2, means, `The workflow ran on ${of}, so the whole tree is scanned.`);
        if (!client)
          throw new _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo("On workflow_run the pull request is read through GitHub’s API: give a token.");
        const found = await findPullRequest(client, repository, { owner: from.owner.login, branch: headBranch, sha });
        if (!found.ok)
          throw new _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo(`${found.failure.reason} ${found.failure.mend}`);
        if (!found.value)
          throw new _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo("The workflow ran on a pull request that GitHub no longer lists.");
        const { number: number3, base: base2, head: head2 } = found.value;
        return {
          ...change(environment2, repository, means, { number: number3, base: base2, head: head2, apiOnly: true }),
          revision: { sha: head2, ref: `refs/pull/${number3}/head` },
          pull: { number: number3 }
        };
      }
      var change = ({ workspace: root2 }, repository, { scope, client, remote }, range) => ({
        source: {
          kind: "pull-request",
          root: root2,
          repository,
          ...range,
          scope: scope === "auto" ? "added-lines" : scope,
          ...client && { client },
          ...remote && { remote }
        },
        notices: [],
        warnings: []
      });
      var missing = ({ payloadProblem, eventName }) => `${payloadProblem ?? `The event payload does not describe a ${eventName}.`} The checkout is scanned instead of the change.`;
      var wholeTree = (environment2, { remote }, ...notices) => ({
        source: {
          kind: "tree",
          root: environment2.workspace,
          paths: ["."],
          ...remote && environment2.sha !== "" ? { instead: { commit: environment2.sha, remote } } : {}
        },
        revision: workspaceRevision(environment2),
        notices,
        warnings: []
      });
      var workspaceRevision = ({ sha, ref }) => ({ sha, ref });
      var narrowed = ({ eventName }, { scope }) => scope === "added-lines" || scope === "changed-files" ? [`On ${eventName} the whole tree is scanned: the scope ${scope} is for pull requests and branches.`] : [];
      async function publish(scanned, { options: options3, environment: environment2, plan, startedAt, entities, custom: custom2, packs }, connect2) {
        const recognizers = (0, _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.lC)((0, _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.f)(entities, custom2), packs);
        const revision = scanned.scope === "all" ? workspaceRevision(environment2) : plan.revision;
        const category = [categoryOf(options3.category, options3.matrix), plan.part ?? []].flat().join("/");
        const page = { recognizers, category, ...linksOf(environment2, revision) };
        const about = { recognizers, category, revisionId: revision.sha, ...repositoryOf(environment2) };
        const uploaded = sarif(scanned, about);
        const report = { ...scanned, gaps: [...scanned.gaps, ...uploaded.gaps] };
        printReport(report, recognizers);
        await writeSummary(summary(report, page));
        const local = JSON.stringify(sarif(scanned, { ...about, includeSuppressed: true }).log);
        const sarifFile = await save(local, environment2.workspace, options3["sarif-file"], "sarif-file");
        const jsonFile = await save(json(report), environment2.workspace, options3["json-file"], "json-file");
        const delivered = await deliver({
          report,
          sarif: JSON.stringify(uploaded.log),
          options: options3,
          page,
          client: await connect2(),
          repository: environment2.repository,
          revision,
          pull: plan.pull,
          startedAt
        });
        if (!delivered.isAnnotated)
          annotate(report, recognizers);
        const mustUpload = options3["upload-sarif"] === "true";
        await tellRefusals(delivered, plan, mustUpload);
        setOutputs(report, { sarifFile, jsonFile, ...delivered });
        const isShort = mustUpload && delivered.isUploadMissing && report.outcome === "clean";
        return exitCodes[isShort ? "incomplete" : report.outcome];
      }
      async function publishFailure(sentence4) {
        _actions_core__WEBPACK_IMPORTED_MODULE_4__.C1(sentence4);
        _actions_core__WEBPACK_IMPORTED_MODULE_4__.uH("outcome", "incomplete");
        await writeSummary(`## ⚠️ Nothing was scanned

${prose(sentence4)}
`);
      }
      async function tellRefusals({ refusals }, { pull }, mustUpload) {
        const text3 = refusalText(refusals, pull?.readOnly);
        if (text3 === void 0)
          return;
        if (mustUpload)
          _actions_core__WEBPACK_IMPORTED_MODULE_4__.z3(text3, { title: "Delivery" });
        else
          _actions_core__WEBPACK_IMPORTED_MODULE_4__.lm(text3, { title: "Delivery" });
        await writeSummary(`
> **Not delivered everywhere.** ${text3}
`);
      }
      function linksOf({ repository, serverUrl, runUrl }, { sha }) {
        return {
          ...runUrl === "" ? {} : { runUrl },
          ...repository && sha !== "" ? { source: { serverUrl, repository: `${repository.owner}/${repository.repo}`, sha } } : {}
        };
      }
      var repositoryOf = ({ repository, serverUrl }) => repository ? { repositoryUri: `${serverUrl}/${repository.owner}/${repository.repo}` } : {};
      var longest3 = 8e6;
      async function lastLineOf(path) {
        try {
          const file = await node_fs__WEBPACK_IMPORTED_MODULE_13__.promises.open(path, "r");
          try {
            const { size: size2 } = await file.stat();
            const { buffer, bytesRead } = await file.read({
              buffer: Buffer.alloc(Math.min(size2, longest3)),
              position: Math.max(0, size2 - longest3)
            });
            return buffer.toString("utf8", 0, bytesRead).trimEnd().split("\n").at(-1);
          } finally {
            await file.close();
          }
        } catch (error4) {
          if (error4 instanceof Error && "code" in error4 && error4.code === "ENOENT")
            return void 0;
          throw error4;
        }
      }
      async function appendToFile(path, text3) {
        await node_fs__WEBPACK_IMPORTED_MODULE_13__.promises.mkdir((0, node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(path), { recursive: true });
        await node_fs__WEBPACK_IMPORTED_MODULE_13__.promises.appendFile(path, text3);
      }
      var digest = (text3) => (0, _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_14__.My)((0, _noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_15__.sc)((0, _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_14__.AI)(text3)));
      var signature = (key, text3) => (0, _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_14__.My)((0, _noble_hashes_hmac_js__WEBPACK_IMPORTED_MODULE_16__.w)(_noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_15__.sc, (0, _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_14__.AI)(key), (0, _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_14__.AI)(text3)));
      var beginning = "0".repeat(64);
      function auditLine(report, context, last) {
        const { tool, outcome, scope, totals: totals2, policy, gaps, ignores, verdicts } = report;
        const { time, commit: commit2, settings: settings2, key } = context;
        const entry = {
          v: 1,
          time,
          tool: `${tool.name} ${tool.version}`,
          ...commit2 === void 0 ? {} : { commit: commit2 },
          policy: {
            files: policy.files,
            from: policy.from,
            changed: policy.changed,
            digest: digest(JSON.stringify(settings2))
          },
          scope,
          totals: totals2,
          gaps: gaps.map(({ path, reason }) => ({ path, reason })),
          suppressions: counted(verdicts.flatMap(({ status, because }) => status === "suppressed" ? [because ?? ""] : [])),
          ignores: ignores.map(({ path, line, reason, isAccepted, suppressed }) => ({
            path,
            line,
            reason,
            isAccepted,
            suppressed
          })),
          outcome,
          previous: last === void 0 || last === "" ? beginning : hashOf(last)
        };
        const text3 = JSON.stringify(entry);
        const signed = key === void 0 ? {} : { signature: signature(key, text3) };
        return `${JSON.stringify({ ...entry, hash: digest(text3), ...signed })}
`;
      }
      function counted(reasons) {
        const counts = /* @__PURE__ */ new Map();
        for (const reason of reasons)
          counts.set(reason, (counts.get(reason) ?? 0) + 1);
        return [...counts].map(([because, findings]) => ({ because, findings }));
      }
      var hashOf = (line) => {
        const entry = JSON.parse(line);
        return typeof entry === "object" && entry !== null && "hash" in entry ? String(entry.hash) : "";
      };
      async function recordScan(file, report, context) {
        try {
          await appendToFile(file, auditLine(report, context, await lastLineOf(file)));
        } catch (error4) {
          const code2 = error4 instanceof Error && "code" in error4 ? String(error4.code) : "it is no log";
          throw new _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo(`The scan could not be recorded in “${file}” (${code2}).`);
        }
      }
      function parseOptions(lookup) {
        const names = Object.keys(options);
        return Object.fromEntries(names.map((name2) => [name2, parseOption(name2, lookup(name2))]));
      }
      function parseOption(name2, given2) {
        const { schema: schema2, fallback, expects } = options[name2];
        const value = given2?.trim() || (fallback.startsWith("${{") ? "" : fallback);
        const result2 = valibot__WEBPACK_IMPORTED_MODULE_5__.xLC(schema2, value);
        if (result2.success)
          return result2.output;
        throw new _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo(`The input “${name2}” is “${value}”, but it must be ${expects}.`);
      }
      function toSettings(parsed) {
        const { paths, "paths-ignore": pathsIgnore, entities, threshold, mode } = parsed;
        const all = {
          threshold,
          failOn: parsed["fail-on"],
          maxFindings: parsed["max-findings"],
          maxSubjects: parsed["max-subjects"],
          mode,
          warnOnly: parsed["warn-only"],
          paths,
          pathsIgnore,
          entities,
          inlineIgnores: parsed["inline-ignores"]
        };
        return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== void 0));
      }
      async function asking(attempt4, request) {
        try {
          return await request();
        } catch (error4) {
          if (!(error4 instanceof Error && "status" in error4))
            throw error4;
          const { reason, mend } = failureOf(error4, attempt4);
          throw new _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo(`${reason} ${mend}`);
        }
      }
      var patience = () => ({ signal: AbortSignal.timeout(3e5) });
      var maxCompared = 300;
      var perPage2 = 100;
      var maxListed = 3e3;
      async function comparedFiles({ client, repository }, base2, head2) {
        const { data } = await asking({ doing: "compare the commits", permission: "contents: read" }, () => client.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
          ...repository,
          basehead: `${base2.replace(/^refs\/heads\//, "")}...${head2}`,
          // Commits are paginated and not wanted; files stand whole on the first page.
          per_page: 1,
          page: 1,
          request: patience()
        }));
        const files = listOf(data?.files);
        if (files.length >= maxCompared) {
          throw new _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo(`GitHub's comparison shows no more than ${maxCompared} files, and there may be more.`);
        }
        return files;
      }
      async function pullRequestFiles({ client, repository }, number3) {
        const files = [];
        for (let page = 1; page <= maxListed / perPage2; page += 1) {
          const { data } = await asking({ doing: "list the files of the pull request", permission: "pull-requests: read" }, () => client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
            ...repository,
            pull_number: number3,
            per_page: perPage2,
            page,
            request: patience()
          }));
          const listed = listOf(data);
          files.push(...listed);
          if (listed.length < perPage2)
            break;
        }
        return files;
      }
      function listOf(data) {
        if (Array.isArray(data))
          return data;
        throw new _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo("GitHub's API did not answer with a list of files.");
      }
      function blobId(bytes, digits) {
        const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_10__.createHash)(digits === 64 ? "sha256" : "sha1");
        return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
      }
      async function findBlob(id2, path, { workspace, api }) {
        if (workspace) {
          const stored = await unlessMissing(workspace.blob(id2));
          if (stored !== void 0)
            return stored;
          const onDisk4 = await (0, _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.XF)((0, node_path__WEBPACK_IMPORTED_MODULE_7__.join)(workspace.root, path)).catch(() => void 0);
          if (onDisk4 !== void 0 && blobId(onDisk4, id2.length) === id2)
            return onDisk4;
        }
        if (!api)
          throw new _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.lm("unreadable", "This checkout does not hold the content of the file.");
        const bytes = await download(id2, api);
        if (blobId(bytes, id2.length) === id2)
          return bytes;
        throw new _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.lm("unreadable", "GitHub's API sent other content than it was asked for. Run again.");
      }
      async function download(id2, { client, repository }) {
        try {
          const { data } = await asking({ doing: "send a file", permission: "contents: read" }, () => client.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
            ...repository,
            file_sha: id2,
            request: patience()
          }));
          (0, _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.DE)(data.size ?? 0);
          return Buffer.from(data.content, data.encoding === "utf-8" ? "utf8" : "base64");
        } catch (error4) {
          if (error4 instanceof _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo)
            throw new _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.lm("unreadable", error4.message);
          throw error4;
        }
      }
      async function unlessMissing(reading2) {
        try {
          return await reading2;
        } catch (error4) {
          if (error4 instanceof _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.lm && error4.reason === "unreadable")
            return void 0;
          throw error4;
        }
      }
      var GitFailure = class extends _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo {
        kind;
        exitCode;
        constructor(kind, sentence4, exitCode) {
          super(sentence4);
          this.kind = kind;
          this.exitCode = exitCode;
        }
      };
      function explain(args, code2, complaint, root2) {
        if (/not a git repository/.test(complaint)) {
          return new GitFailure("no-repository", `${root2} is not inside a git repository.`);
        }
        if (/dubious ownership|unsafe repository/.test(complaint)) {
          return new GitFailure("untrusted", `Git does not trust the repository around ${root2}, because it belongs to another user. Scan from its top folder, or run: git config --global --add safe.directory <its top folder>`);
        }
        const said = /^fatal: (.*)/m.exec(complaint)?.[1]?.replace(/\/\/[^/@\s]*@/g, "//").slice(0, 200);
        const ending = said === void 0 ? "." : `: ${said.replace(/\.?$/, ".")}`;
        const command = args.find((arg, at) => !arg.startsWith("-") && !["-c", "-C"].includes(args[at - 1] ?? ""));
        return new GitFailure("failed", `\`git ${command}\` ended with ${code2}${ending}`, typeof code2 === "number" ? code2 : void 0);
      }
      function findGit(path) {
        const name2 = (0, node_os__WEBPACK_IMPORTED_MODULE_18__.platform)() === "win32" ? "git.exe" : "git";
        const found = path.split(node_path__WEBPACK_IMPORTED_MODULE_7__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_7__.isAbsolute).map((folder) => (0, node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, name2)).find(isExecutable);
        if (found === void 0) {
          throw new GitFailure("no-git", "Git was not found on the PATH. Install git 2.30 or later.");
        }
        return found;
      }
      function isExecutable(file) {
        try {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_13__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_13__.constants.X_OK);
          return true;
        } catch {
          return false;
        }
      }
      function openGit(root2, { inherit = [], env: more = {}, timeLimit } = {}) {
        if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_13__.existsSync)(root2))
          throw new GitFailure("no-repository", `There is no such folder: ${root2}`);
        const binary = findGit(process.env["PATH"] ?? "");
        const settings2 = safeSettings(root2);
        const env = { ...environment(inherit), ...more };
        const start2 = (args) => (0, node_child_process__WEBPACK_IMPORTED_MODULE_17__.spawn)(binary, [...settings2, ...args], { cwd: root2, env, ...timeLimit && { timeout: timeLimit } });
        async function* stream(args, complaints = []) {
          const child = start2(args);
          child.stdin.on("error", () => void 0).end();
          child.stderr.setEncoding("utf8").on("data", (text4) => complaints.push(text4));
          const ended = endOf(child);
          let isRead = false;
          try {
            yield* child.stdout;
            isRead = true;
          } finally {
            if (!isRead)
              child.kill();
          }
          const code2 = await ended;
          if (code2 !== 0)
            throw explain(args, code2, complaints.join(""), root2);
        }
        const run2 = async (args) => {
          const complaints = [];
          const chunks = [];
          for await (const chunk of stream(args, complaints))
            chunks.push(chunk);
          return { stdout: Buffer.concat(chunks), warnings: complaints.join("") };
        };
        const text3 = async (args) => (await run2(args)).stdout.toString("utf8").replace(/\r?\n$/, "");
        return { run: run2, text: text3, stream, start: start2 };
      }
      function safeSettings(root2) {
        return [
          "--no-pager",
          "--no-optional-locks",
          "--no-replace-objects",
          // Empty means off both before git 2.36, where it was a hook's path, and since, where it is a boolean.
          ...["-c", "core.fsmonitor="],
          ...["-c", `core.hooksPath=${node_os__WEBPACK_IMPORTED_MODULE_18__.devNull}`],
          ...["-c", "diff.suppressBlankEmpty=false"],
          // In a container job the workspace belongs to another user, and git would refuse it. Whoever asks for a scan of
          // this folder vouches for it, and nothing in it is run. Respected on the command line since git 2.38.
          ...["-c", `safe.directory=${(0, node_fs__WEBPACK_IMPORTED_MODULE_13__.realpathSync)(root2).replaceAll("\\", "/")}`]
        ];
      }
      function environment(inherit) {
        const needed = ["PATH", "HOME", "XDG_CONFIG_HOME", "USERPROFILE", "HOMEDRIVE", "HOMEPATH", "SYSTEMROOT", "TMPDIR"];
        const inherited = [...needed, ...inherit].flatMap((name2) => {
          const value = process.env[name2];
          return value === void 0 ? [] : [[name2, value]];
        });
        return {
          ...Object.fromEntries(inherited),
          LC_ALL: "C",
          GIT_TERMINAL_PROMPT: "0",
          // A partial clone fetches what it lacks on its own: no network from here. Older versions know only the second.
          GIT_NO_LAZY_FETCH: "1",
          GIT_ALLOW_PROTOCOL: "none"
        };
      }
      function endOf(child) {
        return new Promise((resolve4) => {
          child.once("error", (error4) => resolve4(error4.message));
          child.once("close", (code2, signal) => resolve4(code2 ?? signal ?? "an unknown signal"));
        });
      }
      function inTurn(work) {
        let turn = Promise.resolve();
        return (...parameters) => {
          const result2 = turn.then(() => work(...parameters));
          turn = result2.catch(() => void 0);
          return result2;
        };
      }
      var idleMs = 50;
      function openBlobs(git) {
        let batch2;
        let timer;
        const close = () => {
          batch2?.close();
          batch2 = void 0;
        };
        const readNow = async (id2) => {
          clearTimeout(timer);
          batch2 ??= startBatch(git);
          try {
            return await batch2.read(id2);
          } catch (error4) {
            close();
            throw error4;
          } finally {
            timer = setTimeout(close, idleMs);
          }
        };
        return inTurn(readNow);
      }
      function startBatch(git) {
        const child = git.start(["cat-file", "--batch"]);
        child.on("error", () => void 0);
        child.stdin.on("error", () => void 0);
        child.stderr.resume();
        const chunks = child.stdout[Symbol.asyncIterator]();
        let rest = Buffer.alloc(0);
        const more = async () => {
          const { value } = await chunks.next();
          if (Buffer.isBuffer(value))
            return value;
          throw new _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.lm("unreadable", "Git ended before it handed over the file. The clone may be partial or damaged.");
        };
        const readHeader = async () => {
          while (!rest.includes(10))
            rest = Buffer.concat([rest, await more()]);
          const end = rest.indexOf(10);
          const header2 = rest.toString("latin1", 0, end);
          rest = rest.subarray(end + 1);
          return header2;
        };
        const readBytes = async (size2) => {
          const bytes = Buffer.allocUnsafe(size2);
          for (let at = 0; at < size2; ) {
            if (rest.length === 0)
              rest = await more();
            const copied = rest.copy(bytes, at);
            rest = rest.subarray(copied);
            at += copied;
          }
          return bytes;
        };
        const read = async (id2) => {
          child.stdin.write(`${id2}
`);
          const [, type, size2] = (await readHeader()).split(" ");
          if (type !== "blob") {
            throw new _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.lm("unreadable", "This checkout does not hold the content of the file.");
          }
          (0, _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.DE)(Number(size2));
          const bytes = await readBytes(Number(size2));
          await readHeader();
          return bytes;
        };
        const close = () => {
          child.kill();
        };
        return { read, close };
      }
      function localBlobs(root2) {
        try {
          return openBlobs(openGit(root2));
        } catch {
          return () => Promise.reject(new _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.lm("unreadable", "There is no git here."));
        }
      }
      async function findCommit(git, revision) {
        if (revision === "" || revision.startsWith("-") || revision.includes("\0")) {
          throw new _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo(`${JSON.stringify(revision)} is no name of a commit. Give a commit id, a branch or a tag.`);
        }
        return orNothing(git.text(["rev-parse", "--verify", "--quiet", `${revision}^{commit}`]));
      }
      async function commitOf(git, revision) {
        const commit2 = await findCommit(git, revision);
        if (commit2 !== void 0)
          return commit2;
        throw new _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo(`This checkout does not hold the commit ${JSON.stringify(revision)}. Fetch it with \`git fetch origin <commit>\`, or set \`fetch-depth: 0\` for actions/checkout.`);
      }
      async function mergeBase(git, base2, head2) {
        const ancestor = await orNothing(git.text(["merge-base", base2, head2]));
        if (ancestor !== void 0)
          return ancestor;
        const isShallow = await git.text(["rev-parse", "--is-shallow-repository"]) === "true";
        throw new _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo(isShallow ? "This checkout is shallow and ends before the commit where base and head parted. Set `fetch-depth: 0` for actions/checkout, or run `git fetch --unshallow`." : "Base and head have no common history, so there is no change between them. Scan the files instead.");
      }
      var emptyTree = (git) => git.text(["hash-object", "-t", "tree", "--stdin"]);
      async function orNothing(answer) {
        try {
          return await answer;
        } catch (error4) {
          if (error4 instanceof GitFailure && error4.kind === "failed")
            return void 0;
          throw error4;
        }
      }
      async function policyPlace(source, from) {
        if (source.kind === "content")
          return onDisk2(".");
        if (source.kind === "tree" && source.instead && isEmpty(source.root))
          throw new _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo("Nothing is checked out.");
        if (source.kind !== "pull-request")
          return onDisk2(source.root);
        if (from === "head" && !source.apiOnly)
          return onDisk2(source.root);
        const ref = from === "base" ? source.base : source.head;
        const where2 = from === "base" ? "the base of the change" : "the head of the change";
        const local = source.apiOnly ? void 0 : await inCommit(source, where2);
        const { client, repository } = source;
        const files = local ?? (client && await throughApi(source, { client, repository }, ref, where2));
        if (files)
          return { files, folder: "" };
        throw new _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo("The checkout does not hold the base of the change, and there is no token to ask GitHub with.");
      }
      var isEmpty = (folder) => !(0, node_fs__WEBPACK_IMPORTED_MODULE_13__.existsSync)(folder) || (0, node_fs__WEBPACK_IMPORTED_MODULE_13__.readdirSync)(folder).length === 0;
      var localRef = (ref) => ref.replace(/^refs\/heads\//, "refs/remotes/origin/");
      function onDisk2(root2) {
        const start2 = (0, node_fs__WEBPACK_IMPORTED_MODULE_13__.existsSync)(root2) ? (0, node_fs__WEBPACK_IMPORTED_MODULE_13__.realpathSync)(root2) : root2;
        const top = topOf(start2);
        const read = async (path) => {
          try {
            return textOf(await (0, _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.XF)((0, node_path__WEBPACK_IMPORTED_MODULE_7__.join)(top, path)));
          } catch (error4) {
            if (error4 instanceof _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.lm && (0, node_fs__WEBPACK_IMPORTED_MODULE_13__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_7__.join)(top, path)))
              throw new _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo(`${path}: ${error4.message}`);
            return void 0;
          }
        };
        const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_7__.relative)(top, start2).split(node_path__WEBPACK_IMPORTED_MODULE_7__.sep).join("/");
        return { files: { where: "the working directory", read }, folder };
      }
      function topOf(start2) {
        for (let folder = start2; ; folder = (0, node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(folder)) {
          if ((0, node_fs__WEBPACK_IMPORTED_MODULE_13__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, ".git")))
            return folder;
          if ((0, node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(folder) === folder)
            return start2;
        }
      }
      async function inCommit(pull, where2) {
        const { root: root2, base: base2, client, repository } = pull;
        try {
          const git = openGit(root2);
          const commit2 = await findCommit(git, localRef(base2));
          if (commit2 === void 0)
            return void 0;
          await git.run(["ls-tree", commit2]);
          const places2 = { workspace: { root: root2, blob: localBlobs(root2) }, ...client && { api: { client, repository } } };
          return { where: where2, read: (path) => readInCommit(git, commit2, path, places2) };
        } catch (error4) {
          if (error4 instanceof _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo)
            return void 0;
          throw error4;
        }
      }
      async function readInCommit(git, commit2, path, places2) {
        const listed = await git.text(["--literal-pathspecs", "ls-tree", commit2, "--", path]);
        const [, id2] = /^\d+ blob ([0-9a-f]{40,64})\t/.exec(listed) ?? [];
        return id2 === void 0 ? void 0 : readBlob(id2, path, places2);
      }
      async function readBlob(id2, path, places2) {
        try {
          return textOf(await findBlob(id2, path, places2));
        } catch (error4) {
          if (error4 instanceof _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.lm)
            throw new _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo(`${path}: ${error4.message}`);
          throw error4;
        }
      }
      async function throughApi(pull, api, ref, where2) {
        const places2 = pull.apiOnly ? { api } : { workspace: { root: pull.root, blob: localBlobs(pull.root) }, api };
        const inFolder = /* @__PURE__ */ new Map();
        const list3 = (folder) => {
          const listed = inFolder.get(folder) ?? listFolder(api, ref, folder);
          inFolder.set(folder, listed);
          return listed;
        };
        const read = async (path) => {
          const at = path.lastIndexOf("/");
          const id2 = (await list3(path.slice(0, Math.max(at, 0)))).get(path.slice(at + 1));
          return id2 === void 0 ? void 0 : readBlob(id2, path, places2);
        };
        await list3("");
        return { where: where2, read };
      }
      var attempt3 = { doing: "list the files of the base", permission: "contents: read" };
      async function listFolder({ client, repository }, ref, folder) {
        const at = ref.replace(/^refs\/heads\//, "");
        if (folder === "") {
          const { data: data2 } = await asking(attempt3, () => client.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
            ...repository,
            tree_sha: at,
            request: patience()
          }));
          return new Map(data2.tree.flatMap(({ path, sha, type }) => type === "blob" && path && sha ? [[path, sha]] : []));
        }
        const { data } = await asking(attempt3, () => client.request("GET /repos/{owner}/{repo}/contents/{path}", {
          ...repository,
          path: folder,
          ref: at,
          request: patience()
        }));
        return new Map(Array.isArray(data) ? data.flatMap(({ type, name: name2, sha }) => type === "file" ? [[name2, sha]] : []) : []);
      }
      var textOf = (bytes) => new TextDecoder().decode(bytes);
      async function policyFor(source, given2, choice) {
        const place2 = await policyPlace(source, choice.from).catch(sentence2);
        if (typeof place2 === "string") {
          if (choice.file !== "")
            throw new _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo(`The policy “${choice.file}” could not be read. ${place2}`);
          const remark = `No policy could be read, so the defaults hold. ${place2}`;
          return { settings: given2, source: { files: [], from: "", remarks: [remark] }, policy: _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.Wo };
        }
        const { files, folder } = place2;
        const policy = choice.file === "" ? await (0, _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.tb)(files, folder) : await (0, _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.n$)(files, choice.file);
        (0, _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.o5)(policy.settings.packs ?? [], policy.packPlaces);
        const settings2 = { ...policy.settings, ...given2 };
        const known = choice.ignoreBaseline ? void 0 : await baselineIn(files, settings2.baseline ?? "", choice.baselineKey);
        return {
          settings: settings2,
          source: {
            files: [...policy.files, ...known ? [known.path] : []],
            from: files.where,
            ...known && { baseline: known.baseline }
          },
          policy
        };
      }
      var usualBaseline = ".piicloak-baseline";
      async function baselineIn(files, named, key) {
        const path = named === "" ? usualBaseline : named.replace(/^\.\//, "");
        const text3 = await files.read(path);
        if (text3 !== void 0)
          return { path, baseline: (0, _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.mF)(path, text3, key) };
        if (named === "")
          return void 0;
        throw new _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo(`There is no baseline “${path}”. Make one with \`piicloak baseline create\`.`);
      }
      function sentence2(error4) {
        if (error4 instanceof _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo)
          return error4.message;
        throw error4;
      }
      var rule = ({ schema: schema2, expects }) => valibot__WEBPACK_IMPORTED_MODULE_5__.lqM(valibot__WEBPACK_IMPORTED_MODULE_5__.iUO(schema2, expects));
      var texts = rule(_chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.texts);
      var custom = valibot__WEBPACK_IMPORTED_MODULE_5__.rej({
        entity: valibot__WEBPACK_IMPORTED_MODULE_5__.iUO(valibot__WEBPACK_IMPORTED_MODULE_5__.FsL(valibot__WEBPACK_IMPORTED_MODULE_5__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__.yGV(/^[A-Z][A-Z\d_]{2,63}$/)), "a name in capitals, such as CUSTOMER_NUMBER"),
        title: rule(_chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.text),
        severity: rule(_chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.severity),
        patterns: texts,
        denyList: texts,
        check: rule(_chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.text),
        context: texts,
        labels: texts,
        score: rule(_chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.confidence),
        examples: valibot__WEBPACK_IMPORTED_MODULE_5__.lqM(valibot__WEBPACK_IMPORTED_MODULE_5__.rej({ match: texts, noMatch: texts }, "an object with match and noMatch")),
        where: rule(_chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.text)
      }, "an object that describes a type");
      function checkCustom(given2) {
        for (const [index, each] of given2.entries()) {
          const result2 = valibot__WEBPACK_IMPORTED_MODULE_5__.xLC(custom, each, { abortEarly: true });
          if (!result2.success)
            throw new _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo(faultOf(result2.issues[0], `recognizers[${index}]`));
        }
      }
      function faultOf(issue, place2) {
        const keys = (issue.path ?? []).map(({ key }) => String(key));
        const at = [place2, ...keys].join(".");
        if (issue.type === "strict_object" && issue.expected === "never") {
          const around = keys.length > 1 ? ["match", "noMatch"] : Object.keys(custom.entries);
          const known = (0, _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.pA)(keys.at(-1) ?? "", around);
          return `The setting “${at}” does not exist.${known === void 0 ? "" : ` Is it “${known}”?`}`;
        }
        const expected = issue.type === "strict_object" && keys.at(-1) === "entity" ? "given: the name of the type" : issue.message;
        return `The setting “${at}” must be ${expected}.`;
      }
      var globs = { ..._chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.texts, expects: "a list of globs" };
      var objects = { schema: valibot__WEBPACK_IMPORTED_MODULE_5__.YOg(valibot__WEBPACK_IMPORTED_MODULE_5__._H3({})), expects: "a list of objects" };
      var settings = {
        mode: _chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.mode,
        threshold: _chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.confidence,
        failOn: _chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.failOn,
        maxFindings: _chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.most,
        maxSubjects: _chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.most,
        warnOnly: _chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.flag,
        paths: globs,
        pathsIgnore: globs,
        entities: { ..._chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.texts, expects: "a list of entity types" },
        overrides: objects,
        suppress: objects,
        allow: objects,
        baseline: { schema: valibot__WEBPACK_IMPORTED_MODULE_5__.YjP(), expects: "a path" },
        ourDomains: { ..._chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.texts, expects: "a list of domains" },
        ourNumbers: { ..._chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.texts, expects: "a list of telephone numbers" },
        packs: { ..._chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.texts, expects: "a list of packs" },
        recognizers: { ...objects, schema: valibot__WEBPACK_IMPORTED_MODULE_5__.YOg(valibot__WEBPACK_IMPORTED_MODULE_5__.L5J()) },
        inlineIgnores: _chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.inlineIgnores,
        requireReason: _chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.flag
      };
      function checkSettings(given2) {
        const set = Object.entries(given2).filter(([, value]) => value !== void 0);
        const mode = _chunk_XVOBIPMJ_js__WEBPACK_IMPORTED_MODULE_0__.a.mode.schema.options.find((name2) => name2 === given2.mode) ?? _chunk_KZQ4ZW3O_js__WEBPACK_IMPORTED_MODULE_3__.NT.mode;
        const complete = { ..._chunk_KZQ4ZW3O_js__WEBPACK_IMPORTED_MODULE_3__.NT, ..._chunk_KZQ4ZW3O_js__WEBPACK_IMPORTED_MODULE_3__.v4[mode], ...Object.fromEntries(set) };
        for (const name2 of Object.keys(settings)) {
          const { schema: schema2, expects } = settings[name2];
          if (!valibot__WEBPACK_IMPORTED_MODULE_5__.is(schema2, complete[name2]))
            throw new _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo(`The setting “${name2}” must be ${expects}.`);
        }
        checkCustom(complete.recognizers);
        return complete;
      }
      var encodeResult = (result2) => JSON.stringify(result2, (_, value) => value instanceof Map ? encodeRecords(value) : value);
      function decodeResult(text3) {
        const { scanned, bytes, findings, gaps, ignores, rules: rules2 } = JSON.parse(text3);
        if (typeof scanned !== "boolean" || typeof bytes !== "number")
          throw new TypeError("no result");
        for (const list3 of [findings, gaps, ignores, rules2])
          if (!Array.isArray(list3))
            throw new TypeError("no result");
        return { scanned, bytes, findings: findings.map(decodeFinding), gaps, ignores, rules: rules2 };
      }
      function decodeFinding({ records, ...finding2 }) {
        const isOne = typeof finding2.entity === "string" && typeof finding2.path === "string" && finding2.startLine > 0;
        if (!isOne || typeof finding2.masked !== "string")
          throw new TypeError("no finding");
        return { ...finding2, ...records && { records: decodeRecords(records) } };
      }
      var encodeRecords = (records) => [...records].map(([page, words]) => [page, [...words]]);
      var decodeRecords = (pages) => new Map(pages.map(([page, words]) => [page, Uint32Array.from(words)]));
      var oldest = 10;
      var name = "results.jsonl";
      function openCache(folder, ruleset, secret) {
        makeFolder(folder);
        const file = (0, node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, name);
        const { salt, entries } = readEntries(file, ruleset, secret) ?? {
          salt: (0, node_crypto__WEBPACK_IMPORTED_MODULE_10__.randomBytes)(16).toString("hex"),
          entries: /* @__PURE__ */ new Map()
        };
        const used = /* @__PURE__ */ new Map();
        return {
          keyOf: (path, bytes) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_10__.createHmac)("sha256", `${salt}${secret}`).update(`${ruleset}\0${path}\0`).update(bytes).digest("base64url"),
          find: (key) => {
            const entry = entries.get(key);
            if (!entry)
              return void 0;
            try {
              const result2 = decodeResult(entry.text);
              used.set(key, entry.text);
              return result2;
            } catch {
              return void 0;
            }
          },
          keep: (key, result2) => {
            if (secret !== "" || !isSomebodys(result2))
              used.set(key, encodeResult(result2));
          },
          save: () => {
            const kept = [...entries].filter(([key, { age }]) => !used.has(key) && age < oldest);
            const lines3 = [
              ...[...used].map(([key, text3]) => `${key} 0 ${text3}`),
              ...kept.map(([key, { age, text: text3 }]) => `${key} ${age + 1} ${text3}`)
            ];
            return writeAside(folder, file, written(ruleset, salt, secret, lines3));
          }
        };
      }
      var isSomebodys = ({ findings, scanned, gaps }) => findings.some(({ provenance: provenance2 }) => provenance2 === "plausible" || provenance2 === "placeholder") || !scanned && gaps.some(({ reason }) => reason === "failed" || reason === "unreadable");
      var magic = "piicloak-cache-1";
      function written(ruleset, salt, secret, lines3) {
        const body = `${[`${magic} ${ruleset} ${salt}`, ...lines3].join("\n")}
`;
        return `${body}${sealOf(body, secret)}
`;
      }
      var sealOf = (body, secret) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_10__.createHmac)("sha256", secret).update(body).digest("hex");
      function readEntries(file, ruleset, secret) {
        let text3;
        try {
          text3 = (0, node_fs__WEBPACK_IMPORTED_MODULE_13__.readFileSync)(file, "utf8");
        } catch {
          return void 0;
        }
        const end = text3.lastIndexOf("\n", text3.length - 2) + 1;
        const body = text3.slice(0, end);
        if (text3.slice(end).trim() !== sealOf(body, secret))
          return void 0;
        const [header2 = "", ...lines3] = body.trimEnd().split("\n");
        const [kind, rules2, salt = ""] = header2.split(" ");
        if (kind !== magic || rules2 !== ruleset)
          return void 0;
        return { salt, entries: new Map(lines3.map(parseEntry2)) };
      }
      function parseEntry2(line) {
        const first = line.indexOf(" ");
        const second = line.indexOf(" ", first + 1);
        return [line.slice(0, first), { age: Number(line.slice(first + 1, second)), text: line.slice(second + 1) }];
      }
      function writeAside(folder, file, text3) {
        const aside = (0, node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, `${name}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_10__.randomBytes)(6).toString("hex")}.tmp`);
        try {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_13__.writeFileSync)(aside, text3, { mode: 384 });
          (0, node_fs__WEBPACK_IMPORTED_MODULE_13__.renameSync)(aside, file);
          return void 0;
        } catch (error4) {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_13__.rmSync)(aside, { force: true });
          const detail = `The cache was not written to “${folder}” (${codeOf(error4)}): the next scan looks at everything again.`;
          return { stage: "delivery", reason: "undelivered", detail };
        }
      }
      function makeFolder(folder) {
        try {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_13__.mkdirSync)(folder, { recursive: true });
        } catch (error4) {
          throw new _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo(`The cache cannot be kept in “${folder}” (${codeOf(error4)}).`);
        }
      }
      var codeOf = (error4) => error4.code ?? "unknown";
      function rulesetDigest(entry, { settings: settings2, baseline, gone, policyFiles, today: today2 }) {
        const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_10__.createHash)("sha256");
        const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(entry);
        for (const name2 of (0, node_fs__WEBPACK_IMPORTED_MODULE_13__.readdirSync)(folder).sort())
          if (name2.endsWith(".js"))
            hash.update((0, node_fs__WEBPACK_IMPORTED_MODULE_13__.readFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, name2)));
        const isOver = ({ expires }) => expires !== void 0 && expires < today2;
        const expired = [...settings2.suppress, ...settings2.allow].map(isOver);
        const known = baseline && [baseline.secret.salt, [...baseline.entries].sort(), [...gone].sort()];
        return hash.update(JSON.stringify([settings2, expired, policyFiles, known ?? []])).digest("hex");
      }
      var hunkHeader = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
      function followHunks() {
        const added = [];
        let oldLeft = 0;
        let newLeft = 0;
        let line = 0;
        const isOpen = () => oldLeft > 0 || newLeft > 0;
        const begin2 = (header2) => {
          const match = hunkHeader.exec(header2);
          if (match === null || isOpen())
            return false;
          oldLeft = Number(match[1] ?? 1);
          newLeft = Number(match[3] ?? 1);
          line = Number(match[2]);
          return true;
        };
        const note = () => {
          const last = added.at(-1);
          if (last?.last === line - 1)
            added[added.length - 1] = { first: last.first, last: line };
          else
            added.push({ first: line, last: line });
        };
        const take = (mark) => {
          switch (mark) {
            case "+":
              note();
              newLeft -= 1;
              line += 1;
              break;
            case "-":
              oldLeft -= 1;
              break;
            case " ":
              oldLeft -= 1;
              newLeft -= 1;
              line += 1;
              break;
            case "\\":
              break;
            default:
              return false;
          }
          return oldLeft >= 0 && newLeft >= 0;
        };
        return { added, isOpen, begin: begin2, take };
      }
      var isUncountable = (line, hasNul) => hasNul || line[0] === 255 && line[1] === 254 || line[0] === 254 && line[1] === 255;
      var prefixBytes = 256;
      var newline = 10;
      var indexLine = /^index ([0-9a-f]{40,64}\.\.[0-9a-f]{40,64})/;
      var blobPair = (oldId, id2) => `${oldId}..${id2}`;
      async function readPatch(patch) {
        const addedLines = /* @__PURE__ */ new Map();
        let pair;
        let hunks = followHunks();
        const takeContent = (line, hasNul) => {
          if (!hunks.take(line.toString("latin1", 0, 1)))
            throw malformed();
          if (pair !== void 0 && line[0] === 43 && isUncountable(line.subarray(1), hasNul))
            addedLines.set(pair, "all");
        };
        const takeHeader = (line) => {
          if (line.startsWith("diff --git ")) {
            pair = void 0;
            hunks = followHunks();
          } else if (line.startsWith("index ")) {
            pair = indexLine.exec(line)?.[1];
          } else if (line.startsWith("@@ ")) {
            if (pair === void 0 || !hunks.begin(line))
              throw malformed();
            if (addedLines.get(pair) !== "all")
              addedLines.set(pair, hunks.added);
          }
        };
        const splitter = splitLines((line, hasNul) => {
          const isContent = hunks.isOpen() || line[0] === 92;
          if (isContent)
            takeContent(line, hasNul);
          else
            takeHeader(line.toString("latin1"));
        });
        for await (const chunk of patch)
          splitter.feed(chunk);
        splitter.end();
        if (hunks.isOpen())
          throw malformed();
        return addedLines;
      }
      var malformed = () => new Error("git wrote a patch in an unknown format");
      function splitLines(take) {
        let prefix = Buffer.alloc(0);
        let hasNul = false;
        const extend = (piece) => {
          hasNul ||= piece.includes(0);
          const room = prefixBytes - prefix.length;
          if (room > 0)
            prefix = prefix.length === 0 ? piece.subarray(0, room) : Buffer.concat([prefix, piece.subarray(0, room)]);
        };
        const end = () => {
          if (prefix.length > 0)
            take(prefix, hasNul);
          prefix = Buffer.alloc(0);
          hasNul = false;
        };
        const feed = (chunk) => {
          const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
          let start2 = 0;
          for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, start2)) {
            extend(bytes.subarray(start2, at));
            end();
            start2 = at + 1;
          }
          extend(bytes.subarray(start2));
        };
        return { feed, end };
      }
      var header = /^:\d+ (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/;
      function parseRawDiff(output) {
        const fields = output.toString("utf8").split("\0");
        const entries = [];
        for (let at = 0; at < fields.length - 1; ) {
          const [, mode, oldId, id2, status] = header.exec(fields[at] ?? "") ?? [];
          const hasTwoPaths = status === "R" || status === "C";
          const path = fields[at + (hasTwoPaths ? 2 : 1)];
          if (mode === void 0 || oldId === void 0 || id2 === void 0 || status === void 0 || path === void 0) {
            throw new Error("git wrote a list of changes in an unknown format");
          }
          const oldPath = hasTwoPaths ? fields[at + 1] : void 0;
          entries.push({ status, mode, oldId, id: id2, path, ...oldPath === void 0 ? {} : { oldPath } });
          at += hasTwoPaths ? 3 : 2;
        }
        return entries;
      }
      var symlinkGap = (path) => ({
        path,
        stage: "changes",
        reason: "symlink",
        detail: "A symbolic link. Its target is scanned where it lies, if it lies in the repository."
      });
      var submoduleGap = (path) => ({
        path,
        stage: "changes",
        reason: "submodule",
        detail: "Another repository. Scan it there."
      });
      var unreadableGap = (path, detail) => ({
        path,
        stage: "changes",
        reason: "unreadable",
        detail
      });
      var options2 = ["-M", "-l1000", "--text", "--no-ext-diff", "--no-textconv", "--ignore-submodules=none"];
      var patchFormat = ["-p", "-U1", "--full-index"];
      async function compare(git, comparison, scope) {
        const { stdout } = await git.run(diff(comparison, ["--raw", "-z", "--no-abbrev"]));
        const all = parseRawDiff(stdout);
        const entries = all.filter(({ status }) => status !== "D");
        const touched2 = scope === "all" ? void 0 : all.flatMap(({ path, oldPath }) => [path, ...oldPath ? [oldPath] : []]);
        const listed = toChanges(entries, openBlobs(git));
        const changes = (linesOf2) => ({
          ...listed(linesOf2),
          ...touched2 && { touched: touched2 }
        });
        const narrowable = scope === "added-lines" && entries.some(canNarrow);
        if (!narrowable)
          return changes(() => "all");
        try {
          const addedLines = await readPatch(git.stream(diff(comparison, patchFormat)));
          return changes((entry) => narrow(entry, addedLines));
        } catch (error4) {
          const { gaps, ...whole } = changes(() => "all");
          const because = error4 instanceof _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo ? error4.message : "the patch could not be read.";
          const detail = `The added lines could not be told apart, so changed files are scanned whole. Reason: ${because}`;
          return { ...whole, gaps: [...gaps, { stage: "changes", reason: "widened", detail }] };
        }
      }
      var diff = ({ from, to }, format) => to === "index" ? ["diff-index", "--cached", ...options2, ...format, from] : ["diff-tree", "-r", ...options2, ...format, from, to];
      var canNarrow = ({ status }) => status === "M" || status === "R";
      function narrow(entry, addedLines) {
        if (!canNarrow(entry))
          return "all";
        if (entry.oldId === entry.id)
          return [];
        return addedLines.get(blobPair(entry.oldId, entry.id)) ?? "all";
      }
      function toChanges(entries, read) {
        const gaps = entries.flatMap((entry) => gapOf(entry) ?? []);
        const readable = entries.filter((entry) => gapOf(entry) === void 0);
        return (linesOf2) => ({
          files: readable.map((entry) => ({ path: entry.path, addedLines: linesOf2(entry), read: () => read(entry.id) })).filter(addsSomething),
          gaps
        });
      }
      var addsSomething = ({ addedLines }) => addedLines.length > 0;
      function gapOf({ mode, path, status }) {
        if (status === "U") {
          return unreadableGap(path, "The file has merge conflicts. Resolve them and stage the file.");
        }
        if (mode === "120000")
          return symlinkGap(path);
        if (mode === "160000")
          return submoduleGap(path);
        return void 0;
      }
      var depths = [50, 1e3, 2e4];
      var patience2 = 12e4;
      var least = 1e4;
      var base = "refs/piicloak/base";
      var head = "refs/piicloak/head";
      async function fetchedChanges(pull, remote, scope) {
        const parted = await partedAt(pull, remote);
        const git = await createRepository((0, node_path__WEBPACK_IMPORTED_MODULE_7__.join)(remote.folder, "content.git"), remote);
        await borrow(pull.root, (0, node_path__WEBPACK_IMPORTED_MODULE_7__.join)(remote.folder, "content.git"));
        await git.run(["fetch", ...quietly, "--depth=1", remote.url, `+${parted}:${base}`, `+${pull.head}:${head}`]);
        return compare(git, { from: parted, to: pull.head }, scope);
      }
      async function fetchedCommit(commit2, remote) {
        const git = await createRepository((0, node_path__WEBPACK_IMPORTED_MODULE_7__.join)(remote.folder, "commit.git"), remote);
        await git.run(["fetch", ...quietly, "--depth=1", remote.url, `+${commit2}:${head}`]);
        return compare(git, { from: await emptyTree(git), to: commit2 }, "all");
      }
      var quietly = ["--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--no-auto-maintenance"];
      async function partedAt(pull, remote) {
        const git = await createRepository((0, node_path__WEBPACK_IMPORTED_MODULE_7__.join)(remote.folder, "history.git"), remote);
        const named = [`remote.origin.url=${remote.url}`, "remote.origin.promisor=true"].flatMap((setting2) => [
          "-c",
          setting2
        ]);
        for (const depth of depths) {
          const wanted = [`--depth=${depth}`, "--filter=tree:0", "origin", `+${pull.base}:${base}`, `+${pull.head}:${head}`];
          await git.run([...named, "fetch", ...quietly, ...wanted]);
          const found = await unlessUnknown(mergeBase(git, base, head));
          if (found !== void 0)
            return found;
        }
        throw new _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo(`Base and head parted more than ${depths.at(-1)} commits ago, which is too far to fetch.`);
      }
      async function unlessUnknown(answer) {
        try {
          return await answer;
        } catch (error4) {
          if (error4 instanceof GitFailure || !(error4 instanceof _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo))
            throw error4;
          return void 0;
        }
      }
      async function createRepository(folder, remote) {
        const { url, token, until = Number.POSITIVE_INFINITY } = remote;
        const left = Math.min(patience2, Math.max(until - Date.now(), least));
        await node_fs__WEBPACK_IMPORTED_MODULE_13__.promises.mkdir(folder, { recursive: true });
        const git = openGit(folder, {
          inherit: network,
          timeLimit: left,
          env: {
            GIT_ALLOW_PROTOCOL: new URL(url).protocol.replace(":", ""),
            ...settingsInEnvironment([
              // Neither a stored password nor a program that asks for one.
              ["credential.helper", ""],
              ["http.followRedirects", "false"],
              ["http.lowSpeedLimit", "1000"],
              ["http.lowSpeedTime", String(Math.min(30, Math.ceil(left / 1e3)))],
              ...token === void 0 ? [] : [[`http.${url}.extraHeader`, `Authorization: Basic ${basic(token)}`]]
            ])
          }
        });
        await git.run(["init", "--quiet", "--bare", "--template="]);
        return git;
      }
      var network = [
        ...["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "NO_PROXY", "no_proxy", "ALL_PROXY", "all_proxy"],
        ...["GIT_SSL_CAINFO", "GIT_SSL_CAPATH", "SSL_CERT_FILE", "SSL_CERT_DIR"]
      ];
      var basic = (token) => Buffer.from(`x-access-token:${token}`).toString("base64");
      var settingsInEnvironment = (settings2) => ({
        GIT_CONFIG_COUNT: String(settings2.length),
        ...Object.fromEntries(settings2.flatMap(([key, value], index) => [
          [`GIT_CONFIG_KEY_${index}`, key],
          [`GIT_CONFIG_VALUE_${index}`, value]
        ]))
      });
      async function borrow(root2, folder) {
        try {
          const git = openGit(root2);
          if (await isPartial(git))
            return;
          const inGit = async (name2) => {
            const path = await git.text(["rev-parse", "--git-path", name2]);
            return (0, node_path__WEBPACK_IMPORTED_MODULE_7__.isAbsolute)(path) ? path : (0, node_path__WEBPACK_IMPORTED_MODULE_7__.join)(root2, path);
          };
          await node_fs__WEBPACK_IMPORTED_MODULE_13__.promises.mkdir((0, node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, "objects", "info"), { recursive: true });
          await node_fs__WEBPACK_IMPORTED_MODULE_13__.promises.appendFile((0, node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, "objects", "info", "alternates"), `${await inGit("objects")}
`);
          const isShallow = await git.text(["rev-parse", "--is-shallow-repository"]) === "true";
          if (isShallow)
            await node_fs__WEBPACK_IMPORTED_MODULE_13__.promises.cp(await inGit("shallow"), (0, node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, "shallow"));
        } catch (error4) {
          if (!(error4 instanceof GitFailure))
            throw error4;
        }
      }
      var isPartial = async (git) => {
        try {
          return await git.text(["config", "--get-regexp", "^(extensions\\.partialclone|remote\\..*\\.promisor)$"]) !== "";
        } catch (error4) {
          if (error4 instanceof GitFailure && error4.exitCode === 1)
            return false;
          throw error4;
        }
      };
      function addedLinesOf(patch, additions) {
        const hunks = followHunks();
        for (const line of patch.replace(/\n$/, "").split("\n")) {
          const mark = line.charAt(0);
          const isContent = hunks.isOpen() || mark === "\\";
          const isUnderstood = isContent ? hunks.take(mark) && !line.includes("\0") : hunks.begin(line);
          if (!isUnderstood)
            return "all";
        }
        const count2 = hunks.added.reduce((sum2, { first, last }) => sum2 + last - first + 1, 0);
        return hunks.isOpen() || count2 !== additions ? "all" : hunks.added;
      }
      var isSubmodulePatch = (patch, id2) => patch.split("\n").some((line) => line === `+Subproject commit ${id2}`);
      function apiChanges(listed, { scope, root: root2, apiOnly }, api) {
        const places2 = apiOnly ? { api } : { workspace: { root: root2, blob: localBlobs(root2) }, api };
        const find2 = inTurn((sha, path) => findBlob(sha, path, places2));
        const present = listed.filter(({ status }) => status !== "removed");
        const gaps = present.flatMap((file) => gapOf2(file) ?? []);
        const files = present.flatMap((file) => {
          const { filename: path, sha } = file;
          if (sha === null || gapOf2(file))
            return [];
          return [{ path, addedLines: scope === "added-lines" ? linesOf(file) : "all", read: () => find2(sha, path) }];
        });
        const isWidened = ({ path, addedLines }) => addedLines === "all" && changed.has(path);
        const changed = new Set(present.filter((file) => !isNew(file)).map(({ filename }) => filename));
        const widened2 = scope === "added-lines" ? files.filter(isWidened).length : 0;
        const touched2 = listed.flatMap(({ filename, previous_filename: former }) => [filename, ...former ? [former] : []]);
        return { files: files.filter(addsSomething), gaps: widened2 > 0 ? [...gaps, widenedGap(widened2)] : gaps, touched: touched2 };
      }
      function gapOf2({ filename: path, sha, patch = "" }) {
        if (sha === null) {
          return unreadableGap(path, "GitHub names no content for this file. Set `fetch-depth: 0` for actions/checkout.");
        }
        return isSubmodulePatch(patch, sha) ? submoduleGap(path) : void 0;
      }
      var isNew = ({ status }) => status === "added" || status === "copied";
      var linesOf = (file) => isNew(file) || file.patch === void 0 ? "all" : addedLinesOf(file.patch, file.additions);
      var widenedGap = (count2) => ({
        stage: "changes",
        reason: "widened",
        detail: `GitHub shows no complete patch for ${count2 === 1 ? "one changed file" : `${count2} changed files`}, so all their lines count. Set \`fetch-depth: 0\` for actions/checkout, so that git can tell the added ones.`
      });
      async function rangeChanges(root2, base2, head2, scope) {
        const git = openGit(root2);
        const [from, to] = [await commitOf(git, base2), await commitOf(git, head2)];
        return compare(git, { from: await mergeBase(git, from, to), to }, scope);
      }
      async function stagedChanges(root2, scope) {
        const git = openGit(root2, { inherit: ["GIT_INDEX_FILE"] });
        const from = await findCommit(git, "HEAD") ?? await emptyTree(git);
        return compare(git, { from, to: "index" }, scope);
      }
      async function folderFiles(folder) {
        const names = [];
        const unreadable = [];
        const folders = [""];
        for (const below2 of folders) {
          const entries = await node_fs__WEBPACK_IMPORTED_MODULE_13__.promises.readdir((0, node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, below2), { withFileTypes: true }).catch(() => void 0);
          if (entries === void 0)
            unreadable.push(below2);
          for (const entry of entries ?? []) {
            if (entry.name === ".git")
              continue;
            (entry.isDirectory() ? folders : names).push((0, node_path__WEBPACK_IMPORTED_MODULE_7__.join)(below2, entry.name));
          }
        }
        return { names: names.sort(), unreadable };
      }
      async function sparseFiles(git, entries) {
        const files = [...entries.values()].filter(({ mode }) => mode.startsWith("100"));
        const ids2 = [...new Set(files.map(({ id: id2 }) => id2))];
        const held = ids2.length === 0 ? /* @__PURE__ */ new Set() : await heldBlobs(git, ids2);
        const read = openBlobs(git);
        const classify2 = ({ mode, id: id2 }, path) => {
          if (mode === "120000")
            return { files: [], gaps: [symlinkGap(path)] };
          if (mode === "160000")
            return { files: [], gaps: [submoduleGap(path)] };
          if (!held.has(id2))
            return { files: [], gaps: [unreadableGap(path, notCheckedOut)] };
          return { files: [{ path, addedLines: "all", read: () => read(id2) }], gaps: [] };
        };
        return new Map(Array.from(entries, ([name2, entry]) => [name2, (path) => classify2(entry, path)]));
      }
      async function heldBlobs(git, ids2) {
        const child = git.start(["cat-file", "--batch-check"]);
        child.on("error", () => void 0);
        child.stdin.on("error", () => void 0).end(ids2.map((id2) => `${id2}
`).join(""));
        child.stderr.resume();
        let answers = "";
        for await (const chunk of child.stdout.setEncoding("utf8"))
          answers += chunk;
        return new Set(Array.from(answers.matchAll(/^(\w+) blob /gm), ([, id2 = ""]) => id2));
      }
      var remedy = "Widen the sparse checkout, check out without `sparse-checkout`, or narrow the scan with paths or paths-ignore.";
      var notCheckedOut = `Not in this sparse checkout, and its content is not in this clone. ${remedy}`;
      function foldSparse(gaps) {
        const absent = gaps.filter(({ detail: detail2 }) => detail2 === notCheckedOut);
        const [first] = absent;
        if (first === void 0 || absent.length === 1)
          return gaps;
        const { path: example = "", ...rest } = first;
        const amount = absent.length.toLocaleString("en-US");
        const detail = `${amount} tracked files, such as ${JSON.stringify(example)}, are not in this sparse checkout, and their content is not in this clone. ${remedy}`;
        return [...gaps.filter((gap4) => !absent.includes(gap4)), { ...rest, detail }];
      }
      var listing = ["ls-files", "-z", "-t", "--stage", "--cached", "--others", "--exclude-standard"];
      async function gitFiles(git, folder) {
        const inside = below(git, folder);
        try {
          if (await isIgnored(inside))
            return void 0;
          const { stdout, warnings } = await inside.run(listing);
          const entries = stdout.toString("utf8").split("\0").slice(0, -1).map(parseEntry3);
          const absent = new Map(entries.flatMap(({ name: name2, ...entry }) => entry.tag === "S" ? [[name2, entry]] : []));
          const unreadable = [...warnings.matchAll(/^warning: could not open directory '(.*)\/': /gm)];
          return {
            // Unmerged files stand there once for each side.
            names: [...new Set(entries.map(({ name: name2 }) => name2))],
            unreadable: unreadable.map(([, path]) => path ?? ""),
            sparse: await sparseFiles(inside, absent)
          };
        } catch (error4) {
          if (error4 instanceof GitFailure && error4.kind === "no-repository")
            return void 0;
          throw error4;
        }
      }
      function parseEntry3(line) {
        const tag = line.slice(0, 1);
        if (tag === "?")
          return { tag, name: line.slice(2), mode: "", id: "" };
        const tab = line.indexOf("	");
        const [, mode = "", id2 = ""] = line.slice(0, tab).split(" ");
        return { tag, name: line.slice(tab + 1), mode, id: id2 };
      }
      var below = (git, folder) => ({
        run: (args) => git.run(["-C", folder, ...args]),
        start: (args) => git.start(["-C", folder, ...args])
      });
      async function isIgnored(git) {
        try {
          await git.run(["check-ignore", "--quiet", "."]);
          return true;
        } catch (error4) {
          if (error4 instanceof GitFailure && error4.exitCode === 1)
            return false;
          throw error4;
        }
      }
      async function listTree(root2, paths) {
        const start2 = existing(root2, ".");
        const repository = await findRepository(start2);
        const found = /* @__PURE__ */ new Map();
        const gaps = [...repository.gaps];
        for (const named of paths) {
          const path = existing(start2, named);
          if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_13__.statSync)(path).isDirectory()) {
            found.set(path, classify(path, reportPath(repository.top, path)));
            continue;
          }
          const inGit = repository.git && await gitFiles(repository.git, path);
          const listing2 = inGit ?? await folderFiles(path);
          for (const name2 of listing2.names) {
            const file = (0, node_path__WEBPACK_IMPORTED_MODULE_7__.join)(path, name2);
            if (found.has(file))
              continue;
            const reported = reportPath(repository.top, file);
            const sparse = inGit?.sparse.get(name2);
            found.set(file, sparse && !(0, node_fs__WEBPACK_IMPORTED_MODULE_13__.existsSync)(file) ? sparse(reported) : classify(file, reported));
          }
          const folders = listing2.unreadable.map((folder) => `${reportPath(repository.top, (0, node_path__WEBPACK_IMPORTED_MODULE_7__.join)(path, folder)) || "."}/`);
          gaps.push(...folders.map((folder) => unreadableGap(folder, "The permission to read this folder is missing.")));
        }
        const all = [...found.values()];
        return { files: all.flatMap(({ files }) => files), gaps: [...gaps, ...all.flatMap((changes) => changes.gaps)] };
      }
      async function findRepository(start2) {
        try {
          const git = openGit(start2);
          const wayUp = await git.text(["rev-parse", "--show-cdup"]);
          return { git, top: (0, node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(start2, wayUp), gaps: [] };
        } catch (error4) {
          if (!(error4 instanceof GitFailure) || error4.kind === "untrusted")
            throw error4;
          const detail = `Files that git ignores are scanned too, because git could not list the others. ${error4.message}`;
          const gaps = (0, node_fs__WEBPACK_IMPORTED_MODULE_13__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_7__.join)(start2, ".git")) ? [{ stage: "changes", reason: "widened", detail }] : [];
          return { git: void 0, top: start2, gaps };
        }
      }
      function existing(start2, named) {
        try {
          return (0, node_fs__WEBPACK_IMPORTED_MODULE_13__.realpathSync)((0, node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(start2, named));
        } catch (error4) {
          const code2 = (0, _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.xU)(error4);
          const problem = code2 === "ENOENT" || code2 === "ENOTDIR" ? "There is no such file or folder." : (0, _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.$N)(code2);
          throw new _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo(`Cannot scan ${JSON.stringify(named)}. ${problem}`);
        }
      }
      var nothing = { files: [], gaps: [] };
      var gap2 = (only) => ({ files: [], gaps: [only] });
      function classify(file, path) {
        try {
          const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_13__.lstatSync)(file, { throwIfNoEntry: false });
          if (stats === void 0) {
            return path.includes("�") ? gap2(unreadableGap(path, "Its name is not UTF-8. Rename it.")) : nothing;
          }
          if (stats.isSymbolicLink())
            return gap2(symlinkGap(path));
          if (stats.isDirectory())
            return gap2(submoduleGap(path.replace(/\/$/, "")));
          if (!stats.isFile())
            return gap2(unreadableGap(path, _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.oQ));
          return { files: [{ path, addedLines: "all", ...(0, _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.FC)(file, stats.size) }], gaps: [] };
        } catch (error4) {
          return gap2(unreadableGap(path, (0, _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.$N)((0, _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.xU)(error4))));
        }
      }
      var reportPath = (top, file) => (0, node_path__WEBPACK_IMPORTED_MODULE_7__.relative)(top, file).split(node_path__WEBPACK_IMPORTED_MODULE_7__.sep).join("/");
      async function pullRequestChanges(pull) {
        const { root: root2, head: head2, scope } = pull;
        if (scope === "all") {
          if (pull.apiOnly)
            throw new _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo(noTreeThroughApi);
          return { ...await wholeCommit(root2, head2) ?? await onDisk3(root2), scope };
        }
        const reasons = [];
        const changes = await firstOf(waysOf(pull, scope), reasons);
        if (changes && !isCut(changes))
          return { ...changes, scope };
        if (!pull.client)
          reasons.push("There is no token to ask GitHub with.");
        const because = [...reasons, ...changes ? cutsOf(changes) : []].join(" ");
        const whole = pull.apiOnly ? void 0 : await wholeCommit(root2, head2);
        if (whole)
          return { files: whole.files, gaps: [...whole.gaps, widened(because)], scope: "all" };
        if (changes)
          return { ...changes, scope };
        if (pull.apiOnly)
          throw new _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo(`The change could not be read. ${because}`);
        return { ...await onDisk3(root2, because), scope: "all" };
      }
      var cutsOf = ({ gaps }) => gaps.filter(({ reason }) => reason === "truncated").map(({ detail }) => detail);
      var isCut = (changes) => cutsOf(changes).length > 0;
      var widened = (because) => gap3("widened", `All files were scanned, not only what the change adds. ${because}`);
      var noTreeThroughApi = "On this event the checkout is not that of the change, so its whole tree cannot be scanned. Set `scope` to added-lines or changed-files, or leave it out.";
      function waysOf(pull, scope) {
        const { root: root2, base: base2, head: head2, client, repository, number: number3, remote, apiOnly } = pull;
        const api = client && { client, repository };
        return [
          ...apiOnly ? [] : [() => rangeChanges(root2, localName(base2), head2, scope)],
          ...api ? [() => fromComparison(pull, api)] : [],
          ...remote && !apiOnly ? [() => fetchedChanges(pull, remote, scope)] : [],
          ...api && number3 !== void 0 ? [() => fromList(pull, number3, api)] : []
        ];
      }
      var localName = (base2) => base2.replace(/^refs\/heads\//, "refs/remotes/origin/");
      async function firstOf(ways, reasons) {
        let inexact;
        for (const way of ways) {
          try {
            const changes = await way();
            if (!isCut(changes) && !changes.gaps.some(({ reason }) => reason === "widened"))
              return changes;
            if (!inexact || isCut(inexact))
              inexact = changes;
          } catch (error4) {
            reasons.push(sentence3(error4));
          }
        }
        return inexact;
      }
      async function fromComparison(pull, api) {
        const files = await comparedFiles(api, pull.base, pull.head);
        if (files.length < (pull.changedFiles ?? 0)) {
          throw new _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo(`GitHub's comparison shows ${files.length} of ${pull.changedFiles} changed files.`);
        }
        return apiChanges(files, pull, api);
      }
      async function fromList(pull, number3, api) {
        const listed = await pullRequestFiles(api, number3);
        const { gaps, ...changes } = apiChanges(listed, pull, api);
        const isComplete = pull.changedFiles === void 0 ? listed.length < maxListed : listed.length >= pull.changedFiles;
        if (isComplete)
          return { ...changes, gaps };
        const of = pull.changedFiles === void 0 ? "" : ` of ${pull.changedFiles}`;
        const missing2 = `GitHub lists only ${listed.length}${of} changed files, and the others were not scanned. Set \`fetch-depth: 0\` for actions/checkout, so that git can tell them.`;
        return { ...changes, gaps: [...gaps, gap3("truncated", missing2)] };
      }
      async function onDisk3(root2, because = "") {
        const { files, gaps } = await listTree(root2, ["."]);
        if (files.length === 0)
          throw new _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo(`There is nothing to scan. ${because}`.trim());
        const unproven = `The files in the workspace were scanned, but nothing shows that they are those of the change. Check its head out. ${because}`;
        return { files, gaps: [...gaps, gap3("truncated", unproven.trim())] };
      }
      async function wholeCommit(root2, head2) {
        try {
          const git = openGit(root2);
          const [header2 = ""] = (await git.text(["cat-file", "commit", "HEAD"])).split("\n\n");
          const isMerge = header2.split("\n").includes(`parent ${head2}`);
          const to = isMerge ? await git.text(["rev-parse", "HEAD"]) : await findCommit(git, head2);
          return to === void 0 ? void 0 : await compare(git, { from: await emptyTree(git), to }, "all");
        } catch (error4) {
          sentence3(error4);
          return void 0;
        }
      }
      function sentence3(error4) {
        if (error4 instanceof _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo)
          return error4.message;
        throw error4;
      }
      var gap3 = (reason, detail) => ({ stage: "changes", reason, detail });
      async function collect(source, selection) {
        const { scope, files, gaps, touched: touched2 } = await changesOf(source);
        if (source.kind === "content")
          return { scope, files, gaps };
        const chosen = (0, _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.gD)(selection);
        return {
          scope,
          files: files.filter(({ path }) => chosen.selects(path)),
          gaps: foldSparse(gaps.filter((gap4) => concerns(gap4, chosen))),
          ...touched2 && { touched: touched2 }
        };
      }
      async function changesOf(source) {
        switch (source.kind) {
          case "tree":
            return { ...await treeChanges(source), scope: "all" };
          case "range":
            return { ...await rangeChanges(source.root, source.base, source.head, source.scope), scope: source.scope };
          case "staged":
            return { ...await stagedChanges(source.root, source.scope), scope: source.scope };
          case "content":
            return { files: [given(source.path, source.bytes)], gaps: [], scope: "all" };
          case "pull-request":
            return pullRequestChanges(source);
          default:
            throw new _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo("The source to scan must be of kind tree, range, staged, content or pull-request.");
        }
      }
      async function treeChanges({ root: root2, paths, instead }) {
        const onDisk4 = await listTree(root2, paths);
        const isEmpty2 = onDisk4.files.length === 0 && onDisk4.gaps.length === 0;
        if (!isEmpty2 || !instead)
          return onDisk4;
        try {
          return await fetchedCommit(instead.commit, instead.remote);
        } catch (error4) {
          if (!(error4 instanceof _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo))
            throw error4;
          throw new _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo(`There is no file to scan: run actions/checkout first. Nor could the commit be fetched. ${error4.message}`);
        }
      }
      var given = (path, bytes) => ({
        path,
        addedLines: "all",
        read: async () => {
          (0, _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.DE)(bytes.length);
          return bytes;
        }
      });
      var concerns = ({ path }, { selects, ignores }) => path === void 0 || (path.endsWith("/") ? !ignores(`${path}x`) : selects(path));
      function inShard(files, shard) {
        const places2 = [...files.keys()].filter((place2) => !shard || isIn(files[place2]?.path ?? "", shard));
        return { files: places2.flatMap((place2) => files[place2] ?? []), places: places2 };
      }
      var isIn = (path, { number: number3, of }) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_10__.createHash)("sha256").update(path).digest().readUInt32BE() % of === number3 - 1;
      var ahead = 4;
      function* readAhead(files) {
        const begun = /* @__PURE__ */ new Map();
        for (const [index, file] of files.entries()) {
          if (file.disk) {
            yield { file, bytes: file.read };
            continue;
          }
          for (const next of files.slice(index, index + 1 + ahead))
            if (!next.disk && !begun.has(next))
              begun.set(next, begin(next));
          const read = begun.get(file) ?? begin(file);
          begun.delete(file);
          yield { file, bytes: async () => (await read)() };
        }
      }
      var begin = async ({ read }) => {
        try {
          const bytes = await read();
          return () => bytes;
        } catch (error4) {
          return () => {
            throw error4;
          };
        }
      };
      var most2 = 1e6;
      var resourceLimits = { maxOldGenerationSizeMb: 1024 };
      var batch = 1e5;
      function createCrew(entry, count2, job, take) {
        let dropped = [];
        let tell = () => void 0;
        const workerData = { piicloak: "worker", job };
        const hands = Array.from({ length: count2 }, () => {
          const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_20__.Worker(entry, { workerData, argv: [], stdout: true, stderr: true, resourceLimits });
          const hand = { worker, tasks: /* @__PURE__ */ new Map(), unsent: [], load: 0, unsentBytes: 0, isGone: false };
          worker.on("message", (answer) => {
            for (const each of answer) {
              hand.load -= hand.tasks.get(each.index)?.bytes ?? 0;
              hand.tasks.delete(each.index);
              take(each);
            }
            tell();
          });
          const drop = () => {
            hand.isGone = true;
            dropped = [...dropped, ...[...hand.tasks.values()].map(({ task }) => task)];
            hand.tasks.clear();
            tell();
          };
          worker.on("error", drop);
          worker.on("exit", drop);
          return hand;
        });
        const post2 = (hand) => {
          if (hand.unsent.length > 0)
            hand.worker.postMessage(hand.unsent.splice(0));
          hand.unsentBytes = 0;
        };
        return {
          give: (task, bytes) => {
            const [hand] = hands.filter(({ isGone, load }) => !isGone && load < most2).sort((a, b) => a.load - b.load);
            if (!hand)
              return false;
            hand.tasks.set(task.index, { task, bytes });
            hand.unsent.push(task);
            hand.load += bytes;
            hand.unsentBytes += bytes;
            if (hand.unsentBytes >= batch)
              post2(hand);
            return true;
          },
          send: () => hands.forEach(post2),
          dropped: () => {
            const all = dropped;
            dropped = [];
            return all;
          },
          isBusy: () => dropped.length > 0 || hands.some(({ tasks }) => tasks.size > 0),
          news: () => new Promise((done) => {
            tell = done;
          }),
          end: async () => {
            await Promise.all(hands.map(({ worker }) => worker.terminate()));
          }
        };
      }
      var telling = /^(?:locales?|i18n|l10n|lang|languages|translations?|values(?:-[\w-]+)?|\..*|licen[cs]es?)$/i;
      var tellingPart = (path) => {
        const folders = path.split("/");
        const name2 = folders.pop() ?? "";
        return [...folders.filter((folder) => telling.test(folder)), name2].join("/");
      };
      function twinsOf(files) {
        const firsts = /* @__PURE__ */ new Map();
        const twins = /* @__PURE__ */ new Map();
        for (const [index, { path, addedLines, disk }] of files.entries()) {
          if (!disk || disk.size === 0 || addedLines !== "all")
            continue;
          const key = `${disk.size} ${tellingPart(path)}`;
          const first = firsts.get(key);
          if (first === void 0)
            firsts.set(key, index);
          else
            twins.set(index, first);
        }
        return twins;
      }
      async function resultOfTwin(file, first, result2) {
        if (!file || !first || !result2?.scanned)
          return void 0;
        const { findings, ignores, rules: rules2, gaps } = result2;
        if (findings.length > 0 || ignores.length > 0 || rules2.length > 0)
          return void 0;
        try {
          const [one, other] = [await first.read(), await file.read()];
          if (Buffer.compare(one, other) !== 0)
            return void 0;
          return { ...result2, gaps: gaps.map((gap4) => ({ ...gap4, path: file.path })) };
        } catch {
          return void 0;
        }
      }
      var worthBytes = 3e6;
      var usualBytes = 1e4;
      var mostWorkers = 8;
      async function scanFiles(files, looker, job, { workers, cache }, onFile = () => void 0) {
        const results = [];
        const keys = /* @__PURE__ */ new Map();
        let done = 0;
        const take = (index, result2) => {
          const key = keys.get(index);
          if (key !== void 0)
            cache?.keep(key, result2);
          results[index] = result2;
          onFile(++done);
        };
        const helpers = workers ? helpersFor(files, workers) : 0;
        let crew;
        const help2 = () => {
          if (workers && helpers > 0)
            crew ??= createCrew(workers.entry, helpers, job, ({ index, result: result2 }) => take(index, result2));
          return crew;
        };
        const twins = looker.dependsOnFolders ? /* @__PURE__ */ new Map() : twinsOf(files);
        const pass = (places2) => share(files, places2, { looker, help: help2, cache, keys }, take);
        try {
          await pass([...files.keys()].filter((index) => !twins.has(index)));
          const unlike = [];
          for (const [index, first] of twins) {
            const result2 = await resultOfTwin(files[index], files[first], results[first]);
            if (result2)
              take(index, result2);
            else
              unlike.push(index);
          }
          await pass(unlike);
        } finally {
          await crew?.end();
        }
        return results;
      }
      function helpersFor(files, { count: count2 = (0, node_os__WEBPACK_IMPORTED_MODULE_18__.availableParallelism)() }) {
        const bytes = files.reduce((total, { disk }) => total + (disk?.size ?? usualBytes), 0);
        return Math.max(0, Math.min(count2, mostWorkers, Math.floor(bytes / worthBytes)) - 1);
      }
      async function share(files, places2, { looker, help: help2, cache, keys }, take) {
        const ordered = places2.flatMap((place2) => files[place2] ?? []);
        let next = 0;
        for (const opened of readAhead(ordered)) {
          const index = places2[next++] ?? -1;
          const { known, key, bytes } = await lookUp(opened, cache);
          if (key !== void 0)
            keys.set(index, key);
          if (known)
            take(index, known);
          else if (!await isGiven(opened, index, bytes, help2())) {
            take(index, await looker.look(opened.file, bytes ? async () => bytes : opened.bytes));
            await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_19__.setImmediate)();
          }
        }
        await finish(help2(), async (index) => {
          const file = files[index];
          if (file)
            take(index, await looker.look(file, file.read));
        });
      }
      async function isGiven(opened, index, bytes, crew) {
        if (!crew)
          return false;
        const task = await taskOf(opened, index, bytes);
        if (task && crew.give(task, task.bytes?.length ?? task.disk?.size ?? usualBytes))
          return true;
        crew.send();
        return false;
      }
      async function finish(crew, look2) {
        crew?.send();
        while (crew?.isBusy()) {
          for (const { index } of crew.dropped())
            await look2(index);
          if (crew.isBusy())
            await crew.news();
        }
      }
      async function lookUp({ file, bytes: read }, cache) {
        if (!cache || file.addedLines !== "all")
          return {};
        try {
          const bytes = await read();
          const key = cache.keyOf(file.path, bytes);
          return { bytes, key, known: cache.find(key) };
        } catch {
          return {};
        }
      }
      async function taskOf({ file, bytes: read }, index, bytes) {
        const { path, addedLines, disk } = file;
        if (disk && !bytes)
          return { index, path, addedLines, disk };
        try {
          return { index, path, addedLines, bytes: new Uint8Array(bytes ?? await read()) };
        } catch {
          return void 0;
        }
      }
      async function look(source, settings2, policy, how = {}, onProgress) {
        const started = performance.now();
        const changes = await collect(source, settings2);
        if (source.kind === "tree" && changes.files.length === 0 && changes.gaps.length === 0)
          throw nothingThere(source.root);
        const { baseline, exempt } = policy;
        const gone = baseline ? goneOf(changes, baseline) : /* @__PURE__ */ new Set();
        const job = { settings: settings2, ...baseline && { baseline }, gone, policyFiles: policy.files, today: today() };
        const looker = await (0, _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.X3)(job, exempt);
        const { workers, cache: folder = "", cacheKey = "" } = exempt ? {} : how;
        const cache = folder === "" || !workers ? void 0 : openCache(folder, rulesetDigest(workers.entry, job), cacheKey);
        const { files, places: places2 } = inShard(changes.files, how.shard);
        const found = await scanFiles(files, looker, job, { workers, cache }, (done) => onProgress?.(done, files.length));
        const unsaved = cache?.save();
        const results = changes.files.map(() => void 0);
        for (const [at, place2] of places2.entries())
          results[place2] = found[at];
        return {
          looked: {
            scope: changes.scope,
            results,
            gaps: [...changes.gaps, ...unsaved ? [unsaved] : []],
            ...changes.touched && { touched: changes.touched },
            durationMs: Math.round(performance.now() - started)
          },
          looker,
          job
        };
      }
      var today = () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
      function goneOf({ scope, files, gaps, touched: touched2 = [] }, baseline) {
        const { ofFile } = (0, _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.An)(baseline.secret);
        const here = new Set([...files, ...gaps].map(({ path }) => ofFile(path ?? "")));
        const former = new Set(touched2.map(ofFile));
        const known = [...baseline.entries].flatMap((entry) => (0, _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.ER)(entry).file ?? []);
        return new Set(known.filter((file) => !here.has(file) && (scope === "all" || former.has(file))));
      }
      var nothingThere = (root2) => new _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo(`There is no file to scan in “${root2}”. In a workflow, run actions/checkout first; otherwise look at the paths, and at paths and paths-ignore.`);
      function coverageOf(packs, looked, verdicts) {
        const counts = countsOf(verdicts.filter(({ finding: finding2, status }) => touchesProvisions(finding2.provenance, status === "failing")));
        return packs.map(({ name: name2, title, source, clauses }) => ({
          name: name2,
          title,
          source,
          clauses: clauses.map(({ severity: _, ...clause }) => {
            const entities = clause.entities.filter((entity) => looked.has(entity));
            const sum2 = (of) => entities.reduce((total, entity) => total + (counts.get(entity)?.[of] ?? 0), 0);
            return { ...clause, entities, found: sum2("found"), failing: sum2("failing") };
          })
        }));
      }
      function countsOf(verdicts) {
        const counts = /* @__PURE__ */ new Map();
        for (const { finding: finding2, status } of verdicts) {
          const { found, failing } = counts.get(finding2.entity) ?? { found: 0, failing: 0 };
          counts.set(finding2.entity, { found: found + 1, failing: failing + (status === "failing" ? 1 : 0) });
        }
        return counts;
      }
      function createJudge(settings2, matchPaths, suppressedBy = () => void 0) {
        const rulesFor = (0, _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.Sc)(settings2, matchPaths);
        return {
          judge: (finding2) => {
            const rules2 = rulesFor(finding2);
            if (finding2.score < rules2.threshold)
              return void 0;
            const suppressed = finding2.ignored ?? suppressedBy(finding2);
            if (suppressed !== void 0)
              return { finding: finding2, status: "suppressed", because: suppressed };
            const because = excuse(finding2, rules2, settings2);
            return because === void 0 ? { finding: finding2, status: "failing" } : { finding: finding2, status: "reported", because };
          },
          budgetOf: (finding2) => rulesFor(finding2).budget
        };
      }
      function excuse(finding2, { failOn }, { mode, warnOnly }) {
        const { provenance: provenance2, severity, evidence } = finding2;
        if (!(0, _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.ZH)(provenance2, mode))
          return evidence.at(-1) ?? provenance2;
        if (warnOnly)
          return "nothing fails the build (warn-only)";
        if (failOn === "never")
          return "nothing fails the build (fail-on: never)";
        return (0, _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.O6)(severity, failOn) ? void 0 : `its severity is below ${failOn}`;
      }
      var statuses = ["failing", "reported", "suppressed"];
      var inOrder = (verdicts) => [...verdicts].sort(byUrgency);
      var byUrgency = (a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status) || rank(a.finding.severity) - rank(b.finding.severity) || compareText(a.finding.path, b.finding.path) || a.finding.startLine - b.finding.startLine || a.finding.startColumn - b.finding.startColumn || compareText(a.finding.entity, b.finding.entity);
      var rank = (severity) => _chunk_KZQ4ZW3O_js__WEBPACK_IMPORTED_MODULE_3__.gO.indexOf(severity);
      var compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
      var version = "0.1.0";
      function reportOf(looked, looker, policy) {
        const { settings: spoken, suppressions } = looker;
        const results = looked.results.filter((result2) => result2 !== void 0);
        const { judge, budgetOf } = createJudge(spoken, _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.kZ, suppressions.reasonFor);
        const verdicts = inOrder(results.flatMap(({ findings }) => findings).flatMap((finding2) => judge(finding2) ?? []));
        const used = new Set(results.flatMap(({ rules: rules2 }) => rules2));
        const gaps = [...looked.gaps, ...results.flatMap((result2) => result2.gaps)];
        const scanned = results.filter((result2) => result2.scanned);
        const coverage = { scope: looked.scope, filesScanned: scanned.length, gaps };
        return {
          tool: { name: "piicloak", version },
          outcome: conclude(verdicts, coverage, spoken, budgetOf),
          scope: looked.scope,
          totals: {
            filesScanned: scanned.length,
            filesSkipped: results.length - scanned.length + looked.gaps.filter(({ path }) => path !== void 0).length,
            bytesScanned: scanned.reduce((total, { bytes }) => total + bytes, 0),
            findings: verdicts.length,
            failing: countFailing(verdicts),
            subjects: countSubjects(verdicts),
            durationMs: looked.durationMs
          },
          verdicts,
          gaps,
          ignores: results.flatMap(({ ignores }) => ignores),
          policy: {
            files: policy.files,
            from: policy.from,
            changed: (looked.touched ?? []).filter((path) => (0, _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.oj)(path) || policy.files.includes(path)),
            remarks: [
              ...policy.remarks ?? [],
              ...suppressions.remarks(looked.scope === "all", used),
              ...(0, _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.ze)(spoken.allow, today())
            ]
          },
          ...spoken.packs.length > 0 && {
            coverage: coverageOf((0, _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.o5)(spoken.packs), new Set(looker.recognizers.keys()), verdicts)
          }
        };
      }
      async function scan(source, settings2 = {}, onProgress, policy = { files: [], from: "" }, how = {}) {
        const { looked, looker } = await look(source, checkSettings(settings2), policy, how, onProgress);
        return reportOf(looked, looker, policy);
      }
      var patience3 = 6e4;
      var retries = 2;
      async function connect(token, seconds) {
        if (token === "")
          return void 0;
        const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
          __webpack_require__.e(
            /* import() */
            758
          ).then(__webpack_require__.bind(__webpack_require__, 1758)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(251), __webpack_require__.e(735)]
          ).then(__webpack_require__.bind(__webpack_require__, 9735)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(251), __webpack_require__.e(475)]
          ).then(__webpack_require__.bind(__webpack_require__, 6856))
        ]);
        const end = Date.now() + seconds * 1e3;
        const whole = AbortSignal.timeout(seconds * 1e3);
        const impatience = (octokit) => {
          octokit.hook.wrap("request", async (request, options3) => {
            const given2 = options3.request;
            const signals = [whole, AbortSignal.timeout(patience3), given2?.signal ?? []].flat();
            options3.request = { ...given2, signal: AbortSignal.any(signals) };
            try {
              const answer = await request(options3);
              if (isCut2(answer))
                throw Object.assign(new Error("Cut short."), cutShort, { request: { ...options3 } });
              return answer;
            } finally {
              options3.request = { ...given2, ...whole.aborted && { retries: 0 } };
            }
          });
          return {};
        };
        const mayWait = (retryAfter, _options, _octokit, retryCount) => retryCount < retries && Date.now() + retryAfter * 1e3 < end;
        return getOctokit(token, {
          // Its warnings name addresses, which name repositories and files.
          log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
          retry: { retries },
          throttle: { onRateLimit: mayWait, onSecondaryRateLimit: mayWait }
        }, impatience, retry, throttling);
      }
      var isCut2 = ({ data, headers }) => typeof data === "string" && /json/i.test(String(headers["content-type"]));
      var cutShort = { status: 500, code: "the answer was cut short" };
      var ignore = () => void 0;
      async function readEnvironment(env, workingDirectory) {
        const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
        const serverUrl = env["GITHUB_SERVER_URL"] || "https://github.com";
        const runId = env["GITHUB_RUN_ID"] ?? "";
        return {
          workspace: env["GITHUB_WORKSPACE"] || workingDirectory,
          repository: owner !== "" && repo !== "" ? { owner, repo } : void 0,
          serverUrl,
          runUrl: runId === "" ? "" : `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`,
          temp: env["RUNNER_TEMP"] || (0, node_os__WEBPACK_IMPORTED_MODULE_18__.tmpdir)(),
          actor: env["GITHUB_ACTOR"] ?? "",
          eventName: env["GITHUB_EVENT_NAME"] ?? "",
          sha: env["GITHUB_SHA"] ?? "",
          ref: env["GITHUB_REF"] ?? "",
          ...await readPayload(env["GITHUB_EVENT_PATH"])
        };
      }
      async function readPayload(path) {
        if (!path)
          return { payload: void 0, payloadProblem: "The runner names no event payload (GITHUB_EVENT_PATH is not set)." };
        try {
          return { payload: JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.readFile)(path, "utf8")), payloadProblem: void 0 };
        } catch {
          return {
            payload: void 0,
            payloadProblem: "The event payload that GITHUB_EVENT_PATH names cannot be read as JSON."
          };
        }
      }
      async function run(entry) {
        const startedAt = /* @__PURE__ */ new Date();
        const options3 = parseOptions((name2) => _actions_core__WEBPACK_IMPORTED_MODULE_4__.V4(name2));
        for (const secret of [options3.token, options3["baseline-key"], options3["cache-key"]])
          if (secret !== "")
            _actions_core__WEBPACK_IMPORTED_MODULE_4__.Pq(secret);
        const environment2 = await readEnvironment(process.env, process.cwd());
        const scratch = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_7__.join)(environment2.temp, "piicloak-"));
        try {
          const client = await clientFor(environment2, options3);
          const remote = remoteOf(environment2, options3, scratch);
          const plan = await planFor(environment2, { scope: options3.scope, client, remote });
          for (const notice5 of plan.notices)
            _actions_core__WEBPACK_IMPORTED_MODULE_4__.lm(notice5);
          for (const warning4 of plan.warnings)
            _actions_core__WEBPACK_IMPORTED_MODULE_4__.$e(warning4);
          const choice = { from: options3["config-from"], file: options3.config, baselineKey: options3["baseline-key"] };
          const { settings: settings2, source } = await policyFor(plan.source, toSettings(options3), choice);
          const how = { workers: { entry }, ...cacheFor(plan.source, options3, environment2) };
          const report = await scan(plan.source, settings2, void 0, source, how);
          tellOfPaths(report, settings2);
          const custom2 = await (0, _chunk_RIGE26X5_js__WEBPACK_IMPORTED_MODULE_1__.h_)(settings2.recognizers);
          const { entities = [], packs = [] } = settings2;
          const about = { options: options3, environment: environment2, plan, startedAt, entities, custom: custom2, packs };
          const exitCode = await publish(report, about, () => clientFor(environment2, options3));
          return await isRecorded(report, settings2, environment2, options3) ? exitCode : exitCode || failed;
        } finally {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.rm)(scratch, { recursive: true, force: true });
        }
      }
      var cacheFor = ({ kind }, options3, { workspace }) => kind === "tree" && options3.cache !== "" ? { cache: (0, node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(workspace, options3.cache), cacheKey: options3["cache-key"] } : {};
      async function isRecorded(report, settings2, { workspace, sha }, { "audit-log": file }) {
        if (file === "")
          return true;
        const key = process.env["PIICLOAK_AUDIT_KEY"];
        const time = (/* @__PURE__ */ new Date()).toISOString();
        try {
          await recordScan((0, node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(workspace, file), report, { time, commit: sha, settings: settings2, ...key ? { key } : {} });
          return true;
        } catch (error4) {
          if (!(error4 instanceof _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo))
            throw error4;
          _actions_core__WEBPACK_IMPORTED_MODULE_4__.z3(error4.message);
          return false;
        }
      }
      var clientFor = async ({ payloadProblem }, { token, "github-timeout": seconds }) => payloadProblem === void 0 ? connect(token, seconds) : void 0;
      function remoteOf({ repository, serverUrl }, { token, "github-timeout": seconds }, folder) {
        if (!repository)
          return void 0;
        const url = `${serverUrl}/${repository.owner}/${repository.repo}.git`;
        return { url, folder, until: Date.now() + seconds * 1e3, ...token === "" ? {} : { token } };
      }
      function tellOfPaths({ totals: totals2 }, { paths = [] }) {
        if (paths.length > 0 && totals2.filesScanned + totals2.filesSkipped === 0) {
          _actions_core__WEBPACK_IMPORTED_MODULE_4__.lm("No file to scan matches the input paths. Look at its globs if that is a surprise.");
        }
      }
      async function start(entry) {
        try {
          return await run(entry);
        } catch (error4) {
          await publishFailure(error4 instanceof _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.yo ? error4.message : (0, _chunk_6Z3XC64Y_js__WEBPACK_IMPORTED_MODULE_12__.Zm)(error4));
          return failed;
        }
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
