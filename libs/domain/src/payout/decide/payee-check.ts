import type { Instant } from '../../calendar';
import { compareNames } from '../names';
import type { HoldReason } from '../reasons';
import type { PayeeCheckOutcome, PayoutRecord } from '../records';
import { changed, withMove, type Outcome } from './outcome';

/** What a bank answered to a name inquiry. UNAVAILABLE: nothing may be concluded from it. */
export type HolderAnswer =
  | { readonly kind: 'HOLDER'; readonly name: string }
  | { readonly kind: 'CLOSED' | 'UNKNOWN_ACCOUNT' | 'UNAVAILABLE' };

/** An answer that said something, as it is put on the record. */
export interface PayeeCheck {
  readonly outcome: PayeeCheckOutcome;
  readonly nameAtBank: string | null;
}

/** Before a payment the holder of the account must have been asked for within this time. */
const FRESH_MS = 24 * 3_600_000;

/** Payees that are persons: the holder is compared with the person who was approved, whatever the account is called. */
const PERSONS = ['PARTICIPANT', 'HEIR', 'GUARDIAN'];

const HOLD_OF: Readonly<Record<Exclude<PayeeCheckOutcome, 'MATCH'>, HoldReason>> = {
  NEAR: 'PAYEE.NAME_NEAR',
  MISMATCH: 'PAYEE.NAME_MISMATCH',
  ACCOUNT_CLOSED: 'PAYEE.ACCOUNT_CLOSED',
  ACCOUNT_UNKNOWN: 'PAYEE.ACCOUNT_UNKNOWN',
};

/** A payee is asked about once before the release; a payout that is further on is checked by its own sending. */
export const needsFirstCheck = ({ nameCheck, state }: PayoutRecord): boolean =>
  nameCheck === null && (state === 'AWAITING_RELEASE' || state === 'HELD');

/** What the answer says about the payee; undefined when the bank said nothing. */
export function judgeHolder(payout: PayoutRecord, answer: HolderAnswer): PayeeCheck | undefined {
  switch (answer.kind) {
    case 'HOLDER': {
      const isPerson = PERSONS.includes(payout.payeeKind);
      const expected = isPerson ? payout.payeeName : payout.payeeAccountName;
      return { outcome: compareNames(expected, answer.name), nameAtBank: answer.name };
    }
    case 'CLOSED':
      return { outcome: 'ACCOUNT_CLOSED', nameAtBank: null };
    case 'UNKNOWN_ACCOUNT':
      return { outcome: 'ACCOUNT_UNKNOWN', nameAtBank: null };
    case 'UNAVAILABLE':
      return undefined;
  }
}

/**
 * Why a payout may not be sent after this check; undefined when it may: the name matches, or it is the very name that
 * two persons accepted for this payout.
 */
export function holdAfterCheck(
  { acceptedName }: Pick<PayoutRecord, 'acceptedName'>,
  { outcome, nameAtBank }: PayeeCheck,
): HoldReason | undefined {
  if (outcome === 'MATCH') return undefined;
  const differs = outcome === 'NEAR' || outcome === 'MISMATCH';
  if (differs && nameAtBank !== null && nameAtBank === acceptedName) return undefined;
  return HOLD_OF[outcome];
}

/** Puts a check on the payout, and holds one that may not be sent after it. What is on its way is not touched. */
export function takeCheck(payout: PayoutRecord, check: PayeeCheck, at: Instant): Outcome {
  const { outcome, nameAtBank } = check;
  const checked = changed(payout, { nameCheck: outcome, nameAtBank, nameCheckedAt: at });
  const holdReason = holdAfterCheck(payout, check);
  const stoppable = payout.state === 'AWAITING_RELEASE' || payout.state === 'RELEASED';
  if (holdReason === undefined || !stoppable) return checked;
  return withMove(checked, { to: 'HELD', source: 'PAYEE_CHECK', at, holdReason, code: outcome });
}

/** Whether the last check still allows a sending at this instant. */
export function isFreshlyChecked(payout: PayoutRecord, now: Instant): boolean {
  const { nameCheck, nameCheckedAt, nameAtBank } = payout;
  if (nameCheck === null || nameCheckedAt === null) return false;
  if (holdAfterCheck(payout, { outcome: nameCheck, nameAtBank }) !== undefined) return false;
  return Date.parse(now) - Date.parse(nameCheckedAt) <= FRESH_MS;
}
