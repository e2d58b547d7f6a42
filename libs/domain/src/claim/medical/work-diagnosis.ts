import { earlierDate, laterDate, localDate, yearsBefore, type LocalDate } from '../../calendar';
import type { Text } from '../../findings';
import type { Claim, Written } from '../claim';
import type { WorkDiagnosisBody } from '../forms';

/** The diagnosis of work that counts: the last one. */
export const workDiagnosis = ({ written }: Claim): Written<WorkDiagnosisBody> | undefined =>
  written?.workDiagnosis?.at(-1);

/** A disease is concluded to be of work by the seven steps alone. */
export const needsWorkDiagnosis = (claim: Claim): boolean =>
  claim.report.kind === 'DISEASE' && workDiagnosis(claim) === undefined;

export interface Exposure {
  readonly employers: number;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Whole years from the first exposure to the diagnosis. */
  readonly latencyYears: number;
}

/** How long the person was exposed, and how long it took until the disease was diagnosed; undefined where nowhere was any. */
export function exposureOf(
  history: WorkDiagnosisBody['history'],
  { report }: Pick<Claim, 'report'>,
): Exposure | undefined {
  const diagnosedOn = localDate(report.occurredAt, report.place.zone);
  const exposed = history.filter(({ hazard }) => hazard !== undefined);
  const [first] = exposed;
  if (first === undefined) return undefined;
  const from = exposed.reduce((day, each) => earlierDate(day, each.from), first.from);
  const to = exposed.reduce((day, each) => laterDate(day, each.to ?? diagnosedOn), first.from);
  return {
    employers: new Set(exposed.map(({ employer }) => employer.trim().toLowerCase())).size,
    from,
    to,
    latencyYears: Math.max(0, yearsBefore(from, diagnosedOn)),
  };
}

/**
 * Which employers had which part in the exposure, where the doctor has said so. PP 44/2015 Pasal 25 grants the benefits of an
 * occupational disease by wage and consequence: the programme bears them whole, and no rule divides them by employer.
 */
export function apportionedText(claim: Claim): Text | undefined {
  const parts = (workDiagnosis(claim)?.history ?? []).flatMap(({ employer, sharePercent }) =>
    sharePercent === undefined ? [] : [`${employer} ${sharePercent}%`],
  );
  if (parts.length === 0) return undefined;
  return {
    id: `Bagian pajanan menurut diagnosis okupasi: ${parts.join(', ')}. Pembagian ini tidak mengubah manfaat, yang ditanggung program seluruhnya (PP 44/2015 Pasal 25).`,
    en: `Parts in the exposure by the diagnosis of work: ${parts.join(', ')}. They change no benefit: the programme bears it whole (PP 44/2015 Pasal 25).`,
  };
}
