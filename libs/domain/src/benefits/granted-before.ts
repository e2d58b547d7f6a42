import type { ObjectReader } from '../findings';
import { formatRupiah, minRupiah, NO_RUPIAH, rupiah, subtractRupiah, type Rupiah } from '../money';
import type { AmountRuleSet } from '../rules';
import { MAX_AMOUNT } from './amounts';
import { given, traceStep, type TraceStep } from './trace';

/** What was granted of a limit per case before this line; nothing where the line does not say. */
export function readGrantedBefore(reader: ObjectReader): Rupiah | undefined {
  if (!reader.has('alreadyPaid')) return NO_RUPIAH;
  const value = reader.whole('alreadyPaid', { min: 0, max: MAX_AMOUNT });
  return value === undefined ? undefined : rupiah(value);
}

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
