import type { CalculationRequestLine } from '../benefits';
import type { Benefit, CalculationBasis } from '../claim';

/** A calculation as the record has it. */
export interface StoredCalculation extends Pick<
  Benefit,
  'benefitId' | 'type' | 'details' | 'line' | 'amountRupiah'
> {
  readonly basis: CalculationBasis | null;
}

/** The benefit's line as it was handed to the calculator. */
export function storedLine({ details, type, basis }: StoredCalculation): CalculationRequestLine {
  return basis?.request ?? ({ ...details, type } as CalculationRequestLine);
}
