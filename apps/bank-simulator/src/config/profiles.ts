import type { Service } from '../wire/answer';

/**
 * When a second request with a known partnerReferenceNo is refused. `onAccept`: as soon as the first was taken in.
 * `onSuccess`: only when the first has been credited, so a repeat meanwhile pays twice. `none`: never.
 */
export type DedupeMode = 'onAccept' | 'onSuccess' | 'none';

/** How one bank deviates from the standard. */
export interface BankProfile {
  readonly dedupeMode: DedupeMode;
  /** `symmetric`: HMAC-SHA512 with the token in the text. `asymmetric`: SHA256withRSA without it, in Base64. */
  readonly signatureMode: 'symmetric' | 'asymmetric';
  readonly signatureEncoding: 'base64' | 'hex';
  /** Whether X-TIMESTAMP has milliseconds; a bank takes the one form and refuses the other. */
  readonly timestampMilliseconds: boolean;
  readonly partnerReferenceMaxLength: number;
  readonly sourceAccountMaxLength: number;
  /** Characters of a holder's name that an account inquiry tells. */
  readonly holderNameLength: number;
  /** How a bank repeats an account number: as it was asked, with zeros in front of it, or in groups of four. */
  readonly accountEcho: 'plain' | 'padded' | 'grouped';
  /** After so many days the bank has forgotten a reference and would execute it again. */
  readonly lookBackDays: number;
  /** Of BI-FAST and of SKN, in rupiah; BI-RTGS takes only what is above its floor. */
  readonly interbankLimit: number;
  readonly sknLimit: number;
  readonly rtgsFloor: number;
  /** How many transfers one bulk has. */
  readonly bulkLeast: number;
  readonly bulkMost: number;
  /** Whether a fee has its own line on the statement, or is in that of its transfer. */
  readonly feeLines: 'apart' | 'within';
  /** Whether each transfer of a bulk has its line on the statement, or all that were paid have one together. */
  readonly bulkLines: 'each' | 'one';
  /** An SKN transfer is taken in at once and settles with the next cycle; they begin this many seconds apart. */
  readonly sknCycleSeconds: number;
  readonly sknPath: string;
  /** The code of BI-FAST in response codes and status inquiries. */
  readonly biFastCode: string;
  readonly statementPageSize: number;
  /** Characters of a remark that survive on the statement. */
  readonly remarkWidth: number;
  /** After so many characters a remark goes on in the next line of the statement, behind a blank. */
  readonly remarkLine: number;
  /** How each kind of transfer is printed on a statement, by service. */
  readonly wording: Readonly<Partial<Record<Service, string>>>;
  /** `plain`: no balances, no `hasMore`, DEBET and KREDIT, whole rupiah, `+0700`. */
  readonly statementForm: 'standard' | 'plain';
  /** Hours of a working day in WIB, `HH:MM`, in which 22 and 23 are taken; null: always. */
  readonly clearingHours: { readonly from: string; readonly to: string } | null;
  /** Hours of the day in WIB, `HH:MM`, in which a status inquiry is refused; equal means never. */
  readonly endOfDay: { readonly from: string; readonly to: string };
}

const STANDARD: BankProfile = {
  dedupeMode: 'onAccept',
  signatureMode: 'symmetric',
  signatureEncoding: 'base64',
  timestampMilliseconds: false,
  partnerReferenceMaxLength: 64,
  sourceAccountMaxLength: 19,
  holderNameLength: 100,
  accountEcho: 'plain',
  lookBackDays: 60,
  interbankLimit: 250_000_000,
  sknLimit: 1_000_000_000,
  rtgsFloor: 100_000_000,
  bulkLeast: 20,
  bulkMost: 500,
  bulkLines: 'each',
  feeLines: 'apart',
  sknCycleSeconds: 10,
  sknPath: '/transfer-skn',
  biFastCode: '18',
  statementPageSize: 50,
  remarkWidth: 256,
  remarkLine: 256,
  wording: {
    '17': 'OVERBOOKING',
    '18': 'TRF ONLINE',
    '20': 'TRF MASSAL',
    '22': 'KU RTGS',
    '23': 'KLIRING SKN',
  },
  statementForm: 'standard',
  clearingHours: null,
  endOfDay: { from: '00:00', to: '00:00' },
};

/**
 * What banks have published. BRI: developers.bri.co.id, RTGS v2.0 and `api-trigger-sknbi-transfer` (reference of 20, source
 * account of 15, another path to SKN), interbank v2.0 (BI-FAST has code 81). The others have published nothing that departs from the standard: what a contract
 * settles is set while the simulator runs, or printed here once a bank has said it.
 */
const DEVIATIONS: Readonly<Record<string, Partial<BankProfile>>> = {
  '002': {
    partnerReferenceMaxLength: 20,
    sourceAccountMaxLength: 15,
    sknPath: '/transfer-sknbi',
    biFastCode: '81',
  },
};

/** The printed contract of a bank; an operator may override it while the simulator runs. */
export function printedProfile(bankCode: string): BankProfile {
  return { ...STANDARD, ...DEVIATIONS[bankCode] };
}
