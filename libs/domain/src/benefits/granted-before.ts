import { formatRupiah, minRupiah, NO_RUPIAH, subtractRupiah, type Rupiah } from '../money';
import type { AmountRuleSet } from '../rules';
import { given, traceStep, type TraceStep } from './trace';

/** What is left of a limit per case. */
export const leftOf = (limit: Rupiah, before: Rupiah): Rupiah =>
  subtractRupiah(limit, minRupiah(limit, before));

/** The step that says what is left of a limit per case; none where nothing was granted before. */
export function leftSteps(rules: AmountRuleSet, cap: string, limit: Rupiah, before: Rupiah): TraceStep[] {
  if (before === NO_RUPIAH) return [];
  const left = leftOf(limit, before);
  return [
    traceStep(rules, {
      step: 'case.left',
      formula: `max(0, ${cap} − alreadyPaid)`,
      given: [given('alreadyPaid', before)],
      figures: [cap],
      result: left,
      text: {
        id: `Batas per kasus ${formatRupiah(limit)}, sudah diberikan ${formatRupiah(before)}: sisa ${formatRupiah(left)}.`,
        en: `The limit per case is ${formatRupiah(limit)}, ${formatRupiah(before)} was granted before: ${formatRupiah(left)} is left.`,
      },
    }),
  ];
}
