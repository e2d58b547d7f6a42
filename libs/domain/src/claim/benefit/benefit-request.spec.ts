import type { HeirRelation } from '../../payees';
import type { BenefitRequestBody } from '../forms';
import { PERMENAKER_4_2023, SHIPPED_RULES } from '../../rules';
import { HEIR, OBJECTION, PEOPLE, walkToBenefit, walkToFinalReport, type Walk } from '../spec-support';
import { ACCOUNT, codes, walkWith } from '../wrong-money/spec-support';

const refused = (code: string) => expect.objectContaining({ ok: false, code });

describe('a request for a benefit', () => {
  it('pays heirs only who stand in the final report', () => {
    const walk = walkToFinalReport();
    const payee = {
      kind: 'HEIR' as const,
      name: 'Orang Lain',
      bankCode: '008',
      accountNumber: '1',
      accountName: 'ORANG LAIN',
    };
    expect(
      walk.give('requestBenefit', PEOPLE.officer, { type: 'DEATH' as const, details: {}, payee }),
    ).toMatchObject({
      code: 'VALIDATION.FAILED',
      errors: [{ pointer: '/payee', code: 'PAYEE.NOT_IN_FINAL_REPORT' }],
    });
  });

  describe('among several heirs', () => {
    const other = (relation: HeirRelation) => ({
      ...HEIR,
      relation,
      name: `Orang ${relation}`,
      accountNumber: `1${relation.length}`,
    });
    const ask = (
      heirs: readonly HeirRelation[],
      payee: HeirRelation,
      documents: readonly string[] = [],
      heirConsent?: BenefitRequestBody['heirConsent'],
    ) => {
      const walk = walkToFinalReport();
      const finalReport = { ...walk.claim.finalReport!, heirs: heirs.map(other) };
      walk.claim = { ...walk.claim, finalReport };
      return walk.give('requestBenefit', PEOPLE.officer, {
        type: 'DEATH' as const,
        details: {},
        payee: { kind: 'HEIR', name: `Orang ${payee}` },
        documents,
        ...(heirConsent && { heirConsent }),
      });
    };
    const found = (pointer: string, code: string) => ({ ok: false, errors: [{ pointer, code }] });

    it.each([
      [['SPOUSE', 'SIBLING'], 'SPOUSE'],
      [['PARENT', 'BY_WILL'], 'PARENT'],
      [['BY_WILL'], 'BY_WILL'],
    ] as const)('of %j the %s may receive', (heirs, payee) =>
      expect(ask(heirs, payee)).toMatchObject({ ok: true }),
    );

    it.each([
      [['SPOUSE', 'SIBLING'], 'SIBLING'],
      [['PARENT', 'BY_WILL'], 'BY_WILL'],
      [['PARENT_IN_LAW', 'SIBLING'], 'PARENT_IN_LAW'],
    ] as const)('of %j the %s may not', (heirs, payee) =>
      expect(ask(heirs, payee)).toMatchObject(found('/payee', 'PAYEE.HEIR_NOT_ENTITLED')),
    );

    it('asks for the consent of the others where the law divides nothing', () => {
      const consent = (...heirs: string[]) => ({ number: '1', signedOn: '2026-11-20', heirs });
      const askWith = (...names: string[]) =>
        ask(['SPOUSE', 'CHILD'], 'SPOUSE', ['letter'], consent(...names));
      expect(ask(['SPOUSE', 'CHILD'], 'SPOUSE', ['letter'])).toMatchObject(
        found('/heirConsent', 'PAYEE.CONSENT_REQUIRED'),
      );
      expect(ask(['SPOUSE', 'CHILD'], 'SPOUSE', [], consent('Orang CHILD'))).toMatchObject(
        found('/documents', 'PAYEE.CONSENT_REQUIRED'),
      );
      expect(askWith('Orang SPOUSE')).toMatchObject({
        ok: false,
        errors: [
          { pointer: '/heirConsent/heirs', code: 'PAYEE.CONSENT_REQUIRED' },
          { pointer: '/heirConsent/heirs/0', code: 'PAYEE.CONSENT_UNKNOWN_HEIR' },
        ],
      });
      expect(askWith(' orang  child')).toMatchObject({ ok: true });
    });
  });

  it('points at the detail that is wrong', () => {
    const walk = walkToFinalReport();
    const request = {
      type: 'STMB' as const,
      details: { periods: [] },
      payee: { kind: 'HEIR' as const, name: HEIR.name },
    };
    expect(walk.give('requestBenefit', PEOPLE.officer, request)).toMatchObject({
      code: 'VALIDATION.FAILED',
      errors: [{ pointer: '/details/periods' }],
    });
  });

  it('asks for the age of a child on the day of the request, not of the accident', () => {
    const payee = {
      kind: 'CHILD' as const,
      name: 'Anak',
      bankCode: '008',
      accountNumber: '1',
      accountName: 'ANAK',
    };
    const ask = (birthDate: string) => {
      const walk = walkToFinalReport().sleep();
      const { kind: _kind, ...account } = payee;
      const children = [{ ...account, birthDate, level: 'PT' as const, year: 4 }];
      walk.claim = { ...walk.claim, finalReport: { ...walk.claim.finalReport!, children } };
      return walk.give('requestBenefit', PEOPLE.officer, {
        type: 'SCHOLARSHIP',
        details: { children: [{ birthDate, level: 'PT', year: 4 }] },
        payee,
      });
    };
    expect(ask('2003-11-22')).toMatchObject({ ok: true });
    expect(ask('2003-11-21')).toMatchObject({
      code: 'VALIDATION.FAILED',
      errors: [{ pointer: '/details/children/0/birthDate', code: 'CHILD.TOO_OLD' }],
    });
  });

  describe('a migrant worker, whose register has no wage', () => {
    const death = { type: 'DEATH' as const, details: {}, payee: { kind: 'HEIR' as const, name: HEIR.name } };
    const ruleSet = { amounts: PERMENAKER_4_2023.code, procedure: 'PERMENAKER-5-2021' };
    const asMigrant = (walked: Walk): Walk => {
      const { report, cover } = walked.claim;
      const member = { ...cover.member!, segment: 'PMI' as const, wage: null };
      walked.claim = {
        ...walked.claim,
        ruleSet,
        report: { ...report, segment: 'PMI' },
        cover: { ...cover, member },
      };
      return walked;
    };
    const walk = () => asMigrant(walkToFinalReport());
    const figures = Object.entries(PERMENAKER_4_2023.figures).map(
      ([key, figure]) => [key, { ...figure, verifiedBy: 'a01+a02' }] as const,
    );
    const verified = { ...PERMENAKER_4_2023, figures: Object.fromEntries(figures) };
    const rules = { ...SHIPPED_RULES, find: () => verified };

    it('is refused what rests on a figure that nobody verified', () => {
      expect(walk().give('requestBenefit', PEOPLE.officer, death)).toMatchObject({
        code: 'VALIDATION.FAILED',
        errors: [{ code: 'RULES.UNVERIFIED' }],
      });
    });

    it('gets the amount of the table once it is verified', () => {
      expect(walk().give('requestBenefit', PEOPLE.officer, death, { rules })).toMatchObject({
        ok: true,
        claim: { benefits: [{ amountRupiah: 85_000_000 }] },
      });
    });

    it('has one limit for the treatment of the case, after what others guarantee', () => {
      const walked = asMigrant(walkWith({ condition: 'RECOVERED', disabilities: [] }));
      const ask = (invoiceNumber: string, invoice: number) => {
        const receipt = { invoice, invoiceNumber, invoiceIssuer: 'Hospital Kuala Lumpur' };
        const body = {
          type: 'MEDICAL_REIMBURSEMENT' as const,
          details: { ...receipt, invoiceOn: '2026-11-20' },
          payee: { kind: 'PARTICIPANT' as const, ...ACCOUNT },
        };
        return codes(walked.give('requestBenefit', PEOPLE.officer, body, { rules }));
      };
      expect(ask('KL-1', 30_000_000)).toEqual([]);
      walked.give('otherPayer', PEOPLE.officer, {
        payer: 'INSURANCE',
        answer: 'GUARANTEE',
        number: 'AS-1/2026',
        issuedOn: '2026-11-20',
        amount: 35_000_000,
        documents: OBJECTION.documents,
      });
      expect(ask('KL-2', 40_000_000)).toEqual([]);
      expect(ask('KL-3', 40_000_000)).toEqual([]);
      expect(walked.claim.benefits.map(({ amountRupiah }) => amountRupiah)).toEqual([
        30_000_000, 5_000_000, 15_000_000,
      ]);
      expect(ask('KL-4', 1)).toEqual(['/details BENEFIT.NOTHING_DUE']);
    });
  });

  it('does not grant the same death twice', () => {
    const { walk } = walkToBenefit('DEATH');
    expect(
      walk.give('requestBenefit', PEOPLE.officer, {
        type: 'DEATH' as const,
        details: {},
        payee: { kind: 'HEIR', name: HEIR.name },
      }),
    ).toEqual(refused('BENEFIT.ALREADY_REQUESTED'));
  });
});
