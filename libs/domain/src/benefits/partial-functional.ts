import { benefitSheet } from './benefit-sheet';
import { PARTIAL_DISABILITY } from './conditions';
import { readDisabilityItems, type DisabilityItem } from './disability-items';
import { computeDisability } from './disability-share';

/**
 * Santunan cacat sebagian fungsi. PP 44/2015 Lampiran III, kept by PP 82/2019: part of the function that is lost x
 * percentage of the table x 80 x monthly wage, for limbs and digits.
 */
export const partialFunctional = benefitSheet<{ readonly items: readonly DisabilityItem[] }>({
  label: { id: 'Santunan cacat sebagian fungsi', en: 'Partial functional disability' },
  fits: PARTIAL_DISABILITY,
  payees: ['PARTICIPANT'],
  documents: ['MEDICAL_STATEMENT', 'IDENTITY_CARD', 'BANK_BOOK'],
  oncePerClaim: true,
  namesDisability: true,
  excludedByTotal: true,
  read: (line, hints) => {
    const items = readDisabilityItems(line, hints, 'FUNCTIONAL');
    return items === undefined ? undefined : { items };
  },
  injuries: ({ items }) => items,
  compute: ({ items }, facts) => computeDisability(items, facts, 'functional'),
});
