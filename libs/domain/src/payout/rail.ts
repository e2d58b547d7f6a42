import type { LocalDate } from '../calendar';

/** Service codes of SNAP BI for a credit transfer: 17 within a bank, 18 to another bank. */
export const TRANSFER_SERVICES = ['17', '18'] as const;
export type TransferService = (typeof TRANSFER_SERVICES)[number];
export const RAILS = ['INTRABANK', 'BI_FAST'] as const;
export type Rail = (typeof RAILS)[number];

/** Banks that we hold a source account with and that pay on our order, by their national code. */
export const PARTNER_BANKS = {
  '002': 'BRI',
  '008': 'Mandiri',
  '009': 'BNI',
  '200': 'BTN',
  '111': 'Bank DKI (Bank Jakarta)',
  '441': 'Bukopin (KB Bank)',
  '110': 'BJB',
  '123': 'BPD Kalbar',
  '122': 'BPD Kalsel',
  '451': 'BSI',
} as const;
export type PartnerBankCode = keyof typeof PARTNER_BANKS;
export const PARTNER_BANK_CODES = Object.keys(PARTNER_BANKS).sort() as PartnerBankCode[];

export const isPartnerBank = (bankCode: string): bankCode is PartnerBankCode =>
  Object.hasOwn(PARTNER_BANKS, bankCode);

/** Pays whoever banks with none of our partners. */
export const DEFAULT_SOURCE_BANK: PartnerBankCode = '002';

/**
 * Rupiah per transaction on a rail, by the day from which the limit applies; null means none of its own. BI-FAST:
 * PADG 23/25/PADG/2021, Rp250 million since its start on 21 December 2021.
 */
export const RAIL_LIMITS: readonly {
  readonly rail: Rail;
  readonly from: LocalDate;
  readonly maximumRupiah: number | null;
}[] = [
  { rail: 'INTRABANK', from: '1900-01-01', maximumRupiah: null },
  { rail: 'BI_FAST', from: '2021-12-21', maximumRupiah: 250_000_000 },
];

export interface Route {
  readonly partnerBankCode: PartnerBankCode;
  readonly service: TransferService;
  readonly rail: Rail;
  /** False: no rail of ours carries this amount there. A benefit is never split to get under a limit. */
  readonly withinLimit: boolean;
}

/** How a payee is paid on a day: by its own bank where that is a partner, otherwise by the default source bank. */
export function chooseRoute(payeeBankCode: string, amountRupiah: number, on: LocalDate): Route {
  if (isPartnerBank(payeeBankCode)) {
    const withinLimit = isWithinLimit('INTRABANK', amountRupiah, on);
    return { partnerBankCode: payeeBankCode, service: '17', rail: 'INTRABANK', withinLimit };
  }
  const withinLimit = isWithinLimit('BI_FAST', amountRupiah, on);
  return { partnerBankCode: DEFAULT_SOURCE_BANK, service: '18', rail: 'BI_FAST', withinLimit };
}

/** A rail that did not exist on the day carries nothing. */
export function isWithinLimit(rail: Rail, amountRupiah: number, on: LocalDate): boolean {
  const current = RAIL_LIMITS.filter((limit) => limit.rail === rail && limit.from <= on)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1);
  if (current === undefined) return false;
  return current.maximumRupiah === null || amountRupiah <= current.maximumRupiah;
}
