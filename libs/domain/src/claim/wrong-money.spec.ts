import type { Claim } from './claim';
import type { Decision } from './decision';
import type { CommandBodies } from './forms';
import { recordFact } from './facts';
import { contextAt, HEIR, PEOPLE, person, reportedClaim, Walk, walkToFinalReport } from './spec-support';
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
      const approved = walk.give('decision', PEOPLE.head, { decision: 'APPROVE' }, { benefitId });
      expect(codes(approved)).toEqual(['/decision PAYEE.NO_MINOR']);
    });
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

describe('a claim that turns after its final report', () => {
  const thumb = { items: [{ code: 'A12', side: 'RIGHT' }] };
  const rest = { restFrom: '2026-11-20', restTo: '2026-12-31' };

  /** Asks for a benefit and has it paid. */
  function grant(walk: Walk, type: string, details: Record<string, unknown>, payee?: object): string {
    const decision = request(walk, type, details, payee);
    const benefitId = decision.ok ? (decision.benefitId ?? '') : '';
    expect(codes(decision)).toEqual([]);
    approve(walk, benefitId);
    walk.take(paid(walk, benefitId));
    return benefitId;
  }

  function approve(walk: Walk, benefitId: string): void {
    walk.give('completeness', PEOPLE.officer, { complete: true }, { benefitId });
    walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    expect(codes(walk.give('decision', PEOPLE.regional, { decision: 'APPROVE' }, { benefitId }))).toEqual([]);
  }

  function paid(walk: Walk, benefitId: string) {
    const { payoutId } = walk.claim.payouts.find((payout) => payout.benefitId === benefitId)!;
    const context = contextAt(walk.claim, walk.now());
    return recordFact(walk.claim, { code: 'payoutSettled', payoutId }, context)!;
  }

  /** The doctor states something else, a verifier confirms it, the officer accepts it. */
  function turn(walk: Walk, over: Partial<Statement>, report: object = {}): Decision[] {
    const body = statementOf({ conditionOn: '2026-11-21', ...over });
    walk.sleep();
    return [
      walk.give('medicalStatement', secondVerifier, body),
      walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' }),
      walk.give('finalReport', PEOPLE.officer, {
        condition: body.condition,
        conditionOn: body.conditionOn,
        ...report,
      }),
    ];
  }

  const DIED = {
    condition: 'DIED',
    disabilities: [],
    diedAt: '2026-11-21T03:00:00.000Z',
  } as const;
  const toHeir = { kind: 'HEIR', name: HEIR.name };

  it('pays death after a partial disability, and takes nothing back', () => {
    const walk = walkWith(rest);
    walk.sleep();
    grant(walk, 'PARTIAL_ANATOMICAL', thumb);
    expect(walk.claim.stage).toBe('SETTLED');
    expect(turn(walk, DIED, { heirs: [HEIR] }).flatMap(codes)).toEqual([]);
    expect(walk.claim.stage).toBe('FINAL_REPORTED');
    expect(waits(walk.claim)).toContainEqual(expect.objectContaining({ code: 'PROPOSAL' }));
    grant(walk, 'DEATH', {}, toHeir);
    const death = walk.claim.benefits[1];
    expect([amountOf(walk.claim, 0), death?.amountRupiah]).toEqual([12_000_000, 48_000_000]);
    expect(death?.line.trace.find(({ step }) => step === 'death.after-partial')).toMatchObject({
      provenance: 'model',
      rule: 'death.after-partial@2015-07-01',
    });
    const days = (from: string, to: string) =>
      codes(request(walk, 'STMB', { periods: [{ from, to }] }, toHeir));
    expect(days('2026-11-20', '2026-11-22')).toEqual(['/details/periods PERIOD.AFTER_DEATH']);
    expect(days('2026-11-20', '2026-11-21')).toEqual([]);
    expect(days('2026-11-20', '2026-11-21')).toEqual(['/details/periods PERIOD.GRANTED']);
    expect(walk.claim.benefits[0]?.stage).toBe('PAID');
  });

  it('pays a partial disability that nobody had asked for yet to the heirs', () => {
    const walk = walkWith({});
    turn(walk, DIED, { heirs: [HEIR] });
    expect(codes(request(walk, 'PARTIAL_ANATOMICAL', thumb))).toEqual(['/payee/kind PAYEE.PARTICIPANT_DIED']);
    expect(codes(request(walk, 'PARTIAL_ANATOMICAL', thumb, toHeir))).toEqual([]);
  });

  it('lets a benefit be approved that was proposed before the person died', () => {
    const walk = walkWith({});
    const decision = request(walk, 'PARTIAL_ANATOMICAL', thumb);
    turn(walk, DIED, { heirs: [HEIR] });
    approve(walk, (decision.ok && decision.benefitId) || '');
  });

  it('takes the earlier percentage off a total disability', () => {
    const walk = walkWith({});
    grant(walk, 'PARTIAL_ANATOMICAL', thumb);
    turn(walk, { condition: 'TOTAL_PERMANENT', disabilities: [] });
    grant(walk, 'TOTAL_PERMANENT', {});
    expect([amountOf(walk.claim, 0), amountOf(walk.claim, 1)]).toEqual([12_000_000, 44_000_000]);
    const step = walk.claim.benefits[1]?.line.trace.find((each) => each.step === 'disability.earlier');
    expect(step).toMatchObject({
      provenance: 'model',
      text: { en: expect.stringContaining('70% − 15% = 55%') },
    });
    expect(codes(request(walk, 'TOTAL_PERMANENT', {}))).toEqual(['BENEFIT.ALREADY_REQUESTED']);
  });

  it('takes the earlier percentage off a worse partial disability, once', () => {
    const walk = walkWith({});
    grant(walk, 'PARTIAL_ANATOMICAL', thumb);
    const worse = [
      { code: 'A12', side: 'RIGHT' },
      { code: 'A13', side: 'RIGHT' },
    ] as const;
    turn(walk, { disabilities: [...worse] });
    expect(codes(request(walk, 'PARTIAL_ANATOMICAL', { items: worse }))).toEqual([]);
    expect(amountOf(walk.claim, 1)).toBe(7_200_000);
    expect(codes(request(walk, 'PARTIAL_ANATOMICAL', { items: worse }))).toEqual([
      'BENEFIT.ALREADY_REQUESTED',
    ]);
    turn(walk, { condition: 'TOTAL_PERMANENT', disabilities: [] });
    request(walk, 'TOTAL_PERMANENT', {});
    expect(amountOf(walk.claim, 2)).toBe(56_000_000 - 12_000_000 - 7_200_000);
  });

  it('pays nothing for a disability that got no worse, or was cured', () => {
    const walk = walkWith({});
    grant(walk, 'PARTIAL_ANATOMICAL', thumb);
    turn(walk, {});
    expect(codes(request(walk, 'PARTIAL_ANATOMICAL', thumb))).toEqual(['/details BENEFIT.NOTHING_DUE']);
    turn(walk, { condition: 'RECOVERED', disabilities: [] });
    expect(codes(request(walk, 'PARTIAL_ANATOMICAL', thumb))).toEqual(['BENEFIT.DOES_NOT_FIT_CONDITION']);
    expect(walk.claim.benefits[0]?.stage).toBe('PAID');
  });

  it('is treated again when it got worse, and open for what treatment brings', () => {
    const walk = walkWith({});
    grant(walk, 'PARTIAL_ANATOMICAL', thumb);
    turn(walk, { condition: 'UNDER_TREATMENT', disabilities: [] });
    expect(walk.claim.stage).toBe('IN_TREATMENT');
    expect(codes(request(walk, 'GLASSES', { invoice: 1_000 }))).toEqual([]);
  });

  it('does not turn by a statement alone: nobody has verified it, nobody has accepted it', () => {
    const walk = walkWith({});
    grant(walk, 'PARTIAL_ANATOMICAL', thumb);
    walk.sleep();
    walk.give('medicalStatement', secondVerifier, statementOf({ ...DIED, conditionOn: '2026-11-21' }));
    const report = { condition: 'DIED', conditionOn: '2026-11-21', heirs: [HEIR] } as const;
    expect(codes(walk.give('finalReport', PEOPLE.officer, report))).toEqual(['CLAIM.STAGE_NOT_ALLOWED']);
    expect(codes(request(walk, 'DEATH', {}, toHeir))).toEqual(['BENEFIT.DOES_NOT_FIT_CONDITION']);
    expect(waits(walk.claim)).toContainEqual(expect.objectContaining({ code: 'VERIFICATION' }));
    walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
    expect(codes(request(walk, 'DEATH', {}, toHeir))).toEqual(['BENEFIT.DOES_NOT_FIT_CONDITION']);
    expect(waits(walk.claim)).toContainEqual(
      expect.objectContaining({ code: 'FINAL_REPORT', role: 'CLAIM_OFFICER' }),
    );
    expect(codes(walk.give('finalReport', PEOPLE.officer, report))).toEqual([]);
    expect(codes(walk.give('finalReport', PEOPLE.officer, report))).toEqual(['CLAIM.STAGE_NOT_ALLOWED']);
  });

  it('keeps every final report', () => {
    const walk = walkWith({});
    turn(walk, DIED, { heirs: [HEIR] });
    expect(walk.claim.written?.finalReport).toMatchObject([{ condition: 'PARTIAL_ANATOMICAL' }]);
    expect(walk.claim.finalReport).toMatchObject({ condition: 'DIED' });
  });
});

describe('a percentage that the advisory doctor has to judge', () => {
  const advisor = person('advisor', 'ADVISORY_DOCTOR');
  const advise = (walk: Walk, over: Partial<CommandBodies['advice']>) =>
    walk.give('advice', advisor, { opinion: 'AGREES', note: 'Sesuai pemeriksaan.', ...over });
  const owners = (walk: Walk): string[] =>
    waits(walk.claim).flatMap(({ code, role }) => (code === 'ADVICE' ? [role] : []));

  it.each<[string, NonNullable<Statement['disabilities']>, number]>([
    ['a range', [{ code: 'B01', percent: 20 }], 16_000_000],
    ['a disability that the table does not list', [{ code: 'B99', percent: 12.5 }], 10_000_000],
    [
      'more than 70% together, which is never paid',
      [
        { code: 'A01', side: 'RIGHT' },
        { code: 'A05', side: 'RIGHT' },
      ],
      56_000_000,
    ],
  ])('waits, whoever asks: %s', (_name, items, amount) => {
    const walk = walkWith({ disabilities: items });
    expect(owners(walk)).toEqual(['ADVISORY_DOCTOR']);
    expect(codes(request(walk, 'PARTIAL_ANATOMICAL', { items }))).toEqual([
      '/details/items ADVISORY_OPINION_NEEDED',
    ]);
    expect(codes(advise(walk, {}))).toEqual([]);
    expect(owners(walk)).toEqual([]);
    expect(codes(request(walk, 'PARTIAL_ANATOMICAL', { items }))).toEqual([]);
    expect(amountOf(walk.claim, 0)).toBe(amount);
  });

  it('is paid by the percentage of the opinion, whichever of the two the officer chose', () => {
    const items = [{ code: 'B01', percent: 30 }] as const;
    const walk = walkWith({ disabilities: [...items] });
    advise(walk, { opinion: 'DISAGREES', disabilities: [{ code: 'B01', percent: 12.5 }] });
    request(walk, 'PARTIAL_ANATOMICAL', { items });
    expect(amountOf(walk.claim, 0)).toBe(10_000_000);
    expect(walk.claim.benefits[0]?.details).toEqual({ items: [{ code: 'B01', percent: 12.5 }] });
  });

  it('waits when the verifier disputes it, and the opinion binds', () => {
    const walk = new Walk(reportedClaim());
    walk.give('medicalStatement', secondVerifier, statementOf({}));
    walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED', disputed: true });
    walk.give('conclusion', PEOPLE.officer, { conclusion: 'WORK_ACCIDENT' });
    const report = { condition: 'PARTIAL_ANATOMICAL', conditionOn: '2026-11-20' } as const;
    walk.give('finalReport', PEOPLE.officer, report);
    const items = [{ code: 'A12', side: 'RIGHT' }];
    expect(codes(request(walk, 'PARTIAL_ANATOMICAL', { items }))).toEqual([
      '/details/items ADVISORY_OPINION_NEEDED',
    ]);
    expect(codes(advise(walk, { opinion: 'DISAGREES' }))).toEqual(['/disabilities PROPERTY.MISSING']);
    advise(walk, { opinion: 'DISAGREES', disabilities: [{ code: 'A12', side: 'RIGHT', percent: 7.5 }] });
    request(walk, 'PARTIAL_ANATOMICAL', { items });
    expect(amountOf(walk.claim, 0)).toBe(6_000_000);
  });

  it('goes back to the doctor when more must be examined', () => {
    const walk = walkWith({ disabilities: [{ code: 'B01', percent: 20 }] });
    advise(walk, { opinion: 'MORE_NEEDED' });
    expect(codes(request(walk, 'PARTIAL_ANATOMICAL', { items: [{ code: 'B01', percent: 20 }] }))).toEqual([
      '/details/items ADVISORY_OPINION_NEEDED',
    ]);
    expect(waits(walk.claim)).toContainEqual(expect.objectContaining({ code: 'MEDICAL_STATEMENT' }));
  });

  it('cannot be typed by the officer as if it had been given', () => {
    const walk = walkWith({});
    for (const name of ['advised', 'grantedShare', 'othersShare']) {
      expect(
        codes(request(walk, 'PARTIAL_ANATOMICAL', { items: [{ code: 'A12', side: 'RIGHT' }], [name]: 1 })),
      ).toEqual([`/details/${name} PROPERTY.UNKNOWN`]);
    }
  });

  it('counts a loss of function of 62.5%, the ministry’s own example', () => {
    const items = [{ code: 'A01', side: 'RIGHT', functionLossPercent: 62.5 }] as const;
    const walk = walkWith({ condition: 'PARTIAL_FUNCTIONAL', disabilities: [...items] });
    expect(codes(request(walk, 'PARTIAL_FUNCTIONAL', { items }))).toEqual([]);
    expect(amountOf(walk.claim, 0)).toBe(20_000_000);
    expect(walk.claim.benefits[0]?.line.trace[1]?.text.id).toContain('40% × 62,5% = 25%');
  });
});

describe('a disease', () => {
  it('may be stated to have begun before it was diagnosed, and its rest is paid', () => {
    const base = reportedClaim();
    const walk = new Walk({ ...base, report: { ...base.report, kind: 'DISEASE', circumstance: 'EXPOSURE' } });
    const statement = statementOf({
      form: '3b PAK 3',
      conditionOn: '2026-11-10',
      restFrom: '2026-11-01',
      restTo: '2026-11-10',
    });
    expect(codes(walk.give('medicalStatement', secondVerifier, statement))).toEqual([]);
    walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
    walk.give('conclusion', PEOPLE.officer, { conclusion: 'OCCUPATIONAL_DISEASE' });
    const report = { condition: 'PARTIAL_ANATOMICAL', conditionOn: '2026-11-10' } as const;
    expect(codes(walk.give('finalReport', PEOPLE.officer, report))).toEqual([]);
    expect(codes(request(walk, 'STMB', { periods: [{ from: '2026-11-01', to: '2026-11-10' }] }))).toEqual([]);
  });
});
