import { sampleBody } from '../fields/sample';
import { checkBody } from '../fields/read-body';
import { calculateLine, type LineContext } from './calculate';
import { BENEFIT_TYPES } from './labels';
import { benefitFields } from './types';

const CONTEXT: LineContext = {
  kind: 'ACCIDENT',
  segment: 'PU',
  occurredAt: '2026-11-20T10:00:00+07:00',
  zone: 'WIB',
  wage: { amount: 4_000_000, unit: 'MONTH' },
};
const SHAPE = /^(PROPERTY|TYPE|VALUE|LIST|TEXT|DATE\.INVALID)/;

const shapeFindings = (line: object): string[] => {
  const answer = calculateLine(CONTEXT, line);
  return answer.ok
    ? []
    : answer.errors.filter(({ code }) => SHAPE.test(code)).map(({ pointer, code }) => `${pointer} ${code}`);
};

describe.each(BENEFIT_TYPES)('the details of %s', (type) => {
  const fields = benefitFields(type);
  const filled = sampleBody(fields);

  it('are read as the form asks for them, and no others are', () => {
    expect(checkBody(fields, filled)).toEqual([]);
    // An example of a row of the disability table says more than one row can.
    if (!('items' in fields)) expect(shapeFindings({ ...filled, type })).toEqual([]);
    expect(shapeFindings({ ...filled, type, unheard: 1 })).toContain(' PROPERTY.UNKNOWN');
  });

  it('need what the form requires', () => {
    for (const name of Object.keys(fields).filter((each) => fields[each]?.required)) {
      const { [name]: _left, ...rest } = filled;
      expect(shapeFindings({ ...rest, type })).toContain(`/${name} PROPERTY.MISSING`);
    }
  });

  it('are asked for with words in both languages', () => {
    for (const { label } of Object.values(fields)) {
      expect(label.id).not.toBe('');
      expect(label.en).not.toBe('');
    }
  });
});
