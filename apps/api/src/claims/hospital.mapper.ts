import { treatmentPeriods, type Claim } from '@jkk/domain/claim';
import type { TreatmentPeriodView } from './dto/hospital.views';

/** Who treated when, and who took the patient; the last one counts. */
export function toHospitalViews(claim: Claim): TreatmentPeriodView[] {
  const answers = claim.written?.referralAnswer ?? [];
  return treatmentPeriods(claim).map(({ plkkCode, name, from, until, since }) => {
    const by = answers.find(({ at }) => at === since)?.by;
    return {
      plkkCode,
      name,
      from,
      until,
      by: by === undefined ? null : { userId: by.userId, role: by.role },
    };
  });
}
