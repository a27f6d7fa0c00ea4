import type { Dispatch } from '../dispatch.js';
import { isEscapeLetter } from './boundary.js';
import { candidate, type Emit } from './candidate.js';

/** RFC 7519 §3: header, payload and signature in base64url; the first two begin with `{"`, which is `eyJ`. */
const token = /eyJ[\w-]{8,2048}\.eyJ[\w-]{4,8192}\.[\w-]{0,1024}/y;

/** JSON Web Tokens. Kind `token`, form `jwt`. */
export function spotJsonWebTokens(text: string, dispatch: Dispatch, emit: Emit): void {
  if (!dispatch.wantsForm('token', 'jwt')) return;
  for (let at = text.indexOf('eyJ'); at >= 0; at = text.indexOf('eyJ', at + 1)) {
    token.lastIndex = at;
    const isJoined = /[\w-]/.test(text[at - 1] ?? '') && !isEscapeLetter(text, at - 1);
    const length = isJoined ? undefined : token.exec(text)?.[0].length;
    if (length === undefined) continue;
    emit(candidate('token', 'jwt', text, at, at + length));
    at += length - 1;
  }
}
