import { ACCOUNT } from '../../ledger';
import {
  isLiveAttempt,
  isLivePayout,
  isSettledPayout,
  UNPROVEN_ATTEMPT_STATES,
  type AttemptState,
} from '../states';
import { AMOUNT } from './spec-facts';
import type { World } from './spec-world';

const isUnproven = (state: AttemptState): boolean =>
  (UNPROVEN_ATTEMPT_STATES as readonly AttemptState[]).includes(state);

/** What the fund has promised once and for all payouts of the benefit together, and where it still owes it. */
function owedOf(world: World): [string, number][] {
  const payouts = world.family.map(({ payout }) => payout);
  const last = payouts.find(({ state }) => state !== 'CANCELLED');
  const isPaid = payouts.some(({ state }) => state === 'RECONCILED');
  const isUnderWay = world.family.some(({ attempts }) => attempts.some(({ state }) => isUnproven(state)));
  const isOwed = last !== undefined && !isPaid && !isUnderWay;
  return [
    [ACCOUNT.expense, last === undefined ? 0 : AMOUNT],
    [ACCOUNT.payable, isOwed && last.state !== 'RETURNED' ? -AMOUNT : 0],
    [ACCOUNT.returnedPayable, isOwed && last.state === 'RETURNED' ? -AMOUNT : 0],
  ];
}

/** What is wrong with the books or with the next step; nothing of it may ever be. */
export function faultsOf(world: World): string[] {
  const sum = [...world.balances.values()].reduce((total, balance) => total + balance, 0);
  const attempts = world.family.flatMap((paying) => paying.attempts);
  const underWay = attempts.filter(({ state }) => isUnproven(state)).length * AMOUNT;
  const read = world.stored.reduce(
    (total, { direction, amountSen }) =>
      total + Math.trunc(amountSen / 100) * (direction === 'CREDIT' ? 1 : -1),
    world.bank.openingSen / 100,
  );
  const { next, owner, reason, afterSeconds } = world.next;
  const isEnd = isSettledPayout(world.payout.state);
  const mayWait = ['BANK_STATEMENT', 'FINANCE_MAKER', 'FINANCE_RELEASER'].includes(owner);
  const wrong: Record<string, boolean> = {
    'the ledger does not sum to zero': sum !== 0,
    'clearing is not what is under way': world.clearingRupiah + underWay !== 0,
    'cash is not what the statement says': world.cashRupiah !== read,
    'two attempts are alive': world.attempts.filter(({ state }) => isLiveAttempt(state)).length > 1,
    'two payouts are alive': world.family.filter(({ payout }) => isLivePayout(payout.state)).length > 1,
    'what is owed stands elsewhere': owedOf(world).some(
      ([account, owed]) => world.balanceOf(account) !== owed,
    ),
    'a step without a reason or a time': !reason || !Number.isFinite(afterSeconds),
    'an end that is none': (next === 'END') !== isEnd,
    'nobody takes the step': next === 'WAIT' ? !mayWait : !isEnd && owner !== 'PAYMENTS_PROCESS',
    'paid twice': world.bank.paidAndKept > 1,
  };
  return Object.keys(wrong).filter((name) => wrong[name]);
}
