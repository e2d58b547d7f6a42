import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { ConstructionProjectEntity } from './construction-project.entity';
import { ConstructionProjectHistoryEntity } from './history.entities';
import { ProjectPort } from './reference.ports';
import type { Project, RegisteredProject } from './reference';
import { upsertRows } from './upsert';
import type { Upserted } from './upsert';

export class ConstructionProjectRepository extends ProjectPort {
  async find(em: EntityManager, projectNumber: string): Promise<RegisteredProject | undefined> {
    const entity = await em.findOneBy(ConstructionProjectEntity, { projectNumber });
    if (entity === null) return undefined;
    const states = await em.find(ConstructionProjectHistoryEntity, {
      where: { projectNumber },
      order: { historyId: 'ASC' },
    });
    return { ...entity, history: states };
  }

  /** Those of the numbers that are registered. */
  async findKnownNumbers(em: EntityManager, numbers: readonly string[]): Promise<ReadonlySet<string>> {
    const found = await em.find(ConstructionProjectEntity, {
      select: { projectNumber: true },
      where: { projectNumber: In([...numbers]) },
    });
    return new Set(found.map(({ projectNumber }) => projectNumber));
  }

  upsert(em: EntityManager, rows: readonly Project[]): Promise<readonly Upserted[]> {
    return upsertRows(em, ConstructionProjectEntity, 'projectNumber', rows);
  }
}
