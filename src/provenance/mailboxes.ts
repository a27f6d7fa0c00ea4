import { type Publication, type Statement, valuesOf } from './published.js';

/** What stands before the `@`, whatever the domain. Exact: `info` is a function, `j.info` may be a person. */
export const MAILBOXES: readonly Publication[] = [
  {
    provenance: 'infrastructure',
    what: 'a mailbox of a function, not of a person',
    source: 'RFC 2142',
    values: valuesOf(`
      info, marketing, sales, support, abuse, noc, security, postmaster, hostmaster, usenet, news, webmaster, www
      uucp, ftp
    `),
  },
  {
    provenance: 'infrastructure',
    what: 'a mailbox of a department or an office, in the manner of RFC 2142',
    source: 'the word itself',
    values: valuesOf(`
      admin, admins, administrator, sysadmin, billing, accounts, accounting, accounts-payable, invoice, invoices
      invoicing, orders, order, shop, service, services, customerservice, customer-service, customer.service
      customersupport, customer-support, customercare, helpdesk, help-desk, help, contact, contactus, contact-us
      contact.us, kontakt, contacto, contato, contatti, contatto, biuro, office, buero, reception, enquiries
      enquiry, inquiries, inquiry, feedback, press, presse, media, pr, events, jobs, job, career, careers, recruiting
      recruitment, hr, legal, privacy, datenschutz, dpo, gdpr, compliance, conduct, code-of-conduct, legal-notices
      team, staff, ops, devops, engineering, developers, dev, opensource, open-source, oss, partners, partnerships
      newsletter, newsletters, subscribe, unsubscribe, reservations, booking, bookings, returns, shipping
      hello, hallo, webteam, servicedesk, service-desk, cert, csirt, psirt, soc, secretary, secretariat, community, board
      moderators, maintainers, contributors, releases, sekretariat, verwaltung, bewerbung, karriere, rechnung, rechnungen
      facturacion, administracion, comptabilite, recrutement, accueil, amministrazione, segreteria, sklep
      vertrieb, einkauf, buchhaltung, ventas, soporte, atencionalcliente, suporte, vendas, commercial
    `),
  },
  {
    provenance: 'infrastructure',
    what: 'an automatic sender that nobody reads',
    source: 'RFC 3834, Auto-Submitted; the word itself',
    values: valuesOf(`
      noreply, no-reply, no_reply, no.reply, donotreply, do-not-reply, do_not_reply, do.not.reply, dont-reply
      nicht-antworten, ne-pas-repondre, mailer-daemon, mailerdaemon, mailer, daemon, bounce, bounces, autoreply
      auto-reply, automailer, notify, notification, notifications, notifier, alert, alerts, monitoring, cron
      reports, digest, updates, system, root, nobody, devnull, dev-null, null, bot, robot, dependabot, renovate
      github-actions, github-bot, gitlab-bot, circleci, ci, buildbot, action, actions
    `),
  },
  {
    provenance: 'infrastructure',
    what: 'a login on a machine, not a mailbox of a person',
    source: 'the default accounts of Git servers and system images',
    values: valuesOf(`
      git, gitea, hg, svn, cvs, anoncvs, anonymous, ec2-user, ubuntu, centos, debian, fedora, vagrant, www-data
      deploy, deployer, postgres, mysql, nginx, apache
    `),
  },
  {
    provenance: 'documented',
    what: 'one of the mascots that GitHub’s documentation uses for people',
    source: 'GitHub Docs, REST API and webhook examples',
    values: valuesOf('octocat, codertocat, monalisa, hubot'),
  },
  {
    provenance: 'placeholder',
    what: 'a person who stands for anybody',
    source: 'Wikipedia, List of placeholder names by language',
    values: valuesOf(`
      john.doe, john_doe, john-doe, johndoe, jdoe, j.doe, doe.john, doejohn, jane.doe, jane_doe
      jane-doe, janedoe, doe.jane, joe.bloggs, joebloggs, joe_bloggs, fred.bloggs
      max.mustermann, maxmustermann, max_mustermann, max-mustermann, m.mustermann, mustermann, erika.mustermann
      erikamustermann, erika_mustermann, ola.nordmann, kari.nordmann, fulano, fulano.detal, israel.israeli
      john.q.public, johnqpublic
    `),
  },
  {
    provenance: 'placeholder',
    what: 'a word where a name belongs',
    source: 'the word itself',
    values: valuesOf(`
      user, username, user.name, user_name, user-name, your.name, yourname, your_name, your-name, your.email
      youremail, your_email, your-email, you, yourself, my.email, myemail, my_email, my-email, myname, my.name
      first.last, first_last, firstlast, firstname.lastname, first.lastname, firstname, lastname, name, email
      e-mail, name.surname, vorname.nachname, prenom.nom, nombre.apellido, nome.cognome, voornaam.achternaam
      someone, somebody, some.one, anyone, anybody, person, recipient, sender, customer, client, member
      src, dst, source, destination, from, to
      nobody.nowhere, placeholder, example, sample, dummy, fake, invalid, wrong, incorrect, nonexistent, non-existent
      doesnotexist, does-not-exist, does.not.exist, unknown, changeme, change-me, change_me, please-change-me
      replaceme, replace-me, no-such-user, nosuchuser, notauser, not-a-user, randomemail, some-email, someemail
    `),
  },
  {
    provenance: 'placeholder',
    what: 'a word typed to try something out',
    source: 'RFC 3092, Etymology of “Foo”; the word itself',
    values: valuesOf(`
      test, tests, tester, testing, testuser, test.user, test_user, test-user, usertest, user.test, test.test
      testtest, testaccount, test.account, test-account, testemail, test.email, test-email, demo, demo.user
      demouser, demo-user, foo, bar, baz, qux, quux, foobar, foo.bar, foo_bar, foo-bar, foo.baz
      asdf, asdfasdf, asdfgh, qwer, qwerty, qwertz, azerty, abc, abcd, abcdef, abc123, xyz, xxx, aaa, aaaa, zzz
      lorem, ipsum, lorem.ipsum
    `),
  },
];

/** Words that people number: user1, test02, demo123. A longer number, such as a year, may be a person's choice. */
export const NUMBERED =
  /^(?:(?:user|testuser|foo)|(?:(?:new|old|my|some|other|another|valid|invalid|random)[-_.]?)?(?:test|tester|demo|dummy|fake|example|sample)(?:[-_.]?(?:user|mail|email|account|address|customer|person|name|admin|issuer|client|service|app))?|(?:new|some|another|valid|invalid|random)[-_.]?user)[-_.]?(?:\d{1,2}|123|1234)?$/;

/** The last word of an address that is written to be refused: `anna-invalid@`. None is a name that people have. */
export const REFUSED = /[-_.](?:invalid|placeholder|nonexist(?:ent|ing)|non-existent|doesnotexist)$/;

export const BOT: Statement = {
  provenance: 'infrastructure',
  what: 'the address of a program that commits and comments',
  source: 'GitHub Docs, bot accounts carry the suffix [bot]',
};

export const LIST_REQUEST: Statement = {
  provenance: 'infrastructure',
  what: 'the administrative address of a mailing list',
  source: 'RFC 2142 §6',
};

export const MESSAGE_ID: Statement = {
  provenance: 'infrastructure',
  what: 'the identifier of a message, which has the form of an address',
  source: 'RFC 5322 §3.6.4',
};

export const LETTERS: Statement = {
  provenance: 'placeholder',
  what: 'letters in place of a name',
  source: 'the address itself: one letter on either side of the @, or one letter over and over',
};

/** Whole addresses, each with a domain that others may have mail in. */
export const DOCUMENTED_MAILS: readonly Publication[] = [
  {
    provenance: 'documented',
    what: 'an invented user of a published demonstration',
    source: 'JSONPlaceholder, users',
    values: valuesOf(`
      sincere@april.biz, shanna@melissa.tv, nathan@yesenia.net, julianne.oconner@kory.org, lucio_hettinger@annie.ca
      karley_dach@jasper.info, telly.hoeger@billy.biz, sherwood@rosamond.me, chaim_mcdermott@dana.io
      rey.padberg@karina.biz
    `),
  },
];
