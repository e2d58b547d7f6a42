import type { Instant } from '../calendar';
import type { ActorStamp } from './claim';
import { CLAIM_COMMANDS, type ClaimCommandCode, type EventOf } from './commands';
import type { ClaimStage } from './stages';

/** What software records by itself, and the report, which makes the claim. */
export const SYSTEM_EVENT_CODES = [
  'CLAIM_REPORTED',
  'CLAIM_OPENED',
  'DUPLICATE_SUSPECTED',
  'DATA_FOUND_INCOMPLETE',
  'BENEFIT_PAID',
  'PAYOUT_RETURNED',
  'PAYOUT_FAILED',
  'PAYOUT_HELD',
  'PAYOUT_CANCELLED',
  'PAYMENT_UNDUE',
  'DEADLINE_NEAR',
  'DEADLINE_PASSED',
  'WAIT_ESCALATED',
  'CLAIM_EXPIRED',
  'CLAIM_CLOSED',
  'CLAIM_TRANSFERRED',
  'DEBT_FOLLOWED',
] as const;
export type SystemEventCode = (typeof SYSTEM_EVENT_CODES)[number];

export type ClaimEventCode = SystemEventCode | EventOf<ClaimCommandCode>;
export const CLAIM_EVENT_CODES: readonly ClaimEventCode[] = [
  ...SYSTEM_EVENT_CODES,
  ...Object.values(CLAIM_COMMANDS).flatMap(({ events }): readonly ClaimEventCode[] => events),
];

/** What says no to a person; somebody answers for each. */
export const NOES = [
  'BENEFIT_REFUSED',
  'CONCLUDED_NEGATIVE',
  'CLAIM_CANCELLED',
  'COVER_REFUSED',
] as const satisfies readonly ClaimEventCode[];

/** One line of a claim's append-only record. Data holds codes, ids, amounts and dates; names and free text stay in their rows. */
export interface ClaimEventDraft {
  readonly code: ClaimEventCode;
  readonly at: Instant;
  /** Null when software acted by rule. */
  readonly by: ActorStamp | null;
  readonly stage: ClaimStage;
  readonly data: Readonly<Record<string, string | number | boolean | readonly string[] | null>>;
}
