import type { EntityManager } from 'typeorm';
import { CLAIM_STAGE_CODES, isOpen } from '@jkk/domain/claim';
import { BRANCH_ROLES } from '@jkk/domain/people';
import type { RadarKind, Sighting } from '@jkk/domain/radar';
import { UnreadableRecord } from '@jkk/domain/record';
import { ClaimRepository } from '../claim/claim.repository';
import { IS_WORK } from '../claim/list-order';
import { countedWaits } from '../claim/wait-rows';
import { clockLead } from '../connection/standing';
import { OUR_REFERENCE } from '../statement/our-reference';
import { isAtWork, keeps } from '../task/holder';
import type { Look } from './radar.repository';

/** More of one kind than a person works through at once; the others are found when these are gone. */
const LIMIT = 200;

interface Check {
  readonly kind: RadarKind;
  readonly sql: string;
}

const OPEN_STAGES = `stage IN (${CLAIM_STAGE_CODES.filter(isOpen)
  .map((stage) => `'${stage}'`)
  .join(',')})`;

/** Each one answers subjects and what is known of them. */
const CHECKS: readonly Check[] = [
  {
    kind: 'CLAIM_UNOPENED',
    sql: `SELECT 'claim/' || claim_number AS subject, jsonb_build_object('since', last_event_at) AS facts
      FROM claim WHERE stage = 'REPORTED' AND last_event_at < now() - interval '30 seconds'`,
  },
  {
    kind: 'CLAIM_WITHOUT_WAIT',
    sql: `SELECT 'claim/' || c.claim_number AS subject, jsonb_build_object('stage', c.stage, 'since', c.last_event_at) AS facts
      FROM claim c WHERE c.${OPEN_STAGES} AND c.last_event_at < now() - interval '1 minute'
        AND NOT EXISTS (SELECT FROM claim_wait w WHERE w.claim_number = c.claim_number)`,
  },
  {
    kind: 'DEADLINE_UNRECORDED',
    sql: `SELECT 'claim/' || claim_number AS subject, jsonb_build_object('since', min(rings_at), 'waits', count(*)) AS facts
      FROM claim_wait WHERE rings_at < now() - interval '10 minutes' GROUP BY claim_number`,
  },
  {
    kind: 'FACT_UNHEARD',
    sql: `SELECT 'payout/' || p.payout_id AS subject, jsonb_build_object('state', p.state, 'since', p.updated_at) AS facts
      FROM (
        SELECT p.* FROM benefit b JOIN payout p USING (claim_number, benefit_id)
        WHERE b.stage = 'APPROVED' AND p.state IN ('RECONCILED','FAILED')
        UNION ALL
        SELECT p.* FROM payout p JOIN benefit b USING (benefit_id) WHERE p.state = 'RETURNED' AND b.stage = 'PAID') p
      WHERE p.updated_at < now() - interval '2 minutes'
        AND NOT EXISTS (SELECT FROM claim_event e WHERE e.claim_number = p.claim_number
          AND e.source_id = p.payout_id || CASE p.state WHEN 'RECONCILED' THEN ':payoutSettled:'
            WHEN 'FAILED' THEN ':payoutFailed:' ELSE ':payoutReturned:' END || p.move_count)`,
  },
  {
    kind: 'WAIT_OVERDUE',
    sql: `SELECT 'claim/' || w.claim_number AS subject, jsonb_build_object('since', min(w.due_at), 'waits', count(*)) AS facts
      FROM claim_wait w JOIN claim c USING (claim_number)
      WHERE w.due_at < now() - interval '14 days' AND c.last_event_at < now() - interval '14 days' GROUP BY w.claim_number`,
  },
  {
    kind: 'DESK_UNMANNED',
    sql: `SELECT 'desk/' || t.branch || '/' || t.role AS subject,
        jsonb_build_object('branch', t.branch, 'role', t.role, 'waits', count(*), 'since', min(t.since)) AS facts
      FROM branch b CROSS JOIN unnest(ARRAY[${BRANCH_ROLES.map((role) => `'${role}'`).join(',')}]) r (role)
        JOIN claim_wait t ON t.branch = b.branch_code AND t.role = r.role
      WHERE NOT EXISTS (SELECT FROM app_user u WHERE u.branch = b.branch_code AND r.role = ANY (u.roles) AND ${isAtWork('now()')})
        AND ${IS_WORK} AND NOT EXISTS (SELECT FROM app_user u WHERE ${keeps('now()')})
      GROUP BY t.branch, t.role`,
  },
  {
    kind: 'OUTBOX_OLD',
    sql: `SELECT 'outbox/' || id AS subject,
        jsonb_build_object('kind', kind, 'since', created_at, 'attempts', attempts, 'code', last_error_code) AS facts
      FROM outbox WHERE sent_at IS NULL AND created_at < now() - interval '2 minutes' AND attempts > 2`,
  },
  {
    kind: 'MESSAGES_UNSENT',
    sql: `SELECT 'channel/' || channel AS subject, jsonb_build_object('waiting', count(*), 'since', min(created_at),
        'attempts', max(attempts), 'code', (array_agg(last_error_code ORDER BY created_at))[1]) AS facts
      FROM message WHERE status = 'QUEUED' AND last_error_code <> 'QUIET_HOURS' AND attempts > 2
        AND created_at < now() - interval '15 minutes'
      GROUP BY channel`,
  },
  {
    kind: 'PAYOUT_STILL',
    sql: `SELECT 'payout/' || payout_id AS subject, jsonb_build_object('state', state, 'since', updated_at) AS facts
      FROM payout
      WHERE state IN ('RELEASED','SENDING') AND updated_at < now() - interval '1 hour'
          AND NOT (state = 'RELEASED' AND EXISTS (SELECT FROM sending_queue q
            WHERE q.payout_id = payout.payout_id AND q.sends_at > now() - interval '1 hour'))
          AND NOT (state = 'RELEASED' AND updated_at > now() - interval '1 day' AND EXISTS (SELECT FROM bank_profile b
            WHERE b.bank_code = payout.partner_bank_code AND b.channel = 'FILE'))
        OR state IN ('UNKNOWN','PENDING','CLAIMED_PAID') AND updated_at < now() - interval '1 day'
        OR state IN ('AWAITING_RELEASE','HELD') AND updated_at < now() - interval '7 days'`,
  },
  {
    kind: 'STATEMENT_SILENT',
    sql: `SELECT 'bank/' || bank_code AS subject, jsonb_build_object('since', coalesce(gap_since, last_read_at)) AS facts
      FROM reconciliation_cursor
      WHERE last_read_at < now() - interval '2 hours' OR gap_since < now() - interval '2 hours'`,
  },
  {
    kind: 'STATEMENT_FILE_FAILED',
    sql: `SELECT 'file/' || f.file_id AS subject, jsonb_build_object('bank', f.bank_code, 'since', f.received_at) AS facts
      FROM statement_file f WHERE f.received_at < now() - interval '15 minutes'
        AND NOT EXISTS (SELECT FROM statement_file_result r WHERE r.file_id = f.file_id)`,
  },
  {
    kind: 'PAYMENT_FILE_LIES',
    sql: `SELECT 'file/' || f.file_id AS subject, jsonb_build_object('bank', f.bank_code, 'since', r.made_at) AS facts
      FROM payment_file f JOIN payment_file_result r USING (file_id)
      WHERE r.outcome = 'MADE' AND r.made_at < now() - interval '2 hours'
        AND NOT EXISTS (SELECT FROM payment_file_download d WHERE d.file_id = f.file_id)
        AND NOT EXISTS (SELECT FROM payment_file_withdrawal w WHERE w.file_id = f.file_id)`,
  },
  {
    kind: 'PAYMENT_ANSWER',
    sql: `SELECT 'file/' || f.file_id AS subject, jsonb_build_object('bank', f.bank_code, 'since', r.taken_at) AS facts
      FROM statement_file f JOIN statement_file_result r USING (file_id)
      WHERE r.format = 'PAIN002' AND r.taken_at > now() - interval '7 days'
        AND EXISTS (SELECT FROM payment_answer a WHERE a.file_id = f.file_id AND a.outcome NOT IN ('NEW','KNOWN'))`,
  },
  {
    kind: 'DAY_REOPENED',
    sql: `SELECT 'day/' || bank_code || '/' || day AS subject, jsonb_build_object('since', r.reopened_at, 'line', r.line_id) AS facts
      FROM day_reopening r WHERE NOT EXISTS (SELECT FROM closed_day k
        WHERE k.bank_code = r.bank_code AND k.day = r.day AND k.closing > r.closing)`,
  },
  {
    kind: 'SENDING_BLOCKED',
    sql: `SELECT 'sending' AS subject, jsonb_build_object('reason', reason, 'since', noticed_at) AS facts
      FROM sending_block WHERE lifted_at IS NULL`,
  },
  {
    kind: 'DEBIT_UNKNOWN',
    sql: `SELECT 'line/' || l.line_id AS subject,
        jsonb_build_object('bank', m.bank_code, 'since', l.booked_at, 'amountSen', l.amount_sen) AS facts
      FROM statement_match m JOIN statement_line l USING (line_id)
      WHERE m.bucket = 'THEIRS_NOT_OURS' AND m.payout_id IS NULL AND l.direction = 'DEBIT'
        AND upper(l.remark) ~ ${OUR_REFERENCE}`,
  },
  {
    kind: 'PART_RETURNED',
    sql: `SELECT 'payout/' || p.payout_id AS subject,
        jsonb_build_object('since', min(m.matched_at), 'amountSen', sum(l.amount_sen)::bigint) AS facts
      FROM statement_match m JOIN statement_line l USING (line_id) JOIN payout p USING (payout_id) JOIN claim c USING (claim_number)
      WHERE m.bucket = 'PART_RETURNED' AND c.stage <> 'CLOSED' AND NOT EXISTS (SELECT FROM payout n
        WHERE n.claim_number = p.claim_number AND n.payee_key = p.payee_key AND n.created_at > m.matched_at
          AND n.state NOT IN ('CANCELLED','FAILED'))
      GROUP BY p.payout_id`,
  },
  {
    kind: 'PAID_UNDULY',
    sql: `SELECT 'payout/' || p.payout_id AS subject, jsonb_build_object('since', p.updated_at) AS facts
      FROM payout p JOIN benefit b USING (benefit_id)
      WHERE p.state = 'RECONCILED' AND (b.stage IN ('REFUSED','CANCELLED') OR EXISTS (
        SELECT FROM payout o WHERE o.benefit_id = p.benefit_id AND o.state = 'RECONCILED' AND o.created_at < p.created_at))`,
  },
];

/** Everything that the rows alone show. */
export async function lookAtRows(em: EntityManager): Promise<Look> {
  const seen: Sighting[] = [];
  for (const { kind, sql } of CHECKS) {
    const rows = await em.query<Omit<Sighting, 'kind'>[]>(`${sql} LIMIT ${LIMIT}`);
    seen.push(...rows.map((row) => ({ kind, ...row })));
  }
  return { kinds: CHECKS.map(({ kind }) => kind), seen };
}

/** A bank whose newest line lies ahead of the moment at which it was read. */
const BANK_CLOCKS = `
  SELECT 'bank/' || bank_code AS subject,
    jsonb_build_object('aheadSeconds', round(extract(epoch FROM max(booked_at - read_at)))::int) AS facts
  FROM statement_line WHERE read_at > now() - interval '1 day' AND booked_at > read_at + interval '1 minute'
  GROUP BY bank_code`;

const CLOCK_LIMIT_MS = 2_000;

/** Clocks that disagree with PostgreSQL's: this process, and banks. */
export async function lookAtClocks(
  em: EntityManager,
  process: string,
  now: () => number = Date.now,
): Promise<Look> {
  const banks = await em.query<Omit<Sighting, 'kind'>[]>(BANK_CLOCKS);
  const offset = await clockLead(em, now);
  const ours =
    Math.abs(offset) > CLOCK_LIMIT_MS
      ? [{ subject: process, facts: { aheadSeconds: Math.round(offset / 1000) } }]
      : [];
  return {
    kinds: ['CLOCK_DIFFERS'],
    seen: [...banks, ...ours].map((row) => ({ kind: 'CLOCK_DIFFERS', ...row })),
  };
}

/** Whether the claim can be read as a person's page reads it, and the rules say what it waits for. */
export async function isReadable(em: EntityManager, claimNumber: string): Promise<boolean> {
  try {
    const claim = await new ClaimRepository().find(em, claimNumber);
    if (claim !== undefined) countedWaits(claim);
    return true;
  } catch (error) {
    if (error instanceof UnreadableRecord) return false;
    throw error;
  }
}
