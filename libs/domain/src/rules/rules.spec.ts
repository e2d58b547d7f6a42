import { addDays, addYears, limitationOn, localDate } from '../calendar';
import {
  AMOUNT_RULE_SETS,
  amountRuleSetAt,
  amountRuleSetOn,
  findAmountRuleSet,
  findFigure,
  getAmountRuleSet,
  getFigure,
  PERMENAKER_18_2018,
  PERMENAKER_4_2023,
  PP_44_2015,
  PP_82_2019,
  PROVENANCES,
  procedureRuleSetAt,
  ruleSetChecksum,
  SHIPPED_RULES,
  unverifiedFigures,
  weakest,
} from './index';

const WAGE_BASED = [PP_44_2015, PP_82_2019];
const LOADED = [...WAGE_BASED, PERMENAKER_18_2018, PERMENAKER_4_2023];
const RELEASED = AMOUNT_RULE_SETS.flatMap((code) => SHIPPED_RULES.listVersions(code));

/** A released version never changes: not a figure, not an article. Whoever means to change one makes the next version. */
const CHECKSUMS = {
  'PP-44-2015@1': 'e7b74ebc611516fae52037adc0dafbcd394a9a065648cb97df6b448e282ab3ec',
  'PP-82-2019@1': '308f3f587f232415e854acc6aa0b455285aa6456454d242a22631044bb830045',
  'PERMENAKER-18-2018@1': 'ef90c3a0b9fa752f35de490174c110a92b74743d51d1664ebc6b0727af009190',
  'PP-44-2015@2': 'd5e8cb61d99351f0dab04a8a5e73876d4ef6fed8c5c9116e1c6ddeb995baac2c',
  'PP-82-2019@2': 'c4c4aeeb5f740ef0ddbaaf2bbe45992497275b242a8748e57c138cba4c6cea1b',
  'PERMENAKER-4-2023@2': 'f0fe2ba6034e0a0f06f3bd562740b636fb61831392b8002400ce77ec1bf17c92',
  'PERMENAKER-4-2023@1': '90ba1f9557365572e47cfb63999fe558f66afd2368d0a4e90831f381fe55383b',
};

describe('which law applies', () => {
  it.each([
    ['2015-06-30T16:59:59.999Z', 'WIB', 'PU', undefined],
    ['2015-06-30T17:00:00.000Z', 'WIB', 'PU', 'PP-44-2015'],
    ['2019-12-01T16:59:59.999Z', 'WIB', 'BPU', 'PP-44-2015'],
    ['2019-12-01T17:00:00.000Z', 'WIB', 'BPU', 'PP-82-2019'],
    ['2019-12-01T15:00:00.000Z', 'WIT', 'JAKON', 'PP-82-2019'],
    ['2023-02-21T16:59:59.999Z', 'WIB', 'PMI', 'PERMENAKER-18-2018'],
    ['2023-02-21T17:00:00.000Z', 'WIB', 'PMI', 'PERMENAKER-4-2023'],
    ['2018-01-01T00:00:00.000Z', 'WIB', 'PMI', undefined],
  ] as const)('amounts of %s in %s for %s: %s', (at, zone, segment, code) => {
    expect(amountRuleSetAt(at, zone, segment)).toBe(code);
  });

  it.each([
    ['2021-03-31T16:59:59.999Z', 'PERMENAKER-26-2015'],
    ['2021-03-31T17:00:00.000Z', 'PERMENAKER-5-2021'],
    ['2025-02-23T16:59:59.999Z', 'PERMENAKER-5-2021'],
    ['2025-02-23T17:00:00.000Z', 'PERMENAKER-1-2025'],
  ] as const)('procedure of %s: %s', (at, code) => {
    expect(procedureRuleSetAt(at, 'WIB')).toBe(code);
    expect(localDate(at, 'WIB')).toHaveLength(10);
  });
});

describe('the rule sets', () => {
  it.each(RELEASED.map((rules) => [`${rules.code}@${rules.version}`, rules] as const))(
    '%s is what it was',
    (name, rules) => {
      expect({ [name]: ruleSetChecksum(rules) }).toEqual({
        [name]: CHECKSUMS[name as keyof typeof CHECKSUMS],
      });
    },
  );

  it.each(RELEASED.map((rules) => [`${rules.code}@${rules.version}`, rules] as const))(
    '%s: every figure is whole, positive and cited',
    (_code, rules) => {
      for (const { value, citation, provenance } of Object.values(rules.figures)) {
        expect(Number.isSafeInteger(value) && value > 0).toBe(true);
        expect(citation.length).toBeGreaterThan(5);
        expect(PROVENANCES).toContain(provenance);
      }
    },
  );

  it.each(WAGE_BASED.map((rules) => [rules.code, rules] as const))(
    '%s: the disability table is whole',
    (_code, rules) => {
      const codes = rules.disabilities.map(({ code }) => code);
      expect(new Set(codes).size).toBe(38);
      expect(codes.filter((code) => code.startsWith('A'))).toHaveLength(19);
    },
  );

  it('the tables of migrant workers say what is known of them, and none of it is verified', () => {
    for (const { benefits = [], provisions = [], figures } of [PERMENAKER_18_2018, PERMENAKER_4_2023]) {
      const entries = [...benefits, ...provisions, ...Object.values(figures)];
      expect(entries.filter(({ verifiedBy }) => verifiedBy !== null)).toEqual([]);
      expect(entries.every(({ citation }) => citation.startsWith('Permenaker '))).toBe(true);
    }
    expect(PERMENAKER_4_2023.benefits?.length).toBeLessThan(
      getFigure(PERMENAKER_4_2023, 'benefits.count').value,
    );
    expect(getFigure(PERMENAKER_4_2023, 'treatment.abroadCap')).toMatchObject({ provenance: 'seen' });
    expect(getFigure(PERMENAKER_4_2023, 'death.amount')).toMatchObject({ provenance: 'seen' });
    expect(getFigure(PERMENAKER_4_2023, 'total.amount')).toMatchObject({ provenance: 'recalled' });
  });

  it('changed nothing but articles and added figures from one version to the next', () => {
    for (const now of LOADED) {
      const first = SHIPPED_RULES.findVersion(now.code, 1);
      for (const [key, { value, unit }] of Object.entries(first?.figures ?? {})) {
        expect(getFigure(now, key)).toMatchObject({ value, unit });
      }
      expect(now.disabilities).toEqual(first?.disabilities);
      expect([now.inForceFrom, now.inForceTo]).toEqual([first?.inForceFrom, first?.inForceTo]);
    }
  });

  it('cite the annex of PP 82/2019 for what it says itself', () => {
    const own = ['death.percent', 'death.floor', 'total.percent', 'periodic.months', 'periodic.amount'];
    for (const key of [...own, 'prosthesis.percent', 'disability.months']) {
      expect(getFigure(PP_82_2019, key).citation).toBe('PP 82/2019 Lampiran III');
      expect(getFigure(PP_44_2015, key).citation).toBe('PP 44/2015 Lampiran III');
    }
  });

  it('follow one another without a gap', () => {
    for (const [older, newer] of [LOADED.slice(0, 2), LOADED.slice(2)]) {
      expect(addDays(older?.inForceTo ?? '', 1)).toBe(newer?.inForceFrom);
      expect(newer?.inForceTo).toBeNull();
    }
    for (const { code, inForceFrom } of LOADED) {
      const segment = code.startsWith('PP-') ? 'PU' : 'PMI';
      expect(amountRuleSetOn(inForceFrom, segment)).toBe(code);
      expect(amountRuleSetOn(addDays(inForceFrom, -1), segment)).not.toBe(code);
    }
  });

  it('give the limitation that the calendar counts', () => {
    for (const rules of LOADED) {
      const years = getFigure(rules, 'limitation.years').value;
      const segment = rules.code.startsWith('PP-') ? 'PU' : 'PMI';
      expect(limitationOn(rules.inForceFrom, segment)).toBe(addYears(rules.inForceFrom, years));
    }
  });

  it('a change of a figure changes the checksum, who verified it does not', () => {
    const funeral = getFigure(PP_82_2019, 'funeral.amount');
    const change = (part: object) => ({
      ...PP_82_2019,
      figures: { ...PP_82_2019.figures, 'funeral.amount': { ...funeral, ...part } },
    });
    expect(ruleSetChecksum(change({ value: 10_000_001 }))).not.toBe(ruleSetChecksum(PP_82_2019));
    expect(ruleSetChecksum(change({ verifiedBy: 'admin' }))).toBe(ruleSetChecksum(PP_82_2019));
  });

  it('answers for what it has and throws for what it must have', () => {
    expect(findFigure(PP_44_2015, 'glasses.cap')).toBeUndefined();
    expect(() => getFigure(PP_44_2015, 'glasses.cap')).toThrow(RangeError);
    expect(findAmountRuleSet('PERMENAKER-4-2023')).toBe(PERMENAKER_4_2023);
    expect(findAmountRuleSet('UU-3-1992' as 'PP-82-2019')).toBeUndefined();
    expect(() => getAmountRuleSet('UU-3-1992' as 'PP-82-2019')).toThrow(RangeError);
    expect(getAmountRuleSet('PP-82-2019')).toBe(PP_82_2019);
  });

  it('is as well known as its least known figure', () => {
    expect([weakest('seen', 'recalled'), weakest('model', 'recalled'), weakest('seen', 'seen')]).toEqual([
      'recalled',
      'model',
      'seen',
    ]);
  });

  it('names the figures that nobody verified', () => {
    const names = ['PP-82-2019/funeral.amount', 'PP-82-2019/disability.A12', 'PP-82-2019/funeral.amount'];
    expect(unverifiedFigures(names, PP_82_2019).map(({ name }) => name)).toEqual(names.slice(0, 2));
    expect(unverifiedFigures(names, PP_82_2019, new Set(names))).toEqual([]);
    expect(() => unverifiedFigures(['PP-44-2015/funeral.amount'], PP_82_2019)).toThrow(RangeError);
    expect(() => unverifiedFigures(['PP-82-2019/none'], PP_82_2019)).toThrow(RangeError);
  });
});
