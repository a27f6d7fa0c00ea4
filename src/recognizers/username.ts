import { phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'USERNAME',
  title: 'user name',
  severity: 'low',
  onRequest: true,
  shapes: [writtenField(/^[\p{L}\p{N}](?:[\p{L}\p{N}._-]{1,38})[\p{L}\p{N}]$/u, 0.7)],
  context: [],
  labels: phrases(`
    username, user name, login, login name, logon, screen name, nickname, nick, handle, account name
    benutzername, benutzerkennung, anmeldename, nom d utilisateur, identifiant, pseudo, nombre de usuario, usuario
    nome de usuario, nome utente, utente, gebruikersnaam, nazwa uzytkownika, uzytkownik, anvandarnamn, kullanici adi
    ユーザー名, ユーザ名, 用户名, 账号, 사용자명, 아이디
  `),
  mask: {},
  laws: ['CCPA'],
  help: {
    what: 'The name under which somebody logs in.',
    why: 'People use the same one everywhere, so that it links their accounts.',
    instead: 'Use a placeholder such as johndoe.',
    example: 'johndoe',
    sources: ['California Civil Code § 1798.140(v)(1)(A)'],
  },
};
