import { parse } from 'tldts';
import { phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** Reserved for documentation and tests (RFC 2606 §2, RFC 6761): found, and then told apart by provenance. */
const reservedTopLevel = /\.(?:example|test|invalid|localhost)$/i;
/** File name endings that are also top-level domains: `logo@2x.zip`, `module@main.py`, `tool@1.2.sh`; `163.com` is none. */
const fileName = /@(?:\d+(?:\.\d+)?x|v?\d[\w.-]*|main|master|latest)\.(?:zip|mov|md|pl|ps|py|rs|sh|so)$/i;

export const recognizer: Recognizer = {
  entity: 'EMAIL_ADDRESS',
  title: 'e-mail address',
  severity: 'medium',
  shapes: [{ kind: 'email', form: 'complete', score: 0.95 }],
  check: { name: 'registered top-level domain', passes: ({ text }) => !fileName.test(text) && hasKnownDomain(text) },
  context: ['email', 'e mail', 'mail', 'mailto', 'contact', 'courriel', 'correo'],
  labels: phrases(`
    email, e mail, email address, mail, mail address, emailaddress, e mail adresse, mailadresse, courriel
    adresse mail, correo, correo electronico, endereco de email, indirizzo email, posta elettronica, e mailadres
    adres email, e postadress, e posta, メール, メールアドレス, 邮箱, 电子邮件, 이메일
    почта, электронная почта, эл почта, адрес электронной почты
    e mail address, emailaddr, email addr, emailid, email id, user email, contact email, mail id, mailbox
    primary email
    e mail addr, emailadresse, email adresse, mail adresse, mailadr, e mail adr, kunden email, kontakt email
    adresse email, adresse e mail, adresse courriel, adresse electronique, courrier electronique, adressemail, mel
    courriel client
    correo e, correoelectronico, direccion de correo, direccion correo, direccion de correo electronico
    direccion email, dir correo, email cliente, e correo
    endereco email, endereco de e mail, endereco eletronico, correio eletronico, e mail do cliente
    indirizzo e mail, indirizzo di posta elettronica, indirizzo mail, indirizzo pec, casella di posta
    emailadres, email adres, e mail adres, mailadres, e mail adres klant
    adres e mail, e mail klienta, adres poczty elektronicznej, poczta elektroniczna, adres mail, adresemail
    epost, epostadress, e post adress, e post, mejladress, mejl, mailadress, mejl adress
    eposta, eposta adresi, e posta adresi, mail adresi, email adresi, e mail adresi, elektronik posta
    電子メール, 電子メールアドレス, e メール, e メールアドレス, メアド, メールアド, 連絡先メール, pc メール
    电子邮箱, 電子郵件, 電子信箱, 邮箱地址, 电子邮件地址, 電子郵件地址, 邮件地址, 邮箱账号, 电邮, 電郵, 信箱
    이메일주소, 이메일 주소, 전자우편, 전자메일, 메일주소, 메일 주소, 메일
    mail adres, epost adress, mail adress
  `),
  mask: { keepFirst: 1 },
  laws: ['GDPR', 'HIPAA', 'CCPA'],
  help: {
    what: 'The address of a mailbox.',
    why: 'It names and reaches a person, links their accounts across services, and is where phishing begins.',
    instead: 'Use an address on a domain reserved for examples, such as jane.doe@example.com.',
    example: 'jane.doe@example.com',
    sources: ['RFC 5321 §4.5.3.1', 'RFC 5322 §3.4.1', 'RFC 2606', 'Public Suffix List'],
  },
};

function hasKnownDomain(address: string): boolean {
  const host = address.slice(address.lastIndexOf('@') + 1);
  if (reservedTopLevel.test(host)) return true;
  const { isIcann, domain } = parse(host, { allowPrivateDomains: false });
  return isIcann === true && domain !== null;
}
