import type { Role } from '../access';

/** What an administrator says of a person; everything else about him is not theirs to write. */
export interface PersonFacts {
  readonly name: string;
  /** Who it is, for ever; null in accounts that are older than the question. */
  readonly nik: string | null;
  readonly roles: readonly Role[];
  readonly organisation: string;
  readonly branch: string | null;
  readonly plkkCode: string | null;
  readonly employerNumber: string | null;
}

/** What a person may be asked to be changed in without new facts. */
export const PERSON_STEPS = ['DISABLE', 'ENABLE', 'END_SESSIONS', 'NEW_PASSWORD'] as const;
export type PersonStep = (typeof PERSON_STEPS)[number];

/** What a second administrator may be asked about. */
export const PROPOSALS = ['INVITE', 'CHANGE', 'ENABLE', 'NEW_PASSWORD'] as const;
export type ProposalKind = (typeof PROPOSALS)[number];

export const PROPOSAL_ANSWERS = ['CONFIRMED', 'DECLINED', 'VOID'] as const;
export type ProposalAnswer = (typeof PROPOSAL_ANSWERS)[number];

/** What was done, as it is kept for ever. */
export const PERSON_DEEDS = [
  'INVITED',
  'CHANGED',
  'DISABLED',
  'ENABLED',
  'SESSIONS_ENDED',
  'PASSWORD_LINK_MADE',
  'PASSWORD_SET',
  'PROPOSED',
  'CONFIRMED',
  'DECLINED',
] as const;
export type PersonDeed = (typeof PERSON_DEEDS)[number];
