import { decide } from '../../decide';
import { contextAt, PEOPLE } from '../../spec-support';
import { noon, only, compensations, book, bounce, ACCOUNT, DUE, scene } from './spec-support';

describe('money that came back', () => {
  /** Paid in time, back a week later, a new account on 14 December, booked on the 16th. */
  const returned = (cause: 'PAYEE' | 'OURS' | undefined) => {
    const { walk, benefitId, payoutId } = scene();
    book(walk, payoutId, '2026-11-27');
    bounce(walk, payoutId, '2026-12-04');
    walk.sleep(24);
    const body = { payee: ACCOUNT, note: 'Rekening baru', ...(cause && { cause }) };
    walk.give('replacement', PEOPLE.officer, body, { benefitId, payoutId });
    walk.give('decision', PEOPLE.approver, { decision: 'APPROVE', note: 'Sesuai bukti.' }, { benefitId });
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
    walk.give('decision', PEOPLE.approver, { decision: 'APPROVE', note: 'Sesuai bukti.' }, { benefitId });
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
    expect(
      walk.give('decision', PEOPLE.approver, { decision: 'APPROVE', note: 'Sesuai bukti.' }, { benefitId }),
    ).toMatchObject({
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
