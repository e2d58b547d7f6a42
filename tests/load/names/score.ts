import { compareNames, type NameComparison } from '@jkk/domain/payout';
import type { Pair } from './pairs';

export interface Score {
  readonly precision: number;
  readonly recall: number;
}

const OUTCOMES: readonly NameComparison[] = ['MATCH', 'NEAR', 'MISMATCH'];

/** What the comparison says about each pair. */
export const judge = (pairs: readonly Pair[]): (Pair & { readonly said: NameComparison })[] =>
  pairs.map((pair) => ({ ...pair, said: compareNames(pair.ours, pair.theirs) }));

/** Of those called so, how many are; of those that are, how many were called so. */
export function scores(judged: ReturnType<typeof judge>): Record<NameComparison, Score> {
  const score = (outcome: NameComparison): Score => {
    const right = judged.filter(({ said, truth }) => said === outcome && truth === outcome).length;
    return {
      precision: right / judged.filter(({ said }) => said === outcome).length,
      recall: right / judged.filter(({ truth }) => truth === outcome).length,
    };
  };
  return Object.fromEntries(OUTCOMES.map((outcome) => [outcome, score(outcome)])) as Record<
    NameComparison,
    Score
  >;
}
