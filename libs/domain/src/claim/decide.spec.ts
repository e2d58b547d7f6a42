import { nextWakeUp, openDeadlines, waits } from './waits';
import { allowedBenefitCommands, allowedCommands } from './allowed';
import { recordDeadline, recordFact } from './facts';
import { stored } from './record/spec-support';
import {
  bpuCover,
  bpuReport,
  contextAt,
  HEIR,
  PEOPLE,
  person,
  reportedClaim,
  STATEMENT_OF_DEATH,
  Walk,
  walkToBenefit,
  walkToFinalReport,
} from './spec-support';

const refused = (code: string) => expect.objectContaining({ ok: false, code });

describe('a claim from report to paid', () => {
  it('pays the death package of a BPU participant (published: 70,000,000)', () => {
    const walk = walkToFinalReport();
    for (const type of ['DEATH', 'PERIODIC', 'FUNERAL'] as const) {
      walk.give('requestBenefit', PEOPLE.officer, {
        type,
        details: {},
        payee: { kind: 'HEIR', name: HEIR.name },
        complete: true,
      });
    }
    for (const { benefitId } of walk.claim.benefits) {
      walk.give('proposal', PEOPLE.officer, {}, { benefitId });
      walk.give('decision', PEOPLE.approver, { decision: 'APPROVE' }, { benefitId });
    }
    for (const { payoutId } of walk.claim.payouts) {
      const done = recordFact(
        walk.claim,
        { code: 'payoutSettled', payoutId },
        contextAt(walk.claim, walk.now()),
      );
      if (done) {
        walk.take(done);
      }
    }

    expect(
      walk.claim.benefits.map(({ type, amountRupiah, stage }) => ({ type, amountRupiah, stage })),
    ).toEqual([
      { type: 'DEATH', amountRupiah: 48_000_000, stage: 'PAID' },
      { type: 'PERIODIC', amountRupiah: 12_000_000, stage: 'PAID' },
      { type: 'FUNERAL', amountRupiah: 10_000_000, stage: 'PAID' },
    ]);
    expect(walk.claim.stage).toBe('SETTLED');
    expect(walk.claim.version).toBe(1 + walk.decided.length);
  });

  it('closes after the return horizon and opens again when money comes back', () => {
    const { walk, benefitId } = walkToBenefit('DEATH');
    walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    walk.give('decision', PEOPLE.approver, { decision: 'APPROVE' }, { benefitId });
    const payoutId = walk.claim.payouts[0]?.payoutId ?? '';
    const fact = (code: 'payoutSettled' | 'payoutReturned') =>
      recordFact(walk.claim, { code, payoutId }, contextAt(walk.claim, walk.now()));
    walk.take(fact('payoutSettled')!);
    const horizon = nextWakeUp(walk.claim)!;
    expect(recordDeadline(walk.claim, walk.now(), contextAt(walk.claim, walk.now()))).toBeUndefined();
    walk.take(recordDeadline(walk.claim, horizon, contextAt(walk.claim, horizon))!);
    expect(walk.claim.stage).toBe('CLOSED');

    walk.payoutBecomes(payoutId, 'RETURNED');
    walk.take(fact('payoutReturned')!);
    expect(walk.claim.stage).toBe('FINAL_REPORTED');
    expect(waits(walk.claim)).toEqual([expect.objectContaining({ code: 'PROPOSAL', role: 'CLAIM_OFFICER' })]);

    const account = { bankCode: '002', accountNumber: '002000000001', accountName: 'SITI CONTOH' };
    walk.give(
      'replacement',
      PEOPLE.officer,
      { payee: account, note: 'Rekening baru' },
      { benefitId, payoutId },
    );
    expect(walk.claim.benefits[0]).toMatchObject({ stage: 'PROPOSED', replaces: payoutId, payee: account });
    walk.give(
      'decision',
      PEOPLE.approver,
      { decision: 'APPROVE', accountDoubtsSeen: true, note: 'Buku rekening dilihat.' },
      { benefitId },
    );
    expect(walk.claim.payouts.at(-1)).toMatchObject({ replaces: payoutId, state: 'AWAITING_RELEASE' });
  });
});

describe('a debit that appears after its payout had failed', () => {
  const account = { bankCode: '002', accountNumber: '002000000001', accountName: 'SITI CONTOH' };
  const reasons = { reasonCode: 'DOCUMENT_MISSING', ruleCited: 'PP 44/2015' };
  const approval = { decision: 'APPROVE', accountDoubtsSeen: true, note: 'Buku rekening dilihat.' } as const;

  function replaced() {
    const { walk, benefitId } = walkToBenefit('DEATH');
    walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    walk.give('decision', PEOPLE.approver, { decision: 'APPROVE' }, { benefitId });
    const [approved] = walk.claim.benefits;
    const payoutId = walk.claim.payouts[0]!.payoutId;
    walk.payoutBecomes(payoutId, 'FAILED');
    const body = { payee: account, note: 'Rekening baru' };
    const replace = (of: string) =>
      walk.give('replacement', PEOPLE.officer, body, { benefitId, payoutId: of });
    const settle = () => {
      const context = contextAt(walk.claim, walk.now());
      return recordFact(walk.claim, { code: 'payoutSettled', payoutId }, context);
    };
    replace(payoutId);
    return { walk, benefitId, approved: approved!, payoutId, replace, settle };
  }

  it.each([
    ['proposed', undefined],
    ['returned', { decision: 'RETURN', ...reasons } as const],
    ['approved', approval],
  ])('pays what was approved then while another account is %s', (_stage, given) => {
    const { walk, benefitId, approved, payoutId, settle } = replaced();
    if (given !== undefined) walk.give('decision', PEOPLE.approver, given, { benefitId });
    expect(walk.claim.benefits[0]).toMatchObject({ payee: account });
    walk.payoutBecomes(payoutId, 'RECONCILED');
    walk.take(settle()!);
    const { payee, decision, proposedBy, accountEnteredBy } = approved;
    expect(walk.claim.benefits[0]).toMatchObject({
      ...{ stage: 'PAID', replaces: null },
      ...{ payee, decision, proposedBy, accountEnteredBy },
    });
    expect(stored(walk.claim)).toStrictEqual(walk.claim);
  });

  it('pays it although a second replacement was on its way, which nobody approves any more', () => {
    const { walk, benefitId, approved, payoutId, replace, settle } = replaced();
    walk.give('decision', PEOPLE.approver, approval, { benefitId });
    const second = walk.claim.payouts[1]!.payoutId;
    walk.payoutBecomes(second, 'FAILED');
    replace(second);
    walk.payoutBecomes(payoutId, 'RECONCILED');
    for (const given of [approval, { ...approval, decision: 'REFUSE', ...reasons } as const]) {
      expect(walk.give('decision', PEOPLE.approver, given, { benefitId })).toEqual({
        ok: false,
        code: 'PAYOUT.NOT_REPLACEABLE',
      });
    }
    walk.take(settle()!);
    expect(walk.claim.benefits[0]).toMatchObject({ stage: 'PAID', payee: approved.payee });
  });

  it('is told of, and asked about, when its benefit was refused', () => {
    const { walk, benefitId, payoutId, settle } = replaced();
    const { amountRupiah } = walk.claim.benefits[0]!;
    walk.give('decision', PEOPLE.approver, { decision: 'REFUSE', ...reasons }, { benefitId });
    expect(allowedBenefitCommands(walk.claim, walk.claim.benefits[0]!, PEOPLE.officer)).not.toContain(
      'proposal',
    );
    walk.payoutBecomes(payoutId, 'RECONCILED');
    walk.take(settle()!);
    expect(walk.decided.at(-1)?.event).toMatchObject({
      code: 'PAYMENT_UNDUE',
      data: { payoutId, amountRupiah },
    });
    expect(walk.claim).toMatchObject({ stage: 'FINAL_REPORTED', benefits: [{ stage: 'REFUSED' }] });
    expect(waits(walk.claim)).toContainEqual(
      expect.objectContaining({ code: 'UNDUE_PAYMENT', role: 'CLAIM_OFFICER', subject: benefitId }),
    );
  });

  describe('although its benefit was refused', () => {
    function paidThoughRefused() {
      const all = replaced();
      all.walk.give(
        'decision',
        PEOPLE.approver,
        { decision: 'REFUSE', ...reasons },
        { benefitId: all.benefitId },
      );
      all.walk.payoutBecomes(all.payoutId, 'RECONCILED');
      all.walk.take(all.settle()!);
      return all;
    }

    it('becomes its payment when two persons grant it anew, to the account that it went to, and pays nothing more', () => {
      const { walk, benefitId, approved, payoutId } = paidThoughRefused();
      expect(allowedBenefitCommands(walk.claim, walk.claim.benefits[0]!, PEOPLE.officer)).toContain(
        'proposal',
      );
      walk.give('proposal', PEOPLE.officer, {}, { benefitId });
      expect(
        walk.give('decision', PEOPLE.approver, { decision: 'RETURN', ...reasons }, { benefitId }),
      ).toEqual(refused('PAYOUT.NOT_REPLACEABLE'));
      walk.give('decision', PEOPLE.approver, { decision: 'APPROVE' }, { benefitId });
      expect(walk.claim.benefits[0]).toMatchObject({ stage: 'PAID', payee: approved.payee });
      expect(walk.claim.payouts.map((payout) => payout.payoutId)).toEqual([payoutId]);
      expect(walk.claim.stage).toBe('SETTLED');
      expect(stored(walk.claim)).toStrictEqual(walk.claim);
    });

    it('is asked about again when the second person refuses it', () => {
      const { walk, benefitId } = paidThoughRefused();
      walk.give('proposal', PEOPLE.officer, {}, { benefitId });
      walk.give('decision', PEOPLE.approver, { decision: 'REFUSE', ...reasons }, { benefitId });
      expect(waits(walk.claim)).toContainEqual(expect.objectContaining({ code: 'UNDUE_PAYMENT' }));
    });

    it('is over when the payee sends it back, and nothing is owed for it', () => {
      const { walk, payoutId } = paidThoughRefused();
      walk.payoutBecomes(payoutId, 'RETURNED');
      const back = { code: 'payoutReturned', payoutId } as const;
      walk.take(recordFact(walk.claim, back, contextAt(walk.claim, walk.now()))!);
      expect(walk.claim.benefits[0]).toMatchObject({ stage: 'REFUSED' });
      expect(walk.claim.stage).toBe('SETTLED');
      expect(waits(walk.claim).map(({ code }) => code)).not.toContain('UNDUE_PAYMENT');
    });
  });

  it('is no news once the money has come back', () => {
    const { walk, payoutId, settle } = replaced();
    walk.payoutBecomes(payoutId, 'RETURNED');
    expect(settle()).toBeUndefined();
  });
});

describe('opening', () => {
  it('waits in DUPLICATE_REVIEW when another report lies within 24 hours', () => {
    const { claim } = new Walk(reportedClaim({ duplicateCandidates: ['JKK-2026-0000900'] }));
    expect(claim.stage).toBe('DUPLICATE_REVIEW');
  });

  it('goes on when the officer finds it distinct, and ends when it is the same', () => {
    const distinct = new Walk(reportedClaim({ duplicateCandidates: ['JKK-2026-0000900'] }));
    distinct.give('duplicateDecision', PEOPLE.officer, { outcome: 'DISTINCT', note: 'Lain hari' });
    expect(distinct.claim.stage).toBe('UNDER_VERIFICATION');

    const same = new Walk(reportedClaim({ duplicateCandidates: ['JKK-2026-0000900'] }));
    same.give('duplicateDecision', PEOPLE.officer, {
      outcome: 'SAME',
      sameAs: 'JKK-2026-0000900',
      note: 'Satu kejadian',
    });
    expect(same.claim).toMatchObject({ stage: 'CANCELLED', sameAs: 'JKK-2026-0000900' });
  });

  it('asks for data when nobody knows the participant, and goes on when the register answers', () => {
    const walk = new Walk(reportedClaim({ cover: { ...bpuCover, member: null } }));
    expect(walk.claim).toMatchObject({ stage: 'DATA_INCOMPLETE', missing: ['PARTICIPANT_UNKNOWN'] });
    walk.claim = { ...walk.claim, cover: bpuCover };
    walk.give('completion', PEOPLE.officer, { participant: bpuReport.participant });
    expect(walk.claim.stage).toBe('UNDER_VERIFICATION');
  });

  it('says why a lapsed participant is not covered', () => {
    const lapsed = { ...bpuCover, member: { ...bpuCover.member!, paidUntil: '2026-02' } };
    const { claim } = new Walk(reportedClaim({ cover: lapsed }));
    expect(claim.stage).toBe('DATA_INCOMPLETE');
    expect(claim.eligibility).toMatchObject({ outcome: 'NOT_COVERED' });
    expect(claim.eligibility?.reasons.length).toBeGreaterThan(0);
  });
});

describe('four eyes and limits', () => {
  it('lets nobody verify the statement that he entered himself', () => {
    const walk = new Walk(reportedClaim());
    walk.give('medicalStatement', PEOPLE.verifier, STATEMENT_OF_DEATH);
    expect(walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' })).toEqual(
      refused('APPROVAL.SAME_PERSON'),
    );
  });

  it('lets nobody approve what she proposed', () => {
    const both = {
      ...person('both', 'CLAIM_OFFICER', { branch: 'J01' }),
      roles: ['CLAIM_OFFICER', 'BENEFIT_APPROVER'] as const,
    };
    const { walk, benefitId } = walkToBenefit('DEATH');
    walk.give('proposal', both, {}, { benefitId });
    expect(walk.give('decision', both, { decision: 'APPROVE' }, { benefitId })).toEqual(
      refused('APPROVAL.SAME_PERSON'),
    );
  });

  it('lets nobody approve a payment into an account that he entered', () => {
    const { walk, benefitId } = walkToBenefit('DEATH');
    walk.give('proposal', PEOPLE.officer2, {}, { benefitId });
    const editor = {
      ...person('officer', 'CLAIM_OFFICER', { branch: 'J01' }),
      roles: ['BENEFIT_APPROVER'] as const,
    };
    expect(walk.claim.benefits[0]).toMatchObject({
      accountEnteredBy: 'officer',
      proposedBy: { userId: 'officer2' },
    });
    expect(walk.give('decision', editor, { decision: 'APPROVE' }, { benefitId })).toEqual(
      refused('APPROVAL.SAME_PERSON'),
    );
  });

  it('counts everything approved in the claim towards the limit', () => {
    const rich = {
      ...bpuCover,
      member: { ...bpuCover.member!, wage: { amount: 20_000, unit: 'BPU_CONTRIBUTION' as const } },
    };
    const walk = new Walk(reportedClaim({ cover: rich }));
    const other = person('verifier2', 'MEDICAL_VERIFIER', { branch: 'J01' });
    walk.give('medicalStatement', other, STATEMENT_OF_DEATH);
    walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
    walk.give('conclusion', PEOPLE.officer, { conclusion: 'WORK_ACCIDENT' });
    walk.give('finalReport', PEOPLE.officer, { condition: 'DIED', conditionOn: '2026-11-20', heirs: [HEIR] });
    for (const type of ['DEATH', 'PERIODIC'] as const) {
      walk.give('requestBenefit', PEOPLE.officer, {
        type,
        details: {},
        payee: { kind: 'HEIR', name: HEIR.name },
        complete: true,
      });
    }
    const [death, periodic] = walk.claim.benefits.map((benefit) => benefit.benefitId) as [string, string];
    for (const benefitId of [death, periodic]) {
      walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    }
    expect(
      walk.give('decision', PEOPLE.approver, { decision: 'APPROVE' }, { benefitId: death }),
    ).toMatchObject({ ok: true });
    expect(walk.give('decision', PEOPLE.approver, { decision: 'APPROVE' }, { benefitId: periodic })).toEqual(
      refused('APPROVAL.LIMIT_EXCEEDED'),
    );
    expect(
      walk.give('decision', PEOPLE.head, { decision: 'APPROVE' }, { benefitId: periodic }),
    ).toMatchObject({ ok: true });
  });

  it('wants a reason and a rule for a no', () => {
    const { walk, benefitId } = walkToBenefit('DEATH');
    walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    const decision = walk.give('decision', PEOPLE.approver, { decision: 'REFUSE' }, { benefitId });
    expect(decision).toMatchObject({
      code: 'VALIDATION.FAILED',
      errors: [{ pointer: '/reasonCode' }, { pointer: '/ruleCited' }],
    });
  });
});

describe('the state says no', () => {
  it.each([
    ['stale version', { version: 1 }, 'CLAIM.VERSION_STALE'],
    ['right version', {}, undefined],
  ])('medical statement with %s', (_name, more, code) => {
    const walk = new Walk(reportedClaim());
    const decision = walk.give('medicalStatement', PEOPLE.verifier, STATEMENT_OF_DEATH, more);
    expect(decision).toEqual(code === undefined ? expect.objectContaining({ ok: true }) : refused(code));
  });

  it('refuses a command in another stage, a wrong role and a benefit that does not fit', () => {
    const walk = walkToFinalReport();
    expect(walk.give('conclusion', PEOPLE.officer, { conclusion: 'WORK_ACCIDENT' })).toEqual(
      refused('CLAIM.STAGE_NOT_ALLOWED'),
    );
    expect(
      walk.give('requestBenefit', PEOPLE.approver, {
        type: 'DEATH',
        details: {},
        payee: { kind: 'HEIR', name: HEIR.name },
      }),
    ).toEqual(refused('ACCESS.DENIED'));
    expect(
      walk.give('requestBenefit', PEOPLE.officer, {
        type: 'TOTAL_PERMANENT',
        details: {},
        payee: { ...HEIR, kind: 'PARTICIPANT' },
      }),
    ).toEqual(refused('BENEFIT.DOES_NOT_FIT_CONDITION'));
  });

  it('lets a report be withdrawn by who made it, until a payment is released', () => {
    const { walk, benefitId } = walkToBenefit('DEATH');
    walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    walk.give('decision', PEOPLE.approver, { decision: 'APPROVE' }, { benefitId });
    const payoutId = walk.claim.payouts[0]!.payoutId;
    const end = { reasonCode: 'MISTAKE', note: 'Salah lapor' };
    expect(walk.give('withdrawal', person('spo2', 'SPO_COUNTER'), end)).toEqual(refused('ACCESS.DENIED'));
    walk.payoutBecomes(payoutId, 'SENDING');
    expect(walk.give('withdrawal', PEOPLE.spo, end)).toEqual(refused('CLAIM.STAGE_NOT_ALLOWED'));
    walk.payoutBecomes(payoutId, 'AWAITING_RELEASE');
    expect(walk.give('withdrawal', PEOPLE.spo, end)).toMatchObject({
      ok: true,
      effects: [{ kind: 'CANCEL_PAYOUT', payoutId }],
    });
    expect(walk.claim.stage).toBe('WITHDRAWN');
  });
});

describe('clock D4', () => {
  it('starts with completeness, stops for missing documents and resumes with the days that are left', () => {
    const { walk, benefitId } = walkToBenefit('DEATH', false);
    expect(waits(walk.claim)).toEqual([expect.objectContaining({ code: 'DOCUMENTS', dueAt: null })]);
    walk.give('completeness', PEOPLE.officer, { complete: true }, { benefitId });
    const first = walk.claim.benefits[0]!.clock!;
    expect(first).toMatchObject({ startedOn: '2026-11-20', running: true, usedWorkingDays: 0 });
    expect(first.dueAt).toBe('2026-12-01T16:59:59.999Z');
    walk.give('completeness', PEOPLE.officer, { complete: false, missing: ['HEIR_LETTER'] }, { benefitId });
    expect(walk.claim.benefits[0]).toMatchObject({
      stage: 'DOCUMENTS_INCOMPLETE',
      clock: { running: false },
    });
    walk.give('completeness', PEOPLE.officer, { complete: true }, { benefitId });
    expect(walk.claim.benefits[0]!.clock).toMatchObject({ running: true, dueAt: first.dueAt });
  });
});

describe('deadlines', () => {
  it('records each passed instant once, so that a claim entered years late does not spin', () => {
    const walk = new Walk(reportedClaim());
    const late = '2031-01-01T00:00:00.000Z';
    let steps = 0;
    for (
      let done = recordDeadline(walk.claim, late, contextAt(walk.claim, late));
      done && steps < 50;
      steps += 1
    ) {
      walk.take(done);
      done = recordDeadline(walk.claim, late, contextAt(walk.claim, late));
    }
    expect(steps).toBeLessThan(10);
    expect(openDeadlines(walk.claim).every((deadline) => deadline.dueAt > late)).toBe(true);
  });

  it('expires a claim without final report at the limitation date', () => {
    const walk = new Walk(reportedClaim());
    const limit = openDeadlines(walk.claim).find((deadline) => deadline.code === 'LIMITATION')!;
    expect(limit.dueAt).toBe('2031-11-20T16:59:59.999Z');
    for (let i = 0; i < 10 && walk.claim.stage !== 'EXPIRED'; i += 1) {
      walk.take(recordDeadline(walk.claim, limit.dueAt, contextAt(walk.claim, limit.dueAt))!);
    }
    expect(walk.claim.stage).toBe('EXPIRED');
  });
});

describe('what a person may do now', () => {
  it('follows role, stage and four eyes', () => {
    const walk = new Walk(reportedClaim());
    expect(allowedCommands(walk.claim, PEOPLE.verifier)).toEqual(['medical-statements']);
    expect(allowedCommands(walk.claim, PEOPLE.spo)).toEqual(['withdrawal']);
    walk.give('medicalStatement', PEOPLE.verifier, STATEMENT_OF_DEATH);
    expect(allowedCommands(walk.claim, PEOPLE.verifier)).toEqual(['medical-statements', 'questions']);
    expect(allowedCommands(walk.claim, person('verifier2', 'MEDICAL_VERIFIER'))).toContain('verification');
  });
});
