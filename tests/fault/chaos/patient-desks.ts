import { ApiClient, Desks } from '../../support/api-client';
import type { ApiAnswer, CallOptions } from '../../support/api-client';
import { ClaimDriver } from '../../support/claim-driver';
import { driverAt, type Addresses } from '../../support/instances';
import { pause } from '../../support/wait';

const PAUSE_MS = 500;
/** As long as a start of everything may take on a slow machine. */
const SIGN_IN_TRIES = 600;
/** Longer than a program is frozen. */
const TIMEOUT_MS = 60_000;

/** Asks on when a connection breaks or nobody is there, as a browser's user would: with the same key and the same body. */
class PatientClient extends ApiClient {
  override async call<T>(
    method: string,
    path: string,
    body?: unknown,
    options: CallOptions = {},
  ): Promise<ApiAnswer<T>> {
    try {
      return await super.call<T>(method, path, body, { timeoutMs: TIMEOUT_MS, ...options });
    } catch {
      await pause(PAUSE_MS);
      const headers = new Headers({ 'retry-after': '1' });
      return { status: 503, headers, body: undefined as T, text: 'no connection' };
    }
  }
}

class PatientDesks extends Desks {
  private readonly clients = new Map<string, Promise<ApiClient>>();

  override as(username: string): Promise<ApiClient> {
    let client = this.clients.get(username);
    if (client === undefined) {
      client = this.signIn(username);
      this.clients.set(username, client);
      client.catch(() => this.clients.delete(username));
    }
    return client;
  }

  private async signIn(username: string): Promise<ApiClient> {
    for (let tries = 1; ; tries += 1) {
      try {
        const { url, token } = await ApiClient.signIn(this.url, username);
        return new PatientClient(url, token);
      } catch (error) {
        if (tries >= SIGN_IN_TRIES) throw error;
        await pause(PAUSE_MS);
      }
    }
  }
}

/** A driver whose people ask on while a program is away. */
export function patientDriver(addresses: Addresses): ClaimDriver {
  const { world } = driverAt(addresses);
  return new ClaimDriver(Object.assign(world, { desks: new PatientDesks(addresses.baseUrl) }));
}
