import type { Family } from '../model/recognizer.js';
import { phrases } from './define.js';

/** What forms in many languages call an identifier of a sort, without a word of the country it belongs to. */
export const familyLabels: Readonly<Record<Family, readonly string[]>> = {
  tax: phrases(`
    tax id, tax no, tax number, taxid, tax identification number, tax identifier, tax payer id, taxpayer id, taxpayer number
    taxpayer identification number, tin, fiscal id, fiscal code, fiscal number, tax code, steuernummer
    numero fiscal, numero fiscale, identifiant fiscal, numero d identification fiscale, numero de identificacion fiscal
    identificacion tributaria, numero de identificacao fiscal, fiscaal nummer, belastingnummer, numer podatkowy
    identyfikator podatkowy, skattenummer, vergi no, vergi numarasi, 税号, 纳税人识别号, 納税者番号, 납세자번호
    tax num, taxno, taxnumber, tax file, tax identification no, tax identification, tax ref no, taxpayer no
    tax payer number, tax registration no, taxpayerid
    steuerliche identifikationsnummer, finanzamtsnummer
    numero d identifiant fiscal, reference fiscale, id fiscal
    nro fiscal, numero identificacion fiscal, codigo fiscal, cedula fiscal, identificador fiscal, clave fiscal
    numero de contribuyente
    numero identificacao fiscal, nr fiscal, identificacao fiscal
    codfiscale, id fiscale, identificativo fiscale, numero identificazione fiscale, cf cliente, cf paziente
    belasting nummer, belastingnr, fiscaal nr, fiscaalnummer, fiscaal identificatienummer, rsin
    nr podatkowy, nr identyfikacji podatkowej, identyfikacja podatkowa
    skatte nr, skattenr, skatteregistreringsnummer, skatte id, skatteidentifikationsnummer, tin nummer
    vergi kimlik
    納税者 id, 納税者識別番号, 税務番号, 納税番号
    稅號, 税务登记号, 税务号, 納稅人識別號, 纳税人编号, 税务登记证号, 纳税识别号, 统一编号
    납세자 번호, 세금번호, 납세번호, 납세자식별번호
    steuer nummer, skatte nummer, finanzamts nummer, belasting nr, skatteregistrerings nummer
    skatteidentifikations nummer
  `),
  vat: phrases(`
    vat, vat id, vat no, vat number, vatid, vat reg no, vat registration number, vatin, ust id, ustid, ust idnr, umsatzsteuer id
    umsatzsteuernummer, mwst, mwst nr, numero de tva, numero tva, tva, tva intracommunautaire, partita iva, p iva, iva, numero iva
    btw, btw nummer, btw id, moms, momsnummer, momsregistreringsnummer, gst, gst number
    vatno, vatnumber, vat code, vat identification number, vat identification, vat registration no
    value added tax number, vat num, vatreg, vat reg number, sales tax id
    ust nr, umsatzsteuer id nr, umsatzsteuer idnr, mwst id
    identifiant tva, code tva intracommunautaire, numtva, tvaintra
    num iva, nro iva, numero iva intracomunitario, identificacion iva
    nr iva, identificacao iva
    p iva cliente, partita iva cliente, cod iva, codice iva, iva comunitaria
    btwnr, btw identificatie nummer, btw registratienummer, btwid
    nip ue, nr vat, numer vat, vat ue, nr vat ue, numer identyfikacyjny vat
    moms reg nr, vat nr, momsreg nr, momsregistrering
    kdv no, kdv numarası, kdv numarasi, kdv kimlik no, kdv mukellef no, kdv vergi no
    付加価値税番号, vat 番号, 消費税番号, インボイス登録番号, 適格請求書発行事業者登録番号, 課税事業者番号
    增值税号, 增值稅號, 增值税登记号, vat 税号, 增值税纳税人识别号, 增值税编号
    부가가치세번호, 부가세번호, vat 번호, 부가가치세등록번호, 부가가치세 번호
    umsatzsteuer nummer, moms nummer, momsregistrerings nummer
  `),
  national: phrases(`
    national id, national id number, national id no, national identification number, national identity number, national number
    nationalid, id card, id card number, id card no, identity card, identity card number, identity number, identity no
    personal id, personal id number, personal identification number, personal identity number, personal number, personal code
    citizen id, citizen number, citizenship number, government id
    carte d identite, numero carte identite, documento de identidad, documento identidad
    numero de documento, documento nacional de identidad, carta d identita, documento d identita, identiteitskaart
    identiteitskaartnummer, dowod osobisty, numer dowodu, kimlik no, kimlik numarasi
    national identifier, national id card, national identity card, national identity card number, nationalidnumber
    nationalidno, id card num, idcardno, idcardnumber, identity document number, id document number, identity card no
    resident id, personal identifier number, civil id, civil id number, citizen card number, government id number
    ausweisnr, personenkennzahl, personenkennziffer, identitatskarte, identitaetskarte, identitatskartennummer
    identitaetskartennummer, identitatsnummer, identitaetsnummer, personennummer
    cni, numero cni, num cni, numero carte d identite, num carte identite, numero piece identite
    numero de piece d identite, piece d identite, piece identite, numero d identite, numero identite
    numero d identification nationale, carte nationale d identite, carte identite
    nro documento, doc identidad, numero identidad, numero documento identidad, numero de documento de identidad
    numero identificacion, numero de identificacion, tarjeta de identidad
    documento de identidade, documento identidade, numero de identificacao civil, carteira de identidade
    bilhete de identidade, bilhete identidade, numero rg, nr rg, numero do rg, registro geral, cedula de identidade
    numero identidade, numero de identidade
    numero carta di identita, numero documento identita, estremi documento, documento identita, documento di identita
    identiteitsnummer, identiteitskaart nr, id kaart, id kaartnummer, nummer identiteitsbewijs, identiteitsbewijs
    identiteitsbewijs nummer, persoonsnummer, documentnummer identiteitsbewijs, legitimatienummer, legitimatiebewijs
    dowod tozsamosci, nr dowodu, nr dowodu osobistego, numer dowodu osobistego, numer dowodu tozsamosci
    seria i numer dowodu, seria i nr dowodu, dowod osobisty nr, dowod nr, nrdowodu, numerdowodu
    pers nr, persnr, id kort, id kortsnummer, id kort nr, id handling, legitimationsnummer, legitimation nr
    personnummer kund, identitetsnummer, personligt identitetsnummer, nationellt id
    nufus cuzdanı no, nufus cuzdani no, nufus cuzdan no, kimlik kartı no, kimlik karti no, vatandaslık no
    vatandaslik no, vatandaslık numarası, vatandaslik numarasi, t c no, t c kimlik no, ulusal kimlik no
    身分証番号, 身分証明書番号, 在留カード番号, 本人確認書類番号, 個人識別番号, 国民識別番号
    身份证件号, 證件號碼, 身分證, 身分證號, 身份證號碼, 身份證, 居民身份证号, 居留证号, 户口本编号
    주민 등록 번호, 주민등록 번호, 신분증번호, 신분증 번호, 주민 번호, 신분증
    identiteitskaart nummer, ausweis nr, identitatskarten nummer, identitaetskarten nummer, identitats nummer
    identitaets nummer, personen nummer, identiteits nummer, persoons nummer, legitimatie nummer, legitimations nummer
    identitets nummer
  `),
  social: phrases(`
    social security, social security number, social security no, social security id, social insurance number, social insurance no
    insurance number, national insurance number, sozialversicherungsnummer, sv nummer, numero de securite sociale
    securite sociale, numero secu, seguridad social, numero de seguridad social, seguranca social, codice previdenziale
    numer ubezpieczenia, sosyal guvenlik no, 社会保障号, 社保号, 社会保険番号
    socialsecuritynumber, socialsecurity, soc sec no, soc sec number, social sec no, social security code
    social insurance id
    sozialversicherung, svnummer
    no secu, numsecu, secu sociale, num ss, n secu, numero de secu
    numero seguridad social, num seguridad social, nro seguridad social, no seguridad social, numero de afiliacion
    numero afiliacion, nro ss, afiliacion seguridad social, nuss
    numero seguranca social, numero de seguranca social, nr seguranca social, numero da seguranca social, pis pasep
    pis nis, nit pis, numero pis, numero inss
    numero previdenza sociale, previdenza sociale, codice inps, matricola inps, numero inps, numero sicurezza sociale
    posizione inps, posizione previdenziale
    sociale zekerheid, sociale zekerheidsnummer, socialezekerheidsnummer
    nr ubezpieczenia, numer ubezpieczenia społecznego, numer ubezpieczenia spolecznego, nr ubezpieczenia społecznego
    nr ubezpieczenia spolecznego, ubezpieczenie społeczne, ubezpieczenie spoleczne, numer zus, nr zus
    nr ubezpieczonego, numer ubezpieczonego
    socialforsakringsnummer, social forsakring, socialforsakring, forsakringsnummer person, socialforsakringsnr
    sgk no, sgk sicil no, sgk numarası, sgk numarasi, ssk no, ssk sicil no, sosyal guvenlik numarası
    sosyal guvenlik numarasi, sosyal guvenlik, sosyal sigorta no, sigorta sicil no, sgk sicil
    基礎年金番号, 年金番号, 雇用保険番号, 雇用保険被保険者番号, 社会保障番号, 健康保険番号, 年金手帳番号
    社保卡号, 社会保障卡号, 社会保障号码, 社保编号, 社保账号, 社會保險號碼, 社会保险号, 社保电脑号, 社會保障號碼
    사회보장번호, 국민연금번호, 사회보험번호, 고용보험번호, 사회 보장 번호, 연금번호
    sozialversicherungs nummer, socialezekerheids nummer, socialforsakrings nummer, socialforsakrings nr
  `),
  company: phrases(`
    company number, company no, company id, company registration number, business number, business id, business registration number
    registration number, register number, registry code, trade register, organisation number, organization number, org number
    org no, numero d entreprise, numero registro imprese, kvk nummer
    company reg no, company reg, companynumber, companyno, registered number, register no, registration no
    reg no company, trade register number, commercial register number, commercial registration number, company code
    organisation no, enterprise number, employer registration number, orgnumber
    hr nr, firmennummer, unternehmensnummer, wirtschafts id, wirtschaftsidentifikationsnummer, betriebsnummer
    numero registre commerce, numero d immatriculation rcs
    registro mercantil, numero registro mercantil, nif empresa, numero de registro mercantil, ruc empresa
    identificacion empresa, numero empresa, numero de empresa, rfc empresa
    nr cnpj, cnpj empresa, registro comercial, registo comercial, numero de registo comercial, inscricao estadual
    inscricao municipal, numero da empresa
    registro imprese, rea, numero rea, codice rea, iscrizione registro imprese, numero iscrizione registro imprese
    codice fiscale azienda, partita iva azienda
    kvk, kvk nr, kvknummer, kvknr, kamer van koophandel, kamer van koophandel nummer, bedrijfsnummer
    handelsregister nummer
    krs, nr krs, numer krs, nip firmy, numer rejestru, numer w rejestrze, nr rejestru przedsiebiorcow
    bolagsnummer, organisations nr
    mersis no, mersis, mersis numarası, mersis numarasi, ticaret sicil no, ticaret sicil numarası
    ticaret sicil numarasi, sicil no ticaret, ticaret sicil, oda sicil no
    会社法人等番号, 会社番号, 登記番号, 事業者番号, 企業番号
    统一信用代码, 工商注册号, 注册号, 公司註冊號, 公司编号, 公司登记号
    법인등록번호, 법인 등록 번호, 사업자 번호, 법인번호
    firmen nummer, unternehmens nummer, wirtschaftsidentifikations nummer, betriebs nummer, bedrijfs nummer
    bolags nummer
  `),
  bank: phrases(`
    bank account, bank account number, bank account no, account number, account no, acct number, acct no, accountnumber, acctno
    kontonummer, konto nr, konto, bankkonto, compte bancaire, numero de compte, cuenta bancaria, numero de cuenta, cuenta
    conta bancaria, numero da conta, conto corrente, conto bancario, numero conto, rekeningnummer, bankrekening, numer konta
    numer rachunku, konto bankowe, bankkontonummer, hesap no, hesap numarasi, 口座番号, 银行账号, 银行卡号, 계좌번호
    bankaccount, bankaccountnumber, bank acc no, bank acc number, bank account num, account num, accountnum, acct num
    acctnum, acctnumber, checking account number, savings account number, bank acct, bank acct number
    beneficiary account number, beneficiary account
    kontonr, konto nummer, bankkonto nummer, girokonto, girokontonummer, bankverbindung konto, kundenkonto bank
    numero compte, numero de compte bancaire, numero compte bancaire, num compte, no compte, n compte, numcompte
    compte courant, compte cheque
    numero cuenta, num cuenta, nro cuenta, nro de cuenta, numero de cuenta bancaria, numero cuenta bancaria
    cuenta corriente, cuenta de ahorros, cuenta ahorro, numcuenta, cta bancaria, cta corriente, nro cta, num cta
    cuenta banco
    numero conta, numero conta bancaria, numero da conta bancaria, num conta, nr conta, conta corrente, conta poupanca
    cta corrente, numconta, conta banco
    numero conto corrente, numero di conto, num conto, nr conto, n conto, cc bancario, c c bancario
    numero conto bancario, numconto, conto banca
    bankrekeningnummer, rekening nummer, rekening nr, rekeningnr, banknummer, bank rekening, spaarrekening
    betaalrekening
    nr konta, nr rachunku, numer konta bankowego, nr konta bankowego, numer rachunku bankowego, nr rachunku bankowego
    rachunek bankowy, nrkonta, nrb, nr rach
    bankkonto nr, bankkontonr, clearingnummer och kontonummer, sparkonto, lonekonto
    hesap numarası, banka hesap no, banka hesap numarası, banka hesap numarasi, banka hesabı, banka hesabi
    banka hesap, hesapno, vadesiz hesap no
    銀行口座, 銀行口座番号, 振込先口座, 振込口座番号, 預金口座番号, 普通預金口座番号
    银行账户, 银行账户号, 银行帐号, 銀行帳號, 銀行帳戶, 開戶帳號, 开户账号, 收款账号, 对公账号, 银行卡
    계좌 번호, 은행계좌, 은행 계좌, 은행계좌번호, 계좌, 입금계좌, 환불계좌, 통장번호
    girokonto nummer, bankrekening nummer, bank nummer
  `),
  passport: phrases(`
    passport, passport number, passport no, passport num, passport id, passportno, passportnumber, pass nummer, passnummer
    reisepass, reisepassnummer, passeport, numero de passeport, numero passeport, pasaporte, numero de pasaporte
    numero pasaporte, passaporte, numero do passaporte, passaporto, numero passaporto, paspoort, paspoortnummer, paszport
    numer paszportu, passnr, pasaport, pasaport no, パスポート番号, 旅券番号, 护照, 护照号, 护照号码, 여권번호, 여권
    passportid, passportnum, passport document number, travel document number, travel document no
    passport serial number, passport code
    reisepass nr, reisepassnr, reisepass nummer, pass nr, reisedokument nummer, reisedokumentnummer, nummer reisepass
    no passeport, num passeport, n passeport, numpasseport, passeport numero, numeropasseport, numero du passeport
    no pasaporte, nro pasaporte, num pasaporte, numero del pasaporte, numpasaporte, pasaporte numero, numeropasaporte
    pasaporte nro
    nr passaporte, num passaporte, numero passaporte, no passaporte, n passaporte, passaporte numero, numeropassaporte
    num passaporto, nr passaporto, n passaporto, numero del passaporto, numeropassaporto, passaporto numero
    paspoort nr, paspoort nummer, paspoortnr, nummer paspoort, reisdocumentnummer, reisdocument nummer
    nr paszportu, paszport nr, numerpaszportu, nrpaszportu, seria i numer paszportu, paszport numer
    resehandling nummer, passets nummer
    pasaport numarası, pasaport numarasi, pasaport nr, pasaportno, pasaport seri no, pasaport num
    パスポート no, パスポート, 旅券, 旅券 no, パスポートナンバー
    护照编号, 護照, 護照號, 護照號碼, 护照证号, 旅行证件号码, 旅行证件号
    여권 번호, 여권 no, 여권넘버, 여행증명서번호
  `),
  driver: phrases(`
    driver license, driver license number, drivers license, drivers license number, driver s license, driver s license number
    driving license, driving licence, driving license number, driving licence number, driver licence, driver licence number
    drivers licence, driverslicense, driverlicense, license no, licence no, dl number, dl no, fuhrerschein, fuehrerschein
    fuhrerscheinnummer, fuehrerscheinnummer, permis de conduire, numero de permis, licencia de conducir, carnet de conducir
    numero de licencia, carteira de motorista, carta de conducao, patente, patente di guida, numero patente, rijbewijs
    rijbewijsnummer, prawo jazdy, numer prawa jazdy, korkort, korkortsnummer, ehliyet, ehliyet no, surucu belgesi
    運転免許証番号, 免許証番号, 驾驶证号, 驾照, 운전면허번호, 운전면허
    driverslicensenumber, driverlicensenumber, driving licence no, driving license no, drivers licence number
    drivers license no, driver license no, driver lic no, drv lic, drivers lic, driver lic, dlnumber, dlno, dl num
    driving permit number, drivinglicence, drivinglicense
    fuhrerschein nr, fuehrerschein nr, fuhrerschein nummer, fuehrerschein nummer, fuhrerscheinnr, fuehrerscheinnr
    fahrerlaubnis, fahrerlaubnisnummer, fahrerlaubnis nr, fuhrerausweis, fuehrerausweis, fuhrerausweisnummer
    fuehrerausweisnummer, fuhrerausweis nr, fuehrerausweis nr, fs nummer, fuhrerschein klasse nummer
    fuehrerschein klasse nummer
    no permis, num permis, numero permis, numero du permis, numero permis conduire, numero de permis de conduire
    numero permis de conduire, no permis de conduire, permis conduire, num permis conduire, permisconduire
    permiso de conducir, permiso conducir, numero permiso conducir, numero de permiso de conducir, licencia conducir
    licencia de conduccion, licencia conduccion, numero licencia, numero licencia conducir
    numero de licencia de conducir, nro licencia, no licencia, num licencia, carnet conducir, brevete
    licencia de manejo, licencia manejo
    cnh, numero cnh, nr cnh, numero da cnh, registro cnh, carteira de habilitacao, carteira nacional de habilitacao
    habilitacao, carta conducao, numero da carta de conducao, numero carta conducao, nr carta conducao
    titulo de conducao
    patente numero, num patente, nr patente, n patente, patente auto, patente guida, numero di patente
    numero patente di guida, numero patente guida, patenteguida
    rijbewijs nr, rijbewijs nummer, rijbewijsnr, nummer rijbewijs, rijbewijs klant
    nr prawa jazdy, prawo jazdy nr, prawojazdy, numerprawajazdy, seria i numer prawa jazdy, prawo jazdy numer
    korkort nr, korkort nummer, korkortsnr, korkorts nummer, korkortnummer, korkortets referensnummer
    ehliyet numarası, ehliyet numarasi, ehliyetno, surucu belgesi no, surucu belgesi numarası, surucu belgesi numarasi
    surucu belge no, ehliyet seri no, ehliyet belge no
    運転免許番号, 運転免許証, 免許番号, 運転免許証 no, 免許証 no, 免許証
    驾驶证, 驾驶证号码, 驾驶证编号, 驾照号, 驾照号码, 駕照, 駕照號碼, 駕駛執照號碼, 驾驶执照号, 机动车驾驶证号, 駕駛證號
    운전면허 번호, 운전면허증, 운전면허증번호, 운전 면허 번호, 면허번호, 면허증번호
    fahrerlaubnis nummer, fuhrerausweis nummer, fuehrerausweis nummer, korkorts nr
  `),
  health: phrases(`
    health number, health insurance number, health insurance id, health card number, health card, health id, insurance id
    health care number, patient number, krankenversicherungsnummer, versichertennummer
    krankenversichertennummer, tarjeta sanitaria, numero tarjeta sanitaria, tessera sanitaria
    cartao de saude, zorgverzekeringsnummer, polisnummer, numer ubezpieczenia zdrowotnego
    保険証番号, 医保卡号, 건강보험번호
    healthcard, healthcardnumber, health card no, health insurance no, health insurance card number, insured number
    insured id, insurance card number, medical insurance number, insurance member id, member insurance number
    medical card number, health service number
    krankenversicherung nr, krankenversicherungsnr, krankenversichertennr, krankenkassennummer, krankenkassen nr
    kv nummer, kv nr, kvnr, kvnummer, versicherten nr, versicherten nummer, versichertennr, versicherten id
    versicherungsnummer krankenkasse, egk nummer, egk, gesundheitskarte
    carte vitale, numero carte vitale, numero assure, numero d assure, numero assure social, numero mutuelle
    numero d adherent, numero adherent, numero adherent mutuelle, numero assurance maladie, numero d assurance maladie
    carte assurance maladie, ramq
    num tarjeta sanitaria, nro tarjeta sanitaria, tarjeta sanitaria individual, codigo cip, numero de afiliado
    nro afiliado, numero afiliado, num afiliado, obra social numero, numero obra social, numero seguro medico
    numero de seguro medico, numero asegurado
    cartao sus, numero cartao sus, numero cns, cartao nacional de saude, numero utente, numero de utente, nr utente
    numero sns, utente sns, carteirinha, numero carteirinha, numero da carteirinha, plano de saude numero
    carteira plano saude, numero do plano de saude, numero do beneficiario, numero beneficiario
    numero tessera sanitaria, num tessera sanitaria, tesserasanitaria, codice sanitario, codice assistito
    numero assistito
    zorgverzekering, zorgverzekering nummer, zorgverzekering nr, zorgverzekeringsnr, zorgpolis, zorgpolisnummer
    verzekerdennummer, verzekerdenummer, verzekerden nr, verzekerdenr, mutualiteitsnummer, uzovi nummer
    relatienummer zorgverzekeraar
    numer karty ubezpieczenia, nr ubezpieczenia zdrowotnego, ubezpieczenie zdrowotne, numer karty ekuz, nr karty ekuz
    ekuz, numer nfz, nr karty zdrowia, numer legitymacji ubezpieczeniowej
    sjukforsakringsnummer, sjukforsakring nummer, ehic nummer, eu kort nummer, europeiskt sjukforsakringskort
    sjukforsakringsnr, forsakringskassa nummer
    saglık sigortası no, saglik sigortasi no, saglık sigorta no, saglik sigorta no, saglık sigortası numarası
    saglik sigortasi numarasi, saglık kartı no, saglik karti no, saglık karnesi no, saglik karnesi no, saglık no
    saglik no, saglık sigorta numarası, saglik sigorta numarasi
    被保険者番号, 被保険者証番号, 健康保険証番号, 健康保険証, 保険証記号番号, 健康保険被保険者番号, 介護保険番号, 保険証, 後期高齢者医療番号
    医保号, 医保编号, 医疗保险号, 医疗保险号码, 医保卡, 医保账号, 健保卡號, 健保卡, 醫保卡號, 医疗证号, 健康卡号, 居民健康卡号, 全民健保卡號
    건강보험증번호, 건강보험 번호, 의료보험번호, 보험증번호, 건강보험증, 의료보험증번호, 의료보험 번호
    krankenversicherungs nummer, krankenversicherten nummer, zorgverzekerings nummer, polis nummer
    krankenversicherungs nr, krankenversicherten nr, krankenkassen nummer, zorgverzekerings nr, zorgpolis nummer
    verzekerden nummer, verzekerde nummer, verzekerde nr, mutualiteits nummer, sjukforsakrings nummer
    sjukforsakrings nr
  `),
  plate: phrases(`
    license plate, license plate number, licence plate, licence plate number, number plate, numberplate, licenseplate
    plate number, plate no, vehicle registration, vehicle registration number, registration plate, kennzeichen, kfz kennzeichen
    nummernschild, plaque d immatriculation, immatriculation, matricula, placa, numero de placa, targa, targa auto, kenteken
    numer rejestracyjny, tablica rejestracyjna, registreringsnummer, plaka, plaka no, ナンバープレート, 车牌, 车牌号, 차량번호
    license plate no, licenceplate, vehicle plate, car plate, autokennzeichen, numero d immatriculation
    matricula vehiculo, placa do veiculo, numero di targa, nummerplaat, registreringsskylt, regnummer, arac plakasi
    車両番号, 车牌号码, 번호판
    plateno, platenumber, plate num, licenseplateno, licenseplatenumber, licence plate no, car plate number
    vehicle plate number, vehicle plate no, vehicle reg no, vehicle registration no, car registration
    car registration number, reg plate
    kfz nummer, kfz nr, kfzkennzeichen, fahrzeugkennzeichen, amtliches kennzeichen, autonummer, kontrollschild
    kennzeichen pkw, pkw kennzeichen, polizeiliches kennzeichen, kennz
    numero immatriculation, no immatriculation, num immatriculation, plaque immatriculation, plaque mineralogique
    immat, immat vehicule, immatriculation vehicule, numero de plaque, plaque vehicule
    matricula coche, numero matricula, numero de matricula, num matricula, patente vehiculo, patente auto
    dominio vehiculo, placa vehiculo, placa del vehiculo, numero placa, nro placa, num placa, placa auto
    matricula del vehiculo
    placa veiculo, placa carro, placa do carro, numero da placa, matricula do veiculo, matricula veiculo
    matricula viatura, matricula da viatura, nr matricula, chapa de matricula
    targa veicolo, targa del veicolo, targa automobile, targa mezzo, numero targa, num targa, nr targa, n targa
    targa moto, targaveicolo
    kentekennummer, kenteken nummer, kenteken nr, kentekennr, kentekenplaat, kenteken auto, kenteken voertuig
    nummer plaat, autokenteken
    nr rejestracyjny, nr rej, numer rej, numer tablicy rejestracyjnej, nr tablicy rejestracyjnej, tablica rej
    tablice rejestracyjne, numery rejestracyjne, nr rejestracyjny pojazdu, numer rejestracyjny pojazdu, nrrej
    nr rej pojazdu, rejestracja pojazdu
    registreringsnr, registrerings nummer, regnr, reg nr, nummerplat, nummerskylt, bilens registreringsnummer
    fordonets registreringsnummer, regskylt
    plaka numarası, plaka numarasi, plakano, arac plaka, arac plakası, arac plaka no, plaka nr, aracın plakası
    aracin plakasi, plakası, plakasi
    車両登録番号, 登録番号標, 車両ナンバー, 自動車登録番号, 車のナンバー, 車番
    車牌, 車牌號, 車牌號碼, 牌照号, 号牌号码, 车辆号牌, 車號, 牌照號碼, 车辆牌照, 机动车号牌
    차량 번호, 차량등록번호, 차량 등록 번호, 자동차번호, 자동차등록번호, 자동차 번호, 차번호
    auto nummer, registrerings nr
  `),
};
