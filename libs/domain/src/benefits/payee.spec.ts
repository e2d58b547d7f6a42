import { payeeAllowed, payeeKindsFor, payeeRefusal, type PayeeFacts } from './payee';
import { PAYEE_KINDS, type PayeeKind } from './payee-kinds';
import { BENEFIT_TYPES, isBenefitType, type BenefitType } from './labels';
import { benefitFitsCondition, benefitsForCondition } from './types';

const allowed = (type: BenefitType, facts: PayeeFacts): PayeeKind[] =>
  PAYEE_KINDS.filter((kind) => payeeAllowed(type, kind, facts));

describe('the payee matrix', () => {
  it.each<[string, BenefitType, PayeeFacts, PayeeKind[]]>([
    ['a bill goes to the hospital', 'MEDICAL_BILL', {}, ['PLKK']],
    ['receipts go to who paid', 'TRANSPORT', { segment: 'PU', heirs: 0 }, ['PARTICIPANT', 'EMPLOYER']],
    [
      'who insures himself has no employer',
      'MEDICAL_REIMBURSEMENT',
      { segment: 'BPU', heirs: 0 },
      ['PARTICIPANT'],
    ],
    [
      'lost wages to the employer who paid them',
      'STMB',
      { segment: 'PU', employerPaidWages: true, condition: 'RECOVERED' },
      ['EMPLOYER'],
    ],
    [
      'lost wages to the worker whose wage stopped',
      'STMB',
      { segment: 'PU', employerPaidWages: false, condition: 'RECOVERED' },
      ['PARTICIPANT'],
    ],
    ['disability to the worker', 'TOTAL_PERMANENT', {}, ['PARTICIPANT']],
    ['death to the heirs', 'DEATH', { heirs: 2, condition: 'DIED' }, ['HEIR', 'GUARDIAN']],
    ['death without heirs to the fund', 'DEATH', { heirs: 0, condition: 'DIED' }, ['DJS']],
    [
      'periodic to the disabled worker',
      'PERIODIC',
      { heirs: 1, condition: 'TOTAL_PERMANENT' },
      ['PARTICIPANT'],
    ],
    ['periodic to the heirs', 'PERIODIC', { heirs: 1, condition: 'DIED' }, ['HEIR', 'GUARDIAN']],
    [
      'the funeral to heirs or who arranged it',
      'FUNERAL',
      { segment: 'PU', heirs: 1, condition: 'DIED' },
      ['EMPLOYER', 'HEIR', 'GUARDIAN', 'ARRANGER'],
    ],
    ['the scholarship to child or guardian', 'SCHOLARSHIP', { heirs: 1 }, ['GUARDIAN', 'CHILD']],
    [
      'an advance is replaced to the employer, and what it did not pay goes to the heirs',
      'DEATH',
      { segment: 'PU', employerAdvances: true, heirs: 1 },
      ['EMPLOYER', 'HEIR', 'GUARDIAN'],
    ],
    ['a bill goes to the hospital even then', 'MEDICAL_BILL', { employerAdvances: true }, ['PLKK']],
  ])('%s', (_name, type, facts, kinds) => {
    expect(allowed(type, facts)).toEqual(kinds);
  });

  it('gives a reason with every no', () => {
    expect(payeeRefusal('STMB', 'EMPLOYER', { segment: 'PU' })?.code).toBe('PAYEE.WAGES_NOT_PAID');
    expect(payeeRefusal('STMB', 'PARTICIPANT', { employerPaidWages: true })?.code).toBe('PAYEE.WAGES_PAID');
    expect(payeeRefusal('DEATH', 'DJS', { heirs: 1 })?.code).toBe('PAYEE.HEIRS_EXIST');
    expect(payeeRefusal('DEATH', 'PLKK')?.code).toBe('PAYEE.NOT_ENTITLED');
    expect(payeeRefusal('DEATH', 'HEIR', { heirs: 0 })?.code).toBe('PAYEE.NO_HEIR');
    expect(payeeRefusal('PERIODIC', 'HEIR', { heirs: 1, condition: 'TOTAL_PERMANENT' })?.code).toBe(
      'PAYEE.PARTICIPANT_LIVES',
    );
    expect(payeeRefusal('PERIODIC', 'PARTICIPANT', { condition: 'DIED' })?.code).toBe(
      'PAYEE.PARTICIPANT_DIED',
    );
    expect(payeeRefusal('TRANSPORT', 'EMPLOYER', { segment: 'BPU' })?.code).toBe('PAYEE.NO_EMPLOYER');
    expect(payeeRefusal('DEATH', 'EMPLOYER', {})?.code).toBe('PAYEE.NOT_ENTITLED');
  });

  it('every benefit has somebody to be paid to', () => {
    for (const type of BENEFIT_TYPES) expect(payeeKindsFor(type, {})).not.toEqual([]);
  });

  it.each([
    ['PERIODIC', { condition: 'DIED', heirs: 1 }, ['HEIR', 'GUARDIAN']],
    ['PERIODIC', { condition: 'DIED', heirs: 0 }, ['DJS']],
    ['STMB', { segment: 'PU', employerPaidWages: true, condition: 'RECOVERED' }, ['EMPLOYER']],
    ['STMB', { segment: 'BPU', condition: 'RECOVERED' }, ['PARTICIPANT']],
    ['DEATH', { employerAdvances: true, heirs: 0 }, ['DJS', 'EMPLOYER']],
  ] as const)('%s under %j may go to %j', (type, facts, kinds) =>
    expect(payeeKindsFor(type, facts)).toEqual(kinds),
  );
});

describe('benefits and conditions', () => {
  it.each([
    ['DEATH', 'DIED', true],
    ['DEATH', 'TOTAL_PERMANENT', false],
    ['PERIODIC', 'TOTAL_PERMANENT', true],
    ['PERIODIC', 'RECOVERED', false],
    ['STMB', 'UNDER_TREATMENT', true],
    ['PARTIAL_FUNCTIONAL', 'PARTIAL_ANATOMICAL', true],
    ['PARTIAL_ANATOMICAL', 'DIED', false],
    ['TOTAL_PERMANENT', 'PARTIAL_ANATOMICAL', false],
    ['PROSTHESIS', 'DIED', false],
    ['MEDICAL_BILL', 'DIED', true],
  ] as const)('%s while %s: %s', (type, condition, fits) => {
    expect(benefitFitsCondition(type, condition)).toBe(fits);
  });

  it('lists what can be asked for', () => {
    expect(benefitsForCondition('DIED')).toContain('FUNERAL');
    expect(benefitsForCondition('UNDER_TREATMENT')).not.toContain('TOTAL_PERMANENT');
    expect([isBenefitType('STMB'), isBenefitType('stmb')]).toEqual([true, false]);
  });
});
