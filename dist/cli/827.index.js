const id = 827;
const ids = [827];
const modules = {
  /***/
  827: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        run: () => (
          /* binding */
          run
        )
      });
      ;
      const exitCodes = { clean: 0, findings: 1, incomplete: 2 };
      const failed = 2;
      ;
      class UserError extends Error {
        name = "UserError";
      }
      function describeDefect(error) {
        const name = error instanceof Error ? error.name : typeof error;
        const stack = error instanceof Error ? (error.stack ?? "").replace(error.message, "") : "";
        const frames = stack.split("\n").filter((line) => /^\s+at /.test(line));
        return [`An unexpected ${name}. This is a defect of piicloak; please report it with these lines:`, ...frames].join("\n");
      }
      ;
      const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
      const shortEscapes = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
      const escapeOf = (character2) => `\\u{${(character2.codePointAt(0) ?? 0).toString(16)}}`;
      const visible = (text) => text.replace(unseen, (character2) => shortEscapes[character2] ?? escapeOf(character2));
      const clipped = (text, limit) => {
        if (text.length <= limit)
          return text;
        const characters = [...text.slice(0, 2 * limit + 2)];
        return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join("")}…`;
      };
      const clippedPath = (path, limit) => {
        if (path.length <= limit)
          return path;
        const characters = [...path.slice(-2 * limit - 2)];
        return characters.length <= limit ? path : `…${characters.slice(1 - limit).join("")}`;
      };
      const htmlEntities = {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        '"': "&quot;",
        "'": "&#39;"
      };
      const html = (text) => visible(text).replace(/[&<>"']/g, (character2) => htmlEntities[character2] ?? "");
      const prose = (text) => visible(text).replace(/(`[^`]*`)|[&<>[\]|]/g, (character2, code2) => code2 ?? `&#${character2.charCodeAt(0)};`);
      const mermaidLabel = (text) => clipped(clipped(text, 200).replace(/[^\p{L}\p{M}\p{N}()/.,_-]+/gu, " ").trim(), 60) || "other";
      const sarifText = (text) => visible(text).replace(/[\\[\]]/g, "\\$&").replace(/[{}]/g, "$&$&");
      const uriPath = (path) => path.replace(/\p{Cs}/gu, "�").split("/").map(encodeURIComponent).join("/");
      var version_generated = __webpack_require__(287);
      var dist = __webpack_require__(934);
      ;
      function lazily(make) {
        let made;
        return () => {
          made ??= { value: make() };
          return made.value;
        };
      }
      ;
      function lineAround(text, { start, end }, reach2) {
        const before2 = Math.max(0, start - reach2);
        const behind = Math.min(text.length, end + reach2);
        const newline2 = text.slice(end, behind).indexOf("\n");
        return {
          start: before2 + text.slice(before2, start).lastIndexOf("\n") + 1,
          end: newline2 < 0 ? behind : end + newline2
        };
      }
      ;
      function toWords(text) {
        const spaced = text.replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2").replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2").replace(/[^\p{L}\p{M}]+/gu, " ");
        return fold(isAscii(spaced) ? spaced : spaced.replace(betweenScripts, " ")).trim();
      }
      const fold = (text) => isAscii(text) ? text.toLowerCase() : text.toLowerCase().normalize("NFD").replace(/\p{Script=Latin}\p{M}+/gu, (letters) => letters[0] ?? "").normalize("NFC").replaceAll("ß", "ss");
      const isAscii = (text) => !/[^\0-\x7f]/.test(text);
      function phraseTest(phrase) {
        const words = toWords(phrase);
        const padded = unspaced.test(words) ? words : ` ${words} `;
        return (text) => ` ${text} `.includes(padded);
      }
      const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
      const betweenScripts = new RegExp(`(?<=${unspaced.source})(?=\\p{Script=Latin})|(?<=\\p{Script=Latin})(?=${unspaced.source})`, "gu");
      ;
      const before = 100;
      const after = 50;
      function wordsAround(text, start, end, wanted = () => true) {
        const line = lineAround(text, { start, end }, before);
        const above = line.start > start - before && line.start > 0 ? line.start - 1 : line.start;
        const behind = lineAround(text, { start: above, end: above }, before).start;
        let from = Math.max(wanted(text.slice(behind, above)) ? behind : line.start, start - before);
        let to = Math.min(line.end, end + after);
        while (from < start && cutsWord(text, from))
          from++;
        while (to > end && cutsWord(text, to))
          to--;
        return toWords(`${text.slice(from, start)} | ${text.slice(end, to)}`);
      }
      const announces = (line) => line.trim().length <= 40 && /[\p{L}:=([]\s*$/u.test(line);
      const cutsWord = (text, at) => isInWord(text[at - 1]) && isInWord(text[at]);
      const isInWord = (character2 = "") => /[\p{L}\p{N}]/u.test(character2) && !unspaced.test(character2);
      const isTelling = (label) => label.length > longestAmbiguous || unspaced.test(label);
      const longestAmbiguous = "mobile".length;
      function createContext(recognizers2) {
        const tests = new Map(recognizers2.map(({ entity, context, labels: labels2 }) => [
          entity,
          [.../* @__PURE__ */ new Set([...context, ...labels2.filter(isTelling)])].map((phrase) => ({ phrase, stands: phraseTest(phrase) }))
        ]));
        return (entity, words) => tests.get(entity)?.find(({ stands }) => stands(words))?.phrase;
      }
      ;
      const aloneScore = 0.4;
      function corroborate(values, view, least) {
        return values.map((value, index) => {
          if (!isHalfName(value))
            return value;
          if (companions(values, index, view, view.reach).some((at) => completes(value, values[at])))
            return value;
          return {
            ...value,
            score: Math.min(value.score, aloneScore),
            evidence: [...value.evidence, "half a name, alone"]
          };
        }).filter(({ score }) => score >= least);
      }
      const sameName = 1;
      function shareOrigins(matches, values, view) {
        return matches.map((match, index) => {
          if (match.provenance !== "plausible" || !isHalfName(values[index]))
            return match;
          const other = companions(values, index, view, Math.min(sameName, view.reach)).find((at) => matches[at]?.provenance === "placeholder" && isOtherHalf(values[index], values[at]));
          const because = "the other half of the name is a placeholder";
          if (other === void 0)
            return match;
          return { ...match, provenance: "placeholder", evidence: [...match.evidence, because] };
        });
      }
      const isHalfName = (value) => value?.candidate.kind === "name" && value.candidate.form !== "full";
      const parts = ["given", "middle", "family"];
      const isOtherHalf = (half, other) => half?.candidate.form !== other?.candidate.form && [half, other].every((value) => value?.candidate.kind === "name" && parts.includes(value.candidate.form));
      const completes = (half, other) => other?.candidate.kind !== "name" || isOtherHalf(half, other);
      function companions(values, index, view, reach2) {
        const own = view.recordAt(values[index]?.start ?? 0);
        return [index - 1, index + 1].filter((at) => {
          const other = values[at];
          return other !== void 0 && Math.abs(view.recordAt(other.start) - own) <= reach2;
        });
      }
      ;
      function createDispatch(recognizers2) {
        const forms = /* @__PURE__ */ new Map();
        const words = [];
        const kinds = /* @__PURE__ */ new Set();
        for (const recognizer2 of recognizers2) {
          for (const shape of recognizer2.shapes) {
            const answer = { recognizer: recognizer2, shape };
            kinds.add(shape.kind);
            if (shape.kind === "word")
              words.push({ answer, shape });
            else
              append(forms, key(shape.kind, shape.form), answer);
          }
        }
        const solidLengths = new Set(words.flatMap(({ shape }) => range(shape.lengths)));
        const blockLengths = new Set(words.flatMap(({ shape }) => shape.blocks ? range(shape.lengths) : []));
        const wordAnswers = ({ compact, form }) => words.filter(({ shape }) => takes(shape, compact, form === "blocks")).map(({ answer }) => answer);
        return {
          wantsKind: (kind) => kinds.has(kind),
          wantsForm: (kind, form) => forms.has(key(kind, form)),
          wantsWord: (length, inBlocks) => (inBlocks ? blockLengths : solidLengths).has(length),
          answersTo: (candidate2) => candidate2.kind === "word" ? wordAnswers(candidate2) : forms.get(key(candidate2.kind, candidate2.form)) ?? []
        };
      }
      const key = (kind, form) => kind === "number" ? form : `${kind} ${form}`;
      const takes = (shape, word2, inBlocks) => word2.length >= shape.lengths[0] && word2.length <= shape.lengths[1] && (!inBlocks || shape.blocks === true) && shape.pattern.test(word2);
      function append(map, at, value) {
        const values = map.get(at);
        if (values)
          values.push(value);
        else
          map.set(at, [value]);
      }
      const range = ([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index);
      ;
      const neutralPhrases = "id,ids,uid,uuid,guid,key,hash,sha,sha1,sha256,md5,crc,checksum,digest,signature,etag,timestamp,ts,time,epoch,created,updated,modified,expires,expiry,version,build,revision,rev,commit,size,length,offset,count,total,amount,price,cost,sum,balance,quantity,qty,port,seed,nonce,sequence,seq,index,order,order number,order id,order no,invoice,invoice number,tracking,tracking number,sku,isbn,issn,ean,upc,gtin,asin,doi,part number,part no,serial,serial number,model,product,item,issue,ticket,case,transaction,transaction id,reference,batch,lot,width,height,depth,duration,latitude,longitude,lat,lng,lon,x,y,z,bytes,pid,thread,request id,trace id,span id,session,snapshot,block".split(",");
      const qualifiers = new Set("customer client user member patient employee person contact account owner holder billing shipping delivery home work business office private primary secondary main alternate emergency parent guardian student applicant guest passenger subscriber recipient sender author first last new old current previous default test my your the no nr num number field column value data info text string input cust usr emp addr address of from to for and or set get with where is has".split(" "));
      const markup = new Set("a b cell code dd div dt em entry i li option p pre span strong td th u".split(" "));
      const longestPhrase = 4;
      function createLexicon(recognizers2) {
        const claims = /* @__PURE__ */ new Map();
        for (const { entity, labels: labels2 } of recognizers2) {
          for (const label of labels2)
            claims.set(toWords(label), [...claims.get(toWords(label)) ?? [], entity]);
        }
        const neutral = new Set(neutralPhrases.map(toWords));
        const vocabulary = new Set([...claims.keys()].flatMap((phrase) => phrase.split(" ")).concat(...qualifiers, neutralPhrases));
        const unspacedPhrases = [...claims.keys()].filter((phrase) => unspaced.test(phrase));
        const named = new Set(recognizers2.filter(({ shapes }) => shapes.some(({ kind }) => kind === "name")).map(({ entity }) => entity));
        const read2 = (label) => {
          const words = singular(toWords(label).split(" "), vocabulary);
          const text = words.join(" ");
          const phrase = phrasesOf(words).find((found) => claims.has(found) || neutral.has(found));
          const foreign = unspaced.test(text) ? unspacedPhrases.find((found) => text.includes(found)) : void 0;
          const claimed = claims.get(phrase ?? "") ?? claims.get(foreign ?? "") ?? [];
          const heart = words.slice(0, words.findLastIndex((word2) => !qualifiers.has(word2)) + 1).join(" ");
          const ends = [text, heart].some((whole) => whole.endsWith(phrase ?? foreign ?? ""));
          const entities = ends ? claimed : [];
          return {
            entities,
            silent: phrase === void 0 && foreign === void 0 && words.every((word2) => qualifiers.has(word2) || markup.has(word2)),
            neutral: entities.length === 0 && (claimed.length > 0 || neutral.has(phrase ?? "")),
            known: entities.length > 0 && !/\d{3}|\d.*\D/.test(label) && words.every((word2) => vocabulary.has(word2) || word2 === foreign)
          };
        };
        const meanings = /* @__PURE__ */ new Map();
        const meaningOf = (label) => {
          const meaning = meanings.get(label) ?? read2(label);
          if (meanings.size < 1e4)
            meanings.set(label, meaning);
          return meaning;
        };
        return { meaningOf, names: (label) => meaningOf(label).entities.some((entity) => named.has(entity)) };
      }
      function singular(words, vocabulary) {
        const last = words.at(-1) ?? "";
        const one = last.replace(/s$/, "");
        return !vocabulary.has(last) && vocabulary.has(one) ? [...words.slice(0, -1), one] : words;
      }
      function phrasesOf(words) {
        const phrases2 = [];
        for (let length = Math.min(longestPhrase, words.length); length > 0; length--) {
          for (let start = words.length - length; start >= 0; start--)
            phrases2.push(words.slice(start, start + length).join(" "));
        }
        return phrases2;
      }
      ;
      function winners(values) {
        const sorted = [...values].sort((a, b) => a.start - b.start || b.end - a.end);
        const chosen = [];
        for (let first = 0; first < sorted.length; ) {
          const cluster = clusterFrom(sorted, first);
          chosen.push(...best(cluster));
          first += cluster.length;
        }
        return chosen;
      }
      function clusterFrom(sorted, first) {
        const cluster = [];
        let end = -1;
        for (let at = first; at < sorted.length; at++) {
          const value = sorted[at];
          if (!value || cluster.length > 0 && value.start >= end)
            break;
          cluster.push(value);
          end = Math.max(end, value.end);
        }
        return cluster;
      }
      function best(cluster) {
        if (cluster.length === 1)
          return [...cluster];
        const kept = [];
        const ranked = [...cluster].sort((a, b) => b.score - a.score || b.end - b.start - (a.end - a.start));
        for (const value of ranked)
          if (kept.every((other) => value.end <= other.start || value.start >= other.end))
            kept.push(value);
        return kept.sort((a, b) => a.start - b.start);
      }
      ;
      const isDigit = (code2) => code2 >= 48 && code2 <= 57;
      const isUpper = (code2) => code2 >= 65 && code2 <= 90;
      const isLower = (code2) => code2 >= 97 && code2 <= 122;
      const isLetter = (code2) => isLower(code2) || isUpper(code2);
      const isAlphanumeric = (code2) => isDigit(code2) || isLetter(code2);
      const isHex = (code2) => isDigit(code2) || code2 >= 97 && code2 <= 102 || code2 >= 65 && code2 <= 70;
      const firstUnspacedScript = 11904;
      const isJoiningLetter = (code2) => code2 >= 170 && code2 < firstUnspacedScript && /\p{L}/u.test(String.fromCharCode(code2));
      ;
      const standsAlone = (text, start, end) => opens(text, start) && closes(text, end);
      const joinsBefore = new Set([..."-._/+@%$&^\\"].map(code));
      const joinsAfter = new Set([..."_/@%^"].map(code));
      const opens = (text, start) => {
        const before2 = text.charCodeAt(start - 1);
        if (isAlphanumeric(before2))
          return isEscapeLetter(text, start - 1);
        if (before2 === code("#"))
          return !isAlphanumeric(text.charCodeAt(start - 2));
        return !joinsBefore.has(before2) && !isJoiningLetter(before2);
      };
      const closes = (text, end) => {
        const after2 = text.charCodeAt(end);
        if (isAlphanumeric(after2) || isJoiningLetter(after2))
          return false;
        if (after2 === code(".") || after2 === code("-"))
          return !isAlphanumeric(text.charCodeAt(end + 1));
        return !joinsAfter.has(after2);
      };
      const isEscapeLetter = (text, at) => escapeLetters.has(text.charCodeAt(at)) && text[at - 1] === "\\";
      const escapeLetters = new Set([..."nrt"].map(code));
      function code(character2) {
        return character2.charCodeAt(0);
      }
      ;
      function candidate(kind, form, text, start, end) {
        const written = text.slice(start, end);
        const characters = written.replace(/[^0-9A-Za-z]/g, "");
        const compact = kind === "word" ? characters : characters.toUpperCase();
        return { kind, form, text: written, compact, start, end };
      }
      ;
      const maxLength = 45;
      const hardwareAddress = /^[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5}$/;
      const colon = 58;
      function spotColons(text, dispatch2, emit) {
        if (!dispatch2.wantsKind("ip") && !dispatch2.wantsKind("mac"))
          return;
        for (let at = text.indexOf(":"); at >= 0; at = text.indexOf(":", at + 1)) {
          const next = text.charCodeAt(at + 1);
          if (next !== colon && !isHex(next))
            continue;
          const start = extend(text, at, -1);
          const end = trimEnd(text, extend(text, at, 1) + 1);
          if (end - start >= 2 && end - start <= maxLength && isToken(text, start, end))
            classify(text, start, end, emit);
          at = Math.max(at, end - 1);
        }
      }
      function classify(text, start, end, emit) {
        const token = text.slice(start, end);
        if (hardwareAddress.test(token)) {
          emit(candidate("mac", "colons", text, start, end));
          return;
        }
        const form = ipv6Form(token);
        if (form)
          emit(candidate("ip", form, text, start, end));
      }
      function ipv6Form(token) {
        const groups = token.split(":");
        if (groups.some((group2) => group2.length > 4 && !group2.includes(".")) || !/\d|::$/.test(token))
          return void 0;
        if (!token.includes("::"))
          return groups.length === 8 || groups.length === 7 && token.includes(".") ? "v6" : void 0;
        const filled = groups.filter((group2) => group2 !== "");
        const embedsV4 = filled.at(-1)?.includes(".") === true;
        return embedsV4 || filled.length >= 2 && filled.some((group2) => group2.length >= 3) ? "v6" : "v6-short";
      }
      function extend(text, at, step) {
        let edge = at;
        while (Math.abs(edge - at) <= maxLength && isAddressCharacter(text.charCodeAt(edge + step)))
          edge += step;
        return edge;
      }
      const isAddressCharacter = (code2) => isHex(code2) || code2 === colon || code2 === 46;
      function trimEnd(text, end) {
        const last = text[end - 1];
        return last === "." || last === ":" && text[end - 2] !== ":" ? end - 1 : end;
      }
      const isToken = (text, start, end) => (!/[\w.+-]$/.test(text.slice(start - 1, start)) || isEscapeLetter(text, start - 1)) && !/^[\w@]/.test(text.slice(end, end + 1)) && !isLineOfDump(text, start, end);
      const isLineOfDump = (text, start, end) => /:[0-9A-Fa-f]{2}:\r?\n\s*$/.test(text.slice(Math.max(0, start - maxLength), start)) || /^:\r?\n\s*[0-9A-Fa-f]{2}:/.test(text.slice(end, end + maxLength));
      ;
      const maxLocal = 64;
      const maxDomain = 255;
      const local = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+$/u;
      const emails_unspaced = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}ー]";
      const domain = new RegExp(`(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+(?:${emails_unspaced}{2,63}|(?:(?!${emails_unspaced})[\\p{L}\\p{N}-]){2,63})`, "uy");
      const sentenceBefore = new RegExp(`^.*${emails_unspaced}(?=[\\x21-\\x7e]+$)`, "u");
      const leadingPunctuation = /^[^\p{L}\p{N}_]+/u;
      const encodedSigns = ["%40", "\\u0040", "&#64;", "&#x40;"];
      function spotEmails(text, dispatch2, emit) {
        if (!dispatch2.wantsKind("email"))
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
          const start = localStart(text, at);
          const end = domainEnd(text, at + sign.length);
          if (start < at && end > at + sign.length)
            yield { start, at, end };
        }
      }
      function localStart(text, at) {
        const before2 = local.exec(text.slice(Math.max(0, at - maxLocal), at))?.[0] ?? "";
        const written = before2.slice(before2.search(/(?:[^=?/'`{|}!#$&*^~%]|(?<=(?<![\p{L}\p{N}])[od])')*$/iu));
        const trimmed2 = written.replace(sentenceBefore, "").replace(leadingPunctuation, "");
        return trimmed2.endsWith(".") || trimmed2.includes("..") ? at : at - escapeFree(text, at - trimmed2.length, trimmed2);
      }
      function escapeFree(text, start, trimmed2) {
        return text[start - 1] === "\\" && /^[nrt0]./.test(trimmed2) ? trimmed2.length - 1 : trimmed2.length;
      }
      function domainEnd(text, start) {
        domain.lastIndex = start;
        const match = domain.exec(text)?.[0] ?? "";
        if (match.length === 0 || match.length > maxDomain)
          return start - 1;
        return start + match.replace(/[-.]+$/, "").length;
      }
      function isUserInfo(text, start, end) {
        const before2 = text.slice(Math.max(0, start - 80), start);
        return /:\/\/[^\s/"'<>]*$/.test(before2) || /^:[\w~./-]*\/[\w./-]/.test(text.slice(end, end + 40));
      }
      ;
      const set = (words) => new Set(words.split(" "));
      const particles = set("al bin da das de del della den der di do dos du e el ibn la le ten ter van von y zu");
      const fieldNames = set("name names nom noms nome nombre nombres nazwa naam namn navn nimi ime ad isim adı soyadı имя фамилия отчество ім’я прізвище نام الاسم שם ชื่อ tên họ first last given family middle full header your vorname nachname prénom apellido sobrenome cognome fornavn efternavn etternavn mellomnavn etunimi sukunimi eesnimi perekonnanimi jméno příjmení křestní meno priezvisko imię nazwisko keresztnév vezetéknév utónév családnév prenume nume prezime prezimek priimek vardas pavardė vārds uzvārds име όνομα επώνυμο ονοματεπώνυμο");
      const legalForms = set("GmbH AG KG KGaA OHG GbR UG SE Inc INC LLC LLP LP Ltd LTD Limited PLC Plc Corp CORP Corporation Company Co SA SAS SARL Sarl SRL Srl SpA BV NV Oy OY Oyj AB AS ASA ApS Pty Pvt KK");
      const functions = set("team support sales delivery shipping department dept service services group foundation university college school institute bank store shop office center centre association committee council agency partners holdings solutions systems technologies software labs industries insurance hospital clinic verlag stiftung verein helpdesk hotline");
      function isOrganisation(written) {
        const last = (written.split(" ").at(-1) ?? "").replace(/\.$/, "");
        return legalForms.has(last) || functions.has(last.toLowerCase());
      }
      function partOf(label) {
        const text = toWords(label);
        const words = text.split(" ");
        return partWords.find(([, asked]) => words.some((word2) => asked.has(word2)))?.[0] ?? (asksForName(text) ? "whole" : "role");
      }
      const partWords = [
        ["shown", set("display")],
        ["middle", set("middle")],
        [
          "family",
          set("last family maiden lastname familyname lname surname nachname familienname geburtsname famille apellido apellidos sobrenome apelido cognome achternaam nazwisko efternamn soyad soyadi")
        ],
        ["given", set("first given firstname givenname fname forename vorname prenom voornaam imie fornamn")]
      ];
      const asksForName = (words) => /(?:name|nom|nombre|nome)\b/.test(words) || unspaced.test(words);
      ;
      const names_maxLength = 60;
      const word = /^(?:\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*\.?|\p{Lo}[\p{Lo}\p{M}ー・]*)$/u;
      const title = /^(?:(?:mr|mrs|ms|mx|miss|dr|prof|herr|frau|sir|madame|mme|m|sr|sra)\.? )+/i;
      function spotNames(view, lexicon, emit) {
        for (const field of view.fieldsUnder((label) => lexicon.names(label))) {
          const name = nameIn(view.text, field);
          if (name && !isFieldName(name.text, lexicon) && !isOrganisation(name.text))
            emit(name);
        }
      }
      function nameIn(text, field) {
        const value = text.slice(field.start, field.end);
        const start = field.start + (title.exec(value)?.[0].length ?? 0);
        const written = text.slice(start, field.end);
        if (written.length < 2 || written.length > names_maxLength || !isName(written))
          return void 0;
        const form = formOf(written, partOf(field.label));
        return form === void 0 ? void 0 : candidate("name", form, text, start, field.end);
      }
      function formOf(written, part) {
        const whole = wordsOf(written).filter((part2) => !particles.has(part2)).length > 1 || /\p{Lo}{3}/u.test(written);
        if (part === "shown")
          return whole ? "half" : void 0;
        if (whole)
          return "full";
        if (part === "role")
          return void 0;
        return part === "whole" ? "half" : part;
      }
      const isFieldName = (written, lexicon) => lexicon.meaningOf(written).known || written.toLowerCase().split(" ").some((part) => fieldNames.has(part));
      function isName(written) {
        const words = wordsOf(written);
        const capitalised = words.filter((part) => word.test(part));
        return words.length <= 5 && capitalised.length > 0 && words.every((part) => word.test(part) || particles.has(part));
      }
      const wordsOf = (written) => written.split(/,? +/);
      ;
      function spotAddresses(text, run2, emit) {
        for (let first = 0; first < run2.groups.length; first++) {
          if (isWhole(text, run2, first, 4, ".", (group2) => group2.numeric && group2.end - group2.start <= 3)) {
            emitWindow("ip", "v4", text, run2, first, 4, emit);
          }
          if (isWhole(text, run2, first, 6, "-", (group2) => isHexGroup(text, group2, 2))) {
            emitWindow("mac", "dashes", text, run2, first, 6, emit);
          }
          if (isWhole(text, run2, first, 3, ".", (group2) => isHexGroup(text, group2, 4))) {
            emitWindow("mac", "dots", text, run2, first, 3, emit);
          }
        }
      }
      function isWhole(text, run2, first, count2, separator, fits) {
        if (run2.separators[first] !== separator || first + count2 > run2.groups.length)
          return false;
        const groups = run2.groups.slice(first, first + count2);
        const between = run2.separators.slice(first, first + count2 - 1);
        const start = groups[0]?.start ?? 0;
        const end = groups.at(-1)?.end ?? 0;
        return between.every((found) => found === separator) && groups.every(fits) && dotted_isToken(text, start, end);
      }
      function dotted_isToken(text, start, end) {
        const before2 = text.slice(Math.max(0, start - 6), start);
        const after2 = text.slice(end, end + 2);
        if (/[\w.%@+-]$/.test(before2) && !isEscapeLetter(text, start - 1))
          return false;
        if (/^(?:[\w@%]|[.-]\w)/.test(after2) || /(?:::|:[0-9A-Fa-f]{1,4}:)$/.test(before2))
          return false;
        return !(/(?:^|[^/])\/$/.test(before2) && after2.startsWith("/"));
      }
      function isHexGroup(text, group2, length) {
        if (group2.end - group2.start !== length)
          return false;
        for (let at = group2.start; at < group2.end; at++)
          if (!isHex(text.charCodeAt(at)))
            return false;
        return true;
      }
      function emitWindow(kind, form, text, run2, first, count2, emit) {
        const start = run2.groups[first];
        const end = run2.groups[first + count2 - 1];
        if (start && end)
          emit(candidate(kind, form, text, start.start, end.end));
      }
      ;
      const minDigits = 7;
      const maxDigits = 15;
      const maxGroups = 8;
      const leadPattern = /(?:\+ ?\(?|\()$/;
      const northAmerican = /^(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}([-. ]))\d{3}[-. ]\d{4}$/;
      function spotPhones(text, run2, emit) {
        for (let first = 0; first < run2.groups.length; first++) {
          const group2 = run2.groups[first];
          if (!group2?.numeric || !canBegin(run2.separators[first - 1]))
            continue;
          const start = group2.start - leadLength(text, group2.start);
          for (const end of endsFrom(run2, first))
            emitPhone(text, start, end, emit);
        }
      }
      const canBegin = (separator) => separator === void 0 || /^ ?[ (]$|^ - $/.test(separator);
      function endsFrom({ groups, separators }, first) {
        const ends = [];
        let digits = 0;
        for (let at = first; at < Math.min(groups.length, first + maxGroups); at++) {
          const group2 = groups[at];
          if (!group2?.numeric || at > first && separators[at - 1] === ":")
            break;
          digits += group2.end - group2.start;
          if (digits > maxDigits)
            break;
          if (digits >= minDigits)
            ends.push(group2.end);
        }
        return ends.reverse();
      }
      const somethingElse = [
        /^(?:19|20)\d\d([-./]?)(?:0\d|1[0-2])\1(?:[0-2]\d|3[01])(?!\d)/,
        /^\d{1,2}([-./])\d{1,2}\1(?:19|20)\d\d(?!\d)/,
        /^(?:19|20)\d\d ?[-\u2010-\u2013] ?(?:19|20)\d\d$/,
        /^\d{1,3}(?:\.\d{1,3}){3}$/,
        /^(?:0|[1-9]\d*)\.\d+$/,
        /^\+ ?(?:0|[1-9]\d{3,})\.\d+$/
      ];
      const announcing = "call|callback|dial|ring|ph|mob|mobile|cell|handy|portable|mobil|mobiel|m[oó]vil|celular|cellulare|cep|komorka";
      const announcement = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${announcing})[.:]?(?: \\p{L}{1,4}){0,2}:? ?$`, "iu");
      const announcementLength = 32;
      const restOfTime = /^(?::\d| [+-]\d{4}\b)/;
      function emitPhone(text, start, end, emit) {
        const international = text[start] === "+";
        if (!standsAlone(text, start, end) || isSliceOfRow(text, start, end))
          return;
        const written = text.slice(start, end);
        if (somethingElse.some((pattern) => pattern.test(written)) || restOfTime.test(text.slice(end, end + 6)))
          return;
        emit(candidate("phone", international ? "international" : nationalForm(written, text, start), text, start, end));
      }
      const isSliceOfRow = (text, start, end) => /\d $/.test(text.slice(Math.max(0, start - 2), start)) && /^ \d/.test(text.slice(end, end + 2));
      function nationalForm(written, text, start) {
        const match = northAmerican.exec(written);
        if (match && written.includes("("))
          return "parenthesised";
        if (match?.[1] === "-")
          return "hyphenated";
        if (/^1\d{9}$/.test(written))
          return "seconds";
        if (announcement.test(text.slice(Math.max(0, start - announcementLength), start)))
          return "announced";
        if (/^\d+$/.test(written))
          return "solid";
        if (!match)
          return "national";
        return match[1] === "." ? "dotted" : "spaced";
      }
      function leadLength(text, start) {
        return leadPattern.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
      }
      ;
      const runs_maxGroups = 16;
      const maxGroupLength = 96;
      function readRun(text, at) {
        const groups = [leadingLetters(text, at), readGroup(text, groupStart(text, at))].filter((group2) => group2 !== void 0);
        const separators = groups.length === 2 ? [text.slice(groups[0]?.end, groups[1]?.start)] : [];
        let end = groups.at(-1)?.end ?? at + 1;
        while (groups.length < runs_maxGroups) {
          const separator = readSeparator(text, end);
          if (separator === "")
            break;
          const next = readGroup(text, end + separator.length);
          if (!continues(text, next, separator))
            break;
          separators.push(separator);
          groups.push(next);
          end = next.end;
        }
        return { groups, separators, end };
      }
      function groupStart(text, at) {
        let start = at;
        while (at - start < maxGroupLength && isAlphanumeric(text.charCodeAt(start - 1)))
          start--;
        return isEscapeLetter(text, start) && start < at ? start + 1 : start;
      }
      function readGroup(text, start) {
        let end = start;
        let numeric = true;
        for (let code2 = text.charCodeAt(end); isAlphanumeric(code2); code2 = text.charCodeAt(++end))
          numeric &&= isDigit(code2);
        return { start, end, numeric };
      }
      function leadingLetters(text, at) {
        const end = groupStart(text, at) - 1;
        if (text[end] !== " " && text[end] !== "-")
          return void 0;
        let start = end;
        const joins = (at2) => isAlphanumeric(text.charCodeAt(at2)) && !isEscapeLetter(text, at2);
        while (isLetter(text.charCodeAt(start - 1)) && joins(start - 1) && end - start < 3)
          start--;
        const length = end - start;
        return length === 0 || length > 2 || joins(start - 1) ? void 0 : { start, end, numeric: false };
      }
      const separatorPattern = / ?\( ?| ?\)[ .-]?|[ .\-/\u00a0\u2010\u2011\u2013]| - |:(?=\d)/y;
      function readSeparator(text, at) {
        if (isAlphanumeric(text.charCodeAt(at)))
          return "";
        separatorPattern.lastIndex = at;
        const separator = separatorPattern.exec(text)?.[0] ?? "";
        return isAlphanumeric(text.charCodeAt(at + separator.length)) ? separator : "";
      }
      function continues(text, group2, separator) {
        const length = group2.end - group2.start;
        if (length === 0)
          return false;
        let digits = false;
        let capitals = true;
        for (let at = group2.start; at < group2.end; at++) {
          const code2 = text.charCodeAt(at);
          digits ||= isDigit(code2);
          capitals &&= isUpper(code2) || isDigit(code2);
        }
        return digits || length === 1 || length <= 4 && (capitals || separator === "-" || separator === ".");
      }
      ;
      const months = "jan(?:uary|uar|vier|eiro)?|feb(?:ruary|ruar|rero)?|f[ée]v(?:rier|ereiro)?|mar(?:ch|s|zo|ço)?|märz|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|may|mai|mayo|maio|mei|maggio|june?|juni|juin|junio|junho|giugno|july?|juli|juil(?:let)?|julio|julho|luglio|aug(?:ust|ustus)?|août|ago(?:sto)?|sep(?:t|tember|tembre|tiembre)?|set(?:embro|tembre)?|o[ck]t(?:ober|obre|ubre)?|out(?:ubro)?|nov(?:ember|embre|iembre|embro)?|de[cz](?:ember|embre|embro)?|déc(?:embre)?|dic(?:iembre|embre)?|ene(?:ro)?|genn(?:aio)?";
      const dayFirst = new RegExp(`(?<![\\w.])\\d{1,2}(?:st|nd|rd|th|\\.|º)?(?: of| de)? (?:${months})\\.?,?(?: de)? $`, "i");
      const monthFirst = new RegExp(`(?<!\\w)(?:${months})\\.? \\d{1,2}(?:st|nd|rd|th)?,? $`, "i");
      const maxBefore = 28;
      function spotWrittenDates(text, run2, emit) {
        for (const { start, end, numeric } of run2.groups) {
          if (!numeric || end - start !== 4 || text[start] !== "1" && text[start] !== "2" || text[start - 1] !== " ")
            continue;
          const before2 = text.slice(Math.max(0, start - maxBefore), start);
          const match = dayFirst.exec(before2) ?? monthFirst.exec(before2);
          if (match)
            emit(candidate("date", "written", text, start - match[0].length, end));
        }
      }
      ;
      function spotNumbers(text, dispatch2, emit) {
        const digit = /\d/g;
        const phones = dispatch2.wantsKind("phone");
        const addresses2 = dispatch2.wantsKind("ip") || dispatch2.wantsKind("mac");
        const dates = dispatch2.wantsKind("date");
        while (digit.test(text)) {
          const run2 = readRun(text, digit.lastIndex - 1);
          spotLayouts(text, run2, dispatch2, emit);
          spotWords(text, run2, dispatch2, emit);
          if (phones)
            spotPhones(text, run2, emit);
          if (addresses2)
            spotAddresses(text, run2, emit);
          if (dates)
            spotWrittenDates(text, run2, emit);
          digit.lastIndex = run2.end;
        }
      }
      const maxWindowGroups = 8;
      const maxLayoutLength = 32;
      function spotLayouts(text, run2, dispatch2, emit) {
        for (const [first, start] of run2.groups.entries()) {
          for (const last of run2.groups.slice(first, first + maxWindowGroups)) {
            if (last.end - start.start > maxLayoutLength)
              break;
            const form = layoutOf(text, start.start, last.end);
            if (!dispatch2.wantsForm("number", form) || !standsAlone(text, start.start, last.end))
              continue;
            if (form.includes(" ") && isSliceOfTable(text, start, last))
              continue;
            emit(candidate("number", form, text, start.start, last.end));
          }
        }
      }
      function layoutOf(text, start, end) {
        let layout = "";
        for (let at = start; at < end; at++)
          layout += symbolOf(text.charCodeAt(at)) ?? text[at];
        return layout;
      }
      function symbolOf(code2) {
        if (isDigit(code2))
          return "9";
        if (isLetter(code2))
          return "A";
        if (code2 >= 8208 && code2 <= 8211)
          return "-";
        return code2 === 160 ? " " : void 0;
      }
      function isSliceOfTable(text, first, last) {
        const [, before2 = ""] = /(?<!\w)(\w{1,32}) $/.exec(text.slice(Math.max(0, first.start - 34), first.start)) ?? [];
        const [, after2 = ""] = /^ (\w{1,32})/.exec(text.slice(last.end, last.end + 33)) ?? [];
        const continues2 = (neighbour, edge) => neighbour.length === width(edge) ? /^(?:\d+|[\da-f]{4,})$/i.test(neighbour) : width(first) < 4 && /^\d+$/.test(neighbour);
        return continues2(before2, first) || continues2(after2, last);
      }
      const width = (group2) => group2.end - group2.start;
      function spotWords(text, run2, dispatch2, emit) {
        for (const [index, group2] of run2.groups.entries()) {
          if (dispatch2.wantsWord(width(group2), false) && standsAlone(text, group2.start, group2.end)) {
            emit(candidate("word", "solid", text, group2.start, group2.end));
          }
          if (width(group2) === 4)
            spotBlocks(text, run2, index, dispatch2, emit);
        }
      }
      function spotBlocks(text, run2, index, dispatch2, emit) {
        const first = run2.groups[index];
        const separator = run2.separators[index];
        if (!first || separator !== " " && separator !== "-")
          return;
        let length = 4;
        for (let next = index + 1; next < run2.groups.length && run2.separators[next - 1] === separator; next++) {
          const group2 = run2.groups[next];
          if (!group2 || width(group2) > 4)
            return;
          length += width(group2);
          const goesOn = width(group2) === 4 && isSliceOfTable(text, first, group2);
          if (dispatch2.wantsWord(length, true) && !goesOn && standsAlone(text, first.start, group2.end)) {
            emit(candidate("word", "blocks", text, first.start, group2.end));
          }
          if (width(group2) < 4)
            return;
        }
      }
      ;
      const translations = [
        /(?:^|\/)(?:locales?|i18n|l10n|lang|languages|translations?)\/(?:.*\/)?[^/]+\.(?:json[5c]?|ya?ml|toml|ini|properties|[cm]?[jt]s|php|py|rb|dart|xml|ftl|html?|md)$/i,
        /_[a-z]{2}(?:_[A-Z]{2})?\.properties$/,
        /(?:^|\/)values(?:-[\w-]+)?\/strings\.xml$/,
        /\.(?:po|pot|xlf|xliff|arb|strings|resx)$/i
      ];
      const isTranslation = (path) => translations.some((pattern) => pattern.test(path));
      ;
      const labelled = { gain: 0.4, least: 0.8 };
      const mentioned = { gain: 0.3, least: 0.6 };
      const contradicted = 0.35;
      const certain = 0.9;
      function weigh(candidate2, { entity, check }, shape, around, least) {
        const evidence = [shapeEvidence(candidate2, shape)];
        const label = around.label();
        const claimed = label?.entities.includes(entity) ?? false;
        const phrase = claimed || isTime(candidate2) ? void 0 : around.context();
        let score = shape.score;
        if (claimed) {
          score = Math.max(score + labelled.gain, labelled.least);
          evidence.push("the label says so");
        } else if (phrase !== void 0) {
          score = Math.max(score + mentioned.gain, mentioned.least);
          evidence.push(`near the word “${phrase}”`);
        }
        if (label && !claimed && score < certain && contradicts(label, candidate2, phrase)) {
          score -= contradicted;
          evidence.push("its label says something else");
        }
        score = round(Math.min(1, Math.max(0, score)));
        if (score < least)
          return void 0;
        if (check) {
          if (!check.passes(candidate2))
            return void 0;
          evidence.push(`verified: ${check.name}`);
        }
        return { score, evidence };
      }
      function contradicts(label, { kind, text }, phrase) {
        if (kind !== "number" && kind !== "phone" && kind !== "word")
          return false;
        if (label.entities.length > 0)
          return true;
        return label.neutral ? /^\w+$/.test(text) : phrase === void 0 && /^\d+$/.test(text);
      }
      const isTime = ({ kind, form }) => kind === "phone" && form === "seconds";
      const nouns = {
        number: "number",
        word: "run of letters and digits",
        email: "e-mail address",
        phone: "telephone number",
        ip: "IP address",
        mac: "hardware address",
        date: "date",
        name: "name"
      };
      const shapeEvidence = ({ kind, form }, { score }) => kind === "number" ? `written as ${form} (${score})` : `${form} ${nouns[kind]} (${score})`;
      const round = (score) => Math.round(score * 100) / 100;
      ;
      function createDetector(recognizers2, originOf2) {
        const dispatch2 = createDispatch(recognizers2);
        const lexicon = createLexicon(recognizers2);
        const contextOf = createContext(recognizers2);
        return (view, path, least) => {
          const found = [];
          const emit = (candidate2) => {
            const answers = dispatch2.answersTo(candidate2);
            if (answers.length > 0)
              found.push(...weighAll(candidate2, answers, view, least));
          };
          spotEmails(view.text, dispatch2, emit);
          spotNumbers(view.text, dispatch2, emit);
          spotColons(view.text, dispatch2, emit);
          if (dispatch2.wantsKind("name") && !isTranslation(path))
            spotNames(view, lexicon, emit);
          const sure = corroborate(winners(found), view, least);
          return shareOrigins(sure.map((value) => toMatch(value, view, path)), sure, view);
        };
        function weighAll(candidate2, answers, view, least) {
          const meaning = lazily(() => meaningAt(view, candidate2.start));
          const near = lazily(() => wordsAround(view.text, candidate2.start, candidate2.end));
          const nearest = lazily(() => wordsAround(view.text, candidate2.start, candidate2.end, announces));
          return answers.flatMap(({ recognizer: recognizer2, shape }) => {
            const words = shape.score <= faint ? nearest : near;
            const around = { label: meaning, context: () => contextOf(recognizer2.entity, words()) };
            const weight = weigh(candidate2, recognizer2, shape, around, least);
            return weight ? [{ start: candidate2.start, end: candidate2.end, ...weight, recognizer: recognizer2, candidate: candidate2 }] : [];
          });
        }
        function meaningAt(view, start) {
          const label = view.labelAt(start);
          const meaning = label === void 0 ? void 0 : lexicon.meaningOf(label);
          return meaning?.silent ? void 0 : meaning;
        }
        function toMatch({ start, end, score, evidence, recognizer: recognizer2, candidate: candidate2 }, view, path) {
          const { entity } = recognizer2;
          const origin = originOf2(entity, candidate2, placeOf(view.text, path, start, end));
          const label = view.labelAt(start);
          return {
            entity,
            start,
            end,
            score,
            provenance: origin?.provenance ?? "plausible",
            evidence: origin ? [...evidence, origin.because] : evidence,
            ...label !== void 0 && lexicon.meaningOf(label).known ? { label } : {}
          };
        }
      }
      const faint = 0.1;
      const reach = 250;
      function placeOf(text, path, start, end) {
        const line = lineAround(text, { start, end }, reach);
        return { path, line: text.slice(line.start, line.end), column: start - line.start };
      }
      ;
      const layouts = (scores) => Object.entries(scores).flatMap(([layout, score]) => expand(layout).map((form) => ({ kind: "number", form, score })));
      const solid = (shortest2, longest, score) => Array.from({ length: longest - shortest2 + 1 }, (_, index) => ({
        kind: "number",
        form: "9".repeat(shortest2 + index),
        score
      }));
      const expand = (layout) => {
        const wildcard = layout.indexOf("*");
        if (wildcard < 0)
          return [layout];
        const [before2, after2] = [layout.slice(0, wildcard), layout.slice(wildcard + 1)];
        return [...expand(`${before2}9${after2}`), ...expand(`${before2}A${after2}`)];
      };
      const phrases = (table2) => table2.split(/[,\n]/).map((phrase) => phrase.trim()).filter((phrase) => phrase !== "");
      ;
      function isLuhn(digits) {
        let sum = 0;
        for (let at = digits.length - 1, double = false; at >= 0; at--, double = !double) {
          const digit = digits.charCodeAt(at) - 48;
          sum += double && digit > 4 ? digit * 2 - 9 : double ? digit * 2 : digit;
        }
        return sum % 10 === 0;
      }
      ;
      const issuers = [
        /^4\d{12}(?:\d{3}){0,2}$/,
        // Visa: 13, 16 or 19
        /^(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}$/,
        // Mastercard
        /^3[47]\d{13}$/,
        // American Express
        /^3(?:0[0-59]|[689]\d)\d{11,16}$/,
        // Diners Club International: 14 to 19
        /^(?:6011|64[4-9]\d|65\d\d)\d{12,15}$/,
        // Discover
        /^35(?:2[89]|[3-8]\d)\d{12,15}$/,
        // JCB
        /^62\d{14,17}$/,
        // UnionPay
        /^(?:5[06789]|6[37])\d{10,17}$/,
        // Maestro
        /^122\d{12}$/
        // UATP
      ];
      const recognizer = {
        entity: "CREDIT_CARD",
        title: "payment card number",
        severity: "critical",
        shapes: [
          ...layouts({
            "9999 9999 9999 9999": 0.9,
            "9999-9999-9999-9999": 0.9,
            "9999 999999 99999": 0.9,
            "9999-999999-99999": 0.9,
            "9999 999999 9999": 0.8,
            "9999-999999-9999": 0.8,
            "9999 9999 9999 9999 999": 0.9
          }),
          // One random number in ten passes Luhn, and ids of these lengths are common: unusual ones need a word beside them.
          ...solid(12, 14, 0.3),
          ...solid(15, 16, 0.6),
          ...solid(17, 19, 0.3)
        ],
        check: {
          name: "Luhn check digit and issuer range",
          passes: ({ compact }) => issuers.some((issuer2) => issuer2.test(compact)) && isLuhn(compact)
        },
        context: phrases(`
    credit, debit, card, cards, visa, mastercard, amex, american express, maestro, discover, diners, jcb, unionpay
    pan, cvv, cvc, kreditkarte, carte bancaire, carte bleue, tarjeta, carta di credito, cartao, creditcard
    kreditkort, karta kredytowa
  `),
        labels: phrases(`
    credit card, credit card number, card number, card no, card num, cardnumber, creditcard, cc, cc number, cc num
    cc no, ccnumber, pan, primary account number, debit card, kreditkarte, kartennummer, kreditkartennummer
    numero de carte, carte bancaire, numero tarjeta, tarjeta, numero carta, cartao, numero cartao, creditcardnummer
    numer karty, 信用卡号, クレジットカード番号, 카드번호
  `),
        // PCI DSS v4.0 requirement 3.4.1 lets at most the first six (BIN) and last four digits be shown.
        mask: { keepLast: 4 },
        help: {
          what: "The number of a payment card (PAN): 12 to 19 digits with an issuer range and a Luhn check digit.",
          why: "A card number can be charged or sold. Storing it in a repository also puts the whole repository in scope of PCI DSS.",
          instead: "Use a test card that its provider documents, such as 4242 4242 4242 4242 (Stripe) or 4111 1111 1111 1111 (Visa).",
          sources: ["ISO/IEC 7812-1", "PCI DSS v4.0 requirement 3"]
        }
      };
      var sha2 = __webpack_require__(17);
      var sha3 = __webpack_require__(41);
      var utils = __webpack_require__(565);
      var base = __webpack_require__(929);
      ;
      const base58check = (0, base.rg)(sha2.sc);
      const crypto_recognizer = {
        entity: "CRYPTO",
        title: "cryptocurrency address",
        severity: "medium",
        shapes: [
          { kind: "word", pattern: /^[13][1-9A-HJ-NP-Za-km-z]{25,34}$/, lengths: [26, 35], score: 0.9 },
          {
            kind: "word",
            pattern: /^(?:bc1[02-9ac-hj-np-z]{11,71}|BC1[02-9AC-HJ-NP-Z]{11,71})$/,
            lengths: [14, 74],
            score: 0.9
          },
          {
            kind: "word",
            pattern: /^0x(?=[0-9a-fA-F]*[a-f])(?=[0-9a-fA-F]*[A-F])[0-9a-fA-F]{40}$/,
            lengths: [42, 42],
            score: 0.8
          },
          // Without capitals there is no checksum, and most such addresses in code are contracts.
          { kind: "word", pattern: /^0x[0-9a-f]{40}$/, lengths: [42, 42], score: 0.3 }
        ],
        check: { name: "address checksum", passes: hasChecksum },
        context: phrases(`
    wallet, btc, bitcoin, crypto, ethereum, eth, donate, payout
  `),
        labels: phrases(`
    wallet, wallet address, btc, btc address, bitcoin address, bitcoin, crypto address, eth address
    ethereum address, payout address
  `),
        mask: { keepFirst: 3 },
        help: {
          what: "The address of a cryptocurrency wallet (Bitcoin, Ethereum).",
          why: "The ledger is public: an address beside a name shows everything that person was paid and paid.",
          instead: "Use a documented address, such as 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa (Bitcoin’s genesis block).",
          sources: ["Bitcoin Base58Check", "BIP-173", "BIP-350", "EIP-55"]
        }
      };
      function hasChecksum({ compact }) {
        if (compact.startsWith("0x"))
          return compact === compact.toLowerCase() || isMixedCaseChecksum(compact.slice(2));
        try {
          return /^bc1/i.test(compact) ? isSegwit(compact.toLowerCase()) : [0, 5].includes(base58check.decode(compact)[0] ?? -1);
        } catch {
          return false;
        }
      }
      function isSegwit(address) {
        const text = address;
        const version = "qpzry9x8gf2tvdw0s3jn54khce6mua7l".indexOf(address[3] ?? "");
        const { words } = version === 0 ? base.I.decode(text) : base.p2.decode(text);
        return words[0] === version && version <= 16;
      }
      function isMixedCaseChecksum(hex) {
        const hash = (0, utils.My)((0, sha3.lY)((0, utils.AI)(hex.toLowerCase())));
        return [...hex].every((digit, at) => /\d/.test(digit) || digit === digit.toUpperCase() === Number.parseInt(hash[at] ?? "", 16) >= 8);
      }
      ;
      const times = ["99:99", "99:99:99", "99:99:99.999", "99:99:99.999999"].map((time) => `9999-99-99A${time}`);
      const date_of_birth_recognizer = {
        entity: "DATE_OF_BIRTH",
        title: "date of birth",
        severity: "medium",
        shapes: [
          // A date alone is no birthday: only a label or a word nearby lifts it over the threshold.
          ...layouts({
            "9999-99-99": 0.05,
            "9999/99/99": 0.05,
            "9999.99.99": 0.05,
            "99/99/9999": 0.05,
            "9/99/9999": 0.05,
            "99/9/9999": 0.05,
            "9/9/9999": 0.05,
            "99-99-9999": 0.05,
            "99.99.9999": 0.05,
            "9.9.9999": 0.05,
            "99.9.9999": 0.05,
            "9.99.9999": 0.05,
            "99/99/99": 0.01,
            "9/9/99": 0.01,
            "99.99.99": 0.01,
            "99-99-99": 0.01,
            "99999999": 0.01,
            "99-AAA-9999": 0.05,
            "99-AAA-99": 0.01,
            "99 AAA 9999": 0.05
          }),
          ...times.flatMap((time) => layouts({ [time]: 0.05, [`${time}A`]: 0.05, [`${time}-99:99`]: 0.05 })),
          { kind: "date", form: "written", score: 0.05 }
        ],
        check: { name: "a day in the last 125 years", passes: isBirthday },
        context: phrases(`
    born, birth, date of birth, dob, bday, birthday, birthdate, geboren, geb, geburtsdatum, ne le, nee le, naissance
    nacido, nacida, nacimiento, nato, nata, nascita, nascimento, geboortedatum, urodzenia, fodd, dogum
  `),
        labels: phrases(`
    date of birth, dob, d o b, birth date, birthdate, birthday, birth day, bday, born, born on, birth dt, date birth
    geburtsdatum, geburtstag, geb datum, gebdatum, date de naissance, date naissance, naissance, fecha de nacimiento
    fecha nacimiento, nacimiento, data di nascita, data nascita, data de nascimento, data nascimento, nascimento
    geboortedatum, data urodzenia, fodelsedatum, dogum tarihi, 生年月日, 出生日期, 생년월일
  `),
        mask: {},
        help: {
          what: "The day a person was born.",
          why: "With a postal code and sex it singles out most people, and many services ask for it to prove who calls.",
          instead: "Use a placeholder such as 1970-01-01.",
          sources: ["45 CFR § 164.514(b)(2)(i)(C)", "L. Sweeney, Simple Demographics Often Identify People Uniquely (2000)"]
        }
      };
      const oldest = 125;
      function isBirthday({ kind, text }) {
        const numbers = text.split(/\D+/).filter((part) => part !== "");
        const parts2 = numbers.length === 1 ? splitSolid(numbers[0] ?? "") : numbers;
        const thisYear = (/* @__PURE__ */ new Date()).getFullYear();
        const inLife = (year) => year > thisYear - oldest && year <= thisYear;
        if (kind === "date" || /\p{L}{3}/u.test(text))
          return isDay(parts2[0] ?? "", "1") && inLife(fullYear(parts2[1] ?? ""));
        const [first = "", second = "", third = ""] = parts2;
        if (first.length === 4)
          return inLife(Number(first)) && isDay(third, second);
        return inLife(fullYear(third)) && (isDay(first, second) || isDay(second, first));
      }
      const splitSolid = (digits) => /^(?:19|20)/.test(digits) ? [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)] : [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)];
      const isDay = (day, month) => Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
      const fullYear = (year) => year.length === 4 ? Number(year) : year.length === 2 ? 1900 + Number(year) : 0;
      var idnr = __webpack_require__(995);
      ;
      const de_tax_id_recognizer = {
        entity: "DE_TAX_ID",
        title: "German tax identification number",
        severity: "high",
        country: "DE",
        shapes: layouts({ "99 999 999 999": 0.8, "99999999999": 0.35 }),
        check: {
          name: "ISO 7064 check digit and digit repetition rule",
          passes: ({ compact }) => repeatsOneDigit(compact) && (0, idnr.validate)(compact).isValid
        },
        context: phrases(`
    steuer, steuer id, steueridentifikationsnummer, identifikationsnummer, steuernummer, tin, idnr, tax id
    finanzamt, lohnsteuer
  `),
        labels: phrases(`
    steuer id, steuerid, steueridentifikationsnummer, steuer identifikationsnummer, steuer idnr, steuernummer, idnr
    tax id, tax number, tin
  `),
        mask: {},
        help: {
          what: "The eleven-digit Steuer-Identifikationsnummer that every resident of Germany keeps for life.",
          why: "It identifies the person to every tax office and, since 2021, across public registers.",
          instead: "Use a documented example, such as 86 095 742 719.",
          sources: ["§ 139b Abgabenordnung", "Bundeszentralamt für Steuern"]
        }
      };
      function repeatsOneDigit(number2) {
        const body = number2.slice(0, 10);
        const repeated = [..."0123456789"].map((digit) => body.split(digit).length - 1).filter((times2) => times2 > 1);
        return repeated.length === 1 && (repeated[0] ?? 0) <= 3 && !/(\d)\1\1/.test(body);
      }
      var cjs = __webpack_require__(935);
      ;
      const reservedTopLevel = /\.(?:example|test|invalid|localhost)$/i;
      const fileName = /@(?:\d+(?:\.\d+)?x|v?\d[\w.-]*|main|master|latest)\.[a-z]+$/i;
      const email_address_recognizer = {
        entity: "EMAIL_ADDRESS",
        title: "e-mail address",
        severity: "medium",
        shapes: [{ kind: "email", form: "complete", score: 0.95 }],
        check: { name: "registered top-level domain", passes: ({ text }) => !fileName.test(text) && hasKnownDomain(text) },
        context: ["email", "e mail", "mail", "mailto", "contact", "courriel", "correo"],
        labels: phrases(`
    email, e mail, email address, mail, mail address, emailaddress, e mail adresse, mailadresse, courriel
    adresse mail, correo, correo electronico, endereco de email, indirizzo email, posta elettronica, e mailadres
    adres email, e postadress, e posta, メール, メールアドレス, 邮箱, 电子邮件, 이메일
  `),
        mask: { keepFirst: 1 },
        help: {
          what: "The address of a mailbox.",
          why: "It names and reaches a person, links their accounts across services, and is where phishing begins.",
          instead: "Use an address on a domain reserved for examples, such as jane.doe@example.com.",
          sources: ["RFC 5321 §4.5.3.1", "RFC 5322 §3.4.1", "RFC 2606", "Public Suffix List"]
        }
      };
      function hasKnownDomain(address) {
        const host = address.slice(address.lastIndexOf("@") + 1);
        if (reservedTopLevel.test(host))
          return true;
        const { isIcann, domain: domain2 } = (0, cjs.qg)(host, { allowPrivateDomains: false });
        return isIcann === true && domain2 !== null;
      }
      var nie = __webpack_require__(483);
      ;
      const es_nie_recognizer = {
        entity: "ES_NIE",
        title: "Spanish foreigner identity number (NIE)",
        severity: "high",
        country: "ES",
        shapes: layouts({ A9999999A: 0.6, "A9999999-A": 0.75, "A-9999999-A": 0.85, "A 9999999 A": 0.6 }),
        check: { name: "check letter modulo 23", passes: ({ compact }) => (0, nie.validate)(compact).isValid },
        context: ["nie", "extranjero", "numero de identificacion de extranjero", "residencia"],
        labels: ["nie", "numero de identificacion de extranjero", "identidad de extranjero", "numero extranjero"],
        mask: {},
        help: {
          what: "The number under which Spain knows a foreign resident: X, Y or Z, seven digits and a check letter.",
          why: "It identifies the person in every contract and tells of their residence status.",
          instead: "Use a documented example, such as X1234567L.",
          sources: ["Real Decreto 557/2011, artículo 206", "Ministerio del Interior, cálculo del dígito de control"]
        }
      };
      var dni = __webpack_require__(190);
      ;
      const es_nif_recognizer = {
        entity: "ES_NIF",
        title: "Spanish tax number (NIF, DNI)",
        severity: "high",
        country: "ES",
        shapes: layouts({ "99999999A": 0.55, "99999999-A": 0.7, "99999999 A": 0.5, "99.999.999-A": 0.85, "9999999A": 0.1 }),
        check: { name: "check letter modulo 23", passes: ({ compact }) => (0, dni.validate)(compact.padStart(9, "0")).isValid },
        context: ["nif", "dni", "documento nacional de identidad", "identificacion", "identificacion fiscal", "spain"],
        labels: [
          "nif",
          "dni",
          "numero de identificacion fiscal",
          "documento nacional de identidad",
          "documento identidad",
          "dni nif",
          "identificacion fiscal"
        ],
        mask: {},
        help: {
          what: "The number of the Spanish identity document, which is also the tax number of its holder.",
          why: "It identifies the person in every contract and public register of Spain.",
          instead: "Use a documented example, such as 12345678Z.",
          sources: ["Real Decreto 1065/2007, artículo 19", "Ministerio del Interior, cálculo del dígito de control"]
        }
      };
      var nir = __webpack_require__(926);
      ;
      const plausible = /^[1-478]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)/;
      const fr_nir_recognizer = {
        entity: "FR_NIR",
        title: "French social security number",
        severity: "high",
        country: "FR",
        shapes: layouts({
          "9 99 99 9* 999 999 99": 0.9,
          "9.99.99.9*.999.999.99": 0.8,
          "9-99-99-9*-999-999-99": 0.8,
          "999999*99999999": 0.7,
          "999999*999999 99": 0.8,
          "999999*999999-99": 0.8
        }),
        check: {
          name: "control key modulo 97",
          passes: ({ compact }) => plausible.test(compact) && (0, nir.validate)(compact).isValid
        },
        context: phrases(`
    nir, insee, securite sociale, numero de securite sociale, secu, carte vitale, ameli, assure
  `),
        labels: phrases(`
    nir, insee, numero insee, securite sociale, numero de securite sociale, numero securite sociale, num secu, no ss
    numero ss
  `),
        mask: {},
        help: {
          what: "The fifteen-character NIR: sex, year, month and place of birth, a serial number and a control key.",
          why: "It tells when and where the person was born, and is the key to their health and social records.",
          instead: "Use a documented example, such as 2 55 08 14 168 025 38.",
          sources: ["Décret n° 82-103 du 22 janvier 1982", "INSEE, répertoire RNIPP"]
        }
      };
      var ibantools = __webpack_require__(858);
      ;
      const iban_code_recognizer = {
        entity: "IBAN_CODE",
        title: "bank account number (IBAN)",
        severity: "high",
        shapes: [{ kind: "word", pattern: /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/i, lengths: [15, 34], blocks: true, score: 0.95 }],
        check: {
          name: "ISO 7064 check digits and country length",
          passes: ({ compact }) => (0, ibantools.DT)((0, ibantools.aq)(compact) ?? "")
        },
        context: ["iban", "bank", "account", "konto", "transfer", "sepa"],
        labels: phrases(`
    iban, iban code, iban number, iban no, bank account, bank account number, account number, kontonummer
    bankverbindung, numero de compte, cuenta bancaria, numero de cuenta, conto corrente, rekeningnummer, numer konta
  `),
        mask: { keepFirst: 2 },
        help: {
          what: "An International Bank Account Number: country, check digits, bank and account.",
          why: "It names the bank account of a person and is enough to set up direct debits in SEPA.",
          instead: "Use the example that the IBAN registry gives for the country, such as DE89 3704 0044 0532 0130 00.",
          sources: ["ISO 13616-1", "SWIFT IBAN Registry"]
        }
      };
      var aadhaar = __webpack_require__(898);
      ;
      const in_aadhaar_recognizer = {
        entity: "IN_AADHAAR",
        title: "Indian Aadhaar number",
        severity: "critical",
        country: "IN",
        shapes: layouts({ "9999 9999 9999": 0.7, "9999-9999-9999": 0.7, "9999:9999:9999": 0.4, "999999999999": 0.2 }),
        check: { name: "Verhoeff check digit", passes: ({ compact }) => (0, aadhaar.validate)(compact).isValid },
        context: ["aadhaar", "aadhar", "adhaar", "uidai", "uid number", "आधार"],
        labels: phrases(`
    aadhaar, aadhar, adhaar, aadhaar number, aadhaar no, aadhar number, aadhar no, uidai, uid number, आधार
  `),
        mask: {},
        help: {
          what: "The twelve-digit number that India ties to a resident’s biometrics.",
          why: "It opens bank accounts, telephone contracts and benefits, and section 29 of the Aadhaar Act forbids publishing it.",
          instead: "Use a number that cannot be issued, such as 0000 0000 0000.",
          sources: ["Aadhaar Act 2016, section 29", "UIDAI"]
        }
      };
      var ipaddr = __webpack_require__(280);
      ;
      const ip_address_recognizer = {
        entity: "IP_ADDRESS",
        title: "IP address",
        severity: "low",
        shapes: [
          { kind: "ip", form: "v4", score: 0.6 },
          { kind: "ip", form: "v6", score: 0.6 },
          { kind: "ip", form: "v6-short", score: 0.2 }
        ],
        check: {
          name: "address syntax",
          passes: ({ form, text }) => form === "v4" ? ipaddr.IPv4.isValidFourPartDecimal(text) : ipaddr.IPv6.isValid(text)
        },
        // `ipv4` and `ipv6` are compared without their digits.
        context: ["ip", "ipv", "ip address", "client ip", "remote addr", "x forwarded for"],
        labels: phrases(`
    ip, ip address, ip addr, ipaddress, client ip, remote ip, remote addr, source ip, user ip, last login ip, ipv
    x forwarded for, x real ip, ip adresse, adresse ip, direccion ip
  `),
        mask: {},
        help: {
          what: "The address of a device on the Internet.",
          why: "Together with a time it leads to a subscriber; European courts count it as personal data (CJEU C-582/14).",
          instead: "Use an address set aside for documentation, such as 192.0.2.1 or 2001:db8::1.",
          sources: ["RFC 4291", "RFC 5737", "RFC 3849", "CJEU C-582/14 (Breyer)"]
        }
      };
      ;
      const mac_address_recognizer = {
        entity: "MAC_ADDRESS",
        title: "hardware (MAC) address",
        severity: "low",
        shapes: [
          { kind: "mac", form: "colons", score: 0.7 },
          { kind: "mac", form: "dashes", score: 0.7 },
          { kind: "mac", form: "dots", score: 0.5 }
        ],
        context: phrases(`
    mac, mac address, hardware address, ethernet, bssid, wifi, bluetooth, physical address
  `),
        labels: phrases(`
    mac, mac address, macaddress, hardware address, hwaddr, hwaddress, bssid, ethernet address, bluetooth address
    device mac
  `),
        mask: {},
        help: {
          what: "The address burnt into a network interface: six pairs of hexadecimal digits.",
          why: "It follows a device, and so its owner, from network to network.",
          instead: "Use an address set aside for documentation, such as 00-00-5E-00-53-01.",
          sources: ["IEEE 802", "RFC 9542 §2.1.1"]
        }
      };
      ;
      const roles = phrases(`
  customer, patient, employee, person, member, student, client, guest, passenger, contact, applicant, borrower
  cardholder, policyholder, subscriber, candidate, caller, donor, tenant, resident, physician, doctor, nurse
  teacher, parent, guardian, spouse, beneficiary, insured, victim, witness, plaintiff, defendant, buyer, seller
  recipient, real, given
`);
      const person_recognizer = {
        entity: "PERSON",
        title: "personal name",
        severity: "medium",
        shapes: [
          { kind: "name", form: "full", score: 0.45 },
          { kind: "name", form: "given", score: 0.3 },
          { kind: "name", form: "middle", score: 0.3 },
          { kind: "name", form: "family", score: 0.3 },
          { kind: "name", form: "half", score: 0.3 }
        ],
        context: [],
        labels: [
          ...roles.map((role) => `${role} name`),
          ...phrases(`
      first name, firstname, fname, givenname, forename, middle name, last name, lastname, lname, surname
      family name, familyname, maiden name, full name, fullname, display name, displayname, person, patient
      account holder, card holder, employee, customer, recipient, holder, attendee, participant, sender, assignee
      cardholder, name on card, next of kin, emergency contact, mother maiden name, vorname, nachname
      familienname, geburtsname, vollstandiger name, kundenname, prenom, nom de famille, nom complet
      nombre completo, apellido, apellidos, primer apellido, nome completo, sobrenome, apelido, cognome
      voornaam, achternaam, imie, nazwisko, imie i nazwisko, fornamn, efternamn, soyad, soyadi, ad soyad, 氏名, 名前
      姓名, 名字, 성명, 이름
    `)
        ],
        mask: {},
        help: {
          what: "The name of a person, in a field whose label says so.",
          why: "A name beside any other fact makes the fact personal data, and names in fixtures are most often those of real customers.",
          instead: "Use a placeholder person such as Jane Doe, or a generated name that you mark as such.",
          sources: ["Regulation (EU) 2016/679, article 4(1)", "45 CFR § 164.514(b)(2)(i)(A)"]
        }
      };
      var isSupportedCountry = __webpack_require__(294);
      var parsePhoneNumber = __webpack_require__(479);
      ;
      const regions = phrases(`
  US, GB, DE, FR, ES, IT, NL, PL, SE, CH, AT, BE, BR, MX, IN, JP, CN, KR, AU, TR, ZA, RU, PT, IE, DK, NO, FI, CZ, GR, AR
  NG, PH, ID
`).filter((region) => (0, isSupportedCountry.J)(region));
      const phone_number_northAmerican = ["US", "CA"];
      const groupedAsNorthAmerican = ["parenthesised", "hyphenated", "dotted", "spaced"];
      const eightDigits = ["DK", "NO"];
      const phone_number_recognizer = {
        entity: "PHONE_NUMBER",
        title: "telephone number",
        severity: "medium",
        shapes: [
          { kind: "phone", form: "international", score: 0.8 },
          { kind: "phone", form: "parenthesised", score: 0.75 },
          { kind: "phone", form: "hyphenated", score: 0.65 },
          { kind: "phone", form: "dotted", score: 0.4 },
          { kind: "phone", form: "spaced", score: 0.3 },
          { kind: "phone", form: "national", score: 0.1 },
          { kind: "phone", form: "solid", score: 0.05 },
          { kind: "phone", form: "seconds", score: 0.05 },
          { kind: "phone", form: "announced", score: 0.6 }
        ],
        check: { name: "national numbering plan", passes: isDiallable },
        context: phrases(`
    phone, telephone, tel, cellphone, fax, sms, whatsapp, telefon, telefono, telefone, telefoon
  `),
        labels: phrases(`
    phone, phone number, phonenumber, phone no, telephone, telephone number, tel, tel no, tel nr, mobile
    mobile number, mobile phone, mob, cell, cell phone, cellphone, ph, msisdn, fax, fax number, whatsapp
    contact number
    phone home, phone work, phone mobile, telefon, telefonnummer, rufnummer, handynummer, handy, mobilnummer
    telephone portable, numero de telephone, telefono, numero de telefono, movil, celular, telefone, cellulare
    numero di telefono, telefoonnummer, mobiel, numer telefonu, telefonnr, cep telefonu, 電話番号, 電話, 携帯, 电话, 手机, 手机号
    전화번호, 휴대폰
  `),
        mask: { keepLast: 2 },
        help: {
          what: "A telephone number that a national numbering plan can dial.",
          why: "It reaches a person directly, is a second factor for their accounts, and is reused across services for years.",
          instead: "Use a number set aside for fiction, such as +1 202-555-0123 or +44 20 7946 0958.",
          sources: ["ITU-T E.164", "libphonenumber metadata", "NANPA 555-0100 to 555-0199", "Ofcom numbers for drama use"]
        }
      };
      function isDiallable({ form, text }) {
        if (form === "international")
          return (0, parsePhoneNumber.l)(text)?.isValid() === true;
        if (/^\(?00/.test(text) && (0, parsePhoneNumber.l)(text.replace(/^\(?00/, "+"))?.isValid() === true)
          return true;
        return plansFor(form, text).some((region) => (0, parsePhoneNumber.l)(text, region)?.isValid() === true);
      }
      function plansFor(form, text) {
        if (/^[1-9]\d{6,7}$/.test(text))
          return eightDigits;
        return groupedAsNorthAmerican.includes(form) ? phone_number_northAmerican : regions;
      }
      ;
      const uk_nhs_recognizer = {
        entity: "UK_NHS",
        title: "NHS number",
        severity: "high",
        country: "GB",
        shapes: layouts({ "999 999 9999": 0.4, "999-999-9999": 0.3, "9999999999": 0.1 }),
        check: { name: "modulus 11 check digit", passes: ({ compact }) => hasCheckDigit(compact) },
        context: ["nhs", "national health", "nhs number", "health service", "patient", "chi number"],
        labels: ["nhs", "nhs number", "nhs no", "nhs num", "nhsnumber", "patient nhs number"],
        mask: {},
        help: {
          what: "The ten-digit number under which the National Health Service in England, Wales and the Isle of Man knows a patient.",
          why: "It is the key to a person’s health record.",
          instead: "Use a number from the range set aside for tests, which begins with 999: 999 000 0018.",
          sources: ["NHS Data Dictionary, NHS NUMBER", "NHS Digital, test numbers"]
        }
      };
      function hasCheckDigit(digits) {
        const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
        return (11 - sum % 11) % 11 === Number(digits[9]);
      }
      var nino = __webpack_require__(826);
      ;
      const uk_nino_recognizer = {
        entity: "UK_NINO",
        title: "UK National Insurance number",
        severity: "high",
        country: "GB",
        shapes: layouts({
          "AA 99 99 99 A": 0.85,
          "AA-99-99-99-A": 0.8,
          AA999999A: 0.6,
          "AA 999999 A": 0.7,
          "AA 999999A": 0.6
        }),
        check: { name: "prefix and suffix rules", passes: ({ compact }) => (0, nino.validate)(compact).isValid },
        context: ["national insurance", "nino", "ni number", "insurance", "hmrc", "payroll"],
        labels: [
          "nino",
          "national insurance",
          "national insurance number",
          "national insurance no",
          "ni number",
          "ni no",
          "ni num"
        ],
        mask: {},
        help: {
          what: "The number under which UK tax and social security know a person: two letters, six digits, A to D.",
          why: "It is used to claim benefits and credit in the person’s name.",
          instead: "Use one with a prefix that is never issued, such as QQ 12 34 56 C.",
          sources: ["HMRC National Insurance Manual NIM39110"]
        }
      };
      ;
      const assignable = /^9\d{2}(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\d{4}$/;
      const us_itin_recognizer = {
        entity: "US_ITIN",
        title: "US individual taxpayer identification number",
        severity: "critical",
        country: "US",
        shapes: layouts({ "999-99-9999": 0.65, "999 99 9999": 0.4, "99999-9999": 0.1, "999-999999": 0.1, "999999999": 0.05 }),
        check: { name: "assignable number range", passes: ({ compact }) => assignable.test(compact) },
        context: ["itin", "individual taxpayer", "taxpayer", "tax id", "taxpayer identification"],
        labels: [
          "itin",
          "individual taxpayer identification number",
          "taxpayer identification number",
          "tax id",
          "taxpayer id",
          "tin"
        ],
        mask: {},
        help: {
          what: "The nine-digit number under which the IRS knows a taxpayer who cannot have a Social Security number.",
          why: "It serves tax fraud in the person’s name, and tells of their immigration status.",
          instead: "Use a number outside the assigned groups, such as 900-00-0000.",
          sources: ["26 CFR § 301.6109-1", "IRS Publication 4757"]
        }
      };
      ;
      const issuer = "80840";
      const us_npi_recognizer = {
        entity: "US_NPI",
        title: "US national provider identifier",
        severity: "medium",
        country: "US",
        shapes: layouts({ "9999999999": 0.1, "9999-999-999": 0.2, "9999 999 999": 0.2 }),
        check: {
          name: "Luhn check digit with prefix 80840",
          passes: ({ compact }) => /^[12]/.test(compact) && isLuhn(issuer + compact)
        },
        context: ["npi", "national provider", "provider identifier", "provider id", "prescriber", "rendering provider"],
        labels: [
          "npi",
          "npi number",
          "national provider identifier",
          "provider npi",
          "provider id",
          "prescriber id",
          "physician id"
        ],
        mask: {},
        help: {
          what: "The ten-digit number of a US health care provider, person or organisation.",
          why: "It names a physician and, beside a claim or visit, ties patients to them; it is used in billing fraud.",
          instead: "Use the example of the standard, 1234567893.",
          sources: ["45 CFR § 162.406", "CMS, NPI check digit calculation"]
        }
      };
      ;
      const us_ssn_assignable = /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/;
      const us_ssn_recognizer = {
        entity: "US_SSN",
        title: "US Social Security number",
        severity: "critical",
        country: "US",
        shapes: layouts({ "999-99-9999": 0.65, "999 99 9999": 0.4, "999.99.9999": 0.35, "999999999": 0.05 }),
        check: { name: "assignable number range", passes: ({ compact }) => us_ssn_assignable.test(compact) },
        context: ["ssn", "ssns", "social security", "social security number", "ss number", "ssid", "taxpayer"],
        labels: phrases(`
    ssn, social security, social security number, social security no, social, soc sec, ss number, ssn number, us ssn
    tin, tax id, taxpayer id
  `),
        mask: {},
        help: {
          what: "The nine-digit number that the US Social Security Administration gives a person for life.",
          why: "It opens credit, tax and benefit accounts in the person’s name and can hardly ever be changed.",
          instead: "Use a number that was never issued, such as 000-12-3456 or 987-65-4321.",
          sources: ["42 U.S.C. § 405(c)(2)", "SSA, Social Security Number Randomization"]
        }
      };
      ;
      const recognizers = [
        recognizer,
        crypto_recognizer,
        date_of_birth_recognizer,
        de_tax_id_recognizer,
        email_address_recognizer,
        es_nie_recognizer,
        es_nif_recognizer,
        fr_nir_recognizer,
        iban_code_recognizer,
        in_aadhaar_recognizer,
        ip_address_recognizer,
        mac_address_recognizer,
        person_recognizer,
        phone_number_recognizer,
        uk_nhs_recognizer,
        uk_nino_recognizer,
        us_itin_recognizer,
        us_npi_recognizer,
        us_ssn_recognizer
      ];
      ;
      function recognizersFor(entities) {
        const wanted = entities.map((entity) => entity.trim().toUpperCase()).filter((entity) => entity !== "");
        if (wanted.length === 0 || wanted.includes("ALL"))
          return recognizers;
        const known = new Set(recognizers.map(({ entity }) => entity));
        const unknown = wanted.find((entity) => !known.has(entity));
        if (unknown !== void 0) {
          throw new UserError(`The input “entities” names “${unknown}”, but the entity types are ${[...known].sort().join(", ")} and all.`);
        }
        return recognizers.filter(({ entity }) => wanted.includes(entity));
      }
      ;
      const attribution = (what2, source, path) => ({
        provenance: "attribution",
        what: what2,
        source,
        path
      });
      const PROSE = String.raw`(?:\.(?:md|mkd|markdown|txt|text|rst|adoc|asciidoc|org|in))?$`;
      const LICENCE = String.raw`[-_.](?:mit|apache|[al]?gpl|bsd|mpl|isc|cc0|cc-by|boost|zlib|lesser|third-party)[-a-z0-9]*(?:\.\d)?`;
      const file = (stems, flags2 = "") => new RegExp(`(?:^|/)(?:${stems})${PROSE}`, flags2);
      const REGISTERS = [
        attribution("a holder of rights, named in a licence", "the licence file of the repository; REUSE Specification", file(`(?:(?:un)?licen[cs]es?|copying|copyright)(?:${LICENCE})?`, "i")),
        attribution("someone credited by the project", "GNU Coding Standards, AUTHORS and THANKS; GitHub Docs, CODEOWNERS", file("authors|contributors|maintainers|codeowners|third[-_]party[-_](?:notices?|licen[cs]es)", "i")),
        // In capitals only: a notice.txt may be a letter, and owners.txt the owners of pets.
        attribution("someone credited by the project", "GNU Coding Standards, THANKS; Apache licence §4, NOTICE; Kubernetes OWNERS", file("NOTICES?|CREDITS|THANKS|ACKNOWLEDGE?MENTS|OWNERS")),
        attribution("an identity of an author, as Git shows it", "gitmailmap(5)", /(?:^|\/)\.mailmap$/),
        attribution("an author, named for citation", "Citation File Format", /(?:^|\/)CITATION(?:\.cff|\.bib)?$/),
        attribution("someone who made the site", "humanstxt.org", /(?:^|\/)humans\.txt$/i),
        attribution("a contact that the project publishes for reports", "GitHub Docs, community health files", file("security|code[-_]of[-_]conduct", "i")),
        attribution("a contact for reports of vulnerabilities", "RFC 9116", /(?:^|\/)\.well-known\/security\.txt$/),
        attribution("a maintainer or holder of rights of a Debian package", "Debian Policy §5.6.2, §12.5", /(?:^|\/)debian\/(?:[^/]+\.)?(?:copyright|control|changelog)$/),
        // The folder decides: access.log.1 is a rotated log.
        attribution("an author of a manual page", "man-pages(7)", /(?:^|\/)man(?:\d[a-z]*)?\/(?:.+\/)?[^/]+\.[1-8][a-z]?$/)
      ];
      ;
      const attribution_lines_attribution = (what2, source, rest) => ({
        provenance: "attribution",
        what: what2,
        source,
        ...rest
      });
      const DATA_FILE = /\.(?:csv|tsv|psv|jsonl?|ndjson|json5|avro|parquet|xlsx?|ods|sqlite|db|dump|eml|mbox|log|har|vcf|ics|ldif)$/;
      const COMMENT = String.raw`^\s*(?:\/\/[\/!]?|\/\*+!?|\*+|#+!?|--+\[*|;+|%+|<!--|\{-|\(\*|\.\\"|@?rem\b|dnl\b|\.\.)\s*`;
      const TRAILERS = "signed-off|co-authored|co-developed|reviewed|acked|reported|tested|suggested|helped|mentored|approved|reported-and-tested|authored|committed";
      const SIGNATURES = [
        attribution_lines_attribution("someone who signed a commit", "git-interpret-trailers(1); Linux kernel, Submitting patches", {
          before: new RegExp(`^[\\s#>*|]*(?:${TRAILERS})-by:\\s.{0,100}$`, "i"),
          // The form of a trailer is `Name <mail>`; a log that says who reported what is not one.
          from: /^[^<>]{0,100}<[^<>\s]+@[^<>\s]+>\s*$|^[^<>\s]+@[^<>\s]+>\s*$/
        }),
        attribution_lines_attribution("a holder of copyright", "17 U.S.C. § 401, form of notice", {
          before: /(?:\bcopyright\b.{0,60}?(?:\b(?:19|20)\d\d\b|\(c\)|©)|(?:\(c\)|©)\s*(?:19|20)\d\d\b).{0,200}$/i
        }),
        attribution_lines_attribution("a holder of copyright", "REUSE Specification, SPDX tags", {
          before: /\bSPDX-(?:File|Snippet)(?:CopyrightText|Contributor):/i
        }),
        attribution_lines_attribution("an author, by a documentation tag", "Javadoc, JSDoc and phpDocumentor, @author", {
          before: /(?:^|[\s*#/])[@\\](?:authors?|maintainer)\b:?\s.{0,200}$/
        }),
        attribution_lines_attribution("an author, by the head of a file", "the comment that begins a source file", {
          before: new RegExp(`${COMMENT}(?:original\\s+)?(?:authors?|maintainers?|written by|created by|contributors?)(?:\\(s\\))?\\s*:?\\s.{0,200}$`, "i")
        }),
        attribution_lines_attribution("an author, by a module variable", "Python, __author__; Linux kernel, MODULE_AUTHOR; Erlang, -author", {
          before: /^\s*(?:__(?:author|maintainer|email|credits|copyright|contact)__\s*=|MODULE_AUTHOR\s*\(|-author\s*\()/
        }),
        attribution_lines_attribution("the author of a page", "HTML Standard, standard metadata names", {
          before: /<meta\s[^>]*\bname=["']?author\b[^>]*\bcontent=["']?[^"'>]*$/i
        }),
        attribution_lines_attribution("an author of a manual page", "mdoc(7), author macros", {
          path: /\.[1-9][a-z]?(?:\.in)?$/,
          before: /^\.\s*(?:An|Aq|Mt)\b/
        }),
        attribution_lines_attribution("a packager", "Debian Policy §4.4; RPM packaging guide; GNU Coding Standards, change logs", {
          path: /(?:^|\/)(?:change-?logs?[^/]*|[^/]+\.(?:spec|changes|dch))$/,
          before: /^(?: -- |[*=#]+ (?:mon|tue|wed|thu|fri|sat|sun) |\d{4}-\d\d-\d\d {1,3}).{0,100}$/i
        }),
        attribution_lines_attribution("the author of a patch", "git-format-patch(1)", {
          path: /\.(?:patch|diff)$/,
          before: /^(?:From:|#\s*(?:User|Author))\s.{0,100}$/i
        }),
        attribution_lines_attribution("the maintainer of an image", "Dockerfile reference, MAINTAINER and LABEL", {
          path: /(?:^|\/)(?:[^/]+\.)?(?:docker|container)file(?:[-.][^/]*)?$/,
          before: /^\s*(?:MAINTAINER\s|(?:LABEL\s+)?["']?(?:org\.opencontainers\.image\.(?:authors|vendor)|maintainer)["']?[ =])/i
        })
      ];
      ;
      const MANIFEST = {
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
          String.raw`chart\.yaml|galaxy\.yml|pkgbuild|apkbuild|snapcraft\.yaml|\.all-contributorsrc`
        ].join("|")})$`)
      };
      const AUTHOR_FIELDS = [
        /(?<!\w)(?:authors?|author[-_]email|maintainers?|maintainer[-_]email|contributors?|developers?|copyright|owners|e?mail|name)(?:@r)?["'>]?\s*(?:=>|[:=(>]|\s["']).{0,200}$/i,
        /^\s*(?:[-*]\s*)?["']?[^"'<>=:]{0,80}<$/,
        /^\s*["'][^"'=]{1,80}["']\s*=>\s*["']$/,
        /^\s*(?:c\()?person\(.{0,200}$/
      ];
      ;
      const originFrom = ({ provenance: provenance2, what: what2, source }) => ({
        provenance: provenance2,
        because: `${what2} (${source})`
      });
      const valuesOf = (table2) => table2.split(/[,\n]/).map((value) => value.trim()).filter((value) => value !== "");
      const compactOf = (text) => text.replace(/[^0-9A-Za-z]/g, "").toUpperCase();
      function indexed(publications, normalise = compactOf) {
        const index = /* @__PURE__ */ new Map();
        for (const publication of publications) {
          const origin = originFrom(publication);
          for (const value of publication.values.map(normalise)) {
            if (!index.has(value))
              index.set(value, origin);
          }
        }
        return index;
      }
      function listed(publications, normalise = compactOf) {
        const index = indexed(publications, normalise);
        return (candidate2) => index.get(normalise(candidate2.text));
      }
      ;
      const pathOf = ({ path }) => path.replaceAll("\\", "/").toLowerCase();
      const inRegister = (_candidate, place2) => {
        const path = place2.path.replaceAll("\\", "/");
        const register = REGISTERS.find((entry) => entry.path.test(path));
        return register && originFrom(register);
      };
      const signs = ({ path, before: before2, from }, file2, place2) => (path?.test(file2) ?? true) && before2.test(place2.line.slice(0, place2.column)) && (from?.test(place2.line.slice(place2.column)) ?? true);
      const onSignedLine = (_candidate, place2) => {
        const file2 = pathOf(place2);
        const signature = DATA_FILE.test(file2) ? void 0 : SIGNATURES.find((entry) => signs(entry, file2, place2));
        return signature && originFrom(signature);
      };
      const inManifest = (_candidate, place2) => {
        const path = pathOf(place2);
        const before2 = place2.line.slice(0, place2.column);
        const isAuthor = MANIFEST.file.test(path.slice(path.lastIndexOf("/") + 1)) && AUTHOR_FIELDS.some((key2) => key2.test(before2));
        return isAuthor ? originFrom(MANIFEST) : void 0;
      };
      const attributionInquiries = [inRegister, inManifest, onSignedLine];
      ;
      const MIN_RUN = 6;
      const MIN_BLOCKS = 8;
      const KEYPAD_WALKS = new Set(valuesOf(`
    147258369, 1472583690, 0147258369, 741852963, 7418529630, 369258147, 963852741, 9638527410
    789456123, 7894561230, 0789456123, 123654789, 1236547890, 321654987, 987456321, 14725836
    74185296, 78945612
  `));
      function commonStep(digits) {
        const stepAt = (at) => (Number(digits[at]) - Number(digits[at - 1]) + 10) % 10;
        const step = stepAt(1);
        for (let at = 2; at < digits.length; at++)
          if (stepAt(at) !== step)
            return void 0;
        return step;
      }
      const isOneBlockRepeated = (digits) => [2, 3, 4].some((size2) => {
        const times2 = digits.length / size2;
        return Number.isInteger(times2) && times2 >= 3 && digits === digits.slice(0, size2).repeat(times2);
      });
      const isBlockForEachGroup = (digits) => /^(\d{3})\1\1\d$/.test(digits);
      const isStaircase = (digits) => [2, 3].some((size2) => {
        const steps2 = digits.length / size2;
        if (!Number.isInteger(steps2) || steps2 < 3)
          return false;
        const heads = [...digits].filter((_, at) => at % size2 === 0);
        const step = commonStep(heads.join(""));
        return (step === 1 || step === 9) && digits === heads.map((head) => head.repeat(size2)).join("");
      });
      function monotony(digits) {
        if (digits.length < MIN_RUN || !/^\d+$/.test(digits))
          return void 0;
        const step = commonStep(digits);
        if (step === 0)
          return "one digit, repeated";
        if (step === 1 || step === 9)
          return "digits that only count";
        if (digits.length < MIN_BLOCKS)
          return void 0;
        if (isOneBlockRepeated(digits) || isBlockForEachGroup(digits))
          return "a few digits, repeated";
        if (isStaircase(digits))
          return "doubled digits that only count";
        return KEYPAD_WALKS.has(digits) ? "a walk over the number pad" : void 0;
      }
      function monotonousAmong(readings2) {
        const found = readings2.map(monotony).find(Boolean);
        return found === void 0 ? void 0 : { provenance: "placeholder", because: `${found}: typed to fill a field` };
      }
      const monotonous = (assigned = (compact) => [compact]) => ({ text }) => monotonousAmong(assigned(compactOf(text)));
      const withAndWithoutCheck = (size2) => (compact) => [compact, compact.slice(0, -size2)];
      ;
      const testCards = (provider, source, table2) => ({
        provenance: "documented",
        what: `a test card number of ${provider}`,
        source,
        values: valuesOf(table2)
      });
      const TEST_CARDS = [
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
        testCards("Cybersource", "developer.cybersource.com, testing", `2222420000001113, 2222630000001125, 3566111111111113`)
      ];
      const cardInquiries = [listed(TEST_CARDS), monotonous(withAndWithoutCheck(1))];
      ;
      const CRYPTO_ADDRESSES = [
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
      bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq
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
      const TEST_NETWORK = {
        provenance: "reserved",
        what: "an address of a test network, whose coins are worth nothing",
        source: "BIP-173, prefixes tb and bcrt"
      };
      const BURN_ADDRESS = {
        provenance: "documented",
        what: "an address of zeros or repeated digits, whose key nobody has",
        source: "Ethereum: zero and 0x…dEaD burn addresses, precompiled contracts, 0xEeee… for ether"
      };
      const comparable = (address) => /^(?:0x|bc1)/i.test(address) ? address.toLowerCase() : address;
      const onTestNetwork = ({ text }) => /^(?:tb|bcrt)1[a-z0-9]+$/i.test(text) ? originFrom(TEST_NETWORK) : void 0;
      const ofRepeatedDigits = ({ text }) => {
        const digits = /^0x([0-9a-f]{40})$/i.exec(text)?.[1]?.toLowerCase();
        if (digits === void 0)
          return void 0;
        const repeats = [1, 2, 3, 4, 5, 8, 10, 16].some((size2) => digits === digits.slice(0, size2).repeat(40).slice(0, 40));
        return repeats || /^0{36}/.test(digits) ? originFrom(BURN_ADDRESS) : void 0;
      };
      const cryptoInquiries = [
        listed(CRYPTO_ADDRESSES, comparable),
        onTestNetwork,
        ofRepeatedDigits
      ];
      ;
      const DEFAULT_DATES = [
        {
          provenance: "placeholder",
          what: "the zero of Unix time, which stands where a date is missing",
          source: "POSIX, seconds since the Epoch",
          values: ["1970-01-01"]
        },
        {
          provenance: "placeholder",
          what: "the zero of a database or spreadsheet, which stands where a date is missing",
          source: "SQL Server datetime default 1900-01-01; OLE Automation and Excel dates",
          values: ["1900-01-01", "1899-12-30", "1899-12-31", "1753-01-01"]
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
      const MONTHS = [
        [/\p{L}*\bjan\p{L}*/iu, "01"],
        [/\p{L}*\bdec\p{L}*/iu, "12"]
      ];
      const defaults = indexed(DEFAULT_DATES, (date) => date);
      function readings(text) {
        const numbers = MONTHS.reduce((date, [name, month]) => date.replace(name, month), text).match(/\d+/g) ?? [];
        const [whole = ""] = numbers;
        if (whole.length === 8) {
          return [whole.replace(/(....)(..)(..)/, "$1-$2-$3"), whole.replace(/(..)(..)(....)/, "$3-$2-$1")];
        }
        const year = numbers.find((digits) => digits.length === 4);
        const others = numbers.filter((digits) => digits !== year).map((digits) => digits.padStart(2, "0"));
        const [one, other] = others;
        if (year === void 0 || one === void 0 || other === void 0)
          return [];
        return [`${year}-${one}-${other}`, `${year}-${other}-${one}`];
      }
      const isDefault = ({ text }) => readings(text).map((date) => defaults.get(date)).find(Boolean);
      const dateInquiries = [isDefault];
      ;
      const SPECIAL_DOMAINS = [
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
          source: "Google Cloud, service accounts",
          values: ["gserviceaccount.com"]
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
      const STAND_IN_LABELS = [
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
      const NOREPLY_DOMAIN = {
        provenance: "infrastructure",
        what: "an address that receives no mail, given out by a forge to hide the real one",
        source: "GitHub Docs, setting your commit email address"
      };
      const LIST_DOMAIN = {
        provenance: "infrastructure",
        what: "a mailing list, which reaches a group and not a person",
        source: "the host names that Mailman and Sympa suggest"
      };
      ;
      const MAILBOXES = [
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
          what: "a word that says whose address belongs here",
          source: "the word itself",
          values: valuesOf(`
      user, username, user.name, user_name, user-name, your.name, yourname, your_name, your-name, your.email
      youremail, your_email, your-email, you, yourself, my.email, myemail, my_email, my-email, myname, my.name
      first.last, first_last, firstlast, firstname.lastname, first.lastname, firstname, lastname, name, email
      e-mail, name.surname, vorname.nachname, prenom.nom, nombre.apellido, nome.cognome, voornaam.achternaam
      someone, somebody, some.one, anyone, anybody, person, recipient, sender, customer, client, member
      nobody.nowhere, placeholder, example, sample, dummy, fake
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
      const NUMBERED = /^(user|test|tester|testuser|test-user|test_user|test\.user|demo|foo|dummy|fake|example)[-_.]?(\d{1,2}|123|1234)$/;
      const BOT = {
        provenance: "infrastructure",
        what: "the address of a program that commits and comments",
        source: "GitHub Docs, bot accounts carry the suffix [bot]"
      };
      const LIST_REQUEST = {
        provenance: "infrastructure",
        what: "the administrative address of a mailing list",
        source: "RFC 2142 §6"
      };
      const MESSAGE_ID = {
        provenance: "infrastructure",
        what: "the identifier of a message, which has the form of an address",
        source: "RFC 5322 §3.6.4"
      };
      const LETTERS = {
        provenance: "placeholder",
        what: "letters in place of a name",
        source: "the address itself: one letter on either side of the @, or one letter over and over"
      };
      ;
      const asWritten = (value) => value;
      const domains = indexed(SPECIAL_DOMAINS, asWritten);
      const labels = indexed(STAND_IN_LABELS, asWritten);
      const mailboxes = indexed(MAILBOXES, asWritten);
      const testWord = mailboxes.get("test");
      function parse(text) {
        const at = text.lastIndexOf("@");
        const local2 = text.slice(0, at).toLowerCase().replace(/^mailto:/, "").replace(/["'<>]/g, "").replace(/(?<=.)\+.*$/, "");
        const domain2 = text.slice(at + 1).toLowerCase().replace(/[.>"']+$/, "");
        return at > 0 && local2 !== "" && domain2 !== "" ? { local: local2, domain: domain2 } : void 0;
      }
      const about = (answer) => ({ text }) => {
        const address = parse(text);
        return address && answer(address);
      };
      function specialDomain({ domain: domain2 }) {
        const parts2 = domain2.split(".");
        for (let from = 0; from < parts2.length; from++) {
          const origin = domains.get(parts2.slice(from).join("."));
          if (origin !== void 0)
            return origin;
        }
        return void 0;
      }
      const noReplyDomain = ({ domain: domain2 }) => /(^|\.)no-?reply\.[^.]+\./.test(domain2) ? originFrom(NOREPLY_DOMAIN) : void 0;
      const listDomain = ({ domain: domain2 }) => /^(?:lists?|mailman)\.[^.]+\./.test(domain2) ? originFrom(LIST_DOMAIN) : void 0;
      const lettersOnly = ({ local: local2, domain: domain2 }) => local2.length === 1 && (0, cjs.Gw)(domain2)?.length === 1 || /^([a-z])\1{2,}$/.test(local2) ? originFrom(LETTERS) : void 0;
      const standInDomain = ({ domain: domain2 }) => labels.get((0, cjs.Gw)(domain2) ?? "");
      const NO_REPLY = /^(?:do[-_.]?not[-_.]?reply|no[-_.]?reply)[-_.]|[-_.]no[-_.]?reply$/;
      function mailbox({ local: local2 }) {
        if (NO_REPLY.test(local2))
          return mailboxes.get("noreply");
        if (/\[bot\]$|[-_.]bot$/.test(local2))
          return originFrom(BOT);
        if (local2.endsWith("-request"))
          return originFrom(LIST_REQUEST);
        return mailboxes.get(local2) ?? (NUMBERED.test(local2) ? testWord : void 0);
      }
      const IDENTIFIER_FIELD = /(?:(?:message|content|smtp|thread)[-_ ]?id|references|in[-_]reply[-_]to)\b\W{1,20}(?:<[^<>]*>\s*)*<?$/i;
      const messageId = (_, { line, column }) => IDENTIFIER_FIELD.test(line.slice(Math.max(0, column - 300), column)) ? originFrom(MESSAGE_ID) : void 0;
      const emailInquiries = [
        messageId,
        ...[specialDomain, noReplyDomain, listDomain, standInDomain, mailbox, lettersOnly].map(about)
      ];
      ;
      const DE_TAX_IDS = [
        {
          provenance: "documented",
          what: "an example of the check digit of the Steuer-Identifikationsnummer",
          source: "ELSTER and BZSt, Prüfung der Steuer- und Steueridentifikationsnummer",
          values: valuesOf("86095742719, 47036892816, 65929970489, 57549285017, 25768131411")
        }
      ];
      const DE_TEST_TAX_IDS = {
        provenance: "reserved",
        what: "a Steuer-Identifikationsnummer beginning with 0 is for tests and never issued",
        source: "ELSTER, Prüfung der Steuer- und Steueridentifikationsnummer"
      };
      const FR_NIRS = [
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
      const isTestTaxId = ({ text }) => /^0\d{10}$/.test(compactOf(text)) ? originFrom(DE_TEST_TAX_IDS) : void 0;
      const spanishDigits = (number2) => [number2.replace(/\D/g, "")];
      const deTaxIdInquiries = [
        listed(DE_TAX_IDS),
        isTestTaxId,
        monotonous(withAndWithoutCheck(1))
      ];
      const nirInquiries = [listed(FR_NIRS), monotonous(withAndWithoutCheck(2))];
      const nifInquiries = [monotonous(spanishDigits)];
      ;
      const IBAN_EXAMPLES = [
        {
          provenance: "documented",
          what: "the example of its country's IBAN format",
          source: "SWIFT IBAN registry, ISO 13616",
          values: valuesOf(`
      AD1200012030200359100100, AE070331234567890123456, AL47212110090000000235698741, AT611904300234573201
      AZ21NABZ00000000137010001944, BA391290079401028494, BE68539007547034, BG80BNBG96611020345678
      BH67BMAG00001299123456, BR1800360305000010009795493C1, BR9700360305000010009795493P1
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
      SM86U0322509800000000270100, SO211000001001000100141, SV62CENR00000000000000700025, TL380080012345678910157
      TN5910006035183598478831, TR330006100519786457841326, UA213223130000026007233566001, VA59001123000012345678
      VG96VPVG0000012345678901, XK051212012345678906, YE15CBYE0001018861234567891234
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
      const account = (iban) => withAndWithoutCheck(1)(iban.slice(4));
      const ibanInquiries = [listed(IBAN_EXAMPLES), monotonous(account)];
      ;
      const IN_AADHAARS = [
        {
          provenance: "documented",
          what: "a test resident of the Aadhaar authentication service",
          source: "UIDAI developer portal, test data",
          values: valuesOf(`
      9999 9999 0019, 9999 4105 7058, 9999 7165 8847, 9999 3311 9405, 9999 5518 3433, 9999 9050 1894
    `)
        }
      ];
      const aadhaarInquiries = [listed(IN_AADHAARS), monotonous(withAndWithoutCheck(1))];
      ;
      const reserved = (what2, source, ...prefixes) => ({
        provenance: "reserved",
        what: what2,
        source,
        prefixes
      });
      const infrastructure = (what2, source, ...prefixes) => ({
        provenance: "infrastructure",
        what: what2,
        source,
        prefixes
      });
      const PREFIXES = [
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
      const EMBEDDING = ["::ffff:0:0/96", "::ffff:0:0:0/96", "64:ff9b::/96", "::/96"];
      ;
      const NETWORK = {
        provenance: "infrastructure",
        what: "the name of a network: all host bits are zero",
        source: "RFC 950, RFC 4632"
      };
      const PLACEHOLDER_IP = {
        provenance: "placeholder",
        what: "an address whose numbers only count or repeat: typed to fill a field",
        source: "the numbers themselves"
      };
      const COUNTING_IPS = /* @__PURE__ */ new Set(["1.2.3.4", "4.3.2.1", "5.6.7.8", "12.34.56.78", "11.22.33.44"]);
      const blocks = lazily(() => PREFIXES.flatMap((statement) => statement.prefixes.map((prefix) => ({ block: ipaddr.parseCIDR(prefix), origin: originFrom(statement) }))));
      const embedding = lazily(() => EMBEDDING.map((prefix) => ipaddr.IPv6.parseCIDR(prefix)));
      const isIn = (address, [network2, bits]) => address.kind() === network2.kind() && address.match(network2, bits);
      function ip_parse(text) {
        const bare = text.trim().replace(/^\[|\].*$/g, "").replace(/[/%].*$/, "");
        if (ipaddr.IPv4.isValidFourPartDecimal(bare))
          return ipaddr.IPv4.parse(bare);
        return ipaddr.IPv6.isValid(bare) ? embeddedIn(ipaddr.IPv6.parse(bare)) : void 0;
      }
      function embeddedIn(address) {
        const bytes = address.toByteArray();
        const small = bytes.slice(0, 15).every((byte) => byte === 0);
        return !small && embedding().some((block2) => isIn(address, block2)) ? new ipaddr.IPv4(bytes.slice(12)) : address;
      }
      const inSpecialPrefix = ({ text }) => {
        const address = ip_parse(text);
        return address && blocks().find(({ block: block2 }) => isIn(address, block2))?.origin;
      };
      const bitsOf = (address) => address.toByteArray().map((byte) => byte.toString(2).padStart(8, "0")).join("");
      const network = ({ text, start, end }, { line, column }) => {
        const address = ip_parse(text);
        if (address === void 0)
          return void 0;
        const bits = bitsOf(address);
        const length = /^[^/\s]*\/(\d{1,3})(?!\d)/.exec(text + line.slice(column + end - start))?.[1];
        const prefix = length === void 0 ? 16 : Number(length);
        const isNetwork = length === void 0 ? address.kind() === "ipv4" : prefix < bits.length;
        return isNetwork && !bits.slice(prefix).includes("1") ? originFrom(NETWORK) : void 0;
      };
      const counting = ({ text }) => {
        const octets = text.split(".");
        const repeats = octets.length === 4 && new Set(octets).size === 1;
        return repeats || COUNTING_IPS.has(text) ? originFrom(PLACEHOLDER_IP) : void 0;
      };
      const ipInquiries = [inSpecialPrefix, network, counting];
      ;
      const MAC_PREFIXES = [
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
          source: "IEEE OUI registry and the manuals of Docker, QEMU, Xen, VirtualBox, VMware, Hyper-V",
          begins: ["0242", "525400", "00163E", "080027", "000C29", "005056", "000569", "00155D"]
        },
        {
          provenance: "placeholder",
          what: "a word spelt in hexadecimal digits: typed to fill a field",
          source: "Wikipedia, Hexspeak; the address is locally administered, no vendor assigns it",
          begins: ["DEADBEEF", "CAFEBABE", "FEEDFACE"]
        }
      ];
      const MACS = [
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
      const GROUP = {
        provenance: "infrastructure",
        what: "a group address, which no single device has",
        source: "IEEE Std 802, I/G bit"
      };
      const STEPPING = {
        provenance: "placeholder",
        what: "an address whose octets repeat or go up in equal steps: typed to fill a field",
        source: "the octets themselves"
      };
      const MAC = /^[0-9A-F]{12}$/;
      const begins = ({ text }) => {
        const compact = compactOf(text);
        const vendor = MAC.test(compact) && MAC_PREFIXES.find((entry) => entry.begins.some((start) => compact.startsWith(start)));
        return vendor ? originFrom(vendor) : void 0;
      };
      const octetsOf = (text) => (MAC.test(compactOf(text)) ? compactOf(text).match(/../g) ?? [] : []).map((octet) => Number.parseInt(octet, 16));
      const stepping = ({ text }) => {
        const [first = 0, second = 0, ...rest] = octetsOf(text);
        const step = second - first;
        const isStep = rest.length === 4 && [0, 1, -1, 17, -17].includes(step);
        return isStep && rest.every((octet, at) => octet === second + step * (at + 1)) ? originFrom(STEPPING) : void 0;
      };
      const group = ({ text }) => (octetsOf(text)[0] ?? 0) & 1 ? originFrom(GROUP) : void 0;
      const macInquiries = [listed(MACS), begins, stepping, group];
      ;
      const WIKIPEDIA = "Wikipedia, List of placeholder names by language";
      const stockNames = (language, table2) => ({
        provenance: "placeholder",
        what: `the ${language} name for nobody in particular`,
        source: WIKIPEDIA,
        values: valuesOf(table2)
      });
      const PLACEHOLDER_PEOPLE = [
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
    Joe Sixpack, Joe Soap, John Citizen, Jane Citizen, A N Other, Average Joe
  `),
        stockNames("German", `
    Max Mustermann, Erika Mustermann, Maria Mustermann, Otto Normalverbraucher, Lieschen Müller, Hans Mustermann
    Petra Mustermann, Anna Mustermann, Moritz Mustermann, Marta Musterfrau, Maria Musterfrau, Erika Musterfrau
  `),
        stockNames("French", "Jean Dupont, Marie Dupont, Jeanne Dupont, Jean Dupond, Monsieur Tout-le-monde, Madame Michu"),
        stockNames("Italian", "Mario Rossi, Tizio Caio, Pinco Pallino, Pinco Pallo, Tal dei Tali"),
        stockNames("Spanish", `
    Fulano de Tal, Fulana de Tal, Fulanita de Tal, Fulano Mengano, Perico de los Palotes, Juan Pérez, Juan Nadie
  `),
        stockNames("Portuguese", "Fulano de Tal, João Ninguém, Zé Ninguém, Zé das Couves"),
        stockNames("Dutch", "Jan Jansen, Jan Modaal, Jan met de Pet"),
        stockNames("Nordic", `
    Ola Nordmann, Kari Nordmann, Peder Ås, Navn Navnesen, Svenne Banan, Medel Svensson
    Matti Meikäläinen, Maija Meikäläinen, Jón Jónsson
  `),
        stockNames("Polish, Czech or Slovak", "Jan Kowalski, Anna Kowalska, Jan Novák, Jana Nováková, Jozef Mrkvička"),
        stockNames("Hungarian or Romanian", "Gipsz Jakab, Teszt Elek, Ion Popescu"),
        stockNames("Slavic", `
    Ivan Ivanov, Ivan Ivanovich Ivanov, Иван Иванов, Иванов Иван Иванович, Пётр Петров, Вася Пупкин, Vasya Pupkin
    Pera Perić, Петар Петровић
  `),
        stockNames("Turkish, Arabic or Hebrew", `
    Ali Veli, Fulan al-Fulani, فلان الفلاني, ישראל ישראלי, ישראלה ישראלי, פלוני אלמוני, Israel Israeli, Israela Israeli
    Ploni Almoni
  `),
        stockNames("Chinese", "张三, 李四, 王五, 張三, 王小明, Zhang San, Li Si, Wang Wu"),
        stockNames("Japanese", "山田太郎, 山田花子, 日本太郎, 名無しの権兵衛, Taro Yamada, Hanako Yamada, Tarō Yamada"),
        stockNames("Korean", "홍길동, 홍길순, 아무개, Hong Gildong, Hong Gil-dong"),
        stockNames("Asian", "Nguyễn Văn A, Trần Thị B, Juan dela Cruz, Juan de la Cruz, Si Fulan"),
        {
          provenance: "documented",
          what: "the bearer of a specimen of a passport or identity card",
          source: "ICAO Doc 9303; Bundesdruckerei; Rijksdienst voor Identiteitsgegevens; Policía Nacional",
          values: valuesOf(`
      Anna Maria Eriksson, Anna Eriksson, Erika Mustermann, Willeke Liselotte de Bruijn, Willeke de Bruijn
      Carmen Española Española
    `)
        },
        {
          provenance: "placeholder",
          what: "a party of the textbook examples of cryptography",
          source: "Rivest, Shamir, Adleman, A Method for Obtaining Digital Signatures, 1978",
          values: valuesOf("Alice, Bob, Mallory, Alice Bob")
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
        }
      ];
      ;
      const HONORIFIC = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|herr|frau|mme|mlle|monsieur|madame|sr|sra|sig|dhr|mevr|hr|fru)$/u;
      const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
      function people_comparable(name) {
        const words = name.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word2) => word2 !== "");
        const names = words.length > 1 && HONORIFIC.test(words[0] ?? "") ? words.slice(1) : words;
        return UNSPACED.test(name) ? names.join("") : names.toSorted().join(" ");
      }
      const peopleInquiries = [listed(PLACEHOLDER_PEOPLE, people_comparable)];
      ;
      const span = (prefix, first, last) => [prefix + first, prefix + last];
      const thousand = (prefix) => span(prefix, "000", "999");
      const tenThousand = (prefix) => span(prefix, "0000", "9999");
      const hundred = (prefix) => span(prefix, "00", "99");
      const each = (...numbers) => numbers.map((number2) => [number2]);
      const AU_MOBILES = [
        "0006 0156 0157 0158 0159 0110 0313 0737 1266 1491 1804 2549 2665 2983 3770",
        "3087 4118 4632 5254 5789 6398 6801 7426 7644 8957 8148 8888 9212 9760 9455"
      ].flatMap((row2) => row2.split(" ").map((end) => `49157${end}`));
      const PLANS = [
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
            ...each(...AU_MOBILES)
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
      ;
      const NANP_FICTION = {
        provenance: "reserved",
        what: "555-0100 to 555-0199 are kept for fiction",
        source: "NANPA, 555 line numbers"
      };
      const NANP_DIRECTORY = {
        provenance: "infrastructure",
        what: "555-1212 is directory assistance",
        source: "NANPA, 555 line numbers"
      };
      const NANP_EXCHANGE_555 = {
        provenance: "placeholder",
        what: "the exchange 555 has no subscribers",
        source: "ATIS-0300115, 555 NXX Line Number Reference Document: assignment ended in 2016"
      };
      const TOLL_FREE = {
        provenance: "infrastructure",
        what: "a toll-free number, which an organisation pays for and not a person",
        source: "47 CFR § 52.101; ITU-T E.152"
      };
      const JENNY = {
        provenance: "placeholder",
        what: "the number of a song",
        source: "Wikipedia, 867-5309/Jenny"
      };
      const NANP_NO_AREA = {
        provenance: "placeholder",
        what: "there is no area code 555",
        source: "NANPA, area codes in service"
      };
      const DOCUMENTED_PHONES = [
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
          values: valuesOf("14155552671")
        },
        {
          provenance: "documented",
          what: "a number in the examples of Twilio",
          source: "twilio/twilio-python, tests/integration",
          values: valuesOf("15017122661")
        }
      ];
      const documented = indexed(DOCUMENTED_PHONES);
      const CALLING_CODE = /^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;
      function phone_parse(text) {
        const line = text.replace(/(?:;?ext[.=]?|extension|x|#)\s*\d{1,6}\s*$/i, "").replace(/\(0\)/g, "");
        const digits = line.replace(/\D/g, "");
        if (/^[^\d+]*\+/.test(line))
          return { international: digits };
        const prefix = /^\D*(00(?=\D?[1-9])|011(?=[ .-]))/.exec(line)?.[1];
        return prefix === void 0 ? { national: digits } : { international: digits.slice(prefix.length) };
      }
      const within = (number2, [first, last = first]) => number2.length === first.length && number2 >= first && number2 <= last;
      function subscriber({ international, national }, { callingCode, trunk }) {
        if (international?.startsWith(callingCode)) {
          const rest = international.slice(callingCode.length);
          return trunk !== "" && rest.startsWith(trunk) ? rest.slice(trunk.length) : rest;
        }
        if (national?.startsWith(trunk) && !national.startsWith(callingCode))
          return national.slice(trunk.length);
        return national?.startsWith(callingCode) ? national.slice(callingCode.length) : void 0;
      }
      const keptForFiction = ({ text }) => {
        const number2 = phone_parse(text);
        const plan = PLANS.find((candidate2) => {
          const digits = subscriber(number2, candidate2);
          return digits !== void 0 && candidate2.ranges.some((range2) => within(digits, range2));
        });
        return plan && originFrom({ provenance: "reserved", what: plan.what, source: plan.source });
      };
      const isTollFreeArea = (area) => /^8(?:00|33|44|55|66|77|88)$/.test(area);
      const isNanpFiction = (area, line) => isTollFreeArea(area) ? area === "800" && line === "0199" : /^01\d\d$/.test(line);
      const AREA_555 = /^\+?(?:1[ .-]*)?\(?555\)?[ .-]*\d{3}[ .-]\d{4}$|^\+1\D*555\d{7}$/;
      const phone_northAmerican = ({ text }) => {
        if (AREA_555.test(text))
          return originFrom(NANP_NO_AREA);
        const { international, national } = phone_parse(text);
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
      const isGroupedAsNanp = (text) => /^\+1/.test(text) || /^(?:1[ .-])?\(?\d{3}\)?[ .-]*\d{3}[ .-]\d{4}$/.test(text);
      const freephone = ({ text }) => /^0800\d{5,7}$/.test(phone_parse(text).national ?? "") ? originFrom(TOLL_FREE) : void 0;
      const documentedPhone = ({ text }) => {
        const digits = compactOf(text);
        return documented.get(digits) ?? documented.get(`1${digits}`);
      };
      function phone_readings({ international, national }) {
        if (international !== void 0) {
          const subscriberNumber = international.replace(CALLING_CODE, "");
          return [international, subscriberNumber, subscriberNumber.replace(/^0/, "")];
        }
        const whole = national ?? "";
        return [whole, whole.replace(/^0/, ""), whole.replace(/^1(?=\d{10}$)/, "")];
      }
      const monotonousPhone = ({ text }) => monotonousAmong(phone_readings(phone_parse(text)).filter((digits) => digits.length >= 7));
      const phoneInquiries = [
        documentedPhone,
        phone_northAmerican,
        keptForFiction,
        monotonousPhone,
        freephone
      ];
      ;
      const UK_NHS_NUMBERS = [
        {
          provenance: "documented",
          what: "the worked example of the check digit",
          source: "Wikipedia, NHS number",
          values: ["943 476 5919"]
        }
      ];
      const UK_NHS_TEST_RANGE = {
        provenance: "reserved",
        what: "numbers beginning with 999 are for tests and never issued",
        source: "NHS England, NHS number test data"
      };
      const UK_NINOS = [
        {
          provenance: "documented",
          what: "the example National Insurance number; no prefix begins with Q",
          source: "GOV.UK Design System, National Insurance numbers; HMRC NIM39110",
          values: ["QQ 12 34 56", "QQ 12 34 56 A", "QQ 12 34 56 B", "QQ 12 34 56 C", "QQ 12 34 56 D"]
        }
      ];
      const inNhsTestRange = ({ text }) => /^999\d{7}$/.test(compactOf(text)) ? originFrom(UK_NHS_TEST_RANGE) : void 0;
      const ninoDigits = (nino2) => [nino2.replace(/\D/g, "")];
      const nhsInquiries = [
        listed(UK_NHS_NUMBERS),
        inNhsTestRange,
        monotonous(withAndWithoutCheck(1))
      ];
      const ninoInquiries = [listed(UK_NINOS), monotonous(ninoDigits)];
      ;
      const US_SSNS = [
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
      const US_ADVERTISING = [
        {
          provenance: "reserved",
          what: "a number set aside for advertisements",
          source: "Social Security Administration, 987-65-4320 to 987-65-4329",
          values: Array.from({ length: 10 }, (_, last) => `987-65-432${last}`)
        }
      ];
      const US_NPIS = [
        {
          provenance: "documented",
          what: "the worked example of the NPI check digit",
          source: "CMS, Requirements for National Provider Identifier and NPI Check Digit",
          values: ["1234567893"]
        }
      ];
      const ssnInquiries = [listed([...US_ADVERTISING, ...US_SSNS]), monotonous()];
      const itinInquiries = [listed(US_ADVERTISING), monotonous()];
      const npiInquiries = [listed(US_NPIS), monotonous(withAndWithoutCheck(1))];
      ;
      const INQUIRIES = {
        EMAIL_ADDRESS: [...emailInquiries, ...attributionInquiries],
        PERSON: [...peopleInquiries, ...attributionInquiries],
        PHONE_NUMBER: phoneInquiries,
        CREDIT_CARD: cardInquiries,
        IBAN_CODE: ibanInquiries,
        US_SSN: ssnInquiries,
        US_ITIN: itinInquiries,
        US_NPI: npiInquiries,
        UK_NHS: nhsInquiries,
        UK_NINO: ninoInquiries,
        DE_TAX_ID: deTaxIdInquiries,
        FR_NIR: nirInquiries,
        ES_NIF: nifInquiries,
        ES_NIE: nifInquiries,
        IN_AADHAAR: aadhaarInquiries,
        IP_ADDRESS: ipInquiries,
        MAC_ADDRESS: macInquiries,
        CRYPTO: cryptoInquiries,
        DATE_OF_BIRTH: dateInquiries
      };
      function originOf(entity, candidate2, place2) {
        const inquiries = Object.hasOwn(INQUIRIES, entity) ? INQUIRIES[entity] ?? [] : [];
        for (const ask of inquiries) {
          const origin = ask(candidate2, place2);
          if (origin !== void 0)
            return origin;
        }
        return void 0;
      }
      ;
      const maxLabel = 64;
      const maxTag = 200;
      function labelBefore(text, separator) {
        if (text[separator] === ">" && text[separator - 1] !== "=")
          return tagBefore(text, separator);
        const end = labelEnd(text, separator);
        const last = text.charCodeAt(end - 1);
        if (last === doubleQuote || last === singleQuote || last === backtick) {
          return quotedBefore(text, end - 1, last, separator);
        }
        return wordsBefore(text, end, separator);
      }
      const [doubleQuote = 0, singleQuote = 0, backtick = 0, closingBracket = 0] = codes("\"'`]");
      const betweenLabelAndSeparator = new Set(codes(" 	=:!?*"));
      const insideLabel = new Set(codes("_$@ .'’/-"));
      function labelEnd(text, separator) {
        let end = separator;
        while (separator - end < 8 && betweenLabelAndSeparator.has(text.charCodeAt(end - 1)))
          end--;
        return text.charCodeAt(end - 1) === closingBracket ? end - 1 : end;
      }
      const isAlternative = (text, start, separator) => text[separator] === ":" && /(?:\?|\s\?\s{1,4})$/.test(text.slice(Math.max(0, start - 6), start));
      function wordsBefore(text, end, separator) {
        let start = end;
        while (end - start <= maxLabel && isLabelCharacter(text.charCodeAt(start - 1)))
          start--;
        if (start === end || end - start > maxLabel)
          return void 0;
        const words = text.slice(start, end);
        const before2 = text[start - 1];
        if (text[separator] === "=" && (before2 === ":" || before2 === "=")) {
          return before2 === ":" && end < separator ? labelBefore(text, start - 1) : lastWords(words.slice(words.lastIndexOf(" ")));
        }
        return isAlternative(text, words.startsWith(" ") ? start + 1 : start, separator) ? void 0 : lastWords(words);
      }
      const isLabelCharacter = (code2) => code2 >= 97 && code2 <= 122 || code2 >= 65 && code2 <= 90 || code2 >= 48 && code2 <= 57 || insideLabel.has(code2) || code2 > 127 && /[\p{L}\p{M}]/u.test(String.fromCharCode(code2));
      function lastWords(label) {
        const words = label.trim().split(/ +/);
        const first = words.findLastIndex((word2) => /^[^\p{L}]*$/u.test(word2)) + 1;
        const last = words.slice(Math.max(first, words.length - longestLabelWords)).filter((word2) => !declarations.has(word2));
        return last.length === 0 ? void 0 : last.join(" ");
      }
      const longestLabelWords = 4;
      const declarations = new Set("const export final let private public static string String val var".split(" "));
      function codes(characters) {
        return Array.from(characters, (character2) => character2.charCodeAt(0));
      }
      function quotedBefore(text, end, quoteCode, separator) {
        const quote = String.fromCharCode(quoteCode);
        const escaped2 = text[end - 1] === "\\";
        const closing = escaped2 ? end - 1 : end;
        const label = text.slice(Math.max(0, closing - maxLabel), closing);
        const start = label.lastIndexOf(quote);
        if (start < 0 || isAlternative(text, closing - label.length + start, separator))
          return void 0;
        const key2 = label.slice(start + 1);
        return key2 === "" || key2.includes("\n") ? void 0 : key2;
      }
      function tagBefore(text, close) {
        const before2 = text.slice(Math.max(0, close - maxTag), close);
        const open = before2.lastIndexOf("<");
        if (open < 0)
          return void 0;
        const tag = before2.slice(open + 1);
        return /^[\p{L}_][\p{L}\p{N}_.:-]*/u.exec(tag)?.[0].replace(/^.*:/, "") || void 0;
      }
      ;
      const maxDistance = 100;
      const maxValue = 200;
      function fieldAt(text, offset) {
        let behindSibling = false;
        for (let at = offset - 1; at >= Math.max(0, offset - maxDistance); at--) {
          const character2 = text[at] ?? "";
          if (isSeparator(text, at))
            return behindSibling ? void 0 : labelBefore(text, at);
          if (character2 === ",")
            behindSibling = true;
          if (character2 === "[")
            behindSibling = false;
          if (endsField.has(character2))
            return void 0;
        }
        return void 0;
      }
      const endsField = new Set("\n;{}|<()]");
      function* fieldsIn(text, wanted, quotedOnly) {
        const separators = /[:：=>({]/g;
        while (separators.test(text)) {
          const at = separators.lastIndex - 1;
          if (!isSeparator(text, at))
            continue;
          const label = labelBefore(text, at);
          if (label === void 0 || !wanted(label))
            continue;
          const value = valueAfter(text, at, quotedOnly && text[at] !== ">");
          if (value)
            yield { label, ...value };
        }
      }
      function isSeparator(text, at) {
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
      const block = /\{ ?(?:"[^"\n]{1,200}"|'[^'\n]{1,200}') ?[}.]/y;
      function valueAfter(text, separator, quotedOnly) {
        let start = separator + 1;
        while (text[start] === " " || text[start] === "	")
          start++;
        const opening = /\\?["'`]/y;
        opening.lastIndex = start;
        const quote = opening.exec(text)?.[0];
        if (quote !== void 0)
          return until(text, start + quote.length, (at) => text.startsWith(quote, at));
        if (quotedOnly)
          return void 0;
        return until(text, start, (at) => /[,;|<>{}()[\]"\t]/.test(text[at] ?? "") || endsBefore(text, at));
      }
      function endsBefore(text, at) {
        valueEnd.lastIndex = at;
        return valueEnd.test(text);
      }
      const valueEnd = /(?: {2}| #| \/\/|[ &][\p{L}_][\p{L}\p{N}_.-]{0,40}[=:])/uy;
      function until(text, start, stops) {
        let end = start;
        while (end < text.length && end - start <= maxValue && text[end] !== "\n" && text[end] !== "\r" && !stops(end))
          end++;
        const value = text.slice(start, end).trim();
        if (value === "" || end - start > maxValue)
          return void 0;
        const first = text.indexOf(value, start);
        return { start: first, end: first + value.length };
      }
      ;
      function createLines(text) {
        let starts;
        const startsOf = () => {
          starts ??= lineStarts(text);
          return starts;
        };
        const lineAt = (offset) => {
          const all = startsOf();
          let low = 0;
          let high2 = all.length;
          while (high2 - low > 1) {
            const middle = low + high2 >>> 1;
            if ((all[middle] ?? 0) <= offset)
              low = middle;
            else
              high2 = middle;
          }
          return low + 1;
        };
        return {
          lineAt,
          positionAt: (offset) => {
            const line = lineAt(offset);
            return { line, column: offset - (startsOf()[line - 1] ?? 0) + 1 };
          }
        };
      }
      function lineStarts(text) {
        const starts = [0];
        for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
          starts.push(at + 1);
        return starts;
      }
      ;
      const extensions = new Set("astro bas c cc cjs clj cljs cpp cs cts cxx d dart el elm erl ex exs f90 fs go graphql groovy h hpp hs hx hxx idl java jl js jsx kt kts lisp lua m mjs ml mm mts nim pas php pl pm proto ps1 py pyi r rb re rkt rs sass scala scm scss sol sv svelte swift tcl thrift ts tsx v vala vb vue zig".split(" "));
      function isSourceCode(path) {
        const name = path.slice(path.lastIndexOf("/") + 1);
        const dot = name.lastIndexOf(".");
        return dot > 0 && extensions.has(name.slice(dot + 1).toLowerCase());
      }
      ;
      const text_reach = 5;
      function readText(path, text) {
        const lines2 = createLines(text);
        const quotedOnly = isSourceCode(path);
        return {
          text,
          positionAt: lines2.positionAt,
          labelAt: (offset) => fieldAt(text, offset),
          fieldsUnder: (wanted) => fieldsIn(text, wanted, quotedOnly),
          recordAt: lines2.lineAt,
          reach: text_reach
        };
      }
      ;
      function analyzeText(text, options2 = {}) {
        const { label, path = "", entities = [], minScore = 0.5 } = options2;
        const view = readText(path, text);
        return detectorFor(entities)(label === void 0 ? view : underLabel(view, label), path, minScore);
      }
      function underLabel(view, label) {
        const { text } = view;
        const start = text.length - text.trimStart().length;
        const whole = { label, start, end: text.trimEnd().length };
        return {
          ...view,
          labelAt: (offset) => view.labelAt(offset) ?? label,
          fieldsUnder: (wanted) => wanted(label) ? [whole] : view.fieldsUnder(wanted)
        };
      }
      const detectors = /* @__PURE__ */ new Map();
      function detectorFor(entities) {
        const key2 = entities.join(",");
        const detector = detectors.get(key2) ?? createDetector(recognizersFor(entities), originOf);
        detectors.set(key2, detector);
        return detector;
      }
      var external_node_util_ = __webpack_require__(975);
      ;
      const severities = ["critical", "high", "medium", "low"];
      const provenances = (
        /* unused pure expression or super */
        null
      );
      ;
      const rules = {
        confidence: { schema: dist.FsL(dist.aig(), dist.Wwf(0), dist.cGV(1)), expects: "a number from 0 to 1" },
        amount: { schema: dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(0)), expects: "a whole number, 0 or more" },
        failOn: { schema: dist.KIO([...severities, "never"]), expects: `${severities.join(", ")} or never` }
      };
      ;
      const options_option = (description, fallback, expects, schema2) => ({ description, fallback, expects, schema: schema2 });
      const number = dist.FsL(dist.YjP(), dist.Bqr(), dist.yGV(/^\d+(?:\.\d+)?$/), dist.pdi(Number));
      const options_text = dist.FsL(dist.YjP(), dist.Bqr());
      const lines = dist.FsL(dist.YjP(), dist.pdi((value) => splitBy(value, /\r?\n/)));
      const list = dist.FsL(dist.YjP(), dist.pdi((value) => splitBy(value, /[,\s]+/)));
      const oneOf = (names) => dist.FsL(options_text, dist.PXX(), dist.KIO(names));
      const splitBy = (value, separator) => value.split(separator).map((part) => part.trim()).filter((part) => part !== "");
      const options = {
        threshold: options_option("Least confidence, from 0 to 1, for a match to count as a finding.", "0.5", rules.confidence.expects, dist.FsL(number, rules.confidence.schema)),
        "fail-on": options_option("Least severity that fails the build: critical, high, medium, low or never. IP and MAC addresses are low; e-mail addresses, telephone numbers and names are medium.", "medium", rules.failOn.expects, dist.FsL(options_text, dist.PXX(), rules.failOn.schema)),
        "max-findings": options_option("How many failing findings may stand before the build fails.", "0", rules.amount.expects, dist.FsL(number, rules.amount.schema)),
        paths: options_option("Globs of the files to scan, one a line. Empty: all.", "", "globs, one a line", lines),
        "paths-ignore": options_option("Globs of the files not to scan, one a line.", "", "globs, one a line", lines),
        scope: options_option("What to scan: added-lines, changed-files, all, or auto: the added lines of a pull request or merge group and the whole tree on every other event.", "auto", "auto, added-lines, changed-files or all", oneOf(["auto", "added-lines", "changed-files", "all"])),
        entities: options_option("Entity types to look for, separated by commas. Empty: all.", "", "names of entity types", list),
        "sarif-file": options_option("Where to write the SARIF report, relative to the workspace.", "piicloak.sarif", "a path", options_text),
        "upload-sarif": options_option("Whether to deliver the findings to code scanning: auto (a refusal is a notice), true (a refusal fails the build) or false.", "auto", "auto, true or false", oneOf(["auto", "true", "false"])),
        category: options_option("The category of the code scanning upload. Give each job of a matrix its own.", "piicloak", "a name", options_text),
        token: options_option("Reads the changed files of a pull request and uploads the findings. Needs contents: read, pull-requests: read and security-events: write.", "${{ github.token }}", "a token", options_text)
      };
      ;
      function parseOptions(lookup) {
        const names = Object.keys(options);
        return Object.fromEntries(names.map((name) => [name, parseOption(name, lookup(name))]));
      }
      function parseOption(name, given2) {
        const { schema: schema2, fallback, expects } = options[name];
        const value = given2?.trim() || (name === "token" ? "" : fallback);
        const result2 = dist.xLC(schema2, value);
        if (result2.success)
          return result2.output;
        throw new UserError(`The input “${name}” is “${value}”, but it must be ${expects}.`);
      }
      const parse_toSettings = (parsed) => ({
        threshold: parsed.threshold,
        failOn: parsed["fail-on"],
        maxFindings: parsed["max-findings"],
        paths: parsed.paths,
        pathsIgnore: parsed["paths-ignore"],
        entities: parsed.entities
      });
      ;
      const settingFlags = {
        threshold: { type: "string" },
        "fail-on": { type: "string" },
        "max-findings": { type: "string" },
        paths: { type: "string", multiple: true },
        "paths-ignore": { type: "string", multiple: true },
        entities: { type: "string" },
        scope: { type: "string" },
        category: { type: "string" }
      };
      function arguments_parse(args, options2) {
        try {
          return (0, external_node_util_.parseArgs)({ args: [...args], options: options2, allowPositionals: true, strict: true });
        } catch (error) {
          const sentence2 = error instanceof Error ? error.message.split(/\.\s/)[0] : "The arguments cannot be read";
          throw new UserError(`${sentence2}. Try \`piicloak --help\`.`);
        }
      }
      function readOptions(values) {
        const lookup = (name) => {
          const value = values[name];
          return Array.isArray(value) ? value.join("\n") : typeof value === "string" ? value : void 0;
        };
        return parseOptions(lookup);
      }
      const readSettings = (values) => toSettings(readOptions(values));
      ;
      async function* linesOf(stream) {
        const decoder = new TextDecoder();
        let number2 = 0;
        let pending = [];
        for await (const chunk of stream) {
          const [first = "", ...rest] = decoder.decode(chunk, { stream: true }).split("\n");
          pending.push(first);
          for (const next of rest) {
            yield { line: pending.join("").replace(/\r$/, ""), number: ++number2 };
            pending = [next];
          }
        }
        const last = pending.join("") + decoder.decode();
        if (last !== "")
          yield { line: last.replace(/\r$/, ""), number: ++number2 };
      }
      ;
      const print = (text) => new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => {
          if (!error)
            resolve(true);
          else if (hasLeft(error))
            resolve(false);
          else
            reject(new UserError(`The report cannot be written to standard output (${error.name} ${codeOf(error)}).`));
        });
      });
      const watchOutput = () => {
        process.stdout.on("error", ignore);
      };
      const ignore = () => void 0;
      const hasLeft = (error) => ["EPIPE", "EOF", "ERR_STREAM_DESTROYED"].includes(codeOf(error));
      const codeOf = (error) => "code" in error ? String(error.code) : "";
      ;
      const request = dist.Ikc({
        id: dist.KCZ([dist.YjP(), dist.aig()]),
        text: dist.YjP(),
        label: dist.lqM(dist.YjP()),
        path: dist.lqM(dist.YjP()),
        entities: dist.lqM(dist.KCZ([dist.YjP(), dist.YOg(dist.YjP())]))
      });
      const flags = { "min-score": { type: "string" }, entities: { type: "string" } };
      async function runAnalyze(args) {
        const { values, positionals } = arguments_parse(args, flags);
        if (positionals.length > 0) {
          throw new UserError("`piicloak analyze` reads standard input and takes no files. For files use `piicloak scan`.");
        }
        const minScore = scoreOf(values["min-score"]);
        const everywhere = analyze_command_list(values.entities ?? "");
        for await (const { line, number: number2 } of linesOf(process.stdin)) {
          if (line.trim() === "")
            continue;
          const asked = parseLine(line, number2);
          const matches = atLine(number2, () => matchesOf(asked, everywhere, minScore));
          if (!await print(`${JSON.stringify({ id: asked.id, matches })}
`))
            break;
        }
        return 0;
      }
      function matchesOf({ text, label, path, entities }, everywhere, minScore) {
        return analyzeText(text, {
          ...label === void 0 ? {} : { label },
          ...path === void 0 ? {} : { path },
          entities: entities === void 0 ? everywhere : typeof entities === "string" ? analyze_command_list(entities) : entities,
          minScore
        }).map(({ entity, start, end, score, provenance: provenance2 }) => ({ entity, start, end, score, provenance: provenance2 }));
      }
      function atLine(number2, work) {
        try {
          return work();
        } catch (error) {
          throw error instanceof UserError ? new UserError(`Line ${number2}: ${error.message}`) : error;
        }
      }
      function parseLine(line, number2) {
        const result2 = dist.xLC(request, parseJson(line));
        if (result2.success)
          return result2.output;
        throw new UserError(`Line ${number2} is not a request. Each line must be a JSON object with “id” and “text”.`);
      }
      function parseJson(line) {
        try {
          return JSON.parse(line);
        } catch {
          return void 0;
        }
      }
      function scoreOf(value = "0.5") {
        const score = /^[\d.]+$/.test(value) ? Number(value) : Number.NaN;
        if (score >= 0 && score <= 1)
          return score;
        throw new UserError(`The flag “--min-score” is “${value}”, but it must be a number from 0 to 1.`);
      }
      const analyze_command_list = (value) => value.split(/[,\s]+/).filter((name) => name !== "");
      ;
      const help = `piicloak finds personal data in files and in what a change adds.

Usage:
  piicloak scan [paths…]                 a tree or files; the working directory when none is named
  piicloak scan --base REF --head REF    the lines that a range of commits adds
  piicloak scan --staged                 the lines that the next commit adds
  piicloak scan -                        standard input
  piicloak analyze                       JSON lines {"id", "text"} in, JSON lines {"id", "matches"} out

Options of scan:
  --threshold N        least confidence, 0 to 1 (default 0.5)
  --fail-on SEVERITY   critical, high, medium, low or never (default medium)
  --max-findings N     how many failing findings may stand (default 0)
  --paths GLOB         only files that match; may be repeated
  --paths-ignore GLOB  no files that match; may be repeated
  --entities LIST      entity types, separated by commas (default all)
  --scope SCOPE        of a change: added-lines (default) or changed-files
  --stdin-path PATH    the name under which standard input is reported
  --format FORMAT      text (default), json, sarif or markdown
  --output, -o FILE    write the report there instead of to standard output
  --category NAME      the code scanning category of a SARIF report (default piicloak)
  --quiet, -q          no progress
  --color, --no-color  colours regardless of the terminal

Options of analyze:
  --min-score N        least score of what is printed (default 0.5)
  --entities LIST      entity types, or all (default all)

Exit codes:
  0  nothing counts against the threshold
  1  findings
  2  a wrong call, or a scan that could not read all it was asked to
`;
      var promises_ = __webpack_require__(455);
      var external_node_path_ = __webpack_require__(760);
      var picocolors = __webpack_require__(336);
      ;
      const blocking = {
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
        /** More results than the destination takes: the least severe were left out of that report alone. */
        "left-out": false
      };
      const isBlocking = (gap2) => blocking[gap2.reason];
      ;
      const blockingFirst = (gaps) => [...gaps].sort((a, b) => Number(isBlocking(b)) - Number(isBlocking(a)));
      const withStatus = (verdicts, status) => verdicts.filter((verdict) => verdict.status === status);
      ;
      const longestValue = 80;
      const count = (amount, one, many = `${one}s`) => `${amount.toLocaleString("en-US")} ${amount === 1 ? one : many}`;
      const size = (bytes) => {
        if (bytes < 1e3)
          return `${bytes} B`;
        if (bytes < 1e6)
          return `${(bytes / 1e3).toFixed(1)} kB`;
        return `${(bytes / 1e6).toFixed(1)} MB`;
      };
      const duration = (milliseconds) => milliseconds < 1e3 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1e3).toFixed(1)} s`;
      const sentence = (text) => {
        const line = text.replace(/\s+/g, " ").trim();
        return /[.!?]$/.test(line) ? line : `${line}.`;
      };
      const titlesOf = (recognizers2) => {
        const titles = new Map(recognizers2.map(({ entity, title: title2 }) => [entity, title2]));
        return (entity) => titles.get(entity) ?? entity;
      };
      const why = ({ finding: finding2, status, because }) => {
        const evidence = finding2.evidence.join("; ");
        return (status === "failing" ? evidence : because) || evidence || "its shape alone";
      };
      const what = ({ finding: finding2 }, titleOf) => {
        const label = finding2.label === void 0 ? "" : ` under the label “${finding2.label}”`;
        const cell = finding2.cell === void 0 ? "" : ` at ${finding2.cell}`;
        return `${titleOf(finding2.entity)} ${clipped(finding2.masked, longestValue)}${label}${cell}`;
      };
      const places = {
        "added-lines": "the lines that this change adds",
        "changed-files": "the files that this change touches",
        all: "the whole tree"
      };
      const place = (scope) => places[scope];
      const tally = ({ verdicts }) => {
        const having = (status) => verdicts.filter((verdict) => verdict.status === status).length;
        return { failing: having("failing"), reported: having("reported"), suppressed: having("suppressed") };
      };
      const cleanHeadline = (report) => {
        const { failing, reported } = tally(report);
        if (failing > 0)
          return `Within what is allowed: ${count(failing, "finding")} may stand, and the check passes.`;
        if (reported > 0)
          return `Nothing blocks: ${count(reported, "finding")} reported for information.`;
        if (report.totals.filesScanned === 0)
          return "Nothing was scanned: no file had text to look at.";
        return `No personal data found in ${count(report.totals.filesScanned, "file")}.`;
      };
      const headline = (report) => {
        const unread2 = report.gaps.filter(isBlocking).length;
        switch (report.outcome) {
          case "findings": {
            const { failing } = tally(report);
            const tail = unread2 > 0 ? ` The scan is incomplete as well: ${count(unread2, "gap")}.` : "";
            return `Personal data found: ${count(failing, "finding")} ${failing === 1 ? "fails" : "fail"} this check.${tail}`;
          }
          case "incomplete":
            if (unread2 === 0) {
              const subject = report.scope === "all" ? "the tree" : "the change";
              return `Incomplete: no file could be read as text, so this scan cannot say that ${subject} is clean.`;
            }
            return `Incomplete: ${count(unread2, "gap")} left text unread, so this scan cannot say that it is clean.`;
          case "clean":
            return cleanHeadline(report);
        }
      };
      ;
      const byFile = (verdicts) => {
        const files = /* @__PURE__ */ new Map();
        for (const verdict of verdicts) {
          const file2 = files.get(verdict.finding.path);
          if (file2 === void 0)
            files.set(verdict.finding.path, [verdict]);
          else
            file2.push(verdict);
        }
        return [...files.values()];
      };
      const byPlace = ({ finding: a }, { finding: b }) => a.startLine - b.startLine || a.startColumn - b.startColumn;
      const widest = (cells) => cells.reduce((width2, cell) => Math.max(width2, cell.length), 0);
      const inBrackets = ({ label, cell }) => {
        const known = [label, cell].filter((part) => part !== void 0);
        return known.length > 0 ? [`(${known.join(", ")})`] : [];
      };
      const fileBlock = (verdicts, titleOf, colours) => {
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
          what: widest(rows.map(({ what: what2 }) => what2)),
          masked: widest(rows.map(({ masked }) => masked))
        };
        return rows.map((row2) => {
          const severity = row2.severity.padEnd("critical".length);
          const columns = [
            row2.where.padEnd(widths.where),
            row2.fails ? tint[row2.severity](severity) : severity,
            row2.fails ? colours.bold(row2.what.padEnd(widths.what)) : row2.what.padEnd(widths.what),
            `${row2.masked.padEnd(widths.masked)}  — ${row2.why}`
          ];
          return row2.fails ? columns.join("  ") : colours.dim(columns.join("  "));
        });
      };
      const gapLines = ({ gaps }, colours) => {
        if (gaps.length === 0)
          return [];
        const lines2 = blockingFirst(gaps).map((gap2) => {
          const text = visible(gap2.path === void 0 ? gap2.detail : `${gap2.path}: ${gap2.detail}`);
          return isBlocking(gap2) ? `  ${colours.red("unread")}  ${text}` : colours.dim(`  note    ${text}`);
        });
        return ["", colours.bold("What was not looked at, or not fully:"), ...lines2];
      };
      const totals = (report) => {
        const { filesScanned, filesSkipped, bytesScanned, subjects, durationMs } = report.totals;
        const { failing, reported, suppressed } = tally(report);
        const found = `${failing} failing, ${reported} reported, ${suppressed} suppressed`;
        const people = subjects > 0 ? `, about ${count(subjects, "subject")}` : "";
        const read2 = `${count(filesScanned, "file")} read (${size(bytesScanned)}), ${filesSkipped} skipped`;
        return `${found}${people}. ${read2}, in ${duration(durationMs)}; looked at ${place(report.scope)}.`;
      };
      const tints = { findings: "red", incomplete: "yellow", clean: "green" };
      const mostReported = 20;
      const moreReported = (more, colours) => more > 0 ? [
        colours.dim(`${count(more, "more finding")} that ${more === 1 ? "does" : "do"} not block: --format json lists all.`),
        ""
      ] : [];
      const consoleText = (report, { recognizers: recognizers2, colour }) => {
        const colours = picocolors.createColors(colour);
        const titleOf = titlesOf(recognizers2);
        const reported = withStatus(report.verdicts, "reported");
        const shown = [...withStatus(report.verdicts, "failing"), ...reported.slice(0, mostReported)];
        const nothingRead = report.outcome === "clean" && report.totals.filesScanned === 0;
        const tint = colours[nothingRead ? "yellow" : tints[report.outcome]];
        return [
          ...byFile(shown).flatMap((file2) => [...fileBlock(file2, titleOf, colours), ""]),
          ...moreReported(reported.length - mostReported, colours),
          colours.bold(tint(headline(report))),
          totals(report),
          ...gapLines(report, colours),
          ""
        ].join("\n");
      };
      ;
      const ruleId = ({ entity, provenance: provenance2 }) => provenance2 === "plausible" ? entity : `${entity}/${provenance2}`;
      ;
      const finding = ({ finding: found, status, because }) => ({
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
        fingerprint: found.fingerprint
      });
      const gapEntry = ({ path, stage, reason, detail }) => ({ path, stage, reason, detail });
      const steering = /[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu;
      const escaped = (character2) => Array.from({ length: character2.length }, (_, at) => {
        const unit = character2.charCodeAt(at).toString(16).padStart(4, "0");
        return `\\u${unit}`;
      }).join("");
      const json = ({ tool, outcome, scope, totals: totals2, verdicts, gaps }) => {
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
          findings: verdicts.map(finding),
          gaps: gaps.map(gapEntry)
        };
        return `${JSON.stringify(report, void 0, 2).replace(steering, escaped)}
`;
      };
      ;
      const sarif_help_list = (items, mark) => items.map((item, index) => `${mark(index)} ${item}`).join("\n");
      const bullets = (items) => sarif_help_list(items, () => "-");
      const steps = (items) => sarif_help_list(items, (index) => `${index + 1}.`);
      const remedies = (instead) => [
        sentence(instead),
        "If it was pushed, it stays readable in the history after a later commit removes it: rewrite the branch, for instance with git filter-repo, and have cached views purged.",
        "Where the value can be changed, as a card or an account can, have it changed. Tell whoever answers for data protection: a leak may have to be notified within days."
      ];
      const plausibleHelp = ({ title: title2, help: help2 }) => {
        const todo = remedies(help2.instead);
        const sources = help2.sources.length > 0 ? ["**Sources**", bullets(help2.sources)] : [];
        return {
          text: [sentence(help2.what), sentence(help2.why), `What to do:
${steps(todo)}`].join("\n\n"),
          markdown: [
            `# ${title2}`,
            sentence(help2.what),
            `**Why it matters.** ${sentence(help2.why)}`,
            "**What to do**",
            steps(todo),
            ...sources
          ].join("\n\n")
        };
      };
      ;
      const securitySeverity = {
        critical: "9.5",
        high: "8.0",
        medium: "5.5",
        low: "2.0"
      };
      const problemSeverity = { critical: "error", high: "error", medium: "warning", low: "recommendation" };
      const levels = { critical: "error", high: "error", medium: "warning", low: "note" };
      const longestDescription = 1024;
      const harmless = {
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
        }
      };
      const pascalCase = (id2) => id2.split(/[^A-Za-z0-9]+/).map((word2) => word2.charAt(0).toUpperCase() + word2.slice(1).toLowerCase()).join("");
      const nameless = ({ entity, severity }) => ({
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
          sources: []
        }
      });
      const plausibleRule = (recognizer2, severity) => {
        const { entity, title: title2, country, check, help: help2 } = recognizer2;
        return {
          id: entity,
          name: pascalCase(entity),
          shortDescription: { text: clipped(sentence(`Personal data: ${title2}`), longestDescription) },
          fullDescription: { text: clipped(`${sentence(help2.what)} ${sentence(help2.why)}`, longestDescription) },
          help: plausibleHelp(recognizer2),
          defaultConfiguration: { level: levels[severity] },
          properties: {
            tags: [
              "security",
              "privacy",
              "pii",
              `entity:${entity}`,
              ...country === void 0 ? [] : [`country:${country}`]
            ],
            precision: check === void 0 ? "medium" : "high",
            "problem.severity": problemSeverity[severity],
            "security-severity": securitySeverity[severity]
          }
        };
      };
      const harmlessRule = ({ entity, title: title2, country }, provenance2) => {
        const { name, what: what2 } = harmless[provenance2];
        const id2 = ruleId({ entity, provenance: provenance2 });
        return {
          id: id2,
          name: pascalCase(id2),
          shortDescription: { text: clipped(sentence(`${title2}: ${name}`), longestDescription) },
          fullDescription: { text: what2 },
          help: { text: what2, markdown: `# ${title2}: ${name}

${what2}` },
          defaultConfiguration: { level: "note" },
          properties: {
            tags: ["privacy", "pii", `entity:${entity}`, `provenance:${provenance2}`].concat(country === void 0 ? [] : [`country:${country}`]),
            precision: "high",
            "problem.severity": "recommendation"
          }
        };
      };
      const mostSevere = (kinds) => severities.find((severity) => kinds.some((kind) => kind.severity === severity)) ?? "low";
      const groupedById = (kinds) => {
        const groups = /* @__PURE__ */ new Map();
        for (const kind of kinds) {
          const id2 = ruleId(kind);
          const group2 = groups.get(id2);
          if (group2 === void 0)
            groups.set(id2, [kind]);
          else
            group2.push(kind);
        }
        return [...groups].sort(([a], [b]) => a < b ? -1 : 1).map(([, group2]) => group2);
      };
      const sarifRules = (findings, recognizers2) => {
        const kinds = findings.length > 0 ? findings : recognizers2.map((it) => ({ ...it, provenance: "plausible" }));
        const known = new Map(recognizers2.map((recognizer2) => [recognizer2.entity, recognizer2]));
        const rule = (alike) => alike.slice(0, 1).map((kind) => {
          const recognizer2 = known.get(kind.entity) ?? nameless(kind);
          return kind.provenance === "plausible" ? plausibleRule(recognizer2, mostSevere(alike)) : harmlessRule(recognizer2, kind.provenance);
        });
        return groupedById(kinds).flatMap(rule);
      };
      ;
      const informationUri = "https://github.com/piicloak/piicloak-action";
      const schema = "https://json.schemastore.org/sarif-2.1.0.json";
      const mostResults = 25e3;
      const root = "%SRCROOT%";
      const artifact = (path) => ({ artifactLocation: { uri: uriPath(path), uriBaseId: root } });
      const sarif_location = ({ finding: finding2 }) => ({
        physicalLocation: {
          ...artifact(finding2.path),
          region: {
            startLine: finding2.startLine,
            startColumn: finding2.startColumn,
            endLine: finding2.endLine,
            endColumn: finding2.endColumn
          }
        }
      });
      const message = (verdict, titleOf) => {
        const reason = verdict.status === "failing" ? "It counts because" : "It does not block";
        return [what(verdict, titleOf), `${reason}: ${why(verdict)}`].map((part) => sarifText(sentence(part))).join(" ");
      };
      const result = (verdict, titleOf, ruleIndexes) => {
        const { finding: finding2, status, because } = verdict;
        const id2 = ruleId(finding2);
        return {
          ruleId: id2,
          ruleIndex: ruleIndexes.get(id2) ?? -1,
          level: status === "failing" ? "error" : "note",
          message: { text: message(verdict, titleOf) },
          locations: [sarif_location(verdict)],
          partialFingerprints: { primaryLocationLineHash: finding2.lineHash, "piicloak/v1": finding2.fingerprint },
          ...status === "suppressed" ? { suppressions: [{ kind: "external", ...because === void 0 ? {} : { justification: because } }] } : {},
          properties: {
            status,
            severity: finding2.severity,
            score: finding2.score,
            provenance: finding2.provenance,
            occurrences: finding2.occurrences
          }
        };
      };
      const notification = (gap2) => ({
        descriptor: { id: `gap/${gap2.reason}` },
        level: isBlocking(gap2) ? "error" : "warning",
        message: { text: sarifText(sentence(gap2.detail)) },
        ...gap2.path === void 0 ? {} : { locations: [{ physicalLocation: artifact(gap2.path) }] }
      });
      const provenance = ({ repositoryUri, revisionId }) => repositoryUri === void 0 ? {} : {
        versionControlProvenance: [
          { repositoryUri, ...revisionId === void 0 ? {} : { revisionId }, mappedTo: { uriBaseId: root } }
        ]
      };
      const sarif = (report, options2) => {
        const { recognizers: recognizers2, category, includeSuppressed = false } = options2;
        const wanted = report.verdicts.filter(({ status }) => includeSuppressed || status !== "suppressed");
        const shown = wanted.slice(0, mostResults);
        const rules2 = sarifRules(shown.map(({ finding: finding2 }) => finding2), recognizers2);
        const ruleIndexes = new Map(rules2.map(({ id: id2 }, index) => [id2, index]));
        const titleOf = titlesOf(recognizers2);
        const run2 = {
          tool: {
            driver: {
              name: report.tool.name,
              informationUri,
              version: report.tool.version,
              semanticVersion: report.tool.version,
              rules: [...rules2]
            }
          },
          automationDetails: { id: category.endsWith("/") ? category : `${category}/` },
          ...provenance(options2),
          originalUriBaseIds: { [root]: { description: { text: "The root of the repository." } } },
          columnKind: "utf16CodeUnits",
          invocations: [
            {
              executionSuccessful: !report.gaps.some(isBlocking),
              toolExecutionNotifications: report.gaps.map(notification)
            }
          ],
          results: shown.map((verdict) => result(verdict, titleOf, ruleIndexes))
        };
        return { log: { $schema: schema, version: "2.1.0", runs: [run2] }, leftOut: wanted.length - shown.length };
      };
      ;
      const summary_table_text = (value, limit) => html(clipped(value, limit));
      const summary_table_code = (value, limit) => `<code>${html(clipped(value, limit))}</code>`;
      const pathCode = (path, line) => `<code>${html(clippedPath(path, 80)).replaceAll("/", "/<wbr>")}${line === void 0 ? "" : `:${line}`}</code>`;
      const summary_table_link = (url, inner) => `<a href="${html(url)}">${inner}</a>`;
      const bytesOf = (value) => new TextEncoder().encode(value).length;
      const row = (cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
      const table = (heads, items, cells, limits) => {
        const lines2 = [];
        let bytes = 0;
        for (const item of items) {
          if (lines2.length === limits.rows)
            break;
          const line = row(cells(item));
          bytes += bytesOf(line) + 1;
          if (bytes > limits.bytes)
            break;
          lines2.push(line);
        }
        const head = `<tr>${heads.map((title2) => `<th align="left">${html(title2)}</th>`).join("")}</tr>`;
        return { html: ["<table>", head, ...lines2, "</table>"].join("\n"), leftOut: items.length - lines2.length };
      };
      ;
      const longestUrl = 2e3;
      const marks = { critical: "🔴", high: "🟠", medium: "🟡", low: "🔵" };
      const summary_cells_lines = (start, end) => start === end ? `#L${start}` : `#L${start}-L${end}`;
      const where = ({ finding: finding2 }, source) => {
        const { path, startLine, endLine, cell } = finding2;
        const shown = pathCode(path, startLine);
        const inner = cell === void 0 ? shown : `${shown} ${summary_table_text(cell, 60)}`;
        if (source === void 0 || path.length > longestUrl)
          return inner;
        const target = `${uriPath(path)}?plain=1${summary_cells_lines(startLine, endLine)}`;
        const url = `${source.serverUrl}/${source.repository}/blob/${source.sha}/${target}`;
        return url.length > longestUrl ? inner : summary_table_link(url, inner);
      };
      const summary_cells_what = ({ entity, label, masked }, titleOf) => {
        const under = label === void 0 ? "" : ` under ${summary_table_code(label, 60)}`;
        return `${summary_table_text(titleOf(entity), 80)}<br>${summary_table_code(masked, longestValue)}${under}`;
      };
      const findingCells = (titleOf, source) => (verdict) => {
        const { finding: finding2 } = verdict;
        return [
          `${marks[finding2.severity]}&nbsp;${finding2.severity}`,
          summary_cells_what(finding2, titleOf),
          where(verdict, source),
          summary_table_text(why(verdict), 400)
        ];
      };
      const gapCells = (gap2) => [
        isBlocking(gap2) ? "⚠️ unread" : "note",
        gap2.path === void 0 ? "" : pathCode(gap2.path),
        gap2.reason,
        summary_table_text(gap2.detail, 400)
      ];
      ;
      const pie = (verdicts, titleOf) => {
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
        const others = sorted.slice(8).reduce((sum, [, amount]) => sum + amount, 0);
        const slices = [...sorted.slice(0, 8), ...others > 0 ? [["all others", others]] : []];
        return [
          "```mermaid",
          "pie showData title What was found",
          ...slices.map(([label, amount]) => `  "${label}" : ${amount}`),
          "```"
        ].join("\n");
      };
      ;
      const failingBytes = 5e5;
      const otherBytes = 12e4;
      const icon = ({ outcome, totals: totals2 }) => {
        if (outcome === "findings")
          return "❌";
        return outcome === "incomplete" || totals2.filesScanned === 0 ? "⚠️" : "✅";
      };
      const figures = (report) => {
        const { failing, reported, suppressed } = tally(report);
        const { filesScanned, filesSkipped, subjects } = report.totals;
        const cells = [
          [failing, "failing"],
          [reported, "reported"],
          [suppressed, "suppressed"],
          [subjects, subjects === 1 ? "subject" : "subjects"],
          [filesScanned, filesScanned === 1 ? "file read" : "files read"],
          [filesSkipped, "skipped"]
        ];
        const row2 = cells.map(([amount, label]) => `<td align="center"><strong>${amount.toLocaleString("en-US")}</strong><br>${label}</td>`);
        return `<table>
<tr>${row2.join("")}</tr>
</table>`;
      };
      const tableOf = (heads, items, cells, limits) => {
        const { html: html2, leftOut } = table(heads, items, cells, limits);
        return leftOut === 0 ? html2 : `${html2}

… and ${count(leftOut, "more row")}, left out to keep this page readable.`;
      };
      const folded = (title2, body) => `<details>
<summary>${title2}</summary>

${body}

</details>`;
      const nextSteps = (report, recognizers2) => {
        const failing = new Set(withStatus(report.verdicts, "failing").map(({ finding: finding2 }) => finding2.entity));
        const advice = [...failing].flatMap((entity) => recognizers2.filter((recognizer2) => recognizer2.entity === entity)).slice(0, 5).map(({ title: title2, help: help2 }) => `- **${prose(title2)}:** ${prose(sentence(clipped(help2.instead, 400)))}`);
        const history = "- **Pushed already?** Deleting the line in a further commit leaves it in the history. Rewrite the branch, and tell whoever answers for data protection.";
        const unread2 = "- **Unread text:** see below what could not be looked at; until then nobody knows what it holds.";
        const todo = [...failing.size > 0 ? [...advice, history] : [], ...report.gaps.some(isBlocking) ? [unread2] : []];
        return todo.length > 0 ? `### What to do next

${todo.join("\n")}` : void 0;
      };
      const footer = ({ tool, totals: totals2, scope }) => {
        const amount = `${size(totals2.bytesScanned)} in ${duration(totals2.durationMs)}`;
        return `<sub>${summary_table_text(`${tool.name} ${tool.version}`, 80)} looked at ${place(scope)}: ${amount}.</sub>`;
      };
      const summary = (report, { recognizers: recognizers2, source, maxRows = 200 }) => {
        const titleOf = titlesOf(recognizers2);
        const few = { rows: Math.ceil(maxRows / 2), bytes: otherBytes };
        const findings = (status, reason, limits, frame) => {
          const verdicts = withStatus(report.verdicts, status);
          if (verdicts.length === 0)
            return void 0;
          const heads = ["Severity", "What", "Where", reason];
          return frame(count(verdicts.length, "finding"), tableOf(heads, verdicts, findingCells(titleOf, source), limits));
        };
        const gaps = () => {
          if (report.gaps.length === 0)
            return void 0;
          const body = tableOf(["", "File", "Reason", "What to know"], blockingFirst(report.gaps), gapCells, few);
          return folded(`${count(report.gaps.length, "gap")}: not looked at, or not fully`, body);
        };
        const sections = [
          `## ${icon(report)} ${headline(report)}`,
          figures(report),
          findings("failing", "Why it counts", { rows: maxRows, bytes: failingBytes }, (_, body) => `### What fails

${body}`),
          nextSteps(report, recognizers2),
          pie(report.verdicts, titleOf),
          findings("reported", "Why it does not block", few, (amount, body) => folded(`${amount} reported, not blocking`, body)),
          findings("suppressed", "Why it is suppressed", few, (amount, body) => folded(`${amount} suppressed`, body)),
          gaps(),
          footer(report)
        ];
        return `${sections.filter((section) => section !== void 0).join("\n\n")}
`;
      };
      ;
      class ReadFailure extends Error {
        name = "ReadFailure";
        reason;
        constructor(reason, detail) {
          super(detail);
          this.reason = reason;
        }
      }
      var external_node_crypto_ = __webpack_require__(598);
      ;
      const isRecord = (value) => typeof value === "object" && value !== null;
      const answerOf = (error) => {
        if (!isRecord(error) || typeof error["status"] !== "number")
          return void 0;
        const response = isRecord(error["response"]) ? error["response"] : void 0;
        if (response === void 0)
          return void 0;
        const data = isRecord(response["data"]) ? response["data"] : {};
        return {
          status: error["status"],
          message: typeof data["message"] === "string" ? data["message"] : "",
          headers: isRecord(response["headers"]) ? response["headers"] : {}
        };
      };
      const isRateLimit = ({ status, message: message2, headers }) => status === 429 || status === 403 && (headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0 || /rate limit/i.test(message2));
      const readOnly = " Pull requests from forks and from Dependabot get a read-only token whatever the workflow says.";
      const forbidden = ({ message: message2 }, { doing, permission: permission2 }) => {
        if (/(advanced|code) security|code scanning is not enabled/i.test(message2)) {
          return {
            reason: `GitHub refused to ${doing}: code scanning is not enabled for this repository.`,
            mend: "Enable GitHub Code Security in the settings of the repository (public repositories have it), or set `upload-sarif: false`.",
            passing: false
          };
        }
        return {
          reason: `GitHub refused to ${doing}: the token lacks a permission (403).`,
          mend: `Give the job \`permissions: ${permission2}\`.${permission2.endsWith("write") ? readOnly : ""}`,
          passing: false
        };
      };
      const sentences = {
        400: ({ doing }) => ({
          reason: `GitHub could not read the request to ${doing} (400).`,
          mend: "This is a defect of piicloak: please report it."
        }),
        401: ({ doing }) => ({
          reason: `GitHub did not accept the token to ${doing} (401).`,
          mend: "Pass a token that is valid, such as the `github.token` of the job."
        }),
        404: ({ doing, permission: permission2 }) => ({
          reason: `GitHub found nothing there when asked to ${doing} (404), which is also what it says to a token that may not look.`,
          mend: `Check that the repository, the commit and the reference are on GitHub, and give the job \`permissions: ${permission2}\`.`
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
      const unanswered = ({ doing }, error) => ({
        reason: `GitHub could not be reached to ${doing} (${networkProblem(error)}).`,
        mend: "Check the network and the proxy of the runner, then run the job again.",
        passing: true
      });
      function whenToRetry({ headers }) {
        const seconds = Number(headers["retry-after"]);
        if (seconds > 0)
          return `after ${seconds} seconds`;
        const reset = new Date(Number(headers["x-ratelimit-reset"]) * 1e3);
        return Number.isNaN(reset.getTime()) ? "in an hour" : `after ${reset.toISOString().slice(11, 16)} UTC`;
      }
      function networkProblem(error) {
        if (!(error instanceof Error))
          return "no reason given";
        if ("code" in error && typeof error.code === "string")
          return error.code;
        if (error.name === "AbortError" || error.name === "TimeoutError")
          return "no answer in time";
        return error.cause === void 0 ? "no reason given" : networkProblem(error.cause);
      }
      const failureOf = (error, attempt) => {
        const answer = answerOf(error);
        if (answer === void 0)
          return unanswered(attempt, error);
        const { doing } = attempt;
        if (isRateLimit(answer)) {
          return {
            reason: `GitHub refused to ${doing}: its rate limit is used up (${answer.status}).`,
            mend: `Run the job again ${whenToRetry(answer)}.`,
            passing: false
          };
        }
        if (answer.status >= 500) {
          return {
            reason: `GitHub failed to ${doing} (${answer.status}).`,
            mend: "Look at githubstatus.com, and run the job again later.",
            passing: true
          };
        }
        if (answer.status === 403)
          return forbidden(answer, attempt);
        const known = sentences[answer.status];
        if (known !== void 0)
          return { ...known(attempt), passing: false };
        return {
          reason: `GitHub refused to ${doing} (${answer.status}).`,
          mend: "Run the job again, and report it when it stays so.",
          passing: false
        };
      };
      ;
      async function asking(attempt, request2) {
        try {
          return await request2();
        } catch (error) {
          if (!(error instanceof Error && "status" in error))
            throw error;
          const { reason, mend } = failureOf(error, attempt);
          throw new UserError(`${reason} ${mend}`);
        }
      }
      ;
      const patience = () => ({ signal: AbortSignal.timeout(6e4) });
      const maxCompared = 300;
      const perPage = 100;
      const maxListed = 3e3;
      async function comparedFiles({ client, repository }, base2, head) {
        const { data } = await asking({ doing: "compare the commits", permission: "contents: read" }, () => client.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
          ...repository,
          basehead: `${base2}...${head}`,
          // Commits are paginated and not wanted; files stand whole on the first page.
          per_page: 1,
          page: 1,
          request: patience()
        }));
        const files = listOf(data?.files);
        if (files.length >= maxCompared) {
          throw new UserError(`GitHub's comparison shows no more than ${maxCompared} files, and there may be more.`);
        }
        return files;
      }
      async function pullRequestFiles({ client, repository }, number2) {
        const files = [];
        for (let page = 1; page <= maxListed / perPage; page += 1) {
          const { data } = await asking({ doing: "list the files of the pull request", permission: "pull-requests: read" }, () => client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
            ...repository,
            pull_number: number2,
            per_page: perPage,
            page,
            request: patience()
          }));
          const listed2 = listOf(data);
          files.push(...listed2);
          if (listed2.length < perPage)
            break;
        }
        return files;
      }
      function listOf(data) {
        if (Array.isArray(data))
          return data;
        throw new UserError("GitHub's API did not answer with a list of files.");
      }
      var external_node_fs_ = __webpack_require__(24);
      ;
      const mebibyte = 1024 * 1024;
      const maxFileBytes = 64 * mebibyte;
      function assertReadable(bytes) {
        if (bytes <= maxFileBytes)
          return;
        const size2 = Math.ceil(bytes / mebibyte);
        throw new ReadFailure("too-large", `The file has ${size2} MiB; at most ${maxFileBytes / mebibyte} MiB are read. Split it, or leave it out with paths-ignore.`);
      }
      ;
      const disk_flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
      async function readRegularFile(path) {
        try {
          const file2 = await external_node_fs_.promises.open(path, disk_flags);
          try {
            const stats = await file2.stat();
            if (!stats.isFile())
              throw new ReadFailure("unreadable", notRegular);
            assertReadable(stats.size);
            const bytes = await file2.readFile();
            assertReadable(bytes.length);
            return bytes;
          } finally {
            await file2.close();
          }
        } catch (error) {
          if (error instanceof ReadFailure)
            throw error;
          const code2 = systemCode(error);
          if (code2 === "ELOOP")
            throw new ReadFailure("symlink", "The file became a symbolic link during the scan.");
          throw new ReadFailure("unreadable", sentenceOf(code2));
        }
      }
      const notRegular = "No regular file but a pipe, a socket or a device. Pass its content on standard input.";
      const sentenceOf = (code2) => disk_sentences[code2] ?? `The operating system refuses it with ${code2}.`;
      const permission = "The permission to read it is missing.";
      const disk_sentences = {
        EACCES: permission,
        EPERM: permission,
        ENOENT: "It was removed during the scan. Scan again."
      };
      const systemCode = (error) => error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "an unknown error";
      ;
      function blobId(bytes, digits) {
        const hash = (0, external_node_crypto_.createHash)(digits === 64 ? "sha256" : "sha1");
        return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
      }
      async function findBlob(id2, path, places2) {
        const stored = await unlessMissing(places2.local(id2));
        if (stored !== void 0)
          return stored;
        const onDisk = await readRegularFile((0, external_node_path_.join)(places2.root, path)).catch(() => void 0);
        if (onDisk !== void 0 && blobId(onDisk, id2.length) === id2)
          return onDisk;
        const bytes = await download(id2, places2.api);
        if (blobId(bytes, id2.length) === id2)
          return bytes;
        throw new ReadFailure("unreadable", "GitHub's API sent other content than it was asked for. Run again.");
      }
      async function download(id2, { client, repository }) {
        try {
          const { data } = await asking({ doing: "send a file", permission: "contents: read" }, () => client.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
            ...repository,
            file_sha: id2,
            request: patience()
          }));
          assertReadable(data.size ?? 0);
          return Buffer.from(data.content, data.encoding === "utf-8" ? "utf8" : "base64");
        } catch (error) {
          if (error instanceof UserError)
            throw new ReadFailure("unreadable", error.message);
          throw error;
        }
      }
      async function unlessMissing(reading) {
        try {
          return await reading;
        } catch (error) {
          if (error instanceof ReadFailure && error.reason === "unreadable")
            return void 0;
          throw error;
        }
      }
      ;
      const hunkHeader = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
      function followHunks() {
        const added = [];
        let oldLeft = 0;
        let newLeft = 0;
        let line = 0;
        const isOpen = () => oldLeft > 0 || newLeft > 0;
        const begin = (header2) => {
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
        return { added, isOpen, begin, take };
      }
      const isUncountable = (line, hasNul) => hasNul || line[0] === 255 && line[1] === 254 || line[0] === 254 && line[1] === 255;
      ;
      function addedLinesOf(patch, additions) {
        const hunks = followHunks();
        for (const line of patch.replace(/\n$/, "").split("\n")) {
          const mark = line.charAt(0);
          const isContent = hunks.isOpen() || mark === "\\";
          const isUnderstood = isContent ? hunks.take(mark) && !line.includes("\0") : hunks.begin(line);
          if (!isUnderstood)
            return "all";
        }
        const count2 = hunks.added.reduce((sum, { first, last }) => sum + last - first + 1, 0);
        return hunks.isOpen() || count2 !== additions ? "all" : hunks.added;
      }
      const isSubmodulePatch = (patch, id2) => patch.split("\n").some((line) => line === `+Subproject commit ${id2}`);
      var external_node_child_process_ = __webpack_require__(421);
      var external_node_os_ = __webpack_require__(161);
      ;
      class GitFailure extends UserError {
        kind;
        exitCode;
        constructor(kind, sentence2, exitCode) {
          super(sentence2);
          this.kind = kind;
          this.exitCode = exitCode;
        }
      }
      function explain(args, code2, complaint, root2) {
        if (/not a git repository/.test(complaint)) {
          return new GitFailure("no-repository", `${root2} is not inside a git repository.`);
        }
        if (/dubious ownership|unsafe repository/.test(complaint)) {
          return new GitFailure("untrusted", `Git does not trust the repository around ${root2}, because it belongs to another user. Scan from its top folder, or run: git config --global --add safe.directory <its top folder>`);
        }
        const said = /^fatal: (.*)/m.exec(complaint)?.[1]?.replace(/\/\/[^/@\s]*@/g, "//").slice(0, 200);
        const ending = said === void 0 ? "." : `: ${said}`;
        const command = args[0] === "-C" ? args[2] : args[0];
        return new GitFailure("failed", `\`git ${command}\` ended with ${code2}${ending}`, typeof code2 === "number" ? code2 : void 0);
      }
      ;
      function findGit(path) {
        const name = (0, external_node_os_.platform)() === "win32" ? "git.exe" : "git";
        const found = path.split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute).map((folder) => (0, external_node_path_.join)(folder, name)).find(isExecutable);
        if (found === void 0) {
          throw new GitFailure("no-git", "Git was not found on the PATH. Install git 2.30 or later.");
        }
        return found;
      }
      function isExecutable(file2) {
        try {
          (0, external_node_fs_.accessSync)(file2, external_node_fs_.constants.X_OK);
          return true;
        } catch {
          return false;
        }
      }
      ;
      function openGit(root2, inherit = []) {
        if (!(0, external_node_fs_.existsSync)(root2))
          throw new GitFailure("no-repository", `There is no such folder: ${root2}`);
        const binary = findGit(process.env["PATH"] ?? "");
        const settings2 = safeSettings(root2);
        const env = environment(inherit);
        const start = (args) => (0, external_node_child_process_.spawn)(binary, [...settings2, ...args], { cwd: root2, env });
        async function* stream(args, complaints = []) {
          const child = start(args);
          child.stdin.on("error", () => void 0).end();
          child.stderr.setEncoding("utf8").on("data", (text2) => complaints.push(text2));
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
        const text = async (args) => (await run2(args)).stdout.toString("utf8").replace(/\r?\n$/, "");
        return { run: run2, text, stream, start };
      }
      function safeSettings(root2) {
        return [
          "--no-pager",
          "--no-optional-locks",
          "--no-replace-objects",
          // Empty means off both before git 2.36, where it was a hook's path, and since, where it is a boolean.
          ...["-c", "core.fsmonitor="],
          ...["-c", `core.hooksPath=${external_node_os_.devNull}`],
          ...["-c", "diff.suppressBlankEmpty=false"],
          // In a container job the workspace belongs to another user, and git would refuse it. Whoever asks for a scan of
          // this folder vouches for it, and nothing in it is run. Respected on the command line since git 2.38.
          ...["-c", `safe.directory=${(0, external_node_fs_.realpathSync)(root2).replaceAll("\\", "/")}`]
        ];
      }
      function environment(inherit) {
        const needed = ["PATH", "HOME", "XDG_CONFIG_HOME", "USERPROFILE", "HOMEDRIVE", "HOMEPATH", "SYSTEMROOT", "TMPDIR"];
        const inherited = [...needed, ...inherit].flatMap((name) => {
          const value = process.env[name];
          return value === void 0 ? [] : [[name, value]];
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
        return new Promise((resolve) => {
          child.once("error", (error) => resolve(error.message));
          child.once("close", (code2, signal) => resolve(code2 ?? signal ?? "an unknown signal"));
        });
      }
      ;
      const idleMs = 50;
      function openBlobs(git) {
        let batch;
        let timer;
        let turn = Promise.resolve();
        const close = () => {
          batch?.close();
          batch = void 0;
        };
        const readNow = async (id2) => {
          clearTimeout(timer);
          batch ??= startBatch(git);
          try {
            return await batch.read(id2);
          } catch (error) {
            close();
            throw error;
          } finally {
            timer = setTimeout(close, idleMs);
          }
        };
        return (id2) => {
          const reading = turn.then(() => readNow(id2));
          turn = reading.catch(() => void 0);
          return reading;
        };
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
          throw new ReadFailure("unreadable", "Git ended before it handed over the file. The clone may be partial or damaged.");
        };
        const readHeader2 = async () => {
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
        const read2 = async (id2) => {
          child.stdin.write(`${id2}
`);
          const [, type, size2] = (await readHeader2()).split(" ");
          if (type !== "blob") {
            throw new ReadFailure("unreadable", "This checkout does not hold the content of the file.");
          }
          assertReadable(Number(size2));
          const bytes = await readBytes(Number(size2));
          await readHeader2();
          return bytes;
        };
        const close = () => {
          child.kill();
        };
        return { read: read2, close };
      }
      ;
      const prefixBytes = 256;
      const newline = 10;
      const indexLine = /^index ([0-9a-f]{40,64}\.\.[0-9a-f]{40,64})/;
      const blobPair = (oldId, id2) => `${oldId}..${id2}`;
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
      const malformed = () => new Error("git wrote a patch in an unknown format");
      function splitLines(take) {
        let prefix = Buffer.alloc(0);
        let hasNul = false;
        const extend2 = (piece) => {
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
          let start = 0;
          for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, start)) {
            extend2(bytes.subarray(start, at));
            end();
            start = at + 1;
          }
          extend2(bytes.subarray(start));
        };
        return { feed, end };
      }
      ;
      const header = /^:\d+ (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/;
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
          entries.push({ status, mode, oldId, id: id2, path });
          at += hasTwoPaths ? 3 : 2;
        }
        return entries;
      }
      ;
      const symlinkGap = (path) => ({
        path,
        stage: "changes",
        reason: "symlink",
        detail: "A symbolic link. Its target is scanned where it lies, if it lies in the repository."
      });
      const submoduleGap = (path) => ({
        path,
        stage: "changes",
        reason: "submodule",
        detail: "Another repository. Scan it there."
      });
      const unreadableGap = (path, detail) => ({
        path,
        stage: "changes",
        reason: "unreadable",
        detail
      });
      ;
      const git_diff_options = ["-M", "-l1000", "--text", "--no-ext-diff", "--no-textconv", "--ignore-submodules=none"];
      const patchFormat = ["-p", "-U1", "--full-index"];
      async function compare(git, comparison, scope) {
        const { stdout } = await git.run(diff(comparison, ["--raw", "-z", "--no-abbrev"]));
        const entries = parseRawDiff(stdout).filter(({ status }) => status !== "D");
        const changes = toChanges(entries, openBlobs(git));
        const narrowable = scope === "added-lines" && entries.some(canNarrow);
        if (!narrowable)
          return changes(() => "all");
        try {
          const addedLines = await readPatch(git.stream(diff(comparison, patchFormat)));
          return changes((entry) => narrow(entry, addedLines));
        } catch (error) {
          const { files, gaps } = changes(() => "all");
          const because = error instanceof UserError ? error.message : "the patch could not be read.";
          const detail = `The added lines could not be told apart, so changed files are scanned whole. Reason: ${because}`;
          return { files, gaps: [...gaps, { stage: "changes", reason: "widened", detail }] };
        }
      }
      const diff = ({ from, to }, format) => to === "index" ? ["diff-index", "--cached", ...git_diff_options, ...format, from] : ["diff-tree", "-r", ...git_diff_options, ...format, from, to];
      const canNarrow = ({ status }) => status === "M" || status === "R";
      function narrow(entry, addedLines) {
        if (!canNarrow(entry))
          return "all";
        if (entry.oldId === entry.id)
          return [];
        return addedLines.get(blobPair(entry.oldId, entry.id)) ?? "all";
      }
      function toChanges(entries, read2) {
        const gaps = entries.flatMap((entry) => gapOf(entry) ?? []);
        const readable = entries.filter((entry) => gapOf(entry) === void 0);
        return (linesOf2) => ({
          files: readable.map((entry) => ({ path: entry.path, addedLines: linesOf2(entry), read: () => read2(entry.id) })).filter(addsSomething),
          gaps
        });
      }
      const addsSomething = ({ addedLines }) => addedLines.length > 0;
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
      ;
      function apiChanges(listed2, scope, root2, api) {
        const places2 = { root: root2, local: localBlobs(root2), api };
        const files = [];
        const gaps = [];
        let widened = 0;
        for (const file2 of listed2.filter(({ status }) => status !== "removed")) {
          const { filename: path, sha } = file2;
          if (sha === null) {
            gaps.push(unreadableGap(path, "GitHub names no content for this file. Set `fetch-depth: 0` for actions/checkout."));
          } else if (isSubmodulePatch(file2.patch ?? "", sha)) {
            gaps.push(submoduleGap(path));
          } else {
            const addedLines = scope === "added-lines" ? api_changes_linesOf(file2) : "all";
            if (scope === "added-lines" && addedLines === "all" && !isNew(file2))
              widened += 1;
            files.push({ path, addedLines, read: () => findBlob(sha, path, places2) });
          }
        }
        if (widened > 0)
          gaps.push(widenedGap(widened));
        return { files: files.filter(addsSomething), gaps };
      }
      const isNew = ({ status }) => status === "added" || status === "copied";
      const api_changes_linesOf = (file2) => isNew(file2) || file2.patch === void 0 ? "all" : addedLinesOf(file2.patch, file2.additions);
      const widenedGap = (count2) => ({
        stage: "changes",
        reason: "widened",
        detail: `GitHub shows no complete patch for ${count2 === 1 ? "one changed file" : `${count2} changed files`}, so all their lines count. Set \`fetch-depth: 0\` for actions/checkout, so that git can tell the added ones.`
      });
      function localBlobs(root2) {
        try {
          return openBlobs(openGit(root2));
        } catch {
          return () => Promise.reject(new ReadFailure("unreadable", "There is no git here."));
        }
      }
      ;
      async function findCommit(git, revision) {
        if (revision === "" || revision.startsWith("-") || revision.includes("\0")) {
          throw new UserError(`${JSON.stringify(revision)} is no name of a commit. Give a commit id, a branch or a tag.`);
        }
        return orNothing(git.text(["rev-parse", "--verify", "--quiet", `${revision}^{commit}`]));
      }
      async function commitOf(git, revision) {
        const commit = await findCommit(git, revision);
        if (commit !== void 0)
          return commit;
        throw new UserError(`This checkout does not hold the commit ${JSON.stringify(revision)}. Fetch it with \`git fetch origin <commit>\`, or set \`fetch-depth: 0\` for actions/checkout.`);
      }
      async function mergeBase(git, base2, head) {
        const ancestor = await orNothing(git.text(["merge-base", base2, head]));
        if (ancestor !== void 0)
          return ancestor;
        const isShallow = await git.text(["rev-parse", "--is-shallow-repository"]) === "true";
        throw new UserError(isShallow ? "This checkout is shallow and ends before the commit where base and head parted. Set `fetch-depth: 0` for actions/checkout, or run `git fetch --unshallow`." : "Base and head have no common history, so there is no change between them. Scan the files instead.");
      }
      const emptyTree = (git) => git.text(["hash-object", "-t", "tree", "--stdin"]);
      async function orNothing(answer) {
        try {
          return await answer;
        } catch (error) {
          if (error instanceof GitFailure && error.kind === "failed")
            return void 0;
          throw error;
        }
      }
      ;
      async function rangeChanges(root2, base2, head, scope) {
        const git = openGit(root2);
        const [from, to] = [await commitOf(git, base2), await commitOf(git, head)];
        return compare(git, { from: await mergeBase(git, from, to), to }, scope);
      }
      async function stagedChanges(root2, scope) {
        const git = openGit(root2, ["GIT_INDEX_FILE"]);
        const from = await findCommit(git, "HEAD") ?? await emptyTree(git);
        return compare(git, { from, to: "index" }, scope);
      }
      ;
      async function folderFiles(folder) {
        const names = [];
        const unreadable = [];
        const folders = [""];
        for (const below2 of folders) {
          const entries = await external_node_fs_.promises.readdir((0, external_node_path_.join)(folder, below2), { withFileTypes: true }).catch(() => void 0);
          if (entries === void 0)
            unreadable.push(below2);
          for (const entry of entries ?? []) {
            if (entry.name === ".git")
              continue;
            (entry.isDirectory() ? folders : names).push((0, external_node_path_.join)(below2, entry.name));
          }
        }
        return { names: names.sort(), unreadable };
      }
      ;
      async function sparseFiles(git, entries) {
        const files = [...entries.values()].filter(({ mode }) => mode.startsWith("100"));
        const ids2 = [...new Set(files.map(({ id: id2 }) => id2))];
        const held = ids2.length === 0 ? /* @__PURE__ */ new Set() : await heldBlobs(git, ids2);
        const read2 = openBlobs(git);
        const classify2 = ({ mode, id: id2 }, path) => {
          if (mode === "120000")
            return { files: [], gaps: [symlinkGap(path)] };
          if (mode === "160000")
            return { files: [], gaps: [submoduleGap(path)] };
          if (!held.has(id2))
            return { files: [], gaps: [unreadableGap(path, notCheckedOut)] };
          return { files: [{ path, addedLines: "all", read: () => read2(id2) }], gaps: [] };
        };
        return new Map(Array.from(entries, ([name, entry]) => [name, (path) => classify2(entry, path)]));
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
      const remedy = "Widen the sparse checkout, check out without `sparse-checkout`, or narrow the scan with paths or paths-ignore.";
      const notCheckedOut = `Not in this sparse checkout, and its content is not in this clone. ${remedy}`;
      function foldSparse(gaps) {
        const absent = gaps.filter(({ detail: detail2 }) => detail2 === notCheckedOut);
        const [first] = absent;
        if (first === void 0 || absent.length === 1)
          return gaps;
        const { path: example = "", ...rest } = first;
        const amount = absent.length.toLocaleString("en-US");
        const detail = `${amount} tracked files, such as ${JSON.stringify(example)}, are not in this sparse checkout, and their content is not in this clone. ${remedy}`;
        return [...gaps.filter((gap2) => !absent.includes(gap2)), { ...rest, detail }];
      }
      ;
      const listing = ["ls-files", "-z", "-t", "--stage", "--cached", "--others", "--exclude-standard"];
      async function gitFiles(git, folder) {
        const inside = below(git, folder);
        try {
          if (await isIgnored(inside))
            return void 0;
          const { stdout, warnings } = await inside.run(listing);
          const entries = stdout.toString("utf8").split("\0").slice(0, -1).map(parseEntry);
          const absent = new Map(entries.flatMap(({ name, ...entry }) => entry.tag === "S" ? [[name, entry]] : []));
          const unreadable = [...warnings.matchAll(/^warning: could not open directory '(.*)\/': /gm)];
          return {
            // Unmerged files stand there once for each side.
            names: [...new Set(entries.map(({ name }) => name))],
            unreadable: unreadable.map(([, path]) => path ?? ""),
            sparse: await sparseFiles(inside, absent)
          };
        } catch (error) {
          if (error instanceof GitFailure && error.kind === "no-repository")
            return void 0;
          throw error;
        }
      }
      function parseEntry(line) {
        const tag = line.slice(0, 1);
        if (tag === "?")
          return { tag, name: line.slice(2), mode: "", id: "" };
        const tab = line.indexOf("	");
        const [, mode = "", id2 = ""] = line.slice(0, tab).split(" ");
        return { tag, name: line.slice(tab + 1), mode, id: id2 };
      }
      const below = (git, folder) => ({
        run: (args) => git.run(["-C", folder, ...args]),
        start: (args) => git.start(["-C", folder, ...args])
      });
      async function isIgnored(git) {
        try {
          await git.run(["check-ignore", "--quiet", "."]);
          return true;
        } catch (error) {
          if (error instanceof GitFailure && error.exitCode === 1)
            return false;
          throw error;
        }
      }
      ;
      async function listTree(root2, paths) {
        const start = existing(root2, ".");
        const repository = await findRepository(start);
        const found = /* @__PURE__ */ new Map();
        const gaps = [...repository.gaps];
        for (const named of paths) {
          const path = existing(start, named);
          if (!(0, external_node_fs_.statSync)(path).isDirectory()) {
            found.set(path, tree_classify(path, reportPath(repository.top, path)));
            continue;
          }
          const inGit = repository.git && await gitFiles(repository.git, path);
          const listing2 = inGit ?? await folderFiles(path);
          for (const name of listing2.names) {
            const file2 = (0, external_node_path_.join)(path, name);
            if (found.has(file2))
              continue;
            const reported = reportPath(repository.top, file2);
            const sparse = inGit?.sparse.get(name);
            found.set(file2, sparse && !(0, external_node_fs_.existsSync)(file2) ? sparse(reported) : tree_classify(file2, reported));
          }
          const folders = listing2.unreadable.map((folder) => `${reportPath(repository.top, (0, external_node_path_.join)(path, folder)) || "."}/`);
          gaps.push(...folders.map((folder) => unreadableGap(folder, "The permission to read this folder is missing.")));
        }
        const all = [...found.values()];
        return { files: all.flatMap(({ files }) => files), gaps: [...gaps, ...all.flatMap((changes) => changes.gaps)] };
      }
      async function findRepository(start) {
        try {
          const git = openGit(start);
          const wayUp = await git.text(["rev-parse", "--show-cdup"]);
          return { git, top: (0, external_node_path_.resolve)(start, wayUp), gaps: [] };
        } catch (error) {
          if (!(error instanceof GitFailure) || error.kind === "untrusted")
            throw error;
          const detail = `Files that git ignores are scanned too, because git could not list the others. ${error.message}`;
          const gaps = (0, external_node_fs_.existsSync)((0, external_node_path_.join)(start, ".git")) ? [{ stage: "changes", reason: "widened", detail }] : [];
          return { git: void 0, top: start, gaps };
        }
      }
      function existing(start, named) {
        try {
          return (0, external_node_fs_.realpathSync)((0, external_node_path_.resolve)(start, named));
        } catch (error) {
          const code2 = systemCode(error);
          const problem = code2 === "ENOENT" || code2 === "ENOTDIR" ? "There is no such file or folder." : sentenceOf(code2);
          throw new UserError(`Cannot scan ${JSON.stringify(named)}. ${problem}`);
        }
      }
      const nothing = { files: [], gaps: [] };
      const gap = (only) => ({ files: [], gaps: [only] });
      function tree_classify(file2, path) {
        try {
          const stats = (0, external_node_fs_.lstatSync)(file2, { throwIfNoEntry: false });
          if (stats === void 0) {
            return path.includes("�") ? gap(unreadableGap(path, "Its name is not UTF-8. Rename it.")) : nothing;
          }
          if (stats.isSymbolicLink())
            return gap(symlinkGap(path));
          if (stats.isDirectory())
            return gap(submoduleGap(path.replace(/\/$/, "")));
          if (!stats.isFile())
            return gap(unreadableGap(path, notRegular));
          return { files: [{ path, addedLines: "all", read: () => readRegularFile(file2) }], gaps: [] };
        } catch (error) {
          return gap(unreadableGap(path, sentenceOf(systemCode(error))));
        }
      }
      const reportPath = (top, file2) => (0, external_node_path_.relative)(top, file2).split(external_node_path_.sep).join("/");
      ;
      async function pullRequestChanges(pull) {
        const { root: root2, base: base2, head, scope, client, repository, number: number2 } = pull;
        if (scope === "all")
          return { ...await everything(root2, head), scope };
        const api = client && { client, repository };
        const sources = [
          () => rangeChanges(root2, base2, head, scope),
          ...api ? [() => fromComparison(pull, api), ...number2 === void 0 ? [] : [() => fromList(pull, number2, api)]] : []
        ];
        const reasons = [];
        for (const source of sources) {
          try {
            return { ...await source(), scope };
          } catch (error) {
            reasons.push(pull_request_sentence(error));
          }
        }
        if (!api)
          reasons.push("There is no token to ask GitHub with.");
        return { ...await everything(root2, head, reasons.join(" ")), scope: "all" };
      }
      async function fromComparison(pull, api) {
        const files = await comparedFiles(api, pull.base, pull.head);
        if (files.length < (pull.changedFiles ?? 0)) {
          throw new UserError(`GitHub's comparison shows ${files.length} of ${pull.changedFiles} changed files.`);
        }
        return apiChanges(files, pull.scope, pull.root, api);
      }
      async function fromList(pull, number2, api) {
        const listed2 = await pullRequestFiles(api, number2);
        const { files, gaps } = apiChanges(listed2, pull.scope, pull.root, api);
        const isComplete = pull.changedFiles === void 0 ? listed2.length < maxListed : listed2.length >= pull.changedFiles;
        if (isComplete)
          return { files, gaps };
        const of = pull.changedFiles === void 0 ? "" : ` of ${pull.changedFiles}`;
        const missing = `GitHub lists only ${listed2.length}${of} changed files, and the others were not scanned. Set \`fetch-depth: 0\` for actions/checkout, so that git can tell them.`;
        return { files, gaps: [...gaps, pull_request_gap("truncated", missing)] };
      }
      async function everything(root2, head, reasons = "") {
        const committed = await wholeCommit(root2, head);
        if (committed) {
          const widened = pull_request_gap("widened", `All files were scanned, not only what the change adds. ${reasons}`);
          return { files: committed.files, gaps: reasons === "" ? committed.gaps : [...committed.gaps, widened] };
        }
        const onDisk = await listTree(root2, ["."]);
        if (onDisk.files.length === 0)
          throw new UserError(`There is nothing to scan. ${reasons}`);
        const unproven = `The files in the workspace were scanned, but nothing shows that they are those of the pull request. Check its head out. ${reasons}`;
        return { files: onDisk.files, gaps: [...onDisk.gaps, pull_request_gap("truncated", unproven)] };
      }
      async function wholeCommit(root2, head) {
        try {
          const git = openGit(root2);
          const [header2 = ""] = (await git.text(["cat-file", "commit", "HEAD"])).split("\n\n");
          const isMerge = header2.split("\n").includes(`parent ${head}`);
          const to = isMerge ? await git.text(["rev-parse", "HEAD"]) : await findCommit(git, head);
          return to === void 0 ? void 0 : await compare(git, { from: await emptyTree(git), to }, "all");
        } catch (error) {
          pull_request_sentence(error);
          return void 0;
        }
      }
      function pull_request_sentence(error) {
        if (error instanceof UserError)
          return error.message;
        throw error;
      }
      const pull_request_gap = (reason, detail) => ({ stage: "changes", reason, detail });
      var esm = __webpack_require__(138);
      ;
      function selector({ paths, pathsIgnore }) {
        const wanted = matcher(paths);
        const ignores = matcher(pathsIgnore) ?? (() => false);
        return { selects: (path) => (wanted?.(path) ?? true) && !ignores(path), ignores };
      }
      function matcher(patterns) {
        const rules2 = patterns.map((pattern) => pattern.trim()).filter((pattern) => pattern !== "").map(toRule);
        const [first] = rules2;
        if (first === void 0)
          return void 0;
        return (path) => rules2.findLast(({ matches }) => matches(path))?.includes ?? !first.includes;
      }
      function toRule(pattern) {
        const includes = !pattern.startsWith("!");
        const glob = pattern.slice(includes ? 0 : 1).replace(/^(?:\.?\/)+/, "");
        const folder = glob.replace(/\/+$/, "");
        const globs = [...folder === glob ? [glob] : [], ...namesFolder(glob) ? [join(folder)] : []].map(compile);
        return { includes, matches: (path) => globs.some((compiled) => compiled.match(path)) };
      }
      const namesFolder = (glob) => glob === "." || !/[*?[\](){}!+@][^/]*$/.test(glob);
      const join = (folder) => folder === "" || folder === "." ? "**" : `${folder}/**`;
      const compile = (glob) => new esm.VR(glob, { dot: true, nocomment: true, nonegate: true, platform: "linux" });
      ;
      async function collect(source, selection) {
        const { scope, files, gaps } = await changesOf(source);
        if (source.kind === "content")
          return { scope, files, gaps };
        const chosen = selector(selection);
        return {
          scope,
          files: files.filter(({ path }) => chosen.selects(path)),
          gaps: foldSparse(gaps.filter((gap2) => concerns(gap2, chosen)))
        };
      }
      async function changesOf(source) {
        switch (source.kind) {
          case "tree":
            return { ...await listTree(source.root, source.paths), scope: "all" };
          case "range":
            return { ...await rangeChanges(source.root, source.base, source.head, source.scope), scope: source.scope };
          case "staged":
            return { ...await stagedChanges(source.root, source.scope), scope: source.scope };
          case "content":
            return { files: [given(source.path, source.bytes)], gaps: [], scope: "all" };
          case "pull-request":
            return pullRequestChanges(source);
          default:
            throw new UserError("The source to scan must be of kind tree, range, staged, content or pull-request.");
        }
      }
      const given = (path, bytes) => ({
        path,
        addedLines: "all",
        read: async () => {
          assertReadable(bytes.length);
          return bytes;
        }
      });
      const concerns = ({ path }, { selects, ignores }) => path === void 0 || (path.endsWith("/") ? !ignores(`${path}x`) : selects(path));
      ;
      const blockSize = 100;
      const multiplier = 37n;
      const endOfFile = 65535;
      function lineHash(shape) {
        const units = [...units16(hashedPart(shape)), endOfFile].slice(0, blockSize);
        let hash = 0n;
        for (let index = 0; index < blockSize; index++) {
          hash = BigInt.asUintN(64, hash * multiplier + BigInt(units[index] ?? 0));
        }
        return hash.toString(16);
      }
      const hashedPart = (shape) => shape.replace(/[ \t\r\n]/g, "").slice(0, blockSize);
      const units16 = (text) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
      ;
      function identitiesOf(text, path, matches) {
        const nextFingerprint = counter();
        const nextLineHash = counter();
        return matches.map((match) => {
          const { entity, label = "" } = match;
          const line = shapeOfLine(text, match);
          const key2 = [entity, path, label, line].join("\0");
          const alike = nextFingerprint(key2);
          const occurrence = nextLineHash(`${entity}\0${hashedPart(line)}`);
          return () => ({ fingerprint: digest(`${key2}\0${alike}`), lineHash: `${lineHash(line)}:${occurrence}` });
        });
      }
      function counter() {
        const counts = /* @__PURE__ */ new Map();
        return (key2) => {
          const count2 = (counts.get(key2) ?? 0) + 1;
          counts.set(key2, count2);
          return count2;
        };
      }
      const identity_reach = 200;
      function shapeOfLine(text, match) {
        const line = lineAround(text, match, identity_reach);
        const before2 = withoutWords(text.slice(line.start, match.start));
        return `${before2}<${match.entity}>${withoutWords(text.slice(match.end, line.end))}`.trim().replace(/\s+/g, " ");
      }
      const withoutWords = (text) => text.replace(/[\p{L}\p{M}\p{N}_]+/gu, "w");
      const digest = (text) => (0, utils.My)((0, sha2.sc)((0, utils.AI)(text))).slice(0, 32);
      ;
      const shortest = 8;
      const character = /[\p{L}\p{N}\p{M}]/u;
      function mask(value, { keepFirst = 0, keepLast = 0 }) {
        const characters = [...value];
        const total = characters.filter((each2) => character.test(each2)).length;
        const [first, last] = total < shortest ? [0, 0] : [keepFirst, total - keepLast];
        let seen = 0;
        const starred = characters.map((each2) => {
          if (!character.test(each2))
            return each2;
          seen++;
          if (total >= shortest && (seen <= first || seen > last))
            return each2;
          return /\p{N}/u.test(each2) ? "*" : wordMark;
        });
        return starred.join("").replaceAll(new RegExp(`[${wordMark}*]*${wordMark}[${wordMark}*]*`, "gu"), "***");
      }
      const wordMark = "";
      ;
      function locate(matches, view, path, addedLines, recognizers2) {
        const known = new Map(recognizers2.map((recognizer2) => [recognizer2.entity, recognizer2]));
        const identities = identitiesOf(view.text, path, matches);
        const counts = addedLines === "all" ? () => true : locate_within(addedLines);
        return matches.flatMap((match, index) => {
          const { entity, label, score, provenance: provenance2, evidence } = match;
          const from = view.positionAt(match.start);
          const to = view.positionAt(match.end);
          const recognizer2 = known.get(entity);
          const identity = identities[index];
          if (!counts(from.line, to.line) || !recognizer2 || !identity)
            return [];
          return [
            {
              entity,
              path,
              startLine: from.line,
              startColumn: from.column,
              endLine: to.line,
              endColumn: to.column,
              ...label === void 0 ? {} : { label },
              score,
              severity: recognizer2.severity,
              provenance: provenance2,
              masked: mask(view.text.slice(match.start, match.end), recognizer2.mask),
              evidence,
              occurrences: 1,
              ...identity(),
              record: view.recordAt(match.start)
            }
          ];
        });
      }
      const locate_within = (ranges) => (first, last) => ranges.some((range2) => first <= range2.last && last >= range2.first);
      ;
      const settings_defaults = {
        threshold: 0.5,
        failOn: "medium",
        maxFindings: 0,
        paths: [],
        pathsIgnore: [],
        entities: []
      };
      ;
      const texts = dist.YOg(dist.YjP());
      const settings = {
        threshold: rules.confidence,
        failOn: rules.failOn,
        maxFindings: rules.amount,
        paths: { schema: texts, expects: "a list of globs" },
        pathsIgnore: { schema: texts, expects: "a list of globs" },
        entities: { schema: texts, expects: "a list of entity types" }
      };
      function checkSettings(given2) {
        const set2 = Object.entries(given2).filter(([, value]) => value !== void 0);
        const complete = { ...settings_defaults, ...Object.fromEntries(set2) };
        for (const name of Object.keys(settings)) {
          const { schema: schema2, expects } = settings[name];
          if (!dist.is(schema2, complete[name]))
            throw new UserError(`The setting “${name}” must be ${expects}.`);
        }
        return complete;
      }
      ;
      function conclude(verdicts, coverage, { maxFindings }) {
        if (countFailing(verdicts) > maxFindings)
          return "findings";
        return coverage.gaps.some(isBlocking) || readNothing(coverage) ? "incomplete" : "clean";
      }
      const readNothing = ({ scope, filesScanned, gaps }) => filesScanned === 0 && (scope === "all" ? gaps.length > 0 : gaps.some(({ reason }) => reason === "binary"));
      const countFailing = (verdicts) => verdicts.filter(({ status }) => status === "failing").length;
      function countSubjects(verdicts) {
        const records = /* @__PURE__ */ new Map();
        for (const { finding: finding2, status } of verdicts) {
          if (finding2.provenance !== "plausible" || status === "suppressed")
            continue;
          const kinds = records.get(finding2.path) ?? /* @__PURE__ */ new Map();
          const kind = `${finding2.entity}\0${finding2.label ?? ""}`;
          records.set(finding2.path, kinds.set(kind, (kinds.get(kind) ?? /* @__PURE__ */ new Set()).add(finding2.record)));
        }
        return [...records.values()].reduce((total, kinds) => total + Math.max(...[...kinds.values()].map((seen) => seen.size)), 0);
      }
      ;
      function judge(finding2, { failOn }) {
        const because = excuse(finding2, failOn);
        return because === void 0 ? { finding: finding2, status: "failing" } : { finding: finding2, status: "reported", because };
      }
      function excuse({ provenance: provenance2, severity, evidence }, failOn) {
        if (provenance2 !== "plausible")
          return evidence.at(-1) ?? provenance2;
        if (failOn === "never")
          return "nothing fails the build (fail-on: never)";
        return severities.indexOf(severity) > severities.indexOf(failOn) ? `its severity is below ${failOn}` : void 0;
      }
      ;
      const statuses = ["failing", "reported", "suppressed"];
      const inOrder = (verdicts) => [...verdicts].sort(byUrgency);
      const byUrgency = (a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status) || rank(a.finding.severity) - rank(b.finding.severity) || compareText(a.finding.path, b.finding.path) || a.finding.startLine - b.finding.startLine || a.finding.startColumn - b.finding.startColumn || compareText(a.finding.entity, b.finding.entity);
      const rank = (severity) => severities.indexOf(severity);
      const compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
      ;
      const textual = new Set("adoc bash bat cfg cmd conf css csv diff eml env geojson har htm html ics ini ipynb json json5 jsonc jsonl ldif log markdown md ndjson patch properties psv rst sh sql srt svg tab tex toml tsv txt vcf xhtml xml yaml yml zsh".split(" "));
      const media = new Set("aac ai aif aiff apng avi avif bmp cur eot eps flac flv gif heic heif icns ico jpe jpeg jpg jxl m4a m4v mid midi mkv mov mp3 mp4 mpeg mpg oga ogg ogv opus otf png psd tga tif tiff ttc ttf wav weba webm webp wma wmv woff woff2 xcf".split(" "));
      const isNamedText = (path) => textual.has(extensionOf(path)) || isSourceCode(path) || /(?:^|\/)\.env(?:\.[^/]*)?$/i.test(path);
      const isNamedMedia = (path) => media.has(extensionOf(path));
      const extensionOf = (path) => /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
      ;
      function judgeNul(sample) {
        if (isUtf16(sample, 0))
          return "utf-16le";
        if (isUtf16(sample, 1))
          return "utf-16be";
        return isTextWithNul(sample) ? "text" : "binary";
      }
      const leastLatin = 0.7;
      function isUtf16(sample, low) {
        const pairs = Math.floor(sample.length / 2);
        let latin = 0;
        for (let pair = 0; pair < pairs; pair++) {
          const character2 = sample[2 * pair + low] ?? 0;
          const other = sample[2 * pair + 1 - low] ?? 0;
          if (other === 0 && !isControl(character2))
            latin++;
        }
        return pairs > 0 && latin >= pairs * leastLatin;
      }
      const mostNul = (length) => Math.max(1, length / 10);
      const mostControl = 0.01;
      function isTextWithNul(sample) {
        const nul = nul_count(sample, (byte) => byte === 0);
        const control = nul_count(sample, isControl) - nul;
        return nul <= mostNul(sample.length) && control <= sample.length * mostControl;
      }
      function nul_count(sample, matches) {
        return sample.reduce((total, byte) => total + (matches(byte) ? 1 : 0), 0);
      }
      const isControl = (byte) => byte < 32 && !(byte >= 8 && byte <= 13) && byte !== 27 || byte === 127;
      ;
      const high = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
      const decodeWindows1252 = (bytes) => new TextDecoder("windows-1252").decode(bytes).replace(/[\u0080-\u009f]/g, (control) => high[control.charCodeAt(0) - 128] ?? control);
      ;
      const binaryProbe = 8e3;
      function decode(path, bytes) {
        const marked = utf16Label(bytes);
        if (marked)
          return decodeUtf16(path, bytes, marked);
        const sample = bytes.subarray(0, binaryProbe);
        if (!sample.includes(0))
          return decodeUtf8(path, bytes);
        const kind = judgeNul(sample);
        if (kind === "binary")
          return unread(path, bytes);
        if (kind === "text")
          return decodeUtf8(path, bytes, withNul(path));
        const text = new TextDecoder(kind).decode(bytes);
        return guessed(path, text, "Read as UTF-16, which its bytes look like, because it has no byte order mark.");
      }
      function decodeUtf8(path, bytes, gap2) {
        try {
          const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
          return gap2 ? { text, gap: gap2 } : { text };
        } catch {
          const text = decodeWindows1252(bytes);
          return guessed(path, text, "Read as Windows-1252, because it is not valid UTF-8: characters outside ASCII may be misread.");
        }
      }
      function decodeUtf16(path, bytes, encoding) {
        const text = new TextDecoder(encoding).decode(bytes);
        const sample = text.slice(0, binaryProbe);
        const nul = sample.split("\0").length - 1;
        if (nul > mostNul(sample.length))
          return unread(path, bytes);
        try {
          const valid = new TextDecoder(encoding, { fatal: true }).decode(bytes);
          return nul > 0 ? { text: valid, gap: withNul(path) } : { text: valid };
        } catch {
          if (nul > 0)
            return unread(path, bytes);
          return guessed(path, text, "Read as UTF-16, which it is not throughout: the invalid characters were replaced.");
        }
      }
      function utf16Label([first, second]) {
        if (first === 255 && second === 254)
          return "utf-16le";
        return first === 254 && second === 255 ? "utf-16be" : void 0;
      }
      function unread(path, bytes) {
        if (isNamedText(path) && !startOf(bytes).startsWith("\0GITCRYPT\0")) {
          const remedy2 = "Save it as UTF-8, or leave it out with paths-ignore.";
          return gapAlone(path, "not-text", `Not read: its name promises text, and its bytes are binary. ${remedy2}`);
        }
        if (isNamedMedia(path) && !isContainer(bytes)) {
          return gapAlone(path, "media", "Not read: an image, a font or a recording. Only text is scanned.");
        }
        return gapAlone(path, "binary", "Not read: it is binary, and no reader knows its format.");
      }
      const containers = ["PK", "%PDF", "SQLite format 3", "", "ÐÏà"];
      function isContainer(bytes) {
        const start = startOf(bytes);
        return containers.some((signature) => start.startsWith(signature));
      }
      const startOf = (bytes) => String.fromCharCode(...bytes.subarray(0, 16));
      const gapAlone = (path, reason, detail) => ({
        gap: { path, stage: "readers", reason, detail }
      });
      const withNul = (path) => ({
        path,
        stage: "readers",
        reason: "malformed",
        detail: "Read as text although it holds NUL bytes: a value that one of them cuts in two is not found. Remove them."
      });
      const guessed = (path, text, detail) => ({
        text,
        gap: { path, stage: "readers", reason: "not-utf8", detail }
      });
      ;
      const cellTexts = (text, row2, delimiter) => Array.from(cellsOf(text, row2, delimiter), (cell) => slice(text, content(text, cell)));
      function* cellsOf(text, start, delimiter) {
        let at = start;
        for (; ; ) {
          const from = at;
          if (text[at] === '"')
            at = behindQuotes(text, at);
          while (at < text.length && text[at] !== delimiter && text[at] !== "\n")
            at++;
          const end = text[at - 1] === "\r" && at > from ? at - 1 : at;
          yield { start: from, end };
          if (text[at] !== delimiter)
            return;
          at++;
        }
      }
      function behindQuotes(text, open) {
        for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2)) {
          if (text[at + 1] !== '"')
            return at + 1;
        }
        return open + 1;
      }
      function content(text, cell) {
        const { start, end } = trimmed(text, cell);
        const quoted = text[start] === '"' && text[end - 1] === '"' && end - start >= 2;
        return quoted ? trimmed(text, { start: start + 1, end: end - 1 }) : { start, end };
      }
      function trimmed(text, cell) {
        const written = slice(text, cell);
        const start = cell.start + written.length - written.trimStart().length;
        return { start, end: start + written.trim().length };
      }
      const slice = (text, { start, end }) => text.slice(start, end);
      function rowStarts(text, first, delimiter) {
        const starts = [first];
        let quote = nextQuotedCell(text, first, delimiter);
        let newline2 = text.indexOf("\n", first);
        while (newline2 >= 0) {
          if (quote < newline2) {
            const behind = behindQuotes(text, quote);
            quote = nextQuotedCell(text, behind, delimiter);
            if (newline2 < behind)
              newline2 = text.indexOf("\n", behind);
          } else {
            if (newline2 + 1 < text.length)
              starts.push(newline2 + 1);
            newline2 = text.indexOf("\n", newline2 + 1);
          }
        }
        return starts;
      }
      function nextQuotedCell(text, from, delimiter) {
        for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
          const before2 = text[at - 1];
          if (before2 === void 0 || before2 === delimiter || before2 === "\n")
            return at;
        }
        return Number.POSITIVE_INFINITY;
      }
      ;
      const delimiters = [",", "	", ";", "|"];
      const noDelimiter = "";
      function readHeader(text) {
        const start = behindComments(text);
        const candidates = delimiters.map((delimiter) => ({ start, delimiter, labels: cellTexts(text, start, delimiter) }));
        const widest2 = candidates.sort((a, b) => b.labels.length - a.labels.length)[0];
        if (!widest2?.labels.every(table_header_isName))
          return void 0;
        if (widest2.labels.length >= 2)
          return widest2;
        return isColumn(text, start) ? { ...widest2, delimiter: noDelimiter } : void 0;
      }
      const table_header_isName = (label) => label.length <= 64 && /\p{L}/u.test(label) && !/[@\n]|\d{4}/.test(label);
      function behindComments(text) {
        const skipped = /[ \t\r]*\n|#(?![\p{L}_][^\n,;|\t]*[,;|\t])[^\n]*\n/uy;
        let start = 0;
        while (skipped.test(text))
          start = skipped.lastIndex;
        return start;
      }
      const probedRows = 20;
      function isColumn(text, start) {
        const rows = rowStarts(text, start, noDelimiter).slice(0, probedRows);
        const [name = "", ...values] = rows.map((row2) => cellTexts(text, row2, noDelimiter)[0] ?? "");
        const filled = values.filter((value) => value !== "");
        const divides = (row2) => delimiters.some((delimiter) => cellTexts(text, row2, delimiter).length > 1);
        return isColumnName.test(name) && filled.length > 0 && filled.every(isShort) && !rows.some(divides);
      }
      const isColumnName = /^[\p{L}_][\p{L}\p{M}\p{N}_./()-]{0,39}(?: [\p{L}\p{M}\p{N}_./()-]{1,39}){0,3}$/u;
      const isShort = (value) => value.length <= 64 && value.split(/\s+/).length <= 6 && !/^[\p{L}_ -]+(?:=|: )/u.test(value);
      ;
      function readDelimited(text) {
        const header2 = readHeader(text);
        if (!header2)
          return void 0;
        const { start, delimiter, labels: labels2 } = header2;
        const lines2 = createLines(text);
        const rows = rowStarts(text, start, delimiter);
        const rowAt = (offset) => indexOfLast(rows, offset);
        const columnAt = createColumns(text, delimiter);
        return {
          text,
          positionAt: lines2.positionAt,
          labelAt: (offset) => {
            const row2 = rowAt(offset);
            return row2 === 0 ? void 0 : labels2[columnAt(rows[row2] ?? 0, offset)];
          },
          *fieldsUnder(wanted) {
            const asked = labels2.map((label) => wanted(label) ? label : void 0);
            if (asked.every((label) => label === void 0))
              return;
            for (const row2 of rows.slice(1)) {
              const columns = asked.values();
              for (const cell of cellsOf(text, row2, delimiter)) {
                const label = columns.next().value;
                if (label === void 0)
                  continue;
                const value = content(text, cell);
                if (value.end > value.start)
                  yield { label, ...value };
              }
            }
          },
          recordAt: rowAt,
          reach: 0
        };
      }
      function createColumns(text, delimiter) {
        let known = -1;
        let starts = [];
        return (row2, offset) => {
          if (row2 !== known)
            starts = Array.from(cellsOf(text, row2, delimiter), ({ start }) => start);
          known = row2;
          return indexOfLast(starts, offset);
        };
      }
      function indexOfLast(sorted, offset) {
        let low = 0;
        let high2 = sorted.length;
        while (high2 - low > 1) {
          const middle = low + high2 >>> 1;
          if ((sorted[middle] ?? 0) <= offset)
            low = middle;
          else
            high2 = middle;
        }
        return low;
      }
      ;
      const longestPointer = 1024;
      function isLfsPointer(bytes) {
        if (bytes.length >= longestPointer)
          return false;
        const text = new TextDecoder("latin1").decode(bytes);
        return text.startsWith("version https://git-lfs.github.com/spec/v1") && /^oid sha256:[0-9a-f]{64}\r?$/m.test(text);
      }
      ;
      const tables = /\.(?:csv|tsv|tab|psv)$/i;
      function read(path, bytes) {
        if (isLfsPointer(bytes))
          return { views: [], gaps: [elsewhere(path)] };
        const decoded = decode(path, bytes);
        const gaps = decoded.gap ? [decoded.gap] : [];
        if (!("text" in decoded))
          return { views: [], gaps };
        const table2 = tables.test(path) ? readDelimited(decoded.text) : void 0;
        return { views: [table2 ?? readText(path, decoded.text)], gaps };
      }
      const elsewhere = (path) => ({
        path,
        stage: "readers",
        reason: isNamedMedia(path) ? "media" : "lfs-pointer",
        detail: "Not read: a Git LFS pointer, whose content is not in git. Set `lfs: true` for actions/checkout and scan the whole tree, or leave the file out with paths-ignore."
      });
      ;
      async function scan(source, settings2 = {}, onProgress) {
        const started = performance.now();
        const effective = checkSettings(settings2);
        const recognizers2 = recognizersFor(effective.entities);
        const detect = createDetector(recognizers2, originOf);
        const changes = await collect(source, effective);
        if (source.kind === "tree" && changes.files.length === 0 && changes.gaps.length === 0)
          throw nothingThere(source.root);
        const results = [];
        for (const file2 of changes.files) {
          results.push(await scanFile(file2, detect, recognizers2, effective.threshold));
          onProgress?.(results.length, changes.files.length);
        }
        const verdicts = inOrder(results.flatMap(({ findings }) => findings).map((finding2) => judge(finding2, effective)));
        const gaps = [...changes.gaps, ...results.flatMap((result2) => result2.gaps)];
        const scanned = results.filter((result2) => result2.scanned);
        return {
          tool: { name: "piicloak", version: version_generated.r },
          outcome: conclude(verdicts, { scope: changes.scope, filesScanned: scanned.length, gaps }, effective),
          scope: changes.scope,
          totals: {
            filesScanned: scanned.length,
            filesSkipped: results.length - scanned.length + changes.gaps.filter(({ path }) => path !== void 0).length,
            bytesScanned: scanned.reduce((total, { bytes }) => total + bytes, 0),
            findings: verdicts.length,
            failing: countFailing(verdicts),
            subjects: countSubjects(verdicts),
            durationMs: Math.round(performance.now() - started)
          },
          verdicts,
          gaps
        };
      }
      const nothingThere = (root2) => new UserError(`There is no file to scan in “${root2}”. In a workflow, run actions/checkout first; otherwise look at the paths, and at paths and paths-ignore.`);
      async function scanFile({ path, addedLines, read: readBytes }, detect, recognizers2, threshold) {
        try {
          const bytes = await readBytes();
          const { views, gaps } = read(path, bytes);
          const findings = views.flatMap((view) => locate(detect(view, path, threshold), view, path, addedLines, recognizers2));
          return { scanned: views.length > 0, bytes: bytes.length, findings, gaps };
        } catch (error) {
          return { scanned: false, bytes: 0, findings: [], gaps: [failureGap(path, error)] };
        }
      }
      function failureGap(path, error) {
        if (error instanceof ReadFailure)
          return { path, stage: "changes", reason: error.reason, detail: error.message };
        const kind = error instanceof Error ? error.name : typeof error;
        const detail = `Not scanned: the scanner failed on this file (${kind}). This is a defect of piicloak; please report it.`;
        return { path, stage: "detection", reason: "failed", detail };
      }
      ;
      const patienceMs = 800;
      const intervalMs = 100;
      function createProgress(stream, quiet) {
        const started = performance.now();
        let shownAt = started + patienceMs - intervalMs;
        let shown = false;
        return {
          update: (done, total) => {
            const now = performance.now();
            if (quiet || !stream.isTTY || now - shownAt < intervalMs)
              return;
            shownAt = now;
            shown = true;
            stream.write(`\r\x1B[2KScanning… ${done} of ${total} files`);
          },
          clear: () => {
            if (shown)
              stream.write("\r\x1B[2K");
          }
        };
      }
      ;
      const sourceFlags = {
        base: { type: "string" },
        head: { type: "string" },
        staged: { type: "boolean" },
        "stdin-path": { type: "string" }
      };
      async function sourceOf(values, paths, scope) {
        const isRange = values.base !== void 0 || values.head !== void 0;
        if (isRange && values.staged)
          throw new UserError("Give either --staged or --base and --head, not both.");
        return isRange || values.staged === true ? change(values, paths, scope) : source_content(values, paths, scope);
      }
      function change({ base: base2 = "HEAD", head = "HEAD", staged }, paths, asked) {
        if (paths.length > 0) {
          throw new UserError("A change is scanned as a whole: narrow it with --paths and --paths-ignore, not by naming files.");
        }
        if (asked === "all")
          throw new UserError("--scope all is the whole tree: leave out --base, --head and --staged.");
        const root2 = process.cwd();
        const scope = asked === "changed-files" ? asked : "added-lines";
        return staged ? { kind: "staged", root: root2, scope } : { kind: "range", root: root2, base: base2, head, scope };
      }
      async function source_content(values, paths, scope) {
        if (scope === "added-lines" || scope === "changed-files") {
          throw new UserError(`--scope ${scope} needs a change to look at: give --base and --head, or --staged.`);
        }
        const stdinPath = values["stdin-path"];
        if (paths.length === 1 && paths[0] === "-") {
          return { kind: "content", path: stdinPath ?? "stdin", bytes: await readStandardInput() };
        }
        if (stdinPath !== void 0 || paths.includes("-")) {
          throw new UserError("Standard input is scanned by itself: `piicloak scan -`, with --stdin-path to name it.");
        }
        return { kind: "tree", root: process.cwd(), paths: paths.length === 0 ? ["."] : paths };
      }
      async function readStandardInput() {
        const chunks = [];
        for await (const chunk of process.stdin)
          chunks.push(chunk);
        if (chunks.length === 0)
          throw new UserError("Standard input is empty: there is nothing to scan.");
        return Buffer.concat(chunks);
      }
      ;
      const formats = ["text", "json", "sarif", "markdown"];
      const scan_command_flags = {
        ...settingFlags,
        ...sourceFlags,
        format: { type: "string" },
        output: { type: "string", short: "o" },
        quiet: { type: "boolean", short: "q" },
        color: { type: "boolean" },
        "no-color": { type: "boolean" }
      };
      async function runScan(args) {
        const { values, positionals } = arguments_parse(args, scan_command_flags);
        const options2 = readOptions(values);
        const format = formatOf(values.format);
        const source = await sourceOf(values, positionals, options2.scope);
        const progress = createProgress(process.stderr, values.quiet === true);
        const report = await scan(source, parse_toSettings(options2), progress.update).finally(progress.clear);
        const colour = values.color === true || values["no-color"] !== true && values.output === void 0 && wantsColour();
        const text = render(report, format, options2.category, colour);
        if (values.output === void 0)
          await print(text);
        else
          await save(values.output, text);
        return exitCodes[report.outcome];
      }
      function formatOf(value) {
        const format = formats.find((name) => name === (value ?? "text"));
        if (format !== void 0)
          return format;
        throw new UserError(`The flag “--format” is “${value}”, but it must be one of ${formats.join(", ")}.`);
      }
      function render(report, format, category, colour) {
        const recognizers2 = recognizersFor([]);
        switch (format) {
          case "json":
            return json(report);
          case "sarif":
            return `${JSON.stringify(sarif(report, { recognizers: recognizers2, category, includeSuppressed: true }).log, null, 2)}
`;
          case "markdown":
            return summary(report, { recognizers: recognizers2 });
          case "text":
            return consoleText(report, { recognizers: recognizers2, colour });
        }
      }
      function wantsColour() {
        const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
        if (NO_COLOR)
          return false;
        if (FORCE_COLOR)
          return FORCE_COLOR !== "0";
        return process.stdout.isTTY === true && TERM !== "dumb";
      }
      async function save(path, text) {
        try {
          await (0, promises_.mkdir)((0, external_node_path_.dirname)(path), { recursive: true });
          await (0, promises_.writeFile)(path, text);
        } catch (error) {
          throw new UserError(`The report cannot be written to “${path}” (${error.code ?? "unknown"}).`);
        }
      }
      ;
      async function run(args) {
        watchOutput();
        try {
          return await dispatch(args);
        } catch (error) {
          process.stderr.write(`piicloak: ${error instanceof UserError ? visible(error.message) : describeDefect(error)}
`);
          return failed;
        }
      }
      async function dispatch([command, ...rest]) {
        if (rest.some((flag) => flag === "--help" || flag === "-h"))
          return dispatch(["--help"]);
        switch (command) {
          case "scan":
            return runScan(rest);
          case "analyze":
            return runAnalyze(rest);
          case "--version":
          case "-v":
            await print(`${version_generated.r}
`);
            return 0;
          case "--help":
          case "-h":
          case "help":
            await print(help);
            return 0;
          default:
            throw new UserError(`${command === void 0 ? "No command is given" : `There is no command “${command}”`}. Try \`piicloak scan .\` or \`piicloak --help\`.`);
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
