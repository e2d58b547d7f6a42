import fc from 'fast-check';
import { ROLES, type Actor } from '../access/roles';
import type { HospitalFacts } from '../bills';
import type { PayoutSummary } from '../payout';
import { PAYOUT_TRANSITIONS } from '../payout/states';
import { allowedBenefitCommands, allowedCommands, mayReplacePayout } from './allowed';
import type { Benefit, Claim } from './claim';
import { CLAIM_COMMAND_CODES, commandRule, type ClaimCommandCode } from './commands';
import { FORMS, type CommandBodies } from './forms';
import { sampleBody } from '../fields/sample';
import { claimLifeDiagram, CLAIM_LIFE, mayMove } from './lifecycle';
import { recordDeadline, recordFact, type PayoutFact } from './facts';
import { CLAIM_STAGE_CODES, isOpen, type PayoutState } from './stages';
import {
  bpuCover,
  bpuReport,
  contextAt,
  HEIR,
  OBJECTION,
  PEOPLE,
  person,
  reportedClaim,
  STATEMENT_OF_DEATH,
  Walk,
} from './spec-support';
import { stored } from './record/spec-support';
import { openDeadlines } from './waits/deadlines';
import { endingCommands } from './waits/ended-by';
import { waits, type OpenWait } from './waits/waits';

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
  labourOfficeReceipt: [{ number: 'x', receivedOn: '2026-11-20', documents: OBJECTION.documents }],
  objection: [OBJECTION],
  determination: (['WORK_RELATED', 'NOT_WORK_RELATED'] as const).map((outcome) => ({
    outcome,
    form: 'F1' as const,
    number: '1',
    ruleCited: 'x',
    documents: OBJECTION.documents,
    note: 'y',
  })),
  finalReport: [
    { condition: 'DIED', conditionOn: '2026-11-20', heirs: [HEIR] },
    { condition: 'UNDER_TREATMENT', conditionOn: '2026-11-20' },
  ],
  personCorrection: [
    {
      person: 'HEIR',
      nameOnRecord: HEIR.name,
      name: 'Siti Contoh Binti Ahmad',
      proofs: [{ kind: 'IDENTITY_CARD', number: 'x' }],
      documents: OBJECTION.documents,
      note: 'y',
    },
  ],
  requestBenefit: (['DEATH', 'PERIODIC', 'FUNERAL', 'STMB'] as const).map((type) => ({
    type,
    details: type === 'STMB' ? { periods: [{ from: '2026-11-20', to: '2026-11-25' }] } : {},
    payee: { kind: 'HEIR' as const, name: HEIR.name },
    complete: true,
  })),
  referral: [
    {
      plkkCode: 'PLKK-0002',
      reasonCode: 'NO_ROOM',
      transferOn: '2026-11-20',
      doctor: 'x',
      doctorLicence: 'y',
      note: 'z',
    },
  ],
  referralAnswer: [
    { outcome: 'ACCEPTED', receivedOn: '2026-11-20' },
    { outcome: 'REFUSED', note: 'x' },
    { outcome: 'WITHDRAWN', note: 'x' },
  ],
  overpayment: [
    { amount: 1_000, reasonCode: 'PAID_TWICE', ruleCited: 'x', documents: OBJECTION.documents, note: 'y' },
  ],
  offset: [{ recoveryNo: 'R01', basis: 'CONSENT', amount: 500, documents: OBJECTION.documents, note: 'x' }],
  recoveryPlan: [
    {
      recoveryNo: 'R01',
      instalments: [{ dueOn: '2036-01-31', amount: 1_000 }],
      documents: OBJECTION.documents,
    },
  ],
  recoverySettlement: [{ recoveryNo: 'R01', decision: 'WRITE_OFF', amount: 1_000, note: 'x' }],
  homeCare: [{ status: 'RECOVERED', on: '2026-11-20', documents: OBJECTION.documents }],
  returnConfirmation: [
    { decision: 'CONFIRM', note: 'x' },
    { decision: 'REFUSE', note: 'x' },
  ],
  returnPlan: [
    {
      caseManager: 'x',
      recommendedBy: 'y',
      recommendedOn: '2026-11-20',
      agreedOn: '2026-11-20',
      offer: 'SAME_JOB',
      training: { subject: 'x', place: 'y', from: '2026-11-20', to: '2026-11-22' },
      returnOn: '2026-11-23',
      documents: OBJECTION.documents,
    },
  ],
  returnProgress: (['TRAINING_DONE', 'BACK_AT_WORK'] as const).map((milestone) => ({
    milestone,
    status: 'REACHED' as const,
    on: '2026-11-20',
    documents: OBJECTION.documents,
  })),
  withdrawal: [{ reasonCode: 'x', note: 'y' }],
  cancellation: [{ reasonCode: 'x', note: 'y' }],
  completeness: [{ complete: true }, { complete: false, missing: ['x'] }],
  proposal: [{}],
  decision: [
    { decision: 'APPROVE', note: 'Sesuai bukti.' },
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
  person('inspector', 'LABOUR_INSPECTOR'),
  person('maker', 'FINANCE_MAKER', { branch: 'J01' }),
  person('releaser', 'FINANCE_RELEASER', { branch: 'J01' }),
  person('doctor2', 'PLKK_DOCTOR', { plkkCode: 'PLKK-0002' }),
  person('verifier2', 'MEDICAL_VERIFIER', { branch: 'J01' }),
];

interface Given {
  readonly code: ClaimCommandCode;
  readonly actor: Actor;
  readonly body: number;
  readonly benefit: number;
}

const step = fc.record({
  code: fc.constantFrom(
    ...CLAIM_COMMAND_CODES.filter((code) => code !== 'withdrawal' && code !== 'cancellation'),
    'cancellation' as const,
    'overpayment' as const,
    'overpayment' as const,
  ),
  body: fc.nat(3),
  actor: fc.constantFrom(...ACTORS),
  benefit: fc.nat(3),
});

/** Commands that a sensible office would give next come more often, or no walk would get far. */
const PATH: readonly Given[] = [
  { code: 'medicalStatement', actor: ACTORS.at(-1)!, body: 0, benefit: 0 },
  { code: 'verification', actor: PEOPLE.verifier, body: 0, benefit: 0 },
  { code: 'conclusion', actor: PEOPLE.officer, body: 0, benefit: 0 },
  { code: 'labourOfficeReceipt', actor: PEOPLE.officer, body: 0, benefit: 0 },
  { code: 'finalReport', actor: PEOPLE.officer, body: 0, benefit: 0 },
  { code: 'requestBenefit', actor: PEOPLE.officer, body: 0, benefit: 0 },
  { code: 'proposal', actor: PEOPLE.officer2, body: 0, benefit: 0 },
  { code: 'decision', actor: PEOPLE.approver, body: 0, benefit: 0 },
];

/** The other way: a no, and what may come of it. */
const DISPUTE: readonly Given[] = [
  ...PATH.slice(0, 2),
  { code: 'conclusion', actor: PEOPLE.officer, body: 1, benefit: 0 },
  { code: 'objection', actor: PEOPLE.officer, body: 0, benefit: 0 },
  {
    code: 'determination',
    actor: ACTORS.find(({ roles }) => roles.includes('LABOUR_INSPECTOR'))!,
    body: 1,
    benefit: 0,
  },
];

/** The patient goes on to another hospital. */
const HANDED_ON: readonly Given[] = [
  PATH[0]!,
  { code: 'referral', actor: PEOPLE.doctor, body: 0, benefit: 0 },
  { code: 'referralAnswer', actor: ACTORS.at(-2)!, body: 0, benefit: 0 },
  ...PATH.slice(1),
];

/** Treated in a hospital from which the patient may be handed on. */
const AT_HOSPITAL = {
  report: { ...bpuReport, plkkCode: 'PLKK-0001' },
  cover: { ...bpuCover, plkkName: 'RSU Arya' },
};
const RECEIVER: HospitalFacts = {
  plkkCode: 'PLKK-0002',
  terms: [
    {
      careClass: 'I',
      from: '2020-01-01',
      to: null,
      licensedTo: null,
      warnAfterDays: 30,
      deductAfterDays: 60,
      expiresAfterDays: 180,
      deductionPercent: 10,
      paymentDays: 30,
    },
  ],
  tariffs: [],
  doctors: [],
  otherBills: [],
};

function randomWalk(prefix: number, steps: readonly Given[]): Walk {
  const walk = new Walk(reportedClaim(AT_HOSPITAL));
  for (const each of [...PATH.slice(0, prefix), ...steps]) command(walk, each);
  return walk;
}

function command(walk: Walk, { code, actor, body, benefit }: Given): void {
  const bodies = bodiesOf(code);
  const target = walk.claim.benefits[benefit % Math.max(walk.claim.benefits.length, 1)];
  const more =
    target === undefined
      ? {}
      : { benefitId: target.benefitId, payoutId: walk.claim.payouts.at(-1)?.payoutId ?? '' };
  const aboutBenefit = [
    'completeness',
    'proposal',
    'decision',
    'reversal',
    'correction',
    'overpayment',
    'offset',
    'replacement',
  ].includes(code);
  const context = { hospital: RECEIVER };
  walk.give(code, actor, bodies[body % bodies.length]!, aboutBenefit ? { ...more, context } : { context });
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
      { numRuns: 100 },
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

const beginning = fc
  .tuple(fc.constantFrom(PATH, DISPUTE, HANDED_ON), fc.nat(PATH.length))
  .map(([path, steps]) => path.slice(0, steps));

/** What the bank and the clock say between two commands. */
const turn = fc.oneof(
  { weight: 4, arbitrary: step.map((given) => ({ given })) },
  { weight: 4, arbitrary: fc.record({ payout: fc.nat(3), next: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.constant({ rings: true as const }) },
);
type Turn = typeof turn extends fc.Arbitrary<infer Each> ? Each : never;

const FACT_OF: Partial<Record<PayoutState, PayoutFact['code']>> = {
  RECONCILED: 'payoutSettled',
  RETURNED: 'payoutReturned',
  FAILED: 'payoutFailed',
  HELD: 'payoutHeld',
  CANCELLED: 'payoutCancelled',
};

/** A payout moves along its table, and a late debit may follow a failure; the claim hears of it. */
function payoutTurn(walk: Walk, at: number, next: number): void {
  const payout = walk.claim.payouts[at % Math.max(walk.claim.payouts.length, 1)];
  if (payout === undefined) return;
  const moves: readonly PayoutState[] =
    payout.state === 'FAILED' ? ['RECONCILED'] : PAYOUT_TRANSITIONS[payout.state];
  const state = moves[next % Math.max(moves.length, 1)];
  if (state !== undefined) payoutBecomes(walk, payout, state);
}

function payoutBecomes(walk: Walk, payout: PayoutSummary, state: PayoutState): void {
  walk.payoutBecomes(payout.payoutId, state);
  const code = FACT_OF[state];
  const heard =
    code && recordFact(walk.claim, { code, payoutId: payout.payoutId }, contextAt(walk.claim, walk.now()));
  if (heard !== undefined) walk.take(heard);
}

/** Sleeps until the first deadline and records it. */
function ring(walk: Walk): void {
  const [first] = openDeadlines(walk.claim);
  if (first === undefined) return;
  walk.sleep(Math.max(0, Math.ceil((Date.parse(first.dueAt) - Date.parse(walk.now())) / 86_400_000)));
  const passed = recordDeadline(walk.claim, walk.now(), contextAt(walk.claim, walk.now()));
  if (passed !== undefined) walk.take(passed);
}

/** Lets banks pay what was approved and clocks ring: most claims come to their end so. */
function finish(walk: Walk): void {
  const onTheWay: readonly PayoutState[] = ['RECONCILED', 'CLAIMED_PAID', 'SENDING', 'RELEASED'];
  for (let turns = 0; turns < 12 && isOpen(walk.claim.stage); turns += 1) {
    for (const payout of walk.claim.payouts) {
      const state = onTheWay.find((each) => PAYOUT_TRANSITIONS[payout.state].includes(each));
      if (state !== undefined) payoutBecomes(walk, payout, state);
    }
    ring(walk);
  }
}

function takeTurn(walk: Walk, each: Turn): void {
  if ('rings' in each) ring(walk);
  else if ('payout' in each) payoutTurn(walk, each.payout, each.next);
  else command(walk, each.given);
}

/** Everybody who may be waited for, more than one of those who may not act twice. */
const EVERYBODY: readonly Actor[] = [
  ...ACTORS,
  ...['PLKK-0001', 'PLKK-0002'].map((plkkCode) => person(`staff-${plkkCode}`, 'PLKK_STAFF', { plkkCode })),
  person('advisor', 'ADVISORY_DOCTOR'),
  person('head2', 'BRANCH_HEAD', { branch: 'J01' }),
  person('regional2', 'REGIONAL_DEPUTY'),
  person('approver2', 'BENEFIT_APPROVER', { branch: 'J01' }),
  person('officer3', 'CLAIM_OFFICER', { branch: 'J01' }),
];

/** Somebody of the role that is waited for may give a command that ends the wait, or it ends on another page. */
function hasExit(claim: Claim, { code, role, subject }: OpenWait): boolean {
  const ending = endingCommands(code);
  const benefit = claim.benefits.find(({ benefitId }) => benefitId === subject);
  const mayEnd = (actor: Actor): boolean => {
    const may = [
      ...allowedCommands(claim, actor),
      ...(benefit === undefined ? [] : allowedBenefitCommands(claim, benefit, actor)),
      ...(mayReplacePayout(claim, actor) ? ['replacement'] : []),
    ];
    return ending.some((each) => may.includes(commandRule(each).path));
  };
  return ending.length === 0 || EVERYBODY.some((actor) => actor.roles.includes(role) && mayEnd(actor));
}

const REST: readonly Benefit['stage'][] = ['PAID', 'REFUSED', 'CANCELLED'];

describe('whatever people, banks and clocks do', () => {
  it('nothing that is open is without an owner, and nothing without a way on', () => {
    const seen = new Set<string>();
    const looks = new Map<string, number>();
    /** A wait of a stage is looked at so often; more looks cost seconds and find nothing. */
    const isFresh = (key: string): boolean => {
      looks.set(key, (looks.get(key) ?? 0) + 1);
      return looks.get(key)! <= 30;
    };
    fc.assert(
      fc.property(beginning, fc.array(turn, { maxLength: 30 }), (begun, turns) => {
        const walk = randomWalk(0, begun);
        seen.add(walk.claim.stage);
        const referred = (): void =>
          (walk.claim.referrals ?? []).forEach(({ answer }) =>
            seen.add(`REFERRAL ${answer?.outcome ?? 'OPEN'}`),
          );
        referred();
        for (const each of turns) {
          takeTurn(walk, each);
          const { claim } = walk;
          seen.add(claim.stage);
          referred();
          if (!isOpen(claim.stage)) continue;
          const awaited = waits(claim);
          expect(awaited.length).toBeGreaterThan(0);
          expect(awaited.filter(({ role }) => !ROLES.includes(role))).toEqual([]);
          const fresh = awaited.filter(({ code, role }) => isFresh(`${claim.stage} ${code} ${role}`));
          expect(fresh.filter((wait) => !hasExit(claim, wait))).toEqual([]);
          expect(
            awaited.filter(({ dueAt, undated }) => (dueAt === null) === (undated === undefined)),
          ).toEqual([]);
          awaited.forEach(({ undated }) => undated && seen.add(`UNDATED ${undated}`));
          expect(Object.keys(CLAIM_LIFE[claim.stage]).length).toBeGreaterThan(0);
          const orphans = claim.benefits.filter(
            ({ benefitId, stage }) =>
              !REST.includes(stage) && !awaited.some(({ subject }) => subject === benefitId),
          );
          expect(orphans.map(({ benefitId, stage }) => ({ benefitId, stage, claim: claim.stage }))).toEqual(
            [],
          );
        }
        finish(walk);
        seen.add(walk.claim.stage);
      }),
      { numRuns: 600 },
    );
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'NOT_WORK_RELATED',
        'DISPUTED',
        'TRANSFERRED',
        'FINAL_REPORTED',
        'SETTLED',
        'CLOSED',
        'REFERRAL OPEN',
        'REFERRAL ACCEPTED',
        'UNDATED NOTHING_REQUESTED',
      ]),
    );
  });
});

describe('the table of moves', () => {
  it('lets ended claims rest, except a closed one that is reopened or whose money comes back, one of which a payee owes, and one that was wrongly merged', () => {
    const ended = CLAIM_STAGE_CODES.filter((stage) => !isOpen(stage));
    expect(ended.flatMap((stage) => Object.keys(CLAIM_LIFE[stage]))).toEqual([
      'FINAL_REPORTED',
      'IN_TREATMENT',
      'TRANSFERRED_OWING',
      'DATA_INCOMPLETE',
      'UNDER_VERIFICATION',
    ]);
  });

  it('draws every stage', () => {
    const diagram = claimLifeDiagram();
    expect(CLAIM_STAGE_CODES.filter((stage) => !diagram.includes(stage))).toEqual([]);
  });
});
