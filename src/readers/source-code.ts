/** Languages in which an unquoted word after `name =` or `name:` is an identifier or a type, never data. */
const extensions = new Set(
  (
    'astro bas c cc cjs clj cljs cpp cs cts cxx d dart el elm erl ex exs f90 fs go graphql groovy h hpp hs hx hxx idl ' +
    'java jl js jsx kt kts lisp lua m mjs ml mm mts nim pas php pl pm proto ps1 py pyi r rb re rkt rs sass scala scm ' +
    'scss sol sv svelte swift tcl thrift ts tsx v vala vb vue zig'
  ).split(' '),
);

export function isSourceCode(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 && extensions.has(name.slice(dot + 1).toLowerCase());
}
