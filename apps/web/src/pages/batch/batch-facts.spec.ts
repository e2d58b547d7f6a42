import type { BatchDetail } from '../../api/model';
import { queuedOf, railsOf } from './batch-facts';

const batchOf = (...sendsAt: (string | null)[]): BatchDetail =>
  ({ items: sendsAt.map((each) => ({ sendsAt: each })) }) as BatchDetail;

describe('what of a batch waits for the hours of its banks', () => {
  it('is nothing where all of it may be sent', () => expect(queuedOf(batchOf(null, null))).toBeUndefined());

  it('is counted, and told by the first of them', () => {
    const [first, later] = ['2026-11-30T01:00:00.000Z', '2026-11-30T01:30:00.000Z'];
    expect(queuedOf(batchOf(later, null, first))).toEqual({ count: 2, from: first });
  });
});

describe('the rails of a batch', () => {
  const over = (rail: string, code: string) => ({ rail, railReason: { code, text: { id: code, en: code } } });

  it('are counted by rail and reason, the most travelled first', () => {
    const items = [
      over('RTGS', 'ABOVE_BI_FAST'),
      over('BI_FAST', 'BI_FAST_CARRIES'),
      over('RTGS', 'NOT_IN_BI_FAST'),
      over('BI_FAST', 'BI_FAST_CARRIES'),
    ];
    const seen = railsOf({ items } as unknown as BatchDetail);
    expect(seen.map(({ rail, reason, count }) => [count, rail, reason.en])).toEqual([
      [2, 'BI_FAST', 'BI_FAST_CARRIES'],
      [1, 'RTGS', 'ABOVE_BI_FAST'],
      [1, 'RTGS', 'NOT_IN_BI_FAST'],
    ]);
  });
});
