import { ESCALATION_LEVELS, ROLES, type ClaimStage, type OpenWait, type Role } from '@jkk/domain';
import {
  noDue,
  ON_OVERDUE_CODES,
  PAYOUT_STATES,
  UNDATED_CODES,
  WAIT_CODES,
  type Due,
  type UndatedCode,
} from '@jkk/domain/claim';
import { flag, instant, list, nullable, object, oneOf, readRecord, text } from '@jkk/domain/record';
import type { PayoutState } from '@jkk/domain/payout';
import { readOrSetAside } from '../unreadable';

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
  readonly waits: readonly ListedWait[];
}

/** A wait with the state of the last payment of its benefit, where that was granted. */
export type ListedWait = OpenWait & { readonly payment: PayoutState | null };

export type TaskItem = OpenWait & {
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
  /** Who has taken it or was given it; null while it is nobody's. */
  readonly holder: { readonly userId: string; readonly name: string } | null;
  /** The last payment of its benefit, where that was granted. */
  readonly payout: {
    readonly payoutId: string;
    readonly state: PayoutState;
    readonly batchId: string | null;
  } | null;
};

/** What both lists show of a claim `c`. */
export const CLAIM_COLUMNS = `c.claim_number, c.stage, c.segment, c.kind, c.participant_number, c.participant_name, c.occurred_at,
  c.employer_name, c.plkk_name, c.circumstance`;

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

export interface ClaimRow extends CommonRow {
  readonly version: number;
  readonly branch: string;
  readonly plkk_code: string | null;
  readonly next_due_at: Date | null;
  /** What the list is ordered by. */
  readonly urgent_at: string;
  /** As JSON. */
  readonly waits: unknown;
}

interface WaitRow {
  readonly code: OpenWait['code'];
  readonly subject: string;
  readonly role: Role;
  readonly since: string;
  readonly due_at: string | null;
  readonly provisional: boolean;
  readonly on_overdue: OpenWait['onOverdue'];
  readonly level: OpenWait['level'];
  readonly rings_at: string | null;
  readonly undated: UndatedCode | null;
}

interface ListedWaitRow extends WaitRow {
  readonly payment: PayoutState | null;
}

const waitsShape = list(
  object<ListedWaitRow>({
    code: oneOf(WAIT_CODES),
    subject: text,
    role: oneOf(ROLES),
    since: instant,
    due_at: nullable(instant),
    provisional: flag,
    on_overdue: oneOf(ON_OVERDUE_CODES),
    level: oneOf(ESCALATION_LEVELS),
    rings_at: nullable(instant),
    undated: nullable(oneOf(UNDATED_CODES)),
    payment: nullable(oneOf(PAYOUT_STATES)),
  }),
);

/** None where they cannot be read: the claim stands in the list all the same. */
const toWaits = (claimNumber: string, waits: unknown): ListedWait[] =>
  (readOrSetAside(() => readRecord(waitsShape, waits, { claimNumber })) ?? []).map((row) => ({
    ...toWait(row),
    payment: row.payment,
  }));

export interface TaskRow extends CommonRow, WaitRow {
  readonly urgent_at: string;
  readonly benefit_type: string | null;
  readonly holder: TaskItem['holder'];
  readonly payout: TaskItem['payout'];
}

const instantOf = (value: string | Date | null): string | null =>
  value === null ? null : new Date(value).toISOString();

/** The database keeps the one or the other. */
const toDue = ({ due_at: dueAt, provisional, undated }: WaitRow): Due =>
  dueAt === null ? noDue(undated ?? 'NO_TERM_SET') : { dueAt: new Date(dueAt).toISOString(), provisional };

const toWait = (row: WaitRow): OpenWait => ({
  code: row.code,
  role: row.role,
  subject: row.subject,
  since: new Date(row.since).toISOString(),
  ...toDue(row),
  onOverdue: row.on_overdue,
  level: row.level,
  ringsAt: instantOf(row.rings_at),
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

export const toItem = (row: ClaimRow): ClaimListItem => ({
  ...toCommon(row),
  version: row.version,
  branch: row.branch,
  plkkCode: row.plkk_code,
  nextDueAt: instantOf(row.next_due_at),
  waits: toWaits(row.claim_number, row.waits),
});

export const toTask = (row: TaskRow): TaskItem => ({
  ...toCommon(row),
  ...toWait(row),
  benefitType: row.benefit_type,
  holder: row.holder,
  payout: row.payout,
});
