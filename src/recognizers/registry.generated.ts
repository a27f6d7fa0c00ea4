// Generated from the files of this folder by `npm run generate`. Do not edit.
import type { Recognizer } from '../model/recognizer.js';
import { recognizer as abaRoutingNumber } from './aba-routing-number.js';
import { recognizer as accountId } from './account-id.js';
import { recognizer as adNrt } from './ad-nrt.js';
import { recognizer as age } from './age.js';
import { recognizer as alNipt } from './al-nipt.js';
import { recognizer as apiKey } from './api-key.js';
import { recognizer as arCbu } from './ar-cbu.js';
import { recognizer as arCuit } from './ar-cuit.js';
import { recognizer as arDni } from './ar-dni.js';
import { recognizer as atBusinessid } from './at-businessid.js';
import { recognizer as atTin } from './at-tin.js';
import { recognizer as atUid } from './at-uid.js';
import { recognizer as atVnr } from './at-vnr.js';
import { recognizer as auAbn } from './au-abn.js';
import { recognizer as auAcn } from './au-acn.js';
import { recognizer as auMedicare } from './au-medicare.js';
import { recognizer as auTfn } from './au-tfn.js';
import { recognizer as azVoen } from './az-voen.js';
import { recognizer as bankAccount } from './bank-account.js';
import { recognizer as beBis } from './be-bis.js';
import { recognizer as beEid } from './be-eid.js';
import { recognizer as beNn } from './be-nn.js';
import { recognizer as beOgmVcs } from './be-ogm-vcs.js';
import { recognizer as beSsn } from './be-ssn.js';
import { recognizer as beVat } from './be-vat.js';
import { recognizer as bgEgn } from './bg-egn.js';
import { recognizer as bgPnf } from './bg-pnf.js';
import { recognizer as bgVat } from './bg-vat.js';
import { recognizer as biometricData } from './biometric-data.js';
import { recognizer as brCnpj } from './br-cnpj.js';
import { recognizer as brCpf } from './br-cpf.js';
import { recognizer as brDriverLicense } from './br-driver-license.js';
import { recognizer as brPassport } from './br-passport.js';
import { recognizer as byUnp } from './by-unp.js';
import { recognizer as caBcPhn } from './ca-bc-phn.js';
import { recognizer as caBn } from './ca-bn.js';
import { recognizer as caDriverLicense } from './ca-driver-license.js';
import { recognizer as caPassport } from './ca-passport.js';
import { recognizer as caSin } from './ca-sin.js';
import { recognizer as cardExpiry } from './card-expiry.js';
import { recognizer as cardPin } from './card-pin.js';
import { recognizer as cardSecurityCode } from './card-security-code.js';
import { recognizer as caseNumber } from './case-number.js';
import { recognizer as chEsr } from './ch-esr.js';
import { recognizer as chSsn } from './ch-ssn.js';
import { recognizer as chUid } from './ch-uid.js';
import { recognizer as chVat } from './ch-vat.js';
import { recognizer as citizenship } from './citizenship.js';
import { recognizer as clRut } from './cl-rut.js';
import { recognizer as cnPassport } from './cn-passport.js';
import { recognizer as cnRic } from './cn-ric.js';
import { recognizer as cnUscc } from './cn-uscc.js';
import { recognizer as coNit } from './co-nit.js';
import { recognizer as contractNumber } from './contract-number.js';
import { recognizer as coordinates } from './coordinates.js';
import { recognizer as crCpf } from './cr-cpf.js';
import { recognizer as crCpj } from './cr-cpj.js';
import { recognizer as crCr } from './cr-cr.js';
import { recognizer as creditCard } from './credit-card.js';
import { recognizer as criminalRecord } from './criminal-record.js';
import { recognizer as crypto } from './crypto.js';
import { recognizer as cuNi } from './cu-ni.js';
import { recognizer as cyVat } from './cy-vat.js';
import { recognizer as czBankaccount } from './cz-bankaccount.js';
import { recognizer as czDic } from './cz-dic.js';
import { recognizer as czIco } from './cz-ico.js';
import { recognizer as czRc } from './cz-rc.js';
import { recognizer as dateOfBirth } from './date-of-birth.js';
import { recognizer as dateTime } from './date-time.js';
import { recognizer as deBsnr } from './de-bsnr.js';
import { recognizer as deFuehrerschein } from './de-fuehrerschein.js';
import { recognizer as deHandelsregister } from './de-handelsregister.js';
import { recognizer as deHealthInsurance } from './de-health-insurance.js';
import { recognizer as deIdCard } from './de-id-card.js';
import { recognizer as deKfz } from './de-kfz.js';
import { recognizer as deLanr } from './de-lanr.js';
import { recognizer as dePassport } from './de-passport.js';
import { recognizer as dePlz } from './de-plz.js';
import { recognizer as deSocialSecurity } from './de-social-security.js';
import { recognizer as deTaxId } from './de-tax-id.js';
import { recognizer as deTaxNumber } from './de-tax-number.js';
import { recognizer as deVatId } from './de-vat-id.js';
import { recognizer as deviceId } from './device-id.js';
import { recognizer as dkCpr } from './dk-cpr.js';
import { recognizer as dkCvr } from './dk-cvr.js';
import { recognizer as doCedula } from './do-cedula.js';
import { recognizer as doRnc } from './do-rnc.js';
import { recognizer as domain } from './domain.js';
import { recognizer as driverLicense } from './driver-license.js';
import { recognizer as dzNif } from './dz-nif.js';
import { recognizer as ecCi } from './ec-ci.js';
import { recognizer as ecRuc } from './ec-ruc.js';
import { recognizer as eeIk } from './ee-ik.js';
import { recognizer as eeKmkr } from './ee-kmkr.js';
import { recognizer as eeRegistrikood } from './ee-registrikood.js';
import { recognizer as egTn } from './eg-tn.js';
import { recognizer as emailAddress } from './email-address.js';
import { recognizer as esCae } from './es-cae.js';
import { recognizer as esCcc } from './es-ccc.js';
import { recognizer as esCif } from './es-cif.js';
import { recognizer as esCups } from './es-cups.js';
import { recognizer as esNie } from './es-nie.js';
import { recognizer as esNif } from './es-nif.js';
import { recognizer as esPassport } from './es-passport.js';
import { recognizer as esPostalCode } from './es-postal-code.js';
import { recognizer as esReferenciacatastral } from './es-referenciacatastral.js';
import { recognizer as esVat } from './es-vat.js';
import { recognizer as ethnicity } from './ethnicity.js';
import { recognizer as euOss } from './eu-oss.js';
import { recognizer as euVat } from './eu-vat.js';
import { recognizer as fiAlv } from './fi-alv.js';
import { recognizer as fiAssociationid } from './fi-associationid.js';
import { recognizer as fiPersonalIdentityCode } from './fi-personal-identity-code.js';
import { recognizer as fiVeronumero } from './fi-veronumero.js';
import { recognizer as fiYtunnus } from './fi-ytunnus.js';
import { recognizer as foVn } from './fo-vn.js';
import { recognizer as frAccise } from './fr-accise.js';
import { recognizer as frNif } from './fr-nif.js';
import { recognizer as frNir } from './fr-nir.js';
import { recognizer as frRcs } from './fr-rcs.js';
import { recognizer as frSiren } from './fr-siren.js';
import { recognizer as frSiret } from './fr-siret.js';
import { recognizer as frTva } from './fr-tva.js';
import { recognizer as gender } from './gender.js';
import { recognizer as geneticData } from './genetic-data.js';
import { recognizer as ghTin } from './gh-tin.js';
import { recognizer as gnNifp } from './gn-nifp.js';
import { recognizer as grAmka } from './gr-amka.js';
import { recognizer as grVat } from './gr-vat.js';
import { recognizer as gtNit } from './gt-nit.js';
import { recognizer as healthCondition } from './health-condition.js';
import { recognizer as healthInsuranceNumber } from './health-insurance-number.js';
import { recognizer as healthPlanNumber } from './health-plan-number.js';
import { recognizer as hrOib } from './hr-oib.js';
import { recognizer as huAnum } from './hu-anum.js';
import { recognizer as ibanCode } from './iban-code.js';
import { recognizer as idNik } from './id-nik.js';
import { recognizer as idNpwp } from './id-npwp.js';
import { recognizer as iePps } from './ie-pps.js';
import { recognizer as ieVat } from './ie-vat.js';
import { recognizer as ilHp } from './il-hp.js';
import { recognizer as ilIdnr } from './il-idnr.js';
import { recognizer as imei } from './imei.js';
import { recognizer as imsi } from './imsi.js';
import { recognizer as inAadhaar } from './in-aadhaar.js';
import { recognizer as inGstin } from './in-gstin.js';
import { recognizer as inPan } from './in-pan.js';
import { recognizer as inPassport } from './in-passport.js';
import { recognizer as inVehicleRegistration } from './in-vehicle-registration.js';
import { recognizer as inVid } from './in-vid.js';
import { recognizer as inVoter } from './in-voter.js';
import { recognizer as insurancePolicyNumber } from './insurance-policy-number.js';
import { recognizer as ipAddress } from './ip-address.js';
import { recognizer as isKennitala } from './is-kennitala.js';
import { recognizer as isVsk } from './is-vsk.js';
import { recognizer as isni } from './isni.js';
import { recognizer as itDriverLicense } from './it-driver-license.js';
import { recognizer as itFiscalCode } from './it-fiscal-code.js';
import { recognizer as itIdentityCard } from './it-identity-card.js';
import { recognizer as itPassport } from './it-passport.js';
import { recognizer as itVatCode } from './it-vat-code.js';
import { recognizer as jpCn } from './jp-cn.js';
import { recognizer as jpIn } from './jp-in.js';
import { recognizer as jwt } from './jwt.js';
import { recognizer as kePin } from './ke-pin.js';
import { recognizer as krBrn } from './kr-brn.js';
import { recognizer as krDriverLicense } from './kr-driver-license.js';
import { recognizer as krFrn } from './kr-frn.js';
import { recognizer as krPassport } from './kr-passport.js';
import { recognizer as krRrn } from './kr-rrn.js';
import { recognizer as liPeid } from './li-peid.js';
import { recognizer as licensePlate } from './license-plate.js';
import { recognizer as location } from './location.js';
import { recognizer as ltAsmens } from './lt-asmens.js';
import { recognizer as ltPvm } from './lt-pvm.js';
import { recognizer as luTva } from './lu-tva.js';
import { recognizer as lvPersonasKods } from './lv-personas-kods.js';
import { recognizer as lvPvn } from './lv-pvn.js';
import { recognizer as maIce } from './ma-ice.js';
import { recognizer as macAddress } from './mac-address.js';
import { recognizer as mcTva } from './mc-tva.js';
import { recognizer as mdIdno } from './md-idno.js';
import { recognizer as mePib } from './me-pib.js';
import { recognizer as medicalLicense } from './medical-license.js';
import { recognizer as medicalRecordNumber } from './medical-record-number.js';
import { recognizer as meid } from './meid.js';
import { recognizer as mkEdb } from './mk-edb.js';
import { recognizer as mrz } from './mrz.js';
import { recognizer as mtVat } from './mt-vat.js';
import { recognizer as muNid } from './mu-nid.js';
import { recognizer as mxCurp } from './mx-curp.js';
import { recognizer as mxRfc } from './mx-rfc.js';
import { recognizer as myNric } from './my-nric.js';
import { recognizer as mzNuit } from './mz-nuit.js';
import { recognizer as nationalId } from './national-id.js';
import { recognizer as ngNin } from './ng-nin.js';
import { recognizer as ngVehicleRegistration } from './ng-vehicle-registration.js';
import { recognizer as nlBrin } from './nl-brin.js';
import { recognizer as nlBsn } from './nl-bsn.js';
import { recognizer as nlBtw } from './nl-btw.js';
import { recognizer as nlIdentiteitskaartnummer } from './nl-identiteitskaartnummer.js';
import { recognizer as nlOnderwijsnummer } from './nl-onderwijsnummer.js';
import { recognizer as nlPostcode } from './nl-postcode.js';
import { recognizer as noFodselsnummer } from './no-fodselsnummer.js';
import { recognizer as noKontonr } from './no-kontonr.js';
import { recognizer as noMva } from './no-mva.js';
import { recognizer as noOrgnr } from './no-orgnr.js';
import { recognizer as nrp } from './nrp.js';
import { recognizer as nzBankaccount } from './nz-bankaccount.js';
import { recognizer as nzIrd } from './nz-ird.js';
import { recognizer as omVat } from './om-vat.js';
import { recognizer as organization } from './organization.js';
import { recognizer as passportNumber } from './passport-number.js';
import { recognizer as peCui } from './pe-cui.js';
import { recognizer as peRuc } from './pe-ruc.js';
import { recognizer as person } from './person.js';
import { recognizer as phMobileNumber } from './ph-mobile-number.js';
import { recognizer as phTin } from './ph-tin.js';
import { recognizer as phoneNumber } from './phone-number.js';
import { recognizer as pkCnic } from './pk-cnic.js';
import { recognizer as plNip } from './pl-nip.js';
import { recognizer as plPesel } from './pl-pesel.js';
import { recognizer as plRegon } from './pl-regon.js';
import { recognizer as politicalOpinion } from './political-opinion.js';
import { recognizer as postalCode } from './postal-code.js';
import { recognizer as ptCc } from './pt-cc.js';
import { recognizer as ptNif } from './pt-nif.js';
import { recognizer as pyRuc } from './py-ruc.js';
import { recognizer as religion } from './religion.js';
import { recognizer as roCf } from './ro-cf.js';
import { recognizer as roCnp } from './ro-cnp.js';
import { recognizer as roCui } from './ro-cui.js';
import { recognizer as roOnrc } from './ro-onrc.js';
import { recognizer as rsPib } from './rs-pib.js';
import { recognizer as ruInn } from './ru-inn.js';
import { recognizer as ruOgrn } from './ru-ogrn.js';
import { recognizer as salesforceId } from './salesforce-id.js';
import { recognizer as seOrganisationsnummer } from './se-organisationsnummer.js';
import { recognizer as sePersonnummer } from './se-personnummer.js';
import { recognizer as sePostnummer } from './se-postnummer.js';
import { recognizer as seVat } from './se-vat.js';
import { recognizer as sepaCreditorId } from './sepa-creditor-id.js';
import { recognizer as sexualOrientation } from './sexual-orientation.js';
import { recognizer as sgNricFin } from './sg-nric-fin.js';
import { recognizer as sgUen } from './sg-uen.js';
import { recognizer as siDdv } from './si-ddv.js';
import { recognizer as siEmso } from './si-emso.js';
import { recognizer as siMaticna } from './si-maticna.js';
import { recognizer as skDph } from './sk-dph.js';
import { recognizer as skIco } from './sk-ico.js';
import { recognizer as skRc } from './sk-rc.js';
import { recognizer as smCoe } from './sm-coe.js';
import { recognizer as snNinea } from './sn-ninea.js';
import { recognizer as streetAddress } from './street-address.js';
import { recognizer as svNit } from './sv-nit.js';
import { recognizer as swiftCode } from './swift-code.js';
import { recognizer as taxId } from './tax-id.js';
import { recognizer as thMoa } from './th-moa.js';
import { recognizer as thTin } from './th-tin.js';
import { recognizer as thTnin } from './th-tnin.js';
import { recognizer as title } from './title.js';
import { recognizer as tnMf } from './tn-mf.js';
import { recognizer as trLicensePlate } from './tr-license-plate.js';
import { recognizer as trNationalId } from './tr-national-id.js';
import { recognizer as trPhoneNumber } from './tr-phone-number.js';
import { recognizer as trVkn } from './tr-vkn.js';
import { recognizer as trackData } from './track-data.js';
import { recognizer as tradeUnionMembership } from './trade-union-membership.js';
import { recognizer as twUbn } from './tw-ubn.js';
import { recognizer as uaEdrpou } from './ua-edrpou.js';
import { recognizer as uaRntrc } from './ua-rntrc.js';
import { recognizer as ukDrivingLicence } from './uk-driving-licence.js';
import { recognizer as ukNhs } from './uk-nhs.js';
import { recognizer as ukNino } from './uk-nino.js';
import { recognizer as ukPassport } from './uk-passport.js';
import { recognizer as ukPostcode } from './uk-postcode.js';
import { recognizer as ukUpn } from './uk-upn.js';
import { recognizer as ukUtr } from './uk-utr.js';
import { recognizer as ukVat } from './uk-vat.js';
import { recognizer as ukVehicleRegistration } from './uk-vehicle-registration.js';
import { recognizer as url } from './url.js';
import { recognizer as urlCredentials } from './url-credentials.js';
import { recognizer as urlIdentity } from './url-identity.js';
import { recognizer as usAtin } from './us-atin.js';
import { recognizer as usBankNumber } from './us-bank-number.js';
import { recognizer as usDriverLicense } from './us-driver-license.js';
import { recognizer as usEin } from './us-ein.js';
import { recognizer as usItin } from './us-itin.js';
import { recognizer as usMbi } from './us-mbi.js';
import { recognizer as usNpi } from './us-npi.js';
import { recognizer as usPassport } from './us-passport.js';
import { recognizer as usPtin } from './us-ptin.js';
import { recognizer as usSsn } from './us-ssn.js';
import { recognizer as username } from './username.js';
import { recognizer as uyRut } from './uy-rut.js';
import { recognizer as vatId } from './vat-id.js';
import { recognizer as veRif } from './ve-rif.js';
import { recognizer as vin } from './vin.js';
import { recognizer as vnMst } from './vn-mst.js';
import { recognizer as zaIdNumber } from './za-id-number.js';
import { recognizer as zaTin } from './za-tin.js';

export const recognizers: readonly Recognizer[] = [
  abaRoutingNumber,
  accountId,
  adNrt,
  age,
  alNipt,
  apiKey,
  arCbu,
  arCuit,
  arDni,
  atBusinessid,
  atTin,
  atUid,
  atVnr,
  auAbn,
  auAcn,
  auMedicare,
  auTfn,
  azVoen,
  bankAccount,
  beBis,
  beEid,
  beNn,
  beOgmVcs,
  beSsn,
  beVat,
  bgEgn,
  bgPnf,
  bgVat,
  biometricData,
  brCnpj,
  brCpf,
  brDriverLicense,
  brPassport,
  byUnp,
  caBcPhn,
  caBn,
  caDriverLicense,
  caPassport,
  caSin,
  cardExpiry,
  cardPin,
  cardSecurityCode,
  caseNumber,
  chEsr,
  chSsn,
  chUid,
  chVat,
  citizenship,
  clRut,
  cnPassport,
  cnRic,
  cnUscc,
  coNit,
  contractNumber,
  coordinates,
  crCpf,
  crCpj,
  crCr,
  creditCard,
  criminalRecord,
  crypto,
  cuNi,
  cyVat,
  czBankaccount,
  czDic,
  czIco,
  czRc,
  dateOfBirth,
  dateTime,
  deBsnr,
  deFuehrerschein,
  deHandelsregister,
  deHealthInsurance,
  deIdCard,
  deKfz,
  deLanr,
  dePassport,
  dePlz,
  deSocialSecurity,
  deTaxId,
  deTaxNumber,
  deVatId,
  deviceId,
  dkCpr,
  dkCvr,
  doCedula,
  doRnc,
  domain,
  driverLicense,
  dzNif,
  ecCi,
  ecRuc,
  eeIk,
  eeKmkr,
  eeRegistrikood,
  egTn,
  emailAddress,
  esCae,
  esCcc,
  esCif,
  esCups,
  esNie,
  esNif,
  esPassport,
  esPostalCode,
  esReferenciacatastral,
  esVat,
  ethnicity,
  euOss,
  euVat,
  fiAlv,
  fiAssociationid,
  fiPersonalIdentityCode,
  fiVeronumero,
  fiYtunnus,
  foVn,
  frAccise,
  frNif,
  frNir,
  frRcs,
  frSiren,
  frSiret,
  frTva,
  gender,
  geneticData,
  ghTin,
  gnNifp,
  grAmka,
  grVat,
  gtNit,
  healthCondition,
  healthInsuranceNumber,
  healthPlanNumber,
  hrOib,
  huAnum,
  ibanCode,
  idNik,
  idNpwp,
  iePps,
  ieVat,
  ilHp,
  ilIdnr,
  imei,
  imsi,
  inAadhaar,
  inGstin,
  inPan,
  inPassport,
  inVehicleRegistration,
  inVid,
  inVoter,
  insurancePolicyNumber,
  ipAddress,
  isKennitala,
  isVsk,
  isni,
  itDriverLicense,
  itFiscalCode,
  itIdentityCard,
  itPassport,
  itVatCode,
  jpCn,
  jpIn,
  jwt,
  kePin,
  krBrn,
  krDriverLicense,
  krFrn,
  krPassport,
  krRrn,
  liPeid,
  licensePlate,
  location,
  ltAsmens,
  ltPvm,
  luTva,
  lvPersonasKods,
  lvPvn,
  maIce,
  macAddress,
  mcTva,
  mdIdno,
  mePib,
  medicalLicense,
  medicalRecordNumber,
  meid,
  mkEdb,
  mrz,
  mtVat,
  muNid,
  mxCurp,
  mxRfc,
  myNric,
  mzNuit,
  nationalId,
  ngNin,
  ngVehicleRegistration,
  nlBrin,
  nlBsn,
  nlBtw,
  nlIdentiteitskaartnummer,
  nlOnderwijsnummer,
  nlPostcode,
  noFodselsnummer,
  noKontonr,
  noMva,
  noOrgnr,
  nrp,
  nzBankaccount,
  nzIrd,
  omVat,
  organization,
  passportNumber,
  peCui,
  peRuc,
  person,
  phMobileNumber,
  phTin,
  phoneNumber,
  pkCnic,
  plNip,
  plPesel,
  plRegon,
  politicalOpinion,
  postalCode,
  ptCc,
  ptNif,
  pyRuc,
  religion,
  roCf,
  roCnp,
  roCui,
  roOnrc,
  rsPib,
  ruInn,
  ruOgrn,
  salesforceId,
  seOrganisationsnummer,
  sePersonnummer,
  sePostnummer,
  seVat,
  sepaCreditorId,
  sexualOrientation,
  sgNricFin,
  sgUen,
  siDdv,
  siEmso,
  siMaticna,
  skDph,
  skIco,
  skRc,
  smCoe,
  snNinea,
  streetAddress,
  svNit,
  swiftCode,
  taxId,
  thMoa,
  thTin,
  thTnin,
  title,
  tnMf,
  trLicensePlate,
  trNationalId,
  trPhoneNumber,
  trVkn,
  trackData,
  tradeUnionMembership,
  twUbn,
  uaEdrpou,
  uaRntrc,
  ukDrivingLicence,
  ukNhs,
  ukNino,
  ukPassport,
  ukPostcode,
  ukUpn,
  ukUtr,
  ukVat,
  ukVehicleRegistration,
  url,
  urlCredentials,
  urlIdentity,
  usAtin,
  usBankNumber,
  usDriverLicense,
  usEin,
  usItin,
  usMbi,
  usNpi,
  usPassport,
  usPtin,
  usSsn,
  username,
  uyRut,
  vatId,
  veRif,
  vin,
  vnMst,
  zaIdNumber,
  zaTin,
];
