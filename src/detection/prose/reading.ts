/**
 * How a file is read for names. `prose`: as sentences. `remarks`: as code or data, in which names are only taken where
 * nothing else can be meant. `nothing`: no person wrote what stands in it.
 */
export type Reading = 'prose' | 'remarks' | 'nothing';

/** Documents, tables, messages, and files without an extension, such as `README`. */
const documents =
  /(?:^|\/)(?:[^./]+|[^/]*\.(?:adoc|asciidoc|csv|eml|html?|markdown|md|mdx|mbox|org|pod|psv|rst|rtf|tex|text|textile|tsv|tab|txt|vcf|wiki|xhtml))$/i;
/** Instructions for machines that have no extension. */
const scripts =
  /(?:^|\/)(?:Makefile|Dockerfile|Containerfile|Gemfile|Rakefile|Procfile|Vagrantfile|Jenkinsfile|BUILD|WORKSPACE|go\.sum)$/;
/** Written by tools: lock files, bundles, source maps, stubs of interfaces. */
const written =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|go\.sum|[^/]*[.-]lock|[^/]*\.lock\.[a-z]+)$|\.(?:min|bundle|generated|gen|pb|designer)\.[a-z]+$|\.(?:map|snap|svg|lock)$|_pb2?\.[a-z]+$/i;

export function readingOf(path: string, inCode: boolean): Reading {
  if (written.test(path)) return 'nothing';
  if (path === '') return inCode ? 'remarks' : 'prose';
  return !inCode && documents.test(path) && !scripts.test(path) ? 'prose' : 'remarks';
}
