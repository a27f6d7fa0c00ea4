import type { Origin } from '../model/finding.js';
import { REGISTERS } from './attribution-files.js';
import { DATA_FILE, SIGNATURES, type Signature } from './attribution-lines.js';
import { CREDITS } from './credit-lines.js';
import { CREDIT_HEADING, hasHeadings, isCreditHeading } from './headings.js';
import { AUTHOR_FIELDS, AUTHOR_ITEM, MANIFEST } from './manifests.js';
import type { Inquiry, Place } from './place.js';
import { originFrom } from './published.js';

const pathOf = ({ path }: Place): string => path.replaceAll('\\', '/').toLowerCase();

const inRegister: Inquiry = (_candidate, place) => {
  const path = place.path.replaceAll('\\', '/');
  const register = REGISTERS.find((entry) => entry.path.test(path));
  return register && originFrom(register);
};

const signatures = [...SIGNATURES, ...CREDITS];

const signs = ({ path, before, from }: Signature, file: string, place: Place): boolean =>
  (path?.test(file) ?? true) &&
  before.test(place.line.slice(0, place.column)) &&
  (from?.test(place.line.slice(place.column)) ?? true);

/** A signature in a record of somebody's is a value like any other. */
const onSignedLine: Inquiry = (_candidate, place): Origin | undefined => {
  const file = pathOf(place);
  const signature = DATA_FILE.test(file) ? undefined : signatures.find((entry) => signs(entry, file, place));
  return signature && originFrom(signature);
};

/** Elsewhere than in a manifest, an `author` may be anybody: the writer of a review, a patient's physician. */
const inManifest: Inquiry = (_candidate, place) => {
  const path = pathOf(place);
  const before = place.line.slice(0, place.column);
  if (!MANIFEST.file.test(path.slice(path.lastIndexOf('/') + 1))) return undefined;
  const isItem = AUTHOR_ITEM.before.test(before) && AUTHOR_ITEM.from.test(place.line.slice(place.column));
  return isItem || AUTHOR_FIELDS.some((key) => key.test(before)) ? originFrom(MANIFEST) : undefined;
};

/** What stands under `## Authors` in a README is signed as a whole. */
const underHeading: Inquiry = (_candidate, place) =>
  place.heading !== undefined && hasHeadings(pathOf(place)) && isCreditHeading(place.heading)
    ? originFrom(CREDIT_HEADING)
    : undefined;

export const attributionInquiries: readonly Inquiry[] = [inRegister, inManifest, onSignedLine, underHeading];
