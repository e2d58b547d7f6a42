import { obstaclesOf, sheetHash, type DayFacts } from './closed-day';
import { assignLine, explainGap, explainLine, fillGap } from './open-item';
import { AMOUNT } from './spec-facts';
import { World } from './spec-world';
import { speak, waitingWord, type Word } from './two-persons';

const AT = '2026-11-21T03:00:00.000Z';
const say = (words: readonly Word[], decidedBy: string, role: string, over = {}) =>
  speak(words, { decision: 'ASSIGN', details: 'X', note: 'n', decidedBy, roles: [role], at: AT, ...over });

describe('a word about an open item', () => {
  const proposed = say([], 'maker', 'FINANCE_MAKER');
  const words = proposed.ok ? [proposed.word] : [];

  it('is proposed by a maker and said again by a releaser who is somebody else', () => {
    expect(waitingWord(words)).toMatchObject({ round: 1, step: 'PROPOSED' });
    expect(say(words, 'releaser', 'FINANCE_RELEASER')).toMatchObject({
      word: { round: 1, step: 'CONFIRMED' },
    });
    expect(say([], 'releaser', 'FINANCE_RELEASER')).toEqual({ ok: false, code: 'ACCESS.DENIED' });
    expect(say(words, 'maker', 'FINANCE_RELEASER')).toEqual({ ok: false, code: 'APPROVAL.SAME_PERSON' });
  });

  it.each([[{ decision: 'FEE' }], [{ details: 'Y' }]])('is declined by another one: %j', (over) => {
    const answer = say(words, 'releaser', 'FINANCE_RELEASER', over);
    expect(answer).toMatchObject({ word: { step: 'DECLINED' } });
    const again = say(answer.ok ? [...words, answer.word] : [], 'maker', 'FINANCE_MAKER');
    expect(again).toMatchObject({ word: { round: 2, step: 'PROPOSED' } });
  });
});

describe('a line that two persons assign', () => {
  const holder = { kind: 'HOLDER', name: 'SITI AMINAH', accountNumber: null, nameLength: 20 } as const;
  const bank = { bankCode: '008', sourceAccount: '1', feeRemark: /^BIAYA/, fundingRemark: /^SETORAN/ };
  const line = {
    lineId: 4,
    direction: 'DEBIT',
    amountSen: AMOUNT * 100,
    remark: 'TANPA NOMOR',
    status: 'SUCCESS',
    bookedAt: AT,
  } as const;
  const named = () => {
    const world = new World();
    world.checkPayee(holder);
    world.release();
    world.send(holder, 'PAY_NOW', true);
    return { payout: world.payout, attempt: world.attempts[0]!, earlier: [] };
  };

  it('proves its payment out of suspense', () => {
    const decided = assignLine(line, named(), bank, AT);
    expect(decided?.outcome?.payout.state).toBe('RECONCILED');
    expect(decided?.postings).toMatchObject([
      {
        key: 'statement:4:again',
        lines: [
          { account: 'BANK_CLEARING:008', amountRupiah: AMOUNT },
          { account: 'SUSPENSE_UNMATCHED', amountRupiah: -AMOUNT },
        ],
      },
    ]);
  });

  it.each([[{ amountSen: 5 }], [{ direction: 'CREDIT' as const }]])(
    'is refused where it cannot be: %j',
    (over) => {
      expect(assignLine({ ...line, ...over }, named(), bank, AT)).toBeUndefined();
    },
  );

  it('goes out of suspense to where they say, or stays there', () => {
    expect(explainLine(line, 'FEE', AT)).toMatchObject({
      bucket: 'EXPLAINED',
      postings: [
        { lines: [{ account: 'BANK_FEE' }, { account: 'SUSPENSE_UNMATCHED', amountRupiah: -AMOUNT }] },
      ],
    });
    expect(explainLine({ ...line, direction: 'CREDIT' }, 'FUNDING', AT).postings[0]?.lines).toEqual([
      { account: 'SUSPENSE_UNMATCHED', amountRupiah: AMOUNT },
      { account: 'FUND_DEPOSIT', amountRupiah: -AMOUNT },
    ]);
    expect(explainLine(line, 'SUSPENSE', AT)).toEqual({ bucket: 'SUSPENSE', postings: [] });
  });

  it('that is missing moves cash into suspense', () => {
    expect(explainGap({ gapId: 3, missingSen: -500 }, bank, AT)[0]?.lines).toEqual([
      { account: 'SUSPENSE_UNMATCHED', amountRupiah: 5 },
      { account: 'CASH:008:1', amountRupiah: -5 },
    ]);
  });

  it.each([-500, 12_300, 40])('and back once it is there after all: %d', (missingSen) => {
    const gap = { gapId: 3, missingSen };
    const posted = [...explainGap(gap, bank, AT), ...fillGap(gap, bank, AT)];
    const sums = new Map<string, number>();
    for (const { account, amountRupiah } of posted.flatMap(({ lines }) => lines)) {
      sums.set(account, (sums.get(account) ?? 0) + amountRupiah);
    }
    expect(new Set(posted.map(({ key }) => key)).size).toBe(missingSen === 40 ? 0 : 2);
    expect([...sums.values()].every((sum) => sum === 0)).toBe(true);
  });
});

describe('a day', () => {
  const sheet = {
    bankCode: '008',
    accountNumber: '1',
    day: '2026-11-21',
    openingSen: 100,
    creditCount: 1,
    creditSen: 50,
    debitCount: 2,
    debitSen: 30,
    closingSen: 120,
  };
  const whole: DayFacts = {
    sheet,
    isRead: true,
    openLines: 0,
    openGaps: 0,
    unreadableLines: 0,
    printedSen: 120,
  };

  it.each<[Partial<DayFacts>, string[]]>([
    [{}, []],
    [{ printedSen: null }, []],
    [{ isRead: false }, ['NOT_READ']],
    [{ openLines: 1 }, ['OPEN_LINES']],
    [{ openGaps: 1 }, ['GAPS']],
    [{ unreadableLines: 1 }, ['UNREADABLE_LINES']],
    [{ printedSen: 121 }, ['BALANCE']],
    [{ sheet: { ...sheet, closingSen: 121 }, printedSen: null }, ['BALANCE']],
  ])('with %j does not close because of %j', (over, obstacles) => {
    expect(obstaclesOf({ ...whole, ...over })).toEqual(obstacles);
  });

  it('is signed as a whole', () => {
    expect(sheetHash({ ...sheet })).toBe(
      sheetHash(Object.fromEntries(Object.entries(sheet).reverse()) as never),
    );
    expect(sheetHash({ ...sheet, closingSen: 121 })).not.toBe(sheetHash(sheet));
  });
});
