import { ConfigError } from '@jkk/platform/config';
import { UnexpectedBankKeysError, loadProcessSettings } from './settings';

const common = {
  JKK_PROFILE: 'test',
  DATABASE_URL: 'postgresql://jkk_app:x@127.0.0.1:5432/jkk',
  TEMPORAL_ADDRESS: '127.0.0.1:7233',
  PAYLOAD_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
  WORKER_HEALTH_PORT: '4001',
};
const bank = { BANK_KEYS_FILE: '/data/bank-keys.json', BANK_BASE_URL: 'http://127.0.0.1:4100' };

describe('the settings of a worker', () => {
  it('give bank keys to the payments process', () => {
    const settings = loadProcessSettings({ ...common, ...bank, WORKER_QUEUES: 'payments' });
    expect(settings.bank?.keysFile).toBe('/data/bank-keys.json');
  });

  it('have no bank in the claims process', () => {
    expect(loadProcessSettings({ ...common, WORKER_QUEUES: 'claims' }).bank).toBeUndefined();
  });

  it('leave the size of the cache to the queue, or take what they are told', () => {
    const cacheOf = (more: object): number | null =>
      loadProcessSettings({ ...common, ...more, WORKER_QUEUES: 'claims' }).worker.cachedWorkflows;
    expect([cacheOf({}), cacheOf({ WORKER_CACHED_WORKFLOWS: '8' })]).toEqual([null, 8]);
  });

  it('refuse bank keys in the claims process', () => {
    const load = (): unknown => loadProcessSettings({ ...common, ...bank, WORKER_QUEUES: 'claims' });
    expect(load).toThrow(UnexpectedBankKeysError);
  });

  it.each([
    ['no queue', {}, 'WORKER_QUEUES'],
    ['both queues', { WORKER_QUEUES: 'claims,payments' }, 'WORKER_QUEUES'],
    ['payments without a bank', { WORKER_QUEUES: 'payments' }, 'BANK_BASE_URL, BANK_KEYS_FILE'],
    ['no cache', { WORKER_QUEUES: 'claims', WORKER_CACHED_WORKFLOWS: '0' }, 'WORKER_CACHED_WORKFLOWS'],
    ['a port that is none', { WORKER_QUEUES: 'claims', WORKER_HEALTH_PORT: '0' }, 'WORKER_HEALTH_PORT'],
  ])('refuse %s by name', (_case, over, names) => {
    const load = (): unknown => loadProcessSettings({ ...common, ...over });
    expect(load).toThrow(ConfigError);
    expect(load).toThrow(names);
  });
});
