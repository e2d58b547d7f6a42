import type { PersonDeed, PersonFacts, ProposalKind, Standing } from '@jkk/domain/people';

export interface StoredProposal {
  readonly kind: ProposalKind;
  readonly by: string;
  readonly byName: string;
  readonly at: string;
  readonly note: string;
  readonly version: number;
  readonly facts: PersonFacts;
}

export interface Person extends Standing {
  readonly username: string;
  readonly createdAt: string;
  /** Sessions that are open now, and when one was last used. */
  readonly sessions: number;
  readonly seenAt: string | null;
  /** Until when the link for a new password holds; null without one. */
  readonly linkUntil: string | null;
  readonly proposal: StoredProposal | undefined;
}

export interface StoredDeed {
  readonly deed: PersonDeed;
  readonly by: string;
  readonly at: string;
  readonly note: string;
  readonly content: Readonly<Record<string, unknown>>;
}
