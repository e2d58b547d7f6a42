import { Rounds } from './rounds';

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Rests for longer than any test, so that what goes on was woken or was due. */
function rounds(work: (no: number) => Promise<boolean> | boolean) {
  const seen = { rounds: 0, failures: [] as unknown[] };
  const loop = new Rounds({
    round: async () => work((seen.rounds += 1)),
    restMs: 3_600_000,
    failed: (error) => seen.failures.push(error),
  });
  return { loop, seen };
}

it('goes on at once while more is due, then rests until it is woken', async () => {
  const { loop, seen } = rounds((no) => no < 3);
  await loop.start();
  await settled();
  expect(seen.rounds).toBe(3);
  loop.wake();
  await settled();
  expect(seen.rounds).toBe(4);
  await loop.stop();
  expect(seen.rounds).toBe(4);
});

it('does not sleep through a call that came during a round', async () => {
  const { loop, seen } = rounds((no) => {
    if (no === 1) loop.wake();
    return false;
  });
  await loop.start();
  await settled();
  expect(seen.rounds).toBe(2);
  await loop.stop();
});

it('rests after a failure and says so', async () => {
  const { loop, seen } = rounds(() => {
    throw new Error('away');
  });
  await loop.start();
  await settled();
  expect(seen).toEqual({ rounds: 1, failures: [new Error('away')] });
  await loop.stop();
});

it('lets a round that is under way come to its end before it has stopped', async () => {
  let finish = (): void => undefined;
  const under = new Promise<boolean>((resolve) => (finish = () => resolve(true)));
  const { loop, seen } = rounds(() => under);
  await loop.start();
  let stopped = false;
  const stopping = loop.stop().then(() => (stopped = true));
  await settled();
  expect([stopped, loop.isStopped]).toEqual([false, true]);
  finish();
  await stopping;
  expect(seen.rounds).toBe(1);
});
