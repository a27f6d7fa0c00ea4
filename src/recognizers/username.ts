import { phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'USERNAME',
  title: 'user name',
  severity: 'low',
  onRequest: true,
  shapes: [writtenField(/^[\p{Alpha}\p{N}](?:[\p{Alpha}\p{N}._-]{1,38})[\p{Alpha}\p{N}]$/u, 0.7)],
  context: [],
  labels: phrases(`
    username, user name, login, login name, logon, screen name, nickname, account name
    benutzername, benutzerkennung, anmeldename, nom d utilisateur, nombre de usuario, usuario
    nome de usuario, nome utente, utente, gebruikersnaam, nazwa uzytkownika, uzytkownik, anvandarnamn, kullanici adi
    ユーザー名, ユーザ名, 用户名, 账号, 사용자명, 아이디
    loginname, loginid, login id, screenname, userlogin, user login, signin name, sign in name, account username
    twitter handle, instagram handle, social handle, user handle
    benutzer name, nutzername, nutzerkennung, loginkennung, anmelde name, kontoname, spitzname
    nom utilisateur, nomutilisateur, identifiant de connexion, identifiant connexion, identifiant utilisateur
    login utilisateur, pseudonyme, surnom, nom de connexion
    nombre usuario, nombreusuario, nom usuario, usuario login, usuario acceso, alias usuario, apodo, nick usuario
    login usuario
    nome usuario, nomeusuario, nome do usuario, nome de utilizador, nome utilizador, login do usuario, apelido usuario
    nomeutente, nome dell utente, utente login, login utente, soprannome, user id utente
    gebruikers naam, gebruiker naam, inlognaam, loginnaam, aanmeldnaam, accountnaam, bijnaam, schermnaam
    nazwauzytkownika, login uzytkownika, nazwa logowania, pseudonim, ksywa, nazwa konta
    anvandar namn, anvandarid, inloggningsnamn, loginnamn, kontonamn, smeknamn, alias anvandare
    kullanıcı adı, kullaniciadi, kullanıcı ad, kullanici ad, rumuz, takma ad, takma adı, takma adi, giris adı
    giris adi, hesap adı, hesap adi
    ユーザーid, ユーザー id, ユーザ id, ログイン名, ログイン id, アカウント名, ニックネーム, ハンドルネーム, ユーザネーム, ユーザーネーム, 利用者名
    用户名称, 用戶名, 使用者名稱, 登录名, 登入名稱, 登錄名, 登录账号, 帐号, 帳號, 用户账号, 用户帐号, 账户名, 昵称, 暱稱, 网名, 微信号
    사용자 이름, 사용자이름, 사용자 아이디, 사용자아이디, 로그인아이디, 로그인 아이디, 로그인 id, 닉네임, 별명, 계정명, 회원아이디, 유저네임
    nutzer name, konto name, account naam, scherm naam, inloggnings namn, konto namn
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
