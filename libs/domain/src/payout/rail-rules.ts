import type { LocalDate } from '../calendar';
import type { Rail } from './rail';

/** Rupiah per transaction on a rail, both ends included, by the day from which it applies; null means no end. */
export interface RailLimit {
  readonly rail: Rail;
  readonly from: LocalDate;
  readonly minimumRupiah: number;
  readonly maximumRupiah: number | null;
}

/**
 * BI-FAST: PADG 23/25/PADG/2021, Rp250 million since its start. SKN-BI: Rp1 billion since 1 September 2019, PADG
 * 21/12/PADG/2019 (*seen* in the press of that week). BI-RTGS: above Rp100 million since 1 July 2016 (*seen* in the press; no
 * upper end is a *model*). Within a bank only its own contract sets a limit.
 */
export const RAIL_LIMITS: readonly RailLimit[] = [
  { rail: 'INTRABANK', from: '1900-01-01', minimumRupiah: 1, maximumRupiah: null },
  { rail: 'BI_FAST', from: '2021-12-21', minimumRupiah: 1, maximumRupiah: 250_000_000 },
  { rail: 'RTGS', from: '2016-07-01', minimumRupiah: 100_000_001, maximumRupiah: null },
  { rail: 'SKN', from: '2019-09-01', minimumRupiah: 1, maximumRupiah: 1_000_000_000 },
];

/** Which banks a rail reaches, by their national code, from a day on and until another one. */
export interface RailMembership {
  readonly rail: Exclude<Rail, 'INTRABANK'>;
  readonly from: LocalDate;
  readonly until?: LocalDate;
  readonly banks: readonly string[];
}

const BI_FAST_BANKS = (
  '002 008 009 011 013 014 016 019 022 023 028 031 087 110 111 112 113 114 115 116 117 118 119 120 121 122 123 ' +
  '124 125 126 127 128 129 130 131 132 133 134 135 137 147 153 200 213 425 426 441 451 494 501 535 536 542 547 ' +
  '564 567'
).split(' ');
/** Branches of foreign banks that take part in clearing and are not known to take part in BI-FAST: a *model*, to be replaced by Bank Indonesia's list. */
const CLEARING_ONLY = '032 033 040 042 061 069'.split(' ');

/**
 * A *model* after the bank codes that disbursement providers publish; the lists of participants of Bank Indonesia decide.
 * Who is on no list is not assumed to be reached: a payout to such a bank waits for a person.
 */
export const RAIL_MEMBERSHIPS: readonly RailMembership[] = [
  { rail: 'BI_FAST', from: '2021-12-21', banks: BI_FAST_BANKS },
  { rail: 'RTGS', from: '2016-07-01', banks: [...BI_FAST_BANKS, ...CLEARING_ONLY] },
  { rail: 'SKN', from: '2016-07-01', banks: [...BI_FAST_BANKS, ...CLEARING_ONLY] },
];
