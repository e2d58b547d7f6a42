import type { Actor, Role } from '../../access/roles';
import { allowedCommands } from '../allowed';
import type { Claim } from '../claim';
import { CLAIM_COMMAND_CODES, commandRule, type ClaimCommandCode } from '../commands';
import { decide } from '../decide';
import type { CommandBodies } from '../forms';
import {
  bpuReport,
  contextAt,
  HEIR,
  PEOPLE,
  person,
  walkToBenefit,
  walkToFinalReport,
} from '../spec-support';
import { mayNotHold } from '../waits/holding';
import { reportsItself } from './interest';

const NIK = '3604014202850007';
const WORKER = bpuReport.participant.nik;
const OWN_RIGHTS = ['objection', 'withdrawal', 'delivery'];
const { claim: CLAIM } = walkToBenefit('FUNERAL').walk;

/** What a claim answers to a command of somebody of this NIK, in a stage that allows it, by each role that may give it. */
function answers(code: ClaimCommandCode, nik: string, claim: Claim = CLAIM): string[] {
  const { roles, stages, benefitStages, target } = commandRule(code);
  const benefits = claim.benefits.map((each) => ({ ...each, stage: benefitStages?.[0] ?? each.stage }));
  const standing: Claim = { ...claim, stage: stages[0]!, benefits };
  return roles.map((role) => {
    const actor = person('somebody', role, { nik });
    const body = {} as CommandBodies[typeof code];
    const benefitId = target === 'claim' ? {} : { benefitId: benefits[0]!.benefitId };
    const command = { code, body, actor, expectedVersion: -1, ...benefitId };
    const decision = decide(standing, command, contextAt(standing, standing.lastEventAt));
    return decision.ok ? 'DONE' : decision.code;
  });
}

const named = (over: Partial<Claim>): Claim => ({ ...CLAIM, ...over });
const report = CLAIM.finalReport!;

describe('whose own claim it is', () => {
  it.each(CLAIM_COMMAND_CODES.filter((code) => !OWN_RIGHTS.includes(code)))('gives no %s', (code) => {
    const expected = commandRule(code).roles.map((role) =>
      code === 'stageOne' && role === 'EMPLOYER' ? expect.stringMatching(/STALE/) : 'CLAIM.OWN_INTEREST',
    );
    expect(answers(code, WORKER)).toEqual(expected);
    expect(answers(code, NIK)).not.toContain('CLAIM.OWN_INTEREST');
  });

  it.each(['objection', 'withdrawal', 'delivery'] as const)('keeps the right of %s', (code) => {
    expect(answers(code, WORKER)).not.toContain('CLAIM.OWN_INTEREST');
  });

  it.each<[string, Claim]>([
    [
      'the participant of the register',
      named({ cover: { ...CLAIM.cover, member: { ...CLAIM.cover.member!, nik: NIK } } }),
    ],
    ['an heir', named({ finalReport: { ...report, heirs: [HEIR, { ...HEIR, nik: NIK }] } })],
    [
      'the guardian',
      named({ finalReport: { ...report, guardian: { ...HEIR, relation: 'Bibi', nik: NIK } } }),
    ],
    [
      'the arranger',
      named({ finalReport: { ...report, arranger: { ...HEIR, relation: 'Bibi', nik: NIK } } }),
    ],
    [
      'a child',
      named({
        finalReport: {
          ...report,
          children: [{ name: 'Anak', birthDate: '2000-02-02', level: 'SD', year: 1, nik: NIK }],
        },
      }),
    ],
    [
      'an heir of an earlier final report',
      named({ written: { finalReport: [{ ...report, heirs: [{ ...HEIR, nik: NIK }] }] } }),
    ],
    [
      'who a correction says the heir is',
      named({
        written: {
          personCorrection: [
            {
              person: 'HEIR',
              nameOnRecord: HEIR.name,
              nik: NIK,
              proofs: [],
              documents: [],
              note: 'KTP',
              by: report.by,
              at: report.at,
            },
          ],
        },
      }),
    ],
  ])('is %s', (_who, claim) => {
    for (const code of ['decision', 'proposal', 'conclusion', 'replacement', 'verification'] as const) {
      expect(new Set(answers(code, NIK, claim))).toEqual(new Set(['CLAIM.OWN_INTEREST']));
    }
  });

  it('is nobody of whom it is not known who it is', () => {
    const { nik: _unknown, ...actor } = { ...PEOPLE.officer, nik: WORKER };
    const command = { code: 'conclusion', body: {}, actor, expectedVersion: 1 } as never;
    const standing = named({ stage: 'UNDER_REVIEW' });
    expect(decide(standing, command, contextAt(standing, standing.lastEventAt))).toMatchObject({
      code: 'CLAIM.VERSION_STALE',
    });
  });

  it('is offered no step of it, and no work on it', () => {
    const offered = (actor: Actor) => allowedCommands(CLAIM, actor);
    expect(offered(PEOPLE.officer)).toContain('benefits');
    expect(offered({ ...PEOPLE.officer, nik: WORKER })).toEqual([]);
    const wait = { code: 'PROPOSAL', role: 'CLAIM_OFFICER', subject: 'x' } as const;
    expect(mayNotHold(CLAIM, wait, PEOPLE.officer)).toBeUndefined();
    expect(mayNotHold(CLAIM, wait, { ...PEOPLE.officer, nik: WORKER })).toBe('SAME_PERSON');
  });
});

describe('whoever is to be paid', () => {
  it('is not entered by themselves', () => {
    const walk = walkToFinalReport();
    const body = {
      condition: 'DIED',
      conditionOn: '2026-11-20',
      heirs: [HEIR, { ...HEIR, nik: NIK }],
    } as const;
    const refused = walk.give('finalReport', { ...PEOPLE.officer, nik: NIK }, { ...body, children: [] });
    expect(refused).toMatchObject({ code: 'CLAIM.OWN_INTEREST' });
  });

  it.each([
    ['who decides', PEOPLE.approver.userId],
    ['who proposed it', PEOPLE.officer.userId],
  ])('has no account of %s', (_whose, staffId) => {
    const { walk, benefitId } = walkToBenefit('FUNERAL');
    walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    const holders = { isShared: false, isOfStaff: true, isNewInRegister: false };
    const decideWith = (of: string | null) =>
      walk.give(
        'decision',
        PEOPLE.approver,
        { decision: 'APPROVE', note: 'Diperiksa.', accountDoubtsSeen: true },
        { benefitId, context: { accountHolders: { ...holders, staffId: of } } },
      );
    expect(decideWith(staffId)).toMatchObject({ code: 'CLAIM.OWN_INTEREST' });
    expect(decideWith('somebody else')).toMatchObject({ ok: true });
  });

  it('lends nobody the authority to approve it', () => {
    const { walk, benefitId } = walkToBenefit('DEATH');
    const large = walk.claim.benefits.map((each) => ({ ...each, amountRupiah: 400_000_000 as never }));
    walk.claim = { ...walk.claim, benefits: large };
    walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    const lent = [{ role: 'REGIONAL_DEPUTY', from: PEOPLE.regional.userId, nik: HEIR.nik }] as const;
    const approved = walk.give(
      'decision',
      { ...PEOPLE.approver, lent },
      { decision: 'APPROVE', note: 'Sesuai bukti.' },
      { benefitId },
    );
    expect(approved).toMatchObject({ code: 'CLAIM.OWN_INTEREST' });
  });
});

describe('one’s own accident', () => {
  it.each<[Role, boolean]>([
    ['CLAIM_OFFICER', true],
    ['PLKK_STAFF', true],
    ['SPO_COUNTER', true],
    ['PERISAI_AGENT', true],
    ['EMPLOYER', false],
  ])('is reported by %s: refused %s', (role, refused) => {
    expect(reportsItself(bpuReport, person('x', role, { nik: WORKER }))).toBe(refused);
    expect(reportsItself(bpuReport, person('x', role, { nik: NIK }))).toBe(false);
    expect(reportsItself(bpuReport, person('x', role))).toBe(false);
  });
});
