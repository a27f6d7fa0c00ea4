import type { Dispatch } from '../dispatch.js';
import { candidate, type Emit } from './candidate.js';

/** What recognizers that no other spotter serves find by themselves. Kind `custom`. */
export function spotCustom(text: string, { searches }: Dispatch, emit: Emit): void {
  for (const search of searches) search(text, (form, start, end) => emit(candidate('custom', form, text, start, end)));
}
