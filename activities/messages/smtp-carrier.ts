import { createTransport } from 'nodemailer';
import { Undeliverable, type Carrier, type OutgoingMessage } from './carrier';

const TIMEOUT_MS = 15_000;

/** E-mail over SMTP. A server that is away, or asks to come again (4xx), is tried later; a 5xx is an end. */
export class SmtpCarrier implements Carrier {
  private readonly transport;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    this.transport = createTransport(
      { url, pool: true, maxConnections: 2, connectionTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS },
      { from },
    );
  }

  async send({ messageId, address, subject, text }: OutgoingMessage): Promise<void> {
    const domain = this.from.split('@')[1] ?? 'localhost';
    try {
      await this.transport.sendMail({ to: address, subject, text, messageId: `<${messageId}@${domain}>` });
    } catch (error) {
      throw isFinal(error) ? new Undeliverable('The mail server refuses this message') : error;
    }
  }

  close(): Promise<void> {
    this.transport.close();
    return Promise.resolve();
  }
}

const FINAL_CODE_FROM = 500;

const isFinal = (error: unknown): boolean =>
  error instanceof Error &&
  'responseCode' in error &&
  typeof error.responseCode === 'number' &&
  error.responseCode >= FINAL_CODE_FROM;
