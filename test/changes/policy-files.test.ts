import { describe, expect, it } from 'vitest';
import { policyPlace } from '../../src/changes/policy-files.js';
import { UserError } from '../../src/model/errors.js';
import { cloneRepository, createRepository } from '../helpers/git-repository.js';

const policy = 'mode: strict\n';

function stage() {
  const origin = createRepository();
  origin.git('config', 'uploadpack.allowFilter', 'true');
  origin.write('.piicloak.yml', policy);
  const base = origin.commit('Base');
  origin.branch('topic');
  origin.write('.piicloak.yml', 'warn-only: true\n');
  const head = origin.commit('Proposal');
  const read = async (...how: readonly string[]) => {
    const { root } = cloneRepository(origin, '--branch', 'topic', ...how);
    const repository = { owner: 'octo', repo: 'shop' };
    const source = { kind: 'pull-request', root, repository, base, head, scope: 'added-lines' } as const;
    const { files } = await policyPlace(source, 'base');
    return files.read('.piicloak.yml');
  };
  return { read };
}

describe('the policy of the base', () => {
  it('is read from a clone that holds it', async () => {
    expect(await stage().read()).toBe(policy);
  });

  // A policy that a partial clone did not hold counted as none, and a strict one was lost without a word.
  it('is not thought to be absent where a partial clone does not hold it', async () => {
    await expect(stage().read('--filter=blob:none')).rejects.toThrow(UserError);
  });

  it('is asked for elsewhere where a clone does not even hold the list of files', async () => {
    await expect(stage().read('--filter=tree:0')).rejects.toThrow(/no token to ask GitHub with/);
  });
});
