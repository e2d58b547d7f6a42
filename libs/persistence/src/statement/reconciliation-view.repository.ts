import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import { ACCOUNT } from '@jkk/domain/ledger';
import type { AttemptState } from '@jkk/domain/payout';
import type { StatementBucket } from '@jkk/domain/payout/decide';
import { LedgerRepository } from '../ledger/ledger.repository';
import { StatementRepository } from './statement.repository';

/** One attempt of ours that no statement line has proven yet. */
export interface UnprovenAttempt {
  readonly payoutId: string;
  readonly partnerReference: string;
  readonly claimNumber: string;
  readonly amountRupiah: number;
  readonly state: AttemptState;
  readonly sentAt: Instant;
  readonly polledAt: Instant | null;
  readonly deniedAt: Instant | null;
}

/** The three-way comparison of one bank: our attempts, what the bank says, and its statement. */
export interface ReconciliationView {
  readonly bankCode: string;
  readonly accountNumber: string;
  readonly completeThrough: Instant | null;
  readonly lastReadAt: Instant | null;
  readonly gapSince: Instant | null;
  /** Closing balance of the last statement and of the ledger's cash account; they agree when nothing is missing. */
  readonly statementBalanceRupiah: number | null;
  readonly ledgerBalanceRupiah: number;
  readonly clearingRupiah: number;
  readonly counts: Partial<Record<StatementBucket, number>>;
  readonly oursNotTheirs: readonly UnprovenAttempt[];
}

const SEN_PER_RUPIAH = 100;
/** More than a person can look through; the list is by age. */
const UNPROVEN_LIMIT = 200;

const UNPROVEN = `
  SELECT a.payout_id AS "payoutId", a.partner_reference AS "partnerReference", p.claim_number AS "claimNumber",
    a.amount_rupiah AS "amountRupiah", a.state, a.sent_at AS "sentAt", a.polled_at AS "polledAt", a.denied_at AS "deniedAt"
  FROM payout_attempt a JOIN payout p USING (payout_id)
  WHERE a.partner_bank_code = $1 AND a.state IN ('SENDING','UNKNOWN','PENDING','CLAIMED_PAID')
  ORDER BY a.sent_at LIMIT $2`;

/** What finance looks at: where our books and a bank's differ. */
export class ReconciliationViewRepository {
  constructor(
    private readonly statements = new StatementRepository(),
    private readonly ledger = new LedgerRepository(),
  ) {}

  /** Undefined while the statement of the bank has never been read. */
  async find(em: EntityManager, bankCode: string): Promise<ReconciliationView | undefined> {
    const cursor = await this.statements.findCursor(em, bankCode);
    if (cursor === undefined) return undefined;
    const cash = ACCOUNT.cash(bankCode, cursor.accountNumber);
    const clearing = ACCOUNT.clearing(bankCode);
    return {
      bankCode,
      accountNumber: cursor.accountNumber,
      completeThrough: cursor.completeThrough,
      lastReadAt: cursor.lastReadAt,
      gapSince: cursor.gapSince,
      statementBalanceRupiah: cursor.balanceSen === null ? null : cursor.balanceSen / SEN_PER_RUPIAH,
      ledgerBalanceRupiah: (await this.ledger.getBalances(em, cash)).get(cash) ?? 0,
      clearingRupiah: 0 - ((await this.ledger.getBalances(em, clearing)).get(clearing) ?? 0),
      counts: await this.statements.countBuckets(em, bankCode),
      oursNotTheirs: await em.query<UnprovenAttempt[]>(UNPROVEN, [bankCode, UNPROVEN_LIMIT]),
    };
  }
}
