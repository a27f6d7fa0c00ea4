// @ts-check
/**
 * Logs of a service, without end: mostly times, ids, paths and numbers, which a scanner has to turn down, and in some
 * lines a person. `line` is the same without line ends.
 */
import { email, phone, two } from './people.js';

/** @typedef {import('./random.js').Random} Random */

const levels = ['DEBUG', 'INFO', 'INFO', 'INFO', 'WARN', 'ERROR'];
const parts = 'http db cache queue auth billing search mailer worker'.split(' ');
const verbs = ['GET', 'GET', 'GET', 'POST', 'PUT', 'DELETE'];
const nouns = 'orders users carts items invoices reports sessions uploads'.split(' ');

/** @param {Random} random @returns {Generator<string>} */
export function* log(random) {
  for (let second = 0; ; second += 1 + random.number(3)) yield `${time(second)} ${entry(random)}\n`;
}

/** @param {Random} random @returns {Generator<string>} */
export function* line(random) {
  for (const text of log(random)) yield `${text.slice(0, -1)} `;
}

/** @param {Random} random */
function entry(random) {
  const head = `${random.pick(levels)} [${random.pick(parts)}-${random.number(16)}] `;
  const kind = random.number(100);
  if (kind < 40) return head + request(random);
  if (kind < 65) return `${head}query took ${random.number(900)} ms rows=${random.number(5000)} id=${hex(random, 16)}`;
  if (kind < 80)
    return `${head}job ${uuid(random)} finished in ${random.number(90000)} ms, attempt ${1 + random.number(3)}`;
  if (kind < 88)
    return `${head}{"trace":"${hex(random, 32)}","span":"${hex(random, 16)}","bytes":${random.number(1e7)}}`;
  if (kind < 95)
    return `${head}    at ${random.pick(parts)}.handle (/srv/app/${random.pick(nouns)}.js:${random.number(900)}:${random.number(80)})`;
  if (kind < 98) return `${head}sent mail to ${email(random)} message=${hex(random, 12)}`;
  return `${head}callback requested phone=${phone(random)} order=${random.digits(9)}`;
}

/** @param {Random} random */
function request(random) {
  const path = `/api/v${1 + random.number(3)}/${random.pick(nouns)}/${random.number(1e6)}`;
  const from = `10.${random.number(256)}.${random.number(256)}.${random.number(256)}`;
  return `${from} "${random.pick(verbs)} ${path}?page=${random.number(40)} HTTP/1.1" ${random.pick([200, 200, 201, 304, 404, 500])} ${random.number(90000)} ${random.number(2000)}ms`;
}

/** @param {number} second */
function time(second) {
  const day = Math.floor(second / 86400);
  const month = 1 + (Math.floor(day / 28) % 12);
  const clock = `${two(Math.floor(second / 3600) % 24)}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
  return `${2024 + Math.floor(day / 336)}-${two(month)}-${two(1 + (day % 28))}T${clock}.${String((second * 37) % 1000).padStart(3, '0')}Z`;
}

/** @param {Random} random @param {number} length */
export function hex(random, length) {
  let text = '';
  while (text.length < length) text += random.number(16).toString(16);
  return text;
}

/** @param {Random} random */
function uuid(random) {
  return [8, 4, 4, 4, 12].map((length) => hex(random, length)).join('-');
}
