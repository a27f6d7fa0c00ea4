const known = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** Text in an encoding that the platform reads and does not write: by what it reads of every one and two bytes. */
export function encodeLegacy(label: string, text: string): Uint8Array {
  if (label === 'iso-2022-jp') return encodeJis(text);
  const table = known.get(label) ?? tableOf(label);
  known.set(label, table);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = table.get(character);
      if (!bytes) throw new Error(`${label} has no ${character}`);
      return [...bytes];
    }),
  );
}

function tableOf(label: string): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(label);
  const put = (...bytes: number[]): void => {
    const character = decoder.decode(Uint8Array.from(bytes));
    if ([...character].length === 1 && character !== '\ufffd' && !table.has(character)) table.set(character, bytes);
  };
  for (let first = 0; first < 256; first++) put(first);
  for (let first = 0x81; first < 0xff; first++) for (let second = 0x40; second < 0xff; second++) put(first, second);
  return table;
}

/** RFC 1468: the two bytes of EUC-JP without their high bits, between escape sequences. */
function encodeJis(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const [run] of text.matchAll(/[\0-\x7f]+|[^\0-\x7f]+/gu)) {
    const plain = encodeLegacy('euc-jp', run);
    if (run < '\x80') bytes.push(...plain);
    else bytes.push(0x1b, 0x24, 0x42, ...[...plain].map((byte) => byte & 0x7f), 0x1b, 0x28, 0x42);
  }
  return Uint8Array.from(bytes);
}
