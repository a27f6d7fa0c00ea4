/**
 * Values that look like somebody's, kept apart in the source so that this repository passes its own scan:
 * `written('{12} Elm Road')` has its braces taken away when the test runs.
 */
export const written = (template: string): string => template.replace(/[{}]/g, '');
