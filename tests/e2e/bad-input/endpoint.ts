import type { Scene } from './scene';

type Fields = Record<string, unknown>;

/** One operation of the surface with somebody who may do it, somebody who never may, and a body without a fault. */
export interface Endpoint {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: (scene: Scene) => string;
  /** Addresses of the same operation about something that is not there or not the caller's to see. */
  readonly absent?: (scene: Scene) => readonly string[];
  /** Undefined for what needs no session. */
  readonly as?: string;
  /** Undefined where every role may. */
  readonly never?: string;
  readonly body?: (scene: Scene) => Fields;
  readonly keyRequired?: boolean;
  /** Reads no `Idempotency-Key`. */
  readonly unkeyed?: boolean;
  /** Nothing of its body has to be there. */
  readonly allOptional?: boolean;
  /** Its body is read by the domain's calculator, which has tests of its own; here only that it refuses. */
  readonly calculator?: boolean;
  readonly upload?: boolean;
}
