import { Inject, Injectable } from '@nestjs/common';
import { visibilityOf, type Actor } from '@jkk/domain/access';
import { daysBetween, localDate } from '@jkk/domain/calendar';
import { PAYERS } from '@jkk/domain/payers';
import { LedgerViewRepository } from '@jkk/persistence/ledger';
import { ReceivableRepository } from '@jkk/persistence/reconciliation';
import type { Clock } from '@jkk/platform/clock';
import { DataSource } from 'typeorm';
import { RepeatableWork } from '../commands/repeatable-work';
import { saidBy, STEP, toStep, type StepResponse } from '../commands/two-persons';
import type { Repeatable } from '../edge/answer';
import type { RepeatKey } from '../edge/caller';
import { CLOCK } from '../tokens';
import type {
  AccountStatementResponse,
  ReceivablesResponse,
  SettlementRequest,
  StatementQuery,
  TrialBalanceResponse,
} from './ledger.dto';

const PAGE = 100;
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** The books as people read them, and what others owe to them. */
@Injectable()
export class LedgerService {
  private readonly views = new LedgerViewRepository();
  private readonly owed = new ReceivableRepository();

  constructor(
    private readonly database: DataSource,
    private readonly work: RepeatableWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async receivables(actor: Actor): Promise<ReceivablesResponse> {
    const { everything, branch } = visibilityOf(actor);
    const today = localDate(this.clock.now(), 'WIB');
    const found =
      everything || branch !== null
        ? await this.owed.list(this.database.manager, everything ? null : branch)
        : [];
    const items = found.map(({ claimNumber, payer, balanceRupiah, since }) => ({
      claimNumber,
      payer,
      label: { id: PAYERS[payer].id, en: PAYERS[payer].en },
      balance: balanceRupiah,
      since,
      ageDays: daysBetween(localDate(since, 'WIB'), today),
    }));
    return { total: sum(items.map(({ balance }) => balance)), items };
  }

  settle(
    claimNumber: string,
    { payer, decision, note, bankCode, lineId, amount }: SettlementRequest,
    actor: Actor,
    repeat: RepeatKey,
  ): Promise<Repeatable<StepResponse>> {
    const said = {
      payer,
      decision,
      bankCode: bankCode ?? null,
      lineId: lineId ?? null,
      amountRupiah: amount ?? null,
      note,
    };
    const command = { code: 'settleReceivable', targetId: claimNumber, actor, repeat, body: said };
    return this.work.run(command, STEP, async (em) => {
      const by = saidBy(actor, this.clock.now());
      return toStep(await this.owed.settle(em, { claimNumber, ...said, ...by }));
    });
  }

  async trialBalance(): Promise<TrialBalanceResponse> {
    const totals = await this.views.trialBalance(this.database.manager);
    return {
      debit: sum(totals.map(({ debitRupiah }) => debitRupiah)),
      credit: sum(totals.map(({ creditRupiah }) => creditRupiah)),
      items: totals.map(({ account, debitRupiah, creditRupiah, balanceRupiah }) => ({
        account,
        debit: debitRupiah,
        credit: creditRupiah,
        balance: balanceRupiah,
      })),
    };
  }

  async statement({ account, before }: StatementQuery): Promise<AccountStatementResponse> {
    const from = before === undefined ? null : Number(before);
    const lines = await this.views.statement(this.database.manager, account, { before: from, limit: PAGE });
    return {
      account,
      items: lines.map(({ entryId, at, event, claimNumber, payoutId, amountRupiah, balanceRupiah }) => ({
        entryId,
        at,
        event,
        claimNumber,
        payoutId,
        amount: amountRupiah,
        balance: balanceRupiah,
      })),
      next: lines.length < PAGE ? null : (lines.at(-1)?.entryId ?? null),
    };
  }
}
