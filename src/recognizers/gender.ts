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
    gender code, sex code, biological sex, sex at birth, gender cd, sexe code, legal gender, customer gender
    geschl, geschlecht kunde, geschlecht patient, biologisches geschlecht, geschlechtsangabe
    sexe client, sexe patient, sexe du patient, genre client, code sexe, sexe assure, identite de genre
    sexo paciente, sexo cliente, sexo del paciente, genero cliente, genero paciente, sexo biologico
    identidad de genero, sexo persona
    sexo do paciente, identidade de genero
    sesso paziente, sesso cliente, sesso del paziente, genere paziente, genere persona, identita di genere
    sesso anagrafico
    geslacht klant, geslacht patient, kunne, genderidentiteit, geslacht persoon
    płec, płec pacjenta, plec pacjenta, płec klienta, plec klienta, płec osoby, plec osoby, płec biologiczna
    plec biologiczna
    kon kund, kon patient, konsidentitet, juridiskt kon, patientens kon
    cinsiyeti, musteri cinsiyet, hasta cinsiyeti, cinsiyet kodu
    性別コード, 患者性別, 性別区分, 顧客性別
    性别代码, 患者性别, 客户性别, 性別代碼
    성별코드, 환자성별, 고객성별, 성별 구분, 성별구분
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
