import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@jkk/domain/access';
import { localDate } from '@jkk/domain/calendar';
import { finding } from '@jkk/domain/findings';
import { mayBorrow } from '@jkk/domain/people';
import { UserRepository } from '@jkk/persistence/identity';
import { LentAuthorityRepository } from '@jkk/persistence/task';
import type { Clock } from '@jkk/platform/clock';
import { Problem } from '@jkk/platform/problem';
import { DataSource } from 'typeorm';
import { KnownSessions } from '../session/known-sessions';
import { CLOCK } from '../tokens';
import type { LendAuthorityRequest, LentAuthoritiesResponse } from './dto/lendings.dto';

const LISTED_MAX = 500;
const NOT_THEIRS = {
  id: 'Wewenang hanya dilimpahkan kepada penyetuju lain di cabang yang sama atau di kantor wilayah.',
  en: 'Authority is lent to another approver of the same branch or of the region alone.',
};
const NOT_YOURS = { id: 'Bukan wewenang Anda sendiri.', en: 'This is no authority of your own.' };

/** Who decides on benefits by whose authority. What was lent to somebody is not lent on. */
@Injectable()
export class Lendings {
  private readonly lent = new LentAuthorityRepository();
  private readonly users = new UserRepository();

  constructor(
    private readonly database: DataSource,
    private readonly known: KnownSessions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<LentAuthoritiesResponse> {
    const em = this.database.manager;
    const today = localDate(this.clock.now(), 'WIB');
    const isAuditor = actor.roles.includes('AUDITOR');
    const items = await this.lent.list(em, actor.userId, isAuditor, today, LISTED_MAX);
    const users = isAuditor ? [] : await this.users.list(em);
    return {
      items: items.map(({ lentAt: _at, ...item }) => item),
      borrowers: users.filter((user) => mayBorrow(actor, user)).map(({ userId, name }) => ({ userId, name })),
    };
  }

  async lend({ to, role, ...terms }: LendAuthorityRequest, actor: Actor): Promise<LentAuthoritiesResponse> {
    const em = this.database.manager;
    if (!actor.roles.includes(role)) refuse('/role', NOT_YOURS);
    const receiver = await this.users.find(em, to);
    if (receiver === undefined || !mayBorrow(actor, receiver)) refuse('/to', NOT_THEIRS);
    await this.lent.add(em, { lentBy: actor.userId, lentTo: to, role, ...terms, lentAt: this.clock.now() });
    this.known.forgetAll();
    return this.list(actor);
  }

  async end(lentId: number, actor: Actor): Promise<LentAuthoritiesResponse> {
    const ended = await this.lent.end(this.database.manager, lentId, actor.userId, this.clock.now());
    if (!ended) throw new Problem('NOT_FOUND');
    this.known.forgetAll();
    return this.list(actor);
  }
}

function refuse(pointer: string, detail: typeof NOT_YOURS): never {
  throw new Problem('VALIDATION.FAILED', { errors: [finding(pointer, 'VALUE.NOT_ALLOWED', detail)] });
}
