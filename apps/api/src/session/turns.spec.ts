import { Turns, TurnsByKey } from './turns';

/** Work that ends when it is told to. */
function held(): { work: () => Promise<void>; end: () => void; started: () => boolean } {
  let end: () => void = () => undefined;
  let started = false;
  const done = new Promise<void>((resolve) => (end = resolve));
  return {
    work: () => {
      started = true;
      return done;
    },
    end: () => end(),
    started: () => started,
  };
}
const aMoment = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('Turns', () => {
  it('lets so many in at once, keeps so many in line and sends the rest away', async () => {
    const turns = new Turns(2, 1);
    const [first, second, third] = [held(), held(), held()];
    const running = [first, second, third].map(({ work }) => turns.run(work));
    await expect(turns.run(held().work)).rejects.toMatchObject({ code: 'RATE.LIMITED' });
    expect([first, second, third].map(({ started }) => started())).toEqual([true, true, false]);
    first.end();
    await aMoment();
    expect(third.started()).toBe(true);
    for (const { end } of [second, third]) end();
    await Promise.all(running);
    expect(turns.idle).toBe(true);
  });

  it('gives the place on when the work fails', async () => {
    const turns = new Turns(1, 5);
    const failing = turns.run(() => Promise.reject(new Error('no')));
    const next = turns.run(() => Promise.resolve('yes'));
    await expect(failing).rejects.toThrow('no');
    await expect(next).resolves.toBe('yes');
    expect(turns.idle).toBe(true);
  });
});

describe('TurnsByKey', () => {
  it('keeps those of one key apart in time and lets other keys pass', async () => {
    const turns = new TurnsByKey(5);
    const [first, second, other] = [held(), held(), held()];
    const all = [turns.run('a', first.work), turns.run('a', second.work), turns.run('b', other.work)];
    await aMoment();
    expect([first, second, other].map(({ started }) => started())).toEqual([true, false, true]);
    for (const { end } of [first, second, other]) end();
    await Promise.all(all);
    expect(second.started()).toBe(true);
  });
});
