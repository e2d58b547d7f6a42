import { timingSafeEqual } from 'node:crypto';
import type { EntityManager } from 'typeorm';

/** Whom a claim is about, as somebody says who asks for it. */
export interface AskedFor {
  readonly claimNumber: string;
  readonly birthDate: string;
}

export interface NewStatusCode extends AskedFor {
  readonly messageId: string;
  readonly code: string;
  readonly tries: number;
  readonly now: string;
  readonly expiresAt: string;
}

/** One statement, whether there is such a claim or not. The message goes at once: who asked for it is awake. */
const ASK = `
  WITH person AS (
    SELECT c.claim_number, c.event_seq, c.participant_number, c.dossier #>> '{report,place,zone}' AS zone
    FROM claim c JOIN member m ON m.participant_number = c.participant_number
    WHERE c.claim_number = $1 AND m.birth_date = $2::date
  ), coded AS (
    INSERT INTO status_code (claim_number, message_id, code, tries_left, expires_at)
    SELECT claim_number, $3::uuid, $4, $5::integer, $7::timestamptz FROM person
    ON CONFLICT (claim_number) DO UPDATE
    SET message_id = excluded.message_id, code = excluded.code, tries_left = excluded.tries_left, expires_at = excluded.expires_at
  )
  INSERT INTO message (message_id, claim_number, event_seq, code, recipient, recipient_key, channel, zone, created_at,
    next_attempt_at, attempts, status)
  SELECT $3::uuid, claim_number, event_seq, 'STATUS_CODE', 'PARTICIPANT', participant_number, 'SMS', zone, $6::timestamptz,
    $6::timestamptz, 0, 'QUEUED' FROM person
  ON CONFLICT ON CONSTRAINT message_once DO UPDATE
  SET message_id = excluded.message_id, created_at = excluded.created_at, next_attempt_at = excluded.next_attempt_at,
    attempts = 0, status = 'QUEUED', closed_at = NULL, last_error_code = NULL`;

const TRY = `
  UPDATE status_code s SET tries_left = s.tries_left - 1
  FROM claim c JOIN member m ON m.participant_number = c.participant_number
  WHERE s.claim_number = $1 AND c.claim_number = s.claim_number AND m.birth_date = $2::date
    AND s.expires_at > $3::timestamptz AND s.tries_left > 0
  RETURNING s.code`;

export class StatusCodeRepository {
  /** Writes the code and its message where there is such a claim of such a person. Does not say whether. */
  async ask(em: EntityManager, asked: NewStatusCode): Promise<void> {
    const { claimNumber, birthDate, messageId, code, tries, now, expiresAt } = asked;
    await em.query(ASK, [claimNumber, birthDate, messageId, code, tries, now, expiresAt]);
  }

  /** Whether the code was right; a right one is used up, a wrong one leaves one try fewer. */
  async use(
    em: EntityManager,
    { claimNumber, birthDate }: AskedFor,
    code: string,
    now: string,
  ): Promise<boolean> {
    const [tried] = await em.query<[{ code: string }[], number]>(TRY, [claimNumber, birthDate, now]);
    const known = tried[0]?.code;
    if (known === undefined || !isSame(known, code)) return false;
    const [, used] = await em.query<[unknown, number]>(
      `DELETE FROM status_code WHERE claim_number = $1 AND code = $2`,
      [claimNumber, code],
    );
    return used === 1;
  }
}

const isSame = (known: string, given: string): boolean =>
  known.length === given.length && timingSafeEqual(Buffer.from(known), Buffer.from(given));
