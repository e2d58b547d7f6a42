import { localDate } from '../../calendar';
import { unless, type Loose } from '../../fields';
import type { Finding } from '../../findings';
import { limitationDate } from '../../eligibility';
import { currentCondition } from '../claim';
import { done, stamp } from '../decision';
import { reopeningForm } from '../forms/reopening';
import { isTreated } from '../reopened';
import { hasSchoolYears } from '../years/school-life';
import { fixed } from '../sentences';
import type { CheckContext, ClaimSheet } from '../sheet';

/**
 * What was settled or closed goes on for a reason, until the limitation date: to treatment, or to the benefits. A child's
 * school years are asked for as long as the child has any.
 */
export const reopening: ClaimSheet<'reopening'> = {
  code: 'reopening',
  on: 'claim',
  form: reopeningForm,
  operation: { id: 'reopenClaim', summary: 'Reopen a settled or closed claim until its limitation date' },
  shown: { as: 'reopenings' },
  sentences: {
    CLAIM_REOPENED: fixed('Klaim dibuka kembali petugas.', 'The officer reopened the claim.'),
  },
  check: (body, context) =>
    body['reasonCode'] === 'SCHOOL_YEAR' ? studies(context) : [...inTime(context), ...alive(body, context)],
  decide: (claim, { body, actor }, { now }) =>
    done(claim, {
      claim: { ...claim, stage: isTreated(body) ? 'IN_TREATMENT' : 'FINAL_REPORTED' },
      code: 'CLAIM_REOPENED',
      by: stamp(actor, 'CLAIM_OFFICER'),
      now,
    }),
};

function inTime({ claim, now }: CheckContext): Finding[] {
  const { occurredAt, place, segment } = claim.report;
  const lastDay = limitationDate({ occurredAt, zone: place.zone, segment });
  return unless(
    localDate(now, place.zone) <= lastDay,
    '/reasonCode',
    'LIMITATION.PASSED',
    `Klaim hanya dapat dibuka kembali sampai ${lastDay}.`,
    `The claim could be reopened until ${lastDay} only.`,
  );
}

const studies = ({ claim }: CheckContext): Finding[] =>
  unless(
    hasSchoolYears(claim),
    '/reasonCode',
    'REOPENING.NO_SCHOOL_YEAR',
    'Tidak ada anak dengan tahun sekolah yang masih akan datang.',
    'No child has a school year to come.',
  );

/** Treatment and work are for the living. */
const alive = ({ reasonCode }: Loose, { claim }: CheckContext): Finding[] =>
  unless(
    currentCondition(claim) !== 'DIED' || !(isTreated({ reasonCode }) || reasonCode === 'RETURN_TO_WORK'),
    '/reasonCode',
    'REOPENING.AFTER_DEATH',
    'Peserta sudah meninggal; tidak ada perawatan atau pekerjaan lagi.',
    'The participant has died; there is no treatment or work any more.',
  );
