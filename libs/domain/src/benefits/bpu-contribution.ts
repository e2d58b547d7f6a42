import type { LocalDate } from '../calendar';
import { discountedContribution, findDiscount, type ContributionDiscount } from '../contributions';
import type { ObjectReader } from '../findings';
import { formatRupiah, rupiah, type Rupiah } from '../money';
import type { WageStep } from '../rules';

/** Whether a stated contribution is the full one of Lampiran II or what was paid in a month with a discount. */
export const CONTRIBUTION_READINGS = ['FULL', 'PAID'] as const;
export type ContributionReading = (typeof CONTRIBUTION_READINGS)[number];

/** A contribution that was stated as it was paid, and the discount of its month. */
export interface PaidContribution {
  readonly amount: Rupiah;
  readonly discount: ContributionDiscount;
}

export interface Contribution {
  /** A step of Lampiran II. */
  readonly full: Rupiah;
  readonly paid?: PaidContribution;
}

/**
 * The full contribution behind what was stated. Unless somebody says that it is what was paid, an amount that is a step
 * counts as the full one; any other is looked for among what the discount of the month leaves of a step.
 */
export function readContribution(
  reader: ObjectReader,
  stated: Rupiah,
  steps: readonly WageStep[],
  occurredOn: LocalDate | undefined,
): Contribution | undefined {
  const reading = reader.has('given') ? reader.oneOf('given', CONTRIBUTION_READINGS) : 'UNSAID';
  const isStep = steps.some(({ contribution }) => contribution === stated);
  if (reading !== 'PAID' && isStep) return { full: stated };
  const paid = reading === 'FULL' || occurredOn === undefined ? undefined : paidOf(stated, steps, occurredOn);
  return paid ?? refuseNoStep(reader, stated, steps, reading);
}

/** What a discount of the month leaves of a step. Only transport has one at its beginning and end. */
function paidOf(amount: Rupiah, steps: readonly WageStep[], occurredOn: LocalDate): Contribution | undefined {
  const discount =
    findDiscount(occurredOn, 'ALL') ??
    findDiscount(occurredOn, 'BPU_OTHER') ??
    findDiscount(occurredOn, 'BPU_TRANSPORT');
  if (discount === undefined) return undefined;
  const step = steps.find(
    ({ contribution }) => discountedContribution(rupiah(contribution), discount) === amount,
  );
  return step && { full: rupiah(step.contribution), paid: { amount, discount } };
}

function refuseNoStep(
  reader: ObjectReader,
  contribution: Rupiah,
  steps: readonly WageStep[],
  reading: ContributionReading | 'UNSAID' | undefined,
): undefined {
  if (reading === 'PAID') {
    return reader.refuse('amount', 'WAGE.NOT_A_STEP', {
      id: 'Pada bulan kejadian tidak ada diskon yang menyisakan iuran ini dari suatu jenjang Lampiran II PP 44/2015.',
      en: 'No discount of the month of the event leaves this contribution of a step of Lampiran II of PP 44/2015.',
    });
  }
  const below = steps.filter((step) => step.contribution < contribution).at(-1);
  const above = steps.find((step) => step.contribution > contribution);
  const neighbours = [below, above]
    .filter((step) => step !== undefined)
    .map((step) => formatRupiah(step.contribution));
  return reader.refuse('amount', 'WAGE.NOT_A_STEP', {
    id: `Iuran ini bukan jenjang Lampiran II PP 44/2015; yang terdekat: ${neighbours.join(' dan ')}.`,
    en: `This contribution is no step of Lampiran II of PP 44/2015; the nearest are: ${neighbours.join(' and ')}.`,
  });
}
