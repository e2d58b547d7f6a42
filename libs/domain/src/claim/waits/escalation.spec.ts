import { addDays, localDate, type Instant } from '../../calendar';
import { messagesOf } from '../../messages';
import { timelineText } from '../../timeline';
import { recordDeadline } from '../facts';
import {
  CONCLUDED_NEGATIVE,
  contextAt,
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
  it('is nobody’s business before its deadline', () => {
    const walk = new Walk(reportedClaim());
    const wait = awaited(walk, 'MEDICAL_STATEMENT');
    expect(wait).toMatchObject({ level: 'NONE', ringsAt: wait.dueAt });
    expect(nextWakeUp(walk.claim)).toBe(wait.dueAt);
  });

  it('of the branch is told to its head at once and to the region ten working days later', () => {
    const walk = new Walk(reportedClaim());
    expect(climb(walk, 'MEDICAL_STATEMENT')).toEqual([
      '2026-12-20 HEAD: ESCALATION BRANCH',
      '2027-01-07 REGION: ESCALATION REGION',
    ]);
  });

  it('of a payment climbs quicker', () => {
    const { walk } = walkToBenefit('DEATH');
    expect(climb(walk, 'PROPOSAL')).toEqual([
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
      '2026-11-22 REMINDED: REMINDER EMPLOYER',
      '2026-11-25 HEAD: REMINDER EMPLOYER, ESCALATION BRANCH',
      '2026-12-04 REGION: REMINDER EMPLOYER, ESCALATION REGION',
    ]);
  });

  it('has a sentence for each step in both languages', () => {
    const { walk } = walkToBenefit('DEATH');
    climb(walk, 'PROPOSAL');
    const texts = walk.decided.slice(-2).map(({ event }) => timelineText(event, { benefitTypes: {} }));
    expect(texts).toEqual([
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
    expect(due).toMatchObject({ level: 'NONE', ringsAt: due.dueAt });
  });

  it('that ends the claim by itself climbs nowhere', () => {
    const walk = new Walk(reportedClaim());
    walk.give('medicalStatement', { ...PEOPLE.verifier, userId: 'verifier2' }, STATEMENT_OF_DEATH);
    walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
    walk.give('conclusion', PEOPLE.officer, CONCLUDED_NEGATIVE);
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
