import type { Fields } from '../fields/field';
import type { BenefitFacts } from './benefit-sheet';
import { BENEFITS } from './benefits';
import type { Condition } from './conditions';
import { BENEFIT_TYPES, isBenefitType, type BenefitType } from './labels';

/** The facts of a benefit, typed as the interface so that callers may test membership without narrowing. */
export const benefitFacts = (type: BenefitType): BenefitFacts => BENEFITS[type];

/** What is filled in for a benefit; nothing for what is no type of one. */
export const benefitFields = (type: string): Fields =>
  isBenefitType(type) ? (benefitFacts(type).fields ?? {}) : {};

export function benefitFitsCondition(type: BenefitType, condition: Condition): boolean {
  return benefitFacts(type).fits.includes(condition);
}

export const isPartial = (type: string): boolean =>
  type === 'PARTIAL_ANATOMICAL' || type === 'PARTIAL_FUNCTIONAL';

/** What may be asked for: a partial disability that was stated before is due as well when the person dies of the accident. */
export const benefitMayBeDue = (type: BenefitType, condition: Condition, isDisabled: boolean): boolean =>
  benefitFitsCondition(type, condition) || (condition === 'DIED' && isDisabled && isPartial(type));

/** The benefits that can be asked for while the person is in this condition. */
export function benefitsForCondition(condition: Condition): readonly BenefitType[] {
  return BENEFIT_TYPES.filter((type) => benefitFitsCondition(type, condition));
}

/** Benefits that exclude each other or share the 70% limit; no other line changes what comes of one that is not among them. */
export const isSeenTogether = (type: BenefitType): boolean =>
  type === 'TOTAL_PERMANENT' || benefitFacts(type).excludedByTotal === true;
