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
import { ClaimListRepository, ClaimRepository, type TaskItem as ListedTask } from '@jkk/persistence/claim';
import { toActor, UserRepository } from '@jkk/persistence/identity';
import { TaskHoldRepository, type HoldWish, type JudgedTask } from '@jkk/persistence/task';
import type { Clock } from '@jkk/platform/clock';
import { DataSource, type EntityManager } from 'typeorm';
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

/** Gives the work of the lists to persons, in one statement, so that two never get the same. */
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
    if (await this.isAway(actor, now)) return { task: null };
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
    const outcomes = await this.outcomesOf(tasks, receiver, actor, at);
    const holders = await this.holds.findHolders(this.database.manager, tasks, at);
    const items = tasks.map(({ claimNumber, code, subject }, place) => {
      const outcome = outcomes[place] ?? 'NOT_WAITING';
      const holder = tellsHolder(outcome) ? (holders.get(place) ?? null) : null;
      return { claimNumber, code, subject, outcome, holder };
    });
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
      const [outcome] = await this.give([task], deed);
      if (outcome === 'DONE') {
        const { userId } = deed.to;
        const names = await this.holds.findHolders(this.database.manager, [task], deed.at);
        return { ...task, holder: { userId, name: names.get(0) ?? '' } };
      }
    }
    return undefined;
  }

  private outcomesOf(
    tasks: readonly TaskKey[],
    receiver: Awaited<ReturnType<TaskDesk['receiverOf']>>,
    by: Actor,
    at: string,
  ): Promise<readonly TaskOutcome[]> {
    if (typeof receiver === 'string') return Promise.resolve(tasks.map(() => receiver));
    if (receiver === undefined) return this.giveBack(tasks, by, at);
    return this.give(tasks, { to: receiver, by, at, from: receiver === by ? 'SELF' : 'ANYBODY' });
  }

  private give(keys: readonly TaskKey[], { to, by, at, from }: Deed): Promise<readonly TaskOutcome[]> {
    const wish = { to: to.userId, by: by.userId, at, from };
    return this.carryOut(
      keys,
      by,
      (claim, task) => mayNotHold(claim, task, to),
      (em, tasks) => this.holds.holdAll(em, tasks, wish),
    );
  }

  private giveBack(keys: readonly TaskKey[], by: Actor, at: string): Promise<readonly TaskOutcome[]> {
    return this.carryOut(
      keys,
      by,
      () => undefined,
      (em, tasks) => this.holds.giveBackAll(em, tasks, by.userId, at, isHead(by)),
    );
  }

  /** What becomes of each, in their order: waits and claims are read once, and what is allowed is done in one statement. */
  private async carryOut(
    keys: readonly TaskKey[],
    by: Actor,
    refusalOf: (claim: Claim, task: JudgedTask) => TaskOutcome | undefined,
    work: (em: EntityManager, tasks: readonly JudgedTask[]) => Promise<ReadonlySet<number>>,
  ): Promise<readonly TaskOutcome[]> {
    const em = this.database.manager;
    const awaited = await this.holds.findAwaited(em, keys);
    const claims = await this.readClaims(keys);
    const judged = keys.map((key, place): TaskOutcome | JudgedTask => {
      const wait = awaited.get(place);
      const claim = claims.get(key.claimNumber);
      if (wait === undefined || claim === undefined || !canSee(by, scopeOf(claim))) return 'NOT_WAITING';
      const task = { ...key, ...wait };
      return refusalOf(claim, task) ?? task;
    });
    const allowed = judged.filter((each) => typeof each !== 'string');
    const done = await work(em, allowed);
    return judged.map((each) => {
      if (typeof each === 'string') return each;
      return done.has(allowed.indexOf(each)) ? 'DONE' : 'HELD';
    });
  }

  /** What cannot be read is nobody's work until it is mended; the others go on. */
  private async readClaims(keys: readonly TaskKey[]): Promise<ReadonlyMap<string, Claim>> {
    const numbers = new Set(keys.map(({ claimNumber }) => claimNumber));
    const claims = await this.claims.findReadable(this.database.manager, [...numbers]);
    return new Map(claims.map((claim) => [claim.claimNumber, claim]));
  }

  /** Undefined for nobody, or why nothing is given to this person. */
  private async receiverOf(
    to: string | undefined,
    actor: Actor,
    now: string,
  ): Promise<Actor | undefined | Extract<TaskOutcome, 'NOT_ALLOWED' | 'ABSENT'>> {
    if (to === undefined) return undefined;
    const em = this.database.manager;
    if (to === actor.userId) return (await this.isAway(actor, now)) ? 'ABSENT' : actor;
    if (!isHead(actor)) return 'NOT_ALLOWED';
    const user = await this.users.find(em, to);
    if (user === undefined || !user.active) return 'NOT_ALLOWED';
    const { atWork, lent } = await this.holds.findStanding(em, to, now);
    return atWork ? { ...toActor(user), ...(lent && { lent }) } : 'ABSENT';
  }

  /** Whoever is away keeps nothing, so that nothing is taken either. */
  private async isAway({ userId }: Actor, now: string): Promise<boolean> {
    return !(await this.holds.findStanding(this.database.manager, userId, now)).atWork;
  }
}

/** Names are told of work that the caller sees. */
const tellsHolder = (outcome: TaskOutcome): boolean => outcome === 'DONE' || outcome === 'HELD';
