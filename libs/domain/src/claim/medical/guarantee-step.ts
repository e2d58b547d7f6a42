import type { Instant } from '../../calendar';
import type { ActorStamp } from '../actor-stamp';

export const GUARANTEE_STATUSES = ['PROVISIONAL', 'CONFIRMED', 'REVOKED'] as const;
export type GuaranteeStatus = (typeof GUARANTEE_STATUSES)[number];

/** How a guarantee came to its status: by which event, by whom or by rule, and why. */
export interface GuaranteeStep {
  readonly status: GuaranteeStatus;
  readonly event: string;
  readonly at: Instant;
  readonly by: ActorStamp | null;
  readonly reasonCode: string | null;
}
