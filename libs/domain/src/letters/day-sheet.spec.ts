import { composeDaySheet, dayLetterId, parseDayLetterId, type SignedDay } from '.';

const signed: SignedDay = {
  sheet: {
    bankCode: '002',
    accountNumber: '888801000000201',
    day: '2026-11-27',
    openingSen: 100_000_000_005,
    creditCount: 1,
    creditSen: 250,
    debitCount: 2,
    debitSen: 2_000_000_000,
    closingSen: 98_000_000_255,
  },
  closing: 2,
  hash: 'a'.repeat(64),
  preparedBy: 'Rina Wulandari',
  signedBy: 'Budi Santoso',
  closedAt: '2026-11-27T23:30:00.000Z',
  reopenedAt: null,
};

describe('the sheet of a closed day', () => {
  it('says every figure, who closed it and what they signed, in both languages', () => {
    const { title, to, paragraphs } = composeDaySheet(signed);
    expect([title.id, to.id]).toEqual(['Penutupan hari 27 November 2026', 'BRI, rekening 888801000000201']);
    expect(paragraphs.map(({ en }) => en)).toEqual([
      'Opening balance: Rp1.000.000.000,05',
      'Credits: 1 × · Rp2,50',
      'Debits: 2 × · Rp20.000.000,00',
      'Closing balance: Rp980.000.002,55',
      'Prepared by: Rina Wulandari',
      'Signed by: Budi Santoso',
      'Closed: 28 November 2026 06:30 WIB (2)',
      `SHA-256 of this sheet: ${'a'.repeat(64)}`,
    ]);
    for (const { id, en } of paragraphs) expect(id.split(': ')[1]).toBe(en.split(': ')[1]);
  });

  it('says when a late line has made it untrue', () => {
    const { paragraphs } = composeDaySheet({ ...signed, reopenedAt: '2026-11-28T02:00:00.000Z' });
    expect(paragraphs.map(({ en }) => en)).toContain(
      'Opened again by a late line: 28 November 2026 09:00 WIB',
    );
  });

  it('has a number that names bank, day and closing, and nothing else is one', () => {
    expect(parseDayLetterId(dayLetterId('002', '2026-11-27', 2))).toEqual({
      bankCode: '002',
      day: '2026-11-27',
      closing: 2,
    });
    for (const text of [
      'DAY-002-2026-02-30-1',
      'DAY-002-2026-11-27-0',
      'DAY-2-2026-11-27-1',
      'JKK-2026-0000001-1-RECEIPT',
    ]) {
      expect(parseDayLetterId(text)).toBeUndefined();
    }
  });
});
