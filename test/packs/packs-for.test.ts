import { describe, expect, it, test } from 'vitest';
import { recognizersFor } from '../../src/entities.js';
import { UserError } from '../../src/model/errors.js';
import { severities } from '../../src/model/finding.js';
import type { Recognizer } from '../../src/model/recognizer.js';
import { packs } from '../../src/packs/index.js';
import { packsFor, underPacks } from '../../src/packs-for.js';

const usual = recognizersFor([]);
const names = (recognizers: readonly Recognizer[]): string[] => recognizers.map(({ entity }) => entity);
const severityOf = (recognizers: readonly Recognizer[], wanted: string) =>
  recognizers.find(({ entity }) => entity === wanted)?.severity;

describe('a name of a pack', () => {
  it('is that of one, however often it is named', () => {
    expect(packsFor(['pci-dss', 'gdpr', 'pci-dss']).map(({ name }) => name)).toEqual(['gdpr', 'pci-dss']);
    expect(packsFor([])).toEqual([]);
  });

  test.each([
    ['hippa-safe-harbor', /no pack “hippa-safe-harbor”\. Is it “hipaa-safe-harbor”\? There are ccpa, gdpr/],
    ['sox', /no pack “sox”\. There are ccpa, gdpr/],
  ])('is refused when it is none: %s', (name, message) => {
    expect(() => packsFor(['gdpr', name])).toThrow(UserError);
    expect(() => packsFor(['gdpr', name])).toThrow(message);
    expect(() => packsFor([name], { [name]: '.piicloak.yml:3' })).toThrow(/^\.piicloak\.yml:3: there is no pack/);
  });
});

describe('under packs', () => {
  it('nothing changes where none is applied', () => {
    expect(underPacks(usual, [])).toBe(usual);
  });

  test.each(packs.map((pack) => [pack.name, pack] as const))(
    'all that %s names is looked for as well',
    (name, pack) => {
      const wanted = new Set([...names(usual), ...pack.clauses.flatMap(({ entities }) => entities)]);
      expect(new Set(names(underPacks(usual, [name])))).toEqual(wanted);
      expect(names(underPacks(usual, [name]))).toHaveLength(wanted.size);
    },
  );

  it('types that the settings name stay beside those of the pack', () => {
    const both = names(underPacks(recognizersFor(['NRP']), ['pci-dss']));
    expect(both).toContain('NRP');
    expect(both).toContain('TRACK_DATA');
    expect(both).not.toContain('EMAIL_ADDRESS');
  });

  it('a type of a team’s own stays', () => {
    const own = { ...usual[0]!, entity: 'CUSTOMER_NUMBER', severity: 'low' as const };
    expect(names(underPacks([...usual, own], ['gdpr'])).at(-1)).toBe('CUSTOMER_NUMBER');
  });

  it('a severity is raised, and never lowered', () => {
    const before = recognizersFor(['all']);
    for (const { name } of packs) {
      for (const { entity, severity } of underPacks(before, [name])) {
        const was = severityOf(before, entity) ?? 'low';
        expect(severities.indexOf(severity), `${name} ${entity}`).toBeLessThanOrEqual(severities.indexOf(was));
      }
    }
    expect(severityOf(underPacks(usual, ['pci-dss']), 'CARD_SECURITY_CODE')).toBe('high');
    expect(severityOf(usual, 'CARD_SECURITY_CODE')).toBe('low');
  });

  it('of packs that disagree the more severe holds', () => {
    expect(severityOf(underPacks(usual, ['india-dpdp']), 'CARD_SECURITY_CODE')).toBe('medium');
    expect(severityOf(underPacks(usual, ['india-dpdp', 'pci-dss']), 'CARD_SECURITY_CODE')).toBe('high');
  });
});
