import type { EntityManager } from 'typeorm';
import type { BenefitStage } from '@jkk/domain/claim';
import { readBenefit } from '@jkk/domain/claim/record';
import type { RecordedCalculation, RehearsedBenefit } from '@jkk/domain/rehearsal';
import { readOrSetAside } from '../unreadable';

/** A stored calculation with everything that is asked of it: what the record says twice, and where the accident was. */
export type CalculationRow = RecordedCalculation & RehearsedBenefit;

export interface CalculationPage {
  readonly calculations: readonly CalculationRow[];
  /** Ids of benefits of which the stored JSON cannot be read. */
  readonly unreadable: readonly string[];
}

interface Row {
  readonly claim_number: string;
  readonly benefit_id: string;
  readonly stage: BenefitStage;
  readonly amount_rupiah: number;
  readonly content: unknown;
  readonly event_trace_id: string | null;
  readonly regency_code: string;
}

const PAGE = 200;

/** The hash of the last request or correction stands in the claim's chain of events. */
const SELECT = `
  SELECT b.claim_number, b.benefit_id, b.stage, b.amount_rupiah, b.content, e.trace_id AS event_trace_id,
         c.dossier->'report'->'place'->>'regencyCode' AS regency_code
  FROM benefit b
  JOIN claim c ON c.claim_number = b.claim_number
  LEFT JOIN LATERAL (
    SELECT data->>'traceId' AS trace_id FROM claim_event
    WHERE claim_number = b.claim_number AND code IN ('BENEFIT_REQUESTED', 'BENEFIT_CORRECTED')
      AND data->>'benefitId' = b.benefit_id
    ORDER BY seq DESC LIMIT 1
  ) e ON TRUE
  WHERE (b.claim_number, b.benefit_id) > ($1, $2) AND ($3::text IS NULL OR b.claim_number = $3)
  ORDER BY b.claim_number, b.benefit_id LIMIT ${PAGE}`;

/**
 * Every stored calculation, or those of one claim, in pages by claim and benefit, so that memory does not grow with the
 * table. Read in one snapshot by the caller. What cannot be read is named and does not stop the others.
 */
export async function* pagesOfCalculations(
  em: EntityManager,
  only?: string,
): AsyncGenerator<CalculationPage> {
  let after: readonly [string, string] = ['', ''];
  for (;;) {
    const rows = await em.query<Row[]>(SELECT, [...after, only ?? null]);
    if (rows.length > 0) yield toPage(rows);
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = [last.claim_number, last.benefit_id];
  }
}

function toPage(rows: readonly Row[]): CalculationPage {
  const calculations = rows.flatMap((row) => readOrSetAside(() => toCalculation(row)) ?? []);
  const read = new Set(calculations.map(({ benefitId }) => benefitId));
  const unreadable = rows.map((row) => row.benefit_id).filter((benefitId) => !read.has(benefitId));
  return { calculations, unreadable };
}

function toCalculation(row: Row): CalculationRow {
  const { type, details, line, basis, amountRupiah } = readBenefit(row.claim_number, row.content);
  return {
    claimNumber: row.claim_number,
    benefitId: row.benefit_id,
    stage: row.stage,
    type,
    details,
    line,
    basis,
    amountRupiah,
    columnAmountRupiah: row.amount_rupiah,
    eventTraceId: row.event_trace_id,
    regencyCode: row.regency_code,
  };
}
