import type { Actor } from '@jkk/domain/access';
import { BENEFIT_LABELS, benefitFacts, isBenefitType, type TraceStep } from '@jkk/domain/benefits';
import {
  allowedBenefitCommands,
  checklistOf,
  CLOCK_REASONS,
  keptOf,
  movesOf,
  readerAt,
  sheetOf,
  type Benefit,
  type Claim,
  type ClockMove,
  type Lateness,
} from '@jkk/domain/claim';
import { belongsTo } from '@jkk/domain/fields';
import { PAYERS } from '@jkk/domain/payers';
import { maskAccount } from '@jkk/domain/payout';
import type { TraceStepView } from '../calculations/dto/calculation.views';
import { toActorView, toWritingView, viewerOf, writingsOf } from '../commands/writing-views';
import type {
  BenefitResponse,
  ClockMoveView,
  LatenessView,
  OwedByOtherView,
  PayeeView,
} from '../claims/dto/benefit.views';

export function toBenefitResponse(
  claim: Claim,
  benefit: Benefit,
  actor: Actor,
  late: readonly Lateness[],
): BenefitResponse {
  const { type, payee, clock } = benefit;
  if (!isBenefitType(type)) throw new Error('A stored benefit has a type that nobody knows');
  const asAsked = readerAt(claim, actor, benefit.requestedAt);
  const seesDetails = maySeeDetails(claim, benefit, actor);
  return {
    benefitId: benefit.benefitId,
    type,
    label: { ...BENEFIT_LABELS[type] },
    stage: benefit.stage,
    amount: benefit.amountRupiah,
    payee: payee.kind,
    version: benefit.version,
    payeeAccount: toPayeeView(payee),
    payeeSteps: (benefit.payeeSteps ?? []).map((step) => ({
      ...toPayeeView(step.payee),
      at: step.at,
      by: step.by && toActorView(step.by),
    })),
    details: seesDetails ? { ...benefit.details } : null,
    trace: seesDetails ? benefit.line.trace.map(toTraceStepView) : null,
    traceId: benefit.basis?.traceHash ?? null,
    documents: belongsTo('TREATING', viewerOf(asAsked, benefit.requestedBy)) ? [...benefit.documents] : [],
    missing: [...benefit.missing],
    checklist: checklistOf(benefit).map((item) => ({ ...item, by: item.by && toActorView(item.by) })),
    deviations: belongsTo('OFFICE', { roles: actor.roles, own: false })
      ? (benefit.deviations ?? []).map((each) => ({ ...each, by: toActorView(each.by) }))
      : [],
    requestedBy: toActorView(benefit.requestedBy),
    requestedAt: benefit.requestedAt,
    dueAt: clock?.running ? clock.dueAt : null,
    late: toLatenessView(late.find(({ benefitId }) => benefitId === benefit.benefitId)),
    clock: movesOf(claim, benefit.benefitId).map(toClockMoveView),
    compensates: benefit.compensates ?? null,
    setOff:
      benefit.offset !== undefined && belongsTo('MONEY', { roles: actor.roles, own: false })
        ? { recoveryNo: benefit.offset.recoveryNo, amount: benefit.offset.amountRupiah }
        : null,
    kept: belongsTo('MONEY', { roles: actor.roles, own: false }) ? keptOf(claim, benefit.benefitId) : null,
    owedByOthers: belongsTo('MONEY', { roles: actor.roles, own: false }) ? toOwedViews(benefit) : [],
    proposedBy: benefit.proposedBy === null ? null : toActorView(benefit.proposedBy),
    proposedAt: benefit.proposedAt,
    decision: toDecisionView(claim, benefit, actor),
    ...writingsOf(claim, actor, benefit),
    allowedCommands: allowedBenefitCommands(claim, benefit, actor),
  };
}

/** What was booked on other payers, for as long as the benefit stands as paid. */
const toOwedViews = ({ receivable, settlement }: Benefit): OwedByOtherView[] =>
  (
    [
      ['RECEIVABLE', receivable],
      ['SETTLEMENT', settlement],
    ] as const
  ).flatMap(([kind, owed]) => {
    if (owed === undefined) return [];
    const { id, en } = PAYERS[owed.payer];
    return [{ payer: owed.payer, label: { id, en }, amount: owed.amountRupiah, kind }];
  });

const toLatenessView = (late: Lateness | undefined): LatenessView | null =>
  late === undefined ? null : { days: late.days, owed: late.amountRupiah, perDay: late.perDayRupiah };

const toClockMoveView = ({ move, reason, on, at, by, dueAt }: ClockMove): ClockMoveView => ({
  move,
  reason: { code: reason, text: { ...CLOCK_REASONS[reason] } },
  on,
  at,
  by: by && toActorView(by),
  dueAt,
});

/** Details and trace that name a disability are medical; whoever asked for the benefit wrote them. */
export const maySeeDetails = (
  claim: Claim,
  { type, requestedBy, requestedAt }: Benefit,
  actor: Actor,
): boolean =>
  (isBenefitType(type) && benefitFacts(type).namesDisability !== true) ||
  belongsTo('MEDICAL', viewerOf(readerAt(claim, actor, requestedAt), requestedBy));

/** The last decision: of rows that were written before notes were kept it has none. */
function toDecisionView(claim: Claim, { written, decision }: Benefit, actor: Actor): object | null {
  if (decision === null) return null;
  const { reasonCode, ruleCited, ...rest } = decision;
  const known = written?.decision?.at(-1) ?? {
    ...rest,
    ...(reasonCode !== null && { reasonCode }),
    ...(ruleCited !== null && { ruleCited }),
  };
  return toWritingView(sheetOf('decision'), known, claim, actor);
}

export function toTraceStepView(step: TraceStep): TraceStepView {
  return {
    step: step.step,
    formula: step.formula,
    inputs: step.inputs.map(({ name, value, source }) => ({ name, value, source })),
    result: step.result,
    rule: step.rule,
    provenance: step.provenance,
    figures: [...step.figures],
    text: { id: step.text.id, en: step.text.en },
    ...(step.steps === undefined ? {} : { steps: step.steps.map(toTraceStepView) }),
  };
}

const toPayeeView = ({ kind, name, bankCode, accountNumber }: Benefit['payee']): PayeeView => ({
  kind,
  name,
  bankCode,
  maskedAccount: maskAccount(accountNumber),
});
