import type { EntityManager } from 'typeorm';
import type { HoldReason } from '@jkk/domain/payout';
import { OUR_REFERENCE } from './our-reference';

export type LineDoubt = Extract<
  HoldReason,
  | 'BANK.STRAY_DEBIT'
  | 'BANK.UNEXPLAINED_LINE'
  | 'BANK.LOST_DEBIT'
  | 'BANK.SAID_PAID'
  | 'BANK.REJECTION_UNPROVEN'
>;

/** A debit under the name of the bulk that the attempt went in, which nothing explains: it may be paid in it. */
const BOOKED_IN_BULK = `
  EXISTS (SELECT FROM statement_match m JOIN statement_line l USING (line_id)
    WHERE m.bank_code = a.partner_bank_code AND m.bucket = 'THEIRS_NOT_OURS' AND m.payout_id IS NULL
      AND position(a.bulk_id in regexp_replace(upper(l.remark), '[^0-9A-Z]', '', 'g')) > 0)`;

/** Codes by which a bank refuses one transfer of a bulk and not the message: what stood before it may be paid. */
const REFUSED_IN_BULK = `a.bulk_id IS NOT NULL AND a.state = 'REJECTED'
  AND a.response_code ~ '^(40[45]20..|40320(02|03|05|09|15|16|18|20|23))$'`;

/** A line under the attempt's reference, a debit of its amount that nothing explains, or one of its bulk. */
const MAY_BE_NAMED = `
  SELECT 1 FROM payout_attempt a
  WHERE a.payout_id = $1 AND a.no = $2 AND (
    EXISTS (SELECT FROM statement_match m
      WHERE m.payout_id = a.payout_id AND m.attempt_no = a.no AND m.bucket <> 'MATCHED')
    OR EXISTS (SELECT FROM statement_match m JOIN statement_line l USING (line_id)
      WHERE m.bank_code = a.partner_bank_code AND m.bucket = 'THEIRS_NOT_OURS' AND m.payout_id IS NULL
        AND l.amount_sen = a.amount_rupiah * 100 AND l.booked_at >= a.sent_at - interval '1 day')
    OR ${BOOKED_IN_BULK})`;

/** Payouts of the same benefit to the same payee: the one that is asked about, those before it and those after. */
const FAMILY = `
  SELECT f.payout_id FROM payout f JOIN payout p ON f.benefit_id = p.benefit_id AND f.payee_key = p.payee_key
  WHERE p.payout_id = $1`;

/** Two persons have not decided to pay in spite of it. */
const notAccepted = (doubt: LineDoubt): string =>
  `NOT EXISTS (SELECT FROM hold_decision h WHERE h.payout_id = $1 AND h.hold_reason = '${doubt}'
    AND h.step = 'CONFIRMED' AND h.decision = 'PAY')`;

/**
 * Each doubt below rests on a rejected attempt of the family or on a debit that nothing explains. Next to no payout has either,
 * and planning the whole question costs more than everything else that is asked before a payment.
 */
const MAY_BE_DOUBTED = `
  SELECT 1 FROM payout_attempt WHERE payout_id IN (${FAMILY}) AND state IN ('FAILED_FINAL', 'REJECTED')
  UNION ALL
  SELECT 1 FROM statement_match WHERE payout_id IN (${FAMILY}) AND bucket IN ('THEIRS_NOT_OURS', 'AMOUNT_DIFFERS')
  UNION ALL
  SELECT 1 FROM payout p JOIN statement_match m ON m.bank_code = p.partner_bank_code
  WHERE p.payout_id = $1 AND m.bucket = 'THEIRS_NOT_OURS' AND m.payout_id IS NULL
  LIMIT 1`;

const DOUBT = `
  SELECT CASE
    WHEN EXISTS (SELECT FROM statement_match m JOIN statement_line l USING (line_id)
      WHERE m.payout_id IN (${FAMILY}) AND m.bucket IN ('THEIRS_NOT_OURS', 'AMOUNT_DIFFERS') AND l.direction = 'DEBIT')
      THEN 'BANK.STRAY_DEBIT'
    WHEN EXISTS (SELECT FROM payout_attempt a
      JOIN statement_match m ON m.bank_code = a.partner_bank_code AND m.bucket = 'THEIRS_NOT_OURS' AND m.payout_id IS NULL
      JOIN statement_line l USING (line_id)
      WHERE a.payout_id IN (${FAMILY}) AND a.state IN ('FAILED_FINAL', 'REJECTED')
        AND l.amount_sen = a.amount_rupiah * 100 AND l.booked_at >= a.sent_at - interval '1 day')
      OR EXISTS (SELECT FROM payout_attempt a
        WHERE a.payout_id IN (${FAMILY}) AND a.state IN ('FAILED_FINAL', 'REJECTED') AND ${BOOKED_IN_BULK})
      THEN 'BANK.UNEXPLAINED_LINE'
    WHEN EXISTS (SELECT FROM payout p
      JOIN statement_match m ON m.bank_code = p.partner_bank_code AND m.bucket = 'THEIRS_NOT_OURS' AND m.payout_id IS NULL
      JOIN statement_line l USING (line_id)
      WHERE p.payout_id = $1 AND l.direction = 'DEBIT' AND l.amount_sen = p.amount_rupiah * 100
        AND upper(l.remark) ~ ${OUR_REFERENCE}
        AND ${notAccepted('BANK.LOST_DEBIT')})
      THEN 'BANK.LOST_DEBIT'
    WHEN EXISTS (SELECT FROM payment_answer n JOIN payout_attempt a ON a.payout_id = n.payout_id AND a.no = n.attempt_no
      JOIN statement_file_result r USING (file_id) LEFT JOIN reconciliation_cursor c ON c.bank_code = a.partner_bank_code
      WHERE n.payout_id IN (${FAMILY}) AND a.state = 'FAILED_FINAL' AND n.outcome = 'CONTRADICTS' AND n.status <> 'RJCT'
        AND coalesce(c.complete_through < r.taken_at + interval '1 day', true) AND ${notAccepted('BANK.SAID_PAID')})
      THEN 'BANK.SAID_PAID'
    WHEN EXISTS (SELECT FROM payment_answer n JOIN payout_attempt a ON a.payout_id = n.payout_id AND a.no = n.attempt_no
      LEFT JOIN reconciliation_cursor c ON c.bank_code = a.partner_bank_code
      WHERE n.payout_id IN (${FAMILY}) AND a.state = 'FAILED_FINAL' AND n.outcome = 'NEW' AND n.status = 'RJCT'
        AND coalesce(c.complete_through < a.updated_at, true) AND ${notAccepted('BANK.REJECTION_UNPROVEN')})
      OR EXISTS (SELECT FROM payout_attempt a LEFT JOIN reconciliation_cursor c ON c.bank_code = a.partner_bank_code
        WHERE a.payout_id IN (${FAMILY}) AND ${REFUSED_IN_BULK}
          AND coalesce(c.complete_through < a.updated_at, true) AND ${notAccepted('BANK.REJECTION_UNPROVEN')})
      THEN 'BANK.REJECTION_UNPROVEN'
  END AS doubt`;

/** What stands on statements against calling a payment absent, or against making it again. */
export class LineDoubtRepository {
  /** Whether a line names the attempt without proving it, or may be its debit. */
  async isNamedByLine(em: EntityManager, payoutId: string, attemptNo: number): Promise<boolean> {
    return (await em.query<unknown[]>(MAY_BE_NAMED, [payoutId, attemptNo])).length > 0;
  }

  /**
   * Why a payout, or another one in its place, must not be sent: a debit stands under a reference of its benefit that no
   * attempt accounts for, one of its amount that nothing explains, or one that was made before an older database was put back;
   * or a bank that rejected the payment in a file has said that it took it, too, or no statement proves yet that it was
   * rejected, in a file or in a bulk.
   * Undefined where nothing speaks against it.
   */
  async doubtAbout(em: EntityManager, payoutId: string): Promise<LineDoubt | undefined> {
    if ((await em.query<unknown[]>(MAY_BE_DOUBTED, [payoutId])).length === 0) return undefined;
    const [row] = await em.query<{ doubt: LineDoubt | null }[]>(DOUBT, [payoutId]);
    return row?.doubt ?? undefined;
  }
}
