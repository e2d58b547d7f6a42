import { inTenths } from '../findings';
import { formatRupiah, multiplyFraction, type Rupiah } from '../money';
import { findDisability, getFigure, POLICIES, type AmountRuleSet } from '../rules';
import type { Computed } from './benefit-rule';
import { isUnlisted, unlisted, type DisabilityItem } from './disability-items';
import type { DisabilityLine } from './disability-line';
import type { Facts, Side } from './facts';
import { disabilityStep, given, policyStep, traceStep, type TraceStep } from './trace';
import { rangeWords, saysEveryProduct, swapWords } from './wording';

/** Shares are counted in ten-millionths of 80 monthly wages: hundredths of a percent times tenths of a percent of function. */
export const WHOLE_SHARE = 10_000_000;
const FULL_FUNCTION = 1_000;

/** What is left of a share when another one is taken off. */
export const shareLeft = (share: number, taken: number): number => (share > taken ? share - taken : 0);

/**
 * The row's percentage in hundredths. The first column is for the better used side: left-handers swap the columns
 * (PP 44/2015 Lampiran III, note).
 */
export function rowHundredths({ row, side, percent, tens }: DisabilityItem, handedness: Side): number {
  if (percent !== undefined) return inTenths(percent) * 10;
  const column = side === undefined || side === handedness ? row.dominant : row.other;
  return tens === undefined ? column : column * tens;
}

/** The share of one injury in ten-millionths. */
export function itemShare(item: DisabilityItem, handedness: Side): number {
  const { functionLossPercent } = item;
  const kept = functionLossPercent === undefined ? FULL_FUNCTION : inTenths(functionLossPercent);
  return rowHundredths(item, handedness) * kept;
}

export function totalShare(items: readonly DisabilityItem[], handedness: Side): number {
  return items.reduce((sum, item) => sum + itemShare(item, handedness), 0);
}

/** A disability as a statement or a request names it. */
export interface NamedDisability {
  readonly code: string;
  readonly side?: Side | undefined;
  readonly percent?: number | undefined;
  readonly decibels?: number | undefined;
  readonly lossPercent?: number | undefined;
  readonly functionLossPercent?: number | undefined;
}

const TENS: readonly number[] = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];

/** Its share in ten-millionths; without a percentage nothing for what the table does not list. */
export function shareOf(named: NamedDisability, rules: AmountRuleSet, handedness: Side): number {
  const { code, side, percent, functionLossPercent } = named;
  const row = findDisability(rules, code) ?? unlisted(code);
  const measured = named.decibels ?? named.lossPercent;
  const tens = measured === undefined ? undefined : TENS.indexOf(measured) + 1;
  return itemShare({ row, side, percent, tens, functionLossPercent }, handedness);
}

/** 70% together equals total permanent disability; above it the advisory doctor is asked. */
export const exceedsLimit = (share: number, rules: AmountRuleSet): boolean => share > limitShare(rules);

export const limitShare = (rules: AmountRuleSet): number =>
  getFigure(rules, 'disability.limit').value * FULL_FUNCTION;

/** Adds the shares of the injuries and multiplies once: share x 80 x wage. What was granted before in the case is taken off. */
export function computeDisability(line: DisabilityLine, facts: Facts, step: string): Computed {
  const { items, grantedShare, advised, othersShare } = line;
  const { rules, wage, wageStep, handedness } = facts;
  const gross = totalShare(items, handedness);
  const left = shareLeft(limitShare(rules), othersShare);
  const capped = advised && gross > left ? left : gross;
  const share = shareLeft(capped, grantedShare);
  const months = getFigure(rules, 'disability.months').value;
  const amount = multiplyFraction(wage, BigInt(share) * BigInt(months), BigInt(WHOLE_SHARE));
  const trace = items.map((item, index) => itemStep(item, index, facts, step));
  trace.unshift(wageStep);
  if (capped < gross) trace.push(capStep(gross, capped));
  if (grantedShare > 0) trace.push(deductionStep(capped, grantedShare));
  trace.push(amountStep(step, share, months, wage, amount, rules));
  return { amount, trace };
}

/** Above 70% together the opinion was asked for; more than total disability is never paid. */
function capStep(gross: number, capped: number): TraceStep {
  const [all, paid] = [percentText(gross), percentText(capped)];
  return policyStep(POLICIES.advisoryOpinion, {
    step: 'disability.limit',
    formula: 'min(sum of the shares, disability.limit − other shares)',
    given: [given('shares', all.en, 'derived')],
    result: paid.en,
    text: {
      id: `Bersama ${all.id}; ${POLICIES.advisoryOpinion.text.id} Dihitung ${paid.id}.`,
      en: `${all.en} together; ${POLICIES.advisoryOpinion.text.en} ${paid.en} counts.`,
    },
  });
}

/** The percentage that earlier benefits of the case were granted for. */
export function deductionStep(share: number, grantedShare: number): TraceStep {
  const [whole, before] = [percentText(share), percentText(grantedShare)];
  const left = percentText(shareLeft(share, grantedShare));
  return policyStep(POLICIES.deductEarlier, {
    step: 'disability.earlier',
    formula: 'max(0, share − grantedShare)',
    given: [given('share', whole.en, 'derived'), given('grantedShare', before.en, 'derived')],
    result: left.en,
    text: {
      id: `${POLICIES.deductEarlier.text.id} ${whole.id} − ${before.id} = ${left.id}.`,
      en: `${POLICIES.deductEarlier.text.en} ${whole.en} − ${before.en} = ${left.en}.`,
    },
  });
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
  const measured = rangeWords(
    rules,
    { id: measureText(item, base, 'id', rules), en: measureText(item, base, 'en', rules) },
    boundsOf(item),
  );
  const swapped = swapWords(rules, row, side, handedness);
  const content = {
    step: `${step}.${index + 1}`,
    formula:
      functionLossPercent === undefined ? 'table percentage' : 'table percentage × functionLossPercent',
    given: inputs,
    figures: [],
    result: share.en,
    text: {
      id: `${row.code} ${row.name.id}${sideText(side, 'id')}${swapped.id}: ${measured.id}${inIndonesian(loss)}${loss === '' ? '' : ` = ${share.id}`}.`,
      en: `${row.code} ${row.name.en}${sideText(side, 'en')}${swapped.en}: ${measured.en}${loss}${loss === '' ? '' : ` = ${share.en}`}.`,
    },
  };
  const ofOpinion = percent !== undefined && (isUnlisted(row) || row.measure !== 'RANGE');
  return ofOpinion ? policyStep(POLICIES.advisoryOpinion, content) : disabilityStep(rules, row, content);
}

/** The bounds that the doctor chose within; an opinion beyond them is no choice. */
function boundsOf({
  row: { range },
  percent,
}: DisabilityItem): readonly [PercentText, PercentText] | undefined {
  if (range === undefined || percent === undefined) return undefined;
  const hundredths = inTenths(percent) * 10;
  if (hundredths < range.from || hundredths > range.to) return undefined;
  return [percentText(range.from * FULL_FUNCTION), percentText(range.to * FULL_FUNCTION)];
}

/** *40 dB: 4 × 6% = 24%*; the first versions wrote one ten as the row itself. */
function measureText(
  { row, side, tens }: DisabilityItem,
  base: PercentText,
  language: 'id' | 'en',
  rules: AmountRuleSet,
): string {
  if (tens === undefined || (tens < 2 && !saysEveryProduct(rules))) return base[language];
  const unit = row.measure === 'DECIBELS' ? ' dB' : '%';
  const each = percentText(rowHundredths({ row, side }, side ?? 'RIGHT') * FULL_FUNCTION);
  return `${tens}0${unit}: ${tens} × ${each[language]} = ${base[language]}`;
}

const inIndonesian = (text: string): string => text.replace('.', ',');

function sideText(side: Side | undefined, language: 'id' | 'en'): string {
  if (side === undefined) return '';
  if (language === 'id') return side === 'RIGHT' ? ' (kanan)' : ' (kiri)';
  return side === 'RIGHT' ? ' (right)' : ' (left)';
}

const PERCENT_DIGITS = 5;

export interface PercentText {
  readonly id: string;
  readonly en: string;
}

/** Ten-millionths as a percentage without trailing zeros: 450000 is 4.5%, in Indonesian 4,5%. */
export function percentText(share: number): PercentText {
  const digits = String(share).padStart(PERCENT_DIGITS + 1, '0');
  const whole = digits.slice(0, -PERCENT_DIGITS);
  const rest = digits.slice(-PERCENT_DIGITS).replace(/0+$/, '');
  if (rest === '') return { id: `${whole}%`, en: `${whole}%` };
  return { id: `${whole},${rest}%`, en: `${whole}.${rest}%` };
}
