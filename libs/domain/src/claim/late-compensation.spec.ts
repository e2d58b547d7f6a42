import fc from 'fast-check';
import { addDays, daysBetween, INDONESIA_CALENDAR, localDate } from '../calendar';
import type { LocalDate } from '../calendar';
import { allowedBenefitCommands } from './allowed';
import type { Benefit, Claim } from './claim';
import { startClock, stopClock } from './clock';
import { decide } from './decide';
import { recordFact } from './facts';
import { atRisk, lateDays, latenessOf } from './lateness';
import { contextAt, PEOPLE, walkToBenefit, walkToFinalReport, type Walk } from './spec-support';
import { waits } from './waits';

const WIB = 'WIB';
const OPTIONS = { calendar: INDONESIA_CALENDAR };
const LATE = { type: 'LATE_COMPENSATION' };

/** Noon in Jakarta, so that the day is the same in every zone of Indonesia. */
const noon = (day: LocalDate): string => `${day}T05:00:00.000Z`;
const only = (claim: Claim): Benefit => claim.benefits[0]!;
const compensations = (claim: Claim): Benefit[] => claim.benefits.filter(({ type }) => type === LATE.type);

function approve(walk: Walk, benefitId: string): string {
  walk.give('proposal', PEOPLE.officer, {}, { benefitId });
  walk.give('decision', PEOPLE.approver, { decision: 'APPROVE' }, { benefitId });
  return walk.claim.payouts.at(-1)!.payoutId;
}

/** The bank books the payout on this day. */
function book(walk: Walk, payoutId: string, day: LocalDate): void {
  walk.payoutBecomes(payoutId, 'RECONCILED', { settledAt: noon(day) });
  const done = recordFact(walk.claim, { code: 'payoutSettled', payoutId }, contextAt(walk.claim, noon(day)));
  if (done) walk.take(done);
}

function bounce(walk: Walk, payoutId: string, day: LocalDate): void {
  walk.payoutBecomes(payoutId, 'RETURNED', { updatedAt: noon(day) });
  const done = recordFact(walk.claim, { code: 'payoutReturned', payoutId }, contextAt(walk.claim, noon(day)));
  if (done) walk.take(done);
}

const ACCOUNT = { bankCode: '002', accountNumber: '002000000001', accountName: 'SITI CONTOH' };

/** Complete on Friday 20 November 2026, so due on Tuesday 1 December; a funeral is 10,000,000, a day is 100,000. */
const DUE: LocalDate = '2026-12-01';
const scene = () => {
  const { walk, benefitId } = walkToBenefit('FUNERAL');
  return { walk, benefitId, payoutId: approve(walk, benefitId) };
};

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

describe('money that came back', () => {
  /** Paid in time, back a week later, a new account on 14 December, booked on the 16th. */
  const returned = (cause: 'PAYEE' | 'OURS' | undefined) => {
    const { walk, benefitId, payoutId } = scene();
    book(walk, payoutId, '2026-11-27');
    bounce(walk, payoutId, '2026-12-04');
    walk.sleep(24);
    const body = { payee: ACCOUNT, note: 'Rekening baru', ...(cause && { cause }) };
    walk.give('replacement', PEOPLE.officer, body, { benefitId, payoutId });
    walk.give('decision', PEOPLE.approver, { decision: 'APPROVE' }, { benefitId });
    const again = walk.claim.payouts.at(-1)!.payoutId;
    book(walk, again, '2026-12-16');
    return walk.claim;
  };

  it('through our fault never reached the payee: late from the first due day', () => {
    for (const cause of ['OURS', undefined] as const) {
      expect(compensations(returned(cause))).toMatchObject([{ amountRupiah: 15 * 100_000 }]);
    }
  });

  it('through a wrong account of the payee does not count while we waited', () => {
    expect(compensations(returned('PAYEE'))).toEqual([]);
    expect(returned('PAYEE').clockMoves.map(({ move, reason, on }) => [move, reason, on])).toEqual([
      ['START', 'DOCUMENTS_COMPLETE', '2026-11-20'],
      ['STOP', 'PAID', '2026-11-27'],
      ['RESUME', 'MONEY_CAME_BACK', '2026-11-27'],
      ['STOP', 'ACCOUNT_OF_PAYEE_WRONG', '2026-11-27'],
      ['RESUME', 'ACCOUNT_REPLACED', '2026-12-14'],
      ['STOP', 'PAID', '2026-12-16'],
    ]);
  });

  it('after a delay that was compensated is compensated for the further days alone', () => {
    const { walk, benefitId, payoutId } = scene();
    book(walk, payoutId, '2026-12-04');
    bounce(walk, payoutId, '2026-12-08');
    walk.give(
      'replacement',
      PEOPLE.officer,
      { payee: ACCOUNT, note: 'Bank keliru' },
      { benefitId, payoutId },
    );
    walk.give('decision', PEOPLE.approver, { decision: 'APPROVE' }, { benefitId });
    book(walk, walk.claim.payouts.at(-1)!.payoutId, '2026-12-11');
    expect(
      compensations(walk.claim).map(({ amountRupiah, details }) => [amountRupiah, details['dueOn']]),
    ).toEqual([
      [300_000, DUE],
      [700_000, '2026-12-04'],
    ]);
  });
});

describe('a payment that had failed and stands on the statement after all', () => {
  const failed = () => {
    const { walk, benefitId, payoutId } = scene();
    walk.payoutBecomes(payoutId, 'FAILED', { failureCode: 'PROVEN_ABSENT' });
    return { walk, benefitId, payoutId };
  };
  const replacement = { payee: ACCOUNT, note: 'Rekening baru' };

  it('is paid, also when it was proposed to another account meanwhile, and is approved no more', () => {
    const { walk, benefitId, payoutId } = failed();
    walk.give('replacement', PEOPLE.officer, replacement, { benefitId, payoutId });
    walk.payoutBecomes(payoutId, 'RECONCILED', { settledAt: noon('2026-11-27') });
    expect(walk.give('decision', PEOPLE.approver, { decision: 'APPROVE' }, { benefitId })).toMatchObject({
      code: 'PAYOUT.NOT_REPLACEABLE',
    });
    book(walk, payoutId, '2026-11-27');
    expect(only(walk.claim)).toMatchObject({ stage: 'PAID', replaces: null });
    expect(walk.claim.payouts).toHaveLength(1);
  });

  it('is not replaced while its debit waits for the claim to hear of it, nor while a line is unexplained', () => {
    const { walk, benefitId, payoutId } = failed();
    const doubtful = { ...contextAt(walk.claim, noon('2026-11-27')), isLineUnexplained: true };
    const command = {
      code: 'replacement' as const,
      body: replacement,
      actor: PEOPLE.officer,
      expectedVersion: null,
      benefitId,
      payoutId,
    };
    expect(decide(walk.claim, command, doubtful)).toMatchObject({ code: 'PAYOUT.LINE_UNEXPLAINED' });
    walk.payoutBecomes(payoutId, 'RECONCILED', { settledAt: noon('2026-11-27') });
    expect(decide(walk.claim, command, doubtful)).toMatchObject({ code: 'PAYOUT.NOT_REPLACEABLE' });
  });
});

describe('who receives it', () => {
  const paidTo = (change: Partial<Benefit['payee']>, claim: Partial<Claim> = {}) => {
    const { walk, payoutId } = scene();
    const benefit = only(walk.claim);
    walk.claim = {
      ...walk.claim,
      ...claim,
      benefits: [{ ...benefit, payee: { ...benefit.payee, ...change } }],
    };
    book(walk, payoutId, '2026-12-04');
    return { walk, compensation: compensations(walk.claim)[0]! };
  };

  it('an heir, where the employer arranged the funeral', () => {
    const { compensation } = paidTo({ kind: 'EMPLOYER', name: 'PT CONTOH', accountNumber: '99' });
    expect(compensation).toMatchObject({
      stage: 'COMPLETE',
      payee: { kind: 'HEIR', accountNumber: '1550001234471' },
    });
  });

  it('the officer is asked for the account where nobody knows it, and gives nothing else', () => {
    const two = [
      { relation: 'SPOUSE', name: 'Siti Contoh', nik: '3604014101820002', ...ACCOUNT },
      { relation: 'CHILD', name: 'Budi Contoh', nik: '3604010101000002', ...ACCOUNT, accountNumber: '77' },
    ] as const;
    const known = walkToFinalReport().claim.finalReport!;
    const { walk, compensation } = paidTo(
      { kind: 'EMPLOYER', name: 'PT CONTOH' },
      { finalReport: { ...known, heirs: two } },
    );
    const { benefitId } = compensation;
    expect(compensation).toMatchObject({
      stage: 'DOCUMENTS_INCOMPLETE',
      missing: ['BANK_BOOK'],
      clock: null,
    });
    expect(waits(walk.claim)).toEqual([
      expect.objectContaining({ code: 'DOCUMENTS', role: 'CLAIM_OFFICER', subject: benefitId }),
    ]);
    expect(walk.give('completeness', PEOPLE.officer, { complete: true }, { benefitId })).toMatchObject({
      errors: [{ code: 'PAYEE.ACCOUNT_REQUIRED' }],
    });
    walk.give(
      'correction',
      PEOPLE.officer,
      {
        type: 'LATE_COMPENSATION',
        details: { santunan: 1_000_000_000, dueOn: '2020-01-01', paidOn: '2026-01-01' },
        payee: { kind: 'HEIR', name: 'Siti Contoh' },
        heirConsent: { number: '1', signedOn: '2026-11-20', heirs: ['Budi Contoh'] },
        documents: ['d0'],
        complete: true,
      },
      { benefitId },
    );
    expect(walk.claim.benefits.at(-1)).toMatchObject({
      stage: 'COMPLETE',
      amountRupiah: 300_000,
      details: { santunan: 10_000_000, dueOn: DUE, paidOn: '2026-12-04' },
      payee: { kind: 'HEIR', accountNumber: ACCOUNT.accountNumber },
    });
  });

  it('nobody asks for it by hand', () => {
    const walk = walkToFinalReport();
    const asked = walk.give('requestBenefit', PEOPLE.officer, {
      type: 'LATE_COMPENSATION',
      details: { santunan: 100_000_000, dueOn: '2026-11-20', paidOn: '2026-11-30' },
      payee: { kind: 'HEIR', name: 'Siti Contoh' },
    });
    expect(asked).toMatchObject({ ok: false, errors: [{ code: 'BENEFIT.UNKNOWN_TYPE' }] });
  });
});

describe('whatever happens to a clock', () => {
  const step = fc.record({ stop: fc.boolean(), after: fc.integer({ min: 0, max: 12 }) });

  it('no day is late twice, none before it was due or while it stood, and waiting longer never makes it less', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), fc.integer({ min: 0, max: 40 }), (steps, more) => {
        const { walk, benefitId } = walkToBenefit('FUNERAL');
        let { claim } = walk;
        let day: LocalDate = '2026-11-20';
        const stood = new Set<LocalDate>();
        let stoppedOn: LocalDate | undefined;
        for (const { stop, after } of steps) {
          const next = addDays(day, after);
          if (stoppedOn !== undefined) {
            for (let d = addDays(day, 1); d <= next; d = addDays(d, 1)) stood.add(d);
          }
          day = next;
          const context = contextAt(claim, noon(day));
          const tick = { reason: stop ? 'DOCUMENTS_MISSING' : 'DOCUMENTS_COMPLETE', by: null } as const;
          const { clock, clockMoves } = (stop ? stopClock : startClock)(claim, only(claim), tick, context);
          claim = { ...claim, clockMoves, benefits: [{ ...only(claim), clock }] };
          stoppedOn = stop ? (stoppedOn ?? day) : undefined;
        }
        const through = addDays(day, more);
        const days = lateDays(claim, benefitId, through, INDONESIA_CALENDAR).flatMap(({ from, to }) =>
          Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index)),
        );
        expect(new Set(days).size).toBe(days.length);
        expect(days.every((late) => late > DUE && late <= through && !stood.has(late))).toBe(true);
        const owed = (on: LocalDate) => latenessOf(claim, only(claim), on, OPTIONS)?.amountRupiah ?? 0;
        expect(owed(through)).toBe(days.length * 100_000);
        expect(owed(addDays(through, 1)) - owed(through)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 100 },
    );
  });
});
