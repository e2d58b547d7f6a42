import { Injectable } from '@nestjs/common';
import { OPEN_BUCKETS } from '@jkk/domain/payout/decide';
import { BankRepository } from '@jkk/persistence/reference';
import { ReconciliationViewRepository, StatementRepository } from '@jkk/persistence/statement';
import { Problem } from '@jkk/platform/problem';
import { DataSource } from 'typeorm';
import { matching, unwrapCursor, wrapCursor } from '../edge/list-cursor';
import type { StatementLineQuery } from './dto/reconciliation.dto';
import type {
  BankStandingListResponse,
  StatementLineListResponse,
  UnreadableLineListResponse,
} from './dto/standing.views';

const DEFAULT_LIMIT = 50;
const CURSOR = matching(/^\d{1,15}$/);

/** Where the books and the banks' statements differ, and the lines that a person has to explain. */
@Injectable()
export class StandingService {
  private readonly standings = new ReconciliationViewRepository();
  private readonly statements = new StatementRepository();
  private readonly banks = new BankRepository();

  constructor(private readonly database: DataSource) {}

  async list(): Promise<BankStandingListResponse> {
    const rows = await this.standings.list(this.database.manager);
    return {
      items: rows.map(({ accountNumber: _ours, ledgerBalanceRupiah, openLines, ...row }) => ({
        ...row,
        ledgerBalance: ledgerBalanceRupiah,
        openLines: Object.entries(openLines).map(([bucket, count]) => ({ bucket, count })),
      })),
    };
  }

  async listLines(
    bankCode: string,
    { bucket, cursor, limit }: StatementLineQuery,
  ): Promise<StatementLineListResponse> {
    await this.requirePartner(bankCode);
    const { items, next } = await this.statements.listBuckets(this.database.manager, bankCode, {
      buckets: bucket === undefined ? OPEN_BUCKETS : [bucket],
      limit: limit ?? DEFAULT_LIMIT,
      ...unwrapCursor(cursor, CURSOR),
    });
    return {
      items: items.map(({ lineId, bookedAt, direction, amountSen, remark, status, ...line }) => ({
        lineId,
        bookedAt,
        direction,
        amountSen,
        remark,
        status,
        bucket: line.bucket,
        payoutId: line.payoutId,
      })),
      next: wrapCursor(next),
    };
  }

  async listUnreadable(bankCode: string): Promise<UnreadableLineListResponse> {
    await this.requirePartner(bankCode);
    return { items: await this.standings.listUnreadable(this.database.manager, bankCode) };
  }

  private async requirePartner(bankCode: string): Promise<void> {
    const bank = await this.banks.find(this.database.manager, bankCode);
    if (bank?.partner !== true) throw new Problem('NOT_FOUND');
  }
}
