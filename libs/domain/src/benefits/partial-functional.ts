import { benefitSheet } from './benefit-sheet';
import { PARTIAL_DISABILITY } from './conditions';
import { disabilityFields } from './disability-fields';
import { injuriesOf, readDisabilityLine, type DisabilityLine } from './disability-line';
import { computeDisability } from './disability-share';

/**
 * Santunan cacat sebagian fungsi. PP 44/2015 Lampiran III, kept by PP 82/2019: part of the function that is lost x
 * percentage of the table x 80 x monthly wage, for limbs and digits.
 */
export const partialFunctional = benefitSheet<DisabilityLine>({
  fits: PARTIAL_DISABILITY,
  payees: ['PARTICIPANT', 'HEIR', 'GUARDIAN'],
  documents: ['MEDICAL_STATEMENT', 'IDENTITY_CARD', 'BANK_BOOK'],
  oncePerClaim: true,
  namesDisability: true,
  excludedByTotal: true,
  fields: disabilityFields,
  read: (line, hints) => readDisabilityLine(line, hints, 'FUNCTIONAL'),
  injuries: injuriesOf,
  compute: (line, facts) => computeDisability(line, facts, 'functional'),
});
