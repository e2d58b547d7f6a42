import type { ClaimEventDraft, ClaimStage } from '@jkk/domain';

export const COMMAND_STATUSES = ['RECEIVED', 'DONE', 'REFUSED', 'NOT_SENT'] as const;
export type CommandStatus = (typeof COMMAND_STATUSES)[number];

/** What somebody asked for, as it is kept. Who knows its code reads what is in it. */
export interface CommandRecord {
  readonly commandId: string;
  readonly code: string;
  readonly claimNumber: string | null;
  readonly benefitId: string | null;
  readonly payoutId: string | null;
  /** What it is about where that is no claim, benefit or payout. */
  readonly targetId: string | null;
  readonly actor: unknown;
  readonly organisation: string;
  readonly userId: string;
  readonly idempotencyKey: string | null;
  readonly requestHash: string;
  readonly body: unknown;
  readonly expectedVersion: number | null;
  readonly receivedAt: string;
  readonly status: CommandStatus;
  readonly answer: unknown;
  readonly closedAt: string | null;
}

/** One line of a claim's chain of events. */
export interface ClaimEventRecord {
  readonly claimNumber: string;
  readonly seq: number;
  readonly at: string;
  readonly code: ClaimEventDraft['code'];
  readonly actorUser: string | null;
  readonly actorRole: string | null;
  readonly stage: ClaimStage;
  readonly data: ClaimEventDraft['data'];
  readonly sourceId: string | null;
  readonly previousHash: string;
  readonly hash: string;
}
