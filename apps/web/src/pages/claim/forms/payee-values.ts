import { payeeKindsFor } from '@jkk/domain/benefits/payee';
import type { PayeeKind } from '@jkk/domain/benefits/payee-kinds';
import type { Condition } from '@jkk/domain/benefits/conditions';
import type { BenefitType } from '@jkk/domain/benefits/types';
import { heirLadder } from '@jkk/domain/payees';
import type { HeirRelation } from '@jkk/domain/payees';
import type { Segment } from '@jkk/domain/rules';
import type { ClaimBody } from '../../../api/commands';
import type { Claim } from '../../../api/model';
import { NO_ACCOUNT } from '../../../components/fields/AccountFields';
import type { AccountValues } from '../../../components/fields/AccountFields';
import { filled } from './form-kit';
import type { Errors } from './form-kit';

export interface PayeeValues extends AccountValues {
  readonly kind: PayeeKind | '';
  readonly name: string;
}

export const NEW_PAYEE: PayeeValues = { kind: '', name: '', ...NO_ACCOUNT };

/** Accounts that the server knows: from the register, or from the final report by the person's name. */
export const FROM_REGISTER: readonly string[] = ['EMPLOYER', 'PLKK'];
export const FROM_FINAL_REPORT: readonly string[] = ['HEIR', 'GUARDIAN'];

/** Who may receive this benefit in this claim, the usual one first. */
export function payeeKinds(claim: Claim, type: BenefitType): readonly PayeeKind[] {
  const { finalReport, eligibility, segment } = claim;
  const condition = conditionOf(claim);
  const kinds = payeeKindsFor(type, {
    segment: segment as Segment,
    employerPaidWages: finalReport?.employerPaidWages ?? false,
    employerAdvances: eligibility?.mode === 'EMPLOYER_ADVANCES',
    heirs: finalReport?.heirs.length ?? 0,
    ...(condition === undefined ? {} : { condition }),
  });
  return finalReport?.guardian ? kinds : kinds.filter((kind) => kind !== 'GUARDIAN');
}

/** The participant's condition as it was last stated. */
export function conditionOf(claim: Claim): Condition | undefined {
  const last = [...claim.statements].sort((a, b) => (a.enteredAt < b.enteredAt ? 1 : -1))[0];
  return (claim.finalReport?.condition ?? last?.condition) as Condition | undefined;
}

/** The heirs whose turn it is; the others cannot be paid. */
export const entitledHeirs = (claim: Claim): readonly NonNullable<Claim['finalReport']>['heirs'][number][] =>
  heirLadder(
    (claim.finalReport?.heirs ?? []).map((heir) => ({ ...heir, relation: heir.relation as HeirRelation })),
  ).heirs;

/** The first kind of payee; a single heir is filled in at once. */
export function firstPayee(claim: Claim, type: BenefitType): PayeeValues {
  const heirs = entitledHeirs(claim);
  const kind = payeeKinds(claim, type)[0] ?? '';
  const name = kind === 'HEIR' && heirs.length === 1 ? heirs[0]!.name : '';
  return { ...NEW_PAYEE, kind, name };
}

/** What is still to be filled in before a payee can be sent. */
export function payeeFindings(payee: PayeeValues, sentence: string): Errors {
  const needed: (keyof PayeeValues)[] = ['kind'];
  if (FROM_FINAL_REPORT.includes(payee.kind)) needed.push('name');
  else if (payee.kind !== '' && !FROM_REGISTER.includes(payee.kind)) {
    needed.push('name', 'bankCode', 'accountNumber', 'accountName');
  }
  return Object.fromEntries(
    needed.filter((name) => payee[name] === '').map((name) => [`payee.${name}`, sentence]),
  );
}

export const payeeBody = (payee: PayeeValues): ClaimBody<'benefits'>['payee'] =>
  filled({ ...payee, kind: payee.kind as PayeeKind });
