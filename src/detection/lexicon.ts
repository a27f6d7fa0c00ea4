import type { Recognizer } from '../model/recognizer.js';
import { toWords, unspaced } from './words.js';

/** What a label says of the value under it. */
export interface Meaning {
  /** The entities that claim the label, most specific phrase first. */
  readonly entities: readonly string[];
  /** It names something that is no personal identifier: an id, a hash, a size, the time at which a number was verified. */
  readonly neutral: boolean;
  /** It says nothing of the value: `value`, `data`, `<td>`. */
  readonly silent: boolean;
  /** Every word of the label is in the lexicon and it counts no further than `phone12`: showing it reveals nothing. */
  readonly known: boolean;
}

/** What field names mean, in every language the recognizers declare. */
export interface Lexicon {
  readonly meaningOf: (label: string) => Meaning;
  /** Whether the label announces a person's name. */
  readonly names: (label: string) => boolean;
}

/** Labels of machine values. They speak against digits that stand under them. */
const neutralPhrases = (
  'id,ids,uid,uuid,guid,key,hash,sha,sha1,sha256,md5,crc,checksum,digest,signature,etag,timestamp,ts,time,epoch,created,' +
  'updated,modified,expires,expiry,version,build,revision,rev,commit,size,length,offset,count,total,amount,price,cost,sum,' +
  'balance,quantity,qty,port,seed,nonce,sequence,seq,index,order,order number,order id,order no,invoice,invoice number,' +
  'tracking,tracking number,sku,isbn,issn,ean,upc,gtin,asin,doi,part number,part no,serial,serial number,model,product,' +
  'item,issue,ticket,case,transaction,transaction id,reference,batch,lot,width,height,depth,duration,latitude,longitude,' +
  'lat,lng,lon,x,y,z,bytes,pid,thread,request id,trace id,span id,session,snapshot,block'
).split(',');

/** Words around a label's heart that say nothing by themselves and reveal nothing either. */
const qualifiers = new Set(
  (
    'customer client user member patient employee person contact account owner holder billing shipping delivery home work ' +
    'business office private primary secondary main alternate emergency parent guardian student applicant guest passenger ' +
    'subscriber recipient sender author first last new old current previous default test my your the no nr num number field ' +
    'column value data info text string input cust usr emp addr address of from to for and or set get with where is has'
  ).split(' '),
);

/** Elements of HTML and the like: what they enclose is text. */
const markup = new Set('a b cell code dd div dt em entry i li option p pre span strong td th u'.split(' '));

const longestPhrase = 4;

export function createLexicon(recognizers: readonly Recognizer[]): Lexicon {
  const claims = new Map<string, string[]>();
  for (const { entity, labels } of recognizers) {
    for (const label of labels) claims.set(toWords(label), [...(claims.get(toWords(label)) ?? []), entity]);
  }
  const neutral = new Set(neutralPhrases.map(toWords));
  const vocabulary = new Set(
    [...claims.keys()].flatMap((phrase) => phrase.split(' ')).concat(...qualifiers, neutralPhrases),
  );
  const unspacedPhrases = [...claims.keys()].filter((phrase) => unspaced.test(phrase));
  const named = new Set(
    recognizers.filter(({ shapes }) => shapes.some(({ kind }) => kind === 'name')).map(({ entity }) => entity),
  );

  const read = (label: string): Meaning => {
    const words = singular(toWords(label).split(' '), vocabulary);
    const text = words.join(' ');
    const phrase = phrasesOf(words).find((found) => claims.has(found) || neutral.has(found));
    const foreign = unspaced.test(text) ? unspacedPhrases.find((found) => text.includes(found)) : undefined;
    const claimed = claims.get(phrase ?? '') ?? claims.get(foreign ?? '') ?? [];
    // A label is about its last words: `phone_verified_at` is a time, `findByLastNameStartingWith` a query.
    const heart = words.slice(0, words.findLastIndex((word) => !qualifiers.has(word)) + 1).join(' ');
    const ends = [text, heart].some((whole) => whole.endsWith(phrase ?? foreign ?? ''));
    const entities = ends ? claimed : [];
    return {
      entities,
      silent:
        phrase === undefined &&
        foreign === undefined &&
        words.every((word) => qualifiers.has(word) || markup.has(word)),
      neutral: entities.length === 0 && (claimed.length > 0 || neutral.has(phrase ?? '')),
      known:
        entities.length > 0 &&
        !/\d{3}|\d.*\D/.test(label) &&
        words.every((word) => vocabulary.has(word) || word === foreign),
    };
  };

  const meanings = new Map<string, Meaning>();
  const meaningOf = (label: string): Meaning => {
    const meaning = meanings.get(label) ?? read(label);
    // Bounded, because labels come from the files that are scanned.
    if (meanings.size < 10_000) meanings.set(label, meaning);
    return meaning;
  };
  return { meaningOf, names: (label) => meaningOf(label).entities.some((entity) => named.has(entity)) };
}

/** `phoneNumbers` are what a `phoneNumber` is, `status` is no `statu`. */
function singular(words: readonly string[], vocabulary: ReadonlySet<string>): readonly string[] {
  const last = words.at(-1) ?? '';
  const one = last.replace(/s$/, '');
  return !vocabulary.has(last) && vocabulary.has(one) ? [...words.slice(0, -1), one] : words;
}

/** Every run of words, longest first and last words first: the heart of `customer_home_phone` is at its end. */
function phrasesOf(words: readonly string[]): string[] {
  const phrases: string[] = [];
  for (let length = Math.min(longestPhrase, words.length); length > 0; length--) {
    for (let start = words.length - length; start >= 0; start--)
      phrases.push(words.slice(start, start + length).join(' '));
  }
  return phrases;
}
