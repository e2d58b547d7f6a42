import { Client } from 'pg';
import { ClaimWaitEntity } from '@jkk/persistence/claim/claim-wait.entity';
import { BenefitEntity, ClaimEntity } from '@jkk/persistence/claim/claim.entities';
import { openAppDatabase } from '@jkk/persistence/connection';
import {
  PayoutBatchEntity,
  PayoutBatchItemEntity,
  PayoutEntity,
} from '@jkk/persistence/payout/payout.entities';
import { copyRows } from './copy';
import { toFacts, type ClaimFacts } from './facts';
import { population, type PopulationSettings } from './population';
import { Batches, toRows, type Batch, type PayoutRow, type Rows } from './rows';

export * from './expected';
export * from './facts';
export * from './population';
export * from './questions';
export { surround } from './surroundings';

/** As many claims as go in one COPY. */
const CHUNK = 5_000;

export interface PopulatedDatabase {
  readonly appUrl: string;
  readonly ownerUrl: string;
}

/**
 * Fills a migrated database with claims, what they wait for, benefits, payouts and batches, and has PostgreSQL count them.
 * Returns what lists should know of each.
 */
export async function populate(
  { appUrl, ownerUrl }: PopulatedDatabase,
  settings: PopulationSettings,
  say: (done: number) => void = () => undefined,
): Promise<ClaimFacts[]> {
  await guardMoney(ownerUrl, 'DISABLE');
  const writer = await Writer.open(appUrl);
  const batches = new Batches();
  const facts: ClaimFacts[] = [];
  let rows: Rows[] = [];
  for (const claim of population(settings)) {
    const stored = toRows(claim, facts.length);
    rows.push(stored);
    facts.push(toFacts(claim, stored));
    if (rows.length < CHUNK) continue;
    await writer.write(rows, batches);
    rows = [];
    say(facts.length);
  }
  await writer.write(rows, batches);
  await writer.writeBatches(batches.rest());
  await writer.close();
  await guardMoney(ownerUrl, 'ENABLE');
  await countAnew(ownerUrl, facts.length);
  return facts;
}

class Writer {
  private constructor(
    private readonly database: Awaited<ReturnType<typeof openAppDatabase>>,
    private readonly url: string,
  ) {}

  static async open(url: string): Promise<Writer> {
    return new Writer(await openAppDatabase({ url, poolSize: 1 }), url);
  }

  async write(rows: readonly Rows[], batches: Batches): Promise<void> {
    await this.copy(
      ClaimEntity,
      rows.map(({ claim }) => claim),
    );
    await this.copy(
      ClaimWaitEntity,
      rows.flatMap(({ waits }) => waits),
    );
    await this.copy(
      BenefitEntity,
      rows.flatMap(({ benefits }) => benefits),
    );
    const placed = rows.flatMap(({ payouts }) => payouts).flatMap((payout) => batches.add(payout) ?? []);
    await this.writeBatches(placed.filter((each): each is Batch => 'batch' in each));
    await this.copy(
      PayoutEntity,
      placed.filter((each): each is PayoutRow => !('batch' in each)),
    );
  }

  async writeBatches(full: readonly Batch[]): Promise<void> {
    await this.copy(
      PayoutBatchEntity,
      full.map(({ batch }) => batch),
    );
    await this.copy(
      PayoutEntity,
      full.flatMap(({ payouts }) => payouts),
    );
    await this.copy(
      PayoutBatchItemEntity,
      full.flatMap(({ items }) => items),
    );
  }

  close(): Promise<void> {
    return this.database.destroy();
  }

  private copy(entity: new () => object, rows: readonly object[]): Promise<void> {
    return copyRows(this.url, this.database.getMetadata(entity), rows);
  }
}

const TABLES = ['claim', 'claim_wait', 'benefit', 'payout', 'payout_batch', 'payout_batch_item'];

/** Claims without their events and payouts of every age are copied in as they would stand by then, which the database allows nobody; only its owner can look away. */
async function guardMoney(ownerUrl: string, guard: 'DISABLE' | 'ENABLE'): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const table of ['benefit', 'payout', 'payout_batch', 'payout_batch_item']) {
      await client.query(`ALTER TABLE ${table} ${guard} TRIGGER USER`);
    }
    await client.query(`ALTER TABLE claim ${guard} TRIGGER claim_stands_in_its_event`);
    // A vacuum of its own that runs meanwhile keeps the one at the end from seeing every row as settled.
    for (const table of TABLES) await client.query(`ALTER TABLE ${table} SET (autovacuum_enabled = off)`);
  } finally {
    await client.end();
  }
}

/** Claims that are reported afterwards take other numbers, and plans rest on counts as autovacuum would have made them. */
async function countAnew(ownerUrl: string, claims: number): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`SELECT setval('claim_number_seq', $1)`, [claims + 1]);
    for (const table of TABLES) {
      await client.query(`VACUUM ANALYZE ${table}`);
      await client.query(`ALTER TABLE ${table} RESET (autovacuum_enabled)`);
    }
  } finally {
    await client.end();
  }
}
