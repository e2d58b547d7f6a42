import { looseInstant } from '../../fields';
import { procedureRuleSetAt } from '../../rules';
import { notBefore, notInFuture, onPaperOnly, ownOnly } from '../checks';
import type { Claim } from '../claim';
import { commandRule } from '../commands';
import { judgeCover } from '../cover/cover-judgement';
import { actingRole, done, refuse, stamp } from '../decision';
import { evidenceWithoutFile, withEvidence } from '../documents/evidence';
import { stageOneForm, type StageOneBody } from '../forms/stage-one';
import { goOn, missingOf } from '../open';
import { withoutAbsent } from '../present';
import { fixed } from '../sentences';
import type { ClaimSheet } from '../sheet';

/** Form 3 KK 1 for a claim that began as a notice: D1 and the mode of payment are judged by its receipt. */
export const stageOne: ClaimSheet<'stageOne'> = {
  code: 'stageOne',
  on: 'claim',
  form: stageOneForm,
  operation: { id: 'handInStageOne', summary: 'Hand in form 3 KK 1 for a claim that began as a notice' },
  shown: { as: 'stageOne', single: true, replaces: true },
  sentences: {
    STAGE_ONE_RECEIVED: fixed('Formulir 3 KK 1 (Tahap I) diterima.', 'Form 3 KK 1 (stage I) received.'),
  },
  mayGive: (claim) => claim.stageOne === null,
  check: (body, { now, actor, claim }) => [
    ...onPaperOnly('/receivedAt', body['receivedAt'] === undefined || actor.roles.includes('CLAIM_OFFICER')),
    ...notInFuture('/receivedAt', looseInstant(body['receivedAt']), now),
    ...notBefore('/receivedAt', looseInstant(body['receivedAt']), claim.report.occurredAt),
    ...ownOnly(body, actor),
    ...evidenceWithoutFile(body),
  ],
  decide(claim, { body, actor }, { now, cover }) {
    if (claim.stageOne !== null) return refuse('CLAIM.STAGE_NOT_ALLOWED');
    const receivedAt = body.receivedAt ?? now;
    const by = stamp(actor, actingRole(actor, commandRule('stageOne').roles));
    const reported: Claim = {
      ...claim,
      cover,
      report: withEvidence({ ...claim.report, ...stageOnePart(body), stageOne: true }, body.evidence),
      ruleSet: { ...claim.ruleSet, procedure: procedureRuleSetAt(receivedAt, claim.report.place.zone) },
      stageOne: { receivedAt, by },
    };
    const eligibility = judgeCover(reported);
    const judged = { ...reported, eligibility };
    return done(claim, {
      claim: claim.stage === 'DATA_INCOMPLETE' ? goOn(judged, missingOf(judged, cover, eligibility)) : judged,
      code: 'STAGE_ONE_RECEIVED',
      by,
      now,
      data: { receivedAt, eligibility: eligibility.outcome },
    });
  },
};

/** The fields of the form that replace what the notice said; the rest of the form is about the receipt itself. */
export function stageOnePart(body: StageOneBody): Partial<Claim['report']> {
  const { employerNumber, projectNumber, chronology, circumstance, consequence, injuries } = body;
  return withoutAbsent({ employerNumber, projectNumber, chronology, circumstance, consequence, injuries });
}
