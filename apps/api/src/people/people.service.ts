import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@jkk/domain/access';
import { PersonRepository, type Person } from '@jkk/persistence/people';
import type { Clock } from '@jkk/platform/clock';
import { Problem } from '@jkk/platform/problem';
import { DataSource } from 'typeorm';
import { matching, unwrapCursor, wrapCursor } from '../edge/list-cursor';
import { CLOCK } from '../tokens';
import type { PeopleQuery } from './dto/people.dto';
import type { PeopleListResponse, PersonResponse } from './dto/people.views';
import { toPersonResponse, toPersonView } from './person.mapper';

const DEFAULT_LIMIT = 50;
const DEEDS_MAX = 100;
const CURSOR = matching(/^[a-z0-9._-]{2,64}$/);

const readerOf = ({ userId, roles }: Actor) => ({ userId, admin: roles.includes('ADMIN') });

/** The people who may sign in, as administrators and the auditor read them. */
@Injectable()
export class PeopleService {
  private readonly people = new PersonRepository();

  constructor(
    private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(
    { cursor, limit = DEFAULT_LIMIT, ...query }: PeopleQuery,
    actor: Actor,
  ): Promise<PeopleListResponse> {
    const found = await this.people.list(this.database.manager, {
      ...query,
      after: unwrapCursor(cursor, CURSOR).cursor,
      limit: limit + 1,
      now: this.clock.now(),
    });
    const page = found.slice(0, limit);
    return {
      items: page.map((person) => toPersonView(person, readerOf(actor))),
      next: wrapCursor(found.length > limit ? (page.at(-1)?.username ?? null) : null),
    };
  }

  async read(person: Person, actor: Actor): Promise<PersonResponse> {
    const deeds = await this.people.listDeeds(this.database.manager, person.userId, DEEDS_MAX);
    return toPersonResponse(person, deeds, readerOf(actor));
  }

  async readAgain(userId: string, actor: Actor): Promise<PersonResponse> {
    const person = await this.people.find(this.database.manager, userId, this.clock.now());
    if (person === undefined) throw new Problem('NOT_FOUND');
    return this.read(person, actor);
  }
}
