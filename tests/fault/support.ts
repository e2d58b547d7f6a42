import { CLAIM_MESSAGE, claimWorkflowId } from '@jkk/contracts/temporal';
import type { ClaimProgress } from '@jkk/contracts/temporal';
import { TemporalSettings, loadSettings } from '@jkk/platform/config';
import { parsePayloadKeys } from '@jkk/platform/crypto';
import { createTemporalClient } from '@jkk/platform/temporal';
import { Client } from 'pg';
import type { ClaimDriver } from '../support/claim-driver';
import { driverOf } from '../support/instances';
import { startStack } from '../support/stack';
import type { Ending, ProgramName, Stack } from '../support/stack';

const QUERY_DEADLINE_MS = 20_000;

/** A running instance, a driver on it and a look into its database. */
export interface Ward {
  readonly driver: ClaimDriver;
  /** What the command line needs to find it. */
  readonly cliEnvironment: Readonly<Record<string, string>>;
  query<T extends object>(sql: string, parameters?: unknown[]): Promise<T[]>;
}

/** An instance to break, and a driver on it. */
export interface Patient extends Ward {
  readonly stack: Stack;
  /** The application's database as the superuser: sees every session and may lock any table. */
  readonly databaseUrl: string;
  /** Kills with SIGKILL and throws unless the program really died of it. */
  murder(program: ProgramName): Promise<void>;
  discharge(): Promise<void>;
}

export async function admit(): Promise<Patient> {
  const stack = await startStack();
  const url = new URL(stack.databaseUrls.superuser);
  url.pathname = '/jkk';
  const databaseUrl = url.href;
  return {
    stack,
    driver: driverOf(stack),
    cliEnvironment: stack.cliEnvironment,
    databaseUrl,
    query: queriesOf(databaseUrl),
    murder: async (program) => expectKilled(program, await stack.kill(program, 'SIGKILL')),
    discharge: () => stack.stop(),
  };
}

/** Each question over a connection of its own: the server may have fallen since the last one. */
export const queriesOf =
  (url: string): Ward['query'] =>
  async <T extends object>(sql: string, parameters?: unknown[]) => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<T>(sql, parameters)).rows;
    } finally {
      await client.end();
    }
  };

function expectKilled(program: ProgramName, { code, signal }: Ending): void {
  if (signal !== 'SIGKILL') throw new Error(`${program} ended with ${signal ?? code} instead of SIGKILL`);
}

/** How many events of a claim carry this code; no code counts all. */
export async function countEvents(patient: Patient, claimNumber: string, code?: string): Promise<number> {
  const [row] = await patient.query<{ count: string }>(
    'SELECT count(*) FROM claim_event WHERE claim_number = $1 AND ($2::text IS NULL OR code = $2)',
    [claimNumber, code],
  );
  return Number(row?.count);
}

/** Where the workflow of a claim believes to be; null before its first step. */
export async function progressOf(
  { cliEnvironment }: Ward,
  claimNumber: string,
): Promise<ClaimProgress | null> {
  const settings = loadSettings(TemporalSettings, cliEnvironment);
  const { client, connection } = createTemporalClient({
    address: settings.temporalAddress,
    namespace: settings.temporalNamespace,
    payloadKeys: parsePayloadKeys(settings.payloadKeys),
  });
  try {
    return await client.withDeadline(Date.now() + QUERY_DEADLINE_MS, () =>
      client.workflow
        .getHandle(claimWorkflowId(claimNumber))
        .query<ClaimProgress | null>(CLAIM_MESSAGE.progress),
    );
  } finally {
    await connection.close();
  }
}
