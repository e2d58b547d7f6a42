import type { Claim, User } from '../../api/model';
import { openingOf } from './prefill';

/** What the head's form of an overpayment opens with: what the benefit paid for, less what was found wrong of it before. */
describe('the form of an overpayment', () => {
  const ANI = { name: 'ANI CONTOH', birthDate: '2012-04-05' };
  const BUDI = { name: 'BUDI CONTOH', birthDate: '2012-04-05' };
  const CITRA = { name: 'CITRA CONTOH', birthDate: '2015-01-02' };
  const DAYS = { from: '2026-03-01', to: '2026-03-10' };

  interface Found {
    readonly benefitId: string;
    readonly children?: readonly object[];
    readonly days?: readonly object[];
  }

  function opened(details: object, ...found: readonly Found[]) {
    const recoveries = found.map((each) => ({ children: [], days: [], ...each }));
    const benefits = [{ benefitId: 'B01', details }];
    const action = { code: 'overpayment', benefits };
    return openingOf(
      { recoveries, benefits } as unknown as Claim,
      {} as User,
      action as unknown as Parameters<typeof openingOf>[2],
    ).given;
  }

  it('names the children of a scholarship, without the rest of what was asked for', () => {
    const schooled = [ANI, CITRA].map((child) => ({ ...child, level: 'SD', schoolYear: '2026/2027' }));
    expect(opened({ children: schooled })).toEqual({ periods: [], children: [ANI, CITRA] });
  });

  it('leaves out who was found wrong, of two of one birthday only the one that was named', () => {
    const all = { children: [ANI, BUDI, CITRA] };
    const found = opened(
      all,
      { benefitId: 'B01', children: [BUDI, { birthDate: CITRA.birthDate }] },
      { benefitId: 'B02', children: [ANI] },
    );
    expect(found).toEqual({ periods: [], children: [ANI] });
  });

  it('names the days of a rest that stand yet, and no children', () => {
    const found = opened({ periods: [DAYS] }, { benefitId: 'B01', days: [{ ...DAYS, to: '2026-03-04' }] });
    expect(found).toEqual({ periods: [{ from: '2026-03-05', to: '2026-03-10' }], children: [] });
  });
});
