import type { ClaimCommandAnswer, ClaimFactMessage, ClaimProgress } from './claim.messages';

/** What the claim's inbox hands to its one local activity; `now` of a deadline is the workflow's clock. */
export type ClaimRecordInput =
  /** Takes a reported claim in; changes nothing of any other and tells where it stands. */
  | { readonly kind: 'OPEN'; readonly claimNumber: string }
  | { readonly kind: 'COMMAND'; readonly claimNumber: string; readonly commandId: string }
  | ({ readonly kind: 'FACT'; readonly claimNumber: string } & ClaimFactMessage)
  | { readonly kind: 'DEADLINE'; readonly claimNumber: string; readonly now: string };

export interface ClaimRecordResult {
  readonly progress: ClaimProgress;
  /** Present for commands only. */
  readonly answer?: ClaimCommandAnswer;
}

/** One transaction per call: find the id, lock the claim, decide, store state, event, ledger lines and outbox rows. Safe to repeat. */
export interface ClaimActivities {
  recordClaimStep(input: ClaimRecordInput): Promise<ClaimRecordResult>;
}
