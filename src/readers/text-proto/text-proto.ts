import type { Format } from '../format.js';
import type { OutlineWriter } from '../outline.js';
import { firstLine } from '../settings/lines.js';
import { createTree } from '../tree/tree.js';
import { repeatedMessages } from './repeated.js';
import { readTextProto } from './structure.js';

/**
 * The text format of Protocol Buffers (protobuf.dev/reference/protobuf/textformat-spec). Messages that stand more than
 * once under a name are records, each of them.
 */
export const textProto: Format = {
  name: 'Protocol Buffers text format',
  is: (path, text) =>
    /\.(?:textproto|textpb|pbtxt|prototxt|txtpb|pbascii|asciipb|proto\.txt)$/i.test(path) &&
    opening.test(firstLine(text, /^#/) ?? ''),
  outline: outlineTextProto,
};

const opening = /^(?:[\p{IDS}_][\p{Alpha}\p{N}_]*|\[[\w./-]+\])[ \t]*[:{<]|^[\p{IDS}_][\p{Alpha}\p{N}_]*$/u;

function outlineTextProto(text: string, writer: OutlineWriter): void {
  const isRepeated = repeatedMessages(text);
  const broken = readTextProto(text, createTree(text, writer), isRepeated);
  if (broken) writer.breakOff(broken.at, broken.problem);
}
