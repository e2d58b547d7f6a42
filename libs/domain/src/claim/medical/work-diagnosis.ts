import { earlierDate, laterDate, localDate, yearsBefore, type LocalDate } from '../../calendar';
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
