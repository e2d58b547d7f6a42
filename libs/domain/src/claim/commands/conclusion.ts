import { missing, unless, type Loose } from '../../fields';
import type { Finding } from '../../findings';
import { currentCondition, type Claim } from '../claim';
import { done, stamp } from '../decision';
import { conclusionForm } from '../forms/conclusion';
import { withCoverStatus, withStatus } from '../medical/guarantee';
import { bindingStatements } from '../medical/statements';
import { workDiagnosis } from '../medical/work-diagnosis';
import { fixed } from '../sentences';
import type { ClaimSheet } from '../sheet';
import { noticeBy } from '../waits/notice-wait';

/** The branch's *kesimpulan*: work accident, occupational disease, or neither; a no names reason and rule. */
export const conclusion: ClaimSheet<'conclusion'> = {
  code: 'conclusion',
  on: 'claim',
  form: conclusionForm,
  operation: { id: 'concludeClaim', summary: 'Conclude whether it is work-related' },
  shown: {
    as: 'conclusions',
    of: ({ written, conclusion: last }) => [...(written?.conclusion ?? []), ...(last === null ? [] : [last])],
  },
  keptByItself: true,
  sentences: {
    CONCLUDED_POSITIVE: (data) =>
      data['conclusion'] === 'OCCUPATIONAL_DISEASE'
        ? { id: 'Disimpulkan penyakit akibat kerja.', en: 'Concluded: occupational disease.' }
        : { id: 'Disimpulkan kecelakaan kerja.', en: 'Concluded: work accident.' },
    CONCLUDED_NEGATIVE: fixed(
      'Disimpulkan bukan kecelakaan kerja atau penyakit akibat kerja.',
      'Concluded: neither work accident nor occupational disease.',
    ),
  },
  check: (body, { claim }) => [
    ...(body['conclusion'] === 'NOT_WORK_RELATED' ? missing(body, 'reasonCode', 'ruleCited') : []),
    ...fitsKind(body, claim),
    ...restsOnDiagnosis(body, claim),
    ...followsDoctor(body, claim),
  ],
  decide(before, { body, actor }, { now }) {
    const claim: Claim = { ...before, noticeBy: noticeBy(before, now) };
    const by = stamp(actor, 'CLAIM_OFFICER');
    const conclusion = { ...body, by, at: now };
    const positive = body.conclusion !== 'NOT_WORK_RELATED';
    const treated = currentCondition(claim) === 'UNDER_TREATMENT' ? 'IN_TREATMENT' : 'ACCEPTED';
    return done(before, {
      claim: positive
        ? withCoverStatus({ ...claim, conclusion, stage: treated })
        : {
            ...claim,
            conclusion,
            stage: 'NOT_WORK_RELATED',
            guarantee: withStatus(claim.guarantee, 'REVOKED'),
          },
      code: positive ? 'CONCLUDED_POSITIVE' : 'CONCLUDED_NEGATIVE',
      by,
      now,
      data: { conclusion: body.conclusion, reasonCode: body.reasonCode ?? null },
    });
  },
};

/** An occupational disease rests on the seven steps, where a doctor has found it to come from work. */
const restsOnDiagnosis = ({ conclusion: given }: Loose, claim: Claim): Finding[] =>
  unless(
    given !== 'OCCUPATIONAL_DISEASE' ||
      claim.report.kind !== 'DISEASE' ||
      workDiagnosis(claim)?.finding === 'WORK_RELATED',
    '/conclusion',
    'CONCLUSION.WITHOUT_DIAGNOSIS',
    'Penyakit akibat kerja memerlukan diagnosis okupasi yang menyimpulkan akibat kerja.',
    'An occupational disease needs a diagnosis of work that finds it work-related.',
  );

/** What the verified doctor found not to come from work is no work accident by the branch: after an objection the inspector determines it. */
const followsDoctor = ({ conclusion: given }: Loose, claim: Claim): Finding[] =>
  unless(
    given !== 'WORK_ACCIDENT' || bindingStatements(claim).at(-1)?.finding !== 'NOT_WORK_RELATED',
    '/conclusion',
    'CONCLUSION.AGAINST_DOCTOR',
    'Keterangan dokter yang dibenarkan menyebut bukan akibat kerja: simpulkan sesuai itu; peserta dapat berkeberatan.',
    'The verified statement finds it not work-related: conclude as it says; the participant may object.',
  );

/** The kind that was reported: the other one is another report. */
function fitsKind({ conclusion: given }: Loose, { report }: Claim): Finding[] {
  const wrong = report.kind === 'ACCIDENT' ? 'OCCUPATIONAL_DISEASE' : 'WORK_ACCIDENT';
  return unless(
    given !== wrong,
    '/conclusion',
    'CONCLUSION.DOES_NOT_FIT_KIND',
    'Kesimpulan tidak sesuai dengan jenis laporan.',
    'The conclusion does not fit the kind of report.',
  );
}
