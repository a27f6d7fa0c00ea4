import type { Call } from './model.js';

export interface Page<T> {
  readonly items: readonly T[];
  readonly number: number;
  readonly headers: Readonly<Record<string, string>>;
}

function positive(text: string | null, otherwise: number): number {
  const number = Number(text ?? otherwise);
  return Number.isInteger(number) && number > 0 ? number : otherwise;
}

/** One page of a list and its Link header. GitHub never gives more than 100 a page, whatever `per_page` asks for. */
export function paginate<T>(call: Call, items: readonly T[], usual = 30, most = 100): Page<T> {
  const size = Math.min(positive(call.query.get('per_page'), usual), most);
  const number = positive(call.query.get('page'), 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (page: number, relation: string): string => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(page));
    return `<${call.url}?${query}>; rel="${relation}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ...(number > 1 ? [link(1, 'first')] : []),
  ];
  return {
    items: items.slice((number - 1) * size, number * size),
    number,
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}
