import { dateTransformer, instantTransformer, wholeNumberTransformer } from './columns';

describe('column transformers', () => {
  it('keeps a whole number and refuses one that would be rounded', () => {
    expect(wholeNumberTransformer.to(216_000_000)).toBe(216_000_000);
    expect(wholeNumberTransformer.from('216000000')).toBe(216_000_000);
    expect(wholeNumberTransformer.from(null)).toBeNull();
    expect(() => wholeNumberTransformer.to(0.5)).toThrow(RangeError);
    expect(() => wholeNumberTransformer.to(2 ** 53)).toThrow(RangeError);
    expect(() => wholeNumberTransformer.from('9007199254740993')).toThrow(RangeError);
  });

  it('gives an instant back in UTC with milliseconds', () => {
    expect(instantTransformer.from(new Date('2026-11-21T09:00:00+07:00'))).toBe('2026-11-21T02:00:00.000Z');
    expect(instantTransformer.to('2026-11-21T02:00:00.000Z')).toBe('2026-11-21T02:00:00.000Z');
    expect(() => instantTransformer.to('2026-11-21T09:00:00+07:00')).toThrow(RangeError);
    expect(() => instantTransformer.to('2026-11-21')).toThrow(RangeError);
  });

  it('passes a date as text and refuses an instant in its place', () => {
    expect(dateTransformer.to('2026-11-21')).toBe('2026-11-21');
    expect(() => dateTransformer.to('2026-11-21T00:00:00.000Z')).toThrow(RangeError);
  });
});
