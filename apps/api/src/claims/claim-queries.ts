import { Inject, Injectable } from '@nestjs/common';
import { visibilityOf, type Actor } from '@jkk/domain/access';
import { lentRoles, rolesRead, type Claim } from '@jkk/domain/claim';
import { belongsTo } from '@jkk/domain/fields';
import { settlementText, timelineText } from '@jkk/domain/timeline';
import {
  ClaimListRepository,
  ClaimRepository,
  InvalidCursor,
  type ClaimEventRecord,
  type ClaimListItem as ListedClaim,
  type Page,
  type TaskFilter,
  type TaskItem as ListedTask,
} from '@jkk/persistence/claim';
import { verifyEventsOf } from '@jkk/persistence/audit';
import { LookupRepository } from '@jkk/persistence/lookup';
import { listSettlementWords } from '@jkk/persistence/reconciliation';
import { PeopleRepository } from '@jkk/persistence/session';
import type { Clock } from '@jkk/platform/clock';
import { DataSource } from 'typeorm';
import { checkCursorParts, instantPart, matching, refuseCursor } from '../edge/list-cursor';
import { CLOCK } from '../tokens';
import { toWaitView } from './claim.mapper';
import type {
  ClaimEventsResponse,
  ClaimEventView,
  ClaimListItem,
  ClaimListResponse,
  ClaimQuery,
  TaskItem,
  TaskListResponse,
  TaskQuery,
  TimelineResponse,
} from './dto/list.dto';

const DEFAULT_LIMIT = 50;
/** What the lists are ordered by: due date and claim number; for tasks also code and subject. */
const CLAIM_CURSOR = [instantPart, matching(/^JKK-\d{4}-\d{7,9}$/)];
const TASK_CURSOR = [...CLAIM_CURSOR, matching(/^[A-Z_]{1,40}$/), matching(/^[A-Z0-9-]{1,60}$/)];
/** More events than any claim has; a record is read whole. */
const EVENTS_MAX = 5_000;
/** Beyond them a look-up says nothing new. */
const LOOKUPS_MAX = 50;

/** Everything about claims that is only read. */
@Injectable()
export class ClaimQueries {
  private readonly claims = new ClaimRepository();
  private readonly lists = new ClaimListRepository();
  private readonly people = new PeopleRepository();
  private readonly lookups = new LookupRepository();

  constructor(
    private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(query: ClaimQuery, actor: Actor): Promise<ClaimListResponse> {
    checkCursorParts(query.cursor, ...CLAIM_CURSOR);
    const { items, next } = await refusingCursor(() =>
      this.lists.list(this.database.manager, visibilityOf(actor), query, this.pageOf(query)),
    );
    return { items: items.map(toListItem), next };
  }

  async tasks(query: TaskQuery, actor: Actor): Promise<TaskListResponse> {
    checkCursorParts(query.cursor, ...TASK_CURSOR);
    const { holder: _, ...filter } = query;
    const roles = rolesRead(actor, query.role);
    const { items, next } = await refusingCursor(() =>
      this.lists.listTasks(
        this.database.manager,
        visibilityOf(actor),
        roles,
        { ...filter, ...taskFilterOf(query, actor) },
        this.pageOf(query),
      ),
    );
    return { items: items.map(toTaskItem), next };
  }

  /** The events of the claim, and what was said about what others owe for it: the claim itself knows nothing of that. */
  async timeline({ claimNumber, benefits }: Claim, { roles }: Actor): Promise<TimelineResponse> {
    const em = this.database.manager;
    const events = await this.claims.listEvents(em, claimNumber, 0, EVENTS_MAX);
    const readsMoney = belongsTo('MONEY', { roles, own: false });
    const settlements = readsMoney ? await listSettlementWords(em, claimNumber) : [];
    const names = await this.people.listNames(em, [
      ...events.flatMap(({ actorUser }) => actorUser ?? []),
      ...settlements.map(({ decidedBy }) => decidedBy),
    ]);
    const happened = events.map((event) => ({
      at: event.at,
      role: event.actorRole,
      code: event.code as string,
      ...toldOf(event, names, benefits),
    }));
    const said = settlements.map((word) => ({
      at: word.decidedAt,
      actor: names.get(word.decidedBy) ?? null,
      role: word.role,
      code: `RECEIVABLE_SETTLEMENT_${word.step}`,
      text: settlementText(word),
    }));
    const items = [...happened, ...said].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    return { items: items.reverse() };
  }

  /** One moment of the record: while somebody writes, its end would not fit its events. */
  events({ claimNumber, benefits, report }: Claim): Promise<ClaimEventsResponse> {
    const { participantNumber, nik } = report.participant;
    const numbers = [participantNumber, nik].filter((number) => number !== undefined);
    return this.database.transaction('REPEATABLE READ', async (em) => {
      const events = await this.claims.listEvents(em, claimNumber, 0, EVENTS_MAX);
      const [fault] = await verifyEventsOf(em, [claimNumber]);
      const names = await this.people.listNames(
        em,
        events.flatMap(({ actorUser }) => actorUser ?? []),
      );
      const lookups = await this.lookups.listLookups(em, numbers, LOOKUPS_MAX);
      return {
        items: events.map((event) => ({ ...toEventView(event), ...toldOf(event, names, benefits) })),
        fault: fault === undefined ? null : { sequence: fault.seq, code: fault.code },
        lookups: lookups.map(({ roles, ...lookup }) => ({ ...lookup, roles: [...roles] })),
      };
    });
  }

  private pageOf({ cursor, limit }: ClaimQuery): Page {
    return {
      ...(cursor === undefined ? {} : { cursor }),
      limit: limit ?? DEFAULT_LIMIT,
      now: this.clock.now(),
    };
  }
}

/** What a filter of the work list asks for, as the repository takes it. */
export const taskFilterOf = (
  {
    holder,
    what,
    segment,
    due,
    role,
  }: Partial<Pick<TaskQuery, 'holder' | 'what' | 'segment' | 'due' | 'role'>>,
  actor: Actor,
): TaskFilter => ({
  lent: lentRoles(actor).filter((each) => role === undefined || each === role),
  ...(holder === undefined ? {} : { holder: holder === 'mine' ? { userId: actor.userId } : holder }),
  ...(what === undefined ? {} : { what }),
  ...(segment === undefined ? {} : { segment }),
  ...(due === undefined ? {} : { due }),
});

async function refusingCursor<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof InvalidCursor) refuseCursor();
    throw error;
  }
}

function toRow(item: ListedClaim | ListedTask): Omit<TaskItem, 'wait' | 'benefitType' | 'holder' | 'payout'> {
  return {
    claimNumber: item.claimNumber,
    stage: item.stage,
    segment: item.segment,
    kind: item.kind,
    participant: { participantNumber: item.participantNumber, name: item.participantName },
    employerName: item.employerName,
    plkkName: item.plkkName,
    occurredAt: item.occurredAt,
    circumstance: item.circumstance,
    amount: item.amountRupiah,
  };
}

function toListItem(item: ListedClaim): ClaimListItem {
  const { version, branch, plkkCode, nextDueAt, waits } = item;
  return { ...toRow(item), version, branch, plkkCode, nextDueAt, waits: waits.map(toListedWait) };
}

const toListedWait = (wait: ListedClaim['waits'][number]): ClaimListItem['waits'][number] => ({
  ...toWaitView(wait),
  payment: wait.payment,
});

export function toTaskItem(item: ListedTask): TaskItem {
  const { benefitType, holder, payout } = item;
  return { ...toRow(item), wait: toWaitView(item), benefitType, holder, payout };
}

/** An event as people read it: by whom, in a sentence. */
const toldOf = (
  event: ClaimEventRecord,
  names: ReadonlyMap<string, string>,
  benefits: Claim['benefits'],
): Pick<ClaimEventView, 'actor' | 'text'> => ({
  actor: event.actorUser === null ? null : (names.get(event.actorUser) ?? null),
  text: timelineText(event, {
    benefitTypes: Object.fromEntries(benefits.map(({ benefitId, type }) => [benefitId, type])),
  }),
});

function toEventView(event: ClaimEventRecord): Omit<ClaimEventView, 'actor' | 'text'> {
  return {
    sequence: event.seq,
    code: event.code,
    at: event.at,
    userId: event.actorUser,
    role: event.actorRole,
    stage: event.stage,
    data: { ...event.data },
    previousHash: event.previousHash,
    hash: event.hash,
  };
}
