import type { EntityManager } from 'typeorm';
import { localDate, type Instant } from '@jkk/domain/calendar';
import { WITHDRAWN_CODE, type PaymentChannel, type SendingWindows } from '@jkk/domain/payout';
import {
  CAP_SCOPES,
  NO_CAPS,
  type BankControls,
  type CapPolicy,
  type CapScope,
  type Caps,
  type HoldStep,
  type WordRequest,
} from '@jkk/domain/payout/decide';
import { nullable, object, optional, readRecord, whole } from '@jkk/domain/record';
import { Table } from '../database/table';
import { readTelling } from '../unreadable';
import { BankSwitchRepository } from '../payout';
import { PayoutCapEntity } from './reconciliation.entities';
import { WordRepository } from './word.repository';

const CAPS = new Table(PayoutCapEntity);

const CURRENT = `SELECT DISTINCT ON (scope) scope, limit_rupiah AS "limitRupiah" FROM payout_cap ORDER BY scope, cap_id DESC`;

/** Beyond it this process does not know what time it is, and sends nothing. */
const LARGEST_CLOCK_LEAD_SECONDS = 60;

/** Rupiah that left through a bank since the day began. */
const sentToday = (bank: string, dayBegan: string): string => `
  (SELECT coalesce(sum(amount_rupiah), 0)::bigint FROM payout_attempt
    WHERE partner_bank_code = ${bank} AND sent_at >= ${dayBegan} AND state NOT IN ('NOT_SENT','REJECTED')
      AND response_code IS DISTINCT FROM '${WITHDRAWN_CODE}') AS "sentTodayRupiah"`;

/** Whether a payment was proven on the statement of a bank under this version of its profile. */
const hasProven = (bank: string, version: string): string => `
  EXISTS (SELECT FROM payout_attempt a JOIN bank_profile_use u ON u.bank_code = ${bank} AND u.version = ${version}
    WHERE a.partner_bank_code = ${bank} AND a.state IN ('RECONCILED','RETURNED') AND a.sent_at >= u.first_used_at) AS "hasProven"`;

/** $1 bank, $2 the first instant of the day, $3 this process's clock, $4 version of the bank's profile. */
const OF_BANK = `
  SELECT abs(extract(epoch FROM clock_timestamp() - $3::timestamptz)) < ${LARGEST_CLOCK_LEAD_SECONDS} AND coalesce((SELECT sending FROM bank_switch WHERE bank_code = $1), true) AS "isSending",
    (SELECT coalesce(jsonb_object_agg(c.scope, c."limitRupiah"), '{}') FROM (${CURRENT}) c) AS caps,
    ${sentToday('$1', '$2')},
    ${hasProven('$1', '$4')},
    EXISTS (SELECT FROM payout_attempt WHERE partner_bank_code = $1
      AND state IN ('SENDING','UNKNOWN','PENDING','CLAIMED_PAID')) AS "isUnderWay"`;

/** $1 the first instant of the day. */
const ROOMS = `
  SELECT p.bank_code AS "bankCode", p.channel, p.sending_windows AS "sendingWindows", coalesce(s.sending, true) AS sending,
    ${sentToday('p.bank_code', '$1')},
    ${hasProven('p.bank_code', 'p.version')},
    (SELECT coalesce(sum(amount_rupiah), 0)::bigint FROM payout
      WHERE partner_bank_code = p.bank_code AND state = 'RELEASED') AS "leavingRupiah"
  FROM bank_profile p LEFT JOIN bank_switch s USING (bank_code) ORDER BY p.bank_code`;

const SHARE = `SELECT pg_advisory_xact_lock_shared(hashtextextended($1, 0))`;

const STANDINGS = `
  SELECT bank_code AS "bankCode", sending, reason, changed_by AS "changedBy", changed_at AS "changedAt"
  FROM bank_switch ORDER BY bank_code`;

export interface SwitchStanding {
  readonly bankCode: string;
  readonly sending: boolean;
  readonly reason: string | null;
  readonly changedBy: string;
  readonly changedAt: Instant;
}

/** What a release through a bank comes upon. */
export interface BankRoom {
  readonly bankCode: string;
  readonly channel: PaymentChannel;
  readonly sendingWindows: SendingWindows;
  readonly sending: boolean;
  readonly sentTodayRupiah: number;
  /** Released and not sent yet. */
  readonly leavingRupiah: number;
  readonly hasProven: boolean;
}

export type ControlResult =
  | { readonly ok: true; readonly step: HoldStep }
  | {
      readonly ok: false;
      readonly code:
        | 'APPROVAL.SAME_PERSON'
        | 'APPROVAL.PERSON_LEFT'
        | 'ACCESS.DENIED'
        | 'BANK.SWITCHED_ALREADY';
    };

const cap = optional(nullable(whole));
const capsShape = object<Partial<Caps>>({ BATCH: cap, BRANCH_DAY: cap, BANK_DAY: cap, FIRST_PAYMENT: cap });

/** The profile under which payments are sent. */
type ProfileInForce = { readonly bankCode: string; readonly version: number };

type Said = Omit<WordRequest, 'decision' | 'details'>;

const NO_POLICY: CapPolicy = () => NO_CAPS;

/** The switch of each bank, and caps on what is released and sent: what two persons said last, or else the policy. */
export class ControlsRepository {
  constructor(
    private readonly policy: CapPolicy = NO_POLICY,
    private readonly words = new WordRepository(),
    private readonly switches = new BankSwitchRepository(),
  ) {}

  /** Everything that a sending through a bank depends on beside the payment itself. */
  async ofBank(
    em: EntityManager,
    { bankCode, version }: ProfileInForce,
    now: Instant,
  ): Promise<BankControls> {
    const [row] = await em.query<(Omit<BankControls, 'caps'> & { caps: unknown })[]>(OF_BANK, [
      bankCode,
      startOfDay(now),
      now,
      version,
    ]);
    if (row === undefined) throw new Error('A query without a condition has a row');
    const caps = readTelling(() => readRecord(capsShape, row.caps, { key: 'payout_cap' }));
    return { ...row, caps: { ...this.policy(localDate(now, 'WIB')), ...caps } };
  }

  /**
   * The same for whoever is about to send, who keeps the switch as it is until the intention is committed. Where a cap counts what is
   * under way, senders wait for each other.
   */
  async holdBank(em: EntityManager, profile: ProfileInForce, now: Instant): Promise<BankControls> {
    // A look of its own: what it waited for is seen only by the next one.
    await em.query(SHARE, [subjectOfSwitch(profile.bankCode)]);
    const seen = await this.ofBank(em, profile, now);
    if (!seen.hasProven) await this.noteUse(em, profile, now);
    if (seen.caps.BANK_DAY === null && (seen.caps.FIRST_PAYMENT === null || seen.hasProven)) return seen;
    await em.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`SENDING:${profile.bankCode}`]);
    return this.ofBank(em, profile, now);
  }

  private async noteUse(
    em: EntityManager,
    { bankCode, version }: ProfileInForce,
    now: Instant,
  ): Promise<void> {
    await em.query(
      `INSERT INTO bank_profile_use (bank_code, version, first_used_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
      [bankCode, version, now],
    );
  }

  async getCaps(em: EntityManager, now: Instant): Promise<Caps> {
    const rows = await em.query<{ scope: CapScope; limitRupiah: number | null }[]>(CURRENT);
    const set = Object.fromEntries(rows.map(({ scope, limitRupiah }) => [scope, limitRupiah]));
    return { ...this.policy(localDate(now, 'WIB')), ...set };
  }

  /** Every bank with which something was agreed. */
  listRooms(em: EntityManager, now: Instant): Promise<BankRoom[]> {
    return em.query(ROOMS, [startOfDay(now)]);
  }

  listSwitches(em: EntityManager): Promise<SwitchStanding[]> {
    return em.query(STANDINGS);
  }

  /** One person stops a bank at once; whatever is being begun comes to an end first, so that nothing leaves after it. */
  async stop(
    em: EntityManager,
    bankCode: string,
    { note, decidedBy, roles, at }: Said,
  ): Promise<ControlResult> {
    await this.words.hold(em, subjectOfSwitch(bankCode));
    if (!(await this.switches.isSending(em, bankCode))) return { ok: false, code: 'BANK.SWITCHED_ALREADY' };
    const words = await this.words.list(em, subjectOfSwitch(bankCode));
    const round = (words.at(-1)?.round ?? 0) + 1;
    const role = roles.find((each) => each.startsWith('FINANCE_')) ?? '';
    const word = {
      round,
      step: 'CONFIRMED',
      decision: 'STOP',
      details: null,
      note,
      decidedBy,
      role,
    } as const;
    await this.words.add(em, subjectOfSwitch(bankCode), { ...word, decidedAt: at });
    await this.switches.stop(em, bankCode, note, decidedBy, at);
    return { ok: true, step: 'CONFIRMED' };
  }

  /** Two persons let it send again. */
  async resume(em: EntityManager, bankCode: string, said: Said): Promise<ControlResult> {
    if (await this.switches.isSending(em, bankCode)) return { ok: false, code: 'BANK.SWITCHED_ALREADY' };
    const request = { ...said, decision: 'RESUME', details: null };
    const spoken = await this.words.speak(em, subjectOfSwitch(bankCode), request);
    if (!spoken.ok) return spoken;
    if (spoken.word.step === 'CONFIRMED') await this.switches.resume(em, bankCode, said.decidedBy, said.at);
    return { ok: true, step: spoken.word.step };
  }

  /** Two persons set a cap, or with null lift it. */
  async setCap(
    em: EntityManager,
    scope: CapScope,
    limitRupiah: number | null,
    said: Said,
  ): Promise<ControlResult> {
    const subject = subjectOfCap(scope);
    const details = limitRupiah === null ? null : String(limitRupiah);
    const spoken = await this.words.speak(em, subject, { ...said, decision: 'SET', details });
    if (!spoken.ok) return spoken;
    if (spoken.word.step === 'CONFIRMED') {
      const setBy = (await this.words.list(em, subject)).at(-2)?.decidedBy ?? '';
      await CAPS.insert(em, { scope, limitRupiah, setBy, confirmedBy: said.decidedBy, since: said.at });
    }
    return { ok: true, step: spoken.word.step };
  }

  /** What a branch has released since the day began. */
  async releasedToday(em: EntityManager, branch: string, now: Instant): Promise<number> {
    const [row] = await em.query<{ total: number }[]>(
      `SELECT coalesce(sum(total_rupiah), 0)::bigint AS total FROM payout_batch
       WHERE branch = $1 AND state = 'RELEASED' AND released_at >= $2`,
      [branch, startOfDay(now)],
    );
    return row?.total ?? 0;
  }
}

export const subjectOfSwitch = (bankCode: string): string => `SWITCH:${bankCode}`;
export const subjectOfCap = (scope: CapScope): string => `CAP:${scope}`;
export const CAP_SUBJECTS = CAP_SCOPES.map(subjectOfCap);

const startOfDay = (now: Instant): string =>
  new Date(`${localDate(now, 'WIB')}T00:00:00+07:00`).toISOString();
