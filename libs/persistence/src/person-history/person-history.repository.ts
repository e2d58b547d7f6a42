import type { EntityManager } from 'typeorm';
import type { EarlierDisability } from '@jkk/domain/entitlements';

const FIND = `
  SELECT b.claim_number AS "claimNumber", b.benefit_id AS "benefitId", b.type, b.stage,
    b.amount_rupiah AS "amountRupiah",
    to_char((b.content ->> 'requestedAt')::timestamptz AT TIME ZONE 'Asia/Jakarta', 'YYYY-MM-DD') AS "requestedOn",
    b.content -> 'details' AS details,
    jsonb_build_object('branch', c.branch, 'plkkCode', c.plkk_code, 'employerNumber', c.employer_number,
      'reporterOrganisation', c.reporter_organisation, 'disputed', c.stage = 'DISPUTED') AS scope
  FROM claim c JOIN benefit b ON b.claim_number = c.claim_number
  WHERE c.participant_nik = $1 AND c.claim_number <> $2
    AND b.type IN ('PARTIAL_ANATOMICAL', 'PARTIAL_FUNCTIONAL', 'TOTAL_PERMANENT')
    AND b.stage NOT IN ('REFUSED', 'CANCELLED')
  ORDER BY b.benefit_id`;

/** What one person was granted in all claims, whatever card they were reported with. */
export class PersonHistoryRepository {
  /** Disability benefits of the person in other claims that were neither refused nor cancelled. */
  findDisabilities(em: EntityManager, nik: string, exceptClaim: string): Promise<EarlierDisability[]> {
    return em.query<EarlierDisability[]>(FIND, [nik, exceptClaim]);
  }
}
