import type { LoggerService } from '@nestjs/common';
import type { Logger } from './logger';

/** Lets Nest write its own lines through our logger. Its extra parameters are objects of any kind and are dropped. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown): void {
    this.logger.debug(asText(message));
  }

  error(message: unknown): void {
    if (message instanceof Error) this.logger.error({ err: message }, 'Nest reported an error');
    else this.logger.error(asText(message));
  }

  warn(message: unknown): void {
    this.logger.warn(asText(message));
  }

  debug(message: unknown): void {
    this.logger.trace(asText(message));
  }

  verbose(message: unknown): void {
    this.logger.trace(asText(message));
  }
}

const asText = (message: unknown): string => (typeof message === 'string' ? message : 'Nest event');
