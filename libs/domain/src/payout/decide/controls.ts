import type { LocalDate } from '../../calendar';
import { termOn, TERMS } from '../../policies';

/**
 * Caps that two persons set. BATCH: of one batch. BRANCH_DAY: of everything a branch releases in a day. BANK_DAY: of
 * everything that is sent through a bank in a day. FIRST_PAYMENT: of the only payment that goes out through a bank while none
 * has been proven under the version of its profile that is in force.
 */
export const CAP_SCOPES = ['BATCH', 'BRANCH_DAY', 'BANK_DAY', 'FIRST_PAYMENT'] as const;
export type CapScope = (typeof CAP_SCOPES)[number];

/** In rupiah; null where none is set. */
export type Caps = Readonly<Record<CapScope, number | null>>;

export const NO_CAPS: Caps = { BATCH: null, BRANCH_DAY: null, BANK_DAY: null, FIRST_PAYMENT: null };

/** Which caps hold where two persons have said nothing. */
export type CapPolicy = (on: LocalDate) => Caps;

/** By the policy of the programme. What one bank carries in a day is capped by persons alone. */
export const capsByPolicy: CapPolicy = (on) => ({
  BATCH: termOn(TERMS.batchCap, on),
  BRANCH_DAY: termOn(TERMS.branchDayCap, on),
  BANK_DAY: null,
  FIRST_PAYMENT: termOn(TERMS.firstPaymentCap, on),
});

/** Whether a batch is more than may be released at once, or by its branch on that day. */
export const exceedsRelease = (
  { BATCH, BRANCH_DAY }: Pick<Caps, 'BATCH' | 'BRANCH_DAY'>,
  totalRupiah: number,
  releasedTodayRupiah: number,
): boolean =>
  (BATCH !== null && totalRupiah > BATCH) ||
  (BRANCH_DAY !== null && releasedTodayRupiah + totalRupiah > BRANCH_DAY);

/** A cap that a batch is above by itself, whatever else is released on its day. */
export interface AboveCap {
  readonly scope: 'BATCH' | 'BRANCH_DAY';
  readonly limitRupiah: number;
  readonly totalRupiah: number;
}

/** The cap that keeps a batch from ever being released, or undefined. */
export function aboveCap(
  caps: Pick<Caps, 'BATCH' | 'BRANCH_DAY'>,
  totalRupiah: number,
): AboveCap | undefined {
  for (const scope of ['BATCH', 'BRANCH_DAY'] as const) {
    const limitRupiah = caps[scope];
    if (limitRupiah !== null && totalRupiah > limitRupiah) return { scope, limitRupiah, totalRupiah };
  }
  return undefined;
}

/** A cap, what counts towards it already, and how much more fits under it; null where none is set. */
export const roomUnder = (limitRupiah: number | null, usedRupiah: number): CapRoom | null =>
  limitRupiah === null
    ? null
    : { limitRupiah, usedRupiah, leftRupiah: Math.max(0, limitRupiah - usedRupiah) };

export interface CapRoom {
  readonly limitRupiah: number;
  readonly usedRupiah: number;
  readonly leftRupiah: number;
}

/** What is known of a bank when something is about to be sent through it. */
export interface BankControls {
  /** Whether transfers through the bank are switched on, and our clock agrees with PostgreSQL's. */
  readonly isSending: boolean;
  readonly caps: Pick<Caps, 'BANK_DAY' | 'FIRST_PAYMENT'>;
  readonly sentTodayRupiah: number;
  /** Whether a payment under the profile in force was proven on the bank's statement. */
  readonly hasProven: boolean;
  /** Whether a payment through the bank is under way. */
  readonly isUnderWay: boolean;
}

/** Whether the next payment through the bank is its first, which is small and goes alone. */
export const awaitsProof = ({ caps, hasProven }: BankControls): boolean =>
  caps.FIRST_PAYMENT !== null && !hasProven;

/** Whether a payment waits because of the bank: it is switched off, its day is full, or its first payment is not proven. */
export function mustWait(controls: BankControls, amountRupiah: number): boolean {
  const { isSending, caps, sentTodayRupiah, isUnderWay } = controls;
  const isFirst = awaitsProof(controls);
  return (
    !isSending ||
    (caps.BANK_DAY !== null && sentTodayRupiah + amountRupiah > caps.BANK_DAY) ||
    (isFirst && (isUnderWay || amountRupiah > (caps.FIRST_PAYMENT ?? 0)))
  );
}
