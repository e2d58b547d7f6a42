import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import {
  maskAccount,
  type AttemptRecord,
  type HoldReason,
  type PaymentChannel,
  type PayeeCheckOutcome,
  type PayoutState,
  type Rail,
  type TransferService,
} from '@jkk/domain/payout';
import type { HoldDecisionRecord } from '@jkk/domain/payout/decide';
import { PLANNED_FOR_VALUES } from '../database/prepared-client';
import { LedgerRepository, type LedgerEntry } from '../ledger';
import { AttemptRepository } from './attempt.repository';
import { HoldWordRepository } from './hold-word.repository';
import { ObservationRepository, type ObservationRecord } from './observation.repository';
import { PayeeCheckRepository, type PayeeCheckRecord } from './payee-check.repository';
import { WireRepository, type WireSummary } from './wire.repository';

export interface PayoutFilter {
  readonly state?: PayoutState;
  readonly branch?: string;
  readonly claimNumber?: string;
  /** Only these payouts, and those of these claims. */
  readonly anyOf?: readonly string[];
  readonly cursor?: string;
  readonly limit: number;
}

/** A payout as lists show it. The account is masked; people who decide see the name. */
export interface PayoutListItem {
  readonly payoutId: string;
  readonly claimNumber: string;
  readonly benefitId: string;
  readonly benefitType: string;
  readonly branch: string;
  readonly amountRupiah: number;
  readonly state: PayoutState;
  readonly bankCode: string;
  readonly partnerBankCode: string;
  readonly serviceCode: TransferService;
  readonly rail: Rail;
  readonly payeeKind: string;
  readonly payeeName: string;
  readonly maskedAccount: string;
  readonly accountName: string;
  readonly nameCheck: PayeeCheckOutcome | null;
  readonly nameAtBank: string | null;
  readonly nameCheckedAt: Instant | null;
  readonly holdReason: HoldReason | null;
  readonly failureCode: string | null;
  readonly replaces: string | null;
  readonly batchId: string | null;
  readonly accountEnteredBy: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly releasedAt: Instant | null;
  readonly settledAt: Instant | null;
  /** How its bank is told to pay; null where nobody has said. */
  readonly channel: PaymentChannel | null;
  /** Released, and waiting until then for the window of its rail. */
  readonly sendsAt: Instant | null;
}

export interface PayoutDetail extends PayoutListItem {
  readonly attempts: readonly AttemptRecord[];
  readonly wireMessages: readonly WireSummary[];
  readonly ledger: readonly LedgerEntry[];
  readonly observations: readonly ObservationRecord[];
  readonly checks: readonly PayeeCheckRecord[];
  readonly holdDecisions: readonly HoldDecisionRecord[];
}

type Row = Omit<PayoutListItem, 'maskedAccount'> & {
  readonly accountNumber: string;
  readonly sequence: number;
};

const COLUMNS = `
  p.sequence, p.payout_id AS "payoutId", p.claim_number AS "claimNumber", p.benefit_id AS "benefitId",
  b.type AS "benefitType", p.branch, p.amount_rupiah AS "amountRupiah", p.state, p.payee_bank_code AS "bankCode",
  p.partner_bank_code AS "partnerBankCode", p.service_code AS "serviceCode", p.rail, p.payee_kind AS "payeeKind",
  p.payee_name AS "payeeName", p.payee_account_number AS "accountNumber", p.payee_account_name AS "accountName",
  p.name_check AS "nameCheck", p.name_at_bank AS "nameAtBank", p.name_checked_at AS "nameCheckedAt",
  p.hold_reason AS "holdReason", p.failure_code AS "failureCode", p.replaces, p.batch_id AS "batchId",
  p.account_entered_by AS "accountEnteredBy", p.created_at AS "createdAt", p.updated_at AS "updatedAt",
  p.released_at AS "releasedAt", p.settled_at AS "settledAt",
  CASE WHEN p.state = 'RELEASED' AND q.sends_at > now() THEN q.sends_at END AS "sendsAt",
  (SELECT channel FROM bank_profile WHERE bank_code = p.partner_bank_code) AS channel`;

const TABLES = `payout p JOIN benefit b USING (benefit_id) LEFT JOIN sending_queue q ON q.payout_id = p.payout_id`;

const LIST = (where: string, limit: string): string => `
  SELECT ${COLUMNS} FROM ${TABLES}
  WHERE ${where} ORDER BY p.sequence DESC LIMIT ${limit}`;

const ONE = `SELECT ${COLUMNS} FROM ${TABLES} WHERE p.payout_id = $1`;

const OF_BATCH = `
  SELECT ${COLUMNS} FROM payout_batch_item i JOIN payout p USING (payout_id) JOIN benefit b USING (benefit_id)
  LEFT JOIN sending_queue q ON q.payout_id = p.payout_id
  WHERE i.batch_id = $1 ORDER BY i.position`;

const anyOf = (given: string): string => `(p.payout_id = ANY(${given}) OR p.claim_number = ANY(${given}))`;

/** Payouts as people look at them: lists with filters and one in full. */
export class PayoutListRepository {
  constructor(
    private readonly attempts = new AttemptRepository(),
    private readonly wire = new WireRepository(),
    private readonly ledger = new LedgerRepository(),
    private readonly holds = new HoldWordRepository(),
    private readonly observations = new ObservationRepository(),
    private readonly checks = new PayeeCheckRepository(),
  ) {}

  /** Newest first. `cursor` is what the last page answered as `next`; one that is no cursor starts from the beginning. */
  async list(
    em: EntityManager,
    filter: PayoutFilter,
  ): Promise<{ items: PayoutListItem[]; next: string | null }> {
    const before = /^\d{1,15}$/.test(filter.cursor ?? '') ? filter.cursor : undefined;
    const conditions = [
      { is: (given: string) => `p.state = ${given}`, value: filter.state },
      { is: (given: string) => `p.branch = ${given}`, value: filter.branch },
      { is: (given: string) => `p.claim_number = ${given}`, value: filter.claimNumber },
      { is: (given: string) => `p.sequence < ${given}`, value: before },
      { is: anyOf, value: filter.anyOf },
    ].filter(({ value }) => value !== undefined);
    const where = conditions.map(({ is }, at) => is(`$${at + 1}`)).join(' AND ');
    const rows = await em.query<Row[]>(
      PLANNED_FOR_VALUES + LIST(where === '' ? 'TRUE' : where, `$${conditions.length + 1}`),
      [...conditions.map(({ value }) => value), filter.limit + 1],
    );
    const page = rows.slice(0, filter.limit);
    const next = rows.length > filter.limit ? String(page.at(-1)?.sequence) : null;
    return { items: page.map(toItem), next };
  }

  /** In the order in which the maker put them. */
  async listBatch(em: EntityManager, batchId: string): Promise<PayoutListItem[]> {
    return (await em.query<Row[]>(OF_BATCH, [batchId])).map(toItem);
  }

  async find(em: EntityManager, payoutId: string): Promise<PayoutDetail | undefined> {
    const [row] = await em.query<Row[]>(ONE, [payoutId]);
    if (row === undefined) return undefined;
    return {
      ...toItem(row),
      attempts: await this.attempts.listByPayout(em, payoutId),
      wireMessages: await this.wire.listByPayout(em, payoutId),
      ledger: await this.ledger.listByPayout(em, payoutId),
      observations: await this.observations.listByPayout(em, payoutId),
      checks: await this.checks.listByPayout(em, payoutId),
      holdDecisions: await this.holds.list(em, payoutId),
    };
  }
}

function toItem({ sequence: _sequence, accountNumber, ...row }: Row): PayoutListItem {
  return { ...row, maskedAccount: maskAccount(accountNumber) };
}
