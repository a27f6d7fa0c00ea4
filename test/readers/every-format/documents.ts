import { base64 } from '../../helpers/invented.js';
import { alike, birth, email, name, one, phone, type Row, ssn, street, two, umlaut } from './planting.js';

const markdown: Row = {
  path: 'docs/people.md',
  subjects: 2,
  document: `---
title: People
contact:
  full_name: "${name('full_name', one.full, 'quoted', 'nested')}"
---
# Release 12.4.17-rc.2

${alike((key, value) => `- **${key}:** \`${value}\``)}

| Full name | SSN |
|---|:-:|
| ${name('Full name', one.full)} | ${ssn('SSN', one.ssn)} |
| **${name('Full name', two.full)}** | \`${ssn('SSN', two.ssn)}\` |

> Patient name: _${name('Patient name', one.full)}_

\`\`\`json
{
  "last_name": "${name('last_name', umlaut('\\u00f6'), 'escaped', 'multi-line')}",
  "email": "${email('email', two.email)}"
}
\`\`\`
`,
};

const rst: Row = {
  path: 'docs/people.rst',
  subjects: 2,
  document: `People
======

:Version: 12.4.17-rc.2
${alike((key, value) => `:${key}: ${value}`)}
:E-mail: ${email('E-mail', one.email)}

.. list-table:: People
   :header-rows: 1

   * - Full name
     - SSN
   * - ${name('Full name', one.full)}
     - ${ssn('SSN', one.ssn)}
   * - **${name('Full name', two.full, 'nested')}**
     - ${ssn('SSN', two.ssn)}

Date of birth
    ${birth('Date of birth', one.birth, 'multi-line')}

.. code-block:: json

   {"user": {"last_name": "${name('last_name', umlaut('\\u00f6'), 'escaped', 'quoted')}", "phone": "${phone('phone', two.phone)}"}}

Behind.
`,
};

const asciidoc: Row = {
  path: 'docs/people.adoc',
  subjects: 2,
  document: `= People
:revnumber: 12.4.17-rc.2
${alike((key, value) => `:${key}: ${value}`)}

E-mail:: ${email('E-mail', one.email)}
*Date of birth*::
  ${birth('Date of birth', one.birth, 'multi-line')}

[%header,cols="2*"]
|===
|Full name |SSN
|${name('Full name', one.full)} |${ssn('SSN', one.ssn)}
|*${name('Full name', two.full, 'nested')}* |${ssn('SSN', two.ssn)}
|===

[source,json]
----
{"user": {"last_name": "${name('last_name', umlaut('\\u00f6'), 'escaped', 'quoted')}", "phone": "${phone('phone', two.phone)}"}}
----
`,
};

const org: Row = {
  path: 'docs/people.org',
  subjects: 2,
  document: `#+TITLE: People 12.4.17-rc.2
* Build
${alike((key, value) => `- ${key} :: ${value}`)}
* People
- E-mail :: ${email('E-mail', one.email)}
| Full name | SSN |
|-----------+-----|
| ${name('Full name', one.full)} | ${ssn('SSN', one.ssn)} |
| *${name('Full name', two.full, 'nested')}* | ${ssn('SSN', two.ssn)} |

#+BEGIN_SRC json
{
  "last_name": "${name('last_name', umlaut('\\u00f6'), 'escaped', 'quoted', 'multi-line')}",
  "phone": "${phone('phone', two.phone)}"
}
#+END_SRC
`,
};

const notebook: Row = {
  path: 'analysis.ipynb',
  subjects: 2,
  document: `{
 "cells": [
  {"cell_type": "markdown", "metadata": {}, "source": ["# People\\n", "\\n", "**Full name:** ${name('Full name', one.full, 'multi-line', 'quoted')}\\n"]},
  {
   "cell_type": "code", "execution_count": 3, "metadata": {"id": "7384920156"},
   "outputs": [
    {"output_type": "execute_result", "execution_count": 3, "metadata": {}, "data": {
     "text/html": ["<table><tr><th>Last name</th><th>SSN</th></tr>\\n", "<tr><td>${name('Last name', one.last)}</td><td>${ssn('SSN', one.ssn)}</td></tr>\\n", "<tr><td>${name('Last name', two.last)}</td><td>${ssn('SSN', two.ssn, 'nested')}</td></tr></table>"],
     "text/plain": ["${alike((key, value) => `${key}: ${value}`, '\\n", "')}"]
    }}
   ],
   "source": ["import csv\\n", "email = '${email('email', two.email.replace('@', '\\u0040'), 'escaped')}'\\n"]
  }
 ],
 "metadata": {"kernelspec": {"name": "python3"}, "language_info": {"version": "3.11.7"}}, "nbformat": 4, "nbformat_minor": 5
}
`,
};

const headers = ({ from, to }: { from: string; to: string }): string =>
  `From: ${from}\r\nTo: ${to}\r\nMessage-ID: <738492015634.JavaMail.mailer@mx.example.com>\r\nDate: Mon, 06 May 2024 07:08:09 +0200\r\nMIME-Version: 1.0\r\n`;

const message: Row = {
  path: 'mails/admission.eml',
  subjects: 3,
  document: `${headers({
    from: `"${name('sender', one.full, 'quoted')}" <${email('email', one.email)}>`,
    to: `${name('recipient', two.full)}\r\n <${email('email', two.email, 'multi-line')}>`,
  })}X-Mailer: Apple Mail (2.1076)\r
Content-Type: multipart/mixed; boundary="=_outer"\r
\r
--=_outer\r
Content-Type: text/plain; charset="UTF-8"\r
Content-Transfer-Encoding: quoted-printable\r
\r
${alike((key, value) => `${key}: ${value}`, '\r\n')}\r
\r
--=_outer\r
Content-Type: text/csv; name="people.csv"\r
\r
first_name,last_name,ssn,note\r
${name('first_name', one.first)},${name('last_name', one.last)},${ssn('ssn', one.ssn)},a\r
${name('first_name', two.first, 'nested')},${name('last_name', two.last)},${ssn('ssn', two.ssn)},a\r
--=_outer\r
Content-Type: application/json; name="u.json"\r
Content-Transfer-Encoding: 7bit\r
\r
{"last_name": "${name('last_name', umlaut('\\u00f6'), 'escaped')}", "phone": "${phone('phone', one.phone)}"}\r
--=_outer--\r
`,
};

const mailbox: Row = {
  path: 'mails/archive.mbox',
  subjects: 2,
  document: `From - Mon May 06 07:08:09 2024
From: "${name('sender', one.full, 'quoted')}" <${email('email', one.email)}>
Subject: Build 12.4.17-rc.2

${alike((key, value) => `${key}: ${value}`)}

From - Mon May 06 07:08:10 2024
From: =?utf-8?B?${name('sender', base64(`${two.first} ${umlaut('ö')}`).replace(/=+$/, ''), 'escaped')}==?=
 <${email('email', two.email, 'multi-line')}>
Subject: Card
Content-Type: text/plain

> {"ids": {"ssn": "${ssn('ssn', two.ssn, 'nested')}"}}
`,
};

const plainText: Row = {
  path: 'notes/minutes',
  subjects: 2,
  document: `Minutes of 2024-05-06

${alike((key, value) => `${key}: ${value}`)}

Patient name: ${name('Patient name', one.full)}
DOB: ${birth('DOB', one.birth)}, payload: {"ids": {"ssn": "${ssn('ssn', one.ssn, 'nested', 'quoted')}"}}

Patient name: ${name('Patient name', two.full)}
The letter went to her home at
${street(undefined, two.street, 'multi-line')}, and by mail to mailto:${email(undefined, two.email.replace('@', '%40'), 'escaped')}.
`,
};

export const documents: readonly Row[] = [markdown, rst, asciidoc, org, notebook, message, mailbox, plainText];
