import { alike, birth, email, name, one, phone, type Row, ssn, street, two, umlaut } from './planting.js';

const ini: Row = {
  path: 'config/contacts.ini',
  subjects: 2,
  document: `; Who is called at night.
[build]
${alike((key, value) => `${key} = ${value}`)}

[contact "first"]
full_name = "${name('full_name', one.full, 'quoted')}"
email = ${email('email', one.email)} ; ssn: ${ssn('ssn', one.ssn)}
payload = {"address": {"street": "${street('street', one.street, 'nested')}"}}

[contact "second"]
last_name = "${name('last_name', umlaut('\\xf6'), 'escaped')}"
phone =
    ${phone('phone', two.phone, 'multi-line')}
date_of_birth: ${birth('date_of_birth', two.birth)}
`,
};

const properties: Row = {
  path: 'src/main/resources/contacts.properties',
  subjects: 1,
  document: `# Who is called at night.
${alike((key, value) => `build.${key}=${value}`)}
build.url=https\\://api.example.com/7384920156
contact.full_name = "${name('contact.full_name', one.full, 'quoted')}"
contact.email: ${email('contact.email', one.email)}
contact.payload = {"address": {"street": "${street('street', one.street, 'nested')}"}}
contact.last_name ${name('contact.last_name', umlaut('\\u00f6'), 'escaped')}
contact.phone = \\
    ${phone('contact.phone', one.phone, 'multi-line')}
contact.ssn=${ssn('contact.ssn', one.ssn)}
`,
};

const dotenv: Row = {
  path: '.env.production',
  subjects: 1,
  document: `# Who is called at night.
${alike((key, value) => `${key.toUpperCase()}=${value}`)}
PORT=8443
CONTACT_FULL_NAME="${name('CONTACT_FULL_NAME', one.full, 'quoted')}"
export CONTACT_EMAIL=${email('CONTACT_EMAIL', one.email)} # day and night
CONTACT='{"address": {"street": "${street('street', one.street, 'nested')}"}}'
CONTACT_NOTE="Called\\nPhone: ${phone('Phone', one.phone, 'escaped')}\\n"
CONTACT_CARD="Card
SSN: ${ssn('SSN', one.ssn, 'multi-line')}
DOB: ${birth('DOB', one.birth)}
"
`,
};

const gettext: Row = {
  path: 'locale/de.po',
  subjects: 2,
  document: `# Translated by hand.
msgid ""
msgstr ""
"Project-Id-Version: people 12.4.17-rc.2\\n"
"POT-Creation-Date: 2024-05-06 07:08+0200\\n"
"Last-Translator: ${one.full} <${email('Last-Translator', one.email, 'quoted', 'nested')}>\\n"
"X-Build: "
${alike((key, value) => `"${key} ${value}\\n"`)}

#: src/contact.c:12
msgid "Write to us"
msgstr ""
"Call \\"Ber\\" at work:\\n"
"${phone(undefined, two.phone, 'multi-line', 'escaped')}\\n"
"${email(undefined, two.email)}\\n"
`,
};

export const settings: readonly Row[] = [ini, properties, dotenv, gettext];
