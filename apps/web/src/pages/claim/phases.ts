import type { Claim } from '../../api/model';

export const PHASES = [1, 2, 3, 4, 5, 6] as const;
export type Phase = (typeof PHASES)[number];

/** When each phase was first reached, from the facts of the claim; undefined where it was not or no fact tells. */
export function phaseDates(claim: Claim): Partial<Record<Phase, string | undefined>> {
  const statements = claim.statements.map((statement) => statement.enteredAt).sort();
  const settled = claim.payouts.flatMap((payout) => payout.settledAt ?? []).sort();
  return {
    1: claim.report.receivedAt,
    2: statements[0],
    3: claim.conclusion?.at,
    4: claim.conclusion?.at,
    5: claim.finalReport?.at,
    6: settled[0],
  };
}
