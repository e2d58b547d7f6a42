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

  it('no guardian for a grown-up heir because a child goes to school, and no heir for a scholarship', () => {
    const known = walkToFinalReport().claim.finalReport!;
    const guardian = { ...ACCOUNT, relation: 'Bibi', name: 'Tuti Contoh', nik: '3604014101700001' };
    const child = { name: 'Budi Contoh', birthDate: '2014-02-01', level: 'SD', year: 4 } as const;
    const finalReport = { ...known, guardian: { ...guardian, accountNumber: '88' }, children: [child] };
    const { walk, compensation } = paidTo({ kind: 'EMPLOYER', name: 'PT CONTOH' }, { finalReport });
    const { benefitId } = compensation;
    const correct = (payee: object) => {
      const benefits = walk.claim.benefits.map((each) =>
        each.benefitId === benefitId ? { ...each, stage: 'RETURNED' as const } : each,
      );
      walk.claim = { ...walk.claim, benefits };
      return walk.give(
        'correction',
        PEOPLE.officer,
        { type: 'LATE_COMPENSATION', details: {}, payee } as never,
        {
          benefitId,
        },
      );
    };
    const toGuardian = { kind: 'GUARDIAN', name: guardian.name };
    const toHeir = { kind: 'HEIR', name: 'Siti Contoh' };
    expect(correct(toGuardian)).toMatchObject({
      errors: [{ pointer: '/payee/kind', code: 'PAYEE.NO_MINOR' }],
    });
    expect(correct(toHeir)).toMatchObject({ ok: true });
    const [late, ...rest] = walk.claim.benefits;
    walk.claim = { ...walk.claim, benefits: [{ ...late!, type: 'SCHOLARSHIP' }, ...rest] };
    expect(correct(toHeir)).toMatchObject({
      errors: [{ pointer: '/payee/kind', code: 'PAYEE.NOT_ENTITLED' }],
    });
    expect(correct(toGuardian)).toMatchObject({ ok: true });
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
