import {
  findDisability,
  findNamedFigure,
  getFigure,
  PP_82_2019,
  ruleSetChecksum,
  withVerified,
  type VerificationStep,
} from './index';

const said = (key: string, step: VerificationStep['step'], by: string): VerificationStep => ({
  fingerprint: findNamedFigure(PP_82_2019, key)?.fingerprint ?? '',
  step,
  by,
  at: '2026-11-21T02:00:00.000Z',
  note: 'Lembaran Negara 2019 Nomor 231.',
});
const verified = (key: string): VerificationStep[] => [
  said(key, 'PROPOSED', 'admin'),
  said(key, 'CONFIRMED', 'admin2'),
];

describe('a table with its verified figures', () => {
  it('names who compared and who confirmed, for figures and for rows of the injury table', () => {
    const steps = [...verified('funeral.amount'), ...verified('disability.A12')];
    const rules = withVerified(PP_82_2019, steps);
    expect(getFigure(rules, 'funeral.amount').verifiedBy).toBe('admin, admin2');
    expect(findDisability(rules, 'A12')?.verifiedBy).toBe('admin, admin2');
    expect(getFigure(rules, 'glasses.cap').verifiedBy).toBeNull();
    expect(ruleSetChecksum(rules)).toBe(ruleSetChecksum(PP_82_2019));
  });

  it('is the same table when nobody confirmed anything, or only another version', () => {
    expect(withVerified(PP_82_2019, [])).toBe(PP_82_2019);
    expect(withVerified(PP_82_2019, [said('funeral.amount', 'PROPOSED', 'admin')])).toBe(PP_82_2019);
    const next = { ...PP_82_2019, version: 3 };
    expect(withVerified(next, verified('funeral.amount'))).toBe(next);
  });

  it('is not verified by a proposal that was declined', () => {
    const steps = [said('funeral.amount', 'PROPOSED', 'admin'), said('funeral.amount', 'DECLINED', 'admin2')];
    expect(withVerified(PP_82_2019, steps)).toBe(PP_82_2019);
  });
});
