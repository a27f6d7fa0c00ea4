// @ts-check
/**
 * Patterns that a prover doubts, those that are put together at run time apart, why they may stand, and how long a text each gets: so long a one is what it is timed on.
 *
 * @type {readonly { why: string, longest: number, isMade?: true, patterns: readonly RegExp[] }[]}
 */
export const exceptions = [
  {
    why: 'read our own lists, as they are loaded, and nothing of a stranger',
    longest: 0,
    patterns: [
      // detection/prose/cues.ts, detection/prose/organizations.ts, detection/prose/places.ts
      /\s*[,\n]\s*/,
      // readers/health/fhir-labels.ts, readers/health/identifier-kinds.ts
      / +: +/,
      // readers/health/hl7-segments.ts
      /^(\d+)=([A-Z\d]+)(\*?)\.?(.*)$/,
    ],
  },
  {
    why: 'read a path, which no system lets be longer',
    longest: 4096,
    patterns: [
      // changes/generated/headers.ts
      /(?:^|\/)[_.]*(?:fixtures?|test[-_]?data|data|snapshots?|cassettes?|recordings?|seeds?|seeders?|mocks?|mock[-_]?data|dumps?|samples?|stubs?)[_.]*\//i,
      // detection/translations.ts
      /(?:^|\/)(?:locales?|i18n|l10n|lang|languages|translations?)\/(?:.*\/)?[^/]+\.(?:json[5c]?|ya?ml|toml|ini|properties|[cm]?[jt]s|php|py|rb|dart|xml|ftl|html?|md)$/i,
      // provenance/attribution-files.ts
      /(?:^|\/)man(?:\d[a-z]*)?\/(?:.+\/)?[^/]+\.[1-8][a-z]?$/,
      // provenance/attribution-lines.ts
      /(?:^|\/)(?:\.github|\.gitea|\.forgejo|\.circleci)\/.*\.ya?ml$|(?:^|\/)\.(?:gitlab-ci|travis)\.ya?ml$/,
      /(?:^|\/)(?:[^/]+\.)?(?:docker|container)file(?:[-.][^/]*)?$/,
      // readers/log/log.ts
      /(?:^|\/)(?:[^/]*\.(?:out|err|txt|text)|[^/]*[._-]logs?[.-][^/]*)$/i,
    ],
  },
  {
    why: 'read the line of a value, of which 250 characters on either side are looked at',
    longest: 500,
    patterns: [
      // provenance/attribution-lines.ts
      /^[^<>]{0,100}<[^<>\s]+@[^<>\s]+>\s*$|^[^<>\s]+@[^<>\s]+>\s*$/,
      /(?:\bcopyright\b.{0,60}?(?:\b(?:19|20)\d\d\b|\(c\)|©)|(?:\(c\)|©)\s*(?:19|20)\d\d\b).{0,200}$/i,
      /\b(?:released|licen[cs]ed|distributed|published)\s[^.!?]{0,60}\blicen[cs]es?\b[^.!?]{0,20}\bby\s[^.!?]{0,60}$/i,
      /^(?:[^<>@:]{1,60}<)?[^<>\s@]+@[^<>\s@]+>[\s,;]*(?:\*\/)?\s*$/,
      /(?:^|[\s*#/])[@\\](?:authors?|maintainer)\b:?\s.{0,200}$/,
      /^[^<>]{0,80}<[^<>\s]+@[^<>\s]+>\s*$|^[^<>\s]+@[^<>\s]+>\s*$/,
      /^[^<>]{0,80}<?[^<>\s]*>? \d{9,11} [+-]\d{4}(?!\d)/,
      /^\s*-?\s*["']?(?:commit[-_ ]?)?(?:user[-_ ]?|git[-_ ]?|committer[-_ ]?|author[-_ ]?)?(?:author|committer|(?:user[-_ ]?)?(?:name|e?mail))["']?\s*:\s.{0,120}$/i,
      /<meta\s[^>]*\bname=["']?author\b[^>]*\bcontent=["']?[^"'>]*$/i,
      // provenance/credit-lines.ts
      /\b(?:(?:many |special |big |huge )?thanks(?: also| again)?(?: go(?:es)?)?(?: out)? to|thank you,?|thanks,|credits?(?: goes| go)? to|kudos to|courtesy of|hat tip to|shout-?out to|props to|h\/t)\s[^.!?]{0,120}$|\bthanks,?\s$/i,
      /(?:["”’»*_>]|\]\([^()\s]*\))\s*,?\s+by\s[^.!?]{0,100}$/,
      /(?:\\(?:author|thanks|address|email)\b|@author\s).{0,200}$/,
      /(?:^|["”»*_>]\s*)\s*(?:[>#*/]\s*)*(?:—|–|―|--|\\-)\s*[*_[]{0,2}$/,
      /(?:\[|<a\s[^>]*>|^)[^\]]{0,40}$/,
      /(?:https:\/\/(?:github|gitlab)\.com\/[\w-]+\/?["')].{0,200}|<sub><b>)$/,
      /^[^*_[\]()]{1,80}[*_\])]{1,2}\s*[.;]?\s*$/,
      /(?:\b(?:thanks?(?: you)?(?: to)?|by|from|credits?|reported|suggested|patch|via|cc)\b|@[\w-]{1,39})[\s:(,@]{1,4}[^.!?]{0,80}$/i,
      // provenance/email.ts
      /(?:(?:message|content|smtp|thread)[-_ ]?id|references|in[-_]reply[-_]to)\b\W{1,20}(?:<[^<>]*>\s*)*<?$/i,
      // provenance/manifests.ts
      /(?<!\w)(?:authors?|author[-_]email|maintainers?|maintainer[-_]email|contributors?|developers?|copyright|owners|e?mail|name|packager|recipe-maintainers|licensors|creators?)(?:@r)?["'>]?\s*(?:=>|[:=(>]|\s["']).{0,200}$/i,
      /^\s*(?:[-*]\s*)?["']?[^"'<>=:]{0,80}<$/,
    ],
  },
  {
    why: 'read a line above a value, of the last few thousand characters',
    longest: 1000,
    patterns: [
      // provenance/headings.ts
      /^#{1,6}\s+(\S.{0,79}?)\s*#*$/,
      /^\.(?:SH|Sh)\s+"?(.{1,80}?)"?$/,
      /\[([^\]]*)\]\([^)]*\)|:[a-z_]+:|\p{Extended_Pictographic}\ufe0f?|[*_`]/gu,
      /\b(?:thanks?|thanking|grateful|kudos|credits?)\b[^.!?]{0,120}:$/i,
      /^(?:(?:the |our |core |project |main |original |lead |current |former |emeritus |special |all |key )*(?:authors?|co-?authors?|contributors?|maintainers?|committers?|developers?|team|members|credits?|acknowledge?ments?|thanks(?: to)?|contact(?: us)?|support|security|questions|getting help|report(?:ing)? (?:bugs?|issues?|(?:a |security )?vulnerabilit(?:y|ies))|sponsors?|backers|supporters|translators?|reviewers|editors?|copyright|licen[cs]e|references|bibliography|citations?|citing(?: .*)?|how to cite|further reading|related work|see also|literature|quotes?|testimonials?|authors? and contributors?|credits? (?:and|&) .*|contributors? (?:and|&) .*|about the authors?|who(?: made this| we are)?|talks|articles|videos|autoren|auteurs?|autores|danksagung|literatur|remerciements|agradecimientos))[\s:!.✨]*$/i,
    ],
  },
  {
    why: 'read a part of an address or of a URL that was cut out already',
    longest: 320,
    patterns: [
      // detection/spot/emails.ts
      /[\p{Alpha}\p{N}.!#$%&'*+/=?^_`{|}~-]+$/u,
      /(?:[^=?/'`{|}!#$&*^~%]|(?<=(?<![\p{Alpha}\p{N}])[od])')*$/iu,
      // policy/own.ts
      /[/?#].*$/s,
      // provenance/email.ts
      /(?<=.)\+.*$/,
      /(?<![.>"'])[.>"']+$/,
      // provenance/ip.ts
      /^\[|\].*$/g,
      // provenance/ip.ts, recognizers/ip-address.ts
      /[/%].*$/,
      // recognizers/url-credentials.ts
      /(?<![\d!@_-])[\d!@_-]+$/,
    ],
  },
  {
    why: 'read what stands right before or behind a value, so many characters of it at the most',
    longest: 160,
    patterns: [
      // detection/prose/lines.ts
      /^[\s>?|]*\d+[ ,][^\n]*\p{Alpha}|\d[^\n]*\b(?:office|mobile|fax|phone|tel)\b|\b(?:apt|suite|unit|box|mobile|phone|tel|fax)\b\.?:? ?\S*\d/imu,
      /\b(?:apt|suite|box|mobile|phone|tel|fax)\b\.?:? ?\S*\d|\d[^\n]*\b(?:office|mobile|fax|phone|tel)\b/i,
      // detection/prose/partners.ts
      /(?:\p{Upper}[\p{Alpha}'’-]+, )*\p{Upper}[\p{Alpha}'’-]+,? (?:and|&) $/u,
      // detection/spot/address-east-asia.ts
      /(?:〒?\d{3}-\d{4}\s?)?[\p{sc=Han}]{2,3}[都道府県][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々ヶ]{2,24}$/u,
      /[\p{sc=Han}]{2,8}[省市区区县縣州][\p{sc=Han}]{1,40}[路街道巷弄村]$/u,
      // detection/spot/address-street.ts
      /([^\s,;:()"<>=]{1,30})(,? )$/,
      // detection/spot/ages.ts
      /(?:(?<![\p{Alpha}\p{N}_])(?:he|she|they|who|i|you|we|mr|mrs|ms|miss|dr|patient|child|boy|girl|man|woman|son|daughter|brother|sister|mother|father|wife|husband|er|sie|ich|il|ils|elles?|tu|nous|vous|lui|lei|él|ella|hij|zij|han|hon)\b\.?(?: \p{Alpha}+){0,3}|(?:['’](?:m|s|re)|j['’]ai)|(?<![\p{Alpha}\p{N}_])(?:aged?|âgée? de|edad(?: de)?|età(?: di)?|idade(?: de)?|im alter von)) $/u,
      // readers/label-end.ts
      /[ \t]*\{[^{}]*\bget\b[^{}]*\}$/,
      // readers/source/frame.ts
      /(?:(?:^|[^=!<>])=|[:(,[>]|\breturn|\bnew)\s*(?:new\s+)?&?[A-Z][\w.:<>]*$/,
      // readers/source/surroundings.ts
      /^(?:new\s+)?[&*@%#]*(?:(?:[\w.:]*[.:])?(?:listOf|mutableListOf|setOf|arrayOf|asList|of|from|list|set|tuple|frozenset|array|vec!|c|Array|List|Set|ArrayList|HashSet|LinkedList|Seq|Vector|Some|Just|String|string|QString|QStringLiteral|QLatin1String|str|to|ofNullable|StringPtr|NewString)(?:<[^()]*>)?|(?:\[\d*\]\*?)+[\w.]*|[\w.<>?, ]+\[\d*\]|(?:[\w.]*)(?:List|Set|Array|Collection|IEnumerable)<[^()]*>(?:\s*\(\))?)?$/,
    ],
  },
  {
    why: 'read a value, or its label, which is no longer',
    longest: 400,
    patterns: [
      // detection/lexicon.ts
      /\p{N}{3}|\p{N}.*\P{N}|\p{So}/su,
      // provenance/addresses.ts
      /(?:^|[,\n]|\d)\s*(?:any ?town|anywhere|your ?town|your city|some ?city|some ?town|sample ?city|example ?(?:city|town|ville)|smallville|metropolis|gotham(?: city)?|springfield, usa|musterstadt|musterhausen|musterort|beispielstadt|beispielhausen|exempleville|voorbeeldstad|ciudad ejemplo|città esempio)(?=\s*(?:$|[,\n\d])|\s+[a-z]{2}\b)/i,
      // provenance/dates.ts
      /\p{Alpha}*\bjan\p{Alpha}*/iu,
      /\p{Alpha}*\bdec\p{Alpha}*/iu,
      // readers/markup/html-attributes.ts
      /^(?:[a-z]{0,2}|field|input|question|entry|answer|col(?:umn)?|control|element|item)[^a-z]*\d+$/i,
      // readers/markup/html.ts
      /^(\p{Alpha}[^:<>{}@\d]{0,48}?)\s*(:?)$/u,
      // recognizers/fr-rcs.ts
      /^(?:RCS\s+)?(?:(?!RCS)\p{Alpha}[\p{Alpha}\s'’-]*?\s)?[ABCD]?\s*\d{3}\s?\d{3}\s?\d{3}$/iu,
      // recognizers/genetic-data.ts
      /^(?:(?!([ACGTN]{1,4})\1+$)[ACGTN]{8,}|rs\d{3,}\b.*|[cgmnp]\.[\w*>_()+-]{3,}.*|[A-Z]\d?[a-z0-9]{1,8}|HLA-.+|[ACGT][/|][ACGT]|\*\d+\/\*\d+)$/,
      // recognizers/mrz.ts
      /^(?:[PVIAC][A-Z<])[A-Z<]{3}[A-Z][A-Z<]*<<[A-Z<]*$/,
      // recognizers/nl-identiteitskaartnummer.ts
      /^(?=.{2}.*\d.*\d$)[A-NP-Z]{2}[A-NP-Z\d]{6}\d$/,
      // recognizers/phone-number.ts
      /[\s,]*(?:x|ext\.?|extension)\s?\d+$/i,
      // recognizers/street-address.ts
      /^(?:\S+\.\S+|\d{1,3}(?:\.\d{1,3}){3}.*|[\da-f:]+)$/i,
      // reporters/wording.ts
      /\B(?=(?:\d{3})+$)/g,
    ],
  },
  {
    why: 'read the beginning of a file or of an entry',
    longest: 8192,
    patterns: [
      // changes/generated/headers.ts
      /\bCode generated .{0,200}?DO NOT EDIT\b/,
      // readers/directory/ldif.ts
      /^(?:sn|surname|givenname)(?:;[^:\n\r]{0,80})?:|^objectclass:[ \t]*(?:\w*person|user|contact|posixaccount|account)[ \t]*$/im,
    ],
  },
  {
    why: 'read the beginning of a value, to tell whether it is markup',
    longest: 4000,
    patterns: [
      // readers/tree/values.ts
      /<(?!\/|(?:a|b|br|code|div|em|h[1-6]|i|important|li|note|ol|p|pre|span|strong|ul)\b)[a-z!?]|<\w+\s[^>]*\b(?:xmlns|name|value|content|data-\w+)=/i,
    ],
  },
  {
    why: 'read a stretch that is cut to this length before',
    longest: 500,
    patterns: [
      // readers/asciidoc/asciidoc.ts
      /\[[^\n\]]{0,200}\][ \t\r]*$/,
      // readers/asciidoc/table.ts
      /%[\w%]*header|options\s*=\s*"?[\w,]*header|opts\s*=\s*"?[\w,]*header/,
      // readers/settings/gettext.ts
      /^(?:#[~|][ \t]*)*(msgid_plural|msgid|msgstr|msgctxt|domain)?(?:\[\d{1,3}\])?[ \t]*"/,
      // readers/snapshots/snapshots.ts
      /^\s*(?:- )?[\w"' -]{1,64}:(?: [^\s{[(]|\s*\n)/,
      // readers/sql/insert.ts
      /([\p{IDS}_]\w{0,62})\s{0,9}\(([^()'\r\n]{1,400})\)\s{1,9}as\s{0,9}\(\s{0,99}$/iu,
    ],
  },
  {
    why: 'repeat each part so often at the most: the steps at each place are bounded, whatever comes behind',
    longest: 100000,
    patterns: [
      // readers/log/value.ts
      /(?:[^\s,;|"<>(){}[\]&]|&(?![\w.%[\]-]{1,64}=)| (?!["'(]?[\p{IDS}_][\w.-]{0,63}["']?(?:[=:]|\s=))){1,512}/uy,
      // detection/words.ts
      /[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g,
      // readers/disguises/backslash-escapes.ts
      /\\+(...)/g,
      // readers/disguises/encoded-words.ts
      /=\?([\w-]{2,20})(?:\*[\w-]{2,8})?\?([BbQq])\?([!-~]{1,200}?)\?=(\s{1,4}(?==\?))?/g,
      // readers/document/cells.ts
      /^[*_`+]+|(?<![*_`+])[*_`+]+$/g,
      // readers/json/form.ts
      /([^=&?\s]{1,200})=[^&]*/g,
      // readers/log/head.ts
      /[ \t]*[\w$-]{1,80}(?:[./][\w$-]{1,80}){1,20}(?:\(\))?(?::\d{1,7})?(?:[ \t]*\[[^\]\n=@"]{0,80}\])?[ \t]*(?:[:|\]]|-+)(?=[ \t])/y,
      // readers/markup/html.ts
      /^[\s\uFEFF]*(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*|<\?xml[^>]{0,200}\?>\s*){0,3}<(?:!doctype\s+html|html)\b/i,
      // readers/org/org.ts
      /[ \t]{0,32}#\+begin_(src|example)[ \t]*([\w+#.-]{0,30})[^\n]*(?:\n|$)/iy,
      // readers/printed-text/series.ts
      /(\S[^\n]{0,80}?) {2,}(\S[^\n]{0,400}?)[ \r]*(?:\n|$)/y,
      // readers/rst/directives.ts
      /[ \t]+:([\w-]+):[ \t]*([^\n]*)(?:\n|$)/y,
      // readers/rst/rst.ts
      /([\p{Alpha}][\p{Alpha}\p{N} ()/'-]{0,50})[ \t]*(?: : [^\n]{0,60})?\r?\n([ \t]{1,16})(?=\S)/uy,
      // readers/source/documents.ts
      /["'`](?:(?:\s|\\[nrt])*(?:(?:\[(?:\s|\\[nrt])*)?\{(?:\s|\\[nrt])*\\?["']|<[?!a-zA-Z])|\s*(?:INSERT|REPLACE|UPDATE|MERGE)\s|[\w.%[\]-]{1,64}=[^"'`\s&]{0,200}&)|"""|'''|<<[-~]?['"\w]|`[^`\n]*\n/i,
      // readers/source/pairs.ts
      /([a-zA-Z]\w{0,63})(?:,\s{0,40}|\{)"/g,
      /([\p{IDS}_]\w{0,63})\s{0,8}<-\s/gu,
      // readers/sql/sql.ts
      /^\s*(?:(?:--|#)[^\n]{0,200}\n\s*){0,4}?(?:-- (?:PostgreSQL database (?:cluster )?dump|(?:MySQL|MariaDB) dump|phpMyAdmin SQL Dump)|\/\*M?!\d{5}|\/\*{3,} Object:|PRAGMA foreign_keys ?=|BEGIN TRANSACTION;|REM INSERTING into|CREATE TABLE \S+ ?\(|INSERT INTO \S+ (?:\(|VALUES))/i,
    ],
  },
  {
    why: 'read the line of a value, of which 250 characters on either side are looked at',
    longest: 500,
    isMade: true,
    patterns: [
      // provenance/attribution-lines.ts
      /^\s*(?:(?:\/\/[/!]?|\/\*+!?|\*+|#+!?|--+\[*|;+|%+|<!--|\{-|\(\*|\.\\"|@?rem\b|dnl\b|\.\.)\s*){1,2}(?:original\s+)?(?:authors?|maintainers?|written by|created by|contributors?)(?:\(s\))?\s*:?\s.{0,200}$/i,
      // provenance/attribution-lines.ts
      /^\s*(?:(?:\/\/[/!]?|\/\*+!?|\*+|#+!?|--+\[*|;+|%+|<!--|\{-|\(\*|\.\\"|@?rem\b|dnl\b|\.\.)\s*){1,2}(?:[-*+]\s+)?(?:[^<>@:]{1,60}<)?$/i,
    ],
  },
  {
    why: 'read what stands right before a value, so many characters of it at the most',
    longest: 160,
    isMade: true,
    patterns: [
      // readers/disguises/written-out-addresses.ts
      /(?<![\p{Alpha}\p{N}_+.-])[\p{Alpha}\p{N}][\p{Alpha}\p{N}_+-]*(?:(?:\.|[ \t]{0,2}[([{][ \t]{0,2}(?:[Dd][Oo][Tt]|[Pp]unkt|punto|point|ponto|\.)[ \t]{0,2}[)\]}][ \t]{0,2}| (?:dot|Dot|DOT) )[\p{Alpha}\p{N}_+-]+)*$/u,
      // readers/disguises/written-out-addresses.ts
      /(?<![\p{Alpha}\p{N}_+.-])[\p{Alpha}\p{N}][\p{Alpha}\p{N}_+-]*(?:(?:\.|[ \t]{0,2}[([{][ \t]{0,2}(?:[Dd][Oo][Tt]|[Pp]unkt|punto|point|ponto|\.)[ \t]{0,2}[)\]}][ \t]{0,2}| DOT )[\p{Alpha}\p{N}_+-]+)*$/u,
    ],
  },
  {
    why: 'repeat each part so often at the most: the steps at each place are bounded, whatever comes behind',
    longest: 100000,
    isMade: true,
    patterns: [
      // readers/log/head.ts
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a log
      /(?:[\w.-]{1,60} +\| )?(?:\u001b\[[\d;]{0,12}m)?(?:[DIWEFAU], )?(?:<\d{1,3}>(?:\d )?)?(?:\[?(?:TRACE|DEBUG|DBG|VERBOSE|FINE(?:R|ST)?|INFO(?:RMATION)?|INF|NOTICE|WARN(?:ING)?|WRN|ERROR|ERR|FATAL|CRIT(?:ICAL)?|SEVERE|ALERT|EMERG|PANIC)(?![\w.])\]?[ \t]*:?[ \t]*)?\[?((?:\d{4}[-/.]\d\d[-/.]\d\d(?:[T_]|,? )(?:\d\d:\d\d:\d\d(?:[.,:]\d{1,9})?|\d\d:\d\d(?!\d))(?: ?(?:Z|UTC|GMT|[AP]M|[+-]\d\d:?\d\d)(?!\w))?|\d{1,2}[-/. ](?:\d\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))[-/. ]\d{2,4}(?::|,? )\d\d:\d\d:\d\d(?:[.,:]\d{1,9})?(?: ?(?:Z|UTC|GMT|[AP]M|[+-]\d\d:?\d\d)(?!\w))?|(?:[a-z]{3} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]?\d (?:\d{4} )?\d\d:\d\d:\d\d(?:[.,:]\d{1,9})?(?: \d{4})?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{1,2}, \d{4} \d{1,2}:\d\d:\d\d [AP]M|[IWEF]\d{4} \d\d:\d\d:\d\d(?:[.,:]\d{1,9})?|\d\d:\d\d:\d\d(?:[.,:]\d{1,9})?(?=[ \]])|1\d{9}(?:\.\d{1,9}|\d{3})?(?=[ \t])))(?: #\d{1,10})?\]?(?:\u001b\[[\d;]{0,12}m)?/iy,
    ],
  },
];
