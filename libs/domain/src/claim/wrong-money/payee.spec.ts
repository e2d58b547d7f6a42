import { HEIR, PEOPLE, walkToFinalReport } from '../spec-support';
import { ACCOUNT, codes, request, walkWith } from './spec-support';

/** Attempts to have somebody else paid. */

describe('a payee whom somebody typed', () => {
  const glasses = { invoice: 400_000, invoiceNumber: 'K-1' };
  const payee = (name?: string) => ({
    kind: 'PARTICIPANT',
    ...ACCOUNT,
    ...(name === undefined ? {} : { name }),
  });

  it('is not the participant', () => {
    expect(codes(request(walkWith({}), 'GLASSES', glasses, payee('ORANG LAIN')))).toEqual([
      '/payee/name PAYEE.IS_ON_RECORD',
    ]);
  });

  it.each([undefined, 'Sutrisno Contoh', ' SUTRISNO  CONTOH '])(
    'the participant is who the register names (%s)',
    (name) => {
      const walk = walkWith({});
      request(walk, 'GLASSES', glasses, payee(name));
      expect(walk.claim.benefits[0]?.payee.name).toBe('Sutrisno Contoh');
    },
  );

  it.each(['ARRANGER', 'CHILD', 'GUARDIAN'])('is no %s that the final report does not name', (kind) => {
    const type = kind === 'ARRANGER' ? 'FUNERAL' : 'SCHOLARSHIP';
    const walk = walkToFinalReport();
    const details =
      type === 'FUNERAL' ? {} : { children: [{ birthDate: '2015-02-01', level: 'SD', year: 1 }] };
    expect(codes(request(walk, type, details, { kind, name: 'ORANG LAIN', ...ACCOUNT }))).toContain(
      '/payee PAYEE.NOT_IN_FINAL_REPORT',
    );
  });

  it('is no child of twelve with an account of its own', () => {
    const walk = walkToFinalReport();
    const child = { ...HEIR, relation: 'CHILD' as const, nik: '3604010101140003', name: 'Anak Contoh' };
    walk.claim = { ...walk.claim, finalReport: { ...walk.claim.finalReport!, heirs: [child] } };
    expect(codes(request(walk, 'DEATH', {}, { kind: 'HEIR', name: child.name }))).toEqual([
      '/payee/kind PAYEE.MINOR',
    ]);
  });

  it('is no employer who pays first and proves nothing of it', () => {
    const walk = walkWith({});
    const eligibility = { outcome: 'EMPLOYER_PAYS_FIRST', mode: 'EMPLOYER_ADVANCES', reasons: [] } as const;
    const { report, cover } = walk.claim;
    const work = { segment: 'PU', employerNumber: 'JJ000001' } as const;
    const member = { ...cover.member!, ...work, wage: { amount: 3_000_000, unit: 'MONTH' as const } };
    walk.claim = {
      ...walk.claim,
      eligibility,
      report: { ...report, ...work },
      cover: { ...cover, member, employerKnown: true, employerPaidUntil: '2026-12' },
    };
    expect(codes(request(walk, 'GLASSES', glasses, { kind: 'EMPLOYER' }))).toContain(
      '/advances ADVANCE.NOT_PROVEN',
    );
    expect(codes(request(walk, 'GLASSES', glasses, payee()))).toEqual([]);
  });

  it('is no employer who pays for something else than wages and proves nothing of it', () => {
    const walk = walkWith({});
    const { report, cover } = walk.claim;
    const work = { segment: 'PU', employerNumber: 'JJ000001' } as const;
    const member = { ...cover.member!, ...work, wage: { amount: 3_000_000, unit: 'MONTH' as const } };
    walk.claim = {
      ...walk.claim,
      report: { ...report, ...work },
      cover: { ...cover, member, employerKnown: true, employerPaidUntil: '2026-12' },
    };
    expect(codes(request(walk, 'GLASSES', glasses, { kind: 'EMPLOYER' }))).toContain(
      '/advances ADVANCE.NOT_PROVEN',
    );
  });

  describe('who is a guardian', () => {
    const GUARDIAN = { ...ACCOUNT, name: 'Wali Contoh', nik: '3604014101800002', relation: 'Bibi' };
    const child = { ...HEIR, relation: 'CHILD' as const, nik: '3604010101140003', name: 'Anak Contoh' };
    const walkAs = (heirs: readonly (typeof HEIR | typeof child)[]) => {
      const walk = walkToFinalReport();
      const finalReport = { ...walk.claim.finalReport!, heirs, guardian: GUARDIAN };
      walk.claim = { ...walk.claim, finalReport };
      return walk;
    };
    const toGuardian = { kind: 'GUARDIAN', name: GUARDIAN.name };

    it('receives for a minor heir', () => {
      expect(codes(request(walkAs([child]), 'DEATH', {}, toGuardian))).toEqual([]);
    });

    it('receives nothing where every heir is grown up', () => {
      expect(codes(request(walkAs([HEIR]), 'DEATH', {}, toGuardian))).toEqual(['/payee/kind PAYEE.NO_MINOR']);
    });

    it('takes nothing from the widow without her consent', () => {
      expect(codes(request(walkAs([HEIR, child]), 'DEATH', {}, toGuardian))).toEqual([
        '/heirConsent PAYEE.CONSENT_REQUIRED',
      ]);
    });

    it('is approved only as long as the final report names them', () => {
      const walk = walkAs([child]);
      request(walk, 'DEATH', {}, toGuardian);
      const { benefitId } = walk.claim.benefits[0]!;
      walk.give('completeness', PEOPLE.officer, { complete: true }, { benefitId });
      walk.give('proposal', PEOPLE.officer, {}, { benefitId });
      const finalReport = { ...walk.claim.finalReport!, heirs: [HEIR] };
      walk.claim = { ...walk.claim, finalReport };
      const approved = walk.give(
        'decision',
        PEOPLE.head,
        { decision: 'APPROVE', note: 'Sesuai bukti.' },
        { benefitId },
      );
      expect(codes(approved)).toEqual(['/decision PAYEE.NO_MINOR']);
    });
  });

  it('does not come in by a replacement', () => {
    const walk = walkToFinalReport();
    request(walk, 'FUNERAL', {}, { kind: 'HEIR', name: HEIR.name });
    const { benefitId } = walk.claim.benefits[0]!;
    walk.give('completeness', PEOPLE.officer, { complete: true }, { benefitId });
    walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    walk.give('decision', PEOPLE.approver, { decision: 'APPROVE', note: 'Sesuai bukti.' }, { benefitId });
    const { payoutId } = walk.claim.payouts[0]!;
    walk.payoutBecomes(payoutId, 'RETURNED');
    const replace = (name?: string) =>
      walk.give(
        'replacement',
        PEOPLE.officer2,
        { payee: { ...ACCOUNT, ...(name === undefined ? {} : { name }) }, note: 'Rekening baru.' },
        { benefitId, payoutId },
      );
    expect(codes(replace('ORANG LAIN'))).toEqual(['/payee/name PAYEE.IS_ON_RECORD']);
    expect(codes(replace())).toEqual([]);
    expect(walk.claim.benefits[0]).toMatchObject({
      payee: { name: HEIR.name, accountNumber: ACCOUNT.accountNumber },
      accountEnteredBy: 'officer2',
    });
  });

  it('stays in the hands of who entered the account first, whoever corrects the benefit', () => {
    const walk = walkWith({});
    const payee = { kind: 'PARTICIPANT', ...ACCOUNT } as const;
    const body = { type: 'GLASSES', details: { invoice: 700_000, invoiceNumber: '1' }, payee } as const;
    walk.give('requestBenefit', PEOPLE.officer, body);
    const { benefitId } = walk.claim.benefits[0]!;
    walk.give('completeness', PEOPLE.officer, { complete: false, missing: ['KTP'] }, { benefitId });
    walk.give('correction', PEOPLE.officer2, body, { benefitId });
    expect(walk.claim.benefits[0]?.accountEnteredBy).toBe('officer');
    walk.give('completeness', PEOPLE.officer, { complete: false, missing: ['KTP'] }, { benefitId });
    const other = { ...body, payee: { ...payee, accountNumber: '99887766' } };
    walk.give('correction', PEOPLE.officer2, other, { benefitId });
    expect(walk.claim.benefits[0]?.accountEnteredBy).toBe('officer2');
  });

  it('names who entered the account in the final report', () => {
    const walk = walkToFinalReport();
    walk.give('requestBenefit', PEOPLE.officer2, {
      type: 'FUNERAL',
      details: {},
      payee: { kind: 'HEIR', name: HEIR.name },
    });
    expect(walk.claim.benefits[0]?.accountEnteredBy).toBe('officer');
  });
});
