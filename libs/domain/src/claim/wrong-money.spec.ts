import type { Claim } from './claim';
import type { Decision } from './decision';
import type { CommandBodies } from './forms';
import { HEIR, PEOPLE, person, reportedClaim, Walk, walkToFinalReport } from './spec-support';
import { waits } from './waits';

/** Attempts to be paid beside the straight line, each with the right answer. */

type Statement = CommandBodies['medicalStatement'];

const secondVerifier = person('verifier2', 'MEDICAL_VERIFIER', { branch: 'J01' });
const ACCOUNT = { bankCode: '008', accountNumber: '1550001234999', accountName: 'SUTRISNO CONTOH' };
const statementOf = (over: Partial<Statement>): Statement => ({
  form: '3b KK 3',
  diagnoses: ['S68.0'],
  finding: 'WORK_RELATED',
  condition: 'PARTIAL_ANATOMICAL',
  conditionOn: '2026-11-20',
  disabilities: [{ code: 'A12', side: 'RIGHT' }],
  doctorLicence: 'SIP/2025/0001',
  signedBy: 'dr. Contoh',
  signedOn: '2026-11-20',
  ...over,
});

/** A living participant with one verified statement and the final report in. */
function walkWith(statement: Partial<Statement>): Walk {
  const walk = new Walk(reportedClaim());
  const body = statementOf(statement);
  walk.give('medicalStatement', secondVerifier, body);
  walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
  walk.give('conclusion', PEOPLE.officer, { conclusion: 'WORK_ACCIDENT' });
  walk.give('finalReport', PEOPLE.officer, { condition: body.condition, conditionOn: body.conditionOn });
  return walk;
}

const request = (
  walk: Walk,
  type: string,
  details: Record<string, unknown>,
  payee: object = { kind: 'PARTICIPANT', ...ACCOUNT },
) => walk.give('requestBenefit', PEOPLE.officer, { type, details, payee } as CommandBodies['requestBenefit']);
const codes = (decision: Decision): string[] =>
  decision.ok ? [] : (decision.errors?.map(({ pointer, code }) => `${pointer} ${code}`) ?? [decision.code]);
const amountOf = (claim: Claim, index: number): number | undefined => claim.benefits[index]?.amountRupiah;

describe('a disability that no doctor stated', () => {
  it.each<[string, Partial<Statement>, string, Record<string, unknown>]>([
    ['another row', {}, 'PARTIAL_ANATOMICAL', { code: 'A01', side: 'RIGHT' }],
    ['the other side', {}, 'PARTIAL_ANATOMICAL', { code: 'A12', side: 'LEFT' }],
    [
      'function where the doctor stated anatomy',
      {},
      'PARTIAL_FUNCTIONAL',
      { code: 'A12', side: 'RIGHT', functionLossPercent: 100 },
    ],
    [
      'anatomy where the doctor stated function',
      {
        condition: 'PARTIAL_FUNCTIONAL',
        disabilities: [{ code: 'A12', side: 'RIGHT', functionLossPercent: 10 }],
      },
      'PARTIAL_ANATOMICAL',
      { code: 'A12', side: 'RIGHT' },
    ],
    [
      'more function than the doctor stated',
      {
        condition: 'PARTIAL_FUNCTIONAL',
        disabilities: [{ code: 'A12', side: 'RIGHT', functionLossPercent: 10 }],
      },
      'PARTIAL_FUNCTIONAL',
      { code: 'A12', side: 'RIGHT', functionLossPercent: 100 },
    ],
    [
      'a percentage of the officer',
      { disabilities: [{ code: 'B01', percent: 10 }] },
      'PARTIAL_ANATOMICAL',
      { code: 'B01', percent: 30 },
    ],
    [
      'decibels of the officer',
      { disabilities: [{ code: 'B06', decibels: 10 }] },
      'PARTIAL_ANATOMICAL',
      { code: 'B06', decibels: 60 },
    ],
  ])('is not paid: %s', (_name, statement, type, item) => {
    expect(codes(request(walkWith(statement), type, { items: [item] }))).toEqual([
      '/details/items/0 DISABILITY.NOT_STATED',
    ]);
  });

  it('is not paid twice by naming it twice', () => {
    const item = { code: 'A13', side: 'RIGHT' };
    const walk = walkWith({ disabilities: [{ code: 'A13', side: 'RIGHT' }] });
    expect(codes(request(walk, 'PARTIAL_ANATOMICAL', { items: [item, item] }))).toEqual([
      '/details/items/1 DISABILITY.NOT_STATED',
    ]);
  });

  it('is paid as it was stated', () => {
    const walk = walkWith({});
    expect(codes(request(walk, 'PARTIAL_ANATOMICAL', { items: [{ code: 'A12', side: 'RIGHT' }] }))).toEqual(
      [],
    );
    expect(amountOf(walk.claim, 0)).toBe(12_000_000);
  });
});

describe('a statement that nobody has verified', () => {
  function walkWithNewer(): Walk {
    const walk = new Walk(reportedClaim());
    walk.give(
      'medicalStatement',
      secondVerifier,
      statementOf({ condition: 'UNDER_TREATMENT', disabilities: [] }),
    );
    walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
    walk.give('conclusion', PEOPLE.officer, { conclusion: 'WORK_ACCIDENT' });
    walk.give('medicalStatement', secondVerifier, statementOf({}));
    return walk;
  }
  const thumb = { items: [{ code: 'A12', side: 'RIGHT' }] };

  it('waits for a verification of its own and binds nothing before', () => {
    const walk = walkWithNewer();
    expect(waits(walk.claim)).toContainEqual(
      expect.objectContaining({ code: 'VERIFICATION', role: 'MEDICAL_VERIFIER' }),
    );
    expect(codes(request(walk, 'PARTIAL_ANATOMICAL', thumb))).toEqual(['/type STATEMENT.NOT_VERIFIED']);
    expect(codes(walk.give('verification', secondVerifier, { outcome: 'CONFIRMED' }))).toEqual([
      'APPROVAL.SAME_PERSON',
    ]);
    expect(codes(walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' }))).toEqual([]);
    expect(waits(walk.claim).map(({ code }) => code)).not.toContain('VERIFICATION');
    expect(codes(request(walk, 'PARTIAL_ANATOMICAL', thumb))).toEqual([]);
  });

  it('binds nothing when it was queried', () => {
    const walk = walkWithNewer();
    walk.give('verification', PEOPLE.verifier, { outcome: 'QUERIED', note: 'Jelaskan.' });
    expect(codes(request(walk, 'PARTIAL_ANATOMICAL', thumb))).toEqual(['/type STATEMENT.NOT_VERIFIED']);
  });
});

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

  it('does not come in by a replacement', () => {
    const walk = walkToFinalReport();
    request(walk, 'FUNERAL', {}, { kind: 'HEIR', name: HEIR.name });
    const { benefitId } = walk.claim.benefits[0]!;
    walk.give('completeness', PEOPLE.officer, { complete: true }, { benefitId });
    walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    walk.give('decision', PEOPLE.approver, { decision: 'APPROVE' }, { benefitId });
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
      walk.give('decision', PEOPLE.approver, { decision: 'APPROVE' }, { benefitId: second!.benefitId });
    expect(codes(approve())).toEqual(['BENEFIT.ACCOUNT_CHANGED']);
  });

  it('counts no day that has not come, is not proven, or was granted', () => {
    const walk = walkWith({ restFrom: '2026-11-20', restTo: '2026-11-30' });
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

describe('an approved payment that was cancelled', () => {
  it('leaves the officer waiting', () => {
    const walk = walkToFinalReport();
    request(walk, 'FUNERAL', {}, { kind: 'HEIR', name: HEIR.name });
    const { benefitId } = walk.claim.benefits[0]!;
    walk.give('completeness', PEOPLE.officer, { complete: true }, { benefitId });
    walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    walk.give('decision', PEOPLE.approver, { decision: 'APPROVE' }, { benefitId });
    walk.payoutBecomes(walk.claim.payouts[0]!.payoutId, 'CANCELLED');
    expect(waits(walk.claim)).toContainEqual(
      expect.objectContaining({ code: 'PROPOSAL', subject: benefitId }),
    );
  });
});
