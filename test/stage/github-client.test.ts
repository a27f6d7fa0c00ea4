import { gzipSync } from 'node:zlib';
import { getOctokit } from '@actions/github';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GitHubServer, startGitHub } from '../helpers/github-server.js';
import { toyRepository } from './toy-repository.js';
import { toySarif } from './toy-sarif.js';

const repo = { owner: 'octo-org', repo: 'toy' };
const repository = toyRepository();
let server: GitHubServer;

beforeAll(async () => {
  repository.commit('Base');
  repository.git('checkout', '-q', '-b', 'feature/one');
  for (let index = 0; index < 45; index += 1) repository.write(`data/${index}.txt`, `${index}\n`);
  repository.commit('Head');
  const pulls = [{ number: 3, base: 'main', head: 'feature/one' }];
  server = await startGitHub({ repositories: [{ fullName: 'octo-org/toy', folder: repository.folder, pulls }] });
});

afterAll(async () => {
  server.assertClean();
  await server.close();
});

function octokit() {
  return getOctokit(server.token, { baseUrl: server.url });
}

describe("GitHub's own client", () => {
  test('walks through all pages', async () => {
    const { paginate, rest } = octokit();
    const files = await paginate(rest.pulls.listFiles, { ...repo, pull_number: 3, per_page: 20 });
    expect(new Set(files.map(({ filename }) => filename)).size).toBe(45);
  });

  test('asks for paths and branches with slashes', async () => {
    const { rest } = octokit();
    const content = await rest.repos.getContent({ ...repo, path: 'data/7.txt', ref: 'feature/one' });
    expect(content.data).toMatchObject({ path: 'data/7.txt', content: 'Nwo=\n' });
    const compared = await rest.repos.compareCommitsWithBasehead({ ...repo, basehead: 'main...feature/one' });
    expect(compared.data.ahead_by).toBe(1);
  });

  test('uploads SARIF and hears what became of it', async () => {
    const { rest } = octokit();
    const sarif = gzipSync(JSON.stringify(toySarif())).toString('base64');
    const commit_sha = repository.git('rev-parse', 'feature/one');
    const { data } = await rest.codeScanning.uploadSarif({ ...repo, commit_sha, ref: 'refs/pull/3/head', sarif });
    const sarif_id = data.id ?? '';
    await rest.codeScanning.getSarif({ ...repo, sarif_id });
    const status = await rest.codeScanning.getSarif({ ...repo, sarif_id });
    expect(status.data.processing_status).toBe('complete');
  });

  test('is told what is wrong as GitHub tells it', async () => {
    const failure = octokit().rest.pulls.get({ ...repo, pull_number: 99 });
    await expect(failure).rejects.toMatchObject({ status: 404, message: expect.stringContaining('Not Found') });
  });
});
