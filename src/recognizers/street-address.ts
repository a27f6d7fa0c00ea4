import { phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/**
 * A number that stands by itself and a word, or the characters that Japanese, Chinese and Korean addresses are made of: no
 * e-mail address, URL, path or sentence of a manual.
 */
const plausible =
  /^(?=.{6,160}$)(?=(?:.*[\s,.#/])?\d{1,6}[A-Za-z]?(?:[\s,./-]|$))(?=.*(?:\p{Upper}|\p{Lo}|(?:rue|str|strasse|straße|calle|rua|via|ulica|street|road) ).*\p{Alpha}{2})[\p{Alpha}\p{M}\p{N}#º°'’.,/ &()-]+$|^(?=.{6,80}$)(?=.*\p{N})(?=.*[都道府県市区町村省路街号洞동로길구시])[\p{Alpha}\p{N}\s〒・ー－-]+$/u;
/** The last part of a host name or e-mail address, and the address of a network, are others' business. */
const otherAddress = /^(?:\S+\.\S+|\d{1,3}(?:\.\d{1,3}){3}.*|[\da-f:]+)$/i;

export const recognizer: Recognizer = {
  entity: 'STREET_ADDRESS',
  title: 'postal address',
  severity: 'medium',
  shapes: [
    { kind: 'address', form: 'full', score: 0.75 },
    { kind: 'address', form: 'introduced', score: 0.6 },
    { kind: 'address', form: 'part', score: 0.5 },
    { kind: 'address', form: 'street', score: 0.5 },
    { kind: 'address', form: 'box', score: 0.4 },
    writtenField(plausible, 0.8),
  ],
  check: {
    name: 'written as an address',
    passes: ({ kind, form, text }) => kind !== 'field' || (form !== 'all there is' && !otherAddress.test(text)),
  },
  context: [],
  labels: phrases(`
    адрес, улица, домашний адрес, адрес проживания, почтовый адрес, адрес регистрации, адрес доставки
    address, street, street address, address line, addr line, streetaddress, home address, postal address, mailing address
    residence, residential address, shipping address, billing address, delivery address, strasse, anschrift, adresse
    wohnadresse, postanschrift, lieferadresse, rechnungsadresse, hausanschrift, rue, adresse postale, adresse de livraison
    adresse de facturation, domicile, direccion, calle, domicilio, direccion postal, endereco, rua, logradouro, morada
    indirizzo, indirizzo di residenza, residenza, adres, straat, straatnaam, woonadres, ulica, adres zamieszkania
    adres korespondencyjny, gata, gatuadress, adress, postadress, bostadsadress, adresi, ev adresi, sokak, 住所, 現住所, 地址
    住址, 家庭住址, 详细地址, 주소, 집주소
    addr, street addr, streetaddr, homeaddress, home addr, mailingaddress, billingaddress, shippingaddress
    postal addr, residence address, permanent address, current address, house number and street
    street name and number, address street, cust addr, mail addr, addressline
    strasse nr, strasse hausnummer, strasse hausnr, strasse und hausnummer, str nr, str hausnr, strnr, strassenname
    wohnanschrift, meldeadresse, privatadresse, privatanschrift, geschaftsadresse, geschaeftsadresse, heimatadresse
    firmenadresse, kundenadresse, kundenanschrift, adresszeile, adresszusatz, postadresse, versandadresse
    liefer adresse, liefer anschrift, lieferanschrift, rechnungsanschrift, zustelladresse, postfach
    adr client, adresse domicile, adresse du domicile, adresse client, adresse du client, adresse complete
    adresse ligne, ligne adresse, adresse personnelle, adresse principale, adresse livraison, adresselivraison
    adresse facturation, adressefacturation, adresse correspondance, adresse de correspondance, adresse de residence
    adresse residence, numero et rue, nom de rue, nom rue, nom de la rue, voie, numero et voie, libelle voie
    lieu de residence, complement adresse, boite postale
    domicilio fiscal, domicilio particular, domicilio actual, direccion particular, direccion fiscal
    direccion domicilio, direccion de envio, direccion envio, direccionenvio, direccion de entrega, direccion entrega
    direccion de facturacion, direccion facturacion, direccion cliente, direccioncliente, direccion del cliente
    direccion residencia, direccion de residencia, direccion completa, direccion casa, direccion trabajo, dir cliente
    calle y numero, calle numero, calle y nro, nombre calle, nombre de la calle, nombre de la via, nombre via
    numero y calle, linea direccion, apartado postal, apartado de correos
    endereco residencial, endereco comercial, endereco completo, endereco entrega, endereco de entrega
    endereco cobranca, endereco de cobranca, endereco faturamento, endereco de faturamento, endereco cliente
    enderecocliente, endereco do cliente, endereco correspondencia, endereco de correspondencia, end residencial
    end comercial, end entrega, nome da rua, nome rua, rua e numero, rua numero, nome logradouro, logradouro numero
    morada completa, morada fiscal, morada cliente, morada de entrega, morada faturacao, caixa postal
    indirizzo residenza, indirizzoresidenza, indirizzo completo, indirizzo domicilio, indirizzo di domicilio
    indirizzo spedizione, indirizzospedizione, indirizzo di spedizione, indirizzo consegna, indirizzo di consegna
    indirizzo fatturazione, indirizzofatturazione, indirizzo di fatturazione, indirizzo cliente, indirizzo del cliente
    indirizzo postale, indirizzo casa, indirizzo abitazione, indirizzo sede, ind residenza, via e numero civico
    via e numero, via numero, via civico, via residenza, via di residenza, nome via, residente in, casella postale
    huisadres, thuisadres, postadres, bezoekadres, afleveradres, bezorgadres, leveradres, verzendadres, factuuradres
    klantadres, adres klant, adresregel, straat en huisnummer, straat huisnummer, straat nummer, straat nr
    straat huisnr, straat en nummer, correspondentieadres, werkadres, priveadres, postbus, verblijfadres
    adres klienta, adres pacjenta, adres domowy, adres dostawy, adres wysyłki, adres wysylki, adres rozliczeniowy
    adres do faktury, adres pocztowy, adres zameldowania, adres stały, adres staly, adres do korespondencji
    adres do doreczen, adres pełny, adres pelny, pełny adres, pelny adres, adres siedziby, linia adresu, ulica i numer
    ulica numer, ulica nr domu, ulica nr, ul nr, nazwa ulicy, miejsce zamieszkania, skrytka pocztowa, adresdostawy
    hemadress, folkbokforingsadress, leveransadress, fakturaadress, faktureringsadress, besoksadress, utdelningsadress
    kundadress, arbetsadress, adressrad, adress rad, gata nr, gata och nummer, gatunamn, gatuadr, boxadress
    adress kund, adr hem
    adres satırı, adres satiri, acık adres, acik adres, acık adresi, acik adresi, tam adres, ev adres, is adresi
    teslimat adresi, fatura adresi, gonderim adresi, kargo adresi, posta adresi, ikamet adresi, ikametgah adresi
    ikametgah, yerlesim yeri adresi, musteri adresi, musteri adres, tebligat adresi, yazısma adresi, yazisma adresi
    cadde sokak, sokak no, sokak adı, sokak adi, cadde adı, cadde adi, adresim, posta kutusu
    ご住所, 自宅住所, 連絡先住所, 勤務先住所, 会社住所, 送付先住所, 配送先住所, 届け先住所, お届け先住所, 請求先住所, 本籍, 本籍地, 居住地, 所在地, 番地, 町名番地, 住所番地, 丁目番地, 住所フリガナ
    住所カナ, 送付先, 配送先, 届け先
    家庭地址, 居住地址, 现住址, 現住址, 通讯地址, 通訊地址, 联系地址, 聯絡地址, 收货地址, 收貨地址, 收件地址, 邮寄地址, 郵寄地址, 户籍地址, 戶籍地址, 户籍所在地, 身份证地址, 公司地址, 单位地址
    詳細地址, 街道地址, 账单地址, 帳單地址, 送货地址
    집 주소, 자택주소, 자택 주소, 거주지, 거주지주소, 거주지 주소, 실거주지, 도로명주소, 도로명 주소, 지번주소, 상세주소, 상세 주소, 배송지, 배송지주소, 배송 주소, 배송주소, 청구지주소
    청구 주소, 회사주소, 직장주소, 등록기준지, 본적, 수령지주소
    wohn adresse, post anschrift, rechnungs adresse, haus anschrift, straat naam, woon adres, gatu adress, post adress
    bostads adress, strassen name, wohn anschrift, melde adresse, privat adresse, privat anschrift, geschafts adresse
    geschaefts adresse, heimat adresse, firmen adresse, kunden adresse, kunden anschrift, post adresse
    versand adresse, rechnungs anschrift, zustell adresse, huis adres, thuis adres, post adres, bezoek adres
    aflever adres, bezorg adres, lever adres, verzend adres, factuur adres, klant adres, correspondentie adres
    werk adres, prive adres, verblijf adres, folkbokforings adress, leverans adress, faktura adress
    fakturerings adress, besoks adress, utdelnings adress, kund adress, arbets adress, gatu namn
  `),
  laws: ['GDPR', 'HIPAA', 'CCPA'],
  mask: {},
  help: {
    what: 'Where a person lives or receives mail: a street with its number, most often with the city.',
    why: 'It leads to somebody’s door, and together with a name it is what identity thieves and stalkers ask for first.',
    instead: 'Write a made-up street without a number, such as Example Street, Springfield.',
    example: 'Example Street, Springfield',
    sources: [
      'Universal Postal Union, addressing systems of its members',
      '45 CFR § 164.514(b)(2)(i)(B)',
      'USPS Publication 28',
    ],
  },
};
