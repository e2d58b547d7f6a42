import { localDate, type Instant } from '../../calendar';
import { ACCOUNT, transferLines, type LedgerPosting } from '../../ledger';
import type { AccountDoubt } from '../reasons';
import type { PayoutRecord } from '../records';
import { chooseRoute } from '../choose-rail';
import { subjectOf } from './outcome';

/** What the approval of a benefit says about its payment. */
export interface PayoutOrder {
  readonly claimNumber: string;
  readonly benefitId: string;
  readonly amountRupiah: number;
  readonly payee: {
    readonly kind: string;
    readonly name: string;
    readonly bankCode: string;
    readonly accountNumber: string;
    readonly accountName: string;
  };
  /** Tells payees of one benefit apart where it has several; the payee's kind where absent. */
  readonly payeeKey?: string;
  readonly branch: string;
  /** The payout whose place this one takes: returned, failed or cancelled. */
  readonly replaces?: string;
  readonly accountEnteredBy: string;
  readonly proposedBy: string;
  readonly approvedBy: string;
  readonly createdAt: Instant;
  /** Why its account waits for a second look. */
  readonly doubt?: AccountDoubt;
}

/**
 * A payout begins: its route, whether any rail carries it or its account is in doubt, and the payable in the ledger.
 * `replaced` are the payouts whose place it takes, the newest first.
 */
export function approvePayout(
  payoutId: string,
  order: PayoutOrder,
  replaced: readonly PayoutRecord[],
): { readonly payout: PayoutRecord; readonly postings: readonly LedgerPosting[] } {
  const { payee, amountRupiah, createdAt } = order;
  const on = localDate(createdAt, 'WIB');
  const route = chooseRoute({ payeeBankCode: payee.bankCode, amountRupiah, on });
  const holdReason = route.obstacle ?? order.doubt ?? null;
  const payout: PayoutRecord = {
    payoutId,
    claimNumber: order.claimNumber,
    benefitId: order.benefitId,
    branch: order.branch,
    amountRupiah,
    payeeKey: order.payeeKey ?? payee.kind,
    payeeKind: payee.kind,
    payeeName: payee.name,
    payeeBankCode: payee.bankCode,
    payeeAccountNumber: payee.accountNumber,
    payeeAccountName: payee.accountName,
    accountEnteredBy: order.accountEnteredBy,
    proposedBy: order.proposedBy,
    approvedBy: order.approvedBy,
    partnerBankCode: route.partnerBankCode,
    serviceCode: route.service,
    rail: route.rail,
    state: holdReason === null ? 'AWAITING_RELEASE' : 'HELD',
    replaces: order.replaces ?? null,
    batchId: null,
    holdReason,
    failureCode: null,
    nameCheck: null,
    nameAtBank: null,
    nameCheckedAt: null,
    acceptedName: null,
    releaseCount: 0,
    moveCount: 0,
    createdAt,
    updatedAt: createdAt,
    releasedAt: null,
    settledAt: null,
    returnedAt: null,
  };
  return { payout, postings: postingsBetween(payout, replaced, 'approved', createdAt) };
}

/** The payable of a payout that will never be sent goes back to where it came from. */
export const reversalOf = (
  payout: PayoutRecord,
  replaced: readonly PayoutRecord[],
  at: Instant,
): readonly LedgerPosting[] => postingsBetween(payout, replaced, 'cancelled', at);

function postingsBetween(
  payout: PayoutRecord,
  replaced: readonly PayoutRecord[],
  what: 'approved' | 'cancelled',
  at: Instant,
): LedgerPosting[] {
  const origin = originOfPayable(replaced);
  if (origin === undefined) return [];
  const [from, to] = what === 'approved' ? [origin, ACCOUNT.payable] : [ACCOUNT.payable, origin];
  return [
    {
      ...subjectOf(payout),
      key: `${payout.payoutId}:${what}`,
      event: what === 'approved' ? 'BENEFIT_APPROVED' : 'PAYOUT_CANCELLED',
      at,
      lines: transferLines(from, to, payout.amountRupiah),
    },
  ];
}

/**
 * Which account the payable of a new payout is taken from: a returned one left its money in RETURNED_PAYABLE, a failed
 * one has put it back into BENEFIT_PAYABLE already. A cancelled one left it where the one before it had, and where nothing
 * but cancelled ones came before it is new expense.
 */
function originOfPayable(replaced: readonly PayoutRecord[]): string | undefined {
  const before = replaced.find(({ state }) => state !== 'CANCELLED');
  if (before?.state === 'FAILED') return undefined;
  return before?.state === 'RETURNED' ? ACCOUNT.returnedPayable : ACCOUNT.expense;
}
