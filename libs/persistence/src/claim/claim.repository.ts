import type { EntityManager } from 'typeorm';
import type { Claim, ClaimEventDraft } from '@jkk/domain';
import { CLAIM_STAGE_CODES, isOpen } from '@jkk/domain/claim';
import type { HolidayCalendar } from '@jkk/domain/calendar';
import { readEventData } from '@jkk/domain/claim/record';
import type { Part } from '../database/in-one';
import type { Finish } from '../database/transaction';
import { Table } from '../database/table';
import { together } from '../database/together';
import { readTelling } from '../unreadable';
import { BenefitEntity, ClaimEventEntity } from './claim.entities';
import {
  assemble,
  assembleReadable,
  findStatement,
  lockStatement,
  lockWithCommandStatement,
  manyText,
  restStatement,
  type ReadClaim,
  type ReadParts,
  type ReadRest,
} from './claim-reading';
import { insertingPart, writingStatement, type ClaimWriting } from './claim-writing';
import { commandIn } from './command.repository';
import { eventHash, FIRST_HASH } from './event-hash';
import type { ClaimEventRecord, CommandRecord } from './records';

const EVENTS = new Table(ClaimEventEntity);
const BENEFITS = new Table(BenefitEntity);

/** A claim that was loaded to be changed: its row is locked until the transaction ends. */
export interface LockedClaim {
  readonly claim: Claim;
  readonly eventSeq: number;
  readonly eventHash: string;
  /** Of the imported holidays. */
  readonly holidayVersion: number;
  /** Whether an event of the command or fact that was asked about stands already. */
  readonly isKnown: boolean;
}

export interface ClaimChange {
  readonly claim: Claim;
  readonly event: ClaimEventDraft;
  /** Command id or fact id; null for what software did by rule. */
  readonly sourceId: string | null;
  readonly calendar: HolidayCalendar;
  /** The command that it answers. */
  readonly answered: ClaimWriting['answered'];
  readonly effects?: () => Promise<void>;
}

const OTHERS = `
  SELECT claim_number AS "claimNumber" FROM claim
  WHERE participant_nik = $1 AND claim_number <> $2 AND stage NOT IN ('CANCELLED', 'WITHDRAWN')
  ORDER BY claim_number`;

const OPEN_OTHERS = `
  SELECT claim_number AS "claimNumber" FROM claim
  WHERE participant_nik = $1 AND claim_number <> $2 AND stage = ANY($3::text[]) ORDER BY claim_number`;

/** Reads and writes claims whole. Only the claim's workflow writes, through its activity. */
export class ClaimRepository {
  async find(em: EntityManager, claimNumber: string): Promise<Claim | undefined> {
    const { text, parameters } = findStatement(em, claimNumber);
    const [row] = await em.query<(ReadClaim & ReadParts)[]>(text, [...parameters]);
    return row === undefined ? undefined : assemble(em, row, row);
  }

  /** Those of these claims that can be read, in one statement; the others are told of. */
  async findReadable(em: EntityManager, claimNumbers: readonly string[]): Promise<Claim[]> {
    manyOf ??= manyText(em, '= ANY($1)');
    return assembleReadable(em, await em.query<(ReadClaim & ReadParts)[]>(manyOf, [claimNumbers]));
  }

  /** The other claims of a person that still count, by whatever card they were reported. */
  async othersOf(em: EntityManager, { report, claimNumber }: Claim): Promise<Claim[]> {
    const rows = await em.query<{ claimNumber: string }[]>(OTHERS, [report.participant.nik, claimNumber]);
    const others = await Promise.all(rows.map((row) => this.find(em, row.claimNumber)));
    return others.filter((other) => other !== undefined);
  }

  /** Numbers of the person's other claims that are open. */
  async openNumbersOf(em: EntityManager, { report, claimNumber }: Claim): Promise<string[]> {
    const open = CLAIM_STAGE_CODES.filter(isOpen);
    const { nik } = report.participant;
    const rows = await em.query<{ claimNumber: string }[]>(OPEN_OTHERS, [nik, claimNumber, open]);
    return rows.map((row) => row.claimNumber);
  }

  /**
   * The claim with its row locked. Throws when there is no such claim. Whoever changes one of its payouts or benefits
   * locks the claim before, so its parts, which are read after that, stand still as well.
   */
  async lock(em: EntityManager, claimNumber: string, sourceId: string | null = null): Promise<LockedClaim> {
    const rows = await together(em, [lockStatement(em, claimNumber), restStatement(claimNumber, sourceId)]);
    return toLocked(em, rows);
  }

  /** A command and its claim, locked in this order; the command is undefined when there is none of this id. */
  async lockWithCommand(
    em: EntityManager,
    claimNumber: string,
    commandId: string,
  ): Promise<{ readonly command: CommandRecord | undefined; readonly locked: LockedClaim }> {
    const rows = await together(em, [
      lockWithCommandStatement(em, claimNumber, commandId),
      restStatement(claimNumber, null),
    ]);
    const [row] = (rows[0] ?? []) as { readonly command: unknown }[];
    const command = row === undefined ? undefined : commandIn(em, commandId, row.command);
    return { command, locked: toLocked(em, rows) };
  }

  /** Stores a claim that was just reported, with its first event, beside what else follows. */
  inserting(em: EntityManager, claim: Claim, event: ClaimEventDraft, sourceId: string): Part {
    return insertingPart(em, claim, chained(claim.claimNumber, 0, FIRST_HASH, event, sourceId));
  }

  /**
   * Stores what a decision made of a locked claim: first `effects` (which may change payouts), then, with the commit, one
   * event, changed benefits, the row, its waits and the answer. Returns the claim as it stands then.
   */
  async store(em: EntityManager, finish: Finish, before: LockedClaim, change: ClaimChange): Promise<Claim> {
    const { claim, event, sourceId, calendar, answered } = change;
    const next = chained(claim.claimNumber, before.eventSeq, before.eventHash, event, sourceId);
    const after = change.effects === undefined ? claim : await this.carryOut(em, claim, change.effects);
    finish(writingStatement(em, { before: before.claim, after, event: next, calendar, answered }));
    return after;
  }

  private async carryOut(em: EntityManager, claim: Claim, effects: () => Promise<void>): Promise<Claim> {
    await effects();
    const now = await this.find(em, claim.claimNumber);
    return { ...claim, payouts: now?.payouts ?? [] };
  }

  /** Oldest first; at most `limit` after `afterSeq`. Throws UnreadableRecord. */
  async listEvents(
    em: EntityManager,
    claimNumber: string,
    afterSeq = 0,
    limit = 500,
  ): Promise<ClaimEventRecord[]> {
    const rows = await em.query<ClaimEventEntity[]>(eventsText(em), [claimNumber, afterSeq, limit]);
    return readTelling(() => rows.map(toEventRecord));
  }

  /** Claim number of a benefit, or undefined. */
  async findClaimOfBenefit(em: EntityManager, benefitId: string): Promise<string | undefined> {
    return (await BENEFITS.find(em, { benefitId }, { only: ['claimNumber'] }))?.claimNumber;
  }
}

function toLocked(em: EntityManager, [claims = [], rests = []]: readonly unknown[][]): LockedClaim {
  const [row] = claims as ReadClaim[];
  const [rest] = rests as ReadRest[];
  if (row === undefined || rest === undefined) throw new Error('There is no such claim.');
  const { eventSeq, eventHash: hash } = row;
  const { holidayVersion, isKnown } = rest;
  return { claim: assemble(em, row, rest), eventSeq, eventHash: hash, holidayVersion, isKnown };
}

const toEventRecord = ({ dossierHash: _, seal: _own, ...row }: ClaimEventEntity): ClaimEventRecord => ({
  ...row,
  data: readEventData(row.claimNumber, row.data),
});

let events: string | undefined;
let manyOf: string | undefined;

function eventsText(em: EntityManager): string {
  const { selection } = EVENTS.columnsOf(em);
  events ??= `SELECT ${selection} FROM claim_event WHERE claim_number = $1 AND seq > $2 ORDER BY seq LIMIT $3`;
  return events;
}

function chained(
  claimNumber: string,
  lastSeq: number,
  previousHash: string,
  event: ClaimEventDraft,
  sourceId: string | null,
): ClaimEventRecord {
  const unsealed = {
    claimNumber,
    seq: lastSeq + 1,
    at: event.at,
    code: event.code,
    actorUser: event.by?.userId ?? null,
    actorRole: event.by?.role ?? null,
    stage: event.stage,
    data: event.data,
    sourceId,
    previousHash,
  };
  return { ...unsealed, hash: eventHash(unsealed) };
}
