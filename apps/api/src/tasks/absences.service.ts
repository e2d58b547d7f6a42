import { Inject, Injectable } from '@nestjs/common';
import { visibilityOf, type Actor } from '@jkk/domain/access';
import { localDate } from '@jkk/domain/calendar';
import { isHead } from '@jkk/domain/claim';
import { UserRepository } from '@jkk/persistence/identity';
import { AbsenceRepository, type AbsenceScope } from '@jkk/persistence/task';
import type { Clock } from '@jkk/platform/clock';
import { Problem } from '@jkk/platform/problem';
import { DataSource } from 'typeorm';
import { CLOCK } from '../tokens';
import type { AbsenceRequest, AbsencesResponse } from './dto/absences.dto';

const LISTED_MAX = 500;

/** Who is away when. Everybody says it of oneself, a head of the people in the branch. */
@Injectable()
export class Absences {
  private readonly absences = new AbsenceRepository();
  private readonly users = new UserRepository();

  constructor(
    private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<AbsencesResponse> {
    const today = localDate(this.clock.now(), 'WIB');
    return {
      items: [...(await this.absences.list(this.database.manager, scopeOf(actor), today, LISTED_MAX))],
    };
  }

  async enter({ userId, ...days }: AbsenceRequest, actor: Actor): Promise<AbsencesResponse> {
    const whose = userId ?? actor.userId;
    if (!(await this.mayEnter(whose, actor))) throw new Problem('NOT_FOUND');
    const absence = { userId: whose, ...days, by: actor.userId, at: this.clock.now() };
    await this.absences.add(this.database.manager, absence);
    return this.list(actor);
  }

  async end(absenceId: number, actor: Actor): Promise<AbsencesResponse> {
    const em = this.database.manager;
    const ended = await this.absences.end(em, scopeOf(actor), absenceId, actor.userId, this.clock.now());
    if (!ended) throw new Problem('NOT_FOUND');
    return this.list(actor);
  }

  private async mayEnter(userId: string, actor: Actor): Promise<boolean> {
    if (userId === actor.userId) return true;
    const { branch } = scopeOf(actor);
    if (branch === undefined) return false;
    const user = await this.users.find(this.database.manager, userId);
    return user !== undefined && (branch === null || user.branch === branch);
  }
}

function scopeOf(actor: Actor): AbsenceScope {
  const { userId } = actor;
  if (!isHead(actor)) return { userId, branch: undefined };
  return { userId, branch: visibilityOf(actor).everything ? null : actor.branch };
}
