import { KeptAnswers } from './kept-answers';

/** A clock that goes by hand, and a count that takes so long. */
function office() {
  let now = 0;
  let counted = 0;
  const kept = new KeptAnswers(() => now);
  return {
    wait: (ms: number) => (now += ms),
    ask: (takes: number, question = 'money') =>
      kept.get(question, async () => {
        counted += 1;
        now += takes;
        if (takes < 0) throw new Error('no database');
        return counted;
      }),
  };
}

describe('an answer that is kept', () => {
  it('is told again for twenty times as long as it took, and then counted anew', async () => {
    const { ask, wait } = office();
    expect(await ask(100)).toBe(1);
    wait(1_999);
    expect(await ask(100)).toBe(1);
    wait(1);
    expect(await ask(100)).toBe(2);
  });
  it('is never older than a minute', async () => {
    const { ask, wait } = office();
    await ask(10_000);
    wait(60_000);
    expect(await ask(10_000)).toBe(2);
  });
  it('is one answer for all who ask while it is counted', async () => {
    const { ask } = office();
    expect(await Promise.all([ask(5), ask(5)])).toEqual([1, 1]);
  });
  it('answers its own question alone', async () => {
    const { ask } = office();
    expect([await ask(100, 'money'), await ask(100, 'stages')]).toEqual([1, 2]);
  });
  it('is not kept when it could not be found', async () => {
    const { ask } = office();
    await expect(ask(-1)).rejects.toThrow('no database');
    expect(await ask(1)).toBe(2);
  });
});
