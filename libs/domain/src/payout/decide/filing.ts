import type { Instant } from '../../calendar';
import { fileCode, isFiled, isSeenBefore } from '../payment-file';
import type { AttemptRecord, PayoutRecord } from '../records';
import { canMoveAttempt, canMovePayout, type AttemptState } from '../states';
import { moveAttempt } from './attempt';
import type { PayoutPace } from './next-step';
import { unchanged, withMove, type Outcome } from './outcome';
import { beginSending, type SendingStart } from './sending';

/**
 * The intention to send by a file, decided under the lock of the payout in the transaction that stores the file: first that
 * it is sent, then that the bank has it to do. They are carried out one after the other. Undefined as in `beginSending`.
 */
export function beginFiling(
  payout: PayoutRecord,
  live: AttemptRecord | undefined,
  start: SendingStart,
  pace: PayoutPace,
): readonly [begun: Outcome, filed: Outcome] | undefined {
  const begun = beginSending(payout, live, start, pace);
  const attempt = begun?.attempts.at(-1)?.after;
  if (begun === undefined || attempt === undefined) return undefined;
  const code = fileCode();
  const moved = moveAttempt(unchanged(begun.payout), attempt, {
    to: 'PENDING',
    at: start.at,
    responseCode: code,
  });
  const filed = withMove(moved, {
    to: 'PENDING',
    source: 'RESPONSE',
    at: start.at,
    attemptNo: attempt.no,
    code,
    tellWorkflow: true,
  });
  return [begun, filed];
}

/** Codes of ISO 20022 (ExternalPaymentTransactionStatus1Code) that banks answer a file with, and what they say. */
const MEANING: Readonly<Record<string, 'PAID' | 'UNDER_WAY' | 'REJECTED'>> = {
  ACSC: 'PAID',
  ACCC: 'PAID',
  ACTC: 'UNDER_WAY',
  ACCP: 'UNDER_WAY',
  ACSP: 'UNDER_WAY',
  ACWC: 'UNDER_WAY',
  ACWP: 'UNDER_WAY',
  RCVD: 'UNDER_WAY',
  PDNG: 'UNDER_WAY',
  RJCT: 'REJECTED',
};

/** What a bank's answer says about one payment of a file. */
export interface FileStatus {
  readonly status: string;
  /** The bank's own reason, where it gives one. */
  readonly reason: string;
}

/**
 * NEW: it changed the payout. KNOWN: it says what is known. UNREADABLE: a status that nobody knows. CONTRADICTS: what is known,
 * or proven by the statement, says otherwise; nothing is changed by it.
 */
export type FileStatusVerdict = 'NEW' | 'KNOWN' | 'UNREADABLE' | 'CONTRADICTS';

export interface FileStatusDecision {
  readonly verdict: FileStatusVerdict;
  readonly outcome: Outcome;
}

/** A claim of the bank, never a proof; a rejection ends an attempt of which the bank, by its own word, took nothing. */
export function takeFileStatus(
  payout: PayoutRecord,
  attempt: AttemptRecord,
  { status, reason }: FileStatus,
  at: Instant,
): FileStatusDecision {
  const meaning = MEANING[status];
  const left = (verdict: FileStatusVerdict): FileStatusDecision => ({ verdict, outcome: unchanged(payout) });
  if (meaning === undefined) return left('UNREADABLE');
  if (!isFiled(attempt) || (meaning === 'REJECTED' && isSeenBefore(reason))) return left('CONTRADICTS');
  if (KNOWN_BY[meaning].includes(attempt.state)) return left('KNOWN');
  const { attemptTo, to } = AFTER[meaning];
  if (!canMoveAttempt(attempt.state, attemptTo) || !canMovePayout(payout.state, to)) {
    return left('CONTRADICTS');
  }
  const code = fileCode(status, reason);
  const moved = moveAttempt(unchanged(payout), attempt, { to: attemptTo, at, responseCode: code });
  const move = { to, source: 'RESPONSE', at, attemptNo: attempt.no, code, tellWorkflow: true } as const;
  return { verdict: 'NEW', outcome: withMove(moved, move) };
}

/** Where an attempt stands already as the bank says, or is known better by the statement. */
const KNOWN_BY: Readonly<Record<'PAID' | 'UNDER_WAY' | 'REJECTED', readonly AttemptState[]>> = {
  PAID: ['CLAIMED_PAID', 'RECONCILED'],
  UNDER_WAY: ['PENDING', 'CLAIMED_PAID', 'RECONCILED'],
  REJECTED: ['REJECTED', 'FAILED_FINAL'],
};

const AFTER = {
  PAID: { attemptTo: 'CLAIMED_PAID', to: 'CLAIMED_PAID' },
  UNDER_WAY: { attemptTo: 'PENDING', to: 'PENDING' },
  REJECTED: { attemptTo: 'FAILED_FINAL', to: 'FAILED' },
} as const;

/** One payment as it stands in a file. */
export interface FiledItem {
  readonly partnerReference: string;
  readonly groupId: string;
}

/** What an answer says: about the whole file, its groups, and single payments. */
export interface AnswerToFile {
  readonly wholeStatus: FileStatus | null;
  readonly groups: readonly {
    readonly groupId: string;
    readonly status: FileStatus | null;
    readonly payments: readonly (FileStatus & { readonly reference: string })[];
  }[];
}

/** Whether the bank speaks of the file as it was made: where it repeats count and sum, they are those of the file. */
export const isSameFile = (
  made: { readonly count: number; readonly totalRupiah: number },
  told: { readonly count: string; readonly sum: string },
): boolean =>
  (told.count === '' || Number(told.count) === made.count) &&
  (told.sum === '' || Number(told.sum) === made.totalRupiah);

/** What is said about one payment; `item` is undefined where the file has none of this reference. */
export interface SaidOfItem<T extends FiledItem> extends FileStatus {
  readonly reference: string;
  readonly item: T | undefined;
  /** The same answer rejects it and says otherwise: nothing follows from either. */
  readonly isDivided: boolean;
}

/**
 * The finest word about each payment: its own, else that of its group, else that of the whole. First what the answer names,
 * in its order and each word once, then what follows for the rest of the file.
 */
export function spreadAnswer<T extends FiledItem>(
  items: readonly T[],
  { wholeStatus, groups }: AnswerToFile,
): SaidOfItem<T>[] {
  const byReference = new Map(items.map((item) => [item.partnerReference, item]));
  const named = gathered(groups.flatMap(({ payments }) => payments.map((each) => [each.reference, each])));
  const statusesOf = gathered(
    groups.flatMap(({ groupId, status }) => (status === null ? [] : [[groupId, status] as const])),
  );
  const groupWords = gathered(groups.flatMap((group) => wordsOf(group).map((word) => [group.groupId, word])));
  const isAccepting = new Set([...groupWords].filter(([, words]) => !words.every(rejects)).map(([id]) => id));
  const rest = items.flatMap((item) => {
    const { partnerReference: reference, groupId } = item;
    const ofGroup = statusesOf.get(groupId);
    const [word] = ofGroup ?? [wholeStatus];
    if (word == null || named.has(reference)) return [];
    const isDoubted = ofGroup === undefined ? isAccepting.size > 0 : isAccepting.has(groupId);
    const isDivided = rejects(word) ? isDoubted : (ofGroup?.some(rejects) ?? false);
    return [{ ...word, reference, item, isDivided }];
  });
  const own = [...named].flatMap(([reference, words]) => {
    const isDivided = words.some(rejects) && !words.every(rejects);
    return once(words).map((word) => ({ ...word, reference, item: byReference.get(reference), isDivided }));
  });
  return [...own, ...rest];
}

const rejects = ({ status }: FileStatus): boolean => MEANING[status] === 'REJECTED';

const wordsOf = ({ status, payments }: AnswerToFile['groups'][number]): FileStatus[] => [
  ...(status === null ? [] : [status]),
  ...payments,
];

/** In the order in which their keys first stand. */
function gathered<T>(entries: readonly (readonly [key: string, value: T])[]): Map<string, T[]> {
  const all = new Map<string, T[]>();
  for (const [key, value] of entries) {
    const known = all.get(key);
    if (known === undefined) all.set(key, [value]);
    else known.push(value);
  }
  return all;
}

const once = (words: readonly FileStatus[]): FileStatus[] => [
  ...new Map(
    words.map(({ status, reason }) => [`${status} ${reason}`, { status, reason }] as const),
  ).values(),
];

/** Whether something has become of a payment of the file: what was rejected may stand in another one by now. */
export const isAnswered = ({
  paidCount,
  failedCount,
}: Record<'paidCount' | 'failedCount', number>): boolean => paidCount + failedCount > 0;

/**
 * Whether a person may take a file to hand it over: one who releases, and another one than had it made. What stands in it was
 * released by two persons and looked at again when it was made; so two persons stand behind the file as well.
 */
export const mayHandOver = (
  { requestedBy }: { readonly requestedBy: string },
  { userId, roles }: { readonly userId: string; readonly roles: readonly string[] },
): boolean => roles.includes('FINANCE_RELEASER') && requestedBy !== userId;
