import {
  figureState,
  findNamedFigure,
  listFigures,
  PP_44_2015,
  PP_82_2019,
  stepsOf,
  unverifiedFigures,
  verificationRefusal,
  type AmountRuleSet,
  type NamedFigure,
  type VerificationStep,
} from './index';

const get = (key: string, rules: AmountRuleSet = PP_82_2019): NamedFigure => {
  const found = findNamedFigure(rules, key);
  if (found === undefined) throw new Error(`no ${key}`);
  return found;
};
const funeral = get('funeral.amount');
const said = (step: VerificationStep['step'], by: string, figure = funeral): VerificationStep => ({
  fingerprint: figure.fingerprint,
  step,
  by,
  at: '2026-11-21T02:00:00.000Z',
  note: 'Lembaran Negara 2019 Nomor 231.',
});
const withFuneral = (change: object): AmountRuleSet => ({
  ...PP_82_2019,
  figures: {
    ...PP_82_2019.figures,
    'funeral.amount': { ...PP_82_2019.figures['funeral.amount']!, ...change },
  },
});

describe('the list of figures', () => {
  it('names every figure, every row of the injury table and every contribution step once', () => {
    const figures = listFigures(PP_82_2019);
    const count =
      Object.keys(PP_82_2019.figures).length +
      PP_82_2019.disabilities.length +
      PP_82_2019.contributionSteps.length;
    expect(figures).toHaveLength(count);
    expect(new Set(figures.map(({ name }) => name)).size).toBe(count);
    expect(new Set(figures.map(({ fingerprint }) => fingerprint)).size).toBe(count);
    expect(figures.every(({ name, key }) => name === `PP-82-2019/${key}`)).toBe(true);
  });

  it('shows a row of the injury table with both sides and its range', () => {
    expect(get('disability.A01')).toMatchObject({
      value: 4_000,
      otherSide: 3_500,
      unit: 'HUNDREDTHS_OF_PERCENT',
      range: null,
    });
    expect(get('disability.A04').otherSide).toBeNull();
    expect(get('disability.B01').range).not.toBeNull();
  });

  it('knows the first and the last contribution step from a public source, the others by memory', () => {
    expect(get('contributionStep.10000')).toMatchObject({ value: 1_000_000, provenance: 'seen' });
    expect(get('contributionStep.12000')).toMatchObject({ value: 1_200_000, provenance: 'recalled' });
    expect(get('contributionStep.207000').provenance).toBe('seen');
    expect(unverifiedFigures(['PP-82-2019/contributionStep.12000'], PP_82_2019)).toMatchObject([
      { citation: 'PP 44/2015 Lampiran II' },
    ]);
  });

  it.each([
    ['its value', { value: 11_000_000 }],
    ['its citation', { citation: 'PP 82/2019 Pasal 1' }],
    ['its provenance', { provenance: 'model' }],
  ])('gives a figure another fingerprint with %s', (_what, change) => {
    expect(get('funeral.amount', withFuneral(change)).fingerprint).not.toBe(funeral.fingerprint);
  });

  it('gives it another fingerprint in another version and none for who verified it', () => {
    expect(get('funeral.amount', { ...PP_82_2019, version: 3 }).fingerprint).not.toBe(funeral.fingerprint);
    expect(get('funeral.amount', withFuneral({ verifiedBy: 'the printed law' })).fingerprint).toBe(
      funeral.fingerprint,
    );
    expect(get('late.percentPerDay', PP_44_2015).fingerprint).not.toBe(get('late.percentPerDay').fingerprint);
  });
});

describe('the verification of a figure', () => {
  it.each([
    ['nobody said anything', [], 'UNVERIFIED'],
    ['one compared it', [said('PROPOSED', 'admin')], 'PROPOSED'],
    ['another one confirmed', [said('PROPOSED', 'admin'), said('CONFIRMED', 'admin2')], 'VERIFIED'],
    ['another one declined', [said('PROPOSED', 'admin'), said('DECLINED', 'admin2')], 'UNVERIFIED'],
    [
      'it was compared again after that',
      [said('PROPOSED', 'admin'), said('DECLINED', 'admin2'), said('PROPOSED', 'admin')],
      'PROPOSED',
    ],
  ] as const)('when %s', (_when, steps, state) => {
    expect(figureState(funeral, steps)).toBe(state);
  });

  it('holds for this value only', () => {
    const steps = [said('PROPOSED', 'admin'), said('CONFIRMED', 'admin2')];
    const changed = get('funeral.amount', withFuneral({ value: 11_000_000 }));
    expect(figureState(changed, steps)).toBe('UNVERIFIED');
    expect(stepsOf(changed, steps)).toEqual([]);
    expect(verificationRefusal(changed, steps, { step: 'PROPOSED', by: 'admin' })).toBeUndefined();
  });

  it('stands in the data file where it was verified before', () => {
    const shipped = get('funeral.amount', withFuneral({ verifiedBy: 'the printed law' }));
    expect(figureState(shipped, [])).toBe('VERIFIED');
  });

  const refusal = (
    steps: readonly VerificationStep[],
    step: VerificationStep['step'],
    by: string,
  ): string | undefined => verificationRefusal(funeral, steps, { step, by });

  it('takes two persons', () => {
    const proposed = [said('PROPOSED', 'admin')];
    expect(refusal([], 'PROPOSED', 'admin')).toBeUndefined();
    expect(refusal(proposed, 'CONFIRMED', 'admin')).toBe('APPROVAL.SAME_PERSON');
    expect(refusal(proposed, 'DECLINED', 'admin')).toBe('APPROVAL.SAME_PERSON');
    expect(refusal(proposed, 'CONFIRMED', 'admin2')).toBeUndefined();
    expect(refusal(proposed, 'DECLINED', 'admin2')).toBeUndefined();
  });

  it('goes step by step', () => {
    const proposed = [said('PROPOSED', 'admin')];
    expect(refusal([], 'CONFIRMED', 'admin2')).toBe('FIGURE.NOT_PROPOSED');
    expect(refusal(proposed, 'PROPOSED', 'admin2')).toBe('FIGURE.ALREADY_PROPOSED');
    const verified = [...proposed, said('CONFIRMED', 'admin2')];
    expect(refusal(verified, 'PROPOSED', 'admin')).toBe('FIGURE.ALREADY_VERIFIED');
    expect(refusal(verified, 'DECLINED', 'admin')).toBe('FIGURE.ALREADY_VERIFIED');
    expect(refusal([...proposed, said('DECLINED', 'admin2')], 'CONFIRMED', 'admin2')).toBe(
      'FIGURE.NOT_PROPOSED',
    );
  });
});
