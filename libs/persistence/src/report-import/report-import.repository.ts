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

export type ConfirmRefusal = 'NOT_FOUND' | 'APPROVAL.SAME_PERSON';

interface ImportHead {
  readonly proposedBy: string;
  readonly confirmedBy: string | null;
}

const PROPOSE = `
  INSERT INTO report_import (import_id, content_hash, proposed_by, proposed_at) VALUES ($1, $2, $3, $4)
  ON CONFLICT ON CONSTRAINT report_import_once DO UPDATE SET content_hash = excluded.content_hash
  RETURNING import_id AS "importId"`;
const ROWS = `
  INSERT INTO report_import_row (import_id, line, body)
  SELECT $1, r.line, r.body FROM jsonb_to_recordset($2::jsonb) AS r (line int, body jsonb)
  ON CONFLICT ON CONSTRAINT report_import_row_pkey DO NOTHING`;
const HEAD = `SELECT proposed_by AS "proposedBy", confirmed_by AS "confirmedBy" FROM report_import WHERE import_id = $1 FOR UPDATE`;
const CONFIRM = `UPDATE report_import SET confirmed_by = $2, confirmed_at = $3 WHERE import_id = $1 AND confirmed_by IS NULL`;
const NEXT = `
  SELECT line, body FROM report_import_row WHERE import_id = $1 AND claim_number IS NULL
  ORDER BY line LIMIT 1 FOR UPDATE SKIP LOCKED`;
const DONE = `UPDATE report_import_row SET claim_number = $3 WHERE import_id = $1 AND line = $2`;
const LIST = `SELECT line, claim_number AS "claimNumber" FROM report_import_row WHERE import_id = $1 ORDER BY line`;

/** Reports of a file: proposed by one person, taken in after another has confirmed them, each row once. */
export class ReportImportRepository {
  /** The same rows proposed again are the same import. */
  async propose(em: EntityManager, rows: readonly ImportRow[], by: string, at: Instant): Promise<string> {
    const content = JSON.stringify(rows.map(({ line, body }) => ({ line, body })));
    const hash = createHash('sha256').update(content).digest('hex');
    const [made] = await em.query<{ importId: string }[]>(PROPOSE, [randomUUID(), hash, by, at]);
    if (made === undefined) throw new Error('A row that was inserted is answered');
    await em.query(ROWS, [made.importId, content]);
    return made.importId;
  }

  /** Undefined where rows may be taken in from now on; who confirmed it may go on after a break. */
  async confirm(
    em: EntityManager,
    importId: string,
    by: string,
    at: Instant,
  ): Promise<ConfirmRefusal | undefined> {
    const [head] = await em.query<ImportHead[]>(HEAD, [importId]);
    if (head === undefined) return 'NOT_FOUND';
    if (head.proposedBy === by) return 'APPROVAL.SAME_PERSON';
    await em.query(CONFIRM, [importId, by, at]);
    return undefined;
  }

  /** Makes a claim of the next row, with its command, in the caller's transaction; undefined when none is left. */
  async takeNext(
    em: EntityManager,
    importId: string,
    actor: Actor,
    at: Instant,
  ): Promise<TakenRow | undefined> {
    const [row] = await em.query<{ line: number; body: unknown }[]>(NEXT, [importId]);
    if (row === undefined) return undefined;
    const commandId = randomUUID();
    const commands = new CommandRepository();
    const { line } = row;
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
