import type { AttemptState, PayoutState } from '../states';
import { isSameFile, mayHandOver, nextStep, spreadAnswer, takeFileStatus } from './index';
import { PACE } from './spec-facts';
import { World } from './spec-world';

const AT = '2026-11-21T10:00:00.000Z';

/** One payout that was sent, with its attempt, to be told apart by what is given. */
const known = (() => {
  const world = new World();
  world.checkPayee({ kind: 'HOLDER', name: 'SITI AMINAH', accountNumber: null, nameLength: 20 });
  world.release();
  world.send(
    { kind: 'HOLDER', name: 'SITI AMINAH', accountNumber: null, nameLength: 20 },
    'PAY_LATER',
    false,
  );
  const [attempt] = world.attempts;
  if (attempt === undefined) throw new Error('Nothing was sent');
  return { payout: world.payout, attempt };
})();
const payoutOf = (over: Partial<typeof known.payout>) => ({ ...known.payout, ...over });
const attemptOf = (over: Partial<typeof known.attempt>) => ({ ...known.attempt, ...over });

const said = (attempt: AttemptState, payout: PayoutState, status: string, reason = '') =>
  takeFileStatus(
    payoutOf({ state: payout }),
    attemptOf({ state: attempt, responseCode: 'FILE' }),
    { status, reason },
    AT,
  );

describe('what a bank answers about one payment of a file', () => {
  it.each([
    ['PENDING', 'PENDING', 'ACSC', '', 'NEW', 'CLAIMED_PAID'],
    ['PENDING', 'PENDING', 'ACCC', '', 'NEW', 'CLAIMED_PAID'],
    ['PENDING', 'PENDING', 'RJCT', 'AC04', 'NEW', 'FAILED'],
    ['PENDING', 'PENDING', 'ACTC', '', 'KNOWN', 'PENDING'],
    ['PENDING', 'PENDING', 'ACCP', '', 'KNOWN', 'PENDING'],
    ['PENDING', 'PENDING', 'ACSP', '', 'KNOWN', 'PENDING'],
    ['PENDING', 'PENDING', 'PDNG', '', 'KNOWN', 'PENDING'],
    ['PENDING', 'PENDING', 'XXXX', '', 'UNREADABLE', 'PENDING'],
    ['PENDING', 'PENDING', '', '', 'UNREADABLE', 'PENDING'],
    ['CLAIMED_PAID', 'CLAIMED_PAID', 'ACSC', '', 'KNOWN', 'CLAIMED_PAID'],
    ['CLAIMED_PAID', 'CLAIMED_PAID', 'ACSP', '', 'KNOWN', 'CLAIMED_PAID'],
    ['CLAIMED_PAID', 'CLAIMED_PAID', 'RJCT', 'AC04', 'CONTRADICTS', 'CLAIMED_PAID'],
    ['RECONCILED', 'RECONCILED', 'ACSC', '', 'KNOWN', 'RECONCILED'],
    ['RECONCILED', 'RECONCILED', 'RJCT', 'AC04', 'CONTRADICTS', 'RECONCILED'],
    ['RETURNED', 'RETURNED', 'ACSC', '', 'CONTRADICTS', 'RETURNED'],
    ['FAILED_FINAL', 'FAILED', 'RJCT', 'AC04', 'KNOWN', 'FAILED'],
    ['FAILED_FINAL', 'FAILED', 'ACSC', '', 'CONTRADICTS', 'FAILED'],
  ] as const)('%s %s, told %s %s: %s, %s', (attempt, payout, status, reason, verdict, state) => {
    const decided = said(attempt, payout, status, reason);
    expect([decided.verdict, decided.outcome.payout.state]).toEqual([verdict, state]);
  });

  it.each(['AM05', 'DU01', 'DU02', 'DU03', 'DU04', 'DU05', 'DUPL'])(
    'changes nothing where it is refused as seen before (%s): the first one may be on its way',
    (reason) => {
      expect(said('PENDING', 'PENDING', 'RJCT', reason)).toMatchObject({
        verdict: 'CONTRADICTS',
        outcome: { payout: { state: 'PENDING' }, moves: [] },
      });
    },
  );

  it('changes nothing about an attempt that went over an interface', () => {
    const attempt = attemptOf({ state: 'PENDING', responseCode: '2021800' });
    const decided = takeFileStatus(
      payoutOf({ state: 'PENDING' }),
      attempt,
      { status: 'RJCT', reason: '' },
      AT,
    );
    expect(decided).toMatchObject({ verdict: 'CONTRADICTS', outcome: { moves: [] } });
  });

  it('gives back what lay in clearing where it is refused, and tells the payout why', () => {
    const { outcome } = said('PENDING', 'PENDING', 'RJCT', 'AC04');
    expect(outcome.postings).toMatchObject([{ event: 'TRANSFER_FAILED' }]);
    expect(outcome.payout.failureCode).toBe('FILE.RJCT.AC04');
    expect(outcome.moves).toMatchObject([{ move: { tellWorkflow: true } }]);
  });
});

describe('an answer about a file', () => {
  const items = ['A', 'B', 'C'].map((partnerReference, index) => ({
    partnerReference,
    groupId: index < 2 ? 'G1' : 'G2',
  }));
  const rejected = { status: 'RJCT', reason: 'X1' };
  const paid = { status: 'ACSC', reason: '' };
  const brief = (answer: Parameters<typeof spreadAnswer>[1]) =>
    spreadAnswer(items, answer).map(({ reference, status, item }) => [reference, status, item !== undefined]);

  it('holds for each payment of the file where nothing finer is said', () => {
    expect(brief({ wholeStatus: rejected, groups: [] })).toEqual([
      ['A', 'RJCT', true],
      ['B', 'RJCT', true],
      ['C', 'RJCT', true],
    ]);
  });

  it('is finer by group, and finest by payment', () => {
    const groups = [
      { groupId: 'G1', status: rejected, payments: [{ reference: 'B', ...paid }] },
      { groupId: 'G9', status: rejected, payments: [] },
    ];
    expect(brief({ wholeStatus: { status: 'ACSP', reason: '' }, groups })).toEqual([
      ['B', 'ACSC', true],
      ['A', 'RJCT', true],
      ['C', 'ACSP', true],
    ]);
  });

  const divided = (answer: Parameters<typeof spreadAnswer>[1]) =>
    spreadAnswer(items, answer).map(({ reference, status, isDivided }) => [reference, status, isDivided]);
  const one = (
    groupId: string,
    status: typeof paid | null,
    ...payments: (typeof paid & { reference: string })[]
  ) => ({
    groupId,
    status,
    payments,
  });

  it('is divided about a payment that it rejects and says otherwise of, in whatever order', () => {
    const said = [
      { reference: 'A', ...rejected },
      { reference: 'A', ...paid },
      { reference: 'B', ...rejected },
      { reference: 'B', ...rejected },
    ];
    for (const payments of [said, [...said].reverse()]) {
      expect(divided({ wholeStatus: null, groups: [one('G1', null, ...payments)] }).sort()).toEqual([
        ['A', 'ACSC', true],
        ['A', 'RJCT', true],
        ['B', 'RJCT', false],
      ]);
    }
  });

  it('rejects nothing by a whole or a group of which something finer says otherwise', () => {
    const finer = one('G1', null, { reference: 'A', ...paid });
    expect(divided({ wholeStatus: rejected, groups: [finer] })).toEqual([
      ['A', 'ACSC', false],
      ['B', 'RJCT', true],
      ['C', 'RJCT', true],
    ]);
    expect(divided({ wholeStatus: null, groups: [one('G1', rejected), one('G1', paid)] })).toEqual([
      ['A', 'RJCT', true],
      ['B', 'RJCT', true],
    ]);
    expect(divided({ wholeStatus: null, groups: [one('G1', paid), one('G1', rejected)] })).toEqual([
      ['A', 'ACSC', true],
      ['B', 'ACSC', true],
    ]);
  });

  it('says nothing of what it does not name, and names what is not ours', () => {
    const groups = [{ groupId: 'G1', status: null, payments: [{ reference: 'Z', ...paid }] }];
    expect(brief({ wholeStatus: null, groups })).toEqual([['Z', 'ACSC', false]]);
  });
});

it.each([
  ['', '', true],
  ['2', '', true],
  ['2', '20000000.00', true],
  ['2', '20000000', true],
  ['3', '20000000.00', false],
  ['2', '20000000.01', false],
  ['2', '2000000.00', false],
  ['zwei', '', false],
])('an answer that counts %s and sums %s speaks of the file of two: %s', (count, sum, expected) => {
  expect(isSameFile({ count: 2, totalRupiah: 20_000_000 }, { count, sum })).toBe(expected);
});

describe('the step of a payout at a bank of files', () => {
  const step = (state: PayoutState, responseCode: string | null) =>
    nextStep({
      payout: payoutOf({ state }),
      attempt: state === 'RELEASED' ? undefined : attemptOf({ state: 'PENDING', responseCode }),
      pace: PACE,
      now: AT,
      channel: 'FILE',
    });

  it('is finance’s, and no bank is asked', () => {
    expect(step('RELEASED', null)).toMatchObject({
      next: 'SEND',
      afterSeconds: 21_600,
      owner: 'FINANCE_MAKER',
      reason: 'FILE_TO_BE_MADE',
    });
    expect(step('PENDING', 'FILE')).toMatchObject({
      next: 'WAIT',
      owner: 'FINANCE_MAKER',
      reason: 'FILE_ANSWER_EXPECTED',
    });
  });

  it('goes on by asking where the attempt went over an interface before', () => {
    expect(step('PENDING', '2021800')).toMatchObject({ next: 'INQUIRE', reason: 'BANK_IS_WORKING' });
  });
});

it('hands a file over by a releaser who did not have it made', () => {
  const file = { requestedBy: 'maker' };
  expect(mayHandOver(file, { userId: 'releaser', roles: ['FINANCE_RELEASER'] })).toBe(true);
  expect(mayHandOver(file, { userId: 'maker', roles: ['FINANCE_RELEASER'] })).toBe(false);
  expect(mayHandOver(file, { userId: 'other', roles: ['FINANCE_MAKER'] })).toBe(false);
});
