import { looseDate, looseText, needsFile, unless, type Loose } from '../../fields';
import type { Finding } from '../../findings';
import { datesInPast } from '../checks';
import type { Claim } from '../claim';
import { done, refuse, stamp } from '../decision';
import { schoolingForm } from '../forms/schooling';
import type { ClaimSheet } from '../sheet';
import { schoolLives, type SchoolLife } from '../years/school-life';
import { SCHOOLING_LABELS, type SchoolingStatus } from '../years/schooling';

/** What ends, interrupts or resumes the scholarship of one child, with its document. What was said last counts. */
export const schooling: ClaimSheet<'schooling'> = {
  code: 'schooling',
  on: 'claim',
  form: schoolingForm,
  operation: { id: 'recordSchooling', summary: "Record what ends or interrupts a child's scholarship" },
  shown: { as: 'schooling' },
  sentences: {
    SCHOOLING_RECORDED: ({ childNo, status }) => {
      const label = SCHOOLING_LABELS[status as SchoolingStatus];
      return {
        id: `Keadaan sekolah anak ${String(childNo)} dicatat: ${label.id}.`,
        en: `The schooling of child ${String(childNo)} was recorded: ${label.en}.`,
      };
    },
  },
  mayGive: (claim) => schoolLives(claim).length > 0,
  check: (body, context) => [
    ...ofReport(body, context.claim),
    ...datesInPast(body, ['on'], context),
    ...needsFile(body),
  ],
  decide(claim, { body, actor }, { now }) {
    if (schoolLives(claim).length === 0) return refuse('CLAIM.STAGE_NOT_ALLOWED');
    const { childNo, status, on } = body;
    const by = stamp(actor, 'CLAIM_OFFICER');
    return done(claim, { claim, code: 'SCHOOLING_RECORDED', by, now, data: { childNo, status, on } });
  },
};

function ofReport(body: Loose, claim: Claim): Finding[] {
  const childNo = looseText(body['childNo']);
  const lives = schoolLives(claim);
  const life = lives.find((each) => each.childNo === childNo);
  return [
    ...unless(
      life !== undefined || childNo === undefined || lives.length === 0,
      '/childNo',
      'CHILD.NOT_IN_FINAL_REPORT',
      'Anak ini tidak tercantum di laporan Tahap II.',
      'This child does not stand in the final report.',
    ),
    ...afterBirth(looseDate(body['on']), life),
  ];
}

const afterBirth = (on: string | undefined, life: SchoolLife | undefined): Finding[] =>
  unless(
    on === undefined || life === undefined || on >= life.child.birthDate,
    '/on',
    'DATES.ORDER',
    'Tanggal ini lebih awal daripada kelahiran anak.',
    'This date is earlier than the birth of the child.',
  );
