import { eventually } from '../../support/wait';
import { progressOf, type Ward } from '../support';

/** Whatever was left open is swept within a minute and a half. */
const QUIET = { everyMs: 2_000 };

interface Row {
  readonly claimNumber: string;
  readonly version: number;
}

/** What is not as it should be, in words; nothing when all is well. */
async function findings(ward: Ward, claims: readonly string[]): Promise<string[]> {
  return [
    ...(await openCommands(ward)),
    ...(await undelivered(ward)),
    ...(await unbalanced(ward)),
    ...(await disagreeing(ward, claims)),
    ...(await paidTwice(ward)),
  ];
}

/** Waits until everything agrees; throws with what still does not. */
export async function untilWell(ward: Ward, claims: readonly string[]): Promise<void> {
  let last: string[] = [];
  await eventually(
    'a quiet without findings',
    async () => {
      last = await findings(ward, claims);
      return last.length === 0 ? true : undefined;
    },
    QUIET,
  ).catch((error: Error) => {
    throw new Error(`${error.message}: ${last.join('; ')}`);
  });
}

async function openCommands({ query }: Ward): Promise<string[]> {
  const rows = await query<{ command_id: string; code: string }>(
    `SELECT command_id, code FROM command WHERE status = 'RECEIVED'`,
  );
  return rows.map(({ command_id: id, code }) => `command ${id} (${code}) is open`);
}

async function undelivered({ query }: Ward): Promise<string[]> {
  const rows = await query<{ key: string }>(`SELECT key FROM outbox WHERE sent_at IS NULL`);
  return rows.map(({ key }) => `${key} is not delivered`);
}

async function unbalanced({ query }: Ward): Promise<string[]> {
  const [row] = await query<{ total: string }>(
    `SELECT coalesce(sum(amount_rupiah), 0) AS total FROM ledger_line`,
  );
  return row?.total === '0' ? [] : [`the ledger sums to ${row?.total}`];
}

/** Each payout is one order to pay: however often it was asked about, the money arrived once. */
async function paidTwice({ query, driver }: Ward): Promise<string[]> {
  const attempts = await query<{ payout_id: string; partner_reference: string }>(
    `SELECT payout_id, partner_reference FROM payout_attempt`,
  );
  const credits = new Map<string, number>();
  for (const { payout_id: id, partner_reference: reference } of attempts) {
    const { netCount } = await driver.world.banks.creditsOfReference(reference);
    credits.set(id, (credits.get(id) ?? 0) + netCount);
  }
  return [...credits].filter(([, count]) => count > 1).map(([id, count]) => `${id} was paid ${count} times`);
}

async function disagreeing(ward: Ward, claims: readonly string[]): Promise<string[]> {
  const rows = await ward.query<Row>(
    `SELECT claim_number AS "claimNumber", version FROM claim WHERE claim_number = ANY($1::text[])`,
    [claims],
  );
  const found: string[] = [];
  for (const { claimNumber, version } of rows) {
    const known = await progressOf(ward, claimNumber).then(
      (progress) => progress?.version ?? 'nothing',
      (error: Error) => error.message,
    );
    if (known !== version) found.push(`${claimNumber} stands at ${version}, its workflow at ${known}`);
  }
  return found;
}
