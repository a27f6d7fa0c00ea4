import { isBuiltIn } from './entities.js';
import { UserError } from './model/errors.js';
import type { Recognizer } from './model/recognizer.js';
import type { CustomRecognizer } from './model/settings.js';

/** The scan and the reports of it ask for the same. */
const built = new WeakMap<readonly CustomRecognizer[], Promise<readonly Recognizer[]>>();

/**
 * The types that a policy describes. Costs nothing where it describes none.
 * @throws UserError that names the place: for a name that is taken, a pattern that takes more than linear time, a check
 * that nobody knows, an example that is not told apart
 */
export function customRecognizers(described: readonly CustomRecognizer[] = []): Promise<readonly Recognizer[]> {
  if (described.length === 0) return Promise.resolve([]);
  const made = built.get(described) ?? make(described);
  built.set(described, made);
  return made;
}

async function make(described: readonly CustomRecognizer[]): Promise<readonly Recognizer[]> {
  for (const [index, custom] of described.entries()) requireFree(custom, index, described);
  const { customRecognizer } = await import('./custom/recognizer.js');
  const recognizers = await Promise.all(
    described.map((custom, index) => customRecognizer(custom, placeOf(custom, index))),
  );
  if (described.some(({ examples }) => examples !== undefined)) {
    const { wrongExample } = await import('./custom-examples.js');
    const wrong = wrongExample(described, recognizers);
    if (wrong) throw new UserError(`${placeOf(wrong.custom, wrong.index)}: ${wrong.because}`);
  }
  return recognizers;
}

const placeOf = ({ where }: CustomRecognizer, index: number): string => where ?? `recognizers[${index}]`;

function requireFree(custom: CustomRecognizer, index: number, all: readonly CustomRecognizer[]): void {
  const { entity } = custom;
  const place = placeOf(custom, index);
  if (isBuiltIn(entity))
    throw new UserError(
      `${place}: ${entity} is the name of a built-in type. Give yours another, such as OUR_${entity}.`,
    );
  const first = all.findIndex((other) => other.entity === entity);
  if (first === index) return;
  const before = all[first];
  throw new UserError(
    `${place}: ${entity} is defined at ${before ? placeOf(before, first) : 'another place'} already.`,
  );
}
