import { generateKeyPairSync } from 'node:crypto';
import { readEnvironment } from './environment';
import { parsePartners } from './partners';
import { printedProfile } from './profiles';

const GOOD = {
  BANK_SIMULATOR_PORT: '4100',
  SIMULATOR_DATABASE_URL: 'postgres://bank_simulator:secret@127.0.0.1:5432/bank_simulator',
  SIMULATOR_PARTNERS_FILE: '/data/partners.json',
};

describe('environment', () => {
  it('reads what it needs', () => {
    expect(readEnvironment(GOOD)).toEqual({
      host: '127.0.0.1',
      port: 4100,
      databaseUrl: GOOD.SIMULATOR_DATABASE_URL,
      partnersFile: '/data/partners.json',
      callbackUrl: undefined,
      seed: undefined,
      logLevel: 'info',
    });
  });

  it('listens where it is told to', () => {
    expect(readEnvironment({ ...GOOD, HOST: '0.0.0.0' }).host).toBe('0.0.0.0');
  });

  it('takes a seed that can be typed again', () => {
    expect(readEnvironment({ ...GOOD, SIMULATOR_SEED: 'monsoon-7' }).seed).toBe('monsoon-7');
    expect(() => readEnvironment({ ...GOOD, SIMULATOR_SEED: 'a b' })).toThrow(/SIMULATOR_SEED/);
  });

  it('names every wrong variable at once and no value', () => {
    const wrong = { BANK_SIMULATOR_PORT: 'x9', SIMULATOR_DATABASE_URL: 'mysql://geheim', LOG_LEVEL: 'loud' };
    expect(() => readEnvironment(wrong)).toThrow(
      /BANK_SIMULATOR_PORT.*SIMULATOR_DATABASE_URL.*SIMULATOR_PARTNERS_FILE.*LOG_LEVEL/,
    );
    expect(() => readEnvironment(wrong)).not.toThrow(/geheim|loud|x9/);
  });
});

describe('partners file', () => {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const entry = {
    clientId: 'CLIENT',
    clientSecret: 'secret',
    publicKeyPem: publicKey.export({ type: 'spki', format: 'pem' }),
    sourceAccount: { number: '888801000000201', name: 'BPJS', openingBalance: 1_000_000 },
  };

  it('becomes one partner per bank', () => {
    expect(parsePartners({ '002': entry }).get('002')).toMatchObject({ bankCode: '002', clientId: 'CLIENT' });
  });

  it.each([
    ['a bank code', { '2': entry }, 'three digits'],
    ['a client id', { '002': { ...entry, clientId: '' } }, '002.clientId'],
    [
      'an opening balance',
      { '002': { ...entry, sourceAccount: { ...entry.sourceAccount, openingBalance: 0.5 } } },
      'openingBalance',
    ],
    ['the whole', [], 'must be an object'],
  ])('names what is wrong with %s', (_name, content, says) => {
    expect(() => parsePartners(content)).toThrow(says);
  });
});

describe('profiles', () => {
  it('follow the standard but for the deviations of a bank', () => {
    expect(printedProfile('008')).toMatchObject({ dedupeMode: 'onAccept', partnerReferenceMaxLength: 64 });
    expect(printedProfile('002').partnerReferenceMaxLength).toBe(20);
  });
});
