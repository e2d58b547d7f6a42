import { checkPaidOnce, liveUntilPaid, REST, settle } from '../../load/claim-life';
import type { ClaimView } from '../../support/claim-driver';
import type { Account, Participant } from '../../support/people';
import { pause } from '../../support/wait';
import type { Ward } from '../support';
import { untilWell } from './findings';
import { LIVES } from './plan';

/** As often as one life may lose its payout to one stroke. */
const PAYOUTS_MAX = 3;
/** By then a life has been reported and is not at its end. */
const FIRST_STROKE_MS = 500;
const LAST_STROKE_MS = 6_000;

/**
 * Lives under way while `strike` happens: all come to their end, everything agrees, and each of them takes the next command and
 * agrees again.
 */
export async function livesThrough(
  ward: Ward,
  strike: () => Promise<void>,
  chance: () => number,
): Promise<void> {
  const { driver } = ward;
  const { employer, participants } = await settle(driver.world, LIVES);
  const lives = participants.map((participant) => liveToProof(ward, participant, employer.account));
  // Judged when the fault is over; until then a broken life is no reason to leave a program down.
  const ended = Promise.allSettled(lives);
  await pause(FIRST_STROKE_MS + chance() * (LAST_STROKE_MS - FIRST_STROKE_MS));
  await strike();
  await ended;
  const claims = (await Promise.all(lives)).map(({ claimNumber }) => claimNumber);
  await untilWell(ward, claims);
  await Promise.all(claims.map((claimNumber, at) => goOn(ward, claimNumber, participants[at]!)));
  await untilWell(ward, claims);
}

/** A bank that is killed may forget an order; once that is proven the payout has failed, and is paid anew as a clerk does it. */
async function liveToProof({ driver }: Ward, participant: Participant, payee: Account): Promise<ClaimView> {
  let claim = await liveUntilPaid(driver, participant);
  const { claimNumber } = claim;
  let count = 1;
  for (; claim.payouts.at(-1)!.state === 'FAILED' && count < PAYOUTS_MAX; count += 1) {
    const { payoutId, benefitId } = claim.payouts.at(-1)!;
    await driver.replace(payoutId, payee);
    await driver.approve(benefitId);
    await driver.liftHolds(claimNumber);
    claim = await driver.pay(claimNumber);
  }
  checkPaidOnce(claim, count);
  return claim;
}

/** A settled claim is asked for the way to the hospital, and is open again. */
async function goOn({ driver }: Ward, claimNumber: string, { account }: Participant): Promise<void> {
  const receipt = { number: claimNumber, issuer: 'Taksi Serang', on: REST.from, mode: 'LAND' };
  const { stage } = await driver.requestBenefit(
    claimNumber,
    'TRANSPORT',
    { kind: 'PARTICIPANT', ...account },
    { receipts: [{ ...receipt, amount: 300_000 }] },
  );
  if (stage !== 'COMPLETE') throw new Error(`${claimNumber} has a benefit that is ${stage}`);
}
