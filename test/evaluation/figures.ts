import { f2, noCounts, precision, recall, share } from './counts.js';
import { measureAlarms } from './false-positives.js';
import { measureKylo } from './kylo.js';
import { measureNational } from './national.js';
import { measurePhones } from './phones.js';
import { measurePresidio } from './presidio.js';
import { measureResearch, together } from './research.js';

/** Every figure that may only rise, by name; 0–1. */
export type Figures = Readonly<Record<string, number>>;

export type Measured = Awaited<ReturnType<typeof measure>>;

/** Measures all vectors through the real engine. */
export async function measure() {
  return {
    presidio: measurePresidio(),
    research: measureResearch(),
    national: measureNational(),
    phones: measurePhones(),
    kylo: measureKylo(),
    alarms: measureAlarms(),
  };
}

export function figuresOf({ presidio, research, national, phones, kylo, alarms }: Measured): Figures {
  const all = together(research);
  const formats = [...national.values()];
  const sum = (part: 'rows' | 'agreed' | 'valid' | 'found'): number =>
    formats.reduce((total, format) => total + format[part], 0);
  return {
    'presidio positives found': recall(presidio.positives),
    'presidio negatives not found': share(presidio.negatives.right, presidio.negatives.of),
    'research all types F2': f2(all),
    'research all types precision': precision(all),
    ...Object.fromEntries(
      [...research.keys()].map((type) => [`research ${type} F2`, f2(research.get(type) ?? noCounts)]),
    ),
    'national formats agreed on': share(sum('agreed'), sum('rows')),
    'national numbers found under their label': share(sum('found'), sum('valid')),
    'phones E.164': phones.e164,
    'phones international': phones.international,
    'phones national with region': phones.nationalWithRegion,
    'phones national': phones.national,
    ...Object.fromEntries(Object.entries(kylo.recall).map(([type, found]) => [`kylo ${type} found`, found])),
    'kylo other cells left alone': 1 - kylo.elsewhere,
    'false alarms of Presidio told apart': share(alarms.right, alarms.of),
  };
}
