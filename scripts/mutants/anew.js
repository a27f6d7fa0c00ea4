// @ts-check
/**
 * What the program prepares once and keeps (detectors, lists of words). Which mutants are in that work has to be known of
 * every test that uses what it made, not only of the first; and under one of them it has to be made again.
 */

/** Code with mutants in it counts here what is run on whose account. @type {any} */
export const switchboard = Reflect.get(globalThis, '__stryker__') ?? {};
Reflect.set(globalThis, '__stryker__', switchboard);

let epoch = 0;
/** By account: the accounts of what it used. @type {Map<string, Set<string>>} */
const uses = new Map();

/** From here on everything is made again when it is asked for. */
export function renew() {
  epoch++;
}

/**
 * @template Value
 * @param {() => Value} make
 * @returns {() => Value}
 */
export function anew(make) {
  /** @type {{ readonly epoch: number, readonly account: string, readonly value: Value } | undefined} */
  let made;
  return () => {
    if (made?.epoch !== epoch) made = { epoch, ...onAccount(make) };
    const { currentTestId } = switchboard;
    if (currentTestId !== undefined) uses.set(currentTestId, (uses.get(currentTestId) ?? new Set()).add(made.account));
    return made.value;
  };
}

let accounts = 0;

/** @template Value @param {() => Value} make @returns {{ readonly account: string, readonly value: Value }} */
function onAccount(make) {
  const account = `prepared ${++accounts}`;
  const { currentTestId } = switchboard;
  switchboard.currentTestId = account;
  try {
    return { account, value: make() };
  } finally {
    switchboard.currentTestId = currentTestId;
  }
}

/**
 * Adds to what each test ran what was run to prepare what it used.
 * @param {readonly string[]} tests
 * @returns {Set<string>} the mutants in what was prepared
 */
export function settleAccounts(tests) {
  const { perTest } = switchboard.mutantCoverage;
  for (const test of tests) {
    for (const account of reachedFrom(test)) {
      perTest[test] ??= {};
      for (const [mutant, times] of Object.entries(perTest[account] ?? {}))
        perTest[test][mutant] = (perTest[test][mutant] ?? 0) + Number(times);
    }
  }
  const prepared = Object.keys(perTest).filter((account) => /^prepared \d+$/.test(account));
  const mutants = new Set(prepared.flatMap((account) => Object.keys(perTest[account])));
  for (const account of prepared) delete perTest[account];
  return mutants;
}

/** @param {string} account @param {Set<string>} reached */
function reachedFrom(account, reached = new Set()) {
  for (const used of uses.get(account) ?? []) {
    if (reached.has(used)) continue;
    reached.add(used);
    reachedFrom(used, reached);
  }
  return reached;
}
