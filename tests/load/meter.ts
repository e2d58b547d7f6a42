import { ApiClient, Desks } from '../support/api-client';
import type { ApiAnswer, CallOptions } from '../support/api-client';
import type { Loose } from '../support/loose';

/** Milliseconds of the calls of one kind. */
export class Latencies {
  private readonly samples: number[] = [];

  add(milliseconds: number): void {
    this.samples.push(milliseconds);
  }

  get count(): number {
    return this.samples.length;
  }

  /** The smallest sample that `share` of all samples do not exceed; 0 without samples. */
  percentile(share: number): number {
    const sorted = [...this.samples].sort((a, b) => a - b);
    return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
  }
}

/** What the benchmark looks at, found by the path of the call. */
const KINDS = { report: /^\/claims$/, decision: /^\/benefits\/[^/]+\/decision$/ } as const;
export type Kind = keyof typeof KINDS;

export class Meter {
  readonly latencies: Record<Kind, Latencies> = { report: new Latencies(), decision: new Latencies() };
  calls = 0;
  /** How often the load looked at something, before a command and while it waits: one statement each, and no part of a claim. */
  looks = 0;

  note(path: string, milliseconds: number): void {
    this.calls += 1;
    for (const kind of Object.keys(KINDS) as Kind[]) {
      if (KINDS[kind].test(path)) this.latencies[kind].add(milliseconds);
    }
  }
}

/** The desks of an instance, timing every call that changes something. */
export class MeteredDesks extends Desks {
  private readonly wrapped = new WeakMap<ApiClient, ApiClient>();

  constructor(
    url: string,
    private readonly current: () => Meter,
  ) {
    super(url);
  }

  override async as(username: string): Promise<ApiClient> {
    const client = await super.as(username);
    const known = this.wrapped.get(client);
    if (known !== undefined) return known;
    const metered = new MeteredClient(client, this.current);
    this.wrapped.set(client, metered);
    return metered;
  }
}

class MeteredClient extends ApiClient {
  constructor(
    client: ApiClient,
    private readonly current: () => Meter,
  ) {
    super(client.url, client.token);
  }

  override async call<T = Loose>(
    method: string,
    path: string,
    body?: unknown,
    options?: CallOptions,
  ): Promise<ApiAnswer<T>> {
    const began = performance.now();
    const answer = await super.call<T>(method, path, body, options);
    if (method === 'POST') this.current().note(path, performance.now() - began);
    else this.current().looks += 1;
    return answer;
  }
}
