import type { EntityManager } from 'typeorm';
import type { Benefit, Claim } from '@jkk/domain';
import type { HolidayCalendar } from '@jkk/domain/calendar';
import type { Part } from '../database/in-one';
import type { Statement } from '../database/statement';
import { Table } from '../database/table';
import type { TableColumns } from '../database/table-columns';
import { queuedMessages, queueing } from '../message/queue';
import { BenefitEntity, ClaimEntity, ClaimEventEntity } from './claim.entities';
import { toBenefitRow, toClaimColumns } from './claim.mapper';
import { addedClocks, CLOCKS } from './payment-clocks';
import type { ClaimEventRecord } from './records';
import { REPLACE_WAITS } from './replace-waits';
import { toWaitRows } from './wait-rows';

export interface ClaimWriting {
  readonly before: Claim;
  readonly after: Claim;
  readonly event: ClaimEventRecord;
  readonly calendar: HolidayCalendar;
  /** The command that is answered by it. */
  readonly answered:
    | { readonly commandId: string; readonly answer: unknown; readonly at: string }
    | undefined;
}

const CLAIMS = new Table(ClaimEntity);
const EVENTS = new Table(ClaimEventEntity);
const BENEFITS = new Table(BenefitEntity);
const texts = new Map<boolean, string>();
let inserting: string | undefined;
/** Of an event; the database works them out. */
const SEALS: readonly string[] = ['dossierHash', 'seal'] satisfies (keyof ClaimEventEntity)[];

/** A claim's row, its event, changed benefits, what it waits for and the answer of its command, in one statement. */
export function writingStatement(em: EntityManager, writing: ClaimWriting): Statement {
  const { before, after, event, calendar, answered } = writing;
  const columns = { ...toClaimColumns(after), eventSeq: event.seq, eventHash: event.hash };
  const { nextDueAt, rows } = toWaitRows(after, calendar);
  const { dossier, ...row } = { ...columns, nextDueAt };
  const hasNewDossier = !isSame(dossier, toClaimColumns(before).dossier);
  const record = (table: Table<object>, value: object): object => table.columnsOf(em).record(value);
  return {
    text: textFor(em, hasNewDossier),
    parameters: [
      after.claimNumber,
      JSON.stringify(rows),
      JSON.stringify(record(CLAIMS, hasNewDossier ? { ...row, dossier } : row)),
      JSON.stringify(record(EVENTS, event)),
      JSON.stringify(changedBenefits(before, after).map((benefit) => record(BENEFITS, benefit))),
      answered?.commandId ?? null,
      answered === undefined ? null : JSON.stringify(answered.answer),
      answered?.at ?? null,
      JSON.stringify(addedClocks(before, after).map((move) => record(CLOCKS, move))),
      queuedMessages(em, after, event),
    ],
  };
}

/** A claim that is new: its row, its first event and what it waits for. */
export function insertingPart(em: EntityManager, claim: Claim, event: ClaimEventRecord): Part {
  const columns = { ...toClaimColumns(claim), eventSeq: event.seq, eventHash: event.hash };
  const { nextDueAt, rows } = toWaitRows(claim);
  const row = { ...columns, nextDueAt };
  inserting ??= `
    claimed AS (
      ${insertion(CLAIMS.columnsOf(em), 'jsonb_populate_record(NULL::claim, $3::jsonb)')} RETURNING dossier_hash
    ), noted AS (${noting(em)}), ${REPLACE_WAITS.before}`;
  return {
    before: inserting,
    text: REPLACE_WAITS.text,
    parameters: [
      claim.claimNumber,
      JSON.stringify(rows),
      JSON.stringify(CLAIMS.columnsOf(em).record(row)),
      JSON.stringify(EVENTS.columnsOf(em).record(event)),
    ],
  };
}

/** Parts that a decision did not touch are the very same objects. */
function isSame(left: object, right: object): boolean {
  const values = new Map(Object.entries(right));
  return Object.entries(left).every(([name, value]) => values.get(name) === value);
}

function changedBenefits(before: Claim, after: Claim): BenefitEntity[] {
  const known = new Set<Benefit>(before.benefits);
  return after.benefits
    .filter((benefit) => !known.has(benefit))
    .map((benefit) => toBenefitRow(after, benefit));
}

/** The dossier is most of a claim's bytes and changes with every second step only; PostgreSQL keeps it out of the row. */
function textFor(em: EntityManager, hasNewDossier: boolean): string {
  const known = texts.get(hasNewDossier);
  if (known !== undefined) return known;
  const claim = CLAIMS.columnsOf(em);
  const own = ['claimNumber', 'dossierHash'];
  const fixed = hasNewDossier ? own : [...own, 'dossier'];
  const text = `
    WITH claimed AS (
      UPDATE claim AS stored SET ${settings(claim, fixed, 'given')}
      FROM jsonb_populate_record(NULL::claim, $3::jsonb) AS given WHERE stored.claim_number = $1
      RETURNING stored.dossier_hash
    ), noted AS (${noting(em)}), benefits AS (
      ${insertion(BENEFITS.columnsOf(em), 'jsonb_populate_recordset(NULL::benefit, $5::jsonb)')}
      ON CONFLICT ON CONSTRAINT benefit_pkey
      DO UPDATE SET ${settings(BENEFITS.columnsOf(em), ['benefitId', 'claimNumber'], 'excluded')}
    ), clocks AS (${insertion(CLOCKS.columnsOf(em), 'jsonb_populate_recordset(NULL::payment_clock, $9::jsonb)')}
    ), told AS (${queueing(em, '$10')}
    ), answered AS (
      UPDATE command SET status = 'DONE', answer = $7::jsonb, closed_at = $8
      WHERE command_id = $6 AND status = 'RECEIVED'
    ), ${REPLACE_WAITS.before} ${REPLACE_WAITS.text}`;
  texts.set(hasNewDossier, text);
  return text;
}

/** The event carries the hash of the dossier that it leaves behind, as the database has just worked it out. */
function noting(em: EntityManager): string {
  const { properties, name } = EVENTS.columnsOf(em);
  const given = properties.filter((property) => !SEALS.includes(property)).map(name);
  return `INSERT INTO claim_event (${given.join(', ')}, dossier_hash)
    SELECT ${given.map((column) => `event.${column}`).join(', ')}, claimed.dossier_hash
    FROM jsonb_populate_record(NULL::claim_event, $4::jsonb) AS event, claimed`;
}

function insertion({ table, properties, name }: TableColumns, source: string): string {
  const names = properties.map(name).join(', ');
  return `INSERT INTO ${table} (${names}) SELECT ${names} FROM ${source}`;
}

function settings({ properties, name }: TableColumns, without: readonly string[], from: string): string {
  return properties
    .filter((property) => !without.includes(property))
    .map((property) => `${name(property)} = ${from}.${name(property)}`)
    .join(', ');
}
