import type { EntityManager } from 'typeorm';
import {
  ACCOUNT,
  isSettleable,
  settlement,
  type Receivable,
  type SettlementDecision,
} from '@jkk/domain/ledger';
import { PAYER_CODES, type Payer } from '@jkk/domain/payers';
import { OPEN_BUCKETS, type HoldStep, type WordRequest } from '@jkk/domain/payout/decide';
import { LedgerRepository } from '../ledger';
import { StatementRepository } from '../statement';
import { WordRepository } from './word.repository';

const SEN_PER_RUPIAH = 100;

/** Of one claim or of all that a branch may see; what is settled in full is left out. */
const LIST = `
  SELECT e.claim_number AS "claimNumber", l.account, sum(l.amount_rupiah)::bigint AS "balanceRupiah", min(e.at) AS since
  FROM ledger_line l JOIN ledger_entry e ON e.entry_id = l.entry_id JOIN claim c ON c.claim_number = e.claim_number
  WHERE l.account = ANY($1) AND ($2::text IS NULL OR c.branch = $2) AND ($3::text IS NULL OR e.claim_number = $3)
  GROUP BY e.claim_number, l.account HAVING sum(l.amount_rupiah) <> 0
  ORDER BY min(e.at), e.claim_number, l.account LIMIT $4`;

const MOST = 1_000;

export interface SettlementRequest extends Omit<WordRequest, 'details' | 'decision'> {
  readonly claimNumber: string;
  readonly payer: Payer;
  readonly decision: SettlementDecision;
  /** Of a line it is what the line says; of a write-off what is given up. */
  readonly amountRupiah: number | null;
  readonly bankCode: string | null;
  readonly lineId: number | null;
}

type SettlementRefusal =
  | 'ITEM.NOT_OPEN'
  | 'RECEIVABLE.NOT_SETTLEABLE'
  | 'APPROVAL.SAME_PERSON'
  | 'ACCESS.DENIED';
export type SettlementResult =
  | { readonly ok: true; readonly step: HoldStep }
  | { readonly ok: false; readonly code: SettlementRefusal };

const no = (code: SettlementRefusal): SettlementResult => ({ ok: false, code });

/** What other payers owe, and how two persons settle it. */
export class ReceivableRepository {
  constructor(
    private readonly words = new WordRepository(),
    private readonly statements = new StatementRepository(),
    private readonly ledger = new LedgerRepository(),
  ) {}

  /** The oldest first; `branch` null means all of them. */
  async list(
    em: EntityManager,
    branch: string | null,
    claimNumber: string | null = null,
  ): Promise<Receivable[]> {
    const payers = new Map(PAYER_CODES.map((payer) => [ACCOUNT.receivable(payer), payer]));
    const rows = await em.query<(Omit<Receivable, 'payer'> & { readonly account: string })[]>(LIST, [
      [...payers.keys()],
      branch,
      claimNumber,
      MOST,
    ]);
    return rows.flatMap(({ account, ...row }) => {
      const payer = payers.get(account);
      return payer === undefined ? [] : [{ ...row, payer }];
    });
  }

  async settle(em: EntityManager, request: SettlementRequest): Promise<SettlementResult> {
    const { claimNumber, payer, decision, bankCode, lineId, amountRupiah, ...word } = request;
    const subject = `RECEIVABLE:${claimNumber}:${payer}`;
    await em.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [subject]);
    const [owed] = (await this.list(em, null, claimNumber)).filter((each) => each.payer === payer);
    if (owed === undefined) return no('RECEIVABLE.NOT_SETTLEABLE');
    const line = decision === 'LINE' ? await this.openCredit(em, bankCode, lineId) : undefined;
    if (typeof line === 'string') return no(line);
    const amount = line?.amountRupiah ?? amountRupiah ?? 0;
    if (!isSettleable(owed, amount)) return no('RECEIVABLE.NOT_SETTLEABLE');
    const details = line === undefined ? String(amount) : `${bankCode}:${lineId}`;
    const spoken = await this.words.speak(em, subject, { ...word, decision, details });
    if (!spoken.ok) return no(spoken.code);
    const { step, round, decidedAt: at } = spoken.word;
    if (step === 'CONFIRMED') {
      if (line !== undefined) {
        await this.statements.rejudge(em, [{ lineId: line.lineId, bucket: 'EXPLAINED' }]);
      }
      await this.ledger.postAll(em, [settlement(owed, decision, amount, { key: String(round), at })]);
    }
    return { ok: true, step };
  }

  /** A credit that nothing explains, in whole rupiah, locked. */
  private async openCredit(
    em: EntityManager,
    bankCode: string | null,
    lineId: number | null,
  ): Promise<{ readonly lineId: number; readonly amountRupiah: number } | SettlementRefusal> {
    if (bankCode === null || lineId === null) return 'ITEM.NOT_OPEN';
    const line = await this.statements.lockLine(em, bankCode, lineId);
    if (line === undefined) return 'ITEM.NOT_OPEN';
    const isOpen = (OPEN_BUCKETS as readonly string[]).includes(line.bucket);
    if (!isOpen || line.direction !== 'CREDIT') return 'ITEM.NOT_OPEN';
    const isWhole = line.amountSen % SEN_PER_RUPIAH === 0;
    return isWhole ? { lineId, amountRupiah: line.amountSen / SEN_PER_RUPIAH } : 'RECEIVABLE.NOT_SETTLEABLE';
  }
}
