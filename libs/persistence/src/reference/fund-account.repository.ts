import { LessThanOrEqual, type EntityManager } from 'typeorm';
import type { LocalDate } from '@jkk/domain/calendar';
import type { Provenance } from '@jkk/domain/rules';
import { FundAccountEntity } from './fund-account.entity';
import type { Account } from './reference';
import { upsertRows, type Upserted } from './upsert';

export interface FundAccount {
  readonly validFrom: LocalDate;
  readonly account: Account;
  readonly source: string;
  readonly provenance: Provenance;
}

export class FundAccountRepository {
  /** The account that counts on a day; undefined where none was recorded for it. */
  async find(em: EntityManager, on: LocalDate): Promise<Account | undefined> {
    const [found] = await em.find(FundAccountEntity, {
      where: { validFrom: LessThanOrEqual(on) },
      order: { validFrom: 'DESC' },
      take: 1,
    });
    if (found === undefined) return undefined;
    const { bankCode, accountNumber, accountName } = found;
    return { bankCode, accountNumber, accountName };
  }

  upsert(em: EntityManager, rows: readonly FundAccount[]): Promise<readonly Upserted[]> {
    return upsertRows(em, FundAccountEntity, 'validFrom', rows.map(toEntity));
  }
}

const toEntity = ({ account, ...row }: FundAccount): FundAccountEntity => ({ ...row, ...account });
