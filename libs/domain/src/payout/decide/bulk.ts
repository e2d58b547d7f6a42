import type { Instant } from '../../calendar';
import type { BulkTerms } from '../bulk';
import type { AttemptRecord, PayoutRecord } from '../records';
import { nextStep, type NextStep, type PayoutPace } from './next-step';
import { isFreshlyChecked } from './payee-check';

/** Released payouts of one batch that go through the same bank over the rail of bulks. */
export interface Fellows {
  readonly total: number;
  /** The first of them, the one that is about to be sent before all others, as many as a bulk takes. */
  readonly first: readonly PayoutRecord[];
}

/** GATHER: the others are not ready yet. BULK: these go together. */
export type BulkChoice =
  | { readonly do: 'SINGLY' }
  | { readonly do: 'GATHER' }
  | { readonly do: 'BULK'; readonly payouts: readonly PayoutRecord[] };

export interface BulkFacts {
  readonly fellows: Fellows;
  /** The live attempts among them. */
  readonly attempts: readonly AttemptRecord[];
  readonly terms: BulkTerms;
  readonly pace: PayoutPace;
  readonly now: Instant;
}

const SINGLY = { do: 'SINGLY' } as const;

/** Whether a payout goes in a bulk, and with whom. Whoever is not ready in time goes by itself, and keeps nobody. */
export function chooseBulk(payout: PayoutRecord, facts: BulkFacts): BulkChoice {
  const { fellows, terms, pace, now } = facts;
  const size = sizeOf(fellows.total, terms);
  if (size < terms.minimumItems) return SINGLY;
  const wished = fellows.first.slice(0, size);
  const ready = wished.filter((each) => isReady(each, facts));
  const isOver = Date.parse(now) >= Date.parse(payout.releasedAt ?? now) + pace.gatherWithin;
  if (ready.length < wished.length && !isOver) return { do: 'GATHER' };
  const payouts = withinLimit(ready, terms);
  return payouts.length < terms.minimumItems ? SINGLY : { do: 'BULK', payouts };
}

/** Bulks of about the same size, so that none is left too small. */
const sizeOf = (total: number, { maximumItems }: BulkTerms): number =>
  total === 0 ? 0 : Math.ceil(total / Math.ceil(total / maximumItems));

function isReady(payout: PayoutRecord, { attempts, pace, now }: BulkFacts): boolean {
  const attempt = attempts.find(({ payoutId }) => payoutId === payout.payoutId);
  const { next, afterSeconds } = nextStep({ payout, attempt, pace, now });
  return next === 'SEND' && afterSeconds === 0 && isFreshlyChecked(payout, now);
}

function withinLimit(payouts: readonly PayoutRecord[], { limitRupiah = Infinity }: BulkTerms) {
  let sum = 0;
  return payouts.filter(({ amountRupiah }) => {
    const fits = sum + amountRupiah <= limitRupiah;
    if (fits) sum += amountRupiah;
    return fits;
  });
}

/** Until the others are ready, or somebody else's bulk is written down: the longer, the more bulks there are to come. */
export const gatherStep = (
  { state }: Pick<PayoutRecord, 'state'>,
  { total }: Pick<Fellows, 'total'>,
  { maximumItems }: BulkTerms,
  pace: PayoutPace,
): NextStep => ({
  state,
  next: 'SEND',
  afterSeconds: Math.ceil((pace.gatherPause * Math.max(1, Math.ceil(total / maximumItems))) / 1000),
  owner: 'PAYMENTS_PROCESS',
  reason: 'BULK_GATHERS',
});
