import { calculate } from '../calculate';
import { anatomical, found, functional, HEAD, line } from './spec-support';

describe('what only shows when the lines are seen together', () => {
  it('refuses a type twice', () => {
    expect(found({ ...HEAD, benefits: [{ type: 'DEATH' }, { type: 'DEATH' }] })).toEqual([
      ['/benefits/1/type', 'BENEFIT.REPEATED', 'DEATH'],
    ]);
  });

  it('refuses total disability beside death or partial disability', () => {
    expect(found({ ...HEAD, benefits: [{ type: 'TOTAL_PERMANENT' }, { type: 'DEATH' }] })).toEqual([
      ['/benefits/0/type', 'BENEFIT.EXCLUDED', 'TOTAL_PERMANENT'],
      ['/benefits/1/type', 'BENEFIT.EXCLUDED', 'DEATH'],
    ]);
  });

  it('accepts 70% together and asks the advisory doctor above it', () => {
    const legs = anatomical({ code: 'A05', side: 'LEFT' }, { code: 'A05', side: 'RIGHT' });
    expect(found(line(legs))).toEqual([]);
    const phalanx = functional({ code: 'A16', side: 'LEFT', functionLossPercent: 1 });
    expect(found({ ...HEAD, benefits: [legs, phalanx] })).toEqual([
      ['/benefits/0/items', 'ADVISORY_OPINION_NEEDED', 'PARTIAL_ANATOMICAL'],
      ['/benefits/1/items', 'ADVISORY_OPINION_NEEDED', 'PARTIAL_FUNCTIONAL'],
    ]);
  });

  it('gathers the findings of head and lines at once and repeats no submitted value', () => {
    const value = {
      ...HEAD,
      zone: 'secret-zone',
      wage: { amount: -987_654, unit: 'secret-unit' },
      benefits: [
        { type: 'DENTURE', invoice: -123_456 },
        { type: 'secret-type' },
        anatomical({ code: 'secret-code' }),
      ],
    };
    expect(found(value).map(([pointer]) => pointer)).toEqual([
      '/zone',
      '/wage/amount',
      '/wage/unit',
      '/benefits/0/invoice',
      '/benefits/1/type',
      '/benefits/2/items/0/code',
    ]);
    expect(JSON.stringify(calculate(value))).not.toMatch(/secret|987|123456/);
  });

  it('says everything in both languages', () => {
    const answer = calculate({ benefits: [{}] });
    if (answer.ok) throw new Error('accepted');
    for (const { detail } of answer.errors) {
      expect([detail.id.length > 5, detail.en.length > 5]).toEqual([true, true]);
    }
  });
});
