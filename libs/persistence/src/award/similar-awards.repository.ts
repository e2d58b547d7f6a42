import type { EntityManager } from 'typeorm';
import type { MainInjury } from '@jkk/domain/claim';
import { SIDES, type Side } from '@jkk/domain/benefits';
import { earlierBenefit, type EarlierBenefit } from '@jkk/domain/entitlements';
import { both, instant, nullable, object, oneOf, readRecord, text } from '@jkk/domain/record';
import { dayAtPlace } from '../database/day-at-place';
import { readTelling } from '../unreadable';

/** A benefit that another claim was granted for a like injury. */
export interface SimilarAward extends EarlierBenefit {
  readonly approvedAt: string;
  readonly injuryGroup: string | null;
  readonly injuredPart: string | null;
  readonly handedness: Side | null;
}

export interface AwardQuestion extends MainInjury {
  readonly exceptClaim: string;
  readonly kind: string;
  readonly types: readonly string[];
}

export const SIMILAR_SHOWN = 5;
/** Of each type and likeness; the kind of the claim leaves some of them out. */
const LOOKED_AT = 20;

const newestBy = (column: string, parameter: string): string => `
  (SELECT benefit_id FROM benefit
   WHERE type = wanted.type AND ${column} = ${parameter} AND approved_at IS NOT NULL AND claim_number <> $2
   ORDER BY approved_at DESC LIMIT ${LOOKED_AT})`;

export const FIND_SIMILAR = `
  SELECT b.claim_number AS "claimNumber", b.benefit_id AS "benefitId", b.type, b.stage,
    b.amount_rupiah AS "amountRupiah",
    ${dayAtPlace(`(b.content ->> 'requestedAt')::timestamptz`)} AS "requestedOn",
    b.payee_kind AS "payeeKind", b.content -> 'details' AS details,
    to_char(b.approved_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "approvedAt",
    b.injury_group AS "injuryGroup", b.injured_part AS "injuredPart",
    c.dossier #>> '{cover,member,handedness}' AS handedness,
    jsonb_build_object('branch', c.branch, 'plkkCode', c.plkk_code, 'employerNumber', c.employer_number,
      'reporterOrganisation', c.reporter_organisation, 'disputed', c.stage = 'DISPUTED') AS scope
  FROM unnest($1::text[]) AS wanted (type)
  CROSS JOIN LATERAL (${newestBy('injury_group', '$3')} UNION ${newestBy('injured_part', '$4')}) AS found
  JOIN benefit b ON b.benefit_id = found.benefit_id
  JOIN claim c ON c.claim_number = b.claim_number AND c.kind = $5
  ORDER BY (b.injury_group IS NOT DISTINCT FROM $3 AND b.injured_part IS NOT DISTINCT FROM $4) DESC,
    b.approved_at DESC, b.benefit_id
  LIMIT ${SIMILAR_SHOWN}`;

const shape = both(
  earlierBenefit,
  object<Omit<SimilarAward, keyof EarlierBenefit>>({
    approvedAt: instant,
    injuryGroup: nullable(text),
    injuredPart: nullable(text),
    handedness: nullable(oneOf(SIDES)),
  }),
);

export class SimilarAwardsRepository {
  /** The newest awards of these types for the same injury, those of the same part of the body and category first. */
  async find(em: EntityManager, question: AwardQuestion): Promise<SimilarAward[]> {
    const { types, exceptClaim, group, part, kind } = question;
    if (types.length === 0) return [];
    const rows = await em.query<SimilarAward[]>(FIND_SIMILAR, [types, exceptClaim, group, part, kind]);
    return rows.map((row) =>
      readTelling(() => readRecord(shape, row, { claimNumber: row.claimNumber, benefitId: row.benefitId })),
    );
  }
}
