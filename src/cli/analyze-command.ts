import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { analyzeText } from '../analyze.js';
import { UserError } from '../model/errors.js';
import { parse } from './arguments.js';

const request = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  label: v.optional(v.string()),
  path: v.optional(v.string()),
  entities: v.optional(v.union([v.string(), v.array(v.string())])),
});

/** JSON lines in, JSON lines out, in order: offsets in UTF-16 code units, end exclusive. */
export async function runAnalyze(args: readonly string[]): Promise<number> {
  const { values } = parse(args, { 'min-score': { type: 'string' }, entities: { type: 'string' } });
  const minScore = scoreOf(values['min-score']);
  const everywhere = list(values.entities ?? '');
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const { id, text, label, path, entities } = parseLine(line, number);
    const wanted = entities === undefined ? everywhere : typeof entities === 'string' ? list(entities) : entities;
    const matches = analyzeText(text, {
      ...(label === undefined ? {} : { label }),
      ...(path === undefined ? {} : { path }),
      entities: wanted,
      minScore,
    }).map(({ entity, start, end, score, provenance }) => ({ entity, start, end, score, provenance }));
    await write(`${JSON.stringify({ id, matches })}\n`);
  }
  return 0;
}

function parseLine(line: string, number: number) {
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

function scoreOf(value: string | undefined): number {
  const score = Number(value ?? '0.5');
  if (score >= 0 && score <= 1) return score;
  throw new UserError(`The flag “--min-score” is “${value}”, but it must be a number from 0 to 1.`);
}

const list = (value: string): string[] => value.split(/[,\s]+/).filter((name) => name !== '');

/** Waits while the reader of the pipe is slower than we are. */
function write(text: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once('drain', resolve);
  });
}
