import type { ReportingDescriptor } from 'sarif';
import { type Finding, type Provenance, type Severity, severities } from '../model/finding.js';
import type { Recognizer } from '../model/recognizer.js';
import { ruleId } from './rule-id.js';
import { plausibleHelp } from './sarif-help.js';
import { clipped } from './text-safety.js';
import { sentence } from './wording.js';

/** GitHub's bands: over 9.0 critical, from 7.0 high, from 4.0 medium, below low. It wants the number as a string. */
const securitySeverity: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
};

const problemSeverity = { critical: 'error', high: 'error', medium: 'warning', low: 'recommendation' } as const;
const levels = { critical: 'error', high: 'error', medium: 'warning', low: 'note' } as const;

/** GitHub refuses longer descriptions and shows ten tags. */
const longestDescription = 1024;
/** GitHub takes no more of them. */
const mostTags = 20;

/** What a value that nobody has to worry about is, and what to do about it. */
const harmless: Readonly<Record<Exclude<Provenance, 'plausible'>, { readonly name: string; readonly what: string }>> = {
  reserved: {
    name: 'reserved value',
    what: 'A standard or a regulator set this value aside, so it belongs to nobody. It is the right thing to write.',
  },
  documented: {
    name: 'published example',
    what: 'Those who issue such values publish this one as an example, so it belongs to nobody.',
  },
  placeholder: {
    name: 'placeholder',
    what: 'This value is typed where nobody is meant. A reserved value would say so beyond doubt.',
  },
  attribution: {
    name: 'published author',
    what: 'An author signed with this value, in a licence, a package manifest or a trailer. Check that it is meant to be public.',
  },
  infrastructure: {
    name: 'machine or function',
    what: 'This value belongs to a machine or to a function, not to a person.',
  },
  own: {
    name: 'own value',
    what: 'The policy of this repository says that this value is the team’s own: a domain or a number of its organisation.',
  },
};

type RuleKind = Pick<Finding, 'entity' | 'provenance' | 'severity'>;

const pascalCase = (id: string): string =>
  id
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join('');

/** SARIF wants a name that is not the id, and `Person` is `PERSON`: then the title makes one. */
const nameOf = ({ entity, title }: Recognizer): string =>
  [entity, title, `${entity} value`].map(pascalCase).find((name) => name.toUpperCase() !== entity) ?? entity;

/** Stands in for an entity that no recognizer of this run describes. */
const nameless = ({ entity, severity }: RuleKind): Recognizer => ({
  entity,
  title: entity,
  severity,
  shapes: [],
  context: [],
  labels: [],
  mask: {},
  help: {
    what: `A value of the type ${entity}`,
    why: 'It can identify a person',
    instead: 'Replace it by a value that belongs to nobody',
    example: '',
    sources: [],
  },
});

const plausibleRule = (
  recognizer: Recognizer,
  severity: Severity,
  provisions: readonly string[],
): ReportingDescriptor => {
  const { entity, title, country, check, help } = recognizer;
  return {
    id: entity,
    name: nameOf(recognizer),
    shortDescription: { text: clipped(sentence(`Personal data: ${title}`), longestDescription) },
    fullDescription: { text: clipped(`${sentence(help.what)} ${sentence(help.why)}`, longestDescription) },
    help: plausibleHelp(recognizer),
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: [
        'security',
        'privacy',
        'pii',
        `entity:${entity}`,
        ...(country === undefined ? [] : [`country:${country}`]),
        ...provisions,
      ].slice(0, mostTags),
      precision: check === undefined ? 'medium' : 'high',
      'problem.severity': problemSeverity[severity],
      'security-severity': securitySeverity[severity],
    },
  };
};

const harmlessRule = (
  { entity, title, country }: Recognizer,
  provenance: Exclude<Provenance, 'plausible'>,
): ReportingDescriptor => {
  const { name, what } = harmless[provenance];
  const id = ruleId({ entity, provenance });
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: clipped(sentence(`${title}: ${name}`), longestDescription) },
    fullDescription: { text: what },
    help: { text: what, markdown: `# ${title}: ${name}\n\n${what}` },
    defaultConfiguration: { level: 'note' },
    properties: {
      tags: ['privacy', 'pii', `entity:${entity}`, `provenance:${provenance}`].concat(
        country === undefined ? [] : [`country:${country}`],
      ),
      precision: 'high',
      'problem.severity': 'recommendation',
    },
  };
};

const mostSevere = (kinds: readonly RuleKind[]): Severity =>
  severities.find((severity) => kinds.some((kind) => kind.severity === severity)) ?? 'low';

const groupedById = (kinds: readonly RuleKind[]): readonly (readonly RuleKind[])[] => {
  const groups = new Map<string, RuleKind[]>();
  for (const kind of kinds) {
    const id = ruleId(kind);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [kind]);
    else group.push(kind);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
};

/**
 * The rules of these findings, sorted by id. GitHub wants at least one: a clean run lists what was looked for.
 * Only plausible values carry a security severity, and the provisions that such data touches.
 */
export const sarifRules = (
  findings: readonly RuleKind[],
  recognizers: readonly Recognizer[],
  provisions: ReadonlyMap<string, readonly string[]> = new Map(),
): readonly ReportingDescriptor[] => {
  const kinds = findings.length > 0 ? findings : recognizers.map((it) => ({ ...it, provenance: 'plausible' as const }));
  const known = new Map(recognizers.map((recognizer) => [recognizer.entity, recognizer]));
  const rule = (alike: readonly RuleKind[]): ReportingDescriptor[] =>
    alike.slice(0, 1).map((kind) => {
      const recognizer = known.get(kind.entity) ?? nameless(kind);
      return kind.provenance === 'plausible'
        ? plausibleRule(recognizer, mostSevere(alike), provisions.get(kind.entity) ?? [])
        : harmlessRule(recognizer, kind.provenance);
    });
  return groupedById(kinds).flatMap(rule);
};
