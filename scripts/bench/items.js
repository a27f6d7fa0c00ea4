// @ts-check
/** Which programs are run on a corpus, and how piicloak and the floor are called. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpus } from './corpora.js';
import { cli } from './folder.js';
import { sampleOf } from './sample.js';
import { megabyte } from './write.js';

/**
 * @typedef {import('./rounds.js').Group} Group
 * @typedef {import('./rounds.js').Item} Item
 * @typedef {import('./corpora.js').Corpus} Corpus
 * @typedef {{ folder: string, seed: number, sizes: import('./corpora.js').Sizes, sample: number, limit: number, repos?: string, peers: import('./peers.js').Peer[] }} Setting
 */

/** Seconds that piicloak, and what is as quick, may take for anything. */
export const patience = 1800;
export const node = process.execPath;

/** @param {string} name @param {Setting} setting */
export function made(name, { folder, seed, sizes }) {
  return corpus(name, join(folder, 'corpora'), seed, sizes);
}

/** All of it for the quick ones, and a sample for the slow ones. @param {string} title @param {Corpus} corpus @param {Setting} setting */
export function compared(title, corpus, setting) {
  const slow = setting.peers.filter((peer) => peer.slow);
  if (slow.length === 0) return [whole(title, corpus, setting)];
  const part = sampleOf(corpus, setting.sample * megabyte, join(setting.folder, 'corpora'));
  const items = [floor(part), piicloak(part), ...slow.map((peer) => peerOn(peer, part, setting.limit))];
  return [whole(title, corpus, setting), { title: `${title}, a sample`, reference: 'piicloak', items }];
}

/** @param {string} title @param {Corpus} corpus @param {Setting} setting @returns {Group} */
export function whole(title, corpus, { peers }) {
  const quick = peers.filter(({ slow }) => !slow).map((peer) => peerOn(peer, corpus, patience));
  return { title, reference: 'piicloak', items: [floor(corpus), piicloak(corpus), ...quick] };
}

/** @param {Corpus} corpus @param {string} [name] @returns {Item} */
export function floor({ folder, bytes, files }, name = 'floor: walk, read, decode') {
  const script = fileURLToPath(new URL('floor.js', import.meta.url));
  return {
    name,
    bytes,
    files,
    ends: [0],
    limit: patience,
    call: { program: node, args: [script, folder], cwd: folder },
  };
}

/**
 * Findings end with 1, and what could not be read with 2. What piicloak leaves out of itself it reads here, as all others do.
 * @param {Corpus} corpus @param {string} [name] @param {string[]} [options] @returns {Item}
 */
export function piicloak({ folder, bytes, files }, name = 'piicloak', options = []) {
  const call = { program: node, args: [cli, 'scan', '.', '-q', '--generated', 'scan', ...options], cwd: folder };
  const told = { found: /^([\d,]+) failing/mu, read: /([\d,]+) files? read/u };
  return { name, bytes, files, ends: [0, 1, 2], limit: patience, ...told, call };
}

/** @param {import('./peers.js').Peer} peer @param {Corpus} corpus @param {number} limit @returns {Item} */
function peerOn({ args, program, environment, ...peer }, { folder, bytes, files }, limit) {
  const call = { program, args: args(folder), cwd: folder, ...(environment ? { environment } : {}) };
  return { ...peer, bytes, files, limit, call };
}
