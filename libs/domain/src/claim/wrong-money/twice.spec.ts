import type { CommandBodies } from '../forms';
import { HEIR, OBJECTION, PEOPLE, walkToFinalReport } from '../spec-support';
import { waits } from '../waits/waits';
import { ACCOUNT, amountOf, codes, priceDevices, request, restingUntil, walkWith } from './spec-support';

const isPriced = (type: string): boolean => type === 'PROSTHESIS' || type === 'ORTHOSIS';

/** What was granted is not granted again. */

describe('the same entitlement twice', () => {
  it('gets what is left of a cap, and nothing when nothing is left', () => {
    const walk = walkWith({});
    const glasses = (invoice: number, number: string) =>
      request(walk, 'GLASSES', { invoice, invoiceNumber: number });
    expect([codes(glasses(700_000, '1')), codes(glasses(700_000, '2'))]).toEqual([[], []]);
    expect([amountOf(walk.claim, 0), amountOf(walk.claim, 1)]).toEqual([700_000, 300_000]);
    expect(codes(glasses(700_000, '3'))).toEqual(['/details BENEFIT.NOTHING_DUE']);
  });

  it('is not approved when the account changed after it was computed', () => {
    const walk = walkWith({});
    for (const [invoice, invoiceNumber] of [
      [700_000, '1'],
      [700_000, '2'],
    ] as const) {
      request(walk, 'GLASSES', { invoice, invoiceNumber });
    }
    for (const { benefitId } of walk.claim.benefits) {
      walk.give('completeness', PEOPLE.officer, { complete: true }, { benefitId });
      walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    }
    const [first, second] = walk.claim.benefits;
    const no = { decision: 'REFUSE', reasonCode: 'NOT_ENTITLED', ruleCited: 'PP 82/2019' } as const;
    expect(codes(walk.give('decision', PEOPLE.approver, no, { benefitId: first!.benefitId }))).toEqual([]);
    const approve = () =>
      walk.give(
        'decision',
        PEOPLE.approver,
        { decision: 'APPROVE', note: 'Sesuai bukti.' },
        { benefitId: second!.benefitId },
      );
    expect(codes(approve())).toEqual(['BENEFIT.ACCOUNT_CHANGED']);
  });

  it('counts no day that has not come, is not proven, or was granted', () => {
    const walk = restingUntil('2026-11-30');
    walk.sleep();
    const days = (from: string, to: string) => codes(request(walk, 'STMB', { periods: [{ from, to }] }));
    expect(days('2026-11-20', '2026-12-31')).toEqual(['/details/periods PERIOD.IN_FUTURE']);
    expect(days('2026-11-20', '2026-11-21')).toEqual([]);
    expect(days('2026-11-20', '2026-11-21')).toEqual(['/details/periods PERIOD.GRANTED']);
    expect(
      codes(request(walk, 'STMB', { periods: [{ from: '2026-11-20', to: '2026-11-21' }], alreadyPaid: 1 })),
    ).toEqual(['/details/alreadyPaid PROPERTY.UNKNOWN']);
  });
});

describe('a benefit that was returned', () => {
  it('is approved with the days that were asked for when it was corrected', () => {
    const walk = restingUntil('2026-12-31');
    walk.sleep();
    const payee = { kind: 'PARTICIPANT' as const, ...ACCOUNT };
    const ask = (to: string) => ({
      type: 'STMB' as const,
      details: { periods: [{ from: '2026-11-20', to }] },
      payee,
      complete: true,
    });
    walk.give('requestBenefit', PEOPLE.officer, ask('2026-11-21'));
    const { benefitId } = walk.claim.benefits[0]!;
    const propose = () => walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    const decide = (decision: 'APPROVE' | 'RETURN') =>
      walk.give(
        'decision',
        PEOPLE.regional,
        { decision, reasonCode: 'x', ruleCited: 'y', note: 'z' },
        { benefitId },
      );
    propose();
    decide('RETURN');
    walk.sleep(5);
    expect(codes(walk.give('correction', PEOPLE.officer, ask('2026-11-25'), { benefitId }))).toEqual([]);
    propose();
    expect(codes(decide('APPROVE'))).toEqual([]);
  });
});

describe('a receipt', () => {
  const receipt = (over: object) => ({
    invoice: 500_000,
    invoiceNumber: '7',
    invoiceIssuer: 'Klinik A',
    invoiceOn: '2026-11-20',
    ...over,
  });

  it.each<[string, string, object, string[]]>([
    [
      'without a number',
      'MEDICAL_REIMBURSEMENT',
      { invoiceNumber: undefined },
      ['/details/invoiceNumber PROPERTY.MISSING'],
    ],
    [
      'without an issuer',
      'REHABILITATION',
      { invoiceIssuer: undefined },
      ['/details/invoiceIssuer PROPERTY.MISSING'],
    ],
    [
      'without a day',
      'MEDICAL_REIMBURSEMENT',
      { invoiceOn: undefined },
      ['/details/invoiceOn PROPERTY.MISSING'],
    ],
    ['of tomorrow', 'GLASSES', { invoiceOn: '2026-11-21' }, ['/details/invoiceOn DATE.IN_FUTURE']],
    [
      'of the day before',
      'GLASSES',
      { invoiceOn: '2026-11-19' },
      ['/details/invoiceOn DATE.BEFORE_ACCIDENT'],
    ],
    ['that says it all', 'MEDICAL_REIMBURSEMENT', {}, []],
  ])('%s', (_name, type, over, expected) => {
    const given = Object.entries(receipt(over)).filter(([, value]) => value !== undefined);
    expect(codes(request(walkWith({}), type, Object.fromEntries(given)))).toEqual(expected);
  });

  it.each(['MEDICAL_REIMBURSEMENT', 'REHABILITATION', 'PROSTHESIS', 'ORTHOSIS'])(
    'of which nothing limits the sum is complete with its file only: %s',
    (type) => {
      const walk = walkWith({ devices: ['REHABILITATION', 'PROSTHESIS', 'ORTHOSIS'] });
      priceDevices(walk);
      const details = {
        ...receipt({}),
        ...(isPriced(type) && { priceNo: type === 'ORTHOSIS' ? 'H02' : 'H01' }),
      };
      const body = {
        type,
        details,
        payee: { kind: 'PARTICIPANT', ...ACCOUNT },
      } as CommandBodies['requestBenefit'];
      const ask = (more: Partial<CommandBodies['requestBenefit']>) =>
        walk.give('requestBenefit', PEOPLE.officer, { ...body, ...more });
      expect(codes(ask({ complete: true }))).toEqual(['/documents DOCUMENTS.NO_FILE']);
      expect(codes(ask({}))).toEqual([]);
      const { benefitId } = walk.claim.benefits[0]!;
      const complete = () => walk.give('completeness', PEOPLE.officer, { complete: true }, { benefitId });
      expect(codes(complete())).toEqual(['/complete DOCUMENTS.NO_FILE']);
      walk.give('completeness', PEOPLE.officer, { complete: false, missing: ['RECEIPT'] }, { benefitId });
      const corrected = (more: Partial<CommandBodies['requestBenefit']>) =>
        walk.give('correction', PEOPLE.officer, { ...body, complete: true, ...more }, { benefitId });
      expect(codes(corrected({}))).toEqual(['/documents DOCUMENTS.NO_FILE']);
      expect(codes(corrected({ documents: OBJECTION.documents }))).toEqual([]);
      expect(walk.claim.benefits[0]).toMatchObject({ stage: 'COMPLETE' });
    },
  );

  it('of a list is looked at as well', () => {
    const receipts = [{ mode: 'LAND', amount: 5, on: '2026-11-21' }];
    expect(codes(request(walkWith({}), 'TRANSPORT', { receipts }))).toEqual([
      '/details/receipts/0/on DATE.IN_FUTURE',
    ]);
  });
});

describe('an approved payment that was cancelled', () => {
  it('leaves the officer waiting', () => {
    const walk = walkToFinalReport();
    request(walk, 'FUNERAL', {}, { kind: 'HEIR', name: HEIR.name });
    const { benefitId } = walk.claim.benefits[0]!;
    walk.give('completeness', PEOPLE.officer, { complete: true }, { benefitId });
    walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    walk.give('decision', PEOPLE.approver, { decision: 'APPROVE', note: 'Sesuai bukti.' }, { benefitId });
    walk.payoutBecomes(walk.claim.payouts[0]!.payoutId, 'CANCELLED');
    expect(waits(walk.claim)).toContainEqual(
      expect.objectContaining({ code: 'PROPOSAL', subject: benefitId }),
    );
  });
});
