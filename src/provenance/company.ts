import type { Origin, Provenance } from '../model/finding.js';
import type { Fellow } from './fellow.js';
import { fullNames } from './full-names.js';

/** How values of a file are grouped into subjects. */
interface Grouping {
  /** How many records away a value may stand and still speak of the same subject. */
  readonly reach: number;
  readonly isTable: boolean;
}

/** What is invented together with the person: when it can be nobody's, neither is the name beside it. */
const WITNESSES: ReadonlyMap<string, string> = new Map([
  ['EMAIL_ADDRESS', 'e-mail address'],
  ['CREDIT_CARD', 'card number'],
  ['PHONE_NUMBER', 'telephone number'],
]);

/** What nothing about the value itself can prove: no checksum, no domain. */
const SOFT: ReadonlySet<string> = new Set([
  ...['PERSON', 'PHONE_NUMBER', 'DATE_OF_BIRTH', 'AGE', 'NRP'],
  ...['STREET_ADDRESS', 'ADDRESS', 'POSTAL_CODE', 'LOCATION', 'ORGANIZATION'],
]);

const FICTION: ReadonlySet<Provenance> = new Set<Provenance>(['reserved', 'documented', 'placeholder']);

/** A statement about a column takes at least so many rows. */
const MIN_RECORDS = 3;

/**
 * Which plausible values stand beside others that can be nobody's, and so are nobody's themselves; and which names do
 * when both of their halves are read together.
 * @param fellows every match of one file, in order
 * @returns the origin of each value that is excused, by its index in `fellows`
 */
export function neighbours(fellows: readonly Fellow[], { reach, isTable }: Grouping): ReadonlyMap<number, Origin> {
  const testify = isTable ? inTable(fellows) : inText(fellows, reach);
  const excused = new Map(fullNames(fellows, reach));
  fellows.forEach((fellow, index) => {
    const witness = fellow.provenance === 'plausible' && SOFT.has(fellow.entity) ? testify(fellow, index) : undefined;
    if (witness !== undefined && !excused.has(index)) excused.set(index, originBeside(witness, isTable));
  });
  return excused;
}

/** Names the entity whose values speak for the one at this index, if any do. */
type Testimony = (fellow: Fellow, index: number) => string | undefined;

/** One record spoils a column: whoever masked the others forgot it. */
function inTable(fellows: readonly Fellow[]): Testimony {
  const isColumn = (entity: string): boolean => isFiction(fellows.filter((fellow) => fellow.entity === entity));
  const columns = [...WITNESSES.keys()].filter(isColumn);
  if (columns.length === 0) return () => undefined;
  const records = group(fellows, ({ record }) => record);
  return ({ record, entity }) => {
    const { spoiled, witnesses } = records.get(record) ?? NOBODY;
    return spoiled ? undefined : columns.find((column) => column !== entity && witnesses.has(column));
  };
}

/** An export whose addresses were all overwritten with one and the same says nothing about its people. */
function isFiction(column: readonly Fellow[]): boolean {
  if (!column.every(({ provenance }) => FICTION.has(provenance))) return false;
  const records = new Set(column.map(({ record }) => record)).size;
  const texts = new Set(column.map(({ text }) => text)).size;
  return records >= MIN_RECORDS && texts * 2 >= records;
}

/** The same line, or the same object; not when somebody else's value stands within reach. */
function inText(fellows: readonly Fellow[], reach: number): Testimony {
  const lines = group(fellows, ({ record }) => record);
  const objectOf = objects(fellows, reach);
  const members = group(fellows, (_, index) => objectOf[index]);
  const steps = Array.from({ length: 2 * reach + 1 }, (_, at) => at - reach);
  return ({ record, entity }, index) => {
    if (steps.some((step) => lines.get(record + step)?.spoiled)) return undefined;
    const beside = [lines.get(record), members.get(objectOf[index])];
    return beside.flatMap((company) => [...(company ?? NOBODY).witnesses]).find((witness) => witness !== entity);
  };
}

/** A label that comes again begins the next object, and so does a gap. What has no label is part of none. */
function objects(fellows: readonly Fellow[], reach: number): readonly (number | undefined)[] {
  const seen = new Set<string>();
  let object = 0;
  let last = 0;
  return fellows.map(({ entity, label, record }) => {
    if (label === undefined) return undefined;
    const key = `${entity}\0${label}`;
    if (seen.has(key) || record - last > reach) {
      seen.clear();
      object++;
    }
    seen.add(key);
    last = record;
    return object;
  });
}

/** Who stands together. */
interface Company {
  /** Among them is an address, or a strong number, that is somebody's. */
  readonly spoiled: boolean;
  /** The entities of which there are values, all of them nobody's. */
  readonly witnesses: ReadonlySet<string>;
}

const NOBODY: Company = { spoiled: false, witnesses: new Set() };

/** Each company once, so that the cost grows with the matches alone, however many share a line. */
function group<Id>(
  fellows: readonly Fellow[],
  idOf: (fellow: Fellow, index: number) => Id | undefined,
): ReadonlyMap<Id | undefined, Company> {
  const groups = new Map<Id, Fellow[]>();
  fellows.forEach((fellow, index) => {
    const id = idOf(fellow, index);
    if (id === undefined) return;
    const members = groups.get(id);
    if (members) members.push(fellow);
    else groups.set(id, [fellow]);
  });
  return new Map([...groups].map(([id, members]) => [id, companyOf(members)]));
}

function companyOf(members: readonly Fellow[]): Company {
  const plausible = members.filter(({ provenance }) => provenance === 'plausible');
  const real = new Set(plausible.map(({ entity }) => entity));
  const fictional = members.filter(({ entity, provenance }) => WITNESSES.has(entity) && FICTION.has(provenance));
  return {
    spoiled: plausible.some(({ entity, strong }) => strong || entity === 'EMAIL_ADDRESS'),
    witnesses: new Set(fictional.map(({ entity }) => entity).filter((entity) => !real.has(entity))),
  };
}

const originBeside = (witness: string, isTable: boolean): Origin => ({
  provenance: 'placeholder',
  because: isTable
    ? `every ${WITNESSES.get(witness)} of the table is reserved, published or made up, also the one beside it`
    : `the ${WITNESSES.get(witness)} beside it is reserved, published or made up`,
});
