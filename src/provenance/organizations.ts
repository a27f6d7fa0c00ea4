import { type Inquiries, listed, type Publication, valuesOf } from './published.js';

/** Firms that exist in examples alone. */
export const PLACEHOLDER_ORGANIZATIONS: readonly Publication[] = [
  {
    provenance: 'placeholder',
    what: 'a stock name for any company',
    source: 'Wikipedia, Acme Corporation; the words themselves',
    values: valuesOf(`
      Acme, ACME Corp, Acme Corporation, Acme Inc, Acme Ltd, Acme GmbH, Acme LLC, Acme Co, Example Inc, Example Corp
      Example Corporation, Example Ltd, Example LLC, Example GmbH, Example Company, Foo Inc, Foo Corp, Foobar Inc
      Musterfirma, Musterfirma GmbH, Mustermann GmbH, Muster AG, Beispiel GmbH, Test Company, Test Inc, Test GmbH
      My Company, MyCompany, Your Company, Some Company, Company Name, Widgets Inc, Widget Co
    `),
  },
  {
    provenance: 'documented',
    what: 'a fictitious company of Microsoft’s or Oracle’s documentation',
    source: 'Microsoft Learn, sample companies',
    values: valuesOf(`
      Contoso, Contoso Ltd, Contoso Corporation, Fabrikam, Fabrikam Inc, Northwind Traders, Adventure Works
      AdventureWorks Cycles, Tailspin Toys, Wide World Importers, Litware, Litware Inc, Proseware, A. Datum Corporation
      Adatum, Trey Research, Woodgrove Bank, Fourth Coffee, Alpine Ski House, VanArsdel Ltd, Wingtip Toys
    `),
  },
  {
    provenance: 'placeholder',
    what: 'a company of fiction',
    source: 'Wikipedia, List of fictional companies',
    values: valuesOf(`
      Initech, Initrode, Globex, Globex Corporation, Umbrella Corporation, Umbrella Corp, Hooli, Pied Piper, Soylent Corp
      Stark Industries, Wayne Enterprises, Wonka Industries, Dunder Mifflin, Vandelay Industries, Cyberdyne Systems
      Massive Dynamic, Weyland-Yutani, Tyrell Corporation, Oscorp, LexCorp, Sirius Cybernetics Corporation, Gringotts
      Los Pollos Hermanos, Vehement Capital Partners, Planet Express, Monsters Inc
    `),
  },
];

const comparable = (name: string): string => name.toLowerCase().replace(/[^\p{Alpha}\p{N}]+/gu, '');

export const organizationInquiries: Inquiries = { ORGANIZATION: [listed(PLACEHOLDER_ORGANIZATIONS, comparable)] };
