import { Injectable } from '@nestjs/common';
import { endOfDay, startOfDay } from '@jkk/domain/calendar';
import { finding } from '@jkk/domain/findings';
import { accountLabel } from '@jkk/domain/ledger';
import { LedgerViewRepository } from '@jkk/persistence/ledger';
import { Problem } from '@jkk/platform/problem';
import { DataSource } from 'typeorm';
import { matching, unwrapCursor, wrapCursor } from '../edge/list-cursor';
import { PAGE_LIMIT } from '../edge/page.dto';
import type { AccountStatementResponse, StatementQuery, TrialBalanceResponse } from './ledger.dto';

const ENTRY = matching(/^\d{1,15}$/);
const LINE = matching(/^\d{1,6}$/);
const BALANCE = matching(/^-?\d{1,15}$/);
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** The books as people read them. */
@Injectable()
export class LedgerService {
  private readonly views = new LedgerViewRepository();

  constructor(private readonly database: DataSource) {}

  async trialBalance(): Promise<TrialBalanceResponse> {
    const totals = await this.views.trialBalance(this.database.manager);
    return {
      debit: sum(totals.map(({ debitRupiah }) => debitRupiah)),
      credit: sum(totals.map(({ creditRupiah }) => creditRupiah)),
      items: totals.map(({ account, debitRupiah, creditRupiah, balanceRupiah }) => ({
        account,
        label: accountLabel(account),
        debit: debitRupiah,
        credit: creditRupiah,
        balance: balanceRupiah,
      })),
    };
  }

  async statement({ account, from, to, cursor, limit }: StatementQuery): Promise<AccountStatementResponse> {
    if (from !== undefined && to !== undefined && from > to) refuseDays();
    const { items, next } = await this.views.statement(this.database.manager, account, {
      from: from === undefined ? null : startOfDay(from, 'WIB'),
      to: to === undefined ? null : endOfDay(to, 'WIB'),
      limit: limit ?? PAGE_LIMIT,
      ...unwrapCursor(cursor, ENTRY, LINE, BALANCE),
    });
    return {
      account,
      items: items.map(({ entryId, at, event, claimNumber, payoutId, amountRupiah, balanceRupiah }) => ({
        entryId,
        at,
        event,
        claimNumber,
        payoutId,
        amount: amountRupiah,
        balance: balanceRupiah,
      })),
      next: wrapCursor(next),
    };
  }
}

function refuseDays(): never {
  const detail = {
    id: 'Hari terakhir tidak boleh sebelum hari pertama.',
    en: 'The last day cannot be before the first.',
  };
  throw new Problem('VALIDATION.FAILED', { errors: [finding('/query/to', 'DATE.BEFORE_START', detail)] });
}
