import { BadInputError } from './command';

export interface SimulatedAccount {
  readonly bankCode: string;
  readonly accountNumber: string;
  readonly name: string;
  readonly status?: 'ACTIVE' | 'CLOSED' | 'DORMANT';
}

const TIMEOUT_MS = 15_000;

/**
 * Opens accounts at the bank simulator; opening one again changes nothing. Throws BadInputError when the simulator
 * cannot be reached or refuses.
 */
export async function openAccounts(baseUrl: string, accounts: readonly SimulatedAccount[]): Promise<void> {
  const response = await post(accountsUrl(baseUrl), { accounts });
  if (!response.ok) throw new BadInputError(`The bank simulator answered ${response.status}`);
}

function accountsUrl(baseUrl: string): URL {
  try {
    return new URL('/__sim/accounts', baseUrl);
  } catch {
    throw new BadInputError('The address of the bank simulator is not a URL');
  }
}

async function post(url: URL, body: unknown): Promise<Response> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch {
    throw new BadInputError('The bank simulator cannot be reached');
  }
}
