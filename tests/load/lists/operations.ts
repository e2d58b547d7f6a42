import { newKey, UnexpectedAnswer, type ApiClient, type Desks } from '../../support/api-client';
import type { Timing } from './timing';

const BATCH_SIZES = [20, 500] as const;
const FILTERS = [
  { name: 'Semua', holder: 'nobody' },
  { name: 'Usulan', what: 'PROPOSAL' },
  { name: 'Lewat', due: 'overdue' },
  { name: 'Jakon', segment: 'JAKON' },
  { name: 'Milik saya', holder: 'mine' },
];

/** What people do to lists as a whole, each named with the milliseconds it took. */
export async function timeOperations(
  desks: Desks,
  officerId: string,
  rounds: number,
  timingOf: (what: string) => Timing,
): Promise<void> {
  const officer = await desks.as('officer');
  const maker = await desks.as('maker');
  await timingOf('POST /tasks/filters (5 kept, counted)').of('officer', () =>
    done(officer, '/tasks/filters', { filters: FILTERS }),
  );
  for (let round = 0; round < rounds; round += 1) {
    await timingOf('POST /tasks/next').of('officer', () => done(officer, '/tasks/next', {}));
  }
  const { items } = await officer.read<{ items: Listed[] }>('/tasks?holder=nobody&limit=100');
  const tasks = items.map(({ claimNumber, wait: { code, subject } }) => ({ claimNumber, code, subject }));
  await timingOf('POST /tasks/assign (100)').of('officer', () =>
    done(officer, '/tasks/assign', { tasks, to: officerId }),
  );
  for (const size of BATCH_SIZES) await timeBatch(maker, size, timingOf);
}

interface Listed {
  readonly claimNumber: string;
  readonly wait: { readonly code: string; readonly subject: string };
}

async function timeBatch(maker: ApiClient, size: number, timingOf: (what: string) => Timing): Promise<void> {
  const payoutIds = await freePayouts(maker, size);
  const made = await timingOf(`POST /payout-batches (${payoutIds.length})`).of('maker', () =>
    done(maker, '/payout-batches', { payoutIds }),
  );
  const address = `/payout-batches/${made.batchId}`;
  await timingOf(`GET /payout-batches/{batchId} (${payoutIds.length})`).of('maker', () =>
    maker.read(address),
  );
  await timingOf(`DELETE /payout-batches/{batchId} (${payoutIds.length})`).of('maker', () =>
    maker.delete(address),
  );
}

/** Waiting for release, in no batch. */
async function freePayouts(maker: ApiClient, count: number): Promise<string[]> {
  const found: string[] = [];
  for (let cursor: string | null = ''; cursor !== null && found.length < count;) {
    const from: string = cursor === '' ? '' : `&cursor=${cursor}`;
    const page: PayoutPage = await maker.read(`/payouts?state=AWAITING_RELEASE&limit=100${from}`);
    found.push(...page.items.filter(({ batchId }) => batchId === null).map(({ payoutId }) => payoutId));
    cursor = page.next;
  }
  return found.slice(0, count);
}

interface PayoutPage {
  readonly items: readonly { readonly payoutId: string; readonly batchId: string | null }[];
  readonly next: string | null;
}

async function done(client: ApiClient, path: string, body: object) {
  const answer = await client.post(path, body, { idempotencyKey: newKey(), timeoutMs: 300_000 });
  if (answer.status >= 300) throw new UnexpectedAnswer('POST', path, answer);
  return answer.body;
}
