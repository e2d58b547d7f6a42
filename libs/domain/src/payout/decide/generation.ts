import {
  addDays,
  localDate,
  nextWorkingDay,
  startOfDay,
  type HolidayCalendar,
  type Instant,
} from '../../calendar';

/** A point in the life of the database, as it is told to a witness that keeps it elsewhere. */
export interface Mark {
  readonly mark: number;
  /** Made by chance, so that two lives of one database never make the same mark. */
  readonly token: string;
  /** Which database it is: server, line of recovery, database. */
  readonly lineage: string;
}

/** Why nothing may be sent until two persons say so. */
export const BLOCK_REASONS = ['OLDER_DATABASE', 'OTHER_DATABASE', 'WITNESS_LOST', 'UNKNOWN_DEBIT'] as const;
export type BlockReason = (typeof BLOCK_REASONS)[number];

/** What the database knows of itself beside what the witness was last told. */
export interface OwnLife {
  readonly lineage: string;
  /** Whether it has never made a mark before. */
  readonly isNew: boolean;
  /** Whether it has made the very mark that the witness was last told. */
  readonly madeLastTold: boolean;
}

/**
 * A database that was put back does not know the mark that its witness was told last. A witness that knows nothing of a
 * database with a past cannot vouch for it.
 */
export function judgeLife(
  lastTold: Mark | null,
  own: OwnLife,
): Exclude<BlockReason, 'UNKNOWN_DEBIT'> | undefined {
  if (lastTold === null) return own.isNew ? undefined : 'WITNESS_LOST';
  if (!own.madeLastTold) return 'OLDER_DATABASE';
  return lastTold.lineage === own.lineage ? undefined : 'OTHER_DATABASE';
}

/** A block of all sending, from when it was noticed until two persons have lifted it. */
export interface SendingBlock {
  readonly blockId: number;
  readonly reason: BlockReason;
  readonly noticedAt: Instant;
  readonly proposedBy: string | null;
  readonly proposedAt: Instant | null;
  readonly proposedNote: string | null;
  readonly liftedBy: string | null;
  readonly liftedAt: Instant | null;
  readonly liftedNote: string | null;
}

/** How far the statement of a bank is read, as far as a block asks. */
export interface BankRead {
  readonly bankCode: string;
  readonly completeThrough: Instant | null;
}

export interface LiftRequest {
  readonly userId: string;
  readonly roles: readonly string[];
  readonly note: string;
  readonly at: Instant;
}

export type LiftRefusal =
  | 'SENDING.NOT_BLOCKED'
  | 'SENDING.STATEMENTS_UNREAD'
  | 'APPROVAL.SAME_PERSON'
  | 'ACCESS.DENIED';

export type LiftDecision =
  | { readonly ok: true; readonly block: SendingBlock }
  | { readonly ok: false; readonly code: LiftRefusal };

/** Banks whose statement is not read in full up to the moment at which the block was noticed. */
export const unreadBanks = (block: SendingBlock, banks: readonly BankRead[]): string[] =>
  banks
    .filter(({ completeThrough }) => completeThrough === null || completeThrough < block.noticedAt)
    .map(({ bankCode }) => bankCode);

/**
 * By when a bank has carried out every file that it may have been given before the block was noticed. A database that was put
 * back knows nothing of a file that was made since, and one that names a day to come stands on no statement yet: at the latest
 * it names the next working day, on which every rail takes transfers.
 */
export const filesCarriedOutBy = (
  { noticedAt }: Pick<SendingBlock, 'noticedAt'>,
  calendar: HolidayCalendar,
): Instant => {
  const lastDay = nextWorkingDay(addDays(localDate(noticedAt, 'WIB'), 1), calendar).date;
  return startOfDay(addDays(lastDay, 1), 'WIB');
};

/** Anybody of finance proposes, a releaser who is somebody else lifts, and both only once every statement is read. */
export function decideLift(
  block: SendingBlock | undefined,
  banks: readonly BankRead[],
  { userId, roles, note, at }: LiftRequest,
): LiftDecision {
  if (block === undefined || block.liftedAt !== null) return { ok: false, code: 'SENDING.NOT_BLOCKED' };
  if (unreadBanks(block, banks).length > 0) return { ok: false, code: 'SENDING.STATEMENTS_UNREAD' };
  if (block.proposedBy === null) {
    return { ok: true, block: { ...block, proposedBy: userId, proposedAt: at, proposedNote: note } };
  }
  if (block.proposedBy === userId) return { ok: false, code: 'APPROVAL.SAME_PERSON' };
  if (!roles.includes('FINANCE_RELEASER')) return { ok: false, code: 'ACCESS.DENIED' };
  return { ok: true, block: { ...block, liftedBy: userId, liftedAt: at, liftedNote: note } };
}
