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
