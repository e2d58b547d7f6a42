import { localDate } from '../../calendar';
import { advanceFindings } from './advances';
import type { Claim } from '../claim';
import type { BenefitRequestBody } from '../forms';
import { advanceKeys, type Advance } from './advance-proofs';
import { receiptKeysOf, receiptsUsed, type ReceiptUse } from '../documents/receipts-elsewhere';
import type { ReceiptKey } from '../../entitlements';
import { PEOPLE, walkToBenefit } from '../spec-support';

const NOW = '2026-12-20T03:00:00.000Z';
const PAID = {
  kind: 'TRANSFER',
  number: 'T-1',
  paidOn: '2026-11-25',
  amount: 10_000_000,
  acknowledgedOn: '2026-11-26',
} as const;

function advanced(reason: 'LATE_STAGE_ONE' | 'ARREARS_OVER_3_MONTHS' = 'LATE_STAGE_ONE'): Claim {
  const { claim } = walkToBenefit('FUNERAL').walk;
  const reasons = [{ code: reason }] as unknown as NonNullable<Claim['eligibility']>['reasons'];
  return {
    ...claim,
    eligibility: { outcome: 'EMPLOYER_PAYS_FIRST', mode: 'EMPLOYER_ADVANCES', reasons },
  };
}

function found(
  claim: Claim,
  advances: BenefitRequestBody['advances'] = [],
  {
    documents = ['d1'],
    paidUntil = null,
    penalty = 0,
    kind = 'EMPLOYER',
    type = 'FUNERAL',
    uses = [],
    now = NOW,
    except,
  }: {
    documents?: string[];
    paidUntil?: string | null;
    penalty?: number;
    kind?: 'EMPLOYER';
    type?: BenefitRequestBody['type'];
    uses?: readonly ReceiptUse[];
    now?: string;
    except?: string;
  } = {},
): string[] {
  const body: BenefitRequestBody = { type, details: {}, payee: { kind }, advances, documents };
  const accounts = {
    employer: null,
    fund: null,
    plkk: null,
    employerPaidUntil: paidUntil,
    employerPenaltyRupiah: penalty,
  };
  const context = { now, accounts, receipts: { files: [], uses }, by: PEOPLE.officer };
  return advanceFindings(claim, body, 10_000_000, context, except).map(
    ({ pointer, code }) => `${pointer} ${code}`,
  );
}

const used = ({ claimNumber }: Claim, { key, receipt }: ReceiptKey): ReceiptUse => ({
  key,
  receipt,
  benefitId: `${claimNumber}-B01`,
  claimNumber,
  usedOn: localDate(NOW, 'WIB'),
  scope: { branch: 'J01', plkkCode: null, employerNumber: null, reporterOrganisation: 'x', disputed: false },
});

const usesOf = (claim: Claim, advances: readonly Advance[]): ReceiptUse[] =>
  advanceKeys(claim, advances).map((key) => used(claim, key));

describe('an employer who pays first', () => {
  it.each<[string, BenefitRequestBody['advances'], string[]]>([
    ['proves all of it', [PAID], []],
    [
      'proves it by two payments',
      [
        { ...PAID, amount: 4_000_000 },
        { ...PAID, number: 'T-2', amount: 6_000_000 },
      ],
      [],
    ],
    ['proves nothing', [], ['/advances ADVANCE.NOT_PROVEN']],
    ['proves a rupiah less', [{ ...PAID, amount: 9_999_999 }], ['/advances ADVANCE.NOT_PROVEN']],
    [
      'names one payment twice',
      [
        { ...PAID, amount: 5_000_000 },
        { ...PAID, number: 't 1', amount: 5_000_000 },
      ],
      ['/advances/1 ADVANCE.USED'],
    ],
    [
      'calls one payment otherwise the second time',
      [
        { ...PAID, amount: 5_000_000 },
        { ...PAID, kind: 'RECEIPT', amount: 5_000_000 },
        { ...PAID, kind: 'PAYSLIP', amount: 5_000_000 },
      ],
      ['/advances/1 ADVANCE.USED', '/advances/2 ADVANCE.USED'],
    ],
    [
      'paid tomorrow',
      [{ ...PAID, paidOn: '2026-12-21', acknowledgedOn: '2026-12-21' }],
      ['/advances/0/paidOn DATE.IN_FUTURE', '/advances/0/acknowledgedOn DATE.IN_FUTURE'],
    ],
    [
      'paid before the accident',
      [{ ...PAID, paidOn: '2026-01-01' }],
      ['/advances/0/paidOn DATE.BEFORE_ACCIDENT', '/advances/0/paidOn ADVANCE.WINDOW_PASSED'],
    ],
    [
      'is acknowledged before it paid',
      [{ ...PAID, acknowledgedOn: '2026-11-24' }],
      ['/advances/0/acknowledgedOn DATES.ORDER'],
    ],
  ])('%s', (_name, advances, expected) => expect(found(advanced(), advances)).toEqual(expected));

  it('hands in the files', () => {
    expect(found(advanced(), [PAID], { documents: [] })).toEqual(['/documents PROPERTY.MISSING']);
  });

  it('has settled its arrears, as the register says now', () => {
    const claim = advanced('ARREARS_OVER_3_MONTHS');
    expect(found(claim, [PAID])).toEqual(['/payee/kind ADVANCE.ARREARS']);
    expect(found(claim, [PAID], { paidUntil: '2026-10' })).toEqual(['/payee/kind ADVANCE.ARREARS']);
    expect(found(claim, [PAID], { paidUntil: '2026-11' })).toEqual([]);
    expect(found(claim, [PAID], { paidUntil: '2026-11', penalty: 1 })).toEqual([
      '/payee/kind ADVANCE.ARREARS',
    ]);
  });

  it('has asked in time, however long it takes to correct the request', () => {
    const claim = advanced();
    const [benefit] = claim.benefits;
    const by = { userId: 'officer', role: 'CLAIM_OFFICER' };
    const type = 'FUNERAL' as const;
    const asked = { type, details: {}, payee: benefit!.payee, advances: [PAID], by, at: NOW };
    const returned = { ...claim, benefits: [{ ...benefit!, written: { requestBenefit: [asked] } }] };
    const later = { now: '2027-03-01T03:00:00.000Z', except: benefit!.benefitId };
    expect(found(returned, [PAID], later)).toEqual([]);
    const other = { ...PAID, number: 'T-9', paidOn: '2026-11-26' };
    expect(found(returned, [other], later)).toEqual(['/advances/0/paidOn ADVANCE.WINDOW_PASSED']);
  });

  it('is not repaid twice for one payment', () => {
    const claim = advanced();
    const [benefit] = claim.benefits;
    const by = { userId: 'officer', role: 'CLAIM_OFFICER' };
    const requestBenefit = [
      { type: 'DEATH' as const, details: {}, payee: benefit!.payee, advances: [PAID], by, at: NOW },
    ];
    const benefits = [{ ...benefit!, written: { requestBenefit } }];
    expect(found({ ...claim, benefits }, [PAID])).toEqual(['/advances/0 ADVANCE.USED']);
    expect(found({ ...claim, benefits: [{ ...benefits[0]!, stage: 'REFUSED' }] }, [PAID])).toEqual([]);
  });

  it.each<[string, Partial<Advance>, Partial<Claim['report']>, string[]]>([
    ['the same proof', {}, {}, ['/advances/0 ADVANCE.USED']],
    [
      'the same number of another day and amount',
      { paidOn: '2026-11-26', amount: 12_000_000 },
      {},
      ['/advances/0 ADVANCE.USED'],
    ],
    ['written otherwise', { number: 't 1' }, {}, ['/advances/0 ADVANCE.USED']],
    ['the number of another employer', {}, { employerNumber: 'JJ000002' }, []],
    ['the same payment called otherwise', { kind: 'PAYSLIP' }, {}, ['/advances/0 ADVANCE.USED']],
    [
      'the same number called otherwise',
      { kind: 'RECEIPT', amount: 11_000_000, paidOn: '2026-11-26' },
      {},
      ['/advances/0 ADVANCE.USED'],
    ],
    ['a payslip that only shares the number', { kind: 'PAYSLIP', paidOn: '2026-11-26' }, {}, []],
  ])('is not repaid with a proof that another claim rests on: %s', (_name, over, report, expected) => {
    const claim = { ...advanced(), claimNumber: 'JKK-2026-0000902' };
    const other = { ...claim, report: { ...claim.report, employerNumber: 'JJ000001' } };
    const here = { ...other, claimNumber: 'JKK-2026-0000901', report: { ...other.report, ...report } };
    expect(found(here, [{ ...PAID, ...over }], { uses: usesOf(other, [PAID]) })).toEqual(expected);
  });

  it('is not repaid with a receipt that somebody was reimbursed for, nor the other way round', () => {
    const claim = { ...advanced(), claimNumber: 'JKK-2026-0000902' };
    const receipt = { ...PAID, kind: 'RECEIPT' } as const;
    const details = { receipts: [{ mode: 'LAND', amount: PAID.amount, number: 'T1', issuer: 'RS Contoh' }] };
    const keys = receiptKeysOf({ type: 'TRANSPORT', details }, []);
    const uses = keys.map((key) => used(claim, key));
    expect(found(advanced(), [receipt], { uses })).toEqual(['/advances/0 ADVANCE.USED']);
    const known = { files: [], uses: usesOf(claim, [receipt]) };
    const asked = receiptsUsed(advanced(), details, known, { actor: PEOPLE.officer, pointer: '/details' });
    expect(asked.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/details/receipts/0 RECEIPT.GRANTED',
    ]);
  });

  it('proves what it paid where the programme pays, too, but is held to no window', () => {
    const { claim } = walkToBenefit('FUNERAL').walk;
    const late = { ...PAID, paidOn: '2026-11-20', acknowledgedOn: '2026-11-20' } as const;
    expect(found(claim)).toEqual(['/advances ADVANCE.NOT_PROVEN']);
    expect(found(claim, [late])).toEqual([]);
    expect(found(claim, [{ ...late, paidOn: '2020-01-01' }])).toEqual([
      '/advances/0/paidOn DATE.BEFORE_ACCIDENT',
    ]);
  });

  it('is asked for no proof of wages that the final report says were paid', () => {
    expect(found(walkToBenefit('FUNERAL').walk.claim, [], { type: 'STMB' })).toEqual([]);
  });
});
