/** What the SDK asks a realm for, twice for every promise that is made in it and once more when it is settled. */
const ACTIVATOR = 'return globalThis.__TEMPORAL_ACTIVATOR__';
const ERROR = 'return globalThis.Error';

/** An error that writes down no frames, so that the SDK keeps nothing of the promise. */
class Stackless {
  readonly stack = undefined;
}

/**
 * The SDK makes an error and writes its frames down for every promise, for a query (`__stack_trace`) that nobody asks, and
 * compiles its questions anew each time: a quarter of what a replay costs. It asks them through `promise.constructor.constructor`.
 * Real errors keep all their frames, and a rejection that nobody handles is still told to the workflow it belongs to.
 */
export function withoutPromiseStacks(realm: typeof globalThis): void {
  const answers: Readonly<Record<string, () => unknown>> = {
    [ACTIVATOR]: () => realm.__TEMPORAL_ACTIVATOR__,
    [ERROR]: () => Stackless,
  };
  const compile = realm.Promise.constructor as (code: string) => unknown;
  Object.defineProperty(realm.Promise, 'constructor', {
    value: (code: string): unknown => answers[code] ?? compile(code),
  });
}
