import { parseStatementPage } from './statement-page';

const money = (value: string) => ({ value, currency: 'IDR' });
const line = {
  amount: money('10000000.00'),
  type: 'DEBIT',
  transactionDate: '2026-11-21T09:00:00+07:00',
  remark: 'OVERBOOKING 7Q0000000000XA01',
  transactionId: '002000000000000001',
  detailBalance: { endAmount: [{ amount: money('90000000.25') }] },
  transactionDetailStatus: 'SUCCESS',
};
const page = {
  balance: [{ startingBalance: money('100000000.25'), endingBalance: money('90000000.25') }],
  hasMore: 'N',
  lastRecordDateTime: '2026-11-21T09:00:00+07:00',
  detailData: [line],
};

describe('parseStatementPage', () => {
  it('reads amounts in sen and times in UTC', () => {
    expect(parseStatementPage(page)).toEqual({
      startingSen: 10_000_000_025,
      endingSen: 9_000_000_025,
      hasMore: false,
      lastLineAt: '2026-11-21T02:00:00.000Z',
      unreadable: [],
      isUnreadable: { newest: false, oldest: false },
      lines: [
        {
          bookedAt: '2026-11-21T02:00:00.000Z',
          transactionId: '002000000000000001',
          direction: 'DEBIT',
          amountSen: 1_000_000_000,
          balanceSen: 9_000_000_025,
          remark: 'OVERBOOKING 7Q0000000000XA01',
          status: 'SUCCESS',
        },
      ],
    });
  });

  it.each([
    ['no word on whether there is more', { hasMore: undefined }, { hasMore: false }],
    ['yes in another form', { hasMore: true }, { hasMore: true }],
    ['no balances', { balance: undefined }, { startingSen: null, endingSen: null }],
    [
      'a closing balance only',
      { balance: { endingBalance: money('90000000') } },
      { startingSen: null, endingSen: 9_000_000_000 },
    ],
    [
      'balances under an amount',
      { balance: [{ startingBalance: { amount: money('5') } }] },
      { startingSen: 500 },
    ],
  ])('understands an envelope with %s', (_what, over, read) => {
    expect(parseStatementPage({ ...page, ...over })).toMatchObject({ ...read, unreadable: [] });
  });

  it.each([
    ['Indonesian words', { type: 'DEBET' }, { direction: 'DEBIT' }],
    ['KREDIT', { type: 'Kredit' }, { direction: 'CREDIT' }],
    ['one letter', { type: 'D' }, { direction: 'DEBIT' }],
    ['an amount without decimals', { amount: money('10000') }, { amountSen: 1_000_000 }],
    [
      'an offset without a colon',
      { transactionDate: '2026-11-21T09:00:00+0700' },
      { bookedAt: '2026-11-21T02:00:00.000Z' },
    ],
    [
      'an offset in hours',
      { transactionDate: '2026-11-21T09:00:00+07' },
      { bookedAt: '2026-11-21T02:00:00.000Z' },
    ],
    ['no balance of its own', { detailBalance: undefined }, { balanceSen: null }],
  ])('reads a line with %s', (_what, over, read) => {
    expect(parseStatementPage({ ...page, detailData: [{ ...line, ...over }] })).toMatchObject({
      unreadable: [],
      lines: [read],
    });
  });

  it.each([
    ['no amount', { ...line, amount: undefined }, 'AMOUNT'],
    ['a negative amount', { ...line, amount: money('-5.00') }, 'AMOUNT'],
    ['thousands with dots', { ...line, amount: money('10.000.000') }, 'AMOUNT'],
    ['another currency', { ...line, amount: { value: '5.00', currency: 'USD' } }, 'AMOUNT'],
    ['a time without an offset', { ...line, transactionDate: '2026-11-21T09:00:00' }, 'TIME'],
    ['another way to write a day', { ...line, transactionDate: '21/11/2026' }, 'TIME'],
    ['an unknown direction', { ...line, type: 'X' }, 'DIRECTION'],
    ['the name of a property of objects', { ...line, type: 'constructor' }, 'DIRECTION'],
    ['nothing', null, 'NO_LINE'],
  ])('sets a line with %s aside and reads the others', (_what, odd, reason) => {
    const read = parseStatementPage({ ...page, detailData: [line, odd, line] });
    expect(read?.lines).toHaveLength(2);
    expect(read?.unreadable).toEqual([{ reason, text: JSON.stringify(odd) }]);
  });

  it('leaves out a line that moves no money', () => {
    const read = parseStatementPage({ ...page, detailData: [{ ...line, amount: money('0.00') }] });
    expect([read?.lines, read?.unreadable]).toEqual([[], []]);
  });

  it('understands nothing of an answer whose lines are no list', () => {
    expect(parseStatementPage({ ...page, detailData: {} })).toBeUndefined();
  });

  it('reads an empty day', () => {
    expect(parseStatementPage({ ...page, detailData: undefined })?.lines).toEqual([]);
  });
});
