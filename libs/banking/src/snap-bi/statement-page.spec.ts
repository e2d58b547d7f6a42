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
    ['a line without an amount', { ...page, detailData: [{ ...line, amount: undefined }] }],
    ['a line without a time', { ...page, detailData: [{ ...line, transactionDate: '21/11/2026' }] }],
    ['a line that is neither credit nor debit', { ...page, detailData: [{ ...line, type: 'X' }] }],
    ['a line without a balance', { ...page, detailData: [{ ...line, detailBalance: {} }] }],
    ['one bad line among good ones', { ...page, detailData: [line, null] }],
    ['no balance', { ...page, balance: [] }],
    ['no word on whether there is more', { ...page, hasMore: undefined }],
    ['no list', { ...page, detailData: {} }],
  ])('understands nothing of a page with %s', (_, answer) => {
    expect(parseStatementPage(answer)).toBeUndefined();
  });

  it('reads an empty day', () => {
    expect(parseStatementPage({ ...page, detailData: undefined })?.lines).toEqual([]);
  });
});
