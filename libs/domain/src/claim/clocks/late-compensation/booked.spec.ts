import { addDays, INDONESIA_CALENDAR, localDate } from '../../../calendar';
import type { LocalDate } from '../../../calendar';
import { allowedBenefitCommands } from '../../allowed';
import { atRisk, lateDays, latenessOf } from '../lateness';
import { PEOPLE, walkToBenefit, walkToFinalReport } from '../../spec-support';
import { waits } from '../../waits/waits';
import { WIB, OPTIONS, LATE, only, compensations, approve, book, DUE, scene } from './spec-support';

describe('a benefit that the bank booked', () => {
  it.each<[string, LocalDate, number]>([
    ['on the day it was due', DUE, 0],
    ['long before', '2026-11-21', 0],
    ['one day late', '2026-12-02', 1],
    ['over a weekend: calendar days', '2026-12-07', 6],
    ['a hundred days late', addDays(DUE, 100), 100],
    ['more than a hundred days late: the law knows no ceiling', addDays(DUE, 250), 250],
  ])('%s', (_name, day, days) => {
    const { walk, benefitId, payoutId } = scene();
    book(walk, payoutId, day);
    expect(compensations(walk.claim).map(({ amountRupiah }) => amountRupiah)).toEqual(
      days === 0 ? [] : [days * 100_000],
    );
    if (days === 0) return;
    expect(compensations(walk.claim)[0]).toMatchObject({
      stage: 'COMPLETE',
      compensates: benefitId,
      payee: { kind: 'HEIR', accountNumber: only(walk.claim).payee.accountNumber },
      requestedBy: { userId: 'SYSTEM' },
    });
    expect(walk.decided.at(-1)?.event).toMatchObject({
      code: 'BENEFIT_PAID',
      data: { lateDays: days, compensationRupiah: days * 100_000 },
    });
  });

  it('is not judged by a compensation whose days cannot be read', () => {
    const { walk, payoutId } = scene();
    book(walk, payoutId, '2026-12-04');
    const broken = {
      ...walk.claim,
      benefits: walk.claim.benefits.map((benefit) =>
        benefit.type === LATE.type
          ? { ...benefit, details: { ...benefit.details, dueOn: 'SECRET' } }
          : benefit,
      ),
    };
    expect(() => latenessOf(broken, only(broken), '2026-12-20', OPTIONS)).toThrow(
      'cannot be read: /dueOn is expected a date.',
    );
  });

  it('waits for the officer to propose it, is paid like any other, and brings none of its own', () => {
    const { walk, payoutId } = scene();
    book(walk, payoutId, '2026-12-04');
    const [compensation] = compensations(walk.claim);
    const { benefitId } = compensation!;
    expect(walk.claim.stage).toBe('FINAL_REPORTED');
    expect(waits(walk.claim)).toEqual([
      expect.objectContaining({
        code: 'PROPOSAL',
        role: 'CLAIM_OFFICER',
        subject: benefitId,
        onOverdue: 'ESCALATE',
      }),
    ]);
    expect(allowedBenefitCommands(walk.claim, compensation!, PEOPLE.officer)).toContain('proposal');
    const payout = approve(walk, benefitId);
    expect(walk.claim.payouts.at(-1)).toMatchObject({ amountRupiah: 300_000, state: 'AWAITING_RELEASE' });
    book(walk, payout, '2027-03-01');
    expect(walk.claim.benefits).toHaveLength(2);
    expect(walk.claim.stage).toBe('SETTLED');
  });

  it('is not settled twice by the same fact', () => {
    const { walk, payoutId } = scene();
    book(walk, payoutId, '2026-12-04');
    book(walk, payoutId, '2026-12-09');
    expect(compensations(walk.claim)).toHaveLength(1);
  });
});

describe('what is no delay', () => {
  it('a hospital that is paid late has the term of its contract, and the fund owes itself nothing', () => {
    for (const kind of ['PLKK', 'DJS'] as const) {
      const { walk } = scene();
      const benefit = { ...only(walk.claim), payee: { ...only(walk.claim).payee, kind } };
      expect(latenessOf(walk.claim, benefit, '2026-12-20', OPTIONS)).toBeUndefined();
    }
  });

  it('days on which documents of the participant were missing', () => {
    const { walk, benefitId } = walkToBenefit('FUNERAL');
    walk.sleep(3).give('completeness', PEOPLE.officer, { complete: false, missing: ['KTP'] }, { benefitId });
    walk.sleep(30).give('completeness', PEOPLE.officer, { complete: true }, { benefitId });
    const due = localDate(only(walk.claim).clock!.dueAt, WIB);
    expect(due > '2026-12-23').toBe(true);
    expect(lateDays(walk.claim, benefitId, due, INDONESIA_CALENDAR)).toEqual([]);
    expect(lateDays(walk.claim, benefitId, addDays(due, 2), INDONESIA_CALENDAR)).toEqual([
      { from: addDays(due, 1), to: addDays(due, 2) },
    ]);
  });

  it('but days that were late before the documents went missing stay late', () => {
    const { walk, benefitId } = walkToBenefit('FUNERAL');
    walk.sleep(14).give('completeness', PEOPLE.officer, { complete: false, missing: ['KTP'] }, { benefitId });
    walk.sleep(10).give('completeness', PEOPLE.officer, { complete: true }, { benefitId });
    const late = latenessOf(walk.claim, only(walk.claim), '2026-12-16', OPTIONS)!;
    expect(late).toMatchObject({
      days: 5,
      amountRupiah: 500_000,
      details: { dueOn: DUE, paidOn: '2026-12-16', pauses: [{ from: '2026-12-05', to: '2026-12-14' }] },
    });
  });

  it('a refusal ends it', () => {
    const { walk, benefitId } = walkToBenefit('FUNERAL');
    walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    walk.give(
      'decision',
      PEOPLE.approver,
      { decision: 'REFUSE', reasonCode: 'NOT_ENTITLED', ruleCited: 'PP 44/2015' },
      { benefitId },
    );
    expect(walk.claim.clockMoves.map(({ move, reason, by }) => [move, reason, by?.userId])).toEqual([
      ['START', 'DOCUMENTS_COMPLETE', 'officer'],
      ['STOP', 'REFUSED', PEOPLE.approver.userId],
    ]);
    expect(atRisk(walk.claim, '2027-01-10', OPTIONS)).toEqual([]);
  });
});

describe('papers that were complete before somebody wrote it down', () => {
  const request = (completeOn: LocalDate) => {
    const walk = walkToFinalReport().sleep(20);
    const decision = walk.give('requestBenefit', PEOPLE.officer, {
      type: 'FUNERAL',
      details: {},
      payee: { kind: 'HEIR', name: 'Siti Contoh' },
      complete: true,
      completeOn,
    });
    return { walk, decision };
  };

  it('start the clock on their own day', () => {
    const { walk } = request('2026-11-23');
    expect(only(walk.claim).clock).toMatchObject({ startedOn: '2026-11-23', running: true });
    expect(atRisk(walk.claim, '2026-12-10', OPTIONS)).toMatchObject([{ days: 8, amountRupiah: 800_000 }]);
  });

  it.each(['2026-11-19', '2026-12-30'])('are not complete on %s', (day) => {
    expect(request(day).decision).toMatchObject({ errors: [{ pointer: '/completeOn' }] });
  });

  it('do not go on before the clock stopped', () => {
    const { walk, benefitId } = walkToBenefit('FUNERAL');
    walk.sleep(5).give('completeness', PEOPLE.officer, { complete: false, missing: ['KTP'] }, { benefitId });
    const back = { complete: true, completeOn: '2026-11-24' } as const;
    expect(walk.give('completeness', PEOPLE.officer, back, { benefitId })).toMatchObject({
      errors: [{ pointer: '/completeOn' }],
    });
  });
});
