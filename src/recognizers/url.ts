import { parse } from 'tldts';
import { phrases } from '../detection/define.js';
import type { Candidate, Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'URL',
  title: 'web address',
  severity: 'low',
  onRequest: true,
  shapes: [
    { kind: 'url', form: 'web', score: 0.6 },
    { kind: 'url', form: 'bare', score: 0.5 },
  ],
  check: { name: 'registered top-level domain', passes: isWebAddress },
  context: [],
  labels: phrases(`
    url, uri, website, web site, homepage, web page, link, webseite, site web, sitio web, sito web, 网址, 홈페이지
    web url, webpage, profile url, profile link, personal website, homepage url, website url, linkedin url, site url
    internetadresse, internetseite, webadresse, homepage adresse, website adresse, web adresse
    page web, adresse web, adresse internet, lien, lien web, adresse du site, adresse url
    pagina web, direccion web, enlace, enlace web, sitio internet, direccion url
    endereco web, endereco do site, pagina na internet, url do site, endereco url
    indirizzo web, indirizzo internet, collegamento web, indirizzo sito, indirizzo url
    webadres, webpagina, internetadres, websiteadres, internetpagina, web adres
    strona internetowa, strona www, adres strony, adres www, witryna, adres url, adres internetowy, strona domowa
    webbplats, webbadress, hemsida, webbsida, internetadress, webbsajt, lank
    web sitesi, internet sitesi, web adresi, internet adresi, web sayfası, web sayfasi, url adresi, baglantı, baglanti
    ホームページ, ウェブサイト, web サイト, リンク, サイト url, ホームページアドレス, ウェブページ
    网站, 網站, 網址, 主页, 个人主页, 网页, 网页地址, 网站地址, 链接, 連結
    웹사이트, 홈페이지주소, 홈페이지 주소, 웹주소, 웹 주소, 링크, 사이트주소, url 주소
  `),
  mask: {},
  laws: ['HIPAA'],
  help: {
    what: 'The address of a page or service on the web.',
    why: 'Most name nobody; a profile page, a private document or a link with a token does.',
    instead: 'Use a host reserved for examples, such as https://example.com/.',
    example: 'https://example.com/',
    sources: ['RFC 3986', 'RFC 2606 §3', 'Public Suffix List'],
  },
};

function isWebAddress({ form, text }: Candidate): boolean {
  const { isIcann, isIp, domain } = parse(text, { allowPrivateDomains: false });
  return isIp === true ? form === 'web' : isIcann === true && domain !== null;
}
