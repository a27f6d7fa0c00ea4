import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'AD_NRT',
  title: 'Andorran tax number (NRT)',
  severity: 'medium',
  country: 'AD',
  family: 'tax',
  shapes: [...layouts({ 'A-999999-A': 0.4, 'A 999999 A': 0.2, A999999A: 0.1 }), field(/^[ACDEFGLOPU]\d{6}[A-Z]$/)],
  check: { name: 'register letter and its range', passes: ({ compact }) => isInRange(compact) },
  context: ['nrt', 'registre tributari'],
  labels: phrases(`
    nrt, numero de registre tributari, registre tributari, numero nrt, andorra tax number, andorran tax number
    numero de identificacion tributaria andorra
  `),
  mask: {},
  help: {
    what: 'The tax number of a person or company in Andorra: a letter for the kind of holder, six digits and a control letter.',
    why: 'For residents it names one person to the tax office, and it stands on every invoice they write.',
    instead: 'Write zeros in its place, such as U-000000-A.',
    example: 'U-000000-A',
    sources: [
      "Decret de regulació del número d'identificació administrativa (Govern d'Andorra)",
      'OECD, Andorra: information on tax identification numbers',
    ],
  },
};

/** F numbers end at 699999; A and L numbers, companies, have the range from 700000 to 799999. */
function isInRange(number: string): boolean {
  const [letter = '', serial] = [number[0], Number(number.slice(1, 7))];
  if (letter === 'F') return serial < 700_000;
  if (letter === 'A' || letter === 'L') return serial >= 700_000 && serial < 800_000;
  return /^[CDEGOPU]/.test(letter);
}
