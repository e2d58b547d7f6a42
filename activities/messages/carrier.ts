/** What is carried out of the house. */
export interface OutgoingMessage {
  /** The same for every attempt, so that a receiver can tell a repeat. */
  readonly messageId: string;
  readonly address: string;
  readonly subject: string;
  readonly text: string;
}

/** One way out: e-mail, or a provider of short messages. Resolves when the other side has taken the message. */
export interface Carrier {
  send(message: OutgoingMessage): Promise<void>;
  close(): Promise<void>;
}

/** The other side said no for good; another attempt would hear the same. */
export class Undeliverable extends Error {
  override readonly name = 'Undeliverable';
}
