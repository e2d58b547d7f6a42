import {
  DatabaseSettings,
  RuntimeSettings,
  TemporalSettings,
  Variable,
  asWhole,
  loadAllSettings,
} from '@jkk/platform/config';
import type { Environment } from '@jkk/platform/config';
import { IsEmail, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Matches, Max, Min } from 'class-validator';

export const QUEUES = ['claims', 'payments'] as const;
export type Queue = (typeof QUEUES)[number];

export class WorkerSettings {
  /** Exactly one: the two queues differ in the secrets that their process is given. */
  @Variable('WORKER_QUEUES')
  @IsIn(QUEUES)
  readonly queue: Queue;

  /** Where health and metrics are served. */
  @Variable('HOST')
  @IsString()
  @IsNotEmpty()
  readonly host: string = '127.0.0.1';

  @Variable('WORKER_HEALTH_PORT', asWhole)
  @IsInt()
  @Min(1)
  @Max(65535)
  readonly healthPort: number;

  /** Instead of the queue's own; an evicted workflow costs a replay of its whole history, a kept one about 1 MB. */
  @Variable('WORKER_CACHED_WORKFLOWS', asWhole)
  @IsOptional()
  @IsInt()
  @Min(1)
  readonly cachedWorkflows: number | null = null;
}

/** What only the payments process is given. */
export class BankSettings {
  @Variable('BANK_KEYS_FILE')
  @IsString()
  @IsNotEmpty()
  readonly keysFile: string;

  /** `{bankCode}` stands for the bank; a text without it gets the code as a path. */
  @Variable('BANK_BASE_URL')
  @Matches(/^https?:\/\//)
  readonly baseUrl: string;
}

/** What only the claims process is told: by which ways messages leave. A way that is not set is switched off. */
export class MessageSettings {
  @Variable('SMTP_URL')
  @IsOptional()
  @Matches(/^smtps?:\/\//)
  readonly smtpUrl: string | null = null;

  @Variable('MAIL_FROM')
  @IsEmail()
  readonly mailFrom: string = 'jkk@localhost.localdomain';

  /** For rehearsals: short messages are written to this file instead of being sent. */
  @Variable('SMS_FILE')
  @IsOptional()
  @IsNotEmpty()
  readonly smsFile: string | null = null;

  @Variable('WHATSAPP_FILE')
  @IsOptional()
  @IsNotEmpty()
  readonly whatsappFile: string | null = null;
}

export interface ProcessSettings {
  readonly runtime: RuntimeSettings;
  readonly database: DatabaseSettings;
  readonly temporal: TemporalSettings;
  readonly worker: WorkerSettings;
  /** Present in the payments process only. */
  readonly bank?: BankSettings;
  /** Present in the claims process only. */
  readonly messages?: MessageSettings;
}

/** Thrown when a process that talks to no bank was given the means to. */
export class UnexpectedBankKeysError extends Error {
  override readonly name = 'UnexpectedBankKeysError';

  constructor() {
    super('BANK_KEYS_FILE is set, but only the payments worker may be given bank keys');
  }
}

/** @throws ConfigError naming every wrong variable, UnexpectedBankKeysError */
export function loadProcessSettings(environment: Environment): ProcessSettings {
  const isPayments = environment.WORKER_QUEUES === 'payments';
  if (!isPayments && environment.BANK_KEYS_FILE) throw new UnexpectedBankKeysError();
  if (isPayments) {
    const [runtime, database, temporal, worker, bank] = loadAllSettings(
      environment,
      RuntimeSettings,
      DatabaseSettings,
      TemporalSettings,
      WorkerSettings,
      BankSettings,
    );
    return { runtime, database, temporal, worker, bank };
  }
  const [runtime, database, temporal, worker, messages] = loadAllSettings(
    environment,
    RuntimeSettings,
    DatabaseSettings,
    TemporalSettings,
    WorkerSettings,
    MessageSettings,
  );
  return { runtime, database, temporal, worker, messages };
}
