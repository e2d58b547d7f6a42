import type { Role } from '@jkk/domain/access/roles';
import { CLAIM_COMMAND_CODES, commandRule } from '@jkk/domain/claim/commands';
import type { ClaimCommandCode } from '@jkk/domain/claim/commands';
import type { Values } from '@jkk/domain/fields/field';
import type { Benefit, Claim, ClaimPayout } from '../../api/model';
import { endingCommands } from '@jkk/domain/claim/waits/ended-by';

/** One thing that this person may do now: a command, what it is given for, and what the button has answered already. */
export interface ClaimAction {
  readonly code: ClaimCommandCode;
  /** Several benefits may be done in one go. */
  readonly benefits?: readonly Benefit[];
  readonly payout?: ClaimPayout;
  readonly preset?: Values;
}

export interface ClaimActions {
  /** The filled button and what it is about; undefined when nothing waits for this person. */
  readonly main: ClaimAction | undefined;
  /** Outlined beside it: what is awaited too, and the giving back of a proposal. */
  readonly beside: readonly ClaimAction[];
  /** Red text: the no to what was proposed. */
  readonly refusal: readonly ClaimAction[];
  /** The quiet menu: what is merely possible; what ends something stands last. */
  readonly possible: readonly ClaimAction[];
}

const BESIDE_AT_MOST = 2;
/** What ends something is never the button that a hand falls on. */
const ADVERSE: readonly ClaimCommandCode[] = ['withdrawal', 'cancellation'];
/** Possible for long, awaited hardly ever: behind everything else. */
const LATER: readonly ClaimCommandCode[] = [
  'requestBenefit',
  'hospitalBill',
  'stageOne',
  'question',
  'referral',
  'guarantee',
  'reopening',
  'legalClock',
  'homeCare',
  'returnPlan',
  'conclusionReversal',
  'personCorrection',
  'otherPayer',
];
/** Benefit commands with a place of their own among the actions. */
const BY_THEMSELVES: readonly ClaimCommandCode[] = ['decision', 'dismissal', 'overpayment', 'offset'];
/** What a payee got too much, what is taken off for it, and what is never proposed any more: of one benefit each. */
const OF_ONE = ['overpayment', 'offset', 'dismissal'] as const;
/** Each benefit is corrected by itself: what it needs is its own. */
const ONE_BY_ONE: readonly ClaimCommandCode[] = ['correction', 'delivery'];

/** What the server allows this person now, ordered for the decision bar: money first, then what is awaited, then the rest. */
export function actionsOf(claim: Claim, roles: readonly Role[]): ClaimActions {
  const awaited = awaitedCodes(claim, roles);
  const decidable = benefitsFor(claim, 'decision');
  const decide = (decision: string): ClaimAction[] =>
    decidable.length === 0 ? [] : [{ code: 'decision', benefits: decidable, preset: { decision } }];
  const onClaim = claimCodes(claim, awaited);
  const ordered = [
    ...decide('APPROVE'),
    ...onBenefits(claim),
    ...replacements(claim, roles),
    ...onClaim.filter((code) => !ADVERSE.includes(code) && !LATER.includes(code)).map(asAction),
    ...LATER.filter((code) => onClaim.includes(code)).map(asAction),
    ...recheck(claim),
    ...OF_ONE.flatMap((code) =>
      benefitsFor(claim, code).map((one): ClaimAction => ({ code, benefits: [one] })),
    ),
    ...decide('RETURN'),
  ];
  const [main, ...rest] = ordered.filter(({ code }) => awaited.includes(code));
  const beside = rest.slice(0, BESIDE_AT_MOST);
  return {
    main,
    beside,
    refusal: decide('REFUSE'),
    possible: [
      ...ordered.filter((action) => action !== main && !beside.includes(action)),
      ...ADVERSE.filter((code) => onClaim.includes(code)).map(asAction),
    ],
  };
}

const asAction = (code: ClaimCommandCode): ClaimAction => ({ code });

/** A claim and a benefit name the last part of a command's address. */
const allows = (allowed: readonly string[], code: ClaimCommandCode): boolean =>
  allowed.includes(commandRule(code).path);

/**
 * By which commands this person ends what the claim waits for, in the order of its waits. Who may decide on a proposal is
 * also whom the authority was lent to, or who stands above: that is the server's to say.
 */
const awaitedCodes = ({ claimNumber, waits }: Claim, roles: readonly Role[]): readonly ClaimCommandCode[] =>
  waits
    .filter(({ code, role }) => code === 'DECISION' || (roles as readonly string[]).includes(role))
    .flatMap(({ code, subject }) =>
      // A benefit that is to be proposed is there: only a claim without one waits for a request.
      code === 'PROPOSAL' && subject !== claimNumber
        ? endingCommands(code).filter((ending) => ending !== 'requestBenefit')
        : endingCommands(code),
    );

/** What is awaited stands before what is merely possible. */
function claimCodes(claim: Claim, awaited: readonly ClaimCommandCode[]): ClaimCommandCode[] {
  const place = (code: ClaimCommandCode): number =>
    awaited.includes(code) ? awaited.indexOf(code) : awaited.length;
  return CLAIM_COMMAND_CODES.filter(
    (code) => commandRule(code).target === 'claim' && allows(claim.allowedCommands, code),
  ).sort((a, b) => place(a) - place(b));
}

/** Whether the server allows this person the command now, on the claim or on one of its benefits. */
export const mayGive = (claim: Claim, code: ClaimCommandCode): boolean =>
  [claim, ...claim.benefits].some(({ allowedCommands }) => allows(allowedCommands, code));

const benefitsFor = (claim: Claim, code: ClaimCommandCode): readonly Benefit[] =>
  claim.benefits.filter((benefit) => allows(benefit.allowedCommands, code));

/** Proposals before checks of documents, both for all benefits together. */
function onBenefits(claim: Claim): ClaimAction[] {
  const codes = CLAIM_COMMAND_CODES.filter(
    (code) => commandRule(code).target === 'benefit' && !BY_THEMSELVES.includes(code),
  );
  const order = (code: ClaimCommandCode): number =>
    code === 'proposal' ? 0 : code === 'delivery' ? 3 : ONE_BY_ONE.includes(code) ? 1 : 2;
  return [...codes]
    .sort((a, b) => order(a) - order(b))
    .flatMap((code) => {
      const benefits = benefitsFor(claim, code).filter(
        (benefit) => code !== 'completeness' || needsCheck(benefit),
      );
      if (benefits.length === 0) return [];
      return ONE_BY_ONE.includes(code)
        ? benefits.map((one) => ({ code, benefits: [one] }))
        : [{ code, benefits }];
    });
}

const needsCheck = (benefit: Benefit): boolean =>
  benefit.stage === 'REQUESTED' || benefit.stage === 'DOCUMENTS_INCOMPLETE';

/** What was complete may turn out not to be; that is never the first thing to do. */
function recheck(claim: Claim): ClaimAction[] {
  const benefits = benefitsFor(claim, 'completeness').filter((benefit) => !needsCheck(benefit));
  return benefits.length === 0 ? [] : [{ code: 'completeness', benefits }];
}

const WITHOUT_MONEY_MOVED: readonly string[] = ['RETURNED', 'FAILED', 'CANCELLED'];

/** The last payout of a benefit that did not arrive gets another account. */
function replacements(claim: Claim, roles: readonly Role[]): ClaimAction[] {
  const rule = commandRule('replacement');
  if (!rule.stages.includes(claim.stage) || !roles.some((role) => rule.roles.includes(role))) return [];
  return claim.benefits.flatMap((benefit): ClaimAction[] => {
    const payout = claim.payouts.filter(({ benefitId }) => benefitId === benefit.benefitId).at(-1);
    const open = payout !== undefined && WITHOUT_MONEY_MOVED.includes(payout.state);
    return open && benefit.stage === 'APPROVED' ? [{ code: 'replacement', payout }] : [];
  });
}

/** What an action is given for, by the ids of its addresses. */
export function subjectsOf(action: ClaimAction, claim: Claim): readonly string[] {
  if (action.payout !== undefined) return [action.payout.payoutId];
  return action.benefits?.map(({ benefitId }) => benefitId) ?? [claim.claimNumber];
}

export const keyOf = (action: ClaimAction, claim: Claim): string =>
  [action.code, JSON.stringify(action.preset ?? {}), ...subjectsOf(action, claim)].join(' ');

/** Rupiah that an action is about; undefined for actions without an amount. */
export const amountOf = ({ benefits, payout }: ClaimAction): number | undefined =>
  payout?.amount ?? benefits?.reduce((sum, benefit) => sum + benefit.amount, 0);
