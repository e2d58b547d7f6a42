import { CONDITIONS } from './conditions';
import { BENEFIT_LABELS, BENEFIT_TYPES, isBenefitType } from './labels';
import { benefitFitsCondition, benefitMayBeDue, benefitsForCondition } from './types';

const ALWAYS = [
  'MEDICAL_BILL',
  'MEDICAL_REIMBURSEMENT',
  'TRANSPORT',
  'STMB',
  'HOME_CARE',
  'REHABILITATION',
  'LATE_COMPENSATION',
];
const DEVICES = ['PROSTHESIS', 'ORTHOSIS', 'DENTURE', 'HEARING_AID', 'GLASSES'];
const PARTIAL = ['PARTIAL_ANATOMICAL', 'PARTIAL_FUNCTIONAL'];

describe('which benefit fits which condition', () => {
  it.each([
    ['UNDER_TREATMENT', [...ALWAYS, ...DEVICES]],
    ['RECOVERED', [...ALWAYS, ...DEVICES]],
    ['PARTIAL_ANATOMICAL', [...ALWAYS, ...DEVICES, ...PARTIAL]],
    ['PARTIAL_FUNCTIONAL', [...ALWAYS, ...DEVICES, ...PARTIAL]],
    ['TOTAL_PERMANENT', [...ALWAYS, ...DEVICES, 'TOTAL_PERMANENT', 'PERIODIC', 'SCHOLARSHIP']],
    ['DIED', [...ALWAYS, 'DEATH', 'PERIODIC', 'FUNERAL', 'SCHOLARSHIP']],
  ] as const)('%s', (condition, expected) => {
    expect([...benefitsForCondition(condition)].sort()).toEqual([...expected].sort());
    const fitting = BENEFIT_TYPES.filter((type) => benefitFitsCondition(type, condition));
    expect(fitting).toEqual(benefitsForCondition(condition));
  });

  it('offers a partial disability after a death only where one was stated before', () => {
    for (const type of PARTIAL as ('PARTIAL_ANATOMICAL' | 'PARTIAL_FUNCTIONAL')[]) {
      expect(benefitMayBeDue(type, 'DIED', true)).toBe(true);
      expect(benefitMayBeDue(type, 'DIED', false)).toBe(false);
      expect(benefitMayBeDue(type, 'RECOVERED', true)).toBe(false);
    }
    expect(benefitMayBeDue('TOTAL_PERMANENT', 'DIED', true)).toBe(false);
  });

  it('is said of every condition, and every benefit has two names', () => {
    expect(CONDITIONS).toHaveLength(6);
    for (const type of BENEFIT_TYPES) {
      expect(isBenefitType(type)).toBe(true);
      expect(BENEFIT_LABELS[type].id.length).toBeGreaterThan(5);
      expect(BENEFIT_LABELS[type].en.length).toBeGreaterThan(5);
    }
    expect(isBenefitType('GOLD')).toBe(false);
  });
});
