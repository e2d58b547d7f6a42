import { finding, type Finding } from '../../findings';
import { ownOnly } from '../checks';
import type { Claim } from '../claim';
import { commandRule } from '../commands';
import { judgeCover, withoutDecision } from '../cover/cover-judgement';
import { actingRole, done, invalid, refuse, stamp } from '../decision';
import { evidenceWithoutFile, withEvidence } from '../documents/evidence';
import { completionForm, type CompletionBody } from '../forms/completion';
import { goOn, missingOf } from '../open';
import { withoutAbsent } from '../present';
import type { LikeClaim } from '../cover/like-claim';
import type { ClaimSheet } from '../sheet';

/** Missing data handed in; the register is asked anew and the claim goes on when nothing is missing any more. */
export const completion: ClaimSheet<'completion'> = {
  code: 'completion',
  on: 'claim',
  form: completionForm,
  operation: { id: 'completeData', summary: 'Add what was missing' },
  shown: { as: 'completions', replaces: true },
  sentences: {
    DATA_COMPLETED: (data) =>
      Array.isArray(data['candidates'])
        ? {
            id: `Data dilengkapi; mungkin sama dengan ${data['candidates'].join(', ')}.`,
            en: `Data completed; possibly the same as ${data['candidates'].join(', ')}.`,
          }
        : { id: 'Data dilengkapi.', en: 'Data completed.' },
  },
  check: (body, { actor }) => [...ownOnly(body, actor), ...evidenceWithoutFile(body)],
  decide(claim, { body, actor }, { cover, now, likeClaims = [] }) {
    const by = stamp(actor, actingRole(actor, commandRule('completion').roles));
    if (body.proceed === true && by.role !== 'CLAIM_OFFICER') return refuse('ACCESS.DENIED');
    const unasked = notMissing(claim, body);
    if (unasked.length > 0) return invalid(unasked);
    const heard = claim.stage === 'NOT_COVERED' ? withoutDecision(claim) : claim;
    const completed: Claim = {
      ...heard,
      cover,
      report: withEvidence({ ...claim.report, ...completedPart(body) }, body.evidence),
    };
    const eligibility = judgeCover(completed);
    const missing = missingOf(completed, cover, eligibility);
    const proceeds = body.proceed === true && missing.every((code) => MAY_STAY_OPEN.includes(code));
    const suspected = likeClaims.filter(
      ({ claimNumber }) => !claim.duplicateCandidates.includes(claimNumber),
    );
    if (suspected.length > 0) {
      return done(claim, {
        claim: underReview({ ...completed, eligibility, missing: [] }, suspected),
        code: 'DATA_COMPLETED',
        by,
        now,
        data: { missing: [], candidates: suspected.map(({ claimNumber }) => claimNumber) },
      });
    }
    return done(claim, {
      claim: goOn({ ...completed, eligibility }, proceeds ? [] : missing),
      code: 'DATA_COMPLETED',
      by,
      now,
      data: { missing: proceeds ? [] : missing, proceeded: body.proceed === true },
    });
  },
};

/** Whoever is known now may be known from another report. */
const underReview = (claim: Claim, suspected: readonly LikeClaim[]): Claim => ({
  ...claim,
  stage: 'DUPLICATE_REVIEW',
  duplicateCandidates: [...claim.duplicateCandidates, ...suspected.map(({ claimNumber }) => claimNumber)],
  likeClaims: [...(claim.likeClaims ?? []), ...suspected],
});

/** Findings over which an officer may go on: whether anything is paid rests on others. */
const MAY_STAY_OPEN: readonly string[] = ['EMPLOYER_UNKNOWN', 'PROJECT_UNKNOWN'];

/** What of the report each finding asks for. Another participant would be another claim. */
const ASKED_BY = {
  participant: ['PARTICIPANT_UNKNOWN'],
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
