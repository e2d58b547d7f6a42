import { pairs } from './pairs';
import { judge, scores } from './score';

/** One seed for tuning, and one that is another on every day. */
const SEEDS = [1, Math.floor(Date.now() / 86_400_000)];

describe.each(SEEDS)('names of people, seed %d', (seed) => {
  const judged = judge(pairs(seed, 1_000));

  it('never calls two names one that may be two people', () => {
    expect(judged.filter(({ said, truth }) => said === 'MATCH' && truth !== 'MATCH')).toEqual([]);
  });

  it('sends hardly anybody to a person, or away, without a reason', () => {
    const { MATCH, NEAR, MISMATCH } = scores(judged);
    expect(MATCH.recall).toBeGreaterThan(0.99);
    expect(NEAR.recall).toBeGreaterThan(0.9);
    expect(MISMATCH.recall).toBeGreaterThan(0.97);
  });
});
