import type { EntityManager } from 'typeorm';
import type { Instant, LocalDate } from '@jkk/domain/calendar';
import {
  listChecksum,
  type ListVersion,
  type LoadedList,
  type ScreeningEntry,
  type ScreeningList,
  type ScreeningListContent,
} from '@jkk/domain/payout/screening';
import { Table } from '../database/table';
import { hasLeft } from '../identity';
import { ScreeningListProposalEntity, ScreeningListVersionEntity } from './screening.entities';

export type ListRefusal =
  | 'SCREENING_LIST.NOT_PROPOSED'
  | 'SCREENING_LIST.PUBLISHED'
  | 'SCREENING_LIST.OLDER'
  | 'APPROVAL.PERSON_LEFT'
  | 'APPROVAL.SAME_PERSON';

export type ListPublication =
  | { readonly ok: true; readonly list: ScreeningList; readonly version: number }
  | { readonly ok: false; readonly code: ListRefusal };

/** A list that was handed in, and who published it; the newest of each that was is in force. */
export interface ScreeningListStanding {
  readonly checksum: string;
  readonly list: ScreeningList;
  readonly datedOn: LocalDate;
  readonly source: string;
  readonly isModel: boolean;
  readonly entryCount: number;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly version: number | null;
  readonly confirmedBy: string | null;
  readonly confirmedAt: Instant | null;
  readonly isInForce: boolean;
}

const PROPOSALS = new Table(ScreeningListProposalEntity);
const VERSIONS = new Table(ScreeningListVersionEntity);
const NEWEST = `is_model, dated_on DESC, version DESC`;

/** What is in force, as one value beside others. */
export const LISTS_IN_FORCE = `
  (SELECT coalesce(jsonb_agg(jsonb_build_object('list', list, 'checksum', checksum, 'datedOn', dated_on, 'isModel', is_model)
     ORDER BY list), '[]')
   FROM (SELECT DISTINCT ON (list) * FROM screening_list_version ORDER BY list, ${NEWEST}) newest)`;

const STANDING = `
  SELECT p.checksum, p.list, p.dated_on AS "datedOn", p.source, p.is_model AS "isModel", p.entry_count AS "entryCount",
    p.proposed_by AS "proposedBy", p.proposed_at AS "proposedAt", v.version, v.confirmed_by AS "confirmedBy",
    v.confirmed_at AS "confirmedAt", v.checksum IS NOT NULL AND v.checksum = (
      SELECT checksum FROM screening_list_version n WHERE n.list = p.list ORDER BY ${NEWEST} LIMIT 1) AS "isInForce"
  FROM screening_list_proposal p LEFT JOIN screening_list_version v USING (checksum)
  ORDER BY p.proposed_at DESC, p.checksum LIMIT 50`;

/** Lists that were read and checked once; what has this checksum is this list, whatever a row says later. */
const loaded = new Map<string, readonly ScreeningEntry[]>();

/** Lists of persons whom nobody may pay. Every method runs in the caller's transaction. */
export class ScreeningListRepository {
  /** Newest first. */
  list(em: EntityManager): Promise<ScreeningListStanding[]> {
    return em.query(STANDING);
  }

  exists(em: EntityManager, checksum: string): Promise<boolean> {
    return PROPOSALS.exists(em, { checksum });
  }

  /** False when this very list was handed in before, by whomever. */
  propose(
    em: EntityManager,
    content: ScreeningListContent,
    proposedBy: string,
    proposedAt: Instant,
  ): Promise<boolean> {
    const row = { checksum: listChecksum(content), ...content, entryCount: content.entries.length };
    return PROPOSALS.insertUnless(em, '(checksum)', { ...row, proposedBy, proposedAt });
  }

  /** Puts a list in force, if somebody else handed it in and it is not older than the one that is. */
  async publish(
    em: EntityManager,
    checksum: string,
    confirmedBy: string,
    confirmedAt: Instant,
  ): Promise<ListPublication> {
    await em.query(`SELECT pg_advisory_xact_lock(hashtextextended('screening_list_version', 0))`);
    const proposal = await PROPOSALS.find(em, { checksum }, { only: STATED });
    if (proposal === undefined) return { ok: false, code: 'SCREENING_LIST.NOT_PROPOSED' };
    const { list, datedOn, isModel, proposedBy } = proposal;
    if (proposedBy === confirmedBy) return { ok: false, code: 'APPROVAL.SAME_PERSON' };
    if (await hasLeft(em, proposedBy, 'ADMIN')) return { ok: false, code: 'APPROVAL.PERSON_LEFT' };
    const versions = await VERSIONS.list(em, { list });
    if (versions.some((each) => each.checksum === checksum)) {
      return { ok: false, code: 'SCREENING_LIST.PUBLISHED' };
    }
    const supersedes = versions.every((each) => each.isModel || (!isModel && each.datedOn <= datedOn));
    if (!supersedes) return { ok: false, code: 'SCREENING_LIST.OLDER' };
    const version = Math.max(0, ...versions.map((each) => each.version)) + 1;
    const row = { list, version, checksum, datedOn, isModel, proposedBy, confirmedBy, confirmedAt };
    await VERSIONS.insert(em, row);
    return { ok: true, list, version };
  }

  /** The lists with their entries. Throws when a stored list is not the one that was handed in. */
  async load(em: EntityManager, versions: readonly ListVersion[]): Promise<LoadedList[]> {
    const lists: LoadedList[] = [];
    for (const version of versions) {
      lists.push({ ...version, entries: await this.entriesOf(em, version.checksum) });
    }
    return lists;
  }

  private async entriesOf(em: EntityManager, checksum: string): Promise<readonly ScreeningEntry[]> {
    const known = loaded.get(checksum);
    if (known !== undefined) return known;
    const row = await PROPOSALS.find(em, { checksum });
    if (row === undefined || listChecksum(contentOf(row)) !== checksum) {
      throw new Error('A stored screening list is not the one that was handed in.');
    }
    loaded.set(checksum, row.entries);
    return row.entries;
  }
}

const STATED = ['list', 'datedOn', 'isModel', 'proposedBy'] as const;

const contentOf = ({
  list,
  datedOn,
  source,
  isModel,
  entries,
}: ScreeningListContent): ScreeningListContent => ({
  list,
  datedOn,
  source,
  isModel,
  entries,
});
