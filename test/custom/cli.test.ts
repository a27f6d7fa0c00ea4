import { describe, expect, it } from 'vitest';
import { piicloak } from '../helpers/cli.js';
import { createRepository, type GitRepository } from '../helpers/git-repository.js';

const policy = `mode: balanced
recognizers:
  - entity: CUSTOMER_NUMBER
    title: customer number
    severity: high
    patterns: ['KD-\\d{6}']
    deny-list: [Projekt Blaumeise]
    labels: [kundennummer]
    examples: { match: ['KD-482915'], no-match: ['KD-12'] }
`;

function repositoryWith(files: Readonly<Record<string, string>>): GitRepository {
  const repository = createRepository();
  for (const [path, text] of Object.entries(files)) repository.write(path, text);
  return repository;
}

const run = ({ root }: GitRepository, ...args: readonly string[]) => piicloak(args, { cwd: root });

describe('the types of a policy', () => {
  const repository = repositoryWith({ '.piicloak.yml': policy, 'a.txt': 'of KD-482915 and projekt  blaumeise\n' });

  it('are found by the scan, and stand in the policy with a reason', async () => {
    const { code, stdout } = await run(repository, 'scan', '-q', '--format', 'json');
    expect(code).toBe(1);
    const { findings } = JSON.parse(stdout) as { findings: Record<string, string>[] };
    expect(findings.map(({ path, entity, status, because }) => [path, entity, status, because])).toEqual([
      ['a.txt', 'CUSTOMER_NUMBER', 'failing', undefined],
      ['a.txt', 'CUSTOMER_NUMBER', 'failing', undefined],
      ...[1, 2].map(() => [
        '.piicloak.yml',
        'CUSTOMER_NUMBER',
        'suppressed',
        'the policy that defines the type stands there',
      ]),
    ]);
    expect(stdout).not.toMatch(/482915|blaumeise/i);
  });

  it('have a rule in SARIF', async () => {
    const { stdout } = await run(repository, 'scan', 'a.txt', '-q', '--format', 'sarif');
    expect(JSON.parse(stdout).runs[0].tool.driver.rules).toEqual([
      expect.objectContaining({
        id: 'CUSTOMER_NUMBER',
        fullDescription: { text: expect.stringContaining('.piicloak.yml:3') },
      }),
    ]);
  });

  it('are listed among the others', async () => {
    const { stdout } = await run(repository, 'entities', '--format', 'json');
    expect(JSON.parse(stdout)).toContainEqual(
      expect.objectContaining({ entity: 'CUSTOMER_NUMBER', title: 'customer number', severity: 'high', default: true }),
    );
  });

  it('are explained', async () => {
    const { code, stdout } = await run(repository, 'explain', 'a.txt:1');
    expect(code).toBe(0);
    expect(stdout).toContain('pattern 1 of CUSTOMER_NUMBER (0.5)');
    expect(stdout).toContain('deny-list of CUSTOMER_NUMBER (0.95)');
  });

  it('stand in a baseline', async () => {
    const fresh = repositoryWith({ '.piicloak.yml': policy, 'a.txt': 'of KD-482915\n' });
    expect((await run(fresh, 'baseline', 'create')).code).toBe(0);
    expect((await run(fresh, 'scan', '-q')).code).toBe(0);
    fresh.write('b.txt', 'of KD-482916\n');
    expect((await run(fresh, 'scan', '-q')).code).toBe(1);
  });
});

describe('a policy whose types cannot be', () => {
  it.each([['scan', '-q'], ['config'], ['entities'], ['explain', 'a.txt:1']])(
    'ends piicloak %s with its line and what is wrong',
    async (...args) => {
      const broken = policy.replace("['KD-482915']", "['KD-482915', 'KD-48291']");
      const { code, stderr } = await run(repositoryWith({ '.piicloak.yml': broken, 'a.txt': 'a\n' }), ...args);
      expect(code).toBe(2);
      expect(stderr).toContain('.piicloak.yml:3: example 2 of match is not found as CUSTOMER_NUMBER.');
      expect(stderr).not.toContain('48291');
    },
  );
});
