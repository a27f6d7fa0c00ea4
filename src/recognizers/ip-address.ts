import ipaddr from 'ipaddr.js';
import { phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'IP_ADDRESS',
  title: 'IP address',
  severity: 'low',
  shapes: [
    { kind: 'ip', form: 'v4', score: 0.6 },
    { kind: 'ip', form: 'v6', score: 0.6 },
    { kind: 'ip', form: 'v6-short', score: 0.2 },
    { kind: 'ip', form: 'v6-loopback', score: 0.5 },
  ],
  check: {
    name: 'address syntax',
    passes: ({ form, text }) => isAddress(form, text.replace(/[/%].*$/, '')),
  },
  // `ipv4` and `ipv6` are compared without their digits.
  context: ['ip', 'ipv', 'ip address', 'client ip', 'remote addr', 'x forwarded for'],
  labels: phrases(`
    ip, ip address, ip addr, ipaddress, client ip, remote ip, remote addr, source ip, user ip, last login ip, ipv
    x forwarded for, x real ip, ip adresse, adresse ip, direccion ip
    ipaddr, ip addresses, clientip, remoteip, userip, host ip, login ip, ip source, customer ip, visitor ip
    registration ip, signup ip, remoteaddr, sourceip, source address ip
    ipadresse, ip adr, kunden ip, absender ip, client ip adresse
    adresseip, adr ip, ip client, ip utilisateur, adresse ip client, adresse ip utilisateur
    direccionip, dir ip, ip cliente, ip usuario, ip origen, direccion ip cliente, ip de origen
    endereco ip, enderecoip, ip do usuario, ip do cliente, ip origem, ip utilizador
    indirizzo ip, indirizzoip, ip utente, ip sorgente, ip di origine
    ip adres, ipadres, ip klant, ip gebruiker, ip adres klant, ip adres gebruiker
    adres ip, adresip, ip klienta, ip uzytkownika, adres ip klienta, adres ip uzytkownika
    ip adress, ipadress, ip nummer, ipnummer, kundens ip, anvandarens ip
    ip adresi, ipadresi, ip no, musteri ip, kullanıcı ip, kullanici ip, kullanıcı ip adresi, kullanici ip adresi
    ip アドレス, 接続元 ip, 送信元 ip, アクセス元 ip, クライアント ip, 接続元 ip アドレス
    ip 地址, ip 位址, 客户端 ip, 用户 ip, 登录 ip, 来源 ip, 访问 ip, 登录 ip 地址, ip 地址信息
    ip 주소, 아이피, 아이피주소, 아이피 주소, 접속 ip, 사용자 ip, 로그인 ip, 클라이언트 ip
  `),
  mask: {},
  laws: ['GDPR', 'HIPAA', 'CCPA'],
  help: {
    what: 'The address of a device on the Internet.',
    why: 'Together with a time it leads to a subscriber; European courts count it as personal data (CJEU C-582/14).',
    instead: 'Use an address set aside for documentation, such as 192.0.2.1 or 2001:db8::1.',
    example: '192.0.2.1',
    sources: ['RFC 4291', 'RFC 5737', 'RFC 3849', 'CJEU C-582/14 (Breyer)'],
  },
};

/** Without the zone and the length of the prefix. */
const isAddress = (form: string, text: string): boolean =>
  form === 'v4' ? ipaddr.IPv4.isValidFourPartDecimal(text) : ipaddr.IPv6.isValid(text);
