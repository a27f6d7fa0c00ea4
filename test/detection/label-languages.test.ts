import { describe, expect, test } from 'vitest';
import { analyzeText } from '../../src/analyze.js';
import { generators } from '../helpers/generators.js';

const { digits, pick, ...make } = generators(31);

/** Values that need a label to be seen for what they are, or that stay what they are under one. */
const values: Readonly<Record<string, () => string>> = {
  given: () => pick(['Ilvara', 'Torvenna', 'Ondrisa']),
  family: () => pick(['Qelthari', 'Vossbrunn', 'Kardowell']),
  whole: () => `${pick(['Ilvara', 'Torvenna'])} ${pick(['Qelthari', 'Vossbrunn'])}`,
  email: make.email,
  phone: () => `+49 30 ${pick(['2345', '6789'])}${digits(4)}`,
  street: () => `Zirbelweg ${pick(['4', '17', '62'])}`,
  postcode: () => `${pick(['4', '5', '6'])}${digits(4)}`,
  birth: () => [pick(['1958', '1971', '1984']), pick(['03', '07', '11']), pick(['14', '19', '23'])].join('-'),
  age: () => pick(['34', '57', '71']),
  card: () => make.card(),
  iban: () => make.iban(),
  account: () => `${pick(['3', '5', '7'])}${digits(8)}`,
  passport: () => `${pick(['C', 'K', 'X'])}${pick(['4', '6'])}${digits(7)}`,
  driver: () => `${pick(['B', 'J', 'T'])}${pick(['3', '8'])}${digits(8)}`,
  health: () => `${pick(['M', 'V', 'Z'])}${pick(['3', '8'])}${digits(8)}`,
  plate: () => `${pick(['KX', 'ZQ'])}-${pick(['RT', 'WB'])} ${pick(['4', '7'])}${digits(3)}`,
  policy: () => `${pick(['KV', 'LP'])}${pick(['4', '7'])}${digits(8)}`,
  customer: () => `${pick(['4', '7'])}${digits(6)}`,
  contract: () => `${pick(['VT', 'KR'])}-${pick(['4', '7'])}${digits(5)}`,
  ip: () => ['81', pick(['14', '77']), pick(['203', '91']), pick(['8', '52'])].join('.'),
};

/** Which entities may claim the value: that of a country takes it before the one of no country. */
const entityOf: Readonly<Record<string, RegExp>> = {
  given: /^PERSON$/,
  family: /^PERSON$/,
  whole: /^PERSON$/,
  email: /^EMAIL_ADDRESS$/,
  phone: /PHONE_NUMBER$/,
  street: /^STREET_ADDRESS$/,
  postcode: /POSTAL_CODE$|POSTNUMMER$|PLZ$|POSTCODE$/,
  birth: /^DATE_OF_BIRTH$/,
  age: /^AGE$/,
  card: /^CREDIT_CARD$/,
  iban: /^IBAN_CODE$/,
  account: /BANK|ACCOUNT|KONTO|CCC$|CBU$/,
  passport: /PASSPORT/,
  driver: /DRIV/,
  health: /HEALTH|MEDICARE|NHS|PHN$|INSURANCE/,
  plate: /PLATE$|REGISTRATION$|KFZ$/,
  policy: /^INSURANCE_POLICY_NUMBER$/,
  customer: /^ACCOUNT_ID$/,
  contract: /^CONTRACT_NUMBER$/,
  ip: /^IP_ADDRESS$/,
};

/** Field names as databases, forms, exports and APIs of each language write them. */
const languages: Readonly<Record<string, string>> = {
  English: `
    given: firstName, first_name, FNAME, given-name, customer_first_name
    family: lastName, last_name, SURNAME, family-name, custLastName
    whole: fullName, customer_name, patient-name, account_holder
    email: eMail, email_addr, user-email, CUST_EMAIL, emailId
    phone: phoneNo, cust_tel_no, mobile-number, TELNO, phone_customer
    street: streetAddress, home_addr, billing-address, CUST_ADDR
    postcode: zipCode, postal_code, ZIP, post-code, billing_zip
    birth: dateOfBirth, dob, birth_dt, DOB_DT, patient-dob
    age: age, patientAge, age_years
    card: cardNumber, cc_num, CREDIT_CARD_NO, card-no, customer_card_number
    iban: iban, ibanNumber, customer_iban
    account: bankAccountNumber, acct_no, account-number
    passport: passportNo, passport_number, PASSPORTNUM
    driver: driversLicenseNumber, drv_lic, driving-licence-no
    health: healthInsuranceNumber, health_card_no, insured-id
    plate: licensePlate, plate_no, car-registration
    policy: policyNumber, insurance_policy_no, POLICYNO
    customer: customerNumber, cust_id, member-no
    contract: contractNumber, contract_no, agreement-id
    ip: ipAddress, client_ip, IP_ADDR`,
  German: `
    given: vorname, kundenVorname, VNAME, kunde_vorname
    family: nachname, familienName, NNAME, geburts-name, zuname
    whole: kundenName, vor_und_nachname, ansprechpartner, Kontoinhaber
    email: eMailAdresse, email_adr, kunden-email, MAILADR
    phone: telefonNr, kunden_telefon, handy-nr, TELNR, mobilnummer, telefon_privat, telefonGeschäftlich
    street: strasseHausnr, str_nr, wohn-anschrift, rechnungsadresse, Lieferanschrift, adresse_kunde
    postcode: plz, postleitzahl, PLZ_ORT, kunde_plz
    birth: geburtsDatum, geb_datum, gebdat, GEB_AM, geburts-tag
    age: alter, patientenAlter, alter_in_jahren
    card: kreditkartenNummer, karten_nr, kreditkarte, KARTENNR
    iban: iban, iban_nr, kundenIban, bankverbindung
    account: kontoNummer, konto_nr, bank-konto, KONTONR
    passport: reisepassNummer, pass_nr, reisepass, PASSNR
    driver: führerscheinNummer, fuehrerschein_nr, fahrerlaubnis-nr
    health: krankenversicherungsNummer, versicherten_nr, krankenkassennummer
    plate: kfzKennzeichen, kennzeichen, kfz_kennz, amtliches-kennzeichen, AUTOKENNZEICHEN
    policy: versicherungsscheinNummer, policen_nr, versicherungsschein
    customer: kundenNr, kunden_nummer, kd-nr, KDNR
    contract: vertragsNummer, vertrags_nr, vertragsnr
    ip: ipAdresse, ip_adresse, kunden-ip`,
  French: `
    given: prenom, prénomClient, prenoms, PRENOM, client_prenom
    family: nomDeFamille, nom_naissance, nom-usuel, NOMFAMILLE
    whole: nomComplet, nom_prenom, nom-et-prenom, titulaireDuCompte
    email: adresseEmail, courriel, adresse_mail, E_MAIL_CLIENT
    phone: numTel, numero_telephone, tel-portable, telephoneClient, NUMTEL, tel_fixe
    street: adressePostale, adresse_livraison, rue, adresse-client, ADRESSE_LIGNE_1
    postcode: codePostal, code_postal, CODEPOSTAL, cp_ville
    birth: dateNaissance, date_naiss, datenaissance, DATE_DE_NAISSANCE, ne-le
    age: age, age_patient, ageClient
    card: numeroCarte, num_carte, carte-bancaire, NUMERO_CB
    iban: iban, numero_iban, ibanClient, rib
    account: numeroCompte, numero_de_compte, compte-bancaire
    passport: numeroPasseport, num_passeport, passeport
    driver: permisDeConduire, numero_permis, permis-conduire
    health: numeroAssuranceMaladie, numero_assure, carte-vitale
    plate: plaqueImmatriculation, immatriculation, immat, numero_d_immatriculation
    policy: numeroPolice, num_police, police-assurance
    customer: numeroClient, num_client, code-client, ID_CLIENT
    contract: numeroContrat, num_contrat, ref-contrat
    ip: adresseIp, adresse_ip, ip-client`,
  Spanish: `
    given: primerNombre, nombres, nombre_de_pila
    family: apellidos, primerApellido, apellido_paterno, segundo-apellido, APELLIDOMATERNO
    whole: nombreCompleto, nombre_y_apellidos, nombre-cliente, nombreApellidos
    email: correoElectronico, correo, direccion_email, correo-e, CORREOELECTRONICO
    phone: telefonoMovil, num_telefono, nro-celular, telefono_cliente, clienteTelefono, TLF, tfno
    street: direccionEnvio, calle_numero, domicilio-fiscal, direccion_cliente, DOMICILIO
    postcode: codigoPostal, cod_postal, codigopostal, CP_CLIENTE
    birth: fechaNacimiento, fecha_nac, fechanacimiento, FEC_NAC, fecha-de-nacimiento
    age: edad, edadPaciente, edad_en_anos
    card: numeroTarjeta, num_tarjeta, tarjeta-credito, NRO_TARJETA
    iban: iban, codigo_iban, ibanCliente
    account: numeroCuenta, nro_cuenta, cuenta-bancaria, NUMCUENTA
    passport: numeroPasaporte, num_pasaporte, pasaporte
    driver: permisoConducir, licencia_conducir, carnet-de-conducir
    health: numeroAfiliado, tarjeta_sanitaria, numero-seguro-medico
    plate: matriculaVehiculo, placa, numero_matricula, placa-vehiculo
    policy: numeroPoliza, num_poliza, poliza
    customer: numeroCliente, cod_cliente, id-cliente
    contract: numeroContrato, num_contrato, nro-contrato
    ip: direccionIp, direccion_ip, ip-usuario`,
  Portuguese: `
    given: primeiroNome, primeiro_nome, nome-proprio
    family: sobrenome, apelido, ultimoNome, SOBRENOME_CLIENTE
    whole: nomeCompleto, nome_cliente, nome-do-titular, nomeDaMae
    email: enderecoEmail, correio_eletronico, email-cliente
    phone: telefoneCelular, tel_celular, nr-telemovel, telefone_cliente, clienteTelefone, FONE
    street: enderecoResidencial, endereco_entrega, logradouro, rua-numero, morada
    postcode: codigoPostal, cep, cep_residencial, NR_CEP
    birth: dataNascimento, data_nasc, datanascimento, DT_NASC, data-de-nascimento
    age: idade, idadePaciente, idade_anos
    card: numeroCartao, num_cartao, cartao-de-credito
    iban: iban, numero_iban, ibanCliente
    account: numeroConta, conta_bancaria, conta-corrente, NR_CONTA
    passport: numeroPassaporte, nr_passaporte, passaporte
    driver: cartaDeConducao, carta_conducao, carteira-de-motorista
    health: numeroUtente, cartao_sus, numero-carteirinha
    plate: placaVeiculo, placa_do_carro, matricula-viatura
    policy: numeroApolice, nr_apolice, apolice-seguro
    customer: codigoCliente, nr_cliente, id-cliente
    contract: numeroContrato, nr_contrato, num-contrato
    ip: enderecoIp, endereco_ip, ip-usuario`,
  Italian: `
    given: secondoNome, nome_di_battesimo, nome-di-battesimo
    family: cognome, cognomeCliente, COGNOME, cognome_da_nubile
    whole: nomeCognome, nome_e_cognome, nominativo, intestatario-conto
    email: indirizzoEmail, indirizzo_mail, posta-elettronica
    phone: numeroTelefono, num_telefono, cellulare, telefono-cliente, clienteTelefono, TEL_UFFICIO
    street: indirizzoResidenza, indirizzo_spedizione, via-residenza, INDIRIZZO
    postcode: codicePostale, cap_residenza, cap-cliente
    birth: dataNascita, data_di_nascita, datanascita, DT_NASCITA, nato-il
    age: etaPaziente, eta_anni, eta-cliente
    card: numeroCarta, carta_di_credito, numero-carta
    iban: iban, codice_iban, coordinateBancarie
    account: contoCorrente, numero_conto, nr-conto
    passport: numeroPassaporte, passaporto, num_passaporto
    driver: patenteDiGuida, numero_patente, patente-guida
    health: tesseraSanitaria, numero_tessera_sanitaria, codice-assistito
    plate: targaVeicolo, targa, numero_targa
    policy: numeroPolizza, nr_polizza, polizza
    customer: codiceCliente, cod_cliente, numero-cliente
    contract: numeroContratto, cod_contratto, nr-contratto
    ip: indirizzoIp, indirizzo_ip, ip-utente`,
  Dutch: `
    given: voornaam, klantVoornaam, VOORNAMEN, roepnaam
    family: achternaam, familienaam, geslachtsnaam, meisjesnaam
    whole: volledigeNaam, klantnaam, naam_klant, contactpersoon
    email: eMailadres, email_adres, e-mail-adres, MAILADRES
    phone: telefoonNummer, tel_nr, mobiel-nummer, klantTelefoon, telefoon_klant, GSM_NUMMER
    street: straatHuisnummer, straat_en_huisnummer, woon-adres, factuuradres, bezorg_adres
    postcode: postcode, klant_postcode, POSTKODE
    birth: geboorteDatum, geb_datum, geboortedatum, geboren-op
    age: leeftijd, leeftijdKlant, leeftijd_in_jaren
    card: kaartNummer, creditcard_nr, betaalkaart
    iban: iban, iban_nummer, rekeningnummer
    account: rekeningNummer, bank_rekening, rekeningnr
    passport: paspoortNummer, paspoort_nr, paspoort
    driver: rijbewijsNummer, rijbewijs_nr, rijbewijs
    health: verzekerdenNummer, zorgpolis, zorgverzekering-nummer
    plate: kenteken, kentekenNummer, nummerplaat, kenteken_auto
    policy: verzekeringsNummer, polis_nr, verzekeringspolis
    customer: klantNummer, klant_nr, klant-id
    contract: contractNummer, contract_nr, overeenkomstnummer
    ip: ipAdres, ip_adres, ip-klant`,
  Polish: `
    given: imię, imie, imięKlienta, DRUGIE_IMIE
    family: nazwisko, nazwiskoKlienta, nazwisko_rodowe, NAZWISKO
    whole: imięINazwisko, imie_nazwisko, osoba-kontaktowa, właściciel
    email: adresEmail, adres_e_mail, e-mail-klienta
    phone: numerTelefonu, nr_tel, tel-kom, telefon_klienta, TELEFON_KOMÓRKOWY, telefonSłużbowy
    street: adresZamieszkania, adres_klienta, ulica-numer, ADRES_DOSTAWY
    postcode: kodPocztowy, kod_poczt, kodpocztowy
    birth: dataUrodzenia, data_ur, dataurodzenia, DATA_URODZ
    age: wiek, wiekPacjenta, wiek_w_latach
    card: numerKarty, nr_karty, karta-kredytowa
    iban: iban, numer_iban, rachunekBankowy
    account: numerKonta, nr_rachunku, konto-bankowe, NR_KONTA
    passport: numerPaszportu, nr_paszportu, paszport
    driver: prawoJazdy, numer_prawa_jazdy, nr-prawa-jazdy
    health: numerUbezpieczeniaZdrowotnego, nr_karty_ekuz, ekuz
    plate: numerRejestracyjny, nr_rej, tablica-rejestracyjna
    policy: numerPolisy, nr_polisy, polisa
    customer: numerKlienta, nr_klienta, id-klienta
    contract: numerUmowy, nr_umowy, umowa-nr
    ip: adresIp, adres_ip, ip-klienta`,
  Swedish: `
    given: förnamn, fornamn, kundFörnamn, TILLTALSNAMN
    family: efternamn, kundEfternamn, EFTERNAMN, flicknamn
    whole: kundnamn, fullständigt_namn, för_och_efternamn, kontaktperson
    email: ePost, epost_adress, e-postadress, EPOST
    phone: telefonNr, mobil_nr, telefon-hem, kundTelefon, telefon_kund, TELNR, mobiltelefon
    street: gatuadress, leverans_adress, hemadress, FAKTURAADRESS, adress_kund
    postcode: postnummer, post_nr, POSTNR
    birth: födelsedatum, fodelse_datum, föddDatum, födelsedag
    age: ålder, kundensÅlder, alder_patient
    card: kortNummer, kort_nr, kreditkort
    iban: iban, iban_nr, ibanKund
    account: kontoNummer, konto_nr, bankkonto
    passport: passNummer, pass_nr, passnummer
    driver: körkortsNummer, korkort_nr, körkort
    health: sjukförsäkringsnummer, eu_kort_nummer, sjukförsäkringsnr
    plate: registreringsNummer, reg_nr, registreringsskylt
    policy: försäkringsNummer, forsakrings_nr, försäkringsbrevsnummer
    customer: kundNummer, kund_nr, medlems-id
    contract: avtalsNummer, avtals_nr, kontraktsnummer
    ip: ipAdress, ip_adress, ipnummer`,
  Turkish: `
    given: ikinciAd, göbek_adı
    family: soyadı, soyad, müşteriSoyadı, SOYADI
    whole: adSoyad, adı_soyadı, müşteri-adı, kartSahibi
    email: ePosta, eposta_adresi, mail-adresi
    phone: telefonNo, cep_telefonu, müşteri-telefonu, TEL_NO, gsmNo, telefon_musteri
    street: evAdresi, teslimat_adresi, fatura-adresi, ADRES, açık_adres
    postcode: postaKodu, posta_kodu, POSTAKODU
    birth: doğumTarihi, dogum_tarihi, dogumtarihi, doğum-günü
    age: yaş, hastaYaşı, yas
    card: kartNo, kredi_karti_no, kredi-kartı-numarası
    iban: iban, iban_no, müşteriIban
    account: hesapNo, hesap_numarası, banka-hesap-no
    passport: pasaportNo, pasaport_numarası, pasaport
    driver: ehliyetNo, surucu_belgesi_no, sürücü-belgesi
    health: sağlıkSigortasıNo, saglik_karti_no, sağlık-karnesi-no
    plate: plaka, plakaNo, arac_plakasi
    policy: poliçeNo, police_numarası, sigorta-poliçe-no
    customer: müşteriNo, musteri_no, üye-no
    contract: sözleşmeNo, sozlesme_no, sözleşme-numarası
    ip: ipAdresi, ip_adresi, kullanıcı-ip`,
  Japanese: `
    given: 名
    family: 姓, 苗字
    whole: 氏名, お名前, 患者氏名, 顧客名, 口座名義
    email: メールアドレス, 電子メール, Eメール, 顧客メールアドレス
    phone: 電話番号, 携帯電話番号, TEL番号, 自宅電話番号, お客様電話番号, FAX番号
    street: 住所, 自宅住所, 送付先住所, ご住所
    postcode: 郵便番号, 自宅郵便番号
    birth: 生年月日, 誕生日, 患者生年月日
    age: 年齢, 満年齢, 患者年齢
    card: カード番号, クレジットカード番号, クレジットカード
    iban: IBANコード, IBAN番号
    account: 口座番号, 銀行口座番号, 振込先口座
    passport: 旅券番号, パスポート番号, パスポート
    driver: 運転免許証番号, 免許証番号
    health: 健康保険証番号, 被保険者番号
    plate: ナンバープレート, 車両番号
    policy: 証券番号, 保険証券番号
    customer: 顧客番号, 会員番号, お客様番号
    contract: 契約番号, 契約書番号
    ip: IPアドレス, 接続元IP`,
  Chinese: `
    given: 名
    family: 姓, 姓氏
    whole: 姓名, 真实姓名, 联系人, 收件人, 聯絡人, 客户姓名
    email: 邮箱, 电子邮箱, 電子郵件, 邮箱地址, 客户邮箱
    phone: 手机号, 手机号码, 联系电话, 電話號碼, 客户电话, 電話
    street: 地址, 家庭住址, 收货地址, 通訊地址, 客户地址
    postcode: 邮编, 邮政编码, 郵遞區號
    birth: 出生日期, 生日, 出生年月日
    age: 年龄, 年齡, 患者年龄
    card: 信用卡号, 银行卡号, 信用卡號碼, 卡号
    iban: IBAN号, 国际银行账号
    account: 银行账号, 開戶帳號, 收款账号
    passport: 护照号码, 護照號碼, 护照号
    driver: 驾驶证号, 驾照号, 駕照號碼
    health: 医保卡号, 健保卡號, 医疗保险号
    plate: 车牌号, 車牌號碼, 车牌
    policy: 保单号, 保單號碼
    customer: 客户编号, 会员号, 客戶編號
    contract: 合同编号, 合同号, 協議編號
    ip: IP地址, IP位址, 登录IP`,
  Korean: `
    whole: 이름, 성명, 고객명, 환자 이름, 예금주, 담당자명
    email: 이메일, 이메일주소, 전자우편, 고객 이메일
    phone: 전화번호, 휴대폰번호, 휴대폰 번호, 연락처, 고객전화번호, 핸드폰
    street: 주소, 자택주소, 배송지 주소, 도로명주소
    postcode: 우편번호, 우편 번호, 자택우편번호
    birth: 생년월일, 생일, 출생일자
    age: 나이, 연령, 만나이
    card: 카드번호, 신용카드번호, 신용카드 번호
    iban: IBAN 번호, 국제은행계좌번호
    account: 계좌번호, 은행계좌, 입금계좌
    passport: 여권번호, 여권 번호
    driver: 운전면허번호, 운전면허증번호, 면허번호
    health: 건강보험번호, 건강보험증번호
    plate: 차량번호, 차량 번호, 번호판
    policy: 증권번호, 보험증권번호
    customer: 고객번호, 회원번호, 고객 번호
    contract: 계약번호, 계약서번호
    ip: IP 주소, 아이피주소, 접속 IP`,
};

/** Names of machine values, under which none of these digits and words is anybody's. */
const neutral: Readonly<Record<string, string>> = {
  English: 'id, order_number, createdAt, invoice-no, quantity',
  German: 'bestellNummer, rechnungsnummer, artikel_nr, erstellt_am, anzahl',
  French: 'numero_commande, numeroFacture, quantite, date-creation, reference_produit',
  Spanish: 'numero_pedido, numeroFactura, cantidad, fecha-creacion, id_producto',
  Portuguese: 'numero_pedido, numeroDaFatura, quantidade, data-criacao, id_produto',
  Italian: 'numero_ordine, numeroFattura, quantita, data-creazione, id_prodotto',
  Dutch: 'bestelnummer, factuurNummer, aantal, aangemaakt-op, product_id',
  Polish: 'numer_zamówienia, numerFaktury, ilość, data-utworzenia, id_produktu',
  Swedish: 'ordernummer, fakturaNummer, antal, skapad-den, produkt_id',
  Turkish: 'sipariş_no, faturaNo, miktar, oluşturma-tarihi, ürün_id',
  Japanese: '注文番号, 商品番号, 数量, 作成日時, ファイル名',
  Chinese: '订单号, 商品编号, 数量, 创建时间, 文件名字',
  Korean: '주문번호, 상품번호, 수량, 생성일시, 상품이름',
};

const scripts: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Japanese: { given: ['健太'], family: ['黒曜'], whole: ['黒曜健太'] },
  Chinese: { given: ['晓岚'], family: ['欧阳'], whole: ['欧阳晓岚'] },
  Korean: { given: ['하람'], family: ['남궁'], whole: ['남궁하람'] },
};

const split = (line: string): string[] => line.split(',').map((label) => label.trim());

const rows = Object.entries(languages).flatMap(([language, table]) =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [kind = '', labels = ''] = line.trim().split(': ');
      return split(labels).map((label): [string, string, string] => [language, kind, label]);
    }),
);

const sampleFor = (language: string, kind: string): string =>
  pick(scripts[language]?.[kind] ?? [values[kind]?.() ?? '']);

/** Half a name counts in full only beside something else about the same person. */
const halves = new Set(['given', 'family']);

describe.each(Object.keys(languages))('in %s', (language) => {
  test.each(rows.filter(([of]) => of === language))('%s: a field for %s may be called %s', (_, kind, label) => {
    const value = sampleFor(language, kind);
    const found = analyzeText(value, { label, entities: ['all'], minScore: halves.has(kind) ? 0.4 : 0.5 }).map(
      ({ entity }) => entity,
    );
    expect(found.filter((entity) => entityOf[kind]?.test(entity))).toHaveLength(1);
  });

  test.each(split(neutral[language] ?? ''))('%s says that a value identifies nobody', (label) => {
    for (const kind of ['age', 'account', 'customer', 'birth', 'whole'])
      expect(analyzeText(sampleFor(language, kind), { label }), kind).toEqual([]);
  });
});
