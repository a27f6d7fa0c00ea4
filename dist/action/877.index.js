export const id = 877;
export const ids = [877];
export const modules = {

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

/***/ 9877:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  A$: () => (/* binding */ wholeShapeOf),
  Cm: () => (/* binding */ quotedPrintable),
  DS: () => (/* binding */ byteOfWindows1252),
  F5: () => (/* binding */ shapeOf),
  Fo: () => (/* binding */ isSurrogate),
  Fz: () => (/* binding */ createDetector),
  G1: () => (/* binding */ bytesOfBase64),
  K3: () => (/* binding */ base64),
  NW: () => (/* binding */ decodeCharset),
  Nm: () => (/* binding */ longestCell),
  OM: () => (/* binding */ createLines),
  Ok: () => (/* binding */ decodeWindows1252),
  P: () => (/* binding */ isOrdinary2),
  Q2: () => (/* binding */ isBase64),
  QU: () => (/* binding */ candidate),
  Rk: () => (/* binding */ isSourceCode),
  SJ: () => (/* binding */ createCoder),
  Sg: () => (/* binding */ readPlainText),
  Tj: () => (/* binding */ backslashEscapes),
  UK: () => (/* binding */ fieldAt),
  YS: () => (/* binding */ textInBase64),
  c: () => (/* binding */ addressAt),
  fW: () => (/* binding */ opensStatement),
  gl: () => (/* binding */ reach11),
  hE: () => (/* binding */ publishedNetwork),
  hS: () => (/* binding */ isReadable),
  ht: () => (/* binding */ detached),
  jh: () => (/* binding */ mix),
  jr: () => (/* binding */ lastUpTo),
  kK: () => (/* binding */ labelBefore),
  kk: () => (/* binding */ lineAround),
  mw: () => (/* binding */ htmlEscapes),
  rW: () => (/* binding */ withInner),
  t1: () => (/* binding */ quadEnd),
  t5: () => (/* binding */ fieldsIn),
  vT: () => (/* binding */ endOfLine),
  x0: () => (/* binding */ idEnd),
  yR: () => (/* binding */ readText),
  yv: () => (/* binding */ originOf),
  zC: () => (/* binding */ partsOfName),
  zo: () => (/* binding */ wholeLines)
});
var chunk_AWJGG7DQ = __webpack_require__(9449);
var chunk_ZFO77YNL = __webpack_require__(5747);
var chunk_CDTYDZJZ = __webpack_require__(5489);
var chunk_CZ7CSFO4 = __webpack_require__(8882);





// build/provenance/credit-lines.js
var PROSE_FILE = /\.(?:md|mdx|mkd|markdown|rst|adoc|asciidoc|org|pod|rdoc|textile|tex|html?)$|(?:^|\/)(?:readme|news|history|changes|change-?log|release-?notes|whatsnew|todo)[^/]*$/;
var CHANGES = /(?:^|\/)(?:change-?logs?|changes|history|news|releases?|release[-_]?notes|whats-?new)[^/]*$/;
var PAGE = /\.(?:md|mdx|markdown|html?|rst|adoc|asciidoc)$/;
var credit = (what, source, rest2) => ({
  provenance: "attribution",
  what,
  source,
  ...rest2
});
var MADE = [
  "written|authored|created|developed|designed|built|made|maintained|contributed|ported|implemented|invented|packaged",
  "translated|edited|illustrated|drawn|photographed|inspired|published"
].join("|");
var WORKS = "work|code|idea|patch|library|script|package|plugin|theme|template|design|logo|icon|photo|image|picture|artwork|book|paper|article|talk|post|essay|video|tutorial|course|blog|thesis|lecture|quote";
var FORGES = "git ?hub|git ?lab|codeberg|bitbucket|twitter|mastodon|bluesky";
var PROFILE = String.raw`https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org|twitter\.com|x\.com|bsky\.app|mastodon\.|linkedin\.com\/in|medium\.com\/@|orcid\.org|scholar\.google|keybase\.io|[\w-]+\.github\.io|en\.wikipedia\.org)`;
var CREDITS = [
  credit("someone whom the project thanks", "GNU Coding Standards, THANKS; acknowledgements in prose", {
    path: PROSE_FILE,
    before: /\b(?:(?:many |special |big |huge )?thanks(?: also| again)?(?: go(?:es)?)?(?: out)? to|thank you,?|thanks,|credits?(?: goes| go)? to|kudos to|courtesy of|hat tip to|shout-?out to|props to|h\/t)\s[^.!?]{0,120}$|\bthanks,?\s$/i
  }),
  credit("someone who made what the text is about", "by-lines in prose", {
    path: PROSE_FILE,
    before: new RegExp(String.raw`\b(?:(?:originally |first |initially |actively )?(?:${MADE})(?: (?:in|on|at|for|with|using) [^.!?,;:]{1,40})?|(?:${WORKS})s?(?: (?:is|was|are|were))?) by\s[^.!?]{0,100}$`, "i")
  }),
  credit("the author of a work that the text names", "by-lines in prose", {
    path: PROSE_FILE,
    // The work stands in quotes or emphasis, or is a link; what follows is who made it.
    before: /(?:["”’»*_>]|\]\([^()\s]*\))\s*,?\s+by\s[^.!?]{0,100}$/
  }),
  credit("the author of a page", "Jekyll, Hugo and Docusaurus, front matter; AsciiDoc, author line", {
    path: PAGE,
    before: /^(?:[-*>#\s]{0,6}[*_]{0,2})(?:authors?|editors?|translators?|maintainers?|contributors?|reviewers?|illustrators?|speakers?|by)[*_]{0,2}\s*:[*_]{0,2}\s.{0,200}$/i
  }),
  credit("the author of a document", "Docutils, bibliographic fields; AsciiDoc attributes; Org mode keywords", {
    path: /\.(?:rst|txt|adoc|asciidoc|org|py|md)$/,
    before: /^\s*(?::(?:authors?|maintainers?|contact|organization|copyright|revision|email):|#\+(?:author|email):)\s.{0,200}$/i
  }),
  credit("the author of a document", "LaTeX, \\author and \\thanks; Texinfo, @author", {
    path: /\.(?:tex|cls|sty|dtx|texi|texinfo)$/,
    before: /(?:\\(?:author|thanks|address|email)\b|@author\s).{0,200}$/
  }),
  credit("the author of a cited work", "BibTeX, author and editor fields", {
    path: /\.(?:md|mdx|rst|txt|tex|cff|org|html?|r?py)$/,
    before: /^\s*(?:author|editor)\s*=\s*[{"].{0,300}$/i
  }),
  credit("the author of a cited work", "ISO 690, numbered references", {
    before: /^[\s/*#;%|-]{0,8}\[\^?[\w.+:-]{1,24}\]:?\s.{0,200}$/,
    from: /\bet al\b|\b(?:19|20)\d\d\b|\bdoi\b|\barxiv\b|\bISBN\b|\bRFC ?\d/i
  }),
  credit("the author of a cited work", "ISO 690, author and date", {
    path: PROSE_FILE,
    before: /^[\s*+-]{0,6}(?:\d{1,3}\.\s)?(?:[^.!?]{0,80}(?:,|&|\band)\s)?$/,
    from: /^[^.!?]{1,40}(?:,\s*[A-Z]\.)*(?:,? (?:et al\.?|&|and)[^(]{0,80})?\s\((?:19|20)\d\d[a-z]?\)[.,:]/
  }),
  credit("whose words are quoted", "the dash under a quotation", {
    path: PROSE_FILE,
    // Markdown writes `\-` for a dash that begins no list.
    before: /(?:^|["”»*_>]\s*)\s*(?:[>#*/]\s*)*(?:—|–|―|--|\\-)\s*[*_[]{0,2}$/
  }),
  credit("someone named with a link to the profile they publish", "Markdown and HTML links to forges and networks", {
    path: PROSE_FILE,
    before: /(?:\[|<a\s[^>]*>|^)[^\]]{0,40}$/,
    from: new RegExp(String.raw`^[^\][()]{1,60}\]\(<?${PROFILE}`)
  }),
  credit("someone named with a link to the profile they publish", "Markdown, the network as the text of the link", {
    path: PROSE_FILE,
    before: /^/,
    from: new RegExp(String.raw`^[^\][()|]{1,60}[\s(]\[(?:${FORGES})\]\(<?${PROFILE}`, "i")
  }),
  credit("someone named with the handle they publish", "GitHub Docs, mentioning people", {
    path: PROSE_FILE,
    before: /^/,
    from: new RegExp(String.raw`^[^()|<>]{1,60} \((?:@[\w-]{1,39}\)|(?:${FORGES})\b[^()@]{0,10}@[\w-]|<?[^()\s@]+@[^()\s@]+ \/ @[\w-])`, "i")
  }),
  credit("someone named with a link to the profile they publish", "All Contributors, table of contributors", {
    path: PROSE_FILE,
    before: /(?:https:\/\/(?:github|gitlab)\.com\/[\w-]+\/?["')].{0,200}|<sub><b>)$/
  }),
  credit("a contributor, named in a change log", "GNU Coding Standards, change logs; Keep a Changelog", {
    path: CHANGES,
    before: /(?:\b(?:thanks?(?: you)?(?: to)?|by|from|credits?|reported|suggested|patch|via|cc)\b|@[\w-]{1,39})[\s:(,@]{1,4}[^.!?]{0,80}$/i
  }),
  credit("a contributor, named in a change log", "Rails and Perl change logs, the name at the end of an entry", {
    path: CHANGES,
    before: /(?:^|\s)[*_[(]{1,2}$/,
    from: /^[^*_[\]()]{1,80}[*_\])]{1,2}\s*[.;]?\s*$/
  }),
  credit("a contributor, named in a change log", "change logs, the list of contributors itself is changed", {
    path: CHANGES,
    before: /\badd(?:s|ed)?\s$/i,
    from: /^[^.!?]{1,60} (?:to|in|as) (?:a |an |the )?(?:list of )?(?:contributor|author|maintainer|committer|credit)s?\b/i
  }),
  credit("a holder of copyright", "17 U.S.C. § 401, form of notice, the year behind the name", {
    before: /(?:\bcopyright|\(c\)|©|&copy;)(?:\s+(?:by|held by))?[\s:]{1,3}$/i,
    from: /^[^\d]{1,80}[\s,]\(?(?:19|20)\d\d\b/
  }),
  credit("someone who works on a patch", "Linux kernel, Submitting patches, Cc", {
    path: /\.(?:patch|diff|mbox)$/,
    before: /^Cc:\s.{0,200}$/i
  })
];

// build/provenance/headings.js
var CREDIT_HEADING = {
  provenance: "attribution",
  what: "someone named under a heading for authors, contributors, thanks or references",
  source: "GNU Coding Standards, AUTHORS and THANKS; standard-readme; man-pages(7)"
};
var TITLES = /^(?:(?:the |our |core |project |main |original |lead |current |former |emeritus |special |all |key )*(?:authors?|co-?authors?|contributors?|maintainers?|committers?|developers?|team|members|credits?|acknowledge?ments?|thanks(?: to)?|contact(?: us)?|support|security|questions|getting help|report(?:ing)? (?:bugs?|issues?|(?:a |security )?vulnerabilit(?:y|ies))|sponsors?|backers|supporters|translators?|reviewers|editors?|copyright|licen[cs]e|references|bibliography|citations?|citing(?: .*)?|how to cite|further reading|related work|see also|literature|quotes?|testimonials?|authors? and contributors?|credits? (?:and|&) .*|contributors? (?:and|&) .*|about the authors?|who(?: made this| we are)?|talks|articles|videos|autoren|auteurs?|autores|danksagung|literatur|remerciements|agradecimientos))[\s:!.✨]*$/i;
var window = 6e3;
var MARKDOWN = /^#{1,6}\s+(\S.{0,79}?)\s*#*$/;
var MANUAL = /^\.(?:SH|Sh)\s+"?(.{1,80}?)"?$/;
var UNDERLINE = /^(?:={3,}|-{3,}|~{3,}|\^{3,}|\*{3,})$/;
var HTML = /^<h[1-6][^>]*>\s*([^<]{1,80})/i;
var BOLD = /^\*\*(.{1,80}?):?\*\*:?$/;
var ITEM = /^\s*(?:[-*+]|\d{1,2}[.)])\s/;
var THANKS = /\b(?:thanks?|thanking|grateful|kudos|credits?)\b[^.!?]{0,120}:$/i;
function leadInOf(lines) {
  if (!ITEM.test(lines.at(-1) ?? ""))
    return void 0;
  return lines.findLast((line) => line.trim() !== "" && !ITEM.test(line) && !/^\s/.test(line))?.trim();
}
var withoutOrnament = (title2) => title2.replace(/\[([^\]]*)\]\([^)]*\)|:[a-z_]+:|\p{Extended_Pictographic}\ufe0f?|[*_`]/gu, "$1").replace(/^[\s\d.)]+/, "").trim();
function headingAbove(text, offset) {
  const lines = text.slice(Math.max(0, offset - window), offset).split("\n");
  const leadIn = leadInOf(lines);
  if (leadIn !== void 0 && THANKS.test(leadIn))
    return leadIn;
  for (let at = lines.length - 2; at >= 0; at--) {
    const line = lines[at]?.trim() ?? "";
    const title2 = (MARKDOWN.exec(line) ?? MANUAL.exec(line) ?? HTML.exec(line) ?? BOLD.exec(line))?.[1];
    if (title2 !== void 0)
      return withoutOrnament(title2);
    const above = lines[at - 1]?.trim() ?? "";
    if (UNDERLINE.test(line) && above !== "" && Math.abs(above.length - line.length) <= 3)
      return withoutOrnament(above);
  }
  return void 0;
}
var hasHeadings = (path) => PROSE_FILE.test(path.toLowerCase()) || MANUAL_PAGE.test(path);
var MANUAL_PAGE = /\.[1-9][a-z]?(?:\.in)?$/;
var isCreditHeading = (heading) => TITLES.test(heading) || THANKS.test(heading);

// build/provenance/ipv4-networks.js
var import_ipaddr = (0,chunk_CZ7CSFO4/* .__toESM */ .f1)((0,chunk_AWJGG7DQ/* .require_ipaddr */ .Lc)(), 1);

// build/provenance/ip-ranges.js
var reserved = (what, source, ...prefixes) => ({
  provenance: "reserved",
  what,
  source,
  prefixes
});
var infrastructure = (what, source, ...prefixes) => ({
  provenance: "infrastructure",
  what,
  source,
  prefixes
});
var PREFIXES = [
  reserved("an address for documentation", "RFC 5737", "192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24"),
  reserved("an address for documentation", "RFC 3849", "2001:db8::/32"),
  reserved("an address for documentation", "RFC 9637", "3fff::/20"),
  reserved("a multicast address for documentation", "RFC 6676", "233.252.0.0/24"),
  infrastructure("a private address", "RFC 1918", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"),
  infrastructure("an address inside a carrier's network", "RFC 6598", "100.64.0.0/10"),
  infrastructure("a unique local address", "RFC 4193", "fc00::/7"),
  infrastructure("a site-local address, withdrawn", "RFC 3879", "fec0::/10"),
  infrastructure("the loopback", "RFC 1122 §3.2.1.3", "127.0.0.0/8"),
  infrastructure("the loopback", "RFC 4291 §2.5.3", "::1/128"),
  infrastructure("the unspecified address", "RFC 4291 §2.5.2", "::/128"),
  infrastructure("“this network”", "RFC 1122 §3.2.1.3", "0.0.0.0/8"),
  infrastructure("a link-local address", "RFC 3927", "169.254.0.0/16"),
  infrastructure("a link-local address", "RFC 4291 §2.5.6", "fe80::/10"),
  infrastructure("a multicast group", "RFC 5771", "224.0.0.0/4"),
  infrastructure("a multicast group", "RFC 4291 §2.7", "ff00::/8"),
  infrastructure("the broadcast address", "RFC 919", "255.255.255.255/32"),
  infrastructure("a netmask, or never assigned", "RFC 950, RFC 1112 §4", "255.0.0.0/8"),
  infrastructure("a benchmarking address", "RFC 2544", "198.18.0.0/15"),
  infrastructure("a benchmarking address", "RFC 5180", "2001:2::/48"),
  infrastructure("an address for protocol assignments", "RFC 6890", "192.0.0.0/24"),
  infrastructure("an anycast service for reverse look-ups", "RFC 7534, RFC 7535", "192.175.48.0/24", "192.31.196.0/24"),
  infrastructure("an anycast relay", "RFC 7450, RFC 7526", "192.52.193.0/24", "192.88.99.0/24"),
  infrastructure("a discard-only address", "RFC 6666", "100::/64"),
  infrastructure("an identifier, not an address", "RFC 4843, RFC 7343", "2001:10::/28", "2001:20::/28"),
  infrastructure("a segment identifier", "RFC 9602", "5f00::/16"),
  infrastructure("a public resolver", "Google Public DNS", "8.8.8.8/32", "8.8.4.4/32", "2001:4860:4860::8888/128", "2001:4860:4860::8844/128"),
  infrastructure("a public resolver", "Cloudflare 1.1.1.1", "1.1.1.0/30", "1.0.0.0/30", "2606:4700:4700::1111/128", "2606:4700:4700::1001/128"),
  infrastructure("a public resolver", "Quad9", "9.9.9.8/29", "149.112.112.112/32", "2620:fe::fe/128", "2620:fe::9/128"),
  infrastructure("a public resolver", "Cisco OpenDNS", "208.67.222.222/32", "208.67.220.220/32", "2620:119:35::35/128", "2620:119:53::53/128"),
  infrastructure("a public resolver", "AdGuard, AliDNS, 114DNS, DNSPod, Yandex", "94.140.14.14/32", "94.140.15.15/32", "223.5.5.5/32", "223.6.6.6/32", "114.114.114.114/32", "119.29.29.29/32", "77.88.8.8/32"),
  infrastructure("a public resolver", "Level 3", "4.2.2.0/29"),
  infrastructure("a root name server", "IANA, root servers", "198.41.0.4/32", "170.247.170.2/32", "192.33.4.12/32", "199.7.91.13/32", "192.203.230.10/32", "192.5.5.241/32", "192.112.36.4/32", "198.97.190.53/32", "192.36.148.17/32", "192.58.128.30/32", "193.0.14.129/32", "199.7.83.42/32", "202.12.27.33/32"),
  infrastructure("Azure's virtual public address", "Microsoft Learn, 168.63.129.16", "168.63.129.16/32"),
  reserved("an address that was never assigned", "RFC 1112 §4", "240.0.0.0/4"),
  reserved("an address outside the assigned unicast space", "RFC 4291 §2.4, IANA IPv6 address space", "::/3", "4000::/2", "8000::/1")
];
var DEBOGON = infrastructure("an address of the block that APNIC keeps for research, since everybody types it", "APNIC, Debogon Project", "1.2.3.0/24");
var EMBEDDING = ["::ffff:0:0/96", "::ffff:0:0:0/96", "64:ff9b::/96", "::/96"];

// build/provenance/ipv4-networks.js
var byOctet = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => {
  const networks2 = PREFIXES.flatMap(({ prefixes }, statement2) => prefixes.filter((prefix) => !prefix.includes(":")).map((prefix) => networkOf(prefix, statement2)));
  return Array.from({ length: 256 }, (_, octet) => networks2.filter(({ first, last }) => first >>> 24 <= octet && octet <= last >>> 24));
});
function networkOf(prefix, statement2) {
  const [address2, bits] = import_ipaddr.default.IPv4.parseCIDR(prefix);
  const first = numberOf(address2);
  return { first, last: first + 2 ** (32 - bits) - 1, statement: statement2 };
}
var numberOf = (address2) => address2.toByteArray().reduce((number3, octet) => number3 * 256 + octet, 0);
function publishedNetwork(address2) {
  for (const { first, last, statement: statement2 } of byOctet()[address2 >>> 24] ?? []) {
    if (first <= address2 && address2 <= last)
      return statement2;
  }
  return -1;
}

// build/detection/id-shape.js
function idEnd({ text, codes }, start, end) {
  let at = start;
  let stretches = 0;
  let kinds3 = 0;
  for (let last = 0; at < end; at++) {
    const kind = kindOf(codes[at] ?? 0);
    if (kind === 0)
      break;
    if (kind !== last)
      stretches++;
    last = kind;
    kinds3 |= kind;
  }
  if (at - start < shortest)
    return 0;
  const behindUuid = start + uuidLength;
  if (codes[at] === hyphen && uuid.test(text.slice(start, Math.min(behindUuid, end))))
    at = behindUuid;
  else if (stretches < fewestStretches || !isOneCase(kinds3))
    return 0;
  return at < end && wordy.test(text.charAt(at)) ? 0 : at;
}
var hyphen = 45;
var uuidLength = 36;
var firstOfUuid = 8;
var uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
var wordy = /[\w\u0080-\uffff]/;
var shortest = 8;
var fewestStretches = 4;
var [figure, small, capital] = [1, 2, 4];
var kindsOfDigits = Uint8Array.from({ length: 128 }, (_, code2) => {
  const character2 = String.fromCharCode(code2);
  if (/\d/.test(character2))
    return figure;
  if (/[a-f]/.test(character2))
    return small;
  return /[A-F]/.test(character2) ? capital : 0;
});
var kindOf = (code2) => code2 < 128 ? kindsOfDigits[code2] ?? 0 : 0;
var isOneCase = (kinds3) => kinds3 === (figure | small) || kinds3 === (figure | capital);

// build/detection/quad-shape.js
function quadEnd(codes, start, end) {
  let at = start;
  for (let octet = 0; octet < 4; octet++) {
    if (octet > 0 && codes[at++] !== dot)
      return 0;
    const from = at;
    while (at < end && (0,chunk_CDTYDZJZ/* .isDigit */ .yp)(codes[at] ?? 0))
      at++;
    if (at === from || at - from > 3)
      return 0;
  }
  return at;
}
var dot = 46;
function addressAt(codes, start, end) {
  let address2 = 0;
  let octet = 0;
  for (let at = start; at <= end; at++) {
    const code2 = at < end ? codes[at] ?? dot : dot;
    if (code2 !== dot)
      octet = octet * 10 + (code2 - zero);
    else {
      address2 = address2 * 256 + octet;
      octet = 0;
    }
  }
  return address2;
}
var zero = 48;

// build/detection/sentence-word.js
function sentenceWordEnd(codes, start, end) {
  let at = start;
  while (at < end && (0,chunk_CDTYDZJZ/* .isLower */ .cs)(codes[at] ?? 0))
    at++;
  if (at === start || !isApart(start > 0 ? codes[start - 1] ?? 0 : 0))
    return 0;
  const isFullStop = codes[at] === dot2 && (at + 1 === end || codes[at + 1] === space);
  return at === end || isFullStop || isApart(codes[at] ?? 0) ? at : 0;
}
var [space, dot2] = [32, 46];
var joining = new Set(Array.from("@._-/\\=&%+~$#", (sign) => sign.charCodeAt(0)));
var isApart = (code2) => !(0,chunk_CDTYDZJZ/* .isAlphanumeric */ .gQ)(code2) && !joining.has(code2) && !(code2 > 127);
function hashOfWord(codes, start, end) {
  let hash = 5381;
  for (let at = start; at < end; at++) {
    const code2 = codes[at] ?? 0;
    if (!(0,chunk_CDTYDZJZ/* .isLower */ .cs)(code2))
      return -1;
    hash = (Math.imul(hash, 33) ^ code2) & 1048575;
  }
  return hash;
}

// build/detection/cell-shape.js
var longestCell = 160;
var few = 3;
var some = 6;
var [space2, hyphen2, dot3] = [32, 45, 46];
var other = 65536;
var small2 = 65537;
var capital2 = 65538;
var digits = 65539;
var networks = 131073;
var ids = 196608;
var words = 262144;
function shapeOf(coded, start, end, isText2 = false) {
  return end - start > longestCell ? void 0 : wholeShapeOf(coded, start, end, isText2);
}
function wholeShapeOf(coded, start, end, isText2 = false) {
  const { codes } = coded;
  let shape = 17;
  let last = -1;
  let isInWord2 = false;
  let at = start;
  while (at < end) {
    const from = at;
    const code2 = codes[from] ?? 0;
    const sign = signs[code2] ?? other;
    const isWord = sign > other;
    at = runEnd(codes, from + 1, end, sign);
    const behind2 = hexes[code2] === 1 || isText2 && isWord ? tokenEnd(coded, from, at, end, isInWord2, isText2) : 0;
    const next = behind2 > 0 ? tokenSign(codes, from, at, behind2) : plainSign(sign, at - from);
    isInWord2 = isWord;
    if (behind2 > 0)
      at = behind2;
    else if (goesWithout(next, last))
      continue;
    last = next;
    shape = mix(shape, next);
  }
  return shape;
}
var signs = new Int32Array(65536).fill(other);
var hexes = new Uint8Array(65536);
for (let code2 = 0; code2 < 128; code2++) {
  signs[code2] = (0,chunk_CDTYDZJZ/* .isDigit */ .yp)(code2) ? digits : (0,chunk_CDTYDZJZ/* .isLower */ .cs)(code2) ? small2 : (0,chunk_CDTYDZJZ/* .isUpper */ .Hg)(code2) ? capital2 : code2;
  hexes[code2] = Number((0,chunk_CDTYDZJZ/* .isHex */ .qv)(code2));
}
function runEnd(codes, start, end, sign) {
  let at = start;
  while (sign > other && at < end && signs[codes[at] ?? 0] === sign)
    at++;
  return at;
}
var goesWithout = (sign, last) => sign === last || sign === space2 && last === small2;
var lengthClass = (count2) => count2 <= few ? 0 : count2 <= some ? 1 : count2;
var plainSign = (sign, length) => sign === digits ? digits + lengthClass(length) : sign;
function tokenEnd(coded, from, at, end, isInWord2, isText2) {
  const { codes } = coded;
  const first = codes[from] ?? 0;
  const word3 = isText2 && !isInWord2 ? sentenceWordEnd(codes, from, end) : 0;
  if (word3 > 0 || hexes[first] === 0)
    return word3;
  const second = (0,chunk_CDTYDZJZ/* .isDigit */ .yp)(first) ? at : from + 1;
  const next = second < end ? codes[second] ?? 0 : 0;
  if (next === dot3)
    return second - from <= few ? quadEnd(codes, from, end) : 0;
  if (isInWord2 || !(hexes[next] === 1 || next === hyphen2 && second - from === firstOfUuid))
    return 0;
  return idEnd(coded, from, end);
}
function tokenSign(codes, from, at, end) {
  const word3 = hashOfWord(codes, from, end);
  if (word3 >= 0)
    return words + word3;
  return codes[at] === dot3 ? networks + publishedNetwork(addressAt(codes, from, end)) : ids + end - from;
}
var multiplier = 16777619;
var mix = (shape, sign) => Math.imul(shape, multiplier) + sign & 1073741823;

// build/detection/coded.js
function createCoder() {
  let codes = new Uint16Array(1);
  let bytes = Buffer.alloc(0);
  let last = "";
  return (text) => {
    if (last === text)
      return { text, codes };
    last = text;
    if (text.length >= codes.length) {
      codes = new Uint16Array(text.length + 1);
      bytes = Buffer.from(codes.buffer);
    }
    if (text.length < short)
      for (let at = 0; at < text.length; at++)
        codes[at] = text.charCodeAt(at);
    else {
      bytes.write(text, "utf16le");
      if (isBigEndian)
        bytes.subarray(0, 2 * text.length).swap16();
    }
    codes[text.length] = 0;
    return { text, codes };
  };
}
var short = 50;
var codedText = (text) => createCoder()(text);
var isBigEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;

// build/detection/chance.js
var leastCells = 20;
var majority = 0.5;
function withoutChance(values2, view, isTold2) {
  const suspects = values2.filter((value2) => value2.recognizer.check !== void 0 && !isTold2(value2));
  const cells = suspects.length === 0 ? void 0 : view.cells();
  if (!cells)
    return [...values2];
  const coded = codedText(view.text);
  const alike = countShapes(coded, cells);
  const dropped = /* @__PURE__ */ new Set();
  for (const [kind, members] of wholeCells(suspects, view, cells, coded)) {
    const all = alike.get(kind.slice(0, kind.lastIndexOf(" "))) ?? 0;
    if (all >= leastCells && members.length < all * majority)
      for (const member of members)
        dropped.add(member);
  }
  return dropped.size === 0 ? [...values2] : values2.filter((value2) => !dropped.has(value2));
}
function wholeCells(values2, view, cells, coded) {
  const cellAt = new Map(Array.from(cells.starts, (start, at) => [start, at]));
  const kinds3 = /* @__PURE__ */ new Map();
  for (const value2 of values2) {
    const at = cellAt.get(value2.start);
    if (at === void 0 || cells.ends[at] !== value2.end || value2.seen.view !== view)
      continue;
    const kind = `${cells.columnOf[at]} ${shapeOf(coded, value2.start, value2.end)} ${value2.recognizer.entity}`;
    const members = kinds3.get(kind);
    if (members)
      members.push(value2);
    else
      kinds3.set(kind, [value2]);
  }
  return kinds3;
}
function countShapes(coded, cells) {
  const counts = /* @__PURE__ */ new Map();
  for (const [at, start] of cells.starts.entries()) {
    const key = `${cells.columnOf[at]} ${shapeOf(coded, start, cells.ends[at] ?? start)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

// build/model/sorted.js
function lastUpTo(ascending, limit) {
  let low = -1;
  let high2 = ascending.length;
  while (high2 - low > 1) {
    const middle = low + high2 >>> 1;
    if ((ascending[middle] ?? 0) <= limit)
      low = middle;
    else
      high2 = middle;
  }
  return low;
}

// build/detection/cells.js
var cellBefore = ({ starts }, offset) => lastUpTo(starts, offset);
function surroundingsIn(view, offset) {
  const cells = view.cells();
  if (!cells)
    return void 0;
  const isLabelled = (index3) => cells.columns[cells.columnOf[index3] ?? -1]?.label !== void 0;
  const index2 = cellBefore(cells, offset);
  const [start, end] = [cells.starts[index2] ?? 0, cells.ends[index2] ?? 0];
  if (offset < end)
    return isLabelled(index2) ? { start, end } : void 0;
  return {
    start: isLabelled(index2) ? end : 0,
    end: (isLabelled(index2 + 1) ? cells.starts[index2 + 1] : void 0) ?? view.text.length
  };
}
function leavesCell({ start, end, candidate: candidate2 }, view) {
  if (!inOneCell.has(candidate2.kind) || candidate2.form === "labelled")
    return false;
  const cells = view.cells();
  if (!cells)
    return false;
  const index2 = cellBefore(cells, start);
  const cellEnd = cells.ends[index2];
  const next = cells.starts[index2 + 1];
  return cellEnd !== void 0 && start < cellEnd && next !== void 0 && next < end;
}
var inOneCell = /* @__PURE__ */ new Set([
  "number",
  "phone",
  "date",
  "mac",
  "coordinates",
  "ip",
  "custom"
]);

// build/detection/prose/fold.js
var undecomposed = {
  ß: "ss",
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ə: "e",
  ħ: "h"
};
function foldName(word3) {
  if (!/[^\0-\x7f]|['`]/.test(word3))
    return word3.toLowerCase();
  return word3.toLowerCase().normalize("NFD").replace(/(\p{Script=Latin})\p{M}+/gu, "$1").normalize("NFC").replace(/[ßłøđðþæœıəħ]/gu, (letter5) => undecomposed[letter5] ?? letter5).replace(/['’ʼ‘`´]/gu, "");
}

// build/model/detached.js
var detached = (part) => part.length < shortestCut ? part : Buffer.from(part, "utf16le").toString("utf16le");
var shortestCut = 13;

// build/model/remembering.js
var memory = 1e4;
function remembering(read2) {
  const known3 = /* @__PURE__ */ new Map();
  return (text) => {
    const before5 = known3.get(text);
    if (before5 !== void 0)
      return before5;
    if (known3.size >= memory)
      known3.clear();
    const value2 = read2(text);
    known3.set(detached(text), value2);
    return value2;
  };
}

// build/detection/gazetteer/brands.js
var BRANDS = `
  abp acrobat activemq adobe airbnb airflow airtable akamai akka alexa algolia alibaba alipay alpine amazon amd ambari
  ampere anaconda anaheim angular ansible ansi anthropic antlr apache apollo apple aqua arduino arena argo arm asana
  ascii aspen asterisk asus athena atlas atlassian atom aurora avalon avro azure babel backbone bamboo basecamp bash
  bazel beam berkeley bing bitbucket bitcoin bluetooth bokeh boost bootstrap bourbon bower brave bunny buildkite caddy
  calypso campfire capistrano carbon cassandra celery celsius centos ceph chai chef chocolatey chrome chromium cisco
  citrix clickhouse clojure cloudflare cobalt cobol coco codecov cody confluence consul copilot cordova coralogix
  cosmos crystal cucumber cursor cygwin cypress dagger dart darwin datadog debian delphi deno derby desktop devise
  discord disney django docker doctrine dojo dominion doris drone dropbox drupal druid echo eclipse edge edison
  eiffel elastic elasticsearch electron elixir elm ember emacs encore envoy erlang ethereum etsy euler eureka excel
  expo express facebook fargate fastly fedora figma firebase firefox flask flink flutter flux fortran freya
  galaxy ganglia gatsby gauss gemini genesis gentoo ghost gitea gitter glacier glassfish gmail gnome gnu go google
  goland grace gradle grafana grails graphite griffin groovy grok groq grpc grunt guice gulp gutenberg hadoop haml haskell
  hashicorp heroku hibernate hive homebrew honda hudson huawei hugo hydra ibm idea illumos instagram intel
  intellij istio ivy jackson jade jaeger jakarta janus jasmine java jboss jekyll jenkins jest jetbrains jetty jira
  joomla jquery julia juniper junit jupiter jupyter kafka kali karma kelvin keras kibana kinesis klaviyo knative koa kong
  kotlin kubernetes lambda laravel latex latin laurel lens lenovo lerna leopard lexus liberty linear linkedin linkerd
  linode linux lisp logger loki looker lucene lucid lua luna lynx mac macintosh magento mailgun mailchimp mandrill
  marathon mariadb mars mastodon matlab maven mcafee medium mega memcached mercedes mercurial mercury meteor metro
  micrometer microsoft minerva mint miro mistral mocha moby mojave mojolicious mongo mongodb monterey motorola
  mozilla mustache nagios nano nautilus neo neptune netbeans netflix netlify netscape newton nexus nginx nike nix noir nokia
  notion nova nuget nuxt nvidia oauth ocaml octave odin office okta oled opal openai openshift opera oracle orca orion
  orleans oslo outlook palm pandas pandora pantheon papertrail paris parquet pascal passport paypal pepper perl
  petclinic petstore phoenix php pika pinecone pinia pinterest pivotal pixel plato playwright pluto polaris pop
  posix postgres postgresql postman powershell prettier prisma prometheus proxima pulsar pulumi puma puppet putty pyramid
  python pytorch quarkus qualcomm quartz rabbit rabbitmq rails rancher raspberry reddit redis redshift redwood remix
  render riak riot robot rocket rollup roman rookery rosetta rspec ruby rust safari sails salesforce salt samba samsung
  sapphire sass saturn saucelabs scala scalar scheme scout scrum scully selenium sendgrid sentry serenity shadow shopify
  sierra signal silverlight sinatra sketch skype slack slim snowflake socrates solaris solr sonar sonarqube sony
  spark sphinx splunk spotify spring sqlite squid stackoverflow stackdriver standard storybook strapi
  stripe sublime subversion sumo supabase suse svelte swagger swift symfony tableau tailwind tekton telegram tensorflow tera
  terraform tesla testcontainers thanos theano thunderbird thymeleaf tiffany tiktok titan tomcat tor tornado toshiba travis
  trello trino triton trix turing twilio twitch twitter typescript uber ubuntu unicode unix utopia vagrant vala vale valgrind varnish
  vault vega venus vercel vim visa visual vite vitest vmware volta volvo vue wayland webkit webpack webflow
  whatsapp wiki wikipedia windows windsurf wordpress xcode xerox yahoo yandex yaml yarn yosemite yoda youtube zed zend zendesk
  zeppelin zeus zig zipkin zookeeper zoom zulip
  abi api cdn cli cpu css csv dns dom dsl faq ftp gcc gcp gdpr gpl gpu gui html http https icu ide ietf imap iot ipc iso
  jdk jpa json jsp jwt kms kpi lang ldap lgpl lsp mbean md mit mpl mvc mysql nat npm oop orm oss owasp pdf pgp pip pki pnpm
  png poc pod pom qa ram rbac rdf readme repl rest rfc rpc rss rsa saas sdk seo sla smtp soap spa sql sre ssd ssh ssl sso svg
  tcp tdd tls todo toml tsv tui udp uml uri url usb utc utf uuid vcs vm vpn wsl www xml xss xsd yml
  jan feb mar apr jun jul aug sep sept oct nov dec january february march april may june july august september october
  november december mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday
  easter christmas ramadan hanukkah diwali advent epiphany thanksgiving halloween
  ave avenue blvd boulevard rd st str street ln lane dr drive ct court hwy highway pkwy parkway plaza sq square viaduct
  hills heights springs falls valley beach bay coast city village
  terrace crescent close alley mall pier pike crossing township county island islands mountain mountains lake river ocean
  cup cross award prize medal trophy cathedral palace bridge castle station airport stadium museum library theorem lemma
  algorithm equation effect conjecture hall tower abbey chapel institute college university academy clinic disease syndrome
  inc ltd llc corp macbook macports macvim gmbh plc co bros serif sans kitty
  zombie santa bible quran god lord jesus christ buddha allah satan earth moon
`;

// build/detection/gazetteer/common-words.js
var COMMON_WORDS = `
  abandon abbreviated abbreviation abc abort abruptly abs absence absolute abstract abstraction abusive accented
  acceptance accessible accessor accident accidental accommodate accompanied accomplish accordance according
  accumulate accuracy acorn act acting action activate activation active activity acts adapt add addendum adding
  addition additional additive addon addr addressable addressee adds adduser adequate adhere adjacent adjust
  adjustment admin adopted advance advantage advertise advice advise advisory again age aggregation ago agree ahead
  aid aim aims aix aka align alignment all alleging alloc allocate allocator allow allowable alnum alpha alphabet
  alphabetic alphabetical alphanumeric already also alt alternate altogether ambiguity ambiguous amp ampersand
  analogous analysis analyze ancestor ancestry anchor ancient and android annotate annotation announce announcement
  annoying anonymous answer any anybody anymore anyone anytime anyway anywhere apache apart api apigateway app
  apparent appear appearance append appendix applicable applied apply appropriateness approval approve apps apt arabic
  arbitrarily arbitrary arch are arg args arguably argument argv arise arithmetic arm arms arr arrayref arrive arrow
  article artifact ascending ascii ask asked asking asks asm aspect assembler assembly assert assertion assign
  assignee assignment assistance association associative assorted assume assumption asterisk async atime atom atomic
  atomically attach attachment attack attempt attention attorney attr attribution audit augroup auth authenticate
  authentication authenticator authoritative authority authorization authorship autoclass autocmd autocommand
  autocomplete autoconf autoflush autofunction autogenerated autoload automate automatic automatically automation
  automethod automodule available avoid await away awkward aws backend background backport backslash backspace
  backtick backtrace backtrack backup backward bad badge bail bailout balance balloon bareword barrier bars basename
  bash basically basis batch baz became become been beforehand began begin behalf behave behavior behaviour being
  believe belong benefit beta beware big bigint bin binary binmode bins bisect bit bitmap bits bitwise blame bless
  blob block blockwise blog bodies body boilerplate bold bool boolean boot bootstrap borrow bound boundary box boxed
  bracket branch breakage breakpoint bring broad broke brotli brought bsd bucket buf bug bugfix buggy bugs bugtracker
  build buildsystem built builtin bulk bullet bunch bundle burden but button cache calculation call callable callback
  came cancel cancellation candidate cannot canonical capable capital capitalization capture care careful caret
  carriage carried carry casing cast casual categorized catfile caught cause caution caveat cdylib celebrity cell
  center cert certain certificate certified cfg cflags cgo chain chan change changelog channel chapter characteristics
  chardet charge charset chdir check checkout checksum child children chmod choice chomp choose chop chose chosen
  chown chr chunk churn cipher circumstances city cjs claim clang clarification clarified clarify clarity clash
  classname clause cleanup clever cli click clipboard clobber clock closest closure cloudformation cluster cmake cmd
  cmdline cmp cnt cntrl code codebase codec coded codepage codepath codepoint coderef coding coerce coercion col
  collaborator collapse collation collect collection collector collide collision column combination combine coming
  comma command commandline commit commitment communication comp compact companion company comparable compare compat
  compatibility compilation compile complain complaints complement completeness complex compliance compliant complied
  component compose composition compound comprehend comprehensive compression computation compute concat concatenate
  concatenation concern concise conclusion concurrency concurrent cond condition conditional conduct conf confess
  confidentiality config configure confirmation conflict conform conformance conformant confuse congratulations
  conjunction conn connection connector consecutive consensus consequence consequential consider considerably
  consideration consist consistent console consolidate conspicuously const constant constitutes constraint construct
  constructor consult consume consumption contact contain contextual contiguous continuation continue continuous
  contract contrary contrib contribute contribution contributor contributory contrived control convenience convenient
  convention conventional conversion convert convey cookie coordinate copied copies copyright correct correction
  correctness correspond corruption cost could count counterclaim counterpart couple course courtesy cover coverage
  cpan cperl cpp cpu crafted crash crate create creation credential criteria critic croak crucial cruft crypto
  cryptographic cryptography cscope csh css ctags ctest ctx ctxt cumulative cur curdir current cursor curve customary
  customization customize cut cutoff cwd cyclic cygwin daemon damage dangerous dangling dashboard datetime day days
  dddddd deadlock deal deallocated deallocation dear debian debug decimal declare decompress decompression decrease
  decrement decrypt dedupe deduplicate deemed def default defend defendant defer define degradation del delay delegate
  deletion deliberate delimited delimiter delivery denial denied denote dep deprecate deprecation deps depth der deref
  derivative derive desc descending description descriptor deserialization deserialize designated desirable desire
  desktop dest destination destroy destruction destructor destructuring detach detail detect detection detector
  determination determine deterministic development device devnull dgram diag diagnose diagnostic dialog diamond dict
  dictates dictionary did die died dies diff difference differentiate difficulty dig digest digraph dimension dir
  direction directive directory dirname dirs disability disable disallow disambiguate disappear discard disclaimer
  disconnect discourage discovery discuss discussion dispatch dist distance distinguish distribute distribution distro
  ditto div divide dns doc docfix docs document documentation does domain done dont dos dot dots double doubt
  downgrade download downstream downwards dpkg drastically drawn drop dst due dumb dummy dump dup duplex duplicate
  duplication duration dying dyn dynamically eager earlier earliest ease easier easiest eat echo ecosystem edit
  edition editorial effect effective efficiency effort eight either elaborate elaborations elapsed elem element
  eligible eliminate else elseif elsewhere elsif emacs emeriti emission emit emoji empathy emulate emulator enc
  encapsulated encapsulates encapsulation enclosed enclosing encounter encourage encrypt end endblock ended endfor
  endfunc endfunction endian endif ending endless endorse endpoint ends enforce enforcement enhancement enjoy enough
  ensure enter entirety entity entropy enum enumerable enumerate enumeration env environment envvar eof eol epoch
  equality equivalent era erase err errno erroneous errstr esc escape eslint esm esp establish estimate etc ethnicity
  eval evaluate evaluation ever everybody everyone everything everywhere exact examine example exceed exception
  exceptional excessive exchange exclamation exclude exclusion exe exec executable execute execution exercise
  exhaustion exhaustive exhibit exist existence exit exodus exp expand expect expectation experiment expiration expire
  explain explanation explore exponent exponential export expose expr express expression ext extensive extern external
  extraction extraneous facet facility fact factor factory failure faith faker fallback false falsy family fancy far
  fastest faulty favor favour fcntl feat feature fed fee feedback feel fell fetch few fewer ffffff field fifth fifty
  figure filed fileglob filehandle filename fileno filepath filespec filesystem filetype filing finalize fingerprint
  finish finite fire fired firing fit fitness fits fix fixes fixing fixme fixture fixup flag flakiness flaky flatten
  flavor flexible flip float flock floor flow flush fly fmt fname follow font foo foobar food fooled footprint for
  forbid forbidden foreach foreground foreign forever forge forget forgot forgotten format forth fostering found
  foundation four fourth foy fraction fractional fragile fragment freebsd freed freedom freeze frequency frontend fsck
  ftp fulfill fullname fun func funky furnished further fuzz gain gap garbage gateway gather gave gcc gccgo gcloud gdb
  gen gender generator genesis genex get getc getline gets gettext gid git github gitk gitweb glibc glob glue glyphs
  goal goes gofmt gone google gopher got goto gotten gpg grab grammar grant granularity graph graphical greatest
  greeting grep growth guarantee guess gui guidelines gunzip gvim gyp gzip had half halfway handshake happen harassing
  harassment hardcoded hardlinks harmless hash hashref hatch have having hdr head heap hear heard heart height held
  hello here hereby herein hex hexadecimal hi hid hide hiding hierarchical highest him hint his histogram history hit
  hits hoist homepage honor hood hook host hostname hot how href html hub hubs hunk hurt hyperlink hyphen hypothetical
  iam icon iconv icu idem idempotent ident identical identification identified identifier identify idiom idiomatic ids
  idx ifdef iff ifndef ignorable ignore iii illegal illustrate image imagery imagine imap img immutable impl
  implication implicit implied imply importable impose improper improve inability inaccessible inaccurate inactive
  inadvertently inappropriate incident incidental include inclusion inclusive incoming incompatibility incompatible
  inconsistency inconsistent inconvenient incorporate incorrect increase increment incurred indefinitely indemnify
  indemnity indent indentation independent indicate indication indicator indices indirect indirection inefficient inf
  infer inference infinity inflate influence info inform informational informative infringe infringement ing ingestion
  inherent inherit inheritance init initial initialisation initialised initialization initialize initiate injection
  inline inner inode insane insensitive insertion insights insn inspector inst install installable instanceof instant
  instantiate instantiation instruct instrumentation instrumented insufficient int intact integrity intellectual
  intention intentional interact interaction intercept interceptor interest interfere internationalization
  interoperability interpolate interpolation interpret interpretation interrupt intersection interval intrinsic intro
  introduce introduction introspection invalid invalidate inverse invert invisible invocation invoke involve iot ipc
  irc irrelevant irrevocable isa isize isolate isolation italic item iter iterable iteration iterator its itself java
  javascript jobs join json junk keep keepalive kept kernel key keyed keyring keys keyword kill kind knew knob kwargs
  lambda largest latency later latter launch law lawsuit lax layer layout leak learn least leave led leftmost leftover
  legitimate len length let lets lexer lexical lexicographically lhs liability liable lib libc libcurl libexslt libffi
  libnet library libs libuv libxslt licensable lies life lifecycle lightweight liking limit limitation linewise link
  linkage lint linux listen literal litigation lnum load loadable loc locale localhost localization localize localtime
  locate location lockfile log logarithm logfile logic logical login logo logobar logout logs longest look lookup loop
  lose losing loss lot lots low lower lowercase lowest lstat lvalue lxml machinery macro magic mailto main maint
  maintain maintenance makefile malformed malicious malloc mandatory mangled manifest manipulation manpage mantissa
  manual many map maps margin mark markdown marks master match material math mathematical max maxdepth maximum mdbook
  meaningful meaningless meant meantime measure measurement mechanical mechanism meet mem member memory mention menu
  merchantability merely mess message met meta metadata meth method metric microtask might migrate million
  milliseconds mime mimic min mind mine minified minimatch minimize minimum minute mirror misbehaved misc
  miscellaneous miscounted mishandled misinterpreted misleading miss mission misspelled mistake mistaken misuse
  mitigate mix mixing mjs mkdir mmap mnemonic mock mod mode modeline modification modified modifier modify module
  modulus mon monorepo monospace month motion motivation move moved movement moving msec msg mtime much multibyte
  multiline multipart multiple multiplication multiplied multiply multithreaded must mut mutability mutable mutation
  mutex mutually myself naive named namespace naming nargs nasty nationality navigation nbsp nearest necessarily
  negate negation negligence negligent neither nest net netrc new newer newest newline newly news nicer night nine
  ninja nix nmake nobody node nodejs noisier noisy non none nonexistent nonsense nonsensical nonzero noop nope nor
  norl normalization normalize not notable notably notation nothing notice noticeable notification notified notify
  noting notion now nowrap npm npmrc npx nroff null nullptr num numerical numerous numify obey obj observable obsolete
  obtain occasionally occupied occupies occur occurrence oct octal octet odd off offer offline oh ok okay old older
  oldest omit onboarding one ones ongoing onwards oops opaque opendir openssl operand operate operation operator
  opportunity opposed ops opt optimisation opts ord ordinal org organization organize orientation orig origin
  originating orphan ostensibly otherwise otp ought our ourselves out outbound outcome outdated outer outermost
  outfile outline output overall overcome overflow overhead overlap overlong overridden overrule overview overwrite
  overwritten own owned owns package packet packfile pad page pager pain paint pair panic panicked panicking para
  paragraph param parameter paren parentheses parenthesis parity parseable participants participate participation
  particular partition pass passphrase paste pat patch patent path pathname pathspec pattern pay paying payload peek
  peer pending percent percentage perf perform performant perhaps period periodically perldoc perls permanent
  permissible permission permissive permit perpetual persist persistence perspective phase photo picture pid pie piece
  pin ping pipe piped pipeline piping pithy pkg placeholder placement plaintext plaintiff please pledge plumbing
  plural pnpm pod point poll pollution polyfill pool pops popular populate popup portability portable portion pos
  position positional positive posix possibility possibly postfix postinstall postpone potential powershell practice
  pragma pre preamble precede precedence precise precision precompiled precomputed predefined predicate predictable
  prefer preferable preference prefix preinstall preload prelude premature preparation prepare prepend preprocessed
  preprocessor prerelease prereqs prerequisite presence presentation preserve preset press presumably prev prevent
  preview previous price primarily primitive principle printable printf println prior priority priv privacy probably
  problem problematic procedural procedure processor prod production profile programmatic programmatically prometheus
  prominent promisified promote promotion prompt prone proof prop propagate propagation property proposal proposed
  proprietary prose protect protection prototype prove provenance proverb provide proxy psalm pseudo pseudonymous ptr
  pub publish punycode purpose push put puts pwd qualifier qualify queried query querystring queue quickfix quirks
  quite quot quotation quote quotemeta race rainbar raise ran rand random randomness rate rather ratio raw ray rds
  reachability reachable read readability readable readdir readline readme readonly reality reallocated realm reason
  reasonably rebase rebuilt receive recipes recipient recognition recognize recommend recompile recover rectangle
  recurse recursion recursive red redir redirect redirection redistribute redo redrawn redshift reduce reduction ref
  refactor reflect reflog refname reformat refraction refresh refs refspec refuse reg regard regardless regards
  regenerate regex regexp region register registration registry regression reimplemented reject rejection rel relate
  relation relationship relax relevant reliability reliably relied relies reload relocation rely remain remainder
  remap remedy remember remote removal remove rename render renegotiation reorder repack repetition repl replace
  replay replication reply repo report repository representable reproduce reproducible reproduction req require rerun
  res resembles reserve reset reside resize resolution resp respect respective respond rest restart restore restrict
  restriction restrictive result resume ret retain retired retried retrieval retrieve retry return retval reusable
  reuse rev revealed revert review revised revision revocation rewind rewritten rhs rid rightmost risk risky rmdir
  roll room route routine row rows rudimentary ruler run runnable runs runtime rustc rustdoc rustfmt rustup safer
  safety said sample sandbox sane sanitize satisfied saved saving saw say saying says scalar scan schema script scroll
  scrollbar sec secure securityhub sed see seeing seek seem seen sees segfault segment select selection selective
  selector semantic semantically semicolon semver send sendmail sensible sent sentence sentinel separable separation
  separator sequence sequential serial serialization serious servername session set setlocal sets setuid setup
  setuptools seven several severity sex sexual sexualized sha shadow shall shape share shebang sheet shift shims ship
  shortcut shorten shortest shorthand show shown shrink shrinkwrap shut shutdown sibling side sidebar sideways sig
  signal significance significant signifies silence silly similarity simplest simplicity simplification simplified
  simply simulate simultaneous sincerely single singleton singular sit site situation six size sized skip skipped
  slash slice slot slurp smallest smtp snapshot snippet social socket solar solaris sole solve somebody somehow
  someone something somewhat somewhere sooner sorry sort sound span spawn speak spec special specialized specifically
  specification specified specifier specify speed speedup spell spend spent spin splice sponsoring spot sprintf
  spurious sqrt squelch src ssh ssl ssm stability stacktrace staleness stamp standalone standardize stanza start
  startup stash stat statement statically statistics statusline std stderr stdin stdio stdout stick still stolen stop
  stoppage stopwords str straightforward stray strbuf stream string stringification stringified stringify strip struct
  stub stuck study stupid stylesheet sub subclass subcommand subdir subdirectory subject subkey sublicense submission
  submit submodule subname subnet suboptimal subpath subprocess subroutine subs subscribe subscription subsequent
  subset substitute substr subsystem subtest subtraction subtree subtype succeed successful successive such sudo
  suffer sufficient suffix suggest suggestion suit suitable suite sum summarize sums superclass superfluous
  superproject supersede superset supplied suppose suppress suppression surrogate surrounded surrounding survive
  suspect suspend svn swap swapfile sym symbol symbolic symlink symmetric syn sync synchronization synchronized
  synchronous synonym synopsis syntactic syntactically syntax synthetic sys syscall sysread syswrite tab tabpage tabs
  tag tagname tags taint take taken taking talk tap tar tarball taught tbody tcl tcsh teach teardown technical
  technique tell telnet temp tempfile template temporarily temporary ten tend termcap terminal terminate termination
  terminator terminology test testdata text textconv textual tgo thank thanks thead their them theme themselves
  theoretically theory there thereafter thereby therefore thereof they thing third this thought thousand threadpool
  threadsafe threat three threshold threw throw thrown thru thus tick ticket tid tie tied tilde timed timeout timer
  timestamp timezone timing tip tips tls tmp tmpdir toctree today todo together toggle told tolerate too took toolbar
  toolchain toolkit tooltip topic toplevel topmost tort touch trace track trade trademark trailer trailing trait
  transaction transfer transformation transit transitive translate transmission transport trap traversal traverse
  treat treatment tree tried tries trigger trouble troubleshooting truncate truncation truth truthy try trying ttl tty
  tuning tunnel tuple tutorial tweak twice two type typeahead typed typedef typemap typeof typescript typical typing
  typo typofixes uid uint uintptr umask unable unacceptable unaffected unambiguous uname unary unassigned unauthorized
  unavailable unavoidable unblessed unborn unbounded uncaught unchanged unclean unclear unclosed uncommenting
  uncommitted uncompress unconditionally undeclared undef undefined underflow underline underlying underscore
  understand understood undesirable undici undo undocumented undone unencrypted unescape unexpected unexported
  unfamiliar unhandled unhoisted unicode unified unify unimplemented unimport uninitialized uninstall unintended
  unintentional union uniqueness unix unlet unlimited unlink unlisted unload unlock unmatched unmerged unmodified
  unnamed unnecessary unneeded unoptimized unpack unpredictable unprintable unquoted unreachable unreadable
  unrecognized unrecoverable unref unrelated unreliable unresolved unrestricted unreviewed unsafe unset unshift
  unsigned unsound unspecified unstable unsubscribe unsuccessful unsupported untie untouched untracked untrusted
  unusable unwanted unwind unwrap upcoming update updir upgrade upload upper uppercase upstream uri url urls usage use
  used useful usefulness userid userinfo userland username uses using usize usual util utility uuid val valgrind valid
  validate validation validator van var variant variation varies variety various vars vec vector vendor ver verb
  verbal verbatim verbose verbosity verification verified versa verse versionadded versionchanged vet via view
  viewable vim vimdiff viminfo vimrc violate violation visibility visible visit visual void vol volume vote
  vulnerability vulnerable wait walk wall want wantarray warn warranty was wasm waste way ways weak web webhook week
  welcome went were whatever whence whereas whereby whichever whilst whitelist whitespace who whom why wider widget
  width wiki wildcard win wins wiped wish wonder work workaround workflow workspace worktree worldwide worry would wow
  wrap writable write writeable written wrote wrt xml xslt xsltproc xterm xxx xyz yaml yank yarn yeah year yep yes yet
  yield you yours yourself zip zlib zone zsh
`;

// build/detection/gazetteer/groups.js
var GROUPS = `
  abkhaz abkhazian afghan afghani albanian algerian american andorran angolan anguillan antiguan argentine argentinean
  argentinian armenian aruban australian austrian azerbaijani azeri bahamian bahraini bangladeshi bajan barbadian basotho
  basque batswana belarusian belgian belizean belizian beninese bermudian bhutanese bissau-guinean bolivian bosnian
  botswanan brazilian breton brit british briton bruneian bulgarian burkinabe burmese burundian cabo verdean cambodian cameroonian
  canadian cape verdean catalan caymanian chadian chilean chinese colombian comoran comorian congolese corsican costa rican
  croat croatian cuban curacaoan cypriot czech czechoslovak dane danish djiboutian dominican dutch dutchman ecuadorean
  ecuadorian egyptian emirati english englishman englishwoman equatoguinean eritrean estonian ethiopian european falkland
  faroese fijian filipina filipino finn finnish formosan french frenchman frenchwoman gabonese galician gambian georgian german
  ghanaian gibraltarian greek greenlander greenlandic grenadian guadeloupian guamanian guatemalan guinean guyanese haitian
  hispanic honduran hong konger hungarian icelander icelandic indian indonesian iranian iraqi irish irishman irishwoman israeli
  italian ivoirian ivorian jamaican japanese jordanian kazakh kazakhstani kenyan kirghiz kiribati kittitian korean kosovan kosovar kurd
  kurdish kuwaiti kyrgyz laotian latina latino latvian lebanese liberian libyan liechtensteiner lithuanian luxembourger
  macedonian malagasy malawian malaysian maldivian malian maltese manx maori marshallese martiniquais mauritanian mauritian
  mexican micronesian moldovan monacan monegasque mongol mongolian montenegrin moroccan mosotho motswana mozambican namibian
  nauruan nepalese nepali netherlander nevisian new zealander nicaraguan nigerian nigerien north korean norwegian omani pakistani
  palauan palestinian panamanian papuan paraguayan persian peruvian pole polish portuguese puerto rican qatari quebecois
  romanian russian rwandan saint lucian salvadoran salvadorean sammarinese samoan santomean saudi scot scotsman scottish senegalese
  serb serbian seychellois sierra leonean singaporean slovak slovakian slovene slovenian somali somalilander south african south korean
  south sudanese soviet spaniard spanish sri lankan sudanese surinamese swazi swede swedish swiss syrian tahitian taiwanese tajik
  tajikistani tanzanian thai tibetan timorese tobagonian togolese tongan trinidadian tunisian turk turkish turkmen tuvaluan
  ugandan ukrainian uruguayan uzbek uzbekistani vatican venezuelan vietnamese vincentian welsh welshman yemeni yugoslav zambian zimbabwean
  agnostic anglican atheist bahai baptist brahmin buddhist calvinist catholic christian confucian copt coptic druze evangelical
  hindu hinduist jain jainist jew jewish lutheran maronite mennonite methodist mormon moslem muslim orthodox pentecostal
  presbyterian protestant puritan quaker rastafarian salafi scientologist shia shiite shiite shii sikh sufi sunni taoist unitarian wahhabi
  wiccan yazidi yezidi zionist zoroastrian adventist
  anarchist communist conservative democrat democratic fascist labourite leninist liberal libertarian maoist marxist nazi
  neo-nazi republican social democrat socialist stalinist tory trotskyist
`;

// build/detection/gazetteer/names.generated.js
var GIVEN = "aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aaliyah aalok aaltje aamod aanand aanandaswarup aanandinii aanjaneya aanuoluwapo aaratrika aarav aaron aarya aaryan aasa aasha aashritha aatmaj aatmaja aatreya aayushmaan aayushman aba abaco abadon abagail abak abaka abakan abakay abani abar abay abayomi abbas abbey abbie abbigail abbondanza abbondanzio abbondio abbos abby abd abdallah abdel abdelkader abdellah abderrahmane abdiel abdon abdone abdonie abdou abdoul abdoulaye abdourahmane abdramane abdul abdulahad abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim abdulhay abdulholiq abduljabbor abduljalil abdulkarim abdulla abdullah abdullatif abdulmalik abdulqahhor abdulqodir abdulvahhob abdulvali abdulvohid abdurrahiym abdurrahmon abdurrauf abdurrazzoq abdussamad abe abebi abeiku abel abelard abelardo abele abelin abeline abena abendam abeni abenzio abhaidev abhaya abhirath abhisyanta abi abibatou abibo abidin abigael abigaelle abigail abigale abigayle abigel abilay abimbola abiodun abiola abiona abisola abisoye abluc abner abondance abosede abou aboubacar aboubakar abraham abrahamo abramio abramo abril absalon absar absolon aby abyasa acace acacie acacio acanthe acar acario acaryatanaya accursio ace acela acelya achaire achalesvara acharyanandana acharyasuta achil achiles achille achim achintya achraf achyut acig acik acilay acilia acilio acim aciscolo acrisio acuk aculina acun ada adah adalan adalard adalardo adalbald adalbaude adalberon adalbert adalberta adalberto adaldi adalfredo adalgisa adalgiso adaline adalmis adalric adalrico adalsinde adam adama adame adamo adams adan adar adas adaugo adberilgen addie addison addo addolorata ade adea adebankole adebiyi adebola adebowale adeboye adebukola adedaramola adedayo adedeji adedoyin adegoke adegrin adegrine adekitan adekola adekunle adel adela adelaida adelaide adelajda adelardo adelasia adelbert adelberto adelchi adele adeleke adelfo adelgardo adelia adelie adelin adelina adeline adeliya adell adella adelle adelmo adelphe adeltrude adelya adem aden adenet adenike adeniyi adeodat adeodato adeola adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun adeyi adheesh adhemar adhiarja adhiraj adhrit adi adiarja adib adiba adigun adiguzel adik adika adikara adikavi adikutlu adikutlutas adil adile adin adina adinata adinath aditeya aditya adityanandan adityanandana adja adjutor adli adlibeg adnan ado adolf adolfa adolfina adolfo adolfs adolph adolphe adolphie adolphus adone adonis adonise adrain adraman adrastee adrehilde adria adriaan adrian adriana adrianna adriano adriel adrien adriena adrienne adrijana adrione adripathi adsiz adunni advaya adwitiya adwoa afanasi afanasie afaq afel aferim afet affan afi afia afitap afolarin afonso afra afro afruza afsar afsin afton afua afzuna agabay agabio agafia agah agakagan agalak agamennone agape agapet agapito agasti agastya agata agatha agathange agathe agathon agaton agazio agca agenore agesilao agilbert agilberte aglae aglaia aglaja aglamis agnan agnane agneflete agnes agnesa agnese agneta agneya agnieszka agnimitra agniprava agnivesh agnos agostina agostino agrata agripina agripino agrippa agrippin agrippine agrypina agus agustin agustina ahalya ahenk ahilya ahlem ahmad ahmed ahmet ahror ahsen ai aiace aicha aida aidan aidano aide aiden aileen aimable aime aimee aimone aina ainars aino aisha aishani aissa aissata aissatou aisyah aiyana ajala ajan ajana ajani ajda ajeet ajeng ajiman ajimat ajimin ajiono ajit ajita ajla ajlin ajna ajoke ak akalp akande akanmu akanni akarsana akas akata akbas akbatur akbay akboga akboru akbudak akbugra akbulak akca akcakoca akcora akdemir akdogan ake akeem aki akibudak akif akifa akim akin akinci akiner akinkunmi akinlabi akinwale akkun akkunlu akkurt akkus akmal akofa akorfa akos akosua akpira akram akroor aksel akshainie akshaj akshat akshata akshayakeerti akshita aksil aksungur aktan aktekin aktimur akua akula akumaa akunna akvelina akwasi akwesi ala alaba alaban alaboru aladag alade aladino aladogan alain alaina alaine alais alakurt alamanno alambana alamu alan alana alanis alanna alano alara alarico alassane alayna alayunt alayuntlu alba alban albane albano albena alberade alberic alberico albert alberta alberte albertha albertina albertine albertino alberto albertyna albin albina albino alboino albrecht albrico alceo alceste alcestiso alcibiade alcide alcidie alcime alcina alcine alcino alcyone alda aldegonde aldemir alden aldigerey aldo aldobrando aldogan aldonce aldous aldric alea aleandro aleardo aleaume alec aleen alejandra alejandrin alejandro alek aleksa aleksandar aleksander aleksandra aleksandro aleksej aleksi alekso aleksy alemka alen alena alene alenia alenka aleodor aleramo ales alesea aleska alessa alessandra alessandro alessia alessio aleth aletha alevtina alex alexa alexander alexandr alexandra alexandre alexandrea alexandria alexandrina alexandrine alexandro alexandros alexandru alexane alexanne alexe alexei alexej alexia alexie alexine alexis alexys alexzander aleya aleyna alf alfio alfons alfonsa alfonsino alfonso alfonz alfonzo alford alfred alfreda alfredo alfreds algirds algis algiso algu ali alia alic alica alican alice alicia alicja alico alida alienor aliette alighiero alika alima alimga alin alina aline aliona aliou alioune alis alisa alisan alisha alisher alisir alison alissa alissia alistair alistar alivia alix alixe aliya aliyah aliz aliza alize alizee aljaz aljosa alka alkaboluk alkaevli alkan alkasi alkis alla allan allegra allen allene alliaume allie allison ally alma almerigo almila almine almira almire almiro alois aloise aloisie aloisio aloizs alojz alojza alojzije alok alon alondra alone alonzo aloys aloyse alp alpagut alpamis alparsbeg alparslan alpata alpay alpaya alpaykagan alpbamsi alpbilge alpdirek alpdogan alper alperen alpertunga alpgerey alpha alphan alphee alphonse alphonsine alphonso alpike alpilig alpinien alpis alpkara alpkuluk alpkutlu alpsalci alptegin alptugrul alptunga alpturan alptutuk alpulug alpurungu alpurungututuk alpyoruk alsu alta altan altankagan altankan altay altea altemur althea althee altin altinkagan altinkan altinoba altintamgan altintamgantarkan altintarkan altintay altmiskara alton altuga aluisio alva alvah alvar alvares alvaro alvena alvera alverede alverta alviero alvin alvina alvine alvis alvise alwar aly alya alyah alyce alycia alysa alysha alyson alyssa alyssia alysson alzbeta ama amabela amabile amac amadea amadeo amadeus amadou amady amael amahle amalia amaliane amalie amalija amalio amalric amalthee amand amanda amande amandin amandine amando amani amant amante amanzio amar amara amaranaath amarande amaranthe amaranto amaresh amari amarnath amaryllis amat amata amath amato amatore amauri amaury amaya ambar amber ambra ambre ambrine ambrogio ambroise ambroisie ambrose ambrosiano ambroz ambrozy amdy amea amedee amedeo amedeu amel amelia ameliane amelie amelien ameline amelio amely amelya amen america americo amerigo ameth amethyste ameyatma ami amicie amico amid amie amiel amilcare amin amina aminat aminata amine aminte amintore aminu amir amira amish amit amita amiya amleto ammar amodini amogh amoke amon amone among amope amora amore amos amour amparo ampelio amra amrak amrit amrita amritambu amul amy amya amza an ana anaadi anabel anabela anabelle anacleto anae anael anaelle anagh anahi anahita anaida anais anal anala anamaria anamarija anamika anand ananda anandamayi anang ananta anar anas anasooya anass anastacio anastase anastasia anastasie anastasija anastasije anastaz anastazia anastazie anastazija anastazio anastazja anasuya anatazie anatol anatole anatoli anatolia anatolie anatolii anca ancelin anceline anci ancica ancilla ancuk ancuta anda andac andariman andel andela andelika andelin andelina andelko andelo andeol ander anders anderson andi andjelina andoche andra andrada andras andraz andre andrea andreane andreanne andreas andree andreea andrei andrej andreja andreo andres andrew andri andrian andriana andrija andrijana andrin andrina andris andro andromeda andrzej andy andzejs andzelika andzs anej anele anemona anemone anes anesa aneta anette anezka angadreme ange angel angela angele angeles angelica angelika angelina angeline angelino angelique angelita angelo angelou anggabaya anggun anghel anghelina angie angilbe angilberte angilran angoustan angus anh ani ania anibal anica anicee anicet aniceto anicette aniello anik anika anil anila anilaabh anilabh anina anis anise anish anisoara anissa anita aniya aniyah anja anjali anjaneya anjela anjelica anjolaoluwa anjushree anjushri anka ankal anko ann anna annabel annabell annabella annabelle annaelle annagrazia annalena annalise annamae annamaria annamarie annapurna anne anneke anneli annelie annemarie annemijn annetta annette anni annibal annibale annie annika annikki anno annonciade annunziata anny anom anora anouar anouck anouk anrijs ansaldo ansbert ansberte ansel anselm anselma anselme anselmo ansgar ansgary anshula anslavs ansley ansovino anstrudie ant antal ante antea antek antelmo antero anthelme anthelmette anthony antide antigone antim antimo antino antioco antoaneta antoine antoinette anton antone antonela antonella antonello antonetta antonette antoni antonia antonie antonietta antonija antonin antonina antonine antonio antoniu antono antony antti antun antwan antwon anuar anuja anunay anuraag anurag anuska anusuya anuta anvar anwesha anya anze apa apak apatarkan aphelie aphrodite apolena apollina apollinaire apollinare apollinary apolline apollo apollonia appia appoline aprancur april apsara apuleio aqil aquilin aquiline aquilino ara arabela arabella arabelle araboga araceli aracely arademir aral araldo aram arame aranka ararat aras aratone arbay arbuz arcade arcadi arcadie arcadii arcadio arch archambaud archan archange archer archibald archie archimede archippo arcibaldo arcuk arda ardella arden ardic ardith ardito arduino arely aren aresio areta aretha argelia argentina argil argimiro argine argo argono argu argun ari aria ariadna arialdo arian ariana ariane arianna ariano ariberto ariboga aric aricie arie ariel ariela ariele arielle arif arij arija arijit arijs arik arikagan arikdoruk arike arin arina arinc arindam arinola arion ariosto aris arisa aristarco ariste aristeo aristid aristide aristione aristita aristo aristofane aristotele arjen arjun arkad arkadijs arkadiusz arkady arkin arkis arlene arleta arlette arlie arlo armagan arman armance armand armande armandine armando armani armel armeline armelle armida armide armin armine arminio armins arna arnac arnaldo arnaud arnaude arne arnesh arno arnold arnolda arnoldo arnost arnostka arnould arnulfo arolde aron arona aronne arpad arpat arrigo arsal arsen arsene arsenie arsenije arseniusz arsil arsinoe arsipatra arslan arslanargun arslanboru arslansungur arslantegin arslanyabgu arslon arsun art arta artanto artawan artemis artemisa arthaud artheme arthur arthurine arthus artiinal artiom arto artuk artukac artur arturo arturs artus artut aruk arun aruna arunthavanathan arved arvel arvid arvids arvilla arwa arwen arya aryan aryanna arystarch arzen asa asad asadulloh asake asal asan asanboga asantudun asantugrul asartegin ascanio ascelin asceline ascension asdrubale asel asella asha asher ashlee ashleigh ashlesh ashley ashly ashlynn ashmi ashok ashton ashtyn asia asig asija asikbulmus asil asila asilbek asim asimodeo asirwada asirwanda asiya asja askin aslesha aslijan aslim asliya asma asmaa asmadi asman asmianto asmita asmuni asolat asri assa assetou assia assil assomption assunta assunto assya asta astalogul astarte aster asterie asterio astianatte astou astree astrid astrida astride asuela asug asuk aswani asya ata atac atakagan atakan atalan atalay ataldi ataleo atalmis ataman atanas atanasia atanasio atanazie atanazy atasagun atasu ataullah atberilgen atena athalie athanase athanasie athena athenais athina athos atif atigay atikutlu atikutlutas atila atilgan atilla atim atimer atinuke atis atlas atli atlibeg atlikagan atma atmaca atmaja atmanand atmananda atreyee atreyi atsiz atta attila attilano attilio atuncu au aube aubertine auberto aubin aubree aubrey aubry audace aude audebert audeline audie audouin audra audran audreanne audrey augucjo august augusta auguste augustin augustina augustine augustino augusto augustus augustyn augustyna aulia aura aure aurea aurel aurele aurelia aurelian aureliana aureliano aurelie aurelien aurelienne aurelija aurelio aureliu aurelle aurian auriane aurica auro auron aurora aurore ausilia ausiliatrice ausilio austen austin austyn autumn auxane auxence ava avadhesh avan avani avantika avar avaz avdal ave aveline averardo avery avi aviel avigaelle avis avital avluc avni avoye avram avril avsar awa awar awaz awero awesi axel axeline axelle axenia axinte ay aya ayaan ayaci ayah ayan ayana ayanda ayas ayaz aybalta ayban aybars aybeg aydan aydarkagan aydemir ayden aydin aydinalp aydogan aydogdu aydogmus ayebatari ayem aygirak aygul aygun ayhan ayinde ayinke ayitmis ayiz ayizdag ayize aykagan aykal aykan aykurt aykut ayla aylan ayleen aylin ayline aylmer ayluc ayluctarkan ayma ayman aymane aymard aymardine aymen aymeric aymon aymonde ayn aynur ayodeji ayodele ayoka ayomide ayomikun ayotude ayoub ayren ayruk aysar ayse aysil aysilig aytac aytak aytekin ayten aytug ayu ayushmati ayvaz ayyildiz aza azad azak azalea azalee azamat azban azeglio azelia azelie azeline azelio azer azgan azganaz aziel azil azime aziz aziza azizhan azmi azra azubuike azzurra ba baaba baala baalaaditya baalagopaal baba babacan babacar babasola babatunji babawale babeta babette babila babir babur baby bac bacara baccayman bacco bach bacman badabul bade badis badr badruk badur bafana bafode baga bagaalp bagaisbara bagan bagas bagasatulu bagatarkan bagatengrikagan bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi bagdagul bagis bagiya bagtas bagus bagya baha bahadir bahar bahia bahodir bahri bahriddin bahrom bahtiyar bahula bahuraksa bahuwarna bahuwirya baidehi baijayanti bailee bailey bajragin bakagul bakary bakda bakhtiyor baki bakiadi bakianto bakidin bakijan bakiman bakiono bakir bakirsokum baksi bakti baktiadi baktianto baktiono bakula bala balaaditya balaban balachandra baladitya balagopal balagovind balaka balakatay balamani balamantri balamir balangga balapati balazs balcar baldassarre balderico baldo baldomero baldovino baldu baldwin balgopal balidin balijan balin balint balkik balta baltaci baltar baltazar balthazar baltir baltur bambang bambina bamsi ban banara banawa banawi bancar bandhu bandhul banel bang bangizwe bangu banji bankim bankimchandra bankole banna banu banuta bao baptiste bara barak baraktore baran barbala barbara barbarigo barbe barbeg barboga barbol barbora barbro barbu barbulsun barca barcadogdu barcadogmus barcadurdu barcadurmus barcan barcatoyun barchinoy bardibay bardo bardomiano bargan barica barimtay barin baris barkan barkdogdu barkdogmus barkdurdu barkdurmus barkin barlas barlibay barmaklak barmakli barman barnaba barnabas barnabe barney barno baron barrett barry bars barsaba barsbeg barsboga barsgan barsimeo barskan barsurungu bart barthelemy bartholome bartimee bartolo bartolomea bartolomej bartolomeo bartolomeu barton bartu bas basademir basak basan basanti basanyalavac basar basarab basat basbug basci basgan basil basile basileo basilia basilio basilisse baskin baskirt baskurt basma basmil bassiano bassilla bastar basti bastiaan bastian bastiano bastien bastugrul basu basut bathilde batilda batrak battal battista batu batuhan batuk batur baturalp baucido baudouin bawer bay baya bayancar bayankagan bayat bayazit baybars baybayik baybicen bayboga baybora baybure baydar baydemir baydur bayik bayincur bayindir baykal baykara baykoca baykuzu baylee baymunke bayna baynal baypure bayrac bayrak bayram bayri bayrin bayruk baysungur baytara baytas bayuncur bayur bayurku bayutmus bayuttu baz bazil bazir bazyli bear beat beata beate beato beatrice beatrico beatrix beatriz beatrycze beatus beau beaulah bebe beceapa beckem beckham becky bedir bedirhan bediz bedran bedreddin bedri bedrich bedriska beg begarslan begbars begbilgeciksin begboga begcur begdemir begdilli begdurmus begi begil begine begitutuk begkulu beglen begni begoyim begtas begtegin begtuzun behcet behic behlul behram behrem behruz behzat bek bekazil bekbekec bekec bekecarslan bekecarslantegin bekectegin beker bekir beklemis bekmurod bektas bektur bela belcim belcir belek belemir belgi belguc belimir belina belinda bell bella belle bellino belma belo beltir beltramo beltun ben benadik bence bende bendeguz benedek benedetta benedetto benedict benedicte benedikt benedikta benedita benedykt benett bengi bengt bengu beniamin beniamina beniamino benice benicio benigna benigne benigno benito benja benjamim benjamin benli benlidemir bennet bennett bennie benno benny benoit benone bent bente benthe bentley benton benvenuta benvenuto benyamin bera beranger berangere berard berardo berat bercem berceste bercin berdan berdibeg berend berendey berengario berenice berenico berenika berfin berginsenge bergu berinay berislav berit beritan berivan berk berkan berkay berke berkin berkis berkyaruk bermek bernadetta bernadette bernadine bernard bernarda bernardo bernd berneice bernhard bernice bernie berniece bernita beronico berran berre berry bert berta bertalan bertha berthe berti bertille bertilo berto bertold bertolda bertoldo bertolfo bertram bertrand berva beryl besar besentegin beser besim besir besra bessie betania betemir beth bethany bethel beti betina betsy betta bette bettie bettina betty bettye beulah beuve beverly bextiyar beya beyaz beyizci beyrek beyrem bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan bhagavanlal bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bheeshma bhekimuzi bhekizizwe bhekumbuso bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar biagio bianca bianka bibek bibi bibiana bibianna bibiano biborka bice bicek bich bicki bickici bidin bigna bijay bikash bilal bilel bilge bilgebayuncur bilgebeg bilgeciksin bilgeisbara bilgeisbaratamgan bilgekagan bilgekan bilgekulucur bilgekutluk bilgetacam bilgetamgaci bilgetardu bilgetegin bilgetonyukuk bilgez bilgic bilgin bilig biligkongulsengun bilik biljana bill billie billure billy bilol bilva bilwa bina binafsha binbegi bindir bindo bineta binh bino binta bintou birane birdie birgit birgita birgitta birgitte birino birjesh birk birol bisenija biserka bishal bishnu bitaybiki bitri bivoj bjarne bjerg bjerre bjorn blagica blagoje blahomil blahomila blahomir blahomira blahoslav blahoslava blair blaise blake blanca blanche blandine blanduzia blanka blaz blaze blazej blazena bless blessing blue bo boas boaz bob boban bobana bobbi bobbie bobby bobur bodhan bodhi bodi boet boga bogac bogacuk bogdan bogdana bogde boge boglarka bogoljub bogu bohdan bohdana bohemond bohuchval bohumil bohumila bohumir bohumira bohun bohuna bohus bohuse bohuslav bohuslava boi bojan bojana bojislava bokde boke bolatito boldaz boldizsar bolemir bolen boleslav boleslava boleslavs bolmus bolsun bolukbasi bolun boluwatife bon bonagiunta bonaldo bonaventura bonavita boncuk bonek bong bonge bonginkosi bongul bongulboga bonifac boniface bonifacio bonita bonito bonnie bora boran borbala borcul borek boris borislav borislava borivoj borivoje borjan borka borko borlukcu borna bornak boroka bortecine bortolo boru borubars borusengun borut borys bosiljka bosko botan botir botond bouba boubacar boubou bouchard bouchra bowie boyan boyankulu boyd boylabaga boylabagatarkan boylakutlutarkan boza bozan bozboru bozdogan bozena bozetech bozetecha bozica bozidar bozidara bozislav bozkurt bozkus bozok brad braden bradford bradley bradly bradut brady braeden brahim brahma brahmaanand brahmabrata brahmanandam brahmdev brain brajan brajen brajendra brajesh bram brancaleone brandi brando brandon brandt brandusa brandy brandyn branimir branimira branislav branislava branka brankica branko brannon branson brant bratislav bratislava braulio braxton brayan breana breanna breanne bree brenda brendan brenden brendon brenn brenna brennan brennon breno brent bret bretislav bretislava brett bria briac brian briana brianne brice bridget bridgette bridie brielle brienne brieuc brigida brigita brigito brigitta brigitte brijesh brionna brisa brit brita britney britt brittany brock broderick brody bronislav bronislava bronislavs brook brooke brooklyn brooks brown bruce bruna brune brunehaut brunehilde brunhilda brunilde bruno bruto bryan bryana bryant bryce brycen brygida bryon bucan buchi buck bucur bud budag budak buddha buddhana buddy budhil budi budimir budislav budivoj budunlu budus budustudun buford bugday bugduz bugduzemen buge bugra bugrakarakagan bugu bugubilge buhle bukak bukaktutuk bukduz buke bukebuyrac bukebuyruc bukey bukola buktegin bukusboga bulacapan bulah bulak bulan buldur bulent bulgak bulmaz bulmus buluc bulug buluk bulus bulut bumen bumin bundgaard bunmi bunsuz bunul bunyamin burak burcak burdette bure burgucan burgut burhan burhon burkay burkek burkut burley burluk burnice burslan burulday burulgu burunduk busayo busisiwe buster busulgan butak butuk buu buyan buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buzac buzactutuk byron bystrik ca caba cabdar cabli cabus cade caden caesar caetana cafer cagak cagan cagatay cagdas cager cagil cagla caglar caglayan cagri cagribeg cagrihan cagritegin cagru cahid cahya cahyadi cahyanto cahyo cahyono caino caio caitlin caitlyn caius caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa calanico calapkulu calcedonio cale caleb calebe caleen caleigh cali calin calina calista calixte callie callisto callum calogera calogero calpurnia calvin cam camden camelia camelien cameron camil camila camilia camilla camille camillien camillo camren camron camryn camylle can cana canalp candace candar candelario candice candida candide candido candra candrakanta canel caner cangul canh cankan cankiz cannur cansel cansin cansu cantemir cantidio canziano cao capa capitolina caprice capucine cara caraka carelyn carey caribert caridad carina carine carissa carl carla carlee carles carleton carley carli carlie carlijn carlo carloman carlos carlota carloto carlotta carlton carmel carmela carmella carmelo carmen carmina carmine carminho carmo carna carol carola carolanne carole carolin carolina caroline carolyn carolyne caronte carponio carrie carroll carson carter carub cary cas casandra casey casian casiana casilda casimer casimir casimira casimiro caslav caspar casper cassandra cassandre cassiano cassidy cassie cassien cassio cassiopea cassiopee castille casto castro cat cataldo cataleya catalin catalina catarina catena caterina catharina catharine catherine cathrine cathryn cathy catinca cato catrin catrina catrinel catullo catur caturangga caua cavid cawisadi cawisono cawuk cayadi cayla caylen cazimir ceasar cebe ceca cecco cecelia cecep cecil cecile cecilia cecilie cecilio cecylia cecyliusz cedomir cedric cedrick cedrik cedrin celal celaleddin celasun celen celeste celestin celestina celestine celestino celestyn celestyna celia celian celie celien celik celil celina celine celinia celso cem cemal cemali cemani cemen cemeti cemgen cemil cemplunk cene cenek cengkal cengkir cenk cenka cerasela ceren cerise cesaire cesar cesare cesario cesminaz cestmir cestmira cetin cetinel cetiner cevahir cevat ceyda ceyhun ceykun ceyla ceylan ceylin ceylinaz cezar cezara cezary cezmi chaanakya chaaruchandra chad chadd chadrick chahine chahinez chai chaim chaima chaitan chakor chakradhar chakravartee chakravarti chakrika chan chanakya chance chanda chandak chandan chandani chandi chandini chandira chandler chandni chandra chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin chandramani chandramauli chandramohan chandran chandranath chandrani chandraprabha chandraswaroopa chandravati chanel chanelle chanh chantal chapal chapala charak charity charl charlaine charleen charlemagne charlene charles charley charli charlie charline charlize charlotta charlotte charly charuchandra charumati charuvrat charvi chase chasity chaten chatur chatura chaturaanan chaturbhuj chau chauncey chaya chayenne chayma chaz che cheick cheikh cheikhou chekhouna chelsea chelsey chelsie cherechi cherif cherubino cheryl chesley chester chet chetan chetanaanand cheyanne cheyenne chi chiaffredo chiamaka chiara chidaakaash chidaatma chidambar chidambaram chidananda chien chieu childebert chilperic chimamanda chinedu chinh chinmayanand chinmayananda chinua chinyere chira chiranjeev chiranjeeve chiril chirill chirine chisom chitraksh chitrali chitramala chitrangada chizoba chloe chrabros chraniboj chranibor chranislav chranislava chretien chris christ christa christelle christer christiaan christian christiana christiane christiano christie christin christina christine christodule christoffer christop christoph christophe christopher christy chrudos chrysole chrysostome chuan chukwu chung chuong chuyen chval chyna cia ciaobella ciara cicek cicem cicero cici cielo cierra cigdem cigil cihad cihan cihangir cihansah cilasun cilay cilenti ciler cilvenaz cimen cindy cingir cino cinta cinthia cinzia ciprian cipriana cipriano cirano ciriaco ciril cirilla cirillo cirino ciro cise cisem cisil cistoslav cistoslava citlalli citra civan ciya claas claes clair claire clara clarabelle clare clarence clarenzio clarice clarisa clarissa clarisse clark claud claude claudia claudie claudien claudine claudio claudiu claus clavdia clay clayton clea cleandre cleandro clelia clelie clemence clemens clement clemente clementina clementine clemenzia clemmie cleo cleofe cleonico cleopatra cleophee cleora clery cleta cletus cleve cleveland clifford clifton climaco clinio clint clinton clio clodomiro clodoveo cloe clorinda clotaire clothilde clotilde clovis cloyd clyde co cobulmak coby coco cocukboru codin codrin codrina codrut codruta cody coen cointa cokramayul colby cole coleman colette colin coline colins colleen collien collin colman colmanno colmazio colomba colombano colombe colombo colpan colt colten colton colu columbus come comfort conceicao concepcion conception concetta concetto conchita concordio cong conner connie connor conor conrad consolata constanca constance constant constanta constantia constantin constantina constatin consuela consuelo cooper cora coral coralia coralie coraline corbin corbiniano cordelia cordell cordia cordie corene coreno corentin corentine corey corina corine corinna corinne coriolano cormac cornel cornelia cornelio cornelis corneliu cornelius cornell coronato corrado corrine cortez cortney corto corvin cory cosima cosimo coskun coskuner cosma cosmin cosmina costache costante costantino costanza costanzo costel costin coty coumba courtney coy craig crawford cremenzio crenguta creola crescente crescenzia crescenzio crespignano crin crina crispino cristal cristaldo cristea cristian cristiana cristiano cristin cristina cristobal cristofor cristoforo cristopher crocefissa crocefisso cronida cruz crystal crystel csaba csanad csenge csongor ctibor ctibora ctirad ctirada ctislav ctislava cubeyr cuc cullen cumhur cunegonda cuneyt cung cuniberto cuong cupido curt curtis cuzia cvetka cvijan cvijetin cydney cynthia cyntie cyprian cyprien cyra cyrian cyriaque cyrielle cyril cyrila cyrille cyrine cyrus cyryl czeslaw daan daantje dabiziv dac dacian daciana daciano dacin dacio dada dadap dadi dado daevi daevika dafina dafne dag dagel daghan dagmar dagmara dagoberto dags dahl dahlia dai daiana daija dainuvite daisha daisy daiwik dajana dakota daksha dakshayani dal dale daley dalia dalibor dalibora daliborka dalida dalie dalila dalima daliman dalimil dalimila dalimin dalimir dalimira daliono dalla dallas dallin dalmazio dalton dam damar damaris damaso damayanti dame dameon damian damiana damiano damien damife damil damilare damilola damin damion damir damjan damjanka damla damocle damodara damola damon damu dan dana danae danang dandak dandapaani dandre dane dang dangelo danh dani dania danial danica daniel daniela daniele daniella danielle danielo daniil danijel danijela danika danil danila danilo danio danique daniswara danjuma danka danko dannie danny dante danu danuja danuse danuta dany danyka danyl dao daouda daphne daphnee daphney dara darasimi darby darc darcy darek daren daria darian dariana dariati darie darien darija darijan darimin darin darina darine darinka dario darion daris darius dariusz darja darko darla darleen darlene darmaji darman darmana darmanto darnell daron darrel darrell darren darrick darrin darrion darron darryl darshan darshwana darsirah darta dartono daru daruna darwin daryani daryl dasa dashawn dashiell dasia dat datta dave daver davey davi david davida davide davids davin davina davino davion davis davon davonte davor davorin davriya davron davud davy dawid dawn dawson dax dayaamay dayaananda dayaanidhi dayamayee dayan dayana dayane dayna dayne dayton dea dean deangelo deanna deb debbie debora deborah debra decebal decimo declan dedric dedrick dee deeksha deen deenabandhu deepali deepan deepankar deependra deepesh deepika deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deevakar defne degna deion deja dejah dejan dejana dejon dejuan delal delaney delbert delfina delfino delia delie delilah delinda delizia dell delmer delores delpha delphia delphin delphine delta demarco demarcus demario demba demet demeter demetra demetria demetrio demetris demetrius demetriusz demi demilade demiralp demirhan democrito demond demostene dena deneval denis denisa denise denisz deniz denizalp dennis denny denver deodata deodato deon deondre deontae deonte depold dereck derek derick derin deron derrick dersim dervis derya desanka desdemona deshaun deshawn desiderata desiderato desiderio desimir desire desiree desmond despina dessie destan destany deste destin destinee destiney destini destiny detmar detrich dev devadatt devagya devajyoti devak devan devangana devani devante devasree devdan deven devesh deveshwar devi devika devin devine devon devonte devota devran devvrat devyn dewayne dewey dewi dewitt dex dexter dexx dezider dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri dhruv dhyanesh dhyaneshwar diah diamante diamond dian diana diane dianna dianne dianora diar diara diarra dicle diclehan dida didem didier didimo didina diede diego dieke diem dien diep dies dieter dieu dieudonne dieudonnee dieynaba digambar digambara digdaya dijana dikmen diksha dilafruz dilan dilara dilare dilaver dilay dilbar dilber dilberay dildar dildora dilek diler diletta dilfuza dilhan dillan dillon dilmurod dilnoza dilorom dilovan dilrabo dilruba dilsoz dimas dimaz dimitri dimitrii dimitrij dimitrije dimitrina dina dinakar dinc dincer dinda dinesh dinh dinis dinkar dino dinu diocleziano diodata diodoro diogene diogo diomede dion dione dionigi dionisia dionisio dionizy dionyz dionyzos dior dipa dipali dipankar dipendra dipesh diptendu direnc diri dirja dirk diroj dirok dita ditte ditya divaakar divakar divine divis diviska divjot divna divo divya dixie diyor diyora dizik djayden djeneba djenna djibril dluhos dmitri dmitrii doan doanh dobrava dobrila dobromil dobromila dobromir dobromira dobroslav dobroslava dochia dock doda dodato dodo dogan doganay doganer dogu doina doinita dolly dolores dolunay domagoj domen domenic domenica domenick domenico domenik domezio domingo dominic dominick dominik dominika dominique domitille domiziano domnica don dona donald donalda donaldo donat donata donatella donatello donato donavon dondu dong donka donna donnell donnie donny dono dora dorana dorcas dorde doreen dorel dorian doriana doriane doriano dorica dorin dorina dorine dorinel doris dorit dorka dorli dorota dorotea doroteja doroteo dorothea dorothee dorothy dorottya dorris dortha dorthe dorthy doru doubrava doubravka douce doug douglas dounia douwe dov dovie dovud doyinsola doyle draga dragan dragana dragica draginja dragisa drago dragoje dragojlo dragoljub dragomir dragos dragoslav dragutin drahomil drahomila drahomir drahomira drahon drahos drahoslav drahoslava drahotin drahotina drahuse drahutin drajat drake draupadi draza drazen dren drew dries drina driss dron drona druina drzimir drzislav dua duane duanne duarte dubravka dubravko duc duccio duco ducu dudley duduzile due duilio duje dujo dulari dulce dulcinea dulina dumisani dumitra dumitrana dumitrita dumitru duncan dundar dune dung dunja dunya duong dura durad durante durda durdane durdona durga durgeshwari durica durmus durodola durriye duru dururbunsuz durward dusan dusana dusanka dusica duska dusko dustin dusty duuk duy duyen duyet duygu dwaipayan dwaipayana dwayne dwi dwight dyah dylan dylano dyna dzile dzirkstite ea earl earlene earline earnest earnestine easter easton ebba ebe eberardo ebiere ebin ebiowei ebkizi ebony ebren ebru ebunoluwa ebuzer ecaterina ecclesio ece ecehan ecem ecevit ecmel ecrin ecvet ed eda edd edda eddi eddie eddy ede edelberga eden edgar edgard edgardo edgaro edgars edhem edi edil edilberto edison edita edite edith editta ediz edmee edmond edmondo edmund edna edoardo edouard eduard eduarda eduardo eduards edvard edvarda edvige edvin edvins edward edwardo edwin edwina edyta edyth edythe edzus eef eefje eekalabya eero eeva efe effie efim efimia efisio efken eflah efraim efrain efrem efren efrosinia efsun eftalya eftimia eftimie ega ege egemen egeo egidio egils eginardo egisto egizia eglantine egle egmont egon egona egor egrim ehmed eileen einar einars eino eirik eizens eja eka ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika ekdant ekec ekim ekin ekmel eko ekow ekrem ekundayo ela eladio elaide elaina elaine elakshi elanur elbek elbert elcin elda eldon eldor eldora eldred eldridge elea eleanor eleanora eleanore eleazar electa elein elektra elena elene eleni elenor elenora eleonora eleonore eleonoro elettra eleuterio eleuthere elfrida elfrieda elgin eli elia eliabeth eliah eliahou elian eliana eliane eliano elias eliasz elide elie eliel eliette eliezer elif elifio eligio elija elijah elimena elin elina eline elinor elinore elio eliodoro elion eliona elior eliot eliott elisa elisabet elisabeta elisabeth elisabetta elisaveta elise elisea elisee eliseo elisha elisio eliska elissa elita eliza elizabet elizabeta elizabeth elizabeto elizaveta elize elizej elizeus elizo elka elkin ella ellada elle ellen elli ellie elliot elliott ellis ellsworth elly elma elmar elmars elmas elmer elmira elmo elmore elmurod elna elnare elnora elnur eloa eloan eloane elodia elodie elody elogio eloi eloisa eloise elon elona elone elora elouan elouise eloy elpidio elroy elsa elsbeth else elsie elta elti elton eluh elva elvan elvera elvezio elvia elvie elvin elvina elvino elvira elvire elvis elwin elwira elwyn elya elyanora elyas elyes elyne elynn elyor elyse elyssa elza elzbieta elzear ema eman emanoil emanuel emanuela emanuele emanuelly emanuil emas ember embuh emced emeka emel emelia emelie emeline emely emerald emerance emerencie emeric emerich emerson emery emese emi emidio emie emiel emil emile emili emilia emilian emiliana emiliano emilie emilien emilija emilijan emilio emils emily emin emine emir emirhan emma emmalee emmanuel emmanuelle emmelie emmely emmerico emmet emmett emmi emmie emmitt emmy emna emong emory empirio empluk emrah emre emrullah emy ena enakshi endah ender enderun endra endrigo enea enecone enes engelbert engin enguerrand enid enie enimia enio eniola enis enise enna ennio enno enoch enola enora enos enrica enrico enrique ensar ensio enteng enver enya enyo enzo ephraim epiphane era eracla eraclide eraldo eralp erardo erasmo erast eray erazim erazmus erberk erberto ercan ercin ercolano ercole ercument erda erdal erdem erdeni erdenikatun erdeniozuk erdinc erel eremia eren erenia erentuz ergene ergenekatun ergin ergun erguner erhan erhard eriberto eric erica erich erick ericka erico erik erika eriks erin erinc erine erkam erkan erke erkki erling erma erman ermanno ermelinda ermen ermenegarda ermenegilda ermenegildo ermes ermete ermilo erminia erminio ermins erna ernecjo ernest ernesta ernestina ernestine ernestino ernesto ernie ernst erol eron eros ersan ersilia ersin ertan erten ertenozuk ertugrul ervin ervina ervins erwan erwann erwin eryn esat esau esben esen esenbike eser esha eshana eshita esi esin esma esmee esmeralda esmeray esmira esperanza esra esref esse essie esta esteban estefania estel estela estell estella estelle ester estera esterina estevan esther estiawan estiono estrella esuperio esupofo eszter etela eterie etha ethan ethann ethel ethelyn ethem ethyl etienne etil ettie ettore eubert euclide eudes eudochia eudokia eudoksja eudora eudoxe eudoxie eufebio eufemia eufemio eufrasia eufronio eufrosina eufrozina eugen eugene eugenia eugenie eugenio eugeniu eugeniusz eula eulah eulalia eulalie euna eunice eunika euphrasie euridice eurydice eusebe eusebia eusebie eusebio eusebiu eusebius euseo eustache eustatiu eustorgio eustosio eustracjusz eutalia eutalio eva evald evaldo evalds evalyn evan evandro evangelina evangeline evanghelina evann evans evar evarist evariste evaristo evasio evdochia evdokija eve evelien eveliina evelin evelina eveline evelino evelyn evelyne even everardo everett everette evert evgheni evghenia evghenii evi evidio evie evin evo evodio evran evrard evremondo evren evsen evy evzen evzenie ewa ewald ewan ewatomi ewelina ewell ewen ewenn eya eyal eyiz eylul eymen eyram eyre eysan eytan eythan eyup ezechiel ezechiele ezekiel ezequiel ezio ezoza ezra ezrak faas fabia fabian fabiana fabiano fabie fabien fabienne fabijan fabio fabiola fabrice fabricia fabricio fabrizio fadekemi faderera fadi fadil fadime fady fae fahrettin fahri fahriddin fahriye fahrunissa faik faiq faith faizah falba falih falk famiano famke fanika fanni fannie fanny fanta fantin fantine fanyana fara farah farangiz fardau fares farhunnisa farida faris farouk farrah farruh faruk fasih fathonah fatih fatim fatima fatimata fatime fatimo fatin fatma fatos fatou fatouma fatoumata faust fausta faustin faustina faustine faustino fausto faustyn faustyna favian fawn fay faya faye fayen fayenne fayre faysal fayzbek fazil fazilat fazilet fazio fazli fazliddin fazullah feba febe febi febriana febrina feda fedai fedde fedele federica federico fedor fedora fedro fehime fehintola fehmi feldt felice felicia felician feliciano felicie felicien felicita felicitas felicite felicity feliks felina feline felipa felipe felix felton fem femke femm fender fenja fenna fenne feodor feodora feodosia ferah feramus feramuz feray ferda ferdi ferdinand ferdinanda ferdinando ferdynanda fereh ferenc ferhan ferhat feride feridun feriel feriha ferit ferman fermiano fermin fermo fern fernanda fernando ferne ferqane ferre ferruccio ferruh feruza feryel festo fevronia fevzi fexriyye feyyaz feyza feyzullah fiacre fiammetta fibikemi fidan fidel fidele fidelie fidelius fidenziano fidenzio fieke fien fiene fiep fiete figen fiifi fikayomi fikret fikri fikriye filemon filibert filiberto filip filipa filipe filipino filipp filippa filippo filiz filofteia filomen filomena filomeno filotije filou fily fine finia finja finlay finley finn finnja finnley fiodor fiona fionn fiordaliso fiore fiorella fiorenza fiorenziano fiorenzo firas firdavs firdevs firmin firuze fitrat fitri fitria fitriani flaminia flavia flavian flaviana flaviano flavie flavien flavio flaviu flavius fleano fleta fletcher fleur flip flo floare floarea flodoard floor floortje flor flora flore florea florence florencia florencio florencja florent florenta florentin florentina florentine florentyn florentyna florestan florian floriana floriane floriano florica florida floridia florie florin florina florine floris flossie floy floyd flurin flurina flynn foca fode folafoluwa folashade folco folu ford forest forrest fortunat fortunata fortunato fortune fortunee fos fosca fosco foss foster fotih fotima foucauld foulques fran frana franc franca france frances francesca francesco francette franci francia francine francis francisc francisca francisco francisko francisque franciszek franciszka franck franco francois francoise franjo frank franka frankie franklin frantisek frantiska franz franziska fred freda freddie freddy frederic frederica frederick frederico frederik frederike frederiko frederique fredrick fredrik fredy freeda freek freeman freida freja frenkie freya frida frido fridolin fridrich frieda friederike friedrich fritz frontiniano frost frusina fruzsina fryderyk fuat fulbert fulberto fulcran fuldem fulden fulgence fulgenzio fulvia fulvio fulya funani funda funmilade funmilayo fureyya furio furkan furman furseo furuzan fuscolo fusun fuzuli fynn fyodor gabe gabi gabin gabino gabor gabriel gabriela gabriele gabriella gabrielle gabrielo gabrijela gad gada gadang gading gadis gaduh gael gaelle gaetan gaetano gaffar gaffor gafur gagan gage gaglioffo gaia gail gaiman gaio gaj gaja gajaadhar gajabahu gajadhar gajana gajbaahu gal gala galak galang galar galatea galdino galeazzo galfryd galih galileo galina galiono gallicano galuh galur gaman gamani gamanto gambira gamblang gamze ganak ganaka ganapati ganda gandewa gandharv gandharva gandi gandolfo ganep ganesh ganesha gangesh gangsa gangsar ganjaran gantar gara garan garance garang garda gardner garett garfield garik garika garimberto garland garnet garnett garnier garret garrett garrick garrison garry garth garud garuda gary gaspar gaspard gaspare gasper gasti gaston gastone gastono gati gatien gatik gatot gatra gatsha gaud gaudenzia gaudenzio gaudino gauraang gaurang gauranga gautam gautama gautami gauthier gautier gautiero gavin gavino gavril gavrilo gavxar gawati gayatri gaye gayle gazanfer gazi gbadebo gbeminiyi gbemisola gbolahan gbowoade geanina gedeon gedeone gederts geeta geetanjali gejza gelila gelin gelincik gellert gelsomina geltrude gelu gema gemine gemini geminiano gemma genadij gencer gene general generosa generoso genesia genesio genesis geneva genevieve genisis gennaro genoveffa genoveva genta gentiana gentile genziano geo geoffrey geoffroy georg george georgel georges georgeta georgette georgia georgian georgiana georgianna georgije georgina georgo geovanni geovanny geovany gerald geralda geraldina geraldine gerard gerarda gerardina gerardo gerasim gerasimo geraud gerazim gerazym gerberge gerbert gerda geremia gergely gergo gerhard gerharda gerino germain germaine german germana germano gerolamo geronimo geronzio gerrit gerry gerson gertrud gertruda gertrude gertrudo gervais gervasio gesualdo geta gevheri geza ghaliyati ghanaanand ghanashyam ghani ghanshyam ghenadi ghenadie ghennadi gheorghe gheorghi gheorghii gheorghina gheorghita gherardo gherghina gherman ghislain ghita gia giac giacinta giacinto giacobbe giacomo giada giadero giambattista gian gianbattista giancarlo giandomenico gianfranco giang gianina gianluca gianluigi gianmarco gianmaria gianmario gianna gianni gianpaolo gianpiero gianpietro gianuario giao giap giasone gibran gica gicu gideon giel gifty gigi gigliola gijs gil gilang gilbert gilberta gilberto gilda gildo giles giliola gilles gillian gillo gina gineto ginevra ginewra ginger gino gioacchina gioacchino giobbe gioberto gioconda giocondo gioele gioia gion giona gionata giordano giorgia giorgian giorgiana giorgio giosue giosuele giotto giovani giovanna giovanni giovanny giove gioventino giovenzio girardo girart giray giri girija girik girika girindra giriraaj giriraj girish girja girolamo girts gisela gisele gisella gislebert gisselle gita gitanjali gitte giuda giuditta giulia giuliana giuliano giulio giulitta giuseppa giuseppe giuseppina giusta giustiniano giusto giyas giyos gizela gizem gladyce gladys glauco gleb glen glenda glenn glenna glennie gligorije gloria glorie gobinda godeberta godfrey godiva goffredo gojko gokalp gokben gokboru gokce gokcegol gokcen gokcicek gokmen goknur goksin golda golden golia golub gomberto gonca goncalo goncalves gondebaud gondulfo gonenc gonerio gongor gonsalwy gonthier gontran gonul gonzaga gonzague gonzalo gopaal gopal gopee gopi gorakhanatha gorakhnath goran gorana goranka gorazd gordan gordana gordiano gordon gorkem gorun gosto goswamee goswami gothard gottardo gottfried gotum goundo gouranga goutam govher govinda gozde grace gracian graciana gracie graciela graciliano gracja gradimir grady graham grant granville gratian gratiana gratiela grato gray grayce grayson grazia graziana graziano graziella grazina green greer greg gregg gregoire gregor gregoria gregorian gregorio gregory greta gretchen greyson grga grgo grgur griffin grigore grigori grigorije grimaldo griselda grizelda gron grover grozdana gry grzegorz guadalupe gualberto gualtiero gubio gudakesa gudakesha gudrite gudrun guelfo guenda guendalina guenievre guerin guerrino guglielmo guher gui guiberto guido guilhem guilhemine guilherme guillaume guillemette guillermina guillermo guiscardo guiseppe gul gula gulay gulbahar gulbaxor gulben gulchexra gulcin guldem gulden guldeste gulegen gulemen gulen guler gulgun gulhan gulistan guljamol guljaxon gulnaz gulnora gulnoza gulom guloy gulpembe gulriz gulsen gulseren gulsora gulsum gultekin gulumser gulzira gulzoda gumesindo gumus gun gunars gunay guncicek gundelinda gundogdu gundogmus guner gunes gungor gunilla guniz gunnar gunnel gunner gunnur gunsel gunseli gunter gunyaruk gurbuz gurcan gurdal gurdev gurhan gurkan gurol gursel guru gus gussie gust gustav gustava gustave gustavine gustavino gustavo guus guusje guven guvenalp guvercin guy guyot guzey gvendolina gvozden gwen gwenaelle gwendoline gwendolyn gwido gyorgy ha habbab habib habiba habil haby hac hacib hadi hadja hadley hadriel hadrien hafi hafid hafiz hafsa hafshah hagen hai hailee hailey hailie haim hairyanto hajar hakan hakem haki hakim hakki hakon hal hald haldun hale haleigh haley halie halil halim halima halina halis halit halle hallie haluk ham hamdi hamdullah hamed hami hamid hamidou hamima hamish hamit hammad hamsini hamza hamzah han hana hanae handan hande hanefi hang hanga hanh hani hania hanifa hank hanna hannabel hannah hanne hannele hannes hanno hannu hans hansjorg hanspeter hansruedi hansueli hanus hao haralamb haralambie harald hardana hardi hardouin hardy hari harimurti harinakshi harinarayan harit harita harja harjasa harjaya harjo harley harmon harmony harold haron haroun harouna haroune harper harriet harrison harry harsana harsanto harsaya hartaka hartana harto haruki harun harvey hasan hasano haseki hasibi hasim hasin haskell hasmet hasna hassan hassane hassie hasta hastal hata hatem hatip hatouma hattab hattie hau hauke hava havel haven havla hawa hawar haya hayal hayali hayat hayati haydar hayden haylee hayley haylie hazan hazar hazel hazim hazle heath heather heaven heber hector heda hedda hedelin hedi hedvig hedviga hedvigo hedvika heema heidi heidrun heikki hein heinrich heinz heitor heja hektoro helen helena helene heleno helga helie helier helin helio helios helle hellen helmer helmut heloisa heloise henderson hendra hendri hendrik hendrika hendrix hennes henning henri henrich henrick henrie henrieta henrieto henrietta henriette henrik henrike henrique henry henryk henryka heracleea herbert herberta herluin herman hermann hermenegildo hermina hermine herminia herminio hermiono hernan hershel herta hertha heru herve heryanto hester hesti hettie heval hevi hiba hicabi hicham hidaya hidde hien hiep hieronim hieu hifzi hikmat hikmet hilaire hilal hilar hilario hilarion hilarius hilary hilbert hilda hildebert hildegard hillard hillary hillel hilma hilmi hilola hilton himadri himani himawan himeno himmet hincmar hind hipolit hipolito hippolyta hippolyte hira hiram hiranmay hiranmaya hiranya hisam hizir hjalmar hjorth hlengiwe ho hoa hoai hoan hoang hoat hobart hoc hoi hojimurod holden hollie hollis holly holm homer homero hong honor honore honorine honorius hop hope horac horace horacio horacy horatiu horea horia horst hortense hortensia hortensie hortenzia hortenzie horymir horymira hosea hosiyat hostimil hostimila hostimir hostimira hostislav hostislava hostivit houda houston hovard howard howell hoyt hozan hrvoj hrvoje hrvojka huan hubert huberto huccet hud hudavendigar hudayi hudson hue hugh hugo hugues huguette hulda hulki hulusi hulya huma humaira humay humayun humberto humeyra huner hung hunor hunter huong huriye hurkan hurram hurshida hursit husameddin husamettin husein huseyin husida husnida husniya husnora husnu husrev hussein husum huu huub huy huyen huynh huzeyfe hvalimir hvezdoslav hvezdoslava hy hyacint hyacinta hyman hynek hypolit iacob iacopo iacopone iacov iago ian iana iancu ianina ianira ianis ianna ianos iaroslav iaroslava iasmina ib iban ibidapo ibironke ibodulloh iboja ibou ibra ibrahim ibrahima ibrani ibrohim ibukunoluwa ibun ica icaro icha icie icilio iclal ico ida idan idea idell idella idil idir ido idowu idris idriss idrissa idy ieremia ifa ifeanyichukwu ifeoluwa ifeoma iffar iffet ifora ifunanya ige iginia iginio igino ignac ignacie ignacio ignacy ignat ignata ignatius ignazio ignjat igor igori ihsan ihtiyor ihvan ika ikbal ike ikeme ikenna ikeoluwa iker ikhidie ikhsan ikicitoyun ikin ikrime ikrom ila ilacin ilai ilan ilana ilaria ilarie ilario ilarion ilay ilayda ilbey ilbilge ilda ildebrando ildefonso ildegarda ildegonda ildika ildike ileana ilene ilenia ilgegu ilgin ilgmars ilham ilhami ilhan ilia ilian iliana iliane ilias ilie ilies ilija ilinca ilinka ilja iljana ilkay ilkben ilke ilker ilknur ilko ilksen ilkyaz illidio illuminato ilmari ilmars ilona ilqar ilsa ilse ilva ilyan ilyana ilyane ilyas ilyass ilyes ilyess ilyos ilza ilzo ima imad imam iman imane imani imelda imen imene imge imke immacolata immacolato immanuel imogen imogene imoleoluwa imran imrane imre imrem imrich imron ina inanc inara inars inaya inc inci incoronata indah inder indiana indira indra indrikis indro indy ines inesa inessa inez inga inge ingeborg ingeborga inger ingmars ingrid ingrida inguna inioluwa inja inka inkeri inna innocent innocente innocenty innocenza innocenzo ino inocenc inocentiu insa intan inyoni inza ioan ioana ioanina iolanda iole ion iona ione ionel ionela ionelia ionica ionne ionut iorio iosefina iosif iowa ipek ippocrate ippolito ira iraida irawati ireland irem iremide irena irene irenej ireneo ireneus ireneusz ireno ireti iretioluwa irfan iriana iride iridenta irina irinc irinckol irinel iris irisa irma irmak irmeli irmina irnanto iroda irsad irtis irvin irving irwan irwin iryna isa isaac isabeau isabel isabela isabell isabella isabelle isabelly isac isacco isadora isadore isai isaia isaiah isaias isak isaure ischirione ise isee iseoluwa iseult ishaq ishola iside isidor isidora isidore isidoro isidro isig isik isil isilay isin isiner isioma isis isisa isla islam islom ismael ismaele ismaelo ismail ismaila ismerie ismet ismoil isobel isolda isom isotta isra israa israel issa issac issam issiaka istvan ita italia italo itil itir itri itunuoluwa itzel iulia iulian iuliana iuliu iuri iurie iurii iustin iustina iustinian iva ivah ivan ivana ivancica ivanka ivanna ivano ivanoe ivar ive ivek iven iveta ivetta ivica ivna ivo ivona ivone ivonne ivor ivory ivy iwan ixtiyar iyabode iyad iyadunni iyanuoluwa iyed iyik iyiktag iyinoluwa iza izaak izabela izabella izaiah izaias izajasz izak izako ize izel izia izidor izidora izmael izolda izoldo iztok izydor izzet izzettin izzy jaakko jabal jabari jabulile jace jacek jacey jachym jacinthe jacinto jack jackeline jackie jacklyn jackson jacky jaclyn jaco jacob jacoba jacobo jacobus jacqueline jacquelyn jacques jacynthe jad jada jade jaden jadesola jadon jadran jadrana jadranka jadranko jadro jadwiga jadyn jaeden jael jaelynn jaeman jaga jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagica jagmeet jahnu jai jaida jaiden jail jailey jailyn jaiman jaime jaimini jaimy jairo jais jaivey jaka jakayla jake jakelino jakob jakobe jakobino jakobo jakov jakub jakuba jakubina jakubka jale jaleel jalen jalil jalol jalon jalou jalyn jamaal jamal jamalia jamar jamarcus jamel james jameson jamey jamie jamil jamila jamir jamiro jamison jammie jamol jamshid jan jana janae janaina jane janek janelle janessa janet janeta janez jani janica janice janick janie janin janina janine janis janiya janja janjo janka janko janna jannah janne jannek jannes janni jannie jannik jannis jano janos janosch janusz jany japhet jaquan jaquelin jaqueline jara jared jaren jari jarmil jarmila jarne jarno jaro jarod jarolim jarolima jaromil jaromir jaromira jaron jaroslav jaroslava jaroslaw jarred jarrell jarret jarrett jarrod jarvis jarwa jarwadi jarwi jasen jasenko jasin jasmani jasmijn jasmin jasmina jasmine jasna jasnena jason jasper jassem jassim jasur jaswadi jati jatmiko jaunita jautrite javas javi javier javlon javohir javon javonte jawad jawed jax jaxon jaxtyn jaxx jay jaya jayadi jayce jaycee jayda jayde jayden jaydon jayeng jaylan jaylano jaylen jaylin jaylinn jaylon jayme jayne jayson jayvano jazeps jazlyn jazmin jazmyn jazmyne jazz jazzlyn jazzlynn jean jeana jeanette jeanie jeanne jeannel jeannette jeannie jeannot jed jedediah jedidiah jef jeff jefferey jeffery jeffrey jeffry jefri jefta jehanne jekabs jela jelena jelica jelisaveta jelita jelka jella jelle jelmer jelte jena jenel jenifer jenna jennah jennie jennifer jennings jenny jennyfer jenovefa jens jensen jente jeppe jerad jerald jeramie jeramy jerel jeremi jeremiah jeremias jeremiasz jeremie jeremy jergus jermain jermaine jermey jernej jerod jerome jeromo jeromy jeronimo jeronym jerrell jerrod jerrold jerry jerzy jesa jesika jesper jess jesse jessica jessie jessika jesslyn jesslynn jessy jessyca jesus jet jett jette jettie jevgenijs jevon jevrosima jewel jewell jezdimir jibril jidde jihane jil jilji jill jillian jim jimena jimi jimmie jimmy jimram jinane jinawi jindra jindrich jindriska jinte jinthe jip jiri jirina jitender jitendra jitka jiyan jo joachim joah joakim joakimo joan joana joanie joann joanna joanne joannie joanny joany joao joaquim joaquin joas job jocelyn jocelyne jocjo jodi jodie jody joe joel joelina joeline joelle joep joes joesph joey johan johana johancjo johanino johann johanna johanne johannes johano johathan john johnathan johnathon johnnie johnny johnpaul johnson joko jolana jolanda jolanta jolayemi joleen jolie jolien jolijn jolin jolina joline jon jona jonah jonas jonatan jonatano jonathan jonathon jonna jono jonte joojo joost jop jordan jordana jordane jordi jordon jordy jordyn jorg jorga jorge jorgen jorin joris jorn jorrit jort joscha joschua jose josef josefa josefien josefin josefina josefine josep joseph josephin josephine josette josh joshua joshuah josiah josiane josianne josie josiko josip josipa josko joso josse josselin jost josua josue josuo josy joud jourdain journey jovan jovana jovani jovanka jovanny jovany jovin joy joya joyce joza joze jozef jozefa jozefina jozefino jozefo jozica jozsef jozue juan juana juanita juda judah judd jude judge judicael judita judite judith judito judson judy judyta jugoslav juha juhani juho jukka jul jula julan jule jules juli julia julian juliana juliane julianne julide julie julien julienne juliet julieta julieto juliette juliino julija julijana julijs julika julina julio julita julius juliusz jumadi jumagul jumari juna junayd june junior juniper junius juno junon junot jur juraj jure jurg jurgis juri jurre jusma jusra juste justen justeno justice justin justina justine juston justus justyn justyna jusuf juta juul juvenal juwan juwon jyoti jyotis jyotsana kaan kaarina kaat kabil kacey kaci kacie kacper kacung kade kadem kaden kader kadi kadiatou kadidia kadidiatou kadin kadir kadrican kadriye kady kaela kaelyn kagan kagiso kahina kai kaia kailash kailee kailey kailyn kaina kairav kais kaitlin kaitlyn kaj kaja kajen kajetan kala kale kalea kaleb kaleigh kalender kalervo kalevi kaley kali kalidou kalim kalinda kalinik kalistrat kalle kallie kalpana kalyani kama kamal kamala kamalesh kamaria kambali kamber kamel kamelya kameron kamidin kamil kamila kamile kamilla kamille kamla kamlesh kamol kamola kamoliddin kamran kamren kamron kamryn kamuran kanak kanaka kanchan kanci kanda kane kani kania kanishka kannan kannen kanti kapgar kara karaca karahan karak karam karamba karamoko karan kardi kareem karel karelle karen kargilac kari kariane karianne karim karima karimah kariman karin karina karine karja karl karla karlee karley karli karlie karligac karlijn karlis karlo karlotta karma karman karmela karmen karmeno karna karol karolann karoliina karolina karoline karolino karolo karsa karsana karson karsyn karta karthik kartik kartika karunanidhi karya kasandra kasey kashyap kashyapi kasian kasim kasiran kasiyah kaspar kasper kassandra kassim kastor kasusra kat kata katariina katarina katarzyna kate katelin katell katelyn katelynn katerina katerino katharina katherine katheryn kathleen kathlyn kathrin kathrine kathryn kathryne kathy katia katica katie katija katina katja katlyn katlynn kato katrin katrina katrine katryn kattie katun katunkiz katy kavon kawa kawaca kawaya kawtar kay kaya kayaalp kayacik kayca kaycee kayden kayla kaylah kaylee kayleigh kayley kayli kayliah kaylie kaylin kayna kaynak kayode kayra kays kayun kazanc kazi kazim kazimierz kazimir kazimira kazkatun kazuo ke keagan keano keanu keara keaton keba keegan keeley keely keenan keerti kees keet kehinde keira keisha keith keji kekik keklik keles kellen kelley kelli kellie kelly kelsi kelsie kelton kelvin kelya kelyan kemal kemalettin kemba kemi ken kenan kenari kendall kende kendra kendrick kenes kenji kenna kennedi kennedy kenneth kennith kenny keno kensi kent kenton kenya kenyatta kenyon kenza kenzi kenzie kenzo kenzy keon kepez keramet kerami kerem keremsah keren kerim kerry kerstin keshaun keshawn kesme kessaf ketsia keva keven kevin kevon kevser keyan keyken keyla keyon keyshawn kezia kezlik kgabu kha khac khadidiatou khadidja khadija khadim khady khai khaled khalid khalifa khalil khang khanh khanyisile khe khem khethiwe khiem khiet khieu khoa khoan khoat khoi khoudia khuc khue khulekani khuong khuyen kian kiana kiandra kianna kiano kiara kiarra kick kiel kiem kien kiera kieran kiet kieu kika kikelomo kiki kiley kilian killian kilyan kim kimberley kimberly kimi kimiz kimizalma kimizalmila kimizin kimo kin kincso kine king kinga kingsley kinh kip kira kiran kirana kiraz kircicek kirgavul kirilo kirk kirlangic kirsten kirstin kirti kismet kitty kivanc kivilcim kiyan kiymet kizdurmus kizilalma kjaer kjeld kjell klaas klanjo klara klarencjusz klaro klaudia klaudian klaudie klaudino klaudius klaudiusz klaudo klaus klavs klea kleber klemen klemens klement klementina klementino klementyna kleopatra kleopatro kliment klit klitemnestro klotildo klotylda knut knuto kobe koby kocer koch kody koen kofi kojo koko koksal kolawole kolby kole koleta koloman kolombin kolombina kolos kolumban kolumbin kolumbina komil komila komron konrad konrads konstance konstancie konstancja konstantin konstantins konstanty konstantyn konsuela konzuela kopano kora koralia koray korbin korbinian kordula korede korey korina korinna korkut kornel korneli kornelia kornelie kornelius korneliusz kory kosma kosmas kosta kraig krasava krasomil krasomila krasoslav kresimir kresomysl kreuzo krijn krimhildo kris krishna krishnadas krishnadasa krisjanis kriss krista kristan kristen kristi kristian kristiana kristians kristie kristiina kristijan kristin kristina kristine kristino kristjan kristof kristofer kristoffer kristopher kristy kristyna krisztian krisztofer krog krsto kruno krunoslav kryspin krystal krystel krystian krystina krystof krystyna krzysztof ksantipo ksawera ksawery ksenia ksenija ksenofont kubad kubat kubilay kubra kubura kuddusi kujoe kumar kumari kumru kumuda kumush kuncara kunhuta kunthara kurnia kursad kurt kurtis kusuma kutbettin kuzey kuzman kveta kveton kvetos kvetoslav kvetoslava kvetuse kvido kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn ky kyan kyano kyara kyla kyle kylee kyleigh kyler kylian kyliann kylie kyllian kyllikki kylo kyra laal labuh lac lacey lachlan lacramioara lacy lada ladarius ladina ladislao ladislau ladislav ladislava ladji laetitia lafayette lahna lai laia laila laisha lajos lake laksana lakshman lakshmi lakshmidhar lakshminath laksita lal lala lale lalie lalita lam lamar lambert lamberto lamia lamih lamine lamiye lamont lan lana lanang lance lancelot lancilotto landen lander landolfo landry lane laney lanfranco lang langa langgeng lanjar lantar lap lapo lara laras larina larisa larissa lark laron larry lars larue larysa lascar lasma lasmanto lasmono lassana lasse laswi laszlo latif latifa latife latika latofat latoya laura laurane laure laureen laurel laureline lauren laurenc laurence laurencie laurencja laurencjusz laurenco laurene laurens laurent laurentia laurentino laurentiu laurenty laurentyna laurenz lauretta lauri laurian lauriane laurianne lauriano laurie laurin laurine lauro laury lauryn lautone lava lavada lavanya lavern laverna laverne lavina lavinia lavinio lavize lavon lavonne lawrence lawrencia lawson laxman laxmi layana layanah layla laylo layne lazar lazare lazaro lazarz laziz lazzaro lea leah lean leana leander leandr leandra leandre leandro leane leann leanna leanne leano leart leatha leda ledion lee leela leelou leena leendert lega legawa lehna leia leif leigh leila leilani leina lejla leke lela lelah leland lelia leman lembah lemide lempi lemuel len lena lene leni lenia lenja lenka lenn lenna lennard lennart lenne lennert lenni lennie lennon lennox lenny lenora lenore leny lenya leo leodegar leokadie leola leon leona leonard leonardo leone leonel leonhard leoni leonia leonid leonida leonidas leonids leonie leonilda leonio leonis leonne leono leonor leonora leonore leontin leontina leontine leontyn leontyna leonzio leopardo leopold leopolda leopoldina leopoldine leopoldino leopoldo leopoldyna leora leos leposava lera lerato lere leroy lerzan lesana lesek lesley leslie lesly lessie lestari lester leta letha leticia leticie letitia letizia letterio leu leufroy lev levana levent levente levi levin levio levke levoslav levy lew lewin lewis lex lexi lexie lexus leya leyan leyla leyna lia liah liam lian liana liara lias liba libbie libby libena liberata liberato liberatore libere liberio libero liberto libor libora liboria liborio liboslav liboslava libusa libuse lica licia lida lidania lidia lidija lidio lidmila lidya lieke liem lien liene liet lietald lieto lieu lieuwe lieve lieze liga ligia liisa liksma lila lilan lilas lili lilia lilian liliana liliane lilianna lilie lilien lilio lilith liliya lilla lilli lillian lilliana lillie lilly lilou lilwenn lily lilya lilyan liman limar lina lincoln linda linde lindsay lindsey line linett linh linn linne linnea linnie lino linoi linoy lintang linus linwood lio lioara lion lionel lior liora lirik liron lirone lis lisa lisandro lisann lisanne lisbeth lise liselotte lisette lison lital litzy liuba liubov liubovi liudmila liusea liv liva livia liviana livie livija livino livio liviu livius liya liyah liyam liyan liyana liz liza lizbeth lize lizeth lizz lizzie lizzy ljiljana ljuba ljubica ljubisa ljubomir ljudevit llewellyn lloyd lo loa loan loane lobar loc lodovica lodovico loek loes loet logan lohan loi loic lois loise lola lolade lolita loma lon london lone long longin lonie lonnie lonny lonzo lora loraine lore loredana loreen lorelei lorella loren lorena lorenc lorene loreno lorenz lorenza lorenzo loreta loretta lori lorian loriana lorik lorin lorine loris lorna lorrain lorraine lot lota lotar lothaire lothar lott lotta lotte lotti lottie lou loua louan louane louann louay loubna louca louie louis louisa louise louison louka loula louna lounis loup lourdes lourenco louvenia lova love lovisa lovorka lovro lowell lowie loy loyal loyce lua luan luana luat lubica lubin lubomir lubomira lubor lubos luboslav luboslava luc luca lucas lucca luce lucentiu lucia lucian luciana luciano lucica lucie lucien lucienne lucija lucijan lucile lucilla lucille lucinda lucio lucious lucius lucja lucjan lucky lucretia lucretiu lucrezia lucy ludano ludek ludie ludise ludivine ludivoj ludka ludmila ludolphe ludomil ludomila ludomir ludomira ludoslav ludoslava ludovic ludovica ludovico ludovikino ludoviko ludovit ludvig ludvik ludvika ludwig ludwik ludwika lue luella luena luhung lui luigi luigia luis luisa luise luiz luiza luize lujza luk luka lukas lukasz luke lukhona lukita lukman luko lukrecie lukrecius lula lulu luluh lulut luminita luminosa lumir lumira luna lund lune lungelo lungu luong lupe lura lurhur lurline lutfan lutfi lutfiya lutfullah lutfulloh luther luthfi lutibor lutobor lutz luu luuk luus luwar luwes lux luz luzie lwandle ly lya lyam lyan lyana lyda lydia lydie lyes lygia lykke lyla lyle lylia lylou lyn lyna lynda lyne lynette lynn lynne lyric lysanne maad maaike maan maarit maarten maartje maas maayane mabel mabela mabelle mable mabruk mac maca macaire macaria macario maccabeo mace maceo macey machado maci macie mack mackenzie mactar macy madalena madalin madalina madaline madalyn maddalena maddie maddison maddox madeleine madelief madeline madelyn madelynn madge madhuri madid madie madilyn madina madisen madison madisyn madita madlaina madleen madlen madonna mads mady madyson mae maegan mael maelie maeline maelis maelle maely maelyne maelys maes maeva maeve mafalda maffeo magali magda magdalen magdalena magdaleno maggie maggiorino magno magnolia magnus maguelone maguette mahamadou mahan mahault mahaut mahdi mahe mahendra maher mahesa mahesh maheswar mahfud mahir mahmoud mahmud mahmut mahrus mahulena mahzan mahzun mai maia maica maida maija maik maike maila mailin mailo maily mailys maimouna maimunah maina maiorico maira maissa maissane maite maiwenn maiya maja majda major makan makar makara makary makayla makenna makenzie makhtar makinwa maks maksim maksimo makso maksud maksym maksymilian makuta mala malachi malak malati malco malcolm malea malek malena malene malgorzata malia malick malik malika malin malina malinda malisa mallaury mallie mallory malo malone malou maloxat malte malthe malti malvina malvine malvino malwina mama mamadou mamady maman mamante mamert mamie mamoudou mamour mamur man manah manal manar manasse manca mancio manda mandaakin mandakini mandla mandy manel manelle manetto manfred manfredo mangala mangalya manh mani manik manikya manil manilio manisha manjo manjusha manley manlio manoah manoel manoj manole manon manona mansour mansueto mansur mansvet manu manuel manuela manuele maphikelela maqsud mara marah maram marana maras marat marc marceau marcel marcela marceli marcelin marcelina marceline marcelino marcell marcella marcelle marcello marcellus marcelo marcheta marcia marciano marcin marcis marco marcos marcu marcus mardon mare mareike marek mareme maren marena mareta marga margana margaret margareta margarete margareto margarett margaretta margarette margarida margarita margaux marge margers margherita margie margit margita margo margot margret margrethe margrit margrith marguerite mari maria mariadi mariah mariam mariama mariame marian mariana mariane marianna marianne mariano maribel marica maricarmen maricica marie marieke mariela mariella marielle mariem marieme marieta marietta marija marijan marijana marijn marika marilena marilie marilou marilu marilyn marilyne marilynne marin marina marine marinela marinella marinetta marinjo marinko marino marinus mario marioara mariola marion maris marisa marisol marissa marit marita marite maritza mariuca marius mariusz marja marjan marjane marjatta marjeta marjolaine marjorie marjory mark marketa markika markku marko markus marla marlee marleen marlen marlena marlene marley marli marlie marlies marlin marlis marlo marlon marlowe marly marnie marolo maros marouane marques marquis marquise marrit marsha marshall marsito marsudi mart marta martaka martana martani marte marten marteno martha marthe martial martim martin martina martine martino martins marton martti marty martyna maruf marut maruta marvin marwa marwan marwane marwata marwen marwin mary maryadi maryam maryann maryanto maryjane marylou maryna maryse marzia marzio mas masa mashxura masinka mason massamba massima massimiliano massimo massinissa masud matan matar mate matei matej mateja mateo mateus mateusz matheo matheus mathew mathias mathieu mathijs mathilda mathilde mathis mathurin mathuys mathys matias matija matilda matilde matis matiss matisse matjaz matko mato matous matroniano mats matt mattea matteo mattes mattheo matthew matthias matthieu matthijs matthis matti mattia mattias mattie mattis matus matyas matylda matys matz mau maud maude maudie maugis maura maureen maurice mauricette mauricio maurilio maurine maurits maurizio mauro maurycy mavdud maverick mavis mavlon mavluda mawuena mawusi max maxbuba maxellende maxence maxens maxfuza maxi maxie maxim maxima maxime maximilian maximiliano maximilien maximillia maximillian maximo maximus maxine maxmilian maxsuma maxwell may maya mayane mayar maybel maybell maybelle maye mayeul mayla mayline maylis maymie maynard mayoor mayra maysa mayson mayssa mayte mazbut mazhar mazie mazlum mbalienhle mbaye mckayla mckenna mckenzie meadow meagan meaghan mecislav mecislava meda medard medardo medea mederic medina medine medoro medoune medusa medya meena meenakshi mees megan megane meggie meghan meghnad meghnath mehdi mehmet mehriban mehtap meik meike meire meissa mekhi melani melania melanie melanio melany melba melchiade melchior melchiorre melda melek melenija melezio melia melichar melih melike meliksah melina melinda meline melis melisa melisande melissa melissandre melita melitina melle mellie mellina melnic melodi melodie melody mels meltem melusine melvil melvin melvina melvyn melyna melyssa memduh menahem menaka menardo mence mendel menelao meneo menka menno mennone menodora meral mercede mercedes mercia mercurio mercy meredith merel merete meriam meric meriem merih merijn merjem merl merle merlin merovee merritt mert mertie merve mervin merwan meryam meryem meryl messalina mestan mesut meta mete metello metin metod metodej metra metrofane mette mevlut mex meyra mhambi mi mia mica micael micaela micah micha michael michaela michal michala michale michalina micheal michel michela michelangelo michele micheline michelle micjo mick mickael midas mieke miel mien miguel miha mihael mihaela mihai mihail mihailo mihajlo mihaly mihnea mihriban mija mijat mik mika mikael mikaela mikail mikayla mike mikel mikelis mikhail mikkel mikki mikko miklos mikolaj mikolas mikulas mila milada miladin milan milana milanka milanko milano mildred mile milena miles mileta miley milford milhan milic milica milik milisav milivoj miljan miljana miljenko milka milla mille miller millicent millie milly milo milojica milomir milon milorad milos miloslav miloslava milota milou milous milovan milovin milred milton miluse milutin mima mimma mimo mina minakshi mindy mine minerva minervina minervino minh mink minka minna minnie minodora mio mioara miodrag miomir mir mira mirabel mirabela mirac miracle miran miranda miray miraziz mircea mirco mireille mirek mirela mirella mireya miriam miriama miriamo mirja mirjam mirjana mirka mirkelam mirko mirna miro mirocleto miromil miromila miron mirona miroslav miroslava mirre mirta mirte mirthe mirtil mirto miruna mirza mirziyo misa misael misaele misbah mischa misko mislav misra missouri misty mitar mitch mitchel mitchell mithat mitica mitja mitra mitrut mittie miya mizgin mlad mladana mladen mnata mnislav mnislava moa mobolaji moc moche moctar modest modesta modesto modibo modou modrite modupe mody mofifoluwa mohamad mohamadou mohamed mohammad mohammed mohan mohana mohinder mohini mohir moira moise moises moisette mojca mojisola mojisoluwa mojmir mojzesz mojzis molgaard mollie molly momin momir momira mona monaldo monalisa monde mong monica monika moniko monique monitore monroe monserrat monserrate montana monte monteiro monty monvids moos moradeke morayo morena morenike moreno morgan morgana morgane moriah moric moris moritz morne morolake morris morten mortimer morton mory mose moseo moses moshe mosinmileoluwa mossie mosunmola motunrayo mouctar mouhamadou mouhamed mouhameth mouhammadou moussa moustafa moustapha moxidil moxigul moxina moxinur moxira moyosore mozell mozelle mozes mpho mpilo mpumelelo msizi mstislav mthunzi muammer muattar muaviye muaz muazzam mubina mudite muesser mufid mufiz muge mugur mugurel muhamado muhammad muhammed muharrem muhsin muhtar muhterem muhtesem muhtor muhyiddin mujdat mujde mujgan mujur mukadder mukaddes mukerrem mukesh muktedi muktedir muktefi mukul mulya mulyanto mulyono mumpuni mumtaz munevver muni munif munir murat muren muriel muriela murilo murl murod murphy murray mursinin mursita murti musa musawenkosi musir muslih mustafa mustafo mustapha mustika mustofa musulmon mutahhar mutasim muteber mutemed mutia muttalib muyassar muyiwa muzaffar muzaffer muzdad muziano my mya myah myla mylan mylene myles mylo myra myriam myrl myrna myron myrthe myrtice myrtie myrtil myrtille myrtis myrtle nabi nabil nabila nabin naci nada nadalina nadege nadejda nadezda nadi nadia nadine nadir nadja nadzieja nae nael naelle naemi nafisa nafiz nagabhushanam nahel nahid nahil nahla naia nail naila naim naima nais naja najam najib najla najmiddin najwa nakia nala nalan nalar nalia nalini nam namazio name namik nana nancy nand nanda nandi nando nandor naneta nang nanna nannie naomi naomie naoufal naoufel napoleon napoleone nara naradi narayan narcis narcisa narciso narcisse nardi narendra nargiza narimon narin narinder narji narseo narsete nasab nash nasiba nasim nasir nasriddin nasrullah nassim nastja nat natacha natale natalia natalie natalija natalina natan natanael nataniel natasa natasha nate nath nathalie nathan nathanael nathanial nathaniel nathen natiq natka naud naudet naura naval naveen navin nawal nawel nawfel nawroz naya nayel nayeli nayla naz nazan nazario nazariusz nazary nazif nazim nazli nazmi nazrulloh nazzareno nazzaro ndleleni ndondoloza nea neal nebojsa necat necati necdet nechifor necib necla necmettin ned neda nedeljko nedim nedjeljka nedjeljko nedra neela neele neeltje nefeli neha nehemie nehir nehoslav neil neila neiva neja nejat nejc nejla neklan nela nelda nele nelea neli nelia nelio nell nella nelle nellea nelli nellie nelly nels nelson nelu nelya nemanja nematulloh nena nenad nene neo neoma neonila neopolo neoterio nepomuk nera nerea nereo nergis nergiz neri nermine nesa neset nesim neslisah nesrin nesrine nestor nestore nettie neva neven nevena nevenka nevin nevio nevra nevzat newell newroz newton neyla nezamysl nga ngan nghi nghia nghiem nghiep ngoc ngon nguyen nguyet nha nhan nhat nhi nhiem nhien nhlakanipho nhon nhu nhuan nhung nhuong nia niame nicanor nicarete niccolo nicea niceforo nicephore niceto nicezio nichifor nicholas nicholaus nichole nick nicklas nicklaus nickolas nicla niclas nico nicoara nicodemo nicodim nicola nicolae nicolai nicolaie nicolas nicole nicoleen nicoleta nicoletta nicolette nicoline nicolo nicon nicu niculina niculita nicusor nicuta nida nidia niek niels niem niene nienke nigar nigel nigora nihad nihal nihan nihat nik nika nike nikita nikki nikkie nikko niklas niklaus niklavs niko nikodem nikodema nikol nikola nikolai nikolao nikolas nikolasz nikolcjo nikoleta nikolina niksa nil nila nilam nilde nilgun nils nilufar nimakoah nimas nimit nimrod nina nine nineli ninfa ninh niniano ninioluwa nino ninon ninthe nio niouma niraj niranjan nirbhay niro nisa nisan nischal nistiman nives nixon niyaga niyazi niyilolawa nizamettin nizar nizom nizomiddin njegomirka nkanyezi nkosenye nkosingiphile nkosinhle nkosiyabo nnamdi noa noah noaho noam noami noan noar noble nodira noe noel noelia noelie noella noelle noema noemi noemie noemy nofoto noha noham nohan noila nokuthula nola nolan nolann nolen nolhan nolwazi nomi nomvula nona nonhlanhla nonjabulo nonkululeko nonna noor noortje nora norah norbert norberta norberto nord nore norene norhane norica norina norma norman normand norris north norval norwood nosir nosirjon nostriano noud nouha nour noura nourane nouri nout nova novak novan novella novi noviana novita nowi nox nozima nozipho nqobile nrima nthabiseng ntokozo ntombizodwa nu nubia nuccia nuda nudem nugraha nukhet numan nuno nunziata nunzio nuong nur nural nuran nuray nurbek nuredin nurettin nurgul nurgun nuri nuria nuriddin nurlan nursel nurseli nurul nurullah nusa nusrat nusratulloh nusret nya nyah nyana nyasia nynke nyoman oana oanh oba obanijesu obid obie obioma obrad obren ocean oceane ocie octav octave octavia octavian octaviana octavio octaviu oda oddone odelia odell oderico odessa odeta odetta odette odidone odie odil odile odilia odilon odin odolen odon odorico odunayo ofelia ofelie ofelya oger ognjana ognjen ogooluwa oguz oguzhan ojars ojaswini okan oke okey okiki oksan okta oktam oktavian oktavie oktavius oktay okto ola oladara oladare oladimeji olaf olaide olajumoke olakunle olamide olanrewaju olansile olaoluwa olasunmbo olatunbosun olavi olavo olayinka olbram olcay oldrich oldriska ole oleg olegs oleksandr olen olena olesea oleta olga olgerts olgica oliga olim olimpia olimpiada olimpian olimpio olimpiu olin olinda olindo oliva olive oliver olivera olivia olivie olivier oliviera oliviero olivija oliviu oliwia oliwier olle ollie olof ololade olufeyisayo olufunke olufunmi olufunmilayo olumide olumorotimi olusola olutomiwa oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwasemilore oluwaseun oluwaseyi oluwatimilehin oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi oluwatumise oluwole oluwunmi olympe olympia olympie oma omad oman omana omar omari omawunmi ombeline ombline ombretta omer omero omina omobobola omobolanle omodunni omolabake omolara omolola omosalewa omotara omotayo omotola omotolani omotoun omowumi ona onder ondina ondine ondrej ondrejka onesta onesto oni onie onofrio onome onorata onorina onorino onorio onoriode onufry onur oona oormila opal opalina opaline opan opemipo opeoluwa opeyemi ophelia ophelie opung oqil ora oral oran orazio orchidea orell oren orenzio oreofe orest oreste orestes orfeo orhan oriana oriande oriane orie orietta orif orin orio orion orland orlando orlane orlo ornella oronzo orpha orrin orsino orso orsola orsolina ortansa ortensia ortensio orval orville orvokki orzu osanna osbaldo osborne oscar oskar oskari oskaro osman osmondo osmund ostergaard ostoja osunleke osvald osvaldo oswald oswaldo ota otabek otakar otakara otello otha othmane otho otilia otilie otilija otis otkir otmar oto otokar otomar ottaviano ottavio ottilia ottilie ottis otto ottone otylie oumar oumayra oumou oury ousmane oussama ova ovidio ovidiu ovidius owen oxana oya oybek oyenike oyga oyindamola oyindasola oyku oynur oysha ozan ozana ozanne ozcan ozden ozella ozer ozge ozgur ozhan ozkan ozlem ozlen oznur ozod ozoda ozodbek ozren ozy ozzy pablo paciano pacifico paco pacome pacomio padam padma padmi paige paiman paivi paja pakize palatino palemon palladia palladio palma palmazio palmira palmiro paloma pam pamela pamfil pammachio panagachie panait panca pancario pancrazio pandu panfilo pangeran pangestu panji panka pankrac pankracy panna pansy pantaleo pantaleon pantaleone pantelei paola paolo param paramartha paramita paraschiva parascovia pardi pardo parfait paride paris parker parla parman parmenio parsival parsla parvati pascal pascale paskal paskala pasquale pat paterne paterniano pathe patience patrice patricia patricie patricija patricio patrick patrik patriko patrizia patrizio patroclo patru patrycja patrycjusz patrycy patryk patsy patti pattie patty paul paula paule paulette paulica paulien pauliina paulin paulina pauline paulino paulo pauside pava pave pavel pavica pavils pavla pavle pavlin pavlina pavol pawel pax paxton payidar payton pearl pearlie pearline pecine pedro peer peggie peggy pekka pelaghia pelagia pelagie peleo pelhrim pelin pelinsu pelle pellegrino pelumi pembe penda penelopa penelope penny pentti pepe pepijn pepin pepo per pera perceval percival percy peri perica pericle perihan perikles perkasa perla perle pernilla pero perpetuo perran perrine perry perseo persida pertev peruna perver pervin perzida petar pete petek peter peteris petko petr petra petrana petre petri petrica petrija petrisor petro petronela petronila petronilla petronille petronio petronius petru petruse petrut petruta petteri petula peyami peyton phap pharell phat pheobe phi phil phila philani phileas phileine philemon philibert philine philip philipp philippa philippe philippine phillip philomene philothee philou phiwokwakhe phoebe phoenix phong phu phuc phung phuoc phuong phyllis pia pie pien piera pierangelo pierce piergiorgio pierluigi piermarco piero pierre pierrick piersilvio piet pieter pietro pilar pim pinar pink pinkie pio piotr pip piper pippa pippo piraye pirjo pirkko pit pius placida placido platon platone pleun plinio plutarco pol pola polidoro polifemo polikarp polina polissena pollione polly polona polykarp polyxena pompeo pompilia pompiliu pomponio pontus ponziano ponzio pooja poornima poppy porfirio porfiriusz porfiry porter porzia porziano postumio poul praba prabawa prabin prabowo prabu praest prakash prakosa pramila pran pranata pranawa pranay prasad prasanna prascovia prasetya prasetyo prashant prassede prathamesh pratiwi pravdan pravdomil pravdomila pravomil pravomila pravoslav pravoslava prayag prayitna prayoga prayogo precious predrag preity prem prema premysl presley preston priamo pribyslav pribyslava price prima primerose primo primoz prince princess prisca priscila priscilla priscille prisco priska prita privato priya priyala procopio profira prokles prokop prokopa prokul promise proserpina prosper prospera prospero protasio proteo providenci prudence prudenzia prudenzio prune prvoslav publio puck puji puk pulcherie puneet pupolo puput purna purnima purushottam purwa purwadi purwanto pushti pusicio puspa puspita puti putri putu qizilgul qobil qori qosim quan quang quartilla quarto quasimodo qudrat que queen queenie quentin quentine querano quieta quin quincy quinn quinten quintia quintiliano quintilio quintino quinton quinty quinziano quinzio quirin quirino quiteria quitterie quoc quy quyen quyet quynh rabia rachael rachel rachela rachele rachelle rachid raci rada radan radana radegast radek radeke raden radenko radha radhost radika radim radimir radimira radina radion radisa radislav radislava radit raditya radivoj radivoje radka radko radmil radmila radmilo rado radojka radolfo radomil radomila radomir radomira rados radosav radoslav radoslava radovan radovana radslava radu raducu radul raduz radvan rae raegan raf rafael rafaela rafaelo rafal rafet raff raffaele raffaella rafi rafid rafila rafiq rageshwari rageswari raharja rahayu raheem rahel rahelo rahim rahime rahma rahman rahmat rahmawati rahmi rahsaan rahsan rahul raide raif raihan raik raimondo raimund rain raina rainald rainaldo rainelda rainer rainhard rainold raisa raj rajab rajan rajana rajendra rajina rajinder rajiv rajko rajmund rajna rajnold rajsa raju rakesh rakip rakita raleigh ralf ralph raluca rama ramaa ramata ramatoulaye ramazan ramesh rameshwar rami ramiro ramiz ramon ramona ramy ramziddin ramziya rana randal randall randi randolf randolph randy ranek rangga rania raniero ranim ranjan ranjeet ranjit ranko rano ranolfo ransom ranya raoul raphael raphaelle rapulane raquel rares rashad rashawn rasheed rasheedah rashid rasifa rasim rasit rasko rasmus rastislav rastislava rati ratibor ratih ratimir ratmir ratna rauf raul raven ravi ravshan rawane raxmatulloh ray rayan rayane raye rayen raymond raymonde raymundo rayona rayxona rayyan razvan rea reagan reanna reba rebeca rebecca rebeka rebekah rebekka rebeko rebel recai recep reda redmond reece reed reese reeve refah refet refik regan reggie reghina regina reginald reginaldo regine regis regitze regnars regolo regula reha rehor rehorka reid reign reilly rein reina reine reinhard reinhold reis rejan rejean rejeanne reka reksa relja relu remi remig remigio remigiusz remilekun remington remo remondo remus remy remzi renars renas renat renata renate renato renaud rendy rene renee renette rengin renja rens renske renzo resad resat resid respati respicio ressie restu resul reta retha retno reto retta reuben reva revi rex rey reybaud reyes reyhan reymundo reyna reynold reza rezzan rhea rhett rhianna rhiannon rhoda rhonda ria riaan riad rian riana rica ricardo ricards ricario riccarda riccardo richard richarda richelmo richie richmond rick rickard rickey rickie ricky rico ridvan ridwan rieke rifat riff rifki rigard rigoberto riitta rija rika rike rikke riley rim rima rimma rina rinaldo rini rino rio ristana rita ritesh ritva riv river rivka riyad riza rizki rizvon roald roan robaldo robb robbe robbie robert roberta robertina roberto robi robin robina robinson robiya robyn rocco roch rochelle rocio rocky rod rodan roderick roderik roderyk rodger rodiano rodica rodion rodney rodolfo rodoljub rodolphe rodrick rodrigo rodrigue roel rogelio roger rogers rohan rohana rohit roj rok rokhaya rokia roko roksana roland rolande rolando rolf rolfo rollin roma romain romaine roman romana romane romanita romano romans romee romeo romero romeu romilda romina romoaldo romola romolo romuald romualdo romul romulus romy ron rona ronak ronald ronaldo ronan roni ronja ronke ronnie ronny roos roosevelt rory rosa rosalee rosalia rosalie rosalina rosalind rosalinda rosalyn rosamond rosamunda rosan rosana rosanna rosario roscoe rose roselin roseline rosella roselyn rosemarie rosemary rosen rosendo roser rosetta rosie rosina rosita roslyn rosman rosmunda ross rossana rossella rossie rostislav rostislava rotaru rotimi rovena rover rowan rowena rowland roxana roxane roxanne roxelana roxy roy roya royal royce roza rozalia rozalie rozalija rozalinda rozamunda rozana rozella rozina rozita roziya rozo rozvita rubem ruben rubiano rubie ruby rubye ruchan rudi rudis rudite rudolf rudolfa rudolfina rudolfo rudolfs rudolph rudra rudy rudyard ruedi rufina rufino rufo rufus ruggero ruhsar rui ruken rukhmani rukmin rukneddin rumena runa rune rupert ruperto rupinder ruprecht rusins ruslan ruslana rusman russ russel russell rustam rustu rusty rut ruta ruth ruthe ruthie rutilo ruxanda ruxandra ruya ruza ruzena ruzica ryad ryan ryann ryder rylan rylee ryleigh ryley rylie rym ryszard sa saad saadat saadi saar saba saban sabar sabato sabazio sabele sabin sabina sabine sabino sabir saboxat saboxon sabri sabrina sabrine sabryna sacha sachin sacid sada sadan sadar sadberk sadettin sadi sadie sadik sadina sadio sadoqat sadri sadriddin sadullah sadulloh sadye saer safa safae saffet saffiro saffo safi safia safiatou safietou safina safir safira safiya safo safouan safouane safta safura sagar sage sahap sahin sahinalp sahra sahsuvar said saida saiful saige saim saiq saka sakari sakina sakip sakir sakti sakura saladino salamoun salif salih salim salimah salimata salimatou saliou sallie sally salma salman saloh salome salomea salomena salomey salomon salomone salomoun salsabila salustio salvador salvatore salvo salwa salwator saly sam samandar samanta samantha samara samba samed sameer sami samia samiah samih samil samim samina samir samira samiya sammie sammy samo samona samson samsul samu samuel samuela samuele samuelo samukelisiwe samy sana sanaa sancho sanda sandeep sander sandor sandra sandrine sandro sandu sandy sanele sanem sanford sang sanja sanjay sanjin sanka sanna sanne sanobar sansone sante santiago santina santino santo santos santosh sanya sanziana sao saodat saphira sapiente sara sarada sarah sarai sarala sarani saraswati sarbello sardor sare sari sarina sarisha sarita sarka sarla sarlota sarmite saroja sarra sartika sarvar sarvin sarvinoz sasa sascha sasha saskia saskie saso satine satish satu saturn saturniano saturnin saturnino satya satyen saul saulcerite sauveur sava savanah savanna savannah savas savel saverio saveta savi savin savina savinien savino savion savva sawyer saxida saxona sayan sayyora scarlett scholastika scholastique schuyler scolastica scot scott scottie scotty scout seamus sean seb sebas sebastiaan sebastian sebastiana sebastiano sebastiao sebastien sebastjan sebestian sebine sebnem secaeddin secil seckin seckou seconda secondiano secondina secondo seda sedat sedef seden sedrick sedrik sef sefer seff sefik sefora seghei segilola segolene seher sehlevent sehrazat sehriyar sekinat sekou selahattin selale selami selcan selcuk selda selen selena selene selim selin selina selma selmer selvaggia selvi selyan sem sema semenica semih semion semiramide semplicio sempronio semra semsi sena senay sener senesio sengul senka senn senna senne sennur senofonte senol senta sep sephora sepp seppe seppo septi serafettin serafim serafima serafin serafina serafino seraina serap seraphin serapione serban serbulent serdar seref seren serena serenity serenus serge sergei sergej sergen sergey serghei sergi sergio sergiu sergiusz serhad serhat serif serin serine sermet sermin serpil sertac sertap servac servan server servidio serviliano sesto seth settar settimio settimo setya sev seval sevara sevda sever severa severiano severin severina severine severino severo sevgi sevil sevim sevinc sevket sevki sevtap sevval seweryn sexmus seyban seyda seydou seye seyfettin seyfi seyfullah seyma seynabou seyyit sfiso shad shade shahboz shahobiddin shahriyor shahzod shai shaily shaima shaina shaka shakila shakira shakti shakuntala shalewa shamsiddin shana shane shanel shanelle shani shania shanice shanie shaniya shankar shanna shannon shanny shanon shantanu shanti shany sharda shari sharmila sharon shashi shashikala shaun shawn shawna shay shayan shaylee shayma shayna shayne shea sheela sheila shekoni sheldon shelia shelley shelly shemar sher sheri sheridan sherine sherly sherman sherri sherry sherwood sheryl sherzod shiloh shilpa shirel shirine shirisha shirley shiv shivakari shivaram shobhana shodiyor shola shresth shresthi shreya shreyashi shridevi shrishti shristi shubha shubhaprada shukrulloh shwet shyann shyanne shyrel si siana siara sibel sibilla sibongile sibusiso sibyl sibyla sibylle sico sicuro sid siddarth siddhartha siddhi siddhran sidiq sidki sidney sidoine sidon sidonia sidonie sidonio sidra sidy siebe siem sien siena sienna siep sierra sieu sifiso sigebert sigfrid sigfrido sigismond sigismondo sigmund signe sigrid sigurd sihab sihabeddin sihem siir sijuade sil sila silan silas silja silje silke siloe silvan silvana silvano silvere silverio silvester silvestr silvestro silvia silvian silviana silvie silvija silvio silviu silvius sim sima simao simea simen simeon simeona simeone simge simi similoluwa simina simion simisola simo simon simona simone simonetta simonida simono sina sinan sinasi sincere sindisiwe sindre sinem sinenhlanhla sinesio sinfronio sinh sinica sinikka sinisa sinja sinkler sintia sipan siphephelo siphiwe sipho sir sira sire sireno siria siriano siricio sirin sirine sirineu sirio siro sirojiddin sirri siska sister sisto sitara sithembiso siti siv sixt sixte sixtine sixtus siyanda sizakele sizani sjoerd sjors skaidrite skander skarlet skarleta skipped skov sky skye skyla skylar skyler sladana slamet slava slavek slaven slavena slaviboj slavibor slavica slavka slavko slavoboj slavoj slavoljub slavomil slavomila slavomir slavomira slobodan slobodanka sloka smaranda smed smeralda smil smiljana smilla smita smriti sname snejana snezana snjezana soan soave sobeslav sobeslava sobit soccorso socrate soda sodiq sofia sofiane sofie sofija sofinjo sofio sofronia sofronie sohan sohane sohib sokhna sokrat solal solange soledad soleh solene solenn soline solocone solomon solon solveig solveiga som soma somnath somu son sona sondre song songul sonia sonja sonjo sonke sonny sonya soof sophia sophie soraia sorana soraya soren sorin sorina sostene sosteneo sostrato soter sotira souleyman souleymane soumaya sowande spano spartaco spela spencer speranta speranza speranzio spidola spiridon spirydion spytihnev srboljub srecko sredoje srna stacey stacy stan stana stanca stancu stanford stanimir stanislao stanislas stanislav stanislava stanislaw stanko stanley stanton stasa stasta staza steen steeve stef stefan stefana stefania stefanie stefanino stefano steffen stela stelian steliana stella steluta sten stepan stepana stepanida stepanka stephaans stephan stephane stephania stephanie stephany stephen stephon ster sterling sterre stevan steve steven stevie stewart stig stijn stiliano stina stine stipan stipe stiriaco stjepan stojan stojanka stojmir stone storm strahinja stribor stuart su suat subash subhash subhashini subhasini subhi subodh subomi sucheta suci sude sudeva sudi sue suelen suheyl suhrob sujata sukanya sukru sulaymon sule suleyman sulton suma suman sumayyah sumeet sumitra summer sun sunay suncica sune sunita sunniva sunny suong suraj surano suresh sururi surya suryakant suryakanta suryakantam susan susana susanna susanne susano sushant susheel sushil sushma susie suus suyuna suzan suzana suzanne suze suzie suzon svatava svatoboj svatobor svatomir svatopluk svatoslav svatoslava svea sveatoslav svebor sven svend svenja sverre svetislav svetla svetlana svetluse svetolik svetomir svetoslav svetozar sveva svitlana sviturno swami swan swann swapnil swara swarnalata swarup swassane sweta sy syahrini sybilla sybille syble sydnee sydney sydni sydnie sylva sylvain sylvan sylvester sylvestre sylvia sylviane sylvie sylwester sylwia synne syrine szabolcs szczepan szofi szofia szonja szymon ta tabea tabita tabitha tabris taceddin tacjana tad taddeo tade tadeas tadej tadeo tadeusz tadija taha tahir tahlia tahsin tai taib taide taina tais taisia taiwo tal talat talay talea talha tali talia talip talis talita talivaldis talon talrits talya tam tamara tamas tamer tami tamia tamina tamino tammaro tammo tammy tan tana tancrede tancredi taner tanguy tania tanirika tanja tanju tankred tanner tansu tantri tanushree tanushri tanya tanyeli tao tapan tapani tapio tara taras tarcisio tari tarik tarja tarkan tarquinia tarsilla tarso tarun taryn tasa tasdik tasha taskin tasnim tasnime taswir tat tatana tate tatiana tatjana tatum tatyana taufan taufik taurean taurin tavares taya tayfun taylen tayler taylor tayyar taziana taziano tazio tea teagan tecla ted teddy tedi teea teguh teije tej teja tejas tejumola tekin tekinalp tekla telchide telemaco telica tellervo telly temel temidayo temistocle temitope tempest tenley teo teobald teobaldo teodata teodolinda teodor teodora teodorik teodoro teodosia teodosio teodoto teodoz teodozie teofan teofil teofila teogene teohari teoman teona terenc terence terencius terencjusz terenzio teresa tereza tereze terezia terezie terezija terezo teri terlan terrance terrell terrence terri terrill terry tertuliano terzo tesauro tesifonte tesnim tesnime tess tessa tessie tetiana teudosia teun teunis tevfik tevhid tevin tezcan tezel tezer thabisa thac thach thad thaddeus thadie thai thais thalea thalia tham thamsanqa thando thang thanh thanina thao that the thea thelma themba theo theobald theodor theodora theodore theodorik theodose theodosie theofan theofil theofila theophane theophile theophraste theotime theresa therese theresia theron theu theunis theuns thi thiago thibaud thibault thibaut thibert thibo thien thierno thierry thies thieu thije thijmen thijn thijs thilo thinh thirza tho thoa thoai thobeka thoi thom thomas thong thora thorben thore thorge thu thuan thuat thuc thulani thulisile thuong thurman thuy thuyet thy tia tiago tian tiana tianna tiara tibaldo tibbe tiber tiberia tiberio tiberiu tiberius tibo tibor tiburcius tiburzio tich tichomil tichomir tichon ticone tidiane tieme tien tiep tierra ties tieu tiffany tiguida tihomir tiina tija tijana tijmen tijn tijs til tilda tilen tilio till tilla tillman tillmann tim timbul timea timeo timm timmothy timmy timo timofei timoleon timon timotei timotej timoteo timoteus timothe timothee timothy timur tin tina tinas tinca tincuta tine tinh tino tiphaine tira tiril tirone tirta tirtayasa tirza titi titien titilayo titilope titin tito titouan titus tizian tiziana tiziano tizio tjark tjasa to toai toan tobia tobias tobiasz tobiloba tobin toby tod todd todor tohir toke toki tokunbo tolga tolomeo tolqin tolulope tolunay toluwalope toluwani toluwanimi tom toma tomas tomasa tomaska tomaso tomasz tomaz tome tomi tomiloba tomislav tomislava tomke tommaso tommie tommy tomo tomori ton tonci toncica tone toney toni tonija tonka tonko tonnin tony tonya toon tope tor torben torbjorn tore torey torkvat torquato torrance torrey torsten tosca toscane tosco toska toussaint toy toyip tra trac trace tracey trach traci tracy traian trajan tram tran trang tranh tranquillo trasea travis travon tre tremaine tremayne trent trenton tressa tressie treva trever trevion trevor trey tri tricia trien triet trieu trilochan trilochana trilok trilokanath trilokesh triloki trine trinh trinity trisha tristan tristano tristian tristin triston troels trofim trong troy trpimir trpko tru truc trudie truett truman trung truong trycia trystan tsabita tsipora tu tuan tuana tuba tudor tudora tudorita tudosia tue tufan tugay tugba tugiman tugol tugrul tugtekin tuhfe tulay tulin tullia tulliano tullio tumer tunahan tunar tunay tunc tuncer tung tuomas tuong turan turgay turgut turi turibio turkan turkay turker turkes turna turner turold tushar tussio tutku tuula tuulikki tuur tuva tuy tuyen tuyet tvrtko twan twila ty tybalt tycho tygo tyler tymeo tymon tymoteusz tyra tyree tyreek tyrel tyrell tyrese tyrique tyron tyrone tyshawn tyson ubaldo ubaydulloh ubertino uberto uchita uchqun uda udai udit udo ueli uffe ufuk ugis ugo ugolina ugolino uguccione ugur uhra ujjawal ujjwal ukbe ulberto ulderico ulduz ulf ulfa ulfet ulfo ulgen uli uliana ulices ulises ulisse uliva ulker ulku ulla ulpiano ulrich ulrico ulrik ulrika ulstano ultimo ulugbek ulus uluthando ulva ulvi ulviye ulviyye ulwazi ulya ulysse uma umang umar umay umaya umberto umi umid umida umidulloh umile umit ummiye umran umur umuralp umut una unal undine unggul unique unjani unna unsel unseli upendra upik upton uqbaloy uranio urbain urban urbano urdino urfon uriah uriel uriele urmila uros urs ursicio ursino urska ursmaro ursula ursule ursulo usame usha usman usmon usyi utama utku uttam uve uy uyen uygu uzayr uzbegim uzeyir uzodimma vaclav vaclava vada vadim vafo vagn vaha vahdet vahid vahide vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi vala valburga valdemar valdemara valdemars valente valentijn valentim valentin valentina valentine valentino valentins valentyn valentyna valer valera valere valeri valeria valerian valeriana valeriano valerico valerie valerii valerija valerijs valerio valeriu valery valfredo valfrido vali valid vallie valtena valter valtr valtteri vance vanda vanesa vanessa vang vanh vania vanja vanna vanya varalakshmi varo varvara vasanti vasco vasil vasile vasili vasilica vasilie vasilina vasilisa vasja vasko vasliddin vasudev vasudeva vasudha vasundhara vatroslav vaughn vavrinec veaceslav vecdi veceaslav veceslav veda vedang vedanga vedanshi vedasto vedat vedran vedrana veduna veerle vefa vefik vega vehbi veikko veit vela velana velaphi velda veleslav veleslava veli velibor velimir velimira velina velio velislav velislava vella velma velva vena venance venanzio vencel venceslao venceslas venceslav venceslava vendel vendelin vendelina vendula vendulka venek venera veneranda venerando venere venerio veniamin venka ventura venus venuse venusta venustiano venusto vera verano verda verdiana verdie vere verecondo verena verenzio vergie vergiliu verginia veriana verica veridiana verla verlie vern verna verner vernice vernie vernon vero verona veronica veronika veroniko veronique veroslav veroslava verulo veselinka vesile veslava vesma vesna vespasiano vesper vesta vestergaard veta veysel veysi vezio vi vianney vibeke vic vica vicdan vicenta vicente vicentia vicentiu vicki vickie vicky victoire victor victoria victorien victorin vid vida vidak vidal vidhur vidhya vidiano vidone vidor vidur vidya vien vienna viera vieroslava viet vieve viggo vigile vigo vijay vijeko vijolite vik viktor viktoria viktorie viktorija viktorin viktoro vilcjo vildan vilde vilem vilema vilemina vilfredo vilhelm vilhelmine vilhelmino vilhelmo viliam viliana vilibald viliberto viljem ville villy vilma vilmar vilmars vilmos vimal vimala viman vin vinay vince vincenc vincencie vincent vincentiu vincenza vincenzo vinciane vindonio vinebaldo vinfrido vinh vinicio vinka vinnie vino vinsen vinz viola violante violet violeta violetta violette violina viorel viorela viorelia viorica virag virgie virgil virgile virgilio virgiliu virgin virginia virginie virginio virman virone visarion viscardo vishnu vishwamitra visnja vissia vit vita vital vitale vitali vitalia vitalico vitalie vitalii vitalijs vitalina vitazoslav vitezslav vitezslava vito vitold vitor vitoria vitoslav vittore vittoria vittoriano vittorio vitus viva vivaldo vive vivi vivian viviana viviane vivianne viviano vivien vivienne vizbulite vjekoslav vjenceslav vlad vlada vladan vladana vladek vladena vladilena vladimer vladimir vladimira vladimiro vladislav vladislava vladivoj vladlen vladlena vlado vlaicu vlasta vlastimil vlastimila vlastimir vlastimira vlastislav vlastislava vlatka vlatko vlk vo vodingo voichita voicu vojen vojin vojislava vojmil vojmir vojmira vojslav vojslava vojtech vojteska vok voldemars volfango volfgang volkan vong vorsila vosil vratislav vratislava vratko vreni vrinda vrund vseboj vsebor vserad vseslav vsevolod vu vujadin vujica vuk vukan vukasin vukica vukota vulmaro vulpiano vuong vuslat vusumuzi vy vyas waclaw wade wadi wael wage wahyu waino wakiman waldo wale walenty walentyn walentyna waleran waleria walerian walery walgierz walid walker wallace walt walter walton waluyo waly wanda wandrille wanesa wani wannes waqila ward wardaya wardi warji warley warre warren warsa warsita warta washington wasis wassim watson wava wawan wawrzyniec waylon wayne webster welat weldon wellington wende wendell wendy werner weronika wes wesley wessel westley weston whitney wiara wibke widya wiebke wiem wies wieslaw wiktor wiktoria wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid wilfried wilfryd wilhelm wilhelmina wilhelmine wilkie will willa willard willem willi william willie willis willow willy wilma wilmer wilson wilton wincenty winda winfield winifred winnifred winona winston winter wira wirda wirginia wislawa wisnu wison wissam wissem witalis wladyslaw wlodzimierz wm wojciech wolf wolfgang woodrow wout wouter wulan wulandari wuraola wyatt wyman xalima xanana xander xanh xatun xaver xaverie xaverius xavi xavier xaviere xebat xem xena xenia xenie xenophon xezal ximena xochitl xuan xuyen xzavier yaa yacine yacouba yadira yael yaelle yagiz yagmur yago yahya yahyo yakubu yalcin yalgin yaman yamileth yamina yana yance yango yani yanis yann yanni yannic yannick yannik yannis yaprak yara yarah yaren yaretzi yaro yaron yasar yasemin yasin yasmeen yasmin yasmina yasmine yasser yassin yassine yassir yavuz yaw yaya yazid yazmin yejide yekta yelda yeliz yen yener yenthe yesenia yesim yessenia yessi yetkin yetunde yewande yfke yibanathi yigit yildirim yildiz yilmaz yinthe ylan ylvi ylvie yoan yoann yoav yoel yoga yogendra yogesh yoginder yohan yohann yolanda yolande yona yonca yoni yono yoqub yorbek yoro yorqin yosef yoshiko yosra yossef yosun youcef youmna youna younes youness youp youri yousef yousra youssef youssou youssouf youssouph youssoupha yozida yoznur ysaline yse ysee yseult yuce yucel yuksel yulia yuliana yumi yumni yuna yuni yunita yunus yuri yusiv yusuf yvan yven yves yvette yvonne zabedeo zabina zabir zaboj zac zaccaria zaccheo zach zachar zacharia zachariah zacharias zachariasz zacharie zachary zache zachery zack zackary zackery zadie zadig zaenab zafar zafer zafir zahar zaharia zahide zahir zahit zahra zaida zain zainab zaira zakaria zakariya zakary zakarya zakelina zaki zakir zala zalan zalindra zama zamfir zamfira zamir zamira zan zana zander zane zanele zaneta zanete zanis zanita zanna zanobi zara zaraza zaria zarije zarina zarko zaur zavida zavis zayd zaylee zayn zayneb zayniddin zbigniew zbislav zbyhnev zbyhneva zbynek zbynka zbysek zbyska zbyslav zbyslava zdan zdana zdena zdenek zdenka zdenko zderad zdeslav zdeslava zdik zdirad zdislav zdislava zdravko zechariah zef zefiro zehra zeinab zejnep zekai zekeriyya zekiye zelaya zelda zelibor zelie zeliha zelimir zelimira zelinda zelislav zelislava zeljka zeljko zella zelma zelmir zelmira zeltite zena zenaide zenebio zenija zeno zenobia zenobie zenobio zenon zenone zenovia zente zenzele zephirin zephyr zerdest zerrin zerya zeteny zetico zetta zev zeyd zeynab zeyneb zeynel zeynep ziad ziedite ziga zigfrida zigfrids ziggy zigmars zigmund zigrida zihni zikmund zilan zile zilola zin zina zinaida zineb zinedine zinovia zion zita zithulele zitomir zitomira zitoslav zitoslava ziva zivan zivana ziver ziya ziyad ziyanda ziyo zizi zlata zlatan zlatica zlatka zlatko zlatomir zlatomira zlatuse zobuhle zoe zoeva zoey zofia zofie zofija zohid zohir zohra zoia zoie zoila zoilo zoja zokir zola zoltan zora zoran zorana zorina zorka zoroslav zoroslava zosim zosima zosimo zoyir zrinislav zrinko zselyke zsofia zsolt zsombor zubayr zubeyde zubeyr zubite zuhal zula zulaikha zulal zuleyha zulfa zulfikar zumrut zuxra zuzana zuzanna zvezdana zvonimir zvonimira zvonko zyad zyair zygmunt άγγελος αθανάσιος αθανασια αικατερινη αλέξανδρος αλεξανδρα αναστάσιος αναστασια ανδρέας αννα αντώνης απόστολος αριστείδης βασίλης γεωργια γεώργιος γρηγόριος δεσποινα δημήτρης δημητρα διονύσιος ελενη ελευθέριος εμμανουήλ ευάγγελος ευαγγελια ευστάθιος ηλίας θεόδωρος ιωάννης ιωαννα κωνσταντινα κώστας λεωνίδας μαρια μιχαήλ νικόλαος πέτρος παναγιωτα παναγιώτης παρασκευάς παρασκευη παύλος σοφια σπύρος στέφανος σταυρουλα σταύρος στυλιανός σωτήριος φώτιος χαράλαμπος χρήστος χριστινα χρυσουλα ааронович абрамович ава август августин августович авдеевич авдей аверкий аверьян аверьянович авксентий аврелій аврелія аврора автоном агап агапія агата агафон агафья агафія аггей агнеса агнія агрипина ада адам адамович адамівна аделаїда аделіна адриан адрианович адріана адріян азалія азарий азарович азарівна азарій аким аксёнович акулина алевтин алевтина алевтинович алевтинівна александар александр александра александрович александровна алексеевич алексеевна алексей алексо алина алла альберт альбертович альбертовна альбертівна альбіна альвіна аліна амвросий амос ана ананий анастас анастасия анастасија анастасович анастасівна анастасій анастасія анатолий анатольевич анатольевна анатолій анатолійович анатолія анатоліївна ангел ангела ангеле ангелина ангеліна андон андреевич андреевна андрей андреј андреја андрон андроник андрій андрійович андріївна анжела анжелика аникей аникита анисим анисимович анна анте антим антип антипович антон антонида антонин антонина антониј антонович антоновна антонівна антоній антоніна антонія антін ануфриевич анфіса анче анѓа аполлинарий аполлон аполлонія аполлінарія апостол арефий аристарх аркадий аркадьевна аркадій аркадійович аркадія аркадіївна арсен арсений арсениј арсенович арсеньевич арсенівна арсеній арсенійович арсеніївна артем артемий артемович артемовна артемьевич артемівна артемія артурович артёмович архип архипович архиповна архипівна асен аскольд аскольдович аскольдовна аскольдівна атанас атанасиј атанасија афанасий афанасьевич афанасьевна афанасій афанасійович афанасія афанасіївна афиноген ацо бажен бенедиктович билјана бисера бистра блага благе благица благовіста благородна благој благоја благојка благуна блаже блаженка богатин богдан богдана богданович богдановна богданівна богиња богослав богоја богуслава божана божемир божемирович божемирівна божен божена боженович боженівна божидар божин божо болеслав болеслава болеславович болеславовна болеславівна боримир боримирович боримирівна боримисл борис борислав борислава бориславович бориславівна борисович борисовна борисівна борка борко боро борјан борјана босилка бошко боян бојан бојана бранка бранко братимир братислав братиславович братиславівна братомил братослав бронислав брониславович броніслава брячислав будимир буйтур буревіст біломир білослав білослава білославович білославівна біляна вадим вадимович вадимовна вадимівна валентин валентина валентинович валентиновна валентинівна валерианович валериевна валерий валерия валерьевич валерьян валерьянович валерій валерійович валерія валеріївна вангел ване ванче ванчо варвара варлаам варфоломей васил василий василина василиса василиј василија василка василко василь васильевич васильевна васильович василівна васка вацлав вања велемир велика велимир величко велјан венедикт венедиктович вениамин вениаминовна венко вера вероника весела веселин весна вељо видое викентий викентьевич виктор викторин виктория викторович викторовна виленович вилорович виолета виссарион виталий витальевич влад влада владилен владиленович владимир владимировна владислав владислава владиславович владиславовна владиславівна владлен владленович владо влас власович власта властимир воислав володимир володимирович володимирівна володислав волче воскресија војдан војданка војкан всевлад всеволод всеволодович всеволодівна всемил всеслав всеслава всеславович всеславівна вышеслав вячеслав вячеслава вячеславович вячеславовна вячеславівна віктор вікторович вікторівна вікторія вілена віленіна віліна віола віолетта віра віргінія віта віталій віталійович віталіна віталіївна габриела гавриилович гаврил гаврила гаврило гаврилович гаврилівна галаба галактион галена галина гане ганна гарасимівна гарнослав гедеон гелена геннадиевич геннадиевна геннадий геннадьевна геннадій георги георгиевич георгиевна георгий георгій георгійович георгіївна герасим герасимович герман германович гертрудович глафира глеб глебович глигор гліб гнат гнатович гнатівна гого голубинка горан гордана гордеевич гордей гордій гордійович гордіївна горимир горислав горица горјан горјана гостомысл гоце градимир гремислав григор григорий григорьевич григорьевна григорій григорійович григоріївна грозда гроздан гурий гурьевич давид давидович давыд давыдович далемир далеслава дамјан дамјана дана данаил даниел даниил даниилович данила данило данилович даниловна данилівна даница данка данчо дарина даринка дарислава дарко даромир даромирович даромирівна дарья дарій дафина делчо делјан дементий демид демидович демьян демьянович денис денисович денисівна деница десанка деспина дејан дивна диме димитар димитрие димитриевич димитриј димитрија димко димо димче дина дмитриевич дмитриевна дмитрий дмитро дмитрович дмитрівна добри добрила добринка добромила добромир добромира добромирович добромирівна добромисл добромисла добромысл доброслав доброслава доброславович доброславівна долеслава доляна домника донка доротеј дорофеевич дорофей дојчин драга драган драгана драги драгиша драгомир драгослав драгољуб душан душанка душка душко діана діяна ева евгений евгения евгениј евгенија евгеньевна евграф евдоким евдокия евдокија евлампий евпраксия евсеевич евсей евстафий евстигнеевич евстигней евтим евфросиния егор егорович егоровна екатерина елена елеонора елизавета елизар елизарович елисавета елисеевич елисей елица елка емануел емельян емил епифан еразмо еремеевич еремей ермил ермилович ермолаевич ермолай ерофеевич ерофей есма ефим ефимија ефимович ефимовна ефимьевич ефрем ефремович ефросина ефстафьевич ефтим жанна жанович ждановна живка живко жозефіна жоресович забава загорка зафир зафирка захар захаринка захариј захарович захаровна захарьевич захарівна захарій захарійович захаріївна зборислав збориславович збориславівна звенигор звенимир звенимирович звенимирівна звенислав звенислава звениславович звениславівна здравка здравко земислав зеновій зеновійович зеновіївна зинаида зиновий зиновьевич зиновій зиновійович зиновіївна злат злата златан злате златко златомир златомирович златомирівна зора зоран зоремир зореслав зореслава зореславович зореславівна зорина зорица зорка зорян зоряна зосима зоя зінаїда ива иван ивана иванка иванна ивановна ивко иво игнат игнатий игнатович игнатьевич игор игоревич игоревна игорь измаил измаилович изот изотович изяслав иларион иларионович илинденка илинка илија ильинична ильич илья ильясович иннокентий иосипович иосиф иосифович ипат ипатий ипполит ираида ираклий ирина исай исак исидор исидорович искра ия казимир калина каллистрат капитон каранфилка карл карп каріна касьян ката катерина катина катица катја квітка квітослава кераца кий ким кир кира кирил кирилл кирилловна киро кита клавдий клавдия клавдія климент климентина козма коле кондрат кондратий конон константин константина константиновна корней корнелій корнелійович корнеліївна корнил корнило корнилович корнилівна корнилій корній корнійович корніївна косара костадин костадинка костянтин костянтинович костянтинівна коце кочо крентта крстана крсте крсто круме ксения ксенте ксенія кузман кузьма кузьминична купава куприян лавр лаврентий лаврентій лаврентійович лаврентіївна лаврін лад лада ладимир ладислав ладо ладомир лазар лазарь лазо лариса лев левко лена ленче леон леонид леонидовна леоновна леонтий лепа леся лидия лидија лика ликера лилјана лина листвич лонгин лора лука лукия лукьян лукян лучезар львовна любава любим любислава любов любовь любодар любозар любомила любомир любомира любомирович любомирівна люборада любослава любосмысл людмила людомила лідія лілія магдалена майя макар макарович макаровна макарівна македон македонка макрина максим максимильян максимович максимовна максимівна мальва мара маргарита мариан марика марин марина мария марија марк марко маркович марківна маркіян маркіянович маркіянівна марсович марта мартын мартьян марфа марян маряна марічка марія марјан матвеевич матвеевна матвей матвій матвійович матвіївна мате матеја матрона меглена меланија меланія мена мери мето методи методиј методија мефодий мечислав мечислава мечиславович мечиславівна микита микитович микитівна микола миколайович миколаївна милан миле милева милен милена милий милица милка милован милодара милослава милош милчо мина минчо миодраг мир мирка мирко мирон миронович мироновна миронівна мирослав мирослава мирославович мирославівна мирче мирјана митофан митре михаил михайло михайлович михайловна михайлівна михајло михей михо мичо младен модест моисей мокей мокрина момо момчило мотря мстислав мстислава мстиславович мстиславівна мусій мілана нада надежда надія назар назарович назарівна назарій назарійович назаріївна наина нанче наркис наталья наталія натан натанович натановна натанівна наум наумка наумовна небојша невенка неда неделка неделко неля немир немира немирович немирівна ненад неофит нестор несторович несторівна нешо никандр никанор никита никифор никифоровна никодим никодина никола николаевна николай николина никон ниловна нина нинель нифонт нонна ніна огнен огняна оксана октябрина олга олег олегович олеговна олегівна олександр олександра олександрович олександрівна олексій олексійович олексіївна олелько олелькович олельківна олена олесь олеся оливер оливера олимпиада олимпий ольга омелян омелянович омелянівна онуфрий орде орест ореста орестович орестівна орина орислава орися орхип орхипович орхипівна оріяна осип оскаровна остап остапович остапівна остромир охрім охрімович охрімівна павел павле павлина павлинка павло павлович павловна павлівна павліна палажка панас панасович панасівна панкрат панкратий пантелеймон пантелеймонович пантелеймонівна пантелејмон панфил панче парамон параскева партениј парфен паскал пауна пахом пелагея пелагија пелагія пенчо перо петар петкана петко петр петра петранка петре петро петрович петровна петрівна пеце пилип пилипович пилипівна пимен писана платон подолян поликарп полина поляна поліна порфирий потап потішана прасковья пров прокл прокопиј прокофий прохор раде радим радимир радимирович радимирівна радимович радимівна радислав радмила радміла радован радослава раиса ракита ранко ратибор ратимир ратмир рафаила рахела рахилка раїна раїса рајко рајна регина ризо ристана ристе ристо робертовна родион родна родослав родіон родіонович родіонівна роксолан роксолана роман романович романовна романівна ромена ромил роса роска ростислав ростислава ростиславович ростиславівна рубен рубеновна рудольфовна ружа румена русалина русанка руслан руслана русланович руслановна русланівна рюрик сава савва савватий саве савелий саво самоил самсон самуил санде сандра сара саша сашка сашко светлана светозар святополк святослав святослава святославович святославовна святославівна світлана севастьян селиван селиверст семен семеновна семибор серафим серафима сергеевна сергей сергій сергійович сергіївна сигизмунд сидор сила силантий сильвестр силјан симон симона симјанка синклитикия синьоок слава славе славенка славица славка славко славолюб славомир славута славутович славутівна славчо славјанка слободан слободанка сміяна снежана сніжан сніжана сократ сологуб соломон соломія сончица соня сотир софе софия софија софон софрон софрониј софія спартак спаса спасе спасена спиридон спиро споменка србо сребра сребре стале стамена станимир станислав станислава станиславовна станіслав станіславович станіславівна стево степан степанович степановна степанівна стефан стефанија стефанка стефанович стефаній стефаніївна стожар стоилко стоян стојан стојанка стојмен стојмена стојна стојче страте страхил сузана сюзана таисия тамара танас тарас тарасович тарасовна тарасівна таска татьяна татјана ташко ташо таїсія твердислав творимир теймуразович темелко темјана теодор теодора теодосиј теодосија теофан теофил теофилка терентий терентьевич тетяна тимофеевна тимофей тимофій тимофійович тимофіївна тимур тимурович тимуровна тиміш тит тихо тихомир тихон тихонович тихонівна тоде тодор тодорка томе томислав трајан трајанка трајко трајче трена трендафилка трифон трифонович трифун тришо трофим трофимович тур убавка ульян ульяна устим устимович устимівна устин устина устинович фадеевич фадей фаина фана фанка фаїна феврония февронія федор федора федоровна федосеевич федосий федосьевич федот федотович феликс феликсович феликсовна феодосьевич феодосія феоктист феоктистович феофан феофанович ферапонт филарет филатович филимена филимон филимонович филип филипп филиппович филипповна фирс флорентин флоринка фока фокич фома фомич фортунат фотий фрол фролович фросина фёдор фёдорович фёкла харалампие харитина харитон харитонович харитоновна харламович харлампий харлампович харлампьевич хвалимир хорив христина христијан христо христофор христя цара цвета цветан цветанка цветко цеко часлав чедо чедомир чеслав чеславович чорнота шишман щастислав щек эдгардович эдгарович эдуард эдуардович эдуардовна элеонора эльдаровна эмилия эмиль эммануил эраст эрнест эрнст ювеналий юлиан юлианович юлий юлия юльевич юльевна юліан юліанна юлія юрий юрьевна юрій юрійович юріївна юстина юхим юхима юхимович юхимівна юхимія яков яковлевич яковлевна якуб якубович ян яна януарий ярема ярина яровид яромил яромир ярополк ярослав ярослава ярославович ярославівна ѓоко ѓоре ѓорче ѓорѓи ѓурчин ѓурѓа ѓурѓица євген євгенович євгенівна єремій ѕвезда ѕвездан ѕвонко іван іванна іванович іванівна ігор ігорович ігорівна ізяслав ізяславович ізяславівна ілля ілона інна іннеса ірина ірма јаворка јагода јадранка јаков јана јане јанка јасна јоаким јован јована јованче јовица јовка јово јозо јонче јордан јордана јорданка јосиф јулијана љуба љубе љубен љубинка љубица љубиша љубомир љупка љупчо ալբերտ ալեն ալեքս ալեքսանդր անահիտ անգելինա անդրանիկ անի աննա անուշ աշոտ ավետ արամ արեգ արեն արթուր արիանա արինա արման արմեն արսեն արտյոմ արփի արևիկ գագիկ գայանե գարիկ գոհար գոռ գրիգոր գևորգ դանիել դավիթ եվա էդուարդ էլեն էլինա էմիլի էվա էրիկ լիա լիանա լիլի լիլիթ լիկա լյուսի լուսինե լևոն կարեն կարինա կարինե հակոբ համլետ հայկ հասմիկ հարություն հովհաննես մանե մարի մարիա մարիամ մարկ մերի միլենա միքայել մհեր մոնթե մոնիկա յանա նանե նատալի նարե նարեկ նարինե ռաֆայել ռոբերտ ռուբեն ռուզաննա սամվել սառա սարգիս սոնա սուսաննա սուրեն սոֆի սոֆյա վահե վարդան վիկտորյա տաթև տիգրան";
var FAMILY = "aalbers aalerud aaltonen aas aasen ababii abaci abadan abadzic abadzija abalioglu abate abay abazovic abbas abbate abbondanza abbosov abbosova abbott abbrescia abdi abdulahadyev abdulahadyeva abdulazimov abdulazimova abdulazizov abdulazizova abdulboriyev abdulboriyeva abdulhafizov abdulhafizova abdulhakimov abdulhakimova abdulhayov abdulhayova abdulholiqov abdulholiqova abduljabborov abduljabborova abduljalilov abduljalilova abdulkarimov abdulkarimova abdullatifov abdullatifova abdullayeva abdulmalikov abdulmalikova abdulqahhorov abdulqahhorova abdulqodirov abdulqodirova abdulvahhobov abdulvahhobova abdulvaliyev abdulvaliyeva abdulvohidov abdulvohidova abegglen abel abele aberg abernathy abeyta abicht abimanyu abiodun abiola abiputra abodunrin abolina abolins aboltina aboltins abosede abraham abrahamsson abramovic abrego abreu abshire abt abu acanski acar accardi accardo accurso aceto acevedo achari acharya acheampong achebe achilles achim achkinadze acic acikalin acikgoz acimovic acin ackerman ackermann aclan acosta acquadro acquaviva acquistapace acuna adadevoh adal adam adamcova adamczak adamczyk adame adamec adamek adami adamiak adamiec adamkova adamo adamova adamovic adamowicz adams adamski adamus adan adanir adanski adaobi adar adasevic adcock addari addis ade adebayo adebisi adegbite adegboye adegoke adekunle adel adelakun adeleke adelusi adem ademayowa ademiluyi ademola adeniyan adeogun adeoluwa aderibigbe aderinsola aderogba aderonke adesina adesiyan adewale adewunmi adewura adeyemo adhikari adhitama adic adiga adin adisa adivar adomah adomako adongo adorno adragna adriansyah adu adusei adutwum aebi aebischer aeby affinito afifah afirifa afoakwa afolabi afolayan afonja afunku aga agaoglu agarwal agboola agca agirbas agnello agnes agostinelli agostini agosto agresta aguayo aguilar aguilera aguirre aguridic agustian agustina agyapong agyare agyei agyemang ahic ahlke ahluwalia ahmad ahmed ahmetspahic ahonen ahortor ahrenberg ahrens ahrorov ahrorova ahuja aidara aiello aigare aigars aigbiniode aigner aigroz airlangga ajakaiye ajao ajayi ajewole ajose ajvazovic akal akalin akan akar akay akaydin akbaba akbay akbulut akcal akcali akcan akcay akdag akdemir akeem akel akerele akesson akgoz akgul akgun akifovic akin akinci akinrinola akintade akisik akkan akkas akkaya akkoc akkor akkoyun akkoyunlu akkurt akmalov akmalova akman akoto akowua akpinar akramov akramova aksakal aksam aksel aksentic aksentijevic aksic aksin aksit aksovic aksoy aksungur aktan aktas aktay akyeamfuɔ akyeampong akyel akyena akyerεko akyildiz akyurek akyuz alabi aladic aladzic alaimo alakovic alamsyah alan alanis alaniz alanovic alarcon alargic alavanja alavantic alba albanese albano albert alberti albertyn albrecht albrechtova albu albuquerque alcala alcamo alcantar alcaraz alcott aldea alejandro aleksandrowicz aleksic aleman alencar alessandrini alessi alev alexa alexander alexandrescu alexandru alexe alfano alfaro alfermann alfieri ali alicea alici alicic alidi aligbe alighieri alih alija alikavazovic alisherov alisherova alivernini aliyev aliyeva alizadeh aljancic alkan alkaya alkhamis alkovic alksne alksnis allegretti allgeyer almanza almaraz almasac almeida almonte alniacik aloba aloi alonso alonzo alparac alpman alpugan altamirano altan altenwerth altieri altinay altinbas altinel altinisik altinok altintas altiok altun altuntas aluga alva alvarado alvarez alves alyanak amabile amado amador amadori amaechi aman amann amanta amar amaral amato amaya amberg ambrosini ambrosino ambrosio ambroz ambrozova amendola amerio amici amico aminat amis amla ammann ammoscato amo amoa amoako amoasi amorim amoroso amoruso ampadu ampofo amponsah amrein amundsen ananda anandya anasov anasova anaya ancona anda andel andelic andelkovic andelova andersen anderson andersone andersons andersson andesilic andic anding andini andonov andonovic andorful andrade andre andreassen andreasson andrei andrejevic andrejic andrejin andrekovic andreoli andresen andriani andries andrisani andriska andrle andrlova andronic andrzejczak andrzejewski anelli angeletti angeli angelini angelis angeloni angelucci anggraini anggreny anggriawan anghel angster anguiano angulo anjani anjos ankra ankunding anne annunziata anokye ansa anselmi anselmo antal antalova antczak antenucci antezza antoci anton antonacci antonelli antoni antonic antonini antonovic antonucci antos antosova antovic anttila antunes antunovic antusevic antwi anucin anusic anvaryev anvaryeva anzalone aparicio apicella apitz apodaca aponte apostol appia appiah aprile aqila aquino aragon araja arajs aramini arana aranda arap aras araujo arcangeli arce archuleta arda ardana ardelean ardeleanu ardianto ardiyanti aregger arellano aremu arena arenas arendt arens arevalo argenio argento argiolas arguello arhanic arias arican arifin arig arik arikan arlovic arman armas armendariz armenta armijo armstrong arnaud arnaut arndt arnesen arnim arnold arora arpasi arredondo arreola arriaga arroyo arsenic arsic arslan arslanoglu arslonov arslonova arteaga artioli arvidsson aryal aryani aryanti aryee asadanin asadov asadova asadullohyev asadullohyeva asamoa asamoah asan asanin asante asare asaro asceric aschenbroich asci ascione asenso ashley asiama asiedu asik asikoglu asil asilbekov asilbekova asimi askin askraba askrabic aslan aslanoglu asonja aspere aspers assis assmus assuncao astafei astolfi astuti aswandi ata atakan atakol atalik atan atanasov atanda atasever atay atencio ates atici atik atilgan atli atwood atzeni atzori au aubert aubry aucamp auer aufderhar augustyn augustyniak auld aurelia austen auzina auzins avallone avalos avan avazyev avazyeva avci avcioglu avila aviles avola avram avsec aw awodiran awolowo awuah axelsson axmann ayala ayandokun ayaydin ayaz aybar aycan aydan aydemir aydin aydogdu aygun ayhan ayisat aykac aykan aykurt aymonier ayobami ayomide ayoola aytac aytek aytekin ayverdi azad azamatov azamatova azara azdajic azevedo azic azinic azizah azizov azizova azzahra ba baa baafi baah baarck baawia babac babacan babali babalj babalola babaoglu babarogic babatunde babatz babel babic babin babini babka babkova babou babovic babtunde baburic baca bacalo bacci bacher bachmann baciu backer bacova baczynski badane badea bademci badenhorst bader badiane badillo badji badjuk badu baez baeza baganz bagaskara baggio baghy baginski bagis bagnoud bahadir bahena bahl bahna bahno bahnova bahodirov bahodirova bahriddinov bahriddinova bahringer bahromov bahromova bahun bailey baiocco bajare bajars bajc bajcetic bajcic bajer bajerova bajsanski bak bakal bakan bakaran bakare bakarec bakhoum bakhtiyorov bakhtiyorova baki bakirci bakircioglu bakke bakken bakker bakos bakowski balaban balabanovic balajic balan balasevic balaskovic balat balaz balazevic balazova balazs balboni balcar balcarova balcer balcerzak balci balck baldacci baldassarre balde balderas baldi baldini baldo balducci baldwin balesevic balestra baleta baletic balevic balincic balint balistreri baljak balkow balla ballarin ballesteros balli ballouhey balmer balnuweit balode balodis balog balogh balogova balogsandor balogun baloun balounova baloyi balsamo baltaci baltag baltin balzac balzano balzer bamidele bamiloye bamisebi banach banas banasiak banasik banda bandic bandicstimac bandini bandl bandopadhyay banerjee bang bani banic banica banicevic banicjokic banja banjac banjak banjalic banjari banov banse banu banuelos baptista bar barajas barak barakova baral baraldi baran baranjec baranka barankova baranova baranowski baranski barbagallo barbaricsehic barbarosoglu barbarossa barbarulo barbato barbera barberi barberis barbero barbier barbieri barbiero barbosa barbu barbulescu bardek barela bares baresova baretta bargan bari barile barilla barinic barisic barlas barletta barna barnard baron barone baroni barons barosevcic barosevic barr barra barragan barras barraza barre barreca barrera barresi barreto barretta barrie barrientos barrios barros barrows barry barsotti barta bartak bartakova bartczak bartell bartels barth bartkowiak bartnik bartoletti bartoli bartolini bartolomei bartolucci barton bartonova bartos bartosek bartosik bartoskova bartosova bartova bartovic bartovicova bartulin bartunek bartunkova barylla barzani basar basara basaran basaric baseda baser bashirian basile basmaci basnet basoglu bassani bassi basso basson basta bastac bastajic bastien bastola bastova basynat batinicsantic batista batnozic bato bator battaglia battig battista battisti battistini battke baturalp batz bauch bauer bauermeister bauerova baum baumann baumbach baumeister baumgartner baur bauschinger bauschke bavaud bawer bayazit baydar bayeni bayer bayerova baykam bayraktar bayraktutan baysoy bazant bazantova beahan beatty beauchemin beavogui becerra bech bechtelar beck becka beckel becker beckett beckmann beckova becvar becvarova bedan bedewitz bedini bednar bednarczyk bednarek bednarik bednarikova bednarova bednarski bednarz beek beele beer beerli beggerow beh behr behrenbruch behruzov behruzova beier bein beissmann bejan bejenari bejenaru bekavac bekcic bekdik bekjarev bekker bekmurodyev bekmurodyeva beko bekonja bekovac bektas bektasoglu bekvalac belavske belavskis belcar belcevic belec belenzada belic belivuk bella belli bellini bello bellomo bellotti bellow bellucci belmonte belohlavek belohlavkova belojevic belopoljac belosevac belosevic belotti belovic belovljev belovukovic beltrame beltrami beltran belvisi belz benakovic benasicpavlovic benatti benavides benavidez benda bender bendova benecke benedetti benedetto benes benesova benetti bengtsson bengu benigni benini benitez benjamin bennardo bennemann benner benninger beno benoit benova bentivoglio benvenuti benvenuto benz benzing berak beran beranek berankova beranova berardi berberoglu berends beretta berg bergamasco bergamini berge berger berggren berglund bergman bergmane bergmanis bergnaum bergqvist bergrova bergstrom beribak berk berka berkova berky berkyova bermudez bernabei bernal bernard bernardi bernardini bernardova bernasconi bernatovic berner berney bernhard bernier berning bernolak bernolakova berntsen berrios berset bertaccini bertani bertelli bertelsen bertenbreiter berthoud berti bertini berto bertolini bertolussi bertrand berxwedan berzina berzins berzite berzits beserler besikci beso besok best bester betancourt bethke betschart betti betz beushausen beutelspacher bevilacqua bevk beye beyeler beyer bezdek bezdekova bezjak bezuidenhout bhadresha bhana bhandari bharadwaj bhat bhattacharya bhattarai bhattathiri bhembe bhengani bhengu bhide bhuyeni biagetti biagi biagini bialas bialek bialkowski bianc biancheri bianchetti bianchi bianchini bianco biasci biase biba bicakci bicanin biccari bicek bicekova bicer bichler bickel bicknell bidaud bideau biedermann biedrzynski bielak bielawski bielecki bieler bielert bielik bielikova bielski bienasch bienias bieniek bienkowski bieri biernacki biernat biesenbach bigdeli biggi biglebauer bijl bila bilac bildik bilek bilen bilge bilgen bilgic bilgin biljan bilkova bilogravic bilolyev bilolyeva bilopavlovic bilski bily bina bindi bini binova bins bionaz biondi birca bircakovic bircanin birina birinci birins birkemeyer birlik biro birtasevic birzina birzins birzniece birznieks bisconti biseniece bisenieks bisgaard bisio biskicmerkas bisset bitca biteye bittner bittnerova bivol bivolarevic biyela bizetic bizjak bizumic bizzarri bjelanovic bjeletic bjelic bjelica bjelicic bjelinic bjelivuk bjelja bjeljac bjelkic bjelobaba bjelobrk bjeloglav bjelogrlic bjelojevic bjerke bjerregaard bjork bjorklund bjornstad blacanin blaga blaha blaho blahova blanc blanchard blanckenberg blanco blanda blank blaschek blaser blasi blasko blaskovic blassneck blaszczak blaszczyk blatancic blatter blaua blaus blazanovic blazek blazer blazevic blazkova blecha blechova blekte blick bloch blochwitz block blockhaus blom blomqvist blum blume boadi boadu boahen boakye boaten boateng bobek bober bobeta bobinac bobkova boboc boburov boburova bocchi boccia bocek bochenek bocic bock bockai bockova bockovac bocokic boda bode bodea bodian bodini bodiroga bodnar bodrug boduroglu boehm boer boffa bogan bogdan bogdashin bogenrieder bogisavljevic bogisich bognar bogoljubovic bogosavac bogucki bogusz bohac bohacek bohackova bohacova bohge bohm bohmova boi boico boirac boje bojunga bokanovic bolat bolatli bolf bolkovac bolle bolliger bolm bologna bolot bolta boltic bolukbas bolukbasi bolunovic bomestar bona bonanni bonanno bonato bonazzi bonda bondare bondarenco bondars bonde bonderovic bondra bondrova bondzic bonelli bonetti bongiorno bongiovanni bongo boni bonifazi bonilla bonini bonis bonisch bonnet bono bonomi bonomo bonsra bonsu boratav borbely borcanin bordian bordoni borek borelli borer borge borgeaud borgeling borges borghi borgia borgschulze borilovic borincevic borisavljevic bork borkovacki borkovic borkowski bormann borner bornscheuer boros borovac borovicka borovickova borowiec borowski borrego borrelli borrmann bors borsch borta bortolin bortoluzzi bortot boruschewski bos bosak bosakova bosanac bosancic boscaino bosch boschetti boschi bosco boscolo boshoff bosi bosiljcic bosiljkic bosiljkovic boska boskova bosler bosman bosnjakovicholik bossard bosshard bosson bossy bostan bota botan botello botezatu botha botiryev botiryeva botnari botnaru botsford botta bottner boucek boucher bouckova bouda boudova boulton bourcard bourgeois bourlet bourrouag bouschen bouska bouskova bouwes bove bovolenta boxhammer boyaci boyde boye boyer boyes boyle boz bozalo bozanic bozanovic bozdogan bozdok bozdokov bozek bozic bozicanin bozicic bozickovic bozkir bozkurt bozoglu bozsik bozzi bozzo brabcova brabec brabencova brabenec brada bradac bradacova bradbury bradova bradtke bradvic braga brahaj braia brakus brambilla branca branco brand brandenburg brandi brandis brandli brandt bratina bratojevic bratonozic bratovic bratu brauer braun braunova brautigam bravo brazda brazdil brazdilova brazdova brdanin brdovic brecko bredenkamp brehmer breitenberg breitenstein brejcha brejchova brekke bremer bremser brenke brenkis brenner bresciani breskovic bressan breton brettschneider breu breuer brezancic brezina brezinova breznik brezo brezovac brezovnjacki briano briede briedis briesenick brigandi brignone bringmann brinjak brink brinkmann brinza briones briseno brisuda brito brits brix briza brizova brizzi brkanovic brkic brniclevada broch brock broda broek broening brogi brogli bromfield bromme bronte brosch brouwer brown broz brozek brozkova brozova bruckmann bruder bruen brugger bruggmann bruhns bruijn brumat brun brunelli brunet brunetti bruni brunkevica brunkevics brunner bruno bruns bruschi bruun bruyn bruzzone brychta brychtova brzezinski brzozowski buac buaca bubalo bubenik bubenikova bucakli bucalo bucalovic bucanin buccheri bucci bucek buch buchele bucher buchholz buchrucker buchta buchtova buckalovic buckley buckova buckridge bucur buczek buczkowski buczynski buda budai budak buder budichalas budiman budimcic budiyanto budreiko budzinski budzynski bueno buga buhl buhler buhlmann bui buile builis bujak bujor buker bukovska bukovsky bukowski bulaja bulak bulat bulatovic bulgakov bulgarelli buljat buljin buljubasic buljugic bulovan bulthuis bultmann bulut bundgaard bunea bunescu bungener bunjes bunoza bunusevac bunyan buongiorno buonomo burani burazer burazor burckhardt burda burdak burdova burduja bures buresova burevic burger burgess burghagen burgic burgio burgos burhonov burhonova burian burianek buriankova burianova burkhard burkhardt burklein burlacu burmeister burnett burri burroughs burton buruiana buruk burzynski busa busak busari busch buschbaum buscher busemann busetincan buslaver buss busse bussmann bustamante bustos busuioc butarevic butera buthelezi butler butnaru butt buttner buuren buzzi byrd byrtus byrtusova cabaj caballero caban cabras cabrera cabro caccamo caccavo cacciamani cacciapuoti cacciatore cace cada cadena cadoni cadova caforio caggiano cagiran caha cahova caiazza caiazzo caillat cailler cajka cajko cajner cajzler cakir calabrese calabria calabro calafiore calame calandro caldera calderon caleta cali califano calin calite calitis callegari calligaris calo calvillo calvino camacho camagic camara camarillo camdali camdzic cameron camilli cammarata cammisa campagna campana campanella campanile campanini campbell campisi campo campoli campos campus camus can canaki canale canales cancar cancelliere cancellieri candan candela candelaria candido candrlic canepa cangiano canino canjko cankar cannas cannata cannella cannone cano canova cantagallo cantoni cantu canu cap capannolo capanoglu capasso capatina capecchi capek capelli capitani capizzi capkova capkovic capkovicova capkunovic caplovic caplovicova capoccia capocotta capogna capone caporaso capote capova cappai cappelletti cappelli cappello cappiello capponi capraro capriotti caprnjic capuano caputo cara caraballo caracciolo caradonna caraman carapic carapina caraus caravesa carbajal carbon carbone carboni cardella cardenas cardia cardinale cardinali cardini cardona cardone cardoso care careddu carella caretti carey caric caricari carini carletti carli carlini carlino carlo carloni carlotti carlowitz carlsen carlsohn carlucci carminati carmona carneiro carnevale carnic carnogurska carnogursky carnovale carolis carollo caron carosi carovic carp carpentier carranza carrara carraro carrasco carrasquillo carre carreon carrera carrero carrieri carriero carrillo carrion carroll carrozza carrozzo carrus carstens cart carta carter cartl cartwright caruso carvajal carvalho carvelli casadei casadio casagrande casale casali casano casanova casares casarez casas casavecchia cascio cascone casella caselli caserta casian casillas casini casolaro caspari casper caspers cassano cassim cassin castagna castaldi castaldo castaneda castellana castellani castellano castellanos castelli castelyn castens castiello castiglioni castillo castro casu casula catalano catalbas cataldi cataldo catalinac catana catania catanzaro catarsi catellani caterino catic cattaneo cattani cauna caune cavalic cavaliere cavalieri cavaljuga cavallari cavallaro cavalli cavallini cavallo cavazos cavdarevic cavic cavlina cavriani cazac cazacu cazares ceballos ceban cebanu cebekhulu cebotari cebula cecan ceccarelli ceccarini cecchetti cecchi cecchini cecere cech cechova cederblad cedillo cehmajster ceja cejka cejkova celano celar cele celebija celentano celeste celi celik celli cellini celma celmina celmins celms cemal cenan cengija cenni centeno centofanti cepeda cerar cerda cerise cerkasin cermak cermakova cerna cerne cernei cernik cernikova cernoch cernochova cernohorska cernohorsky cerny cerrani cerrato cerri cerullo cerutti cervantes cervantez cervena cervenak cervenakova cervenka cervenkova cerveny cervinka cervinkova cesare cesaretti cetin cetiner cevik chabon chacon chaloupka chaloupkova chalupa chalupka chalupkova chalupova champlin chan chandler chang chapa chappuis chapron chapuis chapuisat charles charpentier charvat charvatova chassot chattopadhyay chaturvedi chaucer chavarria chavez chekhov chen cheng cherchi cherubini chessa chessari chesterton chettri chetty cheuk cheung chevalier chiacchio chianese chiara chiaravalle chiavacci chibike chibuike chicu chidinma chidozie chihai chila chiliza chimenti chiodi chiriac chirico chirila chirilov chirita chis chiu chivu chladek chladkova chlup chlupova chmelar chmelarova chmelik chmelikova chmiel chmielarz chmielewski chmura cho choi chojnacki chojnowski cholewa chollet chong chopard chopra choquart chovancova chovanec chow choy christ christaller christen christensen christian christiansen christie chroma chromy chrzanowski chu chudik chudikova chudoba chudobova chudzik chui chuit chung chutnik chvatal chvatalova chvojka chvojkova chytil chytilova ciaccio ciacio ciampa cianci ciani ciavarella cibotari cibula cibulka cibulkova cibulova cicala cicatiello ciccarelli cicchetti cicco ciccone cichocki cichon cichy cicmak cierna cierny cierpinski ciesielski ciesla cieslak cieslik cifarelli ciger cigerova cigoj cihak cihakova cihlar cihlarova cikota cilikan cilli cilliers cimbaljevic cimerman cimesa cimmino cincurak cinelli cingolani cini cintron cioban ciobanu ciocan ciocco cioffi cioni ciorba ciornii ciotola ciotti cipanj cipolla cipollaro cipolletta cipriani cipriano cirelli cirillo cirule cirulis cisar cisarova cisneros ciss cisse cissokho ciszewski citro cittadino ciubotaru ciuffetelli ciuffreda ciulla ciumac ciwan cizek cizkova cizmar claasen claes claesson claeys clare clarius clark clarke clausen cleem clement clemente clerc cleve cloete cloos clottu co cobanovic cobrda cobrdova coccia cocco codreanu coelho coinchon cojocari cojocaru cojuhari cokan cokov col cola colak colakovic colangelo colanic colantuono colaric colasanti cole colella colesnic coletta colin colina collado collazo collet collier collins colombo colon colonna colucci colunga coly coman comito como concas conceicao concepcion condrea conforti congiu coniglio conka conkova conn connelly connolly conrad conroy considine consiglio constantin constantinescu constantinov cont conte conti contini contreras contu cook coppola cora corak coralina corazza corboz cordero cordes cordioli cordova corekci coretti corkery cormier cornea cornejo cornelissen cornelsen corona coronado corradi corradini corrado corral corrales corrao correa correale correia corret corridori cors corsi corsini corso corsten corte cortes cortese cortesi cortez corti cortinovis corwin cosentino coslovich cosma cossu costa costache costantin costantini costantino costanza costanzo costea costin cotorobai cotruta cotthardt cottier cotto cottone coufal coufalova coulibaly coulon courten cousin covaci covalciuc covalenco covali covarrubias coviello cox cozma cozzani cozzi cozzolino craciun crea creciun cremin cremona cremonesi crepaldi crescenzi cresnik crespi crespo cretu crevatin crews crimi crippa crisafulli crisan criscenti crisci criscione crispino crist cristea cristescu cristiano cristofaro critelli crnogaj croce croitor croitoru crona cronin cronjager cronnje crooks crosskofp cruciani cruciata crudu cruickshank cruz csapo cseh csonka csordas cucchiara cucciniello cuche cucos cucu cudara cudars cudina cuellar cujba cukalac cukalovic cukic cukovic cukteras culibrk cullinan cummerata cummings cunha cuomo curci curcio curda curdova curiel curreli cusimano cuslovic cusnir cusumano cuzzocrea cvagic cvetkovic cvetljanin cvetojevic cvetuljski cvijan cvijancevic cvijanovic cvijetic cvijetin cvijetinovic cvijic cvjeticanin cybulski cygan cyprich cyprichova czaja czajka czajkowski czapla czarnecki czech czechowski czekaj czerniak czersky czerwinski czyz czyzewski daako dabcevic dabek dabic dabija dabizljevic dabkowski dabnjak dabo dabovic dabrowski dach dachert dackovic dacovic dadic dado dadova dafunic dagdas daglaroglu dagostino dagovic dahl dahlberg dahm dahmen daidone daimer daisevic dajic dajlic dakickozic dal daleo dalessandro dalessio dalgaard dalkiran dalleaste dallenbach dalmasso dam damanik damaske damato damayanti dambrosio damian damiani damiano damico damljanovic damm damore dan danciu dandrea danek danenhauer dang dangeli dangelo daniel daniele daniels danielsen danielsone danielsons danielsson danila danilova danis danisova danko dankova danna danneberg danner dano danova danso dante dao darazac dare dargenio darii darko darmawan darojat darteh dartey dascalu dasic datkovic dattilo daub daubner daudrich dauer daugherty daum dauth dautzenberg david davidova davidovic davidovicamic davidsen davies davila davino davis davoli davronov davronova deak deane debeljak debenjak debnar debnarova debowski debski dec decker deckert deckow declerck declercq decock decoster dedanski dedejic dedek dedijer dedkova dedovic deerberg defoe degano dege degis degrassi dehmel deiana dej deja dejanovic dejova dekanovic dekany dekic dekker dekovic dekys dekysova delacruz delafuente delagarza delalic delaney delao delapaz delarosa delatorre delazy deleon delfino delgadillo delgado delia delic delillo delkapic dellamico delle delmas delogu delonge delosevic delrio delvalle dembele deme demeter demetrova demir demirbas demirel demontis demurtas demut denaro denesik dengler denic denis denkel denner denovic denti denzinger denzler dera derasevic derasimovic derbyshire dergovic deric derisilo deriu derr derrico dersim dertmann desai deschamps deshpande desiderio desmet desogus destro dethloff deuschle devald devar devcickatic devedzic deventer devetak devkota devos devrnja dewilde dhakal dhawan dhlamini dhlomo dia diaby diack diaconescu diaconu diagne diakhate diallo diamanka diamanti diana diao diarra dias diatta diattara diaw diawara diaz dibbert dickens dickey dicki dickinson dieckmann diedhiou diedrich diekmann dieme diene dienel dieng dies dietrich dietsche dietz dietzsch dieye diezel dijk dijkstra dildar dilla dilmurodyev dilmurodyeva dima dimcevic dimcic dimic dimitric dimitrijevic dimitrovski dimkic dimkovic dimnjasevic dimovic dimsic dinca dingarac dingelstedt dingiswayo dinh dini dinu dio diome dione diongue dionisi diop diouf dioum dippenaar dippl dippolito dirgantara dirike dirikis dirksen disraeli distefano dittmann dittmar dittmer dittrich dittrichova divald divis divisova dix dixon diyorov diyorova dizanov dizdar djak djetka djitte djokoto djurasek dlamini dlouha dlouhy dlugosz doan dobaj dobbrunz dobel dobes dobesova dobias dobiasova dobler dobosz dobre dobrescu dobrilovic dobrinkovic dobrosavljevic dobrovolna dobrovolny dobrowolski dobrzynski docekal docekalova dockal dockalova docolomanska docolomansky dodaro dodon dogan dogaru doherty dohnal dohnalova dohring dokonal dokoupil dokoupilova dokovic dokoza dolacek dolce dolch dolci dold dolecek doleckova dolejs dolejsi dolejsova dolezal dolezalova dolezel dolezelova dolinar dolnicar dolovic domagala domanovic domanski domazet dombrovska dombrovskis dombrowski domenico domingues dominguez dominiak dominici dominquez domisevac domjan domljan donald donati donato doncic donda dondur donevic dongen dongol donica donie donkor donnelly donofrio dooley doorn dopsa dopuda dor dorazio dore doria doric doring dorner dornik doro doronjski dorontic doronzo dorre doskocil doskocilova doskoczynski dostal dostalova dostoyevsky doubek doubkova doubrava doubravova douglas dousa dousova dovudov dovudova dower doyle doza drabek drabik drabkova drac dracic dragan draganovic draghici dragic dragin drago dragoi dragojlov dragomir dragone dragoni dragoviczafred dragu drakcic drame dramlic draskovic drca drcelic drechsler drees dreher dreier dreimane dreimanis dreiser dreissigacker drenjacevic dresevic dressler drews driessen drinic drinjak drljaca drljan drmanac drmanovic drmoncic droogendijk droppa droppova droz drozd drozdova drozdowski drozdz drvarevic drvenica drzewiecki duah duarte dubashi dube dubiel dubochet dubois dubovska dubovsky dubravec dubska dubsky dubuis dubuque duca ducci duchon duchonova duck ducommun ducret duda dudas dudek dudekova dudkova dudova dudziak dudzik dudzinski duenas dufek dufkova dufour dugac dugaja dukaj dukelic dukovac dula dulla dullova dulova duma dumanjic dumas dumija duminy dumitrache dumitrascu dumitrescu dumitriu dumitru dumnic dumont dunda dunka dunkova duong dupan dupont dupuis dupuy durak duran durand durante durgan durica duricova duris durisova durmaz durso dusek dusenkalkar dusik dusikova duskova duszynski duta dutkiewicz dutoit dutta dutto duval duvnjakculjak duygulu dvizac dvokic dvonc dvoncova dvoracek dvorackova dvorak dvorakova dvoranac dvorska dvorsky dwamena dwivedi dyer dyett dylus dzakmic dzakula dzal dzanija dzene dzenis dzenopoljac dzepina dziedzic dzigumovic dzigurski dzikic dzinic dzirkale dzirkalis dziuba dzodanovic dzokoto dzurjanin dzurjaninova eberhard eberhardt ebert ebubechukwu echevarria ecker eckhardt ecoffey edorh edun edvardsen edwards efendiyeva effertz effler egbochukwu egeli egelja egeljic egeric eggenmueller egger egic egli eglite eglitis ehigiator ehm ehmann ehmedov ehrig eich eichenberger eide eifert einert eisenlauer ek ekici eklund ekpo eksioglu eksteen ekstrom ekwueme elb elbe elbekov elbekova elciboga eldorov eldorova elebiyo elekberov elekberova eleyth elia elias eliasova eliasson elicin eligibile eliot eliyev eliyeva elizabeth elizondo ellis ellison ellroy elmastasoglu elmurodyev elmurodyeva elnurov elnurova els elss elvina elworthy elyorov elyorova emard embranthiri emert emery emig emmanuel emmelmann emmerich enache enachi ender enderby endzina endzins ene engel engelen engelmann engholm engstrom eni enriquez epifani eplinius erasmus erbay erben erbenova erberk erbulak ercetin ercoli erdman erdmann erdogan erez erginsoy erhan erhardt eriksen eriksson erkekli erlei erm ermini erni ernser ernst eronat errante errera errichiello errico ertepinar ertl erturk erwes esanu esbensen escalante escamilla escobar escobedo esenwein esparza espinal espino espinosa espinoza esposito esquibel esquivel esser esteves estevez esther estrada etzebeth eugster evangelista evangelisti evans evaristo evensen evenson evers everts evliyaoglu evola evstifejev ewald exupery fabbri fabbricatore fabbro fabian fabiani fabiano fabianova fabijan fabijanovic fabjan fabre fabris fabrizi fabrizio faculjak fadda fadel fadipe fagunwa fahey fahham fahner fahriddinov fahriddinova faisz fajardo fajdetic fajdiga fajimi fajnor fajnorova faktor falabi falbo falcao falchi falcioni falco falcone faleti falk falkowski fall faller faloye falter falzone fan fanara fancello fanelli fankhauser fanta fantini fantova fantozzi faraci farago faraone farber farcas farcic farella faresta faria farias farida farin farina farkas farkasova farkasovska farkasovsky farra farrell farris farruhov farruhova fasano fasasi fasayo fasoli fassbender fathina faty fauche faulhaber faulkner faure fava favara favaro favero favre fay faye fayzbekov fayzbekova fazekas fazio fazliddinyev fazliddinyeva febian febrianti fedele federici federico feeney feest feher fehr fehrig feil fejfar fejfarova fekete fekonja felber feld felder feleppa felice felici feliciano feliziani felke feller femina fencl fenclova fenner fenske feo ferat ferenc ferencova ferilli ferjan ferko ferkova ferluga fernanda fernandes fernandez ferracuti ferraiuolo ferrando ferrante ferranti ferrara ferrari ferrarini ferrario ferraris ferraro ferrarotti ferreira ferrer ferreri ferrero ferretti ferri ferrigno ferrini ferro ferroni ferry festa festuccia feuerbach fiala fialova fichardt fichera fico ficova fidelis fiedler fiedlerova fielding fierro fietz figl figueiredo figueroa figura fijalkowski filc filcova filice filimon filip filipan filipek filipiak filipova filipowicz filipowski filippi filippini filippis filippo filipponi filsinger fincke fini fink finka finke finkova finocchiaro finotti finstad fior fioravanti fiore fiorelli fiorentini fiorentino fiorenza fioretti fiori fiorillo fiorini fiorucci firdavsyev firdavsyeva firgantoro firmansyah fisbah fischer fischerova fischetti fiser fiserova fish fisher fister fitratov fitratova fitschen fitzgerald fjeld flacco flacer flak flaman flanjak flatley flaubert fleischer fleischmann fleury flis floder florczak flore florea florek flores florescu florez florian florianova floricelovic floridia florio floris flottmann fluckiger focsa fodor fodulovic fofana fofie foged fogele fogelis foglia fois fojtik fojtikova fok folivarski follett foltyn foltynova fonda fonseca fontaine fontana fonti forconi ford foretay forgione forkel forlani forman formanek formankova formanova formica fornara forsberg forst forster fort forte fortova fortugno fortunato foschi fossum fosu foti fotihov fotihova fourie fournier fousek fouskova frackowiak fraczek fraga frahmeke frami franc francesca franceschi franceschini francesco francesconi francese francezi franchi franchini franciskovic franco francois francova frandsen franecki franek franey franic franjicabramic franjiczelic frank franke frankova frankowski fransson franta frantz franz franze franzen franzis franzmann franzoni frasca fratczak fratello fratila fratti frau frauen frauendorf frazi frederiksen fredriksen fredriksson frei freigang freimane freimanis freimann freimuth freisen freitas frenkel frenzel freriks frey freymond frezza frias frick fricke fridrich fridrichova fried friedek friedenberg friedli friedmann friedrich friesen friess frigan frigerio frigo frisch fritsch frohn frosch frunza frunze frydrych frydrychova ftorek ftorekova fu fucci fuchs fuchsova fucik fucikova fuentes fuga fuhlbrugge fujiati fuksa fuksova fuller fulop fumagalli fumarola fundak fung funk funmilayo fuoco furdi furgala furlan furman furno furrer furtado furtuna fusaro fusco fusenig fust fuze gaba gabhezi gabius gabler gabor gaborova gabriel gabriele gabrielli gabrielova gabrovsek gabud gacanovic gacevic gacic gacina gacinovic gadanski gaddini gade gadiaga gadomski gadschiew gadzic gaetano gafforov gafforova gafurov gafurova gages gagic gagliano gagliardi gagovic gagricic gagro gahwiler gaile gailis gailite gailitis gaillard gaiman gaina gaitan gajda gajdos gajdosova gajec gajewski gajgicmatic gajski gakstadter gal galander galante galarza galasso galati galazka galeazzi galewska galic galinac galindo galjak galjen galjer galka gall gallardo gallegos galli gallo galluzzo galosevic galvan galvez gama gamba gamberini gambino gamboa gamez gamlin gamper ganaka gandhi gandolfo ganea gangan gangemi gangnus gantar ganzmann ganzzuparic gaona garatva garau garavaglia garay garcia garden gargiulo garibay garica garifo garnett garnier garofalo garonja garrido garza gasior gasiorowski gasjune gasjuns gaskell gaspar gaspari gasparini gasparova gasparovic gasparovicova gaspic gassama gasse gasser gast gastel gastelum gatta gatti gatto gatzka gauder gaudiano gaudio gauthier gautier gavric gavrila gavrilita gavriliuc gavrilovic gavrovic gawel gawlik gawron gawronski gaye gaytan gazdic gazi gazibara gaziova gazivoda gazo gazzola gbadamosi gbogboade gebhardt geese gehre gehrig gehring gehrke geiger geisendorf geisler geissler gelling gemma genchi genjega genna gennaro genoud genovese gens gentile gentili georgescu gerace geraci gerard gerbennow gerber gerdel gerhardt gerhold gerlach germani gerritsen gerschler gerson gervasi gerwig gesell geurts geyer gfeller ghale gheorghe gheorghita gheorghiu gherman ghilardi ghirmai ghita ghosh giacalone giaccio giachi giacomelli giacomo giampaoli giampaolo giannelli giannetti gianni giannini giannone giannotti gianotti giansante giardina giardini gibala gibbs gibson giehl gielen gierisch giesa giesche gigaba giger gigli giglio gigliotti gil gilca gilde gill gillieron gilman ginneken gioacchini gioia giordani giordano giorgetti giorgi giorgio giovannelli giovannetti giovanni giovannini giovinazzo girard girardet girardi giraud giraudo girbu girolamo giron girone gisca gislason giudice giuffrida giugliano giuliani giuliano giunta giurgiu giuseppe giusti giustra giyosov glab glasnovic glasson glatting glavac glavak glavati gleason gleda gledic gleichner glintic glodovic glogowski gloor glosli glover glowacki glowinska glozanski gluhovic glukcevic glumac glumpak gning gningue gobbi gobel gockeritz gocnik gocnikova godanj godec godinez godlewski godoy goebel goedicke goethe gohler golab golban goldbeck goldfuss golding goldkamp goldkuhle goldner golebiewski golebiowski golec golicsamarzija golinelli goller golling gollnow gollum golob golomski gombai gombay gombert gomes gomez gomis goncalves goncear gonta gonultas gonzales gonzalez goodwin goonam goosen goossens gora goral goran gorczany gordhan gorea gorecki gori goricanec gorisek gorjanski gorka gorlich gormer gorniak gorny gorski gotthardt gottlieb gottschalk gottwald gottwaldova gotz gotzelmann goudiaby govender govoni gowda goy goyette graaf graber grabez grabic grablovic grabovac grabowska grabowski grace gracia graczyk gradisar gradistanac gradojevic grady gradzki graf graham grahame grams gran grana granado granados granat granata granato grande grandi grandjean grange grant grass grasse grassi grasso gratzky grau graudina graudins graur graves gravina graziani graziano grbesa greb grebenarzarmen greco grecu green greene greenfelder greenholt greger gregersen gregor gregorc gregori gregorio gregorova gregus gregusova greithanner greppi greschner grezia grgic grgurevic gribuste gribusts grieco griego griem griesbacher griese griffiths grigoras grigore grigorescu grijalva gril grilli grillo grimaldi grimes grimm grinberga grinbergs grisham grkavac grkinic grladinovic grm grob grobelaar grochowski groduma grodums groebli groen gromisch groot groothuizen gros grosjean gross grosser grossheim grossi grosskopf grossmith grosso grosu grothaus grothkopp grotke grotzinger groza grozdanovic gruba grube gruber grubesicbarbir grubnic grubrova grudzien grun grundmann grundza grundzova gruner gruning gruppuso gruszczynski gruszecki gruszka grygar grygarova grzedowicz grzegorczyk grzelak grzesiak grzesik grzeskowiak grznar grznarova grzyb grzybowski grzywacz guajardo gualtieri guardado guarino guarneri guarnieri guastella guastone gucanin guerin guerra guerreiro guerrero guerrieri guerriero guerrini guevara gueye guglielmi guha guida guidetti guidi guido guidotti guillaume guillen guillot guimaraes guinand guisse gul gulam guldemeister guler gulgowski gulino guliwe gulli gulomov gulyas gumede gummelt gumuspala gunarto gunawan gunday gundersen gunes guneta gunjaca gunkel gunnarsson gunther gunz gupta gurbig gurmen gurrieri gurule gurung gusan gusanovic gusatovic gusavac gusevac gusic gusikowski gusmeroli gusovic gustafsson gut gutal gutierrez gutjahr gutkowski gutmann gutowicz gutowski gutrovac gutschank gutu guyot guzik guzina guzman guzun gwacela gwala gwozdz gwozdzik gyamfi gyasi gyawali ha haack haaf haag haan haas habeeb habel haber habibi habibov habibova hablak hablakova habsuda habsudova hache hack hackbusch hackelbusch hackett hada hadfield hadwich hadzibeganovic haferkamp hafliger hafner hagen hagenes hahn haikal hajdinjak hajdu hajduk hajek hajkova hajna hajnc hajny hakala hakan hakansson hakim hakyemez hala halak halakova halas halasz hald halda haldova haley halilyev halilyeva halim halimah hall hallmann halova haluska haluskova halvorsen halvorson hamal hamalainen hamann hamidov hamidova hamill hamilton hammes hammett hampl hamplova hamzaoglu hamzayev hamzayeva hana hanacek hanackova hanak hanakova hand handayani handoko handzic hane hanekom hanenberger hango hanifat hanizar hanko hankova hannecker hanni hannich hanniske hanousek hanouskova hanova hansen hansson hanus hanusova hanzal hanzalova hanzl hanzlik hanzlikova hanzlova hapgood harac haramija harber hardiansyah hardy hargasser harini hariyah harms harnapp haro harris hartati harter harting hartlieb hartman hartmann hartmanova hartwig hartz harvey haryanti haryanto has hasan hasanah hasanica hascak hascakova haschke hasek haskova hasler hassan hassanah hasse hassfeld hastuti hathorn hattingh hauck haug haugaard haugen hauke haukelidsaeter haupt hauser havel havelka havelkova haverney havlicek havlickova havlik havlikova havlova havojic havranek havrankova hawking hawthorne hayes hayworth hazes he heaney hearne heathcote heberstreit hechler hecht heck hecko heckova heczko heczkova hedegaard hedermann hediger hedlund heefer heerden hegedus heger hegerova hegmann hehl heidelmann heidenreich heidler heijden heikkila heikkinen heinemann heinig heinke heinonen heinrich heinze heiser heist hejda hejdova hejduk hejdukova hejl hejlova hejna hejnova heleta heller hellmann hellstrom helm helmke helpling hemingway henderson hendriks hendrych hendrychova hengmith henkel hennes hennezel henri henriksen henriksson henriques henriquez henry hense hensel hentel hentschel hentschke hepperle herberger herbert herbrand heredia heretik heretikova hering herjavec herlambang herman hermanek hermankova hermann hermanova hermans hermansen hermansson hermawan hermecke hermelin hermiston herms hernadez hernandes hernandez herold herrera herrmann herschmann hertel hertzog herweg herwig herzenberg herzog hess hesse hessek hessel hessler hettinger hetzler heuck heunis heuvel heval heydemuller heyden hickle hidalgo hidayanto hidayat hideo hidosanin hiebl hikmatov hikmatova hildebrand hildenbrand hilgendorf hill hillard hiller hilll hills hilpert hiltunen himawan hincu hinek hingsen hingst hinojosa hinrichs hintz hirnstajn hirsch hirschberg hirt hirthe hirvonen hitchinson hjort hjorth hladik hladikova hladka hladky hlapec hlasni hlatshwayo hlavac hlavacek hlavacekova hlavackova hlavacova hlavata hlavati hlavaty hlavka hlavkova hlinka hlinkova hlongwa hlongwane hlousek hlouskova ho hoang hocevar hochstrasser hocke hodanovac hodea hodel hodkiewicz hodler hodovanj hoeger hofer hoff hoffman hoffmann hoffmannova hofman hofmann hofmanova hofstetter hoft hohenberger hohl hohn hohne hohnheiser hohosbabic hojimurodyev hojimurodyeva hola holan holanova holas holasova holcova hold holdt holec holecek holeckova holguin holik holikova holinski holl hollard holm holmberg holmes holmgren holmqvist holoubek holoubkova holtfreter holub holubova holuby holubyova holy holz holzdeppe holzner homa homenick hommel homola homolka homolkova homolova honegger hong honig honz hooss hopland hoppe hora horacek horackova horak horakova hordt horejsi horky horn horna hornak hornakova horne hornicek hornickova hornik hornikova hornung horova horska horsky horst hort horvat horvath horvathova horvatova hosek hoskova hossa hosseini hossova hotten hottinguer hotz houdek houdkova hougaard houska houskova hovanjek hovorka hovorkova howard howe howell hoza hozova hrabal hrabalova hrabovska hrabovsky hradecka hradecky hradil hradilova hrasko hraskova hrbacek hrbackova hrbek hrbkova hrda hrdina hrdinova hrdlicka hrdlickova hrdy hresicdubaic hribar hric hricova hrkalovic hrmo hrmova hrncir hrncirova hrnjak hroch hrochova hromadka hromadkova hron hronova hrovat hruba hrubes hrubesova hruby hruska hruskova hrusovska hrusovsky hruza hruzova hrvatin hu huang huba hubacek hubackova hubenbecker huber hubert hubl hubner hubova huckestein hudak hudcova hudec hudecek hudeckova hudson huebel huel huels huerta huet hug hugel hughes hugo huguenin huhn hui huisman huixtlacatl hujo huke hulka hulkova huls human humbert huml humlova huneke hunziker hurlimann hurramov hurramova hurtado husak husakova husakovichodzic huseby husek huskova hutagalung hutapea hutasoit huth huttcher hutter huwiler huxley huzanic hyatt hybl hyblova hynek hynkova iacob iacolare iacono iacovino iacovone iancu iandolo iannaccone iannello ianni iannone iannucci iaria iatco iazzetta ibarra ibe ibikunle ibodullohyev ibodullohyeva ibranovic ibric ibrohimov ibrohimova ibsen icelic ichim ierardi iersel iezzi iglesias iglicar ignat igov igric ihasz ihly ihnacak ihnacakova ihtiyorov ihtiyorova ikromov ikromova ilancic ilc ilic ilicali ilicin ilie iliescu ilin ilincic ilisic illes illing ilori ilupeju ilyosov ilyosova imhof immelman impellizzeri improta imronov imronova indelicato indrajit ingrassia ingrosso innocenti inzerillo iodice ion ionescu ionita iordache iorga iorio iosif iotti iovino iovu ip ippoliti ippolito irawan irfandi irimia irizarry isaac isac isak isakov isaksson isbrucker isekenmeier ishiguro isik isler islomov islomova ismail ismoilov ismoilova isokun ispas ispiranovic israel istokovic istrate istrati isvan iswahyudi iten itt iuliano ivan ivancan ivancic ivanisic ivankovicbon ivanov ivanova ivanovs ivas ivascu iversen ivic ivkovac iwanowski iwanski iyalla iyanda iyengar iyer izdebski izzi izzo jaarsveld jablanov jablonski jacimovic jackowski jackson jacob jacobi jacobs jacobsen jacobson jacovic jacquet jadro jager jaggi jagica jagiello jagielski jagodic jagodzinski jagusch jagusic jahn jahnke jahoda jahodova jailani jaime jaimes jain jaiyeola jakab jakes jakesova jakl jaklova jakobcin jakobek jakobs jakobsen jakobsson jakolic jakopic jakoubek jakoubkova jakubcova jakubczyk jakubec jakubiak jakubowski jakusmejarec jalolov jalolova jaman jambor james jamiu jamnik jamolov jamolova jamrozy jamshidov jamshidova janacek janackova janak janakova janas janata janatova janca jancek jancekova jancik jancikova jancova janda jander jandova janecek janecekova janecic janecka janeckova janekovic janevski jangid janiak janicek janich janicki janickova janik janikova janiszewski janka janke jankovicbeslic jankovitch jankovska jankovskis jankowiak jankowski janku janosevicfranz janosik janosikova janoska janoskova janota janotova janousek janouskova janovska janovsky janowski jansa jansen janska jansky jansone jansons jansova janssen janssens jansson jantjies jantosovic jantosovicova janu januar janus janusko janusz januszewski jaquez jaramillo jarc jardan jares jaresova jarets jarnec jaros jarosova jarosz jarvinen jarzabek jasarevic jasek jasinski jaskiewicz jaskolski jaskova jasper jasso jast jastrzebski jasuryev jasuryeva jauk javlonov javlonova javohirov javohirova javurek javurkova jaworski jazbinsek jazvinsak jean jeanneret jech jechova jedlicka jedlickova jedlovska jedlovsky jedrzejczak jedrzejczyk jedrzejewski jeftic jeftovic jegorov jekabsone jekabsons jelacic jelasic jelen jelenova jelica jelinek jelinkova jelisavac jelita jellinghaus jendek jendekova jenicek jenickova jenkac jenkins jenko jenni jensen jeorga jeppesen jerab jerabek jerabkova jeram jerde jereb jeremic jereminov jergic jerinic jerinkic jerkov jerkovic jerschabek jesenicnik jespersen jess jesus jeusa jevdenic jevdenovic jevdevic jevremcevic jevremov jevremovic jevric jevrosimov jevrosimovic jevtanovic jevtic jevtovic jez jezdic jezdimirovic jezek jezierski jezkova jezova jha jilek jilkova jimenez jiminez jimoh jindra jindrova jira jirak jirakova jiranek jirankova jirasek jiraskova jirik jirikova jirka jirkova jirku jirousek jirouskova jirova jirsa jirsova jiyan jockovic johannessen johannsen johansen johansson johar john johnova johns johnsen johnson johnston jokanovic jokic jokicic jokin jokinen jokovic joksimovic joly jonas jonasova jonata jonatova jones jong jonge jonker jonsson jordaan jordanovic jorgensen josan joseph joshi joshua josic jossa jost jostiak joubert jovancevic jovanovic jovanovicfilicic jovicic jowett joyce jozwiak jozwik juarez jucken juhart juhasz juhl jukuma jukums julien jumike jumikis junck junek jung jungbluth jungton junkova jurado jurasic juraskovic jurcik jurcikova jurecka jureckova jurek jurgens jurica juricova jurik jurikova jurina jurinova jurisevic jurisic jurisicspajic jurisin jurjevic jurkiewicz jurkovic jurkovicova jurkowski just justesen justina juszczak juwita ka kabat kabatova kabic kablinovic kacaniklic kacar kacarevic kacavenda kacirek kacirkova kacprzak kaczmarczyk kaczmarek kaczmarski kaczor kaczorowski kaczynski kadar kaderabek kaderabkova kadijevic kadlec kadlecova kadnar kadri kaesmacher kafenda kafendova kafka kafkova kafle kagi kahl kahler kahlert kahles kahlmeyer kahveci kahyang kainovic kaiser kaisrova kaitovic kajganic kakkar kala kalab kalaba kalabic kalabova kalajanovic kalajdzic kalajic kalajitovic kalamiza kalas kalasova kaleja kalejs kalendic kaleta kalic kalin kalina kalinova kalinowski kalinski kaliska kalisky kalisz kalivoda kalivodova kallabis kallay kallayova kallensee kallio kallis kalna kalnaja kalnajs kalnina kalnins kalns kalocsay kalous kalousek kalouskova kalousova kalova kaluderski kaluza kalyan kamal kamara kamat kamber kambic kamenicki kamenik kamenikova kamenov kaminski kamoliddinyev kamoliddinyeva kamolov kamolova kampf kampschulte kan kana kanaria kande kandecki kandji kane kanea kania kanic kaniewski kanimal kaniyar kanizaj kanka kankova kano kanova kante kantor kantorova kanzaki kaplan kaplangi kaplanova kapoor kappe kappler kaproncai kapsa kapulica kapusta kara karabocek karabulut karac karacic karadamis karadas karadordevic karaduman karaer karajcic karakasevic karam karaman karamarkovic karamata karan karapetric karas karasek karasicevic karaskova karasova karatosic karaulac karaulic karavidic karban karbanova karczewski kardache kardinal kardos karel karem karen karhoff karika karikari karjalainen karki karklina karklins karlak karlic karlik karlikova karlinski karlova karlsen karlsone karlsons karlsson karpinski karrass karst karsten kartal karul karulova karus karwowski kasal kasalova kasanin kasapoglu kasavica kasdepke kaselj kaser kasik kasikova kasikovic kaspar kasparek kasparkova kasparova kasperek kasprzak kasprzyk kass kasse kassulke kasten kasterovic kastner kaszuba katarincek kather katherine kathrada katic katoi katona katrusa katulic katzinski kaufmann kaul kaulina kaulins kaur kausemann kautzer kavaklioglu kavcic kavka kavkova kawa kawecki kawohl kaya kayode kazda kazdova kazenski kazmarek kazmierczak kc kebe kececi kedzierski kedziora keebler keeling keil keiner keita keith keizare keizars kekic keleka keleman kelemen keller kelly kelm kemal kemfelja kemmer kemp kempe kemper kempis kempter kenina kenins keniz kenizova kennedy kepa kerekes kerl kerluke kern kerouac kertzmann keseroglu kesey kesina keskin kesselring kesselschlager kessler kette kettenis keung keutel khadka khalid khan khanna khatri khawula khouma khoza khumalo khumalu khuzwayo kicanovic kicema kiceskulov kicevac kicic kick kiehn kielbasa kiessling kihas kihn kilback kilic kilicci kimberly kinadeter kindelan kindl kindlova king kinnunen kinzel kinzy kipling kirac kiraly kirch kirlin kirst kirsten kis kisabaka kisfalubac kisiel kiss kita kitic kitonjic kizivat kjaer kjeldsen klaas klabuhn klacar kladar kladarin klanac klander klapec klapka klapkova klapper klasanovic klasnja klauder klaus klausen klavina klavins klecina klecka kleckova kleeberg kleiber klein kleinert kleininger kleinmann kleinova kleinsteuber kleiss klemencic klement klementova klemme klerk kleven klikovac klima klimczak klimek kliment klimentova klimes klimesova klimova klimovic klinac klincov kling klinger klinic klink klisanin kljecanin klocko klopsch klos klose klosowski kloss kloucek klouckova klouda kloudova kluge klusener kluwe kmet kmetova kmiec kmiecik knabe knap knapik knapova knecht kneifel knetsch knez knies knippel knobel knoblich knoetze knoll knorr knorscheidt knotek knotkova knudsen knut ko kobela kobia kobs kobus koc kocabiyik kocchar koch kochan kochova koci kocian kocianova kocis kocisova kocjan kock kocman kocmanova kocoglu kocourek kocourkova kocsis kocyigit koczulla koderisch koehl koehler koelpin koen koenig koepp koester kofferschlager kofler kofranek kogan kogut koha kohle kohler kohlmann kohnle kohout kohoutek kohoutkova kohoutova kohrbruck kohre kohrt kohs koirala koivisto koj kojcic kojcinovic kok koka kokalj kokanov kokanovic kokar kokoskov kokovic koks kola kolacek kolackova kolade kolak kolakovic kolakowski kolar kolarac kolarevic kolaric kolarik kolarikova kolarov kolarova kolasa kolb koleiski kolek kolembus kolenc kolesar kolesaric kolesarova kolgjeraj kolkova kollar kollarova kolly kolman kolmanova kolnik kolnikova kolodziej kolodziejczyk kolodziejski kolokas kolompar kolonja kolotzei kolovic kolundzic kolundzicradic kolundzija komad komadinic komadinovic komak komanov komanovic komar komarcevic komarcic komarek komarica komarkova komarnicki komaromy komarov komatina komatinovic komatovic komazec komilov komilova kominek kominkova komljen komljenovic komluski komnenic komnenov komnenovic komoll komorowski komronov komronova konate koncar konda kondza konecna konecny kong konicek konickova konieczna konieczny konig koning konopelski konopka konow konrad konta konte konwicki konya koob koomson koontz kopal kopalova kopanec kopas kopczynski kopec kopecek kopecka kopeckova kopecky kopecna kopecny koper kopernick kopf kopriva koprivec koprivova korbel korbelova korda kordic kordin kordulup korec korecova korhonen korica korinek korinkova korkmaz korkutovic kormukcu korol korosec korotaj korpas korsa korta kortajarena korusac korzeniowski kos kosalec kosanin kosarac koscalek kose kosenkow koseoglu kosevic kosik kosikova kosina kosinova kosinski koskinen kosnicar kosnicarevic kosoko kosova kosowski kospic koss kostadinovic kostal kostalova kostecki koster kostic kostin kostka kostkaova kostkova kostrec kostrecova kostrzewa kostunica kosutarac kosutic koszewski kot kotaranin kotaras kotarcevic kotarlic kotas kotasova kotek kotevic kotkova kotlar kotlarova kotowski kotrba kotrbova kotrljanovic kotzin kouba koubaa koubek koubkova koubova koudela koudelka koudelkova koudelova koukal koukalova kouril kourilova koutna koutny kovac kovacek kovacevic kovacic kovacik kovacikova kovacova kovacs kovalski kovar kovarik kovarikova kovarova kovcin kovincic kovinjalo kovjanic kovljenic kovrlija kowal kowalczuk kowalczyk kowalewski kowalick kowalik kowalinski kowalski koya koybasi koyluoglu koyuncu koza kozak kozakiewicz kozakova kozarac kozarev kozarevic kozarski kozel kozey kozic koziel koziol kozlica kozlina kozlova kozlovacki kozlowski kozma kozova krabbe kraft kragl kragulj kraguljac krahovski kraincanic krajci krajcik krajcir krajcirova krajco krajcova krajcovic krajcovicova krajewski krajicek krajicekova krajickova krajina krajinovic krajisnik krajnc krajnovic krakowiak kral kralicek kralickova kralik kralikova kralj kralja kraljinovic kralova kramaric kramer krance krancis kranjski kranz krasic krasnova krastina krastins kratka kratky kratochvil kratochvilova kratofil krauel kraule kraulis kraus krause krausova krauspe krauze krawczyk krawiec krcevinac krcmar krcmarevic krcmarova kreb krebs krecek kreckova kregar kreiger kreissig krejci krejcik krejcikova krejcir krejcirova krejcova kremanac kremenovic krenek krenkova kreslina kreslins kresoja kresojevic kresonja kresse krestalica kreutz krga kricak kricka krickovic krieger kriel krieva krievina krievins krievs krige krijt krilovic krinulovic krippner kris krisan krisanov krisanovic kriss kristensen kristiansen kristic kristof kristoffersen kristofova krivacevic krivaja krivanek krivankova krivcevic krivda krivokuca krivosic krivosija kriz krizaj krizan krizek krizic krizkova krizova krkalo krkeljic krkic krkljus krkobabic krmelj krnjajic krockert krodinger kroger krogh krohn krol krolikowski kron kronberga kronbergs kropacek kropackova kroupa kroupova krpovic krsmanic krsmanovic krsmic krspogacin krstajic krstanovic krstekanic krstic krsticic krstin krstinic krstivojevic krstonic krueger krug krugel kruger kruk krukowski krull krumina krumins krupa krupicka krupickova krupinski krupka krupkova krupova krusarovski kruschinski kruskovic kruszewski kruzevic krvavac krysiak krzeminski krznaric krzyzanowski kshlerin ksiazek kub kuba kubacki kubadov kubadova kubanek kubankova kubat kubatova kubcova kubec kubelka kubelkova kubena kubera kubes kubesova kubheka kubiak kubica kubicek kubicki kubickova kubicova kubik kubikova kubin kubinova kubis kubisova kubli kubova kuc kuca kucara kucera kucerova kuchar kucharczyk kucharova kucharski kuchta kuchtova kucinac kucinski kucova kucukler kuczynski kuday kudeljas kudlacek kudlackova kudrna kudrnova kufahl kuhar kuhic kuhlee kuhlman kuhn kuhnel kuhnemund kuhnen kuhnert kuhnke kuhnl kuijpers kuiper kujavec kujawa kujawski kukla kuklova kukuljica kukuruznjak kula kulaksizoglu kulas kulesza kulhanek kulhankova kulhava kulhavy kulig kulik kulimann kulinski kulma kulmane kulmanis kumbernuss kumcuoglu kumi kummle kunc kuncova kunde kunene kunes kunesova kung kunicbukovac kunstek kunt kunter kunz kunze kupcova kupec kupfer kuphal kupka kupkova kupprion kuprion kupusinac kuraica kurcubic kurek kurevija kuridza kurija kurilic kurjacic kurjacki kurka kurkova kurmazovic kurniawan kurnicki kurnoga kurobasa kurowski kurrat kurschilgen kursteiner kurt kurtak kurtanjek kurtovic kurtuma kurucev kurucic kurutluoglu kurzemniece kurzemnieks kus kusan kusanovic kuschewitz kuschmann kushner kusi kusic kuske kusljevic kusljic kusmawati kustermann kusters kustra kusuma kusumo kuswandari kuswoyo kutch kuter kutlay kutlija kutscherauer kutzner kuvalis kuypers kuzel kuzelj kuzelova kuzet kuzmanic kuzmanicsarac kuzmanovicdordevic kuzmina kuzucu kvacanovic kvapil kvapilova kvarme kvasina kvasnicka kvasnickova kvekic kvrgic kwaakye kwadwo kwan kwarteng kwasniewski kwiatkowski kwiecien kwiecinski kwok kwong kyei kyncl kynclova kyra kysel kysela kyselova laack laakso laaksonen laan labadie labalo laban labanac labate labotic laboy labuda labudova labus lacanin lace lacerda lach lacina lacinova lacis lack lacko lackova lacman lacnjevac lacroix ladega ladevac ladevic ladewig ladinovic laezza laforza lagana lagrange lahtinen lai lailasari laine laitinen laitkam laivina laivins lakatos lakatosova laketa laketic lakic lakin lakomy laksita laksmiwati laletin lalic lam lama lamacchia lambelet lambert lamberti lambic lammert lamos lamula lana landa landi landmane landmanis landmann landova lang lange langer langeveldt langfeld langhirt langosh langova langr langrova langworth lanig lanteri lanz lanza lapcevic lapenna lapina lapins lapinski lapsina lapsins lara lari larkin larsen larson larsson lascio laskowski lasmane lasmanis lasota laszlo latal latalova latifat latini latkovska latkovskis latorre lattanzi latupono lau lauberga laubergs laubscher lauckner lauinger laureano lauren laurent lauri lauridsen laursen lausecker laux lavecchia lavicka lavickova law lawal lawrence laws lax lazanski lazar lazarac lazarev lazarevic lazari lazarov lazendic lazetic lazic lazin lazinica lazizov lazizova lazuardi lazzari lazzarini lazzaro leahu leal leale leannon lebeda lebedova leberer lebron lebsack lecca lecce lech lecic leclerc leclercq lecomte ledda ledesma ledner lee leeuw leeuwen lefebvre lefevre leffler leggio legrand legros legzdina legzdins lehmann lehner lehtinen lehto lehtonen leibold leide leilani leimbach leinonen leipold leist leite leiter leiteritz leitheim leiva leiwesmeier lejina lejins lejniece lejnieks lelli lelovic lem lemaic lemaire lemajic lembede lemic lemke lemmens lemoine lemus lenart lenfers lengyel lenhard lenk lentini lenz lenzen lenzi leo leon leonard leonardi leoncini leone leonetti leoni leontijevic leopardi lepore leposavic lepovic leppanen lepsanovic lepsik lepsikova lepthin lequesne lerma lero leroux leroy lesch leschnik lesendric lesevic lesiak lesina lesjak lesmana lesniak lesniewski lestari leszczynski letsoalo letzelter leu leuba leuenberger leung leuschke leutarevic leutenegger leva levajac levanic levy lewandowski lewicki lewin lewis lewke leyckes leye leyva lezzi lg li liang libal libalova liberati liberto librizzi licata liccardo licciardello lice lichtenfeld lichtenhagen lichtl licis licitra lidaka lidaks lie liebach liebe liebich liebold lieder lielmane lielmanis lienshoft liepa liepina liepins ligorio liguori lilic lima limbu limon limoncuoglu lin linares lind lindberg linden lindenberg lindenmayer lindgren lindholm lindner lindqvist lindstrom ling linhart linhartova liniger linke linnenbaum linsey liotta lipan lipar lipari lipinski lipka lippe lippi lippmann lippolis lipske lipski liptak liptakova lipus lira lis lischka lisi lisicka lisicky lisiecki liska liskova lisnic lisowski lispector littel litterio little liu liuzzi livaja livazovic liverani ljevnaic ljiljan ljubojevic ljubomirovic ljubotina ljubovic llamas lo lobato lobinger loboda loca locatelli locci lochner lockman locs loddo lodi lodina lodins loera loffredo lofgren logar logina logins logozar logsch lohmann lohre lohse loi loiacono lokar loken lolli lombard lombardi lombardini lombardo lomeli lomic lomovic lonardi loncar london longhi longo longobardi longoria loogen loon lopes lopez lorenc lorencova lorentzen lorenz lorenzini lorenzo loreti loreto lori lorusso losch loser losickrizmanic loska lotito lott lotter lotti loubser louda loudova louis loum loup loureiro lourenco lourinho louw lovato lovecraft lovric lowa lowe lowry loy loya lozada lozano lu lubbers lubina lubinova lubke lubowitz luca lucanovic lucar lucarelli lucarini lucas lucchese lucchesi lucero luchetti luchian luchini lucia luciani luciano lucic lucidi lucio luconi luczak ludban ludolf ludvik ludvikova lueilwitz luettgen luevano lufft lugli lugo lui luise luk lukac lukacevic lukacin lukacova lukacs lukas lukasek lukasiewicz lukasik lukaskova lukasova lukaszewski lukenda lukendic lukes lukesova lukic lukickovanovic lukoschek luna lund lundberg lunde lundgren lundin lundqvist lundstrom lung lungu luongo lupasco lupascu lupi lupica lupo luppi luppino luptak luptakova lupu luscher luse lusis lustenberger lutfiyev lutfiyeva lutfullohov lutfullohova luthi luthuli lutje lutz luyken luyt luzaic luzar luzi luzzi ly lynch ma maak maas mabaso mabhida mabizela mabrukov mabrukova mabunda macak macakova macaluso macanic macari macchi macchia macdonald macedo macejkovic macek macele macgyver mach macha machac machacek machackova machacova machado machala machalek machalkova machalova machiavelli machova machtig maciag macias maciejewski mackiewicz macko mackova mackowiak macovei macri macura macurova maczey madan madej madejova mader madera madetzky madic madidov madidova madonna madrid madrigal madsen madubuko maduma madunicflauder madzic maes maestas maffei maftei magalhaes magana magar magdalenic magdic maggi maggiani maggio maggiore magi maglajic magliocco magnani magno magnussen magnusson magoza magyar mahabeer mahajan mahanov mahanova maharani mahardika maharjan mahendra mahestri maheswara maheswari mahlangu mahmudi mahrusov mahrusova mai maia maiello maier mailer maillard mainardi maio maione mair maisch maj majaca majcan majcen majcher majchrzak majer majerova majeska majesky majewski majka majkic majnik major majovic majstorovic majstrenko mak makela makhanya makinde makinen makinwa makkink makowski maksimovic makuachukwu mala malachovska malachovsky malagoli malai malan malaspina malatesta malavasi malave malbasik maldonado malec malecek malecic malecki maleckova malek malenica malerba malesevic maleszka malfa malicanin malicki malik malikova malina malinga malinic malinova malinowski malisek malisekova maliszewski malivuk malizia malkova malkus mallmann malmgren malobabic malojcic maltasic maltese malucha maluleke malvic maly mamaliga mamojka mamojkova mamula man manak manakova manastirlic manca mancinelli mancini mancino mancuso mandala mandaric mandasari mandic mandokovic mandrapa mane manea manetti manfred manfredi manga mangane mangano mangione mangunsong manica manicone maniscalco manjak manjencic mann manna manninen mannino manno manns manolache manole mansell mansson mansur mansurov mansurova mante manti mantovani manullang manz manzanares manzella manzi manzo maphisa maqsudov maqsudova mar maracic maragno marahrens marais marak marakovic maran marangi marangon marangoni marani marano marar marasovic marbun marcec marcelli marcello marcet marchal marchand marchesan marchese marchesi marchesini marchetti marchetto marchewka marchewski marchi marchini marciano marcik marciniak marcinko marcinkova marcinkovic marcinkowski marco marcon marconi marcovecchio marcu marcucci marcussen marczak mardari mardhiyah mardonov mardonova marecek mareckova marega marek marelli mares maresca maresova margic marginean margiotta margis mari maria marian mariani mariano marianova maric maricevic marie marik marikova marin marincic marinelli marinescu marini marinkovic marino marinovic marinucci mariotti marisavljevic mariucci mariz marjanov marjanovic markelj markham markiewicz markotic markova markovic markovicsarac markowski marks markus marl marmeggi marner maro maroevic marone marongiu marosicevic marotta marovic marpaung marquardt marquart marques marquez marra marras marrazzo marrero marriott marrone marroquin marsalek marsalkova marschek marsella marsenic marsik marsikova marsili marszalek mart martac martel martelli martellucci marten martens martensson marti martin martina martinac martincova martinec martinek martinelli martines martinez martini martinkova martino martinov martinovic martins martinsen martinsson marton martorana martucci marty marunica marvin marx marxen maryadi maryam maryati maryjane marzano marzec marzi marziali marzio marzocchi masala masaryk masarykova mascarenas mascia masciandaro mascolo masek maseko mashinini masi masia masiero maskova maslac maslanka maslo maslova maslowski masojevic mason masopust masopustova massa massari massaro massimi masson mastrogiacomo mastroianni mastronardi mastropietro masucci mata matanic matarazzo mataz mate mateescu matei matejicek matejickova matejka matejkova mateo matera mathebula mathes mathies mathieu mathisen mathiszik matias matiasko matiaskova matic matijanic matijasevic matijevic matisone matisons matoric matos matous matousek matouskova matousova matranga matschke matta mattei matteo mattern matteucci matthes matthey mattia mattila mattioli matton mattsson matula matulova matusiak matusina matuska matuskova matuszak matuszewski matyas matyasova matys matysiak matysova mau maude maugeri maulana maupassant maurer mauri maurizi mauro mauroff mautner mautone mauzer mavdudyev mavdudyeva mavlonov mavlonova mavundla maxa maxim maxova may maya mayasari maybach mayer mayerova mayert mayhos mayorga mayowa mazanek mazankova mazibuko mazilu mazjane mazjanis mazur mazurek mazurkiewicz mazza mazzanti mazzarella mazzaro mazzei mazzeo mazzi mazzini mazzocchi mazzola mazzoleno mazzone mazzoni mazzotta mazzotti mbacke mballo mbatha mbaye mbende mbengue mbodj mboup mbow mbuso mccallers mccarthy mcclure mccullough mcdermott mcewan mcglynn mchunu mckenzie mclaren mclaughlin mclean mcmillan mebold mecca meciar meciarova medeiros medek medeot medhurst medici medina medkova medne mednis medrano medugno medved medvedova meer meeuwis megantara megdanac megna mehl mehlhorn mehloluhlaza mehlorn mehmet mehra mehrotra meichtry meier meiere meiers meijer meili meintjies meireles meisch meissner meister mejia meksa mekss melandri melani melcer melcerova meldere melderis mele melendez melgar meli melichar melicharova melillo melinda melis melker mellett melngaile melngailis melnic melo meloni melville melzer memmedov memoli mena menard mencarelli menchaca mencl menclova menconi mendes mendez mendoza mendy menegatti menemencioglu menendez menga mengoni menna menne menon menozzi menrat mensa mensah mensik mensikova mensing menu meo meraz mercado mercier mercuri mercurio mereu mereuta merian merino merkel merlak merli merlo mermoud merola merrill merseburg merta mertens mertoglu mertova mertz merwe merz mesa mesaric mesarosbelanji meskuna meskune meskuns mesloh mesquita messana messina meszaros mettler metz metzger metzner meulen meunier mewes meyer meylan meza mezei mfeka mfumu mgenge mhlanga mhlongo mican micco miccoli miceli michal michalak michalcova michalczyk michalec michalek michalik michalikova michalkova michallek michalova michalowski michalski michel michele micheletti michelucci michiels michna michnova micillo micka mickova micu mielczarek mielke mierzejewski miettinen migliaccio miglio migliore migliorini mignogna mihai mihaila mihailescu mihailov mihailova mihailovs mihal mihalache mihalachi mihalcea mihalik mihalikova mihaljec mihalova mijakovic mijatovic mijic mijota mika mikac mikelsone mikelsons mikes mikesicmerda mikesova mikicvucak mikitenko miklas miklosko mikloskova miko mikodanic mikolajczak mikolajczyk mikova mikula mikulasek mikulaskova mikulik mikulikova mikulova mikulski mikus mikusova mikuta milak milakovic milan milani milankovic milano milazzo milczarek milde milea milella miler milewski milisickovacevic militaru militello miljanovic milla miller millidge mills milne milosz miloszewski milota milotova milsom milton minac minacova minah minar minarik minarikova minarova mindru minelli mingarelli minniti mintzlaff miodrag miotto mirabella miracle miramontes miranda miranov miranova mirazizov mirazizova mircea mirea mireles mirga mirgova miron mironov mironova mirski mirza mirziyoyev mirziyoyeva miscancuk mishra misiak misik misikova miskiewicz mistretta misztal mitanovic mitchell mitford mitos mitu miu mkhatshwa mkhize mladek mladenovic mladkova mlakar mlcoch mlcochova mlejnek mlejnkova mlikota mlinar mlynarczyk mngomezulu mnisi mobolaji mocan mocanu moccia mockenhaupt mocks mocnik modica modise modzelewski moe moede moedl moeller moen moffa mofokeng moga mogbadunade mogenburg moguenara mohamed mohirov mohirova mohnacki mohr mohrhard mohsner moise moisei mojica mojzis mojzisova mok mokra mokros mokrosova mokry mokwena mol moldner moldovan moldovanu moldoveanu molefe molenaar molenda molina molinari molinaro molitor moll mollenbeck moller mollica mollinger molnar molnarova moloi molteni molzan momcilovic mominov mominova monaca monache monaci monaco monahan mondragon monica monnard monni monod monroy montag montagna montagner montalbano montalto montalvo montanari montanaro montanez montano monte montefusco monteiro monteleone montemayor montemurro montenegro montero monteros monterosso montes montesano montez montgomery monti monticelli montoya moonsamy moore moormann moors moosa mora morabito moraes morais morales morandi morar morari moraru moras moravcik moravcikova moravcova moravec moravek moravkova morawo morawski morax moraz mordenti mordhorst moreau moreira morel morelli morello moreno moretti moretto morgan morgante morgenstern morhelfer mori moriconi morin morini morissette moritz morkel morley moro moroni morova moroz morozova morozovs morra morreale morri morrison morrone morsch mortensen morton mosca moscato moscheles mosciski moseley moser moses moslavac moss mostert mosti mota motalo motaung motchebon motisi motl motloung motlova motta motteau mottet mottola motycka motyckova motyka motzenbbacker moucka mouckova moudra moudry moulin moura moya mphahlele mqwebu mracek mrackova mraz mrazek mrazkova mrazova mrkvicka mrkvickova mroczek mroczkowski mroz mrozek mrugalla msibi mthembu mthethwa mtolo mtshali mucalj mucavac muceniece mucenieks mucha muchova muckenthaler mudau mudie mueller mues mufizov mufizova muhammadov muhammadova muhar muhleis muhsinov muhsinova muhtorov muhtorova muinat muizniece muiznieks muk mukaram mukhopadhyay mulas mulder mule muller mullerova mulrain mulyani munaro munch munda munguia munifyev munifyeva muniz munk munkas munoz munsamy muntean munteanu mura muradbasic murakami murati muratore murawski murazik muresan murgia murillo muro murodov murodova murolo murphy murray murru murtas musat muschg musella musi musial musil musilova musso mustafoyev mustafoyeva mustapha musteata mustika mustofa mustonen musulmonov musulmonova musumeci musy muszynski mutiat muzaffarov muzaffarova muzenjak muzik muzikova mybs myburg myburgh mydlo mydlova myhrer myska myskova mysliwski nababan nabein nabokov nabow naca nader naf nagel naglav nagode nagy nagyova nagypalfi naik nainggolan naipaul nair najduk najera najman najmanova najmiddinov najmiddinova najmudin nalbantoglu namaga nambeesan namboothiri namike namikis nanaic nanda nanez nannen nanni napierala napitupulu napoletano napoli napolitano nappi naranjo narcisi narciso nardi nardo narimonov narimonova narpati narvaez nascimento nashiruddin nasriddinov nasriddinova nastas nastase nastvogel nasyiah nasyidah natale natali natera nathania natsir nau naubert naude nauer naumann naumovskicizmar nava navarra navarrete navarro navratil navratilova nawrocki nawrot nayar nazario nazifov nazifova nazrullohyev nazrullohyeva nazzaro ncusi ndaba ndandali ndao ndaw ndebele ndiaye ndione ndir ndlovu ndong ndour ndoye ndukwu ne neacsu neagoe neagu neamtu nebioglu necas necasova nechita necula nedbal nedbalova nedelcu nedoma nedomova nedved nedvedova negara negoita negrea negrete negri negron negru negruta nehru neimke nejedla nejedly nel nematullohyev nematullohyeva nemcova nemec nemecek nemeckova nemes nemet nemeth nenadov nenadovic neri nerius nesladek nespor nesporova nesti nesvadba nesvadbova neto neubauer neubauerova neubert neuendorf neumair neuman neumann neumannova neumanova neupert neurohr neuschwander nevarez neves newton ney nezaj nezerov ng ngai ngcobo ngcolosi ngema ngo ngom ngozi ngubane nguer nguyen nguyenova ngwazi ngwenya nhlapo nhleko niane niang niass niasse nica nicastro niccolai nicoara nicolae nicolaev nicolas nicolay nicolescu nicoletti nicolini nicolo nicolosi nicosia nicotra niculae niculescu nieddu niedermeier niedra niedziela niedzielski niedzwiecki niekerk nieklauson nielsen niemczyk niemi niemiec nieminen nienow nieto nietzsche nieves niewiadomski niggeler nigro nijland nijs niklaus nikolaus nikolickovacic nilsen nilsson ninalowo ningrum nino niroula nissen nistor nita nitra nitu nitzsche nizomiddinov nizomiddinova nizomov nizomova nkansa nkansah nkomo nkosi nkrumah noack nobile nobili nobre nocentini nocera nocerino nodler noel noga nogueira noh nojeem nolan nolte nomvethe nondlela nonyana norberg nordby nordin nordskaug nordstrom noriega normann norris northoff nosek nosirjonov nosirjonova nosirov nosirova noskova nota notaro noto nourmont nova novac novacek novackova novak novakova novelli novello novitasari novosad novosadova novotna novotny novy nowacki nowaczyk nowak nowakowski nowicki nowinski nowosadek nozulu nsele nsia ntanzi nti ntiamoa ntim ntombela ntuli nucci nucera nugraha nugroho numanoglu nunes nunez nuraini nurbekov nurbekova nurdiyanti nuriddinov nuriddinova nurlaela nurlanov nurlanova nusratov nusratova nusratullohyev nusratullohyeva nussbeck nuzzo nwachukwu nwogu nwuzor nxumalo nyaako nyame nyanda nyantakyi nyberg nygaard nygard nylen nystrom nytra nzimande oancea obeng oberbrunner oberem oberg obergfoll oberlin obermaier oberman obiageli obianuju obidov obidova oblak obrezanac obsut obsutova ocalan ocampo ocasio occhipinti ochoa ochs ochse oconnell oconner odegard odehnal odehnalova odetola odilyev odilyeva odobasic odunayo odunsi oeser ofori ofosu oggiano ogindan oginni ogulana ogunbamigbe ogunbanwo ogunbiyi ogunbo ogunde ogunwande ogunwobi ogunyeye ohara ojala ojeda ojo ojua okeefe oklobdzija okon okonkwo okpattah oktamov oktamova oktavian oktaviani oktovian okumus okuneva okunola okur okyere olabode oladeji oladimeji oladipupo olah olahova olaiya olaoluwa olari olariu olaru olasunkanmi olasupo olawale olbina olbrich olczak oleinic olejniczak olejnik olimov olimova olinn oliphant oliva olivares olivarez olivas oliveira olivera oliveri olivi olivier olivieri oliviero olivo olivova olla olmos olofsson olowokeere oloyede olsen olson olsson olstad olszewski oltean olteanu olubode olubukola olubunmi olufeyikemi olugbayila olujimi olukotun olukunga olumide olusanya olutola oluwagbemi oluwakemi oluwanisola oluwaseun oluwaseyi oluwashina oluwatosin olvera omadov omadova omani omidina omobolaji omobolanle omojola omolara omosanya omotoso omowale ondra ondracek ondrackova ondrasek ondricka ondrova ondrus ondrusova oneill onic onnen onohinosen onose ontiveros onur onyinyechukwu oosterhuis oosthuizen opacic oparinde opeyemi ophey opoku oppenheimer oppliger oppong oprea opric opricovic opris opsenica opuic opuku opuvacic oqilyev oqilyeva oquendo orak oraloglu oraovcic orasanin oravec orban orbanic orbay ordonez orefice oreilly orellana orge orgulan orifov orifova orlandi orlando orlovic orlowski ormsby orn ornelas oro orosco orosz orozco orru orsag orsagova orsanic orsini orsos orta ortega ortenzi orth orthmann ortiz ortolani orwell orzechowski oschkenat ose osei osenberg oshin osinski osis osmak osmanlic osorio ossowski ostby ostendarp ostervald ostli ostringer ostrovska ostrovskis ostrowski ostuni ostwald osuagwu osuntokun otabekov otabekova otahal otahalova otartic otcenas otcenasova otero oti otiwa otkirov otkirova ott ottaviani ottaviano otte otto ottonello otuo ovcina owais owczarek owen owokoniran owolabi owoyemi owusu oyadiran oyaifo oybekov oybekova oyebola oyelude oyeniyi oyetoro oyeyemi oyinkansola oyinlola oymen ozanic ozansoy ozberk ozbey ozbir ozcan ozdemir ozdenak ozdogan ozer ozere ozers ozgorkey ozkan ozkara ozkok ozodbekov ozodbekova ozodov ozodova ozola ozolina ozolins ozols oztonga oztuna ozturk ozuna pabon pacanin pacariz pace pacheco paci pacifici pacifico pacini packard pacocha paczkowski padberg paden padilla padmasari padovan padron padula paduraru paesler paez pagac pagan paganelli pagani pagano pagliai pagliuca pahanic pahert paimo paiva pajak pajcic pajeska pajkuric pajonk pajtl pakalniete pakalnietis paksut pakula pal pala palacios palackovic palacz paladi paladini palano palasti palastri palavestra palazzi palazzo palazzolo palecek paleckova palermo palic paligoric palii palija palikuca palisaski paljevic palka palla palladino pallentin pallesen pallotta palm palma palmeri palmieri palmisani palmisano palombi palombo palomino palomo palsson paltere palters paluch palumbo pamper pana panait panaro pandey pandolfi panek panetta panezic pang pangestu pani panicker panico panisic panjak panjevic pankova pantano pantoja panza panzeri panzig paola paolella paoletti paoli paolicelli paolillo paolini paolino paolo paolucci paone paonessa pap papa papak papaleo papapietro papez papezova papini papp pappalardo paradiso paraschiv paravinja pardini paredes parente pariggiano paris parise parisi parisian parizek parizkova park parker parkin parlier parmakovic parnell parodi parojcic parovic parra parrinello parrino partida partyka parun parvu pasagic pasalic pasat pasca pascal pascale pascali pascarella pascari pascaru paschke pascu pascucci pasek pasekova pasic pasini paska pasko paskova pasqua pasquale pasquali pasquini passarelli passeri passero passos passuello pastar pasternak pastore pastorelli pastorino paszkowski pasztor pataca patacic patafta pataki patane patarac patek patel paterson patil patila patino patko patkova patkovic patocka patockova patrascu patriarca patrnogic patrone patrun patruno patterson patti patzwahl pau paucek paukner pauko paukova paukovic paul paulova paulse pauluka pauluks paun paunkovic pavan pavani pavcic pavel pavelek pavelic pavelka pavelkova paver pavesic pavlacic pavlas pavlasova pavlica pavlicek pavlicic pavlickova pavlicova pavlik pavlikova pavlikovska pavlikovsky pavlov pavlova pavlovic pavlovska pavlovskis pavlu pavone pavrlisak pavuk pavukova pawelec pawlak pawlicki pawlik pawlikowski pawlowski paz pazdera pazderova pazmanj peacock peaquin pecar pece pecek pech pecha pechacek pechackova pechova pecina pecka peckova pecora pecoraro pecorella pede pedersen pedone pedraza pedrazzini pedroni pedrotti pedroza peeters peixoto pekar pekarek pekarkova pekarova pekkan pektemek pelayo pelc pelcova pelikan pelikanova pellecchia pellegrini pellegrino pellicano pellitteri peluso pena pence pencic pencis penezic penic penjisevic penna pennestri penovic penzo peovic pepe pepelcevic perales peralta peran percy perdana perea perego pereira peres perez perilli perin perina perini perinova perkona perkons perl perlas permadi permata perna pernica pernicova peroni perotti peroutka peroutkova perra perret perri perrier perrin perrini perrone perrot perrotta perroy persa persson pertiwi perugini peruzzi pesaresi pesce pesek peselman peska pesko peskova pesorda pession pesta pestova petcu petek peter peterka peterkova peters petersen peterson petersone petersons petit petito petr petrak petrakova petralia petrarca petras petrasova petre petrea petrella petrelli petrescu petricek petrickova petrijevcanin petrik petrikova petrini petrinsak petrisevac petrone petronio petrov petrova petrovac petrovicka petrovicky petrovska petrovskis petru petrucci petruska petruskova pettersen pettersson petzold pezzella pezzi pfannerstill pfeffer pfeiffer pfennig pfersich pfingsten pfister pflieger pflugner pham phan philander philipp philippe phillips phung piacentini piaget piana pianese pianigiani piasecki piatek piatkowski piazza piazzolla pibiri pica picard picariello picchi piccinini piccione picco piccoli piccolo picha pichardo pichler pichlmaier pichova pictet piechota pieczek piekara piekarski pienaar pieri pierini pierre pierro piesker pieterse pietras pietro pietruszka pietrzak pietrzyk pietsch piga pignatelli piguet piha pikover pilar pilarova pilarski pilat pilato pilatova pilch pili pilipiuk pilla pillai pillay pillitteri pimentel pina pinardi pineda pingpank pinheiro pinho pini pinna pinnock pinon pintea pinter pintilie pinto pintus pinzari pinzaru piorkowski piotrowicz piotrowski pipitone pippig piras pircher piredda pires piron pirone pirrello pirrone pirvu pisa pisani pisano pisarevic pischedda pisciotta piscitelli piscopo piskorjanac pisova pisu pithey pitinac pitkanen pitschugin pittalis pittard pitzalis piva pivar pivetta pivonka pivonkova piwowarczyk pizarro pizzi pizzimenti pizzitola pizzo pizzuti pjescic pjesivac placek placento placha plachy placic placinta placko plackova plahinek plakalovic plamadeala plamenac plank plantak plascar plaskur plass platania platon platzer plauk plautz plazonja plazonjic plch plchova plejo plekanec plekanecova plemic plesa plesca pleska pleskonjic plessis pletsch plomb plonka plotzitzka plsek plskova pluhar pluharova pluta pocan poche pocrnja podbarac podgorski podhradska podhradsky podkonicka podkonicky podnar podniece podnieks podpadac podzimek podzimkova podzina podzins poe poehn poels poeschl pogacic poge poggi poggio pogorzelski pohl pohland pohle pohlova poirier pokorna pokorny pol polacek polach polachova polackova polak polakova polancec polanco polanska polansky polasek polaskova polat pole polese poletti poli poliak poliakova polidori polifka polimeno polis politi polito polivka polivkova polizzi pollen pollich pollina pollmacher pollock polsak polverino pomp pompei pompili pompilio ponce ponitzsch ponjavic pons ponti poon poore pop popa popcic pope popelka popelkova popescu poplawski popov popova popovici poprzan popusoi porcari porcu porebski porgante porgants porras porsche porta porth portillo portmann posada poschmann poser pospichal pospichalova pospisil pospisilova post postic postica postiglione postma postolachi potenza potgieter pothuvaal potkonjak potnar potocar potocnik pottel potter potucek potuckova poulsen pour pouros pourova pouye powell powlowski poyrazoglu pozarac pozzi pozzo prabowo prachar pracharova pradana pradhan pradipta prado prah prajapat prakasa prakatur prangart prange pranowo prasasta prasek prasetya prasetyo praskova prastuti pratama pratesi pratico pratiwi prato prayoga prazak prazakova prchal prchalova prebil prebiracevic preciado preda predic prediger predin predojev predojevic predovic predragovic preez preloscan prempeh prencipe preocanin prepelita prerad preradovic preseren pressler presti prete pretkalnina pretkalnins pretorius preuk preuss prevost prey preziosi pribyl pribylova price pridane pridans priedite prieditis priemer prieto prihoda prihodova prikryl prikrylova prince principato pringle prinsen prinsloo prisacari prisacaru prisco privat privitera prkosovacki probst prochazka prochazkova procopio procter prodan prohaska proietti prokes prokesova prokop prokopova prosacco prosek prosic proske proskova protic proust provaznik provaznikova provenzano prucha pruchova prus prusa prusova pruteanu przybyl przybyla przybylski przybysz psenicka psenickova ptacek ptackova ptak pticar puacmatesic puca pucci puccio puchalski puddu pudjiastuti puente puga puggioni pugliese pugliesi puglisi puharic puiu pukite pukitis puleo pulido pullman pun pupak pupakova purdy purnama purnawarman purnawati purwadi purwanti pury puscas pusch puskarcuk puspasari puspita putincanin putnik putnina putnins putra putri putzolu puzavac puzigaca pytel python qasimova quaglia quaranta quarta quartenoud quartey queiroz quesada quevedo quezada quigley quinn quinodoz quinones quinonez quinta quintairos quintana quintanilla quintero quinto quiros quiroz quitzon quliyev raabe rabenstein rabic rabljenovic rac raca rach rachmawati racordon racova racu racz raczynski rada radebe radecki radigovic radijevac radin radinovic radisavcevic radisavic radisavljevic radisevic radivojac radivojsa radl radler radlovic radmanovic radoi radomirovic radomski radonja radonjanin radonjic radotic radova radovac radovanac radovankovic radovanlija radovanov radtke radu radulaski radulescu radulic radulj raduljeskovic raduljevic radulovic radusic radusilovic radusinovic raduski radvanji rael rafailovic raffa rafidyev rafidyeva rago ragone ragusa rahardian rahayu rahimah rahimov rahimova rahmawati rahn raich raifyev raifyeva railean raileanu raimondi raimondo rajabov rajabova rajasa rajata rajcevic rajh rajs rajsic rajtek rak rakanovic rakaric rakas rakinic rakova rakovic rakowski rakusic ralbovski rallo ramac ramadan ramadhani rambaldi rambousek rambouskova ramella ramirez ramon ramos rampazzo ramziddinov ramziddinova rana rand randazzo randunkovic raneri ranftl rangel rangelov rangen ranieri raniolo rantanen rantsch ranucci ranz rapisarda raposo rapovac rapp rapuano rasanen rascanin rascon rasetarevic rasetic rasevic rashidov rashidova rasic rasinac raska raskova rasmussen rasovic raspopovic raspudic rata rataj ratajczak ratajova rath ratke ratkovcic ratniece ratnieks ratti rau raubuch raucher raufyev raufyeva raukuc rausch rauso raut rautenkranz ravaioli ravet ravn ravshanov ravshanova raxmatullohyev raxmatullohyeva raya rayhan raynor razic razo re rea reale recchia recevic redaelli reddy rees regalado rehacek rehackova rehak rehakova rehimov rehor rehorova rehwagen reiber reichardt reichel reichert reichling reid reif reifenrath reilly reimann reina reinberg reinelt reinger reinhardt reinke reis reitze remarque remes remesova remeta rempel remy renard renaud renault rencar renda rendon rendra rendulic renen renk renna renner rennich renovcevic renovica rens rensburg renteria rentz renz renzi repac repetto repija repiska repisky reppin resele resendez residova reskovic resnik reso restivo restle restorff retzke reuber reumann reus reuss reusse revenco rey reyes reymond reyna reynold reynolds reynoso rezac rezacova rezek rezkova reznicek reznickova rheder rhoden rhodes ribar ribaupierre ribeiro ribicgreganic rica riccardi ricci ricciardi riccio riccobono rice richard richards richardson richter richtr richtrova rico ridge ridolfi riedel riediger rieger riekmann riekstina riekstins riepl riermeier riester riethmuller rietman rietmuller rietscher riggi riggio righetti righi rigoni riha rihova riisberg rimai rinaldi rincon riner ringel ringer rink riojas riolo rios riparbelli ripken rippin ris ristic ritchie ritosek ritschel ritsma rittenberg ritter rittgasser rittweg ritz riva rivas rivera rivero riviere riyanti rizal rizvonyev rizvonyeva rizza rizzi rizzo roba robak robel robert roberti roberts robertson robin robinson robledo robles robu rocca rocchi rocco rocha rochaix rochat roche rockmeier rockomanovic rodarte rodehau rodigari rodiger rodowski rodrigez rodrigues rodriguez rodriquez roecker roed rogahn rogala rogalski roger roggatz rogolino rogowski rogoz rogulja rohan rohlander rohrer rojas rojek rojo rokossa rold roldan roleder rolfson rolland rollo roloff rolon romagnoli romaguera roman romancik romancikova romanciuc romanelli romani romaniello romanini romano romanovska romanovskis romanowski romcevic romeo romero romo romy rondinone rondoni rondovic roob roos rooyen roque rosa rosado rosales rosandic rosario rosas rosati rosbach rosca roschinsky rose rosenauer rosenbauer rosenbaum rosenthal rosevic rosi rosiak rosinski roskic rosksch ross rossberg rosselli rosset rossetti rossi rossini rossler rosso rossouw rosu rota rotari rotaru roth rothenbacher rother rothlisberger rotolo rotondo rottger rotundo roubal roubalova rougemont roulin rous rousova rousseau roussel roux rovcanin rowe rowling roy roybal royer rozac rozanski rozenbaha rozenbahs rozgic rozite rozitis rozkalne rozkalns rozsypal rozsypalova rozycki rubene rubenis ruberto rubino rubio rucco ruch rucinski ruckdeschel rucker rudan rudiger rudinski rudnicki rudolf rudolfova rudzinski rudzite rudzitis rudzki ruecker ruegg ruelas ruggeri ruggieri ruggiero ruiter ruiz rumenic rumpf runce runcis runolfsdottir runolfsson runte ruotolo rupnik rupprecht rus rusanoski rusciano rushdie rusin rusnac rusova russel russell russo russu rustamov rustamova rusu ruter ruth rutherford rutkowski ruttimann ruud ruzek ruzicka ruzickova ruzkova ryan ryba rybak rybar rybarczyk rybarik rybarikova rybarova rybicki rybnicek rybnicekova rybova rydl rydlova ryjikh rysava rysavy ryzih rzepka sa saadiyev saadiyeva saarinen saavedra saba sabadell sabaly sabatini sabatino sabato sabau sabbatini sabdat sabia sabian sabino sabljak sabolcec sabolski sabri sacchet sacchetti sacchi sacco saccone sachse sack sadiki sadiklar sadilek sadilkova sadio sadl sadovic sadowski sadriddinov sadriddinova sadullohyev sadullohyeva sadzak saefullah saenz saether safar safaric safarik safarikova safarova safiryev safiryeva safitri saflanis safo safoyev safoyeva safranek safrankova sagadi sagafe sagna sagodic sagonas saheed sahin sahner sai saia saidov saidova saile sailer saini saint saiz sajinovic sajtos sakanovic sakho sala saladino salahudin salaj salako salami salamone salas salatiello salazar salcedo salcido saldana saldivar salek salemi salemme salerno salgado salierno salinas salinger salis salkova sall salma salmina salminen salmins salo salohov salohova salomone salonen salow salsabilla salvadori salvati salvatore salvatori salvi salvo salvucci salzano salzer salzmann samac samanci samandarov samandarova samaniego samardzija samb samba sambe sambou samek samel samelova samiryev samiryeva samkova sammartano sammartino sammert samohod samohodaj samolov samolovac samosir samsalovic samson samsonova samuel samuelsson sanabria sanadrovic sanches sanchez sanctis sanda sandalci sandalj sandberg sander sanders sandic sando sandor sandova sandoval sandoz sandstrom sandu sane sanfilippo sanford sanna sannino sans sansone santacruz santamaria santana santangelo santarelli santarossa santarsia santarsiero santi santiago santillan santilli santinelli santini santis santo santoni santor santori santoro santos santoso santucci sanusi sapienza sapkowski saponaro saporito saptono saputra saputri sarabia saracino saragih sarah saraiva saraswati sarbu sardella sardina sardorov sardorova sargac sari saric sarioglu sarkozi sarnataro sarno sarpong sarr sarti sartor sartori saruga sarvari sarvarov sarvarova sasek saskova sassano sassi sasso satner satria satta sattelmaier satterfield sauceda saucedo sauer sauerland sauliete saulietis saumweber saunders saussure sava savary savciuc savevski savin savini savoca savoia savolainen savova savu sawayn sawicki sayginer sbrana scaglione scala scalia scalise scalzo scano scanu scarano scardino scarpa scarpellini scc schacht schaden schaefer schafer schaffarzik schaffel schaffer schahbasian schaller schamberger schaning schar scharer scharf schaub schedler scheer scheidegger schejbal schejbalova schelk schellenbeck schembera schenk scherbarth scherer scherini schermann scherrer schersing scherz schettino scheurer scheuring scheytt schiavi schiavo schiavon schiavone schielke schieskow schifano schildhauer schillaci schiller schilling schima schimmel schimmer schindzielorz schinner schiopu schipper schirmer schirrmeister schirru schlachter schlangen schlatter schlawitz schlechtweg schley schleyer schlicht schlitzer schmalzle schmeler schmid schmidt schmidtchen schmidtova schmitt schmitz schmuhl schneider schneidrova schnelting schnider schnieder schniedermeier schnurer schnyder schoberg schoch schockel schoeman schoen scholten scholtz scholz schonball schonbeck schonberg schondelmaier schonebeck schonenberger schonfeld schonherr schonlebe schopenhauer schorderet schorr schott schottmann schotz schouren schowalter schrader schramm schreck schreiber schreiner schreiter schrepfer schroder schroeder schuermann schuff schuhaj schuldt schuler schulist schult schulte schultz schultze schulz schulze schumacher schumann schumm schupp schuppe schuppel schurch schuri schuster schutz schutzbach schutze schwab schwalm schwanbeck schwandke schwanitz schwarthoff schwartz schwarz schwarzer schwarzkopf schwarzmeier schwarzova schwatlo schweisfurth schweitz schweizer schwennen schwerdtner schwidde schwirkschlies schwizgebel schwuchow sciacca scocco scognamiglio scopece scorza scott scotti scripnic scrofani scuderi scurtu scutaru sebald sebastiani sebek sebela sebelova sebenji sebesta sebestova sebkova secchi secci sechi seck secrieru seda sedarevic sedillo sediva sedivy sedlacek sedlackova sedlak sedlakova sedlar sedlarova sedliak sedliakova sedova seeger seelig segavcic segnane segota segovia segunmaru segura sehls sehnal sehnalova seibold seidel seiders seidl seidlova seifert seifertova seigel seiler seitz sejeja sejejs sekanina sekaninova sekinat sekularac seme semerad semeradova semeraro semisch semprini sen senatore sene senger senghor senica senk senkel senko senkova senn senzangakhona sepe sepetci sepulveda serafin serafini serafino serban seremet serena serfontein serghei sergi serhat serna serpa serr serra serrano serrato servan serzante serzants sessa sesta sestak sestakova sestito setala sethi setiawan setula sevcenco sevcik sevcikova sever severa severi severino severova sevi sevilla sewald seydi seye seyidova sezek sforza shah shahbozov shahbozova shahobiddinov shahobiddinova shahriyorov shahriyorova shahzodov shahzodova shai shakespeare shakya shamsiddinov shamsiddinova shanahan sharma shaw shekoni shelley sherpa sherzodov sherzodova shezi shields shiu shodiyorov shodiyorova shohibov shohibova shongwe shrestha shukla shukrulloh shukrulloha shum sibiya siciliano sidibe sidler sidlo sidlova siebel siebert siedlecki siegling siegrist sielemann siemon siener sienkiewicz sieradzki sierra sietniece sietnieks sievers siewert signorelli signorile signorini sigrist sihler sihombing sihotang siino siketanc sikora sikorova sikorski sile sileiko silenzi silhava silhavy silina silins silis sillah silva silvestri silvestrini silvestro sima simacek simackova simak simakova simanek simanjuntak simankova simatic simbolon simcic simcik simcikova simecek simeckova simek simeoli simeone simeoni simeti simic simicevic simicsebalj simijonovic simin simion simionescu simjanovic simkova simljesa simmen simoes simojlovic simon simoncelli simone simonet simonetti simoni simonini simonis simonova simonovic simonovicova simonsen simova simsek simula simulov simunek simunkova simunovic simurdic sin sinaga sinanoglu sinclair sindelar sindelarova sindler sindlerova singh sinha sini sinnhuber sinopoli sip sipek sipes sipkova sipos sipova siptar sir siracusa siragusa sirait sirante sirants sirbu siregar sirghi siri sirojiddinov sirojiddinova siroka siroky sirova sirovs sischka siska siskova sisneros sitaric sitek sithole sithuli sitompul sitorus situmorang siu sivak sivakova siwek siwele siyaya sjoberg sjogren skacel skacelova skala skalicka skalicky skalova skalski skandovic skeledzija skenderija skiba skibicki skibinski skiles sklenar sklenarova sklenka sklenkova skoczylas skoda skodova skoglund skokan skokanova skopal skopalova skora skorepa skorepova skorupan skov skowron skowronek skowronski skrabal skrabalova skracic skriniar skriniarova skrivanek skrivankova skroban skrzypczak skrzypek skudra skultety skultetyova skutecka skutecky skuterud slaba slaby sladakovic sladek sladic sladka sladkova sladky sladoje sladojevic sladovic slam slama slamarski slamek slamova slanina slaninova slankamenac slastan slastanova slatinac slavicek slavickova slavik slavikova slavkovic slawinski slechta slechtova slezak slezakova slijepac slijepcevic sliwa sliwinski sloboda slobodanac slobodanovic slobodjanac slobodnik slobodnikova slobodova slonja slota slotova slotta slovacek slovackova slovak slovakova slowik slowinski sluka slukova slusarczyk smaic smailbegovic smajda smajdova smajlovic smedsrud smeets smejkal smejkalova smekal smekalova smerda smerdova smet smetana smetanova smets smid smidova smieja smiljan smiljanec smit smite smith smitham smitran smits smogeli smola smolik smolikova smolinski smoljanec smoljanic smolka smolkova smollett smolova smrcak smrcka smrckova smrek smrekova smrz smrzova smuge smugis smutna smutny smyth snajdr snajdrova snedden snell snooke snyman so soare soares sobar sobczak sobczyk sobek sobieraj sobitov sobitova sobkova sobolewski soboll sobota sobotka sobotkova sobowale soccorsi socha sochacki sochirca sochor sochorova socolov sodano sodar soderberg sodiqov sodiqova sofer sojka sojkova sokhela sokol sokolicmihalak sokolova sokolowski solak solano solar solberg solc solcova soldati soldo solga solheim solinas solis soliz soljic soller solli sollner solmaz solomon solorio solorzano solta soltan soltanov soltanova soltes soltesova soltys soltysiak soltysova somayaji somma sommer sommrova somodvarac somogyi somrak somssich sondisa sondore sondors sonko sonn sonnabend sonnenfeld soos sorbello sorce soren sorensen sorgic soria sorlie sormaz soro sorrentino sorsa sosa sosare sosars sosnowski sostarec sostarko sotelo sothole sotic soto sotra sottile souare soucek souckova soukup soukupova soumare sousa soutter souza sova sovagovic sovova sow sowa sowinski soyinka sozeri spacek spacil spacilova spackova spada spadafora spadaro spadoni spagnolo spagnuolo spahn spaniel spank spano spanovic spanu sparacino sparic spark spasenic spasenovic spasic spaskovic spasojev spasojevic spasovski spataro spataru spelmeyer spencer speranza spernjak spicka spickova spiegelburg spielvogel spies spiga spina spinelli spinka spinner spinu spiranec spitzmuller spizzirri splichal splichalova splinter spoerri spoljaricperhat sporer sporrer sporri spottel sprenger sproge sprogis sprude sprunger spurna spurny srakic sramek sramkova srb srbova sroka stabile stachowiak stachowicz stachura stachurski stadelmann staden staffieri stahl staicu stajhofer stalder stamatiadis stamm stampf stan stanciu stancu stanek stanescu stang stanger stangl stanicic stanijanovic stanijevic stanikic stanisa stanislawski staniszewski stanivukovic stankiewicz stankova stankovicmarton stanton stanzione stapic stara starcevicmatijasko starek stark starkova starovlah stary stascik stasiak stasni stastna stastny staszewski staub stauffer stauss stavila stawicki stec steding steenkamp stefan stefancic stefanescu stefani stefaniak stefanka stefankova stefano stefanova stefanski stefek steffen steffensen steffny stefkova stefl steflova stegmann stehlik stehlikova stehr steidl steigauf steiger stein steina steinbeck steinecke steiner steinerova steinert steinkamp steinmann steinmetz steins stejskal stejskalova stelkens stella stelmach stengel stengl stensrud stenzel stepan stepanek stepanic stepankova stepanov stepanova stepanovic stephan stepien stepniak sterba sterbova stern sterne stettler steuber steuk stevelic stevenson stevilovic stewart steyn stibor stiborova stiedemann stief stifel stigliano stimac stine stirbu stocker stockert stockli stodola stodolova stoian stoica stokanovic stoker stokes stoklasa stoklasova stolarczyk stolarski stoll stolla stolle stoltenberg stolz stoppler storl storm storp storti stoutjesdijk stowe stower stracke straka strakova strand strano stranska stranski stransky stratan stratmann stratulat straub strausa strauss strautina strautins strautmane strautmanis strazdina strazdins streck streese strege streich streit strejcek strejckova streller strepacki strieder striezel striga strikinac strmota strnad strnadova strnisko strniskova stroe strogies strohschank strom stroman stromberg strosin strouhal strouhalova strukelj strunz strutz strydon strzelczyk strzelecki stube stubican stuchlik stuchlikova stucki studena studeny studer studnicka studnickova stuparic stupka stupkova sturmer stutz styger suarez suartini suassuna subedi subrt subrtova sucameli sucera sucevic sucha suchanek suchankova suchomel suchomelova suchy suciu sudiati sudic sudrajat suen suffa suhrobov suhrobova sujdovic sujew suk sukalo sukalovic sukara sukova sukute sukuts sulaimon sulaymonov sulaymonova sulc sulcova suleymanoglu sulhof sulovnjak sultonov sultonova suman sun sunaric sundalic sundberg superina supriyanto surace suriano surka surkova surma surth suryatmi suryono susa susac susak susanti suski sussmann sustr sustrova sutakovic sutanovac suter sutermeister suthar suthe sutschet sutter sutz suvacarov suvajac suvajcevic suvajdzic suvala suwarno suzovic svab svabova svacina svacinova svanda svandova svarc svarcova svaton svatonova svatos svatosova svec svecova svehla svehlova svejda svejdova svendsen svensson svestka svestkova svet svetlik svetlikova svircev svitak svitakova svoboda svobodova svorcan svozil svozilova svrakacic svrbik svrbikova svrtan swaniawski swart swiatek swiderski swierczynski swift swillims swist sy syahreza sykora sykorova sylla sylvester symcox synek synkova syrova syrovy szabo szafranski szalai szasz szatkowski szczepaniak szczepanik szczepanski szczerba szczesna szczesniak szczesny szczygiel sze szekely szekeres szelag szendrei szeto szewczyk szikra szilagyi szoke szostak szucs szulc szwarc szwed szydlowski szymanski szymborska szymczak szymczyk szymkowiak szyszka tabacek taborska taborsky tabrisov tabrisova tacconi tachl taddei tafelmeier tafoya tagliabue tagliaferri tagore tahincioglu tahirova tahirovic tai taiwo takacs takalic takyi talabani talapka talarico talavanic talberga talbergs tall tallarico tallone talpa talwar tam tamang tamas tamayo tamba tamburini tamez tamindzic tammaro tampolja tampubolon tamunoemi tan tanackovic tanase tanasijevic tancos tancosova tandon tang tangen tanjga tankosic tanner tanrikulu tanurdzic tanzi taormina tapavica tapavicki tapia tar taran tarantino tarihoran tarnowski tarquini tartamella tas tasche tasci taslak tasli tassi tassinari tasso tassone tatar tataranni tatarka tatarkaova tatarkova tatarova tataru tatiana tatomirov taufratshofer tavani tavares tawia taylor tazegul tcacenco tcaci tedde tedeschi tedesco tegethof teicane teicans teichmann teixeira tejada tejeda tekand tekelioglu tekin telak telebar telenta telesca tella tellez tello temitope teodorescu teofilovic teokarevic teovanovic tepavac tepavcevic tepic tepla teply tepper tepsa tepsic teran terenzi teresi terheiden terlecki terlizzi terlouw termine terrazas terry terzi terzic terzija terzin terzo tesanovic tesar tesarova tesi tesla testa teufel tevdenic thackeray thamrin thapa theele theron theunissen thiam thiao thiaw thieke thiel thijs thimm thiomas thiongane thioub thioune thisell thomas thomka thomkova thommen thompson thomsen thomson thone thoreau thoresen thoyana thranhardt thriene thumbeza thusi thust thyssen tiano tiberti tica ticha tichy tidow tiedtke tietze tihomirovic tijanic tijerina tikas tilgner tillack tillman tilotta tiltina tiltins timaric timmermann timmermans timotic tine tinguely tintor tiozzo tirado tirele tirelis tirelli tirri tischler tischmann tissot tittman tivontschik tkaczyk to toader tobben tobler todaro tofan tofani toft tohirov tohirova toivonen tojic tokarczuk tokarski tokatlioglu tokgoz toldo toledo tolkien tolomeo tolqinyev tolqinyeva tolstoy tolu tolulope toma tomala toman tomanek tomankova tomanova tomanovic tomas tomasek tomaselli tomasello tomasevicrigo tomasi tomaskova tomasova tomasovic tomassoni tomaszewski tomazovic tomcic tomczak tomczyk tomecek tomecekova tomeckova tomei tomek tomes tomescu tomesova tomka tomko tomkova tomljanovic tommasi tommaso tomovic tomusilovic tomys tonat toncic tonelli tong tonini tonkovac tonn toole top topal topaloglu topalov topalovic topalski topcuoglu topfer topic topisirovic topolovac topolovic toraman torchia torchio torgersen tormas tornatore toro torok torp torphy torre torres torresi torrez torri torriani torrisi tortora tortorici toscano tosi totaro toth tothova toti totman toto toure tovar towne toy toyipov toyipova tracz traini tralli trampeli tramposch tran trandafir tranova trantow traore trapani trauth trautmann travaglini travan traverso travica travnicek travnickova trcek trcka trckova treff trejo tremblay tremmel treskavica tress tretinjak tretola treutel trevino trevisan triboi tribuljak trif trifan trikic trikosanin trinh triolo tripodi triska triskova trivedi trivkanovic trnka trnkova troisi trojan trojanova trojanowski trollope trombetta tromp trovato trtica truben trubenova truhlar truhlarova trujillo truong truter trzcinski trzeciak tsabalala tsamonikian tsang tschiers tschirch tschudi tse tshabalala tsoi tsotetsi tsui tubanski tuca tucci tuccillo tucek tuch tucholke tuckett tuckova tucs tudor tudorache tudose tudow tufano tufo tuglu tugluk tulla tullio tuma tumbarello tumino tumova tunaboylu tunc tunceri tunkova tuominen turajlic turan turcan turcanu turchi turco turcok turcokova turcotte turcu turecek tureckova turek turinski turk turkdogan turkova turkyilmaz turnadzic turner turunen turza tuschmo tustonja tutu tutuncu tuzun tvrda tvrdik tvrdikova tvrdy twain twardoch twardowski tweneboa twumasi tyrmand tzu ubavic ubavin ubavkic ubaydullohyev ubaydullohyeva uberacker ubiparip ubiparipovic ubner ubovic uca uchechi uchqunov uchqunova udicki udilovic udovcic udovicic udovicki udre udris udvardi ugarak ugljesic ugolini ugrcic ugricic uher uhlemann uhlig uhlir uhlirova uhrig uhrova uibel uitterdijk ukraden ulemek ulibarri uliczka ulker ullmann ulloa ullrich ulrich ulrichova ulugbekov ulugbekova uluhan umarov umarova umbach umidullohyev umidullohyeva umidyev umidyeva umlauft umminger umolac unal unger ungureanu unterpaintner untila updike upton ural uram uramova urban urbancova urbanczyk urbanec urbanek urbaniak urbankova urbano urbanova urbanowicz urbanski urbansky urbina urblik urblikova urena urfonov urfonova urhig urias uribe urrutia ursachi urso ursu usada usai usamah usmonov usmonova utama utami utjesanovic uwais uyainah uys uzayrov uzayrova uzelac uzun vaca vacarciuc vacca vaccari vaccaro vacek vacha vachova vaciete vacietis vackova vaclavek vaclavik vaclavikova vaclavkova vaculik vaculikova vadlja vaduva vafoyev vafoyeva vagner vagnerova vahala vahlensieck vailati vaip vaisanen vaivade vaivads vajcik vajcikova vajda vajdicka vajdova vajzenbach vakareskov val vala valach valachova valachovic valachovicova valadez valasek valaskova valdes valdez valdivia valek valencia valencicbrkic valent valenta valente valenti valentin valentini valentino valentova valenza valenzuela valeri vales valesova valic valkai valkova valladares valle vallejo valles vallet valletta valli vallienne vallone valova valsecchi valtere valters valuska valuskova valverde vana vanaga vanags vancura vancurova vandamme vandenberghe vandenbroeck vandervort vandevelde vanecek vaneckova vanegas vanek vanekova vangermain vanicek vanickova vankova vanni vannini vanova varadi varela varenina varga vargas vargova varicak varinac varma varman varmuza varnica varriale varrier varsava vartic varzic varzicbiuklia varzicbiuklija vasadi vasak vasakova vascotto vasek vasicek vasickova vasile vasilescu vasiliu vasilj vasils vaska vaskova vasquez vass vassallo vasseur vater vavra vavrik vavrikov vavrikova vavrova vaz vazquez vecchi vecchio vecera vecerova vecumniece vecumnieks vedvik veen veenstra vega vegar vegge veiga veinberga veinbergs veisa veiss vejnovic vejvoda vejvodova vekecki vekic vela velaja velanac velasco velasquez velazquez velde velden veldsman velez velioglu veliyev veliz vella ven venegas venezia venghaus venter ventimiglia ventura venturelli venturi venturini vera verax verbeek vercesi verde verdes verdugo verduzco veres vergara verhaeghe verhoeven verissimo verma verme vermeulen verne verner vernerova verniest veronese versfeld verstraete verzi vesel vesela veselicacatipovic veselicic veselova vesely vesic vesin vesiyeva veskovic vestergaard veum veverka veverkova vey vezi vezmar vezzoli viale vianello vicari vicen vicenova vicente vicha vichi vichova vicinanza vicini vicol vida vidacek vidal viderscak vidmar vidosavljevic vidranjski vieira viellehner viera vierin vieru vieweg vigil viklund vila vilakazi vilimek vilimkova viljoen vilka vilks villa villadsen villagomez villalobos villalpando villani villanueva villareal villari villarreal villasenor villegas villiers vilsone vilsons viluma vilums vincenc vincent vincenzi vinci vincze vink vinketa vins vinsova vintere vinters vinther vintila viola violante violi virag virgilio virlan virtanen visagie visan visani visco visconti visek visekruna visentin visintin viskova visnovska visnovsky visser vit vita vitale vitali vitasek vitaskova vitek viti vitiello vitina vitins vitkova vitman vito vitola vitolina vitolins vitols vitova vittori vituma vitums viviani viviers vizitiu vizziello vlach vlachova vlad vlah vlas vlasak vlasakova vlasic vlcek vlckova vliet vlk vlkova voboril voborilova vodak vodakova vodicka vodickova vodrazka vodrazkova voelkel vogel vogelgsang vogronicopacic vogt voicu voigt voinea vojacek vojackova vojta vojtech vojtechova vojtek vojtekova vojtisek vojtiskova vojtkova vojtova vokoun vokounova vokuhl volek volf volfova volk volker volkman volkmann volkova volle vollis volna volny volpe volpi vona vondra vondracek vondrackova vondrak vondrakova vondrova vonnegut vonrueden vontein voracek vorackova vorel vorisek voriskova vorlicek vorlickova vorlova voros vos vosilyev vosilyeva vosloo votava votavova votruba votrubova vrabcova vrabec vrabie vracar vracarevic vrana vranjic vranjkoviccenan vranova vrba vrbanac vrbas vrbaslija vrbova vrekalovic vries vrugic vrzal vrzalova vu vuceta vucetic vucevac vuckovac vuckovic vuco vucurevic vuillermoz vujakovic vujeva vukadin vukaljevic vukalovic vukanovic vukasinac vukasovic vukcevic vukelic vukelja vukeljic vukobradovic vukobrat vuksa vuksanicpuljek vuksanovic vuksic vulcevic vuleta vuletas vuletin vulic vulicevic vulisic vulovic vunak vunjak vunturisevic vuong vybiral vybiralova vydarena vydareny vydra vydrova vymazal vymazalova vyskocil vyskocilova vyslouzil vyslouzilova waal wacana wachenbrunner wachtel wackrill wade waelchi wagenaar wagner wagnerova wahyudin wahyuni waibel wakan wal walczak walder waldmann walker walkowiak wallin wallner wallstab walsh walter walther walton waltrova waluyo walz wan wane wang wanner warchol ward wardana warren wartenberg waschbusch wasiak wasik wasilewski wasita wasiu waskita wasowski wasser wassilew wassiluk wastuti waters watsica watson waugh wawrzyniak wdowiak weber webrova wegmann wegrzyn wehner wehrle wehrli wehrsen weibel weidlich weidner weigel weight weiler weimann weimer weinand weis weiss weissnat weissova welch weller wells welsch welti welz welzel wenger weniger wenk wentzel werle werner werrmann wershansky wertag wesley wesolowski wessel wessels wessinghage west westhuyzen wet wettstein weyel wezel white whitman wiacek wiafe wibisono wibowo wicaksono wichmann wickert widger widiastuti widmer widodo wiebe wiecek wiechmann wieckowski wieczorek wiegand wiegelmann wierig wierzbicki wiese wieser wijaya wijayanti wijk wikstrom wilcox wilczek wilczynski wilde wilderman wilhelm wilk wilkinson wilky will willane willems willemsen williams williamson willms willoughby willwacher wilson wilts wimmer winarno winarsih windler winiarski winkelmann winkler winklerova winter wintheiser winther wirth wirz wischek wischer wisniewski wisoky wisozk wissing wit witczak witek witkowski wittich witting wittl wiza wlodarczyk wlodarski wnuk wodehouse wojcicki wojciechowski wojcik wojtas wojtasik wojtczak wojtkowiak wojtowicz wolak wold wolf wolfarth wolff wolfova wolinski wollenberg wollmann wolmerans wolny wolpert wolski wolters wong wood woolf wos woschler wosiyane wouters woytkowska wozniak wright wrobel wroblewski wrona wronski wu wuckert wuhn wujak wulandari wunsch wunsche wuraola wurm wuthrich wyllie wyludda wyman wypych wysocki wyss wyszynski xaba xacon xairo xana xavier xelil xelilov xenia xiana xicoy xu yaamoa yade yago yahyoyev yahyoyeva yalcin yami yan yanes yanez yang yanuar yaqub yates yavuz yawson yazici ybarra yeboa yeboah yebra yengwa yesilkaya yetkiner yeung yildirim yildiz yildizoglu yilmaz yilmazer yim yin yip yirenkyi yiu yolanda yong yoqubov yoqubova yorbekov yorbekova yorulmaz yost young yoznurov yoznurova yu yudhistira yue yuen yuksel yulianti yulianto yuliarti yundt yung yuniar yunta yunusov yunusova yussuf yusufyev yusufyeva zabaleta zabirov zabirova zablocki zaborowski zaborska zaborsky zabranska zabransky zabrdac zaccaria zaccaro zacek zach zachova zackova zaczkiewicz zadnik zadravec zadric zafarov zafarova zagarac zagaria zago zagorscak zagorsek zagorski zaharia zahn zahradka zahradkova zahradnik zahradnikova zahrah zaituc zajac zajacova zajaczkowski zajic zajicek zajickova zajicova zak zakova zakrzewski zalako zalar zalesak zalesakova zaleski zalewski zalite zalitis zamarreno zamarripa zambon zamboni zambrana zambrano zambuto zamecnik zamecnikova zamenhof zamfir zamora zampieri zamudio zana zanatta zandt zanella zanelli zanetta zanetti zani zanner zanon zanotti zapalac zapata zapletal zapletalova zaporojan zappacosta zappala zappia zaragoza zarate zareba zaremba zarina zarins zarkovic zaruba zarubova zarzycki zatloukal zatloukalova zauber zavadil zavadilova zavala zavrel zavrelova zawada zawadzki zayas zaydov zaydova zayniddinov zayniddinova zbinden zbodulja zboncak zboril zborilova zdarska zdarsky zdelar zdencan zdravcevic zdrazil zdrazilova zdunek zebic zebrowski zec zedda zednik zednikova zehnder zeidler zeidmane zeidmanis zejak zekan zekl zelaya zelena zelenka zelenkova zeleny zelinka zelinkova zeltina zeltins zeman zemanek zemankova zemanova zemlak zemlicka zemlickova zender zeni zennaro zepeda zerajic zeravica zeuch zeyen zeyhle zezula zezulova zgela zgrabljic zhang zhao zheng zhou zhu zibere zibers zidek zidkova zieba ziegler zielinski zielonka ziemann zieme ziemele ziemelis zietek ziga zigova zijan zijlstra zika zikmund zikmundova zikova zilan zima zimanyi zimka zimkova zimmer zimmerman zimmermann zimonja zimonjic zimova zinaic zinajic zindovic zingaretti zingg zinser zintl ziolkowski zipac zipalovic zipancic zipp zipse ziramov zirojevic zirovic zito zivadinovic zivak zivaljevic zivanac zivanovic ziviccojbasic ziyoyev ziyoyeva zizanovic zizka zizkova zlamal zlamalova zlatanovic zmegac zmuda zohidov zohidova zohirov zohirova zollinger zollo zondi zondo zordan zorica zotti zoubek zoubkova zouhar zouharova zrna zrno zschunke zubak zubane zubayrov zubayrova zuber zubrik zubrikova zucca zuiderveld zuk zukowski zulaika zulauf zulczyk zuliani zuljevicgrafina zulkarnain zullo zulu zuma zumbo zumsande zunda zungu zuniga zunino zurawski zurcher zurek zurkova zvaigzne zvanic zvejniece zvejnieks zverina zverinova zviedre zviedrs zvinele zvinelis zvonar zwane zwiener zwolinski zych zygmunt zyl zyla αβραμίδης αγγελίδης αγγελίδου αγγελοπούλου αγγελόπουλος αθανασίου αθανασιάδης ακρίδας αλαβάνος αλαφούζος αλεβίζος αλεβιζόπουλος αλεξάκης αλεξάνδρου αλεξίου αλεξανδρίδης αλεξιάδης αλεξόπουλος αλιβιζάτος αναγνωστάκης αναγνώστου αναστασιάδης ανδρέου ανδρεάδης αντωνιάδης αντωνοπούλου αντωνόπουλος αξιώτης αποστολίδης αποστόλου αρβανίτης αργυριάδης ασπάσιος αυγερινός βάμβας βέργας βαμβακάς βαρνακιώτης βαρουξής βασιλείου βασιλειάδης βασιλικός βασιλόπουλος βενιζέλος βικελίδης βιλαέτης βιτάλη βιτάλης βλαβιανός βλαστός βλαχόπουλος βονόρτας βουγιουκλάκης βουρδουμπάς βούλγαρης βυζάντιος γαλάνη γαλάνης γεννάδιος γερμανού γερμανός γεωργίου γεωργιάδης γιάγκος γιάνναρης γιαννακόπουλος γιαννόπουλος γκόφας γλυκύς γούναρης γούσιος δάβης δαγκλής δαμασκηνός δασκαλοπούλου δασκαλόπουλος δελή δεσποτόπουλος δημαράς δημητρίου δημητρακόπουλος διαμαντόπουλος διδασκάλου δοξαράς δουμπιώτης δουρέντης δράκος δραγούμης δυοβουνιώτης ελευθερίου ελευθεριάδης ελευθερόπουλος ευταξίας ζάνος ζάππας ζάρκος ζάχος ζέρβας ζαΐμης ζαφειρόπουλος ζαχαρίου ζερβός ζυγομαλάς ζωγράφος ζωγράφου ηλιόπουλος θεοδοσίου θεοδωρίδης θεοτόκης ιωάννου ιωαννίδης καζαντζής κακριδής καλάρης καλαμογδάρτης καλλιγάς καλογιάννης καλύβας κανακάρης καραβίας καραμήτσος καραμανλής καρράς κασιδιάρης καψής κεδίκογλου κολιάτσος κομνηνός κοντολέων κοντόσταυλος κορνάρος κορομηλάς κορωναίος κοσμόπουλος κοτζιάς κουβέλης κουντουριώτης κουρμούλης κουταλιανός κούνδουρος κρεστενίτης κυπραίος κωνσταντίνου κωνσταντόπουλος κόρακας λαγός λαιμός λαμέρας λαμπρόπουλος λειβαδάς λιάπης λιακόπουλος λούλης λούπης λόντος λύκος λύτρας μάγκας μέλιοι μήτζου μαγγίνας μακρή μακρής μαλαξός μανιάκης μανωλάς μαρής μαρκόπουλος μαυρίδης μαυρογένης μελετόπουλος μεσσηνέζης μεταξάς μητσοτάκης μιαούλης μιχαηλίδης μιχαλολιάκος μοσχοβάκης μπλέτσας μπουκουβαλαίοι μπότσαρης νικολάκος νικολαΐδης οικονόμου ουζουνίδης πανταζής παπάγος παπάζογλου παπαγεωργίου παπαδάκης παπαδόπουλος παπακωνσταντίνου παπακώστας παπανδρέου παπανικολάου παπαντωνίου παπαστεφάνου παπαφιλίππου παπαϊωάννου παππάς ρούφος абаџиев абаџиева абова абрамов абрамова авдеев авдеева аврамов аврамова аврамовска аврамовски аврамчев аврамчева агафонов агафонова аксенов аксенова аксёнов акунин александров александрова алексеев алексеева алексиев алексиева алексов алексова алексовска алексовски ангеловска ангеловски андов андова андонов андонова андоновска андоновски андреев андреева андреевска андреевски андрухович анисимов анисимова антонов антонова анчевска анчевски апостолов апостолова апостолска апостолски арсов арсова арсовска арсовски артемьев артемьева архипов архипова атанасов атанасова атанасовска атанасовски атков аткова афанасьев афанасьева ахматова ацев ацева ацевска ацевски ајановска ајановски аџимитревска аџимитревски бабамовска бабамовски бабунска бабунски бабух бавтировска бавтировски бакевска бакевски балабан балабанов балабанова балабух балабуха балакун балицька балицький бамбула бандера баранов баранова барановська барановський басаровска басаровски бачей бачовска бачовски башук бајалска бајалски беличанец белковска белковски белов белова беловска беловски белогаска белогаски белозеров белозерова белоусов белоусова белчев белчева беляев беляева беляков белякова бендевска бендевски бердник беспалов беспалова билбиловска билбиловски билјановска билјановски бирюков бирюкова бислимовска бислимовски битовска битовски блажевска блажевски близнаков близнакова блинов блинова блохин блохина бобров боброва бобылев бобылева богданов богданова богдановска богдановски богданска богдански богоев богоева богоеска богоески божиков божикова божинов божинова божиновска божиновски большаков большакова бондаренко борецька борецький борисов борисова боровська боровський борочко боцевска боцевски бошевска бошевски бошков бошкова бошковска бошковски боярчук бојановска бојановски бојаџи бојаџиев бојаџиева брагин брагина брезоска брезоски брицька брицький бродский бубуловска бубуловски бужаровска бужаровски бузев бузева булгаков бунев бунева бунин бурмило буров бурова бутько бујуклиев бујуклиева быков быкова білич варсаковска варсаковски василевска василевски василеска василески василин василишин василишина васильев васильева васильківська васильківський васков васкова величковска величковски велков велкова велјанов велјанова вергун вередун верещук веселов веселова виноградов виноградова висулчев висулчева витребенько вишняков вишнякова владимиров владимирова владимирска владимирски владов владова власов власова влахов влахова влахчев влахчева волков волкова волощук воробьев воробьева воронов воронова воронцов воронцова вражалска вражалски высоцкий вітряк гаврилов гаврилова гаврилска гаврилски гайдук гайова гайовий гайчук галатей галаціон галаєнко галевска галевски галкин галкина гаман гамула ганич гапо гарай гаревска гаревски гарун гајдов гајдова генов генова георгиев георгиева георгиевска георгиевски герасимов герасимова герасимовска герасимовски гермов гермова геров герова гечевска гечевски гешоска гешоски гигов гигова гиевска гиевски главаш гладківська гладківський гладух глигоров глигорова глигоровска глигоровски глинська глинський гнатишин гнатишина гоголь гойко голабовска голабовски головець голубев голубева гончаров горбач горбачев горбачева горбунов горбунова гордеев гордеева гордійчук горова горовий городоцька городоцький горшков горшкова грабул грабулоска грабулоски гречко григоришин григоришина григорьев григорьева гриневецька гриневецький гриневська гриневський гришин гришина гришко грозданов грозданова громико громов громова гроссман грошев грошева групче грујовска грујовски гугувчевска гугувчевски гуляев гуляева гурьев гурьева гусев гусева гучев гучева гущин гущина давидовска давидовски давков давкова давчев давчева давчевска давчевски давыдов давыдова дамеска дамески дамовска дамовски данилишин данилишина данилко данилов данилова дворчанец дементьев дементьева демків демниев демниева демчишин демчишина денисов денисова деспотовска деспотовски дејанов дејанова дзюба дзюбяк дилев дилева димитриев димитриева димитров димитрова димковска димковски димов димова димовска димовски динев динева диневска диневски дирјан дмитриев дмитриева дмитришин дмитришина дмитрук добревска добревски доброхотов довгалевська довгалевський довлатов додевска додевски доневска доневски доронин доронина дорофеев дорофеева достоевский дојчинов дојчинова дракул дренков дренкова дрнков дрнкова дроздов дроздова дуганов дуганова дуковска дуковски дурдинець дьячков дьячкова дідух евдокимов евдокимова евремов евремова евсеев евсеева егоров егорова едиповска едиповски ежов ежова елисеев елисеева емельянов емельянова ермаков ермакова ерофеев ершов ершова есенин ефимов ефимова ефремов ефремова ефтимов ефтимова жданов жданова жеков жекова железаров железарова жерновска жерновски жуков жукова журавлев журавлева забазноска забазноски забіла зайцев зайцева замятин зафировска зафировски захаров захарова зварич здравев здравева здравковска здравковски зимин зимина зиновьев зиновьева зленко зографска зографски зощенко зуев зуева зыков зыкова зінкевич иванов иванова ивановска ивановски иваноска иваноски игнатов игнатова игнатьев игнатьева игновска игновски игњатовска игњатовски икономов икономова илиев илиева илиевска илиевски ильин ильина исаев исаева исаков исакова исаковска исаковски ицев ицева иљоска иљоски кабанов кабанова казаков казакова калач калашников калашникова калајџиска калајџиски калинин калинина калчевска калчевски камберска камберски кандиба кантарџиев кантарџиева капустин капустина карадак караман каранфиловска каранфиловски караѓозов караѓозова караџа карев карева каров карова каровска каровски карпов карпова карпух картов картова каськів катарџиев катарџиева кепеска кепески керамитчиев керамитчиева керамичиев керамичиева кивач кириллов кириллова кирјазовска кирјазовски киселев киселева киселинов киселинова китаноска китаноски кичевска кичевски князев князева ковалев ковалева коваленко ковальська ковальський кодра козлов козлова колесников колесникова колишевска колишевски колобов колобова колозов колозова коломієць коман комаров комарова комиссаров комиссарова компанієць кондов кондова кондовска кондовски кондратьев кондратьева конеска конески коновалов коновалова кононець кононов кононова константинов константинова константиновска константиновски копылов копылова кордалов кордалова кордун корецька корецький корнилов корнилова корнїйчук коробар коровяк королев королева корубин костадинов костадинова костин костина костовска костовски котевска котевски котеска котески котов котова коцаре коцо коцюбинська коцюбинський кочовска кочовски кошелев кошелева коџоман красильников красильникова крле крстев крстева крстевска крстевски крстеска крстески крцковска крцковски крылов крылова крюков крюкова кудрявцев кудрявцева кудряшов кудряшова кузмановска кузмановски кузнецов кузнецова кузьмин кузьмина кулагин кулагина кулаков кулакова куликов куликова кулинич кулишев кулишева кульчицька кульчицький куновска куновски куноска куноски кутурец кушевска кушевски кљусев кљусева лаврентьев лаврентьева лагойда ладинска ладински лазарев лазарева лазаревска лазаревски лазаров лазарова лазеска лазески лазовска лазовски лазірко лакинска лакински лактинска лактински ланова лановий лапе лапин лапина ларионов ларионова латан латаний латанська латанський лахман лахтов лахтова лебедев лебедева левадовська левадовський левенска левенски лековска лековски леов леова лермонтов лечевска лечевски ликович линдик липов липова лихачев лихачева личеноска личеноски лобанов лобанова лобачевська лобачевський логинов логинова лозановска лозановски ломова ломовий лугова луговий лукин лукина лукьяненко луловска луловски луцька луцький луцьків лученко лучко лыткин лыткина люта лютий лящук ліхно магера мазайло мазев мазева мазило мазун майборода майстренко макаров макарова македонска македонски маковецька маковецький максимов максимова малевска малевски малеска малески малкович маловска маловски мамонтов мамонтова мамій манаковска манаковски мангов мангова манговска манговски манев манева маневска маневски манивилов манивилова манчев манчева манчевска манчевски маринич маринов маринова марков маркова марковска марковски марків мартиновска мартиновски мартиноска мартиноски мартынов мартынова марієвська марієвський масин маслов маслова матвеев матвеева матевска матевски матковска матковски матовска матовски махно мајсторов мајсторова маџиров маџирова медведев медведева мельников мельникова меркушев меркушева миклашевська миклашевський миклухо миладинов миладинова милосавлев милосавлева милославська милославський милошевска милошевски милчин минчев минчева миовска миовски миронов миронова миронска миронски мисирков мисиркова митевска митевски митревска митревски митриќеска митриќески михайлов михайлова михайлюк михајлов михајлова михајловска михајловски михеев михеева мицев мицева мицевска мицевски мицковска мицковски мицов мицова мишин мишина мишковска мишковски миљовска миљовски младенов младенова младеновска младеновски могилевська могилевський моисеев моисеева мокров мокрова молчанов молчанова момировска момировски морозов морозова москаль москалюк мотрієнко мошин мојсовска мојсовски мукаетов мукаетова муравьев муравьева муратовска муратовски мусалевска мусалевски мустачки мухин мухина мясников мясникова міняйло набоков назаров назарова наков накова наневска наневски настев настева наумов наумова наумовска наумовски наумческа наумчески начев начева најденов најденова најдовска најдовски најческа најчески негода неделковска неделковски некрасов некрасова нестеров нестерова нестор несторовска несторовски нетков неткова нешковска нешковски никитин никитина никифоров никифорова николаев николаева николеска николески николов николова николовска николовски никонов никонова никушев никушева нинов нинова новиков новикова ногачевська ногачевський носков носкова носов носова овчинников овчинникова одинцов одинцова олеша опенько орехов орехова орлов орлова оровчанец ортаков ортакова осадко осипов осипова османли павленко павлишин павлишина павлов павлова павловска павловски павлоска павлоски павлів пагутяк паковска паковски паламарчук паликрушев паликрушева палій панговска панговски пандеска пандески пандилов пандилова пандовска пандовски панков панкова панов панова пановска пановски панфилов панфилова панчевска панчевски папрадишки паращук пастернак пасічник пахомов пахомова пајтонџиев пајтонџиева пелевин пендик пендовска пендовски пенушлиска пенушлиски пепељуговска пепељуговски перинска перински перчинковска перчинковски пестов пестова петик петковска петковски петлюра петренко петрин петрина петришин петришина петров петрова петровска петровски петрушев петрушева петрушевска петрушевская петрушевски петрів петухов петухова пејов пејова пиперковска пиперковски плаксій планинска планински погиба подгорец полежиноска полежиноски поляков полякова поліщук полјанска полјански пономарев пономарева пономарів попов попова поповска поповски попоска попоски поривай поривайло потапов потапова потебенько потоцька потоцький преспанска преспански пригода приймак прилепчанска прилепчански притула прличко прохоров прохорова прядун псалтиров псалтирова пуцков пуцкова пушкин равановска равановски радическа радически раковска раковски рацин реџепова ризов ризова ристов ристова ристовска ристовски ристоска ристоски рогов рогова родионов родионова рожков рожкова розпутня розпутній романишин романишина романов романова романів ромей роменець ромочко рубина руменов руменова русаков русакова русоманов русоманова русјаков русјакова рыбаков рыбакова рябов рябова савельев савельева савин савина савицька савицький сазонов сазонова салџиев салџиева самойлов самойлова самсонов самсонова санев санева сариевска сариевски сафонов сафонова саєнко светиев светиева свидригайло селезнев селезнева селиверстов селиверстова семенов семенова семеночко семещук серафимов серафимова серафимовска серафимовски сергеев сергеева сердюк сидовска сидовски сидоров сидорова силецька силецький силин силина силјановска силјановски симов симова симовска симовски симонов симонова симоновска симоновски ситников ситникова скаловска скаловски скиба скоропадська скоропадський славенска славенски славеска славески сланев сланева слободян смаќоска смаќоски смилевска смилевски смирнов смирнова смокварска смокварски соболев соболева соколов соколова солев солева солженицын соловьев соловьева солунска солунски сорокин сорокина сосюра софрониевска софрониевски спасеновска спасеновски спасов спасова спасовска спасовски спиров спирова спировска спировски сплюх сплюха спотикач ставрев ставрева ставреска ставрески стаматоска стаматоски станков станкова станковска станковски старделов старделова стахів стеванов стеванова стевковска стевковски степанець степанов степанова стефанов стефанова стефановска стефановски стецьків стигайло сторожук сторчак стоян стојанов стојанова стојановска стојановски стојаноска стојаноски стојков стојкова стојковска стојковски стојменска стојменски стојчев стојчева стрелков стрелкова стругацкие субботин субботина суворов суворова суханов суханова сучак сушко сысоев сысоева сідлецька сідлецький сідляк сірко такев такева таковска таковски талевска талевски талеска талески тарасов тарасова тарасюк темелкоска темелкоски теодосиевска теодосиевски терентьев терентьева терзиев терзиева тетерин тетерина тимофеев тимофеева тиндарей титов титова тихонов тихонова ткаченко тодоров тодорова тодоровска тодоровски тозија толевска толевски толстая толстой томовска томовски тофоска тофоски точко тошев тошева тошевска тошевски трајковска трајковски тренеска тренески тренчевска тренчевски третьяков третьякова третяк трифуновска трифуновски трофимов трофимова троян тројачанец трпеновска трпеновски трублаєвська трублаєвський трясило трясун тургенев туров турова тушевска тушевски уваров уварова угриновска угриновски узунов узунова узуновска узуновски улицкая уманець унич урдин усич устинов устинова фадеев фадеева федоришин федоришина федоров федорова федосеев федосеева федотов федотова филатов филатова филиповска филиповски филиппов филиппова фирфов фирфова фокин фокина фомин фомина фомичев фомичева фотев фотева фролов фролова харитонов харитонова хармс хаџиманов хаџиманова хаџиниколов хаџиниколова хитрово хохлов хохлова христов христова христовска христовски цанев цанева цветаева цветановска цветановски цветков цветкова цеков цекова цековска цековски ценев ценева цимбалістий црвенковска црвенковски црвенов црвенова цушко чакар чакмаков чакмакова чаловска чаловски чапаровска чапаровски чаушев чаушева чашуле чевревска чевревски чемерска чемерски чемков чемкова червоній чернов чернова чехов чејковска чејковски чипан чокревска чокревски чуковский чундев чундева чупона чучков чучкова чушкаров чушкарова шамрило шарапов шарапова шаревска шаревски шаров шарова шашков шашкова шварц шевченко шестак шестаков шестакова шилов шилова шиндарей ширилов ширилова ширяев ширяева шишков шишкова шиян шијак шијаков шијакова шијаковска шијаковски шкараба шолохов шопов шопова шоптрајанов шоптрајанова штерјоска штерјоски шубин шубина шудрик шулинчевска шулинчевски шумило шупик шухевич щербак щербаков щербакова щукин щукина юдин юдина юрчишин юрчишина юхно ющик ющук яворівська яворівський яковлев яковлева якушев якушева ялова яловий ялюк янюк ярмак яцишин яцишина яцьків ящук ѓаконовска ѓаконовски ѓелев ѓелева ѓорчев ѓорчева ѓорѓевска ѓорѓевски ѓузелев ѓузелева ѓурлуков ѓурлукова ѓурчинов ѓурчинова євенко євпак ємець єрмак іванишин іванишина іванців іванів јакимовска јакимовски јаконов јаконова јаневска јаневски јанчевска јанчевски јачев јачева јованов јованова јовановска јовановски јовчевска јовчевски јорданов јорданова јордановска јордановски јосифовска јосифовски јосифоска јосифоски јуруков јурукова јурукоска јурукоски љутков љуткова ќамилов ќамилова ќорнаков ќорнакова ќортошев ќортошева ќурчиев ќурчиева џамбаз џамбазов џамбазова џаџев џаџева џеков џекова џинлеска џинлески џорлев џорлева џувалековска џувалековски џунов џунова աբրահամյան ալեքսանյան այվազյան առաքելյան ասատրյան ավագյան ավետիսյան բաբայան բաղդասարյան բարսեղյան գաբրիելյան գալստյան գասպարյան գրիգորյան գևորգյան դավթյան եղիազարյան զաքարյան թադևոսյան խաչատրյան կարապետյան կիրակոսյան հակոբյան համբարձումյան հայրապետյան հարությունյան հովհաննիսյան հովսեփյան ղազարյան մանուկյան մարգարյան մարտիրոսյան մելքոնյան մինասյան մխիթարյան մկրտչյան մնացականյան մովսիսյան մուրադյան ներսիսյան պետրոսյան պողոսյան սահակյան սարգսյան սիմոնյան ստեփանյան վարդանյան";
var EASTERN_GIVEN = "あゆみ きみ きよ さくら はる ひなた めぐみ ゆかり キミ キヨ トミ ハナ ハル フミ マサ ヨシ 一全 一男 一诺 一輝 一郎 七海 万佳 三郎 三锋 中海 丹 丽 丽芬 丽芳 丽萍 久子 久美子 义轩 乐驹 乙萍 亜美 京子 亮 亮太 伟 伟宸 伟泽 伟祺 伟诚 佳奈 佳琪 依诺 俊凯 俊杰 俊熙 俊馳 俊驰 信子 修 修傑 修杰 修洁 修潔 倩 偉宸 偉澤 偉祺 偉誠 健 健一 健太 健太郎 健柏 健雄 優 優太 優奈 優子 優斗 優花 優衣 光子 八重子 兰英 典子 军 凛 凜 凤英 凯瑞 凱瑞 刚 剛 功 勇 勉 勝 勝利 勝子 勲 匠 千代 千代子 千夏 千尋 博 博之 博文 博涛 博濤 博超 友美 君子 君浩 呈轩 和也 和夫 和子 和彦 咲良 哲也 哲新 哲瀚 啓子 嘉懿 嘉熙 国兰 国华 国平 国强 国栋 国珍 国琴 国秀 国良 国芳 国英 国荣 国辉 国香 大介 大和 大地 大樹 大翔 大貴 大輔 大輝 大雅 天娇 天宇 天磊 天翊 太一 太陽 奈々 奕泽 奕辰 娜 娟 婷 婷婷 婷方 子欣 子涵 子豪 子軒 子轩 子騫 子骞 子默 孝子 学 宇 宇泽 宇航 宇轩 安琪 実 家明 家豪 展鵬 展鹏 峻熙 崇 帅 幸子 幸雄 康平 建军 建华 建国 建輝 建辉 开慧 弘 弘子 弘文 强 彩 彩乃 彩花 彩香 彬 律 徹 心優 心愛 心春 心結 志国 志強 志强 志明 志泽 志澤 思 思佳 思淼 思源 思聪 思聰 思远 思遠 恵 恵子 恵美 恵美子 悠 悠人 悠太 悠希 悠斗 悠真 悠翔 悦 悦子 愛 愛子 愛美 愛莉 愛菜 慧 懿軒 懿轩 成 成美 拓也 拓哉 拓海 振东 振家 擎宇 擎苍 擎蒼 政君 敏 敏子 敬彪 敬阳 文 文博 文子 文昊 文軒 文轩 文韬 斌 新 早紀 旭堯 旭尧 昇 昊天 昊強 昊强 昊焱 昊然 明 明哲 明日香 明杰 明美 明軒 明輝 明轩 明辉 昭 昭一 昭三 昭二 昭子 晉鵬 晋鹏 晓博 晓啸 晟睿 晨 晨阳 智也 智子 智宸 智杰 智淵 智渊 智美 智輝 智辉 曉博 曉嘯 朝陽 未来 杏 杰 果 栄子 桂兰 桂英 桃子 桜 梓妍 梓晨 梓浩 梓涵 梓玥 梓睿 梓萱 梓诚 梓豪 梓馨 楓 楷瑞 榕融 榮軒 樂駒 樹 欣怡 正 正一 正三 正二 正夫 正子 正治 正男 正豪 正雄 武 武雄 歩夢 民 沐宸 沐辰 沐阳 沙織 治文 治涛 波 泽洋 洁 洋子 洋平 浩 浩一 浩之 浩二 浩子 浩宇 浩晨 浩然 浩軒 浩轩 浩辰 海斗 海燕 海翔 涛 涼太 淳 清 清子 湊 潇然 澤洋 瀟然 炎彬 炫明 烨伟 烨华 烨磊 烨霖 煜城 煜祺 照子 熙成 熙瑶 熠彤 燁偉 燁磊 燁華 燁霖 燕 玉兰 玉梅 玉珍 玉英 玲 玲奈 珈 理恵 琪 琴音 瑛太 瑜 瑞霖 瑾瑜 由佳 由美 由美子 癸霖 百花 皓軒 皓轩 直人 直子 直樹 直美 真央 真由 真由美 睿淵 睿渊 瞳 磊 祐介 秀兰 秀樹 秀珍 秀英 秀雄 稔 空 立伟 立果 立誠 立诚 立軒 立輝 立轩 立辉 竜 竜也 笑愚 節子 紀子 純子 紫林 紬 紹輝 紹齊 結愛 結月 結翔 結菜 結衣 絵美 红 绍辉 绍齐 美代子 美優 美咲 美方 美智子 美月 美桜 美穂 美紀 美結 美羽 美香 義雄 翔 翔太 翔平 翼 耀傑 耀杰 聡 聪健 聰健 胤祥 致远 致遠 舞 航 良子 艳 艺涵 花 花音 芳 芳子 芽依 苑博 苡沫 若汐 英 英樹 茂 茗泽 茜 荣轩 莉子 菜々子 菜摘 菜月 萌 萍 葵 蒙 蒼 蒼空 蓮 裕子 裕美 語堂 誠 诗雨 诚 语堂 语桐 语汐 豊 貞子 貴大 超 超栋 越彬 越泽 越澤 輝 辉 辰男 辰雄 远航 進 達也 遠航 遥 里奈 金鑫 鈺軒 錦程 鑫 鑫磊 鑫鵬 鑫鹏 钰轩 锦程 阳 陸 陸斗 陽向 陽大 陽太 陽子 陽斗 陽翔 陽菜 陽葵 隆 雄大 雄太 雅婷 雅鑫 雨桐 雨欣 雨泽 雨涵 雨澤 雪 雪松 雯静 霞 靖琪 静 静子 静怡 順子 颖 風華 颯 颯太 颯真 风华 香織 馥君 馨羽 駿 驰 鴻濤 鴻煊 鵬濤 鵬煊 鵬飛 鶴軒 鷺洋 鸿涛 鸿煊 鹏 鹏涛 鹏煊 鹏飞 鹤轩 鹭洋 麻美 麻衣 麻衣子 黎昕 龍生 가람 가빈 가연 가영 가온 가윤 가은 가을 가인 가현 강민 강우 강현 건 건우 건호 건후 건희 경민 고은 규리 규민 규빈 규현 나경 나린 나연 나영 나윤 나율 나은 나현 다경 다빈 다솜 다연 다영 다온 다원 다윤 다율 다은 다인 다현 다혜 다희 단비 단아 단우 대현 도겸 도경 도아 도연 도영 도원 도윤 도율 도은 도준 도진 도하 도현 도훈 도희 동건 동규 동우 동욱 동윤 동준 동하 동혁 동현 동훈 라엘 라온 라윤 라희 로아 로운 로이 루아 리나 리아 리안 리원 미소 민건 민결 민경 민규 민기 민서 민석 민성 민솔 민수 민아 민영 민우 민재 민정 민주 민준 민지 민찬 민채 민하 민혁 민호 범준 별 보경 보미 보민 봄 사랑 산 상민 상우 상윤 상현 새봄 서린 서빈 서아 서연 서영 서우 서원 서윤 서율 서은 서인 서정 서준 서진 서하 서현 서호 서후 서희 석현 선우 선율 선호 설 설아 성민 성빈 성우 성원 성윤 성준 성진 성현 성훈 세린 세빈 세아 세연 세영 세은 세인 세준 세현 세훈 세희 소담 소미 소민 소연 소영 소원 소윤 소율 소은 소이 소정 소현 소희 솔 수민 수빈 수아 수연 수인 수정 수지 수진 수혁 수현 수호 순기 슬아 승민 승빈 승아 승연 승우 승원 승유 승윤 승재 승주 승준 승찬 승현 승호 승환 승후 승훈 시아 시안 시연 시온 시완 시우 시원 시윤 시율 시은 시준 시헌 시현 시호 시환 시후 시훈 신우 아라 아름 아린 아연 아영 아윤 아인 아준 아진 아현 여원 여준 여진 연서 연수 연아 연우 연재 연주 연준 연지 연호 영민 영우 영준 예나 예담 예린 예림 예빈 예서 예성 예솔 예슬 예원 예은 예인 예주 예준 예지 예진 예찬 온유 요한 용준 우빈 우성 우영 우주 우준 우진 우찬 우현 원우 원준 유건 유경 유나 유라 유리 유림 유민 유빈 유성 유안 유은 유이 유정 유주 유준 유진 유찬 유하 유현 윤 윤건 윤서 윤성 윤슬 윤아 윤우 윤재 윤주 윤지 윤진 윤찬 윤채 윤하 윤호 윤후 율 은별 은비 은빈 은서 은설 은성 은솔 은수 은우 은유 은율 은재 은준 은지 은찬 은채 은혁 은혜 은호 이나 이든 이서 이솔 이안 이준 이한 이현 인우 재민 재영 재우 재원 재윤 재율 재은 재이 재인 재준 재하 재혁 재현 재호 재훈 재희 정민 정빈 정연 정우 정원 정윤 정은 정현 정후 정훈 제이 제인 종현 주아 주안 주연 주영 주완 주원 주은 주하 주한 주혁 주현 주호 주환 주희 준 준서 준석 준성 준수 준영 준우 준원 준혁 준현 준형 준호 준후 준희 지민 지성 지수 지아 지안 지연 지영 지오 지온 지완 지용 지우 지운 지웅 지원 지유 지윤 지율 지은 지인 지한 지혁 지현 지혜 지호 지환 지효 지후 지훈 진서 진우 진혁 진호 찬 찬영 찬우 찬희 채린 채민 채빈 채아 채연 채영 채원 채윤 채율 채은 채이 채현 채희 태건 태경 태리 태린 태민 태성 태양 태연 태영 태오 태우 태윤 태율 태은 태이 태인 태준 태하 태현 태호 태환 태훈 태희 하나 하늘 하람 하랑 하리 하린 하민 하빈 하성 하엘 하연 하영 하온 하윤 하율 하은 하음 하준 하진 한결 한나 한별 한울 한율 해나 해인 해준 현 현민 현빈 현서 현석 현성 현수 현승 현아 현우 현준 현지 현진 현호 형준 혜린 혜민 혜빈 혜성 혜원 혜윤 혜인 혜정 혜진 호준 호진 효린 효원 효은 효주 효준 희원 희찬";
var EASTERN_FAMILY = "丁 万 三上 三好 三宅 三木 三浦 三輪 上原 上官 上村 上田 上野 下村 下田 严 中井 中原 中尾 中山 中島 中嶋 中川 中村 中沢 中田 中西 中谷 中野 丸山 丹羽 久保 久保田 乔 亀井 二宮 于 五十嵐 井上 井口 今井 今村 今泉 今野 付 令狐 任 伊東 伊藤 伍 佐々木 佐久間 佐伯 佐藤 佐野 何 余 侯 俞 倉田 倪 傅 児玉 入江 八木 关 内山 内海 内田 内藤 冨田 冯 出口 刘 前川 前田 劉 加納 加藤 包 北原 北島 北川 北村 北野 千田 千葉 南 卢 原 原口 原田 及川 古川 古田 古谷 古賀 史 叶 司徒 司马 吉井 吉原 吉岡 吉川 吉本 吉村 吉沢 吉田 吉野 向 向井 吕 吳 吴 呂 周 和田 唐 嚴 園田 土井 土屋 土田 坂井 坂口 坂本 坂田 堀 堀内 堀口 堀川 堀江 堀田 堤 塚本 塚田 増田 夏 夏侯 多田 大久保 大内 大原 大城 大場 大塚 大山 大島 大川 大平 大木 大村 大森 大槻 大橋 大沢 大田 大石 大竹 大西 大谷 大野 天野 太田 奥山 奥村 奥田 奥野 奧村 奧田 姚 姜 孔 孙 孟 季 孫 宇野 安 安井 安田 安藤 安達 安部 宋 宮下 宮内 宮原 宮城 宮崎 宮川 宮本 宮沢 宮田 富永 富田 寺田 尉迟 小倉 小出 小原 小坂 小山 小島 小川 小松 小林 小柳 小森 小池 小沢 小泉 小澤 小田 小笠原 小西 小谷 小野 小野寺 尚 尹 尾崎 山下 山中 山内 山口 山岡 山岸 山崎 山川 山本 山村 山根 山田 岡 岡崎 岡本 岡村 岡田 岡部 岡野 岩井 岩崎 岩本 岩瀬 岩田 岳 岸 岸本 島崎 島田 崔 嶋田 川上 川原 川口 川島 川崎 川本 川村 川田 川端 川野 工藤 市川 常 平井 平山 平岡 平川 平松 平田 平野 広瀬 広田 庄 庄司 庞 康 廖 张 張 彭 後藤 徐 徳永 徳田 志村 慕容 成 成田 戴 戸田 手塚 文 斉藤 斎藤 新井 新田 新谷 方 於 施 日野 日高 早川 易 星 星野 曹 曾 服部 望月 木下 木村 本多 本田 本間 朱 杉原 杉山 杉本 杉浦 杉田 李 村上 村井 村山 村松 村瀬 村田 杜 杨 東 松下 松井 松原 松尾 松山 松岡 松島 松崎 松本 松村 松永 松浦 松田 松野 林 林田 柏木 柳 柳沢 柳田 柴 柴田 栗原 栗田 根岸 根本 桑原 桜井 梁 梅田 梶原 森 森下 森山 森岡 森川 森本 森田 植田 楊 榊原 榎本 樊 樋口 横井 横山 横田 橋本 欧阳 武 武井 武田 武藤 段 殷 比嘉 毕 毛 水谷 水野 永井 永田 永野 江 江口 池上 池田 汤 汪 沈 沢田 河原 河合 河村 河野 沼田 泉 津田 洪 浅井 浅田 浅野 浜田 浜野 涂 深沢 清水 渋谷 渡辺 渡邊 渡部 温 湯浅 溝口 滝沢 潘 澤田 瀬戸 焦 熊 熊谷 片山 片岡 片桐 牛 牧野 王 田 田上 田中 田代 田原 田口 田島 田村 田畑 田辺 甲斐 申 申屠 町田 畠山 白 白井 白石 皇甫 盧 相沢 相馬 矢島 矢野 石 石井 石原 石塚 石山 石崎 石川 石橋 石田 石黒 祁 祝 神田 神谷 福井 福原 福岡 福島 福本 福永 福田 秋元 秋山 秦 程 稲垣 稲田 稲葉 窪田 章 竹下 竹中 竹内 竹本 竹村 竹田 笠井 笠原 筒井 简 範 篠原 篠崎 篠田 米山 米田 細川 細谷 緒方 纪 罗 羅 翟 耿 聂 肖 胡 臼井 芦 花田 苏 若林 茂木 范 荒井 荒川 荒木 荻野 莫 菅 菅原 菅野 菊地 菊池 萧 萩原 萬 落合 葉 葛 董 蒋 蓝 蔡 蔣 蕭 薛 藤井 藤原 藤岡 藤川 藤本 藤村 藤沢 藤田 藤野 蘇 袁 西 西原 西尾 西山 西岡 西川 西本 西村 西沢 西田 西野 覃 角田 許 謝 譚 许 诸葛 谢 谭 谷 谷口 谷川 谷本 豊田 賀 賈 賴 贺 贾 赖 赵 越智 趙 足立 辻 近藤 週 遠藤 邓 邢 邱 邵 邹 郑 郝 郭 鄒 鄧 鄭 酒井 野中 野口 野崎 野村 野沢 野田 金 金井 金城 金子 金沢 金田 鈴木 錢 鎌田 鐘 钟 钱 長尾 長岡 長島 長沢 長田 長谷川 長野 长孙 関 関口 関根 閻 闫 阎 阿部 陆 陈 陳 陶 陸 雷 青山 青木 青柳 韋 韓 韦 韩 須田 須藤 顧 顾 颜 飯塚 飯島 飯田 餘 馬 馬場 馮 马 骆 高 高井 高山 高島 高木 高松 高橋 高瀬 高田 高野 魏 鲁 鶴田 麦 黃 黄 黎 黒川 黒木 黒沢 黒田 齋藤 齐 龍 龔 龙 龚 가 간 갈 감 강 견 경 고 공 곽 구 국 권 금 기 길 김 나 남 노 단 당 도 동 두 라 류 마 맹 명 모 목 문 민 박 반 방 배 백 범 변 복 봉 부 빈 사 상 서 석 선 설 성 소 손 송 승 시 신 심 안 양 어 엄 여 연 염 예 오 옥 온 왕 용 우 원 위 유 육 윤 은 음 이 인 임 장 전 정 제 조 좌 주 지 진 차 채 천 최 추 탁 태 팽 편 표 피 하 한 함 허 현 형 호 홍 황";
var ORDINARY = "aasen abaco abacus abaft abandoned abbas abduco abeo ability able abnegate abnormally aboard about above abril abscido abscond absconditus abseil absens absent absentmindedly absolve absorbeo absque abstergo absum abu abundans abutor academics accedo accelerator accendo accentuate accept acceptable acceptus access accessorise accidentally acclaimed accommodo accompanist accompany accomplished account accountability accounts accredit accurate accusamus accusantium accusator acer acerbitas acervus achacha achieve aching achiote acid acidic acidly acidus acies acik acknowledge acoustic acquaintance acquire acquiro across acsi actinium activist actual actually actuating adamo adaptation adapter adaptive adaugeo added addo address adduco adelaide ademptio aden adeo adeptio adfectus adfero adficio adflicto adhaero adhuc adicio adil adimpleo adinventitias adipisci adipiscor adiuvo adjourn adjudge administratio administration administrator admiratio admired admitto admoneo admonish admoveo adnuo adolescent adopto adrenalin adsidue adstringo adsuesco adsum adulatio adulescens adult adumbrate aduro advanced advancement advenio adventure adventures adventurously adversus advertisement adviser advocate advoco adzuki aedificium aeger aegre aegrotatio aegrus aeneus aequitas aequus aestas aesthetics aestivus aestus aetas aeternus affect affectionate affiliate afford afore afraid afro afrobeat after aftermath afterwards against agar agave aged agent ager aggero aggravating aggredior aggregate aggressive agile agility agitated agnitio agnosco agosto agreeable agreement ai aimable airbrush airbus aircraft airline airmail airman airport aiunt ajar ajowan ajwain ajwan akal akan akar akkor ala alarm alarmed alba albacore alert alfalfa algorithm alias alienated alienus alih alii alioqui aliqua aliquam aliquid alis alius alive allatus allegation alliance alligator allocation allspice alma almighty almond almonds almost alone along alongside alter alternative although altin altruistic altus aluminium aluminum alveus always aman amande amar amaranth amaritudo amazing ambar ambient ambitious ambitus ambra ambre ambulo amchoor amchur ameliorate amely amend amendment america american americana americium amet amethyste amicitia amiculum amid amidst amissio amita amitto amnesty amo among amongst amor amount amoveo ampere ample amplexus amplitudo amplus amused an anaesthetise analogy analyse analyst analyzer analyzing anchovies ancilla anda anders andy anenst anesthetize angelic angelus anggun angle angrily anguished angulus angustus anh animadverto animated anime animi animus anise aniseed annatto anneal annex anno annual annually annus another anser antagonize antal ante antea antelope antepono anti anticodon antimony antique antiquus ants anxiously anya anything apa aperiam aperio aperte apologise apostolus apostrophize apparatus appello appertain apple apples appliance application applications appono appositus appreciate apprehensive approach approbo appropriate approximate apricot apricots april apropos apto aptus apud aqua ara aranea arbitrate arbitro arbor arborio arbustum arca arcade arceo arcesso archaeology architect architected architecto architecture architectures archive arcus area arena argentina argento argentum argon argono argumentum arguo arian arid arma armarium armchair armoire around arraign arrange array arrogantly arrowroot arsen arsenic art artichoke articulus artificial artificiose artist artistic arto arugula asa asafoetida ascertain ascisco ascit ascribe ashamed asia asian aside asparagus asper asperiores aspernatur aspicio asporto assail assentator asset assist assistant associate assumenda assurance assured astatine aston astonishing astride astrum asymmetric asynchronous atavus ater athletic athwart atomize atop atque atqui atrium atrocitas atrox attend attero attest attitude attollo attonbitus attraction attribute au aubergine auctor auctus audacia audax audentia audeo audi audio auditor aufero augment august augusta augusto augustus aureus aurore aurum austere autem authentic author authorized auto automated automotive autus auxiliary auxilium availability avalanche avant avar avaricious avaritia avarus avatar aveho average averto avis avocado avow avril aw aware awareness awesome awful awkwardly ayah azure ba baa baba babushka baby babyish baca back backbone backburn backing bacon bade badly baggy bagus baharat bahia baie baiulus bakeware baking baladas balanced balbus ball balsamic balta balti bamboo ban banana band banda bands bandwidth bang banish bank banshees baptise baptista bar bara barak barba barberry barbershop bardus bare barge baritone barium bark barley baroque barracks barramundi barring bas base baseboard based bashfully basic basil basium basket basmati basta bathhouse bathrobe bats battle batu baum bay bean beans bear beard bears beatae beatus beau beautifully beauty bebe bebop because becquerel beef beep bees beetroot before begonia behest behind behold bein bela belabor bell belle bellicus bellum belo beloved below bemuse bench benchmark bend bene beneath beneficial beneficium benevolentia benigne bent bentley benz berat beret berkelium berries berry beryl beryllium besan besar beside besides besmirch besok bespoke best bestia bestride better between beulah bewail beyaz beyond bibo bicycle bide bidet bifurcated bike bind biodegradable biodegrade biography bird birdbath birdcage birds birth bismuth bitter bitterly bjerg bjorn black blackberries blackberry blacken blah blanc blanco blandior blanditiis blank blanka blaring blaspheme bleach bleak bleakly bleeding blend blending blight blind blindly blink bliss blissfully blockchains blogger blond blood bloom blossom blowgun bludgeon blue blueberries blueberry bluegrass blues bluetooth blume blushing bo boastfully bob bobble bocconcini boggle bogus bohrium boi boiling boje boldly boleros bolster bon bona bonfire bonito bonnet bonus bony bonza boogaloo boohoo book bookcase bookend books boom bootleg border bore boring bork borlotti boroka boron boros bos boss bossa bossy both bottom boucher boulevard bounce bouncy bourgeoisie bowed bowler bowling boyfriend boz brace bracelet braid bran branco brand branding brandish bratislava braun brave bravely bravo brazil brazilian bread break breakable breakbeat breastplate breed brevis brie brief briefly bright brightly brilliance brilliant brings brisa brisk briskly brit britpop broadcast broadly broadside broccoli broccolini brochure broek broken bromine bronze brood brook brown browse bruised brun bruna brush brussels buch bucher buck buckwheat budgetary buffalo buffered bugatti bulat bulghur bulky bump bungalow burdensome burgeon burly buruk bush busily business bustling busy butter butterfly buttermilk butternut buttery buzzing bypass bypassing byte ca cabbage cabras cacao cadillac cadmium cado caecus caelestis caelum caesium cafe cajun cake calamari calamitas calcar calcium calco calculate calculating calculus californium callide calmly camellia camembert camomile camouflage campana can canale canales candela candid candide candidus candle canis cannellini cannibalise cannon canola canonicus cant cantaloupe canter canto cantopop cap capa capabilities capability capacitor capacity capers capillus capio capitalise capitalize capitulus capote cappelletti capsicum capsize captain caption capto capucine caput cara caraway carbo carbon carboxyl carcer card cardamom cardboard carefree carefully careless carelessly careo cargo caries caring cariosus caritas carmen carnival carob carouse carp carpo carpool carrot carus cas case casement casey cash cashews casket cassava cassia casso castanet caste casus cat catalog catalyst catalyze catch categorise category catena caterva cats cattle cattus cauda cauliflower causa caute cautious cautiously cavalo caveo cavernous cavus cayenne cease cedo celebrate celebrated celebrer celer celery celeste celik cellar celo celsius celtic cemetery cena cenaculum ceno censor censura central centralized centric centum ceramic ceramics cerise cerium cerno cernuus certainly certe certification certify certus cervus cetera chains chainstay chair chairperson challenge chamber chamomile championship chance channels chant chanukah chap chapel char character characterization chard charisma charlatan charm charming charter chase chasuble chatter cheap checking cheddar cheerful cheerfully cheese cheetah cherries cherry chervil chestnut chet chevrolet chi chia chicago chicano chicken chickens chickory chickpea chief chien chiffonier childrens chill chilli chillies chilly chime chimeras china chinese chip chips chirographum chives chlorine chocolate chops choral chow choy christen christian christmas chromakey chromium chrysler chu chubby chunder chunter cibo cibus cicuta cider cielo cilicium cimentarius ciminatio cinch cinder cinema cinis cinnamon circa circle circuit circular circulate circumference circumnavigate circumvenio citizen cito citroen civis civitas clair clam clamo clamor clamour clamp clams claro clarus class classic classical claudeo claustrum clavicle claw clean cleaner clear clearly cleave clementia cleverly clibanus client climb clinch clinking clone clonk close closed closely clothing cloud cloudy cloves club clueless clumsy cluttered co coach coadunatio coaegresco coagulate coal coarse coast coaxingly cobalt cocoa coconut coelho coepi coerceo coexist coffee cogito cognatus cognomen cogo cohaero coherent cohesive cohibeo cohors coil coin coincide coliseum collaborate collaboration collaborative collectivization college colligate colligo collum colo colombo colon colonialism color colorful colorfully colorize colorless colossal colour coma comb combibo combines comburo come comedo comedy comes comestible cometes comfort comfortable comic comis comitatus commandeer commemorate commemoro comment commerce commercial comminor commodi commodity commodo common commonly communicate communications communis communities community comparison comparo compassionate compatible compelling compello compete competent complectus complete completion complexity complicated complication compono composite comprehendo compress compressing compromise comptus computer computers conatus conceal concedo concentrate concentration concept conceptualize concerned concerning concetto concido conclude concrete conculco condense condico conduco cone confero confide confidence confido configurable configuration confirm confiscate conforto confound confugo confused confusion confute conglomeration congregate congregatio conicio coniecto conitor coniuratio conjecture conjunto connect connecting conor conqueror conscendo consectetur consequatur consequently consequuntur conservation conservative conservo considerate considering considero consign consistency conspergo conspirators constans construction construe consuasor consultant contabesco contamination contego content context contextually contigo contingency continually contra contractor contracts contradict contrail contrast contravene controvert conturbo convalesce convection conventus convergence conversation converse convertible convince convoco convoke cook cool coolly coop cooperative coordinated coordination coordinator cope copernicium copia copiose copper copy copying coral core corella coriander cork corn corner cornet cornichons cornmeal cornu corny corona corporate corporation corporis corpus corral correctly correptius corrigo corroboro corrumpo corrupt corrupti coruscus cosset costume cotidie cottage cotton couch coulomb council councilman countess country coupe courageous courageously courteous courtroom cous covenant cowboy crab crabs crackle craftsmanship crafty cram cranberry crank crapula cras crastinus crazy creak creaking cream creamy createdat creative creator creature creber crebro credit credo creo creptio crepusculum cresco crest creta crew cribro cricket criminal crinis cripple crispy critical crocodile crooked croon cross crossly crowded crows cruciamentum crudelis cruel cruelly cruelty cruentus crumble crunchy crunk crur crushing crustulum crux crystallize csonka cubicularis cubitum cubo cuckoo cucu cucumber cuddly cuius culinary culminate culpa culpo cultellus cultivate cultivated cultura culture cumbersome cumin cumquat cumque cunabula cunae cunctatio cupiditas cupiditate cupio cuppedia cupressus cura curatio curia curiositas curiously curis curium curl curly curo currant currants curriculum currus curry curse cursim curso cursus curto curtus curvo custard custodia custody custom customer customise customizable customized cute cutlet cutover cutting cyan cycle dach dada daddy dag daikon daily daintily dal dally damaged damar dame damnatio damno damp dampen dan dana dance dancehall dandelion dang danh dapifer dapper darin dark darling darmstadtium darn daru darwin dash dashi dat data database date dates daughter davis davon davor dawson dazzling dead deadly deafening dearest dearly death debeo debilito debit debitis debut dec deceivingly december decens decent decentralized decerno decet decide decimus decipio decision decisive deck declaration decode decongestant decor decouple decretum decriminalize decryption decumbo dedecor dedicated dedico deduce deduco deduct deduction dee deed deep deeply deer defaeco defect defendant defendo defenseless defensive defero defessus defetiscor defiantly deficient deficio definite definition definitive deflate deflect defleo defluo deform defrag defungo degenerate degenero degero degrease degree degusto deinde deja delectable delectatio delectus delego deleniti deleo delete deliberately delibero delicate delicious delight delightfully delinquo deliquesce delirious deliver deliverables delta deludo demand demens demergo demi demitto demo demob demobilise democratize demonstrate demonstro demoror demulceo demum denego denique denitrify dens dense density dental denuncio denuo denver deny deorsum depart department depend dependable dependency dependent depereo deplore deploy deployment depono depopulo deporto depot depraedor deprave deprecator deprimo depromo depulso depute deputo derby dereference derelinquo derideo deripio descendant descent describe descriptive desecrate deselect deserted deserunt desidero design designation designed designer desino desipio desk desolo desparatus despecto despite destock detain detective determined detroit dev devastation develop developer developing developmental devil devise devolved devoted dhansak dia diagram dial dicker dicta diesel different difficult digestive digit digital digitize digitized dignissimos dilate diligent diligently dill dime dimly dio direct directional directives director diri dirty disadvantage disappointment disapprove disarm disbar disclosure disco disconnection discontinue discourse discover discrete disgorge dish dishearten dishonor disinherit disintermediate disk dislocate disloyal dismal disney dispense display dispose disposer disrespect dissemble distant distinct distinctio distinction distorted distributed district ditch diver diverse diversity divert dividend divine division dixieland dock documented dodge dogs doing dolor dolore dolorem doloremque dolores doloribus dolorum dolphin dolphins domingo dong doodle doorpost dor doting doubter doubtfully dough down downchange downright downshift downtempo dowse drab draft drag dragonfruit dragons drain drama dramatic dramatize drat draw dream dreamer dreamily dreary dredger dress dried drill drinking drive driven driver drone drowse drug druids drum drumnbass dual dubnium dubstep ducimus duck ducks duffel dulcimer dull dune durability during dusk duster dutiful dwarves dwell dynamic dysprosium ea each eagle eaque early earnest earth earum easily east easter easy ebren eclectic ecliptic economise ecstatic ectoderm edam edamame edge edible editor educated educator efface effector efficient ega eggplant eggs einsteinium eius elastic elderberry elderly electric electrify electro electronic electronica electronics elegant elegantly elektra elementary elephant elephants elevation elevator eligendi elliptical elver elves email emas embalm embarrassment embed ember embody emboss embossing embrace emerge emergent eminent emotional emphasise emphasize empower empowering empty emulation emulsify enable enabling enchanted enchanters enchanting encode encoding encompassing encouragement encryption endive endow ene energetic energetically enfold engage engender engine engineer engineered english enhance enhanced enim enka enlightened enlist enoki enormously enrage enraged enrich enroll ensures enterprise enthusiastically entice entire entomb entrench entrepreneur entry entwine environmental environmentalist environments epic equal equally equate equatorial erben erbium erez ergonomic erik ernst error eschallots esmeralda especially essay esse essence essential esteemed etch eternity ethical ethio ethyl etil eulogise euphonium europium even eveniet evenly event eventually everlasting every evil evince evolve exacerbate exactly exaggerate exalt exalted exasperation excellent except excepting excepturi excess excitable excited excitedly exciting excluding exclusive executive executor exempt exercitationem exhaust exhausted exonerate exorcists exotic expanded expansion expatiate expedita expedite expense expensive experience experienced experiences experimental expert explicabo explicit explode exploit exploration expostulate extend extended extensible extension extent exterior extra extract extremely extricate extroverted exuding eyebrow eyed eyeglasses eyeliner fabricate face facere facilis facilitate facilitator facing factorise factorize factors fail failing faint fair fairly faithfully fake fall familiar familiarize famously fantastic fantasy farad faraway farm farmed farmer fashion fashioned fast fatal fatally fated father fatherly fathom fault favorable favorite fearless feather features featuring february federate fedora feed feher feijoa fekete feline fellow fem feminize fence fencing fennel fenugreek fermium fern ferociously ferrari ferret ferro fervently fess festa festival feta fiat fibre fiction fictionalize fiddle fidel fidele fidget fiercely figs file fill film filmmaker filter filthy final finally find finding fine finer fines finger fingerlime finished fireplace firewall firm firmware first firsthand fish fisherman fishery fishes five fixed flakes flame flamenco flamingo flash flashy flat flathead flawed flawless flaxseed fleck fledgling flerovium flexibility flickering flight flimsy flint flood floodlight flor floss flounder flour flowers flowery fluctuate fluff fluffy flung fluorine flustered focalise focus focused foes fold folk folklore follower following fond fondly foodie foodstuffs fooey foolhardy foolish foolishly foot footed footrest forage forager force forceful ford forearm forecast forenenst foretell forgather forgery forgo fork form formal formamide formation formula forro forsaken forst forswear fort forte fortunate fortunately forward fosco founder fowl foxes fragrant frail frame framework francium franco frank frankly frantically fraternise frau fraudster fray freckle free freekeh freely freezing frei freight french frenetically frequent fresh frictionless friday friend friendly frightened frightfully frilly frisch frivolous frizz frizzy frog frogs from fromage front frosch frozen frugal fruit fruitful fu fuchs fuchsia fuel fuga fugiat fugit full fully fumigate function functional functionalities functionality fund fundamental fundraising funk funny furiously furlough furthermore fusion fuss fussy futon future fuzzy gad gade gading gadolinium gadzooks gal galangal gallery gallium gallivant galoshes galvanize gamer games gamify ganda gangsta gape garage garam garance garang garde garden garlic garrote gaseous gasoline gasp gastropod gazebo gecko geek geese geez general generally generate generating generation generative generic generoso generously gens gentle gently genuine gerbil german germanium gestate ghost ghosts giant giants gift gifted gigantic giggle gigi ginger giraffe give given giving gladly glam glaring glass gleaming gleefully glider glimmer glisten glittering gloat global gloom gloomy glorious gloss glossy gloves glow glum gnash gnaw gnomes goat goats goblins godfather godparent going goji gold golden good goodwill goose gooses gorgeous gorilla gosh gospel goth govern governance government gown goy grace graceful gracefully gracious grad grade gradient graduate graffiti graft grande grandiose grandpa grandson granite granny granular grape grapefruit grapes graphic grass gratefully grau grave gray great greatly greb greedily greedy green greens greenwheat grey griffins grim grime grimy grindcore gripper gripping grizzled grob grocery groen grok gron groomed groove gross grouchy grounded group grouper grow growing grown grubby gruesome grumpy grun grunge gruyere guacamole guard guava guest guida guidance guide guilt guilty gul gula gullible gulp gummy gumus gun gurn gust gut guzzle gwen gymnast ha habit hack hacking hafnium hai hair haircut hairy hal halloween haloumi halt ham hamburger hammock hamster hand handcrafted handful handle handmade handover handsome handy hang hanga hanout happily happy haptic harangue hard hardcore hardstyle hardware hari haricot harissa harmful harness harp harum harvest has hassium hassle hastily hasty hatchback hateful haul haunting hava haversack hawk hayati haze hazelnut he headline healing health healthily heartache heartbeat hearten heartfelt heating heavenly heavily heavy hefty heighten helium hello help helpful helpfully helpless helplessly hence henry hepatitis herbes heroine hertz heuristic hexagon hidden hierarchy high highlight highly hijiki hippodrome hippopotamus hiramasa historical hjort hmph ho hoa hoarse hobart hoick hokkien hold hole holiday holistic hollow holm holmium holster home homely homeschool homogeneous honda honestly honesty honey honeydew honky honorable honored hoof hoot hop hope hopeful hopelessly hora horde horizontal horn hornet horror horse horseradish horses horst hose hospitable hospitalization hotfoot hour hourly house hovel hover hovercraft however howl hubris huddle huff huge human humble humidity humiliating hummus humor hundred hunger hungrily hungry hunt huong hurtful husband husk husky hutch huzzah hybrid hydrant hydrocarbon hydrogen hydrolyse hydrolyze hyena hygienic hype hyphenation hypothesise hypothesize hyundai ian ib iceberg icebreaker idea ideal idealistic identity idle idol idolized igloo ignite ignorance ignorant illiterate illo illum illusion illustrious imaginary imaginative imagineer immaculate immediate immediately immense immersive impact impactful impanel impartial impassioned impeccable impedit impish implement implementation implemented implode impolite import importance important impossible impostor impractical impressionable impressionist impressive improbable improvement impure inasmuch inborn incaberries incaberry incandescence incentivize incidentally incidunt incinerate incline including incomparable incomplete inconsequential increases incredible incremental incubate inculcate indah indeed indelible independence index indexing indiana indie indigo indium individual indolent industrial industrialize inexperienced infamous infatuated inferior infinite infit inflammatio informal information infrastructure infrastructures ingratiate ingredients inhibit initiative initiatives inject injunction innocent innocently innovate innovation innovative input inquisitively inscribe insecure insert inside insidious insignificant insist insistent insolence inspect inspection inspired installation instance instantly instead institute institutionalize instruction instructive instructor instrumental intangible integer integrate integrated integration intellect intelligence intelligent intend intensely intent intently interactions interactive interchange interesting interestingly interface interfaces interior intermarry intermediate intermesh intermix internal internalise internalize international internationalize internet intervention interviewer into intranet intrepid intrigue introducing intuitive inure inveigle inventor inventore inventory investigate investment investor invite inwardly iodine ion ip ipek ipsa ipsam ipsum iridescence iridium irma iron ironclad irresponsible irritably isabelle islam issue iste itaque iterate iure iusto ivo ivory izel jacket jackin jade jagged jaggedly jaguar jalfrezi jan janda januar january japanese jari jarrahdale jasmine jaunty jaywalk jazz jealous jealously jeep jelen jell jelly jellyfish jeopardise jerk jerusalem jet jewelry jewfish jicama jiggle jittery jive jo job jogging joint joke josh joshingly joule jovially joy joyful joyfully joyous joyously juan jubilant jubilantly juda judgementally judicious juggernaut juice juicy jul juli julija julijs julio julius july jumbo jump june jung jungle junior juniper junius juri jury just justly juvenile kaffir kale kaleidoscopic kali kamel kan kangaroo kangaroos karam karaoke kardinal kari karol kat kata katal kato kaya kayokyoku ke kecap keel keenly kelvin kenchur keren kettledrum keyboard khoan kick kiddingly kidney kidneys kids kielbasa killer kilogram kim kinase kindheartedly kindly king kingfish kip kis kiss kissingly kitsch kiwi kiwiberry klein klezmer klima knavishly knickers knife knight knit knitting knottily knotty know knowingly knowledge knowledgeable knowledgeably known knuckle koala kobe kohlrabi kok koka kokam kombu kookily kooky koper kopf korma kosher koshihikari kowtow kozak kozel kraft krautrock krebs krypton kudzu kuhn kumera kumush kupfer label labore laboriosam laborum labourer lace lack lada lady lam lama lamb lamborghini lamp lampoon lan land lander lang lange language lanky lanthanum large larva lashes last lasting late latest latin latino lau laudantium laughter laurel lava lavender lavish lawful lawmaker lawrencium lazily lazy lead leader leading leaf league lean leap leaves lecture leeks left legacy legal legend legging legislature legitimize leite lelah lembah lemon lemongrass lend lender lenne lentils leo leono less lest lettuce level leverage lexus li liaison libel liberalize libero license licensed licorice lie lieu lifestyle lifetime lift liga ligate light lighthearted lighting lightly likable like likely likewise lila lilas lilla lima lime limes limited limon limp limping limply lin linda line linear lined linseed lion lions liquid liquorice lira lis list listening literature lithium litter little liv live lively liver livermorium livid loaf loan lobotomise lobster local lock loftily logar logistical loi london lone lonely long longan longboat longingly looks loose loosely loquat loquats lost lotion lotus loudly lounge louse lovable love lovely lover lovingly lowball lowe loyal loyally loyalty lu lua luck lucky luka lullabies lumbering lumen lumpy lustrous lutetium lux luxurious luxury luz lycanthropes lychee lychees lyn lyre ma macadamia mace machine machtig mackerel made madera madly madrid mae maestro magenta magi magnam magnesium magnetic magnetize magni magnificent magyar mahe mahi mahindra mahlab mai maija mail mainstream maintainer maio maiores maj majestic majestically major majority makan make makeover making malay male malfunction mallard malt mammoth man manage managed management manager mandarin mandarins mandopop mane manganese mangano mango mangosteen mangosteens manipulate manis mann manner mantua maple mar marah marathon marble marc march marchi marco margarine mariachi marigold marimba marine marino marjoram market marketing marketplace markets marksman markup maroon married mart marta marten marti martin maruti marvelous mas masa masala masculinize maserati mash mask masquerade massa massage massive masterpiece mastic masticate mata materialise mathematics matrices matrix matter mature mau maul mawwal maxime maximize maximized may maybe mazda meadow meager meal mealy mean meander meaningfully meanwhile measly meatloaf meaty mechanic mechanically media median medieval mediocre meditation medium meer meitnerium melaka melon membership memoir memorable memorise menacing mendelevium mendoza mentor mercado mercedes mercury merge meriam merit merrily merry mert mesa mesh messy metabolise metabolite metal metalcore metallic meter methi methodical methodologies methodology metrics mex mexicano mi microblog microchip micromanage microservice middle middleware midst midwife migration mild milestone militate milk milky mill millet mindless mindshare mini minima minimal minimalism minion minister minivan minor minority mint minty minus misappropriate miscalculate miserable miserably miserly misfire misguided misjudge miskey mismatch miso mispronounce misread misreport mission misspend mitsubishi mixed mixture mobile mobilise mobility mobilize mockingly model models moderator modern modi modular modulated modulo moist moisten mol molasses mole molestiae molestias mollitia molly molybdenum moment monaco monasticism monday monetize money monitor monitored monitoring monkey monkeys monkfish monocle monster monstrous montag monte monthly monumental mooch moor moral moralise moratorium morbidity more morning mortally mortar morten mortise morwong moscovium mosh most mostly mothball mother motionless motivate motivating motor motown mould mount mountain mouse mouser mousse movies mozzarella muddy muesli muffled mugham muhtesem mulberries mulberry mullet multi multicolored mummify mundane mung murky muscat mushrooms mushy music musicals musician musique mussels mustard musty mutate muted my mysterious mysteriously mystery mystify mythology nadi nagel nagy naik nam name napkin napoleon narrate narrow narrowcast nasalise nashi nasturtium nat national native natural naturally nature natured natus naughty nauseate nautical navigate navigating ne near nearly neat neaten neatly necessary necessitatibus neck necklace nectarine nectarines ned need needily needs needy negara negative neglect neglected negligible negotiation neha neighboring nemesis nemet nemo neo neodymium neon nephew neptunium neque nera nerd nerdcore nerve nervous nervously nesciunt netsuke network networked networks neural neutral never newsletter newsprint newsstand newton next nghi nha nhat nice nicely niches nickel nicosia nifty nightlife nihil nihonium nil nila nimble nio niobium nippy nisi nissan nitrogen nobelium nobis nocturnal noise noisily noodles noon nordic nori norm normal normann nostrum nota notarize note noted noteworthy notwithstanding nougat nova novel novelty november noxious nu nucleotidase nudge nulla numb numeracy numeric numquam nur nuri nutmeg nutritional nutritious nuts oatmeal oats obedience obedient obediently obesity object obligation oblong obnoxiously obscure observe obsess obstruct obtrude obvious occaecati ocelot ocer octave october octopus oda oddball oddly odio odit odon offend offensively offers officer officia official officially officiis offset often oganesson ogres oily okra olen oliva olive olives omega omelet omnis ona once onion onions online only onset onto open openly opera operating operations operative opposite optical optimal optimistic optimistically optimization optimize optimized optimizing optio option optional ora oracles oral orange oranges orchestral orchestrate orchestration orchestrator orchid orchidea order orderly ordinary oregano oren organic organized orient oriental orientate oriented original orn ornate ornery oro orosz osmium ostrich other ott ouch outbid outdo outdoors outfit outflank outfox outgoing outlandish outlaw outlying outnumber outrageous outrank outrun outset outside outsource outstanding oval over overburden overcharge overcoat overconfidently overcook overcooked overdub overdue overfeed overheard overload overplay overproduce overreact override overriding overspend overstay overtrain overvalue overwork owlishly owls owner ownership oxen oxidise oxidize oxygen oxygenate oyster oysters pace pacemaker pack packaging packed paens pagode painfully paintwork pala palatable palate pale palladium paltry panda pandanus panel pant pants pantyhose papa papaw papaya paper paprik paprika parade paradigm paradigms parallel parallelism paralyse parched paredes parent pariatur paris park parmesan parody parrot parrotfish parse parsing parsley parsnip part partial partially partnerships partridge party pascal paskal passenger passionate passionfruit passport password past pasta pastel patek patiently patior patria patriot patrocinor patroller patruus pauci paulatim paun pauper pause pave pax peaceful peach peaches peacock peanuts pear pearl pears peas pecan peccatus pecco pecorino pecto pectus pecus peior pembe pena penalise pendant penguin penguins peninsula pension peony people pepitas pepper pepperberry peppercorns peppermint peppers peppery per peran perdana perfect perfection perfectly perferendis performance perfumed perky perle permafrost perna perp persecute persevering persimmon persistent person personal personalise perspiciatis perspire pertain pertinent pessimistic petal peter petit pets petticoat petty peugeot pfft pharmacopoeia phased phew philosopher philosophy phoenix phone phony phooey phosphorus photographer phrase physical physically piano picard pick pickup piglet pigpen pigs pigsty pike pile pili pillbox pillory pillow pilot pimento pine pineapple pinion pink pinstripe pinto pip piri pish pistachio pitiful pity pivot pixel pixellate pizza place placeat plagiarise plain plait plan planner planula plastic platform platforms platinum platter platypus play playfully pleasant please pleased pleasing pleasure pliers pluck plug plugin plum plumber plump plums plus plutonium pneumonia pocket poetry pointed pointless polar polarisation polarised polenta polestar policy polished polite politely political polka polonium polyester pomegranate pomelo ponder poor poorly pop poppy popularity popularize populist porcini pork porro porsche port porta portal porter portly portray poser posh positively possession possible possimus post postbox potable potassium potato potatoes potentially poudre pour powder power powered powerful powerfully powerless practical praesentium praise prance praseodymium pratico prawns precedent precious preclude preheat prejudge premeditation premier premise premium preregister presell present preside pressure prestigious presume pretend pretty pricey pricing prickly priesthood prima primary prime prince principal print printer prioritize private privilege proactive probable probate probe proceed process procrastinate procurement produce producer product productive productivity productize products profane professional profit profitable profound profuse program programmable programme programming progress progressive prohibition project projection proliferate promethium promise promptly pronoun proofed proofread proper properly prophets propound proselytise protactinium proto protocol proud provence provided providence provident provider provision provolone prudent prune prunes psst psych psychedelic psychology public publication publicity publicize puff pull pulp pulse pulverize pumpkin punctual punctually punctuation punk puny pupil puppet pure puritan purple purse pushti pushy putrefy putrid puzzled qawwali quadruple quae quaerat quaff quaintly qualified quality quam quan quantify quantifying quantum quark quarrel quarrelsome quarrelsomely quart quarta quarterly quas quash quasi quaver que queasily queasy querulous question questionable questionably questioningly quia quibusdam quick quicker quickly quidem quiet quietly quince quinoa quinta quintessential quintuple quip quirkily quis quisquam quit quixotic quizzically quod quos rabbit rabbits radian radiant radical radicchio radish radium radon ragged ragtime raide railway rainy raisin rak rally rami ramp randomize range rangga rapid rapidly rare rarely raspberry rata rationale rationalise rationalize ratione ravage ravel ravioli rawhide raya re reach react reactive readies readily readjust readmit ready real realigned realistic really reapply rear reasonable reasoning reassemble reassuringly rebel reboot reborn rebound rebuff rebuild rebuke recede recent receptor reciprocal reckless recklessly reckon reclassify recommendation recompense reconsideration reconstitute record recount recovery recreational rectangular recusandae recycled redact redefine redesign redevelop redfish redound redraw redress reduced redundant reel refer reference refine refined reflate reflecting refute regal regarding reggae reggaeton regina regional regular regularly regulate reiciendis rein reinvent reiterate rejigger rejoin rekindle relationships relative relaunch relaxation release reliable reliant relieve religion reluctantly remand remark remarkable remi remorseful renaissance renault renda reopen reorganisation reorient repeat repeatedly repellat repellendus repentant replacement replicate reporter repossess reprehenderit represent representation representative reprimand reproach reproachfully reprove republican repudiandae repurpose request requirement requite rerum reschedule research reservation resilient resolve resort resource respectful response responsibility responsible responsive respray restaurant restfully restructure retention reto retool retract retro retrospectivity revere reverse revitalise revoke revolutionary revolutionize reward rewarding reword rewrite rhenium rhinoceros rhodium rhubarb ribbon rice ricemilk rich rico ricotta ride ridge riff right righteously rightfully rigid rigidly rim ring rio ripe ris rise riser rival rivian roadway roasted robust rocha rock rockabilly rockmelon rocksteady rod roentgenium rogan roger rojo rok role rolls roman romance romantic romeo root roots rosa rose rosemary rosin rosy rotating rotten rough roughly round roundabout rout rover rowdy royal royce roza rubber rubbery rubidium rubric ruddy rudely rudy ruin rule runa rundown runny runway rural rust rustic rusty ruthenium rutherford rutherfordium sa sabar sabato sadar sadly saepe safe safeguard safely safflower saffron safira sage sailor sake salad salgado salmon saloon salsa salt salty sam samara samarium samba same sand sandbar sandy sang sanity sans sante santiago sapiente sarcastic sardines sardonic sari sarong sashay sate satirise satirize satisfy saturate saturday saturn sauce sauerkraut sausages save savings savor savory savour scaffold scalable scale scallops scaly scamper scandium scar scarcely scare scared scarification scarily scarper scary scenario scent scented schaden scharf schedule schemas schematise scheme schlep schnitzel scholarship school schwarz science scientific scientist scoff scoop scope score scorn scornful scorpion scotch scout scowl scrabble scram scramble scrap scrape scratch scratchy screen screw scruple scrutinise scuffle scuttle seaborgium seafood seagull seal seamless search searchingly season second secondary secrecy secret section secularize secured security sedan sedately sediment seed seeds seemingly segregate segura seize seldom selen selenium self selfish selfishly sell seller sem semolina sen senior sense sensitive sensitize sensor sentimental sep separate separately september sequester sequi serenade serene serialize series seriously sermon serpentine sertanejo serve server service services sesame sesta settle settler severe shaabi shabby shadowbox shadowy shady shaft shakily shallow sham shameful shameless shampoo shanghai sharable shark sharply shear sheathe sheep sheepishly shell shiitake shimmering shinny shiny shipper shirk shirt shocked shoddy shoegaze shoes shoot shoots shore short should shoulder shout shovel showboat showy shred shrill shrilly shudder shush shyly si sick sideboard sidetrack siege siemens siena sievert sightseeing sign signature silent silently silicon silk silky silt silver silverbeet sima similar similique simple simplify simplistic sin sina since sincere sinful singe singer singing sint sira sizzle sizzling skala skateboard skean skeletal skeleton skoda skov sky skyline skyscraper slake slap slather sleek sleep sleepily sleepy sleet slide slight slime slimy slink slip slipper slivered slope slow slowly slump slushy small smart smarten smog smoggy smoke smoked smoky smooth smoothly smug smuggle snack snake snapper snappy snarling sneak sneaky sniff sniveling snoop snoopy snow snowpea snowpeas snowplow snuggle so soap soba sobota sociable socius sock soda sodalitas sodium sofia soft softly software soggy solace solder solemnly soleo solicit solid solidly soliloquy solio solitudo solium sollers sollicito solum solus soluta solutio solution solutions solvency solvo som somber some someplace sometimes sommer somniculosus somnus son sonar sonata songs sonitus sonnet sono sons soon sophismata sophisticated sopor sorcerors sordeo sore sorrowful sortitus soul soulful soundtrack soup soupy sour source south southern soybean soymilk space spaghetti spanish spargo spark sparkling sparse spattering speaker spear spearmint specialist specific speciosus spectacles spectaculum spectate speculum speedily speedy spellcheck spelt sperno spero spes spew spherical spice spiculum spicy spiders spiffy spinach spirit spirited spirits spiritus spiteful splash splay splendid split splosh splurge spoliatio sponte spook spork sport sports spotless spread spring sprinkles sprouts square squash squeaky squid squiggly squirm squirrel stabile stabilis stabilise stable stack stage stahl staid stained stake stale stall stand standard standardization stanley star starboard starch starfruit stark state statement static statim statua statue status stay steak stealthily steampunk steel steep steeple stella step steradian sternly stevia sticker sticky stiff stiffen stigmatize stillicidium sting stingy stint stipes stips stir stitcher stock stolz stool stoop storage store storm stormy story storyboard straight strait strand strange stranger strategic strategist strategize strategy stratify strauss straw strawberries strawberry streamer streamline streamlined strenuus strict strictly strident striking strong strontium structure strues student studio stuff stultus stump stunning stunt stupendous sturdy style stylish su suadeo suasoria subaru subdued subexpression subito subiungo sublime submissive submitter subnecto subseco subsidy substantia substantial substantiate substitution subtle subtract suburban subvenio succedo success successfully succurro suckle sudden suddenly suffice sufficio suffocate suffoco suffragium sugar sugary suggero suitcase sulfur sultana sultanas sulum sumac summa summarise summary summer summisse summopere sumo sumptus sun sunbathe sunbeam sundae sunday sunder sunflower sunny sunt supellex super superb superficial superior supervisor suppellex supplanto supplier supply suppono support supportive supposing supra surculus sure surf surface surge surgo surprise surprised surprisingly sursum suscipio suscipit sushi suspendo suspension suspiciously sustainable sustenance sustineo suus suzuki svelte swamp swanling swat swath swathe sway swear sweatshop sweet sweetly swelter swerve swift swiftly swill swim swimmer swine swing swiss switch switchboard swordfish sydney symbolise sympathetically synagoga synchronised syndicate synergies synergistic synergy synth synthesise synthesize synthesizing syringe syrup system systematic systemic systems sze szechuan ta tabasco tabella tabernus tabesco tabgo table tabletop tabula tabulate taceo tackle tactics tactus taedium tagine tahini tail tal taleggio talio talis talkative tall talus tam tamari tamarillo tamdiu tame tamen tametsi tamisium tamquam tan tandem tandoori tang tangelo tangible tango tangy tank tankful tantalum tantillus tantum tanya tapioca tardus target tari taro tarragon tarry tas task taste tasty tata tattered taut taxicab tea teacher teal team teammate technetium technician techno technologies technologist technology tectonics tedious teeming teen tego teguh tejano telak telescope tellurium temeritas tempeh temperantia templum tempora tempore temporibus temptatio tempting tempus tenant tenax tender tenderly tendo tenement teneo tener tenetur tennessine tennis tense tensely tentacle tenuis tenus tepesco tepid tepidus terbium terebro teres terga tergeo tergiversatio tergo tergum teriyaki term termes terminatio tero terra terraform terreo terrible terribly territo terror terrorise tersus tertiary tertius tesla testify testimonial testimonium testing texo textilis textor textus thalassinus thallium than thang thankfully thanksgiving that the theatrum theca thema then theologus thermae thesaurus these thesis thi thick thigh thin think thinking thoi thongs thorax thorium thorn thorny thorough thoroughly those though thoughtfully thread thrifty thriller throbbing through throughout throughput thu thulium thump thunderbolt thuong thursday thymbra thyme thymum tibi tidy tiered tiger tigers tight tighten tightly tikka til till tim timbul time timely times timidus timor tin tinderbox tinned tinted tiny tired titanium title titulus to toady toaster tofu token tolerance tolerant tolero tollo tom tomatillo tomato tomatoes tomb tomography tomorrow tondeo tonk tonsor tool tools toolset tooth toothbrush toothpick top topsail tor torn toro torqueo torrens tortilla toska total totam totidem toties toto totus tough tousle toward towards towels toyota toys tra tracto trad traditional traditionalism trado traduce traffic tragic traho train trained training trance trang trans transcend transform transition transitional translation transmit transmitter transmitting transom transparency transparent transplant trash travel traveler tray treasure treble tredecim trek tremendously tremo trench trepide tres trevalla trial triangular tribe tribuo tributary tricesimus trick tricky triduana trim trip triple tripudio tristis triumphantly triumphus trivial trolley tromp tropical troubled trouser trout trucido truculenter true truly trust trusting trustworthy trusty truthfully tu tuba tuber tubineus tue tuesday tumultus tuna tunc tune tung tungsten turba turbo turbulent turkey turmeric turn turnips turpis turquoise turret turtle tusk tutamen tutis tuxedo twin twine twist typeface typewriter typify tyrannus uberrime ubiquitous ugly ulciscor ullam ullus ulterius ultimate ultimately ultio ultra umbra umerus umquam una unabashedly unaccountably unaware unbalance unbearably unbleached unblinking unbranded uncomfortable uncommon unconscious uncork uncover unde under underachieve undergo underground underneath underpants underplay understanding understated undique unearth unethically uneven unexpectedly unfinished unfit unfortunate unfortunately unfreeze unfurl unggul unhappy unhealthy unibody uniform unimportant unimpressively unique unit universal universe unkempt unknown unlawful unlearn unleash unless unlike unlined unlucky unnaturally unnecessarily unparalleled unpleasant unrealistic unripe unruly unscramble unselfish unsightly unsteady unsung untidy until untimely unto untried untrue unus unused unusual unwelcome unwieldy unwilling unwritten unzip upbeat updatedat upgradable upliftingly upon upright uproot upsell upset upside upward upwardly uranio uranium urban urbanus urbs uredo urgently urso usability usable usefully useless uselessly user users usher usitas usque ustilo ustulo usually usus utama uter uterque utilis utilisation utilization utilize utilized utique utor utpote utrimque utroque utrum utter utterly uxor uy vaca vacantly vacation vaco vacuus vado vague vaguely vain vainly valde valens valentine valeo valetudo valiantly validity validus valley vallum valuable value vamoose vampires vanadium vanadyl vang vanilla vanish vapulus variable varietas varius vary vast vastly vauxhall vegetable vehemens vein vela velit velociter velocity velum velut velvety ven vengeful venia veniam venio venom ventito ventosus venture ventus venus venustas verbally verbera verbum verda verde vere verecundia vereor vergo verify veritas veritatis vermicelli vero veronese versatile version versus vertical verto verumtamen verus verve very vesco vesica vesper vespillo vester vestigium vestment vestrum veteran veto vetus vi viability vibrant vibraphone vibration vice vicinity vicinus viciously vicissitudo victoria victorious victoriously victus videlicet video viduo vienna viet vigilo vigor vilicus vilis vilitas villa ville villiers vin vinco vinculum vindico vinegar vinitor vinum viola violent violently violet violeta violin viral virga virgin virgo viridis viriliter virtual virtus viscus vision visionary vista visualize vit vita vitae vital vitiosus vitium vito vivacious vivaciously vivid vivo vixens vobis vociferor voco vogel volaticus volkswagen volleyball volo volt volubilis voluminous voluntarily voluntarius volunteer volup voluptas voluptate voluptatem voluptates voluptatibus voluptatum volutabrum volva volvo vomer vomica vomito vorago vorax voro voros vos votum voveo vu vulariter vulgaris vulgarise vulgivagus vulgo vulgus vulnero vulnus vulpes vulticulus wacana wafer waft wagon waist wakame wal wallaby wallop walnut waltz warehou warehouse warlike warlocks warm warmhearted warming warmly warp warped wasabi wash wasser wasteful watch water watercress waterlogged watermelon waterspout watery watt wattleseed wave waver wavy weakly wealthy wear wearily weary weatherize webbed weber website wedding wedge wednesday weekly weep weight weighty weird weiss welcome well weniger werewolves west western westernise westernize wetly whack whale whales what wheat wheatgrass wheel when whenever where whereas wherever whether which while whimsical whine whirlwind whisper whispered whistle white whiteboard whitewash whiting whoa whoever whole wholegrain wholemeal wholewheat wholly whopping whose whup wicked wide widow wiggly wild wilderness wildly will willfully william willing willow wilt wilted winding window windy wine wing winged wire wireless wise wisecrack wisely wit witches with within without witted witty wobbly woeful woefully wolf wolves wombat wonderful wonderfully wont wooden woot word wordy workforce world worldbeat worldly worn worriedly worse worship worshipers worst worth worthless worthwhile worthy wound wrathful wretched wriggler wring writ writer writhing wrong wrongly xanh xenon xiphias yahoo yan yang yani yarmulke yawn yawningly yearly yearn yearningly yeast yellow yellowish yellowtail yesterday yieldingly yin yippee yoghurt yogurt young your youthful youthfully yowza ytterbium yttrium yuck yummy yuppify zahtar zak zala zany zealous zebra zebras zender zero zest zesty zimmer zimmermann zinc zirconium zombies zowie zucchini zydeco август марта роман";
var STATES = "a rap xe ut,abs,aekvatorialguinea,afeganistao,afganio,afganistan,afganistana,afganisztan,afgansky islamsky stat,afghanistan,afgoniston,africa,africa do sul,afrika,afrika selatan,afrique du sud,agypten,ai cap,akrotiri,akrotiri ve dekeliya,aland,aland adalari,aland islands,alando,albania,albanie,albanien,albanija,albanio,albaniya,albanska republika,albansko,alemanha,alemania,algeria,algerie,algerien,algeriet,algerije,algerio,algieria,aljazair,aljir,allemagne,almaniya,almanya,alzir,alzirija,alzirska demokraticka ludova republika,alzirsko,america,american samoa,americka devicanska ostrva,americka samoa,americki djevicanski otoci,amerika birlesik devletleri,amerika samoasi,amerika serikat,amerika virgin adalari,amerikaans samoa,amerikaanse maagdeneilanden,amerikai egyesult allamok,amerikai szamoa,amerikan samoa,amerikanisch samoa,amerikanische jungferninseln,amerikansk samoa,amerikanu samoa,amerikas mindre oer,amerikas savienotas valstis,an do,andora,andoro,andorra,andorre,andorrske kniezatsvo,angilya,angliya,angola,angolo,angolska republika,anguila,anguilla,angvilo,anqola,antarctica,antarktika,antarktis,antarktisz es norfolk sziget,antarkto,antartida,antartide,antigua a barbuda,antigua and barbada,antigua and barbuda,antigua dan barbuda,antigua e barbuda,antigua en barbuda,antigua es barbuda,antigua et barbuda,antigua i barbuda,antigua och barbuda,antigua og barbuda,antigua und barbuda,antigua va barbuda,antigua ve barbuda,antigvo kaj barbudo,antilas,antilhas holandesas,antilhas neerlandesas,antille olandesi,antiqua ve barbuda,ao,apvienotie arabu emirati,aquatorialguinea,arab emirsegek,arab saudi,arabia saudi,arabia saudita,arabia saudyjska,arabie saoudite,argelia,argentina,argentine,argentinie,argentinien,argentino,argentinska republika,argentyna,arjantin,armaniston,armenia,armenie,armenien,armenija,armenio,armenska republika,armensko,arnavutluk,arquipelago de chagos,aruba,arubo,ascension,aserbaidschan,aserbajdsjan,ashmore and cartier islands,asia,athiopien,atlantic ocean,australia,australie,australien,australija,australio,australsky zvaz,austria,austrija,austrio,ausztralia,ausztralia es oceania,ausztria,autriche,avganistan,avstralija,avstraliya,avstrija,avstriya,avustralya,avusturya,azerbaidjan,azerbaidzana,azerbaijan,azerbaijao,azerbajdzan,azerbajdzanska republika,azerbajdzjan,azerbajdzsan,azerbajgano,azerbayan,azerbaycan,azerbeidzjan,azerbejdzan,azsia,baamas,baham adalari,bahama,bahama adalari,bahama szigetek,bahamalar,bahamas,bahami,bahamoj,bahamske spolocenstvo,bahamy,bahrain,bahrajn,bahrajnske kralovstvo,bahrayn,bahrein,bahreina,bahreyn,baltkrievija,banglades,bangladesa,bangladesch,bangladesh,bangladeso,bangladesska ludova republika,bangladesz,banqlades,barato,barbade,barbado,barbados,barbadosa,barein,barejno,barem,bavaria,bee,behreyn,belanda,belarus,belcika,belgia,belgica,belgicke kralovstvo,belgicko,belgie,belgien,belgija,belgio,belgique,belgium,belice,beliz,beliza,belize,belizo,belorusija,belorusio,belorusko,benim,benin,benina,benino,beninska republika,bermud adalari,bermuda,bermudas,bermudi,bermudo,beyaz rusya,bhoutan,bhutan,bhutanske kralovstvo,bi,bialorus,bielorrussia,bielorusia,bieloruska republika,bielorusko,bielorussia,bielorussie,birlesik arap emirlikleri,birma,birmania,birmanie,birmanya,bissau guinea,bjelorusija,bo bien nga,bo dao nha,bocvana,bocvano,bolgarija,bolivia,bolivie,bolivien,bolivija,bolivijska republika,bolivio,boliviya,bolivya,boliwia,bolqaristan,bonaire,borgon,bosna a hercegovina,bosna hersek,bosna i hercegovina,bosna in hercegovina,bosna va hercegovina,bosnia,bosnia and herzegovina,bosnia dan herzegovina,bosnia e herzegovina,bosnia hercegovina,bosnia herzegovina,bosnia i hercegowina,bosnie herzegovina,bosnie herzegovine,bosnien hercegovina,bosnien och hercegovina,bosnien und herzegowina,bosnija un hercegovina,bosnio kaj hercegovino,bosniya va gertsegovina,bosniya ve herseqovina,bosznia hercegovina,botsuana,botsvana,botswana,botswanska republika,bouvet island,bouvetinsel,bouvetoen,bouvetoya,boyuk britaniya,bozicna ostrva,bozicni otoci,brasil,brasile,brasilien,brazil,brazilia,brazilie,brazilija,braziliya,brazilo,brazilska federativna republika,brazylia,bresil,brezilya,brita hindoceana teritorio,britain,britaj virgulinsuloj,britaniya virgin adalari,britanska devicanska ostrva,britanski djevicanski otoci,britische jungferninseln,british indian ocean territory,britse maagdeneilanden,brunei,brunei darussalam,brunej,bruneja,bruneji,brunejo,brunejsky sultanat,bruney,bugarska,bulgaria,bulgarie,bulgarien,bulgarija,bulgarije,bulgario,bulgaristan,bulgariston,bulharska republika,bulharsko,burikina faso,burkina faso,burkinafaso,burkino,burma,burquina faso,burundi,burundija,burundo,burundska republika,butan,butana,butano,butao,buve sala,buvet insulo,cabo verde,cad,cada,cado,camaroes,cambodge,cambodia,cambodja,cambogia,camboja,camboya,cameroon,cameroun,camerun,campuchia,canada,canary islands,cap vert,cape verde,capo verde,car,catalonia,catar,cayman islands,caymaneilanden,caymanoerne,caymanoyene,cazaquistao,cebeli tariq,cehija,cehio,cek cumhuriyeti,ceko,centr afrika respubliko,centraal afrikaanse republiek,central african republic,centralafrikanska republiken,cenubi koreya,cenubi sudan,cerna hora,cersi,ceska,ceska republika,cesko,cexiya,cezayir,chad,chade,chehiya,chile,chili,china,chine,chiny,chipre,chorvatska republika,chorvatsko,chorwacja,christmas island,christmasoya,chypre,cibuti,cile,cili,cilio,cilska republika,cin,cin respublikasi,cina,cinio,cinska ludova republika,cipar,ciper,cipro,ciprus,citta del vaticano,clipperton island,cocos,cocosoerne,colombia,colombie,comodos,comore szigetek,comoren,comorerne,comores,comoros,cong hoa congo,cong hoa dominica,congo,congo brazzaville,congo kinshasa,cook,cook islands,cookinseln,cookoerne,cookova ostrva,cookovi otoci,cookoyene,coral sea islands,corea,coree du nord,coree du sud,coreia do norte,coreia do sul,costa davorio,costa de marfil,costa do marfim,costa rica,cote divoire,crimea,crna gora,croacia,croatia,croatie,croazia,csad,csehorszag,cuba,curacao,cxr,cypern,cyperska republika,cypr,cyprus,czad,czarnogora,czech republic,czechia,czechy,dan mach,danemark,dania,danija,danimarca,danimarka,danio,danmark,danska,dansko,dansko kralovstvo,de amerikanske jomfruoyene,de britiske jomfruoyene,de forente arabiske emirater,de franske sorterritorier,de palestinske territoriene,del afrikai koztarsasag,del amerika,del korea,demokraticka republika vychodny timor,demokratische republik kongo,demokratische volksrepublik korea,demokratska republika kongo,demokratyczna republika konga,den centralafrikanske republik,den demokratiske republik congo,den demokratiske republikken kongo,den dominikanske republik,den dominikanske republikk,den sentralafrikanske republikk,denemarken,denmark,deutschland,dhekelia,die bermudas,diego garcia,dinamarca,djibouti,dnr koreja,dogu timor,dominica,dominicaanse republiek,dominican republic,dominik,dominik cumhuriyeti,dominika,dominika respubliko,dominikai kozosseg,dominikai koztarsasag,dominikan respublikasi,dominikana,dominikanische republik,dominikaniya,dominikanska republika,dominikanska republiken,dominiko,dominique,dong timor,dr kongo,dschibuti,duc,duitsland,dzibuti,dzibutska republika,dzibutsko,dzsibuti,east timor,ebur bordo,ecuador,efiopiya,efqanistan,egipat,egipt,egipte,egiptio,egipto,egito,egitto,egyenlitoi guinea,egyesult kiralysag,egyiptom,egypt,egypte,egypten,egyptska arabska republika,ehemalige jugoslawische republik mazedonien,ekuador,ekvador,ekvadora,ekvadoro,ekvadorska republika,ekvator,ekvator ginesi,ekvatora gvineo,ekvatorial guinea,ekvatorial qvineya,ekvatorialguinea,ekvatorijalna gvineja,ekwador,el salvador,elat,elcezair,elefantcsontpart,elfenbenskusten,elfenbenskysten,emirados arabes unidos,emirati arabi uniti,emiratos arabes unidos,emirats arabes unis,endonezya,england,equador,equateur,equatoriaal guinea,equatorial guinea,eritre,eritrea,eritreia,eritreja,eritrejsky stat,eritreo,eritreya,ermenistan,erythree,erytrea,eslovaquia,eslovenia,espagne,espana,espanha,espaniya,essuatini,estados federados da micronesia,estados unidos,estados unidos da america,estados unidos de america,estland,estonia,estonie,estonija,estonio,estoniya,estonska republika,estonsko,estonya,eswatini,eszak amerika,esztorszag,etats unis,ethiopia,ethiopie,etiopia,etiopie,etiopien,etiopija,etiopio,etiopska federativna demokraticka republika,etiyopya,europa,europe,european union,faeroerne,faeroyene,falkandska ostrva,falkandski otoci,falkland,falkland islands,falkland szigetek,falklandaj insuloj,falklandinseln,falklandsoerne,falklandsoyene,farer adalari,faroarna,faroe islands,faroer,farska ostrva,farski otoci,fas,feheroroszorszag,felestin dovleti,feroer szigetek,ferooj,fici,fidji,fidschi,fidzi,fidzsi szigetek,figioj,fiji,fildisi sahili,filipijnen,filipina,filipinas,filipini,filipinler,filipinoj,filipinska republika,filipiny,filippin,filippine,filippinene,filippinerna,filippinerne,filistin,finland,finlande,finlandia,finlandiya,finnland,finnlando,finnorszag,finska,finska republika,finsko,folklend adalari,forenade arabemiraten,forenede arabiske emirater,franca,franca gujano,franca polinezio,france,francia,francia guyana,francia polinezia,franciaorszag,francie,francija,francio,francja,francuska,francuska gvajana,francuska polinezija,francuzska republika,francuzsko,frankreich,frankrig,frankrijk,frankrike,frans polynesie,fransa,fransa polineziyasi,fransiz guney eyaletleri,fransiz guyanasi,fransiz polinezyasi,fransk guyana,fransk polynesia,fransk polynesien,franska guyana,franske sydlige territorier,franzosisch guayana,franzosisch polynesien,french guiana,french polynesia,french southern territories,fulop szigetek,gabao,gabon,gabona,gabono,gabonska republika,gabun,gajana,galler,gambia,gambie,gambija,gambijska republika,gambio,gambiya,gana,ganao,gaza strip,georgia,georgie,georgien,germania,germanio,germany,gernsi,ghana,ghanska republika,giamaica,giappone,gibilterra,gibraltar,gibraltaro,gibuti,gibutio,gine,gine bissau,giordania,gonduras,gorogorszag,graekenland,granada,grcija,grcka,great britain,grece,grecia,grecja,grecko,greece,greenland,grekio,grekland,grenada,grenade,grenado,grenland,grenlande,gretsiya,griechenland,griekenland,griekija,groelandia,groenland,groenlandia,gronelandia,gronland,gronlando,gruzia,gruzie,gruzija,gruzinsko,gruzja,guadalupa,guadalupe,guadeloupe,guadelupe,guam,guama,guatemala,guatemalska republika,guayana,guayanska republika,guernesey,guernsey,guiana,guiana francesa,guine,guine bissau,guine equatorial,guine francesa,guinea,guinea bisau,guinea bissau,guinea ecuatorial,guinea equatoriale,guinea khatulistiwa,guinea xich dao,guinee,guinee bissau,guinee equatoriale,guinejska republika,gujana,gujano,guney afrika,guney kibris rum yonetimi,guney kore,gurcistan h,gurcustan,guyana,guyana francese,guyana prancis,guyane,gvadelupa,gvadelupo,gvajana,gvamo,gvatemala,gvatemalo,gvernsejo,gviana,gvineja,gvineja bisau,gvineo,gvineo bisauo,gvineya,gwatemala,gwinea,gwinea bissau,gwinea rownikowa,ha lan,haiti,haitio,han quoc,heard og mcdonald oerne,heard og mcdonaldoyene,heard und mcdonaldinseln,helenska republika,hellas,herda kaj makdonaldaj insuloj,hindistan,hirvatistan,hispanio,hiszpania,hoa ky,holandia,holandija,holandske kralovstvo,holandsko,holland,holland antillak,hollanda,hollanda antilleri,hollandia,holy see,honduras,hondurasa,honduraska republika,honduro,hong kong,hongarije,hongkong,hongrie,honkonga,honkongo,honkonq,horvatija,horvatorszag,hrvaska,hrvatska,hungaria,hungario,hungary,hungria,hviderusland,hy lap,iceland,iemen,ierland,igaunija,ijsland,iles marshall,iles salomon,ilha bouvet,ilha de man,ilha do natal,ilha norfolk,ilhas caiman,ilhas caimao,ilhas cocos,ilhas cook,ilhas dos cocos,ilhas falkland,ilhas faroe,ilhas heard e mcdonald,ilhas marianas do norte,ilhas marshall,ilhas salomao,ilhas turcas e caicos,ilhas virgens,ilhas virgens americanas,ilhas virgens britanicas,inde,india,indicka republika,indie,indien,indija,indonesia,indonesie,indonesien,indonezia,indonezija,indonezio,indoneziya,indonezja,indonezska republika,inggris raya,ingiltere,iordaniya,ira,iracka republika,irak,iraka,irako,iran,irana,irano,iranska islamska republika,irao,iraq,iraque,ireland,irija,irland,irlanda,irlande,irlandia,irlandiya,irlando,irorszag,irska,irska republika,irsko,isla de navidad,island,islanda,islande,islandia,islandija,islandiya,islando,islandska republika,islas caiman,islas faro,isle of man,isola di cocos,isola di man,isola di pasqua,isole cayman,isole cook,isole falkland,isole faroe,isole marshall,isole norfolk,isole solomon,isole vergini britanniche,isole vergini statunitensi,ispaniya,ispanya,israel,israele,israelo,israil,istocni timor,isvec,isvecre,isvicre,italia,italie,italien,italija,italio,italiya,italy,italya,iugoslavia,ivoorkust,ivory coast,izland,izlanda,izrael,izraela,jamaica,jamaika,jamaique,jamajka,jamajko,jan mayen,japan,japana,japanio,japao,japon,japonia,japonska,japonsko,japonya,jaunzelande,jemen,jemena,jemeno,jemenska republika,jepang,jerman,jersejo,jersey,jibuti,jihoaf,jizni korea,jizni sudan,jomfruoerne,jordan,jordania,jordanie,jordanien,jordanija,jordanio,jordanske hasimovske kralovstvo,jordansko,jugoslawien,juhoafricka republika,juleoen,juzna afrika,juzni francuski teritoriji,juzni sudan,kaapverdie,kabo verde,kaboverde,kaboverdo,kaimaninseln,kaimanu salas,kajmaninsuloj,kajmanska ostrva,kajmanski otoci,kajmanski otoki,kaledonia baru,kamboca,kambocya,kambodja,kambodscha,kambodsja,kambodza,kambodzsa,kambodzske kralovstvo,kambogo,kamboja,kameroen,kameron,kamerun,kameruna,kameruno,kamerunska republika,kanada,kanado,kanarya adalari,kap verde,kapp verde,kapverdska republika,kapverdy,karadag,kariba nederlando,kartvelio,kasachstan,kasakhstan,katar,katara,kataro,kayman adalari,kazachstan,kazahio,kazahstan,kazahstana,kazahsztan,kazajistan,kazakhstan,kazakistan,kazakstan,kazasska republika,kdr,keeling ostrva,keeling otoci,kelet timor,kena,kenia,kenija,keniya,kenjo,kenska republika,kenya,kepulauan aland,kepulauan cayman,kepulauan cocos,kepulauan cook,kepulauan falkland,kepulauan faroe,kepulauan mariana utara,kepulauan marshall,kepulauan pitcairn,kepulauan solomon,kepulauan turks dan caicos,kepulauan virgin amerika serikat,kepulauan virgin britania raya,kina,kipar,kipr,kipra,kipro,kirghizistan,kirgisistan,kirgistan,kirgizio,kirgizistan,kirgizisztan,kirgizska republika,kirgizsko,kirgizstan,kirgizstana,kiribati,kiribato,kiribatska republika,kleinere amerikanische uberseeinseln,koeweit,kokos adalari,kokosinseln,kokosinsuloj,kokosoyene,kolombia,kolombio,kolombiya,kolumbia,kolumbie,kolumbien,kolumbija,kolumbijska republika,kolumbiya,komor adalari,komor orollari,komoren,komorene,komorerna,komori,komorlar,komoro,komoroj,komorska unia,komory,kongo,kongo brazavila,kongo demokratik cumhuriyeti,kongo kinsasa,konqo respublikasi,konzska demokraticka republika,konzska republika,korea,korea polnocna,korea poludniowa,korea selatan,korea utara,koreai koztarsasag,koreai ndk,korejas republika,korejas tautas demokratiska republika,korejska ludovodemokraticka republika,korejska republika,kosova,kosovo,kosta rika,kostaricka republika,kostarika,kostariko,kostaryka,kot divuar,kotdivuara,koweit,kozep afrikai koztarsasag,kralovstvo saudskej arabie,krievija,krigistan,kristnaskinsulo,kroasia,kroatia,kroatie,kroatien,kroatio,kuba,kubanska republika,kubo,kuk adalari,kuka salas,kukinsuloj,kuracao,kuvait,kuvajt,kuvajto,kuvajtsky stat,kuveita,kuveyt,kuwait,kuwejt,kuzey irlanda,kuzey kore,kuzey maryana adalari,kypr,kypros,kyrgyz republic,kyrgyzstan,lao,lao peoples democratic republic,laos,laosa,laoska ludovodemokraticka republika,laoso,laosz,latvia,latvija,latvio,latviya,lebanon,lengyelorszag,lesotho,lesothske kralovstvo,lesoto,letland,letonia,letonya,lettland,lettonie,lettorszag,liban,libana,libano,libanon,libanonska republika,liberia,liberie,liberija,liberijska republika,liberio,liberiya,liberya,libia,libie,libija,libio,libiya,libya,libyan arab jamahiriya,libye,libyen,lichtenstajnske kniezatstvo,lichtenstajnsko,lichtenstejnsko,liechtenstein,lielbritanija,lietuva,lihtenstajn,lihtensteina,lihtenstejno,litauen,lithuania,litouwen,litovio,litovska republika,lituania,lituanie,litva,litvania,litvanija,litvanya,litwa,livan,liviya,lixtenshteyn,lixtensteyn,lotwa,lotysska republika,lotyssko,lubnan,lucembursko,luksemburg,luksemburga,luksemburgo,luksemburq,luksmburg,lussemburgo,luxembourg,luxemburg,luxemburgo,luxemburske velkovojvodstvo,luxembursko,macao,macaristan,macau,macedoine,macedonia,macedonia do norte,macedonia polnocna,macedonie,macedonska republika,macedonsko,madagascar,madagaskar,madagaskara,madagaskaro,madagaskarska republika,madagaszkar,madaqaskar,madarska,madarska republika,madarsko,madzarska,magyarorszag,maiote,majoto,makao,makau,makedonia utara,makedonie,makedonien,makedonija,makedoniya,makedonya,maladewa,malaisie,malaizija,malajsie,malajzia,malajzio,malasia,malavi,malavija,malavio,malawi,malawijska republika,malaysia,malayziya,maldiv adalari,maldiv szigetek,maldivas,maldive,maldiven,maldivene,maldiverna,maldiverne,maldives,maldivi,maldivija,maldivlar,maldivoj,maldivska republika,maldivy,malediven,maledivy,malediwy,maleisie,malesia,malezija,malezja,malezya,mali,malijska republika,malio,malta,malte,malto,malvinas,man,manksinsulo,mar,marianas setentrionais,maroc,marocco,marocke kralovstvo,marocko,maroka,marokko,maroko,marrocos,marruecos,marsal adalari,marsalaj insuloj,marsall adalari,marsalovi,marshall islands,marshall orollari,marshall szigetek,marshallinseln,marshalloarna,marshalloerne,marshallove ostrovy,marshallovy ostrovy,marshalloyene,martinica,martinik,martinika,martiniko,martinique,mauretania,mauretanien,maurice,mauricia,mauricija,mauricijska republika,mauricijus,mauricio,mauricius,mauritania,mauritanie,mauritanija,mauritanio,mauritanska islamska republika,mauritius,mavricij,mavriki,mavritaniya,mayotta,mayotte,mehika,mejico,meksika,meksiko,meksyk,men adasi,merakes,mesir,messico,mexico,mexiko,mexique,mianmar,micronesia,micronesie,mikronesia,mikronesiafoderasjonen,mikronesie,mikronesien,mikronesiens federerade stater,mikronezia,mikronezija,mikronezio,mikroneziya,mikronezja,mikronezske federativne staty,mikronezya,milad adasi,misir,mjanmao,mjanmar,mjanmarsko,mjanmarsky zvaz,mocambique,mogolistan,moldavia,moldavie,moldavien,moldavija,moldavio,moldavska republika,moldavsko,moldavya,moldawia,moldova,monacke kniezatstvo,monaco,monako,moncerato,mong co,mongolei,mongolia,mongolie,mongoliet,mongolija,mongolio,mongoliya,mongolsko,monqolustan,montenegro,monteneqro,monteserat,montserrat,montserrata,moritanya,morocco,mosambik,mozambicka republika,mozambico,mozambik,mozambika,mozambiko,mozambique,myanma,myanmar,na uy,nam phi,nam sudan,namibia,namibie,namibija,namibijska republika,namibio,namibiya,nauro,naurska republika,nauru,navassa island,nederland,nederlanderna,nederlando,nemacka,nemecka spolkova republika,nemecko,nemetorszag,nepal,nepala,nepalo,nepalske kralovstvo,netherlands,neukaledonien,neuseeland,new caledonia,new zealand,nezavisly stat samoa,nga,ngwane,nhat ban,nicaragua,niderland,niderland antil adalari,niderlande,niderlandiya,niederlande,niederlandische antillen,niemcy,nieuw caledonie,nieuw zeeland,niger,nigera,nigeria,nigerie,nigerija,nigerijska federativna republika,nigerio,nigeriya,nigero,nigerska republika,nijer,nijerya,nikaragua,nikaragujska republika,nikaragva,nikaragvo,nikaraqua,niue,niuo,nizozemska,nizozemsko,njemacka,noord korea,noordelijke marianen,noorwegen,nord amerika,nord korea,nord koreio,nord makedonio,nord marianene,nord marianoj,nordkorea,nordliche marianen,nordmakedonien,nordmarianerne,norfolk,norfolk adasi,norfolk island,norfolkinsel,norfolkinsulo,norfolkoen,norfolkoya,norge,norske kralovstvo,norsko,north america,north korea,north macedonia,northern ireland,northern mariana islands,noruega,norvec,norvege,norvegia,norvegija,norvegio,norvegiya,norveska,norway,norwegen,norwegia,nouvelle zelande,nov kaledonio,nov zelando,nova caledonia,nova kaledonija,nova zelandia,novi zeland,novy zeland,nowa zelandia,nueva zelanda,nuova caledonia,nuova zelanda,ny caledonia,ny kaledonien,nya zeeland,nyugat szahara,nyugat szamoa,obala bjelokosti,obala slonovace,oekraine,oezbekistan,okcidenta saharo,olanda,olaszorszag,oma,oman,omana,omano,omansky sultanat,oostenrijk,orienta timoro,ormenyorszag,oroszorszag,orta afrika cumhuriyeti,ost timor,osterreich,osterrike,ostrig,ostrva turks i caicos,ostrvo bouvet,osttimor,otoci turks i caicos,otok bouvet,ouganda,ouzbekistan,ozbekistan,ozbekiston,paises baixos,paises bajos,pakistan,pakistana,pakistano,pakistanska islamska republika,pakisztan,palaestina,palau,palau adalari,palauo,palauska republika,palestina,palestine,palestino,panama,panamo,panamska republika,pantai gading,papoea nieuw guinea,papouasie nouvelle guinee,papua neuguinea,papua new guinea,papua nova guine,papua nova guinea,papua nova gvineja,papua nowa gwinea,papua nueva guinea,papua nugini,papua nuova guinea,papua ny guinea,papua nya guinea,papua uj guinea,papua yangi gvineya,papua yeni gine,papua yeni qvineya,papuo nov gvineo,paquistao,paracel islands,paraguai,paraguaj,paraguajska republika,paraguay,paragvaj,paragvaja,paragvajo,paragvay,paragwaj,paraqvay,pays bas,perou,peru,peruanska republika,peruo,peur,phan lan,phap,philippinen,philippines,pitcairn,pitcairn islands,pitcairninseln,pitcairnoerne,pitcairnoyene,pitkarna insularo,pitkern adalari,pobrezi slonoviny,pobrezie slonoviny,poland,polandia,polen,polija,polinesia francesa,polinesia francese,polinesia prancis,poljska,pollando,pologne,polonia,polonya,polsa,polsha,polska,polska republika,polsko,portekiz,porto rico,portogallo,portoriko,portugal,portugale,portugalia,portugalio,portugaliya,portugalska,portugalska republika,portugalsko,portuqaliya,prancis,prednestroviya,principato di monaco,protugal,puerto rico,puerto riko,puertoriko,pulau bouvet,pulau man,pulau natal,pulau norfolk,qabon,qambiya,qana,qatar,qayana,qazaxistan,qerbi sahara,qeter,qirgizistan,qozogiston,qrenada,qrenlandiya,quam,quan dao marshall,quebec,quenia,quirguistao,quiribati,quvayt,qvatemala,qvineya,qvineya bisau,rakousko,rakuska republika,rakusko,rebublika koreja,recko,regno unito,reino unido,repubblica ceca,repubblica centrale africana,repubblica del laos,repubblica dominicana,republic of korea,republica centro africana,republica checa,republica da africa central,republica dominicana,republica tcheca,republicca kirgiza,republik afrika tengah,republik demokratik kongo,republik dominika,republik korea,republik moldau,republik rakyat tiongkok,republika bosny a hercegoviny,republika cad,republika guinea bissau,republika haiti,republika marshallovych ostrovy,republika ostrovy fidzi,republika pobrezie slonoviny,republika poludniowej afryki,republika rovnikova guinea,republika sierra leone,republika srodkowoafrykanska,republika trinidad a tobago,republika zielonego przyladka,republikken kongo,republikken trinidad og tobago,republique centrafricaine,republique democratique du congo,republique dominicaine,republique du congo,republique tcheque,reuniao,reunio,reunion,roemenie,romania,romanya,romenia,romunija,rosja,rossiya,roumanie,rovnikova guinea,royaume uni,ruanda,ruando,rumaenien,rumania,rumanien,rumanija,rumanio,ruminiya,rumunia,rumunija,rumunjska,rumunsko,rusia,rusija,rusio,rusiya,ruska federacia,ruska federacija,rusko,rusland,russia,russian federation,russie,russische foderation,russland,rusya federasyonu,rwanda,rwandska republika,ryssland,saara ocidental,sahara barat,saint barthelemy,saint christophe et nieves,saint helena,saint kitts and nevis,saint kitts dan nevis,saint kitts es nevis,saint kitts i nevis,saint kitts och nevis,saint kitts og nevis,saint kitts va nevis,saint lucia,saint marin,saint martin,saint pierre and miquelon,saint pierre dan miquelon,saint pierre e miquelon,saint pierre en miquelon,saint pierre og miquelon,saint pierrre es miquelon,saint vincent dan grenadines,saint vincent i grenadyny,saint vincent och grenadinerna,saint vincent og grenadinene,saint vincent og grenadinerne,saint vincent va grenadines,sainte lucie,salamon szigetek,salamounovy ostrovy,salamunove ostrovy,salomon,salomonen,salomonoarna,salomonoerne,salomonoj,salomonovi otoki,salomonoyene,salomoska ostrva,salomoski otoci,salvador,salvadora,salvadoro,salvadorska republika,salwador,sambia,samoa,samoa americana,samoa amerika,samoo,san bartolomeo,san marino,san tome ve prinsipi,sankt helena,sankt kitts og nevis,sankt lucia,sankt martin,sankta bartolomeo,sankta heleno,sankta kristoforo kaj neviso,sankta lucio,sankta marteno,sankta piero kaj mikelono,sankta vincento kaj grenadinoj,sanmarino,sanmarinska republika,santa helena,santa kitts ve nevis,santa lucia,santa vincent ve grenadinler,santelena,santo tome y principe,santomeo kaj principeo,sao bartolomeu,sao cristovao e neves,sao marinho,sao martinho,sao pedro e miquelao,sao tome and principe,sao tome dan principe,sao tome e principe,sao tome en principe,sao tome es principe,sao tome et principe,sao tome och principe,sao tome og principe,sao tome und principe,sao tome va principe,sao tome ve principe,sao vicente e granadinas,sauda arabija,sauda arabio,saudi arabia,saudi arabie,saudi arabien,saudia arabistan,saudiarabien,saudijska arabija,saudska arabia,saudska arabie,savdska arabija,scandinavia,schweden,schweiz,scotland,sec,seicheles,sejseli,sejseloj,selandia baru,sen bartelemi,sen marten,sen pyer ve mikelon,senegal,senegala,senegalo,senegalska republika,seneqal,sent kits ve nevis,sent lusiya,sent vinsent ve qrenadina,serbia,serbie,serbien,serbio,serbiya,serqi timor,serra leoa,servia,servie,seszele,seudiyye erebistani,severna makedonija,severna marijanska ostrva,severni korea,seychellen,seychellene,seychellerna,seychellerne,seychelles,seychelles szigetek,seychelska republika,seychely,seysel adalari,seyseller,seyshel orollari,shri lanka,shvetsiya,shveytsariya,siberia,sicily,siera leone,sieraleono,sierra leona,sierra leone,sili,simali marian adalari,simbabwe,singapore,singapour,singapur,singapura,singapuro,singapurska republika,sinqapur,sint kitts en nevis,sint maarten,sip,siprus,sirbistan,siria,sirija,sirio,sjedinjenje americke drzave,sjerraleone,sjeverni marijanski otoci,slovacka,slovakia,slovakien,slovakiet,slovakija,slovakio,slovakiya,slovakya,slovaquie,slovaska,slovenia,slovenie,slovenien,slovenija,slovenio,sloveniya,slovenska republika,slovensko,slovenya,slovinska republika,slovinsko,slowacja,slowakei,slowakije,slowenia,slowenien,soedan,solomon,solomon adalari,solomon islands,solomon orollari,somali,somalia,somalie,somalien,somalija,somalilend,somalio,somalska demokraticka republika,somalsko,somija,sor afrika,sor amerika,sor korea,sor sudan,soudan,soudan du sud,south africa,south america,south korea,south sudan,southern ocean,soviet union,spagna,spain,spanelsko,spania,spanielske kralovstvo,spanielsko,spanien,spanija,spanje,spanjolska,spanyol,spanyolorszag,spisbergen ve yan mayen,spojene arabske emiraty,spojene kralovstvi,spojene staty americke,spojene staty mexicke,spolocenstvo dominika,spratly islands,srbija,srbsko,srbsko a cierna hora,srednjoafricka republika,sri lanka,srilanka,srilanko,stany zjednoczone,stat izrael,stat katar,stati uniti damerica,storbritannia,storbritannien,stredo,stredoafricka republika,suazilandia,sud africa,sud afriko,sud koreio,sud sudano,sudafrika,sudan,sudan poludniowy,sudan selatan,sudana,sudano,sudanska republika,sudao,sudgeorgien und sudliche sandwichinseln,suecia,suede,suica,suisse,suiza,suriah,surinam,surinama,suriname,surinamo,surinamska republika,suriya,suriye,surmaniya,suudi arabistan,svajc,svajcarska,svajciarska konfederacia,svajciarsko,svalbard,svalbard dan jan mayen,svalbard e jan mayen,svalbard og jan mayen,svalbard und jan mayen,svalbardo kaj janmajeno,svalvard i jan mayen,svata lucia,svata lucie,svata stolica,svaty kristof a nevis,svaty krystof a nevis,svaty vincenc a grenadiny,svaty vincent a grenadiny,svazijske kralovstvo,svazijsko,svaziland,svazilando,svazilend,svazilenda,svedio,svedorszag,svedska,svedske kralovstvo,svedsko,sveice,sveits,sverige,sveta helena,sveta lucija,sveti bartolomej,sveti kitts i nevis,sveti martin,sveti petar i miquelon,sveti toma i princip,sveti vincent i grenadini,svezia,svica,svicarska,svislando,svizzera,svycarsko,swasiland,swaziland,sweden,swedia,swiss,switzerland,sydafrika,sydkorea,sydsudan,syerra leone,syria,syrian arab republic,syrie,syrien,syrska arabska republika,szaud arabia,szenegal,szerbia es montenegro,szingapur,sziria,szlovakia,szlovenia,szomalia,szudan,szvazifold,szwajcaria,szwecja,tacikistan,tadjikistan,tadschikistan,tadsjikistan,tadzicka republika,tadzikistan,tadzikistana,tadzjikistan,tadzsikisztan,tadzykistan,tagikio,tailand,tailandia,taivana,taiwan,taizeme,tajikistan,tajiquistao,tajland,tajlandia,tajlando,tajska,tajvan,tajvano,talianska republika,taliansko,tanaznija,tanjung verde,tansania,tanzania,tanzanie,tanzanija,tanzanijska zjednotena republika,tanzanio,tanzaniya,tanzanya,tay ban nha,tayland,tayvan,tchad,territori francesi del sud,territorio da palestina,territorio dellarcipelago indiano,territorios austrais franceses,thai lan,thaifold,thailand,thailande,thajske kralovstvo,thajsko,tho nhi ky,thuy dien,thuy si,timor leste,timor oriental,timor wschodni,tjeckien,tjekkiet,togo,togolando,tokelao,tokelau,tokelau szigetek,tonga,tongo,tonqa,tonzske kralovstvo,toqo,toquelau,torks ve kaykos adalari,torokorszag,tozska republika,trieu tien,trindade e tobago,trinidad a tobago,trinidad and tobago,trinidad dan tobago,trinidad e tobago,trinidad en tobago,trinidad es tobago,trinidad i tobago,trinidad och tobago,trinidad og tobago,trinidad und tobago,trinidad va tobago,trinidad ve tobago,trinidad ve tobaqo,trinidad y tobago,trinidado kaj tobago,trinite et tobago,tristan da cunha,trung phi,trung quoc,trynidad i tobago,tschad,tschechische republik,tsjaad,tsjad,tsjechie,tsjekkia,tunesie,tunesien,tunez,tunezia,tunezja,tunis,tunisia,tunisie,tunisien,tunisija,tuniska republika,tunisko,tunizija,tunizio,tunus,turcas e caicos,turchia,turcija,turcja,turcomenistao,turecka republika,turecko,turkei,turkey,turki,turkiet,turkije,turkio,turkiya,turkiye,turkmaniston,turkmenio,turkmenistan,turkmenistana,turkmenisztan,turkmensko,turkoj kaj kajkoj,turks and caicos islands,turks en caicoseilanden,turks es caicos,turks og caicosoerne,turks og caicosoyene,turks und caicosinseln,turquemenistao,turquia,turquie,turska,tuscany,tuvalo,tuvalu,tyrkia,tyrkiet,tyskland,uae,uc,ucraina,ucrania,uganda,ugando,ugandska republika,uj kaledonia,uj zeland,ujedinjeni arapski emirati,ujedinjeno kraljevstvo,uk,ukraina,ukraine,ukrainio,ukrajina,ukrajna,ukrayna,umman,ungarija,ungarn,ungern,ungheria,uni emirat arab,united arab emirates,united kingdom,united states,united states of america,unuiginta reglando,unuigintaj arabaj emirlandoj,uollis ve futuna,uqanda,urdun,uruguai,uruguaj,uruguajska vychodna republika,uruguay,urugvaj,urugvaja,urugvajo,urugwaj,uruqvay,us,usa,usas ytre smaoyer,usbekistan,usona samoo,usonaj malgrandaj insuloj,usonaj virgulinsuloj,usono,ussr,uzbegisztan,uzbekio,uzbekistan,uzbekistana,uzbequistao,vacija,valiso kaj futuno,vanuatska republika,vanuatu,vanuatuo,vastsahara,vaticaanstad,vatican,vatican city,vaticano,vatikan,vatikano,vatikanstadt,vatikanstaten,velka britania,venecuela,venesuela,venezuela,venezuelo,venezuelska bolivarovska republika,vereinigte arabische emirate,vereinigte staaten,vereinigtes konigreich,verenigd koninkrijk,verenigde arabische emiraten,verenigde staten van amerika,vest sahara,vestsahara,viet nam,vietna,vietnam,vietname,vietnamska socialisticka republika,virgin szigetek,vitryssland,vjetnama,vjetnamio,vychodni timor,vychodny timor,vyetnam,wake island,wales,wallis and futuna,wallis dan futuna,wallis e futuna,wallis en futuna,wallis es futuna szigetek,wallis i futuna,wallis og futuna,wallis og futunaoyene,wallis und futuna,watykan,wegry,weihnachtsinsel,wenezuela,wereld,west bank,westelijke sahara,western sahara,westsahara,wielka brytania,wietnam,wilayah samudra hindia britania,wilayah selatan prancis,wlochy,wybrzeze kosci sloniowej,wyspy marshalla,wyspy salomona,xorvatiya,yaman,yamayka,yaponiya,yemen,yeni kaledoniya,yeni zelanda,yeni zelandiya,yordania,yordaniya,yunani,yunanistan,zambia,zambie,zambija,zambijska republika,zambio,zambiya,zapadna sahara,zdruzene drzave amerike,zdruzeni arabski emirati,zdruzeno kraljestvo,zelenortska republika,zentralafrikanische republik,zimbabue,zimbabve,zimbabvo,zimbabwe,zimbabwianska republika,zjednoczone emiraty arabskie,zold foki koztarsasag,zuid afrika,zuid korea,zviedrija,zweden,zwitserland,zypern,авганистан,австралия,австралија,австралія,австрия,австрија,австрія,азербайджан,азербејџан,албания,албанија,албанія,алжир,американска самоа,американски девствени острови,американское самоа,ангила,ангилья,ангола,андора,андорра,антарктик,антарктика,антигва и барбуда,антигуа и барбуда,антигуа і барбуда,антильские острова,аомынь,аргентина,армения,аруба,афганистан,афганістан,багамские острова,багамські острови,бангладеш,барбадос,бахами,бахреин,бахрейн,беларусь,белгија,белиз,белорусија,бельгия,бельгія,беліз,бенин,бенін,бермуда,божиќен остров,болгария,болгарія,боливия,боливија,болівія,босна и херцеговина,босния и герцеговина,боснія і герцеговина,ботсвана,боцвана,бразил,бразилия,бразилія,брег на слоновата коска,британска индоокеанска територија,британски девствени острови,бруней,брунеј,бугарија,буркина фасо,буркіна фасо,бурунди,бурунді,бутан,білорусь,валис и футуна,вануату,ватикан,велика британія,великобритания,венгрия,венесуела,венесуэла,венецуела,виетнам,восточный тимор,вьетнам,вєтнам,вірменія,габон,гаити,гайана,гамбия,гамбија,гамбія,гана,гаїті,гваделуп,гваделупа,гватемала,гвајана,гвиана,гвинея,гвинея бисау,гвинеја,гвинеја бисао,гвінея,гвінея бісау,германия,германија,гернзи,гибралтар,гондурас,гренада,гренланд,греция,греція,грузия,грузија,грузія,грција,гуам,дания,данска,данія,демократическая республика,демократична республіка конго,демократска народна република кореја,джибути,джибуті,доминика,доминиканска република,доминиканская республика,домініка,домініканська республіка,египет,еквадор,екваторска гвинеја,екваторіальна гвінея,ел салвадор,еритрея,еритреја,ерменија,есватини,естонија,естонія,етиопија,ефіопія,замбия,замбија,замбія,западна сахара,зелен рт,зимбабве,зімбабве,израел,израиль,индия,индија,индонезия,индонезија,иордания,ирак,иран,ирландия,ирска,исланд,исландия,испания,источен тимор,италия,италија,йемен,йорданія,кабо верде,казакстан,казахстан,камбоджа,камбоџа,камерун,канада,катар,кајмански острови,кения,кенија,кенія,кина,кипар,кипр,киргизстан,киргистан,кирибати,китай,кокосови острови,колумбия,колумбија,колумбія,комори,коморские острова,коморські острови,конго,корея,косово,коста рика,костарика,кот дивуар,кот дівуар,куба,кувајт,кувейт,кука острова,кукови острови,кыргызстан,кіпр,кірибаті,лаос,латвия,латвія,лесото,летонија,либан,либерия,либерија,либија,ливан,ливия,литва,литванија,лихтенштајн,лихтенштейн,луксембург,люксембург,ліберія,ліван,лівія,ліхтенштейн,маврикий,маврикій,мавритания,мавританија,мавританія,маврициус,мадагаскар,мадаґаскар,макао,македония,македонија,македонія,малави,малаві,малайзия,малайзія,малдиви,малезија,мали,малта,мальдивы,мальдіви,мальта,малі,марокко,мароко,мартиник,маршалловы острова,маршаллові острови,маршалски острови,мајот,мексика,мексико,микронезия,микронезија,мозамбик,мозамбік,молдавија,молдова,монако,монголия,монголија,монголія,монтсерат,мьянма,мјанмар,намибия,намибија,намібія,науру,непал,нигер,нигерия,нигерија,нидерланды,никарагва,никарагуа,ниуе,нов зеланд,нова зеландія,нова каледонија,новая зеландия,норвегия,норвегія,норвешка,норфолшски остров,нігер,нігерія,нідерланди,нікарагуа,німеччина,обединети арапски емирати,обединето кралство,объединенные арабские эмираты,обєднані арабські емірати,оман,остров буве,остров ман,пакистан,палау,палестина,панама,папуа нова гвинеја,папуа нова гвінея,парагвай,парагвај,перу,питкернски острови,полска,польша,польща,порторико,португалия,португалија,португалія,південна корея,південний судан,південно африканська республіка,північна корея,реинион,република кореја,республика конго,романија,россия,російська федерація,руанда,румунія,румыния,русија,сальвадор,самоа,сан марино,сан томе и принсипи,сан томе і принсіпі,сао томе и принсипе,саудиска арабија,саудовская аравия,саудівська аравія,свазиленд,свазіленд,свалбард и јан мајен,света елена,света луција,света столица,свети вартоломеј,свети винсент и гренадини,свети кристофер и невис,свети мартин,свети пјер и микелон,северни маријански острови,сейшельские острова,сейшельські острови,сенегал,сенеґал,сент винсент и гренадины,сент вінсент і гренадини,сент киттс и невис,сент кітс і невіс,сент люсия,сент люсія,сербия,сербія,сејшели,сиера леоне,сингапур,сирия,сирија,сирія,словакия,словачка,словаччина,словения,словенија,словенія,соединенные штаты америки,соединети американски држави,соломоновы острова,соломонові острови,соломонски острови,сомали,сомалија,сомалі,србија,судан,суринам,східний тимор,сша,сьерра леоне,сьєрра леоне,сінгапур,таджикистан,таиланд,тайвань,тамил илам,танзания,танзанија,танзанія,таїланд,тајван,тајланд,таџикистан,того,токелау,тонга,тринидад и тобаго,тринідад і тобаго,тувалу,тунис,туніс,турецкая республика северного кипра,туреччина,туркменистан,туркменістан,туркс и кајкос,турция,турција,тёркс и кайкос,уганда,угорщина,узбекистан,украина,україна,унгарија,уругвай,уругвај,фарерские острова,фарски острови,федеративні штати мікронезії,фиджи,филипини,филиппины,финляндия,финска,фиџи,фолкландски острови,франция,франција,французская полинезия,француска гвајана,француска полинезија,франція,фіджі,філіппіни,фінляндія,хаити,холандија,холандски антили,хонгконг,хондурас,хорватия,хорватія,хрватска,централноафриканската република,центральноафриканская республика,центральноафриканська республіка,црна гора,чад,черногория,чехия,чехія,чешка,чиле,чили,чилі,чорногорія,швајцарија,шведска,швейцария,швейцарія,швеция,швеція,шпанија,шри ланка,шрі ланка,эквадор,экваториальная гвинея,эритрея,эстония,эфиопия,южно африканская республика,ямайка,япония,японія,єгипет,ємен,ізраїль,індонезія,індія,ірак,іран,ірландія,ісландія,іспанія,італія,јамајка,јапонија,јемен,јордан,јужна африка,џерси,џибути,ադրբեջան,ալբանիա,ալժիր,ամերիկյան սամոա,ամերիկյան վիրջինյան կղզիներ,ամն,անգիլիա,անգոլա,անդորրա,անտիգուա և բարբուդա,ավստրալիա,ավստրիա,արգենտինա,արուբա,արցախի հանրապետություն,արևելյան թիմոր,աֆղանստան,բահամներ,բահրեյն,բանգլադեշ,բարբադոս,բելառուս,բելիզ,բենին,բերմուդա,բոլիվիա,բոսնիա և հերցեգովինա,բոտսվանա,բութան,բուլղարիա,բուրկինա ֆասո,բուրունդի,բրազիլիա,բրիտանական վիրջինյան կղզիներ,բրունեյ,գաբոն,գամբիա,գայանա,գերմանիա,գերնսի,գուամ,գվատեմալա,գվինեա,գվինեա բիսաու,գրենադա,դանիա,դոմինիկա,դոմինիկյան հանրապետություն,եգիպտոս,եթովպիա,եմեն,զամբիա,զիմբաբվե,էկվադոր,էստոնիա,էրիտրեա,թաիլանդ,թայվան,թըրքս և կայկոս կղզիներ,թունիս,թուրքիա,թուրքմենստան,ինդոնեզիա,իռլանդիա,իսլանդիա,իսպանիա,իսրայել,իտալիա,իրան,իրաք,լաոս,լատվիա,լեհաստան,լեսոթո,լիբանան,լիբերիա,լիբիա,լիխտենշտայն,լիտվա,լյուքսեմբուրգ,խորվաթիա,կաբո վերդե,կամբոջա,կամերուն,կայմանյան կղզիներ,կանադա,կատար,կենտրոնաաֆրիկյան հանրապետություն,կիպրոս,կիրիբատի,կոլումբիա,կոմորներ,կոնգոյի հանրապետություն,կոնգոյիդեմոկրատական հանրապետություն կդհ,կոստա ռիկա,կոտ դիվուար,կուբա,կուկի կղզիներ,հայաստան,հայիթի,հասարակածային գվինեա,հարավային կորեա,հարավաֆրիկյան հանրապետություն,հյուսիսային կորեա,հյուսիսային մակեդոնիա,հյուսիսային մարիանյան կղզիներ,հնդկաստան,հոնդուրաս,հոնկոնգ,հորդանան,հունաստան,հունգարիա,ղազախստան,ղրղզստան,ճամայկա,ճապոնիա,մադագասկար,մաէ,մալայզիա,մալավի,մալդիվներ,մալթա,մալի,մակաու,մայոտ,մավրիկիոս,մավրիտանիա,մարշալյան կղզիներ,մարոկկո,մեն կղզի,մեքսիկա,մթ,միկրոնեզիա,մյանմա,մոզամբիկ,մոլդովա,մոնակո,մոնղոլիա,մոնտսերատ,նամիբիա,նաուրու,նեպալ,նիգեր,նիգերիա,նիդերլանդյան անտիլներ,նիդերլանդներ,նիկարագուա,նիուե,նոր զելանդիա,նոր կալեդոնիա,նորվեգիա,նորֆոլք կղզի,շվեդիա,շվեյցարիա,շրի լանկա,ուգանդա,ուզբեկստան,ուկրաինա,ուոլիս և ֆուտունա,ուրուգվայ,չադ,չեխիա,չեռնոգորիա,չիլի,չինաստան,պալաու,պակիստան,պաղեստին,պանամա,պապուա նոր գվինեա,պարագվայ,պերու,պորտուգալիա,պուերտո ռիկո,ջերսի,ջիբութի,ջիբրալթար,ռուանդա,ռումինիա,ռուսաստան,սալվադոր,սահրավիա,սամոա,սան մարինո,սան տոմե և պրինսիպի,սաուդյան արաբիա,սեյշելներ,սեն մարտեն,սենեգալ,սենտ լյուսիա,սենտ կիտս և նևիս,սենտ պիեռ և միկելոն,սենտ վինսենտ և գրենադիներ,սերբիա,սիեռա լեոնե,սինգապուր,սիրիա,սլովակիա,սլովենիա,սողոմոնյան կղզիներ,սոմալիա,սուդան,սուրբ բարդուղիմեոսի կղզի,սուրբ հեղինեի կղզի,սուրինամ,սվազիլենդ,վանուատու,վատիկան,վենեսուելա,վիետնամ,վրաստան,տանզանիա,տաջիկստան,տոգո,տոկելաու,տոնգա,տուվալու,տրինիդադ տոբագո,փիթքերն կղզիներ,քենիա,քուվեյթ,օման,ֆարերյան կղզիներ,ֆիլիպիններ,ֆինլանդիա,ֆիջի,ֆոլկլենդյան կղզիներ,ֆրանսիա,ֆրանսիական պոլինեզիա";
var TOWNS = "aarau,aberdeen,abidjan,abilene,abrantes,accra,adak,adana,addis ababa,adelaide,aden,adiyaman,adliswil,afyon,agcabedi,agdam,agdas,agdere,agri,agstafa,agsu,agualva cacem,aguascalientes,agueda,aigen im muhlkreis,ainazi,aix en provence,aizkraukle,aizpute,ajaccio,ajdovscina,akniste,akron,aksaray,alabama,alafaya,alameda,alaska,albacete,albany,albufeira,albuquerque,alcacer do sal,alcala de guadaira,alcala de henares,alcobaca,alcobendas,alcorcon,alcoy,alexandria,alfena,algeciras,algiers,alhambra,alicante,aliso viejo,allen,allentown,allerheiligen bei wildon,allschwil,almada,almaty,almeirim,almeria,aloha,aloja,alpharetta,altadena,altamonte springs,altenfelden,altoona,aluksne,amadora,amarante,amarillo,amasya,ames,amiens,amman,amora,amsterdam,an nhon,anadia,anadyr,anaheim,anchorage,anderson,andijon,anenii noi,angers,angra do heroismo,angren,ankara,ankeny,ann arbor,annandale,antalya,antananarivo,antelope,antibes,antigua,antioch,antony,ap lei chau,ape,apex,apia,apodaca,apopka,apple valley,appleton,aqtau,aqtobe,araguaina,arbon,arcadia,ardahan,arden arcade,arecibo,argenteuil,arizona,arkansas,arlington,arlington heights,arrecife,arriach,artvin,arvada,asaka,ashburn,asheville,ashgabat,asmara,asnieres sur seine,aspen hill,astara,astrakhan,asuncion,atascocita,athens,athens clarke county,atikokan,atlanta,attleboro,atyrau,aubervilliers,auburn,auce,auckland,augusta richmond county,aulnay sous bois,aurora,austin,aveiro,avignon,avila,aviles,avondale,axams,aydin,ayna,azores,azusa,baar,bac ninh,badajoz,badalona,baden,baghdad,bahia,bahia banderas,bakar,bakel,bakersfield,baki,baku,balaken,baldone,baldwin park,balikesir,balozi,balti,baltimore,balvi,bamako,bambey,bangkok,bangui,banjul,banovce nad bebravou,banska bystrica,banska stiavnica,baracaldo,barcelona,barcelos,bardejov,bargny,barnaul,barnstable town,barreiro,bartin,bartlett,basarabeasca,basel,batman,baton rouge,battle creek,baumgartenberg,bauska,bayamon,bayburt,bayonne,baytown,beaumont,beauvais,beavercreek,beaverton,bedford,beirut,beja,bekobod,bel air south,belem,belgrade,beli manastir,belisce,bell gardens,belleville,bellevue,bellflower,bellingham,bellinzona,beltinci,benalmadena,bend,bender,benidorm,benkovac,bentonville,beograd,berde,bergern im dunkelsteinerwald,berkeley,berlin,bern,berndorf bei salzburg,berwyn,besancon,beshariq,bethesda,bethlehem,beulah,beyleqan,beziers,bhaktapur,bien hoa,bignona,bilbao,bilecik,bilesuvar,billings,biloxi,binghamton,bingol,binningen,biograd na moru,biratnagar,birendranagar,birgunj,birmingham,bishkek,bismarck,bissau,bitlis,bjelovar,blacksburg,blaine,blanc sablon,blantyre,bled,bloemfontein,bloomington,blue springs,boa vista,boca raton,bogota,boise,boise city,boka,bolingbrook,bolu,bondi,bonita springs,bor,bordeaux,bossier city,boston,bothell,bougainville,boulder,boulogne billancourt,bountiful,bourges,bovec,bowie,bowling green,boynton beach,bozeman,bradenton,braga,braganca,brandon,bratislava,bratislava i,bratislava ii,bratislava iii,bratislava iv,bratislava v,brazzaville,bregenz,breitenbach am inn,brentwood,brest,brezice,brezno,briceni,bridgeport,brig glis,brisbane,bristol,broceni,brockton,broken arrow,broken hill,brookhaven,brookline,brooklyn park,broomfield,brownsville,brussels,bryan,bucharest,buckeye,budapest,buena park,buenavista,buenos aires,buffalo,buffalo grove,buje,bujumbura,bulach,bulle,buon ma thuot,burbank,burdur,burgdorf,burgos,burien,burke,burleigh heads,burleson,burlington,burnsville,bursa,busingen,butwal,buxoro,buzet,bytca,ca mau,cabar,cacak,caceres,cadca,cadiz,caen,caguas,cahul,cairo,cakovec,calahorra,calais,calarasi,caldas da rainha,caldwell,california,camara de lobos,camarillo,cambridge,cambridge bay,camden,campeche,campo grande,can tho,canakkale,canary,cancun,canico,cankiri,cannes,cantanhede,canton,cape coral,cape town,caracas,cardenas,carlsbad,carlton,carmel,carmichael,carolina,carouge,carrollton,carson,carson city,cartagena,cartaxo,cary,casa grande,casablanca,casas adobes,casey,casper,castellon de la plana,castelo branco,castle rock,castro valley,catalina foothills,catamarca,cathedral city,catonsville,causeni,causeway bay,cayenne,cayman,cazma,ceadir lunga,cebrayil,cedar hill,cedar park,cedar rapids,celaya,celilabad,celje,centennial,center,centreville,cerdanola del valles,ceres,cergy,cerknica,cerkno,cerritos,cesis,cesvaine,ceuta,chagos,chai wan,chalco,cham,chambery,champaign,champigny sur marne,chandler,chapel hill,charleston,charlotte,charlottesville,chatham,chattanooga,chaves,cheektowaga,chelak,chesapeake,chesterfield,chetumal,cheung chau,cheung fat,cheung sha wan,cheyenne,chicago,chiclana de la frontera,chico,chicoloapan,chicopee,chignahuapan,chihuahua,chilpancingo,chimalhuacan,chino,chino hills,chirchiq,chiroqchi,chisinau,chita,choi hung chuen,choi ming,choibalsan,cholet,christmas,chuk yuen,chula vista,chur,chust,chuuk,cicero,cimislia,cincinnati,citrus heights,ciudad acuna,ciudad de mexico,ciudad del carmen,ciudad juarez,ciudad lopez mateos,ciudad madero,ciudad obregon,ciudad real,ciudad valles,ciudad victoria,clarksville,clearwater,clermont ferrand,cleveland,cleveland heights,clichy,clifton,clovis,coachella,coatzacoalcos,cocieri,coconut creek,codru,coeur dalene,coimbra,colima villa de alvarez,collado villalba,college station,collierville,colmar,colombes,colombo,colorado,colorado springs,colton,columbia,columbus,comitan de dominguez,commerce city,comoro,compton,comrat,conakry,concord,connecticut,conroe,conway,coon rapids,copenhagen,coral gables,coral springs,cordoba,cornella de llobregat,corona,corpus christi,corum,corvallis,coslada,costa da caparica,costa mesa,council bluffs,country club,courbevoie,covilha,covina,cranston,cres,creston,creteil,crikvenica,criuleni,crnomelj,cuautitlan izcalli,cuautla,cuenta,cuernavaca,cuiaba,culfa,culiacan,cupertino,cutler bay,cuyahoga falls,cyberport,cypress,dagana,dagda,dahra,dakar,dakovo,dale city,dallas,daly city,damak,damascus,danbury,danmarkshavn,danville,dar es salaam,daruvar,darwin,daskesen,daugavpils,davenport,davie,davis,dawson,dawson creek,dayton,daytona beach,dearborn,dearborn heights,decatur,deerfield beach,dekalb,delano,delaware,delicias,delimemmedli,delnice,delray beach,deltona,denizli,denov,denton,denver,des moines,des plaines,desoto,detroit,detva,deutsch wagram,dhaka,dharan,diamond bar,diekirch,dienten am hochkonig,dietach,dietikon,differdange,dijon,dili,diourbel,discovery bay,diyarbakir,dnestrovsc,dobele,dolny kubin,domzale,donduseni,donja stubica,donji miholjac,doral,dornbirn,dos hermanas,dostlik,dothan,douala,downers grove,downey,drancy,draper,dravograd,drnis,drochia,dubai,dubasari,dubendorf,dublin,dubrovnik,dubuque,dudelange,duga resa,dugo selo,duluth,dumbrava,dumontdurville,dunajska streda,dundalk,dunkerque,dunwoody,durango,durban,durbe,durdevac,durham,durnkrut,dushanbe,duzce,eagan,east hartford,east honolulu,east lansing,east london,east los angeles,east orange,east providence,easter,eastvale,eau claire,eben im pongau,ebenthal in karnten,echternach,eden prairie,edina,edinburg,edinet,edirne,edmond,edmonton,efate,egoli,eichgraben,einsiedeln,eirunepe,eisenstadt,ekapa,el aaiun,el cajon,el centro,el dorado hills,el ejido,el monte,el paso,el prat de llobregat,elazig,elche,elda,elgin,elizabeth,elk grove,elkhart,ellicott city,ellmau,elmhurst,elvas,elyria,emmen,emonti,encinitas,enid,ensenada,enterprise,entroncamento,erie,ermesinde,erzincan,erzurum,esch sur alzette,escondido,eskisehir,esmoriz,espinho,espoo,esposende,estarreja,estepona,estremoz,ethekwini,ettelbruck,eucla,euclid,eugene,euless,evanston,evansville,everett,evora,fafe,fager,fairfield,fairview park,fakaofo,falesti,fall river,famagusta,fanling,fargo,fargona,farmington,farmington hills,faro,faroe,fatick,fatima,fayetteville,federal way,feistritz am wechsel,felgueiras,ferrol,fet,fiaes,figueira da foz,findlay,finkenberg,fishers,fiss,fitzroy,flagstaff,flint,florence graham,floresti,florida,florin,florissant,flower mound,fo tan,folsom,fond du lac,fontana,fort collins,fort de france,fort lauderdale,fort myers,fort nelson,fort pierce,fort smith,fort wayne,fort worth,fortaleza,fountain valley,fountainebleau,framingham,franklin,frauenfeld,freamunde,frederick,freeport,freetown,freiburg,freienbach,fremantle,fremont,fresnillo,fresno,frisco,fritzens,fu shan,fu shin,fu tai,fuengirola,fuenlabrada,fullerton,funafuti,funchal,fundao,fuzuli,gaborone,gafanha da nazare,gainesville,gaithersburg,galanta,galaosiyo,galapagos,galveston,gambier,gams bei hieflau,gandia,gandiaye,gandra,garden grove,gardena,garesnica,garland,gary,gastonia,gaur,gaza,gazalkent,gaziantep,gecho,gedebey,geiersberg,gelnica,gence,general escobedo,genf,georgetown,germantown,gerona,getafe,gijduvon,gijon,gilbert,gilroy,giresun,gjes,glace bay,glarus nord,glen burnie,glendale,glendora,glenelg,glenview,glina,glodeni,gomez palacio,gondomar,goodyear,goose bay,goranboy,gorkha,gornja radgona,gospic,gossas,gossau,gossnitz,goudomp,gouveia,goycay,goygol,goytepe,grand forks,grand island,grand junction,grand prairie,grand rapids,grand turk,granollers,grapevine,graz,great falls,greeley,green bay,greensboro,greenville,greenwood,grenchen,grenoble,gresham,grevenmacher,grigoriopol,grobina,grosshoflein,grosuplje,grubisno polje,guadalajara,guadalcanal,guanajuato,guarda,guayaquil,guaymas,guaynabo,guediawaye,guimaraes,guinguineo,gulbene,gulfport,guliston,gumushane,guzor,hacienda heights,haciqabul,hackensack,hai duong,haiphong,hakkari,halifax,haltom city,hamilton,hammond,hampton,hanford,hanoi,happy valley,haqqulobod,harare,harlingen,harrisburg,harrisonburg,hartford,hartl,hatay,hattiesburg,hausleiten,havana,haverhill,hawaii,hawthorne,hayward,hebron,helsinki,hemet,hempstead,henderson,hendersonville,heng fa chuen,heng on,herisau,hermosillo,herzogenburg,hesperia,hetauda,hialeah,hicksville,hidalgo del parral,high point,highland,highlands ranch,hillsboro,hilo,hin keng,hincesti,hinterhornbach,hlohovec,ho chi minh,ho chi minh city,ho man tin,hobart,hoboken,hochwolkersdorf,hoffman estates,hollywood,homestead,honolulu,hoover,horadiz,horgen,horta,horw,hospitalet de llobregat,houston,hovd,hoy,hrastnik,hrvatska kostajnica,hue,huelva,humenne,hung hom bay,huntersville,huntington,huntington beach,huntington park,huntsville,hutchinson,hvar,hyeres,hyvinkaa,ialoveni,iargara,ibhayi,icel,idaho,idaho falls,idrija,igdir,iguala,iisalmi,ikskile,ilava,ilhavo,ilirska bistrica,illinois,illnau effretikon,ilok,ilukste,ilz,ilztal,imisli,imotski,inca,independence,indiana,indianapolis,indio,inglewood,inn,innerbraz,innsbruck,inuvik,iowa,iowa city,iqaluit,irapuato,irkutsk,irondequoit,irun,irvine,irving,ismayilli,isparta,issy les moulineaux,istanbul,itahari,itter,ivanec,ivanic grad,ivry sur seine,ixtapaluca,izmir,izola,jackson,jacksonville,jaen,jagerberg,jagodina,jakarta,jalolquduq,janakpur,janesville,jastrebarsko,jaunjelgava,jayapura,jefferson city,jeffersonville,jeging,jekabpils,jelgava,jerez de la frontera,jersey city,jerusalem,jesenice,jiutepec,jizzakh,joal fadiouth,joensuu,johannesburg,johns creek,johnsbach,johnsdorf brunn,johnson city,joliet,jonesboro,joplin,juarez,juba,jujuy,juma,juneau,jungholz,jupiter,jurmala,jurupa valley,jyvaskyla,kaapstad,kabul,kaffrine,kalamazoo,kaliningrad,kam tai,kam tin,kamchatka,kamnik,kampala,kandava,kanel,kannapolis,kansas,kansas city,kanton,kaolack,karabuk,karachi,karaman,karlovac,kars,karsava,kastamonu,kastav,kastela,kathmandu,katta terek,kattaqorgon,kayar,kayseri,kearny,kebemer,kedougou,kegums,kelbecer,keller,kendale lakes,kendall,kennedy town,kenner,kennewick,kenosha,kent,kentucky,kentwood,kerguelen,kettering,kezmarok,khandyga,khartoum,khombole,kigali,kikinda,kilis,killeen,kimberley,kindberg,kingsport,kinshasa,kirchdorf am inn,kirikkale,kiritimati,kirkland,kirklareli,kirov,kirsehir,kissimmee,klagenfurt,klanjec,kloten,knin,knox,knoxville,kocaeli,kocevje,kogon,kokkola,kokomo,kolda,kolkata,komarno,komiza,koniz,konya,koper,koprivnica,korcula,kosice i,kosice ii,kosice iii,kosice iv,kosice okolie,kosonsoy,kosrae,kottes purk,koungheul,kowloon,kowloon bay,kowloon central,kowloon city,kowloon east,kralendijk,kraljevica,kraljevo,kranj,krapina,kraslava,krasnoyarsk,kreuzlingen,kriens,krizevci,krk,krsko,krumau am kamp,krumbach,krupina,krusevac,kuala lumpur,kuching,kuldiga,kuopio,kurdemir,kusnacht,kutahya,kutina,kutjevo,kwai chung,kwai fong,kwai shing,kwajalein,kwong yuen,kwun tong,kyiv,kysucke nove mesto,la chaux de fonds,la coruna,la crosse,la habra,la laguna,la mesa,la mirada,la paz,la piedad penjamo,la rioja,la rochelle,la seyne sur mer,labin,lacey,lacin,lafayette,lagoa,lagos,laguna niguel,lahan,lahti,lai king,lai kok,lake charles,lake elsinore,lake forest,lake havasu city,lake ridge,lakeland,lakeville,lakewood,lam tin,lamego,lamma,lancaster,lancy,langenthal,lansing,laredo,largo,las cruces,las vegas,lasko,lauderhill,lausanne,lavamund,lawrence,lawton,layton,le havre,le mans,le tampon,league city,lech,lee on,lees summit,leesburg,leganes,lehi,lehigh acres,lei muk shue,lei tung,leiria,lenart,lenexa,lenkeran,leon,leova,lepoglava,lerida,lerik,les abymes,leskovac,leung king,levallois perret,levice,levittown,levoca,lewisville,lexington fayette,libreville,lielvarde,liepaja,liestal,ligatne,lille,lima,liman,limbazi,limoges,linares,lincoln,lindeman,linden,linguere,linz,lipik,liptovsky mikulas,lisbon,litija,little rock,littleton,livani,livermore,livonia,lixa,ljubljana,ljutomer,lo,locarno,lodersdorf,lodi,logan,logatec,logrono,lok fu,lombard,lome,lompoc,london,long beach,long xuyen,longmont,longview,longyearbyen,lorain,lorca,lord howe,lorient,los angeles,los cabos,los mochis,louga,louisiana,louisville,loule,loures,lourosa,loveland,lowell,lower princes,luanda,lubana,lubbock,lubumbashi,lucenec,ludbreg,ludesch,ludza,lugano,lugo,lukovica,lusaka,luzern,lynchburg,lynn,lynwood,lyon,lyss,ma on shan,macedo de cavaleiros,maceio,machico,macon bibb county,macquarie,madeira,madera,madison,madona,madrid,magadan,mahe,maia,maine,majadahonda,majuro,makarska,makassar,mal,malabo,malacky,malaga,malatya,malden,mali losinj,managua,manaus,manchester,mangualde,manhattan,manila,manisa,manly,manresa,mansfield,manteca,manzanillo,maple grove,maputo,marbach an der donau,marbella,marco de canaveses,mardin,marengo,margate,margilon,maribor,maricopa,mariehamn,marietta,marigot,marinha grande,marquesas,marseille,martigny,martin,maryland,marysville,masalli,maseru,massachusetts,matam,matamoros,mataro,matosinhos,mattsee,mautern an der donau,mauterndorf,mawson,mayaguez,mazatlan,mazsalaca,mbabane,mbacke,mbombela,mboro,mbour,mcallen,mckinney,mclean,mcmurdo,mealhada,meda,medford,medvode,medzilaborce,mei foo sun chuen,mei lam,meilen,melbourne,memphis,mendoza,mendrisio,menifee,menominee,mentor,merced,merida,meriden,meridian,merignac,mesa,mesquite,metairie,methuen town,metkovic,metlakatla,metlika,metz,mexicali,mexico city,meyrin,mezica,miami,miami beach,miami gardens,michalovce,michigan,middletown,midland,midway,midwest city,mijas,milford,millcreek,milpitas,milwaukee,minatitlan,mingecevir,minneapolis,minnesota,minnetonka,minot,minsk,miquelon,miramar,miranda do douro,mirandela,mishawaka,mission,mission viejo,mississippi,missoula,missouri,missouri city,mitterbach am erlaufsee,mobile,modesto,mogadishu,molina de segura,moline,mollet del valles,monclova,monclova frontera,moncton,mong kok,monroe,monrovia,montana,montauban,montebello,montemor o novo,monterey park,monterrey,montevideo,montgomery,monthey,monticello,montijo,montpellier,montreuil,montreux,moore,morelia,moreno valley,morgan hill,morges,moscow,mostoles,motril,mount pleasant,mount prospect,mount vernon,mountain view,moura,mugla,mui wo,mulhouse,muncie,murcia,murfreesboro,muri bei bern,murray,murrieta,murska sobota,mursko sredisce,mus,muscat,muttenz,my tho,myjava,naer,naftalan,nairobi,nam dinh,namangan,namestovo,nampa,nancy,nanterre,nantes,napa,naperville,nashua,nashville davidson,nasice,nassau,national city,naucalpan de juarez,navoiy,navojoa,naxcivan,ndioum,ndjamena,ndofan,nebraska,neftcala,nelspruit,nepalgunj,neudorf bei passail,neudorf bei staatz,neuenburg,neuilly sur seine,neukirchen an der enknach,neustift an der lafnitz,nevada,nevsehir,new bedford,new braunfels,new britain,new brunswick,new hampshire,new haven,new jersey,new mexico,new orleans,new rochelle,new salem,new york,newark,newport beach,newport news,newton,nezahualcoyotl,ngaay meckhe,ngau chi wan,ngau tau kok,nghi son,nguekhokh,nha trang,niagara falls,niamey,nice,nicosia,niederleis,nigde,nimes,nin,nioro du rip,niort,nis,nisporeni,nitra,noblesville,nogales,noisy le grand,nome,noosa,nord,normal,norman,noronha,north bethesda,north carolina,north charleston,north dakota,north highlands,north las vegas,north lauderdale,north little rock,north miami,north miami beach,north port,north richland hills,norwalk,nouakchott,noumea,nova gorica,nova gradiska,novalja,novato,nove zamky,novi,novi marof,novi pazar,novi sad,novi vinodolski,novigrad cittanova,novo mesto,novokuznetsk,novosibirsk,novska,nuevo laredo,nukus,nuuk,nyon,oak lawn,oak park,oakland,oakland park,oaxaca,oberndorf in tirol,oberstorcha,oberwaltersdorf,oblarn,obrovac,ocala,oceanside,ocnita,ocotlan,odessa,odivelas,oed oehling,ofallon,oftringen,ogden,ogre,ogulin,oguz,ohio,oi man,ojinaga,ojo de agua,oklahoma,oklahoma city,olaine,olathe,olhao da restauracao,oliveira de azemeis,oliveira do bairro,oliveira do hospital,olmaliq,olten,oltinkol,olympia,omaha,omis,omsk,onex,ontario,oos londen,opatija,opfikon,opuzen,oqtosh,orahovica,oral,orange,ordu,ordubad,oregon,orem,orense,orhei,orihuela,orizaba,orland park,orlando,orleans,oro valley,oroslavje,ort im innkreis,oshkosh,osijek,oslo,osmaniye,ostermundigen,otaci,otocac,otok,ouagadougou,oulu,ourem,ourossogui,ovar,overland park,oviedo,owensboro,oxnard,ozalj,pachuca,pacos de ferreira,pag,pago pago,pakrac,palatine,palencia,palm bay,palm beach gardens,palm coast,palm desert,palm harbor,palm springs,palma de mallorca,palmdale,palmer,palo alto,pamplona,pancevo,paracin,paradise,paramaribo,paramount,paredes,paris,parkent,parker,parla,parma,partizanske,pasadena,pasco,passaic,pastdargom,paterna,paterson,pau,pavilosta,pawtucket,payshanba,pazin,peabody,peak,pearl city,pearland,pembroke pines,penafiel,peng chau,peniche,pennsylvania,pensacola,peoria,perpignan,perris,perth,perth amboy,peso da regua,pessac,petaluma,petersburg,petrinja,pezinok,pflugerville,phan thiet,pharr,philadelphia,phnom penh,phoenix,pico rivera,piedras negras,piestany,pietermaritzburg,pikine,pilgersdorf,piltene,pine bluff,pine hills,pinellas park,pinhel,piran,pirot,piskent,pitschgau,pittsburg,pittsburgh,pittsfield,placentia,plainfield,plano,plantation,plavinas,pleasanton,pleternica,ploce,plymouth,po lam,pocatello,podgorica,pohnpei,poinciana,poitiers,pok fu lam,pokhara,pollham,polokwane,poltar,pombal,pomona,pompano beach,ponce,ponferrada,ponta delgada,ponte de sor,pontevedra,pontiac,pontianak,popovaca,poprad,porec,pori,port arthur,port au prince,port charlotte,port elizabeth,port moresby,port of spain,port orange,portage,portalegre,porterville,portimao,portland,porto,porto novo,porto velho,portsmouth,porvoo,postojna,potomac,pout,povazska bystrica,povoa de santa iria,povoa de varzim,poway,poza rica,pozarevac,pozega,pozuelo de alarcon,prague,praia da vitoria,pratteln,pregrada,preili,preitenegg,prelog,presov,pretoria,priekule,prievidza,prokuplje,providence,provo,ptuj,puchov,puebla,pueblo,puerto vallarta,puertollano,pula,pully,punta arenas,purbach am neusiedler see,pyongyang,qamashi,qarshi,qax,qazax,qebele,qibray,qobustan,qoqon,qorasuv,qostanay,qovlar,quang ha,quarteira,quba,qubadli,queluz,queretaro,quimper,quincy,qusar,quvasoy,quy nhon,quyi toshkent,qyzylorda,rab,rabenwald,racine,radlje ob dravi,radovljica,raiding,raisio,raleigh,rancho cordova,rancho cucamonga,rancho palos verdes,rancho santa margarita,rankin inlet,rapid city,rapperswil jona,rarotonga,rastenfeld,ratten,ravne na koroskem,reading,rebordosa,recife,redding,redlands,redmond,redondo beach,redwood city,regensdorf,regina,reguengos de monsaraz,reims,reinach,remich,renens,rennes,reno,renton,repulse bay,resolute,reston,rettenegg,reus,revere,revuca,reykjavik,reynosa rio bravo,rezekne,rezina,rheinfelden,rhode island,rialto,ribeira grande,ribnica,ribnita,richard toll,richardson,richland,richmond,richterswil,riehen,riga,rijeka,rimavska sobota,rio branco,rio gallegos,rio maior,rio rancho,rio tinto,rioverde ciudad fernandez,rishton,rivas vaciamadrid,riverside,riverton,riverview,riyadh,rize,roanoke,rochester,rochester hills,rock hill,rockford,rocklin,rockville,rockwall,rocky mount,rogers,rohnert park,rome,roquetas de mar,rosemead,roseville,roswell,rothera,roubaix,rouen,round rock,rovaniemi,rovinj,rowland heights,rowlett,royal oak,roznava,rubi,rueil malmaison,rufisque,rujiena,rumelange,ruse,rustenburg,ruzomberok,saatli,sabac,sabadell,sabile,sabinov,sabirabad,sabran,sabugal,sacavem,sacramento,sadaclia,sadaclia mica,sadaclia noua,saginaw,sagunto,saharna,saharna noua,saharna veche,sahbuz,sai kung,sai ying pun,saint denis,saint etienne,saint louis,saint maur des fosses,saint nazaire,saint paul,saint pierre,saint quentin,saipan,sakarya,sakhalin,sala,salacgriva,salamanca,salaspils,salcia,saldus,salem,salina,salinas,salt lake city,salta,saltillo,salyan,salzburg,samara,samarkand,samarqand,samaxi,sammamish,samobor,samsun,samux,san angelo,san antonio,san bernardino,san bruno,san buenaventura,san clemente,san diego,san fernando,san francisco,san francisco coacalco,san francisco del rincon,san jacinto,san jose,san juan,san juan bautista tuxtepec,san juan del rio,san leandro,san luis,san luis obispo,san luis potosi soledad,san luis rio colorado,san marcos,san mateo,san pedro garza garcia,san rafael,san ramon,san sebastian,san tan valley,san tin,sand,sandy,sandy springs,sanford,sankt johann im saggautal,sanliurfa,sanlucar de barrameda,santa ana,santa barbara,santa catarina,santa clara,santa clarita,santa coloma de gramanet,santa comba dao,santa cruz,santa cruz de tenerife,santa fe,santa lucia de tirajana,santa maria,santa maria da feira,santa monica,santa rosa,santana,santander,santarem,santee,santiago,santiago de compostela,santiago do cacem,santo domingo,santo tirso,sao joao da madeira,sao mamede de infesta,sao paulo,sao salvador de lordelo,sao tome,sarajevo,sarasota,saratov,sarcelles,sastamala,sau mau ping,saulkrasti,savannah,sayreville,schaffhausen,schaumburg,schenectady,schlieren,schwyz,scoresbysund,scottsdale,scranton,seattle,sebikhotane,seda,sedhiou,segovia,seia,seixal,seki,seliste,semkir,sempeter pri gorici,sencur,senec,senica,senj,sentjur,seoul,serpa,serur,setubal,severn,sevilla,sevnica,sezana,sha kok,sha tau kok,sha tin,shahrisabz,sham shui po,shangait,shanghai,shau kei wan,shawnee,sheboygan,shek kip mei,shek lei,shek wai kok,shek wu hui,sheung tak,sheung wan,shofirkon,shoreline,shreveport,shun lee,sibenik,siders,sierra vista,sigulda,siirt,silver spring,silves,simferopol,simi valley,sines,singerei,sinj,sinop,sioux city,sioux falls,sipoteni,sipoteni noui,sirdaryo,sirnak,sirvan,sisak,sitka,sitten,siu sai wan,sivas,siyezen,skalica,skofja loka,skokie,skopje,skradin,skrunda,slatina,slavonski brod,slobozia mare,slovenj gradec,slovenska bistrica,slovenske konjice,slunj,sme,smederevo,smiltene,smyrna,snina,so uk,sobrance,soc trang,sofia,sofrincani,sokone,soledad de graciano sanchez,solin,solothurn,sombor,somerville,sopot,soroca,sostanj,south bend,south carolina,south dakota,south gate,south georgia,south hill,south jordan,south san francisco,south valley,south whittier,southaven,southfield,sparks,spisska nova ves,split,spokane,spokane valley,spring,spring hill,spring valley,springdale,springfield,srednekolymsk,sremska mitrovica,st barthelemy,st helena,st johns,st kilda,st kitts,st lucia,st thomas,st vincent,stafa,staicele,stamford,stanley,stara lubovna,stari grad,state college,stauceni,stav,stefan voda,steffisburg,stellenbosch,stende,sterling heights,stillwater,stockholm,stockton,stones corner,stor,store,strasbourg,straseni,stratford,strenci,strongsville,stropkov,subate,subotica,suffolk,sugar land,summerville,sumqayit,sun chui,sunnyvale,sunrise,sunrise manor,supetar,surprise,surry hills,susa,susleni,suvorovca,sveta nedelja,sveti ivan zelina,svidnik,swift current,sydney,syowa,syracuse,tacoma,tahiti,tai hing,tai kok tsui,tai koo shing,tai o,tai po,taipei,talavera de la reina,tallahassee,tallinn,talmaza,talsi,tamarac,tambacounda,tamiami,tampa,tampere,tampico panuco,tan an,tan uyen,tand,tapachula,taraclia,taraclia de salcie,tarawa,tarouca,tarragona,tarrasa,tashkent,tataraseni,taunton,tavira,taxenbach,taylor,taylorsville,tbilisi,tecoman,tegucigalpa,tehran,tehuacan,tehuantepec salina cruz,tekirdag,telde,telenesti,tell city,temecula,tempe,temple,tennessee,tepexpan,tepic,termiz,terre haute,terter,tetela de ocampo,texas,texas city,texcoco de mora,thai binh,thai nguyen,thalwil,thanh hoa,the hammocks,the villages,the woodlands,thiadiaye,thies,thimphu,thonex,thornton,thousand oaks,thu dau mot,thu duc,thule,thun,tigard,tigheci,tijuana,tin yiu,tin yuet,tinley park,tirane,tiraspol,titusville,tivaouane,tlalnepantla,tlaquepaque,tlaxcala apizaco,to kwa wan,tocuz,tocuzeni,tokat,tokyo,toledo,tolmin,toluca,tomai,tomar,toms river,tomsk,tonala,tonawanda,tondela,tongatapu,topeka,topolcany,toraqorgon,toronto,torrance,torrejon de ardoz,torrelavega,torremolinos,torreon,torres novas,torres vedras,torrevieja,tortola,toshkent,touba,toulon,toulouse,tourcoing,tours,tovuz,town n country,towson,trabzon,tracy,tragwein,trancoso,trbovlje,trebesing,trebisauti,trebisov,trebnje,trencin,trenton,trieben,trilj,tripoli,trnava,trofa,trogir,troll,troy,troyes,trujillo alto,trzic,tsat tsz mui,tseung kwan o,tshwane,tsim sha tsui,tsing yi,tsuen wan,tsz wan shan,tuckahoe,tucson,tucuman,tuen mun,tukums,tula,tulancingo,tulancingo de bravo,tulare,tulsa,tunceli,tung chung,turcianske teplice,turku,turlock,turnau,tuscaloosa,tustin,tuxtla gutierrez,tvardita,tvrdosin,twin falls,tyler,ubelbach,uberackern,ubersaxen,ubersbach,ucar,uchqorgon,ulaanbaatar,ulyanovsk,umag,umgungundlovu,ungerdorf,ungheni,union city,university,unterauersbach,unterstinkenbrunn,untertilliach,upland,urbana,urbandale,urgench,uruapan,uruapan del progreso,urumqi,usak,ushuaia,ust nera,uster,ut,utah,utica,utshwane,uttendorf,uzice,vaasa,vacaville,vadul lui isac,vadul lui voda,vaduleni,vaduz,val de ruz,valbom,valdemarpils,valdemoro,valdosta,vale de cambra,valea colonitei,valea perjei,valence,valencia,valka,valkeakoski,valladolid,valle de mexico,vallejo,valmiera,valongo,valpacos,valpovo,vals,van,vancouver,vangazi,vantaa,varaklani,varazdin,varazdinske toplice,varnita,varvareuca,vatra,velden am worther see,velenje,velika gorica,velingara,velky krtis,vendas novas,venissieux,ventspils,veracruz,verdesti,vermont,vernier,versailles,versoix,vest,vevay,veverita,vevey,viana do castelo,vianden,victoria,victorville,viehhofen,vienna,vientiane,viesite,viet tri,vigo,vila baleira,vila do conde,vila franca de xira,vila nova de famalicao,vila nova de gaia,vila real,viladecans,vilaka,vilani,villa de alvarez,villa nicolas romero,villach,villahermosa,villejuif,villeneuve dascq,villeurbanne,vilnius,vincennes,vineland,vinh,vinkovci,vipava,virginia,virginia beach,virovitica,vis,visalia,viseu,vista,vitis,vitoria,vitry sur seine,vizela,vladivostok,vodice,vodnjan,volgograd,volintiri,volketswil,vostok,vranje,vranov nad toplou,vrbovec,vrbovsko,vrgorac,vrhnika,vrlika,vrsac,vukovar,vulcanesti,vung tau,waco,wadenswil,wah fu,wah ming,waidhofen an der thaya,waipahu,wake,waldkirchen am wesen,waldorf,wallis,wallisellen,walnut creek,waltham,wan chai,wan tau tong,warner robins,warren,warsaw,warwick,washington,waterbury,waterloo,watsonville,waukegan,waukesha,wauwatosa,weisskirchen an der traun,wellington,wesley chapel,west allis,west babylon,west covina,west des moines,west hartford,west haven,west jordan,west lafayette,west new york,west palm beach,west sacramento,west seneca,west valley city,west virginia,westfield,westland,westminster,weston,wettingen,wetzikon,weymouth town,wheaton,white plains,whitehorse,whittier,wichita,wichita falls,wien,wil,wilmington,wilson,wiltz,wimpassing im schwarzatale,winamac,windhoek,winnipeg,winston salem,winterthur,wisconsin,wo che,wohlen,wong tai sin,woodbury,woodland,worcester,wylie,wyoming,xacmaz,xalapa,xankendi,xirdalan,xizi,xocali,xocavend,xojaobod,xudat,yakima,yakutat,yakutsk,yalova,yangiyer,yangiyol,yangon,yardimli,yarra valley,yau tong,yau yat tsuen,ybbs an der donau,ybbsitz,yekaterinburg,yellowknife,yerevan,yevlax,yonkers,yorba linda,york,youngstown,yozgat,yspertal,yuba city,yucaipa,yuen long,yuma,yverdon les bains,zabok,zabriceni,zacatecas guadalupe,zacatlan,zacatzingo,zadar,zagarancea,zagorje ob savi,zagreb,zaicana,zaicani,zaim,zajecar,zalec,zaluceni,zamciogi,zamora,zamora jacona,zapopan,zapresic,zaqatala,zaragoza,zarnesti,zarnovica,zaticeni,zeillern,zell am pettenfirst,zell an der pram,zengilan,zerdab,zerlach,zgardesti,zgurita,ziar nad hronom,ziguinchor,zilina,zilupe,zirnesti,zitacuaro,zlatar,zlate moravce,zolonceni,zomin,zonguldak,zrenjanjin,zug,zupanja,zurich,zvolen,zwolfaxing,άγιος,άργος,άρτα,άρτεμη,έδεσσα,αίγιο,αγρίνιο,αθήνα,αλεξάνδρεια,αλεξανδρούπολη,αμαλιάδα,βάρη,βέροια,βόλος,γάζι,γέρακας,γιαννιτσά,γλυκά νερά,γρεβενά,δράμα,ελευσίνα,ερμούπολη,ηράκλειο,θέρμη,θήβα,θεσσαλονίκη,ιαλυσός,ιεράπετρα,ιωάννινα,κάλυμνος,κέρκυρα,καβάλα,καλαμάτα,καλύβια,καρδίτσα,καστοριά,κατερίνη,κιλκίς,κοζάνη,κομοτηνή,κορωπί,κως,κόρινθος,λάρισα,λαμία,λιβαδειά,λουτράκι,μέγαρα,μεσολόγγι,μυτιλήνη,νάουσα,νέα,ναύπακτος,ναύπλιο,ξάνθη,ορεστιάδα,πάτρα,παιανία,παλλήνη,πειραιάς,πρέβεζα,πτολεμαΐδα,πύργος,ρέθυμνο,ραφήνα,ρόδος,σέρρες,σαλαμίνα,σπάρτη,τρίκαλα,τρίπολη,τύρναβος,φλώρινα,χίος,χαλκίδα,χανιά,ωραιόκαστρο,аеродром,алчевськ,арачиново,артемівськ,бердичів,бердянськ,берово,битола,богданци,боговиње,босилово,брвеница,бровари,бутел,біла церква,валандово,василево,вевчани,велес,виница,врапчиште,вінниця,гази баба,гевгелија,горлівка,гостивар,градско,дебар,дебрца,делчево,демир капија,демир хисар,дніпродзержинськ,дніпропетровськ,долнени,донецьк,дојран,желино,житомир,запоріжжя,зелениково,зрновци,илинден,кавадарци,камянець подільський,карбинци,карпош,керч,кисела вода,кичево,київ,конотоп,конче,кочани,краматорськ,красний луч,кратово,кременчук,крива паланка,кривий ріг,кривогаштани,крушево,куманово,кіровоград,липково,лисичанськ,лозово,луганськ,луцьк,львів,маврово и ростуше,македонска каменица,македонски брод,макіївка,маріуполь,мелітополь,миколаїв,могила,мукачеве,неготино,новаци,ново село,нікополь,одеса,олександрія,охрид,павлоград,петровец,пехчево,пласница,полтава,прилеп,пробиштип,радовиш,ранковце,ресен,росоман,рівне,сарај,свети николе,севастополь,словянськ,сопиште,старо нагоричане,струга,струмица,студеничани,суми,сєвєродонецьк,сімферополь,теарце,тернопіль,тетово,ужгород,умань,харків,херсон,хмельницький,центар,центар жупа,чаир,чашка,черкаси,чернівці,чернігів,чешиново облешево,чучер сандево,шостка,штип,шуто оризари,ялта,ѓорче петров,євпаторія,єнакієве,івано франківськ,ізмаїл,јегуновце";

// build/detection/gazetteer/never-names.js
var NEVER_NAMES = `
  a am an and any are as at be but by can could did do does each for from had has have he her here him his how i id if ill
  im in is it its ive just me my no nor not now of off on one or our out own she so some such than that the their them then
  there these they this those to too two up us was we were what when where which who whom why with would yes yet you your
  der die das den dem ein eine und ist nicht mit von zu auf fur les des une est pour que el los las una con por para il
  lo gli che non het een van de la le du da e y o os
  name names unique value type user users test data class group first last key sample example front sender title
  note section figure table chapter appendix part step version january february
`;

// build/detection/gazetteer/rather-names.js
var RATHER_NAMES = `
  adamo anders andy aasen bjorn braun brun buck carmen casey celeste chet christen claire coelho concetto conor csonka dan dana
  davis davon davor dawson dee dolores domingo douglas enrico erik ernst fabian feher fekete fidel franco frank fuchs fuhrmann
  gigi ginger greb gus gwen henry holm horst huong ian irma isabelle ivo janda jari jo josh juan julija julio julius karam karol kato
  kelvin khoan kim kip klein kozak kraft krebs kuhn kupfer lange lau leite leo lila lin linda liv lowe luka luz lyn mae mahe maija
  mann marah marc marco marino marta marten martin masa maxime mendoza mercado molly morten nagel nagy ned neha nghi nikola normann
  oda oren orosz paredes paskal patek pearl peter petit picard quan rangga regina remi rico robin rocha rodrigo roger rojo roman romeo
  rosa rosemary rudy runa ruslan rutherford salgado sam samar sandy sari segura sima stanley stella stolz strauss talis tanya tari
  thang thuong tim tom trang tromp tunc tung uy valentine veronese viola violeta vogel vu weber weiss william yan yani zimmer
  zimmermann роман
`;

// build/detection/prose/vocabulary.js
var given = 1;
var family = 2;
var common = 4;
var brand = 8;
var place = 16;
var group = 32;
var countries = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => new Set(STATES.split(",")));
var places = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => /* @__PURE__ */ new Set([...countries(), ...TOWNS.split(",")]));
var listed = (list5) => new Set(list5.trim().split(/\s+/));
var lists = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => ({
  given: new Set(GIVEN.split(" ")),
  family: new Set(FAMILY.split(" ")),
  ordinary: new Set(ORDINARY.split(" ")),
  rather: listed(RATHER_NAMES),
  never: listed(NEVER_NAMES)
}));
var things = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => {
  const flags = /* @__PURE__ */ new Map();
  const add = (words4, flag) => {
    for (const word3 of words4)
      flags.set(word3, (flags.get(word3) ?? 0) | flag);
  };
  add(listed(COMMON_WORDS), common);
  add(listed(BRANDS), common | brand);
  add(listed(GROUPS), common | group);
  return flags;
});
function listedFlags(word3) {
  const { given: givens2, family: families2, ordinary: ordinary4, rather, never } = lists();
  if (never.has(word3))
    return common;
  return (givens2.has(word3) ? given : 0) | (families2.has(word3) ? family : 0) | (ordinary4.has(word3) && !rather.has(word3) ? common : 0) | (places().has(word3) ? place : 0) | (things().get(word3) ?? 0);
}
var flagsOf = (word3) => known()(word3);
var known = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => remembering((word3) => {
  const flags = listedFlags(word3);
  return flags === 0 && inflected.has(word3.at(-1) ?? "") ? flagsOfStems(word3) : flags;
}));
var endings = [
  ["ies", ["y"]],
  ["es", ["", "e"]],
  ["s", [""]],
  ["ing", ["", "e"]],
  ["ed", ["", "e"]],
  ["ly", ["", "e"]],
  ["ers", ["", "e"]],
  ["er", ["", "e"]]
];
var inflected = new Set("sgdyr");
var shortestStem = 4;
function flagsOfStems(word3) {
  let flags = 0;
  for (const [ending2, rest2] of endings) {
    if (!word3.endsWith(ending2) || word3.length < ending2.length + shortestStem)
      continue;
    const stem = word3.slice(0, -ending2.length);
    for (const letter5 of rest2)
      flags |= listedFlags(stem + letter5);
    if (stem.at(-1) === stem.at(-2))
      flags |= listedFlags(stem.slice(0, -1));
  }
  return flags & (common | group);
}
var patronymic = /.(?:.sson|.nsen|[^aeiou]sen|dottir|[^aeio]son|.ovic|.evic|.jevic|[aeiou]vic|owicz|ewicz|ovich|evich|ovna|evna|[^aeiou]ski|[^aeiou]ska|[^aeiou]sky|skaya|[^aeiou]?ov|[^aeiou]?ova|[^aeiou]ev|eva|iev|ieva|yev|yeva|enko|chuk|escu|opoulos|[aeiou]kis|idis|adis|[mn]yan|shvili|adze|auskas|evicius|quist|qvist|strom|mann|berg|lund|gaard|stad|bakk|nen|ainen)$/u;
var isPatronymic = (word3) => word3.length > 4 && patronymic.test(word3);

// build/detection/column-ballot.js
var mostAsked = 100;
var leastAsked = 5;
var majority2 = 0.6;
var minority = 0.3;
function createBallot(label, asked2) {
  const isNameless = asked2 === "nameless";
  const votes = { asked: 0, named: 0, given: 0, family: 0, full: 0, possible: 0, people: 0, anybody: 0 };
  const isMost = (count2) => count2 >= votes.asked * majority2;
  const isOfPeople = () => {
    if ((asked2 === "role" || isMost(votes.people)) && isMost(votes.possible))
      return true;
    return (votes.anybody > 0 || votes.asked >= leastAsked) && isMost(votes.full + votes.given);
  };
  const byValues = () => {
    if (votes.asked < leastAsked)
      return void 0;
    if (isMost(votes.full))
      return "full name";
    const [most, name15] = votes.given >= votes.family ? [votes.given, "first name"] : [votes.family, "last name"];
    return isMost(most) ? name15 : void 0;
  };
  const meaning = () => {
    if (isNameless)
      return byValues();
    return isOfPeople() ? "full name" : void 0;
  };
  return {
    isOpen: () => votes.asked < mostAsked,
    ask: (cell, witness) => {
      votes.asked++;
      if (witness === "person")
        votes.people++;
      if (witness !== void 0)
        votes.anybody++;
      for (const vote2 of votesOf(cell))
        votes[vote2]++;
    },
    label: () => {
      const means = votes.asked === 0 ? void 0 : meaning();
      return means === void 0 ? void 0 : { ...label, means };
    },
    otherHalf: () => {
      const isHalf2 = isNameless && votes.asked >= leastAsked && isMost(votes.possible) && votes.full === 0;
      return isHalf2 && votes.named >= votes.asked * minority ? { ...label, means: "last name" } : void 0;
    }
  };
}
var capitalised = /^\p{Upper}[\p{Alpha}\p{M}]*(?:['’-][\p{Alpha}\p{M}]+)*\.?$/u;
function votesOf(cell) {
  const words4 = cell.split(" ");
  if (words4.length > 4 || !words4.every((word3) => capitalised.test(word3)))
    return [];
  const flags = words4.map((word3) => flagsOf(foldName(word3)));
  const last = flags.at(-1) ?? 0;
  const isFamily2 = (last & family) !== 0 || isPatronymic(foldName(words4.at(-1) ?? ""));
  const votes = words4.length > 1 ? votesOfWhole(flags, isFamily2) : votesOfHalf(last, isFamily2);
  if (cell.split(/[ -]|(?<=\p{Lower}{2})(?=\p{Upper})/u).every((part) => isPossible(flagsOf(foldName(part)))))
    votes.push("possible");
  if (isFamily2 || (last & given) !== 0)
    votes.push("named");
  return votes;
}
var isPossible = (flags) => (flags & common) === 0 || (flags & (given | family)) !== 0;
var votesOfWhole = ([first = 0, ...others3], isFamily2) => (first & given) !== 0 && (isFamily2 || ((others3.at(-1) ?? 0) & common) === 0) ? ["full"] : [];
var votesOfHalf = (flags, isFamily2) => (flags & place) !== 0 ? [] : [...(flags & given) !== 0 ? ["given"] : [], ...isFamily2 ? ["family"] : []];

// build/detection/column-names.js
function withVotedLabels(view, lexicon) {
  const cells = view.cells();
  const voted = cells && vote(view.text, cells, lexicon);
  if (!cells || !voted || voted.size === 0)
    return view;
  return {
    ...view,
    labelAt: (offset) => voted.get(columnAround(cells, offset)) ?? view.labelAt(offset),
    fieldsUnder: (wanted) => fieldsOf(view, cells, voted, wanted)
  };
}
function* fieldsOf(view, { starts, ends, columnOf }, voted, wanted) {
  yield* view.fieldsUnder(wanted);
  for (const [index2, start] of starts.entries()) {
    const label = voted.get(columnOf[index2] ?? -1);
    if (label && wanted(label))
      yield { label, start, end: ends[index2] ?? start };
  }
}
function columnAround(cells, offset) {
  const index2 = cellBefore(cells, offset);
  return offset < (cells.ends[index2] ?? -1) ? cells.columnOf[index2] ?? -1 : -1;
}
var isGeneric = /^(?:col(?:umn)?|field|attr|var|unnamed|[cfv])?[ _:.-]*\d+$/i;
function vote(text, cells, lexicon) {
  const ballots = /* @__PURE__ */ new Map();
  for (const [number3, { id, label }] of cells.columns.entries()) {
    const ballot = id === "" ? void 0 : ballotFor(label, lexicon);
    if (ballot)
      ballots.set(number3, ballot);
  }
  if (ballots.size === 0)
    return /* @__PURE__ */ new Map();
  const witnesses = cells.columns.map(({ label }) => label ? witnessOf(label, lexicon) : void 0);
  for (let first = 0; first < cells.starts.length; ) {
    let behind2 = first + 1;
    while (cells.recordOf[behind2] === cells.recordOf[first])
      behind2++;
    askRecord(text, cells, { first, behind: behind2 }, ballots, witnesses);
    first = behind2;
  }
  return count(ballots);
}
function ballotFor(label, lexicon) {
  if (!label || isGeneric.test(label.name))
    return createBallot(label ?? { name: "" }, "nameless");
  return isJustName(label, lexicon) ? createBallot(label, isRole(label.under) ? "role" : "name") : void 0;
}
function count(ballots) {
  const labels2 = /* @__PURE__ */ new Map();
  for (const [number3, ballot] of ballots) {
    const label = ballot.label();
    if (label)
      labels2.set(number3, label);
  }
  const isGiven = (number3) => labels2.get(number3)?.means === "first name";
  for (const [number3, ballot] of ballots) {
    const half = isGiven(number3 - 1) || isGiven(number3 + 1) ? ballot.otherHalf() : void 0;
    if (half && (!labels2.has(number3) || isGiven(number3) && isGiven(number3 - 1)))
      labels2.set(number3, half);
  }
  return labels2;
}
function askRecord(text, cells, { first, behind: behind2 }, ballots, witnesses) {
  let witness;
  for (let index2 = first; index2 < behind2 && witness !== "person"; index2++)
    witness = witnesses[cells.columnOf[index2] ?? -1] ?? witness;
  for (let index2 = first; index2 < behind2; index2++) {
    const ballot = ballots.get(cells.columnOf[index2] ?? -1);
    if (ballot?.isOpen())
      ballot.ask(text.slice(cells.starts[index2], cells.ends[index2]), witness);
  }
}
var ofPeople = /* @__PURE__ */ new Set(["DATE_OF_BIRTH", "GENDER", "AGE", "US_SSN", "PERSON"]);
var ofAnybody = /* @__PURE__ */ new Set(["EMAIL_ADDRESS", "PHONE_NUMBER", "STREET_ADDRESS"]);
function witnessOf(label, lexicon) {
  const { entities: entities2 } = lexicon.meaningOf(label);
  if (entities2.some((entity) => ofPeople.has(entity)))
    return "person";
  return entities2.some((entity) => ofAnybody.has(entity)) ? "anybody" : void 0;
}
var longestJustName = "the_name".length;
function isJustName(label, lexicon) {
  if (label.name.length > longestJustName || !/name$/i.test(label.name))
    return false;
  if (!/^(?:the )?name$/.test((0,chunk_CDTYDZJZ/* .toWords */ .x4)(label.name)) || isThing(label.under))
    return false;
  const { entities: entities2, kin: kin2, neutral } = lexicon.meaningOf(label);
  return entities2.length + kin2.length === 0 && !neutral;
}
var things2 = /(?:^| )(?:pet|animal|dog|cat|horse|product|item|categor(?:y|ie)|cit(?:y|ie)|countr(?:y|ie)|state|team|group|role|file|service|compan(?:y|ie)|organi[sz]ation|department|tag|type|project|package|module|repositor(?:y|ie))s?$/;
var isThing = (under = "") => things2.test((0,chunk_CDTYDZJZ/* .toWords */ .x4)(under));
var roles = new Set("user customer client employee patient person member author owner contact recipient sender student teacher doctor guest passenger driver tenant applicant candidate subscriber attendee participant manager staff people buyer seller guardian parent child spouse beneficiary payer payee cardholder insured resident volunteer donor actor user".split(" "));
var isRole = (under = "") => {
  const last = (0,chunk_CDTYDZJZ/* .toWords */ .x4)(under).split(" ").at(-1) ?? "";
  return roles.has(last) || roles.has(last.replace(/s$/, ""));
};

// build/detection/append.js
function append(map, key, value2) {
  const values2 = map.get(key);
  if (values2)
    values2.push(value2);
  else
    map.set(key, [value2]);
}

// build/detection/line.js
function lineAround(text, { start, end }, reach12) {
  const before5 = Math.max(0, start - reach12);
  const behind2 = Math.min(text.length, end + reach12);
  const newline = text.slice(end, behind2).indexOf("\n");
  return {
    start: before5 + text.slice(before5, start).lastIndexOf("\n") + 1,
    end: newline < 0 ? behind2 : end + newline
  };
}

// build/detection/label-words.js
var list = (words4) => words4.split(",").map((phrase) => phrase.trim());
var versions = list("version,ver,build,release,revision,rev,firmware,fassung,versie,versione,versao,wersja,surum,バージョン,版本,버전");
var neutralPhrases = versions.concat(list("id,ids,uid,uuid,guid,key,hash,sha,md,crc,checksum,digest,signature,etag,timestamp,ts,time,epoch,created,updated,modified,expires,expiry,commit,size,length,offset,count,total,amount,price,cost,sum,balance,quantity,qty,port,seed,nonce,sequence,seq,index,order,order number,order id,order no,invoice,invoice number,tracking,tracking number,sku,isbn,issn,ean,upc,gtin,asin,doi,part number,part no,serial,serial number,model,product,max age,min age,maximum age,minimum age,release age,cache age,session age,token age,item,issue,ticket,case,transaction,transaction id,reference,batch,lot,width,height,depth,duration,latitude,longitude,lat,lng,lon,x,y,z,bytes,pid,thread,request id,trace id,span id,session,snapshot,block,bestellung,bestellnummer,bestell nr,bestellnr,auftragsnummer,rechnungsnummer,artikelnummer,seriennummer,menge,preis,betrag,erstellt am,commande,numero de commande,numero commande,numero de facture,numero facture,montant,prix,quantite,pedido,numero de pedido,numero pedido,numero de factura,numero factura,importe,precio,cantidad,numero do pedido,numero da fatura,nota fiscal,preco,quantidade,ordine,numero ordine,numero fattura,importo,prezzo,quantita,bestelling,bestelnummer,ordernummer,factuurnummer,artikelnr,bedrag,prijs,aantal,zamowienie,numer zamowienia,nr zamowienia,numer faktury,nr faktury,kwota,cena,ilosc,ordernr,fakturanummer,belopp,pris,antal,siparis,siparis no,fatura no,tutar,fiyat,miktar,urun adi,dosya adi,注文番号,商品番号,請求書番号,商品名,製品名,ファイル名,ファイルの名前,件名,品名,数量,金額,作成日時,更新日時,订单号,订单编号,訂單編號,商品编号,发票号,发票号码,文件名,文件名字,商品名字,变量名字,产品名字,数量,金额,创建时间,更新时间,주문번호,주문 번호,상품번호,상품이름,상품 이름,파일이름,파일 이름,제품이름,제품 이름,상품아이디,상품 아이디,송장번호,수량,금액,생성일시,수정일시"));
var qualifiers = new Set("customer client user member patient employee person contact account owner holder billing shipping delivery home work business office private primary secondary main alternate emergency parent guardian student applicant guest passenger subscriber recipient sender author translator first last new old current previous default test my your the no nr num number field column value data info text string input cust usr emp addr address of from to for and or set get with where is are was has kunde kunden kundin mitarbeiter angestellter benutzer nutzer inhaber kontakt privat geschaftlich geschaeftlich dienstlich beruflich nummer hauptwohnsitz lieferung rechnung notfall neu alt feld wert der des und mieter empfanger clients utilisateur salarie employe titulaire personne personnel professionnel domicile bureau principal secondaire livraison facturation urgence numero du de la le les et champ valeur assure beneficiaire cliente clientes usuario usuaria empleado empleada paciente titular persona personal trabajo casa oficina particular principal secundario contacto contato emergencia envio entrega facturacion cobranca nro del los las el campo funcionario utilizador utente residencial comercial trabalho escritorio pessoal responsavel proprio do da dos das utenti dipendente paziente intestatario titolare ufficio lavoro abitazione principale secondario emergenza spedizione fatturazione personale referente di della dello dell dei delle il lo valore klant klanten gebruiker medewerker werknemer patienten contactpersoon prive zakelijk thuis werk kantoor noodgeval levering facturatie van het een en veld waarde klient klienta klienci uzytkownik uzytkownika pracownik pracownika pacjent pacjenta wlasciciel własciciel wlasciciela własciciela kontaktowy kontaktowe prywatny prywatna domowy domowa sluzbowy służbowy słuzbowy nr numer osoby dostawy odbiorcy nadawcy pole wartosc kund kunder kundens anvandare anstalld patientens innehavare hem arbete jobb privat kontor leverans faktura nodfall falt varde av och musteri kullanici kullanıcı hasta personel calisan calısan sahibi ev is kisi kisisel teslimat fatura acil numarasi numarası alan deger ve 番号 欄 値 顧客 お客様 会員 患者 社員 連絡先 自宅 勤務先 号 號 号码 號碼 编号 編號 栏 值 客户 客戶 用户 用戶 患者 员工 번호 값 입력 고객 회원 사용자 환자 직원 자택 직장".split(" "));
var ownerships = list("admin,administrator,support,manager,operator,maintainer,developer,team,staff,app,site,sales,marketing,service,helpdesk,legal,smtp,mail,db,database,seed,demo,sample,example,fixture,mock,prod,production,staging");
var markup = new Set("a b cell code dd div dt em entry i li option p pre span strong td th u".split(" "));

// build/detection/phrases.js
function readPhrases(recognizers) {
  const labels2 = /* @__PURE__ */ new Map();
  const context = /* @__PURE__ */ new Map();
  for (const recognizer of recognizers) {
    for (const phrase of recognizer.labels)
      append(labels2, phrase, recognizer.entity);
    for (const phrase of recognizer.context)
      append(context, phrase, recognizer.entity);
  }
  const sorts = sortsOf(recognizers);
  const vocabulary = /* @__PURE__ */ new Set([...qualifiers, ...neutralPhrases, ...ownerships]);
  for (const phrase of [...labels2.keys(), ...sorts.keys()])
    for (const word3 of phrase.includes(" ") ? phrase.split(" ") : [phrase])
      vocabulary.add(word3);
  const all = [...labels2.keys(), ...sorts.keys(), ...context.keys(), ...neutralPhrases];
  return { labels: labels2, sorts, context, ...openingsOf(all), vocabulary };
}
function openingsOf(phrases) {
  const opening5 = /* @__PURE__ */ new Map();
  const pairs = /* @__PURE__ */ new Set();
  for (const phrase of phrases) {
    const end = phrase.indexOf(" ");
    const first = end === -1 ? phrase : phrase.slice(0, end);
    const count2 = wordsIn(phrase);
    if (count2 > (opening5.get(first) ?? 0))
      opening5.set(first, count2);
    if (count2 === 1)
      continue;
    const second = phrase.indexOf(" ", end + 1);
    pairs.add(second === -1 ? phrase : phrase.slice(0, second));
  }
  return { opening: opening5, pairs };
}
function wordsIn(phrase) {
  let count2 = 1;
  for (let at = phrase.indexOf(" "); at !== -1; at = phrase.indexOf(" ", at + 1))
    count2++;
  return count2;
}
function sortsOf(recognizers) {
  const sorts = /* @__PURE__ */ new Map();
  const families2 = new Set(recognizers.flatMap(({ family: family2 }) => family2 ?? []));
  for (const family2 of families2)
    for (const phrase of chunk_AWJGG7DQ/* .familyLabels */ .Cb[family2])
      append(sorts, phrase, family2);
  return sorts;
}

// build/detection/word-sieve.js
function createWordSieve(phrases) {
  const marks3 = { alone: createMarks(), first: createMarks(), pairs: createMarks(), last: createMarks() };
  for (const phrase of phrases) {
    if (beyondAscii.test(phrase))
      continue;
    const end = phrase.indexOf(" ");
    if (end < 0) {
      mark(marks3.alone, hashOf(phrase));
      mark(marks3.last, hashOf(phrase));
    } else {
      const [first, second] = [hashOf(phrase.slice(0, end)), hashOf(phrase.slice(end + 1).replace(/ .*/, ""))];
      mark(marks3.first, first);
      mark(marks3.pairs, pairOf(first, second));
      mark(marks3.last, second);
    }
  }
  const [codedWhole, coded] = [createCoder(), createCoder()];
  return {
    mayHold: (text) => nextEnd(coded(text), 0, marks3) >= 0,
    next: (text, from) => nextEnd(codedWhole(text), from, marks3)
  };
}
var beyondAscii = /[^\0-\x7f]/;
var backslash = 92;
function nextEnd({ text, codes }, from, marks3) {
  const { length } = text;
  let before5 = 0;
  for (let at = nextSign(codes, from, length); at < length; at = nextSign(codes, at, length)) {
    let kind = kindOf2(codes, at);
    if (kind >= telling)
      return kind === foreign ? endOfForeign(codes, length, at) : at + 1;
    let word3 = 0;
    let stem = 0;
    let last = 0;
    do {
      stem = word3;
      word3 = Math.imul(word3 ^ kind & letter, prime);
      last = kind;
      at++;
      kind = kindOf2(codes, at);
    } while (kind !== other2 && kind < telling && (kind < capital3 || !beginsWord(codes, at, last)));
    const singular2 = (last & letter) === plural ? stem : word3;
    if (mayEnd(marks3, before5, word3, singular2))
      return at;
    before5 = word3;
  }
  return -1;
}
function nextSign(codes, from, length) {
  let at = from;
  for (; at < length; at++) {
    const kind = kindOf2(codes, at);
    if (kind !== other2 && (kind !== telling || mayBeEscape(codes, at + 1)))
      break;
  }
  return at;
}
function endOfForeign(codes, length, start) {
  let end = start + 1;
  while (end < length && (codes[end] ?? 0) > 127 && codes[end] !== wideColon)
    end++;
  return end;
}
var wideColon = 65306;
var mayBeEscape = (codes, at) => isLetter2(codes, at) && isLetter2(codes, at + 1);
var mayEnd = (marks3, before5, word3, singular2) => (isMarked(marks3.last, word3) || isMarked(marks3.last, singular2)) && isEnd(marks3, before5, word3, singular2);
var isEnd = ({ alone, first, pairs }, before5, word3, singular2) => isMarked(alone, word3) || isMarked(alone, singular2) || isMarked(first, before5) && (isMarked(pairs, pairOf(before5, word3)) || isMarked(pairs, pairOf(before5, singular2)));
var createMarks = () => new Int32Array(2 * tableSize);
var tableSize = 2 ** 11;
var isMarked = (marks3, hash) => ((marks3[hash >>> 21] ?? 0) >>> (hash >>> 16) & 1) === 1 && ((marks3[lowerPlace(hash)] ?? 0) >>> hash & 1) === 1;
function mark(marks3, hash) {
  marks3[hash >>> 21] = (marks3[hash >>> 21] ?? 0) | 1 << (hash >>> 16);
  marks3[lowerPlace(hash)] = (marks3[lowerPlace(hash)] ?? 0) | 1 << hash;
}
var lowerPlace = (hash) => tableSize + ((hash & 65535) >>> 5);
var other2 = 0;
var letter = 31;
var capital3 = 32;
var telling = 64;
var foreign = 65;
var plural = "s".charCodeAt(0) & letter;
var kinds = Uint8Array.from({ length: 128 }, (_, code2) => {
  if (code2 === backslash)
    return telling;
  if (!/[a-z]/i.test(String.fromCharCode(code2)))
    return other2;
  return (code2 & letter) + (code2 < 96 ? capital3 : 0);
});
var kindOf2 = (codes, at) => kinds[codes[at] ?? 0] ?? foreign;
var isLetter2 = (codes, at) => {
  const kind = kindOf2(codes, at);
  return kind !== other2 && kind < telling;
};
var beginsWord = (codes, at, last) => last < capital3 || isSmall(codes[at + 1]) && !(codes[at + 1] === smallS && !isSmall(codes[at + 2]));
var smallS = 115;
var isSmall = (code2 = 0) => code2 >= 97 && code2 <= 122;
function hashOf(word3) {
  let hash = 0;
  for (let at = 0; at < word3.length; at++)
    hash = Math.imul(hash ^ word3.charCodeAt(at) & letter, prime);
  return hash;
}
var prime = 16777619;
var pairOf = (first, second) => Math.imul(first ^ second >>> 7, prime) ^ second;

// build/detection/context.js
var before = 100;
var after = 50;
function textAround(text, start, end, wanted = () => true, within3 = { start: 0, end: text.length }) {
  const line = lineAround(text, { start, end }, before);
  const above = line.start > start - before && line.start > 0 ? line.start - 1 : line.start;
  const behind2 = lineAround(text, { start: above, end: above }, before).start;
  let from = Math.max(wanted(text.slice(behind2, above)) ? behind2 : line.start, start - before, within3.start);
  let to = Math.min(line.end, end + after, Math.max(end, within3.end));
  while (from < start && cutsWord(text, from))
    from++;
  while (to > end && cutsWord(text, to))
    to--;
  return `${text.slice(from, start)} | ${text.slice(end, to)}`;
}
var announces = (line) => line.trim().length <= 40 && /[\p{Alpha}:=([]\s*$/u.test(line);
var cutsWord = (text, at) => isInWord(text[at - 1]) && isInWord(text[at]);
var isInWord = (character2 = "") => /[\p{Alpha}\p{N}]/u.test(character2) && !chunk_CDTYDZJZ/* .unspaced */ .y8.test(character2);
var isTelling = (label) => label.length > longestAmbiguous || chunk_CDTYDZJZ/* .unspaced */ .y8.test(label);
var longestAmbiguous = "mobile".length;
function createContext(recognizers, declared = readPhrases(recognizers)) {
  const { opening: opening5, pairs, context, labels: labels2 } = declared;
  const sieve = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => createWordSieve([...context.keys(), ...[...labels2.keys()].filter(isTelling)]));
  const entitiesOf = (phrase) => [
    ...context.get(phrase) ?? [],
    ...isTelling(phrase) ? labels2.get(phrase) ?? [] : []
  ];
  const foreign3 = foreignPhrases(recognizers).map((words4) => ({ words: words4, entities: entitiesOf(words4) }));
  const beginning = /* @__PURE__ */ new Map();
  for (const phrase of foreign3)
    append(beginning, phrase.words.charCodeAt(0), phrase);
  function* phrasesAt(words4, at, longest5) {
    const isPair2 = longest5 > 1 && pairs.has(`${words4[at]} ${words4[at + 1]}`);
    for (let count2 = isPair2 ? Math.min(longest5, words4.length - at) : 1; count2 > 0; count2--) {
      const phrase = words4.slice(at, at + count2).join(" ");
      const entities2 = entitiesOf(phrase);
      if (entities2.length > 0)
        yield { words: phrase, entities: entities2 };
    }
  }
  function* phrasesIn(words4) {
    for (const [at, first] of words4.entries()) {
      const longest5 = opening5.get(first);
      if (longest5 !== void 0)
        yield* phrasesAt(words4, at, longest5);
    }
  }
  const foreignPhrasesIn = (words4) => {
    if (!chunk_CDTYDZJZ/* .unspaced */ .y8.test(words4))
      return [];
    const found = /* @__PURE__ */ new Set();
    for (let at = 0; at < words4.length; at++)
      for (const phrase of beginning.get(words4.charCodeAt(at)) ?? [])
        if (words4.startsWith(phrase.words, at))
          found.add(phrase);
    return found.size === 0 ? [] : foreign3.filter((phrase) => found.has(phrase));
  };
  return (text) => {
    if (!sieve().mayHold(text))
      return nothing;
    const words4 = (0,chunk_CDTYDZJZ/* .toWords */ .x4)(text);
    return mentionsAmong([...phrasesIn(words4.split(" ")), ...foreignPhrasesIn(words4)]);
  };
}
function mentionsAmong(phrases) {
  if (phrases.length === 0)
    return nothing;
  const mentions = /* @__PURE__ */ new Map();
  for (const { words: words4, entities: entities2 } of phrases)
    for (const entity of entities2)
      if (!mentions.has(entity))
        mentions.set(entity, words4);
  return mentions;
}
var nothing = /* @__PURE__ */ new Map();
function foreignPhrases(recognizers) {
  const phrases = recognizers.flatMap(({ context, labels: labels2 }) => [...context, ...labels2.filter(isTelling)]);
  return [...new Set(phrases.filter((phrase) => chunk_CDTYDZJZ/* .unspaced */ .y8.test(phrase)))].sort((a, b) => b.length - a.length);
}

// build/detection/corroborate.js
var aloneScore = 0.4;
function corroborate(values2, reach12, least) {
  return values2.map((value2, index2) => {
    if (!isHalfName(value2) || value2.candidate.standsAlone)
      return value2;
    if (companions(values2, index2, reach12).some((at) => completes(value2, values2[at])))
      return value2;
    return {
      ...value2,
      score: Math.min(value2.score, aloneScore),
      evidence: [...value2.evidence, "half a name, alone"]
    };
  }).filter(({ score }) => score >= least);
}
var sameName = 1;
function shareOrigins(matches, values2, reach12) {
  if (!matches.some(({ provenance }) => provenance === "placeholder"))
    return matches;
  return matches.map((match, index2) => {
    if (match.provenance !== "plausible" || !isHalfName(values2[index2]))
      return match;
    const halves2 = companions(values2, index2, Math.min(sameName, reach12)).filter((at) => isOtherHalf(values2[index2], values2[at]));
    const beside = halves2.filter((at) => matches[at]?.record === match.record);
    const other3 = (beside.length > 0 ? beside : halves2).find((at) => matches[at]?.provenance === "placeholder");
    const because = "the other half of the name is a placeholder";
    if (other3 === void 0)
      return match;
    return { ...match, provenance: "placeholder", evidence: [...match.evidence, because] };
  });
}
var isHalfName = (value2) => value2?.candidate.kind === "name" && halves.includes(value2.candidate.form);
var parts = ["given", "middle", "family"];
var halves = [...parts, "half"];
var isOtherHalf = (half, other3) => half?.candidate.form !== other3?.candidate.form && [half, other3].every((value2) => value2?.candidate.kind === "name" && parts.includes(value2.candidate.form));
var completes = (half, other3) => other3?.candidate.kind !== "name" || !isHalfName(other3) || isOtherHalf(half, other3);
function companions(values2, index2, reach12) {
  const own = values2[index2]?.record ?? 0;
  return [index2 - 1, index2 + 1].filter((at) => {
    const other3 = values2[at];
    return other3 !== void 0 && Math.abs(other3.record - own) <= reach12;
  });
}

// build/detection/layouts.js
function layoutsOf(forms2) {
  const codes = new Set(forms2.flatMap((form) => Array.from(form, (character2) => character2.charCodeAt(0))));
  const columns = new Uint8Array(ascii);
  for (const [index2, code2] of [...codes].entries())
    columns[code2] = index2 + 1;
  const width2 = codes.size + 1;
  const rows = [];
  const ends = /* @__PURE__ */ new Map();
  const addPlace = () => rows.push(new Array(width2).fill(0)) - 1;
  addPlace();
  for (const form of forms2) {
    let place2 = 0;
    for (let at = 0; at < form.length; at++) {
      const row = rows[place2] ?? [];
      const column = columns[form.charCodeAt(at)] ?? 0;
      row[column] ||= addPlace() + 1;
      place2 = row[column] - 1;
    }
    ends.set(place2, form);
  }
  const steps = Int32Array.from(rows.flat());
  return {
    next: (place2, code2) => code2 < ascii ? (steps[place2 * width2 + (columns[code2] ?? 0)] ?? 0) - 1 : -1,
    formAt: (place2) => ends.get(place2)
  };
}
var ascii = 128;

// build/detection/dispatch.js
function createDispatch(recognizers) {
  const forms2 = /* @__PURE__ */ new Map();
  const fields = /* @__PURE__ */ new Map();
  const words4 = [];
  const kinds3 = /* @__PURE__ */ new Set();
  const formsOf = (kind) => {
    const known3 = forms2.get(kind) ?? /* @__PURE__ */ new Map();
    forms2.set(kind, known3);
    return known3;
  };
  for (const recognizer of recognizers) {
    for (const shape of recognizer.shapes) {
      kinds3.add(shape.kind);
      if (shape.kind === "word")
        words4.push({ answer: { recognizer, shape }, shape });
      else if (shape.kind === "field")
        append(fields, recognizer.entity, { recognizer, shape });
      else
        append(formsOf(shape.kind), shape.form, { recognizer, shape });
    }
  }
  const solidLengths = new Set(words4.flatMap(({ shape }) => range(shape.lengths)));
  const blockLengths = new Set(words4.flatMap(({ shape }) => shape.blocks ? range(shape.lengths) : []));
  const byLength = new Map([...solidLengths].map((length) => [length, words4.filter(({ shape }) => isWithin(length, shape.lengths))]));
  const wordAnswers = ({ compact, form }) => (byLength.get(compact.length) ?? []).filter(({ shape }) => (form !== "blocks" || shape.blocks === true) && shape.pattern.test(compact)).map(({ answer }) => answer);
  const fieldAnswers = (entity) => fields.get(entity) ?? nobody;
  const underMeaning = /* @__PURE__ */ new WeakMap();
  const answersUnder = (meaning) => {
    const known3 = underMeaning.get(meaning) ?? [...meaning.entities, ...meaning.kin].flatMap(fieldAnswers);
    underMeaning.set(meaning, known3);
    return known3;
  };
  const numbers = recognizers.flatMap(({ shapes }) => shapes.flatMap((shape) => shape.kind === "number" ? shape.form : []));
  const unparted = numbers.filter((form) => /^[9A]+$/.test(form)).map(({ length }) => length);
  return {
    layouts: layoutsOf(numbers),
    shortest: Math.min(shortestPhone, ...unparted, ...solidLengths),
    wantsKind: (kind) => kinds3.has(kind),
    wantsForm: (kind, form) => forms2.get(kind)?.has(form) === true,
    wantsWord: (length, inBlocks) => (inBlocks ? blockLengths : solidLengths).has(length),
    answersTo: (candidate2) => candidate2.kind === "word" ? wordAnswers(candidate2) : forms2.get(candidate2.kind)?.get(candidate2.form) ?? nobody,
    fieldAnswers,
    answersUnder,
    searches: recognizers.flatMap(({ search }) => search ?? [])
  };
}
var shortestPhone = 7;
var nobody = [];
var isWithin = (length, [shortest4, longest5]) => length >= shortest4 && length <= longest5;
var range = ([first, last]) => Array.from({ length: last - first + 1 }, (_, index2) => first + index2);

// build/provenance/published.js
var originFrom = ({ provenance, what, source }) => ({
  provenance,
  because: `${what} (${source})`
});
var valuesOf = (table2) => table2.split(/[,\n]/).map((value2) => value2.trim()).filter((value2) => value2 !== "");
var compactOf = (text) => text.replace(/[^0-9A-Za-z]/g, "").toUpperCase();
function indexed(publications, normalise = compactOf) {
  const index2 = /* @__PURE__ */ new Map();
  for (const publication of publications) {
    const origin = originFrom(publication);
    for (const value2 of publication.values.map(normalise)) {
      if (!index2.has(value2))
        index2.set(value2, origin);
    }
  }
  return index2;
}
function listed2(publications, normalise = compactOf) {
  const index2 = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => indexed(publications, normalise));
  return (candidate2) => index2().get(normalise(candidate2.text));
}
var inRange = (ranges) => ({ text }) => {
  const compact = compactOf(text);
  const range2 = ranges.find(({ pattern }) => pattern.test(compact));
  return range2 && originFrom(range2);
};
function merged(tables3) {
  const whole = /* @__PURE__ */ new Map();
  for (const [entity, entries] of tables3.flatMap(Object.entries)) {
    whole.set(entity, [...whole.get(entity) ?? [], ...entries]);
  }
  return whole;
}
var documented = (what, source, table2) => ({
  provenance: "documented",
  what,
  source,
  values: valuesOf(table2)
});

// build/provenance/famous-people.js
var FAMOUS_PEOPLE = [
  {
    provenance: "placeholder",
    what: "a historical figure that examples name",
    source: "Encyclopædia Britannica, biographies",
    values: valuesOf(`
      Ada Lovelace, Augusta Ada King, Alan Turing, Alan Mathison Turing, Grace Hopper, Grace Murray Hopper
      Charles Babbage, Edsger Dijkstra, Edsger W Dijkstra, John von Neumann, Claude Shannon, Kurt Gödel, Alonzo Church
      Haskell Curry, George Boole, Dennis Ritchie, John McCarthy, Hedy Lamarr, Konrad Zuse, Douglas Engelbart
      Albert Einstein, Isaac Newton, Marie Curie, Pierre Curie, Nikola Tesla, Thomas Edison, Galileo Galilei
      Charles Darwin, Johannes Kepler, Nicolaus Copernicus, Michael Faraday, James Clerk Maxwell, Niels Bohr
      Max Planck, Werner Heisenberg, Erwin Schrödinger, Richard Feynman, Stephen Hawking, Rosalind Franklin
      Louis Pasteur, Blaise Pascal, Pierre de Fermat, Leonhard Euler, Carl Friedrich Gauss, Bernhard Riemann
      Emmy Noether, Srinivasa Ramanujan, Joseph Fourier, Évariste Galois, Gottfried Leibniz, David Hilbert
      Leonardo da Vinci, Vincent van Gogh, Pablo Picasso, Frida Kahlo, Claude Monet, Michelangelo Buonarroti
      Johann Sebastian Bach, Wolfgang Amadeus Mozart, Ludwig van Beethoven, Frédéric Chopin, Giuseppe Verdi
      William Shakespeare, Jane Austen, Charles Dickens, Mark Twain, Oscar Wilde, Edgar Allan Poe, Lewis Carroll
      Ernest Hemingway, George Orwell, Agatha Christie, Virginia Woolf, Mary Shelley, Victor Hugo, Dante Alighieri
      Johann Wolfgang von Goethe, Friedrich Schiller, Franz Kafka, Leo Tolstoy, Fyodor Dostoevsky, Anton Chekhov
      Miguel de Cervantes, Gabriel García Márquez, Pablo Neruda, Isaac Asimov, Douglas Adams, Terry Pratchett
      Immanuel Kant, René Descartes, Karl Marx, Sigmund Freud, Friedrich Nietzsche, Adam Smith, John Locke
      Abraham Lincoln, George Washington, Thomas Jefferson, Benjamin Franklin, John F Kennedy, Franklin D Roosevelt
      Winston Churchill, Mahatma Gandhi, Mohandas Gandhi, Martin Luther King, Martin Luther King Jr, Nelson Mandela
      Rosa Parks, Napoleon Bonaparte, Julius Caesar, Marcus Aurelius, Florence Nightingale, Amelia Earhart
      Christopher Columbus, Marco Polo, Ferdinand Magellan, Neil Armstrong, Yuri Gagarin, Henry Ford, Walt Disney
      Elvis Presley, Marilyn Monroe, Charlie Chaplin, John Lennon, Freddie Mercury, David Bowie, Jimi Hendrix
      Mustafa Kemal Atatürk, Александр Пушкин, Лев Толстой, Фёдор Достоевский, Юрий Гагарин, Тарас Шевченко
      織田信長, 豊臣秀吉, 徳川家康, 坂本龍馬, 夏目漱石, 李白, 杜甫, 孔子, 이순신, 세종대왕
    `)
  },
  {
    provenance: "placeholder",
    what: "a figure of fiction that examples name",
    source: "Wikipedia, lists of fictional characters",
    values: valuesOf(`
      Homer Simpson, Marge Simpson, Bart Simpson, Lisa Simpson, Maggie Simpson, Ned Flanders, Moe Szyslak, Peter Griffin
      Lois Griffin, Philip J Fry, Turanga Leela, Eric Cartman, Mickey Mouse, Minnie Mouse, Donald Duck, Daisy Duck
      Daffy Duck, Bugs Bunny, Scrooge McDuck, Fred Flintstone, Wilma Flintstone, Barney Rubble, Betty Rubble
      Charlie Brown, Buzz Lightyear, Sheriff Woody, Bob Esponja, Harry Potter, Hermione Granger, Ron Weasley
      Albus Dumbledore, Severus Snape, Draco Malfoy, Tom Riddle, Luke Skywalker, Leia Organa, Han Solo, Darth Vader
      Anakin Skywalker, Obi-Wan Kenobi, Padmé Amidala, Boba Fett, Frodo Baggins, Bilbo Baggins, Samwise Gamgee
      Gandalf, Gandalf the Grey, Sherlock Holmes, Hercule Poirot, James Bond, Austin Powers, Jason Bourne, Bruce Wayne
      Clark Kent, Lois Lane, Lex Luthor, Peter Parker, Mary Jane Watson, Tony Stark, Bruce Banner, Natasha Romanoff
      Diana Prince, Barry Allen, Selina Kyle, Wade Wilson, Jean-Luc Picard, James T Kirk, James Tiberius Kirk
      Kathryn Janeway, Walter White, Jesse Pinkman, Saul Goodman, Dwight Schrute, Jim Halpert, Pam Beesly, Leslie Knope
      Ron Swanson, Sheldon Cooper, Leonard Hofstadter, Chandler Bing, Ross Geller, Joey Tribbiani, Phoebe Buffay
      George Costanza, Cosmo Kramer, Barney Stinson, Ted Mosby, Don Draper, Jon Snow, Arya Stark, Sansa Stark, Ned Stark
      Eddard Stark, Robb Stark, Bran Stark, Daenerys Targaryen, Tyrion Lannister, Cersei Lannister, Jaime Lannister
      Rick Sanchez, Morty Smith, Rick Grimes, Daryl Dixon, Dana Scully, Fox Mulder, Arthur Dent, Ford Prefect
      Zaphod Beeblebrox, Tricia McMillan, Ellen Ripley, Sarah Connor, Kyle Reese, Indiana Jones, Marty McFly
      Emmett Brown, Lara Croft, Gordon Freeman, Jack Sparrow, Will Turner, Forrest Gump, Tyler Durden, Rocky Balboa
      Vito Corleone, Michael Corleone, Tony Montana, Hannibal Lecter, Clarice Starling, Katniss Everdeen
      Elizabeth Bennet, Fitzwilliam Darcy, Jay Gatsby, Atticus Finch, Huckleberry Finn, Tom Sawyer, Ebenezer Scrooge
      Oliver Twist, David Copperfield, Robinson Crusoe, Peter Pan, Robin Hood, Santa Claus, Snow White, Pippi Langstrumpf
      Don Quijote, Bilbo Beutlin, Monkey D Luffy, Naruto Uzumaki, Son Goku, Sailor Moon, 野比のび太, 孫悟空, 孙悟空
    `)
  }
];

// build/provenance/placeholder-people.js
var WIKIPEDIA = "Wikipedia, List of placeholder names by language";
var stockNames = (language, table2) => ({
  provenance: "placeholder",
  what: `the ${language} name for nobody in particular`,
  source: WIKIPEDIA,
  values: valuesOf(table2)
});
var PLACEHOLDER_PEOPLE = [
  {
    provenance: "placeholder",
    what: "the name of a party who is not known",
    source: "Wikipedia, John Doe; Black’s Law Dictionary",
    values: valuesOf(`
      John Doe, Jane Doe, Jon Doe, Johnny Doe, Janie Doe, Baby Doe, John Roe, Jane Roe, Richard Roe, Mary Major
      John Stiles, Richard Miles, Nomen Nescio, Numerius Negidius, Aulus Agerius
    `)
  },
  stockNames("English", `
    John Q Public, Jane Q Public, John Public, Joe Public, Joe Bloggs, Jo Bloggs, Fred Bloggs, Joe Blow, Joe Schmoe
    Joe Sixpack, Joe Soap, John Citizen, Jane Citizen, A N Other, Average Joe, John Smith, Jane Smith, John Q Citizen
    Jane Q Citizen, Jack Robinson, Tommy Atkins, Tom Dick Harry
  `),
  stockNames("German", `
    Max Mustermann, Erika Mustermann, Maria Mustermann, Otto Normalverbraucher, Lieschen Müller, Hans Mustermann
    Petra Mustermann, Anna Mustermann, Moritz Mustermann, Marta Musterfrau, Maria Musterfrau, Erika Musterfrau
    Max Muster, Hans Muster, Petra Muster, Maria Muster, Anna Muster, Peter Muster, Herr Mustermann, Frau Musterfrau
  `),
  stockNames("French", `
    Jean Dupont, Marie Dupont, Jeanne Dupont, Jean Dupond, Pierre Dupont, Paul Dupont, Jacques Dupont, Jean Durand
    Monsieur Tout-le-monde, Jean Untel, Monsieur Untel, Madame Unetelle, Pierre Paul Jacques
  `),
  stockNames("Italian", "Mario Rossi, Maria Rossi, Mario Bianchi, Tizio Caio, Pinco Pallino, Pinco Pallo, Tal dei Tali"),
  stockNames("Spanish", `
    Fulano de Tal, Fulana de Tal, Fulanita de Tal, Fulano Mengano, Perico de los Palotes, Juan Pérez, Juan Nadie
    Juana Pérez, Pepito Pérez, Juan Pérez López, Juan Pérez García, Juan Español, Pepe Pérez
  `),
  stockNames("Portuguese", `
    Fulano de Tal, Beltrano de Tal, Sicrano de Tal, Ciclano de Tal, Fulano da Silva, João Ninguém, Zé Ninguém
    Zé das Couves, João Silva, João da Silva, José da Silva, José Silva, Maria da Silva, Maria Silva, Zé da Silva
  `),
  stockNames("Dutch or Afrikaans", "Jan Jansen, Jan Janssen, Jan Modaal, Jan met de Pet, Piet Pietersen, Jan Publiek, Jan Alleman"),
  stockNames("Nordic", `
    Ola Nordmann, Kari Nordmann, Peder Ås, Lars Holm, Navn Navnesen, Svenne Banan, Medel Svensson, Medelsvensson
    Sven Svensson, Anders Andersson, Nils Nilsson, Tolvan Tolvansson, Test Testsson, Testare Testsson
    Matti Meikäläinen, Maija Meikäläinen, Matti Virtanen, Teemu Teekkari, Jón Jónsson, Jóna Jónsdóttir
  `),
  stockNames("Polish, Czech or Slovak", `
    Jan Kowalski, Anna Kowalska, Jan Nowak, Anna Nowak, Jan Novák, Jana Nováková, Josef Novák, Karel Novák
    Jozef Mrkvička, Janko Mrkvička
  `),
  stockNames("Hungarian, Romanian or Greek", `
    Gipsz Jakab, Teszt Elek, Minta János, Minta Pál, Kovács János, Ion Popescu, Ion Ionescu, Cutare Cutărescu
    Γιάννης Παπαδόπουλος, Giannis Papadopoulos
  `),
  stockNames("Baltic", "Vardenis Pavardenis, Vardenė Pavardenė, Jonas Jonaitis, Jānis Bērziņš, Mari Maasikas, Jaan Tamm"),
  stockNames("Slavic", `
    Ivan Ivanov, Ivan Ivanovich Ivanov, Иван Иванов, Иванов Иван Иванович, Пётр Петров, Петров Пётр Петрович
    Сидоров Сидор Сидорович, Иван Петров, Ivan Petrov, Вася Пупкин, Василий Пупкин, Vasya Pupkin, Іван Іванов
    Іван Іваненко, Петро Петренко, Pera Perić, Petar Petrović, Петар Петровић, Marko Marković, Ivan Horvat, Ivo Ivić
    Janez Novak
  `),
  stockNames("Turkish, Arabic or Hebrew", `
    Ali Veli, Falan Filan, Ahmet Yılmaz, Mehmet Yılmaz, Ayşe Yılmaz, Fulan al-Fulani, فلان الفلاني, فلان بن فلان
    ישראל ישראלי, ישראלה ישראלי, פלוני אלמוני, Israel Israeli, Israela Israeli, Ploni Almoni
  `),
  stockNames("Chinese", `
    张三, 李四, 王五, 赵六, 張三, 趙六, 小明, 王小明, 陳小明, 陳大文, 李雷, 韩梅梅, 路人甲, 某某某, Zhang San, Li Si, Wang Wu
    Zhao Liu, Li Lei, Han Meimei, Chan Tai Man, Wang Xiaoming
  `),
  stockNames("Japanese", `
    山田太郎, 山田花子, 山田一郎, 田中太郎, 佐藤太郎, 鈴木太郎, 日本太郎, 日本花子, 甲野太郎, 乙野花子, 番号花子, 名無しの権兵衛
    やまだたろう, やまだはなこ, ヤマダタロウ, ヤマダハナコ, Taro Yamada, Hanako Yamada, Tarō Yamada, Yamada Tarou, Taro Tanaka
  `),
  stockNames("Korean", "홍길동, 홍길순, 아무개, 김철수, 김영희, 이영희, Hong Gildong, Hong Gil-dong, Hong Kildong, Kim Cheolsu"),
  stockNames("Asian", `
    Nguyễn Văn A, Nguyễn Văn B, Trần Văn A, Trần Thị B, Lê Văn C, Juan dela Cruz, Juan de la Cruz, Maria dela Cruz, Si Fulan
    Fulan bin Fulan, Ali bin Abu, Ahmad bin Abu, สมชาย ใจดี, สมหญิง ใจดี, Somchai Jaidee
  `),
  {
    provenance: "documented",
    what: "the bearer of a specimen of a passport, licence or identity card",
    source: "ICAO Doc 9303; Bundesdruckerei; Rijksdienst voor Identiteitsgegevens; Policía Nacional; ANTS; DVLA; California DMV; SK ID Solutions",
    values: valuesOf(`
      Anna Maria Eriksson, Anna Eriksson, Erika Mustermann, Erika Mustermann Gabler, Willeke Liselotte de Bruijn
      Willeke de Bruijn, Carmen Española Española, Maëlis Gaëlle Martin, Maëlis-Gaëlle Marie Martin
      Sarah Meredyth Morgan, Ima Cardholder, Ima A Cardholder, Alexander Joseph Sample, Happy Traveler, Michael Motorist
      Angela Zoe UK Specimen, Mary Änn O’Connež-Šuslik, Jaak-Kristjan Jõeorg, Mari-Liis Männik
      Nancy Ann Berggren, Nancy Berggren, Nancy Ann Test Berggren
    `)
  },
  {
    provenance: "documented",
    what: "an invented user of a published demonstration",
    source: "Microsoft 365 developer sandbox; JSONPlaceholder, users; GitHub Docs; Stripe API reference",
    values: valuesOf(`
      Adele Vance, Alex Wilber, Diego Siciliani, Grady Archie, Henrietta Mueller, Isaiah Langer, Johanna Lorenz
      Joni Sherman, Lidia Holloway, Lynne Robbins, Megan Bowen, Miriam Graham, Nestor Wilke, Patti Fernandez
      Leanne Graham, Ervin Howell, Clementine Bauch, Patricia Lebsack, Chelsey Dietrich, Mrs Dennis Schulist
      Kurtis Weissnat, Nicholas Runolfsdottir V, Glenna Reichert, Clementina DuBuque, Mona Lisa Octocat, Monalisa Octocat
      Monalisa, Octocat, Jenny Rosen, Jane Diaz
    `)
  },
  {
    provenance: "placeholder",
    what: "a party of the textbook examples of cryptography",
    source: "Rivest, Shamir, Adleman, A Method for Obtaining Digital Signatures, 1978; Wikipedia, Alice and Bob",
    values: valuesOf(`
      Alice, Bob, Mallory, Alice Bob, Alice Smith, Bob Smith, Alice Jones, Bob Jones, Alice Johnson, Bob Johnson
      Alice Doe, Bob Doe, Alice Roe, Bob Roe, Alice Example, Bob Example, Alice Wonderland, Alice in Wonderland, Alice Liddell
      Bob Builder, Bob the Builder
    `)
  },
  {
    provenance: "placeholder",
    what: "a family name that stands for any",
    source: WIKIPEDIA,
    values: valuesOf("Doe, Mustermann, Musterfrau, Bloggs, Normalverbraucher, Fulano, Mengano, Zutano, Beltrano, Sicrano")
  },
  {
    provenance: "placeholder",
    what: "words that say whose name belongs here",
    source: "the words themselves",
    values: valuesOf(`
      First, Last, First Last, Firstname, Lastname, Firstname Lastname, First Name, Last Name, Full Name, Your Name
      My Name, Name Surname, Given Family, Vorname, Nachname, Vorname Nachname, Prénom Nom, Nombre Apellido
      Nome Cognome, Nome Sobrenome, Voornaam Achternaam, Some One, Someone, Somebody, Nobody, Anybody, Anonymous
      Unknown, User, Username, User Name, Some User, Guest User, Customer, Customer Name, Admin, Administrator
    `)
  },
  {
    provenance: "placeholder",
    what: "words typed to try something out",
    source: "RFC 3092, Etymology of “Foo”; the words themselves",
    values: valuesOf(`
      Test, Tester, Test User, User Test, Test Test, Test Testerson, Testy McTestface, Test Person, Test Name
      Test Account, Test Customer, Test Patient, Test Admin, Testuser, Demo, Demo User, Sample User, Dummy
      Dummy User, Fake Name, Fake User, Example User, Example Name, Foo, Bar, Baz, Qux, Foobar, Foo Bar, Bar Foo
      Foo Baz, Bar Baz, Lorem Ipsum, Lorem, Ipsum, Asdf, Qwerty, Abc, Xyz, Aaa, Bbb, Xxx
    `)
  },
  ...FAMOUS_PEOPLE
];

// build/provenance/people.js
var HONORIFIC = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|herr|frau|mme|mlle|monsieur|madame|sr|sra|sig|dhr|mevr|hr|fru)$/u;
var UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
function comparable(name15) {
  const words4 = name15.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC").toLowerCase().replace(/ı/g, "i").split(/[^\p{Alpha}\p{N}]+/u).filter((word3) => word3 !== "");
  const withoutTitles = words4.filter((word3) => !HONORIFIC.test(word3));
  const names = withoutTitles.length > 0 ? withoutTitles : words4;
  return UNSPACED.test(name15) ? names.join("") : names.toSorted().join(" ");
}
var SAYS_SO = {
  provenance: "placeholder",
  what: "a name that says it is a test or an example",
  source: "the word itself"
};
var TEST_WORD = /(?<!\p{Alpha})(?:test\d*|tests|testing|testuser|testperson|testpatient|testname|testsson|tester\d+|example|dummy|mock|placeholder|specimen|mustermann|musterfrau|prueba|ejemplo|exemple|beispiel|lorem|ipsum|foobar)(?!\p{Alpha})|テスト|サンプル|测试|測試|테스트/iu;
var saysSo = ({ text }) => TEST_WORD.test(text) ? originFrom(SAYS_SO) : void 0;
var known2 = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => indexed(PLACEHOLDER_PEOPLE, comparable));
var knownPerson = (name15) => known2().get(comparable(name15));
var peopleInquiries = { PERSON: [({ text }) => knownPerson(text), saysSo] };

// build/provenance/full-names.js
var apart = 1;
function fullNames(fellows, reach12) {
  const origins = /* @__PURE__ */ new Map();
  let before5;
  fellows.forEach(({ entity, record, label, text, provenance }, index2) => {
    if (entity !== "PERSON" || provenance !== "plausible")
      return;
    const other3 = before5 === void 0 ? void 0 : fellows[before5];
    const belong = other3 !== void 0 && other3.label !== label && record - other3.record <= Math.min(apart, reach12);
    const origin = belong ? knownPerson(`${other3.text} ${text}`) : void 0;
    if (origin !== void 0 && before5 !== void 0)
      origins.set(before5, origin).set(index2, origin);
    before5 = index2;
  });
  return origins;
}

// build/provenance/company.js
var WITNESSES = /* @__PURE__ */ new Map([
  ["EMAIL_ADDRESS", "e-mail address"],
  ["CREDIT_CARD", "card number"],
  ["PHONE_NUMBER", "telephone number"]
]);
var SOFT = /* @__PURE__ */ new Set([
  ...["PERSON", "PHONE_NUMBER", "DATE_OF_BIRTH", "AGE", "NRP"],
  ...["STREET_ADDRESS", "ADDRESS", "POSTAL_CODE", "LOCATION", "ORGANIZATION"]
]);
var FICTION = /* @__PURE__ */ new Set(["reserved", "documented", "placeholder"]);
var MIN_RECORDS = 3;
function neighbours(fellows, { reach: reach12, isTable }) {
  const testify = isTable ? inTable(fellows) : inText(fellows, reach12);
  const excused2 = new Map(fullNames(fellows, reach12));
  fellows.forEach((fellow, index2) => {
    const witness = fellow.provenance === "plausible" && SOFT.has(fellow.entity) ? testify(fellow, index2) : void 0;
    if (witness !== void 0 && !excused2.has(index2))
      excused2.set(index2, originBeside(witness, isTable));
  });
  return excused2;
}
function inTable(fellows) {
  const isColumn = (entity) => isFiction(fellows.filter((fellow) => fellow.entity === entity));
  const columns = [...WITNESSES.keys()].filter(isColumn);
  if (columns.length === 0)
    return () => void 0;
  const records = group2(fellows, ({ record }) => record);
  return ({ record, entity }) => {
    const { spoiled, witnesses } = records.get(record) ?? NOBODY;
    return spoiled ? void 0 : columns.find((column) => column !== entity && witnesses.has(column));
  };
}
function isFiction(column) {
  if (!column.every(({ provenance }) => FICTION.has(provenance)))
    return false;
  const records = new Set(column.map(({ record }) => record)).size;
  const texts = new Set(column.map(({ text }) => text)).size;
  return records >= MIN_RECORDS && texts * 2 >= records;
}
function inText(fellows, reach12) {
  const lines = group2(fellows, ({ record }) => record);
  const objectOf = objects(fellows, reach12);
  const members = group2(fellows, (_, index2) => objectOf[index2]);
  const steps = Array.from({ length: 2 * reach12 + 1 }, (_, at) => at - reach12);
  return ({ record, entity }, index2) => {
    if (steps.some((step) => lines.get(record + step)?.spoiled))
      return void 0;
    const beside = [lines.get(record), members.get(objectOf[index2])];
    return beside.flatMap((company) => [...(company ?? NOBODY).witnesses]).find((witness) => witness !== entity);
  };
}
function objects(fellows, reach12) {
  const seen = /* @__PURE__ */ new Set();
  let object = 0;
  let last = 0;
  return fellows.map(({ entity, label, record }) => {
    if (label === void 0)
      return void 0;
    const key = `${entity}\0${label}`;
    if (seen.has(key) || record - last > reach12) {
      seen.clear();
      object++;
    }
    seen.add(key);
    last = record;
    return object;
  });
}
var NOBODY = { spoiled: false, witnesses: /* @__PURE__ */ new Set() };
function group2(fellows, idOf) {
  const groups2 = /* @__PURE__ */ new Map();
  fellows.forEach((fellow, index2) => {
    const id = idOf(fellow, index2);
    if (id === void 0)
      return;
    const members = groups2.get(id);
    if (members)
      members.push(fellow);
    else
      groups2.set(id, [fellow]);
  });
  return new Map([...groups2].map(([id, members]) => [id, companyOf(members)]));
}
function companyOf(members) {
  const plausible = members.filter(({ provenance }) => provenance === "plausible");
  const real = new Set(plausible.map(({ entity }) => entity));
  const fictional = members.filter(({ entity, provenance }) => WITNESSES.has(entity) && FICTION.has(provenance));
  return {
    spoiled: plausible.some(({ entity, strong }) => strong || entity === "EMAIL_ADDRESS"),
    witnesses: new Set(fictional.map(({ entity }) => entity).filter((entity) => !real.has(entity)))
  };
}
var originBeside = (witness, isTable) => ({
  provenance: "placeholder",
  because: isTable ? `every ${WITNESSES.get(witness)} of the table is reserved, published or made up, also the one beside it` : `the ${WITNESSES.get(witness)} beside it is reserved, published or made up`
});

// build/detection/excuse.js
function excuse(matches, values2, view) {
  const fellows = matches.map(({ entity, provenance, record }, index2) => ({
    entity,
    provenance,
    record,
    label: written(values2[index2]),
    strong: isStrong(values2[index2]),
    text: values2[index2]?.candidate.text ?? ""
  }));
  const origins = neighbours(fellows, view);
  return matches.map((match, index2) => {
    const origin = origins.get(index2);
    return origin ? { ...match, provenance: origin.provenance, evidence: [...match.evidence, origin.because] } : match;
  });
}
function written(value2) {
  const label = value2?.seen.view.labelAt(value2.seen.offset);
  return label && `${label.under ?? ""}.${label.name}`;
}
var isStrong = (value2) => value2?.recognizer.severity === "critical" || value2?.recognizer.severity === "high";

// build/model/view.js
var partsOfName = ["first", "last", "given", "family", "middle", "full"];

// build/detection/lexicon.js
var longestPhrase = 6;
var isQualifier = (word3) => word3 === "" || qualifiers.has(word3);
var isLast = (phrase, text) => text.slice(text.lastIndexOf(phrase) + phrase.length).split(" ").every(isQualifier);
var isSilent = (words4) => words4.every((word3) => isQualifier(word3) || markup.has(word3));
var unheardOf = { entities: [], kin: [], neutral: false, silent: false, known: false };
var silence = { ...unheardOf, silent: true };
var noIdentifier = { ...unheardOf, neutral: true };
var version = { ...noIdentifier, isVersion: true };
function createLexicon(recognizers, declared = readPhrases(recognizers)) {
  const { labels: claims, sorts, opening: opening5, vocabulary } = declared;
  const neutral = new Set(neutralPhrases);
  const versionPhrases = new Set(versions);
  const phrases = /* @__PURE__ */ new Set([...claims.keys(), ...sorts.keys()]);
  const sieve = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => createWordSieve([...phrases, ...partsOfName]));
  const unspacedPhrases = [...phrases, ...neutral].filter((phrase) => phrase.length > 1 && chunk_CDTYDZJZ/* .unspaced */ .y8.test(phrase)).sort((a, b) => b.length - a.length);
  const read2 = (label) => {
    const meaning = readNames(label);
    return meaning.known && holdsNumber.test(label) ? { ...meaning, known: false } : meaning;
  };
  const readNames = (label) => {
    if (!alternatives.test(label))
      return readName(label);
    const names = label.split(alternatives).filter((part) => /\p{Alpha}/u.test(part));
    return names.length > 1 ? together(names.map(readName)) : readName(label);
  };
  const inside2 = (text) => chunk_CDTYDZJZ/* .unspaced */ .y8.test(text) ? unspacedPhrases.find((phrase) => text.includes(phrase)) : void 0;
  const heartOf = (words4, foreign3) => {
    const found = phrasesOf(words4, opening5).filter((run) => phrases.has(run) || neutral.has(run));
    const [last = foreign3] = found;
    if (last === void 0)
      return [];
    const heart = qualifiers.has(last) ? found.find((run) => phrases.has(run) && !qualifiers.has(run)) : void 0;
    return heart === void 0 ? [last] : [heart, last];
  };
  const readName = (label) => {
    const words4 = singular((0,chunk_CDTYDZJZ/* .toWords */ .x4)(label).split(" "), vocabulary, phrases);
    if (words4.some((word3) => opening5.has(word3)) || chunk_CDTYDZJZ/* .unspaced */ .y8.test(label))
      return readWords(words4);
    return isSilent(words4) ? silence : unheardOf;
  };
  const readWords = (words4) => {
    const text = words4.join(" ");
    const foreign3 = inside2(text);
    const named4 = heartOf(words4, foreign3);
    const [phrase] = named4;
    if (phrase === void 0)
      return isSilent(words4) ? silence : unheardOf;
    if (!isLast(phrase, text))
      return noIdentifier;
    if (!phrases.has(phrase))
      return versionPhrases.has(phrase) ? version : noIdentifier;
    return {
      entities: named4.flatMap((name15) => claims.get(name15) ?? []),
      kin: kinOf(recognizers, sorts.get(phrase)),
      silent: false,
      neutral: false,
      known: words4.every((word3) => vocabulary.has(word3) || word3 === foreign3)
    };
  };
  const readWithin = (name15, under) => {
    const own = remembered(name15);
    const turned = (0,chunk_CDTYDZJZ/* .toWords */ .x4)(`${name15} ${under}`);
    if (claims.has(turned) && !claims.has((0,chunk_CDTYDZJZ/* .toWords */ .x4)(name15)))
      return remembered(turned);
    if (own.silent)
      return remembered(under);
    const joined3 = remembered(`${under} ${name15}`);
    const isAbout = (meaning) => meaning.neutral || meaning.entities.length + meaning.kin.length > 0;
    return isAbout(joined3) ? { ...joined3, known: joined3.known && own.known } : own;
  };
  const alone = remembering((name15) => read2(name15));
  const voted = remembering((means) => ({ ...read2(means), isVoted: true }));
  const within3 = /* @__PURE__ */ new Map();
  const remembered = (name15, under) => {
    if (under === void 0)
      return alone(name15);
    if (within3.size >= memory)
      within3.clear();
    const known3 = within3.get(under);
    if (known3)
      return known3(name15);
    const owner = detached(under);
    const added = remembering((each2) => readWithin(each2, owner));
    within3.set(owner, added);
    return added(name15);
  };
  const meaningOf = ({ name: name15, under, means }) => means === void 0 ? remembered(name15, under) : voted(means);
  const shown = ({ name: name15, under, means }) => {
    if (name15 === "")
      return means;
    const own = remembered(name15);
    if (own.known)
      return name15;
    if (under === void 0 || !remembered(name15, under).known)
      return isPlain(name15) ? name15 : void 0;
    return own.silent && remembered(under).known ? under : `${under}.${name15}`;
  };
  const isPlain = (name15) => {
    const words4 = (0,chunk_CDTYDZJZ/* .toWords */ .x4)(name15).split(" ");
    return name15 !== "" && !/\p{N}/u.test(name15) && words4.every((word3) => word3 === "name" || qualifiers.has(word3));
  };
  const announces2 = (label, wanted) => {
    if (!sieve().mayHold(allWords(label)))
      return false;
    const { entities: entities2, kin: kin2 } = meaningOf(label);
    return entities2.some((entity) => wanted.has(entity)) || kin2.some((entity) => wanted.has(entity));
  };
  const nextAnnounced = (text, from) => sieve().next(text, from);
  return { meaningOf, announces: announces2, nextAnnounced, shown };
}
var allWords = ({ name: name15, under, means = name15 }) => under === void 0 ? means : `${under} ${means} ${under}`;
var holdsNumber = /\p{N}{3}|\p{N}.*\P{N}|\p{So}/su;
var alternatives = /[(),;/|]+/;
function together(meanings) {
  const entities2 = [...new Set(meanings.flatMap((meaning) => meaning.entities))];
  const kin2 = [...new Set(meanings.flatMap((meaning) => meaning.kin))];
  const isClaimed = entities2.length + kin2.length > 0;
  return {
    entities: entities2,
    kin: kin2,
    silent: meanings.every(({ silent }) => silent),
    neutral: !isClaimed && meanings.some(({ neutral }) => neutral),
    ...!isClaimed && meanings.some(({ isVersion: isVersion3 }) => isVersion3) ? { isVersion: true } : {},
    known: isClaimed && meanings.every(({ known: known3, silent }) => known3 || silent)
  };
}
var kinOf = (recognizers, sorts = []) => sorts.length === 0 ? [] : recognizers.filter(({ family: family2 }) => family2 && sorts.includes(family2)).map(({ entity }) => entity);
function singular(words4, vocabulary, phrases) {
  const last = words4.at(-1) ?? "";
  if (!last.endsWith("s"))
    return words4;
  const one = last.slice(0, -1);
  const isWord = vocabulary.has(last) && !phrases.has(`${words4.at(-2)} ${one}`);
  return isWord || !vocabulary.has(one) ? words4 : [...words4.slice(0, -1), one];
}
function phrasesOf(words4, opening5) {
  const phrases = [];
  for (let length = Math.min(longestPhrase, words4.length); length > 0; length--) {
    for (let start = words4.length - length; start >= 0; start--)
      if ((opening5.get(words4[start] ?? "") ?? 0) >= length)
        phrases.push(words4.slice(start, start + length).join(" "));
  }
  return phrases;
}

// build/detection/number-columns.js
var majority3 = 0.5;
function numberColumns(view) {
  let known3;
  return (offset) => {
    const column = view.columnAt(offset);
    const cells = column === void 0 ? void 0 : view.cells();
    if (column === void 0 || !cells)
      return true;
    known3 ??= shares(view.text, cells);
    const { all, numbers } = known3.get(column) ?? { all: 0, numbers: 0 };
    return numbers >= all * majority3;
  };
}
function shares(text, { columns, starts, ends, columnOf }) {
  const byKind = /* @__PURE__ */ new Map();
  const byColumn = columns.map(({ id, kind = id }) => {
    const share = byKind.get(kind) ?? { all: 0, numbers: 0 };
    byKind.set(kind, share);
    return share;
  });
  for (let index2 = 0; index2 < starts.length; index2++) {
    const start = starts[index2] ?? 0;
    const share = byColumn[columnOf[index2] ?? -1];
    if (!share)
      continue;
    share.all++;
    if (isNumber(text, start, ends[index2] ?? start))
      share.numbers++;
  }
  return byKind;
}
function isNumber(text, start, end) {
  for (let at = start; at < end; at++) {
    const code2 = text.charCodeAt(at);
    if (code2 < zero2 || code2 > nine)
      return false;
  }
  return true;
}
var zero2 = "0".charCodeAt(0);
var nine = "9".charCodeAt(0);

// build/detection/nearby.js
var faint = 0.1;
function createNearby(view, meaningAt, mentionsIn, byName) {
  const isAmongNumbers = numberColumns(view);
  let start = -1;
  let end = -1;
  let given2;
  let written3;
  let told;
  let near;
  let nearest;
  const meaningHere = () => {
    if (written3 === void 0)
      written3 = meaningAt(start) ?? null;
    return written3;
  };
  const toldHere = () => {
    const meaning = meaningHere();
    if (meaning?.silent)
      return null;
    if (!meaning || meaning.neutral || meaning.entities.length + meaning.kin.length > 0)
      return meaning;
    return isAmongNumbers(start) ? meaning : null;
  };
  const mentionsHere = (wanted) => {
    const within3 = meaningHere()?.silent ? void 0 : surroundingsIn(view, start);
    return mentionsIn(textAround(view.text, start, end, wanted, within3));
  };
  const label = () => {
    if (given2)
      return given2;
    if (told === void 0)
      told = toldHere();
    return told ?? void 0;
  };
  const mentions = ({ score }) => {
    if (score <= faint) {
      nearest ??= mentionsHere(announces);
      return nearest;
    }
    near ??= mentionsHere();
    return near;
  };
  const isAsked = () => byName && end - start >= view.text.trim().length;
  return {
    turnTo: (candidate2, labelGiven) => {
      given2 = labelGiven;
      if (candidate2.start === start && candidate2.end === end)
        return;
      ({ start, end } = candidate2);
      written3 = told = near = nearest = void 0;
    },
    label,
    mentions,
    isAsked,
    isSilent: (shape) => label() === void 0 && mentions(shape).size === 0 && !isAsked()
  };
}

// build/detection/overlap.js
function winners(values2) {
  const sorted = [...values2].sort((a, b) => a.start - b.start || b.end - a.end);
  const chosen = [];
  for (let first = 0; first < sorted.length; ) {
    const behind2 = clusterEnd(sorted, first);
    const cluster = sorted.slice(first, behind2);
    chosen.push(...cluster.length === 1 ? cluster : best(cluster));
    first = behind2;
  }
  return chosen;
}
function clusterEnd(sorted, first) {
  let at = first;
  let end = -1;
  do
    end = Math.max(end, sorted[at++]?.end ?? 0);
  while ((sorted[at]?.start ?? end) < end);
  return at;
}
function best(cluster) {
  const rivals = rivalsIn(cluster);
  const against = (value2) => rivals.get(value2) ?? [];
  const ranked = cluster.filter((value2) => !against(value2).some((other3) => isMisread(value2, other3) || isPart(value2, other3))).sort((a, b) => b.score - a.score || b.end - b.start - (a.end - a.start));
  const kept = /* @__PURE__ */ new Set();
  for (const value2 of ranked)
    if (!against(value2).some((other3) => kept.has(other3)))
      kept.add(value2);
  return cluster.filter((value2) => kept.has(value2));
}
function rivalsIn(cluster) {
  const rivals = new Map(cluster.map((value2) => [value2, []]));
  for (const [index2, value2] of cluster.entries()) {
    for (let at = index2 + 1; at < cluster.length; at++) {
      const other3 = cluster[at];
      if (!other3 || other3.start >= value2.end)
        break;
      rivals.get(value2)?.push(other3);
      rivals.get(other3)?.push(value2);
    }
  }
  return rivals;
}
var isMisread = (value2, other3) => !value2.disguised && other3.disguised === true && other3.recognizer.entity === value2.recognizer.entity;
var isPart = (value2, whole) => whole.candidate.kind === "address" ? inAddresses.has(value2.candidate.kind) : whole.candidate.kind === "field" && value2.candidate.kind !== "address" && whole.recognizer.entity === value2.recognizer.entity && whole.start <= value2.start && whole.end >= value2.end && whole.end - whole.start > value2.end - value2.start;
var inAddresses = /* @__PURE__ */ new Set(["name", "organization", "place", "group", "postcode"]);

// build/detection/shape-words.js
var sights = {
  "name titled": "a name behind a title or a role",
  "name told": "somebody is introduced by this name",
  "name prose": "a given and a family name in a sentence",
  "name prose-likely": "words that are names, in a sentence",
  "name mention": "a name where the sentence speaks of a person",
  "name remark": "a given and a family name in a comment or a string",
  "name prose-weak": "words that may be a name",
  "name full": "a whole name",
  "name half": "a name, or a half of one",
  "phone international": "a telephone number with its country code",
  "phone parenthesised": "a telephone number with its area code in parentheses",
  "phone national": "digits in groups, as telephone numbers are written",
  "phone solid": "digits that may be a telephone number",
  "phone announced": "digits behind or before a word that announces a telephone number",
  "phone seconds": "digits that count seconds since 1970, or dial a telephone",
  "address full": "a street with number and town",
  "address street": "a street with its number",
  "address introduced": "a street behind words such as lives at",
  "address part": "one line of a postal address",
  "address box": "a post office box",
  "field whole": "the whole value under a label",
  "field first words": "the beginning of a value under a label",
  "field all there is": "the whole text"
};
var sightOf = ({ kind, form }, noun) => sights[`${kind} ${form}`] ?? (kind === "number" ? `written as ${form}` : kind === "custom" ? form : `${form} ${noun}`);

// build/detection/weigh.js
var labelled = { gain: 0.4, least: 0.8, because: "the label says so", isTold: true };
var votedFor = { ...labelled, because: "the values of its column say so" };
var kindred = { gain: 0.3, least: 0.6, because: "the label names the sort", isTold: true };
var mentioned = (phrase) => ({ gain: 0.3, least: 0.6, because: `near the word “${phrase}”` });
var asked = { gain: 0, least: 0.5, because: "asked for, and nothing else stands there" };
var wholeValueAsked = { ...asked, gain: -1 };
var wholeValue = { gain: 0, least: 0, because: labelled.because };
var wholeValueOfSort = { gain: -0.2, least: 0, because: "the label names the sort, and no country" };
var contradicted = { gain: -0.35, least: 0, because: "its label says something else" };
var isVersion = { gain: -0.6, least: 0, because: "its label names a version" };
var certain = 0.9;
function weigh(candidate2, recognizer, shape, around, least) {
  const speaking = voiceFor(candidate2, recognizer, shape, around);
  if (!speaking && shape.score < least)
    return void 0;
  const voices = [speaking, voiceAgainst(candidate2, shape, around, speaking)];
  let score = shape.score;
  for (const voice of voices)
    score = voice ? raised(score, voice) : score;
  if (score < least)
    return void 0;
  const evidence = evidenceOf(candidate2, shape, voices);
  if (isListed(shape))
    return { score, evidence, isListed: true };
  const { check } = recognizer;
  if (!check)
    return { score, evidence };
  if (!check.passes(candidate2))
    return { score, evidence, failed: check.name };
  evidence.push(`verified: ${check.name}`);
  return { score, evidence };
}
var raised = (score, { gain, least }) => round(Math.min(1, Math.max(0, score + gain, least)));
function evidenceOf(candidate2, shape, voices) {
  const evidence = [shapeEvidence(candidate2, shape)];
  let score = shape.score;
  for (const voice of voices) {
    if (!voice)
      continue;
    const changed = raised(score, voice);
    evidence.push(`${voice.because}${signed(changed - score)}`);
    score = changed;
  }
  return evidence;
}
var isListed = (shape) => "isListed" in shape && shape.isListed === true;
function voiceOf(label, entity, isField) {
  if (label.entities.includes(entity)) {
    if (isField)
      return wholeValue;
    return label.isVoted ? votedFor : labelled;
  }
  if (!label.kin.includes(entity))
    return void 0;
  return isField ? wholeValueOfSort : kindred;
}
function voiceFor(candidate2, { entity, check }, shape, around) {
  if (isToldInProse(candidate2))
    return void 0;
  const isField = candidate2.kind === "field";
  const label = around.label();
  const told = label && voiceOf(label, entity, isField);
  if (told || isField)
    return told ?? wholeValueAsked;
  const phrase = isTime(candidate2) ? void 0 : around.mentions(shape).get(entity);
  if (phrase !== void 0)
    return mentioned(phrase);
  return !label && check && shape.score < asked.least && around.isAsked() ? asked : void 0;
}
function voiceAgainst(candidate2, shape, around, speaking) {
  if (candidate2.kind === "field" || speaking?.isTold || isToldInProse(candidate2))
    return void 0;
  const label = around.label();
  if (label?.isVersion && candidate2.kind === "ip")
    return isVersion;
  return label && shape.score < certain && contradicts(label, candidate2, speaking) ? contradicted : void 0;
}
function contradicts(label, { kind, text }, speaking) {
  if (!isNumeric(kind, text))
    return false;
  if (label.entities.length > 0 || label.kin.length > 0)
    return true;
  return label.neutral ? /^\w+$/.test(text) : !speaking && /^\d+$/.test(text);
}
var isNumeric = (kind, text) => kind === "custom" ? /^[\d .-]+$/.test(text) : kind === "number" || kind === "phone" || kind === "word";
var isToldInProse = ({ kind, form }) => kind === "name" && !["full", "given", "middle", "family", "half"].includes(form);
var isTime = ({ kind, form }) => kind === "phone" && form === "seconds";
var nouns = {
  number: "number",
  word: "run of letters and digits",
  field: "value under a label",
  email: "e-mail address",
  phone: "telephone number",
  ip: "IP address",
  mac: "hardware address",
  date: "date",
  name: "name",
  title: "form of address",
  organization: "organisation",
  place: "place",
  group: "group of people",
  age: "age",
  address: "postal address",
  postcode: "postal code",
  coordinates: "pair of coordinates",
  url: "URL",
  domain: "domain name",
  mrz: "machine-readable zone",
  token: "token",
  custom: "text"
};
var sights2 = /* @__PURE__ */ new WeakMap();
function shapeEvidence(candidate2, shape) {
  const known3 = sights2.get(shape) ?? /* @__PURE__ */ new Map();
  const said3 = known3.get(candidate2.form) ?? `${sightOf(candidate2, nouns[candidate2.kind])} (${shape.score})`;
  sights2.set(shape, known3.set(candidate2.form, said3));
  return said3;
}
var signed = (change) => {
  const by = round(change);
  return by === 0 ? "" : ` (${by > 0 ? "+" : ""}${by})`;
};
var round = (score) => Math.round(score * 100) / 100;

// build/detection/scales.js
function createScales(view, nearby, least, keep, observe) {
  const lastOf = /* @__PURE__ */ new Map();
  const leastWeighed = observe ? 0 : least;
  const leastFor = (recognizer, { start, end }) => {
    const last = observe ? void 0 : lastOf.get(recognizer);
    return last && last.start <= start && end <= last.end ? Math.max(leastWeighed, last.score) : leastWeighed;
  };
  const weighedBy = ({ recognizer, shape }, candidate2) => {
    const { kind, start, end } = candidate2;
    if (shape.score < leastWeighed && kind !== "field" && nearby.isSilent(shape))
      return void 0;
    const weight = weigh(candidate2, recognizer, shape, nearby, leastFor(recognizer, candidate2));
    return weight && { start, end, ...weight, recognizer, candidate: candidate2, seen: { view, offset: start }, record: 0 };
  };
  return (candidate2, answers, label) => {
    nearby.turnTo(candidate2, label);
    for (const answer of answers) {
      const weighed = weighedBy(answer, candidate2);
      if (!weighed)
        continue;
      observe?.(weighed);
      if (weighed.failed !== void 0 || weighed.score < least || leavesCell(weighed, view))
        continue;
      keep(weighed);
      lastOf.set(answer.recognizer, weighed);
    }
  };
}

// build/detection/spot/digits.js
function digitsIn(text) {
  const starts = [];
  const ends = [];
  const digit2 = /\d/g;
  while (digit2.test(text)) {
    let end = digit2.lastIndex;
    starts.push(end - 1);
    while ((0,chunk_CDTYDZJZ/* .isDigit */ .yp)((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, end)))
      end++;
    ends.push(end);
    digit2.lastIndex = end;
  }
  return { starts, ends };
}

// build/detection/spot/candidate.js
function candidate(kind, form, text, start, end) {
  const written3 = text.slice(start, end);
  const characters = written3.replace(/[^0-9A-Za-z]/g, "");
  const compact = kind === "word" ? characters : characters.toUpperCase();
  return { kind, form, text: written3, compact, start, end };
}

// build/detection/spot/fields.js
var maxLength = 120;
function spotField(view, field, lexicon, dispatch, emit) {
  const meaning = lexicon.meaningOf(field.label);
  const asked2 = dispatch.answersUnder(meaning);
  if (asked2.length === 0 || field.end - field.start > maxLength)
    return;
  const whole = candidate("field", "whole", view.text, field.start, endOf(view.text, field));
  const fitting = asked2.filter((answer) => fits(answer, whole));
  if (fitting.length > 0) {
    emit(whole, fitting, meaning);
    return;
  }
  const length = identifier.exec(whole.text)?.[0].length ?? 0;
  if (length === 0 || length === whole.text.length)
    return;
  const head2 = candidate("field", "first words", view.text, field.start, field.start + length);
  emit(head2, asked2.filter((answer) => fits(answer, head2)), meaning);
}
function endOf(text, { start, end }) {
  let at = end;
  while (at > start && ".,;:".includes(text.charAt(at - 1)))
    at--;
  return at;
}
var identifier = /^(?:\p{Alpha}{1,4}[ .:-]{1,2})?\S*\d\S*(?: \S*\d\S*)*(?<![,.;:])/u;
var fits = ({ shape }, { compact, text }) => shape.reads === "text" ? shape.pattern.test(text) : shape.pattern.test(compact) && isIdentifier(text);
var separated = /^[\w\s.,:/()#+*'\u2010-\u2013\u00b7-]*$/;
var measured = /^[-+]?(?:0\.\d+|\d+\.\d{1,3})$|^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-[0-3]\d$/;
var isIdentifier = (text) => separated.test(text) && !measured.test(text);
function spotAlone(text, answers, emit) {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  if (end <= start || end - start > maxLength)
    return;
  const whole = candidate("field", "all there is", text, start, end);
  const fitting = answers.filter((answer) => answer.recognizer.check !== void 0 && fits(answer, whole));
  if (fitting.length > 0)
    emit(whole, fitting);
}

// build/detection/spot/name-words.js
var set = (words4) => new Set(words4.split(" "));
var particles = set("al bin da das de del della den der di do dos du e el ibn la le ten ter van von y zu");
var fieldNames = set("name names nom noms nome nombre nombres nazwa naam namn navn nimi ime ad isim adı adi soyadı soyad soyadi soyisim имя фамилия отчество ім’я прізвище نام الاسم שם ชื่อ tên họ first last given family middle full header your vorname nachname prénom apellido apellidos sobrenome apelido cognome voornaam achternaam förnamn efternamn fornavn efternavn etternavn mellomnavn etunimi sukunimi eesnimi perekonnanimi jméno příjmení křestní meno priezvisko imię nazwisko keresztnév vezetéknév utónév családnév prenume nume prezime prezimek priimek 氏名 姓名 お名前 フリガナ 이름 성명 성함 vardas pavardė vārds uzvārds име όνομα επώνυμο ονοματεπώνυμο");
var legalForms = set("GmbH AG KG KGaA OHG GbR UG SE Inc INC LLC LLP LP Ltd LTD Limited PLC Plc Corp CORP Corporation Company Co SA SAS SARL Sarl SRL Srl SpA BV NV Oy OY Oyj AB AS ASA ApS Pty Pvt KK");
var functions = set("team support sales delivery shipping department dept service services group foundation university college school institute bank store shop office center centre association committee council agency partners holdings solutions systems technologies software labs industries insurance hospital clinic verlag stiftung verein helpdesk hotline community project authors contributors maintainers developers organization organisation alliance initiative network");
function isOrganisation(written3) {
  const last = (written3.split(" ").at(-1) ?? "").replace(/\.$/, "");
  return legalForms.has(last) || functions.has(last.toLowerCase());
}
function partOf({ name: name15, under = "", means }) {
  const text = (0,chunk_CDTYDZJZ/* .toWords */ .x4)(means ?? `${under} ${name15}`).trim();
  const words4 = text.split(" ");
  return partWords.find(([, asked2]) => words4.some((word3) => asked2.has(word3)))?.[0] ?? (asksForName(text) ? "whole" : "role");
}
var partWords = [
  ["shown", set("display")],
  ["middle", set("middle middlename segundonombre gobek mellannamn отчество")],
  [
    "family",
    set("last family maiden lastname familyname lname surname nname nachname zuname familienname geburtsname nomfamille nomnaissance madchenname maedchenname famille jeune usage marital apellido apellidos primerapellido segundoapellido apellidopaterno apellidomaterno paterno materno sobrenome apelido ultimonome cognome achternaam familienaam geslachtsnaam meisjesnaam nazwisko nazwiska efternamn flicknamn soyad soyadi soyadı soyisim фамилия 姓 姓氏 氏 苗字 旧姓 セイ 성")
  ],
  [
    "given",
    set("first given firstname givenname fname forename vname vorname rufname prenom prenoms nombres primernombre primeironome pila proprio battesimo voornaam voornamen roepnaam imie imiona fornamn tilltalsnamn имя 名 メイ")
  ]
];
var asksForName = (words4) => /(?:name|nom|nombre|nome|naam|namn|nominativo|nazwa)\b|(?:^| )(?:ad|adi|adı|isim)(?: |$)/.test(words4) || chunk_CDTYDZJZ/* .unspaced */ .y8.test(words4);

// build/detection/spot/names.js
var maxLength2 = 60;
var word = /^(?:\p{Upper}[\p{Alpha}\p{M}]*(?:['’-]\p{Alpha}[\p{Alpha}\p{M}]*)*\.?|\p{Lo}[\p{Lo}\p{M}ー・]*)$/u;
var standardWord = /^(?=.*\p{Alpha}.*\p{Alpha}|\p{Lo})[\p{Alpha}\p{M}\p{N}][\p{Alpha}\p{M}\p{N}'’.・ー-]*$/u;
var nobody2 = /^(?:none|null|nil|na|not (?:given|known|available)|undefined|unknown(?: .*)?|deceased)$/i;
var title = /^(?:(?:mr|mrs|ms|mx|miss|dr|prof|herr|frau|sir|madame|mme|m|sr|sra)\.? )+/i;
function spotName(view, field, lexicon, emit) {
  const name15 = nameIn(view.text, field);
  if (name15 && !nobody2.test(name15.text) && !isFieldName(name15.text, lexicon) && !isOrganisation(name15.text))
    emit(name15);
}
function nameIn(text, field) {
  const value2 = text.slice(field.start, field.end);
  const start = field.start + (title.exec(value2)?.[0].length ?? 0);
  const written3 = text.slice(start, field.end);
  const { isStandard } = field.label;
  if (written3.length < 2 || written3.length > maxLength2 || !isName(written3, isStandard ? standardWord : word))
    return void 0;
  const form = formOf(written3, partOf(field.label));
  if (form === void 0)
    return void 0;
  return { ...candidate("name", form, text, start, field.end), ...isStandard && { standsAlone: true } };
}
function formOf(written3, part) {
  const whole = wordsOf(written3).filter((part2) => !particles.has(part2)).length > 1 || /\p{Lo}{3}/u.test(written3);
  if (part === "shown")
    return whole ? "half" : void 0;
  if (whole)
    return "full";
  if (part === "role")
    return void 0;
  return part === "whole" ? "half" : part;
}
var isFieldName = (written3, lexicon) => lexicon.meaningOf({ name: written3 }).known || written3.toLowerCase().split(" ").some((part) => fieldNames.has(part));
function isName(written3, wanted) {
  const words4 = wordsOf(written3);
  const chosen = words4.filter((part) => wanted.test(part));
  return words4.length <= 5 && chosen.length > 0 && words4.every((part) => wanted.test(part) || particles.has(part));
}
var wordsOf = (written3) => written3.split(/,? +/);

// build/detection/prose/eastern.js
var families = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => new Set(EASTERN_FAMILY.split(" ")));
var givens = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => new Set(EASTERN_GIVEN.split(" ")));
var runs = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+/g;
var honorific = /(?:さん|様|氏|先生|殿|君|女士|小姐|씨|님)$/;
var longest = 8;
var shortest2 = 3;
function findEasternNames(text, report) {
  for (const { 0: written3, index: index2 } of text.matchAll(runs)) {
    if (written3.length > longest)
      continue;
    const title2 = honorific.exec(written3)?.[0].length ?? 0;
    const end = index2 + written3.length - title2;
    const name15 = text.slice(index2, end);
    const whole = isFamilyFirst(name15);
    if (title2 > 0 && (whole || families().has(name15)))
      report("titled", index2, end);
    else if (whole)
      report("prose", index2, end);
    else if (families().has(name15))
      findGiven(text, index2, end, report);
  }
}
function findGiven(text, start, end, report) {
  if (text[end] !== " ")
    return;
  const given2 = leading.exec(text.slice(end + 1, end + 1 + longest))?.[0] ?? "";
  if (givens().has(given2))
    report("prose", start, end + 1 + given2.length);
}
var leading = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+/;
var isFamilyFirst = (name15) => name15.length >= shortest2 && [1, 2, 3].some((length) => families().has(name15.slice(0, length)) && givens().has(name15.slice(length)));

// build/detection/prose/letters.js
var beyond = 8704;
var letter2 = 1;
var capital4 = 2;
var classes = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => {
  const table2 = new Uint8Array(beyond);
  for (let code2 = 0; code2 < beyond; code2++) {
    const character2 = String.fromCharCode(code2);
    if (/[\p{Lu}\p{Lt}]/u.test(character2))
      table2[code2] = capital4;
    else if (/[\p{L}\p{M}]/u.test(character2))
      table2[code2] = letter2;
  }
  return table2;
});
var mayBeCapital = "[A-Z\\u00c0-\\u21ff]";
var letters = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => {
  const table2 = classes();
  return { isCapital: (code2) => table2[code2] === capital4, isLetter: (code2) => (table2[code2] ?? 0) !== 0 };
});

// build/detection/prose/around.js
var reach = 4;
var maxLength3 = 24;
function before2(text, start) {
  const { isLetter: isLetter3 } = letters();
  const tokens = [];
  let at = start;
  while (tokens.length < reach) {
    while (at > 0 && isSkipped((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, at - 1)))
      at--;
    if (at === 0 || text[at - 1] === "\n") {
      tokens.unshift("\n");
      break;
    }
    let from = at;
    while (from > 0 && at - from < maxLength3 && (isLetter3((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, from - 1)) || isInner(text, from - 1)))
      from--;
    if (from === at)
      from = at - 1;
    tokens.unshift(foldName(text.slice(from, at)));
    at = from;
  }
  return tokens;
}
function after2(text, end) {
  const { isLetter: isLetter3 } = letters();
  const tokens = [];
  let at = end;
  while (tokens.length < reach) {
    while (at < text.length && isSkipped((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, at)))
      at++;
    if (at >= text.length || text[at] === "\n") {
      tokens.push("\n");
      break;
    }
    let to = at;
    while (to - at < maxLength3 && (isLetter3((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, to)) || to > at && isInner(text, to)))
      to++;
    if (to === at)
      to = at + 1;
    tokens.push(foldName(text.slice(at, to)));
    at = to;
  }
  return tokens;
}
function phraseBefore(tokens, table2) {
  const words4 = tokens.join(" ");
  let from = 0;
  for (const token2 of tokens) {
    const value2 = table2.get(words4.slice(from));
    if (value2 !== void 0)
      return value2;
    from += token2.length + 1;
  }
  return void 0;
}
function phraseAfter(tokens, table2) {
  const words4 = tokens.join(" ");
  let to = words4.length;
  for (let last = tokens.length - 1; last >= 0; last--) {
    const value2 = table2.get(words4.slice(0, to));
    if (value2 !== void 0)
      return value2;
    to -= (tokens[last]?.length ?? 0) + 1;
  }
  return void 0;
}
var skipped = new Set([...' 	\r *"“”„«»[]>'].map((character2) => character2.charCodeAt(0)));
var isSkipped = (code2) => skipped.has(code2);
var isInner = (text, at) => (text[at] === "'" || text[at] === "’" || text[at] === "-") && letters().isLetter((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, at - 1)) && letters().isLetter((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, at + 1));
var aroundOf = (text, start, end) => ({
  before: (0,chunk_ZFO77YNL/* .lazily */ .q)(() => before2(text, start)),
  after: (0,chunk_ZFO77YNL/* .lazily */ .q)(() => after2(text, end))
});

// build/detection/prose/enumerations.js
var separators = /* @__PURE__ */ new Set([
  ", ",
  " and ",
  ", and ",
  " & ",
  " or ",
  ", or ",
  " und ",
  " et ",
  " y ",
  " e "
]);
var longest2 = 50;
var longestSeparator = 7;
function enumerate(text, whole) {
  let items = [];
  let end = 0;
  const flush = () => {
    const list5 = items;
    items = [];
    if (list5.length > 0)
      whole(list5);
  };
  return {
    add: (item, span2) => {
      const between = span2.start - end > longestSeparator ? "" : text.slice(end, span2.start);
      if (items.length === longest2 || !separators.has(between))
        flush();
      items.push(item);
      end = span2.end;
    },
    end: flush
  };
}

// build/detection/prose/cues.js
var list2 = (words4) => words4.trim().split(/\s*[,\n]\s*/).map((phrase) => phrase.replaceAll(";", ","));
var possessives = list2("my, your, his, her, our, their, s");
var kin = list2(`
  husband, wife, spouse, partner, son, daughter, brother, sister, father, mother, dad, mom, mum, uncle, aunt, cousin, nephew
  niece, grandfather, grandmother, grandson, granddaughter, kid, child, baby, boyfriend, girlfriend, fiance, fiancee
  friend, neighbor, neighbour, colleague, coworker, roommate, boss, twin, stepson, stepdaughter, in-law
`);
var roles2 = list2(`
  patient, plaintiff, defendant, claimant, appellant, respondent, petitioner, witness, victim, suspect, applicant, tenant
  landlord, beneficiary, decedent, attorney, lawyer, solicitor, barrister, judge, justice, magistrate, detective, officer
  sergeant, inspector, physician, surgeon, nurse, midwife, therapist, teacher, professor, lecturer, principal, pastor
  bishop, rabbi, imam, singer, guitarist, drummer, bassist, pianist, violinist, composer, songwriter, rapper, actor, actress
  comedian, director, producer, novelist, poet, playwright, painter, sculptor, photographer, journalist, reporter, columnist
  commenter, player, striker, goalkeeper, coach, footballer, golfer, sprinter, swimmer, boxer, president, senator
  congressman, congresswoman, governor, mayor, chancellor, minister, king, queen, prince, princess, emperor, mathematician
  physicist, chemist, biologist, economist, philosopher, historian, astronomer, scientist, astronaut, entrepreneur
  businessman, businesswoman, founder, cofounder, co-founder, co-author, coauthor, passenger, pilot, captain, customer
  employee, cardholder, policyholder, insured, borrower, resident, inmate, deceased
  angeklagter, klager, klagerin, beklagter, beklagte, patientin, zeuge, zeugin, mandant, versicherter
  demandeur, defendeur, temoin, paciente, demandante, demandado, testigo, paziente, ricorrente, pacjent
`);
var named = list2(`
  name is, names are, my name was, was named him, named him, named her, call me, calls me, called me, call him, call her
  name ?, named his son, named her son, named his daughter, named her daughter, named their son, named their daughter
  gender of, directed by, written by, produced by, composed by, painted by, photographed by, narrated by, edited by
  directed by :, written by :, assistant to, assistant of, widow of, husband of, wife of, son of, daughter of, father of
  mother of, brother of, sister of, born to, married to, in memory of, in loving memory of, tribute to, biography of
  life of, death of, signed by, signed :, sincerely ;, regards ;, ich heisse, mein name ist, je mappelle, me llamo, mi chiamo
  mijn naam is, jag heter, nazywam sie, meu nome e, mi nombre es, mon nom est, il mio nome e
`);
var hinted = list2(`
  by, under, under :, meet, met, tell, told, ask, asked, heard, saw, thanks to, thank, thank you, credits to, credit to, courtesy of
  features, features :, feat, feat ., featuring, starring, between him and, between her and, dear, hi, hello, hey, im, i am, you tell
  change it to, correct it to, partners name, name, authors :, author :, author, who is, whos, why is, why was
  where is, how is, interview with, according to, guest, directed by :, written by :
  bonjour, hallo, liebe, lieber, hola, estimado, estimada, querido, querida, ciao, caro, cara, beste, hej, cher, chere, gentile
  von, par, por, di, av, af, door, przez
`);
var quoted = list2(`
  says, said, its under, replied, asked, wrote, recalled, explained, commented, added, signed off by, reviewed by, guardian
`);
var acting = list2(`
  lives, lived, grew up, was born, were born, began writing, spent a year, spent a day, points out, pointed out, had given
  had told, will be talking, will be speaking, will speak, will talk, speak yet, concert, just has to, smiled, laughed, nodded
  sighed, shrugged, whispered, cried, frowned, is a doctor, is my, is his, is her, passed away, got married, s daughter, s son
  s wife, s husband, s kid, s kids, s children, s brother, s sister, s mother, s father, s mom, s dad, s parents, s friend
  s girlfriend, s boyfriend, s uncle, s aunt, as guardian, listed his, listed her, was arrested
  was convicted, pleaded, ; can i, ; could you, ; can you, ; would you, ; will you, ; who lives, ; aged
`);
var doing = list2(`
  said, says, wrote, writes, asked, asks, replied, thinks, thought, told, tells, spoke, speaks, died, retired, married, divorced
  moved to, works at, worked at, works for, worked for, works as, is very, is so, so, is a, was a, who, joined, called, knew, knows
  loves, hates, wants, wanted, went, came, felt, fan, himself, herself, and his, and her, and i, is my
`);
var table = (phrases) => new Map([
  ...phrases.some.map((phrase) => [phrase, "some"]),
  ...phrases.several.map((phrase) => [phrase, "several"]),
  ...phrases.any.map((phrase) => [phrase, "any"])
]);
var cuesBefore = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => table({
  any: [...named, ...possessives.flatMap((whose2) => kin.map((relation) => `${whose2} ${relation}`))],
  several: quoted,
  some: [...hinted, ...kin]
}));
var cuesAfter = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => table({ any: acting, several: ["is the keynote"], some: doing }));
var roleWords = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => new Set(roles2));

// build/detection/prose/lines.js
var reach2 = 160;
var addressLine = /^[\s>?|]*\d+[ ,][^\n]*\p{Alpha}|\d[^\n]*\b(?:office|mobile|fax|phone|tel)\b|\b(?:apt|suite|unit|box|mobile|phone|tel|fax)\b\.?:? ?\S*\d/imu;
var contact = /^[\s>?|]*(?:address|street|phone|telephone|tel|mobile|cell|fax|e-?mail|date of birth|dob|ssn)\b/i;
function paragraphFrom(text, at) {
  const stretch = text.slice(at, at + reach2);
  const end = /\n[ \t>?|]*\n/.exec(stretch)?.index;
  return end === void 0 ? stretch : stretch.slice(0, end);
}
function contactsBelow(text, end) {
  return text[end] === "\n" && contact.test(text.slice(end + 1, end + 40));
}
function fillsLine(text, { start, end }) {
  let at = start;
  while (at > 0 && start - at < 6 && /[ >?|]/.test(text[at - 1] ?? ""))
    at--;
  return (at === 0 || text[at - 1] === "\n") && (end >= text.length || text[end] === "\n" || text[end] === "\r");
}
function isSignature(text, span2, known3) {
  if (!fillsLine(text, span2))
    return false;
  const below = paragraphFrom(text, span2.end);
  return known3 ? addressLine.test(below.replace(/^\n/, "")) : named2.test(below);
}
var named2 = /\b(?:apt|suite|box|mobile|phone|tel|fax)\b\.?:? ?\S*\d|\d[^\n]*\b(?:office|mobile|fax|phone|tel)\b/i;

// build/detection/prose/evidence.js
function cueFor(text, { start, end }, possessive) {
  const words4 = before2(text, start);
  const following = after2(text, end);
  const said3 = saidBefore(text, end, words4);
  const done = phraseAfter(possessive ? withPossessive(following) : following, cuesAfter());
  if (said3 === "any" || done === "any" || said3 && done)
    return "any";
  if (isAddressed(words4, following))
    return "some";
  const hint = said3 ?? done;
  return hint && pronounNear(text, end) ? "any" : hint;
}
function saidBefore(text, end, words4) {
  const last = words4.at(-1) ?? "";
  if (/^ex-/.test(last) || last === ":" && contactsBelow(text, end))
    return "any";
  return phraseBefore(words4, cuesBefore()) ?? (hasRole(words4) ? "several" : void 0);
}
var isAddressed = (words4, following) => words4.at(-1) === "," && (following[0] === "?" || following[0] === "!");
function withPossessive(tokens) {
  const own = tokens.indexOf("s");
  return ["s", ...tokens.slice(own === 0 || own === 1 ? own + 1 : 0)];
}
function hasRole(words4) {
  const last = (words4.at(-1) === ":" ? words4.at(-2) : words4.at(-1)) ?? "";
  return roleWords().has(last) || roleWords().has(last.replace(/s$/, ""));
}
var pronoun = /\b(?:he|him|his|she|her|hers|himself|herself)\b/;
var pronounReach = 100;
function pronounNear(text, end) {
  const stretch = text.slice(end, end + pronounReach);
  const paragraph = stretch.indexOf("\n\n");
  return pronoun.test(paragraph < 0 ? stretch : stretch.slice(0, paragraph));
}

// build/detection/prose/partners.js
var isFamily = (key) => (flagsOf(key) & family) !== 0 || isPatronymic(key);
function isFirm(words4) {
  const [word3] = words4;
  return words4.length === 1 && word3 !== void 0 && /^\p{Alpha}+-\p{Alpha}+$/u.test(word3.key) && word3.key.split("-").every(isFamily);
}
function withPartners(text, start) {
  const before5 = text.slice(Math.max(0, start - 60), start);
  const [partners = ""] = /(?:\p{Upper}[\p{Alpha}'’-]+, )*\p{Upper}[\p{Alpha}'’-]+,? (?:and|&) $/u.exec(before5) ?? [];
  const names = partners.match(/\p{Upper}[\p{Alpha}'’-]*/gu) ?? [];
  return names.every((name15) => isFamily(foldName(name15))) ? start - partners.length : start;
}
function isPartnership(text, items) {
  const [first, second, third, ...more] = items.map(({ segment }) => segment);
  if (!first || !second || !third || more.length > 0)
    return false;
  const families2 = [first, second, third].every(({ words: [word3, ...rest2] }) => {
    return rest2.length === 0 && ((word3?.flags ?? 0) & family) !== 0;
  });
  const joints = [text.slice(first.end, second.start), text.slice(second.end, third.start)];
  return families2 && joints[0] === ", " && partnerJoint.test(joints[1] ?? "");
}
var partnerJoint = /^,? (?:and|&) $/;

// build/detection/prose/organizations.js
var set2 = (words4) => new Set(words4.trim().split(/\s+/));
var list3 = (words4) => new Map(words4.trim().split(/\s*[,\n]\s*/).map((phrase) => [phrase.replaceAll(";", ","), true]));
var legalForms2 = set2(`
  inc incorporated llc llp lp ltd limited plc corp corporation gmbh ag kg kgaa ohg gbr ug se sa sas sarl srl spa bv nv oy oyj
  ab as asa aps pty pvt kk co company ev
`);
var kinds2 = set2(`
  foundation university college institute association society committee council agency authority bureau ministry department
  bank insurance holdings holding partners associates consulting consultants technologies technology solutions systems industries
  enterprises ventures capital investments laboratories labs software group networks networking analytics pharmaceuticals
  airlines airways motors electric energy petroleum hospital clinic school academy museum church press publishing
  records studios pictures entertainment media brothers sons supercomputing services supplies
  logistics transport transit movers insights resources advisors advisers
`);
var certain2 = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => list3(`
    work for, works for, worked for, working for, work at, works at, worked at, working at, employed by, employed at, hired by
    job at, intern at, interned at, year at, years at, months at, founder of, co-founder of, ceo of, chairman of, director of
    president of, employee of, employees of, employees at, later became, renamed to, acquired by, merged with, owned by
    subsidiary of, headquarters of, offices of, office of, address of, shares of, customers of, to support, joined, on behalf of
    according to the, is a partner at, manager at, engineer at, director at, consultant at, analyst at, company called
  `));
var followed = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => list3(`
    office, offices, orchestra, website, headquarters, employees, customers, shareholders, is the brainchild, is a design
    is a company, is an agency, is a startup, is a firm, is a nonprofit, is a non-profit, is a bank, announced, 's ceo, is the keynote
    is the publisher, is hiring, is a leading, is a provider, was acquired, has acquired, stock, shares, orchestra was
    is a 5 0, is a consulting, is a software
  `));
function findOrganizations(text, run, around, report) {
  const words4 = withoutProperty(withoutArticle(run.words));
  const [first, last] = [words4[0], words4.at(-1)];
  if (!first || !last)
    return;
  const owns = last !== run.words.at(-1);
  if (words4.length > 1 && legalForms2.has(last.key)) {
    report("legal", withPartners(text, first.start), text[last.end] === "." && last.key !== "company" ? last.end + 1 : last.end);
    return;
  }
  const named4 = around.before().at(-1) === "at" && /^, \d/.test(text.slice(last.end, last.end + 3)) || phraseBefore(around.before(), certain2()) === true || owns || phraseAfter(around.after(), followed()) === true;
  const known3 = words4.length === 1 && (first.flags & (common | brand | family)) === common;
  if (named4 && !known3 && !run.joined)
    report("said", withPartners(text, first.start), last.end);
  else if (words4.length > 1 && kinds2.has(last.key))
    report("kind", first.start, last.end);
  else if (isFirm(words4))
    report("partners", first.start, last.end);
}
var withoutArticle = (words4) => words4[0]?.key === "the" || words4[0]?.key === "our" ? words4.slice(1) : words4;
var properties = set2("office offices website orchestra headquarters campus");
var withoutProperty = (words4) => words4.length > 1 && properties.has(words4.at(-1)?.key ?? "") ? words4.slice(0, -1) : words4;
function isOrganization(words4) {
  const last = words4.at(-1)?.key ?? "";
  return words4.length > 1 && (legalForms2.has(last) || kinds2.has(last));
}
function findListed(text, runs3, named4, report) {
  const [first, second, third] = runs3;
  if (!first || !second || !third)
    return;
  if (runs3.length === 3 && named4.has(first.start) && isJoinedLikePartners(text, [first, second, third])) {
    report("said", first.start, third.end);
  }
  if (!runs3.some(({ words: words4 }) => isOrganization(words4)))
    return;
  for (const { words: words4, joined: joined3, start, end } of runs3) {
    if (!joined3 && !isOrganization(words4))
      report("listed", start, end);
  }
}
var isJoinedLikePartners = (text, [first, second, third]) => text.slice(first.end, second.start) === ", " && partnerJoint.test(text.slice(second.end, third.start)) && [first, second, third].every(({ words: words4, joined: joined3 }) => words4.length === 1 && !joined3);

// build/detection/prose/person.js
var is = (word3, flag) => word3 !== void 0 && (word3.flags & flag) !== 0;
var isSure = (word3, flag) => is(word3, flag) && !is(word3, common);
var isFormed = (word3) => word3 !== void 0 && !is(word3, common) && isPatronymic(word3.key);
var maxNames = 3;
var maxWords = 5;
function namesIn({ words: words4 }) {
  const written3 = words4.filter(({ kind }) => kind !== "particle");
  const all = written3.filter(({ kind }) => kind !== "initial");
  if (all.length === 0 || all.length > maxNames || written3.length > maxWords)
    return void 0;
  const initial = written3.slice(1, -1).some(({ kind }) => kind === "initial");
  return { all, first: all[0], last: all.at(-1), several: all.length > 1, initial };
}
function personForm(text, segment) {
  const names = namesIn(segment);
  if (names === void 0 || isPlace(segment.words) || isOrganization(segment.words))
    return void 0;
  if (segment.words.length === 1)
    return formOfOne(text, segment, names.first);
  if (names.all.some(({ kind }) => kind === "capitals") || segment.heading || isJoined(segment))
    return guarded(segment, names);
  if (names.several && hasRole(before2(text, segment.start)) && !names.all.some((name15) => is(name15, brand)))
    return "titled";
  return formByItself(names) ?? formBySentence(text, segment, names);
}
var isJoined = ({ joinedBefore, joinedAfter }) => joinedBefore || joinedAfter;
function guarded({ joinedAfter }, names) {
  if (isSureName(names) && !joinedAfter)
    return "prose-likely";
  return names.all.some((name15) => isSure(name15, given)) ? "prose-weak" : void 0;
}
function formByItself(names) {
  if (isSureName(names))
    return "prose";
  const { first, last, several, initial } = names;
  const half = hasHalf(names);
  const likely2 = several && isKnown(names) && half || several && isSure(first, family) && isSure(last, given) && !is(first, given) && !is(last, place) || initial && (half || is(first, given)) || isSure(first, given) && !isCountry(first) && isFollowing(last);
  return likely2 ? "prose-likely" : void 0;
}
function formBySentence(text, segment, names) {
  const { all, first, several, initial } = names;
  const supported = hasHalf(names) || initial || several && isKnown(names);
  const hinted2 = supported || is(first, given) || isForeign(segment);
  const cue = cueFor(text, segment, segment.possessive);
  if (cue === "any" || several && cue === "several")
    return "told";
  if (cue !== void 0 && hinted2 && !all.every((name15) => is(name15, common)))
    return "told";
  if (several && isSignature(text, segment, hinted2))
    return "told";
  return supported ? "prose-weak" : void 0;
}
function formOfOne(text, segment, name15) {
  if (name15?.kind !== "capital" || isJoined(segment))
    return void 0;
  const cue = cueFor(text, segment, segment.possessive);
  const elsewhere2 = is(name15, place);
  if (cue === "any")
    return "mention";
  if (cue !== void 0 && !elsewhere2 && (isSure(name15, given) || isSure(name15, family)))
    return "mention";
  return isSure(name15, given) && !elsewhere2 ? "prose-weak" : void 0;
}
function isSurePerson(segment) {
  const names = namesIn(segment);
  if (names === void 0 || isJoined(segment) || isPlace(segment.words))
    return false;
  return names.all.every(({ kind }) => kind === "capital") && isSureName(names);
}
var isSureName = ({ first, last, several }) => several && isSure(first, given) && isSure(last, family);
var isKnown = ({ first, last }) => is(first, given) && (is(last, family) || isFormed(last));
var hasHalf = ({ all }) => all.some((name15) => isSure(name15, given) || isSure(name15, family) || isFormed(name15));
var isForeign = ({ words: words4 }) => words4.some(({ foreign: foreign3 }) => foreign3) && words4.every(({ kind }) => kind !== "particle");
var isFollowing = (word3) => word3?.kind === "capital" && word3.key.length > 2 && !is(word3, common | place);
var isCountry = (word3) => word3 !== void 0 && countries().has(word3.key);
var isPlace = (words4) => words4.length > 1 && places().has(words4.map(({ key, kind }) => kind === "particle" ? "of" : key).join(" "));

// build/detection/prose/segments.js
var honorifics = new Set("mr mrs ms mx miss dr prof professor sir madam madame mme mlle monsieur herr frau senor senora senorita dona signor signora sr sra srta dott rev reverend hon capt sgt lt dhr mevr mevrouw meneer fru lady lord".split(" "));
function isHonorific(words4, at) {
  const [before5, word3, following] = [words4[at - 1], words4[at], words4[at + 1]];
  if (!word3 || !following || following.kind === "particle")
    return false;
  if (!honorifics.has(word3.key) || word3.kind === "capitals")
    return false;
  const stopped = following.start - word3.end > 1;
  return stopped || before5 === void 0 || !isName2(before5) || (before5.flags & common) !== 0;
}
var isName2 = ({ flags }) => (flags & (given | family)) !== 0;
var parts2 = (word3) => word3.kind !== "initial" && !isName2(word3) && (word3.flags & (common | brand)) !== 0;
function partsOf(run, opensSentence, heading) {
  const found = [];
  let words4 = [];
  let honorific2;
  let joinedBefore = false;
  const close = (joinedAfter, last) => {
    const named4 = trimmed(words4, opensSentence && words4[0]?.start === run.start);
    const [first, final] = [named4[0], named4.at(-1)];
    if (first && final) {
      const possessive = last && run.possessive;
      const segment = {
        words: named4,
        start: first.start,
        end: final.end,
        possessive,
        joinedBefore,
        joinedAfter,
        heading
      };
      found.push({ segment, honorific: honorific2 });
    }
    words4 = [];
    honorific2 = void 0;
  };
  for (const [index2, word3] of run.words.entries()) {
    const following = run.words[index2 + 1];
    if (isHonorific(run.words, index2)) {
      close(false, false);
      honorific2 = word3;
      joinedBefore = false;
    } else if (index2 === 0 && following !== void 0 && roleWords().has(word3.key)) {
      close(false, false);
    } else if (word3.kind !== "particle" && parts2(word3) && !(honorific2 && words4.length === 0)) {
      close(true, false);
      joinedBefore = !(index2 === 0 && opensSentence);
    } else
      words4.push(word3);
  }
  close(run.joined || run.numbered, true);
  return found;
}
function trimmed(words4, opensSentence) {
  const [first, second, third] = words4;
  const cut = opensSentence && third && first && second && (first.flags & common) !== 0 && isName2(second);
  const from = words4.findIndex(({ kind }) => kind !== "particle");
  const to = words4.findLastIndex(({ kind }) => kind !== "particle");
  return words4.slice(cut ? 1 : Math.max(from, 0), to + 1);
}

// build/detection/prose/people.js
function createPeople(text, { person: report, firm }) {
  const waiting = [];
  const known3 = /* @__PURE__ */ new Set();
  const take = (run) => {
    if (run.words.length === 1 && isNothing(run))
      return;
    const tokens = before2(text, run.start);
    const opensSentence = sentenceMarks.has(tokens.at(-1) ?? "");
    const heading = isHeading(text, run);
    const parts3 = partsOf(run, opensSentence, heading);
    for (const { segment, honorific: honorific2 } of parts3) {
      const form = honorific2 === void 0 ? personForm(text, segment) : titledForm(segment);
      const whole = parts3.length === 1 && segment.start === run.start && segment.end === run.end;
      if (whole && honorific2 === void 0 && !run.joined)
        list5.add({ segment, form }, segment);
      else
        settle({ segment, form });
    }
  };
  const list5 = enumerate(text, (items) => {
    const [first, , last] = items;
    if (first === void 0 || last === void 0) {
      items.forEach(settle);
      return;
    }
    const role = hasRole(before2(text, first.segment.start));
    if (!role && isPartnership(text, items)) {
      firm(first.segment.start, last.segment.end);
      return;
    }
    const people = namePeople(items, role);
    for (const item of items)
      settle(people && isHalf(item) ? { ...item, form: "mention" } : item);
  });
  const settle = (item) => {
    const { segment, form } = item;
    if (isHalf(item))
      wait(item);
    else if (form !== void 0) {
      if (form !== "prose-weak" && form !== "mention")
        remember(segment.words, form);
      report(form, segment.start, segment.end);
    }
  };
  const remember = (words4, form) => {
    for (const word3 of words4)
      if (isTold(word3, form))
        known3.add(word3.key);
  };
  const wait = ({ segment, form }) => {
    const { words: words4, start, end, joinedAfter, joinedBefore } = segment;
    const [word3] = words4;
    if (word3?.kind !== "capital" || joinedAfter || joinedBefore)
      return;
    if (form === "prose-weak" && pronounNear(text, end))
      report("mention", start, end);
    else
      waiting.push({ key: word3.key, start, end, form, speaks: isSpeaker(text, segment) });
  };
  const finish = () => {
    list5.end();
    const speakers = waiting.filter(({ speaks }) => speaks);
    const theatre = speakers.filter(({ form }) => form !== void 0).length * 2 >= speakers.length;
    for (const { key, start, end, form, speaks } of waiting) {
      if (known3.has(key) || speaks && theatre)
        report("mention", start, end);
      else if (form !== void 0)
        report(form, start, end);
    }
  };
  return { take, finish };
}
var sentenceMarks = /* @__PURE__ */ new Set(["\n", ".", "!", "?", ":", "(", "-", "•", "|", "…", ";"]);
var isNothing = ({ words: [word3] }) => word3 === void 0 || (word3.flags & (given | family | common)) === common;
var isTold = ({ key, kind, flags }, form) => kind === "capital" && key.length > 2 && (flags & common) === 0 && (form !== "prose-likely" || (flags & (given | family)) !== 0 || isPatronymic(key));
var isHalf = ({ segment, form }) => segment.words.length === 1 && (form === void 0 || form === "prose-weak");
function namePeople(list5, role) {
  if (role)
    return true;
  const halves2 = list5.filter(({ segment }) => segment.words.length === 1);
  return halves2.filter(({ form }) => form !== void 0).length * 2 > halves2.length;
}
var titledForm = ({ words: words4, heading }) => heading || words4.length > 4 ? "prose-weak" : "titled";
var longestHeading = 100;
var isHeading = (text, run) => /(?:^|\n)#[^\n]*$/.test(text.slice(Math.max(0, run.start - longestHeading), run.start));
function isSpeaker(text, { start, end }) {
  const opens2 = start === 0 || text[start - 1] === "\n";
  return opens2 && text[end] === ":" && /^:\s?["“\p{Upper}]/u.test(text.slice(end, end + 3));
}

// build/detection/prose/reading.js
var documents = /(?:^|\/)(?:[^./]+|[^/]*\.(?:adoc|asciidoc|csv|eml|html?|markdown|md|mdx|mbox|org|pod|psv|rst|rtf|tex|text|textile|tsv|tab|txt|vcf|wiki|xhtml))$/i;
var scripts = /(?:^|\/)(?:Makefile|Dockerfile|Containerfile|Gemfile|Rakefile|Procfile|Vagrantfile|Jenkinsfile|BUILD|WORKSPACE|go\.sum)$/;
var written2 = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|go\.sum|[^/]*[.-]lock|[^/]*\.lock\.[a-z]+)$|\.(?:min|bundle|generated|gen|pb|designer)\.[a-z]+$|\.(?:map|snap|svg|lock)$|_pb2?\.[a-z]+$/i;
function readingOf(path, inCode) {
  if (written2.test(path))
    return "nothing";
  if (path === "")
    return inCode ? "remarks" : "prose";
  return !inCode && documents.test(path) && !scripts.test(path) ? "prose" : "remarks";
}

// build/detection/prose/word.js
var maxWordLength = 30;
function wordEnd(text, start) {
  const { isLetter: isLetter3 } = letters();
  let end = start + 1;
  for (; ; ) {
    const code2 = (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, end);
    if (isLetter3(code2))
      end++;
    else if (joins(code2) && isLetter3((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, end + 1)))
      end += 2;
    else
      return end;
  }
}
var joins = (code2) => code2 === 39 || code2 === 8217 || code2 === 45;
var identifying = new Set([..."_@/\\=([{$#+%&"].map((character2) => character2.charCodeAt(0)));
function isIdentifier2(text, end) {
  const code2 = (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, end);
  if ((0,chunk_CDTYDZJZ/* .isDigit */ .yp)(code2))
    return true;
  const after4 = (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, end + 1);
  const goesOn2 = (0,chunk_CDTYDZJZ/* .isDigit */ .yp)(after4) || letters().isLetter(after4);
  if (code2 === 46 || code2 === 45)
    return goesOn2 && !isInitials(text, end);
  if (code2 === 58)
    return after4 === 58;
  if (code2 === 91)
    return letters().isLetter(after4);
  return identifying.has(code2) && (code2 !== 92 || after4 !== 110);
}
var isInitials = (text, stop) => letters().isCapital((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, stop - 1)) && !letters().isLetter((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, stop - 2)) && letters().isCapital((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, stop + 1));
function wordAt(text, start, end) {
  if (end - start > maxWordLength)
    return void 0;
  if (isIdentifier2(text, end))
    return void 0;
  const whole = text.slice(start, end);
  const written3 = /['’]s$/i.test(whole) ? whole.slice(0, -2) : whole;
  const kind = kindOf3(written3);
  if (kind === void 0)
    return void 0;
  const key = foldName(written3);
  const flags = key.includes("-") ? flagsOfParts(key) : flagsOf(key) | (descends.test(written3) ? family : 0);
  return {
    start,
    end: start + written3.length,
    key,
    flags,
    kind,
    foreign: !ascii2.test(written3) && /[^\0-\x7f’]/.test(written3)
  };
}
var descends = /^(?:Mc|O['’])\p{Upper}\p{Lower}/u;
var flagsOfParts = (key) => key.split("-").map(flagsOf).reduce((all, flags) => all & flags);
var innerCapitals = /^(?:(?:Mc|Mac|Fitz|De|Di|Du|La|Le|Van|[ODdL]['’])?\p{Upper}[\p{Lower}\p{M}]*(?:[’'-]\p{Alpha}[\p{Lower}\p{M}]*)*)$/u;
var legalForms3 = /* @__PURE__ */ new Set(["GmbH", "KGaA", "ApS", "SpA", "eV"]);
var ascii2 = /^[A-Z][a-z]+$/;
function kindOf3(written3) {
  if (ascii2.test(written3) || legalForms3.has(written3))
    return "capital";
  if (written3.length === 1)
    return "initial";
  if (written3.toUpperCase() === written3)
    return "capitals";
  return innerCapitals.test(written3) ? "capital" : void 0;
}

// build/detection/prose/runs.js
var maxWords2 = 9;
var maxParticles = 2;
var maxParticle = 6;
var particles2 = new Set("af al av bei bin da das de del della den der di dos du ibn la las los nad ob of sur ten ter u upon van von zu".split(" "));
var honorificWithStop = /^(?:mr|mrs|ms|mx|dr|prof|st|hr|sr|sra|srta|dott|ing|mme|mlle|rev|hon|capt|sgt|lt|col|gen|sen|gov|jr)$/;
function* runsIn(text) {
  const capital5 = new RegExp(mayBeCapital, "g");
  while (capital5.test(text)) {
    const at = capital5.lastIndex - 1;
    if (!isCapitalAt(text, at))
      continue;
    const run = opens(text, at) ? readRun(text, at) : void 0;
    if (run && run.words.length > 0)
      yield run;
    capital5.lastIndex = run?.next ?? wordEnd(text, at);
  }
}
var joining2 = new Set([..."/@\\#$=-.&%~`+:_"].map((character2) => character2.charCodeAt(0)));
var loose = new Set([..."_:-"].map((character2) => character2.charCodeAt(0)));
function opens(text, at) {
  const code2 = (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, at - 1);
  if ((0,chunk_CDTYDZJZ/* .isDigit */ .yp)(code2) || letters().isLetter(code2))
    return false;
  if (!joining2.has(code2))
    return true;
  const before5 = (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, at - 2);
  return loose.has(code2) && !(0,chunk_CDTYDZJZ/* .isDigit */ .yp)(before5) && !letters().isLetter(before5) && !loose.has(before5);
}
function readRun(text, start) {
  const words4 = [];
  let at = start;
  let read2 = start + 1;
  let joined3 = false;
  let possessive = false;
  while (at >= 0 && words4.length < maxWords2) {
    const end2 = wordEnd(text, at);
    const word3 = wordAt(text, at, end2);
    if (word3 === void 0)
      joined3 = true;
    else
      words4.push(word3);
    possessive = word3 !== void 0 && end2 > word3.end;
    const following = joined3 || possessive || word3 === void 0 ? -1 : nextWord(text, word3);
    const particle = following < 0 || isCapitalAt(text, following) ? following : skipParticles(text, following);
    if (particle > following)
      words4.push(particleAt(following, particle));
    read2 = end2;
    at = particle;
  }
  if (words4.at(-1)?.kind === "particle")
    words4.pop();
  const end = words4.at(-1)?.end ?? read2;
  const numbered = number.test(text.slice(end, end + longestNumber));
  return { words: words4, start, end, joined: joined3, numbered, possessive, next: read2 };
}
var number = /^ (?!(?:19|20)\d\d\b)\d{1,4}[a-z]?\b/;
var longestNumber = 7;
var isCapitalAt = (text, at) => letters().isCapital((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, at));
function nextWord(text, { end, kind, key }) {
  const stop = text[end] === "." && (kind === "initial" || honorificWithStop.test(key)) ? end + 1 : end;
  return text[stop] === " " || text[stop] === " " ? stop + 1 : -1;
}
var particleAt = (start, beyond2) => ({
  start,
  end: beyond2 - 1,
  key: "",
  flags: 0,
  kind: "particle",
  foreign: false
});
function skipParticles(text, start) {
  let at = start;
  for (let count2 = 0; count2 < maxParticles; count2++) {
    let end = at;
    while (end - at < maxParticle && letters().isLetter((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, end)))
      end++;
    if (text[end] !== " " || !particles2.has(text.slice(at, end)))
      return -1;
    at = end + 1;
    if (isCapitalAt(text, at))
      return at;
  }
  return -1;
}

// build/detection/prose/remarks.js
var opening = /["'`#*>]|\/\/|--|;;|^\s*(?:rem|%|!)/i;
var longestLine = 1e3;
function findRemarks(text, inCode, report) {
  for (const run of pairsIn(text)) {
    for (const { segment, honorific: honorific2 } of partsOf(run, false, false)) {
      const titled = honorific2 !== void 0 && segment.words.length < 4;
      if ((titled || isSurePerson(segment)) && isWritten(text, segment.start, inCode))
        report(segment.start, segment.end);
    }
  }
}
function* pairsIn(text) {
  const { isCapital: isCapital2, isLetter: isLetter3 } = letters();
  const second = new RegExp(` ${mayBeCapital}`, "g");
  let behind2 = 0;
  while (second.test(text)) {
    const blank = second.lastIndex - 2;
    const end = text[blank - 1] === "." ? blank - 1 : blank;
    let start = end;
    while (start > behind2 && isLetter3((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, start - 1)))
      start--;
    const isPair2 = start < end && isCapital2((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, start)) && isCapital2((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, blank + 1));
    if (!isPair2 || isLetter3((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, start - 1)))
      continue;
    const run = readRun(text, start);
    if (run.words.length > 1 && !run.joined)
      yield run;
    behind2 = Math.max(end, run.next);
    second.lastIndex = Math.max(second.lastIndex - 1, behind2);
  }
}
function isWritten(text, at, inCode) {
  const before5 = text.slice(Math.max(0, at - longestLine), at);
  const line = before5.slice(before5.lastIndexOf("\n") + 1);
  return line.length < longestLine && (!inCode || opening.test(line));
}

// build/detection/prose/groups.js
var firstWords = new Set("cabo cape costa hong new north puerto saint sierra south sri social".split(" "));
var groups = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => {
  const names = /* @__PURE__ */ new Set();
  let before5 = "";
  for (const word3 of GROUPS.trim().split(/\s+/)) {
    if (before5 === "" && firstWords.has(word3))
      before5 = `${word3} `;
    else {
      names.add(before5 + word3);
      before5 = "";
    }
  }
  return names;
});
var ordinary = new Set("conservative democratic liberal orthodox republican pole".split(" "));
function isGroup(name15) {
  const known3 = groups();
  return known3.has(name15) || name15.endsWith("s") && known3.has(name15.slice(0, -1)) || isMen(name15, known3);
}
var isMen = (name15, known3) => /m[ae]ns?$/.test(name15) && known3.has(name15.replace(/m[ae]ns?$/, "man"));
function findGroups(run, around, report) {
  for (const [index2, word3] of run.words.entries()) {
    const next = run.words[index2 + 1];
    if (next && isGroup(`${word3.key} ${next.key}`) && firstWords.has(word3.key))
      report("known", word3.start, next.end);
    else if (isGroup(word3.key) && !(next && places().has(`${word3.key} ${next.key}`))) {
      const language = index2 === 0 && phraseBefore(around.before(), languageCues) === true;
      report(language || ordinary.has(word3.key) ? "weak" : "known", word3.start, word3.end);
    }
  }
}
var languageCues = new Map(["in", "into", "speak", "speaks", "studying", "study", "learn", "language", "to", "from", "("].map((cue) => [
  cue,
  true
]));
var said = /\b(?:am|are|is|was|were|born|proud|being|a|an|the) ([a-z]{4,20}(?: [a-z]{4,12})?)\b/gi;
function findSaidGroups(text, report) {
  for (const match of text.matchAll(said)) {
    const words4 = match[1] ?? "";
    const start = match.index + match[0].length - words4.length;
    if (words4 !== words4.toLowerCase())
      continue;
    if (words4.includes(" ") && isGroup(words4))
      report("said", start, start + words4.length);
    else
      reportWords(words4, start, report);
  }
}
function reportWords(words4, start, report) {
  let at = start;
  for (const word3 of words4.split(" ")) {
    if (isGroup(word3) && !ordinary.has(word3))
      report("said", at, at + word3.length);
    at += word3.length + 1;
  }
}

// build/detection/prose/places.js
var list4 = (words4) => new Map(words4.trim().split(/\s*[,\n]\s*/).map((phrase) => [phrase, true]));
var certain3 = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => list4(`
    live in, lives in, lived in, living in, grew up in, grown up in, raised in, born in, based in, located in, situated in
    resident of, residents of, native of, citizen of, citizens of, travelling to, traveling to, travel to, travelled to
    traveled to, moved to, moving to, move to, flew to, fly to, flight to, drove to, returned to, return to, trip to, visit to, visited
    visiting, arrived in, headquartered in, stationed in, city of, town of, village of, capital of, kingdom of, republic of
    university of, mayor of, president of, king of, queen of, province of, state of, home city, hometown, home town
    southern, northern, eastern, western, central, street in, year in, year in, around the world to, outskirts of, suburb of
    downtown, town in, city in, village in, where :, injured in, died in, buried in, holiday in, vacation in, office in, offices in
  `));
var likely = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => list4("in, from, to, near, at, of, across, around, throughout, outside"));
var followed2 = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => list4("leader, country club, government, bridge is, bridge was, embassy, airport, parliament"));
function findPlaces(text, run, around, report) {
  const { words: words4, cued } = withoutLead(run.words);
  const [first] = words4;
  if (!first)
    return;
  const near = first === run.words[0] ? around.before() : [run.words[run.words.indexOf(first) - 1]?.key ?? ""];
  const said3 = cued || phraseBefore(near, certain3()) === true || phraseAfter(around.after(), followed2()) === true;
  const end = namedEnd(words4);
  const whole = !run.joined && end - first.start > 2;
  if (whole && said3)
    report("said", first.start, end);
  else if (whole && endsAddress(text, { ...run, start: first.start }))
    report("line", first.start, run.end);
  else
    findKnown(words4, near, report);
}
function findKnown(words4, near, report) {
  for (let at = 0; at < words4.length; ) {
    const length = knownLength(words4, at);
    const [from, to] = [words4[at], words4[at + length - 1]];
    if (length > 0 && from && to) {
      const alone = at === 0 && length === words4.length;
      report(formOf2(from, length, alone, near), from.start, to.end);
    }
    at += Math.max(length, 1);
  }
}
var directions = new Set("north south east west northern southern eastern western central upper lower".split(" "));
var institutions = new Set("university city town village republic kingdom state province county bishop mayor".split(" "));
var prepositions = new Set("in at from to near of for with by on the across around".split(" "));
function withoutLead(words4) {
  const [first, second] = words4;
  if (!first || !second)
    return { words: words4, cued: false };
  if (prepositions.has(first.key) || directions.has(first.key)) {
    return knownLength(words4, 0) > 1 ? { words: words4, cued: false } : { words: words4.slice(1), cued: directions.has(first.key) };
  }
  const belongs2 = institutions.has(first.key) && second.kind === "particle";
  return belongs2 ? { words: words4.slice(2), cued: true } : { words: words4, cued: false };
}
function namedEnd(words4) {
  const last = words4.findLastIndex(({ flags }) => (flags & common) === 0 || (flags & (given | family | place)) !== 0);
  return (words4[last] ?? words4.at(-1))?.end ?? 0;
}
function knownLength(words4, first) {
  for (let length = Math.min(4, words4.length - first); length > 0; length--) {
    const name15 = words4.slice(first, first + length).map(({ key, kind }) => kind === "particle" ? "of" : key);
    if (places().has(name15.join(" ").replaceAll("-", " ")))
      return length;
  }
  return 0;
}
function formOf2(word3, length, alone, near) {
  const name15 = (word3.flags & (given | family)) !== 0;
  if (length > 1 || (word3.flags & (common | given | family)) === 0)
    return alone ? "known" : "weak";
  if (!alone)
    return "weak";
  if (countries().has(word3.key) && !peoplesNames.has(word3.key))
    return "known";
  return name15 && phraseBefore(near, likely()) === true ? "known" : "weak";
}
var peoplesNames = /* @__PURE__ */ new Set(["chad", "georgia", "israel", "jordan"]);
var lineReach = 120;
function endsAddress(text, run) {
  const ends = run.end >= text.length || text[run.end] === "\n";
  if (!ends)
    return false;
  const before5 = text.slice(Math.max(0, run.start - lineReach), run.start);
  const line = before5.slice(before5.lastIndexOf("\n") + 1);
  const number3 = line.search(/\d/);
  if (number3 >= 0 && line.endsWith(", ") && /\p{Alpha}/u.test(line.slice(number3)))
    return true;
  if (!fillsLine(text, run))
    return false;
  const below = text.slice(run.end, run.end + 60);
  const [, country = ""] = /^\n[ >?|]*(\p{Upper}[\p{Alpha} ]+?)(?: \(.*\))? ?\d{3,}/u.exec(below) ?? [];
  return /\d/.test(before5) && places().has(country.toLowerCase());
}

// build/detection/prose/titles.js
function findHonorifics(text, run, report) {
  for (const [index2, word3] of run.words.entries()) {
    if (isHonorific(run.words, index2))
      report("honorific", word3.start, text[word3.end] === "." ? word3.end + 1 : word3.end);
  }
}
var trades = new Set(`
    accountant actor actress actuary administrator adviser advisor agent analyst animator architect artist
    assembler assistant associate astronomer attendant attorney auditor bailiff baker barber bartender biologist
    blaster boilermaker bookkeeper broker butcher buyer captain caretaker carpenter cashier ceo cfo chauffeur
    chef chemist chiropractor cleaner clerk coach collector columnist commissioner composer conductor
    conservator consultant controller coo cook coordinator counsellor counselor cto curator dancer dealer
    dentist designer detective developer dietitian director dispatcher doctor draftsman driver economist editor
    educator electrician embalmer engineer engraver environmentalist estimator examiner executive farmer fighter
    firefighter fisher fitter foreman forester founder gardener geographer geologist grader guard guide
    hairdresser handler helper historian host hostess housekeeper hygienist illustrator inspector installer
    instructor interpreter interviewer investigator janitor journalist judge keeper laborer lawyer lecturer
    librarian lifeguard loader logger machinist maid maker manager marshal mason mathematician mechanic mediator
    merchandiser messenger midwife miner mixer model mover musician nurse nutritionist officer operator optician
    optometrist orderly packer painter paralegal paramedic pathologist pharmacist photographer physician
    physicist pilot planner plasterer plumber podiatrist police postmaster preparer president presser printer
    producer professor programmer proofreader psychiatrist psychologist publicist ranger realtor receptionist
    recruiter repairer repairman reporter representative researcher roofer sailor salesman salesperson
    saleswoman scientist scout sculptor secretary setter singer sociologist sorter specialist statistician
    steward stewardess strategist superintendent supervisor surgeon surveyor tailor teacher technician
    technologist teller tender therapist trader trainer translator treasurer tutor typist umpire undertaker
    underwriter usher vendor veterinarian waiter waitress watchman weaver welder worker writer
  `.trim().split(/\s+/));
var trade = /^[a-z]{2,20}(?:ographer|ologist|ician|ographers)$/;
var isTrade = (word3) => trades.has(word3.toLowerCase()) || trade.test(word3.toLowerCase());
var longestJob = 6;
var longestWord = 24;
var wordsOfJob = /^[\p{Alpha}&/-]+$/u;
function isJob(line) {
  const words4 = line.split(/,? /);
  if (words4.length > longestJob || line.length > longestJob * longestWord)
    return false;
  const [head2, ...rest2] = line.split(", ");
  const last = head2?.split(" ").at(-1) ?? "";
  return rest2.length < 2 && isTrade(last) && words4.every((word3) => wordsOfJob.test(word3));
}
function findJobs(text, report) {
  for (let at = text.indexOf(" as "); at >= 0; at = text.indexOf(" as ", at + 4)) {
    const article = /^an? /i.exec(text.slice(at + 4, at + 7))?.[0].length ?? 0;
    if (text.startsWith("the ", at + 4))
      continue;
    const start = at + 4 + article;
    const stretch = /^[\p{Alpha}&/ -]+/u.exec(text.slice(start, start + longestJob * longestWord))?.[0] ?? "";
    const words4 = stretch.replace(/ as .*/, "").split(" ").slice(0, longestJob);
    const last = words4.findIndex(isTrade);
    if (last >= 0)
      report("job", start, start + words4.slice(0, last + 1).join(" ").length);
  }
}

// build/detection/prose/signatures.js
var reach3 = 200;
var marks = /^[ >?|]*/;
function findSignature(text, end, title2, organization) {
  const [first, second, third, fourth] = linesBelow(text, end);
  if (!first || first.text === "")
    return;
  const job = isJob(first.text);
  if (job)
    title2("job", first.start, first.start + first.text.length);
  const [named4, ...below] = job ? [second, third, fourth] : [first, second, third];
  if (named4 && isOrganization2(named4.text) && below.some((line) => line && /\d/.test(line.text))) {
    organization("line", named4.start, named4.start + named4.text.length);
  }
}
function linesBelow(text, end) {
  const lines = [];
  let at = end + 1;
  for (const line of text.slice(at, at + reach3).split("\n").slice(0, 4)) {
    const skipped2 = marks.exec(line)?.[0].length ?? 0;
    lines.push({ text: line.slice(skipped2).trimEnd(), start: at + skipped2 });
    at += line.length + 1;
  }
  return lines;
}
var isOrganization2 = (line) => line.length < 60 && /^[\p{Alpha}\d][\p{Alpha}\d&,.' -]*$/u.test(line) && !/^\d+$|\.\s/.test(line);

// build/detection/prose/things.js
function createThings(text, wanted, emit) {
  const report = (kind) => (form, start, end) => {
    if (wanted.has(kind))
      emit(kind, form, start, end);
  };
  const [organization, place2, group4, title2] = [
    report("organization"),
    report("place"),
    report("group"),
    report("title")
  ];
  let organizationEnd = -1;
  const named4 = /* @__PURE__ */ new Set();
  const listed3 = enumerate(text, (runs3) => findListed(text, runs3, named4, organization));
  const take = (run) => {
    listed3.add(run, run);
    if (isOrdinary(run))
      return;
    const around = aroundOf(text, run.start, run.end);
    findOrganizations(text, run, around, (form, start, end) => {
      organizationEnd = end;
      if (form === "said")
        named4.add(start);
      organization(form, start, end);
    });
    const seat = organizationEnd >= 0 && organizationEnd < run.start && text.startsWith(" in ", organizationEnd);
    if (seat && organizationEnd + 4 === run.start && !run.joined)
      place2("said", run.start, run.end);
    else if (wanted.has("place"))
      findPlaces(text, run, around, place2);
    if (wanted.has("group"))
      findGroups(run, around, group4);
    if (wanted.has("title"))
      findHonorifics(text, run, title2);
  };
  return {
    take,
    signed: (start, end) => {
      const signs5 = (wanted.has("title") || wanted.has("organization")) && fillsLine(text, { start, end });
      if (signs5)
        findSignature(text, end, title2, organization);
    },
    firm: (start, end) => organization("partners", start, end),
    finish: () => {
      listed3.end();
      if (wanted.has("group"))
        findSaidGroups(text, group4);
      if (wanted.has("title"))
        findJobs(text, title2);
    }
  };
}
var telling2 = brand | family | given | group | place;
var isOrdinary = ({ words: [word3, ...more] }) => more.length === 0 && word3 !== void 0 && (word3.flags & (common | telling2)) === common;

// build/detection/prose/uncapitalised.js
var longest3 = 4e3;
function withCapitals(text) {
  if (text.length > longest3 || /\p{Upper}/u.test(text) || !/\p{Lower} \p{Lower}/u.test(text))
    return text;
  return text.replace(/(?<![\p{Alpha}\p{N}_/.@'’-])\p{Lower}[\p{Alpha}\p{M}]*/gu, (word3) => {
    const first = word3.charAt(0).toUpperCase();
    const keeps = first.length !== 1 || !isTelling2(word3);
    return keeps ? word3 : first + word3.slice(1);
  });
}
function isTelling2(word3) {
  const flags = flagsOf(foldName(word3));
  return (flags & common) === 0 || (flags & brand) !== 0;
}

// build/detection/spot/prose.js
var things3 = ["organization", "place", "group", "title"];
function spotProse(written3, path, inCode, dispatch, emit) {
  const reading = readingOf(path, inCode);
  const wantsNames = dispatch.wantsKind("name");
  const wanted = new Set(things3.filter((kind) => dispatch.wantsKind(kind)));
  const name15 = (form, start, end) => {
    if (wantsNames)
      emit(candidate("name", form, written3, start, end));
  };
  if (reading === "remarks" && wantsNames)
    findRemarks(written3, inCode, (start, end) => name15("remark", start, end));
  if (reading !== "prose" || !wantsNames && wanted.size === 0)
    return;
  const text = withCapitals(written3);
  const other3 = createThings(text, wanted, (kind, form, start, end) => emit(candidate(kind, form, written3, start, end)));
  const people = createPeople(text, {
    person: (form, start, end) => {
      name15(form, start, end);
      if (form !== "prose-weak")
        other3.signed(start, end);
    },
    firm: other3.firm
  });
  for (const run of runsIn(text)) {
    people.take(run);
    if (wanted.size > 0)
      other3.take(run);
  }
  people.finish();
  other3.finish();
  if (wantsNames)
    findEasternNames(text, name15);
}

// build/detection/spot/ages.js
var unit = /^(?:[ -]?(?:years?|yrs?)[ -](?:old|of age)|[ -]?(?:yo|y\/o|y\.o\.)(?![\p{Alpha}\p{N}/.])| ?jahre (?:alt|jung)| años de edad| anni d['’]et[àa]| anos de idade| jaar oud| år gam(?:mal|mel|la|le)| ?yaşında|歳|才|岁|歲| ?세(?!\p{Alpha})| ?살)/u;
var french = /^ ans(?![\p{Alpha}\p{N}])/u;
var person = /^(?:[ -]?(?:years?|yrs?)[ -]old[ -,]{1,2}(?:\p{Alpha}{1,12} ){0,2}(?:man|woman|boy|girl|male|female|patient|child|son|daughter|student|person|mother|father|lady|gentleman|teenager|adult|infant|toddler|brother|sister|employee|resident|worker|driver|m|f)\b|[ -]?(?:yo|y\/o|y\.o\.)|歳|才|岁|歲| ?세| ?살)/u;
var subject = /(?:(?<![\p{Alpha}\p{N}_])(?:he|she|they|who|i|you|we|mr|mrs|ms|miss|dr|patient|child|boy|girl|man|woman|son|daughter|brother|sister|mother|father|wife|husband|er|sie|ich|il|ils|elles?|tu|nous|vous|lui|lei|él|ella|hij|zij|han|hon)\b\.?(?: \p{Alpha}+){0,3}|(?:['’](?:m|s|re)|j['’]ai)|(?<![\p{Alpha}\p{N}_])(?:aged?|âgée? de|edad(?: de)?|età(?: di)?|idade(?: de)?|im alter von)) $/u;
var introduction = /(?<![\p{Alpha}\p{N}_])(?:aged|age of|âgée? de|im alter von|(?:he|she|brother|sister|mother|father|son|daughter|wife|husband|friend|uncle|aunt|cousin|grandmother|grandfather|mom|dad|who|i|just|recently|has|have) (?:just |has |have |recently |finally )?(?:turned|turns|turning)|(?:when|while|until|since|before|after|because|as) (?:he|she|i|they|you|we) (?:was|were|is|am|are)|(?:he|she|i) (?:died|passed away|married|retired) at(?: the age of)?) $/u;
var ending = /^(?:[.,;:!?)"']*(?:\s|$)(?! ?(?:%|\p{Lower}+s\b|percent|ms|px|k[gm])))/u;
var reach4 = 48;
var oldest = 125;
function spotAges(text, dispatch, emit, digits3 = digitsIn(text)) {
  if (!dispatch.wantsKind("age"))
    return;
  for (let index2 = 0; index2 < digits3.starts.length; index2++) {
    const start = digits3.starts[index2] ?? 0;
    const end = digits3.ends[index2] ?? start;
    if (end - start <= 3)
      spotAt(text, start, end, emit);
  }
}
function spotAt(text, start, end, emit) {
  const form = mayHaveUnit(text, end) ? formByUnit(text, start, end) : void 0;
  const isPerson = form === void 0 && standsBehindWord(text, start) && isIntroduced(text, start, end);
  if (form === void 0 && !isPerson)
    return;
  const years = Number(text.slice(start, end));
  if (years > 0 && years <= oldest)
    emit(candidate("age", form ?? "person", text, start, end));
}
var mayHaveUnit = (text, end) => {
  const first = (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, end);
  return first > 127 || isInitial(first === space3 || first === hyphen3 ? (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, end + 1) : first);
};
var isInitial = (code2) => code2 > 127 || "yYjJa".includes(String.fromCharCode(code2));
var [space3, hyphen3] = [32, 45];
function formByUnit(text, start, end) {
  if (/[\p{Alpha}\p{N}.,:$€£/_-]/u.test(text[start - 1] ?? "") && !/[\p{Lo}]/u.test(text[start - 1] ?? ""))
    return void 0;
  const written3 = text.slice(end, end + reach4);
  const after4 = written3.toLowerCase();
  const before5 = text.slice(Math.max(0, start - reach4), start).toLowerCase();
  if (french.test(written3))
    return /(?<![\p{Alpha}\p{N}_])(?:âgée?|ai|as|a|avons|avez|ont) (?:de )?$/u.test(before5) && subject.test(before5) ? "person" : void 0;
  if (!unit.test(after4))
    return void 0;
  return person.test(after4) || subject.test(before5) ? "person" : "years";
}
var standsBehindWord = (text, start) => (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, start - 1) === space3 && (0,chunk_CDTYDZJZ/* .isLetter */ .D$)((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, start - 2));
var isIntroduced = (text, start, end) => ending.test(text.slice(end, end + reach4)) && introduction.test(text.slice(Math.max(0, start - reach4), start).toLowerCase());

// build/detection/spot/written-dates.js
var months = "jan(?:uary|uar|vier|eiro)?|feb(?:ruary|ruar|rero)?|f[ée]v(?:rier|ereiro)?|mar(?:ch|s|zo|ço)?|märz|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|may|mai|mayo|maio|mei|maggio|june?|juni|juin|junio|junho|giugno|july?|juli|juil(?:let)?|julio|julho|luglio|aug(?:ust|ustus)?|août|ago(?:sto)?|sep(?:t|tember|tembre|tiembre)?|set(?:embro|tembre)?|o[ck]t(?:ober|obre|ubre)?|out(?:ubro)?|nov(?:ember|embre|iembre|embro)?|de[cz](?:ember|embre|embro)?|déc(?:embre)?|dic(?:iembre|embre)?|ene(?:ro)?|genn(?:aio)?";
var dayFirst = new RegExp(`(?<![\\w.])\\d{1,2}(?:st|nd|rd|th|\\.|º)?(?: of| de)? (?:${months})\\.?,?(?: de)? $`, "i");
var monthFirst = new RegExp(`(?<!\\w)(?:${months})\\.? \\d{1,2}(?:st|nd|rd|th)?,? $`, "i");
var maxBefore = 28;
var space4 = 32;
var isOfOurTime = (code2) => code2 === 49 || code2 === 50;
function spotWrittenDates(text, run, emit) {
  for (const { start, end, numeric } of run.groups) {
    if (!numeric || end - start !== 4 || !isOfOurTime((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, start)) || (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, start - 1) !== space4)
      continue;
    const before5 = text.slice(Math.max(0, start - maxBefore), start);
    const match = dayFirst.exec(before5) ?? monthFirst.exec(before5);
    if (match)
      emit(candidate("date", "written", text, start - match[0].length, end));
  }
}

// build/detection/spot/calendar.js
var month = "(?:0?[1-9]|1[0-2])";
var day = "(?:0?[1-9]|[12]\\d|3[01])";
var year = "(?:1[89]|20)\\d\\d";
var zone = "(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?";
var time = `(?:[01]?\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d(?:[.,]\\d{1,9})?)?(?: ?[AaPp]\\.?[Mm]\\.?)?${zone}`;
var named3 = `(?:${months})`;
var ordinal = "(?:st|nd|rd|th)";
var patternOf = (body) => new RegExp(`(?:${body})(?![\\p{Alpha}\\p{N}_%]|[-/:]\\d|[.,]\\d)`, "iuy");
var forms = [
  [
    "timestamp",
    patternOf(`${year}-${month}-${day}[T ]${time}|${year}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])T\\d{6}Z?`)
  ],
  ["day", patternOf(`${year}([-/.])${month}\\1${day}|\\d{4}年\\d{1,2}月\\d{1,2}日`)],
  ["day", patternOf(`${day}([-/.])${month}\\1(?:${year}|\\d{2})|${month}([-/.])${day}\\2(?:${year}|\\d{2})`)],
  ["day", patternOf(`${day}([- /])${named3}\\1(?:${year}|\\d{2})|${day}(?:${ordinal}|\\.)? (?:of )?${named3},? ${year}`)],
  ["day", patternOf(`${named3}\\.? ${day}${ordinal}?,? ${year}`)],
  [
    "part",
    patternOf(`${named3}[- ]${year}|${named3} ${day}${ordinal}?|${day}-${named3}|${day}${ordinal} (?:of )?${named3}`)
  ],
  ["numerals", patternOf(`${month}/(?:${year}|\\d{2})`)]
];
var monthBefore = new RegExp(`(?<![\\p{Alpha}\\p{N}_/.:$+-])${named3}\\.?[- ]$`, "iu");
var longestMonth = 12;
var joined = /[\p{Alpha}\p{N}_/.:$€£+-]/u;
var yearAlone = new RegExp(`${year}(?![\\p{Alpha}\\p{N}_%/:-]|[.,]\\d)`, "uy");
var beforeYear = /(?<![\p{Alpha}\p{N}])(?:in|of|since|until|till|from|after|before|during|by|year|circa|summer|winter|spring|autumn|fall|seit|depuis|desde) $/iu;
var weekday = /(?<![\p{Alpha}\p{N}_])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?![\p{Alpha}\p{N}_])/giu;
function spotCalendar(text, dispatch, emit, digits3 = digitsIn(text)) {
  if (!dispatch.wantsForm("date", "timestamp"))
    return;
  let done = 0;
  for (const start of digits3.starts)
    if (start >= done)
      done = dateAt(text, start, emit) ?? done;
  for (const { index: index2, 0: name15 } of text.matchAll(weekday)) {
    emit(candidate("date", "weekday", text, index2, index2 + name15.length));
  }
}
function dateAt(text, number3, emit) {
  const before5 = text[number3 - 1] ?? "";
  const hasMonth = before5 === " " || before5 === "-" ? monthBefore.exec(text.slice(Math.max(0, number3 - longestMonth), number3)) : null;
  const start = hasMonth ? number3 - hasMonth[0].length : number3;
  if (start === number3 && joined.test(before5))
    return void 0;
  for (const [form, pattern] of forms) {
    pattern.lastIndex = start;
    const found = pattern.exec(text)?.[0];
    if (found === void 0)
      continue;
    emit(candidate("date", form, text, start, start + found.length));
    return start + found.length;
  }
  yearAlone.lastIndex = number3;
  const isYear = before5 === " " && yearAlone.test(text) && beforeYear.test(text.slice(Math.max(0, number3 - longestMonth), number3));
  if (isYear)
    emit(candidate("date", "year", text, number3, number3 + 4));
  return void 0;
}

// build/detection/spot/ip-prefix.js
var zone2 = /^%[A-Za-z][\w.-]{0,15}(?=[/\s\]"',;)]|$)/;
var prefixLength = /^\/(\d{1,3})(?![\w/]|[.:-]\w)/;
var reach5 = 24;
function prefixEnd(text, end, bits) {
  const zoned = bits === 32 ? end : end + (zone2.exec(text.slice(end, end + reach5))?.[0].length ?? 0);
  const [length = "", digits3] = prefixLength.exec(text.slice(zoned, zoned + reach5)) ?? [];
  return digits3 !== void 0 && Number(digits3) <= bits ? zoned + length.length : zoned;
}

// build/detection/spot/colons.js
var maxLength4 = 45;
var hardwareAddress = /^[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5}$/;
var colon = 58;
var letteredHardware = /[a-f]{4}\.[a-f]{4}\.[a-f]{4}(?![\w-]|\.\w)|[a-f]{2}-[a-f]{2}-[a-f]{2}-[a-f]{2}-[a-f]{2}-[a-f]{2}(?![\w-]|\.\w)/gi;
function spotColons(text, dispatch, emit) {
  if (!dispatch.wantsKind("ip") && !dispatch.wantsKind("mac"))
    return;
  for (const { index: index2, 0: found } of text.matchAll(letteredHardware)) {
    const end = index2 + found.length;
    if (isToken(text, index2, end))
      emit(candidate("mac", "letters", text, index2, end));
  }
  for (let at = text.indexOf(":"); at >= 0; at = text.indexOf(":", at + 1)) {
    const next = (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, at + 1);
    if (next !== colon && !(0,chunk_CDTYDZJZ/* .isHex */ .qv)(next))
      continue;
    const start = extend(text, at, -1);
    const end = trimEnd(text, extend(text, at, 1) + 1);
    if (end - start >= 2 && end - start <= maxLength4 && isToken(text, start, end))
      classify(text, start, end, emit);
    at = Math.max(at, end - 1);
  }
}
function classify(text, start, end, emit) {
  const token2 = text.slice(start, end);
  if (hardwareAddress.test(token2)) {
    emit(candidate("mac", "colons", text, start, end));
    return;
  }
  const form = ipv6Form(token2);
  if (form)
    emit(candidate("ip", form, text, start, prefixEnd(text, end, 128)));
}
function ipv6Form(token2) {
  if (token2 === "::1")
    return "v6-loopback";
  const groups2 = token2.split(":");
  if (groups2.some((group4) => group4.length > 4 && !group4.includes(".")) || !/\d|::$/.test(token2))
    return void 0;
  if (!token2.includes("::"))
    return groups2.length === 8 || groups2.length === 7 && token2.includes(".") ? "v6" : void 0;
  const filled = groups2.filter((group4) => group4 !== "");
  const embedsV4 = filled.at(-1)?.includes(".") === true;
  return embedsV4 || filled.length >= 2 && filled.some((group4) => group4.length >= 3) ? "v6" : "v6-short";
}
function extend(text, at, step) {
  let edge2 = at;
  while (Math.abs(edge2 - at) <= maxLength4 && isAddressCharacter((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, edge2 + step)))
    edge2 += step;
  return edge2;
}
var isAddressCharacter = (code2) => (0,chunk_CDTYDZJZ/* .isHex */ .qv)(code2) || code2 === colon || code2 === 46;
function trimEnd(text, end) {
  const last = text[end - 1];
  return last === "." || last === ":" && text[end - 2] !== ":" ? end - 1 : end;
}
var isToken = (text, start, end) => (!/[\w.+-]$/.test(text.slice(start - 1, start)) || (0,chunk_CDTYDZJZ/* .isEscapeLetter */ .Oj)(text, start - 1)) && !/^[\w@]/.test(text.slice(end, end + 1)) && !isLineOfDump(text, start, end);
var isLineOfDump = (text, start, end) => /:[0-9A-Fa-f]{2}:\r?\n\s*$/.test(text.slice(Math.max(0, start - maxLength4), start)) || /^:\r?\n\s*[0-9A-Fa-f]{2}:/.test(text.slice(end, end + maxLength4));

// build/detection/spot/coordinates.js
var degree = "[+-]?\\d{1,3}\\.\\d{4,15}";
var pair = new RegExp(`(?<![\\w.,-])${degree}(?:, ?|;| ,|\\|| )${degree}(?![\\w.]|,? ?[+-]?\\d)`, "g");
var labelled2 = new RegExp(`(?<![a-z])(?:lat(?:itude)?)["'\\]]{0,2} ?[:=]>? ?["']?(${degree})["']?[,;&]?\\s{0,24}["']?(?:lon|lng|long|longitude)["'\\]]{0,2} ?[:=]>? ?["']?(${degree})(?![\\w.])`, "gi");
var sexagesimal = /(?<![\w.])\d{1,2}° ?\d{1,2}['’′] ?\d{1,2}(?:\.\d{1,6})?["”″] ?[NS],? {0,2}\d{1,3}° ?\d{1,2}['’′] ?\d{1,2}(?:\.\d{1,6})?["”″] ?[EWO](?![\w])/g;
var inLink = new RegExp(`${degree}(?:,|%2C)${degree}(?=,|&|;|\\?|/|[\\s"'<)]|$)`, "g");
var opensLink = /(?:geo:|[/@=](?:loc:)?)$/;
var degrees = /[+-]?\d{1,3}\.\d+/g;
var neighbour = new RegExp(`${degree}[\\s,\\]]{1,12}\\[?\\s{0,12}$`);
function spotCoordinates(text, dispatch, emit, digits3 = digitsIn(text)) {
  if (!dispatch.wantsKind("coordinates"))
    return;
  if (hasDecimals(text, digits3)) {
    spotLabelled(text, emit);
    spotLinks(text, emit);
    for (const match of text.matchAll(pair)) {
      const end = match.index + match[0].length;
      const isAmongOthers = neighbour.test(text.slice(Math.max(0, match.index - 40), match.index)) || /^[\s\],]{1,12}\[?\s{0,12}[+-]?\d/.test(text.slice(end, end + 40));
      if (!isAmongOthers)
        emitPosition("pair", text, match.index, match[0], emit);
    }
  }
  if (text.includes("°")) {
    for (const { index: index2, 0: written3 } of text.matchAll(sexagesimal)) {
      emit(candidate("coordinates", "sexagesimal", text, index2, index2 + written3.length));
    }
  }
}
var hasDecimals = (text, { starts, ends }) => starts.some((start, index2) => (ends[index2] ?? start) - start >= 4 && (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, start - 1) === dot4);
var dot4 = 46;
function spotLinks(text, emit) {
  for (const { index: index2, 0: written3 } of text.matchAll(inLink))
    if (opensLink.test(text.slice(Math.max(0, index2 - 5), index2)))
      emitPosition("link", text, index2, written3, emit);
}
function spotLabelled(text, emit) {
  for (const { index: index2, 0: written3, 1: latitude = "" } of text.matchAll(labelled2)) {
    const start = index2 + written3.indexOf(latitude);
    emitPosition("labelled", text, start, text.slice(start, index2 + written3.length), emit);
  }
}
function emitPosition(form, text, start, written3, emit) {
  const [first = 999, second = 999] = (written3.match(degrees) ?? []).map(Number);
  const isOnEarth = Math.abs(first) <= 180 && Math.abs(second) <= 180 && Math.min(Math.abs(first), Math.abs(second)) <= 90;
  if (isOnEarth && first !== 0 && second !== 0)
    emit(candidate("coordinates", form, text, start, start + written3.length));
}

// build/detection/spot/custom.js
function spotCustom(text, { searches }, emit) {
  for (const search of searches)
    search(text, (form, start, end) => emit(candidate("custom", form, text, start, end)));
}

// build/detection/spot/emails.js
var maxLocal = 64;
var maxDomain = 255;
var local = /[\p{Alpha}\p{N}.!#$%&'*+/=?^_`{|}~-]+$/u;
var inLocal = Uint8Array.from({ length: 128 }, (_, code2) => local.test(String.fromCharCode(code2)) ? 1 : 0);
var unspaced2 = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}ー]";
var domain = new RegExp(`(?:[\\p{Alpha}\\p{N}](?:[\\p{Alpha}\\p{N}-]{0,61}[\\p{Alpha}\\p{N}])?\\.)+(?:${unspaced2}{2,63}|(?:(?!${unspaced2})[\\p{Alpha}\\p{N}-]){2,63})`, "uy");
var sentenceBefore = new RegExp(`^.*${unspaced2}(?=[\\x21-\\x7e]+$)`, "u");
var isVersion2 = /\.\d+$/;
var leadingPunctuation = /^[^\p{Alpha}\p{N}_]+/u;
var encodedSigns = ["%40", "\\u0040", "&#64;", "&#x40;"];
function spotEmails(text, dispatch, emit) {
  if (!dispatch.wantsKind("email"))
    return;
  for (const { start, end } of addresses(text, "@")) {
    if (!isUserInfo(text, start, end))
      emit(candidate("email", "complete", text, start, end));
  }
  for (const sign of encodedSigns) {
    for (const { start, at, end } of addresses(text, sign)) {
      const read2 = `${text.slice(start, at)}@${text.slice(at + sign.length, end)}`;
      emit({ ...candidate("email", "complete", text, start, end), text: read2 });
    }
  }
}
function* addresses(text, sign) {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) {
    const end = domainEnd(text, at + sign.length);
    const start = end > at + sign.length ? localStart(text, at) : at;
    if (start < at)
      yield { start, at, end };
  }
}
function localStart(text, at) {
  const before5 = localBefore(text, at);
  const written3 = before5.slice(before5.search(/(?:[^=?/'`{|}!#$&*^~%]|(?<=(?<![\p{Alpha}\p{N}])[od])')*$/iu));
  const trimmed2 = written3.replace(sentenceBefore, "").replace(leadingPunctuation, "");
  return trimmed2.endsWith(".") || trimmed2.includes("..") ? at : at - escapeFree(text, at - trimmed2.length, trimmed2);
}
function localBefore(text, at) {
  const least = Math.max(0, at - maxLocal);
  let start = at;
  while (start > least && inLocal[text.charCodeAt(start - 1)] === 1)
    start--;
  const isAscii = start === least || text.charCodeAt(start - 1) < 128;
  return isAscii ? text.slice(start, at) : local.exec(text.slice(least, at))?.[0] ?? "";
}
function escapeFree(text, start, trimmed2) {
  return text[start - 1] === "\\" && /^[nrt0]./.test(trimmed2) ? trimmed2.length - 1 : trimmed2.length;
}
function domainEnd(text, start) {
  domain.lastIndex = start;
  const match = domain.exec(text)?.[0] ?? "";
  if (match.length === 0 || match.length > maxDomain || isVersion2.test(match))
    return start - 1;
  return start + match.replace(/(?<![.-])[.-]+$/, "").length;
}
function isUserInfo(text, start, end) {
  const before5 = text.slice(Math.max(0, start - 80), start);
  return /(?<!\bmailto):\/\/[^\s/"'<>]*$/.test(before5) || /^:[\w~./-]*\/[\w./-]/.test(text.slice(end, end + 40));
}

// build/detection/spot/json-web-tokens.js
var token = /eyJ[\w-]{8,2048}\.eyJ[\w-]{4,8192}\.[\w-]{0,1024}/y;
function spotJsonWebTokens(text, dispatch, emit) {
  if (!dispatch.wantsForm("token", "jwt"))
    return;
  for (let at = text.indexOf("eyJ"); at >= 0; at = text.indexOf("eyJ", at + 1)) {
    token.lastIndex = at;
    const isJoined2 = /[\w-]/.test(text[at - 1] ?? "") && !(0,chunk_CDTYDZJZ/* .isEscapeLetter */ .Oj)(text, at - 1);
    const length = isJoined2 ? void 0 : token.exec(text)?.[0].length;
    if (length === void 0)
      continue;
    emit(candidate("token", "jwt", text, at, at + length));
    at += length - 1;
  }
}

// build/detection/spot/mrz.js
var lengths = /* @__PURE__ */ new Set([30, 36, 44]);
var filler = 60;
function spotMachineReadableZones(text, dispatch, emit) {
  if (!dispatch.wantsKind("mrz"))
    return;
  let behind2 = 0;
  for (let at = text.indexOf("<<"); at >= 0; at = text.indexOf("<<", Math.max(at + 2, behind2))) {
    const line = lineAt(text, at);
    behind2 = line.end;
    if (!lengths.has(line.end - line.start))
      continue;
    emit(candidate("mrz", "line", text, line.start, line.end));
    const next = lineAt(text, text.startsWith("\r\n", line.end) ? line.end + 2 : line.end + 1);
    const isBelow = next.start > line.end && next.end - next.start === line.end - line.start;
    if (isBelow && !text.slice(next.start, next.end).includes("<<"))
      emit(candidate("mrz", "line", text, next.start, next.end));
  }
}
function lineAt(text, at) {
  const most = 45;
  let start = at;
  while (at - start < most && isOfZone((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, start - 1)))
    start--;
  let end = at;
  while (end - start <= most && isOfZone((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, end)))
    end++;
  return { start, end };
}
var isOfZone = (code2) => (0,chunk_CDTYDZJZ/* .isUpper */ .Hg)(code2) || (0,chunk_CDTYDZJZ/* .isDigit */ .yp)(code2) || code2 === filler;

// build/detection/spot/dotted.js
function spotAddresses(text, run, emit) {
  for (let first = 0; first + 2 < run.groups.length; first++) {
    if (isWhole(text, run, first, 4, ".", isOctet))
      emitWindow("ip", "v4", text, run, first, 4, emit);
    if (isWhole(text, run, first, 6, "-", isPair))
      emitWindow("mac", "dashes", text, run, first, 6, emit);
    if (isWhole(text, run, first, 3, ".", isFour))
      emitWindow("mac", "dots", text, run, first, 3, emit);
  }
}
var isOctet = (_text, { numeric, start, end }) => numeric && end - start <= 3;
var isPair = (text, group4) => isHexGroup(text, group4, 2);
var isFour = (text, group4) => isHexGroup(text, group4, 4);
function isWhole(text, run, first, count2, separator2, fits3) {
  if (run.separators[first] !== separator2 || first + count2 > run.groups.length)
    return false;
  const groups2 = run.groups.slice(first, first + count2);
  const between = run.separators.slice(first, first + count2 - 1);
  const start = groups2[0]?.start ?? 0;
  const end = groups2.at(-1)?.end ?? 0;
  const isJoined2 = between.every((found) => found === separator2);
  return isJoined2 && groups2.every((group4) => fits3(text, group4)) && isToken2(text, start, end);
}
function isToken2(text, start, end) {
  const before5 = text.slice(Math.max(0, start - 6), start);
  const after4 = text.slice(end, end + 2);
  if (/[\w.%@+-]$/.test(before5) && !(0,chunk_CDTYDZJZ/* .isEscapeLetter */ .Oj)(text, start - 1))
    return false;
  if (/^(?:[\w@%]|[.-]\w)/.test(after4) && !networkInterface.test(text.slice(end, end + 12)) || /(?:::|:[0-9A-Fa-f]{1,4}:)$/.test(before5))
    return false;
  if (/(?:^|[^/])\/$/.test(before5) && after4.startsWith("/"))
    return false;
  return !numbering.test(text.slice(Math.max(0, start - longestNumbering), start));
}
var longestNumbering = " Requirements.  ".length;
var numbering = /(?:§[ \u00a0]{0,2}|(?:^|[^a-z])(?:versions?|ver|release|build|firmware|rev(?:ision)?|sections?|clauses?|requirements?)\.?[ \u00a0]{1,2})$/i;
var networkInterface = /^[@%](?:eth|en|wlan|lo|br|tun|tap|veth|docker|bond|wg)[a-z]*\d{0,4}(?![\w.-])/;
function isHexGroup(text, group4, length) {
  if (group4.end - group4.start !== length)
    return false;
  for (let at = group4.start; at < group4.end; at++)
    if (!(0,chunk_CDTYDZJZ/* .isHex */ .qv)(text.charCodeAt(at)))
      return false;
  return true;
}
function emitWindow(kind, form, text, run, first, count2, emit) {
  const start = run.groups[first];
  const end = run.groups[first + count2 - 1];
  if (start && end)
    emit(candidate(kind, form, text, start.start, kind === "ip" ? prefixEnd(text, end.end, 32) : end.end));
}

// build/detection/spot/phones.js
var minDigits = 7;
var maxDigits = 15;
var maxGroups = 8;
var leadPattern = /(?:\+ ?\(?|\()$/;
var northAmerican = /^(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}([-. ]))\d{3}[-. ]\d{4}$/;
function spotPhones(text, run, emit) {
  if (run.end - (run.groups[0]?.start ?? 0) < minDigits)
    return;
  for (let first = 0; first < run.groups.length; first++) {
    const group4 = run.groups[first];
    if (!group4?.numeric || !canBegin(run.separators[first - 1]))
      continue;
    const start = group4.start - leadLength(text, group4.start);
    for (const end of endsFrom(text, run, first))
      emitPhone(text, start, end, emit);
  }
}
var canBegin = (separator2) => separator2 === void 0 || /^ ?[ (]$|^ - $/.test(separator2);
function endsFrom(text, { groups: groups2, separators: separators3 }, first) {
  const ends = [];
  let digits3 = 0;
  for (let at = first; at < Math.min(groups2.length, first + maxGroups); at++) {
    const group4 = groups2[at];
    if (!group4 || at > first && separators3[at - 1] === ":")
      break;
    const end = group4.numeric ? group4.end : group4.start + digitsBeforeExtension(text, group4);
    digits3 += end - group4.start;
    if (end === group4.start || digits3 > maxDigits)
      break;
    if (digits3 >= minDigits)
      ends.push(end);
    if (!group4.numeric)
      break;
  }
  return ends.reverse();
}
var digitsBeforeExtension = (text, { start, end }) => end - start <= 11 ? /^\d+(?=x\d+$)/.exec(text.slice(start, end))?.[0].length ?? 0 : 0;
var somethingElse = [
  /^(?:19|20)\d\d([-./]?)(?:0\d|1[0-2])\1(?:[0-2]\d|3[01])(?!\d)/,
  /^\d{1,2}([-./])\d{1,2}\1(?:19|20)\d\d(?!\d)/,
  /^(?:19|20)\d\d ?[-\u2010-\u2013] ?(?:19|20)\d\d$/,
  /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])(?:[0-5]\d){2}$/,
  /^\d{1,3}(?:\.\d{1,3}){3}$/,
  /^(?:0|[1-9]\d*)\.\d+$/,
  /^\+ ?(?:0|[1-9]\d{3,})\.\d+$/
];
var isSomethingElse = (written3) => somethingElse.some((pattern) => pattern.test(written3));
var drawing = /(?<!\p{Alpha})[MLHVCSQTAmlhvcsqta]-?[\d.]+(?:(?:[ ,]-?|-)[\d.]+)+[ ,]$|(?:^|[\s<])(?:d|points|viewBox)=["'][^"'<>]*$/u;
var drawingLength = 200;
var announcing = "call|callback|dial|ring|reach|answering|registered|text|sms|whatsapp|phone|telephone|tel|ph|mob|mobile|cell|desk|landline|hotline|handy|portable|mobil|mobiel|m[oó]vil|celular|cellulare|cep|komorka|fax|telefon|t[eé]l[eé]fono|t[eé]l[eé]phone|telefoon|anrufen unter|llamar al|appeler? au";
var announcement = new RegExp(`(?<![\\p{Alpha}\\p{N}_])(?:${announcing})[.:]?(?: \\p{Alpha}{1,4}){0,2}:? ?$`, "u");
var possession = /(?<![\p{Alpha}\p{N}_])(?:[Mm]y|[Yy]our|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir) (?:(?!ID )(?:\p{Upper}\p{Lower}+|\p{Upper}{2}) )?number(?: is|:)? $/u;
var announcementLength = 32;
var lineName = /^ {1,3}\(?(?:office|fax|mobile|cell|home|work|desk|landline|direct|tel|phone)\)?[ \t]*(?:[\r\n,;|]|$)/i;
var extension = /^(?:,? ?(?:ext\.?|extension) ?|,? ?x ?)\d{1,6}(?![\p{Alpha}\p{N}_])/iu;
var restOfTime = /^(?::\d| [+-]\d{4}\b)/;
function emitPhone(text, start, dialled, emit) {
  const international = text[start] === "+";
  const end = dialled + (extension.exec(text.slice(dialled, dialled + 20))?.[0].length ?? 0);
  if (!(0,chunk_CDTYDZJZ/* .standsAlone */ .pX)(text, start, end) || isSliceOfRow(text, start, end))
    return;
  const written3 = text.slice(start, dialled);
  if (isSomethingElse(written3) || restOfTime.test(text.slice(end, end + 6)))
    return;
  if (!international && drawing.test(text.slice(Math.max(0, start - drawingLength), start)))
    return;
  const ahead = text.slice(Math.max(0, start - announcementLength), start);
  const isAnnounced = announcement.test(ahead.toLowerCase()) || possession.test(ahead) || lineName.test(text.slice(end, end + 16));
  if (international)
    emit(candidate("phone", "international", text, start, end));
  if (!international || isAnnounced) {
    emit(candidate("phone", nationalForm(written3, isAnnounced), text, start, end));
  }
}
var isSliceOfRow = (text, start, end) => /\d $/.test(text.slice(Math.max(0, start - 2), start)) && /^ \d/.test(text.slice(end, end + 2));
function nationalForm(written3, isAnnounced) {
  const match = northAmerican.exec(written3);
  if (/^1\d{9}(?:\d{3})?$/.test(written3))
    return "seconds";
  if (isAnnounced)
    return "announced";
  if (match && written3.includes("("))
    return "parenthesised";
  if (match?.[1] === "-")
    return "hyphenated";
  if (/^\d+$/.test(written3))
    return "solid";
  if (!match)
    return "national";
  return match[1] === "." ? "dotted" : "spaced";
}
function leadLength(text, start) {
  return leadPattern.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
}

// build/detection/spot/runs.js
var maxGroups2 = 16;
var maxGroupLength = 96;
function endOfLone(text, at, shortest4) {
  let end = at + 1;
  while ((0,chunk_CDTYDZJZ/* .isAlphanumeric */ .gQ)((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, end)))
    end++;
  let start = at;
  while (end - start < shortest4 && (0,chunk_CDTYDZJZ/* .isAlphanumeric */ .gQ)((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, start - 1)))
    start--;
  if (end - start >= shortest4 || end - start === yearLength && (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, start - 1) === space5)
    return 0;
  const isJoined2 = mayJoin((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, start - 1)) && !isApart2((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, start - 2)) || mayJoin((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, end)) && !isApart2((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, end + 1));
  return isJoined2 ? 0 : end;
}
var yearLength = 4;
var joining3 = Array.from({ length: 128 }, (_, code2) => " ().-/:\\".includes(String.fromCharCode(code2)));
var mayJoin = (code2) => code2 < 128 ? joining3[code2] === true : code2 === 160 || code2 >= 8208 && code2 <= 8211;
var isApart2 = (code2) => !(0,chunk_CDTYDZJZ/* .isAlphanumeric */ .gQ)(code2) && !mayJoin(code2);
function readRun2(text, at) {
  const first = readGroup(text, groupStart(text, at));
  const lead = leadingLetters(text, first.start);
  const groups2 = lead ? [lead, first] : [first];
  const separators3 = lead ? [text.slice(lead.end, first.start)] : [];
  let { end } = first;
  while (groups2.length < maxGroups2) {
    const separator2 = readSeparator(text, end);
    if (separator2 === "")
      break;
    const next = readGroup(text, end + separator2.length);
    if (!continues(text, next, separator2))
      break;
    separators3.push(separator2);
    groups2.push(next);
    end = next.end;
  }
  return { groups: groups2, separators: separators3, end };
}
function groupStart(text, at) {
  let start = at;
  while (at - start < maxGroupLength && (0,chunk_CDTYDZJZ/* .isAlphanumeric */ .gQ)((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, start - 1)))
    start--;
  return (0,chunk_CDTYDZJZ/* .isEscapeLetter */ .Oj)(text, start) && start < at ? start + 1 : start;
}
function readGroup(text, start) {
  let end = start;
  let numeric = true;
  for (let code2 = (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, end); (0,chunk_CDTYDZJZ/* .isAlphanumeric */ .gQ)(code2); code2 = (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, ++end))
    numeric &&= (0,chunk_CDTYDZJZ/* .isDigit */ .yp)(code2);
  return { start, end, numeric };
}
function leadingLetters(text, first) {
  const end = first - 1;
  const separator2 = (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, end);
  if (separator2 !== space5 && separator2 !== dash && separator2 !== dot5)
    return void 0;
  let start = end;
  const joins2 = (at) => (0,chunk_CDTYDZJZ/* .isAlphanumeric */ .gQ)((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, at)) && !(0,chunk_CDTYDZJZ/* .isEscapeLetter */ .Oj)(text, at);
  while ((0,chunk_CDTYDZJZ/* .isLetter */ .D$)((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, start - 1)) && joins2(start - 1) && end - start < 5)
    start--;
  const length = end - start;
  if (length === 0 || length > 4 || joins2(start - 1))
    return void 0;
  return length <= 2 && separator2 !== dot5 || isCapitals(text, start, end) ? { start, end, numeric: false } : void 0;
}
function isCapitals(text, start, end) {
  for (let at = start; at < end; at++)
    if (!(0,chunk_CDTYDZJZ/* .isUpper */ .Hg)((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, at)))
      return false;
  return true;
}
var longSeparator = / ?\( ?| ?\)[ .-]?| - /y;
function readSeparator(text, at) {
  const code2 = (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, at);
  const following = (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, at + 1);
  if ((0,chunk_CDTYDZJZ/* .isAlphanumeric */ .gQ)(following))
    return isSeparator(code2, following) ? text.charAt(at) : "";
  if (code2 !== space5 && code2 !== opening2 && code2 !== closing)
    return "";
  longSeparator.lastIndex = at;
  const separator2 = longSeparator.exec(text)?.[0] ?? "";
  return (0,chunk_CDTYDZJZ/* .isAlphanumeric */ .gQ)((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, at + separator2.length)) ? separator2 : "";
}
var [space5, opening2, closing, dash, dot5, colon2, backslash2] = [32, 40, 41, 45, 46, 58, 92];
var figureDash = 8210;
var isSeparator = (code2, following) => code2 === colon2 ? (0,chunk_CDTYDZJZ/* .isDigit */ .yp)(following) : mayJoin(code2) && code2 !== backslash2 && code2 !== figureDash;
function continues(text, group4, separator2) {
  const length = group4.end - group4.start;
  if (length === 0)
    return false;
  let digits3 = false;
  let capitals = true;
  for (let at = group4.start; at < group4.end; at++) {
    const code2 = (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, at);
    digits3 ||= (0,chunk_CDTYDZJZ/* .isDigit */ .yp)(code2);
    capitals &&= (0,chunk_CDTYDZJZ/* .isUpper */ .Hg)(code2) || (0,chunk_CDTYDZJZ/* .isDigit */ .yp)(code2);
  }
  return digits3 || length === 1 || length <= 4 && (capitals || separator2 === "-" || separator2 === ".");
}

// build/detection/spot/numbers.js
function spotNumbers(text, dispatch, emit, digits3 = digitsIn(text)) {
  const phones = dispatch.wantsKind("phone");
  const addresses2 = dispatch.wantsKind("ip") || dispatch.wantsKind("mac");
  const dates = dispatch.wantsKind("date");
  let done = 0;
  for (const start of digits3.starts) {
    if (start < done)
      continue;
    done = endOfLone(text, start, dispatch.shortest);
    if (done > 0)
      continue;
    const run = readRun2(text, start);
    spotLayouts(text, run, dispatch, emit);
    spotWords(text, run, dispatch, emit);
    if (phones)
      spotPhones(text, run, emit);
    if (addresses2)
      spotAddresses(text, run, emit);
    if (dates)
      spotWrittenDates(text, run, emit);
    done = run.end;
  }
}
function spotLayouts(text, run, { layouts }, emit) {
  for (let first = 0; first < run.groups.length; first++)
    spotFrom(text, run, first, layouts, emit);
}
function spotFrom(text, { groups: groups2 }, first, layouts, emit) {
  const start = groups2[first];
  let place2 = 0;
  let from = start?.start ?? 0;
  for (let at = first; start && at < groups2.length; at++) {
    const last = groups2[at] ?? start;
    place2 = follow(layouts, place2, text, from, last.end);
    if (place2 < 0)
      return;
    from = last.end;
    const form = layouts.formAt(place2);
    if (form === void 0 || !(0,chunk_CDTYDZJZ/* .standsAlone */ .pX)(text, start.start, last.end))
      continue;
    if (!isSlice(form, text, start, last))
      emit(candidate("number", form, text, start.start, last.end));
  }
}
function follow({ next }, place2, text, start, end) {
  let reached = place2;
  for (let at = start; reached >= 0 && at < end; at++) {
    const code2 = text.charCodeAt(at);
    const literal = code2 === zero3 ? next(reached, zero3) : -1;
    reached = literal >= 0 ? literal : next(reached, symbolOf(code2));
  }
  return reached;
}
var [digit, zero3, letter3, hyphen4, space6] = [57, 48, 65, 45, 32];
function symbolOf(code2) {
  if ((0,chunk_CDTYDZJZ/* .isDigit */ .yp)(code2))
    return digit;
  if ((0,chunk_CDTYDZJZ/* .isLetter */ .D$)(code2))
    return letter3;
  if (code2 >= 8208 && code2 <= 8211)
    return hyphen4;
  return code2 === 160 ? space6 : code2;
}
var isSlice = (form, text, first, last) => form.includes(" ") && isSliceOfTable(text, first, last) || form.includes(":") && isSliceOfTime(text, last);
function isSliceOfTable(text, first, last) {
  const [, before5 = ""] = /(?<!\w)(\w{1,32}) $/.exec(text.slice(Math.max(0, first.start - 34), first.start)) ?? [];
  const [, after4 = ""] = /^ (\w{1,32})/.exec(text.slice(last.end, last.end + 33)) ?? [];
  const continues2 = (neighbour2, edge2) => neighbour2.length === width(edge2) ? /^(?:\d+|[\da-f]{4,})$/i.test(neighbour2) : width(first) < 4 && /^\d+$/.test(neighbour2);
  return continues2(before5, first) || continues2(after4, last);
}
var isSliceOfTime = (text, { end }) => text[end] === ":" && (0,chunk_CDTYDZJZ/* .isDigit */ .yp)((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, end + 1));
var width = (group4) => group4.end - group4.start;
function spotWords(text, run, dispatch, emit) {
  for (const [index2, group4] of run.groups.entries()) {
    if (dispatch.wantsWord(width(group4), false) && (0,chunk_CDTYDZJZ/* .standsAlone */ .pX)(text, group4.start, group4.end)) {
      emit(candidate("word", "solid", text, group4.start, group4.end));
    }
    if (width(group4) === 4)
      spotBlocks(text, run, index2, dispatch, emit);
  }
}
function spotBlocks(text, run, index2, dispatch, emit) {
  const first = run.groups[index2];
  const separator2 = run.separators[index2];
  if (!first || separator2 !== " " && separator2 !== "-")
    return;
  let length = 4;
  for (let next = index2 + 1; next < run.groups.length && run.separators[next - 1] === separator2; next++) {
    const group4 = run.groups[next];
    if (!group4 || width(group4) > 4)
      return;
    length += width(group4);
    const goesOn2 = width(group4) === 4 && isSliceOfTable(text, first, group4);
    if (dispatch.wantsWord(length, true) && !goesOn2 && (0,chunk_CDTYDZJZ/* .standsAlone */ .pX)(text, first.start, group4.end)) {
      emit(candidate("word", "blocks", text, first.start, group4.end));
    }
    if (width(group4) < 4)
      return;
  }
}

// build/detection/spot/address-words.js
var set3 = (words4) => new Set(words4.trim().split(/\s+/));
var endingsBehindNumber = set3(`
  street st str road rd avenue ave lane ln boulevard blvd drive dr terrace crescent cres highway hwy parkway pkwy court ct place pl
  close gardens mews square sq
`);
var endingsBeforeNumber = set3(`
  street road str marg nagar salai utca ut utja ter korut fasor koz sokak sokagi sok sk caddesi cad bulvari mahallesi mah
  strasse gasse allee platz weg ufer ring damm chaussee straat laan plein gracht kade dijk singel gatan gata vagen torg
  gate veien vegen plads vej gade katu tie kuja tee mnt pst iela gatve ulice namesti trg ulica cesta poik
`);
var weakEndings = set3("way row loop pass run walk park view circle trail path hill grove ridge crossing hall u kapu point green");
var beginnings = set3(`
  rue avenue av ave boulevard bd blvd chemin allee allees impasse quai rte sentier faubourg
  calle c/ avenida avda avd paseo pso plaza pza carrera cra ronda travesia carretera ctra glorieta callejon jiron calzada
  via viale v.le piazza p.za corso vicolo strada piazzale contrada lungomare borgo salita traversa
  rua travessa alameda praca estrada rodovia ladeira beco
  ul ulica aleja aleje ulitsa улица ул οδος leoforos odos bulevardul calea jalan
`);
var smallBeginnings = set3("place route cours passage square");
var weakBeginnings = set3("place pl route passage cours camino largo al os am an auf c r square platz");
var compound = /\p{Alpha}{2}(?:strasse|str|gasse|platz|allee|damm|ufer|chaussee|straat|laan|plein|gracht|kade|dijk|singel|gatan|vagen|veien|vegen|vej|gade|straede|gata|katu|kuja|braut|vegur|stigur|utca|weg|steig|markt|berg|hof|tie)$/u;
var commonCompound = /(?:weg|tie|berg|hof|gata|str|markt|steig)$/;
var others = set3(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct
  nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
  the a an i we he she it they you my our his her their this that these those at in on is are was were and or but if for from to with
  address version page port rfc iso section chapter figure fig table step line lines issue pr item number no day days year years
  week weeks month months hour hours minute minutes second seconds meet visit see call fax tel phone mobile email copyright since
  python node java windows android ios ubuntu release level type class test case copyright error http https api
`);
var bare = (word3) => {
  const folded = (0,chunk_CDTYDZJZ/* .fold */ .AU)(word3);
  return folded.endsWith(".") ? folded.slice(0, -1) : folded;
};
var isOtherWord = (word3) => others.has(bare(word3)) || /^I+V?$/.test(word3);
function streetiness(words4, numberFirst) {
  const [first = ""] = words4;
  const endings2 = words4.slice(1).map(bare);
  if (words4.length > 1 && isBeginning(first))
    return "sure";
  if (endings2.some((word3) => (numberFirst ? endingsBehindNumber : endingsBeforeNumber).has(word3)))
    return "sure";
  const compounds = words4.filter((word3) => compound.test(bare(word3)));
  if (compounds.some((word3) => isSureCompound(word3)) && !numberFirst)
    return "sure";
  if (compounds.length > 0 || endings2.some((word3) => weakEndings.has(word3) || endingsBehindNumber.has(word3)))
    return "weak";
  return words4.length > 1 && weakBeginnings.has(bare(first)) ? "weak" : "none";
}
var isCompound = (word3) => compound.test(bare(word3));
var isSureCompound = (word3, folded = bare(word3)) => word3.length >= 7 && compound.test(folded) && !commonCompound.test(folded);
var isBeginning = (word3, folded = bare(word3)) => beginnings.has(folded) && (!smallWords.has(folded) || /^\p{Upper}/u.test(word3));
var smallWords = set3("via strada plaza av bd st carrera");
var leadsToName = (word3) => addressParticles.has(word3) || smallBeginnings.has(word3);
var mayBegin = (word3) => isBeginning(word3) || weakBeginnings.has(bare(word3));
var french2 = set3("rue avenue av ave boulevard bd blvd chemin allee allees impasse quai rte route sentier faubourg place cours passage square");
var isFrench = (word3) => french2.has(bare(word3));
function isStreetWord(word3) {
  const folded = bare(word3);
  return isBeginning(word3, folded) || endingsBeforeNumber.has(folded) || endingsBehindNumber.has(folded) || weakEndings.has(folded) && (word3.endsWith(".") || folded === "kapu") || isSureCompound(word3, folded);
}
var isEnding = (word3) => endingsBehindNumber.has(bare(word3)) || endingsBeforeNumber.has(bare(word3));
var addressParticles = set3("de da do dos das del della delle dei degli di du des la le les lo los las el al von van vom der den dem het ten ter zu zum zur im am an auf of the y e i na nad pod und z ze u v ob bei sur sous en aan op ibn d’ l’ og och");
var postBox = /(?:P\.? ?O\.? ?Box|Post Office Box|Postfach|Apartado(?: Postal)?|Apdo\.?|Casella Postale|C\.P\.|Postbus|Bo[iî]te Postale|B\.P\.|Caixa Postal|Skr(?:ytka|\.) [Pp]ocztowa|Postboks|Postboks|Postilokero|P\.K\.) ?$/u;
var unitWords = "apartment|appartement|appartamento|apartamento|apartado|apt|apto|app|suite|ste|unit|flat|floor|room|rm|bldg|building|block|wohnung|whg|top|t[uü]r|stiege|piso|interno|int|bloco|lgh|mieszkanie|m|daire|d|kat|no|shop|office";

// build/detection/spot/postcodes.js
var code = / (?!(?:1[5-9]|20)\d\d(?![\d-]))(?:\d{2}-\d{3}|\d{4}-\d{3}|\d{5}-\d{3}|\d{3} \d{2}|\d{4,5})(?= \p{Lower}|[.,;!?)]?(?:\s|$))/uy;
var town = /(?<![\p{Alpha}\p{N}])(?:in|from|near|nach|aus|à|en|em|para|te|w|i) (\p{Upper}[\p{Alpha}\p{M}'’.-]*(?: \p{Alpha}[\p{Alpha}\p{M}'’.-]*){0,4}) $/u;
var reach6 = 56;
var isAcronym = (word3) => /^\p{Upper}{2,4}$/u.test(word3);
function spotPostcodes(text, dispatch, emit, digits3 = digitsIn(text)) {
  if (!dispatch.wantsKind("postcode"))
    return;
  let done = 0;
  for (let index2 = 0; index2 < digits3.starts.length; index2++) {
    const start = digits3.starts[index2] ?? 0;
    const length = (digits3.ends[index2] ?? start) - start;
    if (length < 2 || length > 5 || start < done || (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, start - 1) !== space7)
      continue;
    code.lastIndex = start - 1;
    if (!code.test(text))
      continue;
    done = code.lastIndex;
    if (standsBehindTown(text, start))
      emit(candidate("postcode", "town", text, start, done));
  }
}
var space7 = 32;
function standsBehindTown(text, start) {
  if (!/\p{Alpha}[.)]? $/u.test(text.slice(Math.max(0, start - 3), start)))
    return false;
  const place2 = town.exec(text.slice(Math.max(0, start - reach6), start))?.[1];
  const words4 = place2?.split(" ") ?? [];
  return words4.length > 0 && !words4.some(isOtherWord) && !words4.some(isAcronym);
}

// build/detection/spot/address-cues.js
var dwelling = /(?:\b(?:lives?|lived|living|resid(?:es?|ed|ing)|dwells?|stays?|stayed|staying|domiciled) (?:at|on)|\b(?:wohnhaft|habite(?: au)?|domicili[ée]e?(?: au)?|domiciliad[oa] en|residente (?:a|em|en))|\b(?:located|situated|office is|offices are|meet (?:you|me|us|her|him|them)|delivered|shipped|arrived) at) (?:the )?$/i;
var whose = "(?:my|your|his|her|its|our|their|the|new|old|current|former|home|postal|mailing|billing|shipping|delivery|street|work|office|business|primary|secondary|residential|permanent|temporary)";
var joint = "(?: is| to| with| at| as| was|[:：]|[:：]? the same:)";
var address = new RegExp(`(?:\\b${whose} |(?<!\\b(?:ip|mac|e-?mail|web|memory|base|host|bus|device|wallet|contract) )(?=address[:：]))address\\b[\\p{Alpha} '’-]{0,40}${joint}\\s{1,8}$`, "iu");
var elsewhere = /\b(?:adresse|anschrift|direcci[oó]n|domicilio|endere[cç]o|morada|indirizzo|adres)\b[\p{Alpha} '’-]{0,24}(?: ist| lautet| est| es| [eé]|[:：])\s{1,8}$/iu;
var reach7 = 80;
var corner = /(?:the )?corner of $/i;
var firstOfTwo = /(?<!\p{Alpha})\p{Upper}[\p{Alpha}\p{M}'’-]{1,24} (?:and|&) $/u;
function introduction2(text, start) {
  const before5 = text.slice(Math.max(0, start - reach7), start);
  return [dwelling, address, elsewhere].some((pattern) => pattern.test(before5));
}

// build/detection/spot/address-east-asia.js
var before3 = [
  // 東京都千代田区…1-2-3: prefecture (都道府県), then city or ward.
  /(?:〒?\d{3}-\d{4}\s?)?[\p{sc=Han}]{2,3}[都道府県][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々ヶ]{2,24}$/u,
  // 北京市朝阳区…路88号: province or city, then road.
  /[\p{sc=Han}]{2,8}[省市区区县縣州][\p{sc=Han}]{1,40}[路街道巷弄村]$/u,
  // 서울특별시 …구 …로 152: city or province, district, road (로, 길).
  /(?:\p{sc=Hangul}{1,8}(?:시|도|군|구|읍|면) ){1,4}[\p{sc=Hangul}\d]{1,12}(?:로|길) $/u
];
var after3 = /\d{1,4}(?:丁目\d{1,3}(?:番地?\d{0,3}号?|[-－‐]\d{1,3})?|番地?\d{0,4}号?|[-－‐ー]\d{1,4}){0,3}号?(?:院|楼|楼|栋|单元|室|층|호|\d{1,4}(?:室|호)){0,4}/uy;
var reach8 = 48;
function spotEastAsian(text, from, number3, emit) {
  const head2 = text.slice(Math.max(from, number3 - reach8), number3);
  const match = before3.map((pattern) => pattern.exec(head2)).find((found) => found !== null);
  after3.lastIndex = number3;
  const tail = match ? after3.exec(text)?.[0] : void 0;
  if (!match || tail === void 0)
    return void 0;
  emit(candidate("address", "full", text, number3 - match[0].length, number3 + tail.length));
  return number3 + tail.length;
}
var space8 = 32;
function isEastAsianBefore(text, number3) {
  const code2 = (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, number3 - 1) === space8 ? number3 - 2 : number3 - 1);
  return code2 >= 12353 && code2 <= 55203;
}

// build/detection/spot/address-parts.js
var number2 = /\d{1,6}(?:[A-Za-z]| (?:bis|ter)(?=,? ))?(?:[/-]\d{1,4}[A-Za-z]?)?(?![\p{Alpha}\p{N}]|[.,:]\d|[%°])/uy;
var unit2 = new RegExp(`(?:(?:${unitWords})(?:\\.:? ?|: ?| )(?:#|no\\.? |nr\\.? )?\\d{1,5}[A-Za-z]?|(?:suite|apt\\.?|unit|flat|ste\\.?|apartment|block) [A-Z]|# ?\\d{1,5}|\\d{1,2}[ºª°](?: [A-Z]{1,4})?)(?![\\p{Alpha}\\p{N}])`, "iuy");
var word2 = /(?:\p{Upper}\.(?:\p{Upper}\.)+|(?:[dlDL]['’])?\p{Upper}[\p{Alpha}\p{M}∆]*(?:['’-]\p{Alpha}[\p{Alpha}\p{M}]*)*(?:\.(?! ?\p{Upper}\p{Lower}+ \p{Lower})|\/(?= ))?)(?![\p{Alpha}\p{N}_=(:@])/uy;
var smallWord = /(?:c\/(?= )|\p{Lower}[\p{Alpha}\p{M}]*['’.]?)(?![\p{Alpha}\p{N}_=(:@])/uy;
function partAt(text, at) {
  const found = (kind, match) => match === void 0 ? void 0 : { kind, text: match, end: at + match.length };
  return found("unit", read(unit2, text, at)) ?? found("number", read(number2, text, at)) ?? found("word", wordAt2(text, at));
}
function wordAt2(text, at) {
  const capitalised3 = read(word2, text, at);
  if (capitalised3 !== void 0)
    return isOtherWord(capitalised3) ? void 0 : capitalised3;
  const small3 = read(smallWord, text, at);
  if (small3 === void 0)
    return void 0;
  if (isStreetWord(small3))
    return small3;
  const next = at + small3.length + 1;
  const leads = leadsToName(small3) && (text[next - 1] === " " || small3.endsWith("’") || small3.endsWith("'"));
  return leads && wordAt2(text, next) !== void 0 ? small3 : void 0;
}
function read(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

// build/detection/spot/country-names.js
var shortened = [
  "usa",
  "u.s.a.",
  "uk",
  "u.k.",
  "england",
  "scotland",
  "wales",
  "northern ireland",
  "czech republic",
  "holland"
];
var countryNames = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => /* @__PURE__ */ new Set([...countries(), ...shortened]));
var longestName = 4;
function endsInCountry(words4) {
  const parts3 = (0,chunk_CDTYDZJZ/* .fold */ .AU)(words4.replace(/ \([^()]*\)$/, "")).split(" ");
  return Array.from({ length: Math.min(longestName, parts3.length) }, (_, index2) => index2 + 1).some((count2) => countryNames().has(parts3.slice(-count2).join(" ")));
}

// build/detection/spot/address-locality.js
var postcode = /(?:(?:[A-Z]{1,2}-)?(?:\d{5}-\d{3,4}|\d{2}-\d{3}|\d{4}-\d{3}|\d{3}-\d{4}|\d{3} \d{2}|\d{4} ?[A-Z]{2}|\d{4,6})|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{3} \d{3})(?![\p{Alpha}\p{N}]| ?\d|[.,]\d)/uy;
var regionCode = /(?:\p{Alpha}{2,3}|\d{1,2})(?![\p{Alpha}\p{N}.'’])/uy;
var separator = /[.,]? {0,2}\r?\n[ \t]{0,20}(?:, ?)?|, {0,2}| [-–] | {1,2}/y;
var remark = / \([\p{Alpha} ]{2,20}\)/uy;
var maxItems = 8;
var maxWords3 = 5;
function localityAfter(text, at, known3) {
  let sure = at;
  let confirmed = false;
  let last;
  for (let count2 = 0; count2 < maxItems; count2++) {
    const item = itemAt(text, last?.end ?? at, last === void 0 && !known3);
    if (item === void 0)
      break;
    const isTown = last?.kind === "postcode" ? item.sameLine : last === void 0 && item.joined && known3;
    const continues2 = item.kind === "unit" || isTown;
    if (item.confirms || continues2)
      sure = item.end;
    confirmed ||= item.confirms;
    last = item;
  }
  return { end: sure, confirmed };
}
function itemAt(text, end, first) {
  const gap = read(separator, text, end);
  if (gap === void 0)
    return void 0;
  const start = end + gap.length;
  const sameLine = !gap.includes("\n");
  const joined3 = sameLine && gap.trim() === "";
  const item = (kind, length2, confirms) => ({
    kind,
    end: start + length2,
    joined: joined3,
    sameLine,
    confirms
  });
  const code2 = read(postcode, text, start);
  if (code2 !== void 0 && !sameLine && year2.test(code2) && nameAt(text, start + 5) !== void 0)
    return void 0;
  if (code2 !== void 0 && !(joined3 && first) && !(first && mayBeYear(text, code2, start))) {
    return item("postcode", code2.length, true);
  }
  const unit3 = partAt(text, start);
  if (unit3?.kind === "unit")
    return item("unit", unit3.text.length, false);
  const region = regionAt(text, start, gap);
  if (region !== void 0)
    return item("region", region.length, !sameLine || leadsToCode(text, start + region.length));
  const name15 = nameAt(text, start);
  if (name15 === void 0)
    return void 0;
  const isCountry2 = endsInCountry(name15);
  const length = name15.length + (read(remark, text, start + name15.length)?.length ?? 0);
  return item(isCountry2 ? "country" : "name", length, isCountry2);
}
var mayBeYear = (text, code2, start) => year2.test(code2) && nameAt(text, start + code2.length + 1) === void 0;
var year2 = /^(?:19|20)\d\d$/;
function regionAt(text, start, gap) {
  const short2 = read(regionCode, text, start);
  if (short2 === void 0 || !/[,–-]/.test(gap) || endsInCountry(short2) || !endsItem(text, start + short2.length))
    return void 0;
  const isPlaced = gap.includes("\n") || leadsToCode(text, start + short2.length);
  return isPlaced || /^\p{Upper}+$/u.test(short2) ? short2 : void 0;
}
var leadsToCode = (text, end) => read(postcode, text, end + 1) !== void 0;
var endsItem = (text, at) => /^(?:$|[\s,.?!])/.test(text.slice(at, at + 1));
function nameAt(text, start) {
  let end = start;
  for (let count2 = 0; count2 < maxWords3; count2++) {
    const at = count2 === 0 ? start : end + 1;
    if (count2 > 0 && text[end] !== " ")
      break;
    const word3 = wordAt2(text, at);
    if (word3 === void 0)
      break;
    end = at + word3.length;
    if (word3.endsWith(".") && word3.length > 4)
      break;
  }
  return end > start ? text.slice(start, end).replace(/\.$/, "") : void 0;
}
var postcodeAt = (text, at) => read(postcode, text, at);

// build/detection/spot/address-quoted.js
var mark2 = /^[ \t]{0,8}[^\p{Alpha}\p{N}\s"'`(]{1,3} /u;
var maxLines = 4;
function unitBelow(text, { start, end }) {
  const next = lineBelow(text, start, end);
  return next !== void 0 && partAt(text, next)?.kind === "unit";
}
function emitQuoted(text, start, end, emit) {
  const lines = [];
  for (let count2 = 0; count2 < maxLines && lines.at(-1)?.isLast !== true; count2++) {
    const next = lineBelow(text, start, lines.at(-1)?.end ?? end);
    const line = next === void 0 ? void 0 : lineAt2(text, next);
    if (line === void 0)
      return void 0;
    lines.push(line);
  }
  if (lines.at(-1)?.isLast !== true)
    return void 0;
  const values2 = lines.flatMap(({ value: value2 }) => value2 ?? []);
  for (const value2 of values2)
    emit(candidate("address", "part", text, value2.start, value2.end));
  return values2.at(-1)?.end;
}
function lineAt2(text, start) {
  const part = partAt(text, start);
  if (part?.kind === "unit")
    return { end: part.end, value: { start, end: part.end }, isLast: false };
  const name15 = nameAt(text, start);
  const codeStart = name15 === void 0 ? start : start + name15.length + 1;
  const code2 = postcodeAt(text, codeStart);
  if (code2 !== void 0) {
    const end = codeStart + code2.length;
    return { end, value: { start: codeStart, end }, isLast: true };
  }
  return name15 === void 0 ? void 0 : { end: start + name15.length, isLast: endsInCountry(name15) };
}
function lineBelow(text, start, end) {
  const before5 = text.slice(Math.max(0, start - 40), start);
  const prefix = mark2.exec(before5.slice(before5.lastIndexOf("\n") + 1))?.[0];
  const lineBreak2 = /^\.?,?\r?\n/.exec(text.slice(end, end + 4))?.[0];
  if (prefix === void 0 || lineBreak2 === void 0 || !text.startsWith(prefix, end + lineBreak2.length))
    return void 0;
  const next = end + lineBreak2.length + prefix.length;
  return text[next] === " " ? next + 1 : next;
}

// build/detection/spot/address-street.js
var maxParts = 10;
function readStreet(text, start) {
  const parts3 = readParts(text, start);
  const [first, next] = parts3;
  const words4 = wordsOf2(parts3);
  const numbers = parts3.filter(({ kind }) => kind === "number").length;
  if (!first || numbers === 0 || !words4.some(isName3))
    return void 0;
  const end = parts3.at(-1)?.end ?? start;
  const toCorner = corner.exec(text.slice(Math.max(0, start - cornerLength), start))?.[0].length ?? 0;
  const second = first.kind === "number" && numbers > 1 && next ? next.end - next.text.length : void 0;
  return {
    start: start - toCorner,
    end: toCorner > 0 ? otherStreetEnd(text, end) ?? end : end,
    kind: toCorner > 0 ? "sure" : kindOf4(words4, first),
    hasUnit: parts3.some(({ kind }) => kind === "unit"),
    numbers,
    isYear: year3.test(parts3.find(({ kind }) => kind === "number")?.text ?? ""),
    first,
    ...second === void 0 ? {} : { second }
  };
}
var wordsOf2 = (parts3) => parts3.filter(({ kind }) => kind === "word").map(({ text }) => text);
var year3 = /^(?:19|20)\d\d(?:[-/]\d+)?$/;
function readParts(text, start) {
  const parts3 = [];
  for (let at = start; at !== void 0 && parts3.length < maxParts; ) {
    const part = partAt(text, at);
    if (part === void 0 || !fits2(part, parts3))
      break;
    parts3.push(part);
    at = nextAt(text, parts3, part.end);
  }
  return parts3;
}
function otherStreetEnd(text, end) {
  const joint2 = /^\.? (?:and|&) /.exec(text.slice(end, end + cornerLength))?.[0].length;
  const name15 = joint2 === void 0 ? void 0 : nameAt(text, end + joint2);
  return joint2 === void 0 || name15 === void 0 ? void 0 : end + joint2 + name15.length;
}
var cornerLength = 16;
var isBox = (words4) => postBox.test(`${words4.join(" ")} `);
function kindOf4(words4, first) {
  if (isBox(words4))
    return "box";
  const numberFirst = first.kind === "number";
  const found = [streetiness(words4, false), ...numberFirst ? [streetiness(words4, true)] : []];
  return found.includes("sure") ? "sure" : found.includes("weak") ? "weak" : "none";
}
var isName3 = (word3) => /\p{Alpha}{2}/u.test(word3) && (!isStreetWord(word3) || isCompound(word3));
function fits2(part, parts3) {
  const last = parts3.at(-1);
  if (last?.kind === "unit")
    return part.kind === "unit";
  if (part.kind === "unit")
    return parts3.some(({ kind }) => kind === "word");
  if (part.kind === "word" && last?.kind === "number" && isBox(wordsOf2(parts3)))
    return false;
  if (part.kind !== "word" || last === void 0 || !isEnding(part.text))
    return true;
  const isCapital2 = /^\p{Upper}/u.test(part.text);
  if (last.kind === "number")
    return parts3.every(({ kind }) => kind === "number") && (isCapital2 || mayBegin(part.text));
  return isCapital2 || !parts3.some(({ text }) => isEnding(text) || isBeginning(text));
}
function nextAt(text, parts3, end) {
  const gap = /^(?:,? |\. |[.,]?\r?\n[ \t]{0,20})/.exec(text.slice(end, end + 24))?.[0];
  if (gap === void 0)
    return void 0;
  if (gap === " ")
    return end + 1;
  const next = partAt(text, end + gap.length);
  if (next?.kind === "unit")
    return end + gap.length;
  if (next?.kind === "word" && gap === ", " && parts3.length === 1 && parts3[0]?.kind === "number")
    return isFrench(next.text) ? end + gap.length : void 0;
  const named4 = parts3.every(({ kind }) => kind === "word") && isBeginning(parts3.find(({ kind }) => kind === "word")?.text ?? "");
  return next?.kind === "number" && gap === ", " && named4 ? end + gap.length : void 0;
}
var maxWords4 = 8;
var wordBefore = /([^\s,;:()"<>=]{1,30})(,? )$/;
function leftEdge(text, from, number3) {
  const line = text.slice(from, number3);
  const floor = from + line.lastIndexOf("\n") + 1;
  let edge2 = number3;
  let start = number3;
  for (let count2 = 0; count2 < maxWords4; count2++) {
    const match = wordBefore.exec(text.slice(floor, edge2));
    const [whole = "", word3 = "", gap = ""] = match ?? [];
    if (match === null || gap === ", " && count2 > 0 || !belongs(word3))
      break;
    edge2 -= whole.length;
    if (!addressParticles.has(word3))
      start = edge2;
    if (isBeginning(word3))
      return leftNumbers(text, floor, edge2);
  }
  return start;
}
var belongs = (word3) => isStreetWord(word3) || addressParticles.has(word3) || /^\d{1,6}[A-Za-z]?$/.test(word3) || /^(?:[dl]['’])?\p{Upper}[\p{Alpha}\p{M}.'’/-]*$/u.test(word3) && !isOtherWord(word3);
function leftNumbers(text, from, number3) {
  const before5 = /(?<![^\s>?*#])(?:\d{1,6} ){1,2}$/.exec(text.slice(Math.max(from, number3 - 16), number3))?.[0].length ?? 0;
  return number3 - before5;
}

// build/detection/spot/street-address.js
var maxBefore2 = 80;
var maxDigits2 = 6;
function spotStreetAddresses(text, dispatch, emit, digits3 = digitsIn(text)) {
  if (!dispatch.wantsKind("address"))
    return;
  let done = 0;
  for (let index2 = 0; index2 < digits3.starts.length; index2++) {
    const start = digits3.starts[index2] ?? 0;
    const end = digits3.ends[index2] ?? start;
    if (end - start > maxDigits2 || start < done)
      continue;
    if (isEastAsianBefore(text, start)) {
      done = spotEastAsian(text, done, start, emit) ?? done;
      continue;
    }
    const behind2 = standsBehindWord2(text, start) || standsBehindTheatre(text, start);
    if (!behind2 && !standsBeforeWord(text, end))
      continue;
    const from = Math.max(done, start - maxBefore2);
    done = spotMilitary(text, from, start, end, emit) ?? spotAt2(text, from, start, behind2, emit) ?? done;
  }
}
function standsBehindWord2(text, start) {
  if ((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, start - 1) !== space9)
    return false;
  const end = (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, start - 2) === comma ? start - 2 : start - 1;
  const last = (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, end - 1);
  let first = last === dot6 || last === slash ? end - 1 : end;
  while (end - first < 24 && isNameLetter((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, first - 1)))
    first--;
  return first < end && (isCapital((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, first)) || isStreetWord(text.slice(first, end)));
}
function standsBeforeWord(text, end) {
  const at = (0,chunk_CDTYDZJZ/* .isLetter */ .D$)((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, end)) ? end + 1 : end;
  const blank = (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, at) === comma ? at + 1 : at;
  if ((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, blank) !== space9)
    return false;
  if (isCapital((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, blank + 1)))
    return true;
  const small3 = /^(?:bis,? |ter,? )?([a-zà-ÿ]{2,10}\.?)(?= )/.exec(text.slice(blank + 1, blank + 18))?.[1];
  return small3 !== void 0 && (isStreetWord(small3) || mayBegin(small3));
}
var standsBehindTheatre = (text, start) => (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, start - 1) === space9 && ((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, start - 3) | caseBit) === smallA && /\sa[aep] $/i.test(text.slice(start - 4, start));
var [space9, comma, dot6, slash, smallA] = [32, 44, 46, 47, 97];
var caseBit = 32;
var isNameLetter = (code2) => code2 > 170 || (0,chunk_CDTYDZJZ/* .isUpper */ .Hg)(code2) || code2 >= 97 && code2 <= 122;
var isCapital = (code2) => (0,chunk_CDTYDZJZ/* .isUpper */ .Hg)(code2) || code2 > 170;
var military = /(?:(?:psc|cmr|unit|omc|umr)\s\d{1,5},?\s(?:box\s\d{1,5})?|us[a-z]{1,4} \p{Alpha}[\p{Alpha}.'’-]*)[,\s]{1,4}[adf]po,? a[aep],? $/iu;
function spotMilitary(text, from, start, end, emit) {
  const match = end - start === 5 ? military.exec(text.slice(from, start)) : null;
  if (match)
    emit(candidate("address", "full", text, start - match[0].length, end));
  return match ? end : void 0;
}
function spotAt2(text, from, number3, behind2, emit) {
  const street2 = streetAt(text, from, number3, behind2);
  if (street2 === void 0)
    return void 0;
  const isComplete = street2.hasUnit || street2.kind === "box";
  const place2 = localityAfter(text, street2.end, isComplete);
  const twoStreets = street2.start - firstStreetLength(text, from, street2.start);
  const isPair2 = twoStreets < street2.start && introduction2(text, twoStreets);
  const cue = isPair2 || introduction2(text, street2.start);
  const form = formOf3(street2, place2.confirmed, cue, unitBelow(text, street2));
  if (form === void 0)
    return void 0;
  const isKnown2 = form === "full" || isComplete || cue || street2.kind === "sure";
  const end = isKnown2 ? Math.max(street2.end, place2.end) : street2.end;
  if (street2.second !== void 0 && end === street2.end && !street2.hasUnit && !isPair2) {
    emit(candidate("address", form, text, street2.start, street2.first.end));
    emit(candidate("address", form, text, street2.second, end));
  } else
    emit(candidate("address", form, text, isPair2 ? twoStreets : street2.start, end));
  return emitQuoted(text, street2.start, end, emit) ?? end;
}
function streetAt(text, from, number3, behind2) {
  const right = readStreet(text, leftNumbers(text, from, number3));
  const isRight = right !== void 0 && (right.kind !== "none" || right.hasUnit);
  return isRight || !behind2 ? right : readStreet(text, leftEdge(text, from, number3));
}
var firstStreetLength = (text, from, start) => firstOfTwo.exec(text.slice(Math.max(from, start - 32), start))?.[0].length ?? 0;
function formOf3(street2, confirmed, cue, below) {
  const { kind, hasUnit, numbers } = street2;
  const isComplete = confirmed || hasUnit;
  if (kind === "box")
    return boxForm(isComplete, cue);
  if (street2.isYear && !cue && !(kind === "sure" && isComplete))
    return void 0;
  if (isComplete && (kind !== "none" || cue || numbers > 1 || confirmed && hasUnit))
    return "full";
  if (hasUnit)
    return void 0;
  return looseForm(kind, cue, below);
}
function looseForm(kind, cue, below) {
  if (cue)
    return "introduced";
  if (below)
    return "part";
  return kind === "sure" ? "street" : void 0;
}
function boxForm(complete, cue) {
  if (complete)
    return "full";
  return cue ? "introduced" : "box";
}

// build/detection/spot/track-data.js
var track1 = /%B\d{12,19}\^[^^?\r\n]{2,26}\^(?:\d{4}|\^)(?:\d{3}|\^)[^?\r\n]{0,60}\??/y;
var track2 = /;?\d{12,19}=(?:\d{4}|=)(?:\d{3}|=)\d{0,24}\??/y;
function spotTrackData(text, dispatch, emit) {
  if (!dispatch.wantsForm("token", "track"))
    return;
  for (let at = text.indexOf("%B"); at >= 0; at = text.indexOf("%B", at + 2))
    emitAt(track1, at, text, emit);
  for (let at = text.indexOf("="); at >= 0; at = text.indexOf("=", at + 1)) {
    const start = startOf(text, at);
    if (start !== void 0)
      emitAt(track2, start, text, emit);
  }
}
function emitAt(track, at, text, emit) {
  track.lastIndex = at;
  const length = track.exec(text)?.[0].length;
  if (length !== void 0)
    emit(candidate("token", "track", text, at, at + length));
}
function startOf(text, end) {
  let start = end;
  while (end - start < 20 && (0,chunk_CDTYDZJZ/* .isDigit */ .yp)((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, start - 1)))
    start--;
  if (end - start < 12 || end - start > 19)
    return void 0;
  return text[start - 1] === ";" ? start - 1 : start;
}

// build/detection/spot/domains.js
var maxLength5 = 255;
var name = /^(?:[\p{Alpha}\p{N}](?:[\p{Alpha}\p{N}-]{0,61}[\p{Alpha}\p{N}])?\.){1,8}\p{Alpha}{2,24}$/u;
var ambiguous = /\.(?:ai|app|as|bar|by|cc|cat|dev|do|date|events?|foo|gg|gs|id|in|info|is|it|java|js|link|live|map|md|me|mm|mo|mov|mobi|name|new|nr|now|of|one|page|pl|pm|ps|py|rs|run|sc|sh|so|st|store|test|tf|to|top|ts|vi|web|win|work|ws|zip)$/i;
var isHost = (written3) => written3.startsWith("www.") ? /^www\.[^.]+\./.test(written3) : !ambiguous.test(written3);
var joined2 = /* @__PURE__ */ new Set([..."_@/:%\\-$.&="]);
var goesOn = /* @__PURE__ */ new Set([..."_@([=-\\"]);
function spotDomains(text, emit) {
  for (let dot7 = text.indexOf("."); dot7 >= 0; dot7 = text.indexOf(".", dot7 + 1)) {
    if (!isInName((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, dot7 - 1)) || !isNameLetter2((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, dot7 + 1)))
      continue;
    const start = edge(text, dot7, -1);
    const end = edge(text, dot7, 1) + 1;
    const written3 = text.slice(start, end).replace(/(?<![.-])[.-]+$/, "");
    if (written3.length <= maxLength5 && name.test(written3))
      emitName(text, start, start + written3.length, emit);
    dot7 = Math.max(dot7, end - 1);
  }
}
function emitName(text, start, end, emit) {
  if (/:\/\/(?:[^\s/?#@"']{1,64}@)?$/.test(text.slice(Math.max(0, start - 72), start))) {
    emit(candidate("domain", "host", text, start, end));
  } else if (!joined2.has(text[start - 1] ?? "") && !goesOn.has(text[end] ?? "") && isHost(text.slice(start, end))) {
    emit(candidate("domain", "bare", text, start, end));
    emit(candidate("url", "bare", text, start, end));
  }
}
function edge(text, dot7, step) {
  let at = dot7;
  while (Math.abs(at - dot7) <= maxLength5 && isNameCharacter((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, at + step)))
    at += step;
  return at;
}
var isInName = (code2) => (0,chunk_CDTYDZJZ/* .isAlphanumeric */ .gQ)(code2) || isBeyondAscii(code2);
var isNameLetter2 = (code2) => (0,chunk_CDTYDZJZ/* .isLetter */ .D$)(code2) || isBeyondAscii(code2);
var isNameCharacter = (code2) => isInName(code2) || code2 === 45 || code2 === 46;
var isBeyondAscii = (code2) => code2 >= 192 && /\p{Alpha}/u.test(String.fromCharCode(code2));

// build/detection/spot/urls.js
var scheme = /[A-Za-z][A-Za-z0-9+.-]{1,15}$/;
var rest = /[^\s"'`<>\\{}|^()[\]*，。、；]{1,2048}/uy;
var maxScheme = 16;
var trailing = /(?<![.,;:!?])[.,;:!?]+$/;
var userInfo = /^([^/?#@:]{1,128}):([^/?#@]{1,256})@[^\s/?#]{2,}/;
var parameter = /[?&#]([A-Za-z_.%\d-]{2,48})=([^&#;]{2,120})/g;
var namesPerson = /^(?:.*(?:[_.-]|%5B))?(?:(?:first|last|full|given|family|middle|sur|maiden|customer|patient|user|contact)[_-]?name|fname|lname|surname|vorname|nachname|prenom|apellidos?|cognome)(?:%5D)?$/i;
function spotUrls(text, dispatch, emit) {
  if (dispatch.wantsKind("url")) {
    for (let at = text.indexOf("://"); at >= 0; )
      at = text.indexOf("://", spotUrl(text, at, dispatch, emit));
  }
  if (dispatch.wantsKind("domain") || dispatch.wantsForm("url", "bare"))
    spotDomains(text, emit);
}
function spotUrl(text, at, dispatch, emit) {
  const name15 = scheme.exec(text.slice(Math.max(0, at - maxScheme), at))?.[0];
  if (name15 === void 0)
    return at + 3;
  const start = at - name15.length;
  const from = at + 3;
  rest.lastIndex = from;
  const written3 = rest.exec(text)?.[0].replace(trailing, "") ?? "";
  if (written3 === "")
    return from;
  const end = from + written3.length;
  if (/^https?$/i.test(name15))
    emit(candidate("url", "web", text, start, end));
  const user = userInfo.exec(written3);
  if (user)
    emit(candidate("url", "credentials", text, from, from + `${user[1]}:${user[2]}`.length));
  if (dispatch.wantsForm("url", "identity"))
    spotNames(text, from, written3, emit);
  return end;
}
function spotNames(text, from, written3, emit) {
  for (const { index: index2, 0: pair3, 1: key = "", 2: value2 = "" } of written3.matchAll(parameter)) {
    if (!namesPerson.test(key))
      continue;
    const start = from + index2 + pair3.length - value2.length;
    const end = start + value2.length;
    const isLast2 = index2 + pair3.length === written3.length;
    const more = isLast2 ? moreNames.exec(text.slice(end, end + maxNames2))?.[0].length ?? 0 : 0;
    emit(candidate("url", "identity", text, start, end + more));
  }
}
var moreNames = /^(?: \p{Upper}[\p{Alpha}\p{M}'’-]*){1,3}(?=[&"'`])/u;
var maxNames2 = 64;

// build/detection/spot/spotters.js
var spotters = [
  spotEmails,
  spotNumbers,
  spotColons,
  spotMachineReadableZones,
  spotStreetAddresses,
  spotPostcodes,
  spotAges,
  spotCalendar,
  spotCoordinates,
  spotUrls,
  spotJsonWebTokens,
  spotTrackData,
  spotCustom
];

// build/detection/translations.js
var translations = [
  /(?:^|\/)(?:locales?|i18n|l10n|lang|languages|translations?)\/(?:.*\/)?[^/]+\.(?:json[5c]?|ya?ml|toml|ini|properties|[cm]?[jt]s|php|py|rb|dart|xml|ftl|html?|md)$/i,
  /_[a-z]{2}(?:_[A-Z]{2})?\.properties$/,
  /(?:^|\/)values(?:-[\w-]+)?\/strings\.xml$/,
  /\.(?:po|pot|xlf|xliff|arb|strings|resx)$/i
];
var isTranslation = (path) => translations.some((pattern) => pattern.test(path));

// build/detection/detect.js
function createDetector(recognizers, originOf2, { byName = false } = {}) {
  const dispatch = createDispatch(recognizers);
  const phrases = readPhrases(recognizers);
  const lexicon = createLexicon(recognizers, phrases);
  const mentionsIn = createContext(recognizers, phrases);
  const named4 = entitiesWith(recognizers, "name");
  const alone = byName ? recognizers.flatMap(({ entity }) => dispatch.fieldAnswers(entity)) : [];
  const underLabels = /* @__PURE__ */ new Set([...named4, ...entitiesWith(recognizers, "field")]);
  const wanted = Object.assign((label) => lexicon.announces(label, underLabels), {
    next: lexicon.nextAnnounced
  });
  return (text, path, least, observe) => {
    const view = withVotedLabels(text, lexicon);
    const found = look(view, path, least, observe);
    const inDocuments = [];
    for (const inner of view.inner()) {
      const into = inner.path === void 0 ? found : inDocuments;
      const handOn = (to) => (weighed) => unwrap(weighed, inner, to);
      const said3 = look(inner.view, inner.path ?? path, least, observe && handOn(observe));
      for (const weighed of said3)
        handOn((seen) => void into.push(seen))(weighed);
    }
    const values2 = winners([...inDocuments, ...found]);
    if (values2.length === 0)
      return [];
    for (const value2 of values2)
      value2.record = value2.seen.view.recordAt(value2.seen.offset);
    const sure = corroborate(withoutChance(values2, view, isTold2), view.reach, least);
    const matches = sure.map((value2) => toMatch(value2, view, path));
    return excuse(shareOrigins(matches, sure, view.reach), sure, view);
  };
  function look(view, path, least, observe) {
    const found = [];
    const scales = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => {
      const nearby = createNearby(view, (offset) => meaningAt(view, offset), mentionsIn, byName);
      return createScales(view, nearby, least, (weighed) => void found.push(weighed), observe);
    });
    const take = (candidate2, answers, label) => scales()(candidate2, answers, label);
    const emit = (candidate2) => {
      const answers = dispatch.answersTo(candidate2);
      if (answers.length > 0)
        take(candidate2, answers);
    };
    const digits3 = digitsIn(view.text);
    for (const spot of spotters)
      spot(view.text, dispatch, emit, digits3);
    const isTranslated = isTranslation(path);
    if (!isTranslated)
      spotProse(view.text, path, view.isCode, dispatch, emit);
    for (const field of view.fieldsUnder(wanted)) {
      if (!isTranslated && lexicon.announces(field.label, named4))
        spotName(view, field, lexicon, emit);
      spotField(view, field, lexicon, dispatch, take);
    }
    if (byName && (meaningAt(view, 0)?.silent ?? true))
      spotAlone(view.text, alone, take);
    return found;
  }
  function isTold2({ seen: { view, offset }, recognizer: { entity }, isListed: isListed2 }) {
    if (isListed2)
      return true;
    const { silent = true, entities: entities2 = [], kin: kin2 = [] } = meaningAt(view, offset) ?? {};
    return !silent && (entities2.includes(entity) || kin2.includes(entity));
  }
  function meaningAt(view, start) {
    const label = view.labelAt(start);
    return label === void 0 ? void 0 : lexicon.meaningOf(label);
  }
  function toMatch(value2, view, path) {
    const { start, end, score, evidence, recognizer, candidate: candidate2, disguised, record, isListed: isListed2 } = value2;
    const { entity } = recognizer;
    const match = { entity, start, end, score, provenance: "plausible", evidence, record };
    const origin = isListed2 ? void 0 : originOf2(entity, candidate2, placeOf(view.text, path, start, end));
    if (origin)
      excused(match, origin, disguised);
    const label = labelOf(value2);
    const shown = label && lexicon.shown(label);
    const { column, cell } = standing(value2);
    if (disguised)
      match.disguised = disguised;
    if (shown !== void 0)
      match.label = shown;
    if (column !== void 0)
      match.column = column;
    if (cell !== void 0)
      match.cell = cell;
    return match;
  }
}
function excused(match, { provenance, because, isToldByShape }, disguised) {
  match.provenance = provenance;
  match.evidence = [...match.evidence, because];
  if (isToldByShape && !disguised)
    match.isToldByShape = true;
}
var labelOf = ({ seen: { view, offset } }) => view.labelAt(offset);
var standing = ({ seen: { view, offset } }) => ({
  column: view.columnAt(offset),
  cell: view.cellAt(offset)
});
function unwrap(weighed, { toSource, namesIn: namesIn2 }, handOn) {
  const names = namesIn2(weighed.start, weighed.end);
  if (names === void 0)
    return;
  const place2 = toSource(weighed.start, weighed.end);
  if (names.length === 0)
    handOn({ ...weighed, ...place2 });
  else {
    const evidence = [...weighed.evidence, `written in ${names.join(", ")}`];
    handOn({ ...weighed, ...place2, evidence, disguised: true });
  }
}
var reach9 = 250;
function placeOf(text, path, start, end) {
  const line = lineAround(text, { start, end }, reach9);
  const place2 = { path, line: text.slice(line.start, line.end), column: start - line.start };
  return hasHeadings(path) ? { ...place2, heading: headingAbove(text, start) } : place2;
}
var entitiesWith = (recognizers, kind) => new Set(recognizers.filter(({ shapes }) => shapes.some((shape) => shape.kind === kind)).map(({ entity }) => entity));

// build/provenance/addresses.js
var PLACEHOLDER_STREETS = [
  {
    provenance: "placeholder",
    what: "the stock address of nobody in particular",
    source: "Wikipedia, Anytown, USA; the words and digits themselves",
    values: valuesOf(`
      123 Main St, 123 Main Street, 1234 Main St, 1234 Main Street, 12345 Main St, 12345 Main Street, 456 Main St
      456 Main Street, 123 Any Street, 123 Any St, 1234 Any Street, 123 Fake Street, 123 Fake St, 123 Example Street
      123 Example St, 1 Example Street, 123 Sample Street, 123 Sample St, 123 Test Street, 123 Test St, 1 Test Street
      123 Street, 123 Your Street, 123 Some Street, 123 Somewhere St, 123 Elm Street, 123 Elm St
      123 High Street, 1 Any Street, 123 Maple Street, 123 Oak Street
    `)
  },
  {
    provenance: "placeholder",
    what: "a street named after a pattern or an example",
    source: "the word itself: Muster, ejemplo, exemple, esempio, voorbeeld",
    values: valuesOf(`
      Musterstraße 1, Musterstr. 1, Musterstrasse 1, Musterstraße 12, Musterstraße 123, Musterstr. 12, Musterstr. 123
      Mustermannstr. 1, Mustermannstraße 1, Beispielstraße 1, Beispielstr. 1, Musterweg 1, Beispielweg 1
      Calle Falsa 123, Calle Ejemplo 123, 1 rue de l’Exemple, 1 rue de l'Exemple, Via Esempio 1, Voorbeeldstraat 1
      Rua Exemplo 123
    `)
  },
  {
    provenance: "placeholder",
    what: "an address of fiction",
    source: "Wikipedia, List of fictional addresses: Sherlock Holmes, The Simpsons, Harry Potter, The Munsters, Finding Nemo",
    values: valuesOf(`
      221B Baker Street, 221B Baker St, 221 B Baker Street, 742 Evergreen Terrace, 4 Privet Drive
      1313 Mockingbird Lane, 42 Wallaby Way, 124 Conch Street, 12 Grimmauld Place
    `)
  },
  {
    provenance: "infrastructure",
    what: "the seat of a government",
    source: "the White House; 10 Downing Street; Élysée; Deutscher Bundestag",
    values: valuesOf(`
      1600 Pennsylvania Avenue, 1600 Pennsylvania Ave, 1600 Pennsylvania Avenue NW, 1600 Pennsylvania Ave NW
      10 Downing Street, 10 Downing St, 55 rue du Faubourg Saint-Honoré, Platz der Republik 1, Willy-Brandt-Straße 1
    `)
  },
  {
    provenance: "infrastructure",
    what: "the seat of a company or organisation, not a home",
    source: "the imprints of Google, Apple, Microsoft, Meta, GitHub, Amazon, Creative Commons",
    values: valuesOf(`
      1600 Amphitheatre Parkway, 1600 Amphitheatre Pkwy, 1 Infinite Loop, One Infinite Loop, One Apple Park Way
      1 Apple Park Way, One Microsoft Way, 1 Microsoft Way, 1 Hacker Way, 1601 Willow Road, 88 Colin P. Kelly Jr. Street
      88 Colin P Kelly Jr St, 410 Terry Avenue North, 410 Terry Ave N, 559 Nathan Abbott Way, 171 Second Street
      444 Castro Street
    `)
  },
  {
    provenance: "attribution",
    what: "the seat of the Free Software Foundation, in the notice of a licence",
    source: "GNU General Public License, how to apply these terms",
    values: valuesOf(`
      51 Franklin Street, 51 Franklin St, 59 Temple Place, 675 Mass Ave, 675 Massachusetts Avenue, 31 Milk Street
    `)
  }
];
var ANYTOWN = {
  provenance: "placeholder",
  what: "a town that means any town",
  source: "Wikipedia, Anytown, USA; Musterstadt"
};
var ANY_TOWN = /(?:^|[,\n]|\d)\s*(?:any ?town|anywhere|your ?town|your city|some ?city|some ?town|sample ?city|example ?(?:city|town|ville)|smallville|metropolis|gotham(?: city)?|springfield, usa|musterstadt|musterhausen|musterort|beispielstadt|beispielhausen|exempleville|voorbeeldstad|ciudad ejemplo|città esempio)(?=\s*(?:$|[,\n\d])|\s+[a-z]{2}\b)/i;
var comparable2 = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/ß/g, "ss").replace(/[^\p{Alpha}\p{N}]+/gu, " ").trim();
var street = listed2(PLACEHOLDER_STREETS, comparable2);
var streetAlone = (candidate2, place2) => {
  const parts3 = candidate2.text.split(/[,\n;]/);
  for (let size = 1; size <= Math.min(parts3.length, 3); size++) {
    const origin = street({ ...candidate2, text: parts3.slice(0, size).join(" ") }, place2);
    if (origin !== void 0)
      return origin;
  }
  return void 0;
};
var inAnyTown = ({ text }) => ANY_TOWN.test(text) ? originFrom(ANYTOWN) : void 0;
var EXAMPLE_STREET = {
  provenance: "placeholder",
  what: "a street that says it is an example",
  source: "the word itself"
};
var EXAMPLE = /(?<!\p{Alpha})(?:(?:example|sample|dummy|fake) (?:street|st|road|rd|avenue|ave|lane|drive|way)|(?:muster|mustermann|beispiel)(?:stra(?:ß|ss)e|str|weg|allee|platz|gasse)|voorbeeldstraat|rue de l['’]exemple|calle (?:falsa|ejemplo)|via (?:esempio|dell['’]esempio)|rua exemplo)(?!\p{Alpha})/iu;
var onExampleStreet = ({ text }) => EXAMPLE.test(text) ? originFrom(EXAMPLE_STREET) : void 0;
var PLACEHOLDER_POSTCODES = [
  {
    provenance: "placeholder",
    what: "digits or letters that only count: typed to fill a field",
    source: "the characters themselves",
    values: valuesOf("12345, 54321, 12345-6789, 01234, 00000, 11111, 99999, 123456, 1234, 1234 AB, 1234AB, A1A 1A1, A1B 2C3, AB1 2CD, AA1 1AA")
  },
  documented("the postcode that examples name", "Beverly Hills, 90210; Royal Mail and GOV.UK, SW1A 1AA and SW1A 2AA", `
    90210, SW1A 1AA, SW1A 2AA
  `)
];
var postcode2 = [listed2(PLACEHOLDER_POSTCODES)];
var addressInquiries = {
  STREET_ADDRESS: [streetAlone, inAnyTown, onExampleStreet],
  POSTAL_CODE: postcode2,
  UK_POSTCODE: postcode2,
  DE_PLZ: postcode2,
  NL_POSTCODE: postcode2,
  ES_POSTAL_CODE: postcode2,
  SE_POSTNUMMER: postcode2
};

// build/provenance/attribution-files.js
var attribution = (what, source, path) => ({
  provenance: "attribution",
  what,
  source,
  path
});
var PROSE = String.raw`(?:\.(?:md|mkd|markdown|txt|text|rst|adoc|asciidoc|org|in))?$`;
var LICENCE = String.raw`[-_.](?:mit|apache|[al]?gpl|bsd|mpl|isc|cc0|cc-by|boost|zlib|lesser|third-party)[-a-z0-9]*(?:\.\d)?`;
var file = (stems, flags = "") => new RegExp(`(?:^|/)(?:${stems})${PROSE}`, flags);
var REGISTERS = [
  attribution("a holder of rights, named in a licence", "the licence file of the repository; REUSE Specification", file(`(?:(?:un)?licen[cs]es?|copying|copyright)(?:${LICENCE})?`, "i")),
  attribution("someone credited by the project", "GNU Coding Standards, AUTHORS and THANKS; GitHub Docs, CODEOWNERS", file("authors|contributors|maintainers|codeowners|third[-_]party[-_](?:notices?|licen[cs]es)", "i")),
  // In capitals only: a notice.txt may be a letter, and owners.txt the owners of pets.
  attribution("someone credited by the project", "GNU Coding Standards, THANKS; Apache licence §4, NOTICE; Kubernetes OWNERS", file("NOTICES?|CREDITS|THANKS|ACKNOWLEDGE?MENTS|OWNERS|OWNERS_ALIASES|BACKERS|SPONSORS|EMERITUS")),
  attribution("an identity of an author, as Git shows it", "gitmailmap(5)", /(?:^|\/)\.mailmap$/),
  attribution("an author, named for citation", "Citation File Format", /(?:^|\/)CITATION(?:\.cff|\.bib)?$/),
  attribution("the author of a cited work", "BibTeX, RIS and EndNote", /\.(?:bib|bbl|ris|enw)$/i),
  // In capitals only: a meta.json may hold anything.
  attribution("an author of a distribution", "CPAN::Meta::Spec; PGXN Meta Spec", /(?:^|\/)META\.(?:json|yml)$/),
  attribution("someone who is credited or funded", "Zenodo, .zenodo.json; GitHub Docs, FUNDING.yml; all-contributors", /(?:^|\/)(?:\.zenodo\.json|FUNDING\.ya?ml|\.all-contributorsrc)$/),
  attribution("someone who made the site", "humanstxt.org", /(?:^|\/)humans\.txt$/i),
  attribution("a contact that the project publishes for reports", "GitHub Docs, community health files", file("security|support|governance|contributing|code[-_]of[-_]conduct|(?:issue|pull_request)_template", "i")),
  attribution("a contact for reports of vulnerabilities", "RFC 9116", /(?:^|\/)\.well-known\/security\.txt$/),
  attribution("a maintainer or holder of rights of a Debian package", "Debian Policy §5.6.2, §12.5", /(?:^|\/)debian\/(?:[^/]+\.)?(?:copyright|control|changelog)$/),
  attribution("what the author of a package published with it", "the lock files of npm, Yarn, pnpm, Bun, Deno, Composer, Bundler, Cargo and their like: copies of manifests", /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|(?:yarn|bun|deno|composer|Gemfile|Cargo|poetry|uv|pdm|Pipfile|mix|pubspec|Podfile|flake)\.lock)$/),
  attribution("someone whom the site of the project presents", "Jekyll, data files; Docusaurus, authors.yml", /(?:^|\/)(?:_data\/(?:authors|contributors|maintainers|team)|blog\/authors)\.(?:ya?ml|json|toml)$/),
  // Not the records that documentation shows of an interface.
  attribution("someone whom the site of the project presents", "VitePress, team page: the data beside it", /^(?!.*(?:api|example|fixture|mock|sample|test))(?:.*\/)?(?:docs|website)\/(?:.+\/)?(?:team|authors|contributors|maintainers)(?:\/[^/]+)?\.(?:json|ya?ml|toml)$/i),
  // The folder decides: access.log.1 is a rotated log.
  attribution("an author of a manual page", "man-pages(7)", /(?:^|\/)man(?:\d[a-z]*)?\/(?:.+\/)?[^/]+\.[1-8][a-z]?$/)
];

// build/provenance/attribution-lines.js
var attribution2 = (what, source, rest2) => ({
  provenance: "attribution",
  what,
  source,
  ...rest2
});
var DATA_FILE = /\.(?:csv|tsv|psv|jsonl?|ndjson|json5|avro|parquet|xlsx?|ods|sqlite|db|dump|eml|mbox|log|har|vcf|ics|ldif)$/;
var NO_TEXT = /^(?!.*\.(?:txt|text|md|markdown|mdx|rst|adoc|html?|org|sql)$)/;
var COMMENT = String.raw`^\s*(?:(?:\/\/[\/!]?|\/\*+!?|\*+|#+!?|--+\[*|;+|%+|<!--|\{-|\(\*|\.\\"|@?rem\b|dnl\b|\.\.)\s*){1,2}`;
var TRAILERS = "signed-off|co-authored|co-developed|reviewed|acked|reported|tested|suggested|helped|mentored|approved|reported-and-tested|authored|committed";
var SIGNATURES = [
  attribution2("someone who signed a commit", "git-interpret-trailers(1); Linux kernel, Submitting patches", {
    before: new RegExp(`^[\\s#>*|]*(?:${TRAILERS})-by:\\s.{0,100}$`, "i"),
    // The form of a trailer is `Name <mail>`; a log that says who reported what is not one.
    from: /^[^<>]{0,100}<[^<>\s]+@[^<>\s]+>\s*$|^[^<>\s]+@[^<>\s]+>\s*$/
  }),
  attribution2("a holder of copyright", "17 U.S.C. § 401, form of notice", {
    before: /(?:\bcopyright\b.{0,60}?(?:\b(?:19|20)\d\d\b|\(c\)|©)|(?:\(c\)|©)\s*(?:19|20)\d\d\b).{0,200}$/i
  }),
  attribution2("who gives the licence", "licence notices in the head of a file", {
    before: /\b(?:released|licen[cs]ed|distributed|published)\s[^.!?]{0,60}\blicen[cs]es?\b[^.!?]{0,20}\bby\s[^.!?]{0,60}$/i
  }),
  attribution2("who gives the licence", "the Beerware licence", {
    before: /^/,
    from: /^[^<>]{0,60}>? wrote this (?:file|code|script|software|program)\b/i
  }),
  attribution2("a holder of copyright", "REUSE Specification, SPDX tags", {
    before: /\bSPDX-(?:File|Snippet)(?:CopyrightText|Contributor):/i
  }),
  attribution2("an author, by a documentation tag", "Javadoc, JSDoc and phpDocumentor, @author", {
    before: /(?:^|[\s*#/])[@\\](?:authors?|maintainer)\b:?\s.{0,200}$/
  }),
  attribution2("an author, by the head of a file", "the comment that begins a source file", {
    before: new RegExp(`${COMMENT}(?:original\\s+)?(?:authors?|maintainers?|written by|created by|contributors?)(?:\\(s\\))?\\s*:?\\s.{0,200}$`, "i")
  }),
  attribution2("an author, by the head of a file", "RFC 5322 §3.4, a name and its address alone in a comment", {
    // In a list of people every line is one, and `Customer:` or `To:` before a name says that nobody signs.
    path: NO_TEXT,
    before: new RegExp(`${COMMENT}(?:[-*+]\\s+)?(?:[^<>@:]{1,60}<)?$`, "i"),
    from: /^(?:[^<>@:]{1,60}<)?[^<>\s@]+@[^<>\s@]+>[\s,;]*(?:\*\/)?\s*$/
  }),
  attribution2("the author of a commit", "git-log(1), git-reflog(1), git-cat-file(1)", {
    before: /^(?:[0-9a-f]{40} [0-9a-f]{40}|author|committer|tagger) .{0,100}$/,
    from: /^[^<>]{0,80}<?[^<>\s]*>? \d{9,11} [+-]\d{4}(?!\d)/
  }),
  attribution2("the author of a commit", "git-log(1)", {
    before: /^\s*(?:Author|Commit|Committer):\s+.{0,80}$/,
    from: /^[^<>]{0,80}<[^<>\s]+@[^<>\s]+>\s*$|^[^<>\s]+@[^<>\s]+>\s*$/
  }),
  attribution2("an identity for commits", "git-config(1), user.name; git(1), environment", {
    before: /\bgit\s+(?:config|-c)\s.{0,60}\buser\.(?:name|email)[\s=]+["']?[^"']{0,60}$|\bGIT_(?:AUTHOR|COMMITTER)_(?:NAME|EMAIL)["']?\s*[:=]\s*["']?[^"']{0,60}$/
  }),
  attribution2("an identity for commits", "GitHub Actions, inputs of actions that commit", {
    path: /(?:^|\/)(?:\.github|\.gitea|\.forgejo|\.circleci)\/.*\.ya?ml$|(?:^|\/)\.(?:gitlab-ci|travis)\.ya?ml$/,
    before: /^\s*-?\s*["']?(?:commit[-_ ]?)?(?:user[-_ ]?|git[-_ ]?|committer[-_ ]?|author[-_ ]?)?(?:author|committer|(?:user[-_ ]?)?(?:name|e?mail))["']?\s*:\s.{0,120}$/i
  }),
  attribution2("an author, by a module variable", "Python, __author__; Linux kernel, MODULE_AUTHOR; Erlang, -author", {
    before: /^\s*(?:__(?:author|maintainer|email|credits|copyright|contact)__\s*=|MODULE_AUTHOR\s*\(|-author\s*\()/
  }),
  attribution2("the author of a page", "HTML Standard, standard metadata names", {
    before: /<meta\s[^>]*\bname=["']?author\b[^>]*\bcontent=["']?[^"'>]*$/i
  }),
  attribution2("an author of a manual page", "mdoc(7), author macros", {
    path: /\.[1-9][a-z]?(?:\.in)?$/,
    before: /^\.\s*(?:An|Aq|Mt)\b/
  }),
  attribution2("a packager", "Debian Policy §4.4; RPM packaging guide; GNU Coding Standards, change logs", {
    path: /(?:^|\/)(?:change-?logs?[^/]*|[^/]+\.(?:spec|changes|dch))$/,
    before: /^(?: -- |[*=#]+ (?:mon|tue|wed|thu|fri|sat|sun) |\d{4}-\d\d-\d\d {1,3}).{0,100}$/i
  }),
  attribution2("the author of a patch", "git-format-patch(1)", {
    path: /\.(?:patch|diff)$/,
    before: /^(?:From:|#\s*(?:User|Author))\s.{0,100}$/i
  }),
  attribution2("the maintainer of an image", "Dockerfile reference, MAINTAINER and LABEL", {
    path: /(?:^|\/)(?:[^/]+\.)?(?:docker|container)file(?:[-.][^/]*)?$/,
    before: /^\s*(?:MAINTAINER\s|(?:LABEL\s+)?["']?(?:org\.opencontainers\.image\.(?:authors|vendor)|maintainer)["']?[ =])/i
  })
];

// build/provenance/manifests.js
var MANIFEST = {
  provenance: "attribution",
  what: "an author or maintainer, named in the manifest of a package",
  source: "npm, Composer, PyPA, Cargo, RubyGems, Maven and the other package managers, author fields",
  file: new RegExp(`^(?:${[
    // npm, Bower, Composer (whose lock file repeats the authors of every package), Haxe, Raku.
    String.raw`(?:package|bower|composer|haxelib|codemeta|meta6)\.json|composer\.lock`,
    // Python, Rust, Julia, Fortran, Typst.
    String.raw`(?:pyproject|cargo|project|fpm|typst)\.toml|setup\.(?:py|cfg)|pkg-info`,
    // Ruby, CocoaPods, Swift.
    String.raw`[^/]+\.(?:gemspec|podspec(?:\.json)?)`,
    // Maven, Gradle, Ivy, NuGet.
    String.raw`pom\.xml|[^/]+\.pom|build\.gradle(?:\.kts)?|ivy\.xml|[^/]+\.(?:nuspec|csproj|fsproj|vbproj)`,
    // Dart, Haskell, Elixir, R, Perl, Lua, OCaml, Nim, D, Crystal.
    String.raw`pubspec\.yaml|[^/]+\.cabal|package\.yaml|mix\.exs|description|meta\.yml|[^/]+\.(?:rockspec|opam|nimble)`,
    String.raw`dub\.(?:json|sdl)|shard\.yml|dune-project`,
    // Helm, Ansible, Arch, Alpine, Snap.
    String.raw`chart\.yaml|galaxy\.yml|pkgbuild|apkbuild|snapcraft\.yaml|\.all-contributorsrc`,
    // Perl, Scala, Clojure, Erlang, Lisp, Racket, Haskell's and Deno's others.
    String.raw`dist\.ini|makefile\.pl|build\.pl|build\.sbt|project\.clj|[^/]+\.app\.src|[^/]+\.asd|info\.rkt|jsr\.json`,
    // PEAR and ROS, Arduino, PlatformIO, vcpkg, MacPorts, AppStream, Conda, Hugo, .NET.
    String.raw`package\.xml|library\.(?:json|properties)|vcpkg\.json|portfile|[^/]+\.(?:metainfo|appdata)\.xml`,
    String.raw`meta\.yaml|theme\.toml|directory\.build\.props|assemblyinfo\.(?:cs|vb)`
  ].join("|")})$`)
};
var AUTHOR_FIELDS = [
  /(?<!\w)(?:authors?|author[-_]email|maintainers?|maintainer[-_]email|contributors?|developers?|copyright|owners|e?mail|name|packager|recipe-maintainers|licensors|creators?)(?:@r)?["'>]?\s*(?:=>|[:=(>]|\s["']).{0,200}$/i,
  /^\s*(?:[-*]\s*)?["']?[^"'<>=:]{0,80}<$/,
  /^\s*["'][^"'=]{1,80}["']\s*=>\s*["']$/,
  /^\s*(?:c\()?person\(.{0,200}$/,
  /^\s*\{(?:authors|maintainers),.{0,200}$/
];
var AUTHOR_ITEM = {
  before: /^\s*(?:[-*]\s*)?["']$/,
  from: /^[^"'<>=:]{1,80}<[^<>\s@]+@[^<>\s]+>["'\s]/
};

// build/provenance/attribution.js
var fileAt = remembering((path) => {
  const whole = path.replaceAll("\\", "/");
  const lower = whole.toLowerCase();
  const register = REGISTERS.find((entry) => entry.path.test(whole));
  const signatures = DATA_FILE.test(lower) ? [] : [...SIGNATURES, ...CREDITS];
  return {
    register: register && originFrom(register),
    isManifest: MANIFEST.file.test(lower.slice(lower.lastIndexOf("/") + 1)),
    /** A signature in a record of somebody's is a value like any other. */
    signatures: signatures.filter((entry) => entry.path?.test(lower) ?? true),
    hasHeadings: hasHeadings(lower)
  };
});
var inRegister = (_candidate, { path }) => fileAt(path).register;
var signs2 = ({ before: before5, from }, { line, column }) => before5.test(line.slice(0, column)) && (from?.test(line.slice(column)) ?? true);
var onSignedLine = (_candidate, place2) => {
  const signature = fileAt(place2.path).signatures.find((entry) => signs2(entry, place2));
  return signature && originFrom(signature);
};
var inManifest = (_candidate, place2) => {
  if (!fileAt(place2.path).isManifest)
    return void 0;
  const before5 = place2.line.slice(0, place2.column);
  const isItem = AUTHOR_ITEM.before.test(before5) && AUTHOR_ITEM.from.test(place2.line.slice(place2.column));
  return isItem || AUTHOR_FIELDS.some((key) => key.test(before5)) ? originFrom(MANIFEST) : void 0;
};
var underHeading = (_candidate, place2) => place2.heading !== void 0 && fileAt(place2.path).hasHeadings && isCreditHeading(place2.heading) ? originFrom(CREDIT_HEADING) : void 0;
var attributionInquiries = [inRegister, inManifest, onSignedLine, underHeading];

// build/provenance/cards.js
var testCards = (provider, source, table2) => ({
  provenance: "documented",
  what: `a test card number of ${provider}`,
  source,
  values: valuesOf(table2)
});
var TEST_CARDS = [
  testCards("Stripe", "docs.stripe.com/testing", `
    4242424242424242, 4000056655665556, 5555555555554444, 2223003122003222, 5200828282828210
    5105105105105100, 378282246310005, 371449635398431, 6011111111111117, 6011000990139424
    6011981111111113, 3056930009020004, 36227206271667, 6555900000604105, 3566002020360505
    6200000000000005, 6200000000000047, 6205500000000000004, 4000002500001001, 5555552500001001
    4012888888881881, 30569309025904, 38520000023237, 3530111333300000
    4000000760000002, 4000001240000000, 4000004840008001, 4000007840000001, 4000000400000008
    4000000560000004, 4000001000000000, 4000001120000005, 4000001910000009, 4000001960000008
    4000002030000002, 4000002080000001, 4000002330000009, 4000002460000001, 4000002500000003
    4000002760000016, 4000002920000005, 4000003000000030, 4000003480000005, 4000003720000005
    4000003800000008, 4000004280000005, 4000004380000004, 4000004400000000, 4000004420000006
    4000004700000007, 4000005280000002, 4000005780000007, 4000006160000005, 4000006200000007
    4000006420000001, 4000007030000001, 4000007050000006, 4000007240000007, 4000007520000008
    4000007560000009, 4000008260000000, 4000058260000005, 5555558265554449, 4000000360000006
    4000001560000002, 4000003440000004, 4000003560000008, 4000003920000003, 4000004580000002
    4000005540000008, 4000007020000003, 4000001580000008
    4000000000000002, 4000000000009995, 4000000000009987, 4000000000009979, 4000000000000069
    4000000000000127, 4000000000000119, 4000000000006975, 4000000000000341, 4000000000000077
    4000003720000278, 4000000000000010, 4000000000000028, 4000000000000036, 4000000000000044
    4000000000000093, 4000000000000101, 4100000000000019, 4000000000004954, 4000000000009235
    4000000000000259, 4000000000002685, 4000000000001976, 4000000000007726, 4000000000005126
    4000000000003220, 4000000000003063, 4000000000003055, 4000002500003155, 4000002760003184
    4000003800000446, 4000008260003178, 4000008400001629, 4000008400001280
  `),
  testCards("Adyen", "docs.adyen.com, test card numbers", `
    4111111111111111, 4111111145551142, 4988438843884305, 4166676667666746, 4646464646464644
    4444333322221111, 4400000000000008, 4977949494949497, 4988080000000000, 4607000000000009
    4000020000000000, 4000160000000004, 4000180000000002, 4000620000000007, 4000060000000006
    4293189100000008, 4871049999999910, 4035501428146300, 4360000001000005, 4571000000000001
    2222400070000005, 2222400010000008, 2222400030000004, 2222400050000009, 2222400060000007
    2222410740360010, 2222410700000002, 2223000048410010, 2223520443560010, 5100081112223332
    5100290029002909, 5103221911199245, 5106040000000008, 5127880999999990, 5136333333333335
    5500000000000004, 5424000000000015, 5555341244441115, 5555444433331111, 5577000055770004
    5585558555855583, 5066991111111118, 5019555544445555, 6703444444444449, 6771798021000008
    370000000000002, 370000000100018, 36006666333344, 6011601160116611, 6445644564456445
    3569990010095841, 8171999927660000, 6370950000000005
  `),
  testCards("Braintree", "developer.paypal.com/braintree, testing", `
    4005519200000004, 4009348888881881, 4012000033330026, 4012000077777777, 4217651111111119
    4500600000000061, 4000111111111115, 2223000048400011, 6011000991300009, 36259600000004
    6304000000000000
  `),
  testCards("PayPal", "developer.paypal.com, test credit card numbers", `
    378734493671000, 5610591081018250, 4222222222222, 5019717010103742, 6331101999990016
    122000000000003
  `),
  testCards("Worldpay", "developer.worldpay.com, test values", `
    36700102000000, 36148900647913, 6011000400000000, 3528000700000000, 6759649826438453
    6799990100000000019, 5454545454545454, 5163613613613613, 2221000000000009, 4911830000000
    4917610000000000, 4462030000000000, 4917610000000000003, 4917300800000000, 4484070000000000
    343434343434343, 630495060000000000, 630490017740292441
  `),
  testCards("Authorize.net", "developer.authorize.net, testing guide", `
    6011000000000012, 3088000000000017, 38000000000006, 4007000000027, 4012888818888, 2223000010309703
    2223000010309711
  `),
  testCards("Square", "developer.squareup.com, sandbox payments", `4532759734545858, 5409889944179029`),
  testCards("Checkout.com", "checkout.com/docs, test cards", `
    4543474002249996, 4734868958733862, 4567361325981788, 4024007103573027, 4485381577182090, 4544249167673670
    4724117215951699, 4000141680788456, 4659465888705671, 4151512736305999, 4897453568485113, 4000144348235050
    4556294593757189, 4818924250131070, 4556253752712245, 4095254802642505, 4532819413487978, 4242424242424242
    5436031030606378, 345678901234564, 6011111111111117, 3530111333300000, 30123456789019
  `),
  testCards("Mastercard and Visa", "developer.mastercard.com, simulator test cards; developer.visa.com, sandbox test cards", `
    5204740009900014, 5420923878724339, 5455330760000018, 5506900490000436, 5506900490000444, 5506900510000234
    5506920809243667, 5506922400634930, 5506927427317625, 5553042241984105, 5555553753048194, 4957030420210454
    4957030420210462, 4005520000000129, 4895142232120006
  `),
  testCards("Cybersource", "developer.cybersource.com, testing", `2222420000001113, 2222630000001125, 3566111111111113`)
];
var ofTestCard = listed2(TEST_CARDS);
var cardInquiries = {
  CREDIT_CARD: [ofTestCard],
  // A stripe is as much anybody's as the card that it names.
  TRACK_DATA: [
    (candidate2, place2) => ofTestCard({ ...candidate2, text: /\d{12,19}/.exec(candidate2.text)?.[0] ?? "" }, place2)
  ]
};

// build/provenance/check-digits.js
var words2 = (list5) => list5.trim().split(/\s+/);
var ONE = words2(`
  CREDIT_CARD IMEI ABA_ROUTING_NUMBER US_NPI MEDICAL_LICENSE CA_SIN CA_BN
  UK_NHS UK_VAT IE_VAT DE_TAX_ID DE_VAT_ID AT_UID AT_TIN CH_UID CH_VAT CH_SSN NL_BSN FR_SIREN FR_SIRET FR_NIF IT_VAT_CODE
  ES_CIF PT_NIF GR_VAT CY_VAT MT_VAT
  SE_PERSONNUMMER SE_ORGANISATIONSNUMMER SE_VAT DK_CVR FI_YTUNNUS FI_ALV NO_ORGNR NO_MVA NO_KONTONR EE_IK EE_KMKR
  EE_REGISTRIKOOD LT_ASMENS LT_PVM LV_PVN LV_PERSONAS_KODS
  PL_NIP PL_PESEL PL_REGON CZ_ICO CZ_DIC SK_ICO SK_DPH HU_ANUM RO_CNP RO_CUI RO_CF BG_EGN BG_PNF BG_VAT HR_OIB SI_DDV
  SI_EMSO SI_MATICNA RS_PIB ME_PIB MK_EDB BY_UNP UA_EDRPOU UA_RNTRC RU_INN RU_OGRN TR_VKN GR_AMKA
  AR_CUIT AR_CBU CL_RUT CO_NIT UY_RUT PE_RUC VE_RIF GT_NIT DO_CEDULA DO_RNC EC_CI PY_RUC CR_CPJ
  AU_TFN AU_ACN NZ_IRD JP_IN JP_CN KR_BRN KR_RRN KR_FRN IN_AADHAAR IN_VID IL_IDNR IL_HP TH_TNIN TH_TIN TW_UBN
  CN_RIC ZA_ID_NUMBER ZA_TIN ID_NPWP
`);
var TWO = words2(`
  BR_CPF BR_CNPJ BE_NN BE_SSN BE_VAT FR_NIR NO_FODSELSNUMMER TR_NATIONAL_ID IS_KENNITALA LU_TVA LI_PEID BE_OGM_VCS
`);
var CHECK_DIGITS = new Map([
  ...ONE.map((entity) => [entity, 1]),
  ...TWO.map((entity) => [entity, 2])
]);

// build/provenance/crypto.js
var CRYPTO_ADDRESSES = [
  {
    provenance: "documented",
    what: "the address of the first block of Bitcoin",
    source: "Bitcoin Core, genesis block",
    values: ["1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"]
  },
  {
    provenance: "documented",
    what: "an address whose key nobody has",
    source: "Bitcoin Wiki, provably unspendable outputs",
    values: valuesOf(`
      1BitcoinEaterAddressDontSendf59kuE, 1111111111111111111114oLvT2, 1CounterpartyXXXXXXXXXXXXXXXUWLpVr
    `)
  },
  {
    provenance: "documented",
    what: "an example of how addresses look",
    source: "Bitcoin Wiki, Address",
    values: valuesOf(`
      1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2, 3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy
      bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq, 17VZNX1SN5NtKa8UQFxwQbFeFc3iqRYhem
      3EktnHQD7RiAE6uzMj2ZifT9YgRrkSgzQX, 3P14159f73E4gFr7JterCCQh9QjiTjiZrG
    `)
  },
  {
    provenance: "documented",
    what: "a test vector of the address format",
    source: "BIP-173, BIP-350",
    values: valuesOf(`
      bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4, bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3qccfmv3
      bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0
      bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y
    `)
  },
  {
    provenance: "documented",
    what: "a test vector of key derivation",
    source: "BIP-84, BIP-86",
    values: valuesOf(`
      bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu, bc1qnjg0jd8228aq7egyzacy8cys3knf9xvrerkf9g
      bc1q8c6fshw2dlwun7ekn9qwf37cu2rn755upcp6el
      bc1p5cyxnuxmeuwuvkwfem96lqzszd02n6xdcjrs20cac6yqjjwudpxqkedrcr
      bc1p4qhjn9zdvkux4e44uhx8tc55attvtyu358kutcqkudyccelu0was9fqzwh
    `)
  },
  {
    provenance: "documented",
    what: "a test vector of the checksum in capitals",
    source: "ERC-55",
    values: valuesOf(`
      0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed, 0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359
      0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB, 0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb
      0x52908400098527886E0F7030069857D2E4169EE7, 0x8617E340B3D01FA5F11F306F4090FD50E238070D
      0xde709f2102306220921060314715629080e2fb77, 0x27b1fdb04752bbc536007a920d24acb045561c26
    `)
  },
  {
    provenance: "documented",
    what: "an account of the public test mnemonic",
    source: "Hardhat Network and Anvil, default accounts",
    values: valuesOf(`
      0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266, 0x70997970C51812dc3A010C7d01b50e0d17dc79C8
      0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC, 0x90F79bf6EB2c4f870365E785982E1f101E93b906
      0x15d34AAf54267DB7D7c367839AAf71A00a2C6A65, 0x9965507D1a55bcC2695C58ba16FB37d819B0A4dc
      0x976EA74026E726554dB657fA54763abd0C3a0aa9, 0x14dC79964da2C08b23698B3D3cc7Ca32193d9955
      0x23618e81E3f5cdF7f54C3d65f7FBc0aBf5B21E8f, 0xa0Ee7A142d267C1f36714E4a8F75612F20a79720
    `)
  },
  {
    provenance: "documented",
    what: "an account of a public test mnemonic",
    source: "Ganache, deterministic accounts; Truffle, development accounts",
    values: valuesOf(`
      0x90F8bf6A479f320ead074411a4B0e7944Ea8c9C1, 0xFFcf8FDEE72ac11b5c542428B35EEF5769C409f0
      0x22d491Bde2303f2f43325b2108D26f1eAbA1e32b, 0xE11BA2b4D45Eaed5996Cd0823791E0C93114882d
      0xd03ea8624C8C5987235048901fB614fDcA89b117, 0x95cED938F7991cd0dFcb48F0a06a40FA1aF46EBC
      0x3E5e9111Ae8eB78Fe1CC3bb8915d5D461F3Ef9A9, 0x28a8746e75304c0780E011BEd21C72cD78cd535E
      0xACa94ef8bD5ffEE41947b4585a84BdA5a3d3DA6E, 0x1dF62f291b2E969fB0849d99D9Ce41e2F137006e
      0x627306090abaB3A6e1400e9345bC60c78a8BEf57, 0xf17f52151EbEF6C7334FAD080c5704D77216b732
      0xC5fdf4076b8F3A5357c5E395ab970B5B54098Fef, 0x821aEa9a577a9b44299B9c15c88cf3087F3b5544
    `)
  },
  {
    provenance: "infrastructure",
    what: "a public contract, not a person",
    source: "the contracts of WETH, USDT, USDC, DAI, Uniswap v2, ENS and Multicall3 on Ethereum",
    values: valuesOf(`
      0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2, 0xdAC17F958D2ee523a2206206994597C13D831ec7
      0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48, 0x6B175474E89094C44Da98b954EedeAC495271d0F
      0x7a250d5630B4cF539739dF2C5dAcb4c659F2488D, 0x00000000000C2E074eC69A0dFb2997BA6C7d2e1e
      0xcA11bde05977b3631167028862bE2a173976CA11
    `)
  }
];
var TEST_NETWORK = {
  provenance: "reserved",
  what: "an address of a test network, whose coins are worth nothing",
  source: "BIP-173, prefixes tb and bcrt"
};
var BURN_ADDRESS = {
  provenance: "documented",
  what: "an address of zeros or repeated digits, whose key nobody has",
  source: "Ethereum: zero and 0x…dEaD burn addresses, precompiled contracts, 0xEeee… for ether"
};
var comparable3 = (address2) => /^(?:0x|bc1)/i.test(address2) ? address2.toLowerCase() : address2;
var onTestNetwork = ({ text }) => /^(?:tb|bcrt)1[a-z0-9]+$/i.test(text) ? originFrom(TEST_NETWORK) : void 0;
var ofRepeatedDigits = ({ text }) => {
  const digits3 = /^0x([0-9a-f]{40})$/i.exec(text)?.[1]?.toLowerCase();
  if (digits3 === void 0)
    return void 0;
  const repeats = [1, 2, 3, 4, 5, 8, 10, 16].some((size) => digits3 === digits3.slice(0, size).repeat(40).slice(0, 40));
  return repeats || /^0{36}/.test(digits3) ? originFrom(BURN_ADDRESS) : void 0;
};
var cryptoInquiries = {
  CRYPTO: [listed2(CRYPTO_ADDRESSES, comparable3), onTestNetwork, ofRepeatedDigits]
};

// build/provenance/animals.js
var ANIMAL = {
  provenance: "infrastructure",
  what: "the birthday of an animal, which is no personal data by itself",
  source: "GDPR Art. 4 (1), natural person; the word in the statement, label or name of the file"
};
var ANIMALS = "pet|animal|dog|cat|horse|puppy|kitten|cattle|cow|haustier|huisdier|mascota";
var IN_STATEMENT = new RegExp(String.raw`\b(?:into|update|table)\s+(?:ignore\s+)?["'\`[]?(?:\w+\.)?(?:${ANIMALS})s?["'\`\]]?(?=[\s(]|$)`, "i");
var IN_LABEL = new RegExp(String.raw`(?<![a-z])(?:${ANIMALS})s?(?:\[\w*\])?[._-]?(?:set_?)?(?:birth|born|dob|date_?of_?birth)\w*\W{1,8}$`, "i");
var NAMES_FILE = new RegExp(`(?:^|/)(?:${ANIMALS}|${capitalised2(ANIMALS)})(?:s(?![a-z])|(?![a-z]))(?![^/]*(?:[Oo]wner|[Kk]eeper|[Bb]reeder))[^/]*$`);
var PERSON = /\b(?:owner|customer|client|user|person|patient|keeper|vet)(?:s|\b|_|[A-Z])/i;
var ofAnimal = (_candidate, { path, line, column }) => {
  const before5 = line.slice(0, column);
  if (IN_STATEMENT.test(before5) || IN_LABEL.test(before5))
    return originFrom(ANIMAL);
  return NAMES_FILE.test(path.replaceAll("\\", "/")) && !PERSON.test(before5) ? originFrom(ANIMAL) : void 0;
};
function capitalised2(words4) {
  return words4.replace(/\b[a-z]/g, (letter5) => letter5.toUpperCase());
}

// build/provenance/dates.js
var DEFAULT_DATES = [
  {
    provenance: "placeholder",
    what: "the zero of Unix time, which stands where a date is missing",
    source: "POSIX, seconds since the Epoch",
    values: ["1970-01-01"]
  },
  {
    provenance: "placeholder",
    what: "the zero of a database or spreadsheet, which stands where a date is missing",
    source: "SQL Server datetime default 1900-01-01; OLE Automation and Excel dates, also of 1904",
    values: ["1900-01-01", "1904-01-01", "1899-12-30", "1899-12-31", "1753-01-01"]
  },
  {
    provenance: "placeholder",
    what: "the earliest or latest date that a program can write",
    source: ".NET DateTime.MinValue and MaxValue; Windows FILETIME",
    values: ["0001-01-01", "9999-12-31", "1601-01-01"]
  },
  {
    provenance: "placeholder",
    what: "ones only: typed to fill a field",
    source: "the digits themselves",
    values: ["1111-11-11"]
  }
];
var MONTHS = [
  [/\p{Alpha}*\bjan\p{Alpha}*/iu, "01"],
  [/\p{Alpha}*\bdec\p{Alpha}*/iu, "12"]
];
var defaults = indexed(DEFAULT_DATES, (date) => date);
function readings(text) {
  const numbers = MONTHS.reduce((date, [name15, month2]) => date.replace(name15, month2), text).match(/\d+/g) ?? [];
  const [whole = ""] = numbers;
  if (whole.length === 8) {
    return [whole.replace(/(....)(..)(..)/, "$1-$2-$3"), whole.replace(/(..)(..)(....)/, "$3-$2-$1")];
  }
  const year4 = numbers.find((digits3) => digits3.length === 4);
  const others3 = numbers.filter((digits3) => digits3 !== year4).map((digits3) => digits3.padStart(2, "0"));
  const [one, other3] = others3;
  if (year4 === void 0 || one === void 0 || other3 === void 0)
    return [];
  return [`${year4}-${one}-${other3}`, `${year4}-${other3}-${one}`];
}
var isDefault = ({ text }) => readings(text).map((date) => defaults.get(date)).find(Boolean);
var dateInquiries = {
  DATE_OF_BIRTH: [isDefault, ofAnimal],
  DATE_TIME: [isDefault]
};

// build/provenance/devices.js
var IMEIS = [
  documented("the worked example of the check digit", "Wikipedia, International Mobile Equipment Identity", `
    49-015420-323751-8, 35-209900-176148-1
  `),
  documented("the number of an emulated device", "Android Emulator; Qualcomm test mode", "358240051111110, 004999010640000")
];
var TEST_IMEIS = [
  {
    provenance: "reserved",
    pattern: /^00\d{13,14}$/,
    what: "the reporting body 00 stands for test equipment",
    source: "GSMA TS.06, test IMEI"
  }
];
var VINS = [
  documented("the worked example of the check digit", "Wikipedia, Vehicle identification number; 49 CFR 565.15", "1M8GDM9AXKP042788, 11111111111111111")
];
var deviceInquiries = {
  IMEI: [listed2(IMEIS), inRange(TEST_IMEIS)],
  VIN: [listed2(VINS)]
};

// build/provenance/digits.js
var MIN_RUN = 6;
var MIN_BLOCKS = 8;
var KEYPAD_WALKS = new Set(valuesOf(`
    147258369, 1472583690, 0147258369, 741852963, 7418529630, 369258147, 963852741, 9638527410
    789456123, 7894561230, 0789456123, 123654789, 1236547890, 321654987, 987456321, 14725836
    74185296, 78945612
  `));
function commonStep(digits3, apart2 = 1) {
  const stepAt = (at) => (digits3.charCodeAt(at) - digits3.charCodeAt(at - apart2) + 10) % 10;
  const step = stepAt(apart2);
  for (let at = 2 * apart2; at < digits3.length; at += apart2)
    if (stepAt(at) !== step)
      return void 0;
  return step;
}
var isBlockRepeated = (digits3, size) => digits3.length % size === 0 && digits3.length >= 3 * size && digits3.startsWith(digits3.slice(size));
var isOneBlockRepeated = (digits3) => isBlockRepeated(digits3, 2) || isBlockRepeated(digits3, 3) || isBlockRepeated(digits3, 4);
var isBlockForEachGroup = (digits3) => /^(\d{3})\1\1\d$/.test(digits3);
function hasStepsOf(digits3, size) {
  if (digits3.length % size !== 0 || digits3.length < 3 * size)
    return false;
  for (let at = 0; at < digits3.length; at++)
    if (digits3[at] !== digits3[at - at % size])
      return false;
  return isCounting(commonStep(digits3, size));
}
var isStaircase = (digits3) => hasStepsOf(digits3, 2) || hasStepsOf(digits3, 3);
var isOneDigitAGroup = (groups2) => groups2.length >= 3 && groups2.every((group4) => /^(\d)\1+$/.test(group4));
var isCounting = (step) => step === 1 || step === 9;
function monotony(digits3) {
  if (/^0{3,}$/.test(digits3))
    return "zeros in place of digits";
  if (digits3.length < MIN_RUN || !/^\d+$/.test(digits3))
    return void 0;
  if (/^[1-9]0{6,}$/.test(digits3))
    return "a round number";
  const step = commonStep(digits3);
  if (step === 0)
    return "one digit, repeated";
  if (isCounting(step))
    return "digits that only count";
  if (digits3.length < MIN_BLOCKS)
    return void 0;
  if (isOneBlockRepeated(digits3) || isBlockForEachGroup(digits3))
    return "a few digits, repeated";
  if (isStaircase(digits3))
    return "doubled digits that only count";
  return KEYPAD_WALKS.has(digits3) ? "a walk over the number pad" : void 0;
}
function monotonousAmong(readings3) {
  for (const [index2, reading] of readings3.entries()) {
    const found = readings3.indexOf(reading) === index2 ? monotony(reading) : void 0;
    if (found !== void 0)
      return { provenance: "placeholder", because: `${found}: typed to fill a field` };
  }
  return void 0;
}
var monotonous = (assigned = (compact) => [compact]) => ({ text }) => monotonousAmong(assigned(compactOf(text)));
var digitsIn2 = (compact) => /^[A-Z]*(\d+)[A-Z]*$/.exec(compact)?.[1] ?? (/[1-9]/.test(compact) ? "" : compact.replace(/\D/g, ""));
var readingsOf = (checkDigits) => (compact) => {
  const digits3 = digitsIn2(compact);
  const unpadded = digits3.replace(/^0+(?=[1-9])/, "");
  return checkDigits === 0 ? [digits3, unpadded] : [digits3, unpadded, digits3.slice(0, -checkDigits)];
};
var inGroups = ({ text }) => isOneDigitAGroup(text.split(/[ ./-]+/)) ? { provenance: "placeholder", because: "one digit in each group: typed to fill a field" } : void 0;
var monotonousAnyway = (checkDigits) => [
  monotonous(readingsOf(checkDigits)),
  inGroups
];
var withAndWithoutCheck = (size) => (compact) => [compact, compact.slice(0, -size)];

// build/provenance/mail-domains.js
var SPECIAL_DOMAINS = [
  {
    provenance: "reserved",
    what: "example.com, example.net and example.org are reserved for documentation",
    source: "RFC 2606 §3, RFC 6761 §6.5",
    values: valuesOf("example.com, example.net, example.org")
  },
  {
    provenance: "reserved",
    what: "domains under .example, .test, .invalid and .localhost are never delegated",
    source: "RFC 2606 §2, RFC 6761 §6",
    values: valuesOf("example, test, invalid, localhost")
  },
  {
    provenance: "documented",
    what: "one of Microsoft's fictitious companies",
    source: "Microsoft Learn, sample companies and databases",
    values: valuesOf(`
      contoso.com, contoso.onmicrosoft.com, fabrikam.com, fabrikam.onmicrosoft.com, northwindtraders.com
      adventure-works.com, tailspintoys.com, wingtiptoys.com, fourthcoffee.com, woodgrovebank.com, litwareinc.com
      proseware.com, adatum.com, treyresearch.net, alpineskihouse.com, cohowinery.com, cohovineyard.com
      margiestravel.com, lucernepublishing.com, wideworldimporters.com, southridgevideo.com
      humongousinsurance.com, graphicdesigninstitute.com, blueyonderairlines.com, cpandl.com
      consolidatedmessenger.com, vanarsdelltd.com, bellowscollege.com
    `)
  },
  {
    provenance: "documented",
    what: "the invented people of a published sample database",
    source: "Sakila and classicmodels for MySQL, Chinook, reqres.in",
    values: valuesOf("sakilacustomer.org, sakilastaff.com, classicmodelcars.com, chinookcorp.com, reqres.in")
  },
  {
    provenance: "documented",
    what: "the invented users of GitHub’s documentation",
    source: "GitHub Docs, webhook events and payloads",
    values: valuesOf("octocoders.io, octocoders.github.io")
  },
  {
    provenance: "infrastructure",
    what: "a mailing list, which reaches a group and not a person",
    source: "RFC 2919, list identifiers; the operators’ own pages",
    values: valuesOf("googlegroups.com, groups.io, lists.sourceforge.net, vger.kernel.org, lists.linux.dev")
  },
  {
    provenance: "infrastructure",
    what: "the identity of a program, not of a person",
    source: "Google Cloud, STACKIT and 1Password, service accounts",
    values: valuesOf("gserviceaccount.com, sa.stackit.cloud, 1passwordserviceaccounts.com")
  },
  {
    provenance: "placeholder",
    what: "a domain made of words that mean any word",
    source: "RFC 3092, Etymology of “Foo”",
    values: valuesOf("foo.com, bar.com, baz.com, qux.com, foobar.com, foo.org, bar.org, foo.net, foo.bar, foo.baz")
  },
  {
    provenance: "placeholder",
    what: "a domain typed to mean any company",
    source: "Acme is the stock name of an invented company: Wikipedia, Acme Corporation",
    values: valuesOf("acme.com, acme.org, acme.io, acmecorp.com, acme-corp.com, acmeinc.com")
  },
  {
    provenance: "placeholder",
    what: "a domain that says it is only a test",
    source: "the word itself",
    values: valuesOf(`
      test.com, test.org, test.net, test.io, testing.com, testmail.com, fake.com, fakemail.com, dummy.com, sample.com
      nowhere.com, noemail.com, nomail.com, asdf.com, domain.com, domain.tld, company.com, host.tld
    `)
  }
];
var STAND_IN_LABELS = [
  {
    provenance: "placeholder",
    what: "a domain called “example” stands for any domain",
    source: "the word itself, as in RFC 2606; also in other languages",
    values: valuesOf(`
      example, exemple, beispiel, ejemplo, esempio, exemplo, voorbeeld, eksempel, exempel, esimerkki, przyklad, priklad
      example-domain, examplecompany, example-company, example-corp, examplecorp
    `)
  },
  {
    provenance: "placeholder",
    what: "a domain that says the reader should put in their own",
    source: "the words themselves",
    values: valuesOf(`
      yourdomain, your-domain, yourdomainname, your-domain-name, mydomain, my-domain, somedomain, some-domain
      anydomain, yourcompany, your-company, mycompany, my-company, somecompany, yourorg, your-org, yourorganization
      yoursite, your-site, mysite, yourwebsite, your-website, yourapp, yourhost, yourserver, yourmail, youremail
      ihredomain, ihre-domain, meinedomain, deinedomain, musterfirma, tudominio, votredomaine, votre-domaine
    `)
  }
];
var NOREPLY_DOMAIN = {
  provenance: "infrastructure",
  what: "an address that receives no mail, given out by a forge to hide the real one",
  source: "GitHub Docs, setting your commit email address"
};
var SANDBOX_DOMAIN = {
  provenance: "infrastructure",
  what: "the sandbox of a mail service, in which nobody has a mailbox",
  source: "Mailgun documentation, sandbox domain"
};
var LIST_DOMAIN = {
  provenance: "infrastructure",
  what: "a mailing list, which reaches a group and not a person",
  source: "the host names that Mailman and Sympa suggest"
};

// build/provenance/hosts.js
var asWritten = (value2) => value2;
var domains = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => indexed(SPECIAL_DOMAINS, asWritten));
var labels = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => indexed(STAND_IN_LABELS, asWritten));
function specialDomain(domain2) {
  const parts3 = domain2.split(".");
  for (let from = 0; from < parts3.length; from++) {
    const origin = domains().get(parts3.slice(from).join("."));
    if (origin !== void 0)
      return origin;
  }
  return void 0;
}
var standInDomain = (domain2) => labels().get((0,chunk_AWJGG7DQ/* .getDomainWithoutSuffix */ .Gw)(domain2) ?? "") ?? labels().get((0,chunk_AWJGG7DQ/* .getSubdomain */ .ZN)(domain2) ?? "");
var hostOf = (text) => /^(?:[a-z][a-z0-9+.-]*:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(text)?.[1] ?? text;
var ofHost = ({ text }) => {
  const host = hostOf(text).toLowerCase().replace(/\.$/, "");
  return specialDomain(host) ?? standInDomain(host);
};
var HEXSPEAK = [
  {
    provenance: "placeholder",
    what: "a word spelt in hexadecimal digits in place of a password",
    source: "Wikipedia, Hexspeak",
    values: valuesOf(`
      deadbeef, d3adb33f, cafebabe, cafeb4b3, feedface, facefeed, cafed00d, baadf00d, badcafe, badc0de, deadc0de, deadcafe
      defaced, decafbad, c0ffee, beefcafe, beefbabe, 8badf00d, f00dbabe
    `)
  }
];
var passwords = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => indexed(HEXSPEAK, asWritten));
var ofHexspeak = ({ text }) => passwords().get(text.slice(text.indexOf(":") + 1).toLowerCase());
var ofOpenedHost = (candidate2, place2) => {
  const host = /^@([^/?#:\s]+)/.exec(place2.line.slice(place2.column + candidate2.end - candidate2.start))?.[1];
  return host === void 0 ? void 0 : ofHost({ ...candidate2, text: host }, place2);
};
var hostInquiries = {
  DOMAIN: [ofHost],
  URL: [ofHost],
  URL_CREDENTIALS: [ofOpenedHost, ofHexspeak]
};

// build/provenance/mailboxes.js
var MAILBOXES = [
  {
    provenance: "infrastructure",
    what: "a mailbox of a function, not of a person",
    source: "RFC 2142",
    values: valuesOf(`
      info, marketing, sales, support, abuse, noc, security, postmaster, hostmaster, usenet, news, webmaster, www
      uucp, ftp
    `)
  },
  {
    provenance: "infrastructure",
    what: "a mailbox of a department or an office, in the manner of RFC 2142",
    source: "the word itself",
    values: valuesOf(`
      admin, admins, administrator, sysadmin, billing, accounts, accounting, accounts-payable, invoice, invoices
      invoicing, orders, order, shop, service, services, customerservice, customer-service, customer.service
      customersupport, customer-support, customercare, helpdesk, help-desk, help, contact, contactus, contact-us
      contact.us, kontakt, contacto, contato, contatti, contatto, biuro, office, buero, reception, enquiries
      enquiry, inquiries, inquiry, feedback, press, presse, media, pr, events, jobs, job, career, careers, recruiting
      recruitment, hr, legal, privacy, datenschutz, dpo, gdpr, compliance, conduct, code-of-conduct, legal-notices
      team, staff, ops, devops, engineering, developers, dev, opensource, open-source, oss, partners, partnerships
      newsletter, newsletters, subscribe, unsubscribe, reservations, booking, bookings, returns, shipping
      hello, hallo, webteam, servicedesk, service-desk, cert, csirt, psirt, soc, secretary, secretariat, community, board
      moderators, maintainers, contributors, releases, sekretariat, verwaltung, bewerbung, karriere, rechnung, rechnungen
      facturacion, administracion, comptabilite, recrutement, accueil, amministrazione, segreteria, sklep
      vertrieb, einkauf, buchhaltung, ventas, soporte, atencionalcliente, suporte, vendas, commercial
    `)
  },
  {
    provenance: "infrastructure",
    what: "an automatic sender that nobody reads",
    source: "RFC 3834, Auto-Submitted; the word itself",
    values: valuesOf(`
      noreply, no-reply, no_reply, no.reply, donotreply, do-not-reply, do_not_reply, do.not.reply, dont-reply
      nicht-antworten, ne-pas-repondre, mailer-daemon, mailerdaemon, mailer, daemon, bounce, bounces, autoreply
      auto-reply, automailer, notify, notification, notifications, notifier, alert, alerts, monitoring, cron
      reports, digest, updates, system, root, nobody, devnull, dev-null, null, bot, robot, dependabot, renovate
      github-actions, github-bot, gitlab-bot, circleci, ci, buildbot, action, actions
    `)
  },
  {
    provenance: "infrastructure",
    what: "a login on a machine, not a mailbox of a person",
    source: "the default accounts of Git servers and system images",
    values: valuesOf(`
      git, gitea, hg, svn, cvs, anoncvs, anonymous, ec2-user, ubuntu, centos, debian, fedora, vagrant, www-data
      deploy, deployer, postgres, mysql, nginx, apache
    `)
  },
  {
    provenance: "documented",
    what: "one of the mascots that GitHub’s documentation uses for people",
    source: "GitHub Docs, REST API and webhook examples",
    values: valuesOf("octocat, codertocat, monalisa, hubot")
  },
  {
    provenance: "placeholder",
    what: "a person who stands for anybody",
    source: "Wikipedia, List of placeholder names by language",
    values: valuesOf(`
      john.doe, john_doe, john-doe, johndoe, jdoe, j.doe, doe.john, doejohn, jane.doe, jane_doe
      jane-doe, janedoe, doe.jane, joe.bloggs, joebloggs, joe_bloggs, fred.bloggs
      max.mustermann, maxmustermann, max_mustermann, max-mustermann, m.mustermann, mustermann, erika.mustermann
      erikamustermann, erika_mustermann, ola.nordmann, kari.nordmann, fulano, fulano.detal, israel.israeli
      john.q.public, johnqpublic
    `)
  },
  {
    provenance: "placeholder",
    what: "a word where a name belongs",
    source: "the word itself",
    values: valuesOf(`
      user, username, user.name, user_name, user-name, your.name, yourname, your_name, your-name, your.email
      youremail, your_email, your-email, you, yourself, my.email, myemail, my_email, my-email, myname, my.name
      first.last, first_last, firstlast, firstname.lastname, first.lastname, firstname, lastname, name, email
      e-mail, name.surname, vorname.nachname, prenom.nom, nombre.apellido, nome.cognome, voornaam.achternaam
      someone, somebody, some.one, anyone, anybody, person, recipient, sender, customer, client, member
      src, dst, source, destination, from, to
      nobody.nowhere, placeholder, example, sample, dummy, fake, invalid, wrong, incorrect, nonexistent, non-existent
      doesnotexist, does-not-exist, does.not.exist, unknown, changeme, change-me, change_me, please-change-me
      replaceme, replace-me, no-such-user, nosuchuser, notauser, not-a-user, randomemail, some-email, someemail
    `)
  },
  {
    provenance: "placeholder",
    what: "a word typed to try something out",
    source: "RFC 3092, Etymology of “Foo”; the word itself",
    values: valuesOf(`
      test, tests, tester, testing, testuser, test.user, test_user, test-user, usertest, user.test, test.test
      testtest, testaccount, test.account, test-account, testemail, test.email, test-email, demo, demo.user
      demouser, demo-user, foo, bar, baz, qux, quux, foobar, foo.bar, foo_bar, foo-bar, foo.baz
      asdf, asdfasdf, asdfgh, qwer, qwerty, qwertz, azerty, abc, abcd, abcdef, abc123, xyz, xxx, aaa, aaaa, zzz
      lorem, ipsum, lorem.ipsum
    `)
  }
];
var NUMBERED = /^(?:(?:user|testuser|foo)|(?:(?:new|old|my|some|other|another|valid|invalid|random)[-_.]?)?(?:test|tester|demo|dummy|fake|example|sample)(?:[-_.]?(?:user|mail|email|account|address|customer|person|name|admin|issuer|client|service|app))?|(?:new|some|another|valid|invalid|random)[-_.]?user)[-_.]?(?:\d{1,2}|123|1234)?$/;
var REFUSED = /[-_.](?:invalid|placeholder|nonexist(?:ent|ing)|non-existent|doesnotexist)$/;
var BOT = {
  provenance: "infrastructure",
  what: "the address of a program that commits and comments",
  source: "GitHub Docs, bot accounts carry the suffix [bot]"
};
var LIST_REQUEST = {
  provenance: "infrastructure",
  what: "the administrative address of a mailing list",
  source: "RFC 2142 §6"
};
var MESSAGE_ID = {
  provenance: "infrastructure",
  what: "the identifier of a message, which has the form of an address",
  source: "RFC 5322 §3.6.4"
};
var LETTERS = {
  provenance: "placeholder",
  what: "letters in place of a name",
  source: "the address itself: one letter on either side of the @, or one letter over and over"
};
var DOCUMENTED_MAILS = [
  {
    provenance: "documented",
    what: "an invented user of a published demonstration",
    source: "JSONPlaceholder, users",
    values: valuesOf(`
      sincere@april.biz, shanna@melissa.tv, nathan@yesenia.net, julianne.oconner@kory.org, lucio_hettinger@annie.ca
      karley_dach@jasper.info, telly.hoeger@billy.biz, sherwood@rosamond.me, chaim_mcdermott@dana.io
      rey.padberg@karina.biz
    `)
  }
];

// build/provenance/place.js
var askedOf = (read2, questions2) => ({ text }) => {
  const value2 = read2(text);
  if (value2 === void 0)
    return void 0;
  for (const ask of questions2) {
    const origin = ask(value2);
    if (origin !== void 0)
      return origin;
  }
  return void 0;
};

// build/provenance/email.js
var asWritten2 = (value2) => value2;
var mailboxes = indexed(MAILBOXES, asWritten2);
var testWord = mailboxes.get("test");
var mails = indexed(DOCUMENTED_MAILS, asWritten2);
function parse(text) {
  const at = text.lastIndexOf("@");
  const local2 = text.slice(0, at).toLowerCase().replace(/^mailto:/, "").replace(/["'<>]/g, "").replace(/(?<=.)\+.*$/, "");
  const domain2 = text.slice(at + 1).toLowerCase().replace(/(?<![.>"'])[.>"']+$/, "");
  return at > 0 && local2 !== "" && domain2 !== "" ? { local: local2, domain: domain2 } : void 0;
}
var documentedMail = ({ local: local2, domain: domain2 }) => mails.get(`${local2}@${domain2}`);
var noReplyDomain = ({ domain: domain2 }) => /(^|\.)no-?reply\.[^.]+\./.test(domain2) ? originFrom(NOREPLY_DOMAIN) : void 0;
var listDomain = ({ domain: domain2 }) => /^(?:lists?|mailman)\.[^.]+\./.test(domain2) ? originFrom(LIST_DOMAIN) : void 0;
var sandboxDomain = ({ domain: domain2 }) => /^sandbox[0-9a-f]{32,40}\.mailgun\.org$/.test(domain2) ? originFrom(SANDBOX_DOMAIN) : void 0;
var lettersOnly = ({ local: local2, domain: domain2 }) => local2.length === 1 && (0,chunk_AWJGG7DQ/* .getDomainWithoutSuffix */ .Gw)(domain2)?.length === 1 || /^([a-z])\1{2,}$/.test(local2) ? originFrom(LETTERS) : void 0;
var NO_REPLY = /^(?:do[-_.]?not[-_.]?reply|no[-_.]?reply)[-_.]|[-_.]no[-_.]?reply$/;
function mailbox({ local: local2 }) {
  if (NO_REPLY.test(local2))
    return mailboxes.get("noreply");
  if (/\[bot\]$|[-_.]bot$/.test(local2))
    return originFrom(BOT);
  if (local2.endsWith("-request"))
    return originFrom(LIST_REQUEST);
  if (REFUSED.test(local2))
    return mailboxes.get("invalid");
  return mailboxes.get(local2) ?? (NUMBERED.test(local2) ? testWord : void 0);
}
var IDENTIFIER_FIELD = /(?:(?:message|content|smtp|thread)[-_ ]?id|references|in[-_]reply[-_]to)\b\W{1,20}(?:<[^<>]*>\s*)*<?$/i;
var EVENT_ID = /^(?:uid|related-to)(?:;[^:]{0,100})?:[^:]*$/i;
var CALENDAR = /\.(?:ics|ical|icalendar|ifb|vcs)$/i;
var messageId = (_, { path, line, column }) => {
  const before5 = line.slice(Math.max(0, column - 300), column);
  const isIdentifier3 = IDENTIFIER_FIELD.test(before5) || CALENDAR.test(path) && EVENT_ID.test(before5);
  return isIdentifier3 ? originFrom(MESSAGE_ID) : void 0;
};
var login = ({ text }) => mailbox({ local: text.toLowerCase(), domain: "" });
var emailInquiries = {
  USERNAME: [login],
  EMAIL_ADDRESS: [
    messageId,
    askedOf(parse, [
      documentedMail,
      ({ domain: domain2 }) => specialDomain(domain2),
      noReplyDomain,
      listDomain,
      sandboxDomain,
      ({ domain: domain2 }) => standInDomain(domain2),
      mailbox,
      lettersOnly
    ])
  ]
};

// build/provenance/iban.js
var IBAN_EXAMPLES = [
  {
    provenance: "documented",
    what: "the example of its country's IBAN format",
    source: "SWIFT IBAN registry, ISO 13616",
    values: valuesOf(`
      AD1200012030200359100100, AE070331234567890123456, AL47212110090000000235698741, AT611904300234573201
      AZ21NABZ00000000137010001944, BA391290079401028494, BE68539007547034, BG80BNBG96611020345678
      BH67BMAG00001299123456, BI4210000100010000332045181, BR1800360305000010009795493C1, BR9700360305000010009795493P1
      BY13NBRB3600900000002Z00AB00, CH9300762011623852957, CR05015202001026284066, CY17002001280000001200527600
      CZ6508000000192000145399, CZ9455000000001011038930, DE89370400440532013000, DJ2100010000000154000100186
      DK5000400440116243, DO28BAGR00000001212453611324, EE382200221020145685, EG380019000500000000263180002
      ES9121000418450200051332, FI2112345600000785, FK88SC123456789012, FO6264600001631634
      FR1420041010050500013M02606, GB29NWBK60161331926819, GE29NB0000000101904917, GI75NWBK000000007099453
      GL8964710001000206, GR1601101250000000012300695, GT82TRAJ01020000001210029690, HN88CABF00000000000250005469
      HR1210010051863000160, HU42117730161111101800000000, IE29AIBK93115212345678, IL620108000000099999999
      IQ98NBIQ850123456789012, IS140159260076545510730339, IT60X0542811101000000123456
      JO94CBJO0010000000000131000302, KW81CBKU0000000000001234560101, KZ86125KZT5004100100
      LB62099900000001001901229114, LC55HEMM000100010012001200023015, LI21088100002324013AA, LT121000011101001000
      LU280019400644750000, LV80BANK0000435195001, LY83002048000020100120361, MC5811222000010123456789030
      MD24AG000225100013104168, ME25505000012345678951, MK07250120000058984, MN121234123456789123
      MR1300020001010000123456753, MT84MALT011000012345MTLCAST001S, MU17BOMM0101101030300200000MUR
      NI45BAPR00000013000003558124, NL91ABNA0417164300, NO9386011117947, OM810180000001299123456
      PK36SCBL0000001123456702, PL61109010140000071219812874, PS92PALS000000000400123456702
      PT50000201231234567890154, QA58DOHB00001234567890ABCDEFG, RO49AAAA1B31007593840000, RS35260005601001611379
      RU0304452522540817810538091310419, SA0380000000608010167519, SC18SSCB11010000000000001497USD
      SD2129010501234001, SE4550000000058398257466, SI56263300012039086, SK3112000000198742637541
      ST23000100010051845310146, SM86U0322509800000000270100, SO211000001001000100141, SV62CENR00000000000000700025, TL380080012345678910157
      TN5910006035183598478831, TR330006100519786457841326, UA213223130000026007233566001, VA59001123000012345678
      VG96VPVG0000012345678901, XK051212012345678906, YE15CBYE0001018861234567891234
    `)
  },
  {
    provenance: "documented",
    what: "a test account of a payment provider",
    source: "docs.stripe.com/testing, SEPA Direct Debit; docs.adyen.com, test IBANs; GoCardless, sandbox bank details",
    values: valuesOf(`
      DE08370400440532013003, DE62370400440532013001, AT321904300235473204, AT861904300235473202, BE62510007547061
      NL39RABO0300065264, IE02AIBK93115212345679, ES0700120345030000067890, FI9814283500171141
      IT40S0542811101000000123456, LU980019400644750001
      GB60BARC20000055779911
      NL13TEST0123456789, NL36TEST0236169114, NL26TEST0336169116, NL81TEST0536169128, NL27TEST0636169146
      NL39TEST0736169237, NL82TEST0836169255, NL46TEST0136169112, NL70TEST0736160337
      NL18TEST0736162437
    `)
  },
  {
    provenance: "documented",
    what: "an example for tests of German software",
    source: "ibanvalidieren.de, Beispiel-IBANs",
    values: valuesOf(`
      DE02120300000000202051, DE02500105170137075030, DE02100500000054540402, DE02300209000106531065
      DE02200505501015871393, DE02100100100006820101, DE02300606010002474689, DE02600501010002034304
      DE02700202700010108669, DE02701500000000594937, DE88100900001234567892
    `)
  },
  {
    provenance: "documented",
    what: "the worked example of an article on IBANs",
    source: "Wikipedia, International Bank Account Number",
    values: valuesOf("GB82WEST12345698765432, DE91100000000123456789")
  },
  {
    provenance: "documented",
    what: "a structure example of its country's IBAN format",
    source: "iban.com, IBAN structure",
    values: valuesOf(`
      AL35202111090000000001234567, AT483200000012345864, BE71096123456769, CH5604835012345678009
      CZ5508000000001234567899, DE75512108001245126199, DK9520000123456789, EE471000001020145685
      ES7921000813610123456789, FI1410093000123458, FO9264600123456789, FR7630006000011234567890189
      GB33BUKB20201555555555, GE60NB0000000123456789, GI04BARC000001234567890, GL8964710123456789
      GR9608100010000001234567890, HR1723600001101234565, HU93116000060000000012345676, IE64IRCE92050112345678
      IS750001121234563108962099, LI7408806123456789012, LT601010012345678901, LU120010001234567891
      LV97HABA0012345678910, MC5810096180790123456789085, NL02ABNA0123456789, NO8330001234567
      PL10105000997603123456789123, PT50002700000001234567833, RO66BACX0000001234567890, RS35105008123123123173
      SA4420000001234567891234, SE7280000810340009783242, SI56192001234567892, SK8975000000000012345671
      TR320010009999901234567890, UA903052992990004149123456789
    `)
  }
];
var account = (iban) => withAndWithoutCheck(1)(iban.slice(4));
var ibanInquiries = { IBAN_CODE: [listed2(IBAN_EXAMPLES), monotonous(account)] };

// build/provenance/ip.js
var import_ipaddr2 = (0,chunk_CZ7CSFO4/* .__toESM */ .f1)((0,chunk_AWJGG7DQ/* .require_ipaddr */ .Lc)(), 1);
var NETWORK = {
  provenance: "infrastructure",
  what: "the name of a network: all host bits are zero",
  source: "RFC 950, RFC 4632"
};
var PLACEHOLDER_IP = {
  provenance: "placeholder",
  what: "an address whose numbers only count or repeat: typed to fill a field",
  source: "the numbers themselves"
};
var PAIRS = /* @__PURE__ */ new Set(["12.34.56.78", "11.22.33.44"]);
var embedding = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => EMBEDDING.map((prefix) => import_ipaddr2.default.IPv6.parseCIDR(prefix)));
var isIn = (address2, [network2, bits]) => address2.kind() === network2.kind() && address2.match(network2, bits);
function parse2(text) {
  const bare2 = text.trim().replace(/^\[|\].*$/g, "").replace(/[/%].*$/, "");
  if (import_ipaddr2.default.IPv4.isValidFourPartDecimal(bare2))
    return import_ipaddr2.default.IPv4.parse(bare2);
  return import_ipaddr2.default.IPv6.isValid(bare2) ? embeddedIn(import_ipaddr2.default.IPv6.parse(bare2)) : void 0;
}
function embeddedIn(address2) {
  const bytes = address2.toByteArray();
  const small3 = bytes.slice(0, 15).every((byte) => byte === 0);
  return !small3 && embedding().some((block2) => isIn(address2, block2)) ? new import_ipaddr2.default.IPv4(bytes.slice(12)) : address2;
}
var published = (candidate2, place2) => {
  if (candidate2.form !== "v4")
    return isPublished(candidate2, place2);
  const address2 = parse2(candidate2.text);
  const statement2 = address2 instanceof import_ipaddr2.default.IPv4 ? PREFIXES[publishedNetwork(numberOf(address2))] : void 0;
  return statement2 && { ...originFrom(statement2), isToldByShape: true };
};
function isInOneOf(statements) {
  const blocks = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => statements.flatMap((statement2) => statement2.prefixes.map((prefix) => ({ block: import_ipaddr2.default.parseCIDR(prefix), origin: originFrom(statement2) }))));
  return ({ text }) => {
    const address2 = parse2(text);
    return address2 && blocks().find(({ block: block2 }) => isIn(address2, block2))?.origin;
  };
}
var UNSAID = { ipv4: 16, ipv6: 64 };
var bitsOf = (address2) => address2.toByteArray().map((byte) => byte.toString(2).padStart(8, "0")).join("");
var network = ({ text, start, end }, { line, column }) => {
  const address2 = parse2(text);
  if (address2 === void 0)
    return void 0;
  const bits = bitsOf(address2);
  const length = /^[^/\s]*\/(\d{1,3})(?!\d)/.exec(text + line.slice(column + end - start))?.[1];
  const prefix = length === void 0 ? UNSAID[address2.kind()] : Number(length);
  return prefix < bits.length && !bits.slice(prefix).includes("1") ? originFrom(NETWORK) : void 0;
};
var counting = ({ text }) => {
  const address2 = parse2(text);
  if (address2?.kind() !== "ipv4")
    return void 0;
  const [first = 0, second = 0, ...rest2] = address2.toByteArray();
  const step = second - first;
  const counts = Math.abs(step) <= 1 && rest2.every((octet, at) => octet === second + step * (at + 1));
  return counts || PAIRS.has(address2.toString()) ? originFrom(PLACEHOLDER_IP) : void 0;
};
var isPublished = isInOneOf(PREFIXES);
var ipInquiries = {
  IP_ADDRESS: [published, network, counting, isInOneOf([DEBOGON])]
};

// build/provenance/mac.js
var MAC_PREFIXES = [
  {
    provenance: "reserved",
    what: "an address for documentation",
    source: "RFC 9542 §2.1.2, 00-00-5E-00-53-00 to FF",
    begins: ["00005E0053"]
  },
  {
    provenance: "reserved",
    what: "a multicast address for documentation",
    source: "RFC 9542 §2.1.2, 01-00-5E-90-10-00 to FF",
    begins: ["01005E9010"]
  },
  {
    provenance: "infrastructure",
    what: "the address of a virtual router",
    source: "RFC 9568 §7.3, RFC 9542 §2.1",
    begins: ["00005E0001", "00005E0002"]
  },
  {
    provenance: "infrastructure",
    what: "the network card of a virtual machine or container",
    source: "IEEE OUI registry and the manuals of Docker, QEMU, Xen, VirtualBox, VMware, Hyper-V, OpenStack",
    begins: ["0242", "525400", "FA163E", "00163E", "080027", "000C29", "005056", "000569", "00155D"]
  },
  {
    provenance: "placeholder",
    what: "a word spelt in hexadecimal digits: typed to fill a field",
    source: "Wikipedia, Hexspeak; the address is locally administered, no vendor assigns it",
    begins: ["DEADBEEF", "CAFEBABE", "FEEDFACE"]
  }
];
var MACS = [
  {
    provenance: "infrastructure",
    what: "the broadcast address",
    source: "IEEE Std 802",
    values: ["FF:FF:FF:FF:FF:FF"]
  },
  {
    provenance: "infrastructure",
    what: "the null address, which no device has",
    source: "IEEE Std 802",
    values: ["00:00:00:00:00:00"]
  },
  {
    provenance: "placeholder",
    what: "an address whose digits only count: typed to fill a field",
    source: "the digits themselves",
    values: valuesOf(`
      01:23:45:67:89:AB, 12:34:56:78:9A:BC, FE:DC:BA:98:76:54, A1:B2:C3:D4:E5:F6, 1A:2B:3C:4D:5E:6F
      00:1A:2B:3C:4D:5E, 0A:1B:2C:3D:4E:5F, AB:CD:EF:12:34:56, AB:CD:EF:01:23:45, 12:34:56:AB:CD:EF
      DE:AD:BE:EF:CA:FE
    `)
  }
];
var GROUP = {
  provenance: "infrastructure",
  what: "a group address, which no single device has",
  source: "IEEE Std 802, I/G bit"
};
var STEPPING = {
  provenance: "placeholder",
  what: "an address whose octets repeat or go up in equal steps: typed to fill a field",
  source: "the octets themselves"
};
var MAC = /^[0-9A-F]{12}$/;
var begins = ({ text }) => {
  const compact = compactOf(text);
  const vendor = MAC.test(compact) && MAC_PREFIXES.find((entry) => entry.begins.some((start) => compact.startsWith(start)));
  return vendor ? originFrom(vendor) : void 0;
};
var octetsOf = (text) => (MAC.test(compactOf(text)) ? compactOf(text).match(/../g) ?? [] : []).map((octet) => Number.parseInt(octet, 16));
var stepping = ({ text }) => {
  const [first = 0, second = 0, ...rest2] = octetsOf(text);
  const step = second - first;
  const isStep = rest2.length === 4 && [0, 1, -1, 17, -17].includes(step);
  return isStep && rest2.every((octet, at) => octet === second + step * (at + 1)) ? originFrom(STEPPING) : void 0;
};
var group3 = ({ text }) => (octetsOf(text)[0] ?? 0) & 1 ? originFrom(GROUP) : void 0;
var macInquiries = {
  MAC_ADDRESS: [listed2(MACS), begins, stepping, group3]
};

// build/provenance/eu-identifiers.js
var DE_TAX_IDS = [
  {
    provenance: "documented",
    what: "an example of the check digit of the Steuer-Identifikationsnummer",
    source: "ELSTER and BZSt, Prüfung der Steuer- und Steueridentifikationsnummer",
    values: valuesOf("86095742719, 47036892816, 65929970489, 57549285017, 25768131411, 36574261809")
  }
];
var FR_NIRS = [
  {
    provenance: "documented",
    what: "the number on the specimen of the carte Vitale",
    source: "Assurance Maladie, specimen card",
    values: ["2 69 05 49 588 157 80"]
  },
  {
    provenance: "documented",
    what: "the worked example of the NIR key",
    source: "Wikipédia, Numéro de sécurité sociale en France",
    values: ["2 55 08 14 168 025 38"]
  }
];
var EU_IDENTIFIERS = { DE_TAX_ID: DE_TAX_IDS, FR_NIR: FR_NIRS };

// build/provenance/in-identifiers.js
var IN_AADHAARS = [
  {
    provenance: "documented",
    what: "a test resident of the Aadhaar authentication service",
    source: "UIDAI developer portal, test data",
    values: valuesOf(`
      9999 9999 0019, 9999 4105 7058, 9999 7165 8847, 9999 3311 9405, 9999 5518 3433, 9999 9050 1894
    `)
  }
];
var IN_IDENTIFIERS = { IN_AADHAAR: IN_AADHAARS };

// build/provenance/samples-americas.js
var AMERICAN_SAMPLES = {
  ABA_ROUTING_NUMBER: [
    {
      provenance: "infrastructure",
      what: "the routing number of a Federal Reserve Bank",
      source: "Federal Reserve Financial Services, E-Payments Routing Directory",
      values: `
        011000015 021001208 031000040 041000014 051000033 061000146 071000301 081000045 091000080 101000048
        111000038 121000374
      `.trim().split(/\s+/)
    },
    documented("a routing number for tests", "docs.stripe.com/testing; Plaid, Sandbox test credentials", "110000000, 011401533"),
    documented("the worked example of the check digit", "Wikipedia, ABA routing transit number", "129131673, 111000025")
  ],
  BR_CNPJ: [
    documented("the worked example of the check digits", "Wikipédia, CNPJ", "11.222.333/0001-81, 11.444.777/0001-61"),
    documented("the example of a number with letters", "Serpro and Receita Federal, CNPJ alfanumérico", "12.ABC.345/01DE-35"),
    {
      provenance: "infrastructure",
      what: "the number of the Banco do Brasil, the first of all",
      source: "Receita Federal, CNPJ",
      values: ["00.000.000/0001-91"]
    }
  ],
  BR_CPF: [
    documented("the worked example of the check digits", "Wikipédia, Cadastro de pessoas físicas", "111.444.777-35, 529.982.247-25"),
    documented("the example of the number", "python-stdnum, br.cpf", "390.533.447-05")
  ],
  CA_SIN: [documented("the worked example of the check digit", "Wikipedia, Social insurance number", "046 454 286")],
  MX_CURP: [
    documented("the example of the key", "RENAPO, instructivo normativo para la CURP; python-stdnum", `
    HEGG560427MVZRRL04, BOXW310820HNERXN09
  `)
  ],
  MX_RFC: [
    documented("the key for sales to the public or to foreigners", "SAT, Resolución Miscelánea Fiscal 2.7.1.23", "XAXX010101000, XEXX010101000"),
    documented("a taxpayer of the test certificates", "SAT, certificados de prueba", `
      EKU9003173C9, CACX7605101P8, AAA010101AAA, FUNK671228PH6, IIA040805DZ4, JES900109Q90, KAHO641101B39, KICR630120NX3
      MISC491214B86, URE180429TM6, WATM640917J45, WERX631016S30, XIA190128J61, XIQB891116QE4, XAMA620210DQ5
      XOJI740919U48
    `),
    documented("the worked example of the key", "SAT, clave del RFC", "GODE561231GR8")
  ],
  US_BANK_NUMBER: [
    documented("an account number for tests", "docs.stripe.com/testing; Plaid, Sandbox test credentials", `
      110000000, 000123456789, 000111111116, 000111111113, 000222222227, 000333333335, 000444444440, 1111222233330000
    `)
  ],
  US_MBI: [
    documented("the number on the sample card", "CMS, Understanding the MBI format", "1EG4-TE5-MK72, 1EG4-TE5-MK73")
  ]
};

// build/provenance/samples-anywhere.js
var ANYWHERE_SAMPLES = {
  API_KEY: [
    documented("the example key of the documentation", "AWS, IAM identifiers and access keys", "AKIAIOSFODNN7EXAMPLE, AKIAI44QH8DHBEXAMPLE, ASIAIOSFODNN7EXAMPLE")
  ],
  CARD_SECURITY_CODE: [
    documented("the code of test cards", "docs.adyen.com, test card numbers; checkout.com/docs, test cards", "737, 7373, 100"),
    {
      provenance: "placeholder",
      what: "digits that only count or repeat",
      source: "the digits themselves",
      values: valuesOf("123, 1234, 321, 4321, 111, 1111, 999, 9999, 000, 0000")
    }
  ],
  CARD_EXPIRY: [
    documented("the expiry of test cards", "docs.stripe.com/testing; docs.adyen.com, test card numbers", `
      12/34, 12/2034, 03/30, 03/2030
    `)
  ],
  ISNI: [
    documented("the number of Josiah Carberry, a researcher who does not exist", "ORCID, Structure of the ORCID Identifier", "0000-0002-1825-0097, 0000-0002-1694-233X")
  ],
  SEPA_CREDITOR_ID: [
    documented("the example of the identifier", "Deutsche Bundesbank, Gläubiger-Identifikationsnummer", "DE98ZZZ09999999999")
  ],
  UK_VEHICLE_REGISTRATION: [
    documented("the example of a number plate", "GOV.UK, vehicle registration plates", "BD51 SMR")
  ]
};

// build/provenance/samples-asia-africa.js
var ASIAN_AND_AFRICAN_SAMPLES = {
  AU_ABN: [
    documented("the worked example of the check digits, the tax office’s own", "Australian Business Register, format of the ABN", `
    51 824 753 556
  `)
  ],
  AU_ACN: [
    documented("the worked example of the check digit", "ASIC, Australian company number digit check", "004 085 616")
  ],
  AU_MEDICARE: [
    documented("the number on the sample card", "Services Australia, Medicare card; NCTIS test data", "2123 45670 1, 2123 45670 11")
  ],
  AU_TFN: [documented("a number for tests", "ATO, TFN test data", "123 456 782, 876 543 210")],
  CN_RIC: [
    documented("the worked example of the check digit", "GB 11643-1999", "11010519491231002X, 440524188001010014")
  ],
  IN_GSTIN: [
    documented("the example of the number", "GST Network, structure of the GSTIN", "22AAAAA0000A1Z5, 27AAPFU0939F1ZV")
  ],
  IN_PAN: [
    documented("the example of the number", "Income Tax Department, structure of the PAN", "AAAPL1234C, ABCTY1234D, AFZPK7190K"),
    {
      provenance: "placeholder",
      what: "letters and digits that only count",
      source: "the characters themselves",
      values: ["ABCDE1234F", "AAAAA1111A", "AAAAA0000A"]
    }
  ],
  NZ_IRD: [
    documented("a worked example of the check digit", "Inland Revenue, Resident withholding tax and NRWT certificate specification", "49-091-850, 35-901-981, 49-098-576, 136-410-132")
  ],
  ZA_ID_NUMBER: [
    documented("the worked example of the check digit", "Wikipedia, South African identity card", "8001015009087")
  ]
};

// build/provenance/samples-east.js
var EASTERN_SAMPLES = {
  BG_EGN: [
    documented("the worked example of the check digit", "GRAO, ЕГН; Wikipedia, Unique citizenship number", "6101057509, 7523169263")
  ],
  HR_OIB: [
    documented("the worked example of the check digit", "Porezna uprava, OIB; Wikipedia", "94577403194, 69435151530, 33392005961")
  ],
  PL_NIP: [documented("the worked example of the check digit", "Wikipedia, NIP", "123-456-32-18, 106-00-00-062")],
  PL_PESEL: [
    documented("the worked example of the check digit", "Wikipedia, PESEL", "44051401359, 44051401458"),
    documented("the example of the number", "gov.pl, Czym jest numer PESEL", "02070803628")
  ],
  SI_EMSO: [documented("the worked example of the check digit", "Wikipedia, EMŠO", "0101006500006")],
  SI_DDV: [documented("the worked example of the check digit", "FURS, davčna številka", "15012557, SI15012557")],
  TR_NATIONAL_ID: [
    documented("the number of the first president, which examples use", "Wikipedia, Türkiye Cumhuriyeti Kimlik Numarası", "10000000146")
  ]
};

// build/provenance/samples-north.js
var NORTHERN_SAMPLES = {
  DK_CPR: [
    documented("a member of the Berggren family of test patients", "MedCom, test-CPR-numre", `
      2512489996, 2911829996, 0107729995, 1509819996, 3103979995, 1502829995, 2103009996
      2509479989, 3001749995, 0104909995, 1310169995
    `),
    documented("the worked example of the check digit", "CPR-kontoret, Personnummeret i CPR; Wikipedia, CPR-nummer", "070761-4285, 211062-5629")
  ],
  EE_IK: [
    documented("a test person of the Estonian trust services", "SK ID Solutions, Mobile-ID and Smart-ID test accounts", "60001019906, 60001018800, 30303039914"),
    documented("the bearer of the specimen of the identity card", "Politsei- ja Piirivalveamet, ID-card specimen", "38001085718, 47101010033"),
    documented("the worked example of the check digit", "Vikipeedia, Isikukood", "37605030299")
  ],
  FI_PERSONAL_IDENTITY_CODE: [
    documented("the example of an identity code", "Digi- ja väestötietovirasto, henkilötunnus", "131052-308T")
  ],
  IS_KENNITALA: [
    documented("the worked example of the check digit", "Wikipedia, Kennitala", "120174-3399"),
    documented("an artificial person of Iceland’s digital services", "island.is, gervimenn", `
      0101303019, 0101302129, 0101307789, 0101302399, 0101302989
    `)
  ],
  LT_ASMENS: [documented("the worked example of the check digit", "Vikipedija, Asmens kodas", "33309240064")],
  LV_PERSONAS_KODS: [documented("the example of a Latvian personal code", "python-stdnum, lv.pvn", "161175-19997")],
  SE_PERSONNUMMER: [
    documented("the worked example of the check digit", "Skatteverket, SKV 704; Wikipedia, Personnummer i Sverige", `
      640823-3234, 19640823-3234, 811228-9874, 19811228-9874, 811218-9876, 19811218-9876
    `),
    documented("the number of Tolvan Tolvansson, the stock test person", "Skatteverket, testpersonnummer; Wikipedia, Tolvan Tolvansson", `
      121212-1212, 19121212-1212, 20121212-1212
    `)
  ]
};

// build/provenance/samples-west.js
var WESTERN_SAMPLES = {
  AT_VNR: [
    documented("the example of an Austrian insurance number", "Wikipedia, Sozialversicherungsnummer", "1237 010180")
  ],
  AT_UID: [
    documented("the worked example of the check digit", "BMF, Konstruktionsregeln der UID", "ATU13585627, U13585627")
  ],
  BE_NN: [
    documented("the example of a Belgian national number", "Wikipedia, Rijksregisternummer; python-stdnum, be.nn", "93.05.18-223.61, 85.07.30-033 28")
  ],
  CH_SSN: [
    documented("the number on the specimen of the insurance card", "Zentrale Ausgleichsstelle, AHV-Nummer; Bundesamt für Sozialversicherungen", "756.9217.0769.85, 756.1234.5678.97")
  ],
  DE_TAX_NUMBER: [
    documented("the example of its federal state’s Steuernummer", "ELSTER, Aufbau der Steuernummer; Wikipedia, Steuernummer", `
      93815/08152, 181/815/08155, 21/815/08150, 048/815/08155, 75 815 08152, 02/815/08156, 013 815 08153
      079/815/08151, 24/815/08151, 133/8150/8159, 22/815/08154, 010/815/08182, 201/123/12340, 101/815/08154
      29/815/08158, 151/815/08156
      2893081508152, 9181081508155, 1121081508150, 3048081508155, 2475081508152, 2202081508156, 2613081508153
      4079081508151, 2324081508151, 5133081508159, 2722081508154, 1010081508182, 3201012312340, 3101081508154
      2129081508158, 4151081508156
    `)
  ],
  DE_VAT_ID: [
    documented("the worked example of the check digit", "Wikipedia, Umsatzsteuer-Identifikationsnummer", "DE136695976")
  ],
  DE_SOCIAL_SECURITY: [
    documented("the example of a Rentenversicherungsnummer", "Wikipedia, Versicherungsnummer", "15 070649 C 103, 65 170839 J 003")
  ],
  ES_CIF: [
    documented("the worked example of the control digit", "Wikipedia, Código de identificación fiscal", "A58818501")
  ],
  FR_SIREN: [documented("the worked example of the check digit", "Wikipédia, SIREN and SIRET", "732 829 320")],
  FR_SIRET: [documented("the worked example of the check digit", "Wikipédia, SIREN and SIRET", "732 829 320 00074")],
  IT_FISCAL_CODE: [
    documented("the code of Mario Rossi or of his like in the worked example", "Wikipedia, Codice fiscale; the manuals of the Agenzia delle Entrate and of libraries", "RSSMRA85T10A562S, RSSMRA80A01H501U, MRTMTT25D09F205Z, MRTMTT91D08F205J")
  ],
  IT_VAT_CODE: [
    documented("the worked example of the check digit", "Wikipedia, Partita IVA", "07643520567, 12345670017")
  ],
  NL_BSN: [
    documented("a number on the specimen of the passport, or of a test person", "Rijksdienst voor Identiteitsgegevens, modellen van reisdocumenten; BRP testpersonen", "999999990, 999990019, 999993653")
  ],
  PT_NIF: [documented("the worked example of the check digit", "python-stdnum, pt.nif", "501 964 843")],
  UK_DRIVING_LICENCE: [
    documented("the number on the specimen of the driving licence", "DVLA, driving licence specimen and view-driving-licence service", "MORGA657054SM9IJ, MORGA657054SM9IJ35, MORGA753116SM9IJ, MORGA753116SM9IJ35, MORGA607054SM9IJ")
  ]
};

// build/provenance/test-ranges.js
var reserved2 = (pattern, what, source) => ({
  provenance: "reserved",
  pattern,
  what,
  source
});
var TEST_RANGES = {
  DE_TAX_ID: [
    reserved2(/^0\d{10}$/, "a Steuer-Identifikationsnummer beginning with 0 is for tests and never issued", "ELSTER, Prüfung der Steuer- und Steueridentifikationsnummer")
  ],
  CARD_EXPIRY: [
    {
      provenance: "placeholder",
      pattern: /^(?:0[1-9]|1[0-2])(?:20)?(?:[01]\d|20)$/,
      what: "a month that has long passed, so that nothing is paid by the card",
      source: "the date itself, 2020 or before"
    }
  ],
  FI_PERSONAL_IDENTITY_CODE: [
    reserved2(/^\d{6}[A-FU-Y]?9\d\d[0-9A-Y]$/, "individual numbers from 900 on are temporary or for tests, and nobody’s for good", "Digi- ja väestötietovirasto, henkilötunnus")
  ],
  IMSI: [reserved2(/^001\d{11,12}$/, "the country code 001 is that of test networks", "ITU-T E.212, Annex")],
  NO_FODSELSNUMMER: [
    reserved2(/^[0-7]\d(?:8[1-9]|9[0-2])\d{7}$/, "a month raised by 80 marks a synthetic person", "Skatteetaten, Tenor testdata")
  ],
  NZ_NHI: [reserved2(/^Z[A-Z]{2}\d{2}(?:\d{2}|[A-Z]{2})$/, "NHI numbers beginning with Z are for tests", "HISO 10046")],
  SALESFORCE_ID: [
    {
      provenance: "placeholder",
      pattern: /^[0-9A-Z]{3}0{12}(?:[A-Z0-5]{3})?$/,
      what: "an identifier of zeros behind the prefix of its object",
      source: "Salesforce, Object Reference, ID field type"
    }
  ],
  SWIFT_CODE: [
    reserved2(/^[A-Z0-9]{7}0(?:[A-Z0-9]{3})?$/, "a 0 as the eighth character marks a test code", "ISO 9362, location code")
  ],
  UK_POSTCODE: [reserved2(/^ZZ99\d[A-Z]{2}$/, "ZZ99 is no place but a code for records", "ONS, pseudo postcodes")],
  UK_VEHICLE_REGISTRATION: [reserved2(/^[A-Z]{2}00[A-Z]{3}$/, "the age identifier 00 is never issued", "DVLA, INF104")],
  US_ATIN: [reserved2(/^9\d\d00\d{4}$/, "the group 00 is never assigned", "IRS Publication 4757")],
  US_ITIN: [reserved2(/^9\d\d00\d{4}$/, "the group 00 is never assigned", "IRS Publication 4757")],
  UK_NHS: [
    reserved2(/^999\d{7}$/, "numbers beginning with 999 are for tests and never issued", "NHS England, NHS number test data")
  ]
};

// build/provenance/uk-identifiers.js
var UK_NHS_NUMBERS = [
  {
    provenance: "documented",
    what: "the worked example of the check digit",
    source: "Wikipedia, NHS number",
    values: ["943 476 5919"]
  }
];
var UK_NINOS = [
  {
    provenance: "documented",
    what: "the example National Insurance number; no prefix begins with Q",
    source: "GOV.UK Design System, National Insurance numbers; HMRC NIM39110",
    values: ["QQ 12 34 56", "QQ 12 34 56 A", "QQ 12 34 56 B", "QQ 12 34 56 C", "QQ 12 34 56 D"]
  }
];
var UK_IDENTIFIERS = { UK_NHS: UK_NHS_NUMBERS, UK_NINO: UK_NINOS };

// build/provenance/us-identifiers.js
var US_SSNS = [
  {
    provenance: "documented",
    what: "a number printed on a sample card that came with wallets",
    source: "Social Security Administration, history of SSN 078-05-1120",
    values: ["078-05-1120"]
  },
  {
    provenance: "documented",
    what: "a number printed in a pamphlet of 1940",
    source: "Social Security Administration, history of SSN misuse",
    values: ["219-09-9999"]
  },
  {
    provenance: "documented",
    what: "a number that its owner advertised on billboards",
    source: "LifeLock campaign; Federal Trade Commission, FTC v. LifeLock, 2010",
    values: ["457-55-5462"]
  },
  {
    provenance: "documented",
    what: "a sample number that was printed and then used by many",
    source: "Social Security Administration, pocketbook numbers",
    values: valuesOf(`
      042-10-3580, 062-36-0749, 095-07-3645, 128-03-6045, 135-01-6629, 141-18-6941, 165-16-7999, 165-18-7999
      165-20-7999, 165-22-7999, 165-24-7999, 189-09-2294, 212-09-7694, 212-09-9999, 306-30-2348, 308-12-5070
      468-28-8779, 549-24-1889
    `)
  },
  {
    provenance: "placeholder",
    what: "one digit repeated in each group: typed to fill a field",
    source: "the groups of area, group and serial number, 20 CFR 422.103",
    values: ["111-22-3333"]
  }
];
var US_ADVERTISING = [
  {
    provenance: "reserved",
    what: "a number set aside for advertisements",
    source: "Social Security Administration, 987-65-4320 to 987-65-4329",
    values: Array.from({ length: 10 }, (_, last) => `987-65-432${last}`)
  }
];
var US_NPIS = [
  {
    provenance: "documented",
    what: "the worked example of the NPI check digit",
    source: "CMS, Requirements for National Provider Identifier and NPI Check Digit",
    values: ["1234567893"]
  }
];
var US_IDENTIFIERS = {
  US_SSN: [...US_ADVERTISING, ...US_SSNS],
  US_ITIN: US_ADVERTISING,
  US_NPI: US_NPIS
};

// build/provenance/national.js
var tables = [
  EU_IDENTIFIERS,
  IN_IDENTIFIERS,
  UK_IDENTIFIERS,
  US_IDENTIFIERS,
  WESTERN_SAMPLES,
  NORTHERN_SAMPLES,
  EASTERN_SAMPLES,
  AMERICAN_SAMPLES,
  ASIAN_AND_AFRICAN_SAMPLES,
  ANYWHERE_SAMPLES
];
var NATIONAL_SAMPLES = merged(tables);
var SERIALS = {
  AR_CUIT: (cuit) => [cuit.slice(2, -1)],
  AU_ABN: (number3) => [number3.slice(2)],
  KR_RRN: (number3) => [number3.slice(6)],
  KR_FRN: (number3) => [number3.slice(6)],
  PE_RUC: (number3) => [number3.slice(2)]
};
function inquiriesFor(entity) {
  const samples = NATIONAL_SAMPLES.get(entity) ?? [];
  const ranges = TEST_RANGES[entity] ?? [];
  const serial = SERIALS[entity];
  return [
    ...samples.length > 0 ? [listed2(samples)] : [],
    ...ranges.length > 0 ? [inRange(ranges)] : [],
    ...serial ? [monotonous(serial)] : []
  ];
}
var entities = /* @__PURE__ */ new Set([...NATIONAL_SAMPLES.keys(), ...Object.keys(TEST_RANGES), ...Object.keys(SERIALS)]);
var nationalInquiries = Object.fromEntries([...entities].map((entity) => [entity, inquiriesFor(entity)]));

// build/provenance/organizations.js
var PLACEHOLDER_ORGANIZATIONS = [
  {
    provenance: "placeholder",
    what: "a stock name for any company",
    source: "Wikipedia, Acme Corporation; the words themselves",
    values: valuesOf(`
      Acme, ACME Corp, Acme Corporation, Acme Inc, Acme Ltd, Acme GmbH, Acme LLC, Acme Co, Example Inc, Example Corp
      Example Corporation, Example Ltd, Example LLC, Example GmbH, Example Company, Foo Inc, Foo Corp, Foobar Inc
      Musterfirma, Musterfirma GmbH, Mustermann GmbH, Muster AG, Beispiel GmbH, Test Company, Test Inc, Test GmbH
      My Company, MyCompany, Your Company, Some Company, Company Name, Widgets Inc, Widget Co
    `)
  },
  {
    provenance: "documented",
    what: "a fictitious company of Microsoft’s or Oracle’s documentation",
    source: "Microsoft Learn, sample companies",
    values: valuesOf(`
      Contoso, Contoso Ltd, Contoso Corporation, Fabrikam, Fabrikam Inc, Northwind Traders, Adventure Works
      AdventureWorks Cycles, Tailspin Toys, Wide World Importers, Litware, Litware Inc, Proseware, A. Datum Corporation
      Adatum, Trey Research, Woodgrove Bank, Fourth Coffee, Alpine Ski House, VanArsdel Ltd, Wingtip Toys
    `)
  },
  {
    provenance: "placeholder",
    what: "a company of fiction",
    source: "Wikipedia, List of fictional companies",
    values: valuesOf(`
      Initech, Initrode, Globex, Globex Corporation, Umbrella Corporation, Umbrella Corp, Hooli, Pied Piper, Soylent Corp
      Stark Industries, Wayne Enterprises, Wonka Industries, Dunder Mifflin, Vandelay Industries, Cyberdyne Systems
      Massive Dynamic, Weyland-Yutani, Tyrell Corporation, Oscorp, LexCorp, Sirius Cybernetics Corporation, Gringotts
      Los Pollos Hermanos, Vehement Capital Partners, Planet Express, Monsters Inc
    `)
  }
];
var comparable4 = (name15) => name15.toLowerCase().replace(/[^\p{Alpha}\p{N}]+/gu, "");
var organizationInquiries = { ORGANIZATION: [listed2(PLACEHOLDER_ORGANIZATIONS, comparable4)] };

// node_modules/libphonenumber-js/examples.mobile.json.js
var examples_mobile_json_default = { "AC": "40123", "AD": "312345", "AE": "501234567", "AF": "701234567", "AG": "2684641234", "AI": "2642351234", "AL": "672123456", "AM": "77123456", "AO": "923123456", "AR": "91123456789", "AS": "6847331234", "AT": "664123456", "AU": "412345678", "AW": "5601234", "AX": "412345678", "AZ": "401234567", "BA": "61123456", "BB": "2462501234", "BD": "1812345678", "BE": "450001234", "BF": "70123456", "BG": "43012345", "BH": "36001234", "BI": "79561234", "BJ": "0195123456", "BL": "690001234", "BM": "4413701234", "BN": "7123456", "BO": "71234567", "BQ": "3181234", "BR": "11961234567", "BS": "2423591234", "BT": "17123456", "BW": "71123456", "BY": "294911911", "BZ": "6221234", "CA": "5062345678", "CC": "412345678", "CD": "991234567", "CF": "70012345", "CG": "061234567", "CH": "781234567", "CI": "0123456789", "CK": "71234", "CL": "221234567", "CM": "671234567", "CN": "13123456789", "CO": "3211234567", "CR": "83123456", "CU": "51234567", "CV": "9911234", "CW": "95181234", "CX": "412345678", "CY": "96123456", "CZ": "601123456", "DE": "15123456789", "DJ": "77831001", "DK": "34412345", "DM": "7672251234", "DO": "8092345678", "DZ": "551234567", "EC": "991234567", "EE": "51234567", "EG": "1001234567", "EH": "650123456", "ER": "7123456", "ES": "612345678", "ET": "911234567", "FI": "412345678", "FJ": "7012345", "FK": "51234", "FM": "3501234", "FO": "211234", "FR": "612345678", "GA": "06031234", "GB": "7400123456", "GD": "4734031234", "GE": "555123456", "GF": "694201234", "GG": "7781123456", "GH": "231234567", "GI": "57123456", "GL": "221234", "GM": "3012345", "GN": "601123456", "GP": "690001234", "GQ": "222123456", "GR": "6912345678", "GT": "51234567", "GU": "6713001234", "GW": "955012345", "GY": "6091234", "HK": "51234567", "HN": "91234567", "HR": "921234567", "HT": "34101234", "HU": "201234567", "ID": "812345678", "IE": "850123456", "IL": "502345678", "IM": "7924123456", "IN": "8123456789", "IO": "3801234", "IQ": "7912345678", "IR": "9123456789", "IS": "6111234", "IT": "3123456789", "JE": "7797712345", "JM": "8762101234", "JO": "790123456", "JP": "9012345678", "KE": "712123456", "KG": "700123456", "KH": "91234567", "KI": "72001234", "KM": "3212345", "KN": "8697652917", "KP": "1921234567", "KR": "1020000000", "KW": "50012345", "KY": "3453231234", "KZ": "7710009998", "LA": "2023123456", "LB": "71123456", "LC": "7582845678", "LI": "660234567", "LK": "712345678", "LR": "770123456", "LS": "50123456", "LT": "61234567", "LU": "628123456", "LV": "21234567", "LY": "912345678", "MA": "650123456", "MC": "612345678", "MD": "62112345", "ME": "60123456", "MF": "690001234", "MG": "321234567", "MH": "2351234", "MK": "72345678", "ML": "65012345", "MM": "92123456", "MN": "88123456", "MO": "66123456", "MP": "6702345678", "MQ": "696201234", "MR": "22123456", "MS": "6644923456", "MT": "96961234", "MU": "52512345", "MV": "7712345", "MW": "991234567", "MX": "2221234567", "MY": "123456789", "MZ": "821234567", "NA": "811234567", "NC": "751234", "NE": "93123456", "NF": "381234", "NG": "8021234567", "NI": "81234567", "NL": "612345678", "NO": "40612345", "NP": "9841234567", "NR": "5551234", "NU": "8884012", "NZ": "211234567", "OM": "92123456", "PA": "61234567", "PE": "912345678", "PF": "87123456", "PG": "70123456", "PH": "9051234567", "PK": "3012345678", "PL": "512345678", "PM": "551234", "PR": "7872345678", "PS": "599123456", "PT": "912345678", "PW": "6201234", "PY": "961456789", "QA": "33123456", "RE": "692123456", "RO": "712034567", "RS": "601234567", "RU": "9123456789", "RW": "720123456", "SA": "512345678", "SB": "7421234", "SC": "2510123", "SD": "911231234", "SE": "701234567", "SG": "81234567", "SH": "51234", "SI": "31234567", "SJ": "41234567", "SK": "912123456", "SL": "25123456", "SM": "66661212", "SN": "701234567", "SO": "71123456", "SR": "7412345", "SS": "977123456", "ST": "9812345", "SV": "70123456", "SX": "7215205678", "SY": "944567890", "SZ": "76123456", "TA": "8999", "TC": "6492311234", "TD": "63012345", "TG": "90112345", "TH": "812345678", "TJ": "917123456", "TK": "7290", "TL": "77212345", "TM": "66123456", "TN": "20123456", "TO": "7715123", "TR": "5012345678", "TT": "8682911234", "TV": "901234", "TW": "912345678", "TZ": "621234567", "UA": "501234567", "UG": "712345678", "US": "2015550123", "UY": "94231234", "UZ": "912345678", "VA": "3123456789", "VC": "7844301234", "VE": "4121234567", "VG": "2843001234", "VI": "3406421234", "VN": "912345678", "VU": "5912345", "WF": "821234", "WS": "7212345", "XK": "43201234", "YE": "712345678", "YT": "639012345", "ZA": "711234567", "ZM": "955123456", "ZW": "712345678" };

// build/provenance/phone-ranges.js
var span = (prefix, first, last) => [prefix + first, prefix + last];
var thousand = (prefix) => span(prefix, "000", "999");
var tenThousand = (prefix) => span(prefix, "0000", "9999");
var hundred = (prefix) => span(prefix, "00", "99");
var each = (...numbers) => numbers.map((number3) => [number3]);
var AU_FICTIONAL = [
  "0006 0156 0157 0158 0159 0110 0313 0737 1266 1491 1804 2549 2665 2983 3770",
  "3087 4118 4632 5254 5789 6398 6801 7426 7644 8957 8148 8888 9212 9760 9455"
].flatMap((row) => row.split(" ").map((end) => `49157${end}`));
var PLANS = [
  {
    callingCode: "44",
    trunk: "0",
    what: "a number that the British regulator keeps for drama",
    source: "Ofcom, telephone numbers for use in TV and radio drama",
    ranges: [
      ...["113", "114", "115", "116", "117", "118", "121", "131", "141", "151", "161"].map((area) => thousand(`${area}4960`)),
      ...["1914980", "2079460", "2896496", "2920180", "1632960"].map(thousand),
      ...["7700900", "8081570", "9098790", "3069990"].map(thousand)
    ]
  },
  {
    callingCode: "49",
    trunk: "0",
    what: "a number that the German regulator keeps for media productions",
    source: "Bundesnetzagentur, Mitteilung 148/2021, Drama Numbers",
    ranges: [
      ...["3023125", "6990009", "4066969", "2214710", "8999998"].map(thousand),
      ...["17139200", "176040690"].map(hundred),
      ...each("15228817386", "15228895456", "15254599371", "1729925904", "1729968532", "1729973185", "1729973186"),
      ...each("1729980752", "1749091317", "1749464308")
    ]
  },
  {
    callingCode: "33",
    trunk: "0",
    what: "a number that the French regulator keeps for works of fiction",
    source: "Arcep, décision 2018-0881, plan national de numérotation",
    ranges: ["19900", "26191", "35301", "46571", "53649", "63998"].map(tenThousand)
  },
  {
    callingCode: "61",
    trunk: "0",
    what: "a number that the Australian regulator keeps for creative works",
    source: "ACMA, phone numbers for use in TV shows, films and creative works",
    ranges: [
      ...["2", "3", "7", "8"].flatMap((area) => [tenThousand(`${area}5550`), tenThousand(`${area}7010`)]),
      ...each(...AU_FICTIONAL)
    ]
  },
  {
    callingCode: "61",
    trunk: "",
    what: "a number that the Australian regulator keeps for creative works",
    source: "ACMA, phone numbers for use in TV shows, films and creative works",
    ranges: [
      ...each("1800160401"),
      span("180097570", "7", "9"),
      span("18009757", "10", "11"),
      span("130097570", "7", "9"),
      span("13009757", "10", "11")
    ]
  },
  {
    callingCode: "46",
    trunk: "0",
    what: "a number that the Swedish regulator keeps for books and films",
    source: "PTS, telefonnummer till böcker och filmer",
    ranges: [
      span("701740", "605", "699"),
      span("313900", "600", "699"),
      span("406280", "400", "499"),
      span("846500", "400", "499"),
      span("980319", "200", "299")
    ]
  },
  {
    callingCode: "353",
    trunk: "0",
    what: "a number that the Irish regulator keeps for drama",
    source: "ComReg, numbers for drama use, 020 91x xxxx",
    ranges: [span("2091", "00000", "99999")]
  }
];

// build/provenance/phone.js
var NANP_FICTION = {
  provenance: "reserved",
  what: "555-0100 to 555-0199 are kept for fiction",
  source: "NANPA, 555 line numbers"
};
var NANP_DIRECTORY = {
  provenance: "infrastructure",
  what: "555-1212 is directory assistance",
  source: "NANPA, 555 line numbers"
};
var NANP_EXCHANGE_555 = {
  provenance: "placeholder",
  what: "the exchange 555 has no subscribers",
  source: "ATIS-0300115, 555 NXX Line Number Reference Document: assignment ended in 2016"
};
var TOLL_FREE = {
  provenance: "infrastructure",
  what: "a toll-free number, which an organisation pays for and not a person",
  source: "47 CFR § 52.101; ITU-T E.152"
};
var JENNY = {
  provenance: "placeholder",
  what: "the number of a song",
  source: "Wikipedia, 867-5309/Jenny"
};
var NANP_NO_AREA = {
  provenance: "placeholder",
  what: "there is no area code 555",
  source: "NANPA, area codes in service"
};
var DOCUMENTED_PHONES = [
  {
    provenance: "documented",
    what: "a magic number of Twilio for tests",
    source: "Twilio Docs, test credentials",
    values: valuesOf(`
      15005550000, 15005550001, 15005550002, 15005550003, 15005550004, 15005550006, 15005550007, 15005550008, 15005550009
    `)
  },
  {
    provenance: "documented",
    what: "the example of an international number",
    source: "Twilio Docs, what is E.164",
    values: valuesOf("14155552671, 442071838750, 551155256325")
  },
  {
    provenance: "documented",
    what: "a number in the examples of Twilio",
    source: "twilio/twilio-python, README and tests/integration",
    values: valuesOf("15017122661, 15017250604, 12316851234")
  }
];
var documented2 = indexed(DOCUMENTED_PHONES);
var CALLING_CODE = /^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;
function parse3(text) {
  const line = text.replace(/(?:;?ext[.=]?|extension|x|#)\s*\d{1,6}\s*$/i, "").replace(/\(0\)/g, "");
  const digits3 = line.replace(/\D/g, "");
  if (/^[^\d+]*\+/.test(line))
    return { text, international: digits3 };
  const prefix = /^\D*(00(?=\D?[1-9])|011(?=[ .-]))/.exec(line)?.[1];
  return prefix === void 0 ? { text, national: digits3 } : { text, international: digits3.slice(prefix.length) };
}
var within = (number3, [first, last = first]) => number3.length === first.length && number3 >= first && number3 <= last;
function subscriber({ international, national }, { callingCode, trunk }) {
  if (international?.startsWith(callingCode)) {
    const rest2 = international.slice(callingCode.length);
    return trunk !== "" && rest2.startsWith(trunk) ? rest2.slice(trunk.length) : rest2;
  }
  if (national?.startsWith(trunk) && !national.startsWith(callingCode))
    return national.slice(trunk.length);
  return national?.startsWith(callingCode) ? national.slice(callingCode.length) : void 0;
}
var keptForFiction = (number3) => {
  const plan = PLANS.find((candidate2) => {
    const digits3 = subscriber(number3, candidate2);
    return digits3 !== void 0 && candidate2.ranges.some((range2) => within(digits3, range2));
  });
  return plan && originFrom({ provenance: "reserved", what: plan.what, source: plan.source });
};
var isTollFreeArea = (area) => /^8(?:00|33|44|55|66|77|88)$/.test(area);
var isNanpFiction = (area, line) => isTollFreeArea(area) ? area === "800" && line === "0199" : /^01\d\d$/.test(line);
var AREA_555 = /^\+?(?:1[ .-]*)?\(?555\)?[ .-]*\d{3}[ .-]\d{4}$|^\+1\D*555\d{7}$/;
var northAmerican2 = ({ text, international, national }) => {
  if (AREA_555.test(text))
    return originFrom(NANP_NO_AREA);
  const dialled = international?.startsWith("1") ? international : national ?? "";
  const match = /^(?:1?([2-9]\d\d))?([2-9]\d\d)(\d{4})$/.exec(dialled);
  if (match === null)
    return void 0;
  const [, area = "", exchange = "", line = ""] = match;
  if (`${exchange}${line}` === "8675309")
    return originFrom(JENNY);
  if (exchange === "555" && line === "1212")
    return originFrom(NANP_DIRECTORY);
  if (exchange === "555" && isNanpFiction(area, line))
    return originFrom(NANP_FICTION);
  if (isTollFreeArea(area) && isGroupedAsNanp(text))
    return originFrom(TOLL_FREE);
  return exchange === "555" && area !== "" && isGroupedAsNanp(text) ? originFrom(NANP_EXCHANGE_555) : void 0;
};
var isGroupedAsNanp = (text) => /^\+1/.test(text) || /^(?:1[ .-])?\(?\d{3}\)?[ .-]*\d{3}[ .-]\d{4}$/.test(text);
var freephone = ({ national }) => /^0800\d{5,7}$/.test(national ?? "") ? originFrom(TOLL_FREE) : void 0;
var documentedPhone = ({ text }) => {
  const digits3 = compactOf(text);
  return documented2.get(digits3) ?? documented2.get(`1${digits3}`);
};
var EXAMPLE_OF_REGION = {
  provenance: "documented",
  what: "the example of a mobile number in its country",
  source: "libphonenumber, exampleNumber in PhoneNumberMetadata.xml"
};
var writtenAtHome = ["0612345678", "07400123456", "015123456789"];
var examplesOfRegions = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => new Set(Object.entries(examples_mobile_json_default).flatMap(([country, national]) => (0,chunk_AWJGG7DQ/* .isSupportedCountry */ .J_)(country) ? [`${(0,chunk_AWJGG7DQ/* .getCountryCallingCode */ .Ko)(country)}${national}`] : [])));
var exampleOfRegion = ({ international, national }) => {
  const isExample = international === void 0 ? writtenAtHome.includes(national ?? "") : examplesOfRegions().has(international);
  return isExample ? originFrom(EXAMPLE_OF_REGION) : void 0;
};
function readings2({ international, national }) {
  if (international !== void 0) {
    const subscriberNumber = international.replace(CALLING_CODE, "");
    return [international, subscriberNumber, subscriberNumber.replace(/^0/, "")];
  }
  const whole = national ?? "";
  return [whole, whole.replace(/^0/, ""), whole.replace(/^1(?=\d{10}$)/, "")];
}
var monotonousPhone = (number3) => monotonousAmong(readings2(number3).filter((digits3) => digits3.length >= 7));
var questions = [documentedPhone, northAmerican2, keptForFiction, exampleOfRegion, monotonousPhone, freephone];
var phone = [askedOf(parse3, questions)];
var phoneInquiries = { PHONE_NUMBER: phone, PH_MOBILE_NUMBER: phone, TR_PHONE_NUMBER: phone };

// build/provenance/tokens.js
var PAYLOADS = [
  documented("the example token of its website", "jwt.io, debugger", `
    eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ
    eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiYWRtaW4iOnRydWV9
    eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiYWRtaW4iOnRydWUsImlhdCI6MTUxNjIzOTAyMn0
  `),
  documented("the example token of the standard", "RFC 7519 §3.1, RFC 7515 Appendix A", "eyJpc3MiOiJqb2UifQ, eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ")
];
var payloads = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => indexed(PAYLOADS, (payload) => payload));
var ofExampleToken = ({ text }) => text.split(".").map((part) => payloads().get(part)).find(Boolean);
var CLAIMS = {
  email: emailInquiries["EMAIL_ADDRESS"] ?? [],
  name: peopleInquiries["PERSON"] ?? [],
  phone_number: phoneInquiries["PHONE_NUMBER"] ?? [],
  preferred_username: emailInquiries["USERNAME"] ?? []
};
var PARTS = [
  "given_name",
  "family_name",
  "middle_name",
  "nickname",
  "birthdate",
  "address",
  "upn"
];
var NOBODYS_TOKEN = {
  provenance: "placeholder",
  what: "a token for somebody who does not exist: each claim about them is reserved, published or made up",
  source: "OpenID Connect Core 1.0 §5.1"
};
var ofNobody = (candidate2, place2) => {
  const payload = payloadOf(candidate2.text.split(".")[1] ?? "");
  const claims = Object.entries(CLAIMS).filter(([claim]) => payload[claim] !== void 0);
  const isFiction2 = ([claim, inquiries2]) => {
    const asked2 = { ...candidate2, text: String(payload[claim]) };
    return inquiries2.some((ask) => ask(asked2, place2) !== void 0);
  };
  const isComplete = claims.length > 0 && (payload["name"] !== void 0 || !PARTS.some((part) => part in payload));
  return isComplete && claims.every(isFiction2) ? originFrom(NOBODYS_TOKEN) : void 0;
};
function payloadOf(segment) {
  try {
    const payload = JSON.parse(new TextDecoder().decode(chunk_AWJGG7DQ/* .base64urlnopad */ .zD.decode(segment)));
    return typeof payload === "object" && payload !== null ? { ...payload } : {};
  } catch {
    return {};
  }
}
var tokenInquiries = { JWT: [ofExampleToken, ofNobody] };

// build/provenance/travel-documents.js
var ICAO = documented("a number on the specimen of the standard", "ICAO Doc 9303, Utopia", `
  L898902C3, L898902C, L8988901C, D23145890
`);
var GERMAN = documented("a number on the specimen of a German document", "Bundesdruckerei and BSI, Muster; PRADO", `
  C01X00T47, C01X0006H, C01XYCCG9, T22000129, L01X00T47, L01X00T471, LZ6311T47, LZ6311T475, T220001293, C01X00T478
`);
var FRENCH = documented("a number on the specimen of a French document", "ANTS, spécimen; PRADO", "X4RTBPFW4, D2H6862M2");
var DUTCH = documented("a number on the specimen of a Dutch document", "Rijksdienst voor Identiteitsgegevens, modellen", `
  SPECI2014, SPECI2021
`);
var SPANISH = documented("a number on the specimen of a Spanish document", "Policía Nacional, DNI electrónico", `
  CAA000000, BAA000589, ZAB000254
`);
var CANADIAN = documented("the number on the specimen of the passport", "Government of Canada, passport specimen", "ZE000509");
var specimens = [ICAO, GERMAN, FRENCH, DUTCH, SPANISH, CANADIAN];
var UTOPIA = {
  provenance: "documented",
  what: "UTO, Utopia, is the country of specimens",
  source: "ICAO Doc 9303-3"
};
var MUSTERMANN = {
  provenance: "documented",
  what: "the name on the specimen of a passport or card",
  source: "Bundesdruckerei, Muster; ICAO Doc 9303"
};
var ofUtopia = ({ text }) => /^[A-Z][A-Z<]UTO|^[A-Z0-9<]{9}\dUTO\d{6}|^\d{7}[MFX<]\d{7}UTO/m.test(text.trim()) ? originFrom(UTOPIA) : void 0;
var ofSpecimen = ({ text }) => /(?:^|^[A-Z][A-Z<][A-Z<]{3})(?:MUSTERMANN<<ERIKA|ERIKSSON<<ANNA<MARIA)</m.test(text.trim()) ? originFrom(MUSTERMANN) : void 0;
var index = (0,chunk_ZFO77YNL/* .lazily */ .q)(() => indexed(specimens));
var ofSpecimenNumber = ({ text }) => text.split(/\s+/).flatMap((line) => [line.slice(0, 9), line.slice(5, 14)]).map((number3) => index().get(compactOf(number3))).find(Boolean);
var mrz = [ofUtopia, ofSpecimen, ofSpecimenNumber];
var travelDocumentInquiries = {
  ...Object.fromEntries([
    "PASSPORT_NUMBER",
    "NATIONAL_ID",
    "DE_PASSPORT",
    "DE_ID_CARD",
    "ES_PASSPORT",
    "NL_IDENTITEITSKAARTNUMMER",
    "CA_PASSPORT"
  ].map((entity) => [entity, [listed2(specimens)]])),
  MRZ: mrz
};

// build/provenance/url-identity.js
var QUERIED_NAMES = [
  {
    provenance: "placeholder",
    what: "the given name of a placeholder person",
    source: "Wikipedia, John Doe",
    values: valuesOf("John, Jane, Max, Erika")
  }
];
var urlIdentityInquiries = {
  URL_IDENTITY: [
    listed2(QUERIED_NAMES),
    ...[emailInquiries["EMAIL_ADDRESS"], peopleInquiries["PERSON"], phoneInquiries["PHONE_NUMBER"]].flatMap((inquiries2) => inquiries2 ?? [])
  ]
};

// build/provenance/index.js
var tables2 = [
  emailInquiries,
  peopleInquiries,
  organizationInquiries,
  phoneInquiries,
  addressInquiries,
  dateInquiries,
  cardInquiries,
  ibanInquiries,
  nationalInquiries,
  travelDocumentInquiries,
  deviceInquiries,
  tokenInquiries,
  hostInquiries,
  urlIdentityInquiries,
  ipInquiries,
  macInquiries,
  cryptoInquiries
];
var inquiries = merged(tables2);
var signed2 = /* @__PURE__ */ new Set(["EMAIL_ADDRESS", "PERSON", "ORGANIZATION"]);
var wordy2 = /* @__PURE__ */ new Set([
  ...signed2,
  ...[
    "PHONE_NUMBER",
    "PH_MOBILE_NUMBER",
    "TR_PHONE_NUMBER",
    "DATE_OF_BIRTH",
    "DATE_TIME",
    "AGE",
    "IP_ADDRESS",
    "MAC_ADDRESS"
  ],
  ...["IBAN_CODE", "CRYPTO"],
  ...["STREET_ADDRESS", "LOCATION", "URL", "URL_CREDENTIALS", "URL_IDENTITY", "DOMAIN", "NRP", "USERNAME"],
  ...["JWT", "API_KEY", "GENDER", "GENETIC_DATA"]
]);
var typed = [0, 1, 2].map(monotonousAnyway);
function originOf(entity, candidate2, place2) {
  for (const ask of questionsAbout(entity)) {
    const origin = ask(candidate2, place2);
    if (origin !== void 0)
      return origin;
  }
  return void 0;
}
var questionsAbout = remembering((entity) => [
  ...inquiries.get(entity) ?? [],
  ...signed2.has(entity) ? attributionInquiries : [],
  ...wordy2.has(entity) ? [] : typed[CHECK_DIGITS.get(entity) ?? 0] ?? []
]);

// build/readers/disguises/apostrophes.js
var name2 = "escaped apostrophes";
function* apostrophes(text) {
  if (!text.includes("''") && !text.includes("\\'"))
    return;
  for (const { 0: apostrophe, index: index2 } of text.matchAll(/(?:''|\\{1,3}')(?=\p{Upper}\p{Alpha})/gu)) {
    if (letter4.test(text.charAt(index2 - 1)))
      yield { name: name2, start: index2, end: index2 + apostrophe.length, text: "'" };
  }
}
var letter4 = /\p{Alpha}/u;

// build/readers/disguises/utf8.js
var leastOf = [0, 0, 128, 2048, 65536];
function sequenceLength(bytes, at) {
  const length = promisedLength(bytes[at] ?? 0);
  if (length === 1)
    return 1;
  for (let next = at + 1; next < at + length; next++)
    if (((bytes[next] ?? 0) & 192) !== 128)
      return 0;
  const code2 = codePoint(bytes, at, length);
  return code2 < (leastOf[length] ?? 0) || isSurrogate(code2) || code2 > 1114111 ? 0 : length;
}
function promisedLength(lead) {
  if (lead < 128)
    return 1;
  if (lead < 194)
    return 0;
  if (lead < 224)
    return 2;
  return lead < 240 ? 3 : lead < 245 ? 4 : 0;
}
function codePoint(bytes, at, length) {
  const lead = bytes[at] ?? 0;
  let code2 = length < 2 ? lead : lead & 127 >> length;
  for (let next = at + 1; next < at + length; next++)
    code2 = code2 << 6 | (bytes[next] ?? 0) & 63;
  return code2;
}
var isSurrogate = (code2) => code2 >= 55296 && code2 <= 57343;
var isReadable = (code2) => code2 >= 32 && code2 < 127 || code2 >= 160 && code2 <= 1114111 && !isSurrogate(code2) && (code2 & 65534) !== 65534 && code2 !== 65533 || code2 === 9 || code2 === 10 || code2 === 13;
function readableLength(bytes) {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0 || !isReadable(codePoint(bytes, at, length)))
      return at;
    at += length;
  }
  return at;
}

// build/readers/disguises/bytes.js
var firstLatin1 = 160;
function* charactersOf(written3, name15) {
  const bytes = written3.map(({ byte }) => byte);
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    const code2 = length > 0 ? codePoint(bytes, at, length) : latin1(bytes[at]);
    const [first, last] = [written3[at], written3[at + Math.max(length, 1) - 1]];
    if (first && last && isReadable(code2)) {
      yield { name: name15, start: first.start, end: last.end, text: String.fromCodePoint(code2) };
    }
    at += Math.max(length, 1);
  }
}
var latin1 = (byte = 0) => byte >= firstLatin1 ? byte : 0;

// build/readers/disguises/backslash-escapes.js
var name3 = "backslash escapes";
function* backslashEscapes(text) {
  if (!text.includes("\\"))
    return;
  const escapes = /(?<!\\)\\+(?:u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}|U([0-9A-Fa-f]{8})|x[0-9A-Fa-f]{2}(?:\\+x[0-9A-Fa-f]{2})*|(3[0-7]{2}(?:\\+[23][0-7]{2})*))/g;
  for (const found of text.matchAll(escapes)) {
    const [written3, unit3, braced, long, octal] = found;
    const span2 = { start: found.index, end: found.index + written3.length };
    if (unit3 !== void 0)
      yield* codeUnitIn(unit3, span2);
    else if (braced !== void 0 || long !== void 0)
      yield* codePointIn(braced ?? long ?? "", span2);
    else if (octal !== void 0)
      yield* octalCharacters(text, bytesOf(written3, found.index, octalDigits, 8));
    else
      yield* charactersOf(bytesOf(written3, found.index, hexadecimal, 16), name3);
  }
}
function* codeUnitIn(digits3, span2) {
  const code2 = Number.parseInt(digits3, 16);
  if (isReadable(code2) || isSurrogate(code2))
    yield { name: name3, ...span2, text: String.fromCharCode(code2) };
}
function* codePointIn(digits3, span2) {
  const code2 = Number.parseInt(digits3, 16);
  if (isReadable(code2))
    yield { name: name3, ...span2, text: String.fromCodePoint(code2) };
}
function octalCharacters(text, written3) {
  const bytes = written3.map(({ byte }) => byte);
  const [first, second] = written3;
  const isWithinWord = () => first !== void 0 && /^\p{Alpha}{2}$/u.test(text.charAt(first.start - 1) + text.charAt(first.end));
  return readableLength(bytes) === bytes.length || !second && isWithinWord() ? charactersOf(written3, name3) : [];
}
var bytesOf = (run, offset, digits3, radix) => Array.from(run.matchAll(digits3), ({ 0: written3, 1: number3 = "", index: index2 }) => ({
  start: offset + index2,
  end: offset + index2 + written3.length,
  byte: Number.parseInt(number3, radix)
}));
var hexadecimal = /(?<!\\)\\+x(..)/g;
var octalDigits = /\\+(...)/g;

// build/readers/disguises/base64-alphabet.js
var sextets = new Uint8Array(128).fill(255);
[..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].forEach((character2, value2) => {
  sextets[character2.charCodeAt(0)] = value2;
});
sextets["-".charCodeAt(0)] = 62;
sextets["_".charCodeAt(0)] = 63;
var isBase64 = (code2) => code2 < 128 && sextets[code2] !== 255;
function bytesOfBase64(characters) {
  const bytes = new Uint8Array(Math.floor(characters.length * 3 / 4));
  let bits = 0;
  for (let at = 0, next = 0; at < characters.length; at++) {
    bits = (bits << 6 | (sextets[characters.charCodeAt(at)] ?? 0)) & 16777215;
    if (at % 4 > 0)
      bytes[next++] = bits >> 6 - 2 * (at % 4);
  }
  return bytes;
}
function mayBeText(text, start, end) {
  let bits = 0;
  for (let at = start; at < end; at++) {
    bits = (bits << 6 | (sextets[text.charCodeAt(at)] ?? 0)) & 16777215;
    const phase = (at - start) % 4;
    if (phase > 0 && !isTextByte(bits >> 6 - 2 * phase & 255, at === start + 1))
      return false;
  }
  return true;
}
var isTextByte = (byte, first) => byte < 128 ? byte >= 32 && byte < 127 || byte === 9 || byte === 10 || byte === 13 : !(first && byte < 194) && byte < 245;

// build/readers/disguises/base64-runs.js
function nextRun(text, from, shortest4) {
  for (let start = from; start + shortest4 <= text.length; ) {
    let at = start + shortest4 - 1;
    while (at >= start && isBase64(text.charCodeAt(at)))
      at--;
    if (at < start)
      return { start, end: runEnd2(text, start + shortest4) };
    start = at + 1;
  }
  return void 0;
}
function runEnd2(text, at) {
  let end = at;
  while (end < text.length && isBase64(text.charCodeAt(end)))
    end++;
  return end;
}
var shortestLine = 40;
var lineBreak = /(?:\r?\n|\\{1,4}r\\{1,4}n|\\{1,4}n)[ \t]{0,32}/y;
function wrappedLines(text, first) {
  const lines = [first];
  const width2 = first.end - first.start;
  if (width2 < shortestLine || width2 % 4 !== 0)
    return lines;
  for (let line = first; line.end - line.start === width2; ) {
    lineBreak.lastIndex = line.end;
    if (!lineBreak.test(text))
      break;
    const start = lineBreak.lastIndex;
    const end = runEnd2(text, start);
    if (end === start || /[\p{Alpha}\p{N}.@_-]/u.test(text.charAt(end)))
      break;
    line = { start, end };
    lines.push(line);
  }
  return lines;
}

// build/readers/disguises/base64-text.js
var head = 24;
var longestSignature = 24;
function textInBase64(text, lines, name15) {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last || !beginsAsText(text, first))
    return void 0;
  const written3 = lines.map(({ start, end }) => text.slice(start, end)).join("");
  const bytes = bytesOfBase64(written3);
  const length = readableLength(bytes);
  if (length < bytes.length && length <= longestSignature)
    return void 0;
  const readable = bytes.subarray(0, length);
  const says = new TextDecoder("utf-8", { ignoreBOM: true }).decode(readable);
  const place2 = placeOf2(lines);
  const byteAt = byteOffsets(readable, says);
  const sourceOf = (start, end) => ({
    start: place2(Math.floor(byteAt(start) * 4 / 3)),
    end: place2(Math.ceil(byteAt(end) * 4 / 3) - 1) + 1
  });
  const whole = {
    start: first.start,
    end: length === bytes.length ? paddingEnd(text, last.end) : sourceOf(0, says.length).end
  };
  return { name: name15, text: says, ...whole, sourceOf };
}
function beginsAsText(text, { start, end }) {
  const until2 = Math.min(end, start + head);
  if (!mayBeText(text, start, until2))
    return false;
  const bytes = bytesOfBase64(text.slice(start, until2));
  return bytes.length > 0 && readableLength(bytes) >= bytes.length - (until2 < end ? 3 : 0);
}
function paddingEnd(text, end) {
  if (text[end] !== "=")
    return end;
  return text[end + 1] === "=" ? end + 2 : end + 1;
}
function placeOf2(lines) {
  const [first] = lines;
  const width2 = first ? first.end - first.start : 1;
  return (index2) => {
    const number3 = Math.min(Math.floor(index2 / width2), lines.length - 1);
    return (lines[number3]?.start ?? 0) + index2 - number3 * width2;
  };
}
function byteOffsets(bytes, text) {
  if (bytes.length === text.length)
    return (offset) => offset;
  let offsets;
  return (offset) => {
    offsets ??= counted(bytes, text);
    return offsets[offset] ?? bytes.length;
  };
}
function counted(bytes, text) {
  const offsets = new Uint32Array(text.length + 1).fill(bytes.length);
  for (let at = 0, offset = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    offsets[offset++] = at;
    if (length === 4)
      offsets[offset++] = at;
    at += length;
  }
  return offsets;
}

// build/readers/disguises/base64.js
var shortest3 = 24;
var maxPadding = 2;
var nameOf = (text, { start, end }) => text.startsWith("eyJ", start) && (text[end] === "." || text[start - 1] === ".") ? "JSON Web Token" : "base64";
function* base64(text) {
  const next = (from) => nextRun(text, from, shortest3 - maxPadding);
  for (let run = next(0), behind2 = 0; run; run = next(behind2)) {
    behind2 = run.end;
    if (run.end - run.start < shortest3 && !isPadded(text, run))
      continue;
    const lines = beginsAsText(text, run) ? wrappedLines(text, run) : [];
    behind2 = lines.at(-1)?.end ?? run.end;
    const piece = lines.length > 0 ? textInBase64(text, lines, nameOf(text, run)) : textInPart(text, run);
    if (piece && !isInPublicKey(text, run.start))
      yield piece;
  }
}
function isInPublicKey(text, at) {
  const before5 = text.slice(Math.max(0, at - longestKey), at);
  return before5.lastIndexOf("-----BEGIN PGP PUBLIC KEY BLOCK") > before5.lastIndexOf("-----END PGP");
}
var longestKey = 3e4;
var isPadded = (text, { start, end }) => text.startsWith("=".repeat(shortest3 - end + start), end);
var longestPath = 2048;
function textInPart(text, run) {
  if (run.end - run.start > longestPath)
    return void 0;
  for (const part of [...partsOf2(text, run, "-", "_"), ...partsOf2(text, run, "/", "+")]) {
    const piece = textInBase64(text, [part], nameOf(text, part));
    if (piece)
      return piece;
  }
  return void 0;
}
function partsOf2(text, { start, end }, one, other3) {
  const [first, second] = [one.charCodeAt(0), other3.charCodeAt(0)];
  const parts3 = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    const code2 = text.charCodeAt(at);
    if (at < end && code2 !== first && code2 !== second)
      continue;
    if (at - from >= shortest3 && at - from < end - start)
      parts3.push({ start: from, end: at });
    from = at + 1;
  }
  return parts3;
}

// build/readers/disguises/decoded-text.js
var divider = "\n".repeat(6);
function decodedText(text, regions) {
  const { decoded: decoded2, parts: parts3 } = assemble(text, regions);
  const indexAt = (offset) => {
    let low = 0;
    let high2 = parts3.length;
    while (high2 - low > 1) {
      const middle = low + high2 >>> 1;
      if ((parts3[middle]?.at ?? 0) <= offset)
        low = middle;
      else
        high2 = middle;
    }
    return low;
  };
  const spanOf = (offset) => {
    const part = parts3[indexAt(offset)];
    return part ? spanIn(part, Math.min(offset - part.at, part.length)) : { start: 0, end: 0 };
  };
  const namesIn2 = (start, end) => {
    const names = /* @__PURE__ */ new Set();
    let index2 = indexAt(start);
    while (index2 > 0 && (parts3[index2 - 1]?.at ?? 0) + (parts3[index2 - 1]?.length ?? 0) >= start)
      index2--;
    for (let part = parts3[index2]; part && part.at <= end; part = parts3[++index2])
      if (part.piece?.name)
        names.add(part.piece.name);
    return [...names];
  };
  return {
    text: decoded2,
    toSource: (start, end) => {
      const first = spanOf(start);
      return { start: first.start, end: end > start ? Math.max(spanOf(end - 1).end, first.start) : first.start };
    },
    fromSource: (start, end) => {
      const first = parts3[indexOfFirst(parts3, (part) => part.end > start)];
      const last = parts3[indexOfFirst(parts3, (part) => part.end >= end)];
      if (!first || !last || start < first.start || first.isDivider || last.isDivider)
        return void 0;
      const from = first.piece ? first.at : first.at + start - first.start;
      const to = last.piece ? last.at + last.length : last.at + end - last.start;
      return { start: from, end: Math.max(from, to) };
    },
    namesIn: namesIn2
  };
}
function indexOfFirst(parts3, isBehind) {
  let low = 0;
  let high2 = parts3.length;
  while (low < high2) {
    const middle = low + high2 >>> 1;
    const part = parts3[middle];
    if (part && isBehind(part))
      high2 = middle;
    else
      low = middle + 1;
  }
  return low;
}
function spanIn({ start, end, length, piece }, offset) {
  if (piece?.sourceOf)
    return piece.sourceOf(offset, offset + 1);
  if (length !== end - start)
    return { start, end };
  return { start: start + offset, end: Math.min(end, start + offset + 1) };
}
function assemble(text, regions) {
  const parts3 = [];
  const said3 = [];
  let at = 0;
  const add = (span2, says, piece) => {
    parts3.push({ start: span2.start, end: span2.end, at, length: says.length, ...piece ? { piece } : {} });
    said3.push(says);
    at += says.length;
  };
  const copy = (start, end) => {
    if (end > start)
      add({ start, end }, text.slice(start, end));
  };
  let behind2 = 0;
  for (const { start, end, pieces } of regions) {
    if (parts3.length > 0) {
      parts3.push({ start: behind2, end: start, at, length: divider.length, isDivider: true });
      said3.push(divider);
      at += divider.length;
    }
    behind2 = start;
    for (const piece of pieces) {
      copy(behind2, piece.start);
      add(piece, piece.text, piece);
      behind2 = piece.end;
    }
    copy(behind2, end);
    behind2 = end;
  }
  return { decoded: said3.join(""), parts: parts3 };
}

// build/readers/disguises/disguise.js
function within2(outer, inner) {
  const namesIn2 = (start, end) => {
    const names = inner.namesIn(start, end);
    const middle = inner.toSource(start, end);
    return names.length === 0 ? names : [.../* @__PURE__ */ new Set([...outer.namesIn(middle.start, middle.end), ...names])];
  };
  return {
    text: inner.text,
    toSource: (start, end) => {
      const middle = inner.toSource(start, end);
      return outer.toSource(middle.start, middle.end);
    },
    fromSource: (start, end) => {
      const middle = outer.fromSource(start, end);
      return middle && inner.fromSource(middle.start, middle.end);
    },
    namesIn: namesIn2
  };
}

// build/readers/encoding/windows-1252.js
var high = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
var decodeWindows1252 = (bytes) => new TextDecoder("windows-1252").decode(bytes).replace(/[\u0080-\u009f]/g, (control) => high[control.charCodeAt(0) - 128] ?? control);
function byteOfWindows1252(code2) {
  if (code2 < 128 || code2 >= 160 && code2 <= 255)
    return code2;
  const index2 = high.indexOf(String.fromCharCode(code2));
  return index2 < 0 ? void 0 : 128 + index2;
}

// build/readers/encoding/charset.js
var ordinary2 = /^(?:|utf-?8|us-ascii|ascii|ansi_x3.*|iso-?8859-1|latin-?1|windows-1252|cp-?1252|unknown.*|default)$/i;
var isOrdinary2 = (charset) => ordinary2.test(charset);
function decodeCharset(bytes, charset) {
  const decoder = isOrdinary2(charset) ? void 0 : decoderOf(charset);
  if (!decoder || decoder.encoding === "utf-8")
    return decodeUtf8(bytes) ?? oneByOne(decodeWindows1252(bytes));
  if (decoder.encoding.startsWith("utf-16"))
    return { text: decoder.decode(bytes), byteAt: (offset) => offset * 2 };
  const text = decoder.decode(bytes);
  return text.length === bytes.length ? oneByOne(text) : decodeLines(bytes, decoder.encoding);
}
function decoderOf(charset) {
  try {
    return new TextDecoder(charset, { ignoreBOM: true });
  } catch {
    return void 0;
  }
}
var oneByOne = (text) => ({ text, byteAt: (offset) => offset });
function decodeUtf8(bytes) {
  if (readableLength(bytes) < bytes.length - 3 && !isUtf8(bytes))
    return void 0;
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  if (text.length === bytes.length)
    return oneByOne(text);
  const offsets = new Uint32Array(text.length + 1).fill(bytes.length);
  for (let at = 0, offset = 0; at < bytes.length && offset < text.length; ) {
    const length = sequenceLength(bytes, at);
    offsets[offset++] = at;
    if (length === 4)
      offsets[offset++] = at;
    at += Math.max(length, 1);
  }
  return { text, byteAt: (offset) => offsets[offset] ?? bytes.length };
}
function isUtf8(bytes) {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
function decodeLines(bytes, encoding) {
  const lines = [];
  const said3 = [];
  let at = 0;
  for (let byte = 0; byte < bytes.length; ) {
    const lineEnd = bytes.indexOf(lineFeed, byte);
    const end = lineEnd < 0 ? bytes.length : lineEnd + 1;
    const line = bytes.subarray(byte, end);
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(line);
    lines.push({ at, byte, bytes: line });
    said3.push(text);
    at += text.length;
    byte = end;
  }
  let counted2;
  const byteAt = (offset) => {
    const line = lineOf(lines, offset);
    if (!line)
      return bytes.length;
    if (counted2?.line !== line)
      counted2 = { line, offsets: offsetsIn(line.bytes, encoding) };
    return line.byte + (counted2.offsets[offset - line.at] ?? line.bytes.length);
  };
  return { text: said3.join(""), byteAt };
}
var lineFeed = 10;
function lineOf(lines, offset) {
  let low = 0;
  let high2 = lines.length;
  while (high2 - low > 1) {
    const middle = low + high2 >>> 1;
    if ((lines[middle]?.at ?? 0) <= offset)
      low = middle;
    else
      high2 = middle;
  }
  return lines[low];
}
function offsetsIn(line, encoding) {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const offsets = [];
  let pending = 0;
  for (let at = 0; at < line.length; at++) {
    const { length } = decoder.decode(line.subarray(at, at + 1), { stream: true });
    for (let unit3 = 0; unit3 < length; unit3++)
      offsets.push(pending);
    if (length > 0)
      pending = at + 1;
  }
  return offsets;
}

// build/readers/disguises/encoded-words.js
var name4 = "MIME encoded words";
function* encodedWords(text) {
  if (!text.includes("=?"))
    return;
  const words4 = /=\?([\w-]{2,20})(?:\*[\w-]{2,8})?\?([BbQq])\?([!-~]{1,200}?)\?=(\s{1,4}(?==\?))?/g;
  for (const word3 of text.matchAll(words4)) {
    const [written3, charset = "", encoding = "", encoded = "", gap = ""] = word3;
    const start = word3.index + written3.length - gap.length - 2 - encoded.length;
    const end = start + encoded.length;
    const isQuoted = encoding.toUpperCase() === "Q";
    const pieces = isOrdinary2(charset) ? isQuoted ? [...charactersOf(bytesOf2(encoded, start), name4)] : inBase64(encoded, (bare2) => textInBase64(text, [{ start, end: start + bare2.length }], name4)) : isQuoted ? foreign2(Uint8Array.from(bytesOf2(encoded, start), ({ byte }) => byte), charset, start, end) : inBase64(encoded, (bare2) => foreign2(bytesOfBase64(bare2), charset, start, end)[0]);
    if (pieces.length === 0)
      continue;
    yield { name: name4, start: word3.index, end: start, text: "" };
    yield* pieces;
    yield { name: name4, start: end, end: end + 2 + gap.length, text: "" };
  }
}
function inBase64(encoded, read2) {
  const bare2 = encoded.replace(/(?<!=)=+$/, "");
  const piece = /^[A-Za-z0-9+/]+$/.test(bare2) ? read2(bare2) : void 0;
  return piece ? [piece] : [];
}
function foreign2(bytes, charset, start, end) {
  const { text } = decodeCharset(bytes, charset);
  return text === "" || text.includes("�") ? [] : [{ name: name4, start, end, text }];
}
var bytesOf2 = (encoded, offset) => Array.from(encoded.matchAll(/=([0-9A-Fa-f]{2})|[!-~]/g), ({ 0: written3, 1: digits3, index: index2 }) => ({
  start: offset + index2,
  end: offset + index2 + written3.length,
  byte: digits3 === void 0 ? written3 === "_" ? 32 : written3.charCodeAt(0) : Number.parseInt(digits3, 16)
}));

// build/readers/disguises/form-spaces.js
var name5 = "form encoding";
var outside = Uint8Array.from({ length: 128 }, (_, code2) => " 	\r\n\"'`<>{}|\\^".includes(String.fromCharCode(code2)) ? 1 : 0);
var maxBefore3 = 2048;
function* formSpaces(text) {
  let behind2 = 0;
  for (let at = text.indexOf("+"); at >= 0; at = text.indexOf("+", Math.max(behind2, at + 1))) {
    if (isOutside(text, at - 1) || isOutside(text, at + 1))
      continue;
    const least = Math.max(behind2, at - maxBefore3);
    let start = at;
    while (start > least && !isOutside(text, start - 1))
      start--;
    behind2 = at + 1;
    while (!isOutside(text, behind2))
      behind2++;
    const body = text.slice(start, behind2);
    if (pair2.test(body))
      yield* spacesIn(body, start);
  }
}
var isOutside = (text, at) => at >= text.length || outside[(0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, at)] === 1;
var pair2 = /[?&][\w.[\]-]{1,64}=/;
function* spacesIn(body, offset) {
  const values2 = /=([^=&?#]*)/g;
  for (let value2 = values2.exec(body); value2; value2 = values2.exec(body)) {
    const written3 = value2[1] ?? "";
    if (written3.includes("@"))
      continue;
    const spaces = /(?<=[\p{Alpha}\p{N}.,)*_~-])\+(?=[\p{Alpha}\p{N}%(.*_~-])/gu;
    for (let space12 = spaces.exec(written3); space12; space12 = spaces.exec(written3)) {
      const start = offset + value2.index + 1 + space12.index;
      yield { name: name5, start, end: start + 1, text: " " };
    }
  }
}

// build/readers/disguises/hex-literals.js
var name6 = "hexadecimal";
var probed = 64;
function* hexLiterals(text) {
  const literals = /(?<![\w\\])(?:[xX]'(?=[\da-fA-F]{4})|0[xX](?=[\da-fA-F]{8})|\\{1,2}x(?=[\da-fA-F]{8}))/g;
  for (const { 0: opening5, index: index2 } of text.matchAll(literals)) {
    const start = index2 + opening5.length;
    const end = digitsEnd(text, start);
    const isQuoted = opening5.endsWith("'");
    const isWhole2 = isQuoted ? text[end] === "'" : !/\w/.test(text.charAt(end));
    if (!isWhole2 || (end - start) % 2 > 0 || !isText(text, start, end))
      continue;
    const pieces = [...charactersOf(bytesOf3(text, start, end), name6)];
    const [first] = pieces;
    if (first && !isQuoted)
      pieces[0] = { ...first, start: index2 };
    yield* pieces;
  }
}
function digitsEnd(text, start) {
  const digits3 = /[\da-fA-F]*/y;
  digits3.lastIndex = start;
  digits3.test(text);
  return digits3.lastIndex;
}
function isText(text, start, end) {
  const head2 = bytesOf3(text, start, Math.min(end, start + 2 * probed)).map(({ byte }) => byte);
  return readableLength(head2) >= (end - start > 2 * probed ? probed - 3 : head2.length);
}
function bytesOf3(text, from, to) {
  const bytes = [];
  for (let at = from; at < to; at += 2) {
    bytes.push({ start: at, end: at + 2, byte: Number.parseInt(text.slice(at, at + 2), 16) });
  }
  return bytes;
}

// build/readers/disguises/hl7-escapes.js
var name7 = "HL7 escapes";
var marks2 = { F: "|", S: "^", T: "&", R: "~", E: "\\", H: "", N: "", ".br": "\n" };
var patterns = /\\(?<escape>[FSTREHN]|\.br)\\|\\X(?<bytes>(?:[\dA-Fa-f]{2}){1,200})\\|(?<=[|^~]\d{1,6}[A-Za-z]?)(?<street>&)(?=\p{Upper})|(?<=\^\d{2,5})(?<area>\^)(?=\d{5,8}[\r\n|~^])/gu;
function* hl7Escapes(text) {
  if (!/^[\s\uFEFF]*(?:MSH|FHS|BHS)[^\w\s]/.test(text.slice(0, 32)))
    return;
  for (const { index: index2, 0: written3, groups: groups2 } of text.matchAll(patterns)) {
    const bytes = groups2?.["bytes"];
    if (bytes !== void 0) {
      yield* said2(bytes, index2, index2 + written3.length);
      continue;
    }
    const says = groups2?.["escape"] === void 0 ? " " : marks2[groups2["escape"]] ?? "";
    yield { name: name7, start: index2, end: index2 + written3.length, text: says };
  }
}
function* said2(bytes, start, end) {
  const written3 = Array.from({ length: bytes.length / 2 }, (_, at) => ({
    start: at,
    end: at + 1,
    byte: Number.parseInt(bytes.slice(2 * at, 2 * at + 2), 16)
  }));
  const text = Array.from(charactersOf(written3, name7), (piece) => piece.text).join("");
  if (text !== "")
    yield { name: name7, start, end, text };
}

// build/readers/disguises/html-characters.js
var latin12 = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
var others2 = [
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["commat", "@"],
  ["period", "."],
  ["plus", "+"],
  ["colon", ":"],
  ["comma", ","],
  ["equals", "="],
  ["lowbar", "_"],
  ["num", "#"],
  ["sol", "/"],
  ["lpar", "("],
  ["rpar", ")"],
  ["hyphen", "-"],
  ["dash", "-"],
  ["ndash", "–"],
  ["Tab", "	"],
  ["NewLine", "\n"],
  ["OElig", "Œ"],
  ["oelig", "œ"],
  ["Scaron", "Š"],
  ["scaron", "š"],
  ["Zcaron", "Ž"],
  ["zcaron", "ž"],
  ["Ccaron", "Č"],
  ["ccaron", "č"],
  ["Cacute", "Ć"],
  ["cacute", "ć"],
  ["Lstrok", "Ł"],
  ["lstrok", "ł"],
  ["Sacute", "Ś"],
  ["sacute", "ś"],
  ["Zdot", "Ż"],
  ["zdot", "ż"],
  ["nacute", "ń"],
  ["eogon", "ę"],
  ["aogon", "ą"],
  ["Scedil", "Ş"],
  ["scedil", "ş"],
  ["gbreve", "ğ"],
  ["imath", "ı"],
  ["Idot", "İ"],
  ["odblac", "ő"],
  ["udblac", "ű"]
];
var plain = [
  ["nbsp", " "],
  ["shy", ""]
];
var htmlCharacters = new Map([
  ...latin12.split(" ").map((name15, index2) => [name15, String.fromCharCode(160 + index2)]),
  ...others2,
  ...plain
]);

// build/readers/disguises/html-escapes.js
var name8 = "HTML escapes";
function* htmlEscapes(text) {
  if (!text.includes("&"))
    return;
  const references = /&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]{2,8}));/g;
  for (const reference of text.matchAll(references)) {
    const [written3, decimal, hexadecimal2, named4] = reference;
    const span2 = { start: reference.index, end: reference.index + written3.length };
    const says = named4 === void 0 ? character(decimal, hexadecimal2) : htmlCharacters.get(named4);
    if (says === void 0)
      continue;
    yield {
      name: name8,
      ...span2,
      text: says,
      ...named4 && isMarkup(text, span2.start, span2.end, named4) ? { weak: true } : {}
    };
  }
}
function character(decimal, hexadecimal2 = "") {
  const code2 = decimal === void 0 ? Number.parseInt(hexadecimal2, 16) : Number(decimal);
  return isReadable(code2) ? String.fromCodePoint(code2) : void 0;
}
var ordinary3 = /* @__PURE__ */ new Set(["amp", "lt", "gt", "quot", "apos", "nbsp"]);
var escapedAgain = /(?:amp;)*(?:#|commat;)/y;
function isMarkup(text, start, end, named4) {
  if (!ordinary3.has(named4))
    return false;
  if (named4 === "amp") {
    escapedAgain.lastIndex = end;
    return !escapedAgain.test(text);
  }
  if (named4 === "quot")
    return text[end] !== ":";
  if (named4 === "apos")
    return !/^\p{Alpha}\p{Upper}$/u.test(`${text[start - 1]}${text[end]}`);
  if (named4 === "nbsp")
    return !/^[\p{Alpha}\p{N}]{2}$/u.test(`${text[start - 1]}${text[end]}`);
  return true;
}

// build/readers/disguises/invisible-characters.js
var name9 = "invisible characters";
var plainBefore = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}@+._()-]$/u;
var plainAfter = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}@+._()-]/u;
var runs2 = /(?:\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\ufe0f|[\u180b-\u180d\u180f\ufe00-\ufe0e]|[\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}])+/gu;
function* invisibleCharacters(text) {
  if (!text.includes("­") && !/[\u0300-\uffff]/.test(text))
    return;
  for (const { 0: run, index: start } of text.matchAll(runs2)) {
    const end = start + run.length;
    if (start === 0 && run === "\uFEFF")
      continue;
    if (plainBefore.test(text.slice(Math.max(0, start - 1), start)) || plainAfter.test(text.slice(end, end + 1))) {
      yield { name: name9, start, end, text: "" };
    }
  }
}

// build/readers/disguises/percent-encoding.js
var name10 = "percent-encoding";
function* percentEncoding(text) {
  if (!text.includes("%"))
    return;
  const runs3 = /(?:%[0-9A-Fa-f]{2})+|%u[0-9A-Fa-f]{4}/g;
  for (const { 0: written3, index: index2 } of text.matchAll(runs3)) {
    if (written3[1] === "u") {
      const says = String.fromCharCode(Number.parseInt(written3.slice(2), 16));
      if (says >= " ")
        yield { name: name10, start: index2, end: index2 + written3.length, text: says };
    } else
      yield* charactersOf(bytesOf4(written3, index2), name10);
  }
}
function bytesOf4(run, start) {
  return Array.from({ length: run.length / 3 }, (_, index2) => ({
    start: start + index2 * 3,
    end: start + index2 * 3 + 3,
    byte: Number.parseInt(run.slice(index2 * 3 + 1, index2 * 3 + 3), 16)
  }));
}

// build/readers/disguises/piece.js
function piecesOf(text, encodings2) {
  const all = [];
  for (const encoding of encodings2)
    for (const piece of encoding(text))
      all.push(piece);
  if (all.length < 2)
    return all;
  all.sort((one, other3) => one.start - other3.start);
  let end = 0;
  return all.filter((piece) => {
    const free = piece.start >= end;
    if (free)
      end = piece.end;
    return free;
  });
}

// build/readers/disguises/quoted-printable.js
var name11 = "quoted-printable";
function* quotedPrintable(text) {
  for (const { start, end } of partsOf3(text)) {
    const runs3 = text.slice(start, end).matchAll(/(?:=[0-9A-F]{2}|=[ \t]{0,8}\r?\n)+/g);
    for (const { 0: run, index: index2 } of runs3)
      yield* decoded(run, start + index2);
  }
}
function partsOf3(text) {
  if (!/=[\r\n0-9A-F]/.test(text))
    return [];
  if (text.search(headers) < 0) {
    const isBody = softBreak.test(text) && telltale.test(text);
    return isBody ? [{ start: 0, end: text.length }] : [];
  }
  const parts3 = [];
  for (const { 0: header, index: index2 } of text.matchAll(headers)) {
    const start = index2 + header.length;
    if (start < (parts3.at(-1)?.end ?? 0))
      continue;
    partEnd.lastIndex = start;
    parts3.push({ start, end: partEnd.exec(text)?.index ?? text.length });
  }
  return parts3;
}
var headers = /quoted-printable/gi;
var partEnd = /\r?\n--[\w'()+,./:=?-]|\nEND:VCARD/gi;
var telltale = /=(?:3D|C[23]=[89AB][0-9A-F]|E2=80=[89AB][0-9A-F])/;
var softBreak = /[^\s=]=\r?\n/;
function* decoded(run, offset) {
  const bytes = [];
  const breaks = [];
  for (const { 0: written3, 1: digits3, index: index2 } of run.matchAll(/=([0-9A-F]{2})|=[ \t]*\r?\n/g)) {
    const span2 = { start: offset + index2, end: offset + index2 + written3.length };
    if (digits3 === void 0)
      breaks.push(span2);
    else
      bytes.push({ ...span2, byte: Number.parseInt(digits3, 16) });
  }
  yield* [...charactersOf(bytes, name11), ...breaks.map((span2) => ({ ...span2, name: name11, text: "" }))].sort((one, other3) => one.start - other3.start);
}

// build/readers/disguises/regions.js
var reach10 = 250;
function regionsAround(text, pieces) {
  const { length } = text;
  let next = 0;
  return spansAround(text, pieces).map(({ start, end }) => {
    while ((pieces[next]?.start ?? length) < start)
      next++;
    const first = next;
    while ((pieces[next]?.end ?? length + 1) <= end)
      next++;
    return { start, end, pieces: pieces.slice(first, next) };
  });
}
function spansAround(text, pieces) {
  const spans = [];
  for (const [index2, piece] of pieces.entries()) {
    if (piece.weak || isLonely(text, piece, pieces[index2 - 1], pieces[index2 + 1]))
      continue;
    const start = Math.max(0, piece.start - reach10);
    const end = Math.min(text.length, piece.end + reach10);
    const last = spans.at(-1);
    if (last && start <= last.end)
      last.end = end;
    else
      spans.push({ start, end });
  }
  return spans;
}
var isLonely = (text, piece, before5, after4) => piece.text.length === 1 && before5?.end !== piece.start && after4?.start !== piece.end && !partOfValue.test(text.charAt(piece.start - 1)) && !partOfValue.test(text.charAt(piece.end));
var partOfValue = /[\p{Alpha}\p{N}@]/u;

// build/readers/disguises/unicode-strings.js
var name12 = "Unicode escapes";
function* unicodeStrings(text) {
  if (!text.includes("&'"))
    return;
  for (const { 0: string, index: index2 } of text.matchAll(/\b[uU]&'[^'\r\n]{0,2000}'/g)) {
    for (const found of string.matchAll(/\\(?:([\da-fA-F]{4})|\+([\da-fA-F]{6}))/g)) {
      const code2 = Number.parseInt(found[1] ?? found[2] ?? "", 16);
      if (!isReadable(code2) && !isSurrogate(code2))
        continue;
      const start = index2 + found.index;
      const text2 = found[1] ? String.fromCharCode(code2) : String.fromCodePoint(code2);
      yield { name: name12, start, end: start + found[0].length, text: text2 };
    }
  }
}

// build/readers/disguises/wide-characters.js
var name13 = "wide or foreign digits and letters";
var zeros = "660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 de6 e50 ed0 f20 1040 1090 17e0 1810 1946 19d0 1a80 1a90 1b50 1bb0 1c40 1c50 a620 a8d0 a900 a9d0 a9f0 aa50 abf0 ff10".split(" ").map((code2) => Number.parseInt(code2, 16));
var values = new Map(zeros.flatMap((zero4) => [..."0123456789"].map((value2, index2) => [String.fromCharCode(zero4 + index2), value2])));
var digits2 = zeros.map((zero4) => `${String.fromCharCode(zero4)}-${String.fromCharCode(zero4 + 9)}`).join("");
var wide = new RegExp(`[${digits2}\\uff01-\\uff5e\\ufe50-\\ufe6b\\u3000]|\\ud835[\\udc00-\\udfff]`, "g");
function* wideCharacters(text) {
  if (!/[\u0660-\u1c59\u3000\ua620-\uabf9\ud835\ufe50-\ufe6b\uff01-\uff5e]/.test(text))
    return;
  for (const { 0: written3, index: index2 } of text.matchAll(wide)) {
    const says = values.get(written3) ?? written3.normalize("NFKC");
    if (!/^[ -~]$/.test(says))
      continue;
    const weak = /[^A-Za-z0-9@]/.test(says) ? { weak: true } : {};
    yield { name: name13, start: index2, end: index2 + written3.length, text: says, ...weak };
  }
}

// build/readers/disguises/written-out-addresses.js
var name14 = "written-out signs";
var usual = /[([{][Aa][Tt][)\]}]/g;
var words3 = [
  ["AT", ["AT ", "AT_"]],
  ["[ ", ["[ at", "[ At"]],
  ["@", ["@)", "@]", "@ )", "@ ]"]],
  ["ät", ["ät)", "ät]"]]
];
var signs3 = /[([{][ \t]?(?:[Aa][Tt]|ät|@)[ \t]?[)\]}]|(?<=\w)[ _]AT[ _](?=\w)/;
var [before4, behind] = [3, 7];
var bracketedDot = "[ \\t]{0,2}[(\\[{][ \\t]{0,2}(?:[Dd][Oo][Tt]|[Pp]unkt|punto|point|ponto|\\.)[ \\t]{0,2}[)\\]}][ \\t]{0,2}";
var manners = {
  /** Beside an `at` in brackets, dots may be words. */
  bracketed: mannerOf(`\\.|${bracketedDot}| (?:dot|Dot|DOT) `, `\\.|${bracketedDot}|[ _](?:dot|Dot|DOT)[ _]`),
  /** A bare `AT` needs a `DOT` that is as loud. */
  loud: mannerOf(`\\.|${bracketedDot}| DOT `, `${bracketedDot}|[ _]DOT[ _]`)
};
function mannerOf(localDot, domainDot) {
  const label = "[\\p{Alpha}\\p{N}](?:[\\p{Alpha}\\p{N}-]{0,61}[\\p{Alpha}\\p{N}])?";
  return {
    local: new RegExp(`(?<![\\p{Alpha}\\p{N}_+.-])[\\p{Alpha}\\p{N}][\\p{Alpha}\\p{N}_+-]*(?:(?:${localDot})[\\p{Alpha}\\p{N}_+-]+)*$`, "u"),
    domain: new RegExp(`(?:${label}(?:${domainDot})){1,8}\\p{Alpha}{2,24}(?![\\p{Alpha}\\p{N}_])`, "uy"),
    dots: new RegExp(`${localDot}|${domainDot}`, "gu")
  };
}
var maxLocal2 = 128;
function writtenOutAddresses(text) {
  return signsIn(text).flatMap((sign) => piecesAround(text, sign));
}
function signsIn(text) {
  const found = text.search(usual) < 0 ? [] : Array.from(text.matchAll(usual), ({ index: index2 }) => index2);
  for (const word3 of words3.flatMap(([part, wholes]) => text.includes(part) ? wholes : [])) {
    for (let at = text.indexOf(word3); at >= 0; at = text.indexOf(word3, at + 1))
      found.push(at);
  }
  return found.sort((one, other3) => one - other3).flatMap((trace) => signAt(text, trace) ?? []);
}
function signAt(text, trace) {
  const from = Math.max(0, trace - before4);
  const sign = signs3.exec(text.slice(from, trace + behind));
  return sign ? { start: from + sign.index, end: from + sign.index + sign[0].length } : void 0;
}
function piecesAround(text, sign) {
  const at = spaced(text, sign);
  const manner = /^[ _]/.test(text.charAt(sign.start)) ? manners.loud : manners.bracketed;
  const local2 = manner.local.exec(text.slice(Math.max(0, at.start - maxLocal2), at.start))?.[0] ?? "";
  manner.domain.lastIndex = at.end;
  const domain2 = manner.domain.exec(text)?.[0] ?? "";
  if (!isAddress(local2, domain2))
    return [];
  return [
    ...dotsIn(local2, at.start - local2.length, manner),
    { name: name14, ...at, text: "@" },
    ...dotsIn(domain2, at.end, manner)
  ];
}
function spaced(text, { start, end }) {
  let [from, to] = [start, end];
  while (start - from < 2 && isSpace(text[from - 1]))
    from--;
  while (to - end < 2 && isSpace(text[to]))
    to++;
  return { start: from, end: to };
}
var isSpace = (character2) => character2 === " " || character2 === "	";
var isAddress = (local2, domain2) => local2 !== "" && domain2 !== "" && !verbs.has(local2.toLowerCase()) && /\p{Lower}/u.test((local2 + domain2).replace(/dot/g, ""));
var verbs = new Set("are arrive arrived available be been found hosted is it live located look looked looking looks meet published see seen that the them there this us was were you".split(" "));
function* dotsIn(written3, offset, { dots }) {
  for (const { 0: dot7, index: index2 } of written3.matchAll(dots)) {
    if (dot7 !== ".")
      yield { name: name14, start: offset + index2, end: offset + index2 + dot7.length, text: "." };
  }
}

// build/readers/disguises/index.js
var maxLayers = 3;
var budget = 2;
var encodings = [
  encodedWords,
  quotedPrintable,
  base64,
  hexLiterals,
  unicodeStrings,
  backslashEscapes,
  apostrophes,
  htmlEscapes,
  hl7Escapes,
  percentEncoding,
  formSpaces,
  writtenOutAddresses,
  wideCharacters,
  invisibleCharacters
];
function* disguisesOf(text, leaveOut = () => void 0) {
  let outer;
  let left = text.length * budget;
  for (let layer = 0; layer < maxLayers; layer++) {
    const says = outer?.text ?? text;
    const pieces = piecesOf(says, encodings);
    if (pieces.length === 0)
      return;
    const all = regionsAround(says, pieces);
    const regions = affordable(all, left);
    if (regions.length < all.length)
      leaveOut();
    if (regions.length === 0)
      return;
    const inner = decodedText(says, regions);
    outer = outer ? within2(outer, inner) : inner;
    left -= inner.text.length;
    yield outer;
  }
  if (outer && regionsAround(outer.text, piecesOf(outer.text, encodings)).length > 0)
    leaveOut();
}
function affordable(regions, limit) {
  let left = limit;
  const firstTooMuch = regions.findIndex(({ start, end }) => {
    left -= end - start;
    return left < 0;
  });
  return firstTooMuch < 0 ? regions : regions.slice(0, firstTooMuch);
}

// build/readers/embedded.js
var mostRecords = 2 ** 21;
function* embeddedIn2(file2, documents2, read2, leaveOut) {
  for (const [index2, { start, end, path, encodings: encodings2, orText = false }] of documents2.entries()) {
    const written3 = file2.text.slice(start, end);
    const decoded2 = decode(written3, encodings2);
    const document = read2(path, decoded2?.text ?? written3, orText);
    if (!document)
      continue;
    const place2 = {
      outer: file2,
      start,
      toSource: decoded2 ? decoded2.toSource : (from, to) => ({ start: from, end: to }),
      firstRecord: (index2 + 1) * mostRecords,
      // Its last record has the number 0 where it is one object, and 1 where something is around that.
      isOneRecord: () => (document.cells()?.recordOf.at(-1) ?? 0) <= 1
    };
    const namesIn2 = (from, to) => decoded2?.namesIn(from, to) ?? [];
    const itself = { view: inPlace(document, place2), path, toSource: sourceIn(place2), namesIn: namesIn2 };
    yield* innermostFirst(itself, inside(document, place2, namesIn2));
    if (document.isCutShort() || document.leftOut().length > 0)
      leaveOut();
  }
}
function* innermostFirst(itself, others3) {
  let isTold2 = false;
  for (const inner of others3) {
    if (inner.path === void 0 && !isTold2) {
      isTold2 = true;
      yield itself;
    }
    yield inner;
  }
  if (!isTold2)
    yield itself;
}
function* inside(document, place2, namesIn2) {
  for (const inner of document.inner()) {
    const toSource = (from, to) => {
      const middle = inner.toSource(from, to);
      return sourceIn(place2)(middle.start, middle.end);
    };
    const names = (from, to) => {
      const own = inner.namesIn(from, to);
      const middle = inner.toSource(from, to);
      return own && [.../* @__PURE__ */ new Set([...namesIn2(middle.start, middle.end), ...own])];
    };
    const path = inner.path === void 0 ? {} : { path: inner.path };
    yield {
      ...path,
      view: inPlace(inner.view, { ...place2, toSource: undoing(inner, place2) }),
      toSource,
      namesIn: names
    };
  }
}
var undoing = (inner, place2) => (start, end) => {
  const middle = inner.toSource(start, end);
  return place2.toSource(middle.start, middle.end);
};
var sourceIn = ({ start, toSource }) => (from, to) => {
  const span2 = toSource(from, to);
  return { start: start + span2.start, end: start + span2.end };
};
function inPlace(view, place2) {
  const { outer, start, firstRecord, isOneRecord } = place2;
  const sourceOf = (offset) => sourceIn(place2)(offset, offset + 1).start;
  const around = outer.columnAt(start) ?? "";
  return {
    ...view,
    positionAt: (offset) => outer.positionAt(sourceOf(offset)),
    labelAt: (offset) => view.labelAt(offset) ?? outer.labelAt(start),
    recordAt: (offset) => {
      const record = view.recordAt(offset);
      const isAround = record === 0 || view.reach > 0 || record < mostRecords && isOneRecord();
      return isAround ? outer.recordAt(sourceOf(offset)) : firstRecord + record;
    },
    columnAt: (offset) => {
      const column = view.columnAt(offset);
      return column === void 0 ? void 0 : `${around}\0${column}`;
    },
    pointerAt: (offset) => outer.pointerAt(sourceOf(offset)),
    cellAt: (offset) => {
      const cells = [outer.cellAt(sourceOf(offset)), view.cellAt(offset)].filter((cell) => cell !== void 0);
      return cells.length === 0 ? void 0 : cells.join(", ");
    }
  };
}
function decode(written3, encodings2) {
  let decoded2;
  for (const encoding of encodings2) {
    const text = decoded2?.text ?? written3;
    const pieces = piecesOf(text, [encoding]);
    if (pieces.length === 0)
      continue;
    const inner = decodedText(text, [{ start: 0, end: text.length, pieces }]);
    decoded2 = decoded2 ? within2(decoded2, inner) : inner;
  }
  return decoded2;
}

// build/readers/label-end.js
var betweenLabelAndSeparator = Array.from({ length: 128 }, (_, code2) => " 	=:!?*".includes(String.fromCharCode(code2)));
var [openingBracket, closingBracket, closingBrace] = [91, 93, 125];
var [ampersand, dash2, less, equals, bar] = [38, 45, 60, 61, 124];
function labelEnd(text, separator2) {
  let end = operatorStart(text, separator2);
  while (separator2 - end < 8 && betweenLabelAndSeparator[(0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, end - 1)])
    end--;
  const last = (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, end - 1);
  if (last === closingBracket)
    return bracketEnd(text, end);
  return last === closingBrace && (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, separator2) === equals ? braceEnd(text, end) : end;
}
function operatorStart(text, separator2) {
  const sign = (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, separator2);
  const before5 = (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, separator2 - 1);
  if (sign === dash2)
    return before5 === less ? separator2 - ((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, separator2 - 2) === less ? 2 : 1) : separator2;
  const isLogical = sign === equals && (before5 === bar || before5 === ampersand);
  return isLogical && (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, separator2 - 2) === before5 ? separator2 - 2 : separator2;
}
function bracketEnd(text, end) {
  let at = end - 2;
  while (isDigit2((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, at)))
    at--;
  return (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, at) === openingBracket && /\w/.test(text.charAt(at - 1)) ? at : end - 1;
}
function braceEnd(text, end) {
  const before5 = text.slice(Math.max(0, end - longest4), end);
  const accessors = /[ \t]*\{[^{}]*\bget\b[^{}]*\}$/.exec(before5);
  if (accessors)
    return end - accessors[0].length;
  return /[\w>\]}]\{(?:\w+|"\w+"|'\w+')\}$/.test(before5) ? end - 1 : end;
}
var longest4 = 64;
var isDigit2 = (code2) => code2 >= 48 && code2 <= 57;

// build/readers/label-names.js
var opensStatement = (text, colon4) => statement.test(text.slice(Math.max(0, colon4 - longestStatement), colon4));
var longestStatement = 80;
var statement = /(?:^|[\n;{}])[ \t]*(?:case|default|if|elif|else|for|while|try|except|finally|with|class|def|when)\b[^\n;{}]*$/;
var variableIn = (words4) => nameIn2(words4.slice(words4.trimEnd().lastIndexOf(" ") + 1).trimEnd());
function declares(text, separator2) {
  value.lastIndex = separator2;
  return value.test(text);
}
var value = /(?:=\s*(?:[@$&rRbBfFuUL]{0,2}["'`]|(?:new\s)?[\w.:<>&]{0,40}[([{])|[({]["'`])/y;
function lastWords(label) {
  let said3 = "";
  let words4 = 0;
  let end = label.length;
  for (let count2 = 0; count2 < longestLabelWords; count2++) {
    while ((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(label, end - 1) === space10)
      end--;
    let start = end;
    while (start > 0 && label.charCodeAt(start - 1) !== space10)
      start--;
    const word3 = label.slice(start, end);
    if (!hasLetter(word3))
      break;
    if (!isDeclaration(word3))
      said3 = words4++ === 0 ? word3 : `${word3} ${said3}`;
    end = start;
  }
  return words4 === 1 ? unmarked(said3) : said3 || void 0;
}
var space10 = 32;
var longestLabelWords = 4;
var nameIn2 = (word3) => isDeclaration(word3) || !hasLetter(word3) ? void 0 : unmarked(word3);
function unmarked(word3) {
  if (isAsciiLetter((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(word3, 0)) ? !word3.includes("$") : !marked.test(word3))
    return word3;
  return word3.replace(/^.*\$(?=\p{Alpha}|_)|^[.$@]+/u, "") || void 0;
}
var hasLetter = (word3) => isAsciiLetter((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(word3, 0)) || /\p{Alpha}/u.test(word3);
var isAsciiLetter = (code2) => (code2 | 32) >= 97 && (code2 | 32) <= 122;
var marked = /^[.@]|\$/;
var setBy = (name15) => name15.includes("set") ? name15.replace(setter, withoutSet) : name15;
var setter = /(^|\.)set(?:_(?=\w)|(?=\p{Upper}))(\p{Upper}(?=\p{Lower}))?/u;
var withoutSet = (_, owner, capital5 = "") => owner + capital5.toLowerCase();
var declarations = new Set("const export final let private public static string String val var".split(" "));
var isDeclaration = (word3) => word3.length > 2 && word3.length < 8 && declarations.has(word3);

// build/readers/label.js
var maxLabel = 64;
var maxTag = 200;
function labelBefore(text, separator2, from = 0, isCode = false) {
  const sign = (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, separator2);
  if (sign === greater && (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, separator2 - 1) !== equals2)
    return tagBefore(text, separator2, from);
  const end = labelEnd(text, separator2);
  const last = (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, end - 1);
  if (last === doubleQuote || last === singleQuote || last === backtick) {
    return quotedBefore(text, end - 1, last, separator2, from);
  }
  const name15 = wordsBefore(text, end, separator2, from, isCode);
  return name15 !== void 0 && sign === opening3 ? setBy(name15) : name15;
}
var [doubleQuote, singleQuote, backtick, backslash3] = [34, 39, 96, 92];
var [opening3, colon3, equals2, greater] = [40, 58, 61, 62];
var insideLabel = Array.from({ length: 128 }, (_, code2) => /[\w$@ .'/-]/.test(String.fromCharCode(code2)));
function isAlternative(text, start, separator2) {
  if ((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, separator2) !== colon3)
    return false;
  const before5 = text.slice(Math.max(0, start - 6), start);
  return before5.includes("?") && /(?:\?|\s\?\s{1,4})$/.test(before5);
}
function wordsBefore(text, end, separator2, from, isCode) {
  const start = wordsStart(text, end, from);
  if (start === end || end - start > maxLabel)
    return void 0;
  const words4 = text.slice(start, end);
  const before5 = (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, start - 1);
  if ((before5 === colon3 || before5 === equals2) && (0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, separator2) === equals2) {
    return isTyped(text, start, end, separator2, isCode) ? labelBefore(text, start - 1, from, isCode) : variableIn(words4);
  }
  if (isAlternative(text, words4.startsWith(" ") ? start + 1 : start, separator2))
    return void 0;
  const name15 = lastWords(words4);
  return isCode && name15?.includes(" ") && declares(text, separator2) ? variableIn(name15) : name15;
}
function wordsStart(text, end, from) {
  let start = end;
  while (start > from && end - start <= maxLabel && isLabelCharacter((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, start - 1)))
    start--;
  if ((0,chunk_CDTYDZJZ/* .codeAt */ .LT)(text, start - 1) !== backslash3 || start <= from || end - start > maxLabel)
    return start;
  return /[nrt]\p{Alpha}/uy.test(text.slice(start, end)) ? start + 1 : start;
}
var isTyped = (text, start, end, separator2, isCode) => text[start - 1] === ":" && text[start - 2] !== ":" && end < separator2 && !(isCode && opensStatement(text, start - 1));
var isLabelCharacter = (code2) => code2 > 127 ? /[\p{Alpha}\p{M}’]/u.test(String.fromCharCode(code2)) : insideLabel[code2] === true;
function quotedBefore(text, end, quoteCode, separator2, from) {
  const quote = String.fromCharCode(quoteCode);
  const isDoubled = text[end - 1] === quote;
  const closing2 = isDoubled || text[end - 1] === "\\" ? end - 1 : end;
  const label = text.slice(Math.max(from, closing2 - maxLabel), closing2);
  const start = label.lastIndexOf(quote);
  if (start < 0 || isAlternative(text, closing2 - label.length + start, separator2))
    return void 0;
  const key = label.slice(start + 1);
  if (isDoubled && (label[start - 1] !== quote || /[,:]/.test(key)))
    return void 0;
  return key === "" || key.includes("\n") ? void 0 : key;
}
function tagBefore(text, close, from) {
  const before5 = text.slice(Math.max(from, close - maxTag), close);
  const open = before5.lastIndexOf("<");
  if (open < 0)
    return void 0;
  const tag = before5.slice(open + 1);
  return /^[\p{IDS}_][\p{Alpha}\p{N}_.:-]*/u.exec(tag)?.[0].replace(/^.*:/, "") || void 0;
}

// build/readers/key-value.js
var maxDistance = 100;
var maxValue = 200;
function fieldAt(text, offset, from = 0, isCode = false) {
  let behindSibling = false;
  const first = Math.max(from, offset - maxDistance);
  for (let at = offset - 1; at >= first; at--) {
    const code2 = text.charCodeAt(at);
    if (!isSign(code2))
      continue;
    if (isSeparator2(text, at))
      return behindSibling ? void 0 : labelBefore(text, at, from, isCode);
    if (endsField.has(code2))
      return void 0;
    if (code2 === comma2)
      behindSibling = true;
    else if (code2 === bracket)
      behindSibling = false;
  }
  return void 0;
}
var codesOf = (characters) => Array.from(characters, (each2) => each2.charCodeAt(0));
var [lineFeed2, space11, comma2, less2, greater2, bracket, brace] = [10, 32, 44, 60, 62, 91, 123];
var endsField = new Set(codesOf("\n;{}|<()]"));
var signs4 = Uint8Array.from({ length: 128 }, (_, code2) => /[:=>(){}\n;|<\],[]/.test(String.fromCharCode(code2)) ? 1 : 0);
var isSign = (code2) => code2 < 128 ? signs4[code2] === 1 : code2 === 65306;
function* fieldsOf2(text, wanted, quotedOnly) {
  const whole = { start: 0, end: text.length };
  if (!wanted.next)
    return yield* fieldsIn(text, wanted, quotedOnly, whole);
  let done = 0;
  for (let word3 = wanted.next(text, 0); word3 >= 0; word3 = wanted.next(text, word3)) {
    const end = endOfReach(text, word3);
    for (let at = nextSeparator(text, Math.max(done, word3), end); at >= 0; at = nextSeparator(text, at + 1, end)) {
      const field = fieldWith(text, at, whole, wanted, quotedOnly);
      if (field)
        yield field;
    }
    done = Math.max(done, end);
  }
}
function endOfReach(text, word3) {
  const last = Math.min(text.length, word3 + longestBefore);
  let isOpen = opensTag(text, word3);
  for (let at = word3; at < last; at++) {
    const code2 = text.charCodeAt(at);
    if (code2 === lineFeed2 && !isOpen)
      return at;
    if (code2 === brace)
      isOpen = true;
  }
  return last;
}
var longestBefore = 300;
function opensTag(text, word3) {
  const least = Math.max(0, word3 - longestTagName - 1);
  for (let at = word3 - 1; at >= least; at--) {
    const code2 = text.charCodeAt(at);
    if (code2 === less2)
      return true;
    if (code2 <= space11 || code2 === greater2)
      return false;
  }
  return false;
}
var longestTagName = 200;
function* fieldsIn(text, wanted, quotedOnly, within3, under) {
  for (let at = nextSeparator(text, within3.start, within3.end); at >= 0; at = nextSeparator(text, at + 1, within3.end)) {
    const field = fieldWith(text, at, within3, wanted, quotedOnly, under);
    if (field)
      yield field;
  }
}
function fieldWith(text, at, within3, wanted, quotedOnly, under) {
  if (!isSeparator2(text, at))
    return void 0;
  const name15 = labelBefore(text, at, within3.start, quotedOnly);
  if (name15 === void 0)
    return void 0;
  const label = under ? { name: name15, under: under.name } : { name: name15 };
  const value2 = wanted(label) ? valueAfter(text, at, within3.end, quotedOnly && text[at] !== ">") : void 0;
  return value2 && { label, ...value2 };
}
function nextSeparator(text, from, end) {
  if (end === text.length) {
    separators2.lastIndex = from;
    return separators2.test(text) ? separators2.lastIndex - 1 : -1;
  }
  for (let at = from; at < end; at++)
    if (isOpening(text.charCodeAt(at)))
      return at;
  return -1;
}
var separators2 = /[:：=>({]/g;
var opensValue = Uint8Array.from({ length: 128 }, (_, code2) => ":=>({".includes(String.fromCharCode(code2)) ? 1 : 0);
var isOpening = (code2) => code2 < 128 ? opensValue[code2] === 1 : code2 === 65306;
function isSeparator2(text, at) {
  const next = text[at + 1];
  switch (text[at]) {
    case ":":
      return next !== ":" && text[at - 1] !== ":" && next !== "=" && !(next === "/" && text[at + 2] === "/");
    case "：":
      return true;
    case "=":
      return next !== "=" && next !== ">";
    case ">":
      return text[at - 1] !== "-";
    case "(":
      return next === '"' || next === "'" || next === "`";
    case "{":
      return isBlock(text, at);
    default:
      return false;
  }
}
function isBlock(text, at) {
  if (text[at - 1] !== " " || !/\w/.test(text[at - 2] ?? ""))
    return false;
  block.lastIndex = at;
  return block.test(text);
}
var block = /\{ ?(?:"[^"\n]{1,200}"|'[^'\n]{1,200}') ?[}.]/y;
function valueAfter(text, separator2, end, quotedOnly) {
  let start = behindBlanks(text, separator2 + 1);
  if (!quotedOnly) {
    start = behindBlanks(text, behindEmphasis(text, start));
    const marked3 = markedAt(text, start, end);
    if (marked3)
      return marked3;
  }
  opening4.lastIndex = start;
  const quote = opening4.exec(text)?.[0];
  if (quote !== void 0)
    return until(text, start + quote.length, end, (at) => text.startsWith(quote, at));
  if (quotedOnly)
    return void 0;
  return until(text, start, end, (at) => /[,;|<>{}()[\]"\t]/.test(text[at] ?? "") || endsBefore(text, at));
}
var opening4 = /""(?=[\p{Alpha}\p{N}])|\\?["'`]/uy;
function behindBlanks(text, from) {
  let at = from;
  while (text[at] === " " || text[at] === "	")
    at++;
  return at;
}
function behindEmphasis(text, at) {
  if (text[at] !== "*" && text[at] !== "_")
    return at;
  closingMarks.lastIndex = at;
  return closingMarks.test(text) ? closingMarks.lastIndex : at;
}
var closingMarks = /(?:\*{1,3}|_{1,3})(?=[ \t])/y;
function markedAt(text, start, end) {
  const mark3 = text[start];
  if (mark3 !== "*" && mark3 !== "_" && mark3 !== "[")
    return void 0;
  marked2.lastIndex = start;
  const [written3, emphasis = "["] = marked2.exec(text) ?? [];
  if (written3 === void 0 || marked2.lastIndex > end)
    return void 0;
  const closing2 = emphasis === "[" ? 2 : emphasis.length;
  return { start: start + emphasis.length, end: start + written3.length - closing2 };
}
var marked2 = /(?:(\*{1,3}|_{1,2})(?=[^\s*_])[^\n*]{0,199}[^\s*_]\1|\[[^\s\][][^\][\n]{0,199}\]\()/y;
function endsBefore(text, at) {
  valueEnd.lastIndex = at;
  return valueEnd.test(text);
}
var valueEnd = /(?: {2}| #| \/\/|\\{1,4}[nr]|[ &][\p{IDS}_][\p{Alpha}\p{N}_.-]{0,40}[=:])/uy;
function until(text, start, last, stops) {
  let end = start;
  while (end < last && end - start <= maxValue && text[end] !== "\n" && text[end] !== "\r" && !stops(end))
    end++;
  const value2 = text.slice(start, end).trim();
  if (value2 === "" || end - start > maxValue)
    return void 0;
  const first = text.indexOf(value2, start);
  return { start: first, end: first + value2.length };
}

// build/readers/lines.js
function createLines(text, first = { line: 1, column: 1 }) {
  let starts;
  const startsOf = () => {
    starts ??= lineStarts(text);
    return starts;
  };
  const lineAt3 = (offset) => lastUpTo(startsOf(), offset) + first.line;
  return {
    lineAt: lineAt3,
    positionAt: (offset) => {
      const line = lineAt3(offset);
      const before5 = line === first.line ? first.column : 1;
      return { line, column: offset - (startsOf()[line - first.line] ?? 0) + before5 };
    }
  };
}
function lineStarts(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
    starts.push(at + 1);
  return starts;
}
var wholeLines = (text, isLast2) => isLast2 ? text.length : text.lastIndexOf("\n") + 1;
function endOfLine(text, at) {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

// build/readers/source-code.js
var extensions = new Set("astro bas c cc cjs clj cljs cpp cs cts cxx d dart el elm erl ex exs f90 fs go graphql groovy h hpp hs hx hxx idl java jl js jsx kt kts lisp lua m mjs ml mm mts nim pas php pl pm proto ps1 py pyi r rb re rkt rs sass scala scm scss sol sv svelte swift tcl thrift ts tsx v vala vb vue zig".split(" "));
function isSourceCode(path) {
  const name15 = path.slice(path.lastIndexOf("/") + 1);
  const dot7 = name15.lastIndexOf(".");
  return dot7 > 0 && extensions.has(name15.slice(dot7 + 1).toLowerCase());
}

// build/readers/plain-text.js
var reach11 = 5;
function readPlainText(path, text, first) {
  const lines = createLines(text, first);
  const isCode = isSourceCode(path);
  return {
    text,
    isCode,
    positionAt: lines.positionAt,
    labelAt: (offset) => {
      const name15 = fieldAt(text, offset, 0, isCode);
      return name15 === void 0 ? void 0 : { name: name15 };
    },
    fieldsUnder: (wanted) => fieldsOf2(text, wanted, isCode),
    recordAt: lines.lineAt,
    reach: reach11,
    isTable: false,
    columnAt: () => void 0,
    cellAt: () => void 0,
    pointerAt: () => void 0,
    cells: () => void 0
  };
}

// build/readers/inner.js
var nothingTold = { isTooDeep: () => false, broken: () => void 0, leftOut: () => [] };
function withInner(path, view, documents2 = () => [], readEmbedded = () => void 0, { isTooDeep, broken, leftOut } = nothingTold) {
  let isCut = false;
  const cut = () => {
    isCut = true;
  };
  return {
    // Spelled out: to spread so many properties takes longer than anything else that is done to a small file.
    text: view.text,
    isCode: view.isCode,
    positionAt: view.positionAt,
    labelAt: view.labelAt,
    fieldsUnder: view.fieldsUnder,
    recordAt: view.recordAt,
    reach: view.reach,
    isTable: view.isTable,
    columnAt: view.columnAt,
    cellAt: view.cellAt,
    pointerAt: view.pointerAt,
    cells: view.cells,
    inner: () => innerViews(path, view, documents2, readEmbedded, cut),
    isCutShort: () => isCut || isTooDeep(),
    broken,
    leftOut
  };
}
function* innerViews(path, view, documents2, readEmbedded, cut) {
  yield* embeddedIn2(view, documents2(), readEmbedded, cut);
  for (const disguise of disguisesOf(view.text, cut))
    yield viewOf(disguise, path, view);
}
function valueStart(file2, offset) {
  const { starts = [] } = file2.cells() ?? {};
  return starts[Math.max(0, lastUpTo(starts, offset))] ?? offset;
}
function viewOf(disguise, path, file2) {
  const { text, toSource, fromSource, namesIn: namesIn2 } = disguise;
  const said3 = readPlainText(path, text);
  const sourceOf = (offset) => toSource(offset, offset + 1).start;
  const hasFields = file2.reach === 0;
  const knowsFields = () => hasFields || file2.isCode || file2.cells() !== void 0;
  const namesOf = (start, end) => {
    const names = namesIn2(start, end);
    return names.length === 0 ? void 0 : names;
  };
  return {
    view: {
      ...said3,
      positionAt: (offset) => file2.positionAt(sourceOf(offset)),
      labelAt: (offset) => {
        const source = sourceOf(offset);
        const outer = file2.labelAt(source);
        if (!outer || !hasFields)
          return said3.labelAt(offset) ?? outer;
        const from = fromSource(valueStart(file2, source), source + 1)?.start;
        const own = fieldAt(text, offset, from);
        return own === void 0 || own === outer.name ? outer : { name: own, under: outer.name };
      },
      fieldsUnder: (wanted) => knowsFields() ? fieldsOf3(said3, file2, disguise, wanted) : said3.fieldsUnder(wanted),
      recordAt: (offset) => file2.recordAt(sourceOf(offset)),
      reach: file2.reach,
      isTable: file2.isTable,
      columnAt: (offset) => file2.columnAt(sourceOf(offset)),
      cellAt: (offset) => file2.cellAt(sourceOf(offset)),
      pointerAt: (offset) => file2.pointerAt(sourceOf(offset)),
      cells: () => void 0,
      inner: () => [],
      isCutShort: () => false,
      broken: () => void 0,
      leftOut: () => []
    },
    toSource,
    namesIn: namesOf
  };
}
function* fieldsOf3(said3, file2, { fromSource, namesIn: namesIn2 }, wanted) {
  yield* said3.fieldsUnder(wanted);
  for (const { label, start, end } of file2.fieldsUnder(wanted)) {
    const span2 = fromSource(start, end);
    if (span2 && span2.end > span2.start && namesIn2(span2.start, span2.end).length > 0)
      yield { label, ...span2 };
  }
}

// build/readers/text.js
var readText = (path, text) => withInner(path, readPlainText(path, text));




/***/ })

};
