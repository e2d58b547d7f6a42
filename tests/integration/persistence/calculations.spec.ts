import { Office } from '../../support/claim-office';
import { cli } from './command-line';
import { openFreshDatabase, type OpenedDatabase } from './persistence.fixture';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Answer = Record<string, any>;

let opened: OpenedDatabase;
let death: string;
let claimNumber: string;

beforeAll(async () => {
  opened = await openFreshDatabase();
  const office = new Office(opened.app, opened.owner);
  for (let count = 0; count < 3; count += 1) {
    claimNumber = await office.finalReported();
    death = await office.proposed(claimNumber);
    for (const type of ['PERIODIC', 'FUNERAL']) await office.requested(claimNumber, type);
  }
});
afterAll(async () => {
  await opened.close();
});

async function json(...argv: string[]): Promise<Answer> {
  const { code, out } = await cli(opened.database, [...argv, '--json']);
  return { code, ...(JSON.parse(out) as object) };
}

/** Changes the benefit's row as the owner of the table could, looks, and puts it back. */
async function tampered(set: string, look: () => Promise<void>): Promise<void> {
  const { owner } = opened;
  const [row] = await owner.query('SELECT amount_rupiah, content FROM benefit WHERE benefit_id = $1', [
    death,
  ]);
  await owner.query(`UPDATE benefit SET ${set} WHERE benefit_id = $1`, [death]);
  try {
    await look();
  } finally {
    await owner.query('UPDATE benefit SET amount_rupiah = $2, content = $3 WHERE benefit_id = $1', [
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
      ruleSets: { 'PP-82-2019@1': 9 },
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
    ['the basis left out', `content = content - 'basis'`, ['BASIS.MISSING']],
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
