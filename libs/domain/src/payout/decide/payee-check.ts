import type { Instant } from '../../calendar';
import { compareAccountNumbers } from '../account-number';
import { compareNames } from '../names';
import type { HoldReason } from '../reasons';
import type { PayeeCheckOutcome, PayoutRecord } from '../records';
import { changed, withMove, type Outcome } from './outcome';

/** What a bank answered to a name inquiry. UNAVAILABLE: nothing may be concluded from it. */
export type HolderAnswer =
  | {
      readonly kind: 'HOLDER';
      readonly name: string;
      /** Where the bank repeats the account's number. */
      readonly accountNumber: string | null;
      /** How many characters of a name this bank sends. */
      readonly nameLength: number;
    }
  /** NOT_ASKED: this bank answers no inquiries at all, so that persons decide. */
  | { readonly kind: 'CLOSED' | 'UNKNOWN_ACCOUNT' | 'UNAVAILABLE' | 'NOT_ASKED' };

/** An answer that said something, as it is put on the record. */
export interface PayeeCheck {
  readonly outcome: PayeeCheckOutcome;
  readonly nameAtBank: string | null;
}

/** Before a payment the holder of the account must have been asked for within this time. */
const FRESH_MS = 24 * 3_600_000;

/**
 * Whose account bears another name than they do: companies and hospitals by their register, a pupil whose guardian keeps it.
 * Of everybody else the holder is compared with the person who was approved, whatever the account is called.
 */
const BY_ACCOUNT_NAME = ['EMPLOYER', 'PLKK', 'CHILD'];

/** What two persons may accept, having seen the very name that the bank told. */
const ACCEPTABLE: readonly PayeeCheckOutcome[] = ['NEAR', 'MISMATCH', 'ACCOUNT_NEAR'];

const HOLD_OF: Readonly<Record<Exclude<PayeeCheckOutcome, 'MATCH'>, HoldReason>> = {
  NEAR: 'PAYEE.NAME_NEAR',
  MISMATCH: 'PAYEE.NAME_MISMATCH',
  ACCOUNT_NEAR: 'PAYEE.ACCOUNT_NEAR',
  ACCOUNT_OTHER: 'PAYEE.ACCOUNT_OTHER',
  ACCOUNT_CLOSED: 'PAYEE.ACCOUNT_CLOSED',
  ACCOUNT_UNKNOWN: 'PAYEE.ACCOUNT_UNKNOWN',
  NOT_ASKED: 'PAYEE.NOT_ASKED',
};

/** A payee is asked about once before the release; a payout that is further on is checked by its own sending. */
export const needsFirstCheck = ({ nameCheck, state }: PayoutRecord): boolean =>
  nameCheck === null && (state === 'AWAITING_RELEASE' || state === 'HELD');

/** What the answer says about the payee; undefined when the bank said nothing. */
export function judgeHolder(payout: PayoutRecord, answer: HolderAnswer): PayeeCheck | undefined {
  switch (answer.kind) {
    case 'HOLDER':
      return judgeNamed(payout, answer);
    case 'CLOSED':
      return { outcome: 'ACCOUNT_CLOSED', nameAtBank: null };
    case 'UNKNOWN_ACCOUNT':
      return { outcome: 'ACCOUNT_UNKNOWN', nameAtBank: null };
    case 'NOT_ASKED':
      return { outcome: 'NOT_ASKED', nameAtBank: null };
    case 'UNAVAILABLE':
      return undefined;
  }
}

/** A number without its zero may be somebody else's, whatever the name; a name that differs weighs more. */
function judgeNamed(
  payout: PayoutRecord,
  { name, accountNumber, nameLength }: Extract<HolderAnswer, { kind: 'HOLDER' }>,
): PayeeCheck {
  const account =
    accountNumber === null ? 'SAME' : compareAccountNumbers(payout.payeeAccountNumber, accountNumber);
  if (account === 'OTHER') return { outcome: 'ACCOUNT_OTHER', nameAtBank: null };
  const expected = BY_ACCOUNT_NAME.includes(payout.payeeKind) ? payout.payeeAccountName : payout.payeeName;
  const outcome = compareNames(expected, name, nameLength);
  return { outcome: outcome === 'MATCH' && account === 'NEAR' ? 'ACCOUNT_NEAR' : outcome, nameAtBank: name };
}

/**
 * Why a payout may not be sent after this check; undefined when it may: the name matches, or it is the very name that
 * two persons accepted for this payout; where no bank could be asked, the name that the account was given under.
 */
export function holdAfterCheck(
  { acceptedName, payeeAccountName }: Pick<PayoutRecord, 'acceptedName' | 'payeeAccountName'>,
  { outcome, nameAtBank }: PayeeCheck,
): HoldReason | undefined {
  if (outcome === 'MATCH') return undefined;
  if (outcome === 'NOT_ASKED' && acceptedName === payeeAccountName) return undefined;
  if (ACCEPTABLE.includes(outcome) && nameAtBank !== null && nameAtBank === acceptedName) return undefined;
  return HOLD_OF[outcome];
}

/** Puts a check on the payout, and holds one that may not be sent after it. What is on its way is not touched. */
export function takeCheck(payout: PayoutRecord, check: PayeeCheck, at: Instant): Outcome {
  const { outcome, nameAtBank } = check;
  const checked = changed(payout, { nameCheck: outcome, nameAtBank, nameCheckedAt: at });
  const holdReason = holdAfterCheck(payout, check);
  if (holdReason === undefined || !isStoppable(payout)) return checked;
  return withMove(checked, { to: 'HELD', source: 'PAYEE_CHECK', at, holdReason, code: outcome });
}

/** Holds a payout whose payee the lists do not clear. What is on its way is not touched. */
export function takeScreening(outcome: Outcome, holdReason: HoldReason | undefined, at: Instant): Outcome {
  if (holdReason === undefined || !isStoppable(outcome.payout)) return outcome;
  return withMove(outcome, { to: 'HELD', source: 'PAYEE_CHECK', at, holdReason, code: holdReason });
}

/** Whether nothing of a payout has left yet, and nobody has held it. */
export const isStoppable = ({ state }: Pick<PayoutRecord, 'state'>): boolean =>
  state === 'AWAITING_RELEASE' || state === 'RELEASED';

/** Whether the last check still allows a sending at this instant. */
export function isFreshlyChecked(payout: PayoutRecord, now: Instant): boolean {
  const { nameCheck, nameCheckedAt, nameAtBank } = payout;
  if (nameCheck === null || nameCheckedAt === null) return false;
  if (holdAfterCheck(payout, { outcome: nameCheck, nameAtBank }) !== undefined) return false;
  return Date.parse(now) - Date.parse(nameCheckedAt) <= FRESH_MS;
}
