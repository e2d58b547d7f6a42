import type { Instant } from '../calendar';
import type { ActorStamp } from './claim';
import type { ClaimStage } from './stages';

export const CLAIM_EVENT_CODES = [
  'CLAIM_REPORTED',
  'CLAIM_OPENED',
  'DUPLICATE_SUSPECTED',
  'DATA_FOUND_INCOMPLETE',
  'STAGE_ONE_RECEIVED',
  'FOUND_DISTINCT',
  'FOUND_SAME',
  'DATA_COMPLETED',
  'STATEMENT_ENTERED',
  'STATEMENT_CONFIRMED',
  'STATEMENT_QUERIED',
  'CONCLUDED_POSITIVE',
  'CONCLUDED_NEGATIVE',
  'FINAL_REPORT_RECEIVED',
  'BENEFIT_REQUESTED',
  'BENEFIT_CORRECTED',
  'BENEFIT_COMPLETE',
  'BENEFIT_INCOMPLETE',
  'BENEFIT_PROPOSED',
  'BENEFIT_APPROVED',
  'BENEFIT_RETURNED',
  'BENEFIT_REFUSED',
  'BENEFIT_PAID',
  'PAYOUT_RETURNED',
  'PAYOUT_FAILED',
  'PAYOUT_HELD',
  'PAYOUT_CANCELLED',
  'PAYEE_REPLACED',
  'DEADLINE_PASSED',
  'CLAIM_WITHDRAWN',
  'CLAIM_CANCELLED',
  'CLAIM_EXPIRED',
  'CLAIM_CLOSED',
] as const;
export type ClaimEventCode = (typeof CLAIM_EVENT_CODES)[number];

/** One line of a claim's append-only record. Data holds codes, ids, amounts and dates; names and free text stay in their rows. */
export interface ClaimEventDraft {
  readonly code: ClaimEventCode;
  readonly at: Instant;
  /** Null when software acted by rule. */
  readonly by: ActorStamp | null;
  readonly stage: ClaimStage;
  readonly data: Readonly<Record<string, string | number | boolean | readonly string[] | null>>;
}
