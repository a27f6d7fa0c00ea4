const table = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .trim()
      .split('\n')
      .map((row): [string, string] => {
        const [kind = '', label = ''] = row.trim().split(/ +: +/);
        return [kind, label];
      }),
  );

/** HL7 table 0203, identifier types, and what people call them. An empty label: an identifier of no person. */
const types = table(`
  MR : medical record number
  MRT : medical record number
  PI : medical record number
  PT : medical record number
  PN : medical record number
  U : medical record number
  SS : ssn
  DL : driver license number
  PPN : passport number
  MC : medicare number
  MCR : medicare number
  MA : medicaid number
  MCD : medicaid number
  HC : health insurance number
  JHN : health insurance number
  NH : health insurance number
  NIIP : health insurance number
  MB : health insurance number
  SN : subscriber id
  PEN : account id
  AN : account id
  NPI : npi
  TAX : tax id
  NI : national id
  CZ : national id
  INS : health insurance number
  BA : bank account number
  BC : credit card number
  MD : medical license number
  VN :
  VS :
  XX :
  EN :
  EI :
  FI :
  PLAC :
  FILL :
  ACSN :
`);

/** HL7's register of object identifiers, and the systems of FHIR that stand for them. */
const systems = table(`
  2.16.840.1.113883.4.1 : ssn
  2.16.840.1.113883.4.2 : tax id
  2.16.840.1.113883.4.6 : npi
  2.16.840.1.113883.4.572 : medicare number
  2.16.840.1.113883.4.927 : medicare number
  2.16.840.1.113883.2.1.4.1 : nhs number
  2.16.840.1.113883.2.4.6.3 : bsn
  2.16.840.1.113883.2.9.4.3.2 : codice fiscale
  2.16.756.5.32 : ahv nummer
  1.2.276.0.76.4.8 : krankenversichertennummer
  1.2.250.1.213.1.4.8 : numero de securite sociale
  1.2.246.21 : henkilotunnus
  1.2.752.129.2.1.3.1 : personnummer
  2.16.578.1.12.4.1.4.1 : fodselsnummer
  1.2.208.176.1.2 : cpr nummer
  hl7.org/fhir/sid/us-ssn : ssn
  hl7.org/fhir/sid/us-npi : npi
  hl7.org/fhir/sid/us-mbi : medicare number
  hl7.org/fhir/sid/us-medicare : medicare number
  fhir.nhs.uk/id/nhs-number : nhs number
  fhir.nl/fhir/namingsystem/bsn : bsn
  fhir.de/sid/gkv/kvid-10 : krankenversichertennummer
  fhir.de/namingsystem/gkv/kvid-10 : krankenversichertennummer
  electronicidentification.nl : bsn
`);
/** Every state of the United States has a number of its own below these. */
const branches: readonly (readonly [RegExp, string])[] = [
  [/^2\.16\.840\.1\.113883\.4\.3\.\d+$/, 'driver license number'],
  [/^2\.16\.840\.1\.113883\.4\.330(?:\.\d+)?$/, 'passport number'],
  [/^hl7\.org\/fhir\/sid\/passport/, 'passport number'],
];

/** The label of an identifier by its type; nothing for a type that nobody knows, `''` for one of no person. */
export const labelOfType = (type: string): string | undefined =>
  types.get(type) ?? (/^NN[A-Z]{3}$/.test(type) ? 'national id' : undefined);

/** The same by the object identifier or address of whoever gives it out. */
export function labelOfSystem(written: string): string | undefined {
  const system = written
    .toLowerCase()
    .replace(/^(?:https?:\/\/|urn:oid:)/, '')
    .replace(/\/$/, '');
  return systems.get(system) ?? branches.find(([pattern]) => pattern.test(system))?.[1];
}
