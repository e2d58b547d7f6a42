import { percentText, type Period } from '@jkk/domain/benefits';
import { localDate, type Instant } from '@jkk/domain/calendar';
import type { Claim } from '@jkk/domain/claim';
import { entitlements } from '@jkk/domain/entitlements';
import type { EntitlementsResponse, PeriodView } from './dto/entitlements.views';

const periods = (of: readonly Period[]): PeriodView[] => of.map(({ from, to }) => ({ from, to }));

/** The account of a claim as of now. */
export function toEntitlements(claim: Claim, now: Instant): EntitlementsResponse {
  const account = entitlements(claim, localDate(now, claim.report.place.zone));
  const { rest, scholarship, disability } = account;
  return {
    entries: account.entries.map(({ benefitId, type, state, amountRupiah, on }) => ({
      benefitId,
      type,
      state,
      amount: amountRupiah,
      on,
    })),
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
      left: periods(rest.left),
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
