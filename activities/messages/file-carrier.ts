import { appendFile } from 'node:fs/promises';
import type { Carrier, OutgoingMessage } from './carrier';

/** For rehearsals: what a provider of short messages would be given, a line each. Nobody is reached by it. */
export class FileCarrier implements Carrier {
  constructor(private readonly file: string) {}

  async send({ messageId, address, text }: OutgoingMessage): Promise<void> {
    await appendFile(this.file, `${JSON.stringify({ messageId, address, text })}\n`, { mode: 0o600 });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
