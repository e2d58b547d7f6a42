import type { Benefit, Claim } from '../../claim';
import { PEOPLE, walkToFinalReport } from '../../spec-support';
import { waits } from '../../waits/waits';
import { only, compensations, book, ACCOUNT, DUE, scene } from './spec-support';

describe('who receives it', () => {
  const paidTo = (change: Partial<Benefit['payee']>, claim: Partial<Claim> = {}) => {
    const { walk, payoutId } = scene();
    const benefit = only(walk.claim);
    walk.claim = {
      ...walk.claim,
      ...claim,
      benefits: [{ ...benefit, payee: { ...benefit.payee, ...change } }],
    };
    book(walk, payoutId, '2026-12-04');
    return { walk, compensation: compensations(walk.claim)[0]! };
  };

  it('an heir, where the employer arranged the funeral', () => {
    const { compensation } = paidTo({ kind: 'EMPLOYER', name: 'PT CONTOH', accountNumber: '99' });
    expect(compensation).toMatchObject({
      stage: 'COMPLETE',
      payee: { kind: 'HEIR', accountNumber: '1550001234471' },
    });
  });

  it('the officer is asked for the account where nobody knows it, and gives nothing else', () => {
    const two = [
      { relation: 'SPOUSE', name: 'Siti Contoh', nik: '3604014101820002', ...ACCOUNT },
      { relation: 'CHILD', name: 'Budi Contoh', nik: '3604010101000002', ...ACCOUNT, accountNumber: '77' },
    ] as const;
    const known = walkToFinalReport().claim.finalReport!;
    const { walk, compensation } = paidTo(
      { kind: 'EMPLOYER', name: 'PT CONTOH' },
      { finalReport: { ...known, heirs: two } },
    );
    const { benefitId } = compensation;
    expect(compensation).toMatchObject({
      stage: 'DOCUMENTS_INCOMPLETE',
      missing: ['BANK_BOOK'],
      clock: null,
    });
    expect(waits(walk.claim)).toEqual([
      expect.objectContaining({ code: 'DOCUMENTS', role: 'CLAIM_OFFICER', subject: benefitId }),
    ]);
    expect(walk.give('completeness', PEOPLE.officer, { complete: true }, { benefitId })).toMatchObject({
      errors: [{ code: 'PAYEE.ACCOUNT_REQUIRED' }],
    });
    walk.give(
      'correction',
      PEOPLE.officer,
      {
        type: 'LATE_COMPENSATION',
        details: { santunan: 1_000_000_000, dueOn: '2020-01-01', paidOn: '2026-01-01' },
        payee: { kind: 'HEIR', name: 'Siti Contoh' },
        heirConsent: { number: '1', signedOn: '2026-11-20', heirs: ['Budi Contoh'] },
        documents: ['d0'],
        complete: true,
      },
      { benefitId },
    );
    expect(walk.claim.benefits.at(-1)).toMatchObject({
      stage: 'COMPLETE',
      amountRupiah: 300_000,
      details: { santunan: 10_000_000, dueOn: DUE, paidOn: '2026-12-04' },
      payee: { kind: 'HEIR', accountNumber: ACCOUNT.accountNumber },
    });
  });

  it('nobody asks for it by hand', () => {
    const walk = walkToFinalReport();
    const asked = walk.give('requestBenefit', PEOPLE.officer, {
      type: 'LATE_COMPENSATION',
      details: { santunan: 100_000_000, dueOn: '2026-11-20', paidOn: '2026-11-30' },
      payee: { kind: 'HEIR', name: 'Siti Contoh' },
    });
    expect(asked).toMatchObject({ ok: false, errors: [{ code: 'BENEFIT.UNKNOWN_TYPE' }] });
  });
});
