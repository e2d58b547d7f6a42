import type { SnapBiClient } from './client';
import { readWholeStatement } from './statement-reader';

const WINDOW = { from: '2026-11-21T00:00:00.000Z', to: '2026-11-22T00:00:00.000Z' };
const idr = (value: string) => ({ value, currency: 'IDR' });
const line = (minute: number, balance: string, value = '10.00') => ({
  amount: idr(value),
  type: 'DEBIT',
  transactionDate: `2026-11-21T09:0${minute}:00+07:00`,
  remark: `LINE ${minute}`,
  detailBalance: { endAmount: [{ amount: idr(balance) }] },
});
const OTHER = line(5, '70.00', 'Rp 10');

/** A bank that prints these lines, newest first. */
function reading(detailData: readonly object[], balance?: object) {
  const exchange = { wireId: 1, answer: { httpStatus: 200, responseCode: '2001400', failure: null } };
  const answer = { detailData, ...(balance && { balance: [balance] }) };
  const client = {
    profile: { bankCode: '008', sourceAccount: '888801000800801' },
    call: () => Promise.resolve({ kind: 'EXCHANGED', exchange, answer, bankTime: null }),
  };
  const recorder = { sending: () => Promise.resolve(1), superseded: () => Promise.resolve() };
  return readWholeStatement(client as unknown as SnapBiClient, WINDOW, recorder);
}

describe('a statement whose lines alone have balances', () => {
  it('is whole where they join', async () => {
    expect((await reading([line(2, '80.00'), line(1, '90.00')])).gaps).toEqual([]);
  });

  it('has a gap where a line between them cannot be read', async () => {
    expect((await reading([line(2, '70.00'), OTHER, line(1, '90.00')])).gaps).toMatchObject([
      { missingSen: -1_000 },
    ]);
  });

  it.each([
    ['newest', [OTHER, line(2, '80.00'), line(1, '90.00')]],
    ['oldest', [line(2, '80.00'), line(1, '90.00'), OTHER]],
  ])('proves nothing where its %s line cannot be read', async (_which, lines) => {
    const statement = await reading(lines);
    expect(statement.unreadable).toHaveLength(1);
    expect(statement.gaps).toBeUndefined();
  });

  it('has the gap of that line where the bank prints its balances', async () => {
    const balance = { startingBalance: idr('100.00'), endingBalance: idr('70.00') };
    const { gaps } = await reading([OTHER, line(2, '80.00'), line(1, '90.00')], balance);
    expect(gaps).toMatchObject([{ missingSen: -1_000 }]);
  });
});
