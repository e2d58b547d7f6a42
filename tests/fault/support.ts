import { Client } from 'pg';
import type { ClaimDriver } from '../support/claim-driver';
import { driverOf } from '../support/instances';
import { startStack } from '../support/stack';
import type { Ending, ProgramName, Stack } from '../support/stack';

/** An instance to break, and a driver on it. */
export interface Patient {
  readonly stack: Stack;
  readonly driver: ClaimDriver;
  /** The application's database as the superuser: sees every session and may lock any table. */
  readonly databaseUrl: string;
  query<T extends object>(sql: string, parameters?: unknown[]): Promise<T[]>;
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
    databaseUrl,
    query: (sql, parameters) => queryOnce(databaseUrl, sql, parameters),
    murder: async (program) => expectKilled(program, await stack.kill(program, 'SIGKILL')),
    discharge: () => stack.stop(),
  };
}

async function queryOnce<T extends object>(url: string, sql: string, parameters?: unknown[]): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql, parameters)).rows;
  } finally {
    await client.end();
  }
}

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
