import type { BenefitRule } from './benefit-rule';
import { readDisabilityItems, type DisabilityItem } from './disability-items';
import { computeDisability } from './disability-share';

/**
 * Santunan cacat sebagian anatomis. PP 44/2015 Lampiran III, kept by PP 82/2019: percentage of the table x 80 x monthly
 * wage. Several injuries are added; above 70% together the advisory doctor is asked.
 */
export const partialAnatomical: BenefitRule<{ readonly items: readonly DisabilityItem[] }> = {
  read: (line, hints) => {
    const items = readDisabilityItems(line, hints, 'ANATOMICAL');
    return items === undefined ? undefined : { items };
  },
  injuries: ({ items }) => items,
  compute: ({ items }, facts) => computeDisability(items, facts, 'anatomical'),
};
