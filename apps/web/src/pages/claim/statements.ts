import type { Claim } from '../../api/model';

/** Newest first. */
export const newestFirst = (claim: Claim): readonly Claim['statements'][number][] =>
  [...claim.statements].sort((a, b) => (a.enteredAt < b.enteredAt ? 1 : -1));

export const lastStatement = (claim: Claim): Claim['statements'][number] | undefined => newestFirst(claim)[0];

/** Of the newest statement that names any: one about a death names none, and takes none back. */
export const statedDisabilities = (claim: Claim): readonly object[] =>
  newestFirst(claim).find(({ disabilities }) => (disabilities ?? []).length > 0)?.disabilities ?? [];
