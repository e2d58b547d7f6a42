import { generateKeyPairSync } from 'node:crypto';
import { parseBankKeys } from './credentials';

const pem = (modulusLength: number) =>
  generateKeyPairSync('rsa', { modulusLength })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();

describe('parseBankKeys', () => {
  const entry = {
    clientId: 'CLIENT',
    clientSecret: 'very-secret-text',
    privateKeyPem: pem(2048),
    contract: { sourceAccount: '888801000000201' },
  };

  it('reads the keys of a partner', () => {
    expect(parseBankKeys({ '002': entry }).get('002')).toMatchObject({ clientId: 'CLIENT' });
  });

  it.each([
    ['a bank that is no partner', { '014': entry }],
    ['a missing secret', { '002': { ...entry, clientSecret: '' } }],
    ['no key', { '002': { ...entry, privateKeyPem: 'very-secret-text' } }],
    ['a key that is too short', { '002': { ...entry, privateKeyPem: pem(1024) } }],
    ['no account of ours', { '002': { ...entry, contract: undefined } }],
    ['an account that is none', { '002': { ...entry, contract: { sourceAccount: 'very-secret-text' } } }],
    ['no object', []],
  ])('refuses %s without repeating it', (_, content) => {
    expect(() => parseBankKeys(content)).toThrow(/^bank keys: /);
    try {
      parseBankKeys(content);
    } catch (error) {
      expect(String(error)).not.toContain('very-secret-text');
    }
  });
});
