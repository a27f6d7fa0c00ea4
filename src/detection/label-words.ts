/** Words of labels that name no entity. Lower case, as `toWords` gives them. */

/** Labels of machine values. They speak against digits that stand under them. */
export const neutralPhrases = (
  'id,ids,uid,uuid,guid,key,hash,sha,md,crc,checksum,digest,signature,etag,timestamp,ts,time,epoch,created,' +
  'updated,modified,expires,expiry,version,build,revision,rev,commit,size,length,offset,count,total,amount,price,cost,sum,' +
  'balance,quantity,qty,port,seed,nonce,sequence,seq,index,order,order number,order id,order no,invoice,invoice number,' +
  'tracking,tracking number,sku,isbn,issn,ean,upc,gtin,asin,doi,part number,part no,serial,serial number,model,product,' +
  'item,issue,ticket,case,transaction,transaction id,reference,batch,lot,width,height,depth,duration,latitude,longitude,' +
  'lat,lng,lon,x,y,z,bytes,pid,thread,request id,trace id,span id,session,snapshot,block'
).split(',');

/** Words around a label's heart that say nothing by themselves and reveal nothing either. */
export const qualifiers = new Set(
  (
    'customer client user member patient employee person contact account owner holder billing shipping delivery home work ' +
    'business office private primary secondary main alternate emergency parent guardian student applicant guest passenger ' +
    'subscriber recipient sender author first last new old current previous default test my your the no nr num number field ' +
    'column value data info text string input cust usr emp addr address of from to for and or set get with where is are was has'
  ).split(' '),
);

/** Elements of HTML and the like: what they enclose is text. */
export const markup = new Set('a b cell code dd div dt em entry i li option p pre span strong td th u'.split(' '));
