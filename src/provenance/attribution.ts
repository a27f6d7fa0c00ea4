import type { Origin } from '../model/finding.js';
import { remembering } from '../model/remembering.js';
import { REGISTERS } from './attribution-files.js';
import { DATA_FILE, SIGNATURES, type Signature } from './attribution-lines.js';
import { CREDITS } from './credit-lines.js';
import { CREDIT_HEADING, hasHeadings, isCreditHeading } from './headings.js';
import { AUTHOR_FIELDS, AUTHOR_ITEM, MANIFEST } from './manifests.js';
import type { Inquiry, Place } from './place.js';
import { originFrom } from './published.js';

/** What the path alone tells of a file, which is asked of each of its values. */
const fileAt = remembering((path) => {
  const whole = path.replaceAll('\\', '/');
  const lower = whole.toLowerCase();
  const register = REGISTERS.find((entry) => entry.path.test(whole));
  const signatures = DATA_FILE.test(lower) ? [] : [...SIGNATURES, ...CREDITS];
  return {
    register: register && originFrom(register),
    isManifest: MANIFEST.file.test(lower.slice(lower.lastIndexOf('/') + 1)),
    /** A signature in a record of somebody's is a value like any other. */
    signatures: signatures.filter((entry) => entry.path?.test(lower) ?? true),
    hasHeadings: hasHeadings(lower),
  };
});

const inRegister: Inquiry = (_candidate, { path }) => fileAt(path).register;

const signs = ({ before, from }: Signature, { line, column }: Place): boolean =>
  before.test(line.slice(0, column)) && (from?.test(line.slice(column)) ?? true);

const onSignedLine: Inquiry = (_candidate, place): Origin | undefined => {
  const signature = fileAt(place.path).signatures.find((entry) => signs(entry, place));
  return signature && originFrom(signature);
};

/** Elsewhere than in a manifest, an `author` may be anybody: the writer of a review, a patient's physician. */
const inManifest: Inquiry = (_candidate, place) => {
  if (!fileAt(place.path).isManifest) return undefined;
  const before = place.line.slice(0, place.column);
  const isItem = AUTHOR_ITEM.before.test(before) && AUTHOR_ITEM.from.test(place.line.slice(place.column));
  return isItem || AUTHOR_FIELDS.some((key) => key.test(before)) ? originFrom(MANIFEST) : undefined;
};

/** What stands under `## Authors` in a README is signed as a whole. */
const underHeading: Inquiry = (_candidate, place) =>
  place.heading !== undefined && fileAt(place.path).hasHeadings && isCreditHeading(place.heading)
    ? originFrom(CREDIT_HEADING)
    : undefined;

export const attributionInquiries: readonly Inquiry[] = [inRegister, inManifest, onSignedLine, underHeading];
