import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { areasFor, minimumWageAt, type MinimumWage, type MinimumWageRow } from '@jkk/domain/benefits';
import { provinceNameOf } from '@jkk/domain/calendar';
import { RegencyEntity } from './branch.entity';
import { MinimumWageEntity } from './minimum-wage.entity';
import { MAX_UPSERT_ROWS, upsertRows } from './upsert';
import type { Upserted } from './upsert';

/** A minimum wage as it is taken in: the name of the area is known here. */
export type MinimumWageEntry = Omit<MinimumWageRow, 'areaName'>;

export class MinimumWageRepository {
  /** What counts at a place in a year; undefined where neither its regency nor its province is known for it. */
  async find(em: EntityManager, regencyCode: string, year: number): Promise<MinimumWage | undefined> {
    const codes = areasFor(regencyCode, year).map((areaCode) => codeOf({ areaCode, year }));
    const found = await em.findBy(MinimumWageEntity, { code: In(codes) });
    return minimumWageAt(await named(em, found), regencyCode, year);
  }

  upsert(em: EntityManager, rows: readonly MinimumWageEntry[]): Promise<readonly Upserted[]> {
    return upsertRows(em, MinimumWageEntity, 'code', rows.map(toEntity));
  }

  /** Puts in what is missing; what somebody imported since stays. */
  async addMissing(em: EntityManager, rows: readonly MinimumWageEntry[]): Promise<readonly Upserted[]> {
    const found = await em.find(MinimumWageEntity, { select: { code: true } });
    const known = new Set(found.map(({ code }) => code));
    const missing = rows.filter((row) => !known.has(codeOf(row)));
    for (let from = 0; from < missing.length; from += MAX_UPSERT_ROWS) {
      await this.upsert(em, missing.slice(from, from + MAX_UPSERT_ROWS));
    }
    return rows.map((row) => ({ outcome: known.has(codeOf(row)) ? 'UNCHANGED' : 'CREATED', changes: [] }));
  }
}

const codeOf = ({ areaCode, year }: Pick<MinimumWageEntry, 'areaCode' | 'year'>): string =>
  `${areaCode}/${year}`;

const toEntity = (row: MinimumWageEntry): MinimumWageEntity => ({ code: codeOf(row), ...row });

async function named(
  em: EntityManager,
  entities: readonly MinimumWageEntity[],
): Promise<readonly MinimumWageRow[]> {
  const regencies = await em.findBy(RegencyEntity, {
    regencyCode: In(entities.map(({ areaCode }) => areaCode)),
  });
  const names = new Map(regencies.map(({ regencyCode, name }) => [regencyCode, name]));
  return entities.map(({ code: _, ...row }) => ({
    ...row,
    areaName: names.get(row.areaCode) ?? provinceNameOf(row.areaCode) ?? row.areaCode,
  }));
}
