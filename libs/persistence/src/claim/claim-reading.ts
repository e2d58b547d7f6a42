import type { EntityManager } from 'typeorm';
import type { Claim } from '@jkk/domain';
import { readBenefit } from '@jkk/domain/claim/record';
import type { Statement } from '../database/statement';
import { Table } from '../database/table';
import { readOrSetAside, readTelling } from '../unreadable';
import { payoutsOfClaim, toPayoutSummaries, type PayoutJson } from '../payout-summary';
import { ClaimEntity } from './claim.entities';
import { toClaim, type ClaimRow } from './claim.mapper';
import { restElsewhereOf, toRestElsewhere } from './rest-elsewhere';
import { clocksOfClaim, toClockMoves, type ClockJson } from './payment-clocks';

/** What a claim is made of besides what stands in its benefits and payouts, and the end of its chain of events. */
const OWN = [
  'claimNumber',
  'version',
  'stage',
  'branch',
  'reportedAt',
  'receivedAt',
  'stageSince',
  'lastEventAt',
  'dossier',
  'eventSeq',
  'eventHash',
] as const satisfies readonly (keyof ClaimEntity)[];

export type ReadClaim = Pick<ClaimEntity, (typeof OWN)[number]>;

export interface ReadParts {
  /** Contents of benefits as they are stored. */
  readonly benefits: readonly unknown[];
  readonly payouts: readonly PayoutJson[];
  readonly clocks: readonly ClockJson[];
  readonly restElsewhere: unknown;
}

export interface ReadRest extends ReadParts {
  readonly holidayVersion: number;
  readonly isKnown: boolean;
}

/**
 * Subqueries and not questions of their own, so that nobody sees a claim of one moment with benefits of another. As JSON text,
 * which costs a claim with forty benefits half of what it costs to put them together as a value.
 */
const partsOf = (claimNumber: string): string => `
  (SELECT coalesce(json_agg(b.content ORDER BY b.benefit_id), '[]') FROM benefit b WHERE b.claim_number = ${claimNumber}) AS benefits,
  ${payoutsOfClaim(claimNumber)} AS payouts, ${clocksOfClaim(claimNumber)} AS clocks,
  ${restElsewhereOf(claimNumber)} AS "restElsewhere"`;
const PARTS = partsOf('$1');

const REST = `
  SELECT ${PARTS}, (SELECT version FROM holiday_version) AS "holidayVersion",
    EXISTS (SELECT 1 FROM claim_event e WHERE e.claim_number = $1 AND e.source_id = $2) AS "isKnown"`;

const CLAIMS = new Table(ClaimEntity);
let find: string | undefined;
let lock: string | undefined;
let lockBoth: string | undefined;

/** One claim with everything in it, as of one moment. */
export function findStatement(em: EntityManager, claimNumber: string): Statement {
  find ??= `SELECT ${ownColumns(em)}, ${PARTS} FROM claim WHERE claim_number = $1`;
  return { text: find, parameters: [claimNumber] };
}

/** Claims with everything in them, in the order of their numbers; `which` names their numbers. */
export const manyText = (em: EntityManager, which: string): string => `
  SELECT ${ownColumns(em)}, ${partsOf('claim.claim_number')}
  FROM claim WHERE claim_number ${which} ORDER BY claim_number`;

/** What is read once the row is locked; `sourceId` is looked for among the events. */
export function restStatement(claimNumber: string, sourceId: string | null): Statement {
  return { text: REST, parameters: [claimNumber, sourceId] };
}

/** The row alone: what is read beside it in the same statement would be as old as the wait for the lock was long. */
export function lockStatement(em: EntityManager, claimNumber: string): Statement {
  lock ??= `SELECT ${ownColumns(em)} FROM claim WHERE claim_number = $1 FOR NO KEY UPDATE`;
  return { text: lock, parameters: [claimNumber] };
}

/**
 * The row like `lockStatement`, and before it the row of a command, which comes as JSON. A lock is taken on what the rows below
 * it have joined, so whoever waits for the claim holds the command already.
 */
export function lockWithCommandStatement(
  em: EntityManager,
  claimNumber: string,
  commandId: string,
): Statement {
  lockBoth ??= `
    WITH asked AS MATERIALIZED (SELECT * FROM command WHERE command_id = $2 FOR NO KEY UPDATE)
    SELECT ${ownColumns(em)}, given.command
    FROM claim LEFT JOIN (SELECT to_jsonb(asked) AS command FROM asked) AS given ON true
    WHERE claim_number = $1 FOR NO KEY UPDATE OF claim`;
  return { text: lockBoth, parameters: [claimNumber, commandId] };
}

/** Throws UnreadableRecord. */
export const assemble = (em: EntityManager, row: ClaimRow, parts: ReadParts): Claim =>
  readTelling(() => assembled(em, row, parts));

/** Those of many that can be read; the others are told of. */
export const assembleReadable = (em: EntityManager, rows: readonly (ClaimRow & ReadParts)[]): Claim[] =>
  rows.flatMap((row) => readOrSetAside(() => assembled(em, row, row)) ?? []);

function assembled(em: EntityManager, row: ClaimRow, parts: ReadParts): Claim {
  const { claimNumber } = row;
  return toClaim(row, {
    benefits: parts.benefits.map((content) => readBenefit(claimNumber, content)),
    payouts: toPayoutSummaries(em, claimNumber, parts.payouts),
    clockMoves: toClockMoves(em, claimNumber, parts.clocks),
    restElsewhere: toRestElsewhere(claimNumber, parts.restElsewhere),
  });
}

const ownColumns = (em: EntityManager): string => CLAIMS.columnsOf(em).select(OWN);
