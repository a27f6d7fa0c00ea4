import type { NamedClaim } from './claim.js';

/**
 * Files that package managers write, by their exact names, which the managers fix. Most of them are those of linguist,
 * lib/linguist/generated.rb (`cargo_lock?`, `npm_shrinkwrap_or_package_lock?`, `generated_yarn_plugnplay?`, …); the
 * others are named by the manuals of Bundler, Mix, CocoaPods, NuGet, Gradle, Dart, Go (`go.sum`), Nix, Helm, Buf, PEP 751.
 */
const names: ReadonlySet<string> = new Set([
  ...['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb', 'deno.lock'],
  ...['.pnp.cjs', '.pnp.js', '.pnp.data.json', '.pnp.loader.mjs'],
  ...['poetry.lock', 'Pipfile.lock', 'uv.lock', 'pdm.lock', 'pixi.lock', 'pylock.toml', 'conda-lock.yml'],
  ...['Gemfile.lock', 'gems.locked', 'composer.lock', 'Cargo.lock', 'mix.lock', 'rebar.lock', 'pubspec.lock'],
  ...['go.sum', 'go.work.sum', 'Gopkg.lock', 'glide.lock'],
  ...['packages.lock.json', 'paket.lock', 'gradle.lockfile', 'buildscript-gradle.lockfile'],
  ...['Podfile.lock', 'Package.resolved', 'Cartfile.resolved'],
  ...['flake.lock', 'esy.lock', 'shard.lock', 'stack.yaml.lock', 'MODULE.bazel.lock', '.terraform.lock.hcl'],
  ...['Chart.lock', 'buf.lock'],
]);

export const lockfile = (path: string): NamedClaim[] =>
  names.has(path.slice(path.lastIndexOf('/') + 1))
    ? [{ reason: 'lockfile', what: 'a lockfile, which a package manager writes', proof: path }]
    : [];
