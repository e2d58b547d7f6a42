import { openingGap, type Opening } from './opening';

const BOOKED = '2026-11-30T02:00:00.000Z';
const FROM = '2026-11-30T03:00:00.000Z';
const opening = (over: Partial<Opening> = {}) =>
  openingGap({
    from: FROM,
    startingSen: 1_000,
    known: { bookedAt: BOOKED, balancesSen: [1_000] },
    explained: [],
    ...over,
  });
const explained = (from: string, to: string, missingSen: number) => [
  { from, to, missingSen, explainedAt: FROM },
];

describe('the opening balance of a reading', () => {
  it.each<[string, Partial<Opening>]>([
    ['is the last known one', {}],
    ['is not told', { startingSen: null }],
    ['follows no line that is known', { known: undefined }],
    ['follows a line without a balance', { known: { bookedAt: BOOKED, balancesSen: [null] } }],
    [
      'follows a second in which one line has no balance',
      { known: { bookedAt: BOOKED, balancesSen: [900, null] } },
    ],
    [
      'is that of any line of the last second, whose order banks do not say',
      { known: { bookedAt: BOOKED, balancesSen: [1_000, 900] } },
    ],
    [
      'differs by what two persons have explained',
      { startingSen: 700, explained: explained(BOOKED, FROM, -300) },
    ],
  ])('leaves no gap where it %s', (_name, over) => expect(opening(over)).toBeUndefined());

  it.each<[string, Partial<Opening>, number]>([
    ['a debit that nobody has seen', { startingSen: 700 }, -300],
    ['a credit that nobody has seen', { startingSen: 1_001 }, 1],
    ['more than was explained', { startingSen: 600, explained: explained(BOOKED, FROM, -300) }, -100],
    [
      'what was explained of another time',
      { startingSen: 700, explained: explained('2026-11-30T01:00:00.000Z', BOOKED, -300) },
      -300,
    ],
  ])('shows %s, between the last line and itself', (_name, over, missingSen) =>
    expect(opening(over)).toEqual({ from: BOOKED, to: FROM, missingSen }),
  );
});
