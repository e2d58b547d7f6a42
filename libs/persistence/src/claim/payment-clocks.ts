import type { EntityManager } from 'typeorm';
import type { Claim, ClockMove } from '@jkk/domain';
import { CLOCK_MOVE_CODES, CLOCK_REASON_CODES } from '@jkk/domain/claim';
import { date, flag, instant, nullable, object, oneOf, readRecord, text, whole } from '@jkk/domain/record';
import { Table } from '../database/table';
import { PaymentClockEntity } from './payment-clock.entity';

export const CLOCKS = new Table(PaymentClockEntity);

/** A row of the ledger as PostgreSQL makes JSON of it. */
export type ClockJson = Readonly<Record<string, unknown>>;

/** SQL for the clocks of a claim, oldest first, as one value beside others. */
export const clocksOfClaim = (claimNumber: string): string =>
  `(SELECT coalesce(json_agg(to_jsonb(c) ORDER BY c.seq), '[]') FROM payment_clock c WHERE c.claim_number = ${claimNumber})`;

const clockShape = object<PaymentClockEntity>({
  claimNumber: text,
  seq: whole,
  benefitId: text,
  move: oneOf(CLOCK_MOVE_CODES),
  reason: oneOf(CLOCK_REASON_CODES),
  on: date,
  at: instant,
  actorUser: nullable(text),
  actorRole: nullable(text),
  dueAt: nullable(instant),
  provisional: flag,
  daysLeft: nullable(whole),
});

/** Throws UnreadableRecord. */
export function toClockMoves(
  em: EntityManager,
  claimNumber: string,
  rows: readonly ClockJson[],
): ClockMove[] {
  const { fromRecord } = CLOCKS.columnsOf(em);
  return rows.map((row) => toClockMove(readRecord(clockShape, fromRecord(row), { claimNumber })));
}

function toClockMove({ actorUser, actorRole, claimNumber: _, ...row }: PaymentClockEntity): ClockMove {
  return { ...row, by: actorUser === null ? null : { userId: actorUser, role: actorRole ?? '' } };
}

/** What a decision added to the ledger. */
export const addedClocks = (before: Claim, { claimNumber, clockMoves }: Claim): PaymentClockEntity[] =>
  clockMoves.slice(before.clockMoves.length).map(({ by, ...move }) => ({
    ...move,
    claimNumber,
    actorUser: by?.userId ?? null,
    actorRole: by?.role ?? null,
  }));
