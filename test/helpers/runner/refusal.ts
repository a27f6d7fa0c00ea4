/** What a real runner would have rejected, so that no test can pass on it. */
export class RunnerRefusal extends Error {
  override name = 'RunnerRefusal';
}
