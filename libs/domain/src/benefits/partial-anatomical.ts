import { benefitSheet } from './benefit-sheet';
import { PARTIAL_DISABILITY } from './conditions';
import { disabilityFields } from './disability-fields';
import { injuriesOf, readDisabilityLine, type DisabilityLine } from './disability-line';
import { computeDisability } from './disability-share';

/**
 * Santunan cacat sebagian anatomis. PP 44/2015 Lampiran III, kept by PP 82/2019: percentage of the table x 80 x monthly
 * wage. Several injuries are added; above 70% together the advisory doctor is asked.
 */
export const partialAnatomical = benefitSheet<DisabilityLine>({
  fits: PARTIAL_DISABILITY,
  payees: ['PARTICIPANT', 'HEIR', 'GUARDIAN'],
  documents: ['MEDICAL_STATEMENT', 'IDENTITY_CARD', 'BANK_BOOK'],
  oncePerClaim: true,
  namesDisability: true,
  excludedByTotal: true,
  fields: disabilityFields,
  read: (line, hints) => readDisabilityLine(line, hints, 'ANATOMICAL'),
  injuries: injuriesOf,
  compute: (line, facts) => computeDisability(line, facts, 'anatomical'),
});
