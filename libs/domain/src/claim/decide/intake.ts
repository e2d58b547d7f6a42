import { procedureRuleSetAt } from '../../rules';
import type { CompletionBody, DuplicateDecisionBody, StageOneBody } from '../bodies';
import type { Claim } from '../claim';
import { commandRule } from '../commands';
import {
  actingRole,
  done,
  invalidAt,
  stamp,
  type ClaimCommand,
  type Decision,
  type DecisionContext,
} from './decision';
import { assess, examine, missingOf, provisionalGuarantee } from './open';

/** Form 3 KK 1 for a claim that began as a notice: D1 and the mode of payment are judged by its receipt. */
export function stageOne(
  claim: Claim,
  command: ClaimCommand<'stageOne'>,
  context: DecisionContext,
): Decision {
  if (claim.stageOne !== null) return { ok: false, code: 'CLAIM.STAGE_NOT_ALLOWED' };
  const { body, actor } = command;
  const receivedAt = body.receivedAt ?? context.now;
  if (body.receivedAt !== undefined && !actor.roles.includes('CLAIM_OFFICER')) {
    return invalidAt('/receivedAt', 'RECEIVED_AT.BRANCH_ONLY', {
      id: 'Tanggal terima hanya untuk formulir kertas di kantor cabang.',
      en: 'A date of receipt is for paper forms at a branch only.',
    });
  }
  if (receivedAt < claim.report.occurredAt || receivedAt > context.now) {
    return invalidAt('/receivedAt', 'RECEIVED_AT.OUT_OF_RANGE', {
      id: 'Tanggal terima tidak boleh sebelum kejadian atau di masa depan.',
      en: 'The date of receipt lies neither before the event nor in the future.',
    });
  }
  const by = stamp(actor, actingRole(actor, commandRule('stageOne').roles));
  const reported: Claim = {
    ...claim,
    report: { ...claim.report, ...reportPart(body), stageOne: true },
    ruleSet: { ...claim.ruleSet, procedure: procedureRuleSetAt(receivedAt, claim.report.place.zone) },
    stageOne: { receivedAt, by },
  };
  const eligibility = assess(reported, reported.cover);
  return done(claim, {
    claim: { ...reported, eligibility },
    code: 'STAGE_ONE_RECEIVED',
    by,
    now: context.now,
    data: { receivedAt, eligibility: eligibility.outcome },
  });
}

/** The fields of the form that replace what the notice said; the rest of the form is about the receipt itself. */
function reportPart(body: StageOneBody): Partial<Claim['report']> {
  const { employerNumber, projectNumber, chronology, circumstance, consequence, injuries } = body;
  return withoutUndefined({ employerNumber, projectNumber, chronology, circumstance, consequence, injuries });
}

export function duplicateDecision(
  claim: Claim,
  command: ClaimCommand<'duplicateDecision'>,
  context: DecisionContext,
): Decision {
  const body: DuplicateDecisionBody = command.body;
  const by = stamp(command.actor, 'CLAIM_OFFICER');
  if (body.outcome === 'DISTINCT') {
    const opened = examine(claim, { ...claim, eligibility: assess(claim, claim.cover) }, context);
    return { ...opened, event: { ...opened.event, code: 'FOUND_DISTINCT', by } };
  }
  const sameAs =
    body.sameAs ?? (claim.duplicateCandidates.length === 1 ? claim.duplicateCandidates[0] : undefined);
  if (sameAs === undefined || !claim.duplicateCandidates.includes(sameAs)) {
    return invalidAt('/sameAs', 'SAME_AS.NOT_A_CANDIDATE', {
      id: 'Sebutkan nomor klaim dari daftar kemungkinan ganda.',
      en: 'Name a claim number from the list of possible duplicates.',
    });
  }
  return done(claim, {
    claim: { ...claim, stage: 'CANCELLED', sameAs },
    code: 'FOUND_SAME',
    by,
    now: context.now,
    data: { sameAs },
  });
}

/** Missing data handed in; the register is asked anew and the claim goes on when nothing is missing any more. */
export function completion(
  claim: Claim,
  command: ClaimCommand<'completion'>,
  context: DecisionContext,
): Decision {
  const body: CompletionBody = command.body;
  const by = stamp(command.actor, actingRole(command.actor, commandRule('completion').roles));
  if (body.proceed === true && by.role !== 'CLAIM_OFFICER') return { ok: false, code: 'ACCESS.DENIED' };
  const completed: Claim = {
    ...claim,
    cover: context.cover,
    report: { ...claim.report, ...completedPart(body) },
  };
  const eligibility = assess(completed, context.cover);
  const missing = missingOf(completed, context.cover, eligibility);
  const mayProceed = missing.length === 0 || (body.proceed === true && context.cover.member !== null);
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
    now: context.now,
    data: { missing: mayProceed ? [] : missing, proceeded: body.proceed === true },
  });
}

export function completedPart(body: CompletionBody): Partial<Claim['report']> {
  const { participant, employerNumber, projectNumber, plkkCode, chronology } = body;
  return withoutUndefined({ participant, employerNumber, projectNumber, plkkCode, chronology });
}

function withoutUndefined<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}
