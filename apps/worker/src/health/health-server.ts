import { runHealthChecks } from '@jkk/platform/health';
import type { HealthCheck } from '@jkk/platform/health';
import type { Registry } from 'prom-client';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { once } from 'node:events';

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const JSON_TYPE = 'application/json';

/**
 * `/health/live` (the process turns), `/health/ready` (it can do its work) and `/metrics`, on a port of its own and on
 * loopback unless told otherwise. It answers from the start of the process on, so that a long wait for a store can be
 * told from a dead worker.
 */
export class HealthServer {
  private readonly server: Server;
  private checks: readonly HealthCheck[] = [];
  private isReady = false;

  constructor(private readonly registry: Registry) {
    this.server = createServer((request, response) => void this.handle(request, response));
  }

  /** @throws Error with code EADDRINUSE when the port is taken */
  async listen(port: number, host = '127.0.0.1'): Promise<void> {
    this.server.listen(port, host);
    await once(this.server, 'listening');
  }

  /** From here on readiness is what the checks say. */
  becomeReady(checks: readonly HealthCheck[]): void {
    this.checks = checks;
    this.isReady = true;
  }

  /** The process is stopping: nothing new should be expected of it. */
  becomeUnready(): void {
    this.isReady = false;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status, type, body } = await this.answer(request).catch(() => json(500, { status: 'error' }));
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  }

  private async answer(request: IncomingMessage): Promise<Answer> {
    if (request.method !== 'GET') return json(405, { status: 'error' });
    switch (request.url) {
      case '/health/live':
        return json(200, { status: 'ok' });
      case '/health/ready':
        return this.ready();
      case '/metrics':
        return { status: 200, type: this.registry.contentType, body: await this.registry.metrics() };
      default:
        return json(404, { status: 'error' });
    }
  }

  private async ready(): Promise<Answer> {
    if (!this.isReady) return json(503, { status: 'unavailable', checks: [] });
    const report = await runHealthChecks(this.checks);
    return json(report.status === 'ok' ? 200 : 503, report);
  }
}

const json = (status: number, body: object): Answer => ({
  status,
  type: JSON_TYPE,
  body: JSON.stringify(body),
});
