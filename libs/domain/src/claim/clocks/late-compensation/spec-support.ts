import { INDONESIA_CALENDAR } from '../../../calendar';
import type { LocalDate } from '../../../calendar';
import type { Benefit, Claim } from '../../claim';
import { recordFact } from '../../facts';
import { contextAt, PEOPLE, walkToBenefit, type Walk } from '../../spec-support';

export const WIB = 'WIB';
export const OPTIONS = { calendar: INDONESIA_CALENDAR };
export const LATE = { type: 'LATE_COMPENSATION' };

/** Noon in Jakarta, so that the day is the same in every zone of Indonesia. */
export const noon = (day: LocalDate): string => `${day}T05:00:00.000Z`;
export const only = (claim: Claim): Benefit => claim.benefits[0]!;
export const compensations = (claim: Claim): Benefit[] =>
  claim.benefits.filter(({ type }) => type === LATE.type);

export function approve(walk: Walk, benefitId: string): string {
  walk.give('proposal', PEOPLE.officer, {}, { benefitId });
  walk.give('decision', PEOPLE.approver, { decision: 'APPROVE', note: 'Sesuai bukti.' }, { benefitId });
  return walk.claim.payouts.at(-1)!.payoutId;
}

/** The bank books the payout on this day. */
export function book(walk: Walk, payoutId: string, day: LocalDate): void {
  walk.payoutBecomes(payoutId, 'RECONCILED', { settledAt: noon(day) });
  const done = recordFact(walk.claim, { code: 'payoutSettled', payoutId }, contextAt(walk.claim, noon(day)));
  if (done) walk.take(done);
}

export function bounce(walk: Walk, payoutId: string, day: LocalDate): void {
  walk.payoutBecomes(payoutId, 'RETURNED', { updatedAt: noon(day) });
  const done = recordFact(walk.claim, { code: 'payoutReturned', payoutId }, contextAt(walk.claim, noon(day)));
  if (done) walk.take(done);
}

export const ACCOUNT = { bankCode: '002', accountNumber: '002000000001', accountName: 'SITI CONTOH' };

/** Complete on Friday 20 November 2026, so due on Tuesday 1 December; a funeral is 10,000,000, a day is 100,000. */
export const DUE: LocalDate = '2026-12-01';
export const scene = () => {
  const { walk, benefitId } = walkToBenefit('FUNERAL');
  return { walk, benefitId, payoutId: approve(walk, benefitId) };
};
