/**
 * Files in which a label stands beside what people read in its place: `"lastName": "Vezetéknév"`. A folder of that name
 * makes translations only of files that can be some: `lang/customers.csv` is data.
 */
const translations: readonly RegExp[] = [
  /(?:^|\/)(?:locales?|i18n|l10n|lang|languages|translations?)\/(?:.*\/)?[^/]+\.(?:json[5c]?|ya?ml|toml|ini|properties|[cm]?[jt]s|php|py|rb|dart|xml|ftl|html?|md)$/i,
  /_[a-z]{2}(?:_[A-Z]{2})?\.properties$/,
  /(?:^|\/)values(?:-[\w-]+)?\/strings\.xml$/,
  /\.(?:po|pot|xlf|xliff|arb|strings|resx)$/i,
];

export const isTranslation = (path: string): boolean => translations.some((pattern) => pattern.test(path));
