import type { EntityManager } from 'typeorm';
import { Table } from '../database/table';
import { BankEntity } from './bank.entity';
import { BranchEntity, RegencyEntity } from './branch.entity';
import { BankDirectory, PlaceDirectory } from './reference.ports';
import type { Bank, Branch, Regency } from './reference';
import { MAX_UPSERT_ROWS, upsertRows } from './upsert';
import type { Upserted } from './upsert';

const REGENCIES = new Table(RegencyEntity);

export class BankRepository extends BankDirectory {
  async find(em: EntityManager, bankCode: string): Promise<Bank | undefined> {
    const entity = await em.findOneBy(BankEntity, { bankCode });
    return entity === null ? undefined : { ...entity };
  }

  async list(em: EntityManager): Promise<readonly Bank[]> {
    const entities = await em.find(BankEntity, { order: { bankCode: 'ASC' } });
    return entities.map((entity) => ({ ...entity }));
  }

  upsert(em: EntityManager, rows: readonly Bank[]): Promise<readonly Upserted[]> {
    return upsertRows(em, BankEntity, 'bankCode', rows);
  }
}

export class PlaceRepository extends PlaceDirectory {
  async findBranch(em: EntityManager, branchCode: string): Promise<Branch | undefined> {
    const entity = await em.findOneBy(BranchEntity, { branchCode });
    return entity === null ? undefined : { ...entity };
  }

  async findRegency(em: EntityManager, regencyCode: string): Promise<Regency | undefined> {
    return REGENCIES.find(em, { regencyCode });
  }

  async listBranches(em: EntityManager): Promise<readonly Branch[]> {
    const entities = await em.find(BranchEntity, { order: { branchCode: 'ASC' } });
    return entities.map((entity) => ({ ...entity }));
  }

  async listRegencies(em: EntityManager): Promise<readonly Regency[]> {
    const entities = await em.find(RegencyEntity, { order: { regencyCode: 'ASC' } });
    return entities.map((entity) => ({ ...entity }));
  }

  upsertBranches(em: EntityManager, rows: readonly Branch[]): Promise<readonly Upserted[]> {
    return upsertRows(em, BranchEntity, 'branchCode', rows);
  }

  async upsertRegencies(em: EntityManager, rows: readonly Regency[]): Promise<readonly Upserted[]> {
    const results: Upserted[] = [];
    for (let from = 0; from < rows.length; from += MAX_UPSERT_ROWS) {
      const part = rows.slice(from, from + MAX_UPSERT_ROWS);
      results.push(...(await upsertRows(em, RegencyEntity, 'regencyCode', part)));
    }
    return results;
  }
}
