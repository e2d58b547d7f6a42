import type { EntityManager } from 'typeorm';
import { Table } from '../database/table';
import { PlkkEntity } from './plkk.entity';
import { PlkkPort } from './reference.ports';
import type { Plkk } from './reference';
import { upsertRows } from './upsert';
import type { Upserted } from './upsert';

const HOSPITALS = new Table(PlkkEntity);

export class PlkkRepository extends PlkkPort {
  async find(em: EntityManager, plkkCode: string): Promise<Plkk | undefined> {
    const entity = await HOSPITALS.find(em, { plkkCode });
    return entity === undefined ? undefined : toPlkk(entity);
  }

  /** All hospitals, by code. */
  async list(em: EntityManager): Promise<readonly Plkk[]> {
    const entities = await em.find(PlkkEntity, { order: { plkkCode: 'ASC' } });
    return entities.map(toPlkk);
  }

  upsert(em: EntityManager, rows: readonly Plkk[]): Promise<readonly Upserted[]> {
    return upsertRows(em, PlkkEntity, 'plkkCode', rows.map(toPlkkRow));
  }
}

function toPlkk(entity: PlkkEntity): Plkk {
  const { bankCode, accountNumber, accountName, ...rest } = entity;
  return { ...rest, account: { bankCode, accountNumber, accountName } };
}

function toPlkkRow({ account, ...rest }: Plkk): PlkkEntity {
  return { ...rest, ...account };
}
