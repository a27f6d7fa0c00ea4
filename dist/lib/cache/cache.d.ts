import type { FileResult } from '../file-result.js';
import type { Gap } from '../model/gap.js';
export interface Cache {
    /** The name of a file's content under its path; nothing for what is not remembered. */
    readonly keyOf: (path: string, bytes: Uint8Array) => string;
    readonly find: (key: string) => FileResult | undefined;
    readonly keep: (key: string, result: FileResult) => void;
    /** Writes it where it was read from. What comes back says that this could not be done. */
    readonly save: () => Gap | undefined;
}
/**
 * @param folder made where there is none
 * @param ruleset results of another one are not believed
 * @param secret kept outside of the folder; empty for none
 * @throws UserError for a folder that cannot be made
 */
export declare function openCache(folder: string, ruleset: string, secret: string): Cache;
