import { alike, birth, email, ip, name, one, phone, type Row, ssn, street, two, umlaut } from './planting.js';

const encoded = (address: string): string => address.replace('@', '%40');
const pairs = alike((key, value) => `${key}=${value}`, ' ');
const query = alike((key, value) => `${key}=${value}`, '&');

const access: Row = {
  path: 'logs/access.log',
  subjects: 2,
  without: ['multi-line'],
  document: `10.0.0.7 - - [06/May/2024:07:08:09 +0000] "GET /items/7384920156?${query} HTTP/1.1" 200 1234567 "-" "curl/8.5.0"
${ip('client ip', one.ip)} - - [06/May/2024:07:08:10 +0000] "GET /u?email=${email('email', encoded(one.email), 'escaped', 'quoted')}&user[first_name]=${name('user[first_name]', one.first, 'nested')} HTTP/1.1" 200 512 "https://a.example/" "Mozilla/5.0 (X11; Linux x86_64; rv:126.0) Gecko/20100101 Firefox/126.0"
${ip('client ip', two.ip)} - - [06/May/2024:07:08:11 +0000] "POST /v2/items HTTP/1.1" 204 0 "https://a.example/u?ssn=${ssn('ssn', two.ssn)}" "curl/8.5.0"
`,
};

const errors: Row = {
  path: 'logs/error.log',
  subjects: 2,
  without: ['multi-line'],
  document: `2024/05/06 07:08:09 [notice] 12#12: start ${pairs}
2024/05/06 07:08:10 [error] 12#12: *7384920156 open() "/srv/u" failed, client: ${ip('client ip', one.ip)}, server: a.example, request: "GET /u?email=${email('email', encoded(one.email), 'quoted', 'escaped')} HTTP/1.1", host: "a.example"
[Mon May 06 07:08:11.123456 2024] [core:error] [pid 12:tid 140123456789012] [client ${ip('client ip', two.ip)}:51234] got {"user": {"full_name": "${name('full_name', two.full, 'nested')}"}}
`,
};

const syslog: Row = {
  path: 'logs/syslog',
  subjects: 2,
  without: ['multi-line'],
  document: `May  6 07:08:09 host app[1234]: start ${pairs}
May  6 07:08:10 host sshd[1234]: Accepted publickey for deploy from ${ip('client ip', one.ip)} port 51234 ssh2: RSA SHA256:9f86d081884c7d65
<165>1 2024-05-06T07:08:11.003Z host app 12 ID47 [user@32473 email="${email('email', two.email, 'quoted', 'nested')}" last_name="${name('last_name', two.last)}"] body="{\\"ssn\\":\\"${ssn('ssn', two.ssn, 'escaped')}\\"}"
`,
};

const logfmt: Row = {
  path: 'logs/app.log',
  subjects: 2,
  without: ['multi-line'],
  document: `ts=2024-05-06T07:08:09.123Z level=info msg=start ${pairs} took=12ms
ts=2024-05-06T07:08:10.123Z level=info email=${email('email', one.email)} full_name="${name('full_name', one.full, 'quoted')}" body="{\\"ids\\":{\\"ssn\\":\\"${ssn('ssn', one.ssn, 'nested', 'escaped')}\\"}}"
ts=2024-05-06T07:08:11.123Z level=info msg="got phone=${phone('phone', two.phone)}" street="${street('street', two.street)}"
`,
};

const jsonLines: Row = {
  path: 'logs/service.log',
  subjects: 2,
  document: `{"level":"info","ts":1714979289.123,${alike((key, value) => `"${key}":"${value}"`, ',')}}
{"level":"info","ts":1714979290.123,"user":{"full_name":"${name('full_name', one.full, 'nested', 'quoted')}","email":"${email('email', one.email)}"},"trace":"Moved.\\nStreet: ${street('Street', one.street, 'multi-line')}"}
{"level":"info","ts":1714979291.123,"last_name":"${name('last_name', umlaut('\\u00f6'), 'escaped')}","body":"{\\"ssn\\":\\"${ssn('ssn', two.ssn)}\\"}"}
`,
};

const log4j: Row = {
  path: 'logs/spring.log',
  subjects: 2,
  document: `2024-05-06 07:08:09,123 INFO [main] c.e.Builds - ${pairs}
2024-05-06 07:08:10,123 ERROR [main] c.e.Users - Saved User{email='${email('email', one.email, 'quoted')}', name=Name{first_name='${name('first_name', one.first, 'nested')}'}}
java.lang.IllegalStateException: ssn=${ssn('ssn', one.ssn, 'multi-line')}
\tat com.example.Users.save(Users.java:1234)
\tat com.example.Main.main(Main.java:56)
2024-05-06 07:08:11,123 INFO [main] c.e.Users - body: {"last_name":"${name('last_name', umlaut('\\u00f6'), 'escaped')}","phone":"${phone('phone', two.phone)}"} sent
`,
};

const python: Row = {
  path: 'logs/worker.log',
  subjects: 3,
  document: `INFO:root:start ${pairs}
INFO:root:got {'id': 7384920156, 'user': {'full_name': '${name('full_name', one.full, 'nested', 'quoted')}', 'email': '${email('email', one.email)}'}, 'x': None}
ERROR:root:no such user
Traceback (most recent call last):
  File "users.py", line 123, in save
ValueError: ssn: ${ssn('ssn', two.ssn, 'multi-line')}
INFO:root:next
INFO:root:query email=${email('email', encoded(two.email), 'escaped')}&a=b
`,
};

const rails: Row = {
  path: 'log/production.log',
  subjects: 2,
  document: `I, [2024-05-06T07:08:09.123456 #1234]  INFO -- : [4fbe8971-0bc3-424c-9c26-36c3e1eff6b1] start ${pairs}
I, [2024-05-06T07:08:10.123456 #1234]  INFO -- : Parameters: {"user"=>{"email"=>"${email('email', one.email, 'nested', 'quoted')}", "first_name"=>"${name('first_name', one.first)}"}, "commit"=>"Save"}
F, [2024-05-06T07:08:11.123456 #1234] FATAL -- : ActiveRecord::RecordInvalid (not valid):
  phone: ${phone('phone', two.phone, 'multi-line')} dob=${birth('dob', two.birth)} body={\\"ssn\\":\\"${ssn('ssn', two.ssn, 'escaped')}\\"}
`,
};

export const logs: readonly Row[] = [access, errors, syslog, logfmt, jsonLines, log4j, python, rails];
