import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { log } from '../../src/readers/log/log.js';
import { createOutline } from '../../src/readers/outline.js';
import { amanda, berta } from '../helpers/invented.js';
import { scanText } from '../helpers/planted.js';

const { first, last, email, phone, ip } = amanda;
const escaped = email.replace('@', '%40');
const dialled = encodeURIComponent(phone.replace(/[ -]/g, ''));

/** What is found of people, with its label. */
async function found(path: string, text: string): Promise<string[]> {
  const { seen, gaps } = await scanText(path, text);
  expect(gaps).toEqual([]);
  return seen
    .filter(({ provenance }) => provenance === 'plausible')
    .map(({ entity, text: value, label }) => `${entity} ${label ?? '-'} ${value}`);
}

/** Label, value and record of all that stands in fields and running text. */
function outline(text: string): { readonly label: string; readonly value: string; readonly record: number }[] {
  const writer = createOutline();
  log.outline(text, writer);
  const { starts, ends, columns, columnOf, recordOf } = writer.finish(text.length);
  return Array.from(starts, (start, index) => ({
    label: columns[columnOf[index] ?? -1]?.label?.name ?? '-',
    value: text.slice(start, ends[index]),
    record: recordOf[index] ?? -1,
  }));
}

const fields = (line: string): Record<string, string> =>
  Object.fromEntries(
    outline(line)
      .filter(({ label }) => label !== '-')
      .map(({ label, value }) => [label, value]),
  );

describe('a line of a log', () => {
  const person = [`EMAIL_ADDRESS email ${email}`, `PERSON first_name ${first}`, `PERSON last_name ${last}`];
  test.each([
    ['logfmt', `level=info email=${email} first_name=${first} last_name="${last}" took=12ms`],
    [
      'a message before pairs',
      `2026-01-01T10:00:00Z INFO user login email=${email} first_name=${first} last_name=${last}`,
    ],
    [
      'logfmt in a message',
      `time="2026-01-01T10:00:00Z" level=info msg="in: email=${email}, first_name=${first} last_name=${last}"`,
    ],
    ['logback', `2026-01-01 10:00:00,123 INFO [main] c.e.Foo - email=${email}, first_name=${first}, last_name=${last}`],
    [
      'Spring Boot',
      `2026-01-01T10:00:00.123+01:00  WARN 12345 --- [nio-8080-exec-1] c.e.w.Users : email: ${email}, first_name: ${first}, last_name: ${last}`,
    ],
    [
      'toString of Java',
      `2026-01-01 10:00:00 INFO Saved User{email='${email}', first_name='${first}', last_name='${last}'}`,
    ],
    [
      'toString of Lombok',
      `2026-01-01 10:00:00 INFO Saved User(email=${email}, first_name=${first}, last_name=${last})`,
    ],
    ['Go', `2026/01/01 10:00:00 main.go:12: got {ID:7 email:${email} first_name:${first} last_name:${last}}`],
    ['a map of Go', `2026/01/01 10:00:00 got map[email:${email} first_name:${first} last_name:${last}]`],
    [
      'Python',
      `INFO:root:got {'id': 7, 'email': '${email}', 'first_name': '${first}', 'last_name': '${last}', 'x': None}`,
    ],
    [
      'Ruby',
      `I, [2026-01-01T10:00:00.123456 #12]  INFO -- : Parameters: {"email"=>"${email}", "first_name"=>"${first}", "last_name"=>"${last}"}`,
    ],
    ['JSON', `{"level":"info","ts":1767261600.12,"email":"${email}","first_name":"${first}","last_name":"${last}"}`],
    [
      'JSON in a message',
      `2026-01-01 10:00:00 INFO body: {"email":"${email}","user":[{"first_name":"${first}","last_name":"${last}"}]} sent`,
    ],
    [
      'JSON in a string',
      `level=info at=x body="{\\"email\\":\\"${email}\\",\\"first_name\\":\\"${first}\\",\\"last_name\\":\\"${last}\\"}"`,
    ],
    [
      'JSON in JSON',
      JSON.stringify({ level: 'info', body: JSON.stringify({ email, first_name: first, last_name: last }) }),
    ],
    ['a form body', `2026-01-01 10:00:00 INFO body=email=${email}&first_name=${first}&last_name=${last}`],
    ['docker compose', `web-1  | 2026-01-01 10:00:00 INFO email=${email} first_name=${first} last_name=${last}`],
    [
      'the terminal’s colours',
      `\u001b[32m2026-01-01 10:00:00\u001b[0m \u001b[1mINFO\u001b[0m email=${email} first_name=${first} last_name=${last}`,
    ],
    [
      'structured data of syslog',
      `<165>1 2026-10-11T22:14:15.003Z host app 12 ID47 [user@32473 email="${email}" first_name="${first}" last_name="${last}"] in`,
    ],
  ])('in %s has its values under its labels', async (_, line) => {
    expect(await found('app.log', `${line}\n`)).toEqual(person);
    expect(await found('app.log', `${line}\r\n${line}\r\n`)).toEqual([...person, ...person]);
  });

  test.each([
    ['a value of two words', `level=info name=${first} ${last} id=7`, 'name', `${first} ${last}`],
    [
      'a value of two words before the rest of the message',
      `level=info a=b name=${first} ${last} logged in`,
      'name',
      `${first} ${last}`,
    ],
    ['a value of one word before the rest of the message', 'level=info a=b user=jane logged in', 'user', 'jane'],
    ['an unquoted number', `2026-01-01 10:00:00 INFO phone=${phone} ok`, 'phone', phone],
    ['a quoted value with a quote in it', '2026-01-01 10:00:00 INFO note="a \\" b" ok', 'note', 'a \\" b'],
    ['an apostrophe', "2026-01-01 10:00:00 INFO User{owner='O'Neill', id=7}", 'id', '7'],
    ['two words before a colon', `2026-01-01 10:00:00 INFO Client IP: ${ip}`, 'Client IP', ip],
    ['a URL', '2026-01-01 10:00:00 INFO uri: https://a.example/b, x: y', 'uri', 'https://a.example/b'],
    ['an empty value', 'level=info email= user=jane', 'user', 'jane'],
    ['an arrow', "2026-01-01 10:00:00 INFO ['city' => 'Bonn']", 'city', 'Bonn'],
    ['what a statement is given', '2026-01-01 10:00:00 INFO INSERT [["city", "Bonn"], ["id", 7]]', 'city', 'Bonn'],
    ['a key of PostgreSQL', '2026-01-01 10:00:00 UTC DETAIL:  Key (email)=(a@b) already exists.', 'email', 'a@b'],
    ['a line of Rails', 'Started GET "/u?city=Bonn&a=b" for 192.0.2.1 at 2026-01-01', 'city', 'Bonn'],
    ['what Node prints', "2026-01-01 10:00:00 INFO { id: 7, city: 'Bonn', a: { b: 1 } }", 'city', 'Bonn'],
    ['a container’s line', '2026-01-01T10:00:00.123456789Z stdout F {"city":"Bonn"}', 'city', 'Bonn'],
    ['ends', '2026-01-01 10:00:00 INFO user=jane', 'user', 'jane'],
  ])('%s', (_, line, label, value) => {
    expect(fields(line)[label]).toBe(value);
  });
});

describe('an access log', () => {
  const line = `${ip} - ${first} [17/May/2026:10:05:03 +0000] "GET /u?email=${escaped}&first_name=${first}&last_name=${last} HTTP/1.1" 200 232 "https://a.example/?phone=${dialled}" "Mozilla/5.0 (X11; Linux x86_64)" "${berta.ip}, 10.0.0.1"`;

  it('knows client, user, query, referrer, browser and whom it is forwarded for', () => {
    expect(fields(line)).toEqual({
      'client ip': ip,
      'user name': first,
      time: '17/May/2026:10:05:03 +0000',
      request: 'HTTP/1.1',
      email: escaped,
      first_name: first,
      last_name: last,
      status: '200',
      size: '232',
      referer: 'https://a.example/',
      phone: dialled,
      'user agent': 'Mozilla/5.0 (X11; Linux x86_64)',
      'x forwarded for': `${berta.ip}, 10.0.0.1`,
    });
  });

  it('is found in, and folds by column', async () => {
    expect(await found('access.log.1', line)).toEqual([
      `IP_ADDRESS client ip ${ip}`,
      `EMAIL_ADDRESS email ${escaped}`,
      `PERSON first_name ${first}`,
      `PERSON last_name ${last}`,
      `PHONE_NUMBER phone ${dialled}`,
      `IP_ADDRESS x forwarded for ${berta.ip}`,
    ]);
    const many = await scanText('access_log', `${line}\n`.repeat(40));
    expect(many.subjects).toBe(40);
    expect(many.seen.filter(({ entity }) => entity === 'EMAIL_ADDRESS')).toHaveLength(1);
  });

  test.each([
    ['common', `${ip} - - [17/May/2026:10:05:03 +0000] "GET / HTTP/1.0" 200 2326`],
    ['with a virtual host', `www.a.example:443 ${ip} - - [17/May/2026:10:05:03 +0000] "GET / HTTP/1.0" 404 -`],
    ['forwarded', `${ip}, 10.0.0.1 - - [17/May/2026:10:05:03 +0000] "-" 400 0 "-" "-"`],
    ['of IPv6', `2001:db8::1 - - [17/May/2026:10:05:03 +0000] "GET / HTTP/1.0" 200 2326`],
    ['with a user of two words', `${ip} - ${first} ${last} [17/May/2026:10:05:03 +0000] "GET / HTTP/1.0" 200 2326`],
  ])('%s', (_, text) => {
    expect(fields(text)).toMatchObject({ 'client ip': /^[\d.]+, |::/.exec(text) ? expect.any(String) : ip });
    expect(fields(text)).toHaveProperty('time');
  });
});

describe('a server’s log', () => {
  test.each([
    [
      'nginx',
      `2026/01/01 10:00:00 [error] 12#12: *45 open() "/x" failed (2: No such file), client: ${ip}, server: a.example, request: "GET /?email=${escaped} HTTP/1.1", host: "a.example"`,
      { 'client ip': ip, email: escaped, host: 'a.example' },
    ],
    [
      'Apache',
      `[Wed Oct 11 14:32:52.123456 2026] [core:error] [pid 35708:tid 4328636416] [client ${ip}] no file: /x, referer: https://a.example/?email=${escaped}`,
      { 'client ip': ip, email: escaped },
    ],
    [
      'sshd',
      `Oct 11 22:14:15 host sshd[230]: Accepted password for amanda from ${ip} port 4242 ssh2`,
      { 'user name': 'amanda', 'client ip': ip, port: '4242' },
    ],
    [
      'sshd, of nobody',
      `Oct 11 22:14:15 host sshd[230]: Failed password for invalid user amanda from ${ip} port 4242 ssh2`,
      { 'user name': 'amanda', 'client ip': ip },
    ],
    [
      'sshd, closing',
      `Oct 11 22:14:15 host sshd[230]: Disconnected from user amanda ${ip} port 4242`,
      { 'user name': 'amanda', 'client ip': ip },
    ],
    [
      'PAM',
      `<38>Oct 11 22:14:15 host sshd[230]: pam_unix(sshd:auth): authentication failure; logname= uid=0 ruser= rhost=${ip}  user=amanda`,
      { 'client ip': ip, user: 'amanda', uid: '0' },
    ],
  ])('%s', (_, line, expected) => {
    expect(fields(line)).toMatchObject(expected);
  });
});

describe('an entry', () => {
  it('has the lines of its stack trace', async () => {
    const text = [
      '2026-01-01 10:00:00,123 ERROR [main] c.e.Foo - failed',
      `java.sql.SQLException: Duplicate entry '${email}' for key 'users.email'`,
      '\tat com.foo.Bar.baz(Bar.java:123)',
      '\t... 12 more',
      `Caused by: java.lang.IllegalStateException: first_name=${first}`,
      '\tat com.foo.Bar.baz(Bar.java:123)',
      '',
      `2026-01-01 10:00:01,123 ERROR [main] c.e.Foo - email=${berta.email}`,
      'Traceback (most recent call last):',
      '  File "/app/x.py", line 12, in login',
      `ValueError: last_name: ${berta.last}`,
    ].join('\n');
    const { seen, subjects } = await scanText('app.log', text);
    expect(seen.map(({ text: value, record, at }) => [value, record, at])).toEqual([
      [email, 1, expect.stringMatching(/^2:/)],
      [first, 1, expect.stringMatching(/^5:/)],
      [berta.email, 2, expect.stringMatching(/^8:/)],
      [berta.last, 2, expect.stringMatching(/^11:/)],
    ]);
    expect(subjects).toBe(2);
  });

  it('is each line where lines have no time', async () => {
    const { seen, subjects } = await scanText(
      'app.log',
      `level=info a=b email=${email}\nplain words, email=${berta.email}\n`,
    );
    expect(seen.map(({ record }) => record)).toEqual([1, 2]);
    expect(subjects).toBe(2);
  });

  it('in JSON is one, whatever lists it has', () => {
    const line = JSON.stringify({ users: [{ email }, { email: berta.email }] });
    expect(outline(`${line}\n${line}`).map(({ record }) => record)).toEqual([1, 1, 2, 2]);
  });

  it('in JSON may stand between others', () => {
    const text = `2026-01-01 10:00:00 INFO start\n{"email":"${email}"}\n2026-01-01 10:00:00 INFO end\n`;
    expect(outline(text).find(({ label }) => label === 'email')).toEqual({ label: 'email', value: email, record: 2 });
  });

  it('says the same a thousand times, and is one finding', async () => {
    const { seen, subjects } = await scanText('app.log', `2026-01-01 10:00:00 INFO sent mail to ${email}\n`.repeat(50));
    expect(seen).toHaveLength(1);
    expect(subjects).toBe(50);
  });
});

test.each([
  '2026-01-01T10:00:00.123456Z INFO request_id=550e8400-e29b-41d4-a716-446655440000 trace_id=4bf92f3577b34da6a3ce929d0e0e4736 duration=1234567890',
  '2026-01-01 10:00:00,123 DEBUG [pool-1-thread-12] org.hibernate.SQL - select * from users where id=1234567890 limit=100',
  'Oct 11 22:14:15 host kernel[1234567]: [1234567.890123] usb 1-1: new device number=2',
  'level=info ts=1767261600.123 caller=main.go:123 version=1.2.3-rc.4 commit=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b port=8080',
  'I0101 10:00:00.000000   12345 server.go:123] listening pid=1234567 addr=127.0.0.1:8080',
  '{"level":30,"time":1767261600123,"pid":1234567,"hostname":"a1b2c3d4","reqId":1234567,"responseTime":12.345}',
  '2026-01-01 10:00:00 INFO GET /orders/1234567890?page=2&size=100 200 12ms',
  '[2026-01-01 10:00:00] production.INFO: Job [4711123456] processed in 1234567 ms',
])('keeps silent on numbers of machines: %s', async (line) => {
  expect(await found('app.log', `${line}\n${line}\n`)).toEqual([]);
});

describe('a file', () => {
  const stamped = '2026-01-01 10:00:00 INFO started\n'.repeat(3);
  const access = '192.0.2.1 - - [17/May/2026:10:05:03 +0000] "GET / HTTP/1.0" 200 2326\n'.repeat(3);
  test.each([
    ['app.log', stamped, true],
    ['logs/app.log.3', stamped, true],
    ['app.log.2026-01-01', stamped, true],
    ['catalina.out', stamped, true],
    ['app.err', stamped, true],
    ['notes.txt', stamped, true],
    ['access_log', access, true],
    ['access.log', access, true],
    ['syslog', 'Oct 11 22:14:15 host cron[230]: ran\n', true],
    ['a.log', '{"a":1}\n', true],
    ['a.log', 'level=info a=b c=d\n', true],
    ['a.log', 'INFO:root:started\nWARNING:root:slow\n', true],
    ['a.log', 'a diary\nof someone\n', false],
    ['a.log', '', false],
    ['notes.txt', 'Meeting on 2026-01-01 with the team\n', false],
    ['notes.txt', `2026-01-01 Meeting\n2026-01-02 Meeting\n2026-01-03 Meeting\n`, false],
    ['notes.txt', `a\nb\nc\n${stamped}`, false],
    ['a.md', stamped, false],
    ['catalog', stamped, false],
    ['a.log.ts', 'const a = 1;\nconst b = 2;\n', false],
  ])('%s of %j is a log: %s', (path, text, is) => {
    expect(log.is(path, text)).toBe(is);
  });
});

it('is read in slices of whole lines', () => {
  const writer = createOutline();
  const text = `${'level=info a=b c=d\n'.repeat(3)}level=in`;
  expect(log.slices?.(text).outline(text, writer, false)).toBe(text.lastIndexOf('\n') + 1);
  expect(writer.finish(text.length).recordOf.at(-1)).toBe(3);
});

describe('arbitrary text', () => {
  const signs = fc.constantFrom(
    ...[
      '{',
      '}',
      '[',
      ']',
      '(',
      ')',
      '=',
      ':',
      ': ',
      '"',
      "'",
      '\\',
      '\\"',
      ' ',
      '\n',
      '\r\n',
      '\t',
      '&',
      '?',
      ',',
      'a',
      'Jane',
      '12',
    ],
    ...[
      '10:00:00 ',
      '2026-01-01 10:00:00 INFO ',
      '1.2.3.4 - - [17/May/2026:10:05:03 +0000] "',
      '<34>1 ',
      '{"a":',
      'at ',
      ' at ',
    ],
  );
  const written = fc.array(signs, { maxLength: 60 }).map((all) => all.join(''));

  it('never throws, and its fields stand in order within it', () => {
    fc.assert(
      fc.property(fc.oneof(written, fc.string()), (text) => {
        log.is('a.log', text);
        const writer = createOutline();
        log.outline(text, writer);
        const { starts, ends, recordOf } = writer.finish(text.length);
        for (const [index, start] of starts.entries()) {
          expect(start).toBeGreaterThanOrEqual(ends[index - 1] ?? 0);
          expect(ends[index]).toBeGreaterThan(start);
          expect(ends[index]).toBeLessThanOrEqual(text.length);
          expect(recordOf[index]).toBeGreaterThanOrEqual(recordOf[index - 1] ?? 0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['brackets', '{"a":[('],
    ['equals signs', 'a='],
    ['quotes', 'a="'],
    ['escaped quotes', 'a=\\"b'],
    ['dollars', '$$$$'],
    ['colons', 'a b: '],
    ['dashes', '- [x] '],
    ['spaces', '          '],
    ['queries', '?a=&b'],
    ['objects', 'a={"b":'],
    ['stamps', '10:00:00 '],
    ['dots', 'a.b.c/'],
  ])('of %s costs its length', (_, part) => {
    const cost = (times: number): number => {
      const text = `2026-01-01 10:00:00 INFO ${part.repeat(times)}`;
      const started = performance.now();
      log.is('a.log', text);
      log.outline(text, createOutline());
      return performance.now() - started;
    };
    cost(1000);
    expect(cost(40_000)).toBeLessThan(1500);
  });
});
