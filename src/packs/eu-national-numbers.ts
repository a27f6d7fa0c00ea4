/** National identification numbers and identifiers of general application of the members of the European Economic Area. */
export const euNationalNumbers: readonly string[] = (
  'AT_VNR BE_BIS BE_NN BE_SSN BG_EGN BG_PNF CZ_RC DE_SOCIAL_SECURITY DE_TAX_ID DK_CPR EE_IK ES_NIE ES_NIF ' +
  'FI_PERSONAL_IDENTITY_CODE FR_NIR FR_NIF GR_AMKA HR_OIB IE_PPS IS_KENNITALA IT_FISCAL_CODE LI_PEID LT_ASMENS ' +
  'LV_PERSONAS_KODS NL_BSN NL_ONDERWIJSNUMMER NO_FODSELSNUMMER PL_PESEL PT_CC PT_NIF RO_CNP SE_PERSONNUMMER SI_DDV ' +
  'SI_EMSO SK_RC'
).split(' ');

/** Numbers on documents that one of these states issues to a person. */
export const euDocuments: readonly string[] = (
  'BE_EID DE_FUEHRERSCHEIN DE_ID_CARD DE_PASSPORT ES_PASSPORT IT_DRIVER_LICENSE IT_IDENTITY_CARD IT_PASSPORT ' +
  'NL_IDENTITEITSKAARTNUMMER'
).split(' ');
