import path from 'node:path';

/** Everything that our programs read. What a program is not given explicitly it does not inherit either. */
const OURS = [
  'JKK_PROFILE',
  'HOST',
  'PORT',
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'SIMULATOR_DATABASE_URL',
  'TEMPORAL_ADDRESS',
  'TEMPORAL_NAMESPACE',
  'PAYLOAD_KEYS',
  'RECEIPT_SIGNING_KEY',
  'RECEIPT_EARLIER_KEYS',
  'WORKER_QUEUES',
  'WORKER_HEALTH_PORT',
  'BANK_SIMULATOR_PORT',
  'BANK_BASE_URL',
  'BANK_KEYS_FILE',
  'SIMULATOR_PARTNERS_FILE',
  'SIMULATOR_SEED',
  'SIMULATOR_CALLBACK_URL',
  'BANK_CALLBACKS_FILE',
  'DOCUMENT_DIR',
  'SMTP_URL',
  'MAIL_FROM',
  'SMS_FILE',
  'WHATSAPP_FILE',
  'JKK_DATA_DIR',
];

/**
 * The environment of each program of an instance: each gets what it needs and no more. Only the payments worker is given
 * the bank keys, only migrations the owner's role.
 * @param {{ dataDirectory: string, profile: string, ports: Record<string, number>, urls: { app: string, owner: string, simulator: string },
 *   temporal: { address: string, namespace: string }, keys: ReturnType<typeof import('./keys.mjs').ensureKeys>, logLevel?: string }} instance
 */
export function environments({ dataDirectory, profile, ports, urls, temporal, keys, logLevel = 'info' }) {
  const simulatorUrl = `http://127.0.0.1:${ports.simulator}`;
  const common = {
    ...Object.fromEntries(OURS.map((name) => [name, undefined])),
    NODE_ENV: 'production',
    JKK_PROFILE: profile,
    JKK_DATA_DIR: dataDirectory,
    LOG_LEVEL: logLevel,
  };
  const house = {
    ...common,
    DATABASE_URL: urls.app,
    TEMPORAL_ADDRESS: temporal.address,
    TEMPORAL_NAMESPACE: temporal.namespace,
    PAYLOAD_KEYS: keys.payloadKeys,
  };
  return {
    'bank-simulator': {
      ...common,
      BANK_SIMULATOR_PORT: String(ports.simulator),
      SIMULATOR_DATABASE_URL: urls.simulator,
      SIMULATOR_PARTNERS_FILE: keys.simulatorPartnersFile,
      SIMULATOR_SEED: process.env.SIMULATOR_SEED,
      SIMULATOR_CALLBACK_URL: ports.api && `http://127.0.0.1:${ports.api}/snap`,
    },
    'worker-claims': {
      ...house,
      ...messageWays(),
      WORKER_QUEUES: 'claims',
      WORKER_HEALTH_PORT: String(ports.claimsHealth),
    },
    'worker-payments': {
      ...house,
      WORKER_QUEUES: 'payments',
      WORKER_HEALTH_PORT: String(ports.paymentsHealth),
      BANK_BASE_URL: simulatorUrl,
      BANK_KEYS_FILE: keys.bankKeysFile,
    },
    api: {
      ...house,
      PORT: String(ports.api),
      DOCUMENT_DIR: path.join(dataDirectory, 'documents'),
      RECEIPT_SIGNING_KEY: keys.receiptSigningKey,
      BANK_CALLBACKS_FILE: keys.bankCallbacksFile,
    },
    cli: { ...house, PORT: String(ports.api), DATABASE_OWNER_URL: urls.owner, BANK_BASE_URL: simulatorUrl },
  };
}

/** By which ways messages leave, as whoever starts the instance says it; without them nobody is written to. */
function messageWays() {
  const { SMTP_URL, MAIL_FROM, SMS_FILE, WHATSAPP_FILE } = process.env;
  return { SMTP_URL, MAIL_FROM, SMS_FILE, WHATSAPP_FILE };
}
