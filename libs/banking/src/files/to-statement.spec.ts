import { readStatementFile } from './read-file';
import { ACCOUNT, camt053, camt054, camtEntry, mt940 } from './spec-files';
import { statementsOf, type StatementOfFile } from './to-statement';

const NOW = '2026-11-25T00:00:00.000Z';
const take = (text: string, coveredSince: string | null = null) =>
  statementsOf(readStatementFile(Buffer.from(text)), { accountNumber: ACCOUNT, now: NOW, coveredSince });
const only = (text: string): StatementOfFile => {
  const statements = take(text);
  if (typeof statements === 'string') throw new Error(statements);
  return statements[0]!;
};

describe('entries of a file', () => {
  it('have a key each, the same one in every file that has them', () => {
    const entries = [
      camtEntry({ number: 'BR1' }),
      camtEntry({ number: 'BR2' }),
      camtEntry({ number: '', remark: 'BIAYA' }),
      camtEntry({ number: '', remark: 'BIAYA' }),
      camtEntry({ number: '', remark: '7Q0000000000XA01' }),
      camtEntry({ number: '', remark: '7Q0000000001XA01' }),
    ];
    const keys = only(camt053(entries)).entryKeys;
    expect(new Set(keys).size).toBe(entries.length);
    expect(only(camt054([...entries].reverse())).entryKeys).toEqual(expect.arrayContaining([...keys]));
  });

  it('are there with the oldest first, and those that nobody can read have no key', () => {
    const late = camtEntry({ number: 'B2', day: '<Dt>2026-11-22</Dt>' });
    const { statement, entryKeys } = only(camt054([late, camtEntry({ amount: 'x' }), camtEntry()]));
    expect(statement.lines.map(({ transactionId }) => transactionId)).toEqual(['BR1', 'B2']);
    expect(entryKeys[1]).toBeNull();
    expect(statement.unreadable).toHaveLength(1);
  });
});

describe('a statement of a file', () => {
  it('proves its day where balances and entries come to each other, as far as it was made then', () => {
    const { statement, window } = only(camt053([camtEntry()]));
    expect(statement.gaps).toEqual([]);
    expect(statement.bankTime).toBe('2026-11-21T18:00:00.000Z');
    expect(window).toEqual({ from: '2026-11-20T17:00:00.000Z', to: '2026-11-21T16:59:59.999Z' });
    expect(only(mt940([':61:261121D10000000,00NTRFX//B'])).statement).toMatchObject({
      gaps: [],
      bankTime: null,
    });
  });

  it('has a gap of what is missing, and proves nothing without balances', () => {
    expect(only(camt053([])).statement.gaps).toMatchObject([{ missingSen: -1_000_000_000 }]);
    expect(only(camt054([camtEntry()])).statement.gaps).toBeUndefined();
  });
});

it('is of our account alone, where a file tells of others as well', () => {
  const others = camt053([camtEntry()], { account: '123' }).replaceAll('IDR', 'USD');
  const theirs = /<Stmt>.*<\/Stmt>/s.exec(others)?.[0] ?? '';
  const both = camt053([camtEntry()]).replace('<Stmt>', `${theirs}<Stmt>`);
  expect(take(both)).toMatchObject([{ entryKeys: [expect.any(String)], statement: { lines: [{}] } }]);
});

it('is of our account where the bank pads its number with zeros, and of one number only', () => {
  const padded = camt053([camtEntry()], { account: `000${ACCOUNT}` });
  expect(take(padded)).toHaveLength(1);
  const twice = padded.replace(
    '<Stmt>',
    `${/<Stmt>.*<\/Stmt>/s.exec(padded)?.[0].replace('000', '0')}<Stmt>`,
  );
  expect(take(twice)).toBe('ACCOUNT');
  const exact = twice.replace(`<Id>000${ACCOUNT}`, `<Id>${ACCOUNT}`);
  expect(take(exact)).toHaveLength(1);
});

it.each([
  ['another account', camt053([], { account: '123' }), null, 'ACCOUNT'],
  ['another currency', camt053([]).replaceAll('IDR', 'USD'), null, 'CURRENCY'],
  [
    'what was before the opening balance',
    camt053([camtEntry()]),
    '2026-11-21T00:00:00.000Z',
    'BEFORE_OPENING',
  ],
  ['nothing that is a statement', 'x', null, 'FORMAT'],
])('a file of %s is refused', (_what, text, coveredSince, refusal) => {
  expect(take(text, coveredSince)).toBe(refusal);
});
