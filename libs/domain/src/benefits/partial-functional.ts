import type { BenefitRule } from './benefit-rule';
import { readDisabilityItems, type DisabilityItem } from './disability-items';
import { computeDisability } from './disability-share';

/**
 * Santunan cacat sebagian fungsi. PP 44/2015 Lampiran III, kept by PP 82/2019: part of the function that is lost x
 * percentage of the table x 80 x monthly wage, for limbs and digits.
 */
export const partialFunctional: BenefitRule<{ readonly items: readonly DisabilityItem[] }> = {
  read: (line, hints) => {
    const items = readDisabilityItems(line, hints, 'FUNCTIONAL');
    return items === undefined ? undefined : { items };
  },
  injuries: ({ items }) => items,
  compute: ({ items }, facts) => computeDisability(items, facts, 'functional'),
};
