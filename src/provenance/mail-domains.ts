import { type Publication, type Statement, valuesOf } from './published.js';

/** Domains in which nobody receives mail, their subdomains included. */
export const SPECIAL_DOMAINS: readonly Publication[] = [
  {
    provenance: 'reserved',
    what: 'example.com, example.net and example.org are reserved for documentation',
    source: 'RFC 2606 §3, RFC 6761 §6.5',
    values: valuesOf('example.com, example.net, example.org'),
  },
  {
    provenance: 'reserved',
    what: 'domains under .example, .test, .invalid and .localhost are never delegated',
    source: 'RFC 2606 §2, RFC 6761 §6',
    values: valuesOf('example, test, invalid, localhost'),
  },
  {
    provenance: 'documented',
    what: "one of Microsoft's fictitious companies",
    source: 'Microsoft Learn, sample companies and databases',
    values: valuesOf(`
      contoso.com, contoso.onmicrosoft.com, fabrikam.com, fabrikam.onmicrosoft.com, northwindtraders.com
      adventure-works.com, tailspintoys.com, wingtiptoys.com, fourthcoffee.com, woodgrovebank.com, litwareinc.com
      proseware.com, adatum.com, treyresearch.net, alpineskihouse.com, cohowinery.com, cohovineyard.com
      margiestravel.com, lucernepublishing.com, wideworldimporters.com, southridgevideo.com
      humongousinsurance.com, graphicdesigninstitute.com, blueyonderairlines.com, cpandl.com
      consolidatedmessenger.com, vanarsdelltd.com, bellowscollege.com
    `),
  },
  {
    provenance: 'documented',
    what: 'the invented people of a published sample database',
    source: 'Sakila and classicmodels for MySQL, Chinook, reqres.in',
    values: valuesOf('sakilacustomer.org, sakilastaff.com, classicmodelcars.com, chinookcorp.com, reqres.in'),
  },
  {
    provenance: 'documented',
    what: 'the invented users of GitHub’s documentation',
    source: 'GitHub Docs, webhook events and payloads',
    values: valuesOf('octocoders.io, octocoders.github.io'),
  },
  {
    provenance: 'infrastructure',
    what: 'a mailing list, which reaches a group and not a person',
    source: 'RFC 2919, list identifiers; the operators’ own pages',
    values: valuesOf('googlegroups.com, groups.io, lists.sourceforge.net, vger.kernel.org, lists.linux.dev'),
  },
  {
    provenance: 'infrastructure',
    what: 'the identity of a program, not of a person',
    source: 'Google Cloud, STACKIT and 1Password, service accounts',
    values: valuesOf('gserviceaccount.com, sa.stackit.cloud, 1passwordserviceaccounts.com'),
  },
  {
    provenance: 'placeholder',
    what: 'a domain made of words that mean any word',
    source: 'RFC 3092, Etymology of “Foo”',
    values: valuesOf('foo.com, bar.com, baz.com, qux.com, foobar.com, foo.org, bar.org, foo.net, foo.bar, foo.baz'),
  },
  {
    provenance: 'placeholder',
    what: 'a domain typed to mean any company',
    source: 'Acme is the stock name of an invented company: Wikipedia, Acme Corporation',
    values: valuesOf('acme.com, acme.org, acme.io, acmecorp.com, acme-corp.com, acmeinc.com'),
  },
  {
    provenance: 'placeholder',
    what: 'a domain that says it is only a test',
    source: 'the word itself',
    values: valuesOf(`
      test.com, test.org, test.net, test.io, testing.com, testmail.com, fake.com, fakemail.com, dummy.com, sample.com
      nowhere.com, noemail.com, nomail.com, asdf.com, domain.com, domain.tld, company.com, host.tld
    `),
  },
];

/**
 * Names whose words say that the reader's own is meant, under whatever public suffix. `test` is not among them:
 * test.de, for one, is a publisher with employees.
 */
export const STAND_IN_LABELS: readonly Publication[] = [
  {
    provenance: 'placeholder',
    what: 'a domain called “example” stands for any domain',
    source: 'the word itself, as in RFC 2606; also in other languages',
    values: valuesOf(`
      example, exemple, beispiel, ejemplo, esempio, exemplo, voorbeeld, eksempel, exempel, esimerkki, przyklad, priklad
      example-domain, examplecompany, example-company, example-corp, examplecorp
    `),
  },
  {
    provenance: 'placeholder',
    what: 'a domain that says the reader should put in their own',
    source: 'the words themselves',
    values: valuesOf(`
      yourdomain, your-domain, yourdomainname, your-domain-name, mydomain, my-domain, somedomain, some-domain
      anydomain, yourcompany, your-company, mycompany, my-company, somecompany, yourorg, your-org, yourorganization
      yoursite, your-site, mysite, yourwebsite, your-website, yourapp, yourhost, yourserver, yourmail, youremail
      ihredomain, ihre-domain, meinedomain, deinedomain, musterfirma, tudominio, votredomaine, votre-domaine
    `),
  },
];

/** Forges hide members' addresses behind this label: users.noreply.github.com, noreply.codeberg.org. */
export const NOREPLY_DOMAIN: Statement = {
  provenance: 'infrastructure',
  what: 'an address that receives no mail, given out by a forge to hide the real one',
  source: 'GitHub Docs, setting your commit email address',
};

export const SANDBOX_DOMAIN: Statement = {
  provenance: 'infrastructure',
  what: 'the sandbox of a mail service, in which nobody has a mailbox',
  source: 'Mailgun documentation, sandbox domain',
};

/** Where mailing list managers put their lists: lists.example.org, mailman.example.org. */
export const LIST_DOMAIN: Statement = {
  provenance: 'infrastructure',
  what: 'a mailing list, which reaches a group and not a person',
  source: 'the host names that Mailman and Sympa suggest',
};
