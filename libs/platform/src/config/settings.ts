import { ArrayNotEmpty, IsIn, IsNotEmpty, IsString, Matches } from 'class-validator';
import { asList, Variable } from './variable';

export const PROFILES = ['demo', 'test', 'production'] as const;
export type Profile = (typeof PROFILES)[number];

/** Whether what such a process pays is no money. */
export const isPlayMoney = (profile: Profile): boolean => profile === 'demo' || profile === 'test';
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What every process of ours has. The profile has no default: a production server never becomes a demo by omission. */
export class RuntimeSettings {
  @Variable('JKK_PROFILE')
  @IsIn(PROFILES)
  readonly profile: Profile;

  @Variable('LOG_LEVEL')
  @IsIn(LOG_LEVELS)
  readonly logLevel: LogLevel = 'info';
}

/** The application's role, which owns nothing and bypasses nothing. */
export class DatabaseSettings {
  @Variable('DATABASE_URL')
  @Matches(/^postgres(ql)?:\/\//)
  readonly databaseUrl: string;
}

/** The owner's role, for migrations only. */
export class DatabaseOwnerSettings {
  @Variable('DATABASE_OWNER_URL')
  @Matches(/^postgres(ql)?:\/\//)
  readonly databaseOwnerUrl: string;
}

export class TemporalSettings {
  @Variable('TEMPORAL_ADDRESS')
  @Matches(/^[^\s:]+:\d{1,5}$/)
  readonly temporalAddress: string;

  @Variable('TEMPORAL_NAMESPACE')
  @IsString()
  @IsNotEmpty()
  readonly temporalNamespace: string = 'default';

  /** `keyid:base64 of 32 bytes`; the first is written with, all are read with. */
  @Variable('PAYLOAD_KEYS', asList)
  @ArrayNotEmpty()
  @Matches(/^[A-Za-z0-9._-]{1,64}:[A-Za-z0-9+/]{43}=$/, { each: true })
  readonly payloadKeys: readonly string[];
}

export class DocumentSettings {
  @Variable('DOCUMENT_DIR')
  @IsString()
  @IsNotEmpty()
  readonly documentDir: string;
}
