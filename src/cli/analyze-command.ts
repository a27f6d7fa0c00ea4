import * as v from 'valibot';
import { analyzeText } from '../analyze.js';
import { UserError } from '../model/errors.js';
import { parse } from './arguments.js';
import { linesOf } from './lines-of.js';
import { print } from './output.js';

const request = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  label: v.optional(v.string()),
  path: v.optional(v.string()),
  region: v.optional(v.string()),
  entities: v.optional(v.union([v.string(), v.array(v.string())])),
});

type Request = v.InferOutput<typeof request>;

const flags = { 'min-score': { type: 'string' }, entities: { type: 'string' } } as const;

/** JSON lines in, JSON lines out, in order: offsets in UTF-16 code units, end exclusive. */
export async function runAnalyze(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, flags);
  if (positionals.length > 0) {
    throw new UserError('`piicloak analyze` reads standard input and takes no files. For files use `piicloak scan`.');
  }
  const minScore = scoreOf(values['min-score']);
  const everywhere = list(values.entities ?? '');
  for await (const { line, number } of linesOf(process.stdin)) {
    if (line.trim() === '') continue;
    const asked = parseLine(line, number);
    const matches = atLine(number, () => matchesOf(asked, everywhere, minScore));
    if (!(await print(`${JSON.stringify({ id: asked.id, matches })}\n`))) break;
  }
  return 0;
}

function matchesOf({ text, label, path, region, entities }: Request, everywhere: readonly string[], minScore: number) {
  return analyzeText(text, {
    ...(label === undefined ? {} : { label }),
    ...(path === undefined ? {} : { path }),
    ...(region === undefined ? {} : { region }),
    entities: entities === undefined ? everywhere : typeof entities === 'string' ? list(entities) : entities,
    minScore,
  }).map(({ entity, start, end, score, provenance }) => ({ entity, start, end, score, provenance }));
}

/** Says on which line a request asks for what cannot be had. */
function atLine<Result>(number: number, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof UserError ? new UserError(`Line ${number}: ${error.message}`) : error;
  }
}

function parseLine(line: string, number: number): Request {
  const result = v.safeParse(request, parseJson(line));
  if (result.success) return result.output;
  // The line may hold personal data: only its number is named.
  throw new UserError(`Line ${number} is not a request. Each line must be a JSON object with “id” and “text”.`);
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function scoreOf(value = '0.5'): number {
  const score = /^[\d.]+$/.test(value) ? Number(value) : Number.NaN;
  if (score >= 0 && score <= 1) return score;
  throw new UserError(`The flag “--min-score” is “${value}”, but it must be a number from 0 to 1.`);
}

const list = (value: string): string[] => value.split(/[,\s]+/).filter((name) => name !== '');
