import { visibilityOf, type Actor } from '@jkk/domain/access';
import { ClaimListRepository, type ClaimListFilter } from '@jkk/persistence/claim';
import { BatchRepository, PayoutListRepository } from '@jkk/persistence/payout';
import type { DataSource } from 'typeorm';
import {
  expectedClaims,
  expectedTasks,
  FILTERS,
  SEARCHES,
  taskId,
  VIEWERS,
  type ClaimFacts,
} from '../../support/population';

export const LIMIT = 50;

/** One list as one person asks for it, over HTTP and of the repository alone, and what is right. */
export interface Question {
  readonly kind: string;
  readonly who: string;
  readonly path: string;
  readonly ask: (database: DataSource) => Promise<readonly unknown[]>;
  /** Of the items of an answer. */
  readonly name: (item: never) => string;
  /** Names of the whole list in its order; asked for once. */
  readonly expected: () => Promise<readonly string[]>;
}

const FINANCE = ['maker', 'releaser', 'auditor'] as const;
const PAYOUT_STATES = ['AWAITING_RELEASE', 'PENDING', 'RECONCILED', 'FAILED'] as const;
const lists = new ClaimListRepository();
const payouts = new PayoutListRepository();
const batches = new BatchRepository();

export function questions(facts: readonly ClaimFacts[], database: DataSource): Question[] {
  const filters: ClaimListFilter[] = [...FILTERS, ...SEARCHES.map((q) => ({ q }))];
  const people = Object.entries(VIEWERS).filter(([who]) => who !== 'admin');
  return [
    ...filters.flatMap((filter) => people.map(([who, actor]) => claimsAs(who, actor, filter, facts))),
    ...filters
      .filter(({ role }) => role === undefined)
      .flatMap((filter) => people.map(([who, actor]) => tasksAs(who, actor, filter, facts))),
    ...[undefined, ...PAYOUT_STATES].flatMap((state) =>
      FINANCE.map((who) => payoutsAs(who, state, database)),
    ),
    ...FINANCE.map((who) => batchesAs(who, database)),
  ];
}

const now = (): string => new Date().toISOString();
const address = (path: string, filter: object): string =>
  `${path}?${new URLSearchParams({ limit: String(LIMIT), ...filter }).toString()}`;

function claimsAs(
  who: string,
  actor: Actor,
  filter: ClaimListFilter,
  facts: readonly ClaimFacts[],
): Question {
  return {
    kind: `claims ${JSON.stringify(filter)}`,
    who,
    path: address('/claims', filter),
    ask: async (database) =>
      (await lists.list(database.manager, visibilityOf(actor), filter, { limit: LIMIT, now: now() })).items,
    name: ({ claimNumber }: { claimNumber: string }) => claimNumber,
    expected: () => Promise.resolve(expectedClaims(facts, actor, filter, now())),
  };
}

function tasksAs(who: string, actor: Actor, filter: ClaimListFilter, facts: readonly ClaimFacts[]): Question {
  const page = () => ({ limit: LIMIT, now: now() });
  return {
    kind: `tasks ${JSON.stringify(filter)}`,
    who,
    path: address('/tasks', filter),
    ask: async (database) =>
      (await lists.listTasks(database.manager, visibilityOf(actor), actor.roles, filter, page())).items,
    name: ({ claimNumber, wait }: { claimNumber: string; wait: { code: string; subject: string } }) =>
      taskId({ claimNumber, code: wait.code, subject: wait.subject }),
    expected: () => Promise.resolve(expectedTasks(facts, actor, filter, now())),
  };
}

const branchOf = (who: (typeof FINANCE)[number]) => {
  const { branch } = VIEWERS[who] ?? {};
  return branch === undefined ? {} : { branch };
};

function payoutsAs(
  who: (typeof FINANCE)[number],
  state: (typeof PAYOUT_STATES)[number] | undefined,
  database: DataSource,
): Question {
  const filter = state === undefined ? {} : { state };
  return {
    kind: `payouts ${JSON.stringify(filter)}`,
    who,
    path: address('/payouts', filter),
    ask: async ({ manager }) =>
      (await payouts.list(manager, { limit: LIMIT, ...filter, ...branchOf(who) })).items,
    name: ({ payoutId }: { payoutId: string }) => payoutId,
    expected: () =>
      namesOf(
        database,
        `SELECT payout_id AS name FROM payout WHERE branch LIKE $1 AND state LIKE $2 ORDER BY sequence DESC`,
        [branchOf(who).branch ?? '%', state ?? '%'],
      ),
  };
}

function batchesAs(who: (typeof FINANCE)[number], database: DataSource): Question {
  return {
    kind: 'payout-batches {}',
    who,
    path: address('/payout-batches', {}),
    ask: async ({ manager }) => (await batches.list(manager, { limit: LIMIT, ...branchOf(who) })).items,
    name: ({ batchId }: { batchId: string }) => batchId,
    expected: () =>
      namesOf(
        database,
        `SELECT batch_id AS name FROM payout_batch WHERE branch LIKE $1 ORDER BY created_at DESC, batch_id DESC`,
        [branchOf(who).branch ?? '%'],
      ),
  };
}

async function namesOf(database: DataSource, text: string, values: unknown[]): Promise<string[]> {
  return (await database.query<{ name: string }[]>(text, values)).map(({ name }) => name);
}
