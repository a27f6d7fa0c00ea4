import { documented, type Samples } from './published.js';

/** Numbers that the authorities of northern Europe, and works of reference on them, print as examples. */
export const NORTHERN_SAMPLES: Samples = {
  DK_CPR: [
    documented(
      'a member of the Berggren family of test patients',
      'MedCom, test-CPR-numre',
      `
      2512489996, 2911829996, 0107729995, 1509819996, 3103979995, 1502829995, 2103009996
      2509479989, 3001749995, 0104909995, 1310169995
    `,
    ),
    documented(
      'the worked example of the check digit',
      'CPR-kontoret, Personnummeret i CPR; Wikipedia, CPR-nummer',
      '070761-4285, 211062-5629',
    ),
  ],
  EE_IK: [
    documented(
      'a test person of the Estonian trust services',
      'SK ID Solutions, Mobile-ID and Smart-ID test accounts',
      '60001019906, 60001018800, 30303039914',
    ),
    documented(
      'the bearer of the specimen of the identity card',
      'Politsei- ja Piirivalveamet, ID-card specimen',
      '38001085718, 47101010033',
    ),
    documented('the worked example of the check digit', 'Vikipeedia, Isikukood', '37605030299'),
  ],
  FI_PERSONAL_IDENTITY_CODE: [
    documented('the example of an identity code', 'Digi- ja väestötietovirasto, henkilötunnus', '131052-308T'),
  ],
  IS_KENNITALA: [
    documented('the worked example of the check digit', 'Wikipedia, Kennitala', '120174-3399'),
    documented(
      'an artificial person of Iceland’s digital services',
      'island.is, gervimenn',
      `
      0101303019, 0101302129, 0101307789, 0101302399, 0101302989
    `,
    ),
  ],
  LT_ASMENS: [documented('the worked example of the check digit', 'Vikipedija, Asmens kodas', '33309240064')],
  LV_PERSONAS_KODS: [documented('the example of a Latvian personal code', 'python-stdnum, lv.pvn', '161175-19997')],
  SE_PERSONNUMMER: [
    documented(
      'the worked example of the check digit',
      'Skatteverket, SKV 704; Wikipedia, Personnummer i Sverige',
      `
      640823-3234, 19640823-3234, 811228-9874, 19811228-9874, 811218-9876, 19811218-9876
    `,
    ),
    documented(
      'the number of Tolvan Tolvansson, the stock test person',
      'Skatteverket, testpersonnummer; Wikipedia, Tolvan Tolvansson',
      `
      121212-1212, 19121212-1212, 20121212-1212
    `,
    ),
  ],
};
