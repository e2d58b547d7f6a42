import { NO_RUPIAH, subtractRupiah, type Rupiah } from '../money';
import { calculateLine, type LineContext, type LineOptions, type Refused } from './calculate';

export interface Shortfall {
  /** What the programme pays, on the wage that was reported. */
  readonly reported: Rupiah;
  /** What the benefit would be on the wage that was earned. */
  readonly earned: Rupiah;
  /** What the employer owes the worker or the heirs. */
  readonly owedByEmployer: Rupiah;
}

/**
 * An employer who reported too low a wage owes the difference (PP 44/2015): the programme pays on the reported wage.
 * A reported wage that was too high is no shortfall.
 */
export function wageShortfall(
  context: LineContext,
  earnedWage: LineContext['wage'],
  line: unknown,
  options: LineOptions = {},
): { readonly ok: true; readonly shortfall: Shortfall } | Refused {
  const paid = calculateLine(context, line, options);
  if (!paid.ok) return paid;
  const due = calculateLine({ ...context, wage: earnedWage }, line, options);
  if (!due.ok) return due;
  const [reported, earned] = [paid.line.amount, due.line.amount];
  const owedByEmployer = earned > reported ? subtractRupiah(earned, reported) : NO_RUPIAH;
  return { ok: true, shortfall: { reported, earned, owedByEmployer } };
}
