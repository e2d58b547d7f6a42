import { generateKeyPairSync } from 'node:crypto';
import { parseCallbackKeys, readCallbackKeys } from './callback-keys';

const pemOf = (modulusLength: number): string =>
  generateKeyPairSync('rsa', { modulusLength }).publicKey.export({ type: 'spki', format: 'pem' }).toString();

describe('the keys of banks that call', () => {
  it('are one a bank, and none where no file is named', () => {
    const keys = parseCallbackKeys({ '002': { publicKeyPem: pemOf(2048) } });
    expect([...keys.keys()]).toEqual(['002']);
    expect(readCallbackKeys(null).size).toBe(0);
  });

  it.each([
    ['a short key', { '002': { publicKeyPem: pemOf(1024) } }, 'at least 2048 bits'],
    ['no key', { '002': {} }, '002.publicKeyPem is no public key'],
    ['no bank', { BRI: { publicKeyPem: pemOf(2048) } }, 'three digits'],
    ['no object', [], 'must be an object'],
  ])('are refused with %s', (_, content, says) => {
    expect(() => parseCallbackKeys(content)).toThrow(says);
  });
});
