// @ts-check
/** Source files as repositories hold them, in several languages; a few of them with somebody's e-mail address in it. */
import { capital, email } from './people.js';

/** @typedef {import('./random.js').Random} Random */

const words =
  'account apply batch buffer build cache check client close config count create cursor decode delta encode entry event fetch field filter flush format group handle header index input item key limit list load lock match merge message node offset open order output parse path queue query range read record render request reset result route row scan send session set shape sort source split start state store stream table target task token total trace type update user value version view write'.split(
    ' ',
  );

/**
 * @typedef {object} Language
 * @property {string} ending
 * @property {string} comment
 * @property {(name: string, argument: string, body: string[]) => string} unit
 * @property {(name: string, value: string) => string} line
 */

/** @type {Language[]} */
const languages = [
  {
    ending: 'ts',
    comment: '//',
    unit: (name, argument, body) =>
      `export function ${name}(${argument}: string): number {\n${body.join('\n')}\n  return ${argument}.length;\n}\n`,
    line: (name, value) => `  const ${name} = ${value};`,
  },
  {
    ending: 'py',
    comment: '#',
    unit: (name, argument, body) => `def ${name}(${argument}):\n${body.join('\n')}\n    return ${argument}\n`,
    line: (name, value) => `    ${name} = ${value}`,
  },
  {
    ending: 'go',
    comment: '//',
    unit: (name, argument, body) =>
      `func ${capital(name)}(${argument} string) int {\n${body.join('\n')}\n\treturn len(${argument})\n}\n`,
    line: (name, value) => `\t${name} := ${value}`,
  },
  {
    ending: 'java',
    comment: '//',
    unit: (name, argument, body) =>
      `class ${capital(name)} {\n  int apply(String ${argument}) {\n${body.join('\n')}\n    return ${argument}.length();\n  }\n}\n`,
    line: (name, value) => `    var ${name} = ${value};`,
  },
  {
    ending: 'rs',
    comment: '//',
    unit: (name, argument, body) =>
      `pub fn ${name}(${argument}: &str) -> usize {\n${body.join('\n')}\n    ${argument}.len()\n}\n`,
    line: (name, value) => `    let ${name} = ${value};`,
  },
  {
    ending: 'yml',
    comment: '#',
    unit: (name, argument, body) => `${name}:\n  ${argument}:\n${body.join('\n')}\n`,
    line: (name, value) => `    ${name}: ${value}`,
  },
  {
    ending: 'md',
    comment: '>',
    unit: (name, argument, body) => `## ${capital(name)}\n\nHow \`${argument}\` is read:\n\n${body.join('\n')}\n`,
    line: (name, value) => `- \`${name}\` is ${value}`,
  },
];

/** @param {Random} random @param {number} at @returns {{ path: string, text: string }} */
export function sourceFile(random, at) {
  const language = random.pick(languages);
  const path = `${random.pick(words)}/${random.pick(words)}/${random.pick(words)}-${at}.${language.ending}`;
  return { path, text: sourceText(random, language) };
}

/** @param {Random} random @param {Language} [language] */
export function sourceText(random, language = random.pick(languages)) {
  const units = Array.from({ length: 1 + random.number(12) }, () => {
    const body = Array.from({ length: 2 + random.number(9) }, () => language.line(name(random), value(random)));
    return `${language.comment} ${sentence(random)}\n${language.unit(name(random), random.pick(words), body)}`;
  });
  const author = random.chance(3) ? `${language.comment} Ask ${email(random)} about this file.\n` : '';
  return `${author}${units.join('\n')}`;
}

/** @param {Random} random */
function name(random) {
  return random.pick(words) + capital(random.pick(words));
}

/** @param {Random} random */
function value(random) {
  const kind = random.number(5);
  if (kind === 0) return String(random.number(100000));
  if (kind === 1) return `"${random.pick(words)}/${random.pick(words)}.${random.pick(words)}"`;
  if (kind === 2) return `${name(random)}(${random.pick(words)}, ${random.number(64)})`;
  if (kind === 3) return `[${random.number(9)}, ${random.number(99)}, ${random.number(999)}]`;
  return `${random.pick(words)} + ${name(random)}`;
}

/** @param {Random} random */
function sentence(random) {
  return `${capital(random.pick(words))} the ${random.pick(words)} of each ${random.pick(words)} before the ${random.pick(words)} is ${random.pick(words)}.`;
}
