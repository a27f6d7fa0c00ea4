import { field, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'DEVICE_ID',
  title: 'device identifier',
  severity: 'low',
  onRequest: true,
  shapes: [field(/^(?=[A-Z]*\d)[A-Z\d]{8,40}$/, 0.7)],
  context: [],
  labels: phrases(`
    device id, deviceid, device identifier, device serial, device serial number, udid, idfa, idfv, gaid, aaid, advertising id
    android id, androidid, hardware id, hwid, machine id, gerate id, geratenummer, identifiant de l appareil
    id de dispositivo, identificador de dispositivo, id do dispositivo, id dispositivo, apparaat id, id urzadzenia
    enhets id, cihaz kimligi, 端末 id, 设备号, 设备 id, 기기 id
  `),
  mask: {},
  laws: ['HIPAA', 'CCPA'],
  help: {
    what: 'The identifier of a telephone, computer or medical device that somebody uses.',
    why: 'It follows its owner through applications and visits, although it names nobody by itself.',
    instead: 'Use an identifier of zeros, 00000000-0000-0000-0000-000000000000.',
    example: '00000000-0000-0000-0000-000000000000',
    sources: ['45 CFR § 164.514(b)(2)(i)(M)', 'California Civil Code § 1798.140(aj)'],
  },
};
