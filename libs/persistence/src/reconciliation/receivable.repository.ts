import { SEN_PER_RUPIAH } from '@jkk/domain/money';
import type { EntityManager } from 'typeorm';
import {
  DECLINE,
  isSettleable,
  settlement,
  type Receivable,
  type SettlementDecision,
} from '@jkk/domain/ledger';
import type { Payer } from '@jkk/domain/payers';
import { OPEN_BUCKETS, waitingWord, type HoldStep, type WordRequest } from '@jkk/domain/payout/decide';
import { hasInterest } from '../identity';
import { LedgerRepository } from '../ledger';
import { StatementRepository } from '../statement';
import { listReceivables } from './receivable-list';
import { receivableSubject } from './settlement-words';
import { WordRepository } from './word.repository';

export interface SettlementRequest extends Omit<WordRequest, 'details' | 'decision'> {
  readonly claimNumber: string;
  readonly payer: Payer;
  readonly decision: SettlementDecision | typeof DECLINE;
  /** Of a line it is what the line says; of a write-off what is given up. */
  readonly amountRupiah: number | null;
  readonly bankCode: string | null;
  readonly lineId: number | null;
}

type SettlementRefusal =
  | 'ITEM.NOT_OPEN'
  | 'RECEIVABLE.NOT_SETTLEABLE'
  | 'APPROVAL.SAME_PERSON'
  | 'CLAIM.OWN_INTEREST'
  | 'APPROVAL.PERSON_LEFT'
  | 'ACCESS.DENIED';
export type SettlementResult =
  | { readonly ok: true; readonly step: HoldStep }
  | { readonly ok: false; readonly code: SettlementRefusal };

const no = (code: SettlementRefusal): SettlementResult => ({ ok: false, code });

/** How two persons settle what another payer owes. */
export class ReceivableRepository {
  constructor(
    private readonly words = new WordRepository(),
    private readonly statements = new StatementRepository(),
    private readonly ledger = new LedgerRepository(),
  ) {}

  async settle(em: EntityManager, request: SettlementRequest): Promise<SettlementResult> {
    const { claimNumber, payer, decision, bankCode, lineId, amountRupiah, ...word } = request;
    const subject = receivableSubject(claimNumber, payer);
    await em.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [subject]);
    if (await hasInterest(em, word.decidedBy, [claimNumber])) return no('CLAIM.OWN_INTEREST');
    if (decision === DECLINE) return this.decline(em, subject, word);
    const owed = await owedBy(em, claimNumber, payer);
    if (owed === undefined) return no('RECEIVABLE.NOT_SETTLEABLE');
    const line =
      decision === 'LINE' ? await lockOpenCredit(em, this.statements, bankCode, lineId) : undefined;
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
      const by = { key: String(round), at, ...(line !== undefined && { lineId: line.lineId }) };
      await this.ledger.postAll(em, [settlement(owed, decision, amount, by)]);
    }
    return { ok: true, step };
  }

  /** Only what somebody else proposed can be declined. */
  private async decline(
    em: EntityManager,
    subject: string,
    word: Omit<WordRequest, 'details' | 'decision'>,
  ): Promise<SettlementResult> {
    if (waitingWord(await this.words.list(em, subject)) === undefined) return no('ITEM.NOT_OPEN');
    const spoken = await this.words.speak(em, subject, { ...word, decision: DECLINE, details: null });
    return spoken.ok ? { ok: true, step: spoken.word.step } : no(spoken.code);
  }
}

/** What this payer still owes for the claim, if it does. */
export async function owedBy(
  em: EntityManager,
  claimNumber: string,
  payer: Payer,
): Promise<Receivable | undefined> {
  const { items } = await listReceivables(em, {
    branch: null,
    claimNumber,
    debtors: [payer],
    before: null,
    limit: 1,
  });
  return items[0];
}

/** A credit that nothing explains, in whole rupiah, locked. */
export async function lockOpenCredit(
  em: EntityManager,
  statements: Pick<StatementRepository, 'lockLine'>,
  bankCode: string | null,
  lineId: number | null,
): Promise<{ readonly lineId: number; readonly amountRupiah: number } | CreditRefusal> {
  if (bankCode === null || lineId === null) return 'ITEM.NOT_OPEN';
  const line = await statements.lockLine(em, bankCode, lineId);
  if (line === undefined) return 'ITEM.NOT_OPEN';
  const isOpen = (OPEN_BUCKETS as readonly string[]).includes(line.bucket);
  if (!isOpen || line.direction !== 'CREDIT') return 'ITEM.NOT_OPEN';
  const isWhole = line.amountSen % SEN_PER_RUPIAH === 0;
  return isWhole ? { lineId, amountRupiah: line.amountSen / SEN_PER_RUPIAH } : 'RECEIVABLE.NOT_SETTLEABLE';
}

type CreditRefusal = 'ITEM.NOT_OPEN' | 'RECEIVABLE.NOT_SETTLEABLE';
