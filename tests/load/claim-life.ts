import { statementBody, wibDay } from '../support/claim-bodies';
import type { ClaimDriver, ClaimView } from '../support/claim-driver';
import { freshEmployer, freshParticipant } from '../support/people';
import type { Employer, Participant } from '../support/people';
import type { World } from '../support/world';

const DAY_MS = 86_400_000;
const before = (days: number): number => Date.now() - days * DAY_MS;

/** A worker is hurt three weeks ago, known of at once, and at work again today: no deadline of the claim has passed yet. */
const WHEN = {
  occurredAt: new Date(before(21)).toISOString(),
  receivedAt: new Date(before(20)).toISOString(),
};
export const REST = { from: wibDay(before(20)), to: wibDay(before(1)) };
const RECOVERED = { condition: 'RECOVERED', conditionOn: REST.to };
/** 20 days of rest at 4,500,000 a month. */
const AMOUNT = 3_000_000;
/** A person who waits looks now and then, for the bank less often; looking more often measures the looking. */
const TAKEN_IN = { everyMs: 1_000 };
const SETTLE = { everyMs: 2_000 };

export interface People {
  readonly employer: Employer;
  readonly participants: readonly Participant[];
}

/** Writes one employer and so many of its workers into the register, before anything is measured. */
export async function settle(world: World, count: number): Promise<People> {
  const employer = freshEmployer();
  const participants = Array.from({ length: count }, () =>
    freshParticipant({ segment: 'PU', wageAmount: 4_500_000, employerNumber: employer.employerNumber }),
  );
  await world.settle({ employers: [employer], participants });
  return { employer, participants };
}

/**
 * One claim from the report to the line on the bank statement: report, medical statement, verification, conclusion, final
 * report, benefit, proposal, decision and release. Throws unless the payout is reconciled over the right amount.
 * @returns the claim number and the ids of its payouts
 */
export async function liveOneClaim(
  driver: ClaimDriver,
  participant: Participant,
): Promise<{ claimNumber: string; payoutIds: string[] }> {
  const claim = await liveUntilPaid(driver, participant);
  checkPaidOnce(claim, 1);
  return { claimNumber: claim.claimNumber, payoutIds: claim.payouts.map((payout) => payout.payoutId) };
}

/** Its payout may have failed as well as been proven. */
export async function liveUntilPaid(driver: ClaimDriver, participant: Participant): Promise<ClaimView> {
  const { claimNumber } = await driver.report(participant, 'BRANCH', WHEN, TAKEN_IN);
  const statement = statementBody({ ...RECOVERED, restFrom: REST.from, restTo: REST.to });
  await driver.conclude(claimNumber, statement);
  await driver.command(claimNumber, 'final-report', 'officer', { ...RECOVERED, employerPaidWages: true });
  const details = { periods: [REST], alreadyPaid: 0 };
  const benefit = await driver.requestBenefit(claimNumber, 'STMB', { kind: 'EMPLOYER' }, details);
  await driver.approve(benefit.benefitId);
  return driver.pay(claimNumber, SETTLE);
}

/** Throws unless the last of so many payouts is proven over the right amount, and those before it failed. */
export function checkPaidOnce({ claimNumber, payouts }: ClaimView, count: number): void {
  const states = payouts.map(({ state, amount }) => ({ state, amount }));
  const right = states.map((_state, at) => ({
    state: at === states.length - 1 ? 'RECONCILED' : 'FAILED',
    amount: AMOUNT,
  }));
  if (payouts.length !== count || JSON.stringify(states) !== JSON.stringify(right)) {
    throw new Error(`${claimNumber} ended with ${JSON.stringify(states)}`);
  }
}
