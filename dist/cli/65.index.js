export const id = 65;
export const ids = [65];
export const modules = {

/***/ 2174:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Us: () => (/* binding */ isBlocking),
  _2: () => (/* binding */ countSkipped),
  yL: () => (/* binding */ isSkip)
});
// build/model/gap.js
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
  /** Looking at it took longer than it may. */
  timeout: true,
  /** A stage failed on this file. */
  failed: true,
  /** A report did not reach its destination. The findings decide the outcome, not the delivery. */
  undelivered: false,
  /** More results than the destination shows: those alike became one there. */
  folded: false,
  /** More results than the destination takes: the least severe were left out of that report alone. */
  "left-out": false,
  /** Written by a package manager. */
  lockfile: false,
  /** Written by others: `node_modules/`. */
  vendored: false,
  /** Nobody writes such lines; what they are made of is read where it lies. */
  minified: false,
  /** Source code that a program wrote. */
  generated: false
};
var skips = /* @__PURE__ */ new Set(["lockfile", "vendored", "minified", "generated"]);
var isSkip = ({ reason }) => skips.has(reason);
var countSkipped = (gaps) => gaps.filter(isSkip).reduce((sum, { files = 1 }) => sum + files, 0);
var isBlocking = (gap) => blocking[gap.reason];




/***/ }),

/***/ 9588:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ packsFor),
  t: () => (/* binding */ packs)
});
var chunk_W5BICCCD = __webpack_require__(9857);
var chunk_ETNKDGEJ = __webpack_require__(3437);



// build/packs/ccpa.js
var at = (provision) => ({
  id: `1798.140${provision}`,
  citation: `Cal. Civ. Code § 1798.140${provision}`
});
var underLabels = "It is found only under a label that names it; what is said of somebody in prose is not told.";
var ccpa = {
  name: "ccpa",
  title: "California Consumer Privacy Act: personal information and sensitive personal information",
  source: "Cal. Civ. Code § 1798.140(v)(1) and (ae), as amended by AB 947 (2023) and SB 1223 (2024)",
  verified: "The list of (v)(1)(D) to (L) and that of (ae)(1)(A) to (G) were compared with published copies; (v)(1)(A) to (C) with summaries, and (ae)(2)(A) to (C) with none. The code itself was not at hand.",
  clauses: [
    {
      ...at("(v)(1)(A)"),
      title: "identifiers",
      entities: [
        "PERSON",
        "STREET_ADDRESS",
        "POSTAL_CODE",
        "EMAIL_ADDRESS",
        "IP_ADDRESS",
        "USERNAME",
        "ACCOUNT_ID",
        "DEVICE_ID",
        "IMEI",
        "IMSI",
        "MEID",
        "MAC_ADDRESS",
        "URL_IDENTITY",
        "JWT"
      ],
      cannot: "A cookie, a beacon or a pseudonym has no shape, so that it is found only under a label."
    },
    {
      ...at("(v)(1)(B)"),
      title: "the customer records of § 1798.80(e)",
      entities: [
        "PHONE_NUMBER",
        "INSURANCE_POLICY_NUMBER",
        "BANK_ACCOUNT",
        "US_BANK_NUMBER",
        "CREDIT_CARD",
        "HEALTH_PLAN_NUMBER",
        "MEDICAL_RECORD_NUMBER"
      ],
      cannot: "Signatures, physical descriptions, education and employment are not told from other text."
    },
    {
      ...at("(v)(1)(C)"),
      title: "characteristics of protected classifications",
      entities: ["GENDER", "AGE", "DATE_OF_BIRTH", "RELIGION", "ETHNICITY", "SEXUAL_ORIENTATION", "CITIZENSHIP"],
      cannot: underLabels
    },
    {
      ...at("(v)(1)(D)"),
      title: "commercial information",
      entities: [],
      cannot: "What was bought or considered is not told from other text."
    },
    {
      ...at("(v)(1)(E)"),
      title: "biometric information",
      entities: ["BIOMETRIC_DATA"],
      cannot: "Images and recordings are no text; templates and hashes are found under labels that name them."
    },
    {
      ...at("(v)(1)(F)"),
      title: "internet or other electronic network activity",
      entities: [],
      cannot: "Whose history a list of addresses is, is not told from the list."
    },
    { ...at("(v)(1)(G)"), title: "geolocation data", entities: ["COORDINATES"] },
    {
      ...at("(v)(1)(H)"),
      title: "audio, electronic, visual, thermal, olfactory or similar information",
      entities: [],
      cannot: "Images and recordings are not looked at."
    },
    {
      ...at("(v)(1)(I)"),
      title: "professional or employment-related information",
      entities: [],
      cannot: "It is not told from other text."
    },
    { ...at("(v)(1)(J)"), title: "education information", entities: [], cannot: "It is not told from other text." },
    {
      ...at("(v)(1)(K)"),
      title: "inferences drawn to create a profile",
      entities: [],
      cannot: "They are not told from other text."
    },
    {
      ...at("(ae)(1)(A)"),
      title: "social security, driver’s license, state identification card and passport numbers",
      entities: [
        "US_SSN",
        "US_ITIN",
        "US_ATIN",
        "DRIVER_LICENSE",
        "US_DRIVER_LICENSE",
        "NATIONAL_ID",
        "PASSPORT_NUMBER",
        "US_PASSPORT",
        "MRZ"
      ],
      severity: "high"
    },
    {
      ...at("(ae)(1)(B)"),
      title: "accounts and cards with what gives access to them",
      entities: [
        "CREDIT_CARD",
        "CARD_SECURITY_CODE",
        "CARD_PIN",
        "BANK_ACCOUNT",
        "US_BANK_NUMBER",
        "URL_CREDENTIALS",
        "API_KEY"
      ],
      severity: "medium",
      cannot: "Whether number and code belong together is left to the reader, and passwords by themselves to scanners of secrets."
    },
    {
      ...at("(ae)(1)(C)"),
      title: "precise geolocation",
      entities: ["COORDINATES"],
      cannot: "Whether a place is that of a consumer, and how near it comes to one, is not told."
    },
    {
      ...at("(ae)(1)(D)"),
      title: "racial or ethnic origin, citizenship or immigration status, beliefs, union membership",
      entities: ["ETHNICITY", "CITIZENSHIP", "RELIGION", "TRADE_UNION_MEMBERSHIP"],
      severity: "medium",
      cannot: underLabels
    },
    {
      ...at("(ae)(1)(E)"),
      title: "contents of mail, e-mail and text messages",
      entities: [],
      cannot: "That a text is a message to somebody else is not told; messages are read as any other text."
    },
    {
      ...at("(ae)(1)(F)"),
      title: "genetic data",
      entities: ["GENETIC_DATA"],
      cannot: "Files of sequences without labels are not told from any other."
    },
    {
      ...at("(ae)(1)(G)"),
      title: "neural data",
      entities: [],
      cannot: "Measurements of nerves are not told from other numbers."
    },
    {
      ...at("(ae)(2)(A)"),
      title: "biometric information that identifies a consumer",
      entities: ["BIOMETRIC_DATA"],
      cannot: "Images and recordings are no text."
    },
    {
      ...at("(ae)(2)(B)"),
      title: "health",
      entities: [
        "HEALTH_CONDITION",
        "MEDICAL_RECORD_NUMBER",
        "HEALTH_PLAN_NUMBER",
        "HEALTH_INSURANCE_NUMBER",
        "US_MBI"
      ],
      cannot: underLabels
    },
    {
      ...at("(ae)(2)(C)"),
      title: "sex life or sexual orientation",
      entities: ["SEXUAL_ORIENTATION"],
      cannot: underLabels
    }
  ]
};

// build/packs/eu-national-numbers.js
var euNationalNumbers = "AT_VNR BE_BIS BE_NN BE_SSN BG_EGN BG_PNF CZ_RC DE_SOCIAL_SECURITY DE_TAX_ID DK_CPR EE_IK ES_NIE ES_NIF FI_PERSONAL_IDENTITY_CODE FR_NIR FR_NIF GR_AMKA HR_OIB IE_PPS IS_KENNITALA IT_FISCAL_CODE LI_PEID LT_ASMENS LV_PERSONAS_KODS NL_BSN NL_ONDERWIJSNUMMER NO_FODSELSNUMMER PL_PESEL PT_CC PT_NIF RO_CNP SE_PERSONNUMMER SI_DDV SI_EMSO SK_RC".split(" ");
var euDocuments = "BE_EID DE_FUEHRERSCHEIN DE_ID_CARD DE_PASSPORT ES_PASSPORT IT_DRIVER_LICENSE IT_IDENTITY_CARD IT_PASSPORT NL_IDENTITEITSKAARTNUMMER".split(" ");

// build/packs/gdpr.js
var regulation = "Regulation (EU) 2016/679, ";
var about = (article, word) => ({
  id: `${article} ${word}`,
  citation: regulation + article.replace("Art.", "Article")
});
var whole = (article) => ({
  id: article,
  citation: regulation + article.replace("Art.", "Article")
});
var underLabels2 = "It is found only under a label that names it; what is said of somebody in prose is not told.";
var gdpr = {
  name: "gdpr",
  title: "General Data Protection Regulation: identifiers, special categories, national numbers, offences",
  source: "Regulation (EU) 2016/679, Articles 4, 9, 10 and 87",
  verified: "Articles 10 and 87 were compared with published copies of their wording, 4(1) and 9(1) with summaries that repeat it. The Official Journal itself was not at hand.",
  clauses: [
    {
      ...about("Art. 4(1)", "name"),
      title: "a name, and what people are reached by",
      entities: ["PERSON", "EMAIL_ADDRESS", "PHONE_NUMBER", "STREET_ADDRESS", "URL_IDENTITY"]
    },
    {
      ...about("Art. 4(1)", "identification number"),
      title: "identification numbers",
      entities: ["DRIVER_LICENSE", "PASSPORT_NUMBER", "MRZ", "VIN", "LICENSE_PLATE", "DE_KFZ", ...euDocuments],
      cannot: "Numbers that a firm made up are found when the policy describes them."
    },
    {
      ...about("Art. 4(1)", "location data"),
      title: "location data",
      entities: ["COORDINATES", "POSTAL_CODE"],
      cannot: "Places in prose are not told from the places of anybody; name LOCATION in `entities` to see them."
    },
    {
      ...about("Art. 4(1)", "online identifier"),
      title: "online identifiers",
      entities: [
        "IP_ADDRESS",
        "MAC_ADDRESS",
        "USERNAME",
        "DEVICE_ID",
        "IMEI",
        "IMSI",
        "MEID",
        "JWT",
        "URL_CREDENTIALS"
      ],
      cannot: "A cookie or an advertising id has no shape, so that it is found only under a label."
    },
    {
      ...about("Art. 4(1)", "factors"),
      title: "factors specific to the physical, economic or social identity",
      entities: ["DATE_OF_BIRTH", "AGE", "GENDER", "CITIZENSHIP", "IBAN_CODE", "BANK_ACCOUNT", "CREDIT_CARD", "CRYPTO"],
      cannot: "Any information that relates to a person is personal data; a scanner knows these kinds."
    },
    {
      ...about("Art. 9(1)", "racial or ethnic origin"),
      title: "racial or ethnic origin",
      entities: ["ETHNICITY"],
      cannot: underLabels2
    },
    {
      ...about("Art. 9(1)", "political opinions"),
      title: "political opinions",
      entities: ["POLITICAL_OPINION"],
      cannot: underLabels2
    },
    {
      ...about("Art. 9(1)", "religious or philosophical beliefs"),
      title: "religious or philosophical beliefs",
      entities: ["RELIGION"],
      cannot: underLabels2
    },
    {
      ...about("Art. 9(1)", "trade union membership"),
      title: "trade union membership",
      entities: ["TRADE_UNION_MEMBERSHIP"],
      cannot: underLabels2
    },
    {
      ...about("Art. 9(1)", "genetic data"),
      title: "genetic data",
      entities: ["GENETIC_DATA"],
      cannot: "Files of sequences without labels are not told from any other."
    },
    {
      ...about("Art. 9(1)", "biometric data"),
      title: "biometric data that identifies a person",
      entities: ["BIOMETRIC_DATA"],
      cannot: "Images and recordings are no text; templates and hashes are found under labels that name them."
    },
    {
      ...about("Art. 9(1)", "health"),
      title: "data concerning health",
      entities: ["HEALTH_CONDITION", "MEDICAL_RECORD_NUMBER", "HEALTH_INSURANCE_NUMBER", "DE_HEALTH_INSURANCE"],
      cannot: underLabels2
    },
    {
      ...about("Art. 9(1)", "sexual orientation"),
      title: "sex life or sexual orientation",
      entities: ["SEXUAL_ORIENTATION"],
      cannot: underLabels2
    },
    {
      ...whole("Art. 10"),
      title: "criminal convictions and offences",
      entities: ["CRIMINAL_RECORD"],
      cannot: underLabels2
    },
    {
      ...whole("Art. 87"),
      title: "national identification numbers and identifiers of general application",
      entities: ["NATIONAL_ID", "TAX_ID", ...euNationalNumbers],
      severity: "high",
      cannot: "The conditions of their processing are for each member state to set."
    }
  ]
};

// build/packs/glba.js
var at2 = (provision) => ({
  id: `313.3${provision}`,
  citation: `16 CFR § 313.3${provision}`
});
var glba = {
  name: "glba",
  title: "Gramm-Leach-Bliley Act, FTC Privacy Rule: nonpublic personal information",
  source: "16 CFR § 313.3(n) to (p), Federal Trade Commission (for motor vehicle dealers; 12 CFR part 1016 for others)",
  verified: "That part 313 speaks of motor vehicle dealers was compared with a published copy of § 313.1. The paragraphs of § 313.3 were cited from knowledge of the rule and compared with no copy.",
  clauses: [
    {
      ...at2("(n)(1)(i)"),
      title: "nonpublic personal information: who the consumer is",
      entities: ["PERSON", "STREET_ADDRESS", "POSTAL_CODE", "PHONE_NUMBER", "EMAIL_ADDRESS", "DATE_OF_BIRTH"],
      cannot: "That somebody is a customer of a financial institution is not in a name."
    },
    {
      ...at2("(n)(1)(ii)"),
      title: "lists of consumers derived from it",
      entities: [],
      cannot: "From what a list was derived is not in the list. Subjects are counted where files have records."
    },
    {
      ...at2("(o)(1)(i)"),
      title: "what a consumer provides to obtain a financial product or service",
      entities: [
        "US_SSN",
        "US_ITIN",
        "TAX_ID",
        "DRIVER_LICENSE",
        "US_DRIVER_LICENSE",
        "PASSPORT_NUMBER",
        "US_PASSPORT",
        "NATIONAL_ID"
      ],
      severity: "high",
      cannot: "Income, assets and debts are not told from other amounts."
    },
    {
      ...at2("(o)(1)(ii)"),
      title: "what results from a transaction: accounts and cards",
      entities: [
        "BANK_ACCOUNT",
        "US_BANK_NUMBER",
        "ABA_ROUTING_NUMBER",
        "IBAN_CODE",
        "CREDIT_CARD",
        "CARD_EXPIRY",
        "CARD_SECURITY_CODE",
        "ACCOUNT_ID",
        "INSURANCE_POLICY_NUMBER",
        "CONTRACT_NUMBER"
      ],
      cannot: "Balances, payments and overdrafts are not told from other amounts."
    },
    {
      ...at2("(o)(1)(iii)"),
      title: "what is otherwise obtained about a consumer",
      entities: [],
      cannot: "How information was obtained is not in the text; consumer reports are read as any other text."
    },
    {
      ...at2("(o)(2)(i)(F)"),
      title: "what is collected through an internet cookie",
      entities: ["IP_ADDRESS", "DEVICE_ID", "USERNAME"],
      cannot: "A cookie has no shape, so that it is found only under a label."
    },
    {
      ...at2("(p)"),
      title: "publicly available information, which is none of it",
      entities: [],
      cannot: "Whether information is lawfully public is not in the text: whatever is found counts as nonpublic."
    }
  ]
};

// build/packs/hipaa-safe-harbor.js
var rule = "45 CFR § ";
var at3 = "164.514(b)(2)(i)";
var clause = (letter) => ({
  id: `${at3}(${letter})`,
  citation: `${rule}${at3}(${letter})`
});
var hipaaSafeHarbor = {
  name: "hipaa-safe-harbor",
  title: "HIPAA Privacy Rule: the eighteen identifiers of the safe harbor method of de-identification",
  source: "45 CFR § 164.514(b)(2)(i)(A)–(R), US Department of Health and Human Services",
  verified: "The wording of (A) to (C) and the order of all eighteen were compared with published copies of the rule; the letters (D) to (R) follow from that order. The Code of Federal Regulations itself was not at hand.",
  clauses: [
    { ...clause("A"), title: "names", entities: ["PERSON", "URL_IDENTITY"] },
    {
      ...clause("B"),
      title: "geographic subdivisions smaller than a State",
      entities: ["STREET_ADDRESS", "POSTAL_CODE", "COORDINATES", "LOCATION"],
      cannot: "Whether the three first digits of a ZIP code stand for more than 20,000 people is a matter of the census; they are not found by themselves."
    },
    {
      ...clause("C"),
      title: "dates directly related to an individual, and ages over 89",
      entities: ["DATE_OF_BIRTH", "DATE_TIME", "AGE"],
      cannot: "To whom a date relates is told by a label or not at all, and ages are found whatever they are."
    },
    { ...clause("D"), title: "telephone numbers", entities: ["PHONE_NUMBER"] },
    {
      ...clause("E"),
      title: "fax numbers",
      entities: ["PHONE_NUMBER"],
      cannot: "A fax number looks like any telephone number, so that it is found as one."
    },
    { ...clause("F"), title: "electronic mail addresses", entities: ["EMAIL_ADDRESS"] },
    { ...clause("G"), title: "Social Security numbers", entities: ["US_SSN"] },
    { ...clause("H"), title: "medical record numbers", entities: ["MEDICAL_RECORD_NUMBER"] },
    {
      ...clause("I"),
      title: "health plan beneficiary numbers",
      entities: ["HEALTH_PLAN_NUMBER", "HEALTH_INSURANCE_NUMBER", "US_MBI", "INSURANCE_POLICY_NUMBER"]
    },
    {
      ...clause("J"),
      title: "account numbers",
      entities: ["ACCOUNT_ID", "BANK_ACCOUNT", "US_BANK_NUMBER", "IBAN_CODE", "CREDIT_CARD", "CRYPTO"],
      severity: "medium"
    },
    {
      ...clause("K"),
      title: "certificate and license numbers",
      entities: ["DRIVER_LICENSE", "US_DRIVER_LICENSE", "MEDICAL_LICENSE", "US_NPI", "PASSPORT_NUMBER", "US_PASSPORT"]
    },
    {
      ...clause("L"),
      title: "vehicle identifiers and serial numbers, including license plate numbers",
      entities: ["VIN", "LICENSE_PLATE"]
    },
    {
      ...clause("M"),
      title: "device identifiers and serial numbers",
      entities: ["DEVICE_ID", "IMEI", "IMSI", "MEID", "MAC_ADDRESS"],
      severity: "medium",
      cannot: "A serial number has no shape, so that it is found only under a label that names a device."
    },
    {
      ...clause("N"),
      title: "web universal resource locators (URLs)",
      entities: ["URL", "URL_IDENTITY", "URL_CREDENTIALS"]
    },
    {
      ...clause("O"),
      title: "Internet Protocol (IP) address numbers",
      entities: ["IP_ADDRESS"],
      cannot: "The number of a section or a version can look like an address, so that addresses stay of low severity."
    },
    {
      ...clause("P"),
      title: "biometric identifiers, including finger and voice prints",
      entities: ["BIOMETRIC_DATA"],
      cannot: "Recordings and images are no text; templates and hashes are found under labels that name them."
    },
    {
      ...clause("Q"),
      title: "full face photographs and any comparable images",
      entities: [],
      cannot: "Images are not looked at. Each file that is none of text is a gap of the report."
    },
    {
      ...clause("R"),
      title: "any other unique identifying number, characteristic, or code",
      entities: ["NATIONAL_ID", "TAX_ID", "US_ITIN", "USERNAME", "CASE_NUMBER", "CONTRACT_NUMBER", "GENETIC_DATA"],
      cannot: "What is unique in a set of data is not told by one value; only these types are looked for."
    }
  ]
};

// build/packs/india-dpdp.js
var rule3 = (roman) => ({
  id: `SPDI r. 3(${roman})`,
  citation: `Information Technology (Reasonable Security Practices and Procedures and Sensitive Personal Data or Information) Rules, 2011, rule 3(${roman})`
});
var aadhaar = "Aadhaar (Targeted Delivery of Financial and Other Subsidies, Benefits and Services) Act, 2016, section ";
var indiaDpdp = {
  name: "india-dpdp",
  title: "India: Digital Personal Data Protection Act, Aadhaar Act, SPDI Rules",
  source: "Digital Personal Data Protection Act, 2023 (22 of 2023), section 2(t); Aadhaar Act, 2016, section 29; SPDI Rules, 2011 (G.S.R. 313(E)), rule 3",
  verified: "Section 2(t), section 29 and rule 3 were compared with published copies. Section 29(4) was amended in 2019, and its present wording was seen only in a summary. The Rules rest on section 43A of the Information Technology Act, which section 44 of the Act of 2023 is to omit: whether that is in force was not found out.",
  clauses: [
    {
      id: "DPDP s. 2(t)",
      citation: "Digital Personal Data Protection Act, 2023, section 2(t)",
      title: "data about an individual who is identifiable by or in relation to it",
      entities: [
        "PERSON",
        "EMAIL_ADDRESS",
        "PHONE_NUMBER",
        "STREET_ADDRESS",
        "POSTAL_CODE",
        "DATE_OF_BIRTH",
        "AGE",
        "IN_PAN",
        "IN_VOTER",
        "IN_PASSPORT",
        "IN_VEHICLE_REGISTRATION",
        "NATIONAL_ID",
        "DRIVER_LICENSE",
        "PASSPORT_NUMBER",
        "MRZ",
        "LICENSE_PLATE",
        "IP_ADDRESS",
        "DEVICE_ID",
        "IMEI",
        "COORDINATES",
        "USERNAME"
      ],
      cannot: "Any data about an individual counts; a scanner knows these kinds."
    },
    {
      id: "Aadhaar s. 29(1)",
      citation: `${aadhaar}29(1)`,
      title: "core biometric information is not shared",
      entities: ["BIOMETRIC_DATA"],
      severity: "critical",
      cannot: "Images and recordings are no text; templates and hashes are found under labels that name them."
    },
    {
      id: "Aadhaar s. 29(4)",
      citation: `${aadhaar}29(4)`,
      title: "no Aadhaar number is published, displayed or posted publicly",
      entities: ["IN_AADHAAR", "IN_VID"],
      severity: "critical",
      cannot: "Demographic information and photographs that were collected under the Act are not told from others."
    },
    {
      ...rule3("i"),
      title: "passwords",
      entities: ["URL_CREDENTIALS", "CARD_PIN", "API_KEY"],
      cannot: "Passwords by themselves are left to scanners of secrets."
    },
    {
      ...rule3("ii"),
      title: "financial information: accounts, cards and other payment instruments",
      entities: ["BANK_ACCOUNT", "CREDIT_CARD", "CARD_SECURITY_CODE", "CARD_EXPIRY", "TRACK_DATA", "IBAN_CODE"],
      severity: "medium",
      cannot: "Addresses of the Unified Payments Interface are not told from user names."
    },
    {
      ...rule3("iii"),
      title: "physical, physiological and mental health condition",
      entities: ["HEALTH_CONDITION"],
      cannot: "It is found only under a label that names it; what is said of somebody in prose is not told."
    },
    {
      ...rule3("iv"),
      title: "sexual orientation",
      entities: ["SEXUAL_ORIENTATION"],
      cannot: "It is found only under a label that names it; what is said of somebody in prose is not told."
    },
    {
      ...rule3("v"),
      title: "medical records and history",
      entities: ["MEDICAL_RECORD_NUMBER", "HEALTH_INSURANCE_NUMBER", "HEALTH_CONDITION"],
      cannot: "Records that name neither number nor diagnosis under a label are read as any other text."
    },
    {
      ...rule3("vi"),
      title: "biometric information",
      entities: ["BIOMETRIC_DATA", "GENETIC_DATA"],
      cannot: "Images and recordings are no text; templates and hashes are found under labels that name them."
    },
    {
      ...rule3("vii"),
      title: "details of these, provided to a body corporate for a service",
      entities: [],
      cannot: "For what data was provided is not in the text."
    },
    {
      ...rule3("viii"),
      title: "such information, received for processing under lawful contract or otherwise",
      entities: [],
      cannot: "How data was received is not in the text."
    }
  ]
};

// build/packs/lgpd.js
var law = "Lei nº 13.709/2018, ";
var about2 = (article, word) => ({
  id: word === "" ? article : `${article} ${word}`,
  citation: law + article
});
var underLabels3 = "It is found only under a label that names it; what is said of somebody in prose is not told.";
var lgpd = {
  name: "lgpd",
  title: "Lei Geral de Proteção de Dados: personal data and sensitive personal data",
  source: "Lei nº 13.709, de 14 de agosto de 2018 (Brazil), arts. 5, 11 and 14",
  verified: "The definitions of art. 5, I and II, and the first sentence of art. 14 were compared with published copies; art. 11 with none. The compiled text of the Presidency was not at hand.",
  clauses: [
    {
      ...about2("art. 5, I", ""),
      title: "information related to an identified or identifiable natural person",
      entities: [
        "PERSON",
        "EMAIL_ADDRESS",
        "PHONE_NUMBER",
        "STREET_ADDRESS",
        "POSTAL_CODE",
        "DATE_OF_BIRTH",
        "AGE",
        "BR_CPF",
        "BR_DRIVER_LICENSE",
        "BR_PASSPORT",
        "NATIONAL_ID",
        "DRIVER_LICENSE",
        "PASSPORT_NUMBER",
        "MRZ",
        "IP_ADDRESS",
        "DEVICE_ID",
        "COORDINATES",
        "BANK_ACCOUNT",
        "CREDIT_CARD",
        "LICENSE_PLATE",
        "USERNAME"
      ],
      cannot: "Any information that relates to a person is personal data; a scanner knows these kinds."
    },
    {
      ...about2("art. 5, II", "origem racial ou étnica"),
      title: "racial or ethnic origin",
      entities: ["ETHNICITY"],
      cannot: underLabels3
    },
    {
      ...about2("art. 5, II", "convicção religiosa"),
      title: "religious belief",
      entities: ["RELIGION"],
      cannot: underLabels3
    },
    {
      ...about2("art. 5, II", "opinião política"),
      title: "political opinion",
      entities: ["POLITICAL_OPINION"],
      cannot: underLabels3
    },
    {
      ...about2("art. 5, II", "filiação"),
      title: "membership of a union, or of a religious, philosophical or political organisation",
      entities: ["TRADE_UNION_MEMBERSHIP", "RELIGION", "POLITICAL_OPINION"],
      cannot: underLabels3
    },
    {
      ...about2("art. 5, II", "saúde"),
      title: "health",
      entities: ["HEALTH_CONDITION", "MEDICAL_RECORD_NUMBER", "HEALTH_INSURANCE_NUMBER"],
      cannot: underLabels3
    },
    { ...about2("art. 5, II", "vida sexual"), title: "sex life", entities: ["SEXUAL_ORIENTATION"], cannot: underLabels3 },
    {
      ...about2("art. 5, II", "dado genético"),
      title: "genetic data",
      entities: ["GENETIC_DATA"],
      cannot: "Files of sequences without labels are not told from any other."
    },
    {
      ...about2("art. 5, II", "dado biométrico"),
      title: "biometric data",
      entities: ["BIOMETRIC_DATA"],
      cannot: "Images and recordings are no text; templates and hashes are found under labels that name them."
    },
    {
      ...about2("art. 11", ""),
      title: "legal bases for the processing of sensitive personal data",
      entities: [],
      cannot: "Consent and necessity are not in the text."
    },
    {
      ...about2("art. 14", ""),
      title: "personal data of children and adolescents",
      entities: ["DATE_OF_BIRTH", "AGE"],
      cannot: "Whether a person is a child is told by no more than a birthday or an age."
    }
  ]
};

// build/packs/pci-dss.js
var clause2 = (number) => ({
  id: number,
  citation: `PCI DSS v4.0.1 requirement ${number}`
});
var pciDss = {
  name: "pci-dss",
  title: "Payment Card Industry Data Security Standard: stored account data",
  source: "PCI DSS v4.0.1 (June 2024), requirements 3.2 to 3.5, PCI Security Standards Council",
  verified: "The wording of the three requirements under 3.3.1 was compared with copies of v4.0 and v4.0.1 in public repositories, the subjects of the others with published lists. The document of the Council itself was not at hand.",
  clauses: [
    {
      ...clause2("3.2.1"),
      title: "storage of account data is kept to a minimum",
      entities: ["CREDIT_CARD", "CARD_EXPIRY"],
      cannot: "Retention periods and deletion are matters of procedure. An expiry date is account data only beside its card number; the name of the holder and the service code are not told from other names and numbers."
    },
    {
      ...clause2("3.3.1.1"),
      title: "the full contents of any track are not stored",
      entities: ["TRACK_DATA"],
      severity: "critical",
      cannot: "When a transaction was authorised is not in the text: whatever is found counts as stored."
    },
    {
      ...clause2("3.3.1.2"),
      title: "the card verification code is not stored",
      entities: ["CARD_SECURITY_CODE"],
      severity: "high",
      cannot: "Three digits have no shape, so that they are found only under a label."
    },
    {
      ...clause2("3.3.1.3"),
      title: "the PIN and the PIN block are not stored",
      entities: ["CARD_PIN"],
      severity: "critical",
      cannot: "A PIN has no shape, so that it is found only under a label that names a card."
    },
    {
      ...clause2("3.3.2"),
      title: "sensitive authentication data is encrypted until authorisation is complete",
      entities: ["TRACK_DATA", "CARD_SECURITY_CODE", "CARD_PIN"],
      cannot: "What is found is in the clear; whether what is not found is encrypted well is not told from text."
    },
    {
      ...clause2("3.4.1"),
      title: "the card number is masked when displayed",
      entities: ["CREDIT_CARD"],
      severity: "critical",
      cannot: "What a program displays is not run; card numbers in its sources, fixtures and logs are found."
    },
    {
      ...clause2("3.4.2"),
      title: "no copying of card numbers over remote access",
      entities: [],
      cannot: "It is a control of remote-access technology."
    },
    {
      ...clause2("3.5.1"),
      title: "the card number is unreadable anywhere it is stored",
      entities: ["CREDIT_CARD"],
      severity: "critical",
      cannot: "Hashes, tokens and ciphers are not tested for strength; card numbers in the clear or merely encoded are found."
    }
  ]
};

// build/packs/uk.js
var about3 = (article, word) => ({
  id: `${article} ${word}`,
  citation: `UK GDPR (assimilated Regulation (EU) 2016/679), ${article.replace("Art.", "Article")}`
});
var underLabels4 = "It is found only under a label that names it; what is said of somebody in prose is not told.";
var uk = {
  name: "uk",
  title: "UK GDPR and Data Protection Act 2018: identifiers, special categories, offences",
  source: "UK GDPR, Articles 4, 9 and 10; Data Protection Act 2018 (c. 12), sections 10 and 11",
  verified: "That Schedule 1 of the Act hangs on its section 10 was compared with the Act as enacted; Articles 4(1) and 9(1) with summaries of the EU text. Section 11(2) was cited from knowledge, and whether Article 87 still stands in UK law was not found out: national numbers are listed under Article 4(1) instead.",
  clauses: [
    {
      ...about3("Art. 4(1)", "name"),
      title: "a name, and what people are reached by",
      entities: ["PERSON", "EMAIL_ADDRESS", "PHONE_NUMBER", "STREET_ADDRESS", "UK_POSTCODE", "URL_IDENTITY"]
    },
    {
      ...about3("Art. 4(1)", "identification number"),
      title: "identification numbers",
      entities: [
        "UK_NINO",
        "UK_UTR",
        "UK_PASSPORT",
        "UK_DRIVING_LICENCE",
        "UK_UPN",
        "UK_VEHICLE_REGISTRATION",
        "NATIONAL_ID",
        "TAX_ID",
        "PASSPORT_NUMBER",
        "DRIVER_LICENSE",
        "LICENSE_PLATE",
        "VIN",
        "MRZ"
      ],
      cannot: "Numbers that a firm made up are found when the policy describes them."
    },
    {
      ...about3("Art. 4(1)", "location data"),
      title: "location data",
      entities: ["COORDINATES"],
      cannot: "Places in prose are not told from the places of anybody; name LOCATION in `entities` to see them."
    },
    {
      ...about3("Art. 4(1)", "online identifier"),
      title: "online identifiers",
      entities: [
        "IP_ADDRESS",
        "MAC_ADDRESS",
        "USERNAME",
        "DEVICE_ID",
        "IMEI",
        "IMSI",
        "MEID",
        "JWT",
        "URL_CREDENTIALS"
      ],
      cannot: "A cookie or an advertising id has no shape, so that it is found only under a label."
    },
    {
      ...about3("Art. 4(1)", "factors"),
      title: "factors specific to the physical, economic or social identity",
      entities: ["DATE_OF_BIRTH", "AGE", "GENDER", "CITIZENSHIP", "BANK_ACCOUNT", "IBAN_CODE", "CREDIT_CARD"],
      cannot: "Any information that relates to a person is personal data; a scanner knows these kinds."
    },
    {
      ...about3("Art. 9(1)", "racial or ethnic origin"),
      title: "racial or ethnic origin",
      entities: ["ETHNICITY"],
      cannot: underLabels4
    },
    {
      ...about3("Art. 9(1)", "political opinions"),
      title: "political opinions",
      entities: ["POLITICAL_OPINION"],
      cannot: underLabels4
    },
    {
      ...about3("Art. 9(1)", "religious or philosophical beliefs"),
      title: "religious or philosophical beliefs",
      entities: ["RELIGION"],
      cannot: underLabels4
    },
    {
      ...about3("Art. 9(1)", "trade union membership"),
      title: "trade union membership",
      entities: ["TRADE_UNION_MEMBERSHIP"],
      cannot: underLabels4
    },
    {
      ...about3("Art. 9(1)", "genetic data"),
      title: "genetic data",
      entities: ["GENETIC_DATA"],
      cannot: "Files of sequences without labels are not told from any other."
    },
    {
      ...about3("Art. 9(1)", "biometric data"),
      title: "biometric data that identifies a person",
      entities: ["BIOMETRIC_DATA"],
      cannot: "Images and recordings are no text; templates and hashes are found under labels that name them."
    },
    {
      ...about3("Art. 9(1)", "health"),
      title: "data concerning health",
      entities: ["HEALTH_CONDITION", "UK_NHS", "MEDICAL_RECORD_NUMBER", "HEALTH_INSURANCE_NUMBER"],
      cannot: underLabels4
    },
    {
      ...about3("Art. 9(1)", "sexual orientation"),
      title: "sex life or sexual orientation",
      entities: ["SEXUAL_ORIENTATION"],
      cannot: underLabels4
    },
    {
      id: "DPA 2018 s. 11(2)",
      citation: "UK GDPR, Article 10; Data Protection Act 2018, section 11(2)",
      title: "criminal convictions and offences, alleged ones included",
      entities: ["CRIMINAL_RECORD"],
      cannot: underLabels4
    },
    {
      id: "DPA 2018 Sch. 1",
      citation: "Data Protection Act 2018, section 10 and Schedule 1",
      title: "conditions for the processing of special categories and criminal data",
      entities: [],
      cannot: "Conditions and policy documents are matters of procedure."
    }
  ]
};

// build/packs/index.js
var packs = [ccpa, gdpr, glba, hipaaSafeHarbor, indiaDpdp, lgpd, pciDss, uk];

// build/packs-named.js
function packsFor(names, places = {}) {
  const known = packs.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === void 0)
    return packs.filter(({ name }) => names.includes(name));
  const place = places[unknown];
  const alike = (0,chunk_W5BICCCD/* .nearest */ .p)(unknown, known);
  throw new chunk_ETNKDGEJ/* .UserError */ .y(`${place === void 0 ? "" : `${place}: `}there is no pack “${unknown}”.${alike === void 0 ? "" : ` Is it “${alike}”?`} There are ${known.join(", ")}; a file of one’s own begins with ./`);
}




/***/ }),

/***/ 9857:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ nearest)
});
// build/inputs/nearest.js
function nearest(word, words) {
  const wanted = plain(word);
  const ranked = words.map((each) => ({ each, distance: distanceOf(wanted, plain(each)) })).sort((a, b) => a.distance - b.distance);
  const [first] = ranked;
  return first && first.distance <= Math.max(1, Math.floor(first.each.length / 3)) ? first.each : void 0;
}
var plain = (word) => word.toLowerCase().replace(/[^a-z\d]/g, "");
function distanceOf(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1];
    for (const [at, other] of [...b].entries()) {
      const changed = (row[at] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}




/***/ }),

/***/ 5293:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ lazily)
});
// build/model/lazily.js
function lazily(make) {
  let made;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}




/***/ })

};
