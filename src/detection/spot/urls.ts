import type { Dispatch } from '../dispatch.js';
import { candidate, type Emit } from './candidate.js';
import { spotDomains } from './domains.js';

/** RFC 3986 §3.1: a scheme is short and begins with a letter. */
const scheme = /[A-Za-z][A-Za-z0-9+.-]{1,15}$/;
/** What may stand in a URL as it is written in texts; quotes, brackets and backslashes end it. */
const rest = /[^\s"'`<>\\{}|^()[\]*，。、；]{1,2048}/uy;
const maxScheme = 16;

const trailing = /(?<![.,;:!?])[.,;:!?]+$/;
const userInfo = /^([^/?#@:]{1,128}):([^/?#@]{1,256})@[^\s/?#]{2,}/;
const parameter = /[?&#]([A-Za-z_.%\d-]{2,48})=([^&#;]{2,120})/g;
/** A parameter that holds a name. Those that hold an e-mail address, a number or a date others find by their own shapes. */
const namesPerson =
  /^(?:.*(?:[_.-]|%5B))?(?:(?:first|last|full|given|family|middle|sur|maiden|customer|patient|user|contact)[_-]?name|fname|lname|surname|vorname|nachname|prenom|apellidos?|cognome)(?:%5D)?$/i;

/**
 * URLs from their `://`. Kind `url`, forms: `web` for http and https, `credentials` for the user and password in any
 * scheme, `identity` for a name in the query.
 */
export function spotUrls(text: string, dispatch: Dispatch, emit: Emit): void {
  if (dispatch.wantsKind('url')) {
    for (let at = text.indexOf('://'); at >= 0; ) at = text.indexOf('://', spotUrl(text, at, dispatch, emit));
  }
  if (dispatch.wantsKind('domain') || dispatch.wantsForm('url', 'bare')) spotDomains(text, emit);
}

/** Returns where to look on: a URL inside a URL is a part of it. */
function spotUrl(text: string, at: number, dispatch: Dispatch, emit: Emit): number {
  const name = scheme.exec(text.slice(Math.max(0, at - maxScheme), at))?.[0];
  if (name === undefined) return at + 3;
  const start = at - name.length;
  const from = at + 3;
  rest.lastIndex = from;
  const written = rest.exec(text)?.[0].replace(trailing, '') ?? '';
  if (written === '') return from;
  const end = from + written.length;
  if (/^https?$/i.test(name)) emit(candidate('url', 'web', text, start, end));
  const user = userInfo.exec(written);
  if (user) emit(candidate('url', 'credentials', text, from, from + `${user[1]}:${user[2]}`.length));
  if (dispatch.wantsForm('url', 'identity')) spotNames(text, from, written, emit);
  return end;
}

function spotNames(text: string, from: number, written: string, emit: Emit): void {
  for (const { index, 0: pair, 1: key = '', 2: value = '' } of written.matchAll(parameter)) {
    if (!namesPerson.test(key)) continue;
    const start = from + index + pair.length - value.length;
    const end = start + value.length;
    const isLast = index + pair.length === written.length;
    const more = isLast ? (moreNames.exec(text.slice(end, end + maxNames))?.[0].length ?? 0) : 0;
    emit(candidate('url', 'identity', text, start, end + more));
  }
}

/** Where the encoding of a URL has been undone, a name may hold spaces. */
const moreNames = /^(?: \p{Upper}[\p{Alpha}\p{M}'’-]*){1,3}(?=[&"'`])/u;
const maxNames = 64;
