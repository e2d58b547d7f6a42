import type { LocalDate } from '../calendar';
import {
  DEFAULT_SOURCE_BANK,
  isPartnerBank,
  RAIL_SERVICES,
  type PartnerBankCode,
  type Rail,
  type TransferService,
} from './rail';
import { RAIL_LIMITS, RAIL_MEMBERSHIPS } from './rail-rules';

/** What decides about the rail of a payment. A benefit is never split to get under a limit. */
export interface Carriage {
  readonly payeeBankCode: string;
  readonly amountRupiah: number;
  readonly on: LocalDate;
}

export interface Route {
  readonly partnerBankCode: PartnerBankCode;
  readonly service: TransferService;
  readonly rail: Rail;
  /** Why no rail of ours carries it; undefined where this one does. */
  readonly obstacle?: 'RAIL.LIMIT' | 'RAIL.NO_MEMBER';
}

/** In the order of preference: at once and cheapest first, SKN last because its transfers settle late and bounce. */
const BETWEEN_BANKS = ['BI_FAST', 'RTGS', 'SKN'] as const;

/**
 * How a payee is paid: by its own bank where that is a partner, otherwise by the default source bank over the first rail that
 * reaches the payee's bank and carries the amount on that day. The rail stays: what misses its window waits for the next one.
 */
export function chooseRoute(carriage: Carriage): Route {
  const { payeeBankCode } = carriage;
  if (isPartnerBank(payeeBankCode)) return routeOver('INTRABANK', payeeBankCode);
  const rail = BETWEEN_BANKS.find((each) => carries(each, carriage));
  if (rail !== undefined) return routeOver(rail, DEFAULT_SOURCE_BANK);
  const isReached = BETWEEN_BANKS.some((each) => reaches(each, carriage));
  const obstacle = isReached ? 'RAIL.LIMIT' : 'RAIL.NO_MEMBER';
  return { ...routeOver('BI_FAST', DEFAULT_SOURCE_BANK), obstacle };
}

const routeOver = (rail: Rail, partnerBankCode: PartnerBankCode): Route => ({
  partnerBankCode,
  service: RAIL_SERVICES[rail],
  rail,
});

/** Whether a rail reaches the payee's bank on the day and takes the amount. */
export const carries = (rail: Rail, carriage: Carriage): boolean =>
  reaches(rail, carriage) && isWithinLimit(rail, carriage);

function reaches(rail: Rail, { payeeBankCode, on }: Carriage): boolean {
  if (rail === 'INTRABANK') return isPartnerBank(payeeBankCode);
  return RAIL_MEMBERSHIPS.some(
    ({ rail: of, from, until, banks }) =>
      of === rail && from <= on && (until === undefined || on < until) && banks.includes(payeeBankCode),
  );
}

/** A rail that did not exist on the day carries nothing. */
function isWithinLimit(rail: Rail, { amountRupiah, on }: Carriage): boolean {
  const current = RAIL_LIMITS.filter((limit) => limit.rail === rail && limit.from <= on)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1);
  if (current === undefined || amountRupiah < current.minimumRupiah) return false;
  return current.maximumRupiah === null || amountRupiah <= current.maximumRupiah;
}

export const RAIL_REASONS = [
  'SAME_BANK',
  'BI_FAST_CARRIES',
  'ABOVE_BI_FAST',
  'NOT_IN_BI_FAST',
  'NONE_CARRIES',
] as const;
export type RailReason = (typeof RAIL_REASONS)[number];

/** Why a payment goes over its rail, by the rules of the day on which that was decided. */
export function railReason(rail: Rail, carriage: Carriage): RailReason {
  if (rail === 'INTRABANK') return 'SAME_BANK';
  if (carries('BI_FAST', carriage)) return 'BI_FAST_CARRIES';
  if (!carries(rail, carriage)) return 'NONE_CARRIES';
  return reaches('BI_FAST', carriage) ? 'ABOVE_BI_FAST' : 'NOT_IN_BI_FAST';
}
