import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';

/** What a tree holds under a name: mode, name, and a file's content, another tree, or the id of what is elsewhere. */
export type Entry = readonly [mode: string, name: string | Uint8Array, held: Held];
type Held = string | Uint8Array | readonly Entry[] | { readonly id: string };

/** Writes objects as they are, in any order and by any name; git's own commands refuse most of what is tried here. */
export function objectsOf(root: string) {
  const write = (type: string, content: Uint8Array): string => {
    const object = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
    const id = createHash('sha1').update(object).digest('hex');
    const folder = join(root, '.git', 'objects', id.slice(0, 2));
    const file = join(folder, id.slice(2));
    mkdirSync(folder, { recursive: true });
    if (!existsSync(file)) writeFileSync(file, deflateSync(object, { level: 1 }));
    return id;
  };
  const idOf = (held: Held): string => {
    if (typeof held === 'string' || held instanceof Uint8Array) return write('blob', Buffer.from(held));
    return 'id' in held ? held.id : tree(held);
  };
  const tree = (entries: readonly Entry[]): string =>
    write(
      'tree',
      Buffer.concat(
        entries.flatMap(([mode, name, held]) => [
          Buffer.from(`${mode} `),
          Buffer.from(name),
          Buffer.from([0]),
          Buffer.from(idOf(held), 'hex'),
        ]),
      ),
    );
  const commit = (treeId: string, parent?: string): string => {
    const who = 'Author <author@example.com> 1767225600 +0000';
    const lines = [`tree ${treeId}`, ...(parent ? [`parent ${parent}`] : []), `author ${who}`, `committer ${who}`];
    return write('commit', Buffer.from(`${lines.join('\n')}\n\nChange\n`));
  };
  return { tree, commit };
}
