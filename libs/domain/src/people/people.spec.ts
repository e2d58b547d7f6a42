import { ROLES, type Role } from '../access';
import { checkPersonFacts } from './check-facts';
import { mayBorrow } from './lending';
import { conflict, DUTY_OF, GUARDED_ROLES, isGuarded, workplaceOf } from './duties';
import { allowedWishes, changedFacts, judgeAnswer, judgeWish, type Standing } from './judge';
import type { PersonFacts } from './person';

const facts = (roles: readonly Role[], branch: string | null = 'J01'): PersonFacts => ({
  name: 'Someone',
  nik: '3604014101900001',
  roles,
  organisation: 'Kantor Cabang Serang',
  branch,
  plkkCode: null,
  employerNumber: null,
});
const person = (roles: readonly Role[], over: Partial<Standing> = {}): Standing => ({
  userId: 'them',
  active: true,
  version: 3,
  facts: facts(roles),
  proposal: undefined,
  ...over,
});
const codesOf = (body: object): string[] => checkPersonFacts({ ...body }).map(({ code }) => code);

describe('the roles of one person', () => {
  it('are of one duty: each pair of roles goes together or not, whichever is named first', () => {
    for (const one of ROLES) {
      for (const other of ROLES) {
        expect(conflict([one, other])).toBe(DUTY_OF[one] !== DUTY_OF[other]);
      }
    }
  });

  it.each([
    [['CLAIM_OFFICER', 'BENEFIT_APPROVER']],
    [['FINANCE_MAKER', 'FINANCE_RELEASER']],
    [['BENEFIT_APPROVER', 'FINANCE_MAKER']],
    [['ADMIN', 'AUDITOR']],
    [['PLKK_DOCTOR', 'MEDICAL_VERIFIER']],
  ] as const)('%s would check their own work', (roles) =>
    expect(codesOf({ roles, branch: 'J01' })).toContain('ROLES.CONFLICT'),
  );

  it('need the workplace of their duty and no other', () => {
    expect(codesOf({ roles: ['CLAIM_OFFICER'] })).toEqual(['PROPERTY.MISSING']);
    expect(codesOf({ roles: ['PLKK_STAFF', 'PLKK_DOCTOR'], plkkCode: 'PLKK-0001' })).toEqual([]);
    expect(codesOf({ roles: ['AUDITOR'], branch: 'J01' })).toEqual(['WORKPLACE.NOT_EXPECTED']);
    expect(codesOf({ roles: ['EMPLOYER'], employerNumber: 'JJ000001' })).toEqual([]);
    expect(codesOf({ roles: 'x' })).toEqual([]);
    expect(workplaceOf(['REGIONAL_DEPUTY'])).toBe('none');
  });
});

describe('what an administrator may do to a person', () => {
  it('is nothing to himself, not even with a second one', () => {
    for (const kind of ['DISABLE', 'ENABLE', 'END_SESSIONS', 'NEW_PASSWORD'] as const) {
      expect(judgeWish(person(['ADMIN']), { kind }, 'them', 3)).toEqual({ ok: false, code: 'PERSON.SELF' });
    }
    expect(allowedWishes(person(['ADMIN']), 'them')).toEqual([]);
  });

  it('takes a second one where it gives somebody a way to money or to people', () => {
    for (const role of GUARDED_ROLES) {
      expect(judgeWish(person([role]), { kind: 'NEW_PASSWORD' }, 'me', 3)).toEqual({
        ok: true,
        second: true,
      });
      const off = person([role], { active: false });
      expect(judgeWish(off, { kind: 'ENABLE' }, 'me', 3)).toEqual({ ok: true, second: true });
      const gains = { kind: 'CHANGE', facts: facts([role]) } as const;
      expect(judgeWish(person(['AUDITOR']), gains, 'me', 3)).toEqual({ ok: true, second: true });
    }
    expect(judgeWish(person(['CLAIM_OFFICER']), { kind: 'NEW_PASSWORD' }, 'me', 3)).toEqual({
      ok: true,
      second: false,
    });
  });

  it('takes a second one to move a maker to another branch, none to mend the name', () => {
    const moved = { kind: 'CHANGE', facts: facts(['FINANCE_MAKER'], 'J02') } as const;
    expect(judgeWish(person(['FINANCE_MAKER']), moved, 'me', 3)).toEqual({ ok: true, second: true });
    const named = { kind: 'CHANGE', facts: { ...facts(['FINANCE_MAKER']), name: 'Another' } } as const;
    expect(judgeWish(person(['FINANCE_MAKER']), named, 'me', 3)).toEqual({ ok: true, second: false });
  });

  it('closes doors alone and at once, also while something waits for a second one', () => {
    const waiting = person(['FINANCE_RELEASER'], { proposal: { kind: 'CHANGE', by: 'me', version: 3 } });
    for (const kind of ['DISABLE', 'END_SESSIONS'] as const) {
      expect(judgeWish(waiting, { kind }, 'me', 3)).toEqual({ ok: true, second: false });
    }
    expect(judgeWish(waiting, { kind: 'NEW_PASSWORD' }, 'me', 3)).toEqual({
      ok: false,
      code: 'PERSON.PROPOSAL_OPEN',
    });
  });

  it('stands on what was seen', () => {
    expect(judgeWish(person(['AUDITOR']), { kind: 'DISABLE' }, 'me', 2)).toEqual({
      ok: false,
      code: 'PERSON.VERSION_STALE',
    });
    const off = person(['AUDITOR'], { active: false });
    expect(judgeWish(off, { kind: 'DISABLE' }, 'me', 3)).toEqual({
      ok: false,
      code: 'PERSON.STEP_NOT_ALLOWED',
    });
  });
});

describe('the second administrator', () => {
  const proposal = { kind: 'CHANGE', by: 'first', version: 3 } as const;

  it.each([
    ['another one', 'second', { ok: true, second: false }],
    ['who proposed it', 'first', { ok: false, code: 'APPROVAL.SAME_PERSON' }],
    ['whom it is about', 'them', { ok: false, code: 'PERSON.SELF' }],
  ])('%s', (_who, by, answer) => expect(judgeAnswer(person(['ADMIN'], { proposal }), by, 3)).toEqual(answer));

  it('answers nothing that nobody asked, and nothing about a person who has changed since', () => {
    expect(judgeAnswer(person(['ADMIN']), 'second', 3)).toEqual({ ok: false, code: 'PERSON.NO_PROPOSAL' });
    const stale = { ok: false, code: 'PERSON.VERSION_STALE' };
    expect(judgeAnswer(person(['ADMIN'], { proposal, version: 4 }), 'second', 4)).toEqual(stale);
  });

  it('answers what was read, and not what was proposed in its place meanwhile', () => {
    const later = person(['AUDITOR'], { proposal: { ...proposal, version: 5 }, version: 5 });
    expect(judgeAnswer(later, 'second', 3)).toEqual({ ok: false, code: 'PERSON.VERSION_STALE' });
    expect(judgeAnswer(later, 'second', 5)).toEqual({ ok: true, second: false });
  });

  it('is asked for no role but the guarded ones', () => {
    expect(ROLES.filter((role) => isGuarded([role]))).toEqual(['FINANCE_MAKER', 'FINANCE_RELEASER', 'ADMIN']);
  });
});

describe('who may have authority lent', () => {
  const lender = { userId: 'head', branch: 'J01' };
  const to = { userId: 'approver', active: true, roles: ['BENEFIT_APPROVER' as const], branch: 'J01' };

  it.each<[string, object, boolean]>([
    ['an approver of the branch', {}, true],
    ['the region', { roles: ['REGIONAL_DEPUTY'], branch: null }, true],
    ['oneself', { userId: 'head' }, false],
    ['who is switched off', { active: false }, false],
    ['an approver of another branch', { branch: 'J02' }, false],
    ['an officer, who proposes', { roles: ['CLAIM_OFFICER'] }, false],
    ['a maker', { roles: ['FINANCE_MAKER'] }, false],
    ['a releaser', { roles: ['FINANCE_RELEASER'] }, false],
    ['who proposes and approves', { roles: ['CLAIM_OFFICER', 'BENEFIT_APPROVER'] }, false],
  ])('%s', (_whom, more, may) => expect(mayBorrow(lender, { ...to, ...more })).toBe(may));

  it('of any branch where the region lends', () =>
    expect(mayBorrow({ userId: 'regional' }, { ...to, branch: 'J02' })).toBe(true));
});

describe('an account that is older than the question whose it is', () => {
  const unknown = { ...facts(['CLAIM_OFFICER']), nik: null };

  it('is neither enabled nor changed before that is said', () => {
    const disabled = person(['CLAIM_OFFICER'], { active: false, facts: unknown });
    expect(judgeWish(disabled, { kind: 'ENABLE' }, 'admin', 3)).toEqual({
      ok: false,
      code: 'PERSON.STEP_NOT_ALLOWED',
    });
    expect(changedFacts(unknown, unknown)).toEqual({ ok: false, code: 'NIK.NEEDED' });
    const said = facts(['CLAIM_OFFICER']);
    expect(changedFacts(unknown, said)).toEqual({ ok: true, facts: said });
    expect(changedFacts(said, unknown)).toEqual({ ok: true, facts: said });
    expect(changedFacts(said, { ...said, nik: '3604014101900002' })).toEqual({ ok: false, code: 'NIK.KEPT' });
  });
});
