import type { EntityManager } from 'typeorm';
import type { Role } from '@jkk/domain/access';
import type { OpenedThing, ReadThing } from '@jkk/domain/claim/readings';
import { PLANNED_FOR_VALUES } from '../database/prepared-client';

/** Somebody opened something. A file without a claim here is looked for among those that claims refer to. */
export interface Reading {
  readonly what: OpenedThing;
  /** Number of the claim, id of the file or letter. */
  readonly subject: string;
  readonly claimNumber: string | null;
  readonly userId: string;
  readonly roles: readonly Role[];
  readonly readAt: string;
}

/** What was opened, or who was looked for in the register: then the subject is the number of the card. */
export interface ListedReading extends Omit<Reading, 'what'> {
  readonly what: ReadThing;
  readonly username: string;
  readonly name: string;
}

export interface ReadingFilter {
  readonly claimNumber?: string | undefined;
  readonly userId?: string | undefined;
  readonly what?: ReadThing | undefined;
  /** From this instant on, and before the other one. */
  readonly from?: string | undefined;
  readonly before?: string | undefined;
}

const QUARTER_MS = 900_000;

/** A person and a thing are kept once in each. */
export const quarterOf = ({ readAt }: Pick<Reading, 'readAt'>): number =>
  Math.floor(Date.parse(readAt) / QUARTER_MS);

const RECORD = `
  INSERT INTO reading (what, subject, claim_number, user_id, roles, read_at, quarter)
  VALUES ($1, $2, COALESCE($3, (SELECT min(claim_number) FROM claim_document WHERE document_id = $4)), $5, $6, $7, $8)
  ON CONFLICT DO NOTHING`;

/** The rows of one source that the filter lets through, as many as a page may need. */
const pageOf = (at: string, subject: string, conditions: string): string => `
    (${conditions}) AND ($2::uuid IS NULL OR user_id = $2)
    AND ($4::timestamptz IS NULL OR ${at} >= $4) AND ($5::timestamptz IS NULL OR ${at} < $5)
    AND ($6::timestamptz IS NULL OR (${at}, user_id, ${subject}) < ($6, $7::uuid, $8))
  ORDER BY ${at} DESC, user_id DESC, ${subject} DESC LIMIT $9`;

const LIST = `${PLANNED_FOR_VALUES}
  SELECT r.what, r.subject, r.claim_number AS "claimNumber", r.user_id AS "userId", r.roles, r.read_at AS "readAt",
         u.username, u.name
  FROM (
    (SELECT what, subject, claim_number, user_id, roles, read_at FROM reading
     WHERE ${pageOf('read_at', 'subject', '($1::text IS NULL OR claim_number = $1) AND ($3::text IS NULL OR what = $3)')})
    UNION ALL
    (SELECT DISTINCT 'PERSON', participant_number, NULL, user_id, roles, looked_at FROM person_lookup
     WHERE ${pageOf('looked_at', 'participant_number', `$1::text IS NULL AND ($3::text IS NULL OR $3 = 'PERSON')`)})
  ) r JOIN app_user u USING (user_id)
  ORDER BY r.read_at DESC, r.user_id DESC, r.subject DESC LIMIT $9`;

/** Who opened a claim, its files and its letters, and who looked for whom. */
export class ReadingRepository {
  /** Once for a person and a thing in each quarter of an hour, so that a page which asks again and again adds nothing. */
  async record(em: EntityManager, reading: Reading): Promise<void> {
    const { what, subject, claimNumber, userId, roles, readAt } = reading;
    const documentId = what === 'DOCUMENT' ? subject : null;
    await em.query(RECORD, [
      ...[what, subject, claimNumber, documentId, userId],
      ...[[...roles], readAt, quarterOf(reading)],
    ]);
  }

  /** The newest first. */
  async list(
    em: EntityManager,
    { claimNumber, userId, what, from, before }: ReadingFilter,
    { cursor, limit }: { readonly cursor?: string; readonly limit: number },
  ): Promise<{ readonly items: ListedReading[]; readonly next: string | null }> {
    const after = cursor?.split('|') ?? [null, null, null];
    const given = [claimNumber, userId, what, from, before].map((value) => value ?? null);
    const rows = await em.query<ListedReading[]>(LIST, [...given, ...after, limit + 1]);
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, next: last === undefined ? null : `${last.readAt}|${last.userId}|${last.subject}` };
  }
}
