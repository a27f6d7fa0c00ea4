/**
 * The layouts that numbers are declared in, as a tree with a step for each character: most numbers soon leave it. Its
 * places are numbers, from zero, where it begins.
 */
export interface Layouts {
    /** Where the character with this code leads to; -1 where no layout goes on with it. `9` is a digit, `A` a letter. */
    readonly next: (place: number, code: number) => number;
    /** The layout that ends here, if one does. */
    readonly formAt: (place: number) => string | undefined;
}
export declare function layoutsOf(forms: readonly string[]): Layouts;
