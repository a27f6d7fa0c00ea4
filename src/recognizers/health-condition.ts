import { phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** Chapter, category and subcategory: `E11.9`, `S72.001A` (ICD-10 Volume 2 §2.4, ICD-10-CM guidelines I.A.2). */
const icd = /^[A-TV-Z]\d[\dAB](?:\.[\dA-Z]{1,4})?(?: ?[-–:] ?[^\n]{3,90})?$/;

/** With the sign, and so no grade and no vitamin. */
const bloodGroup =
  /^(?:A|B|AB|0|O) ?(?:(?:rh(?:esus)? ?)?(?:\+|-|−|pos(?:itiv(?:e|o)?)?\.?|neg(?:ativ(?:e|o)?)?\.?))$/iu;

/** How medicine ends its words, in every language that borrowed them. */
const endings =
  '(?:itis|ites?|osis|oses?|emia|aemia|émie|oma|opath(?:y|ie)|alg(?:ia|ie)|pleg(?:ia|ie)|penia|uria|trophy|sclerosis|phobia|thyroidism|' +
  'tension|tonie|krankheit|störung|insuffizienz|bruch)';
const named =
  'diabet\\p{Alpha}*|asthma|asma|asthme|astma|depress\\p{Alpha}*|depresi\\p{Alpha}*|anxiety|cancer|c[aá]ncer|krebs|tumou?r|migr[aä]\\p{Alpha}*|epileps\\p{Alpha}*|' +
  'hiv|aids|sida|hepatit\\p{Alpha}*|tuberculos\\p{Alpha}*|covid(?:-19)?|influenza|stroke|schlaganfall|dementia|demenz|alzheimer\\p{Alpha}*|' +
  'parkinson\\p{Alpha}*|autis\\p{Alpha}*|adhd|adhs|tdah|ptsd|ptbs|bipolar|schizophren\\p{Alpha}*|obes\\p{Alpha}*|adipositas|pregnan\\p{Alpha}*|schwanger\\p{Alpha}*|' +
  'copd|arrhythmi\\p{Alpha}*|allerg\\p{Alpha}*|alerg\\p{Alpha}*|penicillin|penicilina|peanuts?|latex|gluten|celiac|coeliac|disab\\p{Alpha}*|blind\\p{Alpha}*|' +
  'deaf\\p{Alpha}*|syndrome?|disease|disorder|infection|fracture|failure|deficiency|carcinoma|lymphoma|leuk[ae]\\p{Alpha}*|sclerosis|' +
  'infarct\\p{Alpha}*|insufficiency|enfermedad|maladie|malattia|ziekte|choroba|sjukdom|hastal[iı]k\\p{Alpha}*|糖尿病|高血圧|高血压|癌|喘息|哮喘|당뇨병?|고혈압|천식';
const condition = new RegExp(
  `^(?:[\\p{Alpha}\\d'’.,()/-]+ ){0,6}(?:(?:${named})|\\p{Alpha}{3,30}${endings})(?:[ ,;(/-][^\\n]{1,60})?$`,
  'iu',
);

export const recognizer: Recognizer = {
  entity: 'HEALTH_CONDITION',
  title: 'health condition',
  severity: 'high',
  onRequest: true,
  shapes: [writtenField(icd, 0.85), writtenField(bloodGroup, 0.8), writtenField(condition, 0.75)],
  context: [],
  labels: phrases(`
    diagnosis, diagnoses, diagnosis code, medical diagnosis, primary diagnosis, secondary diagnosis, admitting diagnosis
    discharge diagnosis, medical condition, medical conditions, health condition, health conditions, health status
    chronic condition, chronic conditions, medical history, pre existing condition, pre existing conditions
    icd, icd code, icd cm, icd diagnosis, allergies, allergy, drug allergies, disability, disabilities
    blood type, blood group, hiv status, mental health
    diagnose, diagnosen, hauptdiagnose, nebendiagnose, vorerkrankung, vorerkrankungen, grunderkrankung, allergien
    behinderung, blutgruppe, gesundheitszustand, diagnostic, diagnostics, diagnostic principal, antecedents medicaux
    handicap, groupe sanguin, etat de sante, maladie chronique, diagnostico, diagnostico principal, enfermedad cronica
    antecedentes medicos, alergias, discapacidad, grupo sanguineo, estado de salud, doenca cronica, deficiencia
    tipo sanguineo, historico medico, condicao de saude, diagnosi, patologia, malattia cronica, allergie, disabilita
    gruppo sanguigno, stato di salute, aandoening, bloedgroep, gezondheidstoestand, rozpoznanie, choroba przewlekła, choroba przewlekla
    alergie, grupa krwi, stan zdrowia, diagnos, allergier, blodgrupp, halsotillstand, teshis, kronik hastalik, kan grubu
    診断名, 病名, 既往歴, 血液型, 诊断, 診斷, 病史, 血型, 过敏史, 진단명, 병명, 혈액형, 병력
  `),
  mask: {},
  laws: ['GDPR Art. 9', 'HIPAA', 'CCPA'],
  help: {
    what: 'An illness, disability, allergy or blood group, in words or as an ICD-10 code, under a label that says so.',
    why: 'Work, insurance and a good name hang on it, and it cannot be taken back.',
    instead: 'Leave the field out, or write that it is unknown; a test seldom needs anything else of it.',
    example: 'unknown',
    sources: [
      'Regulation (EU) 2016/679, Articles 4(15) and 9(1)',
      '45 CFR § 160.103 (health information)',
      'WHO, ICD-10 Volume 2 §2.4',
    ],
  },
};
