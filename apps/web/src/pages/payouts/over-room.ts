import type { Payout, Room } from '../../api/model';
import { byBank, sumOf } from './by-bank';

/** Rupiah of a selection beyond what a cap or the balance of a bank leaves. */
export interface Overrun {
  readonly kind: 'BATCH' | 'BRANCH' | 'BRANCH_TODAY' | 'BANK_TODAY' | 'FUNDS';
  readonly rupiah: number;
  readonly bankCode?: string;
}

/** What bounds a batch: caps with what is left of them, and our balance at each bank. */
export interface Bounds {
  readonly room: Room | undefined;
  readonly balances: ReadonlyMap<string, number>;
}

/** Where a batch of these payouts goes beyond its bounds; undefined bounds are not known, and are none. */
export const overrunsOf = (payouts: readonly Payout[], { room, balances }: Bounds): readonly Overrun[] => [
  ...overAll(sumOf(payouts), room),
  ...byBank(payouts).flatMap(({ bankCode, total }) => overBank(bankCode, total, { room, balances })),
];

/** Whether no batch like this could be released on any day. */
export const isNeverReleased = (overruns: readonly Overrun[]): boolean =>
  overruns.some(({ kind }) => kind === 'BATCH' || kind === 'BRANCH');

/** The payouts that fit together today, taken in their order. */
export function fitting(payouts: readonly Payout[], { room, balances }: Bounds): readonly Payout[] {
  const left = new Map(
    byBank(payouts).map(({ bankCode }) => [bankCode, leftAt(bankCode, { room, balances })]),
  );
  let whole = Math.min(room?.batch ?? Infinity, room?.branchDay?.left ?? Infinity);
  return payouts.filter(({ partnerBankCode, amount }) => {
    const ofBank = left.get(partnerBankCode) ?? Infinity;
    if (amount > whole || amount > ofBank) return false;
    whole -= amount;
    left.set(partnerBankCode, ofBank - amount);
    return true;
  });
}

function overAll(total: number, room: Room | undefined): Overrun[] {
  const batch = beyond('BATCH', total, room?.batch);
  const branch = beyond('BRANCH', total, room?.branchDay?.limit);
  const today = branch.length > 0 ? [] : beyond('BRANCH_TODAY', total, room?.branchDay?.left);
  return [...batch, ...branch, ...today];
}

const overBank = (bankCode: string, total: number, bounds: Bounds): Overrun[] =>
  [
    ...beyond('BANK_TODAY', total, bankRoom(bankCode, bounds)?.day?.left),
    ...beyond('FUNDS', total, fundsAt(bankCode, bounds)),
  ].map((over) => ({ ...over, bankCode }));

const beyond = (kind: Overrun['kind'], total: number, left: number | null | undefined): Overrun[] =>
  left != null && total > left ? [{ kind, rupiah: total - left }] : [];

const leftAt = (bankCode: string, bounds: Bounds): number =>
  Math.min(bankRoom(bankCode, bounds)?.day?.left ?? Infinity, fundsAt(bankCode, bounds) ?? Infinity);

/** Our books at the bank without what is released and on its way. */
function fundsAt(bankCode: string, bounds: Bounds): number | undefined {
  const balance = bounds.balances.get(bankCode);
  return balance === undefined
    ? undefined
    : Math.max(0, balance - (bankRoom(bankCode, bounds)?.leaving ?? 0));
}

const bankRoom = (bankCode: string, { room }: Bounds) =>
  room?.banks.find((bank) => bank.bankCode === bankCode);
