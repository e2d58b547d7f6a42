import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import {
  decideLift,
  unreadBanks,
  type BankRead,
  type BlockReason,
  type LiftDecision,
  type LiftRequest,
  type SendingBlock,
} from '@jkk/domain/payout/decide';
import { OUR_REFERENCE } from '../statement/our-reference';

/** A block as finance sees it. */
export interface BlockStanding {
  readonly block: SendingBlock;
  /** Banks whose statement is not read in full up to when the block was noticed. */
  readonly unreadBanks: readonly string[];
  /** Debits under references of ours that no row knows. */
  readonly lostDebits: number;
}

const COLUMNS = `
  block_id AS "blockId", reason, noticed_at AS "noticedAt", proposed_by AS "proposedBy", proposed_at AS "proposedAt",
  proposed_note AS "proposedNote", lifted_by AS "liftedBy", lifted_at AS "liftedAt", lifted_note AS "liftedNote"`;

const OPEN = `SELECT ${COLUMNS} FROM sending_block WHERE lifted_at IS NULL`;
const LIFTED = `SELECT ${COLUMNS} FROM sending_block WHERE lifted_at IS NOT NULL ORDER BY block_id DESC LIMIT 20`;

const BLOCK = `
  INSERT INTO sending_block (reason, told_token, noticed_at) VALUES ($1, $2, $3)
  ON CONFLICT (one) WHERE lifted_at IS NULL DO NOTHING RETURNING 1`;

/** A proposal to lift it was about less. */
const WIDEN = `
  UPDATE sending_block SET reason = $1, told_token = $2, proposed_by = NULL, proposed_at = NULL, proposed_note = NULL
  WHERE lifted_at IS NULL AND reason = 'UNKNOWN_DEBIT' RETURNING 1`;

const SAVE = `
  UPDATE sending_block SET proposed_by = $2, proposed_at = $3, proposed_note = $4, lifted_by = $5, lifted_at = $6, lifted_note = $7
  WHERE block_id = $1`;

/** Two persons have looked at this very difference, and the witness has not been told so yet. */
const ACCEPT = `
  UPDATE sending_block SET accepted_at = now()
  WHERE block_id = (
    SELECT block_id FROM sending_block
    WHERE lifted_at IS NOT NULL AND accepted_at IS NULL AND reason = $1 AND told_token IS NOT DISTINCT FROM $2
    ORDER BY block_id DESC LIMIT 1)
  RETURNING 1`;

const READ = `SELECT bank_code AS "bankCode", complete_through AS "completeThrough" FROM reconciliation_cursor ORDER BY bank_code`;

const LOST = `
  SELECT count(*)::int AS count FROM statement_match m JOIN statement_line l USING (line_id)
  WHERE m.bucket = 'THEIRS_NOT_OURS' AND m.payout_id IS NULL AND l.direction = 'DEBIT'
    AND upper(l.remark) ~ ${OUR_REFERENCE}`;

/** The block of all sending. */
export class SendingBlockRepository {
  /** True when this raised it; one that stands already stays as it is. */
  async raise(
    em: EntityManager,
    reason: BlockReason,
    at: Instant,
    toldToken: string | null = null,
  ): Promise<boolean> {
    return (await em.query<unknown[]>(BLOCK, [reason, toldToken, at])).length > 0;
  }

  /**
   * What a statement has raised is about the restore that the witness tells of: one block, which two persons lift once. True when
   * this changed it.
   */
  async widen(
    em: EntityManager,
    reason: Exclude<BlockReason, 'UNKNOWN_DEBIT'>,
    toldToken: string | null,
  ): Promise<boolean> {
    const [rows] = await em.query<[unknown[], number]>(WIDEN, [reason, toldToken]);
    return rows.length > 0;
  }

  async findOpen(em: EntityManager): Promise<SendingBlock | undefined> {
    return (await em.query<SendingBlock[]>(OPEN))[0];
  }

  /** Those that were lifted, newest first. */
  listLifted(em: EntityManager): Promise<SendingBlock[]> {
    return em.query(LIFTED);
  }

  async accept(em: EntityManager, reason: BlockReason, toldToken: string | null): Promise<boolean> {
    const [rows] = await em.query<[unknown[], number]>(ACCEPT, [reason, toldToken]);
    return rows.length > 0;
  }

  async standing(em: EntityManager): Promise<BlockStanding | undefined> {
    const block = await this.findOpen(em);
    if (block === undefined) return undefined;
    const banks = await em.query<BankRead[]>(READ);
    const [lost] = await em.query<{ count: number }[]>(LOST);
    return { block, unreadBanks: unreadBanks(block, banks), lostDebits: lost?.count ?? 0 };
  }

  /** One word of a person about the block. */
  async lift(em: EntityManager, request: LiftRequest): Promise<LiftDecision> {
    const [block] = await em.query<SendingBlock[]>(`${OPEN} FOR UPDATE`);
    const decided = decideLift(block, await em.query<BankRead[]>(READ), request);
    if (!decided.ok) return decided;
    const { blockId, proposedBy, proposedAt, proposedNote, liftedBy, liftedAt, liftedNote } = decided.block;
    await em.query(SAVE, [blockId, proposedBy, proposedAt, proposedNote, liftedBy, liftedAt, liftedNote]);
    return decided;
  }
}
