import { isDataLike, isName } from './names.js';

/** What fields are called in all the tables that people write by hand; only tells which way round a table is. */
const fieldWords =
  /^(?:.*[ _-])?(?:(?:first|last|given|family|full|user|sur|nick|middle|maiden|display)?[ _-]?names?|e-?mail|mail|phone|mobile|tel|telephone|cell|fax|address|street|city|town|state|zip|zip ?code|post(?:al)?[ _-]?code|country|birth ?date|birthday|dob|date|birth|ssn|gender|sex|age|role|title|company|login|password|token|id|number|iban|bic|account|card|type|status|nationality|passport)$/i;

const valueWords = /^(?:values?|wert|valeur|valor|valore|waarde|example|data|content|details?|information)$/i;

/**
 * Whether a table has two columns, names and values, and each row tells something else of one subject:
 * `| first name | Jane |`, `| e-mail | … |`.
 */
export function isPairs(rows: readonly (readonly string[])[]): boolean {
  if (rows.length < 2 || !rows.every((cells) => cells.length === 2)) return false;
  const [top = []] = rows;
  const [head = '', beside = ''] = top;
  const below = rows.slice(1);
  const keys = below.map(([key = '']) => key.replace(/(?<![:*])[:*]+$/, ''));
  if (!keys.every((key) => isName(key) && !isDataLike(key)) || new Set(keys).size < keys.length) return false;
  const named = keys.filter((key) => fieldWords.test(key)).length;
  if (valueWords.test(beside)) return named > 0;
  if (fieldWords.test(beside) || !isName(head) || isDataLike(head)) return false;
  return fieldWords.test(head) && (named > 0 || isDataLike(beside));
}
