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
    fingerprint minutiae, facial template, facial recognition data, face id template, hand geometry, gait signature
    fingerprint image data
    fingerabdruck daten, fingerabdruckvorlage, gesichtsvorlage, gesichtsdaten, irisscan, iris scan daten, stimmprofil
    biometrisches merkmal, biometrische vorlage
    donnee biometrique, empreintes digitales, gabarit biometrique, reconnaissance faciale donnees, empreinte vocale
    scan iris, gabarit facial
    dato biometrico, huella digital, huellas dactilares, plantilla biometrica, plantilla facial, huella de voz
    escaneo de iris
    dado biometrico, impressoes digitais, modelo biometrico, template biometrico, biometria facial, impressao de voz
    leitura da iris
    impronte digitali, modello biometrico, scansione iride, impronta vocale, riconoscimento facciale dati
    biometrisch gegeven, vingerafdrukken, vingerafdruk data, biometrisch sjabloon, gezichtsherkenning data, stemafdruk
    gezichtssjabloon
    odciski palcow, wzorzec biometryczny, skan teczowki, wzorzec twarzy, odcisk głosu, odcisk glosu
    szablon biometryczny
    biometrisk data, biometrisk mall, fingeravtryck data, fingeravtrycksmall, irisskanning, ansiktsmall, rostavtryck
    biyometrik veriler, biyometrik sablon, parmak izi verisi, yuz tanıma verisi, yuz tanima verisi, yuz sablonu
    iris tarama, ses izi
    生体データ, 生体認証データ, 指紋, 指紋情報, 顔認証データ, 顔特徴量, 虹彩データ, 声紋, 静脈データ
    生物识别数据, 生物特征数据, 生物特征模板, 指纹, 指纹特征, 人脸特征, 人脸数据, 人脸特征值, 虹膜数据, 声纹, 聲紋
    생체 정보, 생체인식정보, 생체인식데이터, 지문, 지문데이터, 얼굴인식정보, 얼굴특징, 홍채정보, 성문정보
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
