import { Injectable } from '@nestjs/common';
import { endOfDay, startOfDay } from '@jkk/domain/calendar';
import { accountLabel } from '@jkk/domain/ledger';
import { LedgerViewRepository } from '@jkk/persistence/ledger';
import { DataSource } from 'typeorm';
import { checkDays } from '../edge/days';
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
    checkDays({ from, to });
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
