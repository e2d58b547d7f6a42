/** The part of the settings that typed code uses; see settings.mjs. */
export declare const DEFAULT_PORTS: Readonly<
  Record<'PORT' | 'POSTGRES_PORT' | 'TEMPORAL_PORT' | 'BANK_SIMULATOR_PORT', number>
>;
