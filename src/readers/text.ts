import type { View } from '../model/view.js';
import { withInner } from './inner.js';
import { readPlainText } from './plain-text.js';

/** Any text: prose, code, configuration, logs. Labels are what stands before `:`, `=`, `=>` or in a tag. */
export const readText = (path: string, text: string): View => withInner(path, readPlainText(path, text));
