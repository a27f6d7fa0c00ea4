import type { Meaning } from '../../src/detection/lexicon.js';
import { type Weight, weigh } from '../../src/detection/weigh.js';
import type { Candidate, Recognizer, Shape } from '../../src/model/recognizer.js';

const recognizer: Recognizer = {
  entity: 'US_SSN',
  title: 'number',
  severity: 'high',
  shapes: [],
  context: [],
  labels: [],
  mask: {},
  help: { what: '', why: '', instead: '', example: '', sources: [] },
};

const meaning: Meaning = { entities: [], kin: [], neutral: false, silent: false, known: false };
const own: Meaning = { ...meaning, entities: ['US_SSN', 'US_ITIN'], known: true };
const meanings = {
  own,
  voted: { ...own, isVoted: true },
  sort: { ...meaning, entities: ['TAX_ID'], kin: ['US_SSN'], known: true },
  other: { ...meaning, entities: ['PHONE_NUMBER'], known: true },
  otherSort: { ...meaning, kin: ['TAX_ID'], known: true },
  neutral: { ...meaning, neutral: true },
  version: { ...meaning, neutral: true, isVersion: true },
  none: meaning,
} satisfies Record<string, Meaning>;

/** What stands where, and who looks at it. */
export interface Setting {
  /** The score of the shape. */
  readonly shape: number;
  readonly label?: keyof typeof meanings;
  /** A word nearby that speaks for it. */
  readonly context?: string;
  readonly text?: string;
  readonly kind?: Candidate['kind'];
  readonly form?: string;
  readonly isListed?: boolean;
  readonly least?: number;
  readonly asked?: boolean;
  readonly check?: Recognizer['check'];
}

export function weighed(setting: Setting): Weight | undefined {
  const { shape: score, label, context, text = '078051120', kind = 'number', form = '999999999' } = setting;
  const { isListed, least = 0, asked = false, check } = setting;
  const shape = { kind: 'number', form, score, ...(isListed === undefined ? {} : { isListed }) } as Shape;
  const compact = text.replace(/\W/g, '');
  const candidate: Candidate = { kind, form, text, compact, start: 0, end: text.length };
  const around = {
    label: () => (label === undefined ? undefined : meanings[label]),
    mentions: () => new Map(context === undefined ? [] : [['US_SSN', context]]),
    isAsked: () => asked,
  };
  return weigh(candidate, { ...recognizer, ...(check ? { check } : {}) }, shape, around, least);
}
