import fc from 'fast-check';
import type { StatementLine } from './statement-line';
import { AMOUNT } from './spec-facts';
import { World } from './spec-world';

const HOLDER = { kind: 'HOLDER', name: 'SITI AMINAH', accountNumber: null, nameLength: 20 } as const;

/** A payout that was sent once, in each state that its answer and an inquiry can leave it in. */
const STARTS = ['CLAIMED_PAID', 'UNKNOWN', 'FAILED', 'PENDING'] as const;

function started(as: (typeof STARTS)[number]): World {
  const world = new World();
  world.checkPayee(HOLDER);
  world.release();
  const fate = {
    CLAIMED_PAID: 'PAY_LATER',
    UNKNOWN: 'NEVER',
    FAILED: 'REFUSE',
    PENDING: 'PAY_LATER',
  } as const;
  world.send(HOLDER, fate[as], as === 'UNKNOWN');
  world.deliver(0);
  return world;
}

const line = (lineId: number, direction: 'CREDIT' | 'DEBIT', fee = 0): StatementLine => ({
  lineId,
  direction,
  amountSen: (AMOUNT - fee) * 100,
  remark: `${direction === 'DEBIT' ? 'TRF' : 'RETUR'} 0123456789ABCA01`,
  status: lineId % 3 === 0 ? 'ERROR CORECTION' : 'SUCCESS',
  bookedAt: '2026-11-21T03:00:00.000Z',
});

const movements = fc.array(fc.constantFrom('DEBIT' as const, 'CREDIT' as const, 'CREDIT_LESS_FEE' as const), {
  minLength: 1,
  maxLength: 6,
});

const linesOf = (moves: readonly string[]): StatementLine[] =>
  moves.map((move, index) =>
    move === 'DEBIT' ? line(index + 1, 'DEBIT') : line(index + 1, 'CREDIT', move === 'CREDIT' ? 0 : 6_500),
  );

const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

/** What stands on the statement under one reference, whatever the order in which it was read. */
describe('lines under one reference', () => {
  it('say by their net whether the payee has the money, in every order and after every answer', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STARTS), movements, fc.boolean(), (start, moves, isLateAnswer) => {
        const world = started(start);
        for (const each of linesOf(moves)) world.read([each]);
        if (isLateAnswer) world.deliver(0);
        const debits = moves.filter((move) => move === 'DEBIT').length;
        const net = debits - (moves.length - debits);
        const open = (direction: string, bucket: string) =>
          world.stored.filter((each) => each.direction === direction && each.bucket === bucket).length;
        if (debits === 0) expect(['RECONCILED', 'RETURNED']).not.toContain(world.payout.state);
        else expect(world.payout.state).toBe(net > 0 ? 'RECONCILED' : 'RETURNED');
        expect(open('DEBIT', 'THEIRS_NOT_OURS')).toBe(Math.max(0, net - 1));
        expect(open('CREDIT', 'OTHER')).toBe(Math.max(0, -net));
        expect(open('DEBIT', 'MATCHED')).toBe(debits > 0 ? 1 : 0);
        expect([...world.balances.values()].reduce((sum, balance) => sum + balance, 0)).toBe(0);
        expect(world.balances.get('SUSPENSE_UNMATCHED') ?? 0).toBe(suspense(world));
      }),
      { numRuns: 1_500 },
    );
  });

  it('of a payment that was made twice leave an alarm until one of them is taken back', () => {
    const world = started('CLAIMED_PAID');
    world.read([line(1, 'DEBIT'), line(2, 'DEBIT')]);
    expect(world.hasStrayDebit).toBe(true);
    world.read([line(4, 'CREDIT')]);
    expect(world.hasStrayDebit).toBe(false);
    expect(world.payout.state).toBe('RECONCILED');
    expect(world.stored.map(({ bucket }) => bucket)).toEqual(['MATCHED', 'CORRECTION', 'CORRECTION']);
  });

  it('are a return where credits in parts come to the payment together, in every order', () => {
    const parts = [line(1, 'DEBIT'), line(2, 'CREDIT', 4_000_000), line(3, 'CREDIT', 6_006_500)];
    for (const [first, second, third] of orders) {
      const world = started('CLAIMED_PAID');
      for (const index of [first, second, third]) world.read([parts[index]!]);
      expect(world.payout.state).toBe('RETURNED');
      expect(world.stored.map(({ bucket }) => bucket).sort()).toEqual(['MATCHED', 'RETURN', 'RETURN']);
      expect(world.balanceOf('SUSPENSE_UNMATCHED')).toBe(0);
      expect(world.balanceOf('BANK_FEE')).toBe(6_500);
      expect(world.balanceOf('RETURNED_PAYABLE')).toBe(-AMOUNT);
    }
  });

  it('are no return by parts while one payment too many is there', () => {
    const world = started('CLAIMED_PAID');
    world.read([line(1, 'DEBIT'), line(2, 'DEBIT')]);
    world.read([line(4, 'CREDIT', 4_000_000), line(5, 'CREDIT', 6_000_000)]);
    expect(world.payout.state).toBe('RECONCILED');
    expect(world.hasStrayDebit).toBe(true);
  });

  it('that send back hardly anything ask a person', () => {
    const world = started('CLAIMED_PAID');
    world.read([line(1, 'DEBIT'), { ...line(2, 'CREDIT'), amountSen: 100 }]);
    expect(world.payout.state).toBe('RECONCILED');
    expect(world.stored.at(-1)?.bucket).toBe('AMOUNT_DIFFERS');
  });

  it('are a fee where they say so', () => {
    const world = started('CLAIMED_PAID');
    world.read([
      line(1, 'DEBIT'),
      { ...line(2, 'DEBIT'), amountSen: 290_000, remark: 'BIAYA TRF 0123456789ABCA01' },
    ]);
    expect(world.stored.map(({ bucket }) => bucket)).toEqual(['MATCHED', 'FEE']);
  });

  it('are no fee where the bank takes more than any fee, whatever it says', () => {
    const world = started('CLAIMED_PAID');
    const charge = { ...line(2, 'DEBIT'), remark: 'BIAYA TRF 0123456789ABCA01' };
    world.read([line(1, 'DEBIT'), { ...charge, amountSen: 9_000_000_00 }]);
    world.read([
      { ...charge, lineId: 4, amountSen: 1_000_000_00, remark: 'BIAYA BULANAN' },
      { ...charge, lineId: 5, amountSen: 1_000_000_01, remark: 'BIAYA BULANAN' },
    ]);
    expect(world.stored.map(({ bucket }) => bucket)).toEqual([
      'MATCHED',
      'AMOUNT_DIFFERS',
      'FEE',
      'THEIRS_NOT_OURS',
    ]);
  });
});

/** Open debits lie in suspense as what is owed to us, open credits as what we owe. */
const suspense = ({ stored }: World): number =>
  stored
    .filter(({ bucket }) => bucket === 'THEIRS_NOT_OURS' || bucket === 'OTHER')
    .reduce((sum, each) => sum + (each.amountSen / 100) * (each.direction === 'DEBIT' ? 1 : -1), 0);
