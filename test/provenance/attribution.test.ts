import { describe, expect, test } from 'vitest';
import { headingAbove } from '../../src/provenance/headings.js';
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
    ['lib/__init__.py', '# A W <MAIL>'],
    ['lib/__init__.py', '# NAME <anna@example.com>'],
    ['dotGit/logs/HEAD', `${'0'.repeat(40)} ${'a'.repeat(40)} A W <MAIL> 1635896329 -0500\tcommit: x`],
    ['objects/commit', 'author NAME <anna@example.com> 1635896329 -0500'],
    ['docs/log.md', 'Author: A W <MAIL>'],
    ['scripts/release.sh', 'git config --global user.email "MAIL"'],
    ['scripts/release.sh', "git -c user.name='NAME' commit"],
    ['.github/workflows/update.yml', '          author: A W <MAIL>'],
    ['.github/workflows/update.yml', '          committer_email: MAIL'],
    ['CONTRIBUTING.md', 'Write to MAIL.'],
    ['META.json', '      "A W <MAIL>"'],
    ['build.sbt', '  Developer(id = "aw", name = "NAME", email = "MAIL")'],
    ['dist.ini', 'author = A W <MAIL>'],
    ['src/x.app.src', '  {maintainers, ["NAME"]},'],
    ['package.xml', '  <maintainer email="MAIL">A W</maintainer>'],
    ['library.properties', 'author=A W <MAIL>'],
    ['.zenodo.json', '  "name": "NAME",'],
    ['refs.bib', '  author = {NAME and B. Other},'],
    // Credits in prose.
    ['README.md', 'Many thanks to NAME for the idea.'],
    ['README.md', 'Thanks NAME!'],
    ['README.md', 'Originally written by NAME.'],
    ['README.md', 'The logo was designed by NAME.'],
    ['README.md', 'Logo by NAME'],
    ['docs/intro.md', 'See “Some Book” by NAME.'],
    ['docs/intro.md', 'See [Some Talk](https://example.com/talk) by NAME.'],
    ['docs/intro.md', 'Courtesy of NAME'],
    ['docs/intro.md', '> — NAME'],
    ['docs/intro.md', '[1] NAME et al., Some Work, 2019'],
    ['src/solve.ts', ' * [1] NAME, Some Work, 2019'],
    ['docs/intro.md', '- NAME (2019). Some Work.'],
    ['docs/intro.md', '[^1]: NAME, Some Work, doi:10.1000/182'],
    ['docs/intro.md', '* [NAME](https://github.com/example)'],
    ['docs/intro.md', '<a href="https://github.com/example"><img alt="NAME"></a>'],
    ['docs/intro.md', '<sub><b>NAME</b></sub>'],
    ['posts/hello.md', 'author: NAME'],
    ['docs/guide.md', '**Author:** NAME'],
    ['docs/guide.rst', ':Author: NAME'],
    ['docs/guide.rst', ':Contact: MAIL'],
    ['docs/notes.org', '#+AUTHOR: NAME'],
    ['paper.tex', '\\author{NAME}'],
    ['README.md', '  author = {NAME},'],
    ['LICENCE_HEADER.h', '/* (c) NAME 2019 */'],
    ['CHANGELOG.md', '- Fix a crash (thanks to NAME)'],
    ['CHANGES', '  [Reported by NAME]'],
    ['CHANGELOG.md', '    *NAME*'],
    ['CHANGELOG.md', '- Fix a crash (NAME)'],
    ['fixes/0001-x.patch', 'Cc: A W <MAIL>'],
    ['package.json', '    "NAME <anna@example.com>",'],
    ['web/pnpm-lock.yaml', '    deprecated: Support may be purchased by contacting MAIL'],
    ['package-lock.json', '      "deprecated": "Write to MAIL"'],
    ['Cargo.lock', '# NAME'],
    ['docs/about/team/members.json', '      "name": "NAME",'],
    ['website/team.yml', '- name: NAME'],
    ['site/_data/authors.yml', '  email: MAIL'],
    ['blog/authors.yml', '  name: NAME'],
    ['vendor/plot.js', ' * Released under the MIT license by NAME, October 2009.'],
    ['src/agent.ts', ' * <MAIL> wrote this file. As long as you retain this notice you'],
    ['src/log.ts', ' * // Author: NAME <anna@example.com>'],
    ['docs/news.md', '**The tool was first implemented in Perl in 2004 by NAME**'],
    ['docs/news.md', '_\\- NAME and the team_'],
    ['docs/team.md', '- NAME - [GitHub](https://github.com/example), [Twitter](https://twitter.com/example)'],
    ['RELEASE.md', '| v3.0 | 2024-11-14 | NAME (GitHub: @example) |'],
    ['RELEASE.md', '| v3.0 | 2024-11-14 | NAME and another (Github: @example and @other) |'],
    ['README.md', 'NAME (@example) keeps the list.'],
    ['README.md', 'NAME (<anna@example.com> / @example)'],
    ['HISTORY.md', ' - Added NAME to the contributor list'],
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
    ['leads.txt', '# A W <MAIL>'],
    ['leads.txt', '* A W <MAIL>'],
    ['dump.sql', '-- A W <MAIL>'],
    ['spec/encodings.rb', '# To: A W <MAIL>'],
    ['src/app.py', '# Customer: A W <MAIL>'],
    ['docs/incident.md', 'Reported-by: MAIL said the customer NAME'],
    ['docs/incident.md', 'It was Reported-by: A W <MAIL>'],
    ['src/app.ts', "const from = 'MAIL';"],
    ['README.md', '(a) one, (b) two, (c) in 2020 write to MAIL'],
    ['README.md', 'MAIL, Copyright 2020 Example Inc.'],
    ['main.ts', 'authorize(MAIL)'],
    // Prose about somebody.
    ['docs/case.md', 'The claim of NAME was paid.'],
    ['docs/case.md', 'The invoice was paid by NAME.'],
    ['docs/case.md', 'NAME (1985) was admitted on Monday.'],
    ['docs/case.md', 'NAME: 123 Main Street'],
    ['docs/case.md', 'Thanks to all. NAME was admitted on Monday.'],
    ['docs/case.md', '[NAME](https://crm.example.com/customers/17)'],
    ['docs/case.md', '- NAME'],
    ['src/app.ts', '// write to A W <MAIL> about the claim'],
    ['logs/app.log', 'author NAME <anna@example.com> 1635896329 -0500'],
    ['deploy/values.yml', '  author: A W <MAIL>'],
    ['src/app.ts', "config.user.email = 'MAIL'"],
    ['letters/17.txt', 'Thanks to NAME for the payment.'],
    ['src/app.ts', "  greet('Thanks to NAME');"],
    ['fixtures/users.yml', '  :email: MAIL'],
    ['src/log.ts', '[1] NAME logged in'],
    ['meta.json', '  "author": "NAME"'],
    // In a manifest, but not as its author.
    ['package.json', '  "description": "email MAIL for access",'],
    ['package.json', '    "seed": "node seed.js --admin MAIL"'],
    ['Cargo.toml', 'default-run = "MAIL"'],
    ['package.json', '    "greet": "NAME <anna@example.com>",'],
    // Data, and prose, that only resembles the above.
    ['fixtures/team/members.json', '  "name": "NAME",'],
    ['docs/api/team/list.json', '  "name": "NAME",'],
    ['docs/examples/contributors.json', '  "name": "NAME",'],
    ['data/authors.csv', 'NAME'],
    ['my.lock', 'MAIL'],
    ['docs/case.md', 'The claim was paid in March 2004 by NAME.'],
    ['docs/case.md', 'NAME (admitted on Monday)'],
    ['docs/case.md', 'NAME (customer: @ward)'],
    ['docs/case.md', 'NAME - [claim](https://crm.example.com/17)'],
    ['HISTORY.md', '- Added NAME to the ward'],
    ['docs/case.md', 'Added NAME to the list of contributors'],
    ['src/app.ts', "greet('NAME (@example)')"],
  ])('%s: %s', (path, text) => expect(asked(path, text)).toBeUndefined());

  test('a telephone number is private, even an author’s', () => {
    const number = whole('+49 30 ', '8412', ' 7715');
    expect(ask('PHONE_NUMBER', number, { path: 'LICENSE', line: number, column: 0 })).toBeUndefined();
  });
});

describe('the heading above', () => {
  const readme = ['# Tool', '', 'Does things.', '', '## 🙏 Contributors', '', '- NAME', '', '## Usage', '', 'run'].join(
    '\n',
  );

  test('is that of the section', () => {
    expect(headingAbove(readme, readme.indexOf('NAME'))).toBe('Contributors');
    expect(headingAbove(readme, readme.indexOf('run'))).toBe('Usage');
    expect(headingAbove(readme, 3)).toBeUndefined();
  });

  test.each([
    ['Authors\n=======\n\nNAME', 'Authors'],
    ['.SH AUTHOR\nNAME', 'AUTHOR'],
    ['<h2>Credits</h2>\nNAME', 'Credits'],
    ['**Maintainers:**\n\nNAME', 'Maintainers'],
    ['## [Team](#team)\nNAME', 'Team'],
    ['## 3. *Thanks*\nNAME', 'Thanks'],
    ['one\n---\nNAME', 'one'],
    ['a long line of prose\n---\nNAME', undefined],
    ['## 3.1\n\nWe thank these people:\n- Somebody\n- NAME', 'We thank these people:'],
    ['## 3.1\n\nThanks to:\n\n1. Somebody\n   else\n\n2. NAME', 'Thanks to:'],
    ['## Case\n\nThese were admitted:\n- NAME', 'Case'],
    ['## Case\n\nWe thank these people:\n- Somebody\n\nNAME', 'Case'],
  ])('%j', (text, heading) => expect(headingAbove(text, text.indexOf('NAME'))).toBe(heading));

  test.each([
    'Authors',
    'AUTHOR',
    'Core Team',
    'Acknowledgements',
    'Special thanks to',
    'References',
    'License',
    'We thank these people:',
  ])('%s signs the names below it in prose, and nowhere else', (heading) => {
    const name = { line: NAME, column: 0, heading };
    expect(ask('PERSON', NAME, { path: 'README.md', ...name })?.provenance).toBe('attribution');
    expect(ask('PERSON', NAME, { path: 'src/tool.1', ...name })?.provenance).toBe('attribution');
    expect(ask('PERSON', NAME, { path: 'people.csv', ...name })).toBeUndefined();
  });

  test.each([
    'Usage',
    'Patients',
    'Customers',
    'Thanks for your payment',
    'Team members of Acme',
    'Contact customers',
    'Authorization',
  ])('%s does not', (heading) => {
    expect(ask('PERSON', NAME, { path: 'README.md', line: NAME, column: 0, heading })).toBeUndefined();
  });
});
