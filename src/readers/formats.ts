import { asciidoc } from './asciidoc/asciidoc.js';
import { ccda } from './ccda.js';
import { delimited } from './delimited.js';
import { calendar } from './directory/calendar.js';
import { ldif } from './directory/ldif.js';
import { vcard } from './directory/vcard.js';
import { dotenv } from './dotenv.js';
import { fhirJson, fhirXml } from './fhir.js';
import { form } from './form.js';
import { formData } from './form-data.js';
import type { Format } from './format.js';
import { gettext } from './gettext.js';
import { gherkin } from './gherkin.js';
import { graphql } from './graphql.js';
import { hl7 } from './hl7.js';
import { html } from './html.js';
import { ini } from './ini.js';
import { json } from './json.js';
import { log } from './log.js';
import { mail } from './mail/mail.js';
import { markdown } from './markdown/markdown.js';
import { ndjson } from './ndjson.js';
import { notebook } from './notebook/notebook.js';
import { org } from './org/org.js';
import { printedText } from './printed-text/printed-text.js';
import { properties } from './properties.js';
import { rst } from './rst/rst.js';
import { printed } from './snapshots/printed.js';
import { snapshots } from './snapshots/snapshots.js';
import { sourceCode } from './source/source.js';
import { sql } from './sql/sql.js';
import { textProto } from './text-proto.js';
import { textTables } from './text-tables.js';
import { toml } from './toml.js';
import { xml } from './xml.js';
import { yaml } from './yaml.js';
/** Every format, in the order in which they are asked; the first that knows a file reads it. */
export const formats: readonly Format[] = [
  mail,
  markdown,
  notebook,
  rst,
  asciidoc,
  org,
  printedText,
  delimited,
  textTables,
  gherkin,
  vcard,
  calendar,
  ldif,
  ccda,
  fhirXml,
  html,
  xml,
  hl7,
  fhirJson,
  ndjson,
  json,
  yaml,
  toml,
  ini,
  properties,
  dotenv,
  gettext,
  textProto,
  graphql,
  sql,
  log,
  snapshots,
  printed,
  form,
  formData,
  ...sourceCode,
];
