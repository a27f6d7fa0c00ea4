import { asciidoc } from './asciidoc/asciidoc.js';
import { calendar } from './directory/calendar.js';
import { ldif } from './directory/ldif.js';
import { vcard } from './directory/vcard.js';
import type { Format } from './format.js';
import { graphql } from './graphql/graphql.js';
import { ccda } from './health/ccda.js';
import { fhirJson, fhirXml } from './health/fhir.js';
import { hl7 } from './health/hl7.js';
import { form } from './json/form.js';
import { formData } from './json/form-data.js';
import { json } from './json/json.js';
import { ndjson } from './json/ndjson.js';
import { log } from './log/log.js';
import { mail } from './mail/mail.js';
import { markdown } from './markdown/markdown.js';
import { html } from './markup/html.js';
import { xml } from './markup/xml.js';
import { notebook } from './notebook/notebook.js';
import { org } from './org/org.js';
import { printedText } from './printed-text/printed-text.js';
import { rst } from './rst/rst.js';
import { dotenv } from './settings/dotenv.js';
import { gettext } from './settings/gettext.js';
import { ini } from './settings/ini.js';
import { properties } from './settings/properties.js';
import { printed } from './snapshots/printed.js';
import { snapshots } from './snapshots/snapshots.js';
import { sourceCode } from './source/source.js';
import { sql } from './sql/sql.js';
import { delimited } from './table/delimited.js';
import { gherkin } from './table/gherkin.js';
import { textTables } from './table/text-tables.js';
import { textProto } from './text-proto/text-proto.js';
import { toml } from './toml/toml.js';
import { yaml } from './yaml/yaml.js';
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
