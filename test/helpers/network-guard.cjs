// @ts-check
/**
 * Loaded before a program (`node --require`), in each of its threads: writes down every name that is looked up, every
 * connection, packet, local socket and program, and refuses all that goes elsewhere than to NETWORK_ALLOWED.
 *
 * It stands beneath `net`, `tls`, `http2`, `dgram` and `fetch`, where Node hands an address to the system.
 */
const { appendFileSync } = require('node:fs');
const dns = require('node:dns');
const { syncBuiltinESMExports } = require('node:module');
const { isIP } = require('node:net');
const { threadId } = require('node:worker_threads');

const log = process.env['NETWORK_LOG'] ?? '';
const allowed = new Set((process.env['NETWORK_ALLOWED'] ?? '').split(' '));
/** @param {string} how @param {string} to */
function note(how, to) {
  const isAllowed = allowed.has(to);
  appendFileSync(log, `${JSON.stringify({ how, to, thread: threadId, isAllowed })}\n`);
  return isAllowed;
}

/** @type {(name: string) => any} */
const binding = (name) => Reflect.get(process, 'binding').call(process, name);

/** What the system says when nobody listens. @type {number} */
const refused = binding('uv').UV_ECONNREFUSED;

/**
 * @param {any} of
 * @param {string} method
 * @param {(args: any[]) => boolean} passes
 */
function guard(of, method, passes) {
  const original = of[method];
  if (typeof original !== 'function') throw new Error(`This Node has no ${method} to guard.`);
  of[method] = function (/** @type {any[]} */ ...args) {
    return passes(args) ? Reflect.apply(original, this, args) : refused;
  };
}

const { TCP } = binding('tcp_wrap');
for (const method of ['connect', 'connect6'])
  guard(TCP.prototype, method, ([, host, port]) => note('tcp', `${host}:${port}`));
guard(TCP.prototype, 'listen', () => note('listen', 'tcp'));

const { UDP } = binding('udp_wrap');
for (const method of ['send', 'send6'])
  guard(UDP.prototype, method, ([, , , port, host]) =>
    note('udp', typeof port === 'number' ? `${host}:${port}` : 'connected'),
  );
for (const method of ['connect', 'connect6'])
  guard(UDP.prototype, method, ([host, port]) => note('udp', `${host}:${port}`));

const { Pipe } = binding('pipe_wrap');
guard(Pipe.prototype, 'connect', ([, path]) => note('pipe', String(path)));

// Whoever asks for a name gives it away to the server that is asked.
const failure = Object.assign(new Error('No name is looked up here.'), { code: 'ENOTFOUND' });
for (const of of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
  const isPromised = of === dns.promises || of === dns.promises.Resolver.prototype;
  for (const method of Object.getOwnPropertyNames(of).filter((name) => /^(?:lookup|resolve|reverse)/u.test(name))) {
    const original = Reflect.get(of, method);
    Reflect.set(of, method, function (/** @type {any[]} */ ...args) {
      // An address is itself, without asking anybody.
      if (isIP(args[0]) !== 0 || note('dns', String(args[0]))) return Reflect.apply(original, this, args);
      if (isPromised) return Promise.reject(failure);
      const answer = args.at(-1);
      if (typeof answer === 'function') process.nextTick(answer, failure);
    });
  }
}

// Before Node 24 the program and its arguments are in one object.
const noteProgram = (/** @type {any[]} */ [first, second]) => {
  const [file, args] = typeof first === 'string' ? [first, second] : [first.file, first.args];
  note('program', JSON.stringify([file, ...(args ?? []).slice(1)]));
  return true;
};
guard(binding('process_wrap').Process.prototype, 'spawn', noteProgram);
guard(binding('spawn_sync'), 'spawn', noteProgram);

if (threadId > 0) note('thread', String(threadId));

// Modules import these by name.
syncBuiltinESMExports();
