/** Something that runs beside the Temporal worker of a process, such as the outbox relay. */
export interface Companion {
  readonly name: string;
  start(): Promise<void>;
  /** Finishes what it is doing and stops. */
  stop(): Promise<void>;
}
