import type { Service } from '../wire/answer';

const EVERY: readonly Service[] = ['11', '14', '15', '16', '17', '18', '20', '22', '23', '36', '73'];
const TRANSFERS: readonly Service[] = ['17', '18', '22', '23'];
/** Of which the standard has the bank tell by itself what became of them. */
const CLEARED: readonly Service[] = ['22', '23'];
const INQUIRIES: readonly Service[] = ['15', '16'];
const SIGNED: readonly Service[] = ['11', '14', '15', '16', '17', '18', '20', '22', '23', '36'];
/** Taken in as a whole and worked off one by one; told about by 21. */
const BULK: readonly Service[] = ['20'];

/** What can go wrong and at which services. */
export const FAULTS = {
  /** Does the work, commits it, and never answers. */
  HANG_AFTER_ACCEPT: EVERY,
  /** Does the work, commits it, and resets the connection. */
  RESET_AFTER_ACCEPT: EVERY,
  /** Never answers, and nothing happens. */
  HANG_BEFORE_ACCEPT: EVERY,
  /** Resets the connection, and nothing happens. */
  RESET_BEFORE_ACCEPT: EVERY,
  /** Does the work and answers 500xx01. */
  ERROR_500_THOUGH_PAID: EVERY,
  /** An HTML page of a gateway. With `booked: false` nothing happened behind it. */
  ERROR_502_HTML: EVERY,
  /** 504xx00. With `booked: false` nothing happened behind it. */
  ERROR_504: EVERY,
  /** Does the work and answers this code (`value`), with its HTTP status and nothing else. */
  ANSWERED_CODE: EVERY,
  /** 504 now (202 with `answer: "202"`), the credit after `delayMs`; `delayMs: -1` means never. */
  LATE_POSTING: [...TRANSFERS, ...BULK],
  /** 202 now, the credit after `delayMs`, at once by default. */
  PENDING_202: TRANSFERS,
  /** At 36: not found. At a transfer: paid, but invisible to 36 for `delayMs`. */
  STATUS_LAG: [...TRANSFERS, '36'],
  /** 36 answers this value, e.g. `09`, instead of the true one. */
  STATUS_VALUE: ['36'],
  ACCOUNT_CLOSED: [...INQUIRIES, ...TRANSFERS],
  /** The name of somebody else. */
  NAME_DIFFERS: INQUIRIES,
  /** The name with a spelling mistake. */
  NAME_NEAR: INQUIRIES,
  /** Paid, but the answer speaks of another amount. */
  WRONG_ECHO_AMOUNT: TRANSFERS,
  /** Paid, but the answer speaks of another reference. */
  WRONG_ECHO_REFERENCE: TRANSFERS,
  /** Paid; HTTP 200 around a body that says 504xx00. */
  STATUS_CONTRADICTS: [...TRANSFERS, ...BULK],
  /** Does the work; the answer breaks off in the middle. */
  TRUNCATED_BODY: EVERY,
  /** Does the work; the right answer comes after `delayMs` of the wall clock. */
  SLOW_ANSWER: EVERY,
  /** At 14: the newest debit is left out of this answer. At a transfer: the line appears after `delayMs`, else never. */
  MISSING_STATEMENT_LINE: ['14', ...TRANSFERS],
  /** Lines that appear later are in no balance of this answer: the bank puts them in behind it. */
  LATE_STATEMENT_LINE: ['14'],
  /** The newest debit is delivered twice. */
  DUPLICATE_STATEMENT_LINE: ['14'],
  /** Written as other banks write: no balances, no `hasMore`, DEBET, whole rupiah, `+0700`, and a line of 0.00. */
  STATEMENT_DIALECT: ['14'],
  /** One line more, of which the amount cannot be read. */
  UNREADABLE_STATEMENT_LINE: ['14'],
  /** At 14: remarks of this answer are cut and shuffled. At a transfer: the remark of this transfer's line is lost. */
  MANGLED_REMARK: ['14', ...TRANSFERS],
  /** Paid, and a fee is debited in a line of its own. */
  FEE_LINE: TRANSFERS,
  /** Paid; the debit is printed once more by mistake and taken back in a third line. */
  ERROR_CORRECTION: TRANSFERS,
  /** What the bank tells by itself of a cleared transfer: twice, */
  CALLBACK_TWICE: [...CLEARED, ...BULK],
  /** first the end and then that it is pending, */
  CALLBACK_OUT_OF_ORDER: CLEARED,
  /** after `delayMs`, */
  CALLBACK_LATE: [...CLEARED, ...BULK],
  /** never, */
  CALLBACK_NEVER: [...CLEARED, ...BULK],
  /** with a signature of other words, */
  CALLBACK_FORGED: [...CLEARED, ...BULK],
  /** or first of a transfer that nobody knows. */
  CALLBACK_UNKNOWN: CLEARED,
  /** Of a bulk that was taken in, every second transfer fails when it is worked off, */
  BULK_MIX: BULK,
  /** or the bank tells of the first half only. */
  BULK_NOTIFY_HALF: BULK,
  /** Another balance than the true one: a single rupiah. */
  LOW_BALANCE: ['11'],
  INSUFFICIENT_FUNDS: [...TRANSFERS, ...BULK],
  CUT_OFF: [...TRANSFERS, ...BULK],
  /** Every token of the bank ends. */
  TOKEN_REVOKED: SIGNED,
  RATE_LIMITED: EVERY,
} as const satisfies Record<string, readonly Service[]>;

export type FaultName = keyof typeof FAULTS;
export const FAULT_NAMES = Object.keys(FAULTS) as FaultName[];

export function isFaultOf(name: FaultName, service: Service): boolean {
  return (FAULTS[name] as readonly Service[]).includes(service);
}

export interface FaultSettings {
  readonly delayMs?: number;
  /** Only a request about this beneficiary or statement account is hit. */
  readonly accountNumber?: string;
  /** Only a request with this partnerReferenceNo is hit. */
  readonly partnerReference?: string;
  /** How many of a hundred such requests are hit, by chance; all of them unless it says otherwise. */
  readonly sharePercent?: number;
  readonly booked?: boolean;
  readonly answer?: string;
  readonly value?: string;
}

export interface Fault extends FaultSettings {
  readonly faultId: number;
  readonly name: FaultName;
}
