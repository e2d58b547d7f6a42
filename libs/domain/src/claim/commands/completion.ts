import { finding, type Finding } from '../../findings';
import { ownOnly } from '../checks';
import type { Claim } from '../claim';
import { commandRule } from '../commands';
import { actingRole, done, invalid, refuse, stamp } from '../decision';
import { completionForm, type CompletionBody } from '../forms/completion';
import { assess, missingOf, provisionalGuarantee } from '../open';
import { withoutAbsent } from '../present';
import { fixed } from '../sentences';
import type { ClaimSheet } from '../sheet';

/** Missing data handed in; the register is asked anew and the claim goes on when nothing is missing any more. */
export const completion: ClaimSheet<'completion'> = {
  code: 'completion',
  on: 'claim',
  form: completionForm,
  operation: { id: 'completeData', summary: 'Add what was missing' },
  shown: { as: 'completions', replaces: true },
  sentences: { DATA_COMPLETED: fixed('Data dilengkapi.', 'Data completed.') },
  check: (body, { actor }) => ownOnly(body, actor),
  decide(claim, { body, actor }, { cover, now }) {
    const by = stamp(actor, actingRole(actor, commandRule('completion').roles));
    if (body.proceed === true && by.role !== 'CLAIM_OFFICER') return refuse('ACCESS.DENIED');
    const unasked = notMissing(claim, body);
    if (unasked.length > 0) return invalid(unasked);
    const completed: Claim = { ...claim, cover, report: { ...claim.report, ...completedPart(body) } };
    const eligibility = assess(completed, cover);
    const missing = missingOf(completed, cover, eligibility);
    const mayProceed = missing.length === 0 || (body.proceed === true && cover.member !== null);
    return done(claim, {
      claim: mayProceed
        ? {
            ...completed,
            eligibility,
            missing: [],
            stage: 'UNDER_VERIFICATION',
            guarantee: provisionalGuarantee(completed),
          }
        : { ...completed, eligibility, missing },
      code: 'DATA_COMPLETED',
      by,
      now,
      data: { missing: mayProceed ? [] : missing, proceeded: body.proceed === true },
    });
  },
};

/** What of the report each finding asks for; where cover is missing any number of it may have been wrong. */
const ASKED_BY = {
  participant: ['PARTICIPANT_UNKNOWN', 'NOT_COVERED'],
  employerNumber: ['EMPLOYER_UNKNOWN', 'NOT_COVERED'],
  projectNumber: ['PROJECT_UNKNOWN', 'NOT_COVERED'],
} as const satisfies Partial<Record<keyof CompletionBody, readonly string[]>>;

/** A completion fills in what was missing and changes nothing else; the same value again is no change. */
function notMissing(claim: Claim, body: CompletionBody): Finding[] {
  const numbers = (['participant', 'employerNumber', 'projectNumber'] as const).filter(
    (name) =>
      isChange(body[name], claim.report[name]) &&
      !ASKED_BY[name].some((code) => claim.missing.includes(code)),
  );
  const hospital =
    claim.report.plkkCode !== undefined && isChange(body.plkkCode, claim.report.plkkCode) ? ['plkkCode'] : [];
  return [...numbers, ...hospital].map((name) =>
    finding(`/${name}`, 'COMPLETION.NOT_MISSING', {
      id: 'Isian ini tidak kurang dan tidak dapat diubah di sini.',
      en: 'This is not missing and cannot be changed here.',
    }),
  );
}

const isChange = (said: unknown, before: unknown): boolean =>
  said !== undefined && before !== undefined && JSON.stringify(said) !== JSON.stringify(before);

/** The fields that fill gaps of the report. A chronology is added beside the first one, which stays as it was said. */
export function completedPart(body: CompletionBody): Partial<Claim['report']> {
  const { participant, employerNumber, projectNumber, plkkCode } = body;
  return withoutAbsent({ participant, employerNumber, projectNumber, plkkCode });
}
