import type { Socket } from 'node:net';

export interface HeldRequest {
  readonly bankCode: string;
  readonly service: string;
  readonly fault: string;
  readonly externalId?: string;
  readonly partnerReference?: string;
  readonly since: string;
}

/** Requests the bank keeps waiting right now; one disappears when its caller hangs up or dies. */
export class HeldRequests {
  private readonly held = new Map<symbol, HeldRequest>();

  hold(socket: Socket, request: HeldRequest): void {
    const key = Symbol();
    this.held.set(key, request);
    socket.once('close', () => this.held.delete(key));
    if (socket.destroyed) this.held.delete(key);
  }

  list(): readonly HeldRequest[] {
    return [...this.held.values()];
  }
}
