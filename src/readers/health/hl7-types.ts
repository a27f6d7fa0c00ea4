/** What the components of a data type hold, by chapter 2A of HL7 v2.5.1: their numbers, and what people call them. */
const components: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  // A family name has parts of its own: with its prefix, without, and that of the partner.
  XPN: { 1: 'family name', 2: 'given name', 3: 'middle name' },
  XCN: { 1: '', 2: 'family name', 3: 'given name', 4: 'middle name' },
  XTN: { 1: 'phone', 4: 'email', 7: 'phone', 12: 'phone' },
  XAD: { 1: 'street address', 3: 'city', 4: 'state', 5: 'postal code', 6: 'country', 9: 'county' },
  XON: { 1: 'organization name' },
};

/** The parts of a component that are values of their own. */
export const familyNameParts: ReadonlySet<number> = new Set([1, 3, 5]);

export const isFamilyName = (label: string): boolean => label === 'family name' || label === maidenName;

const maidenName = 'mother maiden name';

/** The label of a component; the name of a mother is asked for to prove who somebody is. */
export function componentLabel(type: string, component: number, isMother = false): string {
  if (isMother) return component === 1 ? maidenName : component === 2 ? 'mother first name' : '';
  return components[type]?.[component] ?? '';
}

/** Types whose first component holds all of the value. */
export const isPlain = (type: string): boolean => type === 'ST' || type === 'DT';
