import { percentText, shareOf, SIDES, type Side } from '../benefits';
import type { LocalDate } from '../calendar';
import type { ClaimScope } from '../access';
import { looseList } from '../fields';
import {
  date,
  flag,
  list,
  nullable,
  number,
  object,
  oneOf,
  open,
  optional,
  text,
  whole,
  type Shape,
} from '../record';
import type { AmountRuleSet } from '../rules';

/** A benefit of the same person, or for the same child, in another claim that was neither refused nor cancelled. */
export interface EarlierBenefit {
  readonly claimNumber: string;
  readonly benefitId: string;
  readonly type: string;
  readonly stage: string;
  readonly amountRupiah: number;
  readonly requestedOn: LocalDate;
  readonly payeeKind: string;
  /** What was asked for, as it is stored. */
  readonly details: Readonly<Record<string, unknown>>;
  /** Another person's claim, that of the other parent: only the children of this claim stand in it. */
  readonly ofOther?: true;
  readonly scope: Omit<ClaimScope, 'consulted'>;
}

type NamedDisability = Parameters<typeof shareOf>[0];

/** Parts of the body, each with the rows of the table that concern it. */
const PARTS: readonly (readonly string[])[] = [
  ['A01', 'A02', 'A03', 'A12', 'A13', 'A14', 'A15', 'A16'],
  ['A04', 'A05', 'A06', 'A07', 'A17', 'A18', 'A19', 'B03', 'B04', 'B05'],
  ['A08', 'A09', 'B17', 'B18', 'B19'],
  ['A10', 'A11', 'B06', 'B07'],
  ['B08', 'B09'],
  ['B10', 'B11', 'B12'],
  ['B13', 'B14', 'B15', 'B16'],
];

/** A disability as details name it. */
const namedDisability = object<NamedDisability>({
  code: text,
  side: optional(oneOf(SIDES)),
  percent: optional(number),
  functionLossPercent: optional(number),
  decibels: optional(number),
  lossPercent: optional(number),
});

const scope = object<EarlierBenefit['scope']>({
  branch: text,
  plkkCode: nullable(text),
  otherHospitals: optional(list(text)),
  employerNumber: nullable(text),
  reporterOrganisation: text,
  disputed: flag,
});

const withItems = object<{ readonly items?: readonly NamedDisability[] }>({
  items: optional(list(namedDisability)),
});
const details: Shape<EarlierBenefit['details']> = {
  fault: (value) => open.fault(value) ?? withItems.fault(value),
};

/** What is read of a benefit of another claim must be this. */
export const earlierBenefit = object<Omit<EarlierBenefit, 'ofOther'>>({
  claimNumber: text,
  benefitId: text,
  type: text,
  stage: text,
  amountRupiah: whole,
  requestedOn: date,
  payeeKind: text,
  details,
  scope,
});

/** What is no such thing in a request concerns nothing. */
const isNamed = (item: unknown): item is NamedDisability => namedDisability.fault(item) === undefined;

const itemsOf = (details: Readonly<Record<string, unknown>>): readonly NamedDisability[] =>
  looseList(details['items']).filter(isNamed);

/** Rows of one part of the body, on the same side where both have one; what the table does not list may be any part. */
function isSamePart(left: NamedDisability, right: NamedDisability): boolean {
  const part = PARTS.find((rows) => rows.includes(left.code));
  const same = left.code === right.code || part === undefined || part.includes(right.code);
  return same && (left.side === undefined || right.side === undefined || left.side === right.side);
}

/** Those of the person's earlier disabilities that concern what this benefit pays for; a total disability concerns every part. */
export function concerning(
  type: string,
  details: Readonly<Record<string, unknown>>,
  earlier: readonly EarlierBenefit[],
): readonly EarlierBenefit[] {
  if (!isForDisability(type)) return [];
  const items = itemsOf(details);
  return earlier.filter(
    (before) =>
      type === 'TOTAL_PERMANENT' ||
      before.type === 'TOTAL_PERMANENT' ||
      itemsOf(before.details).some((old) => items.some((item) => isSamePart(item, old))),
  );
}

export const DISABILITY_TYPES: readonly string[] = [
  'PARTIAL_ANATOMICAL',
  'PARTIAL_FUNCTIONAL',
  'TOTAL_PERMANENT',
];
const isForDisability = (type: string): boolean => DISABILITY_TYPES.includes(type);

/** Its disabilities with their percentages; none for a total one. */
export const earlierItems = (
  { details }: EarlierBenefit,
  rules: AmountRuleSet,
  handedness: Side,
): { readonly code: string; readonly side: Side | undefined; readonly percent: string }[] =>
  itemsOf(details).map((item) => ({
    code: item.code,
    side: item.side,
    percent: percentText(shareOf(item, rules, handedness)).en,
  }));
