import fc from 'fast-check';
import { fileKey, recogniseLines, type ComparableLine, type KnownLine } from './same-line';

const OURS = '7Q0000000000XA01';
const line = (over: Partial<ComparableLine> = {}): ComparableLine => ({
  key: '2026-11-21T02:00:00.000Z|BR1|DEBIT|500|1',
  bookedAt: '2026-11-21T02:00:00.000Z',
  transactionId: 'BR1',
  direction: 'DEBIT',
  amountSen: 500,
  remark: OURS,
  ...over,
});
const known = (lineId: number, over: Partial<KnownLine> = {}): KnownLine => ({
  lineId,
  alias: null,
  ...line(),
  ...over,
});
const ofFile = (over: Partial<ComparableLine> = {}): ComparableLine =>
  line({ key: 'FILE|2026-11-21|BR1|DEBIT|500|1', bookedAt: '2026-11-21T05:00:00.000Z', ...over });
const found = (lines: readonly ComparableLine[], stored: readonly KnownLine[]) =>
  lines.map(({ key }) => recogniseLines(lines, stored).get(key)?.lineId);

describe('a line of a file', () => {
  it.each<[string, Partial<ComparableLine>, boolean]>([
    ['has the number and the day of the bank', {}, true],
    ['has the number, and words of its own', { remark: 'PEMBAYARAN' }, true],
    ['has another number', { transactionId: 'BR2' }, false],
    ['has no number, and our reference', { transactionId: '' }, true],
    ['has no number, and no reference', { transactionId: '', remark: '' }, false],
    [
      'has no number, and our reference in two parts',
      { transactionId: '', remark: '7Q000000 0000XA01' },
      true,
    ],
    ['has no number, and our reference cut', { transactionId: '', remark: 'JKK 7Q0000000000X' }, true],
    ['has no number, and too little of our reference', { transactionId: '', remark: 'JKK 7Q0000000' }, false],
    ['has another number, and our reference cut', { transactionId: 'BR2', remark: '7Q0000000000X' }, false],
    ['has another amount', { amountSen: 501 }, false],
    ['has another direction', { direction: 'CREDIT' }, false],
    ['is booked on the next day', { bookedAt: '2026-11-22T05:00:00.000Z' }, true],
    ['is booked two days later', { bookedAt: '2026-11-23T05:00:00.000Z' }, false],
    [
      'is booked on the next day without a number',
      { bookedAt: '2026-11-22T05:00:00.000Z', transactionId: '' },
      false,
    ],
  ])('%s: the line of the interface %p', (_what, over, isSame) => {
    expect(found([ofFile(over)], [known(7)])).toEqual([isSame ? 7 : undefined]);
  });

  it('is known by its key, also as that of a line of the interface', () => {
    const stored = known(7, { alias: ofFile().key });
    expect(recogniseLines([ofFile()], [stored]).get(ofFile().key)).toEqual({ lineId: 7, isFirst: false });
    expect(found([ofFile()], [known(8, ofFile())])).toEqual([8]);
  });

  it('is never that of another file, nor one that another line is already', () => {
    expect(found([ofFile({ key: 'FILE|x' })], [known(8, ofFile())])).toEqual([undefined]);
    expect(found([ofFile({ key: 'FILE|x' })], [known(7, { alias: ofFile().key })])).toEqual([undefined]);
  });

  it.each([
    ['with its number, where a notice had none', { transactionId: '' }, {}, true],
    ['without a number, where it has one', {}, { transactionId: '' }, true],
    ['of another reference', { transactionId: '' }, { remark: '7Q0000000000YA01' }, false],
    ['of the same words', { transactionId: '', remark: 'BIAYA' }, { remark: 'BIAYA' }, true],
    ['of no words at all', { transactionId: '', remark: '' }, { remark: '' }, false],
    ['with our reference in two parts', { transactionId: '' }, { remark: '7Q000000 0000XA01' }, true],
    ['of another day', { transactionId: '' }, { bookedAt: '2026-11-22T05:00:00.000Z' }, false],
  ])('is that of another file %s: %p, %p, %p', (_what, before, now, isSame) => {
    const stored = known(8, ofFile({ key: 'FILE|before', ...before }));
    expect(found([ofFile({ key: 'FILE|now', ...now })], [stored])).toEqual([isSame ? 8 : undefined]);
  });

  it('is a second one where its file has the first as well', () => {
    const first = ofFile({ key: 'FILE|first', transactionId: '' });
    const stored = known(8, first);
    expect(found([first, ofFile({ key: 'FILE|second' })], [stored])).toEqual([8, undefined]);
    const both = [ofFile({ key: 'FILE|1' }), ofFile({ key: 'FILE|2', transactionId: 'BR2' })];
    expect(found(both, [stored])).toEqual([8, undefined]);
  });

  it('is paired with the one of its number before one without', () => {
    const stored = [known(1, { transactionId: '', key: 'a' }), known(2, { key: 'b' })];
    const lines = [ofFile({ key: 'FILE|1', transactionId: '' }), ofFile({ key: 'FILE|2' })];
    expect(found(lines, stored)).toEqual([1, 2]);
  });
});

describe('lines with one number of the bank for a whole batch', () => {
  const OTHERS = '7Q0000000000YA01';
  const inFile = (remark: string): ComparableLine => {
    const told = ofFile({ remark });
    return { ...told, key: fileKey('2026-11-21', told)(1) };
  };

  it('have a key each, by the payment that they name, whatever stands beside them in their file', () => {
    const [first, second] = [inFile(OURS), inFile(OTHERS)];
    expect(first.key).not.toBe(second.key);
    const stored = known(1, first);
    expect(found([second, first], [stored])).toEqual([undefined, 1]);
  });

  it('are not taken for each other where the interface tells the one and a file the other', () => {
    expect(found([inFile(OTHERS)], [known(1)])).toEqual([undefined]);
    expect(found([inFile(OTHERS), inFile(OURS)], [known(1)])).toEqual([undefined, 1]);
  });

  it('are known under the key that they had when files told them by the number alone', () => {
    const former = (place: number) => `FILE|2026-11-21|BR1|DEBIT|500|${place}`;
    const stored = [
      known(1, { key: former(1), remark: OTHERS }),
      known(2, { alias: former(2) }),
      known(3, { key: 'FILE|2026-11-21|BR12|DEBIT|500|1' }),
    ];
    expect(found([inFile(OURS), inFile(OTHERS)], stored)).toEqual([2, 1]);
    const { key } = inFile(OURS);
    expect(recogniseLines([inFile(OURS)], stored).get(key)).toEqual({
      lineId: 2,
      isFirst: false,
      formerKey: former(2),
    });
  });
});

it('a debit that was made twice is two lines, whatever was read first and how often', () => {
  const truth = fc.array(
    fc.record({
      amountSen: fc.integer({ min: 1, max: 3 }),
      isOurs: fc.boolean(),
      hasNumber: fc.boolean(),
      isCut: fc.boolean(),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(truth, fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }), (lines, readings) => {
      const seen = (isFile: boolean): ComparableLine[] =>
        lines.map(({ amountSen, isOurs, hasNumber, isCut }, index) => ({
          key: `${isFile ? 'FILE|' : ''}${index}`,
          bookedAt: isFile ? '2026-11-21T05:00:00.000Z' : '2026-11-21T02:00:00.000Z',
          transactionId: hasNumber ? `N${index}` : '',
          direction: 'DEBIT',
          amountSen,
          remark: isOurs ? OURS.slice(0, isCut && !isFile ? 12 : undefined) : '',
        }));
      const stored: KnownLine[] = [];
      for (const isFile of readings) {
        const read = seen(isFile);
        const already = recogniseLines(read, stored);
        for (const each of read) {
          const match = already.get(each.key);
          if (match === undefined) stored.push({ ...each, lineId: stored.length, alias: null });
          else if (match.isFirst) stored[match.lineId] = { ...stored[match.lineId]!, alias: each.key };
        }
      }
      expect(stored).toHaveLength(lines.length);
    }),
  );
});
