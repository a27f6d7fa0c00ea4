/** The same function, called once at a time and in the order of the calls. */
export function inTurn<Arguments extends readonly unknown[], Result>(
  work: (...parameters: Arguments) => Promise<Result>,
): (...parameters: Arguments) => Promise<Result> {
  let turn: Promise<unknown> = Promise.resolve();
  return (...parameters) => {
    const result = turn.then(() => work(...parameters));
    turn = result.catch(() => undefined);
    return result;
  };
}
