import pino from 'pino';
import { readEnvironment } from './config/environment';
import { readPartnersFile } from './config/partners';
import { startSimulator } from './simulator';

async function main(): Promise<void> {
  const environment = readEnvironment();
  const logger = pino({ name: 'bank-simulator', level: environment.logLevel });
  const { host, port } = environment;
  const simulator = await startSimulator({
    host,
    port,
    databaseUrl: environment.databaseUrl,
    partners: readPartnersFile(environment.partnersFile),
    seed: environment.seed,
    callbackUrl: environment.callbackUrl,
    logger,
  });
  logger.info({ port: simulator.port, seed: simulator.seed }, 'the banks are open');
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void simulator.stop().then(
        () => logger.info('the banks are closed'),
        (error: unknown) => {
          logger.error({ err: error }, 'the banks did not close in order');
          process.exitCode = 1;
        },
      );
    });
  }
}

main().catch((error: unknown) => {
  // The logger may not exist yet, and a database error may carry its address: only the message is told.
  process.stderr.write(`bank simulator: ${explain(error)}\n`);
  // A database pool may be open by now.
  process.exit(1);
});

function explain(error: unknown): string {
  if (!(error instanceof Error)) return 'cannot start';
  const { code, port } = error as NodeJS.ErrnoException & { readonly port?: number };
  return code === 'EADDRINUSE'
    ? `Port ${port} (BANK_SIMULATOR_PORT) is used by another program`
    : error.message;
}
