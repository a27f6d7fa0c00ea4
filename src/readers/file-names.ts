import { isSourceCode } from './source-code.js';

/** Formats that are text whatever they hold: tables, logs, records, configuration, prose. */
const textual = new Set(
  (
    'adoc bash bat cfg cmd conf css csv diff eml env geojson har htm html ics ini ipynb json json5 jsonc jsonl ldif ' +
    'log markdown md ndjson patch properties psv rst sh sql srt svg tab tex toml tsv txt vcf xhtml xml yaml yml zsh'
  ).split(' '),
);

const media = new Set(
  (
    'aac ai aif aiff apng avi avif bmp cur eot eps flac flv gif heic heif icns ico jpe jpeg jpg jxl m4a m4v mid midi ' +
    'mkv mov mp3 mp4 mpeg mpg oga ogg ogv opus otf png psd tga tif tiff ttc ttf wav weba webm webp wma wmv woff woff2 xcf'
  ).split(' '),
);

/** Whether the name promises text. `.env` and `.env.local` do. */
export const isNamedText = (path: string): boolean =>
  textual.has(extensionOf(path)) || isSourceCode(path) || /(?:^|\/)\.env(?:\.[^/]*)?$/i.test(path);

/** Whether the name promises an image, a font, a sound or a film. */
export const isNamedMedia = (path: string): boolean => media.has(extensionOf(path));

const extensionOf = (path: string): string => /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
