import { phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'GENDER',
  title: 'sex or gender',
  severity: 'low',
  onRequest: true,
  shapes: [
    writtenField(
      /^(?:m|f|x|d|w|h|male|female|man|woman|non-?binary|other|männlich|weiblich|divers|homme|femme|hombre|mujer|masculino|femenino|feminino|maschio|femmina|uomo|donna|vrouw|mężczyzna|kobieta|kvinna|erkek|kadın|男|女|男性|女性|남|여|남성|여성)$/iu,
      0.8,
    ),
  ],
  context: [],
  labels: phrases(`
    gender, sex, gender identity, geschlecht, sexe, genre, sexo, genero, sesso, genere, geslacht, plec, kon, cinsiyet
    性別, 性别, 성별
  `),
  mask: {},
  laws: ['CCPA'],
  help: {
    what: 'A person’s sex or gender.',
    why: 'With a birthday and a postal code it singles out most people.',
    instead: 'Leave the field out, or write that it is unknown.',
    example: 'unknown',
    sources: ['L. Sweeney, Simple Demographics Often Identify People Uniquely (2000)'],
  },
};
