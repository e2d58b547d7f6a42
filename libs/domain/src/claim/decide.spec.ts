import { nextWakeUp, openDeadlines } from './waits/deadlines';
import { waits } from './waits/waits';
import { allowedCommands } from './allowed';
import { recordDeadline, recordFact } from './facts';
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
      walk.give('decision', PEOPLE.approver, { decision: 'APPROVE', note: 'Sesuai bukti.' }, { benefitId });
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
    walk.give('decision', PEOPLE.approver, { decision: 'APPROVE', note: 'Sesuai bukti.' }, { benefitId });
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
    walk.give('decision', PEOPLE.approver, { decision: 'APPROVE', note: 'Sesuai bukti.' }, { benefitId });
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
    expect(waits(walk.claim)).toEqual([
      expect.objectContaining({ code: 'DOCUMENTS', dueAt: null, undated: 'CLOCK_NOT_STARTED' }),
    ]);
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
    const limit = openDeadlines(walk.claim).find(
      ({ code, rung }) => code === 'LIMITATION' && rung === undefined,
    )!;
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
