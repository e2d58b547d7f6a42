import { formatRupiah, multiplyFraction, type Rupiah } from '../money';
import { getFigure, type AmountRuleSet } from '../rules';
import type { Computed } from './benefit-rule';
import type { DisabilityItem } from './disability-items';
import type { Facts, Side } from './facts';
import { disabilityStep, given, traceStep, type TraceStep } from './trace';

/** Shares are counted in millionths of 80 monthly wages: hundredths of a percent times percent of function. */
export const WHOLE_SHARE = 1_000_000;
const FULL_FUNCTION = 100;

/**
 * The row's percentage in hundredths. The first column is for the better used side: left-handers swap the columns
 * (PP 44/2015 Lampiran III, note).
 */
export function rowHundredths({ row, side, percent, tens }: DisabilityItem, handedness: Side): number {
  if (percent !== undefined) return percent * 100;
  const column = side === undefined || side === handedness ? row.dominant : row.other;
  return tens === undefined ? column : column * tens;
}

/** The share of one injury in millionths. */
export function itemShare(item: DisabilityItem, handedness: Side): number {
  return rowHundredths(item, handedness) * (item.functionLossPercent ?? FULL_FUNCTION);
}

export function totalShare(items: readonly DisabilityItem[], handedness: Side): number {
  return items.reduce((sum, item) => sum + itemShare(item, handedness), 0);
}

/** 70% together equals total permanent disability; above it the advisory doctor is asked. */
export function exceedsLimit(share: number, rules: AmountRuleSet): boolean {
  return share > getFigure(rules, 'disability.limit').value * FULL_FUNCTION;
}

/** Adds the shares of the injuries and multiplies once: share x 80 x wage. */
export function computeDisability(items: readonly DisabilityItem[], facts: Facts, step: string): Computed {
  const { rules, wage, wageStep, handedness } = facts;
  const share = totalShare(items, handedness);
  const months = getFigure(rules, 'disability.months').value;
  const amount = multiplyFraction(wage, BigInt(share) * BigInt(months), BigInt(WHOLE_SHARE));
  const trace = items.map((item, index) => itemStep(item, index, facts, step));
  trace.unshift(wageStep);
  trace.push(amountStep(step, share, months, wage, amount, rules));
  return { amount, trace };
}

function amountStep(
  step: string,
  share: number,
  months: number,
  wage: Rupiah,
  amount: Rupiah,
  rules: AmountRuleSet,
): TraceStep {
  const percent = percentText(share);
  const en = `${percent.en} × ${months} × ${formatRupiah(wage)} = ${formatRupiah(amount)}`;
  const id = `${percent.id} × ${months} × ${formatRupiah(wage)} = ${formatRupiah(amount)}`;
  return traceStep(rules, {
    step,
    formula: 'sum of the shares × disability.months × wage',
    given: [given('share', percent.en, `step:${step}.1`), given('wage', wage, 'step:wage')],
    figures: ['disability.months', 'disability.limit'],
    result: amount,
    text: { id: `Santunan cacat ${id}.`, en: `Disability benefit ${en}.` },
  });
}

function itemStep(item: DisabilityItem, index: number, facts: Facts, step: string): TraceStep {
  const { rules, handedness } = facts;
  const { row, side, functionLossPercent, percent, tens } = item;
  const share = percentText(itemShare(item, handedness));
  const base = percentText(rowHundredths(item, handedness) * FULL_FUNCTION);
  const inputs = [given('code', row.code), given('table', base.en, `${rules.code}/disability.${row.code}`)];
  if (side !== undefined) inputs.push(given('side', side), given('handedness', handedness));
  if (percent !== undefined) inputs.push(given('percent', percent));
  if (tens !== undefined) inputs.push(given('tens', tens));
  if (functionLossPercent !== undefined) inputs.push(given('functionLossPercent', functionLossPercent));
  const loss = functionLossPercent === undefined ? '' : ` × ${functionLossPercent}%`;
  return disabilityStep(rules, row, {
    step: `${step}.${index + 1}`,
    formula:
      functionLossPercent === undefined ? 'table percentage' : 'table percentage × functionLossPercent',
    given: inputs,
    figures: [],
    result: share.en,
    text: {
      id: `${row.code} ${row.name.id}${sideText(side, 'id')}: ${base.id}${loss}${loss === '' ? '' : ` = ${share.id}`}.`,
      en: `${row.code} ${row.name.en}${sideText(side, 'en')}: ${base.en}${loss}${loss === '' ? '' : ` = ${share.en}`}.`,
    },
  });
}

function sideText(side: Side | undefined, language: 'id' | 'en'): string {
  if (side === undefined) return '';
  if (language === 'id') return side === 'RIGHT' ? ' (kanan)' : ' (kiri)';
  return side === 'RIGHT' ? ' (right)' : ' (left)';
}

const PERCENT_DIGITS = 4;

/** Millionths as a percentage without trailing zeros: 45000 is 4.5%, in Indonesian 4,5%. */
export function percentText(share: number): { id: string; en: string } {
  const digits = String(share).padStart(PERCENT_DIGITS + 1, '0');
  const whole = digits.slice(0, -PERCENT_DIGITS);
  const rest = digits.slice(-PERCENT_DIGITS).replace(/0+$/, '');
  if (rest === '') return { id: `${whole}%`, en: `${whole}%` };
  return { id: `${whole},${rest}%`, en: `${whole}.${rest}%` };
}
