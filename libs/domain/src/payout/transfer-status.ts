/**
 * What an inquiry (service 36) says about a transfer. Only a 2003600 answer says anything; 4043601 is the one exception,
 * and it says no more than 07 does.
 * - PAID: the bank claims the transfer. - UNDER_WAY: wait. - RETURNED: the money came back; the statement will show it.
 * - DENIED: refused, cancelled, failed or never seen. Final only together with a complete statement without the debit.
 * - NOTHING: no information, an unknown value or an inquiry that failed.
 */
export type InquiryVerdict = 'PAID' | 'UNDER_WAY' | 'RETURNED' | 'DENIED' | 'NOTHING';

const VERDICTS: Readonly<Record<string, InquiryVerdict>> = {
  '00': 'PAID',
  '01': 'UNDER_WAY',
  '02': 'UNDER_WAY',
  '03': 'UNDER_WAY',
  '04': 'RETURNED',
  '05': 'DENIED',
  '06': 'DENIED',
  '07': 'DENIED',
};

export const inquiryVerdict = (latestTransactionStatus: unknown): InquiryVerdict =>
  typeof latestTransactionStatus === 'string' && Object.hasOwn(VERDICTS, latestTransactionStatus)
    ? (VERDICTS[latestTransactionStatus] ?? 'NOTHING')
    : 'NOTHING';

/** What is known about an attempt whose money nobody has seen. Milliseconds since 1970. */
export interface AbsenceEvidence {
  /** When the last byte of the attempt left. */
  readonly sentAt: number;
  /** Before this instant an inquiry proves nothing: the transfer may still lie in a queue. */
  readonly firstPollAt: number;
  /** When the last inquiry said DENIED; null when none did, or a later one said otherwise. */
  readonly deniedAt: number | null;
  /** Up to when the statement has been read without a gap and with balances that add up; null when never. */
  readonly statementCompleteThrough: number | null;
  /** How long after sending the rail may still book: its cut-off and end of day. */
  readonly horizonMilliseconds: number;
}

/**
 * Whether a transfer that never appeared is finally failed, so that another may be approved: the inquiry denied it
 * after the first-poll delay and after the rail's horizon, and a complete statement that reaches beyond that inquiry
 * shows no debit. Anything less is a wait, for the cost of waiting is time and the cost of guessing is a second payment.
 */
export function isProvenAbsent(evidence: AbsenceEvidence): boolean {
  const { sentAt, firstPollAt, deniedAt, statementCompleteThrough, horizonMilliseconds } = evidence;
  if (deniedAt === null || statementCompleteThrough === null) return false;
  if (deniedAt < firstPollAt || deniedAt < sentAt + horizonMilliseconds) return false;
  return statementCompleteThrough >= deniedAt;
}
