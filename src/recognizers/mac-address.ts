import { phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'MAC_ADDRESS',
  title: 'hardware (MAC) address',
  severity: 'low',
  shapes: [
    { kind: 'mac', form: 'colons', score: 0.7 },
    { kind: 'mac', form: 'dashes', score: 0.7 },
    { kind: 'mac', form: 'dots', score: 0.5 },
    { kind: 'mac', form: 'letters', score: 0.3 },
  ],
  context: phrases(`
    mac, mac address, hardware address, ethernet, bssid, wifi, bluetooth, physical address
  `),
  labels: phrases(`
    mac, mac address, macaddress, hardware address, hwaddr, hwaddress, bssid, ethernet address, bluetooth address
    device mac
    macaddr, mac addr, wifi mac, wlan mac, ethernet mac, bluetooth mac, physical address mac, mac id, lan mac
    mac adresse, macadresse, hardware adresse, hardwareadresse, gerate mac
    adresse mac, adressemac, adresse physique, adresse materielle
    direccion mac, direccionmac, dir mac, direccion fisica mac
    endereco mac, enderecomac, endereco fisico mac, mac dispositivo
    indirizzo mac, indirizzomac, indirizzo fisico mac
    mac adres, macadres, hardware adres, hardwareadres
    adres mac, adresmac, adres fizyczny mac, adres sprzetowy
    mac adress, macadress, hardvaruadress, fysisk adress mac
    mac adresi, macadresi, fiziksel adres mac, donanım adresi, donanim adresi
    mac アドレス, マックアドレス, 物理アドレス, ハードウェアアドレス
    mac 地址, mac 位址, 物理地址, 硬件地址, 網卡地址, 网卡地址
    mac 주소, 맥주소, 맥 주소, 물리주소, 물리 주소, 하드웨어주소
  `),
  mask: {},
  laws: ['GDPR', 'HIPAA'],
  help: {
    what: 'The address burnt into a network interface: six pairs of hexadecimal digits.',
    why: 'It follows a device, and so its owner, from network to network.',
    instead: 'Use an address set aside for documentation, such as 00-00-5E-00-53-01.',
    example: '00-00-5E-00-53-01',
    sources: ['IEEE 802', 'RFC 9542 §2.1.1'],
  },
};
