import { decide } from './decide';
import { recordDeadline } from './facts';
import {
  CONCLUDED_NEGATIVE,
  contextAt,
  OBJECTION,
  noticed,
  PEOPLE,
  person,
  reportedClaim,
  STATEMENT_OF_DEATH,
  Walk,
} from './spec-support';
import { scopeOf } from './scope';
import { openDeadlines } from './waits/deadlines';
import { waits } from './waits/waits';
import { allowedCommands } from './allowed';
import { canSee } from '../access/visibility';

const INSPECTOR = person('inspector', 'LABOUR_INSPECTOR');
const DETERMINATION = {
  outcome: 'WORK_RELATED',
  form: 'F1',
  number: '560/123/PK/2026',
  ruleCited: 'Kepmenakertrans 609/2012',
  documents: OBJECTION.documents,
  note: 'Terbukti.',
} as const;

function walkToNegative(): Walk {
  const walk = new Walk(reportedClaim());
  walk.give(
    'medicalStatement',
    person('verifier2', 'MEDICAL_VERIFIER', { branch: 'J01' }),
    STATEMENT_OF_DEATH,
  );
  walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
  walk.give('conclusion', PEOPLE.officer, CONCLUDED_NEGATIVE);
  noticed(walk);
  return walk;
}

function walkToDispute(): Walk {
  const walk = walkToNegative();
  walk.give('objection', PEOPLE.officer, OBJECTION);
  return walk;
}

/** The claim after its first open deadline has passed, whatever was said before it. */
const afterDeadline = ({ claim }: Walk) => {
  const { dueAt } = openDeadlines(claim).find(({ rung }) => rung === undefined)!;
  return recordDeadline(claim, dueAt, contextAt(claim, dueAt));
};

describe('an objection', () => {
  it('is awaited for thirty days, and then the claim goes to BPJS Kesehatan', () => {
    const walk = walkToNegative();
    expect(waits(walk.claim)).toEqual([
      expect.objectContaining({
        code: 'OBJECTION',
        dueAt: '2026-12-20T16:59:59.999Z',
        onOverdue: 'TRANSFER',
      }),
    ]);
    expect(afterDeadline(walk)).toMatchObject({
      claim: { stage: 'TRANSFERRED' },
      event: { code: 'CLAIM_TRANSFERRED', by: null },
    });
  });

  it('brings the claim before the inspector, who alone sees it then and determines', () => {
    const walk = walkToNegative();
    expect(canSee(INSPECTOR, scopeOf(walk.claim))).toBe(false);
    expect(walk.give('objection', PEOPLE.officer, OBJECTION)).toMatchObject({ ok: true });
    expect(walk.claim.stage).toBe('DISPUTED');
    expect(canSee(INSPECTOR, scopeOf(walk.claim))).toBe(true);
    expect(allowedCommands(walk.claim, INSPECTOR)).toEqual(['panels', 'determination']);
    expect(waits(walk.claim)).toEqual([
      expect.objectContaining({ code: 'DETERMINATION', role: 'LABOUR_INSPECTOR', onOverdue: 'REMIND' }),
    ]);
    expect(walk.give('determination', PEOPLE.officer, DETERMINATION)).toMatchObject({
      code: 'ACCESS.DENIED',
    });
    // Whoever has determined goes on seeing what came of it.
    expect(walk.give('determination', INSPECTOR, DETERMINATION)).toMatchObject({ ok: true });
    expect(walk.claim.stage).not.toBe('DISPUTED');
    expect(canSee(INSPECTOR, scopeOf(walk.claim))).toBe(true);
  });

  it('that comes late is refused with the last day of the term', () => {
    const walk = walkToNegative().sleep(31);
    expect(walk.give('objection', PEOPLE.officer, OBJECTION)).toMatchObject({
      errors: [
        { code: 'OBJECTION.LATE', detail: { en: 'An objection was possible until 2026-12-20 only.' } },
      ],
    });
    const transferred = afterDeadline(walk)!;
    walk.take(transferred);
    expect(allowedCommands(walk.claim, PEOPLE.officer)).not.toContain('objection');
    expect(walk.give('objection', PEOPLE.officer, OBJECTION)).toMatchObject({
      errors: [{ code: 'OBJECTION.LATE' }],
    });
  });
});

describe('an objection and a determination', () => {
  it('are papers: neither is taken without a file', () => {
    const none = { errors: [expect.objectContaining({ pointer: '/documents', code: 'LIST.EMPTY' })] };
    const walk = walkToNegative();
    expect(walk.give('objection', PEOPLE.officer, { ...OBJECTION, documents: [] })).toMatchObject(none);
    walk.give('objection', PEOPLE.officer, OBJECTION);
    const bare = { ...DETERMINATION, documents: [] };
    expect(walk.give('determination', INSPECTOR, bare)).toMatchObject(none);
    expect(walk.claim.stage).toBe('DISPUTED');
  });
});

describe('a determination', () => {
  it('binds the branch, whose conclusion stays as it was', () => {
    const walk = walkToDispute();
    expect(walk.give('determination', INSPECTOR, DETERMINATION)).toMatchObject({
      event: { code: 'DETERMINED_WORK_RELATED', by: { role: 'LABOUR_INSPECTOR' } },
    });
    expect(walk.claim).toMatchObject({
      stage: 'ACCEPTED',
      conclusion: { conclusion: 'NOT_WORK_RELATED' },
      written: { determination: [{ outcome: 'WORK_RELATED', form: 'F1' }] },
    });
    expect(waits(walk.claim).map(({ code }) => code)).toContain('FINAL_REPORT');
  });

  it('that is negative transfers the claim, and is final', () => {
    const walk = walkToDispute();
    walk.give('determination', INSPECTOR, { ...DETERMINATION, outcome: 'NOT_WORK_RELATED' });
    expect(walk.claim.stage).toBe('TRANSFERRED');
    expect(walk.give('objection', PEOPLE.officer, OBJECTION)).toEqual({
      ok: false,
      code: 'CLAIM.STAGE_NOT_ALLOWED',
    });
  });
});

describe('the last minute of the term of objection', () => {
  const at = (iso: string, zone: 'WIB' | 'WITA' | 'WIT') => {
    const { claim } = walkToNegative();
    const there = { ...claim, report: { ...claim.report, place: { ...claim.report.place, zone } } };
    const now = new Date(iso).toISOString();
    const command = {
      code: 'objection',
      body: OBJECTION,
      actor: PEOPLE.officer,
      expectedVersion: there.version,
    } as const;
    const decision = decide(there, command, contextAt(there, now));
    const overdue = openDeadlines(there).find(({ rung }) => rung === undefined)!;
    return { taken: decision.ok, due: overdue.dueAt };
  };

  /** Concluded on 20 November 2026: thirty days later is 20 December, at each place its own. */
  it.each([
    ['WIB', '2026-12-20T23:59:59.999+07:00', '2026-12-21T00:00:00.000+07:00'],
    ['WITA', '2026-12-20T23:59:59.999+08:00', '2026-12-21T00:00:00.000+08:00'],
    ['WIT', '2026-12-20T23:59:59.999+09:00', '2026-12-21T00:00:00.000+09:00'],
  ] as const)('is that of the place: %s', (zone, last, after) => {
    expect(at(last, zone)).toEqual({ taken: true, due: new Date(last).toISOString() });
    expect(at(after, zone).taken).toBe(false);
  });
});
