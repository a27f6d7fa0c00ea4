import { analyzeText } from '../../src/analyze.js';
import { vectors } from './vectors.js';

/** One line of `phones.jsonl.gz`. */
interface Example {
  readonly region: string;
  readonly e164: string;
  readonly international: string;
  readonly national_formatted: string;
}

/** Shares of the examples that are found, whole, each way. */
export interface PhoneFigures {
  readonly e164: number;
  readonly international: number;
  readonly nationalWithRegion: number;
  readonly national: number;
}

export function measurePhones(): PhoneFigures {
  const examples = vectors<Example>('phones');
  const share = (isFound: (example: Example) => boolean): number => examples.filter(isFound).length / examples.length;
  return {
    e164: share(({ e164 }) => findsIn(`They left ${e164} with us.`, e164)),
    international: share(({ international }) => findsIn(`They left ${international} with us.`, international)),
    nationalWithRegion: share(({ national_formatted: number, region }) => findsIn(number, number, 'phone', region)),
    national: share(({ national_formatted: number }) => findsIn(number, number, 'phone')),
  };
}

function findsIn(text: string, number: string, label?: string, region?: string): boolean {
  const start = text.indexOf(number);
  const options = {
    entities: ['PHONE_NUMBER'],
    ...(label === undefined ? {} : { label }),
    ...(region === undefined ? {} : { region }),
  };
  return analyzeText(text, options).some((match) => match.start === start && match.end === start + number.length);
}
