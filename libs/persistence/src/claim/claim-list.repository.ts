import type { EntityManager } from 'typeorm';
import type { Role, Visibility } from '@jkk/domain';
import { PLANNED_FOR_VALUES } from '../database/prepared-client';
import { filters, Parameters, waysToSee, type ListFilter, type Source } from './list-conditions';
import { decodeCursor, slice, type Slice } from './list-cursor';
import { holderOf } from '../task/holder';
import { CLAIM_URGENCY, WAIT_CLAIM_URGENCY, WAIT_URGENCY } from './list-order';
import {
  CLAIM_COLUMNS,
  toItem,
  toTask,
  type ClaimListItem,
  type ClaimRow,
  type TaskItem,
  type TaskRow,
} from './list-rows';
import { taskConditions, type TaskFilter } from './task-conditions';

export interface ClaimListFilter extends ListFilter {
  /** Claims that wait for this role. */
  readonly role?: Role;
}

export interface Page {
  /** What the previous page returned as `next`. */
  readonly cursor?: string;
  readonly limit: number;
  readonly now: string;
}

const CLAIMS: Source = { table: 'claim', urgency: CLAIM_URGENCY, keys: ['claim_number'], repeats: false };
const WAITING_CLAIMS: Source = {
  table: 'claim_wait',
  urgency: WAIT_CLAIM_URGENCY,
  keys: ['claim_number'],
  repeats: true,
};
const WAITS: Source = {
  table: 'claim_wait',
  urgency: WAIT_URGENCY,
  keys: ['claim_number', 'code', 'subject'],
  repeats: false,
};

/** About the last payout of the benefit for which somebody is waited, once it was granted; null else. */
const lastPayout = (wait: 'w' | 't', isGranted: string, said: string): string => `
  CASE WHEN ${wait}.code IN ('RELEASE','PAYMENT','SETTLEMENT','PROPOSAL') AND ${isGranted} THEN (
    SELECT ${said} FROM payout p
    WHERE p.claim_number = ${wait}.claim_number AND p.benefit_id = ${wait}.subject ORDER BY p.sequence DESC LIMIT 1) END`;
const GRANTED = `stage IN ('APPROVED','PAYING')`;
const STATE = lastPayout(
  'w',
  `EXISTS (SELECT 1 FROM benefit g WHERE g.benefit_id = w.subject AND g.${GRANTED})`,
  'p.state',
);
const PAYOUT_OF_WORK = lastPayout(
  't',
  `b.${GRANTED}`,
  `jsonb_build_object('payoutId', p.payout_id, 'state', p.state, 'batchId', p.batch_id)`,
);

const LIST = (page: string): string => `
  SELECT ${CLAIM_COLUMNS}, c.version, c.branch, c.plkk_code, c.next_due_at, page.urgent_at,
    (SELECT sum(b.amount_rupiah) FROM benefit b
     WHERE b.claim_number = c.claim_number AND b.stage NOT IN ('REFUSED','CANCELLED')) AS amount,
    coalesce((SELECT jsonb_agg(to_jsonb(w) || jsonb_build_object('payment', ${STATE})
                               ORDER BY w.due_at NULLS LAST, w.code, w.subject)
              FROM claim_wait w WHERE w.claim_number = c.claim_number), '[]') AS waits
  FROM ${page} page JOIN claim c USING (claim_number)
  ORDER BY page.urgent_at, page.claim_number`;

const TASKS = (page: string, now: string): string => `
  SELECT ${CLAIM_COLUMNS}, t.code, t.subject, t.role, t.since, t.due_at, t.provisional, t.on_overdue, t.level, t.rings_at, t.undated, page.urgent_at,
    b.type AS benefit_type, (SELECT jsonb_build_object('userId', u.user_id, 'name', u.name) ${holderOf(now)}) AS holder,
    ${PAYOUT_OF_WORK} AS payout,
    coalesce(b.amount_rupiah, (SELECT sum(x.amount_rupiah) FROM benefit x
      WHERE x.claim_number = c.claim_number AND x.stage NOT IN ('REFUSED','CANCELLED'))) AS amount
  FROM ${page} page JOIN claim_wait t USING (claim_number, code, subject) JOIN claim c USING (claim_number)
    LEFT JOIN benefit b ON b.benefit_id = t.subject
  ORDER BY page.urgent_at, page.claim_number, page.code, page.subject`;

/**
 * Work lists, straight from the rows: most urgent first, keyset pages, only what the person may see. The rows of a page
 * are found in the order of an index, once for each way of seeing them, and only then looked at whole.
 */
export class ClaimListRepository {
  async list(
    em: EntityManager,
    seen: Visibility,
    { role, ...filter }: ClaimListFilter,
    page: Page,
  ): Promise<Slice<ClaimListItem>> {
    const parameters = new Parameters();
    const [source, wanted] =
      role === undefined
        ? ([CLAIMS, ['TRUE']] as const)
        : ([WAITING_CLAIMS, [`t.role = ${parameters.add(role)}`]] as const);
    const found = pageOf(source, wanted, seen, filter, page, parameters);
    if (found === undefined) return { items: [], next: null };
    const rows: ClaimRow[] = await em.query(PLANNED_FOR_VALUES + LIST(found), parameters.values);
    return slice(rows, page.limit, toItem, (row) => [row.urgent_at, row.claim_number]);
  }

  /** Whether the claim is there for this person, told from its columns alone. */
  async isSeen(em: EntityManager, seen: Visibility, claimNumber: string): Promise<boolean> {
    const parameters = new Parameters();
    const number = parameters.add(claimNumber);
    const ways = waysToSee(seen, parameters);
    if (ways.length === 0) return false;
    const text = `SELECT 1 FROM claim t WHERE t.claim_number = ${number} AND (${ways.join(' OR ')})`;
    return (await em.query<unknown[]>(PLANNED_FOR_VALUES + text, parameters.values)).length > 0;
  }

  /** Those of these claims that are there for this person, with their versions. */
  async pickSeen(
    em: EntityManager,
    seen: Visibility,
    claimNumbers: readonly string[],
  ): Promise<{ readonly claimNumber: string; readonly version: number }[]> {
    const parameters = new Parameters();
    const numbers = parameters.add(claimNumbers);
    const ways = waysToSee(seen, parameters);
    if (ways.length === 0) return [];
    const text = `SELECT t.claim_number AS "claimNumber", t.version FROM claim t
      WHERE t.claim_number = ANY(${numbers}) AND (${ways.join(' OR ')})`;
    return em.query(PLANNED_FOR_VALUES + text, parameters.values);
  }

  /** Open waits of these roles over all visible claims. */
  async listTasks(
    em: EntityManager,
    seen: Visibility,
    roles: readonly Role[],
    filter: TaskFilter,
    page: Page,
  ): Promise<Slice<TaskItem>> {
    const parameters = new Parameters();
    const wanted = taskConditions(roles, filter, page.now, parameters);
    const found = pageOf(WAITS, wanted, seen, filter, page, parameters);
    if (found === undefined) return { items: [], next: null };
    const text = TASKS(found, parameters.add(page.now));
    const rows: TaskRow[] = await em.query(PLANNED_FOR_VALUES + text, parameters.values);
    return slice(rows, page.limit, toTask, (row) => [row.urgent_at, row.claim_number, row.code, row.subject]);
  }

  /** How many of them there are, up to one more than the limit. */
  async countTasks(
    em: EntityManager,
    seen: Visibility,
    roles: readonly Role[],
    filter: TaskFilter,
    page: Omit<Page, 'cursor'>,
  ): Promise<number> {
    const parameters = new Parameters();
    const wanted = taskConditions(roles, filter, page.now, parameters);
    const found = pageOf(WAITS, wanted, seen, filter, page, parameters);
    if (found === undefined) return 0;
    const text = `SELECT count(*)::int AS count FROM ${found} page`;
    const [row] = await em.query<{ count: number }[]>(PLANNED_FOR_VALUES + text, parameters.values);
    return row?.count ?? 0;
  }
}

/**
 * Keys of the rows on a page. Each combination of what is wanted and of a way to see it is an index scan that ends with
 * the page; undefined when there is none.
 */
function pageOf(
  source: Source,
  wanted: readonly string[],
  seen: Visibility,
  filter: ListFilter,
  { cursor, limit, now }: Page,
  parameters: Parameters,
): string | undefined {
  const { table, urgency, keys, repeats } = source;
  const after = decodeCursor(cursor, keys.length)?.map((part) => parameters.add(part));
  const common = [
    ...filters(source, filter, now, parameters),
    ...(after === undefined ? [] : [isAfter(source, after)]),
  ];
  const end = `ORDER BY ${['urgent_at', ...keys].join(', ')} LIMIT ${parameters.add(limit + 1)}`;
  const columns = [`${urgency} AS urgent_at`, ...keys].join(', ');
  const select = repeats ? 'SELECT DISTINCT' : 'SELECT';
  const ways = waysToSee(seen, parameters, table);
  const scans = wanted.flatMap((each) =>
    ways.map((way) => {
      const where = [each, way, ...common].map((condition) => `(${condition})`).join(' AND ');
      return `(${select} ${columns} FROM ${table} t WHERE ${where} ${end})`;
    }),
  );
  if (scans.length < 2) return scans[0];
  return `(${scans.join(' UNION ')} ${end})`;
}

const isAfter = ({ urgency, keys }: Source, [at, ...rest]: readonly string[]): string =>
  `(${[urgency, ...keys].join(', ')}) > (${at}::timestamptz, ${rest.join(', ')})`;
