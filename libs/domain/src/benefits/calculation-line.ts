import type { Rupiah } from '../money';
import type { TraceStep } from './trace';
import type { BenefitType } from './labels';

/** One benefit as it was computed, with the whole way to its amount. JSON-true. */
export interface CalculationLine {
  readonly type: BenefitType;
  readonly amount: Rupiah;
  readonly trace: readonly TraceStep[];
}
