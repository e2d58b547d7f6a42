import { addDays, addMonths, endOfDay, localDate, type Instant, type LocalDate } from '../../calendar';
import type { Period } from '../../benefits';
import { LAST_DAY, provenRest, restPeriods } from '../../entitlements/rest';
import { entriesOf } from '../../entitlements/entry';
import { commonDays, daysWithout } from '../../entitlements/periods';
import { termOn, TERMS } from '../../policies';
import { findFigure } from '../../rules';
import type { Claim } from '../claim';
import { commandRule } from '../commands';
import { debtsOfDays } from '../recovery/recovery';
import { rulesOf } from '../medical/standing';
import { trainingDays } from './return-life';
import type { Wait } from '../waits/wait';

/**
 * Temporary incapacity that lasts is paid in instalments: once six months of proven rest are asked for by nobody, the claim
 * itself asks, and at the end of a training for what that proved. The next six months begin with the first day that is not
 * granted, so that it never asks more often.
 */
export function restWaits(claim: Claim): Wait[] {
  const left = restLeft(claim);
  const [asksOn] = [...instalmentEnd(left), ...trainingEnds(claim, left)].sort();
  if (asksOn === undefined) return [];
  return [
    {
      code: 'REST_INSTALMENT',
      role: 'CLAIM_OFFICER',
      subject: claim.claimNumber,
      since: askedSince(claim),
      dueAt: endOfDay(asksOn, claim.report.place.zone),
      provisional: false,
      onOverdue: 'REMIND',
    },
  ];
}

/** Days that a training proved and that nobody has asked for since it ended. */
export const asksForTraining = (claim: Claim): boolean => trainingEnds(claim, restLeft(claim)).length > 0;

/** The last day of the first six months of what is left. */
function instalmentEnd(left: readonly Period[]): LocalDate[] {
  const [first] = left;
  if (first === undefined) return [];
  const end = addDays(addMonths(first.from, termOn(TERMS.restInstalmentMonths, first.from)), -1);
  return (left.at(-1) ?? first).to < end ? [] : [end];
}

function trainingEnds(claim: Claim, left: readonly Period[]): LocalDate[] {
  const asked = claim.benefits
    .filter(({ type }) => type === 'STMB')
    .map(({ requestedAt }) => localDate(requestedAt, claim.report.place.zone));
  return trainingDays(claim)
    .filter((days) => commonDays([days], left).length > 0 && asked.every((on) => on <= days.to))
    .map(({ to }) => to);
}

/** Proven rest that no benefit of the person is asked for, in this claim or another, also of days to come. */
function restLeft(claim: Claim): readonly Period[] {
  const rules = rulesOf(claim);
  const isPaid = rules !== undefined && findFigure(rules, 'stmb.daysPerMonth') !== undefined;
  if (!isPaid || !commandRule('requestBenefit').stages.includes(claim.stage)) return [];
  const proven = provenRest(claim, LAST_DAY);
  if (proven.length === 0) return [];
  return daysWithout(proven, [...restDays(claim), ...wrongDays(claim), ...(claim.restElsewhere ?? [])]);
}

/** Days that somebody found wrong may be granted again, but the claim does not ask for them by itself. */
const wrongDays = (claim: Claim): readonly Period[] =>
  claim.benefits.flatMap(({ benefitId }) => debtsOfDays(claim, benefitId).found).flatMap(({ days }) => days);

/** The days that benefits of the claim itself are asked for. */
export const restDays = (claim: Claim): readonly Period[] =>
  daysWithout(entriesOf(claim).flatMap(restPeriods), []);

const askedSince = ({ benefits, conclusion, stageSince }: Claim): Instant =>
  benefits.findLast(({ type }) => type === 'STMB')?.requestedAt ?? conclusion?.at ?? stageSince;
