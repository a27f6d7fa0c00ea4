import { delimited } from './delimited.js';
import type { Format } from './format.js';
import { json } from './json.js';

/** Every format, in the order in which they are asked; the first that knows a file reads it. */
export const formats: readonly Format[] = [delimited, json];
