import type { CalculationRequestLine } from '../../benefits';
import { localDate } from '../../calendar';
import { withoutChildren } from '../../entitlements/children';
import { finding, type Finding } from '../../findings';
import { NO_RUPIAH, rupiah, type Rupiah } from '../../money';
import { benefitContext } from '../benefit/benefit-context';
import { calculateWithBasis } from '../benefit/calculation-basis';
import type { Benefit, Claim } from '../claim';
import type { DecisionContext } from '../decision';
import { bornOf } from '../payers/transfer';
import { wrongChildren, type WrongChild } from './recovery';

const childrenIn = ({ children }: Benefit['details']): readonly WrongChild[] =>
  Array.isArray(children) ? (children as readonly WrongChild[]) : [];

/** Children whom a scholarship paid for and whose school year nobody has found wrong yet. */
const standingChildren = (
  claim: Pick<Claim, 'recoveries'>,
  { benefitId, details }: Pick<Benefit, 'benefitId' | 'details'>,
): readonly WrongChild[] => childrenIn(withoutChildren(details, wrongChildren(claim, benefitId).found));

/** Why these cannot be the children whose school year was wrong; undefined where they can. */
export function wrongChildrenRefusal(
  claim: Claim,
  benefit: Benefit,
  children: readonly WrongChild[] | undefined,
): Finding | undefined {
  if (children === undefined || children.length === 0) {
    return finding('/children', 'PROPERTY.MISSING', CHILDREN_MISSING);
  }
  const standing = standingChildren(claim, benefit);
  const twin = children.findIndex(
    ({ name, birthDate }) =>
      name === undefined && standing.filter((each) => each.birthDate === birthDate && each.name).length > 1,
  );
  if (twin >= 0) return finding(`/children/${twin}/name`, 'PROPERTY.MISSING', WHICH);
  const left = withoutChildren({ children: standing }, children);
  return childrenIn(left).length === standing.length - children.length
    ? undefined
    : finding('/children', 'CHILD.NOT_GRANTED', NEVER);
}

/** What was paid too much because of these children: the year as it was paid, less the year without them. */
export function wrongChildrenAmount(
  claim: Claim,
  benefit: Benefit,
  wrong: readonly WrongChild[],
  context: DecisionContext,
): Rupiah {
  const standing = standingChildren(claim, benefit);
  const left = childrenIn(withoutChildren({ children: standing }, wrong));
  const amount = dueFor(claim, benefit, standing, context) - dueFor(claim, benefit, left, context);
  return rupiah(Math.min(amount, bornOf(claim, benefit)));
}

function dueFor(
  claim: Claim,
  { basis, requestedAt }: Benefit,
  children: readonly WrongChild[],
  { minimumWage, rules }: DecisionContext,
): Rupiah {
  if (children.length === 0) return NO_RUPIAH;
  const requestedOn = localDate(requestedAt, claim.report.place.zone);
  const context = basis?.context ?? benefitContext(claim, requestedOn, minimumWage);
  const line = { type: 'SCHOLARSHIP', children } as unknown as CalculationRequestLine;
  const calculated = calculateWithBasis(context, line, { ...(rules && { rules }) });
  if (!calculated.ok) throw new Error('School years that were paid cannot be computed again.');
  return calculated.line.amount;
}

const CHILDREN_MISSING = {
  id: 'Sebutkan anak yang tahun sekolahnya keliru; jumlahnya dihitung dari anak itu.',
  en: 'Name the children whose school year was wrong; the amount is computed from them.',
};
const WHICH = {
  id: 'Manfaat ini membayar beberapa anak dengan tanggal lahir ini: sebutkan namanya.',
  en: 'This benefit paid for several children of this birthday: give the name.',
};
const NEVER = {
  id: 'Manfaat ini tidak membayar anak ini, atau tahun sekolahnya sudah dinyatakan keliru.',
  en: 'This benefit did not pay for this child, or its school year was found wrong before.',
};
