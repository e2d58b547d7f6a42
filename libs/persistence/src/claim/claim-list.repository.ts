import type { EntityManager } from 'typeorm';
import type { ClaimStage, Role, Visibility, Wait } from '@jkk/domain';
import { likeText } from '../database/like';

export interface ClaimListFilter {
  readonly stages?: readonly ClaimStage[];
  /** Claims that wait for one of these roles. */
  readonly roles?: readonly Role[];
  readonly due?: 'overdue' | 'today' | 'week' | 'none';
  /** Claim number, participant number, NIK, or a part of the participant's name. */
  readonly q?: string;
  readonly branch?: string;
  readonly plkk?: string;
}

export interface Page {
  /** What the previous page returned as `next`. */
  readonly cursor?: string;
  readonly limit: number;
  readonly now: string;
}

export interface ClaimListItem {
  readonly claimNumber: string;
  readonly stage: ClaimStage;
  readonly version: number;
  readonly segment: string;
  readonly kind: string;
  readonly branch: string;
  readonly participantNumber: string;
  readonly participantName: string | null;
  readonly employerName: string | null;
  readonly plkkCode: string | null;
  readonly plkkName: string | null;
  readonly occurredAt: string;
  readonly circumstance: string;
  readonly nextDueAt: string | null;
  readonly amountRupiah: number | null;
  readonly waits: readonly Wait[];
}

export interface TaskItem extends Wait {
  readonly claimNumber: string;
  readonly stage: ClaimStage;
  readonly segment: string;
  readonly kind: string;
  readonly participantName: string | null;
  readonly participantNumber: string;
  readonly employerName: string | null;
  readonly plkkName: string | null;
  readonly occurredAt: string;
  readonly circumstance: string;
  readonly amountRupiah: number | null;
  readonly benefitType: string | null;
}

export interface Slice<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

const NEVER = '9999-12-31T00:00:00.000Z';

/** Work lists, straight from the rows: most urgent first, keyset pages, only what the person may see. */
export class ClaimListRepository {
  async list(
    em: EntityManager,
    seen: Visibility,
    filter: ClaimListFilter,
    page: Page,
  ): Promise<Slice<ClaimListItem>> {
    const where = new Conditions();
    where.add(visible(where, seen));
    filtered(where, filter, page.now);
    const after = decodeCursor(page.cursor);
    if (after !== undefined) {
      where.add(
        `(coalesce(c.next_due_at, '${NEVER}'), c.claim_number) > (${where.value(after[0])}::timestamptz, ${where.value(after[1])})`,
      );
    }
    const rows: ClaimRow[] = await em.query(
      `SELECT ${CLAIM_COLUMNS}, c.version, c.branch, c.plkk_code, c.next_due_at,
              (SELECT sum(b.amount_rupiah) FROM benefit b WHERE b.claim_number = c.claim_number AND b.stage NOT IN ('REFUSED','CANCELLED')) AS amount,
              coalesce((SELECT jsonb_agg(to_jsonb(w) ORDER BY w.due_at NULLS LAST, w.code, w.subject) FROM claim_wait w WHERE w.claim_number = c.claim_number), '[]') AS waits
       FROM claim c WHERE ${where.text()}
       ORDER BY coalesce(c.next_due_at, '${NEVER}'), c.claim_number LIMIT ${page.limit + 1}`,
      where.values,
    );
    return slice(rows, page.limit, toItem, (row) => [instantOf(row.next_due_at) ?? NEVER, row.claim_number]);
  }

  /** Open waits of these roles over all visible claims. */
  async listTasks(
    em: EntityManager,
    seen: Visibility,
    roles: readonly Role[],
    filter: Omit<ClaimListFilter, 'roles'>,
    page: Page,
  ): Promise<Slice<TaskItem>> {
    const where = new Conditions();
    where.add(visible(where, seen));
    where.add(`t.role = ANY(${where.value(roles)}::text[])`);
    // The return period of a settled claim passes by itself: it is watched, and nobody's work.
    where.add(`(c.stage <> 'SETTLED' OR t.code <> 'SETTLEMENT')`);
    filtered(where, { ...filter, due: undefined }, page.now);
    if (filter.due !== undefined) where.add(dueCondition(where, 't.due_at', filter.due, page.now));
    const after = decodeCursor(page.cursor);
    if (after !== undefined) {
      const [due, claim, code, subject] = after.map((part) => where.value(part));
      where.add(
        `(coalesce(t.due_at, '${NEVER}'), t.claim_number, t.code, t.subject) > (${due}::timestamptz, ${claim}, ${code}, ${subject})`,
      );
    }
    const rows: TaskRow[] = await em.query(
      `SELECT ${CLAIM_COLUMNS}, t.code, t.subject, t.role, t.since, t.due_at, t.provisional, t.on_overdue,
              b.type AS benefit_type,
              coalesce(b.amount_rupiah, (SELECT sum(x.amount_rupiah) FROM benefit x WHERE x.claim_number = c.claim_number AND x.stage NOT IN ('REFUSED','CANCELLED'))) AS amount
       FROM claim_wait t JOIN claim c ON c.claim_number = t.claim_number LEFT JOIN benefit b ON b.benefit_id = t.subject
       WHERE ${where.text()}
       ORDER BY coalesce(t.due_at, '${NEVER}'), t.claim_number, t.code, t.subject LIMIT ${page.limit + 1}`,
      where.values,
    );
    return slice(rows, page.limit, toTask, (row) => [
      instantOf(row.due_at) ?? NEVER,
      row.claim_number,
      row.code,
      row.subject,
    ]);
  }
}

const CLAIM_COLUMNS = `c.claim_number, c.stage, c.segment, c.kind, c.participant_number, c.participant_name, c.occurred_at,
  c.dossier->'cover'->>'employerName' AS employer_name, c.dossier->'cover'->>'plkkName' AS plkk_name,
  c.dossier->'report'->>'circumstance' AS circumstance`;

interface CommonRow {
  readonly claim_number: string;
  readonly stage: ClaimStage;
  readonly segment: string;
  readonly kind: string;
  readonly participant_number: string;
  readonly participant_name: string | null;
  readonly occurred_at: Date;
  readonly employer_name: string | null;
  readonly plkk_name: string | null;
  readonly circumstance: string;
  readonly amount: string | number | null;
}

interface ClaimRow extends CommonRow {
  readonly version: number;
  readonly branch: string;
  readonly plkk_code: string | null;
  readonly next_due_at: Date | null;
  readonly waits: readonly WaitRow[];
}

interface WaitRow {
  readonly code: Wait['code'];
  readonly subject: string;
  readonly role: Role;
  readonly since: string | Date;
  readonly due_at: string | Date | null;
  readonly provisional: boolean;
  readonly on_overdue: Wait['onOverdue'];
}

interface TaskRow extends CommonRow, WaitRow {
  readonly benefit_type: string | null;
}

const instantOf = (value: string | Date | null): string | null =>
  value === null ? null : new Date(value).toISOString();

const toWait = (row: WaitRow): Wait => ({
  code: row.code,
  role: row.role,
  subject: row.subject,
  since: new Date(row.since).toISOString(),
  dueAt: instantOf(row.due_at),
  provisional: row.provisional,
  onOverdue: row.on_overdue,
});

const toCommon = (row: CommonRow) => ({
  claimNumber: row.claim_number,
  stage: row.stage,
  segment: row.segment,
  kind: row.kind,
  participantNumber: row.participant_number,
  participantName: row.participant_name,
  employerName: row.employer_name,
  plkkName: row.plkk_name,
  occurredAt: new Date(row.occurred_at).toISOString(),
  circumstance: row.circumstance,
  amountRupiah: row.amount === null ? null : Number(row.amount),
});

const toItem = (row: ClaimRow): ClaimListItem => ({
  ...toCommon(row),
  version: row.version,
  branch: row.branch,
  plkkCode: row.plkk_code,
  nextDueAt: instantOf(row.next_due_at),
  waits: row.waits.map(toWait),
});

const toTask = (row: TaskRow): TaskItem => ({
  ...toCommon(row),
  ...toWait(row),
  benefitType: row.benefit_type,
});

/** Collects conditions of one query with their parameters. */
class Conditions {
  readonly values: unknown[] = [];
  private readonly parts: string[] = [];

  value(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  add(condition: string): void {
    this.parts.push(condition);
  }

  text(): string {
    return this.parts.map((part) => `(${part})`).join(' AND ');
  }
}

/** The same rule as `canSee`, as a condition; nothing that opens means nothing is seen. */
function visible(where: Conditions, seen: Visibility): string {
  if (seen.everything) return 'TRUE';
  const ways = [
    seen.branch === null ? undefined : `c.branch = ${where.value(seen.branch)}`,
    seen.plkkCode === null ? undefined : `c.plkk_code = ${where.value(seen.plkkCode)}`,
    seen.employerNumber === null ? undefined : `c.employer_number = ${where.value(seen.employerNumber)}`,
    seen.reporterOrganisation === null
      ? undefined
      : `c.reporter_organisation = ${where.value(seen.reporterOrganisation)}`,
    seen.disputes ? `c.stage = 'DISPUTED'` : undefined,
  ].filter((way) => way !== undefined);
  return ways.length === 0 ? 'FALSE' : ways.join(' OR ');
}

function filtered(where: Conditions, filter: ClaimListFilter, now: string): void {
  if (filter.stages !== undefined) where.add(`c.stage = ANY(${where.value(filter.stages)}::text[])`);
  if (filter.branch !== undefined) where.add(`c.branch = ${where.value(filter.branch)}`);
  if (filter.plkk !== undefined) where.add(`c.plkk_code = ${where.value(filter.plkk)}`);
  if (filter.roles !== undefined) {
    where.add(
      `EXISTS (SELECT 1 FROM claim_wait r WHERE r.claim_number = c.claim_number AND r.role = ANY(${where.value(filter.roles)}::text[]))`,
    );
  }
  if (filter.due !== undefined) where.add(dueCondition(where, 'c.next_due_at', filter.due, now));
  if (filter.q !== undefined && filter.q.trim() !== '') where.add(search(where, filter.q.trim()));
}

/** Days of a list end at midnight in WIB, the zone of the head office. */
function dueCondition(
  where: Conditions,
  column: string,
  due: NonNullable<ClaimListFilter['due']>,
  now: string,
): string {
  const at = `${where.value(now)}::timestamptz`;
  const midnight = `(date_trunc('day', ${at} AT TIME ZONE 'Asia/Jakarta') + interval '1 day') AT TIME ZONE 'Asia/Jakarta'`;
  switch (due) {
    case 'overdue':
      return `${column} < ${at}`;
    case 'today':
      return `${column} >= ${at} AND ${column} < ${midnight}`;
    case 'week':
      return `${column} >= ${at} AND ${column} < ${midnight} + interval '7 days'`;
    case 'none':
      return `${column} IS NULL AND ${at} IS NOT NULL`;
  }
}

function search(where: Conditions, q: string): string {
  const exact = where.value(q.toUpperCase());
  const end = where.value(`%${likeText(q.toUpperCase())}`);
  const part = where.value(`%${likeText(q)}%`);
  return `c.claim_number LIKE ${end} OR c.participant_number = ${exact} OR c.participant_nik = ${exact} OR c.participant_name ILIKE ${part}`;
}

function slice<Row, Item>(
  rows: readonly Row[],
  limit: number,
  map: (row: Row) => Item,
  key: (row: Row) => readonly string[],
): Slice<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next =
    rows.length > limit && last !== undefined
      ? Buffer.from(JSON.stringify(key(last))).toString('base64url')
      : null;
  return { items: shown.map(map), next };
}

/** Undefined without a cursor; throws InvalidCursor on one that this list did not make. */
function decodeCursor(cursor: string | undefined): string[] | undefined {
  if (cursor === undefined) return undefined;
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const wellFormed =
      Array.isArray(parts) &&
      parts.every((part) => typeof part === 'string') &&
      !Number.isNaN(Date.parse(parts[0] ?? ''));
    if (wellFormed) return parts;
  } catch {
    // Falls through to the one error that says what is wrong.
  }
  throw new InvalidCursor();
}

/** A cursor that no list of ours returned; the API answers 422. */
export class InvalidCursor extends Error {
  constructor() {
    super('The cursor is not one that a list returned.');
  }
}
