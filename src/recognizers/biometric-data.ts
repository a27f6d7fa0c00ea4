import { phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'BIOMETRIC_DATA',
  title: 'biometric data',
  severity: 'high',
  // A template, embedding or hash; `true` and `enrolled` are states.
  shapes: [writtenField(/^(?=.*\d)[\w+/=.:, -]{8,}$/, 0.7)],
  context: [],
  labels: phrases(`
    biometric id, biometric data, biometric template, biometric hash, biometrics, fingerprint template, fingerprint data
    fingerprint scan, thumbprint scan, face encoding, face embedding, face template, face print, faceprint, facial features
    iris scan, iris code, iris template, retina scan, retinal scan, voice print, voiceprint, voice template, palm print
    biometrische daten, fingerabdruckdaten, gesichtsmerkmale, donnees biometriques, empreinte digitale, datos biometricos
    huella dactilar, dados biometricos, impressao digital, dati biometrici, impronta digitale, biometrische gegevens
    vingerafdruk, dane biometryczne, odcisk palca, biometriska uppgifter, fingeravtryck, biyometrik veri, parmak izi
    生体情報, 指紋データ, 生物特征, 指纹数据, 생체정보, 지문정보
  `),
  mask: {},
  laws: ['GDPR Art. 9', 'HIPAA', 'CCPA'],
  help: {
    what: 'A measurement of a body, such as a fingerprint template or a face embedding, under a label that says so.',
    why: 'A face or a finger cannot be changed after a leak.',
    instead: 'Use a template made from noise, or leave the field at 00000000.',
    example: '00000000',
    sources: ['Regulation (EU) 2016/679, Articles 4(14) and 9', '45 CFR § 164.514(b)(2)(i)(P)', '740 ILCS 14/10'],
  },
};
