import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { readRecord, date, nullable, object, text } from '@jkk/domain/record';
import { Table } from '../database/table';
import { readTelling } from '../unreadable';
import { EmployerEntity } from './employer.entity';
import { EmployerHistoryEntity } from './history.entities';
import { EmployerPort } from './reference.ports';
import type { Employer, EmployerState, RegisteredEmployer } from './reference';
import { upsertRows } from './upsert';
import type { Upserted } from './upsert';

const EMPLOYERS = new Table(EmployerEntity);
const HISTORY = new Table(EmployerHistoryEntity);

type Found = EmployerEntity & { readonly states: readonly Record<string, unknown>[] };

/** With everything that was ever known of it, as of one moment. */
const FIND = (em: EntityManager): string => `
  SELECT ${EMPLOYERS.columnsOf(em).selection},
    (SELECT coalesce(jsonb_agg(to_jsonb(h) ORDER BY h.history_id), '[]') FROM employer_history h
     WHERE h.employer_number = employer.employer_number) AS states
  FROM employer WHERE employer_number = $1`;

export class EmployerRepository extends EmployerPort {
  private text: string | undefined;

  async find(em: EntityManager, employerNumber: string): Promise<RegisteredEmployer | undefined> {
    const [found] = await em.query<Found[]>((this.text ??= FIND(em)), [employerNumber]);
    if (found === undefined) return undefined;
    const { states, ...entity } = found;
    const { fromRecord } = HISTORY.columnsOf(em);
    return { ...toEmployer(entity), history: states.map((state) => toState(fromRecord(state))) };
  }

  /** Those of the numbers that are registered. */
  async findKnownNumbers(em: EntityManager, numbers: readonly string[]): Promise<ReadonlySet<string>> {
    const found = await em.find(EmployerEntity, {
      select: { employerNumber: true },
      where: { employerNumber: In([...numbers]) },
    });
    return new Set(found.map(({ employerNumber }) => employerNumber));
  }

  upsert(em: EntityManager, rows: readonly Employer[]): Promise<readonly Upserted[]> {
    return upsertRows(em, EmployerEntity, 'employerNumber', rows.map(toEmployerRow));
  }
}

function toEmployer(entity: EmployerEntity): Employer {
  const { bankCode, accountNumber, accountName, ...rest } = entity;
  return { ...rest, account: { bankCode, accountNumber, accountName } };
}

const stateShape = object<EmployerState>({ reportedOn: date, paidUntil: nullable(text) });

const toState = (state: unknown): EmployerState =>
  readTelling(() => readRecord(stateShape, state, { key: 'employer_history' }));

function toEmployerRow({ account, penaltyDueRupiah = 0, ...rest }: Employer): EmployerEntity {
  return { ...rest, ...account, penaltyDueRupiah };
}
