import type { Statement } from './published.js';

/** Files in which a package names its authors, by the whole base name in lower case. */
export const MANIFEST: Statement & { readonly file: RegExp } = {
  provenance: 'attribution',
  what: 'an author or maintainer, named in the manifest of a package',
  source: 'npm, Composer, PyPA, Cargo, RubyGems, Maven and the other package managers, author fields',
  file: new RegExp(
    `^(?:${[
      // npm, Bower, Composer (whose lock file repeats the authors of every package), Haxe, Raku.
      String.raw`(?:package|bower|composer|haxelib|codemeta|meta6)\.json|composer\.lock`,
      // Python, Rust, Julia, Fortran, Typst.
      String.raw`(?:pyproject|cargo|project|fpm|typst)\.toml|setup\.(?:py|cfg)|pkg-info`,
      // Ruby, CocoaPods, Swift.
      String.raw`[^/]+\.(?:gemspec|podspec(?:\.json)?)`,
      // Maven, Gradle, Ivy, NuGet.
      String.raw`pom\.xml|[^/]+\.pom|build\.gradle(?:\.kts)?|ivy\.xml|[^/]+\.(?:nuspec|csproj|fsproj|vbproj)`,
      // Dart, Haskell, Elixir, R, Perl, Lua, OCaml, Nim, D, Crystal.
      String.raw`pubspec\.yaml|[^/]+\.cabal|package\.yaml|mix\.exs|description|meta\.yml|[^/]+\.(?:rockspec|opam|nimble)`,
      String.raw`dub\.(?:json|sdl)|shard\.yml|dune-project`,
      // Helm, Ansible, Arch, Alpine, Snap.
      String.raw`chart\.yaml|galaxy\.yml|pkgbuild|apkbuild|snapcraft\.yaml|\.all-contributorsrc`,
      // Perl, Scala, Clojure, Erlang, Lisp, Racket, Haskell's and Deno's others.
      String.raw`dist\.ini|makefile\.pl|build\.pl|build\.sbt|project\.clj|[^/]+\.app\.src|[^/]+\.asd|info\.rkt|jsr\.json`,
      // PEAR and ROS, Arduino, PlatformIO, vcpkg, MacPorts, AppStream, Conda, Hugo, .NET.
      String.raw`package\.xml|library\.(?:json|properties)|vcpkg\.json|portfile|[^/]+\.(?:metainfo|appdata)\.xml`,
      String.raw`meta\.yaml|theme\.toml|directory\.build\.props|assemblyinfo\.(?:cs|vb)`,
    ].join('|')})$`,
  ),
};

/** The key on the value's own line, or the item `Name <mail>` of a list whose key stands on a line above. */
export const AUTHOR_FIELDS: readonly RegExp[] = [
  /(?<!\w)(?:authors?|author[-_]email|maintainers?|maintainer[-_]email|contributors?|developers?|copyright|owners|e?mail|name|packager|recipe-maintainers|licensors|creators?)(?:@r)?["'>]?\s*(?:=>|[:=(>]|\s["']).{0,200}$/i,
  /^\s*(?:[-*]\s*)?["']?[^"'<>=:]{0,80}<$/,
  /^\s*["'][^"'=]{1,80}["']\s*=>\s*["']$/,
  /^\s*(?:c\()?person\(.{0,200}$/,
  /^\s*\{(?:authors|maintainers),.{0,200}$/,
];

/** The name in an item `"Name <mail>"` of such a list. */
export const AUTHOR_ITEM = {
  before: /^\s*(?:[-*]\s*)?["']$/,
  from: /^[^"'<>=:]{1,80}<[^<>\s@]+@[^<>\s]+>["'\s]/,
};
