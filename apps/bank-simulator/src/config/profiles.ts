/**
 * When a second request with a known partnerReferenceNo is refused. `onAccept`: as soon as the first was taken in.
 * `onSuccess`: only when the first has been credited, so a repeat meanwhile pays twice. `none`: never.
 */
export type DedupeMode = 'onAccept' | 'onSuccess' | 'none';

/** How one bank deviates from the standard. */
export interface BankProfile {
  readonly dedupeMode: DedupeMode;
  readonly signatureEncoding: 'base64' | 'hex';
  readonly partnerReferenceMaxLength: number;
  /** After so many days the bank has forgotten a reference and would execute it again. */
  readonly lookBackDays: number;
  /** Of BI-FAST and of SKN, in rupiah; BI-RTGS takes only what is above its floor. */
  readonly interbankLimit: number;
  readonly sknLimit: number;
  readonly rtgsFloor: number;
  /** An SKN transfer is taken in at once and settles with the next cycle; they begin this many seconds apart. */
  readonly sknCycleSeconds: number;
  readonly sknPath: string;
  readonly statementPageSize: number;
  /** Characters of a remark that survive on the statement. */
  readonly remarkWidth: number;
  /** Hours of the day in WIB, `HH:MM`, in which a status inquiry is refused; equal means never. */
  readonly endOfDay: { readonly from: string; readonly to: string };
}

const STANDARD: BankProfile = {
  dedupeMode: 'onAccept',
  signatureEncoding: 'base64',
  partnerReferenceMaxLength: 64,
  lookBackDays: 60,
  interbankLimit: 250_000_000,
  sknLimit: 1_000_000_000,
  rtgsFloor: 100_000_000,
  sknCycleSeconds: 10,
  sknPath: '/transfer-skn',
  statementPageSize: 50,
  remarkWidth: 256,
  endOfDay: { from: '00:00', to: '00:00' },
};

/** BRI: developers.bri.co.id, RTGS v2.0 and `api-trigger-sknbi-transfer`. */
const DEVIATIONS: Readonly<Record<string, Partial<BankProfile>>> = {
  '002': { partnerReferenceMaxLength: 20, sknPath: '/transfer-sknbi' },
};

/** The printed contract of a bank; an operator may override it while the simulator runs. */
export function printedProfile(bankCode: string): BankProfile {
  return { ...STANDARD, ...DEVIATIONS[bankCode] };
}
