import { readCallback, wokenBy } from './callback';
import { PAYOUT_STATES } from './states';

const CALLBACK = { originalPartnerReferenceNo: '7Q0000000000XA01', latestTransactionStatus: '00' };

describe('what a bank tells by itself', () => {
  it('names a transfer by our reference, by its own, or by both', () => {
    const ours = { partnerReference: '7Q0000000000XA01', bankReference: null, status: '00' };
    expect(readCallback(CALLBACK)).toEqual(ours);
    expect(readCallback({ ...CALLBACK, originalReferenceNo: 'BR-1' })).toEqual({
      ...ours,
      bankReference: 'BR-1',
    });
    const theirs = { originalReferenceNo: 'BR-1', latestTransactionStatus: '06' };
    expect(readCallback(theirs)).toEqual({ partnerReference: null, bankReference: 'BR-1', status: '06' });
  });

  it.each([
    [{}, 'MANDATORY_FIELD', 'latestTransactionStatus'],
    [null, 'MANDATORY_FIELD', 'latestTransactionStatus'],
    [[], 'MANDATORY_FIELD', 'latestTransactionStatus'],
    [{ latestTransactionStatus: '00' }, 'MANDATORY_FIELD', 'originalPartnerReferenceNo'],
    [{ ...CALLBACK, latestTransactionStatus: 0 }, 'FIELD_FORMAT', 'latestTransactionStatus'],
    [{ ...CALLBACK, latestTransactionStatus: 'OK' }, 'FIELD_FORMAT', 'latestTransactionStatus'],
    [
      { ...CALLBACK, originalPartnerReferenceNo: 'A'.repeat(65) },
      'FIELD_FORMAT',
      'originalPartnerReferenceNo',
    ],
    [{ ...CALLBACK, originalPartnerReferenceNo: 'A\u0000B' }, 'FIELD_FORMAT', 'originalPartnerReferenceNo'],
    [{ ...CALLBACK, originalReferenceNo: { $gt: '' } }, 'FIELD_FORMAT', 'originalReferenceNo'],
  ])('%j is told what is wrong', (body, fault, field) => {
    expect(readCallback(body)).toEqual({ fault, field });
  });

  it('wakes the inquiry only where it is asked, and never a sending', () => {
    const asked = PAYOUT_STATES.filter((state) => wokenBy(state) === 'INQUIRY');
    expect([...asked].sort()).toEqual(['PENDING', 'SENDING', 'UNKNOWN']);
  });
});
