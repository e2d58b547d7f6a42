import type { EntityManager } from 'typeorm';
import { otherHospitals, type Claim } from '@jkk/domain/claim';

const REPLACE = `
  WITH gone AS (DELETE FROM claim_hospital WHERE claim_number = $1 AND plkk_code <> ALL ($2::text[]))
  INSERT INTO claim_hospital (plkk_code, claim_number) SELECT unnest($2::text[]), $1
  ON CONFLICT ON CONSTRAINT claim_hospital_pkey DO NOTHING`;

/** Which hospitals see the claim beside the one that treats; a claim without a referral costs no statement. */
export async function keepHospitals(em: EntityManager, before: Claim, after: Claim): Promise<void> {
  if (before.referrals === after.referrals) return;
  await em.query(REPLACE, [after.claimNumber, otherHospitals(after)]);
}
