export const help = `piicloak finds personal data in files and in what a change adds.

Usage:
  piicloak scan [paths…]                 a tree or files; the working directory when none is named
  piicloak scan --base REF --head REF    the lines that a range of commits adds
  piicloak scan --staged                 the lines that the next commit adds
  piicloak scan -                        standard input
  piicloak analyze                       JSON lines {"id", "text"} in, JSON lines {"id", "matches"} out
  piicloak explain FILE:LINE             every candidate on a line, and what speaks for and against it
  piicloak init                          write a policy to begin with: .piicloak.yml
  piicloak config                        the policy that holds here, and where each value comes from
  piicloak baseline ACTION               create, update, prune or diff: what stands there today does not fail
  piicloak merge FILE…                   one report of the parts that the shards of a scan have written
  piicloak audit verify FILE             whether a log of scans is as it was written
  piicloak allow --entity TYPE           values from standard input, as the policy may list them
  piicloak entities                      the types it knows: country, severity, example, laws
  piicloak packs [NAME]                  the laws and standards that a policy may extend, by provision

Options of scan:
  --threshold N        least confidence, 0 to 1 (default 0.5)
  --fail-on SEVERITY   critical, high, medium, low or never (default medium)
  --max-findings N     how many failing findings may stand, or any (default 0)
  --max-subjects N     how many people they may speak of (default any)
  --mode MODE          strict, balanced (default) or lenient
  --warn-only          report everything, fail nothing
  --inline-ignores X   comments that say piicloak:ignore count (allow), are listed as well (report), or do not (deny)
  --config FILE        the policy file (default .piicloak.yml, looked for upward)
  --paths GLOB         only files that match; may be repeated
  --paths-ignore GLOB  no files that match; may be repeated
  --generated CHOICE   lockfiles, vendored, minified and generated files: skip (default) or scan
  --file-timeout N     most seconds for a file, and again for each megabyte of it (default 60)
  --entities LIST      entity types, separated by commas, or all (default those of \`piicloak entities\` that are on)
  --scope SCOPE        of a change: added-lines (default) or changed-files
  --stdin-path PATH    the name under which standard input is reported
  --format FORMAT      text (default), json, sarif or markdown
  --output, -o FILE    write the report there instead of to standard output
  --category NAME      the code scanning category of a SARIF report (default piicloak)
  --audit-log FILE     append a line on this scan to a log that shows when it is changed
  --cache DIR          remember there what was in files that have not changed since
  --shard N/M          look at one of several parts of the files, with --format part, for piicloak merge
  --profile            tell how long each stage took, on one thread
  --workers N          threads that look at files (default as many as there are cores)
  --quiet, -q          no progress
  --color, --no-color  colours regardless of the terminal

Options of analyze:
  --min-score N        least score of what is printed (default 0.5)
  --entities LIST      entity types, or all (default as for scan)

Options of explain:
  --threshold N        least confidence of a finding (default 0.5)
  --entities LIST      entity types, or all (default as for scan)
  --config FILE        the policy file whose types are looked for, too (as for scan)

Options of entities and packs:
  --format FORMAT      text (default) or json

Exit codes:
  0  nothing counts against the threshold
  1  findings
  2  a wrong call, or a scan that could not read all it was asked to
`;
