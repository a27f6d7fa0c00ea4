import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'DE_BSNR',
  title: 'German medical practice number (BSNR)',
  severity: 'low',
  country: 'DE',
  family: 'health',
  shapes: [...layouts({ '999999999': 0.05 }), field(/^\d{9}$/)],
  context: phrases(`
    bsnr, betriebsstattennummer, betriebsstaettennummer, betriebsstatte, arztpraxis, kassenarztliche
  `),
  labels: phrases(`
    bsnr, nbsnr, betriebsstattennummer, betriebsstaettennummer, betriebsstatten nr, betriebsstaetten nr
    betriebsstatte nr, praxisnummer, german practice number
  `),
  mask: {},
  help: {
    what: 'The nine-digit Betriebsstättennummer of a medical practice in Germany; the first two tell the region.',
    why: 'Beside a visit or prescription it tells where a patient was treated.',
    instead: 'Write zeros in its place, such as 000000000.',
    example: '000000000',
    sources: [
      '§ 293 Abs. 4 SGB V',
      'Kassenärztliche Bundesvereinigung, Richtlinie zur Vergabe der Arzt- und Betriebsstättennummern',
    ],
  },
};
