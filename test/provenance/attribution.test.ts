import { describe, expect, test } from 'vitest';
import { ask, askIn, whole } from './ask.js';

const MAIL = whole('anna.weber', '@', 'posteo.de');
const NAME = ['Anna', 'Weber'].join(' ');

/** `<>` around the address belongs to the line; «» marks what is asked about. */
const line = (text: string): string => text.replace('MAIL', `«${MAIL}»`).replace('NAME', `«${NAME}»`);
const entityIn = (text: string): string => (text.includes('MAIL') ? 'EMAIL_ADDRESS' : 'PERSON');
const asked = (path: string, text: string) => askIn(entityIn(text), path, line(text));

describe('authors who signed', () => {
  test.each([
    // Files made to name people.
    ['LICENSE', 'Written by MAIL'],
    ['licenses/LICENSE-MIT.txt', 'NAME'],
    ['LICENSE-APACHE-2.0', 'MAIL'],
    ['vendor/lib/COPYING.LESSER', 'MAIL'],
    ['AUTHORS', 'NAME'],
    ['docs/CONTRIBUTORS.md', '* MAIL'],
    ['MAINTAINERS', 'M: MAIL'],
    ['CREDITS', 'E: MAIL'],
    ['.github/CODEOWNERS', '*.js MAIL'],
    ['OWNERS', '- MAIL'],
    ['.mailmap', 'A W <MAIL>'],
    ['CITATION.cff', '    email: MAIL'],
    ['public/humans.txt', 'Contact: MAIL'],
    ['SECURITY.md', 'Write to MAIL.'],
    ['.github\\CODE_OF_CONDUCT.md', 'Write to MAIL.'],
    ['debian/control', 'Maintainer: A W <MAIL>'],
    ['debian/changelog', ' -- A W <MAIL>  Thu, 01 Jan 2026 10:00:00 +0000'],
    ['share/man/man1/tool.1', 'Written by NAME'],
    // Lines that name an author.
    ['docs/history.md', 'Signed-off-by: A W <MAIL>'],
    ['docs/history.md', '    Co-authored-by: NAME <anna@example.com>'],
    ['src/main.c', ' * Copyright (C) 2019-2021 A W <MAIL>'],
    ['index.html', '<p>&copy; © 2021 NAME</p>'],
    ['src/main.rs', '// SPDX-FileCopyrightText: 2024 A W <MAIL>'],
    ['src/Main.java', ' * @author A W <MAIL>'],
    ['src/Main.java', ' * @author NAME'],
    ['lib/tool.py', '# Author: NAME'],
    ['lib/tool.py', "__author__ = 'A W <MAIL>'"],
    ['drivers/x.c', 'MODULE_AUTHOR("A W <MAIL>");'],
    ['schema.sql', '-- Created by: NAME'],
    ['page.html', '<meta name="author" content="NAME">'],
    ['tool.8', '.An Anna Aq Mt MAIL'],
    ['ChangeLog', '2014-03-02  A W  <MAIL>'],
    ['CHANGELOG.rdoc', '== Sat Jan 23 23:28:42 UTC 2010 A W <MAIL>'],
    ['tool.spec', '* Thu Jan 01 2026 A W <MAIL> - 1.0-1'],
    ['fixes/0001-x.patch', 'From: A W <MAIL>'],
    ['Dockerfile', 'LABEL maintainer="MAIL"'],
    // Manifests of packages.
    ['package.json', '  "author": "A W <MAIL> (https://example.com)",'],
    ['packages/a/package.json', '    "email": "MAIL"'],
    ['package.json', '    "A W <MAIL>",'],
    ['composer.json', '            "email": "MAIL"'],
    ['pyproject.toml', 'authors = [{ name = "A W", email = "MAIL" }]'],
    ['setup.py', "    author_email='MAIL',"],
    ['Cargo.toml', 'authors = ["A W <MAIL>"]'],
    ['a.gemspec', '  spec.email       = ["MAIL"]'],
    ['A.podspec', "  s.author = { 'A W' => 'MAIL' }"],
    ['pom.xml', '      <email>MAIL</email>'],
    ['build.gradle', "      email = 'MAIL'"],
    ['a.cabal', 'maintainer:          MAIL'],
    ['DESCRIPTION', '    person("A", "W", email = "MAIL",'],
    ['charts/a/Chart.yaml', '    email: MAIL'],
  ])('%s: %s', (path, text) => {
    const origin = asked(path, text);
    expect(origin?.provenance).toBe('attribution');
    expect(origin?.because).not.toContain(MAIL);
    expect(origin?.because).not.toContain(NAME);
  });
});

describe('people who did not', () => {
  test.each([
    // Data, whatever the name of the file.
    ['data/licenses.csv', '17,MAIL'],
    ['LICENSE.csv', '17,MAIL'],
    ['LICENSE-MIT.csv', '17,MAIL'],
    ['license_holders.txt', 'MAIL'],
    ['contributors.json', '  "email": "MAIL"'],
    ['owners.txt', 'MAIL'],
    ['notice.txt', 'Dear NAME'],
    ['security.json', '"contact": "MAIL"'],
    ['logs/access.log.1', 'login MAIL'],
    ['data/man.1', 'MAIL'],
    // The word `author` where it is a field.
    ['fixtures/reviews.json', '    "author": "A W <MAIL>",'],
    ['fixtures/reviews.json', '    "@author": "MAIL"'],
    ['customers.csv', 'author,MAIL'],
    ['fixtures/my-package.json', '    "author": "MAIL"'],
    ['seed.yml', '  author: NAME'],
    ['src/app.ts', "  author: 'MAIL',"],
    ['meta.json', '  "author": "MAIL"'],
    // Signatures inside records.
    ['mail.eml', 'Signed-off-by: A W <MAIL>'],
    ['rows.csv', '# Author: NAME'],
    ['rows.jsonl', '{"note":"Copyright 2020 NAME"}'],
    // Lines that only resemble one.
    ['docs/incident.md', 'Reported-by: MAIL said the customer NAME'],
    ['docs/incident.md', 'It was Reported-by: A W <MAIL>'],
    ['src/app.ts', "const from = 'MAIL';"],
    ['README.md', '(a) one, (b) two, (c) in 2020 write to MAIL'],
    ['README.md', 'MAIL, Copyright 2020 Example Inc.'],
    ['main.ts', 'authorize(MAIL)'],
    // In a manifest, but not as its author.
    ['package.json', '  "description": "email MAIL for access",'],
    ['package.json', '    "seed": "node seed.js --admin MAIL"'],
    ['Cargo.toml', 'default-run = "MAIL"'],
  ])('%s: %s', (path, text) => expect(asked(path, text)).toBeUndefined());

  test('a telephone number is private, even an author’s', () => {
    const number = whole('+49 30 ', '8412', ' 7715');
    expect(ask('PHONE_NUMBER', number, { path: 'LICENSE', line: number, column: 0 })).toBeUndefined();
  });
});
