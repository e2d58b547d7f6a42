import { approvalLimit, highestLimit } from '../access';
import { isFree } from '../calendar/working-days';
import { TERMS, termOn, versionOn, type Term } from '.';

const ALL: readonly Term[] = Object.values(TERMS);

const changing: Term = {
  ...TERMS.paymentWorkingDays,
  versions: [
    { from: '2015-07-01', value: 7, source: 'PP 44/2015', provenance: 'seen' },
    { from: '2027-01-01', value: 5, source: 'Rancangan', provenance: 'model' },
  ],
};

describe('the terms of the procedure', () => {
  it('hold from their first day on, the first one for everything before', () => {
    expect(termOn(changing, '2026-12-31')).toBe(7);
    expect(termOn(changing, '2027-01-01')).toBe(5);
    expect(versionOn(changing, '1999-01-01')).toBe(changing.versions[0]);
  });

  it.each(ALL.map((term) => [term.code, term] as const))(
    '%s is whole, dated in order and sourced',
    (_code, term) => {
      const days = term.versions.map(({ from }) => from);
      expect([...new Set(days)].sort()).toEqual(days);
      for (const { value, source } of term.versions) {
        expect(Number.isSafeInteger(value) && value >= 0).toBe(true);
        expect(source).not.toBe('');
      }
    },
  );

  it('have a code each', () => expect(new Set(ALL.map(({ code }) => code)).size).toBe(ALL.length));

  /** What was decided by these has to come out again, also when a recorded workflow is replayed. */
  it('are what claims were handled by so far', () => {
    const today = ALL.map(({ code, versions }) => [
      code,
      ...versions.map(({ from, value }) => `${from} ${value}`),
    ]);
    expect(today).toMatchInlineSnapshot(`
[
  [
    "D1.report",
    "2015-07-01 48",
  ],
  [
    "D2.conclusion",
    "2015-07-01 30",
  ],
  [
    "D2b.answer",
    "2015-07-01 14",
  ],
  [
    "D2c.notice",
    "2015-07-01 15",
  ],
  [
    "D3.final-report",
    "2015-07-01 2",
  ],
  [
    "D4.payment",
    "2015-07-01 7",
  ],
  [
    "D5.limitation",
    "2015-07-01 2",
    "2019-12-02 5",
  ],
  [
    "D5.limitation-migrant",
    "2018-12-11 2",
    "2023-02-22 5",
  ],
  [
    "D6.latency",
    "2015-07-01 3",
  ],
  [
    "D7.data-change",
    "2015-07-01 7",
  ],
  [
    "D8.hospital-bill",
    "2015-07-01 30",
  ],
  [
    "objection",
    "2015-07-01 30",
  ],
  [
    "determination",
    "2015-07-01 30",
  ],
  [
    "referral.answer",
    "2015-07-01 24",
  ],
  [
    "stmb.instalment",
    "2015-07-01 6",
  ],
  [
    "clock.stop",
    "2015-07-01 30",
  ],
  [
    "home-care.reminder",
    "2019-12-02 1",
  ],
  [
    "home-care.receipts",
    "2019-12-02 1",
  ],
  [
    "return-to-work.recorded",
    "2015-07-01 30",
  ],
  [
    "return-to-work.confirmation",
    "2015-07-01 7",
  ],
  [
    "return-to-work.companion",
    "2015-07-01 3",
  ],
  [
    "scholarship.reminder",
    "2019-12-02 3",
  ],
  [
    "scholarship.school-age",
    "2019-12-02 4",
  ],
  [
    "recovery",
    "2015-07-01 14",
  ],
  [
    "return-horizon",
    "2015-07-01 10",
  ],
  [
    "warning.hours",
    "2015-07-01 12",
  ],
  [
    "warning.first",
    "2015-07-01 10",
  ],
  [
    "warning.last",
    "2015-07-01 3",
  ],
  [
    "warning.payment",
    "2015-07-01 2",
  ],
  [
    "warning.limitation.first",
    "2015-07-01 6",
  ],
  [
    "warning.limitation.last",
    "2015-07-01 1",
  ],
  [
    "escalation.head",
    "2015-07-01 3",
  ],
  [
    "escalation.region",
    "2015-07-01 10",
  ],
  [
    "escalation.payment.head",
    "2015-07-01 1",
  ],
  [
    "escalation.payment.region",
    "2015-07-01 5",
  ],
  [
    "arrears",
    "2015-07-01 3",
  ],
  [
    "registration",
    "2015-07-01 7",
  ],
  [
    "contribution.due",
    "2015-07-01 15",
  ],
  [
    "authority.approver",
    "2015-07-01 100000000",
  ],
  [
    "authority.head",
    "2015-07-01 500000000",
  ],
  [
    "payout.batch-cap",
    "2015-07-01 25000000000",
  ],
  [
    "payout.branch-day-cap",
    "2015-07-01 50000000000",
  ],
  [
    "payout.first-payment-cap",
    "2015-07-01 10000000",
  ],
  [
    "screening.list-age",
    "2015-07-01 90",
  ],
  [
    "calendar.joint-leave",
    "2015-07-01 1",
  ],
]
`);
  });
});

describe('the ladder of authority', () => {
  it('goes by the highest role that somebody has', () => {
    expect(approvalLimit(['BENEFIT_APPROVER'], '2026-11-28')).toBe(100_000_000);
    expect(approvalLimit(['BENEFIT_APPROVER', 'BRANCH_HEAD'], '2026-11-28')).toBe(500_000_000);
    expect(approvalLimit(['REGIONAL_DEPUTY'], '2026-11-28')).toBe(Number.MAX_SAFE_INTEGER);
    expect(approvalLimit(['CLAIM_OFFICER', 'FINANCE_MAKER'], '2026-11-28')).toBe(0);
  });

  it('is never lower at any time than on a day', () => {
    for (const role of ['BENEFIT_APPROVER', 'BRANCH_HEAD', 'REGIONAL_DEPUTY', 'AUDITOR'] as const) {
      expect(highestLimit([role])).toBeGreaterThanOrEqual(approvalLimit([role], '2026-11-28'));
    }
  });
});

describe('joint leave', () => {
  const leave = { date: '2026-12-24', kind: 'JOINT_LEAVE', name: 'Cuti bersama Natal' } as const;
  const off: Term = {
    ...TERMS.jointLeaveRests,
    versions: [{ ...TERMS.jointLeaveRests.versions[0], value: 0 }],
  };

  it('is free, unless the policy of its day says otherwise', () => {
    expect(isFree(leave)).toBe(true);
    expect(isFree(leave, off)).toBe(false);
    expect(isFree({ ...leave, kind: 'HOLIDAY' }, off)).toBe(true);
  });
});
