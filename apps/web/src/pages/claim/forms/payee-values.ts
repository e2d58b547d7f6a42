import type { Condition } from '@jkk/domain/benefits/conditions';
import { payeeKindsFor } from '@jkk/domain/benefits/payee';
import { REGISTERED_PAYEES, type PayeeKind } from '@jkk/domain/benefits/payee-kinds';
import type { BenefitType } from '@jkk/domain/benefits/labels';
import { heirLadder, living } from '@jkk/domain/payees';
import type { Segment } from '@jkk/domain/rules';
import type { Claim } from '../../../api/model';
import { lastStatement } from '../statements';

export interface PayeeValues {
  readonly kind: PayeeKind | '';
  readonly name: string;
  readonly bankCode: string;
  readonly accountNumber: string;
  readonly accountName: string;
}

/** Accounts that the server knows: from the register, or from the final report by the person's name. */
export const FROM_REGISTER: readonly string[] = REGISTERED_PAYEES;
export const FROM_FINAL_REPORT: readonly string[] = ['HEIR', 'GUARDIAN'];

/** Who may receive this benefit in this claim, the usual one first. */
export function payeeKinds(claim: Claim, type: BenefitType): readonly PayeeKind[] {
  const { finalReport, eligibility, segment } = claim;
  const condition = conditionOf(claim);
  const kinds = payeeKindsFor(type, {
    segment: segment as Segment,
    employerPaidWages: finalReport?.employerPaidWages ?? false,
    employerAdvances: eligibility?.mode === 'EMPLOYER_ADVANCES',
    heirs: living(finalReport?.heirs ?? []).length,
    ...(condition === undefined ? {} : { condition }),
  });
  return finalReport?.guardian ? kinds : kinds.filter((kind) => kind !== 'GUARDIAN');
}

/** The participant's condition as it was last stated. */
export const conditionOf = (claim: Claim): Condition | undefined =>
  claim.finalReport?.condition ?? lastStatement(claim)?.condition;

/** The heirs whose turn it is; the others cannot be paid. */
export const entitledHeirs = (claim: Claim): readonly NonNullable<Claim['finalReport']>['heirs'][number][] =>
  heirLadder((claim.finalReport?.heirs ?? []).map((heir) => ({ ...heir, relation: heir.relation }))).heirs;

/** The first kind of payee; a single heir is filled in at once. */
export function firstPayee(claim: Claim, type: BenefitType): PayeeValues {
  const heirs = entitledHeirs(claim);
  const kind = payeeKinds(claim, type)[0] ?? '';
  const known = kind === 'PARTICIPANT' ? (claim.participant.name ?? '') : '';
  const name = kind === 'HEIR' && heirs.length === 1 ? heirs[0]!.name : known;
  return { kind, name, bankCode: '', accountNumber: '', accountName: '' };
}
