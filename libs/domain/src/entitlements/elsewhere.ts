import type { BenefitType, Period } from '../benefits';
import { finding, type Finding } from '../findings';
import { formatRupiah, rupiah } from '../money';
import { looseList } from '../fields';
import { DISABILITY_TYPES, type EarlierBenefit } from './history';
import { schoolYearsIn, type SchoolYear } from './school-year';

/** What is granted once in a life, whatever the number of claims: a person dies once. */
const ONCE_IN_A_LIFE: readonly BenefitType[] = ['DEATH', 'FUNERAL', 'PERIODIC'];
/** What two claims of one person may not both grant for the same days or school years. */
const BY_TIME: readonly BenefitType[] = ['STMB', 'SCHOLARSHIP'];

/** What other claims of a person say about this one's account; disabilities are weighed by themselves. */
export const COUNTED_ELSEWHERE: readonly BenefitType[] = [...ONCE_IN_A_LIFE, ...BY_TIME];

/** Of which benefits in other claims of the person one has to know before granting this one. */
export function typesElsewhere(type: string): readonly string[] {
  if (DISABILITY_TYPES.includes(type)) return DISABILITY_TYPES;
  return COUNTED_ELSEWHERE.filter((each) => each === type);
}

/**
 * Why the person, or the family, has had this already by another claim. The periodic benefit is for one loss: of a total
 * disability once, and of a death once.
 */
export function grantedElsewhere(
  type: BenefitType,
  isDead: boolean,
  earlier: readonly EarlierBenefit[],
): Finding[] {
  if (!ONCE_IN_A_LIFE.includes(type)) return [];
  const same = earlier.filter((before) => before.type === type && isSameLoss(before, isDead));
  return same.length === 0
    ? []
    : [
        finding('/type', 'BENEFIT.GRANTED_ELSEWHERE', {
          id: `Manfaat ini sudah diberikan dalam klaim lain orang yang sama (${placesOf(same)}).`,
          en: `This benefit was granted before in another claim of the same person (${placesOf(same)}).`,
        }),
      ];
}

/** Whoever lives is paid in person. Where the employer paid first nobody can tell, and the same loss is assumed. */
const isSameLoss = ({ payeeKind }: EarlierBenefit, isDead: boolean): boolean =>
  payeeKind === 'EMPLOYER' || (payeeKind !== 'PARTICIPANT') === isDead;

/** Days that another claim of the person pays for. */
export const daysElsewhere = (earlier: readonly EarlierBenefit[]): Period[] =>
  earlier
    .filter(({ type }) => type === 'STMB')
    .flatMap(({ details }) => looseList(details['periods']) as Period[]);

/** School years that another claim of the person pays for. */
export const schoolYearsElsewhere = (earlier: readonly EarlierBenefit[]): SchoolYear[] =>
  schoolYearsOf(earlier.filter(({ ofOther }) => ofOther === undefined));

/** School years of this claim's children that claims of other persons pay for. */
export const schoolYearsOfOthers = (earlier: readonly EarlierBenefit[]): SchoolYear[] =>
  schoolYearsOf(earlier.filter(({ ofOther }) => ofOther === true));

const schoolYearsOf = (earlier: readonly EarlierBenefit[]): SchoolYear[] =>
  earlier
    .filter(({ type }) => type === 'SCHOLARSHIP')
    .flatMap(({ details, benefitId, requestedOn }) => schoolYearsIn(details, { on: requestedOn, benefitId }));

/** When and how much, without the number of a claim that the reader may not see. */
export const placesOf = (earlier: readonly EarlierBenefit[]): string =>
  earlier
    .map(({ requestedOn, amountRupiah }) => `${requestedOn}, ${formatRupiah(rupiah(amountRupiah))}`)
    .join('; ');
