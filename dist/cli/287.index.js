export const id = 287;
export const ids = [287];
export const modules = {

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




/***/ }),

/***/ 7287:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  runInit: () => (/* binding */ runInit)
});
var chunk_VZU2PDVE = __webpack_require__(7587);
var chunk_CMNUNZET = __webpack_require__(3325);
var chunk_U6COGMK4 = __webpack_require__(4031);
var chunk_7TGEQLQH = __webpack_require__(7534);
var chunk_4OZ3JLMN = __webpack_require__(2174);
var chunk_FLWVWAI2 = __webpack_require__(1149);
var chunk_6VIDTXFS = __webpack_require__(7283);
var chunk_IGNLEI5W = __webpack_require__(3021);
var chunk_HQ3NR4VF = __webpack_require__(3221);
var chunk_V5KBMKBM = __webpack_require__(9588);
var chunk_3WYFJZ3P = __webpack_require__(283);
var chunk_X2WU3CND = __webpack_require__(5619);
var chunk_2MLAZIAX = __webpack_require__(2567);
var chunk_ETNKDGEJ = __webpack_require__(3437);
var chunk_CZ7CSFO4 = __webpack_require__(2920);
var node_fs__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6760);




















// build/cli/init-command.js



// build/inputs/policy-starter.js
var starterPolicy = ({ ignored, domain, hasFindings }) => `# yaml-language-server: $schema=https://raw.githubusercontent.com/piicloak/piicloak-action/main/piicloak.schema.json
#
# What counts as personal data in this repository. Every key is optional; what is commented out shows its default.
# On a pull request the policy of the base holds, so that a change cannot disarm its own gate.

# With strict, fixtures must use reserved values; lenient counts only what is severe and sure.
mode: balanced

# Laws and standards to hold findings against: hipaa-safe-harbor, pci-dss, gdpr, ccpa, glba, lgpd, uk, india-dpdp.
# extends: [gdpr]

# threshold: 0.5
# fail-on: medium
# max-findings: 0
# max-subjects: any

# Files not to scan. What git ignores is never scanned.
${ignored.length > 0 ? `paths-ignore:
${ignored.map((glob) => `  - '${glob}'`).join("\n")}` : "# paths-ignore: ['vendor/**']"}

# Your own domains and numbers are reported and do not block.
${domain === void 0 ? "# our-domains: [acme.com]" : `our-domains: [${domain}]`}
# our-numbers: ['+49 30 xxxx xxx']

# Less for some files, types or origins; of those that match, the last one decides.
# overrides:
#   - paths: ['docs/**']
#     provenance: [attribution, placeholder]
#     fail-on: never

# Findings in files that cannot hold a comment. A rule that has expired, or that matches nothing any more, is told of.
# suppress:
#   - paths: ['test/fixtures/users.json']
#     entities: [EMAIL_ADDRESS]
#     reason: invented by the generator in scripts/users.ts
#     owner: '@your-team'
#     expires: '2027-12-31'

# In all others: a comment with piicloak:ignore and a reason behind two dashes.
# inline-ignores: report
# require-reason: false
${hasFindings ? "\n# There are findings today. To begin from here, run `piicloak baseline create` and commit .piicloak-baseline.\n" : ""}`;

// build/cli/init-command.js
var file = ".piicloak.yml";
var foreign = ["vendor", "third_party", "third-party", "node_modules", "Pods", "Carthage"];
async function runInit(args) {
  const { positionals } = (0,chunk_IGNLEI5W/* .parse */ .qg)(args, {});
  if (positionals.length > 0)
    throw new chunk_ETNKDGEJ/* .UserError */ .y("`piicloak init` takes no arguments: it writes .piicloak.yml here.");
  const root = process.cwd();
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_13__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(root, file)))
    throw new chunk_ETNKDGEJ/* .UserError */ .y(`There is a ${file} already. \`piicloak config\` shows what it says.`);
  const ignored = (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.readdirSync)(root, { withFileTypes: true }).filter((entry) => entry.isDirectory() && foreign.includes(entry.name)).map(({ name }) => `${name}/**`);
  const report = await (0,chunk_VZU2PDVE/* .scan */ .S)({ kind: "tree", root, paths: ["."] }, { pathsIgnore: ignored });
  const domain = domainOf(root);
  const look = { ignored, hasFindings: report.totals.failing > 0, ...domain === void 0 ? {} : { domain } };
  (0,chunk_CMNUNZET/* .save */ .UN)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(root, file), starterPolicy(look), "The policy");
  const { failing, subjects } = report.totals;
  await (0,chunk_HQ3NR4VF/* .print */ .y)(failing === 0 ? `Wrote ${file}. Nothing fails today.
` : `Wrote ${file}. Today ${failing} findings fail, of about ${subjects} people. Mend them, or run \`piicloak baseline create\`.
`);
  return 0;
}
function domainOf(root) {
  try {
    const { homepage } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_13__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(root, "package.json"), "utf8"));
    const host = typeof homepage === "string" ? new URL(homepage).hostname.replace(/^www\./, "") : "";
    return /^(?:[a-z\d-]+\.)+[a-z\d-]+$/.test(host) && !/(?:^|\.)(?:github|gitlab|npmjs|bitbucket)\.[a-z]+$/.test(host) ? host : void 0;
  } catch {
    return void 0;
  }
}



/***/ })

};
