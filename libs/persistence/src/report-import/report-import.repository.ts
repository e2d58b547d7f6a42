import { createHash, randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@jkk/domain/access';
import type { Instant } from '@jkk/domain/calendar';
import type { ReportBody } from '@jkk/domain/claim';
import { readReport } from '@jkk/domain/claim/record';
import { CommandRepository } from '../claim/command.repository';
import { readTelling } from '../unreadable';
import { reportClaim } from '../claim/intake';

export interface ImportRow {
  readonly line: number;
  readonly body: ReportBody;
}

/** A row as it came out: the claim that it has become, or none yet. */
export interface TakenRow {
  readonly line: number;
  readonly claimNumber: string | null;
}

/** Where a report stands that was proposed before. */
export interface KnownReport {
  readonly importId: string;
  readonly claimNumber: string | null;
}

export interface Proposed {
  /** Null where nothing was new and not all of it waits in one import. */
  readonly importId: string | null;
  /** By line; these were not proposed again. */
  readonly known: ReadonlyMap<number, KnownReport>;
}

export type ConfirmRefusal = 'NOT_FOUND' | 'APPROVAL.SAME_PERSON' | 'APPROVAL.PERSON_LEFT';

interface ImportHead {
  readonly proposedBy: string;
  readonly branch: string | null;
  readonly confirmedBy: string | null;
  readonly left: boolean;
}

/** So many rows go with one statement: a file of 50 MB is never one value. */
const ROWS_AT_ONCE = 1_000;

const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('REPORT_IMPORT', 0))`;
const HASHED = `encode(sha256(convert_to(r.body::text, 'UTF8')), 'hex')`;
const KNOWN = `
  SELECT DISTINCT ON (r.line) r.line, k.import_id AS "importId", k.claim_number AS "claimNumber"
  FROM jsonb_to_recordset($1::jsonb) AS r (line int, body jsonb) JOIN report_import_row k ON k.body_hash = ${HASHED}
  ORDER BY r.line, k.claim_number NULLS LAST`;
const PROPOSE = `INSERT INTO report_import (import_id, content_hash, proposed_by, proposed_at) VALUES ($1, $2, $3, $4)`;
const ROWS = `
  INSERT INTO report_import_row (import_id, line, body, body_hash)
  SELECT $1, r.line, r.body, ${HASHED} FROM jsonb_to_recordset($2::jsonb) AS r (line int, body jsonb)`;
const HEAD = `
  SELECT i.proposed_by AS "proposedBy", i.confirmed_by AS "confirmedBy", u.branch,
    has_left(i.proposed_by, ARRAY['CLAIM_OFFICER']) AS left
  FROM report_import i LEFT JOIN app_user u ON u.user_id::text = i.proposed_by WHERE i.import_id = $1 FOR UPDATE OF i`;
const CONFIRM = `UPDATE report_import SET confirmed_by = $2, confirmed_at = $3 WHERE import_id = $1 AND confirmed_by IS NULL`;
const OPEN = `
  SELECT line FROM report_import_row WHERE import_id = $1 AND line > $2 AND claim_number IS NULL ORDER BY line LIMIT $3`;
const TAKE = `
  SELECT body FROM report_import_row WHERE import_id = $1 AND line = $2 AND claim_number IS NULL FOR UPDATE SKIP LOCKED`;
const DONE = `UPDATE report_import_row SET claim_number = $3, body = NULL WHERE import_id = $1 AND line = $2`;
const LIST = `SELECT line, claim_number AS "claimNumber" FROM report_import_row WHERE import_id = $1 ORDER BY line`;

/** Reports of a file: proposed by one person, taken in after another has confirmed them, each row once. */
export class ReportImportRepository {
  /** Those that were proposed before, word for word, in this file or another. */
  async findKnown(em: EntityManager, rows: readonly ImportRow[]): Promise<ReadonlyMap<number, KnownReport>> {
    const known = new Map<number, KnownReport>();
    for (const part of partsOf(rows)) {
      const found = await em.query<(KnownReport & { line: number })[]>(KNOWN, [JSON.stringify(part)]);
      for (const { line, ...where } of found) known.set(line, where);
    }
    return known;
  }

  /** Only what is new; a file that was mended and comes again is no second report of its other rows. */
  async propose(em: EntityManager, rows: readonly ImportRow[], by: string, at: Instant): Promise<Proposed> {
    await em.query(LOCK);
    const known = await this.findKnown(em, rows);
    const fresh = rows.filter(({ line }) => !known.has(line));
    if (fresh.length === 0) return { importId: onlyOne(known), known };
    const importId = randomUUID();
    const hash = createHash('sha256');
    for (const row of fresh) hash.update(JSON.stringify(row));
    await em.query(PROPOSE, [importId, hash.digest('hex'), by, at]);
    for (const part of partsOf(fresh)) await em.query(ROWS, [importId, JSON.stringify(part)]);
    return { importId, known };
  }

  /**
   * Undefined where rows may be taken in from now on; who confirmed it may go on after a break. An import is known in the branch
   * of whoever proposed it, and nowhere else: its claims stay there.
   */
  async confirm(
    em: EntityManager,
    importId: string,
    { userId, branch }: { readonly userId: string; readonly branch: string | null },
    at: Instant,
  ): Promise<ConfirmRefusal | undefined> {
    const [head] = await em.query<ImportHead[]>(HEAD, [importId]);
    if (head === undefined || head.branch !== branch) return 'NOT_FOUND';
    if (head.proposedBy === userId) return 'APPROVAL.SAME_PERSON';
    if (head.confirmedBy === null && head.left) return 'APPROVAL.PERSON_LEFT';
    await em.query(CONFIRM, [importId, userId, at]);
    return undefined;
  }

  /** The next lines after this one that are no claims yet; empty behind the last. */
  async listOpen(em: EntityManager, importId: string, after: number): Promise<number[]> {
    const rows = await em.query<{ line: number }[]>(OPEN, [importId, after, ROWS_AT_ONCE]);
    return rows.map(({ line }) => line);
  }

  /** Makes a claim of the row, with its command, in the caller's transaction; undefined when another does or did. */
  async take(
    em: EntityManager,
    importId: string,
    line: number,
    actor: Actor,
    at: Instant,
  ): Promise<TakenRow | undefined> {
    const [row] = await em.query<{ body: unknown }[]>(TAKE, [importId, line]);
    if (row === undefined) return undefined;
    const commandId = randomUUID();
    const commands = new CommandRepository();
    const key = `${importId}/${line}`;
    const report = readTelling(() => readReport(key, row.body));
    await commands.insert(em, commandOf(commandId, key, report, actor, at));
    const claim = await reportClaim(em, { commandId, report, actor, role: 'CLAIM_OFFICER', now: at });
    const { claimNumber } = claim;
    await commands.close(em, commandId, 'DONE', { claimNumber }, at, claimNumber);
    await em.query(DONE, [importId, line, claimNumber]);
    return { line, claimNumber };
  }

  list(em: EntityManager, importId: string): Promise<TakenRow[]> {
    return em.query(LIST, [importId]);
  }
}

function* partsOf(rows: readonly ImportRow[]): Generator<readonly ImportRow[]> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    yield rows.slice(start, start + ROWS_AT_ONCE);
  }
}

function onlyOne(known: ReadonlyMap<number, KnownReport>): string | null {
  const ids = new Set([...known.values()].map(({ importId }) => importId));
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}

const commandOf = (commandId: string, targetId: string, body: ReportBody, actor: Actor, at: Instant) => ({
  commandId,
  code: 'importReport',
  claimNumber: null,
  benefitId: null,
  payoutId: null,
  targetId,
  actor,
  organisation: actor.organisation,
  userId: actor.userId,
  idempotencyKey: null,
  requestHash: createHash('sha256').update(JSON.stringify(body)).digest('hex'),
  body,
  expectedVersion: null,
  receivedAt: at,
  status: 'RECEIVED' as const,
  answer: null,
  closedAt: null,
});
