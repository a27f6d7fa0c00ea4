import { documented, type Samples } from './published.js';

/** Numbers that the authorities of eastern Europe and Turkey, and works of reference on them, print as examples. */
export const EASTERN_SAMPLES: Samples = {
  BG_EGN: [
    documented(
      'the worked example of the check digit',
      'GRAO, ЕГН; Wikipedia, Unique citizenship number',
      '6101057509, 7523169263',
    ),
  ],
  HR_OIB: [
    documented(
      'the worked example of the check digit',
      'Porezna uprava, OIB; Wikipedia',
      '94577403194, 69435151530, 33392005961',
    ),
  ],
  PL_NIP: [documented('the worked example of the check digit', 'Wikipedia, NIP', '123-456-32-18, 106-00-00-062')],
  PL_PESEL: [
    documented('the worked example of the check digit', 'Wikipedia, PESEL', '44051401359, 44051401458'),
    documented('the example of the number', 'gov.pl, Czym jest numer PESEL', '02070803628'),
  ],
  SI_EMSO: [documented('the worked example of the check digit', 'Wikipedia, EMŠO', '0101006500006')],
  SI_DDV: [documented('the worked example of the check digit', 'FURS, davčna številka', '15012557, SI15012557')],
  TR_NATIONAL_ID: [
    documented(
      'the number of the first president, which examples use',
      'Wikipedia, Türkiye Cumhuriyeti Kimlik Numarası',
      '10000000146',
    ),
  ],
};
