import type { BatchDetail } from '../../api/model';
import { queuedOf } from './batch-facts';

const batchOf = (...sendsAt: (string | null)[]): BatchDetail =>
  ({ items: sendsAt.map((each) => ({ sendsAt: each })) }) as BatchDetail;

describe('what of a batch waits for the hours of its banks', () => {
  it('is nothing where all of it may be sent', () => expect(queuedOf(batchOf(null, null))).toBeUndefined());

  it('is counted, and told by the first of them', () => {
    const [first, later] = ['2026-11-30T01:00:00.000Z', '2026-11-30T01:30:00.000Z'];
    expect(queuedOf(batchOf(later, null, first))).toEqual({ count: 2, from: first });
  });
});
