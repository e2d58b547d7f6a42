import type { EntityManager } from 'typeorm';
import { PAYER_CODES, type Payer } from '@jkk/domain/payers';
import { waitingWord, type Word } from '@jkk/domain/payout/decide';

export const receivableSubject = (claimNumber: string, payer: string): string =>
  `RECEIVABLE:${claimNumber}:${payer}`;

/** What one person said about what another payer owes, with the line that it names. */
export interface SettlementWord extends Word {
  readonly subject: string;
  /** Of a line what the line says; null where nothing was named. */
  readonly amountRupiah: number | null;
  readonly lineId: number | null;
  readonly bankCode: string | null;
  readonly remark: string | null;
}

const SPOKEN = `
  SELECT w.subject, w.round, w.step, w.decision, w.details, w.note, w.decided_by AS "decidedBy", w.role,
    w.decided_at AS "decidedAt", l.line_id AS "lineId", l.bank_code AS "bankCode", l.remark,
    CASE w.decision WHEN 'LINE' THEN (l.amount_sen / 100)::bigint WHEN 'WRITE_OFF' THEN w.details::bigint END AS "amountRupiah"
  FROM money_word w LEFT JOIN statement_line l
    ON w.decision = 'LINE' AND l.line_id = nullif(split_part(w.details, ':', 2), '')::bigint
  WHERE w.subject = ANY($1) ORDER BY w.word_id`;

const list = (em: EntityManager, subjects: readonly string[]): Promise<SettlementWord[]> =>
  subjects.length === 0 ? Promise.resolve([]) : em.query(SPOKEN, [subjects]);

/** Everything that was said about what is owed for one claim, the oldest first. */
export async function listSettlementWords(
  em: EntityManager,
  claimNumber: string,
): Promise<(SettlementWord & { readonly payer: Payer })[]> {
  const payers = new Map(PAYER_CODES.map((payer) => [receivableSubject(claimNumber, payer), payer]));
  const words = await list(em, [...payers.keys()]);
  return words.flatMap((word) => {
    const payer = payers.get(word.subject);
    return payer === undefined ? [] : [{ ...word, payer }];
  });
}

/** The proposal that waits for its answer, of each of these debts that has one. */
export async function listWaitingSettlements(
  em: EntityManager,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, SettlementWord>> {
  const words = await list(em, subjects);
  const last = new Map(words.map((word) => [word.subject, word]));
  return new Map([...last].filter(([, word]) => waitingWord([word]) !== undefined));
}
