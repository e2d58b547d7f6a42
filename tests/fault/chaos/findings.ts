import { claimWorkflowId, CLAIM_MESSAGE, type ClaimProgress } from '@jkk/contracts/temporal';
import { TemporalSettings, loadSettings } from '@jkk/platform/config';
import { parsePayloadKeys } from '@jkk/platform/crypto';
import { createTemporalClient } from '@jkk/platform/temporal';
import { eventually } from '../../support/wait';
import type { Patient } from '../support';

const QUERY_DEADLINE_MS = 10_000;
/** Whatever was left open is swept within a minute and a half. */
const QUIET = { timeoutMs: 150_000, everyMs: 2_000 };

interface Row {
  readonly claimNumber: string;
  readonly version: number;
}

/** What is not as it should be, in words; nothing when all is well. */
async function findings(patient: Patient, claims: readonly string[]): Promise<string[]> {
  return [
    ...(await openCommands(patient)),
    ...(await undelivered(patient)),
    ...(await unbalanced(patient)),
    ...(await disagreeing(patient, claims)),
    ...(await paidTwice(patient)),
  ];
}

/** Waits until everything agrees; throws with what still does not. */
export async function untilWell(patient: Patient, claims: readonly string[]): Promise<void> {
  let last: string[] = [];
  await eventually(
    'a quiet without findings',
    async () => {
      last = await findings(patient, claims);
      return last.length === 0 ? true : undefined;
    },
    QUIET,
  ).catch((error: Error) => {
    throw new Error(`${error.message}: ${last.join('; ')}`);
  });
}

async function openCommands({ query }: Patient): Promise<string[]> {
  const rows = await query<{ command_id: string; code: string }>(
    `SELECT command_id, code FROM command WHERE status = 'RECEIVED'`,
  );
  return rows.map(({ command_id: id, code }) => `command ${id} (${code}) is open`);
}

async function undelivered({ query }: Patient): Promise<string[]> {
  const rows = await query<{ key: string }>(`SELECT key FROM outbox WHERE sent_at IS NULL`);
  return rows.map(({ key }) => `${key} is not delivered`);
}

async function unbalanced({ query }: Patient): Promise<string[]> {
  const [row] = await query<{ total: string }>(
    `SELECT coalesce(sum(amount_rupiah), 0) AS total FROM ledger_line`,
  );
  return row?.total === '0' ? [] : [`the ledger sums to ${row?.total}`];
}

/** Each payout is one order to pay: however often it was asked about, the money arrived once. */
async function paidTwice({ query, driver }: Patient): Promise<string[]> {
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

async function disagreeing({ query, stack }: Patient, claims: readonly string[]): Promise<string[]> {
  const rows = await query<Row>(
    `SELECT claim_number AS "claimNumber", version FROM claim WHERE claim_number = ANY($1::text[])`,
    [claims],
  );
  const settings = loadSettings(TemporalSettings, stack.cliEnvironment);
  const { client, connection } = createTemporalClient({
    address: settings.temporalAddress,
    namespace: settings.temporalNamespace,
    payloadKeys: parsePayloadKeys(settings.payloadKeys),
  });
  const versionOf = async (claimNumber: string): Promise<number | string> =>
    client.withDeadline(Date.now() + QUERY_DEADLINE_MS, async () => {
      const handle = client.workflow.getHandle(claimWorkflowId(claimNumber));
      return (await handle.query<ClaimProgress | null>(CLAIM_MESSAGE.progress))?.version ?? 'nothing';
    });
  const found: string[] = [];
  for (const { claimNumber, version } of rows) {
    const known = await versionOf(claimNumber).catch((error: Error) => error.message);
    if (known !== version) found.push(`${claimNumber} stands at ${version}, its workflow at ${known}`);
  }
  await connection.close();
  return found;
}
