import { Inject, Injectable } from '@nestjs/common';
import { visibilityOf, type Actor } from '@jkk/domain/access';
import { WAIT_CODES } from '@jkk/domain/claim';
import { object, oneOf, optional, readRecord } from '@jkk/domain/record';
import { SEGMENTS } from '@jkk/domain/rules';
import { ClaimListRepository } from '@jkk/persistence/claim';
import { inTransaction } from '@jkk/persistence/database';
import { TaskFilterRepository } from '@jkk/persistence/task';
import type { Clock } from '@jkk/platform/clock';
import { DataSource } from 'typeorm';
import { taskFilterOf } from '../claims/claim-queries';
import { DUE_FILTERS, HOLDERS } from '../claims/dto/list.dto';
import { CLOCK } from '../tokens';
import type { KeptFiltersResponse, TaskFilterRequest } from './dto/tasks.dto';

/** Beyond that a count says "and more". */
const COUNTED = 999;

const FILTER = object<Omit<TaskFilterRequest, 'name'>>({
  holder: optional(oneOf(HOLDERS)),
  what: optional(oneOf(WAIT_CODES)),
  segment: optional(oneOf(SEGMENTS)),
  due: optional(oneOf(DUE_FILTERS)),
});

/** Filters of the work list that a person keeps, with how much each shows. */
@Injectable()
export class TaskFilters {
  private readonly kept = new TaskFilterRepository();
  private readonly lists = new ClaimListRepository();

  constructor(
    private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<KeptFiltersResponse> {
    const em = this.database.manager;
    const page = { limit: COUNTED, now: this.clock.now() };
    const filters: KeptFiltersResponse['filters'] = [];
    for (const { name, filter } of await this.kept.list(em, actor.userId)) {
      const asked = readRecord(FILTER, filter, { key: name });
      const wanted = taskFilterOf(asked, actor);
      const count = await this.lists.countTasks(em, visibilityOf(actor), actor.roles, wanted, page);
      filters.push({ name, ...asked, count });
    }
    return { filters };
  }

  async keep(filters: readonly TaskFilterRequest[], actor: Actor): Promise<KeptFiltersResponse> {
    const rows = filters.map(({ name, ...filter }) => ({ name, filter }));
    await inTransaction(this.database, (em) => this.kept.replace(em, actor.userId, rows));
    return this.list(actor);
  }
}
