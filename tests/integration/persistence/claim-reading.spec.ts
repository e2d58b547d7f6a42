import { ClaimRepository } from '@jkk/persistence/claim';
import { populate } from '../../support/population';
import { tamper, type TestDatabase } from '../../support/postgres';
import { blocksOf, planOf } from '../../support/postgres/plan';
import { openFreshDatabase } from './persistence.fixture';

const claims = new ClaimRepository();

/** Every benefit pays for days of incapacity, as most do. */
async function payForDays(database: TestDatabase): Promise<void> {
  await tamper(database, `UPDATE benefit SET type = 'STMB'`);
  await tamper(database, 'ANALYZE benefit');
}

/** Blocks that PostgreSQL looks at to read each of three claims. */
async function blocksAmong(count: number): Promise<number[]> {
  const { database, app, close } = await openFreshDatabase();
  try {
    await populate(database, { claims: count, today: '2026-11-28T00:00:00.000Z' });
    await payForDays(database);
    const numbers = await app.manager.query<{ claim_number: string }[]>(
      'SELECT claim_number FROM claim ORDER BY reverse(claim_number) LIMIT 3',
    );
    const blocks = [];
    for (const { claim_number: claimNumber } of numbers) {
      blocks.push(blocksOf(await planOf(app.manager, (em) => claims.find(em, claimNumber))));
    }
    return blocks;
  } finally {
    await close();
  }
}

it('reads a claim without unpacking those of others, however few there are', async () => {
  const few = Math.max(...(await blocksAmong(30)));
  const more = Math.max(...(await blocksAmong(300)));
  expect(more).toBeLessThan(few + 60);
}, 120_000);
