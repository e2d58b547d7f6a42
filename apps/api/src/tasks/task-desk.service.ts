import { Inject, Injectable } from '@nestjs/common';
import { canSee, visibilityOf, type Actor } from '@jkk/domain/access';
import {
  isHead,
  mayNotHold,
  scopeOf,
  type Claim,
  type TaskKey,
  type TaskOutcome,
  type WaitCode,
} from '@jkk/domain/claim';
import { UnreadableRecord } from '@jkk/domain/record';
import { ClaimListRepository, ClaimRepository, type TaskItem as ListedTask } from '@jkk/persistence/claim';
import { toActor, UserRepository } from '@jkk/persistence/identity';
import { TaskHoldRepository, type HoldWish } from '@jkk/persistence/task';
import type { Clock } from '@jkk/platform/clock';
import { DataSource } from 'typeorm';
import { taskFilterOf, toTaskItem } from '../claims/claim-queries';
import { CLOCK } from '../tokens';
import type {
  AssignTasksResponse,
  ColleaguesResponse,
  NextTaskResponse,
  TaskMovesResponse,
} from './dto/tasks.dto';

/** How many free waits are looked at in one go for one that the caller may do. */
const LOOKED_AT = 20;
const MOVES_MAX = 200;

/** Who gets the wait, and who says so. */
interface Deed extends Pick<HoldWish, 'from'> {
  readonly to: Actor;
  readonly by: Actor;
  readonly at: string;
}

/** Gives the work of the lists to persons. Each piece is one statement, so that two never get the same. */
@Injectable()
export class TaskDesk {
  private readonly lists = new ClaimListRepository();
  private readonly claims = new ClaimRepository();
  private readonly holds = new TaskHoldRepository();
  private readonly users = new UserRepository();

  constructor(
    private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The most urgent wait that is nobody's and that the caller may do. What another one takes meanwhile is left to them. */
  async takeNext(what: WaitCode | undefined, actor: Actor): Promise<NextTaskResponse> {
    const filter = taskFilterOf({ holder: 'nobody', what }, actor);
    const now = this.clock.now();
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = { limit: LOOKED_AT, now, ...(cursor === undefined ? {} : { cursor }) };
      const free = await this.lists.listTasks(
        this.database.manager,
        visibilityOf(actor),
        actor.roles,
        filter,
        page,
      );
      const taken = await this.takeFirst(free.items, { to: actor, by: actor, at: now, from: 'NOBODY' });
      if (taken !== undefined) return { task: toTaskItem(taken) };
      cursor = free.next;
    }
    return { task: null };
  }

  async assign(
    tasks: readonly TaskKey[],
    to: string | undefined,
    actor: Actor,
  ): Promise<AssignTasksResponse> {
    const at = this.clock.now();
    const receiver = await this.receiverOf(to, actor, at);
    const items: AssignTasksResponse['items'] = [];
    for (const { claimNumber, code, subject } of tasks) {
      const key = { claimNumber, code, subject };
      const outcome =
        typeof receiver === 'string'
          ? receiver
          : receiver === undefined
            ? await this.giveBack(key, actor, at)
            : await this.give(key, {
                to: receiver,
                by: actor,
                at,
                from: receiver === actor ? 'SELF' : 'ANYBODY',
              });
      items.push({ ...key, outcome, holder: await this.holderSeen(key, outcome, at) });
    }
    return { items };
  }

  /** Everybody who works where this head does. */
  async listColleagues(actor: Actor): Promise<ColleaguesResponse> {
    const branch = visibilityOf(actor).everything ? null : (actor.branch ?? null);
    const now = this.clock.now();
    return { items: [...(await this.holds.listColleagues(this.database.manager, branch, now))] };
  }

  async listMoves({ claimNumber }: Claim): Promise<TaskMovesResponse> {
    const moves = await this.holds.listMoves(this.database.manager, claimNumber, MOVES_MAX);
    return { items: moves.map(({ claimNumber: _, ...move }) => move) };
  }

  private async takeFirst(free: readonly ListedTask[], deed: Deed): Promise<ListedTask | undefined> {
    for (const task of free) {
      if ((await this.give(task, deed)) === 'DONE') {
        const { userId } = deed.to;
        const name = await this.holds.findHolder(this.database.manager, task, deed.at);
        return { ...task, holder: { userId, name: name ?? '' } };
      }
    }
    return undefined;
  }

  private async give(key: TaskKey, { to, by, at, from }: Deed): Promise<TaskOutcome> {
    const found = await this.judge(key, by);
    if (typeof found === 'string') return found;
    const { claim, role } = found;
    const refusal = mayNotHold(claim, { ...key, role }, to);
    if (refusal !== undefined) return refusal;
    const wish = { key, role, to: to.userId, by: by.userId, at, from };
    return (await this.holds.hold(this.database.manager, wish)) ? 'DONE' : 'HELD';
  }

  private async giveBack(key: TaskKey, by: Actor, at: string): Promise<TaskOutcome> {
    const found = await this.judge(key, by);
    if (typeof found === 'string') return found;
    const done = await this.holds.giveBack(this.database.manager, key, by.userId, at, isHead(by));
    return done ? 'DONE' : 'HELD';
  }

  /** The wait and its claim, as far as they are there for whoever asks. */
  private async judge(key: TaskKey, by: Actor) {
    const em = this.database.manager;
    const wait = await this.holds.findWait(em, key);
    const claim = wait === undefined ? undefined : await this.readClaim(key.claimNumber);
    if (wait === undefined || claim === undefined || !canSee(by, scopeOf(claim))) {
      return 'NOT_WAITING' as const;
    }
    return { claim, role: wait.role };
  }

  /** What cannot be read is nobody's work until it is mended; the others go on. */
  private async readClaim(claimNumber: string): Promise<Claim | undefined> {
    try {
      return await this.claims.find(this.database.manager, claimNumber);
    } catch (error) {
      if (error instanceof UnreadableRecord) return undefined;
      throw error;
    }
  }

  /** Undefined for nobody, or why nothing is given to this person. */
  private async receiverOf(
    to: string | undefined,
    actor: Actor,
    now: string,
  ): Promise<Actor | undefined | Extract<TaskOutcome, 'NOT_ALLOWED' | 'ABSENT'>> {
    if (to === undefined) return undefined;
    if (to === actor.userId) return actor;
    if (!isHead(actor)) return 'NOT_ALLOWED';
    const em = this.database.manager;
    const user = await this.users.find(em, to);
    if (user === undefined || !user.active) return 'NOT_ALLOWED';
    return (await this.holds.isAtWork(em, to, now)) ? toActor(user) : 'ABSENT';
  }

  /** Names are told of work that the caller sees. */
  private holderSeen(key: TaskKey, outcome: TaskOutcome, now: string): Promise<string | null> {
    return outcome === 'DONE' || outcome === 'HELD'
      ? this.holds.findHolder(this.database.manager, key, now)
      : Promise.resolve(null);
  }
}
