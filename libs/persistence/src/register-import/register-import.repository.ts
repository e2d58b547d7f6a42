import { createHash, randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import {
  isPersonal,
  refuseImportDecision,
  type ImportDecision,
  type ImportedRegister,
  type ImportRefusal,
  type RegisterImportState,
  type RowOutcome,
} from '@jkk/domain/registers';
import { Table } from '../database/table';
import { hasLeft } from '../identity';
import type { CsvRow } from './csv-rows';
import { maskReport } from './mask-report';
import { readRegisterFile, takeRegisterRows } from './register-file';
import { RegisterImportEntity, RegisterImportRowEntity } from './register-import.entities';
import { reportOf, toReportRow, type RegisterReport, type ReportRow } from './register-report';

/** One file with what it would do or did; everything but what stands in it. */
export interface RegisterImport {
  readonly importId: string;
  readonly register: ImportedRegister;
  /** Of the file, in hexadecimal digits. */
  readonly sha256: string;
  readonly uploadedBy: string;
  readonly uploadedAt: Instant;
  /** Counts the dry runs; the newest one is what is agreed to. */
  readonly report: number;
  readonly reportedAt: Instant;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly state: RegisterImportState;
  readonly answeredBy: string | null;
  readonly answeredAt: Instant | null;
  readonly note: string | null;
}

export interface ImportQuery {
  readonly register?: ImportedRegister | undefined;
  readonly state?: RegisterImportState | undefined;
  readonly after?: { readonly uploadedAt: Instant; readonly importId: string } | undefined;
  readonly limit: number;
}

export interface ImportAnswer {
  readonly decision: ImportDecision;
  readonly report: number;
  readonly note: string;
}

export type AnswerResult =
  | { readonly ok: true; readonly reportedAgain: boolean }
  | { readonly ok: false; readonly code: ImportRefusal | 'NOT_FOUND' | 'APPROVAL.PERSON_LEFT' };

const IMPORTS = new Table(RegisterImportEntity);
const ROWS = new Table(RegisterImportRowEntity);
const SHOWN = `
  SELECT import_id AS "importId", register, sha256, uploaded_by AS "uploadedBy", uploaded_at AS "uploadedAt", report,
    reported_at AS "reportedAt", created, updated, unchanged, refused, state, answered_by AS "answeredBy",
    answered_at AS "answeredAt", note
  FROM register_import`;
const LIST = `${SHOWN}
  WHERE ($1::text IS NULL OR register = $1) AND ($2::text IS NULL OR state = $2)
    AND ($3::timestamptz IS NULL OR (uploaded_at, import_id) < ($3, $4::uuid))
  ORDER BY uploaded_at DESC, import_id DESC LIMIT $5`;
const REPORT = `
  SELECT line, outcome, content FROM register_import_row r
  WHERE import_id = $1 AND report = (SELECT report FROM register_import WHERE import_id = $1)
    AND line > $2 AND ($3::text IS NULL OR outcome = $3)
  ORDER BY line LIMIT $4`;

/**
 * Files of registers: handed in by one administrator, tried on the register and undone, and taken in when another agrees.
 * Every method runs in the caller's transaction.
 */
export class RegisterImportRepository {
  /** Undefined where the same file waits already. Throws UnfitFileError where nothing of it may be used. */
  async propose(
    em: EntityManager,
    { register, content }: { readonly register: ImportedRegister; readonly content: Buffer },
    uploadedBy: string,
    uploadedAt: Instant,
  ): Promise<string | undefined> {
    const rows = readRegisterFile(register, content);
    await lockRegister(em, register);
    const sha256 = createHash('sha256').update(content).digest('hex');
    if (await IMPORTS.exists(em, { register, sha256, state: 'WAITING' })) return undefined;
    const importId = randomUUID();
    const report = await undone(em, register, rows);
    const standing = standingOf(report, 1, uploadedAt);
    const kept = standing.state === 'WAITING' ? content : keptAfter({ register, content });
    const head = { importId, register, sha256, content: kept, uploadedBy, uploadedAt };
    await IMPORTS.insert(em, { ...head, ...standing });
    await this.keepRows(em, { importId, register }, 1, report);
    return importId;
  }

  /**
   * What the second administrator says. Taking runs the file again: where that would do anything else than the report said,
   * nothing is taken and the new report waits to be read.
   */
  async answer(
    em: EntityManager,
    importId: string,
    { decision, report, note }: ImportAnswer,
    by: string,
    at: Instant,
  ): Promise<AnswerResult> {
    const found = await IMPORTS.find(em, { importId }, { lock: true });
    if (found === undefined) return { ok: false, code: 'NOT_FOUND' };
    const code = refuseImportDecision(found, decision, by, report);
    if (code !== undefined) return { ok: false, code };
    const answered = { answeredBy: by, answeredAt: at, note, content: keptAfter(found) };
    if (decision === 'DECLINE') {
      await IMPORTS.update(em, { importId }, { state: 'DECLINED', ...answered });
      return { ok: true, reportedAgain: false };
    }
    if (await hasLeft(em, found.uploadedBy, 'ADMIN')) return { ok: false, code: 'APPROVAL.PERSON_LEFT' };
    const changed = await this.take(em, found);
    if (changed === undefined) await IMPORTS.update(em, { importId }, { state: 'TAKEN', ...answered });
    else await this.reportAgain(em, found, changed, at);
    return { ok: true, reportedAgain: changed !== undefined };
  }

  /** Newest first. */
  list(em: EntityManager, { register, state, after, limit }: ImportQuery): Promise<RegisterImport[]> {
    const { uploadedAt = null, importId = null } = after ?? {};
    return em.query(LIST, [register ?? null, state ?? null, uploadedAt, importId, limit]);
  }

  async find(em: EntityManager, importId: string): Promise<RegisterImport | undefined> {
    const [row] = await em.query<RegisterImport[]>(`${SHOWN} WHERE import_id = $1`, [importId]);
    return row;
  }

  exists(em: EntityManager, importId: string): Promise<boolean> {
    return IMPORTS.exists(em, { importId });
  }

  /** Of the newest report, in the order of the file. */
  async listRows(
    em: EntityManager,
    importId: string,
    query: { readonly after: number; readonly outcome?: RowOutcome | undefined; readonly limit: number },
  ): Promise<ReportRow[]> {
    const { after, outcome, limit } = query;
    const rows = await em.query<RegisterImportRowEntity[]>(REPORT, [importId, after, outcome ?? null, limit]);
    return rows.map((row) => toReportRow(importId, row));
  }

  /** Undefined where the rows were taken in; otherwise what has changed, and nothing was. */
  private async take(
    em: EntityManager,
    { register, content, reportHash }: RegisterImportEntity,
  ): Promise<RegisterReport | undefined> {
    if (content === null) throw new Error('A file that waits is kept');
    await lockRegister(em, register);
    const rows = readRegisterFile(register, content);
    return tried(em, async (inner) => {
      const report = reportOf(rows, await takeRegisterRows(inner, register, rows));
      if (report.hash !== reportHash) throw new Undone(report);
      return undefined;
    });
  }

  private async reportAgain(
    em: EntityManager,
    { importId, register, report, content }: RegisterImportEntity,
    changed: RegisterReport,
    at: Instant,
  ): Promise<void> {
    const standing = standingOf(changed, report + 1, at);
    const kept = standing.state === 'WAITING' ? content : keptAfter({ register, content });
    await IMPORTS.update(em, { importId }, { ...standing, content: kept });
    await this.keepRows(em, { importId, register }, report + 1, changed);
  }

  private async keepRows(
    em: EntityManager,
    { importId, register }: Pick<RegisterImportEntity, 'importId' | 'register'>,
    report: number,
    { rows }: RegisterReport,
  ): Promise<void> {
    await ROWS.insertAll(
      em,
      maskReport(register, rows).map(({ line, outcome, ...content }) => ({
        importId,
        report,
        line,
        outcome,
        content,
      })),
    );
  }
}

const standingOf = ({ hash, counts }: RegisterReport, report: number, reportedAt: Instant) => ({
  report,
  reportHash: hash,
  reportedAt,
  ...counts,
  state: counts.created + counts.updated === 0 ? ('NOTHING' as const) : ('WAITING' as const),
});

/** What is left of a file that nobody needs any more. */
const keptAfter = ({
  register,
  content,
}: Pick<RegisterImportEntity, 'register' | 'content'>): Buffer | null =>
  isPersonal(register) ? null : content;

/** Two files of one register are tried and taken one after the other. */
const lockRegister = (em: EntityManager, register: ImportedRegister): Promise<unknown> =>
  em.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`REGISTER_IMPORT:${register}`]);

/** Carries what was found out of its savepoint, which is thereby undone. */
class Undone extends Error {
  override readonly name = 'Undone';

  constructor(readonly report: RegisterReport) {
    super('Nothing of it is kept');
  }
}

async function undone(
  em: EntityManager,
  register: ImportedRegister,
  rows: readonly CsvRow[],
): Promise<RegisterReport> {
  const report = await tried(em, async (inner) => {
    throw new Undone(reportOf(rows, await takeRegisterRows(inner, register, rows)));
  });
  if (report === undefined) throw new Error('A trial ends with its report');
  return report;
}

/** In a savepoint; the report where the work was undone. */
function tried(
  em: EntityManager,
  work: (inner: EntityManager) => Promise<undefined>,
): Promise<RegisterReport | undefined> {
  return em.transaction(work).catch((error: unknown) => {
    if (error instanceof Undone) return error.report;
    throw error;
  });
}
