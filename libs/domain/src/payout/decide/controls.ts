/**
 * Caps that two persons set. BATCH: of one batch. BRANCH_DAY: of everything a branch releases in a day. BANK_DAY: of
 * everything that is sent through a bank in a day. FIRST_PAYMENT: of the only payment that goes out through a bank of which
 * no payment has been proven yet.
 */
export const CAP_SCOPES = ['BATCH', 'BRANCH_DAY', 'BANK_DAY', 'FIRST_PAYMENT'] as const;
export type CapScope = (typeof CAP_SCOPES)[number];

/** In rupiah; null where none is set. */
export type Caps = Readonly<Record<CapScope, number | null>>;

export const NO_CAPS: Caps = { BATCH: null, BRANCH_DAY: null, BANK_DAY: null, FIRST_PAYMENT: null };

/** Whether a batch is more than may be released at once, or by its branch on that day. */
export const exceedsRelease = (
  { BATCH, BRANCH_DAY }: Pick<Caps, 'BATCH' | 'BRANCH_DAY'>,
  totalRupiah: number,
  releasedTodayRupiah: number,
): boolean =>
  (BATCH !== null && totalRupiah > BATCH) ||
  (BRANCH_DAY !== null && releasedTodayRupiah + totalRupiah > BRANCH_DAY);

/** What is known of a bank when something is about to be sent through it. */
export interface BankControls {
  /** Whether transfers through the bank are switched on, and our clock agrees with PostgreSQL's. */
  readonly isSending: boolean;
  readonly caps: Pick<Caps, 'BANK_DAY' | 'FIRST_PAYMENT'>;
  readonly sentTodayRupiah: number;
  /** Whether a payment through the bank was ever proven on its statement. */
  readonly hasProven: boolean;
  /** Whether a payment through the bank is under way. */
  readonly isUnderWay: boolean;
}

/** Whether a payment waits because of the bank: it is switched off, its day is full, or its first payment is not proven. */
export function mustWait(controls: BankControls, amountRupiah: number): boolean {
  const { isSending, caps, sentTodayRupiah, hasProven, isUnderWay } = controls;
  const isFirst = caps.FIRST_PAYMENT !== null && !hasProven;
  return (
    !isSending ||
    (caps.BANK_DAY !== null && sentTodayRupiah + amountRupiah > caps.BANK_DAY) ||
    (isFirst && (isUnderWay || amountRupiah > (caps.FIRST_PAYMENT ?? 0)))
  );
}
