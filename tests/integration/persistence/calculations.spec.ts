import { Office } from '../../support/claim-office';
import { tamper } from '../../support/postgres';
import { cli, Files } from './command-line';
import { openFreshDatabase, type OpenedDatabase } from './persistence.fixture';

// oxlint-disable-next-line typescript/no-explicit-any
type Answer = Record<string, any>;

let opened: OpenedDatabase;
let files: Files;
let death: string;
let claimNumber: string;

beforeAll(async () => {
  opened = await openFreshDatabase();
  files = await Files.create();
  const office = new Office(opened.app, opened.owner);
  for (let count = 0; count < 3; count += 1) {
    claimNumber = await office.finalReported();
    death = await office.proposed(claimNumber);
    for (const type of ['PERIODIC', 'FUNERAL'] as const) await office.requested(claimNumber, type);
  }
});
afterAll(async () => {
  await files.remove();
  await opened.close();
});

async function json(...argv: string[]): Promise<Answer> {
  const { code, out } = await cli(opened.database, [...argv, '--json']);
  return { code, ...(JSON.parse(out) as object) };
}

/** Changes the benefit's row past every guard, looks, and puts it back. */
async function tampered(set: string, look: () => Promise<void>): Promise<void> {
  const { owner, database } = opened;
  const [row] = await owner.query('SELECT amount_rupiah, content FROM benefit WHERE benefit_id = $1', [
    death,
  ]);
  await tamper(database, `UPDATE benefit SET ${set} WHERE benefit_id = $1`, [death]);
  try {
    await look();
  } finally {
    await tamper(database, 'UPDATE benefit SET amount_rupiah = $2, content = $3 WHERE benefit_id = $1', [
      death,
      row.amount_rupiah,
      JSON.stringify(row.content),
    ]);
  }
}

describe('benefits recompute', () => {
  it('finds no difference in a world that nobody touched', async () => {
    expect(await json('benefits', 'recompute')).toEqual({
      code: 0,
      claims: 3,
      benefits: 9,
      ruleSets: { 'PP-82-2019@2': 9 },
      benefitsWithDifferences: 0,
      differences: 0,
      findings: [],
    });
    expect(await json('benefits', 'recompute', '--claim', claimNumber)).toMatchObject({
      claims: 1,
      benefits: 3,
    });
    expect(await json('benefits', 'recompute', '--claim', 'JKK-2026-9999999')).toMatchObject({ benefits: 0 });
  });

  it('still finds none after the register has changed the wage', async () => {
    await opened.owner.query('UPDATE member SET wage_amount_rupiah = 20000');
    expect(await json('benefits', 'recompute')).toMatchObject({ code: 0, benefits: 9, differences: 0 });
  });

  it.each([
    ['an amount in the column', `amount_rupiah = 50000000`, ['AMOUNT.STORED_TWICE', 'AMOUNT.DIFFERS']],
    [
      'a step of the trace',
      `content = jsonb_set(content, '{line,trace,0,formula}', '"something else"')`,
      ['TRACE.CHANGED'],
    ],
    [
      'the hash',
      `content = jsonb_set(content, '{basis,traceHash}', '"${'0'.repeat(64)}"')`,
      ['TRACE.CHANGED', 'EVENT.DIFFERS', 'TRACE.DIFFERS'],
    ],
    [
      'the wage that it rests on',
      `content = jsonb_set(content, '{basis,context,wage,amount}', '20000')`,
      ['AMOUNT.DIFFERS', 'TRACE.DIFFERS'],
    ],
    ['a row from before the basis was kept', `content = content - 'basis' - 'schema'`, ['BASIS.MISSING']],
  ])('names %s', async (_, set, codes) => {
    await tampered(set, async () => {
      const report = await json('benefits', 'recompute');
      expect(report).toMatchObject({ code: 1, benefits: 9, benefitsWithDifferences: 1 });
      expect(report.findings.map(({ benefitId, code }: Answer) => [benefitId, code])).toEqual(
        codes.map((code) => [death, code]),
      );
    });
    expect(await json('benefits', 'recompute')).toMatchObject({ code: 0 });
  });

  it('names what cannot be read, and goes on with the others', async () => {
    await tampered(`content = content #- '{line,trace}'`, async () => {
      expect(await json('benefits', 'recompute')).toMatchObject({
        code: 1,
        benefits: 8,
        findings: [{ benefitId: death, code: 'RECORD.UNREADABLE', stored: null, computed: null }],
      });
    });
  });

  it('tells a person each difference and the counts', async () => {
    await tampered('amount_rupiah = 50000000', async () => {
      const { code, out } = await cli(opened.database, ['benefits', 'recompute']);
      expect(code).toBe(1);
      expect(out).toContain(`${death} AMOUNT.DIFFERS`);
      expect(out).toContain('stored 50000000, computed 48000000');
      expect(out).toContain('3 claims, 9 calculations, 1 with 2 differences');
    });
  });
});

describe('rules rehearse', () => {
  const candidate = (value: unknown) =>
    files.write('candidate.json', typeof value === 'string' ? value : JSON.stringify(value));

  it('prints who would get more or less and changes nothing', async () => {
    const rows = 'SELECT benefit_id, version, amount_rupiah, content FROM benefit ORDER BY benefit_id';
    const before = await opened.owner.query(rows);
    const file = await candidate({
      base: 'PP-82-2019',
      changes: {
        'funeral.amount': 12_000_000,
        'periodic.amount': { value: 400_000, citation: 'Rancangan' },
      },
    });
    const report = await json('rules', 'rehearse', '--candidate', file);
    expect(report).toMatchObject({
      code: 0,
      candidate: {
        code: 'PP-82-2019',
        version: 3,
        changes: [{ figure: 'funeral.amount' }, { figure: 'periodic.amount' }],
      },
      total: { benefits: 9, more: 3, less: 3, same: 3, refused: 0, differenceRupiah: -1_200_000 },
      groups: [
        { type: 'DEATH', province: '36', provinceName: 'Banten', same: 3 },
        { type: 'FUNERAL', more: 3, differenceRupiah: 6_000_000 },
        { type: 'PERIODIC', less: 3, differenceRupiah: -7_200_000 },
      ],
      claimsChanged: 3,
      claims: [
        { differenceRupiah: -400_000 },
        { differenceRupiah: -400_000 },
        { differenceRupiah: -400_000 },
      ],
    });
    expect(await opened.owner.query(rows)).toEqual(before);
  });

  it('tells a person the changes, the groups and the claims that change most', async () => {
    const file = await candidate({ base: 'PP-82-2019', changes: { 'funeral.amount': 12_000_000 } });
    const { code, out } = await cli(opened.database, ['rules', 'rehearse', '--candidate', file]);
    expect(code).toBe(0);
    expect(out).toContain('funeral.amount: 10000000 -> 12000000 RUPIAH');
    expect(out).toContain('Funeral costs, 36 Banten: 3 benefits, 3 more, 0 less, 0 the same, 0 refused');
    expect(out).toContain('3 claims would change; the largest differences:');
    expect(out).toContain('(+Rp2.000.000)');
  });

  it.each([
    ['{', 'REQUEST.MALFORMED'],
    ['{"base":"PP-82-2019","base":"PP-82-2019","changes":{}}', 'REQUEST.MALFORMED'],
    [{ base: 'PP-82-2019', changes: { 'funeral.price': 1 } }, 'FIGURE.UNKNOWN'],
  ])('refuses a bad file with exit code 2: %j', async (value, expected) => {
    const report = await json('rules', 'rehearse', '--candidate', await candidate(value));
    expect(report).toMatchObject({ code: 2, errors: [{ code: expected }] });
  });

  it('wants a file that can be read', async () => {
    expect(await json('rules', 'rehearse')).toMatchObject({ code: 2 });
    expect(await json('rules', 'rehearse', '--candidate', '/nonexistent')).toMatchObject({ code: 2 });
  });
});
