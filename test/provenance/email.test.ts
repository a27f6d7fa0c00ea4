import { describe, expect, test } from 'vitest';
import { ask, whole } from './ask.js';

const at = (local: string, domain: string): string => whole(local, '@', domain);

describe('addresses that are nobody’s', () => {
  test.each([
    ['reserved', 'anna.weber', 'example.com', 'RFC 2606'],
    ['reserved', 'Anna.Weber', 'EXAMPLE.ORG', 'RFC 2606'],
    ['reserved', 'a', 'mail.eu.example.net', 'RFC 2606'],
    ['reserved', 'anna', 'shop.test', 'RFC 6761'],
    ['reserved', 'anna', 'nowhere.invalid', 'RFC 6761'],
    ['reserved', 'anna', 'my.example', 'RFC 2606'],
    ['reserved', 'root', 'db.localhost', 'RFC 6761'],
    ['documented', 'adele.vance', 'contoso.com', 'Microsoft'],
    ['documented', 'adele.vance', 'contoso.onmicrosoft.com', 'Microsoft'],
    ['documented', 'mary.smith', 'sakilacustomer.org', 'sample database'],
    ['placeholder', 'anna.weber', 'acme.com', 'Acme'],
    ['placeholder', 'anna.weber', 'domain.com', 'test'],
    ['placeholder', 'anna.weber', 'example.co.uk', 'example'],
    ['placeholder', 'anna.weber', 'mail.beispiel.de', 'example'],
    ['placeholder', 'anna.weber', 'your-company.io', 'own'],
    ['placeholder', 'john.doe', 'gmail.com', 'anybody'],
    ['placeholder', 'jane_doe+newsletter', 'gmail.com', 'anybody'],
    ['placeholder', 'Erika.Mustermann', 'web.de', 'anybody'],
    ['placeholder', 'your.name', 'gmail.com', 'a word where a name belongs'],
    ['placeholder', 'test02', 'gmail.com', 'try'],
    ['placeholder', 'user123', 'gmail.com', 'try'],
    ['placeholder', 'new_test', 'gmail.com', 'try'],
    ['placeholder', 'test-user-2', 'gmail.com', 'try'],
    ['placeholder', 'please-change-me', 'some-app.com', 'a word where a name belongs'],
    ['placeholder', 'invalid', 'gmail.com', 'a word where a name belongs'],
    ['infrastructure', 'hello', 'some-bakery.de', 'RFC 2142'],
    ['infrastructure', 'info', 'some-bakery.de', 'RFC 2142'],
    ['infrastructure', 'postmaster', 'some-bakery.de', 'RFC 2142'],
    ['infrastructure', 'No-Reply', 'some-bank.com', 'automatic'],
    ['infrastructure', 'noreply-orders', 'some-bank.com', 'automatic'],
    ['infrastructure', '1234+octocat', 'users.noreply.github.com', 'forge'],
    ['infrastructure', 'octocat', 'noreply.codeberg.org', 'forge'],
    ['infrastructure', 'renovate[bot]', 'some-host.com', 'program'],
    ['infrastructure', 'release-bot', 'some-host.com', 'program'],
    ['infrastructure', 'git', 'github.com', 'login'],
    ['infrastructure', 'api', 'my-project.iam.gserviceaccount.com', 'program'],
    ['infrastructure', 'linux-users-request', 'some-host.org', 'RFC 2142'],
    ['infrastructure', 'bakers', 'googlegroups.com', 'mailing list'],
    ['infrastructure', 'bakers', 'lists.some-host.org', 'mailing list'],
    ['documented', 'octocat', 'github.com', 'mascots'],
    ['documented', 'Codertocat', 'Octocoders.github.io', 'documentation'],
    ['placeholder', 'a', 'b.com', 'letters'],
    ['placeholder', 'xxxx', 'some-host.org', 'letters'],
    ['placeholder', 'anna.weber', 'example.some-host.org', 'example'],
    ['placeholder', 'src', 'gmail.com', 'a word where a name belongs'],
    ['placeholder', 'anna-invalid', 'some-host.org', 'a word where a name belongs'],
    ['placeholder', 'test-issuer-1', 'some-host.org', 'try'],
    ['placeholder', 'newuser1', 'some-host.org', 'try'],
    ['infrastructure', 'k4dix7b57ka', '1passwordserviceaccounts.com', 'program'],
    ['infrastructure', 'mailgun', `sandbox${'0a'.repeat(16)}.mailgun.org`, 'sandbox'],
  ])('%s: %s@%s', (provenance, local, domain, clause) => {
    const origin = ask('EMAIL_ADDRESS', at(local, domain));
    expect(origin?.provenance).toBe(provenance);
    expect(origin?.because).toContain(clause);
  });
});

describe('identifiers of messages', () => {
  const id = at('4D6AA7EB.6490534', 'mail.gmail.com');

  test.each([
    [`Message-ID: <${id}>`],
    [`References: <${at('CAGsruKux', 'mail.gmail.com')}> <${id}>`],
    [`'smtp-id': '<${id}>',`],
    [`"message_id": "${id}"`],
    [`In-Reply-To: <${id}>`],
  ])('are no mailboxes: %#', (line) => {
    expect(ask('EMAIL_ADDRESS', id, { line, column: line.lastIndexOf(id) })?.because).toContain('RFC 5322');
  });

  test('but the sender beside them is one', () => {
    const line = `Message-ID: <${id}> From: ${at('anna.weber', 'gmail.com')}`;
    const sender = at('anna.weber', 'gmail.com');
    expect(ask('EMAIL_ADDRESS', sender, { line, column: line.indexOf(sender) })).toBeUndefined();
  });
});

describe('addresses that could be a customer’s', () => {
  test.each([
    // Real providers, and domains that only resemble reserved ones.
    ['anna.weber', 'gmail.com'],
    ['anna.weber', 'mail.com'],
    ['anna.weber', 'email.com'],
    ['anna.weber', 'myexample.com'],
    ['anna.weber', 'example.com.some-host.org'],
    ['anna.weber', 'notexample.org'],
    ['anna.weber', 'contoso-bakery.com'],
    ['anna.weber', 'test.de'],
    ['anna.weber', 'latest.com'],
    ['anna.weber', 'noreply.com'],
    // People a word where a name belongs begins or ends like a placeholder or a function.
    ['john.doerr', 'gmail.com'],
    ['john.doe87', 'gmail.com'],
    ['user1987', 'gmail.com'],
    ['test1987', 'gmail.com'],
    ['demott', 'gmail.com'],
    ['new.tester.anna', 'gmail.com'],
    ['anna.test', 'gmail.com'],
    ['anna.fake', 'gmail.com'],
    ['newuser1987', 'gmail.com'],
    ['valid', 'gmail.com'],
    ['anna', 'sandbox-bakery.mailgun.org'],
    ['anna', 'my-example.some-host.org'],
    ['j.info', 'gmail.com'],
    ['supporter', 'gmail.com'],
    ['nancy.abbot', 'gmail.com'],
    ['travis', 'some-firm.com'],
    ['jenkins', 'some-firm.com'],
    ['me', 'anna-weber.de'],
    ['a', 'some-firm.com'],
    ['bakers', 'lists.com'],
    ['octocats', 'gmail.com'],
    ['mario.rossi', 'gmail.com'],
    ['jan.kowalski', 'gmail.com'],
  ])('%s@%s', (local, domain) => {
    expect(ask('EMAIL_ADDRESS', at(local, domain))).toBeUndefined();
  });

  test('a company’s private domain still names its people', () => {
    expect(ask('EMAIL_ADDRESS', at('anna.weber', 'some-firm.local'))).toBeUndefined();
    expect(ask('EMAIL_ADDRESS', at('anna.weber', 'corp.internal'))).toBeUndefined();
  });
});
