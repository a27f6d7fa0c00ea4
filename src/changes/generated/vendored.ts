import type { NamedClaim } from './claim.js';

/*
 * Folders of what others wrote, out of linguist's vendor.yml and generated.rb. Only those that a package manager fills:
 * `vendor/`, `third_party/`, `deps/`, `dist/` and `cache/` are names that people give to folders of their own, and what
 * is theirs must be read.
 */

/**
 * Named so by nobody else. `site-packages` is Python's (https://docs.python.org/3/library/site.html), `.yarn/…` Yarn's
 * (https://yarnpkg.com/getting-started/qa#which-files-should-be-gitignored), `vendor/bundle` Bundler's.
 */
const always = [
  /(?:^|\/)(?:node_modules|bower_components|site-packages)\//,
  /(?:^|\/)\.yarn\/(?:cache|plugins|releases|sdks|unplugged)\//,
  /(?:^|\/)(?:Carthage\/(?:Build|Checkouts)|Godeps\/_workspace|vendor\/bundle)\//,
  // Go's folders of hosts: linguist, `go_vendor?`.
  /(?:^|\/)vendor\/(?:[\dA-Za-z](?:[-\dA-Za-z]*[\dA-Za-z])?\.)+(?:com|edu|gov|in|me|net|org|fm|io)\//,
];

/**
 * By what lies in them. `go mod vendor` writes modules.txt and empties the folder first (https://go.dev/ref/mod), as
 * Composer's has its installed.json, CocoaPods' its Manifest.lock, and each crate of `cargo vendor` its checksums.
 */
const proven: readonly (readonly [folder: RegExp, proof: string])[] = [
  [/(?:^|\/)vendor\//, 'modules.txt'],
  [/(?:^|\/)vendor\//, 'composer/installed.json'],
  [/(?:^|\/)vendor\/[^/]+\//, '.cargo-checksum.json'],
  [/(?:^|\/)Pods\//, 'Manifest.lock'],
];

/** The outermost folder that each rule knows. */
export const vendored = (path: string): NamedClaim[] => [
  ...always.flatMap((folder) => claim(folder, '', path)),
  ...proven.flatMap(([folder, proof]) => claim(folder, proof, path)),
];

function claim(folder: RegExp, proof: string, path: string): NamedClaim[] {
  const found = folder.exec(path);
  if (!found) return [];
  const below = path.slice(0, found.index + found[0].length);
  return [{ reason: 'vendored', what: 'code of others, by its folder', below, proof: `${below}${proof}` }];
}
