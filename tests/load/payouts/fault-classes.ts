import type { Chance } from '../../support/population/chance';
import type { ArmedFault } from '../../support/simulator-admin';

export const NONE = 'nothing wrong';
/** Its bank sends the money back once the statement has proven it. */
export const COMES_BACK = 'comes back after its proof';

export interface FaultClass {
  readonly name: string;
  /** Of a thousand payouts. */
  readonly perMille: number;
  readonly faults: readonly Omit<ArmedFault, 'bankCode' | 'accountNumber'>[];
}

/** As a transfer: within a bank. */
const T = '17';
const ONCE = { service: T, count: 1 } as const;

/** What goes wrong with single payouts of a bank that is harsher than a bank; the rest go well. */
export const FAULT_CLASSES: readonly FaultClass[] = [
  { name: 'lost before it was taken', perMille: 15, faults: [{ ...ONCE, fault: 'RESET_BEFORE_ACCEPT' }] },
  { name: 'hangs, nothing happened', perMille: 8, faults: [{ ...ONCE, fault: 'HANG_BEFORE_ACCEPT' }] },
  { name: 'paid, connection reset', perMille: 20, faults: [{ ...ONCE, fault: 'RESET_AFTER_ACCEPT' }] },
  { name: 'paid, never answers', perMille: 8, faults: [{ ...ONCE, fault: 'HANG_AFTER_ACCEPT' }] },
  { name: 'paid, 500 "please retry"', perMille: 20, faults: [{ ...ONCE, fault: 'ERROR_500_THOUGH_PAID' }] },
  { name: 'paid, 502 page of a gateway', perMille: 10, faults: [{ ...ONCE, fault: 'ERROR_502_HTML' }] },
  {
    name: '502, nothing happened',
    perMille: 10,
    faults: [{ ...ONCE, fault: 'ERROR_502_HTML', booked: false }],
  },
  { name: '504, nothing happened', perMille: 10, faults: [{ ...ONCE, fault: 'ERROR_504', booked: false }] },
  {
    name: '504, booked 20 s later',
    perMille: 15,
    faults: [{ ...ONCE, fault: 'LATE_POSTING', delayMs: 20_000 }],
  },
  { name: '504, never booked', perMille: 8, faults: [{ ...ONCE, fault: 'LATE_POSTING', delayMs: -1 }] },
  {
    name: '202, booked 5 s later',
    perMille: 15,
    faults: [{ ...ONCE, fault: 'PENDING_202', delayMs: 5_000 }],
  },
  {
    name: 'paid, but 36 says not found',
    perMille: 10,
    faults: [
      { ...ONCE, fault: 'RESET_AFTER_ACCEPT' },
      { service: '36', count: 2, fault: 'STATUS_LAG' },
    ],
  },
  { name: 'echo of another amount', perMille: 8, faults: [{ ...ONCE, fault: 'WRONG_ECHO_AMOUNT' }] },
  { name: 'echo of another reference', perMille: 8, faults: [{ ...ONCE, fault: 'WRONG_ECHO_REFERENCE' }] },
  { name: '200 around a 504', perMille: 8, faults: [{ ...ONCE, fault: 'STATUS_CONTRADICTS' }] },
  { name: 'answer broken off', perMille: 10, faults: [{ ...ONCE, fault: 'TRUNCATED_BODY' }] },
  {
    name: 'line appears 25 s late',
    perMille: 8,
    faults: [{ ...ONCE, fault: 'MISSING_STATEMENT_LINE', delayMs: 25_000 }],
  },
  { name: 'remark of its line lost', perMille: 4, faults: [{ ...ONCE, fault: 'MANGLED_REMARK' }] },
  { name: 'fee in a line of its own', perMille: 15, faults: [{ ...ONCE, fault: 'FEE_LINE' }] },
  { name: 'debit twice, one corrected', perMille: 8, faults: [{ ...ONCE, fault: 'ERROR_CORRECTION' }] },
  { name: 'no funds, then funds', perMille: 10, faults: [{ ...ONCE, fault: 'INSUFFICIENT_FUNDS' }] },
  { name: 'cut-off, then open', perMille: 10, faults: [{ ...ONCE, fault: 'CUT_OFF' }] },
  { name: 'rate limited twice', perMille: 15, faults: [{ service: T, count: 2, fault: 'RATE_LIMITED' }] },
  { name: 'every token revoked', perMille: 2, faults: [{ ...ONCE, fault: 'TOKEN_REVOKED' }] },
  { name: 'account closed at sending', perMille: 8, faults: [{ ...ONCE, fault: 'ACCOUNT_CLOSED' }] },
  {
    name: 'name nearly the payee’s',
    perMille: 8,
    faults: [{ service: '15', count: 1, fault: 'NAME_NEAR' }],
  },
  {
    name: 'name of somebody else',
    perMille: 5,
    faults: [{ service: '15', count: 1, fault: 'NAME_DIFFERS' }],
  },
  { name: COMES_BACK, perMille: 10, faults: [] },
];

/** At statements, whoever is paid. */
const STATEMENTS: readonly string[] = [
  'DUPLICATE_STATEMENT_LINE',
  'MISSING_STATEMENT_LINE',
  'TRUNCATED_BODY',
  'ERROR_504',
];

export const drawClass = (chance: Chance): FaultClass | undefined => {
  let left = chance.below(1_000);
  return FAULT_CLASSES.find(({ perMille }) => (left -= perMille) < 0);
};

export const statementFaults = (bankCode: string): ArmedFault[] =>
  STATEMENTS.map((fault) => ({ bankCode, service: '14', fault, count: 2 }));
