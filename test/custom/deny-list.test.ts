import { expect, test } from 'vitest';
import { createDenyList } from '../../src/custom/deny-list.js';

function found(listed: readonly string[], text: string): string[] {
  const values: string[] = [];
  createDenyList(listed)(text, (start, end) => values.push(text.slice(start, end)));
  return values;
}

test.each([
  [['Projekt Blaumeise'], 'PROJEKT  blaumeise', ['PROJEKT  blaumeise']],
  [['Projekt Blaumeise'], 'Projekt\n  Blaumeise', ['Projekt\n  Blaumeise']],
  [['Projekt Blaumeise'], '"\\nProjekt\\tBlaumeise"', ['Projekt\\tBlaumeise']],
  [['Projekt Blaumeise'], 'ProjektBlaumeise, Projekt-Blaumeise, Projekt Blaumeisen', []],
  [['acme', 'acme corp'], 'acme corp', ['acme']],
  [['acme'], 'acme, ACME; acme_id acmes (acme)', ['acme', 'ACME', 'acme']],
  [['@acme'], 'x@ACME @acmes', ['@ACME']],
  [['Müller & Söhne'], 'MÜLLER & SÖHNE', ['MÜLLER & SÖHNE']],
  [['C++ Kern (alt)'], 'im C++ Kern (alt) steht', ['C++ Kern (alt)']],
  [['蓝山雀'], '项目蓝山雀开始', ['蓝山雀']],
  [['new plan'], 'C:\\new plan', ['new plan']],
  [[], 'anything', []],
])('%j in %j', (listed, text, expected) => {
  expect(found(listed, text)).toEqual(expected);
});
