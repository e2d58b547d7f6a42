import { generateKeyPairSync } from 'node:crypto';
import { ConfigError, loadSettings } from '@jkk/platform/config';
import { ApiSettings } from './settings';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const base64 = (pem: string | Buffer): string => Buffer.from(pem).toString('base64');
const signing = base64(privateKey.export({ type: 'pkcs8', format: 'pem' }));
const open = base64(publicKey.export({ type: 'spki', format: 'pem' }));
const load = (earlier?: string): ApiSettings =>
  loadSettings(ApiSettings, { RECEIPT_SIGNING_KEY: signing, RECEIPT_EARLIER_KEYS: earlier });

describe('keys that signed before', () => {
  it('are none, or public ones', () => {
    expect(load().receiptEarlierKeys).toEqual([]);
    expect(load('').receiptEarlierKeys).toEqual([]);
    expect(load(`${open}, ${open}`).receiptEarlierKeys).toHaveLength(2);
  });

  it.each([signing, `${open},`, 'x'])('are nothing else: %#', (text) =>
    expect(() => load(text)).toThrow(new ConfigError(['RECEIPT_EARLIER_KEYS'])),
  );
});
