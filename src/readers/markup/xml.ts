import { htmlEscapes } from '../disguises/html-escapes.js';
import type { Format } from '../format.js';
import type { OutlineWriter } from '../outline.js';
import { isSourceCode } from '../source-code.js';
import { createTree, type TreeWriter } from '../tree/tree.js';
import { embeddedPath } from '../tree/values.js';
import { type Element, isElement, type Node, type Text } from './elements.js';
import { keyed, ownText, saidIn, valuesOf } from './naming.js';
import { parseMarkup, xmlSyntax } from './parse.js';

const extensions =
  /\.(?:xml|xsd|xslt?|svg|plist|resx|resw|xlf|xliff|rss|atom|rdf|owl|gpx|kml|tcx|wsdl|wadl|pom|ccda|cda|config|props|targets|[cfv]s?proj|csproj|vbproj|nuspec|xaml|storyboard|xib|iml|tei|dita|ditamap|musicxml|opf|ncx|fxml|jrxml|xmi|fb2|xbrl|ttml|strings|nfo)$/i;
/** Templates and documents that begin with tags and are no XML. */
const others = /\.(?:erb|ejs|jspx?|tag|mustache|hbs|handlebars|liquid|j2|jinja2?|twig|tmpl|tpl|md|mdx|markdown)$/i;
const declared = /^[\s\uFEFF]*<(?:\?xml\s|[A-Za-z_][\w.:-]{0,60}(?:\s[^<>]{0,1000})?\sxmlns(?::\w{1,60})?\s?=)/;
const beginsAsXml = /^[\s\uFEFF]*<(?:[?!]|[A-Za-z_][\w.:-]{0,60}[\s/>])/;
const endsTags = /<\/[A-Za-z_]|\/>/;
const templates = /<%|<\?(?:php|=)/;
/** How much of a document is looked at for how it begins. */
const head = 10_000;

/**
 * XML 1.0 (W3C Recommendation, fifth edition): elements and attributes are the names of what they hold, elements of one
 * name beside each other are records. Entities and document types are never looked up.
 */
export const xml: Format = {
  name: 'XML',
  is: isXml,
  outline: outlineXml,
};

function isXml(path: string, text: string): boolean {
  const beginning = text.slice(0, head);
  if (!beginsAsXml.test(beginning) || templates.test(beginning) || others.test(path)) return false;
  return extensions.test(path) ? endsTags.test(text) : !isSourceCode(path) && declared.test(beginning);
}

/** A path of keys, and whether the elements there ever stand beside each other. */
interface Shape {
  readonly children: Map<string, Shape>;
  repeats: boolean;
}

function outlineXml(text: string, writer: OutlineWriter): void {
  const { nodes, tooDeep } = parseMarkup(text, xmlSyntax);
  walk(text, nodes, shapeOf(nodes, text), createTree(text, writer));
  if (tooDeep !== undefined) writer.breakOff(tooDeep, 'elements within elements without end');
}

/** What repeats anywhere is a list everywhere, so that a person alone stands in the same columns as many. */
function shapeOf(nodes: readonly Node[], text: string): Shape {
  const root: Shape = { children: new Map(), repeats: false };
  const rest: [readonly Node[], Shape][] = [[nodes, root]];
  for (let next = rest.pop(); next; next = rest.pop()) {
    const [siblings, around] = next;
    const seen = new Set<string>();
    for (const [node, key] of keyed(siblings, text)) {
      if (!isElement(node)) continue;
      const shape = around.children.get(key) ?? { children: new Map(), repeats: false };
      around.children.set(key, shape);
      if (seen.has(key)) shape.repeats = true;
      seen.add(key);
      if (node.children.length > 0) rest.push([node.children, shape]);
    }
  }
  return root;
}

/** Where the walk stands among siblings. */
interface Frame {
  readonly siblings: Iterator<readonly [node: Node, key: string]>;
  readonly shape: Shape;
  readonly isDrawing: boolean;
  /** The key of the list that is open among them. */
  list?: string;
}

function walk(text: string, nodes: readonly Node[], shape: Shape, tree: TreeWriter): void {
  const stack: Frame[] = [];
  const enter = (children: readonly Node[], of: Shape, isDrawing: boolean): void =>
    void stack.push({ siblings: keyed(children, text)[Symbol.iterator](), shape: of, isDrawing });
  enter(nodes, shape, false);
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const next = frame.siblings.next();
    if (next.done) {
      leave(stack, tree);
      continue;
    }
    const [node, key] = next.value;
    if (!isElement(node)) {
      tree.prose(node.start, node.end);
      continue;
    }
    if (stack.length === 1) tree.begin();
    const own = frame.shape.children.get(key) ?? shape;
    const isDrawing = frame.isDrawing || node.name === 'svg';
    place(frame, key, own.repeats && stack.length > 1, tree);
    if (isOpened(text, node, tree, own.repeats, isDrawing)) enter(node.children, own, isDrawing);
  }
}

function leave(stack: Frame[], tree: TreeWriter): void {
  const frame = stack.pop();
  if (frame?.list !== undefined) tree.close();
  if (stack.length > 0) tree.close();
}

/** Opens the list that an element belongs to, and closes the one before it. */
function place(frame: Frame, key: string, repeats: boolean, tree: TreeWriter): void {
  if (frame.list !== undefined && frame.list !== key) {
    tree.close();
    delete frame.list;
  }
  if (frame.list === undefined) tree.key(key);
  if (!repeats || frame.list === key) return;
  tree.open('list');
  frame.list = key;
}

/** Notes down an element without others in it; opens one that has some, and says so. */
function isOpened(text: string, element: Element, tree: TreeWriter, repeats: boolean, isDrawing: boolean): boolean {
  // Coordinates and paths are no values; what is drawn as text stands between tags.
  const attributes = isDrawing ? [] : valuesOf(element, text);
  const said = saidIn(element);
  if (said && attributes.length === 0) {
    takeText(text, said, tree);
    return false;
  }
  tree.open('map', !repeats);
  for (const { key, start, end } of attributes) {
    tree.key(key);
    tree.value(start, end, escapes);
  }
  if (!said) return true;
  tree.key(ownText);
  takeText(text, said, tree);
  tree.close();
  return false;
}

const escapes = [htmlEscapes];
/** What is longer and has lines is no value of a field: the output of a program, a licence. */
const longest = 120;

function takeText(text: string, { kind, start, end }: Text, tree: TreeWriter): void {
  const isLong = end - start > longest && text.slice(start, end).includes('\n');
  if (isLong && embeddedPath(text, start, end) === undefined) tree.prose(start, end);
  else tree.value(start, end, kind === 'cdata' ? [] : escapes);
}
