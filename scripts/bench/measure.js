// @ts-check
/**
 * Runs a program and says what it took. GNU time tells processor time and peak memory exactly; without it, Linux is asked
 * every few milliseconds, and elsewhere both stay unknown.
 */
import { execFileSync, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, readSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ program: string, args: string[], cwd: string, environment?: Record<string, string> }} Call
 * @typedef {{ wall: number, cpu?: number, memory?: number, stopped: boolean, status: number | null, output: string, errors: string }} Measured
 */

const gnuTime = '/usr/bin/time';
const hasGnuTime = answers();

/**
 * Seconds, and bytes of memory. Output goes into files: a pipe would make the program wait for its reader, and some look
 * less closely when nobody reads at all.
 * @param {Call} call @param {string} folder @param {number} limit Seconds after which it is stopped. @returns {Promise<Measured>}
 */
export async function measure({ program, args, cwd, environment }, folder, limit) {
  mkdirSync(folder, { recursive: true });
  const [out, err, usage] = ['stdout', 'stderr', 'usage'].map((name) => join(folder, name));
  const files = [openSync(String(out), 'w'), openSync(String(err), 'w')];
  rmSync(String(usage), { force: true });
  const [first, ...rest] = hasGnuTime
    ? [gnuTime, '-q', '-f', '%U %S %M', '-o', String(usage), program, ...args]
    : [program, ...args];
  const started = performance.now();
  const child = spawn(String(first), rest, {
    cwd,
    env: { ...process.env, ...environment },
    stdio: ['ignore', files[0], files[1]],
    // A group of its own, so that what is stopped takes its children along.
    detached: true,
  });
  let stopped = false;
  const timer = setTimeout(() => {
    stopped = true;
    stop(child.pid);
  }, limit * 1000);
  const watch = hasGnuTime ? undefined : watched(child.pid);
  const interrupted = () => {
    stop(child.pid);
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, interrupted);
  const status = await new Promise((done, fail) => child.on('error', fail).on('close', done));
  for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, interrupted);
  const wall = (performance.now() - started) / 1000;
  clearTimeout(timer);
  for (const file of files) closeSync(file);
  const used = watch ? watch() : reported(String(usage));
  return { wall, ...used, stopped, status, output: read(String(out)), errors: read(String(err)) };
}

/** @param {string} usage */
function reported(usage) {
  const [user, system, kilobytes] = read(usage).trim().split(/\s/u).map(Number);
  if (user === undefined || system === undefined || kilobytes === undefined) return {};
  return { cpu: user + system, memory: kilobytes * 1024 };
}

/** @param {number | undefined} pid @returns {() => { cpu?: number, memory?: number }} */
function watched(pid) {
  /** @type {{ cpu?: number, memory?: number }} */
  const seen = {};
  const look = () => {
    const peak = /^VmHWM:\s+(\d+)/mu.exec(read(`/proc/${pid}/status`))?.[1];
    const fields = read(`/proc/${pid}/stat`)
      .replace(/^.*\) /su, '')
      .split(' ');
    if (peak === undefined || fields.length < 15) return;
    seen.memory = Number(peak) * 1024;
    seen.cpu = (Number(fields[11]) + Number(fields[12])) / 100;
  };
  const timer = setInterval(look, 10);
  return () => {
    clearInterval(timer);
    return seen;
  };
}

/** GNU time outlives an interrupt and still reports what the program took; what ignores that too is killed. @param {number | undefined} pid */
function stop(pid) {
  if (pid === undefined) return;
  const send = (/** @type {NodeJS.Signals} */ signal) => {
    try {
      process.kill(-pid, signal);
    } catch {
      // It has ended by itself.
    }
  };
  send('SIGINT');
  setTimeout(() => send('SIGKILL'), 3000).unref();
}

/** Only the beginning and the end of a long output are of use. @param {string} path */
function read(path) {
  try {
    const { size } = statSync(path);
    // What the system tells of a process has no size.
    if (size < 2 ** 18) return readFileSync(path, 'latin1');
    return `${part(path, 0, 2 ** 12)}\n…\n${part(path, size - 2 ** 17, 2 ** 17)}`;
  } catch {
    return '';
  }
}

/** @param {string} path @param {number} from @param {number} length */
function part(path, from, length) {
  const [file, buffer] = [openSync(path, 'r'), Buffer.alloc(length)];
  readSync(file, buffer, 0, length, from);
  closeSync(file);
  return buffer.toString('latin1');
}

function answers() {
  try {
    return /GNU/u.test(execFileSync(gnuTime, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }));
  } catch {
    return false;
  }
}
