import { canSee, type Actor } from '@jkk/domain/access';
import { percentText, type Period } from '@jkk/domain/benefits';
import type { Account, EarlierBenefit } from '@jkk/domain/entitlements';
import type { EntitlementsResponse, GrantedElsewhereView, PeriodView } from './dto/entitlements.views';

const periods = (of: readonly Period[]): PeriodView[] => of.map(({ from, to }) => ({ from, to }));

/** The account of a claim as this person reads it. */
export function toEntitlements(account: Account, actor: Actor): EntitlementsResponse {
  const { rest, scholarship, disability } = account;
  return {
    entries: account.entries.map(({ benefitId, type, state, amountRupiah, on }) => ({
      benefitId,
      type,
      state,
      amount: amountRupiah,
      on,
    })),
    elsewhere: account.earlier.map((earlier) => toElsewhere(earlier, actor)),
    limits: account.limits.map(({ name, limitRupiah, grantedRupiah, leftRupiah, by }) => ({
      name,
      limit: limitRupiah,
      granted: grantedRupiah,
      left: leftRupiah,
      by: [...by],
    })),
    rest: {
      proven: periods(rest.proven),
      granted: periods(rest.granted),
      elsewhere: periods(rest.elsewhere),
      left: periods(rest.left),
      owed: periods(rest.owed),
      back: periods(rest.back),
      diedOn: rest.diedOn,
    },
    scholarship: {
      years: scholarship.years.map((year) => ({ ...year })),
      granted: scholarship.grantedRupiah,
      ceilingPerChild: scholarship.ceilingRupiahPerChild,
    },
    disabilities: disability.granted.map(({ benefitId, type, amountRupiah, share, deducted }) => ({
      benefitId,
      type,
      amount: amountRupiah,
      percent: percentText(share).en,
      deducted: percentText(deducted).en,
    })),
  };
}

/** The number of a claim that the person may not see is not told. */
const toElsewhere = (
  { claimNumber, type, amountRupiah, requestedOn, scope }: EarlierBenefit,
  actor: Actor,
): GrantedElsewhereView => ({
  claimNumber: canSee(actor, { ...scope, consulted: [] }) ? claimNumber : null,
  type,
  amount: amountRupiah,
  on: requestedOn,
});
