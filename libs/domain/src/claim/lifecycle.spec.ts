import fc from 'fast-check';
import type { Actor } from '../access/roles';
import { CLAIM_COMMAND_CODES, type ClaimCommandCode } from './commands';
import { FORMS, type CommandBodies } from './forms';
import { sampleBody } from '../fields/sample';
import { claimLifeDiagram, CLAIM_LIFE, mayMove } from './lifecycle';
import { CLAIM_STAGE_CODES, isOpen } from './stages';
import { HEIR, PEOPLE, person, reportedClaim, STATEMENT_OF_DEATH, Walk } from './spec-support';
import { stored } from './record/spec-support';
import { openDeadlines, waits } from './waits';

const ACCOUNT = { bankCode: '002', accountNumber: '002000000001', accountName: 'SITI CONTOH' };

const BODIES: { [Code in ClaimCommandCode]?: readonly CommandBodies[Code][] } = {
  stageOne: [{}],
  duplicateDecision: [
    { outcome: 'DISTINCT', note: 'x' },
    { outcome: 'SAME', note: 'x' },
  ],
  completion: [{}, { proceed: true, note: 'x' }],
  medicalStatement: [
    STATEMENT_OF_DEATH,
    { ...STATEMENT_OF_DEATH, condition: 'UNDER_TREATMENT', diedAt: undefined },
  ],
  verification: [{ outcome: 'CONFIRMED' }, { outcome: 'QUERIED', note: 'x' }],
  conclusion: [
    { conclusion: 'WORK_ACCIDENT' },
    { conclusion: 'NOT_WORK_RELATED', reasonCode: 'x', ruleCited: 'y' },
  ],
  finalReport: [
    { condition: 'DIED', conditionOn: '2026-11-20', heirs: [HEIR] },
    { condition: 'UNDER_TREATMENT', conditionOn: '2026-11-20' },
  ],
  requestBenefit: (['DEATH', 'PERIODIC', 'FUNERAL', 'STMB'] as const).map((type) => ({
    type,
    details: type === 'STMB' ? { periods: [{ from: '2026-11-20', to: '2026-11-25' }] } : {},
    payee: { kind: 'HEIR' as const, name: HEIR.name },
    complete: true,
  })),
  withdrawal: [{ reasonCode: 'x', note: 'y' }],
  cancellation: [{ reasonCode: 'x', note: 'y' }],
  completeness: [{ complete: true }, { complete: false, missing: ['x'] }],
  proposal: [{}],
  decision: [
    { decision: 'APPROVE' },
    { decision: 'RETURN', reasonCode: 'x', ruleCited: 'y' },
    { decision: 'REFUSE', reasonCode: 'x', ruleCited: 'y' },
  ],
  correction: [{ type: 'DEATH', details: {}, payee: { kind: 'HEIR', name: HEIR.name }, complete: true }],
  replacement: [{ payee: ACCOUNT, note: 'x' }],
};

const bodiesOf = (code: ClaimCommandCode): readonly CommandBodies[ClaimCommandCode][] =>
  BODIES[code] ?? [sampleBody(FORMS[code].fields)];

const ACTORS: readonly Actor[] = [
  ...Object.values(PEOPLE),
  person('verifier2', 'MEDICAL_VERIFIER', { branch: 'J01' }),
];

const step = fc.record({
  code: fc.constantFrom(
    ...CLAIM_COMMAND_CODES.filter((code) => code !== 'withdrawal' && code !== 'cancellation'),
    'cancellation' as const,
  ),
  body: fc.nat(3),
  actor: fc.constantFrom(...ACTORS),
  benefit: fc.nat(3),
});

/** Commands that a sensible office would give next come more often, or no walk would get far. */
const PATH: readonly { code: ClaimCommandCode; actor: Actor; body: number; benefit: number }[] = [
  { code: 'medicalStatement', actor: ACTORS.at(-1)!, body: 0, benefit: 0 },
  { code: 'verification', actor: PEOPLE.verifier, body: 0, benefit: 0 },
  { code: 'conclusion', actor: PEOPLE.officer, body: 0, benefit: 0 },
  { code: 'finalReport', actor: PEOPLE.officer, body: 0, benefit: 0 },
  { code: 'requestBenefit', actor: PEOPLE.officer, body: 0, benefit: 0 },
  { code: 'proposal', actor: PEOPLE.officer2, body: 0, benefit: 0 },
  { code: 'decision', actor: PEOPLE.approver, body: 0, benefit: 0 },
];

function randomWalk(
  prefix: number,
  steps: readonly { code: ClaimCommandCode; actor: Actor; body: number; benefit: number }[],
): Walk {
  const walk = new Walk(reportedClaim());
  for (const { code, actor, body, benefit } of [...PATH.slice(0, prefix), ...steps]) {
    const bodies = bodiesOf(code);
    const target = walk.claim.benefits[benefit % Math.max(walk.claim.benefits.length, 1)];
    const more =
      target === undefined
        ? {}
        : { benefitId: target.benefitId, payoutId: walk.claim.payouts.at(-1)?.payoutId ?? '' };
    const aboutBenefit = ['completeness', 'proposal', 'decision', 'correction', 'replacement'].includes(code);
    walk.give(code, actor, bodies[body % bodies.length]!, aboutBenefit ? more : {});
  }
  return walk;
}

const walks = fc.tuple(fc.nat(PATH.length), fc.array(step, { maxLength: 25 }));

describe('the life of a claim, whatever people do', () => {
  it('moves only along the table, one version and one event per decision', () => {
    fc.assert(
      fc.property(walks, ([prefix, steps]) => {
        const walk = randomWalk(prefix, steps);
        let version = 1;
        let stage: Walk['claim']['stage'] = 'REPORTED';
        for (const done of walk.decided) {
          expect(done.claim.version).toBe(version + 1);
          expect(mayMove(stage, done.claim.stage)).toBe(true);
          expect(done.event.stage).toBe(done.claim.stage);
          ({ version, stage } = done.claim);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('creates a payout only for an approval by somebody else than the proposer, and never two live ones for a benefit', () => {
    fc.assert(
      fc.property(walks, ([prefix, steps]) => {
        const { claim } = randomWalk(prefix, steps);
        for (const benefit of claim.benefits) {
          const live = claim.payouts.filter(
            (payout) =>
              payout.benefitId === benefit.benefitId &&
              !['CANCELLED', 'RETURNED', 'FAILED'].includes(payout.state),
          );
          expect(live.length).toBeLessThanOrEqual(1);
          if (live.length === 1) {
            expect(benefit.decision?.decision).toBe('APPROVE');
            expect(benefit.decision?.by.userId).not.toBe(benefit.proposedBy?.userId);
            expect(live[0]!.amountRupiah).toBe(benefit.amountRupiah);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is read as it was written, at every step', () => {
    fc.assert(
      fc.property(walks, ([prefix, steps]) => {
        for (const { claim } of randomWalk(prefix, steps).decided) expect(stored(claim)).toEqual(claim);
      }),
      { numRuns: 300 },
    );
  });

  it('waits for something as long as it is open, and for nothing afterwards', () => {
    fc.assert(
      fc.property(walks, ([prefix, steps]) => {
        const { claim } = randomWalk(prefix, steps);
        expect(waits(claim).length > 0).toBe(isOpen(claim.stage));
        expect(new Set(openDeadlines(claim).map((deadline) => deadline.key)).size).toBe(
          openDeadlines(claim).length,
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('the table of moves', () => {
  it('lets ended claims rest, except a closed one whose money comes back, and one that was wrongly merged', () => {
    const ended = CLAIM_STAGE_CODES.filter((stage) => !isOpen(stage));
    expect(ended.flatMap((stage) => Object.keys(CLAIM_LIFE[stage]))).toEqual([
      'FINAL_REPORTED',
      'DATA_INCOMPLETE',
      'UNDER_VERIFICATION',
    ]);
  });

  it('draws every stage but the dispute, which no move leads to yet', () => {
    const diagram = claimLifeDiagram();
    expect(CLAIM_STAGE_CODES.filter((stage) => !diagram.includes(stage))).toEqual(['DISPUTED']);
  });
});
