import { saveFile, whyUnsaved } from '../changes/save-file.js';
import { UserError } from '../model/errors.js';

/** @throws UserError when the file could not be written; what stood there before is as it was. */
export function save(path: string, text: string, what: string): void {
  try {
    saveFile(path, text);
  } catch (error) {
    throw new UserError(`${what} cannot be written to “${path}” (${whyUnsaved(error)}).`);
  }
}
