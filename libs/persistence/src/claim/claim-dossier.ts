import type { Claim } from '@jkk/domain';

/** What of a claim is not a column of its own, and not in a table of its own. */
export type ClaimDossier = Omit<
  Claim,
  | 'claimNumber'
  | 'version'
  | 'stage'
  | 'branch'
  | 'reportedAt'
  | 'receivedAt'
  | 'stageSince'
  | 'lastEventAt'
  | 'benefits'
  | 'payouts'
>;
