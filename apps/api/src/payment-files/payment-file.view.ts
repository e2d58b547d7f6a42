import type { Actor } from '@jkk/domain/access';
import { isAnswered, mayHandOver, mayWithdraw, type Word } from '@jkk/domain/payout/decide';
import { messageIdOf, type PaymentFileStanding, type Taking } from '@jkk/persistence/payout';
import { toWaitingWord } from '../commands/two-persons';
import type { PaymentFileView } from './payment-file.dto';

/** A file as this reader sees it: what came of it, who has had it, and what they may do with it. */
export function toFileView(
  file: PaymentFileStanding,
  takings: readonly Taking[],
  proposal: Word | undefined,
  names: ReadonlyMap<string, string>,
  actor: Actor,
): PaymentFileView {
  const { fileId, bankCode, state, stop, version, sha256, count, paidCount, failedCount } = file;
  const { requestedAt, madeAt, handedOverAt, handedOverBy, requestedBy, withdrawnAt, withdrawnBy } = file;
  const nameOf = (userId: string): string => names.get(userId) ?? userId;
  const isThere = state === 'MADE' || state === 'HANDED_OVER';
  const waiting = state === 'MADE' ? proposal : undefined;
  return {
    fileId,
    bankCode,
    messageId: messageIdOf(fileId),
    state,
    stop,
    version,
    sha256,
    count,
    total: file.totalRupiah,
    paidCount,
    failedCount,
    requestedAt,
    requestedByName: nameOf(requestedBy),
    madeAt,
    handedOverAt,
    handedOverByName: handedOverBy === null ? null : nameOf(handedOverBy),
    takings: takings.map(({ by, at, reason }) => ({ takenAt: at, takenByName: nameOf(by), reason })),
    withdrawnAt,
    withdrawnByName: withdrawnBy === null ? null : nameOf(withdrawnBy),
    withdrawalProposal: waiting === undefined ? null : toWaitingWord(waiting, names),
    mayHandOver: isThere && !isAnswered(file) && mayHandOver(file, actor),
    mayWithdraw: state === 'MADE' && !isAnswered(file) && mayWithdraw(waiting, actor),
  };
}
