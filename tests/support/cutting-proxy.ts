import { createServer, connect } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

/** How a simple query looks on the wire. */
const COMMIT = Buffer.from('COMMIT\0');

/** What becomes of the next COMMIT: it reaches the server and its answer is lost, it is lost itself, or all goes well. */
type AtCommit = 'LOSE_ANSWER' | 'LOSE_COMMIT' | 'PASS';

interface Plan {
  readonly atCommit: AtCommit;
  /** Afterwards nothing passes any more, on no connection, until `heal`. */
  readonly stayDown: boolean;
}

/** Stands between a program of ours and PostgreSQL and cuts connections at the worst moment. */
export class CuttingProxy {
  private plan: Plan | undefined;
  private down = false;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    private readonly target: URL,
  ) {}

  static async before(databaseUrl: string): Promise<CuttingProxy> {
    const server = createServer();
    const proxy = new CuttingProxy(server, new URL(databaseUrl));
    server.on('connection', (socket) => proxy.join(socket));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get url(): string {
    const url = new URL(this.target);
    url.hostname = '127.0.0.1';
    url.port = String((this.server.address() as AddressInfo).port);
    return url.href;
  }

  /** Arms it for the next COMMIT. */
  cut(atCommit: AtCommit, { stayDown = false } = {}): void {
    this.plan = { atCommit, stayDown };
  }

  heal(): void {
    this.plan = undefined;
    this.down = false;
  }

  async close(): Promise<void> {
    this.cutAll();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(client: Socket): void {
    if (this.down) {
      client.destroy();
      return;
    }
    const upstream = connect(Number(this.target.port), this.target.hostname);
    for (const socket of [client, upstream]) {
      this.sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        this.sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    let committing: Plan | undefined;
    client.on('data', (chunk: Buffer) => {
      if (this.plan !== undefined && chunk.includes(COMMIT)) {
        committing = this.plan;
        this.plan = undefined;
        if (committing.atCommit === 'LOSE_COMMIT') return this.carryOut(committing, client);
      }
      upstream.write(chunk);
    });
    upstream.on('data', (chunk: Buffer) => {
      if (committing === undefined) return void client.write(chunk);
      if (committing.atCommit === 'LOSE_ANSWER') return this.carryOut(committing, client);
      client.write(chunk);
      this.down = committing.stayDown;
      committing = undefined;
      // The answer is on its way; whatever is asked next finds nobody.
      setTimeout(() => this.down && this.cutAll(), 0);
    });
  }

  private carryOut({ stayDown }: Plan, client: Socket): void {
    this.down = stayDown;
    client.destroy();
    if (stayDown) this.cutAll();
  }

  private cutAll(): void {
    for (const socket of this.sockets) socket.destroy();
  }
}
