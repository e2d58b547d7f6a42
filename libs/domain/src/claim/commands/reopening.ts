import { localDate } from '../../calendar';
import { unless, type Loose } from '../../fields';
import type { Finding } from '../../findings';
import { limitationDate } from '../../eligibility';
import { currentCondition } from '../claim';
import { done, stamp } from '../decision';
import { reopeningForm } from '../forms/reopening';
import { isTreated } from '../reopened';
import { fixed } from '../sentences';
import type { CheckContext, ClaimSheet } from '../sheet';

/** What was settled or closed goes on for a reason, until the limitation date: to treatment, or to the benefits. */
export const reopening: ClaimSheet<'reopening'> = {
  code: 'reopening',
  on: 'claim',
  form: reopeningForm,
  operation: { id: 'reopenClaim', summary: 'Reopen a settled or closed claim until its limitation date' },
  shown: { as: 'reopenings' },
  sentences: {
    CLAIM_REOPENED: fixed('Klaim dibuka kembali petugas.', 'The officer reopened the claim.'),
  },
  check: (body, context) => [...inTime(context), ...alive(body, context)],
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

const alive = ({ reasonCode }: Loose, { claim }: CheckContext): Finding[] =>
  unless(
    currentCondition(claim) !== 'DIED' || !isTreated({ reasonCode }),
    '/reasonCode',
    'REOPENING.AFTER_DEATH',
    'Peserta sudah meninggal; tidak ada perawatan lagi.',
    'The participant has died; there is no treatment any more.',
  );
