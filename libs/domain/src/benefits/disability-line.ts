import type { ObjectReader } from '../findings';
import { readDisabilityItems, type DisabilityForm, type DisabilityItem } from './disability-items';
import type { Hints } from './facts';

/** A line of partial disability. What beside its items stands here follows from the case; a claim derives it. */
export interface DisabilityLine {
  readonly items: readonly DisabilityItem[];
  /** The share that earlier benefits of the case were granted for, which this one replaces. */
  readonly grantedShare: number;
  /** The advisory doctor has given his opinion. */
  readonly advised: boolean;
  /** With his opinion: the share of the other line of the same statement; both together are 70% at most. */
  readonly othersShare: number;
}

export const MAX_SHARE = 10_000_000;

export function readDisabilityLine(
  line: ObjectReader,
  hints: Hints,
  form: DisabilityForm,
): DisabilityLine | undefined {
  const advised = line.has('advised') ? line.flag('advised') : false;
  const grantedShare = readShare(line, 'grantedShare');
  const othersShare = readShare(line, 'othersShare');
  const items = readDisabilityItems(line, { hints, form, advised: advised === true });
  return items === undefined ||
    advised === undefined ||
    grantedShare === undefined ||
    othersShare === undefined
    ? undefined
    : { items, grantedShare, advised, othersShare };
}

/** A share in ten-millionths; none where the line does not say. */
export const readShare = (line: ObjectReader, name: string): number | undefined =>
  line.has(name) ? line.whole(name, { min: 0, max: MAX_SHARE }) : 0;

/** The injuries that are held against the 70% without an opinion. */
export const injuriesOf = ({ items, advised }: DisabilityLine): readonly DisabilityItem[] =>
  advised ? [] : items;
