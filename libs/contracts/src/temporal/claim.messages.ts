import type { KnownOfClaim, TravellingCommand } from '@jkk/domain';

/** What starts a claim's workflow. The claim itself is a row; the workflow reads it through its first local activity. */
export interface ClaimWorkflowInput {
  readonly claimNumber: string;
  /** Progress carried over a continue-as-new; absent at the first start. */
  readonly progress?: ClaimProgress;
  /** Facts that could not be recorded yet, carried over in the same way. */
  readonly postponed?: readonly PostponedFact[];
}

export interface PostponedFact {
  readonly fact: ClaimFactMessage;
  /** How often it has failed. */
  readonly attempt: number;
}

/** A person's command as it travels: the body stays in the command's row, so no payload carries personal data. */
export interface ClaimCommandMessage extends TravellingCommand {
  readonly commandId: string;
}

/** A fact from outside, with an id of its own so that a repeat changes nothing. */
export interface ClaimFactMessage {
  readonly factId: string;
  readonly code: 'payoutSettled' | 'payoutReturned' | 'payoutFailed' | 'payoutHeld' | 'payoutCancelled';
  readonly payoutId: string;
  readonly at: string;
}

/** The small part of a claim that its workflow keeps: enough for validators and the next wake-up, nothing else. */
export interface ClaimProgress extends KnownOfClaim {
  readonly open: boolean;
  /** Instant (ISO, UTC) of the earliest deadline that has not been recorded yet. */
  readonly wakeUpAt: string | null;
}

export type { CommandAnswer as ClaimCommandAnswer } from '@jkk/domain';

/** Wire names of the claim workflow's messages. */
export const CLAIM_MESSAGE = {
  /** An Update because a person waits for the answer and may be refused at once. */
  command: 'claimCommand',
  /** A Signal because nobody waits: the fact has happened. */
  fact: 'claimFact',
  /** A Signal: somebody found the claim's row ahead of its workflow, which is to look at it. */
  refresh: 'claimRefresh',
  /** A Query for debugging; pages read PostgreSQL. */
  progress: 'claimProgress',
} as const;
