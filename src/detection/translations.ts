/** Folders and files in which a label stands beside what people read in its place: `"lastName": "Vezetéknév"`. */
const translations: readonly RegExp[] = [
  /(?:^|\/)(?:locales?|i18n|l10n|lang|languages|translations?)\//i,
  /_[a-z]{2}(?:_[A-Z]{2})?\.properties$/,
  /(?:^|\/)values(?:-[\w-]+)?\/strings\.xml$/,
  /\.(?:po|pot|xlf|xliff|arb|strings|resx)$/i,
];

export const isTranslation = (path: string): boolean => translations.some((pattern) => pattern.test(path));
