import { phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** Who has a name that is a person's: `customer_name`, `patientName`. A bare `name` may be anything's. */
const roles = phrases(`
  customer, patient, employee, person, member, student, client, guest, passenger, contact, applicant, borrower
  cardholder, policyholder, subscriber, candidate, caller, donor, tenant, resident, physician, doctor, nurse
  teacher, parent, guardian, spouse, beneficiary, insured, victim, witness, plaintiff, defendant, buyer, seller
  recipient, real, given
`);

export const recognizer: Recognizer = {
  entity: 'PERSON',
  title: 'personal name',
  severity: 'medium',
  shapes: [
    { kind: 'name', form: 'full', score: 0.45 },
    { kind: 'name', form: 'given', score: 0.3 },
    { kind: 'name', form: 'middle', score: 0.3 },
    { kind: 'name', form: 'family', score: 0.3 },
    { kind: 'name', form: 'half', score: 0.3 },
    // In prose, in comments and in strings: what stands around them is counted already.
    { kind: 'name', form: 'titled', score: 0.7 },
    { kind: 'name', form: 'prose', score: 0.65 },
    { kind: 'name', form: 'told', score: 0.6 },
    { kind: 'name', form: 'prose-likely', score: 0.55 },
    { kind: 'name', form: 'remark', score: 0.55 },
    { kind: 'name', form: 'mention', score: 0.52 },
    { kind: 'name', form: 'prose-weak', score: 0.35 },
  ],
  context: [],
  labels: [
    ...roles.map((role) => `${role} name`),
    ...phrases(`
      first name, firstname, fname, givenname, forename, middle name, last name, lastname, lname, surname
      family name, familyname, maiden name, full name, fullname, display name, displayname, person, patient
      account holder, card holder, employee, customer, recipient, holder, attendee, participant, sender, assignee
      cardholder, name on card, next of kin, emergency contact, mother maiden name, vorname, nachname
      familienname, geburtsname, vollstandiger name, kundenname, prenom, nom de famille, nom complet
      nombre completo, apellido, apellidos, primer apellido, nome completo, sobrenome, apelido, cognome
      voornaam, achternaam, imie, nazwisko, imie i nazwisko, fornamn, efternamn, soyad, soyadi, ad soyad, 氏名, 名前
      姓名, 名字, 성명, 이름
      фамилия, имя, отчество, фио, фамилия имя, имя фамилия, фамилия имя отчество, полное имя, имя клиента, фио клиента
      cust name, customername, patientname, emp name, employeename, contact person, contactname, birth name
      second name, second surname, name first, name last, middlename, firstnm, lastnm, signatory
      insured person, legal guardian
      vorname nachname, nachname vorname, name vorname, vor und nachname, vor und zuname, vor nachname, vollname
      zuname, rufname, madchenname, vname, nname, patientenname, mitarbeitername, teilnehmername, mietername
      schulername, kontaktname, ansprechpartner, ansprechpartnerin, kontaktperson, kontoinhaber, karteninhaber
      inhaber, mitarbeiter, empfanger, empfangername, absender, versicherter, versicherungsnehmer, antragsteller
      mieter, arbeitnehmer, teilnehmer, notfallkontakt, ehepartner, erziehungsberechtigter, name des kunden
      name des patienten, name des inhabers
      prenoms, nom prenom, nomprenom, prenom nom, nom et prenom, nom et prenoms, nom famille, nomfamille, nom client, nomclient
      nom du client, nom patient, nom du patient, nom usuel, nom d usage, nom naissance, nomnaissance
      nom de naissance, nom de jeune fille, nom jeune fille, nom marital, nomcomplet, nom contact, nom du contact
      nom salarie, nom employe, nom du titulaire, nom titulaire, titulaire du compte, titulaire de la carte
      destinataire, expediteur, beneficiaire, assure, locataire, salarie, personne a contacter, personne a prevenir
      nombrecompleto, nombres, nombres y apellidos, nombre y apellidos, nombre y apellido, apellidos y nombre
      apellidos y nombres, apellidos nombre, nombre apellidos, nombre apellido, primer nombre, primernombre
      segundo nombre, segundonombre, primerapellido, segundo apellido, segundoapellido, apellido paterno
      apellidopaterno, apellido materno, apellidomaterno, ap paterno, ap materno, nombre de pila, nombre cliente
      nombrecliente, nombre del cliente, nombre paciente, nombre del paciente, nombre contacto, nombre de contacto
      nombre empleado, nombre del empleado, nombre del trabajador, nombre alumno, nombre titular, nombre del titular
      titular de la cuenta, titular de la tarjeta, paciente, destinatario, remitente, beneficiario, asegurado
      inquilino, persona de contacto
      nomecompleto, primeiro nome, primeironome, ultimo nome, ultimonome, nome do meio, nome proprio, nomes proprios
      nome cliente, nomecliente, nome do cliente, nome paciente, nome do paciente, nome da mae, nome mae, nomemae
      nome do pai, nome pai, nome social, nome titular, nome do titular, titular da conta, titular do cartao
      remetente, segurado, responsavel, nome do responsavel, nome funcionario, nome do funcionario, nome aluno
      nome do aluno, pessoa de contato, nome contato, nome do contato, locatario
      nome e cognome, nome cognome, nomecognome, cognome e nome, cognome nome, nominativo, nome del cliente
      nome paziente, nome del paziente, cognome da nubile, nome di battesimo, secondo nome, nome dipendente
      nome contatto, nome titolare, paziente, intestatario, intestatario conto, intestatario carta, titolare
      titolare della carta, titolare del conto, mittente, assicurato, referente, persona di contatto
      voornamen, familienaam, geslachtsnaam, meisjesnaam, roepnaam, geboortenaam, volledige naam, volledigenaam
      voor en achternaam, klantnaam, naam klant, naam patient, patientnaam, naam medewerker, medewerkernaam
      naam werknemer, werknemernaam, naam contactpersoon, contactpersoon, medewerker, rekeninghouder, kaarthouder
      ontvanger, afzender, begunstigde, verzekerde, werknemer, huurder, deelnemer
      imiona, nazwiska, imie nazwisko, imienazwisko, nazwisko i imie, nazwisko imie, pierwsze imie, drugie imie
      nazwisko rodowe, nazwisko panienskie, imie klienta, nazwisko klienta, imie pacjenta, nazwisko pacjenta
      imie ojca, imie matki, pacjent, pracownik, odbiorca, nadawca, własciciel, wlasciciel, posiadacz rachunku
      posiadacz karty, ubezpieczony, osoba kontaktowa, osoba do kontaktu, pełnomocnik, pelnomocnik, najemca
      for och efternamn, fornamn efternamn, fullstandigt namn, tilltalsnamn, mellannamn, flicknamn, fodelsenamn
      personnamn, kundnamn, kundens namn, patientnamn, patientens namn, elevnamn, kontoinnehavare, kortinnehavare
      mottagare, avsandare, forsakrad, anstalld, hyresgast, sokande, vardnadshavare
      adsoyad, soyadı, adı soyadı, adi soyadi, adısoyadı, adisoyadi, adı ve soyadı, adi ve soyadi, ad ve soyad, isim soyisim
      isim soyad, soyisim, tam ad, tam adı, tam adi, musteri adı, musteri adi, musteriadı, musteriadi
      musteri adı soyadı, musteri adi soyadi, musteri soyadı, musteri soyadi, hasta adı, hasta adi, hasta adı soyadı
      hasta adi soyadi, hasta soyadı, hasta soyadi, personel adı, personel adi, calısan adı, calisan adi, ogrenci adı
      ogrenci adi, baba adı, baba adi, anne adı, anne adi, kızlık soyadı, kizlik soyadi, anne kızlık soyadı
      anne kizlik soyadi, ikinci ad, gobek adı, gobek adi, yetkili kisi, irtibat kisisi, kart sahibi, hesap sahibi
      alıcı adı, alici adi, gonderen adı, gonderen adi, sigortalı, sigortali
      お名前, 姓, 名, セイ, メイ, フリガナ, ふりがな, 氏名カナ, カナ氏名, 氏名漢字, 漢字氏名, 苗字, 旧姓, お客様名, 顧客名, 顧客氏名, 患者名, 患者氏名, 社員名, 社員氏名, 従業員名, 担当者名
      代表者名, 保護者名, 会員名, 契約者名, 契約者氏名, 被保険者名, 被保険者氏名, 受取人, 差出人, 名義人, 口座名義, カード名義, 宛名, 申請者名, 応募者名
      真实姓名, 真實姓名, 中文姓名, 英文姓名, 客户姓名, 客戶姓名, 患者姓名, 病人姓名, 联系人, 聯絡人, 聯繫人, 收件人, 收货人, 收貨人, 寄件人, 发件人, 持卡人, 开户人, 户名, 戶名, 投保人
      被保险人, 被保險人, 受益人, 法定代表人, 员工姓名, 員工姓名, 学生姓名, 學生姓名, 监护人, 姓氏, 曾用名, 申请人, 申請人
      성, 고객명, 고객 이름, 고객이름, 환자명, 환자 이름, 환자성명, 직원명, 사원명, 담당자명, 대표자명, 회원명, 보호자명, 신청자명, 계약자명, 피보험자명, 수취인, 받는사람, 보내는사람, 예금주
      명의자, 한글이름, 영문이름, 성함
      fore name, nach name, familien name, geburts name, kunden name, voor naam, achter naam, efter namn, voll name
      madchen name, patienten name, mitarbeiter name, teilnehmer name, mieter name, schuler name, kontakt name
      empfanger name, familie naam, geslachts naam, meisjes naam, roep naam, geboorte naam, klant naam
      medewerker naam, werknemer naam, tilltals namn, mellan namn, flick namn, fodelse namn, person namn, kund namn
      elev namn
    `),
  ],
  mask: {},
  laws: ['GDPR', 'HIPAA', 'CCPA'],
  help: {
    what: 'The name of a person, in a field whose label says so, or in a sentence.',
    why: 'A name beside any other fact makes the fact personal data, and names in fixtures are most often those of real customers.',
    instead: 'Use a placeholder person such as Jane Doe, or a generated name that you mark as such.',
    example: 'Jane Doe',
    sources: ['Regulation (EU) 2016/679, article 4(1)', '45 CFR § 164.514(b)(2)(i)(A)'],
  },
};
