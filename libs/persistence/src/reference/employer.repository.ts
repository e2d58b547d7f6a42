import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { EmployerEntity } from './employer.entity';
import { EmployerHistoryEntity } from './history.entities';
import { EmployerPort } from './reference.ports';
import type { Employer } from './reference';
import { upsertRows } from './upsert';
import type { UpsertOutcome } from './upsert';

export class EmployerRepository extends EmployerPort {
  async find(em: EntityManager, employerNumber: string): Promise<Employer | undefined> {
    const entity = await em.findOneBy(EmployerEntity, { employerNumber });
    return entity === null ? undefined : toEmployer(entity);
  }

  async paidUntilOn(em: EntityManager, employerNumber: string, day: string): Promise<string | null> {
    const states = await em.find(EmployerHistoryEntity, {
      where: { employerNumber },
      order: { historyId: 'ASC' },
    });
    const known = states.findLast(({ reportedOn }) => reportedOn <= day) ?? states[0];
    return known?.paidUntil ?? null;
  }

  /** Those of the numbers that are registered. */
  async findKnownNumbers(em: EntityManager, numbers: readonly string[]): Promise<ReadonlySet<string>> {
    const found = await em.find(EmployerEntity, {
      select: { employerNumber: true },
      where: { employerNumber: In([...numbers]) },
    });
    return new Set(found.map(({ employerNumber }) => employerNumber));
  }

  upsert(em: EntityManager, rows: readonly Employer[]): Promise<readonly UpsertOutcome[]> {
    return upsertRows(em, EmployerEntity, 'employerNumber', rows.map(toEmployerRow));
  }
}

function toEmployer(entity: EmployerEntity): Employer {
  const { bankCode, accountNumber, accountName, ...rest } = entity;
  return { ...rest, account: { bankCode, accountNumber, accountName } };
}

function toEmployerRow({ account, ...rest }: Employer): EmployerEntity {
  return { ...rest, ...account };
}
