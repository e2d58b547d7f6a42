import { pino, type DestinationStream, type Logger } from 'pino';
import { keepAllowed } from './allow-list';
import { currentCorrelationId } from '../correlation';
import type { LogLevel } from '../config/settings';

export type { Logger } from 'pino';

export interface LoggerOptions {
  readonly level?: LogLevel;
  /** Where lines go; standard output when absent. */
  readonly destination?: DestinationStream;
}

/**
 * One JSON line per event, with the name of the process, an ISO time and the correlation id of the request at hand.
 * Fields outside the allow-list are dropped, so `logger.info({ claimNumber, nik }, 'x')` prints no NIK.
 */
export function createLogger(name: string, { level = 'info', destination }: LoggerOptions = {}): Logger {
  const options = {
    name,
    level,
    base: { pid: process.pid },
    timestamp: (): string => `,"time":"${new Date().toISOString()}"`,
    serializers: { err: (error: unknown): unknown => error },
    formatters: { level: (label: string): object => ({ level: label }), log: keepAllowed },
    mixin: (): object => {
      const correlationId = currentCorrelationId();
      return correlationId === undefined ? {} : { correlationId };
    },
  };
  return guardChildren(destination === undefined ? pino(options) : pino(options, destination));
}

/** Pino applies no formatter to what a child logger binds, so the list is applied on the way in. */
function guardChildren(logger: Logger): Logger {
  // oxlint-disable-next-line typescript/unbound-method -- called with the `this` of each logger
  const child = logger.child;
  logger.child = function guarded(this: Logger, bindings: object, options?: object) {
    return child.call(this, keepAllowed(bindings as Record<string, unknown>), options);
  } as Logger['child'];
  return logger;
}
