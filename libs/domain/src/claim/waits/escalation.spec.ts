import { addDays, localDate, type Instant } from '../../calendar';
import { messagesOf } from '../../messages';
import { timelineText } from '../../timeline';
import { isStageOneOverdue } from '../clocks/stage-one-clock';
import { recordDeadline } from '../facts';
import {
  CONCLUDED_NEGATIVE,
  contextAt,
  noticed,
  PEOPLE,
  reportedClaim,
  STATEMENT_OF_DEATH,
  Walk,
  walkToBenefit,
} from '../spec-support';
import { nextWakeUp, openDeadlines } from './deadlines';
import { waits, type OpenWait, type WaitCode } from './waits';

const awaited = ({ claim }: Walk, code: WaitCode): OpenWait => {
  const found = waits(claim).find((wait) => wait.code === code);
  if (found === undefined) throw new Error(`Nothing waits for ${code}`);
  return found;
};

function ring(walk: Walk, at: Instant): void {
  const done = recordDeadline(walk.claim, at, contextAt(walk.claim, at));
  if (done === undefined) throw new Error('Nothing was due');
  walk.take(done);
}

/** Lets everything ring that concerns this wait, and says what it came to and when. */
function climb(walk: Walk, code: WaitCode): string[] {
  const steps: string[] = [];
  for (let next = awaited(walk, code).ringsAt; next !== null; next = awaited(walk, code).ringsAt) {
    ring(walk, next);
    const { event } = walk.decided.at(-1)!;
    const told = messagesOf(walk.claim, event).map((each) => `${each.code} ${each.recipient}`);
    steps.push(`${localDate(next, 'WIB')} ${awaited(walk, code).level}: ${told.join(', ')}`);
  }
  return steps;
}

describe('a wait that is overdue', () => {
  it('was nobody’s business until ten days before its deadline', () => {
    const walk = new Walk(reportedClaim());
    const wait = awaited(walk, 'MEDICAL_STATEMENT');
    expect(wait).toMatchObject({ level: 'NONE', ringsAt: '2026-12-10T01:00:00.000Z' });
    expect(nextWakeUp(walk.claim)).toBe(wait.ringsAt);
  });

  it('of the branch is reminded of twice, told to its head at once and to the region ten working days later', () => {
    const walk = new Walk(reportedClaim());
    expect(climb(walk, 'MEDICAL_STATEMENT')).toEqual([
      '2026-12-10 NEAR: REMINDER BRANCH',
      '2026-12-17 NEAR: REMINDER BRANCH',
      '2026-12-20 HEAD: ESCALATION BRANCH',
      '2027-01-07 REGION: ESCALATION REGION',
    ]);
  });

  it('of a payment climbs quicker', () => {
    const { walk } = walkToBenefit('DEATH');
    expect(climb(walk, 'PROPOSAL')).toEqual([
      '2026-11-27 NEAR: REMINDER BRANCH',
      '2026-12-01 REMINDED: REMINDER BRANCH',
      '2026-12-02 HEAD: ESCALATION BRANCH',
      '2026-12-08 REGION: ESCALATION REGION',
    ]);
  });

  it('of an employer reminds it at every step', () => {
    const report = { ...reportedClaim().report, employerNumber: 'JJ000001', stageOne: false };
    const cover = { ...reportedClaim().cover, employerKnown: true };
    const walk = new Walk(reportedClaim({ report, cover, stageOne: null }));
    expect(climb(walk, 'STAGE_ONE')).toEqual([
      '2026-11-21 NEAR: REMINDER EMPLOYER',
      '2026-11-22 REMINDED: REMINDER EMPLOYER',
      '2026-11-25 HEAD: REMINDER EMPLOYER, ESCALATION BRANCH',
      '2026-12-04 REGION: REMINDER EMPLOYER, ESCALATION REGION',
    ]);
  });

  it('has a sentence for each step in both languages', () => {
    const { walk } = walkToBenefit('DEATH');
    climb(walk, 'PROPOSAL');
    const steps = walk.decided.filter(({ event }) => /NEAR|ESCALATED/.test(event.code));
    const texts = steps.map(({ event }) => timelineText(event, { benefitTypes: {} }));
    expect(texts).toEqual([
      {
        id: 'Tenggat usulan manfaat sudah dekat, 1 Desember 2026; yang ditunggu diingatkan.',
        en: 'The deadline for the proposal of a benefit is near, 1 December 2026; whoever is awaited is reminded.',
      },
      {
        id: 'Tenggat usulan manfaat masih lewat; kepala cabang diberi tahu.',
        en: 'The deadline for the proposal of a benefit is still missed; the branch head is told.',
      },
      {
        id: 'Tenggat usulan manfaat masih lewat; kantor wilayah diberi tahu.',
        en: 'The deadline for the proposal of a benefit is still missed; the regional office is told.',
      },
    ]);
  });

  it('goes to the level that holds by now, in one step, when nobody has looked for long', () => {
    const { walk } = walkToBenefit('DEATH');
    ring(walk, awaited(walk, 'PROPOSAL').dueAt!);
    const long = '2027-03-01T05:00:00.000Z';
    ring(walk, long);
    expect(walk.decided.at(-1)?.event).toMatchObject({ code: 'WAIT_ESCALATED', data: { level: 'REGION' } });
    expect(awaited(walk, 'PROPOSAL')).toMatchObject({ level: 'REGION', ringsAt: null });
    expect(recordDeadline(walk.claim, long, contextAt(walk.claim, long))).toBeUndefined();
  });

  it('when it begins climbs from there, and not from long ago', () => {
    const old = { ...reportedClaim().report, employerNumber: 'JJ000001', stageOne: false };
    const report = { ...old, occurredAt: '2024-02-14T02:00:00.000Z' };
    const cover = { ...reportedClaim().cover, employerKnown: true };
    const walk = new Walk(reportedClaim({ report, cover, stageOne: null }));
    expect(awaited(walk, 'STAGE_ONE').ringsAt).toBe('2024-02-16T02:00:00.000Z');
    ring(walk, walk.now());
    expect(awaited(walk, 'STAGE_ONE')).toMatchObject({
      level: 'REMINDED',
      ringsAt: '2026-11-25T16:59:59.999Z',
    });
  });

  it('climbs no further once somebody has acted, and what follows begins below', () => {
    const { walk, benefitId } = walkToBenefit('DEATH');
    climb(walk, 'PROPOSAL');
    walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    const due = awaited(walk, 'DECISION');
    expect(due).toMatchObject({ level: 'NONE', ringsAt: '2026-11-27T01:00:00.000Z' });
  });

  it('has no reminder from before it began, nor one that lies behind another', () => {
    const walk = new Walk(reportedClaim());
    walk.sleep(25);
    ring(walk, walk.now());
    expect(walk.decided.at(-1)?.event).toMatchObject({
      code: 'DEADLINE_NEAR',
      data: { dueOn: '2026-12-20' },
    });
    expect(awaited(walk, 'MEDICAL_STATEMENT')).toMatchObject({
      level: 'NEAR',
      ringsAt: '2026-12-17T01:00:00.000Z',
    });
    walk.give('medicalStatement', { ...PEOPLE.verifier, userId: 'verifier2' }, STATEMENT_OF_DEATH);
    walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
    expect(awaited(walk, 'CONCLUSION')).toMatchObject({ level: 'NONE', ringsAt: '2026-12-17T01:00:00.000Z' });
  });

  it('is recorded as passed, and not as near, by whoever looks only then', () => {
    const walk = new Walk(reportedClaim());
    ring(walk, awaited(walk, 'MEDICAL_STATEMENT').dueAt!);
    expect(walk.decided.at(-1)?.event.code).toBe('DEADLINE_PASSED');
    expect(openDeadlines(walk.claim).filter(({ key }) => key.includes('NEAR|warning.first|MEDICAL'))).toEqual(
      [],
    );
  });

  it('is no passed deadline while it is only near: an employer that is reminded pays nothing yet', () => {
    const report = {
      ...reportedClaim().report,
      segment: 'PU',
      employerNumber: 'JJ000001',
      stageOne: false,
    } as const;
    const walk = new Walk(reportedClaim({ report, stageOne: null }));
    ring(walk, awaited(walk, 'STAGE_ONE').ringsAt!);
    expect(awaited(walk, 'STAGE_ONE').level).toBe('NEAR');
    expect(isStageOneOverdue(walk.claim)).toBe(false);
    ring(walk, awaited(walk, 'STAGE_ONE').dueAt!);
    expect(isStageOneOverdue(walk.claim)).toBe(true);
  });

  it('is told to the participant where it ends a right of theirs', () => {
    const walk = new Walk(reportedClaim());
    const [first, last] = openDeadlines(walk.claim).filter(({ code }) => code === 'LIMITATION');
    expect([first?.dueAt, last?.dueAt]).toEqual(['2031-05-20T01:00:00.000Z', '2031-10-20T01:00:00.000Z']);
    ring(walk, first!.dueAt);
    while (openDeadlines(walk.claim)[0]!.dueAt <= first!.dueAt) ring(walk, first!.dueAt);
    const { event } = walk.decided.find(({ event: { data } }) => data['code'] === 'LIMITATION')!;
    expect(event).toMatchObject({ code: 'DEADLINE_NEAR', data: { code: 'LIMITATION', dueOn: '2031-11-20' } });
    expect(timelineText(event, { benefitTypes: {} }).en).toBe(
      'The right to claim lapses on 20 November 2031 unless it is used.',
    );
    expect(messagesOf(walk.claim, event).map(({ recipient }) => recipient)).toEqual([
      'PARTICIPANT',
      'BRANCH',
    ]);
  });

  it('that ends the claim by itself climbs nowhere', () => {
    const walk = new Walk(reportedClaim());
    walk.give('medicalStatement', { ...PEOPLE.verifier, userId: 'verifier2' }, STATEMENT_OF_DEATH);
    walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
    walk.give('conclusion', PEOPLE.officer, CONCLUDED_NEGATIVE);
    noticed(walk);
    const { dueAt } = awaited(walk, 'OBJECTION');
    ring(walk, dueAt!);
    expect(walk.claim.stage).toBe('TRANSFERRED');
  });

  it('rings for one deadline at a time, each key once', () => {
    const { walk } = walkToBenefit('DEATH');
    const seen = new Set<string>();
    for (let turns = 0; turns < 20; turns += 1) {
      const [first] = openDeadlines(walk.claim);
      if (first === undefined) break;
      expect(seen.has(first.key)).toBe(false);
      seen.add(first.key);
      ring(walk, addDays(localDate(first.dueAt, 'WIB'), 1).concat('T00:00:00.000Z'));
    }
    expect(openDeadlines(walk.claim)).toEqual([]);
  });
});
