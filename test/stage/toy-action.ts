import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryDirectory } from '../helpers/temporary.js';

const metadata = `name: Toy
description: A toy
inputs:
  token: { description: t, default: '\${{ github.token }}' }
  fail-on: { description: f, default: high }
  max findings: { description: m, default: 0 }
  upload: { description: u, default: true }
  nothing: { description: n }
outputs:
  known: { description: k }
runs: { using: node24, main: dist/main.js }
`;

/** An action whose script is `source`, an ES module; by default with the metadata above. */
export function toyAction(source: string, actionFile = metadata): string {
  const folder = temporaryDirectory('toy');
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'action.yml'), actionFile);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'dist', 'main.js'), source);
  return folder;
}
