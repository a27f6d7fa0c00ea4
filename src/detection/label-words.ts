/** Words of labels that name no entity. Lower case, as `toWords` gives them. */

const list = (words: string): string[] => words.split(',').map((phrase) => phrase.trim());

/** Labels of versions, which may have four numbers as an address has. */
export const versions = list(
  'version,ver,build,release,revision,rev,firmware,fassung,versie,versione,versao,wersja,surum,バージョン,版本,버전',
);

/** Labels of machine values. They speak against digits that stand under them. */
export const neutralPhrases = versions.concat(
  list(
    'id,ids,uid,uuid,guid,key,hash,sha,md,crc,checksum,digest,signature,etag,timestamp,ts,time,epoch,created,' +
      'updated,modified,expires,expiry,commit,size,length,offset,count,total,amount,price,cost,sum,' +
      'balance,quantity,qty,port,seed,nonce,sequence,seq,index,order,order number,order id,order no,invoice,invoice number,' +
      'tracking,tracking number,sku,isbn,issn,ean,upc,gtin,asin,doi,part number,part no,serial,serial number,model,product,' +
      'max age,min age,maximum age,minimum age,release age,cache age,session age,token age,item,issue,ticket,case,transaction,transaction id,reference,batch,lot,width,height,depth,duration,latitude,longitude,' +
      'lat,lng,lon,x,y,z,bytes,pid,thread,request id,trace id,span id,session,snapshot,block,' +
      'bestellung,bestellnummer,bestell nr,bestellnr,auftragsnummer,rechnungsnummer,artikelnummer,seriennummer,' +
      'menge,preis,betrag,erstellt am,' +
      'commande,numero de commande,numero commande,numero de facture,numero facture,montant,prix,quantite,' +
      'pedido,numero de pedido,numero pedido,numero de factura,numero factura,importe,precio,cantidad,' +
      'numero do pedido,numero da fatura,nota fiscal,preco,quantidade,' +
      'ordine,numero ordine,numero fattura,importo,prezzo,quantita,' +
      'bestelling,bestelnummer,ordernummer,factuurnummer,artikelnr,bedrag,prijs,aantal,' +
      'zamowienie,numer zamowienia,nr zamowienia,numer faktury,nr faktury,kwota,cena,ilosc,' +
      'ordernr,fakturanummer,belopp,pris,antal,' +
      'siparis,siparis no,fatura no,tutar,fiyat,miktar,urun adi,dosya adi,' +
      '注文番号,商品番号,請求書番号,商品名,製品名,ファイル名,ファイルの名前,件名,品名,数量,金額,作成日時,更新日時,' +
      '订单号,订单编号,訂單編號,商品编号,发票号,发票号码,文件名,文件名字,商品名字,变量名字,产品名字,数量,金额,创建时间,更新时间,' +
      '주문번호,주문 번호,상품번호,상품이름,상품 이름,파일이름,파일 이름,제품이름,제품 이름,상품아이디,상품 아이디,송장번호,' +
      '수량,금액,생성일시,수정일시',
  ),
);

/** Words around a label's heart that say nothing by themselves and reveal nothing either. */
export const qualifiers = new Set(
  (
    'customer client user member patient employee person contact account owner holder billing shipping delivery home work ' +
    'business office private primary secondary main alternate emergency parent guardian student applicant guest passenger ' +
    'subscriber recipient sender author translator first last new old current previous default test my your the no nr num number field ' +
    'column value data info text string input cust usr emp addr address of from to for and or set get with where is are was has ' +
    // German
    'kunde kunden kundin mitarbeiter angestellter benutzer nutzer inhaber kontakt privat geschaftlich geschaeftlich ' +
    'dienstlich beruflich nummer hauptwohnsitz lieferung rechnung notfall neu alt feld wert der des und mieter empfanger ' +
    // French
    'clients utilisateur salarie employe titulaire personne personnel professionnel domicile bureau principal secondaire ' +
    'livraison facturation urgence numero du de la le les et champ valeur assure beneficiaire ' +
    // Spanish and Portuguese
    'cliente clientes usuario usuaria empleado empleada paciente titular persona personal trabajo casa oficina particular ' +
    'principal secundario contacto contato emergencia envio entrega facturacion cobranca nro del los las el campo ' +
    'funcionario utilizador utente residencial comercial trabalho escritorio pessoal responsavel proprio do da dos das ' +
    // Italian
    'utenti dipendente paziente intestatario titolare ufficio lavoro abitazione principale secondario emergenza spedizione ' +
    'fatturazione personale referente di della dello dell dei delle il lo valore ' +
    // Dutch
    'klant klanten gebruiker medewerker werknemer patienten contactpersoon prive zakelijk thuis werk kantoor noodgeval ' +
    'levering facturatie van het een en veld waarde ' +
    // Polish
    'klient klienta klienci uzytkownik uzytkownika pracownik pracownika pacjent pacjenta wlasciciel własciciel wlasciciela ' +
    'własciciela kontaktowy kontaktowe prywatny prywatna domowy domowa sluzbowy służbowy słuzbowy nr numer osoby dostawy ' +
    'odbiorcy nadawcy pole wartosc ' +
    // Swedish
    'kund kunder kundens anvandare anstalld patientens innehavare hem arbete jobb privat kontor leverans faktura ' +
    'nodfall falt varde av och ' +
    // Turkish
    'musteri kullanici kullanıcı hasta personel calisan calısan sahibi ev is kisi kisisel teslimat fatura acil numarasi ' +
    'numarası alan deger ve ' +
    // Japanese, Chinese and Korean: where there are no spaces, whatever stands behind the heart
    '番号 欄 値 顧客 お客様 会員 患者 社員 連絡先 自宅 勤務先 号 號 号码 號碼 编号 編號 栏 值 客户 客戶 用户 用戶 患者 员工 ' +
    '번호 값 입력 고객 회원 사용자 환자 직원 자택 직장'
  ).split(' '),
);

/** Words before a label's heart that change nothing of what it means: they may be shown, `SUPPORT_PHONE`. */
export const ownerships = list(
  'admin,administrator,support,manager,operator,maintainer,developer,team,staff,app,site,sales,marketing,service,' +
    'helpdesk,legal,smtp,mail,db,database,seed,demo,sample,example,fixture,mock,prod,production,staging',
);

/** Elements of HTML and the like: what they enclose is text. */
export const markup = new Set('a b cell code dd div dt em entry i li option p pre span strong td th u'.split(' '));
