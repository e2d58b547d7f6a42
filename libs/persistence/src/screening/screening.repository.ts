import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import {
  hitsIn,
  SCREENING_LISTS,
  type ListVersion,
  type Screening,
  type ScreeningHit,
} from '@jkk/domain/payout/screening';
import { date, flag, list, object, oneOf, readRecord, text } from '@jkk/domain/record';
import type { Part } from '../database/in-one';
import { Table } from '../database/table';
import { readTelling } from '../unreadable';
import { LISTS_IN_FORCE, ScreeningListRepository } from './screening-list.repository';
import { PayoutScreeningEntity } from './screening.entities';

/** What a payee is held against, and which entries two persons have looked at already. */
export interface ScreeningStanding {
  readonly versions: readonly ListVersion[];
  readonly accepted: readonly string[];
}

/** One screening as it is kept. */
export interface ScreeningRecord extends Screening {
  readonly payoutId: string;
  readonly screenedAt: Instant;
  /** Of the lists, by their checksums. */
  readonly versions: readonly string[];
}

const SCREENINGS = new Table(PayoutScreeningEntity);

/** SQL of the standing of a payout, as one value beside others. What was seen before two persons confirmed is accepted. */
export const screeningStanding = (payoutId: string): string => `
  jsonb_build_object('versions', ${LISTS_IN_FORCE}, 'accepted', (
    SELECT coalesce(jsonb_agg(DISTINCT hit), '[]') FROM payout_screening s CROSS JOIN unnest(s.hits) AS hit
    WHERE s.payout_id = ${payoutId} AND s.screened_at <= (
      SELECT max(h.decided_at) FROM hold_decision h WHERE h.payout_id = ${payoutId} AND h.step = 'CONFIRMED'
        AND h.decision = 'PAY' AND h.hold_reason = 'SCREENING.HIT')))`;

const STANDING = `SELECT ${screeningStanding('$1')} AS standing`;

/** What payees were held against. Rows are only ever added. */
export class ScreeningRepository {
  constructor(private readonly lists = new ScreeningListRepository()) {}

  async getStanding(em: EntityManager, payoutId: string): Promise<ScreeningStanding> {
    const [row] = await em.query<[{ standing: unknown }]>(STANDING, [payoutId]);
    return readStanding(row.standing, payoutId);
  }

  /** Beside what follows from it. */
  adding(em: EntityManager, records: readonly ScreeningRecord[]): Part | undefined {
    return SCREENINGS.insertingAll(em, records);
  }

  /** The entries that the last screening found, as far as the lists in force have them. */
  async listHits(em: EntityManager, payoutId: string): Promise<ScreeningHit[]> {
    const last = (await this.listByPayout(em, payoutId)).at(-1);
    if (last === undefined || last.hits.length === 0) return [];
    const { versions } = await this.getStanding(em, payoutId);
    return hitsIn(await this.lists.load(em, versions), last.hits);
  }

  /** Oldest first. */
  listByPayout(em: EntityManager, payoutId: string): Promise<ScreeningRecord[]> {
    return SCREENINGS.list(em, { payoutId }, { orderBy: 'screeningId' });
  }
}

/** Throws UnreadableRecord. */
export const readStanding = (standing: unknown, payoutId: string): ScreeningStanding =>
  readTelling(() => readRecord(shape, standing, { key: payoutId }));

const shape = object<ScreeningStanding>({
  versions: list(
    object<ListVersion>({ list: oneOf(SCREENING_LISTS), checksum: text, datedOn: date, isModel: flag }),
  ),
  accepted: list(text),
});
