/** The layouts that numbers are declared in, as a tree with a step for each character: most numbers soon leave it. */
export interface Layouts {
    /** The layout that ends here, if one does. */
    readonly form?: string;
    /** By the code of the next character. */
    readonly next: ReadonlyMap<number, Layouts>;
}
export declare function layoutsOf(forms: Iterable<string>): Layouts;
