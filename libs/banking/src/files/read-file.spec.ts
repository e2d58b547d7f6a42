import { readStatementFile } from './read-file';
import { camt053, camt054, camtEntry, mt940, type SpecEntry } from './spec-files';
import type { FileStatement } from './statement-file';

const read = (text: string, encoding: BufferEncoding = 'utf8') =>
  readStatementFile(Buffer.from(text, encoding));
const only = (text: string): FileStatement => {
  const file = read(text);
  if (!file.ok) throw new Error(file.refusal);
  expect(file.statements).toHaveLength(1);
  return file.statements[0]!;
};
const line = {
  bookedAt: '2026-11-21T05:00:00.000Z',
  direction: 'DEBIT',
  amountSen: 1_000_000_000,
  transactionId: 'BR1',
  remark: '7Q0000000000XA01',
  status: 'BOOK',
};

describe('camt', () => {
  it('of a day is its lines, balances and period, until it was made', () => {
    expect(only(camt053([camtEntry()]))).toMatchObject({
      accountNumber: '888801000800801',
      currency: 'IDR',
      entries: [line],
      startingSen: 10_000_000_000,
      endingSen: 9_000_000_000,
      from: '2026-11-20T17:00:00.000Z',
      to: '2026-11-21T16:59:59.999Z',
      madeAt: '2026-11-21T18:00:00.000Z',
    });
    expect(only(camt054([camtEntry()]))).toMatchObject({
      entries: [line],
      startingSen: null,
      endingSen: null,
    });
  });

  it.each<[string, SpecEntry, object]>([
    ['a time', { day: '<DtTm>2026-11-21T09:00:00+07:00</DtTm>' }, { bookedAt: '2026-11-21T02:00:00.000Z' }],
    [
      'a time of no zone',
      { day: '<DtTm>2026-11-21T09:00:00</DtTm>' },
      { bookedAt: '2026-11-21T02:00:00.000Z' },
    ],
    ['no decimals', { amount: '5' }, { amountSen: 500 }],
    ['five decimals of nothing', { amount: '5.25000' }, { amountSen: 525 }],
    ['an escaped word', { remark: 'A &amp; B &#67;' }, { remark: 'A & B C' }],
    [
      'a reversal told by a number',
      { mark: 'CRDT', more: '<RvslInd>1</RvslInd>' },
      { status: 'ERROR CORRECTION' },
    ],
    ['no reversal told by a number', { more: '<RvslInd>0</RvslInd>' }, {}],
    ['a reversal', { mark: 'CRDT', more: '<RvslInd>true</RvslInd>' }, { status: 'ERROR CORRECTION' }],
  ])('reads an entry with %s', (_what, entry, expected) => {
    expect(only(camt053([camtEntry(entry)])).entries).toEqual([
      { ...line, ...expected, ...(entry.mark && { direction: 'CREDIT' }) },
    ]);
  });

  it.each([
    ['the older namespace of SWIFT', 'urn:swift:xsd:$camt.053.001.02'],
    ['the version that most banks have', 'urn:iso:std:iso:20022:tech:xsd:camt.053.001.02'],
  ])('reads %s', (_what, namespace) => {
    const text = camt053([camtEntry()]).replace('urn:iso:std:iso:20022:tech:xsd:camt.053.001.08', namespace);
    expect(only(text.replaceAll('><', '>\r\n<')).entries).toEqual([line]);
  });

  it.each<[string, SpecEntry, string]>([
    ['another currency', { currency: 'USD' }, 'AMOUNT'],
    ['a third decimal', { amount: '1.005' }, 'AMOUNT'],
    ['thousands', { amount: '10.000.000' }, 'AMOUNT'],
    ['what may be thousands', { amount: '10.000' }, 'AMOUNT'],
    ['what may be thousands with a comma', { amount: '10,000' }, 'AMOUNT'],
    ['a sign', { amount: '-5.00' }, 'AMOUNT'],
    ['no direction', { mark: 'X' }, 'DIRECTION'],
    ['no day', { day: '' }, 'TIME'],
    ['a day that does not exist', { day: '<Dt>2026-02-30</Dt>' }, 'TIME'],
  ])('sets an entry with %s aside and reads the others', (_what, entry, reason) => {
    const { entries } = only(camt053([camtEntry(), camtEntry(entry), camtEntry()]));
    expect(entries).toEqual([line, { reason, text: expect.stringContaining('<Ntry>') }, line]);
  });

  it('leaves out what is not booked or moves nothing', () => {
    const pending = camtEntry().replace('BOOK', 'PDNG');
    expect(only(camt053([pending, camtEntry({ amount: '0.00' })])).entries).toEqual([]);
  });

  it('takes the value day where no day of booking is told', () => {
    const valued = camtEntry().replaceAll('BookgDt', 'ValDt');
    expect(only(camt053([valued])).entries).toEqual([line]);
  });

  it('has an account number whatever stands between its digits', () => {
    const text = camt053([camtEntry()], { account: '8888-0100-0800-801' });
    expect(only(text).accountNumber).toBe('888801000800801');
  });

  it.each(['false', '0'])('closes nothing on a page that is not the last (%s)', (told) => {
    const page = `<StmtPgntn><PgNb>1</PgNb><LastPgInd>${told}</LastPgInd></StmtPgntn>`;
    const text = camt053([camtEntry()]).replace('<Stmt>', `<Stmt>${page}`);
    expect(only(text).endingSen).toBeNull();
  });

  it('makes a line of each payment of a booking, where they come to it', () => {
    const part = (amount: string, id: string) =>
      `<TxDtls><Refs><EndToEndId>${id}</EndToEndId></Refs><Amt Ccy="IDR">${amount}</Amt></TxDtls>`;
    const booking = (second: string) =>
      camtEntry({ amount: '30.00' }).replace(
        /<TxDtls>.*<\/TxDtls>/,
        part('10.00', 'E1') + part(second, 'E2'),
      );
    expect(only(camt053([booking('20.00')])).entries).toEqual([
      { ...line, amountSen: 1_000, transactionId: 'BR1/1', remark: 'E1' },
      { ...line, amountSen: 2_000, transactionId: 'BR1/2', remark: 'E2' },
    ]);
    expect(only(camt053([booking('19.00')])).entries).toMatchObject([
      { amountSen: 3_000, transactionId: 'BR1' },
    ]);
  });

  it('says of a return what the bank says', () => {
    const more = '<RtrInf><Rsn><Cd>AC04</Cd></Rsn><AddtlInf>REKENING TUTUP</AddtlInf></RtrInf>';
    const entry = camtEntry({ mark: 'CRDT', remark: 'X' }).replace('<RmtInf>', `${more}<RmtInf>`);
    expect(only(camt053([entry])).entries).toMatchObject([{ remark: 'RETUR AC04 REKENING TUTUP X' }]);
  });

  const summary = (count: number, sum: string) =>
    `<TxsSummry><TtlNtries><NbOfNtries>${count}</NbOfNtries><Sum>${sum}</Sum></TtlNtries></TxsSummry>`;
  it.each([
    [1, '10000000.00', true],
    [2, '10000000.00', false],
    [1, '10000000.01', false],
  ])('with %i entries and a sum of %s: taken %s', (count, sum, ok) => {
    expect(read(camt053([camtEntry()], { summary: summary(count, sum) }))).toMatchObject(
      ok ? { ok } : { ok, refusal: 'SUMS' },
    );
  });

  it.each([
    ['with what is not booked yet', 2, '20000000.00', true],
    ['without it', 1, '10000000.00', true],
    ['otherwise', 3, '30000000.00', false],
  ])('that counts its entries %s', (_how, count, sum, ok) => {
    const entries = [camtEntry(), camtEntry().replace('BOOK', 'PDNG')];
    expect(read(camt053(entries, { summary: summary(count, sum) }))).toMatchObject({ ok });
  });

  it('counts nothing where an entry cannot be read', () => {
    const text = camt053([camtEntry({ amount: 'x' })], { summary: summary(1, '5.00') });
    expect(only(text).entries).toMatchObject([{ reason: 'AMOUNT' }]);
  });
});

describe('MT940', () => {
  const debit = ':61:2611211121D10000000,00NTRF7Q0000000000XA01//BR1';
  it('of a day is its lines and balances; it does not say when it was made', () => {
    expect(only(mt940([debit, ':86:BENEFIT']))).toMatchObject({
      accountNumber: '888801000800801',
      currency: 'IDR',
      entries: [{ ...line, remark: '7Q0000000000XA01 BENEFIT' }],
      startingSen: 10_000_000_000,
      endingSen: 9_000_000_000,
      from: '2026-11-20T17:00:00.000Z',
      madeAt: null,
    });
  });

  it.each([
    ['a part that begins inside of our reference', '?00DEBET?20JKK 7Q0000000?21000XA01?32SITI AMINAH'],
    ['a code in front', '166?20JKK 7Q00000?210000?220XA01?30014'],
  ])('has words in numbered parts, with %s', (_what, told) => {
    const [entry] = only(mt940([':61:261121D5,NTRFNONREF//BR1', `:86:${told}`])).entries;
    expect(entry).toMatchObject({ remark: expect.stringContaining('7Q0000000000XA01') });
  });

  it.each([
    ['behind a tag of its own', [':86:OVERBOOKING', ':86:JKK 7Q0000000000XA01']],
    ['in a line that begins with a hyphen', [':86:KE REKENING', '- 7Q0000000000XA01']],
    ['in a line that begins with a brace', [':86:KE REKENING', '{7Q0000000000XA01}']],
    [
      'behind more than we keep',
      [':86:' + 'X'.repeat(60), ...Array<string>(5).fill(' '.padEnd(64, 'Y')), ' 7Q0000000000XA01'],
    ],
  ])('finds our reference %s', (_what, told) => {
    const [entry] = only(mt940([':61:261121D5,NTRFNONREF//BR1', ...told])).entries;
    expect(entry).toMatchObject({ remark: expect.stringContaining('7Q0000000000XA01') });
  });

  it.each([
    [
      'an entry day of the next year',
      ':61:2612310102C5,NTRFNONREF',
      { bookedAt: '2027-01-02T05:00:00.000Z' },
    ],
    ['no entry day', ':61:261121C5,5NTRFNONREF//B', { amountSen: 550, transactionId: 'B', remark: '' }],
    ['a credit taken back', ':61:261121RC5,NTRFNONREF', { direction: 'DEBIT', status: 'ERROR CORRECTION' }],
    ['a debit taken back', ':61:261121RDR5,NTRFNONREF', { direction: 'CREDIT' }],
  ])('reads a line with %s', (_what, text, expected) => {
    expect(only(mt940([text])).entries).toMatchObject([expected]);
  });

  it.each([
    ['nothing of a line', ':61:something', 'NO_LINE'],
    ['a day that does not exist', ':61:261131C5,NTRFNONREF', 'TIME'],
    ['an amount without a comma', ':61:261121C5NTRFNONREF', 'AMOUNT'],
    ['a third decimal', ':61:261121C5,005NTRFNONREF', 'AMOUNT'],
    ['what may be thousands', ':61:261121C5,000NTRFNONREF', 'AMOUNT'],
    ['a sign', ':61:261121C-5,NTRFNONREF', 'NO_LINE'],
  ])('sets a line with %s aside and reads the others', (_what, text, reason) => {
    const { entries } = only(mt940([debit, text, debit]));
    expect(entries).toMatchObject([{ amountSen: line.amountSen }, { reason }, { amountSen: line.amountSen }]);
  });

  it('joins the pages of a statement', () => {
    const first = mt940([debit]).replace(':62F:', ':62M:').replace('-}', '');
    const second = mt940([debit], 'C261121IDR90000000,', 'C261121IDR80000000,').replace(':60F:', ':60M:');
    expect(only(`${first}\r\n${second}`)).toMatchObject({
      entries: [{}, {}],
      startingSen: 10_000_000_000,
      endingSen: 8_000_000_000,
    });
  });

  it('takes time in proportion to its lines', () => {
    const of = (count: number): number => {
      const lines = Array.from({ length: count }, (_, at) => [
        `:61:261121D5,NTRFNONREF//BR${at}`,
        ':86:BAYAR',
      ]);
      const text = mt940(lines.flat());
      const began = performance.now();
      expect(only(text).entries).toHaveLength(count);
      return performance.now() - began;
    };
    of(1_000);
    expect(of(40_000)).toBeLessThan(Math.max(60, of(10_000) * 12));
  });
});

describe('a file', () => {
  it('may be in ISO-8859-1, where it says so, or have a mark in front', () => {
    const latin = camt053([camtEntry({ remark: 'Café' })], {
      head: '<?xml version="1.0" encoding="ISO-8859-1"?>',
    });
    const file = read(latin, 'latin1');
    expect(file.ok && file.statements[0]?.entries).toMatchObject([{ remark: 'Café' }]);
    expect(read(`\uFEFF${camt053([camtEntry()])}`).ok).toBe(true);
    expect(read(mt940([':61:261121C5,NTRFNONREF', ':86:Café']), 'latin1')).toMatchObject({ ok: true });
  });

  const bomb = `<!DOCTYPE a [${Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i} "${`&a${i + 1};`.repeat(9)}">`).join('')}]>`;
  it.each([
    ['a bomb of entities', camt053([camtEntry({ remark: '&a0;' })], { head: bomb }), 'DOCTYPE'],
    [
      'a document type of outside',
      camt053([], { head: '<!DOCTYPE x SYSTEM "file:///etc/passwd">' }),
      'DOCTYPE',
    ],
    ['an entity that nobody declared', camt053([camtEntry({ remark: '&x;' })]), 'MALFORMED'],
    ['a tag too few', camt053([camtEntry()]).slice(0, -3), 'MALFORMED'],
    ['elements in each other without end', '<a>'.repeat(100_000), 'MALFORMED'],
    ['another message', '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"/>', 'FORMAT'],
    ['words', 'Kepada Yth.', 'FORMAT'],
    ['nothing', '', 'FORMAT'],
    ['no account', camt053([], { account: '' }), 'ACCOUNT'],
    ['another encoding', camt053([], { head: '<?xml version="1.0" encoding="UTF-16"?>' }), 'ENCODING'],
  ])('with %s is refused', (_what, text, refusal) => {
    expect(read(text)).toEqual({ ok: false, refusal });
  });

  it('in UTF-16 or with broken UTF-8 is refused', () => {
    expect(read(`\uFEFF${camt053([])}`, 'utf16le')).toEqual({ ok: false, refusal: 'ENCODING' });
    expect(read(camt053([camtEntry({ remark: 'Café' })]), 'latin1')).toEqual({
      ok: false,
      refusal: 'ENCODING',
    });
  });
});
