import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Claim, ReceiptUse } from '@jkk/domain';
import type { ReceiptKey } from '@jkk/domain/entitlements';
import { nullable, number, object, optional, readRecord, text } from '@jkk/domain/record';
import { dayAtPlace } from '../database/day-at-place';
import { Table } from '../database/table';
import { together } from '../database/together';
import { readTelling } from '../unreadable';
import { ReceiptUseEntity } from './receipt-use.entity';

const USES = new Table(ReceiptUseEntity);

/** In the order of the keys, so that two who ask for the same ones cannot wait for each other. */
const WAIT_FOR_KEYS = `
  SELECT pg_advisory_xact_lock(hashtextextended('receipt/' || key, 0)) FROM unnest($1::text[]) AS key`;

const FIND = `
  SELECT u.key, u.receipt, u.benefit_id AS "benefitId", u.claim_number AS "claimNumber",
    ${dayAtPlace('u.used_at')} AS "usedOn",
    jsonb_build_object('branch', c.branch, 'plkkCode', c.plkk_code, 'employerNumber', c.employer_number,
      'reporterOrganisation', c.reporter_organisation, 'disputed', c.stage = 'DISPUTED') AS scope
  FROM receipt_use u JOIN claim c ON c.claim_number = u.claim_number
  WHERE u.live AND u.key = ANY($1) AND u.benefit_id <> $2
  ORDER BY u.used_at, u.use_id`;

type UseRow = Omit<ReceiptUse, 'receipt'> & { readonly receipt: unknown };

const receiptShape = nullable(
  object<NonNullable<ReceiptUse['receipt']>>({
    pointer: text,
    amount: number,
    number: optional(text),
    on: optional(text),
    issuer: optional(text),
  }),
);

function toUse(row: UseRow): ReceiptUse {
  const { claimNumber, benefitId } = row;
  const receipt = readTelling(() => readRecord(receiptShape, row.receipt, { claimNumber, benefitId }));
  return { ...row, receipt };
}

/** Which receipts and files the benefits of all claims rest on: each is paid once. */
export class ReceiptRepository {
  /**
   * Uses of these keys by other benefits. Whoever asks for one of the same keys waits until this transaction ends, so two
   * requests for one receipt see each other.
   */
  async find(em: EntityManager, keys: readonly ReceiptKey[], except = ''): Promise<ReceiptUse[]> {
    if (keys.length === 0) return [];
    const texts = [...new Set(keys.map(({ key }) => key))].sort();
    const [, uses] = await together(em, [
      { text: WAIT_FOR_KEYS, parameters: [texts] },
      { text: FIND, parameters: [texts, except] },
    ]);
    return (uses as UseRow[]).map(toUse);
  }

  /** The SHA-256 of these files. */
  async hashes(em: EntityManager, documentIds: readonly string[]): Promise<string[]> {
    if (documentIds.length === 0) return [];
    const rows = await em.query<{ sha256: string }[]>(
      `SELECT sha256 FROM document WHERE document_id = ANY($1::uuid[])`,
      [[...documentIds]],
    );
    return rows.map(({ sha256 }) => sha256);
  }

  /** What a benefit rests on from now on. */
  async use(em: EntityManager, claim: Claim, benefitId: string, keys: readonly ReceiptKey[]): Promise<void> {
    await USES.insertAll(
      em,
      keys.map(({ key, exclusive, receipt }) => ({
        useId: randomUUID(),
        key,
        exclusive,
        live: true,
        claimNumber: claim.claimNumber,
        benefitId,
        receipt,
        usedAt: claim.lastEventAt,
      })),
    );
  }

  /** Receipts of benefits that will not be paid may be used again. */
  async release(em: EntityManager, benefitIds: readonly string[]): Promise<void> {
    if (benefitIds.length === 0) return;
    await em.query(`UPDATE receipt_use SET live = false WHERE benefit_id = ANY($1) AND live`, [
      [...benefitIds],
    ]);
  }
}
