import type { FileResult } from '../file-result.js';
import type { SourceFile } from '../model/change.js';
import type { Gap } from '../model/gap.js';
export interface Cache {
    /** The name of a file's content under its path. */
    readonly keyOf: (file: Named, bytes: Uint8Array) => string;
    /** The same of a file that was not read, where git knows what it holds. */
    readonly keyUnread: (file: Named) => string | undefined;
    readonly find: (key: string) => FileResult | undefined;
    readonly keep: (key: string, result: FileResult) => void;
    /** Writes it where it was read from. What comes back says that this could not be done. */
    readonly save: () => Gap | undefined;
}
type Named = Pick<SourceFile, 'path' | 'blob' | 'disk' | 'mayBeGenerated'>;
/**
 * @param folder made where there is none
 * @param ruleset results of another one are not believed
 * @param secret kept outside of the folder; empty for none
 * @throws UserError for a folder that cannot be made
 */
export declare function openCache(folder: string, ruleset: string, secret: string): Cache;
export {};
