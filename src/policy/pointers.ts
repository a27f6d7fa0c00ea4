/** Whether a JSON Pointer (RFC 6901) is one of those that are named, or lies below one; `*` stands for any one step. */
export function underPointers(wanted: readonly string[]): (pointer: string | undefined) => boolean {
  const tests = wanted.map(stepsOf);
  return (pointer) => {
    if (pointer === undefined) return false;
    const steps = stepsOf(pointer);
    return tests.some((test) => test.every((step, at) => (step === '*' && at < steps.length) || step === steps[at]));
  };
}

const stepsOf = (pointer: string): readonly string[] => pointer.split('/').slice(1);
