import type { EntityManager } from 'typeorm';
import type { Bill, Claim } from '@jkk/domain';
import type { OtherStay } from '@jkk/domain/bills';

const WAIT_FOR_PERSON = `SELECT pg_advisory_xact_lock(hashtextextended('bill/' || $1, 0))`;

const OTHERS = `
  SELECT claim_number AS "claimNumber", bill_no AS "billNo", plkk_code AS "plkkCode", stay_from AS "from", stay_to AS "to",
    lines
  FROM hospital_bill WHERE nik = $1 AND NOT (claim_number = $2 AND bill_no = $3) AND cardinality(lines) > 0
  ORDER BY stay_from, claim_number, bill_no`;

const KEEP = `
  INSERT INTO hospital_bill AS old (claim_number, bill_no, nik, plkk_code, stay_from, stay_to, lines)
  VALUES ($1, $2, $3, $4, $5, $6, $7)
  ON CONFLICT ON CONSTRAINT hospital_bill_pkey DO UPDATE SET lines = excluded.lines`;

/** Bills over all claims of a person: the same day is not treated, and the same service not paid, twice. */
export class BillRepository {
  /** Whoever files another bill for the same person waits until this transaction ends. `except` is the bill that is answered. */
  async others(em: EntityManager, claim: Claim, except = ''): Promise<OtherStay[]> {
    const { nik } = claim.report.participant;
    await em.query(WAIT_FOR_PERSON, [nik]);
    return em.query<OtherStay[]>(OTHERS, [nik, claim.claimNumber, except]);
  }

  async keep(em: EntityManager, { claimNumber, report }: Claim, bill: Bill): Promise<void> {
    const { billNo, plkkCode, stayFrom, stayTo, keys } = bill;
    const { nik } = report.participant;
    await em.query(KEEP, [claimNumber, billNo, nik, plkkCode, stayFrom, stayTo, keys]);
  }
}
