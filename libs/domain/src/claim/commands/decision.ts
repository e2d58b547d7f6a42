import type { Actor } from '../../access/roles';
import { benefitFacts, CONDITIONS, isBenefitType } from '../../benefits';
import { concerning } from '../../entitlements';
import { missing, unless } from '../../fields';
import { finding, type Finding, type FindingCode, type Text } from '../../findings';
import { formatRupiah } from '../../money';
import { FAMILY_DOUBTS, type FamilyDoubt } from '../../payees';
import { HOLD_REASONS, isLivePayout, type AccountDoubt, type PayoutSummary } from '../../payout';
import { accountDoubts } from '../payees/account-doubts';
import type { ActorStamp } from '../actor-stamp';
import { standsInAccount } from '../benefit/benefit-computation';
import { deviationTexts, isChosen, type Deviation } from '../benefit/deviations';
import type { Benefit, Claim } from '../claim';
import { stopClock } from '../clocks/clock';
import { commandRule } from '../commands';
import { isInCorrection } from '../persons/corrected-persons';
import { coverRefusal } from '../cover/cover-refusal';
import {
  actingRole,
  done,
  invalid,
  refuse,
  stamp,
  withBenefit,
  type DecisionContext,
  type Effect,
} from '../decision';
import { decisionForm, type BenefitDecisionBody } from '../forms/decision';
import { familyInDoubt } from '../persons/family-in-doubt';
import { awaitsVerification } from '../medical/statements';
import { payeeGone } from '../persons/heirs-turn';
import { mayNotDecide } from '../authority/involved';
import { authorityOver, type Authority } from '../authority/lent-authority';
import { aboutBenefit, type Sentence } from '../sentences';
import { returnUndone } from '../recovery/money-back';
import { offsetTaken, payableOf } from '../recovery/offset';
import { settleIfDone } from '../settle';
import { schoolOver } from '../years/school-over';
import type { BenefitSheet } from '../sheet';

/** A return or a refusal needs no authority over the sum. */
const OWN: Authority = { role: undefined };

const stampOf = (actor: Actor, { role, onBehalfOf }: Authority): ActorStamp => ({
  ...stamp(actor, role ?? actingRole(actor, commandRule('decision').roles)),
  ...(onBehalfOf !== undefined && { onBehalfOf }),
});

const approved: Sentence = (data, context) => {
  const lent = data['onBehalfOf'] !== undefined;
  const weighed = data['deviations'] !== undefined;
  return aboutBenefit(
    `disetujui${lent ? ' dengan wewenang yang dilimpahkan' : ''}${weighed ? '; kekurangan bukti ditimbang' : ''}.`,
    `approved${lent ? ' by authority that was lent' : ''}${weighed ? '; what is not proven was weighed' : ''}.`,
  )(data, context);
};

export const REFUSED: Sentence = aboutBenefit('ditolak.', 'refused.');

const OUTCOME = {
  APPROVE: { stage: 'APPROVED', event: 'BENEFIT_APPROVED' },
  RETURN: { stage: 'RETURNED', event: 'BENEFIT_RETURNED' },
  REFUSE: { stage: 'REFUSED', event: 'BENEFIT_REFUSED' },
} as const;

/** Approve within the authority limit, return, or refuse; never by who proposed or entered the account. An approval makes a payout. */
export const decision: BenefitSheet<'decision'> = {
  code: 'decision',
  on: 'benefit',
  form: decisionForm,
  operation: {
    id: 'decideBenefit',
    summary: 'Approve, return or refuse the benefit',
    refusals: [
      'COVER.UNDECIDED',
      'COVER.NOT_GIVEN',
      'APPROVAL.SAME_PERSON',
      'APPROVAL.PERSON_LEFT',
      'APPROVAL.LIMIT_EXCEEDED',
      'BENEFIT.ACCOUNT_CHANGED',
      'PAYOUT.NOT_REPLACEABLE',
    ],
  },
  shown: { as: 'decisions' },
  sentences: {
    BENEFIT_APPROVED: approved,
    BENEFIT_RETURNED: aboutBenefit('dikembalikan ke petugas.', 'returned to the officer.'),
    BENEFIT_REFUSED: REFUSED,
  },
  check: (body) =>
    body['decision'] === 'RETURN' || body['decision'] === 'REFUSE'
      ? missing(body, 'reasonCode', 'ruleCited')
      : [],
  decide(claim, benefit, { body, actor }, context) {
    const { now } = context;
    if (mayNotDecide(benefit, actor)) return refuse('APPROVAL.SAME_PERSON');
    const approves = body.decision === 'APPROVE';
    if (approves && isPaidToStaffIn(benefit, actor, context)) return refuse('CLAIM.OWN_INTEREST');
    if (approves && context.hasProposerLeft === true) return refuse('APPROVAL.PERSON_LEFT');
    const authority = approves ? authorityOver(claim, benefit, actor) : OWN;
    if (typeof authority === 'string') return refuse(authority);
    if (approves && !standsInAccount(claim, benefit, context.earlier)) {
      return refuse('BENEFIT.ACCOUNT_CHANGED');
    }
    const paid = paidAlready(claim, benefit);
    const again = paid === undefined ? { claim, effects: [] } : returnUndone(claim, benefit, paid, now);
    const isOpen =
      paid === undefined
        ? !isPaidAfterAll(claim, benefit)
        : paid.amountRupiah === payableOf(again.claim, benefit);
    if (!isOpen && body.decision !== 'RETURN') return refuse('PAYOUT.NOT_REPLACEABLE');
    if (paid !== undefined && body.decision === 'RETURN') return refuse('PAYOUT.NOT_REPLACEABLE');
    const undecided = approves ? undecidedHistory(benefit, body, context) : [];
    if (undecided.length > 0) return invalid(undecided);
    const doubts = approves ? accountDoubts(claim, benefit, now, context.accountHolders) : [];
    const family = approves ? familyInDoubt(claim, benefit) : [];
    const deviations = approves ? (benefit.deviations ?? []) : [];
    const unseen = unweighed({ doubts, family, deviations }, body);
    if (unseen.length > 0) return invalid(unseen);
    const gone = approves
      ? [
          ...payeeGone(claim, benefit, now),
          ...unknownPayee(claim, benefit),
          ...newerStatement(claim, benefit),
          ...schoolOver(claim, benefit),
        ]
      : [];
    if (gone.length > 0) return invalid(gone);
    const uncovered = approves ? coverRefusal(claim) : undefined;
    if (uncovered !== undefined) return uncovered;
    const by = stampOf(actor, authority);
    const { stage, event } = OUTCOME[body.decision];
    const reasonCode = body.reasonCode ?? null;
    const grantsPaid = approves && paid !== undefined;
    const { clock, clockMoves } =
      body.decision === 'REFUSE'
        ? stopClock(claim, benefit, { reason: 'REFUSED', by }, context)
        : { clock: benefit.clock, clockMoves: claim.clockMoves };
    const decided: Benefit = {
      ...benefit,
      stage: grantsPaid ? 'PAID' : stage,
      clock,
      decision: {
        decision: body.decision,
        by,
        at: now,
        reasonCode,
        ruleCited: body.ruleCited ?? null,
        ...(deviations.length > 0 && { deviationsSeen: true }),
      },
    };
    const after = { ...withBenefit(grantsPaid ? again.claim : claim, decided), clockMoves };
    const taken = grantsPaid ? offsetTaken(after, decided, now) : { claim: after, effects: [] };
    return done(claim, {
      claim: settleIfDone(taken.claim),
      code: event,
      by,
      now,
      data: {
        benefitId: benefit.benefitId,
        amountRupiah: benefit.amountRupiah,
        reasonCode,
        ...(deviations.length > 0 && { deviations: deviations.length }),
        ...(approves && benefit.offset && { offsetRupiah: benefit.offset.amountRupiah }),
        ...(by.onBehalfOf !== undefined && { onBehalfOf: by.onBehalfOf }),
      },
      effects:
        approves && !grantsPaid
          ? [payoutOf(claim, benefit, actor, doubts[0])]
          : [...(grantsPaid ? again.effects : []), ...taken.effects],
      benefitId: benefit.benefitId,
    });
  },
};

/** A payout of the benefit has been proven since by a late debit, be it the one that was to be replaced or an older one. */
export const isPaidAfterAll = ({ payouts }: Claim, benefit: Benefit): boolean =>
  payouts.some(({ benefitId, state }) => benefitId === benefit.benefitId && isLivePayout(state));

/** The payment of a refused benefit that has left after all: an approval takes it for the benefit's own, and makes no other. */
const paidAlready = ({ payouts }: Claim, { benefitId, replaces }: Benefit): PayoutSummary | undefined =>
  replaces === null
    ? payouts.find((payout) => payout.benefitId === benefitId && payout.state === 'RECONCILED')
    : undefined;

const payoutOf = (
  claim: Claim,
  benefit: Benefit,
  approver: Actor,
  doubt: AccountDoubt | undefined,
): Effect => ({
  kind: 'CREATE_PAYOUT',
  benefitId: benefit.benefitId,
  amountRupiah: payableOf(claim, benefit),
  payee: benefit.payee,
  replaces: benefit.replaces,
  accountEnteredBy: benefit.accountEnteredBy,
  proposedBy: benefit.proposedBy?.userId ?? benefit.requestedBy.userId,
  approvedBy: approver.userId,
  ...(doubt !== undefined && { doubt }),
});

/** The account is of who decides here or of who proposed it. */
const isPaidToStaffIn = (
  { proposedBy }: Benefit,
  { userId }: Actor,
  { accountHolders }: DecisionContext,
): boolean => [userId, proposedBy?.userId].some((each) => each === (accountHolders?.staffId ?? ''));

/** Who it is has to be decided before anything is approved for them. */
const unknownPayee = (claim: Claim, { payee }: Benefit): Finding[] =>
  unless(
    !isInCorrection(claim, payee),
    '/decision',
    'PERSON.IN_CORRECTION',
    'Data penerima sedang dikoreksi; putuskan koreksinya lebih dahulu.',
    'Who the payee is, is being corrected; decide on the correction first.',
  );

/** What the doctor has said since about the body is confirmed or queried before a benefit that rests on it is approved. */
const newerStatement = (claim: Claim, { type, compensates }: Benefit): Finding[] =>
  unless(
    compensates !== undefined || !restsOnCondition(type) || !awaitsVerification(claim),
    '/decision',
    'STATEMENT.NOT_VERIFIED',
    'Ada keterangan dokter yang lebih baru; verifikator medis memeriksanya lebih dahulu.',
    'The doctor has stated something newer; the medical verifier looks at it first.',
  );

const restsOnCondition = (type: string): boolean =>
  isBenefitType(type) && benefitFacts(type).fits.length < CONDITIONS.length;

/**
 * What is strange about the account or the family is looked at by who approves, with the reason kept; an account also by
 * two others before it is paid.
 */
function unweighed(
  { doubts, family, deviations }: Odd,
  { accountDoubtsSeen, familyDoubtsSeen, deviationsSeen, note }: BenefitDecisionBody,
): Finding[] {
  const accounts = doubts.map((doubt) => HOLD_REASONS[doubt]);
  const families = family.map((doubt) => FAMILY_DOUBTS[doubt]);
  return [
    ...weighing(accounts, accountDoubtsSeen, '/accountDoubtsSeen', 'ACCOUNT.IN_DOUBT'),
    ...weighing(families, familyDoubtsSeen, '/familyDoubtsSeen', 'HEIR.IN_DOUBT'),
    ...(deviations.some(isChosen)
      ? weighing([besideRule(deviations)], deviationsSeen, '/deviationsSeen', 'DEVIATION.NOT_WEIGHED')
      : []),
    ...(note === undefined && doubts.length + family.length + deviations.length > 0
      ? [reasonFirst(deviations)]
      : []),
  ];
}

interface Odd {
  readonly doubts: readonly AccountDoubt[];
  readonly family: readonly FamilyDoubt[];
  readonly deviations: readonly Deviation[];
}

const besideRule = (deviations: readonly Deviation[]): Text => {
  const { id, en } = deviationTexts(deviations);
  return { id: `Tanpa bukti atau di luar tarif: ${id}.`, en: `Without proof or outside the tariff: ${en}.` };
};

/** A note is what an approver answers for; of a paper that is not there it also says which. */
const reasonFirst = (deviations: readonly Deviation[]): Finding =>
  deviations.length === 0
    ? (missing({}, 'note')[0] as Finding)
    : finding('/note', 'PROPERTY.MISSING', {
        id: `${besideRule(deviations).id} Sebutkan alasan menyetujuinya.`,
        en: `${besideRule(deviations).en} Give the reason for approving it.`,
      });

const weighing = (
  said: readonly Text[],
  seen: boolean | undefined,
  pointer: string,
  code: FindingCode,
): Finding[] =>
  unless(
    said.length === 0 || seen === true,
    pointer,
    code,
    `${said.map(({ id }) => id).join(' ')} Timbang dan sebutkan alasannya.`,
    `${said.map(({ en }) => en).join(' ')} Weigh it and give the reason.`,
  );

/** What the person was granted for the same part of the body in another claim is weighed by who approves, and the reason is kept. */
function undecidedHistory(
  { type, details }: Benefit,
  { earlierDisabilitiesSeen, note }: BenefitDecisionBody,
  { earlier = [] }: DecisionContext,
): Finding[] {
  const found = concerning(type, details, earlier);
  if (found.length === 0) return [];
  const names = found
    .map(({ requestedOn, amountRupiah }) => `${requestedOn}, ${formatRupiah(amountRupiah)}`)
    .join('; ');
  return [
    ...unless(
      earlierDisabilitiesSeen === true,
      '/earlierDisabilitiesSeen',
      'HISTORY.NOT_DECIDED',
      `Bagian tubuh yang sama sudah disantuni dalam klaim lain (${names}): timbang dan sebutkan alasannya.`,
      `The same part of the body was paid for in another claim (${names}): weigh it and give the reason.`,
    ),
    ...(note === undefined ? missing({}, 'note') : []),
  ];
}
