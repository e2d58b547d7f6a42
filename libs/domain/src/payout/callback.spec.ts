import { readBulkCallback, readCallback, wokenBy } from './callback';
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

describe('what a bank tells of a bulk', () => {
  const ITEM = {
    originalPartnerReferenceNo: '7Q0000000000XA01',
    responseCode: '2002000',
    beneficiaryAccountNo: '1230009988771',
  };
  const NOTICE = { bulkId: 'BR-1', partnerBulkId: 'BULK0123456789ABCD', bulkObject: [ITEM] };
  const without = (name: string): object => ({ ...ITEM, [name]: undefined });

  it('names transfers by our references, or by their accounts where those lack', () => {
    const bulkObject = [ITEM, { ...without('originalPartnerReferenceNo'), beneficiaryAccountNo: '888' }];
    expect(readBulkCallback({ ...NOTICE, bulkObject })).toEqual({
      bulkId: NOTICE.partnerBulkId,
      references: [ITEM.originalPartnerReferenceNo],
      accounts: ['888'],
    });
  });

  it.each<[string, unknown, string, string]>([
    ['nothing', null, 'MANDATORY_FIELD', 'partnerBulkId'],
    ['no name of the bank', { ...NOTICE, bulkId: undefined }, 'MANDATORY_FIELD', 'bulkId'],
    ['another form of a name', { ...NOTICE, partnerBulkId: 7 }, 'FIELD_FORMAT', 'partnerBulkId'],
    ['no transfers', { ...NOTICE, bulkObject: undefined }, 'MANDATORY_FIELD', 'bulkObject'],
    ['none of them', { ...NOTICE, bulkObject: [] }, 'FIELD_FORMAT', 'bulkObject'],
    ['no list', { ...NOTICE, bulkObject: { ...ITEM } }, 'FIELD_FORMAT', 'bulkObject'],
    ['one that is none', { ...NOTICE, bulkObject: [ITEM, null] }, 'MANDATORY_FIELD', 'responseCode'],
    [
      'one without a code',
      { ...NOTICE, bulkObject: [without('responseCode')] },
      'MANDATORY_FIELD',
      'responseCode',
    ],
    [
      'one without an account',
      { ...NOTICE, bulkObject: [without('beneficiaryAccountNo')] },
      'MANDATORY_FIELD',
      'beneficiaryAccountNo',
    ],
    [
      'one of another form',
      { ...NOTICE, bulkObject: [{ ...ITEM, originalPartnerReferenceNo: 'A\u0000B' }] },
      'FIELD_FORMAT',
      'originalPartnerReferenceNo',
    ],
  ])('%s is told what is wrong', (_, body, fault, field) => {
    expect(readBulkCallback(body)).toEqual({ fault, field });
  });
});
