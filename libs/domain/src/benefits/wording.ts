import { dayText, type LocalDate } from '../calendar';
import type { Text } from '../findings/finding';
import { formatRupiah, NO_RUPIAH, subtractRupiah, type Rupiah } from '../money';
import type { AmountRuleSet, DisabilityRow } from '../rules';
import type { Side } from './facts';
import type { Period } from './incapacity-days';
import { given, type TraceInput } from './trace';

/**
 * What the first versions of the tables left unsaid. Their traces have to come out again byte for byte, so a sentence is
 * said or not by the version that computes.
 */
const inFull = ({ wording }: AmountRuleSet): boolean => wording === 'FULL';

const same = (text: string): Text => ({ id: text, en: text });
const NOTHING = same('');

/** *1 April 2026*; the first versions wrote 2026-04-01. */
export const dayWords = (rules: AmountRuleSet, day: LocalDate): Text =>
  inFull(rules) ? dayText(day) : same(day);

/** *1 April 2026 – 3 April 2026*, several with commas. */
export function periodWords(rules: AmountRuleSet, periods: readonly Period[]): Text {
  const texts = periods.map(({ from, to }) => [dayWords(rules, from), dayWords(rules, to)] as const);
  const list = (language: keyof Text): string =>
    texts.map(([from, to]) => `${from[language]} – ${to[language]}`).join(', ');
  return { id: list('id'), en: list('en') };
}

/** A choice of this programme is no input of the person who asks. */
export const policyInput = (rules: AmountRuleSet, name: string, value: string): TraceInput =>
  inFull(rules) ? given(name, value, 'policy') : given(name, value);

/** Why a column of the injury table counts that is not the one of the side. */
export function swapWords(
  rules: AmountRuleSet,
  row: DisabilityRow,
  side: Side | undefined,
  hand: Side,
): Text {
  if (!inFull(rules) || side === undefined || hand === 'RIGHT' || row.dominant === row.other) return NOTHING;
  return {
    id: ', kidal: kolom kanan dan kiri ditukar',
    en: ', left-handed: the columns of right and left are swapped',
  };
}

/** Whether a product of one factor is written out as well. */
export const saysEveryProduct = inFull;

interface Asked {
  readonly asked: Rupiah;
  /** The limit per case, whatever was granted of it before. */
  readonly whole: Rupiah;
  readonly paid: Rupiah;
}

/** Which part of what was asked for is not paid, and why; nothing where all of it is. */
export function cutWords(rules: AmountRuleSet, { asked, whole, paid }: Asked): Text {
  if (!inFull(rules) || paid >= asked) return NOTHING;
  const above = asked > whole ? subtractRupiah(asked, whole) : NO_RUPIAH;
  const used = subtractRupiah(subtractRupiah(asked, paid), above);
  const [over, before] = [formatRupiah(above), formatRupiah(used)];
  const parts = [
    ...(above === NO_RUPIAH
      ? []
      : [{ id: ` ${over} di atas batas tidak dibayar.`, en: ` ${over} above the limit is not paid.` }]),
    ...(used === NO_RUPIAH
      ? []
      : [
          {
            id: ` ${before} tidak dibayar, karena bagian batas itu sudah diberikan sebelumnya.`,
            en: ` ${before} is not paid, because that part of the limit was granted before.`,
          },
        ]),
  ];
  return { id: parts.map(({ id }) => id).join(''), en: parts.map(({ en }) => en).join('') };
}

/** What was paid for before and after the time that counts. */
export function outsideWords(rules: AmountRuleSet, outside: Rupiah, end: LocalDate): Text {
  if (!inFull(rules) || outside === NO_RUPIAH) return NOTHING;
  const [sum, day] = [formatRupiah(outside), dayText(end)];
  return {
    id: ` ${sum} sejak ${day.id} tidak dihitung.`,
    en: ` ${sum} from ${day.en} on does not count.`,
  };
}

/** What a doctor chose, and from which bounds; undefined where he had none to choose from. */
export function rangeWords(
  rules: AmountRuleSet,
  chosen: Text,
  bounds: readonly [Text, Text] | undefined,
): Text {
  if (!inFull(rules) || bounds === undefined) return chosen;
  const [from, to] = bounds;
  return {
    id: `${chosen.id}, pilihan dokter dari ${from.id} sampai ${to.id}`,
    en: `${chosen.en}, the doctor's choice from ${from.en} to ${to.en}`,
  };
}
