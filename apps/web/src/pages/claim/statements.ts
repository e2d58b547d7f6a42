import type { Claim } from '../../api/model';

/** Newest first. */
export const newestFirst = (claim: Claim): readonly Claim['statements'][number][] =>
  [...claim.statements].sort((a, b) => (a.enteredAt < b.enteredAt ? 1 : -1));

export const lastStatement = (claim: Claim): Claim['statements'][number] | undefined => newestFirst(claim)[0];
