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
    device uid, device uuid, deviceuuid, device no, device number, deviceidentifier, phone id device, client device id
    mobile device id, deviceserial, deviceserialnumber, unique device id
    geraete id, gerateid, geraeteid, gerate nr, geraete nr, geratekennung, geraetekennung, geraetenummer
    gerateseriennummer, geraeteseriennummer, gerate seriennummer, geraete seriennummer, seriennummer gerat
    seriennummer geraet
    id appareil, identifiant appareil, id de l appareil, identifiant du terminal, id terminal
    numero de serie appareil, numero appareil, identifiant peripherique
    id del dispositivo, identificador dispositivo, identificador del dispositivo, iddispositivo, numero dispositivo
    id equipo, numero de serie dispositivo, numero serie equipo
    identificador do dispositivo, id do aparelho, id aparelho, numero de serie do aparelho, id equipamento
    identificativo dispositivo, identificativo del dispositivo, codice dispositivo, id apparecchio
    numero seriale dispositivo
    apparaat nummer, apparaatnummer, apparaatid, toestel id, toestelnummer, apparaat serienummer
    identificatie apparaat
    identyfikator urzadzenia, idurzadzenia, numer urzadzenia, nr urzadzenia, numer seryjny urzadzenia
    nr seryjny urzadzenia
    enhets nr, enhetsid, enhetsnummer, apparat id, apparatnummer, enhetens id, enhetens serienummer, serienummer enhet
    cihaz id, cihaz no, cihaz numarası, cihaz numarasi, cihazid, cihaz seri no, cihaz seri numarası
    cihaz seri numarasi
    デバイス id, 機器 id, 機器番号, 端末番号, 端末識別子, 端末シリアル番号, デバイス番号, デバイス識別子, 機器シリアル番号
    设备编号, 设备标识, 設備號, 設備 id, 裝置 id, 裝置編號, 设备序列号, 终端号, 设备标识符, 设备唯一标识, 設備序號
    기기번호, 기기 번호, 디바이스 id, 장치 id, 단말기번호, 단말기 id, 기기아이디, 단말 id, 기기일련번호
    gerate nummer, geraete nummer, gerateserien nummer, geraeteserien nummer, toestel nummer, enhets nummer
    apparat nummer
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
