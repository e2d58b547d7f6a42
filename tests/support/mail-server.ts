import { createServer, type AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface MailServer {
  /** Whole mails as they came. */
  readonly taken: readonly string[];
  readonly port: number;
  close(): Promise<void>;
}

/** A mail server of the spec's own; `refuse` answers instead of taking. */
export async function mailServer(
  port = 0,
  refuse?: (address: string) => number | undefined,
): Promise<MailServer> {
  const taken: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const responseCode = refuse?.(address);
      done(responseCode === undefined ? null : Object.assign(new Error('No.'), { responseCode }));
    },
    onData(stream, _session, done) {
      let mail = '';
      stream.on('data', (chunk: Buffer) => (mail += chunk.toString()));
      stream.on('end', () => {
        taken.push(mail);
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: at } = server.server.address() as AddressInfo;
  return { taken, port: at, close: () => new Promise<void>((resolve) => server.close(() => resolve())) };
}

/** A port on which nobody listens. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
