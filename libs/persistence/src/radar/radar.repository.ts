import type { EntityManager } from 'typeorm';
import type { Role } from '@jkk/domain/access';
import type { Instant } from '@jkk/domain/calendar';
import {
  decideRepair,
  ownRepair,
  repairsAgain,
  stays,
  type RadarFinding,
  type RadarKind,
  type RadarRepair,
  type RepairRefusal,
  type Sighting,
} from '@jkk/domain/radar';
import { toFinding, toRepairs, type FindingRow, type Repair } from './finding-rows';
import { askForRepair } from './repairs';

export type { Sighting };

/** One look: of which kinds, at which subjects (all, where none are named), and what was seen. */
export interface Look {
  readonly kinds: readonly RadarKind[];
  readonly subjects?: readonly string[];
  readonly seen: readonly Sighting[];
}

export interface RepairedFinding extends RadarFinding {
  readonly repairs: readonly Repair[];
}

export type RepairResult =
  | { readonly ok: true; readonly repair: RadarRepair }
  | { readonly ok: false; readonly code: RepairRefusal };

interface Repaired {
  readonly times: number;
  readonly lastAt: Instant | null;
}

/** By which name the radar repairs on its own. */
export const RADAR = 'RADAR';

const SEEN = `
  INSERT INTO radar_finding (kind, subject, facts, first_seen_at, last_seen_at)
  SELECT s.kind, s.subject, s.facts, now(), now()
  FROM jsonb_to_recordset($1::jsonb) AS s (kind text, subject text, facts jsonb)
  ON CONFLICT (kind, subject) WHERE gone_at IS NULL DO UPDATE SET last_seen_at = excluded.last_seen_at, facts = excluded.facts`;

const GONE = `
  UPDATE radar_finding f SET gone_at = now()
  WHERE f.gone_at IS NULL AND f.kind = ANY($2::text[]) AND ($3::text[] IS NULL OR f.subject = ANY($3::text[]))
    AND NOT EXISTS (SELECT FROM jsonb_to_recordset($1::jsonb) AS s (kind text, subject text)
      WHERE s.kind = f.kind AND s.subject = f.subject)`;

const COLUMNS = `
  f.finding_id AS "findingId", f.kind, f.subject, f.facts, f.first_seen_at AS "firstSeenAt",
  f.last_seen_at AS "lastSeenAt", f.gone_at AS "goneAt"`;

/** Whether it is about another branch, or a claim of one, itself or through a payout; what is about neither is everybody's. */
const isElsewhere = (branch: string): string => `(
    f.kind = 'DESK_UNMANNED' AND f.facts ->> 'branch' <> ${branch} OR EXISTS (
    SELECT FROM claim c WHERE c.branch <> ${branch} AND c.claim_number = CASE split_part(f.subject, '/', 1)
      WHEN 'claim' THEN split_part(f.subject, '/', 2)
      WHEN 'payout' THEN (SELECT p.claim_number FROM payout p WHERE p.payout_id = split_part(f.subject, '/', 2)) END))`;

const LIST = `
  SELECT ${COLUMNS}, (
    SELECT coalesce(jsonb_agg(jsonb_build_object('repair', r.repair, 'by', r.repaired_by,
      'at', to_char(r.repaired_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY r.repair_id), '[]')
    FROM radar_repair r WHERE r.finding_id = f.finding_id) AS repairs
  FROM radar_finding f
  WHERE (f.gone_at IS NULL) = $1 AND f.kind = ANY($2::text[]) AND ($4::text IS NULL OR NOT ${isElsewhere('$4')})
    AND ($5::int IS NULL OR f.finding_id < $5)
  ORDER BY f.finding_id DESC LIMIT $3`;

const COUNT_OPEN = `
  SELECT f.kind, count(*)::int AS count FROM radar_finding f
  WHERE f.gone_at IS NULL AND f.kind = ANY($1::text[]) AND ($2::text IS NULL OR NOT ${isElsewhere('$2')})
  GROUP BY f.kind ORDER BY f.kind`;

const FIND = `SELECT ${COLUMNS} FROM radar_finding f WHERE f.finding_id = $1`;
const FIND_SEEN = `${FIND} AND ($2::text IS NULL OR NOT ${isElsewhere('$2')})`;
const NOTE = `INSERT INTO radar_repair (finding_id, repair, repaired_by, repaired_at) VALUES ($1, $2, $3, $4) RETURNING repair_id AS "repairId"`;
const END = `UPDATE radar_finding SET gone_at = now() WHERE finding_id = $1 AND gone_at IS NULL`;
const OPEN_OF = `
  SELECT ${COLUMNS}, (SELECT count(*)::int FROM radar_repair r WHERE r.finding_id = f.finding_id) AS times,
    (SELECT max(r.repaired_at) FROM radar_repair r WHERE r.finding_id = f.finding_id) AS "lastAt"
  FROM radar_finding f WHERE f.gone_at IS NULL AND f.kind = $1 AND f.subject = $2 FOR UPDATE`;

/** Findings until they are gone, and what was had done about them. */
export class RadarRepository {
  /** Notes what a look has seen; what it did not see any more is gone, unless a person has to deal with it. */
  async note(em: EntityManager, { kinds, subjects, seen }: Look): Promise<void> {
    const found = JSON.stringify(seen);
    const passing = kinds.filter((kind) => !stays(kind));
    if (seen.length > 0) await em.query(SEEN, [found]);
    await em.query(GONE, [found, passing, subjects ?? null]);
  }

  /** Newest first. */
  async list(
    em: EntityManager,
    filter: {
      readonly open: boolean;
      readonly kinds: readonly RadarKind[];
      readonly limit: number;
      /** Of whoever sees the claims of one branch only. */
      readonly branch?: string | null;
      /** Only those found before this one. */
      readonly before?: number | undefined;
    },
  ): Promise<RepairedFinding[]> {
    const { open, kinds, limit, branch = null, before = null } = filter;
    const given = [open, kinds, limit, branch, before];
    const rows = await em.query<(FindingRow & { repairs: unknown })[]>(LIST, given);
    return rows.map((row) => ({ ...toFinding(row), repairs: toRepairs(row.findingId, row.repairs) }));
  }

  /** How many of each kind are open. @param branch of whoever sees the claims of one branch only */
  countOpen(
    em: EntityManager,
    kinds: readonly RadarKind[],
    branch: string | null,
  ): Promise<{ readonly kind: RadarKind; readonly count: number }[]> {
    return em.query(COUNT_OPEN, [kinds, branch]);
  }

  /** @param branch of whoever sees the claims of one branch only */
  async find(em: EntityManager, findingId: number, branch: string | null): Promise<RadarFinding | undefined> {
    return findingOf(await em.query<FindingRow[]>(FIND_SEEN, [findingId, branch]));
  }

  async repair(
    em: EntityManager,
    request: {
      readonly findingId: number;
      readonly by: string;
      readonly roles: readonly Role[];
      readonly at: Instant;
    },
  ): Promise<RepairResult> {
    const finding = findingOf(await em.query<FindingRow[]>(`${FIND} FOR UPDATE`, [request.findingId]));
    const decided = decideRepair(finding, request.roles);
    if (!decided.ok || finding === undefined) return decided;
    await this.carryOut(em, finding, decided.repair, request);
    return decided;
  }

  /** What the radar has done of itself about what it sees; nothing where it is not open, or was repaired a moment ago. */
  async repairItself(em: EntityManager, { kind, subject }: Sighting, at: Instant): Promise<void> {
    const repair = ownRepair(kind);
    if (repair === undefined) return;
    const [row] = await em.query<(FindingRow & Repaired)[]>(OPEN_OF, [kind, subject]);
    if (row === undefined || !repairsAgain(row.times, row.lastAt, at)) return;
    await this.carryOut(em, toFinding(row), repair, { by: RADAR, at });
  }

  private async carryOut(
    em: EntityManager,
    finding: RadarFinding,
    repair: RadarRepair,
    { by, at }: { readonly by: string; readonly at: Instant },
  ): Promise<void> {
    const [noted] = await em.query<{ repairId: number }[]>(NOTE, [finding.findingId, repair, by, at]);
    await askForRepair(em, finding, repair, `radar/${noted?.repairId}`);
    if (stays(finding.kind)) await em.query(END, [finding.findingId]);
  }
}

const findingOf = ([row]: readonly FindingRow[]): RadarFinding | undefined => row && toFinding(row);
