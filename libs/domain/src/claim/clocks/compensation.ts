import { isMinor } from '../../payees/persons';
import { localDate, type LocalDate } from '../../calendar';
import { heirLadder, living } from '../../payees/heirs';
import { currentCondition, type Benefit, type Claim, type Payee } from '../claim';
import { startClock } from './clock';
import type { DecisionContext } from '../decision';
import { LATE_TYPE, latenessOf } from './lateness';
import { accountEditor } from '../payees/benefit-payee';

/** Whom software acts for where the record names a person. */
export const BY_RULE = { userId: 'SYSTEM', role: 'SYSTEM' } as const;

/**
 * The compensation that a benefit brings with it because the bank booked it late, on `paidOn`: nobody asks for it, and it goes
 * through approval and release like any other. Where no account of the person it is for is known, the officer is asked for it.
 */
export function withCompensation(
  claim: Claim,
  benefit: Benefit,
  paidOn: LocalDate,
  context: DecisionContext,
): { readonly claim: Claim; readonly compensation?: Benefit; readonly days?: number } {
  const late = latenessOf(claim, benefit, paidOn, context);
  if (late === undefined) return { claim };
  const { payee, accountEnteredBy } = whoIsOwed(claim, benefit, context);
  const known = payee.accountNumber !== '';
  const benefitId = nextBenefitId(claim);
  const { clock, clockMoves } = known
    ? startClock(claim, { benefitId, clock: null }, { reason: 'DOCUMENTS_COMPLETE', by: null }, context)
    : { clock: null, clockMoves: claim.clockMoves };
  const { line, basis } = late.calculated;
  const compensation: Benefit = {
    benefitId,
    type: LATE_TYPE,
    stage: known ? 'COMPLETE' : 'DOCUMENTS_INCOMPLETE',
    version: 1,
    amountRupiah: line.amount,
    details: late.details,
    line,
    basis,
    payee,
    accountEnteredBy,
    documents: [],
    missing: known ? [] : ['BANK_BOOK'],
    requestedBy: BY_RULE,
    requestedAt: context.now,
    clock,
    proposedBy: null,
    proposedAt: null,
    decision: null,
    compensates: benefit.benefitId,
    replaces: null,
  };
  return {
    claim: { ...claim, clockMoves, benefits: [...claim.benefits, compensation] },
    compensation,
    days: late.days,
  };
}

export const nextBenefitId = (claim: Claim): string =>
  `${claim.claimNumber}-B${String(claim.benefits.length + 1).padStart(2, '0')}`;

type Owed = Pick<Benefit, 'payee' | 'accountEnteredBy'>;

const LIVING: readonly Payee['kind'][] = ['PARTICIPANT'];
const SURVIVORS: readonly Payee['kind'][] = ['HEIR', 'GUARDIAN'];

/** Who was kept waiting: the person who was paid late, else the participant or an heir whose account the claim knows. */
function whoIsOwed(claim: Claim, benefit: Benefit, context: DecisionContext): Owed {
  const kinds = currentCondition(claim) === 'DIED' ? SURVIVORS : LIVING;
  const waited: readonly Payee['kind'][] = [...kinds, 'CHILD', ...arrangerIfAlone(claim)];
  if (waited.includes(benefit.payee.kind)) return benefit;
  const others = claim.benefits.filter(({ stage, payee }) => stage === 'PAID' && kinds.includes(payee.kind));
  return others.at(-1) ?? onlyHeir(claim, context) ?? unknownAccount(claim, kinds[0] ?? 'PARTICIPANT');
}

/** Where nobody inherits, whoever arranged the funeral is the one who waited. */
const arrangerIfAlone = (claim: Claim): Payee['kind'][] =>
  living(claim.finalReport?.heirs ?? []).length === 0 ? ['ARRANGER'] : [];

/** The one heir whose turn it is; of several, one is nominated by a person. */
function onlyHeir(claim: Claim, { now }: DecisionContext): Owed | undefined {
  if (currentCondition(claim) !== 'DIED') return undefined;
  const [heir, ...more] = heirLadder(claim.finalReport?.heirs ?? []).heirs;
  if (heir === undefined || more.length > 0) return undefined;
  if (isMinor(heir.nik, localDate(now, claim.report.place.zone))) return undefined;
  const { name, bankCode, accountNumber, accountName } = heir;
  const payee: Payee = { kind: 'HEIR', name, bankCode, accountNumber, accountName };
  return { payee, accountEnteredBy: accountEditor(claim, payee) ?? BY_RULE.userId };
}

const unknownAccount = ({ cover }: Claim, kind: Payee['kind']): Owed => ({
  payee: {
    kind,
    name: kind === 'PARTICIPANT' ? (cover.member?.name ?? '') : '',
    bankCode: '',
    accountNumber: '',
    accountName: '',
  },
  accountEnteredBy: BY_RULE.userId,
});
