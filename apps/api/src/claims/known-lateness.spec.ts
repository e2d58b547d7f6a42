import { INDONESIA_CALENDAR } from '@jkk/domain/calendar';
import { walkToBenefit } from '@jkk/domain/claim/spec-support';
import { KnownLateness } from './known-lateness';

/** Due on Tuesday 1 December 2026; a funeral is 10,000,000, so that a day is 100,000. */
const { claim } = walkToBenefit('FUNERAL').walk;
const LATE_IN_JAKARTA = '2026-12-04T16:59:59.000Z';
const NEXT_DAY_IN_JAKARTA = '2026-12-04T17:00:00.000Z';
const on = (now: string) => ({ calendar: INDONESIA_CALENDAR, now });

describe('what is known of the lateness of a claim', () => {
  const known = new KnownLateness();
  const computed = known.compute(claim, on(LATE_IN_JAKARTA));

  it('is what the claim owes', () => {
    expect(computed).toEqual([expect.objectContaining({ days: 3, owed: 300_000, perDay: 100_000 })]);
    expect(known.get(claim, on(LATE_IN_JAKARTA))).toBe(computed);
  });
  it('says nothing of the next version', () =>
    expect(known.get({ ...claim, version: claim.version + 1 }, on(LATE_IN_JAKARTA))).toBeUndefined());
  it('says nothing of the next day at the place of the claim', () =>
    expect(known.get(claim, on(NEXT_DAY_IN_JAKARTA))).toBeUndefined());
  it('says nothing once the holidays are others', () =>
    expect(
      known.get(claim, { ...on(LATE_IN_JAKARTA), calendar: { ...INDONESIA_CALENDAR } }),
    ).toBeUndefined());
});
