import { answer, responseCode, Refusal } from './answer';
import { parseWireValue, toWireAmount } from './amount';
import { mandatory, mandatoryAmount, optional, parseBody } from './fields';
import { parseTimestamp, toWibText, wibDay } from './wib';

const reasonOf = (work: () => unknown): [string, string | undefined] => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return [error.reason, error.field];
    throw error;
  }
  throw new Error('was not refused');
};

describe('amounts on the wire', () => {
  it.each([
    ['12345678.00', 12_345_678],
    ['0.00', 0],
    ['1', undefined],
    ['1.0', undefined],
    ['1.50', undefined],
    ['01.00', undefined],
    ['-1.00', undefined],
    [' 1.00', undefined],
    ['1,000.00', undefined],
    ['1234567890123456.00', undefined],
    [1, undefined],
  ])('reads %p', (text, rupiah) => {
    expect(parseWireValue(text)).toBe(rupiah);
  });

  it('writes two decimals', () => {
    expect(toWireAmount(70_000_000)).toEqual({ value: '70000000.00', currency: 'IDR' });
  });

  it('names what is wrong with an amount', () => {
    expect(reasonOf(() => mandatoryAmount({}))).toEqual(['MANDATORY_FIELD', 'amount']);
    expect(reasonOf(() => mandatoryAmount({ amount: { value: '1.00' } }))).toEqual([
      'MANDATORY_FIELD',
      'amount.currency',
    ]);
    expect(reasonOf(() => mandatoryAmount({ amount: { value: '0.00', currency: 'IDR' } }))[0]).toBe(
      'INVALID_AMOUNT',
    );
  });
});

describe('time on the wire', () => {
  it('prints 25 characters in WIB and counts days there', () => {
    expect(toWibText(new Date('2026-11-21T02:00:00.999Z'))).toBe('2026-11-21T09:00:00+07:00');
    expect(wibDay(new Date('2026-11-20T16:59:59.999Z'))).toBe('2026-11-20');
    expect(wibDay(new Date('2026-11-20T17:00:00.000Z'))).toBe('2026-11-21');
  });

  it.each(['2026-11-21', '2026-11-21T09:00:00', '2026-13-21T09:00:00+07:00', 'now', 17])(
    'refuses %p',
    (text) => {
      expect(parseTimestamp(text)).toBeUndefined();
    },
  );
});

describe('fields', () => {
  it('refuses what is no object', () => {
    for (const text of ['', '[]', 'null', '{']) {
      expect(reasonOf(() => parseBody(Buffer.from(text)))[0]).toBe('BAD_REQUEST');
    }
  });

  it('tells missing from malformed', () => {
    expect(reasonOf(() => mandatory({ a: '' }, 'a', 3))).toEqual(['MANDATORY_FIELD', 'a']);
    expect(reasonOf(() => mandatory({ a: 'abcd' }, 'a', 3))).toEqual(['FIELD_FORMAT', 'a']);
    expect(reasonOf(() => optional({ a: 4 }, 'a', 3))).toEqual(['FIELD_FORMAT', 'a']);
    expect(optional({}, 'a', 3)).toBeUndefined();
  });
});

describe('answers', () => {
  it('build seven digits from HTTP status, service and case', () => {
    expect(responseCode('17', 'SUCCESS')).toBe('2001700');
    expect(responseCode('18', 'INCONSISTENT_REQUEST')).toBe('4041818');
    expect(answer('18', 'MANDATORY_FIELD', {}, 'beneficiaryBankCode')).toEqual({
      status: 400,
      body: { responseCode: '4001802', responseMessage: 'Invalid Mandatory Field beneficiaryBankCode' },
    });
  });
});
