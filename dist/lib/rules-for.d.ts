import type { Detection } from './detection-for.js';
import type { Settings } from './model/settings.js';
import { type Suppressions } from './policy/suppress.js';
/** What the policy says of files and of findings. */
export interface Rules {
    /** With reasons that show nothing personal. */
    readonly settings: Settings;
    readonly suppressions: Suppressions;
    /** The types that are looked for, where packs ask which. */
    readonly entities: ReadonlySet<string>;
}
/**
 * @param today `2026-11-22`
 * @param detection asked for only where it is needed: for the types, and for reasons that somebody wrote. These are shown
 * in every report, and so is who answers for them, and in one's own words may stand somebody's data.
 */
export declare function rulesFor(given: Settings, today: string, detection: () => Promise<Detection>): Promise<Rules>;
