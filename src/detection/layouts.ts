/** The layouts that numbers are declared in, as a tree with a step for each character: most numbers soon leave it. */
export interface Layouts {
  /** The layout that ends here, if one does. */
  readonly form?: string;
  /** By the code of the next character. */
  readonly next: ReadonlyMap<number, Layouts>;
}

interface Growing extends Layouts {
  form?: string;
  readonly next: Map<number, Growing>;
}

export function layoutsOf(forms: Iterable<string>): Layouts {
  const root: Growing = { next: new Map() };
  for (const form of forms) {
    let node = root;
    for (let at = 0; at < form.length; at++) node = child(node, form.charCodeAt(at));
    node.form = form;
  }
  return root;
}

function child({ next }: Growing, code: number): Growing {
  const node = next.get(code) ?? { next: new Map() };
  next.set(code, node);
  return node;
}
