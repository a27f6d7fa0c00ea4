const id = 172;
const ids = [172];
const modules = {
  /***/
  336: (
    /***/
    ((module) => {
      let p = process || {}, argv = p.argv || [], env = p.env || {};
      let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
      let formatter = (open, close, replace = open) => (input) => {
        let string = "" + input, index = string.indexOf(close, open.length);
        return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
      };
      let replaceClose = (string, close, replace, index) => {
        let result = "", cursor = 0;
        do {
          result += string.substring(cursor, index) + replace;
          cursor = index + close.length;
          index = string.indexOf(close, cursor);
        } while (~index);
        return result + string.substring(cursor);
      };
      let createColors = (enabled = isColorSupported) => {
        let f = enabled ? formatter : () => String;
        return {
          isColorSupported: enabled,
          reset: f("\x1B[0m", "\x1B[0m"),
          bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
          dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
          italic: f("\x1B[3m", "\x1B[23m"),
          underline: f("\x1B[4m", "\x1B[24m"),
          inverse: f("\x1B[7m", "\x1B[27m"),
          hidden: f("\x1B[8m", "\x1B[28m"),
          strikethrough: f("\x1B[9m", "\x1B[29m"),
          black: f("\x1B[30m", "\x1B[39m"),
          red: f("\x1B[31m", "\x1B[39m"),
          green: f("\x1B[32m", "\x1B[39m"),
          yellow: f("\x1B[33m", "\x1B[39m"),
          blue: f("\x1B[34m", "\x1B[39m"),
          magenta: f("\x1B[35m", "\x1B[39m"),
          cyan: f("\x1B[36m", "\x1B[39m"),
          white: f("\x1B[37m", "\x1B[39m"),
          gray: f("\x1B[90m", "\x1B[39m"),
          bgBlack: f("\x1B[40m", "\x1B[49m"),
          bgRed: f("\x1B[41m", "\x1B[49m"),
          bgGreen: f("\x1B[42m", "\x1B[49m"),
          bgYellow: f("\x1B[43m", "\x1B[49m"),
          bgBlue: f("\x1B[44m", "\x1B[49m"),
          bgMagenta: f("\x1B[45m", "\x1B[49m"),
          bgCyan: f("\x1B[46m", "\x1B[49m"),
          bgWhite: f("\x1B[47m", "\x1B[49m"),
          blackBright: f("\x1B[90m", "\x1B[39m"),
          redBright: f("\x1B[91m", "\x1B[39m"),
          greenBright: f("\x1B[92m", "\x1B[39m"),
          yellowBright: f("\x1B[93m", "\x1B[39m"),
          blueBright: f("\x1B[94m", "\x1B[39m"),
          magentaBright: f("\x1B[95m", "\x1B[39m"),
          cyanBright: f("\x1B[96m", "\x1B[39m"),
          whiteBright: f("\x1B[97m", "\x1B[39m"),
          bgBlackBright: f("\x1B[100m", "\x1B[49m"),
          bgRedBright: f("\x1B[101m", "\x1B[49m"),
          bgGreenBright: f("\x1B[102m", "\x1B[49m"),
          bgYellowBright: f("\x1B[103m", "\x1B[49m"),
          bgBlueBright: f("\x1B[104m", "\x1B[49m"),
          bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
          bgCyanBright: f("\x1B[106m", "\x1B[49m"),
          bgWhiteBright: f("\x1B[107m", "\x1B[49m")
        };
      };
      module.exports = createColors();
      module.exports.createColors = createColors;
    })
  ),
  /***/
  995: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      var __createBinding = this && this.__createBinding || (Object.create ? (function(o, m, k, k2) {
        if (k2 === void 0) k2 = k;
        var desc = Object.getOwnPropertyDescriptor(m, k);
        if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
          desc = { enumerable: true, get: function() {
            return m[k];
          } };
        }
        Object.defineProperty(o, k2, desc);
      }) : (function(o, m, k, k2) {
        if (k2 === void 0) k2 = k;
        o[k2] = m[k];
      }));
      var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? (function(o, v) {
        Object.defineProperty(o, "default", { enumerable: true, value: v });
      }) : function(o, v) {
        o["default"] = v;
      });
      var __importStar = this && this.__importStar || /* @__PURE__ */ (function() {
        var ownKeys = function(o) {
          ownKeys = Object.getOwnPropertyNames || function(o2) {
            var ar = [];
            for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
            return ar;
          };
          return ownKeys(o);
        };
        return function(mod) {
          if (mod && mod.__esModule) return mod;
          var result = {};
          if (mod != null) {
            for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
          }
          __setModuleDefault(result, mod);
          return result;
        };
      })();
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
      const exceptions = __importStar(__webpack_require__(410));
      const util_1 = __webpack_require__(95);
      const iso7064_1 = __webpack_require__(376);
      function clean(input) {
        return util_1.strings.cleanUnicode(input, " -./,");
      }
      const impl = {
        name: "German Personal Tax Number",
        localName: "Steuerliche Identifikationsnummer",
        abbreviation: "IdNr",
        compact(input) {
          const [value, err] = clean(input);
          if (err) {
            throw err;
          }
          return value;
        },
        format(input) {
          const [value] = clean(input);
          return util_1.strings.splitAt(value, 2, 5, 8).join(" ");
        },
        validate(input) {
          const [value, error] = clean(input);
          if (error) {
            return { isValid: false, error };
          }
          if (value.length !== 11) {
            return { isValid: false, error: new exceptions.InvalidLength() };
          }
          if (!util_1.strings.isdigits(value)) {
            return { isValid: false, error: new exceptions.InvalidFormat() };
          }
          if (value[0] === "0") {
            return { isValid: false, error: new exceptions.InvalidComponent() };
          }
          const counter = {};
          value.substr(0, 10).split("").map((v) => parseInt(v, 10)).forEach((v) => {
            var _a;
            counter[v] = ((_a = counter[v]) !== null && _a !== void 0 ? _a : 0) + 1;
          });
          const more = Object.values(counter).filter((v) => v > 1);
          if (more.length !== 1 && [2, 3].includes(more[0])) {
            return { isValid: false, error: new exceptions.InvalidComponent() };
          }
          if (!(0, iso7064_1.iso7064mod10x11validate)(value)) {
            return { isValid: false, error: new exceptions.InvalidChecksum() };
          }
          return {
            isValid: true,
            compact: value,
            isIndividual: true,
            isCompany: false
          };
        }
      };
      exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
    })
  ),
  /***/
  190: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      var __createBinding = this && this.__createBinding || (Object.create ? (function(o, m, k, k2) {
        if (k2 === void 0) k2 = k;
        var desc = Object.getOwnPropertyDescriptor(m, k);
        if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
          desc = { enumerable: true, get: function() {
            return m[k];
          } };
        }
        Object.defineProperty(o, k2, desc);
      }) : (function(o, m, k, k2) {
        if (k2 === void 0) k2 = k;
        o[k2] = m[k];
      }));
      var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? (function(o, v) {
        Object.defineProperty(o, "default", { enumerable: true, value: v });
      }) : function(o, v) {
        o["default"] = v;
      });
      var __importStar = this && this.__importStar || /* @__PURE__ */ (function() {
        var ownKeys = function(o) {
          ownKeys = Object.getOwnPropertyNames || function(o2) {
            var ar = [];
            for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
            return ar;
          };
          return ownKeys(o);
        };
        return function(mod) {
          if (mod && mod.__esModule) return mod;
          var result = {};
          if (mod != null) {
            for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
          }
          __setModuleDefault(result, mod);
          return result;
        };
      })();
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
      exports.calcCheckDigit = calcCheckDigit;
      const exceptions = __importStar(__webpack_require__(410));
      const util_1 = __webpack_require__(95);
      const checkDigits = "TRWAGMYFPDXBNJZSQVHLCKE";
      function calcCheckDigit(value) {
        return checkDigits[parseInt(value.substr(0, 8), 10) % 23];
      }
      function clean(input) {
        return util_1.strings.cleanUnicode(input, " -");
      }
      const impl = {
        name: "Spanish Personal Identify Code",
        localName: "Documento Nacional de Identidad",
        abbreviation: "DNI",
        compact(input) {
          const [value, err] = clean(input);
          if (err) {
            throw err;
          }
          return value;
        },
        format(input) {
          const [value] = clean(input);
          return util_1.strings.splitAt(value, 8).join("-");
        },
        validate(input) {
          const [value, error] = clean(input);
          if (error) {
            return { isValid: false, error };
          }
          if (value.length !== 9) {
            return { isValid: false, error: new exceptions.InvalidLength() };
          }
          const [body, check] = util_1.strings.splitAt(value, 8);
          if ("KLM".includes(body[0]) && util_1.strings.isdigits(body.substring(1))) {
          } else if (!util_1.strings.isdigits(body)) {
            return { isValid: false, error: new exceptions.InvalidComponent() };
          } else if (calcCheckDigit(body) !== check) {
            return { isValid: false, error: new exceptions.InvalidChecksum() };
          }
          return {
            isValid: true,
            compact: value,
            isIndividual: true,
            isCompany: false
          };
        }
      };
      exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
    })
  ),
  /***/
  483: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      var __createBinding = this && this.__createBinding || (Object.create ? (function(o, m, k, k2) {
        if (k2 === void 0) k2 = k;
        var desc = Object.getOwnPropertyDescriptor(m, k);
        if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
          desc = { enumerable: true, get: function() {
            return m[k];
          } };
        }
        Object.defineProperty(o, k2, desc);
      }) : (function(o, m, k, k2) {
        if (k2 === void 0) k2 = k;
        o[k2] = m[k];
      }));
      var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? (function(o, v) {
        Object.defineProperty(o, "default", { enumerable: true, value: v });
      }) : function(o, v) {
        o["default"] = v;
      });
      var __importStar = this && this.__importStar || /* @__PURE__ */ (function() {
        var ownKeys = function(o) {
          ownKeys = Object.getOwnPropertyNames || function(o2) {
            var ar = [];
            for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
            return ar;
          };
          return ownKeys(o);
        };
        return function(mod) {
          if (mod && mod.__esModule) return mod;
          var result = {};
          if (mod != null) {
            for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
          }
          __setModuleDefault(result, mod);
          return result;
        };
      })();
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
      const exceptions = __importStar(__webpack_require__(410));
      const util_1 = __webpack_require__(95);
      const dni = __importStar(__webpack_require__(190));
      const checkDigits = "XYZ";
      function clean(input) {
        return util_1.strings.cleanUnicode(input, " -");
      }
      const impl = {
        name: "Spanish Foreign Number",
        localName: "Número de Identificación de Extranjero",
        abbreviation: "NIE",
        compact(input) {
          const [value, err] = clean(input);
          if (err) {
            throw err;
          }
          return value;
        },
        format(input) {
          const [value] = clean(input);
          return util_1.strings.splitAt(value, 1, 8).join("-");
        },
        validate(input) {
          const [value, error] = clean(input);
          if (error) {
            return { isValid: false, error };
          }
          if (value.length !== 9) {
            return { isValid: false, error: new exceptions.InvalidLength() };
          }
          const [first, body, check] = util_1.strings.splitAt(value, 1, 8);
          if (!util_1.strings.isdigits(body) || !checkDigits.includes(first) || util_1.strings.isdigits(check)) {
            return { isValid: false, error: new exceptions.InvalidComponent() };
          }
          if (dni.calcCheckDigit(`${checkDigits.indexOf(first)}${body}`) !== check) {
            return { isValid: false, error: new exceptions.InvalidChecksum() };
          }
          return {
            isValid: true,
            compact: value,
            isIndividual: true,
            isCompany: false
          };
        }
      };
      exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
    })
  ),
  /***/
  410: (
    /***/
    ((__unused_webpack_module, exports) => {
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.InvalidComponent = exports.InvalidLength = exports.InvalidChecksum = exports.InvalidFormat = exports.ValidationError = void 0;
      class ValidationError extends Error {
        constructor(msg) {
          super(msg);
          this.name = "ValidationError";
        }
      }
      exports.ValidationError = ValidationError;
      class InvalidFormat extends ValidationError {
        constructor(msg = "The number has an invalid format.") {
          super(msg);
          this.name = "InvalidFormat";
        }
      }
      exports.InvalidFormat = InvalidFormat;
      class InvalidChecksum extends ValidationError {
        constructor(msg = "The number checksum or check digit is invalid.") {
          super(msg);
          this.name = "InvalidChecksum";
        }
      }
      exports.InvalidChecksum = InvalidChecksum;
      class InvalidLength extends ValidationError {
        constructor(msg = "The number has an invalid length.") {
          super(msg);
          this.name = "InvalidLength";
        }
      }
      exports.InvalidLength = InvalidLength;
      class InvalidComponent extends ValidationError {
        constructor(msg = "One of the parts of the number are invalid or unknown.") {
          super(msg);
          this.name = "InvalidComponent";
        }
      }
      exports.InvalidComponent = InvalidComponent;
    })
  ),
  /***/
  926: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      var __createBinding = this && this.__createBinding || (Object.create ? (function(o, m, k, k2) {
        if (k2 === void 0) k2 = k;
        var desc = Object.getOwnPropertyDescriptor(m, k);
        if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
          desc = { enumerable: true, get: function() {
            return m[k];
          } };
        }
        Object.defineProperty(o, k2, desc);
      }) : (function(o, m, k, k2) {
        if (k2 === void 0) k2 = k;
        o[k2] = m[k];
      }));
      var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? (function(o, v) {
        Object.defineProperty(o, "default", { enumerable: true, value: v });
      }) : function(o, v) {
        o["default"] = v;
      });
      var __importStar = this && this.__importStar || /* @__PURE__ */ (function() {
        var ownKeys = function(o) {
          ownKeys = Object.getOwnPropertyNames || function(o2) {
            var ar = [];
            for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
            return ar;
          };
          return ownKeys(o);
        };
        return function(mod) {
          if (mod && mod.__esModule) return mod;
          var result = {};
          if (mod != null) {
            for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
          }
          __setModuleDefault(result, mod);
          return result;
        };
      })();
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
      const exceptions = __importStar(__webpack_require__(410));
      const util_1 = __webpack_require__(95);
      function clean(input) {
        return util_1.strings.cleanUnicode(input, " .");
      }
      const impl = {
        name: "French Personal Identification Number",
        localName: "Numéro d’Inscription au RNIPP",
        abbreviation: "NIR",
        compact(input) {
          const [value, err] = clean(input);
          if (err) {
            throw err;
          }
          return value;
        },
        format(input) {
          const [value] = clean(input);
          return util_1.strings.splitAt(value, 1, 3, 5, 7, 10, 13).join(" ");
        },
        validate(input) {
          const [value, error] = clean(input);
          if (error) {
            return { isValid: false, error };
          }
          if (value.length !== 15) {
            return { isValid: false, error: new exceptions.InvalidLength() };
          }
          const [pre, dept, post, check] = util_1.strings.splitAt(value, 5, 7, 13);
          if (!util_1.strings.isdigits(pre) || !util_1.strings.isdigits(post) || !util_1.strings.isdigits(check)) {
            return { isValid: false, error: new exceptions.InvalidFormat() };
          }
          let add = "";
          if (dept === "2A") {
            add = "19";
          } else if (dept === "2B") {
            add = "18";
          } else if (util_1.strings.isdigits(dept)) {
            add = dept;
          } else {
            return { isValid: false, error: new exceptions.InvalidComponent() };
          }
          const sum = parseInt(`${pre}${add}${post}`, 10) % 97;
          if (String(97 - sum).padStart(2, "0") !== check) {
            return { isValid: false, error: new exceptions.InvalidChecksum() };
          }
          return {
            isValid: true,
            compact: value,
            isIndividual: true,
            isCompany: false
          };
        }
      };
      exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
    })
  ),
  /***/
  826: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      var __createBinding = this && this.__createBinding || (Object.create ? (function(o, m, k, k2) {
        if (k2 === void 0) k2 = k;
        var desc = Object.getOwnPropertyDescriptor(m, k);
        if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
          desc = { enumerable: true, get: function() {
            return m[k];
          } };
        }
        Object.defineProperty(o, k2, desc);
      }) : (function(o, m, k, k2) {
        if (k2 === void 0) k2 = k;
        o[k2] = m[k];
      }));
      var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? (function(o, v) {
        Object.defineProperty(o, "default", { enumerable: true, value: v });
      }) : function(o, v) {
        o["default"] = v;
      });
      var __importStar = this && this.__importStar || /* @__PURE__ */ (function() {
        var ownKeys = function(o) {
          ownKeys = Object.getOwnPropertyNames || function(o2) {
            var ar = [];
            for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
            return ar;
          };
          return ownKeys(o);
        };
        return function(mod) {
          if (mod && mod.__esModule) return mod;
          var result = {};
          if (mod != null) {
            for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
          }
          __setModuleDefault(result, mod);
          return result;
        };
      })();
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
      const exceptions = __importStar(__webpack_require__(410));
      const util_1 = __webpack_require__(95);
      function clean(input) {
        return util_1.strings.cleanUnicode(input, " -.");
      }
      function validLength(value) {
        return [8, 9].includes(value.length);
      }
      function isValidPrefix(prefix) {
        const invalidChars = ["D", "F", "I", "Q", "U", "V"];
        const invalidSecondChar = "O";
        const invalidPrefixes = ["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"];
        if (invalidChars.includes(prefix[0]) || invalidChars.includes(prefix[1])) {
          return false;
        }
        if (prefix[1] === invalidSecondChar) {
          return false;
        }
        return !invalidPrefixes.includes(prefix);
      }
      const VALID_FORMAT_REGEX = /^([A-Z]{2})\d{6}[A-D]?$/;
      function validFormat(value) {
        const matchData = value.toUpperCase().match(VALID_FORMAT_REGEX);
        const prefix = value.slice(0, 2).toUpperCase();
        return !!matchData && isValidPrefix(prefix);
      }
      const impl = {
        name: "United Kingdom National Insurance Number",
        localName: "National Insurance Number",
        abbreviation: "NINO",
        compact(input) {
          const [value, err] = clean(input);
          if (err) {
            throw err;
          }
          return value;
        },
        format(input) {
          const [value] = clean(input);
          return value;
        },
        validate(input) {
          const [value, error] = clean(input);
          if (error) {
            return { isValid: false, error };
          }
          if (!validLength(value)) {
            return { isValid: false, error: new exceptions.InvalidLength() };
          }
          if (!validFormat(value)) {
            return { isValid: false, error: new exceptions.InvalidFormat() };
          }
          return {
            isValid: true,
            compact: value,
            isIndividual: true,
            isCompany: false
          };
        }
      };
      exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
    })
  ),
  /***/
  898: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      var __createBinding = this && this.__createBinding || (Object.create ? (function(o, m, k, k2) {
        if (k2 === void 0) k2 = k;
        var desc = Object.getOwnPropertyDescriptor(m, k);
        if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
          desc = { enumerable: true, get: function() {
            return m[k];
          } };
        }
        Object.defineProperty(o, k2, desc);
      }) : (function(o, m, k, k2) {
        if (k2 === void 0) k2 = k;
        o[k2] = m[k];
      }));
      var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? (function(o, v) {
        Object.defineProperty(o, "default", { enumerable: true, value: v });
      }) : function(o, v) {
        o["default"] = v;
      });
      var __importStar = this && this.__importStar || /* @__PURE__ */ (function() {
        var ownKeys = function(o) {
          ownKeys = Object.getOwnPropertyNames || function(o2) {
            var ar = [];
            for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
            return ar;
          };
          return ownKeys(o);
        };
        return function(mod) {
          if (mod && mod.__esModule) return mod;
          var result = {};
          if (mod != null) {
            for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
          }
          __setModuleDefault(result, mod);
          return result;
        };
      })();
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
      const exceptions = __importStar(__webpack_require__(410));
      const util_1 = __webpack_require__(95);
      const checksum_1 = __webpack_require__(420);
      function clean(input) {
        return util_1.strings.cleanUnicode(input, " -");
      }
      const impl = {
        name: "Indian Digital Resident Personal Identity Number",
        localName: "Aadhaar",
        compact(input) {
          const [value, err] = clean(input);
          if (err) {
            throw err;
          }
          return value;
        },
        format(input) {
          const [value] = clean(input);
          return util_1.strings.splitAt(value, 4, 8).join(" ");
        },
        validate(input) {
          const [value, error] = clean(input);
          if (error) {
            return { isValid: false, error };
          }
          if (value.length !== 12) {
            return { isValid: false, error: new exceptions.InvalidLength() };
          }
          if (!util_1.strings.isdigits(value)) {
            return { isValid: false, error: new exceptions.InvalidFormat() };
          }
          if (value[0] === "0" || value[0] === "1") {
            return { isValid: false, error: new exceptions.InvalidFormat() };
          }
          if (value.split("").reverse().join("") === value) {
            return { isValid: false, error: new exceptions.InvalidFormat() };
          }
          if (!(0, checksum_1.verhoeffValidate)(value)) {
            return { isValid: false, error: new exceptions.InvalidChecksum() };
          }
          return {
            isValid: true,
            compact: value,
            isIndividual: true,
            isCompany: false
          };
        }
      };
      exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
    })
  ),
  /***/
  420: (
    /***/
    ((__unused_webpack_module, exports) => {
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.weightedSum = weightedSum;
      exports.luhnChecksum = luhnChecksum;
      exports.luhnChecksumValidate = luhnChecksumValidate;
      exports.luhnChecksumValue = luhnChecksumValue;
      exports.luhnChecksumDigit = luhnChecksumDigit;
      exports.verhoeffGenerate = verhoeffGenerate;
      exports.verhoeffValidate = verhoeffValidate;
      exports.mod97base10Validate = mod97base10Validate;
      exports.mod11mod10Validate = mod11mod10Validate;
      function sumAllDigits(value) {
        let localValue = value;
        let sum = 0;
        while (localValue) {
          sum += localValue % 10;
          localValue = Math.floor(localValue / 10);
        }
        return sum;
      }
      function weightedSum(value, { alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", reverse = false, weights = [1], modulus = 0, sumByDigit = false }) {
        const wlen = weights.length;
        const numbers = value.split("").map((v) => alphabet.indexOf(v));
        const weighted = (reverse ? numbers.reverse() : numbers).map((v, idx) => v * weights[idx % wlen]);
        return weighted.reduce((acc, v) => {
          let vv = v;
          while (vv < 0) {
            vv += modulus;
          }
          if (sumByDigit && vv > 9) {
            return (acc + sumAllDigits(vv)) % modulus;
          }
          return (acc + vv) % modulus;
        }, 0);
      }
      function luhnChecksum(value, alphabet = "0123456789") {
        const parity = value.length % 2;
        const sum = value.split("").reverse().map((v) => alphabet.indexOf(v)).reduce((acc, val, idx) => {
          const v = idx % 2 === parity ? val * 2 : val;
          return acc + (v > 9 ? v - 9 : v);
        }, 0);
        return sum % alphabet.length;
      }
      function luhnChecksumValidate(value, alphabet = "0123456789") {
        const parity = value.length % 2;
        const sum = value.split("").map((v) => alphabet.indexOf(v)).reduce((acc, val, idx) => {
          let v = val;
          if (idx % 2 === parity) {
            v = val * 2;
            if (v > 9) {
              v -= 9;
            }
          }
          return acc + v;
        }, 0);
        return sum % 10 === 0;
      }
      function luhnChecksumValue(value, alphabet = "0123456789") {
        const alen = alphabet.length;
        return value.split("").reverse().map((v) => alphabet.indexOf(v)).reduce((acc, v, idx) => {
          if (idx % 2 === 0) {
            return (acc + v) % alen;
          }
          return (acc + Math.floor(v * 2 / alen) + v * 2 % alen) % alen;
        });
      }
      function luhnChecksumDigit(value, alphabet = "0123456789") {
        const cs = luhnChecksumValue(`${value}${alphabet[0]}`);
        return alphabet[(alphabet.length - cs) % alphabet.length];
      }
      const verhoeffD = [
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
        [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
        [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
        [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
        [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
        [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
        [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
        [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
        [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]
      ];
      const verhoeffP = [
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        [1, 5, 7, 6, 2, 8, 3, 0, 9, 4],
        [5, 8, 0, 3, 7, 9, 6, 1, 4, 2],
        [8, 9, 1, 6, 0, 4, 3, 5, 2, 7],
        [9, 4, 5, 3, 1, 2, 6, 8, 7, 0],
        [4, 2, 8, 6, 5, 7, 3, 9, 0, 1],
        [2, 7, 9, 3, 8, 0, 6, 4, 1, 5],
        [7, 0, 4, 6, 9, 1, 3, 2, 5, 8]
      ];
      const verhoeffInv = [0, 4, 3, 2, 1, 5, 6, 7, 8, 9];
      function invArray(array) {
        return array.split("").map((v) => parseInt(v, 10)).reverse();
      }
      function verhoeffGenerate(array) {
        const invertedArray = invArray(array);
        const value = invertedArray.reduce((c, v, idx) => verhoeffD[c][verhoeffP[(idx + 1) % 8][v]], 0);
        return verhoeffInv[value];
      }
      function verhoeffValidate(array) {
        const invertedArray = invArray(array);
        const sum = invertedArray.reduce((c, v, idx) => verhoeffD[c][verhoeffP[idx % 8][v]], 0);
        return sum === 0;
      }
      function modulo(dividentIn, divisor) {
        let divident = dividentIn;
        const partLength = 10;
        while (divident.length > partLength) {
          const part = divident.substring(0, partLength);
          divident = parseInt(part, 10) % divisor + divident.substring(partLength);
        }
        return parseInt(divident, 10) % divisor;
      }
      function mod97base10Validate(value, expect = 1) {
        const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        let fail = false;
        const bigValue = value.split("").map((c) => {
          const idx = alphabet.indexOf(c);
          if (idx === -1) {
            fail = true;
            return "";
          }
          return String(idx);
        }).join("");
        if (fail) {
          return false;
        }
        return modulo(bigValue, 97) === expect;
      }
      function mod11mod10Validate(value) {
        const sum = value.split("").map((v) => parseInt(v, 10)).reduce((acc, n) => ((acc === 0 ? 10 : acc) * 2 % 11 + n) % 10, 5);
        return sum === 1;
      }
    })
  ),
  /***/
  95: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      var __createBinding = this && this.__createBinding || (Object.create ? (function(o, m, k, k2) {
        if (k2 === void 0) k2 = k;
        var desc = Object.getOwnPropertyDescriptor(m, k);
        if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
          desc = { enumerable: true, get: function() {
            return m[k];
          } };
        }
        Object.defineProperty(o, k2, desc);
      }) : (function(o, m, k, k2) {
        if (k2 === void 0) k2 = k;
        o[k2] = m[k];
      }));
      var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? (function(o, v) {
        Object.defineProperty(o, "default", { enumerable: true, value: v });
      }) : function(o, v) {
        o["default"] = v;
      });
      var __importStar = this && this.__importStar || /* @__PURE__ */ (function() {
        var ownKeys = function(o) {
          ownKeys = Object.getOwnPropertyNames || function(o2) {
            var ar = [];
            for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
            return ar;
          };
          return ownKeys(o);
        };
        return function(mod) {
          if (mod && mod.__esModule) return mod;
          var result = {};
          if (mod != null) {
            for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
          }
          __setModuleDefault(result, mod);
          return result;
        };
      })();
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.strings = exports.isValidDateCompactDDMMYY = exports.isValidDateCompactYYMMDD = exports.isValidDateCompactYYYYMMDD = exports.isValidDate = exports.validBirthdate = exports.buildDate = exports.mod97base10Validate = exports.weightedSum = void 0;
      const strings = __importStar(__webpack_require__(454));
      exports.strings = strings;
      var checksum_1 = __webpack_require__(420);
      Object.defineProperty(exports, "weightedSum", { enumerable: true, get: function() {
        return checksum_1.weightedSum;
      } });
      Object.defineProperty(exports, "mod97base10Validate", { enumerable: true, get: function() {
        return checksum_1.mod97base10Validate;
      } });
      var isValidDate_1 = __webpack_require__(653);
      Object.defineProperty(exports, "buildDate", { enumerable: true, get: function() {
        return isValidDate_1.buildDate;
      } });
      Object.defineProperty(exports, "validBirthdate", { enumerable: true, get: function() {
        return isValidDate_1.validBirthdate;
      } });
      Object.defineProperty(exports, "isValidDate", { enumerable: true, get: function() {
        return isValidDate_1.isValidDate;
      } });
      Object.defineProperty(exports, "isValidDateCompactYYYYMMDD", { enumerable: true, get: function() {
        return isValidDate_1.isValidDateCompactYYYYMMDD;
      } });
      Object.defineProperty(exports, "isValidDateCompactYYMMDD", { enumerable: true, get: function() {
        return isValidDate_1.isValidDateCompactYYMMDD;
      } });
      Object.defineProperty(exports, "isValidDateCompactDDMMYY", { enumerable: true, get: function() {
        return isValidDate_1.isValidDateCompactDDMMYY;
      } });
    })
  ),
  /***/
  653: (
    /***/
    ((__unused_webpack_module, exports, __webpack_require__) => {
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.validBirthdate = validBirthdate;
      exports.buildDate = buildDate;
      exports.isValidDate = isValidDate;
      exports.isValidDateCompactYYMMDD = isValidDateCompactYYMMDD;
      exports.isValidDateCompactDDMMYY = isValidDateCompactDDMMYY;
      exports.isValidDateCompactYYYYMMDD = isValidDateCompactYYYYMMDD;
      const strings_1 = __webpack_require__(454);
      function validBirthdate(date) {
        if (date === null) {
          return false;
        }
        const now = /* @__PURE__ */ new Date();
        return date.getTime() <= now.getTime();
      }
      function buildDate(yy, mm, dd) {
        const yyN = parseInt(yy, 10);
        const mmN = parseInt(mm, 10) - 1;
        const ddN = parseInt(dd, 10);
        if (Number.isNaN(yyN) || Number.isNaN(mmN) || Number.isNaN(ddN)) {
          return null;
        }
        let d;
        if (yyN < 20) {
          d = new Date(2e3 + yyN, mmN, ddN);
        } else if (yyN < 100) {
          d = new Date(1900 + yyN, mmN, ddN);
        } else {
          d = new Date(yyN, mmN, ddN);
        }
        if (Number.isNaN(d.getFullYear())) {
          return null;
        }
        if (d.getDate() !== ddN || d.getMonth() !== mmN) {
          return null;
        }
        return d;
      }
      function isValidDate(yy, mm, dd, isBefore = false) {
        const d = buildDate(yy, mm, dd);
        if (d === null) {
          return false;
        }
        return isBefore ? validBirthdate(d) : true;
      }
      function isValidDateCompactYYMMDD(yymmdd, isBefore = false) {
        const [year, mon, day] = (0, strings_1.splitAt)(yymmdd, 2, 4);
        return isValidDate(year, mon, day, isBefore);
      }
      function isValidDateCompactDDMMYY(ddmmyy, isBefore = false) {
        const [day, mon, year] = (0, strings_1.splitAt)(ddmmyy, 2, 4);
        return isValidDate(year, mon, day, isBefore);
      }
      function isValidDateCompactYYYYMMDD(yyyymmdd, isBefore = false) {
        const [year, mon, day] = (0, strings_1.splitAt)(yyyymmdd, 4, 6);
        return isValidDate(year, mon, day, isBefore);
      }
    })
  ),
  /***/
  376: (
    /***/
    ((__unused_webpack_module, exports) => {
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.iso7064mod10x11validate = iso7064mod10x11validate;
      function iso7064mod10x11validate(value) {
        const check = value.split("").map((v) => parseInt(v, 10)).reduce((acc, v) => ((acc === 0 ? 10 : acc) * 2 % 11 + v) % 10, 5);
        return check === 1;
      }
    })
  ),
  /***/
  516: (
    /***/
    ((__unused_webpack_module, exports) => {
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.isalphanumeric = isalphanumeric;
      exports.isdigits = isdigits;
      exports.isalpha = isalpha;
      const alphanumericRE = /^[A-Za-z0-9]+$/;
      const digitRE = /^[0-9]+$/;
      const alphaRE = /^[A-Za-z]+$/;
      function isalphanumeric(value) {
        return alphanumericRE.test(value);
      }
      function isdigits(value) {
        return digitRE.test(value);
      }
      function isalpha(value) {
        return alphaRE.test(value);
      }
    })
  ),
  /***/
  267: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      var __createBinding = this && this.__createBinding || (Object.create ? (function(o, m, k, k2) {
        if (k2 === void 0) k2 = k;
        var desc = Object.getOwnPropertyDescriptor(m, k);
        if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
          desc = { enumerable: true, get: function() {
            return m[k];
          } };
        }
        Object.defineProperty(o, k2, desc);
      }) : (function(o, m, k, k2) {
        if (k2 === void 0) k2 = k;
        o[k2] = m[k];
      }));
      var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? (function(o, v) {
        Object.defineProperty(o, "default", { enumerable: true, value: v });
      }) : function(o, v) {
        o["default"] = v;
      });
      var __importStar = this && this.__importStar || /* @__PURE__ */ (function() {
        var ownKeys = function(o) {
          ownKeys = Object.getOwnPropertyNames || function(o2) {
            var ar = [];
            for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
            return ar;
          };
          return ownKeys(o);
        };
        return function(mod) {
          if (mod && mod.__esModule) return mod;
          var result = {};
          if (mod != null) {
            for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
          }
          __setModuleDefault(result, mod);
          return result;
        };
      })();
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.cleanUnicode = cleanUnicode;
      const exceptions = __importStar(__webpack_require__(410));
      const mapped = {
        "-": "-",
        "­": "-",
        "¯": "-",
        "˗": "-",
        "֊": "-",
        "־": "-",
        "᠊": "-",
        "‐": "-",
        "‑": "-",
        "‒": "-",
        "–": "-",
        "—": "-",
        "―": "-",
        "‾": "-",
        "⁃": "-",
        "⁻": "-",
        "₋": "-",
        "−": "-",
        "⎯": "-",
        "⎺": "-",
        "⎻": "-",
        "⎼": "-",
        "⎽": "-",
        "⏤": "-",
        "－": "-",
        "﹣": "-",
        "￣": "-",
        "*": "*",
        "٭": "*",
        "܍": "*",
        "⁕": "*",
        "꘎": "*",
        "∗": "*",
        "⋆": "*",
        "⁎": "*",
        "✱": "*",
        "✲": "*",
        "✳": "*",
        "✺": "*",
        "✻": "*",
        "✼": "*",
        "✽": "*",
        "❃": "*",
        "❉": "*",
        "❊": "*",
        "❋": "*",
        "﹡": "*",
        "＊": "*",
        ",": ",",
        "¸": ",",
        "،": ",",
        "٫": ",",
        "٬": ",",
        "‚": ",",
        "′": ",",
        "⸴": ",",
        "、": ",",
        "，": ",",
        "︑": ",",
        "﹐": ",",
        "﹑": ",",
        "､": ",",
        ".": ".",
        "·": ".",
        "˙": ".",
        "·": ".",
        "۔": ".",
        "܁": ".",
        "܂": ".",
        "࠰": ".",
        "་": ".",
        "༌": ".",
        "ᐧ": ".",
        "᛫": ".",
        "∙": ".",
        "•": ".",
        "․": ".",
        "‧": ".",
        "⋅": ".",
        "⸱": ".",
        "⸳": ".",
        "。": ".",
        "・": ".",
        "﹒": ".",
        "．": ".",
        "･": ".",
        "﮲": ".",
        "﮳": ".",
        "𐄁": ".",
        "𐤟": ".",
        "𐩐": ".",
        "/": "/",
        "⁄": "/",
        "∕": "/",
        "⧸": "/",
        "／": "/",
        "࠼": "/",
        "⟋": "/",
        ":": ":",
        "፡": ":",
        "᛬": ":",
        "᠄": ":",
        "︓": ":",
        "︰": ":",
        "：": ":",
        "﹕": ":",
        " ": " ",
        "	": " ",
        "\v": " ",
        "\f": " ",
        " ": " ",
        " ": " ",
        " ": " ",
        " ": " ",
        " ": " ",
        " ": " ",
        " ": " ",
        " ": " ",
        " ": " ",
        " ": " ",
        " ": " ",
        " ": " ",
        " ": " ",
        "\u2028": " ",
        "\u2029": " ",
        " ": " ",
        " ": " ",
        "　": " ",
        "'": "'",
        "`": "'",
        "´": "'",
        "ʾ": "'",
        "ʿ": "'",
        "ʹ": "'",
        "ʻ": "'",
        "ʼ": "'",
        "ˈ": "'",
        "̀": "'",
        "́": "'",
        "̒": "'",
        "̓": "'",
        "՚": "'",
        "‛": "'",
        "‘": "'",
        "’": "'",
        "0": "0",
        "٠": "0",
        "۰": "0",
        "０": "0",
        "𝟎": "0",
        "𝟘": "0",
        "𝟢": "0",
        "𝟬": "0",
        "𝟶": "0",
        "1": "1",
        "١": "1",
        "۱": "1",
        "１": "1",
        "𝟏": "1",
        "𝟙": "1",
        "𝟣": "1",
        "𝟭": "1",
        "𝟷": "1",
        "2": "2",
        "۲": "2",
        "٢": "2",
        "２": "2",
        "𝟐": "2",
        "𝟚": "2",
        "𝟤": "2",
        "𝟮": "2",
        "𝟸": "2",
        "3": "3",
        "۳": "3",
        "٣": "3",
        "３": "3",
        "𝟑": "3",
        "𝟛": "3",
        "𝟥": "3",
        "𝟯": "3",
        "𝟹": "3",
        "4": "4",
        "۴": "4",
        "٤": "4",
        "４": "4",
        "𝟒": "4",
        "𝟜": "4",
        "𝟦": "4",
        "𝟰": "4",
        "𝟺": "4",
        "5": "5",
        "۵": "5",
        "٥": "5",
        "５": "5",
        "𝟓": "5",
        "𝟝": "5",
        "𝟧": "5",
        "𝟱": "5",
        "𝟻": "5",
        "6": "6",
        "۶": "6",
        "٦": "6",
        "６": "6",
        "𝟔": "6",
        "𝟞": "6",
        "𝟨": "6",
        "𝟲": "6",
        "𝟼": "6",
        "7": "7",
        "۷": "7",
        "٧": "7",
        "７": "7",
        "𝟕": "7",
        "𝟟": "7",
        "𝟩": "7",
        "𝟳": "7",
        "𝟽": "7",
        "8": "8",
        "۸": "8",
        "٨": "8",
        "８": "8",
        "𝟖": "8",
        "𝟠": "8",
        "𝟪": "8",
        "𝟴": "8",
        "𝟾": "8",
        "9": "9",
        "۹": "9",
        "٩": "9",
        "９": "9",
        "𝟗": "9",
        "𝟡": "9",
        "𝟫": "9",
        "𝟵": "9",
        "𝟿": "9"
      };
      function cleanUnicode(value, deletechars = " ", stripPrefix) {
        if (typeof value !== "string") {
          return ["", new exceptions.InvalidFormat()];
        }
        const cleaned = [...value].map((c) => {
          var _a;
          return (_a = mapped[c]) !== null && _a !== void 0 ? _a : c;
        }).filter((c) => !deletechars.includes(c)).join("").toLocaleUpperCase();
        if (stripPrefix && stripPrefix.length !== 0) {
          let prefix;
          if (Array.isArray(stripPrefix)) {
            prefix = stripPrefix.find((p) => cleaned.startsWith(p));
          } else if (cleaned.startsWith(stripPrefix)) {
            prefix = stripPrefix;
          }
          if (prefix !== void 0) {
            return [cleaned.substring(prefix.length), null];
          }
        }
        return [cleaned, null];
      }
    })
  ),
  /***/
  372: (
    /***/
    ((__unused_webpack_module, exports) => {
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.formatPattern = formatPattern;
      function formatPattern(pattern, input) {
        const values = input.split("");
        return pattern.split("").map((c) => {
          if (c === "?") {
            return values.shift();
          }
          return c;
        }).join("");
      }
    })
  ),
  /***/
  454: (
    /***/
    ((__unused_webpack_module, exports, __webpack_require__) => {
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.formatPattern = exports.splitAt = exports.reverse = exports.cleanUnicode = exports.isdigits = exports.isalphanumeric = exports.isalpha = void 0;
      var char_1 = __webpack_require__(516);
      Object.defineProperty(exports, "isalpha", { enumerable: true, get: function() {
        return char_1.isalpha;
      } });
      Object.defineProperty(exports, "isalphanumeric", { enumerable: true, get: function() {
        return char_1.isalphanumeric;
      } });
      Object.defineProperty(exports, "isdigits", { enumerable: true, get: function() {
        return char_1.isdigits;
      } });
      var clean_1 = __webpack_require__(267);
      Object.defineProperty(exports, "cleanUnicode", { enumerable: true, get: function() {
        return clean_1.cleanUnicode;
      } });
      var reverseString_1 = __webpack_require__(841);
      Object.defineProperty(exports, "reverse", { enumerable: true, get: function() {
        return reverseString_1.reverse;
      } });
      var splitAt_1 = __webpack_require__(991);
      Object.defineProperty(exports, "splitAt", { enumerable: true, get: function() {
        return splitAt_1.splitAt;
      } });
      var format_1 = __webpack_require__(372);
      Object.defineProperty(exports, "formatPattern", { enumerable: true, get: function() {
        return format_1.formatPattern;
      } });
    })
  ),
  /***/
  841: (
    /***/
    ((__unused_webpack_module, exports) => {
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.reverse = reverse;
      function reverse(str) {
        return str.split("").reverse().join("");
      }
    })
  ),
  /***/
  991: (
    /***/
    ((__unused_webpack_module, exports) => {
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.splitAt = splitAt;
      function splitAt(value, ...points) {
        const parts = [0, ...points].map((p, idx) => {
          const nvalue = idx >= points.length ? value.length : points[idx];
          const np = nvalue < 0 ? value.length + nvalue : nvalue;
          const pp = p < 0 ? value.length + p : p;
          return value.substr(pp, np - pp);
        });
        return parts.filter((v) => v.length !== 0);
      }
    })
  ),
  /***/
  935: (
    /***/
    ((__unused_webpack_module, exports) => {
      var __webpack_unused_export__;
      function shareSameDomainSuffix(hostname, vhost) {
        if (hostname.endsWith(vhost)) {
          return hostname.length === vhost.length || hostname[hostname.length - vhost.length - 1] === ".";
        }
        return false;
      }
      function extractDomainWithSuffix(hostname, publicSuffix) {
        const publicSuffixIndex = hostname.length - publicSuffix.length - 2;
        const lastDotBeforeSuffixIndex = hostname.lastIndexOf(".", publicSuffixIndex);
        if (lastDotBeforeSuffixIndex === -1) {
          return hostname;
        }
        return hostname.slice(lastDotBeforeSuffixIndex + 1);
      }
      function getDomain$1(suffix, hostname, options) {
        if (options.validHosts !== null) {
          const validHosts = options.validHosts;
          for (const vhost of validHosts) {
            if (
              /*@__INLINE__*/
              shareSameDomainSuffix(hostname, vhost)
            ) {
              return vhost;
            }
          }
        }
        let numberOfLeadingDots = 0;
        if (hostname.startsWith(".")) {
          while (numberOfLeadingDots < hostname.length && hostname[numberOfLeadingDots] === ".") {
            numberOfLeadingDots += 1;
          }
        }
        if (suffix.length === hostname.length - numberOfLeadingDots) {
          return null;
        }
        return (
          /*@__INLINE__*/
          extractDomainWithSuffix(hostname, suffix)
        );
      }
      function getDomainWithoutSuffix$1(domain, suffix) {
        return domain.slice(0, -suffix.length - 1);
      }
      const CONTROL_CHARS = /[\t\n\r]/g;
      let extractedHostnameValidated = false;
      function isValidHostnameChar(code) {
        return code >= 97 && code <= 122 || // a-z
        code >= 48 && code <= 57 || // 0-9
        code > 127 || // non-ASCII (accepted, not punycode-checked)
        code >= 65 && code <= 90 || // A-Z (becomes valid once lowercased)
        code === 45 || // '-'
        code === 95;
      }
      function getSpecialScheme(url, schemeStart, colonIndex) {
        const length = colonIndex - schemeStart;
        const c0 = url.charCodeAt(schemeStart) | 32;
        if (length === 2) {
          return c0 === 119 && (url.charCodeAt(schemeStart + 1) | 32) === 115 ? 1 : 0;
        } else if (length === 3) {
          const c1 = url.charCodeAt(schemeStart + 1) | 32;
          const c2 = url.charCodeAt(schemeStart + 2) | 32;
          if (c0 === 119 && c1 === 115 && c2 === 115)
            return 1;
          if (c0 === 102 && c1 === 116 && c2 === 112)
            return 1;
          return 0;
        } else if (length === 4) {
          const c1 = url.charCodeAt(schemeStart + 1) | 32;
          const c2 = url.charCodeAt(schemeStart + 2) | 32;
          const c3 = url.charCodeAt(schemeStart + 3) | 32;
          if (c0 === 104 && c1 === 116 && c2 === 116 && c3 === 112)
            return 1;
          if (c0 === 102 && c1 === 105 && c2 === 108 && c3 === 101)
            return 2;
          return 0;
        } else if (length === 5) {
          return c0 === 104 && (url.charCodeAt(schemeStart + 1) | 32) === 116 && (url.charCodeAt(schemeStart + 2) | 32) === 116 && (url.charCodeAt(schemeStart + 3) | 32) === 112 && (url.charCodeAt(schemeStart + 4) | 32) === 115 ? 1 : 0;
        }
        return 0;
      }
      function extractHostname(url, urlIsValidHostname, validate = false) {
        let start = 0;
        let end = url.length;
        let hasUpper = false;
        let isSpecial = true;
        extractedHostnameValidated = false;
        if (!urlIsValidHostname) {
          while (start < url.length && url.charCodeAt(start) <= 32) {
            start += 1;
          }
          if (url.charCodeAt(start + 4) === 58 && (url.charCodeAt(start) | 32) === 100 && (url.charCodeAt(start + 1) | 32) === 97 && (url.charCodeAt(start + 2) | 32) === 116 && (url.charCodeAt(start + 3) | 32) === 97 || url.charCodeAt(start + 10) === 58 && (url.charCodeAt(start) | 32) === 106 && (url.charCodeAt(start + 1) | 32) === 97 && (url.charCodeAt(start + 2) | 32) === 118 && (url.charCodeAt(start + 3) | 32) === 97 && (url.charCodeAt(start + 4) | 32) === 115 && (url.charCodeAt(start + 5) | 32) === 99 && (url.charCodeAt(start + 6) | 32) === 114 && (url.charCodeAt(start + 7) | 32) === 105 && (url.charCodeAt(start + 8) | 32) === 112 && (url.charCodeAt(start + 9) | 32) === 116) {
            return null;
          }
          while (end > start + 1 && url.charCodeAt(end - 1) <= 32) {
            end -= 1;
          }
          if ((url.charCodeAt(start) === 47 || url.charCodeAt(start) === 92) && (url.charCodeAt(start + 1) === 47 || url.charCodeAt(start + 1) === 92)) {
            start += 2;
          } else {
            let indexOfProtocol = url.indexOf(":/", start);
            if (indexOfProtocol !== -1) {
              const special = getSpecialScheme(url, start, indexOfProtocol);
              if (special === 1) {
                start = indexOfProtocol + 2;
                while (url.charCodeAt(start) === 47 || url.charCodeAt(start) === 92) {
                  start += 1;
                }
              } else if (special === 2) {
                start = indexOfProtocol + 1;
                let slashes = 0;
                while ((url.charCodeAt(start) === 47 || url.charCodeAt(start) === 92) && slashes < 2) {
                  start += 1;
                  slashes += 1;
                }
                if (slashes < 2) {
                  return null;
                }
              } else {
                for (let i = start; i < indexOfProtocol; i += 1) {
                  const code = url.charCodeAt(i);
                  if (!((code | 32) >= 97 && (code | 32) <= 122 || // [a-zA-Z] (fold letters only)
                  code >= 48 && code <= 57 || // [0, 9]
                  code === 46 || // '.'
                  code === 45 || // '-'
                  code === 43)) {
                    if (code === 9 || code === 10 || code === 13) {
                      return extractHostname(url.replace(CONTROL_CHARS, ""), urlIsValidHostname, validate);
                    }
                    for (let j = i; j < indexOfProtocol; j += 1) {
                      const c = url.charCodeAt(j);
                      if (c === 47 || c === 92 || c === 63 || c === 35) {
                        indexOfProtocol = -1;
                        break;
                      }
                    }
                    if (indexOfProtocol !== -1) {
                      return null;
                    }
                    break;
                  }
                }
                if (indexOfProtocol !== -1) {
                  if (url.charCodeAt(indexOfProtocol + 2) === 47) {
                    isSpecial = false;
                    start = indexOfProtocol + 3;
                  } else {
                    return null;
                  }
                }
              }
            }
            if (indexOfProtocol === -1 && url.charCodeAt(start) !== 91) {
              let indexOfColon = -1;
              for (let i = start; i < end; i += 1) {
                const code = url.charCodeAt(i);
                if (code === 9 || code === 10 || code === 13) {
                  return extractHostname(url.replace(CONTROL_CHARS, ""), urlIsValidHostname, validate);
                }
                if (code === 58) {
                  indexOfColon = i;
                  break;
                }
                if (code === 47 || code === 92 || code === 63 || code === 35) {
                  break;
                }
              }
              if (indexOfColon !== -1) {
                let hasIdentifier = false;
                for (let i = indexOfColon + 1; i < end; i += 1) {
                  const code = url.charCodeAt(i);
                  if (code === 47 || code === 92 || code === 63 || code === 35) {
                    break;
                  }
                  if (code === 64) {
                    hasIdentifier = true;
                    break;
                  }
                }
                if (!hasIdentifier) {
                  let allDigits = true;
                  let i = indexOfColon + 1;
                  for (; i < end; i += 1) {
                    const code = url.charCodeAt(i);
                    if (code === 47 || code === 92 || code === 63 || code === 35) {
                      break;
                    }
                    if (code < 48 || code > 57) {
                      allDigits = false;
                      break;
                    }
                  }
                  if (i === indexOfColon + 1) {
                    allDigits = false;
                  }
                  if (!allDigits) {
                    const special = getSpecialScheme(url, start, indexOfColon);
                    if (special === 0) {
                      let isBareIpv6 = false;
                      for (let j = indexOfColon + 1; j < end; j += 1) {
                        const code = url.charCodeAt(j);
                        if (code === 47 || code === 92 || code === 63 || code === 35) {
                          break;
                        }
                        if (code === 58) {
                          isBareIpv6 = true;
                          break;
                        }
                      }
                      if (!isBareIpv6) {
                        return null;
                      }
                    } else {
                      start = indexOfColon + 1;
                      if (special === 2) {
                        let slashes = 0;
                        while ((url.charCodeAt(start) === 47 || url.charCodeAt(start) === 92) && slashes < 2) {
                          start += 1;
                          slashes += 1;
                        }
                        if (slashes < 2) {
                          return null;
                        }
                      } else {
                        while (url.charCodeAt(start) === 47 || url.charCodeAt(start) === 92) {
                          start += 1;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
          let indexOfIdentifier = -1;
          let indexOfClosingBracket = -1;
          let indexOfPort = -1;
          let indexOfFirstColon = -1;
          let hasControl = false;
          let vValid = validate;
          let vLastDot = start - 1;
          let vLastCode = -1;
          if (validate && start < end) {
            const c0 = url.charCodeAt(start);
            if (
              // Keep these parens: they scope /*@__INLINE__*/ for terser.
              // prettier-ignore
              !/*@__INLINE__*/
              (isValidHostnameChar(c0) || c0 === 46 || c0 === 95) || c0 === 45
            ) {
              vValid = false;
            }
          }
          for (let i = start; i < end; i += 1) {
            const code = url.charCodeAt(i);
            if (code < 64) {
              if (code === 47 || code === 35 || code === 63) {
                end = i;
                break;
              } else if (code === 58) {
                if (indexOfFirstColon === -1) {
                  indexOfFirstColon = i;
                }
                indexOfPort = i;
              } else if (code === 9 || code === 10 || code === 13) {
                hasControl = true;
              } else if (validate) {
                if (code === 46) {
                  if (i - vLastDot > 64 || vLastCode === 46 || vLastCode === 45) {
                    vValid = false;
                  }
                  vLastDot = i;
                } else if (code < 48 || code > 57) {
                  if (code !== 45 || vLastCode === 46) {
                    vValid = false;
                  }
                }
              }
            } else if (isSpecial && code === 92) {
              end = i;
              break;
            } else if (code === 64) {
              indexOfIdentifier = i;
              indexOfFirstColon = -1;
            } else if (code === 93) {
              indexOfClosingBracket = i;
            } else if (code >= 65 && code <= 90) {
              hasUpper = true;
            } else if (validate && !/*@__INLINE__*/
            isValidHostnameChar(code)) {
              vValid = false;
            }
            if (validate) {
              vLastCode = code;
            }
          }
          if (hasControl) {
            return extractHostname(url.replace(CONTROL_CHARS, ""), urlIsValidHostname, validate);
          }
          if (indexOfIdentifier !== -1 && indexOfIdentifier >= start && indexOfIdentifier < end) {
            start = indexOfIdentifier + 1;
          }
          if (url.charCodeAt(start) === 91) {
            if (indexOfClosingBracket !== -1) {
              return url.slice(start + 1, indexOfClosingBracket).toLowerCase();
            }
            return null;
          } else if (indexOfPort !== -1 && indexOfPort > start && indexOfPort < end && // A host:port has exactly one ':' in the host (so its first ':' is its
          // last); a bare, unbracketed IPv6 literal ("2a01:e35::1") has >= 2, so
          // its first ':' precedes the last. Only the former has a ':port' to trim.
          indexOfFirstColon === indexOfPort) {
            end = indexOfPort;
          }
          if (start >= end) {
            return null;
          }
          if (validate && vValid && indexOfIdentifier === -1 && indexOfPort === -1 && indexOfClosingBracket === -1 && url.charCodeAt(end - 1) !== 46 && end - start <= 255 && // total length
          end - vLastDot - 1 <= 63 && // last label length
          vLastCode !== 45) {
            extractedHostnameValidated = true;
          }
        }
        while (end > start + 1 && url.charCodeAt(end - 1) === 46) {
          end -= 1;
        }
        const hostname = start !== 0 || end !== url.length ? url.slice(start, end) : url;
        if (hasUpper) {
          return hostname.toLowerCase();
        }
        return hostname;
      }
      function isProbablyIpv4(hostname) {
        if (hostname.length < 7) {
          return false;
        }
        if (hostname.length > 15) {
          return false;
        }
        let numberOfDots = 0;
        for (let i = 0; i < hostname.length; i += 1) {
          const code = hostname.charCodeAt(i);
          if (code === 46) {
            numberOfDots += 1;
          } else if (code < 48 || code > 57) {
            return false;
          }
        }
        return numberOfDots === 3 && hostname.charCodeAt(0) !== 46 && hostname.charCodeAt(hostname.length - 1) !== 46;
      }
      function isProbablyIpv6(hostname) {
        if (hostname.length < 3) {
          return hostname === "::";
        }
        let start = hostname.startsWith("[") ? 1 : 0;
        let end = hostname.length;
        if (hostname[end - 1] === "]") {
          end -= 1;
        }
        if (end - start > 39) {
          return false;
        }
        let hasColon = false;
        for (; start < end; start += 1) {
          const code = hostname.charCodeAt(start);
          if (code === 58) {
            hasColon = true;
          } else if (!(code >= 48 && code <= 57 || // 0-9
          code >= 97 && code <= 102 || // a-f
          code >= 65 && code <= 70)) {
            return false;
          }
        }
        return hasColon;
      }
      function isIp(hostname) {
        return isProbablyIpv6(hostname) || isProbablyIpv4(hostname);
      }
      const SPECIAL_USE_DOMAINS = [
        "test",
        // RFC 6761
        "localhost",
        // RFC 6761
        "invalid",
        // RFC 6761
        "example",
        // RFC 6761
        "example.com",
        // RFC 6761
        "example.net",
        // RFC 6761
        "example.org",
        // RFC 6761
        "local",
        // RFC 6762 (mDNS)
        "onion",
        // RFC 7686 (Tor)
        "alt",
        // RFC 9476
        "home.arpa",
        // RFC 8375
        "ipv4only.arpa",
        // RFC 8880
        "resolver.arpa",
        // RFC 9462
        "service.arpa",
        // RFC 9665
        "6tisch.arpa",
        // RFC 9031
        "eap.arpa"
        // RFC 9965
      ];
      function isSpecialUse(hostname) {
        for (const name of SPECIAL_USE_DOMAINS) {
          if (hostname.endsWith(name) && (hostname.length === name.length || hostname.charCodeAt(hostname.length - name.length - 1) === 46)) {
            return true;
          }
        }
        return false;
      }
      function isValidAscii(code) {
        return code >= 97 && code <= 122 || code >= 48 && code <= 57 || code > 127;
      }
      function isValidHostname(hostname) {
        if (hostname.length > 255) {
          return false;
        }
        if (hostname.length === 0) {
          return false;
        }
        if (
          /*@__INLINE__*/
          !isValidAscii(hostname.charCodeAt(0)) && hostname.charCodeAt(0) !== 46 && // '.' (dot)
          hostname.charCodeAt(0) !== 95
        ) {
          return false;
        }
        let lastDotIndex = -1;
        let lastCharCode = -1;
        const len = hostname.length;
        for (let i = 0; i < len; i += 1) {
          const code = hostname.charCodeAt(i);
          if (code === 46) {
            if (
              // Check that previous label is < 63 bytes long (64 = 63 + '.')
              i - lastDotIndex > 64 || // Check that previous character was not already a '.'
              lastCharCode === 46 || // Check that the previous label does not end with '-' (RFC 1035 §2.3.1 LDH).
              // '_' is intentionally NOT restricted: DNS allows any octet (RFC 2181 §11) and
              // WHATWG URL does not treat '_' as a forbidden host code point.
              lastCharCode === 45
            ) {
              return false;
            }
            lastDotIndex = i;
          } else if (
            // A forbidden character in the label...
            // Keep these parens: they scope /*@__INLINE__*/ for terser.
            // prettier-ignore
            !/*@__INLINE__*/
            (isValidAscii(code) || code === 45 || code === 95) || // ...or a '-' starting a label (the byte right after a '.'). A label must
            // not begin with a hyphen (RFC 1034 §3.5 / RFC 1035 §2.3.1 LDH, as amended
            // by RFC 1123 §2.1; cf. UTS #46 CheckHyphens). The first label is covered by
            // the leading-character guard above; mirrors the trailing-'-' rule below.
            code === 45 && lastCharCode === 46
          ) {
            return false;
          }
          lastCharCode = code;
        }
        return (
          // Check that last label is shorter than 63 chars
          len - lastDotIndex - 1 <= 63 && // Check that the last character is an allowed trailing label character.
          // Since we already checked that the char is a valid hostname character,
          // we only need to check that it's different from '-'.
          lastCharCode !== 45
        );
      }
      function extraSuffixLookup(hostname, options, isException, out) {
        const suffix = out.publicSuffix;
        if (suffix === null) {
          return;
        }
        const none = hostname.length + 1;
        let exception = none;
        let exceptionIsIcann = false;
        let rule = none;
        let ruleIsIcann = false;
        const extra = options.extraSuffixes;
        for (let section = 0; section < 2; section += 1) {
          const isIcann = section === 0;
          const rules = isIcann ? options.allowIcannDomains && extra.icann : options.allowPrivateDomains && extra.private;
          if (!Array.isArray(rules)) {
            continue;
          }
          for (const r of rules) {
            if (typeof r !== "string") {
              continue;
            }
            const exceptionRule = r.startsWith("!");
            const wildcard = r.startsWith("*.");
            const body = exceptionRule ? r.slice(1) : wildcard ? r.slice(2) : r;
            if (body === "" || exceptionRule && !body.includes(".") || !shareSameDomainSuffix(hostname, body)) {
              continue;
            }
            let start = hostname.length - body.length;
            if (exceptionRule) {
              if (start < exception) {
                exception = start;
                exceptionIsIcann = isIcann;
              }
              continue;
            }
            if (wildcard && start > 1 && hostname.charCodeAt(start - 2) !== 46) {
              start = hostname.lastIndexOf(".", start - 2) + 1;
            }
            if (start < rule) {
              rule = start;
              ruleIsIcann = isIcann;
            }
          }
        }
        const suffixStart = hostname.length - suffix.length;
        const builtin = isException ? hostname.lastIndexOf(".", suffixStart - 2) + 1 : suffixStart;
        if (exception <= rule && (isException ? exception < builtin : exception <= builtin)) {
          out.publicSuffix = hostname.slice(hostname.indexOf(".", exception) + 1);
          out.isIcann = exceptionIsIcann;
          out.isPrivate = !exceptionIsIcann;
        } else if (rule < builtin || rule === builtin && !out.isIcann && !out.isPrivate) {
          out.publicSuffix = hostname.slice(rule);
          out.isIcann = ruleIsIcann;
          out.isPrivate = !ruleIsIcann;
        }
      }
      function setDefaultsImpl({ allowIcannDomains = true, allowPrivateDomains = false, detectIp = true, detectSpecialUse = false, extraSuffixes = null, extractHostname: extractHostname2 = true, mixedInputs = true, validHosts = null, validateHostname = true }) {
        return {
          allowIcannDomains,
          allowPrivateDomains,
          detectIp,
          detectSpecialUse,
          extraSuffixes,
          extractHostname: extractHostname2,
          mixedInputs,
          validHosts,
          validateHostname
        };
      }
      const DEFAULT_OPTIONS = (
        /*@__INLINE__*/
        setDefaultsImpl({})
      );
      function setDefaults(options) {
        if (options === void 0) {
          return DEFAULT_OPTIONS;
        }
        return (
          /*@__INLINE__*/
          setDefaultsImpl(options)
        );
      }
      function getSubdomain$1(hostname, domain) {
        if (domain.length === hostname.length) {
          return "";
        }
        return hostname.slice(0, -domain.length - 1);
      }
      function getEmptyResult() {
        return {
          domain: null,
          domainWithoutSuffix: null,
          hostname: null,
          isIcann: null,
          isIp: null,
          isPrivate: null,
          isSpecialUse: null,
          publicSuffix: null,
          subdomain: null
        };
      }
      function resetResult(result) {
        result.domain = null;
        result.domainWithoutSuffix = null;
        result.hostname = null;
        result.isIcann = null;
        result.isIp = null;
        result.isPrivate = null;
        result.isSpecialUse = null;
        result.publicSuffix = null;
        result.subdomain = null;
      }
      function parseImpl(url, step, suffixLookup2, partialOptions, result) {
        const options = (
          /*@__INLINE__*/
          setDefaults(partialOptions)
        );
        if (typeof url !== "string") {
          return result;
        }
        let urlIsValid = false;
        if (!options.extractHostname) {
          let end = url.length;
          while (end > 1 && url.charCodeAt(end - 1) === 46) {
            end -= 1;
          }
          result.hostname = end === url.length ? url : url.slice(0, end);
        } else if (options.mixedInputs) {
          urlIsValid = isValidHostname(url);
          result.hostname = extractHostname(url, urlIsValid, options.validateHostname);
        } else {
          result.hostname = extractHostname(url, false, options.validateHostname);
        }
        if (options.detectIp && result.hostname !== null) {
          result.isIp = isIp(result.hostname);
          if (result.isIp) {
            return result;
          }
        }
        if (options.validateHostname && options.extractHostname && result.hostname !== null && // Skip the re-scan when `url` was already validated and extractHostname
        // returned it unchanged (same reference => identical string, still valid).
        !(urlIsValid && result.hostname === url) && // Skip the re-scan when extractHostname already validated the host inline
        // (a confirmed-valid simple authority — see extract-hostname.ts).
        !extractedHostnameValidated && !isValidHostname(result.hostname)) {
          result.hostname = null;
          return result;
        }
        if (step === 0 || result.hostname === null) {
          return result;
        }
        if (step === 5 && options.detectSpecialUse) {
          result.isSpecialUse = isSpecialUse(result.hostname);
        }
        const isException = suffixLookup2(result.hostname, options, result);
        if (options.extraSuffixes !== null) {
          extraSuffixLookup(result.hostname, options, isException === true, result);
        }
        if (step === 2 || result.publicSuffix === null) {
          return result;
        }
        result.domain = getDomain$1(result.publicSuffix, result.hostname, options);
        if (step === 3 || result.domain === null) {
          return result;
        }
        result.subdomain = getSubdomain$1(result.hostname, result.domain);
        if (step === 4) {
          return result;
        }
        result.domainWithoutSuffix = getDomainWithoutSuffix$1(result.domain, result.publicSuffix);
        return result;
      }
      function fastPathLookup(hostname, options, out) {
        if (!options.allowPrivateDomains && options.allowIcannDomains && hostname.length > 3) {
          const last = hostname.length - 1;
          const c3 = hostname.charCodeAt(last);
          const c2 = hostname.charCodeAt(last - 1);
          const c1 = hostname.charCodeAt(last - 2);
          const c0 = hostname.charCodeAt(last - 3);
          if (c3 === 109 && c2 === 111 && c1 === 99 && c0 === 46) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = "com";
            return true;
          } else if (c3 === 103 && c2 === 114 && c1 === 111 && c0 === 46) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = "org";
            return true;
          } else if (c3 === 117 && c2 === 100 && c1 === 101 && c0 === 46) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = "edu";
            return true;
          } else if (c3 === 118 && c2 === 111 && c1 === 103 && c0 === 46) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = "gov";
            return true;
          } else if (c3 === 116 && c2 === 101 && c1 === 110 && c0 === 46) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = "net";
            return true;
          } else if (c3 === 101 && c2 === 100 && c1 === 46) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = "de";
            return true;
          }
        }
        return false;
      }
      const nodeFlags = /* @__PURE__ */ new Uint8Array([1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 0, 2, 2, 2, 2, 0, 2, 2, 2, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 0, 2, 0, 1, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 1, 0, 0, 2, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 0, 1, 1, 0, 0, 2, 0, 0, 0, 1, 1, 1, 0, 2, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2, 2, 0, 0, 2, 2, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 0, 2, 1, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 0, 0, 2, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 0, 0, 0, 0, 1, 0, 2, 2, 0, 0, 0, 2, 0, 1, 1, 0, 2, 0, 2, 2, 2, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 0, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 2, 2, 0, 2, 2, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 0, 2, 2, 0, 2, 2, 2, 2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 2, 2, 0, 0, 0, 2, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 2, 2, 0, 0, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 2, 2, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0]);
      const edgeStart = /* @__PURE__ */ new Uint16Array([0, 0, 0, 10, 11, 18, 106, 111, 117, 124, 130, 136, 145, 146, 147, 148, 149, 150, 151, 153, 154, 156, 157, 158, 160, 162, 236, 249, 251, 252, 253, 268, 270, 277, 278, 281, 282, 283, 286, 288, 307, 308, 310, 319, 324, 341, 342, 345, 346, 348, 350, 386, 387, 389, 392, 393, 397, 399, 403, 406, 438, 441, 454, 455, 463, 464, 466, 476, 490, 491, 492, 493, 502, 503, 540, 545, 561, 581, 587, 629, 631, 632, 633, 634, 661, 688, 689, 837, 843, 846, 847, 848, 853, 858, 867, 889, 890, 891, 892, 893, 894, 895, 913, 915, 916, 919, 921, 922, 924, 926, 941, 956, 961, 962, 964, 965, 966, 967, 968, 970, 973, 978, 979, 980, 982, 983, 986, 989, 990, 991, 1004, 1006, 1018, 1029, 1037, 1039, 1079, 1082, 1086, 1087, 1089, 1092, 1103, 1105, 1115, 1117, 1123, 1125, 1126, 1128, 1131, 1132, 1133, 1186, 1188, 1190, 1210, 1211, 1212, 1213, 1215, 1226, 1257, 1268, 1269, 1282, 1292, 1301, 1309, 1310, 1315, 1329, 1340, 1352, 1364, 1378, 1379, 1390, 1424, 1425, 1426, 1442, 1458, 1470, 1543, 1544, 1546, 1547, 1583, 1602, 1603, 1604, 1605, 1606, 1609, 1613, 1616, 1618, 1652, 1653, 1661, 1662, 1663, 1664, 1665, 1666, 1668, 1670, 1672, 1673, 1677, 1678, 1679, 1681, 1683, 1684, 1686, 1687, 1688, 1699, 1701, 1702, 1706, 1707, 1710, 1717, 1718, 1723, 1727, 1728, 1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1738, 1739, 1740, 1741, 1742, 1743, 1745, 1746, 1747, 2209, 2212, 2213, 2215, 2222, 2229, 2239, 2243, 2254, 2255, 2256, 2268, 2269, 2271, 2273, 2274, 2281, 2282, 2284, 2285, 2287, 2288, 2289, 2290, 2291, 2366, 2368, 2389, 2390, 2391, 2393, 2394, 2396, 2397, 2452, 2453, 2454, 2461, 2467, 2477, 2487, 2540, 2541, 2542, 2552, 2566, 2567, 2570, 2577, 2578, 2586, 2588, 2589, 2590, 2591, 2602, 2603, 2604, 2606, 2607, 2609, 2610, 2619, 2631, 2637, 2639, 2671, 2675, 2677, 2678, 2680, 2681, 2693, 2694, 2696, 2704, 2711, 2717, 2722, 2723, 2729, 2732, 2738, 2745, 2752, 2760, 2761, 2762, 2800, 2806, 2810, 2827, 2828, 2833, 2851, 2882, 2900, 2902, 2905, 2913, 2915, 2922, 2974, 2998, 2999, 3e3, 3001, 3002, 3003, 3004, 3011, 3012, 3013, 3014, 3015, 3016, 3018, 3019, 3023, 3105, 3118, 3119, 3556, 3560, 3574, 3626, 3654, 3676, 3734, 3756, 3771, 3834, 3885, 3923, 3959, 3984, 4126, 4172, 4223, 4242, 4276, 4291, 4311, 4341, 4372, 4395, 4426, 4456, 4488, 4515, 4590, 4612, 4650, 4660, 4694, 4713, 4739, 4781, 4831, 4857, 4926, 4927, 4929, 4952, 4975, 5011, 5042, 5059, 5116, 5129, 5153, 5182, 5184, 5218, 5234, 5262, 5567, 5576, 5585, 5592, 5609, 5613, 5619, 5658, 5660, 5667, 5674, 5683, 5690, 5691, 5692, 5704, 5707, 5722, 5723, 5732, 5733, 5742, 5751, 5757, 5759, 5760, 5761, 5799, 5800, 5802, 5810, 5817, 5830, 5834, 5836, 5837, 5843, 5850, 5864, 5874, 5879, 5887, 5895, 5901, 5902, 5906, 5908, 5909, 5921, 5993, 5994, 5995, 5996, 5998, 5999, 6002, 6004, 6007, 6011, 6012, 6013, 6019, 6020, 6021, 6023, 6025, 6027, 6028, 6029, 6032, 6034, 6037, 6038, 6040, 6238, 6245, 6246, 6247, 6257, 6262, 6279, 6293, 6302, 6303, 6304, 6308, 6309, 6311, 6313, 6319, 6320, 6323, 6324, 6326, 6327, 6328, 7228, 7231, 7235, 7253, 7262, 7265, 7272, 7273, 7275, 7276, 7277, 7279, 7331, 7332, 7335, 7336, 7454, 7455, 7466, 7482, 7489, 7492, 7501, 7502, 7503, 7518, 7573, 7765, 7767, 7769, 7770, 7772, 7777, 7790, 7805, 7812, 7821, 7824, 7827, 7834, 7842, 7846, 7847, 7848, 7862, 7867, 7876, 7877, 7878, 7882, 7917, 7918, 7939, 7946, 7954, 7955, 7960, 7968, 8012, 8013, 8019, 8022, 8035, 8040, 8041, 8043, 8045, 8082, 8083, 8089, 8096, 8097, 8107, 8116, 8131, 8135, 8137, 8189, 8190, 8195, 8196, 8199, 8201, 8202, 8203, 8212, 8226, 8234, 8248, 8259, 8260, 8262, 8264, 8286, 8297, 8303, 8304, 8316, 8328, 8415, 8427, 8435, 8438, 8444, 8469, 8472, 8473, 8474, 8475, 8477, 8480, 8483, 8494, 8496, 8498, 8526, 8601, 8608, 8612, 8613, 8622, 8644, 8645, 8650, 8651, 8733, 8735, 8736, 8745, 8749, 8755, 8761, 8767, 8777, 8782, 8783, 8801, 8812, 8817, 8822, 8832, 8838, 8842, 8848, 8854, 10461, 10462, 10463, 10470, 10472]);
      const edgeLength = /* @__PURE__ */ new Uint8Array([3, 3, 3, 3, 3, 3, 3, 3, 5, 8, 8, 2, 2, 3, 3, 3, 3, 3, 8, 5, 5, 5, 5, 5, 3, 3, 5, 5, 9, 12, 19, 8, 19, 8, 11, 9, 9, 8, 7, 7, 6, 8, 9, 16, 10, 7, 7, 11, 8, 6, 6, 9, 7, 11, 7, 14, 4, 4, 4, 4, 4, 4, 10, 7, 6, 6, 6, 6, 10, 10, 6, 10, 10, 22, 11, 9, 10, 10, 10, 9, 10, 8, 7, 7, 7, 8, 21, 13, 11, 11, 9, 10, 9, 13, 10, 8, 8, 9, 12, 9, 7, 10, 7, 7, 13, 7, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 8, 6, 3, 3, 3, 3, 3, 3, 2, 5, 3, 3, 3, 7, 2, 2, 2, 2, 2, 2, 3, 3, 3, 1, 1, 7, 8, 5, 2, 2, 7, 4, 5, 7, 2, 2, 1, 4, 1, 11, 9, 9, 5, 5, 8, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 5, 5, 11, 9, 9, 8, 9, 9, 13, 7, 14, 7, 6, 6, 6, 7, 6, 6, 6, 6, 6, 6, 10, 7, 11, 9, 4, 4, 4, 4, 4, 6, 6, 6, 6, 13, 6, 8, 7, 10, 10, 9, 9, 7, 9, 8, 9, 8, 7, 10, 6, 9, 8, 10, 10, 7, 8, 1, 9, 10, 12, 12, 12, 10, 9, 9, 10, 10, 9, 9, 1, 1, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 6, 6, 4, 2, 3, 3, 3, 3, 7, 4, 4, 4, 3, 3, 6, 7, 3, 4, 1, 2, 2, 2, 6, 1, 2, 2, 2, 2, 2, 12, 5, 3, 8, 9, 13, 4, 4, 13, 9, 9, 11, 7, 3, 12, 9, 2, 2, 2, 3, 3, 3, 3, 3, 8, 2, 2, 3, 3, 3, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 3, 7, 10, 15, 15, 7, 15, 20, 15, 9, 10, 10, 12, 14, 14, 14, 12, 12, 12, 12, 12, 14, 14, 10, 10, 10, 10, 14, 9, 9, 9, 9, 10, 14, 14, 14, 13, 13, 14, 9, 9, 9, 9, 9, 9, 7, 8, 6, 8, 8, 6, 8, 13, 8, 8, 6, 13, 8, 11, 13, 8, 6, 13, 8, 6, 9, 10, 10, 12, 14, 14, 14, 12, 12, 12, 12, 14, 14, 10, 10, 10, 10, 9, 9, 9, 10, 14, 14, 11, 13, 13, 9, 9, 9, 9, 9, 9, 2, 6, 9, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 2, 3, 3, 3, 3, 3, 3, 7, 7, 2, 3, 2, 2, 5, 3, 3, 3, 3, 3, 3, 4, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 5, 7, 4, 2, 2, 12, 8, 10, 8, 10, 7, 18, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 2, 2, 3, 3, 3, 5, 5, 3, 8, 8, 6, 8, 6, 6, 4, 6, 7, 7, 7, 10, 11, 2, 5, 5, 3, 3, 3, 3, 3, 3, 5, 5, 6, 11, 10, 7, 7, 7, 4, 4, 4, 2, 3, 3, 3, 3, 3, 2, 2, 7, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 11, 7, 6, 9, 6, 6, 8, 10, 8, 6, 8, 13, 4, 4, 4, 4, 4, 10, 8, 11, 8, 8, 8, 10, 10, 7, 5, 4, 4, 4, 10, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 10, 13, 7, 8, 7, 11, 8, 8, 6, 9, 8, 8, 6, 6, 6, 8, 8, 6, 6, 6, 6, 6, 9, 7, 6, 4, 4, 4, 4, 4, 4, 4, 6, 6, 6, 9, 7, 8, 10, 8, 8, 2, 3, 3, 3, 3, 3, 2, 8, 9, 9, 2, 2, 2, 3, 3, 3, 2, 3, 3, 3, 9, 2, 2, 3, 3, 3, 3, 3, 3, 5, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 12, 5, 5, 3, 5, 4, 2, 3, 2, 4, 3, 9, 2, 2, 2, 2, 2, 5, 5, 3, 8, 8, 13, 6, 10, 9, 4, 7, 9, 11, 2, 3, 7, 3, 3, 4, 1, 3, 4, 2, 9, 3, 3, 12, 5, 3, 7, 10, 10, 7, 4, 4, 6, 14, 7, 9, 7, 13, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 8, 15, 4, 4, 2, 3, 3, 3, 7, 4, 9, 9, 2, 3, 3, 3, 5, 3, 2, 2, 7, 2, 7, 6, 6, 7, 2, 4, 2, 2, 2, 2, 2, 2, 8, 8, 8, 9, 5, 2, 3, 3, 3, 3, 3, 3, 10, 7, 4, 4, 4, 4, 3, 4, 2, 3, 3, 3, 3, 3, 10, 7, 4, 4, 4, 4, 2, 3, 3, 3, 3, 10, 7, 4, 4, 4, 4, 3, 9, 6, 6, 6, 9, 13, 9, 2, 2, 2, 8, 7, 9, 5, 3, 3, 3, 5, 5, 13, 12, 9, 10, 7, 8, 7, 6, 8, 6, 11, 12, 7, 10, 4, 4, 7, 8, 11, 6, 7, 9, 8, 7, 10, 8, 9, 15, 7, 8, 5, 4, 7, 2, 3, 3, 3, 2, 14, 10, 2, 14, 10, 2, 14, 3, 9, 13, 13, 10, 14, 16, 17, 11, 2, 14, 2, 14, 3, 9, 13, 10, 14, 16, 17, 11, 14, 10, 14, 2, 7, 3, 10, 7, 14, 10, 2, 14, 10, 9, 9, 17, 6, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 10, 10, 10, 12, 9, 4, 10, 10, 11, 8, 8, 8, 7, 9, 5, 3, 3, 3, 3, 3, 3, 3, 3, 5, 8, 4, 4, 4, 4, 4, 4, 6, 16, 3, 3, 14, 3, 14, 2, 14, 9, 13, 10, 10, 14, 16, 17, 11, 6, 9, 10, 10, 12, 14, 14, 14, 12, 12, 12, 12, 14, 14, 10, 10, 10, 10, 14, 9, 9, 9, 10, 14, 14, 14, 9, 9, 9, 9, 9, 9, 2, 14, 9, 13, 10, 10, 14, 16, 17, 11, 6, 14, 2, 14, 9, 17, 13, 10, 10, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 10, 14, 17, 16, 17, 11, 2, 14, 9, 13, 10, 14, 16, 17, 11, 2, 14, 9, 13, 10, 17, 16, 11, 17, 2, 14, 10, 19, 7, 2, 14, 9, 13, 10, 19, 10, 7, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 10, 19, 7, 14, 16, 17, 11, 2, 14, 9, 13, 10, 10, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 10, 10, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 17, 13, 10, 10, 14, 17, 16, 17, 11, 6, 3, 2, 14, 9, 13, 10, 10, 14, 16, 17, 11, 6, 9, 10, 12, 14, 14, 14, 12, 12, 12, 12, 12, 14, 14, 14, 10, 10, 10, 14, 9, 9, 9, 9, 14, 14, 14, 13, 13, 14, 9, 9, 9, 9, 9, 9, 4, 11, 2, 14, 9, 13, 17, 13, 10, 19, 10, 7, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 17, 13, 10, 19, 10, 7, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 10, 19, 7, 14, 17, 16, 17, 11, 2, 9, 10, 10, 7, 17, 3, 3, 12, 12, 16, 15, 15, 12, 14, 14, 14, 20, 20, 13, 12, 12, 12, 12, 12, 12, 20, 25, 14, 14, 12, 12, 10, 10, 10, 10, 14, 9, 9, 9, 25, 4, 9, 17, 10, 7, 14, 16, 21, 13, 13, 14, 20, 14, 13, 17, 24, 9, 12, 13, 25, 13, 21, 20, 17, 9, 9, 9, 9, 9, 9, 12, 17, 4, 4, 9, 9, 9, 10, 10, 12, 14, 14, 14, 12, 12, 12, 12, 12, 14, 14, 10, 10, 10, 10, 14, 9, 9, 9, 9, 10, 14, 14, 14, 13, 13, 14, 9, 9, 9, 9, 9, 9, 9, 10, 14, 12, 12, 14, 14, 10, 9, 9, 9, 10, 14, 14, 14, 9, 9, 9, 9, 2, 1, 5, 8, 7, 11, 11, 1, 3, 3, 3, 5, 3, 3, 4, 8, 9, 10, 10, 12, 14, 14, 14, 12, 12, 12, 12, 14, 14, 10, 10, 10, 10, 14, 9, 9, 9, 10, 14, 14, 14, 13, 13, 14, 9, 9, 9, 9, 9, 9, 7, 4, 4, 4, 4, 4, 4, 4, 4, 4, 10, 2, 2, 6, 7, 6, 2, 3, 2, 3, 6, 2, 7, 6, 10, 7, 4, 9, 12, 6, 14, 4, 12, 7, 2, 2, 1, 2, 7, 6, 4, 4, 4, 6, 8, 8, 7, 2, 2, 13, 2, 2, 2, 2, 6, 2, 8, 12, 2, 7, 7, 6, 8, 10, 12, 2, 2, 2, 3, 3, 13, 2, 2, 3, 3, 6, 7, 6, 4, 5, 6, 3, 3, 3, 3, 4, 16, 8, 5, 4, 3, 3, 3, 5, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 11, 12, 7, 7, 13, 9, 10, 17, 12, 8, 9, 7, 17, 17, 8, 5, 12, 10, 13, 14, 5, 5, 5, 13, 5, 5, 5, 3, 3, 3, 5, 16, 5, 5, 5, 5, 7, 12, 14, 8, 12, 8, 10, 12, 9, 11, 7, 9, 7, 10, 7, 13, 13, 9, 7, 12, 8, 17, 7, 7, 16, 10, 13, 13, 8, 10, 10, 14, 17, 7, 16, 16, 15, 8, 10, 10, 12, 17, 17, 7, 17, 14, 7, 10, 17, 8, 7, 7, 7, 8, 15, 15, 7, 14, 10, 10, 10, 11, 11, 7, 7, 13, 8, 10, 7, 16, 7, 8, 7, 14, 17, 12, 10, 11, 21, 8, 9, 7, 13, 9, 8, 6, 13, 6, 12, 7, 6, 13, 10, 10, 10, 8, 18, 9, 17, 13, 10, 12, 6, 13, 6, 11, 8, 13, 10, 13, 18, 13, 11, 13, 8, 16, 7, 10, 8, 16, 12, 10, 8, 8, 14, 11, 8, 15, 8, 8, 7, 7, 12, 7, 8, 9, 14, 15, 8, 9, 10, 9, 15, 7, 8, 8, 12, 13, 9, 10, 15, 13, 7, 10, 10, 20, 7, 6, 9, 6, 6, 14, 11, 14, 11, 12, 9, 10, 16, 16, 12, 7, 11, 28, 8, 11, 10, 7, 21, 8, 7, 9, 4, 4, 4, 17, 7, 8, 6, 9, 6, 6, 13, 6, 6, 6, 6, 18, 20, 14, 8, 11, 12, 9, 10, 13, 15, 15, 19, 8, 9, 12, 7, 10, 16, 12, 9, 9, 9, 14, 12, 11, 10, 9, 12, 11, 18, 9, 9, 9, 10, 7, 7, 16, 8, 9, 7, 13, 12, 10, 14, 18, 7, 8, 11, 10, 7, 7, 8, 8, 13, 7, 7, 7, 11, 15, 13, 11, 7, 8, 15, 11, 7, 8, 18, 14, 13, 18, 15, 10, 12, 12, 9, 7, 11, 11, 8, 7, 10, 8, 14, 12, 10, 18, 7, 10, 9, 7, 8, 13, 10, 14, 10, 8, 8, 23, 7, 7, 11, 12, 12, 17, 7, 7, 11, 11, 17, 16, 16, 7, 8, 11, 14, 14, 8, 10, 7, 15, 7, 16, 16, 13, 9, 11, 9, 15, 15, 11, 11, 7, 7, 14, 7, 9, 7, 7, 16, 10, 13, 10, 11, 14, 7, 11, 10, 11, 7, 11, 10, 11, 15, 11, 15, 10, 12, 10, 14, 13, 11, 11, 12, 13, 10, 7, 13, 16, 12, 21, 15, 9, 10, 10, 7, 11, 14, 17, 7, 7, 8, 11, 13, 12, 8, 15, 14, 14, 8, 17, 12, 10, 10, 7, 9, 11, 7, 10, 7, 11, 18, 7, 11, 7, 12, 11, 8, 8, 14, 12, 7, 8, 15, 3, 7, 7, 5, 2, 9, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 2, 5, 3, 3, 3, 3, 3, 3, 4, 4, 3, 3, 3, 3, 3, 3, 5, 11, 6, 4, 7, 10, 7, 7, 11, 1, 10, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 5, 7, 3, 5, 6, 3, 3, 5, 2, 2, 5, 3, 4, 13, 11, 3, 3, 6, 3, 5, 14, 2, 2, 3, 8, 2, 2, 12, 5, 18, 5, 3, 3, 3, 3, 16, 5, 5, 5, 10, 7, 13, 12, 13, 9, 12, 14, 19, 9, 9, 21, 9, 9, 10, 6, 9, 6, 15, 10, 6, 12, 8, 6, 10, 15, 4, 4, 6, 6, 9, 9, 12, 16, 14, 23, 7, 7, 7, 14, 9, 7, 7, 11, 14, 10, 7, 10, 10, 10, 12, 6, 11, 10, 13, 11, 15, 11, 7, 12, 10, 3, 7, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 4, 3, 7, 5, 1, 5, 2, 2, 2, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 5, 5, 10, 9, 11, 8, 7, 12, 8, 9, 7, 6, 13, 11, 6, 13, 7, 9, 9, 4, 4, 4, 4, 4, 6, 10, 7, 8, 13, 11, 8, 8, 9, 14, 7, 14, 8, 10, 7, 9, 7, 7, 9, 6, 9, 2, 12, 5, 3, 3, 13, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 8, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 9, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 1, 7, 6, 4, 12, 3, 3, 3, 3, 3, 8, 7, 3, 3, 3, 3, 3, 3, 4, 4, 11, 15, 14, 2, 8, 3, 5, 5, 8, 10, 8, 6, 4, 7, 17, 7, 4, 5, 2, 6, 3, 5, 4, 2, 2, 12, 5, 5, 3, 15, 13, 8, 11, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 5, 3, 3, 3, 3, 4, 2, 3, 18, 2, 12, 5, 3, 3, 3, 3, 3, 5, 16, 8, 8, 9, 6, 6, 4, 4, 4, 4, 31, 6, 6, 10, 11, 21, 10, 9, 7, 10, 7, 7, 2, 4, 4, 4, 4, 6, 5, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 6, 4, 6, 2, 2, 2, 5, 3, 3, 3, 7, 7, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 8, 2, 3, 3, 3, 3, 3, 5, 9, 11, 3, 3, 3, 3, 4, 4, 3, 3, 3, 3, 3, 5, 10, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 11, 10, 10, 10, 10, 10, 11, 10, 11, 10, 11, 10, 9, 9, 11, 3, 3, 3, 3, 3, 3, 2, 2, 3, 3, 5, 5, 3, 7, 8, 8, 7, 6, 6, 11, 4, 4, 4, 4, 7, 8, 9, 9, 2, 3, 7, 4, 4, 2, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 2, 2, 5, 5, 5, 5, 5, 3, 3, 5, 5, 5, 7, 7, 6, 6, 6, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 6, 8, 8, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 4, 6, 9, 12, 3, 7, 10, 7, 2, 2, 3, 3, 3, 3, 3, 4, 3, 3, 2, 2, 2, 2, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 8, 8, 6, 6, 8, 6, 7, 4, 4, 4, 4, 4, 4, 6, 7, 5, 5, 20, 19, 8, 10, 9, 7, 10, 6, 8, 11, 6, 6, 6, 6, 13, 12, 8, 6, 7, 14, 11, 9, 2, 5, 3, 6, 2, 3, 2, 2, 2, 2, 2, 2, 2, 5, 4, 3, 7, 6, 4, 7, 4, 3, 6, 4, 7, 2, 2, 7, 7, 7, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 9, 10, 10, 11, 7, 8, 20, 7, 9, 8, 9, 8, 12, 6, 6, 6, 8, 9, 8, 12, 6, 6, 8, 13, 10, 12, 6, 6, 7, 7, 9, 6, 4, 4, 4, 4, 4, 4, 10, 6, 6, 6, 7, 14, 11, 10, 7, 8, 10, 8, 11, 14, 11, 11, 9, 7, 9, 8, 11, 9, 17, 10, 9, 2, 2, 2, 9, 3, 3, 3, 3, 15, 14, 9, 5, 5, 2, 8, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 15, 12, 22, 19, 17, 18, 18, 19, 21, 7, 16, 16, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 7, 16, 11, 11, 7, 7, 7, 7, 17, 7, 8, 12, 15, 9, 19, 7, 19, 8, 21, 11, 12, 19, 14, 22, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 16, 16, 19, 24, 12, 7, 14, 7, 12, 7, 8, 10, 10, 13, 7, 12, 12, 7, 7, 10, 18, 15, 12, 16, 7, 14, 12, 17, 10, 16, 17, 12, 17, 25, 7, 7, 7, 13, 6, 9, 6, 9, 18, 6, 6, 11, 20, 10, 6, 6, 6, 6, 6, 6, 17, 6, 6, 6, 15, 6, 6, 6, 6, 6, 8, 14, 11, 12, 11, 15, 13, 19, 17, 21, 7, 18, 8, 13, 13, 8, 12, 8, 6, 6, 13, 6, 15, 15, 16, 6, 6, 16, 6, 6, 6, 14, 6, 18, 6, 6, 6, 17, 18, 9, 13, 15, 8, 19, 8, 15, 15, 18, 14, 16, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 11, 10, 11, 6, 21, 23, 12, 17, 12, 11, 14, 13, 22, 15, 15, 11, 12, 14, 12, 7, 12, 8, 12, 14, 12, 18, 10, 8, 16, 19, 17, 12, 14, 15, 8, 19, 17, 12, 13, 13, 15, 18, 13, 23, 24, 23, 21, 17, 24, 8, 21, 8, 14, 14, 16, 20, 14, 8, 8, 15, 20, 8, 19, 21, 9, 8, 13, 12, 13, 15, 11, 8, 11, 9, 9, 8, 11, 8, 21, 14, 21, 15, 15, 13, 7, 19, 7, 7, 7, 7, 7, 7, 16, 12, 17, 18, 7, 7, 11, 11, 7, 9, 9, 2, 2, 3, 3, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 10, 10, 7, 9, 7, 7, 7, 6, 8, 6, 6, 6, 6, 6, 6, 6, 7, 6, 8, 6, 6, 9, 7, 7, 7, 4, 4, 4, 4, 4, 4, 4, 4, 8, 9, 8, 7, 8, 7, 8, 10, 7, 5, 5, 5, 5, 5, 5, 3, 9, 7, 7, 8, 6, 6, 6, 6, 6, 6, 6, 6, 9, 6, 6, 9, 11, 13, 7, 8, 9, 9, 5, 5, 5, 7, 8, 6, 6, 6, 6, 6, 6, 6, 7, 8, 9, 7, 10, 9, 10, 7, 8, 5, 5, 5, 5, 5, 5, 7, 7, 9, 8, 7, 7, 6, 6, 6, 6, 6, 6, 10, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 9, 10, 4, 4, 4, 4, 8, 7, 7, 10, 10, 9, 8, 8, 15, 9, 8, 8, 8, 8, 8, 9, 10, 9, 10, 7, 8, 13, 5, 5, 5, 5, 5, 3, 3, 7, 7, 8, 6, 6, 6, 4, 4, 11, 9, 7, 8, 9, 10, 7, 5, 5, 5, 5, 5, 3, 3, 7, 6, 6, 13, 7, 9, 8, 7, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 7, 8, 7, 8, 13, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 8, 8, 6, 6, 6, 6, 7, 6, 7, 6, 6, 9, 7, 4, 4, 4, 4, 4, 4, 4, 7, 8, 7, 8, 9, 8, 8, 8, 7, 10, 7, 8, 5, 5, 5, 5, 5, 5, 5, 5, 3, 7, 7, 7, 7, 9, 7, 10, 9, 6, 6, 6, 6, 6, 8, 8, 6, 6, 6, 7, 6, 6, 6, 9, 9, 4, 4, 13, 7, 10, 9, 9, 12, 7, 8, 8, 10, 8, 8, 8, 8, 8, 8, 5, 5, 5, 5, 3, 7, 7, 11, 7, 9, 8, 8, 6, 6, 10, 6, 8, 8, 8, 6, 7, 6, 6, 12, 4, 4, 4, 4, 4, 4, 4, 4, 4, 9, 8, 8, 16, 8, 9, 8, 7, 5, 5, 5, 5, 5, 3, 3, 7, 7, 7, 10, 15, 8, 9, 8, 9, 9, 6, 6, 6, 6, 6, 6, 7, 4, 8, 7, 8, 8, 7, 8, 11, 8, 5, 5, 5, 5, 5, 3, 7, 7, 6, 11, 16, 7, 6, 4, 4, 4, 4, 9, 9, 8, 8, 8, 13, 12, 8, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 11, 7, 8, 8, 9, 13, 7, 7, 7, 9, 8, 8, 9, 12, 7, 12, 7, 12, 8, 7, 10, 12, 9, 9, 6, 6, 8, 8, 6, 6, 6, 6, 6, 6, 6, 9, 8, 9, 11, 8, 6, 6, 6, 6, 6, 12, 7, 6, 6, 6, 9, 7, 7, 6, 6, 6, 6, 6, 11, 9, 6, 6, 6, 6, 6, 7, 9, 4, 4, 4, 4, 4, 4, 4, 4, 9, 9, 9, 9, 7, 7, 7, 7, 7, 11, 7, 7, 8, 8, 8, 8, 8, 8, 9, 8, 9, 9, 7, 7, 11, 11, 7, 12, 8, 8, 8, 8, 8, 7, 8, 8, 8, 8, 8, 13, 12, 8, 8, 8, 8, 7, 7, 7, 9, 5, 5, 5, 5, 5, 5, 5, 3, 3, 7, 7, 11, 7, 8, 8, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 10, 11, 6, 7, 9, 4, 4, 4, 4, 4, 4, 9, 9, 8, 9, 8, 8, 8, 7, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 11, 7, 7, 7, 9, 6, 6, 11, 8, 10, 6, 6, 6, 12, 8, 8, 7, 6, 6, 8, 7, 4, 4, 4, 4, 4, 4, 4, 4, 9, 10, 9, 9, 8, 10, 9, 11, 8, 5, 5, 5, 7, 6, 6, 8, 7, 4, 4, 4, 4, 8, 7, 7, 8, 7, 8, 8, 5, 5, 5, 5, 7, 7, 8, 8, 8, 6, 6, 6, 6, 6, 10, 8, 9, 13, 6, 7, 6, 6, 8, 7, 8, 4, 4, 4, 4, 11, 8, 8, 8, 10, 5, 5, 8, 7, 8, 13, 8, 7, 6, 8, 6, 9, 7, 8, 7, 5, 5, 5, 5, 5, 5, 3, 3, 7, 8, 9, 6, 4, 8, 10, 10, 8, 12, 9, 13, 2, 7, 5, 5, 5, 5, 5, 7, 7, 10, 6, 6, 6, 6, 6, 6, 6, 8, 4, 4, 9, 8, 8, 8, 14, 8, 8, 8, 9, 8, 5, 5, 5, 5, 5, 3, 3, 9, 6, 6, 6, 6, 10, 12, 6, 6, 6, 6, 6, 6, 6, 4, 4, 4, 4, 11, 8, 7, 8, 8, 8, 5, 5, 3, 3, 3, 3, 7, 7, 6, 8, 6, 8, 11, 7, 6, 6, 6, 7, 4, 8, 11, 9, 10, 5, 5, 5, 3, 3, 3, 7, 7, 8, 9, 8, 15, 9, 6, 6, 6, 6, 6, 6, 11, 11, 4, 4, 4, 4, 4, 7, 9, 9, 10, 8, 7, 5, 5, 5, 5, 5, 5, 3, 3, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 9, 7, 4, 4, 4, 4, 4, 9, 9, 8, 8, 10, 13, 5, 5, 5, 3, 17, 7, 7, 7, 7, 7, 8, 6, 8, 13, 6, 6, 6, 6, 6, 6, 6, 6, 4, 4, 4, 9, 10, 8, 8, 8, 5, 5, 5, 5, 3, 7, 7, 7, 8, 8, 6, 6, 6, 8, 8, 8, 9, 10, 8, 4, 8, 10, 9, 8, 8, 8, 9, 13, 10, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 7, 8, 9, 9, 7, 7, 7, 10, 9, 9, 8, 9, 8, 8, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 8, 12, 6, 6, 6, 6, 6, 6, 6, 6, 6, 12, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 11, 8, 8, 9, 9, 10, 8, 9, 7, 7, 5, 5, 5, 5, 5, 5, 3, 7, 8, 7, 6, 6, 8, 6, 6, 10, 4, 7, 8, 9, 12, 8, 7, 7, 5, 5, 5, 5, 5, 5, 3, 3, 7, 14, 7, 9, 8, 8, 6, 6, 8, 12, 12, 6, 6, 7, 7, 10, 4, 4, 4, 4, 4, 9, 9, 14, 9, 13, 8, 7, 5, 5, 5, 6, 6, 6, 7, 4, 8, 7, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 7, 7, 7, 8, 6, 6, 6, 6, 6, 6, 12, 6, 6, 6, 6, 4, 4, 9, 9, 8, 8, 11, 7, 7, 7, 5, 5, 5, 3, 9, 8, 6, 6, 7, 4, 4, 4, 4, 4, 4, 8, 8, 11, 5, 5, 5, 7, 7, 7, 9, 6, 6, 6, 6, 6, 6, 9, 8, 4, 4, 4, 4, 7, 12, 9, 8, 8, 8, 7, 10, 10, 5, 5, 5, 5, 5, 5, 5, 3, 11, 14, 8, 7, 8, 8, 6, 6, 6, 6, 6, 8, 7, 6, 6, 6, 7, 6, 8, 9, 4, 4, 4, 7, 8, 9, 7, 9, 7, 7, 9, 8, 5, 5, 5, 5, 5, 5, 5, 5, 5, 11, 3, 9, 7, 7, 12, 14, 8, 6, 6, 12, 11, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 15, 7, 4, 4, 4, 16, 9, 9, 9, 8, 9, 9, 9, 9, 9, 8, 8, 8, 13, 11, 8, 5, 5, 5, 5, 3, 7, 6, 6, 8, 8, 8, 6, 6, 7, 10, 7, 4, 4, 4, 4, 9, 7, 8, 7, 7, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 7, 7, 7, 9, 6, 6, 6, 6, 6, 8, 8, 7, 7, 9, 6, 6, 6, 7, 6, 6, 6, 6, 6, 15, 4, 4, 4, 4, 4, 8, 8, 7, 8, 12, 9, 8, 8, 8, 8, 8, 9, 8, 8, 10, 8, 8, 8, 8, 16, 9, 10, 2, 5, 5, 5, 5, 5, 5, 5, 9, 7, 6, 8, 9, 4, 4, 4, 4, 4, 7, 8, 8, 8, 9, 8, 11, 10, 5, 5, 5, 5, 3, 7, 8, 6, 6, 6, 6, 6, 8, 6, 6, 6, 6, 4, 12, 10, 12, 7, 7, 7, 7, 7, 7, 7, 5, 5, 5, 5, 3, 3, 7, 7, 10, 8, 9, 7, 6, 10, 7, 6, 6, 4, 4, 8, 9, 7, 9, 9, 9, 9, 8, 8, 8, 8, 10, 5, 5, 5, 5, 5, 5, 8, 7, 6, 6, 6, 10, 6, 7, 10, 7, 4, 4, 4, 4, 4, 4, 4, 12, 9, 10, 7, 7, 10, 8, 10, 5, 12, 9, 6, 6, 6, 6, 6, 7, 6, 4, 4, 4, 10, 9, 9, 8, 7, 7, 5, 5, 5, 5, 5, 5, 3, 3, 13, 7, 7, 9, 7, 7, 7, 8, 9, 9, 7, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 13, 9, 15, 15, 4, 4, 4, 4, 4, 10, 10, 9, 8, 9, 8, 8, 9, 7, 8, 7, 8, 5, 5, 7, 6, 6, 6, 4, 4, 4, 7, 8, 11, 8, 5, 5, 5, 5, 5, 5, 5, 7, 6, 6, 6, 6, 6, 6, 9, 11, 10, 7, 4, 4, 4, 9, 8, 8, 5, 5, 5, 5, 5, 9, 9, 6, 6, 6, 6, 6, 6, 6, 9, 9, 4, 4, 4, 4, 8, 8, 8, 9, 9, 8, 8, 8, 13, 2, 4, 2, 7, 5, 5, 5, 5, 5, 5, 9, 9, 6, 6, 6, 6, 10, 8, 8, 8, 6, 6, 6, 4, 4, 9, 8, 10, 8, 9, 8, 8, 8, 9, 8, 8, 5, 3, 3, 3, 11, 6, 6, 6, 7, 6, 6, 6, 4, 4, 9, 8, 5, 5, 5, 5, 5, 3, 11, 8, 6, 6, 6, 6, 6, 9, 7, 4, 4, 14, 10, 9, 8, 12, 8, 8, 8, 11, 15, 8, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 11, 11, 11, 10, 10, 7, 7, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 7, 11, 7, 7, 11, 11, 7, 8, 9, 10, 7, 7, 9, 9, 9, 9, 7, 7, 10, 8, 13, 8, 8, 8, 8, 11, 10, 6, 6, 8, 10, 11, 14, 14, 6, 6, 6, 6, 6, 6, 9, 11, 7, 7, 6, 8, 12, 11, 11, 6, 6, 10, 6, 6, 6, 6, 6, 10, 7, 7, 6, 6, 11, 6, 6, 6, 11, 8, 9, 7, 6, 10, 11, 9, 10, 11, 7, 11, 8, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 8, 6, 6, 8, 9, 10, 9, 6, 6, 6, 10, 6, 6, 6, 6, 11, 10, 11, 10, 9, 8, 7, 7, 7, 7, 11, 14, 8, 10, 9, 9, 8, 8, 7, 11, 8, 8, 8, 11, 11, 10, 10, 9, 10, 8, 11, 10, 8, 11, 9, 12, 8, 10, 8, 11, 8, 9, 9, 11, 11, 10, 11, 13, 8, 7, 8, 8, 9, 7, 8, 8, 8, 8, 7, 8, 2, 2, 2, 2, 2, 2, 2, 4, 4, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 8, 6, 4, 4, 4, 11, 7, 11, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 3, 3, 3, 3, 8, 7, 7, 8, 8, 4, 8, 7, 7, 7, 9, 7, 8, 9, 8, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 3, 3, 3, 3, 3, 3, 4, 5, 5, 3, 3, 8, 8, 6, 9, 4, 4, 10, 7, 3, 3, 3, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 3, 2, 2, 2, 3, 3, 3, 3, 3, 4, 10, 2, 3, 3, 3, 3, 3, 3, 3, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 3, 3, 3, 5, 2, 4, 2, 6, 2, 2, 9, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 9, 8, 7, 9, 6, 6, 11, 4, 4, 4, 4, 4, 4, 4, 4, 6, 6, 7, 7, 11, 8, 8, 6, 5, 11, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 3, 3, 3, 3, 3, 3, 6, 4, 4, 4, 4, 3, 3, 3, 3, 5, 7, 2, 3, 3, 3, 3, 3, 8, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 4, 4, 4, 4, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 6, 3, 3, 8, 10, 3, 4, 4, 1, 1, 1, 1, 1, 1, 1, 8, 9, 10, 7, 7, 1, 14, 18, 13, 18, 13, 10, 10, 16, 13, 18, 16, 13, 16, 18, 13, 22, 16, 16, 16, 14, 21, 16, 9, 14, 16, 9, 9, 14, 10, 10, 14, 12, 14, 19, 12, 11, 18, 13, 17, 15, 15, 15, 15, 16, 14, 13, 19, 18, 15, 19, 18, 12, 18, 12, 11, 20, 14, 15, 10, 17, 17, 16, 19, 20, 21, 15, 13, 16, 15, 15, 15, 1, 1, 3, 8, 7, 7, 8, 8, 8, 1, 6, 1, 1, 6, 3, 3, 4, 7, 3, 3, 5, 5, 4, 4, 4, 4, 4, 2, 7, 7, 8, 12, 3, 4, 5, 1, 3, 4, 4, 10, 4, 3, 3, 3, 8, 7, 7, 2, 2, 2, 2, 2, 2, 2, 2, 2, 12, 9, 20, 7, 5, 5, 5, 9, 13, 5, 5, 5, 5, 5, 3, 3, 3, 16, 5, 5, 5, 13, 7, 8, 8, 11, 8, 7, 9, 7, 11, 12, 9, 9, 8, 8, 11, 10, 14, 7, 12, 10, 11, 13, 7, 9, 11, 17, 17, 14, 13, 7, 8, 7, 10, 10, 7, 16, 13, 7, 8, 17, 12, 9, 8, 6, 7, 10, 6, 6, 12, 6, 8, 10, 8, 8, 8, 6, 8, 6, 14, 6, 6, 6, 13, 6, 10, 6, 6, 7, 14, 8, 6, 6, 10, 11, 10, 9, 9, 7, 7, 6, 6, 6, 9, 9, 7, 9, 10, 9, 13, 12, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 6, 6, 8, 8, 6, 8, 9, 10, 9, 7, 10, 10, 8, 7, 8, 7, 10, 12, 9, 8, 15, 8, 7, 8, 8, 7, 7, 15, 13, 7, 10, 9, 14, 18, 16, 7, 24, 7, 8, 10, 11, 16, 8, 14, 7, 9, 9, 9, 13, 19, 14, 15, 14, 11, 7, 13, 9, 10, 7, 13, 9, 10, 11, 12, 8, 9, 2, 3, 5, 8, 7, 4, 4, 15, 10, 5, 3, 3, 3, 3, 3, 5, 4, 4, 4, 2, 2, 2, 2, 2, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 12, 5, 3, 8, 10, 15, 6, 7, 2, 3, 2, 5, 5, 12, 2, 5, 5, 5, 5, 2, 2, 5, 5, 12, 9, 5, 2, 2, 9, 5, 5, 12, 12, 5, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 9, 12, 5, 8, 8, 9, 5, 5, 5, 8, 19, 7, 16, 15, 14, 9, 9, 9, 9, 7, 11, 11, 11, 7, 14, 10, 10, 5, 5, 5, 5, 5, 5, 5, 5, 5, 15, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 9, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 14, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 15, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 12, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 9, 12, 9, 9, 12, 12, 12, 15, 7, 11, 7, 14, 11, 18, 13, 8, 18, 15, 18, 12, 14, 12, 8, 8, 8, 8, 9, 9, 9, 12, 7, 10, 10, 8, 8, 12, 12, 12, 7, 12, 12, 9, 7, 7, 7, 7, 7, 8, 15, 12, 9, 10, 10, 7, 10, 10, 13, 11, 10, 9, 22, 11, 9, 8, 8, 8, 8, 8, 13, 18, 13, 9, 15, 19, 9, 7, 7, 10, 7, 7, 7, 11, 8, 13, 17, 7, 7, 10, 10, 10, 7, 20, 16, 7, 7, 7, 7, 7, 7, 11, 21, 12, 12, 13, 11, 14, 16, 8, 8, 13, 11, 7, 7, 13, 7, 7, 14, 15, 15, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 13, 10, 18, 6, 6, 6, 6, 6, 6, 6, 6, 6, 11, 8, 8, 12, 12, 11, 11, 8, 12, 9, 9, 9, 13, 13, 9, 9, 9, 9, 9, 9, 6, 10, 12, 6, 6, 6, 6, 17, 11, 7, 7, 7, 7, 14, 14, 12, 6, 7, 7, 6, 6, 15, 10, 13, 10, 6, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 13, 9, 9, 15, 13, 6, 12, 12, 6, 19, 11, 10, 7, 7, 16, 8, 19, 17, 9, 9, 9, 9, 9, 6, 6, 6, 10, 8, 16, 8, 6, 6, 9, 6, 6, 6, 6, 6, 6, 6, 6, 8, 8, 8, 6, 7, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 14, 6, 6, 6, 6, 20, 6, 9, 6, 14, 9, 9, 9, 6, 9, 8, 8, 12, 9, 8, 8, 8, 8, 7, 8, 12, 7, 8, 8, 8, 6, 8, 6, 6, 6, 6, 6, 6, 6, 9, 8, 8, 6, 6, 13, 9, 12, 13, 12, 14, 13, 12, 11, 11, 6, 8, 8, 8, 6, 13, 12, 11, 11, 12, 6, 11, 12, 11, 13, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 15, 6, 6, 6, 6, 6, 6, 6, 13, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 8, 8, 8, 8, 6, 18, 6, 12, 13, 13, 13, 9, 10, 15, 9, 12, 6, 6, 6, 6, 6, 6, 6, 6, 9, 15, 10, 9, 10, 13, 9, 19, 8, 18, 17, 10, 10, 8, 8, 6, 6, 6, 6, 6, 6, 10, 14, 8, 16, 16, 9, 8, 15, 8, 8, 10, 12, 14, 7, 7, 8, 8, 7, 7, 7, 7, 8, 13, 13, 11, 9, 9, 9, 12, 10, 17, 8, 11, 9, 7, 7, 14, 8, 14, 14, 7, 7, 7, 7, 7, 7, 14, 7, 7, 7, 7, 7, 10, 10, 8, 14, 7, 7, 7, 7, 8, 8, 8, 8, 8, 17, 9, 7, 15, 7, 8, 12, 7, 9, 14, 7, 7, 7, 9, 13, 8, 14, 7, 16, 18, 13, 15, 14, 12, 13, 10, 15, 9, 7, 7, 7, 10, 13, 15, 15, 9, 9, 9, 9, 19, 11, 7, 11, 11, 13, 8, 8, 8, 8, 7, 12, 19, 17, 9, 9, 13, 7, 7, 7, 9, 7, 7, 7, 12, 13, 15, 10, 8, 8, 14, 15, 12, 13, 13, 8, 12, 14, 7, 11, 7, 14, 15, 13, 12, 8, 8, 8, 8, 11, 13, 15, 15, 8, 13, 12, 8, 8, 8, 13, 10, 16, 14, 11, 8, 8, 12, 12, 9, 15, 15, 12, 12, 13, 8, 8, 9, 12, 13, 9, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 11, 12, 11, 7, 14, 7, 13, 13, 13, 12, 18, 16, 7, 12, 11, 10, 10, 15, 9, 9, 9, 21, 7, 7, 7, 11, 16, 8, 8, 11, 11, 7, 7, 7, 7, 7, 19, 7, 7, 7, 7, 7, 7, 7, 7, 7, 12, 8, 9, 12, 14, 11, 9, 9, 9, 22, 12, 3, 3, 4, 8, 8, 15, 4, 2, 2, 5, 5, 3, 3, 3, 3, 3, 3, 6, 6, 4, 4, 4, 12, 7, 10, 2, 3, 3, 3, 3, 3, 3, 3, 6, 7, 3, 7, 5, 14, 4, 4, 7, 8, 10, 4, 1, 3, 3, 6, 2, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 4, 2, 2, 5, 3, 4, 2, 2, 2, 2, 2, 2, 2, 11, 5, 5, 5, 11, 5, 5, 3, 5, 5, 5, 5, 11, 14, 13, 9, 11, 9, 12, 8, 11, 11, 8, 11, 16, 9, 9, 7, 10, 9, 12, 8, 15, 6, 7, 6, 6, 13, 10, 8, 11, 8, 6, 6, 6, 12, 16, 6, 11, 7, 8, 9, 18, 6, 6, 9, 4, 4, 6, 13, 6, 6, 6, 6, 8, 8, 9, 16, 7, 7, 14, 7, 8, 8, 8, 7, 7, 7, 7, 7, 7, 15, 13, 7, 10, 7, 7, 10, 12, 16, 15, 7, 9, 9, 14, 11, 11, 10, 9, 10, 8, 12, 7, 8, 7, 7, 10, 12, 7, 12, 8, 7, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 3, 3, 5, 5, 5, 10, 7, 4, 4, 4, 8, 7, 10, 9, 7, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 3, 3, 3, 3, 3, 3, 3, 7, 4, 5, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 6, 6, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 9, 8, 2, 2, 2, 8, 12, 7, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 8, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 7, 11, 9, 8, 8, 8, 7, 8, 9, 7, 7, 9, 7, 7, 7, 10, 7, 7, 10, 9, 10, 6, 6, 6, 6, 6, 6, 15, 7, 8, 9, 9, 8, 6, 6, 10, 9, 6, 8, 13, 9, 7, 6, 6, 6, 6, 6, 6, 12, 6, 6, 7, 6, 7, 6, 6, 6, 10, 10, 7, 6, 6, 6, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 14, 6, 6, 7, 7, 9, 6, 6, 6, 6, 9, 9, 8, 9, 10, 9, 8, 9, 12, 7, 7, 7, 8, 7, 10, 12, 11, 9, 10, 7, 7, 7, 9, 10, 10, 8, 12, 9, 7, 7, 9, 8, 8, 8, 10, 7, 7, 8, 9, 9, 7, 7, 7, 8, 2, 4, 2, 4, 6, 3, 4, 2, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 5, 8, 6, 4, 7, 3, 3, 3, 3, 3, 3, 3, 12, 3, 3, 3, 3, 3, 3, 4, 4, 2, 3, 5, 3, 4, 7, 3, 3, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 4, 3, 3, 6, 4, 3, 4, 2, 2, 2, 5, 3, 3, 3, 3, 3, 5, 4, 4, 4, 4, 2, 7, 6, 8, 9, 2, 2, 2, 2, 3, 3, 3, 5, 7, 2, 3, 3, 8, 7, 7, 2, 2, 8, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 8, 8, 7, 7, 6, 10, 6, 9, 7, 11, 4, 6, 8, 8, 7, 8, 4, 2, 5, 5, 5, 5, 3, 3, 3, 11, 8, 9, 6, 6, 8, 7, 4, 4, 7, 6, 8, 7, 2, 2, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 3, 7, 2, 2, 5, 3, 3, 2, 3, 3, 3, 3, 3, 3, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 12, 5, 5, 3, 3, 3, 5, 10, 12, 6, 15, 4, 6, 6, 7, 14, 9, 3, 3, 3, 3, 3, 8, 2, 2, 3, 5, 5, 3, 3, 3, 3, 3, 3, 8, 8, 6, 8, 7, 5, 8, 4, 6, 11, 2, 2, 7, 3, 3, 2, 9, 8, 5, 5, 3, 3, 3, 5, 5, 7, 7, 6, 6, 10, 6, 8, 6, 8, 9, 7, 4, 4, 4, 4, 7, 6, 6, 8, 7, 7, 10, 9, 9, 8, 11, 8, 3, 3, 3, 3, 3, 4, 4, 2, 3, 3, 3, 3, 3, 7, 6, 2, 5, 5, 6, 7, 6, 4, 8, 9, 11, 2, 2, 3, 3, 3, 3, 3, 3, 3, 2, 2, 5, 3, 3, 3, 3, 3, 9, 9, 6, 4, 8, 7, 7, 5, 9, 8, 6, 2, 6, 8, 7, 8, 5, 5, 5, 5, 5, 3, 3, 3, 16, 8, 7, 7, 7, 8, 7, 7, 7, 7, 9, 6, 9, 6, 10, 7, 7, 7, 6, 10, 8, 9, 11, 11, 8, 4, 4, 10, 8, 8, 6, 9, 6, 11, 8, 8, 8, 15, 7, 8, 9, 5, 3, 3, 3, 3, 3, 5, 2, 2, 3, 8, 9, 10, 3, 2, 2, 2, 2, 2, 2, 3, 6, 4, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 3, 3, 3, 3, 3, 3, 3, 11, 5, 3, 3, 3, 3, 3, 3, 3, 3, 6, 7, 4, 4, 2, 3, 3, 3, 3, 3, 3, 3, 12, 7, 4, 12, 4, 6, 5, 4, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 11, 10, 6, 4, 6, 10, 8, 3, 3, 3, 3, 3, 3, 3, 3, 5, 4, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2, 5, 3, 4, 4, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 10, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 7, 8, 8, 7, 13, 12, 10, 10, 8, 8, 7, 7, 9, 12, 11, 6, 6, 8, 8, 9, 7, 7, 7, 10, 15, 10, 4, 4, 4, 4, 4, 11, 8, 8, 9, 7, 9, 14, 14, 12, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 12, 5, 5, 5, 11, 10, 7, 9, 3, 8, 7, 3, 15, 13, 11, 4, 4, 2, 2, 2, 19, 7, 5, 5, 3, 3, 3, 3, 3, 3, 3, 5, 22, 18, 6, 14, 17, 4, 4, 19, 16, 18, 2, 3, 3, 7, 2, 3, 2, 3, 3, 6, 4, 2, 3, 3, 2, 5, 3, 3, 3, 3, 3, 3, 3, 9, 9, 2, 3, 2, 2, 2, 3, 3, 3, 5, 7, 14, 7, 7, 12, 9, 13, 6, 11, 6, 10, 9, 7, 7, 8, 12, 12, 8, 8, 8, 10, 7, 7, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 5, 8, 10, 7, 8, 11, 8, 12, 9, 4, 14, 7, 7, 9, 13, 2, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 1, 2, 2, 3, 3, 3, 3, 3, 3, 5, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 8, 4, 4, 4, 3, 2, 3, 3, 3, 3, 5, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 12, 9, 8, 8, 9, 8, 6, 17, 6, 6, 6, 8, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 4, 4, 8, 8, 9, 9, 9, 7, 7, 7, 7, 7, 7, 7, 9, 9, 9, 7, 8, 8, 8, 10, 7, 13, 10, 8, 9, 3, 3, 5, 3, 3, 3, 3, 3, 7, 7, 6, 6, 10, 13, 11, 11, 8, 8, 9, 8, 9, 9, 10, 10, 10, 11, 10, 10, 13, 13, 16, 15, 11, 12, 9, 9, 10, 9, 11, 10, 9, 9, 14, 7, 8, 3, 10, 7, 7, 3, 2, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 7, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 11, 6, 7, 4, 6, 2, 2, 3, 3, 3, 1, 3, 3, 3, 3, 3, 3, 6, 4, 4, 2, 2, 2, 3, 3, 3, 3, 4, 4, 6, 6, 6, 6, 5, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 9, 11, 6, 10, 9, 12, 7, 7, 11, 14, 9, 7, 12, 3, 3, 7, 12, 11, 12, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 11, 5, 5, 5, 5, 5, 5, 5, 5, 11, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 10, 3, 3, 3, 11, 3, 5, 9, 11, 8, 12, 14, 9, 7, 8, 7, 7, 11, 11, 7, 7, 10, 9, 8, 10, 9, 7, 7, 7, 7, 7, 7, 8, 8, 7, 11, 8, 8, 8, 7, 7, 10, 8, 7, 13, 12, 7, 17, 10, 8, 8, 11, 7, 11, 11, 14, 7, 11, 7, 8, 6, 9, 20, 8, 7, 9, 16, 7, 10, 6, 11, 10, 8, 9, 7, 16, 11, 11, 9, 8, 9, 8, 8, 8, 11, 8, 15, 8, 8, 9, 7, 8, 8, 11, 10, 7, 5, 7, 10, 10, 15, 7, 7, 7, 8, 7, 8, 8, 10, 11, 10, 10, 10, 11, 11, 7, 8, 6, 8, 8, 10, 6, 8, 6, 6, 7, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 16, 6, 15, 6, 7, 11, 11, 7, 9, 10, 11, 13, 10, 6, 16, 8, 10, 12, 11, 6, 6, 6, 6, 6, 6, 6, 10, 6, 10, 7, 7, 7, 11, 7, 11, 6, 6, 6, 6, 6, 6, 17, 7, 7, 6, 6, 12, 22, 6, 6, 6, 6, 6, 8, 6, 6, 6, 6, 7, 6, 6, 5, 6, 6, 8, 11, 6, 9, 14, 11, 9, 11, 7, 7, 8, 6, 6, 6, 8, 10, 9, 6, 6, 6, 6, 9, 7, 6, 6, 6, 6, 6, 15, 6, 4, 4, 4, 6, 4, 17, 8, 11, 6, 6, 9, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 6, 6, 6, 6, 10, 6, 10, 6, 6, 6, 6, 12, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 9, 6, 6, 6, 6, 18, 6, 6, 6, 8, 9, 10, 7, 8, 9, 10, 11, 7, 13, 6, 8, 8, 6, 6, 14, 7, 7, 7, 7, 10, 7, 14, 9, 6, 6, 9, 15, 9, 7, 14, 6, 11, 14, 13, 7, 12, 8, 7, 7, 7, 7, 7, 12, 7, 10, 9, 16, 6, 8, 6, 5, 17, 6, 8, 10, 4, 6, 4, 10, 15, 17, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 8, 4, 4, 11, 7, 4, 4, 7, 7, 7, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 19, 17, 6, 10, 11, 6, 6, 6, 6, 18, 6, 6, 11, 4, 4, 4, 5, 6, 6, 6, 9, 5, 6, 4, 6, 6, 4, 6, 6, 6, 6, 10, 6, 6, 4, 6, 6, 10, 6, 10, 6, 6, 6, 6, 11, 6, 6, 10, 6, 6, 8, 6, 6, 6, 8, 6, 11, 4, 11, 9, 10, 9, 11, 4, 8, 4, 11, 12, 7, 9, 8, 6, 7, 7, 8, 12, 12, 11, 13, 10, 11, 7, 7, 7, 9, 7, 11, 10, 7, 7, 7, 16, 11, 10, 11, 17, 9, 9, 8, 8, 7, 7, 7, 9, 7, 7, 7, 14, 7, 13, 9, 11, 10, 14, 10, 10, 12, 11, 10, 7, 10, 5, 14, 8, 8, 8, 9, 7, 8, 7, 7, 9, 8, 7, 8, 7, 7, 7, 7, 7, 7, 7, 11, 8, 10, 8, 7, 8, 14, 11, 8, 9, 9, 9, 8, 24, 10, 10, 12, 7, 7, 15, 11, 8, 8, 12, 11, 8, 9, 9, 7, 8, 9, 10, 11, 10, 11, 7, 12, 7, 7, 11, 9, 8, 14, 13, 12, 8, 11, 10, 8, 8, 7, 7, 14, 9, 10, 8, 9, 11, 7, 14, 8, 8, 13, 8, 8, 12, 7, 10, 14, 14, 11, 9, 10, 9, 9, 7, 7, 11, 11, 13, 9, 13, 5, 5, 5, 7, 9, 5, 11, 12, 14, 8, 7, 7, 11, 10, 9, 7, 8, 8, 7, 10, 11, 11, 5, 5, 7, 5, 5, 5, 7, 7, 15, 7, 7, 8, 7, 15, 12, 12, 10, 7, 8, 7, 11, 7, 7, 7, 23, 11, 8, 8, 11, 10, 7, 8, 11, 7, 19, 7, 7, 6, 9, 9, 9, 11, 3, 4, 7, 8, 6, 6, 4, 10, 8, 2, 2]);
      const edgeChild = /* @__PURE__ */ new Uint16Array([0, 0, 0, 1, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 12, 1, 1, 1, 1, 1, 17, 1, 1, 1, 1, 1, 1, 12, 1, 12, 1, 12, 13, 1, 1, 1, 1, 12, 1, 12, 1, 1, 1, 1, 1, 14, 23, 1, 1, 1, 1, 1, 1, 20, 1, 1, 1, 1, 21, 12, 1, 1, 1, 1, 1, 1, 1, 1, 22, 1, 1, 1, 16, 18, 1, 1, 15, 1, 1, 1, 1, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 24, 1, 1, 1, 1, 12, 1, 1, 1, 1, 1, 19, 1, 1, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 1, 26, 27, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 1, 1, 12, 12, 12, 12, 1, 35, 0, 0, 0, 1, 1, 1, 1, 38, 37, 1, 1, 1, 1, 1, 36, 1, 1, 1, 1, 40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 41, 0, 0, 0, 0, 42, 43, 0, 0, 0, 0, 12, 1, 1, 1, 12, 1, 1, 1, 46, 48, 48, 48, 46, 48, 46, 46, 47, 48, 46, 48, 46, 46, 46, 46, 46, 46, 48, 46, 46, 47, 46, 46, 46, 46, 48, 49, 49, 47, 48, 46, 46, 46, 46, 46, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 52, 54, 52, 52, 52, 54, 52, 53, 52, 55, 52, 53, 53, 52, 52, 52, 53, 55, 53, 55, 52, 53, 53, 12, 57, 57, 56, 58, 53, 55, 52, 52, 50, 51, 59, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 62, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 1, 1, 69, 70, 12, 1, 1, 68, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 12, 79, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 84, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 82, 85, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 83, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 12, 1, 1, 1, 1, 95, 1, 97, 1, 1, 1, 1, 1, 1, 1, 1, 100, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 103, 103, 1, 1, 12, 1, 106, 1, 1, 1, 1, 1, 1, 1, 104, 1, 105, 1, 107, 1, 1, 1, 1, 1, 108, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 116, 117, 1, 1, 1, 1, 1, 1, 119, 119, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 127, 128, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 128, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 128, 1, 1, 1, 1, 1, 1, 1, 1, 1, 132, 129, 131, 126, 1, 130, 1, 1, 120, 1, 1, 1, 1, 123, 1, 133, 1, 1, 1, 1, 1, 1, 125, 1, 114, 1, 115, 1, 12, 134, 112, 118, 1, 1, 1, 1, 1, 113, 121, 1, 12, 12, 12, 124, 122, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 12, 12, 1, 1, 1, 1, 1, 12, 140, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12, 142, 1, 1, 1, 1, 1, 1, 1, 1, 143, 144, 12, 12, 141, 139, 48, 48, 146, 52, 52, 145, 148, 147, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 151, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 149, 0, 0, 0, 0, 1, 0, 150, 138, 1, 0, 1, 1, 12, 12, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 154, 153, 22, 1, 1, 12, 12, 1, 22, 12, 12, 1, 1, 1, 1, 1, 140, 1, 1, 158, 1, 1, 1, 1, 159, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 1, 1, 142, 1, 1, 158, 1, 1, 1, 1, 159, 1, 1, 1, 140, 1, 1, 1, 158, 1, 163, 1, 1, 1, 159, 1, 1, 140, 1, 1, 1, 163, 1, 1, 1, 1, 1, 140, 1, 1, 1, 1, 1, 1, 1, 1, 140, 1, 1, 163, 1, 1, 163, 1, 1, 1, 1, 1, 1, 1, 169, 1, 1, 1, 158, 1, 1, 163, 1, 1, 1, 159, 1, 1, 169, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 142, 1, 1, 158, 1, 163, 1, 1, 1, 159, 1, 1, 140, 1, 1, 158, 1, 163, 1, 1, 1, 159, 1, 1, 140, 1, 1, 1, 1, 158, 1, 163, 1, 1, 1, 159, 1, 1, 1, 140, 1, 1, 158, 1, 1, 1, 1, 175, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 1, 178, 1, 1, 169, 1, 1, 1, 1, 1, 158, 1, 1, 163, 1, 1, 1, 159, 1, 1, 169, 1, 1, 1, 1, 1, 158, 1, 1, 163, 1, 1, 1, 159, 1, 1, 169, 1, 1, 1, 1, 1, 163, 1, 1, 1, 1, 173, 165, 165, 12, 1, 12, 177, 1, 1, 1, 1, 1, 166, 166, 166, 160, 1, 1, 1, 164, 166, 170, 176, 1, 1, 1, 1, 164, 164, 1, 1, 162, 160, 173, 164, 168, 181, 172, 181, 1, 1, 179, 1, 172, 161, 164, 1, 1, 1, 1, 164, 1, 167, 1, 1, 1, 12, 1, 182, 1, 171, 1, 1, 1, 171, 170, 174, 180, 162, 173, 1, 1, 1, 1, 1, 1, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184, 185, 184, 184, 185, 184, 184, 184, 184, 186, 186, 184, 184, 185, 184, 185, 184, 184, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 188, 12, 1, 12, 12, 12, 12, 1, 12, 12, 12, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 201, 1, 203, 204, 202, 201, 201, 1, 1, 207, 1, 208, 206, 1, 12, 1, 1, 1, 1, 1, 1, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 219, 201, 201, 201, 201, 219, 1, 1, 1, 1, 222, 223, 221, 1, 1, 1, 1, 1, 1, 225, 225, 1, 1, 1, 225, 225, 227, 228, 226, 1, 230, 1, 1, 1, 1, 12, 236, 237, 238, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12, 1, 1, 1, 1, 205, 209, 1, 1, 1, 1, 157, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 233, 1, 1, 1, 200, 1, 1, 1, 1, 244, 1, 1, 241, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12, 1, 1, 1, 1, 1, 12, 1, 1, 1, 1, 1, 1, 1, 1, 191, 216, 1, 1, 1, 212, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 198, 1, 1, 1, 1, 1, 1, 1, 217, 1, 1, 1, 1, 232, 1, 1, 1, 1, 183, 1, 220, 1, 215, 1, 1, 1, 218, 1, 1, 1, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 196, 1, 12, 1, 1, 12, 1, 1, 1, 1, 199, 1, 1, 1, 214, 1, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12, 1, 1, 245, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 231, 1, 1, 1, 1, 1, 12, 1, 1, 1, 1, 1, 1, 1, 1, 190, 12, 1, 1, 1, 193, 12, 1, 1, 1, 1, 1, 1, 1, 235, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 192, 1, 1, 1, 1, 1, 1, 1, 240, 1, 1, 1, 197, 1, 1, 1, 213, 1, 12, 1, 229, 210, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 217, 1, 1, 1, 1, 195, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 187, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 211, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 242, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12, 1, 243, 1, 1, 12, 1, 1, 1, 1, 194, 1, 1, 1, 211, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12, 1, 1, 1, 234, 1, 1, 1, 189, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 224, 1, 1, 1, 12, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 239, 1, 1, 12, 1, 1, 1, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 255, 0, 0, 0, 0, 0, 256, 0, 0, 0, 0, 0, 0, 1, 12, 1, 1, 1, 260, 1, 1, 1, 0, 261, 258, 259, 1, 1, 1, 1, 1, 1, 266, 1, 268, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 264, 1, 1, 1, 1, 1, 270, 1, 1, 12, 1, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 269, 1, 1, 1, 12, 1, 1, 1, 1, 265, 1, 1, 1, 263, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 267, 1, 1, 1, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 1, 12, 1, 1, 1, 1, 12, 1, 1, 276, 1, 13, 1, 1, 1, 12, 12, 273, 274, 1, 1, 1, 1, 275, 1, 1, 12, 1, 1, 1, 1, 1, 1, 1, 278, 1, 1, 12, 16, 1, 1, 1, 1, 1, 1, 279, 1, 1, 1, 277, 12, 12, 1, 1, 1, 1, 1, 1, 1, 1, 279, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 292, 292, 1, 0, 0, 0, 0, 0, 1, 12, 0, 0, 0, 0, 0, 0, 0, 0, 184, 1, 297, 298, 1, 12, 1, 1, 1, 1, 12, 300, 1, 1, 299, 1, 1, 302, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 307, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 12, 1, 1, 1, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 12, 0, 319, 0, 0, 320, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 336, 1, 1, 1, 1, 1, 1, 0, 0, 62, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 1, 1, 0, 344, 0, 0, 0, 0, 0, 0, 0, 0, 0, 346, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12, 1, 1, 1, 1, 1, 362, 362, 363, 362, 0, 1, 211, 1, 1, 13, 358, 1, 356, 0, 0, 0, 0, 0, 0, 0, 359, 1, 1, 364, 1, 241, 1, 1, 1, 1, 357, 1, 1, 354, 1, 360, 1, 352, 1, 361, 1, 353, 1, 1, 1, 1, 1, 1, 1, 12, 1, 1, 1, 1, 12, 355, 355, 1, 1, 1, 200, 1, 1, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12, 1, 1, 1, 1, 12, 1, 1, 1, 1, 351, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 367, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 302, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 407, 407, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 399, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 0, 1, 375, 386, 1, 1, 374, 409, 1, 380, 1, 1, 372, 404, 1, 1, 390, 371, 376, 1, 1, 1, 383, 414, 392, 1, 1, 1, 1, 1, 1, 393, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 402, 406, 0, 0, 85, 1, 1, 0, 400, 377, 413, 378, 381, 388, 1, 403, 0, 1, 0, 85, 397, 395, 1, 0, 0, 1, 1, 1, 0, 0, 0, 0, 416, 1, 1, 387, 1, 85, 1, 0, 1, 1, 1, 419, 1, 0, 0, 85, 394, 0, 1, 373, 1, 1, 1, 0, 1, 1, 396, 1, 0, 1, 1, 1, 0, 1, 421, 384, 1, 1, 0, 1, 0, 0, 412, 0, 1, 1, 1, 85, 405, 1, 1, 401, 398, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 379, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 411, 0, 85, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 415, 1, 1, 1, 0, 0, 418, 0, 0, 0, 1, 391, 1, 0, 85, 417, 1, 0, 0, 0, 0, 420, 1, 1, 0, 0, 1, 0, 1, 0, 389, 0, 385, 0, 1, 1, 1, 0, 1, 1, 0, 408, 382, 410, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 12, 1, 1, 1, 12, 436, 436, 1, 1, 12, 12, 1, 436, 1, 1, 12, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 448, 1, 1, 0, 1, 1, 1, 1, 241, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 466, 466, 1, 1, 0, 0, 352, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 479, 1, 478, 1, 1, 1, 1, 1, 1, 1, 1, 1, 483, 1, 12, 12, 1, 1, 1, 1, 1, 12, 1, 1, 1, 1, 491, 1, 1, 1, 493, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 490, 1, 485, 1, 1, 1, 1, 472, 1, 1, 1, 1, 1, 1, 1, 1, 486, 12, 1, 1, 1, 1, 492, 1, 1, 1, 487, 481, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 352, 1, 469, 1, 1, 12, 489, 1, 1, 352, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 474, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 492, 1, 1, 1, 1, 352, 1, 488, 1, 1, 1, 482, 476, 1, 1, 1, 1, 1, 477, 1, 494, 480, 1, 1, 1, 1, 1, 475, 1, 1, 1, 1, 1, 1, 1, 1, 1, 470, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 484, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 473, 1, 1, 1, 1, 1, 471, 1, 255, 495, 1, 1, 1, 1, 1, 12, 1, 1, 1, 1, 12, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0, 501, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 12, 1, 70, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 505, 0, 505, 505, 505, 505, 505, 505, 505, 0, 505, 505, 505, 505, 505, 1, 505, 505, 505, 0, 505, 505, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 510, 509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 514, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 507, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 508, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 516, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 505, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 513, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 506, 0, 0, 517, 512, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 511, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 505, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 506, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 505, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 515, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 527, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 235, 235, 1, 531, 1, 1, 1, 530, 1, 1, 1, 1, 1, 526, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 528, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 532, 1, 1, 529, 1, 1, 1, 1, 1, 1, 1, 1, 407, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 533, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 544, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 1, 1, 12, 1, 547, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 12, 12, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 0, 1, 62, 1, 1, 12, 12, 12, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 566, 1, 1, 1, 1, 1, 1, 1, 567, 1, 1, 1, 1, 1, 1, 1, 565, 1, 1, 1, 12, 1, 1, 569, 274, 1, 1, 1, 12, 12, 1, 1, 12, 1, 12, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 573, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 579, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 138, 1, 12, 584, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 113, 1, 1, 1, 12, 1, 1, 1, 1, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 589, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 150, 1, 1, 1, 263, 1, 1, 12, 33, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 614, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 255, 1, 363, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 619, 1, 1, 1, 1, 0, 621, 0, 85, 0, 620, 0, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 12, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 628, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 623, 623, 0, 627, 625, 623, 623, 623, 623, 623, 629, 623, 623, 633, 623, 623, 623, 623, 623, 623, 623, 623, 623, 623, 630, 627, 623, 623, 627, 623, 623, 623, 623, 623, 623, 623, 623, 623, 623, 623, 623, 623, 625, 623, 623, 623, 623, 623, 631, 623, 623, 623, 623, 623, 623, 0, 0, 0, 1, 632, 1, 1, 1, 1, 626, 1, 1, 1, 1, 1, 624, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 12, 637, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 1, 12, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 12, 1, 1, 12, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 102, 67, 316, 342, 447, 575, 0, 4, 71, 271, 290, 318, 343, 369, 423, 449, 0, 538, 559, 576, 639, 9, 0, 63, 94, 433, 445, 465, 617, 0, 536, 558, 572, 654, 0, 33, 6, 0, 500, 539, 644, 602, 73, 0, 7, 321, 291, 424, 502, 452, 578, 85, 640, 0, 618, 345, 454, 504, 9, 111, 324, 545, 6, 33, 0, 347, 85, 426, 85, 522, 10, 6, 137, 284, 310, 0, 655, 549, 0, 605, 0, 66, 6, 6, 287, 101, 2, 468, 434, 446, 638, 0, 6, 0, 6, 322, 109, 6, 603, 540, 580, 0, 503, 425, 308, 323, 8, 74, 110, 641, 583, 427, 348, 335, 455, 152, 77, 326, 587, 550, 643, 606, 370, 365, 518, 6, 78, 155, 11, 311, 285, 562, 588, 607, 554, 592, 612, 653, 39, 6, 296, 330, 368, 340, 253, 33, 568, 595, 253, 44, 251, 301, 331, 341, 442, 459, 520, 309, 0, 76, 604, 0, 439, 453, 334, 85, 283, 85, 0, 622, 586, 543, 328, 457, 85, 428, 422, 0, 0, 0, 9, 597, 613, 252, 0, 460, 443, 571, 556, 615, 657, 91, 253, 45, 332, 431, 461, 611, 0, 551, 329, 312, 85, 250, 86, 30, 425, 33, 6, 429, 366, 339, 646, 634, 564, 591, 553, 0, 294, 87, 33, 441, 458, 0, 33, 462, 0, 254, 635, 557, 9, 444, 463, 253, 284, 92, 257, 636, 616, 599, 521, 464, 432, 286, 262, 93, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 662, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 450, 0, 0, 0, 0, 0, 0, 0, 0, 88, 0, 135, 0, 0, 546, 590, 0, 0, 0, 0, 0, 0, 0, 29, 0, 593, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 450, 0, 0, 0, 0, 542, 0, 293, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 282, 0, 0, 0, 0, 0, 0, 0, 659, 0, 0, 0, 0, 0, 658, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 430, 0, 0, 0, 523, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 72, 0, 0, 0, 0, 0, 0, 534, 0, 0, 0, 0, 0, 0, 440, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 246, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 555, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 535, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 305, 317, 0, 0, 0, 0, 0, 570, 313, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 552, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 496, 0, 0, 0, 350, 0, 0, 0, 0, 80, 0, 289, 0, 0, 0, 0, 0, 0, 25, 0, 0, 0, 0, 610, 0, 0, 0, 0, 642, 561, 0, 0, 0, 0, 280, 0, 0, 0, 0, 0, 0, 498, 0, 0, 519, 0, 0, 0, 0, 0, 64, 0, 0, 0, 303, 60, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 81, 0, 0, 0, 0, 0, 0, 0, 282, 0, 0, 0, 0, 0, 315, 652, 0, 75, 0, 0, 0, 0, 0, 0, 0, 0, 0, 661, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 156, 0, 314, 0, 0, 0, 0, 0, 0, 609, 0, 0, 0, 0, 0, 0, 563, 0, 0, 0, 0, 0, 0, 0, 0, 0, 608, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 248, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 90, 0, 541, 0, 0, 0, 0, 0, 596, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 90, 89, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 525, 0, 524, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 295, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 497, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 325, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 577, 0, 0, 0, 0, 0, 0, 0, 0, 333, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 72, 272, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 90, 0, 648, 0, 0, 594, 0, 0, 0, 0, 0, 0, 0, 0, 0, 281, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 651, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 560, 0, 0, 0, 90, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 537, 0, 656, 0, 0, 467, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 438, 0, 0, 0, 585, 0, 99, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 34, 0, 0, 0, 0, 0, 0, 32, 98, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 327, 0, 0, 0, 249, 0, 0, 0, 0, 0, 0, 600, 0, 0, 0, 0, 136, 0, 0, 0, 0, 0, 601, 0, 0, 0, 0, 0, 0, 0, 450, 456, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 435, 0, 349, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 306, 0, 0, 337, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 574, 0, 0, 0, 451, 0, 0, 437, 0, 0, 0, 0, 0, 0, 645, 0, 0, 0, 581, 0, 0, 96, 0, 582, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 548, 499, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 31, 0, 0, 31, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 304, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 450, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 650, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 649, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 660, 0, 0, 0, 0, 0, 598, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 338, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 647, 0, 0, 247, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 665, 665, 665, 665, 665, 665, 665, 664, 666]);
      const labelText = "orgmilcomschnetedugovdrrformsfeedbackofficialaccoorgmilschnetgovmagazinemediaunioncargopilotgroupcaarespressworksaerodromeworkinggroupair-traffic-controlaircraftaccident-preventioneducatormarketplaceambulanceinsurancecateringairportrepbodyenginesoftwaremodellingair-surveillanceconsultingchartertrainermaintenanceservicesdesignflightskydivingfreightassociationstudentgroundhandlingdgcafuelclubtaxicrewshowballooningexpresstraderbrokerauthoragentsairtrafficjournalistsafetyconsultantmicrolightaccident-investigationparachutingequipmentproductionfederationrecreationscientistnavigationengineertradingglidingleasingresearchpassenger-associationentertainmentparaglidinghangglidingaerobaticrotorcraftemergencycertificationgovernmentaeroclubexchangelogisticschampionshiphomebuiltcouncilconferencecontrolairlinecivilaviationjournalorgcomnetedugovcoorgcomnomnetobjofforgcomnetuwukiloappsframerorgmilcomnetedugovcoradioorgcomnetcommuneedogpbcoitgvorgedugov*spreviewfrontendrelayononstagingauthcloudsandboxupid*mtls*privatelinktypedreamdeveloperbravemochawindsurfaivenmirenupsunwnextbegetngrokclerkwale2bwebcsbrunputercrbtsflutterflowcloudzyrospawnbasesliplanemodelenceshiptodaymagicpatternsnetlifyondigitaloceanrailwayhostedclaudehasurabotdashretoolvercelgithubluyanigadgetreplitcloudflaretelebitedgecomputeevervaultexponyatnoopencrpplxzeaburwasmerframerzeropsrocketpreviewconvexmedusajsspritesagilevibesonherculeseasypanelstreamlitglideossnowflakemesserliloginlinehackclubcodepennorthflankbase44corespeedleapcellngrok-freeclerkstagelovableon-fleek*us-west-3ap-south-2us-central-2us-central-1eu-central-1ap-south-1us-west-2us-east-2eu-north-1ap-north-1us-west-1us-east-1*rcloudintsegorgmilcomgobbetnetintedugovturmusicasenasamutualcoopv6dnsip6uriurnin-addre164homeirisgovdixdaemoncloudnssthwien*inexexkunden4accogvormymyspreadshop4lima2ixortsinfofuturecmsfuturehosting12hpprivfuturemailinglima-cityfunkfeuer123webseitednshomemelmyspreadshopcloudletswasantqldvicactnswtascatholicwasaqldvictasidwasantozqldorgcomvicasnactnetedugovnswtasconfcomairflowlambda-urltransfer-webapptransfer-webappairflowtransfer-webapptransfer-webapp-fipstransfer-webappeu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1mx-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2ap-east-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1privatenotebookstudiolabelingnotebookstudionotebooknotebook-fipslabelingnotebookstudionotebook-fipsnotebookstudio-fipsnotebook-fipsnotebookstudionotebook-fipsnotebookstudioeu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2experimentsus-gov-west-1us-gov-east-1ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1onrepostsagemakercopporgmilcompronetintedugovbiznameinfoshoprsorgmilcomnetedugovbrendlyresolvenzauscotvstoreorgcomnetedugovbizinfoidacaicoittvorgmilcomschnetedugovinfocloudezproxysiteacmymyspreadshopkuleuvenwebhostingtransurl123websitecloudnsinterhostsolutionsddns5476103298edgfacbmlonihkjutwvqpsryxzbarsycoororgcomedumyftpno-iporxcloud-ipfor-somemmafanfor-morewebhopselfipjozidyndnscloudnsdscloudfor-thefor-betteractivetrailcoeconorestooteorgcomeconeteduassurmoneyafricaarchitectesrestaurantloisirstourismavocatsinfoagrounivcoorgcomnetedugoviatvdeportesaludtksatorgmilcomwebgobnetinteducienciaboliviarevistacooperativaempresanombreindustriamusicapatriamedicinademocraciapoliticapuebloindigenaplurinacionalarteblogwikiinfoagrotransportenoticiasprofesionalacademiaeconomiaecologiamovimientotecnologianaturalpagesappsgroksailsimplesitecepesebamapadfmgalampbacscpirngorotomtrjspaprrprrsesmscepesebamapadfmgalampbacscpirngorotomtrjspaprrprrsesms*biaamfmtcmptvfeirasampajampanatalbelemananiradiog12medindfndbmdtrdthepoaggfjdfdefinfenflegsegongengcngorgzlgslglogppgmillelqslcimcomnomadmjabimbbibbsbabcrectecsjcetcpscpvhudieticriapipsiecnbiorioecogeoteoodoproatoartfstmatvetdetbetnetcntnotfotgrueduajuespappreptmpemparqsrvadvdevgovntrturagrjorfarjusmusdesvixxyzcozfozslzbhzmaringasantamariacampinagrandegoianiasorocabafloripasaobernardocuritibaboavistarecifeaparecidasaogoncasalvadorcuiabamorenamacapalondrinacontagemsocialfortalmaceioleilaoosascoriobranconiteroi9guacutcheblogflogvlogwikitaxicoopmanauspalmascaxiasjoinvillebaruericampinassantoandreribeiraoriopretoweorgcomnetedugovv0windsurfshiptodaycloudsitecoaccoorgnetgovofmilcomgovmediatechzacoorgcomnetedugsjgovmydnspenfnlabnbmbgcbcqconcontnuyksknsmyspreadshopno-ipawdevboxbarsyonidatemfuinabusavinstanceseceuguukussryzespawncsxcloud-ipmyphotosfantasyleaguetwmailcleverappsscrappingccwucloudnsftpaccessgame-serverccgovobjectsrmalpgcust*svcalp1aeappenginermalpgmyspreadshop4lima2ixsquare7cloudscale123websitefirenet12hpflowgotdnslinkyard-cloudcloudnslima-citydnskingobjectstorageedaccogoorusorgcomnetinteduaéroportxn--aroport-byaassogouvcomilgobgovcloudnses-1eu-west-1us-east-1euvipit1eurarubait1s3lbwebsites3websiteru-spbru-mskelasticcsrunstnukukcaukusnl-ams-1fr-par-1fr-par-2functionsnodess3ddlwhmrdbfnck8sifrs3-websitecockpitscblmgdbdtwhkafkpubprivs3ddlwhmrdbk8sifrs3-websitecockpitscblmgdbdtwhkafks3ddlrdbk8sifrs3-websitecockpitscblmgdbdtwhkafkk8sscalebookpl-wawfr-parnl-amsbaremetalsmartlabelinginstancesdechk2kuleuvenlaravelvoorloperurownoxazapscwhstgrvaporonline-serverobservablehqelementorantagonistreclaimjoteluluencowaydiademjelasticmatlabmagentositetrendhostingaxarnetjenv-arubajelejoteravendbemergenttrafficplexconvexkeliwebserveboltbegetcdnstaticson-rancherprimetelonstackitunison-servicesdnshomelinkyardbarsyjelecloudnscocomnetgovmycn-northwest-1cn-north-1s3s3-accesspoints3-websites3s3-accesspointrdsdualstacks3-deprecatedemrappui-prods3-websiteemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspoints3s3-accesspointrdsdualstackemrappui-prods3-websiteemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicn-northwest-1cn-north-1cn-northwest-1ebcomputeelbcn-north-1airflowcn-northwest-1cn-north-1oncn-northwest-1cn-north-1amazonawssagemakeramazonwebservicesdirectasgdsdhehahljlnmhbacscahqhshhihnlnynsnmofjbjzjxjtjhkcqtwgsjssxnxjxgxxzgz網絡网络公司orgmilcomnetedugovxn--55qx5dcanva-appsxn--io0a7iquickconnectcanvasitekhsjxn--od0algcanva-codemyqnapcloudsrvrlessclustersrealtimestorageleadpagescarrdcrdorgmilcomnomnetedugovhidnssupabaserdpareplmypiumsoxmitotaplpagesfirewalledreplitowodevwebview-assetsvfswebview-assetss3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicloud9eu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1s3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicloud9consent-portals3s3-accesspointdualstackanalytics-gatewayemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websiteemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspointdualstackemrappui-prods3-websiteemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspointdualstacks3-deprecateds3-websitebedrock-agentcores3-object-lambdaexecute-apibedrock-agentcores3s3-accesspoints3-websites3-accesspoint-fipss3-fipss3s3-accesspointdualstackemrappui-prods3-websites3-accesspoint-fipsaws-cloud9s3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websites3-accesspoint-fipss3-fipsemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstacks3-deprecatedanalytics-gatewayemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9vfss3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicloud9eu-west-3ap-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1mx-central-1me-central-1ca-central-1il-central-1ap-northeast-1us-northeast-1ap-southeast-1me-south-1af-south-1ap-south-1ap-southeast-7us-west-2eu-west-2ap-east-2us-east-2ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1mrapaccesspoints3s3-accesspointdualstacks3-deprecatedanalytics-gatewayemrappui-prods3-websites3-accesspoint-fipsaws-cloud9s3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstacks3-deprecatedanalytics-gatewayemrappui-prods3-websites3-accesspoint-fipsaws-cloud9s3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websites3-accesspoint-fipss3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apis3eu-west-3ap-south-2eu-south-2computes3-ap-northeast-2elbrdss3-ap-east-1s3-sa-east-1s3-us-gov-west-1s3-eu-central-1s3-ca-central-1eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3s3-website-us-west-2s3-website-eu-west-1s3-external-1eu-central-1me-central-1ca-central-1il-central-1s3-us-west-1s3-eu-west-1s3-website-sa-east-1s3-website-ap-southeast-2ap-northeast-1ap-southeast-1s3-us-west-2s3-eu-west-2me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2us-east-2s3-website-ap-southeast-1s3-1s3-globals3-ap-northeast-3eu-north-1airflowap-southeast-2s3-us-gov-east-1s3-fips-us-gov-east-1s3-me-south-1s3-ap-south-1ap-northeast-2s3-website-us-west-1ap-southeast-5s3-eu-north-1s3-ap-southeast-1s3-website-us-gov-west-1compute-1s3-eu-west-3us-gov-west-1s3-website-ap-northeast-1us-gov-east-1s3-fips-us-gov-west-1s3-website-us-east-1s3-ap-southeast-2ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1s3-us-east-2s3-ap-northeast-1authauthauth-fipsauth-fipseu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1mx-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2ap-east-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1eu-west-3eu-south-2ap-southeast-3eu-central-1ca-central-1ap-northeast-1ap-southeast-1ap-south-1us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5eu-west-1us-east-1ap-east-1sa-east-1csrframeservicesbuilderstg-builderdev-builder*ociocpocsazuregcpawsdemoinstanceeu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1previeweu-4us-4us-1eu-1us-2eu-2us-3eu-3appss3-websitekrkrobjectprivateobjectkrkrskrkrsobjectkrprivateobjectkr-privatecomputepaasrag-cloudrag-cloud-chjcloudjcloud-ver-jpcdemonodebalancermembersipeuxvsoncillaocelotonzayalilynxsphinxfentigercustomercaracalsgkrobjectstoragedesgkrusobjectkrkr-naverkr-naver-devkrprivatewebsiteobjectkr-naverkr-privatekr-naver-devjpjpkrjp4jp5s3-website-jpjpkrjp4jp5objectprivateobjecto365cloudstaticxendevapp001testcode-builder-stgplatformmediasiteprojedrydpagesjsx0desazacncoitrueu4uhkukgrbrushatenadiarymyspreadshopfrom-flfrom-wvwebspace-hosttheworkpchatenablogcursorusercontentservesarcasmapplinzisakuratanwixsitefin-ncloudstoragegov-ncloudstorageappchizigiizeis-into-carsdnsiskinkyadobeaemcloudis-a-therapistpgfogmyvncdojinis-an-actress1kappfldrvkozowqa2jpnmexprgmrfirewall-gatewaydynnscafjsfbsbxooguyfrom-gawoltlab-demois-a-anarchistwiardwebteaches-yogadattowebtb-hostinglive-websiteservegamegotpantheonfrom-nhsubsc-payfrom-ohvipsinaappfrom-cadyndns-officeztna-dingtalkhomelinuxfrom-mahercules-appservebbsstreakusercontentfrom-okfrom-wyfastly-terrariumis-a-llamaqualyhqportalserveexchangeon-vaporvivenushopciscofreakgrayjayleaguesmetaaiusercontentfrom-iais-a-libertariansaves-the-whalestaveusercontentyolasiteoperaunitepoint2thisis-a-catererclaudeusercontentlinodeusercontentfrom-vagithubusercontentsells-for-lesshosteurcanva-appsplaystation-cloudddnsfreefrom-pafrom-prfrom-waddnskingoutsystemscloudhotelwithflightmydattois-a-nascarfanmydbserverminiserverdamnserverservehumouris-a-playerfrom-nvfrom-nmemergentagentgentappsamplifyappfrom-kyis-an-accountantnfshostserveircfrom-akpythonanywherestackhero-networkpostman-echolikescandydyndns-mailobservableusercontentserveftpfreeboxosfrom-utcdn77-storageamazonawsneat-urlnclouddyndns-serverlinodeis-a-teacherfrom-vtgleezemythic-beastsus1-pleniteu1-plenitla1-plenitpaywhirlservecounterstrikejdevcloudhealth-carereformis-into-animegoogleapisis-a-painterafricaisa-hockeynutatmetais-an-actora2hostedis-a-democratdatadetectest-le-patrondigitaloceanspacesis-a-designeris-a-hunterlinodeobjectstemp-dnsissmarterthanyoufrom-arsimplesiteevennodetownnews-stagingis-a-liberalgooglecodejelasticservemp3qualyhqpartnerdyndns-free1cooldnsest-a-la-masiondrayddnsdynuddnsfrom-orfrom-miis-a-bloggerfrom-himydobisscanvacodeis-an-engineerest-a-la-maisonupsunappdevinappswafflecellmyasustorwpenginepoweredfrom-ctservep2psame-appmyshopblocksthingdustdatalikes-piediscordsezis-with-thebandlpusercontentis-leetshopitsite3utilitiesis-a-personaltrainersinaappladeskis-a-cheflogoipselfipbase44-sandboxnospamproxyalibabacloudcsmesswithdnsauthgearappsiamallamawithgooglelutrausercontentmochausercontentframercanvasmytabitdyndns-homew-credentialless-staticblitzcpserverdiscordsaysis-a-nurseappspotatlassian-isolated-3premotewdfrom-mtwixstudiocode0emm180rmyactivedirectoryawsappsmytuleapdnsabrpolyspaceqbuserrenderbuiltwithdarkboutirgotdnsabrdnsdopaascanva-hosted-embedawsglobalacceleratorhomesecuritypcmyiphostditchyouripclever-clouddyndns-ipon-aptibleis-a-musicianhosted-by-filessecuritytacticsappspaceusercontenthomeunixstrapiappsame-previewcf-ipfsmycloudnaselasticbeanstalkis-certifieddontexistkasserverik-serverdrive-platformatlassian-3pfirebaseappncpstorageherokuappawsapprunnerbarsycenteris-a-cubicle-slaveservehttpmyshopifyis-a-guruquicksytessiiitesorsitesmagicpatternsappis-a-cpameteorappfrom-wiis-a-rockstarbumbleshrimpdattolocaldatabricksappsreadthedocs-hostedfrom-rifamilydsdyndns-picsmyoxypagesplesknsbplaceddnsaliasdynaliasdyndns-remotedoomdnsip-ddnsblogdnsis-a-doctorroutingthecloudamazoncognitobarsyonlinedsmynasddnsgurucloudflare-ipfsdeus-canvasfrom-idsmushcdnpagespeedmobilizerdyndns-at-homeunusualpersonhosted-by-previderis-a-republicandyn-o-saurstreamlitappworkisboringonthewificprapidqualifioappis-uberleetis-slickgetmyipwpdevcloudtypeformdyndns-at-workgentlentapismynascloudw-corp-staticblitzfrom-ingeekgalaxyservebeerfrom-mdonrenderspace-to-rentaivencloudappspacehostedwafaicloudcodespotblogspotatlassian-3p-us-gov-modfrom-ndfrom-msis-a-techieis-a-studentcustomer-ociis-a-photographerdurumisfrom-ksmassivegriddyndns-wikiis-an-entertaineris-a-hard-workermysecuritycamerafrom-mnrackmazedyndns-blogis-a-bulls-fanwritesthisblogfreemyipsimple-urlfrom-sdninjaneer-sitesreservdauthgear-stagingest-mon-blogueuris-into-gamesrice-labsxtooldevicesakurawebis-an-anarchistoraclecloudappsdyndns-worksells-for-urhcloudfrom-dcfastvps-serverwpmucdnis-a-geekscrysecfrom-txis-into-cartoonsmodelscapetrycloudflarelocaltonetstreak-linkbalena-devicesfrom-njforgeblocksfreebox-oswebadorsitefrom-ncdoesntexisthobby-sitestreaklinkshomesecuritymacownprovidertuleap-partnersdattorelaywphostedmailservequakeis-a-socialistservehalflifepivohostingdynuhostingquipelementsw-staticblitzdyndns-webfrom-deproject-studyis-not-certifiedhercules-devis-a-financialadvisoramazonlightsailservepicsis-a-greenloseyouripfrom-ilwithyoutubemwcloudnonprodwiredbladehostingdnsdojofrom-tnpixolinomyqnapcloudncloudstorageis-an-artisthostedpiis-a-landscaperauiusercontentoaiusercontenton-forgeis-a-conservativedreamhostersnet-freaksapps-1and1is-goneencoreapifastly-edgefrom-nesalesforcefrom-scdeployagentoraclegovcloudappsfrom-alis-a-lawyercechirevultrobjectsstufftoreadisa-geekddnsgeeklovableprojecttry-snowplowfrom-moblogsyteis-a-bookkeepernogmyforumravendbmyboxdeelementoredsaacficogoorinforgcomgobnatneteduidstoreorgcomnetintedudevnomepublorgcomneteduathgovtestscalculatorspaynowinfoquizzesresearchedcloudnsfunnelsassessmentsjscaleforcetmacltdorgmilcompronetgovbizpresseklogesrsccloudcustomfltusrcloude4corealmgovmunicontentproxy9metacentrumdyndyndyndnsdynpagespages-researchitionoccustomercomymyspreadshopipv64diskussionsbereich4limacomrubgov2ixfirewall-gatewayddnssspdnsbarsykeymachinesquare7myhome-serverspeedpartnercommunity-proschuldockxenonconnectgünstigliefernbwcloud-os-instancedyndnssecmy-routerxn--gnstigliefern-wobin-butterl-o-g-i-nisteingeekin-dslin-berlinin-brbfuettertdasnetzleitungsenin-vpnlcube-serverdyn-ip24logoipdyn-berlinruhr-uni-bochum12hpgoipsrvdnsfruskygit-repossvn-reposinternet-dnsgünstigbestellenhome-webserverxn--gnstigbestellen-zvbbplacedheimdnscosidnswebspaceconfiglima-citydyndns1istmeinvirtualuserschulplattformmy-gatewayddnsseclebtimnetztest-iservmein-iservvirtual-userhome64iservschuletaifun-dnstraeumtgeradeschulserverdynamisches-dns123webseitednshomehs-heilbronndnsupdaterbssgraphicdwadpdwdaepeweaawapaafpfwfabwbpbacwcpcciwebuserapiobjectssites*teamst3r2lpabymebravepanelngrokiservstglclcrmerpflypagesbarsyvivenushoplocalcertlocalplayerbearbloggatewaydeno-stagingis-not-ais-a-goodbotdashvercelmocha-sandboxplatter-appreplitgithubpreviewworkersinbrowserevervaultis-ahrsndenoxmitmodxmyaddrstorageapipayloadgrebedocruncontainersreliantlabsstgstagelclstageloginlineis-a-fullstackcodepenreliantpreviewleapcellngrok-freeis-coolpagelemonstoragewebharemediatechlibp2pdiscoursecomyspreadshopstoreregbiz123hjemmesidefirmcoorgcomnetedugovsldorgmilcomwebgobartnetedugovtmorgpolcomsocartnetedugovassoagrondiscoodontk12medcuegyecpaabgengorgmilgalsaltulcomadmesmgobpubdocmonfindgnriouioproartlatvetnetfotedulojgovntrturibrbarxxxofficialbasechefprofmktgpsictechinfoarqtcontdentrrpppsiqgit-pagesritmedfieorgcomlibprieduaipgovriikmeactvsportorgmilcomscieunnetedugovnameinfopintouchtawktotawkmyspreadshoporgcomnomgobedu123miwebcomputeorgcomnetedugovbiznameinfocognito-idptransfer-webappeusc-de-east-1onjelasticnxaspdnsbarsydirectwpdeuxfleurstransurldogadoprvwcloudnsamazonwebservicesdnshomeuserpartycokoobinmkmspaceviewfidymyspreadshopalandkapsiikixn--hkkinen-5wacloudplatformhäkkinen123kotisivuidacorgmilcompronetedugovbiznameinforadioorgcomneteduusercocomexperts-comptablestmmyspreadshopgretaprdcomnomynhccifbxoshuissier-justicenotairesaeroportfreeboxoson-webavocatassoportgouvkdnschirurgiens-dentistes-en-franceavouesfbx-os123sitewebveterinairechirurgiens-dentistespharmacienchambagrimedecinfreebox-osdediboxgoupilemszicpyicpvicppleysheezypagesedugovcnpyorgcomcybllcpvtnetedugovtnxonlineschoolddnsdaemond6atcopanelorgnetplybotdashstackitkaasorgmilcomnetedugovbizmodltdorgcomedugovcoorgcomneteduappwriteacorgcomnetedugovcloudtranslateusercontentorgcomnetedumobiassoorgcomnetedugovbarsysimplesiteindorgmilcomgobneteduorgcomwebnetedugovguaminfonxhra教育敎育網絡网絡组織組織网络網络组织組织公司政府個人个人箇人ltdorgcomincneteduidvgovxn--uc0ay4axn--55qx5dxn--mk0axixn--io0a7ixn--uc0atvxn--zf0avxxn--lcvr32dxn--od0algxn--wcvs22dxn--gmqw5axn--od0aq3bxn--mxtq1mxn--ciqpnxn--tn0agxn--gmq050iorgmilcomgobnetedufngocdnappvoatiiservwp2tempurlmircloudfreesitewpmudevmyfastgadgetcloudaccessjeleambahalfboltfastvpsemergenteasypanelopencraftizcombrendlynamefromrtpersoadultmedorgpolrelcomproartnetedufirminfoassoshopcoopgouvtmcomediahotelforumvideosportorgsexagrargameslakaseroticaerotikatozsdereklamcasino2000filmsuliinfoboltshopprivnewsszexcityutazasjogaszkonyveloingatlaneacaicogoormyᬩᬮᬶmilwebschnetkopbizzonedesaponpesxn--9tfkymyspreadshopgovmytabittabitorderravpageaccok12idforgnetgovmuniltdplcaccotttvorgcomnetmeca6g5gpgamubacaicniocoukuptverdruscsdelhiindorgmilcomwebnicfingenpronetintedugovresbizbiharbarsyinternetbusinessschooltravelsupabasealumnigujaratfirminfoaeropostbankcoopindevscloudnsno-ipbarsybarrell-of-knowledgebarrel-of-knowledgensupdategroks-thisdnsupdatefor-ourknowsitalldvrcammittwalddynamic-dnsv-infowebhopselfipdyndnshere-for-moreilovecollegemayfirstforumzcloudnsmittwaldservertypo3servergroks-theeusekd1cdndyndnsidrawsainaueuapjpusstagemocksysdevicesclientcustreservdcustdevdisrecprodtestingcowzbeebyteutwenteboxfusebravepstmndedynngrokorgmilcomnomnetedugovqcxqzzbarsythingdustmo-siemensrb-hostingfh-muenstergitbookbluebitecloudbeesusercontentnodeartterramindkiloappsforgerockdarklangresinstagingapigeebubbleb-datascryptedhypernodedappnodepantheonsitegitlabgithubkeeneticvirtualservercleverappshostyhostingon-rioedugitticketstelebitwixstudioon-k3sicp0icp12038jeleqotolairbubbleappsmyaddrstolosmyrdbxwebflowdrive-platformbeagleboardhasura-applolipopdefinimavaporcloudmusicianwebflowtestazurecontainerresindevicereadthedocsloginlineeditorxmoonscalesandcatsbasicserverwebthingsbrowsersafetymarkbeebyteappbitbucketidaccovistablogorgschnetgovxn--mgba3a4f16axn--mgba3a4fraarvanedgeايرانایرانjclaspeziapdudcefegelemeperetevebacanatavaparasabgagfgogrgpgalclblimfmrmcbmbvbfclcmcvcrcpcchlimifibicivipirisimncnbnanenrnpntnnolomobocoaogorosopotoptvtatctbtmtltotpusulunutpspapaqsvpvvvtvavvrtrsrprgrfrcrbrarorkrvstsssbscsmsispzczbzbozen-suedtirolmyspreadshopxn--bulsan-sdtirol-nsbxn--valledaoste-ebbtrentinoaltoadigetrentin-sued-tirolxn--forlcesena-c8axn--forl-cesena-fcbxn--bozen-sdtirol-2obtriestetrentinsuedtiroltrentino-s-tirollecceudineaostesienaparmaluccapaviagenoapaduaaostamonzaabruzzoternirietiturinmilanbozenlaziofermoleccocuneonuoropratola-speziavdataaligfvgpugmolcalcamlomumbsicpmnvenvaoedugovabrsarmaremrbastoslazibxosfirenzetrentinosüdtirolval-d-aostavalle-aostamessinacremonaravennatoscanatrentin-suedtirolbolognacalabriaurbinopesarofriuli-v-giuliaogliastraxn--valle-aoste-ebblaquilaandriatranibarlettasyncloudxn--valle-d-aoste-ehbaostavalleyvalled-aostatrentino-alto-adigevallee-d-aostexn--balsan-sdtirol-nsbpistoiasicilialucaniacataniaiserniaperugiabresciaveneziagorizialiguriaimperiabulsan-suedtirolbalsan-suedtirolbarlettatraniandriaxn--trentino-sdtirol-szbforlì-cesenatuscanyvallée-d-aostemantovavallée-aostecasertapiemontevalleaostaval-daostafriulivgiuliatrevisoforli-cesenavalléedaosteferrarapescaravald-aostatrentino-altoadigefriuli-vegiuliavallee-aostecarboniaiglesiastarantomediocampidanovalleedaostetrentinosud-tirolcampobassotrentinsüd-tiroltrentinosüd-tirolmonzabrianzatrentino-südtirolxn--trentino-sd-tirol-c3bpotenzacosenzavicenzaemiliaromagnavenicefrosinonemarchepordenonetrentinosued-tirolvaresemolisevalléeaostefriuli-veneziagiuliabasilicatalatinaanconasavonaveronamodenabiellabolzano-altoadigepugliafoggiaumbriatrentino-stirolgenovapadovamateranovararagusapiacenzatrentinostirolvalleeaostetempio-olbiasudsardegnatrentinsudtirolmassa-carrarafriuliveneziagiuliatrentinosuedtirolandria-barletta-tranitrapanixn--cesenaforl-i8amaceratacaltanissettaascoli-picenobrindisicarraramassacagliaririmininapolivibo-valentiachietibulsan-sudtirolbalsan-sudtiroltrentino-a-adigebulsanbalsaniglesiascarboniamilanotorinoteramodell-ogliastraarezzotrentinoalto-adigerovigotrentovenetoiglesias-carboniatrentino-sud-tirolaltoadigereggio-emiliareggio-calabriasardegnatranibarlettaandriapiedmontxn--sdtirol-n2amedio-campidanotrentino-süd-tirolfriuli-vgiuliafriuli-ve-giuliaromeennaromapisa32-b16-b64-blodiastibarineencomonaplesforlicesenailiadboxosalessandriasicilytrani-barletta-andriaxn--trentin-sdtirol-7vbpesarourbinotrentinsued-tirolcesena-forliforlìcesenaemilia-romagnamonzaebrianzaxn--trentinsdtirol-nsbtrentinos-tiroltrentinsüdtirolvalledaostaolbia-tempiocampidanomediovibovalentiasassarivalle-daostalombardysud-sardegnafriulivegiuliareggioemiliamonzaedellabrianzaalto-adigevercellitrentin-sudtiroltraniandriabarlettatrentino-sudtirolascolipicenobozen-südtirolfriulive-giuliaflorencexn--cesena-forl-mcbcarbonia-iglesiasaosta-valleycarrara-massadellogliastratrentinoa-adigexn--valleaoste-e7apesaro-urbinoxn--trentinosdtirol-7vbxn--trentin-sd-tirol-rzbxn--trentinsd-tirol-6vbtrani-andria-barlettatrentin-süd-tirolxn--trentinosd-tirol-rzbgrossetomonza-e-della-brianzasüdtirolreggiocalabriatrentinoaadigetrentin-südtirolverbano-cusio-ossolafriuliv-giuliaverbaniacampaniatrentino-aadigefriulivenezia-giuliasardiniaandriabarlettatranibarletta-trani-andriacatanzarooristanourbino-pesarocesena-forlìvalle-d-aostacampidano-medio123homepagesiracusatempioolbiasuedtirollombardiaavellinocesenaforlìtrentinofriuli-venezia-giuliabozen-sudtirolandria-trani-barlettabulsan-südtirolbalsan-südtirolmonza-brianzabolzanotrentino-sued-tirolbellunosalernolivornocrotonesondriodnshometrentinsud-tirolmassacarraratrentin-sud-tiroltrentino-suedtirolviterbobergamocesenaforliolbiatempiopalermobeneventoagrigentoofcoorgnetfmaitvphdengorgmilcomschnetedugovperagrikanieasukehandachitatokaiaisaikonanoharuamaobuhigashiuraowariasahiinuyamatobishimaiwakurashitarainazawatoyonegamagorimihamatoyotataharakariyayatomioguchikomakimiyoshinishiotokonamekiyosuchiryutoyohashiokazakiisshikikasugaikotakiratoeianjotogofusosetohazutsushimashinshirotakahamanisshinshikatsuhekinantoyokawaichinomiyatoyoakeodateogataakitaikawakyowahonjoogayurihonjonoshirokamiokakatagamimitanegojomeyokotekosakadaisenkazunonikahohonjyomoriyoshimisatohappoukamikoanihachirogatahigashinarusesembokufujisatokitaakitaitayanagiowanitakkomutsutsurutahirosakigonoheoirasetowadamisawanohejiaomorishingohiranairokunohehashikamitsugarushichinohehachinohenakadomarisannohekuroishisakaeisumiasahiotakiinzaiabikomatsudoyachiyomutsuzawakujukuriomigawakashiwatoganemihamanaritasakuranagaramobarahanamigawachoshishiroichoseikozakishisuikatorimidorichonankyonanfuttsuonjukufunabashinagareyamanodasosatakochuotohnoshourayasukimitsuyokaichibayotsukaidosodegauratateyamakamagayayokoshibahikariyachimatakatsuuratomisatokisarazukamogawaichikawanarashinoichinomiyashimofusaminamibososhirakoichiharaoamishirasatoikatahonaiainansaijoseiyoiyoozuuwajimaniihamanamikatamasakiuchikokihokutobetoonshikokuchuomatsuyamaimabarikamijimakumakogenyawatahamamatsunosabaeikedaobamasakaifukuiohionotsurugamihamawakasaminamiechizeneiheijikatsuyamatakahamaechizensoedaukihaomutaokawanishiogoribuzenonojosueumiokiotochikugosasagurisaigawamizumakishinyoshitomikurumekurateyamadakasuganakamamiyamanogatatakatahakataiizukakawaratagawakasuyaashiyainatsukimunakataminamitsuikishonaikurogifukuchikeisenhigashimiyakoshinguyukuhashiokagakiyamekogaongausuikahotohochuotoyotsumiyawakadazaifuhisayamatachiaraiyanagawanakagawahirokawachikujochikushinochikuhochikuzennamieotamaokumashowateneiiwakikoorinangoononishigoshimogoomotegomishimafukushimaasakawakagamiishishirakawaiitatefutabahiratayugawahanawakitakatakawamatakunimiyabukibandaihigashihironoyamatomiharuyamatsuriaizubangedatesomaaizuwakamatsuyanaizuaizumisatonishiaizuizumizakikitashiobarataishinkaneyamakoriyamainawashirotanagurafurudonosamegawasukagawaishikawatamakawaikedaogakitaruiginanenahashimahichisonakatsugawaibigawashirakawamizunamiminokamomitakekawauesekigaharatomikasakahogikitagatayamagatatajimianpachimotosuyaotsukakamigaharahidakanisekitokigujominogodoyorogifukasamatsutakayamawanouchihigashishirakawakasaharashimonitatsumagoichiyodakannakanrashowameiwakiryuotaoratomiokafujiokaitakuranaganoharahigashiagatsumatakasakishibukawaminakamikatashinatsukiyonokawabanumataannakaoizumimidorishintoisesakiuenoyoshiokakusatsutakayamanakanojonanmokutamamuratatebayashimaebashiotakekaitadaiwahongofuchukuietajimashobaramiharahatsukaichihigashihiroshimamiyoshikumanokurenakasakaseraseranishiasaminamifukuyamashinichionomichiosakikamijimajinsekikogentakeharaotobenanaeikedatohmaozoraobiraabirakyowaeniwataikibibaisharirebunerimohiroooketootarupippunishiokoppechitosefurubirahakodateshiranukakitahiroshimakushiroobihironanporoiwamizawaniikappukunneppufukushimanakasatsunaitoyourakuromatsunaiakabirakamisunagawashibechaurakawakamifuranonakatombetsuasahikawashimokawakayabeokoppebiratoriabashirisaromaatsumanumatahidakabifukamukawamikasahorokanaitoyotomisarufutsuhigashikawaishikarikitamiyoichiesashiiwanaitomariminamifuranoakkeshifuranotoyakoyakumootoineppushikaoishiraoinemuronayorohaboroashorobihororishirifujiutashinaihokutotakasuebetsuurausuassabukikonaishimamakinaiedatetoyabieinikiesanuryuoumuteshikagarikubetsuashibetsukimobetsuaibetsutobetsusobetsuembetsushimizuchippubetsurishirihokuryuhoronobeshintokutsubetsushibetsuhonbetsumombetsutsukigatakuriyamakoshimizushiriuchikutchanmurorannoboribetsukamishihorowassamushinshinotsukembuchiwakkanaikamoenaikiyosatotakinoueshikabesunagawafukagawanakagawatakikawakamikawahigashikagurahamatonbetsumatsumaemoseushirankoshishakotanimakanemashikeotofuketomakomaisandatambaitamiawajikasaiasagoshisoonoakoyashirotoyookaminamiawajiinagawafukusakitakasagokamigorikasugaharimayokawaashiyahimejiakashitaishiaogakisannantakinosumototakarazukanishinomiyashingugoshikinishiwakiyokatakaaioimikisayoyabukawanishiamagasakisasayamashinonsenkakogawaichikawakamikawatatsunotsukubaiwamaogawaasahisakaitokaioaraiitakobandodaigosuifuinaamikasumigaurakashimaomitamayachiyoshimodatetomobetoridehitachinakainashikisakuragawakasamayawaramoriyahitachiomiyanamegatayamagatahitachikamisuushikutakahagiibarakitonekoganakasowayukimihojosomitoryugasakishimotsumafujishirotsuchiurachikuseihitachiotashirosatotamatsukuriuchiharashikahakuinanaotsubatawajimakahokukawakitatsurugikaganominotosuzuuchinadakomatsuanamizunakanotohakusannonoichikanazawaiwateshiwafudaikawaimoriokaofunatohanamakikuzumakikitakamininohekunoheyamadayahabasumitaichinosekitanohatahiraizumirikuzentakatajobojiotsuchihironomiyakoiwaizumikarumaiichinohenodakujitonooshushizukuishifujisawamizusawakamaishikanegasakimannoutazukotohiraayagawazentsujihigashikagawauchinomikanonjisanukimarugamemitoyotakamatsutadotsunaoshimatonoshoakuneamamiizumihiokiyusuikinkoisasookouyamanakatanekagoshimakanoyaisenkawanabeminamitanemakurazakitarumizunishinoomotematsumotosatsumasendaioimatsudaayaseebinamiurazushinakaiodawaraiseharasagamiharahakoneaikawakaiseiatsugitsukuihadanoyamatoyamakitazamaoisochigasakininomiyayokosukakamakuraminamiashigarafujisawasamukawakiyokawahiratsukayugawaraokawaumajikochitsunootoyoakiinonishitosayasudahidakamiharasakawaniyodogawahigashitsunokagamigeiseisusakiotsukinaharisukumomurototosakamiochitoyotosashimizumotoyamanankokunakamurakitagawayusuharaogunichoyoukiasoutoozugyokutoamakusamifunetakamoriyamagaminamataminamiogunikikuchisumotoyamatonagasumashikiaraokumamotokamiamakusanishiharayatsushiroayabeseikasakyoideineujinakagyokameokakyotangokyotanabekyotambaminamiyamashiroyamashinatanabeyawatawazukaminaminantanmiyazuhigashiyamafukuchiyamakitamukokamojoyokizumaizuruujitawaraoyamazakinagaokakyokumiyamakawagoeinabeshimameiwaasahitaikiudonoisetsukisosakikuwanamihamamiyamasuzukatamakimisuginabarikumanokomonominamiisewataraitobakiwatakikihotadomatsusakayokkaichikameyamaureshinoishinomakishichikashukuohirataiwaosakizaohigashimatsushimashikamaiwanumashibataogawaraonagawakawasakiseminemarumoriminamisanrikukakudamuratawakuyatomiyanatoriwataritagajomisatotomekamirifushiroishimatsushimayamamotoshiogamafurukawahyugaebinotsunosaitoayakushimanobeokakitauramiyazakitakazakigokaseshiibamimatashintomikunitomikitakatakobayashikawaminamitakaharukijotakanabemiyakonojonishimeranichinankitagawakadogawamorotsukakisofukushimaminamimakisakaeobuseikedaogawamiasaokayaasahiotakiotarichinoinaomichikumakomaganechikuhokukaruizawayasuokaooshikaikusakaminamiaikitogakushimatsukawakawakamitateshinatakamorikitaaikishiojirimiyadahakubaiizunaiijimaiiyamamiyotasuzakayasakatoguraookuwanagawaminowahirayayamagataminamiminowafujimiomachisakakitakaginaganonakanosakuhokomoronagisoshinanomachiwadauedaiidaharasuwatomiachiaokianankisosakunozawaonsenagematsutakayamashimosuwamatsumotoyamanouchinakagawamochizukiazuminotatsunoobamaomuraseihiunzenosetofutsuikichijiwanagasakiisahayahasamisaikaikawatanasasebohiradokuchinotsugototogitsutsushimashimabarashinkamigotomatsuurayamazoekashibaikomakawaitenrioyodosangokoryoudaojiikarugayamatokoriyamatenkawakatsuragikurotakikawakamimiyakemitsuetakatorikamikitayamayamatotakadahegurishinjokanmakisakuraitawaramotogoseoudanarasoniandokawanishishimoichihigashiyoshinokashiharashimokitayamanosegawayoshinomintsivorytopazsakuragehirnsumomoaseinetopalmail-boxmokurenyoitamuikaojiyagosensanjoaganomyokoseiroagaomishibataniigatanagaokamurakamiuonumayuzawakariwatagamitainaitsunanminamiuonumatochioyahikojoetsuseiroukamosadoizumozakitokamachiitoigawasekikawakashiwazakitsubamemitsukekokonoesaikiusukibeppuusahimeshimakunisakihasamataketatsukumihitaoitahijikusuyufukujukamitsuebungoonobungotakadaibaraniimibizentsuyamaokayamakasaokahayashimayakagemaniwaakaiwamisakishinjotamanotakahashikibichuowakesojanagishookumenannishiawakurakurashikiasakuchisetouchikagaminosatoshotomigusukunakagusukuyaeseizenaurumaiheyaaguniogiminanjokinminamidaitokitanakagusukuyonaguniokinawaishigakikunigamiurasoekadenataramahiraraginozataketomishimojizamamitonakiitomanhigashimotobuyonabarugushikamionnanahanagohaebarukumejimakitadaitonakijinnishiharayomitanginowantokashikiishikawaikedasuitaminohizuminishisakaikananabenodaitoosakasayamayaokishiwadatadaokakaizukatondabayashichihayaakasakakumatorikadomasayamahigashiosakashijonawatehirakatataishimisakitajirihannansennankatanotoyonominatosettsuhigashiyodogawaibarakinosekitachuohigashisumiyoshifujiiderakashiwaraizumiotsutoyonakamatsubaramoriguchiizumisanoshimamototakatsukineyagawahabikinotakaishikawachinaganoyoshinogarikamiminearitaouchiimarihizenogikashimaariakekiyamafukudomikitagatakitahataomachigenkaikanzakinishiaritakyuragisagataratosutakushiroishikaratsuhamatamakouhokukawagoeyoshidasatteogoseirumaasakaurawaogawaniizaomiyayoriiotakishikihonjooganohannohanyuinasaitamaokegawaarakawayoshikawayokozehasudasayamahidakafukayachichibuiwatsukiryokamiyoshimikamiizumifujimiwarabiranzanmiyoshiminanoyashiosakadosugitomisatohigashichichibutodasokakukiyonokazoshiraokakasukabekounosukawajimatsurugashimamiyashirokitamotohatoyamamoroyamahatogayakumagayakawaguchinagatorokamisatomatsubushinamegawatokigawakamikawafujiminohigashimatsuyamakoshigayatokorozawas3isk01isk02ryuohkoseikonanaishorittotakashimamaibarahikonetorahimenishiazaikokagamokotoyasuotsukusatsunagahamamoriyamatoyosatotakatsukinotogawaomihachimanhigashiomiakagiunnanizumogotsuamayatsukakakinokimatsuehamadamasudahikawahikimiokuizumoyasugiyakumomisatotamayuohdahigashiizumookinoshimanishinoshimatsuwanoshimaneshimadafujiedayoshidashimodagotembaiwataatamikosaiyaizuitoizumishimahaibaramakinoharaomaezakikawanehonkannamisusonohigashiizufukuroinumazukawazufujiaraishizuokahamamatsushimizuizunokunimatsuzakimorimachiminamiizunishiizukikugawakakegawafujikawafujinomiyaujiietsugaoyamayaitaohiranikkoashikagakuroisokanumasakurashioyakarasuyamamotegiichikaikaminokawatochigihagamokanogisanobatonasumibunasushiobaranishikatautsunomiyaiwafunemashikoshimotsukeohtawaratakanezawaitanokomatsushimatokushimaichibaminamiaizumiwajikikainanmiyoshinarutomimamugiananmatsushigesanagochishishikuinakagawamachidachiyodakomaefussainagitaitochofufuchuomeotahigashiyamatotoshimaokutamaaogashimakodairaedogawaarakawahachiojishinagawatachikawashibuyasuginamihinodekiyosesumidaoshimanerimamitakahamuraadachinakanomizuhobunkyomegurominatokoganeihigashikurumekokubunjihigashimurayamamusashimurayamatamakitahinochuokotokatsushikakouzushimaogasawaraakishimakunitachishinjukusetagayamusashinohachijoitabashiakirunohinoharachizunanbukotouramisasawakasayonagokogehinoyazutottorinichinansakaiminatokawaharaoyabetairainamiasahinantoimizufuchutakaokakurobeyamadajohanatoyamatonaminyuzenfunahashinakaniikawanamerikawaunazukitogahimiuozufukumitsutateyamakamiichiiwadearidayuasainamitaijikatsuragiaridagawatanabemihamahidakakainankiminomisatoshingushirahamakamitondayurakozakoyagobokitayamawakayamakudoyamahashimotokushimotokozagawahirogawakinokawanachikatsuurarsuseroeoishidasagaeoguniasahinagaitendonanyoobanazawanishikawasakataohkuratozawamikawamamurogawayamagatafunagatatakahatashonaishinjokahokuiideyuzakawanishitsuruokakaminoyamayamanobeshiratakamurayamanakayamakaneyamahigashineyonezawasakegawamitouubeyuuabushimonosekitabuseoshimatoyotaiwakunihikarishunannagatohagihofukudamatsutokuyamashowadoshitsurunanbukoshukaiminami-alpsnirasakikosugeotsukioshinohokutominobuyamanashifuefukichuokofuichikawamisatoyamanakakonakamichitabayamanishikatsuranarusawafujikawahayakawafujiyoshidafujikawaguchikouenohara長野京都岐阜大阪三重群馬千葉滋賀佐賀奈良adednelgaccogogror秋田愛知高知埼玉沖縄栃木熊本岩手青森山梨新潟島根鳥取長崎香川宮城石川大分宮崎茨城山口兵庫山形徳島広島福島福岡岡山富山静岡愛媛福井東京xn--4it168dhatenadiaryxn--vgu402ckawaiishophatenablogcocottenamaste北海道penneehimeiwateversestabachibashigagonnagunmapermahaccaakitaosakauh-ohblushkochiaichifukuikuroncapooitigohyogotokyokyotopunyuthickcheap0t00g00j0mie2-ddaapyawjg0amfemsubxiiboomoobutchueekpgwrgrherskrboyrdyupperunderflierchipsmydnsheavyangryhippygirlyrulez神奈川鹿児島和歌山bambinaxn--nit225kokayamasaitamaxn--k7yn95exn--1lqs03nsapporoparasitelolipopmcxn--efvn9sniigatafukuokatokushimafukushimahiroshimakagoshimafakefurokinawaxn--8pvr4ucoolblogxn--0trq7p7nnkawasakinagasakimiyazakichilloutxn--8ltr62kxn--klty5xpeeweezombiecutegirlxn--rny31hxn--uuwu58axn--ntso0iqx3axn--djrs72d6uytoyamanikitanyantakagawamimozanagoyaboyfriendxn--2m4a15egreaterchowderegoismyamagatafashionstorexn--elqq16hxn--pssu33lsendaimiyagixn--rht27zpecoriaomorisaloonwatsonvivianxn--djty4knobushipigboatnaganopinokoxn--f6qx53asadistvelvetsecretxn--5js045dchicappayamanashiibarakidigickgirlfriendxn--1lqs71dmongolianxn--c3s14mxn--qqqt11mtochigixn--5rtq34kparallelo0o0mondkobesagabonadecaoitanarafoolkilldecimainhiholomosblokilociaoundopupugifutankcrapflopnooroopsmodsholyjeezstripperpepperbittershizuokaxn--rht3dkitakyushureadymadeicurusversusmatrixxn--rht61ehungryfloppygloomycrankyhandcraftedlittlestarxn--klt787dxn--kltx9awhitesnowsunnydaytottorilovepoptheshopbuyshopxn--5rtp49cxn--d5qv7z876cwebaccelxn--kbrq7oxn--4pvxsxn--1ctwolovesickkumamotocatfoodxn--tor131oyokohamawakayamatonkotsuxn--ehqz56nxn--uist22hxn--6btw5axn--kltp7dyamaguchifrenchkisspussycatxn--4it797kxn--uisz3gbabybluexn--zbx025dnetgamersxn--7t0a264ckanagawaxn--6orx2rishikawaxn--ntsq17ghalfmoonschoolbusjellybeanxn--mkru45iusercontentlolitapunkxn--32vp30hsakurastoragehokkaidoshimanecandypopbabymilksupersaleweblikeraindropbackdropwebsozaikikirarahateblodaynightmeneacsccogoormobiinfoaeusxxorgmilcomnetedugovorgcomnetedugovbizinfotmprdorgmilcomnomedugovassnotairespresseassocoopgouvveterinairemedecinpharmaciensorgnetedugovtraorgcomedurepgovmeneperekgacscaiiocogoitoresmshsseoulbusanulsandaeguc01milvkimmvchungnamjeonnamjeonbukeliv-dnsgyeonggijejueliv-cdnincheondaejeongangwongyeongbukgwangjuchungbukgyeongnameliv-apicoeduindorgcomembnetedugovorgmilcomnetedugovjcloudorgcomnetintedugovperbnrinfocooyorgcomnetedugovethipfscanvamypepethw3sstorachakeeneticjoinmcinbrowserdwebcyonnftstoragemyfritzaemewphlxachotelltdorgcomwebsocschngonetintedugrpgovassnomgacsccoorgnetedugovbizinfo123websiteidorgmilcomasnnetedugovconfidmedorgcomplcschnetedugovaccoorgnetgovpresstmassoirseproxaccosoundcasthoptocraftvp4c66orgnetedugovitsxwxmcdirmyboxbarsyedgestacksynologylogintoopencloudnohostwebhopdiskstationi234tcp4hoocgroknoipprivmydsddnsdnsforlohmustransipdscloudfilegear-sgbrasiliafilegearframerbarsybarsyonlinecoprdorgmilcomnomedugovinforgcomnetedugovnameacprorgcomartnetedugovpresseinfoassoinstgouvorgnycedugovbarsydscloudjuorgcomnetedugovminisiteaccoororgcomnetgovorgmilcompronetintedugovbizmuseumnameinfoaerocoopaccoorgcomnetintedugovbizcooporgcomgobneteduorgmilcomnetedugovbiznameaccoorgmilneteduadvgovcoorgcomnetaltgovforgotherhiskeeneticispmanagernomassoprod5476132eastasiacentraluswesteuropewestus2eastus2pnortheurope-01newzealandnorth-01southindia-01southcentralus2-01norwaywest-01eastus2-01westus2-01australiaeast-01italynorth-01israelnorthwest-01swedencentral-01westeurope-01centraluseuap-01taiwannorthwest-01uaecentral-01northcentralusstage-01israelcentral-01mexicocentral-01canadacentral-01austriaeast-01germanywestcentral-01francecentral-01ukwest-01denmarkeast-01polandcentral-01eastus-01westus-01swedensouth-01eastus3-01westus3-01brazilsouth-01centralus-01francesouth-01australiacentral-01westindia-01uaenorth-01jioindiacentral-01canadaeast-01belgiumcentral-01spaincentral-01koreacentral-01chilecentral-01qatarcentral-01westcentralus-01eastus2euap-01norwayeast-01southafricanorth-01brazilsoutheast-01germanynorth-01switzerlandnorth-01switzerlandwest-01japanwest-01southafricawest-01japaneast-01eastasia-01indiasouthcentral-01taiwannorth-01centralindia-01uksouth-01southcentralus-01northcentralus-01eastasiastage-01indonesiacentral-01australiacentral2-01australiasoutheast-01malaysiawest-01koreasouth-01southeastasia-01southeastus5-01northeastus5-01jioindiawest-01rucdnwest1-usfra1-desandboxjls-sto1jls-sto3jls-sto2aglobalabglobalsslmapprodfreetlsmapvpslon-1lon-2ny-1fr-1sg-1ny-2paassnwebpaashostingjelasticnordeste-idcsocuserpagescwebfileblobservicebuscoreatlricnjsjelasticwebsitestoragesezagbinruhuukjptsmyspreadshopmynetnameakamaiorigin-stagingfrom-coipv64dynv6cdn77serveblogadobeaemcloudhicamsprytdnsupno-ipownipde5ovhicpfirewall-gatewaysytesmypsxbarsyusgovcloudapimyamazemyradwebakamaihdsaveincloudfastlylbfrom-lasubsc-paysquare7in-the-bandblackbaudcdnhomelinuxoninfernoctfcloudservebbsdns-dynamiccloudfrontakamai-stagingipifonyham-radio-opsenseeringclickrisingcommunity-profrom-nylocalcertgrafana-devedgesuite-stagingcloudflareanycasteating-organicatlassian-devmydattofeste-iplocaltotorprojectknx-serveredgekeycloudflareglobalcloudyclustercasacamserveftpakamaized-stagingakamaiorigindns-cloudmyeffectboomlabotdashbuyshousestwmailhetemlazure-mobilein-dslthruhereredirectmedynuddnsbouncemesupabaseluyanicloudappakamaicloudfunctionsdebiannhlfanpgafanstatic-accessin-vpnmysynologymafeloappudohomeftptrafficmanagersiteleafseidatmemsetcloudflarecloudaccesskeyword-onazure-apiis-a-chefdoes-itgets-itwebhopselfiphomeipkicks-assedgesuitewindowsserver-ontunnelmolemydissentscrapper-sitecloudflarecnuni5srcfggffiobbzabchrsndenodynuopikddnsvpndnsakadnselastxkinghostvps-hostfastlyhomeunixazureedgeshopselectdontexistmyfritzcloudjiffyalwaysdatasells-itsquaresbroke-itazurefddattolocalat-band-campmeinforumfamilydsazurestaticappsdefinimabplaceddnsaliasdynaliasnow-dnsblogdnsroutingthecloudendofinternetdsmynasakamaiedgemymediapcadobeio-staticakamaiedge-stagingakamaihd-stagingddns-ipprivatizehealthinsurancelive-onkrellianschokokeksmassivegridmysecuritycamerarackmazeserveminecraftfrom-azis-a-geekakamaizedmoonscaleoffice-on-theusgovtrafficmanageradobeioruntimeedgekey-stagingreserve-onlinechannelsdvrdnsdojousgovcloudappcdn77-sslapps-1and1podzoneazurewebsitesdynathomescaleforceyandexcloudvusercontentisa-geekcdn-edgescoaemalcesappwriteazimuthtlonarvobuiltwithrocketnoticeablestorecomwebrecnetperotherfirminfoartslgdloncogoiltdorgmilcolcomplcschgenngonetedugovbiznamefirmmobiacincoorgmilcomnomwebgobnetintedubizinfocomyspreadshopdemongovtransurl123websitehosting-clusterkhplaycistrongsnesosvalervålerxn--vler-qoaossandeheroysandeherøybøboheroyherøyxn--hery-iraxn--b-5gavalerbøboxn--b-5gasandesandexn--hery-iraxn--vler-qoavålerhåreålaahavaofsfvfhlolnlalrlhmfmtmahcostntbuåstrmreigersundmyspreadshopgálsáeidsvolltingvollgildeskalflorøvadsøvardøvanylvenxn--bhccavuotna-k7astrandaxn--kvnangen-k0axn--sknland-fxaxn--mosjen-eyarakkestadhyllestadnannestadvevelstadvaapstenordre-landsondre-landsøndre-landtjieltexn--vrggt-xqadsør-aurdalsor-aurdalheradstordmoldefordeførdeseljefedjeryggehemnexn--krehamn-dxasognegranesøgnebrynetjomevallebykletokkegiskedovretjømehobølvoldasaudatolgasømnaviknadønnasomnadonnatranafrananesnaraumasmolatrænafrænalesjasmølaørstaorstahitrafloraaukraloppafrøyarissasnasahalsagalsaromsaraisaráisafroyasnåsagronghobolfjelltydalårdalardalaskimharamkraanghkekråanghkesorumbarumhurumbærumsørummodumsálátbálátfrognbjugnvåganvagangulenskienløtenlotenstrynvefsnxn--merker-kuaskaunsveiobømlobomloskjåkvardoflorovadsosalatbalatsálatklæbuklabuselbubarduulvikskjakklepprisørxn--nttery-byaeflåeidflahofmilgolholsellomskifetvikdepvgsfhsaskerrisorhamarasnesåsnesrørosrorosxn--slat-5namasoynaroyvaroyluroydyroyaskoyradoyandoyrodoymeloyradøyandøyrødøymeløyaskøylurøydyrøymåsøyværøynærøyhoylandethøylandetdivtasvuodnalørenskoglorenskognesoddtangenxn--tjme-hraxn--smla-hraxn--stjrdal-s1aunjargalillehammerunjárgaxn--hamary-fyadavvenjargaxn--bearalvhki-y4a123hjemmesidegjerdrumxn--brnnysund-m8acxn--tnsberg-q1axn--mlatvuopmi-s4axn--snsa-roaxn--skierv-utaxn--brum-voatysfjordkvafjordeidfjordkvæfjordsongdalenmjondalenmjøndalenxn--gls-elackragerogáŋgaviikagangaviikasørreisasorreisasør-varangersor-varangerxn--risr-iraskiervaxn--frna-woaxn--trna-woakvinesdalleksvikleirvikrøyrvikroyrviksvelvikvenneslaevje-og-hornnessandnessjøenmarnardalvindafjordsandefjordenebakksnillfjordullensvangxn--trany-yuabrønnøysundnamsskoganaustevollxn--stjrdalshalsen-sqbnord-aurdalnord-frontrøgstadtrogstadgrimstadflakstadgjerstadxn--sandy-yuaxn--leagaviika-52bnore-og-uvdalvegarsheixn--rlingen-mxaxn--ggaviika-8ya47hvegårsheikarlsoykvitsoymasfjordenhamaroyinderoyosteroydavvenjárgasauheradguovdageaidnuxn--vre-eiker-k8abronnoysiellakkrødsheradkrodsheradkvinnheradbrønnøyxn--mtta-vrjjat-k7afxn--lrenskog-54akvitsøyvárggátkarlsøyosterøyinderøyhamarøybronnoysundxn--aurskog-hland-jnbbahccavuotnabáhccavuotnagiehtavuoatnastor-elvdalmidtre-gauldalxn--gildeskl-g0akarasjokevenassixn--bievt-0qaxn--yer-znalebesbynessebyxn--hbmer-xqamalselvmålselvxn--unjrga-rtamøre-og-romsdalmore-og-romsdalhareidmelandørlandorlandstrandålgårdsolundalgardafjordåfjorddielddanuorrikautokeinoxn--stre-toten-zcbskodjeaejriestangeliernebamblestokkefauskesnåasesnaasekongsvingerlangevagberlevagxn--flor-jrahattfjelldalostre-totenøstre-totenvestfoldxn--mely-iraálaheadjualaheadjunordreisaxn--troms-zuaxn--lgrd-poacporsangerflatangerstavangerleikangerbremangersamnangergieldakarasjohkaxn--rdy-0nabfrostautsirasnoasatromsaxn--sr-aurdal-l8aflekkefjordjølsterjolsteraremarkhedmarknååmesjevuemienaamesjevuemiexn--vard-jrarollagmeråkermerakerorskogørskogxn--bdddj-mrabdákŋoluoktaxn--osyro-wuaaknoluoktatrysilskjervøymandaljondalbindalrindalmeldalsuldalorkdalsigdalalvdallærdalhurdalsirdalverdallerdallardaloppdalåseralaseralhadselkragerødivttasvuotnaoverhallasteinkjerxn--hnefoss-q1askedsmokorsettromsøxn--dyry-iravestre-totenmuseumxn--sandnessjen-ogbrahkkeravjufylkesbiblbájddarbajddarxn--laheadju-7yarennesøyxn--koluokta-7ya57hxn--hgebostad-g3aleirfjordstorfjordbalsfjordbåtsfjordbatsfjordmuosátbievátloabátkárášjohkanøtterøyxn--mjndalen-64anordkappláhppilahppialstahaugsiljanverranrøykenroykenhaldenlyngenbergenhortenhønefosshonefosstroandinbeiarnvarggatosoyroosøyrotromsoidrettmuosatbievatruovatloabatvoagattynsetnessetxn--indery-fyaskánitskanitraholtråholtxn--ystre-slidre-ujbandebusarpsborgbearduxn--karlsy-fyahordalandjorpelandjørpelanddeatnuringsakersør-odalsor-odalxn--slt-elabringerikeaudnedalnittedalnissedalhemsedalslattumsurnadalxn--blt-elabelverumstjørdalnaustdalhjartdalgjøvikfyresdalhasviknarviklarvikgjovikmalvikgamviklenvikporsgrunnstjordalengerdaldrobakdrøbakxn--msy-ula0hvestvagoyxn--vgan-qoaxn--ryken-vuaxn--lten-graxn--stfold-9xaxn--hpmir-xqaxn--lury-iramálatvuopmimalatvuopmitysværkirkenesbirkenesmoskenesbáidárxn--fjord-lraxn--rdal-poabahcavuotnabáhcavuotnaxn--frde-gralindåsbearalvahkixn--hobl-iraráhkkerávjuxn--loabt-0qavågåáltábodøsundlundraderådeetnetimeholeauregrueoddavagavegaranatanaarnasolasulaaltalekafusavangbergkvamåmliamlibokntinnroangranosenoslobodorøstroststatåmotamotivguprivøyeroyerliermossvossxn--nvuotna-hwalusterlunnermarkerhábmerhabmerhvalerfjalerxn--rholt-mratysvarbaidarfitjargaularhápmirhapmirmelhusfosnesøksnesoksnestysneshemnesevenesflesbergeidsbergtonsbergtønsberglindasxn--sndre-land-0cbnamsosxn--srum-graøystre-slidreoystre-slidrevestre-slidretrondheimbalestrandxn--langevg-jxaaustrheimxn--skjk-soavagsoyaveroysandoykarmoyfinnoytranoyvestbytranbysykkylvenxn--hyanger-q1aspjelkavikandasuoloxn--fl-ziaxn--drbak-wuastathellexn--sr-varanger-ggbtelemarkxn--bhcavuotna-s4axn--porsgu-sta26fčáhcesuolocahcesuoloakrehamnåkrehamnsandøykarmøyfinnøytranøyvågsøyaverøynamdalseidxn--lesund-huabadaddjaxn--vegrshei-c0axn--btsfjord-9zagildeskålporsanguxn--trgstad-r1anávuotnanavuotnahammerfestxn--sgne-graxn--brnny-wuacibestadharstadnarviikaevenáššivestnesgjemnessandnesagdenesrennesoyxn--avery-yuaxn--tysvr-vrabearalváhkikongsbergspydebergrandabergxn--andy-iradavvesiidaxn--krdsherad-m8aporsáŋgufredrikstadbjerkreimringeburennebuaurskog-holandnotteroyxn--vgsy-qoa0jxn--rmskog-byaskierváivelandbyglandfrolandaurlandforsandxn--bjddar-ptamidsundålesundalesundfetsundfarsundovre-eikerøvre-eikerakershusxn--moreke-juasørfoldøstfoldostfoldsorfoldhøyangerhoyangerlevangerorkangertanangerxn--vestvgy-ixa6olillesandulsteinxn--rennesy-v1agranvinskjervoyxn--klbu-woalavagisxn--h-2faxn--ryrvik-byakafjordkåfjordseljordfolkebiblxn--gjvik-wuajevnakerxn--kfjord-iuabudejjuxn--kranghke-b0axn--davvenjrga-y4axn--rland-uuaxn--ldingen-q1axn--mlselv-iuaxn--rady-iraxn--linds-prabrumunddalxn--ygarden-p1amo-i-ranaeidskogrømskogromskoghjelmelandxn--finny-yuaxn--sr-odal-q1axn--skjervy-v1aballangenkvanangenkvænangengratangenxn--hmmrfeasta-s4acvossevangensuohkanxn--rde-ulaxn--mli-tlaxn--ksnes-uuanordlandskanlandskånlandsortlandfuoiskuxn--rros-graxn--hcesuolo-7ya35bxn--eveni-0qa01gagaivuotnagáivuotnaxn--seral-lradrammenmodalenmosjoenjan-mayentorskensteigengloppenxn--snes-poamatta-varjjatxn--sr-fron-q1aomasvuotnajessheimbådåddjåxn--krager-gyaxn--kvfjord-nxaxn--asky-iraxn--snase-nraxn--bidr-5nacholtålenxn--vads-jraxn--jlster-byamosjøenxn--rst-0nastavernxn--ostery-fyaxn--oppegrd-ixaxn--sknit-yqaxn--risa-5naoppegårdskiptvetrendalenholtalenxn--mot-tlaxn--lhppi-xqaxn--holtlen-hxaxn--srreisa-q1akopervikxn--muost-0qaxn--bmlo-grahokksundkvalsundegersundxn--karmy-yuaullensakerxn--hylandet-54axn--kvitsy-fyaxn--bod-2nalangevågberlevågkristiansandxn--rsta-frahornindalstjørdalshalsenstjordalshalsensandnessjoenhámmárfeastaxn--lrdal-srasør-fronsor-fronnord-odalkristiansundmátta-várjjatvestvågøynesoddennotoddenbuskerudøygardenoygardensalangenlavangenralingenrælingenlodingenlødingenleaŋgaviikalaakesvuemieleangaviikauenorgexn--srfold-byaaskvollxn--rskog-uuaxn--nry-yla5gxn--vry-yla5ghammarfeastaxn--rhkkervju-01afxn--givuotna-8yakommunekrokstadelvanedre-eikerhagebostadhægebostadxn--berlevg-jxakviteseidxn--s-1faxn--l-1faxn--nmesjevuemie-tcbafuosskomoårekemoarekexn--lt-liacxn--jrpeland-54asvalbardoppegardholmestrandtvedestrandsogndalsokndalarendalsunndalfolldalxn--krjohka-hwab49jlyngdaletnedalnorddalsaltdalgausdalskedsmovaksdalgjesdalstordalxn--frya-hraaarbortedrangedalxn--smna-graaurskog-hølandxn--vg-yiabtjeldsundhaugesundlindesnesxn--mre-og-romsdal-qqbxn--dnna-gradyntmpheremerseineshacknetenterprisecloudmineaccomaorimāoriorgmilcriiwigennetschoolhealthkiwigovtgeekxn--mori-qsacloudnsparliamentcomedorgcompronetedugovmuseumwebsitekinservicebarsywebsitebuildereerobookheimdnsleapcelleero-stagetechcrscsslorigingohomecdbedeeeiemesecabgngilnlalplchfisiincnnoroptatitmtltruauhulumkdkukskjplvtrgrfrkrhrusesismycynzcznetinteduassoososcloudstgbetaaezaeuhkusjswzhatenadiarycdn77hoptozaptois-a-knightmyftpno-ipjpnddnssdpdnsspdnsbarsysweetpepperis-a-bruinsfanis-very-sweetservegameis-a-soxfanhomelinuxcdn77-secureservebbsmisconfusedwebredirectblogsitefreedesktopcouchpotatofriestoolforgeaccesscamis-lostreadmyblogsmall-webfedorapeopleserveftpis-a-celticsfanmywirepotagertwmailin-dslsellsyourhomeread-booksfreeddnscable-modemis-savednflfanufcfanmlbfanstuff-4-saleendoftheinternetin-vpnmy-firewallhomeftpis-localis-a-chefboldlygoingnowherewebhopselfipkicks-assroxatunkcamdvrfedoraprojectgotdnsdvrdnsdyndnspubtlspimientahomeunixdontexistfedorainfracloudwmflabsfspagesbmoattachmentsteckidsfamilydsdnsaliasdynaliasnow-dnscloudnsdoomdnsduckdnsblogdnshomednsroutingthecloudendofinternetdsmynasip-dynamicpoivronhttpbinmyfirewallis-very-evilmysecuritycamerais-a-linux-userwmcloudis-a-geektuxfamilyis-a-candidatedoesntexistis-very-badhobby-sitegame-hostaltervistais-foundis-a-patsfandnsdojohepforgepodzonedynservcollegefanis-very-goodfrom-meis-very-niceisa-geeknerdpolacmedsldingorgcomnomgobabonetedupleskaemhlxmyboxrockyprvcydeuxfleursvibekitprodomgspdnscodebergheyflowstatichostlinkyhostmymagicorgmilcomnomgobneteduorgcomeduiorgmilcomngonetedugovcloudns1337ngrokacorggogfamcomwebgobnetedugokgopgkpgovgosbizpasaugumicsopozpapuwmwsrprusiskwpspkppspkmpspokeoiawsawifoumsdnskokwpmuppuppsppiwwiwoowuzswkzoschrzpisdnwzmiuwwitdpssewsseumigugimoirmpinbwinbwiihupporzgwgriwupowwskrwioswuozstarostwokonsulattmpccopruszkowmyspreadshopostrodakartuzyopolegminamediaustkazgorajgoraolawailawalomzawloclradombytomjaworznotargilubinkoninzagantorunkutnokepnonakloczestsopotsanokturekplockslasksklepzarowlukowmedaidgdaorgmilrelcomnomatmgsmartneteduelkgovwawsossexbiztgorysejnytychypomorzeboleslawiechomesklepsdscloudunicloudzakopanelegnicarawa-mazbydgoszczswidnikkrasnikwloclawekbielawamragowograjeworealestatebeskidykaszubymalopolskaprzeworskswiebodzinlecznadfirmaszkolawarmiagdyniamiastakazimierz-dolnymalborkswidnicadlugolekaostrolekapodlasieelblagtravelsimplesitezachpomormielecszczecinnieruchomosciwalbrzychlezajsklublinbedzinpoznanwielunmielnooleckostarachowicedkontopowiatwroclawrybniksuwalkileborkslupskgdanskostrowwlkptarnobrzegtourismwegrowkrakowglogowyou2pilanysamailwrocinfoagroautobeepshoppriviqhslapypiszlodzcfolksecommerce-shopmazurypulawyskoczowrzeszowpomorskiezgierzkaliszolkuszlowiczostrowiecsosnowiecmazowszewodzislawbialowiezazgorzeleckatowicepabianicejelenia-gorawolominkarpaczsieradznowarudaczeladzkonskowolaskierniewiceswinoujscieturystykabieszczadycieszynketrzynolsztynbialystokbabia-goraprochowicewarszawastalowa-wolapolkowicegorlicegliwiceponiatowalimanowalubartowaugustowkobierzyceopocznognieznoszczytnokolobrzegshoparenapodhalebielskoklodzkostargardcoshipatwithplayitownnamecoorgnetedugovacorgcomproestnetedugovbiznameislaprofinforechtngrokmedaaaacacpaenglawjurbarbarsykeeneticavocatacctcloudnsorgcomsecplonetedugov123paginaweborgcomnetintedugovnomepublidkinbarsygovx443cloudnsorgmilcomnetedugovcooporgmilcomschnetedugovnamecomcannetlibassoaemclantmcontstoreorgcomnomrecwwwbarsyfirminfoshopartsv6stackitmyddnswebspacelima-cityacincooxorgedugovbarsybrendlyhbvpsvpsspectrumlandinghostingacppmordoviamcprecbgorgmilcomspbnetintedumsknovgovbirrasmcdirmytismircloudvladimirnalchikadygeyamarinepyatigorskmyjinobashkiriaeurodirvladikavkazna4ugroznykustanaikalmykiacldmaildagestaniransmbuildcloudcanvaliaravalrwxwixdevelopmentappwritemigrationneedleverceldatabasestackitcodereplravendbsanityonporterlovableaccoorgmilnetgovcoopmedorgcompubschnetedugovservicemecomygovorggovtvmedorgcomnetedugovinfoedgfacbmlonihkutwpsryxzbdtmacfhppmyspreadshopbrandpartiorgcomfhvpress123minsidaitcouldbeworlanbibkommunalforbundfhskiopsyskomvuxkomforbnaturbruksgymnloginlineorgcomnetedugovenscaledeuusentsurgebotdaorgmilcomnetgovnowteleporthashbangbearlyplatformlovablebarsyshopwarebasehoplixbarsyonlinemsf5gitpagewawamscofigma-govcaffeinefigmacanvasoltstscwputerbarsysupportchatgptsquareomniweopensocialcpanelplaycodenotionnovecorewpsquaredpreviewjelecyonbyensrhtfastvpspieboxconvexmedusajsjouwwebheyflowplatformshdocsflowyloginlinemadethissourcecraftclouderaorgorgcomartedugouvunivmeorgcomnetedugovsurveysstatichfheiyumanusxs4allprojectmyfastubervibehostapp-ionosdeployagentmecoorgcomschnetedugovbizcncostoreorgmilcomneteduembaixadaconsuladokiraranohoprincipesaotomeheliohobarsystorebaseshopwaresellfyaisanityabkhaziavologdamordoviapenzalenugsochinavoiexnetspbmsknovnorth-kazakhstanashgabadkareliaarmeniageorgiavladimirnalchikivanovobukharaadygeyakhakassiakalugakrasnodarjambylaktyubinsktroitskbryanskobninskkurganazerbaijanpokrovskbashkiriatselinogradvladikavkazmurmansktulatuvamangyshlaktashkentchimkentgroznykaragandatermezarkhangelskkustanaikalmykiabalashoveast-kazakhstankaracoldagestantogliattibarsyredorgcomgobedumirenaccoorgjelasticdiscoursecleverappsschacmiincogoornetonlineshopcogoorgmilcomwebnicnetintedugovbiznametestcoorgmilcomnomnetedugovorangecloudpersoindorgcomfinnatnetgovensmincomtourismintlinfox0611orgmilcomnetedugovquickconnectvpnplusnettprequalifymeaddrmyaddrntdllwadlnctvavdrk12orgmilpolbeltelcomwebgennetedutskkepgovbbsbiznameinfocoorgmilcompronetedugovbiznameinfobetter-thanworse-thansakurafromdyndnson-the-webmymailerorgmilurlcomneteduidvgovmydnsgameclubebizmeneacsccogotvorhotelmilmobiinfovodteiflgplkmsmsbcckhincndnvncoztltmkckppzpdprvcvkvlvcrkrkscxuzchernovtsyrivneyaltaodesavolynrovnolutskltdinforgcomnetedugovbizvinnicazhitomirternopilpoltavakropyvnytskyizaporizhzhiasevastopolsebastopoluzhgoroduzhhorodkharkovkharkivvinnytsiakhmelnytskyizaporizhzhecrimeaodessazhytomyrnikolaevcherkassydonetskluganskluhanskkirovogradivano-frankivskchernivtsikrymkievkyivlvivsumyzakarpattiamykolaivcherkasychernigovkhersonchernihivdnipropetrovskdnepropetrovskkhmelnitskiyneacsccogoorusorgmilcomedugovmyspreadshopadimono-ipbarsybarsyonlinelayershiftnh-servretrosnubapicampaignservicelugaffinitylotteryweeklylotteryraffleentrygluglugsmeaccoindependent-inquestnimsitecopropymntltdorgplcschnetgovnhsbarsyindependent-commissionindependent-reviewpolicepublic-inquiryindependent-panelconnhospindependent-inquiryroyal-commissionoraclegovcloudappscck12libaws-govccphxcclibpvtparochchtrcck12libcceatonk12coglibtecgendstmusann-arborwashtenawcck12glghcck12sealibforksolympiabainbridge-islkeyporthoquiamyarrow-pointcentraliaport-townsendsequimport-ludlowrentonsilverdalebremertonredmondsheltonbellevueport-orchardport-angeleskingstonchehalisaberdeengig-harborseattlepoulsboidmdndsddemenegacalamaiavawapailalflnmdcncscohnhmihiviwiriinmntnmocoutvtctmtgunjokakwvnvprarorasmskstxwynykyazisadninsnngosrvis-bymircloudservernamepointtoenscaledland-4-salefreeddnsstuff-4-saleazure-apinoipdatabricksappscloudnsgolffanheliohostazurewebsitesgvorgmilcomgubneteducoorgcomnetd0egvorgmilcomnetedugovmydnsiacostoree12orgmilcomnomwebgobbibrectecnetintedugovraremprendefirminfoartseducok12orgcomnethidnsadidacaionioapsonlahanamhanoicamauhueorgcompronetintedugovbizbacninhtayninhhoabinhnamdinhtravinhhaiphongvinhlonghaiduongquangnamquangtrithuathienhuequangninhbacgianghaugiangquangbinhsoctrangbentrethanhphohochiminhdanangkontumhatinhkhanhhoathanhhoahealthgialailaocaiyenbaibackanngheanlonganphuyenphuthocanthodaklakdongnainameinfovinhphucdongthapkiengiangtiengiangquangngailaichaulangsonlamdongdaknonghagiangangiangcaobangbinhduongninhthuanbinhthuanbaclieuthaibinhninhbinhbinhdinhtuyenquanghungyenbaria-vungtauthainguyendienbienbinhphuocschbizputerorgcomnetedugovcloud66advisormypetsdyndnsxn--8dbq2axn--4dbgdty6cxn--5dbhl8dxn--hebda8bxn--80auxn--d1atxn--c1avgxn--o1acxn--o1achxn--90azhxn--55qx5dxn--uc0atvxn--od0algxn--wcvs22dxn--gmqw5axn--mxtq1mxn--12c1fe0brxn--h3cuzk1dixn--12co0c3b4evaxn--12cfi8ixb8lxn--o3cyx2axn--m3ch0j3axn--j1adpxn--90amcxn--90a1afxn--h1ahnxn--j1ael8bxn--h1alizxn--c1avgxn--j1aefxn--80aaa0cvacxn--41acaffeineexeopentunnelbotdashtelebitorgtmaccoagricorgmilnomwebnicngonetaltedugovlawnisschoolgrondaraccoorgmilcomschnetedugovbizinfoprg1-zeropstritonstackitlimazeropsaccoorgmilgovяспборгкоммскбизмирсамаракрымсочиакодпроргобрупрצהלממשלישובאקדמיהองค์กรธุรกิจรัฐบาลศึกษาทหารเน็ต教育網絡組織公司政府個人닷넷한국澳门新闻澳門联通家電嘉里招聘通販닷컴삼성コムგეбгрфеюadcdbdgdidmdsdtdaebedeeegeiejekemenepereseveyegabacalamanauavapaqasazacfbfafgfnfpfwftfbgcgagggegkgngmgsgpgvgtgugilmlnlalclglplsltlhmimjmkmmmomambmcmdmfmgmzmpmsmtmgbbblbsbecccacnclcmcvctcscmhkhghchbhthphshlinikifigiaibicivisikninhnmncnbngnsnpnvntnjoionomobocoaofodorosotoptstttytatbtetgtithtmtltrusuvuaucueuguhulumunufjdjbjtjsjlkmkhkfkdkcktkukskpkgpmpnpkpjpgqaqmqiqsvtvcvbvmvlvrwpwtwzwbwcwawgwkwmwtrsrprgrfrercrbrarnrmrlrkrirhrwsusrssspsgsesbsaslsmsissxmxaxcxuypysylymykygybycyuztzsznzmzkzdzczbzazελευ世界台灣购物公益点看臺灣网络書籍在线网站手机机构大拿游戏信息台湾谷歌慈善商标香港中国餐厅网址中國商城食品微博政务移动集团公司八卦商店健康网店政府时尚佛山中信娱乐广东企业homedepotengineeringاماراتrepublicankuokgroupversicherungchannelcitadelxn--pgbs0dhxn--b4w605ferdstatebankwebsitexn--mgb9awbf亚马逊淡马锡alibabaxn--ngbc5azdxn--mgbbh1axn--45br5cyltoshibabuildworldcloudtradeguideplacespacedancemoviephoneprimesmilebiblestyleappleazurestoreskypegripexn--l1accdrivelottehorsehouseleasechasereisestadahondaomegaaetnaamicaninjanokiamediadeltavodkaedekaosakapizzaslingemailgmailtirolshelltmallfinallegaltotalhotelamfamforumrehabmusicciticricohcoachwatchboschearthfaithirishmiamiarchidubaiguccipraxiみんなストアセールcanonsalononionnikonepsonkoelngreensevencrownikanoradioaudioweiboglobopromogalloyahoociscorodeovideomangobingotokyovolvolottokyotophotosmartsportquesttrusthyattjetztadultcymrubaidutushuxn--kprw13dubankclickblackmerckgroupsharpcheapnowtvxn--h2brj9cקוםհայоргсрбмонкомбелмкдқазрусукрمصرقطرعربكومdadcfdmedwedredphdthdbidpidkrdmsdltdiceonewmeglemoerwecfageacbanbambaaaammakianraspacpaaxawtfbcgaegongingaigvigorgdogdhlmilrilonlaolloluoljllcalgalnflafltelsrlfrllplkimibmcamcombommomifmabbjcbscbwebcabnabtabmlbpubabcbbcnecincpncllcstcwtcpwcnyckfhbzhovhmoiskiobisbitcifyituipinvinwinxincbnbcnmanfangdnmenrenkpnmtnyunrunfununobiojioriohbogmofooboooooacoecoceongoproartistottnttbbtcateatlatvetpetbetnethktmitfitintjothotgotdotbotprueduicujnjyouinknhktdkappsapgapmapdnptopgopllpjmpzipvipripesqtrvdtvitvdevmovgovhivnrwlawsewnewbmwwownowhowdvrftrmtrsfrbarcartvscrseusawsupsubssbsadsddsldssasbmsmlsxxxboxfoxgmxtjxsextaxbuyflydiysoyjoyskypaydaygayxyzanzbizwebersenerpokerlameractortatarsolarລາວคอมไทยtourslocusnexuslexusgiftsbeatsboatspartspressglassswissकॉमनेटtiresgivescodeshomesgamestunesshoescardswalesloansvegastoolsdealsautosparisファッションworkssucksrocksxeroxforexfedexpartylillymoneystudyrugbytoraytoday中文网xn--unup4y天主教飞利浦新加坡enterprises我爱你嘉里大酒店christmasxn--fct429kholdingsxn--8y0a063axn--mgbx4cd0ablifestyleabogadoallstatenetbankكاثوليكxn--s9brj9cxn--gk3at1ebestbuycharityxn--55qx5dmicrosoftpropertybasketballhomegoodscorsicajewelrygallerygrocerysurgerycountrybrusselsverisignferreroxn--czr694bhdfcbankcommbanksoftbankپاكستانپاکستانnextdirectالسعوديهالعليانxn--h2brj9c8cxn--80adxhksshikshaxn--mgbai9azgqp6jcuisinellabarclayscatholicxn--kpry57dcompanyxn--xhq521bblackfridayxn--mgba3a3ejtsandvikxn--d1acj3bacademydownloadمليسياxn--j1amhxn--w4r85el8fhu5dnraipirangaathletaxn--fhbeixn--mgbqly7cvafrzuerichxn--c2br7gஇலங்கைcontractorsxn--io0a7igraphicsinsurancetemasekxn--xkc2al3hye2amotorcyclesphotographydirectoryplumbingxn--vhquvclothingtrainingcleaningwilliamhilllightingxn--mgba3a4f16ashoppingcateringeducationokinawapicturesventuresproductionsxn--9et52uwalmartഭാരതംsupportrealestatecapitalonexn--nqv7fs00emaauspostfloristdentistxn--qxamgodaddybradescobargainsmitsubishikerryhotelsxn--9dbq2axn--3pxu8kimmobilienxn--fjq720axn--mgbtx2bholidaymckinseymadridbusinessbuildersxn--4gbrimмоскваالسعودیةcoffeedegreelacaixapartnersalsaceofficeabbvievoyageorangegeorgeonlinechromemobilekindlegoogleoraclecircleschulesecureinsurexn--mgba7c0bbn0aestatexn--mgbc0a9azcgcruisehangoutxn--vuq861bxn--42c2d9arexrothfirestoneuniversityxn--nnx388alifeinsuranceextraspaceонлайнvermögensberatersoftwarexn--fiqs8sxn--mgbab2bdxn--w4rs40ltiendaभारतम्africatoyotaotsukasakuracameracreditcardnagoyaconsultingnetworktheatermonsterprogressivepioneerxn--55qw42gracingdatingvotingvikinglivinggivingxn--bck1b9a5dre4cbrotherweatherjoburgفلسطينlplfinancialxn--clchc0ea0b2g2a9gcdfutbolschoolsocialglobaldentalwoodsidechanelairtelmatteltravelrealtorwebcamstreamభారత్unicomalstomxn--nodexn--6frz82gmuseumfurniturexn--rvc1e0am3exn--mix891faccenturexn--11b4c3dismailineustardiscountquebeccomsecclinicservicesxn--y9a3aqxn--c1avgswatchchurchsearchالاردنmarketingcontacthealthmonashshoujisanofitaipeiamericanexpresssuzukiアマゾンクラウドポイントbhartiグーグルxn--mgberp4a5d4armemorialxn--1qqw23alondonmormoninstitutevisionbostonnortoncouponmaisonamazonvirginberlindesigndurbanolayannissananquanxihuanhitachikaufengardenreisenbayerntechnologydatsunxn--90a3aclatinocasinostudiophysioxn--ngbe9e0apharmacytattootaobaoaramcoexpertreportabbottdirectselectimamatfairwindspictettargetmarketintuittravelersinsurancecreditdupontryukyusuppliesxn--tckwebnpparibasschmidtmerckmsdyodobashirestaurantbridgestonecricketxn--fpcrj9c3dbostikbroadwayattorneylefrakemerckxn--fiq228c5hscareersfarmerswinnersflowersxn--wgbh1cguitarsxn--54b7fta0ccxn--p1acfmakeupgalluplandroverxn--kcrx77d1x4agoldpointbauhausxn--mgbayh7gpahiphopplaystationxn--mgba3a4fraxn--eckvdtc9dhyundaixn--gckr3f0fistanbulticketsmarketsflightschintaireviewsxn--3e0b707ewindowsxn--fiqz9sfinancialxn--fzys8d69uvgmابوظبيdiscoverreviewবাংলাxn--5su34j936bgsgmoscowobserverapartmentsдетиارامكوсайтeurovisionxn--i1b6b1a6a2exn--xkc2dl3a5ee0hتونسموقعبارتڀارتشبكةعمانبيتكعراقreadkredbondlandbandfundfoodprodgoldfordtubecafesafelifeggeeieeefreefagepagegugezonewinememenamegamesaleablebikenikelikecarecbreherefiresaveloveliveblueartedatesitevotecaseluxebofamodaltdaasdatiaayogasinavanashiaasiajavabbvatevavivadatazaraarpacasavisasncfprofmaifsurfgolfdvagsongbingpingwangkpmggoogblogpohlfailcooldellcalldeallidlsarlfilmteamroomfarmimdbarabclubhdfcicbchsbcgmbhrichtechfishdishcashminiernikddiaudiwikimobitaxicitikiwidesiqponskinloanakdnwienopenporncerntownimmolimoolloinfonicofidolegosaxozeroaerovivoautovotomotofastbestresthostpostnextlgbtchatseatgiftmeetdietreitmintrentgentspotscotguruitausohumenucyoubanklinkpinkdclktalksilkbookseekworkrsvpaarpjeepshopcoophelpcamppccwshowbeerstarruhrflirweirhaircarsparsjprshausplusnewstipstoysjobskidsfanspicsdocsxboxamexsexynavycitysonyarmyallybabyplaydeliverybuzzgbizlamborghiniphilipsලංකාಭಾರತfitnessexpresslanxesspfizercenterwalterlawyersoccercareerkosherbrokerlockerdealerdoctorauthorxn--mgbqly7c0a67fbcvermögensberatungjaguarxn--pssy2uxn--hxt814eflickrrepairrogersairbusxn--mgbai9a5eva00beventsyachtsxn--t60b56aভাৰতভারতभारतभारोतviajeshermeshughesxn--j1aefसंगठनvillasଭାରତclaimshotelsભારતzapposphotosjuegoscondostatamotorsgratistennisਭਾਰਤtkmaxxtjmaxxschaeffleryandexxn--80aswgrealtysafetybeautyluxuryxn--3ds443gsupplyfamilyxn--o3cw4hhockeysydneyxn--90aenissayalipayenergycomputeragencyxn--rovu88b電訊盈科xn--gecrj9cstatefarmaccountantaquarelleolayangroup香格里拉xn--p1ai组织机构xn--1ck2e1bxn--mgbt3dhdschwarzموريتانياabudhabinowruzkomatsufujitsuhospitalxn--80asehdbxn--mgbtf8flxn--j6w193gxn--yfro4i67oprudentialxn--flw351ecruisescoursesrecipesxn--e1a4cferrarixn--ses554gxn--wgbl6awatchesstaplessinglesxn--mgbcpq6gpa1axn--otu796dpropertiescreditunionxn--mgbah1a3hjkrdstockholmhisamitsuالسعوديةstcgroupdomainsoriginscouponsbloombergclubmedfroganslimitedxn--80aqecdr1aexposedinternationalequipmentbarclaycardxn--q7ce6axn--mgbi4ecexpprotectionassociatesconstructionxn--cck2b3bxn--45q11candroidfoundationישראלxn--mgbca7dzdocliniqueboutiqueengineerxn--qxa6asystemsfirmdalefashionauctionxn--nqv7finfinitirentalsreliancetradingweddingfishinghostinggentingbookingcookingxn--3hcrj9cgraingerxn--czrs0tdemocratsamsungyokohamaxn--h2breg3evexn--nyqy26alundbeckmelbournevacationssolutionsfrontierxn--vermgensberatung-pwbmanagementxn--cg4bkixn--mgb2ddeslincolnhamburgsandvikcoromantblockbusterairforcebarefootxn--4dbrk0ceinvestmentsfeedbackcommunityxn--ngbrxالبحرينdiamondsamsterdamhealthcareredumbrellaxn--mxtq1mxn--2scrj9cagakhanxn--mgbpl2fhкатоликcaravanசிங்கப்பூர்richardlimortgageamericanfamilyxn--fzc2c9e2cscholarshipssaarlandxn--imr513nvlaanderensamsclubgoodyearkitchenஇந்தியாweatherchannelallfinanzxn--kput3iالسعودیۃxn--90aisxn--efvy88hالجزائرxn--mgbaam7a8hexchangejpmorganxn--tiq49xqyjfidelitysecurityxn--mk1bu44cwanggouxn--fiq64bxn--6qq986b3xlxn--mgbbh1a71exn--80ao21amarshallsxn--5tzm5gtravelerspanasoniclatrobeyoutubeaccountantsxn--rhqv96gxn--cckwcxetdanalyticsxn--ygbi2ammxبازاربھارتسوريةorganicfreseniusسورياxn--9krt00axn--qcka1pmcxn--jlq480n2rgdeloittesciencefinancexn--jvr189mxn--30rr7yhomesensehotmailbaseballfootballleclercboehringerxn--q9jyb4cxn--mix082fاليمنهمراهpolitieسودانايرانایرانnetflixyamaxunxn--lgbbat1ad8jcollegestoragecapetowncolognekerrypropertiesxn--mgbgu82axn--ogbpf8flxn--czru2dwhoswhociprianilasallexn--g2xx48cforsalebanamexaudiblexn--vermgensberater-ctbxn--zfr164bericssonvanguardxn--45brj9cindustriestheatremarriottxn--3bst00mcomparexn--mgberp4a5d4a87gcapitaldigitalالمغربbarcelonashangrilaxn--d1alfcalvinkleinwwwcitysapporokawasakinagoyasendaikobekitakyushuyokohamackjp";
      const rulesRoot = 663;
      const exceptionsRoot = 667;
      const numberOfNodes = nodeFlags.length;
      const numberOfEdges = edgeLength.length;
      const edgeOffset = new Uint32Array(numberOfEdges);
      const edgeHash = new Uint32Array(numberOfEdges);
      const wildcardEdge = new Int32Array(numberOfNodes).fill(-1);
      for (let node = 0, offset = 0; node < numberOfNodes; node += 1) {
        for (let edge = edgeStart[node]; edge < edgeStart[node + 1]; edge += 1) {
          edgeOffset[edge] = offset;
          const end = offset + edgeLength[edge];
          let hash = 5381;
          for (let i = end - 1; i >= offset; i -= 1) {
            hash = hash * 33 ^ labelText.charCodeAt(i);
          }
          edgeHash[edge] = hash >>> 0;
          if (edgeLength[edge] === 1 && labelText.charCodeAt(offset) === 42) {
            wildcardEdge[node] = edge;
          }
          offset = end;
        }
      }
      let matchNode = -1;
      let matchStart = 0;
      let matchEnd = 0;
      function labelEquals(edge, hostname, start, length) {
        if (edgeLength[edge] !== length) {
          return false;
        }
        const offset = edgeOffset[edge];
        for (let i = 0; i < length; i += 1) {
          if (labelText.charCodeAt(offset + i) !== hostname.charCodeAt(start + i)) {
            return false;
          }
        }
        return true;
      }
      function findEdge(node, hash, hostname, start, length) {
        let lo = edgeStart[node];
        let hi = edgeStart[node + 1];
        while (lo < hi) {
          const mid = lo + hi >>> 1;
          const value = edgeHash[mid];
          if (value < hash) {
            lo = mid + 1;
          } else if (value > hash) {
            hi = mid;
          } else {
            for (let e = mid; e >= lo && edgeHash[e] === hash; e -= 1) {
              if (labelEquals(e, hostname, start, length))
                return e;
            }
            for (let e = mid + 1; e < hi && edgeHash[e] === hash; e += 1) {
              if (labelEquals(e, hostname, start, length))
                return e;
            }
            return -1;
          }
        }
        return -1;
      }
      function walk(hostname, root, allowedMask) {
        let node = root;
        let end = hostname.length;
        let hash = 5381;
        matchNode = -1;
        for (let i = hostname.length - 1; i >= 0; i -= 1) {
          const code = hostname.charCodeAt(i);
          if (code === 46) {
            const start = i + 1;
            let edge2 = findEdge(node, hash >>> 0, hostname, start, end - start);
            if (edge2 === -1 && end !== start) {
              edge2 = wildcardEdge[node];
            }
            if (edge2 === -1) {
              return matchNode !== -1;
            }
            node = edgeChild[edge2];
            if ((nodeFlags[node] & allowedMask) !== 0) {
              matchNode = node;
              matchStart = start;
              matchEnd = end;
            }
            end = i;
            hash = 5381;
          } else {
            hash = hash * 33 ^ code;
          }
        }
        let edge = findEdge(node, hash >>> 0, hostname, 0, end);
        if (edge === -1 && end !== 0) {
          edge = wildcardEdge[node];
        }
        if (edge !== -1) {
          node = edgeChild[edge];
          if ((nodeFlags[node] & allowedMask) !== 0) {
            matchNode = node;
            matchStart = 0;
            matchEnd = end;
          }
        }
        return matchNode !== -1;
      }
      function suffixLookup(hostname, options, out) {
        if (fastPathLookup(hostname, options, out)) {
          return false;
        }
        const allowedMask = (options.allowPrivateDomains ? 2 : 0) | (options.allowIcannDomains ? 1 : 0);
        if (walk(hostname, exceptionsRoot, allowedMask)) {
          out.isIcann = (nodeFlags[matchNode] & 1) !== 0;
          out.isPrivate = (nodeFlags[matchNode] & 2) !== 0;
          out.publicSuffix = hostname.slice(matchEnd + 1);
          return true;
        }
        if (walk(hostname, rulesRoot, allowedMask)) {
          out.isIcann = (nodeFlags[matchNode] & 1) !== 0;
          out.isPrivate = (nodeFlags[matchNode] & 2) !== 0;
          out.publicSuffix = hostname.slice(matchStart);
          return false;
        }
        out.isIcann = false;
        out.isPrivate = false;
        const lastDot = hostname.lastIndexOf(".");
        out.publicSuffix = lastDot === -1 ? hostname : hostname.slice(lastDot + 1);
        return false;
      }
      const RESULT = getEmptyResult();
      function parse(url, options) {
        return parseImpl(url, 5, suffixLookup, options, getEmptyResult());
      }
      function getHostname(url, options) {
        resetResult(RESULT);
        return parseImpl(url, 0, suffixLookup, options, RESULT).hostname;
      }
      function getPublicSuffix(url, options) {
        resetResult(RESULT);
        return parseImpl(url, 2, suffixLookup, options, RESULT).publicSuffix;
      }
      function getDomain(url, options) {
        resetResult(RESULT);
        return parseImpl(url, 3, suffixLookup, options, RESULT).domain;
      }
      function getFullDomain(url, options) {
        resetResult(RESULT);
        const result = parseImpl(url, 3, suffixLookup, options, RESULT);
        return result.domain === null ? null : result.hostname;
      }
      function getSubdomain(url, options) {
        resetResult(RESULT);
        return parseImpl(url, 4, suffixLookup, options, RESULT).subdomain;
      }
      function getDomainWithoutSuffix(url, options) {
        resetResult(RESULT);
        return parseImpl(url, 5, suffixLookup, options, RESULT).domainWithoutSuffix;
      }
      __webpack_unused_export__ = getDomain;
      exports.Gw = getDomainWithoutSuffix;
      __webpack_unused_export__ = getFullDomain;
      __webpack_unused_export__ = getHostname;
      __webpack_unused_export__ = getPublicSuffix;
      __webpack_unused_export__ = getSubdomain;
      exports.qg = parse;
    })
  ),
  /***/
  280: (
    /***/
    (function(module) {
      (function(root) {
        "use strict";
        const ipv4Part = "(0?\\d+|0x[a-f0-9]+)";
        const ipv4Regexes = {
          fourOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
          threeOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
          twoOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}$`, "i"),
          longValue: new RegExp(`^${ipv4Part}$`, "i")
        };
        const octalRegex = new RegExp(`^0[0-7]+$`, "i");
        const hexRegex = new RegExp(`^0x[a-f0-9]+$`, "i");
        const zoneIndex = "%[0-9a-z]{1,}";
        const ipv6Part = "(?:[0-9a-f]+::?)+";
        const ipv6Regexes = {
          zoneIndex: new RegExp(zoneIndex, "i"),
          "native": new RegExp(`^(::)?(${ipv6Part})?([0-9a-f]+)?(::)?(${zoneIndex})?$`, "i"),
          deprecatedTransitional: new RegExp(`^(?:::)(${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?)$`, "i"),
          transitional: new RegExp(`^((?:${ipv6Part})|(?:::)(?:${ipv6Part})?)${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?$`, "i")
        };
        function expandIPv6(string, parts) {
          if (string.indexOf("::") !== string.lastIndexOf("::")) {
            return null;
          }
          let colonCount = 0;
          let lastColon = -1;
          let zoneId = (string.match(ipv6Regexes.zoneIndex) || [])[0];
          let replacement, replacementCount;
          if (zoneId) {
            zoneId = zoneId.substring(1);
            string = string.replace(/%.+$/, "");
          }
          while ((lastColon = string.indexOf(":", lastColon + 1)) >= 0) {
            colonCount++;
          }
          if (string.substr(0, 2) === "::") {
            colonCount--;
          }
          if (string.substr(-2, 2) === "::") {
            colonCount--;
          }
          if (colonCount >= parts) {
            return null;
          }
          replacementCount = parts - colonCount;
          replacement = ":";
          while (replacementCount--) {
            replacement += "0:";
          }
          string = string.replace("::", replacement);
          if (string[0] === ":") {
            string = string.slice(1);
          }
          if (string[string.length - 1] === ":") {
            string = string.slice(0, -1);
          }
          parts = (function() {
            const ref = string.split(":");
            const results = [];
            for (let i = 0; i < ref.length; i++) {
              results.push(ref[i].length > 4 ? NaN : parseInt(ref[i], 16));
            }
            return results;
          })();
          return {
            parts,
            zoneId
          };
        }
        function matchCIDR(first, second, partSize, cidrBits) {
          if (first.length !== second.length) {
            throw new Error("ipaddr: cannot match CIDR for objects with different lengths");
          }
          let part = 0;
          let shift;
          while (cidrBits > 0) {
            shift = partSize - cidrBits;
            if (shift < 0) {
              shift = 0;
            }
            if (first[part] >> shift !== second[part] >> shift) {
              return false;
            }
            cidrBits -= partSize;
            part += 1;
          }
          return true;
        }
        function parseIntAuto(string) {
          if (hexRegex.test(string)) {
            return parseInt(string, 16);
          }
          if (string[0] === "0" && !isNaN(parseInt(string[1], 10))) {
            if (octalRegex.test(string)) {
              return parseInt(string, 8);
            }
            throw new Error(`ipaddr: cannot parse ${string} as octal`);
          }
          return parseInt(string, 10);
        }
        function padPart(part, length) {
          while (part.length < length) {
            part = `0${part}`;
          }
          return part;
        }
        const ipaddr = {};
        ipaddr.IPv4 = (function() {
          function IPv4(octets) {
            if (octets.length !== 4) {
              throw new Error("ipaddr: ipv4 octet count should be 4");
            }
            let i, octet;
            for (i = 0; i < octets.length; i++) {
              octet = octets[i];
              if (!(0 <= octet && octet <= 255)) {
                throw new Error("ipaddr: ipv4 octet should fit in 8 bits");
              }
            }
            this.octets = octets;
          }
          IPv4.prototype.SpecialRanges = {
            unspecified: [[new IPv4([0, 0, 0, 0]), 8]],
            broadcast: [[new IPv4([255, 255, 255, 255]), 32]],
            // RFC3171
            multicast: [[new IPv4([224, 0, 0, 0]), 4]],
            // RFC3927
            linkLocal: [[new IPv4([169, 254, 0, 0]), 16]],
            // RFC5735
            loopback: [[new IPv4([127, 0, 0, 0]), 8]],
            // RFC6598
            carrierGradeNat: [[new IPv4([100, 64, 0, 0]), 10]],
            // RFC1918
            "private": [
              [new IPv4([10, 0, 0, 0]), 8],
              [new IPv4([172, 16, 0, 0]), 12],
              [new IPv4([192, 168, 0, 0]), 16]
            ],
            // Reserved and testing-only ranges; RFCs 5735, 5737, 2544, 1700
            reserved: [
              [new IPv4([192, 0, 0, 0]), 24],
              [new IPv4([192, 0, 2, 0]), 24],
              [new IPv4([192, 88, 99, 0]), 24],
              [new IPv4([198, 18, 0, 0]), 15],
              [new IPv4([198, 51, 100, 0]), 24],
              [new IPv4([203, 0, 113, 0]), 24],
              [new IPv4([240, 0, 0, 0]), 4]
            ],
            // RFC7534, RFC7535
            as112: [
              [new IPv4([192, 175, 48, 0]), 24],
              [new IPv4([192, 31, 196, 0]), 24]
            ],
            // RFC7450
            amt: [
              [new IPv4([192, 52, 193, 0]), 24]
            ]
          };
          IPv4.prototype.kind = function() {
            return "ipv4";
          };
          IPv4.prototype.match = function(other, cidrRange) {
            let ref;
            if (cidrRange === void 0) {
              ref = other;
              other = ref[0];
              cidrRange = ref[1];
            }
            if (other.kind() !== "ipv4") {
              throw new Error("ipaddr: cannot match ipv4 address with non-ipv4 one");
            }
            return matchCIDR(this.octets, other.octets, 8, cidrRange);
          };
          IPv4.prototype.prefixLengthFromSubnetMask = function() {
            let cidr = 0;
            let stop = false;
            const zerotable = {
              0: 8,
              128: 7,
              192: 6,
              224: 5,
              240: 4,
              248: 3,
              252: 2,
              254: 1,
              255: 0
            };
            let i, octet, zeros;
            for (i = 3; i >= 0; i -= 1) {
              octet = this.octets[i];
              if (octet in zerotable) {
                zeros = zerotable[octet];
                if (stop && zeros !== 0) {
                  return null;
                }
                if (zeros !== 8) {
                  stop = true;
                }
                cidr += zeros;
              } else {
                return null;
              }
            }
            return 32 - cidr;
          };
          IPv4.prototype.range = function() {
            return ipaddr.subnetMatch(this, this.SpecialRanges);
          };
          IPv4.prototype.toByteArray = function() {
            return this.octets.slice(0);
          };
          IPv4.prototype.toIPv4MappedAddress = function() {
            return ipaddr.IPv6.parse(`::ffff:${this.toString()}`);
          };
          IPv4.prototype.toNormalizedString = function() {
            return this.toString();
          };
          IPv4.prototype.toString = function() {
            return this.octets.join(".");
          };
          return IPv4;
        })();
        ipaddr.IPv4.broadcastAddressFromCIDR = function(string) {
          try {
            const cidr = this.parseCIDR(string);
            const ipInterfaceOctets = cidr[0].toByteArray();
            const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
            const octets = [];
            let i = 0;
            while (i < 4) {
              octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
              i++;
            }
            return new this(octets);
          } catch (e) {
            throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
          }
        };
        ipaddr.IPv4.isIPv4 = function(string) {
          return this.parser(string) !== null;
        };
        ipaddr.IPv4.isValid = function(string) {
          try {
            new this(this.parser(string));
            return true;
          } catch {
            return false;
          }
        };
        ipaddr.IPv4.isValidCIDR = function(string) {
          try {
            this.parseCIDR(string);
            return true;
          } catch {
            return false;
          }
        };
        ipaddr.IPv4.isValidFourPartDecimal = function(string) {
          if (ipaddr.IPv4.isValid(string) && string.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/)) {
            return true;
          } else {
            return false;
          }
        };
        ipaddr.IPv4.isValidCIDRFourPartDecimal = function(string) {
          const match = string.match(/^(.+)\/(\d+)$/);
          if (!ipaddr.IPv4.isValidCIDR(string) || !match) {
            return false;
          }
          return ipaddr.IPv4.isValidFourPartDecimal(match[1]);
        };
        ipaddr.IPv4.networkAddressFromCIDR = function(string) {
          let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
          try {
            cidr = this.parseCIDR(string);
            ipInterfaceOctets = cidr[0].toByteArray();
            subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
            octets = [];
            i = 0;
            while (i < 4) {
              octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
              i++;
            }
            return new this(octets);
          } catch (e) {
            throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
          }
        };
        ipaddr.IPv4.parse = function(string) {
          const parts = this.parser(string);
          if (parts === null) {
            throw new Error("ipaddr: string is not formatted like an IPv4 Address");
          }
          return new this(parts);
        };
        ipaddr.IPv4.parseCIDR = function(string) {
          let match;
          if (match = string.match(/^(.+)\/(\d+)$/)) {
            const maskLength = parseInt(match[2]);
            if (maskLength >= 0 && maskLength <= 32) {
              const parsed = [this.parse(match[1]), maskLength];
              Object.defineProperty(parsed, "toString", {
                value: function() {
                  return this.join("/");
                }
              });
              return parsed;
            }
          }
          throw new Error("ipaddr: string is not formatted like an IPv4 CIDR range");
        };
        ipaddr.IPv4.parser = function(string) {
          let match, part, value;
          if (match = string.match(ipv4Regexes.fourOctet)) {
            return (function() {
              const ref = match.slice(1, 6);
              const results = [];
              for (let i = 0; i < ref.length; i++) {
                part = ref[i];
                results.push(parseIntAuto(part));
              }
              return results;
            })();
          } else if (match = string.match(ipv4Regexes.longValue)) {
            value = parseIntAuto(match[1]);
            if (value > 4294967295 || value < 0) {
              throw new Error("ipaddr: address outside defined range");
            }
            return (function() {
              const results = [];
              let shift;
              for (shift = 0; shift <= 24; shift += 8) {
                results.push(value >> shift & 255);
              }
              return results;
            })().reverse();
          } else if (match = string.match(ipv4Regexes.twoOctet)) {
            return (function() {
              const ref = match.slice(1, 4);
              const results = [];
              value = parseIntAuto(ref[1]);
              if (value > 16777215 || value < 0) {
                throw new Error("ipaddr: address outside defined range");
              }
              results.push(parseIntAuto(ref[0]));
              results.push(value >> 16 & 255);
              results.push(value >> 8 & 255);
              results.push(value & 255);
              return results;
            })();
          } else if (match = string.match(ipv4Regexes.threeOctet)) {
            return (function() {
              const ref = match.slice(1, 5);
              const results = [];
              value = parseIntAuto(ref[2]);
              if (value > 65535 || value < 0) {
                throw new Error("ipaddr: address outside defined range");
              }
              results.push(parseIntAuto(ref[0]));
              results.push(parseIntAuto(ref[1]));
              results.push(value >> 8 & 255);
              results.push(value & 255);
              return results;
            })();
          } else {
            return null;
          }
        };
        ipaddr.IPv4.subnetMaskFromPrefixLength = function(prefix) {
          prefix = parseInt(prefix);
          if (Number.isNaN(prefix) || prefix < 0 || prefix > 32) {
            throw new Error("ipaddr: invalid IPv4 prefix length");
          }
          const octets = [0, 0, 0, 0];
          let j = 0;
          const filledOctetCount = Math.floor(prefix / 8);
          while (j < filledOctetCount) {
            octets[j] = 255;
            j++;
          }
          if (filledOctetCount < 4) {
            octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
          }
          return new this(octets);
        };
        ipaddr.IPv6 = (function() {
          function IPv6(parts, zoneId) {
            let i, part;
            if (parts.length === 16) {
              this.parts = [];
              for (i = 0; i <= 14; i += 2) {
                this.parts.push(parts[i] << 8 | parts[i + 1]);
              }
            } else if (parts.length === 8) {
              this.parts = parts;
            } else {
              throw new Error("ipaddr: ipv6 part count should be 8 or 16");
            }
            for (i = 0; i < this.parts.length; i++) {
              part = this.parts[i];
              if (!(0 <= part && part <= 65535)) {
                throw new Error("ipaddr: ipv6 part should fit in 16 bits");
              }
            }
            if (zoneId) {
              this.zoneId = zoneId;
            }
          }
          IPv6.prototype.SpecialRanges = {
            // RFC4291, here and after
            unspecified: [new IPv6([0, 0, 0, 0, 0, 0, 0, 0]), 128],
            linkLocal: [new IPv6([65152, 0, 0, 0, 0, 0, 0, 0]), 10],
            multicast: [new IPv6([65280, 0, 0, 0, 0, 0, 0, 0]), 8],
            loopback: [new IPv6([0, 0, 0, 0, 0, 0, 0, 1]), 128],
            uniqueLocal: [new IPv6([64512, 0, 0, 0, 0, 0, 0, 0]), 7],
            ipv4Mapped: [new IPv6([0, 0, 0, 0, 0, 65535, 0, 0]), 96],
            // RFC3879
            deprecatedSiteLocal: [new IPv6([65216, 0, 0, 0, 0, 0, 0, 0]), 10],
            // RFC6666
            discard: [new IPv6([256, 0, 0, 0, 0, 0, 0, 0]), 64],
            // RFC6145
            rfc6145: [new IPv6([0, 0, 0, 0, 65535, 0, 0, 0]), 96],
            rfc6052: [
              // RFC6052
              [new IPv6([100, 65435, 0, 0, 0, 0, 0, 0]), 96],
              // RFC8215
              [new IPv6([100, 65435, 1, 0, 0, 0, 0, 0]), 48]
            ],
            // RFC3056
            "6to4": [new IPv6([8194, 0, 0, 0, 0, 0, 0, 0]), 16],
            // RFC6052, RFC6146
            teredo: [new IPv6([8193, 0, 0, 0, 0, 0, 0, 0]), 32],
            // RFC5180
            benchmarking: [new IPv6([8193, 2, 0, 0, 0, 0, 0, 0]), 48],
            // RFC7450
            amt: [new IPv6([8193, 3, 0, 0, 0, 0, 0, 0]), 32],
            as112v6: [
              // RFC7535
              [new IPv6([8193, 4, 274, 0, 0, 0, 0, 0]), 48],
              // RFC7534
              [new IPv6([9760, 79, 32768, 0, 0, 0, 0, 0]), 48]
            ],
            // RFC4843
            deprecatedOrchid: [new IPv6([8193, 16, 0, 0, 0, 0, 0, 0]), 28],
            // RFC7343
            orchid2: [new IPv6([8193, 32, 0, 0, 0, 0, 0, 0]), 28],
            // RFC9374
            droneRemoteIdProtocolEntityTags: [new IPv6([8193, 48, 0, 0, 0, 0, 0, 0]), 28],
            // RFC9602
            segmentRouting: [new IPv6([24320, 0, 0, 0, 0, 0, 0, 0]), 16],
            reserved: [
              // RFC3849
              [new IPv6([8193, 0, 0, 0, 0, 0, 0, 0]), 23],
              // RFC2928
              [new IPv6([8193, 3512, 0, 0, 0, 0, 0, 0]), 32],
              // RFC9637
              [new IPv6([16383, 0, 0, 0, 0, 0, 0, 0]), 20]
            ]
          };
          IPv6.prototype.isIPv4MappedAddress = function() {
            return this.range() === "ipv4Mapped";
          };
          IPv6.prototype.kind = function() {
            return "ipv6";
          };
          IPv6.prototype.match = function(other, cidrRange) {
            let ref;
            if (cidrRange === void 0) {
              ref = other;
              other = ref[0];
              cidrRange = ref[1];
            }
            if (other.kind() !== "ipv6") {
              throw new Error("ipaddr: cannot match ipv6 address with non-ipv6 one");
            }
            return matchCIDR(this.parts, other.parts, 16, cidrRange);
          };
          IPv6.prototype.prefixLengthFromSubnetMask = function() {
            let cidr = 0;
            let stop = false;
            const zerotable = {
              0: 16,
              32768: 15,
              49152: 14,
              57344: 13,
              61440: 12,
              63488: 11,
              64512: 10,
              65024: 9,
              65280: 8,
              65408: 7,
              65472: 6,
              65504: 5,
              65520: 4,
              65528: 3,
              65532: 2,
              65534: 1,
              65535: 0
            };
            let part, zeros;
            for (let i = 7; i >= 0; i -= 1) {
              part = this.parts[i];
              if (part in zerotable) {
                zeros = zerotable[part];
                if (stop && zeros !== 0) {
                  return null;
                }
                if (zeros !== 16) {
                  stop = true;
                }
                cidr += zeros;
              } else {
                return null;
              }
            }
            return 128 - cidr;
          };
          IPv6.prototype.range = function() {
            return ipaddr.subnetMatch(this, this.SpecialRanges);
          };
          IPv6.prototype.toByteArray = function() {
            let part;
            const bytes = [];
            const ref = this.parts;
            for (let i = 0; i < ref.length; i++) {
              part = ref[i];
              bytes.push(part >> 8);
              bytes.push(part & 255);
            }
            return bytes;
          };
          IPv6.prototype.toFixedLengthString = function() {
            const addr = (function() {
              const results = [];
              for (let i = 0; i < this.parts.length; i++) {
                results.push(padPart(this.parts[i].toString(16), 4));
              }
              return results;
            }).call(this).join(":");
            let suffix = "";
            if (this.zoneId) {
              suffix = `%${this.zoneId}`;
            }
            return addr + suffix;
          };
          IPv6.prototype.toIPv4Address = function() {
            if (!this.isIPv4MappedAddress()) {
              throw new Error("ipaddr: trying to convert a generic ipv6 address to ipv4");
            }
            const ref = this.parts.slice(-2);
            const high = ref[0];
            const low = ref[1];
            return new ipaddr.IPv4([high >> 8, high & 255, low >> 8, low & 255]);
          };
          IPv6.prototype.toNormalizedString = function() {
            const addr = (function() {
              const results = [];
              for (let i = 0; i < this.parts.length; i++) {
                results.push(this.parts[i].toString(16));
              }
              return results;
            }).call(this).join(":");
            let suffix = "";
            if (this.zoneId) {
              suffix = `%${this.zoneId}`;
            }
            return addr + suffix;
          };
          IPv6.prototype.toRFC5952String = function() {
            const regex = /((^|:)(0(:|$)){2,})/g;
            let suffix = "";
            if (this.zoneId) {
              suffix = `%${this.zoneId}`;
            }
            const normalized = this.toNormalizedString();
            const string = normalized.slice(0, normalized.length - suffix.length);
            let bestMatchIndex = 0;
            let bestMatchLength = -1;
            let bestMatchGroups = -1;
            let match;
            while (match = regex.exec(string)) {
              const groups = (match[0].match(/0/g) || []).length;
              if (groups > bestMatchGroups) {
                bestMatchGroups = groups;
                bestMatchIndex = match.index;
                bestMatchLength = match[0].length;
              }
            }
            if (bestMatchLength < 0) {
              return string + suffix;
            }
            return `${string.substring(0, bestMatchIndex)}::${string.substring(bestMatchIndex + bestMatchLength)}${suffix}`;
          };
          IPv6.prototype.toString = function() {
            return this.toRFC5952String();
          };
          return IPv6;
        })();
        ipaddr.IPv6.broadcastAddressFromCIDR = function(string) {
          try {
            const cidr = this.parseCIDR(string);
            const ipInterfaceOctets = cidr[0].toByteArray();
            const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
            const octets = [];
            let i = 0;
            while (i < 16) {
              octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
              i++;
            }
            return new this(octets);
          } catch (e) {
            throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
          }
        };
        ipaddr.IPv6.isIPv6 = function(string) {
          return this.parser(string) !== null;
        };
        ipaddr.IPv6.isValid = function(string) {
          if (typeof string === "string" && string.indexOf(":") === -1) {
            return false;
          }
          try {
            const addr = this.parser(string);
            new this(addr.parts, addr.zoneId);
            return true;
          } catch {
            return false;
          }
        };
        ipaddr.IPv6.isValidCIDR = function(string) {
          if (typeof string === "string" && string.indexOf(":") === -1) {
            return false;
          }
          try {
            this.parseCIDR(string);
            return true;
          } catch {
            return false;
          }
        };
        ipaddr.IPv6.networkAddressFromCIDR = function(string) {
          let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
          try {
            cidr = this.parseCIDR(string);
            ipInterfaceOctets = cidr[0].toByteArray();
            subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
            octets = [];
            i = 0;
            while (i < 16) {
              octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
              i++;
            }
            return new this(octets);
          } catch (e) {
            throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
          }
        };
        ipaddr.IPv6.parse = function(string) {
          const addr = this.parser(string);
          if (addr === null) {
            throw new Error("ipaddr: string is not formatted like an IPv6 Address");
          }
          return new this(addr.parts, addr.zoneId);
        };
        ipaddr.IPv6.parseCIDR = function(string) {
          let maskLength, match, parsed;
          if (match = string.match(/^(.+)\/(\d+)$/)) {
            maskLength = parseInt(match[2]);
            if (maskLength >= 0 && maskLength <= 128) {
              parsed = [this.parse(match[1]), maskLength];
              Object.defineProperty(parsed, "toString", {
                value: function() {
                  return this.join("/");
                }
              });
              return parsed;
            }
          }
          throw new Error("ipaddr: string is not formatted like an IPv6 CIDR range");
        };
        ipaddr.IPv6.parser = function(string) {
          let addr, i, match, octet, octets, zoneId;
          if (match = string.match(ipv6Regexes.deprecatedTransitional)) {
            return this.parser(`::ffff:${match[1]}`);
          }
          if (ipv6Regexes.native.test(string)) {
            return expandIPv6(string, 8);
          }
          if (match = string.match(ipv6Regexes.transitional)) {
            zoneId = match[6] || "";
            addr = match[1];
            if (!match[1].endsWith("::")) {
              addr = addr.slice(0, -1);
            }
            addr = expandIPv6(addr + zoneId, 6);
            if (addr && addr.parts) {
              octets = [
                parseInt(match[2]),
                parseInt(match[3]),
                parseInt(match[4]),
                parseInt(match[5])
              ];
              for (i = 0; i < octets.length; i++) {
                octet = octets[i];
                if (!(0 <= octet && octet <= 255)) {
                  return null;
                }
              }
              addr.parts.push(octets[0] << 8 | octets[1]);
              addr.parts.push(octets[2] << 8 | octets[3]);
              return {
                parts: addr.parts,
                zoneId: addr.zoneId
              };
            }
          }
          return null;
        };
        ipaddr.IPv6.subnetMaskFromPrefixLength = function(prefix) {
          prefix = parseInt(prefix);
          if (Number.isNaN(prefix) || prefix < 0 || prefix > 128) {
            throw new Error("ipaddr: invalid IPv6 prefix length");
          }
          const octets = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
          let j = 0;
          const filledOctetCount = Math.floor(prefix / 8);
          while (j < filledOctetCount) {
            octets[j] = 255;
            j++;
          }
          if (filledOctetCount < 16) {
            octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
          }
          return new this(octets);
        };
        ipaddr.fromByteArray = function(bytes) {
          const length = bytes.length;
          if (length === 4) {
            return new ipaddr.IPv4(bytes);
          } else if (length === 16) {
            return new ipaddr.IPv6(bytes);
          } else {
            throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address");
          }
        };
        ipaddr.isValid = function(string) {
          return ipaddr.IPv6.isValid(string) || ipaddr.IPv4.isValid(string);
        };
        ipaddr.isValidCIDR = function(string) {
          return ipaddr.IPv6.isValidCIDR(string) || ipaddr.IPv4.isValidCIDR(string);
        };
        ipaddr.parse = function(string) {
          if (ipaddr.IPv6.isValid(string)) {
            return ipaddr.IPv6.parse(string);
          } else if (ipaddr.IPv4.isValid(string)) {
            return ipaddr.IPv4.parse(string);
          } else {
            throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format");
          }
        };
        ipaddr.parseCIDR = function(string) {
          try {
            return ipaddr.IPv6.parseCIDR(string);
          } catch {
            try {
              return ipaddr.IPv4.parseCIDR(string);
            } catch (e) {
              throw new Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format", { cause: e });
            }
          }
        };
        ipaddr.process = function(string) {
          const addr = this.parse(string);
          if (addr.kind() === "ipv6" && addr.isIPv4MappedAddress()) {
            return addr.toIPv4Address();
          } else {
            return addr;
          }
        };
        ipaddr.subnetMatch = function(address, rangeList, defaultName) {
          let i, rangeName, rangeSubnets, subnet;
          if (defaultName === void 0 || defaultName === null) {
            defaultName = "unicast";
          }
          for (rangeName in rangeList) {
            if (Object.prototype.hasOwnProperty.call(rangeList, rangeName)) {
              rangeSubnets = rangeList[rangeName];
              if (rangeSubnets[0] && !(rangeSubnets[0] instanceof Array)) {
                rangeSubnets = [rangeSubnets];
              }
              for (i = 0; i < rangeSubnets.length; i++) {
                subnet = rangeSubnets[i];
                if (address.kind() === subnet[0].kind() && address.match.apply(address, subnet)) {
                  return rangeName;
                }
              }
            }
          }
          return defaultName;
        };
        if (module.exports) {
          module.exports = ipaddr;
        } else {
          root.ipaddr = ipaddr;
        }
      })(this);
    })
  ),
  /***/
  628: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CQ: () => (
          /* binding */
          add4H
        ),
        /* harmony export */
        CW: () => (
          /* binding */
          add4L
        ),
        /* harmony export */
        Ei: () => (
          /* binding */
          rotrBL
        ),
        /* harmony export */
        F8: () => (
          /* binding */
          add5L
        ),
        /* harmony export */
        TH: () => (
          /* binding */
          add5H
        ),
        /* harmony export */
        Vl: () => (
          /* binding */
          add3L
        ),
        /* harmony export */
        Vr: () => (
          /* binding */
          add3H
        ),
        /* harmony export */
        WQ: () => (
          /* binding */
          add
        ),
        /* harmony export */
        au: () => (
          /* binding */
          setU64FromNum
        ),
        /* harmony export */
        jm: () => (
          /* binding */
          shrSL
        ),
        /* harmony export */
        lD: () => (
          /* binding */
          split
        ),
        /* harmony export */
        qh: () => (
          /* binding */
          rotrBH
        ),
        /* harmony export */
        rE: () => (
          /* binding */
          rotrSH
        ),
        /* harmony export */
        ry: () => (
          /* binding */
          rotrSL
        ),
        /* harmony export */
        xn: () => (
          /* binding */
          shrSH
        )
        /* harmony export */
      });
      const U32_MASK64 = /* @__PURE__ */ (() => BigInt(2 ** 32 - 1))();
      const _32n = /* @__PURE__ */ BigInt(32);
      function fromBig(n, le = false) {
        if (le)
          return { h: Number(n & U32_MASK64), l: Number(n >> _32n & U32_MASK64) };
        return { h: Number(n >> _32n & U32_MASK64) | 0, l: Number(n & U32_MASK64) | 0 };
      }
      function split(lst, le = false) {
        const len = lst.length;
        let Ah = new Uint32Array(len);
        let Al = new Uint32Array(len);
        for (let i = 0; i < len; i++) {
          const { h, l } = fromBig(lst[i], le);
          [Ah[i], Al[i]] = [h, l];
        }
        return [Ah, Al];
      }
      const toBig = (h, l) => BigInt(h >>> 0) << _32n | BigInt(l >>> 0);
      const fromNumH = (n) => n / 2 ** 32 | 0;
      const fromNumL = (n) => n >>> 0;
      function setU64FromNum(view, byteOffset, n, isLE) {
        const h = fromNumH(n);
        const l = fromNumL(n);
        view.setUint32(byteOffset, isLE ? l : h, isLE);
        view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
      }
      const shrSH = (h, _l, s) => h >>> s;
      const shrSL = (h, l, s) => h << 32 - s | l >>> s;
      const rotrSH = (h, l, s) => h >>> s | l << 32 - s;
      const rotrSL = (h, l, s) => h << 32 - s | l >>> s;
      const rotrBH = (h, l, s) => h << 64 - s | l >>> s - 32;
      const rotrBL = (h, l, s) => h >>> s - 32 | l << 64 - s;
      const rotr32H = (_h, l) => l;
      const rotr32L = (h, _l) => h;
      function add(Ah, Al, Bh, Bl) {
        const l = (Al >>> 0) + (Bl >>> 0);
        return { h: Ah + Bh + (l / 2 ** 32 | 0) | 0, l: l | 0 };
      }
      const add3L = (Al, Bl, Cl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0);
      const add3H = (low, Ah, Bh, Ch) => Ah + Bh + Ch + (low / 2 ** 32 | 0) | 0;
      const add4L = (Al, Bl, Cl, Dl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0) + (Dl >>> 0);
      const add4H = (low, Ah, Bh, Ch, Dh) => Ah + Bh + Ch + Dh + (low / 2 ** 32 | 0) | 0;
      const add5L = (Al, Bl, Cl, Dl, El) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0) + (Dl >>> 0) + (El >>> 0);
      const add5H = (low, Ah, Bh, Ch, Dh, Eh) => Ah + Bh + Ch + Dh + Eh + (low / 2 ** 32 | 0) | 0;
    })
  ),
  /***/
  17: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        sc: () => (
          /* binding */
          sha256
        )
      });
      var _u64 = __webpack_require__(628);
      var utils = __webpack_require__(565);
      ;
      function Chi(a, b, c) {
        return a & b ^ ~a & c;
      }
      function Maj(a, b, c) {
        return a & b ^ a & c ^ b & c;
      }
      class HashMD {
        blockLen;
        outputLen;
        canXOF = false;
        padOffset;
        isLE;
        // For partial updates less than block size
        buffer;
        view;
        finished = false;
        length = 0;
        pos = 0;
        destroyed = false;
        constructor(blockLen, outputLen, padOffset, isLE) {
          this.blockLen = blockLen;
          this.outputLen = outputLen;
          this.padOffset = padOffset;
          this.isLE = isLE;
          this.buffer = new Uint8Array(blockLen);
          this.view = (0, utils.O8)(this.buffer);
        }
        update(data) {
          (0, utils.CC)(this);
          (0, utils.DO)(data);
          const { view, buffer, blockLen } = this;
          const len = data.length;
          let processed = false;
          for (let pos = 0; pos < len; ) {
            const take = Math.min(blockLen - this.pos, len - pos);
            if (take === blockLen) {
              const dataView = (0, utils.O8)(data);
              for (; blockLen <= len - pos; pos += blockLen)
                this.process(dataView, pos);
              processed = true;
              continue;
            }
            buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
            this.pos += take;
            pos += take;
            if (this.pos === blockLen) {
              this.process(view, 0);
              this.pos = 0;
              processed = true;
            }
          }
          this.length += data.length;
          if (processed)
            this.roundClean();
          return this;
        }
        digestInto(out) {
          (0, utils.CC)(this);
          (0, utils.Ht)(out, this);
          this.finished = true;
          const { buffer, view, blockLen, isLE } = this;
          let { pos } = this;
          buffer[pos++] = 128;
          buffer.fill(0, pos);
          if (this.padOffset > blockLen - pos) {
            this.process(view, 0);
            buffer.fill(0);
          }
          (0, _u64.au)(view, blockLen - 8, this.length * 8, isLE);
          this.process(view, 0);
          this.roundClean();
          const oview = out === buffer ? view : (0, utils.O8)(out);
          const len = this.outputLen;
          const outLen = len / 4;
          const state = this.get();
          if (len % 4 || outLen > state.length)
            throw new Error("invalid outputLen");
          for (let i = 0; i < outLen; i++)
            oview.setUint32(4 * i, state[i], isLE);
        }
        digest() {
          const { buffer, outputLen } = this;
          this.digestInto(buffer);
          const res = buffer.slice(0, outputLen);
          this.destroy();
          return res;
        }
        _cloneIntoMeta(to) {
          const { buffer, length, finished, destroyed, pos } = this;
          to.destroyed = destroyed;
          to.finished = finished;
          to.length = length;
          to.pos = pos;
          if (pos)
            to.buffer.set(buffer);
          return to;
        }
        clone() {
          return this._cloneInto();
        }
      }
      const SHA256_IV = /* @__PURE__ */ Uint32Array.from([
        1779033703,
        3144134277,
        1013904242,
        2773480762,
        1359893119,
        2600822924,
        528734635,
        1541459225
      ]);
      const SHA224_IV = /* @__PURE__ */ Uint32Array.from([
        3238371032,
        914150663,
        812702999,
        4144912697,
        4290775857,
        1750603025,
        1694076839,
        3204075428
      ]);
      const SHA384_IV = /* @__PURE__ */ Uint32Array.from([
        3418070365,
        3238371032,
        1654270250,
        914150663,
        2438529370,
        812702999,
        355462360,
        4144912697,
        1731405415,
        4290775857,
        2394180231,
        1750603025,
        3675008525,
        1694076839,
        1203062813,
        3204075428
      ]);
      const SHA512_IV = /* @__PURE__ */ Uint32Array.from([
        1779033703,
        4089235720,
        3144134277,
        2227873595,
        1013904242,
        4271175723,
        2773480762,
        1595750129,
        1359893119,
        2917565137,
        2600822924,
        725511199,
        528734635,
        4215389547,
        1541459225,
        327033209
      ]);
      ;
      const SHA256_K = /* @__PURE__ */ Uint32Array.from([
        1116352408,
        1899447441,
        3049323471,
        3921009573,
        961987163,
        1508970993,
        2453635748,
        2870763221,
        3624381080,
        310598401,
        607225278,
        1426881987,
        1925078388,
        2162078206,
        2614888103,
        3248222580,
        3835390401,
        4022224774,
        264347078,
        604807628,
        770255983,
        1249150122,
        1555081692,
        1996064986,
        2554220882,
        2821834349,
        2952996808,
        3210313671,
        3336571891,
        3584528711,
        113926993,
        338241895,
        666307205,
        773529912,
        1294757372,
        1396182291,
        1695183700,
        1986661051,
        2177026350,
        2456956037,
        2730485921,
        2820302411,
        3259730800,
        3345764771,
        3516065817,
        3600352804,
        4094571909,
        275423344,
        430227734,
        506948616,
        659060556,
        883997877,
        958139571,
        1322822218,
        1537002063,
        1747873779,
        1955562222,
        2024104815,
        2227730452,
        2361852424,
        2428436474,
        2756734187,
        3204031479,
        3329325298
      ]);
      const SHA256_W = /* @__PURE__ */ new Uint32Array(64);
      class SHA2_32B extends HashMD {
        // We cannot use array here since array allows indexing by variable
        // which means optimizer/compiler cannot use registers.
        // Numeric initializers matter: starting the fields as `undefined` changes
        // V8's field representation and makes sha256 3x slower (measured).
        A = 0;
        B = 0;
        C = 0;
        D = 0;
        E = 0;
        F = 0;
        G = 0;
        H = 0;
        constructor(outputLen, IV) {
          super(64, outputLen, 8, false);
          this.A = IV[0] | 0;
          this.B = IV[1] | 0;
          this.C = IV[2] | 0;
          this.D = IV[3] | 0;
          this.E = IV[4] | 0;
          this.F = IV[5] | 0;
          this.G = IV[6] | 0;
          this.H = IV[7] | 0;
        }
        get() {
          const { A, B, C, D, E, F, G, H } = this;
          return [A, B, C, D, E, F, G, H];
        }
        // prettier-ignore
        set(A, B, C, D, E, F, G, H) {
          this.A = A | 0;
          this.B = B | 0;
          this.C = C | 0;
          this.D = D | 0;
          this.E = E | 0;
          this.F = F | 0;
          this.G = G | 0;
          this.H = H | 0;
        }
        _cloneInto(to) {
          (to ||= new this.constructor()).set(...this.get());
          return this._cloneIntoMeta(to);
        }
        process(view, offset) {
          for (let i = 0; i < 16; i++, offset += 4)
            SHA256_W[i] = view.getUint32(offset, false);
          for (let i = 16; i < 64; i++) {
            const W15 = SHA256_W[i - 15];
            const W2 = SHA256_W[i - 2];
            const s0 = (0, utils.Ow)(W15, 7) ^ (0, utils.Ow)(W15, 18) ^ W15 >>> 3;
            const s1 = (0, utils.Ow)(W2, 17) ^ (0, utils.Ow)(W2, 19) ^ W2 >>> 10;
            SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
          }
          let { A, B, C, D, E, F, G, H } = this;
          for (let i = 0; i < 64; i++) {
            const sigma1 = (0, utils.Ow)(E, 6) ^ (0, utils.Ow)(E, 11) ^ (0, utils.Ow)(E, 25);
            const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
            const sigma0 = (0, utils.Ow)(A, 2) ^ (0, utils.Ow)(A, 13) ^ (0, utils.Ow)(A, 22);
            const T2 = sigma0 + Maj(A, B, C) | 0;
            H = G;
            G = F;
            F = E;
            E = D + T1 | 0;
            D = C;
            C = B;
            B = A;
            A = T1 + T2 | 0;
          }
          A = A + this.A | 0;
          B = B + this.B | 0;
          C = C + this.C | 0;
          D = D + this.D | 0;
          E = E + this.E | 0;
          F = F + this.F | 0;
          G = G + this.G | 0;
          H = H + this.H | 0;
          this.set(A, B, C, D, E, F, G, H);
        }
        roundClean() {
          (0, utils.uH)(SHA256_W);
        }
        destroy() {
          this.destroyed = true;
          this.set(0, 0, 0, 0, 0, 0, 0, 0);
          (0, utils.uH)(this.buffer);
        }
      }
      class _SHA256 extends SHA2_32B {
        constructor() {
          super(32, SHA256_IV);
        }
      }
      class _SHA224 extends SHA2_32B {
        constructor() {
          super(28, SHA224_IV);
        }
      }
      const K512 = /* @__PURE__ */ (() => _u64.lD([
        "0x428a2f98d728ae22",
        "0x7137449123ef65cd",
        "0xb5c0fbcfec4d3b2f",
        "0xe9b5dba58189dbbc",
        "0x3956c25bf348b538",
        "0x59f111f1b605d019",
        "0x923f82a4af194f9b",
        "0xab1c5ed5da6d8118",
        "0xd807aa98a3030242",
        "0x12835b0145706fbe",
        "0x243185be4ee4b28c",
        "0x550c7dc3d5ffb4e2",
        "0x72be5d74f27b896f",
        "0x80deb1fe3b1696b1",
        "0x9bdc06a725c71235",
        "0xc19bf174cf692694",
        "0xe49b69c19ef14ad2",
        "0xefbe4786384f25e3",
        "0x0fc19dc68b8cd5b5",
        "0x240ca1cc77ac9c65",
        "0x2de92c6f592b0275",
        "0x4a7484aa6ea6e483",
        "0x5cb0a9dcbd41fbd4",
        "0x76f988da831153b5",
        "0x983e5152ee66dfab",
        "0xa831c66d2db43210",
        "0xb00327c898fb213f",
        "0xbf597fc7beef0ee4",
        "0xc6e00bf33da88fc2",
        "0xd5a79147930aa725",
        "0x06ca6351e003826f",
        "0x142929670a0e6e70",
        "0x27b70a8546d22ffc",
        "0x2e1b21385c26c926",
        "0x4d2c6dfc5ac42aed",
        "0x53380d139d95b3df",
        "0x650a73548baf63de",
        "0x766a0abb3c77b2a8",
        "0x81c2c92e47edaee6",
        "0x92722c851482353b",
        "0xa2bfe8a14cf10364",
        "0xa81a664bbc423001",
        "0xc24b8b70d0f89791",
        "0xc76c51a30654be30",
        "0xd192e819d6ef5218",
        "0xd69906245565a910",
        "0xf40e35855771202a",
        "0x106aa07032bbd1b8",
        "0x19a4c116b8d2d0c8",
        "0x1e376c085141ab53",
        "0x2748774cdf8eeb99",
        "0x34b0bcb5e19b48a8",
        "0x391c0cb3c5c95a63",
        "0x4ed8aa4ae3418acb",
        "0x5b9cca4f7763e373",
        "0x682e6ff3d6b2b8a3",
        "0x748f82ee5defb2fc",
        "0x78a5636f43172f60",
        "0x84c87814a1f0ab72",
        "0x8cc702081a6439ec",
        "0x90befffa23631e28",
        "0xa4506cebde82bde9",
        "0xbef9a3f7b2c67915",
        "0xc67178f2e372532b",
        "0xca273eceea26619c",
        "0xd186b8c721c0c207",
        "0xeada7dd6cde0eb1e",
        "0xf57d4f7fee6ed178",
        "0x06f067aa72176fba",
        "0x0a637dc5a2c898a6",
        "0x113f9804bef90dae",
        "0x1b710b35131c471b",
        "0x28db77f523047d84",
        "0x32caab7b40c72493",
        "0x3c9ebe0a15c9bebc",
        "0x431d67c49c100d4c",
        "0x4cc5d4becb3e42b6",
        "0x597f299cfc657e2a",
        "0x5fcb6fab3ad6faec",
        "0x6c44198c4a475817"
      ].map((n) => BigInt(n))))();
      const SHA512_Kh = /* @__PURE__ */ (() => K512[0])();
      const SHA512_Kl = /* @__PURE__ */ (() => K512[1])();
      const SHA512_W_H = /* @__PURE__ */ new Uint32Array(80);
      const SHA512_W_L = /* @__PURE__ */ new Uint32Array(80);
      class SHA2_64B extends HashMD {
        // We cannot use array here since array allows indexing by variable
        // which means optimizer/compiler cannot use registers.
        // h -- high 32 bits, l -- low 32 bits
        // Numeric initializers matter: starting the fields as `undefined` changes
        // V8's field representation and slows hashing down (measured on sha256).
        Ah = 0;
        Al = 0;
        Bh = 0;
        Bl = 0;
        Ch = 0;
        Cl = 0;
        Dh = 0;
        Dl = 0;
        Eh = 0;
        El = 0;
        Fh = 0;
        Fl = 0;
        Gh = 0;
        Gl = 0;
        Hh = 0;
        Hl = 0;
        constructor(outputLen, IV) {
          super(128, outputLen, 16, false);
          this.Ah = IV[0] | 0;
          this.Al = IV[1] | 0;
          this.Bh = IV[2] | 0;
          this.Bl = IV[3] | 0;
          this.Ch = IV[4] | 0;
          this.Cl = IV[5] | 0;
          this.Dh = IV[6] | 0;
          this.Dl = IV[7] | 0;
          this.Eh = IV[8] | 0;
          this.El = IV[9] | 0;
          this.Fh = IV[10] | 0;
          this.Fl = IV[11] | 0;
          this.Gh = IV[12] | 0;
          this.Gl = IV[13] | 0;
          this.Hh = IV[14] | 0;
          this.Hl = IV[15] | 0;
        }
        // prettier-ignore
        get() {
          const { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
          return [Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl];
        }
        // prettier-ignore
        set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl) {
          this.Ah = Ah | 0;
          this.Al = Al | 0;
          this.Bh = Bh | 0;
          this.Bl = Bl | 0;
          this.Ch = Ch | 0;
          this.Cl = Cl | 0;
          this.Dh = Dh | 0;
          this.Dl = Dl | 0;
          this.Eh = Eh | 0;
          this.El = El | 0;
          this.Fh = Fh | 0;
          this.Fl = Fl | 0;
          this.Gh = Gh | 0;
          this.Gl = Gl | 0;
          this.Hh = Hh | 0;
          this.Hl = Hl | 0;
        }
        _cloneInto(to) {
          (to ||= new this.constructor()).set(...this.get());
          return this._cloneIntoMeta(to);
        }
        process(view, offset) {
          for (let i = 0; i < 16; i++, offset += 4) {
            SHA512_W_H[i] = view.getUint32(offset);
            SHA512_W_L[i] = view.getUint32(offset += 4);
          }
          for (let i = 16; i < 80; i++) {
            const W15h = SHA512_W_H[i - 15] | 0;
            const W15l = SHA512_W_L[i - 15] | 0;
            const s0h = _u64.rE(W15h, W15l, 1) ^ _u64.rE(W15h, W15l, 8) ^ _u64.xn(W15h, W15l, 7);
            const s0l = _u64.ry(W15h, W15l, 1) ^ _u64.ry(W15h, W15l, 8) ^ _u64.jm(W15h, W15l, 7);
            const W2h = SHA512_W_H[i - 2] | 0;
            const W2l = SHA512_W_L[i - 2] | 0;
            const s1h = _u64.rE(W2h, W2l, 19) ^ _u64.qh(W2h, W2l, 61) ^ _u64.xn(W2h, W2l, 6);
            const s1l = _u64.ry(W2h, W2l, 19) ^ _u64.Ei(W2h, W2l, 61) ^ _u64.jm(W2h, W2l, 6);
            const SUMl = _u64.CW(s0l, s1l, SHA512_W_L[i - 7], SHA512_W_L[i - 16]);
            const SUMh = _u64.CQ(SUMl, s0h, s1h, SHA512_W_H[i - 7], SHA512_W_H[i - 16]);
            SHA512_W_H[i] = SUMh | 0;
            SHA512_W_L[i] = SUMl | 0;
          }
          let { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
          for (let i = 0; i < 80; i++) {
            const sigma1h = _u64.rE(Eh, El, 14) ^ _u64.rE(Eh, El, 18) ^ _u64.qh(Eh, El, 41);
            const sigma1l = _u64.ry(Eh, El, 14) ^ _u64.ry(Eh, El, 18) ^ _u64.Ei(Eh, El, 41);
            const CHIh = Eh & Fh ^ ~Eh & Gh;
            const CHIl = El & Fl ^ ~El & Gl;
            const T1ll = _u64.F8(Hl, sigma1l, CHIl, SHA512_Kl[i], SHA512_W_L[i]);
            const T1h = _u64.TH(T1ll, Hh, sigma1h, CHIh, SHA512_Kh[i], SHA512_W_H[i]);
            const T1l = T1ll | 0;
            const sigma0h = _u64.rE(Ah, Al, 28) ^ _u64.qh(Ah, Al, 34) ^ _u64.qh(Ah, Al, 39);
            const sigma0l = _u64.ry(Ah, Al, 28) ^ _u64.Ei(Ah, Al, 34) ^ _u64.Ei(Ah, Al, 39);
            const MAJh = Ah & Bh ^ Ah & Ch ^ Bh & Ch;
            const MAJl = Al & Bl ^ Al & Cl ^ Bl & Cl;
            Hh = Gh | 0;
            Hl = Gl | 0;
            Gh = Fh | 0;
            Gl = Fl | 0;
            Fh = Eh | 0;
            Fl = El | 0;
            ({ h: Eh, l: El } = _u64.WQ(Dh | 0, Dl | 0, T1h | 0, T1l | 0));
            Dh = Ch | 0;
            Dl = Cl | 0;
            Ch = Bh | 0;
            Cl = Bl | 0;
            Bh = Ah | 0;
            Bl = Al | 0;
            const All = _u64.Vl(T1l, sigma0l, MAJl);
            Ah = _u64.Vr(All, T1h, sigma0h, MAJh);
            Al = All | 0;
          }
          ({ h: Ah, l: Al } = _u64.WQ(this.Ah | 0, this.Al | 0, Ah | 0, Al | 0));
          ({ h: Bh, l: Bl } = _u64.WQ(this.Bh | 0, this.Bl | 0, Bh | 0, Bl | 0));
          ({ h: Ch, l: Cl } = _u64.WQ(this.Ch | 0, this.Cl | 0, Ch | 0, Cl | 0));
          ({ h: Dh, l: Dl } = _u64.WQ(this.Dh | 0, this.Dl | 0, Dh | 0, Dl | 0));
          ({ h: Eh, l: El } = _u64.WQ(this.Eh | 0, this.El | 0, Eh | 0, El | 0));
          ({ h: Fh, l: Fl } = _u64.WQ(this.Fh | 0, this.Fl | 0, Fh | 0, Fl | 0));
          ({ h: Gh, l: Gl } = _u64.WQ(this.Gh | 0, this.Gl | 0, Gh | 0, Gl | 0));
          ({ h: Hh, l: Hl } = _u64.WQ(this.Hh | 0, this.Hl | 0, Hh | 0, Hl | 0));
          this.set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl);
        }
        roundClean() {
          (0, utils.uH)(SHA512_W_H, SHA512_W_L);
        }
        destroy() {
          this.destroyed = true;
          (0, utils.uH)(this.buffer);
          this.set(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        }
      }
      class _SHA512 extends SHA2_64B {
        constructor() {
          super(64, SHA512_IV);
        }
      }
      class _SHA384 extends SHA2_64B {
        constructor() {
          super(48, SHA384_IV);
        }
      }
      const T224_IV = /* @__PURE__ */ Uint32Array.from([
        2352822216,
        424955298,
        1944164710,
        2312950998,
        502970286,
        855612546,
        1738396948,
        1479516111,
        258812777,
        2077511080,
        2011393907,
        79989058,
        1067287976,
        1780299464,
        286451373,
        2446758561
      ]);
      const T256_IV = /* @__PURE__ */ Uint32Array.from([
        573645204,
        4230739756,
        2673172387,
        3360449730,
        596883563,
        1867755857,
        2520282905,
        1497426621,
        2519219938,
        2827943907,
        3193839141,
        1401305490,
        721525244,
        746961066,
        246885852,
        2177182882
      ]);
      class _SHA512_224 extends SHA2_64B {
        constructor() {
          super(28, T224_IV);
        }
      }
      class _SHA512_256 extends SHA2_64B {
        constructor() {
          super(32, T256_IV);
        }
      }
      const sha256 = /* @__PURE__ */ (0, utils.qj)(
        () => new _SHA256(),
        /* @__PURE__ */ (0, utils.nx)(1)
      );
      const sha224 = (
        /* unused pure expression or super */
        null
      );
      const sha512 = (
        /* unused pure expression or super */
        null
      );
      const sha384 = (
        /* unused pure expression or super */
        null
      );
      const sha512_256 = (
        /* unused pure expression or super */
        null
      );
      const sha512_224 = (
        /* unused pure expression or super */
        null
      );
    })
  ),
  /***/
  41: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        lY: () => (
          /* binding */
          keccak_256
        )
        /* harmony export */
      });
      var _u64_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(628);
      var _utils_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(565);
      const _0n = BigInt(0);
      const _1n = BigInt(1);
      const _2n = BigInt(2);
      const _7n = BigInt(7);
      const _256n = BigInt(256);
      const _0x71n = BigInt(113);
      const SHA3_PI = [];
      const SHA3_ROTL = [];
      const _SHA3_IOTA = [];
      for (let round = 0, R = _1n, x = 1, y = 0; round < 24; round++) {
        [x, y] = [y, (2 * x + 3 * y) % 5];
        SHA3_PI.push(2 * (5 * y + x));
        SHA3_ROTL.push((round + 1) * (round + 2) / 2 % 64);
        let t = _0n;
        for (let j = 0; j < 7; j++) {
          R = (R << _1n ^ (R >> _7n) * _0x71n) % _256n;
          if (R & _2n)
            t ^= _1n << (_1n << BigInt(j)) - _1n;
        }
        _SHA3_IOTA.push(t);
      }
      const IOTAS = (0, _u64_js__WEBPACK_IMPORTED_MODULE_0__.lD)(_SHA3_IOTA, true);
      const SHA3_IOTA_H = IOTAS[0];
      const SHA3_IOTA_L = IOTAS[1];
      const rotlSH = (h, l, s) => h << s | l >>> 32 - s;
      const rotlSL = (h, l, s) => l << s | h >>> 32 - s;
      const rotlBH = (h, l, s) => l << s - 32 | h >>> 64 - s;
      const rotlBL = (h, l, s) => h << s - 32 | l >>> 64 - s;
      const rotlH = (h, l, s) => s > 32 ? rotlBH(h, l, s) : rotlSH(h, l, s);
      const rotlL = (h, l, s) => s > 32 ? rotlBL(h, l, s) : rotlSL(h, l, s);
      const B = new Uint32Array(5 * 2);
      function keccakP(s, rounds = 24) {
        if (!(s instanceof Uint32Array))
          throw new TypeError('"s" expected Uint32Array(50), got type=' + typeof s);
        if (s.length !== 50)
          throw new RangeError('"s" expected Uint32Array(50), got length=' + s.length);
        (0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.Fe)(rounds, "rounds");
        if (rounds < 1 || rounds > 24)
          throw new Error('"rounds" expected integer 1..24');
        for (let round = 24 - rounds; round < 24; round++) {
          for (let x = 0; x < 10; x++)
            B[x] = s[x] ^ s[x + 10] ^ s[x + 20] ^ s[x + 30] ^ s[x + 40];
          for (let x = 0; x < 10; x += 2) {
            const idx1 = (x + 8) % 10;
            const idx0 = (x + 2) % 10;
            const B0 = B[idx0];
            const B1 = B[idx0 + 1];
            const Th = rotlH(B0, B1, 1) ^ B[idx1];
            const Tl = rotlL(B0, B1, 1) ^ B[idx1 + 1];
            for (let y = 0; y < 50; y += 10) {
              s[x + y] ^= Th;
              s[x + y + 1] ^= Tl;
            }
          }
          let curH = s[2];
          let curL = s[3];
          for (let t = 0; t < 24; t++) {
            const shift = SHA3_ROTL[t];
            const Th = rotlH(curH, curL, shift);
            const Tl = rotlL(curH, curL, shift);
            const PI = SHA3_PI[t];
            curH = s[PI];
            curL = s[PI + 1];
            s[PI] = Th;
            s[PI + 1] = Tl;
          }
          for (let y = 0; y < 50; y += 10) {
            const b0 = s[y], b1 = s[y + 1], b2 = s[y + 2], b3 = s[y + 3];
            s[y] ^= ~s[y + 2] & s[y + 4];
            s[y + 1] ^= ~s[y + 3] & s[y + 5];
            s[y + 2] ^= ~s[y + 4] & s[y + 6];
            s[y + 3] ^= ~s[y + 5] & s[y + 7];
            s[y + 4] ^= ~s[y + 6] & s[y + 8];
            s[y + 5] ^= ~s[y + 7] & s[y + 9];
            s[y + 6] ^= ~s[y + 8] & b0;
            s[y + 7] ^= ~s[y + 9] & b1;
            s[y + 8] ^= ~b0 & b2;
            s[y + 9] ^= ~b1 & b3;
          }
          s[0] ^= SHA3_IOTA_H[round];
          s[1] ^= SHA3_IOTA_L[round];
        }
        (0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.uH)(B);
      }
      class Keccak {
        state;
        pos = 0;
        posOut = 0;
        finished = false;
        state32;
        destroyed = false;
        blockLen;
        suffix;
        outputLen;
        canXOF;
        enableXOF = false;
        rounds;
        // NOTE: we accept arguments in bytes instead of bits here.
        constructor(blockLen, suffix, outputLen, enableXOF = false, rounds = 24) {
          (0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.Fe)(blockLen, "blockLen");
          (0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.Fe)(suffix, "suffix");
          (0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.Fe)(rounds, "rounds");
          (0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.e8)(enableXOF, "enableXOF");
          this.blockLen = blockLen;
          this.suffix = suffix;
          this.outputLen = outputLen;
          this.enableXOF = enableXOF;
          this.canXOF = enableXOF;
          this.rounds = rounds;
          (0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.Fe)(outputLen, "outputLen");
          if (!(0 < blockLen && blockLen < 200))
            throw new Error('"blockLen" must be 1..199');
          this.state = new Uint8Array(200);
          this.state32 = (0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.DH)(this.state);
        }
        clone() {
          return this._cloneInto();
        }
        keccak() {
          (0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.fd)(this.state32);
          keccakP(this.state32, this.rounds);
          (0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.fd)(this.state32);
          this.posOut = 0;
          this.pos = 0;
        }
        update(data) {
          (0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.CC)(this);
          (0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.DO)(data);
          const { blockLen, state, state32 } = this;
          const len = data.length;
          const canUseU32 = blockLen % 4 === 0 && data.byteOffset % 4 === 0;
          const blockLen32 = blockLen / 4;
          const data32 = canUseU32 && len >= blockLen ? (0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.DH)(data) : void 0;
          for (let pos = 0; pos < len; ) {
            if (data32 !== void 0 && this.pos === 0 && pos % 4 === 0 && len - pos >= blockLen) {
              for (let i = 0, o = pos / 4; i < blockLen32; i++)
                state32[i] ^= data32[o + i];
              pos += blockLen;
              this.pos = blockLen;
              this.keccak();
              continue;
            }
            const take = Math.min(blockLen - this.pos, len - pos);
            for (let i = 0; i < take; i++)
              state[this.pos++] ^= data[pos++];
            if (this.pos === blockLen)
              this.keccak();
          }
          return this;
        }
        finish() {
          if (this.finished)
            return;
          this.finished = true;
          const { state, suffix, pos, blockLen } = this;
          state[pos] ^= suffix;
          if ((suffix & 128) !== 0 && pos === blockLen - 1)
            this.keccak();
          state[blockLen - 1] ^= 128;
          this.keccak();
        }
        writeInto(out) {
          (0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.CC)(this, false);
          (0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.DO)(out);
          this.finish();
          const bufferOut = this.state;
          const { blockLen } = this;
          for (let pos = 0, len = out.length; pos < len; ) {
            if (this.posOut >= blockLen)
              this.keccak();
            const take = Math.min(blockLen - this.posOut, len - pos);
            out.set(bufferOut.subarray(this.posOut, this.posOut + take), pos);
            this.posOut += take;
            pos += take;
          }
          return out;
        }
        xofInto(out) {
          if (!this.enableXOF)
            throw new Error("XOF is not enabled");
          return this.writeInto(out);
        }
        xof(bytes) {
          (0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.Fe)(bytes);
          return this.xofInto(new Uint8Array(bytes));
        }
        digestInto(out) {
          (0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(out, this);
          if (this.finished)
            throw new Error("digest() was already called");
          this.writeInto(out.length === this.outputLen ? out : out.subarray(0, this.outputLen));
          this.destroy();
        }
        digest() {
          const out = new Uint8Array(this.outputLen);
          this.digestInto(out);
          return out;
        }
        destroy() {
          this.destroyed = true;
          (0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.uH)(this.state);
        }
        _cloneInto(to) {
          const { blockLen, suffix, outputLen, rounds, enableXOF } = this;
          to ||= new Keccak(blockLen, suffix, outputLen, enableXOF, rounds);
          to.blockLen = blockLen;
          to.state32.set(this.state32);
          to.pos = this.pos;
          to.posOut = this.posOut;
          to.finished = this.finished;
          to.rounds = rounds;
          to.suffix = suffix;
          to.outputLen = outputLen;
          to.enableXOF = enableXOF;
          to.canXOF = this.canXOF;
          to.destroyed = this.destroyed;
          return to;
        }
      }
      const genKeccak = (suffix, blockLen, outputLen, info = {}) => (0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.qj)(() => new Keccak(blockLen, suffix, outputLen), info);
      const sha3_224 = (
        /* unused pure expression or super */
        null
      );
      const sha3_256 = (
        /* unused pure expression or super */
        null
      );
      const sha3_384 = (
        /* unused pure expression or super */
        null
      );
      const sha3_512 = (
        /* unused pure expression or super */
        null
      );
      const keccak_224 = (
        /* unused pure expression or super */
        null
      );
      const keccak_256 = /* @__PURE__ */ genKeccak(1, 136, 32);
      const keccak_384 = (
        /* unused pure expression or super */
        null
      );
      const keccak_512 = (
        /* unused pure expression or super */
        null
      );
      const genShake = (suffix, blockLen, outputLen, info = {}) => createHasher((opts = {}) => {
        opts = checkOpts({}, opts);
        return new Keccak(blockLen, suffix, opts.dkLen === void 0 ? outputLen : opts.dkLen, true);
      }, info);
      const shake128 = (
        /* unused pure expression or super */
        null
      );
      const shake256 = (
        /* unused pure expression or super */
        null
      );
      const shake128_32 = (
        /* unused pure expression or super */
        null
      );
      const shake256_64 = (
        /* unused pure expression or super */
        null
      );
    })
  ),
  /***/
  565: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        AI: () => (
          /* binding */
          utf8ToBytes
        ),
        /* harmony export */
        CC: () => (
          /* binding */
          aexists
        ),
        /* harmony export */
        DH: () => (
          /* binding */
          u32
        ),
        /* harmony export */
        DO: () => (
          /* binding */
          abytes
        ),
        /* harmony export */
        Fe: () => (
          /* binding */
          anumber
        ),
        /* harmony export */
        Ht: () => (
          /* binding */
          aoutput
        ),
        /* harmony export */
        My: () => (
          /* binding */
          bytesToHex
        ),
        /* harmony export */
        O8: () => (
          /* binding */
          createView
        ),
        /* harmony export */
        Ow: () => (
          /* binding */
          rotr
        ),
        /* harmony export */
        e8: () => (
          /* binding */
          abool
        ),
        /* harmony export */
        fd: () => (
          /* binding */
          swap32IfBE
        ),
        /* harmony export */
        nx: () => (
          /* binding */
          oidNist2
        ),
        /* harmony export */
        qj: () => (
          /* binding */
          createHasher2
        ),
        /* harmony export */
        uH: () => (
          /* binding */
          clean
        )
        /* harmony export */
      });
      function isBytes(a) {
        return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
      }
      const atitle = (title) => title ? `"${title}" ` : "";
      function anumber(n, title = "") {
        if (typeof n !== "number")
          throw new TypeError(atitle(title) + "expected number, got " + typeof n);
        if (!Number.isSafeInteger(n) || n < 0)
          throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
        return n;
      }
      function abool(value, title = "") {
        if (typeof value !== "boolean")
          throw new TypeError(atitle(title) + "expected boolean, got type=" + typeof value);
        return value;
      }
      function abytes(value, length, title = "") {
        if (isBytes(value) && (length === void 0 || value.length === length))
          return value;
        if (length !== void 0)
          anumber(length, "length");
        const bytes = isBytes(value);
        const ofLen = length !== void 0 ? ` of length ${length}` : "";
        const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
        const message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
        if (!bytes)
          throw new TypeError(message);
        throw new RangeError(message);
      }
      function copyBytes(bytes) {
        return Uint8Array.from(abytes(bytes));
      }
      function ahash(h) {
        if (typeof h !== "function" || typeof h.create !== "function")
          throw new TypeError("expected hash wrapped by utils.createHasher");
        anumber(h.outputLen);
        anumber(h.blockLen);
        if (h.outputLen < 1 || h.blockLen < 1)
          throw new Error("hash blockLen / outputLen must be >= 1");
      }
      const aobject = (value, label) => {
        if (value === null || typeof value !== "object" || Array.isArray(value))
          throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
      };
      const aopts = (value, label) => {
        aobject(value, label);
        const proto = Object.getPrototypeOf(value);
        if (proto !== Object.prototype && proto !== null)
          throw new TypeError(`"${label}" expected plain object`);
        if (Object.hasOwn(value, "__proto__"))
          throw new TypeError(`"${label}.__proto__" is not allowed`);
      };
      function aexists(instance, checkFinished = true) {
        if (instance.destroyed)
          throw new Error("hash was destroyed");
        if (checkFinished && instance.finished)
          throw new Error("digest() was already called");
      }
      function aoutput(out, instance) {
        abytes(out, void 0, "output");
        const min = instance.outputLen;
        if (!(out.length >= min)) {
          throw new RangeError('"output" expected length >= ' + min);
        }
      }
      function u8(arr) {
        return new Uint8Array(arr.buffer, arr.byteOffset, arr.byteLength);
      }
      function u32(arr) {
        return new Uint32Array(arr.buffer, arr.byteOffset, Math.floor(arr.byteLength / 4));
      }
      function clean(...arrays) {
        for (let i = 0; i < arrays.length; i++) {
          arrays[i].fill(0);
        }
      }
      function createView(arr) {
        return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
      }
      function rotr(word, shift) {
        return word << 32 - shift | word >>> shift;
      }
      function rotl(word, shift) {
        return word << shift | word >>> 32 - shift >>> 0;
      }
      const isLE = /* @__PURE__ */ (() => new Uint8Array(new Uint32Array([287454020]).buffer)[0] === 68)();
      function byteSwap(word) {
        return word << 24 & 4278190080 | word << 8 & 16711680 | word >>> 8 & 65280 | word >>> 24 & 255;
      }
      const swap8IfBE = (
        /* unused pure expression or super */
        null
      );
      function byteSwap32(arr) {
        for (let i = 0; i < arr.length; i++) {
          arr[i] = byteSwap(arr[i]);
        }
        return arr;
      }
      const swap32IfBE = isLE ? (u) => u : byteSwap32;
      const hasHexBuiltin = /* @__PURE__ */ (() => (
        // @ts-ignore
        typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function"
      ))();
      const hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
      function bytesToHex(bytes) {
        abytes(bytes);
        if (hasHexBuiltin)
          return bytes.toHex();
        let hex = "";
        for (let i = 0; i < bytes.length; i++) {
          hex += hexes[bytes[i]];
        }
        return hex;
      }
      function asciiToBase16(ch) {
        return ch >= 48 && ch <= 57 ? ch - 48 : ch >= 65 && ch <= 70 ? ch - (65 - 10) : ch >= 97 && ch <= 102 ? ch - (97 - 10) : void 0;
      }
      function hexToBytes(hex) {
        if (typeof hex !== "string")
          throw new TypeError("hex string expected, got " + typeof hex);
        if (hasHexBuiltin) {
          try {
            return Uint8Array.fromHex(hex);
          } catch (error) {
            if (error instanceof SyntaxError)
              throw new RangeError(error.message);
            throw error;
          }
        }
        const hl = hex.length;
        const al = hl / 2;
        if (hl % 2)
          throw new RangeError("hex string expected, got unpadded hex of length " + hl);
        const array = new Uint8Array(al);
        for (let ai = 0, hi = 0; ai < al; ai++, hi += 2) {
          const n1 = asciiToBase16(hex.charCodeAt(hi));
          const n2 = asciiToBase16(hex.charCodeAt(hi + 1));
          if (n1 === void 0 || n2 === void 0) {
            const char = hex[hi] + hex[hi + 1];
            throw new RangeError('hex string expected, got non-hex character "' + char + '" at index ' + hi);
          }
          array[ai] = n1 * 16 + n2;
        }
        return array;
      }
      function nextTick(onReject) {
        const host = globalThis;
        if (typeof host.scheduler?.yield === "function") {
          const promise = host.scheduler.yield();
          if (onReject)
            promise.catch(onReject);
          return promise;
        }
        return new Promise((resolve) => host.setTimeout(resolve, 0));
      }
      async function asyncLoop(iters, tick, cb, onReject) {
        anumber(iters, "iters");
        anumber(tick, "tick");
        if (typeof cb !== "function")
          throw new TypeError("callback must be a function");
        let ts = Date.now();
        for (let i = 0; i < iters; i++) {
          cb(i);
          const diff = Date.now() - ts;
          if (diff >= 0 && diff < tick)
            continue;
          await nextTick(onReject);
          ts = Date.now();
        }
      }
      function utf8ToBytes(str) {
        if (typeof str !== "string")
          throw new TypeError("string expected");
        const encoded = new TextEncoder().encode(str);
        try {
          return new Uint8Array(encoded);
        } finally {
          clean(encoded);
        }
      }
      function kdfInputToBytes(data, errorTitle = "") {
        if (typeof data === "string")
          return utf8ToBytes(data);
        return abytes(data, void 0, errorTitle);
      }
      function concatBytes(...arrays) {
        let sum = 0;
        for (let i = 0; i < arrays.length; i++) {
          const a = arrays[i];
          abytes(a);
          sum += a.length;
        }
        const res = new Uint8Array(sum);
        for (let i = 0, pad = 0; i < arrays.length; i++) {
          const a = arrays[i];
          res.set(a, pad);
          pad += a.length;
        }
        return res;
      }
      const validateObject = (object, fields = {}, optFields = {}, title = "object") => {
        aobject(object, title);
        aobject(fields, "fields");
        aobject(optFields, "optFields");
        function checkField(fieldName, expectedType, isOpt) {
          const label = title === "object" ? `param "${String(fieldName)}"` : `"${title}.${String(fieldName)}"`;
          const val = object[fieldName];
          if (!Object.hasOwn(object, fieldName) && (isOpt ? val !== void 0 : expectedType !== "function")) {
            throw new TypeError(`${label} is invalid: expected own property`);
          }
          if (isOpt && val === void 0)
            return;
          const current = typeof val;
          if (current !== expectedType || val === null)
            throw new TypeError(`${label} is invalid: expected ${expectedType}, got ${current}`);
        }
        const iter = (f, isOpt) => Object.entries(f).forEach(([k, v]) => checkField(k, v, isOpt));
        iter(fields, false);
        iter(optFields, true);
      };
      function checkOpts2(defaults, opts, title = "opts") {
        aopts(defaults, "defaults");
        if (opts !== void 0)
          aopts(opts, title);
        const merged = Object.assign(/* @__PURE__ */ Object.create(null), defaults, opts);
        return merged;
      }
      function createHasher2(hashCons, info = {}) {
        if (typeof hashCons !== "function")
          throw new TypeError('"hashCons" expected function, got type=' + typeof hashCons);
        info = checkOpts2({}, info, "info");
        const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
        const tmp = hashCons(void 0);
        hashC.outputLen = tmp.outputLen;
        hashC.blockLen = tmp.blockLen;
        hashC.canXOF = tmp.canXOF;
        hashC.create = (opts) => hashCons(opts);
        Object.assign(hashC, info);
        return Object.freeze(hashC);
      }
      function randomBytes(bytesLength = 32) {
        anumber(bytesLength, "bytesLength");
        const cr = typeof globalThis === "object" ? globalThis.crypto : null;
        if (typeof cr?.getRandomValues !== "function")
          throw new Error("crypto.getRandomValues must be defined");
        if (bytesLength > 65536)
          throw new RangeError(`"bytesLength" expected <= 65536, got ${bytesLength}`);
        return cr.getRandomValues(new Uint8Array(bytesLength));
      }
      const oidNist2 = (suffix) => ({
        // Current NIST hashAlgs suffixes used here fit in one DER subidentifier octet.
        // Larger suffix values would need base-128 OID encoding and a different length byte.
        oid: Uint8Array.from([6, 9, 96, 134, 72, 1, 101, 3, 4, 2, suffix])
      });
    })
  ),
  /***/
  929: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          bech32
        ),
        /* harmony export */
        p2: () => (
          /* binding */
          bech32m
        ),
        /* harmony export */
        rg: () => (
          /* binding */
          createBase58check
        )
        /* harmony export */
      });
      const freeze = (fn) => Object.freeze(fn());
      function isBytes(a) {
        return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
      }
      function abytes(b) {
        if (!isBytes(b))
          throw new TypeError("Uint8Array expected");
      }
      function isArrayOf(isString, arr) {
        if (!Array.isArray(arr))
          return false;
        if (arr.length === 0)
          return true;
        if (isString) {
          return arr.every((item) => typeof item === "string");
        } else {
          return arr.every((item) => Number.isSafeInteger(item));
        }
      }
      function afn(input) {
        if (typeof input !== "function")
          throw new TypeError("function expected");
        return true;
      }
      function astr(label, input) {
        if (typeof input !== "string")
          throw new TypeError(`${label}: string expected`);
        return true;
      }
      function anumber(n, title = "number") {
        if (typeof n !== "number")
          throw new TypeError(`${title}: expected number, got ${typeof n}`);
        if (!Number.isSafeInteger(n))
          throw new RangeError(`${title}: expected safe integer, got ${n}`);
      }
      function anumArr(label, input) {
        if (!isArrayOf(false, input))
          throw new TypeError(`${label}: array of numbers expected`);
      }
      function chain(...args) {
        const id2 = (a) => a;
        const wrap = (a, b) => (c) => a(b(c));
        const encode = args.map((x) => x.encode).reduceRight(wrap, id2);
        const decode = args.map((x) => x.decode).reduce(wrap, id2);
        return { encode, decode };
      }
      function normalize(fn) {
        afn(fn);
        return { encode: (from) => from, decode: (to) => fn(to) };
      }
      const powers = /* @__PURE__ */ (() => {
        let res = [];
        for (let i = 0; i < 40; i++)
          res.push(2 ** i);
        return res;
      })();
      function u8ToNumArr(u8, len = u8.length) {
        const res = new Array(len);
        for (let i = 0; i < len; i++)
          res[i] = u8[i];
        return res;
      }
      const asciiDecoder = /* @__PURE__ */ (() => {
        try {
          const decoder = new TextDecoder();
          return decoder.decode(Uint8Array.of(65, 48, 43, 127)) === "A0+" ? decoder : void 0;
        } catch (e) {
          return void 0;
        }
      })();
      const B2S_CHUNK = 8192;
      function charcodesToString(codes) {
        const len = codes.length;
        if (asciiDecoder !== void 0 && len >= 12)
          return asciiDecoder.decode(codes);
        if (len <= B2S_CHUNK)
          return String.fromCharCode.apply(null, codes);
        let res = "";
        for (let i = 0; i < len; i += B2S_CHUNK)
          res += String.fromCharCode.apply(null, codes.subarray(i, i + B2S_CHUNK));
        return res;
      }
      function radix2(bits) {
        anumber(bits);
        if (bits <= 0 || bits > 8)
          throw new RangeError("radix2: bits should be in (0..8]");
        const mask = powers[bits] - 1;
        return {
          encode: (bytes) => {
            abytes(bytes);
            const len = bytes.length;
            const res = new Uint8Array(Math.ceil(len * 8 / bits));
            let carry = 0;
            let pos = 0;
            let j = 0;
            for (let i = 0; i < len; ) {
              if (i + 2 < len) {
                carry = carry << 24 | bytes[i] << 16 | bytes[i + 1] << 8 | bytes[i + 2];
                pos += 24;
                i += 3;
              } else {
                carry = (carry << 8 | bytes[i]) & 65535;
                pos += 8;
                i++;
              }
              for (; ; ) {
                pos -= bits;
                res[j++] = carry >> pos & mask;
                if (pos < bits)
                  break;
              }
            }
            if (pos > 0)
              res[j] = carry << bits - pos & mask;
            return res;
          },
          decode: (digits) => {
            const len = digits.length;
            const res = new Uint8Array(Math.floor(len * bits / 8));
            let carry = 0;
            let pos = 0;
            let j = 0;
            for (let i = 0; i < len; i++) {
              carry = (carry << bits | digits[i]) & 65535;
              pos += bits;
              for (; pos >= 8; pos -= 8)
                res[j++] = carry >> pos - 8 & 255;
            }
            carry = carry << 8 - pos & 255;
            if (pos >= bits)
              throw new Error("Excess padding");
            if (carry > 0)
              throw new Error(`Non-zero padding: ${carry}`);
            return res;
          }
        };
      }
      function alphabet(letters, aliases) {
        const len = letters.length;
        if (len > 128)
          throw new Error("alphabet: max 128 letters");
        const encTable = new Uint8Array(len);
        const decTable = new Int8Array(128).fill(-1);
        for (let i = 0; i < len; i++) {
          const code = letters.charCodeAt(i);
          if (letters.codePointAt(i) !== code || code > 127)
            throw new Error("alphabet: single-char ASCII letters only");
          encTable[i] = code;
          decTable[code] = i;
        }
        if (aliases !== void 0) {
          for (const alias of Object.keys(aliases)) {
            const code = alias.charCodeAt(0);
            const target = decTable[aliases[alias].charCodeAt(0)];
            if (alias.length !== 1 || code > 127 || target === void 0 || target === -1)
              throw new Error(`alphabet: invalid alias ${alias}`);
            decTable[code] = target;
          }
        }
        return {
          encode: (digits) => {
            const codes = new Uint8Array(digits.length);
            for (let i = 0; i < digits.length; i++) {
              const d = digits[i];
              const code = encTable[d];
              if (code === void 0)
                throw new Error(`alphabet.encode: invalid digit ${d}`);
              codes[i] = code;
            }
            return charcodesToString(codes);
          },
          decode: (input) => {
            astr("decode", input);
            const slen = input.length;
            const digits = new Uint8Array(slen);
            for (let i = 0; i < slen; i++) {
              const code = input.charCodeAt(i);
              const digit = code < 128 ? decTable[code] : -1;
              if (digit === -1)
                throw new Error(`Unknown letter "${input[i]}". Allowed: ${letters}`);
              digits[i] = digit;
            }
            return digits;
          }
        };
      }
      function padding(bits, chr = "=") {
        anumber(bits);
        astr("padding", chr);
        return {
          encode(data) {
            while (data.length * bits % 8)
              data += chr;
            return data;
          },
          decode(input) {
            astr("decode", input);
            let end = input.length;
            if (end * bits % 8)
              throw new Error("padding: invalid length");
            for (; end > 0 && input[end - 1] === chr; end--) {
              const byte = (end - 1) * bits;
              if (byte % 8 === 0)
                throw new Error("padding: excess padding");
            }
            return input.slice(0, end);
          }
        };
      }
      function unsafeWrapper(fn) {
        afn(fn);
        return function(...args) {
          try {
            return fn.apply(null, args);
          } catch (e) {
          }
        };
      }
      function checksum(len, fn) {
        anumber(len);
        if (len <= 0)
          throw new RangeError(`checksum length must be positive: ${len}`);
        afn(fn);
        const _fn = fn;
        return {
          encode(data) {
            abytes(data);
            const sum = _fn(data).slice(0, len);
            const res = new Uint8Array(data.length + len);
            res.set(data);
            res.set(sum, data.length);
            return res;
          },
          decode(data) {
            abytes(data);
            const payload = data.slice(0, -len);
            const oldChecksum = data.slice(-len);
            const newChecksum = _fn(payload).slice(0, len);
            for (let i = 0; i < len; i++)
              if (newChecksum[i] !== oldChecksum[i])
                throw new Error("Invalid checksum");
            return payload;
          }
        };
      }
      const base16 = (
        /* unused pure expression or super */
        null
      );
      const base32 = (
        /* unused pure expression or super */
        null
      );
      const base32nopad = (
        /* unused pure expression or super */
        null
      );
      const base32hex = (
        /* unused pure expression or super */
        null
      );
      const base32hexnopad = (
        /* unused pure expression or super */
        null
      );
      const BASE32_CROCKFORD_ASCII = /^[\x00-\x7f]*$/;
      const base32crockford = (
        /* unused pure expression or super */
        null
      );
      const hasBase64Builtin = (
        /* unused pure expression or super */
        null
      );
      const ASCII_WHITESPACE = /[\t\n\f\r ]/;
      const decodeBase64Builtin = (s, isUrl) => {
        astr("base64", s);
        const alphabet2 = isUrl ? "base64url" : "base64";
        if (s.length > 0 && ASCII_WHITESPACE.test(s))
          throw new Error("invalid base64");
        return Uint8Array.fromBase64(s, { alphabet: alphabet2, lastChunkHandling: "strict" });
      };
      const base64Fallback = (
        /* unused pure expression or super */
        null
      );
      const base64urlFallback = (
        /* unused pure expression or super */
        null
      );
      const base64 = (
        /* unused pure expression or super */
        null
      );
      const base64nopad = (
        /* unused pure expression or super */
        null
      );
      const base64url = (
        /* unused pure expression or super */
        null
      );
      const base64urlnopad = (
        /* unused pure expression or super */
        null
      );
      const B58_GROUP = 656356768;
      const B36_GROUP = 60466176;
      const RADIX_BASE_N_MAX_LENGTH = 65536;
      const BASE_N_MAX_BYTES = 2048;
      const BASE_N_MAX_CHARS = 4096;
      const radixBaseN = (BASE, GROUP) => ({
        encode: (bytes) => {
          abytes(bytes);
          const blen = bytes.length;
          if (blen === 0)
            return new Uint8Array(0);
          if (blen >= RADIX_BASE_N_MAX_LENGTH)
            throw new Error("invalid length");
          let zeros = 0;
          while (zeros < blen - 1 && bytes[zeros] === 0)
            zeros++;
          const nlimbs = Math.ceil(blen / 2);
          const limbs = new Uint16Array(nlimbs);
          const odd = blen & 1;
          if (odd)
            limbs[0] = bytes[0];
          for (let i = odd, j2 = odd; i < blen; i += 2, j2++)
            limbs[j2] = bytes[i] << 8 | bytes[i + 1];
          const groups = [];
          let pos = 0;
          while (pos < nlimbs) {
            let carry = 0;
            for (let i = pos; i < nlimbs; i++) {
              const cur = carry * 65536 + limbs[i];
              const q = Math.floor(cur / GROUP);
              carry = cur - q * GROUP;
              limbs[i] = q;
              if (q === 0 && i === pos)
                pos++;
            }
            groups.push(carry);
          }
          const top = groups.length - 1;
          let sig = top * 5;
          for (let v = groups[top]; ; v = Math.floor(v / BASE)) {
            sig++;
            if (v < BASE)
              break;
          }
          const res = new Uint8Array(zeros + sig);
          let j = res.length - 1;
          for (let g = 0; g < top; g++) {
            let v = groups[g];
            for (let k = 0; k < 5; k++) {
              res[j--] = v % BASE;
              v = Math.floor(v / BASE);
            }
          }
          for (let v = groups[top]; j >= zeros; v = Math.floor(v / BASE))
            res[j--] = v % BASE;
          return res;
        },
        decode: (digits) => {
          abytes(digits);
          const dlen = digits.length;
          if (dlen === 0)
            return new Uint8Array(0);
          if (dlen >= RADIX_BASE_N_MAX_LENGTH)
            throw new Error("invalid length");
          let zeros = 0;
          while (zeros < dlen - 1 && digits[zeros] === 0)
            zeros++;
          const limbs = new Uint16Array(Math.ceil(dlen * 6 / 16) + 1);
          let used = 0;
          let i = 0;
          let group = dlen % 5 || 5;
          while (i < dlen) {
            let gval = 0;
            let factor = 1;
            for (const end = i + group; i < end; i++) {
              const d = digits[i];
              if (d >= BASE)
                throw new Error(`invalid integer: ${d}`);
              gval = gval * BASE + d;
              factor *= BASE;
            }
            group = 5;
            let carry = gval;
            for (let k = 0; k < used; k++) {
              const cur = limbs[k] * factor + carry;
              carry = Math.floor(cur / 65536);
              limbs[k] = cur - carry * 65536;
            }
            for (; carry > 0; carry = Math.floor(carry / 65536))
              limbs[used++] = carry % 65536;
          }
          const valueBytes = used === 0 ? 1 : used * 2 - (limbs[used - 1] < 256 ? 1 : 0);
          const res = new Uint8Array(zeros + valueBytes);
          let j = res.length - 1;
          for (let k = 0; k < used; k++) {
            const limb = limbs[k];
            res[j--] = limb & 255;
            if (j >= zeros)
              res[j--] = limb >> 8;
          }
          return res;
        }
      });
      const genBaseN = (radix, abc) => {
        const letters = alphabet(abc);
        return {
          encode(bytes) {
            abytes(bytes);
            if (bytes.length > BASE_N_MAX_BYTES)
              throw new Error("invalid length");
            return letters.encode(radix.encode(bytes));
          },
          decode(str) {
            astr("baseN.decode", str);
            if (str.length > BASE_N_MAX_CHARS)
              throw new Error("invalid length");
            return radix.decode(letters.decode(str));
          }
        };
      };
      const radix58 = /* @__PURE__ */ radixBaseN(58, B58_GROUP);
      const base36 = (
        /* unused pure expression or super */
        null
      );
      const genBase58 = (abc) => genBaseN(radix58, abc);
      const base58 = /* @__PURE__ */ freeze(() => genBase58("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"));
      const base58flickr = (
        /* unused pure expression or super */
        null
      );
      const base58xrp = (
        /* unused pure expression or super */
        null
      );
      const XMR_BLOCK_LEN = (
        /* unused pure expression or super */
        null
      );
      const base58xmr = (
        /* unused pure expression or super */
        null
      );
      const createBase58check = (sha256) => {
        afn(sha256);
        const _sha256 = sha256;
        return chain(checksum(4, (data) => _sha256(_sha256(data))), base58);
      };
      const base58check = (
        /* unused pure expression or super */
        null
      );
      const BECH_ALPHABET = /* @__PURE__ */ alphabet("qpzry9x8gf2tvdw0s3jn54khce6mua7l");
      const BECH_UPPERCASE_PRINTABLE = /^[\x21-\x60\x7b-\x7e]+$/;
      function assertBech32Printable(label, value) {
        for (let i = 0; i < value.length; i++) {
          const c = value.charCodeAt(i);
          if (c < 33 || c > 126)
            throw new Error(`${label}: printable ASCII expected`);
        }
      }
      function wordsToU8(words) {
        const len = words.length;
        const res = new Uint8Array(len);
        for (let i = 0; i < len; i++) {
          const w = words[i];
          if (w < 0 || w >= 32)
            throw new Error(`alphabet.encode: invalid digit ${w}`);
          res[i] = w;
        }
        return res;
      }
      const POLYMOD_GENERATORS = [996825010, 642813549, 513874426, 1027748829, 705979059];
      function bech32Polymod(pre) {
        const b = pre >> 25;
        let chk = (pre & 33554431) << 5;
        for (let i = 0; i < POLYMOD_GENERATORS.length; i++) {
          if ((b >> i & 1) === 1)
            chk ^= POLYMOD_GENERATORS[i];
        }
        return chk;
      }
      function bechChecksum(prefix, words, encodingConst = 1) {
        const len = prefix.length;
        let chk = 1;
        for (let i = 0; i < len; i++) {
          const c = prefix.charCodeAt(i);
          if (c < 33 || c > 126)
            throw new Error(`Invalid prefix (${prefix})`);
          chk = bech32Polymod(chk) ^ c >> 5;
        }
        chk = bech32Polymod(chk);
        for (let i = 0; i < len; i++)
          chk = bech32Polymod(chk) ^ prefix.charCodeAt(i) & 31;
        for (let v of words)
          chk = bech32Polymod(chk) ^ v;
        for (let i = 0; i < 6; i++)
          chk = bech32Polymod(chk);
        chk ^= encodingConst;
        const sum = new Uint8Array(6);
        for (let i = 0; i < 6; i++)
          sum[i] = chk >>> 5 * (5 - i) & 31;
        return BECH_ALPHABET.encode(sum);
      }
      function genBech32(encoding) {
        const ENCODING_CONST = encoding === "bech32" ? 1 : 734539939;
        const _words = radix2(5);
        const toWords = (from) => {
          abytes(from);
          const len = from.length;
          const res = new Array(Math.ceil(len * 8 / 5));
          let carry = 0;
          let pos = 0;
          let j = 0;
          for (let i = 0; i < len; i++) {
            carry = carry << 8 | from[i];
            pos += 8;
            for (; pos >= 5; pos -= 5)
              res[j++] = carry >> pos - 5 & 31;
          }
          if (pos > 0)
            res[j] = carry << 5 - pos & 31;
          return res;
        };
        const fromWords = (to) => {
          anumArr("radix2.decode", to);
          const len = to.length;
          const digits = new Uint8Array(len);
          for (let i = 0; i < len; i++) {
            const w = to[i];
            if (w < 0 || w >= 32)
              throw new Error(`convertRadix2: invalid word=${w}`);
            digits[i] = w;
          }
          return _words.decode(digits);
        };
        const fromWordsUnsafe = unsafeWrapper(fromWords);
        function encode(prefix, words, limit = 90) {
          astr("bech32.encode prefix", prefix);
          if (limit !== false)
            anumber(limit, "limit");
          if (isBytes(words))
            words = u8ToNumArr(words);
          anumArr("bech32.encode", words);
          const plen = prefix.length;
          if (plen === 0)
            throw new TypeError(`Invalid prefix length ${plen}`);
          const actualLength = plen + 7 + words.length;
          if (limit !== false && actualLength > limit)
            throw new TypeError(`Length ${actualLength} exceeds limit ${limit}`);
          assertBech32Printable("bech32.encode prefix", prefix);
          const lowered = prefix.toLowerCase();
          const sum = bechChecksum(lowered, words, ENCODING_CONST);
          return `${lowered}1${BECH_ALPHABET.encode(wordsToU8(words))}${sum}`;
        }
        function decode(str, limit = 90) {
          astr("bech32.decode input", str);
          if (limit !== false)
            anumber(limit, "limit");
          const slen = str.length;
          if (slen < 8 || limit !== false && slen > limit)
            throw new TypeError(`invalid string length ${slen}, expected (8..${limit})`);
          const lowered = str.toLowerCase();
          if (str !== lowered) {
            if (!BECH_UPPERCASE_PRINTABLE.test(str)) {
              assertBech32Printable("bech32.decode input", str);
              throw new Error(`mixed-case string not allowed`);
            }
          }
          const sepIndex = lowered.lastIndexOf("1");
          if (sepIndex === 0 || sepIndex === -1)
            throw new Error(`invalid separator "1"`);
          const prefix = lowered.slice(0, sepIndex);
          const data = lowered.slice(sepIndex + 1);
          if (data.length < 6)
            throw new Error("invalid data length");
          const digits = BECH_ALPHABET.decode(data);
          const words = u8ToNumArr(digits, digits.length - 6);
          const sum = bechChecksum(prefix, words, ENCODING_CONST);
          if (!data.endsWith(sum))
            throw new Error(`Invalid checksum in ${str}`);
          return { prefix, words };
        }
        const decodeUnsafe = unsafeWrapper(decode);
        function decodeToBytes(str, limit = 90) {
          const { prefix, words } = decode(str, limit);
          return {
            prefix,
            words,
            bytes: fromWords(words)
          };
        }
        function encodeFromBytes(prefix, bytes) {
          return encode(prefix, toWords(bytes));
        }
        return {
          encode,
          decode,
          encodeFromBytes,
          decodeToBytes,
          decodeUnsafe,
          fromWords,
          fromWordsUnsafe,
          toWords
        };
      }
      const bech32 = /* @__PURE__ */ freeze(() => genBech32("bech32"));
      const bech32m = /* @__PURE__ */ freeze(() => genBech32("bech32m"));
      const ascii = (
        /* unused pure expression or super */
        null
      );
      const _isWellFormedShim = (str) => {
        try {
          return encodeURI(str) !== null;
        } catch {
          return false;
        }
      };
      const _isWellFormed = (
        /* unused pure expression or super */
        null
      );
      const utf8err = (i) => new TypeError(`invalid utf8 at byte ${i}`);
      const utf8Fallback = (
        /* unused pure expression or super */
        null
      );
      const utf8 = (
        /* unused pure expression or super */
        null
      );
      const hexFallback = (
        /* unused pure expression or super */
        null
      );
      const __TESTS = (
        /* unused pure expression or super */
        null
      );
      const hasHexBuiltin = (
        /* unused pure expression or super */
        null
      );
      const hexBuiltin = {
        // Keep local type guards so the native path preserves library-level input errors.
        // Native toHex emits lowercase hex, matching the fallback alphabet and Node's hex strings.
        encode(data) {
          abytes(data);
          return data.toHex();
        },
        // Native fromHex accepts either hex case and rejects odd-length / non-hex syntax.
        decode(s) {
          astr("hex", s);
          return Uint8Array.fromHex(s);
        }
      };
      const hex = (
        /* unused pure expression or super */
        null
      );
    })
  ),
  /***/
  858: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DT: () => (
          /* binding */
          isValidIBAN
        ),
        /* harmony export */
        aq: () => (
          /* binding */
          electronicFormatIBAN
        )
        /* harmony export */
      });
      function isValidIBAN(iban, validationOptions = { allowQRIBAN: true }) {
        if (iban === void 0 || iban === null)
          return false;
        const reg = new RegExp("^[0-9]{2}$", "");
        const countryCode = iban.slice(0, 2);
        const spec = countrySpecs[countryCode];
        if (spec === void 0 || spec.bban_regexp === void 0 || spec.bban_regexp === null || spec.chars === void 0)
          return false;
        return spec.chars === iban.length && reg.test(iban.slice(2, 4)) && isValidBBAN(iban.slice(4), countryCode) && isValidIBANChecksum(iban) && (validationOptions.allowQRIBAN || !isQRIBAN(iban));
      }
      var ValidationErrorsIBAN;
      (function(ValidationErrorsIBAN2) {
        ValidationErrorsIBAN2[ValidationErrorsIBAN2["NoIBANProvided"] = 0] = "NoIBANProvided";
        ValidationErrorsIBAN2[ValidationErrorsIBAN2["NoIBANCountry"] = 1] = "NoIBANCountry";
        ValidationErrorsIBAN2[ValidationErrorsIBAN2["WrongBBANLength"] = 2] = "WrongBBANLength";
        ValidationErrorsIBAN2[ValidationErrorsIBAN2["WrongBBANFormat"] = 3] = "WrongBBANFormat";
        ValidationErrorsIBAN2[ValidationErrorsIBAN2["ChecksumNotNumber"] = 4] = "ChecksumNotNumber";
        ValidationErrorsIBAN2[ValidationErrorsIBAN2["WrongIBANChecksum"] = 5] = "WrongIBANChecksum";
        ValidationErrorsIBAN2[ValidationErrorsIBAN2["WrongAccountBankBranchChecksum"] = 6] = "WrongAccountBankBranchChecksum";
        ValidationErrorsIBAN2[ValidationErrorsIBAN2["QRIBANNotAllowed"] = 7] = "QRIBANNotAllowed";
      })(ValidationErrorsIBAN || (ValidationErrorsIBAN = {}));
      function validateIBAN(iban, validationOptions = { allowQRIBAN: true }) {
        const result = { errorCodes: [], valid: true };
        if (iban !== void 0 && iban !== null && iban !== "") {
          const spec = countrySpecs[iban.slice(0, 2)];
          if (!spec || !(spec.bban_regexp || spec.chars)) {
            result.valid = false;
            result.errorCodes.push(ValidationErrorsIBAN.NoIBANCountry);
            return result;
          }
          if (spec && spec.chars && spec.chars !== iban.length) {
            result.valid = false;
            result.errorCodes.push(ValidationErrorsIBAN.WrongBBANLength);
          }
          if (spec && spec.bban_regexp && !checkFormatBBAN(iban.slice(4), spec.bban_regexp)) {
            result.valid = false;
            result.errorCodes.push(ValidationErrorsIBAN.WrongBBANFormat);
          }
          if (spec && spec.bban_validation_func && !spec.bban_validation_func(iban.slice(4))) {
            result.valid = false;
            result.errorCodes.push(ValidationErrorsIBAN.WrongAccountBankBranchChecksum);
          }
          const reg = new RegExp("^[0-9]{2}$", "");
          if (!reg.test(iban.slice(2, 4))) {
            result.valid = false;
            result.errorCodes.push(ValidationErrorsIBAN.ChecksumNotNumber);
          }
          if (result.errorCodes.indexOf(ValidationErrorsIBAN.WrongBBANFormat) !== -1 || !isValidIBANChecksum(iban)) {
            result.valid = false;
            result.errorCodes.push(ValidationErrorsIBAN.WrongIBANChecksum);
          }
          if (!validationOptions.allowQRIBAN && isQRIBAN(iban)) {
            result.valid = false;
            result.errorCodes.push(ValidationErrorsIBAN.QRIBANNotAllowed);
          }
        } else {
          result.valid = false;
          result.errorCodes.push(ValidationErrorsIBAN.NoIBANProvided);
        }
        return result;
      }
      function isValidBBAN(bban, countryCode) {
        if (bban === void 0 || bban === null || countryCode === void 0 || countryCode === null)
          return false;
        const spec = countrySpecs[countryCode];
        if (spec === void 0 || spec === null || spec.bban_regexp === void 0 || spec.bban_regexp === null || spec.chars === void 0 || spec.chars === null)
          return false;
        if (spec.chars - 4 === bban.length && checkFormatBBAN(bban, spec.bban_regexp)) {
          if (spec.bban_validation_func) {
            return spec.bban_validation_func(bban.replace(/[\s.]+/g, ""));
          }
          return true;
        }
        return false;
      }
      function isSEPACountry(countryCode) {
        if (countryCode !== void 0 && countryCode !== null) {
          const spec = countrySpecs[countryCode];
          if (spec !== void 0) {
            return spec.SEPA ? spec.SEPA : false;
          }
        }
        return false;
      }
      function isQRIBAN(iban) {
        if (iban === void 0 || iban === null)
          return false;
        const countryCode = iban.slice(0, 2);
        const QRIBANCountries = ["LI", "CH"];
        if (!QRIBANCountries.includes(countryCode))
          return false;
        const reg = new RegExp("^3[0-1]{1}[0-9]{3}$", "");
        return reg.test(iban.slice(4, 9));
      }
      function composeIBAN(params) {
        const formated_bban = electronicFormatIBAN(params.bban) || "";
        if (params.countryCode === null || params.countryCode === void 0) {
          return null;
        }
        const spec = countrySpecs[params.countryCode];
        if (formated_bban !== "" && spec !== void 0 && spec.chars && spec.chars !== null && spec.chars === formated_bban.length + 4 && spec.bban_regexp && spec.bban_regexp !== null && checkFormatBBAN(formated_bban, spec.bban_regexp)) {
          const checksom = mod9710Iban(params.countryCode + "00" + formated_bban);
          return params.countryCode + ("0" + (98 - checksom)).slice(-2) + formated_bban;
        }
        return null;
      }
      function extractIBAN(iban) {
        const result = {};
        const eFormatIBAN = electronicFormatIBAN(iban);
        result.iban = eFormatIBAN || iban;
        if (!!eFormatIBAN && isValidIBAN(eFormatIBAN)) {
          result.bban = eFormatIBAN.slice(4);
          result.countryCode = eFormatIBAN.slice(0, 2);
          result.valid = true;
          const spec = countrySpecs[result.countryCode];
          if (spec.account_indentifier) {
            const ac = spec.account_indentifier.split("-");
            const starting = parseInt(ac[0]);
            const ending = parseInt(ac[1]);
            result.accountNumber = result.iban.slice(starting, ending + 1);
          }
          if (spec.bank_identifier) {
            const ac = spec.bank_identifier.split("-");
            const starting = parseInt(ac[0]);
            const ending = parseInt(ac[1]);
            result.bankIdentifier = result.bban.slice(starting, ending + 1);
          }
          if (spec.branch_indentifier) {
            const ac = spec.branch_indentifier.split("-");
            const starting = parseInt(ac[0]);
            const ending = parseInt(ac[1]);
            result.branchIdentifier = result.bban.slice(starting, ending + 1);
          }
        } else {
          result.valid = false;
        }
        return result;
      }
      function checkFormatBBAN(bban, bformat) {
        const reg = new RegExp(bformat, "");
        return reg.test(bban);
      }
      function electronicFormatIBAN(iban) {
        if (typeof iban !== "string") {
          return null;
        }
        return iban.replace(/[-\ ]/g, "").toUpperCase();
      }
      function friendlyFormatIBAN(iban, separator) {
        if (typeof iban !== "string") {
          return null;
        }
        if (separator === void 0 || separator === null) {
          separator = " ";
        }
        const electronic_iban = electronicFormatIBAN(iban);
        if (electronic_iban === null) {
          return null;
        }
        return electronic_iban.replace(/(.{4})(?!$)/g, "$1" + separator);
      }
      function isValidIBANChecksum(iban) {
        const countryCode = iban.slice(0, 2);
        const providedChecksum = parseInt(iban.slice(2, 4), 10);
        const bban = iban.slice(4);
        const validationString = replaceCharaterWithCode(`${bban}${countryCode}00`);
        const rest = mod9710(validationString);
        return 98 - rest === providedChecksum;
      }
      function replaceCharaterWithCode(str) {
        return str.split("").map((c) => {
          const code = c.charCodeAt(0);
          return code >= 65 ? (code - 55).toString() : c;
        }).join("");
      }
      function mod9710Iban(iban) {
        return mod9710(replaceCharaterWithCode(iban.slice(4) + iban.slice(0, 4)));
      }
      function getCountrySpecifications() {
        const countyMap = {};
        for (const countyCode in countrySpecs) {
          const county = countrySpecs[countyCode];
          countyMap[countyCode] = {
            chars: county.chars || null,
            bban_regexp: county.bban_regexp || null,
            IBANRegistry: county.IBANRegistry || false,
            SEPA: county.SEPA || false
          };
        }
        return countyMap;
      }
      function isValidBIC(bic) {
        if (!bic) {
          return false;
        }
        const reg = new RegExp("^[a-zA-Z]{6}[a-zA-Z0-9]{2}([a-zA-Z0-9]{3})?$", "");
        const spec = countrySpecs[bic.toUpperCase().slice(4, 6)];
        return reg.test(bic) && spec !== void 0;
      }
      var ValidationErrorsBIC;
      (function(ValidationErrorsBIC2) {
        ValidationErrorsBIC2[ValidationErrorsBIC2["NoBICProvided"] = 0] = "NoBICProvided";
        ValidationErrorsBIC2[ValidationErrorsBIC2["NoBICCountry"] = 1] = "NoBICCountry";
        ValidationErrorsBIC2[ValidationErrorsBIC2["WrongBICFormat"] = 2] = "WrongBICFormat";
      })(ValidationErrorsBIC || (ValidationErrorsBIC = {}));
      function validateBIC(bic) {
        const result = { errorCodes: [], valid: true };
        if (bic !== void 0 && bic !== null && bic !== "") {
          const spec = countrySpecs[bic.toUpperCase().slice(4, 6)];
          if (spec === void 0) {
            result.valid = false;
            result.errorCodes.push(ValidationErrorsBIC.NoBICCountry);
          } else {
            const reg = new RegExp("^[a-zA-Z]{6}[a-zA-Z0-9]{2}([a-zA-Z0-9]{3})?$", "");
            if (!reg.test(bic)) {
              result.valid = false;
              result.errorCodes.push(ValidationErrorsBIC.WrongBICFormat);
            }
          }
        } else {
          result.valid = false;
          result.errorCodes.push(ValidationErrorsBIC.NoBICProvided);
        }
        return result;
      }
      function extractBIC(inputBic) {
        const result = {};
        const bic = inputBic.toUpperCase();
        if (isValidBIC(bic)) {
          result.bankCode = bic.slice(0, 4);
          result.countryCode = bic.slice(4, 6);
          result.locationCode = bic.slice(6, 8);
          result.testBIC = result.locationCode[1] === "0" ? true : false;
          result.branchCode = bic.length > 8 ? bic.slice(8) : null;
          result.valid = true;
        } else {
          result.valid = false;
        }
        return result;
      }
      const checkNorwayBBAN = (bban) => {
        const weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
        const bbanWithoutSpacesAndPeriods = bban.replace(/[\s.]+/g, "");
        const controlDigit = parseInt(bbanWithoutSpacesAndPeriods.charAt(10), 10);
        const bbanWithoutControlDigit = bbanWithoutSpacesAndPeriods.substring(0, 10);
        let sum = 0;
        for (let index = 0; index < 10; index++) {
          sum += parseInt(bbanWithoutControlDigit.charAt(index), 10) * weights[index];
        }
        const remainder = sum % 11;
        return controlDigit === (remainder === 0 ? 0 : 11 - remainder);
      };
      const checkBelgianBBAN = (bban) => {
        const stripped = bban.replace(/[\s.]+/g, "");
        const checkingPart = parseInt(stripped.substring(0, stripped.length - 2), 10);
        const checksum = parseInt(stripped.substring(stripped.length - 2, stripped.length), 10);
        const remainder = checkingPart % 97 === 0 ? 97 : checkingPart % 97;
        return remainder === checksum;
      };
      const mod9710 = (validationString) => {
        while (validationString.length > 2) {
          const part = validationString.slice(0, 6);
          const partInt = parseInt(part, 10);
          if (isNaN(partInt)) {
            return NaN;
          }
          validationString = partInt % 97 + validationString.slice(part.length);
        }
        return parseInt(validationString, 10) % 97;
      };
      const checkMod9710BBAN = (bban) => {
        const stripped = bban.replace(/[\s.]+/g, "");
        const reminder = mod9710(stripped);
        return reminder === 1;
      };
      const checkPolandBBAN = (bban) => {
        const weights = [3, 9, 7, 1, 3, 9, 7];
        const controlDigit = parseInt(bban.charAt(7), 10);
        const toCheck = bban.substring(0, 7);
        let sum = 0;
        for (let index = 0; index < 7; index++) {
          sum += parseInt(toCheck.charAt(index), 10) * weights[index];
        }
        const remainder = sum % 10;
        return controlDigit === (remainder === 0 ? 0 : 10 - remainder);
      };
      const checkSpainBBAN = (bban) => {
        const weightsBankBranch = [4, 8, 5, 10, 9, 7, 3, 6];
        const weightsAccount = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];
        const controlBankBranch = parseInt(bban.charAt(8), 10);
        const controlAccount = parseInt(bban.charAt(9), 10);
        const bankBranch = bban.substring(0, 8);
        const account = bban.substring(10, 20);
        let sum = 0;
        for (let index = 0; index < 8; index++) {
          sum += parseInt(bankBranch.charAt(index), 10) * weightsBankBranch[index];
        }
        let remainder = sum % 11;
        if (controlBankBranch !== (remainder === 0 ? 0 : remainder === 1 ? 1 : 11 - remainder)) {
          return false;
        }
        sum = 0;
        for (let index = 0; index < 10; index++) {
          sum += parseInt(account.charAt(index), 10) * weightsAccount[index];
        }
        remainder = sum % 11;
        return controlAccount === (remainder === 0 ? 0 : remainder === 1 ? 1 : 11 - remainder);
      };
      const checkMod1110 = (toCheck, control) => {
        let nr = 10;
        for (let index = 0; index < toCheck.length; index++) {
          nr += parseInt(toCheck.charAt(index), 10);
          if (nr % 10 !== 0) {
            nr = nr % 10;
          }
          nr = nr * 2;
          nr = nr % 11;
        }
        return control === (11 - nr === 10 ? 0 : 11 - nr);
      };
      const checkCroatianBBAN = (bban) => {
        const controlBankBranch = parseInt(bban.charAt(6), 10);
        const controlAccount = parseInt(bban.charAt(16), 10);
        const bankBranch = bban.substring(0, 6);
        const account = bban.substring(7, 16);
        return checkMod1110(bankBranch, controlBankBranch) && checkMod1110(account, controlAccount);
      };
      const checkCzechAndSlovakBBAN = (bban) => {
        const weightsPrefix = [10, 5, 8, 4, 2, 1];
        const weightsSuffix = [6, 3, 7, 9, 10, 5, 8, 4, 2, 1];
        const controlPrefix = parseInt(bban.charAt(9), 10);
        const controlSuffix = parseInt(bban.charAt(19), 10);
        const prefix = bban.substring(4, 9);
        const suffix = bban.substring(10, 19);
        let sum = 0;
        for (let index = 0; index < prefix.length; index++) {
          sum += parseInt(prefix.charAt(index), 10) * weightsPrefix[index];
        }
        let remainder = sum % 11;
        if (controlPrefix !== (remainder === 0 ? 0 : remainder === 1 ? 1 : 11 - remainder)) {
          return false;
        }
        sum = 0;
        for (let index = 0; index < suffix.length; index++) {
          sum += parseInt(suffix.charAt(index), 10) * weightsSuffix[index];
        }
        remainder = sum % 11;
        return controlSuffix === (remainder === 0 ? 0 : remainder === 1 ? 1 : 11 - remainder);
      };
      const checkEstonianBBAN = (bban) => {
        const weights = [7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7];
        const controlDigit = parseInt(bban.charAt(15), 10);
        const toCheck = bban.substring(2, 15);
        let sum = 0;
        for (let index = 0; index < toCheck.length; index++) {
          sum += parseInt(toCheck.charAt(index), 10) * weights[index];
        }
        const remainder = sum % 10;
        return controlDigit === (remainder === 0 ? 0 : 10 - remainder);
      };
      const checkFrenchBBAN = (bban) => {
        const stripped = bban.replace(/[\s.]+/g, "");
        const normalized = Array.from(stripped);
        for (let index = 0; index < stripped.length; index++) {
          const c = normalized[index].charCodeAt(0);
          if (c >= 65) {
            switch (c) {
              case 65:
              case 74:
                normalized[index] = "1";
                break;
              case 66:
              case 75:
              case 83:
                normalized[index] = "2";
                break;
              case 67:
              case 76:
              case 84:
                normalized[index] = "3";
                break;
              case 68:
              case 77:
              case 85:
                normalized[index] = "4";
                break;
              case 69:
              case 78:
              case 86:
                normalized[index] = "5";
                break;
              case 70:
              case 79:
              case 87:
                normalized[index] = "6";
                break;
              case 71:
              case 80:
              case 88:
                normalized[index] = "7";
                break;
              case 72:
              case 81:
              case 89:
                normalized[index] = "8";
                break;
              case 73:
              case 82:
              case 90:
                normalized[index] = "9";
                break;
            }
          }
        }
        const remainder = mod9710(normalized.join(""));
        return remainder === 0;
      };
      const checkHungarianBBAN = (bban) => {
        const weights = [9, 7, 3, 1, 9, 7, 3, 1, 9, 7, 3, 1, 9, 7, 3];
        const controlDigitBankBranch = parseInt(bban.charAt(7), 10);
        const toCheckBankBranch = bban.substring(0, 7);
        let sum = 0;
        for (let index = 0; index < toCheckBankBranch.length; index++) {
          sum += parseInt(toCheckBankBranch.charAt(index), 10) * weights[index];
        }
        const remainder = sum % 10;
        if (controlDigitBankBranch !== (remainder === 0 ? 0 : 10 - remainder)) {
          return false;
        }
        sum = 0;
        if (bban.endsWith("00000000")) {
          const toCheckAccount = bban.substring(8, 15);
          const controlDigitAccount = parseInt(bban.charAt(15), 10);
          for (let index = 0; index < toCheckAccount.length; index++) {
            sum += parseInt(toCheckAccount.charAt(index), 10) * weights[index];
          }
          const remainder2 = sum % 10;
          return controlDigitAccount === (remainder2 === 0 ? 0 : 10 - remainder2);
        } else {
          const toCheckAccount = bban.substring(8, 23);
          const controlDigitAccount = parseInt(bban.charAt(23), 10);
          for (let index = 0; index < toCheckAccount.length; index++) {
            sum += parseInt(toCheckAccount.charAt(index), 10) * weights[index];
          }
          const remainder2 = sum % 10;
          return controlDigitAccount === (remainder2 === 0 ? 0 : 10 - remainder2);
        }
      };
      const setCountryBBANValidation = (country, func) => {
        if (typeof countrySpecs[country] === "undefined") {
          return false;
        }
        countrySpecs[country].bban_validation_func = func;
        return true;
      };
      const countrySpecs = {
        AD: {
          chars: 24,
          bban_regexp: "^[0-9]{8}[A-Z0-9]{12}$",
          IBANRegistry: true,
          SEPA: true,
          branch_indentifier: "4-7",
          bank_identifier: "0-3",
          account_indentifier: "12-23"
        },
        AE: {
          chars: 23,
          bban_regexp: "^[0-9]{3}[0-9]{16}$",
          IBANRegistry: true,
          bank_identifier: "0-2",
          account_indentifier: "7-23"
        },
        AF: {},
        AG: {},
        AI: {},
        AL: {
          chars: 28,
          bban_regexp: "^[0-9]{8}[A-Z0-9]{16}$",
          IBANRegistry: true,
          branch_indentifier: "3-7",
          bank_identifier: "0-2",
          account_indentifier: "12-28"
        },
        AM: {},
        AO: {
          chars: 25,
          bban_regexp: "^[0-9]{21}$"
        },
        AQ: {},
        AR: {},
        AS: {},
        AT: { chars: 20, bban_regexp: "^[0-9]{16}$", IBANRegistry: true, SEPA: true, bank_identifier: "0-4" },
        AU: {},
        AW: {},
        AX: {
          chars: 18,
          bban_regexp: "^[0-9]{14}$",
          IBANRegistry: true
        },
        AZ: {
          chars: 28,
          bban_regexp: "^[A-Z]{4}[A-Z0-9]{20}$",
          IBANRegistry: true,
          bank_identifier: "0-3",
          account_indentifier: "4-28"
        },
        BA: {
          chars: 20,
          bban_regexp: "^[0-9]{16}$",
          bban_validation_func: checkMod9710BBAN,
          IBANRegistry: true,
          branch_indentifier: "3-5",
          bank_identifier: "0-2"
        },
        BB: {},
        BD: {},
        BE: {
          chars: 16,
          bban_regexp: "^[0-9]{12}$",
          bban_validation_func: checkBelgianBBAN,
          IBANRegistry: true,
          SEPA: true,
          bank_identifier: "0-2",
          account_indentifier: "0-16"
        },
        BF: {
          chars: 28,
          bban_regexp: "^[A-Z0-9]{2}[0-9]{22}$"
        },
        BG: {
          chars: 22,
          bban_regexp: "^[A-Z]{4}[0-9]{6}[A-Z0-9]{8}$",
          IBANRegistry: true,
          SEPA: true,
          branch_indentifier: "4-7",
          bank_identifier: "0-3"
        },
        BH: {
          chars: 22,
          bban_regexp: "^[A-Z]{4}[A-Z0-9]{14}$",
          IBANRegistry: true,
          bank_identifier: "0-3",
          account_indentifier: "8-22"
        },
        BI: {
          chars: 27,
          bban_regexp: "^[0-9]{23}$",
          branch_indentifier: "5-9",
          bank_identifier: "0-4",
          account_indentifier: "14-27"
        },
        BJ: {
          chars: 28,
          bban_regexp: "^[A-Z0-9]{2}[0-9]{22}$"
        },
        BL: {
          chars: 27,
          bban_regexp: "^[0-9]{10}[A-Z0-9]{11}[0-9]{2}$"
        },
        BM: {},
        BN: {},
        BO: {},
        BQ: {},
        BR: {
          chars: 29,
          bban_regexp: "^[0-9]{23}[A-Z]{1}[A-Z0-9]{1}$",
          IBANRegistry: true,
          branch_indentifier: "8-12",
          bank_identifier: "0-7",
          account_indentifier: "17-29"
        },
        BS: {},
        BT: {},
        BV: {},
        BW: {},
        BY: {
          chars: 28,
          bban_regexp: "^[A-Z]{4}[0-9]{4}[A-Z0-9]{16}$",
          IBANRegistry: true,
          bank_identifier: "0-3"
        },
        BZ: {},
        CA: {},
        CC: {},
        CD: {},
        CF: {
          chars: 27,
          bban_regexp: "^[0-9]{23}$"
        },
        CG: {
          chars: 27,
          bban_regexp: "^[0-9]{23}$"
        },
        CH: {
          chars: 21,
          bban_regexp: "^[0-9]{5}[A-Z0-9]{12}$",
          IBANRegistry: true,
          SEPA: true,
          bank_identifier: "0-4"
        },
        CI: {
          chars: 28,
          bban_regexp: "^[A-Z]{1}[0-9]{23}$"
        },
        CK: {},
        CL: {},
        CM: {
          chars: 27,
          bban_regexp: "^[0-9]{23}$"
        },
        CN: {},
        CO: {},
        CR: {
          chars: 22,
          bban_regexp: "^[0-9]{18}$",
          IBANRegistry: true,
          bank_identifier: "0-3",
          account_indentifier: "8-22"
        },
        CU: {},
        CV: { chars: 25, bban_regexp: "^[0-9]{21}$" },
        CW: {},
        CX: {},
        CY: {
          chars: 28,
          bban_regexp: "^[0-9]{8}[A-Z0-9]{16}$",
          IBANRegistry: true,
          SEPA: true,
          branch_indentifier: "3-7",
          bank_identifier: "0-2",
          account_indentifier: "12-28"
        },
        CZ: {
          chars: 24,
          bban_regexp: "^[0-9]{20}$",
          bban_validation_func: checkCzechAndSlovakBBAN,
          IBANRegistry: true,
          SEPA: true,
          bank_identifier: "0-3"
        },
        DE: {
          chars: 22,
          bban_regexp: "^[0-9]{18}$",
          IBANRegistry: true,
          SEPA: true,
          bank_identifier: "0-7",
          account_indentifier: "12-22"
        },
        DJ: {
          chars: 27,
          bban_regexp: "^[0-9]{23}$",
          branch_indentifier: "5-9",
          bank_identifier: "0-4",
          account_indentifier: "14-27"
        },
        DK: {
          chars: 18,
          bban_regexp: "^[0-9]{14}$",
          IBANRegistry: true,
          SEPA: true,
          bank_identifier: "0-3",
          account_indentifier: "4-18"
        },
        DM: {},
        DO: {
          chars: 28,
          bban_regexp: "^[A-Z]{4}[0-9]{20}$",
          IBANRegistry: true,
          bank_identifier: "0-3",
          account_indentifier: "8-28"
        },
        DZ: {
          chars: 26,
          bban_regexp: "^[0-9]{22}$"
        },
        EC: {},
        EE: {
          chars: 20,
          bban_regexp: "^[0-9]{16}$",
          bban_validation_func: checkEstonianBBAN,
          IBANRegistry: true,
          SEPA: true,
          bank_identifier: "0-1",
          account_indentifier: "8-20"
        },
        EG: {
          chars: 29,
          bban_regexp: "^[0-9]{25}",
          IBANRegistry: true,
          branch_indentifier: "4-7",
          bank_identifier: "0-3",
          account_indentifier: "17-29"
        },
        EH: {},
        ER: {},
        ES: {
          chars: 24,
          bban_validation_func: checkSpainBBAN,
          bban_regexp: "^[0-9]{20}$",
          IBANRegistry: true,
          SEPA: true,
          branch_indentifier: "4-7",
          bank_identifier: "0-3",
          account_indentifier: "14-24"
        },
        ET: {},
        FI: {
          chars: 18,
          bban_regexp: "^[0-9]{14}$",
          IBANRegistry: true,
          SEPA: true,
          bank_identifier: "0-2",
          account_indentifier: "0-0"
        },
        FJ: {},
        FK: {
          chars: 18,
          bban_regexp: "^[A-Z]{2}[0-9]{12}$",
          bank_identifier: "0-1",
          account_indentifier: "6-18"
        },
        FM: {},
        FO: {
          chars: 18,
          bban_regexp: "^[0-9]{14}$",
          IBANRegistry: true,
          bank_identifier: "0-3",
          account_indentifier: "4-18"
        },
        FR: {
          chars: 27,
          bban_regexp: "^[0-9]{10}[A-Z0-9]{11}[0-9]{2}$",
          bban_validation_func: checkFrenchBBAN,
          IBANRegistry: true,
          SEPA: true,
          bank_identifier: "0-4",
          branch_indentifier: "5-9",
          account_indentifier: "14-24"
        },
        GA: {
          chars: 27,
          bban_regexp: "^[0-9]{23}$"
        },
        GB: {
          chars: 22,
          bban_regexp: "^[A-Z]{4}[0-9]{14}$",
          IBANRegistry: true,
          SEPA: true,
          branch_indentifier: "4-9",
          bank_identifier: "0-3"
        },
        GD: {},
        GE: {
          chars: 22,
          bban_regexp: "^[A-Z0-9]{2}[0-9]{16}$",
          IBANRegistry: true,
          bank_identifier: "0-1",
          account_indentifier: "6-22"
        },
        GF: {
          chars: 27,
          bban_regexp: "^[0-9]{10}[A-Z0-9]{11}[0-9]{2}$",
          IBANRegistry: true
        },
        GG: {},
        GH: {},
        GI: {
          chars: 23,
          bban_regexp: "^[A-Z]{4}[A-Z0-9]{15}$",
          IBANRegistry: true,
          SEPA: true,
          bank_identifier: "0-3",
          account_indentifier: "8-23"
        },
        GL: {
          chars: 18,
          bban_regexp: "^[0-9]{14}$",
          IBANRegistry: true,
          bank_identifier: "0-3",
          account_indentifier: "4-18"
        },
        GM: {},
        GN: {},
        GP: {
          chars: 27,
          bban_regexp: "^[0-9]{10}[A-Z0-9]{11}[0-9]{2}$",
          IBANRegistry: true
        },
        GQ: {
          chars: 27,
          bban_regexp: "^[0-9]{23}$"
        },
        GR: {
          chars: 27,
          bban_regexp: "^[0-9]{7}[A-Z0-9]{16}$",
          IBANRegistry: true,
          SEPA: true,
          branch_indentifier: "3-6",
          bank_identifier: "0-2",
          account_indentifier: "7-27"
        },
        GS: {},
        GT: {
          chars: 28,
          bban_regexp: "^[A-Z0-9]{24}$",
          IBANRegistry: true,
          bank_identifier: "0-3",
          account_indentifier: "8-28"
        },
        GU: {},
        GW: {
          chars: 25,
          bban_regexp: "^[A-Z]{2}[0-9]{19}$"
        },
        GY: {},
        HK: {},
        HM: {},
        HN: {
          chars: 28,
          bban_regexp: "^[A-Z]{4}[0-9]{20}$"
        },
        HR: {
          chars: 21,
          bban_regexp: "^[0-9]{17}$",
          bban_validation_func: checkCroatianBBAN,
          IBANRegistry: true,
          SEPA: true,
          bank_identifier: "0-6"
        },
        HT: {},
        HU: {
          chars: 28,
          bban_regexp: "^[0-9]{24}$",
          bban_validation_func: checkHungarianBBAN,
          IBANRegistry: true,
          SEPA: true,
          branch_indentifier: "3-6",
          bank_identifier: "0-2"
        },
        ID: {},
        IE: {
          chars: 22,
          bban_regexp: "^[A-Z0-9]{4}[0-9]{14}$",
          IBANRegistry: true,
          SEPA: true,
          branch_indentifier: "4-9",
          bank_identifier: "0-3"
        },
        IL: {
          chars: 23,
          bban_regexp: "^[0-9]{19}$",
          IBANRegistry: true,
          branch_indentifier: "3-5",
          bank_identifier: "0-2"
        },
        IM: {},
        IN: {},
        IO: {},
        IQ: {
          chars: 23,
          bban_regexp: "^[A-Z]{4}[0-9]{15}$",
          IBANRegistry: true,
          branch_indentifier: "4-6",
          bank_identifier: "0-3",
          account_indentifier: "11-23"
        },
        IR: {
          chars: 26,
          bban_regexp: "^[0-9]{22}$"
        },
        IS: {
          chars: 26,
          bban_regexp: "^[0-9]{22}$",
          IBANRegistry: true,
          SEPA: true,
          branch_indentifier: "2-3",
          bank_identifier: "0-1",
          account_indentifier: "8-25"
        },
        IT: {
          chars: 27,
          bban_regexp: "^[A-Z]{1}[0-9]{10}[A-Z0-9]{12}$",
          IBANRegistry: true,
          SEPA: true,
          branch_indentifier: "6-10",
          bank_identifier: "1-5",
          account_indentifier: "4-27"
        },
        JE: {},
        JM: {},
        JO: {
          chars: 30,
          bban_regexp: "^[A-Z]{4}[0-9]{4}[A-Z0-9]{18}$",
          IBANRegistry: true,
          branch_indentifier: "4-7",
          bank_identifier: "4-7"
        },
        JP: {},
        KE: {},
        KG: {},
        KH: {},
        KI: {},
        KM: {
          chars: 27,
          bban_regexp: "^[0-9]{23}$"
        },
        KN: {},
        KP: {},
        KR: {},
        KW: {
          chars: 30,
          bban_regexp: "^[A-Z]{4}[A-Z0-9]{22}$",
          IBANRegistry: true,
          bank_identifier: "0-3",
          account_indentifier: "20-30"
        },
        KY: {},
        KZ: {
          chars: 20,
          bban_regexp: "^[0-9]{3}[A-Z0-9]{13}$",
          IBANRegistry: true,
          bank_identifier: "0-2",
          account_indentifier: "0-20"
        },
        LA: {},
        LB: {
          chars: 28,
          bban_regexp: "^[0-9]{4}[A-Z0-9]{20}$",
          IBANRegistry: true,
          bank_identifier: "0-3",
          account_indentifier: "14-28"
        },
        LC: {
          chars: 32,
          bban_regexp: "^[A-Z]{4}[A-Z0-9]{24}$",
          IBANRegistry: true,
          bank_identifier: "0-3",
          account_indentifier: "8-32"
        },
        LI: {
          chars: 21,
          bban_regexp: "^[0-9]{5}[A-Z0-9]{12}$",
          IBANRegistry: true,
          SEPA: true,
          bank_identifier: "0-4"
        },
        LK: {},
        LR: {},
        LS: {},
        LT: { chars: 20, bban_regexp: "^[0-9]{16}$", IBANRegistry: true, SEPA: true, bank_identifier: "0-4" },
        LU: {
          chars: 20,
          bban_regexp: "^[0-9]{3}[A-Z0-9]{13}$",
          IBANRegistry: true,
          SEPA: true,
          bank_identifier: "0-2"
        },
        LV: {
          chars: 21,
          bban_regexp: "^[A-Z]{4}[A-Z0-9]{13}$",
          IBANRegistry: true,
          SEPA: true,
          bank_identifier: "0-3",
          account_indentifier: "0-21"
        },
        LY: {
          chars: 25,
          bban_regexp: "^[0-9]{21}$",
          IBANRegistry: true,
          branch_indentifier: "3-5",
          bank_identifier: "0-2",
          account_indentifier: "10-25"
        },
        MA: {
          chars: 28,
          bban_regexp: "^[0-9]{24}$"
        },
        MC: {
          chars: 27,
          bban_regexp: "^[0-9]{10}[A-Z0-9]{11}[0-9]{2}$",
          bban_validation_func: checkFrenchBBAN,
          IBANRegistry: true,
          SEPA: true,
          branch_indentifier: "5-9",
          bank_identifier: "0-4"
        },
        MD: {
          chars: 24,
          bban_regexp: "^[A-Z0-9]{2}[A-Z0-9]{18}$",
          IBANRegistry: true,
          bank_identifier: "0-1",
          account_indentifier: "6-24"
        },
        ME: {
          chars: 22,
          bban_regexp: "^[0-9]{18}$",
          bban_validation_func: checkMod9710BBAN,
          IBANRegistry: true,
          bank_identifier: "0-2",
          account_indentifier: "4-22"
        },
        MF: {
          chars: 27,
          bban_regexp: "^[0-9]{10}[A-Z0-9]{11}[0-9]{2}$",
          IBANRegistry: true
        },
        MG: {
          chars: 27,
          bban_regexp: "^[0-9]{23}$"
        },
        MH: {},
        MK: {
          chars: 19,
          bban_regexp: "^[0-9]{3}[A-Z0-9]{10}[0-9]{2}$",
          bban_validation_func: checkMod9710BBAN,
          IBANRegistry: true,
          bank_identifier: "0-2"
        },
        ML: {
          chars: 28,
          bban_regexp: "^[A-Z0-9]{2}[0-9]{22}$"
        },
        MM: {},
        MN: {
          chars: 20,
          bban_regexp: "^[0-9]{16}$",
          IBANRegistry: true,
          bank_identifier: "0-3",
          account_indentifier: "8-20"
        },
        MO: {},
        MP: {},
        MQ: {
          chars: 27,
          bban_regexp: "^[0-9]{10}[A-Z0-9]{11}[0-9]{2}$",
          IBANRegistry: true
        },
        MR: {
          chars: 27,
          bban_regexp: "^[0-9]{23}$",
          IBANRegistry: true,
          branch_indentifier: "5-9",
          bank_identifier: "0-4",
          account_indentifier: "8-26"
        },
        MS: {},
        MT: {
          chars: 31,
          bban_regexp: "^[A-Z]{4}[0-9]{5}[A-Z0-9]{18}$",
          IBANRegistry: true,
          SEPA: true,
          branch_indentifier: "4-8",
          bank_identifier: "0-3",
          account_indentifier: "15-31"
        },
        MU: {
          chars: 30,
          bban_regexp: "^[A-Z]{4}[0-9]{19}[A-Z]{3}$",
          IBANRegistry: true,
          branch_indentifier: "6-7",
          bank_identifier: "0-5",
          account_indentifier: "0-30"
        },
        MV: {},
        MW: {},
        MX: {},
        MY: {},
        MZ: {
          chars: 25,
          bban_regexp: "^[0-9]{21}$"
        },
        NA: {},
        NC: {
          chars: 27,
          bban_regexp: "^[0-9]{10}[A-Z0-9]{11}[0-9]{2}$",
          IBANRegistry: true
        },
        NE: {
          chars: 28,
          bban_regexp: "^[A-Z]{2}[0-9]{22}$"
        },
        NF: {},
        NG: {},
        NI: {
          chars: 28,
          bban_regexp: "^[A-Z]{4}[0-9]{20}$",
          bank_identifier: "0-3",
          IBANRegistry: true,
          account_indentifier: "8-28"
        },
        NL: {
          chars: 18,
          bban_regexp: "^[A-Z]{4}[0-9]{10}$",
          IBANRegistry: true,
          SEPA: true,
          bank_identifier: "0-3",
          account_indentifier: "8-18"
        },
        NO: {
          chars: 15,
          bban_regexp: "^[0-9]{11}$",
          bban_validation_func: checkNorwayBBAN,
          IBANRegistry: true,
          SEPA: true,
          bank_identifier: "0-3",
          account_indentifier: "4-15"
        },
        NP: {},
        NR: {},
        NU: {},
        NZ: {},
        OM: {
          chars: 23,
          bban_regexp: "^[0-9]{3}[A-Z0-9]{16}$",
          IBANRegistry: true,
          SEPA: false,
          bank_identifier: "0-2"
        },
        PA: {},
        PE: {},
        PF: {
          chars: 27,
          bban_regexp: "^[0-9]{10}[A-Z0-9]{11}[0-9]{2}$",
          IBANRegistry: true
        },
        PG: {},
        PH: {},
        PK: {
          chars: 24,
          bban_regexp: "^[A-Z0-9]{4}[0-9]{16}$",
          IBANRegistry: true,
          bank_identifier: "0-3"
        },
        PL: {
          chars: 28,
          bban_validation_func: checkPolandBBAN,
          bban_regexp: "^[0-9]{24}$",
          IBANRegistry: true,
          SEPA: true,
          branch_indentifier: "0-7",
          account_indentifier: "2-28"
        },
        PM: {
          chars: 27,
          bban_regexp: "^[0-9]{10}[A-Z0-9]{11}[0-9]{2}$",
          IBANRegistry: true
        },
        PN: {},
        PR: {},
        PS: {
          chars: 29,
          bban_regexp: "^[A-Z0-9]{4}[0-9]{21}$",
          IBANRegistry: true,
          bank_identifier: "0-3",
          account_indentifier: "17-29"
        },
        PT: {
          chars: 25,
          bban_regexp: "^[0-9]{21}$",
          bban_validation_func: checkMod9710BBAN,
          IBANRegistry: true,
          SEPA: true,
          bank_identifier: "0-3"
        },
        PW: {},
        PY: {},
        QA: {
          chars: 29,
          bban_regexp: "^[A-Z]{4}[A-Z0-9]{21}$",
          IBANRegistry: true,
          bank_identifier: "0-3",
          account_indentifier: "8-29"
        },
        RE: {
          chars: 27,
          bban_regexp: "^[0-9]{10}[A-Z0-9]{11}[0-9]{2}$",
          IBANRegistry: true
        },
        RO: {
          chars: 24,
          bban_regexp: "^[A-Z]{4}[A-Z0-9]{16}$",
          IBANRegistry: true,
          SEPA: true,
          bank_identifier: "0-3",
          account_indentifier: "0-24"
        },
        RS: {
          chars: 22,
          bban_regexp: "^[0-9]{18}$",
          bban_validation_func: checkMod9710BBAN,
          IBANRegistry: true,
          bank_identifier: "0-2"
        },
        RU: {
          chars: 33,
          bban_regexp: "^[0-9]{14}[A-Z0-9]{15}$",
          IBANRegistry: true,
          branch_indentifier: "9-13",
          bank_identifier: "0-8",
          account_indentifier: "13-33"
        },
        RW: {},
        SA: {
          chars: 24,
          bban_regexp: "^[0-9]{2}[A-Z0-9]{18}$",
          IBANRegistry: true,
          bank_identifier: "0-1",
          account_indentifier: "12-24"
        },
        SB: {},
        SC: {
          chars: 31,
          bban_regexp: "^[A-Z]{4}[0-9]{20}[A-Z]{3}$",
          IBANRegistry: true,
          branch_indentifier: "6-7",
          bank_identifier: "0-5",
          account_indentifier: "12-28"
        },
        SD: {
          chars: 18,
          bban_regexp: "^[0-9]{14}$",
          IBANRegistry: true,
          bank_identifier: "0-1",
          account_indentifier: "6-18"
        },
        SE: { chars: 24, bban_regexp: "^[0-9]{20}$", IBANRegistry: true, SEPA: true, bank_identifier: "0-2" },
        SG: {},
        SH: {},
        SI: {
          chars: 19,
          bban_regexp: "^[0-9]{15}$",
          bban_validation_func: checkMod9710BBAN,
          IBANRegistry: true,
          SEPA: true,
          branch_indentifier: "2-4",
          bank_identifier: "0-1",
          account_indentifier: "9-16"
        },
        SJ: {},
        SK: {
          chars: 24,
          bban_regexp: "^[0-9]{20}$",
          bban_validation_func: checkCzechAndSlovakBBAN,
          IBANRegistry: true,
          SEPA: true
        },
        SL: {},
        SM: {
          chars: 27,
          bban_regexp: "^[A-Z]{1}[0-9]{10}[A-Z0-9]{12}$",
          IBANRegistry: true,
          SEPA: true,
          branch_indentifier: "6-10"
        },
        SN: {
          chars: 28,
          bban_regexp: "^[A-Z]{2}[0-9]{22}$"
        },
        SO: {
          chars: 23,
          bban_regexp: "^[0-9]{19}$",
          IBANRegistry: true,
          branch_indentifier: "4-6",
          account_indentifier: "11-23"
        },
        SR: {},
        SS: {},
        ST: {
          chars: 25,
          bban_regexp: "^[0-9]{21}$",
          IBANRegistry: true,
          branch_indentifier: "4-7"
        },
        SV: {
          chars: 28,
          bban_regexp: "^[A-Z]{4}[0-9]{20}$",
          IBANRegistry: true,
          account_indentifier: "8-28"
        },
        SX: {},
        SY: {},
        SZ: {},
        TC: {},
        TD: {
          chars: 27,
          bban_regexp: "^[0-9]{23}$"
        },
        TF: {
          chars: 27,
          bban_regexp: "^[0-9]{10}[A-Z0-9]{11}[0-9]{2}$",
          IBANRegistry: true
        },
        TG: {
          chars: 28,
          bban_regexp: "^[A-Z]{2}[0-9]{22}$"
        },
        TH: {},
        TJ: {},
        TK: {},
        TL: {
          chars: 23,
          bban_regexp: "^[0-9]{19}$",
          IBANRegistry: true,
          account_indentifier: "4-23"
        },
        TM: {},
        TN: {
          chars: 24,
          bban_regexp: "^[0-9]{20}$",
          IBANRegistry: true,
          branch_indentifier: "2-4",
          account_indentifier: "4-24"
        },
        TO: {},
        TR: {
          chars: 26,
          bban_regexp: "^[0-9]{5}[A-Z0-9]{17}$",
          IBANRegistry: true
        },
        TT: {},
        TV: {},
        TW: {},
        TZ: {},
        UA: {
          chars: 29,
          bban_regexp: "^[0-9]{6}[A-Z0-9]{19}$",
          IBANRegistry: true,
          account_indentifier: "15-29"
        },
        UG: {},
        UM: {},
        US: {},
        UY: {},
        UZ: {},
        VA: {
          chars: 22,
          bban_regexp: "^[0-9]{18}",
          IBANRegistry: true,
          SEPA: true,
          account_indentifier: "7-22"
        },
        VC: {},
        VE: {},
        VG: {
          chars: 24,
          bban_regexp: "^[A-Z0-9]{4}[0-9]{16}$",
          IBANRegistry: true,
          account_indentifier: "8-24"
        },
        VI: {},
        VN: {},
        VU: {},
        WF: {
          chars: 27,
          bban_regexp: "^[0-9]{10}[A-Z0-9]{11}[0-9]{2}$",
          IBANRegistry: true
        },
        WS: {},
        XK: {
          chars: 20,
          bban_regexp: "^[0-9]{16}$",
          IBANRegistry: true,
          branch_indentifier: "2-3",
          account_indentifier: "4-20"
        },
        YE: {
          chars: 30,
          bban_regexp: "[A-Z]{4}[0-9]{4}[0-9A-Z]{18}",
          IBANRegistry: true,
          bank_identifier: "0-3",
          branch_indentifier: "4-7"
        },
        YT: {
          chars: 27,
          bban_regexp: "^[0-9]{10}[A-Z0-9]{11}[0-9]{2}$",
          IBANRegistry: true
        },
        ZA: {},
        ZM: {},
        ZW: {}
      };
    })
  ),
  /***/
  215: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          isObject
        )
        /* harmony export */
      });
      var objectConstructor = {}.constructor;
      function isObject(object) {
        return object !== void 0 && object !== null && object.constructor === objectConstructor;
      }
    })
  ),
  /***/
  575: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Ay: () => (
          /* binding */
          Metadata
        ),
        Ko: () => (
          /* binding */
          getCountryCallingCode
        ),
        J_: () => (
          /* binding */
          isSupportedCountry
        ),
        aR: () => (
          /* binding */
          validateMetadata
        )
      });
      ;
      function semver_compare(a, b) {
        a = a.split("-");
        b = b.split("-");
        var pa = a[0].split(".");
        var pb = b[0].split(".");
        for (var i = 0; i < 3; i++) {
          var na = Number(pa[i]);
          var nb = Number(pb[i]);
          if (na > nb) return 1;
          if (nb > na) return -1;
          if (!isNaN(na) && isNaN(nb)) return 1;
          if (isNaN(na) && !isNaN(nb)) return -1;
        }
        if (a[1] && b[1]) {
          return a[1] > b[1] ? 1 : a[1] < b[1] ? -1 : 0;
        }
        return !a[1] && b[1] ? 1 : a[1] && !b[1] ? -1 : 0;
      }
      var isObject = __webpack_require__(215);
      ;
      var CALLING_CODE_REG_EXP = /^\d+$/;
      function isCallingCode(string) {
        return CALLING_CODE_REG_EXP.test(string);
      }
      ;
      function _readOnlyError(r) {
        throw new TypeError('"' + r + '" is read-only');
      }
      function _typeof(o) {
        "@babel/helpers - typeof";
        return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
          return typeof o2;
        } : function(o2) {
          return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
        }, _typeof(o);
      }
      function _classCallCheck(a, n) {
        if (!(a instanceof n)) throw new TypeError("Cannot call a class as a function");
      }
      function _defineProperties(e, r) {
        for (var t = 0; t < r.length; t++) {
          var o = r[t];
          o.enumerable = o.enumerable || false, o.configurable = true, "value" in o && (o.writable = true), Object.defineProperty(e, _toPropertyKey(o.key), o);
        }
      }
      function _createClass(e, r, t) {
        return r && _defineProperties(e.prototype, r), t && _defineProperties(e, t), Object.defineProperty(e, "prototype", { writable: false }), e;
      }
      function _toPropertyKey(t) {
        var i = _toPrimitive(t, "string");
        return "symbol" == _typeof(i) ? i : i + "";
      }
      function _toPrimitive(t, r) {
        if ("object" != _typeof(t) || !t) return t;
        var e = t[Symbol.toPrimitive];
        if (void 0 !== e) {
          var i = e.call(t, r || "default");
          if ("object" != _typeof(i)) return i;
          throw new TypeError("@@toPrimitive must return a primitive value.");
        }
        return ("string" === r ? String : Number)(t);
      }
      var V2 = "1.0.18";
      var V3 = "1.2.0";
      var V4 = "1.7.35";
      var DEFAULT_EXT_PREFIX = " ext. ";
      var Metadata = /* @__PURE__ */ (function() {
        function Metadata2(metadata) {
          _classCallCheck(this, Metadata2);
          validateMetadata(metadata);
          this.metadata = metadata;
          setVersion.call(this, metadata);
        }
        return _createClass(Metadata2, [{
          key: "getCountries",
          value: function getCountries() {
            return Object.keys(this.metadata.countries).filter(function(_) {
              return _ !== "001";
            });
          }
        }, {
          key: "getCountryMetadata",
          value: function getCountryMetadata(countryCode) {
            return this.metadata.countries[countryCode];
          }
        }, {
          key: "nonGeographic",
          value: function nonGeographic() {
            if (this.v1 || this.v2 || this.v3) return;
            return this.metadata.nonGeographic || this.metadata.nonGeographical;
          }
        }, {
          key: "hasCountry",
          value: function hasCountry(country) {
            return this.getCountryMetadata(country) !== void 0;
          }
        }, {
          key: "hasCallingCode",
          value: function hasCallingCode(callingCode) {
            if (this.getCountryCodesForCallingCode(callingCode)) {
              return true;
            }
            if (this.nonGeographic()) {
              if (this.nonGeographic()[callingCode]) {
                return true;
              }
            } else {
              var countryCodes = this.countryCallingCodes()[callingCode];
              if (countryCodes && countryCodes.length === 1 && countryCodes[0] === "001") {
                return true;
              }
            }
          }
        }, {
          key: "isNonGeographicCallingCode",
          value: function isNonGeographicCallingCode(callingCode) {
            if (this.nonGeographic()) {
              return this.nonGeographic()[callingCode] ? true : false;
            } else {
              return this.getCountryCodesForCallingCode(callingCode) ? false : true;
            }
          }
          // Deprecated.
        }, {
          key: "country",
          value: function country(countryCode) {
            return this.selectNumberingPlan(countryCode);
          }
          /**
           * Selects a telephone numbering plan based on either a country code or a calling code.
           * @param {string} argument — Country code or calling code.
           * @param {string} legacyArgumentCallingCode — Legacy argument: calling code, if the first argument is not passed.
           */
        }, {
          key: "selectNumberingPlan",
          value: function selectNumberingPlan(argument, legacyArgumentCallingCode) {
            var countryCode;
            var callingCode;
            if (argument) {
              if (isCallingCode(argument)) {
                callingCode = argument;
              } else {
                countryCode = argument;
              }
            }
            if (legacyArgumentCallingCode) {
              callingCode = legacyArgumentCallingCode;
            }
            if (countryCode && countryCode !== "001") {
              var countryMetadata = this.getCountryMetadata(countryCode);
              if (!countryMetadata) {
                throw new Error("Unknown country: ".concat(countryCode));
              }
              this.numberingPlan = new NumberingPlan(countryMetadata, this);
            } else if (callingCode) {
              if (!this.hasCallingCode(callingCode)) {
                throw new Error("Unknown calling code: ".concat(callingCode));
              }
              this.numberingPlan = new NumberingPlan(this.getNumberingPlanMetadata(callingCode), this);
            } else {
              this.numberingPlan = void 0;
            }
            return this;
          }
        }, {
          key: "getCountryCodesForCallingCode",
          value: function getCountryCodesForCallingCode(callingCode) {
            var countryCodes = this.countryCallingCodes()[callingCode];
            if (countryCodes) {
              if (countryCodes.length === 1 && countryCodes[0].length === 3) {
                return;
              }
              return countryCodes;
            }
          }
        }, {
          key: "getCountryCodeForCallingCode",
          value: function getCountryCodeForCallingCode(callingCode) {
            var countryCodes = this.getCountryCodesForCallingCode(callingCode);
            if (countryCodes) {
              return countryCodes[0];
            }
          }
        }, {
          key: "getNumberingPlanMetadata",
          value: function getNumberingPlanMetadata(callingCode) {
            var countryCode = this.getCountryCodeForCallingCode(callingCode);
            if (countryCode) {
              return this.getCountryMetadata(countryCode);
            }
            if (this.nonGeographic()) {
              var metadata = this.nonGeographic()[callingCode];
              if (metadata) {
                return metadata;
              }
            } else {
              var countryCodes = this.countryCallingCodes()[callingCode];
              if (countryCodes && countryCodes.length === 1 && countryCodes[0] === "001") {
                return this.metadata.countries["001"];
              }
            }
          }
          // Deprecated.
        }, {
          key: "countryCallingCode",
          value: function countryCallingCode() {
            return this.numberingPlan.callingCode();
          }
          // Deprecated.
        }, {
          key: "IDDPrefix",
          value: function IDDPrefix() {
            return this.numberingPlan.IDDPrefix();
          }
          // Deprecated.
        }, {
          key: "defaultIDDPrefix",
          value: function defaultIDDPrefix() {
            return this.numberingPlan.defaultIDDPrefix();
          }
          // Deprecated.
        }, {
          key: "nationalNumberPattern",
          value: function nationalNumberPattern() {
            return this.numberingPlan.nationalNumberPattern();
          }
          // Deprecated.
        }, {
          key: "possibleLengths",
          value: function possibleLengths() {
            return this.numberingPlan.possibleLengths();
          }
          // Deprecated.
        }, {
          key: "formats",
          value: function formats() {
            return this.numberingPlan.formats();
          }
          // Deprecated.
        }, {
          key: "nationalPrefixForParsing",
          value: function nationalPrefixForParsing() {
            return this.numberingPlan.nationalPrefixForParsing();
          }
          // Deprecated.
        }, {
          key: "nationalPrefixTransformRule",
          value: function nationalPrefixTransformRule() {
            return this.numberingPlan.nationalPrefixTransformRule();
          }
          // Deprecated.
        }, {
          key: "leadingDigits",
          value: function leadingDigits() {
            return this.numberingPlan.leadingDigits();
          }
          // Deprecated.
        }, {
          key: "hasTypes",
          value: function hasTypes() {
            return this.numberingPlan.hasTypes();
          }
          // Deprecated.
        }, {
          key: "type",
          value: function type(_type) {
            return this.numberingPlan.type(_type);
          }
          // Deprecated.
        }, {
          key: "ext",
          value: function ext() {
            return this.numberingPlan.ext();
          }
        }, {
          key: "countryCallingCodes",
          value: function countryCallingCodes() {
            if (this.v1) return this.metadata.country_phone_code_to_countries;
            return this.metadata.country_calling_codes;
          }
          // Deprecated.
        }, {
          key: "chooseCountryByCountryCallingCode",
          value: function chooseCountryByCountryCallingCode(callingCode) {
            return this.selectNumberingPlan(callingCode);
          }
        }, {
          key: "hasSelectedNumberingPlan",
          value: function hasSelectedNumberingPlan() {
            return this.numberingPlan !== void 0;
          }
        }]);
      })();
      var NumberingPlan = /* @__PURE__ */ (function() {
        function NumberingPlan2(metadata, globalMetadataObject) {
          _classCallCheck(this, NumberingPlan2);
          this.globalMetadataObject = globalMetadataObject;
          this.metadata = metadata;
          setVersion.call(this, globalMetadataObject.metadata);
        }
        return _createClass(NumberingPlan2, [{
          key: "callingCode",
          value: function callingCode() {
            return this.metadata[0];
          }
          // When multiple countries share the same calling code,
          // all phone number formatting rules are included in the metadata
          // of the "default" country for that calling code.
          // Any other countries' metdata doesn't include any formatting rules.
          // Google developers said that such storage architecture was chosen for performance reasons.
          //
          // For example, for NANPA region ("North American Numbering Plan Administration",
          // which includes USA, Canada, Cayman Islands, Bahamas, etc) all formatting rules
          // are contained in the metadata of `US` country.
          //
          // This is not public API.
          //
        }, {
          key: "_getDefaultCountryMetadataForThisCallingCode",
          value: function _getDefaultCountryMetadataForThisCallingCode() {
            return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode());
          }
          // Deprecated.
        }, {
          key: "getDefaultCountryMetadataForRegion",
          value: function getDefaultCountryMetadataForRegion() {
            return this._getDefaultCountryMetadataForThisCallingCode();
          }
          // Is always present.
        }, {
          key: "IDDPrefix",
          value: function IDDPrefix() {
            if (this.v1 || this.v2) return;
            return this.metadata[1];
          }
          // Is only present when a country supports multiple IDD prefixes.
        }, {
          key: "defaultIDDPrefix",
          value: function defaultIDDPrefix() {
            if (this.v1 || this.v2) return;
            return this.metadata[12];
          }
        }, {
          key: "nationalNumberPattern",
          value: function nationalNumberPattern() {
            if (this.v1 || this.v2) return this.metadata[1];
            return this.metadata[2];
          }
          // "possible length" data is always present in Google's metadata.
        }, {
          key: "possibleLengths",
          value: function possibleLengths() {
            if (this.v1) return;
            return this.metadata[this.v2 ? 2 : 3];
          }
        }, {
          key: "_getFormats",
          value: function _getFormats(metadata) {
            return metadata[this.v1 ? 2 : this.v2 ? 3 : 4];
          }
          // For countries of the same region (e.g. NANPA)
          // formats are all stored in the "main" country for that region.
          // E.g. "RU" and "KZ", "US" and "CA".
        }, {
          key: "formats",
          value: function formats() {
            var _this = this;
            var formats2 = this._getFormats(this.metadata) || this._getFormats(this._getDefaultCountryMetadataForThisCallingCode()) || [];
            return formats2.map(function(_) {
              return new Format(_, _this);
            });
          }
        }, {
          key: "nationalPrefix",
          value: function nationalPrefix() {
            return this.metadata[this.v1 ? 3 : this.v2 ? 4 : 5];
          }
        }, {
          key: "_getNationalPrefixFormattingRule",
          value: function _getNationalPrefixFormattingRule(metadata) {
            return metadata[this.v1 ? 4 : this.v2 ? 5 : 6];
          }
          // For countries of the same region (e.g. NANPA)
          // national prefix formatting rule is stored in the "main" country for that region.
          // E.g. "RU" and "KZ", "US" and "CA".
        }, {
          key: "nationalPrefixFormattingRule",
          value: function nationalPrefixFormattingRule() {
            return this._getNationalPrefixFormattingRule(this.metadata) || this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode());
          }
        }, {
          key: "_nationalPrefixForParsing",
          value: function _nationalPrefixForParsing() {
            return this.metadata[this.v1 ? 5 : this.v2 ? 6 : 7];
          }
        }, {
          key: "nationalPrefixForParsing",
          value: function nationalPrefixForParsing() {
            return this._nationalPrefixForParsing() || this.nationalPrefix();
          }
        }, {
          key: "nationalPrefixTransformRule",
          value: function nationalPrefixTransformRule() {
            return this.metadata[this.v1 ? 6 : this.v2 ? 7 : 8];
          }
        }, {
          key: "_getNationalPrefixIsOptionalWhenFormatting",
          value: function _getNationalPrefixIsOptionalWhenFormatting() {
            return !!this.metadata[this.v1 ? 7 : this.v2 ? 8 : 9];
          }
          // For countries of the same region (e.g. NANPA)
          // "national prefix is optional when formatting" flag is
          // stored in the "main" country for that region.
          // E.g. "RU" and "KZ", "US" and "CA".
        }, {
          key: "nationalPrefixIsOptionalWhenFormattingInNationalFormat",
          value: function nationalPrefixIsOptionalWhenFormattingInNationalFormat() {
            return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata) || this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode());
          }
        }, {
          key: "leadingDigits",
          value: function leadingDigits() {
            return this.metadata[this.v1 ? 8 : this.v2 ? 9 : 10];
          }
        }, {
          key: "types",
          value: function types() {
            return this.metadata[this.v1 ? 9 : this.v2 ? 10 : 11];
          }
        }, {
          key: "hasTypes",
          value: function hasTypes() {
            if (this.types() && this.types().length === 0) {
              return false;
            }
            return !!this.types();
          }
        }, {
          key: "type",
          value: function type(_type2) {
            if (this.hasTypes() && getType(this.types(), _type2)) {
              return new Type(getType(this.types(), _type2), this);
            }
          }
        }, {
          key: "ext",
          value: function ext() {
            if (this.v1 || this.v2) return DEFAULT_EXT_PREFIX;
            return this.metadata[13] || DEFAULT_EXT_PREFIX;
          }
        }]);
      })();
      var Format = /* @__PURE__ */ (function() {
        function Format2(format, metadata) {
          _classCallCheck(this, Format2);
          this._format = format;
          this.metadata = metadata;
        }
        return _createClass(Format2, [{
          key: "pattern",
          value: function pattern() {
            return this._format[0];
          }
        }, {
          key: "format",
          value: function format() {
            return this._format[1];
          }
        }, {
          key: "leadingDigitsPatterns",
          value: function leadingDigitsPatterns() {
            return this._format[2] || [];
          }
        }, {
          key: "nationalPrefixFormattingRule",
          value: function nationalPrefixFormattingRule() {
            return this._format[3] || this.metadata.nationalPrefixFormattingRule();
          }
        }, {
          key: "nationalPrefixIsOptionalWhenFormattingInNationalFormat",
          value: function nationalPrefixIsOptionalWhenFormattingInNationalFormat() {
            return !!this._format[4] || this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat();
          }
        }, {
          key: "nationalPrefixIsMandatoryWhenFormattingInNationalFormat",
          value: function nationalPrefixIsMandatoryWhenFormattingInNationalFormat() {
            return this.usesNationalPrefix() && !this.nationalPrefixIsOptionalWhenFormattingInNationalFormat();
          }
          // Checks whether national prefix formatting rule contains national prefix.
        }, {
          key: "usesNationalPrefix",
          value: function usesNationalPrefix() {
            return this.nationalPrefixFormattingRule() && // Check that national prefix formatting rule is not a "dummy" one.
            !FIRST_GROUP_ONLY_PREFIX_PATTERN.test(this.nationalPrefixFormattingRule()) ? true : false;
          }
        }, {
          key: "internationalFormat",
          value: function internationalFormat() {
            return this._format[5] || this.format();
          }
        }]);
      })();
      var FIRST_GROUP_ONLY_PREFIX_PATTERN = /^\(?\$1\)?$/;
      var Type = /* @__PURE__ */ (function() {
        function Type2(type, metadata) {
          _classCallCheck(this, Type2);
          this.type = type;
          this.metadata = metadata;
        }
        return _createClass(Type2, [{
          key: "pattern",
          value: function pattern() {
            if (this.metadata.v1) return this.type;
            return this.type[0];
          }
        }, {
          key: "possibleLengths",
          value: function possibleLengths() {
            if (this.metadata.v1) return;
            return this.type[1] || this.metadata.possibleLengths();
          }
        }]);
      })();
      function getType(types, type) {
        switch (type) {
          case "FIXED_LINE":
            return types[0];
          case "MOBILE":
            return types[1];
          case "TOLL_FREE":
            return types[2];
          case "PREMIUM_RATE":
            return types[3];
          case "PERSONAL_NUMBER":
            return types[4];
          case "VOICEMAIL":
            return types[5];
          case "UAN":
            return types[6];
          case "PAGER":
            return types[7];
          case "VOIP":
            return types[8];
          case "SHARED_COST":
            return types[9];
        }
      }
      function validateMetadata(metadata) {
        if (!metadata) {
          throw new Error("[libphonenumber-js] `metadata` argument not passed. Check your arguments.");
        }
        if (!(0, isObject.A)(metadata) || !(0, isObject.A)(metadata.countries)) {
          throw new Error("[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat((0, isObject.A)(metadata) ? "an object of shape: { " + Object.keys(metadata).join(", ") + " }" : "a " + typeOf(metadata) + ": " + metadata, "."));
        }
      }
      var typeOf = function typeOf2(_) {
        return _typeof(_);
      };
      function getExtPrefix(country, metadataJson) {
        var metadata = new Metadata(metadataJson);
        if (metadata.hasCountry(country)) {
          return metadata.selectNumberingPlan(country).ext();
        }
        return DEFAULT_EXT_PREFIX;
      }
      function getCountryCallingCode(country, metadataJson) {
        var metadata = new Metadata(metadataJson);
        if (metadata.hasCountry(country)) {
          return metadata.selectNumberingPlan(country).countryCallingCode();
        }
        throw new Error("Unknown country: ".concat(country));
      }
      function isSupportedCountry(country, metadataJson) {
        return metadataJson.countries.hasOwnProperty(country);
      }
      function setVersion(metadata) {
        var version = metadata.version;
        if (typeof version === "number") {
          this.v1 = version === 1;
          this.v2 = version === 2;
          this.v3 = version === 3;
          this.v4 = version === 4;
        } else {
          if (!version) {
            this.v1 = true;
          } else if (semver_compare(version, V3) === -1) {
            this.v2 = true;
          } else if (semver_compare(version, V4) === -1) {
            this.v3 = true;
          } else {
            this.v4 = true;
          }
        }
      }
    })
  ),
  /***/
  294: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          isSupportedCountry
        )
        /* harmony export */
      });
      var _withMetadataArgument_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(809);
      var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(575);
      function isSupportedCountry() {
        return (0, _withMetadataArgument_js__WEBPACK_IMPORTED_MODULE_0__.A)(_core_index_js__WEBPACK_IMPORTED_MODULE_1__.J_, arguments);
      }
    })
  ),
  /***/
  479: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        l: () => (
          /* binding */
          exports_parsePhoneNumber_parsePhoneNumber
        )
      });
      var withMetadataArgument = __webpack_require__(809);
      var isObject = __webpack_require__(215);
      ;
      function _typeof(o) {
        "@babel/helpers - typeof";
        return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
          return typeof o2;
        } : function(o2) {
          return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
        }, _typeof(o);
      }
      function ownKeys(e, r) {
        var t = Object.keys(e);
        if (Object.getOwnPropertySymbols) {
          var o = Object.getOwnPropertySymbols(e);
          r && (o = o.filter(function(r2) {
            return Object.getOwnPropertyDescriptor(e, r2).enumerable;
          })), t.push.apply(t, o);
        }
        return t;
      }
      function _objectSpread(e) {
        for (var r = 1; r < arguments.length; r++) {
          var t = null != arguments[r] ? arguments[r] : {};
          r % 2 ? ownKeys(Object(t), true).forEach(function(r2) {
            _defineProperty(e, r2, t[r2]);
          }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : ownKeys(Object(t)).forEach(function(r2) {
            Object.defineProperty(e, r2, Object.getOwnPropertyDescriptor(t, r2));
          });
        }
        return e;
      }
      function _defineProperty(e, r, t) {
        return (r = _toPropertyKey(r)) in e ? Object.defineProperty(e, r, { value: t, enumerable: true, configurable: true, writable: true }) : e[r] = t, e;
      }
      function _toPropertyKey(t) {
        var i = _toPrimitive(t, "string");
        return "symbol" == _typeof(i) ? i : i + "";
      }
      function _toPrimitive(t, r) {
        if ("object" != _typeof(t) || !t) return t;
        var e = t[Symbol.toPrimitive];
        if (void 0 !== e) {
          var i = e.call(t, r || "default");
          if ("object" != _typeof(i)) return i;
          throw new TypeError("@@toPrimitive must return a primitive value.");
        }
        return ("string" === r ? String : Number)(t);
      }
      function _slicedToArray(r, e) {
        return _arrayWithHoles(r) || _iterableToArrayLimit(r, e) || _unsupportedIterableToArray(r, e) || _nonIterableRest();
      }
      function _nonIterableRest() {
        throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
      }
      function _unsupportedIterableToArray(r, a) {
        if (r) {
          if ("string" == typeof r) return _arrayLikeToArray(r, a);
          var t = {}.toString.call(r).slice(8, -1);
          return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray(r, a) : void 0;
        }
      }
      function _arrayLikeToArray(r, a) {
        (null == a || a > r.length) && (a = r.length);
        for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
        return n;
      }
      function _iterableToArrayLimit(r, l) {
        var t = null == r ? null : "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
        if (null != t) {
          var e, n, i, u, a = [], f = true, o = false;
          try {
            if (i = (t = t.call(r)).next, 0 === l) {
              if (Object(t) !== t) return;
              f = false;
            } else for (; !(f = (e = i.call(t)).done) && (a.push(e.value), a.length !== l); f = true) ;
          } catch (r2) {
            o = true, n = r2;
          } finally {
            try {
              if (!f && null != t["return"] && (u = t["return"](), Object(u) !== u)) return;
            } finally {
              if (o) throw n;
            }
          }
          return a;
        }
      }
      function _arrayWithHoles(r) {
        if (Array.isArray(r)) return r;
      }
      function normalizeArguments(args) {
        var _Array$prototype$slic = Array.prototype.slice.call(args), _Array$prototype$slic2 = _slicedToArray(_Array$prototype$slic, 4), arg_1 = _Array$prototype$slic2[0], arg_2 = _Array$prototype$slic2[1], arg_3 = _Array$prototype$slic2[2], arg_4 = _Array$prototype$slic2[3];
        var text;
        var options;
        var metadata;
        if (typeof arg_1 === "string") {
          text = arg_1;
        } else throw new TypeError("A text for parsing must be a string.");
        if (!arg_2 || typeof arg_2 === "string") {
          if (arg_4) {
            options = arg_3;
            metadata = arg_4;
          } else {
            options = void 0;
            metadata = arg_3;
          }
          if (arg_2) {
            options = _objectSpread({
              defaultCountry: arg_2
            }, options);
          }
        } else if ((0, isObject.A)(arg_2)) {
          if (arg_3) {
            options = arg_2;
            metadata = arg_3;
          } else {
            metadata = arg_2;
          }
        } else throw new Error("Invalid second argument: ".concat(arg_2));
        return {
          text,
          options,
          metadata
        };
      }
      ;
      var MIN_LENGTH_FOR_NSN = 2;
      var MAX_LENGTH_FOR_NSN = 17;
      var MAX_LENGTH_COUNTRY_CODE = 3;
      var VALID_DIGITS = "0-9０-９٠-٩۰-۹";
      var DASHES = "-‐-―−ー－";
      var SLASHES = "／/";
      var DOTS = "．.";
      var WHITESPACE = "  ­​⁠　";
      var BRACKETS = "()（）［］\\[\\]";
      var TILDES = "~⁓∼～";
      var VALID_PUNCTUATION = "".concat(DASHES).concat(SLASHES).concat(DOTS).concat(WHITESPACE).concat(BRACKETS).concat(TILDES);
      var PLUS_CHARS = "+＋";
      ;
      function ParseError_typeof(o) {
        "@babel/helpers - typeof";
        return ParseError_typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
          return typeof o2;
        } : function(o2) {
          return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
        }, ParseError_typeof(o);
      }
      function _defineProperties(e, r) {
        for (var t = 0; t < r.length; t++) {
          var o = r[t];
          o.enumerable = o.enumerable || false, o.configurable = true, "value" in o && (o.writable = true), Object.defineProperty(e, ParseError_toPropertyKey(o.key), o);
        }
      }
      function _createClass(e, r, t) {
        return r && _defineProperties(e.prototype, r), t && _defineProperties(e, t), Object.defineProperty(e, "prototype", { writable: false }), e;
      }
      function ParseError_toPropertyKey(t) {
        var i = ParseError_toPrimitive(t, "string");
        return "symbol" == ParseError_typeof(i) ? i : i + "";
      }
      function ParseError_toPrimitive(t, r) {
        if ("object" != ParseError_typeof(t) || !t) return t;
        var e = t[Symbol.toPrimitive];
        if (void 0 !== e) {
          var i = e.call(t, r || "default");
          if ("object" != ParseError_typeof(i)) return i;
          throw new TypeError("@@toPrimitive must return a primitive value.");
        }
        return ("string" === r ? String : Number)(t);
      }
      function _classCallCheck(a, n) {
        if (!(a instanceof n)) throw new TypeError("Cannot call a class as a function");
      }
      function _callSuper(t, o, e) {
        return o = _getPrototypeOf(o), _possibleConstructorReturn(t, _isNativeReflectConstruct() ? Reflect.construct(o, e || [], _getPrototypeOf(t).constructor) : o.apply(t, e));
      }
      function _possibleConstructorReturn(t, e) {
        if (e && ("object" == ParseError_typeof(e) || "function" == typeof e)) return e;
        if (void 0 !== e) throw new TypeError("Derived constructors may only return object or undefined");
        return _assertThisInitialized(t);
      }
      function _assertThisInitialized(e) {
        if (void 0 === e) throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
        return e;
      }
      function _inherits(t, e) {
        if ("function" != typeof e && null !== e) throw new TypeError("Super expression must either be null or a function");
        t.prototype = Object.create(e && e.prototype, { constructor: { value: t, writable: true, configurable: true } }), Object.defineProperty(t, "prototype", { writable: false }), e && _setPrototypeOf(t, e);
      }
      function _wrapNativeSuper(t) {
        var r = "function" == typeof Map ? /* @__PURE__ */ new Map() : void 0;
        return _wrapNativeSuper = function _wrapNativeSuper2(t2) {
          if (null === t2 || !_isNativeFunction(t2)) return t2;
          if ("function" != typeof t2) throw new TypeError("Super expression must either be null or a function");
          if (void 0 !== r) {
            if (r.has(t2)) return r.get(t2);
            r.set(t2, Wrapper);
          }
          function Wrapper() {
            return _construct(t2, arguments, _getPrototypeOf(this).constructor);
          }
          return Wrapper.prototype = Object.create(t2.prototype, { constructor: { value: Wrapper, enumerable: false, writable: true, configurable: true } }), _setPrototypeOf(Wrapper, t2);
        }, _wrapNativeSuper(t);
      }
      function _construct(t, e, r) {
        if (_isNativeReflectConstruct()) return Reflect.construct.apply(null, arguments);
        var o = [null];
        o.push.apply(o, e);
        var p = new (t.bind.apply(t, o))();
        return r && _setPrototypeOf(p, r.prototype), p;
      }
      function _isNativeReflectConstruct() {
        try {
          var t = !Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function() {
          }));
        } catch (t2) {
        }
        return (_isNativeReflectConstruct = function _isNativeReflectConstruct2() {
          return !!t;
        })();
      }
      function _isNativeFunction(t) {
        try {
          return -1 !== Function.toString.call(t).indexOf("[native code]");
        } catch (n) {
          return "function" == typeof t;
        }
      }
      function _setPrototypeOf(t, e) {
        return _setPrototypeOf = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function(t2, e2) {
          return t2.__proto__ = e2, t2;
        }, _setPrototypeOf(t, e);
      }
      function _getPrototypeOf(t) {
        return _getPrototypeOf = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function(t2) {
          return t2.__proto__ || Object.getPrototypeOf(t2);
        }, _getPrototypeOf(t);
      }
      var ParseError = /* @__PURE__ */ (function(_Error) {
        function ParseError2(code) {
          var _this;
          _classCallCheck(this, ParseError2);
          _this = _callSuper(this, ParseError2, [code]);
          Object.setPrototypeOf(_this, ParseError2.prototype);
          _this.name = _this.constructor.name;
          return _this;
        }
        _inherits(ParseError2, _Error);
        return _createClass(ParseError2);
      })(/* @__PURE__ */ _wrapNativeSuper(Error));
      var es6_metadata = __webpack_require__(575);
      ;
      var RFC3966_EXTN_PREFIX = ";ext=";
      var getExtensionDigitsPattern = function getExtensionDigitsPattern2(maxLength) {
        return "([".concat(VALID_DIGITS, "]{1,").concat(maxLength, "})");
      };
      function createExtensionPattern(purpose) {
        var extLimitAfterExplicitLabel = "20";
        var extLimitAfterLikelyLabel = "15";
        var extLimitAfterAmbiguousChar = "9";
        var extLimitWhenNotSure = "6";
        var possibleSeparatorsBetweenNumberAndExtLabel = "[  \\t,]*";
        var possibleCharsAfterExtLabel = "[:\\.．]?[  \\t,-]*";
        var optionalExtnSuffix = "#?";
        var explicitExtLabels = "(?:e?xt(?:ensi(?:ó?|ó))?n?|ｅ?ｘｔｎ?|доб|anexo)";
        var ambiguousExtLabels = "(?:[xｘ#＃~～]|int|ｉｎｔ)";
        var ambiguousSeparator = "[- ]+";
        var possibleSeparatorsNumberExtLabelNoComma = "[  \\t]*";
        var autoDiallingAndExtLabelsFound = "(?:,{2}|;)";
        var rfcExtn = RFC3966_EXTN_PREFIX + getExtensionDigitsPattern(extLimitAfterExplicitLabel);
        var explicitExtn = possibleSeparatorsBetweenNumberAndExtLabel + explicitExtLabels + possibleCharsAfterExtLabel + getExtensionDigitsPattern(extLimitAfterExplicitLabel) + optionalExtnSuffix;
        var ambiguousExtn = possibleSeparatorsBetweenNumberAndExtLabel + ambiguousExtLabels + possibleCharsAfterExtLabel + getExtensionDigitsPattern(extLimitAfterAmbiguousChar) + optionalExtnSuffix;
        var americanStyleExtnWithSuffix = ambiguousSeparator + getExtensionDigitsPattern(extLimitWhenNotSure) + "#";
        var autoDiallingExtn = possibleSeparatorsNumberExtLabelNoComma + autoDiallingAndExtLabelsFound + possibleCharsAfterExtLabel + getExtensionDigitsPattern(extLimitAfterLikelyLabel) + optionalExtnSuffix;
        var onlyCommasExtn = possibleSeparatorsNumberExtLabelNoComma + "(?:,)+" + possibleCharsAfterExtLabel + getExtensionDigitsPattern(extLimitAfterAmbiguousChar) + optionalExtnSuffix;
        return rfcExtn + "|" + explicitExtn + "|" + ambiguousExtn + "|" + americanStyleExtnWithSuffix + "|" + autoDiallingExtn + "|" + onlyCommasExtn;
      }
      ;
      var MIN_LENGTH_PHONE_NUMBER_PATTERN = "[" + VALID_DIGITS + "]{" + MIN_LENGTH_FOR_NSN + "}";
      var VALID_PHONE_NUMBER = "[" + PLUS_CHARS + "]{0,1}(?:[" + VALID_PUNCTUATION + "]*[" + VALID_DIGITS + "]){3,}[" + VALID_PUNCTUATION + VALID_DIGITS + "]*";
      var VALID_PHONE_NUMBER_START_REG_EXP = new RegExp("^[" + PLUS_CHARS + "]{0,1}(?:[" + VALID_PUNCTUATION + "]*[" + VALID_DIGITS + "]){1,2}$", "i");
      var VALID_PHONE_NUMBER_WITH_EXTENSION = VALID_PHONE_NUMBER + // Phone number extensions
      "(?:" + createExtensionPattern() + ")?";
      var VALID_PHONE_NUMBER_PATTERN = new RegExp(
        // Either a short two-digit-only phone number
        "^" + MIN_LENGTH_PHONE_NUMBER_PATTERN + "$|^" + VALID_PHONE_NUMBER_WITH_EXTENSION + "$",
        "i"
      );
      function isViablePhoneNumber_isViablePhoneNumber(number) {
        return number.length >= MIN_LENGTH_FOR_NSN && VALID_PHONE_NUMBER_PATTERN.test(number);
      }
      function isViablePhoneNumberStart(number) {
        return VALID_PHONE_NUMBER_START_REG_EXP.test(number);
      }
      ;
      var EXTN_PATTERN = new RegExp("(?:" + createExtensionPattern() + ")$", "i");
      function extractExtension(number) {
        var start = number.search(EXTN_PATTERN);
        if (start < 0) {
          return {};
        }
        var numberWithoutExtension = number.slice(0, start);
        var matches = number.match(EXTN_PATTERN);
        var i = 1;
        while (i < matches.length) {
          if (matches[i]) {
            return {
              number: numberWithoutExtension,
              ext: matches[i]
            };
          }
          i++;
        }
      }
      ;
      function _createForOfIteratorHelperLoose(r, e) {
        var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
        if (t) return (t = t.call(r)).next.bind(t);
        if (Array.isArray(r) || (t = parseDigits_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) {
          t && (r = t);
          var o = 0;
          return function() {
            return o >= r.length ? { done: true } : { done: false, value: r[o++] };
          };
        }
        throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
      }
      function parseDigits_unsupportedIterableToArray(r, a) {
        if (r) {
          if ("string" == typeof r) return parseDigits_arrayLikeToArray(r, a);
          var t = {}.toString.call(r).slice(8, -1);
          return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? parseDigits_arrayLikeToArray(r, a) : void 0;
        }
      }
      function parseDigits_arrayLikeToArray(r, a) {
        (null == a || a > r.length) && (a = r.length);
        for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
        return n;
      }
      var DIGITS = {
        "0": "0",
        "1": "1",
        "2": "2",
        "3": "3",
        "4": "4",
        "5": "5",
        "6": "6",
        "7": "7",
        "8": "8",
        "9": "9",
        "０": "0",
        // Fullwidth digit 0
        "１": "1",
        // Fullwidth digit 1
        "２": "2",
        // Fullwidth digit 2
        "３": "3",
        // Fullwidth digit 3
        "４": "4",
        // Fullwidth digit 4
        "５": "5",
        // Fullwidth digit 5
        "６": "6",
        // Fullwidth digit 6
        "７": "7",
        // Fullwidth digit 7
        "８": "8",
        // Fullwidth digit 8
        "９": "9",
        // Fullwidth digit 9
        "٠": "0",
        // Arabic-indic digit 0
        "١": "1",
        // Arabic-indic digit 1
        "٢": "2",
        // Arabic-indic digit 2
        "٣": "3",
        // Arabic-indic digit 3
        "٤": "4",
        // Arabic-indic digit 4
        "٥": "5",
        // Arabic-indic digit 5
        "٦": "6",
        // Arabic-indic digit 6
        "٧": "7",
        // Arabic-indic digit 7
        "٨": "8",
        // Arabic-indic digit 8
        "٩": "9",
        // Arabic-indic digit 9
        "۰": "0",
        // Eastern-Arabic digit 0
        "۱": "1",
        // Eastern-Arabic digit 1
        "۲": "2",
        // Eastern-Arabic digit 2
        "۳": "3",
        // Eastern-Arabic digit 3
        "۴": "4",
        // Eastern-Arabic digit 4
        "۵": "5",
        // Eastern-Arabic digit 5
        "۶": "6",
        // Eastern-Arabic digit 6
        "۷": "7",
        // Eastern-Arabic digit 7
        "۸": "8",
        // Eastern-Arabic digit 8
        "۹": "9"
        // Eastern-Arabic digit 9
      };
      function parseDigit(character) {
        return DIGITS[character];
      }
      function parseDigits(string) {
        var result2 = "";
        for (var _iterator = _createForOfIteratorHelperLoose(string.split("")), _step; !(_step = _iterator()).done; ) {
          var character = _step.value;
          var digit = parseDigit(character);
          if (digit) {
            result2 += digit;
          }
        }
        return result2;
      }
      ;
      function parseIncompletePhoneNumber_createForOfIteratorHelperLoose(r, e) {
        var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
        if (t) return (t = t.call(r)).next.bind(t);
        if (Array.isArray(r) || (t = parseIncompletePhoneNumber_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) {
          t && (r = t);
          var o = 0;
          return function() {
            return o >= r.length ? { done: true } : { done: false, value: r[o++] };
          };
        }
        throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
      }
      function parseIncompletePhoneNumber_unsupportedIterableToArray(r, a) {
        if (r) {
          if ("string" == typeof r) return parseIncompletePhoneNumber_arrayLikeToArray(r, a);
          var t = {}.toString.call(r).slice(8, -1);
          return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? parseIncompletePhoneNumber_arrayLikeToArray(r, a) : void 0;
        }
      }
      function parseIncompletePhoneNumber_arrayLikeToArray(r, a) {
        (null == a || a > r.length) && (a = r.length);
        for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
        return n;
      }
      function parseIncompletePhoneNumber(string) {
        var result2 = "";
        for (var _iterator = parseIncompletePhoneNumber_createForOfIteratorHelperLoose(string.split("")), _step; !(_step = _iterator()).done; ) {
          var character = _step.value;
          result2 += parsePhoneNumberCharacter(character, result2) || "";
        }
        return result2;
      }
      function parsePhoneNumberCharacter(character, prevParsedCharacters, eventListener) {
        if (character === "+") {
          if (prevParsedCharacters) {
            if (typeof eventListener === "function") {
              eventListener("end");
            }
            return;
          }
          return "+";
        }
        return parseDigit(character);
      }
      ;
      function mergeArrays_createForOfIteratorHelperLoose(r, e) {
        var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
        if (t) return (t = t.call(r)).next.bind(t);
        if (Array.isArray(r) || (t = mergeArrays_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) {
          t && (r = t);
          var o = 0;
          return function() {
            return o >= r.length ? { done: true } : { done: false, value: r[o++] };
          };
        }
        throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
      }
      function mergeArrays_unsupportedIterableToArray(r, a) {
        if (r) {
          if ("string" == typeof r) return mergeArrays_arrayLikeToArray(r, a);
          var t = {}.toString.call(r).slice(8, -1);
          return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? mergeArrays_arrayLikeToArray(r, a) : void 0;
        }
      }
      function mergeArrays_arrayLikeToArray(r, a) {
        (null == a || a > r.length) && (a = r.length);
        for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
        return n;
      }
      function mergeArrays(a, b) {
        var merged = a.slice();
        for (var _iterator = mergeArrays_createForOfIteratorHelperLoose(b), _step; !(_step = _iterator()).done; ) {
          var element = _step.value;
          if (a.indexOf(element) < 0) {
            merged.push(element);
          }
        }
        return merged.sort(function(a2, b2) {
          return a2 - b2;
        });
      }
      ;
      function checkNumberLength(nationalNumber, country, metadata) {
        return checkNumberLengthForType(nationalNumber, void 0, country, metadata);
      }
      function checkNumberLengthForType(nationalNumber, type, country, metadata) {
        if (country) {
          metadata = new es6_metadata.Ay(metadata.metadata);
          metadata.selectNumberingPlan(country);
        }
        var type_info = metadata.type(type);
        var possible_lengths = type_info && type_info.possibleLengths() || metadata.possibleLengths();
        if (!possible_lengths) {
          return "IS_POSSIBLE";
        }
        if (type === "FIXED_LINE_OR_MOBILE") {
          if (!metadata.type("FIXED_LINE")) {
            return checkNumberLengthForType(nationalNumber, "MOBILE", country, metadata);
          }
          var mobile_type = metadata.type("MOBILE");
          if (mobile_type) {
            possible_lengths = mergeArrays(possible_lengths, mobile_type.possibleLengths());
          }
        } else if (type && !type_info) {
          return "INVALID_LENGTH";
        }
        var actual_length = nationalNumber.length;
        var minimum_length = possible_lengths[0];
        if (minimum_length === actual_length) {
          return "IS_POSSIBLE";
        }
        if (minimum_length > actual_length) {
          return "TOO_SHORT";
        }
        if (possible_lengths[possible_lengths.length - 1] < actual_length) {
          return "TOO_LONG";
        }
        return possible_lengths.indexOf(actual_length, 1) >= 0 ? "IS_POSSIBLE" : "INVALID_LENGTH";
      }
      ;
      function isPossiblePhoneNumber(input, options, metadataJson) {
        if (options === void 0) {
          options = {};
        }
        var metadata = new es6_metadata.Ay(metadataJson);
        if (options.v2) {
          if (!input.countryCallingCode) {
            throw new Error("Invalid phone number object passed");
          }
          metadata.selectNumberingPlan(input.country || input.countryCallingCode);
        } else {
          if (!input.phone) {
            return false;
          }
          if (input.country) {
            if (!metadata.hasCountry(input.country)) {
              throw new Error("Unknown country: ".concat(input.country));
            }
            metadata.selectNumberingPlan(input.country);
          } else {
            if (!input.countryCallingCode) {
              throw new Error("Invalid phone number object passed");
            }
            metadata.selectNumberingPlan(input.countryCallingCode);
          }
        }
        if (metadata.possibleLengths()) {
          return isPossibleNumber(input.phone || input.nationalNumber, metadata);
        }
        if (input.countryCallingCode && metadata.isNonGeographicCallingCode(input.countryCallingCode)) {
          return true;
        }
        throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.');
      }
      function isPossibleNumber(nationalNumber, metadata) {
        switch (checkNumberLength(nationalNumber, void 0, metadata)) {
          case "IS_POSSIBLE":
            return true;
          // This library ignores "local-only" phone numbers (for simplicity).
          // See the readme for more info on what are "local-only" phone numbers.
          // case 'IS_POSSIBLE_LOCAL_ONLY':
          // 	return !isInternational
          default:
            return false;
        }
      }
      ;
      function matchesEntirely(text, regularExpressionText) {
        text = text || "";
        return new RegExp("^(?:" + regularExpressionText + ")$").test(text);
      }
      ;
      function getNumberType_createForOfIteratorHelperLoose(r, e) {
        var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
        if (t) return (t = t.call(r)).next.bind(t);
        if (Array.isArray(r) || (t = getNumberType_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) {
          t && (r = t);
          var o = 0;
          return function() {
            return o >= r.length ? { done: true } : { done: false, value: r[o++] };
          };
        }
        throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
      }
      function getNumberType_unsupportedIterableToArray(r, a) {
        if (r) {
          if ("string" == typeof r) return getNumberType_arrayLikeToArray(r, a);
          var t = {}.toString.call(r).slice(8, -1);
          return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? getNumberType_arrayLikeToArray(r, a) : void 0;
        }
      }
      function getNumberType_arrayLikeToArray(r, a) {
        (null == a || a > r.length) && (a = r.length);
        for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
        return n;
      }
      var NON_FIXED_LINE_PHONE_TYPES = ["MOBILE", "PREMIUM_RATE", "TOLL_FREE", "SHARED_COST", "VOIP", "PERSONAL_NUMBER", "PAGER", "UAN", "VOICEMAIL"];
      function getNumberType(input, options, metadataJson) {
        options = options || {};
        if (!input.country && !input.countryCallingCode) {
          return;
        }
        var metadata = new es6_metadata.Ay(metadataJson);
        metadata.selectNumberingPlan(input.country || input.countryCallingCode);
        var nationalNumber = options.v2 ? input.nationalNumber : input.phone;
        if (!matchesEntirely(nationalNumber, metadata.nationalNumberPattern())) {
          return;
        }
        if (isNumberTypeEqualTo(nationalNumber, "FIXED_LINE", metadata)) {
          if (metadata.type("MOBILE") && metadata.type("MOBILE").pattern() === "") {
            return "FIXED_LINE_OR_MOBILE";
          }
          if (!metadata.type("MOBILE")) {
            return "FIXED_LINE_OR_MOBILE";
          }
          if (isNumberTypeEqualTo(nationalNumber, "MOBILE", metadata)) {
            return "FIXED_LINE_OR_MOBILE";
          }
          return "FIXED_LINE";
        }
        for (var _iterator = getNumberType_createForOfIteratorHelperLoose(NON_FIXED_LINE_PHONE_TYPES), _step; !(_step = _iterator()).done; ) {
          var type = _step.value;
          if (isNumberTypeEqualTo(nationalNumber, type, metadata)) {
            return type;
          }
        }
      }
      function isNumberTypeEqualTo(nationalNumber, type, metadata) {
        var typeDefinition = metadata.type(type);
        if (!typeDefinition || !typeDefinition.pattern()) {
          return false;
        }
        if (typeDefinition.possibleLengths() && typeDefinition.possibleLengths().indexOf(nationalNumber.length) < 0) {
          return false;
        }
        return matchesEntirely(nationalNumber, typeDefinition.pattern());
      }
      ;
      function isValidNumber(input, options, metadataJson) {
        options = options || {};
        var metadata = new es6_metadata.Ay(metadataJson);
        metadata.selectNumberingPlan(input.country || input.countryCallingCode);
        if (metadata.hasTypes()) {
          return getNumberType(input, options, metadata.metadata) !== void 0;
        }
        var nationalNumber = options.v2 ? input.nationalNumber : input.phone;
        return matchesEntirely(nationalNumber, metadata.nationalNumberPattern());
      }
      ;
      var COUNTRY_CODE_REG_EXP = /^[A-Z]{2}$/;
      function isCountryCode(string) {
        return COUNTRY_CODE_REG_EXP.test(string);
      }
      ;
      var USE_NON_GEOGRAPHIC_COUNTRY_CODE = false;
      function getCountryAndCallingCodeFromOneOfThem(countryOrCallingCode, metadataJson) {
        var country;
        var callingCode;
        var metadata = new es6_metadata.Ay(metadataJson);
        if (isCountryCode(countryOrCallingCode)) {
          country = countryOrCallingCode;
          metadata.selectNumberingPlan(country);
          callingCode = metadata.countryCallingCode();
        } else {
          callingCode = countryOrCallingCode;
          if (USE_NON_GEOGRAPHIC_COUNTRY_CODE) {
            if (metadata.isNonGeographicCallingCode(callingCode)) {
              country = "001";
            }
          }
        }
        return {
          country,
          callingCode
        };
      }
      ;
      function getPossibleCountriesForNumber(callingCode, nationalNumber, metadata) {
        var _metadata = new es6_metadata.Ay(metadata);
        var possibleCountries = _metadata.getCountryCodesForCallingCode(callingCode);
        if (!possibleCountries) {
          return [];
        }
        return possibleCountries.filter(function(country) {
          return couldNationalNumberBelongToCountry(nationalNumber, country, metadata);
        });
      }
      function couldNationalNumberBelongToCountry(nationalNumber, country, metadataJson) {
        var metadata = new es6_metadata.Ay(metadataJson);
        metadata.selectNumberingPlan(country);
        return metadata.numberingPlan.possibleLengths().indexOf(nationalNumber.length) >= 0;
      }
      ;
      var CAPTURING_DIGIT_PATTERN = new RegExp("([" + VALID_DIGITS + "])");
      function stripIddPrefix(number, country, callingCode, metadataJson) {
        if (!country) {
          return;
        }
        var metadata = new es6_metadata.Ay(metadataJson);
        metadata.selectNumberingPlan(country || callingCode);
        var IDDPrefixPattern = new RegExp(metadata.IDDPrefix());
        if (number.search(IDDPrefixPattern) !== 0) {
          return;
        }
        number = number.slice(number.match(IDDPrefixPattern)[0].length);
        var matchedGroups = number.match(CAPTURING_DIGIT_PATTERN);
        if (matchedGroups && matchedGroups[1] != null && matchedGroups[1].length > 0) {
          if (matchedGroups[1] === "0") {
            return;
          }
        }
        return number;
      }
      ;
      function extractNationalNumberFromPossiblyIncompleteNumber(number, metadata) {
        if (number && metadata.numberingPlan.nationalPrefixForParsing()) {
          var prefixPattern = new RegExp("^(?:" + metadata.numberingPlan.nationalPrefixForParsing() + ")");
          var prefixMatch = prefixPattern.exec(number);
          if (prefixMatch) {
            var nationalNumber;
            var carrierCode;
            var capturedGroupsCount = prefixMatch.length - 1;
            var hasCapturedGroups = capturedGroupsCount > 0 && prefixMatch[capturedGroupsCount];
            if (metadata.nationalPrefixTransformRule() && hasCapturedGroups) {
              nationalNumber = number.replace(prefixPattern, metadata.nationalPrefixTransformRule());
              if (capturedGroupsCount > 1) {
                carrierCode = prefixMatch[1];
              }
            } else {
              var prefixBeforeNationalNumber = prefixMatch[0];
              nationalNumber = number.slice(prefixBeforeNationalNumber.length);
              if (hasCapturedGroups) {
                carrierCode = prefixMatch[1];
              }
            }
            var nationalPrefix;
            if (hasCapturedGroups) {
              var possiblePositionOfTheFirstCapturedGroup = number.indexOf(prefixMatch[1]);
              var possibleNationalPrefix = number.slice(0, possiblePositionOfTheFirstCapturedGroup);
              if (possibleNationalPrefix === metadata.numberingPlan.nationalPrefix()) {
                nationalPrefix = metadata.numberingPlan.nationalPrefix();
              }
            } else {
              nationalPrefix = prefixMatch[0];
            }
            return {
              nationalNumber,
              nationalPrefix,
              carrierCode
            };
          }
        }
        return {
          nationalNumber: number
        };
      }
      ;
      function getCountryByNationalNumber_createForOfIteratorHelperLoose(r, e) {
        var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
        if (t) return (t = t.call(r)).next.bind(t);
        if (Array.isArray(r) || (t = getCountryByNationalNumber_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) {
          t && (r = t);
          var o = 0;
          return function() {
            return o >= r.length ? { done: true } : { done: false, value: r[o++] };
          };
        }
        throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
      }
      function getCountryByNationalNumber_unsupportedIterableToArray(r, a) {
        if (r) {
          if ("string" == typeof r) return getCountryByNationalNumber_arrayLikeToArray(r, a);
          var t = {}.toString.call(r).slice(8, -1);
          return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? getCountryByNationalNumber_arrayLikeToArray(r, a) : void 0;
        }
      }
      function getCountryByNationalNumber_arrayLikeToArray(r, a) {
        (null == a || a > r.length) && (a = r.length);
        for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
        return n;
      }
      function getCountryByNationalNumber(nationalNumber, countries, metadataJson) {
        var metadata = new es6_metadata.Ay(metadataJson);
        for (var _iterator = getCountryByNationalNumber_createForOfIteratorHelperLoose(countries), _step; !(_step = _iterator()).done; ) {
          var country = _step.value;
          metadata.selectNumberingPlan(country);
          if (metadata.leadingDigits()) {
            if (nationalNumber && nationalNumber.search(metadata.leadingDigits()) === 0) {
              return country;
            }
          } else if (getNumberType({
            phone: nationalNumber,
            country
          }, void 0, metadata.metadata)) {
            return country;
          }
        }
      }
      ;
      var getCountryByCallingCode_USE_NON_GEOGRAPHIC_COUNTRY_CODE = false;
      function getCountryByCallingCode(callingCode, _ref) {
        var nationalNumber = _ref.nationalNumber, metadata = _ref.metadata;
        if (getCountryByCallingCode_USE_NON_GEOGRAPHIC_COUNTRY_CODE) {
          if (metadata.isNonGeographicCallingCode(callingCode)) {
            return "001";
          }
        }
        var possibleCountries = metadata.getCountryCodesForCallingCode(callingCode);
        if (!possibleCountries) {
          return;
        }
        if (possibleCountries.length === 1) {
          return possibleCountries[0];
        }
        return getCountryByNationalNumber(nationalNumber, possibleCountries, metadata.metadata);
      }
      ;
      function extractNationalNumber(number, country, metadata) {
        var _extractNationalNumbe = extractNationalNumberFromPossiblyIncompleteNumber(number, metadata), carrierCode = _extractNationalNumbe.carrierCode, nationalNumber = _extractNationalNumbe.nationalNumber;
        if (nationalNumber !== number) {
          if (!shouldHaveExtractedNationalPrefix(number, nationalNumber, metadata)) {
            return {
              nationalNumber: number
            };
          }
          if (metadata.numberingPlan.possibleLengths()) {
            if (!country) {
              country = getCountryByCallingCode(metadata.numberingPlan.callingCode(), {
                nationalNumber,
                metadata
              });
            }
            if (!isPossibleIncompleteNationalNumber(nationalNumber, country, metadata)) {
              return {
                nationalNumber: number
              };
            }
          }
        }
        return {
          nationalNumber,
          carrierCode
        };
      }
      function shouldHaveExtractedNationalPrefix(nationalNumberBefore, nationalNumberAfter, metadata) {
        if (matchesEntirely(nationalNumberBefore, metadata.nationalNumberPattern()) && !matchesEntirely(nationalNumberAfter, metadata.nationalNumberPattern())) {
          return false;
        }
        return true;
      }
      function isPossibleIncompleteNationalNumber(nationalNumber, country, metadata) {
        switch (checkNumberLength(nationalNumber, country, metadata)) {
          case "TOO_SHORT":
          case "INVALID_LENGTH":
            return false;
          default:
            return true;
        }
      }
      ;
      function extractCountryCallingCodeFromInternationalNumberWithoutPlusSign(number, country, defaultCountry, defaultCallingCode, metadataJson) {
        if (!(country || defaultCountry || defaultCallingCode)) {
          return {
            number
          };
        }
        var countryCallingCode = country || defaultCountry ? (0, es6_metadata.Ko)(country || defaultCountry, metadataJson) : defaultCallingCode;
        if (number.indexOf(countryCallingCode) === 0) {
          var metadata = new es6_metadata.Ay(metadataJson);
          metadata.selectNumberingPlan(country || defaultCountry || defaultCallingCode);
          var possibleShorterNumber = number.slice(countryCallingCode.length);
          var _extractNationalNumbe = extractNationalNumber(possibleShorterNumber, void 0, metadata), possibleShorterNationalNumber = _extractNationalNumbe.nationalNumber;
          var _extractNationalNumbe2 = extractNationalNumber(number, void 0, metadata), nationalNumber = _extractNationalNumbe2.nationalNumber;
          if (!matchesEntirely(nationalNumber, metadata.nationalNumberPattern()) && matchesEntirely(possibleShorterNationalNumber, metadata.nationalNumberPattern()) || checkNumberLength(nationalNumber, void 0, metadata) === "TOO_LONG") {
            return {
              countryCallingCode,
              number: possibleShorterNumber
            };
          }
        }
        return {
          number
        };
      }
      ;
      function extractCountryCallingCode(number, country, defaultCountry, defaultCallingCode, metadataJson) {
        if (!number) {
          return {};
        }
        var isNumberWithIddPrefix;
        if (number[0] !== "+") {
          var numberWithoutIDD = stripIddPrefix(number, country || defaultCountry, defaultCallingCode, metadataJson);
          if (numberWithoutIDD && numberWithoutIDD !== number) {
            isNumberWithIddPrefix = true;
            number = "+" + numberWithoutIDD;
          } else {
            if (country || defaultCountry || defaultCallingCode) {
              var _extractCountryCallin = extractCountryCallingCodeFromInternationalNumberWithoutPlusSign(number, country, defaultCountry, defaultCallingCode, metadataJson), countryCallingCode = _extractCountryCallin.countryCallingCode, shorterNumber = _extractCountryCallin.number;
              if (countryCallingCode) {
                return {
                  countryCallingCodeSource: "FROM_NUMBER_WITHOUT_PLUS_SIGN",
                  countryCallingCode,
                  number: shorterNumber
                };
              }
            }
            return {
              // No need to set it to `UNSPECIFIED`. It can be just `undefined`.
              // countryCallingCodeSource: 'UNSPECIFIED',
              number
            };
          }
        }
        if (number[1] === "0") {
          return {};
        }
        var metadata = new es6_metadata.Ay(metadataJson);
        var i = 2;
        while (i - 1 <= MAX_LENGTH_COUNTRY_CODE && i <= number.length) {
          var _countryCallingCode = number.slice(1, i);
          if (metadata.hasCallingCode(_countryCallingCode)) {
            metadata.selectNumberingPlan(_countryCallingCode);
            return {
              countryCallingCodeSource: isNumberWithIddPrefix ? "FROM_NUMBER_WITH_IDD" : "FROM_NUMBER_WITH_PLUS_SIGN",
              countryCallingCode: _countryCallingCode,
              number: number.slice(i)
            };
          }
          i++;
        }
        return {};
      }
      ;
      function applyInternationalSeparatorStyle(formattedNumber) {
        return formattedNumber.replace(new RegExp("[".concat(VALID_PUNCTUATION, "]+"), "g"), " ").trim();
      }
      ;
      var FIRST_GROUP_PATTERN = /(\$\d)/;
      function formatNationalNumberUsingFormat(number, format, _ref) {
        var useInternationalFormat = _ref.useInternationalFormat, withNationalPrefix = _ref.withNationalPrefix, carrierCode = _ref.carrierCode, metadata = _ref.metadata;
        var formattedNumber = number.replace(new RegExp(format.pattern()), useInternationalFormat ? format.internationalFormat() : (
          // This library doesn't use `domestic_carrier_code_formatting_rule`,
          // because that one is only used when formatting phone numbers
          // for dialing from a mobile phone, and this is not a dialing library.
          // carrierCode && format.domesticCarrierCodeFormattingRule()
          // 	// First, replace the $CC in the formatting rule with the desired carrier code.
          // 	// Then, replace the $FG in the formatting rule with the first group
          // 	// and the carrier code combined in the appropriate way.
          // 	? format.format().replace(FIRST_GROUP_PATTERN, format.domesticCarrierCodeFormattingRule().replace('$CC', carrierCode))
          // 	: (
          // 		withNationalPrefix && format.nationalPrefixFormattingRule()
          // 			? format.format().replace(FIRST_GROUP_PATTERN, format.nationalPrefixFormattingRule())
          // 			: format.format()
          // 	)
          withNationalPrefix && format.nationalPrefixFormattingRule() ? format.format().replace(FIRST_GROUP_PATTERN, format.nationalPrefixFormattingRule()) : format.format()
        ));
        if (useInternationalFormat) {
          return applyInternationalSeparatorStyle(formattedNumber);
        }
        return formattedNumber;
      }
      ;
      var SINGLE_IDD_PREFIX_REG_EXP = /^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;
      function getIddPrefix(country, callingCode, metadata) {
        var countryMetadata = new es6_metadata.Ay(metadata);
        countryMetadata.selectNumberingPlan(country || callingCode);
        if (countryMetadata.defaultIDDPrefix()) {
          return countryMetadata.defaultIDDPrefix();
        }
        if (SINGLE_IDD_PREFIX_REG_EXP.test(countryMetadata.IDDPrefix())) {
          return countryMetadata.IDDPrefix();
        }
      }
      ;
      function RFC3966_slicedToArray(r, e) {
        return RFC3966_arrayWithHoles(r) || RFC3966_iterableToArrayLimit(r, e) || RFC3966_unsupportedIterableToArray(r, e) || RFC3966_nonIterableRest();
      }
      function RFC3966_nonIterableRest() {
        throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
      }
      function RFC3966_iterableToArrayLimit(r, l) {
        var t = null == r ? null : "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
        if (null != t) {
          var e, n, i, u, a = [], f = true, o = false;
          try {
            if (i = (t = t.call(r)).next, 0 === l) {
              if (Object(t) !== t) return;
              f = false;
            } else for (; !(f = (e = i.call(t)).done) && (a.push(e.value), a.length !== l); f = true) ;
          } catch (r2) {
            o = true, n = r2;
          } finally {
            try {
              if (!f && null != t["return"] && (u = t["return"](), Object(u) !== u)) return;
            } finally {
              if (o) throw n;
            }
          }
          return a;
        }
      }
      function RFC3966_arrayWithHoles(r) {
        if (Array.isArray(r)) return r;
      }
      function RFC3966_createForOfIteratorHelperLoose(r, e) {
        var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
        if (t) return (t = t.call(r)).next.bind(t);
        if (Array.isArray(r) || (t = RFC3966_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) {
          t && (r = t);
          var o = 0;
          return function() {
            return o >= r.length ? { done: true } : { done: false, value: r[o++] };
          };
        }
        throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
      }
      function RFC3966_unsupportedIterableToArray(r, a) {
        if (r) {
          if ("string" == typeof r) return RFC3966_arrayLikeToArray(r, a);
          var t = {}.toString.call(r).slice(8, -1);
          return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? RFC3966_arrayLikeToArray(r, a) : void 0;
        }
      }
      function RFC3966_arrayLikeToArray(r, a) {
        (null == a || a > r.length) && (a = r.length);
        for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
        return n;
      }
      function parseRFC3966(text) {
        var number;
        var ext;
        text = text.replace(/^tel:/, "tel=");
        for (var _iterator = RFC3966_createForOfIteratorHelperLoose(text.split(";")), _step; !(_step = _iterator()).done; ) {
          var part = _step.value;
          var _part$split = part.split("="), _part$split2 = RFC3966_slicedToArray(_part$split, 2), name = _part$split2[0], value = _part$split2[1];
          switch (name) {
            case "tel":
              number = value;
              break;
            case "ext":
              ext = value;
              break;
            case "phone-context":
              if (value[0] === "+") {
                number = value + number;
              }
              break;
          }
        }
        if (!isViablePhoneNumber(number)) {
          return {};
        }
        var result2 = {
          number
        };
        if (ext) {
          result2.ext = ext;
        }
        return result2;
      }
      function formatRFC3966(_ref) {
        var number = _ref.number, ext = _ref.ext;
        if (!number) {
          return "";
        }
        if (number[0] !== "+") {
          throw new Error('"formatRFC3966()" expects "number" to be in E.164 format.');
        }
        return "tel:".concat(number).concat(ext ? ";ext=" + ext : "");
      }
      ;
      var DEFAULT_OPTIONS = {
        formatExtension: function formatExtension(formattedNumber, extension, metadata) {
          return "".concat(formattedNumber).concat(metadata.ext()).concat(extension);
        }
      };
      function formatNumber(input, format, options, metadataJson) {
        if (options) {
          options = merge({}, DEFAULT_OPTIONS, options);
        } else {
          options = DEFAULT_OPTIONS;
        }
        var metadata = new es6_metadata.Ay(metadataJson);
        if (input.country && input.country !== "001") {
          if (!metadata.hasCountry(input.country)) {
            throw new Error("Unknown country: ".concat(input.country));
          }
          metadata.selectNumberingPlan(input.country);
        } else if (input.countryCallingCode) {
          metadata.selectNumberingPlan(input.countryCallingCode);
        } else return input.phone || "";
        var countryCallingCode = metadata.countryCallingCode();
        var nationalNumber = options.v2 ? input.nationalNumber : input.phone;
        var number;
        switch (format) {
          case "NATIONAL":
            if (!nationalNumber) {
              return "";
            }
            number = formatNationalNumber(nationalNumber, input.carrierCode, "NATIONAL", metadata, options);
            return addExtension(number, input.ext, metadata, options.formatExtension);
          case "INTERNATIONAL":
            if (!nationalNumber) {
              return "+".concat(countryCallingCode);
            }
            number = formatNationalNumber(nationalNumber, null, "INTERNATIONAL", metadata, options);
            number = "+".concat(countryCallingCode, " ").concat(number);
            return addExtension(number, input.ext, metadata, options.formatExtension);
          case "E.164":
            return "+".concat(countryCallingCode).concat(nationalNumber);
          case "RFC3966":
            return formatRFC3966({
              number: "+".concat(countryCallingCode).concat(nationalNumber),
              ext: input.ext
            });
          // For reference, here's Google's IDD formatter:
          // https://github.com/google/libphonenumber/blob/32719cf74e68796788d1ca45abc85dcdc63ba5b9/java/libphonenumber/src/com/google/i18n/phonenumbers/PhoneNumberUtil.java#L1546
          // Not saying that this IDD formatter replicates it 1:1, but it seems to work.
          // Who would even need to format phone numbers in IDD format anyway?
          case "IDD":
            if (!options.fromCountry) {
              return;
            }
            var formattedNumber = formatIDD(nationalNumber, input.carrierCode, countryCallingCode, options.fromCountry, metadata);
            if (!formattedNumber) {
              return;
            }
            return addExtension(formattedNumber, input.ext, metadata, options.formatExtension);
          default:
            throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(format, '"'));
        }
      }
      function formatNationalNumber(number, carrierCode, formatAs, metadata, options) {
        var format = chooseFormatForNumber(metadata.formats(), number);
        if (!format) {
          return number;
        }
        return formatNationalNumberUsingFormat(number, format, {
          useInternationalFormat: formatAs === "INTERNATIONAL",
          withNationalPrefix: format.nationalPrefixIsOptionalWhenFormattingInNationalFormat() && options && options.nationalPrefix === false ? false : true,
          carrierCode,
          metadata
        });
      }
      function chooseFormatForNumber(availableFormats, nationalNumber) {
        return pickFirstMatchingElement(availableFormats, function(format) {
          if (format.leadingDigitsPatterns().length > 0) {
            var lastLeadingDigitsPattern = format.leadingDigitsPatterns()[format.leadingDigitsPatterns().length - 1];
            if (nationalNumber.search(lastLeadingDigitsPattern) !== 0) {
              return false;
            }
          }
          return matchesEntirely(nationalNumber, format.pattern());
        });
      }
      function addExtension(formattedNumber, ext, metadata, formatExtension) {
        return ext ? formatExtension(formattedNumber, ext, metadata) : formattedNumber;
      }
      function formatIDD(nationalNumber, carrierCode, countryCallingCode, fromCountry, metadata) {
        var fromCountryCallingCode = (0, es6_metadata.Ko)(fromCountry, metadata.metadata);
        if (fromCountryCallingCode === countryCallingCode) {
          var formattedNumber = formatNationalNumber(nationalNumber, carrierCode, "NATIONAL", metadata);
          if (countryCallingCode === "1") {
            return countryCallingCode + " " + formattedNumber;
          }
          return formattedNumber;
        }
        var iddPrefix = getIddPrefix(fromCountry, void 0, metadata.metadata);
        if (iddPrefix) {
          return "".concat(iddPrefix, " ").concat(countryCallingCode, " ").concat(formatNationalNumber(nationalNumber, null, "INTERNATIONAL", metadata));
        }
      }
      function merge() {
        var i = 1;
        for (var _len = arguments.length, objects = new Array(_len), _key = 0; _key < _len; _key++) {
          objects[_key] = arguments[_key];
        }
        while (i < objects.length) {
          if (objects[i]) {
            for (var key in objects[i]) {
              objects[0][key] = objects[i][key];
            }
          }
          i++;
        }
        return objects[0];
      }
      function pickFirstMatchingElement(elements, testFunction) {
        var i = 0;
        while (i < elements.length) {
          if (testFunction(elements[i])) {
            return elements[i];
          }
          i++;
        }
      }
      ;
      function PhoneNumber_typeof(o) {
        "@babel/helpers - typeof";
        return PhoneNumber_typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
          return typeof o2;
        } : function(o2) {
          return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
        }, PhoneNumber_typeof(o);
      }
      function PhoneNumber_ownKeys(e, r) {
        var t = Object.keys(e);
        if (Object.getOwnPropertySymbols) {
          var o = Object.getOwnPropertySymbols(e);
          r && (o = o.filter(function(r2) {
            return Object.getOwnPropertyDescriptor(e, r2).enumerable;
          })), t.push.apply(t, o);
        }
        return t;
      }
      function PhoneNumber_objectSpread(e) {
        for (var r = 1; r < arguments.length; r++) {
          var t = null != arguments[r] ? arguments[r] : {};
          r % 2 ? PhoneNumber_ownKeys(Object(t), true).forEach(function(r2) {
            PhoneNumber_defineProperty(e, r2, t[r2]);
          }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : PhoneNumber_ownKeys(Object(t)).forEach(function(r2) {
            Object.defineProperty(e, r2, Object.getOwnPropertyDescriptor(t, r2));
          });
        }
        return e;
      }
      function PhoneNumber_defineProperty(e, r, t) {
        return (r = PhoneNumber_toPropertyKey(r)) in e ? Object.defineProperty(e, r, { value: t, enumerable: true, configurable: true, writable: true }) : e[r] = t, e;
      }
      function PhoneNumber_classCallCheck(a, n) {
        if (!(a instanceof n)) throw new TypeError("Cannot call a class as a function");
      }
      function PhoneNumber_defineProperties(e, r) {
        for (var t = 0; t < r.length; t++) {
          var o = r[t];
          o.enumerable = o.enumerable || false, o.configurable = true, "value" in o && (o.writable = true), Object.defineProperty(e, PhoneNumber_toPropertyKey(o.key), o);
        }
      }
      function PhoneNumber_createClass(e, r, t) {
        return r && PhoneNumber_defineProperties(e.prototype, r), t && PhoneNumber_defineProperties(e, t), Object.defineProperty(e, "prototype", { writable: false }), e;
      }
      function PhoneNumber_toPropertyKey(t) {
        var i = PhoneNumber_toPrimitive(t, "string");
        return "symbol" == PhoneNumber_typeof(i) ? i : i + "";
      }
      function PhoneNumber_toPrimitive(t, r) {
        if ("object" != PhoneNumber_typeof(t) || !t) return t;
        var e = t[Symbol.toPrimitive];
        if (void 0 !== e) {
          var i = e.call(t, r || "default");
          if ("object" != PhoneNumber_typeof(i)) return i;
          throw new TypeError("@@toPrimitive must return a primitive value.");
        }
        return ("string" === r ? String : Number)(t);
      }
      var PhoneNumber_USE_NON_GEOGRAPHIC_COUNTRY_CODE = false;
      var PhoneNumber = /* @__PURE__ */ (function() {
        function PhoneNumber2(countryOrCountryCallingCode, nationalNumber, metadata) {
          PhoneNumber_classCallCheck(this, PhoneNumber2);
          if (!countryOrCountryCallingCode) {
            throw new TypeError("First argument is required");
          }
          if (typeof countryOrCountryCallingCode !== "string") {
            throw new TypeError("First argument must be a string");
          }
          if (countryOrCountryCallingCode[0] === "+" && !nationalNumber) {
            throw new TypeError("`metadata` argument not passed");
          }
          if ((0, isObject.A)(nationalNumber) && (0, isObject.A)(nationalNumber.countries)) {
            metadata = nationalNumber;
            var e164Number = countryOrCountryCallingCode;
            if (!E164_NUMBER_REGEXP.test(e164Number)) {
              throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');
            }
            var _extractCountryCallin = extractCountryCallingCode(e164Number, void 0, void 0, void 0, metadata), _countryCallingCode = _extractCountryCallin.countryCallingCode, number = _extractCountryCallin.number;
            nationalNumber = number;
            countryOrCountryCallingCode = _countryCallingCode;
            if (!nationalNumber) {
              throw new Error("Invalid `number` argument passed: too short");
            }
          }
          if (!nationalNumber) {
            throw new TypeError("`nationalNumber` argument is required");
          }
          if (typeof nationalNumber !== "string") {
            throw new TypeError("`nationalNumber` argument must be a string");
          }
          (0, es6_metadata.aR)(metadata);
          var _getCountryAndCalling = getCountryAndCallingCodeFromOneOfThem(countryOrCountryCallingCode, metadata), country = _getCountryAndCalling.country, countryCallingCode = _getCountryAndCalling.callingCode;
          this.country = country;
          this.countryCallingCode = countryCallingCode;
          this.nationalNumber = nationalNumber;
          this.number = "+" + this.countryCallingCode + this.nationalNumber;
          this.getMetadata = function() {
            return metadata;
          };
        }
        return PhoneNumber_createClass(PhoneNumber2, [{
          key: "setExt",
          value: function setExt(ext) {
            this.ext = ext;
          }
        }, {
          key: "getPossibleCountries",
          value: function getPossibleCountries() {
            if (this.country) {
              return [this.country];
            }
            return getPossibleCountriesForNumber(this.countryCallingCode, this.nationalNumber, this.getMetadata());
          }
        }, {
          key: "isPossible",
          value: function isPossible() {
            return isPossiblePhoneNumber(this, {
              v2: true
            }, this.getMetadata());
          }
        }, {
          key: "isValid",
          value: function isValid() {
            return isValidNumber(this, {
              v2: true
            }, this.getMetadata());
          }
        }, {
          key: "isNonGeographic",
          value: function isNonGeographic() {
            var metadata = new es6_metadata.Ay(this.getMetadata());
            return metadata.isNonGeographicCallingCode(this.countryCallingCode);
          }
        }, {
          key: "isEqual",
          value: function isEqual(phoneNumber) {
            return this.number === phoneNumber.number && this.ext === phoneNumber.ext;
          }
          // `validateLength()` method was originally meant to be an equivalent for `validatePhoneNumberLength()`.
          //
          // Later, it became apparent that it's not really a true equivalent.
          // The reason is that a `PhoneNumber` instance is not created
          // when the phone number string is too short for it to be considered a valid phone number:
          // * When there must be at least 2 national (significant) number digits: `"1"`.
          // * When the country calling code part of an international number is incomplete: `"+12"`.
          //
          // So leaving this `validateLength()` method here would suggest a hidden anti-pattern
          // of using it instead of `validatePhoneNumberLength()` while ignoring
          // the "too short to be even possible" case from phone number length validation.
          // And ignoring that case wouldn't make any sense in a real-world application
          // because it would still be a valid case that should be handled.
          //
          // Because of that, this method was eventually commented out in order to not introduce
          // that kind of an anti-pattern.
          //
          // validateLength() {
          // 	const result = checkNumberLength(
          // 		this.nationalNumber,
          // 		undefined,
          // 		this.getMetadata()
          // 	)
          // 	if (result !== 'IS_POSSIBLE') {
          // 		return result
          // 	}
          // }
        }, {
          key: "getType",
          value: function getType() {
            return getNumberType(this, {
              v2: true
            }, this.getMetadata());
          }
        }, {
          key: "format",
          value: function format(_format, options) {
            return formatNumber(this, _format, options ? PhoneNumber_objectSpread(PhoneNumber_objectSpread({}, options), {}, {
              v2: true
            }) : {
              v2: true
            }, this.getMetadata());
          }
        }, {
          key: "formatNational",
          value: function formatNational(options) {
            return this.format("NATIONAL", options);
          }
        }, {
          key: "formatInternational",
          value: function formatInternational(options) {
            return this.format("INTERNATIONAL", options);
          }
        }, {
          key: "getURI",
          value: function getURI(options) {
            return this.format("RFC3966", options);
          }
        }]);
      })();
      var E164_NUMBER_REGEXP = /^\+\d+$/;
      ;
      var PLUS_SIGN = "+";
      var RFC3966_VISUAL_SEPARATOR_ = "[\\-\\.\\(\\)]?";
      var RFC3966_PHONE_DIGIT_ = "([" + VALID_DIGITS + "]|" + RFC3966_VISUAL_SEPARATOR_ + ")";
      var RFC3966_GLOBAL_NUMBER_DIGITS_ = "^\\" + PLUS_SIGN + RFC3966_PHONE_DIGIT_ + "*[" + VALID_DIGITS + "]" + RFC3966_PHONE_DIGIT_ + "*$";
      var RFC3966_GLOBAL_NUMBER_DIGITS_PATTERN_ = new RegExp(RFC3966_GLOBAL_NUMBER_DIGITS_, "g");
      var ALPHANUM_ = VALID_DIGITS;
      var RFC3966_DOMAINLABEL_ = "[" + ALPHANUM_ + "]+((\\-)*[" + ALPHANUM_ + "])*";
      var VALID_ALPHA_ = "a-zA-Z";
      var RFC3966_TOPLABEL_ = "[" + VALID_ALPHA_ + "]+((\\-)*[" + ALPHANUM_ + "])*";
      var RFC3966_DOMAINNAME_ = "^(" + RFC3966_DOMAINLABEL_ + "\\.)*" + RFC3966_TOPLABEL_ + "\\.?$";
      var RFC3966_DOMAINNAME_PATTERN_ = new RegExp(RFC3966_DOMAINNAME_, "g");
      var RFC3966_PREFIX_ = "tel:";
      var RFC3966_PHONE_CONTEXT_ = ";phone-context=";
      var RFC3966_ISDN_SUBADDRESS_ = ";isub=";
      function extractPhoneContext(numberToExtractFrom) {
        var indexOfPhoneContext = numberToExtractFrom.indexOf(RFC3966_PHONE_CONTEXT_);
        if (indexOfPhoneContext < 0) {
          return null;
        }
        var phoneContextStart = indexOfPhoneContext + RFC3966_PHONE_CONTEXT_.length;
        if (phoneContextStart >= numberToExtractFrom.length) {
          return "";
        }
        var phoneContextEnd = numberToExtractFrom.indexOf(";", phoneContextStart);
        if (phoneContextEnd >= 0) {
          return numberToExtractFrom.substring(phoneContextStart, phoneContextEnd);
        } else {
          return numberToExtractFrom.substring(phoneContextStart);
        }
      }
      function isPhoneContextValid(phoneContext) {
        if (phoneContext === null) {
          return true;
        }
        if (phoneContext.length === 0) {
          return false;
        }
        return RFC3966_GLOBAL_NUMBER_DIGITS_PATTERN_.test(phoneContext) || RFC3966_DOMAINNAME_PATTERN_.test(phoneContext);
      }
      ;
      function extractFormattedPhoneNumberFromPossibleRfc3966NumberUri(numberToParse, _ref) {
        var extractFormattedPhoneNumber = _ref.extractFormattedPhoneNumber;
        var phoneContext = extractPhoneContext(numberToParse);
        if (!isPhoneContextValid(phoneContext)) {
          throw new ParseError("NOT_A_NUMBER");
        }
        var phoneNumberString;
        if (phoneContext === null) {
          phoneNumberString = extractFormattedPhoneNumber(numberToParse) || "";
        } else {
          phoneNumberString = "";
          if (phoneContext.charAt(0) === PLUS_SIGN) {
            phoneNumberString += phoneContext;
          }
          var indexOfRfc3966Prefix = numberToParse.indexOf(RFC3966_PREFIX_);
          var indexOfNationalNumber;
          if (indexOfRfc3966Prefix >= 0) {
            indexOfNationalNumber = indexOfRfc3966Prefix + RFC3966_PREFIX_.length;
          } else {
            indexOfNationalNumber = 0;
          }
          var indexOfPhoneContext = numberToParse.indexOf(RFC3966_PHONE_CONTEXT_);
          phoneNumberString += numberToParse.substring(indexOfNationalNumber, indexOfPhoneContext);
        }
        var indexOfIsdn = phoneNumberString.indexOf(RFC3966_ISDN_SUBADDRESS_);
        if (indexOfIsdn > 0) {
          phoneNumberString = phoneNumberString.substring(0, indexOfIsdn);
        }
        if (phoneNumberString !== "") {
          return phoneNumberString;
        }
      }
      ;
      var MAX_INPUT_STRING_LENGTH = 250;
      var PHONE_NUMBER_START_PATTERN = new RegExp("[" + PLUS_CHARS + VALID_DIGITS + "]");
      var AFTER_PHONE_NUMBER_END_PATTERN = new RegExp("[^" + VALID_DIGITS + "#]+$");
      var parse_USE_NON_GEOGRAPHIC_COUNTRY_CODE = false;
      function parse(text, options, metadataJson) {
        options = options || {};
        var metadata = new es6_metadata.Ay(metadataJson);
        if (options.defaultCountry && !metadata.hasCountry(options.defaultCountry)) {
          if (options.v2) {
            throw new ParseError("INVALID_COUNTRY");
          }
          throw new Error("Unknown country: ".concat(options.defaultCountry));
        }
        var _parseInput = parseInput(text, options.v2, options.extract), formattedPhoneNumber = _parseInput.number, ext = _parseInput.ext, error = _parseInput.error;
        if (!formattedPhoneNumber) {
          if (options.v2) {
            if (error === "TOO_SHORT") {
              throw new ParseError("TOO_SHORT");
            }
            throw new ParseError("NOT_A_NUMBER");
          }
          return {};
        }
        var _parsePhoneNumber = parsePhoneNumber(
          formattedPhoneNumber,
          options.defaultCountry,
          options.defaultCallingCode,
          // If `country` is returned, its numbering plan will also be selected in `metadata`.
          // Otherwise, if `countryCallingCode` is returned, its numbering plan will also be selected in `metadata`.
          // Otherwise, if neither `country` nor `countryCallingCode` are returned, no numbering plan will be selected in `metadata`.
          metadata
        ), country = _parsePhoneNumber.country, nationalNumber = _parsePhoneNumber.nationalNumber, countryCallingCode = _parsePhoneNumber.countryCallingCode, countryCallingCodeSource = _parsePhoneNumber.countryCallingCodeSource, carrierCode = _parsePhoneNumber.carrierCode;
        if (!metadata.hasSelectedNumberingPlan()) {
          if (options.v2) {
            throw new ParseError("INVALID_COUNTRY");
          }
          return {};
        }
        if (!nationalNumber || nationalNumber.length < MIN_LENGTH_FOR_NSN) {
          if (options.v2) {
            throw new ParseError("TOO_SHORT");
          }
          return {};
        }
        if (nationalNumber.length > MAX_LENGTH_FOR_NSN) {
          if (options.v2) {
            throw new ParseError("TOO_LONG");
          }
          return {};
        }
        if (options.v2) {
          var phoneNumber = new PhoneNumber(countryCallingCode, nationalNumber, metadata.metadata);
          if (country) {
            phoneNumber.country = country;
          }
          if (carrierCode) {
            phoneNumber.carrierCode = carrierCode;
          }
          if (ext) {
            phoneNumber.ext = ext;
          }
          phoneNumber.__countryCallingCodeSource = countryCallingCodeSource;
          return phoneNumber;
        }
        var valid = (options.extended ? metadata.hasSelectedNumberingPlan() : country) ? matchesEntirely(nationalNumber, metadata.nationalNumberPattern()) : false;
        if (!options.extended) {
          return valid ? result(country, nationalNumber, ext) : {};
        }
        return {
          country,
          countryCallingCode,
          carrierCode,
          valid,
          possible: valid ? true : options.extended === true && metadata.possibleLengths() && isPossibleNumber(nationalNumber, metadata) ? true : false,
          phone: nationalNumber,
          ext
        };
      }
      function _extractFormattedPhoneNumber(text, extract, throwOnError) {
        if (!text) {
          return;
        }
        if (text.length > MAX_INPUT_STRING_LENGTH) {
          if (throwOnError) {
            throw new ParseError("TOO_LONG");
          }
          return;
        }
        if (extract === false) {
          return text;
        }
        var startsAt = text.search(PHONE_NUMBER_START_PATTERN);
        if (startsAt < 0) {
          return;
        }
        return text.slice(startsAt).replace(AFTER_PHONE_NUMBER_END_PATTERN, "");
      }
      function parseInput(text, v2, extract) {
        var number = extractFormattedPhoneNumberFromPossibleRfc3966NumberUri(text, {
          extractFormattedPhoneNumber: function extractFormattedPhoneNumber(text2) {
            return _extractFormattedPhoneNumber(text2, extract, v2);
          }
        });
        if (!number) {
          return {};
        }
        if (!isViablePhoneNumber_isViablePhoneNumber(number)) {
          if (isViablePhoneNumberStart(number)) {
            return {
              error: "TOO_SHORT"
            };
          }
          return {};
        }
        var withExtensionStripped = extractExtension(number);
        if (withExtensionStripped.ext) {
          return withExtensionStripped;
        }
        return {
          number
        };
      }
      function result(country, nationalNumber, ext) {
        var result2 = {
          country,
          phone: nationalNumber
        };
        if (ext) {
          result2.ext = ext;
        }
        return result2;
      }
      function parsePhoneNumber(formattedPhoneNumber, defaultCountry, defaultCallingCode, metadata) {
        var _extractCountryCallin = extractCountryCallingCode(
          parseIncompletePhoneNumber(formattedPhoneNumber),
          void 0,
          // `defaultCountry` and `defaultCallingCode` are only used to detect
          // if it's an "international" phone number or not. They won't be used
          // to derive the resulting `countryCallingCode` from them, or anything like that.
          defaultCountry,
          defaultCallingCode,
          metadata.metadata
        ), countryCallingCodeSource = _extractCountryCallin.countryCallingCodeSource, countryCallingCode = _extractCountryCallin.countryCallingCode, number = _extractCountryCallin.number;
        var country;
        if (countryCallingCode) {
          metadata.selectNumberingPlan(countryCallingCode);
        } else if (number && (defaultCountry || defaultCallingCode)) {
          if (defaultCountry) {
            country = defaultCountry;
            metadata.selectNumberingPlan(defaultCountry);
            countryCallingCode = metadata.numberingPlan.callingCode();
          } else {
            metadata.selectNumberingPlan(defaultCallingCode);
            countryCallingCode = defaultCallingCode;
            if (parse_USE_NON_GEOGRAPHIC_COUNTRY_CODE) {
              if (metadata.isNonGeographicCallingCode(countryCallingCode)) {
                country = "001";
              }
            }
          }
        } else return {};
        if (!number) {
          return {
            countryCallingCodeSource,
            countryCallingCode
          };
        }
        var _extractNationalNumbe = extractNationalNumber(parseIncompletePhoneNumber(number), void 0, metadata), nationalNumber = _extractNationalNumbe.nationalNumber, carrierCode = _extractNationalNumbe.carrierCode;
        var exactCountry = getCountryByCallingCode(countryCallingCode, {
          nationalNumber,
          metadata
        });
        if (exactCountry) {
          country = exactCountry;
          if (exactCountry === "001") {
          } else {
            metadata.selectNumberingPlan(country);
          }
        }
        return {
          country,
          countryCallingCode,
          countryCallingCodeSource,
          nationalNumber,
          carrierCode
        };
      }
      ;
      function parsePhoneNumberWithError_typeof(o) {
        "@babel/helpers - typeof";
        return parsePhoneNumberWithError_typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
          return typeof o2;
        } : function(o2) {
          return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
        }, parsePhoneNumberWithError_typeof(o);
      }
      function parsePhoneNumberWithError_ownKeys(e, r) {
        var t = Object.keys(e);
        if (Object.getOwnPropertySymbols) {
          var o = Object.getOwnPropertySymbols(e);
          r && (o = o.filter(function(r2) {
            return Object.getOwnPropertyDescriptor(e, r2).enumerable;
          })), t.push.apply(t, o);
        }
        return t;
      }
      function parsePhoneNumberWithError_objectSpread(e) {
        for (var r = 1; r < arguments.length; r++) {
          var t = null != arguments[r] ? arguments[r] : {};
          r % 2 ? parsePhoneNumberWithError_ownKeys(Object(t), true).forEach(function(r2) {
            parsePhoneNumberWithError_defineProperty(e, r2, t[r2]);
          }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : parsePhoneNumberWithError_ownKeys(Object(t)).forEach(function(r2) {
            Object.defineProperty(e, r2, Object.getOwnPropertyDescriptor(t, r2));
          });
        }
        return e;
      }
      function parsePhoneNumberWithError_defineProperty(e, r, t) {
        return (r = parsePhoneNumberWithError_toPropertyKey(r)) in e ? Object.defineProperty(e, r, { value: t, enumerable: true, configurable: true, writable: true }) : e[r] = t, e;
      }
      function parsePhoneNumberWithError_toPropertyKey(t) {
        var i = parsePhoneNumberWithError_toPrimitive(t, "string");
        return "symbol" == parsePhoneNumberWithError_typeof(i) ? i : i + "";
      }
      function parsePhoneNumberWithError_toPrimitive(t, r) {
        if ("object" != parsePhoneNumberWithError_typeof(t) || !t) return t;
        var e = t[Symbol.toPrimitive];
        if (void 0 !== e) {
          var i = e.call(t, r || "default");
          if ("object" != parsePhoneNumberWithError_typeof(i)) return i;
          throw new TypeError("@@toPrimitive must return a primitive value.");
        }
        return ("string" === r ? String : Number)(t);
      }
      function parsePhoneNumberWithError(text, options, metadata) {
        return parse(text, parsePhoneNumberWithError_objectSpread(parsePhoneNumberWithError_objectSpread({}, options), {}, {
          v2: true
        }), metadata);
      }
      ;
      function parsePhoneNumber_typeof(o) {
        "@babel/helpers - typeof";
        return parsePhoneNumber_typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
          return typeof o2;
        } : function(o2) {
          return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
        }, parsePhoneNumber_typeof(o);
      }
      function parsePhoneNumber_ownKeys(e, r) {
        var t = Object.keys(e);
        if (Object.getOwnPropertySymbols) {
          var o = Object.getOwnPropertySymbols(e);
          r && (o = o.filter(function(r2) {
            return Object.getOwnPropertyDescriptor(e, r2).enumerable;
          })), t.push.apply(t, o);
        }
        return t;
      }
      function parsePhoneNumber_objectSpread(e) {
        for (var r = 1; r < arguments.length; r++) {
          var t = null != arguments[r] ? arguments[r] : {};
          r % 2 ? parsePhoneNumber_ownKeys(Object(t), true).forEach(function(r2) {
            parsePhoneNumber_defineProperty(e, r2, t[r2]);
          }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : parsePhoneNumber_ownKeys(Object(t)).forEach(function(r2) {
            Object.defineProperty(e, r2, Object.getOwnPropertyDescriptor(t, r2));
          });
        }
        return e;
      }
      function parsePhoneNumber_defineProperty(e, r, t) {
        return (r = parsePhoneNumber_toPropertyKey(r)) in e ? Object.defineProperty(e, r, { value: t, enumerable: true, configurable: true, writable: true }) : e[r] = t, e;
      }
      function parsePhoneNumber_toPropertyKey(t) {
        var i = parsePhoneNumber_toPrimitive(t, "string");
        return "symbol" == parsePhoneNumber_typeof(i) ? i : i + "";
      }
      function parsePhoneNumber_toPrimitive(t, r) {
        if ("object" != parsePhoneNumber_typeof(t) || !t) return t;
        var e = t[Symbol.toPrimitive];
        if (void 0 !== e) {
          var i = e.call(t, r || "default");
          if ("object" != parsePhoneNumber_typeof(i)) return i;
          throw new TypeError("@@toPrimitive must return a primitive value.");
        }
        return ("string" === r ? String : Number)(t);
      }
      function parsePhoneNumber_parsePhoneNumber(text, options, metadata) {
        if (options && options.defaultCountry && !(0, es6_metadata.J_)(options.defaultCountry, metadata)) {
          options = parsePhoneNumber_objectSpread(parsePhoneNumber_objectSpread({}, options), {}, {
            defaultCountry: void 0
          });
        }
        try {
          return parsePhoneNumberWithError(text, options, metadata);
        } catch (error) {
          if (error instanceof ParseError) {
          } else {
            throw error;
          }
        }
      }
      ;
      function es6_parsePhoneNumber_parsePhoneNumber() {
        var _normalizeArguments = normalizeArguments(arguments), text = _normalizeArguments.text, options = _normalizeArguments.options, metadata = _normalizeArguments.metadata;
        return parsePhoneNumber_parsePhoneNumber(text, options, metadata);
      }
      ;
      function exports_parsePhoneNumber_parsePhoneNumber() {
        return (0, withMetadataArgument.A)(es6_parsePhoneNumber_parsePhoneNumber, arguments);
      }
    })
  ),
  /***/
  809: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        A: () => (
          /* binding */
          withMetadataArgument
        )
      });
      ;
      const metadata_max_json = { "version": 4, "country_calling_codes": { "1": ["US", "AG", "AI", "AS", "BB", "BM", "BS", "CA", "DM", "DO", "GD", "GU", "JM", "KN", "KY", "LC", "MP", "MS", "PR", "SX", "TC", "TT", "VC", "VG", "VI"], "7": ["RU", "KZ"], "20": ["EG"], "27": ["ZA"], "30": ["GR"], "31": ["NL"], "32": ["BE"], "33": ["FR"], "34": ["ES"], "36": ["HU"], "39": ["IT", "VA"], "40": ["RO"], "41": ["CH"], "43": ["AT"], "44": ["GB", "GG", "IM", "JE"], "45": ["DK"], "46": ["SE"], "47": ["NO", "SJ"], "48": ["PL"], "49": ["DE"], "51": ["PE"], "52": ["MX"], "53": ["CU"], "54": ["AR"], "55": ["BR"], "56": ["CL"], "57": ["CO"], "58": ["VE"], "60": ["MY"], "61": ["AU", "CC", "CX"], "62": ["ID"], "63": ["PH"], "64": ["NZ"], "65": ["SG"], "66": ["TH"], "81": ["JP"], "82": ["KR"], "84": ["VN"], "86": ["CN"], "90": ["TR"], "91": ["IN"], "92": ["PK"], "93": ["AF"], "94": ["LK"], "95": ["MM"], "98": ["IR"], "211": ["SS"], "212": ["MA", "EH"], "213": ["DZ"], "216": ["TN"], "218": ["LY"], "220": ["GM"], "221": ["SN"], "222": ["MR"], "223": ["ML"], "224": ["GN"], "225": ["CI"], "226": ["BF"], "227": ["NE"], "228": ["TG"], "229": ["BJ"], "230": ["MU"], "231": ["LR"], "232": ["SL"], "233": ["GH"], "234": ["NG"], "235": ["TD"], "236": ["CF"], "237": ["CM"], "238": ["CV"], "239": ["ST"], "240": ["GQ"], "241": ["GA"], "242": ["CG"], "243": ["CD"], "244": ["AO"], "245": ["GW"], "246": ["IO"], "247": ["AC"], "248": ["SC"], "249": ["SD"], "250": ["RW"], "251": ["ET"], "252": ["SO"], "253": ["DJ"], "254": ["KE"], "255": ["TZ"], "256": ["UG"], "257": ["BI"], "258": ["MZ"], "260": ["ZM"], "261": ["MG"], "262": ["RE", "YT"], "263": ["ZW"], "264": ["NA"], "265": ["MW"], "266": ["LS"], "267": ["BW"], "268": ["SZ"], "269": ["KM"], "290": ["SH", "TA"], "291": ["ER"], "297": ["AW"], "298": ["FO"], "299": ["GL"], "350": ["GI"], "351": ["PT"], "352": ["LU"], "353": ["IE"], "354": ["IS"], "355": ["AL"], "356": ["MT"], "357": ["CY"], "358": ["FI", "AX"], "359": ["BG"], "370": ["LT"], "371": ["LV"], "372": ["EE"], "373": ["MD"], "374": ["AM"], "375": ["BY"], "376": ["AD"], "377": ["MC"], "378": ["SM"], "380": ["UA"], "381": ["RS"], "382": ["ME"], "383": ["XK"], "385": ["HR"], "386": ["SI"], "387": ["BA"], "389": ["MK"], "420": ["CZ"], "421": ["SK"], "423": ["LI"], "500": ["FK"], "501": ["BZ"], "502": ["GT"], "503": ["SV"], "504": ["HN"], "505": ["NI"], "506": ["CR"], "507": ["PA"], "508": ["PM"], "509": ["HT"], "590": ["GP", "BL", "MF"], "591": ["BO"], "592": ["GY"], "593": ["EC"], "594": ["GF"], "595": ["PY"], "596": ["MQ"], "597": ["SR"], "598": ["UY"], "599": ["CW", "BQ"], "670": ["TL"], "672": ["NF"], "673": ["BN"], "674": ["NR"], "675": ["PG"], "676": ["TO"], "677": ["SB"], "678": ["VU"], "679": ["FJ"], "680": ["PW"], "681": ["WF"], "682": ["CK"], "683": ["NU"], "685": ["WS"], "686": ["KI"], "687": ["NC"], "688": ["TV"], "689": ["PF"], "690": ["TK"], "691": ["FM"], "692": ["MH"], "850": ["KP"], "852": ["HK"], "853": ["MO"], "855": ["KH"], "856": ["LA"], "880": ["BD"], "886": ["TW"], "960": ["MV"], "961": ["LB"], "962": ["JO"], "963": ["SY"], "964": ["IQ"], "965": ["KW"], "966": ["SA"], "967": ["YE"], "968": ["OM"], "970": ["PS"], "971": ["AE"], "972": ["IL"], "973": ["BH"], "974": ["QA"], "975": ["BT"], "976": ["MN"], "977": ["NP"], "992": ["TJ"], "993": ["TM"], "994": ["AZ"], "995": ["GE"], "996": ["KG"], "998": ["UZ"] }, "countries": { "AC": ["247", "00", "(?:[01589]\\d|[2-467])\\d{4}", [5, 6], 0, 0, 0, 0, 0, 0, 0, [["6\\d{4}", [5]], ["[2-47]\\d{4}", [5]], 0, 0, 0, 0, ["(?:0[1-9]|[1589]\\d)\\d{4}", [6]]]], "AD": ["376", "00", "(?:1|6\\d)\\d{7}|[135-9]\\d{5}", [6, 8, 9], [["(\\d{3})(\\d{3})", "$1 $2", ["[135-9]"]], ["(\\d{4})(\\d{4})", "$1 $2", ["1"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["6"]]], 0, 0, 0, 0, 0, 0, [["[78]\\d{5}", [6]], ["690\\d{6}|[356]\\d{5}", [6, 9]], ["180[02]\\d{4}", [8]], ["[19]\\d{5}", [6]]]], "AE": ["971", "00", "(?:[4-7]\\d|9[0-689])\\d{7}|800\\d{2,9}|[2-4679]\\d{7}", [5, 6, 7, 8, 9, 10, 11, 12], [["(\\d{3})(\\d{2,9})", "$1 $2", ["60|8"]], ["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["[236]|[479][2-8]"], "0$1"], ["(\\d{3})(\\d)(\\d{5})", "$1 $2 $3", ["[479]"]], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["5"], "0$1"]], "0", 0, 0, 0, 0, 0, [["[2-4679][2-8]\\d{6}", [8]], ["5[02-68]\\d{7}", [9]], ["400\\d{6}|800\\d{2,9}"], ["900[02]\\d{5}", [9]], 0, 0, ["600[25]\\d{5}", [9]], 0, 0, ["700[05]\\d{5}", [9]]]], "AF": ["93", "00", "[2-7]\\d{8}", [9], [["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[2-7]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:[25][0-8]|[34][0-4]|6[0-5])[2-9]\\d{6}"], ["7\\d{8}"]]], "AG": ["1", "011", "(?:268|[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, "([457]\\d{6})$|1", "268$1", 0, "268", [["268(?:4(?:6[0-38]|84)|56[0-2])\\d{4}"], ["268(?:464|7(?:1[3-9]|[28]\\d|3[0246]|64|7[0-689]))\\d{4}"], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"], 0, 0, ["26840[69]\\d{4}"], ["26848[01]\\d{4}"]]], "AI": ["1", "011", "(?:264|[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, "([2457]\\d{6})$|1", "264$1", 0, "264", [["264(?:292|4(?:6[12]|9[78]))\\d{4}"], ["264(?:235|4(?:69|7[67])|5(?:3[6-9]|8[1-4])|7(?:29|72))\\d{4}"], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"], 0, 0, ["264724\\d{4}"]]], "AL": ["355", "00", "(?:700\\d\\d|900)\\d{3}|8\\d{5,7}|(?:[2-5]|6\\d)\\d{7}", [6, 7, 8, 9], [["(\\d{3})(\\d{3,4})", "$1 $2", ["80|9"], "0$1"], ["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["4[2-6]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["[2358][2-5]|4"], "0$1"], ["(\\d{3})(\\d{5})", "$1 $2", ["[23578]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["6"], "0$1"]], "0", 0, 0, 0, 0, 0, [["4505[0-2]\\d{3}|(?:[2358][16-9]\\d[2-9]|4410)\\d{4}|(?:[2358][2-5][2-9]|4(?:[2-57-9][2-9]|6\\d))\\d{5}", [8]], ["6(?:[78][2-9]|9\\d)\\d{6}", [9]], ["800\\d{4}", [7]], ["900[1-9]\\d\\d", [6]], ["700[2-9]\\d{4}", [8]], 0, 0, 0, 0, ["808[1-9]\\d\\d", [6]]]], "AM": ["374", "00", "(?:[1-489]\\d|55|60|77)\\d{6}", [8], [["(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3", ["[89]0"], "0 $1"], ["(\\d{3})(\\d{5})", "$1 $2", ["2|3[12]"], "(0$1)"], ["(\\d{2})(\\d{6})", "$1 $2", ["1|47"], "(0$1)"], ["(\\d{2})(\\d{6})", "$1 $2", ["[3-9]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:(?:1[0-25]|47)\\d|2(?:2[2-46]|3[1-8]|4[2-69]|5[2-7]|6[1-9]|8[1-7])|3[12]2)\\d{5}"], ["(?:33|4[1349]|55|77|88|9[13-9])\\d{6}"], ["800\\d{5}"], ["90[016]\\d{5}"], 0, 0, 0, 0, ["60(?:2[78]|3[5-9]|4[02-9]|5[0-46-9]|[6-8]\\d|9[0-2])\\d{4}"], ["80[1-4]\\d{5}"]]], "AO": ["244", "00", "[29]\\d{8}", [9], [["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[29]"]]], 0, 0, 0, 0, 0, 0, [["2\\d(?:[0134][25-9]|[25-9]\\d)\\d{5}"], ["9[1-79]\\d{7}"]]], "AR": ["54", "00", "(?:11|[89]\\d\\d)\\d{8}|[2368]\\d{9}", [10, 11], [["(\\d{4})(\\d{2})(\\d{4})", "$1 $2-$3", ["2(?:2[024-9]|3[0-59]|47|6[245]|9[02-8])|3(?:3[28]|4[03-9]|5[2-46-8]|7[1-578]|8[2-9])", "2(?:[23]02|6(?:[25]|4[6-8])|9(?:[02356]|4[02568]|72|8[23]))|3(?:3[28]|4(?:[04679]|3[5-8]|5[4-68]|8[2379])|5(?:[2467]|3[237]|8[2-5])|7[1-578]|8(?:[2469]|3[2578]|5[4-8]|7[36-8]|8[5-8]))|2(?:2[24-9]|3[1-59]|47)", "2(?:[23]02|6(?:[25]|4(?:64|[78]))|9(?:[02356]|4(?:[0268]|5[2-6])|72|8[23]))|3(?:3[28]|4(?:[04679]|3[78]|5(?:4[46]|8)|8[2379])|5(?:[2467]|3[237]|8[23])|7[1-578]|8(?:[2469]|3[278]|5[56][46]|86[3-6]))|2(?:2[24-9]|3[1-59]|47)|38(?:[58][78]|7[378])|3(?:4[35][56]|58[45]|8(?:[38]5|54|76))[4-6]", "2(?:[23]02|6(?:[25]|4(?:64|[78]))|9(?:[02356]|4(?:[0268]|5[2-6])|72|8[23]))|3(?:3[28]|4(?:[04679]|3(?:5(?:4[0-25689]|[56])|[78])|58|8[2379])|5(?:[2467]|3[237]|8(?:[23]|4(?:[45]|60)|5(?:4[0-39]|5|64)))|7[1-578]|8(?:[2469]|3[278]|54(?:4|5[13-7]|6[89])|86[3-6]))|2(?:2[24-9]|3[1-59]|47)|38(?:[58][78]|7[378])|3(?:454|85[56])[46]|3(?:4(?:36|5[56])|8(?:[38]5|76))[4-6]"], "0$1", 1], ["(\\d{2})(\\d{4})(\\d{4})", "$1 $2-$3", ["1"], "0$1", 1], ["(\\d{3})(\\d{3})(\\d{4})", "$1-$2-$3", ["[68]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2-$3", ["[23]"], "0$1", 1], ["(\\d)(\\d{4})(\\d{2})(\\d{4})", "$2 15-$3-$4", ["9(?:2[2-469]|3[3-578])", "9(?:2(?:2[024-9]|3[0-59]|47|6[245]|9[02-8])|3(?:3[28]|4[03-9]|5[2-46-8]|7[1-578]|8[2-9]))", "9(?:2(?:[23]02|6(?:[25]|4[6-8])|9(?:[02356]|4[02568]|72|8[23]))|3(?:3[28]|4(?:[04679]|3[5-8]|5[4-68]|8[2379])|5(?:[2467]|3[237]|8[2-5])|7[1-578]|8(?:[2469]|3[2578]|5[4-8]|7[36-8]|8[5-8])))|92(?:2[24-9]|3[1-59]|47)", "9(?:2(?:[23]02|6(?:[25]|4(?:64|[78]))|9(?:[02356]|4(?:[0268]|5[2-6])|72|8[23]))|3(?:3[28]|4(?:[04679]|3[78]|5(?:4[46]|8)|8[2379])|5(?:[2467]|3[237]|8[23])|7[1-578]|8(?:[2469]|3[278]|5(?:[56][46]|[78])|7[378]|8(?:6[3-6]|[78]))))|92(?:2[24-9]|3[1-59]|47)|93(?:4[35][56]|58[45]|8(?:[38]5|54|76))[4-6]", "9(?:2(?:[23]02|6(?:[25]|4(?:64|[78]))|9(?:[02356]|4(?:[0268]|5[2-6])|72|8[23]))|3(?:3[28]|4(?:[04679]|3(?:5(?:4[0-25689]|[56])|[78])|5(?:4[46]|8)|8[2379])|5(?:[2467]|3[237]|8(?:[23]|4(?:[45]|60)|5(?:4[0-39]|5|64)))|7[1-578]|8(?:[2469]|3[278]|5(?:4(?:4|5[13-7]|6[89])|[56][46]|[78])|7[378]|8(?:6[3-6]|[78]))))|92(?:2[24-9]|3[1-59]|47)|93(?:4(?:36|5[56])|8(?:[38]5|76))[4-6]"], "0$1", 0, "$1 $2 $3-$4"], ["(\\d)(\\d{2})(\\d{4})(\\d{4})", "$2 15-$3-$4", ["91"], "0$1", 0, "$1 $2 $3-$4"], ["(\\d{3})(\\d{3})(\\d{5})", "$1-$2-$3", ["8"], "0$1"], ["(\\d)(\\d{3})(\\d{3})(\\d{4})", "$2 15-$3-$4", ["9"], "0$1", 0, "$1 $2 $3-$4"]], "0", 0, "0?(?:(11|2(?:2(?:02?|[13]|2[13-79]|4[1-6]|5[2457]|6[124-8]|7[1-4]|8[13-6]|9[1267])|3(?:02?|1[467]|2[03-6]|3[13-8]|[49][2-6]|5[2-8]|[67])|4(?:7[3-578]|9)|6(?:[0136]|2[24-6]|4[6-8]?|5[15-8])|80|9(?:0[1-3]|[19]|2\\d|3[1-6]|4[02568]?|5[2-4]|6[2-46]|72?|8[23]?))|3(?:3(?:2[79]|6|8[2578])|4(?:0[0-24-9]|[12]|3[5-8]?|4[24-7]|5[4-68]?|6[02-9]|7[126]|8[2379]?|9[1-36-8])|5(?:1|2[1245]|3[237]?|4[1-46-9]|6[2-4]|7[1-6]|8[2-5]?)|6[24]|7(?:[069]|1[1568]|2[15]|3[145]|4[13]|5[14-8]|7[2-57]|8[126])|8(?:[01]|2[15-7]|3[2578]?|4[13-6]|5[4-8]?|6[1-357-9]|7[36-8]?|8[5-8]?|9[124])))15)?", "9$1", 0, 0, [["3(?:7(?:1[15]|81)|8(?:21|4[16]|69|9[12]))[46]\\d{5}|(?:2(?:2(?:2[59]|44|52)|3(?:26|44)|47[35]|9(?:[07]2|2[26]|34|46))|3327)[45]\\d{5}|(?:2(?:657|9(?:54|66))|3(?:48[27]|7(?:55|77)|8(?:65|78)))[2-8]\\d{5}|(?:2(?:284|3(?:02|23)|477|622|920)|3(?:4(?:46|89|92)|541))[2-7]\\d{5}|(?:(?:11[0-8]|670)\\d|2(?:2(?:0[45]|1[2-6]|3[3-6])|3(?:[06]4|7[45])|494|6(?:04|1[2-8]|[36][45]|4[3-6])|80[45]|9(?:[17][4-6]|[48][45]|9[3-6]))|3(?:364|4(?:1[2-8]|[25][4-6]|3[3-6]|84)|5(?:1[2-9]|[38][4-6])|6(?:2[45]|44)|7[069][45]|8(?:0[45]|1[2-7]|3[4-6]|5[3-6]|7[2-6]|8[3-68])))\\d{6}|(?:2(?:2(?:62|81)|320|9(?:42|83))|3(?:329|4(?:62|7[16])|5(?:43|64)|7(?:18|5[17])))[2-6]\\d{5}|2(?:2(?:21|4[23]|6[145]|7[1-4]|8[356]|9[267])|3(?:16|3[13-8]|43|5[346-8]|9[3-5])|6(?:2[46]|4[78]|5[1568])|9(?:03|2[1457-9]|3[1356]|4[08]|[56][23]|82))4\\d{5}|(?:2(?:257|3(?:24|46|92)|9(?:01|23|64))|3(?:4(?:42|64)|5(?:25|37|4[47]|71)|7(?:35|72)|825))[3-6]\\d{5}|(?:2(?:2(?:02|2[3467]|4[156]|5[45]|6[6-8]|91)|3(?:1[47]|25|[45][25]|96)|47[48]|625|932)|3(?:38[2578]|4(?:0[0-24-9]|3[78]|4[457]|58|6[035-9]|72|83|9[136-8])|5(?:2[124]|[368][23]|4[2689]|7[2-6])|7(?:16|2[15]|3[14]|4[13]|5[468]|7[3-5]|8[26])|8(?:2[67]|3[278]|4[3-5]|5[78]|6[1-378]|[78]7|94)))[4-6]\\d{5}", [10]], ["93(?:7(?:1[15]|81)|8(?:21|4[16]|69|9[12]))[46]\\d{5}|9(?:2(?:2(?:2[59]|44|52)|3(?:26|44)|47[35]|9(?:[07]2|2[26]|34|46))|3327)[45]\\d{5}|9(?:2(?:657|9(?:54|66))|3(?:48[27]|7(?:55|77)|8(?:65|78)))[2-8]\\d{5}|9(?:2(?:284|3(?:02|23)|477|622|920)|3(?:4(?:46|89|92)|541))[2-7]\\d{5}|(?:675\\d|9(?:11[0-8]\\d|2(?:2(?:0[45]|1[2-6]|3[3-6])|3(?:[06]4|7[45])|494|6(?:04|1[2-8]|[36][45]|4[3-6])|80[45]|9(?:[17][4-6]|[48][45]|9[3-6]))|3(?:364|4(?:1[2-8]|[25][4-6]|3[3-6]|84)|5(?:1[2-9]|[38][4-6])|6(?:2[45]|44)|7[069][45]|8(?:0[45]|1[2-7]|3[4-6]|5[3-6]|7[2-6]|8[3-68]))))\\d{6}|9(?:2(?:2(?:62|81)|320|9(?:42|83))|3(?:329|4(?:62|7[16])|5(?:43|64)|7(?:18|5[17])))[2-6]\\d{5}|92(?:2(?:21|4[23]|6[145]|7[1-4]|8[356]|9[267])|3(?:16|3[13-8]|43|5[346-8]|9[3-5])|6(?:2[46]|4[78]|5[1568])|9(?:03|2[1457-9]|3[1356]|4[08]|[56][23]|82))4\\d{5}|9(?:2(?:257|3(?:24|46|92)|9(?:01|23|64))|3(?:4(?:42|64)|5(?:25|37|4[47]|71)|7(?:35|72)|825))[3-6]\\d{5}|9(?:2(?:2(?:02|2[3467]|4[156]|5[45]|6[6-8]|91)|3(?:1[47]|25|[45][25]|96)|47[48]|625|932)|3(?:38[2578]|4(?:0[0-24-9]|3[78]|4[457]|58|6[035-9]|72|83|9[136-8])|5(?:2[124]|[368][23]|4[2689]|7[2-6])|7(?:16|2[15]|3[14]|4[13]|5[468]|7[3-5]|8[26])|8(?:2[67]|3[278]|4[3-5]|5[78]|6[1-378]|[78]7|94)))[4-6]\\d{5}"], ["800\\d{7,8}"], ["60[04579]\\d{7}", [10]], 0, 0, ["810\\d{7}", [10]]]], "AS": ["1", "011", "(?:[58]\\d\\d|684|900)\\d{7}", [10], 0, "1", 0, "([267]\\d{6})$|1", "684$1", 0, "684", [["684(?:274|6(?:22|33|44|55|77|88|9[19]))\\d{4}"], ["684(?:2(?:48|5[2468]|7[246])|7(?:3[13]|70|82))\\d{4}"], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "AT": ["43", "00", "1\\d{3,12}|2\\d{6,12}|43(?:(?:0\\d|5[02-9])\\d{3,9}|2\\d{4,5}|[3467]\\d{4}|8\\d{4,6}|9\\d{4,7})|5\\d{4,12}|8\\d{7,12}|9\\d{8,12}|(?:[367]\\d|4[0-24-9])\\d{4,11}", [4, 5, 6, 7, 8, 9, 10, 11, 12, 13], [["(\\d)(\\d{3,12})", "$1 $2", ["1(?:11|[2-9])"], "0$1"], ["(\\d{3})(\\d{2})", "$1 $2", ["517"], "0$1"], ["(\\d{2})(\\d{3,5})", "$1 $2", ["5[079]"], "0$1"], ["(\\d{3})(\\d{3,10})", "$1 $2", ["(?:31|4)6|51|6(?:48|5[0-3579]|[6-9])|7(?:20|32|8)|[89]", "(?:31|4)6|51|6(?:485|5[0-3579]|[6-9])|7(?:20|32|8)|[89]"], "0$1"], ["(\\d{4})(\\d{3,9})", "$1 $2", ["[2-467]|5[2-6]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["5"], "0$1"], ["(\\d{2})(\\d{4})(\\d{4,7})", "$1 $2 $3", ["5"], "0$1"]], "0", 0, 0, 0, 0, 0, [["1(?:11\\d|[2-9]\\d{3,11})|(?:316|463)\\d{3,10}|648[34]\\d{3,9}|(?:51|66|73)2\\d{3,10}|(?:2(?:1[467]|2[13-8]|5[2357]|6[1-46-8]|7[1-8]|8[124-7]|9[1458])|3(?:1[1-578]|3[23568]|4[5-7]|5[1378]|6[1-38]|8[3-68])|4(?:2[1-8]|35|7[1368]|8[2457])|5(?:2[1-8]|3[357]|4[147]|5[12578]|6[37])|6(?:13|2[1-47]|4[135-7]|5[468])|7(?:2[1-8]|35|4[13478]|5[68]|6[16-8]|7[1-6]|9[45]))\\d{4,10}"], ["6(?:485|(?:5[0-3579]|6[013-9]|[7-9]\\d)\\d)\\d{3,9}", [7, 8, 9, 10, 11, 12, 13]], ["800\\d{6,10}", [9, 10, 11, 12, 13]], ["(?:8[69][2-68]|9(?:0[01]|3[019]))\\d{6,10}", [9, 10, 11, 12, 13]], 0, 0, 0, 0, ["5(?:0[1-9]|17|[79]\\d)\\d{2,10}|7[28]0\\d{6,10}", [5, 6, 7, 8, 9, 10, 11, 12, 13]], ["8(?:10|2[018])\\d{6,10}|828\\d{5}", [8, 9, 10, 11, 12, 13]]]], "AU": ["61", "001[14-689]|14(?:1[14]|34|4[17]|[56]6|7[47]|88)0011", "1(?:[0-79]\\d{7}(?:\\d(?:\\d{2})?)?|8[0-24-9]\\d{7})|[2-478]\\d{8}|1\\d{4,7}", [5, 6, 7, 8, 9, 10, 12], [["(\\d{2})(\\d{3,4})", "$1 $2", ["16"], "0$1"], ["(\\d{2})(\\d{3})(\\d{2,4})", "$1 $2 $3", ["16"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["14|4"], "0$1"], ["(\\d)(\\d{4})(\\d{4})", "$1 $2 $3", ["[2378]"], "(0$1)"], ["(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3", ["1(?:30|[89])"]]], "0", 0, "(183[12])|0", 0, 0, 0, [["(?:(?:241|349)0\\d\\d|8(?:51(?:0(?:0[03-9]|[12479]\\d|3[2-9]|5[0-8]|6[1-9]|8[0-7])|1(?:[0235689]\\d|1[0-69]|4[0-589]|7[0-47-9])|2(?:0[0-79]|[18][13579]|2[14-9]|3[0-46-9]|[4-6]\\d|7[89]|9[0-4])|[34]\\d\\d)|91(?:(?:[0-58]\\d|6[0135-9])\\d|7(?:0[0-24-9]|[1-9]\\d)|9(?:[0-46-9]\\d|5[0-79]))))\\d{3}|(?:2(?:[0-26-9]\\d|3[0-8]|4[02-9]|5[0135-9])|3(?:[0-3589]\\d|4[0-578]|6[1-9]|7[0-35-9])|7(?:[013-57-9]\\d|2[0-8])|8(?:55|6[0-8]|[78]\\d|9[02-9]))\\d{6}", [9]], ["4(?:79[01]|83[0-36-9]|9(?:5[0-3]|6[0-4]))\\d{5}|4(?:[0-36]\\d|4[047-9]|[58][0-24-9]|7[02-8]|9[0-47-9])\\d{6}", [9]], ["180(?:0\\d{3}|2)\\d{3}", [7, 10]], ["190[0-26]\\d{6}", [10]], 0, 0, 0, ["163\\d{2,6}", [5, 6, 7, 8, 9]], ["14(?:5(?:1[0458]|[23][458])|71\\d)\\d{4}", [9]], ["13(?:00\\d{6}(?:\\d{2})?|45[0-4]\\d{3})|13\\d{4}", [6, 8, 10, 12]]], "0011"], "AW": ["297", "00", "(?:[25-79]\\d\\d|800)\\d{4}", [7], [["(\\d{3})(\\d{4})", "$1 $2", ["[25-9]"]]], 0, 0, 0, 0, 0, 0, [["5(?:2\\d|8[1-9])\\d{4}"], ["(?:290|5[69]\\d|6(?:[03]0|22|4[0-2]|[69]\\d)|7(?:[34]\\d|7[07])|9(?:6[45]|9[4-8]))\\d{4}"], ["800\\d{4}"], ["900\\d{4}"], 0, 0, 0, 0, ["(?:28\\d|501)\\d{4}"]]], "AX": ["358", "00|99(?:[01469]|5(?:[14]1|3[23]|5[59]|77|88|9[09]))", "2\\d{4,9}|35\\d{4,5}|(?:60\\d\\d|800)\\d{4,6}|7\\d{5,11}|(?:[14]\\d|3[0-46-9]|50)\\d{4,8}", [5, 6, 7, 8, 9, 10, 11, 12], 0, "0", 0, 0, 0, 0, "18", [["18[1-8]\\d{3,6}", [6, 7, 8, 9]], ["(?:4[0-8]|50)\\d{4,8}", [6, 7, 8, 9, 10]], ["800\\d{4,6}", [7, 8, 9]], ["[67]00\\d{5,6}", [8, 9]], 0, 0, ["20\\d{4,8}|60[12]\\d{5,6}|7(?:099\\d{4,5}|5[03-9]\\d{3,7})|20[2-59]\\d\\d|(?:606|7(?:0[78]|1|3\\d))\\d{7}|(?:10|29|3[09]|70[1-5]\\d)\\d{4,8}"]], "00"], "AZ": ["994", "00", "365\\d{6}|(?:[124579]\\d|60|88)\\d{7}", [9], [["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["90"], "0$1"], ["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["1[28]|2|365|46", "1[28]|2|365[45]|46", "1[28]|2|365(?:4|5[02])|46"], "(0$1)"], ["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[13-9]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:2[12]428|3655[02])\\d{4}|(?:2(?:22[0-79]|63[0-28])|3654)\\d{5}|(?:(?:1[28]|46)\\d|2(?:[014-6]2|[23]3))\\d{6}"], ["36554\\d{4}|(?:[16]0|4[04]|5[015]|7[07]|99)\\d{7}"], ["88\\d{7}"], ["900200\\d{3}"]]], "BA": ["387", "00", "6\\d{8}|(?:[35689]\\d|49|70)\\d{6}", [8, 9], [["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["6[1-3]|[7-9]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3})", "$1 $2-$3", ["[3-5]|6[56]"], "0$1"], ["(\\d{2})(\\d{2})(\\d{2})(\\d{3})", "$1 $2 $3 $4", ["6"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:3(?:[05-79][2-9]|1[4579]|[23][24-9]|4[2-4689]|8[2457-9])|49[2-579]|5(?:0[2-49]|[13][2-9]|[268][2-4679]|4[4689]|5[2-79]|7[2-69]|9[2-4689]))\\d{5}", [8]], ["6040\\d{5}|6(?:03|[1-356]|44|7\\d)\\d{6}"], ["8[08]\\d{6}", [8]], ["9[0246]\\d{6}", [8]], 0, 0, ["703[235]0\\d{3}|70(?:2[0-5]|3[0146]|[56]0)\\d{4}", [8]], 0, 0, ["8[12]\\d{6}", [8]]]], "BB": ["1", "011", "(?:246|[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, "([2-9]\\d{6})$|1", "246$1", 0, "246", [["246521[0369]\\d{3}|246(?:2(?:2[78]|7[0-4])|4(?:1[024-6]|2\\d|3[2-9])|5(?:20|[34]\\d|54|7[1-3])|6(?:2\\d|38)|7[35]7|9(?:1[89]|63))\\d{4}"], ["246(?:(?:2(?:[3568]\\d|4[0-57-9])|3(?:5[2-9]|6[0-6])|4(?:46|5\\d)|69[5-7]|8(?:[2-5]\\d|83))\\d|52(?:1[147]|20))\\d{3}"], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["(?:246976|900[2-9]\\d\\d)\\d{4}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"], 0, ["246(?:292|367|4(?:1[7-9]|3[01]|4[47-9]|67)|7(?:1[2-9]|2\\d|3[016]|53))\\d{4}"], 0, ["24631\\d{5}"]]], "BD": ["880", "00", "[1-469]\\d{9}|8[0-79]\\d{7,8}|[2-79]\\d{8}|[2-9]\\d{7}|[3-9]\\d{6}|[57-9]\\d{5}", [6, 7, 8, 9, 10], [["(\\d{2})(\\d{4,6})", "$1-$2", ["31[5-8]|[459]1"], "0$1"], ["(\\d{3})(\\d{3,7})", "$1-$2", ["3(?:[67]|8[013-9])|4(?:6[168]|7|[89][18])|5(?:6[128]|9)|6(?:[15]|28)|7[2-589]|8(?:0[014-9]|[12])|9[358]|(?:3[2-5]|4[235]|5[2-578]|6[0389]|76|8[3-7]|9[24])1|(?:44|66)[01346-9]"], "0$1"], ["(\\d{4})(\\d{3,6})", "$1-$2", ["[13-9]|2[23]"], "0$1"], ["(\\d)(\\d{7,8})", "$1-$2", ["2"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:4(?:31\\d\\d|423)|5222)\\d{3}(?:\\d{2})?|8332[6-9]\\d\\d|(?:3(?:03[56]|224)|4(?:22[25]|653))\\d{3,4}|(?:3(?:42[47]|529|823)|4(?:027|525|65(?:28|8))|562|6257|7(?:1(?:5[3-5]|6[12]|7[156]|89)|22[589]56|32|42675|52(?:[25689](?:56|8)|[347]8)|71(?:6[1267]|75|89)|92374)|82(?:2[59]|32)56|9(?:03[23]56|23(?:256|373)|31|5(?:1|2[4589]56)))\\d{3}|(?:3(?:02[348]|22[35]|324|422)|4(?:22[67]|32[236-9]|6(?:2[46]|5[57])|953)|5526|6(?:024|6655)|81)\\d{4,5}|(?:2(?:7(?:1[0-267]|2[0-289]|3[0-29]|4[01]|5[1-3]|6[013]|7[0178]|91)|8(?:0[125]|1[1-6]|2[0157-9]|3[1-69]|41|6[1-35]|7[1-5]|8[1-8]|9[0-6])|9(?:0[0-2]|1[0-4]|2[568]|3[3-6]|5[5-7]|6[0136-9]|7[0-7]|8[014-9]))|3(?:0(?:2[025-79]|3[2-4])|181|22[12]|32[2356]|824)|4(?:02[09]|22[348]|32[045]|523|6(?:27|54))|666(?:22|53)|7(?:22[57-9]|42[56]|82[35])8|8(?:0[124-9]|2(?:181|2[02-4679]8)|4[12]|[5-7]2)|9(?:[04]2|2(?:2|328)|81))\\d{4}|(?:2(?:[23]\\d|[45])\\d\\d|3(?:1(?:2[5-7]|[5-7])|425|822)|4(?:033|1\\d|[257]1|332|4(?:2[246]|5[25])|6(?:2[35]|56|62)|8(?:23|54)|92[2-5])|5(?:02[03489]|22[457]|32[35-79]|42[46]|6(?:[18]|53)|724|826)|6(?:023|2(?:2[2-5]|5[3-5]|8)|32[3478]|42[34]|52[47]|6(?:[18]|6(?:2[34]|5[24]))|[78]2[2-5]|92[2-6])|7(?:02|21\\d|[3-589]1|6[12]|72[24])|8(?:217|3[12]|[5-7]1)|9[24]1)\\d{5}|(?:(?:3[2-8]|5[2-57-9]|6[03-589])1|4[4689][18])\\d{5}|[59]1\\d{5}"], ["(?:1[13-9]|64)\\d{8}|(?:3[78]|44|66)[02-9]\\d{7}", [10]], ["80[03]\\d{7}", [10]], 0, 0, 0, 0, 0, ["96(?:0[1-69]|1[0-479]|2[278]|3[13-9]|4[0-47-9]|54|6[69]|7[78]|88)\\d{6}", [10]]]], "BE": ["32", "00", "4\\d{8}|[1-9]\\d{7}", [8, 9], [["(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3", ["(?:80|9)0"], "0$1"], ["(\\d)(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[239]|4[23]"], "0$1"], ["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[15-8]"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["4"], "0$1"]], "0", 0, 0, 0, 0, 0, [["80[2-8]\\d{5}|(?:1[0-69]|[23][2-8]|4[23]|5\\d|6[013-57-9]|71|8[1-79]|9[2-4])\\d{6}", [8]], ["4[5-9]\\d{7}", [9]], ["800[1-9]\\d{4}", [8]], ["(?:70(?:2[0-57]|3[04-7]|44|6[04-69]|7[0579])|90\\d\\d)\\d{4}", [8]], 0, 0, ["78(?:0[578]|1[014-8]|2[25]|3[15-8]|48|5[05]|60|7[06-8]|9\\d)\\d{4}", [8]], 0, 0, ["7879\\d{4}", [8]]]], "BF": ["226", "00", "[024-7]\\d{7}", [8], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[024-7]"]]], 0, 0, 0, 0, 0, 0, [["2(?:0(?:49|5[23]|6[5-7]|9[016-9])|4(?:4[569]|5[4-6]|6[5-7]|7[0179])|5(?:[34]\\d|50|6[5-8]))\\d{4}"], ["(?:0[1-7]|4[4-6]|5[0-8]|[67]\\d)\\d{6}"]]], "BG": ["359", "00", "00800\\d{7}|[2-7]\\d{6,7}|[89]\\d{6,8}|2\\d{5}", [6, 7, 8, 9, 12], [["(\\d)(\\d)(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["2"], "0$1"], ["(\\d{3})(\\d{4})", "$1 $2", ["43[1-6]|70[1-9]"], "0$1"], ["(\\d)(\\d{3})(\\d{3,4})", "$1 $2 $3", ["2"], "0$1"], ["(\\d{2})(\\d{3})(\\d{2,3})", "$1 $2 $3", ["[356]|4[124-7]|7[1-9]|8[1-6]|9[1-7]"], "0$1"], ["(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3", ["(?:70|8)0"], "0$1"], ["(\\d{3})(\\d{3})(\\d{2})", "$1 $2 $3", ["43[1-7]|7"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[48]|9[08]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["9"], "0$1"]], "0", 0, 0, 0, 0, 0, [["2\\d{5,7}|(?:43[1-6]|70[1-9])\\d{4,5}|(?:[36]\\d|4[124-7]|[57][1-9]|8[1-6]|9[1-7])\\d{5,6}", [6, 7, 8]], ["(?:43[07-9]|99[69]\\d)\\d{5}|(?:8[7-9]|98)\\d{7}", [8, 9]], ["(?:00800\\d\\d|800)\\d{5}", [8, 12]], ["90\\d{6}", [8]], 0, 0, 0, 0, 0, ["700\\d{5}", [8]]]], "BH": ["973", "00", "[136-9]\\d{7}", [8], [["(\\d{4})(\\d{4})", "$1 $2", ["[13679]|8[02-4679]"]]], 0, 0, 0, 0, 0, 0, [["(?:1(?:3[1356]|6[0156]|7\\d)\\d|6(?:1[16]\\d|500|6(?:0\\d|3[12]|44|55|7[7-9]|88)|9[69][69])|7(?:[07]\\d\\d|1(?:11|78)))\\d{4}"], ["(?:3(?:[0-79]\\d|8[0-57-9])\\d|6(?:3(?:00|33|6[16])|441|6(?:3[03-9]|[69]\\d|7[0-689])))\\d{4}"], ["8[02369]\\d{6}"], ["(?:87|9[0-8])\\d{6}"], 0, 0, 0, 0, 0, ["84\\d{6}"]]], "BI": ["257", "00", "(?:[267]\\d|31)\\d{6}", [8], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[2367]"]]], 0, 0, 0, 0, 0, 0, [["(?:22|31)\\d{6}"], ["(?:29|6[1-9]|7[125-9])\\d{6}"]]], "BJ": ["229", "00", "01\\d{8}", [10], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4 $5", ["0"]]], 0, 0, 0, 0, 0, 0, [["012\\d{7}"], ["01(?:2[5-9]|[4-69]\\d)\\d{6}"]]], "BL": ["590", "00", "7090\\d{5}|(?:[56]9|[89]\\d)\\d{7}", [9], 0, "0", 0, 0, 0, 0, 0, [["(?:59(?:0(?:2[7-9]|3[3-7]|5[12]|87)|87\\d)|80[6-9]\\d\\d)\\d{4}"], ["(?:69(?:0\\d\\d|1(?:2[2-9]|3[0-5]))|7090[0-4])\\d{4}"], ["80[0-5]\\d{6}"], ["8[129]\\d{7}"], 0, 0, 0, 0, ["9(?:(?:39[5-7]|76[018])\\d|475[0-6])\\d{4}"]]], "BM": ["1", "011", "(?:441|[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, "([2-9]\\d{6})$|1", "441$1", 0, "441", [["441(?:[46]\\d\\d|5(?:4\\d|60|89))\\d{4}"], ["441(?:[2378]\\d|5[0-39]|9[02])\\d{5}"], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "BN": ["673", "00", "[2-578]\\d{6}", [7], [["(\\d{3})(\\d{4})", "$1 $2", ["[2-578]"]]], 0, 0, 0, 0, 0, 0, [["22[0-7]\\d{4}|(?:2[013-9]|[34]\\d|5[0-25-9])\\d{5}"], ["(?:22[89]|[78]\\d\\d)\\d{4}"], 0, 0, 0, 0, 0, 0, ["5[34]\\d{5}"]]], "BO": ["591", "00(?:1\\d)?", "(?:[2-7]\\d\\d|8001)\\d{5}", [8, 9], [["(\\d)(\\d{7})", "$1 $2", ["[23]|4[46]|50"]], ["(\\d{8})", "$1", ["[5-7]"]], ["(\\d{3})(\\d{2})(\\d{4})", "$1 $2 $3", ["8"]]], "0", 0, "0(1\\d)?", 0, 0, 0, [["(?:2(?:2\\d\\d|5(?:11|[258]\\d|9[67])|6(?:12|2\\d|9[34])|8(?:2[34]|39|62))|3(?:3\\d\\d|4(?:6\\d|8[24])|8(?:25|42|5[257]|86|9[25])|9(?:[27]\\d|3[2-4]|4[248]|5[24]|6[2-6]))|4(?:4\\d\\d|6(?:11|[24689]\\d|72)))\\d{4}", [8]], ["(?:57|[67]\\d)\\d{6}", [8]], ["8001[07]\\d{4}", [9]], 0, 0, 0, 0, 0, ["50\\d{6}", [8]]]], "BQ": ["599", "00", "(?:[34]1|7\\d)\\d{5}", [7], 0, 0, 0, 0, 0, 0, "[347]", [["(?:318[023]|41(?:6[023]|70)|7(?:1[578]|2[05]|50)\\d)\\d{3}"], ["(?:31(?:8[14-8]|9[14578])|416[14-9]|7(?:0[01]|7[07]|8\\d|9[056])\\d)\\d{3}"]]], "BR": ["55", "00(?:1[245]|2[1-35]|31|4[13]|[56]5|99)", "[1-467]\\d{9,10}|55[0-46-9]\\d{8}|[34]\\d{7}|55\\d{7,8}|(?:5[0-46-9]|[89]\\d)\\d{7,9}", [8, 9, 10, 11], [["(\\d{4})(\\d{4})", "$1-$2", ["300|4(?:0[02]|37|86)", "300|4(?:0(?:0|20)|370|864)"]], ["(\\d{3})(\\d{2,3})(\\d{4})", "$1 $2 $3", ["(?:[358]|90)0"], "0$1"], ["(\\d{2})(\\d{4})(\\d{4})", "$1 $2-$3", ["(?:[14689][1-9]|2[12478]|3[1-578]|5[13-5]|7[13-579])[2-57]"], "($1)"], ["(\\d{2})(\\d{5})(\\d{4})", "$1 $2-$3", ["[16][1-9]|[2-57-9]"], "($1)"]], "0", 0, "(?:0|90)(?:(1[245]|2[1-35]|31|4[13]|[56]5|99)(\\d{10,11}))?", "$2", 0, 0, [["(?:[14689][1-9]|2[12478]|3[1-578]|5[13-5]|7[13-579])[2-5]\\d{7}", [10]], ["(?:[14689][1-9]|2[12478]|3[1-578]|5[13-5]|7[13-579])(?:7|9\\d)\\d{7}", [10, 11]], ["800\\d{6,7}", [9, 10]], ["[59]00\\d{6,7}", [9, 10]], 0, 0, 0, 0, 0, ["(?:30[03]\\d{3}|4(?:0(?:0\\d|20)|370|864))\\d{4}|300\\d{5}", [8, 10]]]], "BS": ["1", "011", "(?:242|[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, "([3-8]\\d{6})$|1", "242$1", 0, "242", [["242(?:3(?:02|[236][1-9]|4[0-24-9]|5[0-68]|7[347]|8[0-4]|9[2-467])|461|502|6(?:0[1-5]|12|2[013]|[45]0|7[67]|8[78]|9[89])|7(?:02|88))\\d{4}"], ["242(?:3(?:5[79]|7[56]|95)|4(?:[23][1-9]|4[1-35-9]|5[1-8]|6[2-8]|7\\d|81)|5(?:2[45]|3[35]|44|5[1-46-9]|65|77)|6[34]6|7(?:27|38)|8(?:0[1-9]|1[02-9]|2\\d|3[0-4]|[89]9))\\d{4}"], ["242300\\d{4}|8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"], 0, ["242225\\d{4}"]]], "BT": ["975", "00", "[178]\\d{7}|[2-8]\\d{6}", [7, 8], [["(\\d)(\\d{3})(\\d{3})", "$1 $2 $3", ["[2-6]|7[246]|8[2-4]"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["1[67]|[78]"]]], 0, 0, 0, 0, 0, 0, [["(?:2[3-6]|[34][5-7]|5[236]|6[2-46]|7[246]|8[2-4])\\d{5}", [7]], ["(?:1[67]|[78]7)\\d{6}", [8]]]], "BW": ["267", "00", "90\\d{5}|(?:0800|[2-6]|(?:7|800)\\d)\\d{6}", [7, 8, 10], [["(\\d{2})(\\d{5})", "$1 $2", ["90"]], ["(\\d{3})(\\d{4})", "$1 $2", ["[2-6]"]], ["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["7"]], ["(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3", ["0"]], ["(\\d{3})(\\d{4})(\\d{3})", "$1 $2 $3", ["8"]]], 0, 0, 0, 0, 0, 0, [["(?:2(?:1[01]|31|[469]\\d|5[0-2]|7[5-7]|89)|3(?:[15-79]\\d|2[1-5]|45|8[0-5])|4(?:[38]0|42|51|[679]\\d)|5(?:[056][01]|1[23]|2[034]|[347-9]\\d)|6(?:0[01]|[258]\\d|[34]0|6[03]))\\d{4}", [7]], ["7(?:[1-8]\\d{3}|9(?:(?:[03]\\d|2[0-7])\\d|1(?:0[13-9]|1[0-35-9]|2\\d|3[0-8])))\\d{3}", [8]], ["(?:0800|800\\d)\\d{6}", [10]], ["90\\d{5}", [7]]]], "BY": ["375", "810", "(?:[12]\\d|33|44|902)\\d{7}|8(?:0[0-79]\\d{5,7}|[1-7]\\d{9})|8(?:1[0-489]|[5-79]\\d)\\d{7}|8[1-79]\\d{6,7}|8[0-79]\\d{5}|8\\d{5}", [6, 7, 8, 9, 10, 11], [["(\\d{3})(\\d{3})", "$1 $2", ["800"], "8 $1"], ["(\\d{3})(\\d{2})(\\d{2,4})", "$1 $2 $3", ["800"], "8 $1"], ["(\\d{4})(\\d{2})(\\d{3})", "$1 $2-$3", ["1(?:5[169]|6[3-5]|7[179])|2(?:1[35]|2[34]|3[3-5])", "1(?:5[169]|6(?:3[1-3]|4|5[125])|7(?:1[3-9]|7[0-24-6]|9[2-7]))|2(?:1[35]|2[34]|3[3-5])"], "8 0$1"], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2-$3-$4", ["1(?:[56]|7[467])|2[1-3]"], "8 0$1"], ["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2-$3-$4", ["[1-4]"], "8 0$1"], ["(\\d{3})(\\d{3,4})(\\d{4})", "$1 $2 $3", ["[89]"], "8 $1"]], "8", 0, "0|80?", 0, 0, 0, [["(?:1(?:5(?:1[1-5]|[24]\\d|6[2-4]|9[1-7])|6(?:[235]\\d|4[1-7])|7\\d\\d)|2(?:1(?:[246]\\d|3[0-35-9]|5[1-9])|2(?:[235]\\d|4[0-8])|3(?:[26]\\d|3[02-79]|4[024-7]|5[03-7])))\\d{5}", [9]], ["(?:2(?:5[5-79]|9[1-9])|(?:33|44)\\d)\\d{6}", [9]], ["800\\d{3,7}|8(?:0[13]|20\\d)\\d{7}"], ["(?:810|902)\\d{7}", [10]], 0, 0, 0, 0, ["249\\d{6}", [9]]], "8~10"], "BZ": ["501", "00", "(?:0800\\d|[2-8])\\d{6}", [7, 11], [["(\\d{3})(\\d{4})", "$1-$2", ["[2-8]"]], ["(\\d)(\\d{3})(\\d{4})(\\d{3})", "$1-$2-$3-$4", ["0"]]], 0, 0, 0, 0, 0, 0, [["(?:2(?:[02]\\d|36|[68]0)|[3-58](?:[02]\\d|[68]0)|7(?:[02]\\d|32|[68]0))\\d{4}", [7]], ["6[0-35-7]\\d{5}", [7]], ["0800\\d{7}", [11]]]], "CA": ["1", "011", "[2-9]\\d{9}|3\\d{6}", [7, 10], 0, "1", 0, 0, 0, 0, 0, [["(?:2(?:04|[23]6|[48]9|5[07]|[67]3)|3(?:06|43|54|6[578]|82)|4(?:03|1[68]|[26]8|3[178]|50|74)|5(?:06|1[49]|48|79|8[147])|6(?:04|[18]3|39|47|72)|7(?:0[59]|42|53|78|8[02])|8(?:[06]7|19|25|7[39])|9(?:0[25]|42))[2-9]\\d{6}", [10]], ["", [10]], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}", [10]], ["900[2-9]\\d{6}", [10]], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|(?:5(?:2[125-9]|3[23]|44|66|77|88)|6(?:22|33))[2-9]\\d{6}", [10]], 0, ["310\\d{4}", [7]], 0, ["600[2-9]\\d{6}", [10]]]], "CC": ["61", "001[14-689]|14(?:1[14]|34|4[17]|[56]6|7[47]|88)0011", "1(?:[0-79]\\d{8}(?:\\d{2})?|8[0-24-9]\\d{7})|[148]\\d{8}|1\\d{5,7}", [6, 7, 8, 9, 10, 12], 0, "0", 0, "([59]\\d{7})$|0", "8$1", 0, 0, [["8(?:51(?:0(?:02|31|60|89)|1(?:18|76)|223)|91(?:0(?:1[0-2]|29)|1(?:[28]2|50|79)|2(?:10|64)|3(?:[06]8|22)|4[29]8|62\\d|70[23]|959))\\d{3}", [9]], ["4(?:79[01]|83[0-36-9]|9(?:5[0-3]|6[0-4]))\\d{5}|4(?:[0-36]\\d|4[047-9]|[58][0-24-9]|7[02-8]|9[0-47-9])\\d{6}", [9]], ["180(?:0\\d{3}|2)\\d{3}", [7, 10]], ["190[0-26]\\d{6}", [10]], 0, 0, 0, 0, ["14(?:5(?:1[0458]|[23][458])|71\\d)\\d{4}", [9]], ["13(?:00\\d{6}(?:\\d{2})?|45[0-4]\\d{3})|13\\d{4}", [6, 8, 10, 12]]], "0011"], "CD": ["243", "00", "(?:(?:[189]|5\\d)\\d|2)\\d{7}|[1-68]\\d{6}", [7, 8, 9, 10], [["(\\d{2})(\\d{2})(\\d{3})", "$1 $2 $3", ["88"], "0$1"], ["(\\d{2})(\\d{5})", "$1 $2", ["[1-6]"], "0$1"], ["(\\d{2})(\\d{2})(\\d{4})", "$1 $2 $3", ["2"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["1"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[89]"], "0$1"], ["(\\d{2})(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["5"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:(?:12|573)\\d\\d|276)\\d{5}|[1-6]\\d{6}"], ["88\\d{5}|(?:8[0-79]|9[016-9])\\d{7}", [7, 9]]]], "CF": ["236", "00", "8776\\d{4}|(?:[27]\\d|61)\\d{6}", [8], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[26-8]"]]], 0, 0, 0, 0, 0, 0, [["(?:2[12]|61)\\d{6}"], ["7[02-7]\\d{6}"], 0, ["8776\\d{4}"]]], "CG": ["242", "00", "222\\d{6}|(?:0\\d|80)\\d{7}", [9], [["(\\d)(\\d{4})(\\d{4})", "$1 $2 $3", ["8"]], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[02]"]]], 0, 0, 0, 0, 0, 0, [["222[1-589]\\d{5}"], ["026(?:1[0-5]|6[6-9])\\d{4}|0(?:[14-6]\\d\\d|2(?:40|5[5-8]|6[07-9]))\\d{5}"], 0, ["80[0-2]\\d{6}"]]], "CH": ["41", "00", "8\\d{11}|[2-9]\\d{8}", [9, 12], [["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["8[047]|90"], "0$1"], ["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[2-79]|81"], "0$1"], ["(\\d{3})(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4 $5", ["8"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:2[12467]|3[1-4]|4[134]|5[256]|6[12]|[7-9]1)\\d{7}", [9]], ["(?:6[89]|7[235-9])\\d{7}", [9]], ["800\\d{6}", [9]], ["90[016]\\d{6}", [9]], ["878\\d{6}", [9]], ["860\\d{9}", [12]], ["5[18]\\d{7}", [9]], ["74[0248]\\d{6}", [9]], 0, ["84[0248]\\d{6}", [9]]]], "CI": ["225", "00", "[02]\\d{9}", [10], [["(\\d{2})(\\d{2})(\\d)(\\d{5})", "$1 $2 $3 $4", ["2"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{4})", "$1 $2 $3 $4", ["0"]]], 0, 0, 0, 0, 0, 0, [["2(?:[15]\\d{3}|7(?:2(?:0[23]|1[2357]|2[245]|3[45]|4[3-5])|3(?:06|1[69]|[2-6]7)))\\d{5}"], ["0[157]\\d{8}"]]], "CK": ["682", "00", "[2-578]\\d{4}", [5], [["(\\d{2})(\\d{3})", "$1 $2", ["[2-578]"]]], 0, 0, 0, 0, 0, 0, [["(?:2\\d|3[13-7]|4[1-5])\\d{3}"], ["[578]\\d{4}"]]], "CL": ["56", "(?:0|1(?:1[0-69]|2[02-5]|5[13-58]|69|7[0167]|8[018]))0", "12300\\d{6}|6\\d{9,10}|[2-9]\\d{8}", [9, 10, 11], [["(\\d{5})(\\d{4})", "$1 $2", ["219", "2196"], "($1)"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["60|809"]], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["44"]], ["(\\d)(\\d{4})(\\d{4})", "$1 $2 $3", ["2[1-36]"], "($1)"], ["(\\d)(\\d{4})(\\d{4})", "$1 $2 $3", ["9(?:10|[2-9])"]], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["3[2-5]|[47]|5[1-3578]|6[13-57]|8(?:0[1-8]|[1-9])"], "($1)"], ["(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["60|8"]], ["(\\d{4})(\\d{3})(\\d{4})", "$1 $2 $3", ["1"]], ["(\\d{3})(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3 $4", ["60"]]], 0, 0, 0, 0, 0, 0, [["2(?:1982[0-6]|3314[05-9])\\d{3}|(?:2(?:1(?:160|962)|3(?:(?:[24]\\d|50)\\d|3(?:[0346-9]\\d|1[0-35-9]|2[1-9]|5[0-24-9])|600)|646[59])|(?:600|80[1-9])\\d\\d|9(?:(?:10[0-2]|7[1-9]\\d)\\d|3(?:[0-57-9]\\d\\d|6(?:0[02-9]|[1-9]\\d))|6(?:[0-8]\\d\\d|9(?:[02-79]\\d|1[05-9]))|9(?:[03-9]\\d\\d|1(?:[0235-9]\\d|4[0-24-9])|2(?:[0-79]\\d|8[0-46-9]))))\\d{4}|(?:22|3[2-5]|[47][1-35]|5[1-3578]|6[13-57]|8[1-9]|9[2458])\\d{7}", [9]], ["2(?:1982[0-6]|3314[05-9])\\d{3}|(?:2(?:1(?:160|962)|3(?:(?:[24]\\d|50)\\d|3(?:[0346-9]\\d|1[0-35-9]|2[1-9]|5[0-24-9])|600)|646[59])|80[1-8]\\d\\d|9(?:(?:10[0-2]|7[1-9]\\d)\\d|3(?:[0-57-9]\\d\\d|6(?:0[02-9]|[1-9]\\d))|6(?:[0-8]\\d\\d|9(?:[02-79]\\d|1[05-9]))|9(?:[03-9]\\d\\d|1(?:[0235-9]\\d|4[0-24-9])|2(?:[0-79]\\d|8[0-46-9]))))\\d{4}|(?:22|3[2-5]|[47][1-35]|5[1-3578]|6[13-57]|8[1-9]|9[2458])\\d{7}", [9]], ["(?:123|8)00\\d{6}", [9, 11]], 0, 0, 0, 0, 0, ["44\\d{7}", [9]], ["600\\d{7,8}", [10, 11]]]], "CM": ["237", "00", "[26]\\d{8}|88\\d{6,7}", [8, 9], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["88"]], ["(\\d)(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4 $5", ["[26]|88"]]], 0, 0, 0, 0, 0, 0, [["2(?:22|33)\\d{6}", [9]], ["(?:24[23]|6(?:[25-9]\\d|4[0-2]))\\d{6}", [9]], ["88\\d{6,7}"]]], "CN": ["86", "00|1(?:[12]\\d|79)\\d\\d00", "(?:(?:1[03-689]|2\\d)\\d\\d|6)\\d{8}|1\\d{10}|[126]\\d{6}(?:\\d(?:\\d{2})?)?|86\\d{5,6}|(?:[3-579]\\d|8[0-57-9])\\d{5,9}", [7, 8, 9, 10, 11, 12], [["(\\d{2})(\\d{5})", "$1 $2", ["101", "1010", "10100"], "0$1"], ["(\\d{2})(\\d{5,6})", "$1 $2", ["(?:10|2[0-57-9])[19]|3(?:[15]|35|49|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7|8[23])|5(?:[1357]|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|3|4[13]|5[1-5]|9[0-35-9])|[39]7[0-79]", "10(?:12|9[56])|2[0-57-9](?:1[02]|9[56])|(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|3\\d|4[13]|5[1-5]|7[0-79]|9[0-35-9]))1", "10(?:123|9[56])|2[0-57-9](?:1(?:00|23)|9[56])|(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|3\\d|4[13]|5[1-5]|7[0-79]|9[0-35-9]))12", "10(?:123|9[56])|2[0-57-9](?:1(?:00|23)|9[56])|(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|3\\d|4[13]|5[1-5]|7[0-79]|9[0-35-9]))123"], "0$1"], ["(\\d{4})(\\d{4})", "$1 $2", ["101", "1010"]], ["(\\d{3})(\\d{5,6})", "$1 $2", ["3(?:[15]|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7|8[23])|5(?:[1357]|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|[379]|4[13]|5[1-5])", "(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|[379]\\d|4[13]|5[1-5]))[19]", "(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|[379]\\d|4[13]|5[1-5]))(?:10|9[56])", "(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|[379]\\d|4[13]|5[1-5]))(?:100|9[56])"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["[48]0"]], ["(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", ["10|2(?:[02-57-9]|1[1-9])", "10|2(?:[02-57-9]|1[1-9])", "10[0-79]|2(?:[02-57-9]|1[1-79])|(?:10|21)8(?:0[1-9]|[1-9])"], "0$1", 1], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["3(?:[3-59]|7[02-6])|4(?:1[25-9]|[26-8]|3[3-9]|5[2-9])|5(?:3[03-9]|[468]|7[028]|9[2-46-9])|6|7(?:[0-247]|3[04-9]|5[0-4689]|6[2368])|8(?:[1-358]|9[1-7])|9(?:[013479]|5[1-5])|(?:31|55|79|87)[02-9]"], "0$1", 1], ["(\\d{3})(\\d{7,8})", "$1 $2", ["9"]], ["(\\d{3})(\\d{4})(\\d{4})", "$1 $2 $3", ["[3-578]"], "0$1", 1], ["(\\d{3})(\\d{4})(\\d{4})", "$1 $2 $3", ["1[3-9]"]], ["(\\d{2})(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3 $4", ["[12]"], "0$1", 1]], "0", 0, "(1(?:[12]\\d|79)\\d\\d)|0", 0, 0, 0, [["(?:10(?:[02-79]\\d\\d|[18](?:0[1-9]|[1-9]\\d))|2(?:[02-57-9]\\d{3}|1(?:[18](?:0[1-9]|[1-9]\\d)|[2-79]\\d\\d))|9(?:78|94)\\d\\d)\\d{5}|(?:43[35]|754|851)\\d{7,8}|(?:10|2[0-57-9])(?:1(?:00|23)\\d\\d|95\\d{3,4})|(?:43[35]|754|851)(?:1(?:00\\d|23)\\d|95\\d{3,4})|9(?:78|94)(?:100\\d\\d|95\\d{3,4})|(?:3(?:11|7[179])|4(?:[15]1|3[12])|5(?:1\\d|2[37]|3[12]|51|7[13-79]|9[15])|7(?:[39]1|5[57]|6[09])|8(?:71|98))(?:[02-8]\\d{7}|1(?:0(?:0\\d\\d(?:\\d{3})?|[1-9]\\d{5})|[13-9]\\d{6}|2(?:[0-24-9]\\d{5}|3\\d(?:\\d{4})?))|9(?:[0-46-9]\\d{6}|5\\d{3}(?:\\d(?:\\d{2})?)?))|(?:3(?:1[02-9]|35|49|5\\d|7[02-6]|9[1-68])|4(?:1[25-9]|2[179]|3[46-9]|5[2-9]|6[47-9]|7\\d|8[23])|5(?:3[03-9]|4[36]|5[02-9]|6[1-46]|7[028]|80|9[2-46-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[17]\\d|2[248]|3[04-9]|4[3-6]|5[0-3689]|6[2368]|9[02-9])|8(?:1[236-8]|2[5-7]|3\\d|5[4-9]|7[02-9]|8[36-8]|9[1-7])|9(?:0[1-3689]|1[1-79]|3\\d|4[13]|5[1-5]|7[0-79]|9[0-35-9]))(?:[02-8]\\d{6}|1(?:0(?:0\\d\\d(?:\\d{2})?|[1-9]\\d{4})|[13-9]\\d{5}|2(?:[0-24-9]\\d{4}|3\\d(?:\\d{3})?))|9(?:[0-46-9]\\d{5}|5\\d{3,5}))", [7, 8, 9, 10, 11]], ["1(?:610\\d|740[0-5])\\d{6}|1(?:[38]\\d|4[57]|[59][0-35-9]|6[25-7]|7[0-35-8])\\d{8}", [11]], ["(?:(?:10|21)8|8)00\\d{7}", [10, 12]], ["16[08]\\d{5}", [8]], 0, 0, 0, 0, 0, ["10(?:10\\d{4}|96\\d{3,4})|400\\d{7}|950\\d{7,8}|(?:2[0-57-9]|3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|[379]\\d|4[13]|5[1-5]))96\\d{3,4}", [7, 8, 9, 10, 11]]], "00"], "CO": ["57", "00(?:4(?:[14]4|56)|[579])", "(?:46|60\\d\\d)\\d{6}|(?:1\\d|[39])\\d{9}", [8, 10, 11], [["(\\d{4})(\\d{4})", "$1 $2", ["46"]], ["(\\d{3})(\\d{7})", "$1 $2", ["6|90"], "($1)"], ["(\\d{3})(\\d{7})", "$1 $2", ["3[0-357]|94"]], ["(\\d)(\\d{3})(\\d{7})", "$1-$2-$3", ["1"], "0$1", 0, "$1 $2 $3"]], "0", 0, "0([3579]|4(?:[14]4|56))?", 0, 0, 0, [["601055(?:[0-4]\\d|50)\\d\\d|6010(?:[0-4]\\d|5[0-4])\\d{4}|(?:46|60(?:[18][1-9]|[24-7][2-9]))\\d{6}", [8, 10]], ["333301[0-5]\\d{3}|3333(?:00|2[5-9]|[3-9]\\d)\\d{4}|(?:3(?:24[1-9]|3(?:00|3[0-24-9]))|9408)\\d{6}|3(?:0[0-5]|1\\d|2[0-3]|5[01]|70)\\d{7}", [10]], ["1800\\d{7}", [11]], ["(?:19(?:0[01]|4[78])|901)\\d{7}", [10, 11]]]], "CR": ["506", "00", "(?:8\\d|90)\\d{8}|(?:[24-8]\\d{3}|3005)\\d{4}", [8, 10], [["(\\d{4})(\\d{4})", "$1 $2", ["[2-7]|8[3-9]"]], ["(\\d{3})(\\d{3})(\\d{4})", "$1-$2-$3", ["[89]"]]], 0, 0, "(19(?:0[0-2468]|1[09]|20|66|77|99))", 0, 0, 0, [["2(?:010|1(?:0[7-9]|[1-9]\\d)|[24-7]\\d\\d)\\d{4}", [8]], ["(?:3005\\d|6500[01])\\d{3}|(?:5[07]|6[0-4]|7[0-3]|8[3-9])\\d{6}", [8]], ["800\\d{7}", [10]], ["90[059]\\d{7}", [10]], 0, 0, 0, 0, ["(?:2(?:00[0-3]|10[0-6])|4\\d{3}|5100)\\d{4}", [8]]]], "CU": ["53", "119", "(?:[2-7]|8\\d\\d)\\d{7}|[2-47]\\d{6}|[34]\\d{5}", [6, 7, 8, 10], [["(\\d{2})(\\d{4,6})", "$1 $2", ["2[1-4]|[34]"], "(0$1)"], ["(\\d)(\\d{6,7})", "$1 $2", ["7"], "(0$1)"], ["(\\d)(\\d{7})", "$1 $2", ["[56]"], "0$1"], ["(\\d{3})(\\d{7})", "$1 $2", ["8"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:3[23]|4[89])\\d{4,6}|(?:31|4[36]|8(?:0[25]|78)\\d)\\d{6}|(?:2[1-4]|4[1257]|7\\d)\\d{5,6}"], ["(?:5\\d|6[2-4])\\d{6}", [8]], ["800\\d{7}", [10]], 0, 0, 0, 0, 0, 0, ["807\\d{7}", [10]]]], "CV": ["238", "0", "(?:[2-59]\\d\\d|800)\\d{4}", [7], [["(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3", ["[2-589]"]]], 0, 0, 0, 0, 0, 0, [["2(?:2[1-7]|3[0-8]|4[12]|5[1256]|6\\d|7[1-3]|8[1-5])\\d{4}"], ["(?:36|5[1-37-9]|9\\d)\\d{5}"], ["800\\d{4}"], 0, 0, 0, 0, 0, ["(?:3[3-5]|4[356])\\d{5}"]]], "CW": ["599", "00", "(?:[34]1|60|(?:7|9\\d)\\d)\\d{5}", [7, 8], [["(\\d{3})(\\d{4})", "$1 $2", ["[3467]"]], ["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["9[4-8]"]]], 0, 0, 0, 0, 0, "[69]", [["9(?:4(?:3[0-5]|4[14]|6\\d)|50\\d|7(?:2[014]|3[02-9]|4[4-9]|6[357]|77|8[7-9])|8(?:3[39]|[46]\\d|7[01]|8[57-9]))\\d{4}"], ["953[01]\\d{4}|9(?:5[12467]|6[5-9])\\d{5}"], 0, 0, 0, 0, 0, ["955\\d{5}", [8]], 0, ["60[0-2]\\d{4}", [7]]]], "CX": ["61", "001[14-689]|14(?:1[14]|34|4[17]|[56]6|7[47]|88)0011", "1(?:[0-79]\\d{8}(?:\\d{2})?|8[0-24-9]\\d{7})|[148]\\d{8}|1\\d{5,7}", [6, 7, 8, 9, 10, 12], 0, "0", 0, "([59]\\d{7})$|0", "8$1", 0, 0, [["8(?:51(?:0(?:01|30|59|88)|1(?:17|46|75)|2(?:22|35))|91(?:00[6-9]|1(?:[28]1|49|78)|2(?:09|63)|3(?:12|26|75)|4(?:56|97)|64\\d|7(?:0[01]|1[0-2])|958))\\d{3}", [9]], ["4(?:79[01]|83[0-36-9]|9(?:5[0-3]|6[0-4]))\\d{5}|4(?:[0-36]\\d|4[047-9]|[58][0-24-9]|7[02-8]|9[0-47-9])\\d{6}", [9]], ["180(?:0\\d{3}|2)\\d{3}", [7, 10]], ["190[0-26]\\d{6}", [10]], 0, 0, 0, 0, ["14(?:5(?:1[0458]|[23][458])|71\\d)\\d{4}", [9]], ["13(?:00\\d{6}(?:\\d{2})?|45[0-4]\\d{3})|13\\d{4}", [6, 8, 10, 12]]], "0011"], "CY": ["357", "00", "(?:[279]\\d|[58]0)\\d{6}", [8], [["(\\d{2})(\\d{6})", "$1 $2", ["[257-9]"]]], 0, 0, 0, 0, 0, 0, [["2[2-6]\\d{6}"], ["9(?:10|[4-79]\\d)\\d{5}"], ["800\\d{5}"], ["90[09]\\d{5}"], ["700\\d{5}"], 0, ["(?:50|77)\\d{6}"], 0, 0, ["80[1-9]\\d{5}"]]], "CZ": ["420", "00", "(?:[2-578]\\d|60)\\d{7}|9\\d{8,11}", [9, 10, 11, 12], [["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[2-8]|9[015-7]"]], ["(\\d{2})(\\d{3})(\\d{3})(\\d{2})", "$1 $2 $3 $4", ["96"]], ["(\\d{2})(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["9"]], ["(\\d{3})(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["9"]]], 0, 0, 0, 0, 0, 0, [["(?:2\\d|3[1257-9]|4[16-9]|5[13-9])\\d{7}", [9]], ["7060\\d{5}|(?:60[1-8]|7(?:0[2-5]|19|[2379]\\d))\\d{6}", [9]], ["800\\d{6}", [9]], ["9(?:0[05689]|76)\\d{6}", [9]], ["70[01]\\d{6}", [9]], ["9(?:3\\d{9}|6\\d{7,10})"], ["9(?:5\\d|7[2-4])\\d{6}", [9]], 0, ["9[17]0\\d{6}", [9]], ["8[134]\\d{7}", [9]]]], "DE": ["49", "00", "[2579]\\d{5,14}|49(?:[34]0|69|8\\d)\\d\\d?|49(?:37|49|60|7[089]|9\\d)\\d{1,3}|49(?:2[024-9]|3[2-689]|7[1-7])\\d{1,8}|(?:1|[368]\\d|4[0-8])\\d{3,13}|49(?:[015]\\d|2[13]|31|[46][1-8])\\d{1,9}", [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15], [["(\\d{2})(\\d{3,13})", "$1 $2", ["3[02]|40|[68]9"], "0$1"], ["(\\d{3})(\\d{3,12})", "$1 $2", ["2(?:0[1-389]|1[124]|2[18]|3[14])|3(?:[35-9][15]|4[015])|906|(?:2[4-9]|4[2-9]|[579][1-9]|[68][1-8])1", "2(?:0[1-389]|12[0-8])|3(?:[35-9][15]|4[015])|906|2(?:[13][14]|2[18])|(?:2[4-9]|4[2-9]|[579][1-9]|[68][1-8])1"], "0$1"], ["(\\d{4})(\\d{2,11})", "$1 $2", ["[24-6]|3(?:[3569][02-46-9]|4[2-4679]|7[2-467]|8[2-46-8])|70[2-8]|8(?:0[2-9]|[1-8])|90[7-9]|[79][1-9]", "[24-6]|3(?:3(?:0[1-467]|2[127-9]|3[124578]|7[1257-9]|8[1256]|9[145])|4(?:2[135]|4[13578]|9[1346])|5(?:0[14]|2[1-3589]|6[1-4]|7[13468]|8[13568])|6(?:2[1-489]|3[124-6]|6[13]|7[12579]|8[1-356]|9[135])|7(?:2[1-7]|4[145]|6[1-5]|7[1-4])|8(?:21|3[1468]|6|7[1467]|8[136])|9(?:0[12479]|2[1358]|4[134679]|6[1-9]|7[136]|8[147]|9[1468]))|70[2-8]|8(?:0[2-9]|[1-8])|90[7-9]|[79][1-9]|3[68]4[1347]|3(?:47|60)[1356]|3(?:3[46]|46|5[49])[1246]|3[4579]3[1357]"], "0$1"], ["(\\d{3})(\\d{4})", "$1 $2", ["138"], "0$1"], ["(\\d{5})(\\d{2,10})", "$1 $2", ["3"], "0$1"], ["(\\d{3})(\\d{5,11})", "$1 $2", ["181"], "0$1"], ["(\\d{3})(\\d)(\\d{4,10})", "$1 $2 $3", ["1(?:3|80)|9"], "0$1"], ["(\\d{3})(\\d{7,8})", "$1 $2", ["1[67]"], "0$1"], ["(\\d{3})(\\d{7,12})", "$1 $2", ["8"], "0$1"], ["(\\d{5})(\\d{6})", "$1 $2", ["185", "1850", "18500"], "0$1"], ["(\\d{3})(\\d{4})(\\d{4})", "$1 $2 $3", ["7"], "0$1"], ["(\\d{4})(\\d{7})", "$1 $2", ["18[68]"], "0$1"], ["(\\d{4})(\\d{7})", "$1 $2", ["15[1279]"], "0$1"], ["(\\d{5})(\\d{6})", "$1 $2", ["15[03-68]", "15(?:[0568]|3[13]|41)"], "0$1"], ["(\\d{3})(\\d{8})", "$1 $2", ["18"], "0$1"], ["(\\d{3})(\\d{2})(\\d{7,8})", "$1 $2 $3", ["1(?:6[023]|7)"], "0$1"], ["(\\d{4})(\\d{2})(\\d{7})", "$1 $2 $3", ["15[279]"], "0$1"], ["(\\d{3})(\\d{2})(\\d{8})", "$1 $2 $3", ["15"], "0$1"]], "0", 0, 0, 0, 0, 0, [["32\\d{9,11}|49[1-6]\\d{10}|322\\d{6}|49[0-7]\\d{3,9}|(?:[34]0|[68]9)\\d{3,13}|(?:2(?:0[1-689]|[1-3569]\\d|4[0-8]|7[1-7]|8[0-7])|3(?:[3569]\\d|4[0-79]|7[1-7]|8[1-8])|4(?:1[02-9]|[2-48]\\d|5[0-6]|6[0-8]|7[0-79])|5(?:0[2-8]|[124-6]\\d|[38][0-8]|[79][0-7])|6(?:0[02-9]|[1-358]\\d|[47][0-8]|6[1-9])|7(?:0[2-8]|1[1-9]|[27][0-7]|3\\d|[4-6][0-8]|8[0-5]|9[013-7])|8(?:0[2-9]|1[0-79]|2\\d|3[0-46-9]|4[0-6]|5[013-9]|6[1-8]|7[0-8]|8[0-24-6])|9(?:0[6-9]|[1-4]\\d|[589][0-7]|6[0-8]|7[0-467]))\\d{3,12}", [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]], ["1(?:6[023]|7\\d)\\d{7,8}|15(?:[0-25-9]\\d\\d|3(?:10|33)|410)\\d{6}", [10, 11]], ["800\\d{7,12}", [10, 11, 12, 13, 14, 15]], ["(?:137[7-9]|900(?:[135]|9\\d))\\d{6}", [10, 11]], ["700\\d{8}", [11]], ["1(?:6(?:013|255|399)|7(?:(?:[015]1|[69]3)3|[2-4]55|[78]99))\\d{7,8}|15(?:(?:[03-68]00|113)\\d|2\\d55|7\\d99|9\\d33)\\d{7}", [12, 13]], ["18(?:1\\d{5,11}|[2-9]\\d{8})", [8, 9, 10, 11, 12, 13, 14]], ["16(?:4\\d{1,10}|[89]\\d{1,11})", [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]], 0, ["180\\d{5,11}|13(?:7[1-6]\\d\\d|8)\\d{4}", [7, 8, 9, 10, 11, 12, 13, 14]]]], "DJ": ["253", "00", "(?:2\\d|77)\\d{6}", [8], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[27]"]]], 0, 0, 0, 0, 0, 0, [["2(?:1[2-5]|7[45])\\d{5}"], ["77\\d{6}"]]], "DK": ["45", "00", "[2-9]\\d{7}", [8], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[2-9]"]]], 0, 0, 0, 0, 0, 0, [["(?:2(?:[0-59][1-9]|[6-8]\\d)|3(?:[0-3][1-9]|4[13]|5[1-58]|6[1347-9]|8[1-8]|9[1-79])|4(?:[0-25][1-9]|[34][2-9]|6[13-579]|7[13579]|8[1-47]|9[127])|5(?:[0-36][1-9]|4[146-9]|5[3-57-9]|7[568]|8[1-358]|9[1-69])|6(?:[0135][1-9]|2[1-68]|4[2-8]|6[1689]|[78]\\d|9[15689])|7(?:[0-69][1-9]|7[3-9]|8[147])|8(?:[16-9][1-9]|2[1-58])|9(?:[1-47-9][1-9]|6\\d))\\d{5}"], ["(?:2[6-8]|6[78]|96)\\d{6}|(?:2[0-59]|3[0-689]|[457]\\d|6[0-69]|8[126-9]|9[1-47-9])[1-9]\\d{5}"], ["80\\d{6}"], ["90\\d{6}"]]], "DM": ["1", "011", "(?:[58]\\d\\d|767|900)\\d{7}", [10], 0, "1", 0, "([2-7]\\d{6})$|1", "767$1", 0, "767", [["767(?:2(?:55|66)|4(?:2[01]|4[0-25-9])|50[0-4])\\d{4}"], ["767(?:2(?:[2-4689]5|7[5-7])|31[5-7]|61[1-8]|70[1-6])\\d{4}"], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "DO": ["1", "011", "(?:[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, 0, 0, 0, "8001|8[024]9", [["8(?:[04]9[2-9]\\d\\d|29(?:2(?:[0-59]\\d|6[04-9]|7[0-27]|8[0237-9])|3(?:[0-35-9]\\d|4[7-9])|[45]\\d\\d|6(?:[0-27-9]\\d|[3-5][1-9]|6[0135-8])|7(?:0[013-9]|[1-37]\\d|4[1-35689]|5[1-4689]|6[1-57-9]|8[1-79]|9[1-8])|8(?:0[146-9]|1[0-48]|[248]\\d|3[1-79]|5[01589]|6[013-68]|7[124-8]|9[0-8])|9(?:[0-24]\\d|3[02-46-9]|5[0-79]|60|7[0169]|8[57-9]|9[02-9])))\\d{4}"], ["8[024]9[2-9]\\d{6}"], ["800(?:14|[2-9]\\d)\\d{5}|8[024]9[01]\\d{6}|8(?:33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "DZ": ["213", "00", "(?:[1-4]|[5-79]\\d|80)\\d{7}", [8, 9], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[1-4]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["9"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[5-8]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["9619\\d{5}|(?:[1-3]\\d|4[013-689])\\d{6}"], ["5(?:4[0-29]|6[0-4])\\d{6}|(?:55|6\\d|7[7-9])\\d{7}", [9]], ["800\\d{6}", [9]], ["80[3-689]1\\d{5}", [9]], 0, 0, 0, 0, ["98[23]\\d{6}", [9]], ["80[12]1\\d{5}", [9]]]], "EC": ["593", "00", "1\\d{9,10}|(?:[2-7]|9\\d)\\d{7}", [8, 9, 10, 11], [["(\\d)(\\d{3})(\\d{4})", "$1 $2-$3", ["[2-7]"], "(0$1)", 0, "$1-$2-$3"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["9"], "0$1"], ["(\\d{4})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["1"]]], "0", 0, 0, 0, 0, 0, [["[2-7][2-7]\\d{6}", [8]], ["964[0-2]\\d{5}|9(?:3[0-29]|[57][89]|6[0-36-9]|[89]\\d)\\d{6}", [9]], ["1800\\d{7}|1[78]00\\d{6}", [10, 11]], 0, 0, 0, 0, 0, ["[2-7]890\\d{4}", [8]]]], "EE": ["372", "00", "8\\d{9}|[4578]\\d{7}|(?:[3-8]\\d|90)\\d{5}", [7, 8, 10], [["(\\d{3})(\\d{4})", "$1 $2", ["[369]|4[3-8]|5(?:[0-2]|5[0-478]|6[45])|7[1-9]|88", "[369]|4[3-8]|5(?:[02]|1(?:[0-8]|95)|5[0-478]|6(?:4[0-4]|5[1-589]))|7[1-9]|88"]], ["(\\d{4})(\\d{3,4})", "$1 $2", ["[45]|8(?:00|[1-49])", "[45]|8(?:00[1-9]|[1-49])"]], ["(\\d{2})(\\d{2})(\\d{4})", "$1 $2 $3", ["7"]], ["(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3", ["8"]]], 0, 0, 0, 0, 0, 0, [["(?:3[23589]|4[3-8]|6\\d|7[1-9]|88)\\d{5}", [7]], ["(?:5\\d{5}|8(?:1(?:0(?:0(?:00|[178]\\d)|[3-9]\\d\\d)|(?:1(?:0[2-6]|1\\d)|[2-79]\\d\\d)\\d)|2(?:0(?:0(?:00|4\\d)|[1-7]\\d\\d)|(?:(?:[124-69]\\d|3[5-9])\\d|7(?:[0-79]\\d|8[013-9])|8(?:[2-6]\\d|7[01]))\\d)|[349]\\d{4}))\\d\\d|5(?:(?:[02]\\d|5[0-478])\\d|1(?:[0-8]\\d|95)|6(?:4[0-4]|5[1-589]))\\d{3}", [7, 8]], ["800(?:(?:0\\d\\d|1)\\d|[2-9])\\d{3}"], ["(?:40\\d\\d|900)\\d{4}", [7, 8]], ["70[0-2]\\d{5}", [8]]]], "EG": ["20", "00", "[189]\\d{8,9}|[24-6]\\d{8}|[135]\\d{7}", [8, 9, 10], [["(\\d)(\\d{7,8})", "$1 $2", ["[23]"], "0$1"], ["(\\d{2})(\\d{6,7})", "$1 $2", ["1[35]|[4-6]|8[2468]|9[235-7]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["[89]"], "0$1"], ["(\\d{2})(\\d{8})", "$1 $2", ["1"], "0$1"]], "0", 0, 0, 0, 0, 0, [["13[23]\\d{6}|(?:15|57)\\d{6,7}|(?:2\\d|3|4[05-8]|5[05]|6[24-689]|8[2468]|9[235-7])\\d{7}", [8, 9]], ["1[0-25]\\d{8}", [10]], ["800\\d{7}", [10]], ["900\\d{7}", [10]]]], "EH": ["212", "00", "[5-8]\\d{8}", [9], 0, "0", 0, 0, 0, 0, 0, [["528[89]\\d{5}"], ["(?:6(?:[0-79]\\d|8[0-247-9])|7(?:[016-8]\\d|2[0-8]|3[01]|5[0-5]))\\d{6}"], ["80[0-7]\\d{6}"], ["89\\d{7}"], 0, 0, 0, 0, ["(?:592(?:4[0-2]|93)|80[89]\\d\\d)\\d{4}"]]], "ER": ["291", "00", "[178]\\d{6}", [7], [["(\\d)(\\d{3})(\\d{3})", "$1 $2 $3", ["[178]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:1(?:1[12568]|[24]0|55|6[146])|8\\d\\d)\\d{4}"], ["(?:17[1-3]|7\\d\\d)\\d{4}"]]], "ES": ["34", "00", "400\\d{6}|(?:51|[6-9]\\d)\\d{7}", [9], [["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[89]00"]], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[4-9]"]]], 0, 0, 0, 0, 0, 0, [["96906(?:0[0-8]|1[1-9]|[2-9]\\d)\\d\\d|9(?:69(?:0[0-57-9]|[1-9]\\d)|73(?:[0-8]\\d|9[1-9]))\\d{4}|(?:400|8(?:[1356]\\d|[28][0-8]|[47][1-9])|9(?:[135]\\d|[268][0-8]|4[1-9]|7[124-9]))\\d{6}"], ["9(?:6906(?:09|10)|7390\\d\\d)\\d\\d|(?:6\\d|7[1-48])\\d{7}"], ["[89]00\\d{6}"], ["80[367]\\d{6}"], ["70\\d{7}"], 0, ["51\\d{7}"], 0, 0, ["90[12]\\d{6}"]]], "ET": ["251", "00", "(?:11|[2-57-9]\\d)\\d{7}", [9], [["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[1-57-9]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:11(?:[124]\\d\\d|3(?:[0-79]\\d|8[0-7])|5(?:[02-9]\\d|1[0-57-9])|6(?:[02-79]\\d|1[0-57-9]|8[0-8]))|2(?:2(?:11[1-9]|22[0-7]|33\\d|44[1467]|66[1-68])|5(?:11[124-6]|33[2-8]|44[1467]|55[14]|66[1-3679]|77[124-79]|880))|3(?:3(?:11[0-46-8]|(?:22|55)[0-6]|33[0134689]|44[04]|66[01467])|4(?:44[0-8]|55[0-69]|66[0-3]|77[1-5]))|4(?:6(?:119|22[0-24-7]|33[1-5]|44[13-69]|55[14-689]|660|88[1-4])|7(?:(?:11|22)[1-9]|33[13-7]|44[13-6]|55[1-689]))|5(?:7(?:227|55[05]|(?:66|77)[14-8])|8(?:11[149]|22[013-79]|33[0-68]|44[013-8]|550|66[1-5]|77\\d)))\\d{4}"], ["(?:7(?:[03]\\d|1[0-8]|2[1-35-79]|77|86|99)|(?:8[01]|9\\d)\\d)\\d{6}"]]], "FI": ["358", "00|99(?:[01469]|5(?:[14]1|3[23]|5[59]|77|88|9[09]))", "[1-35689]\\d{4}|7\\d{10,11}|(?:[124-7]\\d|3[0-46-9])\\d{8}|[1-9]\\d{5,8}", [5, 6, 7, 8, 9, 10, 11, 12], [["(\\d{5})", "$1", ["20[2-59]"], "0$1"], ["(\\d{3})(\\d{3,7})", "$1 $2", ["(?:[1-3]0|[68])0|70[07-9]"], "0$1"], ["(\\d{2})(\\d{4,8})", "$1 $2", ["[14]|2[09]|50|7[135]"], "0$1"], ["(\\d{2})(\\d{6,10})", "$1 $2", ["7"], "0$1"], ["(\\d)(\\d{4,9})", "$1 $2", ["(?:19|[2568])[1-8]|3(?:0[1-9]|[1-9])|9"], "0$1"]], "0", 0, 0, 0, 0, "1[03-79]|[2-9]", [["1[3-7][1-8]\\d{3,6}|(?:19[1-8]|[23568][1-8]\\d|9(?:00|[1-8]\\d))\\d{2,6}", [5, 6, 7, 8, 9]], ["(?:4[0-8]|50)\\d{4,8}", [6, 7, 8, 9, 10]], ["800\\d{4,6}", [7, 8, 9]], ["[67]00\\d{5,6}", [8, 9]], 0, 0, ["20\\d{4,8}|60[12]\\d{5,6}|7(?:099\\d{4,5}|5[03-9]\\d{3,7})|20[2-59]\\d\\d|(?:606|7(?:0[78]|1|3\\d))\\d{7}|(?:10|29|3[09]|70[1-5]\\d)\\d{4,8}"]], "00"], "FJ": ["679", "0(?:0|52)", "45\\d{5}|(?:0800\\d|[235-9])\\d{6}", [7, 11], [["(\\d{3})(\\d{4})", "$1 $2", ["[235-9]|45"]], ["(\\d{4})(\\d{3})(\\d{4})", "$1 $2 $3", ["0"]]], 0, 0, 0, 0, 0, 0, [["603\\d{4}|(?:3[0-6]|6[25-7]|8[58])\\d{5}", [7]], ["(?:[279]\\d|45|5[01568]|8[034679])\\d{5}", [7]], ["0800\\d{7}", [11]]], "00"], "FK": ["500", "00", "[2-7]\\d{4}", [5], 0, 0, 0, 0, 0, 0, 0, [["[2-47]\\d{4}"], ["[56]\\d{4}"]]], "FM": ["691", "00", "(?:[39]\\d\\d|820)\\d{4}", [7], [["(\\d{3})(\\d{4})", "$1 $2", ["[389]"]]], 0, 0, 0, 0, 0, 0, [["31(?:00[67]|208|309)\\d\\d|(?:3(?:[2357]0[1-9]|602|804|905)|(?:820|9[2-6]\\d)\\d)\\d{3}"], ["31(?:00[67]|208|309)\\d\\d|(?:3(?:[2357]0[1-9]|602|804|905)|(?:820|9[2-7]\\d)\\d)\\d{3}"]]], "FO": ["298", "00", "[2-9]\\d{5}", [6], [["(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3", ["[2-9]"]]], 0, 0, "(10(?:01|[12]0|88))", 0, 0, 0, [["(?:20|[34]\\d|8[19])\\d{4}"], ["(?:[27][1-9]|5\\d|9[16])\\d{4}"], ["80[257-9]\\d{3}"], ["90(?:[13-5][15-7]|2[125-7]|9\\d)\\d\\d"], 0, 0, 0, 0, ["6[0-36]\\d{4}"]]], "FR": ["33", "00", "[1-9]\\d{8}", [9], [["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["8"], "0 $1"], ["(\\d)(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4 $5", ["[1-79]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:26[013-9]|59[1-35-9])\\d{6}|(?:[13]\\d|2[0-57-9]|4[1-9]|5[0-8])\\d{7}"], ["(?:6(?:[0-24-8]\\d|3[0-8]|9[589])|7[3-9]\\d)\\d{6}"], ["80[0-5]\\d{6}"], ["836(?:0[0-36-9]|[1-9]\\d)\\d{4}|8(?:1[2-9]|2[2-47-9]|3[0-57-9]|[569]\\d|8[0-35-9])\\d{6}"], 0, 0, ["80[6-9]\\d{6}"], 0, ["9\\d{8}"], ["8(?:1[01]|2[0156]|4[024]|84)\\d{6}"]]], "GA": ["241", "00", "(?:[067]\\d|11)\\d{6}|[2-7]\\d{6}", [7, 8], [["(\\d)(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[2-7]"], "0$1"], ["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["0"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["11|[67]"], "0$1"]], 0, 0, "0(11\\d{6}|60\\d{6}|61\\d{6}|6[256]\\d{6}|7[467]\\d{6})", "$1", 0, 0, [["[01]1\\d{6}", [8]], ["(?:(?:0[2-7]|7[467])\\d|6(?:0[0-4]|10|[256]\\d))\\d{5}|[2-7]\\d{6}"]]], "GB": ["44", "00", "[1-357-9]\\d{9}|[18]\\d{8}|8\\d{6}", [7, 9, 10], [["(\\d{3})(\\d{4})", "$1 $2", ["800", "8001", "80011", "800111", "8001111"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3", ["845", "8454", "84546", "845464"], "0$1"], ["(\\d{3})(\\d{6})", "$1 $2", ["800"], "0$1"], ["(\\d{5})(\\d{4,5})", "$1 $2", ["1(?:38|5[23]|69|76|94)", "1(?:(?:38|69)7|5(?:24|39)|768|946)", "1(?:3873|5(?:242|39[4-6])|(?:697|768)[347]|9467)"], "0$1"], ["(\\d{4})(\\d{5,6})", "$1 $2", ["1(?:[2-69][02-9]|[78])"], "0$1"], ["(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", ["[25]|7(?:0|6[02-9])", "[25]|7(?:0|6(?:[03-9]|2[356]))"], "0$1"], ["(\\d{4})(\\d{6})", "$1 $2", ["7"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["[1389]"], "0$1"]], "0", 0, "0|180020", 0, 0, 0, [["(?:1(?:1(?:3(?:[0-58]\\d\\d|73[0-5])|4(?:(?:[0-5]\\d|70)\\d|69[7-9])|(?:(?:5[0-26-9]|[78][0-49])\\d|6(?:[0-4]\\d|5[01]))\\d)|(?:2(?:(?:0[024-9]|2[3-9]|3[3-79]|4[1-689]|[58][02-9]|6[0-47-9]|7[013-9]|9\\d)\\d|1(?:[0-7]\\d|8[0-3]))|(?:3(?:0\\d|1[0-8]|[25][02-9]|3[02-579]|[468][0-46-9]|7[1-35-79]|9[2-578])|4(?:0[03-9]|[137]\\d|[28][02-57-9]|4[02-69]|5[0-8]|[69][0-79])|5(?:0[1-35-9]|[16]\\d|2[024-9]|3[015689]|4[02-9]|5[03-9]|7[0-35-9]|8[0-468]|9[0-57-9])|6(?:0[034689]|1\\d|2[0-35689]|[38][013-9]|4[1-467]|5[0-69]|6[13-9]|7[0-8]|9[0-24578])|7(?:0[0246-9]|2\\d|3[0236-8]|4[03-9]|5[0-46-9]|6[013-9]|7[0-35-9]|8[024-9]|9[02-9])|8(?:0[35-9]|2[1-57-9]|3[02-578]|4[0-578]|5[124-9]|6[2-69]|7\\d|8[02-9]|9[02569])|9(?:0[02-589]|[18]\\d|2[02-689]|3[1-57-9]|4[2-9]|5[0-579]|6[2-47-9]|7[0-24578]|9[2-57]))\\d)\\d)|2(?:0[013478]|3[0189]|4[017]|8[0-46-9]|9[0-2])\\d{3})\\d{4}|1(?:2(?:0(?:46[1-4]|87[2-9])|545[1-79]|76(?:2\\d|3[1-8]|6[1-6])|9(?:7(?:2[0-4]|3[2-5])|8(?:2[2-8]|7[0-47-9]|8[3-5])))|3(?:6(?:38[2-5]|47[23])|8(?:47[04-9]|64[0157-9]))|4(?:044[1-7]|20(?:2[23]|8\\d)|6(?:0(?:30|5[2-57]|6[1-8]|7[2-8])|140)|8(?:052|87[1-3]))|5(?:2(?:4(?:3[2-79]|6\\d)|76\\d)|6(?:26[06-9]|686))|6(?:06(?:4\\d|7[4-79])|295[5-7]|35[34]\\d|47(?:24|61)|59(?:5[08]|6[67]|74)|9(?:55[0-4]|77[23]))|7(?:26(?:6[13-9]|7[0-7])|(?:442|688)\\d|50(?:2[0-3]|[3-68]2|76))|8(?:27[56]\\d|37(?:5[2-5]|8[239])|843[2-58])|9(?:0(?:0(?:6[1-8]|85)|52\\d)|3583|4(?:66[1-8]|9(?:2[01]|81))|63(?:23|3[1-4])|9561))\\d{3}", [9, 10]], ["7(?:457[0-57-9]|700[01]|911[028])\\d{5}|7(?:[1-3]\\d\\d|4(?:[0-46-9]\\d|5[0-689])|5(?:0[0-8]|[13-9]\\d|2[0-35-9])|7(?:0[1-9]|[1-7]\\d|8[02-9]|9[0-689])|8(?:[014-9]\\d|[23][0-8])|9(?:[024-9]\\d|1[02-9]|3[0-689]))\\d{6}", [10]], ["80[08]\\d{7}|800\\d{6}|8001111"], ["(?:8(?:4[2-5]|7[0-3])|9(?:[01]\\d|8[2-49]))\\d{7}|845464\\d", [7, 10]], ["70\\d{8}", [10]], 0, ["(?:3[0347]|55)\\d{8}", [10]], ["76(?:464|652)\\d{5}|76(?:0[0-28]|2[356]|34|4[01347]|5[49]|6[0-369]|77|8[14]|9[139])\\d{6}", [10]], ["56\\d{8}", [10]]], 0, " x"], "GD": ["1", "011", "(?:473|[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, "([2-9]\\d{6})$|1", "473$1", 0, "473", [["473(?:2(?:3[0-2]|69)|3(?:2[89]|86)|4(?:[06]8|3[5-9]|4[0-4]|5[59]|73|90)|63[68]|7(?:58|84)|800|938)\\d{4}"], ["473(?:4(?:0[2-79]|1[04-9]|2[0-5]|49|5[6-8])|5(?:2[01]|3[3-8])|901)\\d{4}"], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "GE": ["995", "00", "(?:[3-57]\\d\\d|800)\\d{6}", [9], [["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["70"], "0$1"], ["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["32"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[57]"]], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[348]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:3(?:[256]\\d|4[124-9]|7[0-4])|4(?:1\\d|2[2-7]|3[1-79]|4[2-8]|7[239]|9[1-7]))\\d{6}"], ["5(?:(?:(?:0555|1(?:[17]77|555))[5-9]|757(?:7[7-9]|8[01]))\\d|22252[0-4])\\d\\d|5(?:0(?:0(?:1[09]|70)|505)|1(?:0[01]0|1(?:07|33|51))|2(?:0[02]0|2[25]2)|3(?:0[03]0|3[35]3)|4(?:0[04]0|411)|5222|9000)[0-4]\\d{3}|(?:5(?:0(?:0(?:0\\d|1[12]|2[02]|3[0-6]|4[04]|5[05]|77|88|9[09])|(?:[14]\\d|77)\\d|22[02]|888)|1(?:1(?:[03][01]|[124]\\d|5[02-6]|7[0-6])|4\\d\\d)|2(?:228|555)|3555|4(?:4(?:[02-9]\\d|14)|555)|5(?:[0157-9]\\d\\d|200|333|4(?:44|55))|6[89]\\d\\d|7(?:(?:[0147-9]\\d|22)\\d|5(?:00|[57]5))|8(?:0(?:[018]\\d|2[0-4])|5(?:55|8[89])|8(?:55|88))|9(?:090|[1-35-9]\\d\\d))|790\\d\\d)\\d{4}"], ["800\\d{6}"], 0, 0, 0, 0, 0, ["70[67]\\d{6}"]]], "GF": ["594", "00", "(?:694\\d|7093)\\d{5}|(?:59|[89]\\d)\\d{7}", [9], [["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[5-7]|80[6-9]|9[47]"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[89]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:59(?:4(?:[02-49]\\d|1[0-5]|5[6-9]|6[0-3]|80)|88\\d)|80[6-9]\\d\\d)\\d{4}"], ["(?:694(?:[0-249]\\d|3[0-8])|7093[0-3])\\d{4}"], ["80[0-5]\\d{6}"], ["8[129]\\d{7}"], 0, 0, 0, 0, ["9(?:(?:396|76\\d)\\d|476[0-6])\\d{4}"]]], "GG": ["44", "00", "(?:1481|[357-9]\\d{3})\\d{6}|8\\d{6}(?:\\d{2})?", [7, 9, 10], 0, "0", 0, "([25-9]\\d{5})$|0|180020", "1481$1", 0, 0, [["1481[25-9]\\d{5}", [10]], ["7(?:(?:781|839)\\d|911[17])\\d{5}", [10]], ["80[08]\\d{7}|800\\d{6}|8001111"], ["(?:8(?:4[2-5]|7[0-3])|9(?:[01]\\d|8[0-3]))\\d{7}|845464\\d", [7, 10]], ["70\\d{8}", [10]], 0, ["(?:3[0347]|55)\\d{8}", [10]], ["76(?:464|652)\\d{5}|76(?:0[0-28]|2[356]|34|4[01347]|5[49]|6[0-369]|77|8[14]|9[139])\\d{6}", [10]], ["56\\d{8}", [10]]]], "GH": ["233", "00", "[235]\\d{8}|800\\d{5,6}", [8, 9], [["(\\d{3})(\\d{5})", "$1 $2", ["8"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[2358]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["3(?:181[0-5]|285[0-7]|3810)\\d{4}|3(?:0(?:[237-9]\\d|60)|[167](?:2[0-6]|7\\d|80)|2(?:2[0-5]|7\\d|8[0-4])|3(?:2[0-3]|7\\d|80)|4(?:2[013-9]|3[01]|7\\d|80)|5(?:2[0-7]|7\\d|80)|8(?:2[0-2]|7\\d|80)|9(?:[28]0|7\\d))\\d{5}", [9]], ["(?:2(?:[0346-9]\\d|5[67])|5(?:[03-7]\\d|9[1-9]))\\d{6}", [9]], ["800\\d{5,6}"]]], "GI": ["350", "00", "(?:[25]\\d|60)\\d{6}", [8], [["(\\d{3})(\\d{5})", "$1 $2", ["2"]]], 0, 0, 0, 0, 0, 0, [["2190[0-2]\\d{3}|2(?:0(?:[02]\\d|3[01])|16[24-9]|2[2-5]\\d)\\d{4}"], ["5251[0-4]\\d{3}|(?:5(?:[146-8]\\d\\d|250)|60(?:1[01]|6\\d))\\d{4}"]]], "GL": ["299", "00", "(?:19|[2-689]\\d|70)\\d{4}", [6], [["(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3", ["19|[2-9]"]]], 0, 0, 0, 0, 0, 0, [["(?:19|3[1-7]|[68][1-9]|70|9\\d)\\d{4}"], ["[245]\\d{5}"], ["80\\d{4}"], 0, 0, 0, 0, 0, ["3[89]\\d{4}"]]], "GM": ["220", "00", "[48]\\d{8}|[2-9]\\d{6}", [7, 9], [["(\\d{3})(\\d{4})", "$1 $2", ["[235-9]|4(?:[0-35]|4[16-9])"]], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[48]"]]], 0, 0, 0, 0, 0, 0, [["(?:4(?:[23]\\d\\d|4(?:1[024679]|(?:4(?:[237-9]\\d|4[14-9])|8[0-389]\\d)\\d|5(?:5(?:3\\d|4[0-7])|[67]\\d\\d)))|5(?:5(?:3\\d|4[0-7])|6[67]\\d|7(?:1[04]|2[035]|3[58]|48))|8[0-389]\\d\\d)\\d{3}|44[6-9]\\d{4}"], ["(?:(?:[23679]\\d|4[015]|8(?:(?:3[35]|6[68]|99)\\d|7(?:[27]\\d|4[015])))\\d|5(?:[0-489]\\d|56))\\d{4}|8[4-7]\\d{5}"]]], "GN": ["224", "00", "722\\d{6}|(?:3|6\\d)\\d{7}", [8, 9], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["3"]], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[67]"]]], 0, 0, 0, 0, 0, 0, [["3(?:0(?:24|3[12]|4[1-35-7]|5[13]|6[189]|[78]1|9[1478])|1\\d\\d)\\d{4}", [8]], ["6[0-356]\\d{7}", [9]], 0, 0, 0, 0, 0, 0, ["722\\d{6}", [9]]]], "GP": ["590", "00", "7090\\d{5}|(?:[56]9|[89]\\d)\\d{7}", [9], [["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[5-79]|80[6-9]"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["8"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:59(?:0(?:0[1-68]|[14][0-24-9]|2[0-68]|3[1-9]|5[3-579]|[68][0-689]|7[08]|9\\d)|87\\d)|80[6-9]\\d\\d)\\d{4}"], ["(?:69(?:0\\d\\d|1(?:2[2-9]|3[0-5]))|7090[0-4])\\d{4}"], ["80[0-5]\\d{6}"], ["8[129]\\d{7}"], 0, 0, 0, 0, ["9(?:(?:39[5-7]|76[018])\\d|475[0-6])\\d{4}"]]], "GQ": ["240", "00", "222\\d{6}|(?:3\\d|55|[89]0)\\d{7}", [9], [["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[235]"]], ["(\\d{3})(\\d{6})", "$1 $2", ["[89]"]]], 0, 0, 0, 0, 0, 0, [["33[0-24-9]\\d[46]\\d{4}|3(?:33|5\\d)\\d[7-9]\\d{4}"], ["(?:222|55\\d)\\d{6}"], ["80\\d[1-9]\\d{5}"], ["90\\d[1-9]\\d{5}"]]], "GR": ["30", "00", "5005000\\d{3}|8\\d{9,11}|(?:[269]\\d|70)\\d{8}", [10, 11, 12], [["(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", ["21|7"]], ["(\\d{4})(\\d{6})", "$1 $2", ["2(?:2|3[2-57-9]|4[2-469]|5[2-59]|6[2-9]|7[2-69]|8[2-49])|5"]], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["[2689]"]], ["(\\d{3})(\\d{3,4})(\\d{5})", "$1 $2 $3", ["8"]]], 0, 0, 0, 0, 0, 0, [["2(?:1\\d\\d|2(?:2[1-46-9]|[36][1-8]|4[1-7]|5[1-4]|7[1-5]|[89][1-9])|3(?:1\\d|2[1-57]|[35][1-3]|4[13]|7[1-7]|8[124-6]|9[1-79])|4(?:1\\d|2[1-8]|3[1-4]|4[13-5]|6[1-578]|9[1-5])|5(?:1\\d|[29][1-4]|3[1-5]|4[124]|5[1-6])|6(?:1\\d|[269][1-6]|3[1245]|4[1-7]|5[13-9]|7[14]|8[1-5])|7(?:1\\d|2[1-5]|3[1-6]|4[1-7]|5[1-57]|6[135]|9[125-7])|8(?:1\\d|2[1-5]|[34][1-4]|9[1-57]))\\d{6}", [10]], ["68[57-9]\\d{7}|(?:69|94)\\d{8}", [10]], ["800\\d{7,9}"], ["90[19]\\d{7}", [10]], ["70\\d{8}", [10]], 0, ["5005000\\d{3}", [10]], 0, 0, ["8(?:0[16]|12|[27]5|50)\\d{7}", [10]]]], "GT": ["502", "00", "80\\d{6}|(?:1\\d{3}|[2-7])\\d{7}", [8, 11], [["(\\d{4})(\\d{4})", "$1 $2", ["[2-8]"]], ["(\\d{4})(\\d{3})(\\d{4})", "$1 $2 $3", ["1"]]], 0, 0, 0, 0, 0, 0, [["[267][2-9]\\d{6}", [8]], ["(?:[3-5]\\d\\d|80[0-4])\\d{5}", [8]], ["18[01]\\d{8}", [11]], ["19\\d{9}", [11]]]], "GU": ["1", "011", "(?:[58]\\d\\d|671|900)\\d{7}", [10], 0, "1", 0, "([2-9]\\d{6})$|1", "671$1", 0, "671", [["671(?:2\\d\\d|3(?:00|3[39]|4[349]|55|6[26])|4(?:00|56|7[1-9]|8[02-9])|5(?:55|6[2-5]|88)|6(?:3[2-578]|4[24-9]|5[34]|78|8[235-9])|7(?:[0479]7|2[0167]|3[45]|8[7-9])|8(?:[2-57-9]8|6[478])|9(?:2[29]|6[79]|7[1279]|8[7-9]|9[16-9]))\\d{4}"], [""], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "GW": ["245", "00", "[49]\\d{8}|4\\d{6}", [7, 9], [["(\\d{3})(\\d{4})", "$1 $2", ["40"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[49]"]]], 0, 0, 0, 0, 0, 0, [["443\\d{6}", [9]], ["9(?:5\\d|6[569]|77)\\d{6}", [9]], 0, 0, 0, 0, 0, 0, ["40\\d{5}", [7]]]], "GY": ["592", "001", "(?:[2-8]\\d{3}|9008)\\d{3}", [7], [["(\\d{3})(\\d{4})", "$1 $2", ["[2-9]"]]], 0, 0, 0, 0, 0, 0, [["(?:2(?:1[6-9]|2[0-35-9]|3[1-4]|5[3-9]|6\\d|7[0-79])|3(?:2[25-9]|3\\d)|4(?:4[0-24]|5[56])|5(?:0[0-6]|16)|77[1-57])\\d{4}"], ["(?:51[01]|6\\d\\d|7(?:[0-6]\\d|70|8[0167]))\\d{4}"], ["(?:289|8(?:00|6[28]|88|99))\\d{4}"], ["9008\\d{3}"], 0, 0, 0, 0, ["515\\d{4}"]]], "HK": ["852", "00(?:30|5[09]|[126-9]?)", "8[0-46-9]\\d{6,7}|9\\d{4,7}|(?:[2-7]|9\\d{3})\\d{7}", [5, 6, 7, 8, 9, 11], [["(\\d{3})(\\d{2,5})", "$1 $2", ["900", "9003"]], ["(\\d{4})(\\d{4})", "$1 $2", ["[2-7]|8[1-4]|9(?:0[1-9]|[1-8])"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["8"]], ["(\\d{3})(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["9"]]], 0, 0, 0, 0, 0, 0, [["(?:2(?:[13-9]\\d|2[013-9])\\d|3(?:(?:[1569][0-24-9]|4[0-246-9]|7[0-24-69])\\d|8(?:4[0-8]|[579]\\d|6[0-5]))|58(?:0[1-9]|1[2-9]))\\d{4}", [8]], ["(?:4(?:0(?:6[0-3]|9[3-6])|24[3-6]|44[0-35-9]|6(?:4[0-57-9]|6[0-6])|7(?:4[0-48]|6[0-5]))|5(?:25[3-7]|35[4-8]|73[0-6]|95[0-8])|6(?:26[013-8]|(?:66|78)[0-5])|7(?:0(?:7[1-8]|8[0-8])|10[1-4])|84(?:4[0-2]|8[0-35-9])|9(?:29[013-9]|39[014-9]|59[0-467]|899))\\d{4}|(?:4(?:4[0-35-9]|6[0-357-9]|7[0-35])|5(?:[1-59][0-46-9]|6[0-4689]|7[0-246-9])|6(?:0[1-9]|[13-59]\\d|[268][0-57-9]|7[0-79])|70[1-59]|84[0-39]|9(?:0[1-9]|1[02-9]|[2358][0-8]|[467]\\d))\\d{5}", [8]], ["800\\d{6}", [9]], ["900(?:[0-24-9]\\d{7}|3\\d{1,4})", [5, 6, 7, 8, 11]], ["8(?:1[0-4679]\\d|2(?:[0-36]\\d|7[0-4])|3(?:[034]\\d|2[09]|70))\\d{4}", [8]], 0, ["30(?:0[1-9]|[15-7]\\d|2[047]|89)\\d{4}", [8]], ["7(?:1(?:0[08]|1[0-3679]|3[013]|69|9[0136])|2(?:[02389]\\d|1[18]|7[27-9])|3(?:[0-38]\\d|7[0-369]|9[2357-9])|47\\d|5(?:[178]\\d|5[0-5])|6(?:0[0-7]|2[236-9]|[35]\\d)|7(?:[27]\\d|8[7-9])|8(?:[23689]\\d|7[1-9])|9(?:[025]\\d|6[0-246-8]|7[0-36-9]|8[238]))\\d{4}", [8]]], "00"], "HN": ["504", "00", "8\\d{10}|[237-9]\\d{7}", [8, 11], [["(\\d{4})(\\d{4})", "$1-$2", ["[237-9]"]]], 0, 0, 0, 0, 0, 0, [["2(?:2(?:0[0-59]|1[1-9]|[23]\\d|4[02-8]|5[57]|6[2458]|7[0135689]|8[01346-9]|9[0-2])|4(?:0[578]|2[3-59]|3[13-9]|4[0-68]|5[1-3589]|80)|5(?:0[2357-9]|1[1-6]|4[03-58]|5\\d|6[014-69]|7[04]|80)|6(?:[056]\\d|17|2[067]|3[047]|4[0-378]|[78][0-8]|9[01])|7(?:0[5-79]|2[01]|6[46-9]|7[02-9]|8[034]|91)|8(?:79|8[0-357-9]|9[1-57-9]))\\d{4}", [8]], ["[37-9]\\d{7}", [8]], ["8002\\d{7}", [11]]]], "HR": ["385", "00", "[2-69]\\d{8}|80\\d{5,7}|[1-79]\\d{7}|6\\d{6}", [7, 8, 9], [["(\\d{2})(\\d{2})(\\d{3})", "$1 $2 $3", ["6[01]"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2,3})", "$1 $2 $3", ["8"], "0$1"], ["(\\d)(\\d{4})(\\d{3})", "$1 $2 $3", ["1"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["6|7[245]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["9"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[2-57]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["8"], "0$1"]], "0", 0, 0, 0, 0, 0, [["1\\d{7}|(?:2[0-3]|3[1-5]|4[02-47-9]|5[1-3])\\d{6,7}", [8, 9]], ["9(?:(?:0[1-9]|[12589]\\d)\\d\\d|7(?:[0679]\\d\\d|5(?:[01]\\d|44|55|77|9[5-79])))\\d{4}|98\\d{6}", [8, 9]], ["80\\d{5,7}"], ["6[01459]\\d{6}|6[01]\\d{5}", [7, 8]], ["7[45]\\d{6}", [8]], 0, ["62\\d{6,7}|72\\d{6}", [8, 9]]]], "HT": ["509", "00", "[2-589]\\d{7}", [8], [["(\\d{2})(\\d{2})(\\d{4})", "$1 $2 $3", ["[2-589]"]]], 0, 0, 0, 0, 0, 0, [["2(?:2\\d|5[1-5]|81|9[149])\\d{5}"], ["(?:[34]\\d|5[568])\\d{6}"], ["8\\d{7}"], 0, 0, 0, 0, 0, ["9(?:[67][0-4]|8[0-3589]|9\\d)\\d{5}"]]], "HU": ["36", "00", "[235-7]\\d{8}|[1-9]\\d{7}", [8, 9], [["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["1"], "(06 $1)"], ["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["[27][2-9]|3[2-7]|4[24-9]|5[2-79]|6|8[2-57-9]|9[2-69]"], "(06 $1)"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[2-9]"], "06 $1"]], "06", 0, 0, 0, 0, 0, [["(?:1\\d|[27][2-9]|3[2-7]|4[24-9]|5[2-79]|6[23689]|8[2-57-9]|9[2-69])\\d{6}", [8]], ["(?:[257]0|3[01])\\d{7}", [9]], ["(?:[48]0\\d|680[29])\\d{5}"], ["9[01]\\d{6}", [8]], 0, 0, ["38\\d{7}", [9]], 0, ["21\\d{7}", [9]]]], "ID": ["62", "00[89]", "00[1-9]\\d{9,14}|(?:[1-36]|8\\d{5})\\d{6}|00\\d{9}|[1-9]\\d{8,10}|[2-9]\\d{7}", [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17], [["(\\d)(\\d{3})(\\d{3})", "$1 $2 $3", ["15"]], ["(\\d{2})(\\d{5,9})", "$1 $2", ["2[124]|[36]1"], "(0$1)"], ["(\\d{3})(\\d{5,7})", "$1 $2", ["800"], "0$1"], ["(\\d{3})(\\d{5,8})", "$1 $2", ["[2-79]"], "(0$1)"], ["(\\d{3})(\\d{3,4})(\\d{3})", "$1-$2-$3", ["8[1-35-9]"], "0$1"], ["(\\d{3})(\\d{6,8})", "$1 $2", ["1"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["804"], "0$1"], ["(\\d{3})(\\d)(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["80"], "0$1"], ["(\\d{3})(\\d{4})(\\d{4,5})", "$1-$2-$3", ["8"], "0$1"]], "0", 0, 0, 0, 0, 0, [["2[124]\\d{7,8}|619\\d{8}|2(?:1(?:14|500)|2\\d{3})\\d{3}|61\\d{5,8}|(?:2(?:[35][1-4]|6[0-8]|7[1-6]|8\\d|9[1-8])|3(?:1|[25][1-8]|3[1-68]|4[1-3]|6[1-3568]|7[0-469]|8\\d)|4(?:0[1-589]|1[01347-9]|2[0-36-8]|3[0-24-68]|43|5[1-378]|6[1-5]|7[134]|8[1245])|5(?:1[1-35-9]|2[25-8]|3[124-9]|4[1-3589]|5[1-46]|6[1-8])|6(?:[25]\\d|3[1-69]|4[1-6])|7(?:02|[125][1-9]|[36]\\d|4[1-8]|7[0-36-9])|9(?:0[12]|1[013-8]|2[0-479]|5[125-8]|6[23679]|7[159]|8[01346]))\\d{5,8}", [7, 8, 9, 10, 11]], ["8[1-35-9]\\d{7,10}", [9, 10, 11, 12]], ["00(?:1803\\d{5,11}|7803\\d{7})|(?:177\\d|800)\\d{5,7}", [8, 9, 10, 11, 12, 13, 14, 15, 16, 17]], ["809\\d{7}", [10]], 0, 0, ["(?:1500|8071\\d{3})\\d{3}", [7, 10]], 0, 0, ["804\\d{7}", [10]]]], "IE": ["353", "00", "(?:1\\d|[2569])\\d{6,8}|4\\d{6,9}|7\\d{8}|8\\d{8,9}", [7, 8, 9, 10], [["(\\d{2})(\\d{5})", "$1 $2", ["2[24-9]|47|58|6[237-9]|9[35-9]"], "(0$1)"], ["(\\d{3})(\\d{5})", "$1 $2", ["[45]0"], "(0$1)"], ["(\\d)(\\d{3,4})(\\d{4})", "$1 $2 $3", ["1"], "(0$1)"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[2569]|4[1-69]|7[14]"], "(0$1)"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["70"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["81"], "(0$1)"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[78]"], "0$1"], ["(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3", ["1"]], ["(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", ["4"], "(0$1)"], ["(\\d{2})(\\d)(\\d{3})(\\d{4})", "$1 $2 $3 $4", ["8"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:1\\d|21)\\d{6,7}|(?:2[24-9]|4(?:0[24]|5\\d|7)|5(?:0[45]|1\\d|8)|6(?:1\\d|[237-9])|9(?:1\\d|[35-9]))\\d{5}|(?:23|4(?:[1-469]|8\\d)|5[23679]|6[4-6]|7[14]|9[04])\\d{7}"], ["8(?:22|[35-9]\\d)\\d{6}", [9]], ["1800\\d{6}", [10]], ["15(?:1[2-8]|[2-8]0|9[089])\\d{6}", [10]], ["700\\d{6}", [9]], ["88210[1-9]\\d{4}|8(?:[35-79]5\\d\\d|8(?:[013-9]\\d\\d|2(?:[01][1-9]|[2-9]\\d)))\\d{5}", [10]], ["818\\d{6}", [9]], 0, ["76\\d{7}", [9]], ["18[59]0\\d{6}", [10]]]], "IL": ["972", "0(?:0|1(?:05|[2-9]))", "1\\d{6}(?:\\d{3,5})?|[57]\\d{8}|[1-489]\\d{7}", [7, 8, 9, 10, 11, 12], [["(\\d{4})(\\d{3})", "$1-$2", ["125"]], ["(\\d{4})(\\d{2})(\\d{2})", "$1-$2-$3", ["121"]], ["(\\d)(\\d{3})(\\d{4})", "$1-$2-$3", ["[2-489]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1-$2-$3", ["[57]"], "0$1"], ["(\\d{4})(\\d{3})(\\d{3})", "$1-$2-$3", ["12"]], ["(\\d{4})(\\d{6})", "$1-$2", ["159"]], ["(\\d)(\\d{3})(\\d{3})(\\d{3})", "$1-$2-$3-$4", ["1[7-9]"]], ["(\\d{3})(\\d{1,2})(\\d{3})(\\d{4})", "$1-$2 $3-$4", ["15"]]], "0", 0, 0, 0, 0, 0, [["153\\d{8,9}|29[1-9]\\d{5}|(?:2[0-8]|[3489]\\d)\\d{6}", [8, 11, 12]], ["55(?:4(?:0[0-4]|10|6[015-9])|57[0-289]|8[06][0-2])\\d{4}|5(?:(?:[0-2][02-9]|[36]\\d|[49][2-9]|8[3-7])\\d|5(?:01|2\\d|3[0-3]|4[3-5]|5[0-25689]|6[6-8]|7[0-267]|8[7-9]|9[1-9]))\\d{5}", [9]], ["1(?:255|80[019]\\d{3})\\d{3}", [7, 10]], ["1212\\d{4}|1(?:200|9(?:0[0-2]|19|9\\d))\\d{6}", [8, 10]], 0, ["151\\d{8,9}", [11, 12]], ["1599\\d{6}", [10]], 0, ["7(?:280[01]|38(?:[05]\\d|8[0-358])|8(?:33|55|77|81)\\d)\\d{4}|7(?:18|2[23]|3[237]|47|6[258]|7\\d|82|9[2-9])\\d{6}", [9]], ["1700\\d{6}", [10]]]], "IM": ["44", "00", "1624\\d{6}|(?:[3578]\\d|90)\\d{8}", [10], 0, "0", 0, "([25-8]\\d{5})$|0|180020", "1624$1", 0, "74576|(?:16|7[56])24", [["1624(?:230|[5-8]\\d\\d)\\d{3}"], ["76245[06]\\d{4}|7(?:4576|[59]24\\d|624[0-4689])\\d{5}"], ["808162\\d{4}"], ["8(?:440[49]06|72299\\d)\\d{3}|(?:8(?:45|70)|90[0167])624\\d{4}"], ["70\\d{8}"], 0, ["3440[49]06\\d{3}|(?:3(?:08162|3\\d{4}|45624|7(?:0624|2299))|55\\d{4})\\d{4}"], 0, ["56\\d{8}"]]], "IN": ["91", "00", "(?:000800|[2-9]\\d\\d)\\d{7}|1\\d{7,12}", [8, 9, 10, 11, 12, 13], [["(\\d{8})", "$1", ["5(?:0|2[23]|3[03]|[67]1|88)", "5(?:0|2(?:21|3)|3(?:0|3[23])|616|717|888)", "5(?:0|2(?:21|3)|3(?:0|3[23])|616|717|8888)"], 0, 1], ["(\\d{4})(\\d{4,5})", "$1 $2", ["180", "1800"], 0, 1], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["140"], 0, 1], ["(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", ["11|2[02]|33|4[04]|79[1-5]|80[2-46]", "11|2[02]|33|4[04]|79[1-5]|80(?:[2-4]|6[0-589])", "11|2[02]|33|4[04]|79(?:[1245]|3(?:[02-9]|1[0-24-9]))|80(?:[2-4]|6[0-589])"], "0$1", 1], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["1(?:2[0-249]|3[0-25]|4[145]|[68]|7[1257])|2(?:1[257]|3[013]|4[01]|5[0137]|6[0158]|78|8[1568])|3(?:26|4[1-3]|5[34]|6[01489]|7[02-46]|8[159])|4(?:1[36]|2[1-47]|5[12]|6[0-26-9]|7[0-24-9]|8[013-57]|9[014-7])|5(?:1[025]|22|[36][25]|4[28]|5[12]|[78]1)|6(?:12|[2-4]1|5[17]|6[13]|80)|7(?:12|3[134]|61|88)|8(?:16|2[014]|3[126]|6[136]|7[078]|8[34]|91)|(?:43|59|75)[15]|(?:1[59]|29|67)[14]", "1(?:2[0-24]|3[0-25]|4[145]|[59][14]|6[1-9]|7[1257]|8[1-57-9])|2(?:1[257]|3[013]|4[01]|5[0137]|6[058]|78|8[1568]|9[14])|3(?:26|4[1-3]|5[34]|6[01489]|7[02-46]|8[159])|4(?:1[36]|2[1-47]|3[15]|5[12]|6[0-26-9]|7[0-24-9]|8[013-57]|9[014-7])|5(?:1[025]|22|[36][25]|4[28]|[578]1|9[15])|674|7(?:(?:3[34]|5[15])[2-6]|61[346]|88[0-8])|8(?:70[2-6]|84[235-7]|91[3-7])|(?:1(?:29|60|8[06])|261|552|6(?:12|[2-47]1|5[17]|6[13]|80)|7(?:12|31)|8(?:16|2[014]|3[126]|6[136]|7[78]|83))[2-7]", "1(?:2[0-24]|3[0-25]|4[145]|[59][14]|6[1-9]|7[1257]|8[1-57-9])|2(?:1[257]|3[013]|4[01]|5[0137]|6[058]|78|8[1568]|9[14])|3(?:26|4[1-3]|5[34]|6[01489]|7[02-46]|8[159])|4(?:1[36]|2[1-47]|3[15]|5[12]|6[0-26-9]|7[0-24-9]|8[013-57]|9[014-7])|5(?:1[025]|22|[36][25]|4[28]|[578]1|9[15])|6(?:12(?:[2-6]|7[0-8])|74[2-7])|7(?:3171|5[15][2-6]|61[346]|88(?:[2-7]|82))|8(?:70[2-6]|84(?:[2356]|7[19])|91(?:[3-6]|7[19]))|73[134][2-6]|8(?:16|2[014]|3[126]|6[136]|7[78]|83)(?:[2-6]|7[19])|(?:1(?:29|60|8[06])|261|552|6(?:[2-4]1|5[17]|6[13]|7(?:1|4[0189])|80)|7(?:12|88[01]))[2-7]"], "0$1", 1], ["(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3", ["1(?:[2-479]|5[0235-9])|[2-5]|6(?:1[1358]|2[2457-9]|3[2-5]|4[235-7]|5[2-689]|6[24578]|7[235689]|8[1-6])|7(?:1[013-9]|3[129]|5[29]|6[02-5]|70)|807", "1(?:[2-479]|5[0235-9])|[2-5]|6(?:1[1358]|2(?:[2457]|84|95)|3(?:[2-4]|55)|4[235-7]|5[2-689]|6[24578]|7(?:[23569]|8[0-57-9])|8[1-6])|7(?:1(?:[013-8]|9[6-9])|3(?:17|2[0-49]|9[2-57])|5(?:2[1-3]|9[0-6])|6(?:0[5689]|2[5-9]|3[02-8]|4|5[0-367])|70[13-7])|807[19]", "1(?:[2-479]|5(?:[0236-9]|5[013-9]))|[2-5]|6(?:2(?:84|95)|355|8(?:28[235-7]|3))|73179|807(?:1|9[1-3])|(?:1552|6(?:(?:1[1358]|2[2457]|3[2-4]|4[235-7]|5[2-689]|6[24578])\\d|7(?:[23569]\\d|8[0-57-9])|8(?:[14-6]\\d|2[0-79]))|7(?:1(?:[013-8]\\d|9[6-9])|3(?:2[0-49]|9[2-57])|5(?:2[1-3]|9[0-6])|6(?:0[5689]|2[5-9]|3[02-8]|4\\d|5[0-367])|70[13-7]))[2-7]"], "0$1", 1], ["(\\d{5})(\\d{5})", "$1 $2", ["16|[6-9]"], "0$1", 1], ["(\\d{4})(\\d{2,4})(\\d{4})", "$1 $2 $3", ["18[06]", "18[06]0"], 0, 1], ["(\\d{4})(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["18"], 0, 1]], "0", 0, 0, 0, 0, 0, [["(?:2717(?:[2-7]\\d|95)|6828[235-7]\\d)\\d{4}|(?:170[24]|280[13468]|4(?:20[24]|72[2-8])|552[1-7])\\d{6}|(?:271[0-689]|682[0-79]|782[0-6])[2-7]\\d{5}|(?:2(?:[02][2-79]|90)|3(?:23|80)|683|79[1-5])\\d{7}|(?:11|33|4[04]|80)[2-7]\\d{7}|(?:342|674|788)(?:[0189][2-7]|[2-7]\\d)\\d{5}|(?:1(?:2[0-249]|3[0-25]|4[145]|[59][14]|6[014]|7[1257]|8[01346])|2(?:1[257]|3[013]|4[01]|5[0137]|6[0158]|78|8[1568]|9[14])|3(?:26|4[13]|5[34]|6[01489]|7[02-46]|8[159])|4(?:1[36]|2[1-47]|3[15]|5[12]|6[0-26-9]|7[014-9]|8[013-57]|9[014-7])|5(?:1[025]|22|[36][25]|4[28]|[578]1|9[15])|6(?:12|[2-47]1|5[17]|6[13]|80)|7(?:12|2[14]|3[134]|4[47]|5[15]|[67]1)|8(?:16|2[014]|3[126]|6[136]|7[078]|8[34]|91))[2-7]\\d{6}|(?:1(?:2[35-8]|3[346-9]|4[236-9]|[59][0235-9]|6[235-9]|7[34689]|8[257-9])|2(?:1[134689]|3[24-8]|4[2-8]|5[25689]|6[2-4679]|7[3-79]|8[2-479]|9[235-9])|3(?:01|1[79]|2[1245]|4[5-8]|5[125689]|6[235-7]|7[157-9]|8[2-46-8])|4(?:1[14578]|2[5689]|3[2-467]|5[4-7]|6[35]|73|8[2689]|9[2389])|5(?:[16][146-9]|2[14-8]|3[1346]|4[14-69]|5[46]|7[2-4]|8[2-8]|9[246])|6(?:1[1358]|2[2457]|3[2-4]|4[235-7]|5[2-689]|6[24578]|7[235689]|8[14-6])|7(?:1[013-9]|2[0235-9]|3[2679]|4[1-35689]|5[2-46-9]|[67][02-9]|8[013-7]|90)|8(?:1[1357-9]|2[235-8]|3[03-57-9]|4[0-24-9]|5\\d|6[2457-9]|7[1-6]|8[1256]|9[2-4]))\\d[2-7]\\d{5}", [10]], ["(?:6(?:1279|828[01489])|7(?:887[02-9]|9313)|8(?:079[04-9]|(?:84|91)7[02-8]))\\d{5}|(?:160[01]|6(?:(?:12|[2-4]1|5[17]|6[13]|80)[0189]|7(?:1[0189]|86))|7(?:1(?:2[0189]|9[0-5])|3(?:2[5-8]|[34][017-9]|9[016-9])|5(?:[15][017-9]|2[04-9]|9[7-9])|6(?:0[0-47]|1[0-257-9]|2[0-4]|3[19]|5[4589])|70[0289]|88[089])|8(?:0(?:6[67]|7[02-8])|70[017-9]|84[01489]|91[0-289]))\\d{6}|(?:731|8(?:16|2[014]|3[126]|6[136]|7[78]|83))(?:[0189]\\d|7[02-8])\\d{5}|(?:6(?:(?:1[1358]|2[2457]|3[2-4]|4[235-7]|5[2-689]|6[24578])\\d|7(?:[23569]\\d|4[0189]|8[0-57-9])|8(?:[14-6]\\d|2[0-79]))|7(?:1(?:[013-8]\\d|9[6-9])|3(?:2[0-49]|9[2-5])|5(?:2[1-3]|9[0-6])|6(?:0[5689]|2[5-9]|3[02-8]|4\\d|5[0-367])|70[13-7]|881))[0189]\\d{5}|(?:6(?:[09]\\d|1[04679]|2[03689]|3[05-9]|4[0489]|50|6[069]|7[07]|8[7-9])|7(?:[024]\\d|3[05-8]|5[0346-8]|6[6-9]|7[1-9]|8[0-79]|9[06-9])|8(?:0[01589]|1[0-57-9]|2[235-9]|3[03-57-9]|[45]\\d|6[02457-9]|7[1-69]|8[0-25-9]|9[02-9])|9\\d\\d)\\d{7}", [10]], ["000800\\d{7}|180(?:0\\d{4,9}|3\\d{9})"], ["186[12]\\d{9}", [13]], 0, 0, ["140\\d{7}", [10]], 0, 0, ["1860\\d{7}", [11]]]], "IO": ["246", "00", "3\\d{6}", [7], [["(\\d{3})(\\d{4})", "$1 $2", ["3"]]], 0, 0, 0, 0, 0, 0, [["37\\d{5}"], ["38\\d{5}"]]], "IQ": ["964", "00", "(?:1|7\\d\\d)\\d{7}|[2-6]\\d{7,8}", [8, 9, 10], [["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["1"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[2-6]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["7"], "0$1"]], "0", 0, 0, 0, 0, 0, [["1\\d{7}|(?:2[13-5]|3[02367]|4[023]|5[03]|6[026])\\d{6,7}", [8, 9]], ["7[3-9]\\d{8}", [10]]]], "IR": ["98", "00", "[1-9]\\d{9}|(?:[1-8]\\d\\d|9)\\d{3,4}", [4, 5, 6, 7, 10], [["(\\d{4,5})", "$1", ["96"], "0$1"], ["(\\d{2})(\\d{4,5})", "$1 $2", ["(?:1[137]|2[13-68]|3[1458]|4[145]|5[1468]|6[16]|7[1467]|8[13467])[12689]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["9"], "0$1"], ["(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", ["[1-8]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:1[137]|2[13-68]|3[1458]|4[145]|5[1468]|6[16]|7[1467]|8[13467])(?:[03-57]\\d{7}|[16]\\d{3}(?:\\d{4})?|[289]\\d{3}(?:\\d(?:\\d{3})?)?)|94(?:000[09]|(?:12\\d|30[0-2])\\d|2(?:[02689]0\\d|121)|4(?:111|40\\d))\\d{4}", [6, 7, 10]], ["9(?:(?:0[0-5]|[13]\\d|2[0-3])\\d\\d|9(?:[0-46]\\d\\d|5(?:10|5\\d)|8(?:[12]\\d|3[0-2]|88)|9(?:[0-359]\\d|69|77|8[7-9])))\\d{5}", [10]], 0, 0, 0, 0, ["96(?:0[12]|2[16-8]|3(?:08|[14]5|[23]|66)|4(?:0|80)|5[01]|6[89]|86|9[19])", [4, 5]]]], "IS": ["354", "00|1(?:0(?:01|[12]0)|100)", "(?:38\\d|[4-9])\\d{6}", [7, 9], [["(\\d{3})(\\d{4})", "$1 $2", ["[4-9]"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["3"]]], 0, 0, 0, 0, 0, 0, [["(?:4(?:1[0-24-69]|2[0-7]|[37][0-8]|4[0-24589]|5[0-68]|6\\d|8[0-36-8])|5(?:05|[156]\\d|2[02578]|3[0-579]|4[03-7]|7[0-2578]|8[0-35-9]|9[013-689])|872)\\d{4}", [7]], ["(?:38[589]\\d\\d|6(?:1[1-8]|2[0-6]|3[026-9]|4[014679]|5[0159]|6[0-69]|70|8[06-8]|9\\d)|7(?:5[057]|[6-9]\\d)|8(?:2[0-59]|[3-69]\\d|8[238]))\\d{4}"], ["80[0-8]\\d{4}", [7]], ["90(?:0\\d|1[5-79]|2[015-79]|3[135-79]|4[125-7]|5[25-79]|7[1-37]|8[0-35-7])\\d{3}", [7]], 0, ["(?:689|8(?:7[18]|80)|95[48])\\d{4}", [7]], ["809\\d{4}", [7]], 0, ["49[0-24-79]\\d{4}", [7]]], "00"], "IT": ["39", "00", "0\\d{5,11}|1\\d{8,10}|3(?:[0-8]\\d{7,10}|9\\d{7,8})|(?:43|55|70)\\d{8}|8\\d{5}(?:\\d{2,4})?", [6, 7, 8, 9, 10, 11, 12], [["(\\d{2})(\\d{4,6})", "$1 $2", ["0[26]"]], ["(\\d{3})(\\d{3,6})", "$1 $2", ["0[13-57-9][0159]|8(?:03|4[17]|9[2-5])", "0[13-57-9][0159]|8(?:03|4[17]|9(?:2|3[04]|[45][0-4]))"]], ["(\\d{4})(\\d{2,6})", "$1 $2", ["0(?:[13-579][2-46-8]|8[236-8])"]], ["(\\d{4})(\\d{4})", "$1 $2", ["894"]], ["(\\d{2})(\\d{3,4})(\\d{4})", "$1 $2 $3", ["0[26]|5"]], ["(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["1(?:44|[679])|[378]|43"]], ["(\\d{3})(\\d{3,4})(\\d{4})", "$1 $2 $3", ["0[13-57-9][0159]|14"]], ["(\\d{2})(\\d{4})(\\d{5})", "$1 $2 $3", ["0[26]"]], ["(\\d{4})(\\d{3})(\\d{4})", "$1 $2 $3", ["0"]], ["(\\d{3})(\\d{4})(\\d{4,5})", "$1 $2 $3", ["[03]"]]], 0, 0, 0, 0, 0, 0, [["0(?:669[0-79]\\d{1,6}|831\\d{2,8})|0(?:1(?:[0159]\\d|[27][1-5]|31|4[1-4]|6[1356]|8[2-57])|2\\d\\d|3(?:[0159]\\d|2[1-4]|3[12]|[48][1-6]|6[2-59]|7[1-7])|4(?:[0159]\\d|[23][1-9]|4[245]|6[1-5]|7[1-4]|81)|5(?:[0159]\\d|2[1-5]|3[2-6]|4[1-79]|6[4-6]|7[1-578]|8[3-8])|6(?:[0-57-9]\\d|6[0-8])|7(?:[0159]\\d|2[12]|3[1-7]|4[2-46]|6[13569]|7[13-6]|8[1-59])|8(?:[0159]\\d|2[3-578]|3[2356]|[6-8][1-5])|9(?:[0159]\\d|[238][1-5]|4[12]|6[1-8]|7[1-6]))\\d{2,7}"], ["3[2-9]\\d{7,8}|(?:31|43)\\d{8}", [9, 10]], ["80(?:0\\d{3}|3)\\d{3}", [6, 9]], ["(?:0878\\d{3}|89(?:2\\d|3[04]|4(?:[0-4]|[5-9]\\d\\d)|5[0-4]))\\d\\d|(?:1(?:44|6[346])|89(?:38|5[5-9]|9))\\d{6}", [6, 8, 9, 10]], ["1(?:78\\d|99)\\d{6}", [9, 10]], ["3[2-8]\\d{9,10}", [11, 12]], 0, 0, ["55\\d{8}", [10]], ["84(?:[08]\\d{3}|[17])\\d{3}", [6, 9]]]], "JE": ["44", "00", "1534\\d{6}|(?:[3578]\\d|90)\\d{8}", [10], 0, "0", 0, "([0-24-8]\\d{5})$|0|180020", "1534$1", 0, 0, [["1534[0-24-8]\\d{5}"], ["7(?:(?:(?:50|82)9|937)\\d|7(?:00[378]|97\\d))\\d{5}"], ["80(?:07(?:35|81)|8901)\\d{4}"], ["(?:8(?:4(?:4(?:4(?:05|42|69)|703)|5(?:041|800))|7(?:0002|1206))|90(?:066[59]|1810|71(?:07|55)))\\d{4}"], ["701511\\d{4}"], 0, ["(?:3(?:0(?:07(?:35|81)|8901)|3\\d{4}|4(?:4(?:4(?:05|42|69)|703)|5(?:041|800))|7(?:0002|1206))|55\\d{4})\\d{4}"], ["76(?:464|652)\\d{5}|76(?:0[0-28]|2[356]|34|4[01347]|5[49]|6[0-369]|77|8[14]|9[139])\\d{6}"], ["56\\d{8}"]]], "JM": ["1", "011", "(?:[58]\\d\\d|658|900)\\d{7}", [10], 0, "1", 0, 0, 0, 0, "658|876", [["8766060\\d{3}|(?:658(?:2(?:[5-8]\\d|9[0-46-9])|[3-9]\\d\\d)|876(?:52[35]|6(?:0[1-3579]|1[0235-9]|[23]\\d|40|5[06]|6[2-589]|7[0-25-9]|8[04]|9[4-9])|7(?:0[2-689]|[1-6]\\d|8[056]|9[45])|9(?:0[1-8]|1[02378]|[2-8]\\d|9[2-468])))\\d{4}"], ["(?:6582(?:[0-4]\\d|95)|876(?:2(?:0[1-9]|[13-9]\\d|2[013-9])|[348]\\d\\d|5(?:0[1-9]|[1-9]\\d)|6(?:4[89]|6[67])|7(?:0[07]|7\\d|8[1-47-9]|9[0-36-9])|9(?:[01]9|9[0579])))\\d{4}"], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "JO": ["962", "00", "(?:(?:[2689]|7\\d)\\d|32|427|53)\\d{6}", [8, 9], [["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["[2356]|87"], "(0$1)"], ["(\\d{3})(\\d{5,6})", "$1 $2", ["[89]"], "0$1"], ["(\\d{2})(\\d{7})", "$1 $2", ["70"], "0$1"], ["(\\d)(\\d{4})(\\d{4})", "$1 $2 $3", ["[47]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["87(?:000|90[01])\\d{3}|(?:2(?:6(?:2[0-35-9]|3[0-578]|4[24-7]|5[0-24-8]|[6-8][023]|9[0-3])|7(?:0[1-79]|10|2[014-7]|3[0-689]|4[019]|5[0-3578]))|32(?:0[1-69]|1[1-35-7]|2[024-7]|3\\d|4[0-3]|[5-7][023])|53(?:0[0-3]|[13][023]|2[0-59]|49|5[0-35-9]|6[15]|7[45]|8[1-6]|9[0-36-9])|6(?:2(?:[05]0|22)|3(?:00|33)|4(?:0[0-25]|1[2-7]|2[0569]|[38][07-9]|4[025689]|6[0-589]|7\\d|9[0-2])|5(?:[01][056]|2[034]|3[0-57-9]|4[178]|5[0-69]|6[0-35-9]|7[1-379]|8[0-68]|9[0239]))|87(?:20|7[078]|99))\\d{4}", [8]], ["(?:427|7(?:11|[29]\\d|[78][0-25-9]))\\d{6}", [9]], ["80\\d{6}", [8]], ["9\\d{7}", [8]], ["70\\d{7}", [9]], 0, ["8(?:10|8\\d)\\d{5}", [8]], ["74(?:66|77)\\d{5}", [9]], 0, ["85\\d{6}", [8]]]], "JP": ["81", "010", "00[1-9]\\d{6,14}|[25-9]\\d{9}|(?:00|[1-9]\\d\\d)\\d{6}", [8, 9, 10, 11, 12, 13, 14, 15, 16, 17], [["(\\d{3})(\\d{3})(\\d{3})", "$1-$2-$3", ["(?:12|57|99)0"], "0$1"], ["(\\d{4})(\\d)(\\d{4})", "$1-$2-$3", ["1(?:26|3[79]|4[56]|5[4-68]|6[3-5])|499|5(?:76|97)|746|8(?:3[89]|47|51)|9(?:80|9[16])", "1(?:267|3(?:7[247]|9[278])|466|5(?:47|58|64)|6(?:3[245]|48|5[4-68]))|499[2468]|5(?:76|97)9|7468|8(?:3(?:8[7-9]|96)|477|51[2-9])|9(?:802|9(?:1[23]|69))|1(?:45|58)[67]", "1(?:267|3(?:7[247]|9[278])|466|5(?:47|58|64)|6(?:3[245]|48|5[4-68]))|499[2468]|5(?:769|979[2-69])|7468|8(?:3(?:8[7-9]|96[2457-9])|477|51[2-9])|9(?:802|9(?:1[23]|69))|1(?:45|58)[67]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1-$2-$3", ["60"], "0$1"], ["(\\d)(\\d{4})(\\d{4})", "$1-$2-$3", ["3|4(?:2[09]|7[01])|6[1-9]", "3|4(?:2(?:0|9[02-69])|7(?:0[019]|1))|6[1-9]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1-$2-$3", ["1(?:1|5[45]|77|88|9[69])|2(?:2[1-37]|3[0-269]|4[59]|5|6[24]|7[1-358]|8[1369]|9[0-38])|4(?:[28][1-9]|3[0-57]|[45]|6[248]|7[2-579]|9[29])|5(?:2|3[0459]|4[0-369]|5[29]|8[02389]|9[0-389])|7(?:2[02-46-9]|34|[58]|6[0249]|7[57]|9[2-6])|8(?:2[124589]|3[26-9]|49|51|6|7[0-468]|8[68]|9[019])|9(?:[23][1-9]|4[15]|5[138]|6[1-3]|7[156]|8[189]|9[1-489])", "1(?:1|5(?:4[018]|5[017])|77|88|9[69])|2(?:2(?:[127]|3[014-9])|3[0-269]|4[59]|5(?:[1-3]|5[0-69]|9[19])|62|7(?:[1-35]|8[0189])|8(?:[16]|3[0134]|9[0-5])|9(?:[028]|17))|4(?:2(?:[13-79]|8[014-6])|3[0-57]|[45]|6[248]|7[2-47]|8[1-9]|9[29])|5(?:2|3(?:[045]|9[0-8])|4[0-369]|5[29]|8[02389]|9[0-3])|7(?:2[02-46-9]|34|[58]|6[0249]|7[57]|9(?:[23]|4[0-59]|5[01569]|6[0167]))|8(?:2(?:[1258]|4[0-39]|9[0-2469])|3(?:[29]|60)|49|51|6(?:[0-24]|36|5[0-3589]|7[23]|9[01459])|7[0-468]|8[68])|9(?:[23][1-9]|4[15]|5[138]|6[1-3]|7[156]|8[189]|9(?:[1289]|3[34]|4[0178]))|(?:264|837)[016-9]|2(?:57|93)[015-9]|(?:25[0468]|422|838)[01]|(?:47[59]|59[89]|8(?:6[68]|9))[019]", "1(?:1|5(?:4[018]|5[017])|77|88|9[69])|2(?:2[127]|3[0-269]|4[59]|5(?:[1-3]|5[0-69]|9(?:17|99))|6(?:2|4[016-9])|7(?:[1-35]|8[0189])|8(?:[16]|3[0134]|9[0-5])|9(?:[028]|17))|4(?:2(?:[13-79]|8[014-6])|3[0-57]|[45]|6[248]|7[2-47]|9[29])|5(?:2|3(?:[045]|9(?:[0-58]|6[4-9]|7[0-35689]))|4[0-369]|5[29]|8[02389]|9[0-3])|7(?:2[02-46-9]|34|[58]|6[0249]|7[57]|9(?:[23]|4[0-59]|5[01569]|6[0167]))|8(?:2(?:[1258]|4[0-39]|9[0169])|3(?:[29]|60|7(?:[017-9]|6[6-8]))|49|51|6(?:[0-24]|36[2-57-9]|5(?:[0-389]|5[23])|6(?:[01]|9[178])|7(?:2[2-468]|3[78])|9[0145])|7[0-468]|8[68])|9(?:4[15]|5[138]|7[156]|8[189]|9(?:[1289]|3(?:31|4[357])|4[0178]))|(?:8294|96)[1-3]|2(?:57|93)[015-9]|(?:223|8699)[014-9]|(?:25[0468]|422|838)[01]|(?:48|8292|9[23])[1-9]|(?:47[59]|59[89]|8(?:68|9))[019]"], "0$1"], ["(\\d{3})(\\d{2})(\\d{4})", "$1-$2-$3", ["[14]|[289][2-9]|5[3-9]|7[2-4679]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1-$2-$3", ["800"], "0$1"], ["(\\d{2})(\\d{4})(\\d{4})", "$1-$2-$3", ["[25-9]"], "0$1"]], "0", 0, "(000[2569]\\d{4,6})$|(?:(?:003768)0?)|0", "$1", 0, 0, [["(?:1(?:1[235-8]|2[3-6]|3[3-9]|4[2-6]|[58][2-8]|6[2-7]|7[2-9]|9[1-9])|(?:2[2-9]|[36][1-9])\\d|4(?:[2-578]\\d|6[02-8]|9[2-59])|5(?:[2-589]\\d|6[1-9]|7[2-8])|7(?:[25-9]\\d|3[4-9]|4[02-9])|8(?:[2679]\\d|3[2-9]|4[5-9]|5[1-9]|8[03-9])|9(?:[2-58]\\d|[679][1-9]))\\d{6}", [9]], ["[6-9]0[1-9]\\d{7}", [10]], ["00777(?:[01]|5\\d)\\d\\d|(?:00(?:7778|882[1245])|(?:120|800\\d)\\d\\d)\\d{4}|00(?:37|66|78)\\d{6,13}"], ["990\\d{6}", [9]], ["60\\d{7}", [9]], 0, ["570\\d{6}", [9]], ["20\\d{8}", [10]], ["50[1-9]\\d{7}", [10]]]], "KE": ["254", "000", "(?:[17]\\d\\d|900)\\d{6}|(?:2|80)0\\d{6,7}|[4-6]\\d{6,8}", [7, 8, 9, 10], [["(\\d{2})(\\d{5,7})", "$1 $2", ["[24-6]"], "0$1"], ["(\\d{3})(\\d{6})", "$1 $2", ["[17]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[89]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:4[245]|5[1-79]|6[01457-9])\\d{5,7}|(?:4[136]|5[08]|62)\\d{7}|(?:[24]0|66)\\d{6,7}", [7, 8, 9]], ["(?:1(?:0[0-8]|[18]\\d|2[014]|3[05-9]|4[0-6])|7\\d\\d)\\d{6}", [9]], ["800[02-8]\\d{5,6}", [9, 10]], ["900[02-9]\\d{5}", [9]]]], "KG": ["996", "00", "8\\d{9}|[235-9]\\d{8}", [9, 10], [["(\\d{4})(\\d{5})", "$1 $2", ["3(?:1[346]|[24-79])"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[235-79]|88"], "0$1"], ["(\\d{3})(\\d{3})(\\d)(\\d{2,3})", "$1 $2 $3 $4", ["8"], "0$1"]], "0", 0, 0, 0, 0, 0, [["312(?:5[0-79]\\d|9(?:[0-689]\\d|7[0-24-9]))\\d{3}|(?:3(?:1(?:2[0-46-8]|3[1-9]|47|[56]\\d)|2(?:22|3[0-479]|6[0-7])|4(?:22|5[6-9]|6\\d)|5(?:22|3[4-7]|59|6\\d)|6(?:22|5[35-7]|6\\d)|7(?:22|3[468]|4[1-9]|59|[67]\\d)|9(?:22|4[1-8]|6\\d))|6(?:09|12|2[2-4])\\d)\\d{5}", [9]], ["312(?:58\\d|973)\\d{3}|(?:2(?:0[0-35]|2\\d)|5[0-24-7]\\d|600|7(?:[07]\\d|55)|88[08]|9(?:12|9[05-9]))\\d{6}", [9]], ["800\\d{6,7}"]]], "KH": ["855", "00[14-9]", "1\\d{9}|[1-9]\\d{7,8}", [8, 9, 10], [["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[1-9]"], "0$1"], ["(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3", ["1"]]], "0", 0, 0, 0, 0, 0, [["23(?:4(?:[2-4]|[56]\\d)|[568]\\d\\d)\\d{4}|23[236-9]\\d{5}|(?:2[4-6]|3[2-6]|4[2-4]|[5-7][2-5])(?:(?:[237-9]|4[56]|5\\d)\\d{5}|6\\d{5,6})", [8, 9]], ["(?:(?:1[28]|3[18]|9[67])\\d|6[016-9]|7(?:[07-9]|[16]\\d)|8(?:[013-79]|8\\d))\\d{6}|(?:1\\d|9[0-57-9])\\d{6}|(?:2[3-6]|3[2-6]|4[2-4]|[5-7][2-5])48\\d{5}", [8, 9]], ["1800(?:1\\d|2[019])\\d{4}", [10]], ["1900(?:1\\d|2[09])\\d{4}", [10]]]], "KI": ["686", "00", "(?:[37]\\d|6[0-79])\\d{6}|(?:[2-48]\\d|50)\\d{3}", [5, 8], 0, "0", 0, 0, 0, 0, 0, [["(?:[24]\\d|3[1-9]|50|65(?:02[12]|12[56]|22[89]|[3-5]00)|7(?:27\\d\\d|3100|5(?:02[12]|12[56]|22[89]|[34](?:00|81)|500))|8[0-5])\\d{3}"], ["(?:6200[01]|7(?:310[1-9]|5(?:02[03-9]|12[0-47-9]|22[0-7]|[34](?:0[1-9]|8[02-9])|50[1-9])))\\d{3}|(?:63\\d\\d|7(?:(?:[0146-9]\\d|2[0-689])\\d|3(?:[02-9]\\d|1[1-9])|5(?:[0-2][013-9]|[34][1-79]|5[1-9]|[6-9]\\d)))\\d{4}", [8]], 0, 0, 0, 0, 0, 0, ["30(?:0[01]\\d\\d|12(?:11|20))\\d\\d", [8]]]], "KM": ["269", "00", "[3478]\\d{6}", [7], [["(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3", ["[3478]"]]], 0, 0, 0, 0, 0, 0, [["7[4-7]\\d{5}"], ["[34]\\d{6}"], 0, ["8\\d{6}"]]], "KN": ["1", "011", "(?:[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, "([2-7]\\d{6})$|1", "869$1", 0, "869", [["869(?:2(?:29|36)|302|4(?:6[015-9]|70)|56[5-7])\\d{4}"], ["869(?:48[89]|55[6-8]|66\\d|76[02-7])\\d{4}"], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "KP": ["850", "00|99", "85\\d{6}|(?:19\\d|[2-7])\\d{7}", [8, 10], [["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["8"], "0$1"], ["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["[2-7]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["1"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:(?:195|2)\\d|3[19]|4[159]|5[37]|6[17]|7[39]|85)\\d{6}"], ["19[1-3]\\d{7}", [10]]]], "KR": ["82", "00(?:[125689]|3(?:[46]5|91)|7(?:00|27|3|55|6[126]))", "00[1-9]\\d{8,11}|(?:[12]|5\\d{3})\\d{7}|[13-6]\\d{9}|(?:[1-6]\\d|80)\\d{7}|[3-6]\\d{4,5}|(?:00|7)0\\d{8}", [5, 6, 8, 9, 10, 11, 12, 13, 14], [["(\\d{2})(\\d{3,4})", "$1-$2", ["(?:3[1-3]|[46][1-4]|5[1-5])1"], "0$1"], ["(\\d{4})(\\d{4})", "$1-$2", ["1"]], ["(\\d)(\\d{3,4})(\\d{4})", "$1-$2-$3", ["2"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1-$2-$3", ["[36]0|8"], "0$1"], ["(\\d{2})(\\d{3,4})(\\d{4})", "$1-$2-$3", ["[1346]|5[1-5]"], "0$1"], ["(\\d{2})(\\d{4})(\\d{4})", "$1-$2-$3", ["[57]"], "0$1"], ["(\\d{2})(\\d{5})(\\d{4})", "$1-$2-$3", ["5"], "0$1"]], "0", 0, "0(8(?:[1-46-8]|5\\d\\d))?", 0, 0, 0, [["(?:2|3[1-3]|[46][1-4]|5[1-5])[1-9]\\d{6,7}|(?:3[1-3]|[46][1-4]|5[1-5])1\\d{2,3}", [5, 6, 8, 9, 10]], ["1(?:05(?:[0-8]\\d|9[0-6])|22[13]\\d)\\d{4,5}|1(?:0[0-46-9]|[16-9]\\d|2[013-9])\\d{6,7}", [9, 10]], ["00(?:308\\d{6,7}|798\\d{7,9})|(?:00368|[38]0)\\d{7}", [9, 11, 12, 13, 14]], ["60[2-9]\\d{6}", [9]], ["50\\d{8,9}", [10, 11]], 0, ["1(?:5(?:22|33|44|66|77|88|99)|6(?:[07]0|44|6[0168]|88)|8(?:00|33|55|77|99))\\d{4}", [8]], ["15\\d{7,8}", [9, 10]], ["70\\d{8}", [10]]]], "KW": ["965", "00", "18\\d{5}|(?:[2569]\\d|41)\\d{6}", [7, 8], [["(\\d{4})(\\d{3,4})", "$1 $2", ["[169]|2(?:[235]|4[1-35-9])|52"]], ["(\\d{3})(\\d{5})", "$1 $2", ["[245]"]]], 0, 0, 0, 0, 0, 0, [["2(?:[23]\\d\\d|4(?:[1-35-9]\\d|44)|5(?:0[034]|[2-46]\\d|5[1-3]|7[1-7]))\\d{4}", [8]], ["(?:41\\d\\d|5(?:(?:[05]\\d|1[0-7]|6[56])\\d|2(?:22|5[25])|7(?:55|77)|88[58]|999)|6(?:(?:0[034679]|5[015-9]|6\\d)\\d|1(?:00|11|6[16])|2[26]2|3[36]3|4[46]4|7(?:0[013-9]|[67]\\d)|8[68]8|9(?:[069]\\d|3[039]))|9(?:(?:[04679]\\d|8[057-9])\\d|1(?:00|1[01]|99)|2(?:00|2\\d)|3(?:00|3[03])|5(?:00|5\\d)))\\d{4}", [8]], ["18\\d{5}", [7]]]], "KY": ["1", "011", "(?:345|[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, "([2-9]\\d{6})$|1", "345$1", 0, "345", [["345(?:2(?:22|3[23]|44|66)|333|444|6(?:23|38|40)|7(?:30|4[35-79]|6[6-9]|77)|8(?:00|1[45]|4[89]|88)|9(?:14|4[035-9]))\\d{4}"], ["345(?:32[1-9]|4(?:1[2-6]|2[0-4])|5(?:1[67]|2[5-79]|4[6-9]|50|76)|649|82[56]|9(?:1[679]|2[2-9]|3[06-9]|90))\\d{4}"], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["(?:345976|900[2-9]\\d\\d)\\d{4}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "KZ": ["7", "810", "8\\d{13}|[78]\\d{9}", [10, 14], 0, "8", 0, 0, 0, 0, "7", [["7(?:1(?:0(?:[23]\\d|4[0-3]|59|63)|1(?:[23]\\d|4[0-79]|59)|2(?:[23]\\d|59)|3(?:2\\d|3[0-79]|4[0-35-9]|59)|4(?:[24]\\d|3[013-9]|5[1-9]|97)|5(?:2\\d|3[1-9]|4[0-7]|59)|6(?:[2-4]\\d|5[19]|61)|72\\d|8(?:[27]\\d|3[1-46-9]|4[0-5]|59))|2(?:1(?:[23]\\d|4[46-9]|5[3469])|2(?:2\\d|3[0679]|46|5[12679])|3(?:[2-4]\\d|5[139])|4(?:2\\d|3[1-35-9]|59)|5(?:[23]\\d|4[0-8]|59|61)|6(?:2\\d|3[1-9]|4[0-4]|59)|7(?:[2379]\\d|40|5[279])|8(?:[23]\\d|4[0-3]|59)|9(?:2\\d|3[124578]|59)))\\d{5}", [10]], ["7(?:0[0-25-8]|47|6[0-4]|7[15-8]|85)\\d{7}", [10]], ["8(?:00|108\\d{3})\\d{7}"], ["809\\d{7}", [10]], ["808\\d{7}", [10]], 0, 0, 0, ["751\\d{7}", [10]]], "8~10"], "LA": ["856", "00", "(?:2\\d|3)\\d{8}|(?:[235-8]\\d|41)\\d{6}", [8, 9, 10], [["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["2[13]|3[14]|[4-8]"], "0$1"], ["(\\d{2})(\\d{2})(\\d{2})(\\d{3})", "$1 $2 $3 $4", ["3"], "0$1"], ["(\\d{2})(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["2"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:2[13]|[35-7][14]|41|8[1468])\\d{6}", [8]], ["208[78]\\d{6}|(?:20[23579]|30)\\d{7}", [9, 10]]]], "LB": ["961", "00", "[27-9]\\d{7}|[13-9]\\d{6}", [7, 8], [["(\\d)(\\d{3})(\\d{3})", "$1 $2 $3", ["[13-69]|7(?:[2-57]|62|8[0-6]|9[04-9])|8[02-9]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["[27-9]"]]], "0", 0, 0, 0, 0, 0, [["7(?:62|8[0-6]|9[04-9])\\d{4}|(?:[14-69]\\d|2(?:[14-69]\\d|[78][1-9])|7[2-57]|8[02-9])\\d{5}"], ["(?:(?:3|81)\\d|7(?:[01]\\d|6[013-9]|8[7-9]|9[0-4]))\\d{5}"], 0, ["9[01]\\d{6}", [8]], 0, 0, 0, 0, 0, ["80\\d{6}", [8]]]], "LC": ["1", "011", "(?:[58]\\d\\d|758|900)\\d{7}", [10], 0, "1", 0, "([2-8]\\d{6})$|1", "758$1", 0, "758", [["758(?:234|4(?:30|5\\d|6[2-9]|8[0-2])|57[0-2]|(?:63|75)8)\\d{4}"], ["758(?:28[4-7]|384|4(?:6[01]|8[4-9])|5(?:1[89]|20|84)|7(?:1[2-9]|2\\d|3[0-3])|812)\\d{4}"], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "LI": ["423", "00", "[68]\\d{8}|(?:[2378]\\d|90)\\d{5}", [7, 9], [["(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3", ["[2379]|8(?:0[09]|7)", "[2379]|8(?:0(?:02|9)|7)"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["8"]], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["69"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["6"]]], "0", 0, "(1001)|0", 0, 0, 0, [["(?:2(?:01|1[27]|2[024]|3\\d|6[02-578]|9[06])|3(?:[24]0|33|7[0135-7]|8[048]|9[0269]))\\d{4}", [7]], ["(?:6(?:(?:4[5-9]|5\\d)\\d|6(?:[024-68]\\d|1[01]|3[7-9]|7[02]))\\d|7(?:[37-9]\\d|42|56))\\d{4}"], ["8002[28]\\d\\d|80(?:05\\d|9)\\d{4}"], ["90(?:02[258]|1(?:23|3[14])|66[136])\\d\\d", [7]], 0, ["697(?:42|56|[78]\\d)\\d{4}", [9]], ["870(?:28|87)\\d\\d", [7]]]], "LK": ["94", "00", "[1-9]\\d{8}", [9], [["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["7"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[1-689]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:12[2-9]|602|8[12]\\d|9(?:1\\d|22|9[245]))\\d{6}|(?:11|2[13-7]|3[1-8]|4[157]|5[12457]|6[35-7])[2-57]\\d{6}"], ["7(?:[0-25-8]\\d|4[0-4])\\d{6}"], 0, 0, 0, 0, ["1973\\d{5}"]]], "LR": ["231", "00", "(?:[2457]\\d|33|88)\\d{7}|(?:2\\d|[4-6])\\d{6}", [7, 8, 9], [["(\\d)(\\d{3})(\\d{3})", "$1 $2 $3", ["4[67]|[56]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["2"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[2-578]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["2\\d{7}", [8]], ["(?:(?:(?:22|33)0|555|7(?:6[01]|7\\d)|88\\d)\\d|4(?:240|[67]))\\d{5}|[56]\\d{6}", [7, 9]], 0, ["332(?:02|[34]\\d)\\d{4}", [9]]]], "LS": ["266", "00", "(?:[256]\\d\\d|800)\\d{5}", [8], [["(\\d{4})(\\d{4})", "$1 $2", ["[2568]"]]], 0, 0, 0, 0, 0, 0, [["2\\d{7}"], ["[56]\\d{7}"], ["800[1256]\\d{4}"]]], "LT": ["370", "00", "(?:[3469]\\d|52|[78]0)\\d{6}", [8], [["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["52[0-7]"], "(0-$1)", 1], ["(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3", ["[7-9]"], "0 $1", 1], ["(\\d{2})(\\d{6})", "$1 $2", ["37|4(?:[15]|6[1-8])"], "(0-$1)", 1], ["(\\d{3})(\\d{5})", "$1 $2", ["[3-6]"], "(0-$1)", 1]], "0", 0, "[08]", 0, 0, 0, [["(?:3[1478]|4[124-6]|52)\\d{6}"], ["6\\d{7}"], ["80[02]\\d{5}"], ["9(?:0[0239]|10)\\d{5}"], ["70[05]\\d{5}"], 0, ["70[67]\\d{5}"], 0, ["[89]01\\d{5}"], ["808\\d{5}"]]], "LU": ["352", "00", "35[013-9]\\d{4,8}|6\\d{8}|35\\d{2,4}|(?:[2457-9]\\d|3[0-46-9])\\d{2,9}", [4, 5, 6, 7, 8, 9, 10, 11], [["(\\d{2})(\\d{3})", "$1 $2", ["2(?:0[2-689]|[2-9])|[3-57]|8(?:0[2-9]|[13-9])|9(?:0[89]|[2-579])"]], ["(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3", ["2(?:0[2-689]|[2-9])|[3-57]|8(?:0[2-9]|[13-9])|9(?:0[89]|[2-579])"]], ["(\\d{2})(\\d{2})(\\d{3})", "$1 $2 $3", ["20[2-689]"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{1,2})", "$1 $2 $3 $4", ["20"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{1,5})", "$1 $2 $3 $4", ["[3-57]|8[13-9]|9(?:0[89]|[2-579])|(?:2|80)[2-9]"]], ["(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3", ["80[01]|90[015]"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{3})", "$1 $2 $3 $4", ["20"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["6"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{1,2})", "$1 $2 $3 $4 $5", ["20"]]], 0, 0, "(15(?:0[06]|1[12]|[35]5|4[04]|6[26]|77|88|99)\\d)", 0, 0, 0, [["(?:35[013-9]|80[2-9]|90[89])\\d{1,8}|(?:2[2-9]|3[0-46-9]|[457]\\d|8[13-9]|9[2-579])\\d{2,9}"], ["6(?:[26][18]|5[1568]|7[189]|81|9[128])\\d{6}", [9]], ["800\\d{5}", [8]], ["90[015]\\d{5}", [8]], 0, 0, 0, 0, ["20(?:1\\d{5}|[2-689]\\d{1,7})", [4, 5, 6, 7, 8, 9, 10]], ["801\\d{5}", [8]]]], "LV": ["371", "00", "(?:[268]\\d|78|90)\\d{6}", [8], [["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["[2679]|8[01]"]]], 0, 0, 0, 0, 0, 0, [["6\\d{7}"], ["2333[0-8]\\d{3}|2(?:[0-24-9]\\d\\d|3(?:0[07]|[14-9]\\d|2[02-9]|3[0-24-9]))\\d{4}"], ["80\\d{6}"], ["90\\d{6}"], 0, 0, 0, 0, 0, ["81\\d{6}"]]], "LY": ["218", "00", "[2-9]\\d{8}", [9], [["(\\d{2})(\\d{7})", "$1-$2", ["[2-9]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:2(?:0[56]|[1-6]\\d|7[124579]|8[124])|3(?:1\\d|2[2356])|4(?:[17]\\d|2[1-357]|5[2-4]|8[124])|5(?:[1347]\\d|2[1-469]|5[13-5]|8[1-4])|6(?:[1-479]\\d|5[2-57]|8[1-5])|7(?:[13]\\d|2[13-79])|8(?:[124]\\d|5[124]|84))\\d{6}"], ["9[1-6]\\d{7}"]]], "MA": ["212", "00", "[5-8]\\d{8}", [9], [["(\\d{4})(\\d{5})", "$1-$2", ["892"], "0$1"], ["(\\d{2})(\\d{7})", "$1-$2", ["8(?:0[0-7]|9)"], "0$1"], ["(\\d)(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4 $5", ["[5-8]"], "0$1"]], "0", 0, 0, 0, 0, "[5-8]", [["5(?:(?:18|4[0679]|5[03])\\d|2(?:[0-25-79]\\d|3[1-578]|4[02-46-8]|8[0235-9])|3(?:[0-47]\\d|5[02-9]|6[02-8]|8[014-9]|9[3-9]))\\d{5}"], ["(?:6(?:[0-79]\\d|8[0-247-9])|7(?:[016-8]\\d|2[0-8]|3[01]|5[0-5]))\\d{6}"], ["80[0-7]\\d{6}"], ["89\\d{7}"], 0, 0, 0, 0, ["(?:592(?:4[0-2]|93)|80[89]\\d\\d)\\d{4}"]]], "MC": ["377", "00", "(?:[3489]|[67]\\d)\\d{7}", [8, 9], [["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["4"], "0$1"], ["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[389]"]], ["(\\d)(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4 $5", ["[67]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:870|9[2-47-9]\\d)\\d{5}", [8]], ["4(?:[46]\\d|5[1-9])\\d{5}|(?:3|[67]\\d)\\d{7}"], ["(?:800|90\\d)\\d{5}", [8]]]], "MD": ["373", "00", "(?:[235-7]\\d|[89]0)\\d{6}", [8], [["(\\d{3})(\\d{5})", "$1 $2", ["[89]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["22|3"], "0$1"], ["(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3", ["[25-7]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:(?:2[1-9]|3[1-79])\\d|5(?:33|5[257]))\\d{5}"], ["562\\d{5}|(?:6\\d|7[16-9])\\d{6}"], ["800\\d{5}"], ["90[056]\\d{5}"], 0, 0, ["803\\d{5}"], 0, ["3[08]\\d{6}"], ["808\\d{5}"]]], "ME": ["382", "00", "(?:20|[3-79]\\d)\\d{6}|80\\d{6,7}", [8, 9], [["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[2-9]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:20[2-8]|3(?:[0-2][2-7]|3[24-7])|4(?:0[2-467]|1[2467])|5(?:0[2467]|1[24-7]|2[2-467]))\\d{5}", [8]], ["6(?:[07-9]\\d|3[024]|6[0-25])\\d{5}", [8]], ["80(?:[0-2578]|9\\d)\\d{5}"], ["9(?:4[1568]|5[178])\\d{5}", [8]], 0, 0, ["77[1-9]\\d{5}", [8]], 0, ["78[1-49]\\d{5}", [8]]]], "MF": ["590", "00", "7090\\d{5}|(?:[56]9|[89]\\d)\\d{7}", [9], 0, "0", 0, 0, 0, 0, 0, [["(?:59(?:0(?:0[079]|[14]3|[27][79]|3[03-7]|5[0-268]|87)|87\\d)|80[6-9]\\d\\d)\\d{4}"], ["(?:69(?:0\\d\\d|1(?:2[2-9]|3[0-5]))|7090[0-4])\\d{4}"], ["80[0-5]\\d{6}"], ["8[129]\\d{7}"], 0, 0, 0, 0, ["9(?:(?:39[5-7]|76[018])\\d|475[0-6])\\d{4}"]]], "MG": ["261", "00", "[23]\\d{8}", [9], [["(\\d{2})(\\d{2})(\\d{3})(\\d{2})", "$1 $2 $3 $4", ["[23]"], "0$1"]], "0", 0, "([24-9]\\d{6})$|0", "20$1", 0, 0, [["2072[29]\\d{4}|20(?:2\\d|4[47]|5[3467]|6[279]|7[356]|8[268]|9[2457])\\d{5}"], ["3[2-9]\\d{7}"], 0, 0, 0, 0, 0, 0, ["22\\d{7}"]]], "MH": ["692", "011", "329\\d{4}|(?:[256]\\d|45)\\d{5}", [7], [["(\\d{3})(\\d{4})", "$1-$2", ["[2-6]"]]], "1", 0, 0, 0, 0, 0, [["(?:247|528|625)\\d{4}"], ["(?:(?:23|54)5|329|45[35-8])\\d{4}"], 0, 0, 0, 0, 0, 0, ["635\\d{4}"]]], "MK": ["389", "00", "[2-578]\\d{7}", [8], [["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["2|34[47]|4(?:[37]7|5[47]|64)"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["[347]"], "0$1"], ["(\\d{3})(\\d)(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[58]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:(?:2(?:62|77)0|3444)\\d|4[56]440)\\d{3}|(?:34|4[357])700\\d{3}|(?:2(?:[0-3]\\d|5[0-578]|6[01]|82)|3(?:1[3-68]|[23][2-68]|4[23568])|4(?:[23][2-68]|4[3-68]|5[2568]|6[25-8]|7[24-68]|8[4-68]))\\d{5}"], ["7(?:3555|(?:474|9[019]7)7)\\d{3}|7(?:[0-25-8]\\d\\d|3(?:[1-478]\\d|6[01])|4(?:2\\d|60|7[01578])|9(?:[2-4]\\d|5[01]|7[015]))\\d{4}"], ["800\\d{5}"], ["5\\d{7}"], 0, 0, 0, 0, 0, ["8(?:0[1-9]|[1-9]\\d)\\d{5}"]]], "ML": ["223", "00", "[24-9]\\d{7}", [8], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[24-9]"]]], 0, 0, 0, 0, 0, 0, [["2(?:07[0-8]|12[67])\\d{4}|(?:2(?:02|1[4-689])|4(?:0[0-4]|4[1-69]))\\d{5}"], ["2(?:0(?:01|79)|17\\d)\\d{4}|(?:5[0-3]|[679]\\d|8[2-59])\\d{6}"], ["80\\d{6}"]]], "MM": ["95", "00", "1\\d{5,7}|95\\d{6}|(?:[4-7]|9[0-46-9])\\d{6,8}|(?:2|8\\d)\\d{5,8}", [6, 7, 8, 9, 10], [["(\\d)(\\d{2})(\\d{3})", "$1 $2 $3", ["16|2"], "0$1"], ["(\\d{2})(\\d{2})(\\d{3})", "$1 $2 $3", ["4(?:[2-46]|5[3-5])|5|6(?:[1-689]|7[235-7])|7(?:[0-4]|5[2-7])|8[1-5]|(?:60|86)[23]"], "0$1"], ["(\\d)(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[12]|452|678|86", "[12]|452|6788|86"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[4-7]|8[1-35]"], "0$1"], ["(\\d)(\\d{3})(\\d{4,6})", "$1 $2 $3", ["9(?:2[0-4]|[35-9]|4[137-9])"], "0$1"], ["(\\d)(\\d{4})(\\d{4})", "$1 $2 $3", ["2"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["8"], "0$1"], ["(\\d)(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["92"], "0$1"], ["(\\d)(\\d{5})(\\d{4})", "$1 $2 $3", ["9"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:1(?:(?:12|[28]\\d|3[56]|7[3-6]|9[0-6])\\d|4(?:2[29]|7[0-2]|83)|6)|2(?:2(?:00|8[34])|4(?:0\\d|22|7[0-2]|83)|51\\d\\d)|4(?:2(?:2\\d\\d|48[013])|3(?:20\\d|4(?:70|83)|56)|420\\d|5(?:2\\d|470))|6(?:0(?:[23]|88\\d)|(?:124|[56]2\\d)\\d|2472|3(?:20\\d|470)|4(?:2[04]\\d|472)|7(?:3\\d\\d|4[67]0|8(?:[01459]\\d|8))))\\d{4}|5(?:2(?:2\\d{5,6}|47[02]\\d{4})|(?:3472|4(?:2(?:1|86)|470)|522\\d|6(?:20\\d|483)|7(?:20\\d|48[01])|8(?:20\\d|47[02])|9(?:20\\d|470))\\d{4})|7(?:(?:0470|4(?:25\\d|470)|5(?:202|470|96\\d))\\d{4}|1(?:20\\d{4,5}|4(?:70|83)\\d{4}))|8(?:1(?:2\\d{5,6}|4(?:10|7[01]\\d)\\d{3})|2(?:2\\d{5,6}|(?:320|490\\d)\\d{3})|(?:3(?:2\\d\\d|470)|4[24-7]|5(?:(?:2\\d|51)\\d|4(?:[1-35-9]\\d|4[0-57-9]))|6[23])\\d{4})|(?:1[2-6]\\d|4(?:2[24-8]|3[2-7]|[46][2-6]|5[3-5])|5(?:[27][2-8]|3[2-68]|4[24-8]|5[23]|6[2-4]|8[24-7]|9[2-7])|6(?:[19]20|42[03-6]|(?:52|7[45])\\d)|7(?:[04][24-8]|[15][2-7]|22|3[2-4])|8(?:1[2-689]|2[2-8]|(?:[35]2|64)\\d))\\d{4}|25\\d{5,6}|(?:2[2-9]|6(?:1[2356]|[24][2-6]|3[24-6]|5[2-4]|6[2-8]|7[235-7]|8[245]|9[24])|8(?:3[24]|5[245]))\\d{4}", [6, 7, 8, 9]], ["(?:17[01]|9(?:2(?:[0-4]|[56]\\d\\d)|(?:3(?:[0-36]|4\\d)|(?:6\\d|8[89]|9[4-8])\\d|7(?:3|40|[5-9]\\d))\\d|4(?:(?:[0245]\\d|[1379])\\d|88)|5[0-6])\\d)\\d{4}|9[69]1\\d{6}|9(?:[68]\\d|9[089])\\d{5}", [7, 8, 9, 10]], ["80080(?:0[1-9]|2\\d)\\d{3}", [10]], 0, 0, 0, 0, 0, ["1333\\d{4}", [8]]]], "MN": ["976", "001", "[12]\\d{7,9}|[5-9]\\d{7}", [8, 9, 10], [["(\\d{2})(\\d{2})(\\d{4})", "$1 $2 $3", ["11|2[16]"], "0$1"], ["(\\d{4})(\\d{4})", "$1 $2", ["[5-9]"]], ["(\\d{3})(\\d{5,6})", "$1 $2", ["[12]2[1-3]"], "0$1"], ["(\\d{4})(\\d{5,6})", "$1 $2", ["[12](?:27|3[2-8]|4[2-68]|5[1-4689])", "[12](?:27|3[2-8]|4[2-68]|5[1-4689])[0-3]"], "0$1"], ["(\\d{5})(\\d{4,5})", "$1 $2", ["[12]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["[12](?:2[1-3]|(?:3[2-8]|4[2-68]|5[1-4689])\\d)\\d{5,6}|7(?:0(?:[0-5]\\d|7[078]|80)|128)\\d{4}|[12]27\\d{6}|(?:11|2[16]|5[368])\\d{6}"], ["(?:87[01]|92[0139])\\d{5}|(?:5[05]|6[069]|7[28]|8[0135689]|9[013-9])\\d{6}", [8]], 0, 0, 0, 0, 0, 0, ["712[0-79]\\d{4}|7(?:1[013-9]|[5-79]\\d)\\d{5}", [8]]]], "MO": ["853", "00", "0800\\d{3}|(?:28|[68]\\d)\\d{6}", [7, 8], [["(\\d{4})(\\d{3})", "$1 $2", ["0"]], ["(\\d{4})(\\d{4})", "$1 $2", ["[268]"]]], 0, 0, 0, 0, 0, 0, [["(?:28[2-9]|8(?:11|[2-57-9]\\d))\\d{5}", [8]], ["6800[0-79]\\d{3}|6(?:[235]\\d\\d|6(?:0[0-5]|[1-9]\\d)|8(?:0[1-9]|[14-8]\\d|2[5-9]|[39][0-4]))\\d{4}", [8]], ["0800\\d{3}", [7]]]], "MP": ["1", "011", "[58]\\d{9}|(?:67|90)0\\d{7}", [10], 0, "1", 0, "([2-9]\\d{6})$|1", "670$1", 0, "670", [["670(?:2(?:3[3-7]|56|8[4-8])|32[1-38]|4(?:33|8[348])|5(?:32|55|88)|6(?:64|70|82)|78[3589]|8[3-9]8|989)\\d{4}"], [""], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "MQ": ["596", "00", "7091\\d{5}|(?:[56]9|[89]\\d)\\d{7}", [9], [["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[5-79]|8(?:0[6-9]|[36])"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["8"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:59(?:6(?:[03-7]\\d|1[05]|2[7-9]|8[0-39]|9[04-9])|89\\d)|80[6-9]\\d\\d|9(?:477[6-9]|767[4589]))\\d{4}"], ["(?:69[67]\\d\\d|7091[0-3])\\d{4}"], ["80[0-5]\\d{6}"], ["8[129]\\d{7}"], 0, 0, 0, 0, ["9(?:397[0-3]|477[0-5]|76(?:6\\d|7[0-367]))\\d{4}"]]], "MR": ["222", "00", "(?:[2-4]\\d\\d|800)\\d{5}", [8], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[2-48]"]]], 0, 0, 0, 0, 0, 0, [["(?:25[08]|35\\d|45[1-7])\\d{5}"], ["[2-4][0-46-9]\\d{6}"], ["800\\d{5}"]]], "MS": ["1", "011", "(?:[58]\\d\\d|664|900)\\d{7}", [10], 0, "1", 0, "([34]\\d{6})$|1", "664$1", 0, "664", [["6644(?:1[0-3]|91)\\d{4}"], ["664(?:3(?:49|9[1-6])|49[2-6])\\d{4}"], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "MT": ["356", "00", "3550\\d{4}|(?:[2579]\\d\\d|800)\\d{5}", [8], [["(\\d{4})(\\d{4})", "$1 $2", ["[2357-9]"]]], 0, 0, 0, 0, 0, 0, [["20(?:3[1-4]|6[059])\\d{4}|2(?:0[19]|[1-357]\\d|60)\\d{5}"], ["(?:7(?:210|[79]\\d\\d)|9(?:[29]\\d\\d|69[67]|8(?:1[1-3]|89|97)))\\d{4}"], ["800(?:02|[3467]\\d)\\d{3}"], ["5(?:0(?:0(?:37|43)|(?:6\\d|70|9[0168])\\d)|[12]\\d0[1-5])\\d{3}"], 0, 0, ["501\\d{5}"], ["7117\\d{4}"], ["3550\\d{4}"]]], "MU": ["230", "0(?:0|[24-7]0|3[03])", "(?:[57]|8\\d\\d)\\d{7}|[2-468]\\d{6}", [7, 8, 10], [["(\\d{3})(\\d{4})", "$1 $2", ["[2-46]|8[013]"]], ["(\\d{4})(\\d{4})", "$1 $2", ["[57]"]], ["(\\d{5})(\\d{5})", "$1 $2", ["8"]]], 0, 0, 0, 0, 0, 0, [["(?:2(?:[0346-8]\\d|1[0-8])|4(?:[013568]\\d|2[0-24-8]|71|90)|54(?:[3-5]\\d|71)|6\\d\\d|8(?:14|3[129]))\\d{4}", [7, 8]], ["5(?:4(?:2[1-389]|7[1-9])|87[15-8])\\d{4}|(?:5(?:2[5-9]|4[3-689]|[57]\\d|8[0-689]|9[0-8])|7(?:0[0-7]|3[013]))\\d{5}", [8]], ["802\\d{7}|80[0-2]\\d{4}", [7, 10]], ["30\\d{5}", [7]], 0, 0, 0, ["219\\d{4}", [7]], ["3(?:20|9\\d)\\d{4}", [7]]], "020"], "MV": ["960", "0(?:0|19)", "(?:800|9[0-57-9]\\d)\\d{7}|[34679]\\d{6}", [7, 10], [["(\\d{3})(\\d{4})", "$1-$2", ["[34679]"]], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["[89]"]]], 0, 0, 0, 0, 0, 0, [["(?:3(?:0[0-4]|3[0-59])|6(?:[58][024689]|6[024-68]|7[02468]))\\d{4}", [7]], ["(?:46[46]|[79]\\d\\d)\\d{4}", [7]], ["800\\d{7}", [10]], ["900\\d{7}", [10]], 0, 0, ["4(?:0[01]|50)\\d{4}", [7]]], "00"], "MW": ["265", "00", "(?:[1289]\\d|31|77)\\d{7}|1\\d{6}", [7, 9], [["(\\d)(\\d{3})(\\d{3})", "$1 $2 $3", ["1[2-9]"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[1-37-9]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["1[2-9]\\d{5}", [7]], ["111\\d{6}|(?:2[12]|31|77|[89][89])\\d{7}", [9]]]], "MX": ["52", "0[09]", "[2-9]\\d{9}", [10], [["(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", ["33|5[56]|81"]], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["[2-9]"]]], 0, 0, 0, 0, 0, 0, [["(?:2(?:0[01]|2\\d|3[1-35-8]|4[13-9]|7[1-689]|8[1-578]|9[467])|3(?:1[1-79]|[2458][1-9]|3\\d|7[1-8]|9[1-5])|4(?:1[1-57-9]|[267][1-9]|3[1-8]|[45]\\d|8[1-35-9]|9[2-689])|5(?:[56]\\d|88|9[1-79])|6(?:1[2-68]|[2-4][1-9]|5[1-36-9]|6[0-57-9]|7[1-7]|8[67]|9[4-8])|7(?:[1346][1-9]|[27]\\d|5[13-9]|8[1-69]|9[17])|8(?:1\\d|2[13-689]|3[1-6]|4[124-6]|6[1246-9]|7[0-378]|9[12479])|9(?:1[346-9]|2[1-4]|3[2-46-8]|5[1348]|[69]\\d|7[12]|8[1-8]))\\d{7}"], ["(?:2(?:2\\d|3[1-35-8]|4[13-9]|7[1-689]|8[1-578]|9[467])|3(?:1[1-79]|[2458][1-9]|3\\d|7[1-8]|9[1-5])|4(?:1[1-57-9]|[267][1-9]|3[1-8]|[45]\\d|8[1-35-9]|9[2-689])|5(?:[56]\\d|88|9[1-79])|6(?:1[2-68]|[2-4][1-9]|5[1-36-9]|6[0-57-9]|7[1-7]|8[67]|9[4-8])|7(?:[1346][1-9]|[27]\\d|5[13-9]|8[1-69]|9[17])|8(?:1\\d|2[13-689]|3[1-6]|4[124-6]|6[1246-9]|7[0-378]|9[12479])|9(?:1[346-9]|2[1-4]|3[2-46-8]|5[1348]|[69]\\d|7[12]|8[1-8]))\\d{7}"], ["8(?:00|88)\\d{7}"], ["900\\d{7}"], ["500\\d{7}"], 0, 0, 0, 0, ["300\\d{7}"]], "00"], "MY": ["60", "00", "1\\d{8,9}|(?:3\\d|[4-9])\\d{7}", [8, 9, 10], [["(\\d)(\\d{3})(\\d{4})", "$1-$2 $3", ["[4-79]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1-$2 $3", ["1(?:[02469]|[378][1-9]|53)|8", "1(?:[02469]|[37][1-9]|53|8(?:[1-46-9]|5[7-9]))|8"], "0$1"], ["(\\d)(\\d{4})(\\d{4})", "$1-$2 $3", ["3"], "0$1"], ["(\\d)(\\d{3})(\\d{2})(\\d{4})", "$1-$2-$3-$4", ["1(?:[367]|80)"]], ["(\\d{3})(\\d{3})(\\d{4})", "$1-$2 $3", ["15"], "0$1"], ["(\\d{2})(\\d{4})(\\d{4})", "$1-$2 $3", ["1"], "0$1"]], "0", 0, 0, 0, 0, 0, [["427[01]\\d{4}|(?:3(?:2[0-36-9]|3[0-368]|4[0-278]|5[0-24-8]|6[0-467]|7[1246-9]|8\\d|9[0-57])\\d|4(?:2[0-689]|[3-79]\\d|8[1-35689])|5(?:2[0-589]|[3468]\\d|5[0-489]|7[1-9]|9[23])|6(?:2[2-9]|3[1357-9]|[46]\\d|5[0-6]|7[0-35-9]|85|9[015-8])|7(?:[2579]\\d|3[03-68]|4[0-8]|6[5-9]|8[0-35-9])|8(?:[24][2-8]|3[2-5]|5[2-7]|6[2-589]|7[2-578]|[89][2-9])|9(?:0[57]|13|[25-7]\\d|[3489][0-8]))\\d{5}", [8, 9]], ["1(?:(?:1888[689]|4400|8(?:47|8[27])[0-4])\\d{4}|9\\d{7,8})|1(?:0(?:[23568]\\d|4[0-6]|7[016-9]|9[0-8])|1(?:[1-5]\\d\\d|6(?:0[5-9]|[1-9]\\d)|7(?:[0-4]\\d|5[0-79]|6[02-4]|8[02-5]))|(?:[26]\\d|[37][1-9]|4[235-9])\\d|5(?:31|9\\d\\d)|8(?:1[23]|[236]\\d|4[06]|5(?:46|[7-9])|7[016-9]|8[01]|9[0-8]))\\d{5}", [9, 10]], ["1[378]00\\d{6}", [10]], ["1600\\d{6}", [10]], 0, 0, 0, 0, ["15(?:4(?:6[0-4]\\d|8(?:0[125]|[17]\\d|21|3[01]|4[01589]|5[014]|6[02]))|6(?:32[0-6]|78\\d))\\d{4}", [10]]]], "MZ": ["258", "00", "(?:2|8\\d)\\d{7}", [8, 9], [["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["2|8[2-9]"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["8"]]], 0, 0, 0, 0, 0, 0, [["2(?:[1346]\\d|5[0-2]|[78][12]|93)\\d{5}", [8]], ["8[2-9]\\d{7}", [9]], ["800\\d{6}", [9]]]], "NA": ["264", "00", "[68]\\d{7,8}", [8, 9], [["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["88"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["6"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["87"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["8"], "0$1"]], "0", 0, 0, 0, 0, 0, [["64426\\d{3}|6(?:1(?:2[2-7]|3[01378]|4[0-4])|254|32[0237]|4(?:27|41|5[25])|52[236-8]|626|7(?:2[2-4]|30))\\d{4,5}|6(?:1(?:(?:0\\d|2[0189]|3[24-69]|4[5-9])\\d|17|69|7[014])|2(?:17|5[0-36-8]|69|70)|3(?:17|2[14-689]|34|6[289]|7[01]|81)|4(?:17|2[0-2]|4[06]|5[0137]|69|7[01])|5(?:17|2[0459]|69|7[01])|6(?:17|25|38|42|69|7[01])|7(?:17|2[569]|3[13]|6[89]|7[01]))\\d{4}"], ["(?:60|8[1245])\\d{7}", [9]], ["80\\d{7}", [9]], ["8701\\d{5}", [9]], 0, 0, 0, 0, ["8(?:3\\d\\d|86)\\d{5}"]]], "NC": ["687", "00", "(?:050|[2-57-9]\\d\\d)\\d{3}", [6], [["(\\d{2})(\\d{2})(\\d{2})", "$1.$2.$3", ["[02-57-9]"]]], 0, 0, 0, 0, 0, 0, [["(?:2[03-9]|3[0-5]|4[1-7]|88)\\d{4}"], ["(?:[579]\\d|8[0-79])\\d{4}"], ["050\\d{3}"], ["36\\d{4}"]]], "NE": ["227", "00", "[027-9]\\d{7}", [8], [["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["08"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[089]|2[013]|7[0467]"]]], 0, 0, 0, 0, 0, 0, [["2(?:0(?:20|3[1-8]|4[13-5]|5[14]|6[14578]|7[1-578])|1(?:4[145]|5[14]|6[14-68]|7[169]|88))\\d{4}"], ["(?:23|7[0467]|[89]\\d)\\d{6}"], ["08\\d{6}"], ["09\\d{6}"]]], "NF": ["672", "00", "[13]\\d{5}", [6], [["(\\d{2})(\\d{4})", "$1 $2", ["1[0-3]"]], ["(\\d)(\\d{5})", "$1 $2", ["[13]"]]], 0, 0, "([0-258]\\d{4})$", "3$1", 0, 0, [["(?:1(?:06|17|28|39)|3[0-2]\\d)\\d{3}"], ["(?:14|3[58])\\d{4}"]]], "NG": ["234", "009", "(?:20|9\\d)\\d{8}|[78]\\d{9,13}", [10, 11, 12, 13, 14], [["(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[7-9]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["20[129]"], "0$1"], ["(\\d{4})(\\d{2})(\\d{4})", "$1 $2 $3", ["2"], "0$1"], ["(\\d{3})(\\d{4})(\\d{4,5})", "$1 $2 $3", ["[78]"], "0$1"], ["(\\d{3})(\\d{5})(\\d{5,6})", "$1 $2 $3", ["[78]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["20(?:[1259]\\d|3[013-9]|4[1-8]|6[024-689]|7[1-79]|8[2-9])\\d{6}", [10]], ["(?:702[0-24-9]|819[01])\\d{6}|(?:7(?:0[13-9]|[12]\\d)|8(?:0[1-9]|1[0-8])|9(?:0[1-9]|1[0-6]))\\d{7}", [10]], ["800\\d{7,11}"], 0, 0, 0, ["700\\d{7,11}"]]], "NI": ["505", "00", "(?:1800|[25-8]\\d{3})\\d{4}", [8], [["(\\d{4})(\\d{4})", "$1 $2", ["[125-8]"]]], 0, 0, 0, 0, 0, 0, [["2\\d{7}"], ["(?:5(?:5[0-7]|[78]\\d)|6(?:20|3[035]|4[045]|5[05]|77|8[1-9]|9[059])|(?:7[5-8]|8\\d)\\d)\\d{5}"], ["1800\\d{4}"]]], "NL": ["31", "00", "(?:[124-7]\\d\\d|3(?:[02-9]\\d|1[0-8]))\\d{6}|8\\d{6,9}|9\\d{6,10}|1\\d{4,5}", [5, 6, 7, 8, 9, 10, 11], [["(\\d{3})(\\d{4,7})", "$1 $2", ["[89]0"], "0$1"], ["(\\d{2})(\\d{7})", "$1 $2", ["66"], "0$1"], ["(\\d)(\\d{8})", "$1 $2", ["6"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["1[16-8]|2[259]|3[124]|4[17-9]|5[124679]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[1-578]|91"], "0$1"], ["(\\d{3})(\\d{3})(\\d{5})", "$1 $2 $3", ["9"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:1(?:[035]\\d|1[13-578]|6[124-8]|7[24]|8[0-467])|2(?:[0346]\\d|2[2-46-9]|5[125]|9[479])|3(?:[03568]\\d|1[3-8]|2[01]|4[1-8])|4(?:[0356]\\d|1[1-368]|7[58]|8[15-8]|9[23579])|5(?:[0358]\\d|[19][1-9]|2[1-57-9]|4[13-8]|6[126]|7[0-3578])|7\\d\\d)\\d{6}", [9]], ["(?:6[1-58]|970\\d)\\d{7}", [9, 11]], ["800\\d{4,7}", [7, 8, 9, 10]], ["90[069]\\d{4,7}", [7, 8, 9, 10]], 0, 0, ["140(?:1[035]|2[0346]|3[03568]|4[0356]|5[0358]|8[458])|(?:140(?:1[16-8]|2[259]|3[124]|4[17-9]|5[124679]|7)|8[478]\\d{6})\\d", [5, 6, 9]], ["66\\d{7}", [9]], ["(?:85|91)\\d{7}", [9]]]], "NO": ["47", "00", "(?:0|[2-9]\\d{3})\\d{4}", [5, 8], [["(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3", ["8"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[2-79]"]]], 0, 0, 0, 0, 0, "[02-689]|7[0-8]", [["(?:2[1-4]|3[1-3578]|5[1-35-7]|6[1-46-9]|7[0-8])\\d{6}", [8]], ["45(?:[0-24-9]\\d|3[0-57-9])\\d{4}|(?:4[016-8]|9\\d)\\d{6}", [8]], ["80[01]\\d{5}", [8]], ["82[09]\\d{5}", [8]], ["880\\d{5}", [8]], ["81[23]\\d{5}", [8]], ["(?:0[235-9]|81(?:0(?:0[7-9]|1\\d)|5\\d\\d))\\d{3}"], 0, ["85[0-5]\\d{5}", [8]], ["810(?:0[0-6]|[2-8]\\d)\\d{3}", [8]]]], "NP": ["977", "00", "(?:1\\d|9)\\d{9}|[1-9]\\d{7}", [8, 10, 11], [["(\\d)(\\d{7})", "$1-$2", ["1[2-6]"], "0$1"], ["(\\d{2})(\\d{6})", "$1-$2", ["1[01]|[2-8]|9(?:[1-59]|[67][2-6])"], "0$1"], ["(\\d{3})(\\d{7})", "$1-$2", ["9"]]], "0", 0, 0, 0, 0, 0, [["(?:1[0-6]\\d|99[02-6])\\d{5}|(?:2[13-79]|3[135-8]|4[146-9]|5[135-7]|6[13-9]|7[15-9]|8[1-46-9]|9[1-7])[2-6]\\d{5}", [8]], ["9(?:00|6[0-3]|7[0-24-6]|8[0-24-68])\\d{7}", [10]], ["1(?:66001|800\\d\\d)\\d{5}", [11]]]], "NR": ["674", "00", "(?:222|444|(?:55|8\\d)\\d|666|777|999)\\d{4}", [7], [["(\\d{3})(\\d{4})", "$1 $2", ["[24-9]"]]], 0, 0, 0, 0, 0, 0, [["444\\d{4}"], ["(?:222|55[3-9]|666|777|8\\d\\d|999)\\d{4}"]]], "NU": ["683", "00", "(?:[4-7]|888\\d)\\d{3}", [4, 7], [["(\\d{3})(\\d{4})", "$1 $2", ["8"]]], 0, 0, 0, 0, 0, 0, [["[47]\\d{3}", [4]], ["(?:[56]|888[1-9])\\d{3}"]]], "NZ": ["64", "0(?:0|161)", "[1289]\\d{9}|50\\d{5}(?:\\d{2,3})?|[27-9]\\d{7,8}|(?:[34]\\d|6[0-35-9])\\d{6}|8\\d{4,6}", [5, 6, 7, 8, 9, 10], [["(\\d{2})(\\d{3,8})", "$1 $2", ["8[1-79]"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2,3})", "$1 $2 $3", ["50[036-8]|8|90", "50(?:[0367]|88)|8|90"], "0$1"], ["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["24|[346]|7[2-57-9]|9[2-9]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["2(?:10|74)|[589]"], "0$1"], ["(\\d{2})(\\d{3,4})(\\d{4})", "$1 $2 $3", ["1|2[028]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,5})", "$1 $2 $3", ["2(?:[169]|7[0-35-9])|7"], "0$1"]], "0", 0, 0, 0, 0, 0, [["240\\d{5}|(?:3[2-79]|[49][2-9]|6[235-9]|7[2-57-9])\\d{6}", [8]], ["2(?:[0-27-9]\\d|6)\\d{6,7}|2(?:1\\d|75)\\d{5}", [8, 9, 10]], ["508\\d{6,7}|80\\d{6,8}", [8, 9, 10]], ["(?:1[13-57-9]\\d{5}|50(?:0[08]|30|66|77|88))\\d{3}|90\\d{6,8}", [7, 8, 9, 10]], ["70\\d{7}", [9]], 0, ["8(?:1[16-9]|22|3\\d|4[045]|5[459]|6[235-9]|7[0-3579]|90)\\d{2,7}"]], "00"], "OM": ["968", "00", "(?:1505|[279]\\d{3}|500)\\d{4}|800\\d{5,6}", [7, 8, 9], [["(\\d{3})(\\d{4,6})", "$1 $2", ["[58]"]], ["(\\d{2})(\\d{6})", "$1 $2", ["2"]], ["(\\d{4})(\\d{4})", "$1 $2", ["[179]"]]], 0, 0, 0, 0, 0, 0, [["2[1-6]\\d{6}", [8]], ["(?:1505|90[1-9]\\d)\\d{4}|(?:7[124-9]|9[1-9])\\d{6}", [8]], ["8007\\d{4,5}|(?:500|800[05])\\d{4}"], ["900\\d{5}", [8]]]], "PA": ["507", "00", "(?:00800|8\\d{3})\\d{6}|[68]\\d{7}|[1-57-9]\\d{6}", [7, 8, 10, 11], [["(\\d{3})(\\d{4})", "$1-$2", ["[1-57-9]"]], ["(\\d{4})(\\d{4})", "$1-$2", ["[68]"]], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["8"]]], 0, 0, 0, 0, 0, 0, [["(?:1(?:0\\d|1[0479]|2[37]|3[0137]|4[147]|5[05]|6[058]|7[0167]|8[2358]|9[1389])|2(?:[0235-79]\\d|1[0-7]|4[013-9]|8[02-9])|3(?:[0147-9]\\d|[25][0-5]|33|6[068])|4(?:00|3[0-579]|4\\d|7[0-57-9])|5(?:[01]\\d|2[0-7]|[56]0|79)|7(?:0[09]|2[0-26-8]|3[03]|4[04]|5[05-9]|6[0156]|7[0-24-9]|8[4-9]|90)|8(?:09|2[89]|3\\d|4[0-24-689]|5[014]|8[02])|9(?:0[5-9]|1[0-35-8]|2[036-9]|3[35-79]|40|5[0457-9]|6[05-9]|7[04-9]|8[235-8]|9\\d))\\d{4}", [7]], ["(?:1[16]1|21[89]|6\\d{3}|8(?:1[01]|7[23]))\\d{4}", [7, 8]], ["800\\d{4,5}|(?:00800|800\\d)\\d{6}"], ["(?:8(?:22|55|60|7[78]|86)|9(?:00|81))\\d{4}", [7]]]], "PE": ["51", "00|19(?:1[124]|77|90)00", "(?:[14-8]|9\\d)\\d{7}", [8, 9], [["(\\d{3})(\\d{5})", "$1 $2", ["80"], "(0$1)"], ["(\\d)(\\d{7})", "$1 $2", ["1"], "(0$1)"], ["(\\d{2})(\\d{6})", "$1 $2", ["[4-8]"], "(0$1)"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["9"]]], "0", 0, 0, 0, 0, 0, [["(?:(?:19[02-68]|(?:4[34]|5[14])[0-8]|687)\\d|7(?:173|(?:3[0-8]|55)\\d)|8(?:10[05689]|6(?:0[06-9]|1[6-9]|29)|7(?:0[0569]|[56]0)))\\d{4}|(?:1[0-8]|4[12]|5[236]|6[1-7]|7[246]|8[2-4])\\d{6}", [8]], ["9\\d{8}", [9]], ["800\\d{5}", [8]], ["805\\d{5}", [8]], ["80[24]\\d{5}", [8]], 0, 0, 0, 0, ["801\\d{5}", [8]]], "00", " Anexo "], "PF": ["689", "00", "4\\d{5}(?:\\d{2})?|8\\d{7,8}", [6, 8, 9], [["(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3", ["44"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["4|8[7-9]"]], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["8"]]], 0, 0, 0, 0, 0, 0, [["4(?:0[4-689]|9[4-68])\\d{5}", [8]], ["8[7-9]\\d{6}", [8]], ["80[0-5]\\d{6}", [9]], 0, 0, 0, ["44\\d{4}", [6]], 0, ["499\\d{5}", [8]]]], "PG": ["675", "00|140[1-3]", "(?:180|[78]\\d{3})\\d{4}|(?:[2-589]\\d|64)\\d{5}", [7, 8], [["(\\d{3})(\\d{4})", "$1 $2", ["18|[2-69]|85[02-46-9]"]], ["(\\d{4})(\\d{4})", "$1 $2", ["[78]"]]], 0, 0, 0, 0, 0, 0, [["(?:(?:3[0-2]|4[257]|5[34]|9[78])\\d|64[1-9]|85[02-46-9])\\d{4}", [7]], ["(?:7\\d|8[1-58])\\d{6}", [8]], ["180\\d{4}", [7]], 0, 0, 0, 0, ["27[01]\\d{4}", [7]], ["2(?:0[0-7]|7[568])\\d{4}", [7]]], "00"], "PH": ["63", "00", "(?:[2-7]|9\\d)\\d{8}|2\\d{5}|(?:1800|8)\\d{7,9}", [6, 8, 9, 10, 11, 12, 13], [["(\\d)(\\d{5})", "$1 $2", ["2"], "(0$1)"], ["(\\d{4})(\\d{4,6})", "$1 $2", ["3(?:23|39|46)|4(?:2[3-6]|[35]9|4[26]|76)|544|88[245]|(?:52|64|86)2", "3(?:230|397|461)|4(?:2(?:35|[46]4|51)|396|4(?:22|63)|59[347]|76[15])|5(?:221|446)|642[23]|8(?:622|8(?:[24]2|5[13]))"], "(0$1)"], ["(\\d{5})(\\d{4})", "$1 $2", ["346|4(?:27|9[35])|883", "3469|4(?:279|9(?:30|56))|8834"], "(0$1)"], ["(\\d)(\\d{4})(\\d{4})", "$1 $2 $3", ["2"], "(0$1)"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[3-7]|8[2-8]"], "(0$1)"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["[89]"], "0$1"], ["(\\d{4})(\\d{3})(\\d{4})", "$1 $2 $3", ["1"]], ["(\\d{4})(\\d{1,2})(\\d{3})(\\d{4})", "$1 $2 $3 $4", ["1"]]], "0", 0, 0, 0, 0, 0, [["(?:(?:2[3-8]|3[2-68]|4[2-9]|5[2-6]|6[2-58]|7[24578])\\d{3}|88(?:22\\d\\d|42))\\d{4}|(?:2|8[2-8]\\d\\d)\\d{5}", [6, 8, 9, 10]], ["(?:8(?:1[37]|9[5-8])|9(?:0[5-9]|1[0-24-9]|[235-7]\\d|4[2-9]|8[135-9]|9[1-9]))\\d{7}", [10]], ["1800\\d{7,9}", [11, 12, 13]]]], "PK": ["92", "00", "122\\d{6}|[24-8]\\d{10,11}|9(?:[013-9]\\d{8,10}|2(?:[01]\\d\\d|2(?:[06-8]\\d|1[01]))\\d{7})|(?:[2-8]\\d{3}|92(?:[0-7]\\d|8[1-9]))\\d{6}|[24-9]\\d{8}|[89]\\d{7}", [8, 9, 10, 11, 12], [["(\\d{3})(\\d{3})(\\d{2,7})", "$1 $2 $3", ["[89]0"], "0$1"], ["(\\d{4})(\\d{5})", "$1 $2", ["1"]], ["(\\d{3})(\\d{6,7})", "$1 $2", ["2(?:3[2358]|4[2-4]|9[2-8])|45[3479]|54[2-467]|60[468]|72[236]|8(?:2[2-689]|3[23578]|4[3478]|5[2356])|9(?:2[2-8]|3[27-9]|4[2-6]|6[3569]|9[25-8])", "9(?:2[3-8]|98)|(?:2(?:3[2358]|4[2-4]|9[2-8])|45[3479]|54[2-467]|60[468]|72[236]|8(?:2[2-689]|3[23578]|4[3478]|5[2356])|9(?:22|3[27-9]|4[2-6]|6[3569]|9[25-7]))[2-9]"], "(0$1)"], ["(\\d{2})(\\d{7,8})", "$1 $2", ["(?:2[125]|4[0-246-9]|5[1-35-7]|6[1-8]|7[14]|8[16]|91)[2-9]"], "(0$1)"], ["(\\d{5})(\\d{5})", "$1 $2", ["58"], "(0$1)"], ["(\\d{3})(\\d{7})", "$1 $2", ["3"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["2[125]|4[0-246-9]|5[1-35-7]|6[1-8]|7[14]|8[16]|91"], "(0$1)"], ["(\\d{3})(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["[24-9]"], "(0$1)"]], "0", 0, 0, 0, 0, 0, [["(?:(?:21|42)[2-9]|58[126])\\d{7}|(?:2[25]|4[0146-9]|5[1-35-7]|6[1-8]|7[14]|8[16]|91)[2-9]\\d{6,7}|(?:2(?:3[2358]|4[2-4]|9[2-8])|45[3479]|54[2-467]|60[468]|72[236]|8(?:2[2-689]|3[23578]|4[3478]|5[2356])|9(?:2[2-8]|3[27-9]|4[2-6]|6[3569]|9[25-8]))[2-9]\\d{5,6}", [9, 10]], ["3(?:[0-247]\\d|3[0-79]|55|64)\\d{7}", [10]], ["800\\d{5}(?:\\d{3})?", [8, 11]], ["900\\d{5}", [8]], ["122\\d{6}", [9]], 0, ["(?:2(?:[125]|3[2358]|4[2-4]|9[2-8])|4(?:[0-246-9]|5[3479])|5(?:[1-35-7]|4[2-467])|6(?:0[468]|[1-8])|7(?:[14]|2[236])|8(?:[16]|2[2-689]|3[23578]|4[3478]|5[2356])|9(?:1|22|3[27-9]|4[2-6]|6[3569]|9[2-7]))111\\d{6}", [11, 12]]]], "PL": ["48", "00", "(?:6|8\\d\\d)\\d{7}|[1-9]\\d{6}(?:\\d{2})?|[26]\\d{5}", [6, 7, 8, 9, 10], [["(\\d{5})", "$1", ["19"]], ["(\\d{3})(\\d{3})", "$1 $2", ["11|20|64"]], ["(\\d{2})(\\d{2})(\\d{3})", "$1 $2 $3", ["30|(?:1[2-8]|2[2-69]|3[2-4]|4[1-468]|5[24-689]|6[1-3578]|7[14-7]|8[1-79]|9[145])1", "30|(?:1[2-8]|2[2-69]|3[2-4]|4[1-468]|5[24-689]|6[1-3578]|7[14-7]|8[1-79]|9[145])19"]], ["(\\d{3})(\\d{2})(\\d{2,3})", "$1 $2 $3", ["64"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["21|39|45|5[0137]|6[0469]|7[02389]|8(?:0[14]|8)"]], ["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["1[2-8]|[2-7]|8[1-79]|9[145]"]], ["(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["8"]]], 0, 0, 0, 0, 0, 0, [["(?:30|47\\d\\d)\\d{5}|(?:1[2-8]|2[2-69]|3[2-4]|4[1-468]|5[24-689]|6[1-3578]|7[14-7]|8[1-79]|9[145])(?:[02-9]\\d{6}|1(?:[0-8]\\d{5}|9\\d{3}(?:\\d{2})?))", [7, 9]], ["21(?:1[013-5]|2\\d|3[1-9])\\d{5}|(?:45|5[0137]|6[069]|7[2389]|88)\\d{7}", [9]], ["800\\d{6,7}", [9, 10]], ["70[01346-8]\\d{6}", [9]], 0, 0, ["804\\d{6}", [9]], ["64\\d{4,7}", [6, 7, 8, 9]], ["39\\d{7}", [9]], ["801\\d{6}", [9]]]], "PM": ["508", "00", "[78]\\d{8}|[2-9]\\d{5}", [6, 9], [["(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3", ["[2-9]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["7"]], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["8"], "0$1"]], "0", 0, 0, 0, 0, 0, [["80[6-9]\\d{6}|(?:[236-9]\\d|4[1-35-9]|5[0-47-9])\\d{4}"], ["708(?:4[0-5]|5[0-6])\\d{4}|(?:[236-9]\\d|4[02-489]|5[02-9])\\d{4}"], ["80[0-5]\\d{6}", [9]], ["8[129]\\d{7}", [9]]]], "PR": ["1", "011", "(?:[589]\\d\\d|787)\\d{7}", [10], 0, "1", 0, 0, 0, 0, "787|939", [["(?:787|939)[2-9]\\d{6}"], [""], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "PS": ["970", "00", "[2489]2\\d{6}|(?:1\\d|5)\\d{8}", [8, 9, 10], [["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["[2489]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["5"], "0$1"], ["(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3", ["1"]]], "0", 0, 0, 0, 0, 0, [["(?:22[2-47-9]|42[45]|82[014-68]|92[3569])\\d{5}", [8]], ["5[69]\\d{7}", [9]], ["1800\\d{6}", [10]], 0, 0, 0, 0, 0, 0, ["1700\\d{6}", [10]]]], "PT": ["351", "00", "1693\\d{5}|(?:[26-9]\\d|30)\\d{7}", [9], [["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["2[12]"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["16|[236-9]"]]], 0, 0, 0, 0, 0, 0, [["2(?:[12]\\d|3[1-689]|4[1-59]|[57][1-9]|6[1-35689]|8[1-69]|9[1256])\\d{6}"], ["6(?:[06]92(?:30|9\\d)|[35]92(?:[049]\\d|3[034]))\\d{3}|(?:(?:16|6[0356])93|9(?:[1-36]\\d\\d|480))\\d{5}"], ["80[02]\\d{6}"], ["(?:6(?:0[178]|4[68])\\d|76(?:0[1-57]|1[2-47]|2[1-37]))\\d{5}"], ["884[0-4689]\\d{5}"], ["600\\d{6}|6[06]92(?:0\\d|3[349]|49)\\d{3}"], ["70(?:38[01]|596|(?:7\\d|8[17])\\d)\\d{4}"], ["6(?:222\\d|89(?:00|88|99))\\d{4}"], ["30\\d{7}"], ["80(?:8\\d|9[1579])\\d{5}"]]], "PW": ["680", "01[12]", "(?:[24-8]\\d\\d|345|900)\\d{4}", [7], [["(\\d{3})(\\d{4})", "$1 $2", ["[2-9]"]]], 0, 0, 0, 0, 0, 0, [["(?:2(?:55|77)|345|488|5(?:35|44|87)|6(?:22|54|79)|7(?:33|47)|8(?:24|55|76)|900)\\d{4}"], ["(?:(?:46|83)[0-5]|(?:6[2-4689]|78)0)\\d{4}|(?:45|77|88)\\d{5}"]]], "PY": ["595", "00", "[36-8]\\d{5,8}|4\\d{6,8}|59\\d{6}|9\\d{5,10}|(?:2\\d|5[0-8])\\d{6,7}", [6, 7, 8, 9, 10, 11], [["(\\d{3})(\\d{3,6})", "$1 $2", ["[2-9]0"], "0$1"], ["(\\d{2})(\\d{5})", "$1 $2", ["3[289]|4[246-8]|61|7[1-3]|8[1-36]"], "(0$1)"], ["(\\d{3})(\\d{4,5})", "$1 $2", ["2[279]|3[13-5]|4[359]|5|6(?:[34]|7[1-46-8])|7[46-8]|85"], "(0$1)"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["2[14-68]|3[26-9]|4[1246-8]|6(?:1|75)|7[1-35]|8[1-36]"], "(0$1)"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["87"]], ["(\\d{3})(\\d{6})", "$1 $2", ["9(?:[5-79]|8[1-8])"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[2-8]"], "0$1"], ["(\\d{4})(\\d{3})(\\d{4})", "$1 $2 $3", ["9"]]], "0", 0, 0, 0, 0, 0, [["(?:3[289]|4[246-8]|61|7[1-3]|8[1-36])\\d{5,7}|(?:2(?:[14-68]\\d|2[4-68]|7[15]|9[1-5])|3(?:18|3[167]|4[2357]|51|[67]\\d)|4(?:1\\d|3[12]|5[13]|9[1-47])|5(?:[1-4]\\d|5[02-4])|6(?:3[1-3]|44|7[1-8])|7(?:4[0-4]|5\\d|6[1-578]|75|8[0-8])|858)\\d{5,6}", [7, 8, 9]], ["9881\\d{5}|9(?:51|6[129]|7[1-6]|8[1-7]|9[1-5])\\d{6}", [9]], ["9800\\d{5,7}", [9, 10, 11]], 0, 0, 0, ["[245]0\\d{6,7}|[36-9]0\\d{4,7}", [6, 7, 8, 9]], 0, ["8700[0-4]\\d{4}", [9]]]], "QA": ["974", "00", "800\\d{4}|(?:2|800)\\d{6}|(?:0080|[3-7])\\d{7}", [7, 8, 9, 11], [["(\\d{3})(\\d{4})", "$1 $2", ["2[136]|8"]], ["(\\d{4})(\\d{4})", "$1 $2", ["[3-7]"]]], 0, 0, 0, 0, 0, 0, [["4(?:(?:[014]\\d\\d|999)\\d|2022)\\d{3}", [8]], ["[35-7]\\d{7}", [8]], ["800\\d{4}|(?:0080[01]|800)\\d{6}", [7, 9, 11]], 0, 0, 0, 0, ["2[136]\\d{5}", [7]]]], "RE": ["262", "00", "709\\d{6}|(?:26|[689]\\d)\\d{7}", [9], [["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[26-9]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["2631[0-6]\\d{4}|26(?:2\\d|30|88)\\d{5}"], ["(?:69(?:2\\d\\d|3(?:[06][0-6]|1[0-3]|2[0-2]|3[0-39]|4\\d|5[0-5]|7[0-37]|8[0-8]|9[0-479]))|7092[0-3])\\d{4}"], ["80\\d{7}"], ["89[1-37-9]\\d{6}"], 0, 0, 0, 0, ["9(?:399[0-3]|479[0-6]|76(?:2[278]|3[0-37]))\\d{4}"], ["8(?:1[019]|2[0156]|84|90)\\d{6}"]]], "RO": ["40", "00", "(?:[2378]\\d|90)\\d{7}|[23]\\d{5}", [6, 9], [["(\\d{3})(\\d{3})", "$1 $2", ["2[3-6]", "2[3-6]\\d9"], "0$1"], ["(\\d{2})(\\d{4})", "$1 $2", ["219|31"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[23]1"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[237-9]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["[23][13-6]\\d{7}|(?:2(?:19\\d|[3-6]\\d9)|31\\d\\d)\\d\\d"], ["7020\\d{5}|7(?:0[013-9]|1[0-3]|[2-7]\\d|8[03-8]|9[0-39])\\d{6}", [9]], ["800\\d{6}", [9]], ["90[0136]\\d{6}", [9]], 0, 0, ["(?:37\\d|80[578])\\d{6}", [9]], 0, 0, ["801\\d{6}", [9]]], 0, " int "], "RS": ["381", "00", "38[02-9]\\d{6,9}|6\\d{7,9}|90\\d{4,8}|38\\d{5,6}|(?:7\\d\\d|800)\\d{3,9}|(?:[12]\\d|3[0-79])\\d{5,10}", [6, 7, 8, 9, 10, 11, 12], [["(\\d{3})(\\d{3,9})", "$1 $2", ["(?:2[389]|39)0|[7-9]"], "0$1"], ["(\\d{2})(\\d{5,10})", "$1 $2", ["[1-36]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:11[1-9]\\d|(?:2[389]|39)(?:0[2-9]|[2-9]\\d))\\d{3,8}|(?:1[02-9]|2[0-24-7]|3[0-8])[2-9]\\d{4,9}", [7, 8, 9, 10, 11, 12]], ["6(?:[0-689]|7\\d)\\d{6,7}", [8, 9, 10]], ["800\\d{3,9}"], ["(?:78\\d|90[0169])\\d{3,7}", [6, 7, 8, 9, 10]], 0, 0, ["7[06]\\d{4,10}"]]], "RU": ["7", "810", "8\\d{13}|[347-9]\\d{9}", [10, 14], [["(\\d{4})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["7(?:1[0-8]|2[1-9])", "7(?:1(?:[0-356]2|4[29]|7|8[27])|2(?:1[23]|[2-9]2))", "7(?:1(?:[0-356]2|4[29]|7|8[27])|2(?:13[03-69]|62[013-9]))|72[1-57-9]2"], "8 ($1)", 1], ["(\\d{5})(\\d)(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["7(?:1[0-68]|2[1-9])", "7(?:1(?:[06][3-6]|[18]|2[35]|[3-5][3-5])|2(?:[13][3-5]|[24-689]|7[457]))", "7(?:1(?:0(?:[356]|4[023])|[18]|2(?:3[013-9]|5)|3[45]|43[013-79]|5(?:3[1-8]|4[1-7]|5)|6(?:3[0-35-9]|[4-6]))|2(?:1(?:3[178]|[45])|[24-689]|3[35]|7[457]))|7(?:14|23)4[0-8]|71(?:33|45)[1-79]"], "8 ($1)", 1], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["7"], "8 ($1)", 1], ["(\\d{3})(\\d{3})(\\d{2})(\\d{2})", "$1 $2-$3-$4", ["[349]|8(?:[02-7]|1[1-8])"], "8 ($1)", 1], ["(\\d{4})(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["8"], "8 ($1)"]], "8", 0, 0, 0, 0, "[3489]", [["(?:3(?:0[12]|36|4[1-35-79]|5[1-3]|65|8[1-58]|9[0145])|4(?:01|1[1356]|2[13467]|7[1-5]|8[1-7]|9[1-689])|8(?:1[1-8]|2[01]|3[13-6]|4[0-8]|5[15-7]|6[0-35-79]|7[1-37-9]))\\d{7}", [10]], ["9(?:[0-24-9]\\d{4}|3(?:0(?:0(?:05|[124579]\\d|3[0-7]|6[0-49]|8[04-9])|[1-9]\\d\\d)|[1-9]\\d{3}))\\d{4}", [10]], ["8(?:0[04]|108\\d{3})\\d{7}"], ["80[39]\\d{7}", [10]], ["808\\d{7}", [10]]], "8~10"], "RW": ["250", "00", "(?:06|[27]\\d\\d|[89]00)\\d{6}", [8, 9], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["0"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["2"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[7-9]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:06|2[23568]\\d)\\d{6}"], ["7[237-9]\\d{7}", [9]], ["800\\d{6}", [9]], ["900\\d{6}", [9]]]], "SA": ["966", "00", "(?:[15]\\d|800|92)\\d{7}", [9, 10], [["(\\d{4})(\\d{5})", "$1 $2", ["9"]], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["1"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["5"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["8"]]], "0", 0, 0, 0, 0, 0, [["1(?:1\\d|2[24-8]|3[35-8]|4[3-68]|6[2-5]|7[235-7])\\d{6}", [9]], ["579[0-8]\\d{5}|5(?:[013-689]\\d|7[0-8])\\d{6}", [9]], ["800\\d{7}", [10]], ["925\\d{6}", [9]], 0, 0, 0, 0, 0, ["920\\d{6}", [9]]]], "SB": ["677", "0[01]", "[6-9]\\d{6}|[1-6]\\d{4}", [5, 7], [["(\\d{2})(\\d{5})", "$1 $2", ["6[89]|7|8[4-9]|9(?:[0-8]|9[0-8])"]]], 0, 0, 0, 0, 0, 0, [["(?:1[4-79]|[23]\\d|4[0-2]|5[03]|6[0-37])\\d{3}", [5]], ["(?:48|99[0-8]\\d)\\d{3}|(?:6[89]|7[1-9]|8[4-9]|9[0-8])\\d{5}"], ["1[38]\\d{3}", [5]], 0, 0, 0, 0, 0, ["5[12]\\d{3}", [5]]]], "SC": ["248", "010|0[0-2]", "(?:[2489]\\d|64)\\d{5}", [7], [["(\\d)(\\d{3})(\\d{3})", "$1 $2 $3", ["[246]|9[57]"]]], 0, 0, 0, 0, 0, 0, [["4[2-46]\\d{5}"], ["2[125-8]\\d{5}"], ["800[08]\\d{3}"], ["85\\d{5}"], 0, 0, 0, 0, ["971\\d{4}|(?:64|95)\\d{5}"]], "00"], "SD": ["249", "00", "[19]\\d{8}", [9], [["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[19]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["1(?:5\\d|8[35-7])\\d{6}"], ["(?:1[0-2]|9[0-3569])\\d{7}"]]], "SE": ["46", "00", "(?:[26]\\d\\d|9)\\d{9}|[1-9]\\d{8}|[1-689]\\d{7}|[1-4689]\\d{6}|2\\d{5}", [6, 7, 8, 9, 10, 12], [["(\\d{2})(\\d{2,3})(\\d{2})", "$1-$2 $3", ["20"], "0$1", 0, "$1 $2 $3"], ["(\\d{3})(\\d{4})", "$1-$2", ["9(?:00|39|44|9)"], "0$1", 0, "$1 $2"], ["(\\d{2})(\\d{3})(\\d{2})", "$1-$2 $3", ["[12][136]|3[356]|4[0246]|6[03]|90[1-9]"], "0$1", 0, "$1 $2 $3"], ["(\\d)(\\d{2,3})(\\d{2})(\\d{2})", "$1-$2 $3 $4", ["8"], "0$1", 0, "$1 $2 $3 $4"], ["(\\d{3})(\\d{2,3})(\\d{2})", "$1-$2 $3", ["1[2457]|2(?:[247-9]|5[0138])|3[0247-9]|4[1357-9]|5[0-35-9]|6(?:[125689]|4[02-57]|7[0-2])|9(?:[125-8]|3[02-5]|4[0-3])"], "0$1", 0, "$1 $2 $3"], ["(\\d{3})(\\d{2,3})(\\d{3})", "$1-$2 $3", ["9(?:00|39|44)"], "0$1", 0, "$1 $2 $3"], ["(\\d{2})(\\d{2,3})(\\d{2})(\\d{2})", "$1-$2 $3 $4", ["1[13689]|2[0136]|3[1356]|4[0246]|54|6[03]|90[1-9]"], "0$1", 0, "$1 $2 $3 $4"], ["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1-$2 $3 $4", ["10|7"], "0$1", 0, "$1 $2 $3 $4"], ["(\\d)(\\d{3})(\\d{3})(\\d{2})", "$1-$2 $3 $4", ["8"], "0$1", 0, "$1 $2 $3 $4"], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1-$2 $3 $4", ["[13-5]|2(?:[247-9]|5[0138])|6(?:[124-689]|7[0-2])|9(?:[125-8]|3[02-5]|4[0-3])"], "0$1", 0, "$1 $2 $3 $4"], ["(\\d{3})(\\d{2})(\\d{2})(\\d{3})", "$1-$2 $3 $4", ["9"], "0$1", 0, "$1 $2 $3 $4"], ["(\\d{3})(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1-$2 $3 $4 $5", ["[26]"], "0$1", 0, "$1 $2 $3 $4 $5"]], "0", 0, 0, 0, 0, 0, [["(?:(?:[12][136]|3[356]|4[0246]|6[03]|8\\d)\\d|90[1-9])\\d{4,6}|(?:1(?:2[0-35]|4[0-4]|5[0-25-9]|7[13-6]|[89]\\d)|2(?:2[0-7]|4[0136-8]|5[0138]|7[018]|8[01]|9[0-57])|3(?:0[0-4]|1\\d|2[0-25]|4[056]|7[0-2]|8[0-3]|9[023])|4(?:1[013-8]|3[0135]|5[14-79]|7[0-246-9]|8[0156]|9[0-689])|5(?:0[0-6]|[15][0-5]|2[0-68]|3[0-4]|4\\d|6[03-5]|7[013]|8[0-79]|9[01])|6(?:1[1-3]|2[0-4]|4[02-57]|5[0-37]|6[0-3]|7[0-2]|8[0247]|9[0-356])|9(?:1[0-68]|2\\d|3[02-5]|4[0-3]|5[0-4]|[68][01]|7[0135-8]))\\d{5,6}", [7, 8, 9]], ["7[023689]\\d{7}", [9]], ["20\\d{4,7}", [6, 7, 8, 9]], ["649\\d{6}|99[1-59]\\d{4}(?:\\d{3})?|9(?:00|39|44)[1-8]\\d{3,6}", [7, 8, 9, 10]], ["75[1-8]\\d{6}", [9]], ["(?:25[245]|67[3-68])\\d{9}", [12]], ["10[1-8]\\d{6}", [9]], ["74[02-9]\\d{6}", [9]], 0, ["77[0-7]\\d{6}", [9]]]], "SG": ["65", "0[0-3]\\d", "(?:(?:1\\d|8)\\d\\d|7000)\\d{7}|[3689]\\d{7}", [8, 10, 11], [["(\\d{4})(\\d{4})", "$1 $2", ["[369]|8(?:0[1-9]|[1-9])"]], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["8"]], ["(\\d{4})(\\d{4})(\\d{3})", "$1 $2 $3", ["7"]], ["(\\d{4})(\\d{3})(\\d{4})", "$1 $2 $3", ["1"]]], 0, 0, 0, 0, 0, 0, [["662[0-24-9]\\d{4}|6(?:[0-578]\\d|6[013-57-9]|9[0-35-9])\\d{5}", [8]], ["80[1-9]\\d{5}|(?:8[1-9]|9[0-8])\\d{6}", [8]], ["(?:18|8)00\\d{7}", [10, 11]], ["1900\\d{7}", [11]], 0, 0, ["7000\\d{7}", [11]], 0, ["(?:3[12]\\d|666)\\d{5}", [8]]]], "SH": ["290", "00", "(?:[2569]\\d|8)\\d{3}", [4, 5], 0, 0, 0, 0, 0, 0, "[2569]", [["2(?:[0-57-9]\\d|6[4-9])\\d\\d"], ["[569]\\d{4}", [5]], 0, 0, 0, 0, 0, 0, ["262\\d\\d", [5]]]], "SI": ["386", "00|10(?:22|66|88|99)", "[1-7]\\d{7}|8\\d{4,7}|90\\d{4,6}", [5, 6, 7, 8], [["(\\d{2})(\\d{3,6})", "$1 $2", ["8[09]|9"], "0$1"], ["(\\d{3})(\\d{5})", "$1 $2", ["59|8"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["[37][01]|4[013]|51|6"], "0$1"], ["(\\d)(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[1-57]"], "(0$1)"]], "0", 0, 0, 0, 0, 0, [["(?:[1-357][2-8]|4[24-8])\\d{6}", [8]], ["65(?:[178]\\d|5[56]|6[01])\\d{4}|(?:[37][01]|4[013]|51|6[489])\\d{6}", [8]], ["80\\d{4,6}", [6, 7, 8]], ["89[1-3]\\d{2,5}|90\\d{4,6}"], 0, 0, 0, 0, ["(?:59\\d\\d|8(?:1(?:[67]\\d|8[0-589])|2(?:0\\d|2[0-37-9]|8[0-2489])|3[389]\\d))\\d{4}", [8]]], "00"], "SJ": ["47", "00", "0\\d{4}|(?:[489]\\d|79)\\d{6}", [5, 8], 0, 0, 0, 0, 0, 0, "79", [["79\\d{6}", [8]], ["45(?:[0-24-9]\\d|3[0-57-9])\\d{4}|(?:4[016-8]|9\\d)\\d{6}", [8]], ["80[01]\\d{5}", [8]], ["82[09]\\d{5}", [8]], ["880\\d{5}", [8]], ["81[23]\\d{5}", [8]], ["(?:0[235-9]|81(?:0(?:0[7-9]|1\\d)|5\\d\\d))\\d{3}"], 0, ["85[0-5]\\d{5}", [8]], ["810(?:0[0-6]|[2-8]\\d)\\d{3}", [8]]]], "SK": ["421", "00", "[2-689]\\d{8}|[2-59]\\d{6}|[2-5]\\d{5}", [6, 7, 9], [["(\\d)(\\d{2})(\\d{3,4})", "$1 $2 $3", ["21"], "0$1"], ["(\\d{2})(\\d{2})(\\d{2,3})", "$1 $2 $3", ["[3-5][1-8]1", "[3-5][1-8]1[67]"], "0$1"], ["(\\d)(\\d{3})(\\d{3})(\\d{2})", "$1 $2 $3 $4", ["2"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[689]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[3-5]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:2(?:16|[2-9]\\d{3})|(?:(?:[3-5][1-8]\\d|819)\\d|601[1-5])\\d)\\d{4}|(?:2|[3-5][1-8])1[67]\\d{3}|[3-5][1-8]16\\d\\d"], ["909[1-9]\\d{5}|9(?:0[1-8]|1[0-24-9]|4[03-57-9]|5\\d)\\d{6}", [9]], ["800\\d{6}", [9]], ["9(?:00|[78]\\d)\\d{6}", [9]], 0, 0, ["96\\d{7}", [9]], ["9090\\d{3}", [7]], ["6(?:02|5[0-4]|9[0-6])\\d{6}", [9]], ["8[5-9]\\d{7}", [9]]]], "SL": ["232", "00", "(?:[237-9]\\d|66)\\d{6}", [8], [["(\\d{2})(\\d{6})", "$1 $2", ["[236-9]"], "(0$1)"]], "0", 0, 0, 0, 0, 0, [["22[2-4][2-9]\\d{4}"], ["(?:25|3[0-5]|66|7\\d|8[08]|9[09])\\d{6}"]]], "SM": ["378", "00", "(?:0549|[5-7]\\d)\\d{6}", [8, 10], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[5-7]"]], ["(\\d{4})(\\d{6})", "$1 $2", ["0"]]], 0, 0, "([89]\\d{5})$", "0549$1", 0, 0, [["0549(?:8[0157-9]|9\\d)\\d{4}", [10]], ["6[16]\\d{6}", [8]], 0, ["7[178]\\d{6}", [8]], 0, 0, 0, 0, ["5[158]\\d{6}", [8]]]], "SN": ["221", "00", "(?:[378]\\d|93)\\d{7}", [9], [["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["8"]], ["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[379]"]]], 0, 0, 0, 0, 0, 0, [["3(?:[026]\\d|3[89])\\d{6}"], ["7(?:[015-8]\\d|21|90)\\d{6}"], ["800\\d{6}"], ["88[4689]\\d{6}"], 0, 0, 0, 0, ["(?:39|93)\\d{7}"], ["81[02468]\\d{6}"]]], "SO": ["252", "00", "[346-9]\\d{8}|[12679]\\d{7}|[1-5]\\d{6}|[1348]\\d{5}", [6, 7, 8, 9], [["(\\d{2})(\\d{4})", "$1 $2", ["8[125]"]], ["(\\d{6})", "$1", ["[134]"]], ["(\\d)(\\d{6})", "$1 $2", ["[15]|2[0-79]|3[0-46-8]|4[0-7]"]], ["(\\d{2})(\\d{5,7})", "$1 $2", ["1|28|9[2-9]"]], ["(\\d)(\\d{7})", "$1 $2", ["[267]|904"]], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[346-9]"]]], "0", 0, 0, 0, 0, 0, [["(?:1\\d|2[0-79]|3[0-46-8]|4[0-7]|5[57-9])\\d{5}|(?:[134]\\d|8[125])\\d{4}", [6, 7]], ["(?:(?:15|(?:3[59]|4[89]|6\\d|7[0-35-9]|8[08])\\d|9(?:0\\d|[2-9]))\\d|2(?:4\\d|8))\\d{5}|(?:[67]\\d\\d|904)\\d{5}", [7, 8, 9]]]], "SR": ["597", "00", "(?:[2-5]|[6-9]\\d)\\d{5}", [6, 7], [["(\\d{2})(\\d{2})(\\d{2})", "$1-$2-$3", ["56"]], ["(\\d{3})(\\d{3})", "$1-$2", ["[2-5]"]], ["(\\d{3})(\\d{4})", "$1-$2", ["[6-9]"]]], 0, 0, 0, 0, 0, 0, [["(?:2[1-3]|3[0-7]|4\\d|5[2-578])\\d{4}", [6]], ["(?:6[08]|7[1-79]|8[1-9])\\d{5}", [7]], ["80\\d{5}", [7]], ["90\\d{5}", [7]], 0, 0, 0, 0, ["(?:56|91\\d)\\d{4}"]]], "SS": ["211", "00", "[19]\\d{8}", [9], [["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[19]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["1[89]\\d{7}"], ["(?:12|9[1257-9])\\d{7}"]]], "ST": ["239", "00", "(?:22|9\\d)\\d{5}", [7], [["(\\d{3})(\\d{4})", "$1 $2", ["[29]"]]], 0, 0, 0, 0, 0, 0, [["22\\d{5}"], ["900[5-9]\\d{3}|9(?:0[1-9]|[89]\\d)\\d{4}"]]], "SV": ["503", "00", "[25-7]\\d{7}|(?:80\\d|900)\\d{4}(?:\\d{4})?", [7, 8, 11], [["(\\d{3})(\\d{4})", "$1 $2", ["[89]"]], ["(\\d{4})(\\d{4})", "$1 $2", ["[25-7]"]], ["(\\d{3})(\\d{4})(\\d{4})", "$1 $2 $3", ["[89]"]]], 0, 0, 0, 0, 0, 0, [["2(?:79(?:0[0347-9]|[1-9]\\d)|89(?:0[024589]|[1-9]\\d))\\d{3}|2(?:[1-69]\\d|[78][0-8])\\d{5}", [8]], ["[5-7]\\d{7}", [8]], ["800\\d{8}|80[01]\\d{4}", [7, 11]], ["900\\d{4}(?:\\d{4})?", [7, 11]]]], "SX": ["1", "011", "7215\\d{6}|(?:[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, "(5\\d{6})$|1", "721$1", 0, "721", [["7215(?:4[2-8]|8[39]|9[056])\\d{4}"], ["7215(?:1[02]|2\\d|5[034679]|8[0-24-8])\\d{4}"], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "SY": ["963", "00", "[1-359]\\d{8}|[1-5]\\d{7}", [8, 9], [["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[1-4]|5[1-3]"], "0$1", 1], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[59]"], "0$1", 1]], "0", 0, 0, 0, 0, 0, [["(?:1(?:[1478]\\d|[2356])|21\\d|3(?:[13]\\d|4)|4[134]|5[1-3])\\d{6}|2[1-5]\\d{6}"], ["(?:50|9[03-689])\\d{7}", [9]]]], "SZ": ["268", "00", "0800\\d{4}|(?:[237]\\d|900)\\d{6}", [8, 9], [["(\\d{4})(\\d{4})", "$1 $2", ["[0237]"]], ["(\\d{5})(\\d{4})", "$1 $2", ["9"]]], 0, 0, 0, 0, 0, 0, [["[23][2-5]\\d{6}", [8]], ["7[5-9]\\d{6}", [8]], ["0800\\d{4}", [8]], ["900\\d{6}", [9]], 0, 0, 0, 0, ["70\\d{6}", [8]]]], "TA": ["290", "00", "8\\d{3}", [4], 0, 0, 0, 0, 0, 0, "8", [["8\\d{3}"]]], "TC": ["1", "011", "(?:[58]\\d\\d|649|900)\\d{7}", [10], 0, "1", 0, "([2-479]\\d{6})$|1", "649$1", 0, "649", [["649(?:266|712|9(?:4\\d|50))\\d{4}"], ["649(?:2(?:3[129]|4[1-79])|3\\d\\d|4[34][1-3])\\d{4}"], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"], 0, 0, 0, ["649(?:71[01]|966)\\d{4}"]]], "TD": ["235", "00|16", "(?:22|[3689]\\d|77)\\d{6}", [8], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[236-9]"]]], 0, 0, 0, 0, 0, 0, [["22(?:[37-9]0|5[0-5]|6[89])\\d{4}"], ["(?:3[01]|[69]\\d|77|8[5-7])\\d{6}"]], "00"], "TG": ["228", "00", "[279]\\d{7}", [8], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[279]"]]], 0, 0, 0, 0, 0, 0, [["2(?:2[2-7]|3[23]|4[45]|55|6[67]|77)\\d{5}"], ["(?:7[0-389]|9[0-36-9])\\d{6}"]]], "TH": ["66", "00[1-9]", "(?:001800|[2-57]|[689]\\d)\\d{7}|1\\d{7,9}", [8, 9, 10, 13], [["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["2"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[13-9]"], "0$1"], ["(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3", ["1"]]], "0", 0, 0, 0, 0, 0, [["(?:1[0689]|2\\d|3[2-9]|4[2-5]|5[2-6]|7[3-7])\\d{6}", [8]], ["(?:(?:14|[89]\\d)\\d\\d|6(?:[1-6]\\d\\d|7(?:1[0-8]|2[4-7]|3[1-6])))\\d{5}", [9]], ["(?:001800\\d|1800)\\d{6}", [10, 13]], ["1900\\d{6}", [10]], 0, 0, 0, 0, ["6[08]\\d{7}", [9]]]], "TJ": ["992", "810", "(?:[0-57-9]\\d|66)\\d{7}", [9], [["(\\d{6})(\\d)(\\d{2})", "$1 $2 $3", ["331", "3317"]], ["(\\d{3})(\\d{2})(\\d{4})", "$1 $2 $3", ["44[02-479]|[34]7"]], ["(\\d{4})(\\d)(\\d{4})", "$1 $2 $3", ["3(?:[1245]|3[12])"]], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["\\d"]]], 0, 0, 0, 0, 0, 0, [["(?:3(?:1[3-5]|2[245]|3[12]|4[24-7]|5[25]|72)|4(?:46|74|87))\\d{6}"], ["(?:33[03-9]|4(?:1[18]|4[02-479])|81[1-9])\\d{6}|(?:[09]\\d|1[0-27-9]|2[0-27]|3[08]|40|5[05]|66|7[0157-9]|8[07-9])\\d{7}"]], "8~10"], "TK": ["690", "00", "[2-47]\\d{3,6}", [4, 5, 6, 7], 0, 0, 0, 0, 0, 0, 0, [["(?:2[2-4]|[34]\\d)\\d{2,5}"], ["7[2-4]\\d{2,5}"]]], "TL": ["670", "00", "7\\d{7}|(?:[2-47]\\d|[89]0)\\d{5}", [7, 8], [["(\\d{3})(\\d{4})", "$1 $2", ["[2-489]|70"]], ["(\\d{4})(\\d{4})", "$1 $2", ["7"]]], 0, 0, 0, 0, 0, 0, [["(?:2[1-5]|3[1-9]|4[1-4])\\d{5}", [7]], ["7[2-8]\\d{6}", [8]], ["80\\d{5}", [7]], ["90\\d{5}", [7]], ["70\\d{5}", [7]]]], "TM": ["993", "810", "[1-7]\\d{7}", [8], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2-$3-$4", ["12"], "(8 $1)"], ["(\\d{3})(\\d)(\\d{2})(\\d{2})", "$1 $2-$3-$4", ["[1-5]"], "(8 $1)"], ["(\\d{2})(\\d{6})", "$1 $2", ["[67]"], "8 $1"]], "8", 0, 0, 0, 0, 0, [["(?:1(?:2\\d|3[1-9])|2(?:22|4[0-35-8])|3(?:22|4[03-9])|4(?:22|3[128]|4\\d|6[15])|5(?:22|5[7-9]|6[014-689]))\\d{5}"], ["(?:6\\d|7[12])\\d{6}"]], "8~10"], "TN": ["216", "00", "[2-57-9]\\d{7}", [8], [["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["[2-57-9]"]]], 0, 0, 0, 0, 0, 0, [["81200\\d{3}|(?:3[0-2]|7\\d)\\d{6}"], ["3(?:001|[12]40)\\d{4}|(?:(?:[259]\\d|4[0-8])\\d|3(?:1[1-35]|6[0-4]|91))\\d{5}"], ["8010\\d{4}"], ["88\\d{6}"], 0, 0, 0, 0, 0, ["8[12]10\\d{4}"]]], "TO": ["676", "00", "(?:0800|(?:[5-8]\\d\\d|999)\\d)\\d{3}|[2-8]\\d{4}", [5, 7], [["(\\d{2})(\\d{3})", "$1-$2", ["[2-4]|50|6[09]|7[0-24-69]|8[05]"]], ["(\\d{4})(\\d{3})", "$1 $2", ["0"]], ["(\\d{3})(\\d{4})", "$1 $2", ["[5-9]"]]], 0, 0, 0, 0, 0, 0, [["(?:2\\d|3[0-8]|4[0-4]|50|6[09]|7[0-24-69]|8[05])\\d{3}", [5]], ["(?:5(?:4[0-5]|5[4-6])|6(?:[09]\\d|3[02]|8[15-9])|(?:7\\d|8[46-9])\\d|999)\\d{4}", [7]], ["0800\\d{3}", [7]], 0, 0, 0, 0, 0, ["55[0-37-9]\\d{4}", [7]]]], "TR": ["90", "00", "4\\d{6}|8\\d{11,12}|(?:[2-58]\\d\\d|900)\\d{7}", [7, 10, 12, 13], [["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["512|8[01589]|90"], "0$1", 1], ["(\\d{3})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["5"], "0$1", 1], ["(\\d{3})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[24][1-8]|3[1-9]"], "(0$1)", 1], ["(\\d{3})(\\d{3})(\\d{6,7})", "$1 $2 $3", ["80"], "0$1", 1]], "0", 0, 0, 0, 0, 0, [["(?:2(?:1[26]|[28][2468]|[3-5][268]|[67][246])|3(?:[13][28]|[24-6][2468]|[78][02468]|92)|4(?:[16][246]|[23578][2468]|4[26]))\\d{7}", [10]], ["5(?:61(?:011|61\\d)|82[2-5]\\d\\d)\\d{4}|5(?:[03-5]\\d|1[06]|24|6[24]|7[245]|9[46])\\d{7}", [10]], ["8(?:00\\d{7}(?:\\d{2,3})?|11\\d{7})", [10, 12, 13]], ["(?:8[89]8|900)\\d{7}", [10]], ["592(?:21[12]|461)\\d{4}", [10]], 0, ["444\\d{4}", [7]], ["512\\d{7}", [10]], ["850\\d{7}", [10]]]], "TT": ["1", "011", "(?:[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, "([2-46-8]\\d{6})$|1", "868$1", 0, "868", [["868(?:2(?:01|1[5-9]|[23]\\d|4[0-2])|6(?:0[7-9]|1[02-8]|2[1-9]|[3-69]\\d|7[0-79])|82[124])\\d{4}"], ["868(?:(?:2[5-9]|3\\d)\\d|4(?:3[0-6]|[6-9]\\d)|6(?:20|78|8\\d)|7(?:0[1-9]|1[02-9]|[2-9]\\d))\\d{4}"], ["868800\\d{4}|8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"], ["868619\\d{4}"]]], "TV": ["688", "00", "(?:2|7\\d\\d|90)\\d{4}", [5, 6, 7], [["(\\d{2})(\\d{3})", "$1 $2", ["2"]], ["(\\d{2})(\\d{4})", "$1 $2", ["90"]], ["(\\d{2})(\\d{5})", "$1 $2", ["7"]]], 0, 0, 0, 0, 0, 0, [["2[02-9]\\d{3}", [5]], ["(?:7[01]\\d|90)\\d{4}", [6, 7]]]], "TW": ["886", "0(?:0[25-79]|19)", "[2-689]\\d{8}|7\\d{9,10}|[2-8]\\d{7}|2\\d{6}", [7, 8, 9, 10, 11], [["(\\d{2})(\\d)(\\d{4})", "$1 $2 $3", ["202"], "0$1"], ["(\\d{3})(\\d{5})", "$1 $2", ["826"], "0$1"], ["(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3", ["83"], "0$1"], ["(\\d{2})(\\d{2})(\\d{4})", "$1 $2 $3", ["82"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[25]0|37|49|8[09]"], "0$1"], ["(\\d)(\\d{3,4})(\\d{4})", "$1 $2 $3", ["[23568]|4(?:0[02-48]|[1-478])|7[1-9]", "[23568]|4(?:0[2-48]|[1-478])|(?:400|7)[1-9]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[49]"], "0$1"], ["(\\d{2})(\\d{4})(\\d{4,5})", "$1 $2 $3", ["7"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:2[2-8]\\d|370|55[01]|7[1-9])\\d{6}|4(?:(?:0(?:0[1-9]|[2-48]\\d)|1[023]\\d)\\d{4,5}|(?:[239]\\d\\d|4(?:0[56]|12|49))\\d{5})|6(?:[01]\\d{7}|4(?:0[56]|12|24|4[09])\\d{4,5})|8(?:(?:2(?:3\\d|4[0-269]|[578]0|66)|36[24-9]|90\\d\\d)\\d{4}|4(?:0[56]|12|24|4[09])\\d{4,5})|(?:2(?:2(?:0\\d\\d|4(?:0[68]|[249]0|3[0-467]|5[0-25-9]|6[0235689]))|(?:3(?:[09]\\d|1[0-4])|(?:4\\d|5[0-49]|6[0-29]|7[0-5])\\d)\\d)|(?:(?:3[2-9]|5[2-8]|6[0-35-79]|8[7-9])\\d\\d|4(?:2(?:[089]\\d|7[1-9])|(?:3[0-4]|[78]\\d|9[01])\\d))\\d)\\d{3}", [8, 9]], ["(?:40001[0-2]|9[0-8]\\d{4})\\d{3}", [9]], ["80[0-79]\\d{6}|800\\d{5}", [8, 9]], ["20(?:[013-9]\\d\\d|2)\\d{4}", [7, 9]], ["99\\d{7}", [9]], 0, ["50[0-46-9]\\d{6}", [9]], 0, ["7010(?:[0-2679]\\d|3[0-7]|8[0-5])\\d{5}|70\\d{8}", [10, 11]]], 0, "#"], "TZ": ["255", "00[056]", "(?:[25-8]\\d|41|90)\\d{7}", [9], [["(\\d{3})(\\d{2})(\\d{4})", "$1 $2 $3", ["[89]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[24]"], "0$1"], ["(\\d{2})(\\d{7})", "$1 $2", ["5"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[67]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["2[2-8]\\d{7}"], ["(?:6[0-35-9]|7\\d)\\d{7}"], ["80[08]\\d{6}"], ["90\\d{7}"], 0, 0, 0, 0, ["41\\d{7}"], ["8(?:40|6[01])\\d{6}"]]], "UA": ["380", "00", "[89]\\d{9}|[3-9]\\d{8}", [9, 10], [["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["6[12][29]|(?:3[1-8]|4[136-8]|5[12457]|6[49])2|(?:56|65)[24]", "6[12][29]|(?:35|4[1378]|5[12457]|6[49])2|(?:56|65)[24]|(?:3[1-46-8]|46)2[013-9]"], "0$1"], ["(\\d{4})(\\d{5})", "$1 $2", ["3[1-8]|4(?:[1367]|[45][6-9]|8[4-6])|5(?:[1-5]|6[0135689]|7[4-6])|6(?:[12][3-7]|[459])", "3[1-8]|4(?:[1367]|[45][6-9]|8[4-6])|5(?:[1-5]|6(?:[015689]|3[02389])|7[4-6])|6(?:[12][3-7]|[459])"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[3-7]|89|9[1-9]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[89]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:3[1-8]|4[13-8]|5[1-7]|6[12459])\\d{7}", [9]], ["790\\d{6}|(?:39|50|6[36-8]|7[1-357]|9[1-9])\\d{7}", [9]], ["800[1-8]\\d{5,6}"], ["900[239]\\d{5,6}"], 0, 0, 0, 0, ["89[1-579]\\d{6}", [9]]], "0~0"], "UG": ["256", "00[057]", "800\\d{6}|(?:[29]0|[347]\\d)\\d{7}", [9], [["(\\d{4})(\\d{5})", "$1 $2", ["202", "2024", "20240"], "0$1"], ["(\\d{3})(\\d{6})", "$1 $2", ["20[0-35-7]|4(?:6[45]|[7-9])|[7-9]", "20(?:[0135-7]|2[5-9])|4(?:6[45]|[7-9])|[7-9]"], "0$1"], ["(\\d{2})(\\d{7})", "$1 $2", ["[2-4]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["20(?:(?:24[09]|30[67])\\d|6(?:00[0-2]|30[0-4]))\\d{3}|(?:20(?:[017]\\d|2[5-9]|3[1-4]|5[0-4]|6[15-9])|[34]\\d{3})\\d{5}"], ["7(?:28|34)0\\d{5}|7(?:[014-8]\\d|2[01467]|3[0-267]|9[0-589])\\d{6}"], ["800[1-3]\\d{5}"], ["90[1-3]\\d{6}"]]], "US": ["1", "011", "[2-9]\\d{9}|3\\d{6}", [10], [["(\\d{3})(\\d{4})", "$1-$2", ["310"], 0, 1], ["(\\d{3})(\\d{3})(\\d{4})", "($1) $2-$3", ["[2-9]"], 0, 1, "$1-$2-$3"]], "1", 0, 0, 0, 0, 0, [["983[2-57-9]\\d{6}|(?:2(?:0[1-35-9]|1[02-9]|2[03-57-9]|3[1459]|4[08]|5[1-46]|6[0279]|7[02469]|8[13])|3(?:0[1-57-9]|1[02-9]|2[013-79]|3[0-24679]|4[167]|5[0-3]|6[01349]|8[056])|4(?:0[124-9]|1[02-579]|2[3-5]|3[0245]|4[023578]|58|6[349]|7[02589]|8[04])|5(?:0[1-57-9]|1[0235-8]|20|3[0149]|4[01]|5[179]|6[1-47]|7[0-5]|8[0256])|6(?:0[1-35-9]|1[024-9]|2[03689]|3[016]|4[0156]|5[01679]|6[0-279]|78|8[0-269])|7(?:0[1-46-8]|1[2-9]|2[04-8]|3[0-2478]|4[0378]|5[47]|6[02359]|7[0-59]|8[156])|8(?:0[1-68]|1[02-8]|2[0168]|3[0-2589]|4[03578]|5[046-9]|6[02-5]|7[028])|9(?:0[1346-9]|1[02-9]|2[0589]|3[0146-8]|4[01357-9]|5[12469]|7[0-3589]|8[04-69]))[2-9]\\d{6}"], [""], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "UY": ["598", "0(?:0|1[3-9]\\d)", "0004\\d{2,9}|[1249]\\d{7}|2\\d{3,4}|(?:[49]\\d|80)\\d{5}", [4, 5, 6, 7, 8, 9, 10, 11, 12, 13], [["(\\d{4,5})", "$1", ["21"]], ["(\\d{3})(\\d{3,4})", "$1 $2", ["0"]], ["(\\d{3})(\\d{4})", "$1 $2", ["[49]0|8"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["9"], "0$1"], ["(\\d{4})(\\d{4})", "$1 $2", ["[124]"]], ["(\\d{3})(\\d{3})(\\d{2,4})", "$1 $2 $3", ["0"]], ["(\\d{3})(\\d{3})(\\d{3})(\\d{2,4})", "$1 $2 $3 $4", ["0"]]], "0", 0, 0, 0, 0, 0, [["(?:1(?:770|9(?:20|[89]7))|(?:2\\d|4[2-7])\\d\\d)\\d{4}", [8]], ["9[1-9]\\d{6}", [8]], ["0004\\d{2,9}|(?:405|80[05])\\d{4}", [6, 7, 8, 9, 10, 11, 12, 13]], ["90[0-8]\\d{4}", [7]], 0, 0, ["21\\d{2,3}", [4, 5]]], "00", " int. "], "UZ": ["998", "00", "(?:20|33|[5-9]\\d)\\d{7}", [9], [["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[235-9]"]]], 0, 0, 0, 0, 0, 0, [["(?:55\\d\\d|6(?:1(?:22|3[124]|4[1-4]|5[1-3578]|64)|2(?:22|3[0-57-9]|41)|5(?:22|3[3-7]|5[024-8])|[69]\\d\\d|7(?:[23]\\d|7[69]))|7(?:[168]\\d\\d|2(?:22|3[13-57-9]|4[1-3579]|5[14])|3(?:2\\d|3[1578]|4[1-35-7]|5[1-57]|61)|4(?:2\\d|3[1-579]|7[1-79])|5(?:22|5[1-9]|6[1457])|9(?:22|5[1-9])))\\d{5}"], ["(?:(?:[25]0|33|8[078]|9[0-57-9])\\d{3}|6(?:1(?:2(?:2[01]|98)|35[0-4]|50\\d|61[23]|7(?:[01][017]|4\\d|55|9[5-9]))|2(?:(?:11|7\\d)\\d|2(?:[12]1|9[01379])|5(?:[126]\\d|3[0-4]))|5(?:19[01]|2(?:27|9[26])|(?:30|59|7\\d)\\d)|6(?:2(?:1[5-9]|2[0367]|38|41|52|60)|(?:3[79]|9[0-3])\\d|4(?:56|83)|7(?:[07]\\d|1[017]|3[07]|4[047]|5[057]|67|8[0178]|9[79]))|7(?:2(?:24|3[237]|4[5-9]|7[15-8])|5(?:7[12]|8[0589])|7(?:0\\d|[39][07])|9(?:0\\d|7[079])))|7(?:[07]\\d{3}|2(?:2(?:2[79]|95)|3(?:2[5-9]|6[0-6])|57\\d|7(?:0\\d|1[17]|2[27]|3[37]|44|5[057]|66|88))|3(?:2(?:1[0-6]|21|3[469]|7[159])|(?:33|9[4-6])\\d|5(?:0[0-4]|5[579]|9\\d)|7(?:[0-3579]\\d|4[0467]|6[67]|8[078]))|4(?:2(?:29|5[0257]|6[0-7]|7[1-57])|5(?:1[0-4]|8\\d|9[5-9])|7(?:0\\d|1[024589]|2[0-27]|3[0137]|[46][07]|5[01]|7[5-9]|9[079])|9(?:7[015-9]|[89]\\d))|5(?:112|2(?:0\\d|2[29]|[49]4)|3[1568]\\d|52[6-9]|7(?:0[01578]|1[017]|[23]7|4[047]|[5-7]\\d|8[78]|9[079]))|9(?:22[128]|3(?:2[0-4]|7\\d)|57[02569]|7(?:2[05-9]|3[37]|4\\d|60|7[2579]|87|9[07]))))\\d{4}"]]], "VA": ["39", "00", "0\\d{5,10}|3[0-8]\\d{7,10}|55\\d{8}|8\\d{5}(?:\\d{2,4})?|(?:1\\d|39)\\d{7,8}", [6, 7, 8, 9, 10, 11, 12], 0, 0, 0, 0, 0, 0, "06698", [["06698\\d{1,6}", [6, 7, 8, 9, 10, 11]], ["3[1-9]\\d{8}|3[2-9]\\d{7}", [9, 10]], ["80(?:0\\d{3}|3)\\d{3}", [6, 9]], ["(?:0878\\d{3}|89(?:2\\d|3[04]|4(?:[0-4]|[5-9]\\d\\d)|5[0-4]))\\d\\d|(?:1(?:44|6[346])|89(?:38|5[5-9]|9))\\d{6}", [6, 8, 9, 10]], ["1(?:78\\d|99)\\d{6}", [9, 10]], ["3[2-8]\\d{9,10}", [11, 12]], 0, 0, ["55\\d{8}", [10]], ["84(?:[08]\\d{3}|[17])\\d{3}", [6, 9]]]], "VC": ["1", "011", "(?:[58]\\d\\d|784|900)\\d{7}", [10], 0, "1", 0, "([2-7]\\d{6})$|1", "784$1", 0, "784", [["784(?:266|3(?:6[6-9]|7\\d|8[0-6])|4(?:38|5[0-36-8]|8[0-8])|5(?:55|7[0-2]|93)|638|784)\\d{4}"], ["784(?:4(?:3[0-5]|5[45]|89|9[0-8])|5(?:2[6-9]|3[0-4])|720)\\d{4}"], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"], 0, 0, 0, ["78451[0-2]\\d{4}"]]], "VE": ["58", "00", "[68]00\\d{7}|(?:[24]\\d|[59]0)\\d{8}", [10], [["(\\d{3})(\\d{7})", "$1-$2", ["[24-689]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:2(?:12|3[457-9]|[467]\\d|[58][1-9]|9[1-6])|[4-6]00)\\d{7}"], ["4(?:1[24-8]|2[246])\\d{7}"], ["800\\d{7}"], ["90[01]\\d{7}"], 0, 0, ["501\\d{7}"]]], "VG": ["1", "011", "(?:284|[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, "([2-578]\\d{6})$|1", "284$1", 0, "284", [["284(?:229|4(?:22|9[45])|774|8(?:52|6[459]))\\d{4}"], ["284(?:245|3(?:0[0-3]|4[0-7]|68|9[34])|4(?:4[0-6]|68|9[69])|5(?:4[0-7]|68|9[69]))\\d{4}"], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "VI": ["1", "011", "[58]\\d{9}|(?:34|90)0\\d{7}", [10], 0, "1", 0, "([2-9]\\d{6})$|1", "340$1", 0, "340", [["340(?:2(?:0\\d|10|2[06-8]|4[49]|77)|3(?:32|44)|4(?:2[23]|44|7[34]|89)|5(?:1[34]|55)|6(?:2[56]|4[23]|77|9[023])|7(?:1[2-57-9]|2[57]|7\\d)|884|998)\\d{4}"], [""], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "VN": ["84", "00", "[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}", [7, 8, 9, 10], [["(\\d{4})(\\d{4,6})", "$1 $2", ["1(?:2[02]|[89])"], 0, 1], ["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["1[26]|6"], "0$1", 1], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[1357-9]"], "0$1", 1], ["(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", ["2[48]"], "0$1", 1], ["(\\d{3})(\\d{4})(\\d{3})", "$1 $2 $3", ["2"], "0$1", 1]], "0", 0, 0, 0, 0, 0, [["2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}", [10]], ["121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}", [9]], ["1800\\d{4,6}|12(?:0[13]|28)\\d{4}", [8, 9, 10]], ["1900\\d{4,6}", [8, 9, 10]], 0, 0, ["[17]99\\d{4}|69\\d{5,6}", [7, 8]], 0, ["672\\d{6}", [9]]]], "VU": ["678", "00", "[57-9]\\d{6}|(?:[238]\\d|48)\\d{3}", [5, 7], [["(\\d{3})(\\d{4})", "$1 $2", ["[57-9]"]]], 0, 0, 0, 0, 0, 0, [["(?:38[0-8]|48[4-9])\\d\\d|(?:2[02-9]|3[4-7]|88)\\d{3}", [5]], ["(?:[58]\\d|7[0-7])\\d{5}", [7]], ["81[18]\\d\\d", [5]], 0, 0, 0, ["(?:3[03]|900\\d)\\d{3}"], 0, ["9(?:0[1-9]|1[01])\\d{4}", [7]]]], "WF": ["681", "00", "(?:40|72|8\\d{4})\\d{4}|[89]\\d{5}", [6, 9], [["(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3", ["[47-9]"]], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["8"]]], 0, 0, 0, 0, 0, 0, [["72\\d{4}", [6]], ["(?:72|8[23])\\d{4}", [6]], ["80[0-5]\\d{6}", [9]], 0, 0, ["[48]0\\d{4}", [6]], 0, 0, ["9[23]\\d{4}", [6]]]], "WS": ["685", "0", "(?:[2-6]|8\\d{5})\\d{4}|[78]\\d{6}|[68]\\d{5}", [5, 6, 7, 10], [["(\\d{5})", "$1", ["[2-5]|6[1-9]"]], ["(\\d{3})(\\d{3,7})", "$1 $2", ["[68]"]], ["(\\d{2})(\\d{5})", "$1 $2", ["7"]]], 0, 0, 0, 0, 0, 0, [["6[1-9]\\d{3}|(?:[2-5]|60)\\d{4}", [5, 6]], ["(?:7[1-35-8]|8(?:[3-7]|9\\d{3}))\\d{5}", [7, 10]], ["800\\d{3}", [6]]]], "XK": ["383", "00", "2\\d{7,8}|3\\d{7,11}|(?:4\\d\\d|[89]00)\\d{5}", [8, 9, 10, 11, 12], [["(\\d{3})(\\d{5})", "$1 $2", ["[89]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["[2-4]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["2|39"], "0$1"], ["(\\d{2})(\\d{7,10})", "$1 $2", ["3"], "0$1"]], "0", 0, 0, 0, 0, 0, [["38\\d{6,10}|(?:2[89]|39)(?:0\\d{5,6}|[1-9]\\d{5})"], ["4[3-9]\\d{6}", [8]], ["800\\d{5}", [8]], ["900\\d{5}", [8]]]], "YE": ["967", "00", "(?:1|7\\d)\\d{7}|[1-7]\\d{6}", [7, 8, 9], [["(\\d)(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[1-6]|7(?:[24-6]|8[0-7])"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["7"], "0$1"]], "0", 0, 0, 0, 0, 0, [["78[0-7]\\d{4}|17\\d{6}|(?:[12][2-68]|3[2358]|4[2-58]|5[2-6]|6[3-58]|7[24-6])\\d{5}", [7, 8]], ["7[01378]\\d{7}", [9]]]], "YT": ["262", "00", "(?:639\\d|7093)\\d{5}|(?:26|80|9\\d)\\d{7}", [9], 0, "0", 0, 0, 0, 0, 0, [["26(?:89\\d|9(?:0[0-467]|15|5[0-4]|6\\d|[78]0))\\d{4}"], ["(?:639(?:0[0-79]|1[019]|[267]\\d|3[09]|40|5[05-9]|9[04-79])|7093[5-7])\\d{4}"], ["80\\d{7}"], 0, 0, 0, 0, 0, ["9(?:(?:39|47)8[01]|769\\d)\\d{4}"]]], "ZA": ["27", "00", "[1-79]\\d{8}|8\\d{4,9}", [5, 6, 7, 8, 9, 10], [["(\\d{2})(\\d{3,4})", "$1 $2", ["8[1-4]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{2,3})", "$1 $2 $3", ["8[1-4]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["860"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[1-9]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["8"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:2(?:0330|4302)|52087)0\\d{3}|(?:1[0-8]|2[1-378]|3[1-69]|4\\d|5[1346-8])\\d{7}", [9]], ["(?:1(?:3492[0-25]|4495[0235]|549(?:20|5[01]))|4[34]492[01])\\d{3}|8[1-4]\\d{3,7}|(?:2[27]|47|54)4950\\d{3}|(?:1(?:049[2-4]|9[12]\\d\\d)|(?:50[0-2]|[67]\\d\\d)\\d\\d|8(?:5\\d{3}|7(?:08[67]|158|28[5-9]|310)))\\d{4}|(?:1[6-8]|28|3[2-69]|4[025689]|5[36-8])4920\\d{3}|(?:12|[2-5]1)492\\d{4}", [5, 6, 7, 8, 9]], ["80\\d{7}", [9]], ["(?:86[2-9]|9[0-2]\\d)\\d{6}", [9]], 0, 0, ["861\\d{6,7}", [9, 10]], 0, ["87(?:08[0-589]|15[0-79]|28[0-4]|31[1-9])\\d{4}|87(?:[02][0-79]|1[0-46-9]|3[02-9]|[4-9]\\d)\\d{5}", [9]], ["860\\d{6}", [9]]]], "ZM": ["260", "00", "800\\d{6}|(?:21|[579]\\d|63)\\d{7}", [9], [["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[28]"], "0$1"], ["(\\d{2})(\\d{7})", "$1 $2", ["[579]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["21[1-8]\\d{6}"], ["(?:[59][5-8]|7[5-9])\\d{7}"], ["800\\d{6}"], 0, 0, 0, 0, 0, ["63\\d{7}"]]], "ZW": ["263", "00", "8\\d{6}(?:\\d{3})?|[235-8]\\d{8}", [7, 9, 10], [["(\\d{3})(\\d{4})", "$1 $2", ["80"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["29[013-9]"], "0$1"], ["(\\d{2})(\\d{7})", "$1 $2", ["[256]|39|8[13-59]"], "(0$1)"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["7"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["3"], "0$1"], ["(\\d{4})(\\d{6})", "$1 $2", ["8"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:2(?:02[014]|(?:42|9\\d)\\d|[56]20|72[03])|3(?:123|92\\d)|5(?:42\\d|525)|6(?:[16-8]21|52[013])|8(?:[1349]28|523))\\d{5}", [9]], ["7(?:[1278]\\d|3[1-9]|51|9[01])\\d{6}", [9]], ["80(?:[01]\\d|20|8[0-8])\\d{3}", [7]], 0, 0, 0, 0, 0, ["86(?:1[12]|22|30|44|55|77|8[368])\\d{6}", [10]]]] }, "nonGeographic": { "800": ["800", 0, "(?:00|[1-9]\\d)\\d{6}", [8], [["(\\d{4})(\\d{4})", "$1 $2", ["\\d"]]], 0, 0, 0, 0, 0, 0, [0, 0, ["(?:00|[1-9]\\d)\\d{6}"]]], "808": ["808", 0, "[1-9]\\d{7}", [8], [["(\\d{4})(\\d{4})", "$1 $2", ["[1-9]"]]], 0, 0, 0, 0, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0, 0, ["[1-9]\\d{7}"]]], "870": ["870", 0, "7\\d{11}|[235-7]\\d{8}", [9, 12], [["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[235-7]"]]], 0, 0, 0, 0, 0, 0, [0, ["(?:[356]|774[45])\\d{8}|7[6-8]\\d{7}"], 0, 0, 0, 0, 0, 0, ["2\\d{8}", [9]]]], "878": ["878", 0, "10\\d{10}", [12], [["(\\d{2})(\\d{5})(\\d{5})", "$1 $2 $3", ["1"]]], 0, 0, 0, 0, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0, ["10\\d{10}"]]], "881": ["881", 0, "6\\d{9}|[0-36-9]\\d{8}", [9, 10], [["(\\d)(\\d{3})(\\d{5})", "$1 $2 $3", ["[0-37-9]"]], ["(\\d)(\\d{3})(\\d{5,6})", "$1 $2 $3", ["6"]]], 0, 0, 0, 0, 0, 0, [0, ["6\\d{9}|[0-36-9]\\d{8}"]]], "882": ["882", 0, "[13]\\d{6}(?:\\d{2,5})?|[19]\\d{7}|(?:[25]\\d\\d|4)\\d{7}(?:\\d{2})?", [7, 8, 9, 10, 11, 12], [["(\\d{2})(\\d{5})", "$1 $2", ["16|342"]], ["(\\d{2})(\\d{6})", "$1 $2", ["49"]], ["(\\d{2})(\\d{2})(\\d{4})", "$1 $2 $3", ["1[36]|9"]], ["(\\d{2})(\\d{4})(\\d{3})", "$1 $2 $3", ["3[23]"]], ["(\\d{2})(\\d{3,4})(\\d{4})", "$1 $2 $3", ["16"]], ["(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", ["10|23|3(?:[15]|4[57])|4|5[12]"]], ["(\\d{3})(\\d{4})(\\d{4})", "$1 $2 $3", ["34"]], ["(\\d{2})(\\d{4,5})(\\d{5})", "$1 $2 $3", ["[1-35]"]]], 0, 0, 0, 0, 0, 0, [0, ["342\\d{4}|(?:337|49)\\d{6}|(?:3(?:2|47|7\\d{3})|5(?:0\\d{3}|2[0-2]))\\d{7}", [7, 8, 9, 10, 12]], 0, 0, 0, ["348[57]\\d{7}", [11]], 0, 0, ["1(?:3(?:0[0347]|[13][0139]|2[035]|4[013568]|6[0459]|7[06]|8[15-8]|9[0689])\\d{4}|6\\d{5,10})|(?:345\\d|9[89])\\d{6}|(?:10|2(?:3|85\\d)|3(?:[15]|[69]\\d\\d)|4[15-8]|51)\\d{8}"]]], "883": ["883", 0, "(?:[1-4]\\d|51)\\d{6,10}", [8, 9, 10, 11, 12], [["(\\d{3})(\\d{3})(\\d{2,8})", "$1 $2 $3", ["[14]|2[24-689]|3[02-689]|51[24-9]"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["510"]], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["21"]], ["(\\d{4})(\\d{4})(\\d{4})", "$1 $2 $3", ["51[13]"]], ["(\\d{3})(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["[235]"]]], 0, 0, 0, 0, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0, ["(?:2(?:00\\d\\d|10)|(?:370[1-9]|51\\d0)\\d)\\d{7}|51(?:00\\d{5}|[24-9]0\\d{4,7})|(?:1[0-79]|2[24-689]|3[02-689]|4[0-4])0\\d{5,9}"]]], "888": ["888", 0, "\\d{11}", [11], [["(\\d{3})(\\d{3})(\\d{5})", "$1 $2 $3"]], 0, 0, 0, 0, 0, 0, [0, 0, 0, 0, 0, 0, ["\\d{11}"]]], "979": ["979", 0, "[1359]\\d{8}", [9], [["(\\d)(\\d{4})(\\d{4})", "$1 $2 $3", ["[1359]"]]], 0, 0, 0, 0, 0, 0, [0, 0, 0, ["[1359]\\d{8}"]]] } };
      ;
      function withMetadataArgument(func, _arguments) {
        var args = Array.prototype.slice.call(_arguments);
        args.push(metadata_max_json);
        return func.apply(this, args);
      }
    })
  ),
  /***/
  138: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        VR: () => (
          /* binding */
          Minimatch
        )
      });
      ;
      const balanced = (a, b, str) => {
        const ma = a instanceof RegExp ? maybeMatch(a, str) : a;
        const mb = b instanceof RegExp ? maybeMatch(b, str) : b;
        const r = ma !== null && mb != null && range(ma, mb, str);
        return r && {
          start: r[0],
          end: r[1],
          pre: str.slice(0, r[0]),
          body: str.slice(r[0] + ma.length, r[1]),
          post: str.slice(r[1] + mb.length)
        };
      };
      const maybeMatch = (reg, str) => {
        const m = str.match(reg);
        return m ? m[0] : null;
      };
      const range = (a, b, str) => {
        let begs, beg, left, right = void 0, result;
        let ai = str.indexOf(a);
        let bi = str.indexOf(b, ai + 1);
        let i = ai;
        if (ai >= 0 && bi > 0) {
          if (a === b) {
            return [ai, bi];
          }
          begs = [];
          left = str.length;
          while (i >= 0 && !result) {
            if (i === ai) {
              begs.push(i);
              ai = str.indexOf(a, i + 1);
            } else if (begs.length === 1) {
              const r = begs.pop();
              if (r !== void 0)
                result = [r, bi];
            } else {
              beg = begs.pop();
              if (beg !== void 0 && beg < left) {
                left = beg;
                right = bi;
              }
              bi = str.indexOf(b, i + 1);
            }
            i = ai < bi && ai >= 0 ? ai : bi;
          }
          if (begs.length && right !== void 0) {
            result = [left, right];
          }
        }
        return result;
      };
      ;
      const escSlash = "\0SLASH" + Math.random().toFixed(16) + "\0";
      const escOpen = "\0OPEN" + Math.random().toFixed(16) + "\0";
      const escClose = "\0CLOSE" + Math.random().toFixed(16) + "\0";
      const escComma = "\0COMMA" + Math.random().toFixed(16) + "\0";
      const escPeriod = "\0PERIOD" + Math.random().toFixed(16) + "\0";
      const escSlashPattern = new RegExp(escSlash, "g");
      const escOpenPattern = new RegExp(escOpen, "g");
      const escClosePattern = new RegExp(escClose, "g");
      const escCommaPattern = new RegExp(escComma, "g");
      const escPeriodPattern = new RegExp(escPeriod, "g");
      const slashPattern = /\\\\/g;
      const openPattern = /\\{/g;
      const closePattern = /\\}/g;
      const commaPattern = /\\,/g;
      const periodPattern = /\\\./g;
      const EXPANSION_MAX = 1e5;
      const EXPANSION_MAX_LENGTH = 4e6;
      const EXPANSION_MAX_DEPTH = 1e3;
      const EXPANSION_MAX_REWRITES = 1e3;
      const EXPANSION_MAX_STEPS = 2e7;
      const CALL_STEPS = 16;
      function numeric(str) {
        return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
      }
      function escapeBraces(str) {
        return str.replace(slashPattern, escSlash).replace(openPattern, escOpen).replace(closePattern, escClose).replace(commaPattern, escComma).replace(periodPattern, escPeriod);
      }
      function unescapeBraces(str) {
        return str.replace(escSlashPattern, "\\").replace(escOpenPattern, "{").replace(escClosePattern, "}").replace(escCommaPattern, ",").replace(escPeriodPattern, ".");
      }
      function pushAll(target, items) {
        for (let i = 0; i < items.length; i++) {
          target.push(items[i]);
        }
      }
      function balancedWithBudget(str, masked, budget) {
        if (budget.remaining < 0) {
          return void 0;
        }
        const r = range("{", "}", masked);
        const unmatched = r !== void 0 && masked.indexOf("{") < r[0];
        budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
        if (!r || budget.remaining < 0) {
          return void 0;
        }
        return {
          end: r[1],
          pre: str.slice(0, r[0]),
          body: str.slice(r[0] + 1, r[1]),
          post: str.slice(r[1] + 1),
          unmatched
        };
      }
      function maskUnmatchedOpens(masked, budget) {
        budget.remaining -= masked.length;
        const open = [];
        for (let i = 0; i < masked.length; i++) {
          const c = masked.charCodeAt(i);
          if (c === 123) {
            open.push(i);
          } else if (c === 125 && open.length) {
            open.pop();
          }
        }
        let out = "";
        let last = 0;
        for (let i = 0; i < open.length; i++) {
          const at = open[i];
          out += masked.slice(last, at) + "\0";
          last = at + 1;
        }
        return out + masked.slice(last);
      }
      function commaSetFollows(str, budget) {
        budget.remaining -= str.length;
        if (budget.remaining < 0) {
          return false;
        }
        let close = false;
        for (let i = str.length - 1; i >= 0; i--) {
          const c = str.charCodeAt(i);
          if (c === 125) {
            close = true;
          } else if (c === 10 || c === 13 || c === 8232 || c === 8233) {
            close = false;
          } else if (c === 44 && close && str.charCodeAt(i + 1) !== 44) {
            return true;
          }
        }
        return false;
      }
      function parseCommaParts(str, budget) {
        const parts = [];
        let carry = "";
        for (; ; ) {
          const m = balancedWithBudget(str, str, budget);
          if (budget.remaining < 0) {
            return void 0;
          }
          if (!m) {
            const tail = str.split(",");
            tail[0] = carry + tail[0];
            pushAll(parts, tail);
            return parts;
          }
          const { pre, body, post } = m;
          const p = pre.split(",");
          p[0] = carry + p[0];
          p[p.length - 1] += "{" + body + "}";
          if (!post.length) {
            pushAll(parts, p);
            return parts;
          }
          carry = p.pop();
          pushAll(parts, p);
          str = post;
        }
      }
      function bound(value, fallback) {
        return value === void 0 || isNaN(value) ? fallback : value;
      }
      function expand(str, options = {}) {
        if (!str) {
          return [];
        }
        const max = bound(options.max, EXPANSION_MAX);
        const maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
        const maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
        const maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
        const maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
        if (str.slice(0, 2) === "{}") {
          str = "\\{\\}" + str.slice(2);
        }
        return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
      }
      function embrace(str) {
        return "{" + str + "}";
      }
      function isPadded(el) {
        return /^-?0\d/.test(el);
      }
      function lte(i, y) {
        return i <= y;
      }
      function gte(i, y) {
        return i >= y;
      }
      function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
        const out = [];
        let length = 0;
        let nonEmpty;
        outer: for (let a = 0; a < acc.length; a++) {
          const prefix2 = acc[a] + pre;
          let vs = values;
          if (dropEmpties && !prefix2) {
            if (!nonEmpty)
              nonEmpty = values.filter((v) => v);
            vs = nonEmpty;
          }
          for (let v = 0; v < vs.length; v++) {
            if (out.length >= max)
              break outer;
            const expansion = prefix2 + vs[v];
            if (length + expansion.length > maxLength)
              break outer;
            out.push(expansion);
            length += expansion.length;
          }
        }
        budget.remaining -= out.length;
        return out;
      }
      function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
        const n = body.split(/\.\./);
        const N = [];
        if (n[0] === void 0 || n[1] === void 0) {
          return N;
        }
        const x = numeric(n[0]);
        const y = numeric(n[1]);
        const width = Math.max(n[0].length, n[1].length);
        let incr = n.length === 3 && n[2] !== void 0 ? Math.max(Math.abs(numeric(n[2])), 1) : 1;
        let test = lte;
        const reverse = y < x;
        if (reverse) {
          incr *= -1;
          test = gte;
        }
        const pad = n.some(isPadded);
        const cost = pad ? width : 1;
        let length = 0;
        for (let i = x; test(i, y) && N.length < max; i += incr) {
          budget.remaining -= cost;
          if (budget.remaining < 0) {
            return void 0;
          }
          let c;
          if (isAlphaSequence) {
            c = String.fromCharCode(i);
            if (c === "\\") {
              c = "";
            }
          } else {
            c = String(i);
            if (pad) {
              const need = width - c.length;
              if (need > 0) {
                const z = new Array(need + 1).join("0");
                if (i < 0) {
                  c = "-" + z + c.slice(1);
                } else {
                  c = z + c;
                }
              }
            }
          }
          if (length + c.length > maxLength)
            break;
          N.push(c);
          length += c.length;
        }
        return N;
      }
      function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
        budget.remaining -= CALL_STEPS;
        if (depth > maxDepth) {
          return [str];
        }
        let acc = [""];
        let rewrites = 0;
        let dropEmpties = false;
        let firstGroup = true;
        let masked = str;
        for (; ; ) {
          const m = balancedWithBudget(str, masked, budget);
          if (!m) {
            return combine(acc, str, [""], max, maxLength, dropEmpties, budget);
          }
          if (m.unmatched) {
            masked = maskUnmatchedOpens(masked, budget);
          }
          const pre = m.pre;
          const literal2 = () => combine(acc, pre + "{" + m.body + "}" + m.post, [""], max, maxLength, dropEmpties, budget);
          if (/\$$/.test(pre)) {
            acc = combine(acc, pre + "{" + m.body + "}", [""], max, maxLength, dropEmpties && !m.post.length, budget);
            firstGroup = false;
            if (!m.post.length)
              break;
            str = m.post;
            masked = masked.slice(m.end + 1);
            continue;
          }
          const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
          const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
          const isSequence = isNumericSequence || isAlphaSequence;
          const isOptions = m.body.indexOf(",") >= 0;
          if (!isSequence && !isOptions) {
            if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
              rewrites++;
              str = m.pre + "{" + m.body + escClose + m.post;
              masked = masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
              isTop = true;
              continue;
            }
            return literal2();
          }
          if (firstGroup) {
            dropEmpties = isTop && !isSequence;
            firstGroup = false;
          }
          let values;
          if (isSequence) {
            values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
            if (!values) {
              return literal2();
            }
          } else {
            let n = parseCommaParts(m.body, budget);
            if (!n) {
              return literal2();
            }
            if (n.length === 1 && n[0] !== void 0) {
              n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
              if (budget.remaining < 0) {
                return literal2();
              }
              if (n.length === 1) {
                const next2 = combine(acc, pre + n[0], [""], max, maxLength, dropEmpties && !m.post.length, budget);
                if (budget.remaining < 0) {
                  return literal2();
                }
                acc = next2;
                if (!m.post.length)
                  break;
                str = m.post;
                masked = masked.slice(m.end + 1);
                continue;
              }
            }
            let dropsEmpties = dropEmpties && !m.post.length && !pre;
            for (let d = 0; dropsEmpties && d < acc.length; d++) {
              if (acc[d]) {
                dropsEmpties = false;
              }
            }
            values = [];
            let valuesLength = 0;
            outer: for (let j = 0; j < n.length; j++) {
              const expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
              if (budget.remaining < 0) {
                return literal2();
              }
              for (let k = 0; k < expanded.length; k++) {
                const v = expanded[k];
                if (dropsEmpties && !v)
                  continue;
                if (values.length >= max || valuesLength + v.length > maxLength) {
                  break outer;
                }
                values.push(v);
                valuesLength += v.length;
              }
            }
          }
          const next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
          if (budget.remaining < 0) {
            return literal2();
          }
          acc = next;
          if (!m.post.length)
            break;
          str = m.post;
          masked = masked.slice(m.end + 1);
        }
        return acc;
      }
      ;
      const digit = (a, b) => a === b ? { t: "lit", ch: String(a) } : { t: "class", re: new RegExp(`^[${a}-${b}]$`) };
      const prefix = (d, alts) => alts.map((s) => [digit(d, d), ...s]);
      const fixed = (a, b) => {
        if (!a)
          return [[]];
        let lo = +a[0];
        let hi = +b[0];
        const ra = a.slice(1);
        const rb = b.slice(1);
        if (lo === hi)
          return prefix(lo, fixed(ra, rb));
        const zeros = "0".repeat(ra.length);
        const nines = "9".repeat(ra.length);
        const out = [];
        if (ra !== zeros)
          out.push(...prefix(lo++, fixed(ra, nines)));
        const last = rb === nines ? [] : prefix(hi--, fixed(zeros, rb));
        if (lo <= hi) {
          out.push([digit(lo, hi), ...Array.from(ra, () => digit(0, 9))]);
        }
        out.push(...last);
        return out;
      };
      const nonneg = (a, b, width) => {
        if (width) {
          return fixed(String(a).padStart(width, "0"), String(b).padStart(width, "0"));
        }
        const out = [];
        for (let len = String(a).length; len <= String(b).length; len++) {
          const lo = Math.max(a, len === 1 ? 0 : 10 ** (len - 1));
          const hi = Math.min(b, 10 ** len - 1);
          out.push(...fixed(String(lo), String(hi)));
        }
        return out;
      };
      const numericRange = (loStr, hiStr) => {
        let lo = Number(loStr);
        let hi = Number(hiStr);
        if (!Number.isSafeInteger(lo) || !Number.isSafeInteger(hi))
          return;
        if (lo > hi)
          [lo, hi] = [hi, lo];
        const padded = /^-?0\d/.test(loStr) || /^-?0\d/.test(hiStr);
        const width = padded ? Math.max(loStr.length, hiStr.length) : 0;
        const out = [];
        if (lo < 0) {
          const neg = nonneg(Math.max(-hi, 1), -lo, width && width - 1);
          out.push(...neg.map((s) => [{ t: "lit", ch: "-" }, ...s]));
        }
        if (hi >= 0)
          out.push(...nonneg(Math.max(lo, 0), hi, width));
        return out;
      };
      ;
      const posixClasses = {
        "[:alnum:]": ["\\p{L}\\p{Nl}\\p{Nd}"],
        "[:alpha:]": ["\\p{L}\\p{Nl}"],
        "[:ascii:]": ["\\x00-\\x7f"],
        "[:blank:]": ["\\p{Zs}\\t"],
        "[:cntrl:]": ["\\p{Cc}"],
        "[:digit:]": ["\\p{Nd}"],
        "[:graph:]": ["\\p{Z}\\p{C}", true],
        "[:lower:]": ["\\p{Ll}"],
        "[:print:]": ["\\p{C}", true],
        "[:punct:]": ["\\p{P}\\p{S}"],
        "[:space:]": ["\\p{Z}\\t\\r\\n\\v\\f"],
        "[:upper:]": ["\\p{Lu}"],
        "[:word:]": ["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],
        "[:xdigit:]": ["A-Fa-f0-9"]
      };
      const braceEscape = (s) => s.replace(/[[\]\\-]/g, "\\$&");
      const noMatch = /$./;
      const parseClass = (glob, position, nocase = false, form) => {
        const norm = (c) => {
          const n = form ? c.normalize(form) : c;
          return [...n].length === 1 ? n : c;
        };
        const pos = position;
        if (glob.charAt(pos) !== "[") {
          throw new Error("not in a brace expression");
        }
        const ranges = [];
        const negs = [];
        let i = pos + 1;
        let sawStart = false;
        let escaping = false;
        let negate = false;
        let endPos = pos;
        let rangeStart = "";
        WHILE: while (i < glob.length) {
          const c = String.fromCodePoint(glob.codePointAt(i));
          if ((c === "!" || c === "^") && i === pos + 1) {
            negate = true;
            i++;
            continue;
          }
          if (c === "]" && sawStart && !escaping) {
            endPos = i + 1;
            break;
          }
          sawStart = true;
          if (c === "\\") {
            if (!escaping) {
              escaping = true;
              i++;
              continue;
            }
          }
          if (c === "[" && !escaping) {
            for (const [cls, [unip, neg]] of Object.entries(posixClasses)) {
              if (glob.startsWith(cls, i)) {
                if (rangeStart) {
                  return [noMatch, glob.length - pos];
                }
                i += cls.length;
                if (neg)
                  negs.push(unip);
                else
                  ranges.push(unip);
                continue WHILE;
              }
            }
          }
          escaping = false;
          const n = norm(c);
          if (rangeStart) {
            if (n.codePointAt(0) > rangeStart.codePointAt(0)) {
              ranges.push(braceEscape(rangeStart) + "-" + braceEscape(n));
            } else if (n === rangeStart) {
              ranges.push(braceEscape(n));
            }
            rangeStart = "";
            i += c.length;
            continue;
          }
          if (glob.startsWith("-]", i + c.length)) {
            ranges.push(braceEscape(n + "-"));
            i += c.length + 1;
            continue;
          }
          if (glob.startsWith("-", i + c.length)) {
            rangeStart = n;
            i += c.length + 1;
            continue;
          }
          ranges.push(braceEscape(n));
          i += c.length;
        }
        if (endPos < i) {
          return [noMatch, 0];
        }
        if (!ranges.length && !negs.length) {
          return [noMatch, glob.length - pos];
        }
        const sranges = "[" + (negate ? "^" : "") + ranges.join("") + "]";
        const snegs = "[" + (negate ? "" : "^") + negs.join("") + "]";
        const comb = "^" + (ranges.length && negs.length ? "(" + sranges + "|" + snegs + ")" : ranges.length ? sranges : snegs);
        return [new RegExp(comb, nocase ? "iu" : "u"), endPos - pos];
      };
      ;
      const MATCH = { t: "match", id: 0 };
      const extTypes = "!?+*@";
      const lit = (ch) => ({ t: "lit", ch });
      const reEscape = (s) => s.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
      const newFoldRe = (s) => new RegExp(`^${reEscape(s)}$`, "iu");
      const foldCache = /* @__PURE__ */ new Map();
      const foldRe = (ch) => {
        let re = foldCache.get(ch);
        if (!re) {
          re = newFoldRe(ch);
          if (foldCache.size >= 1e3)
            foldCache.clear();
          foldCache.set(ch, re);
        }
        return re;
      };
      const litMatch = (l, c) => {
        if (c === l.ch)
          return true;
        if (!l.re)
          return false;
        const code = c.charCodeAt(0);
        if (code >= 128)
          return l.re.test(c);
        const ascii = l.ascii ??= new Uint8Array(128);
        ascii[code] ||= l.re.test(c) ? 1 : 2;
        return ascii[code] === 1;
      };
      const tokenize = (p, nocase, noext, form, mark) => {
        const toks = [];
        for (let i = 0; i < p.length; ) {
          const c = String.fromCodePoint(p.codePointAt(i));
          if (mark) {
            const m = c === "\\" && p.startsWith(mark, i + 1) ? 1 : 0;
            if (m || c === mark) {
              const start = i + m + mark.length;
              const end = p.indexOf(mark, start);
              const r = /^(-?\d+)\.\.(-?\d+)$/.exec(p.slice(start, end));
              const alts = end !== -1 && r && numericRange(r[1], r[2]);
              if (alts) {
                toks.push({ t: "ext", type: "@", alts });
                i = end + mark.length;
                continue;
              }
            }
          }
          if (c === "\\") {
            const e = p.codePointAt(i + 1);
            const ch = e === void 0 ? c : String.fromCodePoint(e);
            toks.push(lit(ch));
            i += 1 + ch.length;
            continue;
          }
          if (c === "[") {
            const [re, consumed] = parseClass(p, i, nocase, form);
            if (consumed) {
              toks.push({ t: "class", re });
              i += consumed;
              continue;
            }
          }
          if (!noext && extTypes.includes(c) && p[i + 1] === "(") {
            toks.push({ t: "open", type: c });
            i += 2;
            continue;
          }
          toks.push(!noext && c === "|" ? { t: "bar" } : !noext && c === ")" ? { t: "close" } : c === "*" ? { t: "star" } : c === "?" ? { t: "any" } : lit(c));
          i += c.length;
        }
        return toks;
      };
      const pair = (toks) => {
        const pairs = /* @__PURE__ */ new Map();
        const stack = [];
        toks.forEach((tok, i) => {
          if (tok.t === "open")
            stack.push(i);
          else if (tok.t === "close" && stack.length)
            pairs.set(stack.pop(), i);
        });
        return pairs;
      };
      const build = (toks, pairs, start, end, top) => {
        let seq = [];
        const alts = [seq];
        for (let i = start; i < end; i++) {
          const tok = toks[i];
          const close = pairs.get(i);
          if (tok.t === "open" && close !== void 0) {
            const sub = build(toks, pairs, i + 1, close, false);
            seq.push({ t: "ext", type: tok.type, alts: sub });
            i = close;
          } else if (tok.t === "bar" && !top) {
            alts.push(seq = []);
          } else if (tok.t === "open") {
            seq.push(lit(tok.type), lit("("));
          } else if (tok.t === "bar") {
            seq.push(lit("|"));
          } else if (tok.t === "close") {
            seq.push(lit(")"));
          } else {
            seq.push(tok);
          }
        }
        return alts;
      };
      const normalize = (items, form) => {
        const out = [];
        let run = "";
        const flush = () => {
          for (const ch of run.normalize(form))
            out.push(lit(ch));
          run = "";
        };
        for (const it of items) {
          if (it.t === "lit") {
            run += it.ch;
            continue;
          }
          flush();
          out.push(it.t === "ext" ? { ...it, alts: it.alts.map((a) => normalize(a, form)) } : it);
        }
        flush();
        return out;
      };
      const compile = (items, nocase) => {
        let id2 = 1;
        const split = (out) => ({ t: "split", id: id2++, out });
        const seq = (items2, next) => items2.reduceRight((next2, it) => item(it, next2), next);
        const item = (it, next) => {
          switch (it.t) {
            case "lit":
              const re = nocase ? foldRe(it.ch) : void 0;
              return { t: "lit", id: id2++, ch: it.ch, re, next };
            case "any":
            case "star":
              return { t: it.t, id: id2++, next };
            case "class":
              return { t: "class", id: id2++, re: it.re, next };
          }
          const alts = (next2) => it.alts.map((a) => seq(a, next2));
          switch (it.type) {
            case "@":
              return split(alts(next));
            case "?":
              return split([next, ...alts(next)]);
            case "!":
              return { t: "neg", id: id2++, sub: split(alts(MATCH)), next };
          }
          const after = split([]);
          const entry = split(alts(after));
          after.out.push(next, entry);
          return it.type === "*" ? after : entry;
        };
        const start = seq(items, MATCH);
        return [start, id2];
      };
      const show = (start) => {
        const lines = [];
        const seen = /* @__PURE__ */ new Set();
        const ref = (n) => n.t === "match" ? "match" : String(n.id);
        const walk = (n, indent) => {
          if (n.t === "match" || seen.has(n))
            return;
          seen.add(n);
          const line = (desc) => lines.push(`${indent}${n.id}: ${desc}`);
          switch (n.t) {
            case "split":
              line(`split -> ${n.out.map(ref).join(", ")}`);
              for (const o of n.out)
                walk(o, indent);
              return;
            case "neg":
              line(`!(${ref(n.sub)}) -> ${ref(n.next)}`);
              walk(n.sub, indent + "  ");
              return walk(n.next, indent);
            case "lit":
              line(`${JSON.stringify(n.ch)} -> ${ref(n.next)}`);
              break;
            case "class":
              line(`${n.re} -> ${ref(n.next)}`);
              break;
            default:
              line(`${n.t === "any" ? "?" : "*"} -> ${ref(n.next)}`);
          }
          walk(n.next, indent);
        };
        walk(start, "");
        return [`start -> ${ref(start)}`, ...lines].join("\n");
      };
      class State {
        // set by the Sim, to mark the nodes that this state has
        gen;
        threads = [];
        match = false;
        runs = [];
        // the sorted ids of the threads, with 0 for a match, once the
        // state is done
        ids = [];
        constructor(gen) {
          this.gen = gen;
        }
        // no threads, so nothing more can match
        get dead() {
          return !this.threads.length && !this.match && !this.runs.length;
        }
      }
      const sameState = (a, b) => {
        if (a.ids.length !== b.ids.length)
          return false;
        if (a.runs.length !== b.runs.length)
          return false;
        if (a.ids.some((id2, i) => id2 !== b.ids[i]))
          return false;
        return a.runs.every((r) => b.runs.some((o) => o.neg === r.neg && sameState(o.state, r.state)));
      };
      const marks = (size) => ({
        has: new Float64Array(size),
        seen: new Float64Array(size),
        gen: 0
      });
      class Sim {
        // `.` and `..` only match literal dots, even with `dot:true`
        dots;
        // the string starts with `.`, and `dot:true` is not set
        dotStart;
        #marks;
        constructor(dots, dotStart, marks2) {
          this.dots = dots;
          this.dotStart = dotStart;
          this.#marks = marks2;
        }
        state() {
          return new State(++this.#marks.gen);
        }
        // sort the ids of a state, once it has all of its threads
        done(state) {
          state.ids = state.threads.map((n) => n.id).sort((a, b) => a - b);
          if (state.match)
            state.ids.unshift(MATCH.id);
          return state;
        }
        // true the first time that the state walks through the node, so
        // that loops in the graph stop
        #visit(state, node) {
          const { seen } = this.#marks;
          if (seen[node.id] === state.gen)
            return false;
          seen[node.id] = state.gen;
          return true;
        }
        #addThread(state, node) {
          const { has } = this.#marks;
          if (has[node.id] === state.gen)
            return false;
          has[node.id] = state.gen;
          state.threads.push(node);
          return true;
        }
        // wildcards only match a leading dot if `dot:true`. In a negated
        // sub-pattern, this does not apply, because the negation itself
        // can not match a leading dot.
        restricted(i, top) {
          return top && (this.dots || this.dotStart && i === 0);
        }
        add(state, node, i, top) {
          switch (node.t) {
            case "split":
              if (!this.#visit(state, node))
                return;
              for (const o of node.out)
                this.add(state, o, i, top);
              return;
            case "neg":
              if (!this.#visit(state, node))
                return;
              const sub = this.state();
              this.add(sub, node.sub, i, false);
              this.done(sub);
              return this.addRun(state, { t: "run", neg: node, state: sub }, i, top);
            case "star":
              if (this.restricted(i, top))
                return;
              if (this.#addThread(state, node))
                this.add(state, node.next, i, top);
              return;
            case "match":
              state.match = true;
              return;
            default:
              this.#addThread(state, node);
          }
        }
        addRun(state, run, i, top) {
          for (const r of state.runs) {
            if (r.neg === run.neg && sameState(r.state, run.state))
              return;
          }
          state.runs.push(run);
          if (!run.state.match) {
            this.add(state, run.neg.next, i, top);
          }
        }
        // the threads after char `c`, at index `i`
        step(state, c, i, top) {
          const next = this.state();
          for (const th of state.threads) {
            switch (th.t) {
              case "lit":
                if (litMatch(th, c)) {
                  this.add(next, th.next, i + 1, top);
                }
                break;
              case "any":
                if (!this.restricted(i, top))
                  this.add(next, th.next, i + 1, top);
                break;
              case "class":
                if (!this.restricted(i, top) && th.re.test(c)) {
                  this.add(next, th.next, i + 1, top);
                }
                break;
              case "star":
                if (!this.restricted(i, top))
                  this.add(next, th, i + 1, top);
            }
          }
          if (!this.restricted(i, top)) {
            for (const run of state.runs) {
              if (run.state.dead) {
                this.addRun(next, run, i + 1, top);
                continue;
              }
              const sub = this.step(run.state, c, i, false);
              this.addRun(next, { t: "run", neg: run.neg, state: sub }, i + 1, top);
            }
          }
          return this.done(next);
        }
      }
      const stateKey = (state) => {
        const ids2 = state.ids.join();
        if (!state.runs.length)
          return ids2;
        const runs = state.runs.map((r) => `${r.neg.id}(${stateKey(r.state)})`);
        return `${ids2}|${runs.sort().join("|")}`;
      };
      const DFA_BUDGET = 1 << 18;
      class Dfa {
        #start;
        #states = /* @__PURE__ */ new Map();
        #size = 0;
        #plain;
        #dotStart;
        #sim;
        #dotSim;
        constructor(start, marks2) {
          this.#start = start;
          this.#sim = new Sim(false, false, marks2);
          this.#dotSim = new Sim(false, true, marks2);
        }
        #make(state) {
          return {
            state,
            match: state.match,
            dead: state.dead,
            next: /* @__PURE__ */ new Map()
          };
        }
        #intern(state) {
          const key = stateKey(state);
          const found = this.#states.get(key);
          if (found)
            return found;
          if (this.#size > DFA_BUDGET)
            this.#clear();
          const d = this.#make(state);
          this.#states.set(key, d);
          this.#size += key.length + 1;
          return d;
        }
        #clear() {
          this.#states.clear();
          this.#size = 0;
          this.#plain = void 0;
          this.#dotStart = void 0;
        }
        start(dotStart) {
          if (dotStart) {
            if (this.#dotStart)
              return this.#dotStart;
            const state2 = this.#dotSim.state();
            this.#dotSim.add(state2, this.#start, 0, true);
            return this.#dotStart = this.#make(this.#dotSim.done(state2));
          }
          if (this.#plain)
            return this.#plain;
          const state = this.#sim.state();
          this.#sim.add(state, this.#start, 0, true);
          return this.#plain = this.#intern(this.#sim.done(state));
        }
        // the next state, after a miss in `d.ascii`
        next(d, c) {
          const code = c.charCodeAt(0);
          const found = code < 128 ? void 0 : d.next.get(c);
          if (found)
            return found;
          const n = d === this.#dotStart ? this.#intern(this.#dotSim.step(d.state, c, 0, true)) : this.#intern(this.#sim.step(d.state, c, 1, true));
          if (code < 128) {
            if (!d.ascii) {
              d.ascii = new Array(128);
              this.#size += 128;
            }
            d.ascii[code] = n;
          } else {
            d.next.set(c, n);
          }
          this.#size++;
          return n;
        }
      }
      const linear = (start) => {
        const nodes = [];
        for (let n = start; n.t !== "match"; n = n.next) {
          if (n.t === "split" || n.t === "neg")
            return void 0;
          nodes.push(n);
        }
        return nodes;
      };
      const testLinear = (nodes, chars, start, end) => {
        let ni = 0;
        let ci = start;
        let starNi = -1;
        let starCi = 0;
        while (ci < end) {
          const n = nodes[ni];
          if (n?.t === "star") {
            starNi = ni++;
            starCi = ci;
            continue;
          }
          const c = chars[ci];
          if (n && (n.t === "any" || n.t === "lit" && litMatch(n, c) || n.t === "class" && n.re.test(c))) {
            ni++;
            ci++;
            continue;
          }
          if (starNi === -1)
            return false;
          ni = starNi + 1;
          ci = ++starCi;
        }
        while (nodes[ni]?.t === "star")
          ni++;
        return ni === nodes.length;
      };
      const lengths = (items) => {
        let min = 0;
        let max = 0;
        for (const it of items) {
          const [lo, hi] = itemLengths(it);
          min += lo;
          max += hi;
        }
        return [min, max];
      };
      const itemLengths = (it) => {
        if (it.t === "star")
          return [0, Infinity];
        if (it.t !== "ext")
          return [1, 1];
        if (it.type === "!")
          return [0, Infinity];
        const alts = it.alts.map(lengths);
        const min = Math.min(...alts.map((a) => a[0]));
        const max = Math.max(...alts.map((a) => a[1]));
        const loop = max === 0 ? 0 : Infinity;
        return it.type === "@" ? [min, max] : it.type === "?" ? [0, max] : it.type === "*" ? [0, loop] : [min, loop];
      };
      const hasAffix = (lits, chars, start) => {
        for (let j = 0; j < lits.length; j++) {
          if (!litMatch(lits[j], chars[start + j]))
            return false;
        }
        return true;
      };
      const slashOrSurrogate = /[/\ud800-\udfff]/;
      const surrogate = /[\ud800-\udfff]/;
      const codePoints = (s) => surrogate.test(s) ? [...s] : s;
      const noSlash = (s) => {
        if (s.includes("/")) {
          throw new Error("can only match a single path portion, got: " + s);
        }
      };
      class Matcher {
        pattern;
        options;
        #start;
        // the number of node ids
        #size;
        #marks;
        // the Sim for strings that are only `.` or `..`
        #dotsSim;
        // the string to compare, if the pattern has no magic. With
        // `nocase:true`, the RegExp that folds case is made when it is
        // first used.
        #literal;
        #literalFold = false;
        #literalRe;
        // the nodes between the prefix and suffix, if the graph is a
        // single chain
        #linear;
        // the linear nodes are only `*` and `?`, so the length bounds and
        // the prefix and suffix decide the match
        #wild = false;
        // the least and most chars that a match can have
        #min = 0;
        #max = Infinity;
        // the literals that a match must start and end with. Each one
        // matches exactly one char, and they are distinct items in the
        // pattern, so a string that does not have them can not match.
        #prefix = [];
        #suffix = [];
        // the prefix and suffix as strings, if they do not fold case
        #prefixStr;
        #suffixStr;
        // there is a prefix or suffix to check
        #affix = false;
        #dfa;
        #form;
        constructor(pattern, options = {}) {
          if (pattern.includes("/")) {
            throw new Error("can only match a single path portion, got pattern: " + pattern);
          }
          this.pattern = pattern;
          this.options = options;
          const { nocase = false, noext = false, normalize: n } = options;
          this.#form = n === true ? "NFC" : n || void 0;
          const literal2 = /^[?*+@]\(\)$/.test(pattern);
          const toks = tokenize(pattern, nocase, noext || literal2, this.#form, options.rangeMark);
          let [items] = build(toks, pair(toks), 0, toks.length, true);
          if (this.#form)
            items = normalize(items, this.#form);
          const [start, size] = compile(items, nocase);
          this.#start = start;
          this.#size = size;
          if (items.every((it) => it.t === "lit")) {
            this.#literal = items.map((it) => it.ch).join("");
            this.#literalFold = nocase;
          } else {
            const lit2 = (it) => it.t !== "lit" ? void 0 : nocase ? { ch: it.ch, re: foldRe(it.ch) } : { ch: it.ch };
            for (const it of items) {
              const l = lit2(it);
              if (!l)
                break;
              this.#prefix.push(l);
            }
            for (let j = items.length - 1; j >= 0; j--) {
              const l = lit2(items[j]);
              if (!l)
                break;
              this.#suffix.unshift(l);
            }
            this.#affix = !!(this.#prefix.length || this.#suffix.length);
            if (!nocase) {
              this.#prefixStr = this.#prefix.map((l) => l.ch).join("");
              this.#suffixStr = this.#suffix.map((l) => l.ch).join("");
            }
            this.#linear = linear(this.#start)?.slice(this.#prefix.length, -this.#suffix.length || void 0);
            this.#wild = !!this.#linear?.every((n2) => n2.t === "star" || n2.t === "any");
            const [min, max] = lengths(items);
            this.#min = min;
            this.#max = max;
          }
        }
        test(s) {
          if (this.#form) {
            noSlash(s);
            return this.#test(s.normalize(this.#form));
          }
          if (slashOrSurrogate.test(s)) {
            noSlash(s);
            return this.#test(s, [...s]);
          }
          return this.#test(s, s);
        }
        /**
         * The same as {@link Matcher#test}, but the string is not checked
         * for `/` chars, so the result for a string that has one is not
         * defined. Only use it for a string that is known to be one path
         * portion, such as a part of a path that was split on `/`. It can
         * be faster, because some patterns do not need to look at each char
         * of the string.
         */
        testUnchecked(s) {
          return this.#test(this.#form ? s.normalize(this.#form) : s);
        }
        // Test a string that has no `/`. `chars` indexes it by code point.
        // If it is not given, it is only found if a step needs it.
        #test(s, chars) {
          if (this.#literal !== void 0) {
            return this.#literalFold ? (this.#literalRe ??= newFoldRe(this.#literal)).test(s) : s === this.#literal;
          }
          const min = this.#min;
          const max = this.#max;
          if (chars === void 0) {
            const most = s.length;
            const least = most + 1 >> 1;
            if (most < min || least > max)
              return false;
            if (least < min || most > max)
              chars = codePoints(s);
          }
          if (chars !== void 0 && (chars.length < min || chars.length > max)) {
            return false;
          }
          const prefix2 = this.#prefix.length;
          if (this.#affix) {
            if (this.#prefixStr !== void 0 && this.#suffixStr !== void 0) {
              if (!s.startsWith(this.#prefixStr) || !s.endsWith(this.#suffixStr)) {
                return false;
              }
            } else {
              chars ??= codePoints(s);
              const end = chars.length - this.#suffix.length;
              if (!hasAffix(this.#prefix, chars, 0) || !hasAffix(this.#suffix, chars, end)) {
                return false;
              }
            }
          }
          const dotStart = !this.options.dot && s.startsWith(".");
          if (this.#linear) {
            if (s === "." || s === "..")
              return false;
            if (dotStart && !prefix2)
              return false;
            if (this.#wild)
              return true;
            chars ??= codePoints(s);
            const end = chars.length - this.#suffix.length;
            return testLinear(this.#linear, chars, prefix2, end);
          }
          chars ??= codePoints(s);
          if (s === "." || s === "..") {
            this.#marks ??= marks(this.#size);
            const sim = this.#dotsSim ??= new Sim(true, false, this.#marks);
            const start = sim.state();
            sim.add(start, this.#start, 0, true);
            let state = sim.done(start);
            for (let i = 0; i < chars.length; i++) {
              state = sim.step(state, chars[i], i, true);
            }
            return state.match;
          }
          this.#marks ??= marks(this.#size);
          const dfa = this.#dfa ??= new Dfa(this.#start, this.#marks);
          let d = dfa.start(dotStart);
          const str = chars === s;
          for (let i = 0; i < chars.length; i++) {
            if (d.dead)
              return false;
            const code = str ? s.charCodeAt(i) : chars[i].charCodeAt(0);
            d = d.ascii?.[code] ?? dfa.next(d, chars[i]);
          }
          return d.match;
        }
        /** a readable listing of the state machine */
        toString() {
          return show(this.#start);
        }
      }
      ;
      const MAX_PATTERN_LENGTH = 1024 * 64;
      const assertValidPattern = (pattern) => {
        if (typeof pattern !== "string") {
          throw new TypeError("invalid pattern");
        }
        if (pattern.length > MAX_PATTERN_LENGTH) {
          throw new TypeError("pattern is too long");
        }
      };
      ;
      const escape_escape = (s, { windowsPathsNoEscape = false, magicalBraces = false } = {}) => {
        const e = magicalBraces ? windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, "[$&]") : s.replace(/[?*()[\]\\{}]/g, "\\$&") : windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, "[$&]") : s.replace(/[?*()[\]\\]/g, "\\$&");
        const c = e.charAt(0);
        if (c === "#") {
          return (windowsPathsNoEscape ? "[#]" : "\\#") + e.slice(1);
        }
        if (c === "!") {
          return (windowsPathsNoEscape ? "@(!)" : "\\!") + e.slice(1);
        }
        return e;
      };
      ;
      const unescape_unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true } = {}) => {
        if (windowsPathsNoEscape && s.startsWith("@(!)")) {
          return "!" + unescape_unescape(s.slice(4), { windowsPathsNoEscape, magicalBraces });
        }
        if (magicalBraces) {
          return windowsPathsNoEscape ? s.replace(/\[([^/\\])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1");
        }
        return windowsPathsNoEscape ? s.replace(/\[([^/\\{}])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1");
      };
      ;
      const DEFAULT_BRACE_EXPAND_MAX = 1e5;
      const DEFAULT_GLOB_STAR_RECURSION_MAX = 200;
      const AWE_KEY = "allowWindowsEscape";
      const minimatch = (p, pattern, options) => {
        assertValidPattern(pattern);
        if (!options?.nocomment && pattern.charAt(0) === "#") {
          return false;
        }
        return cachedMinimatch(pattern, options).match(p);
      };
      let cache = /* @__PURE__ */ new Map();
      let oldCache = /* @__PURE__ */ new Map();
      let cacheSize = 0;
      let cacheTotalWeight = 0;
      const cacheMax = 256;
      const cacheMaxWeight = 1 << 15;
      const cacheMaxEntryWeight = 1 << 12;
      const cacheWeight = (mm) => {
        let w = mm.pattern.length;
        for (const s of mm.globSet) {
          w += s.length + 1;
          if (w > cacheMaxEntryWeight)
            break;
        }
        return w;
      };
      const allOptionsKeyed = true;
      void allOptionsKeyed;
      const tri = (v) => v === void 0 ? 0 : v ? 2 : 1;
      const booleanWeights = new Map(Object.keys({
        nobrace: 0,
        nocomment: 0,
        nonegate: 0,
        noglobstar: 0,
        noext: 0,
        nonull: 0,
        partial: 0,
        dot: 0,
        nocase: 0,
        nocaseMagicOnly: 0,
        magicalBraces: 0,
        matchBase: 0,
        flipNegate: 0,
        preserveMultipleSlashes: 0,
        windowsNoMagicRoot: 0
      }).map((k, i) => [k, 24 * 3 ** i]));
      const optionsKey = (o) => {
        let n = 0;
        let wpe = false;
        for (const k in o) {
          const v = o[k];
          switch (k) {
            // the same test as the Minimatch constructor
            case "windowsPathsNoEscape":
              if (v)
                wpe = true;
              break;
            case AWE_KEY:
              if (v === false)
                wpe = true;
              break;
            case "platform": {
              const p = v || defaultPlatform;
              if (p === defaultPlatform)
                break;
              if (p === "darwin")
                n += 3;
              else if (p === "win32")
                n += 6;
              else if (p === "linux")
                n += 9;
              else
                return JSON.stringify(o);
              break;
            }
            case "optimizationLevel":
              if (v === void 0)
                break;
              n += v >= 2 ? 1 : v >= 1 ? 0 : 2;
              break;
            case "braceExpandMax":
              if (v !== void 0 && v !== DEFAULT_BRACE_EXPAND_MAX) {
                return JSON.stringify(o);
              }
              break;
            case "maxGlobstarRecursion":
              if (v !== void 0 && v !== DEFAULT_GLOB_STAR_RECURSION_MAX) {
                return JSON.stringify(o);
              }
              break;
            case "normalize":
              if (v !== void 0)
                return JSON.stringify(o);
              break;
            default:
              n += (booleanWeights.get(k) ?? 0) * tri(v);
          }
        }
        return wpe ? n + 12 : n;
      };
      const copyOptions = (o) => {
        const copy = {};
        for (const k in o)
          copy[k] = o[k];
        return copy;
      };
      const cachedMinimatch = (pattern, options) => {
        const key = options ? optionsKey(options) : 0;
        let mm = cache.get(key)?.get(pattern);
        if (mm)
          return mm;
        mm = oldCache.get(key)?.get(pattern) ?? new Minimatch(pattern, copyOptions(options));
        const weight = cacheWeight(mm);
        if (weight > cacheMaxEntryWeight)
          return mm;
        if (cacheSize >= cacheMax || cacheTotalWeight + weight > cacheMaxWeight) {
          oldCache = cache;
          cache = /* @__PURE__ */ new Map();
          cacheSize = 0;
          cacheTotalWeight = 0;
        }
        let byPattern = cache.get(key);
        if (!byPattern)
          cache.set(key, byPattern = /* @__PURE__ */ new Map());
        byPattern.set(pattern, mm);
        cacheSize++;
        cacheTotalWeight += weight;
        return mm;
      };
      const defaultPlatform = typeof process === "object" && process ? process.env?.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix";
      const path = {
        win32: { sep: "\\" },
        posix: { sep: "/" }
      };
      const sep = defaultPlatform === "win32" ? path.win32.sep : path.posix.sep;
      minimatch.sep = sep;
      const GLOBSTAR = /* @__PURE__ */ Symbol("globstar **");
      minimatch.GLOBSTAR = GLOBSTAR;
      const filter = (pattern, options) => {
        let mm;
        return (p) => (mm ??= cachedMinimatch(pattern, options)).match(p);
      };
      minimatch.filter = filter;
      const ext = (a, b = {}) => Object.assign({}, a, b);
      const defaults = (def) => {
        if (!def || typeof def !== "object" || !Object.keys(def).length) {
          return minimatch;
        }
        const orig = minimatch;
        const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
        return Object.assign(m, {
          Minimatch: class Minimatch extends orig.Minimatch {
            constructor(pattern, options = {}) {
              super(pattern, ext(def, options));
            }
            static defaults(options) {
              return orig.defaults(ext(def, options)).Minimatch;
            }
          },
          unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
          escape: (s, options = {}) => orig.escape(s, ext(def, options)),
          filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
          defaults: (options) => orig.defaults(ext(def, options)),
          braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
          match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
          sep: orig.sep,
          GLOBSTAR
        });
      };
      minimatch.defaults = defaults;
      const braceExpand = (pattern, options = {}) => {
        assertValidPattern(pattern);
        if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) {
          return [pattern];
        }
        let p = pattern.replace(/\\\\/g, "\\\\\\\\");
        if (options.windowsPathsNoEscape || options[AWE_KEY] === false) {
          p = p.replace(/\[([{}])\]/g, "[\\$1]");
        }
        return expand(p, { max: options.braceExpandMax });
      };
      minimatch.braceExpand = braceExpand;
      const RANGE_MIN = 100;
      const rangeRe = /(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g;
      const inRepeatOrNegExt = (portion, mark) => {
        const stack = [];
        for (let i = 0; i < portion.length; i++) {
          const c = portion.charAt(i);
          if (c === "\\") {
            i++;
          } else if (c === mark) {
            if (stack.some((t) => t !== "@" && t !== "?"))
              return true;
          } else if (portion.charAt(i + 1) === "(" && "!?+*@".includes(c)) {
            stack.push(c);
            i++;
          } else if (c === ")") {
            stack.pop();
          }
        }
        return false;
      };
      const match = (list, pattern, options = {}) => {
        const mm = new Minimatch(pattern, options);
        list = list.filter((f) => mm.match(f));
        if (mm.options.nonull && !list.length) {
          list.push(pattern);
        }
        return list;
      };
      minimatch.match = match;
      const globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
      const classEnd = (pattern, start) => {
        let i = start + 1;
        if (pattern.charAt(i) === "!" || pattern.charAt(i) === "^")
          i++;
        let sawStart = false;
        for (; i < pattern.length; i++) {
          const c = pattern.charAt(i);
          if (c === "]" && sawStart)
            return i;
          sawStart = true;
          if (c === "\\")
            i++;
        }
        return -1;
      };
      const literal = (pattern, noext) => {
        if (!noext && (pattern === "+()" || pattern === "@()"))
          return pattern;
        let lit2 = "";
        for (let i = 0; i < pattern.length; i++) {
          const c = pattern.charAt(i);
          if (c === "\\") {
            lit2 += pattern.charAt(++i) || c;
          } else if (c === "*" || c === "?") {
            return void 0;
          } else if (c === "[") {
            const close = classEnd(pattern, i);
            if (close === -1) {
              lit2 += c;
              continue;
            }
            let body = pattern.slice(i + 1, close);
            if (body.startsWith("\\"))
              body = body.slice(1);
            if ([...body].length !== 1 || "!^".includes(pattern.charAt(i + 1))) {
              return void 0;
            }
            lit2 += body;
            i = close;
          } else if (!noext && "+@!".includes(c) && pattern.charAt(i + 1) === "(" && pattern.includes(")", i + 2)) {
            return void 0;
          } else {
            lit2 += c;
          }
        }
        return lit2;
      };
      const MAX_EXTGLOBS = 256;
      const extglobCount = (pattern) => {
        let n = 0;
        for (let i = 0; i < pattern.length - 1; i++) {
          const c = pattern.charAt(i);
          if (c === "\\") {
            i++;
          } else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
            n++;
            i++;
          }
        }
        return n;
      };
      const assertValidExtglobs = (pattern) => {
        if (extglobCount(pattern) > MAX_EXTGLOBS) {
          throw new TypeError("pattern has too many extglobs");
        }
      };
      const extSafe = (pattern) => {
        if (/^[?*+@]\(\)$/.test(pattern) || pattern.includes("[:"))
          return false;
        let depth = 0;
        for (let i = 0; i < pattern.length; i++) {
          const c = pattern.charAt(i);
          if (c === "\\") {
            if (++i === pattern.length)
              return false;
          } else if (c === "[") {
            const close = classEnd(pattern, i);
            if (close !== -1)
              i = close;
          } else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
            depth++;
            i++;
          } else if (c === ")") {
            if (!depth--)
              return false;
          } else if (c === "|" && !depth) {
            return false;
          }
        }
        return !depth;
      };
      let lastSplit;
      let lastChecked;
      const portionMatch = (p, f) => typeof p === "string" ? f === p : f !== "" && p.testUnchecked(f);
      const endIndex = (p, last, lastStart, prev, prevStart) => portionMatch(p, last) ? lastStart : prev !== void 0 && portionMatch(p, prev) ? prevStart : -1;
      const isDots = (p) => p === "." || p === "..";
      const isDrive = (p) => typeof p === "string" && /^[a-z]:$/i.test(p);
      const isLongUNC = (p) => typeof p === "string" && /^unc$/i.test(p);
      const uncHost = (p) => {
        if (p[0] !== "" || p[1] !== "")
          return -1;
        const h = p[2] !== "?" ? 2 : isLongUNC(p[3]) ? 4 : -1;
        const host = p[h];
        const share = p[h + 1];
        return h !== -1 && host !== void 0 && host !== "" && host !== GLOBSTAR && share !== void 0 && share !== "" && share !== GLOBSTAR ? h : -1;
      };
      const walkable = (p, dot) => !isDots(p) && (dot || !p.startsWith("."));
      const dotPortion = (f, start, end, dot, sep2) => {
        for (let k = start; k < end; ) {
          if (f.charCodeAt(k) === 46) {
            if (!dot)
              return true;
            const n = f.charCodeAt(k + 1) === 46 ? k + 2 : k + 1;
            if (n >= end || isSep(f.charCodeAt(n), sep2))
              return true;
          }
          const s = nextSep(f, k, sep2);
          if (s === -1)
            return false;
          k = s + 1;
          while (k < end && isSep(f.charCodeAt(k), sep2))
            k++;
        }
        return false;
      };
      const isSep = (c, sep2) => sep2 === "/" ? c === 47 : sep2 === "\\" ? c === 92 : c === 47 || c === 92;
      const nextSep = (f, from, sep2) => {
        if (sep2 !== "both")
          return f.indexOf(sep2, from);
        const s = f.indexOf("/", from);
        const b = f.indexOf("\\", from);
        return s === -1 ? b : b === -1 ? s : Math.min(s, b);
      };
      const lastSep = (f, from, sep2) => sep2 !== "both" ? f.lastIndexOf(sep2, from) : Math.max(f.lastIndexOf("/", from), f.lastIndexOf("\\", from));
      const PENDING = {};
      class Minimatch {
        options;
        set;
        pattern;
        windowsPathsNoEscape;
        nonegate;
        negate;
        comment;
        empty;
        preserveMultipleSlashes;
        partial;
        globSet;
        globParts;
        nocase;
        isWindows;
        platform;
        windowsNoMagicRoot;
        maxGlobstarRecursion;
        // the path can be checked against the last portion, and the string
        // portions, of each row before it is split. See #canMatch.
        #endCheck;
        #literalCheck;
        // level 2 resolves `.` and `..` portions in the path
        #level2;
        // the unicode normalization form, if any
        #form;
        // the string portions of each row in the set
        #literals = [];
        // the rows that #canMatch can match without splitting the path
        #shapes = [];
        // the rows whose last portion can be checked against the path's
        #endRows = [];
        // brace expansion can make the same portion in many rows, so they
        // share one Matcher, and the states that it caches
        #matchers = /* @__PURE__ */ new Map();
        // parse() returns PENDING in place of a Matcher
        #pending = false;
        // the char that marks numeric ranges in globSet, if any
        #rangeMark;
        // the GlobstarParts of each pattern row, by start index and partial
        #globstarParts = /* @__PURE__ */ new WeakMap();
        constructor(pattern, options = {}) {
          assertValidPattern(pattern);
          options = options || {};
          this.options = options;
          this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? DEFAULT_GLOB_STAR_RECURSION_MAX;
          this.pattern = pattern;
          this.platform = options.platform || defaultPlatform;
          this.isWindows = this.platform === "win32";
          this.windowsPathsNoEscape = !!options.windowsPathsNoEscape || options[AWE_KEY] === false;
          if (this.windowsPathsNoEscape) {
            this.pattern = this.pattern.replace(/\\/g, "/");
          }
          this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
          this.negate = false;
          this.nonegate = !!options.nonegate;
          this.comment = false;
          this.empty = false;
          this.partial = !!options.partial;
          this.nocase = !!this.options.nocase;
          this.windowsNoMagicRoot = options.windowsNoMagicRoot !== void 0 ? options.windowsNoMagicRoot : !!(this.isWindows && this.nocase);
          this.globSet = [];
          this.globParts = [];
          this.set = [];
          this.#endCheck = !this.preserveMultipleSlashes;
          this.#level2 = (options.optimizationLevel ?? 1) >= 2;
          const n = options.normalize;
          this.#form = n === true ? "NFC" : n || void 0;
          this.make();
          const drives = this.set.map((row) => this.#rootIndex(row));
          this.#endRows = this.set.map((row, r) => this.#endCheck && row.length - 1 > drives[r]);
          this.#literals = this.set.map((row, r) => {
            const end = this.#endRows[r] ? row.length - 1 : row.length;
            const lits = row.slice(drives[r] + 1, end).filter((p) => typeof p === "string" && !!p);
            return [...new Set(lits)];
          });
          this.#literalCheck = this.#literals.some((l) => l.length);
          this.#shapes = this.set.map((row, r) => {
            const [p0, p1, p2] = row;
            if (this.#endRows[r] && row.length === 2) {
              if (p0 === GLOBSTAR && p1 !== GLOBSTAR)
                return "tail";
            }
            if (this.#endRows[r] && options.matchBase && row.length === 1 && p0 !== GLOBSTAR && p0 !== "") {
              return "base";
            }
            if (!this.#endCheck || drives[r] !== -1)
              return void 0;
            if (row.length === 3 && p0 === GLOBSTAR && p2 === GLOBSTAR && p1 !== GLOBSTAR && p1 !== "" && // the portion between is only matched below this limit
            this.maxGlobstarRecursion > 0) {
              return "mid";
            }
            if (row.length === 2 && p1 === GLOBSTAR && p0 !== GLOBSTAR && p0 !== "") {
              return "head";
            }
            return void 0;
          });
        }
        // a string portion of a pattern, normalized if the option is set
        #norm(p) {
          return this.#form ? p.normalize(this.#form) : p;
        }
        // On Windows, the index of the last root portion of a row, as
        // #matchRow finds it: 0 for `c:/...`, 3 for `//?/c:/...` and
        // `//host/share/...`, and 5 for `//?/UNC/host/share/...`. Otherwise
        // -1.
        #rootIndex(row) {
          if (!this.isWindows)
            return -1;
          if (isDrive(row[0]))
            return 0;
          const uncDrive = row[0] === "" && row[1] === "" && row[2] === "?" && isDrive(row[3]);
          if (uncDrive)
            return 3;
          const h = uncHost(row);
          return h === -1 ? -1 : h + 1;
        }
        hasMagic() {
          if (this.options.magicalBraces && this.set.length > 1) {
            return true;
          }
          for (const pattern of this.set) {
            for (const part of pattern) {
              if (typeof part !== "string")
                return true;
            }
          }
          return false;
        }
        make() {
          const pattern = this.pattern;
          const options = this.options;
          if (!options.nocomment && pattern.charAt(0) === "#") {
            this.comment = true;
            return;
          }
          if (!pattern) {
            this.empty = true;
            return;
          }
          this.parseNegate();
          this.globSet = [...new Set(this.#expandBraces())];
          const rawGlobParts = this.globSet.map((s) => this.#slashSplit(s));
          this.globParts = this.preprocess(rawGlobParts);
          this.#pending = true;
          let set = this.globParts.map((s, _, __) => {
            if (this.isWindows && this.windowsNoMagicRoot) {
              const n = s[2] === "?" && isLongUNC(s[3]) ? 6 : 4;
              const isUNC = s[0] === "" && s[1] === "" && (s[2] === "?" || !globMagic.test(s[2])) && s.slice(3, n).every((p) => !globMagic.test(p));
              const isDrive2 = /^[a-z]:/i.test(s[0]);
              if (isUNC) {
                return [
                  ...s.slice(0, n).map((p) => this.#norm(p)),
                  ...s.slice(n).map((ss) => this.parse(ss))
                ];
              } else if (isDrive2) {
                return [
                  this.#norm(s[0]),
                  ...s.slice(1).map((ss) => this.parse(ss))
                ];
              }
            }
            return s.map((ss) => this.parse(ss));
          });
          this.set = set.filter((s) => s.indexOf(false) === -1);
          if (this.isWindows) {
            for (let i = 0; i < this.set.length; i++) {
              const p = this.set[i];
              if (p[0] === "" && p[1] === "" && this.globParts[i][2] === "?" && (isDrive(p[3]) || isLongUNC(this.globParts[i][3]))) {
                if (isLongUNC(this.globParts[i][3]))
                  p[3] = "UNC";
                p[2] = "?";
              }
            }
          }
          if (!options.noext)
            this.mergeRows();
          this.#pending = false;
          this.set.forEach((row, i) => {
            for (let k = 0; k < row.length; k++) {
              if (row[k] === PENDING) {
                row[k] = this.parse(this.globParts[i][k]);
              }
            }
          });
        }
        // Merge rows that only differ in one portion, where each of them
        // is a Matcher, into one row that matches any of them with
        // `@(a|b|...)`. Then a path is only walked once for all of them,
        // for example with `**/*.{js,ts}`.
        mergeRows() {
          let merged = true;
          while (merged) {
            merged = false;
            if (this.set.length < 2)
              return;
            let keys = this.#mergeKeys();
            const len = Math.max(0, ...this.set.map((r) => r.length));
            for (let k = 0; k < len; k++) {
              const groups = /* @__PURE__ */ new Map();
              const R = this.set.length + 1;
              this.set.forEach((row, i) => {
                if (!(row[k] instanceof Matcher || row[k] === PENDING) || !extSafe(this.globParts[i][k])) {
                  return;
                }
                const { pre, suf } = keys[i];
                const key = pre[k] * R + suf[k + 1];
                const g = groups.get(key);
                if (g)
                  g.push(i);
                else
                  groups.set(key, [i]);
              });
              const drop = /* @__PURE__ */ new Set();
              for (const g of groups.values()) {
                if (g.length < 2)
                  continue;
                const [first, ...rest] = g;
                const alts = g.map((i) => this.globParts[i][k]);
                const glob = `@(${alts.join("|")})`;
                if (extglobCount(glob) > MAX_EXTGLOBS)
                  continue;
                this.globParts[first][k] = glob;
                this.set[first][k] = this.parse(glob);
                for (const i of rest)
                  drop.add(i);
              }
              if (drop.size) {
                merged = true;
                this.set = this.set.filter((_, i) => !drop.has(i));
                this.globParts = this.globParts.filter((_, i) => !drop.has(i));
                if (this.set.length < 2)
                  return;
                keys = this.#mergeKeys();
              }
            }
          }
        }
        // For each row, number ids for its prefixes and suffixes, such that
        // pre[k] identifies parts[0..k) and suf[k] identifies parts[k..n).
        // Two rows are the same other than at portion k exactly when they
        // have the same pre[k] and suf[k + 1]. This is linear in the size of
        // the rows, where joining the whole row for every k was quadratic.
        #mergeKeys() {
          const partIds = /* @__PURE__ */ new Map();
          const ids2 = this.globParts.map((parts) => parts.map((s) => {
            let id2 = partIds.get(s);
            if (id2 === void 0)
              partIds.set(s, id2 = partIds.size);
            return id2;
          }));
          const P = partIds.size;
          const len = Math.max(0, ...ids2.map((r) => r.length));
          const keys = ids2.map((r) => ({
            pre: [0],
            suf: new Array(r.length + 1).fill(0)
          }));
          for (let k = 0; k < len; k++) {
            const m = /* @__PURE__ */ new Map();
            ids2.forEach((r, i) => {
              if (k >= r.length)
                return;
              const { pre } = keys[i];
              const key = pre[k] * P + r[k];
              let id2 = m.get(key);
              if (id2 === void 0)
                m.set(key, id2 = m.size + 1);
              pre.push(id2);
            });
          }
          for (let k = len - 1; k >= 0; k--) {
            const m = /* @__PURE__ */ new Map();
            ids2.forEach((r, i) => {
              if (k >= r.length)
                return;
              const { suf } = keys[i];
              const key = suf[k + 1] * P + r[k];
              let id2 = m.get(key);
              if (id2 === void 0)
                m.set(key, id2 = m.size + 1);
              suf[k] = id2;
            });
          }
          return keys;
        }
        // various transforms to equivalent pattern sets that are
        // faster to process in a filesystem walk.  The goal is to
        // eliminate what we can, and push all ** patterns as far
        // to the right as possible, even if it increases the number
        // of patterns that we have to process.
        preprocess(globParts) {
          if (this.options.noglobstar) {
            for (const partset of globParts) {
              for (let j = 0; j < partset.length; j++) {
                if (partset[j] === "**") {
                  partset[j] = "*";
                }
              }
            }
          }
          const { optimizationLevel = 1 } = this.options;
          if (optimizationLevel >= 2) {
            globParts = this.firstPhasePreProcess(globParts);
            globParts = this.secondPhasePreProcess(globParts);
          } else if (optimizationLevel >= 1) {
            globParts = this.levelOneOptimize(globParts);
          } else {
            globParts = this.adjascentGlobstarOptimize(globParts);
          }
          return globParts;
        }
        // just get rid of adjascent ** portions
        adjascentGlobstarOptimize(globParts) {
          return globParts.map((parts) => {
            let gs = -1;
            while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
              let i = gs;
              while (parts[i + 1] === "**") {
                i++;
              }
              if (i !== gs) {
                parts.splice(gs, i - gs);
              }
            }
            return parts;
          });
        }
        // get rid of adjascent ** and resolve .. portions
        levelOneOptimize(globParts) {
          return globParts.map((parts) => {
            const root = this.#rootIndex(parts) + 1;
            parts = parts.reduce((set, part) => {
              const prev = set[set.length - 1];
              if (part === "**" && prev === "**") {
                return set;
              }
              if (part === "..") {
                if (set.length > root && prev && prev !== ".." && prev !== "." && prev !== "**") {
                  set.pop();
                  return set;
                }
              }
              set.push(part);
              return set;
            }, []);
            return parts.length === 0 ? [""] : parts;
          });
        }
        // Check the path against each row before it is split. 'no' if no
        // row can match, so it does not need to be split. 'yes' if a row of
        // `**` and one more portion matches. 'maybe' if it must be split to
        // know. None of this applies with partial, where the path can end
        // before the row does.
        //
        // On Windows, `\` is a separator in the path too, and the portions of
        // a row up to its drive letter or UNC share are not checked (see
        // #rootIndex).
        //
        // Each string portion of a row must be a portion of the path, so the
        // path must contain it. Level 2 can only take portions out of the
        // path, so this is still true then.
        //
        // The last portion of a row must match the last portion of the path,
        // or the one before a trailing `/` (as a/* and a/**/* match a/b/).
        // This does not apply to rows that end in **, rows that end in a
        // root, or preserveMultipleSlashes (which can leave more
        // than one '' at the end). At level 2, it does not apply if that
        // portion is `.` or `..`, which can be
        // resolved away. Level 2 only takes other portions out of the
        // middle of the path.
        //
        // A row of `**/x` then matches if the ** can walk the portions
        // before the one that x matches, the same as #matchGlobstar. At
        // level 2, this is only known if none of them are `.` or `..`, so
        // that the path does not change when it is resolved.
        #canMatch(f) {
          const sep2 = !this.isWindows || !f.includes("\\") ? "/" : f.includes("/") ? "both" : "\\";
          let ends = this.#endCheck ? 0 : -1;
          let last = "";
          let lastStart = 0;
          let prev;
          let prevStart = 0;
          const dot = !!this.options.dot;
          ROWS: for (let r = 0; r < this.set.length; r++) {
            const row = this.set[r];
            const p = row[row.length - 1];
            let end = ends !== -1 && this.#endRows[r] && p !== GLOBSTAR;
            if (end && ends === 0) {
              const i = lastSep(f, f.length, sep2);
              lastStart = i + 1;
              last = f.slice(lastStart);
              if (last === "" && i >= 0) {
                let j = i;
                while (j > 0 && isSep(f.charCodeAt(j - 1), sep2))
                  j--;
                prevStart = j === 0 ? 0 : lastSep(f, j - 1, sep2) + 1;
                prev = f.slice(prevStart, j);
              }
              const resolves = this.#level2 && (isDots(last) || last === "" && prev !== void 0 && isDots(prev));
              ends = resolves ? -1 : 1;
              end = !resolves;
            }
            let tailStart = -1;
            if (end && typeof p === "string") {
              tailStart = endIndex(p, last, lastStart, prev, prevStart);
              if (tailStart === -1)
                continue;
            }
            if (this.#literalCheck) {
              for (const l of this.#literals[r]) {
                if (!f.includes(l))
                  continue ROWS;
              }
            }
            if (end && typeof p === "object") {
              tailStart = endIndex(p, last, lastStart, prev, prevStart);
              if (tailStart === -1)
                continue;
            }
            const shape = this.#shapes[r];
            if (shape === "base" && end)
              return "yes";
            if (shape === "tail" && end) {
              if (this.#level2 && dotPortion(f, 0, tailStart, true, sep2)) {
                return "maybe";
              }
              if (!dotPortion(f, 0, tailStart, dot, sep2))
                return "yes";
              continue;
            }
            if (shape === "mid" || shape === "head") {
              const m = this.#walk(f, row, shape === "head", dot, sep2);
              if (m !== "no")
                return m;
              continue;
            }
            return "maybe";
          }
          return "no";
        }
        // Match a row of a known shape against the split path, the same as
        // #matchGlobstar and #matchGlobStarBodySections do. None of these
        // rows have a drive letter, so they start at the first portion.
        #matchShape(file, row, shape) {
          const dot = !!this.options.dot;
          const n = file.length;
          if (shape === "head") {
            if (n < 2 || !portionMatch(row[0], file[0])) {
              return false;
            }
            for (let i = 1; i < n; i++)
              if (!walkable(file[i], dot))
                return false;
            return true;
          }
          const x = row[1];
          if (shape === "tail") {
            let t = n - 1;
            if (!portionMatch(x, file[t])) {
              if (file[t] !== "" || n === 1 || !portionMatch(x, file[--t])) {
                return false;
              }
            }
            for (let i = 0; i < t; i++)
              if (!walkable(file[i], dot))
                return false;
            return true;
          }
          for (let k = 0; k < n; k++) {
            if (portionMatch(x, file[k]) && k + 1 < n) {
              let i = k + 1;
              while (i < n && walkable(file[i], dot))
                i++;
              if (i === n)
                return true;
            }
            if (!walkable(file[k], dot))
              return false;
          }
          return false;
        }
        // Match a row of `**/x/**` or `x/**` against the path, the same as
        // #matchGlobstar and #matchGlobStarBodySections do once it is split.
        // x must match a portion (the first one, for `x/**`), the ** before
        // it must be able to walk the portions before that one, and there
        // must be a portion after it, which the ** after it can walk. At
        // level 2, this is only known if no portion is `.` or `..`.
        #walk(f, row, head, dot, sep2) {
          if (this.#level2 && dotPortion(f, 0, f.length, true, sep2))
            return "maybe";
          const x = row[head ? 0 : 1];
          let s = 0;
          for (let e = nextSep(f, s, sep2); e !== -1; e = nextSep(f, s, sep2)) {
            let next = e + 1;
            while (next < f.length && isSep(f.charCodeAt(next), sep2))
              next++;
            const hit = typeof x === "string" ? e - s === x.length && f.startsWith(x, s) : e > s && x.testUnchecked(f.slice(s, e));
            if (hit && !dotPortion(f, next, f.length, dot, sep2))
              return "yes";
            if (head || dotPortion(f, s, next, dot, sep2))
              return "no";
            s = next;
          }
          return "no";
        }
        // the last split, if it was the same path with the same split
        // settings
        #cachedSplit(f) {
          const last = lastSplit;
          return last?.f === f && last.isWindows === this.isWindows && last.preserveMultipleSlashes === this.preserveMultipleSlashes && last.normalize === this.#form ? last : void 0;
        }
        // split a path for match(), and keep the parts for the next call
        #split(f) {
          const { isWindows, preserveMultipleSlashes } = this;
          let parts = this.#slashSplit(isWindows ? f.split("\\").join("/") : f);
          const normalize2 = this.#form;
          if (normalize2)
            parts = parts.map((p) => p.normalize(normalize2));
          lastSplit = {
            f,
            isWindows,
            preserveMultipleSlashes,
            normalize: normalize2,
            parts
          };
          return lastSplit;
        }
        // resolve `.` and `..` portions of a path, for level 2
        #levelTwoFileOptimize(file) {
          const parts = [...file];
          let didSomething = false;
          do {
            didSomething = false;
            if (!this.preserveMultipleSlashes) {
              for (let i = 1; i < parts.length - 1; i++) {
                const p = parts[i];
                if (i === 1 && p === "" && parts[0] === "")
                  continue;
                if (p === "." || p === "") {
                  didSomething = true;
                  parts.splice(i, 1);
                  i--;
                }
              }
              if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
                didSomething = true;
                parts.pop();
              }
            }
            const root = this.#rootIndex(parts) + 1;
            let dd = root;
            while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
              const p = parts[dd - 1];
              if (p && p !== "." && p !== ".." && p !== "**") {
                didSomething = true;
                parts.splice(dd - 1, 2);
                dd = Math.max(dd - 2, root);
              }
            }
          } while (didSomething);
          return parts.length === 0 ? [""] : parts;
        }
        // First phase: single-pattern processing
        // <pre> is 1 or more portions
        // <rest> is 1 or more portions
        // <p> is any portion other than ., .., '', or **
        // <e> is . or ''
        //
        // **/.. is *brutal* for filesystem walking performance, because
        // it effectively resets the recursive walk each time it occurs,
        // and ** cannot be reduced out by a .. pattern part like a regexp
        // or most strings (other than .., ., and '') can be.
        //
        // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
        // <pre>/<e>/<rest> -> <pre>/<rest>
        // <pre>/<p>/../<rest> -> <pre>/<rest>
        // **/**/<rest> -> **/<rest>
        //
        // **/*/<rest> -> */**/<rest> <== not valid because ** doesn't follow
        // this WOULD be allowed if ** did follow symlinks, or * didn't
        firstPhasePreProcess(globParts) {
          const { braceExpandMax = DEFAULT_BRACE_EXPAND_MAX } = this.options;
          let splitCells = 0;
          const maxSplitCells = 1e6;
          let didSomething = false;
          do {
            didSomething = false;
            for (let parts of globParts) {
              let gs = -1;
              while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
                let gss = gs;
                while (parts[gss + 1] === "**") {
                  gss++;
                }
                if (gss > gs) {
                  parts.splice(gs + 1, gss - gs);
                }
                let next = parts[gs + 1];
                const p = parts[gs + 2];
                const p2 = parts[gs + 3];
                if (next !== "..")
                  continue;
                if (!p || p === "." || p === ".." || !p2 || p2 === "." || p2 === "..") {
                  continue;
                }
                const addedCells = parts.length - 1;
                if (globParts.length >= braceExpandMax || splitCells + addedCells > maxSplitCells) {
                  throw new RangeError(`optimizationLevel 2: too many patterns from '**/..'`);
                }
                didSomething = true;
                parts.splice(gs, 1);
                const other = parts.slice(0);
                other[gs] = "**";
                splitCells += addedCells;
                globParts.push(other);
                gs--;
              }
              if (!this.preserveMultipleSlashes) {
                for (let i = 1; i < parts.length - 1; i++) {
                  const p = parts[i];
                  if (i === 1 && p === "" && parts[0] === "")
                    continue;
                  if (p === "." || p === "") {
                    didSomething = true;
                    parts.splice(i, 1);
                    i--;
                  }
                }
                if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
                  didSomething = true;
                  parts.pop();
                }
              }
              const root = this.#rootIndex(parts) + 1;
              let dd = root;
              while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
                const p = parts[dd - 1];
                if (p && p !== "." && p !== ".." && p !== "**") {
                  didSomething = true;
                  const needDot = dd === 1 && parts[dd + 1] === "**";
                  const splin = needDot ? ["."] : [];
                  parts.splice(dd - 1, 2, ...splin);
                  if (parts.length === 0)
                    parts.push("");
                  dd = Math.max(dd - 2, root);
                }
              }
            }
          } while (didSomething);
          return globParts;
        }
        // second phase: multi-pattern dedupes
        // {<pre>/<rest>,<pre>/<rest>} -> <pre>/<rest>
        // {<pre>/*/<rest>,<pre>/<p>/<rest>} -> <pre>/*/<rest>
        secondPhasePreProcess(globParts) {
          const keys = /* @__PURE__ */ new Set();
          const rows = globParts.filter((parts) => {
            const key = parts.join("/");
            if (keys.has(key))
              return false;
            keys.add(key);
            return true;
          });
          const stars = /* @__PURE__ */ new Map();
          for (const parts of rows) {
            const s = [];
            for (let i = 0; i < parts.length; i++) {
              if (parts[i] === "*")
                s.push(i);
            }
            if (s.length)
              stars.set(s.join(","), s);
          }
          if (!stars.size || rows.length * stars.size > 1e5)
            return rows;
          const { dot } = this.options;
          return rows.filter((parts) => {
            for (const s of stars.values()) {
              if (s[s.length - 1] >= parts.length)
                continue;
              const c = [...parts];
              let ok = true;
              let changed = false;
              for (const i of s) {
                const p = parts[i];
                if (p === "*")
                  continue;
                if (!p || p === "**" || !dot && p.startsWith(".")) {
                  ok = false;
                  break;
                }
                c[i] = "*";
                changed = true;
              }
              if (ok && changed && keys.has(c.join("/")))
                return false;
            }
            return true;
          });
        }
        parseNegate() {
          if (this.nonegate)
            return;
          const pattern = this.pattern;
          let negate = false;
          let negateOffset = 0;
          for (let i = 0; i < pattern.length && pattern.charAt(i) === "!"; i++) {
            negate = !negate;
            negateOffset++;
          }
          if (negateOffset)
            this.pattern = pattern.slice(negateOffset);
          this.negate = negate;
        }
        // Match the parts of a path against one row of the set. `resolved`
        // is the parts after level 2 resolves `.` and `..` in them, or the
        // same parts below level 2. Set partial to true to test if, for
        // example, "/a/b" matches the start of "/*/b/*/d". Partial means, if
        // you run out of file before you run out of pattern, then that's
        // fine, as long as all the parts match.
        #matchRow(file, resolved, pattern, partial) {
          let fileStartIndex = 0;
          let patternStartIndex = 0;
          const fh = this.isWindows ? uncHost(resolved) : -1;
          const ph = fh === -1 ? -1 : uncHost(pattern);
          if (ph !== -1) {
            const host = pattern[ph];
            const share = pattern[ph + 1];
            if (typeof host !== "string" || typeof share !== "string") {
              fileStartIndex = fh;
              patternStartIndex = ph;
            } else if (resolved[fh].toLowerCase() === host.toLowerCase() && resolved[fh + 1].toLowerCase() === share.toLowerCase()) {
              fileStartIndex = fh + 2;
              patternStartIndex = ph + 2;
            }
          } else if (this.isWindows) {
            const fileDrive = typeof file[0] === "string" && /^[a-z]:$/i.test(file[0]);
            const fileUNC = !fileDrive && file[0] === "" && file[1] === "" && file[2] === "?" && /^[a-z]:$/i.test(file[3]);
            const patternDrive = typeof pattern[0] === "string" && /^[a-z]:$/i.test(pattern[0]);
            const patternUNC = !patternDrive && pattern[0] === "" && pattern[1] === "" && pattern[2] === "?" && typeof pattern[3] === "string" && /^[a-z]:$/i.test(pattern[3]);
            const fdi = fileUNC ? 3 : fileDrive ? 0 : void 0;
            const pdi = patternUNC ? 3 : patternDrive ? 0 : void 0;
            if (typeof fdi === "number" && typeof pdi === "number") {
              const [fd, pd] = [
                file[fdi],
                pattern[pdi]
              ];
              if (fd.toLowerCase() === pd.toLowerCase()) {
                patternStartIndex = pdi + 1;
                fileStartIndex = fdi + 1;
              }
            }
          }
          file = resolved;
          if (pattern.includes(GLOBSTAR)) {
            return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
          }
          return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
        }
        #matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
          const { head, body, tail, segments } = this.#getGlobstarParts(pattern, partial, patternIndex);
          if (head.length) {
            const headEnd = fileIndex + head.length;
            if (!this.#matchOne(file, head, partial, fileIndex, 0, headEnd)) {
              return false;
            }
            fileIndex += head.length;
            patternIndex += head.length;
          }
          let fileTailMatch = 0;
          if (tail.length) {
            if (tail.length + fileIndex > file.length)
              return false;
            let tailStart = file.length - tail.length;
            if (this.#matchOne(file, tail, partial, tailStart, 0)) {
              fileTailMatch = tail.length;
            } else {
              if (file[file.length - 1] !== "" || fileIndex + tail.length === file.length) {
                return false;
              }
              tailStart--;
              if (!this.#matchOne(file, tail, partial, tailStart, 0)) {
                return false;
              }
              fileTailMatch = tail.length + 1;
            }
          }
          if (!body.length) {
            let sawSome = !!fileTailMatch;
            for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
              const f = String(file[i]);
              sawSome = true;
              if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
                return false;
              }
            }
            return partial || sawSome;
          }
          return !!this.#matchGlobStarBodySections(file, segments, file.length - fileTailMatch, fileIndex, 0, partial, 0, !!fileTailMatch, /* @__PURE__ */ new Set());
        }
        // Split the pattern into head, tail, and middle of ** delimited
        // parts. The tail has to be at the end, and the others just have to
        // be found in order from the head. These only depend on the pattern
        // row, so they are kept for the next path.
        #getGlobstarParts(pattern, partial, patternIndex) {
          let byStart = this.#globstarParts.get(pattern);
          if (!byStart) {
            byStart = [];
            this.#globstarParts.set(pattern, byStart);
          }
          const key = patternIndex * 2 + (partial ? 1 : 0);
          const found = byStart[key];
          if (found)
            return found;
          const firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
          const lastgs = pattern.lastIndexOf(GLOBSTAR);
          const head = pattern.slice(patternIndex, firstgs);
          const body = pattern.slice(firstgs + 1, partial ? void 0 : lastgs);
          const tail = partial ? [] : pattern.slice(lastgs + 1);
          const segments = [[[], 0]];
          let current = segments[0];
          let nonGsParts = 0;
          const nonGsPartsSums = [0];
          for (const b of body) {
            if (b === GLOBSTAR) {
              nonGsPartsSums.push(nonGsParts);
              current = [[], 0];
              segments.push(current);
            } else {
              current[0].push(b);
              nonGsParts++;
            }
          }
          segments.forEach((b, i) => {
            b[1] = nonGsParts - nonGsPartsSums[i];
          });
          const parts = { head, body, tail, segments };
          byStart[key] = parts;
          return parts;
        }
        // return false for "nope, not matching"
        // return null for "not matching, cannot keep trying"
        #matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex, bodyIndex, partial, globStarDepth, sawTail, tried) {
          const bs = bodySegments[bodyIndex];
          if (!bs) {
            if (partial) {
              return fileIndex >= fileLength || fileIndex === fileLength - 1 && file[fileIndex] === "";
            }
            for (let i = fileIndex; i < fileLength; i++) {
              sawTail = true;
              const f = file[i];
              if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
                return false;
              }
            }
            return sawTail;
          }
          const [body, need] = bs;
          const after = partial ? fileLength : fileLength - need;
          while (fileIndex <= after) {
            const key = bodyIndex * (file.length + 1) + fileIndex;
            if (tried.has(key))
              return false;
            tried.add(key);
            const m = this.#matchOne(file, body, partial, fileIndex, 0, fileIndex + body.length);
            if (m && globStarDepth < this.maxGlobstarRecursion) {
              const sub = this.#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail, tried);
              if (sub !== false) {
                return sub;
              }
            }
            if (fileIndex === after)
              break;
            const f = file[fileIndex];
            if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
              return false;
            }
            fileIndex++;
          }
          return partial || null;
        }
        #matchOne(file, pattern, partial, fileIndex, patternIndex, fileEnd = file.length) {
          let fi;
          let pi;
          let pl;
          let fl;
          for (fi = fileIndex, pi = patternIndex, fl = Math.min(fileEnd, file.length), pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
            let p = pattern[pi];
            let f = file[fi];
            if (p === false || p === GLOBSTAR) {
              return false;
            }
            if (!portionMatch(p, f))
              return false;
          }
          if (fi === fl && pi === pl) {
            return true;
          } else if (fi === fl) {
            return partial;
          } else if (pi === pl) {
            return fi === fl - 1 && file[fi] === "";
          } else {
            throw new Error("wtf?");
          }
        }
        braceExpand() {
          return braceExpand(this.pattern, this.options);
        }
        // Expand braces, except numeric ranges such as {0..999} with at
        // least RANGE_MIN values. Each of those stays in its pattern as
        // `<mark>0..999<mark>`, for the Matcher to test. If a range might
        // be inside a [...] class, expand all of them instead.
        #expandBraces() {
          const { pattern } = this;
          if (this.options.nobrace)
            return this.braceExpand();
          let code = 57344;
          while (pattern.includes(String.fromCharCode(code))) {
            if (++code > 63743)
              return this.braceExpand();
          }
          const mark = String.fromCharCode(code);
          let found = false;
          const marked = pattern.replace(rangeRe, (m, lo, hi) => {
            const a = Number(lo);
            const b = Number(hi);
            if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b) || Math.abs(a - b) + 1 < RANGE_MIN) {
              return m;
            }
            found = true;
            return `${mark}${lo}..${hi}${mark}`;
          });
          if (!found)
            return this.braceExpand();
          const set = braceExpand(marked, this.options);
          for (const p of set) {
            for (const portion of p.split("/")) {
              const c = portion.indexOf("[");
              if (c !== -1 && c < portion.lastIndexOf(mark)) {
                return this.braceExpand();
              }
              if (!this.options.noext && inRepeatOrNegExt(portion, mark)) {
                return this.braceExpand();
              }
            }
          }
          this.#rangeMark = mark;
          return set;
        }
        parse(pattern) {
          assertValidPattern(pattern);
          const options = this.options;
          if (pattern === "**")
            return GLOBSTAR;
          if (pattern === "")
            return "";
          const { nocase, nocaseMagicOnly, noext = false, dot, normalize: normalize2 } = options;
          const rangeMark = this.#rangeMark;
          const lit2 = rangeMark && pattern.includes(rangeMark) ? void 0 : literal(pattern, noext);
          if (lit2 !== void 0 && !(nocase && !nocaseMagicOnly && pattern.toUpperCase() !== pattern.toLowerCase())) {
            return this.#norm(lit2);
          }
          if (this.#pending)
            return PENDING;
          let m = this.#matchers.get(pattern);
          if (!m) {
            if (!noext)
              assertValidExtglobs(pattern);
            m = new Matcher(pattern, {
              nocase,
              noext,
              dot,
              normalize: normalize2,
              ...rangeMark && { rangeMark }
            });
            this.#matchers.set(pattern, m);
          }
          return m;
        }
        #slashSplit(p) {
          if (this.preserveMultipleSlashes) {
            return p.split("/");
          } else if (this.isWindows && /^\/\/[^/]+/.test(p)) {
            return ["", ...p.split(/\/+/)];
          } else {
            return p.split(/\/+/);
          }
        }
        match(f, partial = this.partial) {
          if (this.comment) {
            return false;
          }
          if (this.empty) {
            return f === "";
          }
          if (f === "/" && partial) {
            return true;
          }
          const options = this.options;
          let split = this.#cachedSplit(f);
          if (!split) {
            if (!partial && !this.#form && (this.#endCheck || this.#literalCheck) && lastChecked !== f) {
              lastChecked = f;
              const can = this.#canMatch(f);
              if (can === "no")
                return options.flipNegate ? false : this.negate;
              if (can === "yes")
                return options.flipNegate ? true : !this.negate;
            }
            split = this.#split(f);
          }
          const ff = split.parts;
          const resolved = this.#level2 ? split.resolved ??= this.#levelTwoFileOptimize(ff) : ff;
          const set = this.set;
          let filename = ff[ff.length - 1];
          if (!filename) {
            for (let i = ff.length - 2; !filename && i >= 0; i--) {
              filename = ff[i];
            }
          }
          for (let r = 0; r < set.length; r++) {
            const pattern = set[r];
            const shape = partial ? void 0 : this.#shapes[r];
            const hit = shape === "base" ? portionMatch(pattern[0], filename) : shape ? this.#matchShape(resolved, pattern, shape) : options.matchBase && pattern.length === 1 ? this.#matchRow([filename], [filename], pattern, partial) : this.#matchRow(ff, resolved, pattern, partial);
            if (hit) {
              if (options.flipNegate) {
                return true;
              }
              return !this.negate;
            }
          }
          if (options.flipNegate) {
            return false;
          }
          return this.negate;
        }
        static defaults(def) {
          return minimatch.defaults(def).Minimatch;
        }
      }
      minimatch.Minimatch = Minimatch;
      minimatch.escape = escape_escape;
      minimatch.unescape = unescape_unescape;
    })
  ),
  /***/
  934: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bqr: () => (
          /* binding */
          trim
        ),
        /* harmony export */
        FsL: () => (
          /* binding */
          pipe
        ),
        /* harmony export */
        Ikc: () => (
          /* binding */
          object
        ),
        /* harmony export */
        KCZ: () => (
          /* binding */
          union
        ),
        /* harmony export */
        KIO: () => (
          /* binding */
          picklist
        ),
        /* harmony export */
        PXX: () => (
          /* binding */
          toLowerCase
        ),
        /* harmony export */
        Wwf: () => (
          /* binding */
          minValue
        ),
        /* harmony export */
        YOg: () => (
          /* binding */
          array
        ),
        /* harmony export */
        YjP: () => (
          /* binding */
          string
        ),
        /* harmony export */
        aig: () => (
          /* binding */
          number
        ),
        /* harmony export */
        cGV: () => (
          /* binding */
          maxValue
        ),
        /* harmony export */
        is: () => (
          /* binding */
          is
        ),
        /* harmony export */
        lqM: () => (
          /* binding */
          optional
        ),
        /* harmony export */
        ndf: () => (
          /* binding */
          integer
        ),
        /* harmony export */
        pdi: () => (
          /* binding */
          transform
        ),
        /* harmony export */
        xLC: () => (
          /* binding */
          safeParse
        ),
        /* harmony export */
        yGV: () => (
          /* binding */
          regex
        )
        /* harmony export */
      });
      let store$4;
      const DEFAULT_CONFIG = {
        lang: void 0,
        message: void 0,
        abortEarly: void 0,
        abortPipeEarly: void 0
      };
      function setGlobalConfig(config$1) {
        store$4 = {
          ...store$4,
          ...config$1
        };
      }
      // @__NO_SIDE_EFFECTS__
      function getGlobalConfig(config$1) {
        if (!config$1 && !store$4) return DEFAULT_CONFIG;
        return {
          lang: config$1?.lang ?? store$4?.lang,
          message: config$1?.message,
          abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
          abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
        };
      }
      function deleteGlobalConfig() {
        store$4 = void 0;
      }
      let store$3;
      function setGlobalMessage(message$1, lang) {
        if (!store$3) store$3 = /* @__PURE__ */ new Map();
        store$3.set(lang, message$1);
      }
      // @__NO_SIDE_EFFECTS__
      function getGlobalMessage(lang) {
        return store$3?.get(lang);
      }
      function deleteGlobalMessage(lang) {
        store$3?.delete(lang);
      }
      let store$2;
      function setSchemaMessage(message$1, lang) {
        if (!store$2) store$2 = /* @__PURE__ */ new Map();
        store$2.set(lang, message$1);
      }
      // @__NO_SIDE_EFFECTS__
      function getSchemaMessage(lang) {
        return store$2?.get(lang);
      }
      function deleteSchemaMessage(lang) {
        store$2?.delete(lang);
      }
      let store$1;
      function setSpecificMessage(reference, message$1, lang) {
        if (!store$1) store$1 = /* @__PURE__ */ new Map();
        if (!store$1.get(reference)) store$1.set(reference, /* @__PURE__ */ new Map());
        store$1.get(reference).set(lang, message$1);
      }
      // @__NO_SIDE_EFFECTS__
      function getSpecificMessage(reference, lang) {
        return store$1?.get(reference)?.get(lang);
      }
      function deleteSpecificMessage(reference, lang) {
        store$1?.get(reference)?.delete(lang);
      }
      // @__NO_SIDE_EFFECTS__
      function _stringify(input) {
        const type = typeof input;
        if (type === "string") return `"${input}"`;
        if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
        if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
        return type;
      }
      function _addIssue(context, label, dataset, config$1, other) {
        const input = other && "input" in other ? other.input : dataset.value;
        const expected = other?.expected ?? context.expects ?? null;
        const received = other?.received ?? /* @__PURE__ */ _stringify(input);
        const issue = {
          kind: context.kind,
          type: context.type,
          input,
          expected,
          received,
          message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
          requirement: context.requirement,
          path: other?.path,
          issues: other?.issues,
          lang: config$1.lang,
          abortEarly: config$1.abortEarly,
          abortPipeEarly: config$1.abortPipeEarly
        };
        const isSchema = context.kind === "schema";
        const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
        if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
        if (isSchema) dataset.typed = false;
        if (dataset.issues) dataset.issues.push(issue);
        else dataset.issues = [issue];
      }
      // @__NO_SIDE_EFFECTS__
      function _cloneDataset(dataset) {
        return {
          typed: dataset.typed,
          value: dataset.value,
          issues: dataset.issues?.map((issue) => ({
            ...issue,
            path: issue.path && [...issue.path]
          }))
        };
      }
      // @__NO_SIDE_EFFECTS__
      function _formatCase(input, separator, capFirst, capRest) {
        let result = "";
        let firstWord = true;
        let start = 0;
        let prev = 0;
        let prevPrev = 0;
        const flush = (end) => {
          if (end > start) {
            let word = input.slice(start, end).toLowerCase();
            if (firstWord ? capFirst : capRest) {
              const firstCode = word.charCodeAt(0);
              if (firstCode >= 97 && firstCode <= 122) word = String.fromCharCode(firstCode - 32) + word.slice(1);
              else {
                const charLen = firstCode >= 55296 && firstCode <= 56319 ? 2 : 1;
                word = word.slice(0, charLen).toUpperCase() + word.slice(charLen);
              }
            }
            result += firstWord ? word : separator + word;
            firstWord = false;
          }
        };
        for (let index = 0; index < input.length; index++) {
          const code = input.charCodeAt(index);
          let type;
          if (code === 32 || code === 9 || code === 10 || code === 11 || code === 12 || code === 13 || code === 45 || code === 95) {
            flush(index);
            start = index + 1;
            type = 0;
          } else if (code < 128) type = code >= 65 && code <= 90 ? 1 : code >= 97 && code <= 122 ? 2 : 3;
          else {
            const char = input[index];
            const charLower = char.toLowerCase();
            type = charLower === char.toUpperCase() ? 3 : char === charLower ? 2 : 1;
          }
          if (type === 1 && (prev === 2 || prev === 3) && index > start) {
            flush(index);
            start = index;
          } else if (type === 2 && prev === 1 && prevPrev === 1 && index - 1 > start) {
            flush(index - 1);
            start = index - 1;
          }
          prevPrev = prev;
          prev = type;
        }
        flush(input.length);
        return result;
      }
      let textEncoder;
      // @__NO_SIDE_EFFECTS__
      function _getByteCount(input) {
        if (!textEncoder) textEncoder = new TextEncoder();
        return textEncoder.encode(input).length;
      }
      // @__NO_SIDE_EFFECTS__
      function _getCodePointCount(input) {
        let count = input.length;
        const lengthMinus1 = input.length - 1;
        for (let i = 0; i < lengthMinus1; ) if (input.codePointAt(i) <= 65535) i++;
        else {
          i += 2;
          count--;
        }
        return count;
      }
      let segmenter;
      // @__NO_SIDE_EFFECTS__
      function _getGraphemeCount(input) {
        if (!segmenter) segmenter = new Intl.Segmenter();
        const segments = segmenter.segment(input);
        let count = 0;
        for (const _ of segments) count++;
        return count;
      }
      // @__NO_SIDE_EFFECTS__
      function _getLastMetadata(schema, type) {
        if ("pipe" in schema) {
          const nestedSchemas = [];
          for (let index = schema.pipe.length - 1; index >= 0; index--) {
            const item = schema.pipe[index];
            if (item.kind === "schema" && "pipe" in item) nestedSchemas.push(item);
            else if (item.kind === "metadata" && item.type === type) return item[type];
          }
          for (const nestedSchema of nestedSchemas) {
            const result = /* @__PURE__ */ _getLastMetadata(nestedSchema, type);
            if (result !== void 0) return result;
          }
        }
      }
      let store;
      // @__NO_SIDE_EFFECTS__
      function _getWordCount(locales, input) {
        if (!store) store = /* @__PURE__ */ new Map();
        const key = String(locales);
        let segmenter$1 = store.get(key);
        if (!segmenter$1) {
          segmenter$1 = new Intl.Segmenter(locales, { granularity: "word" });
          store.set(key, segmenter$1);
        }
        const segments = segmenter$1.segment(input);
        let count = 0;
        for (const segment of segments) if (segment.isWordLike) count++;
        return count;
      }
      const NON_DIGIT_REGEX = /\D/gu;
      // @__NO_SIDE_EFFECTS__
      function _isLuhnAlgo(input) {
        const number$1 = input.replace(NON_DIGIT_REGEX, "");
        let length$1 = number$1.length;
        let bit = 1;
        let sum = 0;
        while (length$1) {
          const value$1 = +number$1[--length$1];
          bit ^= 1;
          sum += bit ? [
            0,
            2,
            4,
            6,
            8,
            1,
            3,
            5,
            7,
            9
          ][value$1] : value$1;
        }
        return sum % 10 === 0;
      }
      // @__NO_SIDE_EFFECTS__
      function _isSameValueZero(value1, value2) {
        return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
      }
      // @__NO_SIDE_EFFECTS__
      function _isValidObjectKey(object$1, key) {
        return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
      }
      // @__NO_SIDE_EFFECTS__
      function _isValueMatch(requirement, value$1) {
        return Number.isNaN(requirement) && Number.isNaN(value$1) || requirement <= value$1 && requirement >= value$1;
      }
      // @__NO_SIDE_EFFECTS__
      function _joinExpects(values$1, separator) {
        const list = [...new Set(values$1)];
        if (list.length > 1) return `(${list.join(` ${separator} `)})`;
        return list[0] ?? "never";
      }
      function _standardSchema(schema) {
        schema["~standard"] = {
          version: 1,
          vendor: "valibot",
          validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
        };
        return schema;
      }
      // @__NO_SIDE_EFFECTS__
      function entriesFromList(list, schema) {
        const entries$1 = {};
        for (const key of list) entries$1[key] = schema;
        return entries$1;
      }
      // @__NO_SIDE_EFFECTS__
      function entriesFromObjects(schemas) {
        const entries$1 = {};
        for (const schema of schemas) Object.assign(entries$1, schema.entries);
        return entries$1;
      }
      // @__NO_SIDE_EFFECTS__
      function getDotPath(issue) {
        if (issue.path) {
          let key = "";
          for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`;
          else key += item.key;
          else return null;
          return key;
        }
        return null;
      }
      // @__NO_SIDE_EFFECTS__
      function isOfKind(kind, object$1) {
        return object$1.kind === kind;
      }
      // @__NO_SIDE_EFFECTS__
      function isOfType(type, object$1) {
        return object$1.type === type;
      }
      var ValiError = class extends Error {
        /**
        * Creates a Valibot error with useful information.
        *
        * @param issues The error issues.
        */
        constructor(issues) {
          super(issues[0].message);
          this.name = "ValiError";
          this.issues = issues;
        }
      };
      // @__NO_SIDE_EFFECTS__
      function isValiError(error) {
        return error instanceof ValiError;
      }
      // @__NO_SIDE_EFFECTS__
      function args(schema) {
        return {
          kind: "transformation",
          type: "args",
          reference: args,
          async: false,
          schema,
          "~run"(dataset, config$1) {
            const func = dataset.value;
            dataset.value = (...args_) => {
              const argsDataset = this.schema["~run"]({ value: args_ }, config$1);
              if (argsDataset.issues) throw new ValiError(argsDataset.issues);
              return func(...argsDataset.value);
            };
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function argsAsync(schema) {
        return {
          kind: "transformation",
          type: "args",
          reference: argsAsync,
          async: false,
          schema,
          "~run"(dataset, config$1) {
            const func = dataset.value;
            dataset.value = async (...args$1) => {
              const argsDataset = await schema["~run"]({ value: args$1 }, config$1);
              if (argsDataset.issues) throw new ValiError(argsDataset.issues);
              return func(...argsDataset.value);
            };
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function awaitAsync() {
        return {
          kind: "transformation",
          type: "await",
          reference: awaitAsync,
          async: true,
          async "~run"(dataset) {
            dataset.value = await dataset.value;
            return dataset;
          }
        };
      }
      const BASE64_REGEX = /^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/iu;
      const BIC_REGEX = /^[A-Z]{6}(?!00)[\dA-Z]{2}(?:[\dA-Z]{3})?$/u;
      const CUID2_REGEX = /^[a-z][\da-z]*$/u;
      const DECIMAL_REGEX = /^[+-]?(?:\d*\.)?\d+$/u;
      const DIGITS_REGEX = /^\d+$/u;
      const DOMAIN_REGEX = /^(?=.{1,253}$)(?:(?![Xx][Nn]--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/u;
      const EMAIL_REGEX = /^[\w+-]+(?:\.[\w+-]+)*@[\da-zA-Z]+(?:[.-][\da-zA-Z]+)*\.[a-zA-Z]{2,}$/u;
      const EMOJI_REGEX = /^(?:[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation}))*)+$/u;
      const HEXADECIMAL_REGEX = /^(?:0[hx])?[\da-fA-F]+$/u;
      const HEX_COLOR_REGEX = /^#(?:[\da-fA-F]{3,4}|[\da-fA-F]{6}|[\da-fA-F]{8})$/u;
      const IMEI_REGEX = /^\d{15}$|^\d{2}-\d{6}-\d{6}-\d$/u;
      const IPV4_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$/u;
      const IPV6_REGEX = /^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
      const IP_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$|^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
      const ISO_DATE_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;
      const ISO_DATE_TIME_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3]):[0-5]\d$/u;
      const ISO_DATE_TIME_SECOND_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
      const ISO_TIME_REGEX = /^(?:0\d|1\d|2[0-3]):[0-5]\d$/u;
      const ISO_TIME_SECOND_REGEX = /^(?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
      const ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
      const ISO_WEEK_REGEX = /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/u;
      const JWS_COMPACT_REGEX = /^(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?$/u;
      const ISRC_REGEX = /^(?:[A-Z]{2}[A-Z\d]{3}\d{7}|[A-Z]{2}-[A-Z\d]{3}-\d{2}-\d{5})$/u;
      const KSUID_REGEX = /^[a-zA-Z0-9]{27}$/u;
      const MAC48_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$/u;
      const MAC64_REGEX = /^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
      const MAC_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$|^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
      const NANO_ID_REGEX = /^[\w-]+$/u;
      const OCTAL_REGEX = /^(?:0o)?[0-7]+$/u;
      const RFC_EMAIL_REGEX = /^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
      const SLUG_REGEX = /^[\da-z]+(?:[-_][\da-z]+)*$/u;
      const ULID_REGEX = /^[0-7][\da-hjkmnp-tv-zA-HJKMNP-TV-Z]{25}$/u;
      const UUID_REGEX = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;
      // @__NO_SIDE_EFFECTS__
      function base64(message$1) {
        return {
          kind: "validation",
          type: "base64",
          reference: base64,
          async: false,
          expects: null,
          requirement: BASE64_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Base64", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function bic(message$1) {
        return {
          kind: "validation",
          type: "bic",
          reference: bic,
          async: false,
          expects: null,
          requirement: BIC_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "BIC", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function brand(name) {
        return {
          kind: "transformation",
          type: "brand",
          reference: brand,
          async: false,
          name,
          "~run"(dataset) {
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function bytes(requirement, message$1) {
        return {
          kind: "validation",
          type: "bytes",
          reference: bytes,
          async: false,
          expects: `${requirement}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed) {
              const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
              if (length$1 !== this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
            }
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function check(requirement, message$1) {
        return {
          kind: "validation",
          type: "check",
          reference: check,
          async: false,
          expects: null,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function checkAsync(requirement, message$1) {
        return {
          kind: "validation",
          type: "check",
          reference: checkAsync,
          async: true,
          expects: null,
          requirement,
          message: message$1,
          async "~run"(dataset, config$1) {
            if (dataset.typed && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function checkItems(requirement, message$1) {
        return {
          kind: "validation",
          type: "check_items",
          reference: checkItems,
          async: false,
          expects: null,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed) for (let index = 0; index < dataset.value.length; index++) {
              const item = dataset.value[index];
              if (!this.requirement(item, index, dataset.value)) _addIssue(this, "item", dataset, config$1, {
                input: item,
                path: [{
                  type: "array",
                  origin: "value",
                  input: dataset.value,
                  key: index,
                  value: item
                }]
              });
            }
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function checkItemsAsync(requirement, message$1) {
        return {
          kind: "validation",
          type: "check_items",
          reference: checkItemsAsync,
          async: true,
          expects: null,
          requirement,
          message: message$1,
          async "~run"(dataset, config$1) {
            if (dataset.typed) {
              const requirementResults = await Promise.all(dataset.value.map(this.requirement));
              for (let index = 0; index < dataset.value.length; index++) if (!requirementResults[index]) {
                const item = dataset.value[index];
                _addIssue(this, "item", dataset, config$1, {
                  input: item,
                  path: [{
                    type: "array",
                    origin: "value",
                    input: dataset.value,
                    key: index,
                    value: item
                  }]
                });
              }
            }
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function codePoints(requirement, message$1) {
        return {
          kind: "validation",
          type: "code_points",
          reference: codePoints,
          async: false,
          expects: `${requirement}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed) {
              const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
              if (count !== this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
            }
            return dataset;
          }
        };
      }
      const CREDIT_CARD_REGEX = /^(?:\d{13,19}|\d{4}(?: \d{3,6}){2,4}|\d{4}(?:-\d{3,6}){2,4})$/u;
      const SANITIZE_REGEX = /[- ]/gu;
      const PROVIDER_REGEX_LIST = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function creditCard(message$1) {
        return {
          kind: "validation",
          type: "credit_card",
          reference: creditCard,
          async: false,
          expects: null,
          requirement(input) {
            let sanitized;
            return CREDIT_CARD_REGEX.test(input) && (sanitized = input.replace(SANITIZE_REGEX, "")) && PROVIDER_REGEX_LIST.some((regex$1) => regex$1.test(sanitized)) && /* @__PURE__ */ _isLuhnAlgo(sanitized);
          },
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "credit card", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function cuid2(message$1) {
        return {
          kind: "validation",
          type: "cuid2",
          reference: cuid2,
          async: false,
          expects: null,
          requirement: CUID2_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Cuid2", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function decimal(message$1) {
        return {
          kind: "validation",
          type: "decimal",
          reference: decimal,
          async: false,
          expects: null,
          requirement: DECIMAL_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "decimal", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function description(description_) {
        return {
          kind: "metadata",
          type: "description",
          reference: description,
          description: description_
        };
      }
      // @__NO_SIDE_EFFECTS__
      function digits(message$1) {
        return {
          kind: "validation",
          type: "digits",
          reference: digits,
          async: false,
          expects: null,
          requirement: DIGITS_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "digits", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function domain(message$1) {
        return {
          kind: "validation",
          type: "domain",
          reference: domain,
          expects: null,
          async: false,
          requirement: DOMAIN_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "domain", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function email(message$1) {
        return {
          kind: "validation",
          type: "email",
          reference: email,
          expects: null,
          async: false,
          requirement: EMAIL_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function emoji(message$1) {
        return {
          kind: "validation",
          type: "emoji",
          reference: emoji,
          async: false,
          expects: null,
          requirement: EMOJI_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "emoji", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function empty(message$1) {
        return {
          kind: "validation",
          type: "empty",
          reference: empty,
          async: false,
          expects: "0",
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && dataset.value.length > 0) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function endsWith(requirement, message$1) {
        return {
          kind: "validation",
          type: "ends_with",
          reference: endsWith,
          async: false,
          expects: `"${requirement}"`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !dataset.value.endsWith(this.requirement)) _addIssue(this, "end", dataset, config$1, { received: `"${dataset.value.slice(-this.requirement.length)}"` });
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function entries(requirement, message$1) {
        return {
          kind: "validation",
          type: "entries",
          reference: entries,
          async: false,
          expects: `${requirement}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (!dataset.typed) return dataset;
            const count = Object.keys(dataset.value).length;
            if (dataset.typed && count !== this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function everyItem(requirement, message$1) {
        return {
          kind: "validation",
          type: "every_item",
          reference: everyItem,
          async: false,
          expects: null,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !dataset.value.every(this.requirement)) _addIssue(this, "item", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function examples(examples_) {
        return {
          kind: "metadata",
          type: "examples",
          reference: examples,
          examples: examples_
        };
      }
      // @__NO_SIDE_EFFECTS__
      function excludes(requirement, message$1) {
        const received = /* @__PURE__ */ _stringify(requirement);
        return {
          kind: "validation",
          type: "excludes",
          reference: excludes,
          async: false,
          expects: `!${received}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received });
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function filterItems(operation) {
        return {
          kind: "transformation",
          type: "filter_items",
          reference: filterItems,
          async: false,
          operation,
          "~run"(dataset) {
            dataset.value = dataset.value.filter(this.operation);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function findItem(operation) {
        return {
          kind: "transformation",
          type: "find_item",
          reference: findItem,
          async: false,
          operation,
          "~run"(dataset) {
            dataset.value = dataset.value.find(this.operation);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function finite(message$1) {
        return {
          kind: "validation",
          type: "finite",
          reference: finite,
          async: false,
          expects: null,
          requirement: Number.isFinite,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function flavor(name) {
        return {
          kind: "transformation",
          type: "flavor",
          reference: flavor,
          async: false,
          name,
          "~run"(dataset) {
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function graphemes(requirement, message$1) {
        return {
          kind: "validation",
          type: "graphemes",
          reference: graphemes,
          async: false,
          expects: `${requirement}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed) {
              const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
              if (count !== this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
            }
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function gtValue(requirement, message$1) {
        return {
          kind: "validation",
          type: "gt_value",
          reference: gtValue,
          async: false,
          expects: `>${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !(dataset.value > this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function guard(requirement, message$1) {
        return {
          kind: "transformation",
          type: "guard",
          reference: guard,
          async: false,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement(dataset.value)) {
              _addIssue(this, "input", dataset, config$1);
              dataset.typed = false;
            }
            return dataset;
          }
        };
      }
      const HASH_LENGTHS = {
        md4: 32,
        md5: 32,
        sha1: 40,
        sha256: 64,
        sha384: 96,
        sha512: 128,
        ripemd128: 32,
        ripemd160: 40,
        tiger128: 32,
        tiger160: 40,
        tiger192: 48,
        crc32: 8,
        crc32b: 8,
        adler32: 8
      };
      // @__NO_SIDE_EFFECTS__
      function hash(types, message$1) {
        return {
          kind: "validation",
          type: "hash",
          reference: hash,
          expects: null,
          async: false,
          requirement: RegExp(types.map((type) => `^[a-fA-F0-9]{${HASH_LENGTHS[type]}}$`).join("|"), "u"),
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hash", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function hexadecimal(message$1) {
        return {
          kind: "validation",
          type: "hexadecimal",
          reference: hexadecimal,
          async: false,
          expects: null,
          requirement: HEXADECIMAL_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hexadecimal", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function hexColor(message$1) {
        return {
          kind: "validation",
          type: "hex_color",
          reference: hexColor,
          async: false,
          expects: null,
          requirement: HEX_COLOR_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hex color", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function imei(message$1) {
        return {
          kind: "validation",
          type: "imei",
          reference: imei,
          async: false,
          expects: null,
          requirement(input) {
            return IMEI_REGEX.test(input) && /* @__PURE__ */ _isLuhnAlgo(input);
          },
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "IMEI", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function includes(requirement, message$1) {
        const expects = /* @__PURE__ */ _stringify(requirement);
        return {
          kind: "validation",
          type: "includes",
          reference: includes,
          async: false,
          expects,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received: `!${expects}` });
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function integer(message$1) {
        return {
          kind: "validation",
          type: "integer",
          reference: integer,
          async: false,
          expects: null,
          requirement: Number.isInteger,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function ip(message$1) {
        return {
          kind: "validation",
          type: "ip",
          reference: ip,
          async: false,
          expects: null,
          requirement: IP_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IP", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function ipv4(message$1) {
        return {
          kind: "validation",
          type: "ipv4",
          reference: ipv4,
          async: false,
          expects: null,
          requirement: IPV4_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv4", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function ipv6(message$1) {
        return {
          kind: "validation",
          type: "ipv6",
          reference: ipv6,
          async: false,
          expects: null,
          requirement: IPV6_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv6", dataset, config$1);
            return dataset;
          }
        };
      }
      function _isIsbn10(input) {
        const digits$1 = input.split("").map((c) => c === "X" ? 10 : parseInt(c));
        let sum = 0;
        for (let i = 0; i < 10; i++) sum += digits$1[i] * (10 - i);
        return sum % 11 === 0;
      }
      function _isIsbn13(input) {
        const digits$1 = input.split("").map((c) => parseInt(c));
        let sum = 0;
        for (let i = 0; i < 13; i++) sum += digits$1[i] * (i % 2 === 0 ? 1 : 3);
        return sum % 10 === 0;
      }
      const ISBN_SEPARATOR_REGEX = /[- ]/gu;
      const ISBN_10_DETECTION_REGEX = /^\d{9}[\dX]$/u;
      const ISBN_13_DETECTION_REGEX = /^\d{13}$/u;
      // @__NO_SIDE_EFFECTS__
      function isbn(message$1) {
        return {
          kind: "validation",
          type: "isbn",
          reference: isbn,
          async: false,
          expects: null,
          requirement(input) {
            const replacedInput = input.replace(ISBN_SEPARATOR_REGEX, "");
            if (ISBN_10_DETECTION_REGEX.test(replacedInput)) return _isIsbn10(replacedInput);
            else if (ISBN_13_DETECTION_REGEX.test(replacedInput)) return _isIsbn13(replacedInput);
            return false;
          },
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "ISBN", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function isrc(message$1) {
        return {
          kind: "validation",
          type: "isrc",
          reference: isrc,
          async: false,
          expects: null,
          requirement: ISRC_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ISRC", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function isoDate(message$1) {
        return {
          kind: "validation",
          type: "iso_date",
          reference: isoDate,
          async: false,
          expects: null,
          requirement: ISO_DATE_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function isoDateTime(message$1) {
        return {
          kind: "validation",
          type: "iso_date_time",
          reference: isoDateTime,
          async: false,
          expects: null,
          requirement: ISO_DATE_TIME_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function isoDateTimeSecond(message$1) {
        return {
          kind: "validation",
          type: "iso_date_time_second",
          reference: isoDateTimeSecond,
          async: false,
          expects: null,
          requirement: ISO_DATE_TIME_SECOND_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time-second", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function isoTime(message$1) {
        return {
          kind: "validation",
          type: "iso_time",
          reference: isoTime,
          async: false,
          expects: null,
          requirement: ISO_TIME_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function isoTimeSecond(message$1) {
        return {
          kind: "validation",
          type: "iso_time_second",
          reference: isoTimeSecond,
          async: false,
          expects: null,
          requirement: ISO_TIME_SECOND_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time-second", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function isoTimestamp(message$1) {
        return {
          kind: "validation",
          type: "iso_timestamp",
          reference: isoTimestamp,
          async: false,
          expects: null,
          requirement: ISO_TIMESTAMP_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function isoWeek(message$1) {
        return {
          kind: "validation",
          type: "iso_week",
          reference: isoWeek,
          async: false,
          expects: null,
          requirement: ISO_WEEK_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "week", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function jwsCompact(message$1) {
        return {
          kind: "validation",
          type: "jws_compact",
          reference: jwsCompact,
          async: false,
          expects: null,
          requirement: JWS_COMPACT_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "JWS compact", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function ksuid(message$1) {
        return {
          kind: "validation",
          type: "ksuid",
          reference: ksuid,
          async: false,
          expects: null,
          requirement: KSUID_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "KSUID", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function length(requirement, message$1) {
        return {
          kind: "validation",
          type: "length",
          reference: length,
          async: false,
          expects: `${requirement}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && dataset.value.length !== this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function ltValue(requirement, message$1) {
        return {
          kind: "validation",
          type: "lt_value",
          reference: ltValue,
          async: false,
          expects: `<${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !(dataset.value < this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function mac(message$1) {
        return {
          kind: "validation",
          type: "mac",
          reference: mac,
          async: false,
          expects: null,
          requirement: MAC_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "MAC", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function mac48(message$1) {
        return {
          kind: "validation",
          type: "mac48",
          reference: mac48,
          async: false,
          expects: null,
          requirement: MAC48_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "48-bit MAC", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function mac64(message$1) {
        return {
          kind: "validation",
          type: "mac64",
          reference: mac64,
          async: false,
          expects: null,
          requirement: MAC64_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "64-bit MAC", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function mapItems(operation) {
        return {
          kind: "transformation",
          type: "map_items",
          reference: mapItems,
          async: false,
          operation,
          "~run"(dataset) {
            dataset.value = dataset.value.map(this.operation);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function maxBytes(requirement, message$1) {
        return {
          kind: "validation",
          type: "max_bytes",
          reference: maxBytes,
          async: false,
          expects: `<=${requirement}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed) {
              const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
              if (length$1 > this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
            }
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function maxCodePoints(requirement, message$1) {
        return {
          kind: "validation",
          type: "max_code_points",
          reference: maxCodePoints,
          async: false,
          expects: `<=${requirement}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed) {
              const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
              if (count > this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
            }
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function maxEntries(requirement, message$1) {
        return {
          kind: "validation",
          type: "max_entries",
          reference: maxEntries,
          async: false,
          expects: `<=${requirement}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (!dataset.typed) return dataset;
            const count = Object.keys(dataset.value).length;
            if (dataset.typed && count > this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function maxGraphemes(requirement, message$1) {
        return {
          kind: "validation",
          type: "max_graphemes",
          reference: maxGraphemes,
          async: false,
          expects: `<=${requirement}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed) {
              const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
              if (count > this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
            }
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function maxLength(requirement, message$1) {
        return {
          kind: "validation",
          type: "max_length",
          reference: maxLength,
          async: false,
          expects: `<=${requirement}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function maxSize(requirement, message$1) {
        return {
          kind: "validation",
          type: "max_size",
          reference: maxSize,
          async: false,
          expects: `<=${requirement}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && dataset.value.size > this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function maxValue(requirement, message$1) {
        return {
          kind: "validation",
          type: "max_value",
          reference: maxValue,
          async: false,
          expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function maxWords(locales, requirement, message$1) {
        return {
          kind: "validation",
          type: "max_words",
          reference: maxWords,
          async: false,
          expects: `<=${requirement}`,
          locales,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed) {
              const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
              if (count > this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
            }
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function metadata(metadata_) {
        return {
          kind: "metadata",
          type: "metadata",
          reference: metadata,
          metadata: metadata_
        };
      }
      // @__NO_SIDE_EFFECTS__
      function mimeType(requirement, message$1) {
        return {
          kind: "validation",
          type: "mime_type",
          reference: mimeType,
          async: false,
          expects: /* @__PURE__ */ _joinExpects(requirement.map((option) => `"${option}"`), "|"),
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.includes(dataset.value.type)) _addIssue(this, "MIME type", dataset, config$1, { received: `"${dataset.value.type}"` });
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function minBytes(requirement, message$1) {
        return {
          kind: "validation",
          type: "min_bytes",
          reference: minBytes,
          async: false,
          expects: `>=${requirement}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed) {
              const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
              if (length$1 < this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
            }
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function minCodePoints(requirement, message$1) {
        return {
          kind: "validation",
          type: "min_code_points",
          reference: minCodePoints,
          async: false,
          expects: `>=${requirement}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed) {
              const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
              if (count < this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
            }
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function minEntries(requirement, message$1) {
        return {
          kind: "validation",
          type: "min_entries",
          reference: minEntries,
          async: false,
          expects: `>=${requirement}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (!dataset.typed) return dataset;
            const count = Object.keys(dataset.value).length;
            if (dataset.typed && count < this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function minGraphemes(requirement, message$1) {
        return {
          kind: "validation",
          type: "min_graphemes",
          reference: minGraphemes,
          async: false,
          expects: `>=${requirement}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed) {
              const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
              if (count < this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
            }
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function minLength(requirement, message$1) {
        return {
          kind: "validation",
          type: "min_length",
          reference: minLength,
          async: false,
          expects: `>=${requirement}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function minSize(requirement, message$1) {
        return {
          kind: "validation",
          type: "min_size",
          reference: minSize,
          async: false,
          expects: `>=${requirement}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && dataset.value.size < this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function minValue(requirement, message$1) {
        return {
          kind: "validation",
          type: "min_value",
          reference: minValue,
          async: false,
          expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function minWords(locales, requirement, message$1) {
        return {
          kind: "validation",
          type: "min_words",
          reference: minWords,
          async: false,
          expects: `>=${requirement}`,
          locales,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed) {
              const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
              if (count < this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
            }
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function multipleOf(requirement, message$1) {
        return {
          kind: "validation",
          type: "multiple_of",
          reference: multipleOf,
          async: false,
          expects: `%${requirement}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && dataset.value % this.requirement != 0) _addIssue(this, "multiple", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function nanoid(message$1) {
        return {
          kind: "validation",
          type: "nanoid",
          reference: nanoid,
          async: false,
          expects: null,
          requirement: NANO_ID_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Nano ID", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function nonEmpty(message$1) {
        return {
          kind: "validation",
          type: "non_empty",
          reference: nonEmpty,
          async: false,
          expects: "!0",
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function normalize(form) {
        return {
          kind: "transformation",
          type: "normalize",
          reference: normalize,
          async: false,
          form,
          "~run"(dataset) {
            dataset.value = dataset.value.normalize(this.form);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function notBytes(requirement, message$1) {
        return {
          kind: "validation",
          type: "not_bytes",
          reference: notBytes,
          async: false,
          expects: `!${requirement}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed) {
              const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
              if (length$1 === this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
            }
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function notCodePoints(requirement, message$1) {
        return {
          kind: "validation",
          type: "not_code_points",
          reference: notCodePoints,
          async: false,
          expects: `!${requirement}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed) {
              const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
              if (count === this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
            }
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function notEntries(requirement, message$1) {
        return {
          kind: "validation",
          type: "not_entries",
          reference: notEntries,
          async: false,
          expects: `!${requirement}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (!dataset.typed) return dataset;
            const count = Object.keys(dataset.value).length;
            if (dataset.typed && count === this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function notGraphemes(requirement, message$1) {
        return {
          kind: "validation",
          type: "not_graphemes",
          reference: notGraphemes,
          async: false,
          expects: `!${requirement}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed) {
              const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
              if (count === this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
            }
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function notLength(requirement, message$1) {
        return {
          kind: "validation",
          type: "not_length",
          reference: notLength,
          async: false,
          expects: `!${requirement}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && dataset.value.length === this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function notSize(requirement, message$1) {
        return {
          kind: "validation",
          type: "not_size",
          reference: notSize,
          async: false,
          expects: `!${requirement}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && dataset.value.size === this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function notValue(requirement, message$1) {
        return {
          kind: "validation",
          type: "not_value",
          reference: notValue,
          async: false,
          expects: requirement instanceof Date ? `!${requirement.toJSON()}` : `!${/* @__PURE__ */ _stringify(requirement)}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && /* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function notValues(requirement, message$1) {
        return {
          kind: "validation",
          type: "not_values",
          reference: notValues,
          async: false,
          expects: `!${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function notWords(locales, requirement, message$1) {
        return {
          kind: "validation",
          type: "not_words",
          reference: notWords,
          async: false,
          expects: `!${requirement}`,
          locales,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed) {
              const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
              if (count === this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
            }
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function octal(message$1) {
        return {
          kind: "validation",
          type: "octal",
          reference: octal,
          async: false,
          expects: null,
          requirement: OCTAL_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "octal", dataset, config$1);
            return dataset;
          }
        };
      }
      const TRUTHY = (
        /* unused pure expression or super */
        null
      );
      const FALSY = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function parseBoolean(config$1, message$1) {
        const normalize$1 = (v) => typeof v === "string" ? v.toLowerCase() : v;
        const truthyRaw = config$1?.truthy ?? TRUTHY;
        const falsyRaw = config$1?.falsy ?? FALSY;
        const truthy = config$1?.truthy ? config$1.truthy.map(normalize$1) : TRUTHY;
        const falsy = config$1?.falsy ? config$1.falsy.map(normalize$1) : FALSY;
        return {
          kind: "transformation",
          type: "parse_boolean",
          reference: parseBoolean,
          expects: /* @__PURE__ */ _joinExpects([...truthyRaw, ...falsyRaw].map(_stringify), "|"),
          config: config$1,
          message: message$1,
          async: false,
          "~run"(dataset, config$2) {
            const input = normalize$1(dataset.value);
            if (truthy.includes(input)) dataset.value = true;
            else if (falsy.includes(input)) dataset.value = false;
            else {
              _addIssue(this, "boolean", dataset, config$2);
              dataset.typed = false;
            }
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function parseJson(config$1, message$1) {
        return {
          kind: "transformation",
          type: "parse_json",
          reference: parseJson,
          config: config$1,
          message: message$1,
          async: false,
          "~run"(dataset, config$2) {
            try {
              dataset.value = JSON.parse(dataset.value, this.config?.reviver);
            } catch (error) {
              if (error instanceof Error) {
                _addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
                dataset.typed = false;
              } else throw error;
            }
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function _isPartiallyTyped(dataset, paths) {
        if (dataset.issues) for (const path of paths) for (const issue of dataset.issues) {
          let typed = false;
          const bound = Math.min(path.length, issue.path?.length ?? 0);
          for (let index = 0; index < bound; index++) if (path[index] !== issue.path[index].key && (path[index] !== "$" || issue.path[index].type !== "array")) {
            typed = true;
            break;
          }
          if (!typed) return false;
        }
        return true;
      }
      // @__NO_SIDE_EFFECTS__
      function partialCheck(paths, requirement, message$1) {
        return {
          kind: "validation",
          type: "partial_check",
          reference: partialCheck,
          async: false,
          expects: null,
          paths,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function partialCheckAsync(paths, requirement, message$1) {
        return {
          kind: "validation",
          type: "partial_check",
          reference: partialCheckAsync,
          async: true,
          expects: null,
          paths,
          requirement,
          message: message$1,
          async "~run"(dataset, config$1) {
            if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function rawCheck(action) {
        return {
          kind: "validation",
          type: "raw_check",
          reference: rawCheck,
          async: false,
          expects: null,
          "~run"(dataset, config$1) {
            action({
              dataset,
              config: config$1,
              addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
            });
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function rawCheckAsync(action) {
        return {
          kind: "validation",
          type: "raw_check",
          reference: rawCheckAsync,
          async: true,
          expects: null,
          async "~run"(dataset, config$1) {
            await action({
              dataset,
              config: config$1,
              addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
            });
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function rawTransform(action) {
        return {
          kind: "transformation",
          type: "raw_transform",
          reference: rawTransform,
          async: false,
          "~run"(dataset, config$1) {
            const output = action({
              dataset,
              config: config$1,
              addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
              NEVER: null
            });
            if (dataset.issues) dataset.typed = false;
            else dataset.value = output;
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function rawTransformAsync(action) {
        return {
          kind: "transformation",
          type: "raw_transform",
          reference: rawTransformAsync,
          async: true,
          async "~run"(dataset, config$1) {
            const output = await action({
              dataset,
              config: config$1,
              addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
              NEVER: null
            });
            if (dataset.issues) dataset.typed = false;
            else dataset.value = output;
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function readonly() {
        return {
          kind: "transformation",
          type: "readonly",
          reference: readonly,
          async: false,
          "~run"(dataset) {
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function reduceItems(operation, initial) {
        return {
          kind: "transformation",
          type: "reduce_items",
          reference: reduceItems,
          async: false,
          operation,
          initial,
          "~run"(dataset) {
            dataset.value = dataset.value.reduce(this.operation, this.initial);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function regex(requirement, message$1) {
        return {
          kind: "validation",
          type: "regex",
          reference: regex,
          async: false,
          expects: `${requirement}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function returns(schema) {
        return {
          kind: "transformation",
          type: "returns",
          reference: returns,
          async: false,
          schema,
          "~run"(dataset, config$1) {
            const func = dataset.value;
            dataset.value = (...args_) => {
              const returnsDataset = this.schema["~run"]({ value: func(...args_) }, config$1);
              if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
              return returnsDataset.value;
            };
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function returnsAsync(schema) {
        return {
          kind: "transformation",
          type: "returns",
          reference: returnsAsync,
          async: false,
          schema,
          "~run"(dataset, config$1) {
            const func = dataset.value;
            dataset.value = async (...args_) => {
              const returnsDataset = await this.schema["~run"]({ value: await func(...args_) }, config$1);
              if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
              return returnsDataset.value;
            };
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function rfcEmail(message$1) {
        return {
          kind: "validation",
          type: "rfc_email",
          reference: rfcEmail,
          expects: null,
          async: false,
          requirement: RFC_EMAIL_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function safeInteger(message$1) {
        return {
          kind: "validation",
          type: "safe_integer",
          reference: safeInteger,
          async: false,
          expects: null,
          requirement: Number.isSafeInteger,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function size(requirement, message$1) {
        return {
          kind: "validation",
          type: "size",
          reference: size,
          async: false,
          expects: `${requirement}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && dataset.value.size !== this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function slug(message$1) {
        return {
          kind: "validation",
          type: "slug",
          reference: slug,
          async: false,
          expects: null,
          requirement: SLUG_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "slug", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function someItem(requirement, message$1) {
        return {
          kind: "validation",
          type: "some_item",
          reference: someItem,
          async: false,
          expects: null,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !dataset.value.some(this.requirement)) _addIssue(this, "item", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function sortItems(operation) {
        return {
          kind: "transformation",
          type: "sort_items",
          reference: sortItems,
          async: false,
          operation,
          "~run"(dataset) {
            dataset.value = dataset.value.sort(this.operation);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function startsWith(requirement, message$1) {
        return {
          kind: "validation",
          type: "starts_with",
          reference: startsWith,
          async: false,
          expects: `"${requirement}"`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !dataset.value.startsWith(this.requirement)) _addIssue(this, "start", dataset, config$1, { received: `"${dataset.value.slice(0, this.requirement.length)}"` });
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function stringifyJson(config$1, message$1) {
        return {
          kind: "transformation",
          type: "stringify_json",
          reference: stringifyJson,
          message: message$1,
          config: config$1,
          async: false,
          "~run"(dataset, config$2) {
            try {
              const output = JSON.stringify(dataset.value, this.config?.replacer, this.config?.space);
              if (output === void 0) {
                _addIssue(this, "JSON", dataset, config$2);
                dataset.typed = false;
              } else dataset.value = output;
            } catch (error) {
              if (error instanceof Error) {
                _addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
                dataset.typed = false;
              } else throw error;
            }
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function title(title_) {
        return {
          kind: "metadata",
          type: "title",
          reference: title,
          title: title_
        };
      }
      // @__NO_SIDE_EFFECTS__
      function toBigint(message$1) {
        return {
          kind: "transformation",
          type: "to_bigint",
          reference: toBigint,
          async: false,
          message: message$1,
          "~run"(dataset, config$1) {
            try {
              dataset.value = BigInt(dataset.value);
            } catch {
              _addIssue(this, "bigint", dataset, config$1);
              dataset.typed = false;
            }
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function toBoolean() {
        return {
          kind: "transformation",
          type: "to_boolean",
          reference: toBoolean,
          async: false,
          "~run"(dataset) {
            dataset.value = Boolean(dataset.value);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function toCamelCase() {
        return {
          kind: "transformation",
          type: "to_camel_case",
          reference: toCamelCase,
          async: false,
          "~run"(dataset) {
            dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", false, true);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function toDate(message$1) {
        return {
          kind: "transformation",
          type: "to_date",
          reference: toDate,
          async: false,
          message: message$1,
          "~run"(dataset, config$1) {
            try {
              dataset.value = new Date(dataset.value);
              if (isNaN(dataset.value)) {
                _addIssue(this, "date", dataset, config$1, { received: '"Invalid Date"' });
                dataset.typed = false;
              }
            } catch {
              _addIssue(this, "date", dataset, config$1);
              dataset.typed = false;
            }
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function toKebabCase() {
        return {
          kind: "transformation",
          type: "to_kebab_case",
          reference: toKebabCase,
          async: false,
          "~run"(dataset) {
            dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "-", false, false);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function toLowerCase() {
        return {
          kind: "transformation",
          type: "to_lower_case",
          reference: toLowerCase,
          async: false,
          "~run"(dataset) {
            dataset.value = dataset.value.toLowerCase();
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function toMaxValue(requirement) {
        return {
          kind: "transformation",
          type: "to_max_value",
          reference: toMaxValue,
          async: false,
          requirement,
          "~run"(dataset) {
            dataset.value = dataset.value > this.requirement ? this.requirement : dataset.value;
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function toMinValue(requirement) {
        return {
          kind: "transformation",
          type: "to_min_value",
          reference: toMinValue,
          async: false,
          requirement,
          "~run"(dataset) {
            dataset.value = dataset.value < this.requirement ? this.requirement : dataset.value;
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function toNumber(message$1) {
        return {
          kind: "transformation",
          type: "to_number",
          reference: toNumber,
          async: false,
          message: message$1,
          "~run"(dataset, config$1) {
            try {
              dataset.value = Number(dataset.value);
              if (isNaN(dataset.value)) {
                _addIssue(this, "number", dataset, config$1);
                dataset.typed = false;
              }
            } catch {
              _addIssue(this, "number", dataset, config$1);
              dataset.typed = false;
            }
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function toPascalCase() {
        return {
          kind: "transformation",
          type: "to_pascal_case",
          reference: toPascalCase,
          async: false,
          "~run"(dataset) {
            dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", true, true);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function toSnakeCase() {
        return {
          kind: "transformation",
          type: "to_snake_case",
          reference: toSnakeCase,
          async: false,
          "~run"(dataset) {
            dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "_", false, false);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function toString(message$1) {
        return {
          kind: "transformation",
          type: "to_string",
          reference: toString,
          async: false,
          message: message$1,
          "~run"(dataset, config$1) {
            try {
              dataset.value = String(dataset.value);
            } catch {
              _addIssue(this, "string", dataset, config$1);
              dataset.typed = false;
            }
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function toUpperCase() {
        return {
          kind: "transformation",
          type: "to_upper_case",
          reference: toUpperCase,
          async: false,
          "~run"(dataset) {
            dataset.value = dataset.value.toUpperCase();
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function transform(operation) {
        return {
          kind: "transformation",
          type: "transform",
          reference: transform,
          async: false,
          operation,
          "~run"(dataset) {
            dataset.value = this.operation(dataset.value);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function transformAsync(operation) {
        return {
          kind: "transformation",
          type: "transform",
          reference: transformAsync,
          async: true,
          operation,
          async "~run"(dataset) {
            dataset.value = await this.operation(dataset.value);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function trim() {
        return {
          kind: "transformation",
          type: "trim",
          reference: trim,
          async: false,
          "~run"(dataset) {
            dataset.value = dataset.value.trim();
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function trimEnd() {
        return {
          kind: "transformation",
          type: "trim_end",
          reference: trimEnd,
          async: false,
          "~run"(dataset) {
            dataset.value = dataset.value.trimEnd();
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function trimStart() {
        return {
          kind: "transformation",
          type: "trim_start",
          reference: trimStart,
          async: false,
          "~run"(dataset) {
            dataset.value = dataset.value.trimStart();
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function ulid(message$1) {
        return {
          kind: "validation",
          type: "ulid",
          reference: ulid,
          async: false,
          expects: null,
          requirement: ULID_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ULID", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function url(message$1) {
        return {
          kind: "validation",
          type: "url",
          reference: url,
          async: false,
          expects: null,
          requirement(input) {
            try {
              if (URL.canParse) return URL.canParse(input);
              new URL(input);
              return true;
            } catch {
              return false;
            }
          },
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "URL", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function uuid(message$1) {
        return {
          kind: "validation",
          type: "uuid",
          reference: uuid,
          async: false,
          expects: null,
          requirement: UUID_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "UUID", dataset, config$1);
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function value(requirement, message$1) {
        return {
          kind: "validation",
          type: "value",
          reference: value,
          async: false,
          expects: requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement),
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !/* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function values(requirement, message$1) {
        return {
          kind: "validation",
          type: "values",
          reference: values,
          async: false,
          expects: `${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function words(locales, requirement, message$1) {
        return {
          kind: "validation",
          type: "words",
          reference: words,
          async: false,
          expects: `${requirement}`,
          locales,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed) {
              const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
              if (count !== this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
            }
            return dataset;
          }
        };
      }
      const ABORT_EARLY_CONFIG = { abortEarly: true };
      function assert(schema, input) {
        const issues = schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
        if (issues) throw new ValiError(issues);
      }
      var _LruCache = class {
        constructor(config$1) {
          this.refCount = 0;
          this.maxSize = config$1?.maxSize ?? 1e3;
          this.maxAge = config$1?.maxAge ?? Infinity;
          this.hasMaxAge = isFinite(this.maxAge);
        }
        /**
        * Stringifies an unknown input to a cache key component.
        *
        * @param input The unknown input.
        *
        * @returns A cache key component.
        */
        stringify(input) {
          const type = typeof input;
          if (type === "string") return `"${input}"`;
          if (type === "number" || type === "boolean") return `${input}`;
          if (type === "bigint") return `${input}n`;
          if (type === "object" || type === "function") {
            if (input) {
              this.refIds ?? (this.refIds = /* @__PURE__ */ new WeakMap());
              let id2 = this.refIds.get(input);
              if (!id2) {
                id2 = ++this.refCount;
                this.refIds.set(input, id2);
              }
              return `#${id2}`;
            }
            return "null";
          }
          return type;
        }
        /**
        * Creates a cache key from input and config.
        *
        * @param input The input value.
        * @param config The parse configuration.
        *
        * @returns The cache key.
        */
        key(input, config$1 = {}) {
          return `${this.stringify(input)}|${this.stringify(config$1.lang)}|${this.stringify(config$1.message)}|${this.stringify(config$1.abortEarly)}|${this.stringify(config$1.abortPipeEarly)}`;
        }
        /**
        * Gets a value from the cache by key.
        *
        * @param key The cache key.
        *
        * @returns The cached value.
        */
        get(key) {
          if (!this.store) return void 0;
          const entry = this.store.get(key);
          if (!entry) return void 0;
          if (this.hasMaxAge && Date.now() - entry[1] > this.maxAge) {
            this.store.delete(key);
            return;
          }
          this.store.delete(key);
          this.store.set(key, entry);
          return entry[0];
        }
        /**
        * Sets a value in the cache by key.
        *
        * @param key The cache key.
        * @param value The cached value.
        */
        set(key, value$1) {
          this.store ?? (this.store = /* @__PURE__ */ new Map());
          this.store.delete(key);
          const timestamp = this.hasMaxAge ? Date.now() : 0;
          this.store.set(key, [value$1, timestamp]);
          if (this.store.size > this.maxSize) this.store.delete(this.store.keys().next().value);
        }
        /**
        * Clears all entries from the cache.
        */
        clear() {
          this.store?.clear();
        }
      };
      // @__NO_SIDE_EFFECTS__
      function cache(schema, config$1) {
        return _standardSchema({
          ...schema,
          cacheConfig: config$1,
          cache: new _LruCache(config$1),
          "~run"(dataset, runConfig) {
            const key = this.cache.key(dataset.value, runConfig);
            let outputDataset = this.cache.get(key);
            if (!outputDataset) this.cache.set(key, outputDataset = schema["~run"](dataset, runConfig));
            return /* @__PURE__ */ _cloneDataset(outputDataset);
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function cacheAsync(schema, config$1) {
        let activeRuns;
        return _standardSchema({
          ...schema,
          async: true,
          cacheConfig: config$1,
          cache: new _LruCache(config$1),
          async "~run"(dataset, runConfig) {
            const key = this.cache.key(dataset.value, runConfig);
            const cached = this.cache.get(key);
            if (cached) return /* @__PURE__ */ _cloneDataset(cached);
            let promise$1 = activeRuns?.get(key);
            if (!promise$1) {
              activeRuns ?? (activeRuns = /* @__PURE__ */ new Map());
              promise$1 = Promise.resolve(schema["~run"](dataset, runConfig));
              activeRuns.set(key, promise$1);
            }
            try {
              const outputDataset = await promise$1;
              this.cache.set(key, outputDataset);
              return /* @__PURE__ */ _cloneDataset(outputDataset);
            } finally {
              activeRuns?.delete(key);
            }
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function config(schema, config$1) {
        return _standardSchema({
          ...schema,
          "~run"(dataset, config_) {
            return schema["~run"](dataset, {
              ...config_,
              ...config$1
            });
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function getFallback(schema, dataset, config$1) {
        return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
      }
      // @__NO_SIDE_EFFECTS__
      function fallback(schema, fallback$1) {
        return _standardSchema({
          ...schema,
          fallback: fallback$1,
          "~run"(dataset, config$1) {
            const outputDataset = schema["~run"](dataset, config$1);
            return outputDataset.issues ? {
              typed: true,
              value: /* @__PURE__ */ getFallback(this, outputDataset, config$1)
            } : outputDataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function fallbackAsync(schema, fallback$1) {
        return _standardSchema({
          ...schema,
          fallback: fallback$1,
          async: true,
          async "~run"(dataset, config$1) {
            const outputDataset = await schema["~run"](dataset, config$1);
            return outputDataset.issues ? {
              typed: true,
              value: await /* @__PURE__ */ getFallback(this, outputDataset, config$1)
            } : outputDataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function flatten(issues) {
        const flatErrors = {};
        for (const issue of issues) if (issue.path) {
          const dotPath = /* @__PURE__ */ getDotPath(issue);
          if (dotPath) {
            if (!flatErrors.nested) flatErrors.nested = {};
            if (Object.prototype.hasOwnProperty.call(flatErrors.nested, dotPath)) flatErrors.nested[dotPath].push(issue.message);
            else flatErrors.nested[dotPath] = [issue.message];
          } else if (flatErrors.other) flatErrors.other.push(issue.message);
          else flatErrors.other = [issue.message];
        } else if (flatErrors.root) flatErrors.root.push(issue.message);
        else flatErrors.root = [issue.message];
        return flatErrors;
      }
      // @__NO_SIDE_EFFECTS__
      function forward(action, path) {
        return {
          ...action,
          "~run"(dataset, config$1) {
            const prevIssues = dataset.issues && [...dataset.issues];
            dataset = action["~run"](dataset, config$1);
            if (dataset.issues) {
              for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
                let pathInput = dataset.value;
                for (const key of path) {
                  const pathValue = pathInput[key];
                  const pathItem = {
                    type: "unknown",
                    origin: "value",
                    input: pathInput,
                    key,
                    value: pathValue
                  };
                  if (issue.path) issue.path.push(pathItem);
                  else issue.path = [pathItem];
                  if (!pathValue) break;
                  pathInput = pathValue;
                }
              }
            }
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function forwardAsync(action, path) {
        return {
          ...action,
          async: true,
          async "~run"(dataset, config$1) {
            const prevIssues = dataset.issues && [...dataset.issues];
            dataset = await action["~run"](dataset, config$1);
            if (dataset.issues) {
              for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
                let pathInput = dataset.value;
                for (const key of path) {
                  const pathValue = pathInput[key];
                  const pathItem = {
                    type: "unknown",
                    origin: "value",
                    input: pathInput,
                    key,
                    value: pathValue
                  };
                  if (issue.path) issue.path.push(pathItem);
                  else issue.path = [pathItem];
                  if (!pathValue) break;
                  pathInput = pathValue;
                }
              }
            }
            return dataset;
          }
        };
      }
      // @__NO_SIDE_EFFECTS__
      function getDefault(schema, dataset, config$1) {
        return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
      }
      // @__NO_SIDE_EFFECTS__
      function getDefaults(schema) {
        if ("entries" in schema) {
          const object$1 = {};
          for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getDefaults(schema.entries[key]);
          return object$1;
        }
        if ("items" in schema) return schema.items.map(getDefaults);
        return /* @__PURE__ */ getDefault(schema);
      }
      // @__NO_SIDE_EFFECTS__
      async function getDefaultsAsync(schema) {
        if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getDefaultsAsync(value$1)])));
        if ("items" in schema) return Promise.all(schema.items.map(getDefaultsAsync));
        return /* @__PURE__ */ getDefault(schema);
      }
      // @__NO_SIDE_EFFECTS__
      function getDescription(schema) {
        return /* @__PURE__ */ _getLastMetadata(schema, "description");
      }
      // @__NO_SIDE_EFFECTS__
      function getExamples(schema) {
        const examples$1 = [];
        function depthFirstCollect(schema$1) {
          if ("pipe" in schema$1) {
            for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstCollect(item);
            else if (item.kind === "metadata" && item.type === "examples") for (const example of item.examples) examples$1.push(example);
          }
        }
        depthFirstCollect(schema);
        return examples$1;
      }
      // @__NO_SIDE_EFFECTS__
      function getFallbacks(schema) {
        if ("entries" in schema) {
          const object$1 = {};
          for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getFallbacks(schema.entries[key]);
          return object$1;
        }
        if ("items" in schema) return schema.items.map(getFallbacks);
        return /* @__PURE__ */ getFallback(schema);
      }
      // @__NO_SIDE_EFFECTS__
      async function getFallbacksAsync(schema) {
        if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getFallbacksAsync(value$1)])));
        if ("items" in schema) return Promise.all(schema.items.map(getFallbacksAsync));
        return /* @__PURE__ */ getFallback(schema);
      }
      // @__NO_SIDE_EFFECTS__
      function getMetadata(schema) {
        const result = {};
        function depthFirstMerge(schema$1) {
          if ("pipe" in schema$1) {
            for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstMerge(item);
            else if (item.kind === "metadata" && item.type === "metadata") Object.assign(result, item.metadata);
          }
        }
        depthFirstMerge(schema);
        return result;
      }
      // @__NO_SIDE_EFFECTS__
      function getTitle(schema) {
        return /* @__PURE__ */ _getLastMetadata(schema, "title");
      }
      // @__NO_SIDE_EFFECTS__
      function is(schema, input) {
        return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
      }
      // @__NO_SIDE_EFFECTS__
      function any() {
        return _standardSchema({
          kind: "schema",
          type: "any",
          reference: any,
          expects: "any",
          async: false,
          "~run"(dataset) {
            dataset.typed = true;
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function array(item, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "array",
          reference: array,
          expects: "Array",
          async: false,
          item,
          message: message$1,
          "~run"(dataset, config$1) {
            const input = dataset.value;
            if (Array.isArray(input)) {
              dataset.typed = true;
              dataset.value = [];
              for (let key = 0; key < input.length; key++) {
                const value$1 = input[key];
                const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
                if (itemDataset.issues) {
                  const pathItem = {
                    type: "array",
                    origin: "value",
                    input,
                    key,
                    value: value$1
                  };
                  for (const issue of itemDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem);
                    else issue.path = [pathItem];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = itemDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!itemDataset.typed) dataset.typed = false;
                dataset.value.push(itemDataset.value);
              }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function arrayAsync(item, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "array",
          reference: arrayAsync,
          expects: "Array",
          async: true,
          item,
          message: message$1,
          async "~run"(dataset, config$1) {
            const input = dataset.value;
            if (Array.isArray(input)) {
              dataset.typed = true;
              dataset.value = [];
              const itemDatasets = await Promise.all(input.map((value$1) => this.item["~run"]({ value: value$1 }, config$1)));
              for (let key = 0; key < itemDatasets.length; key++) {
                const itemDataset = itemDatasets[key];
                if (itemDataset.issues) {
                  const pathItem = {
                    type: "array",
                    origin: "value",
                    input,
                    key,
                    value: input[key]
                  };
                  for (const issue of itemDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem);
                    else issue.path = [pathItem];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = itemDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!itemDataset.typed) dataset.typed = false;
                dataset.value.push(itemDataset.value);
              }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function bigint(message$1) {
        return _standardSchema({
          kind: "schema",
          type: "bigint",
          reference: bigint,
          expects: "bigint",
          async: false,
          message: message$1,
          "~run"(dataset, config$1) {
            if (typeof dataset.value === "bigint") dataset.typed = true;
            else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function blob(message$1) {
        return _standardSchema({
          kind: "schema",
          type: "blob",
          reference: blob,
          expects: "Blob",
          async: false,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.value instanceof Blob) dataset.typed = true;
            else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function boolean(message$1) {
        return _standardSchema({
          kind: "schema",
          type: "boolean",
          reference: boolean,
          expects: "boolean",
          async: false,
          message: message$1,
          "~run"(dataset, config$1) {
            if (typeof dataset.value === "boolean") dataset.typed = true;
            else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function custom(check$1, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "custom",
          reference: custom,
          expects: "unknown",
          async: false,
          check: check$1,
          message: message$1,
          "~run"(dataset, config$1) {
            if (this.check(dataset.value)) dataset.typed = true;
            else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function customAsync(check$1, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "custom",
          reference: customAsync,
          expects: "unknown",
          async: true,
          check: check$1,
          message: message$1,
          async "~run"(dataset, config$1) {
            if (await this.check(dataset.value)) dataset.typed = true;
            else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function date(message$1) {
        return _standardSchema({
          kind: "schema",
          type: "date",
          reference: date,
          expects: "Date",
          async: false,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.value instanceof Date) if (!isNaN(dataset.value)) dataset.typed = true;
            else _addIssue(this, "type", dataset, config$1, { received: '"Invalid Date"' });
            else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function enum_(enum__, message$1) {
        const options = [];
        for (const key in enum__) if (`${+key}` !== key || typeof enum__[key] !== "string" || !Object.is(enum__[enum__[key]], +key)) options.push(enum__[key]);
        return _standardSchema({
          kind: "schema",
          type: "enum",
          reference: enum_,
          expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
          async: false,
          enum: enum__,
          options,
          message: message$1,
          "~run"(dataset, config$1) {
            if (this.options.includes(dataset.value)) dataset.typed = true;
            else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function exactOptional(wrapped, default_) {
        return _standardSchema({
          kind: "schema",
          type: "exact_optional",
          reference: exactOptional,
          expects: wrapped.expects,
          async: false,
          wrapped,
          default: default_,
          "~run"(dataset, config$1) {
            return this.wrapped["~run"](dataset, config$1);
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function exactOptionalAsync(wrapped, default_) {
        return _standardSchema({
          kind: "schema",
          type: "exact_optional",
          reference: exactOptionalAsync,
          expects: wrapped.expects,
          async: true,
          wrapped,
          default: default_,
          async "~run"(dataset, config$1) {
            return this.wrapped["~run"](dataset, config$1);
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function file(message$1) {
        return _standardSchema({
          kind: "schema",
          type: "file",
          reference: file,
          expects: "File",
          async: false,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.value instanceof File) dataset.typed = true;
            else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function function_(message$1) {
        return _standardSchema({
          kind: "schema",
          type: "function",
          reference: function_,
          expects: "Function",
          async: false,
          message: message$1,
          "~run"(dataset, config$1) {
            if (typeof dataset.value === "function") dataset.typed = true;
            else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function instance(class_, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "instance",
          reference: instance,
          expects: class_.name,
          async: false,
          class: class_,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.value instanceof this.class) dataset.typed = true;
            else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _merge(value1, value2) {
        if (typeof value1 === typeof value2) {
          if (/* @__PURE__ */ _isSameValueZero(value1, value2) || value1 instanceof Date && value2 instanceof Date && /* @__PURE__ */ _isSameValueZero(+value1, +value2)) return { value: value1 };
          if (value1 && value2 && value1.constructor === Object && value2.constructor === Object) {
            const nextValue = {
              ...value1,
              ...value2
            };
            for (const key in value2) if (Object.prototype.hasOwnProperty.call(value1, key) && Object.prototype.hasOwnProperty.call(value2, key)) {
              const dataset = /* @__PURE__ */ _merge(value1[key], value2[key]);
              if (dataset.issue) return dataset;
              nextValue[key] = dataset.value;
            }
            return { value: nextValue };
          }
          if (Array.isArray(value1) && Array.isArray(value2)) {
            if (value1.length === value2.length) {
              const nextValue = [...value1];
              for (let index = 0; index < value1.length; index++) {
                const dataset = /* @__PURE__ */ _merge(value1[index], value2[index]);
                if (dataset.issue) return dataset;
                nextValue[index] = dataset.value;
              }
              return { value: nextValue };
            }
          }
        }
        return { issue: true };
      }
      // @__NO_SIDE_EFFECTS__
      function intersect(options, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "intersect",
          reference: intersect,
          expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
          async: false,
          options,
          message: message$1,
          "~run"(dataset, config$1) {
            if (this.options.length) {
              const input = dataset.value;
              let outputs;
              dataset.typed = true;
              for (const schema of this.options) {
                const optionDataset = schema["~run"]({ value: input }, config$1);
                if (optionDataset.issues) {
                  if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
                  else dataset.issues = optionDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!optionDataset.typed) dataset.typed = false;
                if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
                else outputs = [optionDataset.value];
              }
              if (dataset.typed) {
                dataset.value = outputs[0];
                for (let index = 1; index < outputs.length; index++) {
                  const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
                  if (mergeDataset.issue) {
                    _addIssue(this, "type", dataset, config$1, { received: "unknown" });
                    break;
                  }
                  dataset.value = mergeDataset.value;
                }
              }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function intersectAsync(options, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "intersect",
          reference: intersectAsync,
          expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
          async: true,
          options,
          message: message$1,
          async "~run"(dataset, config$1) {
            if (this.options.length) {
              const input = dataset.value;
              let outputs;
              dataset.typed = true;
              const optionDatasets = await Promise.all(this.options.map((schema) => schema["~run"]({ value: input }, config$1)));
              for (const optionDataset of optionDatasets) {
                if (optionDataset.issues) {
                  if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
                  else dataset.issues = optionDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!optionDataset.typed) dataset.typed = false;
                if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
                else outputs = [optionDataset.value];
              }
              if (dataset.typed) {
                dataset.value = outputs[0];
                for (let index = 1; index < outputs.length; index++) {
                  const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
                  if (mergeDataset.issue) {
                    _addIssue(this, "type", dataset, config$1, { received: "unknown" });
                    break;
                  }
                  dataset.value = mergeDataset.value;
                }
              }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function lazy(getter) {
        return _standardSchema({
          kind: "schema",
          type: "lazy",
          reference: lazy,
          expects: "unknown",
          async: false,
          getter,
          "~run"(dataset, config$1) {
            return this.getter(dataset.value)["~run"](dataset, config$1);
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function lazyAsync(getter) {
        return _standardSchema({
          kind: "schema",
          type: "lazy",
          reference: lazyAsync,
          expects: "unknown",
          async: true,
          getter,
          async "~run"(dataset, config$1) {
            return (await this.getter(dataset.value))["~run"](dataset, config$1);
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function literal(literal_, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "literal",
          reference: literal,
          expects: /* @__PURE__ */ _stringify(literal_),
          async: false,
          literal: literal_,
          message: message$1,
          "~run"(dataset, config$1) {
            if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
            else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function looseObject(entries$1, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "loose_object",
          reference: looseObject,
          expects: "Object",
          async: false,
          entries: entries$1,
          message: message$1,
          "~run"(dataset, config$1) {
            const input = dataset.value;
            if (input && typeof input === "object") {
              dataset.typed = true;
              dataset.value = {};
              for (const key in this.entries) {
                const valueSchema = this.entries[key];
                if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
                  const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
                  const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
                  if (valueDataset.issues) {
                    const pathItem = {
                      type: "object",
                      origin: "value",
                      input,
                      key,
                      value: value$1
                    };
                    for (const issue of valueDataset.issues) {
                      if (issue.path) issue.path.unshift(pathItem);
                      else issue.path = [pathItem];
                      dataset.issues?.push(issue);
                    }
                    if (!dataset.issues) dataset.issues = valueDataset.issues;
                    if (config$1.abortEarly) {
                      dataset.typed = false;
                      break;
                    }
                  }
                  if (!valueDataset.typed) dataset.typed = false;
                  dataset.value[key] = valueDataset.value;
                } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
                else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
                  _addIssue(this, "key", dataset, config$1, {
                    input: void 0,
                    expected: `"${key}"`,
                    path: [{
                      type: "object",
                      origin: "key",
                      input,
                      key,
                      value: input[key]
                    }]
                  });
                  if (config$1.abortEarly) break;
                }
              }
              if (!dataset.issues || !config$1.abortEarly) {
                for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
              }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function looseObjectAsync(entries$1, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "loose_object",
          reference: looseObjectAsync,
          expects: "Object",
          async: true,
          entries: entries$1,
          message: message$1,
          async "~run"(dataset, config$1) {
            const input = dataset.value;
            if (input && typeof input === "object") {
              dataset.typed = true;
              dataset.value = {};
              const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
                if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
                  const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
                  return [
                    key,
                    value$1,
                    valueSchema,
                    await valueSchema["~run"]({ value: value$1 }, config$1)
                  ];
                }
                return [
                  key,
                  input[key],
                  valueSchema,
                  null
                ];
              }));
              for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
                if (valueDataset.issues) {
                  const pathItem = {
                    type: "object",
                    origin: "value",
                    input,
                    key,
                    value: value$1
                  };
                  for (const issue of valueDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem);
                    else issue.path = [pathItem];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = valueDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!valueDataset.typed) dataset.typed = false;
                dataset.value[key] = valueDataset.value;
              } else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
              else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
                _addIssue(this, "key", dataset, config$1, {
                  input: void 0,
                  expected: `"${key}"`,
                  path: [{
                    type: "object",
                    origin: "key",
                    input,
                    key,
                    value: value$1
                  }]
                });
                if (config$1.abortEarly) break;
              }
              if (!dataset.issues || !config$1.abortEarly) {
                for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
              }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function looseTuple(items, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "loose_tuple",
          reference: looseTuple,
          expects: "Array",
          async: false,
          items,
          message: message$1,
          "~run"(dataset, config$1) {
            const input = dataset.value;
            if (Array.isArray(input)) {
              dataset.typed = true;
              dataset.value = [];
              for (let key = 0; key < this.items.length; key++) {
                const value$1 = input[key];
                const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
                if (itemDataset.issues) {
                  const pathItem = {
                    type: "array",
                    origin: "value",
                    input,
                    key,
                    value: value$1
                  };
                  for (const issue of itemDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem);
                    else issue.path = [pathItem];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = itemDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!itemDataset.typed) dataset.typed = false;
                dataset.value.push(itemDataset.value);
              }
              if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function looseTupleAsync(items, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "loose_tuple",
          reference: looseTupleAsync,
          expects: "Array",
          async: true,
          items,
          message: message$1,
          async "~run"(dataset, config$1) {
            const input = dataset.value;
            if (Array.isArray(input)) {
              dataset.typed = true;
              dataset.value = [];
              const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
                const value$1 = input[key];
                return [
                  key,
                  value$1,
                  await item["~run"]({ value: value$1 }, config$1)
                ];
              }));
              for (const [key, value$1, itemDataset] of itemDatasets) {
                if (itemDataset.issues) {
                  const pathItem = {
                    type: "array",
                    origin: "value",
                    input,
                    key,
                    value: value$1
                  };
                  for (const issue of itemDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem);
                    else issue.path = [pathItem];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = itemDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!itemDataset.typed) dataset.typed = false;
                dataset.value.push(itemDataset.value);
              }
              if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function map(key, value$1, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "map",
          reference: map,
          expects: "Map",
          async: false,
          key,
          value: value$1,
          message: message$1,
          "~run"(dataset, config$1) {
            const input = dataset.value;
            if (input instanceof Map) {
              dataset.typed = true;
              dataset.value = /* @__PURE__ */ new Map();
              for (const [inputKey, inputValue] of input) {
                const keyDataset = this.key["~run"]({ value: inputKey }, config$1);
                if (keyDataset.issues) {
                  const pathItem = {
                    type: "map",
                    origin: "key",
                    input,
                    key: inputKey,
                    value: inputValue
                  };
                  for (const issue of keyDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem);
                    else issue.path = [pathItem];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = keyDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
                if (valueDataset.issues) {
                  const pathItem = {
                    type: "map",
                    origin: "value",
                    input,
                    key: inputKey,
                    value: inputValue
                  };
                  for (const issue of valueDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem);
                    else issue.path = [pathItem];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = valueDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
                dataset.value.set(keyDataset.value, valueDataset.value);
              }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function mapAsync(key, value$1, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "map",
          reference: mapAsync,
          expects: "Map",
          async: true,
          key,
          value: value$1,
          message: message$1,
          async "~run"(dataset, config$1) {
            const input = dataset.value;
            if (input instanceof Map) {
              dataset.typed = true;
              dataset.value = /* @__PURE__ */ new Map();
              const datasets = await Promise.all([...input].map(([inputKey, inputValue]) => Promise.all([
                inputKey,
                inputValue,
                this.key["~run"]({ value: inputKey }, config$1),
                this.value["~run"]({ value: inputValue }, config$1)
              ])));
              for (const [inputKey, inputValue, keyDataset, valueDataset] of datasets) {
                if (keyDataset.issues) {
                  const pathItem = {
                    type: "map",
                    origin: "key",
                    input,
                    key: inputKey,
                    value: inputValue
                  };
                  for (const issue of keyDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem);
                    else issue.path = [pathItem];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = keyDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (valueDataset.issues) {
                  const pathItem = {
                    type: "map",
                    origin: "value",
                    input,
                    key: inputKey,
                    value: inputValue
                  };
                  for (const issue of valueDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem);
                    else issue.path = [pathItem];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = valueDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
                dataset.value.set(keyDataset.value, valueDataset.value);
              }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function nan(message$1) {
        return _standardSchema({
          kind: "schema",
          type: "nan",
          reference: nan,
          expects: "NaN",
          async: false,
          message: message$1,
          "~run"(dataset, config$1) {
            if (Number.isNaN(dataset.value)) dataset.typed = true;
            else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function never(message$1) {
        return _standardSchema({
          kind: "schema",
          type: "never",
          reference: never,
          expects: "never",
          async: false,
          message: message$1,
          "~run"(dataset, config$1) {
            _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function nonNullable(wrapped, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "non_nullable",
          reference: nonNullable,
          expects: "!null",
          async: false,
          wrapped,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.value !== null) dataset = this.wrapped["~run"](dataset, config$1);
            if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function nonNullableAsync(wrapped, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "non_nullable",
          reference: nonNullableAsync,
          expects: "!null",
          async: true,
          wrapped,
          message: message$1,
          async "~run"(dataset, config$1) {
            if (dataset.value !== null) dataset = await this.wrapped["~run"](dataset, config$1);
            if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function nonNullish(wrapped, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "non_nullish",
          reference: nonNullish,
          expects: "(!null & !undefined)",
          async: false,
          wrapped,
          message: message$1,
          "~run"(dataset, config$1) {
            if (!(dataset.value === null || dataset.value === void 0)) dataset = this.wrapped["~run"](dataset, config$1);
            if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function nonNullishAsync(wrapped, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "non_nullish",
          reference: nonNullishAsync,
          expects: "(!null & !undefined)",
          async: true,
          wrapped,
          message: message$1,
          async "~run"(dataset, config$1) {
            if (!(dataset.value === null || dataset.value === void 0)) dataset = await this.wrapped["~run"](dataset, config$1);
            if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function nonOptional(wrapped, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "non_optional",
          reference: nonOptional,
          expects: "!undefined",
          async: false,
          wrapped,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.value !== void 0) dataset = this.wrapped["~run"](dataset, config$1);
            if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function nonOptionalAsync(wrapped, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "non_optional",
          reference: nonOptionalAsync,
          expects: "!undefined",
          async: true,
          wrapped,
          message: message$1,
          async "~run"(dataset, config$1) {
            if (dataset.value !== void 0) dataset = await this.wrapped["~run"](dataset, config$1);
            if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function null_(message$1) {
        return _standardSchema({
          kind: "schema",
          type: "null",
          reference: null_,
          expects: "null",
          async: false,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.value === null) dataset.typed = true;
            else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function nullable(wrapped, default_) {
        return _standardSchema({
          kind: "schema",
          type: "nullable",
          reference: nullable,
          expects: `(${wrapped.expects} | null)`,
          async: false,
          wrapped,
          default: default_,
          "~run"(dataset, config$1) {
            if (dataset.value === null) {
              if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
              if (dataset.value === null) {
                dataset.typed = true;
                return dataset;
              }
            }
            return this.wrapped["~run"](dataset, config$1);
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function nullableAsync(wrapped, default_) {
        return _standardSchema({
          kind: "schema",
          type: "nullable",
          reference: nullableAsync,
          expects: `(${wrapped.expects} | null)`,
          async: true,
          wrapped,
          default: default_,
          async "~run"(dataset, config$1) {
            if (dataset.value === null) {
              if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
              if (dataset.value === null) {
                dataset.typed = true;
                return dataset;
              }
            }
            return this.wrapped["~run"](dataset, config$1);
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function nullish(wrapped, default_) {
        return _standardSchema({
          kind: "schema",
          type: "nullish",
          reference: nullish,
          expects: `(${wrapped.expects} | null | undefined)`,
          async: false,
          wrapped,
          default: default_,
          "~run"(dataset, config$1) {
            if (dataset.value === null || dataset.value === void 0) {
              if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
              if (dataset.value === null || dataset.value === void 0) {
                dataset.typed = true;
                return dataset;
              }
            }
            return this.wrapped["~run"](dataset, config$1);
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function nullishAsync(wrapped, default_) {
        return _standardSchema({
          kind: "schema",
          type: "nullish",
          reference: nullishAsync,
          expects: `(${wrapped.expects} | null | undefined)`,
          async: true,
          wrapped,
          default: default_,
          async "~run"(dataset, config$1) {
            if (dataset.value === null || dataset.value === void 0) {
              if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
              if (dataset.value === null || dataset.value === void 0) {
                dataset.typed = true;
                return dataset;
              }
            }
            return this.wrapped["~run"](dataset, config$1);
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function number(message$1) {
        return _standardSchema({
          kind: "schema",
          type: "number",
          reference: number,
          expects: "number",
          async: false,
          message: message$1,
          "~run"(dataset, config$1) {
            if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
            else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function object(entries$1, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "object",
          reference: object,
          expects: "Object",
          async: false,
          entries: entries$1,
          message: message$1,
          "~run"(dataset, config$1) {
            const input = dataset.value;
            if (input && typeof input === "object") {
              dataset.typed = true;
              dataset.value = {};
              for (const key in this.entries) {
                const valueSchema = this.entries[key];
                if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
                  const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
                  const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
                  if (valueDataset.issues) {
                    const pathItem = {
                      type: "object",
                      origin: "value",
                      input,
                      key,
                      value: value$1
                    };
                    for (const issue of valueDataset.issues) {
                      if (issue.path) issue.path.unshift(pathItem);
                      else issue.path = [pathItem];
                      dataset.issues?.push(issue);
                    }
                    if (!dataset.issues) dataset.issues = valueDataset.issues;
                    if (config$1.abortEarly) {
                      dataset.typed = false;
                      break;
                    }
                  }
                  if (!valueDataset.typed) dataset.typed = false;
                  dataset.value[key] = valueDataset.value;
                } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
                else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
                  _addIssue(this, "key", dataset, config$1, {
                    input: void 0,
                    expected: `"${key}"`,
                    path: [{
                      type: "object",
                      origin: "key",
                      input,
                      key,
                      value: input[key]
                    }]
                  });
                  if (config$1.abortEarly) break;
                }
              }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function objectAsync(entries$1, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "object",
          reference: objectAsync,
          expects: "Object",
          async: true,
          entries: entries$1,
          message: message$1,
          async "~run"(dataset, config$1) {
            const input = dataset.value;
            if (input && typeof input === "object") {
              dataset.typed = true;
              dataset.value = {};
              const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
                if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
                  const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
                  return [
                    key,
                    value$1,
                    valueSchema,
                    await valueSchema["~run"]({ value: value$1 }, config$1)
                  ];
                }
                return [
                  key,
                  input[key],
                  valueSchema,
                  null
                ];
              }));
              for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
                if (valueDataset.issues) {
                  const pathItem = {
                    type: "object",
                    origin: "value",
                    input,
                    key,
                    value: value$1
                  };
                  for (const issue of valueDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem);
                    else issue.path = [pathItem];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = valueDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!valueDataset.typed) dataset.typed = false;
                dataset.value[key] = valueDataset.value;
              } else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
              else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
                _addIssue(this, "key", dataset, config$1, {
                  input: void 0,
                  expected: `"${key}"`,
                  path: [{
                    type: "object",
                    origin: "key",
                    input,
                    key,
                    value: value$1
                  }]
                });
                if (config$1.abortEarly) break;
              }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function objectWithRest(entries$1, rest, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "object_with_rest",
          reference: objectWithRest,
          expects: "Object",
          async: false,
          entries: entries$1,
          rest,
          message: message$1,
          "~run"(dataset, config$1) {
            const input = dataset.value;
            if (input && typeof input === "object") {
              dataset.typed = true;
              dataset.value = {};
              for (const key in this.entries) {
                const valueSchema = this.entries[key];
                if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
                  const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
                  const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
                  if (valueDataset.issues) {
                    const pathItem = {
                      type: "object",
                      origin: "value",
                      input,
                      key,
                      value: value$1
                    };
                    for (const issue of valueDataset.issues) {
                      if (issue.path) issue.path.unshift(pathItem);
                      else issue.path = [pathItem];
                      dataset.issues?.push(issue);
                    }
                    if (!dataset.issues) dataset.issues = valueDataset.issues;
                    if (config$1.abortEarly) {
                      dataset.typed = false;
                      break;
                    }
                  }
                  if (!valueDataset.typed) dataset.typed = false;
                  dataset.value[key] = valueDataset.value;
                } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
                else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
                  _addIssue(this, "key", dataset, config$1, {
                    input: void 0,
                    expected: `"${key}"`,
                    path: [{
                      type: "object",
                      origin: "key",
                      input,
                      key,
                      value: input[key]
                    }]
                  });
                  if (config$1.abortEarly) break;
                }
              }
              if (!dataset.issues || !config$1.abortEarly) {
                for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) {
                  const valueDataset = this.rest["~run"]({ value: input[key] }, config$1);
                  if (valueDataset.issues) {
                    const pathItem = {
                      type: "object",
                      origin: "value",
                      input,
                      key,
                      value: input[key]
                    };
                    for (const issue of valueDataset.issues) {
                      if (issue.path) issue.path.unshift(pathItem);
                      else issue.path = [pathItem];
                      dataset.issues?.push(issue);
                    }
                    if (!dataset.issues) dataset.issues = valueDataset.issues;
                    if (config$1.abortEarly) {
                      dataset.typed = false;
                      break;
                    }
                  }
                  if (!valueDataset.typed) dataset.typed = false;
                  dataset.value[key] = valueDataset.value;
                }
              }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function objectWithRestAsync(entries$1, rest, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "object_with_rest",
          reference: objectWithRestAsync,
          expects: "Object",
          async: true,
          entries: entries$1,
          rest,
          message: message$1,
          async "~run"(dataset, config$1) {
            const input = dataset.value;
            if (input && typeof input === "object") {
              dataset.typed = true;
              dataset.value = {};
              const [normalDatasets, restDatasets] = await Promise.all([Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
                if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
                  const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
                  return [
                    key,
                    value$1,
                    valueSchema,
                    await valueSchema["~run"]({ value: value$1 }, config$1)
                  ];
                }
                return [
                  key,
                  input[key],
                  valueSchema,
                  null
                ];
              })), Promise.all(Object.entries(input).filter(([key]) => /* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)).map(async ([key, value$1]) => [
                key,
                value$1,
                await this.rest["~run"]({ value: value$1 }, config$1)
              ]))]);
              for (const [key, value$1, valueSchema, valueDataset] of normalDatasets) if (valueDataset) {
                if (valueDataset.issues) {
                  const pathItem = {
                    type: "object",
                    origin: "value",
                    input,
                    key,
                    value: value$1
                  };
                  for (const issue of valueDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem);
                    else issue.path = [pathItem];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = valueDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!valueDataset.typed) dataset.typed = false;
                dataset.value[key] = valueDataset.value;
              } else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
              else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
                _addIssue(this, "key", dataset, config$1, {
                  input: void 0,
                  expected: `"${key}"`,
                  path: [{
                    type: "object",
                    origin: "key",
                    input,
                    key,
                    value: value$1
                  }]
                });
                if (config$1.abortEarly) break;
              }
              if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, valueDataset] of restDatasets) {
                if (valueDataset.issues) {
                  const pathItem = {
                    type: "object",
                    origin: "value",
                    input,
                    key,
                    value: value$1
                  };
                  for (const issue of valueDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem);
                    else issue.path = [pathItem];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = valueDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!valueDataset.typed) dataset.typed = false;
                dataset.value[key] = valueDataset.value;
              }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function optional(wrapped, default_) {
        return _standardSchema({
          kind: "schema",
          type: "optional",
          reference: optional,
          expects: `(${wrapped.expects} | undefined)`,
          async: false,
          wrapped,
          default: default_,
          "~run"(dataset, config$1) {
            if (dataset.value === void 0) {
              if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
              if (dataset.value === void 0) {
                dataset.typed = true;
                return dataset;
              }
            }
            return this.wrapped["~run"](dataset, config$1);
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function optionalAsync(wrapped, default_) {
        return _standardSchema({
          kind: "schema",
          type: "optional",
          reference: optionalAsync,
          expects: `(${wrapped.expects} | undefined)`,
          async: true,
          wrapped,
          default: default_,
          async "~run"(dataset, config$1) {
            if (dataset.value === void 0) {
              if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
              if (dataset.value === void 0) {
                dataset.typed = true;
                return dataset;
              }
            }
            return this.wrapped["~run"](dataset, config$1);
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function picklist(options, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "picklist",
          reference: picklist,
          expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
          async: false,
          options,
          message: message$1,
          "~run"(dataset, config$1) {
            if (this.options.includes(dataset.value)) dataset.typed = true;
            else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function promise(message$1) {
        return _standardSchema({
          kind: "schema",
          type: "promise",
          reference: promise,
          expects: "Promise",
          async: false,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.value instanceof Promise) dataset.typed = true;
            else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function record(key, value$1, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "record",
          reference: record,
          expects: "Object",
          async: false,
          key,
          value: value$1,
          message: message$1,
          "~run"(dataset, config$1) {
            const input = dataset.value;
            if (input && typeof input === "object") {
              dataset.typed = true;
              dataset.value = {};
              for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
                const entryValue = input[entryKey];
                const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
                if (keyDataset.issues) {
                  const pathItem = {
                    type: "object",
                    origin: "key",
                    input,
                    key: entryKey,
                    value: entryValue
                  };
                  for (const issue of keyDataset.issues) {
                    issue.path = [pathItem];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = keyDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
                if (valueDataset.issues) {
                  const pathItem = {
                    type: "object",
                    origin: "value",
                    input,
                    key: entryKey,
                    value: entryValue
                  };
                  for (const issue of valueDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem);
                    else issue.path = [pathItem];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = valueDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
                if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
              }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function recordAsync(key, value$1, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "record",
          reference: recordAsync,
          expects: "Object",
          async: true,
          key,
          value: value$1,
          message: message$1,
          async "~run"(dataset, config$1) {
            const input = dataset.value;
            if (input && typeof input === "object") {
              dataset.typed = true;
              dataset.value = {};
              const datasets = await Promise.all(Object.entries(input).filter(([key$1]) => /* @__PURE__ */ _isValidObjectKey(input, key$1)).map(([entryKey, entryValue]) => Promise.all([
                entryKey,
                entryValue,
                this.key["~run"]({ value: entryKey }, config$1),
                this.value["~run"]({ value: entryValue }, config$1)
              ])));
              for (const [entryKey, entryValue, keyDataset, valueDataset] of datasets) {
                if (keyDataset.issues) {
                  const pathItem = {
                    type: "object",
                    origin: "key",
                    input,
                    key: entryKey,
                    value: entryValue
                  };
                  for (const issue of keyDataset.issues) {
                    issue.path = [pathItem];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = keyDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (valueDataset.issues) {
                  const pathItem = {
                    type: "object",
                    origin: "value",
                    input,
                    key: entryKey,
                    value: entryValue
                  };
                  for (const issue of valueDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem);
                    else issue.path = [pathItem];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = valueDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
                if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
              }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function set(value$1, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "set",
          reference: set,
          expects: "Set",
          async: false,
          value: value$1,
          message: message$1,
          "~run"(dataset, config$1) {
            const input = dataset.value;
            if (input instanceof Set) {
              dataset.typed = true;
              dataset.value = /* @__PURE__ */ new Set();
              for (const inputValue of input) {
                const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
                if (valueDataset.issues) {
                  const pathItem = {
                    type: "set",
                    origin: "value",
                    input,
                    key: null,
                    value: inputValue
                  };
                  for (const issue of valueDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem);
                    else issue.path = [pathItem];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = valueDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!valueDataset.typed) dataset.typed = false;
                dataset.value.add(valueDataset.value);
              }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function setAsync(value$1, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "set",
          reference: setAsync,
          expects: "Set",
          async: true,
          value: value$1,
          message: message$1,
          async "~run"(dataset, config$1) {
            const input = dataset.value;
            if (input instanceof Set) {
              dataset.typed = true;
              dataset.value = /* @__PURE__ */ new Set();
              const valueDatasets = await Promise.all([...input].map(async (inputValue) => [inputValue, await this.value["~run"]({ value: inputValue }, config$1)]));
              for (const [inputValue, valueDataset] of valueDatasets) {
                if (valueDataset.issues) {
                  const pathItem = {
                    type: "set",
                    origin: "value",
                    input,
                    key: null,
                    value: inputValue
                  };
                  for (const issue of valueDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem);
                    else issue.path = [pathItem];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = valueDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!valueDataset.typed) dataset.typed = false;
                dataset.value.add(valueDataset.value);
              }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function strictObject(entries$1, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "strict_object",
          reference: strictObject,
          expects: "Object",
          async: false,
          entries: entries$1,
          message: message$1,
          "~run"(dataset, config$1) {
            const input = dataset.value;
            if (input && typeof input === "object") {
              dataset.typed = true;
              dataset.value = {};
              for (const key in this.entries) {
                const valueSchema = this.entries[key];
                if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
                  const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
                  const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
                  if (valueDataset.issues) {
                    const pathItem = {
                      type: "object",
                      origin: "value",
                      input,
                      key,
                      value: value$1
                    };
                    for (const issue of valueDataset.issues) {
                      if (issue.path) issue.path.unshift(pathItem);
                      else issue.path = [pathItem];
                      dataset.issues?.push(issue);
                    }
                    if (!dataset.issues) dataset.issues = valueDataset.issues;
                    if (config$1.abortEarly) {
                      dataset.typed = false;
                      break;
                    }
                  }
                  if (!valueDataset.typed) dataset.typed = false;
                  dataset.value[key] = valueDataset.value;
                } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
                else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
                  _addIssue(this, "key", dataset, config$1, {
                    input: void 0,
                    expected: `"${key}"`,
                    path: [{
                      type: "object",
                      origin: "key",
                      input,
                      key,
                      value: input[key]
                    }]
                  });
                  if (config$1.abortEarly) break;
                }
              }
              if (!dataset.issues || !config$1.abortEarly) {
                for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
                  _addIssue(this, "key", dataset, config$1, {
                    input: key,
                    expected: "never",
                    path: [{
                      type: "object",
                      origin: "key",
                      input,
                      key,
                      value: input[key]
                    }]
                  });
                  break;
                }
              }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function strictObjectAsync(entries$1, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "strict_object",
          reference: strictObjectAsync,
          expects: "Object",
          async: true,
          entries: entries$1,
          message: message$1,
          async "~run"(dataset, config$1) {
            const input = dataset.value;
            if (input && typeof input === "object") {
              dataset.typed = true;
              dataset.value = {};
              const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
                if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
                  const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
                  return [
                    key,
                    value$1,
                    valueSchema,
                    await valueSchema["~run"]({ value: value$1 }, config$1)
                  ];
                }
                return [
                  key,
                  input[key],
                  valueSchema,
                  null
                ];
              }));
              for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
                if (valueDataset.issues) {
                  const pathItem = {
                    type: "object",
                    origin: "value",
                    input,
                    key,
                    value: value$1
                  };
                  for (const issue of valueDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem);
                    else issue.path = [pathItem];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = valueDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!valueDataset.typed) dataset.typed = false;
                dataset.value[key] = valueDataset.value;
              } else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
              else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
                _addIssue(this, "key", dataset, config$1, {
                  input: void 0,
                  expected: `"${key}"`,
                  path: [{
                    type: "object",
                    origin: "key",
                    input,
                    key,
                    value: value$1
                  }]
                });
                if (config$1.abortEarly) break;
              }
              if (!dataset.issues || !config$1.abortEarly) {
                for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
                  _addIssue(this, "key", dataset, config$1, {
                    input: key,
                    expected: "never",
                    path: [{
                      type: "object",
                      origin: "key",
                      input,
                      key,
                      value: input[key]
                    }]
                  });
                  break;
                }
              }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function strictTuple(items, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "strict_tuple",
          reference: strictTuple,
          expects: "Array",
          async: false,
          items,
          message: message$1,
          "~run"(dataset, config$1) {
            const input = dataset.value;
            if (Array.isArray(input)) {
              dataset.typed = true;
              dataset.value = [];
              for (let key = 0; key < this.items.length; key++) {
                const value$1 = input[key];
                const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
                if (itemDataset.issues) {
                  const pathItem = {
                    type: "array",
                    origin: "value",
                    input,
                    key,
                    value: value$1
                  };
                  for (const issue of itemDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem);
                    else issue.path = [pathItem];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = itemDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!itemDataset.typed) dataset.typed = false;
                dataset.value.push(itemDataset.value);
              }
              if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
                input: input[this.items.length],
                expected: "never",
                path: [{
                  type: "array",
                  origin: "value",
                  input,
                  key: this.items.length,
                  value: input[this.items.length]
                }]
              });
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function strictTupleAsync(items, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "strict_tuple",
          reference: strictTupleAsync,
          expects: "Array",
          async: true,
          items,
          message: message$1,
          async "~run"(dataset, config$1) {
            const input = dataset.value;
            if (Array.isArray(input)) {
              dataset.typed = true;
              dataset.value = [];
              const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
                const value$1 = input[key];
                return [
                  key,
                  value$1,
                  await item["~run"]({ value: value$1 }, config$1)
                ];
              }));
              for (const [key, value$1, itemDataset] of itemDatasets) {
                if (itemDataset.issues) {
                  const pathItem = {
                    type: "array",
                    origin: "value",
                    input,
                    key,
                    value: value$1
                  };
                  for (const issue of itemDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem);
                    else issue.path = [pathItem];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = itemDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!itemDataset.typed) dataset.typed = false;
                dataset.value.push(itemDataset.value);
              }
              if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
                input: input[this.items.length],
                expected: "never",
                path: [{
                  type: "array",
                  origin: "value",
                  input,
                  key: this.items.length,
                  value: input[this.items.length]
                }]
              });
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function string(message$1) {
        return _standardSchema({
          kind: "schema",
          type: "string",
          reference: string,
          expects: "string",
          async: false,
          message: message$1,
          "~run"(dataset, config$1) {
            if (typeof dataset.value === "string") dataset.typed = true;
            else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function symbol(message$1) {
        return _standardSchema({
          kind: "schema",
          type: "symbol",
          reference: symbol,
          expects: "symbol",
          async: false,
          message: message$1,
          "~run"(dataset, config$1) {
            if (typeof dataset.value === "symbol") dataset.typed = true;
            else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function tuple(items, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "tuple",
          reference: tuple,
          expects: "Array",
          async: false,
          items,
          message: message$1,
          "~run"(dataset, config$1) {
            const input = dataset.value;
            if (Array.isArray(input)) {
              dataset.typed = true;
              dataset.value = [];
              for (let key = 0; key < this.items.length; key++) {
                const value$1 = input[key];
                const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
                if (itemDataset.issues) {
                  const pathItem = {
                    type: "array",
                    origin: "value",
                    input,
                    key,
                    value: value$1
                  };
                  for (const issue of itemDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem);
                    else issue.path = [pathItem];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = itemDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!itemDataset.typed) dataset.typed = false;
                dataset.value.push(itemDataset.value);
              }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function tupleAsync(items, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "tuple",
          reference: tupleAsync,
          expects: "Array",
          async: true,
          items,
          message: message$1,
          async "~run"(dataset, config$1) {
            const input = dataset.value;
            if (Array.isArray(input)) {
              dataset.typed = true;
              dataset.value = [];
              const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
                const value$1 = input[key];
                return [
                  key,
                  value$1,
                  await item["~run"]({ value: value$1 }, config$1)
                ];
              }));
              for (const [key, value$1, itemDataset] of itemDatasets) {
                if (itemDataset.issues) {
                  const pathItem = {
                    type: "array",
                    origin: "value",
                    input,
                    key,
                    value: value$1
                  };
                  for (const issue of itemDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem);
                    else issue.path = [pathItem];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = itemDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!itemDataset.typed) dataset.typed = false;
                dataset.value.push(itemDataset.value);
              }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function tupleWithRest(items, rest, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "tuple_with_rest",
          reference: tupleWithRest,
          expects: "Array",
          async: false,
          items,
          rest,
          message: message$1,
          "~run"(dataset, config$1) {
            const input = dataset.value;
            if (Array.isArray(input)) {
              dataset.typed = true;
              dataset.value = [];
              for (let key = 0; key < this.items.length; key++) {
                const value$1 = input[key];
                const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
                if (itemDataset.issues) {
                  const pathItem = {
                    type: "array",
                    origin: "value",
                    input,
                    key,
                    value: value$1
                  };
                  for (const issue of itemDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem);
                    else issue.path = [pathItem];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = itemDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!itemDataset.typed) dataset.typed = false;
                dataset.value.push(itemDataset.value);
              }
              if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) {
                const value$1 = input[key];
                const itemDataset = this.rest["~run"]({ value: value$1 }, config$1);
                if (itemDataset.issues) {
                  const pathItem = {
                    type: "array",
                    origin: "value",
                    input,
                    key,
                    value: value$1
                  };
                  for (const issue of itemDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem);
                    else issue.path = [pathItem];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = itemDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!itemDataset.typed) dataset.typed = false;
                dataset.value.push(itemDataset.value);
              }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function tupleWithRestAsync(items, rest, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "tuple_with_rest",
          reference: tupleWithRestAsync,
          expects: "Array",
          async: true,
          items,
          rest,
          message: message$1,
          async "~run"(dataset, config$1) {
            const input = dataset.value;
            if (Array.isArray(input)) {
              dataset.typed = true;
              dataset.value = [];
              const [normalDatasets, restDatasets] = await Promise.all([Promise.all(this.items.map(async (item, key) => {
                const value$1 = input[key];
                return [
                  key,
                  value$1,
                  await item["~run"]({ value: value$1 }, config$1)
                ];
              })), Promise.all(input.slice(this.items.length).map(async (value$1, key) => {
                return [
                  key + this.items.length,
                  value$1,
                  await this.rest["~run"]({ value: value$1 }, config$1)
                ];
              }))]);
              for (const [key, value$1, itemDataset] of normalDatasets) {
                if (itemDataset.issues) {
                  const pathItem = {
                    type: "array",
                    origin: "value",
                    input,
                    key,
                    value: value$1
                  };
                  for (const issue of itemDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem);
                    else issue.path = [pathItem];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = itemDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!itemDataset.typed) dataset.typed = false;
                dataset.value.push(itemDataset.value);
              }
              if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, itemDataset] of restDatasets) {
                if (itemDataset.issues) {
                  const pathItem = {
                    type: "array",
                    origin: "value",
                    input,
                    key,
                    value: value$1
                  };
                  for (const issue of itemDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem);
                    else issue.path = [pathItem];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = itemDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!itemDataset.typed) dataset.typed = false;
                dataset.value.push(itemDataset.value);
              }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function undefined_(message$1) {
        return _standardSchema({
          kind: "schema",
          type: "undefined",
          reference: undefined_,
          expects: "undefined",
          async: false,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.value === void 0) dataset.typed = true;
            else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function undefinedable(wrapped, default_) {
        return _standardSchema({
          kind: "schema",
          type: "undefinedable",
          reference: undefinedable,
          expects: `(${wrapped.expects} | undefined)`,
          async: false,
          wrapped,
          default: default_,
          "~run"(dataset, config$1) {
            if (dataset.value === void 0) {
              if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
              if (dataset.value === void 0) {
                dataset.typed = true;
                return dataset;
              }
            }
            return this.wrapped["~run"](dataset, config$1);
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function undefinedableAsync(wrapped, default_) {
        return _standardSchema({
          kind: "schema",
          type: "undefinedable",
          reference: undefinedableAsync,
          expects: `(${wrapped.expects} | undefined)`,
          async: true,
          wrapped,
          default: default_,
          async "~run"(dataset, config$1) {
            if (dataset.value === void 0) {
              if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
              if (dataset.value === void 0) {
                dataset.typed = true;
                return dataset;
              }
            }
            return this.wrapped["~run"](dataset, config$1);
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _subIssues(datasets) {
        let issues;
        if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
        else issues = dataset.issues;
        return issues;
      }
      // @__NO_SIDE_EFFECTS__
      function union(options, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "union",
          reference: union,
          expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
          async: false,
          options,
          message: message$1,
          "~run"(dataset, config$1) {
            let validDataset;
            let typedDatasets;
            let untypedDatasets;
            for (const schema of this.options) {
              const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
              if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
              else typedDatasets = [optionDataset];
              else {
                validDataset = optionDataset;
                break;
              }
              else if (untypedDatasets) untypedDatasets.push(optionDataset);
              else untypedDatasets = [optionDataset];
            }
            if (validDataset) return validDataset;
            if (typedDatasets) {
              if (typedDatasets.length === 1) return typedDatasets[0];
              _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
              dataset.typed = true;
            } else if (untypedDatasets?.length === 1) return untypedDatasets[0];
            else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function unionAsync(options, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "union",
          reference: unionAsync,
          expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
          async: true,
          options,
          message: message$1,
          async "~run"(dataset, config$1) {
            let validDataset;
            let typedDatasets;
            let untypedDatasets;
            for (const schema of this.options) {
              const optionDataset = await schema["~run"]({ value: dataset.value }, config$1);
              if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
              else typedDatasets = [optionDataset];
              else {
                validDataset = optionDataset;
                break;
              }
              else if (untypedDatasets) untypedDatasets.push(optionDataset);
              else untypedDatasets = [optionDataset];
            }
            if (validDataset) return validDataset;
            if (typedDatasets) {
              if (typedDatasets.length === 1) return typedDatasets[0];
              _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
              dataset.typed = true;
            } else if (untypedDatasets?.length === 1) return untypedDatasets[0];
            else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function unknown() {
        return _standardSchema({
          kind: "schema",
          type: "unknown",
          reference: unknown,
          expects: "unknown",
          async: false,
          "~run"(dataset) {
            dataset.typed = true;
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function variant(key, options, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "variant",
          reference: variant,
          expects: "Object",
          async: false,
          key,
          options,
          message: message$1,
          "~run"(dataset, config$1) {
            const input = dataset.value;
            if (input && typeof input === "object") {
              let outputDataset;
              let maxDiscriminatorPriority = 0;
              let invalidDiscriminatorKey = this.key;
              let expectedDiscriminators = [];
              const parseOptions = (variant$1, allKeys) => {
                for (const schema of variant$1.options) {
                  if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key));
                  else {
                    let keysAreValid = true;
                    let currentPriority = 0;
                    for (const currentKey of allKeys) {
                      const discriminatorSchema = schema.entries[currentKey];
                      if (currentKey in input ? discriminatorSchema["~run"]({
                        typed: false,
                        value: input[currentKey]
                      }, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
                        keysAreValid = false;
                        if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
                          maxDiscriminatorPriority = currentPriority;
                          invalidDiscriminatorKey = currentKey;
                          expectedDiscriminators = [];
                        }
                        if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
                        break;
                      }
                      currentPriority++;
                    }
                    if (keysAreValid) {
                      const optionDataset = schema["~run"]({ value: input }, config$1);
                      if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
                    }
                  }
                  if (outputDataset && !outputDataset.issues) break;
                }
              };
              parseOptions(this, /* @__PURE__ */ new Set([this.key]));
              if (outputDataset) return outputDataset;
              _addIssue(this, "type", dataset, config$1, {
                input: input[invalidDiscriminatorKey],
                expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
                path: [{
                  type: "object",
                  origin: "value",
                  input,
                  key: invalidDiscriminatorKey,
                  value: input[invalidDiscriminatorKey]
                }]
              });
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function variantAsync(key, options, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "variant",
          reference: variantAsync,
          expects: "Object",
          async: true,
          key,
          options,
          message: message$1,
          async "~run"(dataset, config$1) {
            const input = dataset.value;
            if (input && typeof input === "object") {
              let outputDataset;
              let maxDiscriminatorPriority = 0;
              let invalidDiscriminatorKey = this.key;
              let expectedDiscriminators = [];
              const parseOptions = async (variant$1, allKeys) => {
                for (const schema of variant$1.options) {
                  if (schema.type === "variant") await parseOptions(schema, new Set(allKeys).add(schema.key));
                  else {
                    let keysAreValid = true;
                    let currentPriority = 0;
                    for (const currentKey of allKeys) {
                      const discriminatorSchema = schema.entries[currentKey];
                      if (currentKey in input ? (await discriminatorSchema["~run"]({
                        typed: false,
                        value: input[currentKey]
                      }, ABORT_EARLY_CONFIG)).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
                        keysAreValid = false;
                        if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
                          maxDiscriminatorPriority = currentPriority;
                          invalidDiscriminatorKey = currentKey;
                          expectedDiscriminators = [];
                        }
                        if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
                        break;
                      }
                      currentPriority++;
                    }
                    if (keysAreValid) {
                      const optionDataset = await schema["~run"]({ value: input }, config$1);
                      if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
                    }
                  }
                  if (outputDataset && !outputDataset.issues) break;
                }
              };
              await parseOptions(this, /* @__PURE__ */ new Set([this.key]));
              if (outputDataset) return outputDataset;
              _addIssue(this, "type", dataset, config$1, {
                input: input[invalidDiscriminatorKey],
                expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
                path: [{
                  type: "object",
                  origin: "value",
                  input,
                  key: invalidDiscriminatorKey,
                  value: input[invalidDiscriminatorKey]
                }]
              });
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function void_(message$1) {
        return _standardSchema({
          kind: "schema",
          type: "void",
          reference: void_,
          expects: "void",
          async: false,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.value === void 0) dataset.typed = true;
            else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function keyof(schema, message$1) {
        return /* @__PURE__ */ picklist(Object.keys(schema.entries), message$1);
      }
      // @__NO_SIDE_EFFECTS__
      function message(schema, message_) {
        return _standardSchema({
          ...schema,
          "~run"(dataset, config$1) {
            return schema["~run"](dataset, {
              ...config$1,
              message: message_
            });
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function omit(schema, keys) {
        const entries$1 = { ...schema.entries };
        for (const key of keys) delete entries$1[key];
        return _standardSchema({
          ...schema,
          entries: entries$1
        });
      }
      function parse(schema, input, config$1) {
        const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
        if (dataset.issues) throw new ValiError(dataset.issues);
        return dataset.value;
      }
      async function parseAsync(schema, input, config$1) {
        const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
        if (dataset.issues) throw new ValiError(dataset.issues);
        return dataset.value;
      }
      // @__NO_SIDE_EFFECTS__
      function parser(schema, config$1) {
        const func = (input) => parse(schema, input, config$1);
        func.schema = schema;
        func.config = config$1;
        return func;
      }
      // @__NO_SIDE_EFFECTS__
      function parserAsync(schema, config$1) {
        const func = (input) => parseAsync(schema, input, config$1);
        func.schema = schema;
        func.config = config$1;
        return func;
      }
      // @__NO_SIDE_EFFECTS__
      function partial(schema, keys) {
        const entries$1 = {};
        for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optional(schema.entries[key]) : schema.entries[key];
        return _standardSchema({
          ...schema,
          entries: entries$1
        });
      }
      // @__NO_SIDE_EFFECTS__
      function partialAsync(schema, keys) {
        const entries$1 = {};
        for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optionalAsync(schema.entries[key]) : schema.entries[key];
        return _standardSchema({
          ...schema,
          entries: entries$1
        });
      }
      // @__NO_SIDE_EFFECTS__
      function pick(schema, keys) {
        const entries$1 = {};
        for (const key of keys) entries$1[key] = schema.entries[key];
        return _standardSchema({
          ...schema,
          entries: entries$1
        });
      }
      // @__NO_SIDE_EFFECTS__
      function pipe(...pipe$1) {
        return _standardSchema({
          ...pipe$1[0],
          pipe: pipe$1,
          "~run"(dataset, config$1) {
            for (const item of pipe$1) if (item.kind !== "metadata") {
              if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
                dataset.typed = false;
                break;
              }
              if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
            }
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function pipeAsync(...pipe$1) {
        return _standardSchema({
          ...pipe$1[0],
          pipe: pipe$1,
          async: true,
          async "~run"(dataset, config$1) {
            for (const item of pipe$1) if (item.kind !== "metadata") {
              if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
                dataset.typed = false;
                break;
              }
              if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = await item["~run"](dataset, config$1);
            }
            return dataset;
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function required(schema, arg2, arg3) {
        const keys = Array.isArray(arg2) ? arg2 : void 0;
        const message$1 = Array.isArray(arg2) ? arg3 : arg2;
        const entries$1 = {};
        for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptional(schema.entries[key], message$1) : schema.entries[key];
        return _standardSchema({
          ...schema,
          entries: entries$1
        });
      }
      // @__NO_SIDE_EFFECTS__
      function requiredAsync(schema, arg2, arg3) {
        const keys = Array.isArray(arg2) ? arg2 : void 0;
        const message$1 = Array.isArray(arg2) ? arg3 : arg2;
        const entries$1 = {};
        for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptionalAsync(schema.entries[key], message$1) : schema.entries[key];
        return _standardSchema({
          ...schema,
          entries: entries$1
        });
      }
      // @__NO_SIDE_EFFECTS__
      function safeParse(schema, input, config$1) {
        const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
        return {
          typed: dataset.typed,
          success: !dataset.issues,
          output: dataset.value,
          issues: dataset.issues
        };
      }
      // @__NO_SIDE_EFFECTS__
      async function safeParseAsync(schema, input, config$1) {
        const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
        return {
          typed: dataset.typed,
          success: !dataset.issues,
          output: dataset.value,
          issues: dataset.issues
        };
      }
      // @__NO_SIDE_EFFECTS__
      function safeParser(schema, config$1) {
        const func = (input) => /* @__PURE__ */ safeParse(schema, input, config$1);
        func.schema = schema;
        func.config = config$1;
        return func;
      }
      // @__NO_SIDE_EFFECTS__
      function safeParserAsync(schema, config$1) {
        const func = (input) => /* @__PURE__ */ safeParseAsync(schema, input, config$1);
        func.schema = schema;
        func.config = config$1;
        return func;
      }
      // @__NO_SIDE_EFFECTS__
      function summarize(issues) {
        let summary = "";
        for (const issue of issues) {
          if (summary) summary += "\n";
          summary += `× ${issue.message}`;
          const dotPath = /* @__PURE__ */ getDotPath(issue);
          if (dotPath) summary += `
  → at ${dotPath}`;
        }
        return summary;
      }
      // @__NO_SIDE_EFFECTS__
      function unwrap(schema) {
        return schema.wrapped;
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
