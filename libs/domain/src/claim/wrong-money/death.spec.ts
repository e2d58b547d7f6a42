import { FUND_NAME } from '../payees/benefit-payee';
import { HEIR, PEOPLE, walkToFinalReport, type Walk } from '../spec-support';
import type { CommandBodies } from '../forms';
import { codes, request } from './spec-support';

/** What is asked for after a death: receipts of the dead, and payees who died themselves. The worker died on 20 November. */

const toHeir = { kind: 'HEIR', name: HEIR.name };
const invoice = (on: string) => ({
  invoice: 100_000,
  invoiceNumber: 'A-1',
  invoiceIssuer: 'Klinik A',
  invoiceOn: on,
});
const travel = (on: string) => ({
  receipts: [{ mode: 'LAND', amount: 100_000, number: 'T-1', issuer: 'Taksi', on }],
});
const care = (on: string, startedOn = '2026-11-20') => ({
  startedOn,
  invoices: [{ amount: 100_000, number: 'P-1', issuer: 'Perawat', on }],
});

/** Ten days after the death. */
const later = (): Walk => walkToFinalReport({ devices: ['HOME_CARE', 'REHABILITATION'] }).sleep(10);

describe('a receipt of after the death', () => {
  it.each<[string, object, string[]]>([
    ['REHABILITATION', invoice('2026-11-20'), []],
    ['REHABILITATION', invoice('2026-11-21'), ['/details/invoiceOn DATE.AFTER_DEATH']],
    ['GLASSES', invoice('2026-11-21'), ['BENEFIT.DOES_NOT_FIT_CONDITION']],
    ['DENTURE', invoice('2026-11-21'), ['BENEFIT.DOES_NOT_FIT_CONDITION']],
    ['HEARING_AID', invoice('2026-11-21'), ['BENEFIT.DOES_NOT_FIT_CONDITION']],
    ['PROSTHESIS', { ...invoice('2026-11-21'), priceNo: 'H01' }, ['BENEFIT.DOES_NOT_FIT_CONDITION']],
    ['ORTHOSIS', { ...invoice('2026-11-21'), priceNo: 'H01' }, ['BENEFIT.DOES_NOT_FIT_CONDITION']],
    ['TRANSPORT', travel('2026-11-27'), []],
    ['TRANSPORT', travel('2026-11-28'), ['/details/receipts/0/on DATE.AFTER_DEATH']],
    ['MEDICAL_REIMBURSEMENT', invoice('2026-11-27'), []],
    ['MEDICAL_REIMBURSEMENT', invoice('2026-11-28'), ['/details/invoiceOn DATE.AFTER_DEATH']],
    ['HOME_CARE', care('2026-11-27'), []],
    ['HOME_CARE', care('2026-11-28'), ['/details/invoices/0/on DATE.AFTER_DEATH']],
    ['HOME_CARE', care('2026-11-22', '2026-11-21'), ['/details/startedOn DATE.AFTER_DEATH']],
  ])('%s %j: %j', (type, details, expected) => {
    const walk = later();
    expect(codes(request(walk, type, details as Record<string, unknown>, toHeir))).toEqual(expected);
  });
});

describe('an heir who died', () => {
  const FATHER = { ...HEIR, relation: 'PARENT', name: 'Bapak Contoh', nik: '3604010101500003' } as const;
  const account = { accountNumber: '1550001234472', accountName: 'BAPAK CONTOH' };

  /** A widow, and a father who comes after her. */
  function family(): Walk {
    const walk = later();
    const heirs = [HEIR, { ...FATHER, ...account }];
    walk.claim = { ...walk.claim, finalReport: { ...walk.claim.finalReport!, heirs } };
    return walk;
  }

  const correction = (over: object = {}) =>
    ({
      person: 'HEIR',
      nameOnRecord: HEIR.name,
      diedOn: '2026-11-29',
      proofs: [{ kind: 'DEATH_CERTIFICATE', number: 'AK-1' }],
      documents: ['00000000-0000-4000-8000-0000000000f1'],
      note: 'Akta kematian.',
      ...over,
    }) as unknown as CommandBodies['personCorrection'];

  function dies(walk: Walk, over: object = {}): Walk {
    expect(codes(walk.give('personCorrection', PEOPLE.officer2, correction(over)))).toEqual([]);
    walk.give('personConfirmation', PEOPLE.head, { decision: 'CONFIRM', note: 'Benar.' });
    return walk;
  }

  it('is told with a day that has come, of persons who are paid for themselves or others', () => {
    const ask = (over: object) => codes(family().give('personCorrection', PEOPLE.officer2, correction(over)));
    expect(ask({ proofs: [{ kind: 'IDENTITY_CARD', number: 'x' }] })).toEqual(['/proofs DEATH.NOT_PROVEN']);
    expect(ask({ diedOn: '2026-12-24' })).toEqual(['/diedOn DATE.IN_FUTURE']);
    expect(ask({ person: 'CHILD' })).toEqual(['/diedOn VALUE.NOT_ALLOWED']);
    expect(ask({ person: 'PARTICIPANT', nameOnRecord: undefined })).toEqual(['/diedOn PERSON.ON_RECORD']);
  });

  it('receives nothing; whoever comes next does, and not before both persons have said so', () => {
    const walk = family();
    const father = { kind: 'HEIR', name: FATHER.name };
    expect(codes(request(walk, 'FUNERAL', {}, father))).toEqual(['/payee PAYEE.HEIR_NOT_ENTITLED']);
    walk.give('personCorrection', PEOPLE.officer2, correction());
    expect(codes(request(walk, 'FUNERAL', {}, father))).toEqual(['/payee PAYEE.HEIR_NOT_ENTITLED']);
    walk.give('personConfirmation', PEOPLE.head, { decision: 'CONFIRM', note: 'Benar.' });
    expect(codes(request(walk, 'FUNERAL', {}, toHeir))).toEqual(['/payee PAYEE.DIED']);
    expect(codes(request(walk, 'FUNERAL', {}, father))).toEqual([]);
  });

  it('is not approved any more, where it was asked for before', () => {
    const walk = family();
    const asked = request(walk, 'FUNERAL', {}, toHeir);
    const benefitId = (asked.ok && asked.benefitId) || '';
    walk.give('completeness', PEOPLE.officer, { complete: true }, { benefitId });
    dies(walk);
    walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    const approve = walk.give(
      'decision',
      PEOPLE.approver,
      { decision: 'APPROVE', note: 'Sesuai bukti.' },
      { benefitId },
    );
    expect(codes(approve)).toEqual(['/decision PAYEE.DIED']);
  });

  it('leaves the money to the fund where nobody else is there, and asks no consent of the dead', () => {
    const alone = dies(later());
    const account = { bankCode: '008', accountNumber: '99887766', accountName: 'DJS' };
    const fund = { name: FUND_NAME, ...account };
    const toFund = (payee: object, context: object) =>
      alone.give(
        'requestBenefit',
        PEOPLE.officer,
        { type: 'DEATH', details: {}, payee: { kind: 'DJS', ...payee } },
        context,
      );
    const registered = { context: { accounts: { employer: null, plkk: null, fund } } };
    expect(codes(toFund(account, {}))).toEqual(['/payee PAYEE.ACCOUNT_REQUIRED']);
    expect(codes(toFund({ ...account, accountNumber: '99887767' }, registered))).toEqual([
      '/payee/accountNumber PAYEE.DIFFERS_FROM_REGISTER',
    ]);
    expect(codes(toFund({}, registered))).toEqual([]);
    expect(alone.claim.benefits.at(-1)?.payee).toEqual({ kind: 'DJS', ...fund });
    const walk = later();
    const sister = { ...HEIR, relation: 'CHILD', name: 'Anak Contoh', nik: '3604010101990003' } as const;
    const heirs = [HEIR, { ...sister, ...account }];
    walk.claim = { ...walk.claim, finalReport: { ...walk.claim.finalReport!, heirs } };
    const child = { kind: 'HEIR', name: sister.name };
    expect(codes(request(walk, 'DEATH', {}, child))).toEqual(['/heirConsent PAYEE.CONSENT_REQUIRED']);
    expect(codes(request(dies(walk), 'DEATH', {}, child))).toEqual([]);
  });

  it('is no guardian any more either', () => {
    const walk = later();
    const child = { ...HEIR, relation: 'CHILD', nik: '3604010101140003', name: 'Anak Contoh' } as const;
    const guardian = { ...FATHER, ...account, relation: 'Kakek' };
    walk.claim = { ...walk.claim, finalReport: { ...walk.claim.finalReport!, heirs: [child], guardian } };
    dies(walk, { person: 'GUARDIAN', nameOnRecord: guardian.name });
    const payee = { kind: 'GUARDIAN', name: guardian.name };
    expect(codes(request(walk, 'DEATH', {}, payee))).toEqual(['/payee PAYEE.DIED']);
  });
});
