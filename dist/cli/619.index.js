export const id = 619;
export const ids = [619];
export const modules = {

/***/ 619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./build/model/errors.js
/**
 * An error its reader can mend: a wrong input, a missing commit, a refused token. Front doors print the sentence and
 * exit with 2; every other error is a defect and shows a stack without data.
 */
class UserError extends Error {
    name = 'UserError';
}
/** A defect for people: its kind and stack without the message, which can quote what the code choked on. */
function describeDefect(error) {
    const name = error instanceof Error ? error.name : typeof error;
    const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
    return [`An unexpected ${name}. This is a defect of piicloak; please report it with these lines:`, ...frames].join('\n');
}

// EXTERNAL MODULE: ./build/version.generated.js
var version_generated = __webpack_require__(287);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(934);
;// CONCATENATED MODULE: ./build/detection/words.js
/**
 * A name or a stretch of text as lower-case words with single spaces: `custTelNo`, `cust_tel_no` and `Cust. Tel. No`
 * are all `cust tel no`. Diacritics fall away, so that `prénom` and `prenom` are one; digits end a word.
 */
function toWords(text) {
    const spaced = text
        .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
        .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
        .replace(/[^\p{L}\p{M}]+/gu, ' ');
    return fold(spaced).trim();
}
/** Lower case without diacritics; `ß` as `ss`. Hangul syllables stay whole. */
const fold = (text) => isAscii(text)
    ? text.toLowerCase()
    : text.toLowerCase().normalize('NFD').replace(/\p{Script=Latin}\p{M}+/gu, (letters) => letters[0] ?? '').normalize('NFC').replaceAll('ß', 'ss');
const isAscii = (text) => !/[^\0-\x7f]/.test(text);
/** Tells whether a phrase stands among words: whole words only, but scripts without spaces are searched as they are. */
function phraseTest(phrase) {
    const words = toWords(phrase);
    const padded = unspaced.test(words) ? words : ` ${words} `;
    return (text) => ` ${text} `.includes(padded);
}
/** Scripts that put no spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

;// CONCATENATED MODULE: ./build/detection/context.js

/** How far words may stand and still speak of the value, in characters. */
const before = 100;
const after = 50;
/** The words around `[start, end)`: those of its line, and the end of the line before it. */
function wordsAround(text, start, end) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const previousLine = lineStart > 1 ? text.lastIndexOf('\n', lineStart - 2) + 1 : 0;
    const lineEnd = text.indexOf('\n', end);
    const from = wordEdge(text, Math.max(previousLine, start - before), 1);
    const to = wordEdge(text, Math.min(lineEnd < 0 ? text.length : lineEnd, end + after), -1);
    return toWords(`${text.slice(Math.min(from, start), start)} | ${text.slice(end, Math.max(to, end))}`);
}
/** A word that the window cuts in two is left out: half of `publics` is not `lics`. */
function wordEdge(text, edge, step) {
    const inWord = (at) => /[\p{L}\p{N}]/u.test(text[at] ?? '');
    let at = edge;
    while (inWord(at - 1) && inWord(at))
        at += step;
    return at;
}
/** For each entity, the first of its phrases that stands among the words; its labels count wherever they stand. */
function createContext(recognizers) {
    const tests = new Map(recognizers.map(({ entity, context, labels }) => [
        entity,
        [...new Set([...context, ...labels])].map((phrase) => ({ phrase, stands: phraseTest(phrase) })),
    ]));
    return (entity, words) => tests.get(entity)?.find(({ stands }) => stands(words))?.phrase;
}

;// CONCATENATED MODULE: ./build/detection/corroborate.js
/** A lone given or family name, however surely it is one, identifies nobody. */
const aloneScore = 0.4;
/**
 * Half a name counts in full only beside something else about the same person: the other half, an e-mail address, a
 * telephone number in the same record or close by.
 */
function corroborate(values, view, least) {
    return values
        .map((value, index) => {
        if (!isHalfName(value) || companions(values, index, view, view.reach).length > 0)
            return value;
        return { ...value, score: Math.min(value.score, aloneScore), evidence: [...value.evidence, 'half a name, alone'] };
    })
        .filter(({ score }) => score >= least);
}
/** How many lines apart the halves of one name stand at the most. */
const sameName = 1;
/** The `Jane` beside a `Doe` is no more a person than the `Doe`: halves of one name share their origin. */
function shareOrigins(matches, values, view) {
    return matches.map((match, index) => {
        if (match.provenance !== 'plausible' || !isHalfName(values[index]))
            return match;
        const other = companions(matches, index, view, Math.min(sameName, view.reach)).find(({ entity, provenance }) => entity === match.entity && provenance === 'placeholder');
        const because = 'the other half of the name is a placeholder';
        return other ? { ...match, provenance: 'placeholder', evidence: [...match.evidence, because] } : match;
    });
}
const isHalfName = (value) => value?.candidate.kind === 'name' && value.candidate.form === 'part';
/** Values are in order of place, so company stands right before or after. */
function companions(values, index, view, reach) {
    const own = view.recordAt(values[index]?.start ?? 0);
    return [values[index - 1], values[index + 1]].filter((other) => other !== undefined && Math.abs(view.recordAt(other.start) - own) <= reach);
}

;// CONCATENATED MODULE: ./build/detection/dispatch.js
function createDispatch(recognizers) {
    const forms = new Map();
    const words = [];
    const kinds = new Set();
    for (const recognizer of recognizers) {
        for (const shape of recognizer.shapes) {
            const answer = { recognizer, shape };
            kinds.add(shape.kind);
            if (shape.kind === 'word')
                words.push({ answer, shape });
            else
                append(forms, key(shape.kind, shape.form), answer);
        }
    }
    const solidLengths = new Set(words.flatMap(({ shape }) => range(shape.lengths)));
    const blockLengths = new Set(words.flatMap(({ shape }) => (shape.blocks ? range(shape.lengths) : [])));
    const wordAnswers = ({ compact, form }) => words.filter(({ shape }) => takes(shape, compact, form === 'blocks')).map(({ answer }) => answer);
    return {
        wantsKind: (kind) => kinds.has(kind),
        wantsForm: (kind, form) => forms.has(key(kind, form)),
        wantsWord: (length, inBlocks) => (inBlocks ? blockLengths : solidLengths).has(length),
        answersTo: (candidate) => candidate.kind === 'word' ? wordAnswers(candidate) : (forms.get(key(candidate.kind, candidate.form)) ?? []),
    };
}
const key = (kind, form) => (kind === 'number' ? form : `${kind} ${form}`);
const takes = (shape, word, inBlocks) => word.length >= shape.lengths[0] &&
    word.length <= shape.lengths[1] &&
    (!inBlocks || shape.blocks === true) &&
    shape.pattern.test(word);
function append(map, at, value) {
    const values = map.get(at);
    if (values)
        values.push(value);
    else
        map.set(at, [value]);
}
const range = ([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

;// CONCATENATED MODULE: ./build/detection/lexicon.js

/** Labels of machine values. They speak against digits that stand under them. */
const neutralPhrases = ('id,ids,uid,uuid,guid,key,hash,sha,sha1,sha256,md5,crc,checksum,digest,signature,etag,timestamp,ts,time,epoch,created,' +
    'updated,modified,expires,expiry,version,build,revision,rev,commit,size,length,offset,count,total,amount,price,cost,sum,' +
    'balance,quantity,qty,port,seed,nonce,sequence,seq,index,order,order number,order id,order no,invoice,invoice number,' +
    'tracking,tracking number,sku,isbn,issn,ean,upc,gtin,asin,doi,part number,part no,serial,serial number,model,product,' +
    'item,issue,ticket,case,transaction,transaction id,reference,batch,lot,width,height,depth,duration,latitude,longitude,' +
    'lat,lng,lon,x,y,z,bytes,pid,thread,request id,trace id,span id,session,snapshot,block,height').split(',');
/** Words around a label's heart that say nothing by themselves and reveal nothing either. */
const qualifiers = new Set(('customer client user member patient employee person contact account owner holder billing shipping delivery home work ' +
    'business office private primary secondary main alternate emergency parent guardian student applicant guest passenger ' +
    'subscriber recipient sender author first last new old current previous default test my your the no nr num number field ' +
    'column value data info text string input cust usr emp addr address of from to for and or').split(' '));
const longestPhrase = 4;
function createLexicon(recognizers) {
    const claims = new Map();
    for (const { entity, labels } of recognizers) {
        for (const label of labels)
            claims.set(toWords(label), [...(claims.get(toWords(label)) ?? []), entity]);
    }
    const neutral = new Set(neutralPhrases);
    const vocabulary = new Set([...claims.keys()].flatMap((phrase) => phrase.split(' ')).concat(...qualifiers, neutralPhrases));
    const unspacedPhrases = [...claims.keys()].filter((phrase) => unspaced.test(phrase));
    const named = new Set(recognizers.filter(({ shapes }) => shapes.some(({ kind }) => kind === 'name')).map(({ entity }) => entity));
    const read = (label) => {
        const text = toWords(label);
        const words = text.split(' ');
        const phrase = phrasesOf(words).find((found) => claims.has(found) || neutral.has(found));
        const foreign = unspaced.test(text) ? unspacedPhrases.find((found) => text.includes(found)) : undefined;
        const claimed = claims.get(phrase ?? '') ?? claims.get(foreign ?? '') ?? [];
        // `findByLastNameStartingWith` is about names; only a label that ends in the phrase holds one.
        const ends = phrase === undefined || text.endsWith(phrase);
        const entities = claimed.filter((entity) => ends || !named.has(entity));
        return {
            entities,
            neutral: entities.length === 0 && phrase !== undefined && neutral.has(phrase),
            known: entities.length > 0 && !/\d{3}|\d.*\D/.test(label) && words.every((word) => vocabulary.has(word) || word === foreign),
        };
    };
    const meanings = new Map();
    const meaningOf = (label) => {
        const meaning = meanings.get(label) ?? read(label);
        // Bounded, because labels come from the files that are scanned.
        if (meanings.size < 10_000)
            meanings.set(label, meaning);
        return meaning;
    };
    return { meaningOf, names: (label) => meaningOf(label).entities.some((entity) => named.has(entity)) };
}
/** Every run of words, longest first and last words first: the heart of `customer_home_phone` is at its end. */
function phrasesOf(words) {
    const phrases = [];
    for (let length = Math.min(longestPhrase, words.length); length > 0; length--) {
        for (let start = words.length - length; start >= 0; start--)
            phrases.push(words.slice(start, start + length).join(' '));
    }
    return phrases;
}

;// CONCATENATED MODULE: ./build/detection/overlap.js
/** One winner per span: where values overlap, the surest stays, then the longest, then the first. Sorted by place. */
function winners(values) {
    const sorted = [...values].sort((a, b) => a.start - b.start || b.end - a.end);
    const chosen = [];
    for (let first = 0; first < sorted.length;) {
        const cluster = clusterFrom(sorted, first);
        chosen.push(...best(cluster));
        first += cluster.length;
    }
    return chosen;
}
/** Values that overlap each other, directly or through others between them. */
function clusterFrom(sorted, first) {
    const cluster = [];
    let end = -1;
    for (let at = first; at < sorted.length; at++) {
        const value = sorted[at];
        if (!value || (cluster.length > 0 && value.start >= end))
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

;// CONCATENATED MODULE: ./build/detection/spot/characters.js
/** Character classes by UTF-16 code, for loops that look at every character of a file. */
const isDigit = (code) => code >= 48 && code <= 57;
const isUpper = (code) => code >= 65 && code <= 90;
const isLower = (code) => code >= 97 && code <= 122;
/** ASCII only, like the next; `NaN`, what `charCodeAt` gives outside a text, is nothing. */
const isLetter = (code) => isLower(code) || isUpper(code);
const isAlphanumeric = (code) => isDigit(code) || isLetter(code);
const isHex = (code) => isDigit(code) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70);
/** CJK, kana and Hangul are written without spaces, so that a number beside them stands alone; other letters join. */
const firstUnspacedScript = 0x2e80;
/** A letter of a script that puts spaces between words, beyond ASCII. */
const isJoiningLetter = (code) => code >= 0xaa && code < firstUnspacedScript && /\p{L}/u.test(String.fromCharCode(code));

;// CONCATENATED MODULE: ./build/detection/spot/candidate.js
function candidate(kind, form, text, start, end) {
    const written = text.slice(start, end);
    const characters = written.replace(/[^0-9A-Za-z]/g, '');
    const compact = kind === 'word' ? characters : characters.toUpperCase();
    return { kind, form, text: written, compact, start, end };
}

;// CONCATENATED MODULE: ./build/detection/spot/colons.js


/** The longest text form of an IPv6 address, with an embedded IPv4 address (RFC 4291 §2.2). */
const maxLength = 45;
const hardwareAddress = /^[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5}$/;
const colon = 58;
/** Hardware and IPv6 addresses, from their colons: they need not hold a digit. */
function spotColons(text, dispatch, emit) {
    if (!dispatch.wantsKind('ip') && !dispatch.wantsKind('mac'))
        return;
    for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
        const next = text.charCodeAt(at + 1);
        // Most colons of a text end a key or a label; those are left by this one comparison.
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
        emit(candidate('mac', 'colons', text, start, end));
        return;
    }
    const form = ipv6Form(token);
    if (form)
        emit(candidate('ip', form, text, start, end));
}
/** Short elisions such as `1::2` are slices in Python and ranges elsewhere: a form of their own, with a lower score. */
function ipv6Form(token) {
    const groups = token.split(':');
    if (groups.some((group) => group.length > 4 && !group.includes('.')) || !/\d|::$/.test(token))
        return undefined;
    if (!token.includes('::'))
        return groups.length === 8 || (groups.length === 7 && token.includes('.')) ? 'v6' : undefined;
    const filled = groups.filter((group) => group !== '');
    return filled.length >= 2 && filled.some((group) => group.length >= 3) ? 'v6' : 'v6-short';
}
function extend(text, at, step) {
    let edge = at;
    while (Math.abs(edge - at) <= maxLength && isAddressCharacter(text.charCodeAt(edge + step)))
        edge += step;
    return edge;
}
const isAddressCharacter = (code) => isHex(code) || code === colon || code === 46;
/** A full stop or colon at the end belongs to the sentence, unless it is the elision `::`. */
function trimEnd(text, end) {
    const last = text[end - 1];
    return last === '.' || (last === ':' && text[end - 2] !== ':') ? end - 1 : end;
}
const isToken = (text, start, end) => !/[\w.@+-]$/.test(text.slice(start - 1, start)) && !/^[\w@]/.test(text.slice(end, end + 1));

;// CONCATENATED MODULE: ./build/detection/spot/emails.js

/** RFC 5321 §4.5.3.1: at most 64 octets before the `@` and 255 behind it. */
const maxLocal = 64;
const maxDomain = 255;
const local = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+$/u;
const domain = /(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}/uy;
/** Punctuation that RFC 5322 allows in a local part and that prose, code and markup put before one. */
const leadingPunctuation = /^[^\p{L}\p{N}_]+/u;
/** E-mail addresses, from their `@`. Text without one costs a single native search. */
function spotEmails(text, dispatch, emit) {
    if (!dispatch.wantsKind('email'))
        return;
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
        const start = localStart(text, at);
        const end = domainEnd(text, at + 1);
        if (start < at && end > at && !isUserInfo(text, start, end))
            emit(candidate('email', 'address', text, start, end));
    }
}
function localStart(text, at) {
    const before = local.exec(text.slice(Math.max(0, at - maxLocal), at))?.[0] ?? '';
    // What assigns or quotes ends where the last such character stands: `to=jane`, `'jane`, `mailto:jane`, `{jane`.
    const written = before.slice(before.search(/[^=?/'`{|}!#$&*^~%]*$/));
    const trimmed = written.replace(leadingPunctuation, '');
    return trimmed.endsWith('.') || trimmed.includes('..') ? at : at - escapeFree(text, at - trimmed.length, trimmed);
}
/** `\njane@…` in a string literal: the `n` belongs to the escape. */
function escapeFree(text, start, trimmed) {
    return text[start - 1] === '\\' && /^[nrt]./.test(trimmed) ? trimmed.length - 1 : trimmed.length;
}
function domainEnd(text, start) {
    domain.lastIndex = start;
    const match = domain.exec(text)?.[0] ?? '';
    if (match.length === 0 || match.length > maxDomain)
        return start - 1;
    return start + match.replace(/[-.]+$/, '').length;
}
/** `https://user:password@host`, `git@host:path` in a URL: a login, not a mailbox. */
function isUserInfo(text, start, end) {
    const before = text.slice(Math.max(0, start - 80), start);
    return /:\/\/[^\s/"'<>]*$/.test(before) || /^:[\w~./-]*\/[\w./-]/.test(text.slice(end, end + 40));
}

;// CONCATENATED MODULE: ./build/detection/spot/names.js

const names_maxLength = 60;
/** A word of a name: capital first, or a script without capitals; `O'Brien`, `Jean-Luc`, `McDonald`, `J.`. */
const word = /^(?:\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*\.?|\p{Lo}[\p{Lo}\p{M}ー・]*)$/u;
/** Small words between the parts of a name. */
const particles = new Set('al bin da das de del della den der di do dos du e el ibn la le ten ter van von y zu'.split(' '));
/** Titles go with a name and are no part of it. */
const title = /^(?:(?:mr|mrs|ms|mx|miss|dr|prof|herr|frau|sir|madame|mme|m|sr|sra)\.? )+/i;
/** What forms and their translations print where a name goes: `firstName=Nombre`. The lexicon knows the longer ones. */
const fieldNames = new Set(('name names nom noms nome nombre nombres nazwa naam namn navn nimi ime ad isim adı soyadı имя фамилия отчество ім’я прізвище ' +
    'نام الاسم שם ชื่อ tên họ first last given family middle full your vorname nachname prénom apellido sobrenome cognome').split(' '));
/** People's names: values under a label that says so. Forms: `full` for two words and more, else `part`. */
function spotNames(view, lexicon, emit) {
    for (const field of view.fieldsUnder((label) => lexicon.names(label))) {
        const name = nameIn(view.text, field);
        if (name && !isFieldName(name.text, lexicon))
            emit(name);
    }
}
function nameIn(text, field) {
    const value = text.slice(field.start, field.end);
    const start = field.start + (title.exec(value)?.[0].length ?? 0);
    const written = text.slice(start, field.end);
    if (written.length < 2 || written.length > names_maxLength || !isName(written))
        return undefined;
    const form = /[\s,]/.test(written) || /\p{Lo}{3}/u.test(written) ? 'full' : 'part';
    return candidate('name', form, text, start, field.end);
}
const isFieldName = (written, lexicon) => lexicon.names(written) || written.toLowerCase().split(' ').some((part) => fieldNames.has(part));
/** `Jane Roe`, `Roe, Jane`, `JANE ROE`, `María de la O`, `山田太郎`; at most five words. */
function isName(written) {
    const words = written.split(/,? +/);
    return words.length <= 5 && words.every((part, index) => word.test(part) || (index > 0 && particles.has(part)));
}

;// CONCATENATED MODULE: ./build/detection/spot/boundary.js

/**
 * The veto by container: whether `[start, end)` is a token of its own, or a slice of something longer (a UUID, hash,
 * decimal, version, path, identifier) whose digits mean nothing by themselves.
 */
const standsAlone = (text, start, end) => opens(text, start) && closes(text, end);
/** Joined to what stands before: `-` of a UUID, `.` of a decimal, `/` of a path, `_` of an identifier, `$` of a price. */
const joinsBefore = new Set([...'-._/+@%$&^\\'].map(code));
const joinsAfter = new Set([...'_/@%^'].map(code));
const opens = (text, start) => {
    const before = text.charCodeAt(start - 1);
    if (isAlphanumeric(before))
        return isEscapeLetter(text, start - 1);
    // `#` opens a reference such as "SSN #…", but inside a word it is the fragment of a URL.
    if (before === code('#'))
        return !isAlphanumeric(text.charCodeAt(start - 2));
    return !joinsBefore.has(before) && !isJoiningLetter(before);
};
const closes = (text, end) => {
    const after = text.charCodeAt(end);
    if (isAlphanumeric(after) || isJoiningLetter(after))
        return false;
    // A full stop or a dash ends the token unless the token goes on behind it.
    if (after === code('.') || after === code('-'))
        return !isAlphanumeric(text.charCodeAt(end + 1));
    return !joinsAfter.has(after);
};
/** The `n` of `\n` in a string literal belongs to the escape and not to the number behind it. */
const isEscapeLetter = (text, at) => escapeLetters.has(text.charCodeAt(at)) && text[at - 1] === '\\' && text[at - 2] !== '\\';
const escapeLetters = new Set([...'nrt'].map(code));
function code(character) {
    return character.charCodeAt(0);
}

;// CONCATENATED MODULE: ./build/detection/spot/dotted.js


/**
 * Addresses whose groups a run already holds: dotted quads (`192.0.2.1`) and hardware addresses written with dashes
 * or dots (`00-00-5E-00-53-01`, `0000.5e00.5301`). Those with colons are spotted at their colons.
 */
function spotAddresses(text, run, emit) {
    for (let first = 0; first < run.groups.length; first++) {
        if (isWhole(text, run, first, 4, '.', (group) => group.numeric && group.end - group.start <= 3)) {
            emitWindow('ip', 'v4', text, run, first, 4, emit);
        }
        if (isWhole(text, run, first, 6, '-', (group) => isHexGroup(text, group, 2))) {
            emitWindow('mac', 'dashes', text, run, first, 6, emit);
        }
        if (isWhole(text, run, first, 3, '.', (group) => isHexGroup(text, group, 4))) {
            emitWindow('mac', 'dots', text, run, first, 3, emit);
        }
    }
}
/** Exactly `count` groups joined by `separator`, with neither one more before nor after. */
function isWhole(text, run, first, count, separator, fits) {
    if (run.separators[first] !== separator || first + count > run.groups.length)
        return false;
    const groups = run.groups.slice(first, first + count);
    const between = run.separators.slice(first, first + count - 1);
    const start = groups[0]?.start ?? 0;
    const end = groups.at(-1)?.end ?? 0;
    return (between.every((found) => found === separator) &&
        groups.every(fits) &&
        !/[\w.%@+-]$/.test(text.slice(start - 1, start)) &&
        !/^(?:[\w@%]|[.-]\w)/.test(text.slice(end, end + 2)));
}
function isHexGroup(text, group, length) {
    if (group.end - group.start !== length)
        return false;
    for (let at = group.start; at < group.end; at++)
        if (!isHex(text.charCodeAt(at)))
            return false;
    return true;
}
function emitWindow(kind, form, text, run, first, count, emit) {
    const start = run.groups[first];
    const end = run.groups[first + count - 1];
    if (start && end)
        emit(candidate(kind, form, text, start.start, end.end));
}

;// CONCATENATED MODULE: ./build/detection/spot/phones.js


/** ITU-T E.164 §6: at most 15 digits; the shortest national numbers worth reporting have 7. */
const minDigits = 7;
const maxDigits = 15;
/** What begins a number beside digits: `+49`, `(030)`, `+(1)`. */
const leadPattern = /(?:\+ ?\(?|\()$/;
/** Layouts of the North American Numbering Plan that mean a telephone number by themselves. */
const northAmerican = /^(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}([-. ]))\d{3}[-. ]\d{4}$/;
/**
 * Telephone numbers: the longest stretch of groups that may be dialled, from each place where one can begin.
 * Forms: `international`, `parenthesised` and `hyphenated`, `dotted`, `spaced` (North America), `national`, `solid`.
 */
function spotPhones(text, run, emit) {
    for (let first = 0; first < run.groups.length; first++) {
        const group = run.groups[first];
        if (!group?.numeric || (first > 0 && !/^ ?[ (]$|^ - $/.test(run.separators[first - 1] ?? '')))
            continue;
        const start = group.start - leadLength(text, group.start);
        let digits = 0;
        const ends = [];
        for (const [offset, next] of run.groups.slice(first).entries()) {
            const separator = run.separators[first + offset - 1];
            if (!next.numeric || (offset > 0 && separator === ':'))
                break;
            digits += next.end - next.start;
            if (digits > maxDigits)
                break;
            if (digits >= minDigits)
                ends.push(next.end);
        }
        for (const end of ends.reverse())
            emitPhone(text, start, end, emit);
    }
}
/** A day or a dotted quad is written in digits and separators too, and some numbering plan somewhere takes most of them. */
const somethingElse = /^(?:(?:19|20)\d\d([-./]?)(?:0\d|1[0-2])\1(?:[0-2]\d|3[01])|\d{1,2}([-./])\d{1,2}\2(?:19|20)\d\d|\d{1,3}(?:\.\d{1,3}){3})$/;
function emitPhone(text, start, end, emit) {
    const international = text[start] === '+';
    // The boundary before a `+` is judged at the sign itself: `a+4930…` is arithmetic or an identifier.
    if (!standsAlone(text, start, end))
        return;
    const written = text.slice(start, end);
    if (somethingElse.test(written))
        return;
    emit(candidate('phone', international ? 'international' : nationalForm(written), text, start, end));
}
function nationalForm(written) {
    if (/^\d+$/.test(written))
        return 'solid';
    const match = northAmerican.exec(written);
    if (!match)
        return 'national';
    if (written.includes('('))
        return 'parenthesised';
    if (match[1] === '-')
        return 'hyphenated';
    return match[1] === '.' ? 'dotted' : 'spaced';
}
function leadLength(text, start) {
    return leadPattern.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
}

;// CONCATENATED MODULE: ./build/detection/spot/runs.js


/** Long enough for every identifier that is written in groups; what is longer is a table of numbers. */
const maxGroups = 16;
/** Longer than any identifier we know: base64, hashes, minified code. Skipped whole. */
const maxGroupLength = 96;
/** The run that holds the digit at `at`. Cost is bounded by the run's own length. */
function readRun(text, at) {
    const groups = [leadingLetters(text, at), readGroup(text, groupStart(text, at))].filter((group) => group !== undefined);
    const separators = groups.length === 2 ? [text.slice(groups[0]?.end, groups[1]?.start)] : [];
    let end = groups.at(-1)?.end ?? at + 1;
    while (groups.length < maxGroups) {
        const separator = readSeparator(text, end);
        if (separator === '')
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
    for (let code = text.charCodeAt(end); isAlphanumeric(code); code = text.charCodeAt(++end))
        numeric &&= isDigit(code);
    return { start, end, numeric };
}
/** The `AB` of `AB 12 34 56 C`: one or two letters that a space or dash joins to the first digits. */
function leadingLetters(text, at) {
    const end = groupStart(text, at) - 1;
    if (text[end] !== ' ' && text[end] !== '-')
        return undefined;
    let start = end;
    while (isLetter(text.charCodeAt(start - 1)) && end - start < 3)
        start--;
    const length = end - start;
    return length === 0 || length > 2 || isAlphanumeric(text.charCodeAt(start - 1))
        ? undefined
        : { start, end, numeric: false };
}
/** One separator, or the parentheses around an area code with their spaces. */
const separatorPattern = / ?\( ?| ?\)[ .-]?|[ .\-/\u00a0\u2010\u2011\u2013]| - |:(?=\d)/y;
function readSeparator(text, at) {
    if (isAlphanumeric(text.charCodeAt(at)))
        return '';
    separatorPattern.lastIndex = at;
    const separator = separatorPattern.exec(text)?.[0] ?? '';
    return isAlphanumeric(text.charCodeAt(at + separator.length)) ? separator : '';
}
/** Groups without a digit go on only where identifiers have them: a bank code, a check letter, a hex pair. */
function continues(text, group, separator) {
    const length = group.end - group.start;
    if (length === 0)
        return false;
    let digits = false;
    let capitals = true;
    for (let at = group.start; at < group.end; at++) {
        const code = text.charCodeAt(at);
        digits ||= isDigit(code);
        capitals &&= isUpper(code) || isDigit(code);
    }
    return digits || length === 1 || (length <= 4 && (capitals || separator === '-' || separator === '.'));
}

;// CONCATENATED MODULE: ./build/detection/spot/written-dates.js

/** Month names, full and as abbreviated by CLDR, in the languages whose dates put them between day and year. */
const months = 'jan(?:uary|uar|vier|eiro)?|feb(?:ruary|ruar|rero)?|f[ée]v(?:rier|ereiro)?|mar(?:ch|s|zo|ço)?|märz|apr(?:il|ile)?|avr(?:il)?|' +
    'abr(?:il)?|may|mai|mayo|maio|mei|maggio|june?|juni|juin|junio|junho|giugno|july?|juli|juil(?:let)?|julio|julho|luglio|' +
    'aug(?:ust|ustus)?|août|ago(?:sto)?|sep(?:t|tember|tembre|tiembre)?|set(?:embro|tembre)?|o[ck]t(?:ober|obre|ubre)?|out(?:ubro)?|' +
    'nov(?:ember|embre|iembre|embro)?|de[cz](?:ember|embre|embro)?|déc(?:embre)?|dic(?:iembre|embre)?|ene(?:ro)?|genn(?:aio)?';
const dayFirst = new RegExp(`(?<![\\w.])\\d{1,2}(?:st|nd|rd|th|\\.|º)?(?: of| de)? (?:${months})\\.?,?(?: de)? $`, 'i');
const monthFirst = new RegExp(`(?<!\\w)(?:${months})\\.? \\d{1,2}(?:st|nd|rd|th)?,? $`, 'i');
/** `30. September de ` and the like. */
const maxBefore = 28;
/** `12 March 1980`, `March 12th, 1980`: dates with the month in words, spotted at their year. */
function spotWrittenDates(text, run, emit) {
    for (const { start, end, numeric } of run.groups) {
        if (!numeric || end - start !== 4 || (text[start] !== '1' && text[start] !== '2') || text[start - 1] !== ' ')
            continue;
        const before = text.slice(Math.max(0, start - maxBefore), start);
        const match = dayFirst.exec(before) ?? monthFirst.exec(before);
        if (match)
            emit(candidate('date', 'written', text, start - match[0].length, end));
    }
}

;// CONCATENATED MODULE: ./build/detection/spot/numbers.js






/** One pass over the digits of a text; everything that identifies by number or by word has one. */
function spotNumbers(text, dispatch, emit) {
    const digit = /\d/g;
    const phones = dispatch.wantsKind('phone');
    const addresses = dispatch.wantsKind('ip') || dispatch.wantsKind('mac');
    const dates = dispatch.wantsKind('date');
    while (digit.test(text)) {
        const run = readRun(text, digit.lastIndex - 1);
        spotLayouts(text, run, dispatch, emit);
        spotWords(text, run, dispatch, emit);
        if (phones)
            spotPhones(text, run, emit);
        if (addresses)
            spotAddresses(text, run, emit);
        if (dates)
            spotWrittenDates(text, run, emit);
        digit.lastIndex = run.end;
    }
}
/** No layout we know has more groups, or is longer: a French NIR has seven groups and 21 characters. */
const maxWindowGroups = 8;
const maxLayoutLength = 32;
function spotLayouts(text, run, dispatch, emit) {
    for (const [first, start] of run.groups.entries()) {
        for (const last of run.groups.slice(first, first + maxWindowGroups)) {
            if (last.end - start.start > maxLayoutLength)
                break;
            const form = layoutOf(text, start.start, last.end);
            if (!dispatch.wantsForm('number', form) || !standsAlone(text, start.start, last.end))
                continue;
            if (isSliceOfTable(text, run, start, last, form))
                continue;
            emit(candidate('number', form, text, start.start, last.end));
        }
    }
}
/** `078-05-1120` → `999-99-9999`. Hyphens and spaces of every kind read as `-` and ` `. */
function layoutOf(text, start, end) {
    let layout = '';
    for (let at = start; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code >= 48 && code <= 57)
            layout += '9';
        else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122))
            layout += 'A';
        else if (code >= 0x2010 && code <= 0x2013)
            layout += '-';
        else
            layout += code === 0xa0 ? ' ' : text[at];
    }
    return layout;
}
/** `10 20 30` between more numbers is a row of numbers, not one number. */
function isSliceOfTable(text, run, first, last, form) {
    if (!form.includes(' '))
        return false;
    const continues = (neighbour, spaceAt, edge) => neighbour?.numeric === true && text[spaceAt] === ' ' && (width(neighbour) === width(edge) || width(first) < 4);
    const before = run.groups[run.groups.indexOf(first) - 1];
    const after = run.groups[run.groups.indexOf(last) + 1];
    return continues(before, first.start - 1, first) || continues(after, last.end, last);
}
const width = (group) => group.end - group.start;
function spotWords(text, run, dispatch, emit) {
    for (const [index, group] of run.groups.entries()) {
        if (dispatch.wantsWord(width(group), false) && standsAlone(text, group.start, group.end)) {
            emit(candidate('word', 'solid', text, group.start, group.end));
        }
        if (width(group) === 4)
            spotBlocks(text, run, index, dispatch, emit);
    }
}
/** Groups of four and a shorter last one, as the IBAN standard prints them (ISO 13616-1 §6.2). */
function spotBlocks(text, run, index, dispatch, emit) {
    const separator = run.separators[index];
    if (separator !== ' ' && separator !== '-')
        return;
    const start = run.groups[index]?.start ?? 0;
    let length = 4;
    for (let next = index + 1; next < run.groups.length && run.separators[next - 1] === separator; next++) {
        const group = run.groups[next];
        if (!group || width(group) > 4)
            return;
        length += width(group);
        if (dispatch.wantsWord(length, true) && standsAlone(text, start, group.end)) {
            emit(candidate('word', 'blocks', text, start, group.end));
        }
        if (width(group) < 4)
            return;
    }
}

;// CONCATENATED MODULE: ./build/detection/weigh.js
/** A label that says what the value is nearly settles it; a word nearby makes a weak number a finding. */
const labelled = { gain: 0.4, least: 0.8 };
const mentioned = { gain: 0.3, least: 0.6 };
/** A label that says something else takes a lone shape below every sensible threshold. */
const contradicted = 0.35;
/** Shapes this sure of themselves are not argued away: an e-mail address is one under any label. */
const certain = 0.9;
/** The score of a candidate for one recognizer (0–1), or nothing when its check fails. */
function weigh(candidate, { entity, check }, shape, around, least) {
    const evidence = [shapeEvidence(candidate, shape)];
    const label = around.label();
    const claimed = label?.entities.includes(entity) ?? false;
    const phrase = claimed ? undefined : around.context();
    let score = shape.score;
    if (claimed) {
        score = Math.max(score + labelled.gain, labelled.least);
        evidence.push('the label says so');
    }
    else if (phrase !== undefined) {
        score = Math.max(score + mentioned.gain, mentioned.least);
        evidence.push(`near the word “${phrase}”`);
    }
    if (label && !claimed && score < certain && contradicts(label, candidate)) {
        score -= contradicted;
        evidence.push('its label says something else');
    }
    score = round(Math.min(1, Math.max(0, score)));
    // The check comes last: it can be a hundred times dearer than the rest, and most weak candidates are gone by now.
    if (score < least)
        return undefined;
    if (check) {
        if (!check.passes(candidate))
            return undefined;
        evidence.push(`${check.name} holds`);
    }
    return { score, evidence };
}
/** A label of another entity contradicts any number; one of a machine value only digits without separators. */
function contradicts(label, { kind, text }) {
    if (kind !== 'number' && kind !== 'phone' && kind !== 'word')
        return false;
    return label.entities.length > 0 || (label.neutral && /^\w+$/.test(text));
}
const shapeEvidence = ({ kind, form }, { score }) => kind === 'number' ? `written as ${form} (${score})` : `shape of ${form} ${kind} (${score})`;
const round = (score) => Math.round(score * 100) / 100;

;// CONCATENATED MODULE: ./build/detection/detect.js










/** Prepares the recognizers once; the detector then costs a few linear passes a text, however many there are. */
function createDetector(recognizers, originOf) {
    const dispatch = createDispatch(recognizers);
    const lexicon = createLexicon(recognizers);
    const contextOf = createContext(recognizers);
    return (view, path, least) => {
        const found = [];
        const emit = (candidate) => {
            const answers = dispatch.answersTo(candidate);
            if (answers.length > 0)
                found.push(...weighAll(candidate, answers, view, least));
        };
        spotEmails(view.text, dispatch, emit);
        spotNumbers(view.text, dispatch, emit);
        spotColons(view.text, dispatch, emit);
        if (dispatch.wantsKind('name'))
            spotNames(view, lexicon, emit);
        const sure = corroborate(winners(found), view, least);
        return shareOrigins(sure.map((value) => toMatch(value, view, path)), sure, view);
    };
    function weighAll(candidate, answers, view, least) {
        const meaning = once(() => meaningAt(view, candidate.start));
        const words = once(() => wordsAround(view.text, candidate.start, candidate.end));
        return answers.flatMap(({ recognizer, shape }) => {
            const around = { label: meaning, context: () => contextOf(recognizer.entity, words()) };
            const weight = weigh(candidate, recognizer, shape, around, least);
            return weight ? [{ start: candidate.start, end: candidate.end, ...weight, recognizer, candidate }] : [];
        });
    }
    function meaningAt(view, start) {
        const label = view.labelAt(start);
        return label === undefined ? undefined : lexicon.meaningOf(label);
    }
    function toMatch({ start, end, score, evidence, recognizer, candidate }, view, path) {
        const { entity } = recognizer;
        const origin = originOf(entity, candidate, placeOf(view.text, path, start, end));
        const label = view.labelAt(start);
        return {
            entity,
            start,
            end,
            score,
            provenance: origin?.provenance ?? 'plausible',
            evidence: origin ? [...evidence, origin.because] : evidence,
            ...(label !== undefined && lexicon.meaningOf(label).known ? { label } : {}),
        };
    }
}
/** How much of a long line is looked at for attribution, before and after the value. */
const reach = 250;
function placeOf(text, path, start, end) {
    const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - reach);
    const newline = text.indexOf('\n', end);
    return { path, line: text.slice(from, Math.min(newline < 0 ? text.length : newline, end + reach)), column: start - from };
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}

;// CONCATENATED MODULE: ./build/detection/define.js
/**
 * Number shapes from their layouts in field notation: `9` a digit, `A` a letter, `*` either one, separators as
 * written. `{ '999-99-9999': 0.6, '999999999': 0.05 }`.
 */
const layouts = (scores) => Object.entries(scores).flatMap(([layout, score]) => expand(layout).map((form) => ({ kind: 'number', form, score })));
/** One solid layout for every number of digits from `shortest` to `longest`. */
const solid = (shortest, longest, score) => Array.from({ length: longest - shortest + 1 }, (_, index) => ({
    kind: 'number',
    form: '9'.repeat(shortest + index),
    score,
}));
const expand = (layout) => {
    const wildcard = layout.indexOf('*');
    if (wildcard < 0)
        return [layout];
    const [before, after] = [layout.slice(0, wildcard), layout.slice(wildcard + 1)];
    return [...expand(`${before}9${after}`), ...expand(`${before}A${after}`)];
};

;// CONCATENATED MODULE: ./build/detection/luhn.js
/** Whether the last digit is right by the Luhn formula (ISO/IEC 7812-1, annex B). Digits only. */
function isLuhn(digits) {
    let sum = 0;
    for (let at = digits.length - 1, double = false; at >= 0; at--, double = !double) {
        const digit = digits.charCodeAt(at) - 48;
        sum += double && digit > 4 ? digit * 2 - 9 : double ? digit * 2 : digit;
    }
    return sum % 10 === 0;
}

;// CONCATENATED MODULE: ./build/recognizers/credit-card.js


/** Issuer ranges and lengths: ISO/IEC 7812 registrations as the networks publish them. */
const issuers = [
    /^4\d{12}(?:\d{3}){0,2}$/, // Visa: 13, 16 or 19
    /^(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}$/, // Mastercard
    /^3[47]\d{13}$/, // American Express
    /^3(?:0[0-59]|[689]\d)\d{11,16}$/, // Diners Club International: 14 to 19
    /^(?:6011|64[4-9]\d|65\d\d)\d{12,15}$/, // Discover
    /^35(?:2[89]|[3-8]\d)\d{12,15}$/, // JCB
    /^62\d{14,17}$/, // UnionPay
    /^(?:5[06789]|6[37])\d{10,17}$/, // Maestro
    /^122\d{12}$/, // UATP
];
const recognizer = {
    entity: 'CREDIT_CARD',
    title: 'payment card number',
    severity: 'critical',
    shapes: [
        ...layouts({
            '9999 9999 9999 9999': 0.9,
            '9999-9999-9999-9999': 0.9,
            '9999 999999 99999': 0.9,
            '9999-999999-99999': 0.9,
            '9999 999999 9999': 0.8,
            '9999-999999-9999': 0.8,
            '9999 9999 9999 9999 999': 0.9,
        }),
        // One random number in ten passes Luhn, and ids of these lengths are common: unusual ones need a word beside them.
        ...solid(12, 14, 0.3),
        ...solid(15, 16, 0.6),
        ...solid(17, 19, 0.3),
    ],
    check: {
        name: 'Luhn check digit and issuer range',
        passes: ({ compact }) => issuers.some((issuer) => issuer.test(compact)) && isLuhn(compact),
    },
    context: ['credit', 'debit', 'card', 'cards', 'visa', 'mastercard', 'amex', 'american express', 'maestro', 'discover', 'diners', 'jcb', 'unionpay', 'pan', 'cvv', 'cvc', 'kreditkarte', 'carte bancaire', 'carte bleue', 'tarjeta', 'carta di credito', 'cartao', 'creditcard', 'kreditkort', 'karta kredytowa'],
    labels: ['credit card', 'credit card number', 'card number', 'card no', 'card num', 'cardnumber', 'creditcard', 'cc', 'cc number', 'cc num', 'cc no', 'ccnumber', 'pan', 'primary account number', 'debit card', 'kreditkarte', 'kartennummer', 'kreditkartennummer', 'numero de carte', 'carte bancaire', 'numero tarjeta', 'tarjeta', 'numero carta', 'cartao', 'numero cartao', 'creditcardnummer', 'numer karty', '信用卡号', 'クレジットカード番号', '카드번호'],
    // PCI DSS v4.0 requirement 3.4.1 lets at most the first six (BIN) and last four digits be shown.
    mask: { keepLast: 4 },
    help: {
        what: 'The number of a payment card (PAN): 12 to 19 digits with an issuer range and a Luhn check digit.',
        why: 'A card number can be charged or sold. Storing it in a repository also puts the whole repository in scope of PCI DSS.',
        instead: 'Use a test card that its provider documents, such as 4242 4242 4242 4242 (Stripe) or 4111 1111 1111 1111 (Visa).',
        sources: ['ISO/IEC 7812-1', 'PCI DSS v4.0 requirement 3'],
    },
};

// EXTERNAL MODULE: ./node_modules/@noble/hashes/sha3.js
var sha3 = __webpack_require__(41);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/sha2.js + 1 modules
var sha2 = __webpack_require__(17);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/utils.js
var utils = __webpack_require__(565);
// EXTERNAL MODULE: ./node_modules/@scure/base/index.js
var base = __webpack_require__(929);
;// CONCATENATED MODULE: ./build/recognizers/crypto.js




const base58check = (0,base/* createBase58check */.rg)(sha2/* sha256 */.sc);
const crypto_recognizer = {
    entity: 'CRYPTO',
    title: 'cryptocurrency address',
    severity: 'medium',
    shapes: [
        { kind: 'word', pattern: /^[13][1-9A-HJ-NP-Za-km-z]{25,34}$/, lengths: [26, 35], score: 0.9 },
        { kind: 'word', pattern: /^(?:bc1[02-9ac-hj-np-z]{11,71}|BC1[02-9AC-HJ-NP-Z]{11,71})$/, lengths: [14, 74], score: 0.9 },
        { kind: 'word', pattern: /^0x(?=[0-9a-fA-F]*[a-f])(?=[0-9a-fA-F]*[A-F])[0-9a-fA-F]{40}$/, lengths: [42, 42], score: 0.8 },
        // Without capitals there is no checksum, and most such addresses in code are contracts.
        { kind: 'word', pattern: /^0x[0-9a-f]{40}$/, lengths: [42, 42], score: 0.3 },
    ],
    check: { name: 'address checksum', passes: hasChecksum },
    context: ['wallet', 'btc', 'bitcoin', 'crypto', 'ethereum', 'eth', 'donate', 'payout'],
    labels: ['wallet', 'wallet address', 'btc', 'btc address', 'bitcoin address', 'bitcoin', 'crypto address', 'eth address', 'ethereum address', 'payout address'],
    mask: { keepFirst: 3 },
    help: {
        what: 'The address of a cryptocurrency wallet (Bitcoin, Ethereum).',
        why: 'The ledger is public: an address beside a name shows everything that person was paid and paid.',
        instead: 'Use a documented address, such as 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa (Bitcoin’s genesis block).',
        sources: ['Bitcoin Base58Check', 'BIP-173', 'BIP-350', 'EIP-55'],
    },
};
function hasChecksum({ compact }) {
    if (compact.startsWith('0x'))
        return compact === compact.toLowerCase() || isMixedCaseChecksum(compact.slice(2));
    try {
        return /^bc1/i.test(compact) ? isSegwit(compact.toLowerCase()) : [0, 5].includes(base58check.decode(compact)[0] ?? -1);
    }
    catch {
        // The decoders throw on a wrong checksum; their messages quote the address and stay here.
        return false;
    }
}
/** Witness version 0 is encoded in bech32, later ones in bech32m (BIP-350). */
function isSegwit(address) {
    const text = address;
    const version = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'.indexOf(address[3] ?? '');
    const { words } = version === 0 ? base/* bech32 */.I.decode(text) : base/* bech32m */.p2.decode(text);
    return words[0] === version && version <= 16;
}
/** A hex letter is a capital where the same nibble of the Keccak hash of the lower-case address is 8 or more (EIP-55). */
function isMixedCaseChecksum(hex) {
    const hash = (0,utils/* bytesToHex */.My)((0,sha3/* keccak_256 */.lY)((0,utils/* utf8ToBytes */.AI)(hex.toLowerCase())));
    return [...hex].every((digit, at) => /\d/.test(digit) || (digit === digit.toUpperCase()) === Number.parseInt(hash[at] ?? '', 16) >= 8);
}

;// CONCATENATED MODULE: ./build/recognizers/date-of-birth.js

const date_of_birth_recognizer = {
    entity: 'DATE_OF_BIRTH',
    title: 'date of birth',
    severity: 'medium',
    shapes: [
        // A date alone is no birthday: only a label or a word nearby lifts it over the threshold.
        ...layouts({
            '9999-99-99': 0.05, '9999/99/99': 0.05, '9999.99.99': 0.05, '99/99/9999': 0.05, '9/99/9999': 0.05, '99/9/9999': 0.05,
            '9/9/9999': 0.05, '99-99-9999': 0.05, '99.99.9999': 0.05, '9.9.9999': 0.05, '99.9.9999': 0.05, '9.99.9999': 0.05,
            '99/99/99': 0.01, '9/9/99': 0.01, '99.99.99': 0.01, '99-99-99': 0.01, '99999999': 0.01,
            '99-AAA-9999': 0.05, '99-AAA-99': 0.01, '99 AAA 9999': 0.05, '9999-99-99A99:99:99A': 0.05, '9999-99-99A99:99:99.999A': 0.05,
        }),
        { kind: 'date', form: 'written', score: 0.05 },
    ],
    check: { name: 'a day in the last 125 years', passes: isBirthday },
    context: ['born', 'birth', 'date of birth', 'dob', 'birthday', 'birthdate', 'geboren', 'geb', 'geburtsdatum', 'ne le', 'nee le', 'naissance', 'nacido', 'nacida', 'nacimiento', 'nato', 'nata', 'nascita', 'nascimento', 'geboortedatum', 'urodzenia', 'fodd', 'dogum'],
    labels: ['date of birth', 'dob', 'd o b', 'birth date', 'birthdate', 'birthday', 'birth day', 'bday', 'born', 'born on', 'birth dt', 'date birth', 'geburtsdatum', 'geburtstag', 'geb datum', 'gebdatum', 'date de naissance', 'date naissance', 'naissance', 'fecha de nacimiento', 'fecha nacimiento', 'nacimiento', 'data di nascita', 'data nascita', 'data de nascimento', 'data nascimento', 'nascimento', 'geboortedatum', 'data urodzenia', 'fodelsedatum', 'dogum tarihi', '生年月日', '出生日期', '생년월일'],
    mask: {},
    help: {
        what: 'The day a person was born.',
        why: 'With a postal code and sex it singles out most people, and many services ask for it to prove who calls.',
        instead: 'Use a placeholder such as 1970-01-01.',
        sources: ['45 CFR § 164.514(b)(2)(i)(C)', 'L. Sweeney, Simple Demographics Often Identify People Uniquely (2000)'],
    },
};
/** The oldest people alive were born about 120 years ago. */
const oldest = 125;
/** In any order of day, month and year that names a day which has passed. Years of two digits are within the century. */
function isBirthday({ kind, text }) {
    const numbers = text.split(/\D+/).filter((part) => part !== '');
    const parts = numbers.length === 1 ? splitSolid(numbers[0] ?? '') : numbers;
    const thisYear = new Date().getFullYear();
    const inLife = (year) => year > thisYear - oldest && year <= thisYear;
    if (kind === 'date' || /\p{L}{3}/u.test(text))
        return isDay(parts[0] ?? '', '1') && inLife(fullYear(parts[1] ?? ''));
    const [first = '', second = '', third = ''] = parts;
    if (first.length === 4)
        return inLife(Number(first)) && isDay(third, second);
    return inLife(fullYear(third)) && (isDay(first, second) || isDay(second, first));
}
const splitSolid = (digits) => /^(?:19|20)/.test(digits)
    ? [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)]
    : [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)];
const isDay = (day, month) => Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
const fullYear = (year) => (year.length === 4 ? Number(year) : year.length === 2 ? 1900 + Number(year) : 0);

// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/de/idnr.js
var idnr = __webpack_require__(995);
;// CONCATENATED MODULE: ./build/recognizers/de-tax-id.js


const de_tax_id_recognizer = {
    entity: 'DE_TAX_ID',
    title: 'German tax identification number',
    severity: 'high',
    country: 'DE',
    shapes: layouts({ '99 999 999 999': 0.8, '99999999999': 0.35 }),
    check: { name: 'ISO 7064 check digit and digit repetition rule', passes: ({ compact }) => (0,idnr.validate)(compact).isValid },
    context: ['steuer', 'steuer id', 'steueridentifikationsnummer', 'identifikationsnummer', 'steuernummer', 'tin', 'idnr', 'tax id', 'finanzamt', 'lohnsteuer'],
    labels: ['steuer id', 'steuerid', 'steueridentifikationsnummer', 'steuer identifikationsnummer', 'steuer idnr', 'steuernummer', 'idnr', 'tax id', 'tax number', 'tin'],
    mask: {},
    help: {
        what: 'The eleven-digit Steuer-Identifikationsnummer that every resident of Germany keeps for life.',
        why: 'It identifies the person to every tax office and, since 2021, across public registers.',
        instead: 'Use a documented example, such as 86 095 742 719.',
        sources: ['§ 139b Abgabenordnung', 'Bundeszentralamt für Steuern'],
    },
};

// EXTERNAL MODULE: ./node_modules/tldts/dist/cjs/index.js
var cjs = __webpack_require__(935);
;// CONCATENATED MODULE: ./build/recognizers/email-address.js

/** Reserved for documentation and tests (RFC 2606 §2, RFC 6761): found, and then told apart by provenance. */
const reservedTopLevel = /\.(?:example|test|invalid|localhost)$/i;
/** File name endings that are also top-level domains: `logo@2x.zip`, `module@main.py`. */
const fileName = /@(?:\d+(?:\.\d+)?x|v?\d[\w.-]*|main|master|latest)\.[a-z]+$/i;
const email_address_recognizer = {
    entity: 'EMAIL_ADDRESS',
    title: 'e-mail address',
    severity: 'medium',
    shapes: [{ kind: 'email', form: 'address', score: 0.95 }],
    check: { name: 'registered top-level domain', passes: ({ text }) => !fileName.test(text) && hasKnownDomain(text) },
    context: ['email', 'e mail', 'mail', 'mailto', 'contact', 'courriel', 'correo'],
    labels: ['email', 'e mail', 'email address', 'mail', 'mail address', 'emailaddress', 'e mail adresse', 'mailadresse', 'courriel', 'adresse mail', 'correo', 'correo electronico', 'endereco de email', 'indirizzo email', 'posta elettronica', 'e mailadres', 'adres email', 'e postadress', 'e posta', 'メール', 'メールアドレス', '邮箱', '电子邮件', '이메일'],
    mask: { keepFirst: 1 },
    help: {
        what: 'The address of a mailbox.',
        why: 'It names and reaches a person, links their accounts across services, and is where phishing begins.',
        instead: 'Use an address on a domain reserved for examples, such as jane.doe@example.com.',
        sources: ['RFC 5321 §4.5.3.1', 'RFC 5322 §3.4.1', 'RFC 2606', 'Public Suffix List'],
    },
};
function hasKnownDomain(address) {
    const host = address.slice(address.lastIndexOf('@') + 1);
    if (reservedTopLevel.test(host))
        return true;
    const { isIcann, domain } = (0,cjs/* parse */.qg)(host, { allowPrivateDomains: false });
    return isIcann === true && domain !== null;
}

// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/es/nie.js
var nie = __webpack_require__(483);
;// CONCATENATED MODULE: ./build/recognizers/es-nie.js


const es_nie_recognizer = {
    entity: 'ES_NIE',
    title: 'Spanish foreigner identity number (NIE)',
    severity: 'high',
    country: 'ES',
    shapes: layouts({ A9999999A: 0.6, 'A9999999-A': 0.75, 'A-9999999-A': 0.85, 'A 9999999 A': 0.6 }),
    check: { name: 'check letter modulo 23', passes: ({ compact }) => (0,nie.validate)(compact).isValid },
    context: ['nie', 'extranjero', 'numero de identificacion de extranjero', 'residencia'],
    labels: ['nie', 'numero de identificacion de extranjero', 'identidad de extranjero', 'numero extranjero'],
    mask: {},
    help: {
        what: 'The number under which Spain knows a foreign resident: X, Y or Z, seven digits and a check letter.',
        why: 'It identifies the person in every contract and tells of their residence status.',
        instead: 'Use a documented example, such as X1234567L.',
        sources: ['Real Decreto 557/2011, artículo 206', 'Ministerio del Interior, cálculo del dígito de control'],
    },
};

// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/es/dni.js
var dni = __webpack_require__(190);
;// CONCATENATED MODULE: ./build/recognizers/es-nif.js


const es_nif_recognizer = {
    entity: 'ES_NIF',
    title: 'Spanish tax number (NIF, DNI)',
    severity: 'high',
    country: 'ES',
    shapes: layouts({ '99999999A': 0.55, '99999999-A': 0.7, '99999999 A': 0.5, '99.999.999-A': 0.85, '9999999A': 0.1 }),
    check: { name: 'check letter modulo 23', passes: ({ compact }) => (0,dni.validate)(compact.padStart(9, '0')).isValid },
    context: ['nif', 'dni', 'documento nacional de identidad', 'identificacion', 'identificacion fiscal', 'spain'],
    labels: ['nif', 'dni', 'numero de identificacion fiscal', 'documento nacional de identidad', 'documento identidad', 'dni nif', 'identificacion fiscal'],
    mask: {},
    help: {
        what: 'The number of the Spanish identity document, which is also the tax number of its holder.',
        why: 'It identifies the person in every contract and public register of Spain.',
        instead: 'Use a documented example, such as 12345678Z.',
        sources: ['Real Decreto 1065/2007, artículo 19', 'Ministerio del Interior, cálculo del dígito de control'],
    },
};

// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/fr/nir.js
var nir = __webpack_require__(926);
;// CONCATENATED MODULE: ./build/recognizers/fr-nir.js


/** Sex 1 or 2 (3, 4, 7, 8 while provisional), then year and month of birth; odd months stand for unknown ones (INSEE). */
const plausible = /^[1-478]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)/;
const fr_nir_recognizer = {
    entity: 'FR_NIR',
    title: 'French social security number',
    severity: 'high',
    country: 'FR',
    shapes: layouts({
        '9 99 99 9* 999 999 99': 0.9,
        '9.99.99.9*.999.999.99': 0.8,
        '9-99-99-9*-999-999-99': 0.8,
        '999999*99999999': 0.7,
        '999999*999999 99': 0.8,
        '999999*999999-99': 0.8,
    }),
    check: { name: 'control key modulo 97', passes: ({ compact }) => plausible.test(compact) && (0,nir.validate)(compact).isValid },
    context: ['nir', 'insee', 'securite sociale', 'numero de securite sociale', 'secu', 'carte vitale', 'ameli', 'assure'],
    labels: ['nir', 'insee', 'numero insee', 'securite sociale', 'numero de securite sociale', 'numero securite sociale', 'num secu', 'no ss', 'numero ss'],
    mask: {},
    help: {
        what: 'The fifteen-character NIR: sex, year, month and place of birth, a serial number and a control key.',
        why: 'It tells when and where the person was born, and is the key to their health and social records.',
        instead: 'Use a documented example, such as 2 55 08 14 168 025 38.',
        sources: ['Décret n° 82-103 du 22 janvier 1982', 'INSEE, répertoire RNIPP'],
    },
};

// EXTERNAL MODULE: ./node_modules/ibantools/jsnext/ibantools.js
var ibantools = __webpack_require__(858);
;// CONCATENATED MODULE: ./build/recognizers/iban-code.js

const iban_code_recognizer = {
    entity: 'IBAN_CODE',
    title: 'bank account number (IBAN)',
    severity: 'high',
    shapes: [{ kind: 'word', pattern: /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/i, lengths: [15, 34], blocks: true, score: 0.95 }],
    check: {
        name: 'ISO 7064 check digits and country length',
        passes: ({ compact }) => (0,ibantools/* isValidIBAN */.DT)((0,ibantools/* electronicFormatIBAN */.aq)(compact) ?? ''),
    },
    context: ['iban', 'bank', 'account', 'konto', 'transfer', 'sepa'],
    labels: ['iban', 'iban code', 'iban number', 'iban no', 'bank account', 'bank account number', 'account number', 'kontonummer', 'bankverbindung', 'numero de compte', 'cuenta bancaria', 'numero de cuenta', 'conto corrente', 'rekeningnummer', 'numer konta'],
    mask: { keepFirst: 2 },
    help: {
        what: 'An International Bank Account Number: country, check digits, bank and account.',
        why: 'It names the bank account of a person and is enough to set up direct debits in SEPA.',
        instead: "Use the example that the IBAN registry gives for the country, such as DE89 3704 0044 0532 0130 00.",
        sources: ['ISO 13616-1', 'SWIFT IBAN Registry'],
    },
};

// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/in/aadhaar.js
var aadhaar = __webpack_require__(898);
;// CONCATENATED MODULE: ./build/recognizers/in-aadhaar.js


const in_aadhaar_recognizer = {
    entity: 'IN_AADHAAR',
    title: 'Indian Aadhaar number',
    severity: 'critical',
    country: 'IN',
    shapes: layouts({ '9999 9999 9999': 0.7, '9999-9999-9999': 0.7, '9999:9999:9999': 0.4, '999999999999': 0.2 }),
    check: { name: 'Verhoeff check digit', passes: ({ compact }) => (0,aadhaar.validate)(compact).isValid },
    context: ['aadhaar', 'aadhar', 'adhaar', 'uidai', 'uid number', 'आधार'],
    labels: ['aadhaar', 'aadhar', 'adhaar', 'aadhaar number', 'aadhaar no', 'aadhar number', 'aadhar no', 'uidai', 'uid number', 'आधार'],
    mask: {},
    help: {
        what: 'The twelve-digit number that India ties to a resident’s biometrics.',
        why: 'It opens bank accounts, telephone contracts and benefits, and section 29 of the Aadhaar Act forbids publishing it.',
        instead: 'Use a number that cannot be issued, such as 0000 0000 0000.',
        sources: ['Aadhaar Act 2016, section 29', 'UIDAI'],
    },
};

// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(280);
;// CONCATENATED MODULE: ./build/recognizers/ip-address.js

const ip_address_recognizer = {
    entity: 'IP_ADDRESS',
    title: 'IP address',
    severity: 'low',
    shapes: [
        { kind: 'ip', form: 'v4', score: 0.6 },
        { kind: 'ip', form: 'v6', score: 0.6 },
        { kind: 'ip', form: 'v6-short', score: 0.2 },
    ],
    check: {
        name: 'address syntax',
        passes: ({ form, text }) => (form === 'v4' ? ipaddr.IPv4.isValidFourPartDecimal(text) : ipaddr.IPv6.isValid(text)),
    },
    context: ['ip', 'ipv4', 'ipv6', 'ip address', 'client ip', 'remote addr', 'x forwarded for'],
    labels: ['ip', 'ip address', 'ip addr', 'ipaddress', 'client ip', 'remote ip', 'remote addr', 'source ip', 'user ip', 'last login ip', 'ipv4', 'ipv6', 'x forwarded for', 'x real ip', 'ip adresse', 'adresse ip', 'direccion ip'],
    mask: {},
    help: {
        what: 'The address of a device on the Internet.',
        why: 'Together with a time it leads to a subscriber; European courts count it as personal data (CJEU C-582/14).',
        instead: 'Use an address set aside for documentation, such as 192.0.2.1 or 2001:db8::1.',
        sources: ['RFC 4291', 'RFC 5737', 'RFC 3849', 'CJEU C-582/14 (Breyer)'],
    },
};

;// CONCATENATED MODULE: ./build/recognizers/mac-address.js
const mac_address_recognizer = {
    entity: 'MAC_ADDRESS',
    title: 'hardware (MAC) address',
    severity: 'low',
    shapes: [
        { kind: 'mac', form: 'colons', score: 0.7 },
        { kind: 'mac', form: 'dashes', score: 0.7 },
        { kind: 'mac', form: 'dots', score: 0.5 },
    ],
    context: ['mac', 'mac address', 'hardware address', 'ethernet', 'bssid', 'wifi', 'bluetooth', 'physical address'],
    labels: ['mac', 'mac address', 'macaddress', 'hardware address', 'hwaddr', 'hwaddress', 'bssid', 'ethernet address', 'bluetooth address', 'device mac'],
    mask: {},
    help: {
        what: 'The address burnt into a network interface: six pairs of hexadecimal digits.',
        why: 'It follows a device, and so its owner, from network to network.',
        instead: 'Use an address set aside for documentation, such as 00-00-5E-00-53-01.',
        sources: ['IEEE 802', 'RFC 9542 §2.1.1'],
    },
};

;// CONCATENATED MODULE: ./build/recognizers/person.js
/** Who has a name that is a person's: `customer_name`, `patientName`. A bare `name` may be anything's. */
const roles = 'customer patient employee person member student client guest passenger contact applicant borrower cardholder policyholder subscriber candidate caller donor tenant resident physician doctor nurse teacher parent guardian spouse beneficiary insured victim witness plaintiff defendant buyer seller recipient shipping billing legal real given'.split(' ');
const person_recognizer = {
    entity: 'PERSON',
    title: 'person’s name',
    severity: 'medium',
    shapes: [
        { kind: 'name', form: 'full', score: 0.45 },
        { kind: 'name', form: 'part', score: 0.3 },
    ],
    context: [],
    labels: [
        ...roles.map((role) => `${role} name`), 'first name', 'firstname', 'fname', 'given name', 'givenname', 'forename', 'middle name', 'last name',
        'lastname', 'lname', 'surname', 'family name', 'familyname', 'maiden name', 'full name', 'fullname', 'legal name', 'person',
        'patient', 'account holder', 'card holder', 'cardholder', 'name on card', 'next of kin', 'emergency contact', 'mother maiden name',
        'vorname', 'nachname', 'familienname', 'geburtsname', 'vollstandiger name', 'kundenname', 'prenom', 'nom de famille', 'nom complet',
        'nombre completo', 'apellido', 'apellidos', 'primer apellido', 'nome completo', 'sobrenome', 'apelido', 'cognome', 'voornaam', 'achternaam',
        'imie', 'nazwisko', 'imie i nazwisko', 'fornamn', 'efternamn', 'soyad', 'soyadi', 'ad soyad', '氏名', '名前', '姓名', '名字', '성명', '이름',
    ],
    mask: {},
    help: {
        what: 'The name of a person, in a field whose label says so.',
        why: 'A name beside any other fact makes the fact personal data, and names in fixtures are most often those of real customers.',
        instead: 'Use a placeholder person such as Jane Doe, or a generated name that you mark as such.',
        sources: ['Regulation (EU) 2016/679, article 4(1)', '45 CFR § 164.514(b)(2)(i)(A)'],
    },
};

// EXTERNAL MODULE: ./node_modules/libphonenumber-js/max/exports/parsePhoneNumber.js + 42 modules
var parsePhoneNumber = __webpack_require__(713);
;// CONCATENATED MODULE: ./build/recognizers/phone-number.js

/** Tried in turn for numbers without a country code: among them the national plans of most of the world's repositories. */
const regions = ['US', 'GB', 'DE', 'FR', 'ES', 'IT', 'NL', 'PL', 'SE', 'CH', 'AT', 'BE', 'BR', 'MX', 'IN', 'JP', 'CN', 'KR', 'AU', 'TR', 'ZA', 'RU', 'PT', 'IE', 'DK', 'NO', 'FI', 'CZ', 'GR', 'AR', 'NG', 'PH', 'ID'];
const phone_number_northAmerican = ['US', 'CA'];
const phone_number_recognizer = {
    entity: 'PHONE_NUMBER',
    title: 'telephone number',
    severity: 'medium',
    shapes: [
        { kind: 'phone', form: 'international', score: 0.8 },
        { kind: 'phone', form: 'parenthesised', score: 0.75 },
        { kind: 'phone', form: 'hyphenated', score: 0.65 },
        { kind: 'phone', form: 'dotted', score: 0.4 },
        { kind: 'phone', form: 'spaced', score: 0.3 },
        { kind: 'phone', form: 'national', score: 0.1 },
        { kind: 'phone', form: 'solid', score: 0.05 },
    ],
    check: { name: 'national numbering plan', passes: isDiallable },
    context: ['phone', 'telephone', 'tel', 'mobile', 'cell', 'cellphone', 'fax', 'call', 'callback', 'sms', 'whatsapp', 'dial', 'telefon', 'handy', 'mobil', 'telephone', 'portable', 'telefono', 'movil', 'celular', 'telefone', 'cellulare', 'telefoon', 'mobiel', 'komorka', 'cep'],
    labels: ['phone', 'phone number', 'phonenumber', 'phone no', 'telephone', 'telephone number', 'tel', 'tel no', 'tel nr', 'mobile', 'mobile number', 'mobile phone', 'cell', 'cell phone', 'cellphone', 'msisdn', 'fax', 'fax number', 'whatsapp', 'contact number', 'phone home', 'phone work', 'phone mobile', 'telefon', 'telefonnummer', 'rufnummer', 'handynummer', 'handy', 'mobilnummer', 'telephone portable', 'numero de telephone', 'telefono', 'numero de telefono', 'movil', 'celular', 'telefone', 'cellulare', 'numero di telefono', 'telefoonnummer', 'mobiel', 'numer telefonu', 'telefonnr', 'cep telefonu', '電話番号', '電話', '携帯', '电话', '手机', '手机号', '전화번호', '휴대폰'],
    mask: { keepLast: 2 },
    help: {
        what: 'A telephone number that a national numbering plan can dial.',
        why: 'It reaches a person directly, is a second factor for their accounts, and is reused across services for years.',
        instead: 'Use a number set aside for fiction, such as +1 202-555-0123 or +44 20 7946 0958.',
        sources: ['ITU-T E.164', 'libphonenumber metadata', 'NANPA 555-0100 to 555-0199', 'Ofcom numbers for drama use'],
    },
};
function isDiallable({ form, text }) {
    if (form === 'international')
        return (0,parsePhoneNumber/* parsePhoneNumber */.l)(text)?.isValid() === true;
    // Written with the international prefix of most of the world (ITU-T E.164 §7.3): 00.
    if (/^\(?00/.test(text) && (0,parsePhoneNumber/* parsePhoneNumber */.l)(text.replace(/^\(?00/, '+'))?.isValid() === true)
        return true;
    const plans = form === 'national' || form === 'solid' ? regions : phone_number_northAmerican;
    return plans.some((region) => (0,parsePhoneNumber/* parsePhoneNumber */.l)(text, region)?.isValid() === true);
}

;// CONCATENATED MODULE: ./build/recognizers/uk-nhs.js

const uk_nhs_recognizer = {
    entity: 'UK_NHS',
    title: 'NHS number',
    severity: 'high',
    country: 'GB',
    shapes: layouts({ '999 999 9999': 0.4, '999-999-9999': 0.3, '9999999999': 0.1 }),
    check: { name: 'modulus 11 check digit', passes: ({ compact }) => hasCheckDigit(compact) },
    context: ['nhs', 'national health', 'nhs number', 'health service', 'patient', 'chi number'],
    labels: ['nhs', 'nhs number', 'nhs no', 'nhs num', 'nhsnumber', 'patient nhs number'],
    mask: {},
    help: {
        what: 'The ten-digit number under which the National Health Service in England, Wales and the Isle of Man knows a patient.',
        why: 'It is the key to a person’s health record.',
        instead: 'Use a number from the range set aside for tests, which begins with 999: 999 000 0018.',
        sources: ['NHS Data Dictionary, NHS NUMBER', 'NHS Digital, test numbers'],
    },
};
/** Weights 10 to 2 over the first nine digits; a remainder that calls for 10 is never issued (NHS Data Dictionary). */
function hasCheckDigit(digits) {
    const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
    return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/gb/nino.js
var nino = __webpack_require__(826);
;// CONCATENATED MODULE: ./build/recognizers/uk-nino.js


const uk_nino_recognizer = {
    entity: 'UK_NINO',
    title: 'UK National Insurance number',
    severity: 'high',
    country: 'GB',
    shapes: layouts({ 'AA 99 99 99 A': 0.85, 'AA-99-99-99-A': 0.8, 'AA999999A': 0.6, 'AA 999999 A': 0.7, 'AA 999999A': 0.6 }),
    check: { name: 'prefix and suffix rules', passes: ({ compact }) => (0,nino.validate)(compact).isValid },
    context: ['national insurance', 'nino', 'ni number', 'insurance', 'hmrc', 'payroll'],
    labels: ['nino', 'national insurance', 'national insurance number', 'national insurance no', 'ni number', 'ni no', 'ni num'],
    mask: {},
    help: {
        what: 'The number under which UK tax and social security know a person: two letters, six digits, A to D.',
        why: 'It is used to claim benefits and credit in the person’s name.',
        instead: 'Use one with a prefix that is never issued, such as QQ 12 34 56 C.',
        sources: ['HMRC National Insurance Manual NIM39110'],
    },
};

;// CONCATENATED MODULE: ./build/recognizers/us-itin.js

/** Area 9xx with the group numbers the IRS has opened: 50–65, 70–88, 90–92, 94–99 (IRS Publication 4757). */
const assignable = /^9\d{2}(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\d{4}$/;
const us_itin_recognizer = {
    entity: 'US_ITIN',
    title: 'US individual taxpayer identification number',
    severity: 'critical',
    country: 'US',
    shapes: layouts({ '999-99-9999': 0.65, '999 99 9999': 0.4, '99999-9999': 0.1, '999-999999': 0.1, '999999999': 0.05 }),
    check: { name: 'assignable number range', passes: ({ compact }) => assignable.test(compact) },
    context: ['itin', 'individual taxpayer', 'taxpayer', 'tax id', 'taxpayer identification'],
    labels: ['itin', 'individual taxpayer identification number', 'taxpayer identification number', 'tax id', 'taxpayer id', 'tin'],
    mask: {},
    help: {
        what: 'The nine-digit number under which the IRS knows a taxpayer who cannot have a Social Security number.',
        why: 'It serves tax fraud in the person’s name, and tells of their immigration status.',
        instead: 'Use a number outside the assigned groups, such as 900-00-0000.',
        sources: ['26 CFR § 301.6109-1', 'IRS Publication 4757'],
    },
};

;// CONCATENATED MODULE: ./build/recognizers/us-npi.js


/** The card issuer prefix for US health applications, over which the check digit is taken (45 CFR § 162.406). */
const issuer = '80840';
const us_npi_recognizer = {
    entity: 'US_NPI',
    title: 'US national provider identifier',
    severity: 'medium',
    country: 'US',
    shapes: layouts({ '9999999999': 0.1, '9999-999-999': 0.2, '9999 999 999': 0.2 }),
    check: { name: 'Luhn check digit with prefix 80840', passes: ({ compact }) => /^[12]/.test(compact) && isLuhn(issuer + compact) },
    context: ['npi', 'national provider', 'provider identifier', 'provider id', 'prescriber', 'rendering provider'],
    labels: ['npi', 'npi number', 'national provider identifier', 'provider npi', 'provider id', 'prescriber id', 'physician id'],
    mask: {},
    help: {
        what: 'The ten-digit number of a US health care provider, person or organisation.',
        why: 'It names a physician and, beside a claim or visit, ties patients to them; it is used in billing fraud.',
        instead: 'Use the example of the standard, 1234567893.',
        sources: ['45 CFR § 162.406', 'CMS, NPI check digit calculation'],
    },
};

;// CONCATENATED MODULE: ./build/recognizers/us-ssn.js

/** Never assigned: area 000, 666 and 900–999, group 00, serial 0000 (SSA, "SSN randomization"). */
const us_ssn_assignable = /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/;
const us_ssn_recognizer = {
    entity: 'US_SSN',
    title: 'US Social Security number',
    severity: 'critical',
    country: 'US',
    shapes: layouts({ '999-99-9999': 0.65, '999 99 9999': 0.4, '999.99.9999': 0.35, '999999999': 0.05 }),
    check: { name: 'assignable number range', passes: ({ compact }) => us_ssn_assignable.test(compact) },
    context: ['ssn', 'ssns', 'social security', 'social security number', 'ss number', 'ssid', 'taxpayer'],
    labels: ['ssn', 'social security', 'social security number', 'social security no', 'social', 'soc sec', 'ss number', 'ssn number', 'us ssn', 'tin', 'tax id', 'taxpayer id'],
    mask: {},
    help: {
        what: 'The nine-digit number that the US Social Security Administration gives a person for life.',
        why: 'It opens credit, tax and benefit accounts in the person’s name and can hardly ever be changed.',
        instead: 'Use a number that was never issued, such as 000-12-3456 or 987-65-4321.',
        sources: ['42 U.S.C. § 405(c)(2)', 'SSA, Social Security Number Randomization'],
    },
};

;// CONCATENATED MODULE: ./build/recognizers/registry.generated.js



















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
    us_ssn_recognizer,
];

;// CONCATENATED MODULE: ./build/entities.js


/**
 * The recognizers for a list of entity types; an empty list or `all` means every one.
 * @throws UserError for a name that no recognizer has, with those that exist.
 */
function recognizersFor(entities) {
    const wanted = entities.map((entity) => entity.trim().toUpperCase()).filter((entity) => entity !== '');
    if (wanted.length === 0 || wanted.includes('ALL'))
        return recognizers;
    const known = new Set(recognizers.map(({ entity }) => entity));
    const unknown = wanted.find((entity) => !known.has(entity));
    if (unknown !== undefined) {
        throw new UserError(`There is no entity type “${unknown}”. Known types: ${[...known].sort().join(', ')}.`);
    }
    return recognizers.filter(({ entity }) => wanted.includes(entity));
}

;// CONCATENATED MODULE: ./build/provenance/attribution-files.js
const attribution = (what, source, path) => ({
    provenance: 'attribution',
    what,
    source,
    path,
});
/** Prose only: `licenses.csv` and `contributors.json` are data, whatever their names. */
const PROSE = String.raw `(?:\.(?:md|mkd|markdown|txt|text|rst|adoc|asciidoc|org|in))?$`;
/** `LICENSE-MIT`, `LICENSE.BSD-3-Clause`, `LICENSE-APACHE-2.0`. */
const LICENCE = String.raw `[-_.](?:mit|apache|[al]?gpl|bsd|mpl|isc|cc0|cc-by|boost|zlib|lesser|third-party)[-a-z0-9]*(?:\.\d)?`;
const file = (stems, flags = '') => new RegExp(`(?:^|/)(?:${stems})${PROSE}`, flags);
const REGISTERS = [
    attribution('a holder of rights, named in a licence', 'the licence file of the repository; REUSE Specification', file(`(?:(?:un)?licen[cs]e|copying|copyright)(?:${LICENCE})?`, 'i')),
    attribution('someone credited by the project', 'GNU Coding Standards, AUTHORS and THANKS; GitHub Docs, CODEOWNERS', file('authors|contributors|maintainers|codeowners|third[-_]party[-_](?:notices?|licen[cs]es)', 'i')),
    // In capitals only: a notice.txt may be a letter, and owners.txt the owners of pets.
    attribution('someone credited by the project', 'GNU Coding Standards, THANKS; Apache licence §4, NOTICE; Kubernetes OWNERS', file('NOTICES?|CREDITS|THANKS|ACKNOWLEDGE?MENTS|OWNERS')),
    attribution('an identity of an author, as Git shows it', 'gitmailmap(5)', /(?:^|\/)\.mailmap$/),
    attribution('an author, named for citation', 'Citation File Format', /(?:^|\/)CITATION(?:\.cff|\.bib)?$/),
    attribution('someone who made the site', 'humanstxt.org', /(?:^|\/)humans\.txt$/i),
    attribution('a contact that the project publishes for reports', 'GitHub Docs, community health files', file('security|code[-_]of[-_]conduct', 'i')),
    attribution('a contact for reports of vulnerabilities', 'RFC 9116', /(?:^|\/)\.well-known\/security\.txt$/),
    attribution('a maintainer or holder of rights of a Debian package', 'Debian Policy §5.6.2, §12.5', /(?:^|\/)debian\/(?:[^/]+\.)?(?:copyright|control|changelog)$/),
    // The folder decides: access.log.1 is a rotated log.
    attribution('an author of a manual page', 'man-pages(7)', /(?:^|\/)man(?:\d[a-z]*)?\/(?:.+\/)?[^/]+\.[1-8][a-z]?$/),
];

;// CONCATENATED MODULE: ./build/provenance/attribution-lines.js
const attribution_lines_attribution = (what, source, rest) => ({
    provenance: 'attribution',
    what,
    source,
    ...rest,
});
/** Files of records, where the word `author` names a column and copyright a field. */
const DATA_FILE = /\.(?:csv|tsv|psv|jsonl?|ndjson|json5|avro|parquet|xlsx?|ods|sqlite|db|dump|eml|mbox|log|har|vcf|ics|ldif)$/;
const COMMENT = String.raw `^\s*(?:\/\/[\/!]?|\/\*+!?|\*+|#+!?|--+\[*|;+|%+|<!--|\{-|\(\*|\.\\"|@?rem\b|dnl\b|\.\.)\s*`;
const TRAILERS = 'signed-off|co-authored|co-developed|reviewed|acked|reported|tested|suggested|helped|mentored|approved|reported-and-tested|authored|committed';
const SIGNATURES = [
    attribution_lines_attribution('someone who signed a commit', 'git-interpret-trailers(1); Linux kernel, Submitting patches', {
        before: new RegExp(`^[\\s#>*|]*(?:${TRAILERS})-by:\\s.{0,100}$`, 'i'),
        // The form of a trailer is `Name <mail>`; a log that says who reported what is not one.
        from: /^[^<>]{0,100}<[^<>\s]+@[^<>\s]+>\s*$|^[^<>\s]+@[^<>\s]+>\s*$/,
    }),
    attribution_lines_attribution('a holder of copyright', '17 U.S.C. § 401, form of notice', {
        before: /(?:\bcopyright\b.{0,60}?(?:\b(?:19|20)\d\d\b|\(c\)|©)|(?:\(c\)|©)\s*(?:19|20)\d\d\b).{0,200}$/i,
    }),
    attribution_lines_attribution('a holder of copyright', 'REUSE Specification, SPDX tags', {
        before: /\bSPDX-(?:File|Snippet)(?:CopyrightText|Contributor):/i,
    }),
    attribution_lines_attribution('an author, by a documentation tag', 'Javadoc, JSDoc and phpDocumentor, @author', {
        before: /(?:^|[\s*#/])[@\\](?:authors?|maintainer)\b:?\s.{0,200}$/,
    }),
    attribution_lines_attribution('an author, by the head of a file', 'the comment that begins a source file', {
        before: new RegExp(`${COMMENT}(?:original\\s+)?(?:authors?|maintainers?|written by|created by|contributors?)(?:\\(s\\))?\\s*:?\\s.{0,200}$`, 'i'),
    }),
    attribution_lines_attribution('an author, by a module variable', 'Python, __author__; Linux kernel, MODULE_AUTHOR; Erlang, -author', {
        before: /^\s*(?:__(?:author|maintainer|email|credits|copyright|contact)__\s*=|MODULE_AUTHOR\s*\(|-author\s*\()/,
    }),
    attribution_lines_attribution('the author of a page', 'HTML Standard, standard metadata names', {
        before: /<meta\s[^>]*\bname=["']?author\b[^>]*\bcontent=["']?[^"'>]*$/i,
    }),
    attribution_lines_attribution('an author of a manual page', 'mdoc(7), author macros', {
        path: /\.[1-9][a-z]?(?:\.in)?$/,
        before: /^\.\s*(?:An|Aq|Mt)\b/,
    }),
    attribution_lines_attribution('a packager', 'Debian Policy §4.4; RPM packaging guide; GNU Coding Standards, change logs', {
        path: /(?:^|\/)(?:change-?logs?[^/]*|[^/]+\.(?:spec|changes|dch))$/,
        before: /^(?: -- |\* (?:mon|tue|wed|thu|fri|sat|sun) |\d{4}-\d\d-\d\d {1,3}).{0,100}$/i,
    }),
    attribution_lines_attribution('the author of a patch', 'git-format-patch(1)', {
        path: /\.(?:patch|diff)$/,
        before: /^(?:From:|#\s*(?:User|Author))\s.{0,100}$/i,
    }),
    attribution_lines_attribution('the maintainer of an image', 'Dockerfile reference, MAINTAINER and LABEL', {
        path: /(?:^|\/)(?:[^/]+\.)?(?:docker|container)file(?:[-.][^/]*)?$/,
        before: /^\s*(?:MAINTAINER\s|(?:LABEL\s+)?["']?(?:org\.opencontainers\.image\.(?:authors|vendor)|maintainer)["']?[ =])/i,
    }),
];

;// CONCATENATED MODULE: ./build/provenance/manifests.js
/** Files in which a package names its authors, by the whole base name in lower case. */
const MANIFEST = {
    provenance: 'attribution',
    what: 'an author or maintainer, named in the manifest of a package',
    source: 'npm, Composer, PyPA, Cargo, RubyGems, Maven and the other package managers, author fields',
    file: new RegExp(`^(?:${[
        // npm, Bower, Composer (whose lock file repeats the authors of every package), Haxe, Raku.
        String.raw `(?:package|bower|composer|haxelib|codemeta|meta6)\.json|composer\.lock`,
        // Python, Rust, Julia, Fortran, Typst.
        String.raw `(?:pyproject|cargo|project|fpm|typst)\.toml|setup\.(?:py|cfg)|pkg-info`,
        // Ruby, CocoaPods, Swift.
        String.raw `[^/]+\.(?:gemspec|podspec(?:\.json)?)`,
        // Maven, Gradle, Ivy, NuGet.
        String.raw `pom\.xml|[^/]+\.pom|build\.gradle(?:\.kts)?|ivy\.xml|[^/]+\.(?:nuspec|csproj|fsproj|vbproj)`,
        // Dart, Haskell, Elixir, R, Perl, Lua, OCaml, Nim, D, Crystal.
        String.raw `pubspec\.yaml|[^/]+\.cabal|package\.yaml|mix\.exs|description|meta\.yml|[^/]+\.(?:rockspec|opam|nimble)`,
        String.raw `dub\.(?:json|sdl)|shard\.yml|dune-project`,
        // Helm, Ansible, Arch, Alpine, Snap.
        String.raw `chart\.yaml|galaxy\.yml|pkgbuild|apkbuild|snapcraft\.yaml|\.all-contributorsrc`,
    ].join('|')})$`),
};
/** The key on the value's own line, or the item `Name <mail>` of a list whose key stands on a line above. */
const AUTHOR_FIELDS = [
    /(?<!\w)(?:authors?|author[-_]email|maintainers?|maintainer[-_]email|contributors?|developers?|copyright|owners|e?mail|name)(?:@r)?["'>]?\s*(?:=>|[:=(>]|\s["']).{0,200}$/i,
    /^\s*(?:[-*]\s*)?["']?[^"'<>=:]{0,80}<$/,
    /^\s*["'][^"'=]{1,80}["']\s*=>\s*["']$/,
    /^\s*(?:c\()?person\(.{0,200}$/,
];

;// CONCATENATED MODULE: ./build/provenance/published.js
const originFrom = ({ provenance, what, source }) => ({
    provenance,
    because: `${what} (${source})`,
});
/** A table kept readable in the source: values parted by commas or line ends. */
const valuesOf = (table) => table
    .split(/[,\n]/)
    .map((value) => value.trim())
    .filter((value) => value !== '');
/** Letters and digits only, in upper case: the form in which identifiers compare. */
const compactOf = (text) => text.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
/** Whole values only, never a prefix: a neighbour of a published example can be a person's. The first publisher wins. */
function indexed(publications, normalise = compactOf) {
    const index = new Map();
    for (const publication of publications) {
        const origin = originFrom(publication);
        for (const value of publication.values.map(normalise)) {
            if (!index.has(value))
                index.set(value, origin);
        }
    }
    return index;
}
/** Asks whether the whole value stands in one of these publications. */
function listed(publications, normalise = compactOf) {
    const index = indexed(publications, normalise);
    return (candidate) => index.get(normalise(candidate.text));
}

;// CONCATENATED MODULE: ./build/provenance/attribution.js




const pathOf = ({ path }) => path.replaceAll('\\', '/').toLowerCase();
const inRegister = (_candidate, place) => {
    const path = place.path.replaceAll('\\', '/');
    const register = REGISTERS.find((entry) => entry.path.test(path));
    return register && originFrom(register);
};
const signs = ({ path, before, from }, file, place) => (path?.test(file) ?? true) &&
    before.test(place.line.slice(0, place.column)) &&
    (from?.test(place.line.slice(place.column)) ?? true);
/** A signature in a record of somebody's is a value like any other. */
const onSignedLine = (_candidate, place) => {
    const file = pathOf(place);
    const signature = DATA_FILE.test(file) ? undefined : SIGNATURES.find((entry) => signs(entry, file, place));
    return signature && originFrom(signature);
};
/** Elsewhere than in a manifest, an `author` may be anybody: the writer of a review, a patient's physician. */
const inManifest = (_candidate, place) => {
    const path = pathOf(place);
    const before = place.line.slice(0, place.column);
    const isAuthor = MANIFEST.file.test(path.slice(path.lastIndexOf('/') + 1)) && AUTHOR_FIELDS.some((key) => key.test(before));
    return isAuthor ? originFrom(MANIFEST) : undefined;
};
const attributionInquiries = [inRegister, inManifest, onSignedLine];

;// CONCATENATED MODULE: ./build/provenance/digits.js

// Every rule looks at the whole value, or at all of it that an issuer assigns: a real number may begin with 1234.
const MIN_RUN = 6;
/** Short blocks repeat by chance: `121212` may be a birthday. */
const MIN_BLOCKS = 8;
/** Fingers walking over the rows and columns of a number pad, from its corners. */
const KEYPAD_WALKS = new Set(valuesOf(`
    147258369, 1472583690, 0147258369, 741852963, 7418529630, 369258147, 963852741, 9638527410
    789456123, 7894561230, 0789456123, 123654789, 1236547890, 321654987, 987456321, 14725836
    74185296, 78945612
  `));
/** The one step from each digit to the next, modulo 10; undefined when they differ. */
function commonStep(digits) {
    const stepAt = (at) => (Number(digits[at]) - Number(digits[at - 1]) + 10) % 10;
    const step = stepAt(1);
    for (let at = 2; at < digits.length; at++)
        if (stepAt(at) !== step)
            return undefined;
    return step;
}
const isOneBlockRepeated = (digits) => [2, 3, 4].some((size) => {
    const times = digits.length / size;
    return Number.isInteger(times) && times >= 3 && digits === digits.slice(0, size).repeat(times);
});
/** `112233445566`: each digit as often as the others, in order. */
const isStaircase = (digits) => [2, 3].some((size) => {
    const steps = digits.length / size;
    if (!Number.isInteger(steps) || steps < 3)
        return false;
    const heads = [...digits].filter((_, at) => at % size === 0);
    const step = commonStep(heads.join(''));
    return (step === 1 || step === 9) && digits === heads.map((head) => head.repeat(size)).join('');
});
/** A clause when nobody can have been handed these digits as they stand, e.g. `one digit, repeated`. */
function monotony(digits) {
    if (digits.length < MIN_RUN || !/^\d+$/.test(digits))
        return undefined;
    const step = commonStep(digits);
    if (step === 0)
        return 'one digit, repeated';
    if (step === 1 || step === 9)
        return 'digits that only count';
    if (digits.length < MIN_BLOCKS)
        return undefined;
    if (isOneBlockRepeated(digits))
        return 'a few digits, repeated';
    if (isStaircase(digits))
        return 'doubled digits that only count';
    return KEYPAD_WALKS.has(digits) ? 'a walk over the number pad' : undefined;
}
/** Of several readings of one number, each whole: is any of them monotonous? */
function monotonousAmong(readings) {
    const found = readings.map(monotony).find(Boolean);
    return found === undefined ? undefined : { provenance: 'placeholder', because: `${found}: typed to fill a field` };
}
/**
 * Asks whether the digits are monotonous.
 * @param assigned the parts of the compact value to look at, each whole: without a check digit, for instance
 */
const monotonous = (assigned = (compact) => [compact]) => ({ text }) => monotonousAmong(assigned(compactOf(text)));
/** Both readings of a number whose last `size` characters check the rest: people count with and without them. */
const withAndWithoutCheck = (size) => (compact) => [compact, compact.slice(0, -size)];

;// CONCATENATED MODULE: ./build/provenance/cards.js


const testCards = (provider, source, table) => ({
    provenance: 'documented',
    what: `a test card number of ${provider}`,
    source,
    values: valuesOf(table),
});
const TEST_CARDS = [
    testCards('Stripe', 'docs.stripe.com/testing', `
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
    testCards('Adyen', 'docs.adyen.com, test card numbers', `
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
    testCards('Braintree', 'developer.paypal.com/braintree, testing', `
    4005519200000004, 4009348888881881, 4012000033330026, 4012000077777777, 4217651111111119
    4500600000000061, 4000111111111115, 2223000048400011, 6011000991300009, 36259600000004
    6304000000000000
  `),
    testCards('PayPal', 'developer.paypal.com, test credit card numbers', `
    378734493671000, 5610591081018250, 4222222222222, 5019717010103742, 6331101999990016
    122000000000003
  `),
    testCards('Worldpay', 'developer.worldpay.com, test values', `
    36700102000000, 36148900647913, 6011000400000000, 3528000700000000, 6759649826438453
    6799990100000000019, 5454545454545454, 5163613613613613, 2221000000000009, 4911830000000
    4917610000000000, 4462030000000000, 4917610000000000003, 4917300800000000, 4484070000000000
    343434343434343, 630495060000000000, 630490017740292441
  `),
    testCards('Authorize.net', 'developer.authorize.net, testing guide', `
    6011000000000012, 3088000000000017, 38000000000006, 4007000000027, 4012888818888, 2223000010309703
    2223000010309711
  `),
    testCards('Square', 'developer.squareup.com, sandbox payments', `4532759734545858, 5409889944179029`),
    testCards('Cybersource', 'developer.cybersource.com, testing', `2222420000001113, 2222630000001125, 3566111111111113`),
];
const cardInquiries = [listed(TEST_CARDS), monotonous(withAndWithoutCheck(1))];

;// CONCATENATED MODULE: ./build/provenance/crypto.js

const CRYPTO_ADDRESSES = [
    {
        provenance: 'documented',
        what: 'the address of the first block of Bitcoin',
        source: 'Bitcoin Core, genesis block',
        values: ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
    },
    {
        provenance: 'documented',
        what: 'an address whose key nobody has',
        source: 'Bitcoin Wiki, provably unspendable outputs',
        values: valuesOf(`
      1BitcoinEaterAddressDontSendf59kuE, 1111111111111111111114oLvT2, 1CounterpartyXXXXXXXXXXXXXXXUWLpVr
    `),
    },
    {
        provenance: 'documented',
        what: 'an example of how addresses look',
        source: 'Bitcoin Wiki, Address',
        values: valuesOf(`
      1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2, 3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy
      bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq
    `),
    },
    {
        provenance: 'documented',
        what: 'a test vector of the address format',
        source: 'BIP-173, BIP-350',
        values: valuesOf(`
      bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4, bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3qccfmv3
      bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0
      bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y
    `),
    },
    {
        provenance: 'documented',
        what: 'a test vector of key derivation',
        source: 'BIP-84, BIP-86',
        values: valuesOf(`
      bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu, bc1qnjg0jd8228aq7egyzacy8cys3knf9xvrerkf9g
      bc1q8c6fshw2dlwun7ekn9qwf37cu2rn755upcp6el
      bc1p5cyxnuxmeuwuvkwfem96lqzszd02n6xdcjrs20cac6yqjjwudpxqkedrcr
      bc1p4qhjn9zdvkux4e44uhx8tc55attvtyu358kutcqkudyccelu0was9fqzwh
    `),
    },
    {
        provenance: 'documented',
        what: 'a test vector of the checksum in capitals',
        source: 'ERC-55',
        values: valuesOf(`
      0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed, 0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359
      0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB, 0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb
      0x52908400098527886E0F7030069857D2E4169EE7, 0x8617E340B3D01FA5F11F306F4090FD50E238070D
      0xde709f2102306220921060314715629080e2fb77, 0x27b1fdb04752bbc536007a920d24acb045561c26
    `),
    },
    {
        provenance: 'documented',
        what: 'an account of the public test mnemonic',
        source: 'Hardhat Network and Anvil, default accounts',
        values: valuesOf(`
      0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266, 0x70997970C51812dc3A010C7d01b50e0d17dc79C8
      0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC, 0x90F79bf6EB2c4f870365E785982E1f101E93b906
      0x15d34AAf54267DB7D7c367839AAf71A00a2C6A65, 0x9965507D1a55bcC2695C58ba16FB37d819B0A4dc
      0x976EA74026E726554dB657fA54763abd0C3a0aa9, 0x14dC79964da2C08b23698B3D3cc7Ca32193d9955
      0x23618e81E3f5cdF7f54C3d65f7FBc0aBf5B21E8f, 0xa0Ee7A142d267C1f36714E4a8F75612F20a79720
    `),
    },
    {
        provenance: 'infrastructure',
        what: 'a public contract, not a person',
        source: 'the contracts of WETH, USDT, USDC, DAI, Uniswap v2, ENS and Multicall3 on Ethereum',
        values: valuesOf(`
      0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2, 0xdAC17F958D2ee523a2206206994597C13D831ec7
      0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48, 0x6B175474E89094C44Da98b954EedeAC495271d0F
      0x7a250d5630B4cF539739dF2C5dAcb4c659F2488D, 0x00000000000C2E074eC69A0dFb2997BA6C7d2e1e
      0xcA11bde05977b3631167028862bE2a173976CA11
    `),
    },
];
const TEST_NETWORK = {
    provenance: 'reserved',
    what: 'an address of a test network, whose coins are worth nothing',
    source: 'BIP-173, prefixes tb and bcrt',
};
const BURN_ADDRESS = {
    provenance: 'documented',
    what: 'an address of zeros or repeated digits, whose key nobody has',
    source: 'Ethereum: zero and 0x…dEaD burn addresses, precompiled contracts, 0xEeee… for ether',
};
/** Base58 tells capitals apart; hexadecimal and bech32 do not. */
const comparable = (address) => (/^(?:0x|bc1)/i.test(address) ? address.toLowerCase() : address);
const onTestNetwork = ({ text }) => /^(?:tb|bcrt)1[a-z0-9]+$/i.test(text) ? originFrom(TEST_NETWORK) : undefined;
/** At least 36 zeros before a few digits; or one block of at most 16 digits over and over, the last cut short. */
const ofRepeatedDigits = ({ text }) => {
    const digits = /^0x([0-9a-f]{40})$/i.exec(text)?.[1]?.toLowerCase();
    if (digits === undefined)
        return undefined;
    const repeats = [1, 2, 3, 4, 5, 8, 10, 16].some((size) => digits === digits.slice(0, size).repeat(40).slice(0, 40));
    return repeats || /^0{36}/.test(digits) ? originFrom(BURN_ADDRESS) : undefined;
};
const cryptoInquiries = [
    listed(CRYPTO_ADDRESSES, comparable),
    onTestNetwork,
    ofRepeatedDigits,
];

;// CONCATENATED MODULE: ./build/provenance/dates.js

/** What programs write where no date is known. Round birthdays such as 2000-01-01 are people's, too, and stay plausible. */
const DEFAULT_DATES = [
    {
        provenance: 'placeholder',
        what: 'the zero of Unix time, which stands where a date is missing',
        source: 'POSIX, seconds since the Epoch',
        values: ['1970-01-01'],
    },
    {
        provenance: 'placeholder',
        what: 'the zero of a database or spreadsheet, which stands where a date is missing',
        source: 'SQL Server datetime default 1900-01-01; OLE Automation and Excel dates',
        values: ['1900-01-01', '1899-12-30', '1899-12-31', '1753-01-01'],
    },
    {
        provenance: 'placeholder',
        what: 'the earliest or latest date that a program can write',
        source: '.NET DateTime.MinValue and MaxValue; Windows FILETIME',
        values: ['0001-01-01', '9999-12-31', '1601-01-01'],
    },
    {
        provenance: 'placeholder',
        what: 'ones only: typed to fill a field',
        source: 'the digits themselves',
        values: ['1111-11-11'],
    },
];
const MONTHS = [
    [/\p{L}*\bjan\p{L}*/iu, '01'],
    [/\p{L}*\bdec\p{L}*/iu, '12'],
];
const defaults = indexed(DEFAULT_DATES, (date) => date);
/** The year, month and day that a date can mean: 01/12/1899 is read both ways. */
function readings(text) {
    const numbers = MONTHS.reduce((date, [name, month]) => date.replace(name, month), text).match(/\d+/g) ?? [];
    const [whole = ''] = numbers;
    if (whole.length === 8) {
        return [whole.replace(/(....)(..)(..)/, '$1-$2-$3'), whole.replace(/(..)(..)(....)/, '$3-$2-$1')];
    }
    const year = numbers.find((digits) => digits.length === 4);
    const others = numbers.filter((digits) => digits !== year).map((digits) => digits.padStart(2, '0'));
    const [one, other] = others;
    if (year === undefined || one === undefined || other === undefined)
        return [];
    return [`${year}-${one}-${other}`, `${year}-${other}-${one}`];
}
const isDefault = ({ text }) => readings(text)
    .map((date) => defaults.get(date))
    .find(Boolean);
const dateInquiries = [isDefault];

;// CONCATENATED MODULE: ./build/provenance/mail-domains.js

/** Domains in which nobody receives mail, their subdomains included. */
const SPECIAL_DOMAINS = [
    {
        provenance: 'reserved',
        what: 'example.com, example.net and example.org are reserved for documentation',
        source: 'RFC 2606 §3, RFC 6761 §6.5',
        values: valuesOf('example.com, example.net, example.org'),
    },
    {
        provenance: 'reserved',
        what: 'domains under .example, .test, .invalid and .localhost are never delegated',
        source: 'RFC 2606 §2, RFC 6761 §6',
        values: valuesOf('example, test, invalid, localhost'),
    },
    {
        provenance: 'documented',
        what: "one of Microsoft's fictitious companies",
        source: 'Microsoft Learn, sample companies and databases',
        values: valuesOf(`
      contoso.com, contoso.onmicrosoft.com, fabrikam.com, fabrikam.onmicrosoft.com, northwindtraders.com
      adventure-works.com, tailspintoys.com, wingtiptoys.com, fourthcoffee.com, woodgrovebank.com, litwareinc.com
      proseware.com, adatum.com, treyresearch.net, alpineskihouse.com, cohowinery.com, cohovineyard.com
      margiestravel.com, lucernepublishing.com, wideworldimporters.com, southridgevideo.com
      humongousinsurance.com, graphicdesigninstitute.com, blueyonderairlines.com, cpandl.com
      consolidatedmessenger.com, vanarsdelltd.com, bellowscollege.com
    `),
    },
    {
        provenance: 'documented',
        what: 'the invented people of a published sample database',
        source: 'Sakila and classicmodels for MySQL, Chinook, reqres.in',
        values: valuesOf('sakilacustomer.org, sakilastaff.com, classicmodelcars.com, chinookcorp.com, reqres.in'),
    },
    {
        provenance: 'infrastructure',
        what: 'the identity of a program, not of a person',
        source: 'Google Cloud, service accounts',
        values: ['gserviceaccount.com'],
    },
    {
        provenance: 'placeholder',
        what: 'a domain made of words that mean any word',
        source: 'RFC 3092, Etymology of “Foo”',
        values: valuesOf('foo.com, bar.com, baz.com, qux.com, foobar.com, foo.org, bar.org, foo.net, foo.bar, foo.baz'),
    },
    {
        provenance: 'placeholder',
        what: 'a domain typed to mean any company',
        source: 'Acme is the stock name of an invented company: Wikipedia, Acme Corporation',
        values: valuesOf('acme.com, acme.org, acme.io, acmecorp.com, acme-corp.com, acmeinc.com'),
    },
    {
        provenance: 'placeholder',
        what: 'a domain that says it is only a test',
        source: 'the word itself',
        values: valuesOf(`
      test.com, test.org, test.net, test.io, testing.com, testmail.com, fake.com, fakemail.com, dummy.com, sample.com
      nowhere.com, noemail.com, nomail.com, asdf.com, domain.com, domain.tld, company.com, host.tld
    `),
    },
];
/**
 * Names whose words say that the reader's own is meant, under whatever public suffix. `test` is not among them:
 * test.de, for one, is a publisher with employees.
 */
const STAND_IN_LABELS = [
    {
        provenance: 'placeholder',
        what: 'a domain called “example” stands for any domain',
        source: 'the word itself, as in RFC 2606; also in other languages',
        values: valuesOf(`
      example, exemple, beispiel, ejemplo, esempio, exemplo, voorbeeld, eksempel, exempel, esimerkki, przyklad, priklad
      example-domain, examplecompany, example-company, example-corp, examplecorp
    `),
    },
    {
        provenance: 'placeholder',
        what: 'a domain that says the reader should put in their own',
        source: 'the words themselves',
        values: valuesOf(`
      yourdomain, your-domain, yourdomainname, your-domain-name, mydomain, my-domain, somedomain, some-domain
      anydomain, yourcompany, your-company, mycompany, my-company, somecompany, yourorg, your-org, yourorganization
      yoursite, your-site, mysite, yourwebsite, your-website, yourapp, yourhost, yourserver, yourmail, youremail
      ihredomain, ihre-domain, meinedomain, deinedomain, musterfirma, tudominio, votredomaine, votre-domaine
    `),
    },
];
/** Forges hide members' addresses behind this label: users.noreply.github.com, noreply.codeberg.org. */
const NOREPLY_DOMAIN = {
    provenance: 'infrastructure',
    what: 'an address that receives no mail, given out by a forge to hide the real one',
    source: 'GitHub Docs, setting your commit email address',
};

;// CONCATENATED MODULE: ./build/provenance/mailboxes.js

/** What stands before the `@`, whatever the domain. Exact: `info` is a function, `j.info` may be a person. */
const MAILBOXES = [
    {
        provenance: 'infrastructure',
        what: 'a mailbox of a function, not of a person',
        source: 'RFC 2142',
        values: valuesOf(`
      info, marketing, sales, support, abuse, noc, security, postmaster, hostmaster, usenet, news, webmaster, www
      uucp, ftp
    `),
    },
    {
        provenance: 'infrastructure',
        what: 'a mailbox of a department or an office, in the manner of RFC 2142',
        source: 'the word itself',
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
    `),
    },
    {
        provenance: 'infrastructure',
        what: 'an automatic sender that nobody reads',
        source: 'RFC 3834, Auto-Submitted; the word itself',
        values: valuesOf(`
      noreply, no-reply, no_reply, no.reply, donotreply, do-not-reply, do_not_reply, do.not.reply, dont-reply
      nicht-antworten, ne-pas-repondre, mailer-daemon, mailerdaemon, mailer, daemon, bounce, bounces, autoreply
      auto-reply, automailer, notify, notification, notifications, notifier, alert, alerts, monitoring, cron
      reports, digest, updates, system, root, nobody, devnull, dev-null, null, bot, robot, dependabot, renovate
      github-actions, github-bot, gitlab-bot, circleci, ci, buildbot, action, actions
    `),
    },
    {
        provenance: 'infrastructure',
        what: 'a login on a machine, not a mailbox of a person',
        source: 'the default accounts of Git servers and system images',
        values: valuesOf(`
      git, gitea, hg, svn, cvs, anoncvs, anonymous, ec2-user, ubuntu, centos, debian, fedora, vagrant, www-data
      deploy, deployer, postgres, mysql, nginx, apache
    `),
    },
    {
        provenance: 'placeholder',
        what: 'a person who stands for anybody',
        source: 'Wikipedia, List of placeholder names by language',
        values: valuesOf(`
      john.doe, john_doe, john-doe, johndoe, jdoe, j.doe, doe.john, doejohn, jane.doe, jane_doe
      jane-doe, janedoe, doe.jane, joe.bloggs, joebloggs, joe_bloggs, fred.bloggs
      max.mustermann, maxmustermann, max_mustermann, max-mustermann, m.mustermann, mustermann, erika.mustermann
      erikamustermann, erika_mustermann, ola.nordmann, kari.nordmann, fulano, fulano.detal, israel.israeli
      john.q.public, johnqpublic
    `),
    },
    {
        provenance: 'placeholder',
        what: 'a word that says whose address belongs here',
        source: 'the word itself',
        values: valuesOf(`
      user, username, user.name, user_name, user-name, your.name, yourname, your_name, your-name, your.email
      youremail, your_email, your-email, you, yourself, my.email, myemail, my_email, my-email, myname, my.name
      first.last, first_last, firstlast, firstname.lastname, first.lastname, firstname, lastname, name, email
      e-mail, name.surname, vorname.nachname, prenom.nom, nombre.apellido, nome.cognome, voornaam.achternaam
      someone, somebody, some.one, anyone, anybody, person, recipient, sender, customer, client, member
      nobody.nowhere, placeholder, example, sample, dummy, fake
    `),
    },
    {
        provenance: 'placeholder',
        what: 'a word typed to try something out',
        source: 'RFC 3092, Etymology of “Foo”; the word itself',
        values: valuesOf(`
      test, tests, tester, testing, testuser, test.user, test_user, test-user, usertest, user.test, test.test
      testtest, testaccount, test.account, test-account, testemail, test.email, test-email, demo, demo.user
      demouser, demo-user, foo, bar, baz, qux, quux, foobar, foo.bar, foo_bar, foo-bar, foo.baz
      asdf, asdfasdf, asdfgh, qwer, qwerty, qwertz, azerty, abc, abcd, abcdef, abc123, xyz, xxx, aaa, aaaa, zzz
      lorem, ipsum, lorem.ipsum
    `),
    },
];
/** Words that people number: user1, test02, demo123. A longer number, such as a year, may be a person's choice. */
const NUMBERED = /^(user|test|tester|testuser|test-user|test_user|test\.user|demo|foo|dummy|fake|example)[-_.]?(\d{1,2}|123|1234)$/;
const BOT = {
    provenance: 'infrastructure',
    what: 'the address of a program that commits and comments',
    source: 'GitHub Docs, bot accounts carry the suffix [bot]',
};
const LIST_REQUEST = {
    provenance: 'infrastructure',
    what: 'the administrative address of a mailing list',
    source: 'RFC 2142 §6',
};

;// CONCATENATED MODULE: ./build/provenance/email.js




const asWritten = (value) => value;
const domains = indexed(SPECIAL_DOMAINS, asWritten);
const labels = indexed(STAND_IN_LABELS, asWritten);
const mailboxes = indexed(MAILBOXES, asWritten);
const testWord = mailboxes.get('test');
/** Both parts in lower case; undefined when there is no `@` or nothing beside it. */
function parse(text) {
    const at = text.lastIndexOf('@');
    const local = text
        .slice(0, at)
        .toLowerCase()
        .replace(/^mailto:/, '')
        .replace(/["'<>]/g, '')
        .replace(/(?<=.)\+.*$/, '');
    const domain = text
        .slice(at + 1)
        .toLowerCase()
        .replace(/[.>"']+$/, '');
    return at > 0 && local !== '' && domain !== '' ? { local, domain } : undefined;
}
const about = (answer) => ({ text }) => {
    const address = parse(text);
    return address && answer(address);
};
/** The domain itself or a parent of it. */
function specialDomain({ domain }) {
    const parts = domain.split('.');
    for (let from = 0; from < parts.length; from++) {
        const origin = domains.get(parts.slice(from).join('.'));
        if (origin !== undefined)
            return origin;
    }
    return undefined;
}
/** Below the label there must be a domain: noreply.com could be anyone's. */
const noReplyDomain = ({ domain }) => /(^|\.)no-?reply\.[^.]+\./.test(domain) ? originFrom(NOREPLY_DOMAIN) : undefined;
const standInDomain = ({ domain }) => labels.get((0,cjs/* getDomainWithoutSuffix */.Gw)(domain) ?? '');
const NO_REPLY = /^(?:do[-_.]?not[-_.]?reply|no[-_.]?reply)[-_.]|[-_.]no[-_.]?reply$/;
function mailbox({ local }) {
    if (NO_REPLY.test(local))
        return mailboxes.get('noreply');
    if (/\[bot\]$|[-_.]bot$/.test(local))
        return originFrom(BOT);
    if (local.endsWith('-request'))
        return originFrom(LIST_REQUEST);
    return mailboxes.get(local) ?? (NUMBERED.test(local) ? testWord : undefined);
}
const emailInquiries = [specialDomain, noReplyDomain, standInDomain, mailbox].map(about);

;// CONCATENATED MODULE: ./build/provenance/eu-identifiers.js


const DE_TAX_IDS = [
    {
        provenance: 'documented',
        what: 'an example of the check digit of the Steuer-Identifikationsnummer',
        source: 'ELSTER and BZSt, Prüfung der Steuer- und Steueridentifikationsnummer',
        values: valuesOf('86095742719, 47036892816, 65929970489, 57549285017, 25768131411'),
    },
];
const DE_TEST_TAX_IDS = {
    provenance: 'reserved',
    what: 'a Steuer-Identifikationsnummer beginning with 0 is for tests and never issued',
    source: 'ELSTER, Prüfung der Steuer- und Steueridentifikationsnummer',
};
const FR_NIRS = [
    {
        provenance: 'documented',
        what: 'the number on the specimen of the carte Vitale',
        source: 'Assurance Maladie, specimen card',
        values: ['2 69 05 49 588 157 80'],
    },
    {
        provenance: 'documented',
        what: 'the worked example of the NIR key',
        source: 'Wikipédia, Numéro de sécurité sociale en France',
        values: ['2 55 08 14 168 025 38'],
    },
];
const isTestTaxId = ({ text }) => /^0\d{10}$/.test(compactOf(text)) ? originFrom(DE_TEST_TAX_IDS) : undefined;
/** Without the control letter at the end, and without the X, Y or Z that begins a NIE. */
const spanishDigits = (number) => [number.replace(/\D/g, '')];
const deTaxIdInquiries = [
    listed(DE_TAX_IDS),
    isTestTaxId,
    monotonous(withAndWithoutCheck(1)),
];
const nirInquiries = [listed(FR_NIRS), monotonous(withAndWithoutCheck(2))];
/** The specimens (00000000T, 12345678Z, 99999999R, X1234567L) are all monotonous: no list is needed. */
const nifInquiries = [monotonous(spanishDigits)];

;// CONCATENATED MODULE: ./build/provenance/iban.js


const IBAN_EXAMPLES = [
    {
        provenance: 'documented',
        what: "the example of its country's IBAN format",
        source: 'SWIFT IBAN registry, ISO 13616',
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
    `),
    },
    {
        provenance: 'documented',
        what: 'the worked example of an article on IBANs',
        source: 'Wikipedia, International Bank Account Number',
        values: valuesOf('GB82WEST12345698765432, DE91100000000123456789'),
    },
    {
        provenance: 'documented',
        what: "a structure example of its country's IBAN format",
        source: 'iban.com, IBAN structure',
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
    `),
    },
];
/** The account without country code and check digits, with and without the national check digit at its end. */
const account = (iban) => withAndWithoutCheck(1)(iban.slice(4));
const ibanInquiries = [listed(IBAN_EXAMPLES), monotonous(account)];

;// CONCATENATED MODULE: ./build/provenance/in-identifiers.js


const IN_AADHAARS = [
    {
        provenance: 'documented',
        what: 'a test resident of the Aadhaar authentication service',
        source: 'UIDAI developer portal, test data',
        values: valuesOf(`
      9999 9999 0019, 9999 4105 7058, 9999 7165 8847, 9999 3311 9405, 9999 5518 3433, 9999 9050 1894
    `),
    },
];
const aadhaarInquiries = [listed(IN_AADHAARS), monotonous(withAndWithoutCheck(1))];

;// CONCATENATED MODULE: ./build/provenance/ip-ranges.js
const reserved = (what, source, ...prefixes) => ({
    provenance: 'reserved',
    what,
    source,
    prefixes,
});
const infrastructure = (what, source, ...prefixes) => ({
    provenance: 'infrastructure',
    what,
    source,
    prefixes,
});
const PREFIXES = [
    reserved('an address for documentation', 'RFC 5737', '192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24'),
    reserved('an address for documentation', 'RFC 3849', '2001:db8::/32'),
    reserved('an address for documentation', 'RFC 9637', '3fff::/20'),
    reserved('a multicast address for documentation', 'RFC 6676', '233.252.0.0/24'),
    infrastructure('a private address', 'RFC 1918', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'),
    infrastructure("an address inside a carrier's network", 'RFC 6598', '100.64.0.0/10'),
    infrastructure('a unique local address', 'RFC 4193', 'fc00::/7'),
    infrastructure('a site-local address, withdrawn', 'RFC 3879', 'fec0::/10'),
    infrastructure('the loopback', 'RFC 1122 §3.2.1.3', '127.0.0.0/8'),
    infrastructure('the loopback', 'RFC 4291 §2.5.3', '::1/128'),
    infrastructure('the unspecified address', 'RFC 4291 §2.5.2', '::/128'),
    infrastructure('“this network”', 'RFC 1122 §3.2.1.3', '0.0.0.0/8'),
    infrastructure('a link-local address', 'RFC 3927', '169.254.0.0/16'),
    infrastructure('a link-local address', 'RFC 4291 §2.5.6', 'fe80::/10'),
    infrastructure('a multicast group', 'RFC 5771', '224.0.0.0/4'),
    infrastructure('a multicast group', 'RFC 4291 §2.7', 'ff00::/8'),
    infrastructure('the broadcast address', 'RFC 919', '255.255.255.255/32'),
    infrastructure('a netmask', 'RFC 950', '255.0.0.0/8'),
    infrastructure('a benchmarking address', 'RFC 2544', '198.18.0.0/15'),
    infrastructure('a benchmarking address', 'RFC 5180', '2001:2::/48'),
    infrastructure('an address for protocol assignments', 'RFC 6890', '192.0.0.0/24'),
    infrastructure('an anycast service for reverse look-ups', 'RFC 7534, RFC 7535', '192.175.48.0/24', '192.31.196.0/24'),
    infrastructure('an anycast relay', 'RFC 7450, RFC 7526', '192.52.193.0/24', '192.88.99.0/24'),
    infrastructure('a discard-only address', 'RFC 6666', '100::/64'),
    infrastructure('an identifier, not an address', 'RFC 4843, RFC 7343', '2001:10::/28', '2001:20::/28'),
    infrastructure('a segment identifier', 'RFC 9602', '5f00::/16'),
    infrastructure('a public resolver', 'Google Public DNS', '8.8.8.8/32', '8.8.4.4/32', '2001:4860:4860::8888/128', '2001:4860:4860::8844/128'),
    infrastructure('a public resolver', 'Cloudflare 1.1.1.1', '1.1.1.0/30', '1.0.0.0/30', '2606:4700:4700::1111/128', '2606:4700:4700::1001/128'),
    infrastructure('a public resolver', 'Quad9', '9.9.9.8/29', '149.112.112.112/32', '2620:fe::fe/128', '2620:fe::9/128'),
    infrastructure('a public resolver', 'Cisco OpenDNS', '208.67.222.222/32', '208.67.220.220/32', '2620:119:35::35/128', '2620:119:53::53/128'),
    infrastructure('a public resolver', 'AdGuard, AliDNS, 114DNS, DNSPod, Yandex', '94.140.14.14/32', '94.140.15.15/32', '223.5.5.5/32', '223.6.6.6/32', '114.114.114.114/32', '119.29.29.29/32', '77.88.8.8/32'),
    infrastructure('a public resolver', 'Level 3', '4.2.2.0/29'),
    infrastructure('a root name server', 'IANA, root servers', '198.41.0.4/32', '170.247.170.2/32', '192.33.4.12/32', '199.7.91.13/32', '192.203.230.10/32', '192.5.5.241/32', '192.112.36.4/32', '198.97.190.53/32', '192.36.148.17/32', '192.58.128.30/32', '193.0.14.129/32', '199.7.83.42/32', '202.12.27.33/32'),
    infrastructure("Azure's virtual public address", 'Microsoft Learn, 168.63.129.16', '168.63.129.16/32'),
    reserved('an address that was never assigned', 'RFC 1112 §4', '240.0.0.0/4'),
    reserved('an address outside the assigned unicast space', 'RFC 4291 §2.4, IANA IPv6 address space', '::/3', '4000::/2', '8000::/1'),
];
/** The prefixes under which an IPv4 address stands in an IPv6 one, in its last four bytes. */
const EMBEDDING = ['::ffff:0:0/96', '::ffff:0:0:0/96', '64:ff9b::/96', '::/96'];

;// CONCATENATED MODULE: ./build/provenance/ip.js



const NETWORK = {
    provenance: 'infrastructure',
    what: 'the name of a network: all host bits are zero',
    source: 'RFC 950, RFC 4632',
};
const PLACEHOLDER_IP = {
    provenance: 'placeholder',
    what: 'an address whose numbers only count or repeat: typed to fill a field',
    source: 'the numbers themselves',
};
/** Octets that count, in the two ways that people write. */
const COUNTING_IPS = new Set(['1.2.3.4', '4.3.2.1', '5.6.7.8', '12.34.56.78', '11.22.33.44']);
const lazily = (make) => {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
};
/** Parsed when the first address asks, not at import. */
const blocks = lazily(() => PREFIXES.flatMap((statement) => statement.prefixes.map((prefix) => ({ block: ipaddr.parseCIDR(prefix), origin: originFrom(statement) }))));
const embedding = lazily(() => EMBEDDING.map((prefix) => ipaddr.IPv6.parseCIDR(prefix)));
const isIn = (address, [network, bits]) => address.kind() === network.kind() && address.match(network, bits);
/** Brackets, zone and prefix length taken off; undefined when no address is left. */
function ip_parse(text) {
    const bare = text
        .trim()
        .replace(/^\[|\].*$/g, '')
        .replace(/[/%].*$/, '');
    if (ipaddr.IPv4.isValidFourPartDecimal(bare))
        return ipaddr.IPv4.parse(bare);
    return ipaddr.IPv6.isValid(bare) ? embeddedIn(ipaddr.IPv6.parse(bare)) : undefined;
}
/** The IPv4 address when it only travels in IPv6 clothes; `::` and `::1` are addresses of their own. */
function embeddedIn(address) {
    const bytes = address.toByteArray();
    const small = bytes.slice(0, 15).every((byte) => byte === 0);
    return !small && embedding().some((block) => isIn(address, block)) ? new ipaddr.IPv4(bytes.slice(12)) : address;
}
const inSpecialPrefix = ({ text }) => {
    const address = ip_parse(text);
    return address && blocks().find(({ block }) => isIn(address, block))?.origin;
};
const bitsOf = (address) => address
    .toByteArray()
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
/** `x.y.0.0` names a network by itself; any other does when the length behind it leaves no host bit set. */
const network = ({ text, start, end }, { line, column }) => {
    const address = ip_parse(text);
    if (address === undefined)
        return undefined;
    const bits = bitsOf(address);
    const length = /^[^/\s]*\/(\d{1,3})(?!\d)/.exec(text + line.slice(column + end - start))?.[1];
    const prefix = length === undefined ? 16 : Number(length);
    const isNetwork = length === undefined ? address.kind() === 'ipv4' : prefix < bits.length;
    return isNetwork && !bits.slice(prefix).includes('1') ? originFrom(NETWORK) : undefined;
};
const counting = ({ text }) => {
    const octets = text.split('.');
    const repeats = octets.length === 4 && new Set(octets).size === 1;
    return repeats || COUNTING_IPS.has(text) ? originFrom(PLACEHOLDER_IP) : undefined;
};
const ipInquiries = [inSpecialPrefix, network, counting];

;// CONCATENATED MODULE: ./build/provenance/mac.js

/** A locally administered address stays plausible: phones keep one for each network, and it tells them apart. */
const MAC_PREFIXES = [
    {
        provenance: 'reserved',
        what: 'an address for documentation',
        source: 'RFC 9542 §2.1.2, 00-00-5E-00-53-00 to FF',
        begins: ['00005E0053'],
    },
    {
        provenance: 'reserved',
        what: 'a multicast address for documentation',
        source: 'RFC 9542 §2.1.2, 01-00-5E-90-10-00 to FF',
        begins: ['01005E9010'],
    },
    {
        provenance: 'infrastructure',
        what: 'the address of a virtual router',
        source: 'RFC 9568 §7.3, RFC 9542 §2.1',
        begins: ['00005E0001', '00005E0002'],
    },
    {
        provenance: 'infrastructure',
        what: 'the network card of a virtual machine or container',
        source: 'IEEE OUI registry and the manuals of Docker, QEMU, Xen, VirtualBox, VMware, Hyper-V',
        begins: ['0242', '525400', '00163E', '080027', '000C29', '005056', '000569', '00155D'],
    },
    {
        provenance: 'placeholder',
        what: 'a word spelt in hexadecimal digits: typed to fill a field',
        source: 'Wikipedia, Hexspeak; the address is locally administered, no vendor assigns it',
        begins: ['DEADBEEF', 'CAFEBABE', 'FEEDFACE'],
    },
];
const MACS = [
    {
        provenance: 'infrastructure',
        what: 'the broadcast address',
        source: 'IEEE Std 802',
        values: ['FF:FF:FF:FF:FF:FF'],
    },
    {
        provenance: 'infrastructure',
        what: 'the null address, which no device has',
        source: 'IEEE Std 802',
        values: ['00:00:00:00:00:00'],
    },
    {
        provenance: 'placeholder',
        what: 'an address whose digits only count: typed to fill a field',
        source: 'the digits themselves',
        values: valuesOf(`
      01:23:45:67:89:AB, 12:34:56:78:9A:BC, FE:DC:BA:98:76:54, A1:B2:C3:D4:E5:F6, 1A:2B:3C:4D:5E:6F
      00:1A:2B:3C:4D:5E, 0A:1B:2C:3D:4E:5F, AB:CD:EF:12:34:56, AB:CD:EF:01:23:45, 12:34:56:AB:CD:EF
      DE:AD:BE:EF:CA:FE
    `),
    },
];
const GROUP = {
    provenance: 'infrastructure',
    what: 'a group address, which no single device has',
    source: 'IEEE Std 802, I/G bit',
};
const STEPPING = {
    provenance: 'placeholder',
    what: 'an address whose octets repeat or go up in equal steps: typed to fill a field',
    source: 'the octets themselves',
};
const MAC = /^[0-9A-F]{12}$/;
const begins = ({ text }) => {
    const compact = compactOf(text);
    const vendor = MAC.test(compact) && MAC_PREFIXES.find((entry) => entry.begins.some((start) => compact.startsWith(start)));
    return vendor ? originFrom(vendor) : undefined;
};
const octetsOf = (text) => (MAC.test(compactOf(text)) ? (compactOf(text).match(/../g) ?? []) : []).map((octet) => Number.parseInt(octet, 16));
/** `aa:aa:…`, `00:11:22:33:44:55`, `aa:bb:cc:dd:ee:ff`, `06:05:04:03:02:01`. */
const stepping = ({ text }) => {
    const [first = 0, second = 0, ...rest] = octetsOf(text);
    const step = second - first;
    const isStep = rest.length === 4 && [0, 1, -1, 17, -17].includes(step);
    return isStep && rest.every((octet, at) => octet === second + step * (at + 1)) ? originFrom(STEPPING) : undefined;
};
/** The lowest bit of the first octet. */
const group = ({ text }) => ((octetsOf(text)[0] ?? 0) & 1 ? originFrom(GROUP) : undefined);
const macInquiries = [listed(MACS), begins, stepping, group];

;// CONCATENATED MODULE: ./build/provenance/placeholder-people.js

const WIKIPEDIA = 'Wikipedia, List of placeholder names by language';
const stockNames = (language, table) => ({
    provenance: 'placeholder',
    what: `the ${language} name for nobody in particular`,
    source: WIKIPEDIA,
    values: valuesOf(table),
});
/** Whole names, in any order of given and family name. Most are borne by someone, but by themselves they say nobody. */
const PLACEHOLDER_PEOPLE = [
    {
        provenance: 'placeholder',
        what: 'the name of a party who is not known',
        source: 'Wikipedia, John Doe; Black’s Law Dictionary',
        values: valuesOf(`
      John Doe, Jane Doe, Jon Doe, Johnny Doe, Janie Doe, Baby Doe, John Roe, Jane Roe, Richard Roe, Mary Major
      John Stiles, Richard Miles, Nomen Nescio, Numerius Negidius, Aulus Agerius
    `),
    },
    stockNames('English', `
    John Q Public, Jane Q Public, John Public, Joe Public, Joe Bloggs, Jo Bloggs, Fred Bloggs, Joe Blow, Joe Schmoe
    Joe Sixpack, Joe Soap, John Citizen, Jane Citizen, A N Other, Average Joe
  `),
    stockNames('German', `
    Max Mustermann, Erika Mustermann, Maria Mustermann, Otto Normalverbraucher, Lieschen Müller, Hans Mustermann
    Petra Mustermann, Anna Mustermann, Moritz Mustermann, Marta Musterfrau, Maria Musterfrau, Erika Musterfrau
  `),
    stockNames('French', 'Jean Dupont, Marie Dupont, Jeanne Dupont, Jean Dupond, Monsieur Tout-le-monde, Madame Michu'),
    stockNames('Italian', 'Mario Rossi, Tizio Caio, Pinco Pallino, Pinco Pallo, Tal dei Tali'),
    stockNames('Spanish', `
    Fulano de Tal, Fulana de Tal, Fulanita de Tal, Fulano Mengano, Perico de los Palotes, Juan Pérez, Juan Nadie
  `),
    stockNames('Portuguese', 'Fulano de Tal, João Ninguém, Zé Ninguém, Zé das Couves'),
    stockNames('Dutch', 'Jan Jansen, Jan Modaal, Jan met de Pet'),
    stockNames('Nordic', `
    Ola Nordmann, Kari Nordmann, Peder Ås, Navn Navnesen, Svenne Banan, Medel Svensson
    Matti Meikäläinen, Maija Meikäläinen, Jón Jónsson
  `),
    stockNames('Polish, Czech or Slovak', 'Jan Kowalski, Anna Kowalska, Jan Novák, Jana Nováková, Jozef Mrkvička'),
    stockNames('Hungarian or Romanian', 'Gipsz Jakab, Teszt Elek, Ion Popescu'),
    stockNames('Slavic', `
    Ivan Ivanov, Ivan Ivanovich Ivanov, Иван Иванов, Иванов Иван Иванович, Пётр Петров, Вася Пупкин, Vasya Pupkin
    Pera Perić, Петар Петровић
  `),
    stockNames('Turkish, Arabic or Hebrew', `
    Ali Veli, Fulan al-Fulani, فلان الفلاني, ישראל ישראלי, ישראלה ישראלי, פלוני אלמוני, Israel Israeli, Israela Israeli
    Ploni Almoni
  `),
    stockNames('Chinese', '张三, 李四, 王五, 張三, 王小明, Zhang San, Li Si, Wang Wu'),
    stockNames('Japanese', '山田太郎, 山田花子, 日本太郎, 名無しの権兵衛, Taro Yamada, Hanako Yamada, Tarō Yamada'),
    stockNames('Korean', '홍길동, 홍길순, 아무개, Hong Gildong, Hong Gil-dong'),
    stockNames('Asian', 'Nguyễn Văn A, Trần Thị B, Juan dela Cruz, Juan de la Cruz, Si Fulan'),
    {
        provenance: 'documented',
        what: 'the bearer of a specimen of a passport or identity card',
        source: 'ICAO Doc 9303; Bundesdruckerei; Rijksdienst voor Identiteitsgegevens; Policía Nacional',
        values: valuesOf(`
      Anna Maria Eriksson, Anna Eriksson, Erika Mustermann, Willeke Liselotte de Bruijn, Willeke de Bruijn
      Carmen Española Española
    `),
    },
    {
        provenance: 'placeholder',
        what: 'a party of the textbook examples of cryptography',
        source: 'Rivest, Shamir, Adleman, A Method for Obtaining Digital Signatures, 1978',
        values: valuesOf('Alice, Bob, Mallory, Alice Bob'),
    },
    {
        provenance: 'placeholder',
        what: 'a family name that stands for any',
        source: WIKIPEDIA,
        values: valuesOf('Doe, Mustermann, Musterfrau, Bloggs, Normalverbraucher, Fulano, Mengano, Zutano, Beltrano, Sicrano'),
    },
    {
        provenance: 'placeholder',
        what: 'words that say whose name belongs here',
        source: 'the words themselves',
        values: valuesOf(`
      First, Last, First Last, Firstname, Lastname, Firstname Lastname, First Name, Last Name, Full Name, Your Name
      My Name, Name Surname, Given Family, Vorname, Nachname, Vorname Nachname, Prénom Nom, Nombre Apellido
      Nome Cognome, Nome Sobrenome, Voornaam Achternaam, Some One, Someone, Somebody, Nobody, Anybody, Anonymous
      Unknown, User, Username, User Name, Some User, Guest User, Customer, Customer Name, Admin, Administrator
    `),
    },
    {
        provenance: 'placeholder',
        what: 'words typed to try something out',
        source: 'RFC 3092, Etymology of “Foo”; the words themselves',
        values: valuesOf(`
      Test, Tester, Test User, User Test, Test Test, Test Testerson, Testy McTestface, Test Person, Test Name
      Test Account, Test Customer, Test Patient, Test Admin, Testuser, Demo, Demo User, Sample User, Dummy
      Dummy User, Fake Name, Fake User, Example User, Example Name, Foo, Bar, Baz, Qux, Foobar, Foo Bar, Bar Foo
      Foo Baz, Bar Baz, Lorem Ipsum, Lorem, Ipsum, Asdf, Qwerty, Abc, Xyz, Aaa, Bbb, Xxx
    `),
    },
];

;// CONCATENATED MODULE: ./build/provenance/people.js


const HONORIFIC = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|herr|frau|mme|mlle|monsieur|madame|sr|sra|sig|dhr|mevr|hr|fru)$/u;
/** East Asian names are written with and without a space. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Without diacritics, case, punctuation and honorifics, in no particular order: `Doe, John`, `Mr. JOHN DOE`. */
function people_comparable(name) {
    const words = name
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .normalize('NFC')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '');
    const names = words.length > 1 && HONORIFIC.test(words[0] ?? '') ? words.slice(1) : words;
    return UNSPACED.test(name) ? names.join('') : names.toSorted().join(' ');
}
const peopleInquiries = [listed(PLACEHOLDER_PEOPLE, people_comparable)];

;// CONCATENATED MODULE: ./build/provenance/phone-ranges.js
const span = (prefix, first, last) => [prefix + first, prefix + last];
const thousand = (prefix) => span(prefix, '000', '999');
const tenThousand = (prefix) => span(prefix, '0000', '9999');
const hundred = (prefix) => span(prefix, '00', '99');
const each = (...numbers) => numbers.map((number) => [number]);
/** ACMA lists its mobile numbers singly. All share 0491 57. */
const AU_MOBILES = [
    '0006 0156 0157 0158 0159 0110 0313 0737 1266 1491 1804 2549 2665 2983 3770',
    '3087 4118 4632 5254 5789 6398 6801 7426 7644 8957 8148 8888 9212 9760 9455',
].flatMap((row) => row.split(' ').map((end) => `49157${end}`));
const PLANS = [
    {
        callingCode: '44',
        trunk: '0',
        what: 'a number that the British regulator keeps for drama',
        source: 'Ofcom, telephone numbers for use in TV and radio drama',
        ranges: [
            ...['113', '114', '115', '116', '117', '118', '121', '131', '141', '151', '161'].map((area) => thousand(`${area}4960`)),
            ...['1914980', '2079460', '2896496', '2920180', '1632960'].map(thousand),
            ...['7700900', '8081570', '9098790', '3069990'].map(thousand),
        ],
    },
    {
        callingCode: '49',
        trunk: '0',
        what: 'a number that the German regulator keeps for media productions',
        source: 'Bundesnetzagentur, Mitteilung 148/2021, Drama Numbers',
        ranges: [
            ...['3023125', '6990009', '4066969', '2214710', '8999998'].map(thousand),
            ...['17139200', '176040690'].map(hundred),
            ...each('15228817386', '15228895456', '15254599371', '1729925904', '1729968532', '1729973185', '1729973186'),
            ...each('1729980752', '1749091317', '1749464308'),
        ],
    },
    {
        callingCode: '33',
        trunk: '0',
        what: 'a number that the French regulator keeps for works of fiction',
        source: 'Arcep, décision 2018-0881, plan national de numérotation',
        ranges: ['19900', '26191', '35301', '46571', '53649', '63998'].map(tenThousand),
    },
    {
        callingCode: '61',
        trunk: '0',
        what: 'a number that the Australian regulator keeps for creative works',
        source: 'ACMA, phone numbers for use in TV shows, films and creative works',
        ranges: [
            ...['2', '3', '7', '8'].flatMap((area) => [tenThousand(`${area}5550`), tenThousand(`${area}7010`)]),
            ...each(...AU_MOBILES),
        ],
    },
    {
        callingCode: '61',
        trunk: '',
        what: 'a number that the Australian regulator keeps for creative works',
        source: 'ACMA, phone numbers for use in TV shows, films and creative works',
        ranges: [
            ...each('1800160401'),
            span('180097570', '7', '9'),
            span('18009757', '10', '11'),
            span('130097570', '7', '9'),
            span('13009757', '10', '11'),
        ],
    },
    {
        callingCode: '46',
        trunk: '0',
        what: 'a number that the Swedish regulator keeps for books and films',
        source: 'PTS, telefonnummer till böcker och filmer',
        ranges: [
            span('701740', '605', '699'),
            span('313900', '600', '699'),
            span('406280', '400', '499'),
            span('846500', '400', '499'),
            span('980319', '200', '299'),
        ],
    },
    {
        callingCode: '353',
        trunk: '0',
        what: 'a number that the Irish regulator keeps for drama',
        source: 'ComReg, National Numbering Conventions, 020 91x xxxx',
        ranges: [span('2091', '00000', '99999')],
    },
];

;// CONCATENATED MODULE: ./build/provenance/phone.js



const NANP_FICTION = {
    provenance: 'reserved',
    what: '555-0100 to 555-0199 are kept for fiction',
    source: 'NANPA, 555 line numbers',
};
const NANP_DIRECTORY = {
    provenance: 'infrastructure',
    what: '555-1212 is directory assistance',
    source: 'NANPA, 555 line numbers',
};
const NANP_NO_AREA = {
    provenance: 'placeholder',
    what: 'there is no area code 555',
    source: 'NANPA, area codes in service',
};
const DOCUMENTED_PHONES = [
    {
        provenance: 'documented',
        what: 'a magic number of Twilio for tests',
        source: 'Twilio Docs, test credentials',
        values: valuesOf(`
      15005550000, 15005550001, 15005550002, 15005550003, 15005550004, 15005550006, 15005550007, 15005550008, 15005550009
    `),
    },
    {
        provenance: 'documented',
        what: 'the example of an international number',
        source: 'Twilio Docs, what is E.164',
        values: valuesOf('14155552671'),
    },
];
const documented = indexed(DOCUMENTED_PHONES);
/** The lengths of calling codes, by ITU-T E.164 Annex: zones 1 and 7, the two-digit codes, and three digits else. */
const CALLING_CODE = /^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;
/** Without the extension and the `(0)` that is not dialled from abroad. */
function phone_parse(text) {
    const line = text.replace(/(?:;?ext[.=]?|extension|x|#)\s*\d{1,6}\s*$/i, '').replace(/\(0\)/g, '');
    const digits = line.replace(/\D/g, '');
    if (/^[^\d+]*\+/.test(line))
        return { international: digits };
    // A bare 011 begins Leeds, too: 0113 496 0000.
    const prefix = /^\D*(00(?=\D?[1-9])|011(?=[ .-]))/.exec(line)?.[1];
    return prefix === undefined ? { national: digits } : { international: digits.slice(prefix.length) };
}
const within = (number, [first, last = first]) => number.length === first.length && number >= first && number <= last;
/** What is left when calling code and trunk prefix are taken off; undefined when it is no number of this plan. */
function subscriber({ international, national }, { callingCode, trunk }) {
    if (international?.startsWith(callingCode)) {
        const rest = international.slice(callingCode.length);
        return trunk !== '' && rest.startsWith(trunk) ? rest.slice(trunk.length) : rest;
    }
    if (national?.startsWith(trunk) && !national.startsWith(callingCode))
        return national.slice(trunk.length);
    return national?.startsWith(callingCode) ? national.slice(callingCode.length) : undefined;
}
const keptForFiction = ({ text }) => {
    const number = phone_parse(text);
    const plan = PLANS.find((candidate) => {
        const digits = subscriber(number, candidate);
        return digits !== undefined && candidate.ranges.some((range) => within(digits, range));
    });
    return plan && originFrom({ provenance: 'reserved', what: plan.what, source: plan.source });
};
/** Toll-free numbers of the 555 exchange are assigned, but for the one. */
const isNanpFiction = (area, line) => /^8(?:00|33|44|55|66|77|88)$/.test(area) ? area === '800' && line === '0199' : /^01\d\d$/.test(line);
/** Grouped as in North America: Mexico and Turkey, too, have ten digits that begin with 555. */
const AREA_555 = /^\+?(?:1[ .-]*)?\(?555\)?[ .-]*\d{3}[ .-]\d{4}$|^\+1\D*555\d{7}$/;
const phone_northAmerican = ({ text }) => {
    if (AREA_555.test(text))
        return originFrom(NANP_NO_AREA);
    const { international, national } = phone_parse(text);
    const match = /^(?:1?([2-9]\d\d))?555(\d{4})$/.exec(international?.startsWith('1') ? international : (national ?? ''));
    if (match === null)
        return undefined;
    const [, area = '', line = ''] = match;
    if (line === '1212')
        return originFrom(NANP_DIRECTORY);
    return isNanpFiction(area, line) ? originFrom(NANP_FICTION) : undefined;
};
const documentedPhone = ({ text }) => {
    const digits = compactOf(text);
    return documented.get(digits) ?? documented.get(`1${digits}`);
};
/** The whole number, with and without what is dialled before it. */
function phone_readings({ international, national }) {
    if (international !== undefined) {
        const subscriberNumber = international.replace(CALLING_CODE, '');
        return [international, subscriberNumber, subscriberNumber.replace(/^0/, '')];
    }
    const whole = national ?? '';
    return [whole, whole.replace(/^0/, ''), whole.replace(/^1(?=\d{10}$)/, '')];
}
const monotonousPhone = ({ text }) => monotonousAmong(phone_readings(phone_parse(text)).filter((digits) => digits.length >= 7));
const phoneInquiries = [documentedPhone, phone_northAmerican, keptForFiction, monotonousPhone];

;// CONCATENATED MODULE: ./build/provenance/uk-identifiers.js


const UK_NHS_NUMBERS = [
    {
        provenance: 'documented',
        what: 'the worked example of the check digit',
        source: 'Wikipedia, NHS number',
        values: ['943 476 5919'],
    },
];
const UK_NHS_TEST_RANGE = {
    provenance: 'reserved',
    what: 'numbers beginning with 999 are for tests and never issued',
    source: 'NHS England, NHS number test data',
};
/** A NINO and the same without its suffix, which people leave off. */
const UK_NINOS = [
    {
        provenance: 'documented',
        what: 'the example National Insurance number; no prefix begins with Q',
        source: 'GOV.UK Design System, National Insurance numbers; HMRC NIM39110',
        values: ['QQ 12 34 56', 'QQ 12 34 56 A', 'QQ 12 34 56 B', 'QQ 12 34 56 C', 'QQ 12 34 56 D'],
    },
];
const inNhsTestRange = ({ text }) => /^999\d{7}$/.test(compactOf(text)) ? originFrom(UK_NHS_TEST_RANGE) : undefined;
/** Two letters, six digits, a letter: only the digits are assigned in order. */
const ninoDigits = (nino) => [nino.replace(/\D/g, '')];
const nhsInquiries = [
    listed(UK_NHS_NUMBERS),
    inNhsTestRange,
    monotonous(withAndWithoutCheck(1)),
];
const ninoInquiries = [listed(UK_NINOS), monotonous(ninoDigits)];

;// CONCATENATED MODULE: ./build/provenance/us-identifiers.js


const US_SSNS = [
    {
        provenance: 'documented',
        what: 'a number printed on a sample card that came with wallets',
        source: 'Social Security Administration, history of SSN 078-05-1120',
        values: ['078-05-1120'],
    },
    {
        provenance: 'documented',
        what: 'a number printed in a pamphlet of 1940',
        source: 'Social Security Administration, history of SSN misuse',
        values: ['219-09-9999'],
    },
    {
        provenance: 'documented',
        what: 'a number that its owner advertised on billboards',
        source: 'LifeLock campaign; Federal Trade Commission, FTC v. LifeLock, 2010',
        values: ['457-55-5462'],
    },
    {
        provenance: 'documented',
        what: 'a sample number that was printed and then used by many',
        source: 'Social Security Administration, pocketbook numbers',
        values: valuesOf(`
      042-10-3580, 062-36-0749, 095-07-3645, 128-03-6045, 135-01-6629, 141-18-6941, 165-16-7999, 165-18-7999
      165-20-7999, 165-22-7999, 165-24-7999, 189-09-2294, 212-09-7694, 212-09-9999, 306-30-2348, 308-12-5070
      468-28-8779, 549-24-1889
    `),
    },
    {
        provenance: 'placeholder',
        what: 'one digit repeated in each group: typed to fill a field',
        source: 'the groups of area, group and serial number, 20 CFR 422.103',
        values: ['111-22-3333'],
    },
];
/** Shaped like an SSN and like an ITIN: the areas from 900 on are never issued as SSNs. */
const US_ADVERTISING = [
    {
        provenance: 'reserved',
        what: 'a number set aside for advertisements',
        source: 'Social Security Administration, 987-65-4320 to 987-65-4329',
        values: Array.from({ length: 10 }, (_, last) => `987-65-432${last}`),
    },
];
const US_NPIS = [
    {
        provenance: 'documented',
        what: 'the worked example of the NPI check digit',
        source: 'CMS, Requirements for National Provider Identifier and NPI Check Digit',
        values: ['1234567893'],
    },
];
const ssnInquiries = [listed([...US_ADVERTISING, ...US_SSNS]), monotonous()];
const itinInquiries = [listed(US_ADVERTISING), monotonous()];
const npiInquiries = [listed(US_NPIS), monotonous(withAndWithoutCheck(1))];

;// CONCATENATED MODULE: ./build/provenance/index.js














/** What to ask of each kind of value; the first answer wins. A published author's telephone is still private. */
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
    DATE_OF_BIRTH: dateInquiries,
};
/**
 * What sort of value it is, when it is provably not a person's secret.
 * @param entity the recognizer's name, e.g. `EMAIL_ADDRESS`; of an unknown one everything is plausible
 * @returns undefined when the value is plausible. Never throws, and its clause never quotes a plausible value.
 */
function originOf(entity, candidate, place) {
    const inquiries = Object.hasOwn(INQUIRIES, entity) ? (INQUIRIES[entity] ?? []) : [];
    for (const ask of inquiries) {
        const origin = ask(candidate, place);
        if (origin !== undefined)
            return origin;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/readers/key-value.js
/** A label longer than this is prose. */
const maxLabel = 64;
/** How far behind its label a value may begin: the second number of `phones: a, b` still has one. */
const maxDistance = 100;
const maxValue = 200;
/**
 * The label of the value that begins at `offset`, on the same line: `"email": "…`, `user.email = …`, `<email>…`,
 * `email=…`, `E-mail: …`, `setEmail("…`.
 */
function fieldAt(text, offset) {
    const lineStart = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - maxDistance);
    for (let at = offset - 1; at >= lineStart; at--) {
        const character = text[at] ?? '';
        if (isSeparator(text, at))
            return labelBefore(text, at);
        // A value is not under the label of a sibling: `{"id": 1, "…`.
        if (character === ',' || character === ';' || character === '{' || character === '}' || character === '|')
            return undefined;
        if (character === '<' || character === '(' || character === ')')
            return undefined;
    }
    return undefined;
}
/** Every `label separator value` of a text whose label is wanted. In code only quoted values are data. */
function* fieldsIn(text, wanted, quotedOnly) {
    const separators = /[:=>(]/g;
    while (separators.test(text)) {
        const at = separators.lastIndex - 1;
        if (!isSeparator(text, at))
            continue;
        const label = labelBefore(text, at);
        if (label === undefined || !wanted(label))
            continue;
        const value = valueAfter(text, at, quotedOnly && text[at] !== '>');
        if (value)
            yield { label, ...value };
    }
}
/** `(` counts before a string literal only: `setName("…")`. `::`, `==`, `:=` and `=>` count at their last character. */
function isSeparator(text, at) {
    const next = text[at + 1];
    switch (text[at]) {
        case ':':
            return next !== ':' && next !== '=' && !(next === '/' && text[at + 2] === '/');
        case '=':
            return next !== '=' && next !== '>';
        case '>':
            return text[at - 1] !== '-';
        case '(':
            return next === '"' || next === "'" || next === '`';
        default:
            return false;
    }
}
function labelBefore(text, separator) {
    if (text[separator] === '>' && text[separator - 1] !== '=')
        return tagBefore(text, separator);
    const end = labelEnd(text, separator);
    const last = text.charCodeAt(end - 1);
    if (last === doubleQuote || last === singleQuote || last === backtick)
        return quotedBefore(text, end - 1, last);
    return wordsBefore(text, last === closingBracket ? end - 1 : end);
}
const [doubleQuote = 0, singleQuote = 0, backtick = 0, closingBracket = 0] = codes('"\'`]');
const betweenLabelAndSeparator = new Set(codes(' \t=:!?'));
const insideLabel = new Set(codes("_$@ .'’/-"));
/** Where the label ends: before the spaces and the first characters of `:=`, `=>`, `?:`. */
function labelEnd(text, separator) {
    let end = separator;
    while (separator - end < 8 && betweenLabelAndSeparator.has(text.charCodeAt(end - 1)))
        end--;
    return end;
}
/** Looks back by character and not by a pattern, because this runs for every `:` and `=` of a text. */
function wordsBefore(text, end) {
    let start = end;
    while (end - start <= maxLabel && isLabelCharacter(text.charCodeAt(start - 1)))
        start--;
    return start === end || end - start > maxLabel ? undefined : lastWords(text.slice(start, end));
}
const isLabelCharacter = (code) => (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    insideLabel.has(code) ||
    (code > 127 && /[\p{L}\p{M}]/u.test(String.fromCharCode(code)));
/** Prose before a colon ends in its label: `please contact the Patient name: …`. */
function lastWords(label) {
    const words = label.trim().split(/ +/);
    // What stands before a number is no part of the label, and the number may be somebody's.
    const first = words.findLastIndex((word) => /^[^\p{L}]+$/u.test(word)) + 1;
    const last = words.slice(Math.max(first, words.length - longestLabelWords)).filter((word) => !declarations.has(word));
    return last.length === 0 ? undefined : last.join(' ');
}
const longestLabelWords = 4;
/** Keywords before a variable's name. */
const declarations = new Set('const export final let private public static string String val var'.split(' '));
function codes(characters) {
    return Array.from(characters, (character) => character.charCodeAt(0));
}
function quotedBefore(text, end, quoteCode) {
    const quote = String.fromCharCode(quoteCode);
    // JSON inside a string literal escapes the quotes of its keys: `\"name\":`.
    const escaped = text[end - 1] === '\\';
    const closing = escaped ? end - 1 : end;
    const start = text.lastIndexOf(quote, closing - 1);
    return start < 0 || closing - start > maxLabel ? undefined : text.slice(start + 1, closing);
}
function tagBefore(text, close) {
    const open = text.lastIndexOf('<', close);
    if (open < 0 || close - open > maxDistance * 2)
        return undefined;
    const tag = text.slice(open + 1, close);
    return /^[\p{L}_][\p{L}\p{N}_.:-]*/u.exec(tag)?.[0].replace(/^.*:/, '');
}
function valueAfter(text, separator, quotedOnly) {
    let start = separator + 1;
    while (text[start] === ' ' || text[start] === '\t')
        start++;
    const opening = /\\?["'`]/y;
    opening.lastIndex = start;
    const quote = opening.exec(text)?.[0];
    if (quote !== undefined)
        return until(text, start + quote.length, (at) => text.startsWith(quote, at));
    if (quotedOnly)
        return undefined;
    return until(text, start, (at) => /[,;|<>{}()[\]"\t]/.test(text[at] ?? '') || text.startsWith('  ', at));
}
/** From `start` to where `stops` answers, on one line, trimmed. */
function until(text, start, stops) {
    let end = start;
    while (end < text.length && end - start <= maxValue && text[end] !== '\n' && text[end] !== '\r' && !stops(end))
        end++;
    const value = text.slice(start, end).trimEnd();
    return value === '' || end - start > maxValue ? undefined : { start, end: start + value.length };
}

;// CONCATENATED MODULE: ./build/readers/lines.js
function createLines(text) {
    let starts;
    const startsOf = () => {
        starts ??= lineStarts(text);
        return starts;
    };
    const lineAt = (offset) => {
        const all = startsOf();
        let low = 0;
        let high = all.length;
        while (high - low > 1) {
            const middle = (low + high) >>> 1;
            if ((all[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    };
    return {
        lineAt,
        positionAt: (offset) => {
            const line = lineAt(offset);
            return { line, column: offset - (startsOf()[line - 1] ?? 0) + 1 };
        },
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}

;// CONCATENATED MODULE: ./build/readers/source-code.js
/** Languages in which an unquoted word after `name =` or `name:` is an identifier or a type, never data. */
const extensions = new Set(('astro bas c cc cjs clj cljs cpp cs cts cxx d dart el elm erl ex exs f90 fs go graphql groovy h hpp hs hx hxx idl ' +
    'java jl js jsx kt kts lisp lua m mjs ml mm mts nim pas php pl pm proto ps1 py pyi r rb re rkt rs sass scala scm ' +
    'scss sol sv svelte swift tcl thrift ts tsx v vala vb vue zig').split(' '));
function isSourceCode(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    return dot > 0 && extensions.has(name.slice(dot + 1).toLowerCase());
}

;// CONCATENATED MODULE: ./build/readers/text.js



/** Lines apart at which two values still speak of one subject: the members of a pretty-printed object. */
const text_reach = 5;
/** Any text: prose, code, configuration, logs. Labels are what stands before `:`, `=`, `=>` or in a tag. */
function readText(path, text) {
    const lines = createLines(text);
    const quotedOnly = isSourceCode(path);
    return {
        text,
        positionAt: lines.positionAt,
        labelAt: (offset) => fieldAt(text, offset),
        fieldsUnder: (wanted) => fieldsIn(text, wanted, quotedOnly),
        recordAt: lines.lineAt,
        reach: text_reach,
    };
}

;// CONCATENATED MODULE: ./build/analyze.js




/**
 * The personal data in a text: entity, offsets in UTF-16 code units (end exclusive), score, provenance and evidence,
 * in order of place and never overlapping. The same core as `scan`.
 * @throws UserError for an unknown entity type.
 */
function analyzeText(text, options = {}) {
    const { label, path = '', entities = [], minScore = 0.5 } = options;
    const view = readText(path, text);
    return detectorFor(entities)(label === undefined ? view : underLabel(view, label), path, minScore);
}
/** The whole text is one value, and its label is known from elsewhere; labels inside it still count where they stand. */
function underLabel(view, label) {
    const { text } = view;
    const start = text.length - text.trimStart().length;
    const whole = { label, start, end: text.trimEnd().length };
    return {
        ...view,
        labelAt: (offset) => view.labelAt(offset) ?? label,
        fieldsUnder: (wanted) => (wanted(label) ? [whole] : view.fieldsUnder(wanted)),
    };
}
const detectors = new Map();
/** Preparing the recognizers costs more than a short text does; a program that analyzes many asks for few sets. */
function detectorFor(entities) {
    const key = entities.join(',');
    const detector = detectors.get(key) ?? createDetector(recognizersFor(entities), originOf);
    detectors.set(key, detector);
    return detector;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(975);
;// CONCATENATED MODULE: ./build/model/finding.js
const severities = ['critical', 'high', 'medium', 'low'];
/** What sort of value it is. Only a plausible one can be a living person's secret. */
const provenances = (/* unused pure expression or super */ null && ([
    'plausible',
    /** Set aside by a standard or regulator: example.com, 555-0100. */
    'reserved',
    /** Published as an example by those who issue such values: test cards, the IBAN registry's samples. */
    'documented',
    /** Typed where nobody is meant: john.doe@, 123-45-6789. */
    'placeholder',
    /** An author who signed: LICENSE, package manifests, trailers. */
    'attribution',
    /** A machine's or a function's: noreply@, 10.0.0.1. */
    'infrastructure',
]));

;// CONCATENATED MODULE: ./build/inputs/options.js


const options_option = (description, fallback, expects, schema) => ({ description, fallback, expects, schema });
const number = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* trim */.Bqr(), dist/* regex */.yGV(/^\d+(?:\.\d+)?$/), dist/* transform */.pdi(Number));
const share = dist/* pipe */.FsL(number, dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(1));
const count = dist/* pipe */.FsL(number, dist/* integer */.ndf());
const options_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* trim */.Bqr());
/** One glob a line, because a glob may hold a comma: `*.{csv,json}`. */
const lines = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* transform */.pdi((value) => splitBy(value, /\r?\n/)));
const list = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* transform */.pdi((value) => splitBy(value, /[,\s]+/)));
const oneOf = (names) => dist/* pipe */.FsL(options_text, dist/* toLowerCase */.PXX(), dist/* picklist */.KIO(names));
const splitBy = (value, separator) => value
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
const options = {
    threshold: options_option('Least confidence, from 0 to 1, for a match to count as a finding.', '0.5', 'a number from 0 to 1', share),
    'fail-on': options_option('Least severity that fails the build: critical, high, medium, low or never. IP and MAC addresses are low; e-mail addresses, telephone numbers and names are medium.', 'medium', 'critical, high, medium, low or never', oneOf([...severities, 'never'])),
    'max-findings': options_option('How many failing findings may stand before the build fails.', '0', 'a whole number, 0 or more', count),
    paths: options_option('Globs of the files to scan, one a line. Empty: all.', '', 'globs, one a line', lines),
    'paths-ignore': options_option('Globs of the files not to scan, one a line.', '', 'globs, one a line', lines),
    scope: options_option('What to scan: added-lines, changed-files, all, or auto: the added lines of a pull request and the whole tree on every other event.', 'auto', 'auto, added-lines, changed-files or all', oneOf(['auto', 'added-lines', 'changed-files', 'all'])),
    entities: options_option('Entity types to look for, separated by commas. Empty: all.', '', 'names of entity types', list),
    'sarif-file': options_option('Where to write the SARIF report, relative to the workspace.', 'piicloak.sarif', 'a path', options_text),
    'upload-sarif': options_option('Whether to deliver the findings to code scanning: auto (a refusal is a notice), true (a refusal fails the build) or false.', 'auto', 'auto, true or false', oneOf(['auto', 'true', 'false'])),
    category: options_option('The category of the code scanning upload. Give each job of a matrix its own.', 'piicloak', 'a name', options_text),
    token: options_option('Reads the changed files of a pull request and uploads the findings. Needs contents: read, pull-requests: read and security-events: write.', '${{ github.token }}', 'a token', options_text),
};

;// CONCATENATED MODULE: ./build/inputs/parse.js



/**
 * Reads every option once.
 * @throws UserError that names the input, its value and what is allowed. The token's value is never named.
 */
function parseOptions(lookup) {
    const names = Object.keys(options);
    return Object.fromEntries(names.map((name) => [name, parseOption(name, lookup(name))]));
}
function parseOption(name, given) {
    const { schema, fallback, expects } = options[name];
    // An expression that was not evaluated is no token; it stands in action.yml for the runner alone.
    const value = given?.trim() || (name === 'token' ? '' : fallback);
    const result = dist/* safeParse */.xLC(schema, value);
    if (result.success)
        return result.output;
    throw new UserError(`The input “${name}” is “${value}”, but it must be ${expects}.`);
}
const parse_toSettings = (parsed) => ({
    threshold: parsed.threshold,
    failOn: parsed['fail-on'],
    maxFindings: parsed['max-findings'],
    paths: parsed.paths,
    pathsIgnore: parsed['paths-ignore'],
    entities: parsed.entities,
});

;// CONCATENATED MODULE: ./build/cli/arguments.js



/** Flags of the scan that set what the Action's inputs of the same name set. A glob flag may be given many times. */
const settingFlags = {
    threshold: { type: 'string' },
    'fail-on': { type: 'string' },
    'max-findings': { type: 'string' },
    paths: { type: 'string', multiple: true },
    'paths-ignore': { type: 'string', multiple: true },
    entities: { type: 'string' },
    scope: { type: 'string' },
    category: { type: 'string' },
};
/** @throws UserError for an unknown flag or a missing value. */
function arguments_parse(args, options) {
    try {
        return (0,external_node_util_.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
    }
    catch (error) {
        // Node's own sentence names the flag; the rest of it is advice about `--` that would confuse more than it helps.
        const sentence = error instanceof Error ? error.message.split('. ')[0] : 'The arguments cannot be read';
        throw new UserError(`${sentence}. Try \`piicloak --help\`.`);
    }
}
/** @throws UserError for a value that is not allowed. */
function readOptions(values) {
    const lookup = (name) => {
        const value = values[name];
        return Array.isArray(value) ? value.join('\n') : typeof value === 'string' ? value : undefined;
    };
    return parseOptions(lookup);
}
const readSettings = (values) => toSettings(readOptions(values));

;// CONCATENATED MODULE: ./build/cli/analyze-command.js





const request = dist/* object */.Ikc({
    id: dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()]),
    text: dist/* string */.YjP(),
    label: dist/* optional */.lqM(dist/* string */.YjP()),
    path: dist/* optional */.lqM(dist/* string */.YjP()),
    entities: dist/* optional */.lqM(dist/* union */.KCZ([dist/* string */.YjP(), dist/* array */.YOg(dist/* string */.YjP())])),
});
/** JSON lines in, JSON lines out, in order: offsets in UTF-16 code units, end exclusive. */
async function runAnalyze(args) {
    const { values } = arguments_parse(args, { 'min-score': { type: 'string' }, entities: { type: 'string' } });
    const minScore = scoreOf(values['min-score']);
    const everywhere = analyze_command_list(values.entities ?? '');
    let number = 0;
    for await (const line of (0,external_node_readline_.createInterface)({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
        number++;
        if (line.trim() === '')
            continue;
        const { id, text, label, path, entities } = parseLine(line, number);
        const wanted = entities === undefined ? everywhere : typeof entities === 'string' ? analyze_command_list(entities) : entities;
        const matches = analyzeText(text, {
            ...(label === undefined ? {} : { label }),
            ...(path === undefined ? {} : { path }),
            entities: wanted,
            minScore,
        }).map(({ entity, start, end, score, provenance }) => ({ entity, start, end, score, provenance }));
        await write(`${JSON.stringify({ id, matches })}\n`);
    }
    return 0;
}
function parseLine(line, number) {
    const result = dist/* safeParse */.xLC(request, parseJson(line));
    if (result.success)
        return result.output;
    // The line may hold personal data: only its number is named.
    throw new UserError(`Line ${number} is not a request. Each line must be a JSON object with “id” and “text”.`);
}
function parseJson(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
function scoreOf(value) {
    const score = Number(value ?? '0.5');
    if (score >= 0 && score <= 1)
        return score;
    throw new UserError(`The flag “--min-score” is “${value}”, but it must be a number from 0 to 1.`);
}
const analyze_command_list = (value) => value.split(/[,\s]+/).filter((name) => name !== '');
/** Waits while the reader of the pipe is slower than we are. */
function write(text) {
    return new Promise((resolve) => {
        if (process.stdout.write(text))
            resolve();
        else
            process.stdout.once('drain', resolve);
    });
}

;// CONCATENATED MODULE: ./build/cli/exit-codes.js
/** 2 is also the code of a wrong call: in neither case has the scan said that there is nothing to find. */
const exitCodes = { clean: 0, findings: 1, incomplete: 2 };
const failed = 2;

;// CONCATENATED MODULE: ./build/cli/help.js
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(336);
;// CONCATENATED MODULE: ./build/model/gap.js
const blocking = {
    /** Not text: an image, an archive, a document format that has no reader. */
    binary: false,
    /** The link's target is not followed. */
    symlink: false,
    submodule: false,
    /** Read after all, with characters replaced or guessed. */
    'not-utf8': false,
    /** Read after all, as plain text. */
    malformed: false,
    /** The change could not be narrowed to its added lines, and more was scanned instead. */
    widened: false,
    'too-large': true,
    unreadable: true,
    /** The list of changed files stops before its end. */
    truncated: true,
    /** A stage failed on this file. */
    failed: true,
    /** A report did not reach its destination. The findings decide the outcome, not the delivery. */
    undelivered: false,
    /** More results than the destination takes: the least severe were left out of that report alone. */
    'left-out': false,
};
/** Whether the gap makes the scan incomplete. */
const isBlocking = (gap) => blocking[gap.reason];

;// CONCATENATED MODULE: ./build/reporters/ranking.js


const statuses = ['failing', 'reported', 'suppressed'];
const urgency = ({ status, finding }) => statuses.indexOf(status) * severities.length + severities.indexOf(finding.severity);
/** What fails comes first, the most severe before the others; otherwise the report's order by path and position. */
const mostUrgentFirst = (verdicts) => [...verdicts].sort((a, b) => urgency(a) - urgency(b));
/** What leaves text unread comes before what is only noted. */
const blockingFirst = (gaps) => [...gaps].sort((a, b) => Number(isBlocking(b)) - Number(isBlocking(a)));
/** The verdicts of one status, most severe first. */
const withStatus = (verdicts, status) => mostUrgentFirst(verdicts.filter((verdict) => verdict.status === status));

;// CONCATENATED MODULE: ./build/reporters/text-safety.js
/*
 * Paths and labels come from a repository that anyone may have written. Each destination has characters that mean
 * something there; these functions make every one of them plain text again.
 */
/** Characters that a reader cannot see, or that move or reorder what is seen (Unicode TR 36, "Trojan Source"). */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const shortEscapes = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const escapeOf = (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
/** One line of text in which control, bidirectional and invisible characters show as escapes: `\n`, `\u{202e}`. */
const visible = (text) => text.replace(unseen, (character) => shortEscapes[character] ?? escapeOf(character));
/** At most `limit` code points, the last of them `…` when something was cut. */
const clipped = (text, limit) => {
    if (text.length <= limit)
        return text;
    const characters = [...text.slice(0, 2 * limit + 2)];
    return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}…`;
};
/** Like `clipped`, but keeps the end: the file name says more than the first folders. */
const clippedPath = (path, limit) => {
    if (path.length <= limit)
        return path;
    const characters = [...path.slice(-2 * limit - 2)];
    return characters.length <= limit ? path : `…${characters.slice(1 - limit).join('')}`;
};
const htmlEntities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text for the inside of an HTML element or a quoted attribute, on one line. */
const html = (text) => visible(text).replace(/[&<>"']/g, (character) => htmlEntities[character] ?? '');
/** Prose for a Markdown paragraph: code spans stay, nothing else can open an element, a link or a table cell. */
const prose = (text) => visible(text).replace(/(`[^`]*`)|[&<>[\]|]/g, (character, code) => code ?? `&#${character.charCodeAt(0)};`);
/** A label for a Mermaid chart. Its grammar has no escape that every version reads, so only harmless ones are left. */
const mermaidLabel = (text) => clipped(clipped(text, 200)
    .replace(/[^\p{L}\p{M}\p{N}()/.,_-]+/gu, ' ')
    .trim(), 60) || 'other';
/**
 * Text for a SARIF message, where brackets make links and braces make placeholders (SARIF 2.1.0 §3.11.5, §3.11.6).
 */
const sarifText = (text) => visible(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&');
/** A relative path as a relative URI reference (RFC 3986 §4.2), each segment percent-encoded. */
const uriPath = (path) => path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');

;// CONCATENATED MODULE: ./build/reporters/wording.js


/** How much of a masked value is shown: it is as long as the value, which can be a page. */
const longestValue = 80;
/** `1 file`, `12,345 files`. */
const wording_count = (amount, one, many = `${one}s`) => `${amount.toLocaleString('en-US')} ${amount === 1 ? one : many}`;
/** A size for people, in powers of 1000: `512 B`, `52.1 kB`. */
const size = (bytes) => {
    if (bytes < 1000)
        return `${bytes} B`;
    if (bytes < 1_000_000)
        return `${(bytes / 1000).toFixed(1)} kB`;
    return `${(bytes / 1_000_000).toFixed(1)} MB`;
};
/** A duration for people: `340 ms`, `2.4 s`. */
const duration = (milliseconds) => milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
/** One line that ends as a sentence does. */
const sentence = (text) => {
    const line = text.replace(/\s+/g, ' ').trim();
    return /[.!?]$/.test(line) ? line : `${line}.`;
};
/** Names an entity for people; one that no recognizer claims keeps its identifier. */
const titlesOf = (recognizers) => {
    const titles = new Map(recognizers.map(({ entity, title }) => [entity, title]));
    return (entity) => titles.get(entity) ?? entity;
};
/** Why a finding has its status: what keeps it from blocking, otherwise what speaks for it. */
const why = ({ finding, status, because }) => {
    const evidence = finding.evidence.join('; ');
    return (status === 'failing' ? evidence : because) || evidence || 'its shape alone';
};
/** What was found, in a few words: `E-mail address a***@e*** under the label “email” at Sheet1!B7`. */
const what = ({ finding }, titleOf) => {
    const label = finding.label === undefined ? '' : ` under the label “${finding.label}”`;
    const cell = finding.cell === undefined ? '' : ` at ${finding.cell}`;
    return `${titleOf(finding.entity)} ${clipped(finding.masked, longestValue)}${label}${cell}`;
};
const places = {
    'added-lines': 'the lines that this change adds',
    'changed-files': 'the files that this change touches',
    all: 'the whole tree',
};
/** What the scan was asked to look at. */
const place = (scope) => places[scope];
/** How many findings have each status. */
const tally = ({ verdicts }) => {
    const having = (status) => verdicts.filter((verdict) => verdict.status === status).length;
    return { failing: having('failing'), reported: having('reported'), suppressed: having('suppressed') };
};
const cleanHeadline = (report) => {
    const { failing, reported } = tally(report);
    if (failing > 0)
        return `Within what is allowed: ${wording_count(failing, 'finding')} may stand, and the check passes.`;
    if (reported > 0)
        return `Nothing blocks: ${wording_count(reported, 'finding')} reported for information.`;
    if (report.totals.filesScanned === 0)
        return 'Nothing was scanned: no file had text to look at.';
    return `No personal data found in ${wording_count(report.totals.filesScanned, 'file')}.`;
};
/** The outcome in one sentence. Only a scan that read what it was asked to read says that nothing was found. */
const headline = (report) => {
    const unread = report.gaps.filter(isBlocking).length;
    switch (report.outcome) {
        case 'findings': {
            const { failing } = tally(report);
            const tail = unread > 0 ? ` The scan is incomplete as well: ${wording_count(unread, 'gap')}.` : '';
            return `Personal data found: ${wording_count(failing, 'finding')} ${failing === 1 ? 'fails' : 'fail'} this check.${tail}`;
        }
        case 'incomplete':
            return `Incomplete: ${wording_count(unread, 'gap')} left text unread, so this scan cannot say that it is clean.`;
        case 'clean':
            return cleanHeadline(report);
    }
};

;// CONCATENATED MODULE: ./build/reporters/console.js





const byFile = (verdicts) => {
    const files = new Map();
    for (const verdict of verdicts) {
        const file = files.get(verdict.finding.path);
        if (file === undefined)
            files.set(verdict.finding.path, [verdict]);
        else
            file.push(verdict);
    }
    return [...files.values()];
};
const byPlace = ({ finding: a }, { finding: b }) => a.startLine - b.startLine || a.startColumn - b.startColumn;
const widest = (cells) => cells.reduce((width, cell) => Math.max(width, cell.length), 0);
const inBrackets = ({ label, cell }) => {
    const known = [label, cell].filter((part) => part !== undefined);
    return known.length > 0 ? [`(${known.join(', ')})`] : [];
};
const fileBlock = (verdicts, titleOf, colours) => {
    const tint = { critical: colours.red, high: colours.red, medium: colours.yellow, low: colours.cyan };
    const rows = [...verdicts].sort(byPlace).map((verdict) => {
        const { finding, status } = verdict;
        const fails = status === 'failing';
        return {
            fails,
            severity: finding.severity,
            where: visible(`${finding.path}:${finding.startLine}:${finding.startColumn}`),
            what: visible([titleOf(finding.entity), ...inBrackets(finding)].join(' ')),
            masked: visible(clipped(finding.masked, longestValue)),
            why: visible(`${fails ? '' : 'does not block: '}${why(verdict)}`),
        };
    });
    const widths = {
        where: widest(rows.map(({ where }) => where)),
        what: widest(rows.map(({ what }) => what)),
        masked: widest(rows.map(({ masked }) => masked)),
    };
    return rows.map((row) => {
        const severity = row.severity.padEnd('critical'.length);
        const columns = [
            row.where.padEnd(widths.where),
            row.fails ? tint[row.severity](severity) : severity,
            row.fails ? colours.bold(row.what.padEnd(widths.what)) : row.what.padEnd(widths.what),
            `${row.masked.padEnd(widths.masked)}  — ${row.why}`,
        ];
        return row.fails ? columns.join('  ') : colours.dim(columns.join('  '));
    });
};
const gapLines = ({ gaps }, colours) => {
    if (gaps.length === 0)
        return [];
    const lines = blockingFirst(gaps).map((gap) => {
        const text = visible(gap.path === undefined ? gap.detail : `${gap.path}: ${gap.detail}`);
        return isBlocking(gap) ? `  ${colours.red('unread')}  ${text}` : colours.dim(`  note    ${text}`);
    });
    return ['', colours.bold('What was not looked at, or not fully:'), ...lines];
};
const totals = (report) => {
    const { filesScanned, filesSkipped, bytesScanned, subjects, durationMs } = report.totals;
    const { failing, reported, suppressed } = tally(report);
    const found = `${failing} failing, ${reported} reported, ${suppressed} suppressed`;
    const people = subjects > 0 ? `, about ${wording_count(subjects, 'subject')}` : '';
    const read = `${wording_count(filesScanned, 'file')} read (${size(bytesScanned)}), ${filesSkipped} skipped`;
    return `${found}${people}. ${read}, in ${duration(durationMs)}; looked at ${place(report.scope)}.`;
};
const tints = { findings: 'red', incomplete: 'yellow', clean: 'green' };
/** The report for a terminal or a log, grouped by file. Suppressed findings are only counted. Ends with a line feed. */
const consoleText = (report, { recognizers, colour }) => {
    const colours = picocolors.createColors(colour);
    const titleOf = titlesOf(recognizers);
    const shown = mostUrgentFirst(report.verdicts).filter(({ status }) => status !== 'suppressed');
    const nothingRead = report.outcome === 'clean' && report.totals.filesScanned === 0;
    const tint = colours[nothingRead ? 'yellow' : tints[report.outcome]];
    return [
        ...byFile(shown).flatMap((file) => [...fileBlock(file, titleOf, colours), '']),
        colours.bold(tint(headline(report))),
        totals(report),
        ...gapLines(report, colours),
        '',
    ].join('\n');
};

;// CONCATENATED MODULE: ./build/reporters/rule-id.js
/**
 * The rule a finding falls under: its entity, and for values that are not a living person's the provenance too.
 * Code scanning keeps severity on the rule, so a reserved `example.com` needs a rule of its own that has none.
 */
const ruleId = ({ entity, provenance }) => provenance === 'plausible' ? entity : `${entity}/${provenance}`;

;// CONCATENATED MODULE: ./build/reporters/json.js

/**
 * The report as data: the contract that other programs build on. Within one `schemaVersion` keys are only added.
 * The order of the keys is the order in which they are printed.
 */
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
    fingerprint: found.fingerprint,
});
const gapEntry = ({ path, stage, reason, detail }) => ({ path, stage, reason, detail });
/** Characters that JSON allows as they are and that could steer the terminal they are printed on. */
const steering = /[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu;
const escaped = (character) => Array.from({ length: character.length }, (_, at) => {
    const unit = character.charCodeAt(at).toString(16).padStart(4, '0');
    return `\\u${unit}`;
}).join('');
/** The whole report as one JSON object, suppressed findings included. Ends with a line feed. */
const json = ({ tool, outcome, scope, totals, verdicts, gaps }) => {
    const report = {
        schemaVersion: 1,
        tool: { name: tool.name, version: tool.version },
        outcome,
        scope,
        totals: {
            filesScanned: totals.filesScanned,
            filesSkipped: totals.filesSkipped,
            bytesScanned: totals.bytesScanned,
            findings: totals.findings,
            failing: totals.failing,
            subjects: totals.subjects,
            durationMs: totals.durationMs,
        },
        findings: verdicts.map(finding),
        gaps: gaps.map(gapEntry),
    };
    return `${JSON.stringify(report, undefined, 2).replace(steering, escaped)}\n`;
};

;// CONCATENATED MODULE: ./build/reporters/sarif-help.js

const sarif_help_list = (items, mark) => items.map((item, index) => `${mark(index)} ${item}`).join('\n');
const bullets = (items) => sarif_help_list(items, () => '-');
const steps = (items) => sarif_help_list(items, (index) => `${index + 1}.`);
const remedies = (instead) => [
    sentence(instead),
    'If it was pushed, it stays readable in the history after a later commit removes it: rewrite the branch, for ' +
        'instance with git filter-repo, and have cached views purged.',
    'Where the value can be changed, as a card or an account can, have it changed. Tell whoever answers for data ' +
        'protection: a leak may have to be notified within days.',
];
/** What code scanning shows beside an alert: what it is, why it matters, what to do, and who says so. */
const plausibleHelp = ({ title, help }) => {
    const todo = remedies(help.instead);
    const sources = help.sources.length > 0 ? ['**Sources**', bullets(help.sources)] : [];
    return {
        text: [sentence(help.what), sentence(help.why), `What to do:\n${steps(todo)}`].join('\n\n'),
        markdown: [
            `# ${title}`,
            sentence(help.what),
            `**Why it matters.** ${sentence(help.why)}`,
            '**What to do**',
            steps(todo),
            ...sources,
        ].join('\n\n'),
    };
};

;// CONCATENATED MODULE: ./build/reporters/sarif-rules.js





/** GitHub's bands: over 9.0 critical, from 7.0 high, from 4.0 medium, below low. It wants the number as a string. */
const securitySeverity = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '2.0',
};
const problemSeverity = { critical: 'error', high: 'error', medium: 'warning', low: 'recommendation' };
const levels = { critical: 'error', high: 'error', medium: 'warning', low: 'note' };
/** GitHub refuses longer descriptions and shows ten tags. */
const longestDescription = 1024;
/** What a value that nobody has to worry about is, and what to do about it. */
const harmless = {
    reserved: {
        name: 'reserved value',
        what: 'A standard or a regulator set this value aside, so it belongs to nobody. It is the right thing to write.',
    },
    documented: {
        name: 'published example',
        what: 'Those who issue such values publish this one as an example, so it belongs to nobody.',
    },
    placeholder: {
        name: 'placeholder',
        what: 'This value is typed where nobody is meant. A reserved value would say so beyond doubt.',
    },
    attribution: {
        name: 'published author',
        what: 'An author signed with this value, in a licence, a package manifest or a trailer. Check that it is meant to be public.',
    },
    infrastructure: {
        name: 'machine or function',
        what: 'This value belongs to a machine or to a function, not to a person.',
    },
};
const pascalCase = (id) => id
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join('');
/** Stands in for an entity that no recognizer of this run describes. */
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
        why: 'It can identify a person',
        instead: 'Replace it by a value that belongs to nobody',
        sources: [],
    },
});
const plausibleRule = (recognizer, severity) => {
    const { entity, title, country, check, help } = recognizer;
    return {
        id: entity,
        name: pascalCase(entity),
        shortDescription: { text: clipped(sentence(`Personal data: ${title}`), longestDescription) },
        fullDescription: { text: clipped(`${sentence(help.what)} ${sentence(help.why)}`, longestDescription) },
        help: plausibleHelp(recognizer),
        defaultConfiguration: { level: levels[severity] },
        properties: {
            tags: [
                'security',
                'privacy',
                'pii',
                `entity:${entity}`,
                ...(country === undefined ? [] : [`country:${country}`]),
            ],
            precision: check === undefined ? 'medium' : 'high',
            'problem.severity': problemSeverity[severity],
            'security-severity': securitySeverity[severity],
        },
    };
};
const harmlessRule = ({ entity, title, country }, provenance) => {
    const { name, what } = harmless[provenance];
    const id = ruleId({ entity, provenance });
    return {
        id,
        name: pascalCase(id),
        shortDescription: { text: clipped(sentence(`${title}: ${name}`), longestDescription) },
        fullDescription: { text: what },
        help: { text: what, markdown: `# ${title}: ${name}\n\n${what}` },
        defaultConfiguration: { level: 'note' },
        properties: {
            tags: ['privacy', 'pii', `entity:${entity}`, `provenance:${provenance}`].concat(country === undefined ? [] : [`country:${country}`]),
            precision: 'high',
            'problem.severity': 'recommendation',
        },
    };
};
const mostSevere = (kinds) => severities.find((severity) => kinds.some((kind) => kind.severity === severity)) ?? 'low';
const groupedById = (kinds) => {
    const groups = new Map();
    for (const kind of kinds) {
        const id = ruleId(kind);
        const group = groups.get(id);
        if (group === undefined)
            groups.set(id, [kind]);
        else
            group.push(kind);
    }
    return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
};
/**
 * The rules of these findings, sorted by id. GitHub wants at least one: a clean run lists what was looked for.
 * Only plausible values carry a security severity.
 */
const sarifRules = (findings, recognizers) => {
    const kinds = findings.length > 0 ? findings : recognizers.map((it) => ({ ...it, provenance: 'plausible' }));
    const known = new Map(recognizers.map((recognizer) => [recognizer.entity, recognizer]));
    const rule = (alike) => alike.slice(0, 1).map((kind) => {
        const recognizer = known.get(kind.entity) ?? nameless(kind);
        return kind.provenance === 'plausible'
            ? plausibleRule(recognizer, mostSevere(alike))
            : harmlessRule(recognizer, kind.provenance);
    });
    return groupedById(kinds).flatMap(rule);
};

;// CONCATENATED MODULE: ./build/reporters/sarif.js






const informationUri = 'https://github.com/piicloak/piicloak-action';
const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
/** GitHub rejects a run that has more. */
const mostResults = 25_000;
/** The conventional name for the repository's root (SARIF 2.1.0 §3.14.14). */
const root = '%SRCROOT%';
const artifact = (path) => ({ artifactLocation: { uri: uriPath(path), uriBaseId: root } });
const sarif_location = ({ finding }) => ({
    physicalLocation: {
        ...artifact(finding.path),
        region: {
            startLine: finding.startLine,
            startColumn: finding.startColumn,
            endLine: finding.endLine,
            endColumn: finding.endColumn,
        },
    },
});
const message = (verdict, titleOf) => {
    const reason = verdict.status === 'failing' ? 'It counts because' : 'It does not block';
    return [what(verdict, titleOf), `${reason}: ${why(verdict)}`].map((part) => sarifText(sentence(part))).join(' ');
};
const result = (verdict, titleOf, ruleIndexes) => {
    const { finding, status, because } = verdict;
    const id = ruleId(finding);
    return {
        ruleId: id,
        ruleIndex: ruleIndexes.get(id) ?? -1,
        level: status === 'failing' ? 'error' : 'note',
        message: { text: message(verdict, titleOf) },
        locations: [sarif_location(verdict)],
        partialFingerprints: { primaryLocationLineHash: finding.lineHash, 'piicloak/v1': finding.fingerprint },
        ...(status === 'suppressed'
            ? { suppressions: [{ kind: 'external', ...(because === undefined ? {} : { justification: because }) }] }
            : {}),
        properties: {
            status,
            severity: finding.severity,
            score: finding.score,
            provenance: finding.provenance,
            occurrences: finding.occurrences,
        },
    };
};
const notification = (gap) => ({
    descriptor: { id: `gap/${gap.reason}` },
    level: isBlocking(gap) ? 'error' : 'warning',
    message: { text: sarifText(sentence(gap.detail)) },
    ...(gap.path === undefined ? {} : { locations: [{ physicalLocation: artifact(gap.path) }] }),
});
const provenance = ({ repositoryUri, revisionId }) => repositoryUri === undefined
    ? {}
    : {
        versionControlProvenance: [
            { repositoryUri, ...(revisionId === undefined ? {} : { revisionId }), mappedTo: { uriBaseId: root } },
        ],
    };
/**
 * The report as SARIF 2.1.0 with all that GitHub's code scanning asks for, most severe results first and no more of
 * them than it takes.
 */
const sarif = (report, options) => {
    const { recognizers, category, includeSuppressed = false } = options;
    const wanted = mostUrgentFirst(report.verdicts).filter(({ status }) => includeSuppressed || status !== 'suppressed');
    const shown = wanted.slice(0, mostResults);
    const rules = sarifRules(shown.map(({ finding }) => finding), recognizers);
    const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
    const titleOf = titlesOf(recognizers);
    const run = {
        tool: {
            driver: {
                name: report.tool.name,
                informationUri,
                version: report.tool.version,
                semanticVersion: report.tool.version,
                rules: [...rules],
            },
        },
        automationDetails: { id: category.endsWith('/') ? category : `${category}/` },
        ...provenance(options),
        originalUriBaseIds: { [root]: { description: { text: 'The root of the repository.' } } },
        columnKind: 'utf16CodeUnits',
        invocations: [
            {
                executionSuccessful: !report.gaps.some(isBlocking),
                toolExecutionNotifications: report.gaps.map(notification),
            },
        ],
        results: shown.map((verdict) => result(verdict, titleOf, ruleIndexes)),
    };
    return { log: { $schema: schema, version: '2.1.0', runs: [run] }, leftOut: wanted.length - shown.length };
};

;// CONCATENATED MODULE: ./build/reporters/summary-table.js

const summary_table_text = (value, limit) => html(clipped(value, limit));
/** In code, GitHub looks for no mentions, references or links. */
const summary_table_code = (value, limit) => `<code>${html(clipped(value, limit))}</code>`;
const pathCode = (path, line) => `<code>${html(clippedPath(path, 80))}${line === undefined ? '' : `:${line}`}</code>`;
const summary_table_link = (url, inner) => `<a href="${html(url)}">${inner}</a>`;
const bytesOf = (value) => new TextEncoder().encode(value).length;
const row = (cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
/**
 * A table of as many rows as the limits allow. It is HTML without an empty line, which Markdown takes as it is: unlike
 * in a pipe table, nothing in a cell can be read as markup again.
 */
const table = (heads, items, cells, limits) => {
    const lines = [];
    let bytes = 0;
    for (const item of items) {
        if (lines.length === limits.rows)
            break;
        const line = row(cells(item));
        bytes += bytesOf(line) + 1;
        if (bytes > limits.bytes)
            break;
        lines.push(line);
    }
    const head = `<tr>${heads.map((title) => `<th align="left">${html(title)}</th>`).join('')}</tr>`;
    return { html: ['<table>', head, ...lines, '</table>'].join('\n'), leftOut: items.length - lines.length };
};

;// CONCATENATED MODULE: ./build/reporters/summary-cells.js




/** Browsers and proxies refuse longer addresses, and a path can be made as long as that. */
const longestUrl = 2000;
const marks = { critical: '🔴', high: '🟠', medium: '🟡', low: '🔵' };
const summary_cells_lines = (start, end) => (start === end ? `#L${start}` : `#L${start}-L${end}`);
const where = ({ finding }, source) => {
    const { path, startLine, endLine, cell } = finding;
    const shown = pathCode(path, startLine);
    const inner = cell === undefined ? shown : `${shown} ${summary_table_text(cell, 60)}`;
    if (source === undefined || path.length > longestUrl)
        return inner;
    // `plain=1`: without it GitHub renders Markdown, CSV and notebooks, which have no lines to jump to.
    const target = `${uriPath(path)}?plain=1${summary_cells_lines(startLine, endLine)}`;
    const url = `${source.serverUrl}/${source.repository}/blob/${source.sha}/${target}`;
    return url.length > longestUrl ? inner : summary_table_link(url, inner);
};
const summary_cells_what = ({ entity, label }, titleOf) => {
    const under = label === undefined ? '' : `<br><sub>under ${summary_table_code(label, 60)}</sub>`;
    return `${summary_table_text(titleOf(entity), 80)}${under}`;
};
/** One finding: severity, kind, place, masked value, reason. */
const findingCells = (titleOf, source) => (verdict) => {
    const { finding } = verdict;
    return [
        `${marks[finding.severity]}&nbsp;${finding.severity}`,
        summary_cells_what(finding, titleOf),
        where(verdict, source),
        summary_table_code(finding.masked, longestValue),
        summary_table_text(why(verdict), 400),
    ];
};
/** One gap: whether it leaves text unread, file, reason, advice. */
const gapCells = (gap) => [
    isBlocking(gap) ? '⚠️ unread' : 'note',
    gap.path === undefined ? '' : pathCode(gap.path),
    gap.reason,
    summary_table_text(gap.detail, 400),
];

;// CONCATENATED MODULE: ./build/reporters/summary-chart.js

/** A Mermaid chart of the mix: the eight most frequent kinds, and the others together. Nothing found draws nothing. */
const pie = (verdicts, titleOf) => {
    const amounts = new Map();
    for (const { finding, status } of verdicts) {
        if (status === 'suppressed')
            continue;
        const label = mermaidLabel(titleOf(finding.entity));
        amounts.set(label, (amounts.get(label) ?? 0) + 1);
    }
    if (amounts.size === 0)
        return undefined;
    const sorted = [...amounts].sort(([, a], [, b]) => b - a);
    const others = sorted.slice(8).reduce((sum, [, amount]) => sum + amount, 0);
    const slices = [...sorted.slice(0, 8), ...(others > 0 ? [['all others', others]] : [])];
    return [
        '```mermaid',
        'pie showData title What was found',
        ...slices.map(([label, amount]) => `  "${label}" : ${amount}`),
        '```',
    ].join('\n');
};

;// CONCATENATED MODULE: ./build/reporters/summary.js







/** GitHub refuses a step's summary of more than 1 MiB; together the tables leave room for everything else. */
const failingBytes = 500_000;
const otherBytes = 120_000;
const icon = ({ outcome, totals }) => {
    if (outcome === 'findings')
        return '❌';
    return outcome === 'incomplete' || totals.filesScanned === 0 ? '⚠️' : '✅';
};
const figures = (report) => {
    const { failing, reported, suppressed } = tally(report);
    const { filesScanned, filesSkipped, subjects } = report.totals;
    const cells = [
        [failing, 'failing'],
        [reported, 'reported'],
        [suppressed, 'suppressed'],
        [subjects, subjects === 1 ? 'subject' : 'subjects'],
        [filesScanned, filesScanned === 1 ? 'file read' : 'files read'],
        [filesSkipped, 'skipped'],
    ];
    const row = cells.map(([amount, label]) => `<td align="center"><strong>${amount.toLocaleString('en-US')}</strong><br>${label}</td>`);
    return `<table>\n<tr>${row.join('')}</tr>\n</table>`;
};
const tableOf = (heads, items, cells, limits) => {
    const { html, leftOut } = table(heads, items, cells, limits);
    return leftOut === 0 ? html : `${html}\n\n… and ${wording_count(leftOut, 'more row')}, left out to keep this page readable.`;
};
const folded = (title, body) => `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
const nextSteps = (report, recognizers) => {
    const failing = new Set(withStatus(report.verdicts, 'failing').map(({ finding }) => finding.entity));
    const advice = [...failing]
        .flatMap((entity) => recognizers.filter((recognizer) => recognizer.entity === entity))
        .slice(0, 5)
        .map(({ title, help }) => `- **${prose(title)}:** ${prose(sentence(clipped(help.instead, 400)))}`);
    const history = '- **Pushed already?** Deleting the line in a further commit leaves it in the history. Rewrite the branch, and tell ' +
        'whoever answers for data protection.';
    const unread = '- **Unread text:** see below what could not be looked at; until then nobody knows what it holds.';
    const todo = [...(failing.size > 0 ? [...advice, history] : []), ...(report.gaps.some(isBlocking) ? [unread] : [])];
    return todo.length > 0 ? `### What to do next\n\n${todo.join('\n')}` : undefined;
};
const footer = ({ tool, totals, scope }) => {
    const amount = `${size(totals.bytesScanned)} in ${duration(totals.durationMs)}`;
    return `<sub>${summary_table_text(`${tool.name} ${tool.version}`, 80)} looked at ${place(scope)}: ${amount}.</sub>`;
};
/** The report as GitHub's job summary in Markdown, what fails first, and under 1 MiB whatever was found. */
const summary = (report, { recognizers, source, maxRows = 200 }) => {
    const titleOf = titlesOf(recognizers);
    const few = { rows: Math.ceil(maxRows / 2), bytes: otherBytes };
    const findings = (status, reason, limits, frame) => {
        const verdicts = withStatus(report.verdicts, status);
        if (verdicts.length === 0)
            return undefined;
        const heads = ['Severity', 'What', 'Where', 'Masked value', reason];
        return frame(wording_count(verdicts.length, 'finding'), tableOf(heads, verdicts, findingCells(titleOf, source), limits));
    };
    const gaps = () => {
        if (report.gaps.length === 0)
            return undefined;
        const body = tableOf(['', 'File', 'Reason', 'What to know'], blockingFirst(report.gaps), gapCells, few);
        return folded(`${wording_count(report.gaps.length, 'gap')}: not looked at, or not fully`, body);
    };
    const sections = [
        `## ${icon(report)} ${headline(report)}`,
        figures(report),
        findings('failing', 'Why it counts', { rows: maxRows, bytes: failingBytes }, (_, body) => `### What fails\n\n${body}`),
        nextSteps(report, recognizers),
        pie(report.verdicts, titleOf),
        findings('reported', 'Why it does not block', few, (amount, body) => folded(`${amount} reported, not blocking`, body)),
        findings('suppressed', 'Why it is suppressed', few, (amount, body) => folded(`${amount} suppressed`, body)),
        gaps(),
        footer(report),
    ];
    return `${sections.filter((section) => section !== undefined).join('\n\n')}\n`;
};

;// CONCATENATED MODULE: ./build/model/change.js
/** Why a file's bytes were not handed over; becomes a gap. */
class ReadFailure extends Error {
    name = 'ReadFailure';
    reason;
    constructor(reason, detail) {
        super(detail);
        this.reason = reason;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
;// CONCATENATED MODULE: ./build/changes/api-failure.js

/**
 * What went wrong between here and GitHub, in a sentence. Nothing of the answer's body, which GitHub's message
 * quotes, or of the request, which holds the token.
 *
 * @param permission The line of a workflow's `permissions` that allows the request: `contents: read`.
 */
function describeApiFailure(error, permission) {
    const { status, headers } = answerOf(error);
    if (status === undefined)
        return `GitHub's API could not be reached (${networkProblem(error)}).`;
    const answered = `GitHub's API answered ${status}:`;
    if (status === 401)
        return `${answered} the token is wrong or has expired. Check the token input.`;
    if (status === 429 || (status === 403 && isRateLimit(headers))) {
        return `${answered} the rate limit is reached. Run again ${whenToRetry(headers)}.`;
    }
    if (status === 403) {
        return `${answered} the token may not read this. Add \`${permission}\` to the workflow's \`permissions\`.`;
    }
    if (status === 404) {
        return (`${answered} there is no such thing, or the token may not see it. ` +
            `Add \`${permission}\` to the workflow's \`permissions\`.`);
    }
    if (status >= 500)
        return `${answered} GitHub has a problem. Run again later, and see githubstatus.com.`;
    return `${answered} the request was refused.`;
}
/** Runs a request and turns its failure into a sentence. Errors that came from no request pass as they are. */
async function asking(permission, request) {
    try {
        return await request();
    }
    catch (error) {
        if (!isHttpError(error))
            throw error;
        throw new UserError(describeApiFailure(error, permission));
    }
}
const isHttpError = (error) => error instanceof Error && 'status' in error && typeof error.status === 'number';
/** Octokit gives a request that got no answer the status 500, and no response. */
function answerOf(error) {
    if (!isHttpError(error) || !('response' in error) || !isRecord(error.response))
        return { headers: {} };
    const { headers } = error.response;
    return { status: error.status, headers: isRecord(headers) ? headers : {} };
}
const isRecord = (value) => typeof value === 'object' && value !== null;
/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const isRateLimit = (headers) => headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
function whenToRetry(headers) {
    const seconds = Number(headers['retry-after']);
    if (seconds > 0)
        return `after ${seconds} seconds`;
    const reset = new Date(Number(headers['x-ratelimit-reset']) * 1000);
    return Number.isNaN(reset.getTime()) ? 'in an hour' : `after ${reset.toISOString().slice(11, 16)} UTC`;
}
/** A code such as `ECONNREFUSED` from the innermost cause. Messages could quote an address with credentials. */
function networkProblem(error) {
    if (!(error instanceof Error))
        return 'no reason given';
    if ('code' in error && typeof error.code === 'string')
        return error.code;
    if (error.name === 'AbortError' || error.name === 'TimeoutError')
        return 'no answer in time';
    return error.cause === undefined ? 'no reason given' : networkProblem(error.cause);
}

;// CONCATENATED MODULE: ./build/changes/api-files.js


const patience = () => ({ signal: AbortSignal.timeout(60_000) });
/** The first page of a comparison holds all its files, up to this number; there is no second page of files. */
const maxCompared = 300;
const perPage = 100;
/** https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files */
const maxListed = 3000;
/**
 * The files between the commits' merge base and head. Pinned to the two commits, in one request, with the one
 * permission that every checkout has.
 *
 * @throws UserError when GitHub does not answer, or not with every file.
 */
async function comparedFiles({ client, repository }, base, head) {
    const { data } = await asking('contents: read', () => client.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
        ...repository,
        basehead: `${base}...${head}`,
        // Commits are paginated and not wanted; files stand whole on the first page.
        per_page: 1,
        page: 1,
        request: patience(),
    }));
    const files = listOf(data?.files);
    if (files.length >= maxCompared) {
        throw new UserError(`GitHub's comparison shows no more than ${maxCompared} files, and there may be more.`);
    }
    return files;
}
/**
 * The files of a pull request as it stands now, up to `maxListed`.
 *
 * @throws UserError when GitHub does not answer.
 */
async function pullRequestFiles({ client, repository }, number) {
    const files = [];
    for (let page = 1; page <= maxListed / perPage; page += 1) {
        const { data } = await asking('pull-requests: read', () => client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
            ...repository,
            pull_number: number,
            per_page: perPage,
            page,
            request: patience(),
        }));
        const listed = listOf(data);
        files.push(...listed);
        if (listed.length < perPage)
            break;
    }
    return files;
}
/** A proxy's page, say, arrives as a string. */
function listOf(data) {
    if (Array.isArray(data))
        return data;
    throw new UserError("GitHub's API did not answer with a list of files.");
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
;// CONCATENATED MODULE: ./build/changes/size-limit.js

const mebibyte = 1024 * 1024;
/** Larger files are not held in memory. */
const maxFileBytes = 64 * mebibyte;
/** @throws ReadFailure when a file of so many bytes is too large to read. */
function assertReadable(bytes) {
    if (bytes <= maxFileBytes)
        return;
    const size = Math.ceil(bytes / mebibyte);
    throw new ReadFailure('too-large', `The file has ${size} MiB; at most ${maxFileBytes / mebibyte} MiB are read. Split it, or leave it out with paths-ignore.`);
}

;// CONCATENATED MODULE: ./build/changes/disk.js



/** Windows knows neither, and needs neither. A pipe opened without `O_NONBLOCK` waits for a writer for ever. */
const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** A regular file's bytes. Rejects with a `ReadFailure`; pipes, devices and symbolic links are never read. */
async function readRegularFile(path) {
    try {
        const file = await external_node_fs_.promises.open(path, flags);
        try {
            const stats = await file.stat();
            if (!stats.isFile())
                throw new ReadFailure('unreadable', notRegular);
            assertReadable(stats.size);
            const bytes = await file.readFile();
            assertReadable(bytes.length);
            return bytes;
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        if (error instanceof ReadFailure)
            throw error;
        const code = systemCode(error);
        if (code === 'ELOOP')
            throw new ReadFailure('symlink', 'The file became a symbolic link during the scan.');
        throw new ReadFailure('unreadable', sentenceOf(code));
    }
}
const notRegular = 'No regular file but a pipe, a socket or a device. Pass its content on standard input.';
/** What the operating system says, for people. */
const sentenceOf = (code) => sentences[code] ?? `The operating system refuses it with ${code}.`;
const permission = 'The permission to read it is missing.';
const sentences = {
    EACCES: permission,
    EPERM: permission,
    ENOENT: 'It was removed during the scan. Scan again.',
};
/** The system's name for an error, such as `EACCES`. */
const systemCode = (error) => error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'an unknown error';

;// CONCATENATED MODULE: ./build/changes/api-blobs.js








/**
 * The id that git gives to content, which proves that bytes are the ones meant, wherever they came from. Git hashes
 * with SHA-1, or with SHA-256 where ids have 64 digits.
 */
function blobId(bytes, digits) {
    const hash = (0,external_node_crypto_.createHash)(digits === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
/**
 * A file's bytes by their blob id, from the nearest place that has them: the local repository, the file on disk,
 * GitHub. Rejects with a `ReadFailure`.
 */
async function findBlob(id, path, places) {
    const stored = await unlessMissing(places.local(id));
    if (stored !== undefined)
        return stored;
    const onDisk = await readRegularFile((0,external_node_path_.join)(places.root, path)).catch(() => undefined);
    if (onDisk !== undefined && blobId(onDisk, id.length) === id)
        return onDisk;
    const bytes = await download(id, places.api);
    if (blobId(bytes, id.length) === id)
        return bytes;
    throw new ReadFailure('unreadable', "GitHub's API sent other content than it was asked for. Run again.");
}
async function download(id, { client, repository }) {
    try {
        const { data } = await asking('contents: read', () => client.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
            ...repository,
            file_sha: id,
            request: patience(),
        }));
        assertReadable(data.size ?? 0);
        return Buffer.from(data.content, data.encoding === 'utf-8' ? 'utf8' : 'base64');
    }
    catch (error) {
        if (error instanceof UserError)
            throw new ReadFailure('unreadable', error.message);
        throw error;
    }
}
/** Too large here is too large everywhere. */
async function unlessMissing(reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (error instanceof ReadFailure && error.reason === 'unreadable')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/changes/hunks.js
const hunkHeader = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
function followHunks() {
    const added = [];
    let oldLeft = 0;
    let newLeft = 0;
    let line = 0;
    const isOpen = () => oldLeft > 0 || newLeft > 0;
    const begin = (header) => {
        const match = hunkHeader.exec(header);
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
            case '+':
                note();
                newLeft -= 1;
                line += 1;
                break;
            case '-':
                oldLeft -= 1;
                break;
            case ' ':
                oldLeft -= 1;
                newLeft -= 1;
                line += 1;
                break;
            case '\\':
                // "\ No newline at end of file" speaks of the line before it and is none itself.
                break;
            default:
                return false;
        }
        return oldLeft >= 0 && newLeft >= 0;
    };
    return { added, isOpen, begin, take };
}
/**
 * Whether an added line cannot be counted on: in UTF-16 the byte of a newline is half of other characters too, and a
 * binary format has no lines. Such text holds NUL, or begins with the byte order mark FF FE or FE FF.
 */
const isUncountable = (line, hasNul) => hasNul || (line[0] === 0xff && line[1] === 0xfe) || (line[0] === 0xfe && line[1] === 0xff);

;// CONCATENATED MODULE: ./build/changes/api-patch.js

/**
 * The lines that a `patch` of GitHub's API adds. `all` when the patch is cut, in an unknown form, or does not add as
 * many lines as GitHub counts: then it does not show the whole change.
 */
function addedLinesOf(patch, additions) {
    const hunks = followHunks();
    for (const line of patch.replace(/\n$/, '').split('\n')) {
        const mark = line.charAt(0);
        const isContent = hunks.isOpen() || mark === '\\';
        // NUL betrays UTF-16 and binary content, whose bytes have no lines to count.
        const isUnderstood = isContent ? hunks.take(mark) && !line.includes('\0') : hunks.begin(line);
        if (!isUnderstood)
            return 'all';
    }
    const count = hunks.added.reduce((sum, { first, last }) => sum + last - first + 1, 0);
    return hunks.isOpen() || count !== additions ? 'all' : hunks.added;
}
/**
 * Whether a file's patch shows it to be a submodule: its whole content names a commit, and that is its own id. No
 * blob can hold its own id.
 */
const isSubmodulePatch = (patch, id) => patch.split('\n').some((line) => line === `+Subproject commit ${id}`);

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(161);
;// CONCATENATED MODULE: ./build/changes/git.js





/*
 * The only place that starts git. A repository under scan is untrusted: its configuration, attributes and hooks must
 * run nothing, reach no network and change no answer.
 */
/** Why git gave no answer, in a sentence for people. */
class GitFailure extends UserError {
    kind;
    exitCode;
    constructor(kind, sentence, exitCode) {
        super(sentence);
        this.kind = kind;
        this.exitCode = exitCode;
    }
}
/**
 * @param inherit Further environment variables to pass on. Hooks tell their index with `GIT_INDEX_FILE`.
 */
function openGit(root, inherit = []) {
    if (!(0,external_node_fs_.existsSync)(root))
        throw new GitFailure('no-repository', `There is no such folder: ${root}`);
    const binary = findGit(process.env['PATH'] ?? '');
    const settings = safeSettings(root);
    const env = environment(inherit);
    const start = (args) => (0,external_node_child_process_.spawn)(binary, [...settings, ...args], { cwd: root, env });
    async function* stream(args, complaints = []) {
        const child = start(args);
        child.stdin.on('error', () => undefined).end();
        child.stderr.setEncoding('utf8').on('data', (text) => complaints.push(text));
        const ended = endOf(child);
        try {
            yield* child.stdout;
        }
        finally {
            child.kill();
        }
        const code = await ended;
        if (code !== 0)
            throw explain(args, code, complaints.join(''), root);
    }
    const run = async (args) => {
        const complaints = [];
        const chunks = [];
        for await (const chunk of stream(args, complaints))
            chunks.push(chunk);
        return { stdout: Buffer.concat(chunks), warnings: complaints.join('') };
    };
    const text = async (args) => (await run(args)).stdout.toString('utf8').replace(/\r?\n$/, '');
    return { run, text, stream, start };
}
/**
 * Looks along PATH itself: Windows would prefer a `git.exe` in the scanned folder, and a relative entry of PATH
 * would lead there on any system.
 */
function findGit(path) {
    const name = process.platform === 'win32' ? 'git.exe' : 'git';
    const found = path
        .split(external_node_path_.delimiter)
        .filter(external_node_path_.isAbsolute)
        .map((folder) => (0,external_node_path_.join)(folder, name))
        .find(isExecutable);
    if (found === undefined) {
        throw new GitFailure('no-git', 'Git was not found on the PATH. Install git 2.30 or later.');
    }
    return found;
}
function isExecutable(file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
function safeSettings(root) {
    return [
        '--no-pager',
        '--no-optional-locks',
        '--no-replace-objects',
        // Empty means off both before git 2.36, where it was a hook's path, and since, where it is a boolean.
        ...['-c', 'core.fsmonitor='],
        ...['-c', `core.hooksPath=${external_node_os_.devNull}`],
        ...['-c', 'core.quotePath=off'],
        // In a container job the workspace belongs to another user, and git would refuse it. Whoever asks for a scan of
        // this folder vouches for it, and nothing in it is run. Respected on the command line since git 2.38.
        ...['-c', `safe.directory=${(0,external_node_fs_.realpathSync)(root).replaceAll('\\', '/')}`],
    ];
}
/** No variable of git's own is inherited, so that a hook's or a job's settings change no answer. */
function environment(inherit) {
    const needed = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'USERPROFILE', 'HOMEDRIVE', 'HOMEPATH', 'SYSTEMROOT', 'TMPDIR'];
    const inherited = [...needed, ...inherit].flatMap((name) => {
        const value = process.env[name];
        return value === undefined ? [] : [[name, value]];
    });
    return {
        ...Object.fromEntries(inherited),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        // A partial clone fetches what it lacks on its own: no network from here. Older versions know only the second.
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: 'none',
    };
}
/** The exit code, or the reason why there is none. */
function endOf(child) {
    return new Promise((resolve) => {
        child.once('error', (error) => resolve(error.message));
        child.once('close', (code, signal) => resolve(code ?? signal ?? 'an unknown signal'));
    });
}
function explain(args, code, complaint, root) {
    if (/not a git repository/.test(complaint)) {
        return new GitFailure('no-repository', `${root} is not inside a git repository.`);
    }
    if (/dubious ownership|unsafe repository/.test(complaint)) {
        return new GitFailure('untrusted', `Git does not trust the repository around ${root}, because it belongs to another user. ` +
            'Scan from its top folder, or run: git config --global --add safe.directory <its top folder>');
    }
    const said = /^fatal: (.*)/m
        .exec(complaint)?.[1]
        ?.replace(/\/\/[^/@\s]*@/g, '//')
        .slice(0, 200);
    const ending = said === undefined ? '.' : `: ${said}`;
    return new GitFailure('failed', `\`git ${args[0] ?? ''}\` ended with ${code}${ending}`, typeof code === 'number' ? code : undefined);
}

;// CONCATENATED MODULE: ./build/changes/git-blobs.js


/** Long enough to serve file after file from one process, short enough to keep nobody waiting at the end. */
const idleMs = 50;
/** Blobs out of one `git cat-file --batch`, which starts with the first read and ends when nobody reads any more. */
function openBlobs(git) {
    let batch;
    let timer;
    let turn = Promise.resolve();
    const close = () => {
        batch?.close();
        batch = undefined;
    };
    const readNow = async (id) => {
        clearTimeout(timer);
        batch ??= startBatch(git);
        try {
            return await batch.read(id);
        }
        catch (error) {
            // What git goes on to write, or its silence, belongs to this blob: the next one gets a fresh process.
            close();
            throw error;
        }
        finally {
            timer = setTimeout(close, idleMs);
        }
    };
    return (id) => {
        const reading = turn.then(() => readNow(id));
        turn = reading.catch(() => undefined);
        return reading;
    };
}
/** https://git-scm.com/docs/git-cat-file#_batch_output: `<id> SP <type> SP <size> LF <bytes> LF`. */
function startBatch(git) {
    const child = git.start(['cat-file', '--batch']);
    child.on('error', () => undefined);
    child.stdin.on('error', () => undefined);
    child.stderr.resume();
    const chunks = child.stdout[Symbol.asyncIterator]();
    let rest = Buffer.alloc(0);
    const more = async () => {
        const { value } = await chunks.next();
        if (Buffer.isBuffer(value))
            return value;
        throw new ReadFailure('unreadable', 'Git ended before it handed over the file. The clone may be partial or damaged.');
    };
    const readHeader = async () => {
        while (!rest.includes(0x0a))
            rest = Buffer.concat([rest, await more()]);
        const end = rest.indexOf(0x0a);
        const header = rest.toString('latin1', 0, end);
        rest = rest.subarray(end + 1);
        return header;
    };
    const readBytes = async (size) => {
        const bytes = Buffer.allocUnsafe(size);
        for (let at = 0; at < size;) {
            if (rest.length === 0)
                rest = await more();
            const copied = rest.copy(bytes, at);
            rest = rest.subarray(copied);
            at += copied;
        }
        return bytes;
    };
    const read = async (id) => {
        child.stdin.write(`${id}\n`);
        const [, type, size] = (await readHeader()).split(' ');
        if (type !== 'blob') {
            throw new ReadFailure('unreadable', 'This checkout does not hold the content of the file.');
        }
        assertReadable(Number(size));
        const bytes = await readBytes(Number(size));
        await readHeader();
        return bytes;
    };
    const close = () => {
        child.kill();
    };
    return { read, close };
}

;// CONCATENATED MODULE: ./build/changes/git-patch.js

/** Enough of a line to read any header up to where a section heading or a path may follow. */
const prefixBytes = 256;
const newline = 0x0a;
const indexLine = /^index ([0-9a-f]{40,64}\.\.[0-9a-f]{40,64})/;
/** The key of a pair of blobs in the result of `readPatch`. */
const blobPair = (oldId, id) => `${oldId}..${id}`;
/**
 * Reads `git diff -p -U0 --full-index` and tells the added lines by the pair of blobs they lie between. No path is
 * read, so no path can mislead; and equal pairs have equal hunks. Lines of any length pass in constant memory.
 */
async function readPatch(patch) {
    const addedLines = new Map();
    let pair;
    let hunks = followHunks();
    const takeContent = (line, hasNul) => {
        if (!hunks.take(line.toString('latin1', 0, 1)))
            throw malformed();
        if (pair !== undefined && line[0] === 0x2b && isUncountable(line.subarray(1), hasNul))
            addedLines.set(pair, 'all');
    };
    const takeHeader = (line) => {
        if (line.startsWith('diff --git ')) {
            pair = undefined;
            hunks = followHunks();
        }
        else if (line.startsWith('index ')) {
            pair = indexLine.exec(line)?.[1];
        }
        else if (line.startsWith('@@ ')) {
            if (pair === undefined || !hunks.begin(line))
                throw malformed();
            if (addedLines.get(pair) !== 'all')
                addedLines.set(pair, hunks.added);
        }
    };
    const splitter = splitLines((line, hasNul) => {
        // "\ No newline at end of file" may follow a hunk's last line.
        const isContent = hunks.isOpen() || line[0] === 0x5c;
        if (isContent)
            takeContent(line, hasNul);
        else
            takeHeader(line.toString('latin1'));
    });
    for await (const chunk of patch)
        splitter.feed(chunk);
    splitter.end();
    if (hunks.isOpen())
        throw malformed();
    return addedLines;
}
const malformed = () => new Error('git wrote a patch in an unknown format');
/** Hands over the beginning of each line, and whether a NUL stands anywhere in it. */
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
        let start = 0;
        for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, start)) {
            extend(bytes.subarray(start, at));
            end();
            start = at + 1;
        }
        extend(bytes.subarray(start));
    };
    return { feed, end };
}

;// CONCATENATED MODULE: ./build/changes/raw-diff.js
const header = /^:\d+ (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/;
/**
 * Reads the output of `git diff-tree` or `git diff-index` with `--raw -z --no-abbrev`. NUL-separated, so that no
 * character of a path needs quoting: https://git-scm.com/docs/git-diff#_raw_output_format
 */
function parseRawDiff(output) {
    const fields = output.toString('utf8').split('\0');
    const entries = [];
    for (let at = 0; at < fields.length - 1;) {
        const [, mode, oldId, id, status] = header.exec(fields[at] ?? '') ?? [];
        const hasTwoPaths = status === 'R' || status === 'C';
        const path = fields[at + (hasTwoPaths ? 2 : 1)];
        if (mode === undefined || oldId === undefined || id === undefined || status === undefined || path === undefined) {
            throw new Error('git wrote a list of changes in an unknown format');
        }
        entries.push({ status, mode, oldId, id, path });
        at += hasTwoPaths ? 3 : 2;
    }
    return entries;
}

;// CONCATENATED MODULE: ./build/changes/unscanned.js
const symlinkGap = (path) => ({
    path,
    stage: 'changes',
    reason: 'symlink',
    detail: 'A symbolic link. Its target is scanned where it lies, if it lies in the repository.',
});
const submoduleGap = (path) => ({
    path,
    stage: 'changes',
    reason: 'submodule',
    detail: 'Another repository. Scan it there.',
});
/** @param detail What is wrong and what to do, in one sentence or two. */
const unreadableGap = (path, detail) => ({
    path,
    stage: 'changes',
    reason: 'unreadable',
    detail,
});

;// CONCATENATED MODULE: ./build/changes/git-diff.js




/*
 * Plumbing commands heed less of the user's configuration than `git diff`, and these options overrule what is left:
 * attributes, textconv and external drivers that would hide lines, an order file that may not exist, `ignore = all`
 * in .gitmodules. The rename limit is git's own default; beyond it renames count as new files.
 */
const git_diff_options = [
    '-M',
    '-l1000',
    '-O/dev/null',
    '--text',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--no-relative',
    '--ignore-submodules=none',
];
/** The files that differ between two states of the repository, with the lines that the later one adds. */
async function compare(git, comparison, scope) {
    const { stdout } = await git.run(diff(comparison, ['--raw', '-z', '--no-abbrev']));
    const entries = parseRawDiff(stdout).filter(({ status }) => status !== 'D');
    const changes = toChanges(entries, openBlobs(git));
    const narrowable = scope === 'added-lines' && entries.some(canNarrow);
    if (!narrowable)
        return changes(() => 'all');
    try {
        const addedLines = await readPatch(git.stream(diff(comparison, ['-p', '-U0', '--full-index'])));
        return changes((entry) => narrow(entry, addedLines));
    }
    catch (error) {
        const { files, gaps } = changes(() => 'all');
        const because = error instanceof Error ? error.message : 'unknown';
        const detail = `The added lines could not be told apart, so changed files are scanned whole. Reason: ${because}`;
        return { files, gaps: [...gaps, { stage: 'changes', reason: 'widened', detail }] };
    }
}
const diff = ({ from, to }, format) => to === 'index'
    ? ['diff-index', '--cached', ...git_diff_options, ...format, from]
    : ['diff-tree', '-r', ...git_diff_options, ...format, from, to];
/** Only what was a file before can have lines that are not new. */
const canNarrow = ({ status }) => status === 'M' || status === 'R';
function narrow(entry, addedLines) {
    if (!canNarrow(entry))
        return 'all';
    // Renamed, or made executable, and nothing else.
    if (entry.oldId === entry.id)
        return [];
    return addedLines.get(blobPair(entry.oldId, entry.id)) ?? 'all';
}
function toChanges(entries, read) {
    const gaps = entries.flatMap((entry) => gapOf(entry) ?? []);
    const readable = entries.filter((entry) => gapOf(entry) === undefined);
    return (linesOf) => ({
        files: readable
            .map((entry) => ({ path: entry.path, addedLines: linesOf(entry), read: () => read(entry.id) }))
            .filter(addsSomething),
        gaps,
    });
}
const addsSomething = ({ addedLines }) => addedLines.length > 0;
function gapOf({ mode, path, status }) {
    if (status === 'U') {
        return unreadableGap(path, 'The file has merge conflicts. Resolve them and stage the file.');
    }
    if (mode === '120000')
        return symlinkGap(path);
    if (mode === '160000')
        return submoduleGap(path);
    return undefined;
}

;// CONCATENATED MODULE: ./build/changes/api-changes.js







/**
 * Turns GitHub's list of changed files into changes. The list does not tell symbolic links from files, so a link's
 * target is scanned as if it were text.
 */
function apiChanges(listed, scope, root, api) {
    const places = { root, local: localBlobs(root), api };
    const files = [];
    const gaps = [];
    let widened = 0;
    for (const file of listed.filter(({ status }) => status !== 'removed')) {
        const { filename: path, sha } = file;
        if (sha === null) {
            gaps.push(unreadableGap(path, 'GitHub names no content for this file. Set `fetch-depth: 0` for actions/checkout.'));
        }
        else if (isSubmodulePatch(file.patch ?? '', sha)) {
            gaps.push(submoduleGap(path));
        }
        else {
            const addedLines = scope === 'added-lines' ? linesOf(file) : 'all';
            if (scope === 'added-lines' && addedLines === 'all' && !isNew(file))
                widened += 1;
            files.push({ path, addedLines, read: () => findBlob(sha, path, places) });
        }
    }
    if (widened > 0)
        gaps.push(widenedGap(widened));
    return { files: files.filter(addsSomething), gaps };
}
const isNew = ({ status }) => status === 'added' || status === 'copied';
/**
 * A file without a patch is binary or too large, or stands beyond GitHub's limits, where even the counts read zero:
 * a rename without changes looks the same. So it counts whole.
 */
const linesOf = (file) => isNew(file) || file.patch === undefined ? 'all' : addedLinesOf(file.patch, file.additions);
const widenedGap = (count) => ({
    stage: 'changes',
    reason: 'widened',
    detail: `GitHub shows no complete patch for ${count === 1 ? 'one changed file' : `${count} changed files`}, ` +
        'so all their lines count. Set `fetch-depth: 0` for actions/checkout, so that git can tell the added ones.',
});
/** Even a checkout of one commit holds most of the content that the list names. */
function localBlobs(root) {
    try {
        return openBlobs(openGit(root));
    }
    catch {
        return () => Promise.reject(new ReadFailure('unreadable', 'There is no git here.'));
    }
}

;// CONCATENATED MODULE: ./build/changes/revisions.js


/** What a revision points to, or nothing when the checkout does not hold it. */
async function findCommit(git, revision) {
    // A leading dash would be read as an option, and no argument can hold a NUL.
    if (revision === '' || revision.startsWith('-') || revision.includes('\0')) {
        throw new UserError(`${JSON.stringify(revision)} is no name of a commit. Give a commit id, a branch or a tag.`);
    }
    return orNothing(git.text(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]));
}
/** @throws UserError when the checkout does not hold the commit. */
async function commitOf(git, revision) {
    const commit = await findCommit(git, revision);
    if (commit !== undefined)
        return commit;
    throw new UserError(`This checkout does not hold the commit ${JSON.stringify(revision)}. ` +
        'Fetch it with `git fetch origin <commit>`, or set `fetch-depth: 0` for actions/checkout.');
}
/**
 * Where the two histories parted: what came to `base` since then is no part of the change.
 *
 * @throws UserError when the checkout holds no common ancestor.
 */
async function mergeBase(git, base, head) {
    const ancestor = await orNothing(git.text(['merge-base', base, head]));
    if (ancestor !== undefined)
        return ancestor;
    const isShallow = (await git.text(['rev-parse', '--is-shallow-repository'])) === 'true';
    throw new UserError(isShallow
        ? 'This checkout is shallow and ends before the commit where base and head parted. ' +
            'Set `fetch-depth: 0` for actions/checkout, or run `git fetch --unshallow`.'
        : 'Base and head have no common history, so there is no change between them. Scan the files instead.');
}
/** The tree without files, in the repository's own hash format. */
const emptyTree = (git) => git.text(['hash-object', '-t', 'tree', '--stdin']);
async function orNothing(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof GitFailure && error.kind === 'failed')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/changes/range.js



/**
 * What `head` changes since it parted from `base`, out of the local repository alone.
 *
 * @throws UserError when the checkout does not hold both commits and one where they parted.
 */
async function rangeChanges(root, base, head, scope) {
    const git = openGit(root);
    const [from, to] = [await commitOf(git, base), await commitOf(git, head)];
    return compare(git, { from: await mergeBase(git, from, to), to }, scope);
}
/** What the next commit would change. */
async function stagedChanges(root, scope) {
    // `git commit -a` and `git commit <path>` prepare an index of their own and tell their hooks where it is.
    const git = openGit(root, ['GIT_INDEX_FILE']);
    const from = (await findCommit(git, 'HEAD')) ?? (await emptyTree(git));
    return compare(git, { from, to: 'index' }, scope);
}

;// CONCATENATED MODULE: ./build/changes/folder.js


/**
 * Lists a folder without git. Not with a glob library: a pattern passes over names that hold a newline, and gives up
 * at the first folder that may not be read.
 */
async function folderFiles(folder) {
    const names = [];
    const unreadable = [];
    const folders = [''];
    for (const below of folders) {
        const entries = await external_node_fs_.promises.readdir((0,external_node_path_.join)(folder, below), { withFileTypes: true }).catch(() => undefined);
        if (entries === undefined)
            unreadable.push(below);
        for (const entry of entries ?? []) {
            if (entry.name === '.git')
                continue;
            (entry.isDirectory() ? folders : names).push((0,external_node_path_.join)(below, entry.name));
        }
    }
    return { names: names.sort(), unreadable };
}

;// CONCATENATED MODULE: ./build/changes/tree.js







/**
 * Every file below the named paths as it lies on disk. In a git repository, files that git ignores are left out, save
 * those that are named.
 *
 * @param root The working directory, which relative paths start from.
 * @throws UserError when a named path does not exist.
 */
async function listTree(root, paths) {
    const start = (0,external_node_fs_.realpathSync)(root);
    const repository = await findRepository(start);
    const found = new Map();
    const gaps = [...repository.gaps];
    for (const named of paths) {
        const path = existing(start, named);
        if (!(0,external_node_fs_.statSync)(path).isDirectory()) {
            found.set(path, tree_classify(path, reportPath(repository.top, path)));
            continue;
        }
        const listing = await listFolder(repository.git, path);
        for (const name of listing.names) {
            const file = (0,external_node_path_.join)(path, name);
            if (!found.has(file))
                found.set(file, tree_classify(file, reportPath(repository.top, file)));
        }
        const folders = listing.unreadable.map((folder) => `${reportPath(repository.top, (0,external_node_path_.join)(path, folder)) || '.'}/`);
        gaps.push(...folders.map((folder) => unreadableGap(folder, 'The permission to read this folder is missing.')));
    }
    const all = [...found.values()];
    return { files: all.flatMap(({ files }) => files), gaps: [...gaps, ...all.flatMap((changes) => changes.gaps)] };
}
async function findRepository(start) {
    try {
        const git = openGit(start);
        // Not --show-toplevel, which on Windows spells the path in git's own way.
        const wayUp = await git.text(['rev-parse', '--show-cdup']);
        return { git, top: (0,external_node_path_.resolve)(start, wayUp), gaps: [] };
    }
    catch (error) {
        if (!(error instanceof GitFailure) || error.kind === 'untrusted')
            throw error;
        const detail = `Files that git ignores are scanned too, because git could not list the others. ${error.message}`;
        const gaps = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(start, '.git'))
            ? [{ stage: 'changes', reason: 'widened', detail }]
            : [];
        return { git: undefined, top: start, gaps };
    }
}
/** The real path of what the user named: whoever names a symbolic link means its target. */
function existing(start, named) {
    try {
        return (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(start, named));
    }
    catch (error) {
        const code = systemCode(error);
        const problem = code === 'ENOENT' || code === 'ENOTDIR' ? 'There is no such file or folder.' : sentenceOf(code);
        throw new UserError(`Cannot scan ${JSON.stringify(named)}. ${problem}`);
    }
}
async function listFolder(git, folder) {
    if (git === undefined)
        return folderFiles(folder);
    try {
        if (await isIgnored(git, folder))
            return folderFiles(folder);
        const { stdout, warnings } = await git.run(
        // Relative to the folder, so that a named submodule or another repository lists its own files.
        ['-C', folder, 'ls-files', '-z', '--cached', '--others', '--exclude-standard']);
        // Unmerged files stand there once for each side.
        const names = new Set(stdout.toString('utf8').split('\0').slice(0, -1));
        const unreadable = [...warnings.matchAll(/^warning: could not open directory '(.*)\/': /gm)];
        return { names: [...names], unreadable: unreadable.map(([, path]) => path ?? '') };
    }
    catch (error) {
        if (error instanceof GitFailure && error.kind === 'no-repository')
            return folderFiles(folder);
        throw error;
    }
}
/** Git lists nothing of a folder that it ignores; whoever names one means its files. */
async function isIgnored(git, folder) {
    try {
        await git.run(['-C', folder, 'check-ignore', '--quiet', '.']);
        return true;
    }
    catch (error) {
        if (error instanceof GitFailure && error.exitCode === 1)
            return false;
        throw error;
    }
}
const nothing = { files: [], gaps: [] };
const gap = (only) => ({ files: [], gaps: [only] });
/** Told from the disk and not from the index, because the disk is what is read. */
function tree_classify(file, path) {
    try {
        const stats = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
        if (stats === undefined) {
            // Deleted since it was added to the index; or git's bytes for the name are no UTF-8 and name another file here.
            return path.includes('\uFFFD') ? gap(unreadableGap(path, 'Its name is not UTF-8. Rename it.')) : nothing;
        }
        if (stats.isSymbolicLink())
            return gap(symlinkGap(path));
        if (stats.isDirectory())
            return gap(submoduleGap(path.replace(/\/$/, '')));
        if (!stats.isFile())
            return gap(unreadableGap(path, notRegular));
        return { files: [{ path, addedLines: 'all', read: () => readRegularFile(file) }], gaps: [] };
    }
    catch (error) {
        return gap(unreadableGap(path, sentenceOf(systemCode(error))));
    }
}
const reportPath = (top, file) => (0,external_node_path_.relative)(top, file).split(external_node_path_.sep).join('/');

;// CONCATENATED MODULE: ./build/changes/pull-request.js








/**
 * What a pull request changes, from the first source that knows: the local repository, GitHub's comparison of the two
 * commits, GitHub's list of the pull request's files. When none does, everything in the workspace, with a gap that
 * tells why.
 *
 * @throws UserError when there is nothing to scan instead.
 */
async function pullRequestChanges(pull) {
    const { root, base, head, scope, client, repository } = pull;
    const api = client && { client, repository };
    const sources = [
        () => rangeChanges(root, base, head, scope),
        ...(api ? [() => fromComparison(pull, api), () => fromList(pull, api)] : []),
    ];
    const reasons = [];
    for (const source of sources) {
        try {
            return { ...(await source()), scope };
        }
        catch (error) {
            reasons.push(pull_request_sentence(error));
        }
    }
    if (!api)
        reasons.push('There is no token to ask GitHub with.');
    return { ...(await everything(root, head, reasons.join(' '))), scope: 'all' };
}
async function fromComparison(pull, api) {
    const files = await comparedFiles(api, pull.base, pull.head);
    if (files.length < (pull.changedFiles ?? 0)) {
        throw new UserError(`GitHub's comparison shows ${files.length} of ${pull.changedFiles} changed files.`);
    }
    return apiChanges(files, pull.scope, pull.root, api);
}
async function fromList(pull, api) {
    const listed = await pullRequestFiles(api, pull.number);
    const { files, gaps } = apiChanges(listed, pull.scope, pull.root, api);
    const isComplete = pull.changedFiles === undefined ? listed.length < maxListed : listed.length >= pull.changedFiles;
    if (isComplete)
        return { files, gaps };
    const of = pull.changedFiles === undefined ? '' : ` of ${pull.changedFiles}`;
    const missing = `GitHub lists only ${listed.length}${of} changed files, and the others were not scanned. ` +
        'Set `fetch-depth: 0` for actions/checkout, so that git can tell them.';
    return { files, gaps: [...gaps, pull_request_gap('truncated', missing)] };
}
async function everything(root, head, reasons) {
    const committed = await wholeCommit(root, head);
    if (committed) {
        return {
            files: committed.files,
            gaps: [...committed.gaps, pull_request_gap('widened', `All files were scanned, not only what the change adds. ${reasons}`)],
        };
    }
    const onDisk = await listTree(root, ['.']);
    if (onDisk.files.length === 0)
        throw new UserError(`There is nothing to scan. ${reasons}`);
    const unproven = 'The files in the workspace were scanned, but nothing shows that they are those of the pull request. ' +
        `Check its head out. ${reasons}`;
    return { files: onDisk.files, gaps: [...onDisk.gaps, pull_request_gap('truncated', unproven)] };
}
/** All files of the commit, or of the checked-out one when that is the pull request merged into its base. */
async function wholeCommit(root, head) {
    try {
        const git = openGit(root);
        const hasHead = (await findCommit(git, head)) !== undefined;
        // The raw commit, because a shallow clone hides the parents that it does not hold.
        const [header = ''] = hasHead ? [] : (await git.text(['cat-file', 'commit', 'HEAD'])).split('\n\n');
        if (!hasHead && !header.split('\n').includes(`parent ${head}`))
            return undefined;
        const to = hasHead ? head : await git.text(['rev-parse', 'HEAD']);
        return await compare(git, { from: await emptyTree(git), to }, 'all');
    }
    catch (error) {
        pull_request_sentence(error);
        return undefined;
    }
}
/** What a reader can mend becomes part of the story; a defect of ours does not. */
function pull_request_sentence(error) {
    if (error instanceof UserError)
        return error.message;
    throw error;
}
const pull_request_gap = (reason, detail) => ({ stage: 'changes', reason, detail });

// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(138);
;// CONCATENATED MODULE: ./build/changes/select.js

function selector({ paths, pathsIgnore }) {
    const wanted = matcher(paths);
    const ignores = matcher(pathsIgnore) ?? (() => false);
    return { selects: (path) => (wanted?.(path) ?? true) && !ignores(path), ignores };
}
/**
 * As in GitHub's `on.push.paths`, the last pattern that matches decides, and `!` turns one round. A list that begins
 * with an exclusion starts from everything, for it would else match nothing.
 */
function matcher(patterns) {
    const rules = patterns
        .map((pattern) => pattern.trim())
        .filter((pattern) => pattern !== '')
        .map(toRule);
    const [first] = rules;
    if (first === undefined)
        return undefined;
    return (path) => rules.findLast(({ matches }) => matches(path))?.includes ?? !first.includes;
}
function toRule(pattern) {
    const includes = !pattern.startsWith('!');
    const glob = pattern.slice(includes ? 0 : 1).replace(/^(?:\.?\/)+/, '');
    const folder = glob.replace(/\/+$/, '');
    const globs = [...(folder === glob ? [glob] : []), ...(namesFolder(glob) ? [join(folder)] : [])].map(compile);
    return { includes, matches: (path) => globs.some((compiled) => compiled.match(path)) };
}
/** `docs/` and `docs` do; `docs/*` means the files directly in it. */
const namesFolder = (glob) => glob === '.' || !/[*?[\](){}!+@][^/]*$/.test(glob);
const join = (folder) => (folder === '' || folder === '.' ? '**' : `${folder}/**`);
/** Reports use `/` on every system, so patterns mean the same on every system. */
const compile = (glob) => new esm/* Minimatch */.VR(glob, { dot: true, nocomment: true, nonegate: true, platform: 'linux' });

;// CONCATENATED MODULE: ./build/changes/collect.js





/**
 * Finds where to look. Reads no file yet: that is each file's `read`.
 *
 * @throws UserError when there is nothing to look at: a missing commit, a path that does not exist, no repository.
 */
async function collect(source, selection) {
    const { scope, files, gaps } = await changesOf(source);
    if (source.kind === 'content')
        return { scope, files, gaps };
    const chosen = selector(selection);
    return {
        scope,
        files: files.filter(({ path }) => chosen.selects(path)),
        gaps: gaps.filter((gap) => concerns(gap, chosen)),
    };
}
async function changesOf(source) {
    switch (source.kind) {
        case 'tree':
            return { ...(await listTree(source.root, source.paths)), scope: 'all' };
        case 'range':
            return { ...(await rangeChanges(source.root, source.base, source.head, source.scope)), scope: source.scope };
        case 'staged':
            return { ...(await stagedChanges(source.root, source.scope)), scope: source.scope };
        case 'content':
            return { files: [given(source.path, source.bytes)], gaps: [], scope: 'all' };
        case 'pull-request':
            return pullRequestChanges(source);
    }
}
const given = (path, bytes) => ({
    path,
    addedLines: 'all',
    read: async () => {
        assertReadable(bytes.length);
        return bytes;
    },
});
/** A folder, whose path ends with `/`, may hide files that are selected: only an exclusion takes it off the list. */
const concerns = ({ path }, { selects, ignores }) => path === undefined || (path.endsWith('/') ? !ignores(`${path}x`) : selects(path));

;// CONCATENATED MODULE: ./build/detection/line-hash.js
/** GitHub's block size and multiplier (github/codeql-action, src/fingerprints.ts, MIT). */
const blockSize = 100;
const multiplier = 37n;
const endOfFile = 65535;
/**
 * GitHub's `primaryLocationLineHash` of a line, without its `:n` ordinal: a rolling hash over the 100 UTF-16 units
 * from the line's start that are neither space nor tab. It is taken of the masked line as if nothing followed it,
 * where GitHub reads on into the file: what follows could be data that nobody masked.
 */
function lineHash(maskedLine) {
    const units = [...units16(maskedLine.replace(/[ \t\r\n]/g, '').slice(0, blockSize)), endOfFile].slice(0, blockSize);
    let hash = 0n;
    for (let index = 0; index < blockSize; index++) {
        hash = BigInt.asUintN(64, hash * multiplier + BigInt(units[index] ?? 0));
    }
    return hash.toString(16);
}
const units16 = (text) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

;// CONCATENATED MODULE: ./build/detection/mask.js
/** A value with fewer letters and digits than this shows none of them. */
const shortest = 8;
const character = /[\p{L}\p{N}\p{M}]/u;
/**
 * The only maker of masked text. Letters and digits become `*`, but for the few the rule keeps; separators stay, so
 * that people recognise the format. Words shrink to `***`, because a length narrows a name down.
 */
function mask(value, { keepFirst = 0, keepLast = 0 }) {
    const characters = [...value];
    const total = characters.filter((each) => character.test(each)).length;
    const [first, last] = total < shortest ? [0, 0] : [keepFirst, total - keepLast];
    let seen = 0;
    const starred = characters.map((each) => {
        if (!character.test(each))
            return each;
        seen++;
        if (total >= shortest && (seen <= first || seen > last))
            return each;
        return /\p{N}/u.test(each) ? '*' : wordMark;
    });
    return starred.join('').replaceAll(new RegExp(`[${wordMark}*]*${wordMark}[${wordMark}*]*`, 'gu'), '***');
}
/** Stands for a masked letter until its word is shrunk; a private-use character, never part of a file's text here. */
const wordMark = '\ue000';

;// CONCATENATED MODULE: ./build/detection/locate.js




/** Turns matches into findings: masked, placed, with an identity that survives moves and reveals nothing. */
function locate(matches, view, path, addedLines, recognizers) {
    const known = new Map(recognizers.map((recognizer) => [recognizer.entity, recognizer]));
    const ordinals = new Map();
    const nextOrdinal = (key) => {
        const ordinal = (ordinals.get(key) ?? 0) + 1;
        ordinals.set(key, ordinal);
        return ordinal;
    };
    const counts = addedLines === 'all' ? () => true : inside(addedLines);
    return matches
        .map((match) => ({ match, from: view.positionAt(match.start), to: view.positionAt(match.end) }))
        .filter(({ from, to }) => counts(from.line, to.line))
        .map((placed, index, all) => {
        const { match, from, to } = placed;
        const { entity, label } = match;
        const recognizer = known.get(entity);
        const line = blankedLine(view.text, placed, all, index);
        const key = [entity, path, label ?? '', line].join('\0');
        const hash = lineHash(line);
        return {
            entity,
            path,
            startLine: from.line,
            startColumn: from.column,
            endLine: to.line,
            endColumn: to.column,
            ...(label === undefined ? {} : { label }),
            score: match.score,
            severity: recognizer?.severity ?? 'medium',
            provenance: match.provenance,
            masked: mask(view.text.slice(match.start, match.end), recognizer?.mask ?? {}),
            evidence: match.evidence,
            occurrences: 1,
            fingerprint: digest(`${key}\0${nextOrdinal(key)}`),
            lineHash: `${hash}:${nextOrdinal(`${entity}\0${hash}`)}`,
            record: view.recordAt(match.start),
        };
    });
}
const inside = (ranges) => (first, last) => ranges.some((range) => first <= range.last && last >= range.first);
/** How much of a long line takes part in the identity of a value, on either side. */
const locate_reach = 200;
/**
 * The line around a value with every value in it blanked, and every longer run of digits too: what stayed below the
 * threshold may be a number that can be guessed, and a hash of a guessable text gives it away.
 */
function blankedLine(text, { match }, all, index) {
    const from = Math.max(text.lastIndexOf('\n', match.start - 1) + 1, match.start - locate_reach);
    const newline = text.indexOf('\n', match.end);
    const to = Math.min(newline < 0 ? text.length : newline, match.end + locate_reach);
    let line = '';
    let at = from;
    for (const { match: value } of neighbours(all, index, from, to)) {
        line += `${guessable(text.slice(at, value.start))}<${value.entity}>`;
        at = value.end;
    }
    return `${line}${guessable(text.slice(at, to))}`.trim().replace(/\s+/g, ' ');
}
const guessable = (text) => text.replace(/\d{5,}/g, '#');
function neighbours(all, index, from, to) {
    let first = index;
    while ((all[first - 1]?.match.end ?? -1) > from)
        first--;
    let end = index + 1;
    while ((all[end]?.match.start ?? to) < to)
        end++;
    return all.slice(first, end);
}
const digest = (text) => (0,utils/* bytesToHex */.My)((0,sha2/* sha256 */.sc)((0,utils/* utf8ToBytes */.AI)(text))).slice(0, 32);

;// CONCATENATED MODULE: ./build/model/settings.js
/** What holds for a team that sets nothing. */
const settings_defaults = {
    threshold: 0.5,
    failOn: 'medium',
    maxFindings: 0,
    paths: [],
    pathsIgnore: [],
    entities: [],
};

;// CONCATENATED MODULE: ./build/policy/conclude.js

/** What the scan comes to. Findings decide before gaps do: they are certain, and what was not read can only add to them. */
function conclude(verdicts, gaps, { maxFindings }) {
    if (countFailing(verdicts) > maxFindings)
        return 'findings';
    return gaps.some(isBlocking) ? 'incomplete' : 'clean';
}
const countFailing = (verdicts) => verdicts.filter(({ status }) => status === 'failing').length;
/**
 * How many people the findings speak of, at least: in each file the most frequent kind of plausible value under one
 * label counts, once a record. A row with a name, an e-mail address and a telephone number is one person.
 */
function countSubjects(verdicts) {
    const records = new Map();
    for (const { finding, status } of verdicts) {
        if (finding.provenance !== 'plausible' || status === 'suppressed')
            continue;
        const kinds = records.get(finding.path) ?? new Map();
        const kind = `${finding.entity}\0${finding.label ?? ''}`;
        records.set(finding.path, kinds.set(kind, (kinds.get(kind) ?? new Set()).add(finding.record)));
    }
    return [...records.values()].reduce((total, kinds) => total + Math.max(...[...kinds.values()].map((seen) => seen.size)), 0);
}

;// CONCATENATED MODULE: ./build/policy/judge.js

/** Whether a finding fails the build, and if not, why. Nothing is dropped: every finding gets its verdict. */
function judge(finding, { failOn }) {
    const because = excuse(finding, failOn);
    return because === undefined ? { finding, status: 'failing' } : { finding, status: 'reported', because };
}
function excuse({ provenance, severity, evidence }, failOn) {
    // The evidence ends with the clause that says where the value comes from.
    if (provenance !== 'plausible')
        return evidence.at(-1) ?? provenance;
    if (failOn === 'never')
        return 'nothing fails the build (fail-on: never)';
    return severities.indexOf(severity) > severities.indexOf(failOn) ? `its severity is below ${failOn}` : undefined;
}

;// CONCATENATED MODULE: ./build/policy/order.js

const order_statuses = ['failing', 'reported', 'suppressed'];
/** Failing first, most severe first, then by place. */
const inOrder = (verdicts) => [...verdicts].sort(byUrgency);
const byUrgency = (a, b) => order_statuses.indexOf(a.status) - order_statuses.indexOf(b.status) ||
    rank(a.finding.severity) - rank(b.finding.severity) ||
    compareText(a.finding.path, b.finding.path) ||
    a.finding.startLine - b.finding.startLine ||
    a.finding.startColumn - b.finding.startColumn ||
    compareText(a.finding.entity, b.finding.entity);
const rank = (severity) => severities.indexOf(severity);
/** By code unit, so that the order is the same under every locale. */
const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

;// CONCATENATED MODULE: ./build/readers/decode.js
/** How far a NUL byte is looked for: git's own rule for what is binary (`buffer_is_binary`, FIRST_FEW_BYTES). */
const binaryProbe = 8000;
/** Bytes → text: UTF-8, or UTF-16 with its byte order mark, or, with a gap, Windows-1252. The mark is no part of the text. */
function decode(path, bytes) {
    const utf16 = utf16Label(bytes);
    if (utf16)
        return { text: new TextDecoder(utf16).decode(bytes) };
    if (bytes.subarray(0, binaryProbe).includes(0)) {
        return { gap: { path, stage: 'readers', reason: 'binary', detail: 'Not read: it is binary, and no reader knows its format.' } };
    }
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        // Windows-1252 gives every byte a character, so ASCII data is found whatever the true encoding of the rest.
        const detail = 'Read as Windows-1252, because it is not valid UTF-8: characters outside ASCII may be misread.';
        return { text: new TextDecoder('windows-1252').decode(bytes), gap: { path, stage: 'readers', reason: 'not-utf8', detail } };
    }
}
function utf16Label([first, second]) {
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

;// CONCATENATED MODULE: ./build/readers/delimited.js

/** A table in text: CSV, TSV and their kin (RFC 4180), with the header's names as labels. */
function readDelimited(text) {
    const header = readHeader(text);
    if (!header)
        return undefined;
    const { delimiter, labels } = header;
    const lines = createLines(text);
    const rows = rowStarts(text, delimiter);
    const rowAt = (offset) => indexOfLast(rows, offset);
    const columnAt = createColumns(text, delimiter);
    return {
        text,
        positionAt: lines.positionAt,
        labelAt: (offset) => {
            const row = rowAt(offset);
            return row === 0 ? undefined : labels[columnAt(rows[row] ?? 0, offset)];
        },
        *fieldsUnder(wanted) {
            const columns = labels.map((label) => wanted(label));
            if (!columns.includes(true))
                return;
            for (const start of rows.slice(1)) {
                let column = 0;
                for (const cell of cellsOf(text, start, delimiter)) {
                    const label = labels[column];
                    const value = columns[column] ? content(text, cell) : cell;
                    if (columns[column] && label !== undefined && value.end > value.start)
                        yield { label, ...value };
                    column++;
                }
            }
        },
        recordAt: rowAt,
        reach: 0,
    };
}
const delimiters = [',', '\t', ';', '|'];
/** The first row, if it reads as names: two or more, each with a letter, none that could be data. */
function readHeader(text) {
    const candidates = delimiters.map((delimiter) => {
        const labels = [...cellsOf(text, 0, delimiter)].map((cell) => slice(text, content(text, cell)));
        return { delimiter, labels };
    });
    const widest = candidates.sort((a, b) => b.labels.length - a.labels.length)[0];
    return widest && widest.labels.length >= 2 && widest.labels.every(delimited_isName) ? widest : undefined;
}
const delimited_isName = (label) => label.length <= 64 && /\p{L}/u.test(label) && !/[@\n]|\d{4}/.test(label);
/** The cells of the row that begins at `start`; a quoted cell keeps its quotes and may hold line breaks. */
function* cellsOf(text, start, delimiter) {
    let at = start;
    for (;;) {
        const from = at;
        if (text[at] === '"')
            at = behindQuotes(text, at);
        while (at < text.length && text[at] !== delimiter && text[at] !== '\n')
            at++;
        const end = text[at - 1] === '\r' && at > from ? at - 1 : at;
        yield { start: from, end };
        if (text[at] !== delimiter)
            return;
        at++;
    }
}
/** Where the text quoted from `open` on is over; a doubled quote is one of its characters, and one that nothing closes too. */
function behindQuotes(text, open) {
    for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2)) {
        if (text[at + 1] !== '"')
            return at + 1;
    }
    return open + 1;
}
/** What a cell holds, without its quotes and the spaces around it. */
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
/** Where rows begin. Line breaks inside quoted cells begin none. */
function rowStarts(text, delimiter) {
    const starts = [0];
    let quote = nextQuotedCell(text, 0, delimiter);
    let newline = text.indexOf('\n');
    while (newline >= 0) {
        if (quote < newline) {
            const behind = behindQuotes(text, quote);
            quote = nextQuotedCell(text, behind, delimiter);
            if (newline < behind)
                newline = text.indexOf('\n', behind);
        }
        else {
            if (newline + 1 < text.length)
                starts.push(newline + 1);
            newline = text.indexOf('\n', newline + 1);
        }
    }
    return starts;
}
/** Only a quote that begins a cell quotes; in `5" pipe` it is an inch. */
function nextQuotedCell(text, from, delimiter) {
    for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
        const before = text[at - 1];
        if (before === undefined || before === delimiter || before === '\n')
            return at;
    }
    return Number.POSITIVE_INFINITY;
}
/** The column of an offset in its row. One row is remembered: a wide one is asked about once for each of its values. */
function createColumns(text, delimiter) {
    let known = -1;
    let starts = [];
    return (row, offset) => {
        if (row !== known)
            starts = Array.from(cellsOf(text, row, delimiter), ({ start }) => start);
        known = row;
        return indexOfLast(starts, offset);
    };
}
function indexOfLast(sorted, offset) {
    let low = 0;
    let high = sorted.length;
    while (high - low > 1) {
        const middle = (low + high) >>> 1;
        if ((sorted[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/readers/read.js



const tables = /\.(?:csv|tsv|tab|psv)$/i;
/** Bytes → views. A file's format is decided by its name, then by its content; what no reader knows is plain text. */
function read(path, bytes) {
    const decoded = decode(path, bytes);
    const gaps = decoded.gap ? [decoded.gap] : [];
    if (!('text' in decoded))
        return { views: [], gaps };
    const table = tables.test(path) ? readDelimited(decoded.text) : undefined;
    return { views: [table ?? readText(path, decoded.text)], gaps };
}

;// CONCATENATED MODULE: ./build/scan.js












/**
 * The whole pipeline: changes → readers → detection → policy → report. Files go through one at a time, so that memory
 * is bounded by the largest.
 * @throws UserError for what the user can mend: an unknown entity, a missing commit, a path that is not there.
 */
async function scan(source, settings = {}, onProgress = () => { }) {
    const started = performance.now();
    const effective = { ...settings_defaults, ...settings };
    const recognizers = recognizersFor(effective.entities);
    const detect = createDetector(recognizers, originOf);
    const changes = await collect(source, effective);
    const results = [];
    for (const file of changes.files) {
        results.push(await scanFile(file, detect, recognizers, effective.threshold));
        onProgress(results.length, changes.files.length);
    }
    const verdicts = inOrder(results.flatMap(({ findings }) => findings).map((finding) => judge(finding, effective)));
    const gaps = [...changes.gaps, ...results.flatMap((result) => result.gaps)];
    const scanned = results.filter((result) => result.scanned);
    return {
        tool: { name: 'piicloak', version: version_generated/* version */.r },
        outcome: conclude(verdicts, gaps, effective),
        scope: changes.scope,
        totals: {
            filesScanned: scanned.length,
            filesSkipped: results.length - scanned.length + changes.gaps.filter(({ path }) => path !== undefined).length,
            bytesScanned: scanned.reduce((total, { bytes }) => total + bytes, 0),
            findings: verdicts.length,
            failing: countFailing(verdicts),
            subjects: countSubjects(verdicts),
            durationMs: Math.round(performance.now() - started),
        },
        verdicts,
        gaps,
    };
}
async function scanFile({ path, addedLines, read: readBytes }, detect, recognizers, threshold) {
    try {
        const bytes = await readBytes();
        const { views, gaps } = read(path, bytes);
        const findings = views.flatMap((view) => locate(detect(view, path, threshold), view, path, addedLines, recognizers));
        return { scanned: views.length > 0, bytes: bytes.length, findings, gaps };
    }
    catch (error) {
        return { scanned: false, bytes: 0, findings: [], gaps: [failureGap(path, error)] };
    }
}
function failureGap(path, error) {
    if (error instanceof ReadFailure)
        return { path, stage: 'changes', reason: error.reason, detail: error.message };
    // The message of an unknown error can quote what it choked on; its kind cannot.
    const kind = error instanceof Error ? error.name : typeof error;
    const detail = `Not scanned: the scanner failed on this file (${kind}). This is a defect of piicloak; please report it.`;
    return { path, stage: 'detection', reason: 'failed', detail };
}

;// CONCATENATED MODULE: ./build/cli/progress.js
/** Shorter work needs no progress. */
const patienceMs = 800;
const intervalMs = 100;
/** One line that is written over, on a terminal and only when the work takes a while. */
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
            stream.write(`\r\u001b[2KScanning… ${done} of ${total} files`);
        },
        clear: () => {
            if (shown)
                stream.write('\r\u001b[2K');
        },
    };
}

;// CONCATENATED MODULE: ./build/cli/scan-command.js













const formats = ['text', 'json', 'sarif', 'markdown'];
const scan_command_flags = {
    ...settingFlags,
    base: { type: 'string' },
    head: { type: 'string' },
    staged: { type: 'boolean' },
    'stdin-path': { type: 'string' },
    format: { type: 'string' },
    output: { type: 'string', short: 'o' },
    quiet: { type: 'boolean', short: 'q' },
    color: { type: 'boolean' },
    'no-color': { type: 'boolean' },
};
/** `piicloak scan`: a tree, files, a range of commits, what is staged, or standard input. */
async function runScan(args) {
    const { values, positionals } = arguments_parse(args, scan_command_flags);
    const options = readOptions(values);
    const format = formatOf(values.format);
    const source = await sourceOf(values, positionals, options.scope);
    const progress = createProgress(process.stderr, values.quiet === true);
    const report = await scan(source, parse_toSettings(options), progress.update).finally(progress.clear);
    const colour = values.color === true || (values['no-color'] !== true && values.output === undefined && wantsColour());
    const text = render(report, format, options.category, colour);
    if (values.output === undefined)
        await print(text);
    else
        await save(values.output, text);
    return exitCodes[report.outcome];
}
async function sourceOf(values, positionals, scope) {
    const root = process.cwd();
    const range = values.base !== undefined || values.head !== undefined;
    const change = scope === 'changed-files' ? 'changed-files' : 'added-lines';
    if (range && values.staged)
        throw new UserError('Give either --staged or --base and --head, not both.');
    if ((range || values.staged) && positionals.length > 0) {
        throw new UserError('A change is scanned as a whole: narrow it with --paths and --paths-ignore instead of naming files.');
    }
    if (range)
        return { kind: 'range', root, base: values.base ?? 'HEAD', head: values.head ?? 'HEAD', scope: change };
    if (values.staged)
        return { kind: 'staged', root, scope: change };
    if (positionals.length === 1 && positionals[0] === '-') {
        return { kind: 'content', path: values['stdin-path'] ?? 'stdin', bytes: await readStandardInput() };
    }
    if (scope === 'added-lines' || scope === 'changed-files') {
        throw new UserError(`--scope ${scope} needs a change to look at: give --base and --head, or --staged.`);
    }
    return { kind: 'tree', root, paths: positionals.length === 0 ? ['.'] : positionals };
}
function formatOf(value) {
    const format = formats.find((name) => name === (value ?? 'text'));
    if (format !== undefined)
        return format;
    throw new UserError(`The flag “--format” is “${value}”, but it must be one of ${formats.join(', ')}.`);
}
function render(report, format, category, colour) {
    const recognizers = recognizersFor([]);
    switch (format) {
        case 'json':
            return json(report);
        case 'sarif':
            return `${JSON.stringify(sarif(report, { recognizers, category, includeSuppressed: true }).log, null, 2)}\n`;
        case 'markdown':
            return summary(report, { recognizers });
        case 'text':
            return consoleText(report, { recognizers, colour });
    }
}
/** https://no-color.org, https://force-color.org, and a terminal that can show it. */
function wantsColour() {
    const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
    if (NO_COLOR)
        return false;
    if (FORCE_COLOR)
        return FORCE_COLOR !== '0';
    return process.stdout.isTTY === true && TERM !== 'dumb';
}
const print = (text) => new Promise((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve())));
async function save(path, text) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, text);
    }
    catch (error) {
        throw new UserError(`The report cannot be written to “${path}” (${error.code ?? 'unknown'}).`);
    }
}
async function readStandardInput() {
    const chunks = [];
    for await (const chunk of process.stdin)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/cli/run.js






/** Runs the command line and returns its exit code: 0 clean, 1 findings, 2 a wrong call or an incomplete scan. */
async function run(args) {
    // `piicloak … | head` closes the pipe early; that is no failure of ours.
    process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : failed));
    try {
        return await dispatch(args);
    }
    catch (error) {
        process.stderr.write(`piicloak: ${error instanceof UserError ? error.message : describeDefect(error)}\n`);
        return failed;
    }
}
async function dispatch([command, ...rest]) {
    switch (command) {
        case 'scan':
            return runScan(rest);
        case 'analyze':
            return runAnalyze(rest);
        case '--version':
        case '-v':
            process.stdout.write(`${version_generated/* version */.r}\n`);
            return 0;
        case '--help':
        case '-h':
        case 'help':
            process.stdout.write(help);
            return 0;
        default:
            throw new UserError(`${command === undefined ? 'No command is given' : `There is no command “${command}”`}. Try \`piicloak scan .\` or \`piicloak --help\`.`);
    }
}


/***/ })

};
